"""Readings of dates that are counted from the story's day: weekdays, last week, two years ago."""

from datetime import date, timedelta

from wirecli.marks.dates import anchor, cues, durations, explicit, numerals
from wirecli.marks.dates.found import Found, Reading
from wirecli.rules import gazetteer

REFERENCES = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
WEEKDAY_NAMES = frozenset({"sun", "sat", "wed", "mar"})


def shift(found: Found) -> int:
    """Return -1, 0 or 1 for the first of last, this, next ... in a match."""
    shifts = found.language.shifts
    return next((shifts[word] for word in found.all() if word in shifts), 0)


def day(found: Found) -> Reading | None:
    """Read today, yesterday, tomorrow; `USA Today` is a name."""
    words = found.passage.words
    if found.stop - found.first == 1 and words[found.first] == "Today" and found.first:
        if words[found.first - 1][:1].isupper() and found.passage.field != "headline":
            return None
    count = found.language.shifts[found.all()[-1]]
    known = found.anchor
    if known.day is None:
        return Reading("DATE", known.written if count == 0 else None)
    return Reading(
        "DATE",
        anchor.moved(known.day, "D", count),
        found.mod() if found.stop - found.first > 1 else None,
    )


def weekday_number(found: Found) -> int | None:
    """Return the weekday of a match, Monday 0."""
    word = found.word("weekday") or found.word("weekday_short")
    return gazetteer.is_weekday(word, found.language.code)


def weekday_date(found: Found) -> date | None:
    """Return the latest such weekday, the story's day included, or behind a cue the next."""
    number, today = weekday_number(found), found.anchor.day
    if number is None or today is None or today.year < 2 or today.year > 9997:
        return None
    latest = anchor.latest_weekday(today, number)
    return latest + timedelta(days=7) if latest < today and cues.is_future(found) else latest


def weekday(found: Found) -> Reading | None:
    """Read a weekday."""
    if found.has("weekday_short") and (
        found.all()[-1] != "." or found.word("weekday_short") in WEEKDAY_NAMES
    ):
        return None
    meant = weekday_date(found)
    return Reading(
        "DATE",
        meant.isoformat() if meant else None,
        found.mod() if not found.has("weekdays") else None,
    )


def last_weekday(found: Found) -> Reading:
    """Read `last Friday` (strictly before the story's day), `next Friday`, `this coming Sunday`."""
    number, today = weekday_number(found), found.anchor.day
    if number is None or today is None or not 1 < today.year < 9998:
        return Reading("DATE", None)
    words = found.all()
    latest = anchor.latest_weekday(today, number)
    if "coming" in words or "next" in words or "following" in words:
        return Reading("DATE", (latest + timedelta(days=7)).isoformat())
    if "this" in words:
        return Reading("DATE", weekday_date(found).isoformat())  # type: ignore[union-attr]
    before = latest if latest < today else latest - timedelta(days=7)
    return Reading("DATE", before.isoformat())


def unit_of(found: Found) -> str:
    """Return the code of the unit in a match: `D`, `W`, `M`, `TH`."""
    units = found.language.units
    return next((units[word] for word in reversed(found.all()) if word in units), "")


def last_unit(found: Found) -> Reading | None:
    """Read `last year`, `early this month`, `the past decade`."""
    unit, count, today = unit_of(found), shift(found), found.anchor.day
    if (
        found.passage.words[found.first : found.stop] == ["This", "Week"]
        and found.passage.field == "paragraphs"
    ):
        return None
    if unit == "WE":
        return weekend(found, count)
    if unit[:1] in ("T", "2", "D"):
        return (
            Reading("DURATION", f"P{'T' if unit[0] == 'T' else ''}1{unit[-1]}")
            if unit != "2W"
            else None
        )
    if today is None:
        return Reading("DATE", None, found.mod())
    return Reading(
        "DATE", anchor.moved(today, unit, count), found.mod() if found.has("part") else None
    )


def weekend(found: Found, count: int) -> Reading:
    """Read a weekend: the one just past, or of the week so many weeks later."""
    today = found.anchor.day
    if today is None or not 1 < today.year < 9998:
        return Reading("DATE", None)
    saturday = anchor.latest_weekday(today, 5) + timedelta(weeks=max(count, 0))
    return Reading("DATE", f"{anchor.week_of(saturday, 0)}-WE")


def last_month_name(found: Found) -> Reading | None:
    """Read `last April` (strictly before this month), `this September`, `next May`."""
    number, today = explicit.month_number(found), found.anchor.day
    if number is None:
        return None
    if today is None:
        return Reading("DATE", None, None)
    count = shift(found)
    if found.after().isdecimal() and len(found.after()) < 3:
        return None
    if count < 0:
        year = today.year if number < today.month else today.year - 1
    elif count > 0:
        year = today.year if number > today.month else today.year + 1
    else:
        year = today.year
    return Reading("DATE", f"{year:04d}-{number:02d}")


SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def _season(found: Found) -> str:
    return found.language.seasons[found.word("season")]


def season(found: Found) -> Reading | None:
    """Read a season alone: the latest one, or behind a cue of the future the next."""
    if found.all()[0] == found.word("season") and found.before() not in cues.BEFORE_SEASON:
        return None
    if found.after() in cues.NOT_AFTER_SEASON:
        return None
    name, today = _season(found), found.anchor.day
    if today is None:
        return Reading("DATE", f"XXXX-{name}", None)
    year = _latest_season(today, name, strict=False)
    if cues.is_future_month(found) and not _in_season(today, name):
        year += 1
    return Reading("DATE", f"{year:04d}-{name}", None)


def _in_season(today: date, name: str) -> bool:
    first, last = SEASON_MONTHS[name]
    return first <= today.month <= last or first <= today.month + 12 <= last


def _latest_season(today: date, name: str, *, strict: bool) -> int:
    """Return the year in which the latest such season began; `strict`: it is over."""
    first, last = SEASON_MONTHS[name]
    month = today.month
    if name == "WI":
        return today.year if month == 12 and not strict else today.year - 1
    begun = month > last if strict else month >= first
    return today.year if begun else today.year - 1


def last_season(found: Found) -> Reading:
    """Read `last fall`, `this summer`, `next spring`."""
    name, today = _season(found), found.anchor.day
    if today is None:
        return Reading("DATE", None)
    words = found.all()
    if "last" in words or "past" in words:
        year = _latest_season(today, name, strict=True)
    elif "next" in words:
        year = today.year if today.month < SEASON_MONTHS[name][0] else today.year + 1
    else:
        year = today.year
    return Reading("DATE", f"{year:04d}-{name}")


def season_year(found: Found) -> Reading | None:
    """Read `the summer of 1996`."""
    year = explicit.year_number(found)
    return (
        Reading("DATE", f"{year:04d}-{_season(found)}", found.mod() if found.has("part") else None)
        if year
        else None
    )


def ago(found: Found) -> Reading | None:
    """Read `two years ago`, `six weeks ago`, as fine as the unit; `several years ago` is PAST_REF."""
    count = "1"
    if found.has("count"):
        count = numerals.read(found.words("count"), found.language.numbers) or "1"
    unit, today = unit_of(found), found.anchor.day
    if count == numerals.VAGUE:
        return Reading("DATE", "PAST_REF")
    if "." in count or not unit or today is None:
        return Reading("DATE", None, found.mod())
    if unit == "Y" and count == "1":
        return year_ago(found)
    if unit[0] == "T":
        return Reading("DATE", today.isoformat() if unit != "TH" or int(count) < 24 else None)
    if unit in ("E", "C"):
        unit, count = "Y", str(int(count) * (10 if unit == "E" else 100))
    if unit == "2W":
        unit, count = "W", str(int(count) * 2)
    return Reading(
        "DATE", anchor.moved(today, unit, -int(count)) if len(count) < 8 else None, found.mod()
    )


def year_ago(found: Found) -> Reading:
    """Read `a year ago`: the same quarter of last year where the story has named one (results)."""
    today, quarter = found.anchor.day, found.said.quarter
    if found.has("ordinal"):
        number = found.language.numbers[found.word("ordinal")]
        quarter = f"{today.year:04d}-Q{number}" if today and 1 <= number <= 4 else None
    if quarter and quarter[0] != "X" and not found.said.annual:
        return Reading("DATE", f"{int(quarter[:4]) - 1:04d}{quarter[4:]}")
    return Reading("DATE", anchor.year_of(today, -1) if today else None)


def latest_quarter(found: Found) -> Reading | None:
    """Read `the quarter`, `the latest quarter`: the one last named, else the last finished one."""
    quarter, today = found.said.quarter, found.anchor.day
    if found.all()[-1] == "period" and found.all()[-2] == "the":
        return None
    if quarter:
        return Reading("DATE", quarter)
    return Reading("DATE", anchor.quarter_of(today, -1) if today else None)


def the_unit(found: Found) -> Reading | None:
    """Read `the year`, `the quarter`, `the weekend`, `that day`."""
    words = found.all()
    unit = unit_of(found)
    if words[-1] == "quarter":
        return latest_quarter(found)
    if unit == "WE":
        return weekend(found, 0)
    if unit == "W" and found.after() not in cues.SETS_A_WEEK_APART:
        today = found.anchor.day
        return Reading("DATE", anchor.week_of(today, 0) if today else None)
    return durations.the_unit(found)


def that_unit(found: Found) -> Reading | None:
    """Read `that year`, `that same day`: of the last day or year the story has named."""
    said, unit = found.said.date, unit_of(found)
    if not said or unit not in ("Y", "M", "D", "W"):
        return None
    size = {"Y": 4, "M": 7, "D": 10, "W": 10}[unit]
    if len(said) < size:
        return None
    if unit == "W":
        return (
            Reading("DATE", anchor.moved(date.fromisoformat(said[:10]), "W", 0))
            if said[0] != "X"
            else None
        )
    return Reading("DATE", said[:size])


def following_unit(found: Found) -> Reading | None:
    """Read `the following year`, `the next day`: counted from the last date of the paragraph."""
    said, today = found.said.date, found.anchor.day
    words, unit = found.all(), unit_of(found)
    if found.said.passage != found.number or not said or said[0] == "X":
        said = None
    base = today
    if said:
        base = date.fromisoformat(f"{said}-01-01"[:10] if len(said) == 4 else f"{said}-01"[:10])
    count = -1 if words[1] in ("previous", "preceding") else 1
    if found.has("part_of_day"):
        day = anchor.shifted(base, count) if base else None
        return Reading(
            "TIME", f"{day.isoformat()}{found.language.parts[words[-1]]}" if day else None
        )
    if unit[:1] in ("T", "2", "") or unit in ("WE", "Q"):
        return None
    return Reading("DATE", anchor.moved(base, unit, count) if base else None)


def end_of_unit(found: Found) -> Reading:
    """Read `the end of the year` (the year) and `the end of the month` (its last day)."""
    unit, today = unit_of(found), found.anchor.day
    ends = "end" in found.all()
    if today is None:
        return Reading("DATE", None, "END" if ends else None)
    if unit == "M" and ends:
        month = anchor.month_of(today, 1)
        last = date.fromisoformat(f"{month}-01") - timedelta(days=1) if month else None
        return Reading("DATE", last.isoformat() if last else None)
    return Reading("DATE", anchor.moved(today, unit, 0), "END" if ends else None)


def year_end(found: Found) -> Reading:
    """Read `year-end`."""
    today = found.anchor.day
    return Reading("DATE", f"{today.year:04d}" if today else None, "END")


def holiday(found: Found) -> Reading | None:
    """Read a holiday by its rule: the latest one."""
    words = [word for word in found.all() if word != "last"]
    today = found.anchor.day
    key = words[0]
    if key in ("easter", "halloween", "christmas") and len(words) < 2 and key != "christmas":
        return None
    if key not in ("thanksgiving", "christmas", "new"):
        return None
    if today is None:
        return Reading("DATE", {"christmas": "XXXX-12-25", "new": "XXXX-01-01"}.get(key))
    year = today.year
    found_day = _holiday(key, words[-1], year)
    if found_day > today and not cues.is_future_month(found):
        found_day = _holiday(key, words[-1], year - 1) if year > 1 else found_day
    return Reading("DATE", found_day.isoformat())


def _holiday(key: str, last: str, year: int) -> date:
    if key == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    if key == "christmas":
        return date(year, 12, 24 if last == "eve" else 25)
    return date(year, 12, 31) if last == "eve" else date(year, 1, 1)
