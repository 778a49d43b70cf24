"""Reporting verbs of other languages than English, with samples that carry their answers.

Reason: without marks they report only beside a word that opens a clause, or behind the clause; the
forms are those that mean say, add, explain, stress, warn, write and ask in the tenses of the press.
"""

from wirecli.data.cue_types import QuotationLanguage

# fmt: off
TONGUES = (
    QuotationLanguage("de",
        cues=(
            "angekündigt antwortete argumentierte behauptete bekräftigte berichtet berichtete "
            "bestätigt bestätigte betont betonte betonten ergänzte erklärt erklärte erklärten "
            "erläuterte fordert forderte fragte fügte fügten gab gesagt geschrieben gewarnt "
            "klagte kritisiert kritisierte kündigte lobte mahnte meint "
            "meinte meldete meldeten mitgeteilt mitteilte mitteilten resümierte rief räumte "
            "sagt sagte sagten schreibt schrieb so sprach stellte teilte teilten twitterte "
            "unterstrich versichert versicherte warnt warnte zitierte äußerte äußerten"
        ),
        he="er ihm", she="ihr sie",
        particles="den der van von zu",
        articles="das der die ein eine",
        before="am aus im in",
        that="dass daß",
        sources="so",
        introducing="wie",
        openers="allerdings am anschließend auch außerdem bereits dabei dafür dagegen damals damit danach dann darauf daraufhin darüber dazu dennoch deshalb dort ebenso ferner gestern gleichzeitig heute hier im jedoch jetzt kürzlich mittlerweile nun schließlich schon später trotzdem unterdessen vorher weiter wiederum zudem zugleich zuletzt zunächst zuvor",
        samples=(
            "„{direct:Die Brücke bleibt offen}“, {cue:sagte} {mention:Ellen Marsh} am Montag. „{direct:Daran ändert niemand etwas.}“",
            "{mention:Ellen Marsh} {cue:erklärte}: „{direct:Die Brücke bleibt offen.}“",
            "»{direct:Die Brücke bleibt offen}«, {cue:sagte} {mention:er}.",
            "»{direct:Die Brücke bleibt offen}«, {cue:sagte} {mention:die 35-jährige Bäckerin Eva Lenz}.",
            "»{direct:Die Brücke bleibt offen}«, {cue:sagte} {mention:der 35 Jahre alte Bäcker}.",
            "{indirect:Die Brücke ist offen}, {cue:erklärte} {mention:Marsh} der Oakvaler Zeitung.",
            "Damals {cue:betonte} {mention:er}, dass {indirect:die Brücke offen bleibe}.",
            "{mention:Ellen Marsh} {cue:sagte} am Montag, {indirect:die Brücke sei offen}.",
            "Am Montag {cue:erklärte} {mention:die Polizei}, {indirect:sie habe die Brücke gesperrt}.",
        ),
        near_misses=("Der Film „Die lange Brücke“ läuft heute in Oakvale.",
                     "Ellen Marsh sagte zu, die Brücke ist offen.",
                     "„Es ist spät.“ Im Mai, so hieß es, ist die Brücke offen."),
        subjunctives=(
            "bleibe brauche dürfe dürften fehle gebe gehe gehöre habe halte handele handle hätte "
            "hätten komme könne könnten liege lasse mache müsse müssten nehme sei seien sehe solle "
            "stehe werde wisse wolle wäre wären würde würden"
        )),
    QuotationLanguage("es",
        cues=(
            "aclaró admitió advertido advierte advirtió afirma afirmado afirmaron afirmó "
            "agrega agregado agregó anuncia anunciado anunció apuntado apuntó asegura "
            "asegurado aseguró añade añadido añadió comenta comentado comentó concluyó "
            "confesó confirmado confirmó criticó declara declarado declaró denunciado "
            "denunció destaca destacado destacó detalló dice dicho dijeron dijo enfatizó "
            "escribe escribió exclamó explica explicado explicó expresó indica indicado "
            "indicó informado informó insiste insistido insistió lamentado lamentó "
            "manifestado manifestó manifiesta opinó precisó preguntó puntualizó recalcó "
            "reconocido reconoció recordado recordó recuerda reiteró relató remarcó responde "
            "respondió según señala señalado señaló sostenido sostiene sostuvo subraya "
            "subrayado subrayó"
        ),
        he="él", she="ella",
        particles="da de del dos e la las los san santa y",
        articles="el la las los un una",
        before="a al desde en",
        that="que",
        sources="según",
        introducing="como",
        openers="además ahora allí anoche asimismo así ayer después entonces finalmente hoy igualmente luego posteriormente también tampoco ya",
        samples=(
            "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Elena Marsh} el lunes. «{direct:Nadie lo va a cerrar.}»",
            "{mention:Elena Marsh} {cue:afirmó}: “{direct:El puente sigue abierto hoy.}”",
            "Elena salió. {cue:Dijo}: «{direct:El puente sigue abierto hoy}».",
            "\"{direct:El puente sigue abierto}\", {cue:dijo} el alcalde de Oakvale, {mention:Juan Marsh}, a la prensa.",
            "\"{direct:El puente sigue abierto}\", {cue:indicó} hoy en Oakvale {mention:Marsh}.",
            "\"{direct:El puente sigue abierto}\", {cue:sostuvo} {mention:el asesor} de turismo.",
        ),
        near_misses=("La película «El puente largo» se estrena hoy en Oakvale.",
                     "El puente es \"una vergüenza para todos\", y denunció que nadie lo usa.")),
    QuotationLanguage("fr",
        cues=(
            "admis affirme affirmé ajoute ajouté annonce annoncent annoncé assure assuré "
            "averti commente commenté conclu conclut confie confirme confirmé confié demandé "
            "dit déclare déclaré dénonce dénoncé estime estimé explique expliqué fustigé "
            "indique indiqué insiste insisté lance lancé martelé note noté observe observé "
            "plaidé poursuit poursuivi précise précisé prévenu raconte raconté rappelle "
            "rappelé reconnu regrette regretté réagi répond répondu résumé selon souligne "
            "souligné tweeté écrit"
        ),
        he="il lui", she="elle",
        particles="d de des du la le les",
        articles="l la le les un une",
        before="a au dans en à",
        that="qu que",
        sources="selon",
        introducing="comme",
        openers="aujourd'hui ainsi alors aussi cependant enfin ensuite hier ici ils mais puis",
        samples=(
            "« {direct:Le pont reste ouvert} », a {cue:déclaré} {mention:Hélène Marsh} lundi. « {direct:Personne ne le fermera.} »",
            "« {direct:Le pont reste ouvert} », a-t-{mention:il} {cue:ajouté}.",
            "{mention:Hélène Marsh} a {cue:expliqué} : « {direct:Le pont reste ouvert aujourd'hui.} »",
        ),
        near_misses=("Le film « Le long pont » sort mercredi à Oakvale.",)),
    QuotationLanguage("it",
        cues=(
            "afferma affermato aggiunge aggiunto ammesso ammette annuncia annunciato assicura "
            "assicurato attaccato auspicato avverte avvertito chiesto commenta commentato "
            "conclude concluso conferma confermato denuncia denunciato detto dice dichiara "
            "dichiarato disse esclamato evidenziato osserva osservato precisa precisato "
            "racconta raccontato replica replicato ribadisce ribadito ricorda ricordato "
            "riferisce riferito risponde risposto scritto scrive secondo sostenuto sostiene "
            "sottolinea sottolineato spiega spiegato"
        ),
        he="egli lui", she="ella lei",
        particles="da dal de del della di la lo",
        articles="gli i il l la le lo un una uno",
        before="a al all in",
        that="che",
        sources="secondo",
        introducing="come",
        openers="anche così domani infine ieri inoltre intanto oggi poi quindi",
        samples=(
            "«{direct:Il ponte resta aperto}», ha {cue:detto} {mention:Elena Marsh} lunedì. «{direct:Nessuno lo chiuderà.}»",
            "{mention:Elena Marsh} ha {cue:spiegato}: \"{direct:Il ponte resta aperto oggi.}\"",
            "\"{direct:Il ponte resta aperto}\", {cue:afferma} il sindaco di Oakvale, {mention:Marco Marsh}.",
        ),
        near_misses=("Il film «Il lungo ponte» esce oggi a Oakvale.",)),
    QuotationLanguage("pt",
        cues=(
            "acrescenta acrescentou admitiu afirma afirmaram afirmou alerta alertou anuncia "
            "anunciado anunciou aponta apontou avalia avaliou comenta comentou completou "
            "conclui concluiu confirmou conta contou critica criticou declara declarou "
            "defende defendeu destaca destacou disse disseram dito diz dizem escreve escreveu "
            "explica explicou frisou garante garantiu informa informaram informou lembra "
            "lembrou observa observou perguntou reconheceu reforçou reiterou responde "
            "respondeu ressalta ressaltou salientou segundo sublinhou"
        ),
        he="ele", she="ela",
        particles="da das de do dos e",
        articles="a as o os um uma",
        before="ao em na no à",
        that="que",
        sources="conforme segundo",
        introducing="como",
        openers="ainda além assim depois hoje ontem também",
        samples=(
            "“{direct:A ponte continua aberta}”, {cue:disse} {mention:Helena Marsh} na segunda-feira. “{direct:Ninguém vai fechá-la.}”",
            "{mention:Helena Marsh} {cue:afirmou}: “{direct:A ponte continua aberta hoje.}”",
            "\"{direct:A ponte continua aberta}\", {cue:disse} o prefeito de Oakvale, {mention:João Marsh}, à imprensa.",
        ),
        near_misses=("O filme “A longa ponte” estreia hoje em Oakvale.",)),
    QuotationLanguage("ru",
        cues=(
            "воскликнул выразил говорил говорила говорит добавил добавила добавили заверил "
            "заверила заявил заявила заявили заявляет констатировал написал написала напомнил "
            "напомнила обратил объяснил объяснила ответил ответила отметил отметила отметили "
            "отмечает передает передаёт пишет подтвердил подтвердила подчеркнул подчеркнула "
            "пояснил пояснила предупредил предупредила призвал призвала признал признала "
            "рассказал рассказала резюмировал сказал сказала сказали сообщает сообщают "
            "сообщил сообщила сообщили спросил спросила считает уверен уверена указал указала "
            "утверждает уточнил уточнила цитирует"
        ),
        he="он", she="она",
        particles="ван де оглы фон",
        articles="",
        before="в на",
        that="что",
        sources="",
        introducing="как",
        openers="вчера кроме однако позже ранее сегодня также тем там теперь",
        samples=(
            "«{direct:Мост остаётся открытым}», — {cue:сказала} {mention:Елена Марш}. «{direct:Никто его не закроет}», — {cue:добавила} {mention:она}.",
            "{mention:Елена Марш} {cue:заявила}: «{direct:Мост остаётся открытым сегодня}».",
            "\"{direct:Мост остаётся открытым}\", - {cue:отметил} {mention:мэр Оуквейла Иван Марш}.",
        ),
        near_misses=("Фильм «Длинный мост» покажут в Оуквейле.",)),
)
"""A row a language; the forms beside which words in marks are somebody's."""
