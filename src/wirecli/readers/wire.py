"""The wire's own formats: IPTC 7901 (Europe) and ANPA 1312 (North America), as they were sent.

Both put a header between SOH and STX, the copy between STX and ETX, and a trailer after it.
"""

from collections.abc import Callable, Iterator
from re import Match
from typing import NamedTuple

from wirecli.data.head_words import ADVISORY_OPENINGS, BY_WORDS, NOTE_OPENINGS, TITLES_OF_WRITERS
from wirecli.lazy import Lazy
from wirecli.readers.decode import decode
from wirecli.readers.document import Document, FieldPart, flat, source
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.safe import shown

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"
HEADER = 1000
"""Code points of a header that are looked at: it has two lines."""
LAYOUT = {ord(sign): None for sign in "\x0e\x0f\x11\x12\x13\x14\x16\x1e\x1f\x7f"}
"""Shift, device control, synchronous idle, separators: they set type and pace, and say nothing."""


class Message(NamedTuple):
    """What stands between the controls of one transmission, decoded."""

    header: str
    copy: str
    trailer: str
    whole: bool


IPTC_HEADER = Lazy(
    r"\x01?(?P<source>[a-zA-Z]{2,5})(?P<number>\d{2,5}) +(?P<priority>\d)"
    r"(?: +(?P<category>[a-zA-Z]{1,3}))?(?: +(?P<words>\d+))?(?P<keyword>[^\x02\r\n]*)"
)
"""`eca062 4 pl 180 dpa 1234`: source and number, priority, category, words, keyword line."""
ANPA_HEADER = Lazy(r"\x16*\x01(?P<level>[a-zA-Z])(?P<number>\d{4})(?:\x1f|[ \r\n])")
r"""`SYN SYN SOH a0234 US ta-`, then `r n DC4 DC1 bc-keyword  05-23 0180`."""
ANPA_SECOND_LINE = Lazy(
    r"(?mi)^(?P<priority>[a-z])[ \x1f](?P<category>[a-z])[\s\x11-\x14]*+"
    r"(?P<keyword>(?:am|pm|bc)-\S[^\r\n]*?)\s+"
    r"(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:-(?P<year>\d\d(?:\d\d)?))?\s+(?P<words>\d{3,4})",
)
"""The line after the header: priority, category, keyword, day, number of words."""
ANPA_SLUG = Lazy(r"(?:(?i:am|pm|bc)|[A-Z]{2})-\S+,\s?.*?\d{3,4}$|(?i:am|pm|bc)-\S")
"""The slug line above a headline: `BC-US--Oakvale-Bridge, 2nd Ld-Writethru,827`."""
WRITERS = TITLES_OF_WRITERS | {"ap", "associated", "press"}
"""Words of the line below a byline: `Associated Press`, `AP Business Writer`."""
NOTES = (*ADVISORY_OPENINGS, *NOTE_OPENINGS)
PHOTOS = ("ap photo", "photo ", "with ap photo")
"""What opens the line that lists pictures, in lower case."""
ANPA_STAMP = Lazy(
    r"[A-Za-z]{2,4}-[A-Za-z]{2,4}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) \d{4}GMT"
)
"""`AP-NY-05-23-19 1509GMT`: service, bureau, month, day, year."""
SAVED_HEADER = Lazy(r"[a-z]{2,5}\d{3,5} \d [a-z]{1,3} +\d{1,5}\b[^\r\n\x02]{0,40}\r?\n")
"""The header of a message that was saved without its controls: `nns00075 3 i 510    nns 1003`."""
ROUTING = Lazy(r"(?:[a-z]{4,6} +)?[a-z]{2,5} +\d{2,4}")
"""What a header has in the place of a keyword: a code of the route, the service's own number."""
HEAD_END = "="
"""The sign that closes the head of a dispatch, at the end of its last line."""
HEAD_LINES = 9
"""Lines of a head: versions, a headline over several, a byline."""
IPTC_STAMP = Lazy(r"(?P<day>\d\d)\d{4}(?: ?GMT)? (?P<word>[A-Za-z]{3}) (?P<year>\d\d)\b")
"""`231015 GMT Nov 23`: day, hour and minute, month, year."""


def is_iptc7901(start: str) -> bool:
    """Return whether a text is IPTC 7901: its header has source and number, priority, words.

    A message that was saved without its controls has the category in small letters as well.
    """
    first = start.lstrip("\r\n \x16\0")
    sent = first.startswith(SOH) and IPTC_HEADER.match(first) is not None
    return sent or SAVED_HEADER.match(first) is not None


def is_anpa1312(start: str) -> bool:
    """Return whether a text is ANPA 1312: its header has SYN SYN SOH, service level and number."""
    return ANPA_HEADER.match(start.lstrip("\r\n \0")) is not None


def read_iptc7901(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield a source a message of IPTC 7901."""
    return _read(opened, options, _iptc7901)


def read_anpa1312(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield a source a message of ANPA 1312."""
    return _read(opened, options, _anpa1312)


def _read(
    opened: Opened, options: ReadOptions, made: Callable[[Message], Document]
) -> Iterator[Source | Trouble]:
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    text, encoding, defects = decode(octets, options.encoding)
    count = 0
    for message in messages(text):
        count += 1
        document = made(message)
        cut = () if message.whole else ("transmission-cut-off",)
        document = document._replace(defects=(*document.defects, *defects, *cut))
        yield source(opened, document, encoding)
    if not count:
        yield Trouble(shown(opened.name), "no message in it: no SOH", "name its format with --from")


def messages(text: str) -> Iterator[Message]:
    """Yield the messages of a transmission; what a control should close ends at the next SOH.

    A message without its STX or ETX is cut off: what is there is its copy.
    """
    pieces = text.split(SOH)[1:]
    if not pieces and SAVED_HEADER.match(first := text.lstrip("\r\n \x16\0")):
        pieces = [first]
    for piece in pieces:
        header, stx, rest = piece.partition(STX)
        if not stx:
            header, _, rest = piece.partition("\n")
        copy, etx, trailer = rest.partition(ETX)
        yield Message((SOH + header)[:HEADER], copy, trailer.partition(EOT)[0], bool(stx and etx))


def _iptc7901(message: Message) -> Document:
    header = IPTC_HEADER.match(message.header)
    identifier = header and header["source"] + header["number"]
    return Document(tuple(_iptc_parts(message, header)), "iptc7901", identifier)


def _iptc_parts(message: Message, header: Match[str] | None) -> Iterator[FieldPart]:
    stamp = IPTC_STAMP.search(message.trailer)
    if stamp and (written := _day(stamp["year"], _month(stamp["word"]), stamp["day"])):
        yield FieldPart("date", "", "iptc7901.trailer", written)
    copy = _plain(message.copy)
    keyword = _keyword(message, header) if header else ""
    if not keyword and not message.whole:  # saved without its controls: the line below the header
        line, _, rest = copy.partition("\n")
        keyword, copy = (flat(line), rest.strip("\r\n")) if "/" in line else ("", copy)
    if keyword:
        yield FieldPart("slugline", keyword.strip("/"), "iptc7901.keyword")
    head, rest = _head_of(copy)
    yield from _iptc_head(head)
    yield FieldPart("", rest, "iptc7901.text")


def _keyword(message: Message, header: Match[str]) -> str:
    """Return the keyword line: on its own line below the header, or at the header's end."""
    below = [flat(line.translate(LAYOUT)) for line in message.header[header.end() :].split("\n")]
    written = flat(header["keyword"].translate(LAYOUT))
    own = next((line for line in below if line), "")
    return own or ("" if ROUTING.fullmatch(written) else written)


def _head_of(copy: str) -> tuple[list[str], str]:
    """Return the lines of a head that a sign closes, and the copy below; no lines without it."""
    lines = copy.splitlines()
    for number, line in enumerate(lines[:HEAD_LINES]):
        if line.rstrip().endswith(HEAD_END):
            head = [*lines[:number], line.rstrip().removesuffix(HEAD_END)]
            return [flat(one) for one in head if one.strip()], "\n".join(lines[number + 1 :])
    return [], copy


def _iptc_head(lines: list[str]) -> Iterator[FieldPart]:
    """Yield the lines of a head: versions in capitals, the headline, the byline."""
    heading = [line for line in lines if not _is_byline(line)]
    labels = [line for line in heading[:-1] if line.isupper()]
    rest = [line for line in heading if line not in labels]
    if labels:
        yield FieldPart("label", " ".join(labels), "iptc7901.version")
    if rest:
        yield FieldPart("headline", " ".join(rest), "iptc7901.head")
    byline = next((line for line in lines if _is_byline(line)), None)
    if byline:
        yield FieldPart("byline", byline, "iptc7901.byline")


def _is_byline(line: str) -> bool:
    return line.casefold().startswith(BY_WORDS)


def _anpa1312(message: Message) -> Document:
    header = ANPA_HEADER.match(message.header)
    identifier = header and header["level"] + header["number"]
    return Document(tuple(_anpa_parts(message)), "anpa1312", identifier)


def _anpa_parts(message: Message) -> Iterator[FieldPart]:
    second = ANPA_SECOND_LINE.search(message.header)
    if written := _filed(message, second):
        yield written
    if second:
        keyword = flat(second["keyword"].translate(LAYOUT))
        yield FieldPart("slugline", keyword, "anpa1312.keyword")
    head, tab, copy = message.copy.partition("\t")
    lines = [flat(line.strip("^<= \r\n").translate(LAYOUT)) for line in head.split("^")]
    headed = bool(tab) or "^" in head
    yield from _anpa_head([line for line in lines if line] if headed else [])
    for paragraph in (copy if headed else message.copy).split("\t"):
        yield FieldPart("paragraphs", flat(_plain(paragraph)), "anpa1312.text")


def _anpa_head(lines: list[str]) -> Iterator[FieldPart]:
    """Yield the lines above the first tab: slug, headline, deck, note, byline."""
    below: list[str] = []
    headline = byline = ""
    for line in lines:
        small = line.casefold()
        if small.startswith("by ") and not byline:
            byline = line
        elif byline and WRITERS.issuperset(small.split()):
            byline = f"{byline} {line}"
        elif small.startswith(NOTES):
            yield FieldPart("ednote", line, "anpa1312.note")
        elif ANPA_SLUG.match(line) or small.startswith(PHOTOS) or small.startswith("*"):
            continue
        elif not headline:
            headline = line
        else:
            below.append(line)
    if headline:
        yield FieldPart("headline", headline, "anpa1312.head")
    if byline:
        yield FieldPart("byline", byline, "anpa1312.byline")
    deck = len(below) == 1 and not below[0].endswith(".")
    for line in below:
        yield FieldPart("subheadline" if deck else "paragraphs", line, "anpa1312.head")


def _filed(message: Message, second: Match[str] | None) -> FieldPart | None:
    """Return the day of the trailer's stamp, or the header's if it has a year."""
    stamp = ANPA_STAMP.search(message.trailer)
    for match, rule in ((stamp, "anpa1312.trailer"), (second, "anpa1312.header")):
        if match and match["year"] and (day := _day(match["year"], match["month"], match["day"])):
            return FieldPart("date", "", rule, day)
    return None


def _plain(words: str) -> str:
    return words.translate(LAYOUT).strip("\0 \r\n")


def _month(word: str) -> str | None:
    from wirecli.rules import calendar

    number = calendar.month_number(word)
    return None if number is None else f"{number:02d}"


def _day(year: str, month: str | None, number: str) -> str | None:
    """Return a day in ISO 8601; two figures of a year are of this century below 70."""
    from wirecli.readers.document import day

    if month is None:
        return None
    century = "" if len(year) == 4 else "20" if int(year) < 70 else "19"
    return day(f"{century}{year}-{int(month):02d}-{int(number):02d}")
