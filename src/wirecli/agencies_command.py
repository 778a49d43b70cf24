"""The house styles as records: all, one with its shapes and samples, the proof of a file."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.data.style_types import Style
from wirecli.model import Story
from wirecli.rules import samples, styles
from wirecli.rules.notation import Fault, SampleError, caret
from wirecli.rules.shapes import shape
from wirecli.rules.sorted_table import GENERATED
from wirecli.story import parse
from wirecli.writers import Record

SAMPLES = 2
"""Samples that a style has before it can become a row of the project."""
PROJECT = GENERATED / "../../../../pyproject.toml"
"""The file that a source tree has, and an installed package has not."""


class SampleProof(NamedTuple):
    """What came of a sample or a near miss of a style; `fault` is None if it holds."""

    style: Style
    kind: str
    sample: str
    fault: Fault | None


def every(own: Sequence[Style] = ()) -> Iterator[Record]:
    """Yield a record a style, sorted by key; your own take the place of those with their key."""
    for style in sorted(styles.rows(own).values()):
        yield {
            "key": style.key,
            "name": style.name,
            "country": style.country,
            "languages": list(style.languages),
            "shape": _shape(style.samples[0]),
        }


def one(key: str, own: Sequence[Style] = ()) -> Iterator[Record]:
    """Yield what a style is made of, a record each: its credits, samples, near misses.

    `text` is a sample's copy, `shape` the form of its dateline, `sample` the copy with the answers
    marked in it. Raises `UserError` for words that are no style's key, name or credit.
    """
    key = styles.find(styles.load(tuple(own)), key).key
    style = styles.rows(own)[key]
    words = {
        "credit": style.credits,
        "byline": style.bylines,
        "trailer": style.trailers,
        "end-mark": style.end_marks,
    }
    for kind, all_words in words.items():
        yield from (_part(key, kind, text) for text in all_words)
    for sample in style.samples:
        yield _part(key, "sample", samples.read(sample).text, _shape(sample), sample)
    yield from (_part(key, "near-miss", text) for text in style.near_misses)


def proofs(own: Sequence[Style]) -> Iterator[SampleProof]:
    """Prove styles, each sample and near miss for itself, with all of them in force."""
    for style in own:
        for sample in style.samples:
            alone = style._replace(samples=(sample,), near_misses=())
            yield SampleProof(style, "sample", sample, _fault(alone, own))
        for near_miss in style.near_misses:
            alone = style._replace(samples=(), near_misses=(near_miss,))
            yield SampleProof(style, "near-miss", near_miss, _fault(alone, own))


def notes(own: Sequence[Style]) -> Iterator[str]:
    """Yield what is not a fault of the file: what a row of the project needs, and stale tables.

    Tables are compared with their rows in a source tree only; an installed package has no others.
    """
    for style in own:
        if len(style.samples) < SAMPLES:
            yield f"{style.key}: one sample; a row of data/agencies.py needs {SAMPLES}"
    if PROJECT.exists():
        from wirecli.tables.__main__ import stale

        if names := stale():
            yield f"stale: {', '.join(names)}; run: python -m wirecli.tables"


def proof_record(proof: SampleProof) -> Record:
    """Return the record of a proof; `text` and `reach` are null if the sample holds."""
    fault = proof.fault
    return {
        "key": proof.style.key,
        "kind": proof.kind,
        "holds": fault is None,
        "sample": proof.sample,
        "fault": fault.what if fault else None,
        "text": fault.copy if fault else None,
        "reach": fault.reach if fault else None,
    }


def report(record: Record) -> str:
    """Return a proof for the eye: what holds in a line; a fault with a caret where it begins."""
    head = f"{record['key']}: {record['kind']}"
    if record["holds"]:
        return f"{head} holds: {_shape(record['sample']) or record['sample']}\n"
    place = caret(record["text"], record["reach"])
    return f"{head} does not hold: {record['fault']}\n{place}"


def _fault(style: Style, own: Sequence[Style]) -> Fault | None:
    def parsed(text: str) -> Story:
        return next(parse(text, split="none", styles=own))

    return next(samples.prove(style, parsed), None)


def _shape(sample: str) -> str | None:
    try:
        return shape(samples.read(sample)) or None
    except SampleError:
        return None


def _part(
    key: str, kind: str, text: str, form: str | None = None, sample: str | None = None
) -> Record:
    return {"key": key, "kind": kind, "shape": form, "text": text, "sample": sample}
