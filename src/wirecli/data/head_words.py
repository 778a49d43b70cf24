"""Words of the head: labels, sections, by-words of bylines, notes to editors.

Source: the labels, slugs and notes of AP (Eds:, 1st Ld-Writethru), Reuters (UPDATE 1, WRAPUP, RPT,
"(Adds ...)"), AFP, dpa (Eil, Achtung), EFE (URGENTE), TASS and ANP, press releases, and the sections that news
pages name above a headline.
"""

SECTIONS = frozenset(
    "actualidad|actualité|africa|all news|americas|analysis|army & opk|arts|asia|ausland|"
    "breaking news|business|business & economy|cronaca|cultura|culture|defense|deporte|deportes|"
    "economia|economy|economía|emergencies|energy|entertainment|environment|esportes|esteri|europe|"
    "finance|general|government & politics|health|inland|internacional|international|latest news|"
    "law|life|lifestyle|local|markets|middle east|military & defense|money|mundo|nacional|nation|"
    "national|news|oddly enough|opinion|politica|politics|politik|politique|política|press review|"
    "region|regions|russia|science|science & space|sociedad|society|society & culture|société|"
    "space|sport|sports|tech|technology|top news|top stories|travel|u.s.|uk|us|war|weather|welt|"
    "wirtschaft|world|world news|économie|в мире|все новости|культура|мир|общество|политика|"
    "происшествия|россия|спорт|экономика|体育|国内|国际|国際|政治|社会|経済|财经|경제|국제|사회|정치".split(
        "|"
    )
)
"""Section names that stand as a kicker above a headline, in lower case."""

LABELS = (
    r"\(?(?:UPDATE|WRAPUP|WRAP UP|TIMELINE|ADVISORY)[ -]?\d{1,2}\)?(?=\W)",
    r"\(?\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH) (?:Ld|LD|LEAD|Lead|NET|UPDATE)(?:[ -]?[Ww]ritethru)?\)?(?=\W|$)",
    r"\((?:LEAD|RPT|URGENT|CORRECTED|CORRECTION|REFILE|WRAPUP \d|UPDATE \d|EXCLUSIVE|BREAKING|FLASH|expands)\)",
    r"(?:URGENT|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|BREAKING|FLASH|BULLETIN|ALERT|EXCLUSIVE|EXTRA|BRIEF|LEAD|FACTBOX|"
    r"ANALYSIS|FEATURE|INTERVIEW|KILL|ADVISORY|СРОЧНО|URGENTE|EIL|ACHTUNG)"
    r"(?= ?[-–—:] | [A-ZА-Я][a-zа-я]| ?-[A-Z]|$|(?<=T)[A-Z][a-z])",
    r"(?:Update|Urgent|Roundup|Feature|Profile|Analysis|Correction|Flash)(?= ?[-–—:] |$)",
    r"(?i:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate"
    r"|para (?:su )?(?:difusión|publicación) inmediata|(?:media|news|press) (?:release|statement)"
    r"|(?:medien|presse)(?:mitteilung|information)|communiqué de presse|comunicado de (?:im)?prensa?"
    r"|comunicato stampa|nota de prensa|persbericht|press(?:emelding|meddelande|emeddelelse)"
    r"|komunikat prasowy|пресс-релиз)"
    r"(?:[ :#–—-]{1,3}(?:(?i:no|nr)\.? ?)?[A-Z]{0,3}\d{1,8}(?:[-/]\d{1,4})?)?(?=\W*$)",
)
"""Marks of a version or a kind of copy at the head of a headline, or on a line of their own.

They are tried in this order: a number belongs to its label, brackets before bare capitals.
"""

LABEL_OPENINGS = (
    *"1 2 3 4 5 6 7 8 9 achtung advisory alert analysis breaking brief bulletin communiqué "
    "comunica correct eil exclusive expands extra factbox feature flash for interview kill komunikat "
    "lead medi news nota para persbericht pour press profile refile repeat roundup rpt timeline "
    "update urgent wrap zur пресс срочно".split(),
)
"""What the words of a label begin with, in lower case: only then its pattern is asked."""

BY_WORDS = (
    "af ",
    "auteur: ",
    "author: ",
    "autor: ",
    "av ",
    "av: ",
    "by ",
    "by: ",
    "da ",
    "de ",
    "di ",
    "di: ",
    "door ",
    "door: ",
    "exclusive by ",
    "par ",
    "par : ",
    "par: ",
    "por ",
    "por: ",
    "posted by ",
    "reported by ",
    "reporting by ",
    "story by ",
    "text by ",
    "texte: ",
    "texto: ",
    "von ",
    "von: ",
    "words by ",
    "words: ",
    "written by ",
    "автор ",
    "автор: ",
    "авторы: ",
)
"""Words that open a byline, in lower case, with the space behind them."""

ADVISORY_OPENINGS = (
    "$adv",
    "(apn ",
    "(eds:",
    "agencies and radio out",
    "an ap ",
    "attention editors",
    "attn:",
    "eds.:",
    "eds:",
    "embargoed",
    "for release ",
    "for use in ",
    "from ap newsfeatures",
    "laserphoto",
    "moved in advance",
    "precede ",
    "with am-",
    "with bc-",
    "with laserphoto",
    "with photo",
    "with pm-",
)
"""Words that open a desk's own line in the head, in lower case: no line above runs on to it.

Source: the Associated Press's wire of the 1980s, whose advisories follow a headline line by line.
"""

NOTE_OPENINGS = (
    "# notebook",
    "## note",
    "(achtung",
    "(adds",
    "(attn:",
    "(changes",
    "(clarifies",
    "(corrects",
    "(deletes",
    "(drops",
    "(fixes",
    "(for related",
    "(includes",
    "(inserts",
    "(new throughout",
    "(recasts",
    "(refiles",
    "(releads",
    "(removes",
    "(repeats",
    "(rewrites",
    "(this story",
    "(this version",
    "(updates",
    "(writes through",
    "achtung:",
    "adds ",
    "advisory:",
    "corrects ",
    "die folgenden informationen sind nicht",
    "dpa notebook",
    "editor's note",
    "editors' note",
    "editors:",
    "editors’ note",
    "editor’s note",
    "n i e u w bericht",
    "not for dissemination",
    "note to editors",
    "notice to editors",
    "recasts ",
    "the following information is not",
)
"""Words that open a note to editors, in lower case, beside those of a desk's own line."""

TITLES_OF_WRITERS = frozenset(
    "agencies agency analyst and bureau business chief columnist contributor correspondent critic "
    "drama economics editor editor-in-chief education farm film for foreign in labor medical "
    "military national news of our own photographer political religion report reporter "
    "reports science senior service special sports sportswriter staff tax television the to "
    "wire writer writers".split()
)
"""Words of a writer's title or place in a byline; names are what stands before them."""

COLLECTIVES = frozenset("agencies correspondent correspondents reporters staff writers".split())
"""Words of a byline that names nobody: `From our own correspondent`, `Staff and agencies`."""

DESKS = frozenset(
    "newsroom redacción redactie redaction redaksjonen redaktion redazione rédaction редакция".split()
)
"""Words that open the line of a desk which signs a story, in lower case: `Redaktion Oakvale`."""

SITE_WORDS = frozenset(
    "channel e-paper epaper home homepage login menu newspaper newsroom newswire portal website weekly".split()
)
"""Words of a line of a few words that names a page rather than what happened, in lower case."""

SITE_OPENINGS = (
    "home ",
    "log in",
    "newsfrom ",
    "sign in",
    "watch ",
)
"""What a line of a few words opens with that is a page's own, in lower case."""

SITE_ENDINGS = ("-newsticker", "-ticker", ".com", ".net", ".org", "kanal", "nachrichten", "news")
"""What ends a word of such a line: `dpa-Newskanal`, `Norland News`, `oakvale.com`."""
