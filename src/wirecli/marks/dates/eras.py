"""Normalisers of years that have their era with them: `44 BC`, `AD 79`, `1444 AH`."""

from wirecli.marks.dates.context import Match, Normalised
from wirecli.marks.dates.reference_time import BEFORE_CHRIST, LAST_YEAR


def year_of_era(match: Match) -> Normalised | None:
    """Read `44 BC`, `AD 79`; a year of another calendar is a date without a value.

    Such a year is not one year of ours: 1444 AH lies in 2022 and in 2023.
    """
    tokens, era = match.tokens(), match.matched.rule.value
    cued = (
        bool(era)
        or tokens[0] in match.cues("era-first")
        or match.before() in match.cues("before-year")
    )
    year = int("".join(filter(str.isdecimal, tokens)))
    counts = (
        not era and match.after()[:1].isalpha() and match.after() not in match.cues("after-noun")
    )
    if not cued or counts or not 0 < year <= LAST_YEAR:
        return None
    return Normalised("DATE", _value(year, era or _era(match)))


def _era(match: Match) -> str:
    """Return the letters of the era: `bc` of `B.C.`, "" of one that is named in words."""
    if match.has("era"):
        return match.word("era")
    if match.has("era_before"):
        return match.word("era_before")
    return "".join(word for word in match.tokens() if len(word) == 1 and word.isalpha())


def _value(year: int, era: str) -> str | None:
    if era in ("bc", "bce"):
        return f"{BEFORE_CHRIST}{year:04d}"
    return f"{year:04d}" if era in ("ad", "ce") else None
