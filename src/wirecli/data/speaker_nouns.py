"""Nouns that name a speaker by what he is: "the president said"."""

OFFICES = frozenset(
    "admiral ambassador archbishop bishop businessman businesswoman candidate chairman chairwoman chancellor chief coach commander commissioner congressman congresswoman director executive frontrunner general governor judge justice king lawmaker lawyer leader mayor minister mogul nominee official pope premier president prince princess professor prosecutor queen secretary senator sheriff spokesman spokeswoman billionaire surgeon neurosurgeon doctor author actor actress singer economist analyst historian".split()
)
"""A definite one of these, with nobody of that role in the story, is whoever spoke last."""

PERSONAL = OFFICES | frozenset(
    "activist adviser advisor agent aide attorney captain cardinal chef colonel columnist commentator critic delegate democrat deputy diplomat editor engineer envoy expert farmer founder head host journalist legislator lieutenant major manager officer owner pastor physician pilot player politician priest principal rabbi reporter representative republican researcher scientist sergeant soldier spokesperson star student superintendent teacher veteran writer".split()
)
