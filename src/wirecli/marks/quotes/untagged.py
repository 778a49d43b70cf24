"""Spans without a reporting clause: continued, signed, after a colon; an interview's turns."""

from bisect import bisect_left, bisect_right, insort
from itertools import islice

from wirecli.data.cues_context import GOING_ON, NO_SPEAKERS
from wirecli.marks.quotes import mentions, speaker_gate, speaker_kinds
from wirecli.marks.quotes.claims import Claim, Claims, is_title
from wirecli.marks.quotes.paragraph import STOPS, Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import SINGLES, MarkedSpan
from wirecli.rules import name_lexicon

FEW = 4
"""Tokens below which a span is a title, nickname or scare quotes more often than speech."""
NEAR = 4
"""Claims before a span that are looked at for the one it continues."""
Reach = tuple[int, int]
"""Where a claim ends, and its number among the claims of the paragraph."""
LONGEST_TAG = 12
"""Tokens behind a span in which the tag has its name."""


def find(paragraph: Paragraph, claims: Claims, last: Claim | None, *, english: bool = True) -> None:
    """Claim the spans that are left; `last` is the claim above the paragraph."""
    reaches = sorted((_reach(claim), number) for number, claim in enumerate(claims.entries))
    for span in paragraph.spans:
        if claims.taken[span.first] or span.last <= span.first:
            continue
        claim = _claim_after_colon(paragraph, span, english=english) or _claim_signed(
            paragraph, span
        )
        if not english and claim is None and span.last - span.first >= FEW:
            claim = _claim_named_behind(paragraph, span)
        number = -1 if claim else _number_continued(paragraph, claims, span, reaches)
        if number >= 0:
            claims.extend(number, (span.first, span.last))
            insort(reaches, (span.close, number))
            continue
        if span.last - span.first < FEW:
            continue
        claim = claim or _claim_alone(paragraph, claims, span, reaches, last, english=english)
        claim = speaker_gate.passed(paragraph, claim) if claim and english else claim
        if claim:
            claims.add(claim)
            insort(reaches, (span.close, len(claims.entries) - 1))


def _reach(claim: Claim) -> int:
    ends = [last for _, last in claim.stretches]
    return max([*ends, claim.cue[1] if claim.cue else 0])


def _claim_alone(
    paragraph: Paragraph,
    claims: Claims,
    span: MarkedSpan,
    reaches: list[Reach],
    last: Claim | None,
    *,
    english: bool,
) -> Claim | None:
    """Return the claim of a span that continues none, None for a title or scare quotes."""
    if is_title(paragraph, span):
        return None
    claim = _claim_any_verb(paragraph, span) if english else None
    if claim:
        return claim
    if span.open > 0:
        return _claim_tagless(paragraph, claims, span, reaches)
    single = paragraph.tokens[span.open] in SINGLES and span.first - span.open == 1
    if span.close >= len(paragraph.tokens) - 1 and last is not None and not single:
        return Claim(((span.first, span.last),), None, None, "quote.goes-on-paragraph")
    return None


def _number_continued(
    paragraph: Paragraph, claims: Claims, span: MarkedSpan, reaches: list[Reach]
) -> int:
    """Return the number of the claim in marks right before the span, -1 if there is none."""
    floor, _ = sentence(paragraph, span.open)
    upto = bisect_right(reaches, (span.open, len(claims.entries)))
    for reach, number in reversed(reaches[max(0, upto - NEAR) : upto]):
        claim = claims.entries[number]
        if not any(
            paragraph.inside[first] or paragraph.inside[end - 1] for first, end in claim.stretches
        ):
            continue
        if floor != span.open and not _is_joined(paragraph, span, floor, claim):
            return -1
        if _names_another(paragraph, reach, span.open, claim) or _is_tagged(paragraph, span):
            return -1
        before, _ = sentence(paragraph, max(0, min(floor, span.open) - 1))
        return number if reach >= before or span.open - reach < 3 else -1
    return -1


def _names_another(paragraph: Paragraph, start: int, end: int, claim: Claim) -> bool:
    """Return whether a sentence of the narrator between a claim and a span opens with a name.

    Then the span is not the claim's speaker's: `Poe, meanwhile, was blunt. "It is a lie."`
    """
    mention = claim.mention
    own = set(paragraph.tokens[mention.begin : mention.end]) if mention else set()
    first = bisect_left(paragraph.sentence_ends, start)
    for floor in islice(paragraph.sentence_ends, first, first + NEAR):
        if floor >= end:
            break
        name = _name_at(paragraph, floor, end)
        if name and own.isdisjoint(name):
            return True
    return False


def _is_tagged(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether a span ends with a comma, and a name stands in the words that go on.

    They are a tag of its own, though nobody can read it: `"It is late," came the reply from Poe`.
    """
    start, tokens = span.close, paragraph.tokens
    if start < len(tokens) and tokens[start] == ",":
        start += 1
    elif tokens[span.last - 1] != ",":
        return False
    _, limit = sentence(paragraph, span.close)
    rest = tokens[start : min(limit, start + LONGEST_TAG)]
    goes_on = bool(rest) and rest[0][0].islower() and rest[0] not in GOING_ON
    return goes_on and any(word[0].isupper() for word in rest)


def _name_at(paragraph: Paragraph, start: int, end: int) -> list[str]:
    """Return the words of a name that begins at a token: several with a capital, or a known one."""
    stop = start
    while stop < end and paragraph.tokens[stop][0].isupper() and not paragraph.inside[stop]:
        stop += 1
    words = paragraph.tokens[start:stop]
    keys = [name_lexicon.key(word) for word in words]
    if not keys or name_lexicon.is_word(keys[0]):
        return []
    known = len(keys) == 1 and name_lexicon.is_surname(keys[0])
    whole = len(keys) > 1 and name_lexicon.is_first_name(keys[0])
    return words if known or whole else []


def _claim_named_behind(paragraph: Paragraph, span: MarkedSpan) -> Claim | None:
    """Claim a span with any verb behind it, and a name to the end: `«...», spottete Eva Lenz.`"""
    index = span.close
    if index >= len(paragraph.tokens) or paragraph.tokens[index] != ",":
        return None
    _, limit = sentence(paragraph, index)
    first = index + 1
    while first < min(limit, index + 1 + NEAR) and paragraph.tokens[first][0].islower():
        first += 1
    name = _name_at(paragraph, first, limit)
    last = first + len(name)
    if len(name) < 2 or first == index + 1 or last < limit - 1:
        return None
    mention = Mention(first, last, first, last)
    return Claim(((span.first, span.last),), mention, (first - 1, first), "quote.direct-any-verb")


def _is_joined(paragraph: Paragraph, span: MarkedSpan, floor: int, claim: Claim) -> bool:
    """Return whether a span amid a sentence goes on: after the cue, a comma, `but` or `But`."""
    before = paragraph.tokens[span.open - 1]
    if before in ",:;—–" or (claim.cue is not None and claim.cue[1] == span.open):
        return True
    if before in ("But", "And", "So"):
        return span.open - 1 == floor
    return before in ("but", "and", "because") and paragraph.tokens[span.open - 2] == ","


def _claim_tagless(
    paragraph: Paragraph, claims: Claims, span: MarkedSpan, reaches: list[Reach]
) -> Claim | None:
    """Claim whole sentences in marks after what somebody is reported to have said.

    Where a sentence about somebody else stands between, nobody is named.
    """
    whole = paragraph.tokens[span.first][0].isupper() and paragraph.tokens[span.last - 1] in STOPS
    upto = bisect_right(reaches, (span.open, len(claims.entries)))
    if not whole or upto == 0 or sentence(paragraph, span.open)[0] != span.open:
        return None
    above = claims.entries[reaches[upto - 1][1]]
    if _names_another(paragraph, reaches[upto - 1][0], span.open, above):
        return Claim(((span.first, span.last),), None, above.cue, "quote.tagless")
    return Claim(((span.first, span.last),), above.mention, above.cue, "quote.tagless")


def _claim_after_colon(paragraph: Paragraph, span: MarkedSpan, *, english: bool) -> Claim | None:
    """Claim a span after a colon without a verb: `Ellen Marsh: "..."`."""
    colon = span.open - 1
    if colon < 1 or paragraph.tokens[colon] != ":":
        return None
    floor, _ = sentence(paragraph, colon)
    mention = mentions.before(paragraph, colon, max(floor, colon - 12))
    if mention is None or (
        mention.begin > floor and not paragraph.tokens[mention.last - 1][0].isupper()
    ):
        mention = mentions.after(paragraph, floor, colon)
    subject = _name_at(paragraph, floor, colon)
    if len(subject) > 1:  # `Ann Poe shook her head: "..."`
        mention = Mention(floor, floor + len(subject), floor, floor + len(subject))
    if mention is None or not (english or _is_name(paragraph, mention)):
        return None
    if speaker_kinds.is_mute(paragraph.tokens[mention.first : mention.last]):
        mention = None
    return Claim(((span.first, span.last),), mention, (colon, colon + 1), "quote.colon")


def _is_name(paragraph: Paragraph, mention: Mention) -> bool:
    return all(word[0].isupper() for word in paragraph.tokens[mention.first : mention.last])


def _claim_any_verb(paragraph: Paragraph, span: MarkedSpan) -> Claim | None:
    """Claim a span with any verb between it and a name: `"...," beamed Ellen Marsh`."""
    index = span.close
    comma = index < len(paragraph.tokens) and paragraph.tokens[index] == ","
    if index >= len(paragraph.tokens) or (
        not comma and paragraph.tokens[span.last - 1] not in ",?!"
    ):
        return None
    index += comma
    _, limit = sentence(paragraph, span.close)
    if index + 1 >= limit:
        return None
    if _is_verb(paragraph, index):
        cue, mention = index, mentions.after(paragraph, index + 1, limit)
    else:
        verbs = (i for i in range(index + 1, min(index + 9, limit)) if _is_verb(paragraph, i))
        cue = next(verbs, -1)
        mention = mentions.before(paragraph, cue, index) if cue > 0 else None
    if mention is None or paragraph.inside[cue] or paragraph.lower[mention.first] in NO_SPEAKERS:
        return None
    return Claim(((span.first, span.last),), mention, (cue, cue + 1), "quote.direct-any-verb")


def _claim_signed(paragraph: Paragraph, span: MarkedSpan) -> Claim | None:
    """Claim a span that is signed after a dash: `"..." — Ellen Marsh`."""
    dash = span.close
    if not is_dash(paragraph, dash):
        return None
    start = dash + 1 + is_dash(paragraph, dash + 1)
    limit = len(paragraph.tokens)
    mention = mentions.after(paragraph, start, limit)
    if mention is None or not paragraph.tokens[mention.first][0].isupper():
        return None
    after = paragraph.tokens[mention.end] if mention.end < limit else "."
    if mention.end < limit and after not in ".," and mention.end not in paragraph.opens:
        return None
    return Claim(((span.first, span.last),), mention, (dash, dash + 1), "quote.signed")


def _is_verb(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a verb in the past tense, by its ending."""
    word = paragraph.tokens[index]
    return word.endswith("ed") and word.islower() and len(word) > 4
