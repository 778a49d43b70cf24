"""Verbs of a tag behind words in marks that no row of cues has, by their endings.

Behind what somebody says a verb and its speaker are turned round, whatever the verb means: `«...»,
a souri Marsh`, `«...», lamentó`.
"""

from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph

LEAST = 3
"""Letters of a verb."""
MOST_AUXILIARIES = 6
"""Tokens before a participle: `s'est`, `a-t-il`."""
JOINTS = frozenset("-'’")
ENDS = frozenset(",.;:)!?…")
"""Signs behind a verb that has no speaker beside it."""


def after(paragraph: Paragraph, start: int, limit: int, language: ForeignCues) -> int:
    """Return the verb that a tag opens with, an auxiliary and a pronoun before it, or -1."""
    verb, lower = start, paragraph.lower
    while verb < min(limit - 1, start + MOST_AUXILIARIES) and (
        lower[verb] in language.auxiliaries
        or (verb > start and (lower[verb] in JOINTS or lower[verb] in language.pronouns))
    ):
        verb += 1
    endings = language.participles if verb > start else language.pasts
    if verb >= limit or not endings or not paragraph.tokens[verb].islower():
        return -1
    return verb if len(lower[verb]) >= LEAST and lower[verb].endswith(endings) else -1


def is_bare(paragraph: Paragraph, verb: int, limit: int, language: ForeignCues) -> bool:
    """Return whether a verb that needs no speaker has none: `«...», dijo.`, `dijo en Oakvale`."""
    if not language.drops_subject:
        return False
    behind = verb + 1
    return behind >= limit or (
        paragraph.tokens[behind] in ENDS
        or paragraph.lower[behind] in language.before
        or paragraph.lower[behind] in language.openers
    )
