"""Plain text: the headline and the clean copy of each story, a form feed between stories."""

from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.stream import Form
from wirecli.writers.views import View

JOINT = "\f\n"
"""What parts the stories; `--split formfeed`, and `auto` too, reads them back as several."""


def form(form: OutputFormat, _view: View) -> Form:
    """Return the form of headline and paragraphs, a blank line between any two of them.

    With `whole`, that of the decoded input: the stories tile it, joined they are the input.
    """
    return Form(row=_as_it_is) if form.whole else Form(row=_copy, joint=JOINT)


def _copy(record: Record) -> str:
    headline = [record["headline"]] if record["headline"] else []
    paragraphs = [paragraph["text"] for paragraph in record["paragraphs"]]
    return "\n\n".join((*headline, *paragraphs)) + "\n"


def _as_it_is(record: Record) -> str:
    text: str = record["text"]
    return text
