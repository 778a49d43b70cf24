"""The types of the rows of cues."""

from typing import NamedTuple


class Cue(NamedTuple):
    """A reporting verb: the verb (its first word inflected), the other forms, and its frame.

    A particle follows the verb in `verb`: `"point out"`. The frames are in `cues_frames`.
    """

    verb: str
    forms: str
    frame: str


class Tongue(NamedTuple):
    """What a language but English has beside words in marks.

    `cues` are the forms that report, in lower case; `he` and `she` the pronouns; `particles` the
    small words inside a name. In a sample `{direct:...}` is what is said, `{cue:...}` the verb and
    `{mention:...}` who is named; near misses have no quotation.
    """

    language: str
    cues: str
    he: str
    she: str
    particles: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...]
