"""The orders of speaker, cue and what is said, read outward from a cue word."""

from typing import NamedTuple

from wirecli.data.cues_context import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_PRONOUNS,
    DAYS,
    DETERMINERS,
    FINITE,
    MEDIA,
    MONTHS,
    NOUNS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
)
from wirecli.data.cues_rows import Cue
from wirecli.marks.quotes import clauses, mentions, settings
from wirecli.marks.quotes.found import Claims, Found, Span
from wirecli.marks.quotes.marks import Run
from wirecli.marks.quotes.mentions import Mention
from wirecli.marks.quotes.sheet import Sheet, is_dash, sentence

OPENING = frozenset("after as asked at before because during if in on pressed responding since speaking though when where while although unless whereas".split())
"""Words that open a setting before the tag, unless a clause follows it."""
OPENS_CONTENT = {"ask": ("to", "about"), "tell": ("to",), "vow": ("to",)}
NO_NAMES = DAYS | MONTHS | frozenset(("that", "this", "which", "who"))
AFTER_MARKS = frozenset("after as at before during in last on since when while".split())
AFTER_TAG = frozenset("about after as before of when while".split())
OPENING_CLAUSE = frozenset("after as before since".split())
OPENING_VERBS = frozenset("added adds asked asks replied said says tweeted wrote writes".split())
ENDING = frozenset(".?!,…—–-")
WH = frozenset("whether if how why what who where when which".split())
SURE = frozenset("said says saying told".split())


class Tag(NamedTuple):
    """A speaker with a cue: words `[begin, end)` of the narrator, in the sentence `[floor, limit)`.

    `cue` are the words of the verb and its particle; `after` is the place after them.
    """

    row: Cue
    cue: Span
    mention: Mention | None
    begin: int
    end: int
    floor: int
    limit: int
    passive: bool = False


def tag(sheet: Sheet, place: int, rows: tuple[Cue, ...], claims: Claims) -> Tag | None:
    """Read the cue at `place` with its speaker, None if it is no reporting verb here."""
    row = _row(sheet, place, rows)
    if row is None or _is_noun(sheet, place):
        return None
    floor, limit = sentence(sheet, place)
    end = place + 1 + (" " in row.verb)
    inverted = _inverted(sheet, place, end, limit)
    if inverted:
        return Tag(row, (place, end), inverted, place, inverted.end, floor, limit)
    return _plain(sheet, Tag(row, (place, end), None, place, end, floor, limit), claims)


def _is_noun(sheet: Sheet, place: int) -> bool:
    """Tell a noun from the verb that is written so: `the reports`, `emails`, `his claim`."""
    word = sheet.low[place]
    if word not in NOUNS or place == 0:
        return False
    before = sheet.low[place - 1]
    if before in SUBJECTS or before in ADVERBS or before in AUXILIARIES or before in ("to", "not", "t"):
        return False
    after = sheet.low[place + 1] if place + 1 < len(sheet.low) else ""
    if before not in DETERMINERS and _follows_run(sheet, place):
        return False
    if after in ("that", ",", ":") or place + 1 in sheet.opens or place in sheet.closes:
        return before in DETERMINERS or before == "s"
    if before in DETERMINERS or before in PREPOSITIONS or before == "s" or not before[0].isalnum():
        return True
    named = sheet.words[place - 1][0].isupper() or before.endswith("s")
    return not (named and after in CLAUSE_PRONOUNS) and not (
        word.endswith("s") and sheet.words[place - 1][0].isupper() and sheet.words[place][0].islower() and word != "states"
    )


def _follows_run(sheet: Sheet, place: int) -> bool:
    """Tell whether words in marks with a comma end shortly before: `"...," the ad states`."""
    for near in range(place, max(0, place - 10), -1):
        run = sheet.closes.get(near)
        if run:
            return sheet.words[run.last - 1] in ",?!"
    return False


def _row(sheet: Sheet, place: int, rows: tuple[Cue, ...]) -> Cue | None:
    following = sheet.low[place + 1] if place + 1 < len(sheet.low) else ""
    for row in rows:
        particle = row.verb.partition(" ")[2]
        if not particle or particle == following:
            return row
    return None


def _inverted(sheet: Sheet, place: int, end: int, limit: int) -> Mention | None:
    """Read `"...," said Ellen Marsh`."""
    if sheet.low[place].endswith("ing"):
        return None
    if sheet.words[place][0].isupper():
        return _opening_verb(sheet, place, end, limit)
    if place == 0:
        return None
    before = place - 1
    quoted = place in sheet.closes or (_parts(sheet, before) and before in sheet.closes)
    if not quoted and sheet.words[before] != ",":
        return None
    mention = mentions.after(sheet, end, limit)
    if mention is None or sheet.low[mention.first] in NO_NAMES:
        return None
    if quoted:
        return mention
    after = sheet.words[mention.end] if mention.end < len(sheet.words) else "."
    first = sheet.words[mention.first]
    named = first[0].isupper() or first in DETERMINERS or sheet.words[mention.last - 1][-1] == "s"
    stops = after in ".,;" or mention.end >= limit
    return mention if stops and named and sheet.low[place] in ("said", "says", "say") else None


def _opening_verb(sheet: Sheet, place: int, end: int, limit: int) -> Mention | None:
    """Read `Said Ellen Marsh, the mayor: "..."`, with the verb at the sentence's start."""
    if end >= limit or not sheet.words[end][0].isupper() or sheet.low[place] not in OPENING_VERBS:
        return None
    return mentions.after(sheet, end, limit)


def _plain(sheet: Sheet, read: Tag, claims: Claims) -> Tag | None:
    place, low = read.cue[0], sheet.low
    before = low[place - 1] if place > read.floor else ""
    if low[place] in ("asked", "pressed") and (not before or before in ("when", "been", ",", "if", "being")):
        return read._replace(passive=True)
    floor = max(read.floor, _after_marks(sheet, place, read.floor))
    if low[place].endswith("ing") and not _is_progressive(sheet, place, read.floor):
        return _participle(sheet, read, floor, claims)
    edge = mentions.skip_adverbs(sheet, place, read.floor)
    if before == "to" or (edge > read.floor and low[edge - 1] in ("and", "but")):
        subject = _main_subject(sheet, read, claims)
        begin = place if before == "to" else edge - 1
        return read._replace(mention=subject, begin=begin)
    mention = mentions.before(sheet, place, floor)
    if mention is None:
        return None
    between = low[mention.end : place]
    passive = any(word in BE for word in between) and not low[place].endswith("ing")
    if passive:
        return read._replace(mention=None, begin=mention.begin, passive=True)
    return read._replace(mention=mention, begin=mention.begin)


def _is_progressive(sheet: Sheet, place: int, floor: int) -> bool:
    """`is also saying`, `isn't saying`: a finite verb, not a participle."""
    for near in range(place - 1, max(floor, place - 5), -1):
        word = sheet.low[near]
        if word in BE or word in ("isn", "aren", "wasn", "weren", "re") or (word == "s" and sheet.low[near - 2] in SUBJECTS):
            return True
        if not (word in ADVERBS or word in ("not", "t", "'", "’") or word.endswith("ly")):
            return False
    return False


def _after_marks(sheet: Sheet, place: int, floor: int) -> int:
    """Return the end of the last run before a place: a subject is not sought beyond it."""
    found = floor
    for near in range(place - 1, max(floor, place - 30), -1):
        if sheet.inside[near]:
            return near + 1
    return found


def _participle(sheet: Sheet, read: Tag, floor: int, claims: Claims) -> Tag | None:
    """Read `..., saying` with the sentence's subject, `a letter saying` with the noun before."""
    place = read.cue[0]
    while place > floor and sheet.words[place - 1].endswith("ly") and sheet.words[place - 1].islower():
        place -= 1
    before = sheet.low[place - 1] if place > floor else ""
    if not before or not before[0].isalnum() or before in SUBORDINATORS or before in PREPOSITIONS:
        return read._replace(mention=_main_subject(sheet, read, claims))
    if before in DETERMINERS:
        return None
    mention = mentions.before(sheet, place, floor)
    return read._replace(mention=mention) if mention else None


def _main_subject(sheet: Sheet, read: Tag, claims: Claims) -> Mention | None:
    """Return the speaker of the cue before in the sentence, else the sentence's first noun phrase."""
    earlier = [
        found
        for found in claims.found[-4:]
        if found.mention and found.cue and read.floor <= found.cue[0] < read.cue[0]
    ]
    if earlier:
        return max(earlier, key=lambda found: found.cue or (0, 0)).mention
    start = read.floor
    while start < read.cue[0] and (sheet.low[start] in ADVERBS or sheet.low[start] in DAYS):
        start += 1 + (sheet.words[start + 1] == ",")
    if sheet.low[start] in PREPOSITIONS or sheet.low[start] in SUBORDINATORS:
        while start < read.cue[0] and sheet.words[start] != ",":
            start += 1
        start += 1
    return mentions.after(sheet, start, read.cue[0]) if start < read.cue[0] else None


def beside_run(sheet: Sheet, read: Tag, claims: Claims) -> Found | None:
    """Read a tag after what is in marks: `"...," Marsh said`."""
    run = _run_before(sheet, read.begin)
    if run is None or claims.taken[run.first] or read.passive or read.mention is None:
        return None
    if read.mention.first < read.begin:
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
        return Found(((run.first, run.last),), read.mention, read.cue, "quote.direct-tag")
    return Found(((start, run.close),), read.mention, read.cue, "quote.mixed-tag")


def _opens_clause(sheet: Sheet, read: Tag) -> bool:
    """`"..." Marsh says the road is open` is a new sentence, not a tag."""
    hearer = read.row.frame in ("tell", "ask")
    start = settings.skip(sheet, read.end, read.limit, hearer=hearer)
    return start < read.limit and _clause_start(sheet, read, start) >= 0


def _is_closed(sheet: Sheet, read: Tag) -> bool:
    """Tell whether nothing but a setting follows the cue in its sentence."""
    start = settings.skip(sheet, read.end, read.limit, hearer=read.row.frame in ("tell", "ask"))
    if start >= read.limit or start in sheet.opens or sheet.words[start] in ".,;:!?—–-":
        return True
    return sheet.low[start] in AFTER_TAG


def _run_before(sheet: Sheet, begin: int) -> Run | None:
    run = sheet.closes.get(begin)
    if run is None and begin > 0 and _parts(sheet, begin - 1):
        return sheet.closes.get(begin - 1)
    if run and run.last > run.first and sheet.words[run.last - 1] not in ENDING:
        return run if run.last - run.first > 6 else None
    return run


def _left_start(sheet: Sheet, floor: int, run: Run, claims: Claims) -> int:
    """Return where what is said begins before a tag: at the run, or with the clause it is in."""
    start = min(floor, run.open)
    for place in range(run.open - 1, max(start, run.open - 60) - 1, -1):
        if claims.taken[place]:
            return run.open
    between = sheet.words[start : run.open]
    if len(between) < 3 or between[-1] == ":" or len(between) > 60 or run.open - 1 in sheet.cues:
        return run.open
    return start


def forward(sheet: Sheet, read: Tag, claims: Claims) -> Found | None:
    """Read what is said after the cue, or around a tag without marks."""
    hearer = read.row.frame in ("tell", "ask") and not read.passive
    start = settings.skip(
        sheet, read.end, read.limit, hearer=hearer, opening=OPENS_CONTENT.get(read.row.frame, ())
    )
    run = _run_after(sheet, read, start)
    if run and not claims.taken[run.first]:
        stretches = _direct_stretches(sheet, run, read)
        left = _left_of_medial(sheet, read, run, claims)
        return Found((*left, *stretches), read.mention, read.cue, "quote.tag-direct")
    if read.row.frame in ("call", "describe", "blame"):
        return _described(sheet, read)
    if read.row.frame == "speak":
        return None
    around = _around(sheet, read, start, claims)
    return around or _clause(sheet, read, start)


def _run_after(sheet: Sheet, read: Tag, start: int) -> Run | None:
    """Return the run that a tag introduces: after a comma or colon, or at once."""
    cues = {cue for cue in sheet.cues if read.end <= cue < read.limit}
    pause = read.end < read.limit and sheet.words[read.end] == ","
    for place in range(read.end, min(read.limit, read.end + 30)):
        if (pause and sheet.low[place] in FINITE) or (place > read.end and place in cues):
            return None
        run = sheet.opens.get(place)
        if run is None:
            continue
        if sheet.words[place - 1] in ",:":
            return run if "that" not in sheet.low[read.end : place - 1] else None
        if place not in (read.end, start):
            return None
        return run if read.row.frame == "speak" or _closes_sentence(sheet, run, read.limit) else None
    return sheet.opens.get(read.limit) if _colon_ends(sheet, read.limit) else None


def _left_of_medial(sheet: Sheet, read: Tag, run: Run, claims: Claims) -> tuple[Span, ...]:
    """Return the words before the tag that those in marks go on: `The road, Marsh said, "is open"`."""
    before = read.begin - 1
    if read.mention is None or read.mention.first < read.begin or before <= read.floor:
        return ()
    if not _parts(sheet, before) or not sheet.words[run.first][0].islower():
        return ()
    left = (_left_floor(sheet, read.floor, before, claims), before)
    return () if left[1] <= left[0] or _is_setting(sheet, left) else (left,)


def _colon_ends(sheet: Sheet, limit: int) -> bool:
    return limit > 0 and limit < len(sheet.words) and sheet.words[limit - 1] == ":"


def _closes_sentence(sheet: Sheet, run: Run, limit: int) -> bool:
    return run.close >= limit or (run.close + 1 >= limit and sheet.words[run.close] in ".!?")


def _direct_stretches(sheet: Sheet, run: Run, read: Tag) -> tuple[Span, ...]:
    """Return the run, or the clause it begins: `"a mess" and "a disgrace"`."""
    if run.close >= read.limit or sheet.words[run.last - 1] in ".?!,":
        return ((run.first, run.last),)
    later = [other for other in sheet.runs if run.close < other.open < read.limit]
    if later and not any(cue in range(run.close, later[0].open) for cue in sheet.cues):
        return ((run.open, later[-1].close),)
    return ((run.first, run.last),)


def _described(sheet: Sheet, read: Tag) -> Found | None:
    """Read `called the plan "a mess"`: what it is called and what is called so."""
    start = read.end
    if start < read.limit and sheet.low[start] in ("to", "for", "of", "about", "against"):
        start += 1
    last = clauses.end(
        sheet, start, read.limit, _begins(sheet, read), subordinate=_is_subordinate(sheet, read)
    )
    if last - start < 2 or not any(sheet.inside[start:last]):
        return None
    last = _before_setting(sheet, start, last)
    return Found(((start, last),), read.mention, read.cue, f"quote.{read.row.frame}")


def _before_setting(sheet: Sheet, start: int, last: int) -> int:
    """Leave out the setting after the last words in marks: `called it "a mess" [on Monday]`."""
    for place in range(last - 1, start, -1):
        if place in sheet.closes:
            after = sheet.low[place]
            cut = after in AFTER_MARKS or after in DAYS or is_dash(sheet, place)
            return place if cut else last
    return last


def _around(sheet: Sheet, read: Tag, start: int, claims: Claims) -> Found | None:
    """Read a tag after or amid a clause: `The road is open, Marsh said, and safe.`"""
    before = read.begin - 1
    if before <= read.floor or not _parts(sheet, before) or read.mention is None:
        return None
    if sheet.low[read.mention.first] in ("who", "which", "that") or read.mention.first < read.begin:
        return None
    left = (_left_floor(sheet, read.floor, before, claims), before)
    if left[1] <= left[0] or _is_setting(sheet, left):
        return _after_setting(sheet, read, start)
    if start >= read.limit or sheet.words[start] in ".;?!" or sheet.low[start] in ("as", "when", "after", "while", "before"):
        return Found((left,), read.mention, read.cue, "quote.clause-tag")
    if sheet.words[start] in ",—–" and read.begin == read.cue[0] and not _goes_on_after(sheet, read, start):
        return Found((left,), read.mention, read.cue, "quote.clause-tag")
    if start + 1 in sheet.cues and sheet.low[start + 1].endswith("ing"):
        return Found((left,), read.mention, read.cue, "quote.clause-tag")
    if sheet.words[start] in ",—–":
        right = (start + 1, clauses.end(sheet, start + 1, read.limit, _begins(sheet, read)))
        stretches = (left, right) if right[1] > right[0] else (left,)
        return Found(stretches, read.mention, read.cue, "quote.clause-tag-clause")
    return None


def _parts(sheet: Sheet, place: int) -> bool:
    return sheet.words[place] == "," or is_dash(sheet, place)


def _after_setting(sheet: Sheet, read: Tag, start: int) -> Found | None:
    """Read `In Oakvale, Marsh said, the road is open`."""
    if start + 2 >= read.limit or sheet.words[start] != "," or sheet.inside[start + 1]:
        return None
    last = clauses.end(sheet, start + 1, read.limit, _begins(sheet, read))
    if sheet.low[start + 1].endswith("ing") or not clauses.has_verb(sheet, start + 1, last):
        return None
    return Found(((start + 1, last),), read.mention, read.cue, "quote.setting-tag-clause")


def _goes_on_after(sheet: Sheet, read: Tag, start: int) -> bool:
    """Tell what was said from a description of the speaker: `said Ellen Marsh, the mayor`."""
    if start + 1 >= read.limit or sheet.low[start + 1] in ("a", "an", "the", "who", "which", "whose"):
        return False
    return clauses.has_verb(sheet, start + 1, read.limit)


def _left_floor(sheet: Sheet, floor: int, before: int, claims: Claims) -> int:
    for place in range(before - 1, max(floor, before - 80) - 1, -1):
        if claims.taken[place] or sheet.words[place] == ";":
            return place + 1
    return floor


def _is_setting(sheet: Sheet, span: Span) -> bool:
    """`On Monday`, `In an interview`, `Asked about it`: what stands before the tag was not said."""
    low = sheet.low[span[0] : span[1]]
    if low[0] in ("asked", "pressed", "speaking", "responding", "citing"):
        return True
    if low[0] not in PREPOSITIONS and low[0] not in OPENING:
        return False
    return any(word in DAYS or word in MEDIA for word in low) and "," not in low


def _begins(sheet: Sheet, read: Tag) -> dict[int, int]:
    """Return the later cues of the sentence, each with the place where its own clause begins."""
    begins: dict[int, int] = {}
    for cue in sheet.cues:
        if read.cue[0] < cue < read.limit:
            edge = mentions.skip_adverbs(sheet, cue, read.cue[1])
            if sheet.low[cue].endswith("ing") or sheet.low[edge - 1] in ("and", "but", "then", ","):
                begins[cue] = edge
            else:
                mention = mentions.before(sheet, cue, max(read.cue[1], read.floor))
                if mention:
                    begins[cue] = mention.begin
    return begins


def _clause(sheet: Sheet, read: Tag, start: int) -> Found | None:
    """Read `Marsh said (that) the road is open`."""
    first = _clause_start(sheet, read, start)
    if first < 0:
        return None
    last = clauses.end(
        sheet, first, read.limit, _begins(sheet, read), subordinate=_is_subordinate(sheet, read)
    )
    if last - first < 2:
        return None
    run = sheet.opens.get(first)
    if run and run.close >= last:
        first, last = run.first, run.last
    return Found(((first, last),), read.mention, read.cue, "quote.tag-clause")


def _is_subordinate(sheet: Sheet, read: Tag) -> bool:
    """Tell whether the tag is in a clause that opens the sentence: `While Marsh said`."""
    opening = sheet.low[read.floor]
    if read.passive and read.cue[0] == read.floor:
        return True
    if opening == "but" and read.floor + 1 < read.limit:
        opening = sheet.low[read.floor + 1]
        opening = "as" if opening == "even" else opening
    if opening not in OPENING or opening in PREPOSITIONS - OPENING_CLAUSE:
        return False
    return "," not in sheet.words[read.floor : read.cue[0]]


def _clause_start(sheet: Sheet, read: Tag, start: int) -> int:
    low, limit, frame = sheet.low, read.limit, read.row.frame
    if start < limit and sheet.words[start] in ",:" and start + 1 < limit:
        colon = sheet.words[start] == ":" or low[start + 1] == "that"
        colon = colon or low[read.begin - 1 if read.begin > read.floor else read.floor] == "as"
        start = start + 1 if colon else _that_after(sheet, start, limit)
        if start < 0:
            return -1
    if start >= limit or (start > read.end and low[start] in ("who", "which", "whose")):
        return -1
    if low[start] in PREPOSITIONS:
        start = max(start, _that_after(sheet, start, limit))
    if low[start] == "that" and start + 1 < limit:
        return start + 1
    if low[start] == "about" and frame == "ask":
        return start + 1
    if low[start] in WH and (start == read.end or low[start] not in ("who", "which", "when")) and (frame in ("ask", "tell", "say") or read.passive):
        return start
    if low[start] == "to":
        return {"vow": start, "tell": start, "ask": read.end}.get(frame, -1)
    if read.passive or frame == "ask" or frame == "claim" and low[start] not in CLAUSE_PRONOUNS:
        return -1
    if low[start] in PREPOSITIONS or low[start] in SUBORDINATORS or not sheet.words[start][0].isalnum() and not sheet.inside[start]:
        return start if low[read.cue[0]] in SURE and clauses.has_verb(sheet, start, limit) else -1
    if low[start].endswith("ing") and len(low[start]) > 5 and low[read.cue[0]].startswith(("suggest", "recommend", "propos")):
        return start
    sure = low[read.cue[0]] in SURE
    return start if sure or clauses.has_verb(sheet, start, limit) else -1


def _that_after(sheet: Sheet, start: int, limit: int) -> int:
    """Return the "that" behind a setting with commas in it: `said in Oakvale, Norland, that`."""
    for place in range(start + 1, min(limit, start + 20)):
        if sheet.low[place] == "that" and sheet.words[place - 1] in "," :
            return place
        if sheet.inside[place] or sheet.low[place] in FINITE:
            return -1
    return -1


def introduces(sheet: Sheet, rows: dict[str, tuple[Cue, ...]], claims: Claims) -> Found | None:
    """Read the end of a paragraph whose colon introduces the next one: `He declared:`."""
    if sheet.words[-1] != ":":
        return None
    floor, limit = sentence(sheet, len(sheet.words) - 1)
    for place in reversed(sheet.cues):
        if place < floor:
            break
        read = tag(sheet, place, rows[sheet.low[place]], claims) if sheet.low[place] in rows else None
        if read and read.mention:
            return Found((), read.mention, read.cue, "quote.introduced")
    last = limit - 1
    mention = mentions.after(sheet, floor, last)
    return Found((), mention, (last, limit), "quote.introduced") if mention else None
