"""People of a story: their names, roles and mentions."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.people import candidates, identity, name_evidence, name_spans, roles
from wirecli.marks.people.candidates import Name, Rest
from wirecli.marks.people.identity import Bearer, Merged
from wirecli.marks.people.name_spans import NameWords
from wirecli.model import Mark, Person, Span
from wirecli.rules import name_lexicon
from wirecli.tuples import NamedTuple

SOUGHT = ("headline", "paragraphs")
"""The passages in which persons are named."""

CAPITAL_NOUNS = frozenset(["de", "lb"])
"""Languages that write every noun with a capital."""

SAMPLE = 24
"""Words of a passage that tell whether it is in capitals."""
LEAST = 3
"""Longer words of copy in capitals, of which more than two thirds are in capitals."""


Lone = dict[str, list[tuple[int, int]]]
"""Words that are a run alone, folded: the number of the passage, and the token there."""


class _Found(NamedTuple):
    """The names of a story, what nothing proves, and words alone, with no proof beside them."""

    names: list[Name]
    left: list[Rest]
    lone: Lone


def find(
    text: str, passages: Sequence[Passage], *, language: str | None = None
) -> tuple[Person, ...]:
    """Return the persons named in headline and paragraphs, in the order of their first mention.

    A person stands under the fullest name; a role is the title or apposition there, or else the
    first at another of the names. Mentions do not overlap. Where the `language` (BCP 47) writes
    every noun with a capital, a capital proves less.
    """
    sought = [passage for passage in passages if passage.field in SOUGHT]
    names, left, lone = found = _Found([], [], {})
    nouns = (language or "").partition("-")[0] in CAPITAL_NOUNS
    for place, passage in enumerate(sought):
        _read(text, passage, place, found)
    if nouns:
        names = [name for name in names if name.rule not in name_evidence.BY_CAPITALS]
    if not names:
        return ()
    left += _recalled(lone, names, left, sought)
    names, left = candidates.again(names, left, sought)
    names += candidates.in_lists(names, left, sought)
    bearers, table = identity.bearers(names)
    mentions = _mentions(bearers, table, left)
    persons = [_person(bearer, mentions[id(bearer)], sought) for bearer in bearers]
    return tuple(sorted(persons, key=lambda person: person.mentions[0].start))


def named(persons: Sequence[Person], text: str, mark: Mark) -> Person | None:
    """Return the person whom the words under a mark name, None if nobody or several.

    The words are all or the last of the name, or the name ends them (`President Marsh`).
    """
    own = _folded(text, mark)
    fitting = [person for person in persons if _ends(_folded(text, person), own)]
    inside = [p for p in persons if any(mark.start <= m.start < mark.end for m in p.mentions)]
    found = inside or fitting
    return found[0] if len(found) == 1 else None


def _folded(text: str, mark: Mark) -> list[str]:
    return text[mark.start : mark.end].casefold().split()


def _ends(name: list[str], own: list[str]) -> bool:
    return bool(own) and (name[-len(own) :] == own or own[-len(name) :] == name)


def _read(text: str, passage: Passage, place: int, found: _Found) -> None:
    """Put the names of a passage to the names, and what may be mentions to what is left."""
    if _is_in_capitals(passage):
        for run in name_spans.find(text, passage):
            found.names.extend(candidates.capitals(run, place))
            found.left.extend([Rest([part], place, False) for part in run])
        return
    words, nobody, lone = passage.tokens, name_lexicon.no_names(), found.lone

    def is_idle(at: int) -> bool:
        """Tell whether a word alone names nobody yet; it is kept, unless it never does."""
        key = name_lexicon.key(words[at])
        if key not in nobody:
            if name_evidence.can_prove_single(words, at, key):
                return False
            lone.setdefault(key, []).append((place, at))
        return True

    for run in name_spans.find(text, passage, is_idle):
        judged = candidates.plain(run, passage, place)
        if isinstance(judged, Name):
            found.names.append(judged)
        elif judged:
            found.left.append(judged)


def _recalled(
    lone: Lone, names: Sequence[Name], left: Sequence[Rest], passages: Sequence[Passage]
) -> list[Rest]:
    """Return the words alone that are of a name, or of what its place in a list may prove one."""
    wanted = {part.key for name in names for part in name.parts}
    wanted |= {part.key for rest in left if rest.loose for part in rest.parts}
    return [
        Rest([name_spans.lone(passages[place], at)], place, False)
        for key, places in lone.items()
        if key in wanted
        for place, at in places
    ]


def _is_in_capitals(passage: Passage) -> bool:
    """Tell whether copy is in capitals, or a headline has one on most of its longer words."""
    sample = passage.tokens[:SAMPLE]
    headline = passage.field == "headline"
    if not headline and sum(map(str.isupper, sample)) < LEAST:
        return False
    long = [word for word in sample if len(word) > 3]
    if headline:
        return sum([word[0].isupper() for word in long]) > 0.7 * len(long)
    return len(long) >= LEAST and sum(map(str.isupper, long)) > 0.7 * len(long)


def _mentions(found: list[Bearer], table: Merged, left: Sequence[Rest]) -> dict[int, list[Span]]:
    """Return the mentions of each person: proved names, and words of them that stand alone."""
    mentions = {id(bearer): [_mark(n.parts, n.rule) for n in bearer.names] for bearer in found}
    taken = {part.start for bearer in found for name in bearer.names for part in name.parts}
    for rest in left:
        bearer = identity.meant(rest.parts, table)
        if bearer and rest.parts[0].start not in taken:
            mentions[id(bearer)].append(_mark(rest.parts, "person.later-mention"))
    return mentions


def _mark(parts: NameWords, rule: str) -> Span:
    return Span(parts[0].start, parts[-1].end, rule)


def _person(bearer: Bearer, mentions: list[Span], passages: Sequence[Passage]) -> Person:
    name = bearer.fullest()
    role = roles.find(bearer, passages)
    start, end = name.parts[0].start, name.parts[-1].end
    return Person(start, end, name.rule, role, tuple(sorted(mentions)))
