"""How much is done for a text: run as a program, it counts, and prints JSON; see test_work.py.

Counted are the lines of Python that are executed, and the characters that patterns and the methods
of strings are given to look at. What they do with each character is not seen: for that see
test_patterns.py.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

SIZE, TIMES = 500, 8
"""Code points of the shorter text, and how many times as long the longer one is."""
TEXTS = {
    "quotes": '"',
    "open quotes": "“ ",
    "capitals": "OAKVALE MEETS ",
    "digits": "12 ",
    "one number": "1",
    "commas": "a, ",
    "dashes": "- ",
    "dash line": "-",
    "brackets": "(",
    "nested": "([{",
    "spaces": " ",
    "tabs": "\t",
    "no spaces": "x",
    "one line": "the council met ",
    "short lines": "ab\n",
    "blank lines": "\n",
    "paragraphs": "Word here.\n\n",
    "datelines": "OAKVALE, May 2 (AP) -- Text here.\n\n",
    "dateline starts": "OAKVALE, ",
    "places": "OAKVALE/",
    "end marks": "Reuter\n\n",
    "rules": "---\n\n",
    "stars": "* ",
    "bullets": "* Buses run, the mayor says\n",
    "credits": "(Reporting by Ann Lee)\n\n",
    "bylines": "By Ann Lee\n",
    "slashes": "A/B/",
    "notes": "[A] ",
    "numbered": "[01] x\n\n",
    "open lists": "(Ann Lee and ",
    "initials": "A. ",
    "copyright": "© 2019 ",
    "stamps": "AP-WF-11-13-13 1509GMT\n",
    "form feeds": "a\f",
    "stories of a bare credit": "Baghdad-INA It is new.\f",
    "han": "新华社北京8月12日电",
    "combining": "e\u0301",
    "crlf": "a\r\n",
    "links": "http://a.b/",
    "handles": "@a ",
}
"""What a hostile text is made of, over and over."""
BODIES = {
    "names": "Ann Lee and ",
    "sentences of a name": "Ann Lee. ",
    "titles": "Mr ",
    "given names": "Ann ",
    "of": "Bank of ",
    "short forms": "River Council (RC) ",
    "opened short forms": "River Council (",
    "said": "said ",
    "he said": "he said that ",
    "quotations": '"It is," he said. ',
    "pronouns": "she ",
    "roles": "the president said ",
    "days": "Monday ",
    "dates": "May 2, 2019 and ",
    "ago": "two years ago ",
    "numerals": "twenty ",
    "clock": "10:15 ",
    "spanish": "«Está», dijo. ",
    "ranges": "1990-",
}
"""The same for the finders of what stands in the copy."""
Count = dict[str, int]


class Counted(str):
    """A text that counts how much of it its methods look at."""

    __slots__ = ()
    seen = 0

    def __getitem__(self, key: Any) -> str:
        found = str.__getitem__(self, key)
        Counted.seen += len(found)
        return found

    def find(self, part: str, *place: Any) -> int:
        return self._sought(str.find(self, part, *place), *place)

    def rfind(self, part: str, *place: Any) -> int:
        found = str.rfind(self, part, *place)
        end = place[1] if len(place) > 1 else len(self)
        Counted.seen += end - max(found, place[0] if place else 0)
        return found

    def _sought(self, found: int, start: int = 0, end: int | None = None) -> int:
        Counted.seen += (found if found >= 0 else len(self) if end is None else end) - start
        return found


def _whole(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def counted(self: str, *given: Any) -> Any:
        Counted.seen += len(self)
        return method(self, *given)

    return counted


for _name in ("count", "split", "splitlines", "strip", "lower", "casefold", "translate", "replace"):
    setattr(Counted, _name, _whole(_name))


class Pattern:
    """A pattern that counts how much of a text it is given to look at."""

    def __init__(self, pattern: Any) -> None:
        self.inner = pattern

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def match(self, text: str, pos: int = 0, *end: int) -> Any:
        return _noted(self.inner.match(text, pos, *end), pos, pos + 1)

    def fullmatch(self, text: str, pos: int = 0, *end: int) -> Any:
        return _noted(self.inner.fullmatch(text, pos, *end), pos, pos + 1)

    def search(self, text: str, pos: int = 0, end: int | None = None) -> Any:
        stop = len(text) if end is None else min(end, len(text))
        return _noted(self.inner.search(text, pos, stop), pos, stop)

    def finditer(self, text: str, pos: int = 0, end: int | None = None) -> Iterator[Any]:
        stop = len(text) if end is None else min(end, len(text))
        at = pos
        for found in self.inner.finditer(text, pos, stop):
            yield _noted(found, at, stop)
            at = found.end()
        _noted(None, at, stop)

    def findall(self, text: str, pos: int = 0, end: int | None = None) -> Any:
        stop = len(text) if end is None else min(end, len(text))
        Counted.seen += max(0, stop - pos)
        return self.inner.findall(text, pos, stop)

    def split(self, text: str, *given: Any) -> Any:
        Counted.seen += len(text)
        return self.inner.split(text, *given)

    def sub(self, by: Any, text: str, *given: Any) -> str:
        Counted.seen += len(text)
        return str(self.inner.sub(by, text, *given))


def _noted(found: Any, start: int, stop: int) -> Any:
    Counted.seen += max(0, (found.end() if found else stop) - start)
    return found


def count(function: Callable[[], object]) -> Count:
    """Return how much a function does."""
    lines = 0

    def trace(_frame: object, event: str, _: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace

    Counted.seen = 0
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(None)
    return {"lines": lines, "characters": Counted.seen}


def jobs() -> Iterator[tuple[str, Callable[[str], object], str]]:
    """Yield what is to be done, by name, and the stuff of the text it is done with."""
    from wirecli.marks import acronyms, dates, passages, people, quotes
    from wirecli.model import Span
    from wirecli.story import parse

    def body(text: str) -> Any:
        return passages.find(text, [("paragraphs", Span(0, len(text), ""))])

    finders: dict[str, Callable[[str], object]] = {
        "people": lambda text: people.find(text, body(text), language="en"),
        "acronyms": lambda text: acronyms.find(text, body(text)),
        "quotes": lambda text: quotes.read(text, body(text), people=(), language="en"),
        "dates": lambda text: dates.find(text, body(text), day="2023-11-23", language="en"),
    }
    yield from (
        (f"parse: {name}", lambda text: list(parse(text)), stuff)
        for name, stuff in (TEXTS | BODIES).items()
    )
    for finder, find in finders.items():
        yield from ((f"{finder}: {name}", find, stuff) for name, stuff in BODIES.items())


def main() -> None:
    """Print for each job how much it does for the shorter text and for the longer one."""
    compiled = re._compile  # type: ignore[attr-defined]
    re._compile = lambda *given: Pattern(compiled(*given))  # type: ignore[attr-defined]
    done: dict[str, tuple[Count, Count]] = {}
    for name, function, stuff in jobs():
        texts = [Counted((stuff * size)[:size]) for size in (SIZE, SIZE, SIZE * TIMES)]
        _, short, long = (count(partial(function, text)) for text in texts)
        done[name] = short, long
    print(json.dumps(done))


if __name__ == "__main__":
    main()
