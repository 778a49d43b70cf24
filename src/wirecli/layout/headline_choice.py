"""Which of the lines above the copy is the headline, and the rule by which it is that one.

A page puts its own lines above a headline: its name, a section, a trail of links. They tell
themselves by their words, and by what they lack: a headline says again what the lead says.
"""

from collections import Counter
from typing import NamedTuple

from wirecli.data.head_words import SECTIONS, SITE_ENDINGS, SITE_OPENINGS, SITE_WORDS
from wirecli.data.layout_words import AND, NAME_PARTICLES, SENTENCE_OPENINGS
from wirecli.layout.blocks import Block
from wirecli.lazy import Lazy

KICKER_WORDS = 2
"""Words of a kicker, at most, that is not a section's name."""
SHORT_LINE = 4
"""Words of a line that names a site or a section rather than what happened."""
SHARED = 2
"""Words that a headline below another heading has in common with the lead, at least."""
STEM = 5
"""Letters by which longer words are compared."""
LONG_WORD = Lazy(r"[^\W\d_]{4,}")
TRAIL = Lazy(r"\s(?:>>?|»|›|\|)\s")
"""What joins the parts of a page's trail: `Home > Culture`."""
SHOUTED = 8
"""Code points of a line in capitals that may be one of several of a headline."""
WRAPPED = 30
"""Code points of a headline's first line that the page's width may have broken."""


class Choice(NamedTuple):
    """The blocks of the headline, none if the lines above the copy are the page's; the rule."""

    blocks: tuple[Block, ...]
    rule: str = ""


def choose(text: str, texts: list[Block], lead: str) -> Choice:
    """Choose among the lines above the copy; `lead` is how the copy begins."""
    words = [text[block.first : block.last] for block in texts]
    own = _telling(lead)
    heavy = [at for at, line in enumerate(words) if not _is_light(line, own)]
    if not heavy:
        heavy = [at for at, line in enumerate(words) if not _is_pages(line, own)][:1]
    if not heavy:
        return Choice(())
    at, rule = _chosen([words[at] for at in heavy], own)
    return _whole(text, texts, heavy[at], rule)


def _chosen(words: list[str], own: set[str]) -> tuple[int, str]:
    """Return which of the lines is the headline, and why: the first, unless it is the page's.

    What the page says twice is its headline. A first line that shares no word with the lead gives
    way to one below that shares several. Where a headline and a deck may be all there is, the
    first must be short. A sentence is a deck.
    """
    times = Counter(words)
    twice = next((at for at, line in enumerate(words) if times[line] > 1), None)
    if twice is not None:
        return twice, "headline.repeated"
    shared = [len(own & _telling(line)) for line in words]
    if shared[0] or (len(words) == 2 and len(words[0].split()) > SHORT_LINE):
        return 0, "headline.first-heading"
    told = (at for at, count in enumerate(shared) if count >= SHARED and words[at][-1] not in ".。")
    at = next(told, 0)
    return at, "headline.shares-lead" if at else "headline.first-heading"


def _whole(text: str, texts: list[Block], at: int, rule: str) -> Choice:
    """Add the lines over which a headline goes on: in capitals, or broken by the page's width."""
    main = [texts[at]]
    for block in texts[at + 1 :]:
        parted = block.after_blank or block.start != main[-1].end
        if parted:
            break
        if _shouts(text, main[-1]) and _shouts(text, block):
            rule = "headline.capitals-over-lines"
        elif len(main) == 1 and _is_broken(text, main[0], block):
            rule = "headline.wrapped"
        else:
            break
        main.append(block)
    return Choice(tuple(main), rule)


def _telling(words: str) -> set[str]:
    """Return the beginnings of the longer words: inflections of one word share theirs."""
    return {word[:STEM] for word in LONG_WORD.findall(words.casefold())}


def _is_light(line: str, own: set[str]) -> bool:
    return weight(line) <= KICKER_WORDS or _is_pages(line, own)


def _is_pages(line: str, own: set[str]) -> bool:
    """Return whether a line is the page's: a section, a channel, a trail of links."""
    folded = line.casefold()
    if folded in SECTIONS or TRAIL.search(line):
        return True
    words = folded.split()
    in_the_news = words[-2:] == ["the", "news"]
    if in_the_news or len(words) > SHORT_LINE or len(own & _telling(line)) >= SHARED:
        return False
    named = any(word in SITE_WORDS or word.endswith(SITE_ENDINGS) for word in words)
    return named or folded.startswith(SITE_OPENINGS)


def _shouts(text: str, block: Block) -> bool:
    words = text[block.first : block.last]
    return words.isupper() and len(words) >= SHOUTED


def _is_broken(text: str, above: Block, block: Block) -> bool:
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
