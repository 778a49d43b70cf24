"""The commonest dates in French: words, what they mean, and the rules in order.

Source: the shapes that are commonest in English (`timex.py`), in the words of the language; closed
classes. Values as in TIMEX3.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (
    TimexClass("APOS", "' ’"),
    TimexClass("CLOSE", ")"),
    TimexClass("DASH", "- ‑"),
    TimexClass("DAY_FIRST", "1er"),
    TimexClass("DECADE_WORD", "vingt trente quarante cinquante soixante"),
    TimexClass("HOURS", "heures"),
    TimexClass(
        "ONES",
        "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    ),
    TimexClass("OPEN", "("),
    TimexClass("ORDINAL", "premier deuxième troisième quatrième 1er 2e 3e 4e"),
    TimexClass("PART_OF_DAY", "matin soir nuit"),
    TimexClass(
        "PERSON",
        "homme femme garçon fille enfant adolescent joueur joueuse ministre maire président",
    ),
    TimexClass(
        "ROMAN_E",
        "Ier IIe IIIe IVe Ve VIe VIIe VIIIe IXe Xe XIe XIIe XIIIe XIVe XVe XVIe XVIIe XVIIIe XIXe XXe XXIe",
    ),
    TimexClass("SEASON", "printemps été automne hiver"),
    TimexClass("SECOND", "second"),
    TimexClass("SIGN", "+ - − –"),
    TimexClass("TENS", "vingt trente quarante cinquante soixante"),
    TimexClass(
        "UNIT", "seconde minute heure jour journée semaine mois trimestre an année décennie siècle"
    ),
    TimexClass(
        "UNITS",
        "secondes minutes heures jours semaines mois trimestres ans années décennies siècles",
    ),
    TimexClass("UTC", "gmt utc", case="capital"),
    TimexClass("VAGUE", "plusieurs quelques"),
    TimexClass("WEEKDAY_PLURAL", "lundis mardis mercredis jeudis vendredis samedis dimanches"),
    TimexClass("YEARS", "années"),
    TimexClass("ZONE", "gmt utc cet cest msk", case="capital"),
)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase("ABOUT_ONE", "( plus|moins d APOS )"),
    Phrase("CARDINAL", "( ( NUMBER ( ,|. NUMBER )? ) | ( TENS ( DASH|et ONES )? ) | ONES | cent )"),
    Phrase("CLOCK", "( ( HOUR_H | ( HOUR : TWO ) | ( HOUR HOURS TWO? ) | minuit ) ZONES? )"),
    Phrase("COUNT", "( CARDINAL | VAGUE )"),
    Phrase("DAYS", "( DAY | DAY_FIRST )"),
    Phrase("DAY_PART", "( PART_OF_DAY | ( après DASH midi ) )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
    Phrase("OFFSET", "( UTC SIGN HOUR ( : MINUTE )? )"),
    Phrase("PART", "( début|fin|mi DASH? )"),
    Phrase("ZONES", "( OFFSET | ZONE | ( OPEN ( OFFSET | ZONE ) CLOSE ) )"),
)
"""Patterns that the rules ask for by a name."""

RULES: tuple[TimexRule, ...] = (
    TimexRule(
        "clock",
        "CLOCK",
        "clock",
        ("Fermé à {20h30|TIME 2023-11-23T20:30}, ouvert à {9 heures|TIME 2023-11-23T09:00}.",),
        near_misses=("Il a duré 9 heures.",),
    ),
    TimexRule("age", ", NUMBER ans ,|)|.", "none", ("Anne Leroy, 44 ans, a gagné.",)),
    TimexRule("aged", "PERSON de NUMBER ans", "none", ("La maire de 44 ans a gagné.",)),
    TimexRule(
        "date",
        "( WEEKDAY ,? )? DAYS MON ,? YEAR",
        "month-day",
        (
            "Né le {23 avril 1962|DATE 1962-04-23}, mort le {lundi 15 janvier 2024|DATE 2024-01-15}.",
            "Le pont date du {1er mai 2019|DATE 2019-05-01}.",
        ),
        near_misses=("Le 31 avril 2020 personne ne vint.",),
    ),
    TimexRule(
        "day-month",
        "( WEEKDAY ,? )? DAYS MON",
        "month-day",
        (
            "Le pont a ouvert {mardi 14 novembre|DATE 2023-11-14} et ferme le {1er mai|DATE 2024-05-01}.",
        ),
        near_misses=("Le 30 février n'existe pas.",),
    ),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR",
        "figures",
        ("Fermé le {24/10/2019|DATE 2019-10-24}.",),
        near_misses=("Lu le 4/5/2018.",),
    ),
    TimexRule("iso", "YEAR DASH TWO DASH TWO", "figures", ("Daté {2023-05-02|DATE 2023-05-02}.",)),
    TimexRule(
        "month-year",
        "PART? MON YEAR",
        "month-year",
        ("Il a cité {novembre 2022|DATE 2022-11} et {fin juillet 1997|DATE 1997-07 END}.",),
    ),
    TimexRule(
        "month-last",
        "MONTH dernier|prochain",
        "last-month-name",
        ("Vendu en {avril dernier|DATE 2023-04}, il ouvre en {mai prochain|DATE 2024-05}.",),
    ),
    TimexRule(
        "month",
        "PART? MONTH",
        "month",
        ("Il a plu en {septembre|DATE 2023-09} et {début octobre|DATE 2023-10 START}.",),
    ),
    TimexRule(
        "year",
        "YEAR",
        "year",
        ("De {1985|DATE 1985} à {1987|DATE 1987} on a bâti.",),
        near_misses=("On a compté 2000 personnes.",),
    ),
    TimexRule(
        "decade",
        "les? années ( YEAR | TWO )",
        "decade",
        ("Un barrage des {années 1970|DATE 197}, pas des {années 60|DATE 196}.",),
    ),
    TimexRule(
        "this-morning",
        "ce|cet|cette DAY_PART",
        "day-part",
        (
            "Il est parti {ce matin|TIME 2023-11-23TMO}, revenu {cet après-midi|TIME 2023-11-23TAF}.",
        ),
    ),
    TimexRule(
        "day-part",
        "hier|demain DAY_PART",
        "day-part",
        ("Il a plu {hier soir|TIME 2023-11-22TEV}.",),
    ),
    TimexRule(
        "weekday-part",
        "WEEKDAY DAY_PART",
        "day-part",
        ("Il a plu {mardi soir|TIME 2023-11-21TEV}.",),
    ),
    TimexRule(
        "day-before-yesterday",
        "avant DASH hier",
        "day",
        ("Il a plu {avant-hier|DATE 2023-11-21}.",),
        value="-2",
    ),
    TimexRule(
        "day-after-tomorrow",
        "après DASH demain",
        "day",
        ("Le conseil vote {après-demain|DATE 2023-11-25}.",),
        value="2",
    ),
    TimexRule(
        "today",
        "hier|demain",
        "day",
        ("Le conseil a siégé {hier|DATE 2023-11-22} et vote {demain|DATE 2023-11-24}.",),
    ),
    TimexRule(
        "aujourdhui",
        "aujourd APOS hui",
        "day",
        ("Le conseil vote {aujourd'hui|DATE 2023-11-23}.",),
        value="0",
    ),
    TimexRule(
        "weekday-last",
        "WEEKDAY dernier|prochain",
        "last-weekday",
        (
            "Il est revenu {lundi dernier|DATE 2023-11-20} et part {vendredi prochain|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "weekday",
        "WEEKDAY",
        "weekday",
        ("Le maire a dit {jeudi|DATE 2023-11-23} que le pont fermera {lundi|DATE 2023-11-27}.",),
    ),
    TimexRule(
        "last-unit",
        "( la|le|les | ( l APOS ) )? UNIT dernier|dernière|passé|passée|prochain|prochaine",
        "last-unit",
        ("{L'an dernier|DATE 2022} on a perdu; {la semaine prochaine|DATE 2023-W48} on ferme.",),
    ),
    TimexRule(
        "past-unit",
        "le|la? dernier|dernière|prochain|prochaine UNIT",
        "last-unit",
        ("{Le prochain trimestre|DATE 2024-Q1} sera dur.",),
    ),
    TimexRule(
        "this-unit",
        "ce|cet|cette UNIT",
        "last-unit",
        ("On a gagné {cette année|DATE 2023}, on ferme {ce mois|DATE 2023-11}.",),
    ),
    TimexRule(
        "ago",
        "il y a COUNT UNITS",
        "ago",
        ("{Il y a deux ans|DATE 2021} il a gelé; {il y a dix jours|DATE 2023-11-13} aussi.",),
    ),
    TimexRule(
        "unit-ago", "il y a un|une UNIT", "ago", ("Vendu {il y a une semaine|DATE 2023-W46}.",)
    ),
    TimexRule(
        "past-units",
        "( les|ces )? COUNT derniers|dernières|prochains|prochaines UNITS",
        "duration",
        (
            "Il a plu {ces deux derniers mois|DURATION P2M}, et au cours des {trois dernières années|DURATION P3Y}.",
        ),
    ),
    TimexRule(
        "duration",
        "COUNT UNITS",
        "duration",
        ("Il a plu {vingt-deux heures|DURATION PT22H} et {trois semaines|DURATION P3W}.",),
    ),
    TimexRule("every-unit", "chaque UNIT", "every", ("Il déborde {chaque année|SET P1Y}.",)),
    TimexRule(
        "every-day", "tous|toutes les UNITS", "every", ("Il déborde {tous les ans|SET P1Y}.",)
    ),
    TimexRule(
        "currently",
        "actuellement|maintenant",
        "fixed",
        ("Il est {actuellement|DATE PRESENT_REF} fermé.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "recently",
        "récemment",
        "fixed",
        ("Il a {récemment|DATE PAST_REF} ouvert.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "day-clock",
        "WEEKDAY à CLOCK",
        "clock",
        ("Elle vient {mardi à 8h15|TIME 2023-11-21T08:15}.",),
    ),
    TimexRule(
        "season-last",
        "( le | ( l APOS ) )? SEASON dernier|prochain",
        "last-season",
        ("Il a plu {le printemps dernier|DATE 2023-SP}.",),
        near_misses=("Le printemps est sec.",),
    ),
    TimexRule("this-season", "cet|ce SEASON", "last-season", ("Il a plu {cet été|DATE 2023-SU}.",)),
    TimexRule(
        "century",
        "le? ROMAN_E siècle",
        "century",
        ("Une tour du {XVe siècle|DATE 14}.",),
        near_misses=("Un siècle passe.",),
    ),
    TimexRule(
        "quarter-year",
        "le? ORDINAL trimestre ( de )? YEAR",
        "quarter",
        ("Perte au {deuxième trimestre 2021|DATE 2021-Q2}.",),
    ),
    TimexRule(
        "weekend",
        "( le|ce )? week DASH? end dernier|prochain?",
        "weekend",
        ("Neige {ce week-end|DATE 2023-W47-WE}.",),
    ),
    TimexRule(
        "every-weekday",
        "tous les WEEKDAY_PLURAL",
        "every",
        ("Ouvert {tous les mardis|SET XXXX-WXX-2}.",),
    ),
    TimexRule("part-year", "PART YEAR", "year", ("Fermé {début 2018|DATE 2018 START}.",)),
    TimexRule(
        "units",
        "des? UNITS",
        "units",
        ("Il a neigé pendant {des mois|DURATION PXM}.",),
        near_misses=("Des jours passent.",),
    ),
    TimexRule(
        "half-unit",
        "une? demi DASH heure|journée",
        "half-unit",
        ("Il a duré {une demi-heure|DURATION PT30M}.",),
    ),
    TimexRule(
        "in-units", "dans COUNT UNITS", "hence", ("Il ferme {dans deux semaines|DATE 2023-W49}.",)
    ),
    TimexRule(
        "before-christ",
        "NUMBER av|avant .? j . DASH? c .?",
        "year-of-era",
        ("Tombée en {300 av. J.-C.|DATE BC0300} dit-on.",),
        value="bc",
    ),
    TimexRule(
        "one-unit",
        "ABOUT_ONE un|une UNIT",
        "one-unit",
        ("Il a duré {moins d'un mois|DURATION P1M LESS_THAN}.",),
        near_misses=("Une heure passe.",),
    ),
    TimexRule(
        "coming-units",
        "les? prochains|prochaines UNITS",
        "recent-units",
        ("Il ouvrira dans {les prochaines semaines|DURATION PXW}.",),
    ),
    TimexRule(
        "season-year", "SEASON YEAR", "season-of-year", ("Neige en {hiver 2010|DATE 2010-WI}.",)
    ),
    TimexRule(
        "quarter",
        "le? ORDINAL trimestre",
        "quarter",
        ("Perte au {troisième trimestre|DATE 2023-Q3}.",),
        near_misses=("Un trimestre passe.",),
    ),
    TimexRule(
        "decade-word",
        "les? YEARS DECADE_WORD",
        "decade",
        ("Un barrage des {années soixante|DATE 196}.",),
        near_misses=("Les années passent.",),
    ),
    TimexRule(
        "decade-seventies",
        "les? années soixante DASH dix",
        "fixed",
        ("Un barrage des {années soixante-dix|DATE 197}.",),
        value="DATE 197",
    ),
    TimexRule(
        "decade-eighties",
        "les? années quatre DASH vingt|vingts",
        "fixed",
        ("Un barrage des {années quatre-vingt|DATE 198}.",),
        value="DATE 198",
    ),
    TimexRule(
        "decade-nineties",
        "les? années quatre DASH vingt DASH dix",
        "fixed",
        ("Un barrage des {années quatre-vingt-dix|DATE 199}.",),
        value="DATE 199",
    ),
    TimexRule(
        "every-units",
        "( tous|toutes les COUNT UNITS ) | ( chaque COUNT UNITS )",
        "every",
        ("Il déborde {tous les deux ans|SET P2Y}.",),
        near_misses=("Tous les deux ponts ferment.",),
    ),
    TimexRule(
        "each-weekday",
        "chaque WEEKDAY",
        "every",
        ("Ouvert {chaque mardi|SET XXXX-WXX-2}.",),
        near_misses=("Chaque pont ferme.",),
    ),
    TimexRule(
        "end-of-unit",
        "la|le? fin|début|milieu ( ( de l APOS an|année ) | ( du mois ) | ( d APOS année ) )",
        "end-of-unit",
        (
            "Il ouvrira d'ici {la fin de l'année|DATE 2023 END} ou à {la fin du mois|DATE 2023-11-30}.",
        ),
        near_misses=("La fin de la route est là.",),
    ),
    TimexRule(
        "part-last-unit",
        "la|le? fin|début|milieu de ( ( cette année|semaine ) | ( ( ( l APOS ) | la )? année|an|semaine dernier|dernière|prochaine|prochain ) )",
        "last-unit",
        (
            "Fermé à {la fin de l'année dernière|DATE 2022}, il ouvre au {début de la semaine prochaine|DATE 2023-W48}.",
        ),
    ),
    TimexRule(
        "duration-half",
        "CARDINAL UNIT|UNITS et demi|demie",
        "duration-half",
        ("Il a duré {deux ans et demi|DURATION P2Y6M}.",),
    ),
    TimexRule(
        "compound",
        "( NUMBER | ONES ) UNIT|UNITS ( , ( NUMBER | ONES ) UNIT|UNITS )? et ( NUMBER | ONES ) UNIT|UNITS",
        "compound",
        ("Il a duré {deux heures et 15 minutes|DURATION PT2H15M}.",),
        near_misses=("Dix jours et deux ans.",),
    ),
    TimexRule(
        "ascension-day",
        "jeudi de l APOS ascension",
        "holiday",
        ("Fermé le {jeudi de l'Ascension|DATE 2023-05-18}.",),
        value="easter +39",
    ),
    TimexRule(
        "ash-wednesday",
        "mercredi des cendres",
        "holiday",
        ("Fermé le {mercredi des Cendres|DATE 2023-02-22}.",),
        value="easter -46",
    ),
    TimexRule(
        "christmas-day",
        "jour de noël",
        "holiday",
        ("Fermé le {jour de Noël|DATE 2022-12-25}.",),
        value="12-25",
    ),
    TimexRule(
        "easter",
        "dimanche de pâques",
        "holiday",
        ("Fermé le {dimanche de Pâques|DATE 2023-04-09}.",),
        value="easter +0",
    ),
    TimexRule(
        "easter-monday",
        "lundi de pâques",
        "holiday",
        ("Fermé le {lundi de Pâques|DATE 2023-04-10}.",),
        value="easter +1",
    ),
    TimexRule(
        "good-friday",
        "vendredi saint",
        "holiday",
        ("Fermé le {Vendredi saint|DATE 2023-04-07}.",),
        value="easter -2",
    ),
    TimexRule(
        "maundy-thursday",
        "jeudi saint",
        "holiday",
        ("Fermé le {Jeudi saint|DATE 2023-04-06}.",),
        value="easter -3",
    ),
    TimexRule(
        "new-years-day",
        "jour de l APOS an",
        "holiday",
        ("Fermé le {jour de l'An|DATE 2023-01-01}.",),
        value="01-01",
    ),
    TimexRule(
        "palm-sunday",
        "dimanche des rameaux",
        "holiday",
        ("Fermé le {dimanche des Rameaux|DATE 2023-04-02}.",),
        value="easter -7",
    ),
    TimexRule(
        "whit-monday",
        "lundi de pentecôte",
        "holiday",
        ("Fermé le {lundi de Pentecôte|DATE 2023-05-29}.",),
        value="easter +50",
    ),
    TimexRule(
        "times-a-unit",
        "une|deux|trois|quatre|cinq|plusieurs fois par UNIT",
        "every",
        ("Il siège {deux fois par semaine|SET P1W}.",),
        near_misses=("Deux fois par pont il passe.",),
    ),
    TimexRule(
        "monthly",
        "mensuellement",
        "fixed",
        ("Il paraît {mensuellement|SET P1M}.",),
        value="SET P1M",
    ),
    TimexRule(
        "daily",
        "quotidiennement",
        "fixed",
        ("Il paraît {quotidiennement|SET P1D}.",),
        value="SET P1D",
    ),
    TimexRule(
        "half",
        "le? ( ORDINAL | SECOND ) semestre ( de )? YEAR",
        "half-of-year",
        ("Hausse au {second semestre 2021|DATE 2021-H2}.",),
        near_misses=("Le second semestre passe.",),
    ),
    TimexRule(
        "part-decade",
        "le? début|fin|milieu des années ( DECADE_WORD | YEAR | TWO )",
        "part-of-decade",
        ("Parti au {début des années 1990|DATE 199 START}.",),
    ),
    TimexRule(
        "this-weekday",
        "ce WEEKDAY",
        "weekday",
        ("Il a neigé {ce mardi|DATE 2023-11-21}.",),
        near_misses=("Ce pont ferme.",),
    ),
    TimexRule(
        "christmas",
        "noël",
        "bare-holiday",
        ("Il a plu à {Noël|DATE 2022-12-25}.",),
        near_misses=("À Noël Leroy chante.",),
        value="12-25",
    ),
    TimexRule(
        "aged-at",
        "à NUMBER ans",
        "none",
        ("Il est mort à 81 ans.",),
    ),
)
"""The rules, in the order of precedence among matches of one length."""

LANGUAGE = TimexLanguage(
    code="fr",
    classes=CLASSES,
    phrases=PHRASES,
    rules=RULES,
    numbers={
        "plusieurs": 0,
        "quelques": 0,
        "1er": 1,
        "premier": 1,
        "un": 1,
        "une": 1,
        "2e": 2,
        "deux": 2,
        "deuxième": 2,
        "second": 2,
        "3e": 3,
        "trois": 3,
        "troisième": 3,
        "4e": 4,
        "quatre": 4,
        "quatrième": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "cent": 100,
    },
    units={
        "seconde": "TS",
        "secondes": "TS",
        "minute": "TM",
        "minutes": "TM",
        "heure": "TH",
        "heures": "TH",
        "jour": "D",
        "journée": "D",
        "jours": "D",
        "semaine": "W",
        "semaines": "W",
        "mois": "M",
        "trimestre": "Q",
        "trimestres": "Q",
        "an": "Y",
        "année": "Y",
        "années": "Y",
        "ans": "Y",
        "décennie": "E",
        "décennies": "E",
        "siècle": "C",
        "siècles": "C",
    },
    shifts={
        "dernier": -1,
        "derniers": -1,
        "dernière": -1,
        "dernières": -1,
        "hier": -1,
        "passé": -1,
        "passée": -1,
        "ce": 0,
        "cet": 0,
        "cette": 0,
        "demain": 1,
        "prochain": 1,
        "prochaine": 1,
        "prochaines": 1,
        "prochains": 1,
    },
    parts={
        "matin": "TMO",
        "soir": "TEV",
        "nuit": "TNI",
        "midi": "TAF",
        "minuit": "T24",
    },
    seasons={
        "printemps": "SP",
        "été": "SU",
        "automne": "FA",
        "hiver": "WI",
    },
    mods={
        "début": "START",
        "mi": "MID",
        "milieu": "MID",
        "fin": "END",
    },
    amounts={
        "environ": "APPROX",
        "plus d '": "MORE_THAN",
        "plus d ’": "MORE_THAN",
        "plus de": "MORE_THAN",
        "moins d '": "LESS_THAN",
        "moins d ’": "LESS_THAN",
        "moins de": "LESS_THAN",
        "près de": "LESS_THAN",
    },
    cues={
        "adverbial": frozenset("dès en jusqu le".split()),
        "after-noun": frozenset(
            (
                "a au aux avec contre dans de des du en est et la le les mais ou par pour puis "
                "que qui sans sur était"
            ).split()
        ),
        "ahead": frozenset(
            "dès|ici|jusqu ' au|jusqu ' à|jusqu au|jusqu en|jusqu à|jusqu ’ au|jusqu ’ à".split("|")
        ),
        "back": frozenset({"depuis"}),
        "before-clock": frozenset({"dès", "vers", "à"}),
        "before-holiday": frozenset("après avant de depuis dès pour à".split()),
        "before-model": frozenset("deux sa ses son trois un une".split()),
        "before-number": frozenset(
            (
                "$ article chambre chapitre ligne modèle numéro page porte salle version vol €"
            ).split()
        ),
        "before-units": frozenset("après depuis durant en pendant".split()),
        "before-year": frozenset("année au avant de depuis dès en et".split()),
        "counted": frozenset(
            "dollars emplois euros francs habitants kilomètres morts mètres personnes".split()
        ),
        "events": frozenset(
            (
                "agenda coupe euro expo exposition festival foire horizon jeux mondial "
                "olympiques plan prix tour vision"
            ).split()
        ),
        "future": frozenset(
            (
                "au plus tard|d ici|devraient|devrait|doit|doivent|fermera|ouvrira|prévu|prévue|"
                "sera|seront|va|vont"
            ).split("|")
        ),
        "past": frozenset("a annoncé avaient avait dit déclaré fut ont étaient était été".split()),
        "scheduled": frozenset("arrive commence débute ferme joue ouvre part termine vote".split()),
        "utc": frozenset({"gmt", "utc"}),
        "will": frozenset("devrait doit pourrait va vont".split()),
    },
    future_endings=(
        "aura",
        "auront",
        "dra",
        "dront",
        "era",
        "eront",
        "ira",
        "iront",
        "rra",
        "rront",
        "ttra",
        "ttront",
        "vra",
        "vront",
    ),
    adverb_endings=("ment",),
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
