"""The types of the rows in the timex modules: the words and the rules of a language's dates."""

from typing import NamedTuple


class TimexClass(NamedTuple):
    """Words that rules ask for by one name; a space stands between the words.

    The words are in lower case, and copy may write them so, capitalised or in capitals. `case` may
    say "capital", the first letter must be one (an English month is no verb), or "small", it must
    not (a Spanish month is nobody's name).
    """

    name: str
    words: str
    case: str = "any"


class Phrase(NamedTuple):
    """A pattern that other patterns use by its name."""

    name: str
    pattern: str


class TimexRule(NamedTuple):
    """A shape of words that is a date or time expression, or one that never is.

    `pattern` is a sequence of words, word classes and phrases (in capitals), each one token of the
    copy or more: `last|past`, `the?`, `( a | b )?`. `reading` names how the value is read (see
    `marks.dates.context.NORMALISERS`); "none" says that the words are no date. `value` is what a reading of
    fixed words says. `samples` are copy of Thursday 2023-11-23 with every answer in it:
    `{last week|DATE 2023-W46}`, and a mod behind the value. `near_misses` are copy without any.
    """

    name: str
    pattern: str
    reading: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()
    value: str = ""


class TimexLanguage(NamedTuple):
    """All that is known of dates in a language (BCP 47): its words, what they mean, its rules.

    Of the rules that match at a word the longest match counts, of two as long the first in
    `rules`. `numbers` count 0 for a vague number (several). `units`, `parts` (of the day) and
    `seasons` are written as in TIMEX3 values; `shifts` are -1 for last, 0 for this, 1 for next.
    `mods` are what the words around a date add to it, `amounts` what those before a number do.
    `cues` are words around an expression, by the name of their class; `past_endings` and
    `future_endings` are those of verbs, `adverb_endings` of adverbs. Which way a date lies is said by the cues `ahead` and
    `back` (prepositions), `future`, `past` and `scheduled` (verbs; those of several subjects are
    `scheduled-plural`), and `progressive` before a `scheduled-participle`.
    """

    code: str
    classes: tuple[TimexClass, ...]
    phrases: tuple[Phrase, ...]
    rules: tuple[TimexRule, ...]
    numbers: dict[str, int]
    units: dict[str, str]
    shifts: dict[str, int]
    parts: dict[str, str]
    seasons: dict[str, str]
    mods: dict[str, str]
    amounts: dict[str, str]
    cues: dict[str, frozenset[str]]
    past_endings: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
