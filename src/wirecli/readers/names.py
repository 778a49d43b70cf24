"""Lists of names: of files, or of web addresses, one a line, where a story should be.

They are told by their looks alone: the file system is not asked, so that the same input is read in
the same way everywhere.
"""

from collections.abc import Iterator
from functools import cache
from re import Pattern, compile

from wirecli.readers.start import Start

ENDINGS = (
    "anpa bz2 csv dat doc docx eml gif gz htm html iptc jpeg jpg json jsonl log mbox md mht mhtml "
    "msg ndjson nitf nml odt parquet pdf png rtf sgm sgml tar tgz tiff tsv tst txt warc webp xhtml "
    "xls xlsx xml xz yaml yml zip zst".split()
)
"""Endings of the files that stories are kept in, or that lie beside them."""


def are_paths(start: Start) -> bool:
    """Tell whether each line is the path of a file, or of a folder.

    One must show it by its ending or its beginning: `a/b.txt`, `./a`. On a line alone each word
    must: `See bridge.pdf` is a story.
    """
    lines = _lines(start)
    first, second = next(lines, ""), next(lines, None)
    if second is None:
        return first != "" and all(_path().fullmatch(word) for word in first.split())
    if not _is_path(first, second):
        return False
    listed = [first, second, *lines]
    shown = any(_path().fullmatch(line) or _spaced().fullmatch(line) for line in listed)
    return shown and all(map(_is_path, listed, (*listed[1:], "")))


def _is_path(line: str, following: str) -> bool:
    """Tell whether a line is a path; `find` names a folder before what is in it."""
    if following.startswith(f"{line}/"):
        return True
    found = _path().fullmatch(line) or _spaced().fullmatch(line) or _folder().fullmatch(line)
    return found is not None


def are_addresses(start: Start) -> bool:
    """Tell whether each line is a web address and nothing else."""
    lines = list(_lines(start))
    return bool(lines) and all(_address().fullmatch(line) for line in lines)


def _lines(start: Start) -> Iterator[str]:
    """Yield the lines that are not blank; of a text that is cut off not the last."""
    for line in _line().finditer(start.text):
        if line[0].strip() and not (start.cut and line.end() == len(start.text)):
            yield line[0]


@cache
def _line() -> Pattern[str]:
    return compile(r"[^\r\n\0]++")


@cache
def _path() -> Pattern[str]:
    r"""Without white space: known by its ending, or by `/`, `./`, `~/`, `C:\` before it."""
    return compile(
        rf"(?i)\S*[^\s./\\]\.(?:{'|'.join(ENDINGS)})|(?:\.{{0,2}}|~|[A-Z]:)[/\\]\S*[^\s/\\.,:;]"
    )


@cache
def _spaced() -> Pattern[str]:
    """Any line with such an ending."""
    return compile(rf"(?i)\S.*[^\s./\\]\.(?:{'|'.join(ENDINGS)})")


@cache
def _folder() -> Pattern[str]:
    """A path without an ending: `wire/2019`, `.`."""
    return compile(r"[^\s/]+(?:/[^\s/]+)+|\.{1,2}")


@cache
def _address() -> Pattern[str]:
    return compile(r"(?i)(?:https?|ftp)://\S+")
