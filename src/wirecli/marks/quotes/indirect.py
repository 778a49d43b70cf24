"""What is reported without marks, or with some words in marks: clauses beside a tag."""

from bisect import bisect_right

from wirecli.data.cues_context import (
    AFTER_MARKS,
    AFTER_TAG,
    CLAUSE_PRONOUNS,
    DAYS,
    FINITE,
    OPENING,
    OPENING_CLAUSE,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECTS,
    SUBORDINATORS,
    SURE,
)
from wirecli.marks.quotes import adjuncts, clauses, mentions
from wirecli.marks.quotes.claims import Claim, Claims, is_title
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, is_pause
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.reporting_clauses import ReportingClause, is_noun, row_of

INTRODUCING = QUESTION_WORDS | {"about", "not", "that", "to"}
"""Words that may open a reported clause."""
NEAR = 10
"""Words within which marks show that a noun after the cue was said."""
PROPOSING = frozenset(("propose", "recommend", "suggest"))
"""Verbs that take a participle: `suggested closing the bridge`."""
MOST = 12
"""Later cues of a sentence that are looked at for the end of a clause."""


def described(sheet: Paragraph, read: ReportingClause) -> Claim | None:
    """Read `called the plan "a mess"`: what it is called and what is called so."""
    start = read.end
    if 1 not in sheet.inside[start : read.limit]:
        return None
    if read.row.frame == "call" and start in sheet.opens and not _has_object(sheet, read):
        return None
    if start < read.limit and sheet.low[start] in ("to", "for", "of", "about", "against", "on"):
        start += 1
    last = clauses.end(
        sheet, start, read.limit, _begins(sheet, read), subordinate=_is_subordinate(sheet, read)
    )
    if last - start < 2 or 1 not in sheet.inside[start:last]:
        return None
    if read.row.frame == "blame" and _is_titled(sheet, start, last):
        return None
    last = _before_setting(sheet, start, last)
    return Claim(((start, last),), read.mention, read.cue, f"quote.{read.row.frame}")


def _has_object(sheet: Paragraph, read: ReportingClause) -> bool:
    """Tell `what he called "a mess"` from `a film called "A Mess"`."""
    if read.mention is None:
        return False
    if sheet.low[read.mention.first] in SUBJECTS:
        return True
    return read.begin > read.floor and sheet.low[read.begin - 1] in ("what", "which", "that")


def _is_titled(sheet: Paragraph, start: int, last: int) -> bool:
    """`attacked the film "The Long Bridge"`: the only words in marks are a title."""
    run = sheet.opens.get(sheet.inside.find(b"\1", start, last))
    if run is None or not is_title(sheet, run):
        return False
    return 1 not in sheet.inside[run.close : last]


def _before_setting(sheet: Paragraph, start: int, last: int) -> int:
    """Leave out the setting after the last words in marks: `called it "a mess" [on Monday]`."""
    for place in range(last - 1, start, -1):
        if place in sheet.closes:
            after = sheet.low[place]
            cut = after in AFTER_MARKS or after in DAYS or after == "(" or is_dash(sheet, place)
            cut = cut or sheet.words[sheet.closes[place].last - 1] == ","
            return place if cut else last
    return last


def around(sheet: Paragraph, read: ReportingClause, start: int, claims: Claims) -> Claim | None:
    """Read a tag after or amid a clause: `The road is open, Marsh said, and safe.`"""
    before = read.begin - 1
    if read.mention is None or before <= read.floor or not is_pause(sheet, before):
        return None
    if sheet.low[read.mention.first] in ("who", "which", "that") or read.mention.first < read.begin:
        return None
    left = (left_floor(sheet, read.floor, before, claims), before)
    if left[1] <= left[0] or adjuncts.is_setting(sheet, left):
        return _after_setting(sheet, read, start)
    if sheet.words[start : start + 1] != [","] and adjuncts.is_opening(sheet, left):
        return None
    if (
        start >= read.limit
        or sheet.words[start] in ".;?!"
        or sheet.low[start] in ("as", "when", "after", "while", "before")
    ):
        return Claim((left,), read.mention, read.cue, "quote.clause-tag")
    if (
        sheet.words[start] in ",—–"
        and read.begin == read.cue[0]
        and not _goes_on_after(sheet, read, start)
    ):
        return Claim((left,), read.mention, read.cue, "quote.clause-tag")
    if 1 in sheet.is_cue[start + 1 : start + 2] and sheet.low[start + 1].endswith("ing"):
        return Claim((left,), read.mention, read.cue, "quote.clause-tag")
    if sheet.words[start] in ",—–":
        right = (start + 1, clauses.end(sheet, start + 1, read.limit, _begins(sheet, read)))
        stretches = (left, right) if right[1] > right[0] else (left,)
        return Claim(stretches, read.mention, read.cue, "quote.clause-tag-clause")
    return None


def _after_setting(sheet: Paragraph, read: ReportingClause, start: int) -> Claim | None:
    """Read `In Oakvale, Marsh said, the road is open`."""
    if start + 2 >= read.limit or sheet.words[start] != "," or sheet.inside[start + 1]:
        return None
    last = clauses.end(sheet, start + 1, read.limit, _begins(sheet, read))
    if sheet.low[start + 1].endswith("ing") or not clauses.has_verb(sheet, start + 1, last):
        return None
    return Claim(((start + 1, last),), read.mention, read.cue, "quote.setting-tag-clause")


def _goes_on_after(sheet: Paragraph, read: ReportingClause, start: int) -> bool:
    """Tell what was said from a description of the speaker: `said Ellen Marsh, the mayor`."""
    if start + 1 >= read.limit or sheet.low[start + 1] in (
        "a",
        "an",
        "the",
        "who",
        "which",
        "whose",
    ):
        return False
    return clauses.has_verb(sheet, start + 1, read.limit)


def left_floor(sheet: Paragraph, floor: int, before: int, claims: Claims) -> int:
    """Return where the words before a tag begin: after what is taken, after a semicolon."""
    lowest = max(floor, before - 80)
    after = claims.taken.rfind(b"\1", lowest, before) + 1 or floor
    words = sheet.words[lowest:before]
    return max(after, before - words[::-1].index(";")) if ";" in words else after


def _begins(sheet: Paragraph, read: ReportingClause) -> dict[int, int]:
    """Return the later cues of the sentence, each with the place where its own clause begins."""
    begins: dict[int, int] = {}
    if 1 not in sheet.is_cue[read.cue[0] + 1 : read.limit]:
        return begins
    first = bisect_right(sheet.cues, read.cue[0])
    for cue in sheet.cues[first : first + MOST]:
        if cue < read.limit and _reports(sheet, cue):
            edge = mentions.skip_adverbs(sheet, cue, read.cue[1])
            if sheet.low[cue].endswith("ing") or _is_coordinate(sheet, cue, edge):
                begins[cue] = edge
            else:
                mention = mentions.ending(sheet, edge, read.cue[1])
                if mention:
                    begins[cue] = mention.begin
    return begins


def _is_coordinate(sheet: Paragraph, cue: int, edge: int) -> bool:
    """Tell a verb of the same subject: `and said`, `, accused him`."""
    before = sheet.low[edge - 1]
    return before in ("and", "but", "then") or (before == "," and edge == cue)


def _reports(sheet: Paragraph, cue: int) -> bool:
    """Tell a verb that reports here from a noun, and from one that does so beside marks alone."""
    row = row_of(sheet, cue)
    if row is None or is_noun(sheet, cue):
        return False
    return row.frame != "speak" or 1 in sheet.inside[cue + 1 : cue + 4]


def clause(sheet: Paragraph, read: ReportingClause, start: int) -> Claim | None:
    """Read `Marsh said (that) the road is open`."""
    first = clause_start(sheet, read, start)
    if first < 0:
        return None
    last = clauses.end(
        sheet, first, read.limit, _begins(sheet, read), subordinate=_is_subordinate(sheet, read)
    )
    if last - first < 2:
        return None
    mention = read.mention or _subject_after(sheet, read, last)
    run = sheet.opens.get(first)
    if run and run.close >= last:
        first, last = run.first, run.last
    return Claim(((first, last),), mention, read.cue, "quote.tag-clause")


def _subject_after(sheet: Paragraph, read: ReportingClause, comma: int) -> Mention | None:
    """Return the subject behind a participle's clause: `Saying the road was open, Marsh left`."""
    if read.passive or not sheet.low[read.cue[0]].endswith("ing") or comma + 1 >= read.limit:
        return None
    return mentions.after(sheet, comma + 1, read.limit) if sheet.words[comma] == "," else None


def _is_subordinate(sheet: Paragraph, read: ReportingClause) -> bool:
    """Tell whether the tag is in a clause that opens the sentence: `While Marsh said`."""
    opening = sheet.low[read.floor]
    opens = read.cue[0] - read.floor < 2 and sheet.low[read.cue[0]].endswith("ing")
    asked = read.cue[0] - (opening == "being")
    if opens or (read.passive and asked == read.floor):
        return True
    if opening == "but" and read.floor + 1 < read.limit:
        opening = sheet.low[read.floor + 1]
        opening = "as" if opening == "even" else opening
    if opening not in OPENING or opening in PREPOSITIONS - OPENING_CLAUSE:
        return False
    return "," not in sheet.words[read.floor : read.cue[0]]


def clause_start(sheet: Paragraph, read: ReportingClause, start: int) -> int:
    """Return where the reported clause begins behind the setting, -1 if none does."""
    if start + 1 < read.limit and sheet.words[start] in ",:":
        start = _after_pause(sheet, read, start)
    if start < 0 or start >= read.limit or _is_none(sheet, read, start):
        return -1
    if sheet.low[start] in PREPOSITIONS:
        start = max(start, _that_after(sheet, start, read.limit))
    introduced = _introduced(sheet, read, start) if sheet.low[start] in INTRODUCING else None
    if introduced is not None:
        return introduced
    return start if _opens_bare_clause(sheet, read, start) else -1


def _after_pause(sheet: Paragraph, read: ReportingClause, start: int) -> int:
    """Pass a colon, and the comma before "that" or after `As Marsh said`; -1 at another comma."""
    low = sheet.low
    before = read.begin - 1 if read.begin > read.floor else read.floor
    if sheet.words[start] == ":" or low[start + 1] == "that" or low[before] == "as":
        return start + 1
    return _that_after(sheet, start, read.limit)


def _is_none(sheet: Paragraph, read: ReportingClause, start: int) -> bool:
    """Tell what is no reported clause: a hearer's "who", `not`, another participle."""
    low = sheet.low
    if start > read.end and low[start] in ("who", "which", "whose"):
        return True
    if low[read.end] == "not" and not (
        read.row.frame == "vow" and low[read.end + 1 : read.end + 2] == ["to"]
    ):
        return True
    return bool(sheet.is_cue[start] and low[start].endswith("ing"))


def _introduced(sheet: Paragraph, read: ReportingClause, start: int) -> int | None:
    """Return where the clause begins that a word opens: `that`, `whether`, `to`; -1: it may not."""
    low, frame = sheet.low[start], read.row.frame
    if low == "that" and start + 1 < read.limit:
        return start + 1 + (sheet.words[start + 1] == ",")
    if low == "about" and frame == "ask":
        return start + 1
    if low == "to" or sheet.low[start : start + 2] == ["not", "to"]:
        return {"vow": start, "tell": start, "ask": read.end}.get(frame, -1)
    asks = frame in ("ask", "tell", "say") or read.passive
    near = start == read.end or low not in ("who", "which", "when")
    return start if asks and near and low in QUESTION_WORDS else None


def _opens_bare_clause(sheet: Paragraph, read: ReportingClause, start: int) -> bool:
    """Tell whether a clause without "that" begins: the verb must show, but after `said`."""
    low, frame = sheet.low, read.row.frame
    cue = low[read.cue[0]]
    pronoun = low[start] in CLAUSE_PRONOUNS
    can_be_noun = sheet.runs and not read.passive and frame in ("claim", "say")
    if can_be_noun and _has_marks(sheet, start, read.limit):
        return True
    if read.passive or frame == "ask" or (frame in ("claim", "vow") and not pronoun):
        return False
    joins = low[start] in PREPOSITIONS or low[start] in SUBORDINATORS
    if joins or not (sheet.words[start][0].isalnum() or sheet.inside[start]):
        sure = cue in SURE and low[start] not in AFTER_TAG
        return sure and clauses.has_verb(sheet, start, read.limit)
    if low[read.cue[0] - 1] == "to" and read.row.verb != "say" and frame == "say":
        return pronoun
    if cue in SURE or (low[start].endswith("ing") and read.row.verb in PROPOSING):
        return True
    return clauses.has_verb(sheet, start, read.limit)


def _has_marks(sheet: Paragraph, start: int, limit: int) -> bool:
    """`noted the "endless mess"`: words in marks show that a noun was said."""
    return any(place in sheet.opens for place in range(start, min(limit, start + NEAR)))


def _that_after(sheet: Paragraph, start: int, limit: int) -> int:
    """Return the "that" behind a setting with commas in it: `said in Oakvale, Norland, that`."""
    for place in range(start + 1, min(limit, start + 20)):
        if sheet.low[place] == "that" and sheet.words[place - 1] in ",":
            return place
        if sheet.inside[place] or sheet.low[place] in FINITE:
            return -1
    return -1
