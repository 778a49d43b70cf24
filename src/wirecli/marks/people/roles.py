"""What somebody is: the title before the name, or the apposition beside it."""

from collections.abc import Sequence

from wirecli.data.name_words import OPENINGS
from wirecli.marks.passages import Passage
from wirecli.marks.people import apposition
from wirecli.marks.people.candidates import Name
from wirecli.marks.people.identity import Bearer
from wirecli.marks.people.name_spans import NameWord
from wirecli.model import Mark, Span
from wirecli.rules import name_lexicon


def find(bearer: Bearer, passages: Sequence[Passage]) -> Mark | None:
    """Return the role at the fullest name, else the first at another name of the person."""
    names = sorted(bearer.names, key=lambda name: (-len(name.parts), name.parts[0].start))
    for name in names:
        role = _of(name, passages[name.number])
        if role:
            return role
    return None


def _of(name: Name, passage: Passage) -> Mark | None:
    title = _title(name, passage)
    if title:
        return title
    tokens = passage.tokens
    first = (name.titles or name.parts)[0].first
    last = name.parts[-1].last
    role = apposition.before(tokens, first, last) or apposition.after(tokens, last)
    return _mark(passage, role) if role else None


def _mark(passage: Passage, role: apposition.Role) -> Mark:
    last = role.last - 1
    return Span(
        passage.starts[role.first], passage.starts[last] + len(passage.tokens[last]), role.rule
    )


def _title(name: Name, passage: Passage) -> Mark | None:
    titles = list(name.titles)
    while titles and titles[-1].key in name_lexicon.honorifics() and not _is_first_lady(titles):
        titles.pop()
    while titles and _opens_sentence(titles[0]) and not _is_new_place(titles):
        titles.pop(0)
    if not titles:
        return None
    first = titles[0].first
    if first and passage.tokens[first - 1].islower():
        first = apposition.phrase_start(passage.tokens, first + 1)
    return Span(passage.starts[first], titles[-1].end, "role.title")


def _is_first_lady(titles: Sequence[NameWord]) -> bool:
    return len(titles) > 1 and titles[-2].key == "first"


def _opens_sentence(part: NameWord) -> bool:
    if part.capitals or part.key in ("acting", "former", "first"):
        return False
    return part.key in OPENINGS


def _is_new_place(titles: Sequence[NameWord]) -> bool:
    return len(titles) > 1 and name_lexicon.is_place(f"{titles[0].key} {titles[1].key}")
