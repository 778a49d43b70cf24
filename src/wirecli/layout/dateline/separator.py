"""What stands between a dateline and the copy: a dash, a colon, a full stop, or nothing."""

from wirecli.layout.dateline.window import Token, Window, capital
from wirecli.model import Mark, Words
from wirecli.tuples import NamedTuple

KINDS = {":": ":", "：": ":", ".": ".", "=": "=", '"': '"', "/": "/"}


class Separated(NamedTuple):
    """The token after a separator, its kind (`-` for any dash), and its mark."""

    stop: int
    kind: str
    mark: Mark


def read(window: Window, first: int) -> Separated | None:
    """Read the separator at a token: ` - – `, `.-`, `--`, `. / `; the last character decides."""
    tokens = window.tokens
    at, kind = first, ""
    while (found := _kind(tokens[at])) and _belongs(tokens, first, at):
        kind = "-" if "-" in (kind, found) else found
        at += 1
    if not kind:
        return None
    return Separated(at, kind, Words(tokens[first].start, tokens[at - 1].end, f"separator.{kind}"))


def nothing(window: Window, first: int) -> Separated:
    """Return the separator that is none: the line ends (`end`), or the copy follows (`none`)."""
    token = window.tokens[first]
    here = window.tokens[first - 1].end
    kind = "end" if token.kind == "end" else "none"
    return Separated(first, kind, Words(here, here, f"separator.{kind}"))


def _kind(token: Token) -> str:
    return "-" if token.kind == "dash" else KINDS.get(token.words, "")


def _belongs(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Tell whether the mark goes on the separator: ` - –` and `.-` do, `: "Words` does not."""
    if at == first:
        return not _within_figures(tokens, at) and (tokens[at].words != '"' or tokens[at].gap)
    return (
        tokens[at].words != '"'
        and (tokens[at].kind == "dash" or not tokens[at].gap)
        and at < first + 3
    )


def _within_figures(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a dash or colon is glued before a figure: `APRIL 13-16`, `13:50:43`."""
    mark, after = tokens[at], tokens[at + 1]
    joins = mark.kind == "dash" or mark.words == ":"
    return joins and after.kind == "number" and not mark.gap and not after.gap


def reporters(window: Window, first: int) -> tuple[tuple[Mark, ...], int] | None:
    """Read `By K.Surname, ` after the separator; returns the name and the token after it."""
    tokens = window.tokens
    at = first + 1
    while at < first + 6 and (capital(tokens[at]) or tokens[at].words == "."):
        at += 1
    closed = tokens[at].words in (",", ":") or tokens[at].kind == "end"
    if tokens[first].words.lower() != "by" or not closed or at < first + 2:
        return None
    name = Words(tokens[first + 1].start, tokens[at - 1].end, "reporter.after-separator")
    return (name,), at if tokens[at].kind == "end" else at + 1


LAST_NOTES = frozenset({"[TEXT]", "[EXCERPT]", "[EXCERPTS]", "[SUMMARY]"})
"""The notes of FBIS that say how whole the copy is; it begins behind them."""
LONGEST_NOTE = 400


def notes(window: Window, first: int) -> tuple[Mark, ...]:
    """Read `[TEXT]`, `[COMMUNIQUE] [UNDATED]`: what FBIS says of the copy, up to its `[TEXT]`."""
    text, found = window.text, []
    at = _past_space(text, window.tokens[first - 1].end)
    while text.startswith("[", at) and text[at + 1 : at + 2].isupper():
        end = text.find("]", at, min(at + LONGEST_NOTE, window.end)) + 1
        if not end:
            break
        found.append(Words(at, end, "ednote.bracketed"))
        if text[at:end] in LAST_NOTES:
            break
        at = _past_space(text, end)
    return tuple(found)


def _past_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at
