"""The proof of a house style: its samples carry their answers, and the parser must find just those.

In a sample `{place:OAKVALE}` marks an answer, `{date=XXXX-05-02:May 2}` one with its value; braces
nest. The rest is copy. See `FIELDS` for the names.
"""

from collections.abc import Callable, Iterator

from wirecli.data.style_types import Style
from wirecli.model import Dated, Mark, Story, Trailer, walk
from wirecli.tuples import NamedTuple

FIELDS = {
    "attribution": "headline_attribution",
    "byline": "byline",
    "credit": "dateline.agency",
    "credited": "credits.names",
    "credits": "credits",
    "date": "dateline.date",
    "deck": "subheadline",
    "ednote": "ednote",
    "headline": "headline",
    "join": "dateline.separator",
    "kicker": "kicker",
    "label": "label",
    "name": "byline.names",
    "place": "dateline.places.name",
    "region": "dateline.places.region",
    "reporter": "dateline.reporters",
    "slugline": "slugline",
    "trailer": "trailer",
}
"""The names of answers, and the fields of the record that they stand for."""


class StyleAnswer(NamedTuple):
    """What a sample says is there: a field of the record, the value if it has one, and its span."""

    start: int
    end: int
    field: str
    value: str


class StyleSample(NamedTuple):
    """The copy of a sample without its marks, and the answers in the order of the copy."""

    text: str
    answers: tuple[StyleAnswer, ...]


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


def read(sample: str) -> StyleSample:
    """Take the marks out of a sample; raises `SampleError` for an unknown name or a lost brace."""
    text: list[str] = []
    opened: list[tuple[int, str, str]] = []
    answers: list[StyleAnswer] = []
    at = length = 0
    while at < len(sample):
        sign = sample[at]
        if sign == "{":
            field, value, at = _opening(sample, at)
            opened.append((length, field, value))
            continue
        if sign == "}":
            if not opened:
                raise SampleError("a brace closes that was not opened", at)
            start, field, value = opened.pop()
            answers.append(StyleAnswer(start, length, field, value))
        else:
            text.append(sign)
            length += 1
        at += 1
    if opened:
        raise SampleError("a brace is not closed", len(sample))
    return StyleSample("".join(text), tuple(sorted(answers)))


def _opening(sample: str, at: int) -> tuple[str, str, int]:
    colon = sample.find(":", at)
    name, _, value = sample[at + 1 : colon].partition("=")
    if colon < 0 or name not in FIELDS:
        raise SampleError(f"no field is called {name!r}; they are {', '.join(FIELDS)}", at + 1)
    return FIELDS[name], value, colon + 1


def prove(style: Style, parse: Callable[[str], Story]) -> Iterator[Fault]:
    """Yield what is wrong with a style: a sample that parses otherwise, a near miss that it claims.

    `parse` makes the one story of a text, with the styles in force that are to be proved.
    """
    for sample in style.samples:
        try:
            yield from _sample_faults(style, sample, parse)
        except SampleError as fault:
            yield Fault(sample, str(fault), sample, fault.at)
    for near_miss in style.near_misses:
        story = parse(near_miss)
        if story.agency and story.agency.key == style.key:
            what = "a near miss, but the style claims it"
            yield Fault(near_miss, what, near_miss, story.agency.start)


def _sample_faults(style: Style, sample: str, parse: Callable[[str], Story]) -> Iterator[Fault]:
    wanted = read(sample)
    story = parse(wanted.text)
    answers = _answers(story)
    if answers != wanted.answers:
        yield _difference(sample, wanted, answers)
    key = story.agency.key if story.agency else None
    if key != style.key:
        reach = story.agency.start if story.agency else 0
        what = f"the agency is {key!r}, not {style.key!r}"
        yield Fault(sample, what, wanted.text, reach)


def _answers(story: Story) -> tuple[StyleAnswer, ...]:
    fields = set(FIELDS.values())
    answers = (
        StyleAnswer(mark.start, mark.end, field, _value(mark))
        for field, mark in walk(story)
        if field in fields
    )
    return tuple(sorted(answers))


def _value(mark: Mark) -> str:
    if isinstance(mark, Dated):
        return mark.value
    return mark.kind if isinstance(mark, Trailer) else ""


def _difference(sample: str, wanted: StyleSample, answers: tuple[StyleAnswer, ...]) -> Fault:
    """Describe the first answer, in the order of the copy, that is missing, wrong or too many."""
    missing = sorted(set(wanted.answers) - set(answers))
    extra = sorted(set(answers) - set(wanted.answers))
    reach = min(answer.start for answer in (*missing, *extra))
    lines = [f"wanted {_shown(wanted.text, answer)}" for answer in missing[:1]]
    lines += [f"found {_shown(wanted.text, answer)}" for answer in extra[:1]]
    return Fault(sample, ", ".join(lines), wanted.text, reach)


def _shown(text: str, answer: StyleAnswer) -> str:
    value = f" = {answer.value}" if answer.value else ""
    return f"{answer.field}{value} {text[answer.start : answer.end]!r}"
