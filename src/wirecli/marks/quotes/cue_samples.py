"""The proof of the rows of cues: a sample carries its answers, and exactly these must be found."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.data.cue_types import Cue, CueFrame
from wirecli.marks import passages, people, quotes
from wirecli.model import Mark, Span
from wirecli.rules.notation import Fault, Marked, difference, marked

KINDS = frozenset(("direct", "mixed", "indirect"))


class QuoteAnswer(NamedTuple):
    """A stretch of a sample: its span and kind; mention and cue are "" if there is none."""

    start: int
    end: int
    kind: str
    mention: str
    cue: str


def past(cue: Cue) -> str:
    """Return a verb in the past tense with its particle: `"pointed out"`."""
    verb, _, particle = cue.verb.partition(" ")
    forms = cue.forms.split()
    word = forms[1] if len(forms) > 1 else verb
    return f"{word} {particle}".rstrip()


def read(sample: str) -> tuple[str, list[QuoteAnswer]]:
    """Take the marks out of a sample: the copy, and the answers in their order.

    A stretch takes the cue that stands nearest to it, and the mention nearest to the cue.
    """
    copy, marks = marked(sample)
    answers = [
        QuoteAnswer(own.start, own.end, own.name, _words(copy, mention), _words(copy, cue))
        for own in marks
        if own.name in KINDS
        for cue in [_nearest(marks, "cue", own)]
        for mention in [_nearest(marks, "mention", cue or own)]
    ]
    return copy, answers


def _nearest(marks: tuple[Marked, ...], name: str, own: Marked) -> Marked | None:
    candidates = (each for each in marks if each.name == name)
    return min(
        candidates, key=lambda each: max(each.start - own.end, own.start - each.end), default=None
    )


def find(text: str, language: str) -> list[QuoteAnswer]:
    """Return what the parsers find in a copy of one paragraph a line."""
    lines = text.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines))]
    marks = [
        Span(start, start + len(line.rstrip()), "paragraph")
        for start, line in zip(starts, lines, strict=True)
    ]
    body = passages.find(text, [("paragraphs", mark) for mark in marks])
    persons = people.find(text, body)
    quotations = quotes.find(text, body, people=persons, language=language)
    return [
        QuoteAnswer(
            quote.start,
            quote.end,
            quote.kind,
            _words(text, quote.mention),
            _words(text, quote.cue),
        )
        for quote in quotations
    ]


def _words(text: str, mark: Mark | Marked | None) -> str:
    return text[mark.start : mark.end] if mark else ""


def faults(sample: str, language: str = "en") -> Iterator[Fault]:
    """Yield what is wrong with a sample, or with a near miss that has no answers."""
    copy, wanted = read(sample)
    fault = difference(sample, copy, _marks(wanted), _marks(find(copy, language)))
    if fault:
        yield fault


def _marks(answers: list[QuoteAnswer]) -> Iterator[Marked]:
    for start, end, kind, mention, cue in answers:
        yield Marked(start, end, kind, f"{mention or '-'}, {cue or '-'}")


def prove(cue: Cue, frame: CueFrame) -> Iterator[Fault]:
    """Yield what is wrong with a verb on the samples and near misses of its frame."""
    for sample in frame.samples:
        yield from faults(sample.replace("{cue:*}", "{cue:" + past(cue) + "}"))
    for near_miss in frame.near_misses:
        yield from faults(near_miss.replace("*", past(cue)))
