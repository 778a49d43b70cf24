"""Dates, times, durations and sets in English: words, what they mean, and the rules in order.

Source: spans and values are those of TIMEX3 (TimeML); the shapes, and how each is read, were counted
in TimeBank and AQUAINT (the training part of TempEval-3). The words are closed classes.
"""

from wirecli.data.timex_types import Phrase, TimexClass, TimexLanguage, TimexRule

CLASSES: tuple[TimexClass, ...] = (
    TimexClass("ANOTHER", "another"),
    TimexClass("APOS", "' ’"),
    TimexClass("CLOSE", ")"),
    TimexClass("COUPLE", "couple"),
    TimexClass("DASH", "- ‐ ‑ –"),
    TimexClass(
        "DECADE_WORD", "twenties thirties forties fifties sixties seventies eighties nineties"
    ),
    TimexClass("ERA", "ad ah bc bce ce", case="capital"),
    TimexClass("ERA_BEFORE", "ad", case="capital"),
    TimexClass("HALF", "first last second"),
    TimexClass("HALF_SHORT", "1h 2h h1 h2", case="capital"),
    TimexClass("HUNDRED", "hundred million thousand"),
    TimexClass(
        "KIND",
        "additional business calendar consecutive extra fiscal full school straight successive trading whole working",
    ),
    TimexClass("LONG", "daylong decadelong hourlong monthlong weeklong yearlong"),
    TimexClass("MORE", "additional extra full whole"),
    TimexClass("ONE", "one"),
    TimexClass("ONES", "two three four five six seven eight nine"),
    TimexClass("OPEN", "("),
    TimexClass(
        "ORDINAL",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    ),
    TimexClass("PARTS_OF_DAY", "mornings afternoons evenings nights"),
    TimexClass("PART_OF_DAY", "morning afternoon evening night"),
    TimexClass("QUARTER_SHORT", "1q 2q 3q 4q q1 q2 q3 q4", case="capital"),
    TimexClass("ROW", "consecutive straight successive"),
    TimexClass("SEASON", "spring summer fall autumn winter"),
    TimexClass("SIGN", "+ - − –"),
    TimexClass(
        "TEENS", "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    ),
    TimexClass("TENS", "twenty thirty forty fifty sixty seventy eighty ninety"),
    TimexClass("THE", "the"),
    TimexClass(
        "UNIT", "second minute hour day week month quarter year decade century weekend fortnight"
    ),
    TimexClass(
        "UNITS",
        "seconds minutes hours days weeks months quarters years decades centuries weekends fortnights",
    ),
    TimexClass("UTC", "gmt utc", case="capital"),
    TimexClass("VAGUE", "several many some few"),
    TimexClass(
        "WEEKDAY_PLURAL",
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
        case="capital",
    ),
    TimexClass(
        "ZONE",
        "gmt utc est edt cst cdt ct mst mdt mt pst pdt pt et akst akdt hst bst wet west cet cest eet eest msk ist jst kst hkt sgt pkt aest aedt nzst nzdt sast wat cat eat",
        case="capital",
    ),
)
"""The words that the rules ask for by a class, by its name; numbers and units as they count."""

PHRASES: tuple[Phrase, ...] = (
    Phrase(
        "ABOUT",
        "( nearly | almost | ( more|less|fewer than ) | ( at least|most ) | ( up to ) | ( no more|less|fewer than ) )",
    ),
    Phrase("ABOUT_ONE", "( ABOUT | over )"),
    Phrase("AMPM", "( am | pm | ( a|p . m .? ) )"),
    Phrase(
        "CARDINAL",
        "( NUMBER ( .|, NUMBER )? | ( NUMBER? NUMBER / NUMBER ) | HUNDREDS | ONE | TWO_OR_MORE )",
    ),
    Phrase(
        "CLOCK",
        "( ( ( ( HOUR ( :|. MINUTE )? AMPM ) | HOUR_HALF | ( HOUR :|. MINUTE_HALF ) | ( HOUR : TWO ( in the PART_OF_DAY )? ) | ( HOUR|ONE|ONES|TEENS o APOS clock ( in the PART_OF_DAY )? ) | ( HOUR in the PART_OF_DAY ) | noon | midnight | midday ) ZONES? ) | ( HHMM ( ZONE | OFFSET | ( local time ) ) ) )",
    ),
    Phrase("COUNT", "( CARDINAL | ( a? VAGUE ) | ( a? COUPLE of? ) | ( a dozen ) )"),
    Phrase("DAYS", "( DAY | DAY_ORDINAL | ORDINAL )"),
    Phrase(
        "DAY_NAME",
        "( ( WEEKDAY PART_OF_DAY? ) | ( today|tomorrow|yesterday PART_OF_DAY? ) | tonight | ( last|this PART_OF_DAY ) )",
    ),
    Phrase(
        "HUNDREDS",
        "( a|ONE|ONES|TEENS|TENS HUNDRED ( and? a|ONE|ONES|TENS HUNDRED )? ( and? TWO_OR_MORE )? )",
    ),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
    Phrase("OFFSET", "( UTC SIGN HOUR ( : MINUTE )? )"),
    Phrase("OF_YEAR", "( of ( ( fiscal? YEAR ) | ( last|this|next year ) | ( the year ) ) )"),
    Phrase(
        "PART",
        "( ( early|late|mid DASH? ) | ( end DASH ) | earlier | later | ( the? beginning|start|middle|end|close of the? ) )",
    ),
    Phrase("PART_DAY", "( early | late | earlier | later | mid )"),
    Phrase("PART_OF", "( beginning|start|middle|end|close of the )"),
    Phrase("SOME", "( NUMBER | ONE | TWO_OR_MORE )"),
    Phrase("TWO_OR_MORE", "( ( TENS ( DASH? ONE|ONES )? ) | TEENS | ONES )"),
    Phrase("WEEKDAYS", "( WEEKDAY | ( WEEKDAY_SHORT .? ) )"),
    Phrase(
        "YEAR_WORDS",
        "( ( seventeen|eighteen|nineteen ( ( TENS ( DASH? ONE|ONES )? ) | TEENS ) ) | ( two thousand ( and? ONE|ONES|TEENS )? ) | ( twenty TEENS|TENS ( DASH? ONES )? ) )",
    ),
    Phrase(
        "ZONES",
        "( OFFSET | ZONE | ( OPEN ( OFFSET | ZONE ) CLOSE ) | ( local|eastern|central|mountain|pacific|moscow daylight|standard? time ) )",
    ),
)
"""Patterns that the rules ask for by a name."""

RULES: tuple[TimexRule, ...] = (
    # what is no date, though its words are
    TimexRule(
        "age",
        "COUNT DASH? UNIT|UNITS DASH? old|olds",
        "none",
        ("The 12-year-old bridge reopened.", "Marsh, 44 years old, won."),
    ),
    TimexRule("age-of", "COUNT UNITS of age", "none", ("Voters must be 18 years of age.",)),
    TimexRule(
        "unit-old",
        "UNIT|UNITS DASH old",
        "none",
        ("A years-old dispute ended.",),
    ),
    TimexRule(
        "rate", "COUNT UNITS a|per|every UNIT", "none", ("Guards watch the dam 24 hours a day.",)
    ),
    TimexRule("half-dozen", "half DASH? a? dozen UNITS", "none", ("It took half a dozen years.",)),
    TimexRule("sixty-minutes", "60 Minutes", "none", ("She spoke on 60 Minutes.",)),
    TimexRule("high-noon", "high noon", "none", ("It was high noon for the mayor.",)),
    TimexRule(
        "todays-world",
        "today APOS s world|youth|society|standards|generation",
        "none",
        ("Few bridges meet today's standards.",),
    ),
    # explicit dates
    TimexRule(
        "week-of",
        "the week of MON DAYS",
        "week-of",
        ("He speaks in {the week of March 6|DATE 2024-W10}.",),
        near_misses=("It was the week of the flood.",),
    ),
    TimexRule(
        "iso",
        "YEAR DASH TWO DASH TWO",
        "figures",
        ("The file is dated {2023-05-02|DATE 2023-05-02}.",),
        near_misses=("Call 2023-55-02 for help.",),
    ),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR|TWO",
        "figures",
        ("The lock closed on {24.10.2019|DATE 2019-10-24} and {10/24/19|DATE 2019-10-24}.",),
        near_misses=("It was 4/5/2018 on the label.", "Version 1.2.20.4 is out."),
    ),
    TimexRule(
        "month-day-year",
        "( this coming )? ( WEEKDAYS ,? )? MON DAYS ,? YEAR",
        "month-day",
        (
            "The council met on {May 2, 2019|DATE 2019-05-02}, and on {Monday, Jan. 15, 2024|DATE 2024-01-15}.",
            "It closed {March 8th 1995|DATE 1995-03-08}.",
        ),
        near_misses=("On Feb. 30, 2019 no council met.",),
    ),
    TimexRule(
        "month-day",
        "( this coming )? ( WEEKDAYS ,? )? MON DAYS",
        "month-day",
        (
            "The {Oct. 23|DATE 2023-10-23} flood came after {Friday, Sept. 1|DATE 2023-09-01}.",
            "It ends {January 4|DATE 2024-01-04}; {the year|DURATION P1Y} ended {Dec. 31|DATE 2022-12-31} was dry.",
            "It opens {this coming Friday, March eighth|DATE 2024-03-08}.",
            "It was shut from {May 3|DATE 2019-05-03} to {June 5, 2019|DATE 2019-06-05}.",
            "The fair will be held on {Sept. 10|DATE 2024-09-10}; the last was held on {May 2|DATE 2023-05-02}.",
        ),
        near_misses=("Feb. 30 is no day.", "In March 1,500 fled, in May 12 people."),
    ),
    TimexRule(
        "day-month-year",
        "( WEEKDAYS ,? )? DAYS of? MON ,? YEAR",
        "month-day",
        (
            "He was born on {23 April 1962|DATE 1962-04-23}, she on the {2nd of May 1961|DATE 1961-05-02}.",
        ),
        near_misses=("On 31 April 2020 no one came.",),
    ),
    TimexRule(
        "day-month-short-year",
        "DAYS MON APOS? TWO",
        "month-day-short",
        (
            "BOGOTA, {23 APR 90|DATE 1990-04-23} (AG) -- It was quiet.",
            "It is dated {23 APR 90|DATE 1990-04-23}.",
            "It is dated {23 Apr '90|DATE 1990-04-23}.",
        ),
        near_misses=("By 23 April 90 bridges were shut.",),
    ),
    TimexRule(
        "day-month",
        "( WEEKDAYS ,? )? DAYS of? MON",
        "month-day",
        ("Ships sailed on {2 May|DATE 2023-05-02} and {Tuesday, 14 November|DATE 2023-11-14}.",),
        near_misses=("On 31 April no one came.",),
    ),
    TimexRule(
        "month-the-day",
        "( WEEKDAYS ,? )? MON the DAY_ORDINAL ( ,? YEAR )?",
        "month-day",
        (
            "It shut on {November the 21st|DATE 2023-11-21} and {May the 2nd, 2019|DATE 2019-05-02}.",
        ),
        near_misses=("In May the first bridge shut.",),
    ),
    TimexRule(
        "day-month-dashes",
        "DAYS DASH MON DASH YEAR",
        "month-day",
        ("The file is dated {19-Nov-2012|DATE 2012-11-19}.",),
    ),
    TimexRule(
        "day-month-dashes-short",
        "DAYS DASH MON DASH TWO",
        "month-day-short",
        ("The file is dated {19-Nov-12|DATE 2012-11-19}.",),
    ),
    TimexRule(
        "day-of-month",
        "the DAY_ORDINAL ( of last|this|next month )?",
        "day-of-month",
        (
            "He left on {the 21st|DATE 2023-11-21}, and returns on {the 2nd|DATE 2023-12-02}.",
            "It shuts on {the 30th of this month|DATE 2023-11-30}.",
        ),
        near_misses=("On the 21st floor it was dark.", "She was the 21st to leave."),
    ),
    TimexRule(
        "day-of-list",
        "DAYS",
        "day-of-list",
        (
            "Talks are on {April 24|DATE 2024-04-24} and {25|DATE 2024-04-25}.",
            "The {Jan. 5|DATE 2024-01-05}-{7|DATE 2024-01-07} talks failed.",
        ),
        near_misses=(
            "On April 24 and 25 more died.",
            "It fell on April 24 and 6.8 percent were lost.",
        ),
    ),
    TimexRule(
        "year-of-range",
        "TWO",
        "year-of-range",
        (
            "Ships sailed in {1957|DATE 1957}-{58|DATE 1958} and in {2012|DATE 2012}/{13|DATE 2013}.",
        ),
        near_misses=(
            "It is 1957-580 on the label.",
            "In 1998-97 no one came.",
            "In 1998 and 99 left.",
        ),
    ),
    TimexRule(
        "month-year",
        "PART? MON ,? of? YEAR",
        "month-year",
        ("He recalled {November 2022|DATE 2022-11} and {late July 1997|DATE 1997-07 END}.",),
        near_misses=("Model May 19980 sold well.", "In March 1200 people fled."),
    ),
    TimexRule(
        "month-year-words",
        "PART? MON ,? of? YEAR_WORDS",
        "month-year",
        ("It was {January nineteen ninety-seven|DATE 1997-01}.",),
    ),
    TimexRule(
        "month-of-year",
        "PART? MON of? last|this|next year",
        "month-of-year",
        (
            "It was sold in {June last year|DATE 2022-06} and reopens in {early April next year|DATE 2024-04 START}.",
        ),
    ),
    TimexRule(
        "month-last",
        "PART? last|this|next|coming MON",
        "last-month-name",
        (
            "It was built {last April|DATE 2023-04} and {last November|DATE 2022-11}, and opens {next May|DATE 2024-05}.",
        ),
        near_misses=("It opened last Oct. 23.",),
    ),
    TimexRule(
        "month",
        "PART? MON",
        "month",
        (
            "Rain fell in {late September|DATE 2023-09 END}, as on a {late-August|DATE 2023-08 END} trip.",
            "The bridge will open in {January|DATE 2024-01}.",
            "Rain fell in {May|DATE 2019-05}, {June|DATE 2019-06} and {July 2019|DATE 2019-07}.",
            "The {March|DATE 2023-03} vote and its {May|DATE 2023-05} session were dull.",
            "Sales fell in {November|DATE 2023-11} and in {Dec.|DATE 2022-12} and rose by {March|DATE 2024-03}.",
            "Rain fell in the {May|DATE 2023-05}-{June|DATE 2023-06} season.",
        ),
        near_misses=(
            "May said no.",
            "April Jones won.",
            "They march on.",
            "March on, she said.",
            "Jan Novak sang.",
        ),
    ),
    TimexRule(
        "fiscal-year-short",
        "FISCAL",
        "fiscal-year",
        ("Sales rose in {FY24|DATE 2024} and {FY2019|DATE 2019}.",),
    ),
    TimexRule(
        "fiscal-year",
        "the? fiscal|financial year? YEAR",
        "year",
        ("Sales rose in {fiscal 2019|DATE 2019} and fell in {fiscal year 2020|DATE 2020}.",),
        near_misses=("It broke fiscal 300 rules.",),
    ),
    TimexRule(
        "year-fiscal",
        "the YEAR fiscal|financial year",
        "year",
        ("Sales rose in {the 2019 financial year|DATE 2019}.",),
        near_misses=("The 2019 fiscal law failed.",),
    ),
    TimexRule(
        "year",
        "( the? PART )? ( the full? year )? YEAR",
        "year",
        (
            "From {1985|DATE 1985} to {early 1987|DATE 1987 START}, and by {the end of 1990|DATE 1990 END}, dams were built.",
            "The {1988|DATE 1988} flood and that of {the year 1754|DATE 1754} were worse.",
            "Nobody knew in {mid-1996|DATE 1996 MID}.",
            "A Norland {2008|DATE 2008} medal and the World Cup {2018|DATE 2018} were lost.",
            "It burned in {1066|DATE 1066} and in {the year 1215|DATE 1215}; it sold 1350 bells.",
        ),
        near_misses=(
            "He drove a Norland 2008 and sold his Model 1898.",
            "Flight NA 2023 left gate 2024, and locker 2011 was found.",
            "It is called Norland 1980.",
            "In 1200 cases it burned.",
            "It cost $1998.",
            "Call 555-1998.",
            "Some 2000 people fled.",
            "The index rose to 1998.5 points.",
        ),
    ),
    TimexRule(
        "year-of-era",
        "( the year )? ( YEAR | LATE_YEAR | ( NUMBER ( , NUMBER )? ) ) ( ERA | ( b|a . c|d .? ) | ( of the buddhist|hijri|islamic|hebrew|jewish era|calendar ) )",
        "year-of-era",
        (
            "It fell in {the year 44 BC|DATE BC0044}, was lost in {300 B.C.|DATE BC0300} and rose in {79 AD|DATE 0079}.",
            "It stood in {1444 AH|DATE -} and {the year 2566 of the Buddhist era|DATE -}.",
        ),
        near_misses=("Some 44 ad men met.", "Of 300 BC residents few left."),
    ),
    TimexRule(
        "anno-domini",
        "ERA_BEFORE YEAR|NUMBER",
        "year-of-era",
        ("The mountain burned in {AD 79|DATE 0079}.",),
        near_misses=("An ad 79 seconds long ran.",),
    ),
    TimexRule(
        "year-words",
        "( the? PART )? ( the year )? YEAR_WORDS",
        "year",
        (
            "It was {nineteen ninety-six|DATE 1996}, not {the year two thousand|DATE 2000}.",
            "A {nineteen ninety|DATE 1990}-style bridge opened.",
        ),
    ),
    TimexRule(
        "year-short",
        "PART? APOS TWO",
        "year-short",
        (
            "The flood of {'98|DATE 1998} came early, that of {'35|DATE 1935} late, and {'24|DATE 2024} will be dry.",
        ),
        near_misses=("It rose to 5'98.",),
    ),
    TimexRule(
        "decade",
        "THE? PART? ( DECADE | ( APOS? DECADE_SHORT ) | DECADE_WORD )",
        "decade",
        (
            "Dams of {the late 1970s|DATE 197 END} and {the '80s|DATE 198} outlived {the nineties|DATE 199}.",
            "Music of {1960s|DATE 196} bands.",
            "It was rare in {the 70s|DATE 197} and {80s|DATE 198}.",
        ),
        near_misses=(
            "She is in her thirties.",
            "He ran 60s laps.",
            "Highs will be in the 60s.",
        ),
    ),
    TimexRule(
        "decade-apostrophe",
        "the PART? APOS? ( YEAR | TWO ) APOS s",
        "decade",
        ("Dams of {the 1980's|DATE 198} outlived those of {the early 60's|DATE 196 START}.",),
        near_misses=("The 1987's model sold well.", "He saw 1990's best play."),
    ),
    TimexRule(
        "century",
        "the? PART? DAYS century|centuries",
        "century",
        (
            "It stood in {the early twentieth century|DATE 19 START}.",
            "It stood in the {11th|DATE 10} and {12th centuries|DATE 11}.",
        ),
        near_misses=("The Century Hotel opened.",),
    ),
    TimexRule(
        "century-adjective",
        "PART? DAYS DASH century",
        "century",
        ("The {19th-century|DATE 18} mill burned.",),
        near_misses=("The Century-Hotel opened.",),
    ),
    TimexRule(
        "century-of-list",
        "PART? DAYS and|or|to ( the? DAYS centuries )",
        "century-of-list",
        ("It stood in the {late 15th|DATE 14 END} or {16th centuries|DATE 15}.",),
        near_misses=("It was the 15th or 16th bridge.",),
    ),
    # quarters and halves
    TimexRule(
        "quarter-year",
        "the? fiscal? ORDINAL DASH? quarter of? fiscal? YEAR",
        "quarter",
        (
            "Sales rose in {the third quarter of 2019|DATE 2019-Q3} and {first-quarter 2020|DATE 2020-Q1}.",
        ),
    ),
    TimexRule(
        "year-quarter",
        "the? YEAR ORDINAL DASH? quarter",
        "quarter",
        ("Compare {the 1988 second quarter|DATE 1988-Q2}.",),
    ),
    TimexRule(
        "quarter-of-year",
        "the? ORDINAL quarter of last|this|next year",
        "quarter",
        ("Sales fell in {the second quarter of last year|DATE 2022-Q2}.",),
    ),
    TimexRule(
        "years-quarter",
        "last|this|next year APOS s ORDINAL quarter",
        "quarter",
        ("It will pay in {next year's first quarter|DATE 2024-Q1}.",),
    ),
    TimexRule(
        "quarter-adjective",
        "fiscal? ORDINAL DASH quarter",
        "quarter",
        ("The {third-quarter|DATE 2023-Q3} loss grew.",),
        near_misses=("The fifth-quarter joke fell flat.",),
    ),
    TimexRule(
        "quarter",
        "the? ( fiscal DASH? )? ORDINAL fiscal? quarter",
        "quarter",
        (
            "It lost money in {the third quarter|DATE 2023-Q3}, and in {the fiscal first quarter|DATE 2023-Q1}.",
        ),
        near_misses=(
            "He lives in the old quarter.",
            "Marsh scored in the third quarter.",
        ),
    ),
    TimexRule(
        "quarter-short",
        "QUARTER_SHORT ( of? fiscal? YEAR )?",
        "quarter",
        (
            "Sales rose in {Q3 2019|DATE 2019-Q3} and {2Q of 2020|DATE 2020-Q2}, and fell in {Q1|DATE 2023-Q1}.",
        ),
        near_misses=("Q8 stations closed.",),
    ),
    TimexRule(
        "latest-quarter",
        "the latest|recent quarter|period",
        "latest-quarter",
        (
            "It lost money in {the latest quarter|DATE 2023-Q3}.",
            "In {the second quarter|DATE 2023-Q2} sales rose more than in {the latest period|DATE 2023-Q2}.",
        ),
        near_misses=("In the period of grief he wrote.",),
    ),
    TimexRule(
        "the-quarter",
        "the|that quarter",
        "latest-quarter",
        (
            "In {the second quarter|DATE 2023-Q2} sales rose; costs fell in {the quarter|DATE 2023-Q2}.",
        ),
        near_misses=("He met her in the quarter-final.",),
    ),
    TimexRule(
        "year-ago-quarter",
        "the? ( comparable|same|corresponding )? year DASH ago|earlier ORDINAL? quarter|period",
        "year-ago",
        (
            "In {the third quarter|DATE 2023-Q3} it earned less than in {the year-ago quarter|DATE 2022-Q3}.",
            "Sales fell from {the year-earlier period|DATE 2022}.",
        ),
    ),
    TimexRule(
        "same-quarter",
        "the same|corresponding|comparable|like period|quarter last year",
        "year-ago",
        ("Sales fell from {the same period last year|DATE 2022}.",),
    ),
    TimexRule(
        "last-years-quarter",
        "last year APOS s quarter|period",
        "year-ago",
        ("In {the third quarter|DATE 2023-Q3} sales beat {last year's quarter|DATE 2022-Q3}.",),
    ),
    TimexRule(
        "period-of-year",
        "the YEAR quarter|period",
        "period-of-year",
        ("Sales in {the second quarter|DATE 2023-Q2} beat {the 2021 period|DATE 2021-Q2}.",),
    ),
    TimexRule(
        "final-quarter",
        "the? final|last|closing|opening quarter OF_YEAR",
        "final-quarter",
        (
            "Sales rose in {the final quarter of 2009|DATE 2009-Q4} and {the opening quarter of last year|DATE 2022-Q1}.",
        ),
        near_misses=("He scored in the final quarter.",),
    ),
    TimexRule(
        "week-of-month",
        "the? first|last|final|closing|opening week|days|weekend of MON YEAR?",
        "part-of-month",
        (
            "It shut in {the last week of March|DATE 2023-03 END} and {the first days of May 2019|DATE 2019-05 START}.",
        ),
        near_misses=("The last week of the fair was dry.",),
    ),
    TimexRule(
        "half",
        "the? HALF DASH? half OF_YEAR",
        "half",
        (
            "Sales rose in {the first half of 2019|DATE 2019-H1} and {the last half of last year|DATE 2022-H2}.",
            "It grew in {the second half of the year|DATE 2023-H2}.",
        ),
        near_misses=("He scored in the first half.",),
    ),
    TimexRule(
        "half-short",
        "HALF_SHORT of? YEAR",
        "half",
        ("Sales rose in {H1 2019|DATE 2019-H1} and fell in {2H 2020|DATE 2020-H2}.",),
        near_misses=("The H1 engine failed.",),
    ),
    # clock times and parts of the day
    TimexRule(
        "clock",
        "CLOCK ( ,? on? DAY_NAME )? ( ,? on? MON DAYS ( ,? YEAR )? )?",
        "clock",
        (
            "It opened at {9:30 a.m. Wednesday|TIME 2023-11-22T09:30} and shut at {5 p.m|TIME 2023-11-22T17:00}.",
            "It began at {noon Tuesday|TIME 2023-11-21T12:00}, and ended at {11 p.m. GMT, Nov. 9|TIME 2023-11-09T23:00Z}.",
            "It starts at {14:30|TIME 2023-11-23T14:30}.",
            "She left at {7pm today|TIME 2023-11-23T19:00}, and came at {4 in the morning|TIME 2023-11-23T04:00}.",
            "It shut at {0735 GMT|TIME 2023-11-23T07:35Z} and at {16:08 UTC|TIME 2023-11-23T16:08Z}.",
            "It opens at {6:40 p.m. (GMT +8)|TIME 2023-11-23T18:40+08:00} or at {14:28 UTC-3:30|TIME 2023-11-23T14:28-03:30}.",
            "It shut at {7:00 a.m. CT on August 24|TIME 2023-08-24T07:00}.",
            "It opens at {5 p.m. local time|TIME 2023-11-23T17:00} and has been shut since {1600 local time|TIME 2023-11-23T16:00}.",
            "It began at {13:00 p.m. Tuesday|TIME 2023-11-21T13:00}.",
            "It began at {11:20pm|TIME 2023-11-23T23:20} or {7.30am Tuesday|TIME 2023-11-21T07:30}.",
            "It fell at {4:30 in the morning|TIME 2023-11-23T04:30} or {4 o'clock in the afternoon|TIME 2023-11-23T16:00}.",
            "It fell at {10:15 Tuesday night|TIME 2023-11-21T22:15} and rose at {8pm tonight|TIME 2023-11-23T20:00}.",
        ),
        near_misses=("It killed 4 in the morning.", "The score was 3:15.", "She sang 25:10 twice."),
    ),
    TimexRule(
        "day-clock",
        "( DAY_NAME | ( ( WEEKDAYS ,? )? MON DAYS ( ,? YEAR )? ) ) ,? at CLOCK",
        "clock",
        (
            "It shut {Sunday night at 8 p.m.|TIME 2023-11-19T20:00} and {May 2, 2019, at 15:00 GMT|TIME 2019-05-02T15:00Z}.",
            "It opened {Tuesday at 9:30|TIME 2023-11-21T09:30}.",
            "It opens {Friday, Dec. 1, at 7 p.m|TIME 2023-12-01T19:00}.",
        ),
        near_misses=("On Sunday at 8 bridges it rained.",),
    ),
    TimexRule(
        "clock-of-day",
        "CLOCK ,? on? ( WEEKDAYS ,? )? DAYS MON ( ,? YEAR )?",
        "clock",
        (
            "It opens at {7:30pm on 1 December|TIME 2023-12-01T19:30} and {noon on Friday 1 December 2023|TIME 2023-12-01T12:00}.",
        ),
        near_misses=("At noon 12 bridges were shut.",),
    ),
    TimexRule(
        "day-of-clock",
        "( WEEKDAYS ,? )? DAYS MON ( ,? YEAR )? ,? at CLOCK",
        "clock",
        ("It opens on {1 December at 7:30pm|TIME 2023-12-01T19:30}.",),
        near_misses=("On 1 December at 8 bridges it rained.",),
    ),
    TimexRule(
        "clock-range",
        "( HOUR ( :|. MINUTE )? to|and|DASH ( ( HOUR ( :|. MINUTE )? AMPM ) | HOUR_HALF | ( HOUR :|. MINUTE_HALF ) ) ) | ( HHMM to|and|DASH HHMM ZONE )",
        "clock-range",
        (
            "It is shut from {1400|TIME 2023-11-23T14:00Z} to {1600 GMT|TIME 2023-11-23T16:00Z}.",
            "It is open from {8|TIME 2023-11-23T20:00} to {10 p.m|TIME 2023-11-23T22:00}.",
            "It is open {11:30|TIME 2023-11-23T11:30}-{1pm|TIME 2023-11-23T13:00}.",
        ),
        near_misses=("It sold 8 to 10 bridges.",),
    ),
    TimexRule(
        "weekday-part",
        "( PART_DAY | last|this|next )? WEEKDAY PART_OF_DAY",
        "day-part",
        (
            "It rained {Tuesday night|TIME 2023-11-21TNI} and {early Wednesday morning|TIME 2023-11-22TMO START}.",
            "It rained {last Sunday night|TIME 2023-11-19TNI}.",
        ),
    ),
    TimexRule(
        "weekday-nights",
        "WEEKDAY PARTS_OF_DAY",
        "every",
        ("The club meets {Tuesday nights|SET XXXX-WXX-2TNI}.",),
    ),
    TimexRule(
        "day-part",
        "PART_DAY? yesterday|today|tomorrow PART_OF_DAY",
        "day-part",
        ("It rained {yesterday morning|TIME 2023-11-22TMO}.",),
    ),
    TimexRule(
        "part-of-day",
        "PART_DAY? DASH? PART_OF_DAY yesterday|today|tomorrow",
        "day-part",
        ("It rained {mid-afternoon yesterday|TIME 2023-11-22TAF MID}.",),
    ),
    TimexRule(
        "this-morning",
        "PART_DAY? this PART_OF_DAY",
        "day-part",
        ("He left {later this morning|TIME 2023-11-23TMO END}.",),
    ),
    TimexRule(
        "last-night",
        "PART_DAY? last night",
        "day-part",
        ("It rained {last night|TIME 2023-11-22TNI}.",),
    ),
    TimexRule(
        "tonight",
        "PART_DAY? tonight|overnight",
        "day-part",
        ("The council meets {later tonight|TIME 2023-11-23TNI END}.",),
    ),
    TimexRule(
        "next-morning",
        "the next|following|previous PART_OF_DAY",
        "following-unit",
        ("He fell on {Nov. 3|DATE 2023-11-03} and died {the next morning|TIME 2023-11-04TMO}.",),
    ),
    TimexRule(
        "mid-morning",
        "PART_DAY DASH? PART_OF_DAY",
        "day-part",
        (
            "It rained by {mid-afternoon|TIME 2023-11-23TAF MID} and in {late evening|TIME 2023-11-23TEV END}.",
        ),
    ),
    TimexRule(
        "morning",
        "the PART_OF_DAY",
        "morning",
        ("It rained in {the afternoon|TIME 2023-11-23TAF}.",),
        near_misses=("The morning was fair.", "It was sold in the evening of her life."),
    ),
    # days by their name
    TimexRule(
        "weekday-last",
        "the? last|this|next|previous|following|coming coming? WEEKDAY",
        "last-weekday",
        (
            "He left {last Thursday|DATE 2023-11-16}, and returns {next Monday|DATE 2023-11-27}.",
            "The council meets {this Friday|DATE 2023-11-24}.",
        ),
    ),
    TimexRule(
        "weekday",
        "WEEKDAYS",
        "weekday",
        (
            "She said {Friday|DATE 2023-11-17} that the bridge will close {Monday|DATE 2023-11-27}.",
            "On {Thursday|DATE 2023-11-23} he agreed to {Wednesday|DATE 2023-11-22}'s deadline.",
            "It shut on {Fri.|DATE 2023-11-17} at dawn.",
        ),
        near_misses=(
            "The Sun set.",
            "He sat down.",
            "The Sunday Times said so.",
            "It recalls Bloody Sunday.",
        ),
    ),
    TimexRule(
        "weekdays",
        "WEEKDAY_PLURAL",
        "every",
        ("The market opens on {Mondays|SET XXXX-WXX-1}.",),
        near_misses=("The mondays band played.",),
    ),
    TimexRule(
        "day-before-yesterday",
        "the? day before yesterday",
        "day",
        ("It rained {the day before yesterday|DATE 2023-11-21}.",),
        value="-2",
    ),
    TimexRule(
        "day-after-tomorrow",
        "the? day after tomorrow",
        "day",
        ("It closes {the day after tomorrow|DATE 2023-11-25}.",),
        value="2",
    ),
    TimexRule(
        "today",
        "PART_DAY? today|yesterday|tomorrow",
        "day",
        (
            "The council met {late yesterday|DATE 2023-11-22 END}, sat {today|DATE 2023-11-23} and votes {tomorrow|DATE 2023-11-24}.",
        ),
        near_misses=("She reads Norland Today.",),
    ),
    TimexRule(
        "christmas-day",
        "christmas day ( ,? YEAR )?",
        "holiday",
        (
            "He died on {Christmas Day|DATE 2022-12-25}, she on {Christmas Day 1941|DATE 1941-12-25}.",
        ),
        value="12-25",
    ),
    TimexRule(
        "christmas",
        "christmas ( ,? YEAR )?",
        "bare-holiday",
        ("It will open by {Christmas|DATE 2023-12-25}.",),
        near_misses=("By Christmas markets he slept.", "A Christmas tree fell."),
        value="12-25",
    ),
    TimexRule(
        "christmas-eve",
        "christmas eve ( ,? YEAR )?",
        "holiday",
        ("It opened on {Christmas Eve|DATE 2022-12-24}.",),
        near_misses=("Christmas trees were sold.",),
        value="12-24",
    ),
    TimexRule(
        "easter",
        "easter sunday|day ( ,? YEAR )?",
        "holiday",
        ("They met on {Easter Sunday|DATE 2023-04-09}.",),
        near_misses=("He left Easter Island.",),
        value="easter +0",
    ),
    TimexRule(
        "easter-alone",
        "easter ( ,? YEAR )?",
        "bare-holiday",
        ("It has been shut since {Easter|DATE 2023-04-09}.",),
        near_misses=("By Easter Island they slept.", "Easter eggs were sold."),
        value="easter +0",
    ),
    TimexRule(
        "ash-wednesday",
        "ash wednesday ( ,? YEAR )?",
        "holiday",
        ("They met on {Ash Wednesday|DATE 2023-02-22}.",),
        value="easter -46",
    ),
    TimexRule(
        "easter-monday",
        "easter monday ( ,? YEAR )?",
        "holiday",
        ("They met on {Easter Monday|DATE 2023-04-10}.",),
        value="easter +1",
    ),
    TimexRule(
        "maundy-thursday",
        "maundy thursday ( ,? YEAR )?",
        "holiday",
        ("They met on {Maundy Thursday|DATE 2023-04-06}.",),
        value="easter -3",
    ),
    TimexRule(
        "palm-sunday",
        "palm sunday ( ,? YEAR )?",
        "holiday",
        ("They met on {Palm Sunday|DATE 2023-04-02}.",),
        value="easter -7",
    ),
    TimexRule(
        "whit-monday",
        "whit monday ( ,? YEAR )?",
        "holiday",
        ("They met on {Whit Monday|DATE 2023-05-29}.",),
        value="easter +50",
    ),
    TimexRule(
        "good-friday",
        "good friday ( ,? YEAR )?",
        "holiday",
        ("They met on {Good Friday|DATE 2023-04-07}.",),
        value="easter -2",
    ),
    TimexRule(
        "labor-day",
        "last? labor day ( ,? YEAR )?",
        "holiday",
        ("It shut on {Labor Day|DATE 2023-09-04}.",),
        near_misses=("The Labor Party met.",),
        value="09 1MO",
    ),
    TimexRule(
        "memorial-day",
        "last? memorial day ( ,? YEAR )?",
        "holiday",
        ("It shut on {Memorial Day|DATE 2023-05-29}.",),
        value="05 -1MO",
    ),
    TimexRule(
        "new-years-day",
        "new year APOS s day ( ,? YEAR )?",
        "holiday",
        ("It shut on {New Year's Day|DATE 2023-01-01}.",),
        near_misses=("The new year was wet.",),
        value="01-01",
    ),
    TimexRule(
        "new-years-eve",
        "new year APOS s eve ( ,? YEAR )?",
        "holiday",
        ("It shut on {New Year's Eve|DATE 2022-12-31}.",),
        value="12-31",
    ),
    TimexRule(
        "thanksgiving",
        "last? thanksgiving day? ( ,? YEAR )?",
        "holiday",
        ("It opened on {Thanksgiving Day|DATE 2023-11-23}.",),
        value="11 4TH",
    ),
    TimexRule(
        "valentines-day",
        "valentine APOS s day ( ,? YEAR )?",
        "holiday",
        ("They wed on {Valentine's Day|DATE 2023-02-14}.",),
        near_misses=("Valentine Marsh left.",),
        value="02-14",
    ),
    TimexRule(
        "all-saints-day",
        "all saints APOS? day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {All Saints' Day|DATE 2023-11-01}.",),
        value="11-01",
    ),
    TimexRule(
        "anzac-day",
        "anzac day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Anzac Day|DATE 2023-04-25}.",),
        value="04-25",
    ),
    TimexRule(
        "april-fools-day",
        "april ( ( fools APOS? ) | ( fool APOS s ) ) day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {April Fools' Day|DATE 2023-04-01}.",),
        value="04-01",
    ),
    TimexRule(
        "armistice-day",
        "armistice|veterans day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Veterans Day|DATE 2023-11-11}.",),
        value="11-11",
    ),
    TimexRule(
        "ascension-day",
        "ascension day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Ascension Day|DATE 2023-05-18}.",),
        value="easter +39",
    ),
    TimexRule(
        "bastille-day",
        "bastille day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Bastille Day|DATE 2023-07-14}.",),
        value="07-14",
    ),
    TimexRule(
        "boxing-day",
        "boxing day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Boxing Day|DATE 2022-12-26}.",),
        value="12-26",
    ),
    TimexRule(
        "canada-day",
        "canada day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Canada Day|DATE 2023-07-01}.",),
        value="07-01",
    ),
    TimexRule(
        "columbus-day",
        "columbus day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Columbus Day|DATE 2023-10-09}.",),
        value="10 2MO",
    ),
    TimexRule(
        "halloween",
        "halloween ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Halloween|DATE 2023-10-31}.",),
        value="10-31",
    ),
    TimexRule(
        "juneteenth",
        "juneteenth ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Juneteenth|DATE 2023-06-19}.",),
        value="06-19",
    ),
    TimexRule(
        "martin-luther-king-day",
        "martin luther king ( ,? jr .? )? day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Martin Luther King Day|DATE 2023-01-16}.",),
        value="01 3MO",
    ),
    TimexRule(
        "may-day",
        "may day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {May Day|DATE 2023-05-01}.",),
        value="05-01",
    ),
    TimexRule(
        "presidents-day",
        "presidents APOS? day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Presidents' Day|DATE 2023-02-20}.",),
        value="02 3MO",
    ),
    TimexRule(
        "remembrance-sunday",
        "remembrance sunday ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Remembrance Sunday|DATE 2023-11-12}.",),
        value="11 2SU",
    ),
    TimexRule(
        "shrove-tuesday",
        "shrove tuesday ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {Shrove Tuesday|DATE 2023-02-21}.",),
        value="easter -47",
    ),
    TimexRule(
        "st-patricks-day",
        "( ( st .? ) | saint ) patrick APOS s day ( ,? YEAR )?",
        "holiday",
        ("The fair was held on {St. Patrick's Day|DATE 2023-03-17}.",),
        value="03-17",
    ),
    # last, this, next
    TimexRule(
        "last-unit",
        "the? PART? last|this|next UNIT",
        "last-unit",
        (
            "{Last year|DATE 2022} it lost money; {next week|DATE 2023-W48} it closes.",
            "It opens {later this month|DATE 2023-11 END}, and shuts {early next year|DATE 2024 START}.",
            "{Last weekend|DATE 2023-W46-WE} was wet, but it will be dry {this weekend|DATE 2023-W47-WE}.",
        ),
        near_misses=("She hosts This Week with a smile.", "This day is ours."),
    ),
    TimexRule(
        "past-year",
        "( the past|coming|current|last|next fiscal? UNIT ( or so )? ) | ( this past|coming UNIT )",
        "last-unit",
        (
            "In {the past hour|DURATION PT1H} it rained.",
            "It shut {this past week|DATE 2023-W46} and opens {this coming year|DATE 2024}.",
            "Over {the past year|DATE 2022} and {the last decade|DATE 201} it grew.",
            "It closes in {the next year or so|DATE 2024}.",
        ),
        near_misses=("The current board met.",),
    ),
    TimexRule(
        "current-unit",
        "current fiscal|financial? UNIT",
        "last-unit",
        ("It will lose money in its {current fiscal year|DATE 2023}.",),
    ),
    TimexRule(
        "full-year",
        "the full|fiscal|financial year",
        "last-unit",
        ("It sees a profit for {the full year|DATE 2023}.",),
    ),
    TimexRule(
        "year-ended",
        "the fiscal? year|week|month ended|ending|beginning",
        "year-ended",
        (
            "Sales rose in {the fiscal year|DURATION P1Y} ended {June 30|DATE 2023-06-30} and {the week|DURATION P1W} ended {Nov. 4|DATE 2023-11-04}.",
        ),
        near_misses=("The year was fair.",),
    ),
    TimexRule(
        "end-of-unit",
        "the? PART_OF UNIT",
        "end-of-unit",
        (
            "It will close by {the end of the month|DATE 2023-11-30}, or {the end of the year|DATE 2023 END}.",
            "At {the beginning of the week|DATE 2023-W47 START} it rained.",
        ),
        near_misses=("He is tired at the end of the day.",),
    ),
    TimexRule(
        "in-the-unit",
        "earlier|later|early|late in the week|month|year",
        "in-the-unit",
        (
            "It froze {earlier in the year|DATE 2023 START}; {late in the week|DATE 2023-W47 END} it rained.",
        ),
        near_misses=("It froze later in the yearbook.",),
    ),
    TimexRule(
        "year-end",
        "year DASH? end",
        "end-of-unit",
        ("It sees a profit by {year-end|DATE 2023 END}.",),
    ),
    TimexRule(
        "years-end",
        "year APOS s end",
        "end-of-unit",
        ("It sees a profit by {year's end|DATE 2023 END}.",),
    ),
    TimexRule(
        "season-last",
        "PART? last|this|next past? SEASON",
        "last-season",
        (
            "It flooded {last summer|DATE 2023-SU} and {this past spring|DATE 2023-SP}, and may {next winter|DATE 2023-WI}.",
        ),
        near_misses=("It bought last springs for beds.",),
    ),
    TimexRule(
        "season-year",
        "the? PART? SEASON of? ( YEAR | YEAR_WORDS )",
        "season-of-year",
        ("It flooded in {the summer of 1996|DATE 1996-SU} and {spring 2001|DATE 2001-SP}.",),
    ),
    TimexRule(
        "season",
        "the? PART? SEASON",
        "season",
        (
            "Since {spring|DATE 2023-SP} it has rained.",
            "It will open in {the summer|DATE 2024-SU}.",
        ),
        near_misses=(
            "The springs dry up.",
            "The fall in prices hurt.",
            "He sang at the Winter Garden.",
        ),
    ),
    # ago, earlier
    TimexRule(
        "ago",
        "ABOUT? COUNT UNIT|UNITS ( or so )? ago|earlier",
        "ago",
        (
            "{One month ago|DATE 2023-10} it froze.",
            "{Two years ago|DATE 2021} it flooded; {six weeks ago|DATE 2023-W41} it froze.",
            "He left {ten days ago|DATE 2023-11-13}, {nearly four years ago|DATE 2019 AFTER} or {several years ago|DATE PAST_REF}.",
            "It was built {more than two decades ago|DATE 2003 BEFORE}.",
        ),
        near_misses=("Two bridges ago it was a ford.",),
    ),
    TimexRule(
        "units-ago",
        "UNITS ago",
        "fixed",
        ("{Years ago|DATE PAST_REF} it froze.",),
        near_misses=("Years are long.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "unit-ago",
        "ABOUT? a|an UNIT ( or so )? ago|earlier",
        "ago",
        (
            "{A month ago|DATE 2023-10} it rained, and {a year ago|DATE 2022} it froze.",
            "{Almost a decade ago|DATE 2013 AFTER} it opened.",
            "In {the third quarter|DATE 2023-Q3} it earned more, against a loss {a year earlier|DATE 2022-Q3}.",
            "{An hour ago|TIME -} he left.",
        ),
    ),
    TimexRule(
        "year-ago",
        "year DASH ago|earlier",
        "year-ago",
        ("The {third-quarter|DATE 2023-Q3} loss beat {year-ago|DATE 2022-Q3} results.",),
    ),
    TimexRule(
        "half-ago",
        "( half a|an UNIT ago|earlier ) | ( a quarter DASH? ( of a )? century ago|earlier )",
        "half-ago",
        (
            "It opened {half a century ago|DATE 1973}, and {half a decade ago|DATE 2018} it burned.",
            "It opened {a quarter of a century ago|DATE 1998}.",
        ),
        near_misses=("A quarter of a mile ago it rained.",),
    ),
    TimexRule(
        "and-a-half-ago",
        "ABOUT? ( ( ( TWO_OR_MORE | NUMBER ) and a half years ) | ( a year and a half ) ) ago|earlier",
        "and-a-half-ago",
        (
            "It opened {two and a half years ago|DATE 2021}, and {a year and a half ago|DATE 2022} it burned.",
        ),
        near_misses=("Two and a half miles ago it rained.",),
    ),
    TimexRule(
        "hence",
        "COUNT UNIT|UNITS hence",
        "hence",
        ("It opens {three months hence|DATE 2024-02}.",),
    ),
    TimexRule(
        "from-now",
        "( COUNT | a|an ) UNIT|UNITS from now|today",
        "hence",
        ("It opens {two weeks from now|DATE 2023-W49} and shuts {a year from now|DATE 2024}.",),
    ),
    TimexRule(
        "from-weekday",
        "( a | ONE | ONES ) week|weeks from ( WEEKDAY | today|tomorrow|yesterday )",
        "from-day",
        (
            "It shut {two weeks from Friday|DATE 2023-12-08}, and opens {a week from tomorrow|DATE 2023-12-01}.",
        ),
    ),
    TimexRule(
        "weekday-week",
        "WEEKDAY week",
        "from-day",
        ("The fair opens {Friday week|DATE 2023-12-01}.",),
        near_misses=("The Friday week-end train was late.",),
    ),
    TimexRule(
        "weekday-before-last",
        "WEEKDAY before last",
        "unit-after-next",
        ("It shut {Monday before last|DATE 2023-11-13}.",),
        value="-1",
    ),
    TimexRule(
        "unit-after-next",
        "the UNIT after next",
        "unit-after-next",
        ("It opens {the week after next|DATE 2023-W49}.",),
        value="2",
    ),
    TimexRule(
        "unit-before-last",
        "the UNIT before last",
        "unit-after-next",
        ("It froze {the year before last|DATE 2021}.",),
        value="-2",
    ),
    # durations
    TimexRule(
        "past-units",
        "the? past|last|next|first|previous|coming|latest COUNT ( to|or|DASH CARDINAL )? KIND? UNITS ( or so )?",
        "duration",
        (
            "{The past two months|DURATION P2M} were wet.",
            "In {the last few weeks|DURATION PXW} it rained.",
            "It sees a loss in {the first nine months|DURATION P9M}.",
        ),
        near_misses=("The first two bridges were shut.", "The fair will last four weeks."),
    ),
    TimexRule(
        "duration",
        "ABOUT? another? COUNT ( to|or|DASH CARDINAL )? more? KIND? UNITS ( or so )?",
        "duration",
        (
            "It rained for {nearly forty years|DURATION P40Y LESS_THAN}, {twenty four hours|DURATION PT24H}, {2 1/2 years|DURATION P2Y6M} and {two to three weeks|DURATION P2W}.",
            "He waited {a couple of hours|DURATION PT2H}, {at least 20 more years|DURATION P20Y EQUAL_OR_MORE} and {a few minutes|DURATION PTXM}.",
            "{Two decades|DURATION P20Y} and a fortnight passed in about {1,500 days|DURATION P1500D APPROX}.",
            "Stocks fell for {two consecutive quarters|DURATION P2Q} and rose for {eight trading days|DURATION P8D}.",
            "It stood {two thousand five hundred years|DURATION P2500Y} and shut for {one hundred and five days|DURATION P105D}.",
        ),
        near_misses=("It cost $5 days later.",),
    ),
    TimexRule(
        "between-units",
        "CARDINAL and|to CARDINAL UNITS",
        "first-of-range",
        ("It takes between {12|DURATION P12M} and {18 months|DURATION P18M}.",),
        near_misses=("He swam between 12 and 18 bridges.",),
    ),
    TimexRule(
        "duration-half",
        "ABOUT? ( a|an|one | COUNT ) UNIT|UNITS and a half",
        "duration-half",
        (
            "It took {a minute and a half|DURATION PT1M30S}, or {a year and a half|DURATION P1Y6M}.",
            "It took {two years and a half|DURATION P2Y6M}, not {2.5 decades|DURATION P25Y}.",
        ),
    ),
    TimexRule(
        "duration-and-a-half",
        "ABOUT? ( TWO_OR_MORE | NUMBER ) DASH? and DASH? a DASH? half DASH? UNIT|UNITS",
        "duration-half",
        (
            "After a {two-and-a-half-year|DURATION P2Y6M} delay it took {3 and a half hours|DURATION PT3H30M}.",
            "It is {almost two and a half years|DURATION P2Y6M LESS_THAN} late.",
        ),
    ),
    TimexRule(
        "duration-range",
        "CARDINAL DASH? to|or DASH? CARDINAL DASH UNIT",
        "duration",
        ("A {10- to 15-year|DURATION P10Y} term and a {5-to-10-year|DURATION P5Y} plan.",),
    ),
    TimexRule(
        "compound",
        "ABOUT? ( a|an | SOME ) UNIT|UNITS ( ( ,? SOME UNIT|UNITS ,? and? ) | ( ,? and? ) ) SOME ( . NUMBER )? UNIT|UNITS",
        "compound",
        (
            "He got {three years and six months|DURATION P3Y6M}, she {a year and two days|DURATION P1Y2D}.",
            "He ran for {2 hours, 4 minutes and 11 seconds|DURATION PT2H4M11S}, she for {1 hour 28 minutes 15.12 seconds|DURATION PT1H28M15.12S}.",
        ),
        near_misses=("He sat ten days and two years.",),
    ),
    TimexRule(
        "half-unit",
        "half DASH? a|an? UNIT",
        "half-unit",
        ("It took {half an hour|DURATION PT30M}, and stood {half a century|DURATION P50Y}.",),
        near_misses=("It sold half a bridge.",),
    ),
    TimexRule(
        "one-unit",
        "ABOUT_ONE? ( ONE | ANOTHER | a|an ) MORE? UNIT ( or so )?",
        "one-unit",
        (
            "It rained for {a week|DURATION P1W}, {less than an hour|DURATION PT1H LESS_THAN}, {over a month|DURATION P1M MORE_THAN} and {one year|DURATION P1Y}; {a day|DURATION P1D} later it froze.",
            "It will {one day|DATE FUTURE_REF} open.",
            "It stays shut {an additional year|DURATION P1Y}, or {another month|DURATION P1M}.",
            "They left after {a week|DURATION P1W}'s stay.",
        ),
        near_misses=("It earns $9 a year.", "The bridge one day fell."),
    ),
    TimexRule(
        "duration-adjective",
        "( CARDINAL | VAGUE ) DASH UNIT ( DASH long )?",
        "duration",
        (
            "A {five-year|DURATION P5Y} plan and a {16-hour|DURATION PT16H} siege.",
            "A {three-day-long|DURATION P3D} siege.",
        ),
        near_misses=("A five-star hotel opened.", "Less than one-quarter was lost."),
    ),
    TimexRule(
        "long",
        "( ( UNIT | UNITS ) DASH long ) | LONG",
        "long",
        (
            "A {decades-long|DURATION PXDE} dispute ended a {week-long|DURATION P1W} strike.",
            "The {daylong|DURATION P1D} talks failed.",
        ),
    ),
    TimexRule(
        "duration-singular",
        "( TWO_OR_MORE | NUMBER ) UNIT",
        "duration",
        ("It fell to a {five year|DURATION P5Y} low.",),
    ),
    TimexRule(
        "the-units",
        "the COUNT UNITS",
        "duration",
        ("Profit fell in {the nine months|DURATION P9M} ended {Sept. 30|DATE 2023-09-30}.",),
    ),
    TimexRule(
        "recent-units",
        "recent|coming UNITS",
        "recent-units",
        ("It rained in {recent years|DURATION PXY}; it may in {coming weeks|DURATION PXW}.",),
        near_misses=("Recent bridges were shut.",),
    ),
    TimexRule(
        "units",
        "UNITS",
        "units",
        (
            "It rained for {weeks|DURATION PXW}.",
            "In the {days|DURATION PXD} before, it froze.",
            "He came {days|DURATION PXD} before the flood; it fell in just {minutes|DURATION PTXM}.",
            "The plan was {decades|DURATION PXDE} in the making, and took {months|DURATION PXM}.",
        ),
        near_misses=("The days grew short.", "Minutes apart, two bells rang."),
    ),
    # units that the story has named
    TimexRule(
        "the-unit",
        "the UNIT",
        "the-unit",
        (
            "{The weekend|DATE 2023-W46-WE} was wet.",
            "Stocks fell for {the week|DATE 2023-W47}.",
            "For {the year|DATE 2023} it sees a loss.",
        ),
        near_misses=("The year was long.", "He died in the week of the flood."),
    ),
    TimexRule(
        "that-unit",
        "PART_DAY? that same? UNIT",
        "that-unit",
        (
            "He came on {May 2, 2019|DATE 2019-05-02} and left {later that same day|DATE 2019-05-02}; {that year|DATE 2019} it froze.",
        ),
        near_misses=("That day will come.",),
    ),
    TimexRule(
        "same-unit",
        "the same UNIT",
        "same-unit",
        (
            "He came on {May 2, 2019|DATE 2019-05-02} and left {the same day|DATE 2019-05-02}.",
            "On {the same day|DATE 2023-11-23} the mayor left.",
        ),
        near_misses=("The same century-old mill burned.", "More than the same month last year."),
    ),
    TimexRule(
        "same-period",
        "the? same|comparable|corresponding|like|similar period|quarter ( ( a year earlier|ago ) | ( the previous|prior year ) )",
        "year-ago",
        (
            "In {the third quarter|DATE 2023-Q3} it earned more than in {the same period a year earlier|DATE 2022-Q3}.",
        ),
    ),
    TimexRule(
        "unit-before",
        "the UNIT before|earlier|previous|prior",
        "unit-before",
        (
            "It rained on {Nov. 3|DATE 2023-11-03} but not {the day before|DATE 2023-11-02}.",
            "It earned more in {2019|DATE 2019} than {the year previous|DATE 2018}.",
        ),
        near_misses=("The day before it froze no one came.",),
    ),
    TimexRule(
        "consecutive",
        "( a|the )? ( DAY_ORDINAL | ORDINAL ) ROW UNIT",
        "this-unit",
        (
            "It rained for {a third straight day|DATE 2023-11-23} and {the second consecutive week|DATE 2023-W47}.",
        ),
        near_misses=("It was the third straight bridge.",),
    ),
    TimexRule(
        "in-a-row",
        "( a|the )? ( DAY_ORDINAL | ORDINAL ) UNIT in a row",
        "row",
        ("Stocks rose for {the fourth week|DATE 2023-W47} in a row.",),
        near_misses=("It was the fourth bridge in a row.",),
    ),
    TimexRule(
        "the-day",
        "( ( the? PART_OF ) | the ) day",
        "the-day",
        (
            "Stocks ended {the day|DATE 2023-11-23} lower; they fell later in {the day|DATE 2023-11-23}.",
            "They rose at {the start of the day|DATE 2023-11-23 START}.",
        ),
        near_misses=("The day was wet.",),
    ),
    TimexRule(
        "following-unit",
        "the following|next|preceding|previous UNIT",
        "following-unit",
        (
            "He came in {May 2019|DATE 2019-05} and left {the following month|DATE 2019-06}.",
            "It rained on {Nov. 3|DATE 2023-11-03}, and {the next day|DATE 2023-11-04} it froze.",
        ),
        near_misses=("The following table shows it.",),
    ),
    # sets
    TimexRule(
        "every-units",
        "once|twice? every COUNT UNITS",
        "every",
        ("It floods {every two years|SET P2Y}, and froze {once every four years|SET P4Y}.",),
        near_misses=("Every two bridges are shut.",),
    ),
    TimexRule(
        "every-other",
        "every other UNIT",
        "every-other",
        ("It opens {every other day|SET P2D}.",),
        near_misses=("Every other bridge is shut.",),
    ),
    TimexRule(
        "every-nth",
        "every ( ORDINAL | DAY_ORDINAL ) UNIT",
        "every-nth",
        ("It opens {every second year|SET P2Y}.",),
        near_misses=("Every third bridge is shut.",),
    ),
    TimexRule(
        "once-a-unit",
        "once|twice ( ( a|every UNIT ) | ( DASH? daily|weekly|monthly|yearly ) )",
        "every",
        ("He sails {twice a year|SET P1Y} and rests {twice weekly|SET P1W}.",),
        near_misses=("It was once a bridge.",),
    ),
    TimexRule(
        "times-a-unit",
        "( CARDINAL | VAGUE ) times ( ( a|an|each|every|per UNIT ) | daily|weekly|monthly|yearly )",
        "every",
        ("Trains run {three times a month|SET P1M}.",),
        near_misses=("He ran three times a mile.",),
    ),
    TimexRule(
        "every-unit",
        "every|each UNIT",
        "every",
        (
            "It floods {every year|SET P1Y}.",
            "It opens {each month|SET P1M} and {every weekend|SET XXXX-WXX-WE}.",
        ),
        near_misses=("Every bridge is shut.",),
    ),
    TimexRule(
        "every-part",
        "every|each PART_OF_DAY",
        "every-part",
        ("The bell rings {every morning|SET XXXX-XX-XXTMO}.",),
        near_misses=("Every night-light was lit.",),
    ),
    TimexRule(
        "every-season",
        "every|each SEASON",
        "every-season",
        ("It floods {every spring|SET XXXX-SP}.",),
    ),
    TimexRule(
        "every-weekday",
        "every|each WEEKDAY PART_OF_DAY?",
        "every",
        ("It opens {each Thursday|SET XXXX-WXX-4} and {every Sunday morning|SET XXXX-WXX-7TMO}.",),
    ),
    TimexRule(
        "every-month",
        "every|each MONTH",
        "every",
        ("It floods {each July|SET XXXX-07}.",),
        near_misses=("Each march was long.",),
    ),
    TimexRule(
        "daily",
        "daily",
        "no-measure",
        ("Trains run {daily|SET P1D}.",),
        near_misses=(
            "The daily Beacon said so.",
            "Norland Daily wrote on.",
            "The daily said so.",
            "The average daily catch fell.",
        ),
        value="SET P1D",
    ),
    TimexRule("hourly", "hourly", "no-name", ("It strikes {hourly|SET PT1H}.",), value="SET PT1H"),
    TimexRule(
        "weekly",
        "weekly",
        "no-name",
        ("The council meets {weekly|SET P1W}.",),
        near_misses=("Norland Weekly wrote on.",),
        value="SET P1W",
    ),
    TimexRule(
        "annually",
        "annually",
        "no-rate",
        ("The fair is held {annually|SET P1Y}.",),
        near_misses=("It grows by 20 percent annually.",),
        value="SET P1Y",
    ),
    TimexRule(
        "fortnightly",
        "fortnightly",
        "adverb",
        ("The council meets {fortnightly|SET P2W}.",),
        near_misses=("A fortnightly paper closed.",),
        value="SET P2W",
    ),
    TimexRule(
        "monthly",
        "monthly",
        "adverb",
        ("The council meets {monthly|SET P1M}.",),
        near_misses=("The monthly rent rose.", "It reads Norland Monthly."),
        value="SET P1M",
    ),
    TimexRule(
        "nightly",
        "nightly",
        "adverb",
        ("The band plays {nightly|SET XXXX-XX-XXTNI}.",),
        near_misses=("The nightly news was dull.",),
        value="SET XXXX-XX-XXTNI",
    ),
    TimexRule(
        "quarterly",
        "quarterly",
        "adverb",
        ("The council meets {quarterly|SET P3M}.",),
        near_misses=("A quarterly dividend was cut.",),
        value="SET P3M",
    ),
    # vague words that are tagged more often than not
    TimexRule(
        "landmark",
        "9 / 11",
        "landmark",
        ("It was the worst since {9/11|DATE 2001-09-11}.",),
        near_misses=("He took 9/11 of it.",),
        value="DATE 2001-09-11",
    ),
    TimexRule(
        "nowadays",
        "nowadays",
        "fixed",
        ("Few sail {nowadays|DATE PRESENT_REF}.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "soon",
        "soon",
        "beside-future",
        ("It may {soon|DATE FUTURE_REF} open.",),
        near_misses=("It burned soon after.", "Come as soon as it opens."),
        value="DATE FUTURE_REF",
    ),
    TimexRule(
        "now",
        "now",
        "opening",
        ("The bridge is {now|DATE PRESENT_REF} open.",),
        near_misses=("Now, he says, it is over.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "current",
        "current",
        "attributive",
        (
            "The {current|DATE PRESENT_REF} mayor is ill, as is a {current|DATE PRESENT_REF} and a former aide.",
        ),
        near_misses=("Strong currents swept him away.", "The current was strong."),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "current-account",
        "current account|affairs|events|assets|liabilities",
        "none",
        ("The current account deficit grew.",),
    ),
    TimexRule(
        "currently",
        "currently",
        "fixed",
        ("It is {currently|DATE PRESENT_REF} shut.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "these-days",
        "these days",
        "fixed",
        ("Few sail {these days|DATE PRESENT_REF}.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "recently",
        "more? recently",
        "fixed",
        ("It {recently|DATE PAST_REF} opened.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "the-past",
        "the past",
        "no-adjective",
        ("He forgets {the past|DATE PAST_REF}.",),
        near_misses=("The past president spoke.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "time-being",
        "the time being",
        "fixed",
        ("It stays shut for {the time being|DATE PRESENT_REF}.",),
        value="DATE PRESENT_REF",
    ),
    TimexRule(
        "the-future",
        "the near? future",
        "no-adjective",
        ("She fears {the future|DATE FUTURE_REF}.",),
        near_misses=(
            "The futures market fell.",
            "The future mayor sang.",
            "The future of it is dim.",
        ),
        value="DATE FUTURE_REF",
    ),
    TimexRule(
        "the-near-term",
        "the near|short term",
        "fixed",
        ("It sees losses in {the near term|DATE FUTURE_REF}.",),
        value="DATE FUTURE_REF",
    ),
)
"""The rules, in the order of precedence among matches of one length."""

LANGUAGE = TimexLanguage(
    code="en",
    classes=CLASSES,
    phrases=PHRASES,
    rules=RULES,
    numbers={
        "few": 0,
        "many": 0,
        "several": 0,
        "some": 0,
        "1h": 1,
        "1q": 1,
        "a": 1,
        "an": 1,
        "first": 1,
        "h1": 1,
        "one": 1,
        "q1": 1,
        "2h": 2,
        "2q": 2,
        "couple": 2,
        "h2": 2,
        "q2": 2,
        "second": 2,
        "two": 2,
        "3q": 3,
        "q3": 3,
        "third": 3,
        "three": 3,
        "4q": 4,
        "four": 4,
        "fourth": 4,
        "q4": 4,
        "fifth": 5,
        "five": 5,
        "six": 6,
        "sixth": 6,
        "seven": 7,
        "seventh": 7,
        "eight": 8,
        "eighth": 8,
        "nine": 9,
        "ninth": 9,
        "ten": 10,
        "tenth": 10,
        "eleven": 11,
        "eleventh": 11,
        "dozen": 12,
        "twelfth": 12,
        "twelve": 12,
        "thirteen": 13,
        "thirteenth": 13,
        "fourteen": 14,
        "fourteenth": 14,
        "fifteen": 15,
        "fifteenth": 15,
        "sixteen": 16,
        "sixteenth": 16,
        "seventeen": 17,
        "seventeenth": 17,
        "eighteen": 18,
        "eighteenth": 18,
        "nineteen": 19,
        "nineteenth": 19,
        "twenties": 20,
        "twentieth": 20,
        "twenty": 20,
        "thirties": 30,
        "thirty": 30,
        "forties": 40,
        "forty": 40,
        "fifties": 50,
        "fifty": 50,
        "sixties": 60,
        "sixty": 60,
        "seventies": 70,
        "seventy": 70,
        "eighties": 80,
        "eighty": 80,
        "nineties": 90,
        "ninety": 90,
        "hundred": 100,
        "thousand": 1000,
        "million": 1000000,
    },
    units={
        "second": "TS",
        "seconds": "TS",
        "minute": "TM",
        "minutes": "TM",
        "hour": "TH",
        "hourlong": "TH",
        "hours": "TH",
        "daily": "D",
        "day": "D",
        "daylong": "D",
        "days": "D",
        "week": "W",
        "weeklong": "W",
        "weekly": "W",
        "weeks": "W",
        "fortnight": "2W",
        "fortnights": "2W",
        "month": "M",
        "monthlong": "M",
        "monthly": "M",
        "months": "M",
        "quarter": "Q",
        "quarters": "Q",
        "year": "Y",
        "yearlong": "Y",
        "yearly": "Y",
        "years": "Y",
        "decade": "E",
        "decadelong": "E",
        "decades": "E",
        "centuries": "C",
        "century": "C",
        "weekend": "WE",
        "weekends": "WE",
    },
    shifts={
        "last": -1,
        "past": -1,
        "preceding": -1,
        "previous": -1,
        "yesterday": -1,
        "current": 0,
        "this": 0,
        "today": 0,
        "tonight": 0,
        "coming": 1,
        "following": 1,
        "next": 1,
        "tomorrow": 1,
    },
    parts={
        "morning": "TMO",
        "mornings": "TMO",
        "midday": "T12:00",
        "noon": "T12:00",
        "afternoon": "TAF",
        "afternoons": "TAF",
        "evening": "TEV",
        "evenings": "TEV",
        "night": "TNI",
        "nights": "TNI",
        "overnight": "TNI",
        "tonight": "TNI",
        "midnight": "T24",
    },
    seasons={
        "spring": "SP",
        "summer": "SU",
        "autumn": "FA",
        "fall": "FA",
        "winter": "WI",
    },
    mods={
        "beginning": "START",
        "earlier": "START",
        "early": "START",
        "start": "START",
        "mid": "MID",
        "middle": "MID",
        "close": "END",
        "end": "END",
        "late": "END",
        "later": "END",
        "about": "APPROX",
        "approximately": "APPROX",
        "around": "APPROX",
        "circa": "APPROX",
        "roughly": "APPROX",
    },
    amounts={
        "about": "APPROX",
        "approximately": "APPROX",
        "around": "APPROX",
        "roughly": "APPROX",
        "some": "APPROX",
        "almost": "LESS_THAN",
        "fewer than": "LESS_THAN",
        "less than": "LESS_THAN",
        "nearly": "LESS_THAN",
        "at most": "EQUAL_OR_LESS",
        "no more than": "EQUAL_OR_LESS",
        "up to": "EQUAL_OR_LESS",
        "within": "EQUAL_OR_LESS",
        "more than": "MORE_THAN",
        "over": "MORE_THAN",
        "at least": "EQUAL_OR_MORE",
        "no fewer than": "EQUAL_OR_MORE",
        "no less than": "EQUAL_OR_MORE",
    },
    cues={
        "adverbial": frozenset(
            "at beginning by from in on since starting through till to until".split()
        ),
        "after-delivery": frozenset("contract contracts delivery futures settlement".split()),
        "after-list": frozenset(
            "after and as at before for from in on or the to when with".split()
        ),
        "after-newspaper": frozenset(
            "newspaper newspapers paper quoted reported said says wrote".split()
        ),
        "after-no-week": frozenset("after before following in of that when".split()),
        "after-noun": frozenset(
            (
                "about after against although and are as at be because before between but by "
                "during for from had has have he if in into is it its not on or our over she "
                "since so than that their there they this through to under until was we were "
                "when where which while who will with would"
            ).split()
        ),
        "after-unit": frozenset({"after", "before", "later"}),
        "after-units": frozenset("after|before|earlier|in the making|later".split("|")),
        "after-verb": frozenset("by from in into to".split()),
        "ahead": frozenset(
            (
                "ahead of|beginning|by|delayed to|effective|from as early as|moved to|"
                "no later than|postponed to|rescheduled for|rescheduled to|starting|through|till|"
                "until"
            ).split("|")
        ),
        "at": frozenset({"at", "by", "since"}),
        "attributive": frozenset(
            "a an another each every first her his its last my next no of our s than that the their "
            "these this those your".split()
        ),
        "average": frozenset("average".split()),
        "back": frozenset({"dated", "since"}),
        "before-clock": frozenset("( about after around at before by from since to until".split()),
        "before-day": frozenset("end ended ending ends finish finished started".split()),
        "before-day-of-month": frozenset("by from on since until".split()),
        "before-early-year": frozenset("in since until year".split()),
        "before-holiday": frozenset("after at before by last next over since till until".split()),
        "before-landmark": frozenset(
            "after before by from in like of on post since the to".split()
        ),
        "before-model": frozenset(
            (
                "a an called dubbed her his its my named our their these this those three two your"
            ).split()
        ),
        "before-month": frozenset(
            (
                "- a after and before between by during each early every for from her his in its "
                "last late mid next of or our s since the their this through till to until"
            ).split()
        ),
        "before-morning": frozenset({"in"}),
        "before-noun": frozenset(
            (
                "a an as first for has her his is its last my no of our s than the their these "
                "this those two was your"
            ).split()
        ),
        "before-number": frozenset(
            (
                "# $ apartment article bill box bus channel chapter code exit ext extension flat "
                "flight gate highway interstate line locker model no number page platform port "
                "room route russell seat section suite train tram type unit version £ ¥ €"
            ).split()
        ),
        "before-range": frozenset({"between"}),
        "before-season": frozenset(
            "during early in last late mid next of since this through until".split()
        ),
        "before-unit": frozenset(
            (
                "about after almost another every for in just lasted least nearly of once only "
                "over takes than took under within"
            ).split()
        ),
        "before-units": frozenset(
            (
                "after|following|follows|for|for the|in|in just|in the|just|last|lasted|lasting|"
                "over|spend|spending|spent|take|taken|takes|taking|took|within"
            ).split("|")
        ),
        "before-year": frozenset(
            (
                "( - about and around before between by circa early from in late mid of since "
                "the through till to until year"
            ).split()
        ),
        "before-year-unit": frozenset("during for in of this".split()),
        "between": frozenset("again as at early for from in late on only the to".split()),
        "clock-joint": frozenset("- and to ‐ ‑ –".split()),
        "conjunction": frozenset({"and", "but", "or"}),
        "copula": frozenset({"are", "is"}),
        "counted": frozenset(
            (
                "crowns delegates dollars employees euros feet francs gmt hours jobs kilometers "
                "kilometres members men meters metres miles people pesetas pesos points pounds "
                "rubles rupees seats shares soldiers students tonnes tons troops voters votes "
                "women words workers yen yuan"
            ).split()
        ),
        "definite": frozenset({"the"}),
        "degrees": frozenset(
            (
                "Highs Lows Temperatures degrees highs lows temperature temperatures thermometers"
            ).split()
        ),
        "earlier": frozenset("earlier".split()),
        "era-first": frozenset({"ad", "the"}),
        "events": frozenset(
            (
                "act agenda biennale championship championships conference congress cup euro "
                "eurovision expo festival forum games horizon olympics open paralympics season "
                "summit tour vision"
            ).split()
        ),
        "first": frozenset({"first", "opening"}),
        "future": frozenset(
            (
                "agreed to|agreement to|are to|coming|deadline|delayed until|due for|due in|"
                "due on|due to|early as|expect|expected|expects|extended until|forecast|going to|"
                "hopes|hoping|intends|is to|late as|ll|may|might|must|payable|plan|planned|"
                "planning|plans|postponed until|scheduled|set for|set to|shall|slated|soon as|"
                "to be|to begin|to decide|to hold|to leave|to meet|to open|to resume|to return|"
                "to start|to take|to visit|to vote|upcoming|was to|were to|will|would"
            ).split("|")
        ),
        "future-noun": frozenset("forecast hopes plan plans".split()),
        "half": frozenset("half".split()),
        "in-month": frozenset(
            "by during early in last late mid next of since this till until".split()
        ),
        "infinitive": frozenset(
            "can cannot could did do does may might must not should to will would".split()
        ),
        "later-in": frozenset({"earlier in", "late in", "later in"}),
        "list": frozenset(", - and or through to –".split()),
        "list-joint": frozenset("and or to".split()),
        "mod": frozenset(
            "about approximately around circa earlier early late later roughly".split()
        ),
        "money": frozenset("# $ £ ¥ €".split()),
        "named-day": frozenset("black bloody cyber fat super".split()),
        "names-too": frozenset("april august june march may".split()),
        "no-deadline": frozenset(
            (
                "burned continued dragged lasted not raged ran remained served stayed up waited "
                "worked"
            ).split()
        ),
        "no-future": frozenset("- been had than".split()),
        "paper": frozenset(
            "express herald independent mail mirror observer post star sun telegraph times tribune "
            "world".split()
        ),
        "passive": frozenset("are be being get is".split()),
        "past": frozenset(
            (
                "ate beaten became began begun blew blown born broke brought built came caught "
                "chose chosen dealt did done drank drawn drew driven drove eaten fed fell felt "
                "fled flew flown forgot fought found froze frozen gave got grew grown had heard "
                "held hid hidden hung kept knew known laid led left lent lost made meant met "
                "overtook paid ran rang ridden rode rose sang sank sat saw seen sent shaken "
                "shook shot shown slain slept sold spent spoke spoken stolen stood struck stuck "
                "sung swam swept sworn taken taught thought threw thrown took torn undertook "
                "underwent was went were withdrawn withdrew woke won wore worn written wrote"
            ).split()
        ),
        "past-day": frozenset({"ended", "last"}),
        "pluperfect": frozenset({"had"}),
        "plural-subject": frozenset({"they", "we", "you"}),
        "possessive": frozenset("her his its my our their your".split()),
        "progressive": frozenset("am are is re".split()),
        "range": frozenset({"-", "/", "–"}),
        "range-end": frozenset("- through to –".split()),
        "reporting": frozenset("announced reported said says tells told".split()),
        "scheduled": frozenset(
            (
                "airs arrives begins closes comes concludes convenes debuts departs ends expires "
                "faces finishes flies goes hosts kicks launches leaves meets opens plays "
                "premieres reopens resumes returns speaks starts takes travels unveils votes"
            ).split()
        ),
        "scheduled-participle": frozenset(
            (
                "arriving closing coming hosting leaving meeting opening playing returning "
                "starting traveling travelling visiting voting"
            ).split()
        ),
        "scheduled-plural": frozenset(
            (
                "arrive begin close convene depart expire go leave meet open play reopen resume "
                "return start travel vote"
            ).split()
        ),
        "sport": frozenset(
            (
                "TD dunk fumble halftime interception interceptions kickoff punt quarterback "
                "quarterbacks rebounds scored touchdown touchdowns yard yards"
            ).split()
        ),
        "to": frozenset("to".split()),
        "utc": frozenset({"gmt", "utc"}),
        "verb-last": frozenset({"last"}),
        "verbs-too": frozenset({"march", "may"}),
        "weekdays-too": frozenset({"sat", "sun", "wed"}),
        "will": frozenset("can could may might will would".split()),
    },
    past_endings=("ed",),
    adverb_endings=("ly",),
)
"""What the words mean: those of one meaning stand together, sorted; smaller numbers first."""
