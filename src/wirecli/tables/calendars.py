"""The lines of calendars.tsv: the rows of `data.calendars` by language, and of all together.

A line has a language (BCP 47), `month` (1 to 12) or `weekday` (0, Monday, to 6), the number, and
the words with a space between them. The lines without a language are those of all: a word means
what most of them mean by it, and is left out if as many mean something else. `contested` are words
of which languages mean different months, with the first of those.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from wirecli.data.calendars import CALENDARS

FIRST = {"month": 1, "weekday": 0}
"""The number of the first of the year's months, of the week's days."""


def lines() -> Iterator[str]:
    """Yield the lines of the table."""
    for kind, first in FIRST.items():
        votes: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for row in CALENDARS:
            members = row.months if kind == "month" else row.weekdays
            for number, words in enumerate(members, first):
                yield f"{row.language}\t{kind}\t{number}\t{words}"
                for word in dict.fromkeys(words.split()):
                    votes[word][number] += 1
        meant = [(word, _majority(counted)) for word, counted in votes.items()]
        for number in range(first, first + len(members)):
            words = " ".join(word for word, sense in meant if sense == number)
            yield f"\t{kind}\t{number}\t{words}"
        if kind == "month":
            contested = {word: min(counted) for word, counted in votes.items() if len(counted) > 1}
            for number in sorted(set(contested.values())):
                words = " ".join(word for word, first in contested.items() if first == number)
                yield f"\tcontested\t{number}\t{words}"


def _majority(votes: Counter[int]) -> int | None:
    """Return the number that most languages give a word, None if as many give another."""
    (number, most), (_, next_most) = (*votes.most_common(2), (None, 0))[:2]
    return number if most > next_most else None
