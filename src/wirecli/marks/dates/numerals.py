"""Numbers in words and figures: `twenty four`, `2 1/2`, `1,500`, `a few`."""

VAGUE = "X"
ROMAN = {"i": 1, "v": 5, "x": 10}
ARTICLES = frozenset({"a", "an"})
"""Words that count one alone, and nothing before another number: a hundred, a couple."""


def read(tokens: list[str], numbers: dict[str, int]) -> str | None:
    """Return a number as TIMEX3 durations write it: `24`, `2.5`, `X` for a vague one.

    `numbers` gives the words' values; 0 is a vague one (few, several). None without a number.
    """
    if any(numbers.get(word) == 0 for word in tokens):
        return VAGUE
    if "." in tokens or "," in tokens:
        joined = "".join(tokens).replace(",", ".") if "." not in tokens else "".join(tokens)
        return _figures(tokens, joined)
    if "/" in tokens:
        return _fraction(tokens)
    return _cardinal(tokens, numbers)


def _figures(tokens: list[str], joined: str) -> str | None:
    if "," in tokens and len(tokens[-1]) == 3:
        joined = joined.replace(".", "")
    return joined if joined.replace(".", "", 1).isdecimal() else None


def product(count: str, times: int) -> str:
    """Multiply a number as it is written: `2.50, 10 -> 25`."""
    whole, _, part = count.partition(".")
    figures = str(int(whole + part) * times).zfill(len(part) + 1)
    point = len(figures) - len(part)
    return f"{figures[:point]}.{figures[point:]}".rstrip("0").rstrip(".")


def _fraction(tokens: list[str]) -> str | None:
    slash = tokens.index("/")
    over, under = tokens[slash - 1], tokens[slash + 1]
    if not (over.isdecimal() and under.isdecimal() and int(under)):
        return None
    whole = int(tokens[0]) if slash > 1 and tokens[0].isdecimal() else 0
    return f"{whole + int(over) / int(under):g}"


def _cardinal(tokens: list[str], numbers: dict[str, int]) -> str | None:
    total = part = 0
    seen = False
    for index, word in enumerate(tokens):
        value = int(word) if word.isdecimal() else numbers.get(word)
        if value is None or (value == 1 and index == 0 and len(tokens) > 1 and word in ARTICLES):
            continue
        if value >= 100 and not word.isdecimal():
            part = (part or 1) * value
            if value >= 1000:
                total, part = total + part, 0
        else:
            part += value
        seen = True
    return str(total + part) if seen else None


def roman(word: str) -> int | None:
    """Return a Roman number in small letters, `xix -> 19`; None of anything else."""
    values = [ROMAN.get(letter, 0) for letter in word]
    if not values or not all(values):
        return None
    following = [*values[1:], 0]
    return sum(v if v >= after else -v for v, after in zip(values, following, strict=True))


def year(tokens: list[str], numbers: dict[str, int]) -> int | None:
    """Return a year in words: `nineteen ninety-six`, `two thousand`."""
    values = [numbers[word] for word in tokens if word in numbers]
    if not values:
        return None
    if 1000 in values or 100 in values:
        number = _cardinal(tokens, numbers)
        return int(number) if number else None
    return values[0] * 100 + sum(values[1:]) if values[0] >= 10 else None
