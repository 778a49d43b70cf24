"""Datelines of East Asia, where place, date and credit stand together without spaces."""

import re
from functools import cache
from re import Match, escape

from wirecli.lazy import Lazy
from wirecli.model import Dated, Dateline, Mark, Place, Span
from wirecli.rules import gazetteer
from wirecli.rules.styles import Styles, eastern

NAME = Lazy(r"[^\s、，,·]+")
HOUSE_REPORTER = Lazy(r"^[\u4e00-\u9fff]{0,8}?(?:记者|記者)")
"""The house of the second of two reporters: `新华社记者甲、本报记者乙`."""
TITLES = frozenset({"기자", "특파원", "선임기자"})
"""What stands after the name of a reporter in Korean."""

SIGNS = "〇一二三四五六七八九"
"""The signs of the figures, in their places."""
KOREAN = r"""
[(\[](?P<place>[^\s=()\[\]]{1,20})=(?P<credit>[^\s=()\[\]]{2,20})[)\]]      # (place=credit)
(?:\s*(?P<names>[가-힣]{2,4}(?:\s*기자)?(?:[\s·,]+[가-힣]{2,4}(?:\s*기자)?){0,5}?)   # reporters
\s*(?:특파원|기자|선임기자)(?![\s·,]*[가-힣]{2,4}\s*기자))?
(?:\s*[가-힣]{2,8}팀)?(?:\s*(?P<separator>=))?                          # or a desk
"""
JAPANESE = r"""
【(?:(?P<month>[\d０-９]{1,2})月(?P<day>[\d０-９]{1,2})日\s*)?        # the day, if it stands first
(?P<place>[^【】\s]{1,12}?)??\s*(?P<credit>%s|[A-Za-z]{2,16})           # place and credit, joined
(?:[=＝\s]*(?P<names>[^【】\s]{2,12}))?】(?P<separator>)                # the reporter
"""
CHINESE = r"""
据?(?P<credit>%s|[\u4e00-\u9fff]{1,6}?[社网網报報台]|[A-Za-z]{2,16})       # the credit
(?P<place>[\u4e00-\u9fff]{2,10}?)??                                    # the place, joined
(?:(?P<year>\d{4}|[〇零一二三四五六七八九]{4})年)?(?P<month>\d{1,2}|[一二三四五六七八九十]{1,2})月
(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})日(?P<separator>[电電讯訊])
(?:\s*(?:综合|綜合)[^：:，,。]{0,12}消息[：:]                            # from several places
|\s*[（(]?\s*[\u4e00-\u9fff]{0,8}?(?:记者|記者)\s*                     # the reporters
(?P<names>[^（）()：:，,。]{2,60}?)
(?:[）)]|[报報][道导導][：:]|[从從][^：:，,。]{2,30}(?:获悉|獲悉)[：:]))?
"""
HOUSE = r"""
(?P<credit>本[报報社网網刊台])[电電讯訊]\s*[（(]?\s*                    # our own report
[\u4e00-\u9fff]{0,8}?(?:记者|記者)\s*                               # the reporters
(?P<names>[^（）()：:，,。]{2,60}?)(?:[）)]|[报報][道导導][：:])(?P<place>)(?P<separator>)
"""
TAIWANESE = r"""
[（(](?P<credit>%s)(?:記者)?(?P<names>[\u4e00-\u9fff]{2,3})?              # the agency, the reporter
(?P<place>[\u4e00-\u9fff]{2,4})(?P<day>\d{1,2})日(?:綜合|外)*電[）)](?P<separator>)
"""
"""A listed credit, else a word that ends in agency, net, paper or station, else Latin."""


def find(text: str, start: int, end: int, styles: Styles) -> Dateline | None:
    """Find `(서울=연합뉴스) 이름 기자 =`, `【ロンドン時事】`, `新华社北京8月12日电` at `start`."""
    for rule, pattern in _patterns(eastern(styles.own)):
        match = pattern.match(text, start, end)
        if match:
            return _dateline(match, rule)
    return None


@cache
def _patterns(credits: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = "|".join(escape(credit) for credit in credits)
    return (
        ("korean", re.compile(KOREAN, re.VERBOSE)),
        ("japanese", re.compile(JAPANESE % listed, re.VERBOSE)),
        ("taiwanese", re.compile(TAIWANESE % listed, re.VERBOSE)),
        ("chinese", re.compile(CHINESE % listed, re.VERBOSE)),
        ("chinese-own", re.compile(HOUSE, re.VERBOSE)),
    )


def _dateline(match: Match[str], rule: str) -> Dateline:
    return Dateline(
        match.start(),
        match.end(),
        f"dateline.{rule}",
        _places(match),
        _date(match),
        Span(*match.span("credit"), "credit.joined"),
        _reporters(match),
        Span(*match.span("separator"), "separator.sign") if match["separator"] else None,
    )


def _places(match: Match[str]) -> tuple[Place, ...]:
    if not match["place"]:
        return ()
    name = Span(*match.span("place"), "place.joined")
    return (
        Place(
            name.start, name.end, "dateline.place", name, None, gazetteer.country_of(match["place"])
        ),
    )


def _date(match: Match[str]) -> Dated | None:
    """Make EDTF of the signs for year, month and day; of a day alone `XXXX-XX-09`."""
    groups = match.groupdict()
    members = [name for name in ("year", "month", "day") if groups.get(name)]
    number = _number(groups["day"]) if members else 0
    if not 1 <= number <= 31:
        return None
    month = _number(groups.get("month") or "0")
    if month > 12:
        return None
    year = f"{_year(groups['year']):04d}" if groups.get("year") else "XXXX"
    written = f"{month:02d}" if month else "XX"
    value = f"{year}-{written}-{number:02d}"
    return Dated(match.start(members[0]), match.end("day") + 1, "day.signs", value)


def _number(written: str) -> int:
    """Read a day or month in figures or in signs: `三 -> 3`, `十二 -> 12`, `三十一 -> 31`."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.partition("十")
    if not ten:
        return SIGNS.index(written) if len(written) == 1 else 0
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return 0
    return 10 * (SIGNS.index(tens) if tens else 1) + (SIGNS.index(ones) if ones else 0)


def _year(written: str) -> int:
    """Read a year in figures or in signs: `二〇一九`, `二零一九`."""
    signs = written.replace("零", "〇")
    return int(signs) if signs.isdecimal() else int("".join(str(SIGNS.index(s)) for s in signs))


def _reporters(match: Match[str]) -> tuple[Mark, ...]:
    if not match["names"]:
        return ()
    base = match.start("names")
    return tuple(
        Span(base + name.end() - len(alone), base + name.end(), "reporter.joined")
        for name in NAME.finditer(match["names"])
        if (alone := HOUSE_REPORTER.sub("", name.group())) and alone not in TITLES
    )
