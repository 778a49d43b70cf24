"""The types of the rows in this folder; a row is literals only."""

from wirecli.tuples import NamedTuple


class Style(NamedTuple):
    """An agency's house style: what is its own; the grammar of datelines is shared by all.

    `country` is ISO 3166-1 alpha-2, `languages` BCP 47. `credits` are the names it signs with in
    datelines, in every script it uses; `bylines` the words that stand for it under a headline;
    `trailers` the credits that close its copy; `end_marks` the lines that end a story.
    `samples` are copy with the answers marked in it, `near_misses` copy it must not claim.
    """

    key: str
    name: str
    country: str
    languages: tuple[str, ...]
    credits: tuple[str, ...]
    samples: tuple[str, ...]
    bylines: tuple[str, ...] = ()
    trailers: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()


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


class Furniture(NamedTuple):
    """Lines around a story that are not of it, of one `kind` of trailer.

    `lines` are whole lines and `openings` the words a line begins with, both in lower case;
    `pattern` is a regular expression for a whole line of at most `longest` code points; it is
    tried where one of the `hints`, in lower case, stands in the line. `above` and `below` say on
    which side of the copy they are believed. `sample` is such a line.
    """

    kind: str
    sample: str
    lines: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    pattern: str = ""
    hints: tuple[str, ...] = ()
    longest: int = 0
    above: bool = True
    below: bool = True


class CreditRole(NamedTuple):
    """The words by which a credit line says what somebody did."""

    role: str
    openings: tuple[str, ...]


class Language(NamedTuple):
    """The commonest words of a language's running copy, in lower case, with spaces between."""

    code: str
    words: str
