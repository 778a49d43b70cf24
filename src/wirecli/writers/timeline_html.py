"""`dates -t html`: one self-contained page, the dates of all stories on one line of time."""

from collections.abc import Iterator
from html import escape

from wirecli.lazy import Lazy
from wirecli.model import Story
from wirecli.readers import Source
from wirecli.safe import shown_text
from wirecli.writers import records
from wirecli.writers.records import Record
from wirecli.writers.stream import Form

REACH = 160
"""Characters of the copy that are shown on either side of a date, at most."""
STOP = Lazy(
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z][a-z])[.!?][\"'”’»]?\s+(?=[^\W\d_]|[\"'“‘«])"
    r"|\n\s*\n"
)
"""The end of a sentence or paragraph; `Mr. Marsh` and `Nov. 3` have none."""
HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wirecli">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>wirecli dates</title>
<style>
body { font: 1rem/1.5 Georgia, serif; color: #1e293b; background: #fff;
  margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
ol { list-style: none; padding: 0; border-left: 2px solid #cbd5e1 }
li { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1.5rem;
  padding: 0 0 .8rem 1rem }
b { font: .8rem/1.9 ui-monospace, monospace; color: #1d4ed8; overflow-wrap: anywhere }
p { margin: 0; overflow-wrap: anywhere }
mark { background: #dbeafe; color: inherit }
cite { grid-column: 2; font: .75rem system-ui, sans-serif; color: #64748b;
  overflow-wrap: anywhere }
@media (max-width: 40rem) { li { display: block } }
@media screen and (prefers-color-scheme: dark) {
body { background: #0f172a; color: #e2e8f0 }
ol { border-color: #475569 }
b { color: #93c5fd }
mark { background: #1e3a8a }
cite { color: #94a3b8 } }
</style>
</head>
<body>
<ol>
"""
FOOT = "</ol>\n</body>\n</html>\n"


def entries(story: Story, source: Source) -> Iterator[Record]:
    """Yield a record of each date of a story, with its sentence before and after it."""
    for record in records.dates_records(story, source):
        start, end = record["start"], record["end"]
        before = story.text[max(story.start, start - REACH) : start]
        after = story.text[end : min(story.end, end + REACH)]
        stops = [match.end() for match in STOP.finditer(before)]
        stop = STOP.search(after)
        sentence = (before[stops[-1] if stops else 0 :], after[: stop.end() if stop else REACH])
        yield record | {"sentence": sentence}


def page() -> Form:
    """Return the form of the page: an entry a date; no script, nothing fetched, all escaped."""
    return Form(row=_entry, opening=HEAD, closing=FOOT, empty=HEAD + FOOT)


def _entry(record: Record) -> str:
    source, (before, after) = record["source"], record["sentence"]
    which = source["id"] or f"story {source['story']}"
    cited, value = f"{source['name']}, {which}", record["value"] or record["type"]
    return (
        f"<li><b>{_safe(value)}</b>\n"
        f'<p dir="auto">{_safe(before)}<mark>{_safe(record["text"])}</mark>{_safe(after)}</p>\n'
        f"<cite>{_safe(cited)}</cite></li>\n"
    )


def _safe(words: str) -> str:
    """Return words on one line that are neither markup nor anything that steers it."""
    return escape(shown_text(words.replace("\n", " ")))
