"""HTML in a feed, a mail or a news item: its visible words as paragraphs, by the standard library.

For whole saved pages, with their furniture, see readers/html.py.
"""

from html.parser import HTMLParser

from wirecli.readers.compose import flat

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd div dl dt figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul "
    "br".split()
)
"""Elements that begin and end a paragraph (HTML Living Standard, flow content)."""
EMPTY = frozenset({"br", "hr"})
HIDDEN = frozenset("head script style noscript template svg iframe object".split())
"""Elements whose words nobody sees."""


def paragraphs(markup: str) -> list[str]:
    """Return the paragraphs of some HTML, flat: white space is one space, tags are gone.

    `"<p>One <b>two</b>.</p><p>Three." -> ["One two.", "Three."]`; nothing makes it raise.
    """
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.done()


def own_paragraphs(markup: str) -> list[str]:
    """Return the paragraphs that are the outermost element's own, not those of blocks in it.

    `"<div>One.<br>Two.<p>Three.</p></div>" -> ["One.", "Two."]`
    """
    reader = _Reader(deepest=1)
    reader.feed(markup)
    reader.close()
    return reader.done()


class _Reader(HTMLParser):
    """Collects words; a block's beginning and end close a paragraph."""

    def __init__(self, deepest: int | None = None) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self.words: list[str] = []
        self.hidden = self.depth = 0
        self.deepest = deepest

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HIDDEN:
            self.hidden += 1
        elif tag in BLOCKS:
            self._close()
            self.depth += tag not in EMPTY

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in BLOCKS:
            self._close()
            self.depth -= tag not in EMPTY

    def handle_data(self, data: str) -> None:
        if not self.hidden and (self.deepest is None or self.depth <= self.deepest):
            self.words.append(data)

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Read `<![` as browsers do, as a comment; the standard library's parser would raise."""
        return self.parse_bogus_comment(i, bool(report))

    def done(self) -> list[str]:
        self._close()
        return self.paragraphs

    def _close(self) -> None:
        words = flat("".join(self.words))
        self.words.clear()
        if words:
            self.paragraphs.append(words)
