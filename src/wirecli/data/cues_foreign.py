"""Reporting verbs of other languages than English, with samples that carry their answers.

Reason: without marks they report only beside a word that opens a clause, or behind the clause; the
forms are those that mean say, add, explain, stress, warn, write and ask in the tenses of the press.
"""

from wirecli.data.cue_types import QuotationLanguage

# fmt: off
TONGUES = (
    QuotationLanguage("de",
        cues=(
            "angekündigt antwortete argumentierte bedauerte begrüßte behauptete bekräftigte "
            "bemerkte berichtet berichtete bestätigt bestätigte betont betonte betonten ergänzte "
            "erklärt erklärte erklärten erläuterte fordert forderte forderten fragte freute fügte "
            "fügten gab gesagt geschrieben gewarnt klagte kommentierte kritisiert kritisierte "
            "kündigte kündigten lobte mahnte meint meinte meldete meldeten mitgeteilt mitteilte "
            "mitteilten nannte resümierte rief räumte sagt sagte sagten scherzte schimpfte "
            "schreibt schrieb so sprach stellte stellten teilte teilten twitterte unterstrich "
            "verkündete versichert versicherte warnt warnte zitierte äußerte äußerten"
        ),
        he="er ihm", she="ihr sie",
        particles="den der van von zu",
        articles="das der die ein eine ihre sein seine",
        before="am auf aus bei gegenüber im in mit nach seit vor",
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
        ),
        pasts="te ten",
        calling="bezeichnete kritisierte lobte nannte sprach verurteilte warf warnte"),
    QuotationLanguage("es",
        cues=(
            "aclaró acusó admitió advertido advierte advirtió afirma afirmado afirman afirmaron "
            "afirmó agrega agregado agregó alertó anuncia anunciado anunció apunta apuntado "
            "apuntó argumentó asegura asegurado aseguran aseguró avisó añade añadido añadió "
            "bromeó calificó celebró comenta comentado comentó concluyó confesó confirmado "
            "confirmó considera consideran consideró cree creen criticado criticó cuestionó "
            "declara declarado declaró denunciado denuncian denunció destaca destacado destacó "
            "detalló dice dicen dicho dijeron dijo enfatizó escribe escribió estimó exclamó "
            "exigió explica explicado explican explicaron explicó expresó indica indicado indican "
            "indicó informado informó insinuó insiste insistido insistió lamentado lamentó "
            "manifestado manifestó manifiesta negado negó opinó pidió precisó preguntó prometió "
            "propuso puntualizó ratificó recalcó rechazó recomendó reconocido reconoció recordado "
            "recordó recuerda reiteró relató remarcó replicó responde respondió resumió reveló "
            "según sentenció señala señalado señalan señaló sostenido sostiene sostienen sostuvo "
            "subraya subrayado subrayó sugirió"
        ),
        he="él", she="ella",
        particles="da de del dos e la las los san santa y",
        articles="el la las los su sus un una",
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
                     "El puente es \"una vergüenza para todos\", y denunció que nadie lo usa."),
        pasts="aron ieron ió ó",
        participles="ado cho ido",
        auxiliaries="ha han se",
        drops_subject=True,
        plurals="n",
        calling=(
            "acusó calificado calificó criticado criticó definió denunciado denunció hablado "
            "habló lamentó llamó rechazó tachado tachó tildó"
        )),
    QuotationLanguage("fr",
        cues=(
            "accusé admet admis affirme affirment affirmé ajoute ajouté alerté annonce annoncent "
            "annoncé argumenté assure assuré avance avancé averti avoue avoué commente commenté "
            "conclu conclut confessé confie confirme confirmé confié constate constaté critiqué "
            "cru demandé dit déclare déclaré dénonce dénoncé déploré espéré estime estimé exigé "
            "explique expliqué fustigé glissé indique indiqué insiste insisté ironisé juge jugé "
            "justifié lance lancé lâché maintenu martelé menacé nié note noté nuancé observe "
            "observé plaidé plaisanté poursuit poursuivi proclamé promis précise précisent "
            "précisé prévenu raconte raconté rappelle rappelé rapporté rassuré reconnu regrette "
            "regrettent regretté reproché réagi réclamé répond répondu résumé rétorqué révélé "
            "salué selon soufflé souligne souligné soupiré souri soutenu tonné tranché tweeté "
            "écrit"
        ),
        he="il lui", she="elle",
        particles="d de des du la le les",
        articles="l la le les leur leurs sa ses son un une",
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
        near_misses=("Le film « Le long pont » sort mercredi à Oakvale.",),
        participles="ert i ie is it ite u ue é ée",
        auxiliaries="a est ont s se sont t",
        calling=(
            "accusé critiqué dénoncé déploré fustigé jugé parlé pointé promis qualifié regretté "
            "réclamé salué taxé évoqué"
        )),
    QuotationLanguage("it",
        cues=(
            "accusato afferma affermato aggiunge aggiunto ammesso ammette ammonito annuncia "
            "annunciano annunciato assicura assicurato attaccato auspica auspicato avverte "
            "avvertito chiarito chiesto commenta commentato conclude concluso conferma confermato "
            "consigliato constatato criticato definito denuncia denunciano denunciato detto dice "
            "dichiara dichiarato disse esclamato evidenziato garantito giurato insistito invocato "
            "lamenta lamentato minacciato negato osserva osservato parlato precisa precisano "
            "precisato promesso proposto raccomandato racconta raccontato rassicurato replica "
            "replicato ribadisce ribadito riconosciuto ricorda ricordato riferisce riferito "
            "rilevato ripetuto risponde risposto rivelato scherzato scritto scrive secondo "
            "segnalato sostenuto sostiene sottolinea sottolineato spiega spiegato suggerito "
            "tuonato"
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
        near_misses=("Il film «Il lungo ponte» esce oggi a Oakvale.",),
        participles="ato ito so sto tto uto",
        auxiliaries="ha hanno si è",
        drops_subject=True,
        plurals="ano nno ono",
        calling=(
            "accusato attaccato bollato criticato definito denunciato lamentato parlato promesso"
        )),
    QuotationLanguage("pt",
        cues=(
            "acrescenta acrescentou acusou adiantou admite admitiu afirma afirmaram afirmou "
            "alegou alerta alertou anuncia anunciado anunciou apelou aponta apontou argumentou "
            "assegurou assinalou assumiu atirou avalia avaliou brincou comenta comentou completou "
            "conclui concluiu confessou confirmou considera considerou constatou conta contestou "
            "contou critica criticou declara declarou defende defendeu desabafou destaca destacou "
            "detalhou disse disseram dito diz dizem esclareceu escreve escreveu estimou exclamou "
            "explica explicou frisou garante garantiram garantiu indicou informa informaram "
            "informou ironizou lamentou lembra lembrou manifestou negou notou observa observou "
            "opinou pediu perguntou ponderou prometeu propôs realçou reconheceu referiu reforçou "
            "reiterou rejeitou relatou repetiu responde respondeu ressalta ressaltou resumiu "
            "revelou salientou segundo sublinhou sugeriu sustentou vincou"
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
        near_misses=("O filme “A longa ponte” estreia hoje em Oakvale.",),
        pasts="aram eram eu iram iu ou",
        drops_subject=True,
        plurals="m",
        calling=(
            "acusou apelidou chamou classificou criticou defendeu definiu denunciou falou "
            "lamentou prometeu"
        )),
    QuotationLanguage("ru",
        cues=(
            "воскликнул выразил высказал гарантировал говорил говорила говорит добавил добавила "
            "добавили доложил заверил заверила заявил заявила заявили заявляет констатировал "
            "написал написала напомнил напомнила обвинил обратил объяснил объяснила опроверг "
            "ответил ответила отметил отметила отметили отмечает отрезал отрицал парировал "
            "передает передаёт пишет поделился подтвердил подтвердила подчеркнул подчеркнула "
            "пожаловался пообещал пообещала посетовал посетовала пояснил пояснила предложил "
            "предложила предупредил предупредила призвал призвала признал признала призналась "
            "признался проинформировал прокомментировал рассказал рассказала рассказали "
            "резюмировал сетует сказал сказала сказали словам сообщает сообщают сообщил сообщила "
            "сообщили спросил спросила считает уверен уверена удивился указал указала указывает "
            "усмехнулся утверждает уточнил уточнила цитировал цитирует"
        ),
        he="он", she="она",
        particles="ван де оглы фон",
        articles="",
        before="в на по",
        that="что",
        sources="словам",
        introducing="как",
        openers="вчера кроме однако позже ранее сегодня также тем там теперь",
        samples=(
            "«{direct:Мост остаётся открытым}», — {cue:сказала} {mention:Елена Марш}. «{direct:Никто его не закроет}», — {cue:добавила} {mention:она}.",
            "{mention:Елена Марш} {cue:заявила}: «{direct:Мост остаётся открытым сегодня}».",
            "\"{direct:Мост остаётся открытым}\", - {cue:отметил} {mention:мэр Оуквейла Иван Марш}.",
        ),
        near_misses=("Фильм «Длинный мост» покажут в Оуквейле.",),
        pasts="л ла ли лась лись лся",
        calling="назвал назвала назвали охарактеризовал раскритиковал"),
)
"""A row a language; the forms beside which words in marks are somebody's."""

FEMININE = frozenset("a die eine la uma una une".split())
"""Articles of the noun for a woman, before what somebody is called by."""

MASCULINE = frozenset("der ein el il le o um un uno".split())
"""Articles of the noun for a man."""
