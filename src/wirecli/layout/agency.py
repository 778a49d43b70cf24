"""Whose copy it is: the agency that a story's dateline, byline or tail names."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wirecli.data.layout_words import AGENCY_LEARNS, AGENCY_REPORTS, REPORTS_AGENCY, REPORTS_EITHER
from wirecli.layout import byline as bylines
from wirecli.layout.head import Head
from wirecli.layout.tail import Tail
from wirecli.lazy import Lazy
from wirecli.model import Agency, Considered, Dateline, Mark, Span, Stated
from wirecli.rules.styles import Owner, Styles, credited, is_written, meaning, owners

SELF_CITING = (*AGENCY_REPORTS, *AGENCY_LEARNS, *REPORTS_EITHER, *REPORTS_AGENCY)
"""The verbs beside which an agency names itself."""


class Surroundings(NamedTuple):
    """The parts of a story that may name its agency, and what tells shared codes apart."""

    text: str
    span: Mark
    language: str | None
    dateline: Dateline | None
    head: Head
    tail: Tail


def find(evidence: Surroundings, styles: Styles) -> list[Agency]:
    """Return the agencies that are named, that of the strongest evidence first.

    The key is None if it has no style, or if several agencies use the code and nothing tells which.
    """
    agencies: list[Agency] = []
    for source, mark in _candidates(evidence, styles):
        words = evidence.text[mark.start : mark.end]
        only = _only(_owners(words, styles), evidence)
        key, name = (only.key, only.name) if only else (None, words)
        rule = mark.rule if mark.rule.startswith("agency.") else f"agency.{source}"
        agencies.append(Agency(mark.start, mark.end, rule, key, name, source))
    return agencies


def rivals(agencies: Sequence[Agency], text: str, styles: Styles) -> Iterator[Considered]:
    """Yield what else was considered: weaker evidence, and the other owners of the code."""
    for first in agencies[:1]:
        for owner in _owners(text[first.start : first.end], styles):
            if owner.key != first.key:
                why = f"{owner.name} uses the code too"
                yield Considered(first.start, first.end, first.rule, "agency", owner.key, why)
    for weaker in agencies[1:]:
        why = "weaker evidence"
        yield Considered(weaker.start, weaker.end, weaker.rule, "agency", weaker.key, why)


def given(owner: Owner, span: Mark) -> Agency:
    """Return the agency that the user named; no words of the story say so."""
    return Agency(span.start, span.start, "agency.option", owner.key, owner.name, "option")


def stated(marks: Sequence[Stated], evidence: Surroundings, styles: Styles) -> Agency | None:
    """Return the agency that the input's format names, with the style that its words have."""
    mark = next((mark for mark in marks if mark.field == "agency" and mark.value), None)
    return _stated_agency(mark, evidence, styles) if mark else None


def publisher(marks: Sequence[Stated], evidence: Surroundings, styles: Styles) -> Agency | None:
    """Return the publisher of a page if it is an agency: weak evidence, since papers relay."""
    mark = next((mark for mark in marks if mark.field == "publisher" and mark.value), None)
    agency = _stated_agency(mark, evidence, styles) if mark else None
    return agency if agency and agency.key else None


def _stated_agency(mark: Stated, evidence: Surroundings, styles: Styles) -> Agency:
    words = mark.value or ""
    only = _only(_owners(words, styles), evidence)
    key, name = (only.key, only.name) if only else (None, words)
    return Agency(mark.start, mark.end, mark.rule, key, name, "header")


def is_ambiguous(agency: Agency | None, text: str, styles: Styles) -> bool:
    """Return whether an agency has no key because several use what stands there."""
    if agency is None or agency.key is not None:
        return False
    return len(_owners(text[agency.start : agency.end], styles)) > 1


def _candidates(evidence: Surroundings, styles: Styles) -> list[tuple[str, Mark]]:
    candidates: list[tuple[str, Mark]] = []
    if evidence.dateline and evidence.dateline.agency:
        candidates.append(("dateline", evidence.dateline.agency))
    byline = evidence.head.byline
    signed = bylines.agency(evidence.text, byline, styles) if byline else None
    if signed:
        candidates.append(("byline", signed))
    if evidence.tail.signature:
        candidates.append(("trailer", _signing(evidence.text, evidence.tail.signature, styles)))
    if evidence.head.signature:
        candidates.append(("header", evidence.head.signature))
    weaker = (
        ("header", _stamping(evidence, styles)),
        ("trailer", _source(evidence, styles)),
        ("trailer", _holder(evidence, styles)),
        ("text", _reported(evidence, styles)),
    )
    return [*candidates, *((source, mark) for source, mark in weaker if mark)]


def _signing(text: str, signature: Mark, styles: Styles) -> Mark:
    """Return the words of a signature that name the agency: of `MAP 12 August 2021` the first."""
    first = text[signature.start : signature.end].split()[0].rstrip(":,")
    if not is_written(styles, first):
        return signature
    return Span(signature.start, signature.start + len(first), signature.rule)


def _stamping(evidence: Surroundings, styles: Styles) -> Mark | None:
    """Return the agency that a date line above the copy names: `GNA | Posted: May 2, 2005`."""
    for trailer in evidence.head.trailers:
        words = evidence.text[trailer.start : trailer.end]
        for match in STAMP.finditer(words) if trailer.kind == "timestamp" else ():
            if is_written(styles, match["name"]):
                first = trailer.start + match.start("name")
                return Span(first, first + len(match["name"]), "agency.date-line")
    return None


def _stamp() -> str:
    """What stands before the first bar of a date line, or after its `Source:`, `来源：`."""
    opens = r"\A|(?i:source|fuente|fonte|quelle|источник|来源|來源)\s?[:：]\s?"
    name = r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*)?"
    return rf"(?:{opens})(?P<name>{name})(?=\s*[|]|\s|\Z)"


STAMP = Lazy(_stamp)


def _source(evidence: Surroundings, styles: Styles) -> Mark | None:
    """Return the agency of a credit line below the copy: `Source: Xinhua`, `Quelle: Tanjug`."""
    names = (name for c in evidence.tail.credits if c.role == "source" for name in c.names)
    known = (n for n in names if is_written(styles, evidence.text[n.start : n.end]))
    return next(known, None)


def _holder(evidence: Surroundings, styles: Styles) -> Mark | None:
    """Return the agency whose name stands alone in a copyright line, with a year or its rights.

    `© Zyxnews` alone is as often a picture's.
    """
    for trailer in (*evidence.head.trailers, *evidence.tail.trailers):
        words = evidence.text[trailer.start : trailer.end]
        if trailer.kind != "copyright" or not RIGHTS.search(words):
            continue
        match = HOLDING.match(words)
        if match and is_written(styles, match["name"]):
            first = trailer.start + match.start("name")
            return Span(first, first + len(match["name"]), "agency.copyright")
    return None


RIGHTS = Lazy(
    r"(?i)\b(?:19|20)\d\d\b|copyright|reserved|riproduzione|derechos|direitos|droits|rechte"
    r"|права"
)


def _holding() -> str:
    """The capitalised words after the signs, years and articles that open a copyright line."""
    word = r"[^\W\d_][\w’'&-]*"
    opens = r"(?:(?i:copyright|\(c\)|by|the|(?:19|20)\d\d)|[\W_])*"
    return rf"{opens}(?P<name>{word}(?: {word}){{0,3}})"


HOLDING = Lazy(_holding)


def _reports() -> str:
    """`, Trend reports.`, `(NAN) reports that`, `, сообщает ТАСС`: an agency that cites itself."""
    reports = "|".join((*AGENCY_REPORTS, *REPORTS_EITHER))
    after = rf"\s+(?:{reports}|(?:has )?(?:{'|'.join(AGENCY_LEARNS)}))\b"
    before = rf"(?:{'|'.join((*REPORTS_AGENCY, *REPORTS_EITHER))})\s+"
    name = r"(?P<{}>[^\W\d_][\w.’'-]*(?:\s[^\W\d_a-zß-öø-ÿа-яёђ-џґ][\w.’'-]*)?)"
    return rf"[,(]\s?{name.format('said')}\)?{after}|,\s{before}{name.format('told')}"


REPORTS = Lazy(_reports)


def _reported(evidence: Surroundings, styles: Styles) -> Mark | None:
    """Return the agency that the first paragraphs name as reporting: the weakest evidence."""
    for paragraph in evidence.tail.paragraphs[:2]:
        words = evidence.text[paragraph.start : paragraph.end]
        if not any([verb in words for verb in SELF_CITING]):
            continue
        for match in REPORTS.finditer(evidence.text, paragraph.start, paragraph.end):
            group = match.lastgroup or ""
            for name in (match[group].rstrip("."), match[group].split()[0].rstrip(".")):
                if is_written(styles, name):
                    first = match.start(group)
                    return Span(first, first + len(name), "agency.reports")
    return None


def _owners(words: str, styles: Styles) -> tuple[Owner, ...]:
    stripped = words.strip("-–—=()[]./ \t")
    bare = meaning(styles, stripped)
    whole = meaning(styles, words) if stripped != words else bare
    keys = (
        (bare.credits or whole.credits)
        or (bare.end_marks or whole.end_marks)
        or (bare.trailers or whole.trailers)
        or (bare.bylines or whole.bylines)
    )
    return owners(styles, keys or credited(styles, stripped))


def _only(sharing: tuple[Owner, ...], evidence: Surroundings) -> Owner | None:
    """Return the one owner that the place, the name in the text or the language tells."""
    if len(sharing) < 2:
        return next(iter(sharing), None)
    tests: tuple[Callable[[Owner], bool], ...] = (
        lambda owner: owner.country in _countries(evidence.dateline),
        lambda owner: owner.name in evidence.text[evidence.span.start : evidence.span.end],
        lambda owner: evidence.language in owner.languages,
        lambda owner: evidence.language == owner.languages[0],
    )
    for test in tests:
        sharing = tuple(owner for owner in sharing if test(owner)) or sharing
    return sharing[0] if len(sharing) == 1 else None


def _countries(dateline: Dateline | None) -> set[str | None]:
    return {place.country for place in dateline.places} if dateline else set()
