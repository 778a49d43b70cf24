"""How well the letters of a short form fit the words of a long form.

Schwartz and Hearst (2003) take each letter anywhere in the words. Here a letter that does not open
a word has a price, and so has a word without a letter, so that words which only happen to have the
letters do not count.
"""

from collections.abc import Sequence

from wirecli.data.acronyms import FIRM_ENDINGS, NUMBERS, SKIPPED

NEVER = 99
"""The price of what does not fit."""
LEFT_OUT = 3
"""The price of a word that has none of the letters."""


def letters(short: str) -> tuple[str, ...]:
    """Return what a short form is made of, folded: letters, numbers, `&`, without a plural s.

    `"NGOs" -> n, g, o`; `"G20" -> g, 20`; `"R&D" -> r, &, d`.
    """
    if len(short) > 2 and short[-1] == "s" and short[:-1].isupper():
        short = short[:-1]
    parts: list[str] = []
    for sign in short.casefold():
        if sign.isdigit() and parts and parts[-1].isdigit():
            parts[-1] += sign
        elif sign.isalnum() or sign == "&":
            parts.append(sign)
    return tuple(parts)


def price(short: tuple[str, ...], tokens: Sequence[str]) -> int:
    """Return what it costs to read the letters out of the words, 0 for pure initials."""
    bare = tuple([letter for letter in short if letter != "&"]) if "&" in short else short
    if not bare or tokens[0] in SKIPPED or not _opens(tokens[0].casefold(), bare[0]):
        return NEVER
    return _price(bare, [word.casefold() for word in tokens])


def allowed(short: tuple[str, ...]) -> int:
    """Return the highest price at which letters count as a short form of the words."""
    return len(short) - 1 if len(short) > 2 else 1


def _price(bare: tuple[str, ...], forms: Sequence[str]) -> int:
    """Return the least price of all the letters, worked out from the last word to the first."""
    closing = next(
        (number for number in range(len(forms) - 1, -1, -1) if not _is_free(forms[number])), 0
    )
    after = [NEVER] * len(bare) + [0]
    for number in range(len(forms) - 1, -1, -1):
        form = forms[number]
        skip = 0 if _is_free(form) else LEFT_OUT
        here = [NEVER if number == closing else skip + price for price in after]
        for index, letter in enumerate(bare):
            if not _opens(form, letter):
                continue
            for count, cost in _readings(bare[index:], form):
                here[index] = min(here[index], cost + after[index + count])
        after = here
    return after[0]


def _is_free(form: str) -> bool:
    """Return whether a word needs no letter: a small word, a sign, the Ltd of a firm."""
    return form in SKIPPED or form in FIRM_ENDINGS or not form[0].isalnum()


def _readings(bare: tuple[str, ...], form: str) -> list[tuple[int, int]]:
    """Return how many letters a word can give that opens with the first, each with its price."""
    readings, position, cost = [(1, 0)], 1, 0
    for count, letter in enumerate(bare[1:], 2):
        inside = form.find(letter, position)
        if inside < 0 or letter.isdigit():
            break
        cost += 0 if inside == position else 1
        position = inside + 1
        readings.append((count, cost + (count == len(form) > 3)))
    return readings


def _opens(form: str, letter: str) -> bool:
    if form.startswith(letter):
        return True
    if letter == "x":
        return form.startswith("ex")
    return letter in NUMBERS and form.startswith(NUMBERS[letter])
