"""Make words harmless to who looks at them: what steers a terminal, or hides, is spelt out."""

from re import Match

from wirecli.lazy import Lazy

INKLESS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Letters and marks that have no ink, which Python calls printable."""
HIDING = (
    INKLESS + "\u2061-\u2065\u206a-\u206f\ufff0-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What is not seen and no copy needs: tag letters, operators, annotations. Words may hide in them.

Soft hyphens, joiners, spaces without width and variation selectors, which copy has, are left.
"""
# Controls (C0, DEL, C1), line and paragraph separators, bidirectional embeddings, overrides and
# isolates, and lone surrogates. Marks that right-to-left copy needs (U+200E, U+200F) are left.
STEERING = Lazy(rf"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff{HIDING}]")


def shown(words: str) -> str:
    r"""Return the words with each such character spelt out: ESC -> `\x1b`, U+202E -> `\u202e`.

    A byte of a file's name that is not in the file system's encoding is `\xff`. A backslash is left
    as it is: a path stays readable, what is shown once stays as it is, and this is for eyes only.
    """
    return words if _is_plain(words) else STEERING.sub(_spelt, words)


def shown_text(text: str) -> str:
    """Return a text with those characters spelt out, but for its line ends, tabs, form feeds."""
    return STEERING.sub(lambda match: match[0] if match[0] in "\n\t\f" else _spelt(match), text)


def shown_in_json(line: str) -> str:
    r"""Return an encoded JSON line with those characters as `\uXXXX`: the same data, harmless.

    Lone surrogates, which UTF-8 cannot hold, are thereby written too, and U+0085 or U+2028 no
    longer split a line in two for readers that break lines there.
    """
    if line.isascii() and "\x7f" not in line:
        return line
    return line if _is_plain(line) else STEERING.sub(_json_escape, line)


def _is_plain(words: str) -> bool:
    return words.isprintable() and (words.isascii() or not any(map(words.__contains__, INKLESS)))


def _spelt(match: Match[str]) -> str:
    if "\udc80" <= match[0] <= "\udcff":  # a byte that os.fsdecode could not decode
        return f"\\x{ord(match[0]) - 0xDC00:02x}"
    return match[0].encode("unicode_escape").decode("ascii")


def _json_escape(match: Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()  # beyond U+FFFF there are two
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
