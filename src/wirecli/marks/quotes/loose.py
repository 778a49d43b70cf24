"""Runs in marks that no tag claims: those that go on after a tag, and paragraphs of their own."""

from wirecli.marks.quotes import mentions
from wirecli.marks.quotes.found import Claims, Found
from wirecli.marks.quotes.marks import Run
from wirecli.marks.quotes.sheet import Sheet, is_dash, sentence

FEW = 4
"""Words below which a run in marks is a title, a nickname or scare quotes more often than speech."""


def goes_on(sheet: Sheet, claims: Claims, number: int, end: int) -> None:
    """Give an attribution the runs that go on after its tag: `"...," Marsh said. "..."`."""


def find(sheet: Sheet, claims: Claims, last: Found | None) -> None:
    """Claim the runs that are left and go on with the speaker before."""
    ends = [(stretch[1], number) for number, found in enumerate(claims.found) for stretch in found.stretches]
    for run in sheet.runs:
        if claims.taken[run.first]:
            continue
        number = _attribution_before(sheet, claims, run)
        if number < 0 and run.last - run.first < FEW:
            continue
        named = _named_before(sheet, run) or _signed(sheet, run) or _tagged_after(sheet, run)
        if named:
            claims.add(named)
        elif number >= 0:
            claims.extend(number, (run.first, run.last))
        elif _is_title(sheet, run):
            continue
        elif _is_speech(sheet, run) and run.open > 0 and claims.found:
            numbers = [n for n, found in enumerate(claims.found) if found.cue and found.cue[0] < run.open]
            if numbers:
                last_number = max(numbers, key=lambda n: (claims.found[n].cue or (0, 0))[0])
                spoke = claims.found[last_number]
                claims.add(Found(((run.first, run.last),), spoke.mention, spoke.cue, "quote.tagless"))
        elif run.open == 0 and (run.close >= len(sheet.words) - 1):
            if last is not None:
                claims.add(Found(((run.first, run.last),), None, None, "quote.goes-on-paragraph"))


def _attribution_before(sheet: Sheet, claims: Claims, run: Run) -> int:
    """Return the attribution whose tag or run stands right before the run, at a sentence's start."""
    floor, _ = sentence(sheet, run.open)
    cues = {found.cue[1] for found in claims.found if found.cue}
    before = sheet.words[run.open - 1]
    joined = run.open in cues or before in ",:;—–"
    joined = joined or (before in ("but", "and", "because") and sheet.words[run.open - 2] == ",")
    joined = joined or (before in ("But", "And", "So") and run.open - 1 == floor)
    if floor != run.open and not joined:
        return -1
    best, at = -1, -1
    for number, found in enumerate(claims.found):
        direct = any(sheet.inside[first] or sheet.inside[last - 1] for first, last in found.stretches)
        reach = max(found.cue[1] if found.cue else 0, *(last for _, last in found.stretches))
        if direct and at < reach <= run.open:
            best, at = number, reach
    if best < 0:
        return -1
    before, _ = sentence(sheet, max(0, min(floor, run.open) - 1))
    return best if at >= before or run.open - at < 3 else -1


def _named_before(sheet: Sheet, run: Run) -> Found | None:
    """Read `Ellen Marsh: "..."`, a colon without a verb."""
    colon = run.open - 1
    if colon < 1 or sheet.words[colon] != ":":
        return None
    floor, _ = sentence(sheet, colon)
    mention = mentions.before(sheet, colon, max(floor, colon - 12))
    if mention is None or mention.begin > floor and not sheet.words[mention.last - 1][0].isupper():
        mention = mentions.after(sheet, floor, colon)
    return Found(((run.first, run.last),), mention, (colon, colon + 1), "quote.colon") if mention else None


def _tagged_after(sheet: Sheet, run: Run) -> Found | None:
    """Read `"...," beamed Ellen Marsh`: any verb that stands between what is in marks and a name."""
    if sheet.words[run.last - 1] not in ",?!" and sheet.words[min(run.close, len(sheet.words) - 1)] != ",":
        return None
    place = run.close + (run.close < len(sheet.words) and sheet.words[run.close] == ",")
    _, limit = sentence(sheet, run.last - 1) if run.close >= len(sheet.words) else sentence(sheet, run.close)
    if place + 1 >= limit:
        return None
    if _is_verb(sheet, place):
        mention = mentions.after(sheet, place + 1, limit)
        cue = place
    else:
        cue = next((at for at in range(place + 1, min(place + 9, limit)) if _is_verb(sheet, at)), -1)
        mention = mentions.before(sheet, cue, place) if cue > 0 else None
    if mention is None or sheet.inside[cue]:
        return None
    return Found(((run.first, run.last),), mention, (cue, cue + 1), "quote.direct-any-verb")


def _signed(sheet: Sheet, run: Run) -> Found | None:
    """Read `"..." — Ellen Marsh`, signed after a dash."""
    dash = run.close
    if not is_dash(sheet, dash):
        return None
    start = dash + 1 + (dash + 1 < len(sheet.words) and is_dash(sheet, dash + 1))
    limit = len(sheet.words)
    mention = mentions.after(sheet, start, limit) if start < limit else None
    if mention is None or not sheet.words[mention.first][0].isupper():
        return None
    after = sheet.words[mention.end] if mention.end < limit else "."
    if mention.end < limit and after not in ".," and mention.end not in sheet.opens:
        return None
    return Found(((run.first, run.last),), mention, (dash, dash + 1), "quote.signed")


def _is_speech(sheet: Sheet, run: Run) -> bool:
    """Tell whole sentences in marks, a capital first and a stop last."""
    whole = sheet.words[run.first][0].isupper() and sheet.words[run.last - 1] in ".?!"
    return whole and run.last - run.first > FEW and sentence(sheet, run.open)[0] == run.open


def _is_title(sheet: Sheet, run: Run) -> bool:
    """Tell a crosshead or a title, whose words have capitals, from speech."""
    long = [word for word in sheet.words[run.first : run.first + 12] if len(word) > 3]
    return run.last - run.first < 12 and sum(word[0].isupper() for word in long) * 2 > len(long)


def _is_verb(sheet: Sheet, place: int) -> bool:
    """Tell a verb in the past tense by its ending."""
    word = sheet.words[place]
    return word.endswith("ed") and word.islower() and len(word) > 4
