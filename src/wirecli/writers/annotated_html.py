"""`explain -t html`: one self-contained page that shows each story with its marks and a legend."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import TextIO

from wirecli.safe import shown_text
from wirecli.writers import timeline_html
from wirecli.writers.output import write_out
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.record_fields import FIELDS
from wirecli.writers.records import Record
from wirecli.writers.spans import AnnotatedRun, lines, note, of_story
from wirecli.writers.stream import Form, StreamWriter
from wirecli.writers.stream import writer as stream_writer
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
<meta name="generator" content="wirecli">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body class="wirecli">
"""
SEVERAL = "Stories with their marks"
"""The title of a page; of one story it is the headline."""
STYLE = """
body.wirecli { margin: 2rem auto; max-width: 72rem; padding: 0 1rem;
  display: flex; flex-direction: column }
body.wirecli > * { order: 1 }
body.wirecli > .legend, body.wirecli > nav { order: 0 }
nav { font: .9rem/1.6 system-ui, sans-serif }
nav a { color: inherit }
.wirecli { font: 1rem/1.5 Georgia, serif; color: #1e293b; background: #fff }
.wirecli .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem;
  font: .8rem system-ui, sans-serif }
.wirecli h2 { font: 600 .9rem system-ui, sans-serif; border-top: 1px solid #cbd5e1;
  padding-top: 1rem; margin-top: 2rem; overflow-wrap: anywhere }
.wirecli h2 span { font-weight: 400 }
.wirecli .row { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 1.5rem }
.wirecli .notes { font: .7rem/1.4 ui-monospace, monospace; color: #64748b; padding-top: .35rem;
  overflow-wrap: anywhere }
.wirecli .words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 .8rem }
.wirecli .headline { font-weight: 700 }
.wirecli .subheadline { font-style: italic }
.wirecli .quotes { background: #fef3c7 }
@media (max-width: 40rem) { h2 span { font-weight: 400 }
.wirecli .row { display: block } }
@media print { body.wirecli { margin: 0; font-size: 10pt } }
"""
DARK = """
@media screen and (prefers-color-scheme: dark) {
.wirecli { background: #0f172a; color: #e2e8f0 }
.wirecli .notes { color: #94a3b8 }
.wirecli .quotes { background: #33270f }
%s }
"""


def page(_form: OutputFormat, view: View) -> Form:
    """Return the form of the page: a section a story; no script, nothing fetched, all escaped.

    That of dates is a timeline.
    """
    return timeline_html.page() if view.name == "dates" else Form(row=_section)


class PageWriter:
    """Writes each story when it comes, and an index at the end, which stands at the top.

    The first row is kept until it is known whether there is another: the title of a page of one
    story is its headline. Of the others only the headings are kept.
    """

    __slots__ = ("headings", "held", "stream")

    def __init__(self, stream: TextIO) -> None:
        """Write to a stream of `open_output`."""
        self.stream = stream
        self.held = ""
        self.headings: list[str] = []

    def put(self, rows: Sequence[str]) -> None:
        """Write the sections of stories; the first waits for the second."""
        for row in rows:
            self.headings.append(_heading(row))
            opening = f'<section id="story-{len(self.headings)}">'
            section = opening + row.removeprefix("<section>")
            if len(self.headings) == 2:
                section = _head(SEVERAL) + self.held + section
            if len(self.headings) == 1:
                self.held = section
            else:
                write_out(self.stream, section, flush=True)

    def close(self) -> None:
        """Write the index, if there are several stories, and the end of the page."""
        title = self.headings[0] if self.headings else SEVERAL
        opening = "" if len(self.headings) > 1 else _head(title) + self.held
        write_out(self.stream, f"{opening}{self._index()}</body>\n</html>\n", flush=True)

    def _index(self) -> str:
        if len(self.headings) < 2:
            return ""
        items = (
            f'<li><a href="#story-{number}">{heading}</a></li>\n'
            for number, heading in enumerate(self.headings, 1)
        )
        return f"<nav><ol>\n{''.join(items)}</ol></nav>\n"


def writer(
    form: OutputFormat, stream: TextIO, view: View, color: str
) -> "PageWriter | StreamWriter":
    """Return the writer of a page; a timeline is written as it comes."""
    if view.name == "dates":
        return stream_writer(form, stream, view, color)
    return PageWriter(stream)


def excerpt(record: Record) -> str:
    """Return one story as a piece of a page, with its own style: for notebooks."""
    return (
        f'<style>{_style()}</style>\n<div class="wirecli">\n{_legend()}{_section(record)}</div>\n'
    )


def _head(title: str) -> str:
    return HEAD.format(title=title, style=_style()) + _legend()


def _style() -> str:
    light = "\n".join(f".wirecli .{name} {{ color: {colour} }}" for name, _, colour, _ in LEGEND)
    dark = "\n".join(f".wirecli .{name} {{ color: {colour} }}" for name, _, _, colour in LEGEND)
    return f"{STYLE}{light}{DARK % dark}"


def _legend() -> str:
    listed = "".join(f'<li class="{name}">■ {escape(words)}</li>' for name, words, *_ in LEGEND)
    return f'<ul class="legend">{listed}</ul>\n'


def _section(record: Record) -> str:
    source = record["source"]
    which = f"{source['name']}, {source['id'] or 'story {}'.format(source['story'])}"
    title = f"<strong>{_safe(record['headline'] or which)}</strong>"
    of = f" <span>{_safe(which)}</span>" if record["headline"] else ""
    above = "".join(map(_note, of_story(record["marks"])))
    notes = f'<div class="notes">{above}</div>\n' if above else ""
    rows = "".join(_rows(record["text"], record["marks"]))
    return f"<section>\n<h2>{title}{of}</h2>\n{notes}{rows}</section>\n"


def _heading(section: str) -> str:
    """Return the heading of a section, escaped as it stands there."""
    return section.partition("<strong>")[2].partition("</strong>")[0]


def _rows(text: str, marks: list[Record]) -> Iterator[str]:
    """Yield a row for each line of the story that has words: its notes, its words."""
    for one in lines(text, marks):
        if one.runs:
            notes = "".join(map(_note, one.notes))
            words = "".join(_span(text, run) for run in one.runs)
            yield f'<div class="row"><div class="notes">{notes}</div>\n'
            yield f'<p class="words" dir="auto">{words}</p></div>\n'


def _note(mark: Record) -> str:
    return f"<div>{_safe(note(mark))}</div>"


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
