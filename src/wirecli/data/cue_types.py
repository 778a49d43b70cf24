"""The types of the rows of reporting verbs and what stands around them."""

from typing import NamedTuple


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
    `before` stand before a place or hearer; `that` opens a clause, which is no speaker; `sources`
    are the cues that name a source before a clause, and `introducing` opens a clause that does:
    `Como dijo Marsh, ...`; `openers` have a capital where they open a sentence, and are no names;
    `subjunctives` are forms of a verb in a clause that is reported without `that` ("" in a
    language that has none). Behind the marks any verb reports that ends with one of the `pasts`,
    or behind one of the `auxiliaries` with one of the `participles` ("" for none); with
    `drops_subject` a verb needs no speaker, who is not one person if it has one of the `plurals`. `calling` are verbs of which some words in marks are an
    object: `a dénoncé « l'abandon »`. In a sample `{direct:...}`, `{mixed:...}` or `{indirect:...}` is what
    is said, `{cue:...}` the verb and `{mention:...}` who is named; near misses have no quotation.
    """

    language: str
    cues: str
    he: str
    she: str
    particles: str
    articles: str
    before: str
    that: str
    sources: str
    introducing: str
    openers: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...]
    subjunctives: str = ""
    pasts: str = ""
    participles: str = ""
    auxiliaries: str = ""
    drops_subject: bool = False
    calling: str = ""
    plurals: str = ""


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
