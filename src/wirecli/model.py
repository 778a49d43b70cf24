"""A story is a text with marks on it: where the words are, and which rule says what they are."""

from typing import NamedTuple, Protocol

from wirecli.bound import words, words_of


class Mark(Protocol):
    """Words of the text, `text[start:end]`, in code points, and the rule that says what they are.

    Every kind of mark begins with these three members.
    """

    @property
    def start(self) -> int:
        """Where the words begin."""

    @property
    def end(self) -> int:
        """Where the words end: the first code point that is not of them."""

    @property
    def rule(self) -> str:
        """Which rule says so, as `explain` prints it: `dateline.place-date-credit`."""

    @property
    def text(self) -> str:
        """The words, of a mark of a story that the library's functions return."""


class Span(NamedTuple):
    """A mark that has nothing to say but its rule."""

    start: int
    end: int
    rule: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Headline(NamedTuple):
    """The headline, whole; `attribution` is the source named at its end or start.

    `person` is the person of the story whom the attribution names, at the fullest name.
    """

    start: int
    end: int
    rule: str
    attribution: Mark | None
    person: Mark | None = None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Byline(NamedTuple):
    """The line that names the writers; an agency is not among `names`."""

    start: int
    end: int
    rule: str
    names: tuple[Mark, ...]

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Place(NamedTuple):
    """A place of a dateline; `country` is ISO 3166-1 alpha-2, where it is known."""

    start: int
    end: int
    rule: str
    name: Mark
    region: Mark | None
    country: str | None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Dated(NamedTuple):
    """A date as written, and its `value` in EDTF: `2023-11-23`, or `XXXX-11-23` without a year."""

    start: int
    end: int
    rule: str
    value: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Dateline(NamedTuple):
    """Places, date and agency, from the first character to the end of the separator."""

    start: int
    end: int
    rule: str
    places: tuple[Place, ...]
    date: Dated | None
    agency: Mark | None
    reporters: tuple[Mark, ...]
    separator: Mark | None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Credit(NamedTuple):
    """Who did what: `role` is reporting, writing, editing, translation, desk or source."""

    start: int
    end: int
    rule: str
    role: str
    names: tuple[Mark, ...]

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Trailer(NamedTuple):
    """Words around the story that are not of it; `kind` as in the published record."""

    start: int
    end: int
    rule: str
    kind: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Agency(NamedTuple):
    """Whose copy it is: the style's `key` (None: not told), the name as written, the evidence."""

    start: int
    end: int
    rule: str
    key: str | None
    name: str
    evidence: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Publication(NamedTuple):
    """The paper or site in which the copy stood, its `name` as the input's format states it."""

    start: int
    end: int
    rule: str
    name: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class StoryDate(NamedTuple):
    """The story's day in EDTF, as far as it can be proved, and the evidence it rests on."""

    start: int
    end: int
    rule: str
    value: str
    basis: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Timex(NamedTuple):
    """A date or time expression: `type`, `value` and `mod` as TIMEX3, and the value in EDTF.

    `value` is None for a relative expression in a story whose day is not known; `edtf` where
    EDTF and ISO 8601 have no form for the value.
    """

    start: int
    end: int
    rule: str
    type: str
    value: str | None
    edtf: str | None
    mod: str | None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Person(NamedTuple):
    """A person, at the fullest name: `role` is a title or apposition, `mentions` all the places."""

    start: int
    end: int
    rule: str
    role: Mark | None
    mentions: tuple[Mark, ...]

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)

    @property
    def name(self) -> str:
        """The fullest name."""
        return words_of(self)


class Acronym(NamedTuple):
    """A short form with its long form, where the story explains it."""

    start: int
    end: int
    rule: str
    short: Mark
    long: Mark

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Quote(NamedTuple):
    """One unbroken stretch of what somebody said: `kind` is direct, mixed or indirect.

    `mention` are the words that name the speaker here, `speaker` those of the full name, `cue`
    the reporting verb or phrase; `speaker_kind` is person, organisation, group, document or other,
    None without a speaker. Stretches of one attribution share its number, `attribution`,
    from 1 in each story; `paragraph` is the number of the paragraph, from 1.
    """

    start: int
    end: int
    rule: str
    kind: str
    speaker: Mark | None
    role: Mark | None
    mention: Mark | None
    cue: Mark | None
    attribution: int
    paragraph: int
    speaker_kind: str | None = None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Considered(NamedTuple):
    """What was found for a field as well and not taken: its `value` if it has one, and why not."""

    start: int
    end: int
    rule: str
    field: str
    value: str | None
    why: str

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Stated(NamedTuple):
    """What the format of the input says outright of a field: `nitf.hl1` is the headline.

    `value` is what it says where that is no slice of the text: a day in ISO 8601, an agency's
    name, a language; such a mark has no words and may stand anywhere.
    """

    start: int
    end: int
    rule: str
    field: str
    value: str | None = None

    @property
    def text(self) -> str:
        """The words."""
        return words_of(self)


class Story(NamedTuple):
    """One story of a text: `text` is the whole text, of which this is `text[start:end]`.

    `blocks` tile the story: each begins where the one before it ends. `defects` are marks whose
    rule is the defect's stable id, in the order of the text. `number` counts from 1. `considered`
    is what stood for a field as well and was not taken, for those who ask why. `hyphens` is what
    stands between the parts of words that go on in the next line: not a part of the words.
    """

    start: int
    end: int
    rule: str
    text: str
    number: int
    blocks: tuple[Mark, ...]
    language: str | None
    publication: Publication | None
    agency: Agency | None
    slugline: Mark | None
    label: Mark | None
    kicker: Mark | None
    ednote: Mark | None
    headline: Headline | None
    subheadline: Mark | None
    byline: Byline | None
    dateline: Dateline | None
    date: StoryDate | None
    paragraphs: tuple[Mark, ...]
    quotes: tuple[Quote, ...]
    people: tuple[Person, ...]
    acronyms: tuple[Acronym, ...]
    dates: tuple[Timex, ...]
    credits: tuple[Credit, ...]
    trailer: tuple[Trailer, ...]
    defects: tuple[Mark, ...]
    considered: tuple[Considered, ...] = ()
    hyphens: tuple[Mark, ...] = ()

    def text_of(self, mark: Mark) -> str:
        """Return the words under a mark; each line break in them is one space.

        A word that is broken at a line's end is joined.
        """
        return words(self.text, self.hyphens, mark.start, mark.end)
