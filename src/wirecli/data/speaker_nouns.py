"""Nouns that name a speaker by what somebody is, "the president said", proved by samples.

Source: the heads of "the ... said" in PolNeAR and the titles of `titles.py`.
"""

from wirecli.data.row_types import SpeakerNouns

# fmt: off
SPEAKER_NOUNS = (
    SpeakerNouns("calling",
        "activist actor actress admiral adviser advisor agent aide analyst attorney author captain "
        "chief coach colonel columnist commander commentator critic delegate democrat deputy "
        "diplomat director doctor economist editor engineer envoy executive expert farmer founder "
        "head historian host journalist judge justice lawyer legislator lieutenant manager "
        "neurosurgeon officer official owner physician pilot player politician priest principal "
        "professor prosecutor rabbi reporter representative republican researcher scientist "
        "sergeant sheriff singer soldier spokesman spokesperson spokeswoman star student surgeon "
        "teacher veteran writer",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. {speaker:Lee Marsh}, the * of Norland, waited. Reed slept. The * said it was late.",
         "Lee Marsh said it rained. {speaker:The *} said it was late.")),
    SpeakerNouns("office",
        "ambassador billionaire bishop businessman businesswoman candidate chairman chairwoman "
        "chancellor commissioner congressman congresswoman frontrunner general governor king "
        "lawmaker leader mayor minister mogul nominee pope premier president prince princess queen "
        "secretary senator",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. {speaker:Lee Marsh}, the * of Norland, waited. Reed slept. The * said it was late.",
         "{speaker:Lee Marsh} said it rained. The * said it was late.")),
    SpeakerNouns("title",
        "archbishop cardinal major pastor superintendent",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. ^ {speaker:Lee Marsh} waited. Reed slept. The * said it was late.")),
)
"""Somebody of that role is the nearest; without one, an office is held by whoever spoke last."""

BODIES = frozenset(
    "company government management media newspaper parliament people police press regulator staff "
    "station".split()
)
"""Nouns of bodies beside those of names: the company said, police said."""

DOCUMENTS = frozenset(
    "affidavit analysis announcement budget complaint data document documents email evidence "
    "figures filing filings findings indictment investigation investigations lawsuit letter memo "
    "petition poll proposal records report reports "
    "resolution ruling statement statistics studies study suit survey transcript website".split()
)
"""Nouns of what is written, which speaks as well: the filing said."""

GROUPS = frozenset(
    "all audience both children couple crowd dozens duo family few half hundreds jury majority "
    "many men most others pair people persons public quartet relatives rescuers several some "
    "sources thousands trio two voters women youths".split()
)
"""Words for several people: the couple said, both said."""

SOMEBODY = frozenset("another anybody anyone one somebody someone".split())
"""Words for one person whom nothing names: one of the bakers said."""
