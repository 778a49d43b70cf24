"""The places of a dateline: names, their regions and countries, and lists of places."""

from typing import NamedTuple

from wirecli.data.layout_words import (
    AND,
    NAME_ABBREVIATIONS,
    NAME_GENERICS,
    NAME_PARTICLES,
    NOT_A_PLACE,
    RIVERS,
)
from wirecli.layout.dateline import credit, day
from wirecli.layout.dateline.window import Token, Window, capital, shouted
from wirecli.model import Place, Span
from wirecli.rules import calendar, gazetteer

MOST_NAMES = 8
LONGEST_NAME = 9
"""Span; ABOARD THE PAPAL FLIGHT FROM BRAZIL has six."""


class PlacePart(NamedTuple):
    """A name, from token to token, and its joint to the one before: "" `,` `/` `and` `bracket`."""

    joint: str
    first: int
    stop: int

    def after(self) -> int:
        """Return the token after the name, past the bracket that closes it."""
        return self.stop + 1 if self.joint == "bracket" else self.stop


class Located(NamedTuple):
    """Where the places end, as a token, and their names; `upper`: the first is in capitals."""

    stop: int
    parts: tuple[PlacePart, ...]
    upper: bool


def read(window: Window, first: int) -> Located | None:
    """Read the places that begin at a token: `BEIRUT/THE HAGUE`, `SURABAYA, Indonesia/JAKARTA`."""
    stop = _name(window, first)
    if stop is None:
        return None
    parts = [PlacePart("", first, stop)]
    while len(parts) < MOST_NAMES and (part := _next_part(window, parts[-1])):
        parts.append(part)
    return Located(parts[-1].after(), tuple(parts), shouted(window.tokens[first].words))


def places(window: Window, located: Located) -> tuple[Place, ...]:
    """Make places of names: a comma adds a region to the name before it, except in a list.

    `NEW YORK, LONDON and BEIJING` is a list because it has an "and".
    """
    listed = any(part.joint == "and" for part in located.parts)
    groups: list[list[PlacePart]] = []
    for part in located.parts:
        in_list = listed and part.joint == "," and not gazetteer.is_region(_words(window, part))
        if part.joint in ("", "/", "and") or in_list:
            groups.append([part])
        else:
            groups[-1].append(part)
    return tuple(_place(window, group) for group in groups)


def names(window: Window, located: Located) -> list[str]:
    """Return the names as written, without the regions."""
    return [_words(window, part) for part in located.parts if part.joint in ("", "/", "and")]


def _words(window: Window, part: PlacePart) -> str:
    return window.words(part.first, part.stop)


def _next_part(window: Window, last: PlacePart) -> PlacePart | None:
    tokens = window.tokens
    at = last.after()
    joint = tokens[at].words
    if joint in credit.BRACKETS and not _joins_list(tokens, at):
        return _bracketed(window, at)
    if joint == "/" and _is_signed(window, at):
        return None
    if joint == ",":
        return _comma_part(window, at)
    if joint == "/" or joint.casefold() in AND:
        stop = _name(window, at + 1)
        return PlacePart("/" if joint == "/" else "and", at + 1, stop) if stop else None
    return None


def _joins_list(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a slash joins two places, and does not open a credit: `Минск /БЕЛТА/`."""
    return tokens[at].words == "/" and tokens[at].gap == tokens[at + 1].gap


def _is_signed(window: Window, at: int) -> bool:
    """Return whether a credit stands between slashes: `/ ACCESSWIRE / May 5`, `/ NNS / -- `.

    One that nobody listed has a dash after it: else slashes may part places.
    """
    signed = credit.bracketed(window, at)
    return signed is not None and (signed.known or window.tokens[signed.stop].kind == "dash")


def _comma_part(window: Window, at: int) -> PlacePart | None:
    """Read the name after a comma, unless the date or the credit stands there.

    `Tehran, IRNA – `: before a dash, what is neither a region nor a town signs the story. A region
    that begins as a credit does is one: `HALIFAX, Nova Scotia (AP)`.
    """
    tokens = window.tokens
    if tokens[at + 1].words.casefold() in AND:
        stop = _name(window, at + 2)
        return PlacePart("and", at + 2, stop) if stop else None
    if day.read(window, at + 1) or credit.spelt_out(window, at + 1):
        return None
    stop, signed = _name(window, at + 1), credit.bare(window, at + 1)
    if stop is None:
        return None
    part = PlacePart(",", at + 1, stop)
    if signed and not (stop > signed.stop and gazetteer.is_region(_words(window, part))):
        return None
    signs = tokens[stop].kind == "dash" and not gazetteer.is_place(_words(window, part))
    return None if signs and not shouted(tokens[at - 1].words) else part


def _bracketed(window: Window, at: int) -> PlacePart | None:
    """Read `(Spain)`, `[India]`, `/Leningrad Region/` after a name: a region, not the credit.

    It is the region if more of the dateline follows that a credit would have ended, or if the
    words are those of a region or a town.
    """
    tokens = window.tokens
    closer = credit.closing(tokens, at)
    signed = credit.bracketed(window, at)
    if closer is None or (signed and signed.known) or closer - at > 8:
        return None
    following = tokens[closer + 1]
    goes_on = following.words in credit.BRACKETS or (
        following.words in (",", ".") and day.read(window, closer + 2) is not None
    )
    goes_on = goes_on or day.read(window, closer + 1) is not None
    words = window.words(at + 1, closer)
    if not capital(tokens[at + 1]) or day.read(window, at + 1):
        return None
    if goes_on or gazetteer.is_region(words) or (not shouted(words) and gazetteer.is_city(words)):
        return PlacePart("bracket", at + 1, closer)
    return None


def _name(window: Window, first: int) -> int | None:
    """Return the token after the name that begins here: capitals stay capitals to its end."""
    tokens = window.tokens
    if not _opens_name(window, first):
        return _lower_name(window, first)
    upper = shouted(tokens[first].words)
    at = first + 1
    while at < first + LONGEST_NAME:
        more = _more_of_name(window, at, upper)
        if not more:
            break
        at += more
    if tokens[at].words == "." and _abbreviated(window, first, at):
        at += 1
    return at


def _lower_name(window: Window, first: int) -> int | None:
    """Read a name in small letters, as hasty copy has it: only a comma and a date prove it."""
    tokens, at = window.tokens, first
    while at < first + 4 and tokens[at].kind == "word" and tokens[at].words.islower():
        at += 1
    if all(token.words in NAME_PARTICLES for token in tokens[first:at]):
        return None
    dated = tokens[at].words == "," and day.read(window, at + 1) is not None
    return at if dated and tokens[first].words not in NOT_A_PLACE else None


def _opens_name(window: Window, first: int) -> bool:
    token = window.tokens[first]
    if not capital(token) or token.words.casefold() in NOT_A_PLACE:
        return False
    return day.read(window, first) is None


def _more_of_name(window: Window, at: int, upper: bool) -> int:
    """Count the tokens by which a name goes on at a token; 0 where it ends."""
    tokens = window.tokens
    here = tokens[at]
    if here.kind != "word":
        return 2 if _joins_name(tokens[at - 1], here, tokens[at + 1]) else 0
    if not here.gap:
        return 0
    particles = at
    while tokens[particles].words.casefold() in NAME_PARTICLES:
        particles += 1
    if particles > at and _fits(tokens[particles], upper):
        return particles + 1 - at
    if here.words in NAME_GENERICS:
        return 1
    if not _fits(here, upper) or here.words.casefold() in AND:
        return 0
    return 0 if day.read(window, at) or _signs(window, at) else 1


def _joins_name(before: Token, mark: Token, after: Token) -> bool:
    """Return whether a mark is of a name: `ST. PETERSBURG`, `N'DJAMENA`, `Frankfurt/Main`."""
    if mark.words == ".":
        return before.words.casefold() in NAME_ABBREVIATIONS and capital(after)
    if mark.words == "/":
        return after.words.casefold() in RIVERS
    apostrophe = mark.words in "’'" and not mark.gap
    return apostrophe and len(before.words) <= 2 and capital(after)


def _signs(window: Window, at: int) -> bool:
    """Return whether a known credit closes the name: a dash or the date follows, as in no name."""
    signed = credit.bare(window, at)
    if signed is None:
        return False
    after = window.tokens[signed.stop]
    return (after.kind == "dash" and after.gap) or day.read(window, signed.stop) is not None


def _fits(token: Token, upper: bool) -> bool:
    if not capital(token) or (upper and not shouted(token.words)):
        return False
    return len(token.words) <= 4 or calendar.is_weekday(token.words) is None


def _abbreviated(window: Window, first: int, stop: int) -> bool:
    """Return whether the full stop at `stop` belongs to the name: `Calif.`, `N.Y.`, `B.C.`."""
    words = window.words(first, stop)
    return "." in words or (len(words) < 7 and gazetteer.is_abbreviated_region(words + "."))


def _place(window: Window, group: list[PlacePart]) -> Place:
    """Make a place of a name and its regions; `Georgia, Tbilisi` has the larger first."""
    tokens = window.tokens
    last = max(group, key=PlacePart.after)
    if _is_larger_first(window, group):
        group = [group[1], group[0]]
    spans = [(tokens[p.first].start, tokens[p.stop - 1].end) for p in group]
    name = Span(*spans[0], "place.name")
    region = Span(spans[1][0], spans[-1][1], "place.region") if len(spans) > 1 else None
    written = window.text[region.start : region.end] if region else None
    country = gazetteer.country_of(window.text[name.start : name.end], written)
    start = min(name.start, region.start if region else name.start)
    return Place(start, tokens[last.after() - 1].end, "dateline.place", name, region, country)


def _is_larger_first(window: Window, group: list[PlacePart]) -> bool:
    """Return whether the region stands first: `Georgia, Tbilisi`."""
    if not 2 <= len(group) <= 3 or any(part.joint != "," for part in group[1:]):
        return False
    larger, town, *largest = (_words(window, part) for part in group)
    if not gazetteer.is_region(larger) or gazetteer.is_region(town):
        return False
    if largest:
        return gazetteer.is_region(largest[0]) and gazetteer.is_city(town)
    country = gazetteer.country_of(town)
    return country is not None and country == gazetteer.country_of(town, larger)
