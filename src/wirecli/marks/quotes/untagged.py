"""Runs in marks without a tag: they go on, are signed, follow a colon; an interview's turns."""

from bisect import bisect_right, insort
from collections.abc import Sequence

from wirecli.data.cues_context import NO_SPEAKERS
from wirecli.marks.passages import Passage
from wirecli.marks.quotes import mentions
from wirecli.marks.quotes.claims import Claim, Claims, is_title
from wirecli.marks.quotes.paragraph import STOPS, Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import SINGLES, MarkedSpan

FEW = 4
"""Words below which a run is a title, a nickname or scare quotes more often than speech."""
NEAR = 4
"""Attributions before a run that are looked at for the one it goes on."""
TokenRange = tuple[int, int]
"""Where an attribution ends, and its number among those found."""
LONGEST_SPEAKER = 5
"""Words of a speaker before the colon."""
FEWEST_TURNS = 2
"""Turns without which a colon after a name is a label, not an interview."""


def find(sheet: Paragraph, claims: Claims, last: Claim | None, *, english: bool = True) -> None:
    """Claim the runs that are left; `last` is the attribution above the paragraph."""
    reaches = sorted((_reach(found), number) for number, found in enumerate(claims.found))
    for run in sheet.runs:
        if claims.taken[run.first] or run.last <= run.first:
            continue
        named = _named_before(sheet, run, english=english) or _signed(sheet, run)
        number = -1 if named else _goes_on(sheet, claims, run, reaches)
        if number >= 0:
            claims.extend(number, (run.first, run.last))
            insort(reaches, (run.close, number))
            continue
        if run.last - run.first < FEW:
            continue
        found = named or _alone(sheet, claims, run, reaches, last, english=english)
        if found:
            claims.add(found)
            insort(reaches, (run.close, len(claims.found) - 1))


def _reach(found: Claim) -> int:
    ends = [last for _, last in found.stretches]
    return max([*ends, found.cue[1] if found.cue else 0])


def _alone(
    sheet: Paragraph,
    claims: Claims,
    run: MarkedSpan,
    reaches: list[TokenRange],
    last: Claim | None,
    *,
    english: bool,
) -> Claim | None:
    """Return what a run is that goes on none beside it, None for a title or scare quotes."""
    if is_title(sheet, run):
        return None
    found = _tagged_after(sheet, run) if english else None
    if found:
        return found
    if run.open > 0:
        return _tagless(sheet, claims, run, reaches)
    single = sheet.words[run.open] in SINGLES and run.first - run.open == 1
    if run.close >= len(sheet.words) - 1 and last is not None and not single:
        return Claim(((run.first, run.last),), None, None, "quote.goes-on-paragraph")
    return None


def _goes_on(sheet: Paragraph, claims: Claims, run: MarkedSpan, reaches: list[TokenRange]) -> int:
    """Return the attribution in marks that stands right before the run, -1 if there is none."""
    floor, _ = sentence(sheet, run.open)
    upto = bisect_right(reaches, (run.open, len(claims.found)))
    for reach, number in reversed(reaches[max(0, upto - NEAR) : upto]):
        found = claims.found[number]
        if not any(sheet.inside[first] or sheet.inside[end - 1] for first, end in found.stretches):
            continue
        if floor != run.open and not _is_joined(sheet, run, floor, found):
            return -1
        before, _ = sentence(sheet, max(0, min(floor, run.open) - 1))
        return number if reach >= before or run.open - reach < 3 else -1
    return -1


def _is_joined(sheet: Paragraph, run: MarkedSpan, floor: int, found: Claim) -> bool:
    """Tell whether a run amid a sentence goes on: after the tag, a comma, `but` or `But`."""
    before = sheet.words[run.open - 1]
    if before in ",:;—–" or (found.cue is not None and found.cue[1] == run.open):
        return True
    if before in ("But", "And", "So"):
        return run.open - 1 == floor
    return before in ("but", "and", "because") and sheet.words[run.open - 2] == ","


def _tagless(
    sheet: Paragraph, claims: Claims, run: MarkedSpan, reaches: list[TokenRange]
) -> Claim | None:
    """Read whole sentences in marks after what somebody is reported to have said."""
    whole = sheet.words[run.first][0].isupper() and sheet.words[run.last - 1] in STOPS
    upto = bisect_right(reaches, (run.open, len(claims.found)))
    if not whole or upto == 0 or sentence(sheet, run.open)[0] != run.open:
        return None
    above = claims.found[reaches[upto - 1][1]]
    return Claim(((run.first, run.last),), above.mention, above.cue, "quote.tagless")


def _named_before(sheet: Paragraph, run: MarkedSpan, *, english: bool) -> Claim | None:
    """Read `Ellen Marsh: "..."`, a colon without a verb."""
    colon = run.open - 1
    if colon < 1 or sheet.words[colon] != ":":
        return None
    floor, _ = sentence(sheet, colon)
    mention = mentions.before(sheet, colon, max(floor, colon - 12))
    if mention is None or (
        mention.begin > floor and not sheet.words[mention.last - 1][0].isupper()
    ):
        mention = mentions.after(sheet, floor, colon)
    if mention is None or not (english or _is_name(sheet, mention)):
        return None
    return Claim(((run.first, run.last),), mention, (colon, colon + 1), "quote.colon")


def _is_name(sheet: Paragraph, mention: Mention) -> bool:
    return all(word[0].isupper() for word in sheet.words[mention.first : mention.last])


def _tagged_after(sheet: Paragraph, run: MarkedSpan) -> Claim | None:
    """Read `"...," beamed Ellen Marsh`: any verb between what is in marks and a name."""
    place = run.close
    comma = place < len(sheet.words) and sheet.words[place] == ","
    if place >= len(sheet.words) or (not comma and sheet.words[run.last - 1] not in ",?!"):
        return None
    place += comma
    _, limit = sentence(sheet, run.close)
    if place + 1 >= limit:
        return None
    if _is_verb(sheet, place):
        cue, mention = place, mentions.after(sheet, place + 1, limit)
    else:
        verbs = (at for at in range(place + 1, min(place + 9, limit)) if _is_verb(sheet, at))
        cue = next(verbs, -1)
        mention = mentions.before(sheet, cue, place) if cue > 0 else None
    if mention is None or sheet.inside[cue] or sheet.low[mention.first] in NO_SPEAKERS:
        return None
    return Claim(((run.first, run.last),), mention, (cue, cue + 1), "quote.direct-any-verb")


def _signed(sheet: Paragraph, run: MarkedSpan) -> Claim | None:
    """Read `"..." — Ellen Marsh`, signed after a dash."""
    dash = run.close
    if not is_dash(sheet, dash):
        return None
    start = dash + 1 + is_dash(sheet, dash + 1)
    limit = len(sheet.words)
    mention = mentions.after(sheet, start, limit)
    if mention is None or not sheet.words[mention.first][0].isupper():
        return None
    after = sheet.words[mention.end] if mention.end < limit else "."
    if mention.end < limit and after not in ".," and mention.end not in sheet.opens:
        return None
    return Claim(((run.first, run.last),), mention, (dash, dash + 1), "quote.signed")


def _is_verb(sheet: Paragraph, place: int) -> bool:
    """Tell a verb in the past tense by its ending."""
    word = sheet.words[place]
    return word.endswith("ed") and word.islower() and len(word) > 4


def has_turns(text: str, paragraphs: Sequence[Passage]) -> bool:
    """Tell whether so many paragraphs open with who speaks that the story is an interview."""
    if not paragraphs or text.find(":", paragraphs[0].start, paragraphs[-1].end) < 0:
        return False
    near = LONGEST_SPEAKER + 2
    turns = [turn_opening(p.tokens) > 0 for p in paragraphs if ":" in p.tokens[:near]]
    return sum(turns) >= FEWEST_TURNS


def turn_opening(words: list[str]) -> int:
    """Return the place of the colon after who speaks, 0 if a paragraph opens otherwise."""
    start = 1 if words and words[0] in "\"“”'" else 0
    for place in range(start + 1, min(len(words) - 1, start + LONGEST_SPEAKER + 1)):
        word = words[place]
        if word == ":":
            return place if _is_speaker(words[start:place]) else 0
        if not (word[0].isupper() or word in "."):
            return 0
    return 0


def _is_speaker(words: list[str]) -> bool:
    """Tell a speaker in capitals, Q or A, from a label in small letters."""
    letters = "".join(words).replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) < 40


def interview(sheet: Paragraph, claims: Claims) -> bool:
    """Claim the words after the speaker's colon; tell whether the paragraph is such a turn."""
    colon = turn_opening(sheet.words)
    if not colon:
        return False
    start = 1 if not sheet.words[0][0].isalnum() else 0
    last = len(sheet.words)
    if last > colon + 1 and start and sheet.words[-1] in "\"”'":
        last -= 1
    if last - colon < 2:
        return False
    asked = sheet.words[start:colon] in (["Q"], ["A"])
    mention = None if asked else Mention(start, colon, start, colon)
    claims.add(Claim(((colon + 1, last),), mention, (colon, colon + 1), "quote.turn"))
    return True
