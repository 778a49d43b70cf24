"""Reporting verbs of other languages, with samples that carry their answers.

Reason: in these languages what is said stands in marks, or behind the speaker, the verb and "that",
so that the verbs need no frames; the forms are those that mean say, add, explain, stress, warn,
write and ask in the tenses of the press.
"""

from wirecli.data.cue_types import QuotationLanguage

# fmt: off
TONGUES = (
    QuotationLanguage("de",
        cues=(
            "antwortete argumentierte behauptete bekräftigte berichtet berichtete bestätigte "
            "betont betonte ergänzte erklärt erklärte erklärten erläuterte fordert forderte fragte "
            "fügte gab gesagt geschrieben heißt hieß klagte kritisiert kritisierte kündigte lobte "
            "mahnte meint meinte resümierte rief räumte sagt sagte sagten schreibt schrieb so "
            "sprach stellte teilte twitterte unterstrich versicherte warnt warnte zitierte äußerte "
            "äußerten"
        ),
        he="er ihm", she="ihr sie",
        particles="den der van von zu",
        articles="das der die ein eine",
        before="am aus im in",
        that="dass daß",
        samples=(
            "„{direct:Die Brücke bleibt offen}“, {cue:sagte} {mention:Ellen Marsh} am Montag. „{direct:Daran ändert niemand etwas.}“",
            "{mention:Ellen Marsh} {cue:erklärte}: „{direct:Die Brücke bleibt offen.}“",
            "»{direct:Die Brücke bleibt offen}«, {cue:sagte} {mention:er}.",
            "{mention:Ellen Marsh} {cue:erklärte}, dass {indirect:die Brücke offen bleibt}.",
        ),
        near_misses=("Der Film „Die lange Brücke“ läuft heute in Oakvale.",
                     "Es ist so, dass die Brücke offen bleibt.")),
    QuotationLanguage("es",
        cues=(
            "aclaró admitió advierte advirtió afirma afirmaron afirmó agrega agregó anuncia "
            "anunció apuntó asegura aseguró añade añadió comenta comentó concluyó confesó criticó "
            "declara declaró denunció destaca destacó detalló dice dicho dijeron dijo enfatizó "
            "escribe escribió exclamó explica explicó expresó indica indicó informó insiste "
            "insistió lamentó manifestó manifiesta opinó precisó preguntó puntualizó recalcó "
            "reconoció recordó recuerda reiteró relató remarcó responde respondió según señala "
            "señaló sostiene sostuvo subraya subrayó"
        ),
        he="él", she="ella",
        particles="da de del dos e la las los san santa y",
        articles="el la las los un una",
        before="a al desde en",
        that="que",
        samples=(
            "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Elena Marsh} el lunes. «{direct:Nadie lo va a cerrar.}»",
            "{mention:Elena Marsh} {cue:afirmó}: “{direct:El puente sigue abierto hoy.}”",
            "Elena salió. {cue:Dijo}: «{direct:El puente sigue abierto hoy}».",
            "\"{direct:El puente sigue abierto}\", {cue:dijo} el alcalde de Oakvale, {mention:Juan Marsh}, a la prensa.",
            "\"{direct:El puente sigue abierto}\", {cue:indicó} hoy en Oakvale {mention:Marsh}.",
            "\"{direct:El puente sigue abierto}\", {cue:sostuvo} {mention:el asesor} de turismo.",
            "El alcalde {mention:Juan Marsh} {cue:dijo} el lunes que {indirect:el puente sigue abierto}.",
            "{mention:El gobierno} {cue:informó} que {indirect:el puente sigue abierto}.",
        ),
        near_misses=("La película «El puente largo» se estrena hoy en Oakvale.",
                     "El alcalde no dijo que el puente sigue abierto.",
                     "El puente es \"una vergüenza para todos\", y denunció que nadie lo usa.")),
    QuotationLanguage("fr",
        cues=(
            "admis affirme affirmé ajoute ajouté annonce annoncé assure assuré averti commente "
            "commenté conclu conclut confie confié demandé dit déclare déclaré dénonce dénoncé "
            "estime estimé explique expliqué fustigé indique indiqué insiste insisté lance lancé "
            "martelé note noté observe observé plaidé poursuit poursuivi précise précisé prévenu "
            "raconte raconté rappelle rappelé reconnu regrette regretté réagi répond répondu "
            "résumé selon souligne souligné tweeté écrit"
        ),
        he="il lui", she="elle",
        particles="d de des du la le les",
        articles="l la le les un une",
        before="a au dans en à",
        that="qu que",
        samples=(
            "« {direct:Le pont reste ouvert} », a {cue:déclaré} {mention:Hélène Marsh} lundi. « {direct:Personne ne le fermera.} »",
            "« {direct:Le pont reste ouvert} », a-t-{mention:il} {cue:ajouté}.",
            "{mention:Hélène Marsh} a {cue:expliqué} : « {direct:Le pont reste ouvert aujourd'hui.} »",
            "{mention:Hélène Marsh} a {cue:déclaré} que {indirect:le pont restait ouvert}.",
        ),
        near_misses=("Le film « Le long pont » sort mercredi à Oakvale.",)),
    QuotationLanguage("it",
        cues=(
            "afferma affermato aggiunge aggiunto ammesso ammette annuncia annunciato assicura "
            "assicurato attaccato auspicato avverte avvertito chiesto commenta commentato conclude "
            "concluso denuncia denunciato detto dice dichiara dichiarato disse esclamato "
            "evidenziato osserva osservato precisa precisato racconta raccontato replica replicato "
            "ribadisce ribadito ricorda ricordato riferito risponde risposto scritto scrive "
            "secondo sostenuto sostiene sottolinea sottolineato spiega spiegato"
        ),
        he="egli lui", she="ella lei",
        particles="da dal de del della di la lo",
        articles="gli i il l la le lo un una uno",
        before="a al all in",
        that="che",
        samples=(
            "«{direct:Il ponte resta aperto}», ha {cue:detto} {mention:Elena Marsh} lunedì. «{direct:Nessuno lo chiuderà.}»",
            "{mention:Elena Marsh} ha {cue:spiegato}: \"{direct:Il ponte resta aperto oggi.}\"",
            "{mention:Elena Marsh} ha {cue:detto} che {indirect:il ponte resta aperto}.",
            "\"{direct:Il ponte resta aperto}\", {cue:afferma} il sindaco di Oakvale, {mention:Marco Marsh}.",
        ),
        near_misses=("Il film «Il lungo ponte» esce oggi a Oakvale.",)),
    QuotationLanguage("pt",
        cues=(
            "acrescenta acrescentou admitiu afirma afirmaram afirmou alerta alertou anuncia "
            "anunciou aponta apontou avalia avaliou comenta comentou completou conclui concluiu "
            "conta contou critica criticou declara declarou defende defendeu destaca destacou "
            "disse disseram dito diz escreve escreveu explica explicou frisou garante garantiu "
            "informa informou lembra lembrou observa observou perguntou reconheceu reforçou "
            "reiterou responde respondeu ressalta ressaltou salientou segundo sublinhou"
        ),
        he="ele", she="ela",
        particles="da das de do dos e",
        articles="a as o os um uma",
        before="ao em na no à",
        that="que",
        samples=(
            "“{direct:A ponte continua aberta}”, {cue:disse} {mention:Helena Marsh} na segunda-feira. “{direct:Ninguém vai fechá-la.}”",
            "{mention:Helena Marsh} {cue:afirmou}: “{direct:A ponte continua aberta hoje.}”",
            "{mention:O governo} {cue:disse} que {indirect:a ponte continua aberta}.",
            "\"{direct:A ponte continua aberta}\", {cue:disse} o prefeito de Oakvale, {mention:João Marsh}, à imprensa.",
        ),
        near_misses=("O filme “A longa ponte” estreia hoje em Oakvale.",)),
    QuotationLanguage("ru",
        cues=(
            "воскликнул говорил говорила говорит добавил добавила добавили заверил заверила заявил "
            "заявила заявили констатировал написал написала напомнил напомнила обратил объяснил "
            "объяснила ответил ответила отметил отметила отметили передает передаёт пишет "
            "подчеркнул подчеркнула пояснил пояснила предупредил предупредила призвал призвала "
            "признал признала рассказал рассказала резюмировал сказал сказала сказали сообщил "
            "сообщила сообщили спросил спросила считает уверен уверена указал указала утверждает "
            "уточнил уточнила цитирует"
        ),
        he="он", she="она",
        particles="ван де оглы фон",
        articles="",
        before="в на",
        that="что",
        samples=(
            "«{direct:Мост остаётся открытым}», — {cue:сказала} {mention:Елена Марш}. «{direct:Никто его не закроет}», — {cue:добавила} {mention:она}.",
            "{mention:Елена Марш} {cue:заявила}: «{direct:Мост остаётся открытым сегодня}».",
            "{mention:Елена Марш} {cue:заявила}, что {indirect:мост остаётся открытым}.",
            "\"{direct:Мост остаётся открытым}\", - {cue:отметил} {mention:мэр Оуквейла Иван Марш}.",
        ),
        near_misses=("Фильм «Длинный мост» покажут в Оуквейле.",)),
)
"""A row a language; the forms beside which words in marks are somebody's."""
