"""The words of a language's rules: a letter for every word, and the rules that begin at each."""

from functools import cache
from importlib import import_module
from re import Pattern, compile

from wirecli.data.timex_rows import TimexLanguage, TimexRule
from wirecli.rules.calendar import KIN
from wirecli.rules.table import DATA
from wirecli.tuples import NamedTuple

BLANK = " "
"""The letter of every word that no rule names."""
ANY = "und"
"""The code of rules for every other language: dates of its calendar, in full or in figures."""
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "pt", "ru"})
"""Languages with rules of their own."""


class Shape(NamedTuple):
    """A rule, its number in the order of precedence, its pattern, and how that can begin.

    `first` are the letters it can begin with, `second` those that can follow, `alone` those that
    match it by themselves.
    """

    rule: TimexRule
    order: int
    first: str
    second: str
    alone: str
    pattern: str


Tried = tuple[Shape, Pattern[str]]
"""A shape that is tried, its pattern compiled."""


class Lexicon(NamedTuple):
    """A language's words as letters, and the shapes of its rules by the letter they begin with.

    `pairs` keeps what `shapes_at` has answered.
    """

    language: TimexLanguage
    letters: dict[str, str]
    shapes: dict[str, list[Shape]]
    pairs: dict[str, list[Tried]]


def rows(code: str) -> TimexLanguage:
    """Return the rows of a language (BCP 47); what has no rules of its own has those of all."""
    suffix = "" if code == "en" else f"_{code if code in LANGUAGES else ANY}"
    language: TimexLanguage = import_module(f"wirecli.data.timex{suffix}").LANGUAGE
    return language


@cache
def load(code: str) -> Lexicon:
    """Read the lexicon of a language (BCP 47 primary code); what has no rules has those of all."""
    language = rows(code)
    figures, own = _lines(KIN.get(code, code))
    kinds: dict[str, str] = {}
    words: dict[str, str] = {}
    patterns: list[list[str]] = []
    for sign, *fields in own:
        if sign == "K":
            kinds[fields[0]] = fields[1]
        elif sign == "W":
            words.update(dict.fromkeys(fields[1].split(" "), fields[0]))
        else:
            patterns.append(fields)
    letters: dict[str, str] = {}
    for _, names, forms in figures:
        letters.update(dict.fromkeys(forms.split(" "), kinds[names]))
    letters.update(words)
    shapes: dict[str, list[Shape]] = {}
    for order, (rule, fields) in enumerate(zip(language.rules, patterns, strict=True)):
        shape = Shape(rule, order, *fields)
        for letter in shape.first:
            shapes.setdefault(letter, []).append(shape)
    return Lexicon(language._replace(code=code), letters, shapes, {})


def shapes_at(lexicon: Lexicon, pair: str) -> list[Tried]:
    """Return the shapes that can begin with a letter before another one (or BLANK)."""
    known = lexicon.pairs.get(pair)
    if known is None:
        first, second = pair[0], pair[1]
        known = lexicon.pairs[pair] = [
            (shape, compiled(shape.pattern))
            for shape in lexicon.shapes.get(first, ())
            if second in shape.second or first in shape.alone
        ]
    return known


@cache
def compiled(pattern: str) -> Pattern[str]:
    """Compile the pattern of a rule, when it is first tried."""
    return compile(pattern)


def _lines(code: str) -> tuple[list[list[str]], list[list[str]]]:
    """Return the fields of the lines of timex.tsv (`wirecli.tables.timex`): figures, a language."""
    figures, *languages = (DATA / "timex.tsv").read_bytes().split(b"\n@\t")
    own = {lines.partition(b"\n")[0].decode(): lines for lines in languages}
    return _fields(figures), _fields(own.get(code, own[ANY]).partition(b"\n")[2])


def _fields(lines: bytes) -> list[list[str]]:
    return [line.split("\t") for line in lines.decode("utf-8").rstrip("\n").split("\n")]
