"""Dates, times, durations and sets in English: words, what they mean, and the rules in order."""

from wirecli.data.timex_rows import Phrase, TimexLanguage, TimexRule, WordClass

CLASSES: tuple[WordClass, ...] = (
    WordClass("APOS", "' ’"),
    WordClass("COUPLE", "couple"),
    WordClass("DASH", "- ‐ ‑ –"),
    WordClass(
        "DECADE_WORD", "twenties thirties forties fifties sixties seventies eighties nineties"
    ),
    WordClass("HALF", "first last second"),
    WordClass("HUNDRED", "hundred million thousand"),
    WordClass("ONE", "one"),
    WordClass("ONES", "one two three four five six seven eight nine"),
    WordClass(
        "ORDINAL",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    ),
    WordClass("PARTS_OF_DAY", "mornings afternoons evenings nights"),
    WordClass("PART_OF_DAY", "morning afternoon evening night"),
    WordClass("SEASON", "spring summer fall autumn winter"),
    WordClass(
        "TEENS", "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    ),
    WordClass("TENS", "twenty thirty forty fifty sixty seventy eighty ninety"),
    WordClass("THE", "the"),
    WordClass(
        "UNIT", "second minute hour day week month quarter year decade century weekend fortnight"
    ),
    WordClass(
        "UNITS",
        "seconds minutes hours days weeks months quarters years decades centuries weekends fortnights",
    ),
    WordClass("VAGUE", "several many some few"),
    WordClass(
        "WEEKDAY_PLURAL",
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
        capital=True,
    ),
    WordClass(
        "ZONE",
        "gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest msk ist jst hkt",
        capital=True,
    ),
)
"""The words that the rules ask for by a class."""

PHRASES: tuple[Phrase, ...] = (
    Phrase(
        "ABOUT",
        "( nearly | almost | ( more|less|fewer than ) | ( at least|most ) | ( up to ) | ( no more|less|fewer than ) )",
    ),
    Phrase("ABOUT_ONE", "( ABOUT | over )"),
    Phrase("AMPM", "( am | pm | ( a|p . m .? ) )"),
    Phrase(
        "CARDINAL",
        "( NUMBER ( .|, NUMBER )? | ( NUMBER? NUMBER / NUMBER ) | ( TENS DASH? ONES? ) | TEENS | ONES | ( a|ONES|TENS HUNDRED ) )",
    ),
    Phrase(
        "CLOCK",
        "( ( HOUR ( :|. MINUTE )? AMPM ) | HOUR_HALF | ( HOUR : MINUTE ) | ( HOUR|ONES|TEENS o APOS clock ) | noon | midnight | midday ) ( ( local time ) | ZONE )?",
    ),
    Phrase("COUNT", "( CARDINAL | ( a? VAGUE ) | ( a? COUPLE of? ) | ( a dozen ) )"),
    Phrase("DAYS", "( DAY | DAY_ORDINAL | ORDINAL )"),
    Phrase("MON", "( MONTH | ( MONTH_SHORT .? ) )"),
    Phrase("OF_YEAR", "( of YEAR | ( last|this|next year ) | ( the year ) )"),
    Phrase(
        "PART",
        "( early | late | earlier | later | ( mid DASH? ) | ( the? beginning|start|middle|end|close of the? ) )",
    ),
    Phrase("PART_DAY", "( early | late | earlier | later | mid )"),
    Phrase("PART_OF", "( beginning|start|middle|end|close of the )"),
    Phrase("WEEKDAYS", "( WEEKDAY | ( WEEKDAY_SHORT .? ) )"),
    Phrase(
        "YEAR_WORDS",
        "( ( seventeen|eighteen|nineteen ( ( TENS DASH? ONES? ) | TEENS ) ) | ( two thousand ( and? ONES|TEENS )? ) | ( twenty TEENS|TENS DASH? ONES? ) )",
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
        "UNIT|UNITS DASH old|long",
        "none",
        ("A years-old dispute ended a week-long strike.",),
    ),
    TimexRule(
        "rate", "COUNT UNITS a|per|every UNIT", "none", ("Guards watch the dam 24 hours a day.",)
    ),
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
        "iso",
        "YEAR DASH TWO DASH TWO",
        "figures",
        ("The file is dated 2023-05-02.",),
        near_misses=("Call 2023-55-02 for help.",),
    ),
    TimexRule(
        "figures",
        "MONTH_FIGURE|DAY /|. MONTH_FIGURE|DAY /|. YEAR|TWO",
        "figures",
        ("The lock closed on 24.10.2019 and 10/24/19.",),
        near_misses=("It was 4/5/2018 on the label.", "Version 1.2.20.4 is out."),
    ),
    TimexRule(
        "month-day-year",
        "( this coming )? ( WEEKDAYS ,? )? MON DAYS ,? YEAR",
        "month-day",
        (
            "The council met on May 2, 2019, and on Monday, Jan. 15, 2024.",
            "It closed March 8th 1995.",
        ),
        near_misses=("On Feb. 30, 2019 no council met.",),
    ),
    TimexRule(
        "month-day",
        "( this coming )? ( WEEKDAYS ,? )? MON DAYS",
        "month-day",
        (
            "The Oct. 23 flood came after Friday, Sept. 1.",
            "It ends January 4; the year ended Dec. 31 was dry.",
            "It opens this coming Friday, March eighth.",
        ),
        near_misses=("Feb. 30 is no day.",),
    ),
    TimexRule(
        "day-month-year",
        "( WEEKDAYS ,? )? DAYS of? MON ,? YEAR",
        "month-day",
        ("He was born on 23 April 1962, she on the 2nd of May 1961.",),
        near_misses=("On 31 April 2020 no one came.",),
    ),
    TimexRule(
        "day-month",
        "( WEEKDAYS ,? )? DAYS of? MON",
        "month-day",
        ("Ships sailed on 2 May and Tuesday, 14 November.",),
    ),
    TimexRule(
        "day-of-list",
        "DAYS",
        "day-of-list",
        ("Talks are on April 24 and 25.",),
        near_misses=(
            "On April 24 and 25 more died.",
            "It fell on April 24 and 6.8 percent were lost.",
        ),
    ),
    TimexRule(
        "month-year",
        "PART? MON ,? of? YEAR",
        "month-year",
        ("He recalled November 2022 and late July 1997.",),
        near_misses=("Model May 19980 sold well.",),
    ),
    TimexRule(
        "month-year-words",
        "PART? MON ,? of? YEAR_WORDS",
        "month-year",
        ("It was January nineteen ninety-seven.",),
    ),
    TimexRule(
        "month-of-year",
        "PART? MON of? last|this|next year",
        "month-of-year",
        ("It was sold in June last year and reopens in early April next year.",),
    ),
    TimexRule(
        "month-last",
        "PART? last|this|next|coming MON",
        "last-month-name",
        ("It was built last April and last November, and opens next May.",),
        near_misses=("It opened last Oct. 23.",),
    ),
    TimexRule(
        "month",
        "PART? MON",
        "month",
        (
            "Rain fell in late September.",
            "The bridge will open in January.",
            "Sales fell in November and in Dec. and rose by March.",
        ),
        near_misses=("May said no.", "April Jones won.", "They march on.", "Jan Novak sang."),
    ),
    TimexRule("fiscal-year", "the? fiscal YEAR", "year", ("Sales rose in fiscal 2019.",)),
    TimexRule(
        "year",
        "( the? PART )? ( the year )? YEAR",
        "year",
        (
            "From 1985 to early 1987, and by the end of 1990, dams were built.",
            "The 1988 flood and that of the year 1754 were worse.",
            "Nobody knew in mid-1996.",
        ),
        near_misses=(
            "It cost $1998.",
            "Some 2000 people fled.",
            "The index rose to 1998.5 points.",
        ),
    ),
    TimexRule(
        "year-words",
        "( the? PART )? ( the year )? YEAR_WORDS",
        "year",
        ("It was nineteen ninety-six, not the year two thousand.",),
    ),
    TimexRule(
        "year-short",
        "PART? APOS TWO",
        "year-short",
        ("The flood of '98 came early.",),
        near_misses=("It rose to 5'98.",),
    ),
    TimexRule(
        "decade",
        "THE? PART? ( DECADE | ( APOS? DECADE_SHORT ) | DECADE_WORD )",
        "decade",
        ("Dams of the late 1970s and the '80s outlived the nineties.", "Music of 1960s bands."),
        near_misses=("She is in her thirties.", "He ran the 60s lap."),
    ),
    TimexRule(
        "century",
        "the? PART? ( DAY_ORDINAL | ORDINAL ) DASH? century",
        "century",
        ("A 19th-century mill of the early twentieth century.",),
    ),
    # quarters and halves
    TimexRule(
        "quarter-year",
        "the? fiscal? ORDINAL DASH? quarter of? fiscal? YEAR",
        "quarter",
        ("Sales rose in the third quarter of 2019 and first-quarter 2020.",),
    ),
    TimexRule(
        "year-quarter",
        "the? YEAR ORDINAL DASH? quarter",
        "quarter",
        ("Compare the 1988 second quarter.",),
    ),
    TimexRule(
        "quarter-of-year",
        "the? ORDINAL quarter of last|this|next year",
        "quarter",
        ("Sales fell in the second quarter of last year.",),
    ),
    TimexRule(
        "years-quarter",
        "last|this|next year APOS s ORDINAL quarter",
        "quarter",
        ("It will pay in next year's first quarter.",),
    ),
    TimexRule(
        "quarter-adjective",
        "fiscal? ORDINAL DASH quarter",
        "quarter",
        ("The third-quarter loss grew.",),
        near_misses=("The fifth-quarter joke fell flat.",),
    ),
    TimexRule(
        "quarter",
        "the? ( fiscal DASH? )? ORDINAL fiscal? quarter",
        "quarter",
        ("It lost money in the third quarter, and in the fiscal first quarter.",),
    ),
    TimexRule(
        "latest-quarter",
        "the|that latest|most? recent? quarter|period",
        "latest-quarter",
        (
            "It lost money in the latest quarter.",
            "In the second quarter sales rose; costs fell in the quarter.",
        ),
        near_misses=("In that period of grief he wrote.",),
    ),
    TimexRule(
        "year-ago-quarter",
        "the? ( comparable|same|corresponding )? year DASH ago|earlier ORDINAL? quarter|period",
        "year-ago",
        (
            "In the third quarter it earned less than in the year-ago quarter.",
            "Sales fell from the year-earlier period.",
        ),
    ),
    TimexRule(
        "same-quarter",
        "the same|corresponding|comparable|like period|quarter last year",
        "year-ago",
        ("Sales fell from the same period last year.",),
    ),
    TimexRule(
        "last-years-quarter",
        "last year APOS s quarter|period",
        "year-ago",
        ("In the third quarter sales beat last year's quarter.",),
    ),
    TimexRule(
        "period-of-year",
        "the YEAR quarter|period",
        "period-of-year",
        ("Sales in the second quarter beat the 2021 period.",),
    ),
    TimexRule(
        "half",
        "the? HALF DASH? half OF_YEAR",
        "half",
        (
            "Sales rose in the first half of 2019 and the last half of last year.",
            "It grew in the second half of the year.",
        ),
        near_misses=("He scored in the first half.",),
    ),
    # clock times and parts of the day
    TimexRule(
        "clock",
        "( early|late )? CLOCK ( ,? on? ( WEEKDAY | today|tomorrow|yesterday ) )? ( ,? on? MON DAYS ( ,? YEAR )? )?",
        "clock",
        (
            "It opened at 9:30 a.m. Wednesday and shut at 5 p.m.",
            "It began at noon Tuesday, and ended at 11 p.m. GMT, Nov. 9.",
            "It starts at 14:30.",
            "She left at 7pm today.",
        ),
        near_misses=("The score was 3:15.", "She sang 25:10 twice."),
    ),
    TimexRule(
        "weekday-part",
        "PART_DAY? WEEKDAY PART_OF_DAY",
        "day-part",
        ("It rained Tuesday night and early Wednesday morning.",),
    ),
    TimexRule(
        "weekday-nights", "WEEKDAY PARTS_OF_DAY", "every", ("The club meets Tuesday nights.",)
    ),
    TimexRule(
        "day-part",
        "PART_DAY? yesterday|today|tomorrow PART_OF_DAY",
        "day-part",
        ("It rained yesterday morning.",),
    ),
    TimexRule(
        "part-of-day",
        "PART_DAY? DASH? PART_OF_DAY yesterday|today|tomorrow",
        "day-part",
        ("It rained mid-afternoon yesterday.",),
    ),
    TimexRule(
        "this-morning", "PART_DAY? this PART_OF_DAY", "day-part", ("He left later this morning.",)
    ),
    TimexRule("last-night", "PART_DAY? last night", "day-part", ("It rained last night.",)),
    TimexRule(
        "tonight", "PART_DAY? tonight|overnight", "day-part", ("The council meets later tonight.",)
    ),
    TimexRule(
        "next-morning",
        "the next|following|previous PART_OF_DAY",
        "following-unit",
        ("He fell on Nov. 3 and died the next morning.",),
    ),
    TimexRule(
        "morning",
        "the PART_OF_DAY",
        "morning",
        ("It rained in the afternoon.",),
        near_misses=("The morning was fair.", "It was sold in the evening of her life."),
    ),
    # days by their name
    TimexRule(
        "weekday-last",
        "the? last|this|next|previous|following|coming coming? WEEKDAY",
        "last-weekday",
        ("He left last Thursday, and returns next Monday.", "The council meets this Friday."),
    ),
    TimexRule(
        "weekday",
        "WEEKDAYS",
        "weekday",
        (
            "She said Friday that the bridge will close Monday.",
            "On Thursday he agreed to Wednesday's deadline.",
            "It shut on Fri. at dawn.",
        ),
        near_misses=("The Sun set.", "He sat down."),
    ),
    TimexRule("weekdays", "WEEKDAY_PLURAL", "every", ("The market opens on Mondays.",)),
    TimexRule(
        "today",
        "( early|late|earlier|later )? today|yesterday|tomorrow",
        "day",
        ("The council met late yesterday, sat today and votes tomorrow.",),
        near_misses=("She reads Norland Today.",),
    ),
    TimexRule(
        "christmas-day", "christmas day?", "holiday", ("He died on Christmas Day.",), value="12-25"
    ),
    TimexRule(
        "christmas-eve", "christmas eve", "holiday", ("It opened on Christmas Eve.",), value="12-24"
    ),
    TimexRule(
        "easter",
        "easter sunday|day?",
        "holiday",
        ("They met on Easter Sunday.",),
        near_misses=("He left Easter Island.",),
        value="easter +0",
    ),
    TimexRule(
        "good-friday", "good friday", "holiday", ("They met on Good Friday.",), value="easter -2"
    ),
    TimexRule(
        "independence-day",
        "fourth of july",
        "holiday",
        ("The Fourth of July was wet.",),
        value="07-04",
    ),
    TimexRule(
        "labor-day", "last? labor day", "holiday", ("It shut on Labor Day.",), value="09 1MO"
    ),
    TimexRule(
        "memorial-day",
        "last? memorial day",
        "holiday",
        ("It shut on Memorial Day.",),
        value="05 -1MO",
    ),
    TimexRule(
        "new-years-day",
        "new year APOS s day",
        "holiday",
        ("It shut on New Year's Day.",),
        value="01-01",
    ),
    TimexRule(
        "new-years-eve",
        "new year APOS s eve",
        "holiday",
        ("It shut on New Year's Eve.",),
        value="12-31",
    ),
    TimexRule(
        "thanksgiving",
        "last? thanksgiving day?",
        "holiday",
        ("It opened on Thanksgiving Day.",),
        value="11 4TH",
    ),
    TimexRule(
        "valentines-day",
        "valentine APOS s day",
        "holiday",
        ("They wed on Valentine's Day.",),
        value="02-14",
    ),
    # last, this, next
    TimexRule(
        "last-unit",
        "the? PART? last|this|next UNIT",
        "last-unit",
        (
            "Last year it lost money; next week it closes.",
            "It opens later this month, and shuts early next year.",
            "Last weekend was wet.",
        ),
        near_misses=("She hosts This Week with a smile.", "This day is ours."),
    ),
    TimexRule(
        "past-year",
        "the past|coming|current|last|next fiscal? UNIT ( or so )?",
        "last-unit",
        ("Over the past year and the last decade it grew.", "It closes in the next year or so."),
    ),
    TimexRule(
        "current-unit",
        "the? current fiscal? UNIT",
        "last-unit",
        ("It will lose money in the current fiscal year.",),
    ),
    TimexRule(
        "full-year", "the full|fiscal year", "last-unit", ("It sees a profit for the full year.",)
    ),
    TimexRule(
        "year-ended",
        "the fiscal? year ended|ending",
        "year-ended",
        ("Sales rose in the fiscal year ended June 30.",),
    ),
    TimexRule(
        "end-of-unit",
        "the? PART_OF UNIT",
        "end-of-unit",
        (
            "It will close by the end of the month, or the end of the year.",
            "At the beginning of the week it rained.",
        ),
    ),
    TimexRule("year-end", "year DASH? end", "end-of-unit", ("It sees a profit by year-end.",)),
    TimexRule("years-end", "year APOS s end", "end-of-unit", ("It sees a profit by year's end.",)),
    TimexRule(
        "season-last",
        "PART? last|this|next past? SEASON",
        "last-season",
        ("It flooded last summer and this past spring, and may next winter.",),
    ),
    TimexRule(
        "season-year",
        "the? PART? SEASON of? ( YEAR | YEAR_WORDS )",
        "season-of-year",
        ("It flooded in the summer of 1996 and spring 2001.",),
    ),
    TimexRule(
        "season",
        "the? PART? SEASON",
        "season",
        ("Since spring it has rained.", "It will open in the summer."),
        near_misses=(
            "Prices fall in spring water markets when springs fall.",
            "The fall in prices hurt.",
        ),
    ),
    # ago, earlier
    TimexRule(
        "ago",
        "ABOUT? COUNT UNITS ( or so )? ago|earlier",
        "ago",
        (
            "Two years ago it flooded; six weeks ago it froze.",
            "He left ten days ago, nearly four years ago or several years ago.",
            "It was built more than two decades ago.",
        ),
    ),
    TimexRule(
        "unit-ago",
        "a|an|one UNIT ( or so )? ago|earlier",
        "ago",
        (
            "A month ago it rained, and a year ago it froze.",
            "In the third quarter it earned less than a year earlier.",
            "An hour ago he left.",
        ),
    ),
    TimexRule(
        "year-ago",
        "year DASH ago|earlier",
        "year-ago",
        ("The third-quarter loss beat year-ago results.",),
    ),
    # durations
    TimexRule(
        "past-units",
        "the? past|last|next|first|previous|coming|latest COUNT ( to|or|DASH CARDINAL )? UNITS ( or so )?",
        "duration",
        (
            "The past two months were wet.",
            "In the last few weeks it rained.",
            "It sees a loss in the first nine months.",
        ),
    ),
    TimexRule(
        "past-couple",
        "the? past|last|next|coming COUPLE of UNITS",
        "duration",
        ("It may rain in the next couple of days.",),
    ),
    TimexRule(
        "duration",
        "ABOUT? COUNT ( to|or|DASH CARDINAL )? more? UNITS ( or so )?",
        "duration",
        (
            "It rained for nearly forty years, twenty four hours, 2 1/2 years and two to three weeks.",
            "He waited a couple of hours, at least 20 more years and a few minutes.",
            "Two decades and a fortnight passed in about 1,500 days.",
        ),
        near_misses=("It cost $5 days later.",),
    ),
    TimexRule(
        "duration-half",
        "ABOUT? a|an|one|COUNT UNIT|UNITS and a half",
        "duration-half",
        ("It took a minute and a half, or a year and a half.",),
    ),
    TimexRule("half-unit", "half DASH? a|an? UNIT", "half-unit", ("It took half an hour.",)),
    TimexRule(
        "one-unit",
        "ABOUT_ONE? ( ONE | a|an ) UNIT ( or so )?",
        "one-unit",
        (
            "It rained for a week, less than an hour, over a month and one year.",
            "It will one day open.",
        ),
        near_misses=("It earns $9 a year.", "The bridge one day fell."),
    ),
    TimexRule(
        "duration-adjective",
        "( CARDINAL | VAGUE ) DASH UNIT",
        "duration",
        ("A five-year plan and a 16-hour siege.",),
    ),
    TimexRule("duration-singular", "CARDINAL UNIT", "duration", ("It fell to a five year low.",)),
    TimexRule(
        "the-units",
        "the COUNT UNITS",
        "duration",
        ("Profit fell in the nine months ended Sept. 30.",),
    ),
    TimexRule(
        "recent-units",
        "recent|coming UNITS",
        "recent-units",
        ("It rained in recent years; it may in coming weeks.",),
    ),
    TimexRule(
        "units",
        "UNITS",
        "units",
        ("It rained for weeks.", "In the days before, it froze."),
        near_misses=("The days grew short.",),
    ),
    # units that the story has named
    TimexRule(
        "the-unit",
        "the UNIT",
        "the-unit",
        (
            "The weekend was wet.",
            "Stocks fell for the week.",
            "For the year it sees a loss.",
            "In the third quarter costs fell.",
        ),
        near_misses=("The year was long.", "He died in the week of March 6."),
    ),
    TimexRule(
        "that-unit",
        "that same? UNIT",
        "that-unit",
        ("He came on May 2, 2019 and left that same day; that year it froze.",),
        near_misses=("That day will come.",),
    ),
    TimexRule(
        "following-unit",
        "the following|next|preceding|previous UNIT",
        "following-unit",
        (
            "He came in May 2019 and left the following month.",
            "It rained on Nov. 3, and the next day it froze.",
        ),
    ),
    # sets
    TimexRule(
        "every-unit", "every|each UNIT", "every", ("It floods every year.", "It opens each month.")
    ),
    TimexRule(
        "every-weekday",
        "every|each WEEKDAY PART_OF_DAY?",
        "every",
        ("It opens each Thursday and every Sunday morning.",),
    ),
    TimexRule("every-month", "every|each MONTH", "every", ("It floods each July.",)),
    TimexRule(
        "daily",
        "daily",
        "no-name",
        ("Trains run daily.",),
        near_misses=("The daily Beacon said so.",),
        value="SET P1D",
    ),
    TimexRule("hourly", "hourly", "no-name", ("It strikes hourly.",), value="SET PT1H"),
    TimexRule("weekly", "weekly", "no-name", ("The council meets weekly.",), value="SET P1W"),
    # vague words that are tagged more often than not
    TimexRule("now", "now", "fixed", ("The bridge is now open.",), value="DATE PRESENT_REF"),
    TimexRule(
        "currently", "currently", "fixed", ("It is currently shut.",), value="DATE PRESENT_REF"
    ),
    TimexRule(
        "these-days", "these days", "fixed", ("Few sail these days.",), value="DATE PRESENT_REF"
    ),
    TimexRule(
        "recently", "more? recently", "fixed", ("It recently opened.",), value="DATE PAST_REF"
    ),
    TimexRule(
        "the-past",
        "the past",
        "no-adjective",
        ("He forgets the past.",),
        near_misses=("The past president spoke.",),
        value="DATE PAST_REF",
    ),
    TimexRule(
        "the-future",
        "the near? future",
        "fixed",
        ("She fears the future.",),
        value="DATE FUTURE_REF",
    ),
    TimexRule(
        "the-near-term",
        "the near|short term",
        "fixed",
        ("It sees losses in the near term.",),
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
        "a": 1,
        "an": 1,
        "couple": 2,
        "dozen": 12,
        "few": 0,
        "hundred": 100,
        "many": 0,
        "million": 1000000,
        "several": 0,
        "some": 0,
        "thousand": 1000,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    units={
        "second": "TS",
        "minute": "TM",
        "hour": "TH",
        "day": "D",
        "week": "W",
        "fortnight": "2W",
        "month": "M",
        "quarter": "Q",
        "year": "Y",
        "decade": "E",
        "century": "C",
        "weekend": "WE",
        "seconds": "TS",
        "minutes": "TM",
        "hours": "TH",
        "days": "D",
        "weeks": "W",
        "fortnights": "2W",
        "months": "M",
        "quarters": "Q",
        "years": "Y",
        "decades": "E",
        "centuries": "C",
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
        "coming": 1,
        "following": 1,
        "next": 1,
        "tomorrow": 1,
    },
    parts={
        "morning": "TMO",
        "mornings": "TMO",
        "noon": "T12:00",
        "midday": "T12:00",
        "afternoon": "TAF",
        "afternoons": "TAF",
        "evening": "TEV",
        "evenings": "TEV",
        "night": "TNI",
        "nights": "TNI",
        "tonight": "TNI",
        "overnight": "TNI",
        "midnight": "T24",
    },
    seasons={"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"},
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
        "after-list": frozenset(
            "after and as at before for from in on or the to when with".split()
        ),
        "after-no-week": frozenset("after before following in of that when".split()),
        "after-noun": frozenset(
            "and as but by for had has have he in is it on or she that they to was we were when with".split()
        ),
        "after-verb": frozenset("by from in into to".split()),
        "before-clock": frozenset("( about after around at before by from since to until".split()),
        "before-month": frozenset(
            "- after and before between by during each early every for from in last late mid next of or since this "
            "through till to until".split()
        ),
        "before-morning": frozenset({"in"}),
        "before-number": frozenset(
            "# $ channel flight highway no number page room route £ ¥ €".split()
        ),
        "before-season": frozenset(
            "during early in last late mid next of since this through until".split()
        ),
        "before-unit": frozenset(
            "about after almost another every for in just lasted least nearly of once only over takes than took under within".split()
        ),
        "before-units": frozenset({"for", "in", "within", "in the"}),
        "before-year": frozenset(
            "( - about and around before between by circa early from in late mid of since through till to until year".split()
        ),
        "before-year-unit": frozenset({"during", "for", "in", "of", "this"}),
        "counted": frozenset(
            "delegates dollars employees feet gmt hours jobs kilometers kilometres members men meters metres miles people "
            "points pounds seats shares soldiers students tonnes tons troops votes women words workers".split()
        ),
        "future": frozenset(
            "will|ll|shall|may|might|scheduled|slated|plan|planned|planning|plans|expect|expected|expects|hopes|hoping|intends|"
            "coming|payable|upcoming|deadline|due for|due in|due on|due to|set for|set to|going to|is to|are to|was to|were to|"
            "to be|would be|to begin|to start|to resume|to take|to hold|to meet|to open|to visit|to vote|to decide|to return|to leave|"
            "soon as|early as|late as|agreed to|agreement to|delayed until|extended until|postponed until".split(
                "|"
            )
        ),
        "future-month": frozenset({"by", "through", "until"}),
        "list": frozenset({",", "-", "and", "or", "through", "to", "–"}),
        "money": frozenset({"#", "$", "£", "¥", "€"}),
        "names-too": frozenset({"april", "august", "june", "march", "may"}),
        "no-future": frozenset({"-", "been", "had", "than"}),
        "past": frozenset("announced did had reported said says tells told was were".split()),
        "past-day": frozenset({"ended", "last"}),
        "possessive": frozenset("her his its my our their your".split()),
        "verbs-too": frozenset({"march", "may"}),
        "weekdays-too": frozenset({"sat", "sun", "wed"}),
        "will": frozenset("can could may might will would".split()),
    },
    past_endings=("ed",),
)
