"""Heads of stories in the notation of samples: just the marked parts are read, or nothing."""

# ruff: noqa: E501 (a row of a table is one line)

from collections.abc import Iterator

import pytest

from wirecli.layout import dateline
from wirecli.layout.dateline import FoundDateline
from wirecli.rules import samples
from wirecli.rules.samples import StyleAnswer
from wirecli.rules.styles import load

COPY = "The river council met."

HEADS = [
    "{place:Oakvale} ({credit:Zyxnews}) {join:-} ",
    "{place:OAKVALE}, {region:Penna.} ({credit:AP}) {join:-} ",
    "{place:OAKVALE}, {region:Herts.} ({credit:AP}) {join:-} ",
    "{place:OAKVALE}, 2019-00-05 ({credit:AFP}) {join:-} ",
    "{place:OAKVALE}, {date=2019-12-31:31.12.2019} ({credit:AFP}) {join:-} ",
    "{place:OAKVALE}, {date=2019-12-12:12.12.2019} {join:-} ",
    "{place:OAKVALE}, {date=2019-12-13:13/12/2019} {join:-} ",
    "{place:OAKVALE}, {date=2019-12-13:12/13/2019} {join:-} ",
    "{place:OAKVALE}, {date=2019-12-12:12/12/2019} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-01:1st May} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:2nd May} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-03:3rd May} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-01:May 1st} {join:-} ",
    "{place:OAKVALE}, {date=2019-05-04:May 4th, 2019} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-01:1er mai} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-01:1º maio} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-31:May 31} {join:-} ",
    "{place:OAKVALE}, May 32 {join:-} ",
    "{place:OAKVALE}, {date=XXXX-06-30:June 30} {join:-} ",
    "{place:OAKVALE}, June 31 ({credit:AFP}) {join:-} ",
    "{place:OAKVALE}, {date=XXXX-01-31:Jan 31} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-12-31:Dec 31} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-09-30:Sept. 30} {join:-} ",
    "{place:OAKVALE}, {date=2199-05-02:May 2, 2199} {join:-} ",
    "{place:OAKVALE}, {date=2068-02-04:4 FEB 68} {join:-} ",
    "{place:OAKVALE}, {date=1969-02-04:4 FEB 69} {join:-} ",
    "{place:OAKVALE}, {date=2000-02-04:4 FEB 00} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} / 07:52 am {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} / 07:52 pm {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} / 07:52 GMT {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} / 07:52 {join:-} ",
    "{place:OAKVALE}, {date=XXXX-01-02:Junary 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-02-02:Febuary 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-04-02:Arpil 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-06-02:Jnue 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-07-02:Jluy 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-08-02:Agust 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-09-02:Setpember 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-10-02:Octobr 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-11-02:Novmber 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-12-02:Decembr 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:2. Mai} {join:-} ",
    "{place:OAKVALE}, {date=2020-05-02:2 de mayo del 2020} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:2 of May} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May.2} {join:-} ",
    "{place:OAKVALE}, {date=2020-05-29:29.052020} {join:-} ",
    "{place:OAKVALE}, {date=2020-01-16:16/Jan/2020} {join:-} ",
    "{place:OAKVALE}, 2019-13-02 ({credit:AFP}) {join:-} ",
    "{place:OAKVALE}, {date=2019-05-02:2019/05/02} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:Thursday May 2} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:Thursday, 2 May} {join:-} ",
    "{place:OAKVALE} ({date=XXXX-11-24:Nov 24}) {join:-} ",
    "{place:oakvale}, {date=XXXX-05-02:May 2} ({credit:AFP}) {join:-} ",
    "{place:new oakvale bay port}, {date=XXXX-05-02:May 2} ({credit:AFP}) {join:-} ",
    "{place:OAKVALE}, {region:Calif.} ({credit:AP}) {join:-} ",
    "{place:OAKVALE}, {region:Fla.}, {date=XXXX-05-02:May 2} ({credit:AP}) {join:-} ",
    "{place:MT. OAKVALE}, {date=XXXX-05-02:May 2} {join:-} ",
    "{place:OAKVALE}/{place:EICHTAL} ({credit:AFP}) {join:-} ",
    "{place:OAKVALE} / {place:EICHTAL} ({credit:AFP}) {join:-} ",
    "{place:ABOARD THE OLD RIVER BOAT OF THE TOWN COUNCIL} ({credit:AFP}) {join:-} ",
    "{place:OAKVALE} {credit:APA} {join:-} ",
    "{place:Tehran}, {credit:IRNA} {join:-} ",
    "{place:OAKVALE}, {credit:IRNA} {join:-} ",
    "{place:Tehran}, {credit:Zyx} {join:-} ",
    "{place:Nagpur} ({region:India}) ({credit:AFP}) {join:-} ",
    "{place:Oakvale} ({region:Norland}) ({credit:AFP}) {join:-} ",
    "{place:Oakvale} ({region:Norland}) {date=XXXX-05-02:May 2} {join:-} ",
    "{place:Oakvale} ({region:Norland}), {date=XXXX-05-02:May 2} {join:-} ",
    "{region:DELAWARE}, {place:WILMINGTON}, UNITED STATES, {date=XXXX-05-02:May 2} /{credit:AG}/ {join:-} ",
    "{region:Georgia}, {place:Tbilisi} {join:-} ",
    "{place:Tbilisi}, {region:Georgia} {join:-} ",
    "{region:Georgia}, {place:Atlanta} {join:-} ",
    "{place:KAJANG}, {date=XXXX-05-02:May 2} {join:--} ",
    "{place:OAKVALE},. {date=XXXX-05-02:May 2} {join:-} ",
    "{place:OAKVALE}; {date=XXXX-05-02:May 2} {join:-} ",
    "{place:NEW YORK}--({credit:BUSINESS WIRE}){join:--} ",
    "{place:OAKVALE}--({credit:ZYX}){join:--} ",
    "{place:OAKVALE} -- {date=XXXX-05-02:May 2} {join:--} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} -- {credit:ZYX} {join:--} ",
    "{place:OAKVALE}: ({credit:UrduPoint} - {date=2020-12-23:Dec 23rd, 2020}) ",
    "{place:Vienna} {join:-} ",
    "{place:Vienna}{join::} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} {credit:Zyx} {join:-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2}. {credit:Zyx}{join:.} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2}, {credit:Zyx}{join:/} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2}, {credit:Zyx Press News} {join:-} ",
    "{place:OAKVALE} ({credit:a very long credit of a very very long name that goes on}) {join:-} ",
    "{place:OAKVALE} ({credit:Zyx (Norland) News}) {join:-} ",
    "{place:TIRANE} ({credit:ATA}- {reporter:Ann Lee}) {join:-} ",
    "{place:TIRANE} ({credit:ATA}, {reporter:Ann Lee}) {join:-} ",
    "{place:TIRANE} ({credit:ATA}, the desk) {join:-} ",
    "{place:TIRANE} ({credit:ATA}){join:-}By {reporter:A. B. Lee}: ",
    "{place:TIRANE} ({credit:ATA}) {join:-} by {reporter:Ann Lee}, ",
    "{place:MINSK}, {date=XXXX-06-10:June 10} /Корр. {credit:БЕЛТА}/{join:.} ",
    "{place:MINSK}, {date=XXXX-06-10:June 10} /Корр {credit:БЕЛТА}/{join:.} ",
    "{place:OAKVALE} ({credit:VNA}, {date=2022-10-10:10/10/2022}) ",
    "{place:OAKVALE} ({credit:VNA} - {date=XXXX-05-02:May 2}) ",
    "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--} {ednote:[COMMUNIQUE]} ",
    "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--}   {ednote:[Excerpts]} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:ZYX}){join:.-} ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:ZYX}) {join:: -} ",
    "{place:OAKVALE} {join:-.} ",
    '{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:ZYX}) {join:"} ',
    "* * {place:OAKVALE} ({credit:AFP}) {join:-} ",
    ">{place:OAKVALE} ({credit:AFP}) {join:-} ",
    "Canadian Press -{place:OAKVALE} ({credit:AP}) {join:-} ",
    "Canadian Press – {place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:AP}) {join:-} ",
    "{credit:Canadian Press} - {place:OAKVALE}, {date=XXXX-05-02:May 2} {join:-} ",
    "(MENAFN- Kuwait News Agency (KUNA)) {place:KUWAIT}, {date=XXXX-12-20:Dec 20} ({credit:KUNA}) {join:-} ",
    "{credit:Iran Press}/ Iran News{join::} ",
    "{credit:Iran Press}/ One Two Three Four{join::} ",
]

LEFT_OVER = [
    "{place:TIRANE} ({credit:ATA}){join:-}By Ann Lee ",
    "{place:TIRANE} ({credit:ATA}){join:-}By A. B. C. Lee Roe Doe, ",
    "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--} {ednote:[SUMMARY]} [TEXT] ",
    "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--} [as heard] ",
    "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:ZYX}) {join:- – -} – ",
    '{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:ZYX})" ',
]
"""Words stand between the head and the copy that are of neither."""

NO_DATELINES = [
    "Oakvale (Zyxnews): ",
    "Oakvale (Zyxnews) ",
    "OAKVALE, May 2, 999 - ",
    "OAKVALE, May 2, 2200 - ",
    "OAKVALE, 4 FEB, 90 - ",
    "OAKVALE, May 2 07:52 - ",
    "OAKVALE, Mya 2 - ",
    "OAKVALE, Decembr 222 - ",
    "OAKVALE (Nov 24: ",
    "new oakvale bay port town, May 2 (AFP) - ",
    "oakvale (AFP) - ",
    "ABOARD THE OLD RIVER BOAT OF THE TOWN COUNCIL TOO (AFP) - ",
    "Oakvale Monday (AFP) - ",
    "Oakvale [Norland] - ",
    "OAKVALE,,, May 2 - ",
    "OAKVALE -- (ZYX) -- ",
    "OAKVALE: UrduPoint - ",
    "By noon - ",
    "Oakvale - ",
    "OAKVALE: ",
    "OAKVALE MAYOR - ",
    "OAKVALE, May 2, Zyx / ",
    "OAKVALE, May 2, Zyx Press News Too - ",
    "OAKVALE (Zyx News - ",
    "OAKVALE (ZYX)13:50 ",
    "Iran Press/: ",
    "Iran Press/ One Two Three Four Five: ",
    "Iran Press/ Iran News - ",
]


def find(text: str) -> FoundDateline | None:
    return dateline.find(text, 0, len(text), load())


def answers(found: FoundDateline) -> Iterator[StyleAnswer]:
    line = found.dateline
    for place in line.places:
        yield StyleAnswer(place.name.start, place.name.end, "dateline.places.name", "")
        if place.region:
            region = place.region
            yield StyleAnswer(region.start, region.end, "dateline.places.region", "")
    if line.date:
        yield StyleAnswer(line.date.start, line.date.end, "dateline.date", line.date.value)
    if line.agency:
        yield StyleAnswer(line.agency.start, line.agency.end, "dateline.agency", "")
    if line.separator:
        yield StyleAnswer(line.separator.start, line.separator.end, "dateline.separator", "")
    for name in line.reporters:
        yield StyleAnswer(name.start, name.end, "dateline.reporters", "")
    for note in found.notes:
        yield StyleAnswer(note.start, note.end, "ednote", "")


@pytest.mark.parametrize("head", [*HEADS, *LEFT_OVER])
def test_just_the_marked_parts_of_a_head_are_read(head: str) -> None:
    sample = samples.read(head + COPY)
    found = find(sample.text)
    assert found is not None
    assert sorted(answers(found)) == list(sample.answers)


@pytest.mark.parametrize("head", HEADS)
def test_the_copy_begins_where_the_head_ends(head: str) -> None:
    text = samples.read(head + COPY).text
    found = find(text)
    assert found is not None
    end = max(found.dateline.end, *(note.end for note in found.notes), 0)
    assert text[end:].lstrip() == COPY


@pytest.mark.parametrize("head", NO_DATELINES)
def test_a_head_that_is_almost_a_dateline_is_none(head: str) -> None:
    assert find(head + COPY) is None


@pytest.mark.parametrize("note", ["[TEXT]", "[EXCERPT]", "[EXCERPTS]", "[SUMMARY]"])
def test_a_note_of_how_whole_the_copy_is_is_the_last(note: str) -> None:
    text = f"OAKVALE, 4 FEB 90 (ZYX) -- {note} [LATER] {COPY}"
    found = find(text)
    assert found is not None
    assert [text[mark.start : mark.end] for mark in found.notes] == [note]


@pytest.mark.parametrize("opening", ["“The", "„The", "«The", '"The', "'The", "2 men", "The"])
def test_a_capital_a_figure_or_a_mark_opens_the_copy_behind_a_place(opening: str) -> None:
    text = f"OAKVALE — {opening} {COPY}"
    found = find(text)
    assert found is not None
    assert text[: found.dateline.end] == "OAKVALE —"


@pytest.mark.parametrize("opening", ["the", "(the"])
def test_small_letters_open_no_copy_behind_a_place(opening: str) -> None:
    assert find(f"OAKVALE — {opening} {COPY}") is None
