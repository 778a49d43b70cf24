"""JSON as it comes: its values one by one, those of an array and of an answer's list too."""

from collections.abc import Callable, Iterable, Iterator

from wirecli.lazy import Lazy
from wirecli.readers import record
from wirecli.readers.source import ReadOptions

SPACE = " \t\r\n,"
"""What stands between values; commas that are left over do no harm."""
DOCUMENTS = ("_source", "attributes", "article", "story")
"""Members that hold a document: a hit of Elasticsearch, a resource of JSON:API, and others."""
DEEPEST = 4
"""Objects within objects in which the list of an answer is sought."""


LARGE = 1 << 20
"""Characters of an object from which its lists are read as they come."""
START = 1 << 16
"""Characters of such an object in which the first list begins."""
LIST = Lazy(r"\"\s*:\s*\[\s*\{")
"""A member that is a list of objects."""


OPEN = object()
"""Stands for an object that is too large to be read whole."""


class Oversized(Exception):
    """A value of more characters than the user allows bytes."""


class JsonFault(ValueError):
    """JSON that is broken: `args` are what is wrong, the line, and the column."""


class _Buffer:
    """The text that is not yet read; `at` is where the next value begins."""

    def __init__(self, pieces: Iterable[str], most: int) -> None:
        self.pieces, self.most = iter(pieces), most
        self.text, self.at, self.ended = "", 0, False
        self.lines, self.column = 0, 0

    def more(self) -> bool:
        """Read as much again as there is, for linear time; return whether there was any."""
        if self.ended:
            return False
        done, self.text = self.text[: self.at], self.text[self.at :]
        lines = done.count("\n")
        self.column = len(done) - done.rfind("\n") - 1 if lines else self.column + len(done)
        self.lines, self.at = self.lines + lines, 0
        if len(self.text) > self.most:
            raise Oversized
        pieces, size = [self.text], 0
        while size <= len(self.text):
            piece = next(self.pieces, None)
            if piece is None:
                self.ended = True
                break
            pieces.append(piece)
            size += len(piece)
        self.text = "".join(pieces)
        return size > 0

    def sign(self) -> str:
        """Return the sign with which what follows begins, space passed over; "" at the end."""
        while True:
            while self.at < len(self.text) and self.text[self.at] in SPACE:
                self.at += 1
            if self.at < len(self.text) or not self.more():
                return self.text[self.at : self.at + 1]

    def value(self, *, may_open: bool = False) -> object:
        """Return the next value; raises `JsonFault`, `Oversized`, `RecursionError`.

        Where it `may_open`, that of a large answer is OPEN: its members are to be read one by one.
        """
        while True:
            try:
                value, end = record.decoder().raw_decode(self.text, self.at)
            except ValueError:
                if may_open and self._is_large_answer():
                    self.at += 1
                    return OPEN
                if not self.more():
                    raise self._fault() from None
                continue
            if end < len(self.text) or not self.more():  # a number may go on
                self.at = end
                return value

    def _is_large_answer(self) -> bool:
        """Return whether what begins is a large object with a list of objects at its start."""
        is_large = len(self.text) - self.at >= LARGE and self.text[self.at] == "{"
        return is_large and LIST.search(self.text, self.at, self.at + START) is not None

    def after_colon(self) -> str:
        """Go on after the colon between a member's name and its value; return the sign there."""
        if self.sign() == ":":
            self.at += 1
        return self.sign()

    def _fault(self) -> JsonFault:
        """Return why the value that begins here cannot be read, now that all of it is there."""
        try:
            record.decoder().raw_decode(self.text, self.at)
        except ValueError as error:
            return self.fault(error)
        return self.fault(ValueError())

    def fault(self, error: ValueError) -> JsonFault:
        """Return a fault of what is held, with its place in the whole text."""
        line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
        what = getattr(error, "msg", "").removesuffix(" at").lower() or "its end is missing"
        return JsonFault(what, line + self.lines, column + self.column * (line == 1))


def values(pieces: Iterable[str], options: ReadOptions) -> Iterator[object]:
    """Yield the values of a text, an array's members and the records in an answer one by one.

    Of an answer that is too large to be held its lists are read as they come, and of these only
    what has a text. Raises `JsonFault` where it breaks, `RecursionError` where it is nested too
    deeply, `Oversized` at a value of more than `max_bytes` characters.
    """
    buffer = _Buffer(pieces, options.max_bytes)

    def is_record(value: object) -> bool:
        return record.has_text(value, options)

    brackets: list[str] = []
    while sign := buffer.sign():
        if brackets and sign == brackets[-1]:
            brackets.pop()
            buffer.at += 1
            continue
        if brackets and brackets[-1] == "}":
            buffer.value()  # the name of a member
            sign = buffer.after_colon()
        may_open = len(brackets) < DEEPEST
        if sign == "[" and may_open:
            brackets.append("]")
            buffer.at += 1
            continue
        value = buffer.value(may_open=may_open)
        if value is OPEN:
            brackets.append("}")
        elif "}" in brackets:
            yield from filter(is_record, map(_inner, _records(value, is_record, 0)))
        else:
            yield from _records(value, is_record, 0)
    if brackets:
        raise buffer.fault(ValueError())


def is_answer(value: object, options: ReadOptions) -> bool:
    """Return whether an object is no record but holds one, or a list of them."""
    if _inner(value) is not value:
        return record.has_text(_inner(value), options)
    if not isinstance(value, dict) or record.has_text(value, options):
        return False
    records = next(_records(value, lambda one: record.has_text(one, options), 0), value)
    return records is not value


def _records(value: object, is_record: Callable[[object], bool], depth: int) -> Iterator[object]:
    """Yield the records in an answer: those of the first list that has one; else the value.

    `{"status": "ok", "articles": [{"title": ..., "content": ...}]}`
    """
    value = _inner(value)
    if is_record(value) or not isinstance(value, dict):
        yield value
        return
    records = _list(value, is_record, depth)
    yield from records if records is not None else [_only(value, is_record)]


def _list(
    value: dict[str, object], is_record: Callable[[object], bool], depth: int
) -> list[object] | None:
    for member in value.values():
        if isinstance(member, list) and any(map(is_record, map(_inner, member[:3]))):
            return [_inner(one) for one in member]
    if depth < DEEPEST:
        inner = (one for one in value.values() if isinstance(one, dict))
        lists = (_list(one, is_record, depth + 1) for one in inner)
        return next((one for one in lists if one is not None), None)
    return None


def _only(value: dict[str, object], is_record: Callable[[object], bool]) -> object:
    """Return the one record in an answer, `{"data": {"title": "...", ...}}`, or the answer."""
    records = [inner for one in value.values() if is_record(inner := _inner(one))]
    return records[0] if len(records) == 1 else value


def _inner(value: object) -> object:
    """Return the document in a hit of a search engine, with what stands beside it; or the value."""
    if isinstance(value, dict):
        for name in DOCUMENTS:
            if isinstance(inner := value.get(name), dict):
                return inner | {key: one for key, one in value.items() if key not in inner}
    return value
