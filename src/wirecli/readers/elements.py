"""The elements of HTML by what they are for: blocks, words in a line, what nobody sees."""

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html "
    "legend li listing main menu nav ol optgroup option p plaintext pre search section summary "
    "table tbody td tfoot th thead title tr ul xmp".split()
)
"""Elements that begin and end a paragraph (HTML Living Standard, 15.3)."""
TEXT_LEVEL = frozenset(
    "a abbr acronym b basefont bdi bdo big blink cite code del dfn em font i ins kbd mark nobr q s "
    "samp small span strike strong sub sup time tt u var wbr".split()
)
"""Elements that stand in a line of words (HTML Living Standard, 4.5 and 16.2)."""
ELEMENTS = (
    BLOCKS
    | TEXT_LEVEL
    | frozenset(
        "applet area audio base bgsound br canvas col colgroup data datalist embed frame head "
        "iframe img input isindex label link map marquee math meta meter multicol nextid noembed "
        "noframes noscript object output param picture progress rb rp rt rtc ruby script select "
        "slot source spacer style svg template textarea track video".split()
    )
)
"""All elements of HTML, those that are obsolete too (HTML Living Standard, 4 and 16.2)."""
VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input link meta param source track "
    "wbr".split()
)
"""Elements that hold nothing, and have no end tag (HTML Living Standard, 13.1.2)."""
RAW = frozenset("iframe noembed noframes script style textarea title xmp".split())
"""Elements in which only their own end tag is one (HTML Living Standard, 13.1.2)."""
UNSEEN = frozenset(
    "applet audio canvas datalist embed head iframe math noembed noframes noscript object script "
    "select style svg template textarea title video".split()
)
"""Elements whose words are not those of the page as it is read."""
PICTURES = frozenset("amp-img img picture video".split())
ITEMS = frozenset("dd dt li".split())
"""Elements of lists."""
TEMPLATES = frozenset({"noscript", "template"})
"""Those of them whose words a page may show all the same, by its scripts or without any."""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
CLOSES_PARAGRAPH = BLOCKS - frozenset(
    "body button caption html legend option optgroup tbody td tfoot th thead title tr".split()
)
"""Elements whose start tag ends an open `p` (HTML Living Standard, 13.2.6.4.7)."""
PARAGRAPH_SCOPE = frozenset({"button", "caption", "table", "td", "th"})
"""Elements beyond which such a start tag ends no `p`."""
_ITEMS = (frozenset({"li"}), frozenset({"dir", "menu", "ol", "ul"}))
_TERMS = (frozenset({"dd", "dt"}), frozenset({"dl"}))
_CELLS, _ROWS = frozenset({"td", "th"}), frozenset({"td", "th", "tr"})
_TABLE = frozenset({"table"})
_GROUPS = (_ROWS | {"tbody", "tfoot", "thead"}, _TABLE)
SIBLINGS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "a": (frozenset({"a"}), BLOCKS),
    "dd": _TERMS,
    "dt": _TERMS,
    "li": _ITEMS,
    "option": (frozenset({"option"}), frozenset({"select"})),
    "tbody": _GROUPS,
    "td": (_CELLS, _TABLE),
    "tfoot": _GROUPS,
    "th": (_CELLS, _TABLE),
    "thead": _GROUPS,
    "tr": (_ROWS, _TABLE),
}
"""Elements that a start tag ends, whose end tag may be left out, and beyond which it ends none."""


def end_bounds(tag: str) -> frozenset[str]:
    """Return the elements out of which an end tag does not reach."""
    if tag == "table":
        return frozenset()
    if tag in _GROUPS[0]:
        return _TABLE
    return _CELLS | _TABLE if tag in BLOCKS else BLOCKS
