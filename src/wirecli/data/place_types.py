"""The types of the rows of places and calendars."""

from typing import NamedTuple


class Country(NamedTuple):
    """A country: ISO 3166-1 alpha-2 code, its names and abbreviations as datelines write them.

    `capital` has the names of the capital that need no country beside them. An upright bar stands
    between the names (`"Poland|Польша"`): a tuple of them would take four times as long to load.
    """

    code: str
    names: str
    capital: str = ""


class Region(NamedTuple):
    """A state, province or like part of a country, as datelines write it after a town.

    An upright bar stands between the names: `"California|Calif.|CA"`.
    """

    country: str
    names: str


class Calendar(NamedTuple):
    """The words of one language for months (January first) and weekdays (Monday first).

    Each member holds every form, in lower case, without an abbreviation's full stop, with spaces
    between the forms: `"march mar"`.
    """

    language: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
