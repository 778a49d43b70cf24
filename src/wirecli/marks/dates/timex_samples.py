"""The proof of a rule of dates: its samples carry their answers, and just these must be found.

In a sample `{last week|DATE 2023-W46}` marks an answer; a mod may follow the value, and `-` stands
for a value that is not known. The rest is copy.
"""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.data.timex_types import TimexRule
from wirecli.marks import dates, passages
from wirecli.model import Span
from wirecli.rules.notation import Fault, Marked, difference, marked

DAY = "2023-11-23"
"""The day of every sample, a Thursday."""


class TimexAnswer(NamedTuple):
    """An expression of a sample: its span of the copy, its words and what they mean."""

    start: int
    end: int
    words: str
    meaning: str


class TimexSample(NamedTuple):
    """The copy of a sample without its marks, and the answers in the order of the copy."""

    text: str
    answers: tuple[TimexAnswer, ...]


def read(sample: str) -> TimexSample:
    """Take the marks out of a sample; raises `SampleError` where a mark is not whole."""
    text, marks = marked(sample)
    return TimexSample(
        text,
        tuple(
            TimexAnswer(mark.start, mark.end, text[mark.start : mark.end], mark.value)
            for mark in marks
        ),
    )


def prove(rule: TimexRule, language: str) -> Iterator[Fault]:
    """Yield what is wrong with a rule: a sample read otherwise, a near miss it claims."""
    name = f"date.{rule.name}"
    for sample in rule.samples:
        wanted = read(sample)
        rules, answers = find(wanted.text, language)
        fault = difference(sample, wanted.text, _marks(wanted.answers), _marks(answers))
        if fault:
            yield fault
        elif answers and rule.reading != "none" and name not in rules:
            yield Fault(sample, f"found by {', '.join(rules)}", wanted.text, answers[0].start)
    for near_miss in rule.near_misses:
        rules, answers = find(near_miss, language)
        if name in rules:
            reach = answers[rules.index(name)].start
            yield Fault(near_miss, "a near miss, but the rule claims it", near_miss, reach)


def _marks(answers: tuple[TimexAnswer, ...]) -> Iterator[Marked]:
    return (Marked(answer.start, answer.end, "", answer.meaning) for answer in answers)


def find(
    text: str, language: str, day: str | None = DAY
) -> tuple[tuple[str, ...], tuple[TimexAnswer, ...]]:
    """Return the rules that find something in some copy, and what they find."""
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    timexes = dates.find(text, body, day=day, language=language)
    return tuple(timex.rule for timex in timexes), tuple(
        TimexAnswer(
            timex.start,
            timex.end,
            text[timex.start : timex.end],
            " ".join(filter(None, (timex.type, timex.value or "-", timex.mod))),
        )
        for timex in timexes
    )
