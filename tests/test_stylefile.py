"""A user's own styles in TOML, and what is said of a file that is wrong."""

from pathlib import Path

import pytest

from wirecli.errors import UserError
from wirecli.rules import stylefile

ROW = """
[[style]]
key = "ag03"
name = "Agency Three"
country = "NO"
languages = ["en"]
credits = ["AG03"]
samples = ["{place:OAKVALE} ({credit:AG03}) {join:—} The river council met."]
"""


def written(tmp_path: Path, text: str) -> str:
    path = tmp_path / "styles.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_table_is_a_row(tmp_path: Path) -> None:
    (style,) = stylefile.read(written(tmp_path, ROW))
    assert (style.key, style.credits, style.near_misses) == ("ag03", ("AG03",), ())


@pytest.mark.parametrize(
    ("said", "text"),
    [
        pytest.param("is not valid TOML", "[[style", id="not valid TOML"),
        pytest.param("has no styles", "", id="an empty file"),
        pytest.param("has no styles", "title = 'x'", id="no style tables"),
        pytest.param("has no styles", "style = []", id="an empty list of styles"),
        pytest.param(
            "style 1 has no credits", ROW.replace("credits", "near_misses"), id="a member missing"
        ),
        pytest.param("did you mean trailers?", ROW + "trailer = ['x']", id="a member unknown"),
        pytest.param("country is no string", ROW.replace('"NO"', "47"), id="a wrong type"),
        pytest.param("languages is no list", ROW.replace('["en"]', '"en"'), id="no list"),
        pytest.param("two styles have the key 'ag03'", ROW + ROW, id="a key twice"),
    ],
)
def test_a_file_that_is_wrong_says_what_and_where(tmp_path: Path, said: str, text: str) -> None:
    with pytest.raises(UserError, match=said):
        stylefile.read(written(tmp_path, text))


@pytest.mark.parametrize(
    ("hint", "text"),
    [
        pytest.param("fix the file", "[[style", id="not valid TOML"),
        pytest.param("write each as a [[style]] table", "", id="an empty file"),
        pytest.param("write it as a [[style]] table", "style = [1]", id="no table"),
        pytest.param("add credits = ...", ROW.replace("credits", "x"), id="a member missing"),
        pytest.param('write country = "..."', ROW.replace('"NO"', "47"), id="a wrong type"),
        pytest.param(
            'write languages = ["..."]', ROW.replace('["en"]', '["en", 1]'), id="no list of strings"
        ),
        pytest.param("give each its own", ROW + ROW, id="a key twice"),
    ],
)
def test_a_file_that_is_wrong_says_what_to_do(tmp_path: Path, hint: str, text: str) -> None:
    with pytest.raises(UserError) as caught:
        stylefile.read(written(tmp_path, text))
    assert str(caught.value).endswith(f"; {hint}")


def test_a_member_that_nothing_resembles_is_answered_with_all_members(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the members are key, name, country, "):
        stylefile.read(written(tmp_path, ROW + "qqqqqqq = ['x']"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.toml cannot be read: .*; check the name"):
        stylefile.read(str(tmp_path / "none.toml"))
