"""Lines into blocks, and lines that say who made a story."""

import pytest

from wirecli.layout import blocks, credits

WRAPPED = [
    "The river council reopened the old bridge after two years",
    "of repairs that cost the town five million dollars, the",
    "mayor said on Thursday. Buses will run over it from June,",
    "and the toll stays as it was before the works began here.",
]


def cuts(*lines: str) -> list[str]:
    """Return the rules by which blocks begin at some lines, the first one's aside."""
    text = "\n".join(lines)
    return [block.rule.removeprefix("block.") for block in blocks.find(text, 0, len(text))][1:]


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        pytest.param([], WRAPPED, id="wrapped"),
        pytest.param(["line"], [*WRAPPED, "(Hina) mp mc"], id="initials-behind-a-credit"),
        pytest.param(
            ["line"],
            [*WRAPPED, "(ANSA) - ROMA, the bridge is open to all of us again now"],
            id="dateline-behind-a-credit",
        ),
        pytest.param(
            ["line"],
            [*WRAPPED, "(ANSA) – ROMA, the bridge is open to all of us again now"],
            id="dateline-behind-a-credit-and-a-short-dash",
        ),
        pytest.param(
            ["line"],
            [*WRAPPED, "(ANSA) — ROMA, the bridge is open to all of us again now"],
            id="dateline-behind-a-credit-and-a-long-dash",
        ),
        pytest.param(
            ["indent"],
            [*WRAPPED, "   A new paragraph begins with an indent of three columns,", WRAPPED[1]],
            id="indent",
        ),
        pytest.param(
            ["short-line"],
            [
                *WRAPPED[:3],
                "It ends.",
                "Then another paragraph of the story begins here,",
                WRAPPED[1],
            ],
            id="short-line",
        ),
        pytest.param(
            ["line", "line"], ["Bridge to reopen", "Buses from June", "Tolls"], id="heads"
        ),
        pytest.param([], ["Bridge to reopen,", "buses from June"], id="comma-at-the-end"),
        pytest.param([], ["Bridge to reopen and", "buses from June"], id="and-at-the-end"),
        pytest.param(["line"], ["Bridge to reopen,", "By Ellen Marsh"], id="byline-behind-a-comma"),
        pytest.param(
            [], ["The river council reopened the old bridge after", "two years"], id="small-letter"
        ),
        pytest.param(
            ["line"],
            ["The river council reopened the old bridge after", "Two years"],
            id="capital-letter",
        ),
        pytest.param(
            ["line", "line"], ["The bridge is open", "to all of us", "and safe"], id="too-narrow"
        ),
        pytest.param(["line", "line"], ["Word " * 25] * 3, id="too-wide"),
        pytest.param([], ["word " * 25] * 3, id="too-wide-and-goes-on"),
        pytest.param([], ["word " * 21 + "words"] * 3, id="widest"),
        pytest.param(["line", "line"], ["Word " * 21 + "worded"] * 3, id="just-too-wide"),
        pytest.param([], ["word " * 7 + "words"] * 3, id="narrowest"),
        pytest.param(["line", "line"], ["word " * 7 + "word"] * 3, id="just-too-narrow"),
        pytest.param(["blank-line"], ["Bridge", " \t ", "", "Buses"], id="blank-lines"),
        pytest.param(["line"], ["\ufeffBridge", "\x03Buses"], id="controls"),
    ],
)
def test_a_block_begins_where_a_line_does_not_go_on(expected: list[str], lines: list[str]) -> None:
    assert cuts(*lines) == expected


def test_white_space_alone_has_no_block() -> None:
    assert blocks.find(" \n\n\t", 0, 4) == ()


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (
            [("reporting", ["Ellen Marsh", "Tom Reed", "Ann Lee"]), ("editing", ["Bo Roe"])],
            "Reporting by Ellen Marsh, Tom Reed and Ann Lee in Oakvale; Editing by Bo Roe",
        ),
        (
            [("reporting", ["Ellen Marsh"]), ("editing", ["Bo Roe"])],
            "Reporting by Ellen Marsh, editing by Bo Roe",
        ),
        (
            [("writing", ["Ellen Marsh"]), ("editing", ["Bo Roe"])],
            "(Writing by Ellen Marsh. Editing by Bo Roe)",
        ),
        ([("editing", ["Bo Roe", "Cy Poe"])], "Editing by Bo Roe and Cy Poe."),
        ([("reporting", ["Tom Reed", "Ann Lee"])], "Reporting by Tom Reed in Paris and Ann Lee"),
        ([("reporting", ["Ellen Marsh", "Tom Reed"])], "Reporting by Ellen Marsh & Tom Reed"),
        ([("reporting", ["Ellen Marsh", "Tom Reed"])], "Reporting by Ellen Marsh/Tom Reed"),
        ([("reporting", ["Ellen Marsh"])], "Reporting by Ellen Marsh for AFP"),
        ([("reporting", ["Bo Lee Jr.", "Tom Reed"])], "Reporting by Bo Lee Jr. and Tom Reed"),
        ([("reporting", ["Ellen Marsh"])], "Reporting by Ellen Marsh in Paris, France"),
        ([("reporting", ["Ellen Marsh"])], "(Reporting By Ellen Marsh)"),
        ([("reporting", ["Ellen Marsh"])], "Reporting by: Ellen Marsh"),
        ([("translation", ["Ann Lee"])], "Translated by Ann Lee"),
        ([("desk", ["Ann Lee"])], "Compiled by Ann Lee"),
        ([("source", ["Xinhua"])], "Source: Xinhua"),
        ([("editing", ["Bo Roe"])], "Editor: Bo Roe"),
    ],
)
def test_a_credit_line_has_its_roles_and_names(
    expected: list[tuple[str, list[str]]], line: str
) -> None:
    assert credits.opens(line)
    found = credits.find(line, 0, len(line))
    names = [[line[name.start : name.end] for name in credit.names] for credit in found]
    assert expected == [(credit.role, own) for credit, own in zip(found, names, strict=True)]


@pytest.mark.parametrize("line", ["Reporting by the Oakvale newsroom", "Editing and more of it"])
def test_a_role_before_small_letters_is_copy(line: str) -> None:
    assert not credits.opens(line)
