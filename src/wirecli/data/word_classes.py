"""The closed classes of English words, and the open ones that phrases end at.

Source: the closed classes as grammars have them (pronouns, auxiliaries, prepositions,
subordinators); the irregular verbs of the dictionaries. Words are in lower case, without a full
stop, as one token: of a contraction the parts (`don`, `t`).
"""

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

FINITE_TOO = frozenset("d ll m plan plans re s t ve".split())
"""Forms of `FINITE` that are nouns too, or ends of words."""

IRREGULAR_PASTS = frozenset(
    "arose ate awoke bled blew bore bought bred broke brought burnt burst caught chose clung "
    "crept dealt drank drew drove dug fell fled flew flung forbade foresaw forgave forgot "
    "fought froze gave grew heard held hid hung kept knelt knew laid leapt learnt lent lit "
    "meant met mistook outran overcame overheard overrode oversaw overthrew overtook paid "
    "proved ran rang rebuilt retook rewrote rode rose sang sank sat sent shone shook shrank "
    "shut slept slid slung sold sought sped spelt spent spilt spoilt spoke sprang stank stole "
    "stood strode strove struck stuck stung swam swept swore swung taught threw took tore "
    "understood undertook underwent upheld went wept withdrew withheld withstood woke won wore "
    "wove wrote wrung".split()
)
"""Pasts of verbs that do not end in -ed and are hardly ever nouns: the ferry [sank]."""

PASTS_OF_ONE_FORM = frozenset(
    "beat bet cast cost cut hit hurt let put quit read rid set shed shut split spread thrust "
    "upset".split()
)
"""Verbs whose past is as the present; most are nouns too: Marsh [read] a letter."""

VERBS_OF_DEALING = frozenset(
    "accept accuse address admire admit advise allow appoint approve argue arrest ask "
    "assassinate attack await back become befriend believe blame bring call challenge confirm "
    "congratulate consult contact contradict convince criticise criticize defeat defend deny "
    "describe detain dismiss elect endorse expect face fight find fire follow forgive free get "
    "give greet hail have hear help hire honor honour impeach include interview investigate "
    "invite join keep kill know lead leave let lose marry meet name need nominate notify obey "
    "oppose oust pardon pay persuade praise press prevent prosecute protect question quote "
    "reach recall receive recommend remember remind remove replace represent rescue sack see "
    "seek select send serve succeed sue summon support suspect tell thank threaten train trust "
    "understand urge visit want warn watch welcome".split()
)
"""Verbs whose object is often a person, in the base form; many are nouns too: to [visit] the mayor."""

VERBS_WITH_OBJECTS = frozenset(
    "asked begged blamed charged chided congratulated criticised criticized faulted hosted "
    "lambasted persuaded praised quizzed rebuked replaced scolded sued summoned thanked told urged "
    "warned".split()
)
"""Pasts behind which a role is an object, as they describe nobody: [blamed] rival leader Marsh."""

VERBS_OF_BLAME = {"accused": "of", "acquitted": "of", "cleared": "of", "suspected": "of"}
"""Pasts that are verbs if the preposition is behind the object: [accused] the leader, Marsh, of."""

NOT_PASTS = frozenset(
    "advanced alleged assorted breed creed embed exceed greed hundred indeed kindred limited "
    "naked proceed related retired sacred speed steed succeed united wicked".split()
)
"""Words in -ed that are no pasts, or before a noun only as adjectives: the [alleged] robber."""

NAMING = frozenset("called dubbed entitled named nicknamed titled".split())
"""Participles before the name of what was said before them: a league [called] the Oaks."""

PARTICLES_OF_VERBS = frozenset("away back down off out up".split())
"""Small words behind a verb: knocked [out] the champion."""

PARTICIPLES_TOO = frozenset(
    "bought brought built caught cut fought found held hit hurt kept laid led left lost made "
    "met paid put read sent set shot sold struck taught told understood withheld won".split()
)
"""Pasts that are participles too, behind a noun: an event [held] by the bank."""

IRREGULAR_PARTICIPLES = frozenset(
    "beaten been broken chosen done drawn driven eaten fallen forgotten frozen given grown "
    "hidden known risen seen shaken shown spoken stolen sworn taken thrown worn written".split()
)
"""Participles that end neither in -ed nor as the past does: has [written] the mayor."""

NOUNS_IN_ING = frozenset(
    "accounting acting banking boxing broadcasting building commanding consulting contributing "
    "cycling defending engineering evening farming founding fundraising gaming housing incoming "
    "investigating leading managing manufacturing marketing mining morning nursing operating "
    "outgoing planning presiding publishing racing ranking reigning ruling sailing shipping "
    "sitting swimming trading training visiting wedding".split()
)
"""Words in -ing that stand before a noun as nouns do: the [acting] mayor, a [racing] driver."""

MODALS = frozenset("can could did do does may might must shall should will would".split())
"""Auxiliaries before the base form of a verb: will [visit]."""

CONJUNCTIONS = frozenset("and but nor or".split())
"""What joins two words or phrases of one kind."""

CLOSED_ELSEWHERE = frozenset(
    "al als anche auch auf aus aux avec beim cette che com como das del dell della delle dem "
    "der des dijo disse dit dont du durch ein eine einem einen einer eines el elle em en entre "
    "erklärte es est esta este et foi fue für gegen gli ha han hasta ist kann la las le les "
    "leur los mais mit na nach nel nella não o os où para pela pelo pero por que qui sagt sagte "
    "se según sich sobre su sur um un una und une vom von vor wurde y zu zum zur à è été über "
    "без в во для до его ее и из к как на над но о об от по под при с со что это".split()
)
"""Articles, prepositions and the like of other languages, none a word of an English phrase.

In German, Spanish, French, Italian, Portuguese and Russian copy a role begins behind one of them.
"""

ADVERBS_AMID = frozenset(
    "already always first long most newly now once recently then twice".split()
)
"""Adverbs that may stand amid a noun phrase: the [then] mayor, the [newly] elected mayor."""

PLURAL_MODIFIERS = frozenset(
    "admissions affairs arms arts athletics careers communications customs doubles economics "
    "elections emergencies ethics farmers finances games graphics jobs logistics mathematics news "
    "operations physics politics relations resources rights sales sciences securities services "
    "singles sports standards statistics studies systems veterans works".split()
)
"""Plurals that stand before a noun: [sports] editor, human [rights] activist."""

PRONOUNS = frozenset("both he i it she that these they this those we which who you".split())
"""Words that are a noun phrase by themselves and end the one before them."""

SUBJECTS = frozenset("he i it she they we who you".split())
"""Pronouns that speak; behind one of them a cue is a verb."""

CLAUSE_PRONOUNS = frozenset("he i it she there they we you".split())
"""Pronouns that open a clause: said [he] would."""

RELATIVE_PRONOUNS = frozenset("that which who whom whose".split())
"""What opens a clause inside a noun phrase: the clerk [who] left."""

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
    "after although and as because before but how if nor or since so than that though unless "
    "until what when where whereas whether which while who whom whose why yet".split()
)
"""Words that a speaker's name is not sought beyond."""

PREPOSITIONS = frozenset(
    "about above across after against ahead along alongside amid among around at before behind "
    "beside between beyond by concerning despite down during following for from in inside into "
    "like near of off on onto outside over past regarding since through throughout to toward "
    "towards under until upon via with within without".split()
)
"""Words that a noun phrase does not begin with, and that end one."""

ADVERBS = frozenset(
    "afterward afterwards again ago aloud already also always anyway apparently back bluntly "
    "both briefly clearly correctly earlier either even ever famously finally first flatly "
    "frankly further furthermore generally however indeed initially instead just lately later "
    "long meanwhile merely moreover nevertheless nonetheless now often once only openly perhaps "
    "plainly previously privately publicly quickly quietly rather recently repeatedly "
    "reportedly separately similarly simply since so sometimes soon still subsequently then "
    "therefore though thus today together tomorrow tonight too twice usually wryly yesterday "
    "yet".split()
)
"""Words between a speaker and a cue, or before what is said; those in -ly need no row unless
they end in it by chance (NOT_ADVERBS) or the rules ask for them with a capital.
"""

DAYS = frozenset(
    "fri friday mon monday mondays saturday sunday sundays thu thursday today tomorrow tonight tue "
    "tuesday wednesday yesterday".split()
)
"""Days without a preposition: said [Monday] that. Sun is a name oftener than a short Sunday."""

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

NOT_ADVERBS = frozenset(
    "ally anomaly apply assembly belly bully comply daily early elderly family fly imply italy "
    "jelly july likely monopoly monthly multiply only rally rely reply supply weekly".split()
)
"""Words in -ly that are no adverbs."""
