"""The answers that a sample with acronyms carries, and those that are found."""

from collections.abc import Iterator

from wirecli.marks import acronyms, passages
from wirecli.model import Acronym, Span
from wirecli.rules.notation import marked


def read(sample: str) -> tuple[str, set[tuple[int, str]]]:
    """Take the marks out of a sample: the copy, and where which words are an answer."""
    text, marks = marked(sample, ("short", "long"))
    return text, {(mark.start, text[mark.start : mark.end]) for mark in marks}


def find(text: str, field: str = "paragraphs") -> tuple[Acronym, ...]:
    return acronyms.find(text, passages.find(text, [(field, Span(0, len(text), "x"))]))


def answers(text: str) -> Iterator[tuple[int, str]]:
    for acronym in find(text):
        for mark in (acronym.short, acronym.long):
            yield mark.start, text[mark.start : mark.end]
