"""Acronyms of a story: a short form with the long form that explains it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from wirecli.data.acronyms import CUE_FILLERS, CUES
from wirecli.lazy import Lazy
from wirecli.marks.acronyms import forms
from wirecli.marks.acronyms.forms import TokenSpan
from wirecli.marks.passages import Passage
from wirecli.model import Acronym, Mark, Span

SOUGHT = ("headline", "subheadline", "paragraphs")
"""The passages in which acronyms are explained: a dateline has an agency in brackets."""

LONGEST = 24
"""Tokens between two brackets that are read."""
APPOSITION = Lazy(r",\s*(?:the|or|The)\b")
"""The comma before a long form, and the word with which that begins."""
CLOSERS = frozenset(",.;:)—–")
"""Signs after a short or long form that stands in apposition."""

Pair = tuple[TokenSpan, TokenSpan, str]
"""Short form, long form, and the rule that joins them."""


class _Uses:
    """How often a story has a word; the words are counted at the first question."""

    __slots__ = ("counted", "firsts", "passages")

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.counted: Counter[str] | None = None
        self.firsts: dict[int, dict[str, int]] = {}

    def first(self, passage: Passage, word: str) -> int:
        """Return the index of the first token of a passage that is a word, past the end if none."""
        tokens = passage.tokens
        if passage.start not in self.firsts:
            indexed = zip(reversed(tokens), range(len(tokens) - 1, -1, -1), strict=True)
            self.firsts[passage.start] = dict(indexed)
        return self.firsts[passage.start].get(word, len(tokens))

    def count(self, word: str) -> int:
        if self.counted is None:
            self.counted = Counter(chain.from_iterable(each.tokens for each in self.passages))
        return self.counted[word]


def find(text: str, passages: Sequence[Passage]) -> tuple[Acronym, ...]:
    """Return the short forms that the story explains, one for each pair, at its definition."""
    acronyms: dict[tuple[str, str], Acronym] = {}
    sought = [passage for passage in passages if passage.field in SOUGHT]
    uses = _Uses(sought)
    for passage in sought:
        for short, long, rule in _pairs(text, passage, uses):
            mark = _acronym(passage, short, long, rule)
            key = (_words(text, mark.short), _words(text, mark.long).casefold())
            acronyms.setdefault(key, mark)
    return tuple(sorted(acronyms.values()))


def _pairs(text: str, passage: Passage, uses: _Uses) -> Iterator[Pair]:
    tokens = passage.tokens
    bracket = text.find("(", passage.start, passage.end)
    while bracket >= 0:
        yield from _bracketed(text, passage, bisect_left(passage.starts, bracket), uses)
        bracket = text.find("(", bracket + 1, passage.end)
    if not CUES.isdisjoint(tokens):
        for index in [i for i, word in enumerate(tokens) if word in CUES]:
            yield from _after_cue(text, passage, index)
    for comma in APPOSITION.finditer(text, passage.start, passage.end):
        index = bisect_left(passage.starts, comma.start())
        if index and tokens[index - 1].isupper() and len(tokens[index - 1]) > 1:
            yield from _apposed(text, passage, index)


def _bracketed(text: str, passage: Passage, index: int, uses: _Uses) -> Iterator[Pair]:
    """Yield `Long Form (SF)` and `SF (Long Form)` around the bracket that opens at `index`."""
    tokens = passage.tokens
    ahead = tokens[index : index + LONGEST]
    closed = index + ahead.index(")") if index and ")" in ahead else None
    if closed is None or ":" in tokens[index:closed]:
        return
    first = _after_cues(tokens, index + 1)
    last = next((x for x in range(first, closed) if tokens[x] in ",;"), closed)
    short = forms.short_form(text, passage, first, last)
    if short:
        written = forms.text_of(text, passage, short)
        long = forms.long_before(passage, index, written)
        if long:
            yield short, long, "acronym.short-in-brackets"
        elif forms.can_be_foreign(written) and _is_introduced(written, passage, index, uses):
            name = forms.name_before(passage, index)
            if name:
                yield short, name, "acronym.foreign-in-brackets"
        return
    initials = forms.initials_before(passage, index, first, last)
    if initials:
        yield TokenSpan(first, last), initials, "acronym.initials-in-brackets"
        return
    yield from _expanded(
        text, passage, index, TokenSpan(index + 1, closed), "acronym.long-in-brackets"
    )


def _is_introduced(short: str, passage: Passage, index: int, uses: _Uses) -> bool:
    """Return whether a short form is used again, or long, and not used before its brackets.

    Its long form does not prove it: `The FBI, part of the Justice Department (FBI)`.
    """
    if uses.first(passage, short) < index:
        return False
    return (len(short) > 3 and short.isupper()) or uses.count(short) > 1


def _expanded(
    text: str, passage: Passage, index: int, inside: TokenSpan, rule: str
) -> Iterator[Pair]:
    """Yield the short form that ends before `index`, with the long form in the span `inside`."""
    short = forms.short_before(text, passage, index)
    if not short:
        return
    written = forms.text_of(text, passage, short)
    long = forms.long_inside(passage, inside, written)
    if not long and written.isupper() and rule == "acronym.long-in-brackets":
        long = forms.organisation_name(passage, inside)
    if long and not forms.text_of(text, passage, long).isupper():
        yield short, long, rule


def _after_cue(text: str, passage: Passage, index: int) -> Iterator[Pair]:
    """Yield `Long Form, or SF,`, `Long Form, known as SF`, `SF stands for Long Form`."""
    tokens = passage.tokens
    if tokens[index] == "stands" or tokens[index : index + 2] == ["short", "for"]:
        if tokens[index + 1 : index + 2] == ["for"]:
            before = index - 1 if tokens[index - 1] in ("which", ",") else index
            before = before - 1 if before and tokens[before - 1] == "," else before
            inside = forms.name_from(passage, index + 2)
            yield from _expanded(text, passage, before, inside, "acronym.stands-for")
        return
    first = _after_cues(tokens, index)
    short = forms.short_from(text, passage, first)
    if not short:
        return
    before = index
    while before and (tokens[before - 1] in CUE_FILLERS or tokens[before - 1] in CUES):
        before -= 1
    if not before or tokens[before - 1] not in ",(":
        return
    if tokens[index] == "or" and tokens[short.last : short.last + 1] not in ([x] for x in CLOSERS):
        return
    long = forms.long_before(passage, before - 1, forms.text_of(text, passage, short))
    if long:
        yield short, long, "acronym.cue"


def _apposed(text: str, passage: Passage, comma: int) -> Iterator[Pair]:
    """Yield `SF, the Long Form,` and `SF, or Long Form,`, for a comma."""
    tokens = passage.tokens
    ahead = range(comma + 2, min(comma + 16, len(tokens)))
    last = next((x for x in ahead if tokens[x] in CLOSERS), None)
    if last:
        inside = TokenSpan(comma + 2, last)
        yield from _expanded(text, passage, comma, inside, "acronym.apposition")


def _after_cues(tokens: Sequence[str], index: int) -> int:
    """Return the index after the cues at `index` and their small words."""
    last = index
    while last < min(index + 6, len(tokens)) and (
        tokens[last] in CUES or tokens[last] in CUE_FILLERS
    ):
        last += 1
    return last


def _words(text: str, mark: Mark) -> str:
    return " ".join(text[mark.start : mark.end].split())


def _acronym(passage: Passage, short: TokenSpan, long: TokenSpan, rule: str) -> Acronym:
    marks = [_mark(passage, span, rule) for span in (short, long)]
    start, end = min(mark.start for mark in marks), max(mark.end for mark in marks)
    return Acronym(start, end, rule, *marks)


def _mark(passage: Passage, span: TokenSpan, rule: str) -> Span:
    last = span.last - 1
    return Span(passage.starts[span.first], passage.starts[last] + len(passage.tokens[last]), rule)
