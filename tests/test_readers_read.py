"""The one door: arguments in, sources and troubles out."""

import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from wirecli.errors import UserError
from wirecli.readers import FORMATS, ReadOptions, Source, Trouble, read

RECORDS = b'{"text":"One.","id":1}\n{"text":"Two.","id":2}\n'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def given_on_stdin(monkeypatch: pytest.MonkeyPatch, octets: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets)))


def texts(*arguments: str, **options: Any) -> list[str]:
    """Return the text of each source, and what each trouble is about."""
    found = read(arguments, options=ReadOptions()._replace(**options))
    return [item.text if isinstance(item, Source) else item.what for item in found]


def formats(octets: bytes, **options: Any) -> list[str]:
    Path("input").write_bytes(octets)
    found = read(["input"], options=ReadOptions()._replace(**options))
    return [item.format if isinstance(item, Source) else "trouble" for item in found]


@pytest.mark.parametrize(
    "octets",
    [
        RECORDS,
        b"\n  \n" + RECORDS,
        b"\xef\xbb\xbf" + RECORDS,
        b"\xef\xbb\xbf\n\n" + RECORDS,
        RECORDS.replace(b"\n", b"\r\n"),
        b'{"text":"%s"}\n{"text":"b"}' % (b"x" * 300_000),
        RECORDS.decode().encode("utf-16"),
        RECORDS.decode().encode("utf-16-be"),
    ],
    ids=["plain", "blank-first", "bom", "bom-blank", "crlf", "long-line", "utf-16", "utf-16-be"],
)
def test_lines_of_records_are_told_by_their_first_line(octets: bytes) -> None:
    assert formats(octets) == ["jsonl", "jsonl"]


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\n\n",
        b"OAKVALE (XYZ) - The council said.\n",
        b"{ this is no JSON }\n",
        b"{",
    ],
    ids=["empty", "blank", "story", "braces", "one-brace"],
)
def test_anything_else_is_a_text(octets: bytes) -> None:
    assert formats(octets) == ["text"]


def test_records_are_told_behind_many_blanks() -> None:
    assert formats(b" " * 70_000 + RECORDS) == ["jsonl", "jsonl"]


def test_an_object_is_a_record_if_the_user_named_a_member() -> None:
    assert formats(b'{"headline":"One."}\n', text_key="headline") == ["jsonl"]


def test_the_format_that_the_user_names_is_taken() -> None:
    assert formats(RECORDS, from_="text") == ["text"]
    assert formats(b"A story.\n", from_="jsonl") == ["trouble"]


def test_a_name_tells_nothing(here: Path) -> None:
    (here / "a.jsonl").write_text("A story.")
    assert texts("a.jsonl") == ["A story."]


def test_a_text_is_read_whole_whatever_its_first_lines(here: Path) -> None:
    story = b"\n" * 3000 + b"{" + b"x" * 100_000 + b"\n" + b"y" * 3_000_000
    (here / "a").write_bytes(story)
    assert [story.decode()] == texts("a")


def test_standard_input_is_read_once_though_it_is_named_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given_on_stdin(monkeypatch, b"A story.")
    assert texts("-", "-") == ["A story.", "standard input is named twice"]


def test_closed_standard_input_is_a_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert texts("-") == ["could not be read (standard input is closed)"]


def test_a_record_is_there_before_the_pipe_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    monkeypatch.setattr(sys, "stdin", os.fdopen(reading))
    found = read(["-"], options=ReadOptions())
    os.write(writing, b'{"text":"One."}\n')
    assert Source("-", "One.", "utf-8", "jsonl") == next(found)
    os.write(writing, b'{"text":"Two."}\n')
    assert Source("-", "Two.", "utf-8", "jsonl", number=2) == next(found)
    os.close(writing)
    assert list(found) == []


def test_what_cannot_be_read_does_not_stop_the_rest(here: Path) -> None:
    (here / "a").write_text("A story.")
    (here / "b").write_bytes(b"\x89PNG\r\n\x1a\n")
    (here / "d").mkdir()
    (here / "d" / "e").write_text("")
    expected = ["no such file or directory", "A story.", "looks like a PNG image", "", "A story."]
    assert expected == texts("missing", "a", "b", "d", "a")


def test_an_error_in_the_midst_of_an_input_is_a_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    class Torn(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            if line := super().readline(size):
                return line
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Torn(RECORDS)))
    expected = ["One.", "Two.", "could not be read (input/output error)"]
    assert expected == texts("-")


def test_reading_is_lazy(here: Path) -> None:
    (here / "a").write_text("A story.")
    found = read(["a", "b"], options=ReadOptions())
    assert Source("a", "A story.", "utf-8", "text") == next(found)
    (here / "b").write_text("Another.")
    assert Source("b", "Another.", "utf-8", "text") == next(found)


def test_a_name_that_is_no_utf_8_is_recorded_escaped(here: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    (here / name).write_text("A story.")
    [source] = read([name], options=ReadOptions())
    assert source.name == r"caf\xe9"


def test_a_pipe_that_the_user_names_is_read(here: Path) -> None:
    os.mkfifo("pipe")
    with subprocess.Popen(["sh", "-c", "echo A story. > pipe"]):
        assert texts("pipe") == ["A story.\n"]


@pytest.mark.parametrize(
    ("expected", "options"),
    [
        (f"from: 'zzzz' is not known; use {', '.join(FORMATS)}", {"from_": "zzzz"}),
        ("from: 'josnl' is not known; did you mean jsonl?", {"from_": "josnl"}),
        ("unknown encoding 'koi8-rr'; did you mean koi8-r?", {"encoding": "koi8-rr"}),
    ],
    ids=["format", "misspelt-format", "encoding"],
)
def test_an_unknown_option_is_the_users_error_at_once(
    expected: str, options: dict[str, Any]
) -> None:
    with pytest.raises(UserError) as error:
        read([], options=ReadOptions()._replace(**options))
    assert expected == str(error.value)


@pytest.mark.parametrize("module", ["json", "fnmatch", "difflib", "glob"])
def test_rare_libraries_are_not_loaded_at_the_start(module: str) -> None:
    script = f"import sys; import wirecli.readers; sys.exit({module!r} in sys.modules)"
    package = Path(sys.modules["wirecli"].__path__[0])
    stub = "import sys, types; w = types.ModuleType('wirecli'); sys.modules['wirecli'] = w; "
    stub += f"w.__path__ = [{str(package)!r}]; sys.path.append({str(package.parent)!r}); "
    assert subprocess.run([sys.executable, "-S", "-c", stub + script], check=False).returncode == 0


def test_a_trouble_is_one_line(here: Path) -> None:
    [trouble] = read(["no\nsuch\x1b"], options=ReadOptions())
    assert isinstance(trouble, Trouble)
    assert ": ".join(trouble).isprintable()
