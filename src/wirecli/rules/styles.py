"""The house styles as look-ups: from the words of a credit, a byline or a trailer to the style."""

from collections.abc import Iterable
from functools import cache
from re import split

from wirecli.data.agencies import AGENCIES
from wirecli.data.rows import Style
from wirecli.errors import UserError
from wirecli.tuples import NamedTuple


class Styles(NamedTuple):
    """The styles in force; the look-ups map folded words to the styles that write them."""

    keyed: dict[str, Style]
    """All of them by their keys, the user's own first."""
    credits: dict[str, tuple[Style, ...]]
    bylines: dict[str, tuple[Style, ...]]
    trailers: dict[str, tuple[Style, ...]]
    end_marks: dict[str, tuple[Style, ...]]
    forms: frozenset[str]
    """The credits and bylines as written, and in capitals."""
    openings: dict[str, tuple[int, ...]]
    """The first word of a credit, and how many tokens such credits have, longest first."""
    eastern: tuple[str, ...]
    """The credits that stand unbracketed in East Asian datelines, longest first."""


@cache
def load(own: tuple[Style, ...] = ()) -> Styles:
    """Build the look-ups for the agencies of the table, a user's `own` rows before them."""
    keyed = {style.key: style for style in (*own, *AGENCIES, *own)}
    rows = keyed.values()
    credits = _index((style, credit) for style in rows for credit in style.credits)
    return Styles(
        keyed,
        credits,
        _index((style, words) for style in rows for words in (*style.bylines, *style.credits)),
        _index((style, words) for style in rows for words in style.trailers),
        _index((style, words) for style in rows for words in style.end_marks),
        _forms(rows),
        _openings(credits),
        _eastern(rows),
    )


def fold(words: str) -> str:
    """Return words as the look-ups compare them: case and runs of space do not count."""
    return " ".join(words.casefold().split())


def find(styles: Styles, key: str) -> Style:
    """Return the style with this key; raises `UserError` that names the nearest key."""
    if key in styles.keyed:
        return styles.keyed[key]
    from difflib import get_close_matches

    near = get_close_matches(key, styles.keyed, 1)
    hint = f"did you mean {near[0]}?" if near else "see the rows in data/agencies.py"
    raise UserError(f"no agency has the key {key!r}", hint)


def credited(styles: Styles, credit: str) -> tuple[Style, ...]:
    """Return the styles that sign with a credit, whole or by its parts: `tca/dpa`, `ACAN-EFE`.

    Of several parts the last that is known is the originator.
    """
    whole = styles.credits.get(fold(credit))
    if whole:
        return whole
    joined = [styles.credits.get(fold(part), ()) for part in split("[/&-]", credit)]
    listed = [styles.credits.get(part, ()) for part in fold(credit).split()]
    parts = listed if all(listed) else joined
    return next((found for found in reversed(parts) if found), ())


def _index(pairs: Iterable[tuple[Style, str]]) -> dict[str, tuple[Style, ...]]:
    index: dict[str, tuple[Style, ...]] = {}
    for style, words in pairs:
        key = fold(words)
        if style not in index.get(key, ()):
            index[key] = (*index.get(key, ()), style)
    return index


def _forms(rows: Iterable[Style]) -> frozenset[str]:
    written = {words for style in rows for words in (*style.credits, *style.bylines)}
    return frozenset(written | {words.upper() for words in written})


def _openings(credits: Iterable[str]) -> dict[str, tuple[int, ...]]:
    openings: dict[str, set[int]] = {}
    for credit in credits:
        words = credit.split()
        openings.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in openings.items()}


def _eastern(rows: Iterable[Style]) -> tuple[str, ...]:
    credits = {credit for style in rows for credit in style.credits}
    joined = [credit for credit in credits if credit.isupper() or credit[0] >= "\u2e80"]
    return tuple(sorted(joined, key=lambda credit: (-len(credit), credit)))
