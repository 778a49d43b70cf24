"""Invented stories as they were written, before they are rendered."""

from typing import NamedTuple
from xml.sax.saxutils import escape


class Told(NamedTuple):
    """A story as it was written, before it is rendered."""

    headline: str
    deck: str
    byline: str
    dateline: str
    paragraphs: tuple[str, ...]
    day: str
    agency: str
    place: str


BRIDGE = Told(
    "Oakvale reopens its old bridge — Marsh",
    "Lorries must wait until spring, says the mayor's office",
    "By Ann Lee",
    "OAKVALE, Nov 23 (Reuters) -",
    (
        "The river council of Oakvale & Dunmore reopened the old bridge on Thursday.",
        '"It will stay open all winter," Mayor Ellen Marsh told reporters at the opening.',
        "Two rowing clubs agreed to share the boathouse below it.",
    ),
    "2023-11-23",
    "reuters",
    "OAKVALE",
)
SNOW = Told(
    "Snow closes road over Dun Pass",
    "Ploughs are expected by the weekend, not before",
    "By Tom Oak and Lil Sand",
    "DUNMORE, Norland, Dec. 2 (AP) —",
    (
        "Snow closed the road over Dun Pass for the third time this winter, the council said.",
        "Drivers were asked to take the ferry from Oakvale, which runs < 4 times a day.",
    ),
    "2018-12-02",
    "ap",
    "DUNMORE",
)
STORIES = {"bridge": BRIDGE, "snow": SNOW}


def tagged(tag: str, words: list[str] | tuple[str, ...]) -> str:
    return "\n".join(f"<{tag}>{escape(one)}</{tag}>" for one in words)


def led(told: Told) -> tuple[str, ...]:
    """Return the paragraphs, the dateline before the first."""
    return (f"{told.dateline} {told.paragraphs[0]}", *told.paragraphs[1:])


def month(told: Told) -> str:
    return {"11": "Nov", "12": "Dec"}[told.day[5:7]]
