"""The words of a tree of HTML as blocks: paragraphs, headings, items, rows, each flat."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.readers import elements
from wirecli.readers.document import flat
from wirecli.readers.tree import Element

BREAK = "\n"
"""What stands for a line break while the words of a block are collected."""
SENTENCE_ENDS = frozenset('.!?:;"”»。…)')
"""Signs after which a line break ends a paragraph."""
WRAPPED = 50
"""Code points of a wrapped line of copy, at least."""
LABELS = frozenset("a cite label span time".split())
"""Elements in a line whose words do not run together with those of the next: links, labels."""

ITALICS = frozenset({"em", "i"})


class FlowBlock(NamedTuple):
    """Words that stand together, and the elements around them, the nearest first.

    `linked` are the code points of them in links, `slanted` those in italics; `at` is the number of
    the block on its page; `times` are the machine-readable times in it, as its `time` elements
    have them. `listed`: it stands in an item of a list.
    """

    at: int
    around: tuple[Element, ...]
    words: str
    linked: int
    times: tuple[str, ...] = ()
    listed: bool = False
    slanted: int = 0

    @property
    def element(self) -> Element:
        """The block element that the words stand in."""
        return self.around[0]


class _Run(NamedTuple):
    """Words between two ends of blocks, not yet parted at their line breaks."""

    element: Element
    words: str
    linked: int
    times: tuple[str, ...]
    slanted: int = 0


def blocks(root: Element, unseen: frozenset[str] = elements.UNSEEN) -> list[FlowBlock]:
    """Return the blocks in an element, in reading order, without those that nobody sees."""
    places: dict[Element, _Place] = {}
    parted = ((run, words) for run in _runs(root, unseen) for words in _parted(run.words))
    return [FlowBlock(at, *_block(run, words, places)) for at, (run, words) in enumerate(parted)]


class _Place(NamedTuple):
    """The elements around some words, and whether one of them is an item of a list."""

    around: tuple[Element, ...]
    listed: bool


def _block(
    run: _Run, words: str, places: dict[Element, _Place]
) -> tuple[tuple[Element, ...], str, int, tuple[str, ...], bool, int]:
    """Return the fields of a block but its number; the places are kept for the next one."""
    place = places.get(run.element)
    if place is None:
        around = (run.element, *run.element.ancestors())
        place = _Place(around, any(element.tag in elements.ITEMS for element in around))
        places[run.element] = place
    linked, slanted = (min(size, len(words)) for size in (run.linked, run.slanted))
    return place.around, words, linked, run.times, place.listed, slanted


def paragraphs(root: Element) -> list[str]:
    """Return the words of the blocks in an element."""
    return [words for run in _runs(root) for words in _parted(run.words)]


def words_of(element: Element) -> str:
    """Return the words in an element as those of one block."""
    return " ".join(paragraphs(element))


def _runs(root: Element, unseen: frozenset[str] = elements.UNSEEN) -> Iterator[_Run]:
    """Yield the runs of words in an element: a block's beginning and end close one."""
    open_run, around = _OpenRun(), [root]
    for step, closes in _steps(root, unseen):
        if isinstance(step, str):
            open_run.add(step)
        elif step.tag in elements.BLOCKS or step is root:
            if run := open_run.close(around[-1]):
                yield run
            if closes:
                around.pop()
            else:
                around.append(step)
        elif step.tag in LABELS:
            open_run.pass_label(step, closes=closes)
        elif step.tag in ITALICS:
            open_run.slants += -1 if closes else 1
        elif step.tag == "br" and closes:
            open_run.pieces.append(BREAK)


def _steps(root: Element, unseen: frozenset[str]) -> Iterator[tuple[Element | str, bool]]:
    """Yield words, and each element where it begins and, with True, where it ends."""
    waiting: list[Element | str | None] = [None, *reversed(root.children)]
    opened = [root]
    while waiting:
        step = waiting.pop()
        if step is None:
            yield opened.pop(), True
        elif isinstance(step, str):
            yield step, False
        elif step.tag not in unseen:
            opened.append(step)
            waiting.append(None)
            waiting.extend(reversed(step.children))
            yield step, False


class _OpenRun:
    """A run that is being read; `links` and `slants` are the elements of these kinds around it."""

    __slots__ = ("label_ended", "linked", "links", "parted", "pieces", "slanted", "slants", "times")

    def __init__(self) -> None:
        self.links = self.slants = 0
        self._clear()

    def _clear(self) -> None:
        self.pieces: list[str] = []
        self.times: list[str] = []
        self.linked = self.slanted = 0
        self.label_ended = self.parted = False

    def add(self, words: str) -> None:
        """Add words, parted from those of a label before them if they would run together."""
        if (self.label_ended or self.parted) and _runs_together(
            self.pieces, words, parted=self.parted
        ):
            self.pieces.append(" ")
        self.label_ended = self.parted = False
        self.pieces.append(words.replace(BREAK, " "))
        if self.links:
            self.linked += len(flat(words))
        if self.slants:
            self.slanted += len(flat(words))

    def pass_label(self, element: Element, *, closes: bool) -> None:
        """Note where an element of LABELS begins, or where it ends."""
        self.parted = self.parted or (self.label_ended and not closes)
        self.label_ended = closes
        if element.tag == "a":
            self.links += -1 if closes else 1
        elif element.tag == "time" and not closes and (stamp := element.get("datetime")):
            self.times.append(stamp)

    def close(self, element: Element) -> _Run | None:
        """Return the run in an element, None if it has no words, and begin the next one."""
        words = "".join(self.pieces).strip()
        run = _Run(element, words, self.linked, tuple(self.times), self.slanted) if words else None
        times = [] if words else self.times
        self._clear()
        self.times = times
        return run


def _runs_together(pieces: list[str], words: str, *, parted: bool) -> bool:
    """Return whether words would run together with those of a label before them.

    `parted`: they are of another label; else only a capital after a small letter says so.
    """
    if parted:
        return words[0].isalnum()
    return bool(pieces) and pieces[-1][-1:].islower() and words[0].isupper()


def _parted(words: str) -> list[str]:
    """Part words at their line breaks.

    A line goes on after a break if it is as long as a wrapped one, and does not end a sentence or
    empty lines part the paragraphs.
    """
    if BREAK not in words:
        return [words] if (words := flat(words)) else []
    lines = [flat(line) for line in words.strip().split(BREAK)]
    has_empty = "" in lines
    parted: list[str] = []
    goes_on = False
    for line in lines:
        if line and goes_on:
            parted[-1] += f" {line}"
        elif line:
            parted.append(line)
        goes_on = len(line) >= WRAPPED and (has_empty or line[-1] not in SENTENCE_ENDS)
    return parted
