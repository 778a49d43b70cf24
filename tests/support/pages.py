"""Invented pages: one story among the furniture that sites put above, between and below its parts.

Each layout is a choice of four: what stands above the headline, what between headline and copy,
what below the copy; and how the lines are broken. A story's parts are known, because they are
written here, so any page of it must give them back.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any


@dataclass(frozen=True)
class Written:
    """A story as its agency writes it: `opens` is the dateline with what joins it to the copy."""

    name: str
    headline: str
    opens: str
    place: str | None
    agency: str | None
    copy: tuple[str, ...]
    byline: str = ""
    writers: tuple[str, ...] = ()


def _english(name: str, opens: str, agency: str | None, place: str = "OAKVALE") -> Written:
    copy = (
        "A diver has found the bell of the ferry Norland, which sank in 1984 with forty tons of"
        " coal, the river office said.",
        '"It weighs forty kilos and still rings," said Ellen Marsh, who leads the office.',
        "The bell will be shown in the town hall of Harlow from June.",
    )
    return Written(name, "Diver finds bell of lost ferry", opens, place, agency, copy)


GERMAN = (
    "Ein Taucher hat die Glocke der Fähre Norland gefunden, die 1984 mit vierzig Tonnen Kohle"
    " gesunken war, wie das Flussamt mitteilte.",
    "Die Glocke wird ab Juni im Rathaus von Harlau gezeigt.",
)
SPANISH = (
    "Un buzo encontró la campana del transbordador Norland, que se hundió en 1984 con cuarenta"
    " toneladas de carbón, informó la oficina del río.",
    "La campana se expondrá en el ayuntamiento desde junio.",
)
RUSSIAN = (
    "Водолаз нашёл колокол парома, который затонул в 1984 году с сорока тоннами угля, сообщили в"
    " речной службе.",
    "Колокол покажут в городском музее с июня.",
)
ITALIAN = (
    "Un sommozzatore ha trovato la campana del traghetto Norland, affondato nel 1984 con quaranta"
    " tonnellate di carbone, ha detto l'ufficio del fiume.",
    "La campana sarà esposta in municipio da giugno.",
)

STORIES = (
    _english("ap", "OAKVALE (AP) — ", "ap"),
    _english("reuters", "OAKVALE, Nov 23 (Reuters) - ", "reuters"),
    _english("afp", "OAKVALE, Nov 23 (AFP) - ", "afp"),
    _english("xinhua", "OAKVALE, Nov. 23 (Xinhua) -- ", "xinhua"),
    _english("tass", "OAKVALE, November 23. /TASS/. ", "tass"),
    _english("kuna", "OAKVALE, Nov 23 (KUNA) -- ", "kuna"),
    _english("bernama", "OAKVALE, Nov 23 (Bernama) -- ", "bernama"),
    _english("yonhap", "OAKVALE, Nov. 23 (Yonhap) -- ", "yonhap"),
    _english("ani", "Oakvale [Norland], November 23 (ANI): ", "ani", "Oakvale"),
    _english("unlisted", "OAKVALE, Nov 23 (NNS) - ", None),
    Written(
        "dpa",
        "Taucher findet Glocke der Fähre",
        "Eichtal (dpa) - ",
        "Eichtal",
        "dpa",
        GERMAN,
    ),
    Written(
        "efe",
        "Un buzo encuentra la campana del transbordador",
        "Roblevalle, 23 nov (EFE).- ",
        "Roblevalle",
        "efe",
        SPANISH,
    ),
    Written(
        "ansa",
        "Sommozzatore trova la campana del traghetto",
        "(ANSA) - ROVERELLO, 23 NOV - ",
        "ROVERELLO",
        "ansa",
        ITALIAN,
    ),
    Written(
        "ria",
        "Водолаз нашёл колокол затонувшего парома",
        "ДУБРАВА, 23 ноября - РИА Новости. ",
        "ДУБРАВА",
        "ria",
        RUSSIAN,
    ),
    Written(
        "no dateline",
        "Diver finds bell of lost ferry",
        "",
        None,
        None,
        _english("", "", None).copy,
        "By Ellen Brandt",
        ("Ellen Brandt",),
    ),
)
"""A story of each of fifteen senders, by the shapes of their datelines."""

ABOVE = {
    "nothing": (),
    "channel": ("Watch Norland News",),
    "menu": ("Home", "Contact", "RSS Facebook", "Log in"),
    "section": ("Culture",),
    "today": ("Friday, November 24, 2023", "Search", "Subscribe"),
    "masthead": ("The Norland Post", "Est. 1883", "News & Views from the River"),
    "trail": ("Home > News > Region", "Skip to main content"),
    "popular": ("Most popular this week", "Council votes on the bridge", "Weather for Harlow"),
    "notice": (
        "Report a reading issue",
        "If you cannot read the pages of the Post, first make sure that you are logged in with the"
        " account that you used to subscribe. If that does not help, please write to us below.",
    ),
}
BETWEEN = {
    "nothing": (),
    "day": ("Published: 23 November 2023 10:15",),
    "share": ("Share on Facebook", "Tweet", "5 min read"),
    "listen": ("Listen to this article", "Advertisement"),
    "stamp": ("November 23, 10:15 UTC+3",),
    "picture": ("The bell of the ferry in the yard of the river office. (Photo: Lena Marsh)",),
    "change": ("Last updated: 24 November 2023 08:00", "0 Comments"),
}
BELOW = {
    "nothing": (),
    "related": ("Read also: Council votes on the bridge", "More From This Section"),
    "notices": (
        "© 2023 Norland Post. All rights reserved.",
        "We use cookies to improve your experience on our site.",
        "Sign up for our newsletter",
    ),
    "items": (
        "More From This Section",
        "Police find stolen boat in barn\nSat, 01 March 2025 - 16:01",
        "Fair opens in Harlow\nSun, 02 March 2025 - 09:30",
    ),
    "links": ("Tags: ferry, bell, river", "Print", "E-mail", "Privacy Policy", "Contact us"),
    "end": ("(END)", "Police find stolen boat in barn", "Fair opens in Harlow"),
}
BREAKS = ("lines", "wrapped", "crlf")
WIDTH = 72
"""Columns at which the lines of a wrapped page are broken."""


@dataclass(frozen=True)
class PageLayout:
    """What stands around the parts of a story, and how the lines of the page are broken."""

    above: str
    between: str
    below: str
    breaks: str

    def __str__(self) -> str:
        """Return a name for the layout, as a test's id."""
        return "-".join((self.above, self.between, self.below, self.breaks))

    def page(self, story: Written) -> str:
        """Return the text of the page that a story has in this layout."""
        copy = (story.opens + story.copy[0], *story.copy[1:])
        if self.breaks == "wrapped":
            copy = tuple(textwrap.fill(paragraph, WIDTH) for paragraph in copy)
        parts = (
            *ABOVE[self.above],
            story.headline,
            *filter(None, (story.byline,)),
            *BETWEEN[self.between],
            *copy,
            *BELOW[self.below],
        )
        text = "\n\n".join(parts) + "\n"
        return text.replace("\n", "\r\n") if self.breaks == "crlf" else text


def layouts() -> Iterator[PageLayout]:
    """Yield layouts until any two choices have stood on a page together."""
    joined: set[tuple[Any, ...]] = set()
    for choices in product(ABOVE, BETWEEN, BELOW, BREAKS):
        pairs = set(combinations(enumerate(choices), 2))
        if not pairs <= joined:
            joined |= pairs
            yield PageLayout(*choices)
