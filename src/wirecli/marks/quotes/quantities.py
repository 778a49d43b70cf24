"""Numbers and parts that name speakers by themselves: one said, two in three, many of whom say."""

from wirecli.data.cues_context import QUANTITIES
from wirecli.marks.quotes.paragraph import Paragraph

ALONE = frozenset(
    ["all", "another", "both", "few", "many", "most", "one", "several", "some", "two"]
)
"""What is a speaker without a noun."""
CARDINALS = frozenset(
    ["eight", "five", "four", "nine", "one", "seven", "six", "ten", "three", "two"]
)
"""Numbers of a share: two in three."""


def start(paragraph: Paragraph, end: int) -> int:
    """Return where a quantity begins that ends before `end` and stands for those who speak, or -1.

    `[Nearly two in three] say`, `[these two] said`, `the bakers, [many of whom] say`.
    """
    lower = paragraph.lower
    if lower[end - 1] in ("which", "whom"):
        return _part_of_whom(lower, end)
    share = _share(lower, end)
    if share >= 0 or lower[end - 1] not in ALONE or lower[max(0, end - 2)] == "no":
        return share
    return end - 1 - (end > 1 and lower[end - 2] in ("the", "these", "those"))


def _share(lower: list[str], end: int) -> int:
    parts = lower[max(0, end - 3) : end]
    if len(parts) < 3 or parts[1] not in ("in", "of") or not {parts[0], parts[2]} <= CARDINALS:
        return -1
    return end - 3 - (end > 3 and lower[end - 4] in ("about", "nearly", "only", "over"))


def _part_of_whom(lower: list[str], end: int) -> int:
    before = lower[max(0, end - 3) : end - 1]
    return end - 3 if len(before) == 2 and before[0] in QUANTITIES and before[1] == "of" else -1
