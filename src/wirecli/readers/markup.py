"""HTML in a feed, a mail or a news item: its visible words as paragraphs, in one pass.

For whole saved pages, with their furniture, see readers/html.py. The standard library's parser is
not used: it takes quadratic time where tags or comments are left open, and raises for some.
"""

import re
from collections.abc import Iterator
from functools import cache

from wirecli.lazy import Lazy
from wirecli.readers.document import flat
from wirecli.tuples import NamedTuple

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd div dl dt figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul "
    "br".split()
)
"""Elements that begin and end a paragraph (HTML Living Standard, flow content)."""
TEXT_LEVEL = frozenset(
    "a abbr acronym b basefont bdi bdo big blink cite code del dfn em font i ins kbd mark nobr q s "
    "samp small span strike strong sub sup time tt u var wbr".split()
)
"""Elements that stand in a line of words (HTML Living Standard, 4.5 and 16.2)."""
ELEMENTS = (
    BLOCKS
    | TEXT_LEVEL
    | frozenset(
        "applet area audio base bgsound body button canvas col colgroup data datalist details "
        "dialog dir embed fieldset frame frameset head hgroup iframe img input isindex label "
        "legend link listing map marquee math menu meta meter multicol nextid noembed noframes "
        "noscript object optgroup option output param picture plaintext progress rb rp rt rtc "
        "ruby script search select slot source spacer style summary svg tbody template textarea "
        "tfoot thead title track video xmp".split()
    )
)
"""All elements of HTML, those that are obsolete too (HTML Living Standard, 4 and 16.2)."""
EMPTY = frozenset({"br", "hr"})
HIDDEN = frozenset("head script style noscript template svg iframe object".split())
"""Elements whose words nobody sees."""
RAW = frozenset({"script", "style"})
"""Elements in which only their own end tag is one."""


class MarkupTag(NamedTuple):
    """A tag: its name in lower case, whether it opens an element, whether it closes one."""

    name: str
    opens: bool
    closes: bool


TAG = Lazy(
    r"""(?x) < (?P<end> /? ) (?P<name> [a-zA-Z] [^\s/>]*+ )
    (?: [^=>]++ | = \s*+ (?: "[^"]*+" | '[^']*+' | (?! "[^"]*+" | '[^']*+' ) ) )* >"""
)
"""A tag with its attributes, whose values may hold `>`."""
ELEMENT = Lazy(r"</?(?P<name>[A-Za-z][A-Za-z0-9]*+)(?:[\s/][^<>]*+)?>")
"""A tag, with the name of its element."""
COMMENT = Lazy(r"(?s)<!--.*?(?:-->|\Z)")
"""A comment; one without an end hides the rest."""
LONG_NUMBER = Lazy(r"&#[0-9]{16,};?")
"""A character reference whose number is too long for a character."""


def paragraphs(markup: str) -> list[str]:
    """Return the paragraphs of some HTML, flat: white space is one space, tags are gone.

    `"<p>One <b>two</b>.</p><p>Three." -> ["One two.", "Three."]`; nothing makes it raise.
    """
    return _read(markup, None)


def own_paragraphs(markup: str) -> list[str]:
    """Return the paragraphs that are the outermost element's own, not those of blocks in it.

    `"<div>One.<br>Two.<p>Three.</p></div>" -> ["One.", "Two."]`
    """
    return _read(markup, 1)


def has_layout(markup: str) -> bool:
    """Return whether a tag of some HTML separates its words or describes them: a block, a title.

    Where none does, the line breaks do.
    """
    return any(name.lower() not in TEXT_LEVEL for name in _element_tags(markup))


def without_tags(markup: str) -> str:
    """Return words without the tags of HTML and comments; other words in angle brackets stay.

    `"<b>One</b> <XYZ.N> &amp; two" -> "One <XYZ.N> & two"`
    """
    words = COMMENT.sub("", markup)
    return unescaped(ELEMENT.sub(lambda tag: "" if _is_element(tag["name"]) else tag[0], words))


def _element_tags(markup: str) -> Iterator[str]:
    names = (tag["name"] for tag in ELEMENT.finditer(COMMENT.sub("", markup)))
    return filter(_is_element, names)


def _is_element(name: str) -> bool:
    return name.lower() in ELEMENTS


def unescaped(words: str) -> str:
    """Return words without character references; a number too long to be one is U+FFFD."""
    if "&" not in words:
        return words
    from html import unescape

    return unescape(LONG_NUMBER.sub("\ufffd", words))


def _read(markup: str, deepest: int | None) -> list[str]:
    """Collect words; a block's beginning and end close a paragraph."""
    blocks: list[str] = []
    words: list[str] = []
    hidden = depth = 0
    for piece in _pieces(markup):
        if isinstance(piece, str):
            if not hidden and (deepest is None or depth <= deepest):
                words.append(unescaped(piece))
        elif piece.name in HIDDEN:
            hidden = max(0, hidden + piece.opens - piece.closes)
        elif piece.name in BLOCKS:
            blocks.append(flat("".join(words)))
            words.clear()
            depth += (piece.opens - piece.closes) * (piece.name not in EMPTY)
    blocks.append(flat("".join(words)))
    return [one for one in blocks if one]


def _pieces(markup: str) -> Iterator[str | MarkupTag]:
    """Yield the words and the tags; a comment or a tag without its end hides the rest.

    That is how browsers read it, and why each sign is looked at once.
    """
    at = 0
    while (sign := markup.find("<", at)) >= 0:
        yield markup[at:sign]
        tag = TAG.match(markup, sign)
        if tag is None:
            at = _after_comment(markup, sign)
            if at == sign + 1:
                yield "<"
            continue
        name, ends = tag["name"].lower(), tag[0].endswith("/>")
        opening = not tag["end"]
        yield MarkupTag(name, opening, ends or not opening)
        at = tag.end()
        if name in RAW and opening and not ends:
            at = _after_raw(markup, name, at)
    yield markup[at:]


def _after_comment(markup: str, sign: int) -> int:
    """Return where a `<` that begins no whole tag, and all that it hides, ends."""
    following = markup[sign + 1 : sign + 2]
    if markup.startswith("<!--", sign):
        end, width = markup.find("-->", sign + 2), 3
    elif following in ("!", "?", "/") or (following.isascii() and following.isalpha()):
        end, width = markup.find(">", sign), 1
        if following.isalpha():
            end = -1
    else:
        return sign + 1
    return len(markup) if end < 0 else end + width


def _after_raw(markup: str, name: str, at: int) -> int:
    """Return where the end tag of a script or a style begins."""
    end = _raw_end(name).search(markup, at)
    return end.start() if end else len(markup)


@cache
def _raw_end(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)</{name}(?=[\s/>])")
