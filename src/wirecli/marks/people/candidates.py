"""Which capitalised spans are names of persons, alone or in a list; and which name nobody."""

from collections.abc import Sequence

from wirecli.data.name_words import (
    ARTICLES,
    CALENDAR,
    FAMILY_FIRST,
    GIVEN_BORNE,
    GREEK_LETTERS,
    NUMERALS,
    PARTICLES,
    PEOPLES,
    PROGRAMMES,
    SPEECH,
    SUFFIXES,
    THINGS_NAMED,
    VESSELS,
)
from wirecli.data.organisations import NAMED_AFTER_PEOPLE, SURNAMES_TOO
from wirecli.marks.passages import Passage
from wirecli.marks.people import apposition, name_evidence, name_spans
from wirecli.marks.people.name_spans import (
    Capitalised,
    NameWord,
    NameWords,
    bears_word,
    is_acronym,
    is_initial,
    is_regnal,
)
from wirecli.marks.phrases.noun_phrases import LINKS
from wirecli.rules import name_lexicon
from wirecli.tuples import NamedTuple

WHERE = frozenset(["at", "in", "near", "of", "on", "the", "to"])
"""Words before a hall or park that is named by a word which elsewhere is a surname."""
THINGS = THINGS_NAMED | {"&"}
"""What follows the name of a thing or firm."""
QUOTED = frozenset(('""', "“”", "''", "‘’", "«»"))
"""The marks on both sides of the title of a work."""
NAME_JOINTS = frozenset(".-'’,")
"""Signs before a first name that is not alone."""
OPENING_MARKS = frozenset('"“`‘«')
CLOSING_MARKS = frozenset("\"”'’»")
"""The marks around the title of a work, a comma before the closing one: ``Gideon Oliver,''."""
OF_PLACES = frozenset(["el", "l", "la", "las", "le", "les", "los", "mac", "st", "ste"])
"""Particles that open names of places as often: ATLANTA ST LOUIS."""
SYLLABLE = 5
"""Letters of a word of a name behind the family name."""
LONGEST = 7
"""Parts of a name."""
JOINTS = frozenset({",", "and", "&", "/", ";"})


class Name(NamedTuple):
    """A name as written: its parts, the rule that proves it, the titles before it in the span.

    `number` is that of the passage.
    """

    parts: NameWords
    rule: str
    titles: NameWords
    number: int


class Rest(NamedTuple):
    """The core of a span that nothing proves: perhaps a later mention. `number` as in `Name`.

    `loose`: nothing bars it either, so in a list of names it may be one.
    """

    parts: NameWords
    number: int
    loose: bool


def name_in_span(span: Capitalised, passage: Passage, number: int) -> Name | Rest | None:
    """Return the name of a person in a span, or what may yet turn out to be one."""
    if len(span) == 1:
        return _lone(span, passage, number)
    whole_span = _behind_role(span, passage)
    if whole_span:
        return Name(span, whole_span, (), number)
    titles, whole = name_spans.split(span)
    if not whole:
        return None
    core = whole if titles or len(whole) < 3 else _after_office(whole, passage)
    if core is whole and len(whole) > 2 and not titles:
        core = _after_charge(whole, passage)
    barred = is_vetoed(core, titles, passage)
    if barred or (not titles and core is whole and has_article(span, core, passage)):
        return Rest(core, number, False)
    rule = name_evidence.find(core, titles, passage)
    if rule is None and core is not whole and _speaks(core[-1], passage):
        rule = "person.role-before"
    return Name(core, rule, titles, number) if rule else Rest(core, number, True)


def _behind_role(span: Capitalised, passage: Passage) -> str | None:
    """Return the rule for a first name that is another word too: captain [Will Marsh], Kim Do Hoon.

    A role noun proves the one, two short words behind a family name the other.
    """
    first, last = span[0], span[-1]
    plain = not any(part.small or part.dotted or part.capitals for part in span)
    if not plain or last.key in CALENDAR or name_lexicon.is_land(last.key):
        return None
    word = last.key in name_lexicon.non_names() or name_lexicon.is_word(last.key)
    if len(span) == 2 and first.first and apposition.is_role(passage.tokens, first.first - 1):
        known = name_lexicon.is_given(first.key) and name_lexicon.is_listed_surname(last.key)
        borne = known if word else first.key in GIVEN_BORNE
        return "person.role-before" if borne else None
    if word:
        return None
    if len(span) == 3 and first.key in FAMILY_FIRST and len(span[1].key) <= SYLLABLE:
        place = name_lexicon.is_place(f"{first.key} {span[1].key}")
        return None if place or len(last.key) > SYLLABLE else "person.family-first"
    return None


def _lone(span: Capitalised, passage: Passage, number: int) -> Name | Rest | None:
    """Return what is in a span of one word: rarely a proved name, so the proof comes first."""
    if span[0].small or span[0].key in name_lexicon.non_names():
        return None
    rule = name_evidence.single(span, passage)
    if not rule or is_vetoed(span, (), passage) or has_article(span, span, passage):
        return Rest(span, number, False)
    return Name(span, rule, (), number)


def _after_office(core: NameWords, passage: Passage) -> NameWords:
    """Return the name after a body or town that has its role noun before: of Oakvale Bank ...

    The core has three parts or more.
    """
    town = len(core) > 3 and core[0].key in ("st", "ste")
    if not (town or core[-3].key in name_lexicon.organisations()):
        return core
    if not name_lexicon.is_given(core[-2].key) or not name_lexicon.is_surname(core[-1].key):
        return core
    tokens, index = passage.tokens, core[0].first
    index -= tokens[index - 1 : index] == ["the"]
    headed = index > 1 and tokens[index - 1] in LINKS and tokens[index - 2] in name_lexicon.roles()
    return core[-2:] if headed else core


def _after_charge(core: NameWords, passage: Passage) -> NameWords:
    """Return the name after the place that an office has: Ambassador to Sylvania | Ellen Marsh.

    The core has three parts or more, and a first name is the second of them.
    """
    charged = name_lexicon.is_given(core[1].key) or (len(core) == 3 and _speaks(core[-1], passage))
    return core[1:] if charged and _ends_charge(passage.tokens, core[0].first) else core


def _ends_charge(tokens: Sequence[str], first: int) -> bool:
    """Return whether a word is the last of a charge: Presidents of Norland and [Sylvania]."""
    while first > 2 and tokens[first - 1] == "and" and tokens[first - 2][0].isupper():
        first -= 2
    if first < 2 or tokens[first - 1] not in LINKS:
        return False
    office = tokens[first - 2].lower()
    return office in name_lexicon.titles() or office in name_lexicon.roles()


def names_in_capitals(span: Capitalised, number: int) -> list[Name]:
    """Return the names in copy where every word has a capital: those with both names known."""
    names: list[Name] = []
    parts, index = span, 0
    while index < len(parts):
        core = _full_name(parts, index)
        if core:
            names.append(
                Name(core, "person.first-and-surname", _titles_before(parts, index), number)
            )
        elif _is_titled_alone(parts, index):
            core = parts[index : index + 1]
            names.append(Name(core, "person.title", _titles_before(parts, index), number))
        index += len(core) or 1
    return names


def _full_name(parts: NameWords, index: int) -> NameWords:
    """Return the parts from `index` on that are a first name, initials, particles, a surname."""
    last, final = index + 1, len(parts) - 1
    while last < final and (len(parts[last].key) == 1 or _is_particle(parts, last)):
        last += 1
    if last > final or name_lexicon.is_word(parts[last].key) or parts[last].key in PARTICLES:
        return ()
    core, surname = parts[index : last + 1], parts[last].key
    if not name_lexicon.is_given(core[0].key) or not name_lexicon.is_listed_surname(surname):
        return ()
    barred = name_lexicon.is_land(surname) or is_named_after([part.key for part in core])
    return () if barred else core


def _is_particle(parts: NameWords, index: int) -> bool:
    """Return whether it is a particle in capitals, by the surname after it: VAN JOHNSON."""
    if parts[index].small:
        return True
    if parts[index].key not in PARTICLES or parts[index].key in OF_PLACES:
        return False
    following = parts[index + 1].key
    if following in PARTICLES:
        return True
    return name_lexicon.is_listed_surname(following) and not name_lexicon.is_word(following)


def _is_titled_alone(parts: NameWords, index: int) -> bool:
    """Return whether one word after a title is a name: Princess Diana, President Marsh."""
    name = parts[index].key
    if not index or parts[index - 1].key not in name_lexicon.titles() or name_lexicon.is_word(name):
        return False
    if name in SUFFIXES or name in NUMERALS:
        return False
    if index + 1 < len(parts) and not name_lexicon.is_word(parts[index + 1].key):
        return False
    known = name_lexicon.is_given(name) or name_lexicon.is_listed_surname(name)
    return known and not name_lexicon.is_land(name)


def _titles_before(parts: NameWords, index: int) -> NameWords:
    first = index
    while first and (
        parts[first - 1].key in name_lexicon.titles() or parts[first - 1].key in PEOPLES
    ):
        first -= 1
    return parts[first:index]


def is_vetoed(core: NameWords, titles: NameWords, passage: Passage) -> bool:
    """Return whether a word of the core, or one beside it, shows that it is not a person."""
    keys = [part.key for part in core]
    if len(keys) > LONGEST:
        return True
    words = [part.key for part in core if not is_initial(part)]
    if name_lexicon.has_word(words) and not _is_borne(keys, core, titles, passage):
        return True
    for part in core:
        if not part.key[:1].isalpha() or (part.capitals and is_acronym(part)):
            return True
    if is_named_after(keys) or _is_thing(core, passage) or _is_called(core, titles, passage):
        return True
    if len(keys) > 2 and keys[-1] in PROGRAMMES:
        return True
    return len(keys) > 1 and not titles and (keys[0] in ("st", "ste") or _is_place(keys))


def has_article(span: Capitalised, core: NameWords, passage: Passage) -> bool:
    """Return whether an article is before the span, or opens it: the Marsh Fund, El Marsh.

    Before a known first name and surname it belongs to what follows: the Ellen Johnson case.
    """
    first = span[0]
    before = passage.tokens[first.first - 1] if first.first else ""
    if first.key not in ARTICLES and before.lower() not in ARTICLES:
        return False
    given = name_lexicon.is_given(core[0].key)
    amid = before[:1].isalpha() and before.lower() not in ARTICLES
    if given and amid and core[0] is first and name_lexicon.is_listed_surname(core[-1].key):
        return False  # striker Les Marsh
    known = given and name_lexicon.is_plain_surname(core[-1].key)
    inside = len(span) > 1 and first.key == "the" and core[0] is span[1]
    return not (known and (inside or (before in ("the", "The") and core[0] is first)))


def is_named_after(keys: Sequence[str]) -> bool:
    """Return whether a firm, club or thing is known by the folded name: Philip Morris."""
    if "_".join(keys) in NAMED_AFTER_PEOPLE:
        return True
    return len(keys) > 2 and f"{keys[0]}_{keys[1]}" in NAMED_AFTER_PEOPLE


def _is_borne(keys: Sequence[str], core: NameWords, titles: NameWords, passage: Passage) -> bool:
    """Return whether the word of an organisation or thing in a core is a surname."""
    if bears_word(core):
        before = passage.tokens[core[0].first - 1] if core[0].first else ""
        return before not in WHERE or core[-1].key not in SURNAMES_TOO
    if is_regnal(core):
        core = core[:-1]
        if not name_lexicon.has_word(keys[:-1]):
            return True
    return bool(titles) and len(core) == 1 and core[0].key in SURNAMES_TOO


def _is_thing(core: NameWords, passage: Passage) -> bool:
    """Return whether it is the Marsh hospital, Marsh & Co, or a title in quotation marks."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    if last == len(tokens):
        return False
    after = tokens[last]
    partners = last + 2 if after == "," else last
    if after in THINGS or tokens[partners : partners + 2] == ["and", "Co"]:
        return True
    return first > 0 and tokens[first - 1] + after in QUOTED


def _is_called(core: NameWords, titles: NameWords, passage: Passage) -> bool:
    """Return whether a thing bears the name: the ferry Ellen Marsh, 35 Graham Street, Chi Omega."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    before = tokens[first - 1].lower() if first and not titles else ""
    if before in VESSELS or (before.isdecimal() and core[-1].key in THINGS_NAMED):
        return True
    if core[-1].key in GREEK_LETTERS and (before in GREEK_LETTERS or core[0].key in GREEK_LETTERS):
        return len(core) > 1 or before in GREEK_LETTERS
    if before not in OPENING_MARKS or len(core) < 2:
        return False
    behind = "".join(tokens[last : last + 3]).lstrip(",.")
    return behind[:1] in CLOSING_MARKS


def _is_place(keys: Sequence[str]) -> bool:
    """Return whether the name, its first two words or its last are a place, not a surname."""
    if name_lexicon.is_place(" ".join(keys)):
        return True
    if len(keys) > 2 and name_lexicon.is_place(f"{keys[0]} {keys[1]}"):
        return True
    if keys[-1] in name_lexicon.countries():
        return True
    sure = name_lexicon.is_given(keys[0]) and name_lexicon.is_listed_surname(keys[-1])
    return not sure and name_lexicon.is_land(keys[-1])


def confirm_surnames(
    names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> tuple[list[Name], list[Rest]]:
    """Return the proved names, and the unproved with those whose surname never speaks again."""
    doubtful = {name.parts[-1].key for name in names if name.rule == name_evidence.AGAIN}
    if not doubtful:
        return list(names), list(unproved)
    speakers = {
        parts[0].key
        for parts, number, _ in unproved
        if len(parts) == 1 and parts[0].key in doubtful and _speaks(parts[0], passages[number])
    }
    proved = [n for n in names if n.rule != name_evidence.AGAIN or n.parts[-1].key in speakers]
    lost = [n for n in names if n.rule == name_evidence.AGAIN and n.parts[-1].key not in speakers]
    return proved, [*unproved, *(Rest(name.parts, name.number, True) for name in lost)]


def _speaks(part: NameWord, passage: Passage) -> bool:
    tokens = passage.tokens
    beside = tokens[part.last : part.last + 1] + tokens[max(0, part.first - 1) : part.first]
    return not SPEECH.isdisjoint(beside)


def in_lists(
    names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> list[Name]:
    """Return the names that only their place in a list of proved names proves."""
    listed = [rest for rest in unproved if rest.loose and _can_be_listed(rest.parts)]
    if not listed:
        return []
    ends = {(name.number, name.parts[-1].last) for name in names}
    starts = {(name.number, name.parts[0].first) for name in names}
    added: list[Name] = []
    for core, number, _ in listed:
        tokens = passages[number].tokens
        before = (number, _back(tokens, core[0].first)) in ends
        after = (number, _ahead(tokens, core[-1].last)) in starts
        if before and (after or tokens[core[0].first - 1] == "and"):
            added.append(Name(core, "person.listed", (), number))
            ends.add((number, core[-1].last))
    return added


def in_couples(names: Sequence[Name], passages: Sequence[Passage]) -> list[Name]:
    """Return the first names that share a surname with the name behind them: Andrew and Amanda."""
    couples: list[Name] = []
    for name in names:
        first, passage = name.parts[0].first, passages[name.number]
        if len(name.parts) < 2 or name.titles or not name_lexicon.is_given(name.parts[0].key):
            continue
        alone = first > 1 and passage.tokens[first - 1] == "and" and _is_alone(passage, first - 2)
        if alone:
            part = name_spans.lone(passage, first - 2)
            couples.append(Name([part], "person.couple", (), name.number))
    return couples


def _is_alone(passage: Passage, index: int) -> bool:
    """Return whether a first name stands there with nothing of a name before it."""
    word, key = passage.tokens[index], name_lexicon.key(passage.tokens[index])
    before = passage.tokens[index - 1] if index else ";"
    named = word[0].isupper() and name_lexicon.is_given(key) and not name_lexicon.is_place(key)
    return named and not before[0].isupper() and before not in NAME_JOINTS


def _can_be_listed(core: NameWords) -> bool:
    names = [part for part in core if not part.small]
    ends = (names[0], names[-1])
    return 2 <= len(names) <= 3 and not any(name_lexicon.is_place(part.key) for part in ends)


def _back(tokens: Sequence[str], index: int) -> int:
    """Return the index at which what is before the joints, and perhaps a bracket, ends."""
    while index and tokens[index - 1] in JOINTS:
        index -= 1
    if index > 2 and tokens[index - 1] == ")":
        for opening in range(index - 2, max(index - 5, 0), -1):
            if tokens[opening] == "(":
                return opening
    return index


def _ahead(tokens: Sequence[str], index: int) -> int:
    """Return the index after the joints, and perhaps a bracket."""
    if index < len(tokens) and tokens[index] == "(":
        closed = next(
            (x for x in range(index, min(index + 5, len(tokens))) if tokens[x] == ")"), index - 1
        )
        index = closed + 1
    while index < len(tokens) and tokens[index] in JOINTS:
        index += 1
    return index
