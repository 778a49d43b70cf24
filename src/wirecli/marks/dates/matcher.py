"""The words of a language's rules: a letter for every word, and the rules that begin at each."""

import re
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from wirecli.rules.calendar import KIN
from wirecli.rules.sorted_table import mapped

if TYPE_CHECKING:
    from wirecli.data.timex_types import TimexLanguage

BLANK = " "
"""The letter of every word that no rule names."""
ANY = "und"
"""The code of rules for every other language: dates of its calendar, in full or in figures."""
LONGEST = 30
"""Tokens of the longest match; every repeat of a word in a pattern has a limit."""
LISTED = frozenset({"day-of-list", "year-of-range"})
"""Readings of words that go on a list of dates: one word, `and`, parts them from the last."""
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "pt", "ru"})
"""Languages with rules of their own."""


class Rule(NamedTuple):
    """What a rule is called, and how what it matches is read; `value` is that of fixed words."""

    name: str
    reading: str
    value: str


class TimexWords(NamedTuple):
    """What words of a language mean: see `wirecli.data.timex_types.TimexLanguage`."""

    code: str
    numbers: dict[str, int]
    units: dict[str, str]
    shifts: dict[str, int]
    parts: dict[str, str]
    seasons: dict[str, str]
    mods: dict[str, str]
    amounts: dict[str, str]
    cues: dict[str, frozenset[str]]
    past_endings: tuple[str, ...]
    future_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]


class Shape(NamedTuple):
    """A rule, its pattern, and what a match of it is made of.

    `first` are the letters it can begin with, `second` those that can follow, `alone` those that
    match it by themselves, `pair` those that can end a match of two; `needed` are letters of which
    every match has one: what has none is not tried, and a story compiles the fewer patterns.
    """

    rule: Rule
    first: str
    second: str
    alone: str
    pair: str
    needed: str
    pattern: str


class Matched(NamedTuple):
    """What a rule matches from a token on: `length` tokens.

    `spans` has the classes and phrases of the pattern that were there: the index of
    its first token and the one after its last, counted from the first of the match.
    """

    rule: Rule
    length: int
    spans: dict[str, tuple[int, int]]


class Lexicon(NamedTuple):
    """A language's words as letters, and its rules in the order of precedence.

    `firsts` are the letters that a rule can begin with.
    """

    language: TimexWords
    letters: dict[str, str]
    shapes: list[Shape]
    firsts: frozenset[str]


def rows(code: str) -> "TimexLanguage":
    """Return the rows of a language (BCP 47); what has no rules of its own has those of all."""
    key = code if code in LANGUAGES else ANY
    language: TimexLanguage = import_module(f"wirecli.data.timex_{key}").LANGUAGE
    return language


@cache
def load(code: str) -> Lexicon:
    """Read the lexicon of a language (BCP 47 primary code); what has no rules has those of all."""
    figures, own = _lines(KIN.get(code, code))
    letters: dict[str, str] = {}
    meanings: dict[str, list[str]] = {}
    shapes: list[Shape] = []
    for sign, *fields in own:
        if sign == "K":
            letters |= dict.fromkeys(_spread(figures[fields[0]]), fields[1])
        elif sign == "W":
            letters |= dict.fromkeys(fields[1].split(" "), fields[0])
        elif sign == "M":
            meanings[fields[0]] = fields[1:]
        else:
            shapes.append(Shape(Rule(*fields[:3]), *fields[3:]))
    firsts = frozenset("".join(shape.first for shape in shapes))
    return Lexicon(_timex_words(code, meanings), letters, shapes, firsts)


def _timex_words(code: str, meanings: dict[str, list[str]]) -> TimexWords:
    """Return the meanings in the lines M: words and their values in turn, or endings."""

    def values(name: str) -> dict[str, str]:
        return dict(zip(meanings[name][::2], meanings[name][1::2], strict=True))

    return TimexWords(
        code,
        {word: int(number) for word, number in values("numbers").items()},
        values("units"),
        {word: int(shift) for word, shift in values("shifts").items()},
        values("parts"),
        values("seasons"),
        values("mods"),
        values("amounts"),
        {
            name: frozenset(words.split("|") if words else ())
            for name, words in values("cues").items()
        },
        tuple(meanings["past_endings"]),
        tuple(meanings["future_endings"]),
        tuple(meanings["adverb_endings"]),
    )


@lru_cache(maxsize=4096)
def matches(code: str, letters: str, listed: bool) -> tuple[Matched, ...]:
    """Return what the rules of a language match at the head of a row of letters.

    The longest match comes first, of two as long the one whose rule stands first in the table.
    `listed`: a list of dates goes on with the first word. The letters alone decide, and copy has
    few: of ten rows nine have been seen before.
    """
    candidates = _candidates(code, letters[0], letters[1:2] or BLANK, len(letters) == 2, listed)
    present = frozenset(letters)
    matched = [
        Matched(shape.rule, match.end(), _spans(match))
        for shape in candidates
        if not present.isdisjoint(shape.needed)
        if (match := compiled(shape.pattern).match(letters))
    ]
    if len(matched) > 1:
        matched.sort(key=lambda match: -match.length)
    return tuple(matched)


@lru_cache(maxsize=2048)
def _candidates(code: str, first: str, second: str, ends: bool, listed: bool) -> list[Shape]:
    """Return the rules that can match where two letters stand; `ends`: there is not a third."""
    return [
        shape
        for shape in load(code).shapes
        if first in shape.first
        if first in shape.alone or second in (shape.pair if ends else shape.second)
        if listed or shape.rule.reading not in LISTED
    ]


def _spans(match: re.Match[str]) -> dict[str, tuple[int, int]]:
    names = match.re.groupindex
    return {name: match.span(name) for name in names if match[name] is not None}


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile the pattern of a rule, when it is first tried."""
    return re.compile(pattern)


@cache
def _spread(ranges: str) -> list[str]:
    """Return each figure of ranges: `06-08 12 3rd 9h00-59 -> 06, 07, 08, 12, 3rd, 9h00, 9h01 ...`.

    What is counted up is as many figures at the end as the last one has.
    """
    forms: list[str] = []
    for first, last in (one.split("-") for one in ranges.split(" ") if "-" in one):
        width = len(last)
        before, counted = first[:-width], range(int(first[-width:]), int(last) + 1)
        forms += [before + str(number).zfill(width) for number in counted]
    return forms + [one for one in ranges.split(" ") if "-" not in one]


def _lines(code: str) -> tuple[dict[str, str], list[list[str]]]:
    """Return the figures by class, and the fields of a language, of `timex.tsv`."""
    table = mapped("timex.tsv")
    opening = f"\n@\t{code}\n".encode()
    start = table.find(opening)
    if start < 0:
        return _lines(ANY)
    first = start + len(opening)
    after = table.find(b"\n@\t", first)
    figures = {kinds: forms for _, kinds, forms in _fields(table[: table.find(b"\n@\t")])}
    return figures, _fields(table[first : after if after >= 0 else len(table)])


def _fields(lines: bytes) -> list[list[str]]:
    return [line.split("\t") for line in lines.decode("utf-8").rstrip("\n").split("\n")]
