"""What a story, a name or an option carries never steers a terminal, a spreadsheet or a browser."""

import csv
import html.parser
import io
import json
import os
import re
from itertools import cycle
from pathlib import Path

import pytest
from support.processes import on_terminal, ran
from support.terminal import steering

from wirecli.messages import CLEAR
from wirecli.options import FOUND
from wirecli.safe import STEERING, shown_in_json, shown_text
from wirecli.writers.delimited import delimited
from wirecli.writers.fields import Column
from wirecli.writers.output_formats import FORMATS, NEVER, Dialect

SIGNS = [
    chr(code)
    for code in (*range(0x2100), *range(0xD800, 0xE000), 0x3164, 0xFFA0, 0xFFF9, 0xE0041)
    if STEERING.match(chr(code))
]
"""C0 and C1 controls, DEL, line and paragraph separators, what turns lines around, surrogates, what
hides."""
HARMS = (
    *("\x1b[2J", "\u202e", "\x9b31m", "\u2066", "\x07", "\u2029", "\x7f", "\u2028", "\x85"),
    *("\U000e0041", "\u3164", "\u2062"),
)
"""An empty screen, a line turned around, red, another, a bell, ends of lines, a deleted letter; a
letter of a tag, a letter without ink, a sign for "times" that is not seen."""
HARM = "".join(HARMS)
COPY = """\
UPDATE 1-Oak~vale reopens its old bridge - Ma~rsh

By Ann~ Lee

OAKVALE, Nor~land, May 2 (Reuters) - Mayor Ellen~ Marsh said the Oakvale River~ Council
(ORC) would meet on Thursday~.

Mayor Ellen Marsh told the Oakvale River Council (ORC): "It is ~ open."

"It is open,~" Marsh told~ reporters in May~ 2019. "It will~ stay so."

(Reporting by Ann~ Lee; Editing by Bo~ Roe)

© 2019 Reuters~. All rights reserved.
"""
HARMING = cycle(HARMS)
STORY = re.sub("~", lambda _: next(HARMING), COPY)
NAME = "sto\x1b[2Jry\u202e\n.txt"
COMMANDS = ("parse", "quotes", "dates", "people", "acronyms", "explain")
MARKUP = """<script>alert(1)</script> & "quoted" <b onclick='x()'>Oakvale</b> reopens &amp; closes

OAKVALE, May 2 (AP) - "<img src=x onerror=alert(1)>," Ann "><svg onload=x> Lee said.

]]> --> </style></title></section>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_text(STORY)
    (tmp_path / "two.txt").write_text(f"{STORY}\f{STORY}")
    (tmp_path / "bad.jsonl").write_text(
        '{"text":"a"}\n{"te\\u001b[2Jxt":1}\n{"text":"a","id":[]}\n'
    )
    return tmp_path


def harm(shown: str) -> list[str]:
    """Return what would steer a terminal, the progress bar's own sequence apart."""
    return steering(shown.replace(CLEAR, ""))


def test_the_signs_are_all_that_unicode_and_terminals_know() -> None:
    assert {"\x1b", "\x9b", "\x07", "\x7f", "\u202a", "\u202e", "\u2066", "\u2069"} <= set(SIGNS)
    assert {"\u115f", "\u2062", "\u3164", "\ufff9", "\U000e0041"} <= set(SIGNS)


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("\xad", id="soft-hyphen"),
        pytest.param("\u200c", id="non-joiner"),
        pytest.param("\u200f", id="right-to-left"),
        pytest.param("\ufe0f", id="emoji"),
    ],
)
def test_what_is_not_seen_but_is_of_the_copy_stands(sign: str) -> None:
    assert shown_text(f"a{sign}b") == f"a{sign}b"


def test_json_is_the_same_data_with_what_hides_spelt_out() -> None:
    """A tag letter is beyond U+FFFF: two escapes in JSON."""
    line = shown_in_json('{"a":"b\U000e0041ㅤ"}')
    assert line == r'{"a":"b\udb40\udc41\u3164"}'
    assert json.loads(line) == {"a": "b\U000e0041ㅤ"}


@pytest.mark.parametrize("color", ["always", "never"])
@pytest.mark.parametrize("name", [NAME, "two.txt"], ids=["card", "rows"])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_table_card_or_view_steers_a_terminal(
    folder: Path, command: str, name: str, color: str
) -> None:
    shown = on_terminal(folder, command, "--color", color, name)
    assert any(words in shown for words in ("Oak", "Marsh", "ORC", "2019"))
    assert harm(shown) == []


@pytest.mark.parametrize(
    ("command", "to"),
    [
        pytest.param((row.commands or ("parse",))[0], row.name, id=row.name)
        for row in FORMATS
        if row.escaped != NEVER
    ],
)
def test_no_format_steers_a_terminal(folder: Path, command: str, to: str) -> None:
    assert harm(on_terminal(folder, command, "-t", to, NAME)) == []


def test_only_formats_without_escapes_carry_what_steers_a_terminal() -> None:
    carrying = {row.name for row in FORMATS if row.escaped == NEVER}
    assert carrying == {"csv", "tsv", "parquet"}


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["parse", f"none{HARM}.txt"], id="name"),
        pytest.param(["parse", "bad.jsonl"], id="member"),
        pytest.param(["parse", f"--da{HARM}te", "x"], id="option"),
        pytest.param(["parse", "--date", HARM], id="date"),
        pytest.param(["parse", "--to", HARM], id="format"),
        pytest.param(["parse", "--fields", HARM], id="field"),
        pytest.param(["parse", "--agency", HARM], id="agency"),
        pytest.param(["parse", "--encoding", HARM], id="encoding"),
        pytest.param(["parse", "--split", f"/({HARM}/"], id="split"),
        pytest.param(["parse", "--shard", HARM], id="shard"),
        pytest.param(["parse", "--jobs", HARM], id="number"),
        pytest.param(["parse", "--styles", f"{HARM}.toml"], id="styles"),
        pytest.param(["parse", "--files0-from", HARM], id="list"),
        pytest.param(["parse", "-o", f"none/{HARM}"], id="output"),
        pytest.param(["parse", ".", "--glob", HARM], id="glob"),
        pytest.param([f"pa{HARM}rse"], id="command"),
        pytest.param(["agencies", HARM], id="key"),
        pytest.param(["agencies", "--check", HARM], id="check"),
        pytest.param(["completion", HARM], id="shell"),
    ],
)
def test_no_message_steers_a_terminal(folder: Path, arguments: list[str]) -> None:
    shown = on_terminal(folder, *arguments)
    assert "wirecli: " in shown
    assert harm(shown) == []


def test_the_progress_bar_says_nothing_of_a_story_or_a_name(folder: Path) -> None:
    for number in range(40):
        (folder / f"{number}{HARM}.txt".replace("/", "")).write_text(STORY * 8)
    shown = on_terminal(folder, "parse", "-f", "words", ".")
    assert " of 43 files, " in shown
    assert harm(shown) == []


def test_a_users_styles_do_not_steer_a_terminal(folder: Path) -> None:
    name = "".join(f"\\u{ord(sign):04x}" for sign in HARM)
    style = f'key = "zyx"\nname = "Zyx{name}"\ncredits = ["ZYX"]\nsamples = ["OAKVALE ({name}"]\n'
    (folder / "own.toml").write_text(f"[[style]]\n{style}")
    for arguments in (["agencies", "--check", "own.toml"], ["agencies", "--styles", "own.toml"]):
        assert harm(on_terminal(folder, *arguments)) == []


FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "－", "＋", "＠", "﹦", "−", "⁺")
"""What a formula begins with, for a spreadsheet; it reads the wide ones and their like as well."""
BEFORE_FORMULAS = ("", "\t", "\r", " ", "\xa0", "\u200b", "\ufeff", "\n", "\n ")
"""What a spreadsheet drops before a formula."""


@pytest.mark.parametrize("to", ["csv", "tsv"])
def test_no_cell_is_a_formula(folder: Path, to: str) -> None:
    formulas = [f"{before}{sign}HYPER(A1)" for before in BEFORE_FORMULAS for sign in FORMULA_SIGNS]
    lines = [json.dumps({"id": formula, "text": formula}) + "\n" for formula in formulas]
    (folder / "feed.jsonl").write_text("".join(lines))
    status, out, _ = ran(folder, f"parse -t {to} --excel-safe feed.jsonl")
    assert status == FOUND
    rows = list(csv.reader(io.StringIO(out, ""), delimiter="\t" if to == "tsv" else ","))
    cells = [cell for row in rows for cell in row if "HYPER" in cell]
    assert len(cells) >= 2 * len(formulas)
    assert [cell for cell in cells if not cell.startswith("'")] == []
    assert [
        line for cell in cells for line in cell.splitlines() if line.startswith(FORMULA_SIGNS)
    ] == []


def test_no_line_in_a_cell_is_a_formula() -> None:
    form = delimited(
        [Column("a", ("a",), counted=False, numeric=False)], ",", Dialect(excel_safe=True)
    )
    assert form.row({"a": "Oakvale\n=1+1\r\n @x\nnone - 1"}) == (
        "\"Oakvale\n'=1+1\r\n' @x\nnone - 1\"\n"
    )


class Page(html.parser.HTMLParser):
    """The elements of a page with their attributes, its declarations, its words."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[tuple[str, ...]] = set()
        self.declarations: list[str] = []
        self.words: list[str] = []
        self.rows: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add((tag, *(name for name, _ in attrs)))
        if tag not in ("meta",):
            self.open.append(tag)
        if tag == "p":
            self.rows.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self.open:
            self.rows[-1] += data

    def handle_decl(self, decl: str) -> None:
        self.declarations.append(decl)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


ALLOWED = {
    ("html", "lang"), ("head",), ("meta", "charset"), ("meta", "name", "content"), ("title",),
    ("section", "id"), ("strong",), ("span",),
    ("meta", "http-equiv", "content"), ("style",), ("body", "class"), ("h2",),
    ("ul", "class"), ("li", "class"), ("div", "class"), ("div",), ("p", "class", "dir"),
    ("span", "class", "title"),
}  # fmt: skip


@pytest.mark.parametrize("copy", [MARKUP, STORY], ids=["markup", "controls"])
def test_a_page_has_only_its_own_elements_and_all_words_of_the_story(
    folder: Path, copy: str
) -> None:
    (folder / "<script>alert(1)<").write_text(copy)
    status, out, _ = ran(folder, "explain --from text -t html", "<script>alert(1)<")
    page = Page()
    page.feed(out)
    page.close()
    assert (status, page.open, page.declarations) == (FOUND, [], ["doctype html"])
    assert page.elements <= ALLOWED
    assert steering(out) == []
    assert "".join(shown_text("".join(copy.splitlines())).split()) == "".join(
        "".join(page.rows).split()
    )


def test_the_output_follows_a_link_to_its_file_and_no_further(folder: Path) -> None:
    """As `>` does: the link stays, the file that it leads to is replaced whole, others are not."""
    (folder / "there").mkdir()
    (folder / "there" / "real.jsonl").write_text("old\n")
    (folder / "link.jsonl").symlink_to("there/real.jsonl")
    os.link(folder / "there" / "real.jsonl", folder / "other.jsonl")
    status, out, err = ran(folder, "parse -f words two.txt -o link.jsonl")
    assert (status, out, err) == (FOUND, "", "")
    assert os.readlink(folder / "link.jsonl") == "there/real.jsonl"
    assert (folder / "there" / "real.jsonl").read_text().count("\n") == 2
    assert (folder / "other.jsonl").read_text() == "old\n"
    assert sorted(os.listdir(folder / "there")) == ["real.jsonl"]
