"""Lists of names: of files, or of web addresses, one a line, where a story should be.

They are told by their looks alone: the file system is not asked, so that the same input is read in
the same way everywhere.
"""

from collections.abc import Iterator
from functools import cache
from re import Pattern, compile

from wirecli.readers.start import Start

ENDINGS = frozenset(
    "anpa bz2 csv dat doc docx eml gif gz htm html iptc jpeg jpg json jsonl log mbox md mht mhtml "
    "msg ndjson nitf nml odt parquet pdf png rtf sgm sgml tar tgz tiff tsv tst txt warc webp xhtml "
    "xls xlsx xml xz yaml yml zip zst".split()
)
"""Endings of the files that stories are kept in, or that lie beside them."""
ROOTS = ("/", "./", "../", "~/", "\\", ".\\", "..\\")
"""How a path begins that shows itself as one, but for a drive: `C:\\`."""


def are_paths(start: Start) -> bool:
    """Tell whether each line is the path of a file, or of a folder.

    One must show it by its ending or its beginning: `a/b.txt`, `./a`. On a line alone each word
    must: `See bridge.pdf` is a story.
    """
    lines = _lines(start)
    first, second = next(lines, ""), next(lines, None)
    if second is None:
        return first != "" and all(map(_shows_itself, first.split()))
    if not _is_path(first, second):
        return False
    listed = [first, second, *lines]
    shown = any(_shows_itself(line) or _has_ending(line) for line in listed)
    return shown and all(map(_is_path, listed, (*listed[1:], "")))


def _is_path(line: str, following: str) -> bool:
    """Tell whether a line is a path; `find` names a folder before what is in it."""
    if following.startswith(f"{line}/"):
        return True
    return _has_ending(line) or _shows_itself(line) or _is_folder(line)


def _has_ending(line: str) -> bool:
    """Tell whether a line, which may have blanks in it, ends as the name of a file does."""
    stem, _, ending = line.rpartition(".")
    return ending.casefold() in ENDINGS and stem[-1:] not in ("", " ", "\t", ".", "/", "\\")


def _shows_itself(word: str) -> bool:
    """Tell whether a word is a path by its ending, or by what is before it: `./a`, `C:\\a`."""
    if len(word.split()) != 1 or word != word.strip():
        return False
    rooted = word.startswith(ROOTS) or (word[:1].isalpha() and word[1:3] in (":\\", ":/"))
    return _has_ending(word) or (rooted and word[-1] not in "/\\.,:;")


def _is_folder(line: str) -> bool:
    """Tell whether a line is a path without an ending: `wire/2019`, `.`."""
    parts = line.split("/")
    return line in (".", "..") or (len(parts) > 1 and all(parts) and len(line.split()) == 1)


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
def _address() -> Pattern[str]:
    return compile(r"(?i)(?:https?|ftp)://\S+")
