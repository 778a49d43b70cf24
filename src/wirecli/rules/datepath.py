"""The date that the path of an input has: in the name of the file, or in its folders."""

from collections.abc import Iterator, Sequence
from re import split

from wirecli.lazy import Lazy
from wirecli.rules import calendar

NAME, FOLDERS = "path.name", "path.folders"


def read(path: str) -> tuple[tuple[str, str], ...]:
    """Return the dates in a path, as `datestamp` reads them, each with its rule, the name's first.

    `2019/11/23/a.txt`, `2019/nov/a.txt`, `2019-11/a.txt`; `20191123-a.txt`, `a_2019-11-23.txt`,
    `23-nov-2019.txt`, `2019-11.jsonl`, `2019.mbox`. A number beside other words is no year, and
    no month: `story-2019.txt`, `110-2.txt`. Six figures that are a day as well as a month are
    neither: `190506.txt`.
    """
    *folders, name = split(r"[\\/]", path)
    dates = ((NAME, in_name(name)), (FOLDERS, in_folders(folders)))
    return tuple((rule, date) for rule, date in dates if date)


def in_name(name: str) -> str | None:
    """Return the one date in the name of a file; None if it has none, or several."""
    dates = set(_days(name))
    if not dates:
        stem = name.partition(".")[0]
        return _month_or_year(stem)
    return dates.pop() if len(dates) == 1 else None


def in_folders(folders: Sequence[str]) -> str | None:
    """Return the date of the innermost folders that make one: `2019/11/23`, `2019-11`, `2019`.

    They may say what they are, as data tools write them: `year=2019/month=11/day=23`.
    """
    folders = [PARTITION.sub("", folder) for folder in folders]
    for at in reversed(range(len(folders))):
        if dates := set(_days(folders[at])):
            return dates.pop() if len(dates) == 1 else None
        if date := _month_or_year(folders[at]):
            return _with_folders(date, folders[at + 1 : at + 3]) if len(date) == 4 else date
    return None


def _with_folders(year: str, following: Sequence[str]) -> str:
    """Add the month and the day that the folders in a year are called."""
    date = year
    for name, number in zip(following, map(_month_or_day, following), strict=True):
        most = 31 if len(date) > 4 else 12
        if number is None or number > most or (len(date) > 4 and not name.isdecimal()):
            break
        date += f"-{number:02d}"
    return date


def _month_or_day(name: str) -> int | None:
    if name.isdecimal() and name.isascii():
        return int(name) if 0 < len(name) < 3 and int(name) else None
    word = MONTH_FOLDER.fullmatch(name)
    return calendar.month_number(word["month"]) if word else None


def _days(name: str) -> Iterator[str]:
    for match in DAY.finditer(name):
        if match["year"]:
            yield f"{match['year']}-{match['month']}-{match['day']}"
        elif match["last"]:
            joint = "." if match["joint"] == "." else "-"
            yield joint.join((match["first"], match["second"], match["last"]))
        elif calendar.month_number(match["before"] or match["name"]):
            yield " ".join(WORDS.findall(match[0]))


def _month_or_year(name: str) -> str | None:
    match = MONTH.fullmatch(name)
    if match is None:
        return None
    return f"{match['year']}-{match['month']}" if match["month"] else match["year"]


DAY = Lazy(
    r"""(?x)
        (?<![0-9]) (?P<year> (?:18|19|20)[0-9]{2} ) (?P<apart> [-_.]? )
            (?P<month> 0[1-9] | 1[0-2] ) (?P=apart) (?P<day> 0[1-9] | [12][0-9] | 3[01] )
            (?= [^0-9] | \Z | [0-9]{4} (?:[0-9]{2})? (?![0-9]) )
        | (?<![0-9]) (?P<first> [0-9]{1,2} ) (?P<joint> [-_.] ) (?P<second> [0-9]{1,2} ) (?P=joint)
            (?P<last> (?:18|19|20)[0-9]{2} ) (?![0-9])
        | (?<![0-9]) [0-9]{1,2} [-_. ]? (?P<name> [^\W\d_]{3,12} ) [-_. ]?
            (?:18|19|20)[0-9]{2} (?![0-9])
        | (?<![^\W\d_]) (?P<before> [^\W\d_]{3,12} ) [-_. ]? [0-9]{1,2} [-_. ]
            (?:18|19|20)[0-9]{2} (?![0-9])
        """
)
"""A day: year first, and a time may follow; in figures with the year last; in words."""


MONTH = Lazy(
    r"(?!(?:18|19|20)(?:0[1-9]|1[0-2])[0-9]{2}\Z)"
    r"(?P<year>(?:18|19|20)[0-9]{2})(?:[-_.]?(?P<month>0[1-9]|1[0-2]))?"
)
"""A year, or a month of it; `190506` may be a day of 2019 as well, and is neither."""


WORDS = Lazy(r"[0-9]+|[^\W\d_]+")


PARTITION = Lazy(r"(?i)\A(?:year|month|day|y|m|d)[=_-]?(?=[0-9]+\Z)")


MONTH_FOLDER = Lazy(r"(?:[0-9]{1,2}[-_. ]?)?(?P<month>[^\W\d_]{3,12})")
"""`nov`, `November`, `11-November`, `11 nov`."""
