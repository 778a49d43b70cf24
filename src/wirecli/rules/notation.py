"""The notation of samples: copy in which the answers are marked, and why a sample does not hold.

`{name:words}` marks words, `{name=value:words}` words with their value, `{words|VALUE}` words that
need no name. Braces nest. The rest is copy. What is a template is filled before.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from wirecli.lazy import Lazy

NAMED = Lazy(r"(?P<name>[a-z]+)(?:=(?P<value>[^:{}]*))?:")
"""What follows the brace of an answer with a name."""


class Marked(NamedTuple):
    """Words of the copy that a sample marks, `[start, end)`; no name or no value is ""."""

    start: int
    end: int
    name: str
    value: str


class Fault(NamedTuple):
    """Why a sample does not hold: what is wrong, and how far into its `copy` all was right.

    `copy` is the sample without its marks, or as written if its notation is at fault.
    """

    sample: str
    what: str
    copy: str
    reach: int


class SampleError(ValueError):
    """A sample that is not written in the notation; `at` is the place in it."""

    def __init__(self, what: str, at: int) -> None:
        """Say what is wrong at which code point of the sample."""
        super().__init__(what)
        self.at = at


def marked(sample: str, names: Collection[str] = ()) -> tuple[str, tuple[Marked, ...]]:
    """Take the marks out of a sample: the copy, and what was marked in the order of the copy.

    Raises `SampleError` for a mark that is not whole, and for a name that is not one of `names`, if
    there are any.
    """
    text: list[str] = []
    opened: list[tuple[int, str, str]] = []
    marks: list[Marked] = []
    at = length = 0
    while at < len(sample):
        sign = sample[at]
        if sign == "{":
            name, value, at = _opening(sample, at, names)
            opened.append((length, name, value))
            continue
        if sign == "}":
            if not opened:
                raise SampleError("a brace closes that was not opened", at)
            start, name, value = opened.pop()
            if not (name or value):
                raise SampleError("a mark is not whole: it has no name and no value", at)
            marks.append(Marked(start, length, name, value))
        elif sign == "|" and opened and not opened[-1][1]:
            value, at = _value(sample, at)
            opened[-1] = (opened[-1][0], "", value)
            continue
        else:
            text.append(sign)
            length += 1
        at += 1
    if opened:
        what = "a brace is not closed" if opened[-1][1] else "a mark is not whole: it is not closed"
        raise SampleError(what, len(sample))
    return "".join(text), tuple(sorted(marks))


def _opening(sample: str, at: int, names: Collection[str]) -> tuple[str, str, int]:
    match = NAMED.match(sample, at + 1)
    name = match["name"] if match else ""
    if names and name not in names:
        written = name or sample[at + 1 :].partition(":")[0].partition("=")[0]
        raise SampleError(f"no field is called {written!r}; they are {', '.join(names)}", at + 1)
    return (name, match["value"] or "", match.end()) if match else ("", "", at + 1)


def _value(sample: str, at: int) -> tuple[str, int]:
    """Return what stands between a bar and the brace that closes, and the place of the brace."""
    end = sample.find("}", at)
    if end < 0:
        raise SampleError("a mark is not whole: it is not closed", len(sample))
    return sample[at + 1 : end], end


def difference(
    sample: str, copy: str, wanted: Iterable[Marked], answers: Iterable[Marked]
) -> Fault | None:
    """Describe the first answer, in the order of the copy, that is missing, wrong or too many."""
    wanted, answers = set(wanted), set(answers)
    missing, extra = sorted(wanted - answers), sorted(answers - wanted)
    if not (missing or extra):
        return None
    reach = min(answer.start for answer in (*missing, *extra))
    what = [f"wanted {_shown(copy, answer)}" for answer in missing[:1]]
    what += [f"found {_shown(copy, answer)}" for answer in extra[:1]]
    return Fault(sample, ", ".join(what), copy, reach)


def _shown(copy: str, answer: Marked) -> str:
    label = " = ".join(filter(None, (answer.name, answer.value)))
    return f"{label} {copy[answer.start : answer.end]!r}"


def caret(copy: str, reach: int) -> str:
    """Return the line of the copy that `reach` is in, and a caret below the place."""
    start = copy.rfind("\n", 0, reach) + 1
    line = copy[start:].partition("\n")[0]
    return f"  {line}\n  {' ' * (reach - start)}^\n"


def report(faults: Iterable[Fault]) -> str:
    """Return faults for the eye, each with a caret where it begins; "" if there are none."""
    return "".join(f"{fault.what}\n{caret(fault.copy, fault.reach)}" for fault in faults)
