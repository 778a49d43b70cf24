"""What a reading is given: the words that a rule's pattern matched, and the story around them."""

from re import Match
from typing import NamedTuple

from wirecli.data.timex_rows import TimexLanguage, TimexRule
from wirecli.marks.dates.anchor import Anchor
from wirecli.marks.passages import Passage


class Reading(NamedTuple):
    """What words say: the TIMEX3 type, value and mod; `stop` is a word to end before, or None."""

    type: str
    value: str | None
    mod: str | None = None
    stop: int | None = None


class Said(NamedTuple):
    """What the story has said so far: `quarter` and `date` as TIMEX3, and where the last date ended.

    `passage` and `stop` are the number of the passage and of the word behind the last expression,
    `last` is what it said.
    """

    quarter: str | None = None
    annual: bool = False
    date: str | None = None
    passage: int = -1
    stop: int = -1
    last: Reading | None = None


class Found(NamedTuple):
    """Words `first` to `stop` of a passage, matched by a rule."""

    rule: TimexRule
    match: Match[str]
    passage: Passage
    number: int
    language: TimexLanguage
    anchor: Anchor
    said: Said

    @property
    def first(self) -> int:
        """The number of the first word."""
        return self.match.start()

    @property
    def stop(self) -> int:
        """The number of the word behind the last one."""
        return self.match.end()

    def has(self, name: str) -> bool:
        """Tell whether a class or phrase of the pattern was there."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def word(self, name: str) -> str:
        """Return the first word of a class or phrase in lower case, "" if it was not there."""
        return self.passage.words[self.match.start(name)].lower() if self.has(name) else ""

    def words(self, name: str) -> list[str]:
        """Return the words of a class or phrase in lower case."""
        if not self.has(name):
            return []
        first, stop = self.match.span(name)
        return [word.lower() for word in self.passage.words[first:stop]]

    def all(self) -> list[str]:
        """Return all the words in lower case."""
        return [word.lower() for word in self.passage.words[self.first : self.stop]]

    def before(self, count: int = 1) -> str:
        """Return the word that stands so many before the first, in lower case; "" if none does."""
        at = self.first - count
        return self.passage.words[at].lower() if at >= 0 else ""

    def after(self, count: int = 1) -> str:
        """Return the word that stands so many behind the last, as written; "" if none does."""
        at = self.stop + count - 1
        words = self.passage.words
        return words[at] if at < len(words) else ""

    def glued(self, at: int) -> bool:
        """Tell whether no space stands before a word."""
        passage = self.passage
        return at > 0 and passage.starts[at] == passage.starts[at - 1] + len(passage.words[at - 1])

    def mod(self) -> str | None:
        """Return the mod that the first words of a phrase `START`, or the words before, say."""
        mods = self.language.mods
        for name in ("part", "about"):
            if self.has(name):
                return mods.get(
                    " ".join(self.words(name)).replace(" - ", "-").removesuffix("-").strip()
                )
        two = mods.get(f"{self.before(2)} {self.before()}")
        return two or mods.get(self.before())
