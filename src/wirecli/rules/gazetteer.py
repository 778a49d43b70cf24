"""What the name of a place, a month or a weekday means, in every language that has rows.

Nothing is built before the first question: the capitals answer without the other countries' names,
the countries and their parts without the table of cities.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from re import split, sub
from typing import TYPE_CHECKING
from unicodedata import normalize

from wirecli.rules.table import Table

if TYPE_CHECKING:
    from wirecli.data.rows import Calendar

MARKS = "[\u0300-\u036f\u00ad\u0640\u064b-\u065f\u093c\u09bc\u200b-\u200d\u2060]+"
"""Accents, vowel signs and invisible joints: a name is the same name without them."""

LETTERS = (
    *(("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i"), ("æ", "ae"), ("œ", "oe")),
    *(("ی", "ي"), ("ک", "ك")),
)
"""Letters that no accent makes, and what copy without them writes."""

APOSTROPHES = "’‘ʼʻ`´′＇"

KINDS = frozenset(
    (
        *("area", "canton", "county", "department", "district", "division", "governorate"),
        *("island", "krai", "kray", "oblast", "prefecture", "province", "region", "republic"),
        *("state", "territory", "voivodeship", "вобласць", "край", "область", "обл", "штат"),
    )
)
"""Generic words after a region's name: the Gomel of "Gomel Region"."""

KIN = {"cnr": "sr", "nb": "no", "nn": "no", "sh": "sr"}
"""Languages whose calendar stands under another code."""


def fold(names: str) -> str:
    """Return names, one a line, as they are compared: without case, accents, full stops.

    The letters are decomposed (NFD). `"ST. GALLEN" -> "st gallen"`, `"Malmö" -> "malmo"`.
    """
    text = names.casefold()
    if not text.isascii():
        text = sub(MARKS, "", normalize("NFD", text))
        for written, plain in LETTERS:
            text = text.replace(written, plain)
        for written in APOSTROPHES:
            text = text.replace(written, "'")
    text = text.replace("' ", "'").replace("saint ", "st ")
    return text.replace(". ", " ").replace(".\n", "\n").replace(".", " ").rstrip(" ")


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
    if key in _capitals():
        return _capitals()[key]
    codes = _codes(name, _countries())
    if codes:
        return _single(f"{codes} {_codes(name, _regions())}")
    codes = _city_codes(key)
    if codes:
        return _dominant(codes)
    return _single(_codes(name, _regions()))


def is_region(words: str) -> bool:
    """Tell whether the words, or each of several parts of them, are a country or a part of one."""
    parts = _parts(words)
    return bool(parts) and all(_region_codes(part) for part in parts)


def is_city(name: str) -> bool:
    """Tell whether a capital or a town of at least 15,000 people has the name."""
    key = _key(name)
    return key in _capitals() or bool(_city_codes(key))


def is_place(name: str) -> bool:
    """Tell whether a name is that of a town, a country or a part of one."""
    return is_region(name) or is_city(name)


def is_abbreviated_region(words: str) -> bool:
    """Tell whether a region is written short with a full stop: `"Calif."`, not `"Ohio."`."""
    key = f"{_key(words)}."
    return key in _regions() or key in _countries()


def month_number(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for a month's name, inflected or short, in the language (BCP 47), or None.

    Without a language, or with one that has no calendar, it is what most languages mean by the
    word, None if as many mean another month: `"listopad" -> 11`, in Croatian 10.
    """
    number = _calendar_words("months", _calendar_language(language)).get(_calendar_key(word))
    return None if number is None else number + 1


def is_weekday(word: str, language: str | None = None) -> int | None:
    """Return 0 (Monday, so compare with None) to 6 for a weekday's name, as `month_number` does."""
    return _calendar_words("weekdays", _calendar_language(language)).get(_calendar_key(word))


def _key(name: str) -> str:
    return " ".join(fold(" ".join(name.split())).split())


def _country_within(name: str, region: str) -> str | None:
    for part in reversed(_parts(region)):
        codes = _region_codes(part)
        if codes:
            return _single(codes) or _told_by_town(name, codes) or _american(part, codes)
    return None


def _told_by_town(name: str, codes: str) -> str | None:
    key = _key(name)
    capital = _capitals().get(key)
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
    countries = set(codes.replace(",", " ").split())
    return countries.pop() if len(countries) == 1 else None


def _dominant(codes: str) -> str | None:
    """A comma follows the country whose town of the name is by far the largest."""
    return codes[:2] if codes[2:3] in ("", ",") else None


def _parts(region: str) -> list[str]:
    return [part for part in (words.strip() for words in split(r"[,;()\[\]/]", region)) if part]


@lru_cache(maxsize=1024)
def _region_codes(part: str) -> str:
    """Return the codes of the countries that have, or are, the region, with a space between."""
    for words in _without_generics(part):
        codes = f"{_codes(words, _countries())} {_codes(words, _regions())}".strip()
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
    stem, _, kind = part.rpartition(" ")
    if _key(kind) in KINDS:
        yield stem.strip()


def _codes(words: str, table: dict[str, str]) -> str:
    """Look words up as an abbreviation in capitals, as a name, as an abbreviation with a stop."""
    key = _key(words)
    capitals = _initials(words)
    found = table.get(capitals) if capitals else None
    return found or table.get(key) or (not words.islower() and table.get(key + ".")) or ""


def _initials(words: str) -> str:
    """Return an abbreviation in capitals without its stops, else nothing: `"U. S." -> "US"`."""
    if not words.isupper():
        return ""
    letters = words.replace(".", "").replace(" ", "")
    return letters if len(letters) <= 5 else ""


@cache
def _capitals() -> dict[str, str]:
    from wirecli.data.countries import COUNTRIES

    rows = [(country.code, country.capital) for country in COUNTRIES if country.capital]
    codes = [code for code, names in rows for _ in range(names.count("|") + 1)]
    return dict(zip(_folded(names for _, names in rows), codes, strict=True))


@cache
def _countries() -> dict[str, str]:
    from wirecli.data.countries import COUNTRIES, SHARED

    return _index([(country.code, country.names) for country in (*COUNTRIES, *SHARED)])


@cache
def _regions() -> dict[str, str]:
    from wirecli.data.regions import REGIONS

    return _index([(region.country, region.names) for region in REGIONS])


def _index(rows: list[tuple[str, str]]) -> dict[str, str]:
    """Index rows of codes and names: initials in capitals, abbreviations with their stop."""
    folded = iter(_folded(names for _, names in rows))
    table: dict[str, str] = {}
    for codes, names in rows:
        for name in names.split("|"):
            key = next(folded)
            if name.endswith(".") or name.isupper():
                key = _initials(name) or f"{key}."
            table[key] = f"{table[key]} {codes}" if key in table else codes
    return table


def _folded(rows: Iterable[str]) -> list[str]:
    """Fold the names of all rows at once: a call for each would take as long again."""
    return fold("|".join(rows).replace("|", "\n")).split("\n")


def _city_codes(key: str) -> str:
    """Return the codes of the countries that have a town of the name, "" if none has.

    The largest town's country comes first, with a comma behind it if it dominates.
    """
    return _cities().get(key)


@cache
def _cities() -> Table:
    return Table("cities.tsv")


def _calendar_language(language: str | None) -> str:
    primary = (language or "").partition("-")[0].casefold()
    return KIN.get(primary, primary)


def _calendar_key(word: str) -> str:
    key = word.strip().lower()
    if not key.isascii():
        # Turkish capitals: HAZİRAN is lowered to an i with a dot of its own
        key = normalize("NFC", key).replace("i\u0307", "i")
        for written in APOSTROPHES:
            key = key.replace(written, "'")
    return key.removesuffix(".")


@cache
def _calendar_words(member: str, language: str) -> dict[str, int]:
    """Number one language's months or weekdays from 0, or those of all if it has no row."""
    from wirecli.data.calendars import CALENDARS

    rows = [row for row in CALENDARS if row.language == language] or CALENDARS
    words: dict[str, int] = {}
    contested: set[str] = set()
    for row in rows:
        for number, forms in enumerate(getattr(row, member)):
            for word in forms.split():
                if words.setdefault(word, number) != number:
                    contested.add(word)
    for word in contested:
        majority = _majority(word, member, rows)
        if majority is None:
            del words[word]
        else:
            words[word] = majority
    return words


def _majority(word: str, member: str, rows: "Iterable[Calendar]") -> int | None:
    """Return the number that most languages give a word, None if as many give another."""
    numbers = (
        number
        for row in rows
        for number, forms in enumerate(getattr(row, member))
        if word in forms and word in forms.split()
    )
    (number, votes), (_, next_votes) = Counter(numbers).most_common(2)
    return number if votes > next_votes else None
