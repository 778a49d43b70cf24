"""What an order pattern finds: stretches of words, the speaker's mention, the cue, the rule."""

from wirecli.data.cues_context import DETERMINERS, PREPOSITIONS
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import MarkedSpan
from wirecli.tuples import Slotted

NAME = 6
"""Words of the longest name of a programme."""
TITLE = 12
"""Words of the longest title or crosshead."""

TokenRange = tuple[int, int]


class Claim(Slotted):
    """One attribution: stretches `[first, last)` of words, without enclosing marks."""

    stretches: tuple[TokenRange, ...]
    mention: Mention | None
    cue: TokenRange | None
    rule: str


class Claims(Slotted):
    """What has been found in a paragraph so far: `taken` has a 1 for each word of a stretch."""

    found: list[Claim]
    taken: bytearray

    def add(self, found: Claim) -> None:
        """Take the words of the stretches that are free; without any, it is not found."""
        if not self.has_room(found):
            free = tuple(span for span in found.stretches if self.free(*span))
            if not free:
                return
            found = found._replace(stretches=free)
        self.take(found)

    def take(self, found: Claim) -> None:
        """Take the words of the stretches, which are free."""
        self.found.append(found)
        for first, last in found.stretches:
            self.taken[first:last] = b"\1" * (last - first)

    def extend(self, number: int, stretch: TokenRange) -> None:
        """Give an attribution one more stretch."""
        found = self.found[number]
        self.found[number] = found._replace(stretches=(*found.stretches, stretch))
        self.taken[stretch[0] : stretch[1]] = b"\1" * (stretch[1] - stretch[0])

    def has_room(self, found: Claim) -> bool:
        """Tell whether no word of the stretches is taken."""
        taken = self.taken
        return all([1 not in taken[first:last] for first, last in found.stretches])

    def free(self, first: int, last: int) -> bool:
        """Tell whether none of the words is taken."""
        return 1 not in self.taken[first:last]


def is_title(sheet: Paragraph, run: MarkedSpan) -> bool:
    """Tell a crosshead or a title, most of whose longer words have a capital, from speech."""
    long = [word for word in sheet.words[run.first : run.first + TITLE] if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return run.last - run.first < TITLE and capitals * 2 > len(long)


def is_titled(sheet: Paragraph, run: MarkedSpan) -> bool:
    """Tell a title by its words alone: all of them but the small ones have a capital."""
    words = sheet.words[run.first : run.last]
    long = [word for word in words if len(word) > 3]
    if len(long) < 2 or len(words) > NAME or words[-1] in ",?!.":
        return False
    return words[0][0].isupper() and all(word[0].isupper() for word in long)


def is_named(sheet: Paragraph, run: MarkedSpan) -> bool:
    """Tell the name of a programme or a work: `on Oakvale Radio's "Morning News"`."""
    if run.open == 0 or run.last - run.first > NAME or not is_title(sheet, run):
        return False
    before = sheet.low[run.open - 1]
    return before in PREPOSITIONS or before in DETERMINERS or before == "s"


def kind(sheet: Paragraph, stretch: TokenRange, rule: str) -> str:
    """Return `direct` for a stretch wholly in one run, `mixed` for one partly in marks.

    A clause that "that" introduces is the writer's, though all of it be in marks.
    """
    inside = sheet.inside[stretch[0] : stretch[1]] if sheet.runs else b""
    if 1 not in inside:
        return "indirect"
    return "direct" if 0 not in inside and rule != "quote.tag-clause" else "mixed"
