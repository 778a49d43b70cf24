"""Readings of sets, `every day`, `each Thursday`, and of words that always say the same."""

from wirecli.marks.dates import days, durations, explicit, numerals
from wirecli.marks.dates.found import Found, Reading


def every(found: Found) -> Reading | None:
    """Read `every day`, `each Thursday`, `Tuesday nights`, `each July`."""
    if found.has("weekday") or found.has("weekday_plural"):
        number = days.weekday_number(found)
        word = found.word("part_of_day") or found.word("parts_of_day")
        part = found.language.parts.get(word, "")
        return None if number is None else Reading("SET", f"XXXX-WXX-{number + 1}{part}")
    month = explicit.month_number(found)
    if month:
        return Reading("SET", f"XXXX-{month:02d}")
    count = numerals.read(found.words("count"), found.language.numbers) or "1"
    return Reading("SET", durations.value(count, found.unit()))


def every_other(found: Found) -> Reading:
    """Read `every other day`."""
    return Reading("SET", durations.value("2", found.unit()))


def fixed(found: Found) -> Reading:
    """Read words that always say the same, which stands in the rule: `DATE PRESENT_REF`."""
    kind, _, value = found.match.rule.value.partition(" ")
    return Reading(kind, value)


def no_name(found: Found) -> Reading | None:
    """Read fixed words that name no newspaper: the daily Beacon, Norland Daily, the daily said."""
    after = found.after()
    named = after[:1].isupper() or after in found.cues("after-newspaper") or days.is_name(found)
    return None if named else fixed(found)


def no_adjective(found: Found) -> Reading | None:
    """Read fixed words where no noun follows: `the past`, not `the past president`."""
    after = found.after()
    return None if after[:1].isalnum() and after not in found.cues("after-noun") else fixed(found)
