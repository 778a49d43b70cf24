"""Names in results: who scored when, who ran for which land, who stood in a line-up."""

from collections.abc import Sequence

from wirecli.marks.people.name_parts import is_initial
from wirecli.marks.people.name_spans import NameWord, NameWords
from wirecli.rules import name_lexicon

ORDINALS = ("nd", "rd", "st", "th")
"""Endings of the minute in which somebody scored: (Marsh 52nd)."""
OPENERS = frozenset("(,;")
"""Signs before one of several names with figures."""
LAND = 6
"""Tokens of a land in brackets: (U.S.)."""
UNITED_STATES = (["(", "U", ".", "S", ".", ")"], ["(", "U", ".", "S", ")"])
LEAST_LINE = 2
"""Words of a name in a line-up, where a club may have one."""
LINE_ENDS = frozenset("(,;.")
"""Signs behind a name in a line-up: 7 - Ellen Marsh; 8 - Ann Lee."""


def proof(core: NameWords, tokens: Sequence[str]) -> str | None:
    """Return the rule by which figures or a land beside it prove a name of several words."""
    first, last = core[0].first, core[-1].last
    if is_country(tokens[last : last + LAND]) and not _is_place(core[0]):
        return "person.country-behind"
    if is_scorer(tokens, first, last):
        return "person.scorer"
    if is_initial(core[0]) and first and tokens[first - 1] in OPENERS and _is_score(tokens, last):
        return "person.score"
    return "person.line-up" if _is_in_line_up(core, tokens) else None


def is_country(tokens: Sequence[str]) -> bool:
    """Return whether tokens open with a land in brackets: `(Norway)`, `(U.S.)`."""
    if list(tokens[:5]) in UNITED_STATES or list(tokens) in UNITED_STATES:
        return True
    bracketed = len(tokens) > 2 and tokens[0] == "(" and tokens[2] == ")"
    return bracketed and name_lexicon.is_land(tokens[1])


def is_scorer(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether the minute of a goal follows a name: `(Marsh 52nd`, `, Ellen Marsh (54th)`."""
    if not first or tokens[first - 1] not in OPENERS:
        return False
    bracketed = tokens[last : last + 1] == ["("]
    return _is_minute(tokens, last + bracketed)


def _is_minute(tokens: Sequence[str], index: int) -> bool:
    minute = "".join(tokens[index : index + 1])
    return minute.endswith(ORDINALS) and minute[:-2].isdecimal()


def _is_place(part: NameWord) -> bool:
    return name_lexicon.is_place(part.key) and not name_lexicon.is_first_name(part.key)


def _is_score(tokens: Sequence[str], index: int) -> bool:
    """Return whether figures follow, and what closes them: `M. Marsh 85,`, `4-36)`."""
    return "".join(tokens[index : index + 1]).isdecimal()


def _is_in_line_up(core: NameWords, tokens: Sequence[str]) -> bool:
    """Return whether a number and a dash stand before a name: `7 - Ellen Marsh;`."""
    first, last = core[0].first, core[-1].last
    numbered = first > 1 and tokens[first - 1] == "-" and tokens[first - 2].isdecimal()
    closed = "".join(tokens[last : last + 1]) in LINE_ENDS or _is_minute(tokens, last)
    if not numbered or len(core) < LEAST_LINE or not closed:
        return False
    opened = first < LEAST_LINE + 1 or tokens[first - 3] in LINE_ENDS or tokens[first - 3] == ":"
    return opened and not any(name_lexicon.is_place(part.key) for part in core)
