"""The small words around quotations: what joins a speaker to a cue, and a cue to what is said.

Source: the words stand beside cues in the stories of PolNeAR, or are of the same kind as those
that do. But for OPENERS they are in lower case, without a full stop, as one token.
"""

from wirecli.data.name_words import STOPPED
from wirecli.data.word_classes import DAYS, MONTHS

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

SETTINGS = frozenset(
    "about after ahead amid at before by during following for from in inside of on outside over "
    "through to via with".split()
)
"""Prepositions of the place, the time, the medium and the hearer of what was said."""

PRESSURES = frozenset(
    "duress examination grilling hypnosis interrogation oath pressure prodding "
    "questioning torture".split()
)
"""What somebody says something under: admitted under [questioning] that he left."""

NOUNS = frozenset(
    "advocate alert answer answers attack attacks blame blast blog blogs boast boasts brag "
    "brand brands brief briefs call calls caution cautions chant chants charge charges claim "
    "claims command commands comment comments counsel counter counters cries cry cut cuts "
    "demand demands echo email emails estimate estimates exclaim express fault faults fire "
    "forecast forecasts fret guarantee guarantees hint hints hit hits joke jokes label labels "
    "laugh laughs mention mentions message messages moan moans note notes object objects order "
    "orders paint pledge pledges point points post posts praise project projects promise promises "
    "protest protests queries query question questions quip quips quote quotes rant rants "
    "reason reasons rebuke rebukes relate remark remarks replies reply report reports roar "
    "roars rule rules rumor rumors scream shout shouts shrug shrugs sigh sighs "
    "signal signals smile smiles snap sneer sneers state states stress submit swear talk talks "
    "tease term terms text texts thank thanks thunder tweet tweets venture ventures volunteer "
    "volunteers vow vows wail wails whisper wink winks yell yells".split()
)
"""Forms of cues that are nouns as often as verbs."""

MEDIA = frozenset(
    "address advertisement announcement appearance article blog book briefing broadcast column "
    "comment commentary comments conference debate editorial email essay event hearing interview "
    "interviews letter meeting memo message note press program rally release remarks report show "
    "speech statement testimony tweet tweets twitter video".split()
)
"""Where words are said or written: a setting that names one is not what was said."""

WORKS = frozenset(
    "album article ballad blog book column documentary drama essay film memoir movie musical novel "
    "opera paper play poem report series show single song story study track".split()
)
"""What has a title: in her 2002 book, "The Long Bridge"."""

OPENING = frozenset(
    "after although as asked at because before during if in on pressed responding since speaking "
    "though unless when where whereas while".split()
)
"""Words that open a setting, or a clause that opens the sentence."""

OPENING_CLAUSE = frozenset("after as before since".split())
"""Prepositions that open a clause too."""

ANSWERING = frozenset("asked citing pressed responding speaking".split())
"""Participles that open a setting: asked about it, Marsh said."""

ASKING = frozenset("asked asking asks pressed questioned".split())
"""Cues of a question."""

REPLYING = frozenset("answered answers replied replies responded responds".split())
"""Cues of whoever was asked."""

AFTER_MARKS = frozenset("after as at before by during in last on since when while".split())
"""What may follow the last words in marks and is a setting: called it "a mess" on Monday."""

AFTER_TAG = frozenset("about after as before of when while".split())
"""What may follow a tag that closes a sentence."""

OPENING_VERBS = frozenset(
    "added adds argued asked asks concluded continued explained noted replied responded said says "
    "stated tweeted warned writes wrote".split()
)
"""Verbs that may open a sentence before the speaker: Said Ellen Marsh: ..."""

QUESTION_WORDS = frozenset("how if what when where whether which who whom whose why".split())
"""Words that open a reported question."""

SURE = frozenset("said say saying says told".split())
"""Forms after which a clause needs no sign of being one."""

INDEFINITE = frozenset(
    "anybody anyone everybody everyone nobody none others somebody someone".split()
)
"""Pronouns for nobody in particular, who speak too."""

QUANTITIES = frozenset(
    "all another both each eight either few five four many more most neither nine one seven "
    "several six some ten that these this those three two".split()
)
"""Determiners that are a phrase by themselves: many said, this suggests."""

SOURCES = frozenset(
    "audio counsel data evidence film folklore footage gossip information intelligence legend lore "
    "management media news people police polling press radio reporting research rumor rumour "
    "scripture software staff television testimony video which whom".split()
)
"""Nouns without an article or a plural that are a source: according to police."""

RITUAL = frozenset(
    "amen farewell farewells goodbye goodbyes grace hello mass no piece prayer prayers rosary thanks "
    "yes".split()
)
"""Nouns that are said and report nothing: said Mass, has said his piece, said no."""

NO_SPEAKERS = DAYS | MONTHS | RITUAL | frozenset("having that the there this which who".split())
"""Words that stand where a speaker may, and name none: said Monday."""

GOING_ON = frozenset("and as because but or than that when where which while who".split())
"""Words with which the narrator's own sentence goes on behind words in marks."""

JOINING = frozenset("although and as but though whereas while".split())
"""Words that join another attribution to a clause."""

CUTTING = frozenset(
    "amounting compared contradicting drawing echoing prompting reflecting reversing which while "
    "who".split()
)
"""After a comma these open what the writer adds, oftener than what the speaker said.

The participles are of what saying it did: said he would stay, [drawing] cheers.
"""

QUANTIFYING = frozenset("about among around at over under".split())
"""Prepositions that open a quantity: about half of the voters."""

NUMBERS = frozenset(
    "a eight five four half least most nine one seven six some ten three two".split()
)
"""What a preposition of QUANTIFYING stands before when it opens a quantity."""

ANNOUNCING = frozenset(
    "acknowledge announce disclose estimate explain lament predict recall recount stress "
    "underscore".split()
)
"""Verbs whose object is a noun for what was said: announced [plans to close the bridge]."""

ISSUING = frozenset(
    "circulated delivered distributed filed gave issued made posted published put released sent "
    "signed unveiled wrote".split()
)
"""Verbs whose subject speaks by their object: issued a statement saying."""

CAUSING = frozenset(
    "allow allowed allowing cause caused causing enabled forced forcing lead leading led prompted "
    "prompting pushed pushing urged urging".split()
)
"""Verbs whose object does what an infinitive says: leading divers to say."""

CONDITIONS = frozenset("if unless whether".split())
"""Words that open a condition, in which nobody has said anything yet: if Marsh says."""

TURNING = frozenset(
    "became began came felt gave got helped hoped kept knew led left lost met needed paid ran said "
    "saw seemed spent stood supported thought told took tried wanted went".split()
)
"""Pasts behind an "and" or a "but" that tell what the speaker did: said it was late but [left]."""

INTENDING = frozenset(
    "about due expected failed hoped hopes hoping intended intends likely meant planned planning "
    "plans prepared preparing ready scheduled set supposed tried tries trying wanted wants "
    "yet".split()
)
"""Words before an infinitive of a cue with which nothing was said so far: planned to say."""

FALLING_SHORT = frozenset("close instead rather short".split())
"""Words before the preposition of a participle that nobody said: stopped [short] of saying."""

REFUSING = frozenset(
    "cannot decline declined declines declining fail failed fails refuse refused refuses refusing "
    "unable unwilling".split()
)
"""Words before an infinitive of a cue after which nothing was said: declined to say."""

SURVEYED = frozenset("asked interviewed polled questioned quoted surveyed".split())
"""Participles behind those who speak: half of the voters [polled] said."""

THIRD_PERSONS = frozenset(
    "activates appreciates carries concludes contains depicts focuses helps justifies keeps opposes "
    "owns portrays recommends reflects refuses rejects says shows suggests touts".split()
)
"""Verbs in -s that are hardly ever nouns: the ad [touts] it."""

WITHOUT_OBJECT = frozenset(
    "agreed apologized arrived climbed collapsed complained declined died disappeared dropped emerged erupted "
    "fainted happened huddled laughed listened marched occurred paused pleaded plunged prayed "
    "remained resulted slumped smiled soared vanished vied waited".split()
)
"""Pasts of verbs that have no object, and so are no participles behind a noun: Marsh [died]."""

PLURAL_VERBS = frozenset("believe exist fear receive reflect refuse seek view".split())
"""Verbs in the base form behind a plural: the emails [reflect] it."""

NEVER_ALONE = frozenset(
    "absent almost cannot hereby keeps likely never rest talk unable unlikely using whenever why".split()
)
"""Words that open a sentence or a predicate with a capital, and no phrase: Whenever asked."""

REPORTING_NOUNS = frozenset(
    "boast boasts charge charges claim claims forecast forecasts guarantee guarantees hint hints "
    "pledge pledges promise promises reply report reports vow vows warning".split()
)
"""Nouns that look like a cue, whose owner said what follows: Marsh's claim that it is open."""
