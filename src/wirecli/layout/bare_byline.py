"""The byline without a by-word: a line of names, of a desk or of a site between headline and copy.

Source: the pages of newspapers and broadcasters in a dozen countries, of which most put the
writer's name alone on a line below the headline or below its deck.
"""

from wirecli.data.furniture_rows import STAMP_LABELS, STAMP_WORDS
from wirecli.data.head_words import COLLECTIVES, DESKS, TITLES_OF_WRITERS
from wirecli.layout import headline_choice
from wirecli.layout.blocks import Block
from wirecli.layout.byline import JOINTS, LONGEST, LOWER, Bounds, names_of, parts_of
from wirecli.lazy import Lazy
from wirecli.model import Byline, Mark
from wirecli.rules import gazetteer, name_lexicon
from wirecli.rules.styles import Styles, meaning

LONGEST_WITH_REST = 80
"""Code points of a name with its place, its address or its day; what is longer is copy."""
SHORT_NAME = 3
"""Words of a name that is the only line above a dateline; a headline has more."""
MOST_WORDS = 4
"""Words of the name of one writer."""


def find(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read a line that is nothing but personal names, titles of writers and an agency."""
    parts = _parts(text, first, last)
    names = names_of(text, parts, styles) if parts else ()
    besides = [part for part in parts[1:] if _is_title(text, part) or _is_city(text, part)]
    if not names or names[0].start != first or len(names) + len(besides) < len(parts):
        return None
    whole = besides or names[-1].end == last or _is_agency(text[names[-1].end : last], styles)
    return Byline(first, last, "byline.bare-name", names) if whole else None


def believed(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read a line that opens with the name of a writer, of whom no word names a thing.

    `Council Elections` is none. Behind a name that is a person's for certain may stand a place, a
    paper, an address, a day: `Ellen Marsh, Oakvale`, `Ellen Marsh | Norland Post`.
    """
    if not _opens_name(text, first, last):
        return None
    rest = REST.search(text, first, last)
    if rest and (last - first > LONGEST_WITH_REST or text[last - 1] in ".!?"):
        return None
    stop = rest.start() if rest else last
    parts = _parts(text, first, stop)
    names = tuple(
        name
        for name in (names_of(text, parts, styles) if parts else ())
        if not _is_thing(text[name.start : name.end])
    )
    figures = any(sign.isdigit() for sign in text[first:stop])
    if not names or names[0].start != first or figures or SENTENCE.search(text, first, stop):
        return None
    besides = parts[len(names) :]
    others = [part for part in besides if not _is_title(text, part) and not _is_city(text, part)]
    whole = not rest and not others and find(text, first, last, styles)
    if not whole and (not is_person(text, names[0]) or len(others) > 1):
        return None
    return Byline(first, last, "byline.bare-name", names)


def _opens_name(text: str, first: int, last: int) -> bool:
    """Return whether the first two words of a short line can be of a name."""
    words = text[first:last].split(None, 2) if last - first <= LONGEST else []
    return len(words) > 1 and words[0][0].isupper() and (words[1][0].isupper() or words[1] in LOWER)


def _parts(text: str, first: int, last: int) -> list[Bounds]:
    """Return the parts of a line if all its words could be of names; none if one could not."""
    words = text[first:last].split() if last - first <= LONGEST else []
    capitals = all(word[0].isupper() or word in LOWER or word in JOINTS for word in words)
    if len(words) < 2 or not capitals or not PERSONAL.fullmatch(text, first, last):
        return []
    return parts_of(text, first, last)


def _is_agency(words: str, styles: Styles) -> bool:
    return bool(meaning(styles, words.strip(" ,|/")).bylines)


def is_person(text: str, name: Mark) -> bool:
    """Return whether the first word of a name is a first name, or one of the others an initial."""
    words = text[name.start : name.end].split()
    initial = any(len(word) == 2 and word[1] == "." for word in words)
    return len(words) > 1 and (initial or name_lexicon.is_given(name_lexicon.key(words[0])))


def above_copy(
    text: str, texts: list[Block], styles: Styles, *, dated: bool, lead: str
) -> tuple[Byline | None, list[Block]]:
    """Take the last line above the copy as the byline if it names nothing but who wrote."""
    if not texts or not (dated or lead) or _is_broken(text, texts):
        return None, texts
    last = texts[-1]
    first, end = last.first, last.last
    byline = desk(text, first, end)
    byline = byline or believed(text, first, end, styles)
    if byline is None or is_heading(text, byline, lead):
        return None, texts
    proven = is_proven(text, byline)
    sole = len(texts) == 1 and not (dated and proven and _is_name(text, byline))
    if sole or (text[first:end].isupper() and not (dated or proven)):
        return None, texts
    return byline, texts[:-1]


def _is_broken(text: str, texts: list[Block]) -> bool:
    """Return whether the last line is the rest of a headline that the page's width has broken."""
    above, last = texts[-2:] if len(texts) > 1 else (None, texts[-1])
    joined = above is not None and not last.after_blank and last.start == above.end
    return above is not None and joined and headline_choice.is_broken(text, above, last)


def _is_name(text: str, byline: Byline) -> bool:
    """Return whether a byline is one short name, which no headline is."""
    name = byline.names[0]
    return name.end == byline.end and len(text[name.start : name.end].split()) <= SHORT_NAME


def is_proven(text: str, byline: Byline) -> bool:
    """Return whether a byline names a writer whose first name or initial proves a person."""
    return bool(byline.names) and is_person(text, byline.names[0])


def is_heading(text: str, byline: Byline, copy: str) -> bool:
    """Return whether what looks like names may be a heading: the copy has a word of it as such."""
    if not byline.names or is_proven(text, byline):
        return False
    words = set(WORD.findall(copy))
    return any(word.casefold() in words for word in WORD.findall(text, byline.start, byline.end))


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


def _is_city(text: str, part: Bounds) -> bool:
    """Return whether a part is the town where a writer works: `Ellen Marsh, Oakvale`."""
    return gazetteer.is_city(text[part[0] : part[1]])


def _is_thing(name: str) -> bool:
    """Return whether a name is not a person's: a word of it is of things, or it is a place."""
    keys = [name_lexicon.key(word) for word in name.split()]
    known = name_lexicon.is_given(keys[0]) or (
        name_lexicon.is_first_name(keys[0]) and any(map(name_lexicon.is_surname, keys[1:]))
    )
    if known:
        return len(keys) > MOST_WORDS or any(map(name_lexicon.is_of_organisation, keys[1:]))
    things = any(name_lexicon.is_word(key) or key in STAMP_WORDS | STAMP_LABELS for key in keys)
    return things or len(keys) > MOST_WORDS or gazetteer.is_place(name)


PERSONAL = Lazy(r"[^\W\d_][\w.'’-]*(?:(?:[ ,]+| [|/&] )[^\W\d_][\w.'’-]*){1,9}")


REST = Lazy(
    r"\s?[(@](?!\d)|\s?\|\s?(?=\d|[^\W\d_]+\.? \d)|\s(?i:published|updated|posted)\b"
    r"|\s(?:in)\s(?=[A-Z])"
)
"""What follows a bare name and is not of it: a handle, a bracket, a day, a place."""


SITE = Lazy(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20})?\.[a-z]{2,7}")


HOUSE = Lazy(r"[a-z]{2,6}/[a-z]{2,6}")


INITIALS = Lazy(r"[a-z]{2,6}/[a-z]{2,6}(?:, [a-z]{2,6})+")
"""`norl/abcd, efgh`: the house, and the editors by letters of their names."""


SENTENCE = Lazy(r"\w{4}\.$")
"""A line that ends as sentences do: names end in `Jr.` at most."""


WORD = Lazy(r"[^\W\d_]{3,}")
