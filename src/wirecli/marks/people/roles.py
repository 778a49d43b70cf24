"""What somebody is: the title before the name, or the apposition beside it."""

from collections.abc import Sequence

from wirecli.data.name_words import OPENINGS, PEOPLES
from wirecli.marks.passages import Passage
from wirecli.marks.people import apposition, descriptions, name_spans, several, verbs_before
from wirecli.marks.people.candidates import Name, Rest
from wirecli.marks.people.identity import Bearer
from wirecli.marks.people.name_spans import NameWord
from wirecli.marks.phrases.noun_phrases import FIRM_STOPS
from wirecli.model import Mark, Span
from wirecli.rules import name_lexicon

PARTIES = frozenset(("communist", "conservative", "democrat", "liberal", "republican", "socialist"))
"""Role nouns that say only of which party somebody is."""
GROUPS = PARTIES | PEOPLES
"""Nouns that say only of what somebody is one of many."""
LEAST_LATER = 2
"""Tokens of a description before a later mention: [tenth seed] Marsh, but not [son] Marsh."""
BRACKET = 3
"""Tokens of a short form in brackets."""
WINDOW = 48
"""Tokens on each side of a name in capitals that are read; more than a role has."""
DASH = "–"
"""What a hyphen is that stands apart: BASEBALL - ORIOLES MANAGER ELLEN MARSH RESIGNS."""


def find(bearer: Bearer, later: Sequence[Rest], passages: Sequence[Passage]) -> Mark | None:
    """Return the role at the fullest name, else the first at another name of the person.

    A bare party or nation, what several are, and a description of a later mention stand back.
    """
    names = sorted(bearer.names, key=lambda name: (-len(name.parts), name.parts[0].start))
    bare = None
    for name in names:
        role = _of(name, passages[name.number])
        if role and not _is_bare(role, name, passages[name.number]):
            return role
        bare = bare or role
    return bare or _of_later(later, passages)


def _is_bare(role: Mark, name: Name, passage: Passage) -> bool:
    """Return whether a role says no more than of whom somebody is one: Democrat, Kenyan, brothers.

    It is parties and nations right before the name, or is of several.
    """
    index = name.parts[0].first - 1
    if role.rule == "role.of-several" or role.start >= passage.starts[index + 1]:
        return role.rule == "role.of-several"
    while index >= 0 and passage.starts[index] >= role.start:
        if passage.tokens[index].lower() not in GROUPS:
            return False
        index -= 1
    return True


def _of_later(later: Sequence[Rest], passages: Sequence[Passage]) -> Mark | None:
    """Return the description beside a later mention: Marsh, [a former mayor], agreed."""
    for rest in later:
        passage, last = passages[rest.number], rest.parts[-1].last
        tokens, first = passage.tokens, rest.parts[0].first
        role = descriptions.before(tokens, first, last, far=False)
        if role is None or role.last - role.first < LEAST_LATER:
            role = apposition.after(tokens, last)
            described = role and tokens[role.first] in descriptions.ARTICLES
            role = role if described else None
        if role:
            return _mark(passage, role)
    return None


def _of(name: Name, passage: Passage) -> Mark | None:
    title = _title(name, passage)
    first, last = (name.titles or name.parts)[0].first, name.parts[-1].last
    if _is_amid_capitals(name, passage):
        return _in_capitals(name, passage) or title
    if title:
        return title
    tokens = passage.tokens
    role = descriptions.before(tokens, first, last)
    if role is None or _is_bare(_mark(passage, role), name, passage):
        role = apposition.after(tokens, last) or role
    role = role or several.before(tokens, first, last)
    return _mark(passage, role) if role else None


def _is_amid_capitals(name: Name, passage: Passage) -> bool:
    """Return whether capitals say nothing of the words around a name."""
    headline = passage.field == "headline"
    shown = headline or any(part.capitals for part in name.parts)
    return shown and name_spans.is_in_capitals(passage)


def _in_capitals(name: Name, passage: Passage) -> Mark | None:
    """Return the role where all is in capitals: the words around are read as small letters."""
    begin = max(0, name.parts[0].first - WINDOW)
    first, last = name.parts[0].first - begin, name.parts[-1].last - begin
    tokens = _small(passage, begin, first, last)
    role = descriptions.before(tokens, first, last) or descriptions.office(tokens, first)
    role = _without_verb(tokens, role) if role else apposition.after(tokens, last)
    if not role:
        return None
    return _mark(passage, role._replace(first=begin + role.first, last=begin + role.last))


def _small(passage: Passage, begin: int, first: int, last: int) -> list[str]:
    """Return the tokens around a name in small letters; a hyphen that stands apart is a dash.

    The name is the tokens `first` to before `last`, counted from `begin`.
    """
    tokens = [token.lower() for token in passage.tokens[begin : begin + last + WINDOW]]
    tokens[first:last] = passage.tokens[begin + first : begin + last]
    for index in range(1, first):
        at = begin + index
        if tokens[index] == "-" and passage.starts[at] > passage.ends[at - 1]:
            tokens[index] = DASH
    return tokens


def _without_verb(tokens: list[str], role: descriptions.Role) -> descriptions.Role:
    """Return a role in capitals without a verb in front: REPLACED [SENATOR] ELLEN MARSH."""
    if role.last - role.first < 2 or not tokens[role.first].endswith(("ed", "ing")):
        return role
    shown = [*tokens[: role.first + 1], tokens[role.first + 1].capitalize()]
    return role._replace(first=role.first + verbs_before.is_verb(shown, role.first))


def _mark(passage: Passage, role: descriptions.Role) -> Mark:
    last = role.last - 1
    return Span(
        passage.starts[role.first], passage.starts[last] + len(passage.tokens[last]), role.rule
    )


def _title(name: Name, passage: Passage) -> Mark | None:
    titles = list(name.titles)
    while titles and titles[-1].key in name_lexicon.honorifics() and not _is_first_lady(titles):
        titles.pop()
    while titles and _opens_sentence(titles[0]) and not _is_new_place(titles):
        titles.pop(0)
    if not titles:
        return None
    first = titles[0].first
    tokens, last = passage.tokens, titles[-1].last
    if _is_amid_phrase(tokens, first):
        start = descriptions.phrase_start(tokens, first + 1)
        what = verbs_before.is_subject_of_clause(tokens, start, name.parts[-1].last)
        first = first if what and start == first - 1 else start
        first = verbs_before.after_verb(tokens, first, last, name.parts[-1].last)
    return Span(passage.starts[first], titles[-1].end, "role.title")


def _is_amid_phrase(tokens: Sequence[str], first: int) -> bool:
    """Return whether a phrase goes on to the left of a title: AT&[T], Corp. [President]."""
    if not first:
        return False
    sign, before = tokens[first - 1], tokens[first - 2] if first > 1 else ""
    firm = sign == "." and before in FIRM_STOPS
    short = sign == ")" and first > BRACKET and before.isupper() and len(before) > 1
    named = short and tokens[first - BRACKET] == "(" and tokens[first - BRACKET - 1][0].isupper()
    partners = sign == "&" and before[:1].isupper()
    return sign.islower() or (sign.isdecimal() and before == "-") or firm or named or partners


def _is_first_lady(titles: Sequence[NameWord]) -> bool:
    return len(titles) > 1 and titles[-2].key == "first"


def _opens_sentence(part: NameWord) -> bool:
    if part.capitals or part.key in ("acting", "former", "first"):
        return False
    return part.key in OPENINGS


def _is_new_place(titles: Sequence[NameWord]) -> bool:
    return len(titles) > 1 and name_lexicon.is_place(f"{titles[0].key} {titles[1].key}")
