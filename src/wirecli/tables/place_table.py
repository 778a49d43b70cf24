"""The lines of places.tsv: the rows of countries and regions by the names that are looked up.

A line has a name as it is looked up (`wirecli.rules.gazetteer`: folded; an abbreviation in capitals
without its stops; any other abbreviation with its stop), a tab, and three lists of ISO 3166-1
alpha-2 codes with `|` between them: the country whose capital it is, the countries that it names,
those of which it names a part. The lines are sorted by the bytes of the names.
"""

from collections.abc import Iterable

from wirecli.data.countries import COUNTRIES, SHARED
from wirecli.data.regions import REGIONS
from wirecli.rules.gazetteer import initials
from wirecli.rules.spelling import fold

Rows = Iterable[tuple[str, str]]
"""Codes, and the names that have them with `|` between them."""


def lines() -> list[str]:
    """Return the lines of the table."""
    capitals = _index((row.code, row.capital) for row in COUNTRIES if row.capital)
    countries = _index((row.code, row.names) for row in (*COUNTRIES, *SHARED))
    regions = _index((row.country, row.names) for row in REGIONS)
    names = sorted(capitals.keys() | countries.keys() | regions.keys(), key=str.encode)
    tables = (capitals, countries, regions)
    return [f"{name}\t{'|'.join(table.get(name, '') for table in tables)}" for name in names]


def _index(rows: Rows) -> dict[str, str]:
    """Return the codes of each name, none twice: a capital may have two names that fold alike."""
    table: dict[str, list[str]] = {}
    for codes, names in rows:
        for name in names.split("|"):
            listed = table.setdefault(_key(name), [])
            listed += [code for code in codes.split() if code not in listed]
    return {name: " ".join(listed) for name, listed in table.items()}


def _key(name: str) -> str:
    folded = fold(name)
    if name.endswith(".") or name.isupper():
        return initials(name) or f"{folded}."
    return folded
