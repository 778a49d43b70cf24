"""The fields of the `parse` record, a row each: schema, card, colours, absence derive from them."""

from typing import NamedTuple

from wirecli.writers.palette import BLUE, GREEN, GREY, MAGENTA, PURPLE, RED


class RecordField(NamedTuple):
    """A field of the record.

    `description` is that of the schema. The value is a number if `is_number`; else it is words or
    null, unless `STRUCTURES` of the schema has more of it. `style` is its style on a terminal, in
    rich's words; `legend` is the entry of the HTML legend whose colour it has, if not its own.
    `absent` says what was looked for in vain if a story does not have it, "" if it does not stand
    in the text; it was sought at the head of the story if `at_head`. It stands on a card if
    `on_card`.
    """

    key: str
    description: str
    style: str = ""
    legend: str = ""
    absent: str = ""
    at_head: bool = False
    is_number: bool = False
    on_card: bool = True


FIELDS = (
    RecordField("schema_version", "Raised when a name or a meaning changes.", on_card=False),
    RecordField("source", "The input the story was read from."),
    RecordField("language", "BCP 47 code."),
    RecordField(
        "publication",
        "The paper or site in which the copy stood.",
        style=MAGENTA,
        legend="kicker",
        absent="the format of the input does not state it",
    ),
    RecordField(
        "agency",
        "Whose copy it is.",
        absent="no dateline, byline, tail line or header names an agency, and none was given",
    ),
    RecordField(
        "slugline",
        "The keyword line, such as BC-...",
        style=MAGENTA,
        legend="kicker",
        absent="no line of the head has keywords joined by hyphens, as BC-Norland-Bridge",
        at_head=True,
    ),
    RecordField(
        "label",
        "UPDATE 2, URGENT, CORRECTED and the like.",
        style=MAGENTA,
        legend="kicker",
        absent="no line of the head begins with UPDATE, URGENT, CORRECTED or their kin",
        at_head=True,
    ),
    RecordField(
        "kicker",
        'The section line, such as "All news".',
        style=MAGENTA,
        absent="no line above the headline is the name of a section",
        at_head=True,
    ),
    RecordField(
        "ednote",
        "Notes to editors, advisories.",
        style="italic",
        legend="subheadline",
        absent="no line of the head is a note to editors",
        at_head=True,
    ),
    RecordField(
        "headline",
        "The headline, whole.",
        style="bold",
        absent="no line stands above the copy that is a heading, and no notice or furniture",
        at_head=True,
    ),
    RecordField(
        "headline_attribution",
        "The source named at the headline's end or start.",
        absent="the headline names no source after a dash or before a colon",
    ),
    RecordField(
        "subheadline",
        "Deck, standfirst.",
        style="italic",
        absent="no sentence or phrase stands between the headline and the copy",
        at_head=True,
    ),
    RecordField(
        "byline",
        "The line that names the writers.",
        style=GREEN,
        absent="no line between headline and copy begins as a byline does, or has only names",
        at_head=True,
    ),
    RecordField(
        "dateline",
        "Place, date and credit before the first paragraph.",
        style=PURPLE,
        absent="no line opens with a place and a date, a credit or a dash after it",
        at_head=True,
    ),
    RecordField(
        "date",
        "The story's day; never from the clock.",
        absent="no dateline, date line, stamp or header has a day, and none was given",
    ),
    RecordField(
        "paragraphs",
        "The story's paragraphs; the first starts after the dateline.",
        absent="nothing follows the head",
    ),
    RecordField(
        "quotes",
        "Quotations, one for each unbroken stretch.",
        style=RED,
        absent="no words stand in quotation marks, and no reporting verb has a clause",
    ),
    RecordField(
        "people",
        "Persons named in the story.",
        style=GREEN,
        absent="no name has a title, a known first name or surname, or a second mention",
    ),
    RecordField(
        "acronyms",
        "Short forms that the story spells out.",
        style=MAGENTA,
        absent="no short form stands in brackets, or between commas, beside its long form",
    ),
    RecordField(
        "dates",
        "Date and time expressions, as TIMEX3.",
        style=BLUE,
        absent="no word of the copy begins a date or a time",
    ),
    RecordField(
        "credits",
        "Who reported, wrote, edited, translated.",
        style=GREY,
        absent="no line of the tail says who reported, wrote, edited or translated",
    ),
    RecordField(
        "trailer",
        "Words around the story that are not of it; page furniture above it too.",
        style=GREY,
        legend="credits",
        absent="no line around the copy is an end mark, a notice or the furniture of a page",
    ),
    RecordField("words", "Words in the paragraphs: what spaces and dashes part.", is_number=True),
    RecordField(
        "defects", "Stable ids of what is wrong or missing.", absent="nothing is missing or wrong"
    ),
)
"""The fields in the record's order."""
