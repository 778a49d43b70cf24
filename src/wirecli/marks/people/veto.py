"""What shows that a run of capitals names no person: a firm, a place, a thing, an institution."""

from collections.abc import Sequence

from wirecli.data.names import ARTICLES, THINGS_NAMED
from wirecli.data.organisations import NAMED_AFTER_PEOPLE, SURNAMES_TOO
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon
from wirecli.marks.people.core import Parts, bears_word, is_acronym, is_regnal
from wirecli.marks.people.runs import Run

WHERE = frozenset(["at", "in", "near", "of", "on", "the", "to"])
"""Words before a hall or park, where a surname is meant otherwise."""

QUOTED = frozenset(('""', "“”", "''", "‘’", "«»"))
"""What stands on both sides of the title of a work."""

LONGEST = 7
"""Parts of a name."""


def is_vetoed(core: Parts, titles: Parts, passage: Passage) -> bool:
    """Tell whether a word of the core, or one beside it, shows that it is no person."""
    keys = [part.key for part in core]
    if len(keys) > LONGEST or not all(map(str.isalpha, [key[:1] for key in keys])):
        return True
    if _has_word(core, titles, passage) or any(is_acronym(part) for part in core):
        return True
    if is_named_after(keys) or _is_thing(core, passage):
        return True
    return len(keys) > 1 and not titles and (keys[0] in ("st", "ste") or _is_place(keys))


def has_article(run: Run, core: Parts, passage: Passage) -> bool:
    """Tell whether an article stands before the run, or opens it: the Marsh Fund, El Marsh.

    Before a known first name and surname it is that of what follows: the Ellen Johnson case.
    """
    first = run[0]
    before = passage.words[first.first - 1] if first.first else ""
    known = lexicon.is_given(core[0].key) and lexicon.is_plain_surname(core[-1].key)
    if before in ("the", "The") and known and core[0] is first:
        return False
    return first.key in ARTICLES or before.lower() in ARTICLES


def is_named_after(keys: Sequence[str]) -> bool:
    """Tell whether a firm, club or thing bears the folded name: Philip Morris."""
    return "_".join(keys[:2]) in NAMED_AFTER_PEOPLE or "_".join(keys) in NAMED_AFTER_PEOPLE


def _has_word(core: Parts, titles: Parts, passage: Passage) -> bool:
    """Tell whether a part is a word of an organisation or thing, and not the person's surname."""
    if bears_word(core):
        before = passage.words[core[0].first - 1] if core[0].first else ""
        return before in WHERE and core[-1].key in SURNAMES_TOO
    if is_regnal(core):
        core = core[:-1]
    keys = [part.key for part in core]
    if lexicon.no_names().isdisjoint(keys) and lexicon.organisations().isdisjoint(keys):
        return False
    return not (titles and len(core) == 1 and core[0].key in SURNAMES_TOO)


def _is_thing(core: Parts, passage: Passage) -> bool:
    """Tell the Marsh hospital, Marsh & Co, and what stands alone between marks of quotation."""
    words, first, last = passage.words, core[0].first, core[-1].last
    behind = words[last : last + 2]
    if behind and (behind[0] in THINGS_NAMED or behind[0] == "&" or behind == ["and", "Co"]):
        return True
    return bool(first and behind) and words[first - 1] + behind[0] in QUOTED


def _is_place(keys: Sequence[str]) -> bool:
    """Tell whether the name, its first two words or its last are a place and no surname."""
    if lexicon.is_place(" ".join(keys)):
        return True
    if len(keys) > 2 and lexicon.is_place(f"{keys[0]} {keys[1]}"):
        return True
    if keys[-1] in lexicon.countries():
        return True
    sure = lexicon.is_given(keys[0]) and lexicon.is_listed_surname(keys[-1])
    return not sure and lexicon.is_land(keys[-1])
