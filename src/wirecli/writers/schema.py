"""The JSON Schema (2020-12) of what the commands print; column and field names are read off it."""

from wirecli.writers import structures
from wirecli.writers.nodes import (
    Schema,
    count,
    maybe_offset,
    maybe_text,
    object_of,
    one_of,
    span,
    text,
    texts,
)
from wirecli.writers.record_fields import FIELDS, RecordField
from wirecli.writers.vocabulary import (
    STYLE_PARTS,
)


def parse_schema() -> Schema:
    """Return the JSON Schema of the `parse` record: every key is required, and no other allowed."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirecli parse record",
        "description": "One story. null: not there; []: none found. Words are slices of the input, "
        "with each line break as one space. start and end are half-open offsets in code points "
        "into the decoded input as it is.",
        **object_of({field.key: _node(field) for field in FIELDS}),
    }


def explain_schema() -> Schema:
    """Return the JSON Schema of the `explain` record: one mark of a story."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirecli explain record",
        "description": "One mark: where words stand, and which rule says what they are.",
        **object_of(
            {
                "source": object_of(structures.which(), "The story the mark is in."),
                "field": text("The key of the parse record, with dots."),
                "rule": text("The rule that made the mark."),
                "words": maybe_text("The words under the mark."),
                "value": maybe_text("What they are taken to mean: a date in EDTF, a country..."),
                "taken": {
                    "type": "boolean",
                    "description": "True if this value was used, false for a rejected candidate.",
                },
                "why": maybe_text("What the value rests on, or why it was not taken."),
                **span(),
                "says": maybe_text("What the rule says; `wirecli rules ID` has an example."),
            }
        ),
    }


def quotes_schema() -> Schema:
    """Return the JSON Schema of the `quotes` record: one quotation."""
    return _listed("quotes", "One quotation, and who said it.", structures.quote())


def people_schema() -> Schema:
    """Return the JSON Schema of the `people` record: one person of a story."""
    return _listed(
        "people", "One person, with every place where a story names them.", structures.person()
    )


def acronyms_schema() -> Schema:
    """Return the JSON Schema of the `acronyms` record: one short form with its long form."""
    return _listed("acronyms", "One short form, where a story explains it.", structures.acronym())


def dates_schema() -> Schema:
    """Return the JSON Schema of the `dates` record: one date or time expression."""
    return _listed("dates", "One date or time expression, as TIMEX3.", structures.mention())


def agencies_schema() -> Schema:
    """Return the JSON Schema of the `agencies` record: one house style."""
    return object_of(
        {
            "key": text("The key of the style."),
            "name": text("The agency's name."),
            "country": text("ISO 3166-1 alpha-2."),
            "languages": texts("BCP 47 codes of what it writes."),
            "shape": maybe_text("The form of its commonest dateline."),
        }
    )


def agency_schema() -> Schema:
    """Return the JSON Schema of the `agencies KEY` record: one thing that a house style has."""
    return object_of(
        {
            "key": text("The style's key."),
            "kind": one_of(STYLE_PARTS, "What it is."),
            "shape": maybe_text("The form of a sample's dateline."),
            "text": text("The words, or the copy of a sample."),
            "sample": maybe_text("The sample with its answers marked."),
        }
    )


def rules_schema() -> Schema:
    """Return the JSON Schema of the `rules` record: one rule that `explain` names."""
    return object_of(
        {
            "id": text("The id, as `explain` prints it."),
            "says": text("What the rule says."),
            "example": maybe_text("An input in which it decides."),
            "words": maybe_text("The words that it marks in the example."),
            "options": texts("The options with which the example is read."),
        }
    )


def check_schema() -> Schema:
    """Return the JSON Schema of the `agencies --check` record: the proof of one sample."""
    return object_of(
        {
            "key": text("The style's key."),
            "kind": one_of(("sample", "near-miss"), "What was proved."),
            "holds": {"type": "boolean", "description": "Whether it parses as it says."},
            "sample": text("The sample as written."),
            "fault": maybe_text("What is wrong."),
            "text": maybe_text("The copy that was parsed."),
            "reach": maybe_offset("How far into the copy all was right."),
        }
    )


SCHEMAS = {
    "parse": parse_schema,
    "quotes": quotes_schema,
    "dates": dates_schema,
    "people": people_schema,
    "acronyms": acronyms_schema,
    "explain": explain_schema,
    "agencies": agencies_schema,
    "agency": agency_schema,
    "rules": rules_schema,
    "check": check_schema,
}
"""What makes the schema of each view's records."""


def _listed(command: str, description: str, members: Schema) -> Schema:
    """Return the schema of a command that prints a list of the parse record, an object a row."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"wirecli {command} record",
        "description": description,
        **object_of({"source": object_of(structures.which(), "The story it is of."), **members}),
    }


def _node(field: RecordField) -> Schema:
    """Return the schema of a field; one that has no structure of its own is words or null."""
    structure = count if field.is_number else structures.STRUCTURES.get(field.key, maybe_text)
    return structure(field.description)
