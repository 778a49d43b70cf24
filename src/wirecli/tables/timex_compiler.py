"""The lines of timex.tsv: what the rules of dates are once they are read, for every language.

A word has one letter, which says of which word classes it is; a rule is a regular expression over
letters. The lines, each of a sign and fields with a tab between:

    F  classes of figures, the figures        14: DAY HOUR MINUTE NUMBER TWO; 0060-0099 are many
    @  a language (BCP 47); what follows is its own
    K  classes of figures of which a rule names one, their letter
    W  a letter, the words that have it
    M  a kind of meanings, then words and their values in turn, or endings; of a set, joined by |
    R  a rule's name, its reading, its value; letters that it can begin with, that can be its
       second, that match it alone, that can end a match of two, of which every match has one;
       its pattern

The rules stand in the order of their rows. A language with a calendar and without rules of its own
has those of all languages, with the words of its calendar; `und` has them without.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from wirecli.data.calendars import CALENDARS
from wirecli.data.languages import CAPITAL_DAYS
from wirecli.data.timex_types import TimexClass, TimexLanguage
from wirecli.marks.dates.matcher import ANY, LANGUAGES, TimexWords, rows
from wirecli.tables import pattern
from wirecli.tables.pattern import FirstLetters

FIRST_LETTER = 0x23
"""The code point of the first letter; the others follow it, as far as they can be printed."""
SHORT = 4
"""Letters of a month's or weekday's abbreviation, at most."""

LetterKinds = tuple[str, ...]
"""Classes of a figure, sorted."""


class LetterTable(NamedTuple):
    """The letter of each set of word classes, and the letters of each class and literal word."""

    letter_of: dict[frozenset[str], str]
    letters: dict[str, str]


def lines() -> Iterator[str]:
    """Yield the lines of the table."""
    figures = _figures()
    for kinds, forms in _by_value(figures).items():
        yield f"F\t{' '.join(kinds)}\t{' '.join(_ranges(forms))}"
    calendars = {row.language for row in CALENDARS}
    for code in sorted({*LANGUAGES, ANY, *calendars}):
        yield f"@\t{code}"
        yield from _language(rows(code), code, figures)


def alphabet(language: TimexLanguage, code: str) -> LetterTable:
    """Give a letter to every set of classes that a word of the language has."""
    figures = _figures()
    return _alphabet(
        [
            *_classes_of_forms(language, code, figures).values(),
            *map(set, dict.fromkeys(figures.values())),
        ]
    )


def _language(language: TimexLanguage, code: str, figures: dict[str, LetterKinds]) -> Iterator[str]:
    classes = _classes_of_forms(language, code, figures)
    known, names = alphabet(language, code), _names(language)
    for kinds in dict.fromkeys(kinds for kinds in figures.values() if names.intersection(kinds)):
        yield f"K\t{' '.join(kinds)}\t{known.letter_of[frozenset(kinds)]}"
    words = {form: known.letter_of[frozenset(own)] for form, own in classes.items()}
    for letter, forms in _by_value(words).items():
        yield f"W\t{letter}\t{' '.join(forms)}"
    yield from _meanings(language)
    phrases = {phrase.name: pattern.read(phrase.pattern) for phrase in language.phrases}
    reached: dict[str, FirstLetters] = {}
    for rule in language.rules:
        node = pattern.read(rule.pattern)
        reach = pattern.reach(node, phrases, known.letters, reached)
        parts = ("".join(sorted(part)) for part in reach[:5])
        fields = (rule.name, rule.reading, rule.value)
        yield "\t".join(("R", *fields, *parts, pattern.written(node, phrases, known.letters)))


def _meanings(language: TimexLanguage) -> Iterator[str]:
    for name in TimexWords._fields[1:]:
        rows = getattr(language, name)
        values = rows if isinstance(rows, tuple) else [one for pair in rows.items() for one in pair]
        yield "\t".join(("M", name, *map(_written, values)))


def _written(value: Any) -> str:
    return "|".join(sorted(value)) if isinstance(value, frozenset) else str(value)


def _by_value(table: dict[str, Any]) -> dict[Any, list[str]]:
    keys: dict[Any, list[str]] = {}
    for key, value in table.items():
        keys.setdefault(value, []).append(key)
    return keys


def _alphabet(classes: list[set[str]]) -> LetterTable:
    signs = filter(str.isprintable, map(chr, range(FIRST_LETTER, 0x2000)))
    letter_of = dict(zip(dict.fromkeys(map(frozenset, classes)), signs, strict=False))
    letters: dict[str, str] = {}
    for names, letter in letter_of.items():
        for name in sorted(names):
            letters[name] = letters.get(name, "") + letter
    return LetterTable(letter_of, letters)


def _classes_of_forms(
    language: TimexLanguage, code: str, figures: dict[str, LetterKinds]
) -> dict[str, set[str]]:
    """Return for each form of a word the names by which rules ask for it."""
    words = [TimexClass(name, name) for name in sorted(_names(language)) if not name.isupper()]
    classes: dict[str, set[str]] = {}
    for row in (*language.classes, *_calendar(code), *words):
        for word in row.words.split():
            for form in sorted(_forms(word, row.case)):
                classes.setdefault(form, set(figures.get(form, ()))).add(row.name)
    return classes


def _names(language: TimexLanguage) -> set[str]:
    """Return the words, classes and phrases that the patterns of a language name."""
    patterns = [row.pattern for row in language.phrases]
    patterns += [row.pattern for row in language.rules]
    return {name for each in patterns for name in pattern.names(pattern.read(each))}


def _forms(word: str, case: str) -> set[str]:
    capital = {word.capitalize()} if case != "small" else set()
    small = {word} if case != "capital" else set()
    return {word.upper(), *capital, *small}


def _calendar(code: str) -> tuple[TimexClass, ...]:
    """Return the months and weekdays of a language, and apart from them their abbreviations."""
    row = next((row for row in CALENDARS if row.language == code), None)
    if row is None:
        return ()
    case = "capital" if code in CAPITAL_DAYS else "small"
    classes = []
    for name, members in (("MONTH", row.months), ("WEEKDAY", row.weekdays)):
        forms = [(forms.split()[0], form) for forms in members for form in forms.split()]
        short = [form for first, form in forms if _is_short(form, first)]
        whole = [form for _, form in forms if form not in short]
        opens = "any" if name == "WEEKDAY" and case == "small" else case  # Lundi, le conseil ...
        classes.append(TimexClass(name, " ".join(whole), opens))
        classes.append(TimexClass(f"{name}_SHORT", " ".join(short), case))
    return tuple(classes)


def _is_short(form: str, first: str) -> bool:
    """Distinguish an abbreviation from an inflection: `sept` of `september`, not `мая` of `май`."""
    return form != first and len(form) <= SHORT and first.startswith(form)


def _following(form: str) -> str:
    """Return what comes next, with as many figures: `09 -> 10`, `9h08 -> 9h09`."""
    before, figures = _counted(form)
    return f"{before}{int(figures) + 1:0{len(figures)}}" if figures else ""


def _counted(form: str) -> tuple[str, str]:
    """Part the figures at the end of a form from what is before them: `9h08 -> 9h, 08`."""
    before = form.rstrip("0123456789")
    return before, form[len(before) :]


def _ranges(forms: list[str]) -> Iterator[str]:
    """Yield the figures, those that follow each other as a range: `1400-2099`, `9h00-59`."""
    runs: list[list[str]] = []
    for form in forms:
        follows = runs and form == _following(runs[-1][-1])
        runs = runs if follows else [*runs, []]
        runs[-1].append(form)
    return (run[0] if len(run) < 2 else f"{run[0]}-{_counted(run[-1])[1]}" for run in runs)


@cache
def _figures() -> dict[str, LetterKinds]:
    """Return the classes of figures: `"14" -> DAY, HOUR, MINUTE, NUMBER, TWO`, `"1998" -> YEAR`."""
    kinds: dict[str, set[str]] = {}

    def add(kind: str, *forms: str) -> None:
        for form in forms:
            kinds.setdefault(form, set()).add(kind)

    add("NUMBER", *map(str, range(1000)), *(f"{n:02d}" for n in range(10)))
    add("YEAR", *map(str, range(1000, 2100)))
    add("LATE_YEAR", *map(str, range(2500, 2600)), *map(str, range(5700, 5800)))
    add("FISCAL", *(f"FY{n:02d}" for n in range(100)), *(f"FY{n}" for n in range(1980, 2100)))
    add("HHMM", *(f"{hour:02d}{minute:02d}" for hour in range(24) for minute in range(60)))
    add("DECADE", *(f"{n}s" for n in range(1400, 2100, 10)))
    add("DECADE_SHORT", *(f"{n:02d}s" for n in range(0, 100, 10)))
    add("TWO", *(f"{n:02d}" for n in range(100)))
    add("MINUTE", *(f"{n:02d}" for n in range(60)))
    for kind, first, last in (("DAY", 1, 31), ("MONTH_FIGURE", 1, 12), ("HOUR", 0, 24)):
        add(kind, *(form for n in range(first, last + 1) for form in (str(n), f"{n:02d}")))
    add("DAY_ORDINAL", *(f"{n}{end}" for n in range(1, 32) for end in ("st", "nd", "rd", "th")))
    add("HOUR_HALF", *(f"{n}{half}" for n in range(1, 13) for half in ("am", "pm")))
    add("MINUTE_HALF", *(f"{n:02d}{half}" for n in range(60) for half in ("am", "pm")))
    hours = dict.fromkeys(form for n in range(25) for form in (str(n), f"{n:02d}"))
    add("HOUR_H", *(f"{n}h" for n in hours), *(f"{n}h{m:02d}" for n in hours for m in range(60)))
    return {form: tuple(sorted(names)) for form, names in kinds.items()}
