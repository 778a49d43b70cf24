"""The subject of a mail: what mail programs and lists put before it, what it names."""

from wirecli.lazy import Lazy

PASSED_ON = frozenset("doorst enc fw fwd i pd rv tr vb vs wg пересл".split())
"""What mail programs put before the subject of a mail that is passed on, in lower case."""
ANSWERS = frozenset("antw aw odp r re ref res sv отв".split())
"""What they put before the subject of an answer."""
PREFIX = Lazy(
    r"\s{0,3}(?:\[[^\]]{1,30}\]\s{0,3})?(?P<word>[^\W\d_]{1,6})(?:\[\d{1,3}\])?\s?:\s{0,3}(?:\[[^\]]{1,30}\]\s{0,3})?"
)
"""Such a word, with the name of a mailing list before or behind it: `[desk] Fwd: `."""
LONGEST_HEADLINE = 120
"""Code points of a headline in an answer."""
FEW = 3
"""Words of a subject that is too short for a headline, at most."""


def prefix(subject: str) -> int:
    """Return where a subject begins behind what mail programs and lists put before it."""
    end = 0
    while (match := PREFIX.match(subject, end)) and match["word"].casefold() in ANSWERS | PASSED_ON:
        end = match.end()
    return end


def prefixes(subject: str) -> set[str]:
    """Return the words that mail programs put before a subject, in lower case."""
    words = PREFIX.finditer(subject[: prefix(subject)])
    return {match["word"].casefold() for match in words}


def is_passed_on(subject: str) -> bool:
    """Return whether a subject says that the mail only brings another."""
    return bool(prefixes(subject) & PASSED_ON)


def names_mail(subject: str) -> bool:
    """Return whether a subject names the mail, not a story: of an answer, or a few words."""
    words = subject[prefix(subject) :].split()
    return bool(prefixes(subject) & ANSWERS) or (is_passed_on(subject) and len(words) <= FEW)


def is_heading(line: str, lines: int) -> bool:
    """Return whether the first line of copy is a headline: short, no sentence, more below it."""
    return lines > 1 and len(line) <= LONGEST_HEADLINE and line[-1:] not in ".!?:,"
