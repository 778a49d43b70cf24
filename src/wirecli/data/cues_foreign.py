"""Reporting verbs of other languages beside words in marks, with samples that carry their answers."""

from wirecli.data.cues_rows import Tongue

# fmt: off
TONGUES = (
    Tongue("de",
        cues="sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte betont betonte teilte schrieb schreibt geschrieben fügte ergänzte kritisierte kritisiert warnte warnt forderte fordert versicherte kündigte zitierte berichtete berichtet bekräftigte unterstrich behauptete antwortete fragte rief räumte argumentierte resümierte so stellte lobte mahnte hieß heißt sprach klagte erläuterte twitterte bestätigte äußerte äußerten gab",
        he="er ihm", she="sie ihr",
        particles="von van der zu den",
        samples=(
            "„{direct:Die Brücke bleibt offen}“, {cue:sagte} {mention:Ellen Marsh} am Montag. „{direct:Daran ändert niemand etwas.}“",
            "{mention:Ellen Marsh} {cue:erklärte}: „{direct:Die Brücke bleibt offen.}“",
            "»{direct:Die Brücke bleibt offen}«, {cue:sagte} {mention:er}.",
        ),
        near_misses=("Der Film „Die lange Brücke“ läuft heute in Oakvale.",)),
    Tongue("es",
        cues="dijo dice dijeron dicho declaró declara afirmó afirma afirmaron aseguró asegura añadió añade agregó agrega señaló señala indicó indica explicó explica manifestó manifiesta apuntó subrayó subraya destacó destaca recordó recuerda sostuvo sostiene expresó comentó comenta reiteró insistió insiste advirtió advierte respondió responde preguntó escribió escribe anunció anuncia precisó puntualizó recalcó denunció criticó lamentó aclaró admitió confesó concluyó opinó informó exclamó remarcó enfatizó según detalló relató reconoció",
        he="él", she="ella",
        particles="de del la las los y e san santa da dos",
        samples=(
            "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Elena Marsh} el lunes. «{direct:Nadie lo va a cerrar.}»",
            "{mention:Elena Marsh} {cue:afirmó}: “{direct:El puente sigue abierto hoy.}”",
            "\"{direct:El puente sigue abierto}\", {cue:dijo} el alcalde de Oakvale, {mention:Juan Marsh}, a la prensa.",
        ),
        near_misses=("La película «El puente largo» se estrena hoy en Oakvale.",)),
    Tongue("fr",
        cues="dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique indiqué indique assuré assure estimé estime souligné souligne précisé précise rappelé rappelle répondu répond écrit annoncé annonce insisté insiste lancé lance confié confie raconté raconte regretté regrette poursuivi poursuit martelé observé observe noté note conclu conclut dénoncé dénonce averti prévenu réagi commenté commente admis reconnu demandé tweeté selon résumé plaidé fustigé",
        he="il lui", she="elle",
        particles="de du des d la le les",
        samples=(
            "« {direct:Le pont reste ouvert} », a {cue:déclaré} {mention:Hélène Marsh} lundi. « {direct:Personne ne le fermera.} »",
            "« {direct:Le pont reste ouvert} », a-t-{mention:il} {cue:ajouté}.",
            "{mention:Hélène Marsh} a {cue:expliqué} : « {direct:Le pont reste ouvert aujourd'hui.} »",
        ),
        near_misses=("Le film « Le long pont » sort mercredi à Oakvale.",)),
    Tongue("it",
        cues="detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato sottolinea osservato osserva ricordato ricorda assicurato assicura sostenuto sostiene commentato commenta scritto scrive annunciato annuncia concluso conclude risposto risponde precisato precisa ribadito ribadisce replicato replica avvertito avverte ammesso ammette denunciato denuncia raccontato racconta esclamato chiesto auspicato evidenziato riferito secondo attaccato",
        he="lui egli", she="lei ella",
        particles="de di del della dal da la lo",
        samples=(
            "«{direct:Il ponte resta aperto}», ha {cue:detto} {mention:Elena Marsh} lunedì. «{direct:Nessuno lo chiuderà.}»",
            "{mention:Elena Marsh} ha {cue:spiegato}: \"{direct:Il ponte resta aperto oggi.}\"",
            "\"{direct:Il ponte resta aperto}\", {cue:afferma} il sindaco di Oakvale, {mention:Marco Marsh}.",
        ),
        near_misses=("Il film «Il lungo ponte» esce oggi a Oakvale.",)),
    Tongue("pt",
        cues="disse diz disseram dito declarou declara afirmou afirma afirmaram acrescentou acrescenta explicou explica destacou destaca ressaltou ressalta salientou sublinhou lembrou lembra garantiu garante comentou comenta escreveu escreve anunciou anuncia concluiu conclui respondeu responde observou observa avaliou avalia completou criticou critica informou informa contou conta defendeu defende admitiu reconheceu alertou alerta perguntou reforçou frisou apontou aponta segundo reiterou",
        he="ele", she="ela",
        particles="de da do das dos e",
        samples=(
            "“{direct:A ponte continua aberta}”, {cue:disse} {mention:Helena Marsh} na segunda-feira. “{direct:Ninguém vai fechá-la.}”",
            "{mention:Helena Marsh} {cue:afirmou}: “{direct:A ponte continua aberta hoje.}”",
            "\"{direct:A ponte continua aberta}\", {cue:disse} o prefeito de Oakvale, {mention:João Marsh}, à imprensa.",
        ),
        near_misses=("O filme “A longa ponte” estreia hoje em Oakvale.",)),
    Tongue("ru",
        cues="сказал сказала сказали сообщил сообщила сообщили заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула добавил добавила добавили рассказал рассказала пояснил пояснила объяснил объяснила уточнил уточнила считает уверен уверена говорит говорил говорила написал написала пишет ответил ответила указал указала напомнил напомнила признал признала констатировал предупредил предупредила цитирует передает передаёт утверждает спросил спросила резюмировал заверил заверила воскликнул обратил призвал призвала",
        he="он", she="она",
        particles="де фон ван оглы",
        samples=(
            "«{direct:Мост остаётся открытым}», — {cue:сказала} {mention:Елена Марш}. «{direct:Никто его не закроет}», — {cue:добавила} {mention:она}.",
            "{mention:Елена Марш} {cue:заявила}: «{direct:Мост остаётся открытым сегодня}».",
            "\"{direct:Мост остаётся открытым}\", - {cue:отметил} {mention:мэр Оуквейла Иван Марш}.",
        ),
        near_misses=("Фильм «Длинный мост» покажут в Оуквейле.",)),
)
"""A row a language; the forms beside which words in marks are somebody's."""
