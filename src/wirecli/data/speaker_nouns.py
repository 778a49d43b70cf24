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
    "administration agencies agency airline airlines alliance army assembly association "
    "authorities authority bank banks board brigade broadcaster bureau cabinet campaign caucus "
    "chamber charity church clinic club coalition college command commission commissions "
    "committee committees companies company congress corporation council councils county court "
    "courts delegation department departments division embassy exchange faculty federation firm "
    "firms force forces foundation fund government governments group groups guard hospital "
    "hospitals industry institute institution insurer judiciary league legislature magazine maker "
    "management manufacturer media military militia ministries ministry movement museum navy "
    "network networks newspaper newspapers newsroom office operator orchestra organisation "
    "organisations organization organizations panel parish parliament parties partnership party "
    "patrol people police practice presidency press prison prosecution publisher radio regulator "
    "regulators retailer school schools secretariat senate service services society squad staff "
    "startup state states station subcommittee team teams television township treasury tribunal "
    "troupe trust union unions unit universities university utility village watchdog wing".split()
)
"""Nouns of bodies: the company said, police said."""

DOCUMENTS = frozenset(
    "account accounts advert affidavit agreement analysis announcement article biography blog "
    "book brief budget bulletin caption charter circular column communique complaint constitution "
    "contract data database declaration decree document documents dossier draft editorial email "
    "evidence figures filing filings findings footage handbook headline indictment investigation "
    "investigations lawsuit leaflet letter listing manifesto manual memo memoir memoirs "
    "memorandum message newsletter note notice obituary paper papers petition piece placard poll "
    "post poster press-release profile proposal protocol recording records release report reports "
    "resolution ruling sign slide statement statements statistics statute stories story studies "
    "study submission suit summons survey text transcript treaty tweet verdict video warrant "
    "website writ".split()
)
"""Nouns of what is written, which speaks as well: the filing said."""

GROUPS = frozenset(
    "all audience both children couple crowd dozens duo family few half hundreds jury majority "
    "many men most others pair people persons public quartet relatives rescuers several some "
    "sources thousands trio two voters women youths".split()
)
"""Words for several people: the couple said, both said."""

FEMALE = frozenset(
    "actress aunt bride daughter ex-wife girl girlfriend grandmother heiress mother niece nun "
    "sister waitress widow wife".split()
)
"""Nouns beside those in -woman that only a woman is called by."""

MALE = frozenset(
    "boy boyfriend brother ex-husband father grandfather groom husband monk nephew son "
    "uncle waiter widower".split()
)
"""Nouns beside those in -man that only a man is called by."""

SOMEBODY = frozenset(
    "another anybody anyone listener netizen one reader somebody someone user viewer".split()
)
"""Words for one person whom nothing names: one of the bakers said."""
