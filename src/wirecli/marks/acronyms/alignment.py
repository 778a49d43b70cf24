"""How well the letters of a short form fit the words of a long form.

Schwartz and Hearst (2003) take each letter anywhere in the words; here a letter that opens no word
has its price, and so has a word without a letter, so that words which only happen to have the
letters do not count.
"""

from collections.abc import Sequence

from wirecli.data.acronyms import FIRM_ENDINGS, NUMBERS, SKIPPED

NEVER = 99
"""The price of what does not fit."""
LEFT_OUT = 3
"""The price of a word that has none of the letters."""


def letters(short: str) -> tuple[str, ...]:
    """Return what a short form is made of, folded: letters, numbers, `&`; no plural s.

    `"NGOs" -> n, g, o`; `"G20" -> g, 20`; `"R&D" -> r, &, d`.
    """
    if len(short) > 2 and short[-1] == "s" and short[:-1].isupper():
        short = short[:-1]
    found: list[str] = []
    for sign in short.casefold():
        if sign.isdigit() and found and found[-1].isdigit():
            found[-1] += sign
        elif sign.isalnum() or sign == "&":
            found.append(sign)
    return tuple(found)


def price(short: tuple[str, ...], words: Sequence[str]) -> int:
    """Return what it costs to read the letters out of the words, 0 for pure initials."""
    bare = tuple([letter for letter in short if letter != "&"]) if "&" in short else short
    if not bare or words[0] in SKIPPED or not _opens(words[0].casefold(), bare[0]):
        return NEVER
    return _price(bare, [word.casefold() for word in words])


def allowed(short: tuple[str, ...]) -> int:
    """Return the highest price at which letters count as a short form of the words."""
    return len(short) - 1 if len(short) > 2 else 1


def _price(bare: tuple[str, ...], forms: Sequence[str]) -> int:
    """Return the least price, from the last word to the first, of all letters from each on."""
    closing = next((at for at in range(len(forms) - 1, -1, -1) if not _is_free(forms[at])), 0)
    after = [NEVER] * len(bare) + [0]
    for word in range(len(forms) - 1, -1, -1):
        form = forms[word]
        skip = 0 if _is_free(form) else LEFT_OUT
        here = [NEVER if word == closing else skip + price for price in after]
        for place, letter in enumerate(bare):
            if not _opens(form, letter):
                continue
            for taken, cost in _readings(bare[place:], form):
                here[place] = min(here[place], cost + after[place + taken])
        after = here
    return after[0]


def _is_free(form: str) -> bool:
    """Tell whether a word needs no letter: a small word, a sign, the Ltd of a firm."""
    return form in SKIPPED or form in FIRM_ENDINGS or not form[0].isalnum()


def _readings(bare: tuple[str, ...], form: str) -> list[tuple[int, int]]:
    """Return how many letters a word can give that the first opens, each number with its price."""
    found, at, cost = [(1, 0)], 1, 0
    for taken, letter in enumerate(bare[1:], 2):
        inside = form.find(letter, at)
        if inside < 0 or letter.isdigit():
            break
        cost += 0 if inside == at else 1
        at = inside + 1
        found.append((taken, cost + (taken == len(form) > 3)))
    return found


def _opens(form: str, letter: str) -> bool:
    if form.startswith(letter):
        return True
    if letter == "x":
        return form.startswith("ex")
    return letter in NUMBERS and form.startswith(NUMBERS[letter])
