"""Normalisers of sets, `every day`, `each Thursday`, and of words that always say the same."""

from wirecli.marks.dates import days, durations, explicit, numerals
from wirecli.marks.dates.context import Match, Normalised

CONJUNCTIONS = frozenset({"and", "or"})
"""Words after which an adjective's noun may still come: current and former members."""
RATE = 3
"""Tokens between the figures of a rate and the word that says of what time it is."""


def every(match: Match) -> Normalised | None:
    """Read `every day`, `each Thursday`, `Tuesday nights`, `each July`."""
    if match.has("weekday") or match.has("weekday_plural"):
        number = days.weekday_number(match)
        word = match.word("part_of_day") or match.word("parts_of_day")
        part = match.language.parts.get(word, "")
        return None if number is None else Normalised("SET", f"XXXX-WXX-{number + 1}{part}")
    month = explicit.month_number(match)
    if month:
        return Normalised("SET", f"XXXX-{month:02d}")
    if match.unit() == "WE":
        return Normalised("SET", "XXXX-WXX-WE")
    count = numerals.read(match.tokens_of("count"), match.language.numbers) or "1"
    return Normalised("SET", durations.value(count, match.unit()))


def every_nth(match: Match) -> Normalised | None:
    """Read `every third day`."""
    number, unit = match.number_of(match.word("ordinal")), match.unit()
    number = number or explicit.day_number(match)
    return Normalised("SET", durations.value(str(number), unit)) if number and unit else None


def adverb(match: Match) -> Normalised | None:
    """Read fixed words that no noun follows: `appears monthly`, not `a monthly magazine`."""
    noun = match.before() in match.cues("before-noun") or days.is_name(match)
    return None if noun else no_adjective(match)


def attributive(match: Match) -> Normalised | None:
    """Read fixed words that a noun follows: `the current mayor`, not `the current was strong`."""
    after = match.after()
    verb = after in match.cues("after-noun") | match.cues("past") and after not in CONJUNCTIONS
    noun = after[:1].isalnum() or after in match.cues("money")
    return fixed(match) if noun and not verb else None


def landmark(match: Match) -> Normalised | None:
    """Read `9/11` after a word that days follow; elsewhere it may be a fraction or a score."""
    glued = all(match.glued(index) for index in range(match.first + 1, match.stop))
    return fixed(match) if glued and match.before() in match.cues("before-landmark") else None


def beside_future(match: Match) -> Normalised | None:
    """Read fixed words beside a verb of the future: `will soon open`, not `soon after`."""
    will = match.cues("will") | match.cues("to")
    return fixed(match) if match.before() in will or match.after() in match.cues("will") else None


def opening(match: Match) -> Normalised | None:
    """Read fixed words, but not those that only open a sentence: `Now, he says, it is over.`"""
    word = match.passage.tokens[match.first]
    return None if word.istitle() and match.after() in (",", "for") else fixed(match)


def every_other(match: Match) -> Normalised:
    """Read `every other day`."""
    return Normalised("SET", durations.value("2", match.unit()))


def every_part(match: Match) -> Normalised | None:
    """Read `every morning`: that part of any day."""
    if match.is_compound():
        return None
    return Normalised("SET", f"XXXX-XX-XX{match.language.parts[match.word('part_of_day')]}")


def every_season(match: Match) -> Normalised:
    """Read `every spring`."""
    return Normalised("SET", f"XXXX-{match.language.seasons[match.word('season')]}")


def fixed(match: Match) -> Normalised:
    """Read words that always mean the same, as written in the rule: `DATE PRESENT_REF`."""
    kind, _, value = match.matched.rule.value.partition(" ")
    return Normalised(kind, value)


def no_name(match: Match) -> Normalised | None:
    """Read fixed words, but not of a newspaper: the daily Beacon, Norland Daily, the daily said."""
    after = match.after()
    newspaper = after[:1].isupper() or after in match.cues("after-newspaper") or days.is_name(match)
    return None if newspaper else fixed(match)


def no_measure(match: Match) -> Normalised | None:
    """Read fixed words of no name and no measure: not `the average daily catch`."""
    return None if match.before() in match.cues("average") else no_name(match)


def no_rate(match: Match) -> Normalised | None:
    """Read fixed words that no rate stands before: not `by 20 percent annually`."""
    near = [match.before(count) for count in range(1, RATE + 1)]
    return None if any(word.isdecimal() or word == "%" for word in near) else fixed(match)


def no_adjective(match: Match) -> Normalised | None:
    """Read fixed words that no noun follows: `the past`, not `the past president`."""
    after = match.after()
    return None if after[:1].isalnum() and after not in match.cues("after-noun") else fixed(match)
