"""What the format states outright: where it stands in the story, and what it contradicts."""

import pytest

from wirecli.model import Mark, Stated, Story
from wirecli.story import parse

COPY = "The river council met on Thursday, the mayor said."


def sheet(text: str, said: dict[str, str], values: dict[str, str] | None = None) -> Story:
    """Parse a text of which words are stated, by their field, and values without words."""
    marks = [Stated(text.index(w), text.index(w) + len(w), f"x.{f}", f) for f, w in said.items()]
    marks += [Stated(0, 0, f"x.{f}", f, value) for f, value in (values or {}).items()]
    return next(parse(text, split="none", stated=tuple(marks)))


def words(story: Story, mark: Mark | None) -> str | None:
    return story.text_of(mark) if mark else None


@pytest.mark.parametrize(
    ("name", "region", "country", "line"),
    [
        ("OAKVALE", None, None, "OAKVALE, May 2"),
        ("Oakvale", "Norland", None, "Oakvale , Norland"),
        ("Oakvale", None, None, "Oakvale"),
        ("Paris", "Texas", "US", "Paris, Texas"),
        ("paris", None, "FR", "paris"),
        ("oakvale", "norland , x", None, "oakvale, norland , x"),
    ],
)
def test_a_stated_dateline_is_a_place_with_its_region(
    name: str, region: str | None, country: str | None, line: str
) -> None:
    story = sheet(f"Head\n\n{line}\n\n{COPY}", {"dateline": line, "paragraphs": COPY})
    assert story.dateline is not None
    (place,) = story.dateline.places
    assert (words(story, place.name), words(story, place.region)) == (name, region)
    assert (place.country, words(story, story.dateline)) == (country, line)


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (["Ann Lee"], "By Ann Lee"),
        (["Ann Lee"], "Ann Lee"),
        (["ann lee, our man"], "ann lee, our man"),
        ([], "Reuters"),
        ([], "The Associated Press"),
    ],
)
def test_a_stated_byline_is_names_or_one_name_or_an_agency(expected: list[str], line: str) -> None:
    story = sheet(f"Head\n\n{line}\n\n{COPY}", {"byline": line, "paragraphs": COPY})
    assert story.byline is not None
    assert story.byline.rule == "x.byline"
    assert [story.text_of(name) for name in story.byline.names] == expected


FIELDS = {
    "slugline": "Slug",
    "label": "UPDATE",
    "kicker": "News",
    "ednote": "Note",
    "headline": "Head",
    "subheadline": "Deck",
}


@pytest.mark.parametrize("field", FIELDS)
def test_a_stated_part_of_the_head_is_that_part(field: str) -> None:
    text = "\n\n".join([*FIELDS.values(), COPY])
    story = sheet(text, {**FIELDS, "paragraphs": COPY})
    assert words(story, getattr(story, field)) == FIELDS[field]
    assert getattr(story, field).rule == f"x.{field}"


def test_a_stated_notice_is_a_trailer() -> None:
    story = sheet(
        f"Head\n\n{COPY}\n\nAll kept",
        {"headline": "Head", "paragraphs": COPY, "copyright": "All kept"},
    )
    found = [(t.kind, t.rule, story.text_of(t)) for t in story.trailer]
    assert found == [("copyright", "x.copyright", "All kept")]


def test_the_source_of_a_stated_headline_is_told() -> None:
    head = "Bridge stays open all year — Lee"
    story = sheet(f"{head}\n\n{COPY}", {"headline": head, "paragraphs": COPY})
    assert story.headline is not None
    assert words(story, story.headline.attribution) == "Lee"


@pytest.mark.parametrize(("expected", "stated"), [("en", "en-GB"), ("pt", "pt_BR"), ("de", "DE")])
def test_a_stated_language_counts_without_its_region(expected: str, stated: str) -> None:
    story = sheet(
        f"Head\n\n{COPY}", {"headline": "Head"}, {"date": "2019-05-02", "language": stated}
    )
    assert story.language == expected


@pytest.mark.parametrize(
    ("expected", "agency"),
    [
        (("reuters", "Reuters", ["agency-contradicts-header"]), "Reuters"),
        (("afp", "Agence France-Presse", []), "AFP"),
        (("afp", "Agence France-Presse", []), "Zyx"),
    ],
)
def test_a_stated_agency_wins_and_another_in_the_copy_is_a_defect(
    expected: tuple[str | None, str, list[str]], agency: str
) -> None:
    """One that nobody listed does not win over a credit: it may be who wrote for the agency."""
    story = sheet(f"Head\n\nOAKVALE (AFP) - {COPY}", {"headline": "Head"}, {"agency": agency})
    assert story.agency is not None
    defects = [d.rule for d in story.defects if d.rule.startswith("agency")]
    assert (story.agency.key, story.agency.name, defects) == expected


@pytest.mark.parametrize(
    ("expected", "place"),
    [(["dateline-contradicts-header"], "WESTPORT"), ([], "OAKVALE"), ([], "oakvale")],
)
def test_another_place_in_the_copy_is_a_defect(expected: list[str], place: str) -> None:
    copy = f"{place.upper()}, May 2 (AFP) - {COPY}"
    story = sheet(f"Head\n\noakvale\n\n{copy}", {"dateline": "oakvale", "paragraphs": copy})
    assert [d.rule for d in story.defects if d.rule.startswith("dateline")] == expected
    assert [story.text_of(paragraph) for paragraph in story.paragraphs] == [COPY]


@pytest.mark.parametrize(
    ("expected", "publisher"), [("afp", "AFP"), (None, "Oakvale Courier"), (None, "Zyxnews")]
)
def test_the_publisher_of_a_page_is_its_agency_only_if_it_is_one(
    expected: str | None, publisher: str
) -> None:
    values = {"date": "2019-05-02", "publisher": publisher}
    story = sheet(f"Head\n\n{COPY}", {"headline": "Head"}, values)
    assert (story.agency and story.agency.key) == expected


def test_the_agency_of_the_dateline_is_believed_before_the_publisher() -> None:
    story = sheet(f"Head\n\nOAKVALE (AFP) - {COPY}", {"headline": "Head"}, {"publisher": "TASS"})
    assert story.agency is not None
    assert story.agency.key == "afp"


def test_stated_paragraphs_that_touch_each_other_stay_two() -> None:
    first, second = "Tolls stay at the old rate", "Buses run from June"
    text = f"Head\n\n{first}{second}"
    marks = [
        Stated(text.index(w), text.index(w) + len(w), "x", "paragraphs") for w in (first, second)
    ]
    (story,) = parse(text, split="none", stated=marks)
    assert [story.text_of(paragraph) for paragraph in story.paragraphs] == [first, second]


def test_the_parts_of_a_stated_dateline_are_explained_as_those_of_any() -> None:
    line = "paris, Texas"
    story = sheet(f"Head\n\n{line}\n\n{COPY}", {"dateline": line, "paragraphs": COPY})
    assert story.dateline is not None
    (place,) = story.dateline.places
    assert (place.rule, place.name.rule) == ("dateline.place", "place.name")
    assert place.region is not None
    assert place.region.rule == "place.region"
