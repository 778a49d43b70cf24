"""The parts of whole stories: what stands above the copy, in its dateline and below it."""

# ruff: noqa: E501 (a row of a table is one line)

from typing import Any

import pytest

from wirecli.story import parse

COPY = "The river council reopened the old bridge after two years of repairs, the mayor said."
MORE = "Buses will run over it from June, and the toll stays as it was before the works began."


def parts(text: str) -> dict[str, Any]:
    """Return the parts of a story that are there, the headline, copy and English aside."""
    (story,) = parse(text)
    head = {
        "slugline": story.slugline,
        "label": story.label,
        "kicker": story.kicker,
        "ednote": story.ednote,
        "deck": story.deck,
        "byline": story.byline,
        "source": story.headline and story.headline.attribution,
        "dateline": story.dateline,
    }
    found: dict[str, Any] = {name: story.words(mark) for name, mark in head.items() if mark}
    line = story.dateline
    found["places"] = [
        (
            *(story.words(mark) if mark else None for mark in (place.name, place.region)),
            place.country,
        )
        for place in (line.places if line else ())
    ]
    found["names"] = [story.words(name) for name in (story.byline.names if story.byline else ())]
    found["day"] = line.date.value if line and line.date else None
    found["date"] = (story.date.value, *story.date.basis) if story.date else None
    found["agency"] = (story.agency.key, story.agency.evidence) if story.agency else None
    found["credits"] = [(credit.role, story.words(credit)) for credit in story.credits]
    found["trailers"] = [(trailer.kind, story.words(trailer)) for trailer in story.trailers]
    found["defects"] = [defect.rule for defect in story.defects]
    return {name: value for name, value in found.items() if value}


STORIES = [
    pytest.param(
        {
            "byline": "By Ellen Marsh",
            "names": ["Ellen Marsh"],
            "dateline": "OAKVALE, Norland, Nov. 23 (Reuters) -",
            "places": [("OAKVALE", "Norland", None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("reuters", "dateline"),
            "credits": [("reporting", "Reporting by Tom Reed"), ("editing", "Editing by Ann Lee")],
            "defects": ["year-unknown"],
        },
        f"Council reopens bridge\n\nBy Ellen Marsh\n\nOAKVALE, Norland, Nov. 23 (Reuters) - {COPY}\n\n{MORE}\n\n(Reporting by Tom Reed; Editing by Ann Lee)",
        id="plain",
    ),
    pytest.param(
        {
            "byline": "By Ellen Marsh and Tom Reed",
            "names": ["Ellen Marsh", "Tom Reed"],
            "dateline": "OAKVALE/WESTPORT, Nov. 23 (Reuters) -",
            "places": [("OAKVALE", None, None), ("WESTPORT", None, "US")],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("reuters", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Council reopens bridge\n\nBy Ellen Marsh and Tom Reed\n\nOAKVALE/WESTPORT, Nov. 23 (Reuters) - {COPY}\n\n{MORE}",
        id="two-names",
    ),
    pytest.param(
        {
            "byline": "By Ellen Marsh, Tom Reed and Ann Lee Associated Press Writer",
            "names": ["Ellen Marsh", "Tom Reed", "Ann Lee"],
            "dateline": "OAKVALE (AP) —",
            "places": [("OAKVALE", None, None)],
            "agency": ("ap", "dateline"),
        },
        f"Council reopens bridge\n\nBy Ellen Marsh, Tom Reed and Ann Lee\nAssociated Press Writer\n\nOAKVALE (AP) — {COPY}\n\n{MORE}",
        id="three-names",
    ),
    pytest.param(
        {
            "label": "UPDATE 2",
            "dateline": "OAKVALE, Nov 23 (Reuters) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("reuters", "dateline"),
            "defects": ["year-unknown"],
        },
        f"UPDATE 2-Council reopens bridge\n\nOAKVALE, Nov 23 (Reuters) - {COPY}\n\n{MORE}",
        id="label",
    ),
    pytest.param(
        {
            "label": "URGENT",
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"URGENT\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="urgent",
    ),
    pytest.param(
        {
            "slugline": "BC-NORLAND-BRIDGE",
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"BC-NORLAND-BRIDGE\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="slug",
    ),
    pytest.param(
        {
            "ednote": "(Eds: adds quote)",
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"(Eds: adds quote)\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="ednote",
    ),
    pytest.param(
        {
            "ednote": "Eds: Updates with quote. With photo.",
            "dateline": "OAKVALE (AP) _",
            "places": [("OAKVALE", None, None)],
            "agency": ("ap", "dateline"),
        },
        f"Council reopens bridge\n\nEds: Updates with quote. With photo.\n\nOAKVALE (AP) _ {COPY}\n\n{MORE}",
        id="eds-behind",
    ),
    pytest.param(
        {
            "deck": "Buses will run over it from June",
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Council reopens bridge\n\nBuses will run over it from June\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="deck",
    ),
    pytest.param(
        {
            "deck": "Buses will run over it from June",
            "byline": "By Ellen Marsh",
            "names": ["Ellen Marsh"],
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Council reopens bridge\n\nBuses will run over it from June\n\nBy Ellen Marsh\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="deck-and-byline",
    ),
    pytest.param(
        {
            "source": "mayor",
            "dateline": "OAKVALE, November 23 (TASS).",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("tass", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen — mayor\n\nOAKVALE, November 23 (TASS). {COPY}\n\n{MORE}",
        id="source",
    ),
    pytest.param(
        {
            "source": "Mayor",
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Mayor: Bridge to reopen\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="source-colon",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, November 23. /TASS/.",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("tass", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen\n\nOAKVALE, November 23. /TASS/. {COPY}\n\n{MORE}",
        id="tass",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23 (Xinhua) --",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("xinhua", "dateline"),
            "trailers": [("end-mark", "Enditem")],
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen\n\nOAKVALE, Nov. 23 (Xinhua) -- {COPY}\n\n{MORE}\n\nEnditem",
        id="xinhua",
    ),
    pytest.param(
        {
            "dateline": "Oakvale (dpa) -",
            "places": [("Oakvale", None, None)],
            "agency": ("dpa", "dateline"),
        },
        f"Bridge to reopen\n\nOakvale (dpa) - {COPY}\n\n{MORE}",
        id="dpa",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23, 2023 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "2023-11-23",
            "date": ("2023-11-23", "dateline"),
            "agency": ("afp", "dateline"),
        },
        f"Bridge to reopen\n\nOAKVALE, Nov. 23, 2023 (AFP) - {COPY}\n\n{MORE}",
        id="year",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("2023-11-23", "dateline", "page"),
            "agency": ("afp", "dateline"),
            "trailers": [("timestamp", "November 23, 2023")],
        },
        f"Bridge to reopen\n\nNovember 23, 2023\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}",
        id="page-date",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "trailers": [("timestamp", "November 2, 2023")],
            "defects": ["year-unknown", "page-contradicts-date"],
        },
        f"Bridge to reopen\n\nNovember 2, 2023\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}",
        id="page-date-off",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE -",
            "places": [("OAKVALE", None, None)],
            "date": ("2023-11-23", "page"),
            "trailers": [("timestamp", "Thursday, November 23, 2023")],
        },
        f"Bridge to reopen\n\nThursday, November 23, 2023\n\nOAKVALE - {COPY}\n\n{MORE}",
        id="weekday",
    ),
    pytest.param(
        {
            "date": ("2023-11-23", "page"),
            "trailers": [("timestamp", "Published: Nov. 23, 2023 10:00 GMT")],
            "defects": ["no-dateline"],
        },
        f"Bridge to reopen\n\nPublished: Nov. 23, 2023 10:00 GMT\n\n{COPY}\n\n{MORE}",
        id="published",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("2023-11-23", "dateline", "copyright"),
            "agency": ("afp", "dateline"),
            "trailers": [("copyright", "© 2023 AFP")],
        },
        f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}\n\n© 2023 AFP",
        id="copyright",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov. 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "trailers": [("copyright", "Copyright 2023 Oakvale News. All rights reserved.")],
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}\n\nCopyright 2023 Oakvale News. All rights reserved.",
        id="copyright-other",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [
                ("related", "Related"),
                ("related", "Mayor opens road"),
                ("related", "Bakers win prize"),
            ],
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nRelated\n\nMayor opens road\n\nBakers win prize",
        id="related",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [("share", "Share on Facebook"), ("share", "Tweet")],
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nShare on Facebook\n\nTweet",
        id="share",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [("caption", "Photo: The bridge in Oakvale")],
        },
        f"Bridge to reopen\n\nPhoto: The bridge in Oakvale\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}",
        id="caption",
    ),
    pytest.param(
        {
            "kicker": "Norland news",
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
        },
        f"Norland news\n\nBridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}",
        id="kicker",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "defects": ["no-headline"],
        },
        f"OAKVALE (AFP) - {COPY}\n\n{MORE}",
        id="no-headline",
    ),
    pytest.param(
        {"defects": ["no-dateline"]}, f"Bridge to reopen\n\n{COPY}\n\n{MORE}", id="no-dateline"
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\nReport\n\n{MORE}",
        id="crosshead",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [("end-mark", "-0-"), ("navigation", "More of it below.")],
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\n-0-\n\nMore of it below.",
        id="end",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [("initials", "ab/cd")],
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nab/cd",
        id="initials",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (Reuters) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("reuters", "dateline"),
            "credits": [("reporting", "Reporting by Tom Reed")],
        },
        f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE} (Reporting by Tom Reed)",
        id="closing",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
            "trailers": [("end-mark", "— Bernama")],
        },
        f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE} — Bernama",
        id="closing-agency",
    ),
    pytest.param(
        {"trailers": [("timestamp", "(red, 16. 5. 2016)")], "defects": ["no-dateline"]},
        f"Bridge to reopen\n\n{COPY}\n\n{MORE} (red, 16. 5. 2016)",
        id="closing-date",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AP) -",
            "places": [("OAKVALE", None, None)],
            "date": ("2023-11-23", "trailer"),
            "agency": ("ap", "dateline"),
            "trailers": [("story-id", "AP-WF-11-23-23 1509GMT")],
        },
        f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\nAP-WF-11-23-23 1509GMT",
        id="story-id",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("ap", "dateline"),
            "trailers": [("contact", "-- Oakvale Newsroom +00 123 4567")],
        },
        f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\n-- Oakvale Newsroom +00 123 4567",
        id="contact",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (Reuters) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("reuters", "dateline"),
            "credits": [
                ("reporting", "Reporting by Ellen Marsh in Oakvale and Tom Reed in Westport"),
                ("writing", "writing by Ann Lee"),
                ("editing", "editing by Bo Roe"),
            ],
        },
        f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\n(Reporting by Ellen Marsh in Oakvale and Tom Reed in Westport, writing by Ann Lee, editing by Bo Roe)",
        id="credits",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (Reuters) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("reuters", "dateline"),
            "credits": [("editing", "Editing by Bo Roe")],
        },
        f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\nEditing by Bo Roe",
        id="credit-line",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "trailer"),
            "credits": [("source", "Source: AFP")],
        },
        f"Bridge to reopen\n\nOAKVALE - {COPY}\n\n{MORE}\n\nSource: AFP",
        id="source-line",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE (AFP) -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "dateline"),
        },
        "Bridge to reopen\nafter two years\n\nOAKVALE (AFP) -\nThe river council reopened the old bridge after two years\nof repairs, the mayor said.\n   Buses will run over it from June, and the toll stays as it was\nbefore the works began.",
        id="wrapped",
    ),
    pytest.param(
        {
            "dateline": "OAKVALE, Nov 23 (AFP) -",
            "places": [("OAKVALE", None, None)],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen\n\n    OAKVALE, Nov 23 (AFP) - {COPY}\n    {MORE}\n",
        id="indented",
    ),
    pytest.param(
        {
            "dateline": "AUGUSTA, Maine (AP) —",
            "places": [("AUGUSTA", "Maine", "US")],
            "agency": ("ap", "dateline"),
        },
        f"Bridge to reopen\n\nAUGUSTA, Maine (AP) — {COPY}\n\n{MORE}",
        id="region",
    ),
    pytest.param(
        {
            "dateline": "PARIS, France, Nov 23 (AFP) -",
            "places": [("PARIS", "France", "FR")],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("afp", "dateline"),
            "defects": ["year-unknown"],
        },
        f"Bridge to reopen\n\nPARIS, France, Nov 23 (AFP) - {COPY}\n\n{MORE}",
        id="country",
    ),
    pytest.param(
        {
            "dateline": "Paris, 23 November 2023 (AFP) -",
            "places": [("Paris", None, "FR")],
            "day": "2023-11-23",
            "date": ("2023-11-23", "dateline"),
            "agency": ("afp", "dateline"),
        },
        f"Bridge to reopen\n\nParis, 23 November 2023 (AFP) - {COPY}\n\n{MORE}",
        id="lower",
    ),
    pytest.param(
        {
            "byline": "By Ellen Marsh, AFP",
            "names": ["Ellen Marsh"],
            "dateline": "OAKVALE -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "byline"),
        },
        f"Bridge to reopen\n\nBy Ellen Marsh, AFP\n\nOAKVALE - {COPY}\n\n{MORE}",
        id="reporter-agency",
    ),
    pytest.param(
        {
            "byline": "By AFP",
            "dateline": "OAKVALE -",
            "places": [("OAKVALE", None, None)],
            "agency": ("afp", "byline"),
        },
        f"Bridge to reopen\n\nBy AFP\n\nOAKVALE - {COPY}\n\n{MORE}",
        id="by-agency",
    ),
    pytest.param(
        {
            "dateline": "Madrid, 23 nov (EFE).-",
            "places": [("Madrid", None, "ES")],
            "day": "XXXX-11-23",
            "date": ("XXXX-11-23", "dateline"),
            "agency": ("efe", "dateline"),
            "trailers": [("end-mark", "EFE")],
            "defects": ["year-unknown"],
        },
        "El puente abre\n\nMadrid, 23 nov (EFE).- El consejo del río abrió el puente viejo tras dos años de obras, dijo el alcalde.\n\nLos autobuses irán por él desde junio. EFE",
        id="spanish",
    ),
    pytest.param(
        {
            "dateline": "Berlin (dpa) -",
            "places": [("Berlin", None, "DE")],
            "agency": ("dpa", "dateline"),
        },
        "Brücke wieder offen\n\nBerlin (dpa) - Der Rat hat die alte Brücke nach zwei Jahren wieder geöffnet, sagte der Bürgermeister.\n\nDie Busse fahren ab Juni.",
        id="german",
    ),
    pytest.param(
        {
            "dateline": "PARIS, 23 nov 2023 (AFP) -",
            "places": [("PARIS", None, "FR")],
            "day": "2023-11-23",
            "date": ("2023-11-23", "dateline"),
            "agency": ("afp", "dateline"),
        },
        "Le pont rouvre\n\nPARIS, 23 nov 2023 (AFP) - Le conseil a rouvert le vieux pont après deux ans de travaux, a dit le maire.\n\nLes bus y passeront dès juin.",
        id="french",
    ),
]
"""The parts, and the story that has them."""


@pytest.mark.parametrize(("expected", "text"), STORIES)
def test_a_story_has_these_parts_and_no_others(expected: dict[str, Any], text: str) -> None:
    assert expected == parts(text)


@pytest.mark.parametrize("text", [param.values[1] for param in STORIES])
def test_what_is_left_of_a_story_are_its_headline_and_two_paragraphs(text: str) -> None:
    (story,) = parse(text)
    assert len(story.paragraphs) == 2 + ("\n\nReport\n\n" in text)
    assert (story.headline is None) == text.startswith("OAKVALE")
