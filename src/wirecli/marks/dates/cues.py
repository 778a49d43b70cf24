"""The words around a date that say which one is meant, or that it is none."""

from wirecli.marks.dates.found import Found

REACH = 15
"""Words to the left in which a cue is looked for."""

LISTS = frozenset({"and", "to", "or", "through", "-", "–", ","})
AFTER_LIST = frozenset(["in", "at", "for", "and", "or", "to", "when", "as", "after", "before", "on", "the", "with"])
BEFORE_MONTH = frozenset(
    ["in", "of", "by", "since", "until", "till", "last", "this", "next", "early", "late", "mid", "from", "to", "through", "and", "during", "between", "each", "every", "before", "after", "for", "-", "or"]
)
NAMES_OF_PEOPLE = frozenset({"april", "may", "june", "august", "march"})
VERBS_TOO = frozenset({"march", "may"})
NOT_BEFORE_YEAR = frozenset(["$", "#", "£", "€", "¥", "no", "number", "room", "flight", "route", "highway", "nearly"])
BEFORE_YEAR = frozenset(
    ["in", "of", "since", "until", "till", "by", "from", "to", "between", "and", "year", "early", "late", "mid", "through", "after", "before", "(", "circa", "around", "about", "-"]
)
COUNTED = frozenset(
    ["people", "troops", "soldiers", "men", "women", "dollars", "pounds", "miles", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes", "shares", "jobs", "workers", "employees", "votes", "hours", "gmt", "points", "delegates", "members", "words", "students"]
)
POSSESSIVES = frozenset({"his", "her", "their", "my", "our", "your", "its"})
STOPS = frozenset({".", "?", "!", ";"})


def is_future_month(found: Found) -> bool:
    """Tell whether a cue of the future stands before a month."""
    return found.before() in MONTH_FUTURE or _cue(found, frozenset())


def is_future(found: Found) -> bool:
    """Tell whether the nearest cue before a weekday is one of the future."""
    if found.after() in "'’" and found.after(2) == "s":
        return False
    return _cue(found, found.language.past)


def _cue(found: Found, past: frozenset[str]) -> bool:
    words, future = found.passage.words, found.language.future
    following = ""
    for at in range(found.first - 1, max(-1, found.first - 1 - REACH), -1):
        word = words[at].lower()
        if word in STOPS and len(words[at - 1]) > 3:
            return False
        if word in future or f"{word} {following}" in future:
            return words[at - 1].lower() not in NOT_BEFORE_CUE
        if word in past or (
            past and following == "" and word.endswith("ed") and words[at - 1] != "be"
        ):
            return False
        following = word
    return False


MONTH_FUTURE = frozenset({"by", "through", "until"})
NOT_BEFORE_CUE = frozenset({"than", "been", "-", "had"})
BEFORE_SEASON = frozenset(
    ["in", "since", "by", "until", "during", "of", "last", "this", "next", "early", "late", "mid", "through"]
)
NOT_AFTER_SEASON = frozenset({"to", "into", "from", "in"})
MONEY = frozenset({"$", "£", "€", "¥", "#"})
BEFORE_A_UNIT = frozenset(
    ["for", "in", "within", "of", "about", "than", "over", "under", "least", "after", "nearly", "almost", "only", "just", "takes", "take", "took", "every", "once", "lasted", "another"]
)
BEFORE_THE_UNIT = frozenset(["for", "in", "during", "of", "this"])
BEFORE_UNITS = frozenset(["for", "in", "within"])
AFTER_PAST = frozenset(
    ["and", "or", "as", "has", "have", "had", "is", "was", "were", "but", "when", "that", "to", "in", "on", "by", "it", "he", "she", "they", "we", "with", "for"]
)
ENDED = frozenset({"ended", "ending", "ends", "through"})
SETS_A_WEEK_APART = frozenset(["of", "before", "after", "that", "when", "following", "in"])
WILL = frozenset(["will", "may", "might", "could", "would", "can"])
