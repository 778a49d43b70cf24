"""Many texts at once: the same stories, in the same order, with as many processes as asked."""

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from wirecli import Story, many, parse, parse_many, workers
from wirecli.errors import OutputError, Stopped, UserError

TEXTS = [f"Bridge {n} reopens\n\nOAKVALE, May 2 (AP) - It did, {n} times." for n in range(200)]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_stories_are_those_of_each_text_in_order(jobs: int) -> None:
    assert list(parse_many(TEXTS, jobs=jobs)) == [tuple(parse(text)) for text in TEXTS]


def test_a_text_may_have_several_stories() -> None:
    [stories] = parse_many(["One\n\nOAKVALE (AP) - It is.\n\f\nTwo\n\nOAKVALE (AP) - So it is.\n"])
    assert len(stories) == 2


def test_the_options_are_those_of_parse() -> None:
    [(story,)] = parse_many(TEXTS[:1], date="2023-05-02", agency="ap", split="none")
    assert story.date is not None
    assert (story.date.value, story.date.basis) == ("2023-05-02", ("option", "dateline"))


def test_texts_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def texts() -> Iterator[str]:
        for number, text in enumerate(TEXTS):
            taken.append(number)
            yield text

    next(parse_many(texts()))
    assert taken == [0]


def test_an_agency_that_is_not_known_is_the_callers_fault() -> None:
    with pytest.raises(UserError, match="did you mean"):
        list(parse_many(TEXTS, agency="tas"))


@pytest.mark.skipif(sys.platform != "linux", reason="the processes must be forked from this one")
def test_a_text_that_kills_its_process_is_named_by_its_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def deadly(text: str, **given: Any) -> Iterator[Story]:
        if text == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        return parse(text, **given)

    monkeypatch.setattr(many, "parse", deadly)
    done = parse_many([*TEXTS[:70], "deadly", *TEXTS[70:]], jobs=2)
    assert [next(done) for _ in range(70)] == [tuple(parse(text)) for text in TEXTS[:70]]
    with pytest.raises(UserError, match=r"^text 71: its process was killed"):
        next(done)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("given", [{"agency": "zzzzzz"}, {"date": "x"}, {"split": "pages"}])
def test_a_users_fault_is_the_same_with_every_number_of_processes(
    given: dict[str, str], jobs: int
) -> None:
    with pytest.raises(UserError) as fault:
        parse_many(["x"], jobs=jobs, **given)
    assert fault.value.parameter in given


def raise_user_error(items: list[int]) -> list[int]:
    raise UserError("it is odd", "leave it out", parameter="items")


def test_a_users_fault_in_another_process_comes_out_as_itself() -> None:
    done = workers.results(raise_user_error, [[1], [2]], 2, lambda item: [])
    with pytest.raises(UserError, match=r"^items: it is odd; leave it out$") as fault:
        next(done)
    assert fault.value.parameter == "items"


@pytest.mark.parametrize(
    "fault", [UserError("a", "b"), UserError("a", "b", parameter="c"), OutputError("d"), Stopped(1)]
)
def test_an_error_of_ours_survives_the_way_between_processes(fault: BaseException) -> None:
    copy = pickle.loads(pickle.dumps(fault))
    assert (type(copy), str(copy), vars(copy)) == (type(fault), str(fault), vars(fault))


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_text_of_another_type_is_refused_in_its_turn(jobs: int) -> None:
    with pytest.raises(TypeError, match=r"^text must be str, not bytes; decode it first, or give"):
        list(parse_many([TEXTS[0], b"x"], jobs=jobs))  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("message", "texts"), [("not one str; put it into a list", "text"), ("not one int", 3)]
)
def test_one_text_is_not_taken_for_its_letters(message: str, texts: Any) -> None:
    with pytest.raises(TypeError, match=message):
        parse_many(texts)


def test_a_number_of_processes_below_none_is_the_callers_fault() -> None:
    with pytest.raises(UserError, match=r"^jobs: -1 is too small; give 0 or more$"):
        parse_many(TEXTS, jobs=-1)
    with pytest.raises(TypeError, match=r"^jobs must be int, not str$"):
        parse_many(TEXTS, jobs="2")  # type: ignore[arg-type]
