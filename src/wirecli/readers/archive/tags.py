"""Markup of any kind as it comes: its tags and its words, in one pass, nothing ever refused.

SGML without a DTD, HTML and XML with a few broken tags are read alike. A tag ends at the first `>`;
what has no end is words.
"""

from collections.abc import Iterable, Iterator
from re import Match
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.tree import unescaped

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


TOKEN = Lazy(
    r"""(?x) (?P<words> [^<]+ )
    | < (?P<end> /? ) (?P<name> [A-Za-z] [\w:.-]* ) (?P<inner> [^<>]* ) >
    | (?P<comment> <!-- )
    | (?P<declaration> < [!?] [^<>]* > )
    | (?P<sign> < )"""
)
"""Words; a tag with its name and its attributes; `<!DOCTYPE ...>`; a `<` that is none of these."""
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
        at, going_on = 0, True
        while going_on and at < len(rest):
            if hidden:
                at, hidden = _after_hidden(rest, at, hidden)
                going_on = not hidden
                continue
            for match in TOKEN.finditer(rest, at):
                token, end = _token(match, rest)
                going_on, at = end > at, end
                if not going_on:
                    break
                if token is not None:
                    yield token
                if hidden := _hides(match, token):
                    break
        rest = rest[at:]
    if rest and not hidden:
        yield unescaped(rest)


def _token(match: Match[str], text: str) -> tuple[Tag | str | None, int]:
    """Return a tag or words, and where they end: where they begin if the text is cut off there."""
    kind, end = match.lastgroup, match.end()
    if kind == "words":
        end = end if end < len(text) else _end_of_words(text, match.start())
        return unescaped(text[match.start() : end]), end
    if kind == "inner":
        inner = match["inner"]
        return Tag(match["name"].lower(), not match["end"], inner, inner.endswith("/")), end
    if kind == "sign" and _is_cut(text, match.start()):
        return None, match.start()
    return ("<" if kind == "sign" else None), end


def _hides(match: Match[str], token: Tag | str | None) -> str:
    """Return what ends that which a comment, a script or a style hides; "" for another token."""
    if match.lastgroup == "comment":
        return "-->"
    is_hiding = isinstance(token, Tag) and token.name in HIDDEN and token.opens and not token.closed
    return f"</{match['name'].lower()}" if is_hiding else ""


def _is_cut(text: str, at: int) -> bool:
    """Return whether the tag that begins at a `<` may go on in the next piece."""
    return len(text) - at < LONGEST and text.find("<", at + 1) < 0 and text.find(">", at + 1) < 0


def _after_hidden(text: str, at: int, hidden: str) -> tuple[int, str]:
    """Return where what is hidden ends, and what still ends it: "" if its end is there."""
    end = text.lower().find(hidden, at) if hidden.startswith("</") else text.find(hidden, at)
    if end < 0:
        return max(at, len(text) - len(hidden) + 1), hidden
    return (end if hidden.startswith("</") else end + len(hidden)), ""


def _end_of_words(text: str, at: int) -> int:
    """Return where words end that the end of the piece ends; a reference in them is not cut."""
    reference = text.rfind("&", max(at, len(text) - LONGEST_REFERENCE))
    return len(text) if reference < 0 or ";" in text[reference:] else reference
