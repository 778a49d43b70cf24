"""No pattern takes more than linear time: each is tried on texts that are made to trip just it.

A text is made from the pattern itself: what one of its repeats matches, over and over, behind what
must stand before it, and before a sign that nothing matches.
"""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from support.patterns import Made, noting, uses, written

LENGTH = 20_000
"""Code points of a hostile text; linear time is a few milliseconds, quadratic a second."""
LIMIT = 0.08
"""Seconds of the processor for one of them."""
ALPHABET = "a1A \n.,-'\"<>/:;()[]{}&=*_|+@#%é中“”«»—\t\r\x01\x02\x11\x1f\x16~!?0259bcdkmnpst"
REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)
ONE_SIGN = (_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY, _parser.CATEGORY)
MANY = 20
"""A repeat that may be had so often is one that can be pumped."""
SHORT = {
    "layout/byline.py": 160,
    "layout/credits.py": 500,
    "layout/dateline/": 280,
    "layout/furniture.py": 240,
    "layout/head.py": 110,
    "readers/archive/export_signs.py": 1 << 14,
    "readers/archive/": 300,
    "readers/authors.py": 400,
    "readers/html.py": 4096,
    "readers/naming.py": 400,
    "readers/record.py": 60,
    "readers/wire.py": 1000,
}
"""Where patterns are only given short texts, and how long these are: the constants LONGEST there,
REACH, LONGEST_LINE, LONGEST_SLUGLINE, LONGEST_LIST, the head of a page, HEADER, LONGEST_NOTE."""


@pytest.fixture(scope="module")
def made() -> Made:
    """Return the patterns that a process makes which uses the whole package."""
    ran = subprocess.run(
        [sys.executable, "-m", "support.patterns"],
        cwd=Path(__file__).parent,
        capture_output=True,
        check=True,
    )
    found: Made = json.loads(ran.stdout)
    return found


def examples(nodes: Any, most: int = 3) -> list[str]:
    """Return a few of the shortest texts that a part of a pattern matches."""
    texts = [""]
    for node in nodes:
        texts = [text + more for text in texts for more in _of_node(*node)][:most] or [""]
    return texts


def _of_node(kind: Any, value: Any) -> list[str]:
    if kind is _parser.LITERAL:
        return [chr(value)]
    if kind in (_parser.IN, _parser.ANY, _parser.NOT_LITERAL):
        return _signs(kind, value)
    if kind is _parser.BRANCH:
        return [text for one in value[1] for text in examples(one, 1)]
    if kind is _parser.SUBPATTERN:
        return examples(value[3])
    if kind is _parser.ATOMIC_GROUP:
        return examples(value)
    if kind in REPEATS:
        return [text * value[0] for text in examples(value[2])]
    return [""]


def _signs(kind: Any, value: Any) -> list[str]:
    """Return letters of the alphabet that one sign of a pattern matches."""
    state = _parser.State()
    state.str = ""
    one = _compiler.compile(_parser.SubPattern(state, [(kind, value)]))
    return [sign for sign in ALPHABET if one.fullmatch(sign)][:3]


def inner(kind: Any, value: Any) -> list[Any]:
    """Return the parts that a node of a pattern is made of."""
    if kind is _parser.BRANCH:
        return list(value[1])
    if kind is _parser.SUBPATTERN:
        return [value[3]]
    if kind in REPEATS:
        return [value[2]]
    if kind in (_parser.ASSERT, _parser.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is _parser.ATOMIC_GROUP else []


def pumps(nodes: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield what stands before each repeat of a pattern, and what it matches, once."""
    for at, (kind, value) in enumerate(nodes):
        ahead = before + examples(list(nodes)[:at], 1)[0]
        if kind in REPEATS and value[1] >= MANY:
            yield from ((ahead, text) for text in examples(value[2]) if text)
        for part in inner(kind, value):
            yield from pumps(part, ahead)


def hostile(pattern: str, flags: int, length: int) -> Iterator[str]:
    """Yield texts that are made to trip a pattern."""
    for ahead, pump in dict.fromkeys(pumps(_parser.parse(pattern, flags))):
        for text in (ahead + repeated(pump, length), pump, ahead + pump):
            yield repeated(text, length) + "\0"
            yield repeated(text, length) + "\n\0"


def repeated(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


def late(*_: object) -> None:
    raise TimeoutError


def slow(pattern: str, flags: int, length: int, how: Collection[str] = ("search",)) -> str | None:
    """Return the beginning of a text for which a pattern takes too long, if there is one."""
    compiled = re.compile(pattern, flags)
    for text in hostile(pattern, flags, length):
        signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
        try:
            for name in how:
                if name in ("match", "fullmatch"):
                    getattr(compiled, name)(text)
                else:
                    compiled.sub("", text)
        except TimeoutError:
            return text[:60]
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return None


def length(place: str) -> int:
    """Return how long the texts are that the patterns of a place are given here."""
    return next((most for start, most in SHORT.items() if place.startswith(start)), LENGTH)


@pytest.fixture
def clock() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, late)
    yield
    signal.signal(signal.SIGVTALRM, before)


def test_every_pattern_of_the_source_is_made(made: Made) -> None:
    assert [place for place in written() if place not in made["places"]] == []


@pytest.mark.usefixtures("clock")
def test_no_pattern_takes_more_than_linear_time(made: Made) -> None:
    found = {
        place: (pattern[:80], text)
        for pattern, (place, flags) in made["made"].items()
        if (text := slow(pattern, flags, length(place), uses(place)))
    }
    assert found == {}


def is_one_sign(nodes: list[Any]) -> bool:
    return len(nodes) == 1 and nodes[0][0] in ONE_SIGN


def keeps_a_group(nodes: Any) -> bool:
    """Tell whether a pattern keeps what a group of it matched: possessive, or atomic."""
    return any(
        kind is _parser.ATOMIC_GROUP
        or (kind is _parser.POSSESSIVE_REPEAT and not is_one_sign(list(value[2])))
        or any(keeps_a_group(part) for part in inner(kind, value))
        for kind, value in nodes
    )


def test_no_group_of_a_pattern_is_possessive(made: Made) -> None:
    """Python before 3.11.5 lets such a group match what it does not (gh-106052)."""
    kept = {
        place: pattern[:80]
        for pattern, (place, flags) in made["made"].items()
        if keeps_a_group(_parser.parse(pattern, flags))
    }
    assert kept == {}


@pytest.mark.parametrize("pattern", ["(?:ab?c)*+", "a(?:(?:b|cd)++)?", "(?>ab?)c", "(?:ab)?+"])
def test_a_possessive_group_would_be_found(pattern: str) -> None:
    assert keeps_a_group(_parser.parse(pattern))


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"(?:<!--.{0,2000}?-->|\s)*<!doctype", id="exponential"),
        pytest.param(r"(?:a|a)*b", id="two-ways"),
        pytest.param(r"\s*x*\s*y", id="adjacent"),
        pytest.param(r"\w+:", id="from-each-start"),
        pytest.param(r"<[^>]*>", id="begun-over-and-over"),
    ],
)
def test_a_pattern_that_does_would_be_found(pattern: str) -> None:
    assert slow(pattern, 0, LENGTH)


INVENTED = """\
from re import Pattern, compile
from wirecli.lazy import Lazy

KEY = Lazy(r"\\w+:")
PARTS = (
    Lazy(r"a+b"),
    Lazy(r"(?:ab)*+c"),
)
BY_NAME = {"rows": Lazy(lambda: "|".join(("x", "y")))}
PASSED: Lazy = Lazy(r"d+e")

def key(text: str) -> bool:
    return bool(KEY.match(text) or any(part.search(text) for part in PARTS) or BY_NAME)

def passed(text: str) -> object:
    return [PASSED.fullmatch(text), max(PASSED, key=repr)]

def digits() -> Pattern[str]:
    return compile(r"\\d+x")

def is_digits(text: str) -> bool:
    return bool(digits().fullmatch(text))

def is_whole(pattern: str, text: str) -> bool:
    whole = Lazy(pattern)
    return bool(whole.fullmatch(text))

def never() -> Lazy:
    return Lazy(r"never")
"""
"""Lazy patterns, and one that a function makes; the pattern of `never` is not made."""


@pytest.fixture
def invented(tmp_path: Path) -> tuple[Path, Made]:
    """Return the folder of the invented module, and the patterns that its import makes."""
    path = tmp_path / "invented.py"
    path.write_text(INVENTED)
    (tmp_path / "other.py").write_text("from invented import KEY\nKEY.split('a:b')\n")
    (tmp_path / "third.py").write_text("import invented as i\nKEY = 1\ni.PASSED.sub('', 'd')\n")
    names: dict[str, Any] = {}
    with noting(tmp_path) as made:
        exec(compile(INVENTED, str(path), "exec"), names)
        names["digits"]()
        names["is_whole"]("f+", "ff")
    return tmp_path, made


def test_lazy_patterns_are_noted_where_they_are_written(invented: tuple[Path, Made]) -> None:
    assert {text: place for text, (place, _) in invented[1]["made"].items()} == {
        r"\w+:": "invented.py:4",
        "a+b": "invented.py:6",
        "(?:ab)*+c": "invented.py:7",
        "x|y": "invented.py:9",
        "d+e": "invented.py:10",
        r"\d+x": "invented.py:19",
        "f+": "invented.py:25",
    }


def test_a_lazy_pattern_that_is_not_made_would_be_found(invented: tuple[Path, Made]) -> None:
    home, made = invented
    missing = [place for place in written(home) if place not in made["places"]]
    assert missing == ["invented.py:29"]


@pytest.mark.parametrize(
    ("line", "methods"),
    [
        pytest.param(4, {"match", "split"}, id="also where it is imported"),
        pytest.param(6, {"search"}, id="a member of a tuple"),
        pytest.param(10, {"fullmatch", "search", "sub"}, id="called, and passed on"),
        pytest.param(19, {"fullmatch"}, id="made in a function"),
        pytest.param(25, {"fullmatch"}, id="a variable of a function"),
    ],
)
def test_the_methods_of_a_pattern_are_those_of_the_source(
    line: int, methods: set[str], invented: tuple[Path, Made]
) -> None:
    assert uses(f"invented.py:{line}", invented[0]) == methods


@pytest.mark.usefixtures("clock")
def test_a_slow_lazy_pattern_would_be_found(invented: tuple[Path, Made]) -> None:
    home, made = invented
    place, flags = made["made"][r"\w+:"]
    assert slow(r"\w+:", flags, LENGTH, uses(place, home))
