"""Words of the head: labels, sections, by-words of bylines, notes to editors."""

SECTIONS = frozenset(
    "africa|all news|americas|analysis|army & opk|arts|asia|breaking news|business|business & economy|culture|defense|"
    "economy|emergencies|energy|entertainment|environment|europe|finance|general|government & politics|health|"
    "international|latest news|law|life|lifestyle|local|markets|middle east|military & defense|money|nation|national|"
    "news|oddly enough|opinion|politics|press review|region|regions|russia|science|science & space|society|"
    "society & culture|space|sport|sports|tech|technology|top news|top stories|travel|u.s.|uk|us|war|weather|world|"
    "world news|actualidad|actualité|ausland|cronaca|cultura|deporte|deportes|economia|economía|esportes|esteri|"
    "inland|internacional|mundo|nacional|politica|política|politik|politique|sociedad|société|welt|wirtschaft|économie|"
    "в мире|все новости|культура|мир|общество|политика|происшествия|россия|спорт|экономика|"
    "体育|国内|国际|国際|政治|社会|経済|财经|경제|국제|사회|정치".split("|")
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
)
"""Marks of a version or a kind of copy at the head of a headline, or on a line of their own."""

LABEL_OPENINGS = (
    "update",
    "wrap",
    "timeline",
    "advisory",
    "lead",
    "rpt",
    "urgent",
    "correct",
    "refile",
    "exclusive",
    "breaking",
    "flash",
    "expands",
    "repeat",
    "bulletin",
    "alert",
    "extra",
    "brief",
    "factbox",
    "analysis",
    "feature",
    "interview",
    "kill",
    "roundup",
    "profile",
    "срочно",
    "eil",
    "achtung",
    *"123456789",
)
"""What the words of a label begin with, in lower case: only then its pattern is asked."""

BY_WORDS = (
    "by ",
    "by: ",
    "text by ",
    "story by ",
    "words by ",
    "author: ",
    "af ",
    "auteur: ",
    "autor: ",
    "av ",
    "da ",
    "de ",
    "di ",
    "door ",
    "par ",
    "por ",
    "von ",
    "автор ",
    "автор: ",
    "авторы: ",
)
"""Words that open a byline, in lower case, with the space behind them."""

NOTE_OPENINGS = (
    "eds:",
    "eds.:",
    "editors:",
    "editor's note",
    "editors' note",
    "editor’s note",
    "editors’ note",
    "note to editors",
    "attn:",
    "(attn:",
    "(eds:",
    "(adds",
    "(corrects",
    "(updates",
    "(recasts",
    "(refiles",
    "(removes",
    "(repeats",
    "(rewrites",
    "(changes",
    "(clarifies",
    "(fixes",
    "(drops",
    "(deletes",
    "(inserts",
    "(includes",
    "(writes through",
    "(releads",
    "(new throughout",
    "(for related",
    "(this story",
    "(this version",
    "adds ",
    "corrects ",
    "recasts ",
    "for release ",
    "embargoed",
    "not for dissemination",
    "## note",
    "# notebook",
    "dpa notebook",
    "(achtung",
    "achtung:",
    "n i e u w bericht",
    "the following information is not",
    "die folgenden informationen sind nicht",
    "notice to editors",
    "advisory:",
)
"""Words that open a note to editors or an advisory, in lower case."""

TITLES_OF_WRITERS = frozenset(
    "agency analyst and bureau business chief columnist contributor correspondent critic drama economics editor "
    "editor-in-chief education farm film for foreign in labor medical military national news of photographer political "
    "religion reporter science senior service special sports sportswriter staff tax television the to writer writers".split()
)
"""Words of a writer's title or place in a byline; names are what stands before them."""
