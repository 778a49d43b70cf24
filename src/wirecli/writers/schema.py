"""The JSON Schema (2020-12) of what the commands print; column and field names are read off it."""

from collections.abc import Callable

from wirecli.writers.nodes import (
    Schema,
    count,
    list_of,
    maybe_object,
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
    BASIS,
    CREDIT_ROLES,
    EVIDENCE,
    QUOTE_KINDS,
    SPEAKER_KINDS,
    STYLE_PARTS,
    TIMEX_MODS,
    TIMEX_TYPES,
    TRAILER_KINDS,
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
                "source": object_of(_which(), "The story the mark is in."),
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
    return _listed("quotes", "One quotation, and who said it.", _quote())


def people_schema() -> Schema:
    """Return the JSON Schema of the `people` record: one person of a story."""
    return _listed("people", "One person, with every place where a story names them.", _person())


def acronyms_schema() -> Schema:
    """Return the JSON Schema of the `acronyms` record: one short form with its long form."""
    return _listed("acronyms", "One short form, where a story explains it.", _acronym())


def dates_schema() -> Schema:
    """Return the JSON Schema of the `dates` record: one date or time expression."""
    return _listed("dates", "One date or time expression, as TIMEX3.", _mention())


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
        **object_of({"source": object_of(_which(), "The story it is of."), **members}),
    }


def _node(field: RecordField) -> Schema:
    """Return the schema of a field; one that has no structure of its own is words or null."""
    structure = count if field.is_number else STRUCTURES.get(field.key, maybe_text)
    return structure(field.description)


def _version(description: str) -> Schema:
    return {"const": 1, "description": description}


def _source(description: str) -> Schema:
    return object_of(_which() | _reading(), description)


def _paragraphs(description: str) -> Schema:
    return list_of({"text": text("The paragraph."), **span()}, description)


def _credits(description: str) -> Schema:
    return list_of(
        {
            "role": one_of(CREDIT_ROLES, "What they did."),
            "names": texts("Who did it."),
            "text": text("The credit, whole."),
            **span(),
        },
        description,
    )


def _trailer(description: str) -> Schema:
    return list_of(
        {
            "kind": one_of(TRAILER_KINDS, "What it is."),
            "text": text("Its words."),
            **span(),
        },
        description,
    )


def _defects(description: str) -> Schema:
    return {
        "type": "array",
        "description": description,
        "items": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "uniqueItems": True,
    }


def _which() -> Schema:
    return {
        "name": text("The input's name."),
        "id": maybe_text("Its id, from jsonl or the wire header."),
        "story": {"type": "integer", "minimum": 1, "description": "Its number in the input."},
    }


def _reading() -> Schema:
    return {
        **span(),
        "encoding": text("The encoding it was decoded with."),
        "format": text("The format it was read as."),
    }


def _agency(description: str) -> Schema:
    return maybe_object(
        {
            "key": maybe_text("The house style's key; null when it is not a known one."),
            "name": text("The agency's name."),
            "evidence": one_of(EVIDENCE, "What says so."),
        },
        description,
    )


def _byline(description: str) -> Schema:
    return maybe_object(
        {
            "text": text("The byline, whole."),
            "names": texts("The writers; never an agency."),
        },
        description,
    )


def _dateline(description: str) -> Schema:
    return maybe_object(
        {
            "text": text("From the first character to the end of the separator."),
            "places": list_of(
                {
                    "name": text("The place as written."),
                    "region": maybe_text("Its region as written."),
                    "country": {
                        "type": ["string", "null"],
                        "pattern": "^[A-Z]{2}$",
                        "description": "ISO 3166-1 alpha-2, where known.",
                    },
                },
                "Where the story was filed.",
            ),
            "date": maybe_text("EDTF of what is written there; XXXX-11-23 without a year."),
            "agency": maybe_text("The agency as written there."),
            "reporters": texts("Reporters named in the dateline."),
            **span(),
        },
        description,
    )


def _date(description: str) -> Schema:
    basis = {"type": "array", "items": {"enum": list(BASIS)}, "description": "The evidence."}
    return maybe_object(
        {"value": text("EDTF, as far as it can be proved."), "basis": basis},
        description,
    )


def _quote() -> Schema:
    return {
        "text": text("The words, without enclosing marks and a leading 'that'."),
        "kind": one_of(QUOTE_KINDS, "Wholly in marks, partly, or not at all."),
        "speaker": maybe_text("The full name of who said it."),
        "speaker_kind": maybe_text("What speaks: " + ", ".join(SPEAKER_KINDS) + "."),
        "role": maybe_text("The speaker's title or description."),
        "mention": maybe_text("The words that name the speaker here."),
        "cue": maybe_text("The reporting verb or phrase."),
        "attribution": count("The number that stretches of one attribution share."),
        "paragraph": {
            "type": "integer",
            "minimum": 1,
            "description": "The number of the paragraph, from 1.",
        },
        **span(),
        "speaker_start": maybe_offset("Where the mention starts."),
        "speaker_end": maybe_offset("Where the mention ends."),
    }


def _person() -> Schema:
    pair = {"type": "array", "items": count("Start, end."), "minItems": 2, "maxItems": 2}
    return {
        "name": text("The full name."),
        "role": maybe_text("Title or description."),
        "mentions": {"type": "array", "items": pair, "description": "Where the person is named."},
    }


def _acronym() -> Schema:
    return {
        "short": text("The short form."),
        "long": text("What it stands for."),
        **span(),
    }


def _mention() -> Schema:
    return {
        "text": text("The words."),
        "type": one_of(TIMEX_TYPES, "TIMEX3 type."),
        "value": maybe_text("TIMEX3 value; null if relative and the story's day is not known."),
        "edtf": maybe_text("The value in EDTF; null where there is none."),
        "mod": {"enum": [*TIMEX_MODS, None], "description": "TIMEX3 mod."},
        **span(),
    }


STRUCTURES: dict[str, Callable[[str], Schema]] = {
    "schema_version": _version,
    "source": _source,
    "agency": _agency,
    "byline": _byline,
    "dateline": _dateline,
    "date": _date,
    "paragraphs": _paragraphs,
    "quotes": lambda description: list_of(_quote(), description),
    "people": lambda description: list_of(_person(), description),
    "acronyms": lambda description: list_of(_acronym(), description),
    "dates": lambda description: list_of(_mention(), description),
    "credits": _credits,
    "trailer": _trailer,
    "defects": _defects,
}
"""What makes the schema of a field from its description, if it is more than words."""
