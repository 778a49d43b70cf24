"""Lines -> paragraphs: what blank lines, indents and long lines say of where one begins."""

from collections.abc import Iterable, Iterator, Sequence

from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import BREAK, Line

WRAPPED = 120
"""Characters of a line of wrapped copy, at most; what is longer is a paragraph of its own."""
NARROW = 80
"""Characters of a line of most wrapped copy, at most."""
MOST = 0.8
"""The share of lines that end as sentences do from which each is a paragraph."""
INDENT = 2
"""Blanks more than the line above it by which a line begins a paragraph, at least."""


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
    return longest > WRAPPED or (longest > NARROW and whole >= MOST * len(lines))


def _blocks(lines: Sequence[Line], *, long: bool) -> Iterator[list[str]]:
    block: list[str] = []
    indent = 0
    for line in lines:
        words = line.words.rstrip()
        here = len(words) - len(words.lstrip())
        deeper = bool(words) and here >= indent + INDENT
        if line.apart or not words or long or deeper:
            yield block
            block = []
        if words and words != BREAK:
            block.append(words.strip())
            indent = here
    yield block


def of_text(text: str) -> list[str]:
    """Return the paragraphs of the body of a record: markup, or lines that blank lines part.

    Without a blank line each line is a paragraph, unless the lines are wrapped: none is long, and
    most do not end as sentences do.
    """
    from wirecli.readers.markup import has_layout, without_tags
    from wirecli.readers.markup import paragraphs as of_markup

    if "<" in text and has_layout(text):
        return of_markup(ASIDE.sub(" ", text))
    if "<" in text or "&" in text:
        text = without_tags(text)
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or "\n\n" in text.replace("\r", ""):
        return paragraphs([Line(line) for line in text.splitlines()])
    whole = sum(line.rstrip()[-1] in ENDS for line in lines)
    wrapped = 2 * whole < len(lines) and max(map(len, lines)) <= WRAPPED
    return ["\n".join(lines)] if wrapped else [line.strip() for line in lines]


def of_body(text: str) -> str:
    """Return the body of a record as a text: that of its blocks if it is markup."""
    from wirecli.readers.markup import has_layout

    return "\n\n".join(of_text(text)) if "<" in text and has_layout(text) else text


ENDS = frozenset(".!?:;\"'”’»…。！？")
"""Signs with which the last line of a paragraph ends."""
ASIDE = Lazy(r"(?is)<(aside|figure|figcaption|nav|footer)\b[^<>]*>.*?</\1\s*>")
"""Elements of a body that are not of its copy (HTML Living Standard)."""
