"""What the tag, the role, the class and the id of an element say of the words in it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import islice

from wirecli.data.class_names import NAME_PARTS
from wirecli.lazy import Lazy
from wirecli.readers.tree import Element

APART, FURNITURE = "apart", "furniture"
"""What never is the copy, however much prose is in it; what is not, unless most prose is in it."""
BYLINE, CAPTION, DECK, KICKER, TIMESTAMP = "byline", "caption", "deck", "kicker", "timestamp"
"""Parts of a story beside its copy."""
LONGEST = 400
"""Code points of a class and an id that are looked at."""
NEAREST = 4
"""Elements around a block that say what it is."""
MOST_PARTS = 5
"""Parts of a name; one of more is made of a headline, not of what pages call their parts."""
APART_TAGS = frozenset({"footer", "nav"})
FURNITURE_TAGS = frozenset("aside button dialog fieldset form menu optgroup option".split())
"""Elements that are not of the copy (HTML Living Standard)."""
CAPTION_TAGS = frozenset({"figcaption", "figure"})
ROLES = frozenset("banner complementary contentinfo dialog navigation search".split())
"""Landmarks that are not of the copy (ARIA)."""
NONE: frozenset[str] = frozenset()
WHOLE = frozenset({"", "article", "body", "html", "main"})
"""Elements that hold the copy, whatever they are called."""
HUMP = Lazy(r"(?<=[a-z])(?=[A-Z])")
UNDERSCORES = Lazy(r"[_-]+")
PART_END = Lazy(r"[_-]+|\^")
STATES = ("has", "no", "show", "with", "without")
"""Words before a part that say how an element looks, not what it is: `has-caption`."""
SHORT = 4
"""Letters of a word that is too short to be believed between humps."""
HIDES = Lazy(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")


def kinds(element: Element) -> frozenset[str]:
    """Return what the words in an element are, as far as it says."""
    if element.kinds is None:
        element.kinds = _kinds(element)
    return element.kinds


def is_in(around: Iterable[Element], kind: str) -> bool:
    """Return whether one of the nearest of some elements, the inner first, is of a kind."""
    return any(kind in kinds(element) for element in islice(around, NEAREST))


def _kinds(element: Element) -> frozenset[str]:
    tag = element.tag
    names = f"{element.get('class')} {element.get('id')}"
    by_name = _of_names(names[:LONGEST]) if len(names) > 1 else NONE
    if tag in WHOLE:
        return NONE
    if tag in APART_TAGS:
        return by_name | {APART}
    is_set_apart = (
        tag in FURNITURE_TAGS
        or element.has("hidden")
        or element.get("aria-hidden") == "true"
        or element.get("role") in ROLES
        or HIDES.search(element.get("style")) is not None
    )
    if tag in CAPTION_TAGS:
        by_name |= {CAPTION}
    return by_name | {FURNITURE} if is_set_apart else by_name


@cache
def _pattern() -> re.Pattern[str]:
    """Return what finds the parts of names; its group is the kind.

    A short word does not stand between humps: names that tools make have `xkAd` by chance.
    """
    groups = []
    for row in NAME_PARTS:
        words = sorted(row.words.split(), key=len, reverse=True)
        parts = [
            word.replace("-", "[-^]").replace("*", "[^-^ ]*")
            if len(word) > SHORT
            else rf"(?<!\^){word}(?!\^)"
            for word in words
        ]
        groups.append(f"(?P<{row.kind}>{'|'.join(parts)})")
    before = "(?<=[-^ ])" + "".join(rf"(?<! {word}[-^])" for word in STATES)
    return re.compile(rf"{before}(?:{'|'.join(groups)})(?=[-^ ])")


@lru_cache(maxsize=4096)
def _of_names(names: str) -> frozenset[str]:
    tokens = []
    for name in names.split():
        parts = HUMP.sub("^", name).strip("-_")
        if len(PART_END.findall(parts)) < MOST_PARTS:
            tokens.append(UNDERSCORES.sub("-", parts).casefold())
    if not tokens:
        return frozenset()
    joined = f" {' '.join(tokens)} "
    return frozenset(match.lastgroup for match in _pattern().finditer(joined) if match.lastgroup)
