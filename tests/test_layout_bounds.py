"""How far the rules of the layout look: each as far as it says, and no code point farther."""

from collections.abc import Callable

import pytest

from wirecli.layout import blocks, copy_start, credits, dateline, furniture, language
from wirecli.layout.dateline import search
from wirecli.layout.kinds import Kinds
from wirecli.model import Stated, Story
from wirecli.rules.styles import load
from wirecli.story import parse

COPY = "The river council reopened the old bridge after two years of repairs, the mayor said."
MORE = "Buses will run over it from June, and the toll stays as it was before the works began."
LINE = "OAKVALE, May 2 (AFP) -"


def first(text: str) -> Story:
    return next(parse(text))


def filled(length: int, end: str = "") -> str:
    """Return words of so many code points, `end` at their end."""
    words = "word " * length
    return words[: length - len(end) - 1] + "s" + end


def copy_begins(text: str) -> int:
    return copy_start.copy_begins(Kinds(text, load()), blocks.find(text, 0, len(text)))


def opens(text: str) -> bool:
    return search.find(Kinds(text, load()), blocks.find(text, 0, len(text))) is not None


def follows(line: str) -> bool:
    """Tell whether a weak dateline is found below a line."""
    return opens(f"Bridge to reopen\n\n{line}\n\nVienna – {COPY}")


def is_dateline(text: str) -> bool:
    return dateline.find(text, 0, len(text), load()) is not None


def has_page_date(lines: int) -> bool:
    """Tell whether the day of a page counts so many lines below the headline."""
    between = "".join(f"Item of the page {number}\n\n" for number in range(lines))
    return (
        first(f"Bridge to reopen\n\n{between}May 2, 2019\n\nOAKVALE (AP) - {COPY}").date is not None
    )


def names_weekday(at: int) -> bool:
    """Tell whether a weekday that ends so many code points into the lead proves the year."""
    lead = f"{filled(at - 9, ',')} Thursday"
    story = first(
        f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - {lead} it was.\n\nIt was shut in 2021.\n\n"
        "Copyright 2024 Oakvale News. All rights reserved."
    )
    return story.date is not None and story.date.value == "2023-11-23"


def is_two_stories(text: str) -> bool:
    return len(list(parse(text))) == 2


def ended(copy: str, end: str, lines: int) -> str:
    """Return a story with its end, and behind it a head of so many lines and a dateline."""
    between = "".join(f"Item of the bulletin {number}\n\n" for number in range(lines))
    return f"Bridge to reopen\n\n{copy}\n\n{end}\n\n{between}{LINE} {COPY}\n\n{MORE}"


def is_kicker(length: int) -> bool:
    above = f"Our new site is live\n\nStories from all over\n\n{filled(length)}\n\n"
    return (
        first(f"{above}Council of the river reopens a bridge\n\n{LINE} {COPY}").kicker is not None
    )


def states_dateline(paragraphs: int) -> bool:
    """Tell whether a dateline is found in the last of so many stated paragraphs."""
    said = [*(f"Caption of photo {number}" for number in range(1, paragraphs)), f"{LINE} {COPY}"]
    text = "\n\n".join(said)
    marks = [Stated(text.index(w), text.index(w) + len(w), "x", "paragraphs") for w in said]
    return next(parse(text, split="none", stated=marks)).dateline is not None


def signs_below(words: int) -> bool:
    name = " ".join("Abcdefgh"[:words])
    text = f"Baku, Azerbaijan, May 26\n\nBy {name} - Trend: {COPY}"
    line = first(f"Bridge to reopen\n\n{text}").dateline
    return line is not None and bool(line.reporters)


def is_unknown(copy: str) -> bool:
    return language.find(copy) is None


def lists(places: int) -> bool:
    names = "/".join(f"OAKVALE{letter}" for letter in "ABCDEFGHIJ"[:places])
    line = first(f"Bridge to reopen\n\n{names} (AFP) - {COPY}").dateline
    return line is not None and len(line.places) == places


def is_noted(length: int) -> bool:
    text = f"OAKVALE, 4 FEB 90 (ZYX) -- [A{filled(length - 3)}] {COPY}"
    found = dateline.find(text, 0, len(text), load())
    return found is not None and bool(found.notes)


def relays(words: int) -> bool:
    text = f"{' '.join('Abcdefghijkl'[:words])} - OAKVALE, Norland (AP) - {COPY}"
    found = dateline.find(text, 0, len(text), load())
    return found is not None and found.dateline.rule.endswith("-relayed")


def has_section(length: int) -> bool:
    """Tell whether a section of so many code points is parted from the headline behind a stamp."""
    stamp = "Tue, 21 Nov 2017 13:50:43 +0600 60"
    line = "Bishkek, Nov. 21, 2017. /Kabar/."
    heading = first(f"{filled(length - 1)} {stamp} Bridge to reopen {line} {COPY}").headline
    return heading is not None and heading.end - heading.start == len("Bridge to reopen")


def joined(above: str, below: str) -> bool:
    """Tell whether two lines below a paragraph are one."""
    text = f"{COPY}\n\n{above}\n{below}"
    return len(blocks.join(text, list(blocks.find(text, 0, len(text))))) == 2


def is_link(length: int) -> bool:
    story = first(f"Bridge to reopen\n\n{LINE} {COPY}\n\nRelated\n\n{filled(length)}")
    return len(story.paragraphs) == 1


def signs_copy(length: int) -> bool:
    return is_dateline(f"Vienna (Zyxnews) The {filled(length - 4)}")


def has_ended(length: int) -> bool:
    """Tell whether an end mark behind so much copy ends a story."""
    return is_two_stories(f"{filled(length)}\n\nEnditem\n\n{LINE} {COPY}\n\n{MORE}")


def kind_below(line: str) -> str | None:
    return furniture.kind_of(line, below=True)


BOUNDS: list[tuple[str, int, Callable[[int], bool]]] = [
    ("a heading that is no sentence", 220, lambda n: copy_begins(f"{filled(n)}\n\n{COPY}") == 1),
    ("a heading with a full stop", 105, lambda n: copy_begins(f"{filled(n, '.')}\n\n{COPY}") == 1),
    ("a heading that asks", 120, lambda n: copy_begins(f"{filled(n, '?')}\n\n{COPY}") == 1),
    ("a deck", 200, lambda n: copy_begins(f"Bridge to reopen\n\n{filled(n)}\n\n{COPY}") == 2),
    ("a kicker", 60, is_kicker),
    ("lines to a page's date", 3, has_page_date),
    ("the lead's weekday", 400, names_weekday),
    ("the end of a story", 120, lambda n: is_two_stories(ended(COPY, f"© {filled(n - 2)}", 0))),
    ("the head of the next story", 7, lambda n: is_two_stories(ended(COPY, "Enditem", n))),
    ("a credit line", 500, lambda n: credits.opens(f"Reporting by Ann {filled(n - 17)}")),
    ("stated paragraphs with a dateline", 5, states_dateline),
    ("a reporter below a dateline", 7, signs_below),
    ("places of a dateline", 8, lists),
    ("the copy that tells a language", 1200, lambda n: not is_unknown(f"{'x' * (n - 7)} the of")),
    ("a note behind a dateline", 400, is_noted),
    ("the name of a relay", 9, relays),
    ("words glued to a place", 117, lambda n: opens(f"{filled(n)}Muscat, 25 Oct (ONA) - {COPY}")),
    ("copy too short to be signed", 58, lambda n: not signs_copy(n)),
    ("a line above a weak dateline", 159, lambda n: follows(filled(n))),
    ("a feed's section", 40, has_section),
    ("a line of a table", 59, lambda n: joined(filled(n), "Buses run")),
    ("a line below a line of a table", 74, lambda n: joined("Tolls stay", f"B{filled(n - 1)}")),
    ("a link", 139, is_link),
    ("copy too short to have ended", 59, lambda n: not has_ended(n)),
    ("a caption", 240, lambda n: kind_below(f"(Ann {filled(n - 16)}/Zyx Photo)") == "caption"),
    ("a page's date", 80, lambda n: kind_below(f"May 2, 2019 {'x' * (n - 12)}") == "timestamp"),
    ("a day of publication", 80, lambda n: kind_below(f"Published 2 {filled(n - 12)}") is not None),
]


@pytest.mark.parametrize(
    ("most", "holds"), [pytest.param(most, holds, id=name) for name, most, holds in BOUNDS]
)
def test_a_rule_looks_as_far_as_it_says(most: int, holds: Callable[[int], bool]) -> None:
    assert (holds(most), holds(most + 1)) == (True, False)
