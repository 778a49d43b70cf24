"""The hard cases of datelines and what is around them, each with copy that has just that trouble.

The cases were collected from agency pages and feeds (the numbers are those of the collection); the
copy is invented. In it `{field:words}` marks the answers (see rules/samples.py).
"""

from collections.abc import Iterator

import pytest

from wirecli.model import Story
from wirecli.rules import samples
from wirecli.story import parse
from wirecli.traversal import walk

ASKED = {
    f"dateline.{part}" for part in ("places.name", "places.region", "date", "agency", "reporters")
}
COPY = "The river council reopened the old bridge on Thursday, the mayor said after the meeting."
PAGE = f"{COPY}\n\nTwo rowing clubs agreed to share the boathouse below it."

DATELINES = [
    ("1-stop-in-place", "{place:ST. OAKVALE}, {date=XXXX-06-20:June 20}. /{credit:TASS}/. " + COPY),
    ("1-stop-as-joint", "{place:MOSCOW}. {date=XXXX-04-02:April 2} ({credit:Interfax}) - " + COPY),
    ("2-three-sentences", "{place:КИЇВ}. {date=XXXX-04-26:26 квітня}. {credit:УНН}. Рада відкрила міст."),
    ("3-nothing-closes", "{place:ASTANA}. {date=XXXX-05-14:May 14}. {credit:KAZINFORM} The council met."),
    ("4-agency-like-a-place", "{place:YEREVAN}, {date=XXXX-11-10:NOVEMBER 10}, {credit:NOYAN TAPAN}. " + COPY),
    ("4-agency-behind-comma", "{place:Accra}, {date=XXXX-12-24:Dec 24}, {credit:GNA} – " + COPY),
    ("5-bracket-closes", "{place:Mumbai}, {date=XXXX-12-09:Dec 9} ({credit:PTI}) " + COPY),
    ("5-glued-bracket", "{place:Tripoli}, {date=2016-03-29:29 March 2016}({credit:Lana}) " + COPY),
    ("6-two-agencies", "{place:Paris} ({credit:ats afp}) Le conseil a rouvert le vieux pont jeudi."),
    ("7-agency-first", "({credit:ANSA}) - {place:ROME}, {date=XXXX-07-11:JUL 11} - " + COPY),
    ("7-agency-last", "{place:ROMA}, {date=XXXX-11-16:16 NOV} ({credit:ANSA}) - Il consiglio ha riaperto il ponte."),
    ("8-province-in-brackets", "({credit:ANSA}) - {place:MONOPOLI} ({region:BARI}), {date=XXXX-07-06:6 LUG} - Il ponte."),
    ("8-country-in-brackets", "{place:Nagpur} ({region:India}) ({credit:AFP}) – " + COPY),
    ("8-agency-joined", "{credit:APA}-{place:Dakar} ({region:Senegal}) — " + COPY),
    ("8-state-and-country", "{place:Mumbai} ({region:Maharashtra) [India}], {date=XXXX-01-13:Jan 13} ({credit:ANI}): " + COPY),
    ("9-date-in-brackets", "{place:KAJANG} ({date=XXXX-11-24:Nov 24}): " + COPY),
    ("10-date-with-agency", "{place:MOSCOW} ({credit:UrduPoint News / Sputnik} - {date=2020-04-29:29th April, 2020}) " + COPY),
    ("12-slash-in-a-name", "{place:Frankfurt/Main} ({credit:dpa}) - Der Rat hat die alte Brücke wieder geöffnet."),
    ("12-slash-between-two", "{place:Berlin}/{place:Frankfurt} ({credit:dpa}) - Der Rat hat die Brücke geöffnet."),
    ("13-country-of-one", "{place:SURABAYA}, {region:Indonesia}/{place:JAKARTA} ({credit:Reuters}) - " + COPY),
    ("14-and-in-a-list", "{place:NEW YORK}, {place:LONDON} and {place:BEIJING}, {date=2017-02-02:Feb. 2, 2017} /{credit:PRNewswire-AsiaNet}/ -- " + COPY),
    ("15-state-first", "{region:DELAWARE}, {place:WILMINGTON}, UNITED STATES, {date=2020-05-02:May 2, 2020} /{credit:EINPresswire.com}/ -- " + COPY),
    ("15-country-first", "{region:Georgia}, {place:Tbilisi}, {date=XXXX-02-07:Feb. 7} /{credit:Trend}, {reporter:N. Oakleydze}/ " + COPY),
    ("16-reporter-behind", "{place:TIRANE}, {date=XXXX-11-29:NOV.29} ({credit:ATA})-By {reporter:K.Oakley}, The council met."),
    ("17-date-first", "{date=XXXX-06-10:10 июня}, {place:Минск} /Корр. {credit:БЕЛТА}/. Совет открыл старый мост."),
    ("17-figures-first", "{date=2019-10-24:24.10.2019}, {place:Moscow}. " + COPY),
    ("17-agency-behind-date", "{date=2022-04-30:30 April 2022}; {credit:AA}: " + COPY),
    ("18-chain-of-stops", "{place:HEMPSTEAD}, {region:N.Y.}, {date=XXXX-09-26:Sept. 26} ({credit:UPI}) -- " + COPY),
    ("18-province-with-stops", "{place:LANGLEY}, {region:B.C.} ({credit:CP}) - " + COPY),
    ("18-district", "{place:WASHINGTON}, {region:D.C.}, {date=XXXX-03-18:March 18} - " + COPY),
    ("18-no-comma-behind", "{place:WASHINGTON}, {region:D.C.} {date=XXXX-03-18:March 18} - " + COPY),
    ("19-aboard", "{place:ABOARD THE MAYOR'S BARGE} ({credit:AP}) — " + COPY),
    ("19-organisation", "{place:UNITED NATIONS}, {date=XXXX-05-02:May 2} ({credit:Xinhua}) -- " + COPY),
    ("19-station", "{place:CLANDESTINE}, {date=1990-01-10:10 JAN 90} ({credit:RADIO OAKVALE}) -- [TEXT] " + COPY),
    ("20-apostrophe", "{place:COEUR D'ALENE}, {region:Idaho}, {date=XXXX-03-24:March 24} - " + COPY),
    ("20-apostrophe-second", "{place:N'DJAMENA}, {date=XXXX-03-27:March 27} - " + COPY),
    ("20-curly", "{place:SANA’A}, {date=XXXX-08-01:August 01}({credit:Saba})- " + COPY),
    ("21-space-before-comma", "{place:OAKVALE} , {date=XXXX-04-07:April 7} - " + COPY),
    ("25-glued-to-copy", "{place:OAKVALE}, {date=XXXX-11-23:November 23}. /{credit:TASS}/.The council met."),
    ("30-alone-on-its-line", "Bridge reopens\n\n{place:Kathmandu}, {date=XXXX-11-08:November 8}\n\n" + PAGE),
    ("31-break-inside", "{place:Tamale},\n{date=XXXX-12-03:Dec. 3}, {credit:GNA} – " + COPY),
    ("31-break-behind", "{place:MADRID}, {date=XXXX-05-28:28 May}. ({credit:EUROPA PRESS}) -\nEl consejo reabrió el puente."),
    ("32-underscore", "{place:OAKVALE}, {region:Wis.} ({credit:AP}) _ " + COPY),
    ("32-two-dashes-of-two-kinds", "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:AFP}) - – " + COPY),
    ("32-dash-glued-to-copy", "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:AFP}) –The council met."),
    ("32-hyphen-in-agency", "{place:DUSHANBE}, {date=2012-05-02:May 2, 2012}, {credit:Asia-Plus} -- " + COPY),
    ("34-domain", "{place:YEREVAN} ({credit:PanARMENIAN.Net}) - " + COPY),
    ("35-relay", "(MENAFN- Kuwait News Agency (KUNA)) {place:KUWAIT}, {date=XXXX-12-20:Dec 20} ({credit:KUNA}) -- " + COPY),
    ("35-relay-in-words", "Canadian Press - {place:BAIKONUR}, {region:Kazakhstan} ({credit:AP}) - " + COPY),
    ("41-brackets-spelt-out", "{place:OAKVALE}, {date=XXXX-05-02:May 2} -LRB- {credit:UPI} -RRB- -- " + COPY),
    ("43-inner-dateline", "{credit:中新社}{place:北京}{date=XXXX-09-22:9月22日}电 哥本哈根消息：老桥重新开放。"),
]  # fmt: skip
"""Datelines that are hard to read, by case; every place, region, date, agency is marked."""

FALSE = [
    ("39-subject-in-capitals", "RIVER-17 OTTER SUBSPECIES – The council counts them every spring."),
    (
        "39-office-in-capitals",
        "OAKVALE MAYOR -Council members met on Thursday to reopen the bridge.",
    ),
    (
        "39-country-with-title",
        "NORLAND Prime Minister Ellen Marsh reopened the old bridge on Thursday.",
    ),
    (
        "39-gerund-in-capitals",
        "IN ANSWERING a question from the floor, the mayor said it was open.",
    ),
    ("34-ticker", "Oakvale Corp (NYSE: OAK) announces that the bridge will be open in May."),
    (
        "40-agency-in-a-clause",
        "The bridge is open again, Trend reports. The council met on Thursday.",
    ),
    ("43-agate", "May 152.8 152.8 --- 151.1"),
]
"""What looks like a dateline and is none."""

AGENCIES = [
    ("33-taiwan", "Taipei, Nov. 9 (CNA) " + COPY, "cna-tw"),
    ("33-algiers", "ALGIERS, May 2 (APS) - " + COPY, "aps-dz"),
    ("33-dakar", "Dakar, 2 mai (APS) - Le conseil a rouvert le vieux pont jeudi.", "aps-sn"),
    ("33-manama", "Manama, May 2 (BNA): " + COPY, "bna-bh"),
    ("35-originator", "Canadian Press - BAIKONUR, Kazakhstan (AP) - " + COPY, "ap"),
    ("40-at-the-end", f"Bridge reopens\n\n{PAGE} — Bernama", "bernama"),
    ("40-in-brackets", f"Bridge reopens\n\n{PAGE} (Yonhap)", "yonhap"),
    ("40-as-a-source", f"Köprü açıldı\n\n{PAGE}\n\nKaynak: AA", "aa"),
    ("40-as-a-byline", f"Bridge reopens\n\nBy Yonhap\n\n{PAGE}", "yonhap"),
    ("40-under-the-headline", f"Bridge reopens\n\nUkrinform\n\n{PAGE}", "ukrinform"),
    ("40-as-a-clause", f"Bridge reopens\n\nThe bridge is open again, Trend reports.\n\n{PAGE}", "trend"),
]  # fmt: skip
"""Whose copy it is, where the code has several owners or the dateline does not say."""

HEADS = [
    ("26-caption-above", "Bridge reopens\n\nPhoto taken on Oct. 9, 2010 shows the bridge. (Xinhua file photo)\n\n{place:OAKVALE}, {date=XXXX-11-23:Nov. 23} ({credit:Xinhua}) -- " + PAGE),
    ("27-stamp-with-a-place", "Bridge reopens\n\nJanuary 24, 13:41 UTC+3 OAKVALE\n\n{place:OAKVALE}, {date=XXXX-01-24:January 24}. /{credit:TASS}/. " + PAGE),
    ("28-bullets-and-note", "Bridge reopens\n\n* Council votes for May\n* Lorries to wait\n\n(Adds mayor's quote)\n\nBy Ann Lee\n\n{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:Reuters}) - " + PAGE),
    ("29-deck-is-the-lead", f"Bridge reopens\n\n{COPY}\n\n{{place:OAKVALE}}, {{date=XXXX-05-02:May 2}} ({{credit:AFP}}) - " + PAGE),
    ("37-embargo", "For Release MON AMs, Aug. 3\n\nBridge reopens\n\n{place:OAKVALE} ({credit:AP}) _ " + PAGE),
    ("41-control-bytes", "\x02Bridge reopens\n\n{place:OAKVALE} ({credit:AP}) - " + PAGE + "\x03"),
]  # fmt: skip
"""Datelines with much above them."""

ENDS = [
    ("42-ends-with-names", "---Ends/Ann/Lee"),
    ("42-agency-between-signs", "==Kyodo"),
    ("42-lower-case", "ends"),
    ("42-agency-in-lower-case", "reuter"),
    ("42-transmission-stamp", "AP-WF-11-13-13 1509GMT<"),
    ("42-initials-with-slashes", "asl/tib/pid/cac"),
    ("42-initials", "AS/MA"),
    ("37-not-for-print", "The following information is not intended for publication"),
]
"""Lines that close a story and are not of its copy."""


def marked(story: Story) -> Iterator[tuple[str, str, str]]:
    for field, mark in walk(story):
        if field in ASKED:
            yield field, story.text_of(mark), getattr(mark, "value", "")


def answers(sample: samples.StyleSample) -> Iterator[tuple[str, str, str]]:
    for answer in sample.answers:
        words = " ".join(sample.text[answer.start : answer.end].split())
        yield answer.field, words, answer.value


@pytest.mark.parametrize("copy", [pytest.param(copy, id=case) for case, copy in DATELINES + HEADS])
def test_the_dateline_says_just_what_is_marked(copy: str) -> None:
    sample = samples.read(copy)
    (story,) = parse(sample.text)
    assert sorted(marked(story)) == sorted(answers(sample))


@pytest.mark.parametrize("copy", [pytest.param(copy, id=case) for case, copy in FALSE])
def test_what_only_looks_like_a_dateline_is_none(copy: str) -> None:
    (story,) = parse(f"Bridge reopens\n\n{copy}\n\n{PAGE}")
    assert story.dateline is None


@pytest.mark.parametrize(
    ("copy", "key"), [pytest.param(copy, key, id=case) for case, copy, key in AGENCIES]
)
def test_the_agency_is_told_by_what_is_around_its_code(copy: str, key: str) -> None:
    (story,) = parse(copy)
    assert story.agency is not None
    assert story.agency.key == key


@pytest.mark.parametrize("line", [pytest.param(line, id=case) for case, line in ENDS])
def test_a_line_that_closes_a_story_is_not_copy(line: str) -> None:
    (story,) = parse(f"Bridge reopens\n\nOAKVALE, May 2 (AP) - {PAGE}\n\n{line}\n")
    assert [story.text_of(paragraph) for paragraph in story.paragraphs] == PAGE.split("\n\n")


def test_a_calendar_of_two_eras_is_one_date() -> None:
    """Case 11: `11 Jumadil Akhir 1436/31 March 2015 (MINA)`."""
    (story,) = parse(f"Riyadh, 11 Jumadil Akhir 1436/31 March 2015 (MINA) – {COPY}")
    assert story.dateline is not None
    assert story.dateline.date is not None
    assert story.dateline.date.value == "2015-03-31"


@pytest.mark.parametrize(
    ("head", "value"),
    [
        pytest.param("16:29, 14 May 2012 | GMT +6", "2012-05-14", id="22-same-day"),
        pytest.param("09:54, May 15, 2012", "2012-05-14", id="22-a-day-later"),
        pytest.param("Updated: 14 May 2019", "XXXX-05-14", id="23-an-update-proves-nothing"),
        pytest.param(
            "Written: 2012-05-14 16:29:04Updated: 2017-05-20 16:48:55", "2012-05-14", id="24-glued"
        ),
    ],
)
def test_the_year_is_that_of_the_page_date_line(head: str, value: str) -> None:
    (story,) = parse(f"Bridge reopens\n\n{head}\n\nOAKVALE, May 14 (AFP) - {PAGE}")
    assert story.date is not None
    assert story.date.value == value


@pytest.mark.parametrize(
    ("line", "label"),
    [
        pytest.param("UPDATE 1-Bridge reopens", "UPDATE 1", id="36-update"),
        pytest.param("1ST LEAD Bridge reopens", "1ST LEAD", id="36-lead"),
        pytest.param("(LEAD) Bridge reopens", "LEAD", id="36-in-brackets"),
    ],
)
def test_a_version_mark_is_the_label(line: str, label: str) -> None:
    (story,) = parse(f"{line}\n\nOAKVALE, May 2 (AFP) - {PAGE}")
    assert story.label is not None
    assert story.text_of(story.label).strip("()") == label


def test_numbered_contents_part_a_bulletin() -> None:
    """Case 38: a file with contents and several stories."""
    one = "[01] Bridge reopens\n\nOAKVALE, May 2 (ATA) - The council met on Thursday.\n"
    two = "[02] Snow closes road\n\nDUNMORE, May 2 (ATA) - The road is shut until Sunday.\n"
    stories = list(parse(f"CONTENTS\n[01] Bridge reopens\n[02] Snow closes road\n\n{one}\n{two}"))
    assert [s.text_of(s.dateline.places[0].name) for s in stories if s.dateline] == [
        "OAKVALE",
        "DUNMORE",
    ]
