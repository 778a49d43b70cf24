"""Words in marks beside somebody else's name are not given to who spoke before."""

# ruff: noqa: E501 (a sample is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        pytest.param(
            '"{direct:We will build it,}" {cue:said} {mention:Bill Hart}. {mention:Ann Poe} shook her head{cue::} "{direct:That is all a lie.}"',
            id="a name before a colon",
        ),
        pytest.param(
            '"{direct:We will build it,}" {cue:said} {mention:Bill Hart}. "That is a lie," came the reply from Ann Poe.',
            id="a tag that no row has",
        ),
        pytest.param("Nobody said it was safe.", id="nobody"),
        pytest.param("Neither Bill Hart nor Ann Poe said it was safe.", id="neither"),
        pytest.param("What Poe said angered Hart.", id="what was said"),
    ],
)
def test_a_sentence_gives_words_to_nobody_but_who_said_them(sample: str) -> None:
    assert report(cue_samples.faults(sample)) == ""
