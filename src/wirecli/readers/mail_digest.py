"""A mail that brings several stories: rules are drawn between them, and each has a dateline."""

from itertools import pairwise

from wirecli.lazy import Lazy
from wirecli.readers.mail_body import MailBody

RULE = Lazy(r"(?m)^[ \t]{0,8}(?:[-_=*~]{5,}|[-_=*~](?: [-_=*~]){4,})[ \t]*$\n?")
"""A line of signs; it stays at the end of the story above it."""
DATELINE = Lazy(
    r"\s*+(?:\S[^\n]{0,149}\n\s*+){0,4}?[^\W\d_a-z](?:[^\W\d_a-z]|[./' -]){2,30}"
    r"(?:,[^\n]{0,40}?)?(?:\s?\([^()\n]{2,30}\))?\s?[-–—]{1,2}\s+\S"
)
"""A place in capitals up to a dash, in the first lines: `OAKVALE, May 2 (NNS) - `."""


def stories(body: MailBody) -> list[MailBody]:
    """Return the stories of a body, one unless two or more open with datelines between rules.

    What stands around the copy stays with the first of them.
    """
    parts = [part for part in body.parts if not part.field]
    if len(parts) != 1:
        return [body]
    copy = parts[0]
    edges = [0, *(rule.end() for rule in RULE.finditer(copy.words)), len(copy.words)]
    starts = [a for a, b in pairwise(edges) if DATELINE.match(copy.words, a, b)]
    if len(starts) < 2 or starts[0]:
        return [body]
    pieces = [copy.words[a:b] for a, b in zip(starts, [*starts[1:], None], strict=True)]
    first = tuple(part._replace(words=pieces[0]) if part is copy else part for part in body.parts)
    later = [body._replace(parts=(copy._replace(words=piece),)) for piece in pieces[1:]]
    return [body._replace(parts=first), *later]
