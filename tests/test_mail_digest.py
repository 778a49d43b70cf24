"""A mail with several stories: each is one, if rules and datelines say so."""

from pathlib import Path

import pytest
from support.records import records_of

HEADER = (
    "From: wire@nns.example\nTo: desk@oak.example\nSubject: Evening stories\n"
    "Date: Mon, 06 May 2019 18:00:00 +0000\n\n"
)
MILL = "Old mill reopens\n\nOAKVALE, May 6 (NNS) - The old mill reopened on Monday, Lee said.\n\n"
POOL = (
    "Council closes pool\n\nPINE HARBOR, May 6 (NNS) - The council closed the pool on Monday.\n\n"
)
ABOUT = "About the agency\n\nThe agency has brought the news of the valley since it was founded.\n"


def headlines(folder: Path, body: str) -> list[str]:
    """Return the headlines of the stories of a mail."""
    return [record["headline"] for record in records_of(folder, (HEADER + body).encode()).records]


@pytest.mark.parametrize("rule", ["-" * 40, "=====", "* * * * *", "~~~~~~"])
def test_stories_between_rules_are_a_record_each(rule: str, tmp_path: Path) -> None:
    """The subject names the mail: it is the headline of none of them."""
    read = headlines(tmp_path, f"{MILL}{rule}\n\n{POOL}")
    assert read == ["Old mill reopens", "Council closes pool"]


def test_each_story_has_the_day_of_the_mail(tmp_path: Path) -> None:
    records = records_of(tmp_path, f"{HEADER}{MILL}-----\n\n{POOL}".encode()).records
    assert [record["date"]["value"] for record in records] == ["2019-05-06", "2019-05-06"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{MILL}-----\n\n{ABOUT}", id="what-is-below-has-no-dateline"),
        pytest.param(f"{MILL}{POOL}", id="no-rule-between"),
        pytest.param(f"{ABOUT}\n-----\n\n{MILL}", id="what-is-above-has-none"),
    ],
)
def test_a_mail_is_one_story_without_such_signs(body: str, tmp_path: Path) -> None:
    assert headlines(tmp_path, body) == ["Evening stories"]
