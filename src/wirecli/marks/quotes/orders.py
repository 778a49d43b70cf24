"""The orders of speaker, cue and what is said, read outward from a cue word."""

from typing import NamedTuple

from wirecli.data.cues_context import (
    BE,
    CLAUSE_PRONOUNS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from wirecli.data.cues_rows import Cue
from wirecli.marks.quotes import clauses, mentions, settings
from wirecli.marks.quotes.found import Claims, Found, Span
from wirecli.marks.quotes.marks import Run
from wirecli.marks.quotes.mentions import Mention
from wirecli.marks.quotes.sheet import Sheet, sentence

ENDING = frozenset(".?!,…—–-")
WH = frozenset(["whether", "if", "how", "why", "what", "who", "where", "when", "which"])
SURE = frozenset(["said", "says", "saying", "tweeted", "wrote", "told"])


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
    if row is None:
        return None
    floor, limit = sentence(sheet, place)
    end = place + 1 + (" " in row.verb)
    inverted = _inverted(sheet, place, end, limit)
    if inverted:
        return Tag(row, (place, end), inverted, place, inverted.end, floor, limit)
    return _plain(sheet, Tag(row, (place, end), None, place, end, floor, limit), claims)


def _row(sheet: Sheet, place: int, rows: tuple[Cue, ...]) -> Cue | None:
    following = sheet.low[place + 1] if place + 1 < len(sheet.low) else ""
    for row in rows:
        particle = row.verb.partition(" ")[2]
        if not particle or particle == following:
            return row
    return None


def _inverted(sheet: Sheet, place: int, end: int, limit: int) -> Mention | None:
    """Read `"...," said Ellen Marsh`."""
    if place == 0 or sheet.low[place].endswith("ing"):
        return None
    before = place - 1
    quoted = place in sheet.closes or (sheet.words[before] in ",—–" and before in sheet.closes)
    if not quoted and sheet.words[before] != ",":
        return None
    mention = mentions.after(sheet, end, limit)
    if mention is None:
        return None
    if quoted:
        return mention
    after = sheet.words[mention.end] if mention.end < len(sheet.words) else "."
    named = sheet.words[mention.first][0].isupper() or sheet.low[mention.first] in DETERMINERS
    stops = after in ".,;" or mention.end >= limit
    return mention if stops and named and sheet.low[place] in ("said", "says") else None


def _plain(sheet: Sheet, read: Tag, claims: Claims) -> Tag | None:
    place, low = read.cue[0], sheet.low
    before = low[place - 1] if place > read.floor else ""
    floor = max(read.floor, _after_marks(sheet, place, read.floor))
    if low[place].endswith("ing") and before not in BE:
        return _participle(sheet, read, floor, claims)
    if before == "to" or before in ("and", "but", "then") or (before == "," and False):
        subject = _main_subject(sheet, read, claims)
        begin = place - 1 if before != "to" else place
        return read._replace(mention=subject, begin=begin)
    mention = mentions.before(sheet, place, floor)
    if mention is None:
        return None
    between = low[mention.last : place]
    passive = any(word in BE for word in between) and not low[place].endswith("ing")
    if passive:
        return read._replace(mention=None, begin=mention.begin, passive=True)
    return read._replace(mention=mention, begin=mention.begin)


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
    before = sheet.low[place - 1] if place > floor else ""
    if not before or not before[0].isalnum() or before in SUBORDINATORS or before in PREPOSITIONS:
        return read._replace(mention=_main_subject(sheet, read, claims))
    mention = mentions.before(sheet, place, floor)
    return read._replace(mention=mention) if mention else None


def _main_subject(sheet: Sheet, read: Tag, claims: Claims) -> Mention | None:
    """Return the speaker of the cue before in the sentence, else the sentence's first noun phrase."""
    if claims.found:
        last = claims.found[-1]
        if last.mention and last.cue and read.floor <= last.cue[0] < read.cue[0]:
            return last.mention
    start = read.floor
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
    start = _left_start(sheet, read.floor, run, claims)
    if start == run.open:
        return Found(((run.first, run.last),), read.mention, read.cue, "quote.direct-tag")
    return Found(((start, run.close),), read.mention, read.cue, "quote.mixed-tag")


def _run_before(sheet: Sheet, begin: int) -> Run | None:
    run = sheet.closes.get(begin)
    if run is None and begin > 0 and sheet.words[begin - 1] in ",—–-":
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
    if len(between) < 3 or between[-1] in ",:" or len(between) > 60:
        return run.open
    return start


def forward(sheet: Sheet, read: Tag, claims: Claims) -> Found | None:
    """Read what is said after the cue, or around a tag without marks."""
    hearer = read.row.frame in ("tell", "ask") and not read.passive
    start = settings.skip(sheet, read.end, read.limit, hearer=hearer)
    run = _run_after(sheet, read, start)
    if run and not claims.taken[run.first]:
        return Found(
            _direct_stretches(sheet, run, read), read.mention, read.cue, "quote.tag-direct"
        )
    if read.row.frame in ("call", "describe", "blame"):
        return _described(sheet, read)
    if read.row.frame == "speak":
        return None
    around = _around(sheet, read, start, claims)
    return around or _clause(sheet, read, start)


def _run_after(sheet: Sheet, read: Tag, start: int) -> Run | None:
    """Return the run that a tag introduces: after a comma or colon, or at once."""
    for place in range(read.end, min(read.limit, read.end + 30)):
        run = sheet.opens.get(place)
        if run is None:
            continue
        if sheet.words[place - 1] in ",:":
            between = sheet.words[read.end : place - 1]
            return run if "that" not in between and "," not in between[:-8] else None
        return (
            run if place in (read.end, start) and _closes_sentence(sheet, run, read.limit) else None
        )
    return sheet.opens.get(read.limit) if _colon_ends(sheet, read.limit) else None


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
    last = clauses.end(sheet, start, read.limit, _begins(sheet, read))
    if last - start < 2 or not any(sheet.inside[start:last]):
        return None
    return Found(((start, last),), read.mention, read.cue, f"quote.{read.row.frame}")


def _around(sheet: Sheet, read: Tag, start: int, claims: Claims) -> Found | None:
    """Read a tag after or amid a clause: `The road is open, Marsh said, and safe.`"""
    before = read.begin - 1
    if before <= read.floor or sheet.words[before] not in ",—–" or read.mention is None:
        return None
    left = (_left_floor(sheet, read.floor, before, claims), before)
    if left[1] - left[0] < 2 or _is_setting(sheet, left):
        return None
    if (
        start >= read.limit
        or sheet.words[start] in ".;?!"
        or sheet.low[start] in ("as", "when", "after", "while", "before")
    ):
        return Found((left,), read.mention, read.cue, "quote.clause-tag")
    if sheet.words[start] in ",—–":
        right = (start + 1, clauses.end(sheet, start + 1, read.limit, _begins(sheet, read)))
        stretches = (left, right) if right[1] > right[0] else (left,)
        return Found(stretches, read.mention, read.cue, "quote.clause-tag-clause")
    return None


def _left_floor(sheet: Sheet, floor: int, before: int, claims: Claims) -> int:
    for place in range(before - 1, max(floor, before - 80) - 1, -1):
        if claims.taken[place] or sheet.words[place] == ";":
            return place + 1
    return floor


def _is_setting(sheet: Sheet, span: Span) -> bool:
    """`On Monday`, `Asked about it`: what stands before the tag is not what was said."""
    first = sheet.low[span[0]]
    if first in PREPOSITIONS and not clauses.has_verb(sheet, *span):
        return True
    return (
        first
        in (
            "asked",
            "pressed",
            "speaking",
            "as",
            "when",
            "while",
            "after",
            "before",
            "in",
            "on",
            "at",
            "during",
        )
        or span[1] - span[0] < 2
    )


def _begins(sheet: Sheet, read: Tag) -> dict[int, int]:
    """Return the later cues of the sentence, each with the place where its own clause begins."""
    begins: dict[int, int] = {}
    for cue in sheet.cues:
        if read.cue[0] < cue < read.limit:
            if sheet.low[cue].endswith("ing") or sheet.low[cue - 1] in (
                "and",
                "but",
                "then",
                "also",
            ):
                begins[cue] = cue
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
    last = clauses.end(sheet, first, read.limit, _begins(sheet, read))
    if last - first < 2:
        return None
    return Found(((first, last),), read.mention, read.cue, "quote.tag-clause")


def _clause_start(sheet: Sheet, read: Tag, start: int) -> int:
    low, limit, frame = sheet.low, read.limit, read.row.frame
    if start < limit and sheet.words[start] in ",:" and start + 1 < limit:
        if sheet.words[start] == ":" or low[start + 1] == "that":
            start += 1
        else:
            return -1
    if start >= limit:
        return -1
    if low[start] == "that" and start + 1 < limit:
        return start + 1
    if low[start] in WH and (frame in ("ask", "tell", "say") or read.passive):
        return start
    if low[start] == "to":
        return start if frame in ("vow", "tell", "ask") else -1
    if read.passive or frame == "ask" or (frame == "claim" and low[start] not in CLAUSE_PRONOUNS):
        return -1
    if (
        low[start] in PREPOSITIONS
        or low[start] in SUBORDINATORS
        or (not sheet.words[start][0].isalnum()
        and not sheet.inside[start])
    ):
        return start if low[read.cue[0]] in SURE and clauses.has_verb(sheet, start, limit) else -1
    sure = low[read.cue[0]] in SURE
    return start if sure or clauses.has_verb(sheet, start, limit) else -1
