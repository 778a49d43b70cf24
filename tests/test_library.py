"""The library: stories whose marks know their words, and that have the record of the command."""

import copy
import doctest
import json
import pickle
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from support.documents import ROOT
from support.processes import ran

import wirecli
from wirecli import Story, UserError, parse, parse_file, parse_many, parse_one, story

TEXT = """\
Old mill reopens — Marsh

OAKVALE, Nov 23 (AP) - The Norland River Authority (NRA) opened
the mill on Thursday.

"It is open," Mayor Ellen Marsh said. "It will stay so."
"""
FEED = ROOT / "examples" / "feed.jsonl"


@pytest.fixture(scope="module")
def mill() -> Story:
    return parse_one(TEXT, date="2023-11-23")


def test_a_mark_knows_its_words(mill: Story) -> None:
    assert mill.headline is not None
    assert mill.headline.text == "Old mill reopens — Marsh"
    assert [quote.text for quote in mill.quotes] == ["It is open,", "It will stay so."]


def test_the_words_of_a_mark_have_a_space_for_a_line_break(mill: Story) -> None:
    assert mill.paragraphs[0].text.endswith("(NRA) opened the mill on Thursday.")


def test_a_mark_within_a_mark_knows_its_words(mill: Story) -> None:
    assert mill.dateline is not None
    assert mill.dateline.places[0].name.text == "OAKVALE"
    assert [quote.speaker and quote.speaker.text for quote in mill.quotes] == ["Ellen Marsh"] * 2
    assert mill.acronyms[0].long.text == "Norland River Authority"


def test_a_mark_is_printed_as_its_words(mill: Story) -> None:
    assert f"{mill.people[0]}, {mill.people[0].role}" == "Ellen Marsh, Mayor"


def test_the_name_of_a_person_is_the_fullest(mill: Story) -> None:
    assert mill.people[0].name == "Ellen Marsh"


def test_the_representation_of_a_story_and_of_its_marks_fits_a_line(mill: Story) -> None:
    assert repr(mill) == (
        "<Story 'Old mill reopens — Marsh', OAKVALE, 2023-11-23, Associated Press, "
        "paragraphs 2, quotes 2, people 1>"
    )
    assert repr(mill.quotes[0]) == "<Quote 114:125 'It is open,'>"


def test_a_story_of_the_library_equals_the_one_of_the_parser(mill: Story) -> None:
    [bare] = story.parse(TEXT, date="2023-11-23")
    assert mill == bare
    assert mill.quotes == bare.quotes
    assert hash(mill.quotes[0]) == hash(bare.quotes[0])


def test_a_bare_mark_says_whom_to_ask_for_its_words() -> None:
    [bare] = story.parse(TEXT)
    with pytest.raises(AttributeError, match=r"story\.text_of"):
        assert bare.quotes[0].text


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))]
)
def test_a_copy_of_a_story_or_a_mark_knows_its_words(mill: Story, again: Any) -> None:
    quote, whole = again(mill.quotes[0]), again(mill)
    assert (quote, quote.text) == (mill.quotes[0], "It is open,")
    assert (whole, whole.to_dict()) == (mill, mill.to_dict())


def test_a_changed_copy_knows_its_words(mill: Story) -> None:
    quote = mill.quotes[0]._replace(end=mill.quotes[0].end - 1)
    assert quote.text == "It is open"
    assert mill._replace(number=2).quotes[0].text == "It is open,"


def test_the_record_is_that_of_the_command(mill: Story, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(TEXT, "utf-8")
    _, done, _ = ran(tmp_path, "parse mill.txt -t jsonl --date 2023-11-23")
    [told] = parse_file(tmp_path / "mill.txt", date="2023-11-23")
    assert json.loads(done) | {"source": None} == told.to_dict() | {"source": None}
    assert told.to_dict()["source"]["name"] == str(tmp_path / "mill.txt")
    assert told.to_dict()["quotes"] == mill.to_dict()["quotes"]


def test_the_record_as_json_is_one_line_of_the_same_values(mill: Story) -> None:
    assert json.loads(mill.to_json()) == mill.to_dict()
    assert "\n" not in mill.to_json()


@pytest.mark.parametrize("name", ["words", "headline_attribution"])
def test_a_field_of_the_record_that_is_no_mark_of_its_own_has_its_name(
    mill: Story, name: str
) -> None:
    value = getattr(mill, name)
    assert mill.to_dict()[name] == getattr(value, "text", value)


def test_every_field_of_the_record_is_an_attribute(mill: Story) -> None:
    assert [name for name in mill.to_dict() if not hasattr(mill, name)] == ["schema_version"]


def test_a_notebook_shows_the_story_with_its_marks(mill: Story) -> None:
    page = mill._repr_html_()
    assert "It will stay so." in page
    assert "quotes direct, Ellen Marsh" in page
    assert "<body" not in page


def test_one_text_is_one_story() -> None:
    assert len(parse_one(f"{TEXT}\f{TEXT}").paragraphs) > 2
    assert len(list(parse(f"{TEXT}\f{TEXT}"))) == 2


def test_an_empty_text_is_a_story_without_text() -> None:
    assert parse_one("").to_dict()["defects"] == ["no-text"]


def test_a_file_of_any_format_is_read() -> None:
    assert [each.id for each in parse_file(FEED)] == ["oak-1", "oak-2", "oak-3"]
    assert [each.number for each in parse_file(FEED)] == [1, 1, 1]
    assert [each.to_dict()["source"]["story"] for each in parse_file(FEED)] == [1, 2, 3]


def test_the_members_of_data_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text('{"kop": "Mill opens", "inhoud": "It opened, he said."}\n')
    [told] = parse_file(tmp_path / "own.jsonl", text_key="inhoud", title_key="kop")
    assert told.headline is not None
    assert told.headline.text == "Mill opens"


def test_what_is_wrong_with_a_file_names_arguments_not_options(tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text('{"title": "Mill opens", "story_html": "It opened."}\n')
    with pytest.raises(UserError, match=r"; name it with text_key$"):
        parse_file(tmp_path / "own.jsonl")


def test_a_file_that_is_not_there_is_an_error_at_the_call(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no such file or directory; check the name$"):
        parse_file(tmp_path / "none.txt")


def test_a_folder_is_an_error_at_the_call(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder; give each of its files"):
        parse_file(tmp_path)


def test_a_format_that_is_not_known_is_named_by_its_argument() -> None:
    """On the command line it is `--from`, which would be a word of the language here."""
    with pytest.raises(UserError, match=r"^format: 'xx' is not known; use auto, "):
        parse_file(FEED, format="xx")


def test_an_empty_path_is_not_the_folder_that_one_is_in() -> None:
    with pytest.raises(UserError, match="path is empty; give the name of a file"):
        parse_file("")


def test_a_bad_line_is_an_error_in_its_turn(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_text('{"text": "It opened, he said."}\n{"text": \n')
    stories = parse_file(tmp_path / "feed.jsonl")
    assert next(stories).to_dict()["source"]["story"] == 1
    with pytest.raises(UserError, match=r"feed\.jsonl:2: not JSON"):
        next(stories)


@pytest.mark.parametrize("path", [b"a.txt", 3, None])
def test_a_path_of_another_type_is_refused(path: Any) -> None:
    with pytest.raises(TypeError, match=r"^path must be str or a path object, not "):
        parse_file(path)


def test_stories_of_many_texts_know_their_words() -> None:
    [[first], [second]] = parse_many([TEXT, TEXT], jobs=2)
    assert first.quotes[0].text == second.quotes[0].text == "It is open,"


def test_the_public_names_are_those_that_are_exported() -> None:
    assert dir(wirecli) == sorted(wirecli.__all__)
    assert all(getattr(wirecli, name) for name in wirecli.__all__)


@pytest.mark.parametrize("module", ["library", "many", "sourced"])
def test_the_examples_of_the_docstrings_are_so(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = doctest.testmod(import_module(f"wirecli.{module}"), extraglobs=dict(vars_of_library()))
    assert done.attempted
    assert done.failed == 0


def vars_of_library() -> dict[str, object]:
    return {name: getattr(wirecli, name) for name in wirecli.__all__}
