"""The types of the rows in this folder; a row is literals only."""

from typing import NamedTuple


class Furniture(NamedTuple):
    """Lines around a story that are not of it, of one `kind` of trailer.

    `lines` are whole lines and `openings` the words a line begins with, both in lower case;
    `pattern` is a regular expression for a whole line of at most `longest` code points; it is
    tried where one of the `hints`, if it has any, stands in the line in lower case. `above` and
    `below` say on which side of the copy they are believed. `sample` is such a line.
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


class SpeakerNouns(NamedTuple):
    """Nouns of one class by which a story names a speaker again: "the mayor".

    In a sample `*` is the noun, `^` the noun with a capital, and `{speaker:...}` marks who the last
    quotation's speaker is.
    """

    name: str
    nouns: str
    samples: tuple[str, ...]


class WordClass(NamedTuple):
    """Words of one class, folded, sorted, with spaces between.

    `key` names the class. `samples` are copy in which the words do their work, with the answers
    marked (`{person:Ellen Marsh}`, `{role:the mayor}`, `{mention:Marsh}`), `near_misses` copy in
    which there is nobody.
    """

    key: str
    words: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class Proof(NamedTuple):
    """A rule by which words are a name, a mention, a role or a short form, as `explain` prints it.

    Each of the `samples` has an answer by the rule, all answers marked as in `WordClass`; an
    acronym's are `{short:ORC}` and `{long:Oakvale Rowing Club}`. In `near_misses` there is none.
    """

    rule: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class BrokenSign(NamedTuple):
    """A sign, and what stands for it in damaged copy.

    `references` are those of markup that was taken for text, in small letters; `misread` is what
    the sign in UTF-8 becomes if it is read as Windows-1252.
    """

    sign: str
    references: str
    misread: tuple[str, ...] = ()


class NamePart(NamedTuple):
    """Words of a class or an id of HTML, and what an element is that is called so, and why."""

    kind: str
    words: str
    meaning: str


class RoleLanguage(NamedTuple):
    """What says what somebody is in a language but English, and how its phrase goes on.

    `titles` are the nouns in the nominative, in lower case, and `bodies` those of them that clubs
    and firms bear too; `prefixes` are joined to one, and with `compounds` any words are:
    Innenminister. `modifiers` stand before a title, and words
    with the endings of `inflections` do where nouns have capitals. A noun follows behind `links`
    and `articles`: el alcalde [de la] villa; adjectives behind a noun have the `adjectives` as
    endings, and nouns of a language without links those of `genitives`. `contractions` hold an
    article that is not of the role. `honorifics` stand between a role and a name. Samples and near
    misses are as in `WordClass`.
    """

    language: str
    titles: str
    bodies: str
    prefixes: str
    modifiers: str
    links: str
    articles: str
    contractions: str
    adjectives: str
    honorifics: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...]
    inflections: str = ""
    genitives: str = ""
    compounds: bool = False
