"""Markup of any kind as it comes: its tags and its words, in one pass, nothing ever refused.

SGML without a DTD, HTML and XML with a few broken tags are read alike. A tag ends at the first `>`;
what has no end is words.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.tree import unescaped

LONGEST = 1 << 20
"""Characters of a tag, at most; a form's hidden value may be long."""
LONGEST_REFERENCE = 12
"""Characters of a reference such as `&hellip;` that may be cut at the end of a piece."""
LONGEST_KEPT = 200
"""Characters of a tag that may well stand in a file again as it is written."""


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


MARKUP = Lazy(r"(<(?:/?[A-Za-z]|[!?])[^<>]*>)")
"""A tag, or a declaration such as `<!DOCTYPE ...>`; a `<` that is neither is of the words."""
TAG = Lazy(r"<(?P<end>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<inner>[^<>]*)>")
ATTRIBUTE = Lazy(
    r"""(?<![\w:.-])(?P<name>[A-Za-z_][\w:.-]*+)\s*+=\s*+"""
    r"""(?:"(?P<quoted>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
)
HIDING = Lazy(r"(?i)<(?:!--|(?P<name>script|style)(?![\w:.-])[^<>]*(?<!/)>)")
"""What begins that which nobody sees, and in which `<` is no tag."""
HIDDEN_END = {
    "": Lazy(r"-->"),
    "script": Lazy(r"(?i)(?=</script)"),
    "style": Lazy(r"(?i)(?=</style)"),
}
"""What ends a comment, and a script or a style, by the element's name."""
LONGEST_END = len("</script")


def tokens(pieces: Iterable[str]) -> Iterator[Tag | str]:
    """Yield the tags and the words between them, references to characters resolved.

    Comments, scripts and styles are left out. `"<P>One &amp; two"` -> the tag, `"One & two"`.
    """
    for text in _seen(pieces):
        is_markup = False
        for part in MARKUP.split(text):
            if not is_markup:
                if part:
                    yield unescaped(part)
            elif part[1] not in "!?":
                yield _tag(part) if len(part) <= LONGEST_KEPT else _read_tag(part)
            is_markup = not is_markup


def _read_tag(written: str) -> Tag:
    end, name, inner = TAG.compiled.findall(written)[0]
    return Tag(name.lower(), not end, inner, inner.endswith("/"))


_tag = lru_cache(maxsize=1024)(_read_tag)
"""Tags as they are written, of which a file has few: a third of the time of reading an export."""


def _seen(pieces: Iterable[str]) -> Iterator[str]:
    """Yield what is not hidden, in texts that end within no tag and no reference."""
    rest, hidden = "", None
    for piece in pieces:
        text, at = rest + piece, 0
        while at < len(text):
            if hidden:
                end = hidden.search(text, at)
                at = end.end() if end else max(at, len(text) - LONGEST_END)
                if end is None:
                    break
                hidden = None
            start = HIDING.search(text, at)
            end_of_words = start.start() if start else _end_of_words(text, at)
            yield text[at:end_of_words]
            at = start.end() if start else end_of_words
            if start is None:
                break
            hidden = HIDDEN_END[(start["name"] or "").lower()]
        rest = text[at:]
    if rest and not hidden:
        yield rest


def _end_of_words(text: str, at: int) -> int:
    """Return where a text ends that may be cut off: before a tag or a reference without its end."""
    sign = text.rfind("<", at)
    if sign >= 0 and len(text) - sign < LONGEST and text.find(">", sign) < 0:
        return sign
    reference = text.rfind("&", max(at, len(text) - LONGEST_REFERENCE))
    return len(text) if reference < 0 or ";" in text[reference:] else reference
