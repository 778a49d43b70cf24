"""Parts of compounds that have a hyphen of their own, so that a line's end does not take it away.

A word that is broken at a line's end loses its hyphen when it is read; a compound that ends a line
after its hyphen keeps it. Which it is shows in its parts. Rows are in lower case.
"""

FIRST_PARTS = frozenset(
    """
    all anti co counter cross deputy double eight eighty ex extra fifty first five forty four front
    full half hard high ill inter large last late left light long low lower mid middle mini multi
    neo nine ninety non off old one open part post pre pro quasi right second self semi seven
    seventy short single six sixty small so soft sub super then thirty third three time top trans
    twenty two ultra under upper vice well wide year
    apres après au avant contre demi grand là mi peut sans soi sous trente vingt
    cinquante soixante quatre
    bem luso mal pós pré pró recém
    ibero franco greco hispano nord sud
    вице во изо из кое по экс
    """.split()
)
"""What stands before the hyphen: prefixes that keep it, numerals, adjectives of compounds."""
LAST_PARTS = frozenset(
    """
    aged american backed based born bound born class controlled day door down driven elect era
    ever fed feet foot free friendly funded general germ hand held hour in inch known largest led
    level like linked long made making man mile million minute month off old only out owned page
    paid party past per person ranking related rich round run scale sized speaking sponsored state
    story style term thirds time to tonne trained up week wide win woman year years
    ce ci dessus elle elles être il ils je là lui même mêmes nous on tu vous
    la las lhe lhe lhes lo los me nos se vos
    ка либо нибудь таки то
    """.split()
)
"""What stands after it: participles and nouns of compounds, pronouns that follow a verb."""
JOINING = frozenset("and bis e et o oder or ou till to und y и или".split())
"""A hyphen before one of these stands for the rest of a word: "mid- and late", "Ost- und West"."""
