"""From inputs to rows: in order, with as many processes as you like, and nothing lost."""

import errno
import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import pytest

from wirecli import pipeline, workers
from wirecli.errors import UserError
from wirecli.model import Story
from wirecli.pipeline import Outcome, Settings, outcomes
from wirecli.readers import Source, Trouble
from wirecli.story import parse
from wirecli.writers import OutputFormat

STORY = "Ferries return\n\nOAKVALE, November 23. /TASS/. The harbour is open.\n"
TROUBLE = Trouble("b.txt", "no such file", "check the name")
HEADLINES = Settings("parse", OutputFormat("jsonl", ("headline",)))


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
    [outcome] = found([source()], Settings("explain", OutputFormat("jsonl", ("field",))))
    assert '{"field":"dateline"}\n' in outcome.rows


def test_the_row_of_a_table_is_the_whole_record() -> None:
    [outcome] = found([source()], Settings("parse", OutputFormat("table", ("headline",))))
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
    assert outcome.has_records is expected


@pytest.mark.parametrize(("expected", "date"), [(False, "2023-11-23"), (True, None)])
def test_a_story_with_a_defect_is_defective(expected: bool, date: str | None) -> None:
    [outcome] = found([source()], HEADLINES._replace(date=date))
    assert outcome.defective is expected


def test_a_defect_of_the_source_makes_its_story_defective() -> None:
    torn = source()._replace(defects=("decoded-with-replacement",))
    [outcome] = found([torn], HEADLINES._replace(date="2023-11-23"))
    assert outcome.defective


def test_the_users_day_overrules_the_one_that_an_input_states_and_a_defect_says_so() -> None:
    form = OutputFormat("jsonl", ("date.value", "date.basis", "defects"))
    settings = Settings("parse", form, date="2022-11-23")
    [outcome] = found([source(date="2021-11-23")], settings)
    record = json.loads(outcome.rows[0])
    assert record["date.value"] == "2022-11-23"
    assert record["date.basis"] == ["option", "dateline"]
    assert record["defects"] == ["dates-disagree"]


def test_a_day_that_cannot_be_read_is_a_defect_and_the_option_holds() -> None:
    form = OutputFormat("jsonl", ("date.value", "defects"))
    settings = Settings("parse", form, date="2022-11-23")
    [outcome] = found([source(date="some day")], settings)
    assert outcome.rows == ('{"date.value":"2022-11-23","defects":["date-unreadable"]}\n',)


def test_stories_come_as_they_are_read() -> None:
    def inputs() -> Iterator[Source | Trouble]:
        yield source()
        raise AssertionError("the second input was read before the first story was handed out")

    assert next(outcomes(inputs(), HEADLINES)).has_records


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
    pipeline.check(Settings("parse", OutputFormat("jsonl"), "/x+/", "2023-11-23", "tass"))


def test_no_jobs_are_as_many_as_there_are_cores() -> None:
    assert 1 <= workers.count(0) <= (os.cpu_count() or 1)


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_jobs_are_as_many_processes(jobs: int) -> None:
    assert jobs == workers.count(jobs)


def test_a_slip_of_the_finger_does_not_start_a_million_processes() -> None:
    assert workers.count(1_000_000) <= 8 * (os.cpu_count() or 1)


def double(numbers: list[int]) -> list[int]:
    return [2 * number for number in numbers]


def nothing(number: int) -> NoReturn:
    raise AssertionError(f"{number} was lost")


def test_results_are_in_the_order_of_the_work() -> None:
    pieces = [[number, number + 1] for number in range(0, 50, 2)]
    assert list(workers.results(double, pieces, 3, nothing)) == [2 * n for n in range(50)]


def hears(numbers: list[int]) -> list[bool]:
    return [signal.getsignal(number) is not signal.SIG_IGN for number in numbers]


def test_signals_of_the_terminal_are_for_the_parent_to_hear() -> None:
    signals = [int(signal.SIGINT), int(signal.SIGHUP)]
    heard = list(workers.results(hears, [signals], 1, nothing))
    assert heard == [False, False]


def test_no_work_has_no_results() -> None:
    assert list(workers.results(double, [], 2, nothing)) == []


def test_work_is_taken_only_a_little_ahead_of_the_results() -> None:
    taken = iter([number] for number in range(1000))
    assert next(workers.results(double, taken, 2, nothing)) == 0
    assert next(taken) <= [2 * workers.AHEAD + 1]


DEADLY = 7


def double_or_die(numbers: list[int]) -> list[int]:
    if DEADLY in numbers:
        os.kill(os.getpid(), signal.SIGKILL)
    return double(numbers)


def test_only_the_item_that_kills_its_process_is_lost() -> None:
    """It kills twice: the process that has its piece, then the one that has it alone."""
    pieces = [[number, number + 1] for number in range(0, 40, 2)]
    done = list(workers.results(double_or_die, pieces, 2, lambda number: [-number]))
    assert done == [-n if n == DEADLY else 2 * n for n in range(40)]


class Enormous:
    """A result that no process has the memory to send."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __reduce__(self) -> NoReturn:
        raise MemoryError


def enormous(numbers: list[int]) -> list[Enormous | int]:
    return [Enormous(number) if number == DEADLY else number for number in numbers]


def test_only_the_item_whose_result_cannot_be_sent_is_lost() -> None:
    pieces = [[number, number + 1] for number in range(0, 40, 2)]
    done = list(workers.results(enormous, pieces, 2, lambda number: [-number]))
    assert done == [-n if n == DEADLY else n for n in range(40)]


def test_an_item_that_is_lost_may_be_a_fault() -> None:
    with pytest.raises(AssertionError, match=f"{DEADLY} was lost"):
        list(workers.results(double_or_die, [[1], [DEADLY]], 2, nothing))


def refuse(*_: object) -> NoReturn:
    raise OSError(errno.EAGAIN, "no more processes")


@pytest.mark.parametrize("what", ["os.fork", "os.pipe", "threading.Thread.start"])
def test_the_work_is_done_here_where_the_system_gives_no_processes(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what, refuse)
    pieces = [[number, number + 1] for number in range(0, 50, 2)]
    assert list(workers.results(double, pieces, 2, nothing)) == [2 * n for n in range(50)]


@pytest.mark.skipif(sys.platform != "linux", reason="the processes must be forked from this one")
@pytest.mark.parametrize("number", [0, 5, 70])
def test_a_story_that_kills_is_named_and_all_others_are_there(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deadly(text: str, **given: Any) -> Iterator[Story]:
        if "deadly" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return parse(text, **given)

    monkeypatch.setattr(pipeline, "parse", deadly)
    inputs = [source(STORY, f"{n}.txt") for n in range(150)]
    wanted = found(inputs)
    inputs[number] = source("deadly", f"{number}.txt")
    trouble = Trouble(f"{number}.txt", workers.KILLED, "allow more memory, or leave it out")
    wanted[number] = Outcome(trouble=trouble, name=f"{number}.txt")
    assert found(inputs, jobs=2) == wanted


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        pytest.param("memory ran out", MemoryError(), id="memory"),
        pytest.param("memory ran out", OSError(errno.ENOMEM, "no memory"), id="memory-of-a-map"),
        pytest.param("too many files are open", OSError(errno.EMFILE, "too many"), id="files"),
        pytest.param("nested too deeply", RecursionError(), id="depth"),
    ],
)
def test_what_runs_out_is_the_trouble_of_one_input(
    what: str, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausting(text: str, **given: Any) -> Iterator[Story]:
        if text == "too much":
            raise fault
        return parse(text, **given)

    monkeypatch.setattr(pipeline, "parse", exhausting)
    one, other, last = found([source(), source("too much", "b.txt"), source()])
    assert (one.trouble, other.trouble and other.trouble[:2]) == (None, ("b.txt", what))
    assert last == one
