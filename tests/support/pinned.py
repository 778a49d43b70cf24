"""Pinned copy: sentences in a file, a line each, and below each what a finder makes of it.

    # A clause before its tag.
    It was late, Marsh said.
        indirect: It was late | said | Marsh

A line that begins with `#` is a comment; `\\n` stands for a line break of the copy, and `…` for the
rest of a story. What is found twice in a sentence is followed by its place: `late @7`.
"""

from collections.abc import Callable, Iterator

from wirecli.layout import dateline
from wirecli.marks import acronyms, dates, passages, people, quotes
from wirecli.model import Dateline as DatelineMark
from wirecli.model import Mark, Span
from wirecli.rules.styles import load

INDENT = "    "
BREAK, REST = "\\n", "…"
DAY = "2023-11-23"
"""The day of the sentences with dates, a Thursday."""
BODY = "The river council met."

Finder = Callable[[str], Iterator[str]]
"""Takes copy, and yields a line for each answer."""


def words(text: str, mark: Mark | None) -> str:
    """Return the words of a mark, with their place if they stand in the text more than once."""
    if mark is None:
        return "-"
    marked = text[mark.start : mark.end]
    return f"{marked} @{mark.start}" if text.count(marked) > 1 else marked


def paragraphs(text: str) -> list[tuple[str, Mark]]:
    """Return the lines of a text as paragraphs."""
    marks: list[tuple[str, Mark]] = []
    start = 0
    for line in text.split("\n"):
        marks.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    return marks


def quotations(text: str) -> Iterator[str]:
    """Yield `kind: words | cue | mention | speaker`; no speaker if the mention is the speaker."""
    body = passages.find(text, paragraphs(text))
    known = people.find(text, body)
    for quote in quotes.find(text, body, people=known, language="en"):
        parts = [words(text, mark) for mark in (quote, quote.cue, quote.mention, quote.speaker)]
        shown = parts if parts[3] != parts[2] else parts[:3]
        yield f"{quote.kind}: {' | '.join(shown)}"


def persons(text: str) -> Iterator[str]:
    """Yield `name | role | further mentions`."""
    for person in people.find(text, passages.find(text, paragraphs(text))):
        more = [mark for mark in person.mentions if mark.start != person.start]
        yield " | ".join(words(text, mark) for mark in (person, person.role, *more))


def short_forms(text: str) -> Iterator[str]:
    """Yield `short form | long form`."""
    for acronym in acronyms.find(text, passages.find(text, paragraphs(text))):
        yield f"{words(text, acronym.short)} | {words(text, acronym.long)}"


def timexes(text: str) -> Iterator[str]:
    """Yield `words | type value mod`."""
    body = passages.find(text, paragraphs(text))
    for timex in dates.find(text, body, day=DAY, language="en"):
        value = " ".join(filter(None, (timex.type, timex.value or "-", timex.mod)))
        yield f"{words(text, timex)} | {value}"


def heads(text: str) -> Iterator[str]:
    """Yield the dateline at the beginning of a text: its order, its parts, the notes after it."""
    copy = text.replace(REST, BODY)
    head = dateline.find(copy, 0, len(copy), load())
    if head is not None:
        yield from parts_of(copy, head.dateline)
        yield from (f"note: {words(copy, note)}" for note in head.notes)


def parts_of(text: str, line: DatelineMark) -> Iterator[str]:
    """Yield the order of a dateline with its words, and its parts."""
    yield f"{line.rule.removeprefix('dateline.')}: {text[line.start : line.end].rstrip()}"
    for place in line.places:
        region = f" | {words(text, place.region)}" if place.region else ""
        yield f"place: {words(text, place.name)}{region}"
    if line.date:
        yield f"date: {words(text, line.date)} | {line.date.value}"
    if line.agency:
        yield f"agency: {words(text, line.agency)}"
    yield from (f"reporter: {words(text, name)}" for name in line.reporters)
    if line.separator:
        yield f"separator: {words(text, line.separator)}"


FINDERS: dict[str, Finder] = {
    "acronyms": short_forms,
    "dates": timexes,
    "heads": heads,
    "people": persons,
    "quotes": quotations,
}
"""The finder of each file of pinned copy."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a file of pinned copy, as they are written there."""
    return [line for line in text.splitlines() if line and line[0] not in "# "]


def answered(text: str, find: Finder) -> str:
    """Return a file of pinned copy with the answers that its finder gives now."""
    lines = []
    for line in text.splitlines():
        if not line.startswith(INDENT):
            lines.append(line)
        if line and line[0] not in "# ":
            answers = find(line.replace(BREAK, "\n"))
            lines += [INDENT + answer.replace("\n", BREAK) for answer in answers]
    return "\n".join(lines) + "\n"
