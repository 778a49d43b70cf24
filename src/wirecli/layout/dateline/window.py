"""The opening of a block as tokens: what the dateline grammar reads."""

from functools import cache
from re import Pattern, compile
from typing import NamedTuple

from wirecli.rules.styles import Styles

REACH = 280
"""Code points read; the longest dateline of the 277 catalogued styles has 113."""


LOOK_AHEAD = 16
"""Closing tokens, so that a rule may look ahead without asking where the tokens end."""


class Token(NamedTuple):
    """A word, a number, a dash, one other mark, or the end of the block; `gap`: space before it."""

    kind: str
    start: int
    end: int
    words: str
    gap: bool


class Window(NamedTuple):
    """The tokens at the head of a block, closed by tokens of the kind `end` (or `cut`)."""

    text: str
    tokens: tuple[Token, ...]
    styles: Styles

    def after(self, first: int) -> "Window":
        """Return the window without the tokens before `first`."""
        return self._replace(tokens=self.tokens[first:])

    def words(self, first: int, stop: int) -> str:
        """Return the text from token `first` up to, not including, token `stop`."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]


@cache
def _token() -> Pattern[str]:
    signs = r"\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0980-\u0983\u09bc-\u09d7"
    letter = rf"(?:[^\W\d_]|[{signs}])"  # with accents, vowel points and vowel signs
    inner = r"['’ʼ`´]|[.&\u200c-](?=[^\W\d_])"
    return compile(
        rf"(?P<word>{letter}+(?:(?:{inner}){letter}+)*)"
        r"|(?P<number>\d+)"
        r"|(?P<dash>[-‐‑‒–—―−_]+)"
        r"|(?P<mark>[^\s\w])"
    )


def read(text: str, start: int, end: int, styles: Styles) -> Window:
    """Read the tokens of `text[start:end]`, at most REACH code points of it."""
    stop = min(end, start + REACH)
    tokens, last = [], start
    for match in _token().finditer(text, start, stop):
        kind, words = match.lastgroup or "", match.group()
        for first, piece in _pieces(match.start(), words, styles) if kind == "word" else ():
            tokens.append(Token(kind, first, first + len(piece), piece, first > last))
            last = first + len(piece)
        if kind != "word":
            tokens.append(Token(kind, match.start(), match.end(), words, match.start() > last))
            last = match.end()
    closing = Token("end" if stop == end else "cut", last, last, "", True)
    return Window(text, (*tokens, *[closing] * LOOK_AHEAD), styles)


def _pieces(start: int, words: str, styles: Styles) -> list[tuple[int, str]]:
    """Part what is glued: a name to a place in capitals, a credit to a place (`APA-Dakar`)."""
    head, hyphen, tail = words.partition("-")
    if hyphen and head.casefold() in styles.credits and words.casefold() not in styles.credits:
        return [(start, head), (start + len(head), "-"), (start + len(head) + 1, tail)]
    if words[0].islower() or words[-1].islower() or words.isupper():
        return [(start, words)]
    cut = next((m.start() for m in _glue().finditer(words)), 0)
    return [(start, words[:cut]), (start + cut, words[cut:])] if cut else [(start, words)]


@cache
def _glue() -> Pattern[str]:
    return compile(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Ý]{3})")


def capital(token: Token) -> bool:
    """Tell whether a name can begin with a token: a word in a capital, or of a caseless script."""
    return token.kind == "word" and not token.words[0].islower()


def shouted(words: str) -> bool:
    """Tell whether words are in capitals; `McLEAN` is, `Minsk` is not."""
    return words[-1].isupper() and not any(c.islower() for c in words[2:])
