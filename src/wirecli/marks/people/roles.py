"""What somebody is: the title before the name, or the apposition after it."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon
from wirecli.marks.people.judge import Name
from wirecli.marks.people.merge import Bearer
from wirecli.model import Mark, Words


def find(text: str, bearer: Bearer, passages: Sequence[Passage]) -> Mark | None:
    """Return the role at the fullest name, else the first at another name of the person."""
    names = sorted(bearer.names, key=lambda name: (-len(name.parts), name.parts[0].start))
    found = (_of(text, name, passages[name.place]) for name in names)
    return next((role for role in found if role), None)


def _of(text: str, name: Name, passage: Passage) -> Mark | None:
    return _title(name) or _apposition(text, name, passage)


def _title(name: Name) -> Mark | None:
    titles = [part for part in name.titles if part.key not in lexicon.honorifics()]
    if not titles:
        return None
    return Words(titles[0].start, titles[-1].end, "role.title")


def _apposition(text: str, name: Name, passage: Passage) -> Mark | None:
    return None
