"""Numbers in words and figures: `twenty four`, `2 1/2`, `1,500`, `a few`."""

VAGUE = "X"
ARTICLES = frozenset({"a", "an"})
"""Words that count one alone, and nothing before another number: a hundred, a couple."""


def read(words: list[str], numbers: dict[str, int]) -> str | None:
    """Return a number as TIMEX3 durations write it: `24`, `2.5`, `X` for a vague one.

    `numbers` gives the words' values; 0 is a vague one (few, several). None if nothing counts.
    """
    if any(numbers.get(word) == 0 for word in words):
        return VAGUE
    if "." in words or "," in words:
        joined = "".join(words).replace(",", ".") if "." not in words else "".join(words)
        return _figures(words, joined)
    if "/" in words:
        return _fraction(words)
    return _cardinal(words, numbers)


def _figures(words: list[str], joined: str) -> str | None:
    if "," in words and len(words[-1]) == 3:
        joined = joined.replace(".", "")
    return joined if joined.replace(".", "", 1).isdecimal() else None


def _fraction(words: list[str]) -> str | None:
    at = words.index("/")
    over, under = words[at - 1], words[at + 1]
    if not (over.isdecimal() and under.isdecimal() and int(under)):
        return None
    whole = int(words[0]) if at > 1 and words[0].isdecimal() else 0
    return f"{whole + int(over) / int(under):g}"


def _cardinal(words: list[str], numbers: dict[str, int]) -> str | None:
    total = part = 0
    seen = False
    for at, word in enumerate(words):
        value = int(word) if word.isdecimal() else numbers.get(word)
        if value is None or (value == 1 and at == 0 and len(words) > 1 and word in ARTICLES):
            continue
        if value >= 100 and not word.isdecimal():
            part = (part or 1) * value
            if value >= 1000:
                total, part = total + part, 0
        else:
            part += value
        seen = True
    return str(total + part) if seen else None


def year(words: list[str], numbers: dict[str, int]) -> int | None:
    """Return a year in words: `nineteen ninety-six`, `two thousand`."""
    values = [numbers[word] for word in words if word in numbers]
    if not values:
        return None
    if 1000 in values or 100 in values:
        said = _cardinal(words, numbers)
        return int(said) if said else None
    return values[0] * 100 + sum(values[1:]) if values[0] >= 10 else None
