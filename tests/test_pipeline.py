"""From inputs to rows: in order, with as many processes as you like, and nothing lost."""

import json
import os
import signal
from collections.abc import Iterable, Iterator

import pytest

from wirecli import pipeline, workers
from wirecli.errors import UserError
from wirecli.pipeline import Outcome, Settings, outcomes
from wirecli.readers import Source, Trouble
from wirecli.writers import Format

STORY = "Ferries return\n\nOAKVALE, November 23. /TASS/. The harbour is open.\n"
TROUBLE = Trouble("b.txt", "no such file", "check the name")
HEADLINES = Settings("parse", Format("jsonl", ("headline",)))


def source(text: str = STORY, name: str = "a.txt", **more: str) -> Source:
    return Source(name, text, "utf-8", more.pop("format", "text"), **more)  # type: ignore[arg-type]


def found(
    inputs: Iterable[Source | Trouble], settings: Settings = HEADLINES, jobs: int = 1
) -> list[Outcome]:
    return list(outcomes(inputs, settings, jobs))


def test_a_story_is_one_outcome_with_its_row() -> None:
    [outcome] = found([source()])
    assert outcome.rows == ('{"headline":"Ferries return"}\n',)


def test_each_mark_of_an_explained_story_is_a_row() -> None:
    [outcome] = found([source()], Settings("explain", Format("jsonl", ("field",))))
    assert '{"field":"dateline"}\n' in outcome.rows


def test_the_row_of_a_table_is_the_whole_record() -> None:
    [outcome] = found([source()], Settings("parse", Format("table", ("headline",))))
    assert json.loads(outcome.rows[0])["source"]["name"] == "a.txt"


def test_each_story_of_an_input_is_an_outcome() -> None:
    assert len(found([source(f"{STORY}\f{STORY}")])) == 2


def test_a_record_is_one_story_whatever_is_in_it() -> None:
    assert len(found([source(f"{STORY}\f{STORY}", format="jsonl")])) == 1


def test_a_split_that_was_asked_for_holds_for_records_too() -> None:
    settings = HEADLINES._replace(split="formfeed")
    assert len(found([source(f"{STORY}\f{STORY}", format="jsonl")], settings)) == 2


def test_trouble_is_passed_on_in_its_place() -> None:
    troubles = [outcome.trouble for outcome in found([source(), TROUBLE, source()])]
    assert troubles == [None, TROUBLE, None]


@pytest.mark.parametrize(("expected", "text"), [(True, STORY), (False, ""), (False, " \n\n")])
def test_a_story_without_text_is_not_found(expected: bool, text: str) -> None:
    [outcome] = found([source(text)])
    assert outcome.found is expected


@pytest.mark.parametrize(("expected", "date"), [(False, "2023-11-23"), (True, None)])
def test_a_story_with_a_defect_is_defective(expected: bool, date: str | None) -> None:
    [outcome] = found([source()], HEADLINES._replace(date=date))
    assert outcome.defective is expected


def test_a_defect_of_the_source_makes_its_story_defective() -> None:
    torn = source()._replace(defects=("decoded-with-replacement",))
    [outcome] = found([torn], HEADLINES._replace(date="2023-11-23"))
    assert outcome.defective


def test_the_users_day_overrules_the_one_that_an_input_states_and_a_defect_says_so() -> None:
    form = Format("jsonl", ("date.value", "date.basis", "defects"))
    settings = Settings("parse", form, date="2022-11-23")
    [outcome] = found([source(date="2021-11-23")], settings)
    record = json.loads(outcome.rows[0])
    assert record["date.value"] == "2022-11-23"
    assert record["date.basis"] == ["option", "dateline"]
    assert record["defects"] == ["dates-disagree"]


def test_a_day_that_cannot_be_read_is_a_defect_and_the_option_holds() -> None:
    form = Format("jsonl", ("date.value", "defects"))
    settings = Settings("parse", form, date="2022-11-23")
    [outcome] = found([source(date="some day")], settings)
    assert outcome.rows == ('{"date.value":"2022-11-23","defects":["date-unreadable"]}\n',)


def test_stories_come_as_they_are_read() -> None:
    def inputs() -> Iterator[Source | Trouble]:
        yield source()
        raise AssertionError("the second input was read before the first story was handed out")

    assert next(outcomes(inputs(), HEADLINES)).found


@pytest.mark.parametrize("jobs", [0, 2, 5])
def test_the_outcomes_are_the_same_for_every_number_of_jobs(jobs: int) -> None:
    inputs: list[Source | Trouble] = [
        *(source(f"Story {number}\n\n" + STORY, f"{number}.txt") for number in range(150)),
        TROUBLE,
        *(source(f"Story {number}\n\n" + STORY * 40) for number in range(30)),
    ]
    assert found(inputs) == found(inputs, jobs=jobs)


def test_long_inputs_are_shared_out_one_by_one() -> None:
    long = source("x" * pipeline.CHUNK_CHARACTERS)
    assert [len(chunk) for chunk in pipeline._chunks([source(), long, long, TROUBLE])] == [2, 1, 1]


def test_short_inputs_are_shared_out_in_chunks() -> None:
    chunks = pipeline._chunks([TROUBLE] * (2 * pipeline.CHUNK + 1))
    assert [len(chunk) for chunk in chunks] == [pipeline.CHUNK, pipeline.CHUNK, 1]


@pytest.mark.parametrize(
    "settings",
    [
        HEADLINES._replace(agency="nobody"),
        HEADLINES._replace(date="2023-02-30"),
        HEADLINES._replace(split="/(/"),
    ],
    ids=["agency", "date", "split"],
)
def test_settings_that_cannot_be_carried_out_are_the_users_error(settings: Settings) -> None:
    with pytest.raises(UserError):
        pipeline.check(settings)


def test_settings_that_can_be_carried_out_pass() -> None:
    pipeline.check(Settings("parse", Format("jsonl"), "/x+/", "2023-11-23", "tass"))


def test_no_jobs_are_as_many_as_there_are_cores() -> None:
    assert 1 <= workers.count(0) <= (os.cpu_count() or 1)


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_jobs_are_as_many_processes(jobs: int) -> None:
    assert jobs == workers.count(jobs)


def test_a_slip_of_the_finger_does_not_start_a_million_processes() -> None:
    assert workers.count(1_000_000) <= 8 * (os.cpu_count() or 1)


def double(number: int) -> int:
    return 2 * number


def die(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_results_are_in_the_order_of_the_work() -> None:
    assert list(workers.results(double, range(50), 3)) == [2 * number for number in range(50)]


def hears_ctrl_c(_: int) -> bool:
    return signal.getsignal(signal.SIGINT) is not signal.SIG_IGN


def test_ctrl_c_is_for_the_parent_to_hear() -> None:
    assert list(workers.results(hears_ctrl_c, [1], 1)) == [False]


def test_no_work_has_no_results() -> None:
    assert list(workers.results(double, [], 2)) == []


def test_work_is_taken_only_a_little_ahead_of_the_results() -> None:
    taken = iter(range(1000))
    assert next(workers.results(double, taken, 2)) == 0
    assert next(taken) <= 2 * workers.AHEAD + 1


def test_a_process_that_is_killed_is_the_users_error() -> None:
    with pytest.raises(
        UserError, match=r"^0: a worker process was killed, .*; try again with fewer --jobs"
    ):
        list(workers.results(die, range(3), 2))
