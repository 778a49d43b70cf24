"""Lists of names: of files, or of web addresses, one a line, where a story should be.

They are detected by their looks alone, without the file system, so that the same input is read in
the same way everywhere.
"""

from collections.abc import Iterator

from wirecli.lazy import Lazy
from wirecli.readers.start import Start

ENDINGS = frozenset(
    "anpa bz2 csv dat doc docx eml gif gz htm html iptc jpeg jpg json jsonl log mbox md mht mhtml "
    "msg ndjson nitf nml odt parquet pdf png rtf sgm sgml tar tgz tiff tsv tst txt warc webp xhtml "
    "xls xlsx xml xz yaml yml zip zst".split()
)
"""Endings of the files that stories are kept in, or that lie beside them."""
SURELY = 2
"""Names that show what they are, at least, where others do not."""
FEW = 4
"""One name in so many must show what it is."""
MOST_WORDS = 4
"""Words of a name without an ending."""
MODES = (10, 11)
"""Letters of what `ls -l` says of a file, with a sign for more rights."""
PERMISSIONS = frozenset("rwxsStT-")
SUMS = (32, 40, 56, 64, 96, 128)
"""Figures of a sum: MD5, SHA-1, SHA-2."""
HEXADECIMAL = frozenset("0123456789abcdef")
ROOTS = ("/", "./", "../", "~/", "\\", ".\\", "..\\")
"""How a path begins that shows itself as one, but for a drive: `C:\\`."""


LINE = Lazy(r"[^\r\n\0]++")
"""A line, without its line end."""
WORD = Lazy(r"""(?<!\S)(?:"[^"]+"|'[^']+')(?!\S)|\S+""")
"""A word, or some in quotation marks."""
ADDRESS = Lazy(r"(?i)(?:https?|ftp)://\S+")
"""The address of a page or a file."""


def are_paths(start: Start) -> bool:
    """Return whether the lines are the paths of files, and of folders.

    Most must be: in a folder `LICENSE` stands among names with endings. No line may be a sentence.
    On a line alone each word must show itself: `See bridge.pdf` is a story.
    """
    listed: list[str] = []
    for line in _lines(start):
        if _is_sentence(line):
            return False
        listed.append(line)
    return _are_paths(listed)


def are_described(start: Start) -> bool:
    """Return whether each line is what `ls -l`, `sha256sum` or `du` print: a path and details."""
    paths: list[str] = []
    sure = True
    for line in _lines(start):
        described = _described(line)
        if described is not None:
            paths.append(described[0])
            sure = sure and described[1]
        elif paths or not line.startswith("total "):
            return False
    return bool(paths) and (sure or _are_paths(paths, fewest=1))


def _described(line: str) -> tuple[str, bool] | None:
    """Return the path in a line of a listing, and whether the rest leaves no doubt of it."""
    first, _, rest = line.partition(" ")
    if len(first) in MODES and first[0] in "-bcdlps" and PERMISSIONS.issuperset(first[1:10]):
        return rest, True
    if len(first) in SUMS and HEXADECIMAL.issuperset(first):
        return rest.lstrip(" *"), True
    size, tab, rest = line.partition("\t")
    number = size.strip().rstrip("BKMGTi").replace(".", "", 1)
    return (rest, False) if tab and number.isdecimal() else None


def _are_paths(listed: list[str], fewest: int = 2) -> bool:
    """Return whether lines without a sentence are paths; `fewest`: where there are not several."""
    if len(listed) < fewest or len(listed) == 1:
        return bool(listed) and all(map(_is_shown, _parts(listed[0])))
    surely = sum(map(_stands_alone, listed))
    paths = sum(map(_is_path, listed, (*listed[1:], "")))
    if paths == len(listed):
        return any(map(_is_shown, listed)) or _are_below_one(listed)
    likely = sum(_is_path(line, "") or len(line.split()) == 1 for line in listed)
    return surely >= max(SURELY, len(listed) / FEW) and 2 * likely > len(listed)


def _is_sentence(line: str) -> bool:
    """Return whether a line has too many words for a bare name, or ends as a sentence does."""
    parts = _parts(line)
    if len(parts) == 1 or _has_ending(_unquoted(line)) or all(map(_shows_itself, parts)):
        return False
    return len(parts) > MOST_WORDS or line.rstrip()[-1] in ".,;:!?"


def _parts(line: str) -> list[str]:
    """Return the words of a line; what stands in quotation marks is one."""
    if "'" not in line and '"' not in line:
        return line.split()
    return WORD.findall(line)


def _unquoted(line: str) -> str:
    """Return a path without the quotation marks that shells and Windows put around it."""
    line = line.strip()
    quoted = len(line) > 2 and line[0] in "\"'" and line[-1] == line[0]
    return line[1:-1] if quoted else line


def _stands_alone(word: str) -> bool:
    """Return whether a word is a path: by its quotation marks and its ending, or by itself."""
    path = _unquoted(word)
    if path != word.strip():
        return _has_ending(path) or _shows_itself(path)
    return _shows_itself(word) or (len(word.split()) == 1 and _has_some_ending(word))


def _is_shown(line: str) -> bool:
    path = _unquoted(line)
    return _shows_itself(path) or _has_ending(path)


def _are_below_one(listed: list[str]) -> bool:
    """Return whether paths without endings are of one folder, or deep: `wire/2019/a`."""
    tops = {line.partition("/")[0] for line in listed}
    return len(tops) == 1 or all(line.count("/") > 1 for line in listed)


def _is_path(line: str, following: str) -> bool:
    """Return whether a line is a path; `find` names a folder before what is in it."""
    if following.startswith(f"{line}/"):
        return True
    return _is_shown(line) or _is_folder(line)


def _has_ending(line: str) -> bool:
    """Return whether a line, which may have blanks in it, ends as the name of a file does."""
    stem, _, ending = line.rpartition(".")
    return ending.casefold() in ENDINGS and stem[-1:] not in ("", " ", "\t", ".", "/", "\\")


def _has_some_ending(word: str) -> bool:
    """Return whether a word ends as a name does, though not as a story's: `check.py`, `a.001`."""
    stem, _, ending = word.rpartition(".")
    letters = ending.isalpha() and ending.islower() and len(ending) in (2, 3, 4)
    number = len(ending) == 3 and ending.isdecimal()
    has_name = any(map(str.isalpha, stem)) and stem[-1:].isalnum() and "@" not in stem
    return has_name and not stem.startswith("www.") and (letters or number)


def _shows_itself(word: str) -> bool:
    """Return whether a word is a path by its ending, or by what is before it: `./a`, `C:\\a`."""
    if len(word.split()) != 1 or word != word.strip():
        return False
    rooted = word.startswith(ROOTS) or (word[:1].isalpha() and word[1:3] in (":\\", ":/"))
    return _has_ending(word) or (rooted and word[-1] not in "/\\.,:;")


def _is_folder(line: str) -> bool:
    """Return whether a line is a path without an ending: `wire/2019`, `.`."""
    parts = line.split("/")
    return line in (".", "..") or (len(parts) > 1 and all(parts) and len(line.split()) == 1)


def are_addresses(start: Start) -> bool:
    """Return whether each line is a web address and nothing else."""
    lines = list(_lines(start))
    return bool(lines) and all(ADDRESS.fullmatch(line) for line in lines)


def _lines(start: Start) -> Iterator[str]:
    """Yield the lines that are not blank; of a text that is cut off not the last."""
    for line in LINE.finditer(start.text):
        if line[0].strip() and not (start.cut and line.end() == len(start.text)):
            yield line[0]
