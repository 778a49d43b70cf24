"""The house styles as look-ups: what words mean to them, and whose style a key is.

Those of the agencies lie in two tables made of their rows (`wirecli.tables.agency_table`), so that
no row is loaded to read a story; with a user's own rows before them the same lines are made here.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from re import split
from typing import NamedTuple

from wirecli.data.style_types import Style
from wirecli.errors import UserError
from wirecli.rules import spelling
from wirecli.rules.sorted_table import Table

LONGEST = 200
"""Code points of the longest words that are looked up."""


class Styles(NamedTuple):
    """The styles in force: what words mean to them, who they are, and the rows of the user."""

    words: Table | dict[str, str]
    """Folded words, and the fields of their `Usage` with tabs between."""
    owners: Table | dict[str, str]
    """Keys, and the other fields of their `Owner` with tabs between."""
    own: tuple[Style, ...]


class Owner(NamedTuple):
    """Whose style it is; `country` is ISO 3166-1 alpha-2, `languages` BCP 47."""

    key: str
    name: str
    country: str
    languages: tuple[str, ...]
    credits: tuple[str, ...]


class Usage(NamedTuple):
    """What words mean to the styles: the keys of those that write them, the user's own first.

    `bylines` are written where a writer's name may stand, and credits are among them. `lengths`
    are the words of the credits that open with this one word, the longest first. `written` are the
    credits and bylines as they are written, and in capitals.
    """

    credits: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    trailers: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    written: tuple[str, ...] = ()


NOTHING = Usage()


BRACKETS = " ()[]/（）【】"
"""What may stand around a credit that a user copies out of a dateline."""
ARTICLES = frozenset({"a", "das", "der", "die", "el", "il", "la", "le", "les", "o", "the"})
"""Words that do not count in the name of an agency."""


@cache
def load(own: tuple[Style, ...] = ()) -> Styles:
    """Return the look-ups for the agencies of the table, a user's `own` rows before them."""
    if not own:
        return Styles(Table("credits.tsv"), Table("agencies.tsv"), ())
    listed = rows(own).values()
    return Styles(_table(word_lines(listed)), _table(owner_lines(listed)), own)


def rows(own: Iterable[Style] = ()) -> dict[str, Style]:
    """Return all rows by their keys, the user's `own` first and in the place of an agency's."""
    from wirecli.data.agencies import AGENCIES

    return {style.key: style for style in (*own, *AGENCIES, *own)}


def fold(words: str) -> str:
    """Return words as the look-ups compare them: case and runs of space do not count."""
    return " ".join(words.casefold().split())


def meaning(styles: Styles, words: str) -> Usage:
    """Return what words mean to the styles; their case does not count."""
    if len(words) > LONGEST:
        return NOTHING
    fields = styles.words.get(fold(words))
    return _meaning(fields) if fields else NOTHING


def is_written(styles: Styles, words: str) -> bool:
    """Return whether a credit or byline is written just so, or so in capitals."""
    return words in meaning(styles, words).written


def owner(styles: Styles, key: str) -> Owner | None:
    """Return whose style has the key, if one has it."""
    fields = styles.owners.get(key)
    return _owner(key, fields) if fields else None


@lru_cache(maxsize=256)
def _owner(key: str, fields: str) -> Owner:
    name, country, languages, *credits = fields.split("\t")
    return Owner(key, name, country, tuple(languages.split()), tuple(credits))


def owners(styles: Styles, keys: Iterable[str]) -> tuple[Owner, ...]:
    """Return whose styles have the keys."""
    return tuple(style for key in keys if (style := owner(styles, key)))


def find(styles: Styles, words: str, *, parameter: str = "") -> Owner:
    """Return whose style has this key, name or credit, in any case: `TASS`, `(AP)`, `/тасс/`.

    A key counts before a name, a name before a credit. Raises `UserError` for words that are none
    of them, with the nearest key, and for a credit that several agencies sign with.
    """
    keys = _keys_of(styles, words)
    if len(keys) == 1:
        return owners(styles, keys)[0]
    if keys:
        what = f"{words!r} is the credit of several agencies"
        raise UserError(what, f"use one of the keys {', '.join(keys)}", parameter=parameter)
    from wirecli import advice  # rare: only a misspelt key needs it

    todo = advice.guess(fold(words), rows(styles.own)) or "wirecli agencies lists the keys"
    raise UserError(f"no agency has the key, name or credit {words!r}", todo, parameter=parameter)


def _keys_of(styles: Styles, words: str) -> tuple[str, ...]:
    """Return the keys of the agencies that words name: of the first kind by which any is named."""
    words = words.strip(BRACKETS)
    key = fold(words)
    if owner(styles, key):
        return (key,)
    name = _plain(words)
    listed = rows(styles.own).items()
    named = tuple(each for each, row in listed if fold(each) == key or _plain(row.name) == name)
    return named or meaning(styles, words).credits


def _plain(name: str) -> str:
    """Return a name without articles, hyphens and accents, which are often left out or put in."""
    words = spelling.fold(name.replace("-", " ")).split()
    return " ".join(word for word in words if word not in ARTICLES) or fold(name)


def credited(styles: Styles, credit: str) -> tuple[str, ...]:
    """Return the keys of those that sign with a credit, whole or by its parts: `tca/dpa`.

    Of several parts the last that is known is the originator: `ACAN-EFE`.
    """
    whole = meaning(styles, credit).credits
    if whole:
        return whole
    joined = [meaning(styles, part).credits for part in split("[/&-]", credit)]
    listed = [meaning(styles, part).credits for part in credit.split()]
    parts = listed if all(listed) else joined
    return next((keys for keys in reversed(parts) if keys), ())


@cache
def eastern(own: tuple[Style, ...]) -> tuple[str, ...]:
    """Return the credits that stand unbracketed in East Asian datelines, longest first."""
    credits = {credit for style in rows(own).values() for credit in style.credits}
    joined = [credit for credit in credits if credit.isupper() or credit[0] >= "\u2e80"]
    return tuple(sorted(joined, key=lambda credit: (-len(credit), credit)))


def word_lines(listed: Iterable[Style]) -> list[str]:
    """Return folded words and the fields of their meanings, with tabs between, sorted by bytes."""
    meanings: dict[str, tuple[list[str], ...]] = {}
    for words, field, value in _usages(listed):
        fields = meanings.setdefault(words, tuple([] for _ in Usage._fields))
        values = fields[Usage._fields.index(field)]
        if value not in values:
            values.append(value)
    for *_, lengths, _ in meanings.values():
        lengths.sort(key=int, reverse=True)
    return [
        "\t".join((words, *map(" ".join, keys), *written))
        for words, (*keys, written) in sorted(meanings.items(), key=lambda item: item[0].encode())
    ]


def _usages(listed: Iterable[Style]) -> Iterator[tuple[str, str, str]]:
    """Yield folded words, a field of their meaning, and a value that is of it."""
    for style in listed:
        signs = (*style.bylines, *style.credits)
        yield from ((fold(words), "credits", style.key) for words in style.credits)
        yield from ((fold(words), "bylines", style.key) for words in signs)
        yield from ((fold(words), "trailers", style.key) for words in style.trailers)
        yield from ((fold(words), "end_marks", style.key) for words in style.end_marks)
        for words in style.credits:
            first, *others = fold(words).split()
            yield first, "lengths", str(1 + len(others))
        for words in (*signs, *(words.upper() for words in signs)):
            yield fold(words), "written", words


def owner_lines(listed: Iterable[Style]) -> list[str]:
    """Return the keys and the other fields of the owners, with tabs between, sorted by bytes."""
    fields = (
        (style.key, style.name, style.country, " ".join(style.languages), *style.credits)
        for style in listed
    )
    return ["\t".join(line) for line in sorted(fields, key=lambda line: line[0].encode())]


def _table(lines: Iterable[str]) -> dict[str, str]:
    return {key: fields for key, _, fields in (line.partition("\t") for line in lines)}


@lru_cache(maxsize=1024)
def _meaning(fields: str) -> Usage:
    credits, bylines, trailers, end_marks, lengths, *written = fields.split("\t")
    return Usage(
        tuple(credits.split()),
        tuple(bylines.split()),
        tuple(trailers.split()),
        tuple(end_marks.split()),
        tuple(map(int, lengths.split())),
        tuple(written),
    )
