"""What a story lacks, and what of it is doubtful: defects that stand at its start."""

from wirecli.data.furniture_rows import PAYWALL_OFFERS, PAYWALLS
from wirecli.layout import doubt
from wirecli.layout.bulletin import Take
from wirecli.layout.page import Layout
from wirecli.layout.provenance import Provenance
from wirecli.model import Mark, Span


def find(text: str, take: Take, layout: Layout, provenance: Provenance) -> tuple[Mark, ...]:
    """Return the defects of a story that have no place of their own in it, in a fixed order."""
    blank = not take.blocks or not text[take.span.start : take.span.end].strip()
    date = provenance.date
    defects = {
        "no-text": blank,
        "no-headline": not blank and layout.head.headline is None,
        "headline-doubtful": _is_headline_doubtful(text, layout, provenance),
        "no-dateline": not blank and provenance.dateline is None,
        "no-body": not blank and not layout.tail.paragraphs,
        "copy-truncated": _is_paid_for(text, layout),
        "year-unknown": date is not None and not date.value[0].isdigit(),
        "agency-ambiguous": provenance.is_ambiguous,
    }
    start = take.span.start
    return tuple(Span(start, start, defect) for defect, is_so in defects.items() if is_so)


def _is_paid_for(text: str, layout: Layout) -> bool:
    """Return whether the copy ends in the remark that the rest is for subscribers."""
    notices = (one for one in layout.tail.trailers if one.kind == "navigation")
    return any(
        text[one.start : one.end].casefold().startswith((*PAYWALLS, *PAYWALL_OFFERS))
        for one in notices
    )


def _is_headline_doubtful(text: str, layout: Layout, provenance: Provenance) -> bool:
    head, tail = layout.head, layout.tail
    if head.headline is None:
        return False
    vouching = (provenance.dateline, head.byline, head.label)
    below = (head.byline, head.label, layout.ednote, *layout.trailers, *tail.credits)
    around = doubt.Neighbours(
        vouching=tuple(filter(None, vouching)),
        below=tuple(filter(None, below)),
        copy=tuple(filter(None, (head.subheadline, *tail.paragraphs[: doubt.PARAGRAPHS]))),
    )
    return doubt.is_doubtful(text, head.headline, around)
