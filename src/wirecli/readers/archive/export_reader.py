"""Exports of news databases: Nexis, Factiva, ProQuest, Europresse and their kin, story by story."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice
from typing import NamedTuple

from wirecli.data.export_rows import BY_NAME, EXPORTS
from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive import word
from wirecli.readers.archive.export_parts import cover_total, document
from wirecli.readers.archive.export_signs import find
from wirecli.readers.archive.lines import Line, page_lines, text_lines
from wirecli.readers.archive.pieces import Pieces
from wirecli.readers.archive.stories import ExportStory, TooLong, split
from wirecli.readers.archive.word import NotWord
from wirecli.readers.document import Document, source
from wirecli.readers.source import (
    EMPTY,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    extra_needed,
    recorded,
    too_large,
    whole,
)
from wirecli.readers.xml_stream import TooLarge
from wirecli.safe import shown

ZIP, RTF = b"PK\x03\x04", b"{\\rtf"
SAMPLE = 400
"""Lines by which the kind of an export is detected whose bytes do not show it."""
CHARSET = Lazy(r"(?i)charset\s*+=\s*+[\"']?+\s*+([a-z0-9._-]{2,40})")


class ExportOpening(NamedTuple):
    """An export whose lines come: as they are decoded, and what is wrong with them so far."""

    lines: Iterator[Line]
    decoding: Callable[[], tuple[str, tuple[str, ...]]]


def read(name: str, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the stories of an export of the kind with this name, each as soon as it is read.

    What no story is in it is left out. A difference between their number and what the export says
    of it is a Trouble at the end, and so is an export without a story.
    """
    try:
        opening = _opening(opened, options)
        if isinstance(opening, Trouble):
            yield opening
            return
        yield from _stories(opened, opening, BY_NAME[name], options)
    except TooLong:
        yield too_large(shown(opened.name), options.max_bytes)
    except TooLarge:
        yield too_large(shown(opened.name), options.max_bytes)
    except NotWord as fault:
        yield Trouble(shown(opened.name), *fault.args)


def read_document(kind: str, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the stories of a Word document or of RTF: of an export if it is one, else the one text.

    A document that is no export is read as one text only if the user named its format: what is in
    it may be a letter.
    """
    try:
        opening = _opening(opened, options)
        if isinstance(opening, Trouble):
            yield opening
            return
        sample = list(islice(opening.lines, SAMPLE))
        export = find("\n".join(line.words for line in sample))
        lines = chain(sample, opening.lines)
        if export is not None:
            yield from _stories(opened, opening._replace(lines=lines), export, options)
        elif options.from_ == kind:
            text = "\n\n".join(words for line in lines if (words := line.words.strip())) + "\n"
            encoding, defects = opening.decoding()
            yield Source(recorded(opened.name), text, encoding, kind, defects=defects)
        else:
            what = f"looks like {NAMES[kind]}, but not like an export of stories"
            yield Trouble(
                shown(opened.name), what, f"read its text with --from {kind}", KINDS[kind]
            )
    except (TooLong, TooLarge):
        yield too_large(shown(opened.name), options.max_bytes)
    except NotWord as fault:
        yield Trouble(shown(opened.name), *fault.args)


KINDS = {"docx": "Word documents without stories", "rtf": "RTF documents without stories"}
"""What a sum calls them."""
NAMES = {"docx": "a Word document (docx)", "rtf": "an RTF document"}


def _opening(opened: Opened, options: ReadOptions) -> ExportOpening | Trouble:
    """Return the lines of an export, by how its file begins: Word, RTF, a page or a text."""
    if opened.head.startswith(ZIP):
        return ExportOpening(word.lines(opened, options.max_bytes), lambda: ("utf-8", ()))
    if opened.head.lstrip().startswith(RTF):
        return _rich(opened, options)
    start = opened.head[: 1 << 14].decode("latin-1")
    is_page = start.lstrip("\xef\xbb\xbf \t\r\n").startswith("<") or "<html" in start.lower()
    declared = CHARSET.search(start) if is_page else None
    pieces = Pieces(opened, declared[1] if declared else None, options.encoding)
    lines = page_lines(pieces) if is_page else text_lines(pieces)
    return ExportOpening(lines, lambda: (pieces.encoding, pieces.defects))


def _rich(opened: Opened, options: ReadOptions) -> ExportOpening | Trouble:
    """Return the lines of RTF, which striprtf (the extra `rtf`) reads whole."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        return extra_needed(shown(opened.name), "an RTF document", "rtf")
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        return too_large(shown(opened.name), options.max_bytes)
    try:
        text: str = rtf_to_text(octets.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, OverflowError, TypeError):
        what, todo = "a damaged RTF document", "get the file anew, or leave it out"
        return Trouble(shown(opened.name), what, todo)
    lines = (Line(words.strip("\r |"), True) for words in text.split("\n"))
    return ExportOpening(lines, lambda: ("windows-1252", ()))


def _stories(
    opened: Opened, opening: ExportOpening, export: Export, options: ReadOptions
) -> Iterator[Source | Trouble]:
    count = Count()
    for story in split(opening.lines, export, options.max_bytes):
        made = _document(story, export)
        count.add(story, is_story=made is not None)
        if made is not None:
            encoding, defects = opening.decoding()
            made = made._replace(defects=(*made.defects, *defects))
            yield source(opened, made, encoding)
    yield from count.trouble(opened.name)


def _document(story: ExportStory, export: Export) -> Document | None:
    """Read a story, of another kind of export if it is one: files are put one after the other."""
    own = document(story, export)
    if _fullness(own) == len(NEEDED):
        return own
    others = (document(story, other) for other in EXPORTS if other is not export)
    best = max((own, *others), key=_fullness)
    return best if own is not None or _fullness(best) == len(NEEDED) else None


NEEDED = frozenset({"headline", "publication", "issue", "paragraphs"})
"""Fields of a story that was read as what it is; nearly all have them."""


def _fullness(document: Document | None) -> int:
    """Return how many of the fields that nearly all stories have a document has."""
    if document is None:
        return -1
    stated = {part.field for part in document.parts if part.words or part.value}
    return len(stated & NEEDED)


class Count:
    """How many stories there were, and how many there should be by what the export says."""

    def __init__(self) -> None:
        """Begin with none."""
        self.stories = self.first = self.last = self.total = self.due = 0
        self.missing: list[int] = []
        self.is_first = True

    def add(self, story: ExportStory, *, is_story: bool) -> None:
        """Count what may be a story; `is_story`: it is one.

        Numbers that begin anew are those of another export in the same file. One that begins with
        another number than 1 is a part of what was found, and need not have the rest.
        """
        self.stories += is_story
        if story.number is None or story.total is None:
            self.due = self.due or (cover_total(story) if self.is_first else 0)
            self.is_first = False
            return
        if story.number <= self.last or not self.last:
            self._close()
            self.first = story.number
        elif story.number > self.last + 1:
            self.missing.extend(range(self.last + 1, min(story.number, self.last + MOST_NAMED)))
        if not is_story:
            self.missing.append(story.number)
        self.is_first = False
        self.last, self.total = story.number, story.total

    def _close(self) -> None:
        """Note the stories that the numbers so far should have led to."""
        if self.last:
            self.due += self.total if self.first == 1 else self.last - self.first + 1

    def trouble(self, name: str) -> Iterator[Trouble]:
        """Yield what a user should know of the number of stories; it is no fault of the input."""
        self._close()
        if not self.stories:
            what, todo = "an export without a story in it", "export it anew, or leave it out"
            yield Trouble(shown(name), what, todo, EMPTY)
        elif self.missing:
            gaps = ", ".join(map(str, self.missing[:MOST_NAMED]))
            what = f"an export without its stories number {gaps}"
            yield Trouble(shown(name), what, "export it anew if they are missed", EMPTY)
        elif self.stories < self.due:
            what = f"{self.stories} of the {self.due} stories that the export says it has"
            yield Trouble(shown(name), what, "get the rest, if it is not in other files", EMPTY)


MOST_NAMED = 6
"""Numbers of missing stories that a message names."""

READERS = {export.name: partial(read, export.name) for export in EXPORTS}
nexis, factiva = READERS["nexis"], READERS["factiva"]
proquest, europresse = READERS["proquest"], READERS["europresse"]
labelled = READERS["labelled"]
docx, rtf = partial(read_document, "docx"), partial(read_document, "rtf")
