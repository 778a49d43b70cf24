"""Any bytes, through every reader, the parse and the writers: nothing raises, every promise holds.

The same for longer, with other bytes: `pytest tests/test_fuzz.py --fuzz 1800` (seconds).
"""

import json
from collections.abc import Iterator
from io import StringIO
from itertools import count
from pathlib import Path
from random import Random
from time import monotonic

from support.examples import EXAMPLES, ROOT
from support.forms import RENDERS, STORIES
from support.parts import DATELINES, HEADS, TAILS
from support.promises import tile, unsliced
from support.specimens import specimens
from support.terminal import steering

from wirecli.pipeline import Settings, outcomes, stated
from wirecli.readers import ReadOptions, Source, Trouble, read
from wirecli.story import parse
from wirecli.traversal import walk
from wirecli.writers import VIEWS, Dialect, OutputFormat, formats_of, open_writer
from wirecli.writers.output_formats import FORMATS, NEVER, ON_TERMINALS, STORY
from wirecli.writers.records import parse_record

FILES = 600
"""Files made in an ordinary run; some six seconds."""
FILES_OF_A_RUN = 10_000_000
"""More than a long run makes: its files begin behind those of the ordinary run."""
BINARY = tuple(row.name for row in FORMATS if row.binary)
SIGNS = [
    *(bytes([octet]) for octet in (*range(32), 0x7F, 0x85, 0x9B, 0xA0, 0xFE, 0xFF)),
    *"“”„«»‘’–—…،。」「\u200b\u202e\u2028\ufeff\ufffd\u3000İıß".encode().split(b"\n"),
    *(sign.encode() for sign in "“”„«»‘’–—…،。」「\u200b\u202e\u2028\ufeff\u3000İıßǅ한"),
]
"""Bytes and letters on which readers and rules turn."""
STRUCTURE = (
    "< > </ /> <!-- --> <![CDATA[ ]]> <? <!DOCTYPE & &lt; &amp; &#65; &#x1F600; &nbsp; <p> </p> "
    '<br> <b> <div> </div> <span> <script> </script> <style> { } [ ] , : " \\ \\u0000 \\ud800 null '
    "1e999 true [[[[ {} [] -- From From: Subject: Date: Content-Type: multipart/mixed; boundary= "
    "charset= text/html base64 quoted-printable =?utf-8?q? ?= =\r\n =C3 Content-Disposition: "
    "\r\n\r\n \n\n \n \t \f ^ ( ) ** *** -- - _ /TASS/. (AP) -- 's `` '' '' ( [ 1990s 24 24/7 0 "
    "99999999999999999999 31 Nov. 31 Thursday said that he she Mr. Dr. and of the By Reuter "
    "(Reporting by Editing by © UPDATE 1- BC- -0- U.S. U.N. NATO (NATO) (1) [1] http:// @ = + %"
).split(" ")
"""What gives files of the formats their shape, and copy its fields."""


COPY = [words.encode("utf-8", "replace").decode() for words in specimens()]


def made(random: Random) -> bytes:
    """Return a file made of whole parts: a story in some format, or several samples of copy."""
    choice = random.random()
    if choice < 0.15:
        return (ROOT / "examples" / random.choice(EXAMPLES)).read_bytes()
    told = random.choice(list(STORIES.values()))._replace(
        headline=" ".join(random.choice(HEADS).split()),
        dateline=random.choice(DATELINES),
        paragraphs=tuple(random.choices(COPY, k=random.randint(1, 6))),
    )
    if choice < 0.75:
        _, render = random.choice(list(RENDERS.values()))
        try:
            return render(told)
        except UnicodeEncodeError:  # a page of twenty years ago has no Cyrillic
            return RENDERS["html"][1](told)
    heads = random.choices(HEADS, k=random.randint(0, 3))
    tails = random.choices(TAILS, k=random.randint(0, 2))
    joint = random.choice(("\n\n", "\n", "\r\n\r\n", "\n   ", " "))
    return joint.join((*heads, *told.paragraphs, *tails)).encode("utf-8", "replace")


def damaged(octets: bytes, random: Random) -> bytes:
    """Return a file with some of its bytes changed, lost, doubled, moved, or with others in it."""
    harmed = bytearray(octets)
    for _ in range(random.choice((0, 1, 2, 4, 8, 16))):
        at = random.randrange(len(harmed) + 1)
        other = random.randrange(len(harmed) + 1)
        match random.randrange(8):
            case 0:
                harmed[at:at] = random.choice(SIGNS) * random.choice((1, 1, 3, 40))
            case 1:
                harmed[at:at] = random.choice(STRUCTURE).encode() * random.choice((1, 1, 3, 40))
            case 2:
                del harmed[at : at + random.choice((1, 3, 30, 300))]
            case 3:
                harmed[at : at + 1] = random.randbytes(1)
            case 4:
                harmed[at:at] = harmed[other : other + random.choice((2, 20, 200))]
            case 5:
                harmed[at:at] = random.choice(COPY).encode()
            case 6:
                lines = bytes(harmed).splitlines(keepends=True)
                random.shuffle(lines)
                harmed = bytearray(b"".join(lines))
            case 7:
                harmed[at:at] = made(random)[: random.choice((20, 200, 2000))]
    return bytes(harmed)


def file(number: int) -> bytes:
    """Return the file of a number: always the same."""
    random = Random(number)
    return damaged(made(random), random)


def broken(item: Source | Trouble) -> Iterator[str]:
    """Yield the promises that what was read of a file does not keep."""
    if isinstance(item, Trouble):
        if not all(item) or any("\n" in words or "\x1b" in words for words in item):
            yield f"no message of one line: {item}"
        return
    text = item.text
    text.encode("utf-8")
    for said in item.stated:
        if not 0 <= said.start <= said.end <= len(text):
            yield f"stated outside the text: {said}"
    split = "none" if item.format == "jsonl" or item.stated else "auto"
    found = list(parse(text, split=split, stated=tuple(stated(item, from_path=True))))
    if not tile(found, 0, len(text)):
        yield "the stories do not tile the text"
    for story in found:
        if not tile(story.blocks, story.start, story.end) and text:
            yield "the blocks do not tile the story"
        record = parse_record(story, item)
        json.dumps(record, allow_nan=False)
        yield from (f"offsets that do not lead to {words!r}" for words in unsliced(text, record))
        for field, mark in walk(story):
            if not story.start <= mark.start <= mark.end <= story.end:
                yield f"{field} outside its story: {mark}"


def printed(path: Path, number: int) -> None:
    """Print a file in a format of a command: with the numbers, in all formats of all commands."""
    pairs = [(view, to) for view in VIEWS for to in formats_of(view) if to not in BINARY]
    view, to = pairs[number % len(pairs)]
    safe = Dialect(excel_safe="excel-safe" in OutputFormat(to).row.options)
    form = OutputFormat(STORY.name if (view, to) == ("explain", "table") else to, dialect=safe)
    stream = StringIO()
    writer = open_writer(form, stream, view=VIEWS[view], color="always" if number % 2 else "never")
    for outcome in outcomes(read([path], options=ReadOptions()), Settings(view, form)):
        writer.put(outcome.rows)
    writer.close()
    words = stream.getvalue()
    if form.row.escaped not in (NEVER, ON_TERMINALS):
        assert steering(words) == [], (view, to)


def numbers(seconds: float) -> Iterator[int]:
    """Yield the numbers of the ordinary run, or those behind them until the time is over."""
    if not seconds:
        yield from range(FILES)
        return
    until = monotonic() + seconds
    for number in count(FILES_OF_A_RUN):
        if monotonic() > until:
            return
        yield number


def test_no_file_raises_or_breaks_a_promise(tmp_path: Path, fuzz: float) -> None:
    path = tmp_path / "file"
    for number in numbers(fuzz):
        path.write_bytes(file(number))
        try:
            faults = [
                fault for item in read([path], options=ReadOptions()) for fault in broken(item)
            ]
            printed(path, number)
        except Exception as error:
            raise AssertionError(f"file({number}) raises") from error
        assert faults == [], f"file({number})"
