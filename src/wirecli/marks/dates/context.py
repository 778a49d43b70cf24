"""What a normaliser is given, and which function is the normaliser of which rule."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from wirecli.marks.dates.matcher import Matched, TimexWords
from wirecli.marks.dates.reference_time import ReferenceTime
from wirecli.marks.passages import Passage

NONE: frozenset[str] = frozenset()
NORMALISERS: dict[str, str] = {
    "adverb": "sets.adverb",
    "ago": "relative.ago",
    "and-a-half-ago": "distances.and_a_half_ago",
    "attributive": "sets.attributive",
    "bare-holiday": "days.bare_holiday",
    "beside-future": "sets.beside_future",
    "century": "periods.century",
    "century-of-list": "periods.century_of_list",
    "clock": "clock.clock",
    "clock-range": "clock.clock_range",
    "compound": "durations.compound",
    "day": "days.day",
    "day-of-list": "explicit.day_of_list",
    "day-of-month": "explicit.day_of_month",
    "day-part": "clock.day_part",
    "decade": "periods.decade",
    "duration": "durations.duration",
    "duration-half": "durations.duration_half",
    "end-of-unit": "relative.end_of_unit",
    "every": "sets.every",
    "every-nth": "sets.every_nth",
    "every-other": "sets.every_other",
    "every-part": "sets.every_part",
    "every-season": "sets.every_season",
    "figures": "explicit.figures",
    "final-quarter": "periods.final_quarter",
    "first-of-range": "durations.first_of_range",
    "fiscal-year": "calendar_years.fiscal_year",
    "fixed": "sets.fixed",
    "following-unit": "relative.following_unit",
    "from-day": "distances.from_day",
    "half": "periods.half",
    "half-ago": "distances.half_ago",
    "half-of-year": "periods.half_of_year",
    "half-unit": "durations.half_unit",
    "hence": "distances.hence",
    "holiday": "days.holiday",
    "in-the-unit": "relative.in_the_unit",
    "landmark": "sets.landmark",
    "last-month-name": "months.last_month_name",
    "last-season": "periods.last_season",
    "last-unit": "relative.last_unit",
    "last-weekday": "days.last_weekday",
    "latest-quarter": "periods.latest_quarter",
    "long": "durations.long",
    "month": "months.month",
    "month-day": "explicit.month_day",
    "month-day-short": "explicit.month_day_short",
    "month-of-year": "months.month_of_year",
    "month-year": "months.month_year",
    "morning": "clock.morning",
    "no-adjective": "sets.no_adjective",
    "no-measure": "sets.no_measure",
    "no-name": "sets.no_name",
    "no-rate": "sets.no_rate",
    "one-unit": "durations.one_unit",
    "opening": "sets.opening",
    "part-of-decade": "periods.part_of_decade",
    "part-of-month": "months.part_of_month",
    "part-of-weekday": "clock.part_of_weekday",
    "period-of-year": "periods.period_of_year",
    "quarter": "periods.quarter",
    "recent-units": "durations.recent_units",
    "row": "relative.row",
    "same-unit": "relative.same_unit",
    "season": "periods.season",
    "season-of-year": "periods.season_of_year",
    "that-unit": "relative.that_unit",
    "the-day": "relative.the_day",
    "the-unit": "relative.the_unit",
    "this-unit": "relative.this_unit",
    "unit-after-next": "distances.unit_after_next",
    "unit-before": "relative.unit_before",
    "units": "durations.units",
    "week-of": "explicit.week_of",
    "weekday": "days.weekday",
    "weekday-part": "clock.weekday_part",
    "weekend": "relative.weekend",
    "year": "calendar_years.year",
    "year-ago": "periods.year_ago",
    "year-ended": "relative.year_ended",
    "year-of-era": "eras.year_of_era",
    "year-of-range": "calendar_years.year_of_range",
    "year-short": "calendar_years.year_short",
}
"""Module and function of every normaliser but "none", which says that words are not a date."""


class Normalised(NamedTuple):
    """What words say: TIMEX3 type, value and mod; `stop` is the index to end before, if not all."""

    type: str
    value: str | None
    mod: str | None = None
    stop: int | None = None


class Discourse(NamedTuple):
    """What the story has said so far, for the expressions that count from it.

    `quarter` is the first one named; `annual`: a longer period was named after it. `date` is the
    last day, month or year. `passage` is the number of the passage of the last expression, `last`
    what it says.
    """

    quarter: str | None = None
    annual: bool = False
    date: str | None = None
    passage: int = -1
    last: Normalised | None = None


class Match:
    """What a rule matches from the token `first` of a passage on; `number` is the passage's."""

    __slots__ = ("discourse", "first", "language", "matched", "number", "passage", "reference")

    def __init__(
        self,
        matched: Matched,
        first: int,
        passage: Passage,
        number: int,
        language: TimexWords,
        reference: ReferenceTime,
        discourse: Discourse,
    ) -> None:
        self.matched = matched
        self.first = first
        self.passage = passage
        self.number = number
        self.language = language
        self.reference = reference
        self.discourse = discourse

    @property
    def stop(self) -> int:
        """The index after the last token."""
        return self.first + self.matched.length

    def has(self, name: str) -> bool:
        """Return whether a class or phrase of the pattern was there."""
        return name in self.matched.spans

    def word(self, name: str) -> str:
        """Return the first word of a class or phrase in lower case, "" if it was not there."""
        span = self.matched.spans.get(name)
        return self.passage.tokens[self.first + span[0]].lower() if span else ""

    def tokens_of(self, name: str) -> list[str]:
        """Return the tokens of a class or phrase in lower case."""
        span = self.matched.spans.get(name)
        return self._lower(self.first + span[0], self.first + span[1]) if span else []

    def tokens(self) -> list[str]:
        """Return all the tokens in lower case."""
        return self._lower(self.first, self.stop)

    def _lower(self, first: int, stop: int) -> list[str]:
        return [word.lower() for word in self.passage.tokens[first:stop]]

    def before(self, count: int = 1) -> str:
        """Return the token that stands so many before the first, in lower case; "" without one."""
        index = self.first - count
        return self.passage.tokens[index].lower() if index >= 0 else ""

    def after(self, count: int = 1) -> str:
        """Return the token that stands so many after the last, as written; "" without one."""
        index, tokens = self.stop + count - 1, self.passage.tokens
        return tokens[index] if index < len(tokens) else ""

    def glued(self, index: int) -> bool:
        """Return whether there is no space before the token at `index`."""
        tokens, starts, before = self.passage.tokens, self.passage.starts, index - 1
        return 0 < index < len(tokens) and starts[index] == starts[before] + len(tokens[before])

    def is_compound(self) -> bool:
        """Return whether a compound goes on after it: the quarter of "quarter-final"."""
        return self.after() == "-" and self.glued(self.stop) and self.after(2).isalpha()

    def cues(self, name: str) -> frozenset[str]:
        """Return the language's words of a class of cues."""
        return self.language.cues.get(name, NONE)

    def number_of(self, word: str) -> int | None:
        """Return the number that a word or figures stand for."""
        return int(word) if word.isdecimal() else self.language.numbers.get(word)

    def shift(self) -> int | None:
        """Return -1, 0 or 1 for the last of the words last, this, next ...; None without one."""
        shifts = self.language.shifts
        return next((shifts[word] for word in reversed(self.tokens()) if word in shifts), None)

    def unit(self) -> str:
        """Return the code of the unit: `D`, `W`, `M`, `TH` (hours), `E` (decades); "" without."""
        units = self.language.units
        return next((units[word] for word in reversed(self.tokens()) if word in units), "")

    def mod(self) -> str | None:
        """Return the mod that the phrase PART says, or the word before: early, late, around."""
        mods, before = self.language.mods, self.before()
        tokens = self.tokens_of("part") or self.tokens_of("part_day")
        if not tokens and before in self.cues("mod"):
            tokens = [before]
        return next((mods[word] for word in tokens if word in mods), None)

    def amount(self) -> str | None:
        """Return the mod that a phrase ABOUT says of a number, or the words before."""
        amounts = self.language.amounts
        tokens = self.tokens_of("about") or self.tokens_of("about_one")
        if tokens:
            return amounts.get(" ".join(tokens))
        return amounts.get(f"{self.before(2)} {self.before()}") or amounts.get(self.before())


@cache
def normaliser(name: str) -> Callable[[Match], Normalised | None]:
    """Return the function that says what the match of a rule with this reading means."""
    module, _, function = NORMALISERS[name].partition(".")
    normalise: Callable[[Match], Normalised | None]
    normalise = getattr(import_module(f"wirecli.marks.dates.{module}"), function)
    return normalise
