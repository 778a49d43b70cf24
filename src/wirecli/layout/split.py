"""A text into its stories: spans that tile the text."""

from itertools import pairwise
from re import Pattern, compile
from re import error as PatternError

from wirecli.errors import UserError
from wirecli.model import Mark, Words

SIGNS = ("\f", "\x03", "\x04", "\x01", "NNNN", "ZCZC")
TRANSMISSION = r"""
\f\s*                                   # a form feed
| [\x03\x04][\x03\x04\s]*               # end of text, end of transmission (IPTC 7901, ANPA 1312)
| ^NNNN[ \t]*(?:\r?\n|\Z)\s*            # the telex end of message
| (?=^ZCZC\b) | (?=\x01)                # the telex start of message, start of heading
"""


def stories(text: str, how: str = "auto") -> list[Mark]:
    """Split a text into the spans of its stories; they tile it, and none but a sole one is empty.

    `how` is `auto` (form feed, end of text, telex and IPTC transmission headers), `none`,
    `formfeed`, `nul`, or a regular expression between slashes; what separates two stories closes
    the first. Raises `UserError` for anything else.
    """
    separator = None if how == "auto" and not _is_transmitted(text) else _separator(how)
    if separator is None:
        return [Words(0, len(text), "story.whole")]
    rule = "story.pattern" if how.startswith("/") else f"story.{how}"
    cuts = [0, *(match.end() for match in separator.finditer(text)), len(text)]
    spans: list[Mark] = []
    for start, end in pairwise(cuts):
        if text[start:end].strip("\0\x03\x04\f \t\r\n"):
            spans.append(Words(start, end, rule))
    return _tiled(spans, len(text))


def _is_transmitted(text: str) -> bool:
    """Tell whether a text has any sign that a transmission's pattern could match."""
    return any(sign in text for sign in SIGNS)


def _tiled(spans: list[Mark], length: int) -> list[Mark]:
    """Stretch the spans so that they tile the text: what is empty belongs to the story before."""
    if len(spans) < 2:
        return [Words(0, length, spans[0].rule if len(spans) > 1 else "story.whole")]
    starts = [0, *(span.start for span in spans[1:]), length]
    return [Words(a, b, span.rule) for a, b, span in zip(starts, starts[1:], spans, strict=False)]


def _separator(how: str) -> Pattern[str] | None:
    from re import MULTILINE, VERBOSE

    if how == "none":
        return None
    if how == "auto":
        return compile(TRANSMISSION, MULTILINE | VERBOSE)
    if how in ("formfeed", "nul"):
        return compile(r"\f\s*" if how == "formfeed" else r"\0\s*")
    if len(how) > 2 and how.startswith("/") and how.endswith("/"):
        try:
            return compile(how[1:-1], MULTILINE)
        except PatternError as fault:
            raise UserError(
                f"--split: {how} is no regular expression: {fault}", "mend it"
            ) from None
    raise UserError(
        f"--split: {how!r} is not known", "use auto, none, formfeed, nul or /REGULAR EXPRESSION/"
    )
