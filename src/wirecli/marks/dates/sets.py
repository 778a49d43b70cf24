"""Readings of sets, `every day`, `each Thursday`, and of words that always say the same."""

from wirecli.marks.dates import days, durations, explicit, numerals
from wirecli.marks.dates.context import Match, Normalised


def every(found: Match) -> Normalised | None:
    """Read `every day`, `each Thursday`, `Tuesday nights`, `each July`."""
    if found.has("weekday") or found.has("weekday_plural"):
        number = days.weekday_number(found)
        word = found.word("part_of_day") or found.word("parts_of_day")
        part = found.language.parts.get(word, "")
        return None if number is None else Normalised("SET", f"XXXX-WXX-{number + 1}{part}")
    month = explicit.month_number(found)
    if month:
        return Normalised("SET", f"XXXX-{month:02d}")
    count = numerals.read(found.words("count"), found.language.numbers) or "1"
    return Normalised("SET", durations.value(count, found.unit()))


def every_other(found: Match) -> Normalised:
    """Read `every other day`."""
    return Normalised("SET", durations.value("2", found.unit()))


def fixed(found: Match) -> Normalised:
    """Read words that always say the same, which stands in the rule: `DATE PRESENT_REF`."""
    kind, _, value = found.match.rule.value.partition(" ")
    return Normalised(kind, value)


def no_name(found: Match) -> Normalised | None:
    """Read fixed words that name no newspaper: the daily Beacon, Norland Daily, the daily said."""
    after = found.after()
    named = after[:1].isupper() or after in found.cues("after-newspaper") or days.is_name(found)
    return None if named else fixed(found)


def no_adjective(found: Match) -> Normalised | None:
    """Read fixed words where no noun follows: `the past`, not `the past president`."""
    after = found.after()
    return None if after[:1].isalnum() and after not in found.cues("after-noun") else fixed(found)
