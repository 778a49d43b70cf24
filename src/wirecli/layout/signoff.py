"""What closes the copy: a line that only signs it, or the end of the last paragraph's line."""

from re import Match
from typing import NamedTuple

from wirecli.layout import credits, furniture
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span
from wirecli.rules.styles import Styles, credited, is_written, meaning

RULE = "signature"
"""The rule of a line that only signs a story."""
REACH = 600
"""Code points at the end of a paragraph in which a closing is sought."""
LONGEST_WORDS = 48
"""Code points of the words without brackets that close a paragraph, with what they stand after."""
ENDS = frozenset('.!?"”»)')
"""What a sentence ends with: words that close the paragraph stand after it."""
LONGEST_SIGNATURE = 40
"""Code points of a line, or of the words in a bracket, that only sign a story."""


class Closing(NamedTuple):
    """The words that close a paragraph, and their kind: `credit`, or a kind of trailer."""

    mark: Mark
    kind: str


def find(text: str, paragraph: Mark, styles: Styles) -> Closing | None:
    """Find what closes a paragraph after its last sentence: `(Reporting by ...)`, `— Bernama`."""
    if mark := end_mark(text, paragraph):
        return Closing(mark, "end-mark")
    first = max(paragraph.start + 1, paragraph.end - REACH)
    match = _bracket(text, first, paragraph.end)
    kind = _bracket_kind(match["words"], styles) if match else None
    if match is None:
        first = max(first, paragraph.end - LONGEST_WORDS)
        ends = not ENDS.isdisjoint(text[first : paragraph.end - 1])
        match = LAST_WORDS.search(text, first, paragraph.end) if ends else None
        kind = _word_kind(match["words"], styles) if match else None
    return _closing(match, kind) if match and kind else None


def _bracket(text: str, first: int, end: int) -> Match[str] | None:
    """Return the brackets at the end of a paragraph; those of East Asia stand without a blank."""
    if text[end - 1] == ")":
        return BRACKET.search(text, first, end)
    return (
        EASTERN_BRACKET.search(text, first, end) if EASTERN_CLOSE in text[end - 8 : end] else None
    )


def end_mark(text: str, paragraph: Mark) -> Mark | None:
    """Return the end mark in brackets that closes a paragraph, after which nothing is copy."""
    match = END.search(text, max(paragraph.start, paragraph.end - LONGEST_END), paragraph.end)
    return Span(*match.span("words"), "closing.end-mark") if match else None


def _closing(match: Match[str], kind: str) -> Closing:
    return Closing(Span(*match.span("words"), f"closing.{kind}"), kind)


BRACKET = Lazy(r"\s(?P<words>\((?:[^()]|\([^()]{0,80}\)){2,500}\))$")


EASTERN_BRACKET = Lazy(r"(?<=[。！？」』])(?P<words>（[^（）]{2,120}）(?:\d{7})?)$")
"""`（編輯：林小明）1130312`, `（2024/03/12-09:15）` behind the last sentence."""
EASTERN_CLOSE = "）"
END = Lazy(
    r"(?i:\s(?P<words>\((?:end|ende|ends|fin|fine|конец)\)(?:\s[a-z]{1,4}(?:[./][a-z]{1,4}){0,3})?))$"
)
"""`(end)` with the initials of those who sent it: `(end) ab.cd`. It closes the copy, wherever."""
LONGEST_END = 24
"""Code points of such an end mark, with the blank before it."""
WITH = ("mit ", "with ", "con ", "avec ", "com ", "met ", "med ")
"""What stands in the brackets before the agency whose copy was used: `(mit dpa)`."""
LAST_WORDS = Lazy(
    r"[.!?\"”»)]\s{0,8}(?P<words>(?:[-–—]{1,3} ?[^\W\d_]|(?<=\s)\S)[^.!?\"”»]{1,30}\.?"
    r"|(?<=[^\W\d_]{2}\.)[A-Z]{3,8})$"
)


def _bracket_kind(words: str, styles: Styles) -> str | None:
    """Judge `(Reporting by ...)`, `(Yonhap)`, `(red, 16. 5. 2016)`, `(stro, APA)`."""
    bare = words.strip("()（） ")
    bare = bare.removeprefix(_with(bare))
    if credits.opens(words):
        return "credit"
    if signs(bare, styles):
        return "end-mark"
    if DATED.search(bare):
        return "timestamp"
    parts = bare.replace("/", ",").split(",")
    signed = len(bare) <= LONGEST_SIGNATURE and any(credited(styles, part) for part in parts)
    return "initials" if signed and len(parts) > 1 else None


def _with(bare: str) -> str:
    """Return the word before the agency whose copy was used: of `mit dpa` "mit "."""
    return next((opening for opening in WITH if bare.startswith(opening)), "")


def signature(text: str, mark: Mark, styles: Styles) -> Mark | None:
    """Return the words of what closes a paragraph that sign it; None if it only ends it: `-0-`."""
    words = text[mark.start : mark.end]
    bare = words.strip("() ")
    opening = _with(bare)
    if not signs(bare.removeprefix(opening), styles):
        return None
    start = mark.start + words.index(bare) + len(opening)
    return Span(start, start + len(bare) - len(opening), mark.rule) if opening else mark


def _word_kind(words: str, styles: Styles) -> str | None:
    """Judge `— Bernama`, `Enditem`, `-0-`, `EFE ab/cd` after the full stop."""
    if signs(words, styles):
        return "end-mark"
    return "end-mark" if furniture.kind_of(words, below=True) == "end-mark" else None


DATED = Lazy(
    r",\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$"
    r"|^(?:19|20)\d\d[/.年-]\d{1,2}[/.月-]\d{1,2}日?[-\s]?(?:\d{1,2}[:時时]\d\d分?)?$"
)
"""`(red, 16. 5. 2016)`, `（2024/03/12-09:15）`."""


def signs(words: str, styles: Styles) -> bool:
    """Return whether a line only signs: an end mark, a credit with dashes, initials or a date.

    `/ritzau/TT` signs as well: several credits with slashes between.
    """
    if len(words) > LONGEST_SIGNATURE:
        return False
    bare = words.strip("-–—=+()[]./ \t")
    closes = meaning(styles, bare)
    if closes.end_marks or (words != bare and meaning(styles, words).end_marks):
        return True
    if closes.trailers or (closes.credits if "/" not in bare else _all_sign(bare, styles)):
        return True
    head, _, rest = bare.partition(" ")
    if not rest or not is_written(styles, head.rstrip(":,)")):
        return False
    dated = furniture.kind_of(rest, below=True) == "timestamp"
    return dated or INITIALS.fullmatch(rest) is not None


def _all_sign(bare: str, styles: Styles) -> bool:
    return all(meaning(styles, part).credits for part in bare.split("/"))


def _initials() -> str:
    """`ab/cd`, `rmo`, `pre yyhe n1 deg`, `ANN TR EM`, `eoo/fv (Con fotografía)`."""
    letters = r"[A-Za-zñ]{1,4}(?:[/.-][A-Za-zñ]{1,5}){0,4}\.?"
    several = r"(?:[a-z][a-z0-9]{0,4} ?){1,5}|[A-Z]{2,4}(?: [A-Z]{2,4}){1,5}"
    return rf"(?:{letters}|{several})?\s*(?:\([^()]{{2,30}}\))?\W*"


INITIALS = Lazy(_initials)
