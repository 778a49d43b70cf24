"""The opening of a block as tokens: what the dateline grammar reads."""

from typing import TYPE_CHECKING, NamedTuple

from wirecli.lazy import Lazy
from wirecli.rules import calendar
from wirecli.rules.styles import Styles, is_written

if TYPE_CHECKING:
    from wirecli.layout.dateline.day import Day

REACH = 280
"""Code points read; the longest dateline of the 277 catalogued styles has 113."""

MARKS = '(),.:;"<>[]“”'
"""Marks that stand alone before and behind a word, whatever it is."""
DASHES = frozenset({"-", "--", "–", "—"})
LOOK_AHEAD = 16
"""Closing tokens, so that a rule may look ahead without asking where the tokens end."""


class Token:
    """A word, a number, a dash, one other mark, or the end of the block; `gap`: space before it."""

    __slots__ = ("end", "gap", "kind", "start", "words")

    def __init__(self, kind: str, start: int, end: int, words: str, gap: bool) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.words = words
        self.gap = gap


class Window(NamedTuple):
    """The tokens at the head of a block, closed by tokens of the kind `end` (or `cut`).

    `stop` is where the reading ends, `end` where the block does. `days` are the dates that were
    looked for, by their first tokens: several rules ask.
    """

    text: str
    tokens: tuple[Token, ...]
    styles: Styles
    stop: int
    end: int
    days: "dict[int, Day | None]"

    def after(self, first: int) -> "Window":
        """Return the window without the tokens before `first`."""
        return self._replace(tokens=self.tokens[first:], days={})

    def words(self, first: int, stop: int) -> str:
        """Return the text from token `first` up to, not including, token `stop`."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]

    def rest(self, at: int) -> str:
        """Return what is read of the text from an offset on, without blanks at its end."""
        return self.text[at : self.stop].rstrip()


def _token() -> str:
    # a set of three ranges or more, one beyond Latin, is slow to compile: they stand apart
    signs = (
        r"[\u0300-\u036f\u064b-\u065f]|[\u0900-\u0903\u093a-\u094f]|[\u0980-\u0983\u09bc-\u09d7]"
    )
    letters = rf"(?:[^\W\d_]++|{signs})"  # with accents, vowel points and vowel signs
    inner = r"['`´]|[’ʼ]|(?:\.-|[.&-])(?=[^\W\d_])|\u200c(?=[^\W\d_])"
    more = rf"(?![\s,])(?:{inner})?{letters}"  # most words end before a space
    return (
        rf"(?P<word>{letters}(?:{more})*)"
        r"|(?P<number>\d+)"
        r"|(?P<bracket>-[LR]RB-)"  # as parsed corpora write it
        r"|(?P<dash>(?:--|[-_]|[‐-―−])+)"
        r"|(?P<mark>[^\s\w])"
    )


TOKEN = Lazy(_token)


def read(text: str, start: int, end: int, styles: Styles) -> Window:
    """Read the tokens of `text[start:end]`, at most REACH code points of it."""
    stop = min(end, start + REACH)
    tokens: list[Token] = []
    at = last = start
    for chunk in text[start:stop].split(" "):
        after = at + len(chunk)
        if chunk.isalpha() and (chunk[-1].islower() or chunk.isupper()):  # most are a plain word
            tokens.append(Token("word", at, after, chunk, at > last))
            last = after
        elif chunk:
            last = _cut(text, at, after, last, tokens, styles)
        at = after + 1
    closing = Token("end" if stop == end else "cut", last, last, "", True)
    tokens += [closing] * LOOK_AHEAD
    return Window(text, tuple(tokens), styles, stop, end, {})


def _cut(text: str, start: int, stop: int, last: int, tokens: list[Token], styles: Styles) -> int:
    """Cut what stands between two spaces; `last` is where the token before ends, then this one."""
    chunk = text[start:stop]
    body = chunk.strip(MARKS)
    kind = _plain(body)
    if not kind:
        return _cut_glued(text, start, stop, last, tokens, styles)
    first = start + chunk.index(body)
    after = first + len(body)
    for at in range(start, first):
        tokens.append(Token("mark", at, at + 1, text[at], at > last))
        last = at + 1
    tokens.append(Token(kind, first, after, body, first > last))
    for at in range(after, stop):
        tokens.append(Token("mark", at, at + 1, text[at], False))
    return stop


def _plain(body: str) -> str:
    """Return the kind of what is a single token at first sight, "" if it takes another look."""
    if body.isalpha():
        return "word" if body[-1].islower() or body.isupper() else ""
    return "number" if body.isdecimal() else "dash" if body in DASHES else ""


def _cut_glued(
    text: str, start: int, stop: int, last: int, tokens: list[Token], styles: Styles
) -> int:
    for match in TOKEN.finditer(text, start, stop):
        kind, words, (first, after) = match.lastgroup or "", match[0], match.span()
        if kind == "bracket":
            kind, words = "mark", "(" if words[1] == "L" else ")"
        if words == "*":  # bold, in Markdown: "**OAKVALE, Nov 23 (NNS)** - "
            continue
        if kind != "word" or _is_one(words):
            tokens.append(Token(kind, first, after, words, first > last))
        else:
            dated = text[after : after + 2].strip()[:1].isdecimal()
            for piece_kind, piece in _pieces(words, styles, dated=dated):
                tokens.append(Token(piece_kind, first, first + len(piece), piece, first > last))
                first = last = first + len(piece)
        last = after
    return last


def _is_one(words: str) -> bool:
    """Return whether nothing can be glued together in a word."""
    return "-" not in words and (words[-1].islower() or words.isupper() or words[0].islower())


def _pieces(words: str, styles: Styles, *, dated: bool) -> list[tuple[str, str]]:
    """Part what is glued: a name to a place in capitals, a credit to a place (`APA-Dakar`).

    `dated`: a figure follows, so that a month may be glued to a credit (`News-Dec 23`).
    """
    head, hyphen, tail = words.partition("-")
    month = dated and bool(hyphen) and calendar.month_number(tail) is not None
    if hyphen and (month or _is_signed(head, tail, styles)) and not is_written(styles, words):
        return [("word", head), ("dash", "-"), ("word", tail)]
    glue = GLUE.search(words)
    cut = glue.start() if glue else len(words)
    return [("word", piece) for piece in (words[:cut], words[cut:]) if piece]


def _is_signed(head: str, tail: str, styles: Styles) -> bool:
    """Return whether a credit is glued to a place: `APA-Dakar`, not `SPA-FRANCORCHAMPS`."""
    town = tail.isupper() or tail.islower()
    return (not town and is_written(styles, head)) or (
        not head.isupper() and is_written(styles, tail)
    )


GLUE = Lazy(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Ý]{3})")


def capital(token: Token) -> bool:
    """Return whether a name can begin with a token: capitalised, or of a caseless script."""
    return token.kind == "word" and not token.words[0].islower()


def shouted(words: str) -> bool:
    """Return whether words are in capitals; `McLEAN` is, `Minsk` is not."""
    return words[-1].isupper() and (len(words) < 3 or words[2:].isupper())
