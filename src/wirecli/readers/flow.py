"""The words of a tree of HTML as blocks: paragraphs, headings, items, rows, each flat."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.readers import elements
from wirecli.readers.document import flat
from wirecli.readers.tree import Closing, Element, walk

BREAK = "\n"
"""What stands for a line break while the words of a block are collected."""
SENTENCE_ENDS = frozenset('.!?:;"”»。…)')
"""Signs after which a line break ends a paragraph."""
LABELS = frozenset("a cite label span time".split())
"""Elements in a line whose words do not run together with those of the next: links, labels."""


class FlowBlock(NamedTuple):
    """Words that stand together, and the block element that they stand in.

    `linked` are the code points of them in links; `at` is the number of the block on its page;
    `times` are the machine-readable times in it, as its `time` elements have them.
    """

    at: int
    element: Element
    words: str
    linked: int
    times: tuple[str, ...] = ()

    @property
    def around(self) -> Iterator[Element]:
        """The element, and those around it, the nearest first."""
        yield self.element
        yield from self.element.ancestors()


def blocks(root: Element) -> list[FlowBlock]:
    """Return the blocks in an element, in reading order, without those that nobody sees."""
    return [
        FlowBlock(at, element, words, min(linked, len(words)), times)
        for at, (element, words, linked, times) in enumerate(_blocks(root))
    ]


def paragraphs(root: Element) -> list[str]:
    """Return the words of the blocks in an element."""
    return [words for _, words, _, _ in _blocks(root)]


def words_of(element: Element) -> str:
    """Return the words in an element as those of one block."""
    return flat(" ".join(paragraphs(element)))


def _blocks(root: Element) -> Iterator[tuple[Element, str, int, tuple[str, ...]]]:
    around: list[Element] = [root]
    pieces: list[str] = []
    times: list[str] = []
    linked = links = 0
    label_ended = apart = False
    for step in walk(root, elements.UNSEEN):
        if isinstance(step, str):
            if (apart and step[0].isalnum()) or (
                label_ended and step[0].isupper() and pieces and pieces[-1][-1:].islower()
            ):
                pieces.append(" ")
            apart = False
            pieces.append(step.replace(BREAK, " "))
            linked += len(flat(step)) * bool(links)
            label_ended = False
            continue
        closes = isinstance(step, Closing)
        element = step.element if isinstance(step, Closing) else step
        if element.tag in elements.BLOCKS:
            words = _parted("".join(pieces))
            yield from ((around[-1], one, linked, tuple(times)) for one in words)
            pieces.clear()
            linked = 0
            if words:
                times.clear()
            if not closes:
                around.append(element)
            elif len(around) > 1:
                around.pop()
        elif element.tag == "br":
            pieces.append(BREAK * closes)
        elif element.tag in LABELS:
            apart = apart or (label_ended and not closes)
            label_ended = closes
            if element.tag == "a":
                links += -1 if closes else 1
            elif element.tag == "time" and not closes and (stamp := element.get("datetime")):
                times.append(stamp)
    yield from ((root, one, linked, tuple(times)) for one in _parted("".join(pieces)))


def _parted(words: str) -> list[str]:
    """Part words at their line breaks: at those that make an empty line, if any does.

    Else a break ends a paragraph where a sentence ends.
    """
    if BREAK not in words:
        return [words] if (words := flat(words)) else []
    lines = [flat(line) for line in words.strip().split(BREAK)]
    parted: list[str] = []
    goes_on = False
    has_empty = "" in lines
    for line in lines:
        if line and goes_on:
            parted[-1] += f" {line}"
        elif line:
            parted.append(line)
        goes_on = bool(line) and (has_empty or line[-1] not in SENTENCE_ENDS)
    return parted
