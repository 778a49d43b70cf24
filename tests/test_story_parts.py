"""The parts of whole stories: what stands above the copy, in its dateline and below it."""

# ruff: noqa: E501 (a row of a table is one line)

from typing import Any

import pytest

from wirecli.story import parse

COPY = "The river council reopened the old bridge after two years of repairs, the mayor said."
MORE = "Buses will run over it from June, and the toll stays as it was before the works began."
HEADLINES = ("Bridge to reopen", "Council reopens bridge")


def parts(text: str) -> dict[str, Any]:
    """Return the parts of a story that are there, its usual headline and two paragraphs aside."""
    (story,) = parse(text)
    head = {
        "slugline": story.slugline,
        "label": story.label,
        "kicker": story.kicker,
        "ednote": story.ednote,
        "deck": story.subheadline,
        "byline": story.byline,
        "source": story.headline and story.headline.attribution,
        "dateline": story.dateline,
    }
    found: dict[str, Any] = {name: story.text_of(mark) for name, mark in head.items() if mark}
    line = story.dateline
    found["places"] = [
        (
            *(story.text_of(mark) if mark else None for mark in (place.name, place.region)),
            place.country,
        )
        for place in (line.places if line else ())
    ]
    found["names"] = [story.text_of(name) for name in (story.byline.names if story.byline else ())]
    found["day"] = line.date.value if line and line.date else None
    found["date"] = (story.date.value, *story.date.basis) if story.date else None
    found["agency"] = (story.agency.key, story.agency.evidence) if story.agency else None
    found["credits"] = [(credit.role, story.text_of(credit)) for credit in story.credits]
    found["trailers"] = [(trailer.kind, story.text_of(trailer)) for trailer in story.trailer]
    found["defects"] = [defect.rule for defect in story.defects]
    headline = story.text_of(story.headline) if story.headline else None
    found["headline"] = None if headline in HEADLINES else headline
    found["paragraphs"] = len(story.paragraphs) - 2 and len(story.paragraphs)
    return {name: value for name, value in found.items() if value}


# fmt: off
STORIES = [
    pytest.param({'byline': 'By Ellen Marsh', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE, Norland, Nov. 23 (Reuters) -', 'places': [('OAKVALE', 'Norland', None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('reuters', 'dateline'), 'credits': [('reporting', 'Reporting by Tom Reed'), ('editing', 'Editing by Ann Lee')], 'defects': ['year-unknown']}, f"Council reopens bridge\n\nBy Ellen Marsh\n\nOAKVALE, Norland, Nov. 23 (Reuters) - {COPY}\n\n{MORE}\n\n(Reporting by Tom Reed; Editing by Ann Lee)", id="plain"),
    pytest.param({'byline': 'By Ellen Marsh and Tom Reed', 'names': ['Ellen Marsh', 'Tom Reed'], 'dateline': 'OAKVALE/WESTPORT, Nov. 23 (Reuters) -', 'places': [('OAKVALE', None, None), ('WESTPORT', None, 'US')], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('reuters', 'dateline'), 'defects': ['year-unknown']}, f"Council reopens bridge\n\nBy Ellen Marsh and Tom Reed\n\nOAKVALE/WESTPORT, Nov. 23 (Reuters) - {COPY}\n\n{MORE}", id="two-names"),
    pytest.param({'byline': 'By Ellen Marsh, Tom Reed and Ann Lee Associated Press Writer', 'names': ['Ellen Marsh', 'Tom Reed', 'Ann Lee'], 'dateline': 'OAKVALE (AP) —', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Council reopens bridge\n\nBy Ellen Marsh, Tom Reed and Ann Lee\nAssociated Press Writer\n\nOAKVALE (AP) — {COPY}\n\n{MORE}", id="three-names"),
    pytest.param({'label': 'UPDATE 2', 'headline': 'UPDATE 2-Council reopens bridge', 'dateline': 'OAKVALE, Nov 23 (Reuters) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('reuters', 'dateline'), 'defects': ['year-unknown']}, f"UPDATE 2-Council reopens bridge\n\nOAKVALE, Nov 23 (Reuters) - {COPY}\n\n{MORE}", id="label"),
    pytest.param({'label': 'URGENT', 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"URGENT\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="urgent"),
    pytest.param({'slugline': 'BC-NORLAND-BRIDGE', 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"BC-NORLAND-BRIDGE\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="slug"),
    pytest.param({'ednote': '(Eds: adds quote)', 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"(Eds: adds quote)\n\nCouncil reopens bridge\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="ednote"),
    pytest.param({'ednote': 'Eds: Updates with quote. With photo.', 'dateline': 'OAKVALE (AP) _', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Council reopens bridge\n\nEds: Updates with quote. With photo.\n\nOAKVALE (AP) _ {COPY}\n\n{MORE}", id="eds-behind"),
    pytest.param({'deck': 'Buses will run over it from June', 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Council reopens bridge\n\nBuses will run over it from June\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="deck"),
    pytest.param({'deck': 'Buses will run over it from June', 'byline': 'By Ellen Marsh', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Council reopens bridge\n\nBuses will run over it from June\n\nBy Ellen Marsh\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="deck-and-byline"),
    pytest.param({'headline': 'Bridge to reopen — mayor', 'source': 'mayor', 'dateline': 'OAKVALE, November 23 (TASS).', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('tass', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen — mayor\n\nOAKVALE, November 23 (TASS). {COPY}\n\n{MORE}", id="source"),
    pytest.param({'headline': 'Mayor: Bridge to reopen', 'source': 'Mayor', 'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Mayor: Bridge to reopen\n\nOAKVALE, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="source-colon"),
    pytest.param({'dateline': 'OAKVALE, November 23. /TASS/.', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('tass', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\nOAKVALE, November 23. /TASS/. {COPY}\n\n{MORE}", id="tass"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (Xinhua) --', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('xinhua', 'dateline'), 'trailers': [('end-mark', 'Enditem')], 'defects': ['year-unknown']}, f"Bridge to reopen\n\nOAKVALE, Nov. 23 (Xinhua) -- {COPY}\n\n{MORE}\n\nEnditem", id="xinhua"),
    pytest.param({'dateline': 'Oakvale (dpa) -', 'places': [('Oakvale', None, None)], 'agency': ('dpa', 'dateline')}, f"Bridge to reopen\n\nOakvale (dpa) - {COPY}\n\n{MORE}", id="dpa"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23, 2023 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': '2023-11-23', 'date': ('2023-11-23', 'dateline'), 'agency': ('afp', 'dateline')}, f"Bridge to reopen\n\nOAKVALE, Nov. 23, 2023 (AFP) - {COPY}\n\n{MORE}", id="year"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('2023-11-23', 'dateline', 'page'), 'agency': ('afp', 'dateline'), 'trailers': [('timestamp', 'November 23, 2023')]}, f"Bridge to reopen\n\nNovember 23, 2023\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}", id="page-date"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'trailers': [('timestamp', 'November 2, 2023')], 'defects': ['year-unknown', 'page-contradicts-date']}, f"Bridge to reopen\n\nNovember 2, 2023\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}", id="page-date-off"),
    pytest.param({'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'date': ('2023-11-23', 'page'), 'trailers': [('timestamp', 'Thursday, November 23, 2023')]}, f"Bridge to reopen\n\nThursday, November 23, 2023\n\nOAKVALE - {COPY}\n\n{MORE}", id="weekday"),
    pytest.param({'date': ('2023-11-23', 'page'), 'trailers': [('timestamp', 'Published: Nov. 23, 2023 10:00 GMT')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nPublished: Nov. 23, 2023 10:00 GMT\n\n{COPY}\n\n{MORE}", id="published"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('2023-11-23', 'dateline', 'copyright'), 'agency': ('afp', 'dateline'), 'trailers': [('copyright', '© 2023 AFP')]}, f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}\n\n© 2023 AFP", id="copyright"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'trailers': [('copyright', 'Copyright 2023 Oakvale News. All rights reserved.')], 'defects': ['year-unknown']}, f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}\n\nCopyright 2023 Oakvale News. All rights reserved.", id="copyright-other"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('related', 'Related'), ('related', 'Mayor opens road'), ('related', 'Bakers win prize')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nRelated\n\nMayor opens road\n\nBakers win prize", id="related"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('share', 'Share on Facebook'), ('share', 'Tweet')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nShare on Facebook\n\nTweet", id="share"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('caption', 'Photo: The bridge in Oakvale')]}, f"Bridge to reopen\n\nPhoto: The bridge in Oakvale\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}", id="caption"),
    pytest.param({'kicker': 'Norland news', 'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline')}, f"Norland news\n\nBridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}", id="kicker"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'defects': ['no-headline']}, f"OAKVALE (AFP) - {COPY}\n\n{MORE}", id="no-headline"),
    pytest.param({'defects': ['no-dateline']}, f"Bridge to reopen\n\n{COPY}\n\n{MORE}", id="no-dateline"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'paragraphs': 3}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\nReport\n\n{MORE}", id="crosshead"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('end-mark', '-0-'), ('navigation', 'More of it below.')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\n-0-\n\nMore of it below.", id="end"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('initials', 'ab/cd')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}\n\nab/cd", id="initials"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('reporting', 'Reporting by Tom Reed')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE} (Reporting by Tom Reed)", id="closing"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('end-mark', '— Bernama')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE} — Bernama", id="closing-agency"),
    pytest.param({'date': ('2016-05-16', 'trailer'), 'trailers': [('timestamp', '(red, 16. 5. 2016)')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\n{COPY}\n\n{MORE} (red, 16. 5. 2016)", id="closing-date"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'date': ('2023-11-23', 'trailer'), 'agency': ('ap', 'dateline'), 'trailers': [('story-id', 'AP-WF-11-23-23 1509GMT')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\nAP-WF-11-23-23 1509GMT", id="story-id"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('contact', '-- Oakvale Newsroom +00 123 4567')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\n-- Oakvale Newsroom +00 123 4567", id="contact"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('reporting', 'Reporting by Ellen Marsh in Oakvale and Tom Reed in Westport'), ('writing', 'writing by Ann Lee'), ('editing', 'editing by Bo Roe')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\n(Reporting by Ellen Marsh in Oakvale and Tom Reed in Westport, writing by Ann Lee, editing by Bo Roe)", id="credits"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('editing', 'Editing by Bo Roe')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\nEditing by Bo Roe", id="credit-line"),
    pytest.param({'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'trailer'), 'credits': [('source', 'Source: AFP')]}, f"Bridge to reopen\n\nOAKVALE - {COPY}\n\n{MORE}\n\nSource: AFP", id="source-line"),
    pytest.param({'headline': 'Bridge to reopen after two years', 'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline')}, "Bridge to reopen\nafter two years\n\nOAKVALE (AFP) -\nThe river council reopened the old bridge after two years\nof repairs, the mayor said.\n   Buses will run over it from June, and the toll stays as it was\nbefore the works began.", id="wrapped"),
    pytest.param({'dateline': 'OAKVALE, Nov 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\n    OAKVALE, Nov 23 (AFP) - {COPY}\n    {MORE}\n", id="indented"),
    pytest.param({'dateline': 'AUGUSTA, Maine (AP) —', 'places': [('AUGUSTA', 'Maine', 'US')], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nAUGUSTA, Maine (AP) — {COPY}\n\n{MORE}", id="region"),
    pytest.param({'dateline': 'PARIS, France, Nov 23 (AFP) -', 'places': [('PARIS', 'France', 'FR')], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\nPARIS, France, Nov 23 (AFP) - {COPY}\n\n{MORE}", id="country"),
    pytest.param({'dateline': 'Paris, 23 November 2023 (AFP) -', 'places': [('Paris', None, 'FR')], 'day': '2023-11-23', 'date': ('2023-11-23', 'dateline'), 'agency': ('afp', 'dateline')}, f"Bridge to reopen\n\nParis, 23 November 2023 (AFP) - {COPY}\n\n{MORE}", id="lower"),
    pytest.param({'byline': 'By Ellen Marsh, AFP', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'byline')}, f"Bridge to reopen\n\nBy Ellen Marsh, AFP\n\nOAKVALE - {COPY}\n\n{MORE}", id="reporter-agency"),
    pytest.param({'byline': 'By AFP', 'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'byline')}, f"Bridge to reopen\n\nBy AFP\n\nOAKVALE - {COPY}\n\n{MORE}", id="by-agency"),
    pytest.param({'headline': 'El puente abre', 'dateline': 'Madrid, 23 nov (EFE).-', 'places': [('Madrid', None, 'ES')], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('efe', 'dateline'), 'trailers': [('end-mark', 'EFE')], 'defects': ['year-unknown']}, "El puente abre\n\nMadrid, 23 nov (EFE).- El consejo del río abrió el puente viejo tras dos años de obras, dijo el alcalde.\n\nLos autobuses irán por él desde junio. EFE", id="spanish"),
    pytest.param({'headline': 'Brücke wieder offen', 'dateline': 'Berlin (dpa) -', 'places': [('Berlin', None, 'DE')], 'agency': ('dpa', 'dateline')}, "Brücke wieder offen\n\nBerlin (dpa) - Der Rat hat die alte Brücke nach zwei Jahren wieder geöffnet, sagte der Bürgermeister.\n\nDie Busse fahren ab Juni.", id="german"),
    pytest.param({'headline': 'Le pont rouvre', 'dateline': 'PARIS, 23 nov 2023 (AFP) -', 'places': [('PARIS', None, 'FR')], 'day': '2023-11-23', 'date': ('2023-11-23', 'dateline'), 'agency': ('afp', 'dateline')}, "Le pont rouvre\n\nPARIS, 23 nov 2023 (AFP) - Le conseil a rouvert le vieux pont après deux ans de travaux, a dit le maire.\n\nLes bus y passeront dès juin.", id="french"),
    pytest.param({'agency': ('trend', 'text'), 'defects': ['no-dateline']}, f"Bridge to reopen\n\nThe old bridge was reopened in Oakvale after two years of repairs, Trend reports.\n\n{MORE}", id="trend-reports"),
    pytest.param({'agency': ('trend', 'text'), 'defects': ['no-dateline'], 'paragraphs': 3}, f"Bridge to reopen\n\n{COPY}\n\nBuses will run over it from June, Trend reports with reference to the mayor of the town.\n\n{MORE}", id="second-paragraph-reports"),
    pytest.param({'defects': ['no-dateline'], 'paragraphs': 3}, f"Bridge to reopen\n\n{COPY}\n\n{MORE}\n\nThe mayor was glad of it, Trend reports with reference to the council of the town of Oakvale.", id="third-paragraph-reports"),
    pytest.param({'agency': ('xinhua', 'trailer'), 'trailers': [('end-mark', 'Xinhua')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\n{COPY}\n\n{MORE}\n\nXinhua", id="sign-below"),
    pytest.param({'agency': ('xinhua', 'header'), 'trailers': [('navigation', 'Source: Xinhua')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nSource: Xinhua\n\n{COPY}\n\n{MORE}", id="source-above"),
    pytest.param({'agency': ('ukrinform', 'header'), 'trailers': [('navigation', 'Ukrinform')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nUkrinform\n\n{COPY}\n\n{MORE}", id="agency-line"),
    pytest.param({'date': ('2005-05-02', 'page'), 'agency': ('gna', 'header'), 'trailers': [('timestamp', 'GNA | Posted: May 2, 2005')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nGNA | Posted: May 2, 2005\n\n{COPY}\n\n{MORE}", id="dated-by-agency"),
    pytest.param({'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'trailer'), 'trailers': [('copyright', 'Copyright 2019 Reuters. All rights reserved.')]}, f"Bridge to reopen\n\nOAKVALE - {COPY}\n\n{MORE}\n\nCopyright 2019 Reuters. All rights reserved.", id="copyright-holder"),
    pytest.param({'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'trailer'), 'trailers': [('copyright', 'Copyright AFP 2019')]}, f"Copyright AFP 2019\n\nBridge to reopen\n\nOAKVALE - {COPY}\n\n{MORE}", id="copyright-first"),
    pytest.param({'byline': 'By Ellen Marsh Reuters', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'byline')}, f"Bridge to reopen\n\nBy Ellen Marsh\nReuters\n\nOAKVALE - {COPY}\n\n{MORE}", id="byline-with-agency"),
    pytest.param({'byline': 'By Ellen Marsh Staff Writer', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)]}, f"Bridge to reopen\n\nBy Ellen Marsh\nStaff Writer\n\nOAKVALE - {COPY}\n\n{MORE}", id="byline-title"),
    pytest.param({'byline': 'By Ellen Marsh, Jr. and Tom Reed', 'names': ['Ellen Marsh, Jr.', 'Tom Reed'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nBy Ellen Marsh, Jr. and Tom Reed\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="byline-suffix"),
    pytest.param({'byline': 'By Ellen van der Marsh', 'names': ['Ellen van der Marsh'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nBy Ellen van der Marsh\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="byline-particle"),
    pytest.param({'byline': 'By ELLEN MARSH', 'names': ['ELLEN MARSH'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nBy ELLEN MARSH\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="byline-capitals"),
    pytest.param({'byline': 'By Ellen Marsh in Oakvale', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nBy Ellen Marsh in Oakvale\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="byline-and-place"),
    pytest.param({'byline': 'Por Ana Ruiz', 'names': ['Ana Ruiz'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nPor Ana Ruiz\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="byline-por"),
    pytest.param({'byline': 'Ellen Marsh', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nEllen Marsh\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="bare-name"),
    pytest.param({'byline': 'Ellen Marsh, Tom Reed', 'names': ['Ellen Marsh', 'Tom Reed'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nEllen Marsh, Tom Reed\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="bare-names"),
    pytest.param({'byline': 'by Ellen Marsh', 'names': ['Ellen Marsh'], 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen by Ellen Marsh\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="by-in-headline"),
    pytest.param({'headline': 'Bridge to reopen by June', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen by June\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="by-verb"),
    pytest.param({'slugline': 'BC-NORLAND-BRIDGE, 1st Ld-Writethru', 'label': '1st Ld-Writethru', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"BC-NORLAND-BRIDGE, 1st Ld-Writethru\n\nBridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="slug-and-label"),
    pytest.param({'slugline': 'norland-bridge/oakvale', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"norland-bridge/oakvale\n\nBridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="slug-slashes"),
    pytest.param({'label': 'CORRECTED', 'headline': 'CORRECTED-Bridge to reopen', 'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline')}, f"CORRECTED-Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}", id="label-correct"),
    pytest.param({'headline': 'BRIDGE TO REOPEN AFTER TWO YEARS OF REPAIRS', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"BRIDGE TO REOPEN\nAFTER TWO YEARS OF REPAIRS\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="headline-in-capitals-over-two-lines"),
    pytest.param({'kicker': 'World', 'headline': 'Bridge to reopen after two years', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"World\n\nBridge to reopen after two years\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="section"),
    pytest.param({'kicker': 'Sports', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Sports\n\nBridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="section-first"),
    pytest.param({'headline': 'Bridge to reopen in Oakvale', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('navigation', 'Bridge to reopen in Oakvale')]}, f"Bridge to reopen in Oakvale\n\nBridge to reopen in Oakvale\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="deck-repeats"),
    pytest.param({'headline': 'Bridge to reopen in Oakvale', 'deck': 'Buses run from June', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('caption', 'The toll stays')]}, f"Bridge to reopen in Oakvale\n\nBuses run from June\n\nThe toll stays\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="deck-and-more"),
    pytest.param({'kicker': 'More of our pages now', 'headline': 'Council of the river reopened a bridge', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('navigation', 'News of the day here')]}, f"News of the day here\n\nMore of our pages now\n\nCouncil of the river reopened a bridge\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="told-by-lead"),
    pytest.param({'ednote': 'Eds: Adds quote. Eds: With photo.', 'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Eds: Adds quote.\n\nEds: With photo.\n\nBridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="two-notes"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'trailers': [('caption', '* The bridge opens in June'), ('caption', '* The toll stays as it was'), ('caption', '* The mayor is glad of it')]}, f"Bridge to reopen\n\n* The bridge opens in June\n* The toll stays as it was\n* The mayor is glad of it\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}", id="three-bullets"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'trailers': [('caption', '* The bridge opens in June')], 'defects': ['no-headline']}, f"* The bridge opens in June\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}", id="bullets-only"),
    pytest.param({'deck': 'The town of Oakvale is glad of its bridge today.', 'dateline': 'OAKVALE, Nov. 23 (AFP) -', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\nThe town of Oakvale is glad of its bridge today.\n\nOAKVALE, Nov. 23 (AFP) - {COPY}\n\n{MORE}", id="dateline-in-second-paragraph"),
    pytest.param({'dateline': 'OAKVALE, Nov. 23 (AFP)', 'places': [('OAKVALE', None, None)], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('afp', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP)\n\n{COPY}\n\n{MORE}", id="dateline-alone"),
    pytest.param({'dateline': 'BAKU, Azerbaijan, Nov. 23 By Ellen Marsh – Trend:', 'places': [('BAKU', 'Azerbaijan', 'AZ')], 'day': 'XXXX-11-23', 'date': ('XXXX-11-23', 'dateline'), 'agency': ('trend', 'dateline'), 'defects': ['year-unknown']}, f"Bridge to reopen\n\nBAKU, Azerbaijan, Nov. 23\n\nBy Ellen Marsh – Trend: {COPY}\n\n{MORE}", id="dateline-then-by"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline')}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\nWESTPORT (AP) - {MORE}", id="quoted-dateline"),
    pytest.param({'date': ('2023-11-23', 'page'), 'trailers': [('timestamp', 'Thursday 23/11/2023')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nThursday 23/11/2023\n\n{COPY}\n\n{MORE}", id="page-weekday-slash"),
    pytest.param({'dateline': 'AUGUSTA, Maine (AP) -', 'places': [('AUGUSTA', 'Maine', 'US')], 'date': ('2023-11-23', 'page'), 'agency': ('ap', 'dateline'), 'trailers': [('timestamp', '11/23/2023')]}, f"Bridge to reopen\n\n11/23/2023\n\nAUGUSTA, Maine (AP) - {COPY}\n\n{MORE}", id="page-us-figures"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'date': ('2019-05-02', 'page'), 'agency': ('ap', 'dateline'), 'trailers': [('timestamp', '05/02/2019')]}, f"Bridge to reopen\n\n05/02/2019\n\nOAKVALE (AP) - {COPY}\n\n{MORE}", id="page-ambiguous"),
    pytest.param({'dateline': 'LONDON (Reuters) -', 'places': [('LONDON', None, 'GB')], 'date': ('2019-02-05', 'page'), 'agency': ('reuters', 'dateline'), 'trailers': [('timestamp', '05/02/2019')]}, f"Bridge to reopen\n\n05/02/2019\n\nLONDON (Reuters) - {COPY}\n\n{MORE}", id="page-ambiguous-london"),
    pytest.param({'date': ('2019-05-02', 'page'), 'trailers': [('timestamp', 'Thursday 02/05/2019')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nThursday 02/05/2019\n\n{COPY}\n\n{MORE}", id="page-ambiguous-weekday"),
    pytest.param({'date': ('2023-11-23', 'page'), 'trailers': [('timestamp', 'Updated: Nov. 24, 2023'), ('timestamp', 'Published: Nov. 23, 2023')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\nUpdated: Nov. 24, 2023\n\nPublished: Nov. 23, 2023\n\n{COPY}\n\n{MORE}", id="page-updated"),
    pytest.param({'date': ('2012-05-14', 'page'), 'trailers': [('timestamp', '16:29, 14 May 2012 | GMT +6')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\n16:29, 14 May 2012 | GMT +6\n\n{COPY}\n\n{MORE}", id="page-time"),
    pytest.param({'dateline': 'OAKVALE -', 'places': [('OAKVALE', None, None)], 'date': ('2018-12-09', 'trailer'), 'trailers': [('story-id', 'KWS-21:37-09-12-18')]}, f"Bridge to reopen\n\nOAKVALE - {COPY}\n\n{MORE}\n\nKWS-21:37-09-12-18", id="stamp-kyodo"),
    pytest.param({'dateline': 'Oakvale (dpa) -', 'places': [('Oakvale', None, None)], 'date': ('2013-11-13', 'trailer'), 'agency': ('dpa', 'dateline'), 'trailers': [('end-mark', 'dpa ab cd'), ('timestamp', '131137 GMT Nov 13')]}, f"Bridge to reopen\n\nOakvale (dpa) - {COPY}\n\n{MORE}\n\ndpa ab cd\n131137 GMT Nov 13", id="stamp-dpa"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('story-id', 'AP-WF-13-43-13 1509GMT')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\nAP-WF-13-43-13 1509GMT", id="stamp-day-xx"),
    pytest.param({'date': ('2019-05-02', 'page'), 'trailers': [('timestamp', '2019年5月2日')], 'defects': ['no-dateline']}, f"Bridge to reopen\n\n2019年5月2日\n\n{COPY}\n\n{MORE}", id="stamp-eastern"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('initials', '(red, AFP)')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\n{MORE} (red, AFP)", id="closing-initials"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('end-mark', '-0-')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE} -0-", id="closing-dash-0"),
    pytest.param({'dateline': 'OAKVALE (Xinhua) --', 'places': [('OAKVALE', None, None)], 'agency': ('xinhua', 'dateline'), 'trailers': [('end-mark', 'Enditem')]}, f"Bridge to reopen\n\nOAKVALE (Xinhua) -- {COPY}\n\n{MORE} Enditem", id="closing-enditem"),
    pytest.param({'dateline': 'OAKVALE (AFP) -', 'places': [('OAKVALE', None, None)], 'agency': ('afp', 'dateline'), 'trailers': [('related', 'Related')]}, f"Bridge to reopen\n\nOAKVALE (AFP) - {COPY}\n\nRelated\n\n{MORE}", id="related-then-copy"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'trailers': [('end-mark', 'REUTER'), ('navigation', 'Buses will run over it from June, and the toll stays as it was before the works began.')], 'paragraphs': 1}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\nREUTER\n\n{MORE}", id="reuter-in-the-middle"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('reporting', 'Reporting by Tom Reed')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n(Reporting by Tom Reed)\n\n{MORE}", id="credit-amid"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('translation', 'Translated by Ann Lee')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\n(Translated by Ann Lee)", id="translated"),
    pytest.param({'dateline': 'OAKVALE (Reuters) -', 'places': [('OAKVALE', None, None)], 'agency': ('reuters', 'dateline'), 'credits': [('reporting', 'Reporting by Ellen Marsh'), ('reporting', 'Additional reporting by Tom Reed and Ann Lee'), ('writing', 'Writing by Bo Roe'), ('editing', 'Editing by Cy Poe')]}, f"Bridge to reopen\n\nOAKVALE (Reuters) - {COPY}\n\n{MORE}\n\n(Reporting by Ellen Marsh; Additional reporting by Tom Reed and Ann Lee; Writing by Bo Roe; Editing by Cy Poe)", id="additional"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('end-mark', '___')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n___\n\n{MORE}", id="rule-line"),
    pytest.param({'dateline': 'OAKVALE (AP) -', 'places': [('OAKVALE', None, None)], 'agency': ('ap', 'dateline'), 'trailers': [('end-mark', '___'), ('contact', 'Ellen Marsh can be reached at e.marsh@oakvale.example')]}, f"Bridge to reopen\n\nOAKVALE (AP) - {COPY}\n\n{MORE}\n\n___\n\nEllen Marsh can be reached at e.marsh@oakvale.example", id="rule-at-end"),
]
# fmt: on
"""The parts, and the story that has them."""


@pytest.mark.parametrize(("expected", "text"), STORIES)
def test_a_story_has_these_parts_and_no_others(expected: dict[str, Any], text: str) -> None:
    assert expected == parts(text)


@pytest.mark.parametrize(
    ("deck", "point"), [("* Bridge dry", "* Bridge dry"), (None, "* Bridge open")]
)
def test_a_point_has_more_than_twelve_signs(deck: str | None, point: str) -> None:
    found = parts(f"Bridge to reopen\n\n{point}\n\nOAKVALE (AFP) - {COPY}\n\n{MORE}")
    assert found.get("deck") == deck


@pytest.mark.parametrize(
    "headline",
    [
        "OAKVALE, May 2: what we know so far",
        "Oakvale, May 2: what we know",
        "OAKVALE - bridge opens",
    ],
)
def test_a_headline_that_opens_as_a_dateline_gives_way_to_a_better_one(headline: str) -> None:
    found = parts(f"{headline}\n\nWESTPORT, May 2 (AFP) - {COPY}\n\n{MORE}")
    assert (found["headline"], found["dateline"]) == (headline, "WESTPORT, May 2 (AFP) -")
    assert found["defects"] == ["year-unknown"]
