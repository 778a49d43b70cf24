"""Runs in marks that no tag claims: those that go on after a tag, and paragraphs of their own."""

from wirecli.marks.quotes.found import Claims, Found
from wirecli.marks.quotes.marks import Run
from wirecli.marks.quotes.sheet import Sheet, sentence

FEW = 4
"""Words below which a run in marks is a title, a nickname or scare quotes more often than speech."""


def goes_on(sheet: Sheet, claims: Claims, number: int, end: int) -> None:
    """Give an attribution the runs that go on after its tag: `"...," Marsh said. "..."`."""


def find(sheet: Sheet, claims: Claims, last: Found | None) -> None:
    """Claim the runs that are left and go on with the speaker before."""
    ends = [
        (stretch[1], number)
        for number, found in enumerate(claims.found)
        for stretch in found.stretches
    ]
    for run in sheet.runs:
        if claims.taken[run.first] or run.last - run.first < FEW:
            continue
        number = _attribution_before(sheet, claims, run)
        if number >= 0:
            claims.extend(number, (run.first, run.last))
        elif run.open == 0 and (run.close >= len(sheet.words) - 1):
            if last is not None:
                claims.add(Found(((run.first, run.last),), None, None, "quote.goes-on-paragraph"))


def _attribution_before(sheet: Sheet, claims: Claims, run: Run) -> int:
    """Return the attribution whose tag or run stands right before the run, at a sentence's start."""
    floor, _ = sentence(sheet, run.open)
    if floor != run.open and sheet.words[run.open - 1] not in ",:;—–":
        return -1
    best, at = -1, -1
    for number, found in enumerate(claims.found):
        direct = any(sheet.inside[first] for first, _ in found.stretches)
        reach = max(found.cue[1] if found.cue else 0, *(last for _, last in found.stretches))
        if direct and at < reach <= run.open:
            best, at = number, reach
    if best < 0:
        return -1
    before, _ = sentence(sheet, max(0, run.open - 1))
    return best if at >= before or run.open - at < 3 else -1
