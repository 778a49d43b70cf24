"""The commonest dates in Spanish: words, what they mean, and the rules in order.

Source: the shapes that are commonest in English (`timex.py`), in the words of the language; closed
classes. Values as in TIMEX3.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (
    TimexClass("CLOSE", ")"),
    TimexClass("DASH", "-"),
    TimexClass("DECADE_WORD", "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    TimexClass(
        "ONES",
        "un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    ),
    TimexClass("OPEN", "("),
    TimexClass("ORDINAL", "primer primero segundo tercer tercero cuarto"),
    TimexClass("PART_OF_DAY", "mañana tarde noche"),
    TimexClass("PERSON", "hombre mujer niño niña joven adolescente anciano anciana varón"),
    TimexClass(
        "ROMAN",
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi",
        case="capital",
    ),
    TimexClass("SEASON", "primavera verano otoño invierno"),
    TimexClass("SIGN", "+ - − –"),
    TimexClass("TENS", "treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    TimexClass("UNIT", "segundo minuto hora día semana mes trimestre año década siglo"),
    TimexClass("UNITS", "segundos minutos horas días semanas meses trimestres años décadas siglos"),
    TimexClass("UTC", "gmt utc", case="capital"),
    TimexClass("VAGUE", "varios varias algunos algunas muchos muchas pocos pocas"),
    TimexClass("YEARS", "años"),
    TimexClass("ZONE", "gmt utc cet cest msk", case="capital"),
)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase("ABOUT_ONE", "( más|menos de )"),
    Phrase("CARDINAL", "( ( NUMBER ( .|, NUMBER )? ) | ( TENS ( y ONES )? ) | ONES | cien )"),
    Phrase(
        "CLOCK",
        "( ( ( HOUR :|. TWO horas|h|hs? ) | HOUR_H | ( HOUR ( : TWO )? de la PART_OF_DAY ) | medianoche|mediodía ) ZONES? )",
    ),
    Phrase("COUNT", "( CARDINAL | VAGUE )"),
    Phrase("DAYS", "( DAY | primero )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
    Phrase("OFFSET", "( UTC SIGN HOUR ( : MINUTE )? )"),
    Phrase(
        "PART", "( principios|comienzos|inicios|mediados|finales|fines de|del ( mes de )? año? )"
    ),
    Phrase("ZONES", "( OFFSET | ZONE | ( OPEN ( OFFSET | ZONE ) CLOSE ) )"),
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
        "los? años ( YEAR | TWO )",
        "decade",
        ("Es una presa de {los años 1970|DATE 197}, no de {los años 60|DATE 196}.",),
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
    TimexRule(
        "clock",
        "CLOCK",
        "clock",
        (
            "Cerró a las {20.30|TIME 2023-11-23T20:30} y abrió a las {9 de la mañana|TIME 2023-11-23T09:00}.",
        ),
        near_misses=("Ganó por 20.30 puntos.",),
    ),
    TimexRule(
        "day-clock",
        "WEEKDAY a la|las CLOCK",
        "clock",
        ("Llegó el {martes a las 8:15 GMT|TIME 2023-11-21T08:15Z}.",),
    ),
    TimexRule(
        "season-last",
        "( el|la )? SEASON pasado|pasada|próximo|próxima",
        "last-season",
        ("Llovió {la primavera pasada|DATE 2023-SP}.",),
        near_misses=("El verano es seco.",),
    ),
    TimexRule(
        "this-season",
        "( el|la )? pasado|pasada|próximo|próxima|este|esta SEASON",
        "last-season",
        ("Llovió {este verano|DATE 2023-SU}.",),
    ),
    TimexRule(
        "century",
        "el? siglo ROMAN",
        "century",
        ("Es una torre del {siglo XV|DATE 14}.",),
        near_misses=("El siglo pasa.",),
    ),
    TimexRule(
        "quarter-year",
        "el? ORDINAL trimestre ( de|del )? YEAR",
        "quarter",
        ("Perdió en {el segundo trimestre de 2021|DATE 2021-Q2}.",),
    ),
    TimexRule(
        "weekend",
        "( el|este )? pasado|próximo? fin de semana pasado|próximo?",
        "weekend",
        ("Nevó {el fin de semana pasado|DATE 2023-W46-WE}.",),
        near_misses=("El fin de la semana llegó.",),
    ),
    TimexRule(
        "every-weekday",
        "todos los WEEKDAY",
        "every",
        ("Se reúnen {todos los martes|SET XXXX-WXX-2}.",),
    ),
    TimexRule(
        "part-month",
        "PART MONTH",
        "month",
        (
            "Llovió a {finales de agosto|DATE 2023-08 END} y a {principios del mes de mayo|DATE 2023-05 START}.",
        ),
    ),
    TimexRule("part-year", "PART YEAR", "year", ("Cerró a {principios de 2018|DATE 2018 START}.",)),
    TimexRule(
        "part-month-year",
        "PART MONTH ( de|del )? YEAR",
        "month-year",
        ("Cerró a {mediados de mayo de 2018|DATE 2018-05 MID}.",),
    ),
    TimexRule(
        "units",
        "UNITS",
        "units",
        ("Nevó durante {meses|DURATION PXM}.",),
        near_misses=("Los días son cortos.",),
    ),
    TimexRule(
        "half-unit", "media hora|década", "half-unit", ("Duró {media hora|DURATION PT30M}.",)
    ),
    TimexRule(
        "decade-of",
        "la? década ( de | ( de los ) ) ( YEAR | TWO )",
        "decade",
        ("Era de {la década de los 60|DATE 196}.",),
    ),
    TimexRule("tonight", "anoche", "day-part", ("Nevó {anoche|TIME 2023-11-22TNI}.",)),
    TimexRule(
        "in-units",
        "dentro de COUNT UNITS",
        "hence",
        ("Cierra {dentro de dos semanas|DATE 2023-W49}.",),
    ),
    TimexRule(
        "before-christ",
        "NUMBER a . c .?",
        "year-of-era",
        ("Cayó en {300 a.C.|DATE BC0300} la torre.",),
        value="bc",
    ),
    TimexRule(
        "one-unit",
        "ABOUT_ONE un|una UNIT",
        "one-unit",
        ("Esperó {menos de un mes|DURATION P1M LESS_THAN}.",),
        near_misses=("Una hora pasó.",),
    ),
    TimexRule(
        "annually", "anualmente", "fixed", ("Se paga {anualmente|SET P1Y}.",), value="SET P1Y"
    ),
    TimexRule(
        "morning-of",
        "la? mañana|tarde|noche del WEEKDAY",
        "part-of-weekday",
        ("Nevó en {la noche del martes|TIME 2023-11-21TNI}.",),
    ),
    TimexRule(
        "coming-units",
        "los|las? próximos|próximas UNITS",
        "recent-units",
        ("Abrirá en {las próximas semanas|DURATION PXW}.",),
    ),
    TimexRule(
        "season-year",
        "SEASON ( de|del )? YEAR",
        "season-of-year",
        ("Nevó en el {invierno de 2010|DATE 2010-WI}.",),
    ),
    TimexRule(
        "every-day", "todos|todas los|las UNITS", "every", ("Abre {todos los días|SET P1D}.",)
    ),
    TimexRule(
        "quarter",
        "el? ORDINAL trimestre ( del año )?",
        "quarter",
        ("Perdió en {el tercer trimestre|DATE 2023-Q3}.",),
        near_misses=("Un trimestre pasa.",),
    ),
    TimexRule(
        "decade-word",
        "los? YEARS DECADE_WORD",
        "decade",
        ("Es una presa de {los años setenta|DATE 197}.",),
        near_misses=("Los años pasan.",),
    ),
    TimexRule(
        "every-units",
        "cada COUNT UNITS",
        "every",
        ("Se inunda {cada dos años|SET P2Y}.",),
        near_misses=("Cada dos puentes hay uno cerrado.",),
    ),
    TimexRule(
        "each-weekday",
        "cada WEEKDAY",
        "every",
        ("Abre {cada martes|SET XXXX-WXX-2}.",),
        near_misses=("Cada puente cerró.",),
    ),
    TimexRule(
        "end-of-unit",
        "( principios|comienzos|inicios|mediados|finales|fines|final|fin|comienzo|principio de|del año|mes )",
        "end-of-unit",
        ("Abrirá a {finales de año|DATE 2023 END} o a {fin de mes|DATE 2023-11-30}.",),
        near_misses=("Nevó el fin de la semana.",),
    ),
    TimexRule(
        "part-last-unit",
        "PART ( ( este|esta UNIT ) | ( la? UNIT pasado|pasada|próximo|próxima ) )",
        "last-unit",
        (
            "Cerró a {finales del año pasado|DATE 2022 END}; abrirá a {principios de la semana próxima|DATE 2023-W48 START}.",
        ),
    ),
    TimexRule(
        "duration-half",
        "CARDINAL UNIT|UNITS y medio|media",
        "duration-half",
        ("Duró {dos años y medio|DURATION P2Y6M} y {una hora y media|DURATION PT1H30M}.",),
    ),
    TimexRule(
        "compound",
        "( NUMBER | ONES ) UNIT|UNITS ( , ( NUMBER | ONES ) UNIT|UNITS )? y ( NUMBER | ONES ) UNIT|UNITS",
        "compound",
        ("Duró {dos horas y 15 minutos|DURATION PT2H15M}.",),
        near_misses=("Diez días y dos años.",),
    ),
    TimexRule(
        "all-saints-day",
        "día de todos los santos",
        "holiday",
        ("Cerró el {Día de Todos los Santos|DATE 2023-11-01}.",),
        value="11-01",
    ),
    TimexRule(
        "ash-wednesday",
        "miércoles de ceniza",
        "holiday",
        ("Cerró el {Miércoles de Ceniza|DATE 2023-02-22}.",),
        value="easter -46",
    ),
    TimexRule(
        "christmas-day",
        "día de navidad",
        "holiday",
        ("Cerró el {día de Navidad|DATE 2022-12-25}.",),
        value="12-25",
    ),
    TimexRule(
        "easter",
        "domingo de resurrección|pascua",
        "holiday",
        ("Cerró el {Domingo de Resurrección|DATE 2023-04-09}.",),
        value="easter +0",
    ),
    TimexRule(
        "good-friday",
        "viernes santo",
        "holiday",
        ("Cerró el {Viernes Santo|DATE 2023-04-07}.",),
        value="easter -2",
    ),
    TimexRule(
        "maundy-thursday",
        "jueves santo",
        "holiday",
        ("Cerró el {Jueves Santo|DATE 2023-04-06}.",),
        value="easter -3",
    ),
    TimexRule(
        "palm-sunday",
        "domingo de ramos",
        "holiday",
        ("Cerró el {Domingo de Ramos|DATE 2023-04-02}.",),
        value="easter -7",
    ),
    TimexRule(
        "new-years-day",
        "día de año nuevo",
        "holiday",
        ("Cerró el {día de Año Nuevo|DATE 2023-01-01}.",),
        value="01-01",
    ),
    TimexRule(
        "christmas-eve",
        "nochebuena",
        "holiday",
        ("Cerró en {Nochebuena|DATE 2022-12-24}.",),
        value="12-24",
    ),
    TimexRule(
        "new-years-eve",
        "nochevieja",
        "holiday",
        ("Cerró en {Nochevieja|DATE 2022-12-31}.",),
        value="12-31",
    ),
    TimexRule(
        "times-a-unit",
        "una|dos|tres|cuatro|cinco|varias vez|veces ( ( por UNIT ) | ( a la UNIT ) | ( al día|mes|año ) )",
        "every",
        ("Se reúne {dos veces por semana|SET P1W} y cierra {una vez al año|SET P1Y}.",),
        near_misses=("Dos veces por puente pasa.",),
    ),
    TimexRule(
        "monthly",
        "mensualmente",
        "fixed",
        ("Sale {mensualmente|SET P1M}.",),
        value="SET P1M",
    ),
    TimexRule(
        "weekly",
        "semanalmente",
        "fixed",
        ("Sale {semanalmente|SET P1W}.",),
        value="SET P1W",
    ),
    TimexRule(
        "daily",
        "diariamente",
        "fixed",
        ("Sale {diariamente|SET P1D}.",),
        value="SET P1D",
    ),
    TimexRule(
        "half",
        "el? ORDINAL semestre ( de|del )? YEAR",
        "half-of-year",
        ("Ganó más en {el segundo semestre de 2021|DATE 2021-H2}.",),
        near_misses=("El segundo semestre pasa.",),
    ),
    TimexRule(
        "part-decade",
        "principios|comienzos|inicios|mediados|finales|fines de ( ( los años ) | ( la década de los? ) ) ( DECADE_WORD | YEAR | TWO )",
        "part-of-decade",
        (
            "Se fue a {principios de los años noventa|DATE 199 START} y volvió a {finales de la década de 1990|DATE 199 END}.",
        ),
    ),
    TimexRule(
        "season",
        "SEASON",
        "season",
        ("En {otoño|DATE 2023-FA} llovió.",),
        near_misses=("El verano es seco.",),
    ),
    TimexRule(
        "christmas",
        "navidad",
        "bare-holiday",
        ("En {Navidad|DATE 2022-12-25} llovió.",),
        near_misses=("En Navidad Ruiz canta.",),
        value="12-25",
    ),
    TimexRule(
        "aged-at",
        "a los NUMBER años",
        "none",
        ("Murió a los 81 años.",),
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
        "primer": 1,
        "primero": 1,
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "segundo": 2,
        "tercer": 3,
        "tercero": 3,
        "tres": 3,
        "cuarto": 4,
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
        "veintiuno": 21,
        "veintiún": 21,
        "veintidós": 22,
        "veintitrés": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiséis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
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
        "anoche": -1,
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
        "próximas": 1,
        "próximo": 1,
        "próximos": 1,
        "viene": 1,
    },
    parts={
        "mañana": "TMO",
        "tarde": "TAF",
        "anoche": "TNI",
        "noche": "TNI",
        "medianoche": "T24",
        "mediodía": "T12:00",
    },
    seasons={
        "primavera": "SP",
        "verano": "SU",
        "otoño": "FA",
        "invierno": "WI",
    },
    mods={
        "comienzo": "START",
        "comienzos": "START",
        "inicios": "START",
        "principio": "START",
        "principios": "START",
        "mediados": "MID",
        "fin": "END",
        "final": "END",
        "finales": "END",
        "fines": "END",
    },
    amounts={
        "unas": "APPROX",
        "unos": "APPROX",
        "más de": "MORE_THAN",
        "casi": "LESS_THAN",
        "menos de": "LESS_THAN",
    },
    cues={
        "adverbial": frozenset("al desde el en este hasta para".split()),
        "after-noun": frozenset(
            (
                "a al ante con contra de del desde e el en fue ha la las los o para pero por que "
                "se sin su tras y"
            ).split()
        ),
        "before-clock": frozenset({"la", "las"}),
        "before-holiday": frozenset("antes de desde en hasta por tras".split()),
        "before-model": frozenset("dos su sus tres un una".split()),
        "before-number": frozenset(
            (
                "$ artículo capítulo habitación línea modelo número puerta página sala versión "
                "vuelo €"
            ).split()
        ),
        "before-season": frozenset({"desde", "en", "hasta"}),
        "before-units": frozenset("durante en lleva llevan por tras".split()),
        "before-year": frozenset("año de del desde en entre hasta y".split()),
        "counted": frozenset(
            "dólares euros habitantes kilómetros metros millones muertos personas pesos".split()
        ),
        "events": frozenset(
            (
                "agenda copa eurocopa expo feria festival horizonte juegos mundial olímpicos "
                "plan premio premios visión"
            ).split()
        ),
        "future": frozenset(
            (
                "a partir|antes de|cerrará|hasta|irá|podría|previsto|previsto para|prevé|próximo|"
                "se reunirá|será|tendrá|va a|viajará|visitará"
            ).split("|")
        ),
        "past": frozenset(
            "anunció declaró dijo era fue fueron ha había habían han informó".split()
        ),
        "past-day": frozenset({"pasado"}),
        "scheduled": frozenset(
            "abre cierra comienza empieza inicia juega llega termina viaja visita vota".split()
        ),
        "utc": frozenset({"gmt", "utc"}),
        "will": frozenset({"podría", "podrían"}),
    },
    past_endings=(
        "ó",
        "aron",
        "ieron",
    ),
    future_endings=(
        "rá",
        "rán",
    ),
    adverb_endings=("mente",),
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
