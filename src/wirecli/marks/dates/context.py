"""What a normaliser is given, and which function is the normaliser of which rule."""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from wirecli.marks.dates.matcher import Matched, TimexWords
from wirecli.marks.dates.reference_time import ReferenceTime
from wirecli.marks.passages import Passage
from wirecli.tuples import NamedTuple

REACH = 15
"""Tokens to the left in which a cue of the future is looked for."""
NONE: frozenset[str] = frozenset()
NORMALISERS: dict[str, str] = {
    "ago": "relative.ago",
    "century": "periods.century",
    "clock": "clock.clock",
    "day": "days.day",
    "day-of-list": "explicit.day_of_list",
    "day-part": "clock.day_part",
    "decade": "periods.decade",
    "duration": "durations.duration",
    "duration-half": "durations.duration_half",
    "end-of-unit": "relative.end_of_unit",
    "every": "sets.every",
    "every-other": "sets.every_other",
    "figures": "explicit.figures",
    "fixed": "sets.fixed",
    "following-unit": "relative.following_unit",
    "half": "periods.half",
    "half-unit": "durations.half_unit",
    "holiday": "days.holiday",
    "last-month-name": "explicit.last_month_name",
    "last-season": "periods.last_season",
    "last-unit": "relative.last_unit",
    "last-weekday": "days.last_weekday",
    "latest-quarter": "periods.latest_quarter",
    "month": "explicit.month",
    "month-day": "explicit.month_day",
    "month-day-short": "explicit.month_day_short",
    "month-of-year": "explicit.month_of_year",
    "month-year": "explicit.month_year",
    "morning": "clock.morning",
    "no-adjective": "sets.no_adjective",
    "no-name": "sets.no_name",
    "one-unit": "durations.one_unit",
    "period-of-year": "periods.period_of_year",
    "quarter": "periods.quarter",
    "recent-units": "durations.recent_units",
    "season": "periods.season",
    "season-of-year": "periods.season_of_year",
    "that-unit": "relative.that_unit",
    "the-unit": "relative.the_unit",
    "units": "durations.units",
    "week-of": "explicit.week_of",
    "weekday": "days.weekday",
    "weekday-part": "clock.weekday_part",
    "year": "explicit.year",
    "year-ago": "periods.year_ago",
    "year-ended": "relative.year_ended",
    "year-short": "explicit.year_short",
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

    def is_future(self) -> bool:
        """Return whether the nearest cue to the left, in the sentence, is one of the future."""
        tokens, future, past = self.passage.tokens, self.cues("future"), self.cues("past")
        ahead, following = self.language.future_endings, ""
        for index in range(self.first - 1, max(-1, self.first - 1 - REACH), -1):
            word = tokens[index].lower()
            if word in ".?!;" and len(tokens[index - 1]) > 3:
                return False
            if word in future or f"{word} {following}" in future or word.endswith(ahead):
                return tokens[index - 1].lower() not in self.cues("no-future")
            if word in past or (not following and word.endswith(self.language.past_endings)):
                return False
            following = word
        return False


@cache
def normaliser(name: str) -> Callable[[Match], Normalised | None]:
    """Return the function that says what the match of a rule with this reading means."""
    module, _, function = NORMALISERS[name].partition(".")
    normalise: Callable[[Match], Normalised | None]
    normalise = getattr(import_module(f"wirecli.marks.dates.{module}"), function)
    return normalise
