"""Readings of sets: `every day`, `each Thursday`, `daily`."""

from wirecli.marks.dates import cues, durations, explicit, relative
from wirecli.marks.dates.found import Found, Reading
from wirecli.rules import gazetteer


def every(found: Found) -> Reading | None:
    """Read `every day`, `each Thursday`, `each July`."""
    if found.has("weekday"):
        number = relative.weekday_number(found)
        part = found.language.parts.get(found.word("part_of_day") or found.word("parts_of_day"), "")
        return Reading("SET", f"XXXX-WXX-{number + 1}{part}") if number is not None else None
    if found.has("month"):
        month = explicit.month_number(found)
        return Reading("SET", f"XXXX-{month:02d}") if month else None
    if found.has("weekday_plural"):
        number = gazetteer.is_weekday(
            found.word("weekday_plural").removesuffix("s"), found.language.code
        )
        return Reading("SET", f"XXXX-WXX-{number + 1}") if number is not None else None
    return Reading("SET", durations.value("1", durations.unit_of(found)))


def daily(found: Found) -> Reading | None:
    """Read `daily`, but no newspaper's: the daily Beacon."""
    return None if found.after()[:1].isupper() else fixed(found)


def past(found: Found) -> Reading | None:
    """Read `the past` where no noun follows: it is no adjective."""
    return (
        None if found.after().isalnum() and found.after() not in cues.AFTER_PAST else fixed(found)
    )


def fixed(found: Found) -> Reading:
    """Read words that always say the same, which stands in the rule."""
    kind, _, value = found.rule.value.partition(" ")
    return Reading(kind, value)
