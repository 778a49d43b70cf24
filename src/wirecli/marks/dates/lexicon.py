"""The words of a language's rules: a letter for every word, and the rules that begin at each."""

from functools import cache
from importlib import import_module
from re import Pattern, compile
from typing import NamedTuple

from wirecli.data.timex_rows import TimexLanguage, TimexRule, WordClass
from wirecli.marks.dates import pattern
from wirecli.marks.dates.pattern import Phrases, Reach
from wirecli.rules.gazetteer import KIN

BLANK = " "
"""The letter of every word that no rule names."""
ANY = "und"
"""The code of rules for every other language: dates of its calendar, in full or in figures."""
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "pt", "ru"})
"""Languages with rules of their own."""
FIRST_LETTER = 0x23
"""The code point of the first letter; the others follow it."""
SHORT = 4
"""Letters of a month's or weekday's abbreviation, at most."""
CAPITAL_CALENDARS = frozenset({"de", "en"})
"""Languages that write months and weekdays with a capital."""

Letters = dict[str, str]


class Shape(NamedTuple):
    """A rule, its number in the order of precedence, and how its pattern can begin."""

    rule: TimexRule
    order: int
    reach: Reach


class Lexicon(NamedTuple):
    """A language's words as letters, and the shapes of its rules by the letter they begin with.

    `pairs` keeps what `shapes_at` has answered.
    """

    language: TimexLanguage
    letters: Letters
    signed: dict[str, str]
    phrases: Phrases
    shapes: dict[str, list[Shape]]
    pairs: dict[str, list[Shape]]


@cache
def load(code: str) -> Lexicon:
    """Build the lexicon of a language (BCP 47 primary code); what has no rules has those of all."""
    suffix = "" if code == "en" else f"_{code if code in LANGUAGES else ANY}"
    language: TimexLanguage = import_module(f"wirecli.data.timex{suffix}").LANGUAGE
    language = language._replace(code=code)
    phrases = {phrase.name: pattern.read(phrase.pattern) for phrase in language.phrases}
    nodes = [pattern.read(rule.pattern) for rule in language.rules]
    literals = {name for node in (*nodes, *phrases.values()) for name in pattern.names(node)}
    letters, signed = _letters(language, sorted(literals - phrases.keys()))
    phrase_reach: dict[str, Reach] = {}
    shapes: dict[str, list[Shape]] = {}
    for order, (rule, node) in enumerate(zip(language.rules, nodes, strict=True)):
        shape = Shape(rule, order, pattern.reach(node, phrases, signed, phrase_reach))
        for letter in shape.reach.first:
            shapes.setdefault(letter, []).append(shape)
    return Lexicon(language, letters, signed, phrases, shapes, {})


def shapes_at(lexicon: Lexicon, pair: str) -> list[Shape]:
    """Return the shapes that can begin with a letter before another one (or BLANK)."""
    known = lexicon.pairs.get(pair)
    if known is None:
        first, second = pair[0], pair[1]
        known = lexicon.pairs[pair] = [
            shape
            for shape in lexicon.shapes.get(first, ())
            if second in shape.reach.second or first in shape.reach.alone
        ]
    return known


@cache
def compiled(code: str, order: int) -> Pattern[str]:
    """Compile the pattern of a language's rule, when it is first tried."""
    lexicon = load(code)
    node = pattern.read(lexicon.language.rules[order].pattern)
    return compile(pattern.written(node, lexicon.phrases, lexicon.signed))


def _letters(language: TimexLanguage, literals: list[str]) -> tuple[Letters, dict[str, str]]:
    """Return the letter of each word form, and the letters of each class and literal."""
    figures, named = _figures(), _named(language, literals)
    kinds_of_figures = dict.fromkeys(figures.values())
    for form in named.keys() & figures.keys():
        named[form].update(figures[form])
    letter_of: dict[frozenset[str], str] = {}
    signed: dict[str, str] = {}
    for names in (*map(frozenset, named.values()), *map(frozenset, kinds_of_figures)):
        if names not in letter_of:
            letter = letter_of[names] = chr(FIRST_LETTER + len(letter_of))
            for name in names:
                signed[name] = signed.get(name, "") + letter
    letter_of_kind = {kinds: letter_of[frozenset(kinds)] for kinds in kinds_of_figures}
    letters = {form: letter_of_kind[kinds] for form, kinds in figures.items()}
    letters |= {form: letter_of[frozenset(names)] for form, names in named.items()}
    return letters, signed


def _named(language: TimexLanguage, literals: list[str]) -> dict[str, set[str]]:
    """Return for each form of a word, figures aside, the names by which rules ask for it."""
    named: dict[str, set[str]] = {}
    words = [WordClass(name, name) for name in literals if not name.isupper()]
    for row in (*language.classes, *_calendar(language.code), *words):
        for word in row.words.split():
            for form in _forms(word, row.case):
                named.setdefault(form, set()).add(row.name)
    return named


def _forms(word: str, case: str) -> set[str]:
    capital = {word.capitalize()} if case != "small" else set()
    small = {word} if case != "capital" else set()
    return {word.upper(), *capital, *small}


def _calendar(code: str) -> tuple[WordClass, ...]:
    """Return the months and weekdays of a language, and apart from them their abbreviations."""
    from wirecli.data.calendars import CALENDARS

    key = KIN.get(code, code)
    row = next((row for row in CALENDARS if row.language == key), None)
    if row is None:
        return ()
    case = "capital" if code in CAPITAL_CALENDARS else "small"
    rows = []
    for name, members in (("MONTH", row.months), ("WEEKDAY", row.weekdays)):
        forms = [(forms.split()[0], form) for forms in members for form in forms.split()]
        short = [form for first, form in forms if _is_short(form, first)]
        whole = [form for _, form in forms if form not in short]
        rows.append(WordClass(name, " ".join(whole), case))
        rows.append(WordClass(f"{name}_SHORT", " ".join(short), case))
    return tuple(rows)


def _is_short(form: str, first: str) -> bool:
    """Tell an abbreviation from an inflection: `sept` of `september`, not `мая` of `май`."""
    return form != first and len(form) <= SHORT and first.startswith(form)


@cache
def _figures() -> dict[str, tuple[str, ...]]:
    """Return the classes of figures: `"14" -> NUMBER, DAY, HOUR, MINUTE, TWO`, `"1998" -> YEAR`."""
    table: dict[str, tuple[str, ...]] = {str(n): ("NUMBER",) for n in range(100, 1000)}
    table |= {str(n): ("YEAR",) for n in range(1400, 2100)}
    for hour in range(24):
        for minute in range(60):
            form = f"{hour:02d}{minute:02d}"
            table[form] = (*table.get(form, ()), "HHMM")
    table |= {f"{n}s": ("DECADE",) for n in range(1400, 2100, 10)}
    table |= {f"{n:02d}s": ("DECADE_SHORT",) for n in range(0, 100, 10)}
    for number in range(100):
        kinds = ["NUMBER"]
        kinds += ["DAY"] if 1 <= number <= 31 else []
        kinds += ["MONTH_FIGURE"] if 1 <= number <= 12 else []
        kinds += ["HOUR"] if number <= 24 else []
        table[str(number)] = tuple(kinds)
        table[f"{number:02d}"] = (*kinds, "TWO", *(("MINUTE",) if number < 60 else ()))
    for number in range(1, 32):
        table |= {f"{number}{ending}": ("DAY_ORDINAL",) for ending in ("st", "nd", "rd", "th")}
    for number in range(1, 13):
        table |= {f"{number}{ending}": ("HOUR_HALF",) for ending in ("am", "pm")}
    return table
