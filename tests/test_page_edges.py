"""The edges of a story as pages and desks leave them: what is copy, what signs, what is neither."""

import pytest

from wirecli.model import Story
from wirecli.story import parse

OPENS = "Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - The old mill reopened on Thursday, Lee said."
ENDS = "It had been closed since 1979."
COPY = "The old mill reopened on Thursday, the mayor said.\n\nIt had been closed since 1979."


def read(text: str) -> Story:
    (story,) = parse(text)
    return story


def last_paragraph(text: str) -> str:
    story = read(text)
    return story.text_of(story.paragraphs[-1])


@pytest.mark.parametrize(
    "mark", ["(end)", "(END)", "(end) ab.cd", "(ends)", "(Ende)", "(mit dpa)", "-0-", "-- AP"]
)
def test_an_end_mark_after_the_last_sentence_is_not_copy(mark: str) -> None:
    assert last_paragraph(f"{OPENS}\n\n{ENDS} {mark}") == ENDS


def test_nothing_after_an_end_mark_in_brackets_is_copy() -> None:
    more = "More news\n\nOAKVALE, Nov 22 (NNS) -- The bridge closed on Wednesday, the mayor said."
    assert last_paragraph(f"{OPENS}\n\n{ENDS} (end)\n\n{more}") == ENDS


@pytest.mark.parametrize(
    "line",
    [
        "More From This Section",
        "Sign up for our newsletter",
        "Privacy Policy",
        "|",
        "Full text of the article is available on the page of the agency.",
        "Tom Brandt is a reporter in Dunmore. Reach him at tbrandt@example.org.",
        "Follow Tom Brandt on Twitter @tbrandt.",
        "RIPRODUZIONE RISERVATA © Copyright NNS",
        "(This story has not been edited by our staff and is published from a syndicated feed.)",
        "+++ dpa +++",
        "PTI ANN TR EM",
        "[Ends]",
        "Fotos: Ann Lee",
        "Keywords: mill, river",
    ],
)
def test_a_line_of_the_page_below_the_copy_is_a_trailer(line: str) -> None:
    story = read(f"{OPENS}\n\n{ENDS}\n\n{line}")
    assert story.text_of(story.paragraphs[-1]) == ENDS
    assert [story.text_of(mark) for mark in story.trailer] == [line]


def test_the_agency_whose_copy_was_used_signs_in_brackets() -> None:
    """`(mit dpa)` is German desks' way to say whose copy the story rests on."""
    story = read(
        "Mühle wieder offen\n\nOakvale - Die alte Mühle ist wieder offen, sagte der Bürgermeister."
        "\n\nSie war zehn Jahre lang geschlossen. (mit dpa)"
    )
    assert story.agency is not None
    assert (story.agency.key, story.agency.evidence) == ("dpa", "trailer")


def test_an_end_mark_is_no_agency() -> None:
    assert (
        read("One day\n\nIn November the mayor saw a farm.\n\nHe was pleased. -0-").agency is None
    )


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["Tom Brandt"], "Tom Brandt in Dunmore contributed to this report."),
        (["Tom Brandt", "Ann Lee"], "Tom Brandt and Ann Lee contributed reporting."),
        (["Ann Lee"], "(Ann Lee also contributed to this story.)"),
    ],
)
def test_who_contributed_is_credited(names: list[str], line: str) -> None:
    story = read(f"{OPENS}\n\n{ENDS}\n\n{line}")
    (credit,) = story.credits
    assert (credit.role, [story.text_of(name) for name in credit.names]) == ("reporting", names)


@pytest.mark.parametrize(
    ("headline", "credit"),
    [
        ("Mill Keeps Its Forecast for Autumn (Reuters)", "Reuters"),
        ("Mill Reopens at Last (AP)", "AP"),
    ],
)
def test_a_credit_after_a_headline_makes_it_no_dateline(headline: str, credit: str) -> None:
    """A place has no verb, and a dateline on its own line has a known place or one in capitals."""
    story = read(f"{headline}\n\n{credit} - The council of Oakvale said that it would reopen.")
    assert story.headline is not None
    assert story.text_of(story.headline) == headline


@pytest.mark.parametrize("words", ["exclusive", "Adds details", "via Skype"])
def test_a_note_in_brackets_is_no_agency(words: str) -> None:
    assert read(f"Old mill reopens\n\nOAKVALE, Nov 23 ({words}) - {COPY}").agency is None


def test_a_place_in_brackets_is_no_agency() -> None:
    assert read(f"Old mill reopens\n\n(Berlin) – {COPY}").agency is None


def test_a_region_is_one_though_its_first_word_is_a_credit() -> None:
    """Agencia Nova signs `Nova`, but Nova Scotia is a province."""
    story = read(f"Old mill reopens\n\nHALIFAX, Nova Scotia (AP) — {COPY}")
    assert story.agency is not None
    assert story.agency.key == "ap"


def test_a_note_to_editors_is_no_place() -> None:
    story = read(f"Year of the mill\n\nEDITOR'S NOTE _ The mill is old.\n\nOAKVALE (AP) _ {COPY}")
    assert story.dateline is not None
    assert story.text_of(story.dateline) == "OAKVALE (AP) _"


def test_a_signed_dateline_below_a_long_caption_is_the_storys() -> None:
    caption = f"The bell stands in the yard of the river office on Friday. {'It is old. ' * 12}"
    story = read(f"Ferry bell found\n\n{caption}(AP Photo/Ann Lee)\n\nDETROIT (AP) — {COPY}")
    assert story.dateline is not None
    assert story.text_of(story.dateline) == "DETROIT (AP) —"


@pytest.mark.parametrize(
    ("reporters", "text"),
    [
        (
            ["王一", "李二"],
            "旧桥重开\n\n本报北京12月31日讯 记者王一、李二报道：旧桥重新开放，市长说。",
        ),
        (
            ["이서준", "박하나"],
            "다리 개통\n\n(서울=뉴스1) 이서준 기자,박하나 기자 = 다리가 다시 열렸다.",
        ),
    ],
)
def test_reporters_of_east_asia_are_of_the_dateline(reporters: list[str], text: str) -> None:
    story = read(text)
    assert story.dateline is not None
    assert [story.text_of(name) for name in story.dateline.reporters] == reporters


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["Tomas Brandt"], "Tomas Brandt, Staff Writer"),
        (["Tomas Brandt"], "Posted by Tomas Brandt on November 23, 2023"),
        (["Tomas Brandt"], "By Tomas Brandt, Oakvale"),
        (["Tomas Brandt"], "By Tomas Brandt (tbrandt@example.org)"),
        (["Tomas Brandt"], "By Tomas Brandt @tbrandt"),
        (["Tomas Brandt", "Ann Lee"], "By Tomas Brandt and Ann Lee - Updated 3 hours ago"),
        ([], "By NNS Staff and Wire Reports"),
    ],
)
def test_what_follows_the_names_in_a_byline_is_not_of_them(names: list[str], line: str) -> None:
    story = read(f"Old mill reopens in Oakvale\n\n{line}\n\nOAKVALE, Nov 23 (NNS) - {COPY}")
    assert story.byline is not None
    assert story.text_of(story.byline) == line
    assert [story.text_of(name) for name in story.byline.names] == names


def test_a_line_that_says_when_it_was_updated_has_the_day_if_no_other_has() -> None:
    updated = "Updated: 2013-03-11 09:55"
    story = read(f"Old mill reopens in Oakvale\n\n{updated}\n\n{COPY}")
    assert story.date is not None
    assert (story.date.value, story.date.basis) == ("2013-03-11", ("page",))
    both = read(f"Old mill reopens in Oakvale\n\nPublished: 2013-03-01\n{updated}\n\n{COPY}")
    assert both.date is not None
    assert both.date.value == "2013-03-01"


@pytest.mark.parametrize("label", ["發佈時間:", "Stand:", "Mis à jour le", "Опубліковано"])
def test_a_date_line_is_read_by_its_label_in_other_languages(label: str) -> None:
    story = read(f"Old mill reopens in Oakvale\n\n{label} 2011-06-30\n\n{COPY}")
    assert story.date is not None
    assert story.date.value == "2011-06-30"


@pytest.mark.parametrize(
    ("note", "place"),
    [("exclusive", "OAKVALE"), ("Adds details", "OAKVALE"), ("updates with quotes", "OAKVALE")],
)
def test_a_dateline_goes_on_behind_a_note_in_brackets(note: str, place: str) -> None:
    story = read(f"Old mill reopens\n\nOAKVALE, Nov 23 ({note}) - The old mill reopened, Lee said.")
    assert story.dateline
    assert [story.text_of(one.name) for one in story.dateline.places] == [place]
    assert story.dateline.agency is None


@pytest.mark.parametrize(
    ("place", "opens"),
    [
        ("Ramallah", "Ramallah, A group of six towns has"),
        ("PARIS", "PARIS Nov 3 The owner of the mill"),
        ("U.S.-CANADA BORDER", "U.S.-CANADA BORDER (AP) - The owner"),
        ("Karachi", "Karachi - The owner of the old mill"),
    ],
)
def test_a_place_without_the_usual_sign_is_one(place: str, opens: str) -> None:
    story = read(f"Old mill reopens\n\n{opens} raised its guidance on Monday, it said.\n\n{ENDS}")
    assert story.dateline
    assert [story.text_of(one.name) for one in story.dateline.places] == [place]


def test_a_place_and_an_agency_on_a_line_of_their_own_are_the_dateline() -> None:
    """Nobody lists the agency: the noun that closes its name tells it."""
    story = read(f"Bell found\n\nHARLOW — Norland News Agency\n\n{COPY}")
    assert story.dateline
    assert story.dateline.agency
    assert story.text_of(story.dateline.agency) == "Norland News Agency"


def test_a_reporter_stands_between_a_credit_and_a_full_stop() -> None:
    """RIA has written so for years."""
    story = read("Мост открыт\n\nДУБРАВА, 3 мая - РИА Новости, Иван Марш. Старый мост открыли.")
    assert story.dateline
    assert list(map(story.text_of, story.dateline.reporters)) == ["Иван Марш"]
    assert story.text_of(story.paragraphs[0]) == "Старый мост открыли."


def test_a_first_line_that_is_a_sentence_behind_a_dateline_is_copy() -> None:
    story = read(f"KARACHI: The rupee opened higher on Monday, said a dealer.\n\n{ENDS}")
    assert story.headline is None
    assert story.text_of(story.paragraphs[0]) == "The rupee opened higher on Monday, said a dealer."


@pytest.mark.parametrize(
    "headline",
    [
        "Report: Old Mill To Reopen",
        "Lee: Time to reopen the old mill by the river.",
        "Mill Makes Bread Cheaper - Study (Reuters)",
    ],
)
def test_a_kind_of_copy_and_a_speaker_before_a_colon_are_no_dateline(headline: str) -> None:
    story = read(f"{headline}\n\nThe old mill in Oakvale reopened on Thursday, the mayor said.")
    assert story.headline
    assert story.text_of(story.headline) == headline


@pytest.mark.parametrize("line", ["Page 1 of 2", "Seite 2 von 3", "página 1 de 4"])
def test_the_number_of_a_page_inside_the_copy_is_the_pages(line: str) -> None:
    story = read(f"{OPENS}\n\n{line}\n\n{ENDS}")
    assert [story.text_of(one) for one in story.paragraphs][-1] == ENDS
    assert line in [story.text_of(one) for one in story.trailer]


def test_the_day_of_another_story_below_the_copy_is_not_the_storys() -> None:
    item = "Police find stolen bell in barn\nSat, 01 March 2025 - 16:01"
    assert read(f"Old mill reopens\n\n{COPY}\n\n{item}\n").date is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("08 Jun '11, 1pm", "2011-06-08"),
        ("Published: 8 June 2011", "2011-06-08"),
        ("Wednesday, 8 June 2011 | 10:15 IST", "2011-06-08"),
    ],
)
def test_a_date_line_below_the_headline_says_when_it_was_written(line: str, day: str) -> None:
    story = read(f"Old mill reopens\n\n{line}\n\n{COPY}")
    assert story.date
    assert story.date.value == day


def test_wrapped_copy_is_joined_though_one_line_of_the_page_is_long() -> None:
    """A notice, an abstract: it is a paragraph of its own, and says nothing of the others."""
    notice = "This page has a notice that nobody has ever wrapped, and so it runs on and on, far "
    lines = (
        "The old mill in Oakvale reopened on Thursday after ten years of",
        "repairs, the mayor said, and the first flour was sold by noon to a",
        "baker from the next town, who had waited for it since the morning",
        "and who said that he would come again on Friday if there was more",
        "of it to be had, as he hoped, and that he would bring his daughter",
        "along. She had never seen a mill at work, he said, nor had he for",
        "as long as he could think of, since it had been closed for years",
        "and the other one, below the weir, was only a ruin by now, with a",
        "roof that had come down in the flood of that year and never again",
        "been put up.",
    )
    story = read(f"Old mill reopens\n\n{notice * 2}.\n" + "\n".join(lines) + "\n")
    assert " ".join(story.text_of(story.paragraphs[-1]).split()) == " ".join(lines)


def test_the_signs_of_markdown_are_not_of_the_words() -> None:
    story = read(
        "# Old mill reopens\n\n*By Ellen Marsh*\n\n**OAKVALE, Nov 23 (NNS)** - The old mill"
        ' reopened on Thursday.\n\n> "It is fine," said Ellen Marsh.'
    )
    assert story.headline
    assert story.byline
    assert story.text_of(story.headline) == "Old mill reopens"
    assert story.text_of(story.byline) == "By Ellen Marsh"
    assert [story.text_of(one) for one in story.paragraphs] == [
        "The old mill reopened on Thursday.",
        '"It is fine," said Ellen Marsh.',
    ]


@pytest.mark.parametrize(
    "line", ["Culture", "Newsfrom Norland", "Direkt aus dem dpa-Newskanal", "Norland News"]
)
def test_a_section_or_a_channel_is_no_headline(line: str) -> None:
    story = read(f"{line}\n\nOakvale, Dec. 12 (Zyx)--A diver found a bell, the river office said.")
    assert story.headline is None
    assert story.kicker
    assert story.text_of(story.kicker) == line


def test_what_a_page_says_twice_is_its_headline() -> None:
    twice = "Ferry bell found after forty years by a diver"
    story = read(f"Home River News Ferry bell found after...\n\n{twice}\n\n{twice}\n\n{COPY}")
    assert story.headline
    assert story.headline.rule == "headline.repeated"
    assert story.text_of(story.headline) == twice


def test_explain_says_why_the_lines_above_are_not_the_headline() -> None:
    story = read(
        f"Culture\n\nMost popular this week\n\nHome\n\nOld mill opens again in June\n\n{COPY}"
    )
    reasons = {story.text_of(one): one.why for one in story.considered if one.field == "headline"}
    assert reasons == {
        "Culture": "it is a section, a channel or a trail of links",
        "Most popular this week": "it shares less with the lead than the line that was taken",
    }


def test_double_spaced_copy_has_its_paragraphs() -> None:
    """A blank line inside a sentence parts nothing where every line has one below it."""
    (story,) = parse(
        "Old mill reopens\n\n"
        "OAKVALE, Nov 23 (NNS) - The old mill at the river in Oakvale was opened by the\n\n"
        "mayor on Thursday after ten years of work, and many came to see it and to hear\n\n"
        "the music, which began at noon.\n\n"
        '"It is cold," Ellen Marsh said. "But the mill is warm, and there is bread\n\n'
        'for all who came."\n'
    )
    assert [story.text_of(one)[:12] for one in story.paragraphs] == ["The old mill", '"It is cold,']


@pytest.mark.parametrize(
    ("greeting", "farewell"),
    [
        ("Dear all,", "Regards, Tom"),
        ("Liebe Kollegen,", "Mit freundlichen Grüßen"),
        ("Hola,", "Saludos, Ana"),
    ],
)
def test_a_greeting_and_a_farewell_are_not_of_the_story(greeting: str, farewell: str) -> None:
    """Who mails a story to a desk says good day."""
    story = read(f"{greeting}\n\n{OPENS}\n\n{ENDS}\n\n{farewell}")
    assert story.text_of(story.paragraphs[-1]) == ENDS
    assert story.kicker is None
    assert {greeting, farewell} == {story.text_of(one) for one in story.trailer}


def test_two_days_of_a_page_without_a_label_are_none() -> None:
    """Which of them is the story's nobody says; one with a label wins."""
    bare = read(f"Old mill reopens\n\n23 November 2023\n\n25 November 2023\n\n{COPY}")
    labelled = read(
        f"Old mill reopens\n\n25 November 2023\n\nPublished: 23 November 2023\n\n{COPY}"
    )
    assert bare.date is None
    assert "dates-disagree" in [defect.rule for defect in bare.defects]
    assert labelled.date
    assert labelled.date.value == "2023-11-23"


@pytest.mark.parametrize("sign", ["-more-", "(more)", "MORE"])
def test_a_sign_between_two_takes_is_neither_copy_nor_the_end(sign: str) -> None:
    story = read(f"{OPENS}\n\n{sign}\n\n{ENDS}")
    assert story.text_of(story.paragraphs[-1]) == ENDS
    assert [story.text_of(one) for one in story.trailer] == [sign]


@pytest.mark.parametrize("second", ["and Tomas Brandt", "By Tomas Brandt"])
def test_the_second_writer_may_stand_on_a_line_of_his_own(second: str) -> None:
    story = read(f"Old mill reopens\n\nBy Ellen Marsh\n{second}\n\n{COPY}")
    assert story.byline
    assert list(map(story.text_of, story.byline.names)) == ["Ellen Marsh", "Tomas Brandt"]


def test_a_papers_own_report_has_its_reporters_without_place_and_day() -> None:
    story = read("桥开放\n\n本报讯（记者王明）老桥周四开放，市长说。")
    assert story.dateline
    assert list(map(story.text_of, story.dateline.reporters)) == ["王明"]
    assert story.text_of(story.paragraphs[0]) == "老桥周四开放，市长说。"


@pytest.mark.parametrize(
    ("line", "day"),
    [("12 March 18:30", None), ("Tue Mar 12 09:14:00 GMT 2024", "2024-03-12")],
)
def test_the_hour_behind_a_day_is_not_its_year(line: str, day: str | None) -> None:
    """A year is never invented: the year of a mail's stamp stands behind its time."""
    story = read(f"Old mill reopens in Oakvale\n\n{line}\n\n{COPY}")
    assert (story.date.value if story.date else None) == day


def test_a_sentence_that_says_who_said_it_is_copy_and_no_headline() -> None:
    lead = "The council voted to close the old ferry for the winter, Mayor Ellen Marsh said."
    story = read(f"{lead}\n\nIt will open again in spring, when the ice has gone from the river.")
    assert story.headline is None
    assert story.text_of(story.paragraphs[0]) == lead


def test_a_line_that_says_when_the_page_was_updated_is_no_headline() -> None:
    story = read(f"Old mill reopens\nUpdated 3 May 09:14 BST\n\n{COPY}")
    assert story.headline
    assert story.text_of(story.headline) == "Old mill reopens"
