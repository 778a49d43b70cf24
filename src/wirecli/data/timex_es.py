"""The commonest dates in Spanish: words, what they mean, and the rules in order.

Source: the shapes that are commonest in English (`timex.py`), in the words of the language; closed
classes. Values as in TIMEX3.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (
    TimexClass("DASH", "-"),
    TimexClass(
        "ONES",
        "un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    ),
    TimexClass("PERSON", "hombre mujer niño niña joven adolescente anciano anciana varón"),
    TimexClass("TENS", "treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    TimexClass("UNIT", "segundo minuto hora día semana mes trimestre año década siglo"),
    TimexClass("UNITS", "segundos minutos horas días semanas meses trimestres años décadas siglos"),
    TimexClass("VAGUE", "varios varias algunos algunas muchos muchas pocos pocas"),
)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase("CARDINAL", "( ( NUMBER ( .|, NUMBER )? ) | ( TENS ( y ONES )? ) | ONES | cien )"),
    Phrase("COUNT", "( CARDINAL | VAGUE )"),
    Phrase("DAYS", "( DAY | primero )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
)
"""Patterns that the rules ask for by a name."""

RULES: tuple[TimexRule, ...] = (
    TimexRule("age", "de? COUNT años de edad", "none", ("El alcalde, de 44 años de edad, ganó.",)),
    TimexRule("aged", "( , )? de NUMBER años ,|)", "none", ("Marta Ruiz, de 44 años, ganó.",)),
    TimexRule("person", "PERSON de NUMBER años", "none", ("Un hombre de 44 años ganó.",)),
    TimexRule(
        "date",
        "( WEEKDAY ,? )? DAYS de? MON ( ( de|del ) | , )? YEAR",
        "month-day",
        (
            "Nació el {23 de abril de 1962|DATE 1962-04-23} y murió el {lunes 15 de enero del 2024|DATE 2024-01-15}.",
        ),
        near_misses=("El 31 de abril de 2020 no llegó nadie.",),
    ),
    TimexRule(
        "day-month",
        "( WEEKDAY ,? )? DAYS de MONTH",
        "month-day",
        (
            "El puente se abrió el {martes, 14 de noviembre|DATE 2023-11-14}, y el {2 de octubre|DATE 2023-10-02}.",
            "Se cerró el pasado {18 de enero|DATE 2023-01-18}.",
        ),
        near_misses=("El 30 de febrero no existe.",),
    ),
    TimexRule("dateline-day", "DAYS MON", "month-day", ("Oakvale, {2 oct|DATE 2023-10-02} (AG).",)),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR",
        "figures",
        ("Se cerró el {24/10/2019|DATE 2019-10-24}.",),
        near_misses=("Fue el 4/5/2018.",),
    ),
    TimexRule(
        "iso", "YEAR DASH TWO DASH TWO", "figures", ("Consta {2023-05-02|DATE 2023-05-02}.",)
    ),
    TimexRule(
        "month-year",
        "MONTH ( de|del )? YEAR",
        "month-year",
        ("Recordó {noviembre de 2022|DATE 2022-11} y {abril del 1997|DATE 1997-04}.",),
    ),
    TimexRule(
        "month-last",
        "MONTH pasado|próximo",
        "last-month-name",
        ("Se vendió en {abril pasado|DATE 2023-04} y abrirá en {mayo próximo|DATE 2024-05}.",),
    ),
    TimexRule(
        "month-last-year",
        "MONTH del año pasado",
        "month-of-year",
        ("Se vendió en {junio del año pasado|DATE 2022-06}.",),
    ),
    TimexRule(
        "month",
        "MONTH",
        "month",
        ("Llovió en {septiembre|DATE 2023-09} y abrirá antes de {marzo|DATE 2024-03}.",),
    ),
    TimexRule(
        "year",
        "YEAR",
        "year",
        ("Entre {1985|DATE 1985} y {1987|DATE 1987} hubo obras.",),
        near_misses=("Huyeron 2000 personas.", "Costó $1998."),
    ),
    TimexRule(
        "decade",
        "años ( YEAR | TWO )",
        "decade",
        ("Es una presa de los {años 1970|DATE 197}, no de los {años 60|DATE 196}.",),
        near_misses=("Los años 1971 y 1972 fueron secos.",),
    ),
    TimexRule(
        "afternoon",
        "ayer|hoy|mañana por la mañana|tarde|noche",
        "day-part",
        ("Llovió {ayer por la tarde|TIME 2023-11-22TAF}.",),
    ),
    TimexRule(
        "weekday-part",
        "WEEKDAY por|en la mañana|tarde|noche",
        "day-part",
        ("Llovió el {lunes por la noche|TIME 2023-11-20TNI}.",),
    ),
    TimexRule(
        "this-morning",
        "esta mañana|tarde|noche",
        "day-part",
        ("Se fue {esta mañana|TIME 2023-11-23TMO}.",),
    ),
    TimexRule("the-morning", "la|de|por|cada mañana", "none", ("Salió por la mañana.",)),
    TimexRule(
        "day-before-yesterday",
        "anteayer",
        "day",
        ("Llovió {anteayer|DATE 2023-11-21}.",),
        value="-2",
    ),
    TimexRule(
        "day-after-tomorrow",
        "pasado mañana",
        "day",
        ("El concejo vota {pasado mañana|DATE 2023-11-25}.",),
        value="2",
    ),
    TimexRule(
        "today",
        "hoy|ayer|mañana",
        "day",
        (
            "El concejo se reunió {ayer|DATE 2023-11-22}, sigue {hoy|DATE 2023-11-23} y vota {mañana|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "last-weekday",
        "pasado|próximo WEEKDAY",
        "last-weekday",
        (
            "Volvió el {pasado lunes|DATE 2023-11-20} y saldrá el {próximo viernes|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "weekday-last",
        "WEEKDAY pasado|próximo",
        "last-weekday",
        ("Volvió el {viernes pasado|DATE 2023-11-17}.",),
    ),
    TimexRule(
        "this-weekday", "este WEEKDAY", "weekday", ("Lo dijo {este miércoles|DATE 2023-11-22}.",)
    ),
    TimexRule(
        "weekday",
        "WEEKDAY",
        "weekday",
        (
            "El alcalde dijo el {jueves|DATE 2023-11-23} que el puente cerrará el {lunes|DATE 2023-11-27}.",
        ),
    ),
    TimexRule(
        "last-unit",
        "el|la|los|las? UNIT pasado|pasada|próximo|próxima",
        "last-unit",
        ("{El año pasado|DATE 2022} perdió dinero; {la semana próxima|DATE 2023-W48} cierra.",),
    ),
    TimexRule(
        "past-unit",
        "el|la? pasado|pasada|último|última|próximo|próxima UNIT",
        "last-unit",
        (
            "{La próxima semana|DATE 2023-W48} cierra y {el próximo mes|DATE 2023-12} abre.",
            "Perdió en {el último año|DATE 2022}.",
        ),
    ),
    TimexRule(
        "this-unit",
        "este|esta|presente UNIT",
        "last-unit",
        ("{Este año|DATE 2023} ganó y {esta semana|DATE 2023-W47} cierra.",),
    ),
    TimexRule(
        "coming-unit",
        "el|la? UNIT que viene",
        "last-unit",
        ("{El año que viene|DATE 2024} cierra.",),
    ),
    TimexRule(
        "ago",
        "hace COUNT UNITS",
        "ago",
        ("{Hace dos años|DATE 2021} se inundó; {hace diez días|DATE 2023-11-13} heló.",),
    ),
    TimexRule("unit-ago", "hace un|una UNIT", "ago", ("Se vendió {hace un mes|DATE 2023-10}.",)),
    TimexRule("back", "COUNT UNITS atrás", "ago", ("Se vendió {dos meses atrás|DATE 2023-09}.",)),
    TimexRule(
        "past-units",
        "los|las últimos|últimas|próximos|próximas|pasados|pasadas COUNT UNITS",
        "duration",
        ("{Los últimos dos meses|DURATION P2M} llovió.",),
    ),
    TimexRule(
        "duration",
        "COUNT UNITS",
        "duration",
        ("Llovió durante {cuarenta y dos horas|DURATION PT42H} y {tres semanas|DURATION P3W}.",),
    ),
    TimexRule("every-unit", "cada UNIT", "every", ("Se inunda {cada año|SET P1Y}.",)),
    TimexRule(
        "currently",
        "actualmente|ahora",
        "fixed",
        ("Está {actualmente|DATE PRESENT_REF} cerrado.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "recently",
        "recientemente",
        "fixed",
        ("Abrió {recientemente|DATE PAST_REF}.",),
        value="DATE PAST_REF",
    ),
)
"""The rules, in the order of precedence among matches of one length."""

LANGUAGE = TimexLanguage(
    code="es",
    classes=CLASSES,
    phrases=PHRASES,
    rules=RULES,
    numbers={
        "algunas": 0,
        "algunos": 0,
        "muchas": 0,
        "muchos": 0,
        "pocas": 0,
        "pocos": 0,
        "varias": 0,
        "varios": 0,
        "primero": 1,
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis": 16,
        "diecisiete": 17,
        "dieciocho": 18,
        "diecinueve": 19,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
    },
    units={
        "segundo": "TS",
        "segundos": "TS",
        "minuto": "TM",
        "minutos": "TM",
        "hora": "TH",
        "horas": "TH",
        "día": "D",
        "días": "D",
        "semana": "W",
        "semanas": "W",
        "mes": "M",
        "meses": "M",
        "trimestre": "Q",
        "trimestres": "Q",
        "año": "Y",
        "años": "Y",
        "década": "E",
        "décadas": "E",
        "siglo": "C",
        "siglos": "C",
    },
    shifts={
        "ayer": -1,
        "pasada": -1,
        "pasado": -1,
        "última": -1,
        "último": -1,
        "esta": 0,
        "este": 0,
        "hoy": 0,
        "presente": 0,
        "mañana": 1,
        "próxima": 1,
        "próximo": 1,
        "viene": 1,
    },
    parts={"mañana": "TMO", "tarde": "TAF", "noche": "TNI"},
    seasons={},
    mods={},
    amounts={
        "unas": "APPROX",
        "unos": "APPROX",
        "más de": "MORE_THAN",
        "casi": "LESS_THAN",
        "menos de": "LESS_THAN",
    },
    cues={
        "before-number": frozenset({"$", "número", "página", "€"}),
        "before-year": frozenset("año de del desde en entre hasta y".split()),
        "counted": frozenset(
            "dólares euros habitantes kilómetros metros millones muertos personas pesos".split()
        ),
        "future": frozenset(
            "a partir|antes de|cerrará|hasta|irá|podría|previsto|previsto para|prevé|próximo|"
            "se reunirá|será|tendrá|va a|viajará|visitará".split("|")
        ),
        "past": frozenset("anunció declaró dijo fue informó".split()),
        "past-day": frozenset({"pasado"}),
    },
    future_endings=("rá", "rán"),
    past_endings=("ó", "aron", "ieron"),
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
