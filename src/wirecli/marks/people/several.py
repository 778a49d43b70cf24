"""The role of several: what stands before the first name of a list is what each of them is."""

from collections.abc import Sequence

from wirecli.marks.people.descriptions import FARTHEST, Role, is_plural_role, phrase_start

SEVERAL = frozenset(("and", ",", ".", "-", "'", "’"))
"""Words and signs between the names of several, and within them."""


def before(tokens: Sequence[str], first: int, last: int) -> Role | None:
    """Return the role of several before the first of them: [Brothers] Tom and | Jim Marsh.

    The name is the tokens `first` to before `last`.
    """
    for index in range(first, max(0, first - FARTHEST), -1):
        word = tokens[index - 1]
        if tokens[index][0].isupper() and is_plural_role(word.lower()):
            several = "and" in tokens[index:first] or _is_joined(tokens, last)
            return Role(phrase_start(tokens, index), index, "role.of-several") if several else None
        if not _is_of_list(word):
            return None
    return None


def _is_joined(tokens: Sequence[str], last: int) -> bool:
    """Return whether an "and" is behind a name, or behind others between commas."""
    ahead = tokens[last : last + FARTHEST]
    end = next((index for index, word in enumerate(ahead) if not _is_of_list(word)), len(ahead))
    return "and" in ahead[:end]


def _is_of_list(word: str) -> bool:
    return word[0].isupper() or word in SEVERAL
