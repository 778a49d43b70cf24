"""Which letters beyond ASCII a language writes, the commonest first, and in which encodings.

Source: the letters were counted in the word lists of wordfreq 3.1.1, those of Belarusian, Estonian,
Serbian and Thai in the translations of Django 5.2; only their order is kept. Those of Albanian,
Kazakh, Norwegian and Slovene are in the order of their orthographies' common letters, by judgement. The encodings are
those in which news was published before UTF-8, by the names of the IANA registry.
"""

from wirecli.data.charset_types import Charset, LegacyEncoding, WrittenLanguage

ALPHABETS: tuple[WrittenLanguage, ...] = (
    WrittenLanguage("ar", "اليمنورتعبدةهفكسأقحجىشصطخذإضثزغئءظآؤ"),
    WrittenLanguage("be", "анілыекряцптсдовьзмубўэчгшйхжюфё"),
    WrittenLanguage("bg", "аоеитнсврдклмпзяъгбчущжйцхшфюь"),
    WrittenLanguage("ca", "éóàíèòçúïü·áñ"),
    WrittenLanguage("cs", "íáěžřéčšýůúňďťó"),
    WrittenLanguage("da", "åøæéö"),
    WrittenLanguage("de", "üäößé"),
    WrittenLanguage("el", "ατοσιενρπκμηυλίάόςέγδωήχθύφώβξζψϊΐϋ"),
    WrittenLanguage("en", "’“”—‘–…éáüñ£€ç"),
    WrittenLanguage("es", "óíáéñúü¿¡ºª"),
    WrittenLanguage("et", "äõüöšž"),
    WrittenLanguage("fa", "ایرندهومبتسکشلزفخگعقجحپآچطصيضغظذثئك"),
    WrittenLanguage("fi", "äöåé"),
    WrittenLanguage("fr", "éàèêçôâîùûœïëÿ"),
    WrittenLanguage("he", "יוהלאתרבמשנעםדכחקפסגןצזטךףץ"),
    WrittenLanguage("hr", "ščžćđ"),
    WrittenLanguage("hu", "éáöóőüíúű"),
    WrittenLanguage("is", "áíðéóöæþúý"),
    WrittenLanguage("it", "èàùòéìáíóú"),
    WrittenLanguage(
        "ja",
        "のいてなにたでしるとはがかっをすもらうんれまーだこりあくよンさそけきスやどおトえ人イわチル日ねッめつラリクアじせみゃろ"
        "大本見出一タば分時ドレ事中言ロ思年行間カシプ気マジメフ生自コ方会上今バ前者ム子的月テ入ず国手キ作来何最女全サ無グ合場",
    ),
    WrittenLanguage("kk", "аеынтрілдсқомкбғупяишзөүұйжәгңвхцщэючфьёһъ"),
    WrittenLanguage(
        "ko",
        "이다는에하고가을지의로서은아한어도기사니있를나해리시그요인들자일게대라으스수만보제면정주전부여거과장했상안마구었데오야내"
        "원우신적것성국되세위와무할동생소트드모미진문중말화공까러비습간없분조저입개터유계치월같경회선년때연실바음관용더명학네영교",
    ),
    WrittenLanguage("lt", "ėųšžąįūčę"),
    WrittenLanguage("lv", "āīēšūņļžķģč"),
    WrittenLanguage("mk", "аоеинтсрдвкмлпугјзбшчцжќфњѓхѕљџ"),
    WrittenLanguage("nb", "åøæéòóôü"),
    WrittenLanguage("nl", "éëïèóüöáçíà"),
    WrittenLanguage("pl", "łężąóśćńź"),
    WrittenLanguage("pt", "ãéçáíêóúõàâôºª"),
    WrittenLanguage("ro", "ăşîţâ"),
    WrittenLanguage("ru", "оеаинтсрвлкмдпуяыгьбзчйжхшюцэщфъё"),
    WrittenLanguage("sk", "áížéščťúýľôďóňäĺŕ"),
    WrittenLanguage("sl", "čšžćđ"),
    WrittenLanguage("sq", "ëç"),
    WrittenLanguage("sr", "аеионтрсквудмпјлзбцшгчжљњфћхђџ"),
    WrittenLanguage("sv", "äåöéü"),
    WrittenLanguage("th", "า่้อรนกงมลหัเดีไยทสคตใบขูวืปุิจณแชผะถ์พำึ็ฟโธซ"),
    WrittenLanguage("tr", "ıüşçğöâİî"),
    WrittenLanguage("uk", "оаніивтерскудлмпзяьбгйчцхжїюшщєфґ"),
    WrittenLanguage(
        "zh-Hans",
        "的一是在不了有人和我国这为中个们他大会年来以上要到时对么你能就可发也地生说家于出后与成学过行用日自现多都没作下得还开经动"
        "法好方而公事分吗看民政主月子之里本所新天最其同业定全进部如那当前实关美机但被工因样等什些长理很小去道面间然内只力起从并",
    ),
    WrittenLanguage(
        "zh-Hant",
        "的一是在不了有人和我國這為中個們他大會年來以上要到時對麼你能就可發也地生說家於出後與成學過行用日自現多都沒作下得還開經動"
        "法好方而公事分嗎看民政主月子之裡本所新天最其同業定全進部如那當前實關美機但被工因樣等什些長理很小去道面間然內只力起從並",
    ),
)
"""The alphabets by language, BCP 47; English has its marks of quotation and its dashes in it."""

CHARSETS: tuple[Charset, ...] = (
    Charset("ja", "euc_jp", 0xA4, 0xCF),
    Charset("ko", "euc_kr", 0xB0, 0xC8),
    Charset("zh-Hans", "gb2312", 0xB0, 0xD7),
    Charset("zh-Hant", "big5", 0xA4, 0xC6),
)
"""The rows of common characters: kana and level 1 of JIS X 0208, the syllables of KS X 1001,
level 1 of GB 2312, the frequently used ones of Big5."""

SIGNS = "’“”–«»\xa0—„…‘•€°£©®·½×²‚‹›™\xad"
"""Signs beyond ASCII that copy in any alphabet has, the commonest first."""

FINALS = "ςةىךםןףץ"
"""Letters that only end a word."""

NEVER_LAST = "βγδζθκλμπστφχ"
"""Small letters with which no Greek word ends."""

VOWELS = "αάεέηήιίοόυύωώаеиоуыэюяёєії"
"""The vowels of Greek and Cyrillic."""

WIDE_SIGNS = "，。、“”：「」（）；！？《》·…—　【】〈〉『』・～％／．－０１２３４５６７８９"
"""Signs of Chinese, Japanese and Korean copy."""

ENCODINGS: tuple[LegacyEncoding, ...] = (
    LegacyEncoding("windows-1252", "ca da de en es et fi fr is it nb nl pt sq sv"),
    LegacyEncoding("windows-1251", "be bg mk ru sr uk"),
    LegacyEncoding("gb18030", "zh-Hans"),
    LegacyEncoding("windows-31j", "ja"),
    LegacyEncoding("windows-949", "ko"),
    LegacyEncoding("windows-950", "zh-Hant"),
    LegacyEncoding("euc-jp", "ja"),
    LegacyEncoding("windows-1250", "cs hr hu pl ro sk sl sq"),
    LegacyEncoding("windows-1254", "tr"),
    LegacyEncoding("windows-1256", "ar fa"),
    LegacyEncoding("windows-1253", "el"),
    LegacyEncoding("windows-1255", "he"),
    LegacyEncoding("iso-8859-2", "cs hr hu pl ro sk sl sq"),
    LegacyEncoding("koi8-r", "bg ru"),
    LegacyEncoding("koi8-u", "uk"),
    LegacyEncoding("iso-8859-15", "ca da de en es et fi fr is it nb nl pt sq sv"),
    LegacyEncoding("iso-8859-7", "el"),
    LegacyEncoding("windows-1257", "da et fi lt lv nb sv"),
    LegacyEncoding("windows-874", "th"),
    LegacyEncoding("ibm866", "ru"),
    LegacyEncoding("iso-8859-5", "be bg mk ru sr uk"),
    LegacyEncoding("macintosh", "ca da de en es fi fr it nb nl pt sq sv"),
    LegacyEncoding("x-mac-cyrillic", "bg ru uk"),
    LegacyEncoding("iso-8859-6", "ar"),
    LegacyEncoding("big5-hkscs", "zh-Hant"),
    LegacyEncoding("iso-8859-13", "da et fi lt lv nb sv"),
    LegacyEncoding("ibm850", "ca da de en es fi fr is it nb nl pt sq sv"),
    LegacyEncoding("ibm852", "cs hr hu pl ro sk sl sq"),
    LegacyEncoding("x-mac-ce", "cs et hu lt lv pl sk"),
    LegacyEncoding("ibm737", "el"),
    LegacyEncoding("ibm857", "tr"),
    LegacyEncoding("x-mac-turkish", "tr"),
    LegacyEncoding("ibm862", "he"),
    LegacyEncoding("ibm775", "da et fi lt lv nb sv"),
    LegacyEncoding("ibm437", "de es fi fr it sv"),
    LegacyEncoding("ibm855", "be bg mk ru sr uk"),
    LegacyEncoding("ibm1125", "ru uk"),
    LegacyEncoding("ibm720", "ar"),
    LegacyEncoding("ibm869", "el"),
    LegacyEncoding("ibm860", "fr it pt"),
    LegacyEncoding("ibm861", "is"),
    LegacyEncoding("ibm863", "fr"),
    LegacyEncoding("ibm865", "da nb"),
    LegacyEncoding("x-mac-greek", "el"),
    LegacyEncoding("x-mac-iceland", "is"),
    LegacyEncoding("x-mac-croatian", "hr sl"),
    LegacyEncoding("x-mac-romanian", "ro"),
    LegacyEncoding("iso-8859-4", "da et fi lt lv nb sv"),
    LegacyEncoding("iso-8859-10", "da et fi is lt lv nb sv"),
    LegacyEncoding("iso-8859-16", "hr hu pl sl"),
    LegacyEncoding("kz-1048", "kk"),
    LegacyEncoding("ptcp154", "kk"),
    LegacyEncoding("hp-roman8", "da de es fi fr it nb sv"),
    LegacyEncoding("johab", "ko"),
)
"""The encodings, in the order in which they are met, each with the languages written in it.

Windows-1252, 1254 and 949 stand for ISO 8859-1, 8859-9 and EUC-KR too, whose texts they decode.
"""
