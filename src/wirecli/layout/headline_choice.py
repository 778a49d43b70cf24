"""Which of the lines above the copy is the headline, and the rule by which it is that one.

A page puts its own lines above a headline: its name, a section, a trail of links. They tell
themselves by their words, and by what they lack: a headline says again what the lead says.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wirecli.data.head_words import SECTIONS, SITE_ENDINGS, SITE_OPENINGS, SITE_WORDS
from wirecli.data.layout_words import AND, NAME_PARTICLES, SENTENCE_OPENINGS
from wirecli.layout.blocks import Block
from wirecli.layout.doubt import stems
from wirecli.lazy import Lazy
from wirecli.model import Considered

KICKER_WORDS = 2
"""Words of a kicker, at most, that is not a section's name."""
SHORT_LINE = 4
"""Words of a line that names a site or a section rather than what happened."""
SHARED = 2
"""Words that a headline below another heading has in common with the lead, at least."""
TRAIL = Lazy(r"\s(?:>>?|»|›|\|)\s")
"""What joins the parts of a page's trail: `Home > Culture`."""
SHOUTED = 8
"""Code points of a line in capitals that may be one of several of a headline."""
WRAPPED = 30
"""Code points of a headline's first line that the page's width may have broken."""


PAGES = "it is a section, a channel or a trail of links"
LIGHT = "it has a word or two, as a kicker has"
TWICE = "the page says another line twice"
UNSHARED = "it shares less with the lead than the line that was taken"
"""Why a line is not the headline."""


class Choice(NamedTuple):
    """The blocks of the headline, none if the lines above the copy are the page's; the rule.

    `passed` are the lines above it, and why each is not the headline.
    """

    blocks: tuple[Block, ...]
    rule: str = ""
    passed: tuple[Considered, ...] = ()


def choose(text: str, texts: list[Block], lead: str) -> Choice:
    """Choose among the lines above the copy; `lead` is how the copy begins."""
    lines = _joined(text, texts)
    words = [text[line.blocks[0].first : line.blocks[-1].last] for line in lines]
    if len(words) == 1 and len(words[0].split()) > SHORT_LINE and not TRAIL.search(words[0]):
        return lines[0]._replace(rule=lines[0].rule or "headline.first-heading")
    own = set(stems(lead))
    heavy = [at for at, line in enumerate(words) if not _is_light(line, own) or _acts(line, lead)]
    if not heavy:
        heavy = [at for at, line in enumerate(words) if not _is_pages(line, own)][:1]
    if not heavy:
        return Choice((), "", tuple(_passed(lines, words, own, PAGES)))
    at, rule = _chosen([words[at] for at in heavy], own)
    line, above = lines[heavy[at]], heavy[at]
    why = TWICE if rule == "headline.repeated" else UNSHARED
    passed = tuple(_passed(lines[:above], words[:above], own, why))
    return Choice(line.blocks, line.rule or rule, passed)


def _passed(lines: list[Choice], words: list[str], own: set[str], why: str) -> Iterator[Considered]:
    """Yield the lines that are not the headline; `why` is of those that might be one."""
    for line, written in zip(lines, words, strict=True):
        light = LIGHT if weight(written) <= KICKER_WORDS else why
        reason = PAGES if _is_pages(written, own) else light
        first, last = line.blocks[0].first, line.blocks[-1].last
        yield Considered(first, last, "headline.passed-over", "headline", None, reason)


def _chosen(words: list[str], own: set[str]) -> tuple[int, str]:
    """Return which of the lines is the headline, and why: the first, unless it is the page's.

    What the page says twice is its headline. A first line that shares no word with the lead, and a
    name that shares a single one (`The Norland Post`), gives way to one below that shares
    several. Where a headline and a deck may be all there is, the first must be short. A sentence
    is a deck.
    """
    times = Counter(words)
    twice = next((at for at, line in enumerate(words) if times[line] > 1), None)
    if twice is not None:
        return twice, "headline.repeated"
    shared = [len(own.intersection(stems(line))) for line in words]
    first = words[0].split()
    short = len(first) <= SHORT_LINE
    name = short and not any(word[0].islower() for word in first)
    if shared[0] > name or (len(words) == 2 and not short):
        return 0, "headline.first-heading"
    told = (at for at, count in enumerate(shared) if count >= SHARED and words[at][-1] not in ".。")
    at = next(told, 0)
    return at, "headline.shares-lead" if at else "headline.first-heading"


def _joined(text: str, texts: list[Block]) -> list[Choice]:
    """Join the lines over which one goes on: in capitals, or broken by the page's width."""
    lines: list[Choice] = []
    for block in texts:
        above = lines[-1] if lines else None
        rule = _joint(text, above, block) if above else ""
        if above and rule:
            lines[-1] = Choice((*above.blocks, block), rule)
        else:
            lines.append(Choice((block,)))
    return lines


def _joint(text: str, above: Choice, block: Block) -> str:
    """Return the rule by which a line goes on in the block below it, "" if it does not."""
    last = above.blocks[-1]
    if block.after_blank or block.start != last.end:
        return ""
    if _shouts(text, last) and _shouts(text, block):
        return "headline.capitals-over-lines"
    broken = len(above.blocks) == 1 and is_broken(text, last, block)
    return "headline.wrapped" if broken else ""


def _is_light(line: str, own: set[str]) -> bool:
    return weight(line) <= KICKER_WORDS or _is_pages(line, own)


def _acts(line: str, lead: str) -> bool:
    """Return whether a word or two say what the lead says in the past: `Bridge opens`, "opened"."""
    words = line.casefold().split()
    verb = words[-1].removesuffix("s")
    past = {f"{verb}ed", f"{verb}d", f"{verb[:-1]}ied"}
    lead_words = set(lead.casefold().split())
    acts = len(words) == KICKER_WORDS and verb != words[-1] and not past.isdisjoint(lead_words)
    return acts and words[0] in lead_words


def _is_pages(line: str, own: set[str]) -> bool:
    """Return whether a line is the page's: a section, a channel, a trail of links."""
    folded = line.casefold()
    if folded in SECTIONS or TRAIL.search(line):
        return True
    words = folded.split()
    in_the_news = words[-2:] == ["the", "news"]
    if in_the_news or len(words) > SHORT_LINE or len(own.intersection(stems(line))) >= SHARED:
        return False
    named = any(word in SITE_WORDS or word.endswith(SITE_ENDINGS) for word in words)
    return named or folded.startswith(SITE_OPENINGS)


def _shouts(text: str, block: Block) -> bool:
    words = text[block.first : block.last]
    return words.isupper() and len(words) >= SHOUTED


def is_broken(text: str, above: Block, block: Block) -> bool:
    """Return whether a line cannot be whole: it ends in a word that another must follow."""
    words = text[above.first : above.last]
    if len(words) < WRAPPED or _ends(words):
        return False
    last = words.rsplit(None, 1)[-1].casefold()
    hangs = last in NAME_PARTICLES or last in AND or last in SENTENCE_OPENINGS
    return hangs or words[-1] in ",-" or text[block.first].islower()


def _ends(line: str) -> bool:
    return line[-1] in '.!?"”'


def weight(line: str) -> int:
    """Count the words of a line; three signs of a script without spaces count as a word."""
    wide = 0 if line.isascii() else sum("\u2e80" <= sign <= "\ud7a3" for sign in line)
    return len(line.split()) + wide // 3
