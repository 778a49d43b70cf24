"""Research corpora in SGML or XML: many stories in a file, with or without a root.

No DTD is read, nothing is fetched, and a tag that is missing costs one story at most.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from wirecli.data.corpus_rows import ATTRIBUTES, BREAKS, FIELDS, LEFT_OUT, STORIES
from wirecli.lazy import Lazy
from wirecli.readers import markup
from wirecli.readers.archive.export_parts import section
from wirecli.readers.archive.lines import Line
from wirecli.readers.archive.paragraphs import paragraphs
from wirecli.readers.archive.pieces import Pieces
from wirecli.readers.archive.stated_days import day_in, language_code
from wirecli.readers.archive.stories import TooLong
from wirecli.readers.archive.tags import Tag, tokens
from wirecli.readers.document import Document, FieldPart, flat, source
from wirecli.readers.markup import has_layout
from wirecli.readers.source import EMPTY, Opened, ReadOptions, Source, Trouble, too_large
from wirecli.safe import shown

COPY = "paragraphs"
TAGS = 80
"""Tags by which a corpus is detected."""
BY_WORD = Lazy(r"(?i)by\s+\S")
LONGEST_HEAD = 2000
"""Characters of a value of the head; what is longer is an element that was left open."""
LONGEST_HEADER = 300
"""Characters of a header, or of a paper's name with its page, that are looked at."""
CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])
"""Signs of the wire that are left in the words of Reuters-21578."""
DECLARED = Lazy(r"<\?xml[^<>]{0,200}encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
KEYWORD = Lazy(r"\b(?:BC|AM|PM)-\S[^\n]*?(?=\s+\d\d-\d\d\b|\s*\n|\s*\Z)")
"""The keyword in a header of ANPA: `u f BC-NORLAND-BRIDGES   02-26 0105`."""
NUMBERED_DAY = Lazy(r"[A-Za-z]_?(?P<day>\d{8}|\d{6})(?=[._-]\d)")
"""The day in a document's number: `NNS_ENG_20231123.0001`, `NN890101-0026`."""
PAPER_END = Lazy(r"\s*(?:[(;]|,\s+(?:page|p\.|section)).*")
"""What stands after a paper's name: `NORLAND JOURNAL (J), PAGE A1`."""


def looks_like(text: str) -> bool:
    """Return whether markup opens a corpus: a story's element, a part of its head, its copy."""
    inside = False
    fields: set[str] = set()
    for number, tag in enumerate(token for token in tokens([text]) if isinstance(token, Tag)):
        if tag.opens and tag.name in STORIES:
            inside = True
            fields = {name for name in ("id", "date") if _attribute(tag, name)}
        elif inside and tag.opens and tag.name in _fields():
            fields.add(_fields()[tag.name])
        if COPY in fields and len(fields) > 1:
            return True
        if number > TAGS:
            break
    return False


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the stories of a corpus, each as soon as its element ends."""
    declared = DECLARED.search(opened.head[:400].decode("latin-1"))
    pieces = Pieces(opened, declared[1] if declared else None, options.encoding)
    count = 0
    try:
        for element in _elements(tokens(pieces), options.max_bytes):
            story = element.document(pieces.defects)
            if story is not None:
                count += 1
                yield source(opened, story, pieces.encoding)
    except TooLong:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    if not count:
        what = "a corpus without a story in it"
        yield Trouble(shown(opened.name), what, "export it anew, or leave it out", EMPTY)


def _elements(tokens: Iterable[Tag | str], most: int) -> Iterator["_Element"]:
    """Yield each story's element; one without its end tag ends where the next begins."""
    element: _Element | None = None
    for token in tokens:
        if isinstance(token, str):
            if element:
                element.add(token)
                if element.size > most:
                    raise TooLong
        elif token.name in STORIES and (element is None or token.name == element.tag.name):
            if element:
                yield element.closed(ended=not token.opens)
            element = _Element(token) if token.opens and not token.closed else None
        elif element:
            element.nest(token)
    if element:
        yield element.closed(ended=False)


class _Element:
    """A story's element whose parts are still coming."""

    def __init__(self, tag: Tag) -> None:
        self.tag, self.size, self.ended = tag, 0, False
        self.open: list[Tag] = []
        self.values: dict[str, list[list[str]]] = {}

    def closed(self, *, ended: bool) -> "_Element":
        """Note whether the end tag is there, and return the element."""
        self.ended = ended
        return self

    def nest(self, tag: Tag) -> None:
        """Note that an element within the story begins or ends."""
        if tag.name in BREAKS:
            self.add("\n\n")
        if tag.closed:
            return
        if not tag.opens:
            names = [one.name for one in self.open]
            if tag.name in names:
                del self.open[len(names) - 1 - names[::-1].index(tag.name) :]
            return
        if tag.name in BREAKS:
            return
        self.open.append(tag)
        if tag.name in _fields() and not self._is_left_out():
            self.values.setdefault(tag.name, []).append([])

    def add(self, words: str) -> None:
        """Add words to the innermost element that has a field; within a copy, whatever it is in."""
        self.size += len(words)
        if self._is_left_out():
            return
        for tag in reversed(self.open):
            if tag.name in _fields():
                self.values[tag.name][-1].append(words)
                return

    def _is_left_out(self) -> bool:
        return any(tag.name in LEFT_OUT for tag in self.open)

    def document(self, defects: tuple[str, ...]) -> Document | None:
        """Return the story as a document; None if it has neither a headline nor a copy."""
        copy = self._copy()
        if not (copy or self.first("headline")):
            return None
        cut = () if self.ended else ("copy-truncated",)
        parts = tuple(self._parts(copy))
        return Document(parts, "sgml", self._identifier() or None, (*cut, *defects))

    def first(self, field: str) -> str:
        """Return the first value of a field in the order of the elements that may have it."""
        for name in FIELDS[field].split():
            for value in self.values.get(name, ()):
                if words := flat("".join(value).translate(CONTROLS)):
                    return words if len(words) <= LONGEST_HEAD else ""
        return ""

    def _copy(self) -> list[str]:
        text = "\n\n".join(
            "".join(value)
            for name, values in self.values.items()
            if name in FIELDS[COPY].split()
            for value in values
        )
        if has_layout(text):  # escaped within an element
            return markup.paragraphs(text)
        return paragraphs([Line(line) for line in text.translate(CONTROLS).split("\n")])

    def _identifier(self) -> str:
        return _attribute(self.tag, "id") or self.first("id")

    def _parts(self, copy: list[str]) -> Iterator[FieldPart]:
        if written := _day(_attribute(self.tag, "date")) or _day(self.first("date")):
            yield FieldPart("issue", "", "sgml.date", written)
        elif written := _numbered_day(self._identifier()):
            yield FieldPart("issue", "", "sgml.docno", written)
        if language := language_code(_attribute(self.tag, "language") or self.first("language")):
            yield FieldPart("language", "", "sgml.language", language)
        if kind := _attribute(self.tag, "type"):
            yield FieldPart("type", "", "sgml.type", kind)
        publication = PAPER_END.sub("", self.first("publication")[:LONGEST_HEADER])
        yield FieldPart("publication", publication, "sgml.publication")
        yield FieldPart("slugline", self._keyword(), "sgml.slugline")
        yield FieldPart("kicker", section(self.first("kicker")), "sgml.section")
        yield FieldPart("headline", self.first("headline"), "sgml.headline")
        yield FieldPart("subheadline", self.first("subheadline"), "sgml.subheadline")
        yield FieldPart("byline", self._byline(), "sgml.byline")
        yield FieldPart("ednote", self.first("ednote"), "sgml.note")
        yield FieldPart("dateline", self.first("dateline"), "sgml.dateline")
        yield from (FieldPart(COPY, words, "sgml.text") for words in copy)
        yield FieldPart("copyright", self.first("copyright"), "sgml.copyright")

    def _byline(self) -> str:
        """Return the byline: of several the one that opens as bylines do."""
        lines = [
            flat("".join(value).translate(CONTROLS))
            for name in FIELDS["byline"].split()
            for value in self.values.get(name, ())
        ]
        first = self.first("byline")
        return next((line for line in lines if BY_WORD.match(line)), first)

    def _keyword(self) -> str:
        """Return the keyword line of the wire's own header, or a slug of its own element."""
        for name in FIELDS["slugline"].split():
            for value in self.values.get(name, ()):
                words = "".join(value).translate(CONTROLS)
                match = KEYWORD.search(words[:LONGEST_HEADER])
                if match or name == "slug":
                    return flat(match[0] if match else words)
        return ""


@cache
def _fields() -> dict[str, str]:
    return {name: field for field, names in FIELDS.items() for name in names.split()}


def _attribute(tag: Tag, field: str) -> str:
    if not tag.inner:
        return ""
    values = (tag.attribute(name) for name in ATTRIBUTES[field].split())
    return next(filter(None, values), "")


def _day(written: str) -> str | None:
    """Return the day that an element states; six figures are year, month, day: `870324`."""
    bare = written.strip("= \t\n")
    if bare.isdecimal() and len(bare) == 6:
        return _numbered_day(f"x{bare}.0")
    return day_in(bare) or day_in(STAMP.sub(r"\1", bare[:LONGEST_HEADER]))


STAMP = Lazy(r"^(\d{1,2}-[A-Za-z]{3}-\d{4})\s.*$")
"""`26-FEB-1987 15:07:13.72`."""


def _numbered_day(identifier: str) -> str | None:
    """Return the day in a document's number, if its figures can be one day alone.

    `NNS_ENG_20231123.0001 -> 2023-11-23`, `NN890101-0026 -> 1989-01-01`, also `NN010189-0001`.
    """
    match = NUMBERED_DAY.search(identifier)
    if match is None:
        return None
    figures = match["day"]
    if len(figures) == 8:
        return _real(int(figures[:4]), figures[4:6], figures[6:])
    year_first = _real(_century(figures[:2]), figures[2:4], figures[4:])
    year_last = _real(_century(figures[4:]), figures[:2], figures[2:4])
    return year_first or year_last if None in (year_first, year_last) else None


def _century(figures: str) -> int:
    from wirecli.rules.datestamp import century

    return century(int(figures))


def _real(year: int, month: str, number: str) -> str | None:
    try:
        return date(year, int(month), int(number)).isoformat() if year >= 1700 else None
    except ValueError:
        return None
