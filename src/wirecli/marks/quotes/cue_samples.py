"""The proof of the rows of cues: a sample carries its answers, and exactly these must be found."""

from collections.abc import Iterator

from wirecli.data.cue_types import Cue, CueFrame
from wirecli.marks import passages, people, quotes
from wirecli.model import Mark, Span
from wirecli.tuples import NamedTuple

KINDS = frozenset(("direct", "mixed", "indirect"))

QuoteAnswer = tuple[str, str, str, str]
"""Kind, words, mention, cue; "" if there is no mention or cue."""


class _Marked(NamedTuple):
    """Words of the copy that a sample marks, `[start, end)`."""

    start: int
    end: int
    name: str
    words: str


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
    copy = ""
    marked: list[_Marked] = []
    while sample:
        before, brace, rest = sample.partition("{")
        copy += before
        if brace:
            name, _, rest = rest.partition(":")
            words, _, rest = rest.partition("}")
            marked.append(_Marked(len(copy), len(copy) + len(words), name, words))
            copy += words
        sample = rest
    answers = [
        (own.name, own.words, _words_of(mention), _words_of(cue))
        for own in marked
        if own.name in KINDS
        for cue in [_nearest(marked, "cue", own)]
        for mention in [_nearest(marked, "mention", cue or own)]
    ]
    return copy, answers


def _nearest(marked: list[_Marked], name: str, own: _Marked) -> _Marked | None:
    candidates = (each for each in marked if each.name == name)
    return min(
        candidates, key=lambda each: max(each.start - own.end, own.start - each.end), default=None
    )


def _words_of(mark: _Marked | None) -> str:
    return mark.words if mark else ""


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
        (quote.kind, _words(text, quote), _words(text, quote.mention), _words(text, quote.cue))
        for quote in quotations
    ]


def _words(text: str, mark: Mark | None) -> str:
    return text[mark.start : mark.end] if mark else ""


def faults(sample: str, language: str = "en") -> Iterator[str]:
    """Yield what is wrong with a sample, or with a near miss that has no answers."""
    copy, wanted = read(sample)
    answers = find(copy, language)
    if answers != wanted:
        yield f"{copy!r}: wanted {wanted}, found {answers}"


def prove(cue: Cue, frame: CueFrame) -> Iterator[str]:
    """Yield what is wrong with a verb on the samples and near misses of its frame."""
    for sample in frame.samples:
        yield from faults(sample.replace("{cue:*}", "{cue:" + past(cue) + "}"))
    for near_miss in frame.near_misses:
        yield from faults(near_miss.replace("*", past(cue)))
