"""Function words that tell languages apart, a row a language, sorted by code.

Source: closed classes (articles, pronouns, prepositions, conjunctions, forms of be and have), the
commonest words of running copy; of languages that share most of them (Spanish and Portuguese,
Norwegian and Danish, Indonesian and Malay) the rows hold those that differ too.
"""

from wirecli.data.row_types import Language

CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages that write every noun with a capital."""
CAPITAL_DAYS = frozenset({"de", "en"})
"""Languages that write months and weekdays with a capital, not at a sentence's beginning alone."""
PREMODIFIED = frozenset({"en"})
"""Languages in which a noun follows the noun that describes it, and no verb its adverbial."""

LANGUAGES: tuple[Language, ...] = (
    Language(
        "az",
        "bir bu da deyib də edib edilib haqqında ilə isə ki o olan olub tərəfindən və üzrə üçün",
    ),
    Language("bs", "bi da i je kako koji na nije od općina sa saopćeno se su također u za će što"),
    Language("ca", "a al amb aquest de del dels el els ha i la les més no per però que ser una és"),
    Language("cs", "a ale by do jako je jsou k který na o od po podle pro při s se také v z za že"),
    Language(
        "da",
        "af at blev de den der det efter en er et for fra har i ikke med og også på som til ud",
    ),
    Language(
        "de",
        "als auch auf aus bei bis das dem den der des die ein eine er es für hat im in ist mit nach nicht noch sagte sich sie sind um und vom von werden wie wird wurde zu zum zur über",
    ),
    Language(
        "en",
        "a about after also an and are as asked at be because been but by could did does for from had has have he him his how if in into is it my not of on only or our out said says she than that the their them then there they this to told up very was were what when where which who why will with would you your",
    ),
    Language(
        "es",
        "a al años como con de del desde dijo el en entre es estaba este está fue fueron ha hasta hay la las le lo los más no o para pero por que se sobre su sus también tras un una y ya",
    ),
    Language(
        "et",
        "aga eest ei et ja ka kes kui mille mis nende oli oma on pole pärast see ta tema või ütles",
    ),
    Language(
        "eu", "arte baina bat beste da dela den dira du dute egin ere eta ez gabe izan zen zuen"
    ),
    Language(
        "fi",
        "ei että hän ja joka jälkeen kuin kun mukaan mutta myös ole oli on ovat sanoi se sen tai vuonna",
    ),
    Language(
        "fr",
        "a après au aux avec ce cette dans de depuis des dit du elle en est et il la le les leur mais ne ont ou par pas plus pour que qui sa selon ses sont sur un une à était été",
    ),
    Language(
        "gl", "a ao as con da de do dos e en foi máis na no non o os para pola por que un unha á"
    ),
    Language(
        "hr", "bi da i izvijestio je kako koji na nije od priopćenju sa se su također u za će što"
    ),
    Language(
        "hu",
        "a az azt csak de egy ez hogy is ki lesz meg mint már még nem pedig szerint után vagy volt és",
    ),
    Language(
        "id",
        "adalah akan bahwa bisa dalam dan dari dengan di ini itu juga karena ke kota oleh pada telah tidak untuk yang",
    ),
    Language("is", "af að ekki en er eru frá fyrir hafa hann með og sem til um var við á í það"),
    Language(
        "it",
        "a agli ai al alla alle anche anni che con da dal dalla degli dei del della delle detto di disse dopo e era ha i il in la le ma nel nella non o per più si sono stato sul un una è",
    ),
    Language("lt", "apie ar bei buvo dėl ir iš jo kad kaip metų nuo o po sakė su tai už yra į"),
    Language("lv", "ar arī bet gada gan ir jau ka kas kā lai no par pie pēc tas tika un uz"),
    Language(
        "ms",
        "adalah akan bahawa bandar boleh dalam dan dari dengan di ialah ini itu juga ke kerana majlis oleh pada telah tidak untuk yang",
    ),
    Language(
        "nl",
        "aan als bij dan dat de die door een en er heeft het hij in is maar met na naar niet nog om ook op te uit uur van voor werd worden ze zei zijn",
    ),
    Language(
        "no",
        "at av ble de den det en er et etter for fra har i ikke med mellom og også på sier som til ut",
    ),
    Language(
        "pl",
        "aby ale był była było dla do i jak jego jej jest już które na nie o od oraz po przez roku się są także tego tej ten to tym w z za został że",
    ),
    Language(
        "pt",
        "a afirmou ainda ao após as até com da das de desde disse do dos e em este está foi mais mas na no nos num não o os para pela pelo por que se sobre são também um uma à é",
    ),
    Language(
        "ro", "a al au care cu că de din după este fost la mai nu o pe pentru prin se sunt un în și"
    ),
    Language("sk", "a aj ako ale by do je k ktorý na o od po podľa pre pri s sa sú v z za že"),
    Language("sl", "bi bo da in iz je ki ko kot na ne ni od pa po pri se so tudi v za še"),
    Language("sq", "dhe do e i janë ka kjo me më nga një nuk në për që se tha të u është"),
    Language("sr", "bi da i je kako koji na nije od opština sa saopšteno se su takođe u za će što"),
    Language(
        "sv",
        "att av blev de den det efter en ett från för har i inte med mellan och också på som säger till ut är",
    ),
    Language(
        "tr",
        "bir bu da daha de dedi gibi göre ile ise için kadar olan olarak olduğu sonra tarafından ve ya yeniden çok",
    ),
    Language("uz", "bilan bir bo‘lgan bu deb edi esa ham o‘z qildi shahar u uchun va yil"),
    Language(
        "vi",
        "cho các có của khi không là lại một người những này sau trong tại từ và về với đã được",
    ),
    # Cyrillic
    Language("be", "аб ад быў гэта гэтым да для з за на не па пасля што як ён і ў"),
    Language("bg", "бе в да до е за и като на не от по при с са се след това той че ще"),
    Language("kk", "бойынша болды бір бұл да де деп екі және мен оның туралы үшін"),
    Language("ky", "анын бир болгон боюнча бул да деп жана менен тууралуу эки үчүн"),
    Language("mk", "беше во го да дека е за и како на не од по се со тој што ќе"),
    Language("mn", "ба байна болон гэж мөн нь нэг тухай уг хийж энэ юм"),
    Language(
        "ru",
        "будет бы был была были было в во все года году для до его ее ещё её за и из их к как которые который лет мы на не но о об он она они от по после при с со также у уже что чтобы это",
    ),
    Language("sr-Cyrl", "би да за и како који на није од са се су у што је ће"),
    Language(
        "uk",
        "але був були було в вже вона вони від він для до з за його на не про під після року років та також у це що як який які і із її",
    ),
)
"""Rows by code, those in Latin letters before those in Cyrillic."""

SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("zh", "\u4e00", "\u9fff"),
    ("ar", "\u0621", "\u06d3"),
    ("hi", "\u0904", "\u0939"),
    ("bn", "\u0985", "\u09b9"),
    ("el", "\u0386", "\u03ce"),
    ("he", "\u05d0", "\u05ea"),
    ("hy", "\u0531", "\u0587"),
    ("ka", "\u10d0", "\u10f0"),
    ("th", "\u0e01", "\u0e2e"),
)
"""Scripts that tell the language by themselves: code, first and last letter; the first wins."""

PERSIAN_LETTERS = "پچژگیک"
"""Letters of Persian that Arabic does not have, or writes with another code point."""
