"""A story of Factiva: by its codes, or by the order of its lines around the number of words."""

from collections.abc import Sequence

from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import Line
from wirecli.readers.archive.stated_days import day_in, language_code
from wirecli.readers.archive.statements import COPYRIGHT, Statements, nothing
from wirecli.readers.archive.stories import ExportStory, end_id, find_label

LENGTH = Lazy(r"\d[\d.,\s]*[^\W\d_]{1,14}\.?")
"""A number and one word: `231 words`, `877 Wörter`."""
TIME_OF_DAY = Lazy(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\w{1,5})?")
BY_WORD = Lazy(r"(?i)(?:by|von|par|por|da|door|di|from)\s")
LONGEST_LINE = 160
"""Characters of a line of the head, at most, but for the headline."""
LINES_BELOW = 8
"""Lines between the paper's name and the copy, at most: code, edition, page, language."""
LONGEST_PUBLISHER = 80
"""Characters of the publisher's name below the copy, at most."""
CODED = frozenset({"headline", "date", "publication"})
"""Fields by whose codes a story is known to have codes."""


def factiva(story: ExportStory, export: Export) -> Statements:
    """Read the codes of a story, or without them the lines around the number of words."""
    labels = (find_label(line.words, export) for line in story.lines)
    has_codes = any(one.label.field in CODED for one in labels if one)
    return _coded(story, export) if has_codes else _uncoded(story, export)


def _coded(story: ExportStory, export: Export) -> Statements:
    stated = nothing()
    field = ""
    for line in story.lines:
        label = find_label(line.words, export)
        words = label.words if label else line.words
        field = label.label.field if label else field
        if identifier := end_id(words, export):
            stated.put("id", identifier)
        elif field == "paragraphs":
            if label and stated.copy:
                stated.copy.append(Line("", line.apart))
            stated.copy.append(line._replace(words=words))
        elif label:
            stated.put(field, words)
        elif field and words.strip():
            stated.go_on(field, words)
    return stated


def _uncoded(story: ExportStory, export: Export) -> Statements:
    """Read a story without codes: above the number of words its head, below it where it stood."""
    stated = nothing()
    lines = [line for line in story.lines if line.words.strip()]
    at = next((at for at, _ in enumerate(lines) if _is_length(lines, at)), None)
    if at is None:
        return stated
    _above_length(lines[:at], stated)
    first = _below_length(lines, at + 1, stated)
    if first < len(lines):
        stated.copy.extend(story.lines[story.lines.index(lines[first]) :])
    _cut_end(stated, export)
    return stated


def _cut_end(stated: Statements, export: Export) -> None:
    """Take the accession number from below the copy, and the publisher's name above it."""
    copy = stated.copy
    identifier = end_id(copy[-1].words, export) if copy else None
    if identifier is None:
        return
    stated.put("id", identifier)
    del copy[-1]
    while copy and not copy[-1].words.strip():
        del copy[-1]
    if len(copy) > 1 and _is_publisher(copy[-1]):
        del copy[-1]


def _is_length(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line is the number of words: the day stands below it."""
    if LENGTH.fullmatch(lines[at].words.strip()[:LONGEST_LINE]) is None or at + 1 == len(lines):
        return False
    return day_in(lines[at + 1].words) is not None and day_in(lines[at].words) is None


def _above_length(lines: Sequence[Line], stated: Statements) -> None:
    """Tell section, headline and byline apart: by the page's classes, by "by", by their order."""
    heading = _first(lines, "hd", "headline")
    author = _first(lines, "author")
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
    for place in range(at + 1, len(lines)):
        words = lines[place].words.strip()
        if COPYRIGHT.match(words):
            stated.put("copyright", words)
            return place + 1
        is_long = len(words) > LONGEST_LINE or place > at + LINES_BELOW
        if is_long or _has_hint(lines[place], "articleparagraph"):
            return place
        if TIME_OF_DAY.fullmatch(words):
            continue
        if not stated.values.get("publication"):
            stated.put("publication", words)
        elif code := language_code(words):
            stated.put("language", code)
    return len(lines)


def _first(lines: Sequence[Line], *classes: str) -> int | None:
    """Return the first line that stands in an element with one of these classes or ids."""
    return next((at for at, line in enumerate(lines) if _has_hint(line, *classes)), None)


def _has_hint(line: Line, *classes: str) -> bool:
    """Return whether a class or id is one of these, or ends with it: `enHeadline`."""
    hints = " ".join(line.hints).split()
    return any(
        one in hints or (len(one) > 2 and any(hint.endswith(one) for hint in hints))
        for one in classes
    )


def _is_publisher(line: Line) -> bool:
    words = line.words.strip()
    is_short = len(words) < LONGEST_PUBLISHER and words[-1:] not in '.!?"”»'
    return is_short and not _has_hint(line, "articleparagraph")
