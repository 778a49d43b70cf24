"""One story of an export -> what its labels state, and what the order of its other lines says."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import NO_BOX, Line
from wirecli.readers.archive.paragraphs import joined, paragraphs
from wirecli.readers.archive.stated_days import day_in, language_code
from wirecli.readers.archive.stories import (
    ExportStory,
    LabelledLine,
    end_id,
    find_label,
    is_cover,
    is_end,
    is_plain,
)
from wirecli.readers.document import Document, FieldPart, flat

LABELS, COPY, TAIL = "labels", "copy", "tail"
"""Where in a story a line stands: below its head, in the copy, below that."""
COPYRIGHT = Lazy(r"(?i)(?:copyright|©|\(c\)|\(copyright\))(?=[\s\d©(]|$)")
"""How a notice begins."""
LENGTH = Lazy(r"\d[\d.,\s]*[^\W\d_]{1,14}\.?")
"""A number and one word: `231 words`, `877 Wörter`."""
TIME_OF_DAY = Lazy(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\w{1,5})?")
SOURCE_CODE = Lazy(r"[A-Z][A-Z0-9]{1,7}")
BY_WORD = Lazy(r"(?i)(?:by|von|par|por|da|door|di|from)\s")
PAGE = Lazy(
    r"(?i)\W*(?:pg?|pp|s|seite|page|pages|p[áa]gina|pag|blz|ausg)?[.:]?\s*[A-Z]{0,3}\d+[\w./-]*\W*"
)
"""A page, which is no name of a section: `Pg. 14A`."""
LONGEST_BYLINE = 300
"""Characters of a byline that are looked at."""
LONGEST_LINE = 160
"""Characters of a line of the head that has no label, at most, but for the headline."""


class Statements(NamedTuple):
    """What a story of an export says: values by field, the lines without a label, the copy."""

    values: dict[str, list[str]]
    head: list[Line]
    copy: list[Line]

    def first(self, field: str) -> str:
        """Return the first value of a field, its lines joined; "" if there is none."""
        return flat(next(iter(self.values.get(field, ())), ""))

    def put(self, field: str, words: str) -> None:
        """Add a value, unless it is blank."""
        if words.strip():
            self.values.setdefault(field, []).append(words)


def document(story: ExportStory, export: Export) -> Document | None:
    """Return a story as a document; None if it is none: a cover, a list of contents."""
    stated = HEADS[export.head](_without_cover(story, export), export)
    copy = paragraphs(stated.copy)
    headline = stated.first("headline")
    if not (headline or copy) or not (copy or stated.values.keys() - {"copyright", "headline"}):
        return None
    defects = ("copy-truncated",) if export.end and copy and _is_cut(story, stated) else ()
    parts = tuple(_parts(stated, headline, copy))
    return Document(parts, export.name, stated.first("id") or None, defects)


COVER_TOTAL = Lazy(
    r"(?i)(?:documents?|dokumente?|documentos?|documenti|documenten)\s?\((?P<total>\d+)\)"
)
COVER = 40
"""Lines at the beginning of an export in which it says how many stories it has."""


def cover_total(story: ExportStory) -> int:
    """Return the number of stories that the list of contents has: `Documents (50)`; 0 if none."""
    lines = (line.words.strip()[:LONGEST_LINE] for line in story.lines[:COVER])
    matches = map(COVER_TOTAL.fullmatch, lines)
    return next((int(match["total"]) for match in matches if match), 0)


def _is_cut(story: ExportStory, stated: Statements) -> bool:
    """Return whether a story lacks its end although nothing that stands below a copy is there."""
    return not story.ended and not stated.values.keys() & {"tail", "id", "copyright", "language"}


def _without_cover(story: ExportStory, export: Export) -> ExportStory:
    """Leave out the list of contents that stands before the first story, and blank ends."""
    lines = list(story.lines)
    if story.number is None:
        reach = next((at for at, one in enumerate(lines) if _is_of_story(one, export)), len(lines))
        covers = (at for at in range(reach) if is_cover(lines[at].words, export))
        lines = lines[max(covers, default=-1) + 1 :]
    return story._replace(lines=tuple(lines))


def _is_of_story(line: Line, export: Export) -> bool:
    """Return whether a line is a label or a notice, which no list of contents has."""
    return find_label(line.words, export) is not None or bool(COPYRIGHT.match(line.words.strip()))


def labelled(story: ExportStory, export: Export) -> Statements:
    """Read the labels of a story; what stands below the first ones, without any, is the copy."""
    stated = Statements({}, [], [])
    place, field, open_, box = "", "", False, NO_BOX
    copy_has_label, last_box = False, NO_BOX
    for line in story.lines:
        if place == COPY and is_plain(line.words, export):
            stated.copy.append(line)
            continue
        match = find_label(line.words, export)
        if match and place == COPY and not _closes(match, copy_has_label, export):
            match = None
        if match:
            field = match.label.field
            if field == "paragraphs":
                if not copy_has_label:
                    stated.copy.clear()
                place, copy_has_label = COPY, True
                stated.copy.extend(_rest(line, match.words))
                continue
            place = TAIL if place in (COPY, TAIL) else LABELS
            box = line.box if line.box not in (NO_BOX, last_box) else NO_BOX
            last_box = line.box
            stated.put("tail" if place == TAIL else "head", match.label.labels[:1])
            stated.put(field, match.words)
            open_ = not match.words or not line.apart
        elif export.end and is_end(line.words, export):
            stated.put("id", end_id(line.words, export) or "")
        elif COPYRIGHT.match(line.words.strip()) and place != COPY:
            stated.put("copyright", line.words)
            open_, field = not line.apart, "copyright"
        elif place == COPY:
            stated.copy.append(line)
        elif not place:
            stated.head.append(line)
        elif not line.words.strip():
            open_ = open_ and not stated.values.get(field)
        elif open_ or line.goes_on or (line.box == box != NO_BOX):
            _go_on(stated, field, line)
            open_ = not line.apart
        elif place == LABELS:
            place = COPY
            stated.copy.append(line)
    return stated


def _closes(match: LabelledLine, copy_has_label: bool, export: Export) -> bool:
    """Return whether a label ends the copy; in a story without a label for it, capitals do."""
    if match.label.field == "paragraphs":
        return match.lone or not copy_has_label
    return match.label.closes and (match.lone or match.shouts or export.head != "nexis")


def _rest(line: Line, words: str) -> Iterator[Line]:
    if words:
        yield line._replace(words=words)


def _go_on(stated: Statements, field: str, line: Line) -> None:
    """Add a line to the value of the label before it."""
    values = stated.values.setdefault(field, [])
    if values:
        values[-1] = f"{values[-1]}\n{line.words.strip()}"
    else:
        values.append(line.words)


def nexis(story: ExportStory, export: Export) -> Statements:
    """Read the head of Nexis: publication, date, headline; headline first in Nexis Uni."""
    stated = labelled(story, export)
    blocks = [block for block in joined(stated.head) if block.strip()]
    at = next((at for at, block in enumerate(blocks) if day_in(block)), None)
    if at is None:
        if blocks:
            stated.put("headline", blocks[0])
            stated.put("publication", blocks[1] if len(blocks) > 1 else "")
        return stated
    before, after = blocks[:at], blocks[at + 1 :]
    stated.put("date", blocks[at])
    if len(before) > 1 or (before and not after):
        stated.put("headline", " ".join(before[:-1]) if len(before) > 1 else "")
        stated.put("publication", before[-1])
    else:
        stated.put("publication", " ".join(before))
    for block in after:
        if not stated.values.get("headline"):
            stated.put("headline", block)
        elif not stated.values.get("byline") and BY_WORD.match(block):
            stated.put("byline", block)
    return stated


def titled(story: ExportStory, export: Export) -> Statements:
    """Read a story whose title stands first, if no label has it; ProQuest's line of imprint."""
    stated = labelled(story, export)
    blocks = [block for block in joined(stated.head) if block.strip()]
    if not stated.values.get("headline") and blocks:
        stated.put("headline", blocks[0])
    if imprint := stated.first("imprint"):
        if not stated.values.get("publication"):
            stated.put("publication", _paper(imprint))
        if not stated.values.get("date"):
            stated.put("date", imprint)
    if publication := stated.first("publication"):
        stated.values["publication"] = [publication.partition(";")[0].strip()]
    for block in blocks[1:]:
        if not stated.values.get("date") and day_in(block):
            stated.put("date", block)
            name = block.partition(" - ")[0] if " - " in block else ""
            if not stated.values.get("publication"):
                stated.put("publication", _paper(name))
    return stated


def _paper(imprint: str) -> str:
    """Return the name of the paper that an imprint begins with."""
    return IMPRINT_END.split(imprint[:LONGEST_LINE])[0]


IMPRINT_END = Lazy(r"\s*(?:[;\[:]|,?\s\(|\d{1,2}\s\w+\s\d{4}).*")
"""Where the name of the paper ends: at its edition, its place, the day."""


def factiva(story: ExportStory, export: Export) -> Statements:
    """Read the codes of Factiva; without them, the lines around the number of words."""
    coded = [find_label(line.words, export) for line in story.lines]
    if any(one and one.label.field in ("headline", "date", "publication") for one in coded):
        return _coded(story, export)
    return _uncoded(story, export)


def _coded(story: ExportStory, export: Export) -> Statements:
    stated = Statements({}, [], [])
    field = ""
    for line in story.lines:
        match = find_label(line.words, export)
        words = match.words if match else line.words
        field = match.label.field if match else field
        if identifier := end_id(words, export):
            stated.put("id", identifier)
        elif field == "paragraphs":
            if match and stated.copy:
                stated.copy.append(Line("", line.apart))
            stated.copy.append(line._replace(words=words))
        elif match:
            stated.put(field, words)
        elif field and words.strip():
            _go_on(stated, field, line)
    return stated


def _uncoded(story: ExportStory, export: Export) -> Statements:
    """Read a story without codes: above the number of words its head, below it where it stood."""
    stated = Statements({}, [], [])
    lines = [line for line in story.lines if line.words.strip()]
    at = next((at for at, _ in enumerate(lines) if _is_length(lines, at)), None)
    if at is None:
        return stated
    _above_length(lines[:at], stated)
    first = _below_length(lines, at + 1, stated)
    rest = story.lines[story.lines.index(lines[first]) :] if first < len(lines) else ()
    kept = list(rest)
    if kept and (identifier := end_id(kept[-1].words, export)):
        stated.put("id", identifier)
        del kept[-1]
        while kept and not kept[-1].words.strip():
            del kept[-1]
        if len(kept) > 1 and _is_publisher(kept[-1]):
            del kept[-1]
    stated.copy.extend(kept)
    return stated


def _is_length(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line is the number of words: the day stands below it."""
    if LENGTH.fullmatch(lines[at].words.strip()[:LONGEST_LINE]) is None or at + 1 == len(lines):
        return False
    return day_in(lines[at + 1].words) is not None and day_in(lines[at].words) is None


def _above_length(lines: Sequence[Line], stated: Statements) -> None:
    """Tell section, headline and byline apart: by the page's classes, by "by", by their order."""
    heading = next((at for at, one in enumerate(lines) if _has_hint(one, "hd", "headline")), None)
    author = next((at for at, one in enumerate(lines) if _has_hint(one, "author")), None)
    if author is None:
        author = next((at for at, one in enumerate(lines) if at and BY_WORD.match(one.words)), None)
    if heading is None:
        heading = max(0, author - 1) if author is not None else max(0, min(len(lines) - 1, 1))
        if author is None and len(lines) > 1 and len(lines[0].words) > len(lines[1].words):
            heading, author = 0, 1
    for at, line in enumerate(lines):
        field = {heading: "headline", author: "byline"}.get(at, "kicker" if at < heading else "")
        stated.put(field, line.words)


def _below_length(lines: Sequence[Line], at: int, stated: Statements) -> int:
    """Read day, time, publication, language and notice; return where the copy begins."""
    stated.put("date", lines[at].words)
    named = False
    for place in range(at + 1, len(lines)):
        words = lines[place].words.strip()
        if COPYRIGHT.match(words):
            stated.put("copyright", words)
            return place + 1
        if len(words) > LONGEST_LINE or _has_hint(lines[place], "articleparagraph"):
            return place
        if TIME_OF_DAY.fullmatch(words):
            continue
        if not named:
            stated.put("publication", words)
            named = True
        elif code := language_code(words):
            stated.put("language", code)
        elif place > at + 8:
            return place
    return len(lines)


def _has_hint(line: Line, *words: str) -> bool:
    return any(
        piece.endswith(word) if len(word) > 2 else piece == word
        for hint in line.hints
        for piece in hint.split()
        for word in words
    )


def _is_publisher(line: Line) -> bool:
    words = line.words.strip()
    return (
        len(words) < 80 and words[-1:] not in '.!?"”»' and not _has_hint(line, "articleparagraph")
    )


def europresse(story: ExportStory, export: Export) -> Statements:
    """Read a page of Europresse by the classes of its elements."""
    stated = Statements({}, [], [])
    for line in story.lines:
        hints = " ".join(line.hints)
        field = next((field for sign, field in EUROPRESSE_CLASSES if sign in hints), "")
        if field == "paragraphs":
            stated.copy.append(line)
        elif field == "publication" and stated.values.get(field):
            stated.put("date", line.words)
        else:
            stated.put(field, line.words)
    if not stated.values.get("date"):
        stated.put("date", stated.first("publication"))
    if publication := stated.first("publication"):
        stated.values["publication"] = [EDITION.split(publication[:LONGEST_LINE])[0]]
    section = stated.first("date").split(",")[0]
    if section and not any(map(str.isdigit, section)) and day_in(section) is None:
        stated.put("kicker", section)
    return stated


EUROPRESSE_CLASSES = (
    ("titrearticle", "headline"),
    ("articletitle", "headline"),
    ("docpublicationname", "publication"),
    ("docheader", "date"),
    ("docauthors", "byline"),
    ("docauthor", "byline"),
    ("sm-margin-bottomnews", "byline"),
    ("lblnodoc", "id"),
    ("soustitre", "subheadline"),
    ("apd-sous", "subheadline"),
    ("dococcurcontainer", "paragraphs"),
    ("dococurrcontainer", "paragraphs"),
    ("doctext", "paragraphs"),
)
"""Classes of the elements of an article, and what stands in them."""
EDITION = Lazy(r"(?i),?\s*(?:\(|,\s*(?:no|n°|nº|nr|vol)\b\.?).*")
"""What stands after the name of a paper: its number, its place."""
INVERTED = Lazy(
    r"[^\W\d_][\w'’-]+, [^\W\d_][\w.'’ -]{0,30}(?:; [^\W\d_][\w'’ -]+, [^\W\d_][\w.'’ -]{0,30})*"
)
"""Names as catalogues have them, the surname first: `Lee, Ann; Roe, Bo`."""
HEADS = {"nexis": nexis, "titled": titled, "factiva": factiva, "europresse": europresse}
"""How the lines of a story are read, by the `head` of the export's row."""


def _parts(stated: Statements, headline: str, copy: Sequence[str]) -> Iterator[FieldPart]:
    if day := next(filter(None, map(day_in, stated.values.get("date", ()))), None):
        yield FieldPart("issue", "", "export.date", day)
    if language := language_code(stated.first("language")):
        yield FieldPart("language", "", "export.language", language)
    yield FieldPart("publication", stated.first("publication"), "export.publication")
    yield FieldPart("kicker", section(stated.first("kicker")), "export.section")
    yield FieldPart("headline", headline, "export.headline")
    deck = stated.first("subheadline")
    yield FieldPart("subheadline", deck if deck != headline else "", "export.highlight")
    byline = stated.first("byline")
    inverted = INVERTED.fullmatch(byline[:LONGEST_BYLINE]) is not None
    yield FieldPart("byline", byline, "export.author" if inverted else "export.byline")
    dateline = stated.first("dateline")
    if not (copy and copy[0].casefold().startswith(dateline.casefold())):
        yield FieldPart("dateline", dateline, "export.dateline")
    yield from (FieldPart("paragraphs", words, "export.copy") for words in copy)
    yield FieldPart("copyright", stated.first("copyright"), "export.copyright")


def section(words: str) -> str:
    """Return the name of a section, without the page: "" if there is only that."""
    name = words.partition(";")[0].strip()[:LONGEST_LINE]
    return "" if PAGE.fullmatch(name) else name
