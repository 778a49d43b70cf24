"""The answers that a sample with persons carries, and those that are found."""

from collections.abc import Iterator

from wirecli.marks import passages, people
from wirecli.model import Person, Span
from wirecli.rules.notation import marked

Answer = tuple[int, str, str]
"""Where it begins, what it is, its words."""


def read(sample: str) -> tuple[str, list[Answer]]:
    """Take the marks out of a sample: the copy, and the answers in its order."""
    text, marks = marked(sample)
    return text, sorted((mark.start, mark.name, text[mark.start : mark.end]) for mark in marks)


def find(text: str, language: str | None = None) -> tuple[Person, ...]:
    copy = passages.find(text, [("paragraphs", Span(0, len(text), "x"))])
    return people.find(text, copy, language=language)


def said(text: str, language: str | None = None) -> list[Answer]:
    """Return the answers in the order of the copy; a role that several share is one of them."""
    persons = find(text, language)
    return sorted({answer for person in persons for answer in answers(text, person)})


def answers(text: str, person: Person) -> Iterator[Answer]:
    yield person.start, "person", text[person.start : person.end]
    if person.role:
        yield person.role.start, "role", text[person.role.start : person.role.end]
    for mention in person.mentions:
        if mention.start != person.start:
            yield mention.start, "mention", text[mention.start : mention.end]
