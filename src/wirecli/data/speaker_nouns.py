"""Nouns that name a speaker by what somebody is, "the president said", proved by samples."""

from wirecli.data.cues_rows import SpeakerNouns

# fmt: off
SPEAKER_NOUNS = (
    SpeakerNouns("calling",
        "activist adviser advisor agent aide attorney captain colonel columnist commentator critic delegate democrat deputy diplomat editor engineer envoy expert farmer founder head host journalist legislator lieutenant manager officer owner physician pilot player politician priest principal rabbi reporter representative republican researcher scientist sergeant soldier spokesperson star student teacher veteran writer",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. {speaker:Lee Marsh}, the * of Norland, waited. Reed slept. The * said it was late.",
         "Lee Marsh said it rained. {speaker:The *} said it was late.")),
    SpeakerNouns("office",
        "actor actress admiral ambassador analyst author billionaire bishop businessman businesswoman candidate chairman chairwoman chancellor chief coach commander commissioner congressman congresswoman director doctor economist executive frontrunner general governor historian judge justice king lawmaker lawyer leader mayor minister mogul neurosurgeon nominee official pope premier president prince princess professor prosecutor queen secretary senator sheriff singer spokesman spokeswoman surgeon",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. {speaker:Lee Marsh}, the * of Norland, waited. Reed slept. The * said it was late.",
         "{speaker:Lee Marsh} said it rained. The * said it was late.")),
    SpeakerNouns("title",
        "archbishop cardinal major pastor superintendent",
        ("{speaker:The *} said it was late.",
         "Tom Reed left. ^ {speaker:Lee Marsh} waited. Reed slept. The * said it was late.")),
)
"""Somebody of that role is the nearest; without one, an office is held by whoever spoke last."""
