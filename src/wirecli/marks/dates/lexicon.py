"""The words of a language's rules: a letter for every word, and the rules that begin at each."""

from functools import cache
from importlib import import_module
from re import Pattern, compile
from typing import NamedTuple

from wirecli.data.calendars import CALENDARS
from wirecli.data.timex_rows import TimexLanguage, TimexRule, WordClass
from wirecli.marks.dates import pattern

BLANK = " "
"""The letter of every word that no rule names."""
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "pt", "ru"})
"""Languages with rules of their own."""
FIRST_LETTER = 0x23
SHORT = 4
"""Letters of a month's or weekday's abbreviation, at most."""

Letters = dict[str, str]


class Shape(NamedTuple):
    """A rule, its number in the order of precedence, and its pattern over the letters."""

    rule: TimexRule
    order: int
    regex: str


class Lexicon(NamedTuple):
    """A language's words as letters, and for a letter the shapes that can begin with it.

    `alone` has the shapes that a letter can be the whole of: no others are tried where the next
    word is one that no rule names.
    """

    language: TimexLanguage
    letters: Letters
    shapes: dict[str, tuple[Shape, ...]]
    alone: dict[str, tuple[Shape, ...]]


@cache
def load(code: str) -> Lexicon:
    """Build the lexicon of a language that has rules (BCP 47 primary code)."""
    suffix = "" if code == "en" else f"_{code}"
    language: TimexLanguage = import_module(f"wirecli.data.timex{suffix}").LANGUAGE
    phrases = {phrase.name: pattern.read(phrase.pattern) for phrase in language.phrases}
    nodes = [pattern.read(rule.pattern) for rule in language.rules]
    literals = {name for node in (*nodes, *phrases.values()) for name in pattern.names(node)}
    letters, signed = _letters(language, literals - phrases.keys())

    def of(name: str) -> str:
        return signed.get(name, "")

    shapes: dict[str, list[Shape]] = {letter: [] for letter in letters.values()}
    alone: dict[str, list[Shape]] = {letter: [] for letter in letters.values()}
    for order, (rule, node) in enumerate(zip(language.rules, nodes, strict=True)):
        reach = pattern.reach(node, phrases, of)
        shape = Shape(rule, order, pattern.written(node, phrases, of))
        for letter in reach.first:
            shapes[letter].append(shape)
        for letter in reach.alone:
            alone[letter].append(shape)
    return Lexicon(language, letters, _frozen(shapes), _frozen(alone))


@cache
def compiled(regex: str) -> Pattern[str]:
    """Compile a shape's pattern when it is first tried."""
    return compile(regex)


def _frozen(table: dict[str, list[Shape]]) -> dict[str, tuple[Shape, ...]]:
    return {letter: tuple(shapes) for letter, shapes in table.items() if shapes}


def _letters(language: TimexLanguage, literals: set[str]) -> tuple[Letters, dict[str, str]]:
    """Return the letter of each word form, and the letters of each class and literal."""
    classes: dict[str, set[str]] = {}
    for row in (*language.classes, *_calendar(language.code)):
        for word in row.words.split():
            for form in _forms(word, capital=row.capital):
                classes.setdefault(form, set()).add(row.name)
    for name in literals:
        if not name.isupper():
            for form in _forms(name, capital=False):
                classes.setdefault(form, set()).add(name)
    for form, kinds in _figures().items():
        classes.setdefault(form, set()).update(kinds)
    letter_of: dict[frozenset[str], str] = {}
    letters: Letters = {}
    signed: dict[str, str] = {}
    for form, kinds in classes.items():
        signature = frozenset(kinds)
        if signature not in letter_of:
            letter = letter_of[signature] = chr(FIRST_LETTER + len(letter_of))
            for kind in signature:
                signed[kind] = signed.get(kind, "") + letter
        letters[form] = letter_of[signature]
    return letters, signed


def _forms(word: str, *, capital: bool) -> set[str]:
    capitals = {word.capitalize(), word.upper()}
    return capitals if capital and word[0].isalpha() else {word, *capitals}


def _calendar(code: str) -> tuple[WordClass, ...]:
    """Return the months and weekdays of a language, the abbreviations apart from the words."""
    row = next(row for row in CALENDARS if row.language == code)
    capital = code in ("en", "de")
    rows = []
    for name, members in (("MONTH", row.months), ("WEEKDAY", row.weekdays)):
        long = [
            form for forms in members for n, form in enumerate(forms.split()) if _whole(form, n)
        ]
        short = [
            form for forms in members for n, form in enumerate(forms.split()) if not _whole(form, n)
        ]
        rows += [
            WordClass(name, " ".join(long), capital),
            WordClass(f"{name}_SHORT", " ".join(short), capital),
        ]
    return tuple(rows)


def _whole(form: str, number: int) -> bool:
    return number == 0 or len(form) > SHORT + 1


@cache
def _figures() -> dict[str, tuple[str, ...]]:
    """Return the classes of figures: `"14" -> NUMBER, DAY, HOUR, TWO`, `"1998" -> YEAR`."""
    table: dict[str, tuple[str, ...]] = {}
    for number in range(1000):
        table[str(number)] = ("NUMBER",)
    for number in range(1400, 2100):
        table[str(number)] = ("YEAR",)
        if number % 10 == 0:
            table[f"{number}s"] = ("DECADE",)
    for number in range(100):
        kinds = ["NUMBER", "TWO"]
        kinds += ["DAY"] if 1 <= number <= 31 else []
        kinds += ["MONTH_FIGURE"] if 1 <= number <= 12 else []
        kinds += ["HOUR"] if number <= 24 else []
        kinds += ["MINUTE"] if number < 60 else []
        table[f"{number:02d}"] = tuple(kinds)
        if number < 10:
            table[str(number)] = tuple(kind for kind in kinds if kind not in ("TWO", "MINUTE"))
        if number % 10 == 0:
            table[f"{number:02d}s"] = ("DECADE_SHORT",)
    for number in range(1, 32):
        for ending in ("st", "nd", "rd", "th"):
            table[f"{number}{ending}"] = ("DAY_ORDINAL",)
    for number in range(1, 13):
        for ending in ("am", "pm"):
            table[f"{number}{ending}"] = ("HOUR_HALF",)
    return table
