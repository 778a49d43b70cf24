"""Function words that tell languages apart, a row a language, sorted by code.

Source: closed classes (articles, pronouns, prepositions, conjunctions, forms of be and have), the
commonest words of running copy; of languages that share most of them (Spanish and Portuguese,
Norwegian and Danish, Indonesian and Malay) the rows hold those that differ too.
"""

from wirecli.data.rows import Language

LANGUAGES: tuple[Language, ...] = (
    Language(
        "az",
        "və bu bir ilə üçün olan edib deyib ki da də o olub edilib tərəfindən haqqında isə üzrə",
    ),
    Language("bs", "je i u na se da za su od koji što nije će kako bi sa također općina saopćeno"),
    Language("ca", "el la els les de del i a que per amb una és no ha al dels ser aquest més però"),
    Language("cs", "a v na se že je do z s k o pro by od jsou ale podle jako po za který také při"),
    Language(
        "da",
        "og i at det er en til af på for med som den de ikke har der fra et også efter blev ud",
    ),
    Language(
        "de",
        "der die das und in den von zu mit ist auf für im dem nicht ein eine sich des auch hat nach bei",
    ),
    Language(
        "en",
        "the of and to in a that said for on is was with by at from it has as an he will be have which were",
    ),
    Language(
        "es",
        "de la que el en y a los del se las por un con una su para es al lo como más o pero fue ha este",
    ),
    Language(
        "et",
        "ja on ei et ta oli mis see aga ka kui mille pärast eest kes või oma tema nende pole ütles",
    ),
    Language(
        "eu", "eta da ez du dute izan bat zuen egin ere dela baina zen den dira beste gabe arte"
    ),
    Language(
        "fi",
        "ja on ei että se hän oli myös mutta kun mukaan joka ovat sen tai kuin sanoi ole vuonna jälkeen",
    ),
    Language(
        "fr",
        "de la le et les des en un une du à est que dans pour qui par sur au il pas plus avec a ce sont ont",
    ),
    Language(
        "gl", "de o a que e do da en os un unha por con para na no as dos máis non foi ao á pola"
    ),
    Language(
        "hr", "je i u na se da za su od koji što nije će kako bi sa također izvijestio priopćenju"
    ),
    Language(
        "hu",
        "a az és hogy nem is egy meg volt de azt szerint ez mint már csak még pedig után vagy ki lesz",
    ),
    Language(
        "id",
        "yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh telah adalah bahwa karena kota bisa",
    ),
    Language("is", "og að í á er sem til við um en það var með fyrir ekki hann af frá hafa eru"),
    Language(
        "it",
        "di e il la che in un a per è del una della i con non sono da al si nel alla le dei ha più anche",
    ),
    Language("lt", "ir kad yra į iš su o tai bei kaip buvo apie už nuo ar jo po dėl sakė metų"),
    Language("lv", "un ir ka no ar uz par kas arī tika gan bet pie kā pēc lai jau tas gada"),
    Language(
        "ms",
        "yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh telah adalah bahawa kerana ialah boleh majlis bandar",
    ),
    Language(
        "nl",
        "de het een van en in is dat op te zijn voor met die niet aan er om ook naar door bij heeft werd",
    ),
    Language(
        "no",
        "og i at det er en til av på for med som den de ikke har fra et også etter ble ut sier mellom",
    ),
    Language(
        "pl",
        "w i na z się że do nie to o jest jak po od za dla przez są został oraz ale jego które tym",
    ),
    Language(
        "pt",
        "de a o que e do da em um para é com não uma os no se na por mais as dos foi ao à das pelo são",
    ),
    Language(
        "ro", "de și în a la cu pe din că o pentru care nu un au este fost mai sunt prin al se după"
    ),
    Language("sk", "a v na sa že je do z s k o pre by od sú ale podľa ako po za ktorý aj pri"),
    Language("sl", "je in v na se da za so od ki ne pa bi po tudi ni ko kot pri iz bo še"),
    Language("sq", "e të në dhe për me një i që nga është nuk ka do se më u kjo janë tha"),
    Language("sr", "je i u na se da za su od koji što nije će kako bi sa takođe opština saopšteno"),
    Language(
        "sv",
        "och i att det är en till av på för med som den de inte har från ett också efter blev ut säger mellan",
    ),
    Language(
        "tr",
        "ve bir bu için ile da de olarak olan çok sonra daha ise ya dedi göre olduğu gibi kadar tarafından yeniden",
    ),
    Language("uz", "va bu bilan uchun ham bir edi deb bo‘lgan qildi shahar yil o‘z u esa"),
    Language(
        "vi",
        "của và là trong có được cho không các với một những đã người này tại khi về từ sau lại",
    ),
    # Cyrillic
    Language("be", "і ў на з што не да за па як ён гэта быў для ад аб гэтым пасля"),
    Language("bg", "на и в за се от да с е по че като са ще не това след до при бе той"),
    Language("kk", "және мен бұл үшін бір деп болды бойынша де да екі туралы оның"),
    Language("ky", "жана менен бул үчүн бир деп болгон боюнча да анын эки тууралуу"),
    Language("mk", "на и во за се од да со е по дека како што не ќе беше тој го"),
    Language("mn", "нь ба байна болон энэ гэж юм нэг уг тухай мөн хийж"),
    Language("ru", "и в на с что не по к из за у от о для как это он его до будет был при также"),
    Language("sr-Cyrl", "је и у на се да за су од који што није ће како би са"),
    Language("uk", "і в на з що не до за та у як він це для від про був його із після під також"),
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
