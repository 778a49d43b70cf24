"""How a name is compared: without what one writer puts in and another leaves out."""

from unicodedata import normalize

MARKS = "[\u0300-\u036f\u00ad\u0640\u064b-\u065f\u093c\u09bc\u200b-\u200d\u2060]+"
"""Accents, vowel signs and invisible joints: a name is the same name without them."""

LETTERS = (
    *(("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i"), ("æ", "ae"), ("œ", "oe")),
    *(("ی", "ي"), ("ک", "ك")),
)
"""Letters that no accent makes, and what copy without them writes."""

APOSTROPHES = "’‘ʼʻ`´′＇"


def fold(names: str) -> str:
    """Return names, one a line, as they are compared: without case, accents, full stops.

    The letters are decomposed (NFD). `"ST. GALLEN" -> "st gallen"`, `"Malmö" -> "malmo"`.
    """
    text = names.casefold()
    if not text.isascii():
        from re import sub

        text = sub(MARKS, "", normalize("NFD", text))
        for written, plain in LETTERS:
            text = text.replace(written, plain)
        text = straightened(text)
    text = text.replace("' ", "'").replace("saint ", "st ")
    if "." in text:
        text = text.replace(". ", " ").replace(".\n", "\n").replace(".", " ")
    return text.rstrip(" ")


def straightened(text: str) -> str:
    """Return text with every apostrophe the typewriter's."""
    for written in APOSTROPHES:
        text = text.replace(written, "'")
    return text
