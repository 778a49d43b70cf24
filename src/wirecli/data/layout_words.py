"""Word classes by name: small sets of words that the rules of the layout ask for.

Source: closed classes of the languages of the agencies of `agencies.py`; SOURCE_NOUNS and
NOT_A_CREDIT stand at the end of headlines and in brackets behind the places of their copy.
"""

AND = frozenset({"&", "and", "e", "en", "et", "i", "und", "ve", "y", "и", "та"})
"""Words that join the last two places of a list."""

NAME_PARTICLES = frozenset(
    "am an auf bei da das de del dell della der des di do dos du el en im in la las le les los ob "
    "of on sous sur the upon van vor zu zur".split()
)
"""Lower-case words inside a place name: Santiago de Chile, Frankfurt am Main, Stoke-on-Trent."""

NAME_GENERICS = frozenset(
    {"airport", "base", "city", "county", "district", "island", "province", "region", "town"}
)
"""Generic words that may close a place name in small letters: Mexico city."""

NAME_ABBREVIATIONS = frozenset({"e", "ft", "mt", "n", "pt", "s", "st", "sta", "ste", "sto", "w"})
"""Words whose full stop does not end a place name: ST. PETERSBURG, FT. MYERS."""

RIVERS = frozenset("donau elbe havel main neckar oder ruhr saale weinstraße".split())
"""What a slash joins to the name before it: Frankfurt/Main is one town, Berlin/Frankfurt two."""

SENTENCE_OPENINGS = frozenset(
    "a after all although an and as at because before both but by das der die during each ein eine "
    "for from he her here his how i if in is it its last many more most my not now of on one our "
    "she since so some such than that their there these they this those though to today two under "
    "until we what when where which while who why will with you".split()
)
"""Articles, pronouns, prepositions, conjunctions and adverbs that open sentences, folded."""

KINDS_OF_COPY = frozenset(
    "advisory alert analysis brief bulletin chart comment corrected correction exclusive factbox "
    "feature flash interview lead note opinion photos picture pictures preview profile refile "
    "repeat review roundup rpt summary table timeline update urgent video watch wrapup".split()
)
"""Labels of versions and kinds of copy that stand where a dateline may, folded."""

NOT_A_PLACE = SENTENCE_OPENINGS | KINDS_OF_COPY
"""Words with which no place begins: they open a sentence, or name a kind of copy."""

PICTURE_WORDS = frozenset(
    "archiv archivo bild caption chart file foto fotos photo photographer photos pic pics picture pictures video фото".split()
)
"""Words that make what stands in brackets the credit of a picture."""

NOT_A_CREDIT = PICTURE_WORDS | frozenset(
    "adds analysis corrected corrects exclusive live phone quote recasts skype update updated updates updating via zoom".split()
)
"""Words that make what stands in brackets a note, a picture's credit or a ticker, not a credit."""

REPORTER_PREFIXES = frozenset({"corr", "кар", "кор", "корр", "спецкорр"})
"""What stands for "correspondent of" before a credit: /Корр. БЕЛТА/."""

SOURCE_NOUNS = frozenset(
    "agency aide analyst army authorities bank bericht ceo chief commander court diplomat doctor "
    "envoy executive expert experto fuente fuentes government governor judge kanzler kanzlerin "
    "lawmaker lawyer leader mayor media medien military minister ministerin ministry monitor "
    "monitors newspaper official operator opposition paper party pm police polizei poll portavoce "
    "portavoz porte-parole president prosecutor rebel report researcher resident scientist "
    "secretary senator source spokesman spokesperson spokeswoman sprecher sprecherin study survey "
    "tv un vizekanzler watchdog witness witnesse глава источник министр представитель президент "
    "сми эксперт".split()
)
"""Nouns, without an s behind, that name a source at the end of a headline: `... - officials`."""

SAYING = (
    *("added", "announced", "believes", "betonte", "declaró", "dijo", "disse", "dit", "emphasized"),
    *("erklärte", "noted", "sagte", "said", "says", "stated", "stressed", "told", "warned"),
    *("заявил", "заявила", "отметил", "сообщил"),
)
"""Verbs that show beside a name in the copy that it is a source, and no topic."""

AGENCY_NOUNS = frozenset(
    "agence agencia agency agentur agenzia newswire press service wire агентство".split()
)
"""Nouns that close the name of an agency, in lower case: `Norland News Agency`."""

AGENCY_LEARNS = ("learned", "learnt")
"""What an agency says of itself after its name, as in `, Trend has learned`."""

AGENCY_REPORTS = ("informs", "report", "reported", "reports")
"""What an agency says of itself after its name, as in `, Trend reports`."""

REPORTS_AGENCY = ("informa", "rapporte", "повідомляє")
"""What stands before an agency's name: `, rapporte l'AFP`."""

REPORTS_EITHER = ("передает", "передаёт", "сообщает")
"""What stands before an agency's name or after it: `, сообщает ТАСС`."""
