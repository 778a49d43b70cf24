"""What shows that capitals are no person: the word of a thing, an article, marks, a place."""

from collections.abc import Sequence

from wirecli.data.name_words import (
    ARTICLES,
    GREEK_LETTERS,
    HAMLETS,
    PROGRAMMES,
    THINGS_NAMED,
    VESSELS,
)
from wirecli.data.organisations import NAMED_AFTER_PEOPLE, SURNAMES_TOO
from wirecli.marks.passages import Passage
from wirecli.marks.people.name_parts import bears_word, is_acronym, is_initial, is_regnal
from wirecli.marks.people.name_spans import Capitalised, NameWords
from wirecli.marks.phrases import word_tags
from wirecli.rules import name_lexicon

WHERE = frozenset(["at", "in", "near", "of", "on", "the", "to"])
"""Words before a hall or park that is named by a word which elsewhere is a surname."""
OF_PLACES = WHERE - {"the", "to"} | {"around", "from", "outside", "towards", "toward"}
"""Words before a village: in Little Brask."""
THINGS = THINGS_NAMED | {"&"}
"""What follows the name of a thing or firm."""
QUOTED = frozenset(('""', "“”", "''", "‘’", "«»"))
"""The marks on both sides of the title of a work."""
OPENING_MARKS = frozenset('"“`‘«')
CLOSING_MARKS = frozenset("\"”'’»")
"""The marks around the title of a work, a comma before the closing one: ``Gideon Oliver,''."""
MEETING = frozenset(("arrested", "hugged", "interviewed", "kissed", "married", "met", "murdered"))
"""Verbs whose object is somebody."""
LONGEST = 7
"""Parts of a name."""


def is_vetoed(core: NameWords, titles: NameWords, passage: Passage) -> bool:
    """Return whether a word of the core, or one beside it, shows that it is not a person."""
    keys = [part.key for part in core]
    if len(keys) > LONGEST:
        return True
    words = [part.key for part in core if not (part.small or is_initial(part))]
    if name_lexicon.has_word(words) and not _is_borne(keys, core, titles, passage):
        return True
    for part in core:
        if not (part.small or part.key[:1].isalpha()) or (part.capitals and is_acronym(part)):
            return True
    if (
        (is_named_after(keys) and not _is_met(core, passage))
        or _is_thing(core, passage)
        or _is_called(core, titles, passage)
    ):
        return True
    if len(keys) > 2 and keys[-1] in PROGRAMMES:
        return True
    return len(keys) > 1 and not titles and (keys[0] in ("st", "ste") or _is_place(keys))


def has_article(span: Capitalised, core: NameWords, passage: Passage) -> bool:
    """Return whether an article is before the span, or opens it: the Marsh Fund, El Marsh.

    Before a known first name and surname it belongs to what follows: the Ellen Johnson case; so it
    does behind a nation: the American Ellen Johnson.
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
    opening = [part for part in span if part.first < core[0].first]
    inside = before not in ("the", "The") and first.key == "the"
    between = opening[inside:]
    return not (
        known
        and (inside or before in ("the", "The"))
        and all(part.key in name_lexicon.NATIONALS for part in between)
    )


def is_named_after(keys: Sequence[str]) -> bool:
    """Return whether a firm, club or thing is known by the folded name: Philip Morris."""
    if "_".join(keys) in NAMED_AFTER_PEOPLE:
        return True
    return len(keys) > 2 and f"{keys[0]}_{keys[1]}" in NAMED_AFTER_PEOPLE


def _is_met(core: NameWords, passage: Passage) -> bool:
    """Return whether what only people are is done to the bearer: They met [Philip Morris] at noon.

    A noun behind the name is a firm's: met Philip Morris executives.
    """
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    met = first > 0 and tokens[first - 1] in MEETING
    return met and last < len(tokens) and word_tags.tag(tokens, last) not in word_tags.NOUNS


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
    """Return whether a thing bears the name: the ferry Ellen Marsh, 35 Graham Street, Chi Omega.

    Or a village does: in Little Marsh.
    """
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    before = tokens[first - 1].lower() if first and not titles else ""
    if core[0].key in HAMLETS and before in OF_PLACES:
        return True
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
