"""Dates in any other language: by its calendar, and in figures.

Source: full dates are written alike in all languages of `calendars.py`; values as in TIMEX3.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (TimexClass("DASH", "-"),)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase("DAYS", "( DAY .? )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
)
"""Patterns that the rules ask for by a name."""

RULES: tuple[TimexRule, ...] = (
    TimexRule(
        "date",
        "( WEEKDAY ,? )? DAYS MON ,? YEAR",
        "month-day",
        ("Het was op {dinsdag 23 april 1962|DATE 1962-04-23}.",),
        near_misses=("Op 31 april 2020 kwam niemand.",),
    ),
    TimexRule(
        "day-month",
        "( WEEKDAY ,? )? DAYS MON",
        "month-day",
        ("De brug opende op {2 oktober|DATE 2023-10-02}.",),
        near_misses=("30 februari bestaat niet.",),
    ),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR",
        "figures",
        ("Gesloten op {24.10.2019|DATE 2019-10-24}.",),
        near_misses=("Gelezen op 4/5/2018.",),
    ),
    TimexRule(
        "iso", "YEAR DASH TWO DASH TWO", "figures", ("Gedateerd {2023-05-02|DATE 2023-05-02}.",)
    ),
    TimexRule(
        "month-year", "MON YEAR", "month-year", ("Hij noemde {november 2022|DATE 2022-11}.",)
    ),
)
"""The rules, in the order of precedence among matches of one length."""

LANGUAGE = TimexLanguage(
    code="und",
    classes=CLASSES,
    phrases=PHRASES,
    rules=RULES,
    numbers={},
    units={},
    shifts={},
    parts={},
    seasons={},
    mods={},
    amounts={},
    cues={},
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
