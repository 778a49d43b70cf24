"""One story as a card: a line for each field that is there, its paragraphs to be read in full."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from wirecli.writers.fields import Column, cell, reach
from wirecli.writers.palette import GREEN, GREY, RED
from wirecli.writers.record_fields import FIELDS
from wirecli.writers.records import Record

QUIET = GREY
READABLE = 96
LABEL = GREEN
DOUBTFUL = RED
DOUBTS = {
    "headline": ("headline-doubtful", "doubtful: the copy has none of its words"),
    "paragraphs": ("no-body", "none"),
}
"""What a card says beside a field that a defect makes doubtful: the defect, the words."""
INDENT = "  "
NO_SPEAKER = "speaker not known"
UNKNOWN_DAY = "(relative to a day that is not known)"


class CardLine(NamedTuple):
    """A line of a card before it is wrapped; without label and words it is a blank line.

    What does not fit into the line goes on below it, `hang` columns further in.
    """

    label: str
    words: str = ""
    style: str = ""
    hang: int = 0


Shows = Callable[[str, Any], Iterator[CardLine]]


def entries(record: Record) -> Iterator[CardLine]:
    """Yield the card of a `parse` record, in the record's order, without what is not there."""
    for field in CARD:
        value, label = record[field.key], field.key
        if value not in (None, [], ""):
            yield from SHOWS.get(field.key, _plain)(label, value)
            label = ""
        defect, note = DOUBTS.get(field.key, ("", ""))
        if defect in record["defects"]:
            yield CardLine(label, note, DOUBTFUL)


def chosen(record: Record, columns: Sequence[Column]) -> Iterator[CardLine]:
    """Yield the card of the columns that `--fields` chose, empty ones too; a list one a line."""
    for column in columns:
        value = reach(record, column.keys)
        if column.counted and value and column.name in SHOWS:
            yield from SHOWS[column.name](column.name, value)
        elif isinstance(value, list) and value and not column.counted:
            yield from _each(column.name, ("" if one is None else str(one) for one in value))
        else:
            yield CardLine(column.name, cell(record, column))


def _attribution(label: str, value: str) -> Iterator[CardLine]:
    yield CardLine("", f"{label} {value}", QUIET)


def _plain(label: str, value: Any) -> Iterator[CardLine]:
    yield CardLine(label, str(value))


def _headline(label: str, value: str) -> Iterator[CardLine]:
    yield CardLine(label, value, "bold")


def _source(label: str, value: Record) -> Iterator[CardLine]:
    which = [value["name"]]
    which += [f"id {value['id']}"] if value["id"] else []
    which += [f"story {value['story']}"] if value["story"] > 1 else []
    yield CardLine(label, f"{', '.join(which)} ({value['format']}, {value['encoding']})")


def _agency(label: str, value: Record) -> Iterator[CardLine]:
    key = value["key"] or "no known style"
    yield CardLine(label, f"{value['name']} ({key}, from the {value['evidence']})")


def _byline(label: str, value: Record) -> Iterator[CardLine]:
    yield CardLine(label, value["text"])
    if value["names"]:
        yield CardLine("", ", ".join(value["names"]), QUIET)


def _dateline(label: str, value: Record) -> Iterator[CardLine]:
    yield CardLine(label, value["text"])
    parts = [("place", place) for place in map(_place, value["places"])]
    parts += [("date", value["date"]), ("agency", value["agency"])]
    parts += [("reporter", name) for name in value["reporters"]]
    listed = " · ".join(f"{what} {which}" for what, which in parts if which)
    if listed:
        yield CardLine("", listed, QUIET)


def _place(value: Record) -> str:
    where = ", ".join(word for word in (value["name"], value["region"]) if word)
    return f"{where} ({value['country']})" if value["country"] else where


def _date(label: str, value: Record) -> Iterator[CardLine]:
    basis = f" ({', '.join(value['basis'])})" if value["basis"] else ""
    yield CardLine(label, value["value"] + basis)


def _paragraphs(label: str, value: list[Record]) -> Iterator[CardLine]:
    yield CardLine(label, str(len(value)))
    for number, paragraph in enumerate(value, 1):
        yield CardLine("")
        yield CardLine(str(number), paragraph["text"])
    yield CardLine("")


def _quotes(label: str, value: list[Record]) -> Iterator[CardLine]:
    """A line for each speaker, and below it what he or she said; direct speech in its marks."""
    speakers: dict[str, list[Record]] = {}
    for one in value:
        speakers.setdefault(one["speaker"] or "", []).append(one)
    for number, (speaker, quotes) in enumerate(speakers.items()):
        yield CardLine("" if number else label, speaker or NO_SPEAKER, "" if speaker else QUIET)
        yield from (CardLine("", _quoted(one), hang=2 * len(INDENT)) for one in quotes)


def _quoted(quote: Record) -> str:
    text = quote["text"]
    return f'{INDENT}"{text}"' if quote["kind"] == "direct" else f"{INDENT}{text}"


def _people(label: str, value: list[Record]) -> Iterator[CardLine]:
    yield from _each(label, (_with(one["name"], one["role"]) for one in value))


def _acronyms(label: str, value: list[Record]) -> Iterator[CardLine]:
    yield from _each(label, (_with(one["short"], one["long"]) for one in value))


def _dates(label: str, value: list[Record]) -> Iterator[CardLine]:
    """A line for each day or other value, with all words that stand for it.

    Times of the clock, and words such as "now", are left to `wirecli dates`.
    """
    days: dict[str, dict[str, None]] = {}
    for one in value:
        if (day := _day_of(one)) is not None:
            days.setdefault(day, {})[one["text"]] = None
    unknown = days.pop("", {})
    lines = (f"{day}: {', '.join(words)}" for day, words in days.items())
    more = (f"{', '.join(unknown)} {UNKNOWN_DAY}",) if unknown else ()
    yield from _each(label, chain(lines, more))


def _day_of(date: Record) -> str | None:
    """Return the day or other value of a date, "" if it has none; None if a card leaves it out."""
    value: str = date["edtf"] or date["value"] or ""
    if value.endswith("_REF"):
        return None
    if date["type"] != "TIME":
        return value
    day, _, time = value.partition("T")
    return day if day and not time[:1].isdigit() else None


def _credits(label: str, value: list[Record]) -> Iterator[CardLine]:
    yield from _each(
        label, (f"{one['role']}: {', '.join(one['names']) or one['text']}" for one in value)
    )


def _trailer(label: str, value: list[Record]) -> Iterator[CardLine]:
    """One line a kind: the first of it, and how many more there are."""
    kinds: dict[str, list[str]] = {}
    for one in value:
        kinds.setdefault(one["kind"], []).append(one["text"])
    yield from _each(label, (f"{kind}: {_first(texts)}" for kind, texts in kinds.items()))


def _first(texts: list[str]) -> str:
    return texts[0] + (f" (and {len(texts) - 1} more)" if len(texts) > 1 else "")


def _defects(label: str, value: list[str]) -> Iterator[CardLine]:
    yield CardLine(label, ", ".join(value), DOUBTFUL)


def _with(word: str, more: str | None) -> str:
    return f"{word} ({more})" if more else word


def _each(label: str, values: Iterator[str]) -> Iterator[CardLine]:
    for number, one in enumerate(values):
        yield CardLine("" if number else label, one)


SHOWS: dict[str, Shows] = {
    "source": _source,
    "agency": _agency,
    "headline": _headline,
    "headline_attribution": _attribution,
    "byline": _byline,
    "dateline": _dateline,
    "date": _date,
    "paragraphs": _paragraphs,
    "quotes": _quotes,
    "people": _people,
    "acronyms": _acronyms,
    "dates": _dates,
    "credits": _credits,
    "trailer": _trailer,
    "defects": _defects,
}
"""How the value of a field is shown, if not as it is."""
CARD = tuple(field for field in FIELDS if field.on_card)
"""The fields that stand on a card."""
