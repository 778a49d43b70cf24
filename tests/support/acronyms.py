"""The answers that a sample with acronyms carries, and those that are found."""

from collections.abc import Iterator
from re import finditer

from wirecli.marks import acronyms, passages
from wirecli.model import Acronym, Span


def read(sample: str) -> tuple[str, set[tuple[int, str]]]:
    """Take the marks out of a sample: the copy, and where which words are an answer."""
    text, answers, done = "", set(), 0
    for found in finditer(r"\{(short|long):([^{}]*)\}", sample):
        text += sample[done : found.start()]
        answers.add((len(text), found[2]))
        text += found[2]
        done = found.end()
    return text + sample[done:], answers


def find(text: str, field: str = "paragraphs") -> tuple[Acronym, ...]:
    return acronyms.find(text, passages.find(text, [(field, Span(0, len(text), "x"))]))


def answers(text: str) -> Iterator[tuple[int, str]]:
    for acronym in find(text):
        for mark in (acronym.short, acronym.long):
            yield mark.start, text[mark.start : mark.end]
