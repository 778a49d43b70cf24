"""The commonest dates in Portuguese: words, what they mean, and the rules in order.

Source: the shapes that are commonest in English (`timex.py`), in the words of the language; closed
classes. Values as in TIMEX3.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (
    TimexClass("CLOSE", ")"),
    TimexClass("DASH", "-"),
    TimexClass("DECADE_WORD", "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    TimexClass("HOURS", "horas"),
    TimexClass(
        "ONES",
        "um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezassete dezessete dezoito dezenove",
    ),
    TimexClass("OPEN", "("),
    TimexClass("ORDINAL", "primeiro segundo terceiro quarto"),
    TimexClass("PERSON", "homem mulher menino menina jovem adolescente idoso idosa rapaz"),
    TimexClass(
        "ROMAN",
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi",
        case="capital",
    ),
    TimexClass("SEASON", "primavera verão outono inverno"),
    TimexClass("SIGN", "+ - − –"),
    TimexClass("TENS", "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    TimexClass("UNIT", "segundo minuto hora dia semana mês trimestre ano década século"),
    TimexClass(
        "UNITS", "segundos minutos horas dias semanas meses trimestres anos décadas séculos"
    ),
    TimexClass("UTC", "gmt utc", case="capital"),
    TimexClass("VAGUE", "vários várias alguns algumas muitos muitas poucos poucas"),
    TimexClass("YEARS", "anos"),
    TimexClass("ZONE", "gmt utc cet cest msk", case="capital"),
)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase("ABOUT_ONE", "( mais|menos de )"),
    Phrase("CARDINAL", "( ( NUMBER ( ,|. NUMBER )? ) | ( TENS ( e ONES )? ) | ONES | cem )"),
    Phrase(
        "CLOCK", "( ( ( HOUR : TWO h? ) | HOUR_H | ( HOUR HOURS ) | ( meia DASH noite ) ) ZONES? )"
    ),
    Phrase("COUNT", "( CARDINAL | VAGUE )"),
    Phrase("DAYS", "( DAY | primeiro )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
    Phrase("OFFSET", "( UTC SIGN HOUR ( : MINUTE )? )"),
    Phrase("PART", "( início|começo|fim|final|meados de|do ( mês de )? ( ano de? )? )"),
    Phrase("WD", "( ( WEEKDAY DASH feira ) | sábado|domingo )"),
    Phrase("ZONES", "( OFFSET | ZONE | ( OPEN ( OFFSET | ZONE ) CLOSE ) )"),
)
"""Patterns that the rules ask for by a name."""

RULES: tuple[TimexRule, ...] = (
    TimexRule(
        "clock",
        "CLOCK",
        "clock",
        ("Fechou às {20h30|TIME 2023-11-23T20:30} e abriu às {9 horas|TIME 2023-11-23T09:00}.",),
        near_misses=("Durou 9 horas.",),
    ),
    TimexRule(
        "age", "de COUNT anos de idade", "none", ("A prefeita, de 44 anos de idade, venceu.",)
    ),
    TimexRule("aged", ", de? NUMBER anos ,|)", "none", ("Marta Reis, 44 anos, venceu.",)),
    TimexRule("person", "PERSON de NUMBER anos", "none", ("Um homem de 44 anos venceu.",)),
    TimexRule(
        "date",
        "( WD ,? )? DAYS de? MON ( de | , )? YEAR",
        "month-day",
        (
            "Nasceu em {23 de abril de 1962|DATE 1962-04-23} e morreu na {segunda-feira, 15 de janeiro de 2024|DATE 2024-01-15}.",
        ),
        near_misses=("Em 31 de abril de 2020 ninguém veio.",),
    ),
    TimexRule(
        "day-month",
        "( WD ,? )? DAYS de MONTH",
        "month-day",
        (
            "A ponte abriu na {terça-feira, 14 de novembro|DATE 2023-11-14}, e a {2 de outubro|DATE 2023-10-02}.",
        ),
        near_misses=("O 30 de fevereiro não existe.",),
    ),
    TimexRule("dateline-day", "DAYS MON", "month-day", ("Oakvale, {2 out|DATE 2023-10-02} (AG).",)),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR",
        "figures",
        ("Fechou em {24/10/2019|DATE 2019-10-24}.",),
        near_misses=("Foi em 4/5/2018.",),
    ),
    TimexRule(
        "iso", "YEAR DASH TWO DASH TWO", "figures", ("Consta {2023-05-02|DATE 2023-05-02}.",)
    ),
    TimexRule(
        "month-year", "MONTH de? YEAR", "month-year", ("Citou {novembro de 2022|DATE 2022-11}.",)
    ),
    TimexRule(
        "month-last",
        "MONTH passado|próximo",
        "last-month-name",
        ("Foi vendido em {abril passado|DATE 2023-04}.",),
    ),
    TimexRule("month", "MONTH", "month", ("Choveu em {setembro|DATE 2023-09}.",)),
    TimexRule(
        "year",
        "YEAR",
        "year",
        ("Entre {1985|DATE 1985} e {1987|DATE 1987} houve obras.",),
        near_misses=("Fugiram 2000 pessoas.",),
    ),
    TimexRule(
        "decade",
        "anos ( YEAR | TWO )",
        "decade",
        ("Uma barragem dos {anos 1970|DATE 197}, não dos {anos 60|DATE 196}.",),
    ),
    TimexRule(
        "day-part",
        "ontem|hoje|amanhã à|de manhã|tarde|noite",
        "day-part",
        ("Choveu {ontem à noite|TIME 2023-11-22TNI}.",),
    ),
    TimexRule(
        "this-morning",
        "esta|nesta manhã|tarde|noite",
        "day-part",
        ("Saiu {esta manhã|TIME 2023-11-23TMO}.",),
    ),
    TimexRule(
        "day-before-yesterday",
        "anteontem",
        "day",
        ("Choveu {anteontem|DATE 2023-11-21}.",),
        value="-2",
    ),
    TimexRule(
        "day-after-tomorrow",
        "depois de amanhã",
        "day",
        ("A câmara vota {depois de amanhã|DATE 2023-11-25}.",),
        value="2",
    ),
    TimexRule(
        "today",
        "hoje|ontem|amanhã",
        "day",
        (
            "A câmara reuniu {ontem|DATE 2023-11-22}, continua {hoje|DATE 2023-11-23} e vota {amanhã|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "weekday-last",
        "WD passado|passada|próximo|próxima",
        "last-weekday",
        (
            "Voltou na {segunda-feira passada|DATE 2023-11-20} e parte na {próxima sexta-feira|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "last-weekday",
        "passado|passada|próximo|próxima|último|última WD",
        "last-weekday",
        ("Parte na {próxima sexta-feira|DATE 2023-11-24}.",),
    ),
    TimexRule(
        "weekday",
        "WD",
        "weekday",
        (
            "O prefeito disse na {quinta-feira|DATE 2023-11-23} que a ponte fechará na {segunda-feira|DATE 2023-11-27}.",
            "Abre no {sábado|DATE 2023-11-25}.",
        ),
        near_misses=("A segunda ponte caiu.",),
    ),
    TimexRule(
        "last-unit",
        "o|a? UNIT passado|passada|próximo|próxima",
        "last-unit",
        ("{O ano passado|DATE 2022} perdeu; na {semana passada|DATE 2023-W46} fechou.",),
    ),
    TimexRule(
        "past-unit",
        "o|a? próximo|próxima|último|última UNIT",
        "last-unit",
        ("Fecha na {próxima semana|DATE 2023-W48} e abre no {próximo mês|DATE 2023-12}.",),
    ),
    TimexRule(
        "this-unit",
        "este|esta|neste|nesta|deste|desta UNIT",
        "last-unit",
        ("{Este ano|DATE 2023} ganhou; {nesta semana|DATE 2023-W47} fecha.",),
    ),
    TimexRule("coming-unit", "UNIT que vem", "last-unit", ("Fecha no {ano que vem|DATE 2024}.",)),
    TimexRule(
        "ago",
        "há COUNT UNITS",
        "ago",
        ("{Há dois anos|DATE 2021} geou; {há dez dias|DATE 2023-11-13} também.",),
    ),
    TimexRule("unit-ago", "há um|uma UNIT", "ago", ("Foi vendida {há um mês|DATE 2023-10}.",)),
    TimexRule(
        "back", "COUNT UNITS atrás", "ago", ("Foi vendida {dois meses atrás|DATE 2023-09}.",)
    ),
    TimexRule(
        "past-units",
        "( os|as )? últimos|últimas|próximos|próximas COUNT UNITS",
        "duration",
        (
            "{Os últimos dois meses|DURATION P2M} foram secos, e nos {próximos três anos|DURATION P3Y} choverá.",
        ),
    ),
    TimexRule(
        "duration",
        "COUNT UNITS",
        "duration",
        ("Choveu {três semanas|DURATION P3W} e {doze horas|DURATION PT12H}.",),
    ),
    TimexRule("every-unit", "cada UNIT", "every", ("Inunda a {cada ano|SET P1Y}.",)),
    TimexRule(
        "currently",
        "atualmente|agora",
        "fixed",
        ("Está {atualmente|DATE PRESENT_REF} fechada.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "recently",
        "recentemente",
        "fixed",
        ("Abriu {recentemente|DATE PAST_REF}.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "day-clock",
        "WD ,? às CLOCK",
        "clock",
        ("Chegou na {terça-feira às 8h15|TIME 2023-11-21T08:15}.",),
    ),
    TimexRule(
        "season-year",
        "SEASON de YEAR",
        "season-of-year",
        ("Nevou no {inverno de 2010|DATE 2010-WI}.",),
    ),
    TimexRule(
        "season-last",
        "( o|a )? SEASON passado|passada|próximo|próxima",
        "last-season",
        ("Choveu {a primavera passada|DATE 2023-SP}.",),
        near_misses=("A primavera é seca.",),
    ),
    TimexRule(
        "century",
        "o? século ROMAN",
        "century",
        ("É uma torre do {século XV|DATE 14}.",),
        near_misses=("O século passa.",),
    ),
    TimexRule(
        "quarter-year",
        "o? ORDINAL trimestre de YEAR",
        "quarter",
        ("Perdeu no {segundo trimestre de 2021|DATE 2021-Q2}.",),
    ),
    TimexRule(
        "weekend",
        "( o|este )? próximo? ( fim|final de semana ) passado|próximo?",
        "weekend",
        ("Nevou no {fim de semana passado|DATE 2023-W46-WE}.",),
        near_misses=("O fim da semana chegou.",),
    ),
    TimexRule(
        "every-weekday", "toda|todo WD", "every", ("Abre {toda terça-feira|SET XXXX-WXX-2}.",)
    ),
    TimexRule("part-year", "PART YEAR", "year", ("Fechou no {início de 2018|DATE 2018 START}.",)),
    TimexRule(
        "units",
        "UNITS",
        "units",
        ("Nevou durante {meses|DURATION PXM}.",),
        near_misses=("Os dias são curtos.",),
    ),
    TimexRule("half-unit", "meia hora", "half-unit", ("Durou {meia hora|DURATION PT30M}.",)),
    TimexRule(
        "decade-of", "a? década de ( YEAR | TWO )", "decade", ("Era da {década de 60|DATE 196}.",)
    ),
    TimexRule(
        "in-units", "daqui a COUNT UNITS", "hence", ("Fecha {daqui a duas semanas|DATE 2023-W49}.",)
    ),
    TimexRule(
        "before-christ",
        "NUMBER a . c .?",
        "year-of-era",
        ("Caiu em {300 a.C.|DATE BC0300} a torre.",),
        value="bc",
    ),
    TimexRule(
        "one-unit",
        "ABOUT_ONE um|uma UNIT",
        "one-unit",
        ("Esperou {menos de um mês|DURATION P1M LESS_THAN}.",),
        near_misses=("Uma hora passou.",),
    ),
    TimexRule("annually", "anualmente", "fixed", ("Paga {anualmente|SET P1Y}.",), value="SET P1Y"),
    TimexRule(
        "morning-of",
        "( a )? manhã|tarde|noite de WD",
        "part-of-weekday",
        ("Nevou na {noite de terça-feira|TIME 2023-11-21TNI}.",),
    ),
    TimexRule(
        "coming-units",
        "( os|as )? próximos|próximas UNITS",
        "recent-units",
        ("Abrirá nas {próximas semanas|DURATION PXW}.",),
    ),
    TimexRule("every-day", "todos|todas os|as UNITS", "every", ("Abre {todos os meses|SET P1M}.",)),
    TimexRule("each-unit", "todo|toda|cada UNIT", "every", ("Paga {todo ano|SET P1Y}.",)),
    TimexRule(
        "part-month", "PART MONTH", "month", ("Choveu no {fim de agosto|DATE 2023-08 END}.",)
    ),
    TimexRule(
        "weekday-part",
        "WD à|de|pela|na manhã|tarde|noite",
        "day-part",
        ("Nevou na {terça-feira à noite|TIME 2023-11-21TNI}.",),
        near_misses=("Na terça ponte à noite nevou.",),
    ),
    TimexRule(
        "quarter",
        "o? ORDINAL trimestre ( do ano )?",
        "quarter",
        ("Perdeu no {terceiro trimestre|DATE 2023-Q3}.",),
        near_misses=("Um trimestre passa.",),
    ),
    TimexRule(
        "decade-word",
        "YEARS DECADE_WORD",
        "decade",
        ("Uma barragem dos {anos setenta|DATE 197}.",),
        near_misses=("Os anos passam.",),
    ),
    TimexRule(
        "every-units",
        "cada COUNT UNITS",
        "every",
        ("Inunda a {cada dois anos|SET P2Y}.",),
        near_misses=("A cada duas pontes uma fecha.",),
    ),
    TimexRule(
        "each-weekday",
        "cada WD",
        "every",
        ("Abre {cada terça-feira|SET XXXX-WXX-2}.",),
        near_misses=("Cada ponte fechou.",),
    ),
    TimexRule(
        "end-of-unit",
        "o? fim|final|início|começo|meados do|de ano|mês",
        "end-of-unit",
        ("Abrirá até {o fim do ano|DATE 2023 END} ou no {fim do mês|DATE 2023-11-30}.",),
        near_misses=("O fim da ponte é triste.",),
    ),
    TimexRule(
        "part-last-unit",
        "o? fim|final|início|começo|meados ( ( do ano|mês passado|próximo ) | ( da semana passada|próxima ) | ( da próxima semana ) | ( do próximo ano|mês ) | ( deste ano|mês ) | ( desta semana ) )",
        "last-unit",
        (
            "Fechou no {final do ano passado|DATE 2022}; abrirá no {início da próxima semana|DATE 2023-W48}.",
        ),
    ),
    TimexRule(
        "duration-half",
        "CARDINAL UNIT|UNITS e meio|meia",
        "duration-half",
        ("Durou {dois anos e meio|DURATION P2Y6M} e {uma hora e meia|DURATION PT1H30M}.",),
    ),
    TimexRule(
        "compound",
        "( NUMBER | ONES ) UNIT|UNITS ( , ( NUMBER | ONES ) UNIT|UNITS )? e ( NUMBER | ONES ) UNIT|UNITS",
        "compound",
        ("Durou {duas horas e 15 minutos|DURATION PT2H15M}.",),
        near_misses=("Dez dias e dois anos.",),
    ),
    TimexRule(
        "ash-wednesday",
        "quarta DASH feira de cinzas",
        "holiday",
        ("Fechou na {Quarta-feira de Cinzas|DATE 2023-02-22}.",),
        value="easter -46",
    ),
    TimexRule(
        "christmas-day",
        "dia de natal",
        "holiday",
        ("Fechou no {dia de Natal|DATE 2022-12-25}.",),
        value="12-25",
    ),
    TimexRule(
        "christmas-eve",
        "véspera de natal",
        "holiday",
        ("Fechou na {véspera de Natal|DATE 2022-12-24}.",),
        value="12-24",
    ),
    TimexRule(
        "easter",
        "domingo de páscoa",
        "holiday",
        ("Fechou no {domingo de Páscoa|DATE 2023-04-09}.",),
        value="easter +0",
    ),
    TimexRule(
        "good-friday",
        "sexta DASH feira santa",
        "holiday",
        ("Fechou na {Sexta-feira Santa|DATE 2023-04-07}.",),
        value="easter -2",
    ),
    TimexRule(
        "palm-sunday",
        "domingo de ramos",
        "holiday",
        ("Fechou no {Domingo de Ramos|DATE 2023-04-02}.",),
        value="easter -7",
    ),
    TimexRule(
        "christmas",
        "natal",
        "bare-holiday",
        ("A loja fechou no {Natal|DATE 2022-12-25}.",),
        near_misses=("Nevou em Natal.",),
        value="12-25",
    ),
    TimexRule(
        "times-a-unit",
        "uma|duas|três|quatro|cinco|várias vez|vezes por UNIT",
        "every",
        ("Reúne-se {duas vezes por semana|SET P1W}.",),
        near_misses=("Duas vezes por ponte passa.",),
    ),
    TimexRule(
        "monthly",
        "mensalmente",
        "fixed",
        ("Sai {mensalmente|SET P1M}.",),
        value="SET P1M",
    ),
    TimexRule(
        "daily",
        "diariamente",
        "fixed",
        ("Sai {diariamente|SET P1D}.",),
        value="SET P1D",
    ),
    TimexRule(
        "half",
        "o? ORDINAL semestre de YEAR",
        "half-of-year",
        ("Ganhou mais no {segundo semestre de 2021|DATE 2021-H2}.",),
        near_misses=("O segundo semestre passa.",),
    ),
    TimexRule(
        "aged-at",
        "aos NUMBER anos",
        "none",
        ("Morreu aos 81 anos.",),
    ),
    TimexRule(
        "this-season",
        "este|esta|neste|nesta|próximo|próxima SEASON",
        "last-season",
        ("Choveu {este verão|DATE 2023-SU}.",),
        near_misses=("Este ponte caiu.",),
    ),
)
"""The rules, in the order of precedence among matches of one length."""

LANGUAGE = TimexLanguage(
    code="pt",
    classes=CLASSES,
    phrases=PHRASES,
    rules=RULES,
    numbers={
        "algumas": 0,
        "alguns": 0,
        "muitas": 0,
        "muitos": 0,
        "poucas": 0,
        "poucos": 0,
        "várias": 0,
        "vários": 0,
        "primeiro": 1,
        "um": 1,
        "uma": 1,
        "dois": 2,
        "duas": 2,
        "segundo": 2,
        "terceiro": 3,
        "três": 3,
        "quarto": 4,
        "quatro": 4,
        "cinco": 5,
        "seis": 6,
        "sete": 7,
        "oito": 8,
        "nove": 9,
        "dez": 10,
        "onze": 11,
        "doze": 12,
        "treze": 13,
        "catorze": 14,
        "quatorze": 14,
        "quinze": 15,
        "dezesseis": 16,
        "dezassete": 17,
        "dezessete": 17,
        "dezoito": 18,
        "dezenove": 19,
        "vinte": 20,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "sessenta": 60,
        "setenta": 70,
        "oitenta": 80,
        "noventa": 90,
        "cem": 100,
    },
    units={
        "segundo": "TS",
        "segundos": "TS",
        "minuto": "TM",
        "minutos": "TM",
        "hora": "TH",
        "horas": "TH",
        "dia": "D",
        "dias": "D",
        "semana": "W",
        "semanas": "W",
        "meses": "M",
        "mês": "M",
        "trimestre": "Q",
        "trimestres": "Q",
        "ano": "Y",
        "anos": "Y",
        "década": "E",
        "décadas": "E",
        "século": "C",
        "séculos": "C",
    },
    shifts={
        "ontem": -1,
        "passada": -1,
        "passado": -1,
        "última": -1,
        "último": -1,
        "desta": 0,
        "deste": 0,
        "esta": 0,
        "este": 0,
        "hoje": 0,
        "nesta": 0,
        "neste": 0,
        "amanhã": 1,
        "próxima": 1,
        "próximas": 1,
        "próximo": 1,
        "próximos": 1,
        "vem": 1,
    },
    parts={
        "manhã": "TMO",
        "tarde": "TAF",
        "noite": "TNI",
        "meia": "T24",
    },
    seasons={
        "primavera": "SP",
        "verão": "SU",
        "outono": "FA",
        "inverno": "WI",
    },
    mods={
        "começo": "START",
        "início": "START",
        "meados": "MID",
        "fim": "END",
        "final": "END",
    },
    amounts={
        "cerca de": "APPROX",
        "mais de": "MORE_THAN",
        "menos de": "LESS_THAN",
        "quase": "LESS_THAN",
    },
    cues={
        "adverbial": frozenset("a até em na no".split()),
        "after-noun": frozenset(
            ("a ao as com da de do e em foi mas na no o os ou para pela pelo por que sem").split()
        ),
        "ahead": frozenset({"até"}),
        "before-clock": frozenset({"as", "às"}),
        "before-holiday": frozenset({"ao", "no", "o"}),
        "before-model": frozenset("dois duas seu sua três um uma".split()),
        "before-number": frozenset(
            ("$ artigo capítulo linha modelo número porta página quarto sala versão voo €").split()
        ),
        "before-units": frozenset("após durante em há por".split()),
        "before-year": frozenset("ano até de desde e em entre".split()),
        "counted": frozenset(
            "dólares euros habitantes metros mortos pessoas quilômetros reais".split()
        ),
        "events": frozenset(
            (
                "agenda copa euro expo feira festival horizonte jogos mundial olímpicos plano "
                "prémio prêmio visão"
            ).split()
        ),
        "future": frozenset("até deve devem prevista previsto vai vão".split()),
        "past": frozenset("anunciou disse era foi foram informou tinha tinham".split()),
        "scheduled": frozenset(
            "abre chega começa fecha inicia joga termina viaja visita vota".split()
        ),
        "utc": frozenset({"gmt", "utc"}),
        "will": frozenset("deve devem pode vai vão".split()),
    },
    past_endings=("aram", "eram", "iram", "iu", "ou"),
    future_endings=(
        "rá",
        "rão",
    ),
    adverb_endings=("mente",),
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
