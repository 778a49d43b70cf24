"""The small words around quotations: what joins a speaker to a cue, and a cue to what is said.

Source: closed classes of English, as grammars have them (pronouns, auxiliaries, prepositions,
subordinators). What is in the open ones (ADVERBS, FINITE, MEDIA, NOT_ADVERBS, NOUNS) stands beside
cues in the stories of PolNeAR, or is of the same kind as what does. But for OPENERS, words are in
lower case, without a full stop, as one token: of a contraction the parts (`don`, `t`).
"""

from wirecli.data.name_words import STOPPED

ABBREVIATIONS = STOPPED | frozenset(
    "apr assn aug ave blvd cf co corp dec del dept det etc feb fig ft govs inc jan jul jun ltd "
    "mar no nov oct pres rt sep sept ter treas univ vs".split()
)
"""Words whose full stop does not end a sentence, nor does that of a single capital.

Months, states, streets and firms beside the titles that stand before names.
"""

OPENERS = frozenset(
    "A After All Although An And As At Because Before But By During Earlier Even For From Given He "
    "Her His However I If In Instead It Its Last Later Many Meanwhile More Most My No Not Now Of "
    "On Once One Our Some Still Such That The Their Then There These They This Those Though To "
    "Under Until We What When Where While Who Why With Yet You".split()
)
"""Words that open a sentence after an abbreviation of single capitals: U.S. The."""

AUXILIARIES = frozenset(
    "am are be been being can could did do does had has have is may might must shall should was "
    "were will would".split()
)
"""Verbs between a speaker and a cue: has said, will tell, did not say."""

BE = frozenset("am are aren be been being is isn m re was wasn were weren".split())
"""Before a participle these make a passive, which names no speaker: was told."""

NEGATED = frozenset(
    "ain aren couldn didn doesn don hadn hasn haven isn shouldn wasn weren won wouldn".split()
)
"""Auxiliaries before the n't that is cut off: don['t] say."""

FINITE = (
    AUXILIARIES
    | NEGATED
    | frozenset(
        "became become becomes began came can comes d ended faced felt found gave get gets goes "
        "going gone gonna got helped hoped kept knew knows led left liked likes ll looks lost m "
        "made makes means meant met need needed needs paid plan plans put ran re remain remained "
        "remains s saw seemed seems sees showed spent stands stood supports t takes think thinks "
        "thought told took tried tries used ve voted want wanted wants went".split()
    )
)
"""Verbs and ends of contractions that show a clause; "plan" and its like are nouns as often."""

IRREGULAR_PASTS = frozenset(
    "arose ate bled bore bought bred broke brought burst caught chose clung crept dealt drank "
    "drew drove fell fled flew forbade foresaw forgave forgot fought froze gave grew heard held "
    "hid hung kept knew laid lent lit meant met mistook outran overcame overthrew overtook paid "
    "ran rang rose sang sank sat shone shook shrank shut slept slid sold sought sped spent spoke "
    "sprang stole stood strode struck stuck stung swam swept swore swung taught threw took tore "
    "understood undertook underwent upheld went wept withdrew withheld woke won wore".split()
)
"""Pasts of verbs that do not end in -ed and are hardly ever nouns: the ferry [sank]."""

PRONOUNS = frozenset("both he i it she that these they this those we which who you".split())
"""Words that are a noun phrase by themselves and end the one before them."""

SUBJECTS = frozenset("he i it she they we who you".split())
"""Pronouns that speak; behind one of them a cue is a verb."""

CLAUSE_PRONOUNS = frozenset("he i it she there they we you".split())
"""Pronouns that open a clause: said [he] would."""

OBJECTS = frozenset("her herself him himself it me them themselves us you".split())
"""Pronouns that hear: told [them]."""

POSSESSIVES = frozenset("her his its my our their your".split())
"""Pronouns that open a noun phrase: her colleagues."""

DETERMINERS = (
    frozenset(
        "a all an another any both each eight either every few five four many more most much "
        "neither nine no one other seven several six some such ten that the these this those three "
        "two".split()
    )
    | POSSESSIVES
)
"""Articles, quantifiers and small numbers, which open a noun phrase."""

SUBORDINATORS = frozenset(
    "after although and as because before but how if nor or since so than that though unless until "
    "what when where whereas whether which while who whom whose why yet".split()
)
"""Words that a speaker's name is not sought beyond."""

PREPOSITIONS = frozenset(
    "about above across after against ahead along alongside amid among around at before behind "
    "beside between beyond by concerning despite down during following for from in inside into "
    "like near of off on onto outside over past regarding since through throughout to toward "
    "towards under until upon via with within without".split()
)
"""Words that a noun phrase does not begin with, and that end one."""

SETTINGS = frozenset(
    "about after ahead amid at before by during following for from in inside of on outside over "
    "through to via with".split()
)
"""Prepositions of the place, the time, the medium and the hearer of what was said."""

ADVERBS = frozenset(
    "afterward afterwards again ago aloud already also always anyway apparently back bluntly both "
    "briefly clearly correctly earlier either even ever famously finally first flatly frankly "
    "further furthermore generally however indeed initially instead just lately later long "
    "meanwhile merely moreover nevertheless nonetheless now often once only openly perhaps plainly "
    "previously privately publicly quickly quietly rather recently repeatedly reportedly "
    "separately similarly simply since so sometimes soon still subsequently then therefore though "
    "thus today together tomorrow tonight too twice usually wryly yesterday yet".split()
)
"""Words between a speaker and a cue, or before what is said; those in -ly need no row unless
they end in it by chance (NOT_ADVERBS) or the rules ask for them with a capital.
"""

DAYS = frozenset(
    "fri friday mon monday mondays sat saturday sun sunday sundays thu thursday today tomorrow "
    "tonight tue tuesday wed wednesday yesterday".split()
)
"""Days without a preposition: said [Monday] that."""

DAY_PARTS = frozenset("afternoon evening midnight morning night noon".split())
"""What follows a day: said Monday [night]."""

MONTHS = frozenset(
    "apr april aug august dec december feb february jan january jul july jun june mar march may "
    "nov november oct october sep sept september".split()
)
"""Months, before a number: said in a letter [May 2]."""

UNITS = (
    frozenset(
        "century day days decade fall hour hours minutes month months quarter season spring summer "
        "time week weekend weeks winter year years".split()
    )
    | DAYS
    | DAY_PARTS
    | MONTHS
)
"""What a word of RELATIVES says the time with: said last [week]."""

RELATIVES = frozenset("earlier early last late next past that the this".split())
"""What stands before a unit of time: said [last] week."""

NOUNS = frozenset(
    "advocate alert answer answers blame blast blog blogs boast boasts brag call calls caution "
    "cautions chant chants charge charges claim claims command commands comment comments counsel "
    "counter counters cries cry demand demands echo email emails estimate estimates exclaim "
    "express fire forecast forecasts fret guarantee guarantees hint hints laugh laughs mention "
    "mentions message messages note notes object objects order orders pledge pledges point points "
    "post posts praise project projects promise promises protest protests question questions quip "
    "quips quote quotes reason reasons relate remark remarks replies reply report reports rule "
    "rules rumor rumors scream signal signals snap state states stress submit swear talk talks "
    "tease text texts thank thanks thunder tweet tweets venture ventures volunteer volunteers vow "
    "vows whisper".split()
)
"""Forms of cues that are nouns as often as verbs."""

MEDIA = frozenset(
    "address advertisement announcement appearance article blog book briefing broadcast column "
    "comment commentary comments conference debate editorial email essay event hearing interview "
    "interviews letter meeting memo message note press program rally release remarks report show "
    "speech statement testimony tweet tweets twitter video".split()
)
"""Where words are said or written: a setting that names one is not what was said."""

OPENING = frozenset(
    "after although as asked at because before during if in on pressed responding since speaking "
    "though unless when where whereas while".split()
)
"""Words that open a setting, or a clause that opens the sentence."""

OPENING_CLAUSE = frozenset("after as before since".split())
"""Prepositions that open a clause too."""

ANSWERING = frozenset("asked citing pressed responding speaking".split())
"""Participles that open a setting: asked about it, Marsh said."""

AFTER_MARKS = frozenset("after as at before during in last on since when while".split())
"""What may follow the last words in marks and is a setting: called it "a mess" on Monday."""

AFTER_TAG = frozenset("about after as before of when while".split())
"""What may follow a tag that closes a sentence."""

OPENING_VERBS = frozenset(
    "added adds argued asked asks concluded continued explained noted replied responded said says "
    "stated tweeted warned writes wrote".split()
)
"""Verbs that may open a sentence before the speaker: Said Ellen Marsh: ..."""

QUESTION_WORDS = frozenset("how if what when where whether which who why".split())
"""Words that open a reported question."""

SURE = frozenset("said saying says told".split())
"""Forms after which a clause needs no sign of being one."""

SOURCES = frozenset(
    "audio counsel data evidence film folklore footage gossip information intelligence legend lore "
    "management media news people police polling press radio reporting research rumor rumour "
    "scripture software staff television testimony video which whom".split()
)
"""Nouns without an article or a plural that are a source: according to police."""

NO_SPEAKERS = DAYS | MONTHS | frozenset("having that the there this which who".split())
"""Words that stand where a speaker may, and name none: said Monday."""

JOINING = frozenset("although and as but though whereas while".split())
"""Words that join another attribution to a clause."""

CUTTING = frozenset("compared which while who".split())
"""After a comma these open what the writer adds, oftener than what the speaker said."""

QUANTIFYING = frozenset("about among around at over under".split())
"""Prepositions that open a quantity: about half of the voters."""

NUMBERS = frozenset(
    "a eight five four half least most nine one seven six some ten three two".split()
)
"""What a preposition of QUANTIFYING stands before when it opens a quantity."""

NOT_ADVERBS = frozenset(
    "ally anomaly apply assembly belly bully comply daily early elderly family fly imply italy "
    "jelly july likely monopoly monthly multiply only rally rely reply supply weekly".split()
)
"""Words in -ly that are no adverbs."""
