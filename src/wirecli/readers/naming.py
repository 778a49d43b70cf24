"""What the tag, the role, the class and the id of an element say of the words in it."""

import re
from functools import cache

from wirecli.data.class_names import APART, CAPTION, FURNITURE, NAME_PARTS
from wirecli.lazy import Lazy
from wirecli.readers.tree import Element

LONGEST = 400
"""Code points of a class and an id that are looked at."""
MOST_PARTS = 5
"""Parts of a name; one of more is made of a headline, not of what pages call their parts."""
APART_TAGS = frozenset({"footer", "nav"})
FURNITURE_TAGS = frozenset(
    "aside button dialog fieldset form menu optgroup option".split()
)
"""Elements that are not of the copy (HTML Living Standard)."""
CAPTION_TAGS = frozenset({"figcaption", "figure"})
ROLES = frozenset("banner complementary contentinfo dialog navigation search".split())
"""Landmarks that are not of the copy (ARIA)."""
WHOLE = frozenset({"", "article", "body", "html", "main"})
"""Elements that hold the copy, whatever they are called."""
PART_END = Lazy(r"[_\-]+|(?<=[a-z])(?=[A-Z])")
HIDES = Lazy(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")


def kinds(element: Element) -> frozenset[str]:
    """Return what the words in an element are, as far as it says."""
    tag = element.tag
    by_name = _of_names(f"{element.get('class')} {element.get('id')}"[:LONGEST])
    if tag in WHOLE:
        return by_name - {APART, FURNITURE}
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
    """Return what finds the parts of names; its group is the kind."""
    groups = []
    for row in NAME_PARTS:
        words = "|".join(word.replace("*", "[^- ]*") for word in row.words.split())
        groups.append(f"(?P<{row.kind}>{words})")
    return re.compile(f"(?<=[ -])(?:{'|'.join(groups)})(?=[ -])")


@cache
def _of_names(names: str) -> frozenset[str]:
    if names == " ":
        return frozenset()
    tokens = []
    for name in names.split():
        parts = [part for part in PART_END.split(name) if part]
        if len(parts) <= MOST_PARTS:
            tokens.append("-".join(parts).casefold())
    joined = f" {' '.join(tokens)} "
    return frozenset(match.lastgroup for match in _pattern().finditer(joined) if match.lastgroup)
