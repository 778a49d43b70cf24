"""Words of the head: labels, sections, by-words of bylines, notes to editors."""

SECTIONS = frozenset(
    "all news|africa|americas|analysis|army & opk|arts|asia|business|business & economy|culture|defense|economy|"
    "emergencies|energy|entertainment|environment|europe|finance|general|government & politics|health|"
    "international|law|life|lifestyle|local|markets|middle east|military & defense|money|national|nation|news|"
    "oddly enough|opinion|politics|press review|region|regions|russia|science|science & space|society|"
    "society & culture|space|sport|sports|technology|tech|top news|top stories|travel|uk|us|u.s.|war|weather|world|"
    "world news|all news|latest news|breaking news|в мире|все новости|культура|мир|общество|политика|происшествия|"
    "россия|спорт|экономика|actualidad|actualité|cultura|deporte|deportes|economía|économie|inland|ausland|"
    "internacional|mundo|nacional|política|politik|politique|politica|sociedad|société|sport|wirtschaft|welt|esteri|"
    "cronaca|economia|esportes|国际|国内|社会|财经|体育|国際|経済|政治|정치|경제|사회|국제".split("|")
)
"""Section names that stand as a kicker above a headline."""

LABELS = (
    r"\(?(?:UPDATE|WRAPUP|WRAP UP|TIMELINE|ADVISORY)[ -]?\d{1,2}\)?(?=\W)",
    r"\(?\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH) (?:Ld|LD|LEAD|Lead|NET|UPDATE)(?:[ -]?[Ww]ritethru)?\)?(?=\W)",
    r"\((?:LEAD|RPT|URGENT|CORRECTED|CORRECTION|REFILE|WRAPUP \d|UPDATE \d|EXCLUSIVE|BREAKING|FLASH|expands)\)",
    r"(?:URGENT|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|BREAKING|FLASH|BULLETIN|ALERT|EXCLUSIVE|EXTRA|BRIEF|LEAD|FACTBOX|"
    r"ANALYSIS|FEATURE|INTERVIEW|KILL|ADVISORY|Update|Urgent|Roundup|Feature|Profile|Analysis|Correction|Flash|СРОЧНО|"
    r"URGENTE|EIL|ACHTUNG)(?= ?[-–—:] | [A-ZА-Я][a-zа-я]| ?-[A-Z]|$|(?<=T)[A-Z][a-z])",
)
"""Marks of a version or a kind of copy at the head of a headline, or on a line of their own."""

BY_WORDS = (
    "by", "por", "par", "von", "door", "di", "av", "af", "da", "de", "text by", "story by", "words by",
    "автор", "автор:", "авторы:", "от", "autor:", "auteur:", "author:", "by:",
)
"""Words that open a byline, in lower case."""

NOTE_OPENINGS = (
    "eds:", "eds.:", "editors:", "editor's note", "editors' note", "editor’s note", "editors’ note", "note to editors", "attn:",
    "(attn:", "(eds:", "(adds", "(corrects", "(updates", "(recasts", "(refiles", "(removes", "(repeats", "(rewrites", "(changes",
    "(clarifies", "(fixes", "(drops", "(deletes", "(inserts", "(includes", "(writes through", "(releads", "(new throughout",
    "(for related", "(this story", "(this version", "adds ", "corrects ", "recasts ", "for release ", "embargoed", "not for dissemination",
    "## note", "# notebook", "dpa notebook", "(achtung", "achtung:", "n i e u w bericht", "the following information is not",
    "die folgenden informationen sind nicht", "notice to editors", "advisory:",
)
"""Words that open a note to editors or an advisory, in lower case."""

TITLES_OF_WRITERS = frozenset(
    "bureau chief chief columnist contributor correspondent critic editor editor-in-chief foreign medical political "
    "reporter science special sports staff writer writers analyst for the of to and business national military tax farm "
    "labor television religion news agency service in".split()
)
"""Words of a writer's title or place in a byline; names are what is left."""
