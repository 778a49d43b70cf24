"""The headline: its label in front, and the source it names at its end or start."""

from collections.abc import Sequence
from functools import cache

from wirecli.data.head_words import LABEL_OPENINGS, LABELS, SECTIONS
from wirecli.data.layout_words import SAYING, SOURCE_NOUNS
from wirecli.layout.prefixes import by_initial
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span
from wirecli.rules import gazetteer, name_lexicon


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


def attribution(text: str, first: int, last: int, copy: str) -> Mark | None:
    """Return the source a headline names: `... — Lukashenko`, `...: report`, `Lukashenko: ...`.

    How the `copy` begins shows whether a name before a colon is a source or a topic.
    """
    words = text[first:last]
    if not (": " in words or "-" in words or "–" in words or "—" in words):
        return None
    dash = max(text.rfind(sign, first, last) for sign in "—–")
    at_end = AT_END.search(text, max(first, dash - 1), last)  # no source has a dash in it
    shorter = at_end is not None and len(at_end["who"]) < at_end.start() - first
    if at_end and shorter and _can_close(copy, at_end["who"], at_end["joint"]):
        return Span(*at_end.span("who"), "attribution.at-end")
    at_start = AT_START.match(text, first, last) if ": " in words else None
    if at_start and _can_open(copy, at_start["who"]):
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


def _can_close(copy: str, who: str, joint: str) -> bool:
    """Return whether the words after the last joint can be a source: a name or a role."""
    words = who.split()
    if len(words) > 6 or who[-1] in ".)":
        return False
    if _is_source_noun(words[-1]) and (joint != "-" or _is_listed(words[-1])):
        return True
    if who.isupper() or not words[0][0].isupper():
        return False
    names = sum(word[0].isupper() for word in words)
    if joint.strip() == "-":
        return False
    if joint.strip() != ":":
        return names * 2 >= len(words)
    named = gazetteer.is_place(who) or _is_body(words) or _is_named(copy, words)
    return names == len(words) <= 4 and named


def _can_open(copy: str, who: str) -> bool:
    """Return whether the words before a colon are a person or body, not a topic, label or place."""
    words = who.split()
    if len(words) > 4 or who.casefold() in SECTIONS or LABEL.match(who + ": "):
        return False
    if who.isupper():
        return _speaks(copy, who)
    if _is_source_noun(words[-1]):
        return True
    capitals = all(word[0].isupper() for word in words)
    return capitals and not gazetteer.is_place(who) and _is_named(copy, words)


def _is_source_noun(word: str) -> bool:
    return _is_listed(word) or name_lexicon.is_role(word.casefold().removesuffix("s"))


def _is_listed(word: str) -> bool:
    noun = word.casefold()
    return noun in SOURCE_NOUNS or noun.removesuffix("s") in SOURCE_NOUNS


def _is_body(words: Sequence[str]) -> bool:
    return any(name_lexicon.key(word) in name_lexicon.organisations() for word in words)


def _is_named(copy: str, words: Sequence[str]) -> bool:
    """Return whether words are somebody's name, by their lists or by the copy.

    A surname alone may be a topic, `Marsh: A Life`, and so may a first name.
    """
    keys = [name_lexicon.key(word) for word in words]
    if len(keys) > 1 and not words[0].isupper():
        given = name_lexicon.is_given(keys[0]) or name_lexicon.is_role(words[0].casefold())
        owned = words[0].endswith(("'s", "’s")) and name_lexicon.is_listed_surname(keys[-1])
        if (given or owned) and not name_lexicon.is_word(keys[-1]):
            return True
        who = " ".join(words)
        return who in copy and _speaks(copy, words[-1])
    surname = name_lexicon.is_listed_surname(keys[-1]) and not name_lexicon.is_word(keys[-1])
    return (surname and words[-1] in copy) or _speaks(copy, words[-1])


def _speaks(copy: str, name: str) -> bool:
    """Return whether the copy has a name beside a verb of saying."""
    return any(f"{name} {verb}" in copy or f"{verb} {name}" in copy for verb in SAYING)
