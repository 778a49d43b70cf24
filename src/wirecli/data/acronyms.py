"""Words around a short form and its long form: what is skipped, what says that one is short."""

SKIPPED = frozenset(
    "a an and as at by d da das de del della der des di die do dos du e el en et for from für g i im in into l la las le les los o of on or per s the to u und v van von vor with y zu zur à а в для и на о об от по при с у".split()
)
"""Small words of a long form that its short form may leave out."""

FIRM_ENDINGS = frozenset("ag bhd co corp gmbh inc llc ltd nv plc sa".split())
"""What may close a firm's long form and have no letter in the short one."""

CUES = frozenset("abbreviated abbreviation acronym called dubbed initials known or short".split())
"""Words that say that what follows is the short form: `known as CSTO`, `or CSTO`."""

CUE_FILLERS = frozenset(
    "also and as better by collectively commonly for generally in is it its more often popularly simply the their to usually widely".split()
)
"""Words that stand beside the cues."""

EXPANSIONS = (("which", "stands", "for"), ("stands", "for"), ("short", "for"))
"""What stands between a short form and the long form behind it."""

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
    "AM AP AFP BST CET CEST EDT EFE EST ET GMT HT ITAR JR MR MRS NYSE NASDAQ OTC PM PST PT REUTERS SR TASS UPI UTC AMEX LSE TSX ASX AND FOR THE".split()
)
"""Capitals that sign, count time or name an exchange."""
