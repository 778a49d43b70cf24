"""The byline without a by-word: a line of names, of a desk or of a site between headline and copy.

Source: the pages of newspapers and broadcasters in a dozen countries, of which most put the
writer's name alone on a line below the headline or below its deck.
"""

from wirecli.data.furniture_rows import STAMP_WORDS
from wirecli.data.head_words import COLLECTIVES, DESKS, TITLES_OF_WRITERS
from wirecli.layout.byline import LONGEST, LOWER, Bounds, names_of, parts_of
from wirecli.lazy import Lazy
from wirecli.model import Byline, Mark
from wirecli.rules import gazetteer, name_lexicon
from wirecli.rules.styles import Styles

MOST_WORDS = 4
"""Words of the name of one writer."""


def find(
    text: str, first: int, last: int, styles: Styles, *, placed: bool = False
) -> Byline | None:
    """Read a line that is nothing but personal names and the titles of writers.

    `placed`: a place or a team may follow the names, after a comma: `Ellen Marsh, Oakvale`.
    """
    if last - first > LONGEST:
        return None
    words = text[first:last].split()
    if len(words) < 2 or not all(word[0].isupper() or word in LOWER for word in words):
        return None
    if not PERSONAL.fullmatch(text, first, last):
        return None
    parts = parts_of(text, first, last)
    names = names_of(text, parts, styles)
    titled = [part for part in parts[1:] if _is_title(text, part)]
    left = len(parts) - len(names) - len(titled)
    if not names or names[0].start != first or left > placed:
        return None
    whole = titled or left or names[-1].end == last
    return Byline(first, last, "byline.bare-name", names) if whole else None


def believed(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read a line of names of which no word names a thing: not `Council Elections`."""
    byline = find(text, first, last, styles, placed=True)
    if byline is None:
        return None
    things = any(_is_thing(text[name.start : name.end]) for name in byline.names)
    figures = any(sign.isdigit() for sign in text[first:last])
    return None if things or figures or SENTENCE.search(text, first, last) else byline


def is_person(text: str, name: Mark) -> bool:
    """Return whether the first word of a name is a first name, or one of the others an initial."""
    words = text[name.start : name.end].split()
    initial = any(len(word) == 2 and word[1] == "." for word in words)
    return len(words) > 1 and (initial or name_lexicon.is_given(name_lexicon.key(words[0])))


def desk(text: str, first: int, last: int) -> Byline | None:
    """Read a line that names nobody: `Oakvale Post staff and agencies`, `oakvalepost.example`."""
    words = text[first:last].split()
    if len(words) == 1:
        rule = "byline.site" if SITE.fullmatch(words[0]) else "byline.initials"
        signed = rule == "byline.site" or HOUSE.fullmatch(words[0])
        return Byline(first, last, rule, ()) if signed else None
    if INITIALS.fullmatch(text, first, last):
        return Byline(first, last, "byline.initials", ())
    if words[0].casefold() in DESKS and len(words) <= MOST_WORDS:
        return Byline(first, last, "byline.desk", ())
    small = {word.strip(",.") for word in words if not word[0].isupper()}
    collective = not COLLECTIVES.isdisjoint(word.casefold().strip(",.") for word in words)
    staff = collective and bool(small) and (TITLES_OF_WRITERS | COLLECTIVES).issuperset(small)
    staff = staff and len(words) <= 2 * MOST_WORDS
    return Byline(first, last, "byline.desk", ()) if staff and words[0][0].isupper() else None


def _is_title(text: str, part: Bounds) -> bool:
    """Return whether a part has only words of a writer's title: `Staff Writer`."""
    words = text[part[0] : part[1]].casefold().split()
    return len(words) > 1 and TITLES_OF_WRITERS.issuperset(words)


def _is_thing(name: str) -> bool:
    """Return whether a name is not a person's: a word of it is of things, or it is a place."""
    keys = [name_lexicon.key(word) for word in name.split()]
    known = name_lexicon.is_given(keys[0]) or (
        name_lexicon.is_first_name(keys[0]) and any(map(name_lexicon.is_surname, keys[1:]))
    )
    if known:
        return len(keys) > MOST_WORDS or any(map(name_lexicon.is_of_organisation, keys[1:]))
    things = any(name_lexicon.is_word(key) or key in STAMP_WORDS for key in keys)
    return things or len(keys) > MOST_WORDS or gazetteer.is_place(name)


PERSONAL = Lazy(r"[^\W\d_][\w.'’-]*(?:[ ,]+[^\W\d_][\w.'’-]*){1,9}")


SITE = Lazy(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20})?\.[a-z]{2,4}")


HOUSE = Lazy(r"[a-z]{2,6}/[a-z]{2,6}")


INITIALS = Lazy(r"[a-z]{2,6}/[a-z]{2,6}(?:, [a-z]{2,6})+")
"""`norl/abcd, efgh`: the house, and the editors by letters of their names."""


SENTENCE = Lazy(r"\w{4}\.$")
"""A line that ends as sentences do: names end in `Jr.` at most."""
