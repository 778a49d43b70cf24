"""Attributions without a verb: `according to the mayor`."""

from wirecli.data.cues_context import FINITE
from wirecli.marks.quotes import clauses, mentions
from wirecli.marks.quotes.found import Claims, Found
from wirecli.marks.quotes.sheet import Sheet, sentence


def find(sheet: Sheet, place: int, claims: Claims) -> Found | None:
    """Read `According to X, ...`, `..., according to X`, and `..., according to X, ...`."""
    if place + 2 >= len(sheet.words) or sheet.low[place + 1] != "to":
        return None
    floor, limit = sentence(sheet, place)
    mention = mentions.after(sheet, place + 2, limit)
    if mention is None:
        return None
    end = _source_end(sheet, mention.end, limit)
    cue = (place, place + 2)
    begin = _floor(sheet, floor, place, claims)
    if place - begin <= 1:
        end = _after_description(sheet, end, limit)
        start = end + 1 if end < limit and sheet.words[end] == "," else end
        last = clauses.trim(sheet, start, limit)
        return (
            Found(((start, last),), mention, cue, "quote.according-clause")
            if last - start > 1
            else None
        )
    left = (begin, clauses.trim(sheet, begin, place))
    if place - begin < 5 and sheet.low[begin] in ("it", "that", "this"):
        return None
    if end + 1 < limit and sheet.words[end] == "," and sheet.words[place - 1] == ",":
        right = (end + 1, clauses.trim(sheet, end + 1, limit))
        if right[1] - right[0] > 1 and place - begin < 12:
            return Found((left, right), mention, cue, "quote.clause-according-clause")
    return Found((left,), mention, cue, "quote.clause-according")


def _source_end(sheet: Sheet, end: int, limit: int) -> int:
    """Return the place after the source and its descriptions, at a comma or the sentence's end."""
    while end < limit and sheet.words[end] not in ",;—–:" and not sheet.inside[end]:
        end += 1
    return end


def _after_description(sheet: Sheet, end: int, limit: int) -> int:
    """Return the comma that closes a description of the source: `Marsh, a baker who left,`."""
    if end + 2 >= limit or sheet.low[end + 1] not in ("a", "an", "the", "who", "which", "whose"):
        return end
    related = sheet.low[end + 1] in ("who", "which", "whose")
    for place in range(end + 2, min(limit, end + 20)):
        if sheet.inside[place]:
            return end
        if sheet.words[place] == ",":
            return place
        related = related or sheet.low[place] in ("who", "which", "that")
        if not related and sheet.low[place] in FINITE and sheet.low[place] != "s":
            return end
    return end


def _floor(sheet: Sheet, floor: int, place: int, claims: Claims) -> int:
    for near in range(place - 1, max(floor, place - 80) - 1, -1):
        if claims.taken[near] or sheet.words[near] in ";:":
            return near + 1
    return floor
