"""What to type instead of what was typed: the words of other tools first, then the spelling."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence

from wirecli.lazy import Lazy
from wirecli.synonyms import COMMANDS, FIELDS, FORMATS, OPTIONS, UNREAD

SHORT, LONG = 4, 8
"""Letters: in a shorter word than `SHORT` another letter makes another word; a word of `LONG` may
hold two slips."""
MOST = 3
"""More words than these that are equally near are no help."""


ADDRESS = Lazy(r"(?i)[a-z][a-z0-9+.-]+://?\S|www\.[\w-]+\.\S")
"""What an address on the web begins with."""


def nearest(word: str, choices: Iterable[str]) -> tuple[str, ...]:
    """Return the choices that a word is a slip of, or else the one that it is the beginning of.

    A slip is a letter changed, dropped or added, or two that changed places; in a long word two
    slips are allowed for. Of several choices those with the fewest slips are meant.
    """
    known = tuple(dict.fromkeys(choices))
    slips = [(count, choice) for choice in known if (count := _slips(word, choice)) is not None]
    fewest = min(slips)[0] if slips else 0
    near = tuple(sorted(choice for count, choice in slips if count == fewest))
    begun = tuple(choice for choice in known if choice.startswith(word))
    if not near and len(begun) == 1 and _letters(word) > 1:
        return begun
    return near if len(near) <= MOST else ()


def guess(word: str, choices: Iterable[str], before: str = "") -> str | None:
    """Return a question for the choices that are near a word: `did you mean json or jsonl?`."""
    *others, last = nearest(word, choices) or ("",)
    if not last:
        return None
    listed = f"{', '.join(before + other for other in others)} or " if others else ""
    return f"did you mean {listed}{before}{last}?"


def _slips(word: str, choice: str) -> int | None:
    """Return how many slips make the word of the choice; None if it is another word."""
    letters = _letters(word)
    if letters < SHORT and len(word) == len(choice) and sorted(word) != sorted(choice):
        return None
    most = 2 if letters >= LONG else 1
    if (letters < 2 and word != choice) or abs(len(word) - len(choice)) > most:
        return None
    count = _distance(word, choice)
    return count if count <= most else None


def _letters(word: str) -> int:
    return len(word.lstrip("-"))


def _distance(word: str, other: str) -> int:
    """Return the edits that make one word of the other, two letters swapped being one of them.

    It is the distance of optimal string alignment, which Damerau and Levenshtein stand for.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        row = [at]
        for there, sign in enumerate(other, 1):
            edits = min(last[there] + 1, row[-1] + 1, last[there - 1] + (letter != sign))
            swapped = word[at - 2 : at] == other[there - 2 : there][::-1] if there > 1 else False
            row.append(min(edits, before[there - 2] + 1) if at > 1 and swapped else edits)
        before, last = last, row
    return last[-1]


def for_command(word: str, commands: Sequence[str]) -> str:
    """Return what to do about a command that there is not: a file's name, a synonym, a slip."""
    known = word.casefold()
    if known in commands:
        return f"did you mean wirecli {known}?"
    if known in COMMANDS:
        return f"did you mean wirecli {COMMANDS[known]}?"
    if is_address(word):
        return "{}; {}".format(*for_address(word))
    if os.path.exists(word) or any(sign in word for sign in "./*"):
        return f"to read it: wirecli parse {word}"
    listed = f"the commands are {', '.join(commands)}"
    return guess(known, commands, "wirecli ") or listed


def for_option(word: str, command: str, offers: Mapping[str, Collection[str]]) -> str | None:
    """Return what to write in the place of an option that a command does not have.

    `offers` are the options of each command, and what its `-t` may be as `-t csv`; the command ""
    is wirecli itself, before any other. None if nothing is near.
    """
    known = word.casefold()
    here = offers.get(command, ())
    if known not in OPTIONS and (near := guess(known, (each for each in here if " " not in each))):
        return near
    synonyms = (synonym for synonym in OPTIONS if _letters(synonym) >= SHORT)
    for option in (known, *nearest(known, synonyms)):
        todo = OPTIONS.get(option, f"use {option}")
        needed = _needed(todo)
        if not needed or needed in here:
            return todo
        if having := [name for name, offered in offers.items() if needed in offered]:
            return _elsewhere(needed, command, having)
    return None


def _needed(todo: str) -> str:
    """Return the option that something to do needs: `use -t csv, and ...` -> `-t csv`.

    None is needed where another command is to be used.
    """
    words = todo.replace(",", " ").split()
    if "wirecli" in words:
        return ""
    at = next((at for at, word in enumerate(words) if _is_option(word)), len(words))
    return " ".join(words[at : at + 2 if words[at : at + 1] == ["-t"] else at + 1])


def _is_option(word: str) -> bool:
    return word.startswith("-") and len(word) > 1


def _elsewhere(option: str, command: str, having: Sequence[str]) -> str:
    if "" in having:
        return f"use wirecli {option}"
    if not command:
        return f"write it after a command: wirecli {having[0]} {option}"
    *others, last = having
    return f"{option} is for wirecli {', '.join(others)}{' and ' if others else ''}{last}"


def for_address(address: str) -> tuple[str, str]:
    """Return what is to be said of an address in the place of a file's name, and what to do."""
    scheme, _, rest = address.partition(":")
    match scheme.casefold():
        case "file":
            path = rest.removeprefix("//").removeprefix("localhost")
            return "an address, and wirecli takes the names of files", f"give its path: {path}"
        case "http" | "https" | "ftp":
            return "a web address, and wirecli fetches nothing", _fetching(address)
        case _ if address.casefold().startswith("www."):
            return "a web address, and wirecli fetches nothing", _fetching(address)
    return (
        f"an address ({scheme}), and wirecli reads files only",
        "copy it to a file first, and give wirecli that",
    )


def _fetching(address: str) -> str:
    from shlex import quote  # rare

    return f"curl -s {quote(address)} | wirecli parse"


def is_address(name: str) -> bool:
    """Return whether a name is an address: `https://oak.example/a`, `www.oak.example`."""
    return ADDRESS.match(name) is not None


def for_format(word: str, formats: Sequence[str]) -> str:
    """Return what to write in the place of a format that there is not."""
    bare = word.casefold().lstrip(".")
    known = FORMATS.get(bare)
    if known in formats:
        return f"did you mean {known}?"
    return guess(bare, formats) or f"use {', '.join(formats)}"


def for_input(word: str, formats: Sequence[str]) -> str:
    """Return what to do about a format of the input that is not read."""
    return UNREAD.get(word.casefold().lstrip(".")) or for_format(word, formats)


def for_field(word: str, fields: Sequence[str]) -> str:
    """Return what to write in the place of a field that there is not: `place`, `headlne`."""
    synonyms = FIELDS.get(word.casefold(), ())
    if same := next((field for field in synonyms if field in fields), None):
        return f"did you mean {same}?"
    endings = {name.rpartition(".")[2]: name for name in reversed(fields)}
    spelt = endings | {name: name for name in fields}
    near = nearest(word.casefold(), spelt)
    if len(near) == 1:
        return f"did you mean {spelt[near[0]]}?"
    return "the fields are " + ", ".join(name for name in fields if "." not in name)
