"""Word classes by name: small sets of words that the rules of the layout ask for."""

AND = frozenset({"and", "und", "et", "y", "e", "en", "i", "и", "та", "ve", "&"})
"""Words that join the last two places of a list."""

NAME_PARTICLES = frozenset(
    "am an auf bei da das de del dell della der des di do dos du el en im in la las le les los "
    "of on ob sous sur the upon van vor zu zur".split()
)
"""Lower-case words inside a place name: Santiago de Chile, Frankfurt am Main, Stoke-on-Trent."""

NAME_GENERICS = frozenset(
    {"airport", "base", "city", "county", "district", "island", "province", "region", "town"}
)
"""Generic words that may close a place name in small letters: Mexico city."""

NAME_ABBREVIATIONS = frozenset({"st", "ste", "sta", "sto", "mt", "ft", "pt", "n", "s", "e", "w"})
"""Words whose full stop does not end a place name: ST. PETERSBURG, FT. MYERS."""

RIVERS = frozenset("main oder saale neckar donau weinstraße elbe ruhr havel".split())
"""What a slash joins to the name before it: Frankfurt/Main is one town."""

NOT_A_PLACE = frozenset(
    # words that open a sentence or a note
    "a after all although an and as at because before both but by das der die during each ein eine "
    "for from he her here his how i if in is it its last many more most my not now of on one our "
    "she since so some such than that their there these they this those though to today two under "
    "until we what when where which while who why will with you "
    # labels and kinds of copy
    "advisory alert analysis bulletin brief chart comment correction corrected exclusive factbox "
    "feature flash interview lead note opinion photos picture pictures preview profile refile "
    "repeat review roundup rpt summary table timeline update urgent video watch wrapup".split()
)
"""Words with which no place begins: they open a sentence, or name a kind of copy."""

NOT_A_CREDIT = frozenset(
    "photo photos pic pics picture pictures file foto fotos фото photographer archivo archiv "
    "bild caption video quote chart".split()
)
"""Words in brackets after a place that make it a picture's credit or a ticker, not the story's."""

REPORTER_PREFIXES = frozenset({"кар", "корр", "кор", "corr", "спецкорр"})
"""What stands for "correspondent of" before a credit: /Корр. БЕЛТА/."""

SOURCE_NOUNS = frozenset(
    "agency analyst army bank chief commander court doctor diplomat envoy expert executive government "
    "governor judge lawmaker lawyer leader mayor media military minister ministry monitor monitors newspaper official "
    "operator opposition party paper pm police poll president prosecutor rebel report researcher resident "
    "scientist secretary senator source spokesman spokesperson spokeswoman state-media study survey tv un witness witnesse "
    "эксперт источник сми представитель глава министр президент bericht medien fuente fuentes experto".split()
)
"""Nouns, in the singular, that name a source at the end of a headline: `... - official`."""
