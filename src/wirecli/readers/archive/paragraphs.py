"""Lines -> paragraphs: what blank lines, indents and long lines say of where one begins."""

from collections.abc import Iterable, Iterator, Sequence

from wirecli.readers.archive.lines import BREAK, Line

WRAPPED = 120
"""Characters of a line of wrapped copy, at most; what is longer is a paragraph of its own."""
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
    long = any(len(line.words.rstrip()) > WRAPPED for line in texts)
    return [words for block in _blocks(lines, long=long) if (words := "\n".join(block).strip())]


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
