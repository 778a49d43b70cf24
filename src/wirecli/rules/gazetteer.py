"""What the name of a place means: a capital, a country, a part of one, a town.

Nothing is read before the first question, and the table of towns only where the others are silent.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from re import split
from typing import NamedTuple

from wirecli.rules.sorted_table import Table
from wirecli.rules.spelling import fold

KINDS = frozenset(
    (
        *("area", "canton", "county", "department", "district", "division", "governorate"),
        *("island", "krai", "kray", "oblast", "prefecture", "province", "region", "republic"),
        *("state", "territory", "voivodeship", "край", "область", "обл", "штат"),
    )
)
"""Generic words after a region's name: the Gomel of "Gomel Region"."""


@lru_cache(maxsize=4096)
def country_of(name: str, region: str | None = None) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a dateline's place, or None where it is not certain.

    The region decides, and of several parts the last one known. A region that two countries have
    (Georgia, Punjab, USSR) is told by the town; "WA" and its like are American when the town does
    not tell. A region nobody knows proves nothing. Alone, a name is first a capital, then a
    country, then a city, then a region.
    """
    if region and region.strip():
        return _country_within(name, region)
    key = _key(name)
    if _place_row(key).capital:
        return _place_row(key).capital
    countries, regions = _codes(name)
    if countries:
        return _single(f"{countries} {regions}")
    towns = _city_codes(key)
    return _dominant(towns) if towns else _single(regions)


def is_region(words: str) -> bool:
    """Return whether the words, or each part of them, are a country or a part of one."""
    parts = _parts(words)
    return bool(parts) and all(map(_region_codes, parts))


def is_city(name: str) -> bool:
    """Return whether a capital or a town of at least 15,000 people has the name."""
    key = _key(name)
    return bool(_place_row(key).capital or _city_codes(key))


def is_place(name: str) -> bool:
    """Return whether a name is that of a town, a country or a part of one."""
    return is_region(name) or is_city(name)


def is_abbreviated_region(words: str) -> bool:
    """Return whether a region is written short with a full stop: `"Calif."`, not `"Ohio."`."""
    region = _place_row(f"{_key(words)}.")
    return bool(region.countries or region.regions)


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    """Return a name as the tables have it: folded, one blank between its words."""
    return " ".join(fold(" ".join(name.split())).split())


def _country_within(name: str, region: str) -> str | None:
    for part in reversed(_parts(region)):
        codes = _region_codes(part)
        if codes:
            return _single(codes) or _told_by_town(name, codes) or _american(part, codes)
    return None


def _told_by_town(name: str, codes: str) -> str | None:
    key = _key(name)
    capital = _place_row(key).capital
    if capital and capital in codes.split():
        return capital
    towns = _city_codes(key)
    if "," in towns and towns[:2] in codes.split():
        return towns[:2]
    return _single(" ".join(set(towns.replace(",", " ").split()) & set(codes.split())))


def _american(part: str, codes: str) -> str | None:
    """A postal code stands for the state: "WA" is Washington before Western Australia."""
    return "US" if "US" in codes.split() and len(part) == 2 else None


def _single(codes: str) -> str | None:
    countries = set(codes.split())
    return countries.pop() if len(countries) == 1 else None


def _dominant(codes: str) -> str | None:
    """A comma follows the country whose town of the name is by far the largest."""
    return codes[:2] if codes[2:3] in ("", ",") else None


def _parts(region: str) -> list[str]:
    if region.replace(" ", "").isalpha():
        return [region.strip()]
    return [part for part in (words.strip() for words in split(r"[,;()\[\]/]", region)) if part]


@lru_cache(maxsize=1024)
def _region_codes(part: str) -> str:
    """Return the codes of the countries that have, or are, the region, with a space between."""
    for words in _without_generics(part):
        codes = " ".join(_codes(words)).strip()
        if codes:
            return codes
    return ""


def _without_generics(part: str) -> Iterator[str]:
    """Yield a region as written, without its article, and without its generic last word."""
    yield part
    article, _, rest = part.partition(" ")
    if article in ("the", "The", "THE"):
        part = rest.strip()
        yield part
    if _key(part).rpartition(" ")[2] in KINDS:
        yield part.rpartition(" ")[0].strip()


def _codes(words: str) -> tuple[str, str]:
    """Return the codes of the countries that words name, and of those of which they name a part.

    They are looked up as an abbreviation in capitals, as a name, as an abbreviation with a stop.
    """
    key, short = _key(words), initials(words)
    written = [short] if short else []
    written += [key] if words.islower() else [key, f"{key}."]
    countries = regions = ""
    for codes in map(_place_row, written):
        countries, regions = countries or codes.countries, regions or codes.regions
    return countries, regions


def initials(words: str) -> str:
    """Return an abbreviation in capitals without its stops, else nothing: `"U. S." -> "US"`."""
    if not words.isupper():
        return ""
    letters = words.replace(".", "").replace(" ", "")
    return letters if len(letters) <= 5 else ""


class _PlaceRow(NamedTuple):
    """The codes of the countries that a name means, with a space between."""

    capital: str = ""
    countries: str = ""
    regions: str = ""


NOWHERE = _PlaceRow()


@lru_cache(maxsize=4096)
def _place_row(key: str) -> _PlaceRow:
    codes = _places().get(key)
    return _PlaceRow(*codes.split("|")) if codes else NOWHERE


@cache
def _places() -> Table:
    return Table("places.tsv")


def _city_codes(key: str) -> str:
    """Return the codes of the countries that have a town of the name, "" if none has.

    The largest town's country comes first, with a comma behind it if it dominates.
    """
    return _cities().get(key)


@cache
def _cities() -> Table:
    return Table("cities.tsv")
