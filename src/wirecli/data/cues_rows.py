"""The types of the rows of cues."""

from typing import NamedTuple


class Cue(NamedTuple):
    """A reporting verb: the verb (its first word inflected), the other forms, and its frame.

    A particle follows the verb in `verb`: `"point out"`. The frames are in `cues_frames`.
    """

    verb: str
    forms: str
    frame: str
