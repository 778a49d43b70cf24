"""Many texts at once: the same stories, in the same order, with as many processes as asked."""

import os
import signal
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from wirecli import Story, many, parse, parse_many
from wirecli.errors import UserError

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
