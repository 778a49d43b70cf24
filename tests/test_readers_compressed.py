"""Compressed inputs: told by their first bytes, read as they come, and reported where damaged."""

import bz2
import gzip
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from wirecli.readers import MAX_BYTES, ReadOptions, Source, Trouble, read

COPY = "Oakvale reopens its old bridge\n" * 20
PACKERS = [
    pytest.param(gzip.compress, id="gzip"),
    pytest.param(bz2.compress, id="bzip2"),
    pytest.param(lzma.compress, id="xz"),
]
Pack = Callable[[bytes], bytes]


def items(path: Path, max_bytes: int = MAX_BYTES) -> list[Source | Trouble]:
    return list(read([path], options=ReadOptions(max_bytes=max_bytes)))


@pytest.mark.parametrize("pack", PACKERS)
def test_a_compressed_text_is_read_by_its_first_bytes(tmp_path: Path, pack: Pack) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(pack(COPY.encode()))
    [source] = items(path)
    assert isinstance(source, Source)
    assert source.text == COPY


def test_the_members_of_a_file_are_one_text(tmp_path: Path) -> None:
    path = tmp_path / "story.gz"
    path.write_bytes(gzip.compress(b"Head\n") + gzip.compress(b"Copy\n"))
    [source] = items(path)
    assert isinstance(source, Source)
    assert source.text == "Head\nCopy\n"


def test_a_compressed_feed_is_a_source_a_line(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text":"One."}\n{"text":"Two."}\n'))
    assert [item.text for item in items(path) if isinstance(item, Source)] == ["One.", "Two."]


@pytest.mark.parametrize("pack", PACKERS)
def test_data_that_is_cut_off_is_a_trouble(tmp_path: Path, pack: Pack) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(pack(COPY.encode())[:-12])
    [trouble] = items(path)
    assert isinstance(trouble, Trouble)
    assert trouble.what.startswith("damaged ")


@pytest.mark.parametrize(
    "octets",
    [
        pytest.param(b"\x1f\x8b\x08\0\0\0\0\0\0\0garbage", id="gzip"),
        pytest.param(b"BZh91AY&SYgarbage", id="bzip2"),
        pytest.param(b"\xfd7zXZ\0garbage", id="xz"),
    ],
)
def test_data_that_only_begins_so_is_a_trouble(tmp_path: Path, octets: bytes) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(octets)
    [trouble] = items(path)
    assert isinstance(trouble, Trouble)
    assert trouble.what.startswith("damaged ")


def test_records_before_the_damage_are_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "feed.gz"
    lines = b"".join(b'{"text":"Story %d."}\n' % number for number in range(5_000))
    path.write_bytes(gzip.compress(lines)[:-5000])
    found = items(path)
    assert isinstance(found[0], Source)
    assert isinstance(found[-1], Trouble)


def test_a_text_that_grows_too_large_is_refused_before_it_is_all_there(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"copy " * 1_000_000))
    [trouble] = items(path, max_bytes=1000)
    assert isinstance(trouble, Trouble)
    assert trouble.what == "larger than 1,000 bytes"
