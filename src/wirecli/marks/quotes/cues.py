"""The cue words of a language: those of English by any of their forms, with their frames."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wirecli.rules.sorted_table import GENERATED, Table

if TYPE_CHECKING:
    from wirecli.data.cue_types import QuotationLanguage
    from wirecli.marks.people.foreign_titles import RoleWords


class ForeignCues(NamedTuple):
    """The row of a language, its words as sets, its endings as a tuple, its titles."""

    cues: frozenset[str]
    pronouns: frozenset[str]
    particles: frozenset[str]
    articles: frozenset[str]
    before: frozenset[str]
    that: frozenset[str]
    sources: frozenset[str]
    introducing: frozenset[str]
    openers: frozenset[str]
    subjunctives: frozenset[str]
    auxiliaries: frozenset[str]
    pasts: tuple[str, ...]
    participles: tuple[str, ...]
    drops_subject: bool
    calling: frozenset[str]
    plurals: tuple[str, ...]
    roles: "RoleWords"


class Verb(NamedTuple):
    """A row of an English cue: the verb with its particle, the particle alone, the frame."""

    lemma: str
    particle: str
    frame: str


@lru_cache(maxsize=1024)
def verbs(form: str) -> tuple[Verb, ...]:
    """Return the English cues of which a form in lower case is the first word, particles first."""
    fields = _table().get(form)
    return tuple(_verb(*row.split("|")) for row in fields.split("\t")) if fields else ()


def _verb(verb: str, _forms: str, frame: str) -> Verb:
    return Verb(verb, verb.partition(" ")[2], frame)


@cache
def first_words(language: str) -> frozenset[str]:
    """Return the words of a language that may be a cue, in lower case; empty without a row."""
    if language == "en":
        return frozenset(forms())
    cues = foreign_cues(language)
    return cues.cues if cues else frozenset()


def forms() -> list[str]:
    """Return the first words of all forms of the English cues, in lower case."""
    return (GENERATED / "cue_words.txt").read_text("utf-8").split()


@cache
def _table() -> Table:
    return Table("cues.tsv")


@cache
def foreign_cues(language: str) -> ForeignCues | None:
    """Return the words of a language, None if it has no row."""
    from wirecli.marks.people import foreign_titles

    row = rows_by_language().get(language)
    if row is None:
        return None
    return ForeignCues(
        cues=_set(row.cues),
        pronouns=_set(f"{row.he} {row.she}"),
        particles=_set(row.particles),
        articles=_set(row.articles),
        before=_set(row.before),
        that=_set(row.that),
        sources=_set(row.sources),
        introducing=_set(row.introducing),
        openers=_set(row.openers),
        subjunctives=_set(row.subjunctives),
        auxiliaries=_set(row.auxiliaries),
        pasts=tuple(row.pasts.split()),
        participles=tuple(row.participles.split()),
        drops_subject=row.drops_subject,
        calling=_set(row.calling),
        plurals=tuple(row.plurals.split()),
        roles=foreign_titles.read(language),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def rows_by_language() -> "dict[str, QuotationLanguage]":
    """Return the rows by language."""
    from wirecli.data.cues_foreign import TONGUES

    return {row.language: row for row in TONGUES}
