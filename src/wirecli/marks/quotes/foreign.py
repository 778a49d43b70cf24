"""Direct quotations in other languages than English: marks, the verb and the name beside them."""

from wirecli.marks.quotes.claims import Claim, Claims
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import MarkedSpan

FEW = 3
"""Words below which a run is a title or scare quotes more often than speech."""
AFTER = 10
"""Words after the closing mark within which the verb stands."""
BEFORE = 16
"""Words before the opening mark within which the verb stands, when a colon introduces."""
LONGEST = 12
"""Words of a mention."""


def find(sheet: Paragraph, tongue: ForeignCues, claims: Claims) -> None:
    """Claim the runs that have a tag after them or before them."""
    for run in sheet.runs:
        if run.last - run.first < FEW:
            continue
        found = _tag_after(sheet, run, tongue) or _tag_before(sheet, run, tongue)
        if found:
            claims.add(found)


def _tag_after(sheet: Paragraph, run: MarkedSpan, tongue: ForeignCues) -> Claim | None:
    """Read `«...», dijo Marsh` and `«...», Marsh dijo`."""
    start = run.close
    while start < len(sheet.words) and (sheet.words[start] in ",.-" or is_dash(sheet, start)):
        start += 1
    if start == run.close and sheet.words[run.last - 1] not in ",.?!…":
        return None
    if start >= len(sheet.words) or (
        sheet.words[start][0].isupper() and sheet.words[start - 1] == "."
    ):
        return None
    _, limit = sentence(sheet, start)
    for cue in range(start, min(start + AFTER, limit)):
        if sheet.inside[cue] or sheet.words[cue] in ".;:":
            return None
        if sheet.low[cue] in tongue.cues:
            if cue + 1 < limit and sheet.low[cue + 1] in tongue.that:
                return None
            mention = _between(sheet, start, cue, tongue) or _name_after(
                sheet, cue + 1, limit, tongue
            )
            if mention is None:
                return None
            return Claim(((run.first, run.last),), mention, (cue, cue + 1), "quote.direct-tag")
    return None


def _tag_before(sheet: Paragraph, run: MarkedSpan, tongue: ForeignCues) -> Claim | None:
    """Read `Marsh dijo: «...»`."""
    if run.open == 0 or sheet.words[run.open - 1] not in ":,":
        return None
    floor, _ = sentence(sheet, run.open - 1)
    for cue in range(run.open - 2, max(floor, run.open - BEFORE) - 1, -1):
        if sheet.inside[cue]:
            return None
        if sheet.low[cue] in tongue.cues:
            mention = _name_before(sheet, cue, floor, tongue) or _name_after(
                sheet, cue + 1, run.open - 1, tongue
            )
            if mention is None and cue > floor and sheet.words[cue + 1] != ":":
                return None
            return Claim(((run.first, run.last),), mention, (cue, cue + 1), "quote.tag-direct")
    return None


def _between(sheet: Paragraph, start: int, cue: int, tongue: ForeignCues) -> Mention | None:
    """Return a pronoun or name between what is in marks and the verb: `a-t-il ajouté`."""
    for place in range(cue - 1, start - 1, -1):
        if sheet.low[place] in tongue.pronouns:
            return Mention(place, place + 1, place, place + 1)
    return _name_before(sheet, cue, start, tongue)


def _name_before(sheet: Paragraph, cue: int, floor: int, tongue: ForeignCues) -> Mention | None:
    """Return the name that ends before the verb, an auxiliary or two between them."""
    end = cue
    while end > max(floor, cue - 5) and not _is_name_word(sheet, end - 1):
        if sheet.low[end - 1] in tongue.pronouns:
            return Mention(end - 1, end, end - 1, end)
        end -= 1
    start = end
    while start > max(floor, end - LONGEST) and (
        _is_name_word(sheet, start - 1)
        or (start < end and sheet.low[start - 1] in tongue.particles)
    ):
        start -= 1
    while start < end and not _is_name_word(sheet, start):
        start += 1
    return Mention(start, end, start, end) if end > start else None


def _name_after(sheet: Paragraph, start: int, limit: int, tongue: ForeignCues) -> Mention | None:
    """Return who is named after the verb: a pronoun, a name, a description with a name."""
    start = _after_setting(sheet, start, limit, tongue)
    if start >= limit or not sheet.words[start][0].isalpha() or sheet.low[start] in tongue.that:
        return None
    if sheet.low[start] in tongue.pronouns:
        return Mention(start, start + 1, start, start + 1)
    end, named = start, False
    while end < min(limit, start + LONGEST) and sheet.words[end][0].isalpha():
        if _is_name_word(sheet, end):
            named = True
        elif named and sheet.low[end] not in tongue.particles:
            break
        end += 1
    while end > start + 1 and sheet.low[end - 1] in tongue.particles:
        end -= 1
    apposed = _apposed(sheet, end, limit, tongue)
    if apposed and sheet.words[start][0].islower():
        return apposed
    if not named:
        end = min(end, start + 1 + (sheet.low[start] in tongue.articles))
    return Mention(start, end, start, end)


def _after_setting(sheet: Paragraph, start: int, limit: int, tongue: ForeignCues) -> int:
    """Pass what stands between verb and speaker: `indicó [hoy en Oakvale] Marsh`."""
    while start < limit and sheet.words[start] == "-":
        start += 1
    if not tongue.articles:
        return start
    end = start
    while end < min(limit, start + LONGEST) and sheet.words[end][0].islower():
        small = sheet.low[end]
        if small in tongue.articles - tongue.before or small in tongue.pronouns:
            return end
        end += 1
        if small in tongue.before and end + 1 < limit and sheet.words[end][0].isupper():
            end += sheet.words[end + 1][0].isupper() or sheet.low[end + 1] in tongue.articles
    return end if end < limit and sheet.words[end][0].isupper() else start


def _apposed(sheet: Paragraph, comma: int, limit: int, tongue: ForeignCues) -> Mention | None:
    """Return the name after a description: `dijo el alcalde, Juan Marsh`."""
    start = comma + 1
    if start >= limit or sheet.words[comma] != ",":
        return None
    end = start
    while end < min(limit, start + 6) and (
        _is_name_word(sheet, end) or (end > start and sheet.low[end] in tongue.particles)
    ):
        end += 1
    return Mention(start, end, start, end) if end - start > 1 else None


def _is_name_word(sheet: Paragraph, place: int) -> bool:
    return sheet.words[place][0].isupper() and not sheet.inside[place]
