"""The lines of calendars.tsv: the words of `data.calendars` by language, and of all together.

A line has a language (BCP 47), `month` or `weekday`, a word, and after a tab its number: 1 to 12,
0 (Monday) to 6. A line without a word tells how many there are. `*` are all languages: a word means
what most of them mean by it, and is left out if as many mean something else. `contested` are words
of which languages mean different months, with the first of those.
"""

from collections import Counter, defaultdict

from wirecli.data.calendars import CALENDARS
from wirecli.rules.calendar import ALL, key

FIRST = {"month": 1, "weekday": 0}
"""The number of the first of the year's months, of the week's days."""


def lines() -> list[str]:
    """Return the lines of the table, sorted by the bytes of their keys."""
    numbers: dict[str, int] = {}
    for kind, first in FIRST.items():
        votes: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for row in CALENDARS:
            members = row.months if kind == "month" else row.weekdays
            numbers[f"{row.language} {kind}"] = len(members)
            for number, words in enumerate(members, first):
                for word in dict.fromkeys(map(key, words.split())):
                    numbers[f"{row.language} {kind} {word}"] = number
                    votes[word][number] += 1
        numbers |= _of_all(kind, votes)
    return [f"{words}\t{numbers[words]}" for words in sorted(numbers, key=str.encode)]


def _of_all(kind: str, votes: dict[str, Counter[int]]) -> dict[str, int]:
    """Return what most languages mean by the words, and the months that they do not agree about."""
    numbers: dict[str, int] = {}
    for word, counted in votes.items():
        meant = _majority(counted)
        if meant is not None:
            numbers[f"{ALL} {kind} {word}"] = meant
        if kind == "month" and len(counted) > 1:
            numbers[f"{ALL} contested {word}"] = min(counted)
    return numbers


def _majority(votes: Counter[int]) -> int | None:
    """Return the number that most languages give a word, None if as many give another."""
    (number, most), (_, next_most) = (*votes.most_common(2), (None, 0))[:2]
    return number if most > next_most else None
