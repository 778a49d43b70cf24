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


class Cue(NamedTuple):
    """A reporting verb: the verb (its first word inflected), the other forms, and its frame.

    The forms are the present, the past, the participles: the proof of a row writes the second. A
    particle follows the verb in `verb`: `"point out"`. The frames are in `cues_frames`.
    """

    verb: str
    forms: str
    frame: str


class QuotationLanguage(NamedTuple):
    """What a language but English has beside words in marks.

    `cues` are the forms that report, in lower case; `he` and `she` the pronouns; `particles` the
    small words inside a name; `articles` open a description ("" in a language that has none);
    `before` stand before a place or hearer; `that` opens a clause, which is no speaker. In a sample `{direct:...}` is what is said,
    `{cue:...}` the verb and `{mention:...}` who is named; near misses have no quotation.
    """

    language: str
    cues: str
    he: str
    she: str
    particles: str
    articles: str
    before: str
    that: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...]


class SpeakerNouns(NamedTuple):
    """Nouns of one class by which a story names a speaker again: "the mayor".

    In a sample `*` is the noun, `^` the noun with a capital, and `{speaker:...}` marks who the last
    quotation's speaker is.
    """

    name: str
    nouns: str
    samples: tuple[str, ...]


class CueFrame(NamedTuple):
    """How what is said stands beside the verbs of a frame.

    In a sample `{cue:*}` is the verb in the past tense, `{mention:...}` who is named, and
    `{direct:...}`, `{mixed:...}` or `{indirect:...}` what is said; near misses, with `*` for the
    verb, have no quotation. Each verb of the frame is proved on each of them.
    """

    name: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class CueOrder(NamedTuple):
    """An order of speaker, cue and what is said: the rule that reads it, and its proof."""

    rule: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class CatalogueRow(NamedTuple):
    """A rule as `explain` prints it: its id, and what it says.

    `example` is an input in which it decides, with the `options` of the command, and `marked` are
    what it marks: "" if it marks none, None if that is left open. Without an example its samples
    stand in a row of its finder.
    """

    id: str
    says: str
    example: str = ""
    marked: str | None = ""
    options: tuple[str, ...] = ()


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


class WrittenLanguage(NamedTuple):
    """A language, BCP 47, and what it writes beyond ASCII, the commonest first, in small letters.

    Chinese, Japanese and Korean have a beginning of theirs here and the rest in a `Charset`.
    """

    language: str
    letters: str


class Charset(NamedTuple):
    """The rows of a double-byte character set in which the common characters of a language stand.

    `codec` is Python's name of an encoding in which a character is a byte of its row, from `first`
    to `last`, and one of its place in the row.
    """

    language: str
    codec: str
    first: int
    last: int


class Encoding(NamedTuple):
    """An encoding by its name in the IANA registry, and the languages that were written in it."""

    name: str
    languages: str


class BrokenSign(NamedTuple):
    """A sign, and what stands for it in damaged copy.

    `references` are those of markup that was taken for text, in small letters; `misread` is what
    the sign in UTF-8 becomes if it is read as Windows-1252.
    """

    sign: str
    references: str
    misread: tuple[str, ...] = ()
