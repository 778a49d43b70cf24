"""Words around a short form and its long form: what is skipped, what says that one is short.

Source: articles, prepositions and conjunctions of English, German, Dutch, the Romance and Slavic
languages, the legal forms of companies, and what stands between the two forms in copy ("also known as").
"""

from wirecli.data.row_types import Proof

# fmt: off
SKIPPED = frozenset(
    "a an and as at by d da das de del della der des di die do dos du e el en et for from für i im "
    "in into l la las le les los o of on or per s the to u und v van von vor with y zu zur à а в "
    "для и на о об от по при с у".split()
)
"""Small words of a long form that its short form may leave out."""

FIRM_ENDINGS = frozenset("ag bhd co corp gmbh inc llc ltd nv plc sa".split())
"""What may close a firm's long form and have no letter in the short one."""

CUES = frozenset(
    "abbreviated abbreviation acronym called dubbed initials known or short stands".split()
)
"""Words that say that what follows is the short form: `known as CSTO`, `or CSTO`."""

CUE_FILLERS = frozenset(
    "also and as better by collectively commonly for generally in is it its more often popularly "
    "simply the their to usually widely".split()
)
"""Words that stand beside the cues."""

NUMBERS = {
    "1": ("one", "first", "single"),
    "2": ("two", "second", "to", "too"),
    "3": ("three", "third", "triple"),
    "4": ("four", "fourth", "for"),
    "5": ("five", "fifth"),
    "6": ("six", "sixth"),
    "7": ("seven", "seventh"),
    "8": ("eight", "eighth"),
    "9": ("nine", "ninth"),
    "10": ("ten", "tenth"),
    "20": ("twenty",),
    "77": ("seventy-seven", "seventy"),
}
"""The words for a number in a short form: the Seven of G7, the fifth of 5G."""

NOT_SHORT = frozenset(
    "AFP AM AMEX AND AP ASX BST CEST CET EDT EFE EST ET FOR GMT HT ITAR JR LSE MR MRS NASDAQ NYSE "
    "OTC PM PST PT REUTERS SR TASS THE TSX UPI UTC".split()
)
"""Capitals that sign, count time or name an exchange."""

PROOFS: tuple[Proof, ...] = (
    Proof("acronym.apposition",
        ("The {short:ORC}, the {long:Oakvale Rowing Club}, won.", "An {short:RTU}, or {long:river transport unit}, came."),
        ("The ORC, the council said, won.", "The ORC, or so they say, won.")),
    Proof("acronym.cue",
        ("The {long:Oakvale Rowing Club}, or {short:ORC}, won.", "The {long:Oakvale Rowing Club}, also known as {short:ORC}, won.",
         "The {long:Oakvale Rowing Club}, abbreviated {short:ORC}, won."),
        ("The Oakvale Rowing Club, or a friend of ORC, won.", "It is known as ORC.")),
    Proof("acronym.foreign-in-brackets",
        ("The {long:Norland Workers' Party} ({short:PKXN}) won.",),
        ("The river police agency (PKXN) won.", "Mayor Ellen Marsh (PKXN) won.")),
    Proof("acronym.initials-in-brackets",
        ("Output was 90,000 {long:barrels per day} ({short:bpd}).",),
        ("Output was 90,000 barrels a week (bpd).", "It rained for a day (all of it).")),
    Proof("acronym.long-in-brackets",
        ("The {short:ORC} ({long:Oakvale Rowing Club}) won.", "The {short:PKX} ({long:Norland Workers' Party}) won."),
        ("The ORC (a rowing club) won.", "The ORC (Ellen Marsh) won.")),
    Proof("acronym.short-in-brackets",
        ("The {long:Oakvale Rowing Club} ({short:ORC}) won.", "The {long:Oakvale Rowing Club} (known as {short:ORC}) won.",
         "Both {long:river transport units} ({short:RTUs}) came."),
        ("The Norland Union's river police agency (Norpol) opened.", "The club won (ORC).")),
    Proof("acronym.stands-for",
        ("It was {short:ORC}, which stands for {long:Oakvale Rowing Club}.", "{short:ORC} stands for {long:Oakvale Rowing Club}."),
        ("ORC stands for peace.",)),
)
"""The rules by which words are a short and a long form, sorted; a near miss has none."""
