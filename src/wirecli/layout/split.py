"""A text into the spans of its stories, by the marks of a transmission or as the user says."""

import re
from itertools import pairwise

from wirecli.errors import UserError
from wirecli.model import Mark, Span

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
        return [Span(0, len(text), "story.whole")]
    rule = "story.pattern" if how.startswith("/") else f"story.{how}"
    cuts = [0, *(match.end() for match in separator.finditer(text)), len(text)]
    spans: list[Mark] = []
    for start, end in pairwise(cuts):
        if text[start:end].strip("\0\x03\x04\f \t\r\n"):
            spans.append(Span(start, end, rule))
    return _tiled(spans, len(text))


def _is_transmitted(text: str) -> bool:
    """Return whether a text has any sign that a transmission's pattern could match."""
    return any(sign in text for sign in SIGNS)


def _tiled(spans: list[Mark], length: int) -> list[Mark]:
    """Stretch the spans so that they tile the text: what is empty belongs to the story before."""
    if len(spans) < 2:
        return [Span(0, length, "story.whole")]
    starts = [0, *(span.start for span in spans[1:]), length]
    return [Span(a, b, span.rule) for a, b, span in zip(starts, starts[1:], spans, strict=False)]


def _separator(how: str) -> re.Pattern[str] | None:
    if how == "none":
        return None
    if how == "auto":
        return re.compile(TRANSMISSION, re.MULTILINE | re.VERBOSE)
    if how in ("formfeed", "nul"):
        return re.compile(r"\f\s*" if how == "formfeed" else r"\0\s*")
    if len(how) > 2 and how.startswith("/") and how.endswith("/"):
        try:
            return re.compile(how[1:-1], re.MULTILINE)
        except re.error as fault:
            what = f"{how} is not a regular expression: {fault}"
            raise UserError(what, "fix the pattern", parameter="split") from None
    todo = "use auto, none, formfeed, nul or /REGULAR EXPRESSION/"
    raise UserError(f"{how!r} is not known", todo, parameter="split")
