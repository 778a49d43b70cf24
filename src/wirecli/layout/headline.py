"""The headline: its label in front, and the source it names at its end or start."""

from functools import cache

from wirecli.data.head_words import LABEL_OPENINGS, LABELS, SECTIONS
from wirecli.data.layout_words import SOURCE_NOUNS
from wirecli.layout.prefixes import by_initial
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span
from wirecli.rules import gazetteer


def label(text: str, first: int, last: int) -> Mark | None:
    """Return the label at the head of a headline or on its own line: `UPDATE 2`, `CORRECTED`."""
    head = text[first : first + 12].lstrip("(").casefold()
    if not head.startswith(_label_openings().get(head[:1], ())):
        return None
    match = LABEL.match(text, first, last)
    return Span(match.start(), match.end(), "label.opening") if match else None


def version(text: str, first: int, last: int) -> Mark | None:
    """Return the version in a slugline: `1st Ld-Writethru` (Associated Press)."""
    match = VERSION.search(text, first, last)
    return Span(match.start(), match.end(), "label.in-slugline") if match else None


VERSION = Lazy(r"\d{1,2}(?:st|nd|rd|th) (?:Ld|LD|Lead)(?:[ -][Ww]ritethru)?")


def attribution(text: str, first: int, last: int) -> Mark | None:
    """Return the source a headline names: `... — Lukashenko`, `...: report`, `Lukashenko: ...`."""
    words = text[first:last]
    if not (": " in words or "-" in words or "–" in words or "—" in words):
        return None
    dash = max(text.rfind(sign, first, last) for sign in "—–")
    at_end = AT_END.search(text, max(first, dash - 1), last)  # no source has a dash in it
    shorter = at_end is not None and len(at_end["who"]) < at_end.start() - first
    if at_end and shorter and _can_be_source(at_end["who"], after=at_end["joint"].strip()):
        return Span(*at_end.span("who"), "attribution.at-end")
    at_start = AT_START.match(text, first, last) if ": " in words else None
    if at_start and _can_open(at_start["who"]):
        return Span(*at_start.span("who"), "attribution.at-start")
    return None


@cache
def _label_openings() -> dict[str, tuple[str, ...]]:
    return by_initial(LABEL_OPENINGS)


LABEL = Lazy(lambda: "|".join(LABELS))


def _at_end() -> str:
    joint = r"\s[—–]\s*|\s--?\s+|:\s+|\s?(?<!-)-(?=[a-z])"
    return rf"(?P<joint>{joint})(?P<who>[^\s:;,?!\"][^:;,?!\"]{{1,47}})$"


AT_END = Lazy(_at_end)


AT_START = Lazy(r"(?P<who>[^\W\d_][^:;,?!\"—–]{0,39}[^\s:;,?!\"—–])\s?:\s")


def _can_be_source(who: str, *, after: str) -> bool:
    """Return whether the words after the last joint can be a source: a name or a role."""
    words = who.split()
    if len(words) > 6 or who[-1] in ".)":
        return False
    if words[-1].casefold().rstrip("s") in SOURCE_NOUNS:
        return True
    if who.isupper() or not words[0][0].isupper() or after == "-":
        return False
    names = sum(word[0].isupper() for word in words)
    return names == len(words) <= 4 if after == ":" else names * 2 >= len(words)


def _can_open(who: str) -> bool:
    """Return whether the words before a colon are a person or body, not a topic, label or place."""
    words = who.split()
    if len(words) > 4 or who.isupper() or who.casefold() in SECTIONS or LABEL.match(who + ": "):
        return False
    if words[-1].casefold().rstrip("s") in SOURCE_NOUNS:
        return True
    return all(word[0].isupper() for word in words) and not gazetteer.is_place(who)
