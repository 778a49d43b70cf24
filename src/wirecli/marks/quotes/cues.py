"""The cue words of a language: those of English by any of their forms, with their frames."""

from functools import cache

from wirecli.data.cues_rows import Cue, Tongue
from wirecli.tuples import NamedTuple


class Words(NamedTuple):
    """A language's row, its words as sets."""

    cues: frozenset[str]
    pronouns: frozenset[str]
    particles: frozenset[str]
    articles: frozenset[str]
    before: frozenset[str]
    that: frozenset[str]


@cache
def forms(language: str) -> dict[str, tuple[Cue, ...]]:
    """Return the cues by the first word of each form, lower case, particles first."""
    if language != "en":
        return {}
    from wirecli.data.cues import CUES

    table: dict[str, list[Cue]] = {}
    for cue in sorted(CUES, key=lambda row: " " not in row.verb):
        for form in (cue.verb.partition(" ")[0], *cue.forms.split()):
            table.setdefault(form, []).append(cue)
    return {form: tuple(rows) for form, rows in table.items()}


@cache
def words(language: str) -> Words | None:
    """Return the words of a language, None if it has no row."""
    row = tongues().get(language)
    if row is None:
        return None
    pronouns = frozenset(f"{row.he} {row.she}".split())
    rest = (row.particles, row.articles, row.before, row.that)
    return Words(frozenset(row.cues.split()), pronouns, *(frozenset(each.split()) for each in rest))


@cache
def tongues() -> dict[str, Tongue]:
    """Return the rows by language."""
    from wirecli.data.cues_foreign import TONGUES

    return {row.language: row for row in TONGUES}
