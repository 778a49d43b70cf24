"""The orders of speaker, cue and what is said, read outward from a tag or an `according to`."""

from bisect import bisect_right

from wirecli.data.cues_context import (
    AFTER_TAG,
    CLAUSE_PRONOUNS,
    FINITE,
    OBJECTS,
    SOURCES,
)
from wirecli.marks.quotes import adjuncts, clauses, indirect, mentions, reporting_clauses
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange, is_named, is_titled
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, is_pause, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import MarkedSpan
from wirecli.marks.quotes.reporting_clauses import ReportingClause
from wirecli.rules import name_lexicon

OPENS_CONTENT = {"ask": ("to", "about"), "tell": ("to",), "vow": ("to",)}
"""Words that begin what is said, not a setting, by the cue's frame."""
WORKING = frozenset(("read", "recite", "sing", "write"))
"""Verbs whose object may be a work."""
ENDING = frozenset(".?!,…—–-")
LONGEST_CLAUSE = 60
"""Words of the narrator before those in marks that may be a part of what is said."""
MOST = 12
"""Later runs of a sentence that are looked at."""


def beside_run(sheet: Paragraph, read: ReportingClause, claims: Claims) -> Claim | None:
    """Read a tag after what is in marks: `"...," Marsh said`."""
    run = _run_before(sheet, read.begin)
    if run is None or claims.taken[run.first] or read.passive:
        return None
    read = reporting_clauses.settled(sheet, read, claims) if read.shared else read
    if read.mention is None:
        return None
    if is_named(sheet, run):
        return None
    if read.mention.first < read.begin or sheet.words[read.mention.first].endswith("ing"):
        return None
    start = _left_start(sheet, read.floor, run, claims)
    last = sheet.words[run.last - 1]
    if (last == "." or start < run.open) and _opens_clause(sheet, read):
        return None
    if last in "?!" and read.end < read.limit and sheet.low[read.end] in CLAUSE_PRONOUNS | {"that"}:
        return None
    if last == "." and not _is_closed(sheet, read):
        return None
    if start == run.open:
        return Claim(((run.first, run.last),), read.mention, read.cue, "quote.direct-tag")
    return Claim(((start, run.close),), read.mention, read.cue, "quote.mixed-tag")


def _opens_clause(sheet: Paragraph, read: ReportingClause) -> bool:
    """`"..." Marsh says the road is open` is a new sentence, not a tag."""
    hearer = read.row.frame in ("tell", "ask")
    start = adjuncts.skip(sheet, read.end, read.limit, hearer=hearer)
    return start < read.limit and indirect.clause_start(sheet, read, start) >= 0


def _is_closed(sheet: Paragraph, read: ReportingClause) -> bool:
    """Tell whether nothing but a setting follows the cue in its sentence."""
    start = adjuncts.skip(sheet, read.end, read.limit, hearer=read.row.frame in ("tell", "ask"))
    if start >= read.limit or start in sheet.opens or sheet.words[start] in ".,;:!?—–-":
        return True
    return sheet.low[start] in AFTER_TAG


def _run_before(sheet: Paragraph, begin: int) -> MarkedSpan | None:
    run = sheet.closes.get(begin)
    if run is None and begin > 0 and is_pause(sheet, begin - 1):
        return sheet.closes.get(begin - 1)
    if run and run.last > run.first and sheet.words[run.last - 1] not in ENDING:
        return run if run.last - run.first > 6 else None
    return run


def _left_start(sheet: Paragraph, floor: int, run: MarkedSpan, claims: Claims) -> int:
    """Return where what is said begins before a tag: at the run, or with the clause it is in."""
    start = min(floor, run.open)
    if run.open - start < 3 or run.open - start > LONGEST_CLAUSE:
        return run.open
    before = run.open - 1
    if sheet.words[before] in "(:" or sheet.is_cue[before] or is_dash(sheet, before):
        return run.open
    new = sheet.words[run.first][0].isupper() or 1 in sheet.is_cue[start:before]
    if 1 in claims.taken[start : run.open] or (sheet.words[before] == "," and new):
        return run.open
    return start


def forward(sheet: Paragraph, read: ReportingClause, claims: Claims) -> Claim | None:
    """Read what is said after the cue, or around a tag without marks."""
    read = reporting_clauses.settled(sheet, read, claims) if read.shared else read
    frame = read.row.frame
    hearer = frame in ("tell", "ask") and not read.passive
    opening = OPENS_CONTENT.get(frame, ())
    start = adjuncts.skip(sheet, read.end, read.limit, hearer=hearer, opening=opening)
    if sheet.runs:
        if _is_work(sheet, sheet.opens.get(read.end), read):
            return None
        run = _run_after(sheet, read, start)
        if run and not claims.taken[run.first] and not is_named(sheet, run):
            stretches = _direct_stretches(sheet, run, read)
            left = _left_of_medial(sheet, read, run, claims)
            return Claim((*left, *stretches), read.mention, read.cue, "quote.tag-direct")
    if frame in reporting_clauses.IN_MARKS:
        return indirect.described(sheet, read) if frame in reporting_clauses.DESCRIBING else None
    around = indirect.around(sheet, read, start, claims)
    return around or indirect.clause(sheet, read, start)


def _run_after(sheet: Paragraph, read: ReportingClause, start: int) -> MarkedSpan | None:
    """Return the run that a tag introduces: after a comma or colon, or at once."""
    pause = read.end < read.limit and sheet.words[read.end] == ","
    for place in range(read.end, min(read.limit, read.end + 30)):
        if (pause and sheet.low[place] in FINITE) or (place > read.end and sheet.is_cue[place]):
            return None
        run = sheet.opens.get(place)
        if run is None:
            continue
        if sheet.words[place - 1] in ",:":
            return run if "that" not in sheet.low[read.end : place - 1] else None
        if place not in (read.end, start):
            return None
        return (
            run if read.row.frame == "speak" or _closes_sentence(sheet, run, read.limit) else None
        )
    return sheet.opens.get(read.limit) if _colon_ends(sheet, read.limit) else None


def _is_work(sheet: Paragraph, run: MarkedSpan | None, read: ReportingClause) -> bool:
    """Tell the title of what is written or sung from words: `wrote "The Long Bridge"`."""
    if run is None or read.row.verb not in WORKING or sheet.low[read.cue[0]].endswith("ing"):
        return False
    stop = sheet.words[run.last - 1] in ".,"
    return is_titled(sheet, run._replace(last=run.last - stop))


def _left_of_medial(
    sheet: Paragraph, read: ReportingClause, run: MarkedSpan, claims: Claims
) -> tuple[TokenRange, ...]:
    """Return the words that those in marks go on: `The road, Marsh said, "is open"`."""
    before = read.begin - 1
    if read.mention is None or read.mention.first < read.begin or before <= read.floor:
        return ()
    if not is_pause(sheet, before) or not sheet.words[run.first][0].islower():
        return ()
    left = (indirect.left_floor(sheet, read.floor, before, claims), before)
    if left[1] <= left[0] or adjuncts.is_setting(sheet, left) or adjuncts.is_opening(sheet, left):
        return ()
    return (left,)


def _colon_ends(sheet: Paragraph, limit: int) -> bool:
    return limit > 0 and limit < len(sheet.words) and sheet.words[limit - 1] == ":"


def _closes_sentence(sheet: Paragraph, run: MarkedSpan, limit: int) -> bool:
    return run.close >= limit or (run.close + 1 >= limit and sheet.words[run.close] in ".!?")


def _direct_stretches(
    sheet: Paragraph, run: MarkedSpan, read: ReportingClause
) -> tuple[TokenRange, ...]:
    """Return the run, or the clause it begins: `"a mess" and "a disgrace"`."""
    if run.close >= read.limit or sheet.words[run.last - 1] in ".?!,":
        return ((run.first, run.last),)
    number = bisect_right(sheet.runs, run)
    later = [other for other in sheet.runs[number : number + MOST] if other.open < read.limit]
    if later and 1 not in sheet.is_cue[run.close : later[0].open]:
        return ((run.open, later[-1].close),)
    return ((run.first, run.last),)


def introduces(sheet: Paragraph, claims: Claims) -> Claim | None:
    """Read the end of a paragraph whose colon introduces the next one: `He declared:`."""
    floor, limit = sentence(sheet, len(sheet.words) - 1)
    for place in reversed(sheet.cues):
        if place < floor:
            break
        row = reporting_clauses.row_of(sheet, place)
        read = reporting_clauses.tag(sheet, place, row) if row else None
        read = reporting_clauses.settled(sheet, read, claims) if read and read.shared else read
        if read and read.mention:
            return Claim((), read.mention, read.cue, "quote.introduced")
    last = limit - 1
    mention = mentions.after(sheet, floor, last)
    return Claim((), mention, (last, limit), "quote.introduced") if mention else None


def according_to(sheet: Paragraph, place: int, claims: Claims) -> Claim | None:
    """Read `According to X, ...`, `..., according to X`, and `..., according to X, ...`."""
    if place + 2 >= len(sheet.words) or sheet.low[place + 1] != "to":
        return None
    floor, limit = sentence(sheet, place)
    mention = mentions.after(sheet, place + 2, limit)
    if mention is None or not _is_source(sheet, mention):
        return None
    end = _source_end(sheet, mention.end, limit)
    cue = (place, place + 2)
    begin = _floor(sheet, floor, place, claims)
    if place - begin <= 1:
        end = _after_description(sheet, mention, end, limit)
        start = end + 1 if end < limit and sheet.words[end] == "," else end
        last = clauses.trim(sheet, start, limit)
        return (
            Claim(((start, last),), mention, cue, "quote.according-clause")
            if last - start > 1
            else None
        )
    left = (begin, clauses.trim(sheet, begin, place))
    if place - begin < 5 and sheet.low[begin] in ("it", "that", "this"):
        return None
    if end + 1 < limit and sheet.words[end] == "," and sheet.words[place - 1] == ",":
        right = (end + 1, clauses.trim(sheet, end + 1, limit))
        if right[1] - right[0] > 1 and place - begin < 12:
            return Claim((left, right), mention, cue, "quote.clause-according-clause")
    return Claim((left,), mention, cue, "quote.clause-according")


def _is_source(sheet: Paragraph, mention: Mention) -> bool:
    """Tell who or what says something from a measure: `according to [plan]`, `[size]`.

    A common noun alone, in the singular without an article, is a source only if it is a role or
    one of `SOURCES`.
    """
    noun, after = sheet.words[mention.first], sheet.low[mention.last : mention.last + 3]
    if mention.last - mention.first > 1 or not noun.islower():
        return True
    if after[0:1] in (["and"], ["but"], ["or"]) and after[-1].endswith("s"):
        return True
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return True
    return noun in SOURCES or noun in OBJECTS or noun in name_lexicon.roles()


def _source_end(sheet: Paragraph, end: int, limit: int) -> int:
    """Return the place after the source and its descriptions, at a comma or the sentence's end."""
    while end < limit and sheet.words[end] not in ",;—–:" and not sheet.inside[end]:
        end += 1
    return end


def _after_description(sheet: Paragraph, mention: Mention, end: int, limit: int) -> int:
    """Return the comma that closes a description of the source: `Marsh, a baker who left,`.

    One with "the" is that of a name: `According to a report, the road, the bridge and ...`.
    """
    if end + 2 >= limit or sheet.low[end + 1] not in ("a", "an", "the", "who", "which", "whose"):
        return end
    if sheet.low[end + 1] == "the" and not sheet.words[mention.last - 1][0].isupper():
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


def _floor(sheet: Paragraph, floor: int, place: int, claims: Claims) -> int:
    for near in range(place - 1, max(floor, place - 80) - 1, -1):
        if claims.taken[near] or sheet.words[near] in ";:":
            return near + 1
    return floor
