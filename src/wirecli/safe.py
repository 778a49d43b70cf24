"""Make words harmless to a terminal: what would steer it is shown as its escape."""

from re import Match

from wirecli.lazy import Lazy

# Controls (C0, DEL, C1), line and paragraph separators, bidirectional embeddings, overrides and
# isolates, and lone surrogates. Marks that right-to-left copy needs (U+200E, U+200F) are left.
STEERING = Lazy(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(words: str) -> str:
    r"""Return the words with each steering character spelt out: ESC -> `\x1b`, U+202E -> `\u202e`.

    A byte of a file's name that is not in the file system's encoding is `\xff`. A backslash is left
    as it is: a path stays readable, what is shown once stays as it is, and this is for eyes only.
    """
    return words if words.isprintable() else STEERING.sub(_spelt, words)


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
    return line if line.isprintable() else STEERING.sub(_json_escape, line)


def _spelt(match: Match[str]) -> str:
    if "\udc80" <= match[0] <= "\udcff":  # a byte that os.fsdecode could not decode
        return f"\\x{ord(match[0]) - 0xDC00:02x}"
    return match[0].encode("unicode_escape").decode("ascii")


def _json_escape(match: Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
