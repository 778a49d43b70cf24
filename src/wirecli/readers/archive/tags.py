"""Markup of any kind as it comes: its tags and its words, in one pass, nothing ever refused.

SGML without a DTD, HTML and XML with a few broken tags are read alike. A tag ends at the first `>`;
what has no end is words.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.markup import unescaped

LONGEST = 1 << 20
"""Characters of a tag, at most; a form's hidden value may be long."""
LONGEST_REFERENCE = 12
"""Characters of a reference such as `&hellip;` that may be cut at the end of a piece."""
HIDDEN = ("script", "style")
"""Elements whose words nobody sees, and in which `<` is no tag."""


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it opens an element, and its attributes.

    `<P CLASS="c8">` is `("p", True, ' CLASS="c8"')`; `closed`: it is the element's end as well.
    """

    name: str
    opens: bool
    inner: str = ""
    closed: bool = False

    def attribute(self, name: str) -> str:
        """Return the value of an attribute, whose name is in small letters; "" for none."""
        for match in ATTRIBUTE.finditer(self.inner):
            if match["name"].lower() == name:
                return unescaped(match["quoted"] or match["single"] or match["bare"] or "")
        return ""


TAG = Lazy(r"<(?P<end>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<inner>[^<>]*)>")
"""A tag with its name and its attributes."""
DECLARATION = Lazy(r"<[!?][^<>]*>")
"""`<!DOCTYPE ...>`, `<?xml ...?>`."""
ATTRIBUTE = Lazy(
    r"""(?<![\w:.-])(?P<name>[A-Za-z_][\w:.-]*+)\s*+=\s*+"""
    r"""(?:"(?P<quoted>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
)


def tokens(pieces: Iterable[str]) -> Iterator[Tag | str]:
    """Yield the tags and the words between them, references to characters resolved.

    Comments, scripts and styles are left out. `"<P>One &amp; two"` -> the tag, `"One & two"`.
    """
    rest, hidden = "", ""
    for piece in pieces:
        rest += piece
        tag: Tag | str | None
        at = 0
        while at < len(rest):
            if hidden:
                at, hidden = _after_hidden(rest, at, hidden)
                if hidden:
                    break
            elif rest[at] != "<":
                end = _end_of_words(rest, at)
                if end == at:
                    break
                yield unescaped(rest[at:end])
                at = end
            elif rest.startswith("<!--", at):
                at, hidden = at + 4, "-->"
            else:
                tag, end = _tag(rest, at)
                if tag is None and end == at:
                    break
                if tag is not None:
                    yield tag
                if isinstance(tag, Tag) and tag.opens and tag.name in HIDDEN and not tag.closed:
                    hidden = f"</{tag.name}"
                at = end
        rest = rest[at:]
    if rest and not hidden:
        yield unescaped(rest)


def _after_hidden(text: str, at: int, hidden: str) -> tuple[int, str]:
    """Return where what is hidden ends, and what still ends it: "" if its end is there."""
    end = text.lower().find(hidden, at) if hidden.startswith("</") else text.find(hidden, at)
    if end < 0:
        return max(at, len(text) - len(hidden) + 1), hidden
    return (end if hidden.startswith("</") else end + len(hidden)), ""


def _end_of_words(text: str, at: int) -> int:
    """Return where words end that a `<` or the end of the piece ends; a reference is not cut."""
    end = text.find("<", at)
    if end >= 0:
        return end
    reference = text.rfind("&", max(at, len(text) - LONGEST_REFERENCE))
    return len(text) if reference < 0 or ";" in text[reference:] else reference


def _tag(text: str, at: int) -> tuple[Tag | str | None, int]:
    """Return the tag that begins at a `<`, and where it ends: where it begins if it is cut off."""
    if match := TAG.match(text, at):
        inner = match["inner"]
        closed = inner.endswith("/")
        return Tag(match["name"].lower(), not match["end"], inner, closed), match.end()
    if match := DECLARATION.match(text, at):
        return None, match.end()
    following = text.find("<", at + 1), text.find(">", at + 1)
    if following == (-1, -1) and len(text) - at < LONGEST:
        return None, at
    return "<", at + 1
