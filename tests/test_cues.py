import pytest

from wirecli.data.cue_types import CueFrame
from wirecli.data.cue_verbs import CUES
from wirecli.data.cues_foreign import TONGUES
from wirecli.data.cues_frames import FRAMES
from wirecli.data.cues_orders import ORDERS
from wirecli.marks import passages, quotes
from wirecli.marks.quotes import cue_samples, cues
from wirecli.model import Span
from wirecli.rules.notation import report


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_every_verb_of_a_frame_reads_its_samples_and_leaves_the_near_misses(
    frame: CueFrame,
) -> None:
    verbs = [cue for cue in CUES if cue.frame == frame.name]
    reports = {cue.verb: report(cue_samples.prove(cue, frame)) for cue in verbs}
    assert {verb: faults for verb, faults in reports.items() if faults} == {}


@pytest.mark.parametrize(
    "sample",
    [
        pytest.param(sample, id=f"{order.rule}: {sample}")
        for order in ORDERS
        for sample in (*order.samples, *order.near_misses)
    ],
)
def test_an_order_reads_its_samples_and_leaves_its_near_misses(sample: str) -> None:
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    ("rule", "sample"),
    [
        pytest.param(order.rule, sample, id=f"{order.rule}: {sample}")
        for order in ORDERS
        for sample in order.samples
    ],
)
def test_an_order_s_sample_is_read_by_its_rule(rule: str, sample: str) -> None:
    copy, _ = cue_samples.read(sample)
    marks, start = [], 0
    for line in copy.split("\n"):
        marks.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    found = quotes.find(copy, passages.find(copy, marks), people=(), language="en")
    assert rule in {quote.rule for quote in found}


@pytest.mark.parametrize(
    ("language", "sample"),
    [
        pytest.param(row.language, sample, id=f"{row.language}: {sample}")
        for row in TONGUES
        for sample in (*row.samples, *row.near_misses)
    ],
)
def test_a_language_reads_its_samples_and_leaves_its_near_misses(
    language: str, sample: str
) -> None:
    assert report(cue_samples.faults(sample, language)) == ""


def test_the_rows_stand_in_order_and_none_twice() -> None:
    verbs = [cue.verb for cue in CUES]
    assert sorted(set(verbs)) == verbs


@pytest.mark.parametrize("rows", [FRAMES, TONGUES], ids=["frames", "languages"])
def test_the_tables_stand_in_order(rows: tuple[tuple[str, ...], ...]) -> None:
    assert sorted(row[0] for row in rows) == [row[0] for row in rows]


def test_every_frame_has_a_verb_and_every_verb_a_frame() -> None:
    assert {frame.name for frame in FRAMES} == {cue.frame for cue in CUES}


def test_a_verb_with_a_particle_is_tried_before_the_verb_alone() -> None:
    assert [cue.lemma for cue in cues.verbs("called")] == ["call out", "call"]


def test_a_sample_gives_each_stretch_the_cue_nearest_to_it() -> None:
    _, answers = cue_samples.read(
        "{mention:Marsh} {cue:said} {indirect:it was}. {mention:Reed} {cue:denied} {indirect:it}."
    )
    assert [answer[3:] for answer in answers] == [("Marsh", "said"), ("Reed", "denied")]


def test_a_sample_that_is_read_otherwise_is_a_fault() -> None:
    assert report(cue_samples.faults("{mention:Marsh} {cue:said} {direct:it was open}.")) == (
        "wanted direct = Marsh, said 'it was open', found indirect = Marsh, said 'it was open'\n"
        "  Marsh said it was open.\n"
        "             ^\n"
    )
