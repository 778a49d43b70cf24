"""Parts of compounds that have a hyphen of their own, so that a line's end does not take it away.

A word that is broken at a line's end loses its hyphen when it is read; a compound that ends a line
after its hyphen keeps it. Which it is shows in its parts. Rows are in lower case.

Reason: the parts of compounds with a hyphen that grammars of each language list (prefixes, numerals,
participles, pronouns behind a verb); a word without a row loses the hyphen, which most words do not have.
"""

FIRST_PARTS = frozenset(
    """
    all anti apres après au avant bem cinquante co contre counter cross demi deputy double eight
    eighty ex extra fifty first five forty four franco front full grand greco half hard high hispano
    ibero ill inter large last late left light long low lower luso là mal mi mid middle mini multi
    neo nine ninety non nord off old one open part peut post pre pro pré pró pós quasi quatre recém
    right sans second self semi seven seventy short single six sixty small so soft soi soixante sous
    sub sud super then third thirty three time top trans trente twenty two ultra under upper vice
    vingt well wide year вице во из изо кое по экс
    """.split()
)
"""What stands before the hyphen: prefixes that keep it, numerals, adjectives of compounds."""
LAST_PARTS = frozenset(
    """
    aged american backed based born bound ce ci class controlled day dessus door down driven elect
    elle elles era ever fed feet foot free friendly funded general germ hand held hour il ils in
    inch je known la largest las led level lhe lhes like linked lo long los lui là made making man
    me mile million minute month même mêmes nos nous off old on only out owned page paid party past
    per person ranking related rich round run scale se sized speaking sponsored state story style
    term thirds time to tonne trained tu up vos vous week wide win woman year years être ка либо
    нибудь таки то
    """.split()
)
"""What stands after it: participles and nouns of compounds, pronouns that follow a verb."""
JOINING = frozenset("and bis e et o oder or ou till to und y и или".split())
"""A hyphen before one of these stands for the rest of a word: "mid- and late", "Ost- und West"."""
