"""Capitalised words in a row, and which part of such a span may be a name."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from wirecli.data.name_words import (
    GIVEN_BORNE,
    LATER_HYPHENS,
    NAME_OPENERS,
    NOT_FIRST,
    NUMERALS,
    OPENING_PARTICLES,
    PARTICLES,
    STOPPED,
    SUFFIXES,
    WORDS_BORNE,
)
from wirecli.data.organisations import SURNAMES_TOO
from wirecli.data.titles import TITLES_OF_OFFICE
from wirecli.marks.passages import Passage
from wirecli.rules import name_lexicon

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
JOINTS = frozenset(APOSTROPHES + HYPHENS)
QUOTES = frozenset('"“”')
NICKNAMES = {
    **dict.fromkeys(QUOTES, QUOTES),
    "`": frozenset("'`’"),
    "‘": frozenset("’"),
    "(": frozenset(")"),
}
"""What opens a nickname inside a name, and what closes it: Howard ``Buddy'' Marsh."""
GLUE = JOINTS | {"."}
"""Signs that may be inside a word of a name: O'Neill, J.P."""
OF = frozenset(["of", "for"])
"""Words between a title and what is administered."""
INSIDE = PARTICLES | GLUE | NICKNAMES.keys() | OF | {","}
"""Words and signs without a capital that may be inside a span."""
LEADS = NAME_OPENERS | frozenset(HYPHENS)
"""Words and signs before a capital that a name may begin with, or before."""
SINGLE = frozenset("DO")
"""Letters before an apostrophe that open a surname, whatever case goes on: O'connor."""
LEAST_HALF = 2
"""Letters of what may follow them in small letters."""
SPANISH_AND = "y"
"""The joint of two surnames: Juan Velasquez y Garcia."""
NOT_JOINED = frozenset("dmsSt")
"""Letters after an apostrophe that are not part of a name: Marsh's, I'm, don't."""

OPENERS = frozenset('.!?:;"“”„«»‘([—–-*•…|')
"""Signs after which a capital may be only that of a sentence's first word."""
LONGEST = 12
"""Words of a span at most; the longest name with its titles has fewer."""
LEAST_AND_ROLE = 3
"""Words of the shortest name with a role noun before it."""
LONGEST_WORD = 12
"""Tokens of one word of a name, its hyphens, apostrophes and full stops counted."""
MOST_PARTICLES = 3
"""Particles in a row, joints included: de la, al-."""
SAMPLE = 24
"""Tokens of a passage by which it is decided whether it is in capitals."""
LEAST = 3
"""Longer words without which a passage of copy is too short to be judged in capitals."""


class NameWord:
    """One word of a span, `text[start:end]`, of the tokens `first` to before `last`.

    `key` is the word as names are compared. `capitals`: in capitals, of two letters or more;
    `dotted`: with a full stop; `small`: in small letters, a particle.
    """

    __slots__ = ("capitals", "dotted", "end", "first", "key", "last", "small", "start")

    def __init__(
        self,
        start: int,
        end: int,
        first: int,
        last: int,
        key: str,
        capitals: bool,
        dotted: bool,
        small: bool,
    ) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.key = key
        self.capitals = capitals
        self.dotted = dotted
        self.small = small


Capitalised = list[NameWord]
"""Capitalised words in a row, with the particles between them."""


def find(
    text: str, passage: Passage, is_idle: Callable[[int], bool] | None = None
) -> Iterator[Capitalised]:
    """Yield the spans of a passage in the order of the text, but for words alone that are idle."""
    tokens, after = passage.tokens, 0
    capitals = {index: word for index, word in enumerate(tokens) if word[0].isupper()}
    for index in capitals:
        if index < after:
            continue
        first = _opening(tokens, index, after) if tokens[index - 1] in LEADS else index
        if is_idle and first == index and _is_alone(tokens, capitals, index) and is_idle(index):
            continue
        span = _span(text, passage, capitals, first)
        after = span[-1].last
        yield span


def is_in_capitals(passage: Passage) -> bool:
    """Return whether copy is in capitals, or a headline has one on most longer words."""
    sample = passage.tokens[:SAMPLE]
    headline = passage.field == "headline"
    if not headline and sum(map(str.isupper, sample)) < LEAST:
        return False
    long = [word for word in sample if len(word) > 3]
    if headline:
        return sum([word[0].isupper() for word in long]) > 0.7 * len(long)
    return len(long) >= LEAST and sum(map(str.isupper, long)) > 0.7 * len(long)


Capitals = Mapping[int, str]
"""The words that begin with a capital, by their tokens."""


def lone(passage: Passage, index: int) -> NameWord:
    """Return the token at `index` as a part, the only one of its span."""
    return _part(passage.tokens[index], passage.starts[index], index, index + 1)


def _part(word: str, start: int, first: int, last: int) -> NameWord:
    """Return a word that begins at an offset of the text as a part of the tokens from `first`."""
    capitals = len(word) > 1 and word.isupper()
    small = last == first + 1 and word.islower()
    key = name_lexicon.key(word)
    return NameWord(start, start + len(word), first, last, key, capitals, "." in word, small)


def _is_alone(tokens: Sequence[str], capitals: Capitals, index: int) -> bool:
    """Return whether a span that begins at `index` has only that token."""
    if index + 1 in capitals:
        return False
    ahead = tokens[index + 1] if index + 1 < len(tokens) else ""
    if ahead not in INSIDE:
        return True
    if ahead == ".":
        return not _has_stop(tokens[index])
    if ahead == ",":
        return not _is_suffix(capitals, index + 2)
    if ahead in JOINTS:
        return index + 2 == len(tokens) or not _joins(ahead, tokens[index + 2], tokens[index])
    return False


def _opening(tokens: Sequence[str], index: int, after: int) -> int:
    """Return where a name begins that may have a particle before it: al-Assad, bin Laden."""
    if index > after and tokens[index - 1] in NAME_OPENERS:
        return index - 1
    if (
        index - 1 > after
        and tokens[index - 1] in HYPHENS
        and tokens[index - 2] in OPENING_PARTICLES
    ):
        return index - 2
    return index


def _span(text: str, passage: Passage, capitals: Capitals, index: int) -> Capitalised:
    tokens, starts, stop = passage.tokens, passage.starts, len(passage.tokens)
    span: Capitalised = []
    while len(span) < LONGEST:
        start, word, last = starts[index], tokens[index], index + 1
        if last not in capitals and last < stop and tokens[last] in GLUE:
            last = _word_end(tokens, starts, index)
            word = text[start : starts[last - 1] + len(tokens[last - 1])]
        span.append(_part(word, start, index, last))
        if last in capitals:
            following = None if last > index + 1 and _is_glued(tokens, starts, last) else last
        else:
            goes_on = last < stop and tokens[last] in INSIDE
            following = _next(tokens, starts, capitals, last) if goes_on else None
            if len(span) > 1 and last < stop and tokens[last] == SPANISH_AND:
                following = _second_surname(tokens, capitals, last + 1)
        if following is None:
            break
        index = following
    return span


def _next(
    tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int
) -> int | None:
    """Return the index at which the span goes on over one of `INSIDE`, None if it ends."""
    word = tokens[index]
    if word == ",":
        return index + 1 if _is_suffix(capitals, index + 1) else None
    if word in PARTICLES:
        in_place = word not in NOT_FIRST or tokens[index - 1].lower() in PARTICLES
        return index if in_place and _leads_on(tokens, starts, capitals, index) else None
    if word in OF:
        titled = tokens[index - 1].lower() in TITLES_OF_OFFICE
        return _office(tokens, capitals, index) if titled else None
    return _after_nickname(tokens, index) if word in NICKNAMES else None


def _second_surname(tokens: Sequence[str], capitals: Capitals, index: int) -> int | None:
    """Return the index of a surname behind a Spanish "y", None if another person's name is."""
    alone = index in capitals and index + 1 not in capitals
    other = alone and name_lexicon.is_given(name_lexicon.key(tokens[index]))
    return index if alone and not other else None


def _is_suffix(capitals: Capitals, index: int) -> bool:
    return index in capitals and capitals[index].lower() in SUFFIXES


def _after_nickname(tokens: Sequence[str], index: int) -> int | None:
    """Return the index of the surname behind one word in marks or brackets, if it is a nickname.

    In brackets it is a first name: Robert (Bob) Marsh.
    """
    opener = tokens[index]
    inside = index + 1 + (tokens[index + 1 : index + 2] == [opener] == ["`"])
    last = inside + 1
    closers = NICKNAMES[opener]
    while last < len(tokens) and last < inside + 3 and tokens[last] in closers:
        last += 1
    if last == inside + 1 or last >= len(tokens):
        return None
    nickname, surname = tokens[inside], tokens[last]
    if not nickname[0].isupper() or not surname[0].isupper():
        return None
    key = name_lexicon.key(nickname)
    named = opener != "(" or (
        name_lexicon.is_first_name(key) and not name_lexicon.is_land(nickname)
    )
    return last if named else None


def _is_glued(tokens: Sequence[str], starts: Sequence[int], index: int) -> bool:
    return starts[index] == starts[index - 1] + len(tokens[index - 1])


def _office(tokens: Sequence[str], capitals: Capitals, index: int) -> int | None:
    """Return the index of the office of a title: the State of `Secretary of State`."""
    ahead = range(index + 1, min(index + 3, len(tokens)))
    return next((token for token in ahead if token in capitals), None)


def _leads_on(tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int) -> bool:
    """Return whether particles lead from `index` to a capital: de la Cruz, al-Said."""
    for ahead in range(index + 1, min(index + 1 + MOST_PARTICLES, len(tokens))):
        word = tokens[ahead]
        if ahead in capitals:
            return True
        if word not in PARTICLES and not (word in JOINTS and _is_glued(tokens, starts, ahead)):
            return False
    return False


def _word_end(tokens: Sequence[str], starts: Sequence[int], index: int) -> int:
    """Return the index after one word: `O'Neill`, `Jean-Pierre`, `J.P.`, `al-Assad`."""
    last, count = index + 1, min(index + LONGEST_WORD, len(tokens))
    while last < count and _is_glued(tokens, starts, last):
        if tokens[last] == ".":
            if not _has_stop(tokens[last - 1]):
                break
            last += 1
            initial = last < count and len(tokens[last]) == 1 and tokens[last].isupper()
            last += initial and _is_glued(tokens, starts, last)
        elif last + 1 < count and _joins(tokens[last], tokens[last + 1], tokens[last - 1]):
            if not _is_glued(tokens, starts, last + 1):
                break
            last += 2
        else:
            break
    return last


def _has_stop(word: str) -> bool:
    return word.isupper() if len(word) == 1 else word.lower() in STOPPED


def _joins(sign: str, after: str, before: str) -> bool:
    """Return whether a hyphen or apostrophe joins two halves of a name: O'Connor, O'connor."""
    if not after[0].isalpha():
        return False
    if before in SINGLE and sign in APOSTROPHES:
        return len(after) > LEAST_HALF or after[0].isupper()
    if sign in HYPHENS:
        past = after.islower() and after.endswith("ed")
        office = after.lower() == "elect" and before.lower() in name_lexicon.titles()
        return office or (not past and after.lower() not in LATER_HYPHENS)
    return (
        sign in APOSTROPHES and (after[0].isupper() or len(after) == 1) and after not in NOT_JOINED
    )


NameWords = Sequence[NameWord]


def split(span: Capitalised) -> tuple[NameWords, NameWords]:
    """Return the titles, with all before the last of them, and the core: `(), ()` if none.

    `But Finance Minister Ellen Marsh -> (But Finance Minister), (Ellen Marsh)`.
    """
    titles, core = _without_titles(span)
    return titles, _trimmed(core if titles else _without_openings(core))


def is_initial(part: NameWord) -> bool:
    """Return whether a part is an initial: the A of Robert A. Marsh is no article."""
    return part.dotted and len(part.key) == 1


def is_acronym(part: NameWord) -> bool:
    """Return whether a part is in capitals as a name never is: NATO, but not J.P. or VIII."""
    return part.capitals and not part.dotted and part.key not in NUMERALS


def bears_word(parts: NameWords) -> bool:
    """Return whether it is a first name and a surname, one of them a word: Edward Said."""
    if len(parts) < 2:
        return False
    first, last = parts[0].key, parts[-1].key
    borne = first in GIVEN_BORNE and name_lexicon.is_listed_surname(last)
    if last in WORDS_BORNE or last in SURNAMES_TOO:
        borne = name_lexicon.is_given(first)
    known = name_lexicon.is_given(first) and name_lexicon.is_listed_surname(last)
    return (borne and all([len(part.key) < 2 for part in parts[1:-1]])) or (
        known and [part.key in WORDS_BORNE for part in parts[1:-1]] == [True]
    )


def is_regnal(parts: NameWords) -> bool:
    """Return whether the number of a king or pope follows a first name: Elizabeth II."""
    return len(parts) > 1 and parts[-1].key in NUMERALS and name_lexicon.is_given(parts[-2].key)


def _without_titles(parts: NameWords) -> tuple[NameWords, NameWords]:
    for index in range(len(parts) - 2, -1, -1):
        if _is_title(parts[index]) and not _is_name_of(parts, index):
            last = index + 1 + _of_office(parts, index)
            last += _is_land_between(parts[last:], parts[last - 1])
            if last > index + 1 or last < len(parts):
                return parts[:last], parts[last:]
    return (), parts


def _is_title(part: NameWord) -> bool:
    """Return whether a part is a title; the initials of M.P. Green are none."""
    initials = part.dotted and len(part.key) == 2
    return name_lexicon.is_title(part.key) and (not initials or part.key in STOPPED)


def _is_name_of(parts: NameWords, index: int) -> bool:
    """Return whether a title is a surname, after a first name but not before: Larry King Live."""
    if not index or not name_lexicon.is_given(parts[index - 1].key):
        return False
    return len(parts) - index < 3 or not name_lexicon.is_given(parts[index + 1].key)


def _is_land_between(parts: NameWords, before: NameWord) -> bool:
    """Return whether the first part is before a first name and a surname: Президент России ...

    In Latin letters right behind a title it is a known place or role, as many names have three
    words: President Tarnquist Maria Quorl. Behind what is administered, or a pageant's Miss, any
    word goes on: Director of Foreign [Affairs] Maria Quorl.
    """
    if len(parts) < 3 or name_lexicon.is_first_name(parts[0].key) or len(parts[0].key) == 1:
        return False
    key = parts[0].key
    named = name_lexicon.is_title(before.key) and before.key != "miss" and key.isascii()
    if named and not (name_lexicon.is_place(key) or key in name_lexicon.roles()):
        return False
    return not parts[0].small and name_lexicon.is_given(parts[1].key)


def _of_office(parts: NameWords, index: int) -> int:
    """Return how many parts after a title name its office: State in Secretary of State."""
    if parts[index + 1].first == parts[index].last:
        return 0
    last = index + 2
    while last < len(parts) and parts[last].key in name_lexicon.organisations():
        last += 1
    return last - index - 1


def _without_openings(parts: NameWords) -> NameWords:
    """Drop what is before the first name: openings, peoples, roles, acronyms."""
    nobody = name_lexicon.non_names()
    for index in range(len(parts) - 2, -1, -1):
        part = parts[index]
        word = part.key in nobody and not is_initial(part)
        nameless = word or (part.capitals and is_acronym(part))
        if nameless and not bears_word(parts[index:]):
            parts = parts[index + 1 :]
            break
    parts = _behind_role(parts) if len(parts) > LEAST_AND_ROLE else parts
    while len(parts) > 1 and _is_opening(parts):
        parts = parts[1:]
    return parts


def _behind_role(parts: NameWords) -> NameWords:
    """Return the first name and surname behind a body and its role noun: Board Member | Ann Lee."""
    for index in range(len(parts) - LEAST_AND_ROLE, 0, -1):
        role = name_lexicon.is_role(parts[index].key)
        if role and not name_lexicon.is_listed_surname(parts[index].key):
            following = parts[index + 1].key
            known = name_lexicon.is_given(following) and name_lexicon.is_surname(parts[-1].key)
            return parts[index + 1 :] if known else parts
    return parts


def _is_opening(parts: NameWords) -> bool:
    """Return whether the first part is a role, a land or some noun before a first name."""
    first = parts[0]
    if first.small or len(first.key) == 1:
        return False
    role, many = first.key in name_lexicon.roles(), len(parts) > 2
    if role and many:
        return True
    if not (role or many) or not name_lexicon.is_given(parts[1].key):
        return False
    return first.key in name_lexicon.countries() or not name_lexicon.is_first_name(first.key)


def _trimmed(parts: NameWords) -> NameWords:
    """Drop particles and openings after the name."""
    while parts and (parts[-1].small or parts[-1].key in name_lexicon.non_names()):
        if bears_word(parts) or is_regnal(parts):
            break
        parts = parts[:-1]
    return parts
