"""Credit lines: who reported, wrote, edited or translated a story."""

from functools import cache

from wirecli.data.furniture_rows import CREDIT_ROLES
from wirecli.layout.prefixes import by_initial
from wirecli.lazy import Lazy
from wirecli.model import Credit, Mark, Span
from wirecli.rules import gazetteer

LONGEST = 500
"""Code points of a credit line."""
LONGEST_OPENING = 40


def _reported() -> str:
    """`Marsh reported from Oakvale and Reed from Elm.`: names, each with where it stood."""
    name = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
    place = rf"{name}(?:, {name}){{0,2}}"
    who = rf"{name}(?:, {name}){{0,4}}(?:,? and {name})? reported from {place}"
    return rf"(?P<names>{who}(?:(?:,|,? and) {name} from {place}){{0,4}})\."


REPORTED = Lazy(_reported)


CONTRIBUTED = Lazy(
    r"(?P<names>[^\W\d_a-z][^.!?\"“”]{3,400}?)(?: also)? contributed"
    r"(?: to (?:this|the) (?:article|report|story)| reporting)\b[^.!?]{0,60}[.)]{0,2}"
)
"""`Ann Lee in Oakvale contributed to this report.`: who worked on it stands before the verb."""


USED = ("com ", "con ", "mit ", "with agency", "with input")
"""How a credit opens that says whose copy was used."""
LONGEST_USED = 60
"""Code points of such a credit; a longer one is a sentence."""
WRITERS = Lazy(r"[^\W\d_a-z][^,;]{1,60}? (?:writer|reporter|correspondent|journalist|producer)s? ")
"""What an agency's people are called before their names: `Associated Press writers`."""


def opens(words: str) -> bool:
    """Return whether a block is a credit line: it opens with a role, or says who contributed."""
    if len(words) > LONGEST:
        return False
    if _told_by_verb(words, 0, len(words)):
        return True
    bare = words.lstrip("([（ ")
    head = bare[:LONGEST_OPENING].casefold()
    if not head.startswith(_openings().get(head[:1], ())):
        return False
    opening = _opening(bare)
    if opening == "source " and not bare.startswith("SOURCE "):  # "Source of the fire"
        return False
    after = bare[len(opening) :].lstrip(" :：")
    if opening.startswith(USED):
        return len(words) <= LONGEST_USED and (after[:1].isupper() or " " not in after)
    if bare[len(_opening(bare)) - 1] == "者":  # "新华社记者 韩洁、王优玲", but no sentence
        return EASTERN_NAMES.fullmatch(bare[len(_opening(bare)) :]) is not None
    return bool(after) and (after[0].isupper() or not after[0].isalpha() or after[0] > "\u024f")


def find(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Cut a credit line into its credits: `(Reporting by A, B; Editing by C)` are two."""
    if by_verb := _told_by_verb(text, start, end):
        return by_verb
    credits = []
    for part in PART.finditer(text, start, end):
        words = part.group()
        words = EASTERN_STAMP.sub("", words)
        lead = len(words) - len(words.lstrip("([（;. \t\r\n"))
        last = part.start() + len(words.rstrip(")]）. \t\r\n;"))
        first = part.start() + lead
        if first < last:
            credits.append(_credit(text, first, last))
    return tuple(credits)


def _told_by_verb(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read sentences of who reported from where and who contributed, one credit each."""
    words = text[start:end]
    if "contributed" not in words and "reported from" not in words:
        return ()
    at = start + len(words) - len(words.lstrip("([-–—_ "))
    credits = []
    while at < end:
        match = REPORTED.match(text, at, end) or CONTRIBUTED.match(text, at, end)
        if match is None:
            return ()
        names = _names(text, *match.span("names"))
        credits.append(Credit(at, match.end(), "credit.reporting", "reporting", names))
        at = match.end() + len(text[match.end() : end]) - len(text[match.end() : end].lstrip(" )"))
    return tuple(credits)


def _credit(text: str, first: int, last: int) -> Credit:
    opening = _opening(text[first:last])
    role = next((row.role for row in CREDIT_ROLES if opening in row.openings), "reporting")
    return Credit(first, last, f"credit.{role}", role, _names(text, first + len(opening), last))


def _opening(words: str) -> str:
    head = words[:LONGEST_OPENING].casefold()
    fitting = [opening for opening in _openings().get(head[:1], ()) if head.startswith(opening)]
    return max(fitting, key=len, default="")


def _eastern_names() -> str:
    name = r"[\u4e00-\u9fff·]{2,8}"
    return rf"(?:[\s:：]+{name}(?:[、，, ]+{name}){{0,8}})?"


EASTERN_NAMES = Lazy(_eastern_names)
EASTERN_STAMP = Lazy(r"(?<=）)\d{7}$")
"""The day behind a credit, in years of the Republic of China: `（編輯：林小明）1130312`."""


@cache
def _openings() -> dict[str, tuple[str, ...]]:
    return by_initial(opening for row in CREDIT_ROLES for opening in row.openings)


def _part() -> str:
    """A credit up to a semicolon, or up to the next role after a comma, a full stop or "and"."""
    openings = (opening for row in CREDIT_ROLES for opening in row.openings)
    roles = "|".join(opening for opening in openings if opening.endswith(" by"))
    joined = r"(?<=dditional)|(?<=diting)|(?<=diting and)|(?<=with)"
    return rf"(?is)(?:(?:{joined}|(?![,.]?\s(?:and )?(?:{roles})\s))[^;])+"


PART = Lazy(_part)


JOINT = Lazy(r"\s*(?:[,;&/\n、，]|\b(?:and|und|et|y|e|и|dan)\b)\s*")


WHEREABOUTS = Lazy(r"(?s)\s(?:reported\s)?(?:in|at|for|from|on|aus|en|à|di|в)\s.*")


def _names(text: str, first: int, last: int) -> tuple[Mark, ...]:
    """Cut the names at commas and "and"; where somebody reported from is not of the name."""
    cuts = [(m.start(), m.end()) for m in JOINT.finditer(text, first, last)]
    starts = [first, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), last]
    names, away = [], False
    for start, end in zip(starts, ends, strict=True):
        start += len(text[start:end]) - len(text[start:end].lstrip(" :："))
        called = WRITERS.match(text, start, end)
        start = called.end() if called else start
        part = text[start:end]
        words = WHEREABOUTS.sub("", part).strip(" :")
        regional = away and gazetteer.is_region(words)
        away = len(WHEREABOUTS.sub("", part)) < len(part)
        if words and not regional and not words[0].islower() and words[0].isalpha():
            at = text.index(words, start)
            names.append(Span(at, at + len(words), "credit.name"))
    return tuple(names)
