"""The byline: `By Jane Doe, Reuters`, `Por Ana Ruiz`, or a bare name before the dateline."""

from functools import cache
from re import Pattern, compile

from wirecli.data.head import BY_WORDS, TITLES_OF_WRITERS
from wirecli.data.words import AND, NAME_PARTICLES
from wirecli.model import Byline, Mark
from wirecli.rules.styles import Styles, fold

LONGEST = 160
"""Code points of a byline; the longest of 2,500 counted has 121."""
JOINTS = frozenset({",", ";", "/", "|", "&"}) | AND


def find(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read `text[first:last]` as a byline that opens with its by-word; None if it is not one."""
    if last - first > LONGEST:
        return None
    opening = _by_word().match(text, first, last)
    if not opening:
        return None
    parts = _parts(text, opening.end(), last)
    if not all(_is_byline_part(text, part, styles) for part in parts):
        return None
    return Byline(first, last, "byline.by-word", _names(text, parts, styles))


def bare(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read a line that is nothing but a personal name, as it may stand before a dateline."""
    if not _personal().fullmatch(text, first, last):
        return None
    parts = _parts(text, first, last)
    names = _names(text, parts, styles)
    whole = names and names[0].start == first and names[-1].end == last
    return Byline(first, last, "byline.bare-name", names) if whole else None


def is_continuation(text: str, first: int, last: int, styles: Styles) -> bool:
    """Tell whether a line under a byline is the writer's title: `Associated Press Writer`."""
    words = text[first:last].split()
    if not words or len(words) > 8:
        return False
    left = [word for word in words if word.lower().strip(",.") not in TITLES_OF_WRITERS]
    return " ".join(left).casefold() in styles.bylines or not left


def trailing(text: str, first: int, last: int, styles: Styles) -> Byline | None:
    """Read ` by Jane Doe` that closes a headline's line, as feeds join the two."""
    match = _trailing().search(text, first, last)
    found = find(text, match.start(1), last, styles) if match else None
    return Byline(found.start, found.end, "byline.after-headline", found.names) if found else None


def agency(text: str, byline: Byline, styles: Styles) -> Mark | None:
    """Return the words of a byline that name an agency: `Reuters`, `Associated Press`."""
    for start, end in _parts(text, byline.start, byline.end):
        words = _by_word().sub("", text[start:end]).removeprefix("The ").removeprefix("the ")
        if fold(words) in styles.bylines:
            return Mark(end - len(words), end, "agency.byline")
        for known in _word().finditer(text, start, end):
            if fold(known.group()) in styles.bylines:
                return Mark(known.start(), known.end(), "agency.byline")
    return None


@cache
def _by_word() -> Pattern[str]:
    words = "|".join(sorted(BY_WORDS, key=len, reverse=True))
    return compile(rf"(?i:{words})\s+(?=[^\W\d_])")


@cache
def _trailing() -> Pattern[str]:
    name = r"[^\W\d_a-z][\w’'-]*[a-z]"
    return compile(rf"[^\W_]['’\")]?\s((?:by|By)\s{name}(?:\s[^\W\d_a-z]\.)?(?:\s{name}){{1,2}})$")


@cache
def _personal() -> Pattern[str]:
    return compile(r"(?:[^\W\d_][\w'’-]*\.?[ ,]*(?:and )?){2,6}")


@cache
def _word() -> Pattern[str]:
    return compile(r"[^\s,;/|]+")


def _parts(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Cut at commas, semicolons, slashes and "and": the spans between, without spaces."""
    spans, start, end = [], -1, -1
    for word in compile(r"[,;/|&]|[^\s,;/|&]+").finditer(text, first, last):
        if word.group().casefold() in JOINTS:
            if start >= 0:
                spans.append((start, end))
            start = -1
        else:
            start, end = (word.start() if start < 0 else start), word.end()
    return [*spans, (start, end)] if start >= 0 else spans


def _is_byline_part(text: str, part: tuple[int, int], styles: Styles) -> bool:
    """Tell whether words can stand in a byline: capitalised names, particles, titles, places."""
    words = [word for word in _word().findall(text, *part)]
    if len(words) > 9:
        return False
    small = [w for w in words if w[:3].islower() and w.casefold() not in NAME_PARTICLES]
    if fold(text[part[0] : part[1]]) in styles.bylines:
        return True
    ends = words[-1][-1] in ".?!" and len(words[-1]) > 3 and words[-1] not in ("Jr.", "Sr.")
    return not ends and all(w.lower() in TITLES_OF_WRITERS for w in small) and any(w[0].isalpha() for w in words)


def _names(text: str, parts: list[tuple[int, int]], styles: Styles) -> tuple[Mark, ...]:
    found = (_name(text, part, styles) for part in parts)
    return tuple(Mark(*span, "byline.name") for span in found if span)


def _name(text: str, part: tuple[int, int], styles: Styles) -> tuple[int, int] | None:
    """Return the words of a part before a title, an agency or a place: the writer's name."""
    start = end = part[0]
    count = 0
    if fold(text[part[0] : part[1]].removeprefix("The ")) in styles.bylines:
        return None
    for word in _word().finditer(text, *part):
        words = word.group()
        if _closes_name(words, styles, count):
            break
        end, count = word.end(), count + 1
    single = count == 1 and part[1] - part[0] == end - start and not text[start:end].isupper()
    return (start, end) if count >= 2 or single else None


def _closes_name(words: str, styles: Styles, count: int) -> bool:
    low = words.casefold().strip(".,")
    return low in TITLES_OF_WRITERS or (fold(words) in styles.bylines) or (count == 0 and low == "staff")

