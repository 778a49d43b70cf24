"""`explain -t html`: one self-contained page that shows each story with its marks and a legend."""

from collections.abc import Iterator
from html import escape

from wirecli.safe import shown_text
from wirecli.writers import timeline_html
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.record_fields import FIELDS
from wirecli.writers.records import Record
from wirecli.writers.spans import AnnotatedRun, lines, note
from wirecli.writers.stream import Form
from wirecli.writers.views import View

LEGEND = (
    ("headline", "headline", "#1f2937", "#f8fafc"),
    ("kicker", "kicker, label, slugline", "#86198f", "#e879f9"),
    ("subheadline", "deck, editor's note", "#475569", "#cbd5e1"),
    ("byline", "byline", "#166534", "#86efac"),
    ("dateline", "dateline", "#0e7490", "#67e8f9"),
    ("quotes", "quotations", "#b45309", "#fcd34d"),
    ("people", "people", "#15803d", "#4ade80"),
    ("acronyms", "acronyms", "#a21caf", "#f0abfc"),
    ("dates", "dates", "#1d4ed8", "#93c5fd"),
    ("credits", "credits, trailer", "#64748b", "#94a3b8"),
)
"""The fields that have a colour: their class, what the legend calls them, the colour on white and
the one on black (contrast of 4.5 or more, WCAG 2.1)."""
CLASSES = {field.key: field.legend for field in FIELDS if field.legend}
"""The legend's class of a field that does not have its own."""
HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>wirecli explain</title>
<style>
{style}
</style>
</head>
<body>
<ul class="legend">{legend}</ul>
"""
STYLE = """
body { font: 1rem/1.5 Georgia, serif; color: #1e293b; background: #fff;
  margin: 2rem auto; max-width: 68rem; padding: 0 1rem }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem;
  font: .8rem system-ui, sans-serif }
h2 { font: 600 .9rem system-ui, sans-serif; border-top: 1px solid #cbd5e1;
  padding-top: 1rem; margin-top: 2rem; overflow-wrap: anywhere }
.row { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem }
.notes { font: .7rem/1.4 ui-monospace, monospace; color: #64748b; padding-top: .35rem;
  overflow-wrap: anywhere }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 .8rem }
.headline { font-weight: 700 }
.subheadline { font-style: italic }
.quotes { background: #fef3c7 }
@media (max-width: 40rem) { .row { display: block } }
@media print { body { margin: 0; font-size: 10pt } }
"""
DARK = """
@media screen and (prefers-color-scheme: dark) {
body { background: #0f172a; color: #e2e8f0 }
.notes { color: #94a3b8 }
.quotes { background: #33270f }
%s }
"""


def page(_form: OutputFormat, view: View) -> Form:
    """Return the form of the page: a section a story; no script, nothing fetched, all escaped.

    That of dates is a timeline.
    """
    if view.name == "dates":
        return timeline_html.page()
    head, foot = _head(), "</body>\n</html>\n"
    return Form(row=_section, opening=head, closing=foot, empty=head + foot)


def _head() -> str:
    light = "\n".join(f".{name} {{ color: {colour} }}" for name, _, colour, _ in LEGEND)
    dark = "\n".join(f".{name} {{ color: {colour} }}" for name, _, _, colour in LEGEND)
    legend = "".join(f'<li class="{name}">■ {escape(words)}</li>' for name, words, *_ in LEGEND)
    return HEAD.format(style=f"{STYLE}{light}{DARK % dark}", legend=legend)


def _section(record: Record) -> str:
    source = record["source"]
    which = source["id"] or f"story {source['story']}"
    title = f"{source['name']}, {which}"
    rows = "".join(_rows(record["text"], record["marks"]))
    return f"<section>\n<h2>{_safe(title)}</h2>\n{rows}</section>\n"


def _rows(text: str, marks: list[Record]) -> Iterator[str]:
    """Yield a row for each line of the story that has words: its notes, its words."""
    for one in lines(text, marks):
        if one.runs:
            notes = "".join(f"<div>{_safe(note(mark))}</div>" for mark in one.notes)
            words = "".join(_span(text, run) for run in one.runs)
            yield f'<div class="row"><div class="notes">{notes}</div>\n'
            yield f'<p class="words" dir="auto">{words}</p></div>\n'


def _span(text: str, run: AnnotatedRun) -> str:
    words = _safe(text[run.start : run.end])
    if not run.marks:
        return words
    classes = " ".join(dict.fromkeys(map(_class, run.marks)))
    title = _safe("\n".join(map(note, run.marks)))
    return f'<span class="{classes}" title="{title}">{words}</span>'


def _class(mark: Record) -> str:
    root: str = mark["field"].partition(".")[0]
    return CLASSES.get(root, root)


def _safe(words: str) -> str:
    """Return words that are neither markup nor, in a browser, anything that steers the line."""
    return escape(shown_text(words))
