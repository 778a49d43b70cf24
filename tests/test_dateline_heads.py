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


def check(head: str) -> None:
    """Fail unless just the marked parts of a head are read, and the copy begins after them."""
    sample = samples.read(head + COPY)
    found = find(sample.text)
    assert found is not None
    assert sorted(answers(found)) == list(sample.answers)
    end = max(found.dateline.end, *(note.end for note in found.notes), 0)
    assert sample.text[end:].lstrip() == COPY


@pytest.mark.parametrize(
    "head",
    [
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
    ],
)
def test_a_misspelt_month_is_the_month(head: str) -> None:
    """One letter lost, doubled or in the wrong place: no other month is as near."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, {date=2068-02-04:4 FEB 68} {join:-} ",
        "{place:OAKVALE}, {date=1969-02-04:4 FEB 69} {join:-} ",
        "{place:OAKVALE}, {date=2000-02-04:4 FEB 00} {join:-} ",
    ],
)
def test_two_figures_of_a_year_turn_at_69(head: str) -> None:
    """As POSIX has it: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, 2019-00-05 ({credit:AFP}) {join:-} ",
        "{place:OAKVALE}, May 32 {join:-} ",
        "{place:OAKVALE}, June 31 ({credit:AFP}) {join:-} ",
        "{place:OAKVALE}, 2019-13-02 ({credit:AFP}) {join:-} ",
    ],
)
def test_a_day_that_no_calendar_has_is_not_a_date(head: str) -> None:
    """The dateline stands, but its date is null: nothing is invented."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, {date=2019-12-31:31.12.2019} ({credit:AFP}) {join:-} ",
        "{place:OAKVALE}, {date=2019-12-12:12.12.2019} {join:-} ",
        "{place:Oakvale}/{date=2023-05-02:02.05.23}/{credit:NNS}{join::} ",
        "{place:Minsk}/{date=2023-05-02:02.05.23}/{credit:BelTA}{join::} ",
        "{place:OAKVALE}, {date=2019-12-13:13/12/2019} {join:-} ",
        "{place:OAKVALE}, {date=2019-12-13:12/13/2019} {join:-} ",
        "{place:OAKVALE}, {date=2019-12-12:12/12/2019} {join:-} ",
        "{place:OAKVALE}, {date=2020-05-29:29.052020} {join:-} ",
        "{place:OAKVALE}, {date=2019-05-02:2019/05/02} {join:-} ",
        "{place:OAKVALE} ({credit:VNA}, {date=2022-10-10:10/10/2022}) ",
    ],
)
def test_a_day_in_figures_is_read_if_only_one_order_gives_a_day(head: str) -> None:
    """The contract: a day in figures is never guessed month first. 13 is not a month, 12.12. is the same both
    ways, and the year first or the dots leave no choice."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, {date=XXXX-05-01:1st May} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:2nd May} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-03:3rd May} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-01:May 1st} {join:-} ",
        "{place:OAKVALE}, {date=2019-05-04:May 4th, 2019} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-01:1er mai} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-01:1º maio} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-31:May 31} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-06-30:June 30} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-01-31:Jan 31} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-12-31:Dec 31} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-09-30:Sept. 30} {join:-} ",
        "{place:OAKVALE}, {date=2199-05-02:May 2, 2199} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:2. Mai} {join:-} ",
        "{place:OAKVALE}, {date=2020-05-02:2 de mayo del 2020} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:2 of May} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:May.2} {join:-} ",
        "{place:OAKVALE}, {date=2020-01-16:16/Jan/2020} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:Thursday May 2} {join:-} ",
        "{place:OAKVALE}, {date=XXXX-05-02:Thursday, 2 May} {join:-} ",
    ],
)
def test_the_day_of_a_dateline_is_in_edtf(head: str) -> None:
    """Without a year it is XXXX-MM-DD; ordinals, weekdays and months of other languages are read."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, {region:Penna.} ({credit:AP}) {join:-} ",
        "{place:OAKVALE}, {region:Herts.} ({credit:AP}) {join:-} ",
        "{place:OAKVALE}, {region:Calif.} ({credit:AP}) {join:-} ",
        "{place:OAKVALE}, {region:Fla.}, {date=XXXX-05-02:May 2} ({credit:AP}) {join:-} ",
        "{place:Nagpur} ({region:India}) ({credit:AFP}) {join:-} ",
        "{place:Oakvale} ({region:Norland}) ({credit:AFP}) {join:-} ",
        "{place:Oakvale} ({region:Norland}) {date=XXXX-05-02:May 2} {join:-} ",
        "{place:Oakvale} ({region:Norland}), {date=XXXX-05-02:May 2} {join:-} ",
        "{region:DELAWARE}, {place:WILMINGTON}, UNITED STATES, {date=XXXX-05-02:May 2} /{credit:AG}/ {join:-} ",
        "{region:Georgia}, {place:Tbilisi} {join:-} ",
        "{place:Tbilisi}, {region:Georgia} {join:-} ",
        "{region:Georgia}, {place:Atlanta} {join:-} ",
    ],
)
def test_a_region_after_the_place_is_its_region(head: str) -> None:
    """States and counties in the abbreviations of the stylebooks."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--} {ednote:[COMMUNIQUE]} ",
        "{place:OAKVALE}, {date=1990-02-04:4 FEB 90} ({credit:ZYX}) {join:--}   {ednote:[Excerpts]} ",
    ],
)
def test_a_note_after_the_dateline_is_an_ednote(head: str) -> None:
    """The contract: `ednote` are notes to editors; these say how whole the copy is."""
    check(head)


@pytest.mark.parametrize(
    "head",
    [
        "{place:TIRANE} ({credit:ATA}- {reporter:Ann Lee}) {join:-} ",
        "{place:TIRANE} ({credit:ATA}, {reporter:Ann Lee}) {join:-} ",
        "{place:TIRANE} ({credit:ATA}){join:-}By {reporter:A. B. Lee}: ",
        "{place:TIRANE} ({credit:ATA}) {join:-} by {reporter:Ann Lee}, ",
    ],
)
def test_the_reporter_stands_in_the_brackets_or_after_by(head: str) -> None:
    """ATA and others name the reporter beside the credit."""
    check(head)


@pytest.mark.parametrize("note", ["[TEXT]", "[EXCERPT]", "[EXCERPTS]", "[SUMMARY]"])
def test_a_note_of_how_whole_the_copy_is_is_the_last(note: str) -> None:
    text = f"OAKVALE, 4 FEB 90 (ZYX) -- {note} [LATER] {COPY}"
    found = find(text)
    assert found is not None
    assert [text[mark.start : mark.end] for mark in found.notes] == [note]


@pytest.mark.parametrize("opening", ["“The", "„The", "«The", '"The', "'The", "2 men", "The"])
def test_a_capital_a_figure_or_a_mark_opens_the_copy_after_a_place(opening: str) -> None:
    text = f"OAKVALE — {opening} {COPY}"
    found = find(text)
    assert found is not None
    assert text[: found.dateline.end] == "OAKVALE —"


@pytest.mark.parametrize("opening", ["the", "(the"])
def test_small_letters_open_no_copy_after_a_place(opening: str) -> None:
    assert find(f"OAKVALE — {opening} {COPY}") is None
