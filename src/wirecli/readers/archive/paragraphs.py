"""Lines -> paragraphs: what blank lines, indents and long lines say of where one begins."""

from collections.abc import Iterable, Iterator, Sequence

from wirecli.readers.archive.lines import BREAK, Line
from wirecli.readers.markup import ELEMENT, has_layout, without_tags
from wirecli.readers.markup import paragraphs as of_markup

WRAPPED = 120
"""Characters of a line of wrapped copy, at most; what is longer is a paragraph of its own."""
NARROW = 80
"""Characters of a line of most wrapped copy, at most."""
FEW = 2
"""Lines of which all may end as sentences do although they are wrapped, at most."""
MOST = 0.8
"""The share of lines that end as sentences do from which each is a paragraph."""
INDENT = 2
"""Blanks beyond the margin by which a line begins a paragraph, at least."""


def joined(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the blocks that blank lines part; a line of a page is a block of its own."""
    block: list[str] = []
    for line in lines:
        words = line.words.strip()
        if (not words or (line.apart and not line.goes_on)) and block:
            yield " ".join(block)
            block = []
        if words:
            block.append(words)
    if block:
        yield " ".join(block)


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """Return the paragraphs of a copy, the line ends within them kept."""
    texts = [line for line in lines if not line.apart]
    long = _are_whole([words for line in texts if (words := line.words.strip())])
    return [words for block in _blocks(lines, long=long) if (words := "\n".join(block).strip())]


def _are_whole(lines: Sequence[str]) -> bool:
    """Return whether lines are a paragraph each: too long to be wrapped, or sentences all."""
    longest = max(map(len, lines), default=0)
    whole = sum(line[-1] in ENDS for line in lines)
    some = longest > NARROW or len(lines) > FEW
    return longest > WRAPPED or (some and whole >= MOST * len(lines))


def _blocks(lines: Sequence[Line], *, long: bool) -> Iterator[list[str]]:
    block: list[str] = []
    margin = min((_indent(line.words) for line in lines if line.words.strip()), default=0)
    above = margin
    for line in lines:
        words, here = line.words.rstrip(), _indent(line.words)
        ended = not block or block[-1][-1] in ENDS
        deeper = bool(words) and here >= margin + INDENT and (here > above or ended)
        if line.apart or not words or long or deeper:
            yield block
            block = []
        if words and words != BREAK:
            block.append(words.strip())
            above = here
    yield block


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())


def of_text(text: str) -> list[str]:
    """Return the paragraphs of the body of a record: markup, or lines that blank lines part.

    Without a blank line each line is a paragraph, unless the lines are wrapped: none is long, and
    most do not end as sentences do.
    """
    if "<" in text and has_layout(text):
        return of_markup(_without_asides(text))
    if "<" in text or "&" in text:
        text = without_tags(text)
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or "\n\n" in text.replace("\r", ""):
        return paragraphs([Line(line) for line in text.splitlines()])
    whole = sum(line.rstrip()[-1] in ENDS for line in lines)
    wrapped = 2 * whole < len(lines) and max(map(len, lines)) <= WRAPPED
    return ["\n".join(lines)] if wrapped else [line.strip() for line in lines]


def _without_asides(markup: str) -> str:
    """Return markup without the elements that are not of the copy, nor what is in them."""
    kept, at, depth = [], 0, 0
    for tag in ELEMENT.finditer(markup):
        if tag["name"].lower() not in ASIDES:
            continue
        if not depth:
            kept.append(markup[at : tag.start()])
        depth = max(0, depth + (-1 if tag[0].startswith("</") else 1))
        at = tag.end()
    return "".join((*kept, markup[at:])) if not depth else markup


def of_body(text: str) -> str:
    """Return the body of a record as a text: that of its blocks if it is markup."""
    return "\n\n".join(of_text(text)) if "<" in text and has_layout(text) else text


ENDS = frozenset(".!?:;\"'”’»…。！？")
"""Signs with which the last line of a paragraph ends."""
ASIDES = frozenset({"aside", "figcaption", "figure", "footer", "nav"})
"""Elements of a body that are not of its copy (HTML Living Standard)."""
