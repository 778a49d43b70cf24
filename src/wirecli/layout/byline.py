"""The byline with a by-word: `By Jane Doe, Reuters`, `Por Ana Ruiz`."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from wirecli.data.head_words import BY_WORDS, TITLES_OF_WRITERS
from wirecli.data.layout_words import AND, NAME_PARTICLES
from wirecli.data.name_words import SUFFIXES
from wirecli.layout import furniture
from wirecli.layout.prefixes import by_initial
from wirecli.lazy import Lazy
from wirecli.model import Byline, Mark, Span, Trailer
from wirecli.rules import name_lexicon
from wirecli.rules.styles import Styles, is_written, meaning

LONGEST = 160
"""Code points of a byline; the longest of 2,500 counted has 121."""
LONGEST_BY_WORD = 16
LONGEST_CREDIT = 5
"""Letters of an agency in small letters."""
MOST_WORDS = 9
"""Words of one part of a byline, between two commas or "and"s."""
NAME_OPENINGS = ("af ", "av ", "da ", "de ", "di ")
"""By-words that a name may open with too: De Marco. They count in small letters only."""
LOWER = NAME_PARTICLES | AND | {"bin", "ibn", "ter", "von"}
"""Words of a name, or between names, that have no capital."""
WITH = frozenset({"avec", "con", "mit", "with"})
JOINTS = frozenset({",", ";", "/", "|", "&"}) | AND | WITH

REST = Lazy(
    r"\s*[(@]|\s*\|\s*(?=\d|[^\W\d_]+\.? \d)|\s[-–—•·]\s|\s(?:on|at)\s(?=[A-Z\d])"
    r"|\s(?i:published|updated|posted)\b"
)
"""What follows the names in a byline and is not of them: a handle, an address, a date."""

PLACED = "in"
"""What stands between a writer's name and the place: `By Ellen Marsh in Oakvale`."""
Bounds = tuple[int, int]


def find(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read `text[first:last]` as a byline that opens with its by-word; None if it is not one."""
    after = _after_by_word(text, first, last)
    if after is None or last - first > LONGEST:
        return None
    rest = REST.search(text, after, last)
    parts = parts_of(text, after, rest.start() if rest else last)
    signed = parts[:-1] if len(parts) > 1 and _is_small_credit(text, parts[-1]) else parts
    if not parts or not all(_is_byline_part(text, part, styles) for part in signed):
        return None
    names = names_of(text, signed, styles)
    placed = any(place_of(text, part) for part in signed)
    if (rest or placed) and not any(" " in text[name.start : name.end] for name in names):
        return None
    return Byline(first, last, "byline.by-word", names)


def is_continuation(text: str, first: int, last: int, styles: Styles) -> bool:
    """Return whether a line under a byline is the writer's title: `Associated Press Writer`."""
    words = text[first:last].split()
    if not words or len(words) > MOST_WORDS:
        return False
    left = [word for word in words if word.casefold().strip(",.") not in TITLES_OF_WRITERS]
    return not left or bool(meaning(styles, " ".join(left)).bylines)


def trailing(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read ` by Jane Doe` that closes a headline's line, as feeds join the two."""
    if " by " not in text[first:last].casefold():
        return None
    match = TRAILING.search(text, first, last)
    byline = find(text, match.start("byline"), last, styles) if match else None
    return (
        Byline(byline.start, byline.end, "byline.after-headline", byline.names) if byline else None
    )


def is_agency(words: str, styles: Styles) -> bool:
    """Return whether an agency signs so in a byline: `The Associated Press`."""
    return bool(meaning(styles, words.removeprefix("The ")).bylines)


def agency(text: str, byline: Byline, styles: Styles) -> Mark | None:
    """Return the words of a byline that name an agency: `Reuters`, `Associated Press`."""
    after = _after_by_word(text, byline.start, byline.end)
    for start, end in parts_of(text, after or byline.start, byline.end):
        words = text[start:end].removeprefix("The ").removeprefix("the ")
        if meaning(styles, words).bylines:
            return Span(end - len(words), end, "agency.byline")
        for word in WORD.finditer(text, start, end):
            if is_written(styles, word.group()):
                return Span(word.start(), word.end(), "agency.byline")
    return None


def _after_by_word(text: str, first: int, last: int) -> int | None:
    """Return where the words after the by-word begin; None if the line has none."""
    head = text[first : min(last, first + LONGEST_BY_WORD)].casefold()
    by_words = _by_words().get(head[:1], ())
    if not head.startswith(by_words):
        return None
    by_word = max((word for word in by_words if head.startswith(word)), key=len)
    after = first + len(by_word)
    if by_word in NAME_OPENINGS and (text[first].isupper() or len(text[after:last].split()) > 3):
        return None
    return after


@cache
def _by_words() -> dict[str, tuple[str, ...]]:
    return by_initial(BY_WORDS)


def _trailing() -> str:
    name = r"[^\W\d_a-z][\w’'-]*[a-z]"
    opens = r"(?P<byline>(?:by|By)\s(?!\w+ing\s)"  # "... Cheers by Sinking Rivals" names nobody
    return rf"[^\W_]['’\")]?\s{opens}{name}(?:\s[^\W\d_a-z]\.)?(?:\s{name}){{1,2}})$"


TRAILING = Lazy(_trailing)


WORD = Lazy(r"[^\s,;/|]+")


WORD_OR_JOINT = Lazy(r"[,;/|&]|[^\s,;/|&]+")


def parts_of(text: str, first: int, last: int) -> list[Bounds]:
    """Cut a byline at commas, semicolons, slashes and "and": the spans between, without spaces."""
    spans: list[Bounds] = []
    start = end = -1
    for word in WORD_OR_JOINT.finditer(text, first, last):
        if word.group().casefold() in JOINTS:
            spans += [(start, end)] if start >= 0 else []
            start = -1
        else:
            start, end = (word.start() if start < 0 else start), word.end()
    return _with_suffixes(text, [*spans, (start, end)] if start >= 0 else spans)


def _with_suffixes(text: str, spans: list[Bounds]) -> list[Bounds]:
    """Give `Ann Lee, Sr.` back what the comma parted from the name."""
    joined: list[Bounds] = []
    for span in spans:
        suffix = bool(joined) and _is_suffix(text[span[0] : span[1]])
        joined.append((joined.pop()[0], span[1]) if suffix else span)
    return joined


def _is_suffix(words: str) -> bool:
    return words.rstrip(".").lower() in SUFFIXES


def _is_small_credit(text: str, part: Bounds) -> bool:
    """Return whether an agency signs in small letters behind a name: `By Tomas Brandt, nns`."""
    words = text[part[0] : part[1]]
    return words.isalpha() and words.islower() and 1 < len(words) <= LONGEST_CREDIT


def _is_byline_part(text: str, part: Bounds, styles: Styles) -> bool:
    """Return whether words can stand in a byline: names, particles, titles, agencies."""
    words = WORD.findall(text, part[0], place_of(text, part) or part[1])
    if meaning(styles, text[part[0] : part[1]]).bylines:
        return True
    if (
        len(words) > MOST_WORDS
        or _ends_sentence(words[-1])
        or not any(w[0].isalpha() for w in words)
    ):
        return False
    small = [word for word in words if word[:3].islower() and word not in NAME_PARTICLES]
    return all(word in TITLES_OF_WRITERS for word in small)


def before_stamp(text: str, start: int, end: int) -> int:
    """Return where a line ends without a date line behind a sign: `By Ann Lee | May 2, 2019`."""
    for joint in JOINT.finditer(text, start, min(end, start + LONGEST_STAMPED)):
        rest = text[joint.end() : end]
        if rest[:1].isalnum() and furniture.kind_of(rest, below=False) == "timestamp":
            return joint.start()
    return end


def stamp_behind(text: str, byline: Byline, end: int) -> Iterator[Trailer]:
    """Yield the date line behind a byline, to the end of the line."""
    start = next((at for at in range(byline.end, end) if text[at].isalnum()), end)
    if start < end:
        yield Trailer(start, end, "furniture.timestamp", "timestamp")


LONGEST_STAMPED = 120
"""Code points of a byline before a date line behind it."""
JOINT = Lazy(r"\s{0,3}(?:[|·•,]|\s[–—-]+\s)\s{0,3}")
"""What joins a date line to a byline."""


def place_of(text: str, part: Bounds) -> int | None:
    """Return where the place begins that stands behind a name: `in Oakvale`; None if none does."""
    for word in WORD.finditer(text, *part):
        initial = text[word.end() + 1 : word.end() + 2]
        if word.start() > part[0] and word.group() == PLACED and initial.isupper():
            return word.start()
    return None


def _ends_sentence(word: str) -> bool:
    abbreviated = "." in word[:-1]  # "M.D."
    return word[-1] in ".?!" and len(word) > 3 and not abbreviated and not _is_suffix(word)


def names_of(text: str, parts: list[Bounds], styles: Styles) -> tuple[Mark, ...]:
    """Return the names of the parts; one word after a whole name and a comma is a place."""
    names = [span for part in parts if (span := _name(text, part, styles))]
    names = [span for at, span in enumerate(names) if not at or not _is_thing(text[slice(*span)])]
    placed = [
        span
        for before, span in pairwise(names)
        if " " in text[slice(*before)] and " " not in text[slice(*span)]
        if text[before[1] : span[0]].rstrip().endswith((",", " en"))
    ]
    return tuple(Span(*span, "byline.name") for span in names if span not in placed)


def _is_thing(name: str) -> bool:
    """Return whether what stands behind a writer's name is a day or a paper."""
    words = map(name_lexicon.key, name.split())
    figures = any(map(str.isdigit, name))
    return figures or any(map(name_lexicon.is_of_organisation, words))


def _name(text: str, part: Bounds, styles: Styles) -> Bounds | None:
    """Return the words of a part before a title or an agency: the writer's name.

    One word alone is a name only if it is the whole part and not in capitals.
    """
    if meaning(styles, text[part[0] : part[1]].removeprefix("The ")).bylines:
        return None
    part = (part[0], part[0] + len(text[part[0] : place_of(text, part) or part[1]].rstrip()))
    end, count = part[0], 0
    for word in WORD.finditer(text, *part):
        words = word.group()
        if not count and words.isupper() and is_written(styles, words):  # "AP Norland Writer"
            return None
        signed = _signs(words, count, styles) or _is_agency(text[word.start() : part[1]], styles)
        if words.casefold().strip(".,") in TITLES_OF_WRITERS or (count and signed):
            break
        end, count = word.end(), count + 1
    single = count == 1 and end == part[1] and not text[part[0] : end].isupper()
    return (part[0], end) if count > 1 or single else None


def _is_agency(words: str, styles: Styles) -> bool:
    """Return whether the rest of a part is an agency's name: `Ann Lee Associated Press`."""
    return " " in words and bool(meaning(styles, words).bylines)


def _signs(words: str, count: int, styles: Styles) -> bool:
    """Return whether an agency follows a name: in `Ann Lee Reuters`, not in `Petra Lee`."""
    return (words.isupper() or count > 1) and is_written(styles, words)
