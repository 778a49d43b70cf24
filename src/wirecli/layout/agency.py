"""Whose copy it is: the agency that a story's dateline, byline or tail names."""

from typing import NamedTuple

from wirecli.data.rows import Style
from wirecli.layout import byline as bylines
from wirecli.layout.tail import Tail
from wirecli.model import Agency, Byline, Dateline, Mark
from wirecli.rules.styles import Styles, credited, fold


class Evidence(NamedTuple):
    """The parts of a story that may name its agency, the strongest first."""

    dateline: Dateline | None
    byline: Byline | None
    tail: Tail


def find(text: str, styles: Styles, evidence: Evidence) -> Agency | None:
    """Return the agency that the strongest evidence names; its key is None if it has no style."""
    for source, mark in _candidates(text, styles, evidence):
        words = text[mark.start : mark.end]
        owners = _owners(words, styles)
        if len(owners) == 1:
            only = owners[0]
            return Agency(mark.start, mark.end, f"agency.{source}", only.key, only.name, source)
        return Agency(mark.start, mark.end, f"agency.{source}", None, words, source)
    return None


def given(style: Style, span: Mark) -> Agency:
    """Return the agency that the user named; no words of the story say so."""
    return Agency(span.start, span.start, "agency.option", style.key, style.name, "option")


def _candidates(text: str, styles: Styles, evidence: Evidence) -> list[tuple[str, Mark]]:
    dateline, byline, tail = evidence
    found: list[tuple[str, Mark]] = []
    if dateline and dateline.credit:
        found.append(("dateline", dateline.credit))
    named = bylines.agency(text, byline, styles) if byline else None
    if named:
        found.append(("byline", named))
    if tail.signature:
        found.append(("trailer", tail.signature))
    return found


def _owners(words: str, styles: Styles) -> tuple[Style, ...]:
    bare = words.strip("-–—=()[]./ \t")
    for look_up in (styles.end_marks, styles.trailers, styles.bylines):
        owners = look_up.get(fold(bare)) or look_up.get(fold(words))
        if owners:
            return owners
    return credited(styles, bare)
