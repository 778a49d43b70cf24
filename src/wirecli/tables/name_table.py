"""Write the table of names from public lists, by hand when the lists change; never at run time.

    python -m venv /tmp/lists && /tmp/lists/bin/pip install -e . names==0.3.0 Faker==40.63.0
    apt-get install wamerican
    /tmp/lists/bin/python -m wirecli.tables.name_table

Two sources: the first names and surnames of the US Census of 1990 (public domain, as the package
`names` 0.3, MIT, carries them) and the first and last names of the locales of the package Faker 40
(MIT, copyright Daniele Faraglia and contributors). The word list of Debian's `wamerican` (SCOWL,
copyright Kevin Atkinson, free for any use) tells which surnames are English words too.
`names.tsv` has a line a folded name (`wirecli.rules.spelling.fold`), sorted by its bytes: the
name, a tab, a letter for each thing it is: a first name of (w)omen, (m)en, (b)oth, a surname that
is a word (s), any other surname (p).
"""

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from itertools import chain
from pathlib import Path
from pkgutil import iter_modules

from wirecli.rules.sorted_table import GENERATED
from wirecli.rules.spelling import fold
from wirecli.tables import manifest

TABLE = GENERATED / "names.tsv"

WORDS = Path("/usr/share/dict/american-english")
"""English words, a line each; those in capitals are names and do not count."""

LEAST_FIRST = 0.003
"""Per cent of the people of the Census that have a first name which is kept."""

LEAST_LAST = 0.0015
"""Per cent of the people of the Census that have a surname which is kept."""

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g".split(
            " "
        ),
        strict=True,
    )
)
"""Letters of Russian and Ukrainian in Latin script (BGN/PCGN, without its apostrophes)."""

DOMINANCE = 8
"""How many times as common among one sex a first name is that is not one of both."""

LETTERS = r"[a-zßĸþðəа-яёђѓєіїјљњћќўџґ'-]{2,}"
"""A folded name in Latin or Cyrillic letters."""


def write() -> None:
    """Write the table beside this file."""
    women, men = _first("female"), _first("male")
    both = {name for name in women.keys() & men.keys() if _is_of_both(women[name], men[name])}
    surnames = set(_census("all.last", LEAST_LAST)) | set(_faker("last_names"))
    words = surnames & set(WORDS.read_text().split())
    kinds = (
        {name for name in women if name not in both and women[name] > men.get(name, 0)},
        {name for name in men if name not in both and men[name] > women.get(name, 0)},
        both,
        words,
        surnames - words,
    )
    signs: dict[str, str] = {}
    for sign, names in zip("wmbsp", kinds, strict=True):
        for name in names:
            signs[name] = signs.get(name, "") + sign
    rows = sorted((name.encode(), sign.encode()) for name, sign in signs.items())
    TABLE.write_bytes(b"".join(name + b"\t" + sign + b"\n" for name, sign in rows))
    manifest.write()


def _is_of_both(women: float, men: float) -> bool:
    return max(women, men) < DOMINANCE * min(women, men)


def _first(sex: str) -> dict[str, float]:
    """Return first names with how common they are; one that only Faker has is rare."""
    rare = dict.fromkeys(_faker(f"first_names_{sex}"), LEAST_FIRST)
    return rare | _census(f"{sex}.first", LEAST_FIRST)


def _census(name: str, least: float) -> dict[str, float]:
    rows = (line.split() for line in files("names").joinpath(f"dist.{name}").open())
    return {row[0].lower(): float(row[1]) for row in rows if float(row[1]) >= least}


def _faker(member: str) -> Iterator[str]:
    """Yield the names of every locale, those of several words as their words."""
    person = import_module("faker.providers.person")
    for locale in iter_modules(person.__path__):
        provider = import_module(f"{person.__name__}.{locale.name}").Provider
        members = (member, f"{member}_male", f"{member}_female")
        lists = (getattr(provider, each, ()) for each in (*members, f"romanized_{member}"))
        for name in chain.from_iterable(lists):
            words = fold(str(name)).split()
            for word in filter(lambda word: re.fullmatch(LETTERS, word), words):
                yield word
                yield from _romanised(word)


def _romanised(word: str) -> Iterator[str]:
    """Yield a Cyrillic name in Latin letters, as copy writes it: BGN/PCGN, and with final y."""
    if word[0] in CYRILLIC:
        plain = "".join(CYRILLIC.get(letter, letter) for letter in word)
        for ending in ("iy", "yy"):
            plain = plain.removesuffix(ending) + "y" if plain.endswith(ending) else plain
        variants = {plain, "y" + plain if plain[0] == "e" else plain}
        yield from variants | {name[:-1] + "i" for name in variants if name[-2:] in ("ey", "ay")}


if __name__ == "__main__":
    write()
