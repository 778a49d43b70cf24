import pytest

from wirecli.layout import credits


def read(words: str) -> list[tuple[str, list[str]]]:
    found = credits.find(words, 0, len(words))
    return [(c.role, [words[name.start : name.end] for name in c.names]) for c in found]


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param([("reporting", ["Ann Lee"])], "(Reporting by Ann Lee)", id="bracket"),
        pytest.param([("reporting", ["Ann Lee"])], "Reporting by Ann Lee", id="no-bracket"),
        pytest.param([("editing", ["Ann Lee"])], "Edited by Ann Lee.", id="edited"),
        pytest.param([("writing", ["Ann Lee"])], "Writing by Ann Lee", id="writing"),
        pytest.param([("translation", ["Ann Lee"])], "Translated by Ann Lee", id="translation"),
        pytest.param([("desk", ["Oakvale Newsroom"])], "Compiled by Oakvale Newsroom", id="desk"),
        pytest.param([("source", ["Zyxnews"])], "Source: Zyxnews", id="source"),
        pytest.param([("source", ["PTI"])], "(With inputs from PTI)", id="source-used"),
        pytest.param([("source", [])], "Mit Material von dpa", id="source-used-german"),
        pytest.param([("source", ["AA"])], "Kaynak: AA", id="source-turkish"),
        pytest.param([("editing", ["Ana Ruiz"])], "Edición de Ana Ruiz", id="spanish"),
        pytest.param([("editing", ["Agus Lee"])], "Editor: Agus Lee", id="editor-colon"),
        pytest.param([("reporting", ["Agus Lee"])], "Pewarta: Agus Lee", id="indonesian"),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])],
            "(Reporting by Ann Lee; Editing by Bo Roe)",
            id="two-roles",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])],
            "(Reporting by Ann Lee, editing by Bo Roe)",
            id="comma-between-roles",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])],
            "Reporting by Ann Lee. Editing by Bo Roe",
            id="stop-between-roles",
        ),
        pytest.param(
            [("reporting", ["Ann Lee", "Bo Roe"])], "(Reporting by Ann Lee and Bo Roe)", id="and"
        ),
        pytest.param(
            [("reporting", ["Ann Lee", "Bo Roe", "Cy Doe"])],
            "(Reporting by Ann Lee, Bo Roe and Cy Doe)",
            id="list",
        ),
        pytest.param(
            [("reporting", ["Ann Lee", "Bo Roe"])],
            "(Reporting by Ann Lee in Oakvale and Bo Roe in Westport)",
            id="whereabouts",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"])],
            "(Reporting by Ann Lee in Puebla, Mexico)",
            id="whereabouts-with-a-country",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("reporting", ["Bo Roe"]), ("editing", ["Cy Doe"])],
            "(Reporting by Ann Lee; additional reporting by Bo Roe; editing by Cy Doe)",
            id="additional",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])],
            "(Reporting by Ann Lee;\nEditing by Bo Roe)",
            id="over-lines",
        ),
        pytest.param(
            [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])],
            "(Reporting by Ann Lee; Editing by Bo Roe) ",
            id="space-behind",
        ),
        pytest.param([], "()", id="empty"),
    ],
)
def test_a_credit_line_is_cut_into_roles_and_names(
    expected: list[tuple[str, list[str]]], words: str
) -> None:
    assert expected == read(words)


def test_a_credit_behind_a_crlf_has_its_role() -> None:
    words = "(Reporting by Ann Lee;\r\nEditing by Bo Roe)"
    assert read(words) == [("reporting", ["Ann Lee"]), ("editing", ["Bo Roe"])]


def test_editing_and_translating_is_one_credit() -> None:
    assert read("Editing and Translating by Aneta Lee") == [("editing", ["Aneta Lee"])]


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(True, "(Reporting by Ann Lee; Editing by Bo Roe)", id="bracket"),
        pytest.param(True, "Editing by Ann Lee", id="line"),
        pytest.param(True, "Source: Zyxnews", id="source"),
        pytest.param(False, "Reporting limits were lifted on Thursday.", id="subject"),
        pytest.param(False, "Editing of the film took a year.", id="gerund"),
        pytest.param(False, "Reporting by", id="nobody"),
        pytest.param(False, "The council met.", id="sentence"),
        pytest.param(False, "", id="empty"),
    ],
)
def test_a_credit_line_opens_with_a_role_and_a_name(expected: bool, words: str) -> None:
    assert expected is credits.opens(words)


def test_the_marks_of_the_credits_have_no_brackets_or_stops() -> None:
    words = "(Reporting by Ann Lee; Editing by Bo Roe.)"
    found = [words[c.start : c.end] for c in credits.find(words, 0, len(words))]
    assert found == ["Reporting by Ann Lee", "Editing by Bo Roe"]


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param(["韩洁", "王优玲"], "新华社记者 韩洁、王优玲", id="two-names"),
        pytest.param([], "中新社記者", id="no-name"),
    ],
)
def test_a_line_of_chinese_reporters_is_a_credit(expected: list[str], line: str) -> None:
    assert credits.opens(line)
    (found,) = credits.find(line, 0, len(line))
    assert expected == [line[name.start : name.end] for name in found.names]


def test_a_chinese_sentence_about_a_reporter_is_copy() -> None:
    assert not credits.opens("新华社记者在老桥看到，市民正在散步。")


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (True, "Источник: агентство Zyx"),
        (True, "Editing by 3"),
        (True, "Reporting by (Ann)"),
        (False, "Editing by ann"),
        (False, "Source: zyx"),
    ],
)
def test_a_credit_line_goes_on_with_a_name(expected: bool, line: str) -> None:
    assert credits.opens(line) is expected


REPORT = "contributed to this report."


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(
            [("reporting", ["Tom Reed"])],
            f"—Associated Press writer Tom Reed in Paris {REPORT}",
            id="agency-and-dash",
        ),
        pytest.param(
            [("reporting", ["Marsh", "Lee-Roe"])],
            "Marsh reported from Oakvale and Lee-Roe from New York.",
            id="two-places",
        ),
        pytest.param(
            [("reporting", ["Marsh"]), ("reporting", ["Tom Reed", "Ann Lee"])],
            f"Marsh reported from Oakvale. Press writers Tom Reed in Elm and Ann Lee {REPORT}",
            id="two-sentences",
        ),
        pytest.param(
            [("reporting", ["Tom Reed"])],
            "With reporting by Associated Press writer Tom Reed",
            id="with-reporting-by",
        ),
    ],
)
def test_a_sentence_that_only_says_who_worked_on_the_story_is_a_credit(
    expected: list[tuple[str, list[str]]], words: str
) -> None:
    """The Associated Press closes its stories so; what its people are called is no name."""
    assert credits.opens(words)
    assert read(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "With input from NATO, the ministry drafted a plan to reopen the bridge by the end of May.",
        "Source of the flour is the mill of Oakvale.",
        "Witnesses reported from Oakvale that the bridge was open.",
        "Rain contributed to the flood, the mayor said.",
    ],
)
def test_a_sentence_that_says_more_is_copy(words: str) -> None:
    assert not credits.opens(words)
