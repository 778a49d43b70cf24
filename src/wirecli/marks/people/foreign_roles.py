"""Roles in other languages than English: a title and its phrase before a name, or behind it.

`el ministro de Hacienda Luis Marsh`, `die Bürgermeisterin von Oakvale, Ellen Marsh,`, `Luc Marsh,
maire de Oakvale,`. The phrase goes on with adjectives, with the nouns behind a preposition, and
in a language without articles with genitives. What else stands between says that it is none.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.data.name_words import PEOPLES
from wirecli.marks.passages import Passage
from wirecli.marks.people import name_spans, vetoes
from wirecli.marks.people.descriptions import Role
from wirecli.marks.people.foreign_titles import RoleWords, is_title
from wirecli.marks.people.name_spans import NameWord, NameWords
from wirecli.rules import name_lexicon

LONGEST = 14
"""Tokens of a phrase behind its title."""
LONGEST_NAME = 5
"""Words of a name."""
GLUE = frozenset("-‐‑'’")
"""Signs that join two tokens to one word."""
CONJUNCTIONS = frozenset(("e", "et", "und", "y", "и"))
"""Words that join two nouns behind a preposition."""
SAINTS = frozenset(("sainte", "saint", "san", "sankt", "santa", "santo", "são"))
"""Words before the rest of a place's name."""
CLOSERS = frozenset(',.;:()!?"«»“”„…–—')
"""Signs that close a name between commas, or a phrase behind a name."""
STOPS = frozenset('.!?:;"«»“”„…–—-(')
"""Signs behind which a phrase opens."""


class TitledName(NamedTuple):
    """A name with its role, if it has one; `rule` proves the name, None if another rule has to."""

    parts: NameWords
    number: int
    role: Role | None
    rule: str | None


class _TitledCopy(NamedTuple):
    """A passage, the words of its language, and its names by their first token or by their end."""

    passage: Passage
    lower: Sequence[str]
    words: RoleWords
    begins: dict[int, NameWords]
    ends: dict[int, NameWords]


def find(text: str, passage: Passage, number: int, words: RoleWords) -> Iterator[TitledName]:
    """Yield the names of a passage that have a title before them or behind, in its order."""
    lower = "\n".join(passage.tokens).lower().split("\n")
    titles = [index for index in range(len(lower)) if is_title(lower, index, words)]
    if not titles and words.honorifics.isdisjoint(lower):
        return
    begins: dict[int, NameWords] = {}
    ends: dict[int, NameWords] = {}
    for span in name_spans.find(text, passage):
        begins.update((part.first, span[at:]) for at, part in enumerate(span))
        ends[span[-1].last] = span
        if span[0].key in words.honorifics and len(span) > 1 and not span[1].small:
            yield TitledName(span[1:], number, None, "person.title")
    copy = _TitledCopy(passage, lower, words, begins, ends)
    for title in titles:
        titled = _before(copy, title, number) or _behind(copy, title, number)
        if titled:
            yield titled


def opening(passage: Passage, lower: Sequence[str], first: int, words: RoleWords) -> int:
    """Return where the phrase ends that opens at a token with a title, `first` if none does.

    The name behind it is of it: `[Le maire de Oakvale Luc Marsh] a ri`.
    """
    title, last = first, min(len(lower), first + LONGEST)
    opening = words.articles | words.modifiers | GLUE
    while title < last and lower[title] in opening:
        title += 1
    while title + 2 < last and lower[title + 1] in GLUE and not is_title(lower, title, words):
        title += 2
    if title >= last or not is_title(lower, title, words):
        return first
    return max(end for end, _ in _ends(_TitledCopy(passage, lower, words, {}, {}), title))


def _before(copy: _TitledCopy, title: int, number: int) -> TitledName | None:
    """Return the name behind a title's phrase, with a comma between or none."""
    if _is_of_name(copy, title):
        return None
    first = _start(copy, title)
    for end, linked in _ends(copy, title):
        name = _name(copy, title, end, linked=linked)
        if name:
            role = Role(first, end, "role.title")
            return TitledName(name, number, role, "person.title")
        if end < len(copy.lower) and copy.lower[end] == ",":
            name = _apposed(copy, title, end + 1)
            opened = _with_article(copy, first)
            if name and (opened < first or _opens(copy, first)):
                role = Role(opened, end, "role.apposition-before")
                return TitledName(name, number, role, "person.title")
            return None
    return None


def _is_of_name(copy: _TitledCopy, title: int) -> bool:
    """Return whether a title is amid the name of a place: San Martín del [Rey] Aurelio."""
    tokens, capitals = copy.passage.tokens, not copy.words.compounds
    if not capitals or title < 2 or not tokens[title][0].isupper():
        return False
    linked = copy.lower[title - 1] in copy.words.links | copy.words.contractions
    return linked and tokens[title - 2][0].isupper()


def _behind(copy: _TitledCopy, title: int, number: int) -> TitledName | None:
    """Return the name before a comma and a title's phrase, up to a sign that closes it."""
    first = _with_article(copy, _start(copy, title))
    if first < 2 or copy.lower[first - 1] != ",":
        return None
    name = copy.ends.get(first - 1)
    last = max(end for end, _ in _ends(copy, title))
    closed = last >= len(copy.lower) or copy.lower[last] in CLOSERS
    if name is None or not closed:
        return None
    known = len(name) > 1 and _is_known(name) and not _is_vetoed(copy, name)
    rule = "person.apposition" if known and len(name) <= LONGEST_NAME else None
    return TitledName(name, number, Role(first, last, "role.apposition"), rule)


def _start(copy: _TitledCopy, title: int) -> int:
    """Return where a title begins, with what is joined to it and what modifies it."""
    lower, words = copy.lower, copy.words
    first, floor = title, title - LONGEST
    while first > max(1, floor) and lower[first - 1] in GLUE and _is_joined(copy, first - 1):
        if lower[first - 2] in words.articles:
            break
        first -= 2
    while first > max(0, floor) and _modifies(copy, first - 1):
        first -= 1
    return first


def _modifies(copy: _TitledCopy, index: int) -> bool:
    word, words = copy.lower[index], copy.words
    inflected = bool(words.inflections) and word.endswith(words.inflections)
    small = copy.passage.tokens[index].islower() and word not in words.articles
    behind = index > 0 and copy.lower[index - 1] in words.articles
    return word in words.modifiers or (inflected and small and behind)


def _is_joined(copy: _TitledCopy, sign: int) -> bool:
    """Return whether a sign touches the words on both sides."""
    starts, ends = copy.passage.starts, copy.passage.ends
    inside = 0 < sign < len(starts) - 1
    return inside and ends[sign - 1] == starts[sign] and ends[sign] == starts[sign + 1]


def _with_article(copy: _TitledCopy, first: int) -> int:
    """Return where a phrase begins with its article: `[la] alcaldesa`, `[l']entraîneur`."""
    before = first - 1 - (first > 1 and copy.lower[first - 1] in GLUE)
    return before if before >= 0 and copy.lower[before] in copy.words.articles else first


def _opens(copy: _TitledCopy, first: int) -> bool:
    """Return whether a phrase without an article opens a sentence, or a contraction is before."""
    before = copy.lower[first - 1] if first else "."
    return before in STOPS or before in copy.words.contractions


def _ends(copy: _TitledCopy, title: int) -> Iterator[tuple[int, bool]]:
    """Yield where a title's phrase may end, and whether more than adjectives are behind it."""
    lower, limit = copy.lower, min(len(copy.lower), title + LONGEST)
    at, linked = title + 1, False
    yield at, linked
    while at < limit:
        word, capital = lower[at], copy.passage.tokens[at][0].isupper()
        if word in copy.words.links or (linked and word in CONJUNCTIONS):
            noun = _noun(copy, at + 1, limit)
            if noun < 0:
                return
            at, linked = noun + 1, True
        elif capital or _is_genitive(copy, at):
            at, linked = at + 1, True
        elif word in GLUE and _is_joined(copy, at):
            at += 2
        elif copy.words.adjectives and word.endswith(copy.words.adjectives):
            at += 1
        else:
            return
        yield at, linked


def _noun(copy: _TitledCopy, at: int, limit: int) -> int:
    """Return the noun behind a preposition, its articles and adjectives: `de la [villa]`, or -1.

    Another title is none, as what follows is its own: `portavoz del [ministro Luis Marsh]`.
    """
    lower, words = copy.lower, copy.words
    while at < limit and (
        lower[at] in words.links | words.articles | words.modifiers
        or lower[at] in GLUE
        or (words.inflections and lower[at].endswith(words.inflections) and _is_small(copy, at))
    ):
        at += 1
    at += at + 1 < limit and lower[at] in SAINTS
    named = at < limit and lower[at][0].isalpha() and not is_title(lower, at, words)
    return at if named else -1


def _is_small(copy: _TitledCopy, at: int) -> bool:
    return copy.passage.tokens[at].islower()


def _is_genitive(copy: _TitledCopy, at: int) -> bool:
    """Return whether a small word goes on in the genitive: министр [обороны], no verb."""
    word, endings = copy.lower[at], copy.words.genitives
    if not endings or not word.endswith(endings) or not _is_small(copy, at):
        return False
    return not word.endswith(("ла", "ли", "лась", "лись", "ся")) or word.endswith("дела")


def _name(copy: _TitledCopy, title: int, end: int, *, linked: bool) -> NameWords | None:
    """Return the name that begins right behind a phrase, an honorific between them or none.

    Behind a preposition's noun it needs a known first name, as a capital may be of the noun. So it
    does behind a title with a capital amid a sentence, where not every noun has one.
    """
    name = copy.begins.get(end)
    if name and name[0].key in copy.words.honorifics and len(name) > 1:
        name = name[1:]
    if not name or name[0].small:
        return None
    name = _without_noun(name) if copy.words.compounds else name
    if len(name) > LONGEST_NAME:
        return None
    if len(name) > 2 and not _is_known(name) and _is_known(name[1:]):
        return None  # мэр [Оуквейла] Иван Марш
    if len(name) == 1:
        return None if linked or not _is_lone_surname(name[0]) else name
    if _is_vetoed(copy, name) or is_title(copy.lower, name[0].first, copy.words):
        return None
    amid = copy.passage.tokens[title][0].isupper() and not copy.words.compounds
    amid = amid and not _opens(copy, _start(copy, title))
    doubtful = linked or amid or copy.lower[title] in copy.words.bodies
    return None if doubtful and not _is_known(name) else name


def _is_vetoed(copy: _TitledCopy, name: NameWords) -> bool:
    """Return whether a word shows that a name is nobody's: not a people's name that is a first one.

    Finn is no people in other languages.
    """
    people = len(name) > 1 and name[0].key in PEOPLES and _is_known(name)
    return vetoes.is_vetoed(name[1:] if people else name, (), copy.passage)


def _without_noun(name: NameWords) -> NameWords:
    """Return the first two words where every noun has a capital: Chef Karl Brandt [Empörung]."""
    if len(name) < 3 or any(part.small or part.dotted for part in name):
        return name
    named = name_lexicon.is_surname(name[-1].key) or name_lexicon.is_first_name(name[1].key)
    return name if named else name[:2]


def _is_lone_surname(part: NameWord) -> bool:
    key = part.key
    known = name_lexicon.is_surname(key) and not part.capitals
    return known and not (name_lexicon.is_word(key) or name_lexicon.is_place(key))


def _is_known(name: NameWords) -> bool:
    return name_lexicon.is_first_name(name[0].key)


def _apposed(copy: _TitledCopy, title: int, start: int) -> NameWords | None:
    """Return the name between commas behind a phrase: `el alcalde, [Juan Marsh], dijo`."""
    name = copy.begins.get(start)
    if not name or not 1 < len(name) <= LONGEST_NAME or name[0].small:
        return None
    last = name[-1].last
    closed = last >= len(copy.lower) or copy.lower[last] in CLOSERS
    sure = copy.lower[title] not in copy.words.bodies or _is_known(name)
    if not closed or not sure or _is_vetoed(copy, name):
        return None
    return name
