"""The remark of a page that the rest of a story is for subscribers."""

import pytest

from wirecli.story import parse

COPY = (
    "Council reopens old bridge\n\n"
    "OAKVALE, May 2 (NNS) - The river council reopened the old bridge on Thursday.\n\n"
    "Buses will run over it from June, the mayor said.\n\n"
)


@pytest.mark.parametrize(
    "remark",
    [
        "To continue reading this article, log in or register.",
        "This content is reserved for subscribers.",
        "Il vous reste 57.09% de cet article à lire.",
        "Dieser Artikel ist nur für Abonnenten.",
        "Este contenido es exclusivo para suscriptores.",
    ],
)
def test_a_story_that_ends_in_a_paywall_is_truncated(remark: str) -> None:
    """The remark is not copy, and what stands above it is not the whole story."""
    [story] = parse(COPY + remark)
    assert len(story.paragraphs) == 2
    assert [one.rule for one in story.defects if one.rule == "copy-truncated"]


def test_a_story_without_such_a_remark_is_whole() -> None:
    [story] = parse(COPY + "Subscribe to our newsletter")
    assert not [one for one in story.defects if one.rule == "copy-truncated"]
