"""The JSON Schema (2020-12) of what the commands print; column and field names are read off it."""

from typing import Any

Schema = dict[str, Any]

EVIDENCE = ("dateline", "byline", "trailer", "header", "text", "option")
BASIS = (
    "option",
    "header",
    "dateline",
    "page",
    "weekday",
    "trailer",
    "copyright",
    "mention",
    "path",
)
STYLE_PARTS = ("credit", "byline", "trailer", "end-mark", "sample", "near-miss")
QUOTE_KINDS = ("direct", "mixed", "indirect")
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
TIMEX_MODS = (
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
)
CREDIT_ROLES = ("reporting", "writing", "editing", "translation", "desk", "source")
TRAILER_KINDS = (
    "end-mark",
    "copyright",
    "story-id",
    "initials",
    "contact",
    "related",
    "share",
    "advert",
    "caption",
    "timestamp",
    "navigation",
)


def parse_schema() -> Schema:
    """Return the JSON Schema of the `parse` record: every key is required, and no other allowed."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirecli parse record",
        "description": "One story. null: not there; []: none found. Words are slices of the input, "
        "with each line break as one space. start and end are half-open offsets in code points "
        "into the decoded input as it is.",
        **_object({**_head(), **_body(), **_tail()}),
    }


def explain_schema() -> Schema:
    """Return the JSON Schema of the `explain` record: one mark of a story."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirecli explain record",
        "description": "One mark: where words stand, and which rule says what they are.",
        **_object(
            {
                "source": _object(_which(), "The story the mark is in."),
                "field": _text("The key of the parse record, with dots."),
                "rule": _text("The rule that made the mark."),
                "words": _maybe_text("The words under the mark."),
                "value": _maybe_text("What they are taken to mean: a date in EDTF, a country..."),
                "taken": {"type": "boolean", "description": "Not what was only considered."},
                "why": _maybe_text("What the value rests on, or why it was not taken."),
                **_span(),
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
    return _object(
        {
            "key": _text("The key, for --agency."),
            "name": _text("The agency's name."),
            "country": _text("ISO 3166-1 alpha-2."),
            "languages": _texts("BCP 47 codes of what it writes."),
            "shape": _maybe_text("The form of its commonest dateline."),
        }
    )


def agency_schema() -> Schema:
    """Return the JSON Schema of the `agencies KEY` record: one thing that a house style has."""
    return _object(
        {
            "key": _text("The style's key."),
            "kind": _one_of(STYLE_PARTS, "What it is."),
            "shape": _maybe_text("The form of a sample's dateline."),
            "text": _text("The words, or the copy of a sample."),
            "sample": _maybe_text("The sample with its answers marked."),
        }
    )


def check_schema() -> Schema:
    """Return the JSON Schema of the `agencies --check` record: the proof of one sample."""
    return _object(
        {
            "key": _text("The style's key."),
            "kind": _one_of(("sample", "near-miss"), "What was proved."),
            "holds": {"type": "boolean", "description": "Whether it parses as it says."},
            "sample": _text("The sample as written."),
            "fault": _maybe_text("What is wrong."),
            "text": _maybe_text("The copy that was parsed."),
            "reach": _maybe_offset("How far into the copy all was right."),
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
    "check": check_schema,
}
"""What makes the schema of each view's records."""


def _listed(command: str, description: str, members: Schema) -> Schema:
    """Return the schema of a command that prints a list of the parse record, an object a row."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"wirecli {command} record",
        "description": description,
        **_object({"source": _object(_which(), "The story it is of."), **members}),
    }


def _head() -> Schema:
    return {
        "schema_version": {"const": 1, "description": "Raised when a name or a meaning changes."},
        "source": _object(_which() | _reading(), "The input the story was read from."),
        "language": _maybe_text("BCP 47 code."),
        "agency": _agency(),
        "slugline": _maybe_text("The keyword line, such as BC-..."),
        "label": _maybe_text("UPDATE 2, URGENT, CORRECTED and the like."),
        "kicker": _maybe_text('The section line, such as "All news".'),
        "ednote": _maybe_text("Notes to editors, advisories."),
        "headline": _maybe_text("The headline, whole."),
        "headline_attribution": _maybe_text("The source named at the headline's end or start."),
        "subheadline": _maybe_text("Deck, standfirst."),
        "byline": _byline(),
        "dateline": _dateline(),
        "date": _date(),
    }


def _body() -> Schema:
    return {
        "paragraphs": _list_of(
            {"text": _text("The paragraph."), **_span()},
            "The story's paragraphs; the first starts after the dateline.",
        ),
        "quotes": _list_of(_quote(), "Quotations, one for each unbroken stretch."),
        "people": _list_of(_person(), "Persons named in the story."),
        "acronyms": _list_of(_acronym(), "Short forms that the story spells out."),
        "dates": _list_of(_mention(), "Date and time expressions, as TIMEX3."),
    }


def _tail() -> Schema:
    return {
        "credits": _list_of(
            {
                "role": _one_of(CREDIT_ROLES, "What they did."),
                "names": _texts("Who did it."),
                "text": _text("The credit, whole."),
                **_span(),
            },
            "Who reported, wrote, edited, translated.",
        ),
        "trailer": _list_of(
            {
                "kind": _one_of(TRAILER_KINDS, "What it is."),
                "text": _text("Its words."),
                **_span(),
            },
            "Words around the story that are not of it; page furniture above it too.",
        ),
        "words": _count("Words in the paragraphs: what spaces and dashes part."),
        "defects": {
            "type": "array",
            "description": "Stable ids of what is wrong or missing.",
            "items": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
            "uniqueItems": True,
        },
    }


def _which() -> Schema:
    return {
        "name": _text("The input's name."),
        "id": _maybe_text("Its id, from jsonl or the wire header."),
        "story": {"type": "integer", "minimum": 1, "description": "Which story of the source."},
    }


def _reading() -> Schema:
    return {
        **_span(),
        "encoding": _text("The encoding it was decoded with."),
        "format": _text("The format it was read as."),
    }


def _agency() -> Schema:
    return _maybe_object(
        {
            "key": _maybe_text("The house style's key; null when it is not a known one."),
            "name": _text("The agency's name."),
            "evidence": _one_of(EVIDENCE, "What says so."),
        },
        "Whose copy it is.",
    )


def _byline() -> Schema:
    return _maybe_object(
        {"text": _text("The byline, whole."), "names": _texts("The writers; never an agency.")},
        "The line that names the writers.",
    )


def _dateline() -> Schema:
    return _maybe_object(
        {
            "text": _text("From the first character to the end of the separator."),
            "places": _list_of(
                {
                    "name": _text("The place as written."),
                    "region": _maybe_text("Its region as written."),
                    "country": {
                        "type": ["string", "null"],
                        "pattern": "^[A-Z]{2}$",
                        "description": "ISO 3166-1 alpha-2, where known.",
                    },
                },
                "Where the story was filed.",
            ),
            "date": _maybe_text("EDTF of what is written there; XXXX-11-23 without a year."),
            "agency": _maybe_text("The agency as written there."),
            "reporters": _texts("Reporters named in the dateline."),
            **_span(),
        },
        "Place, date and credit before the first paragraph.",
    )


def _date() -> Schema:
    basis = {"type": "array", "items": {"enum": list(BASIS)}, "description": "The evidence."}
    return _maybe_object(
        {"value": _text("EDTF, as far as it can be proved."), "basis": basis},
        "The story's day; never from the clock.",
    )


def _quote() -> Schema:
    return {
        "text": _text("The words, without enclosing marks and a leading 'that'."),
        "kind": _one_of(QUOTE_KINDS, "Wholly in marks, partly, or not at all."),
        "speaker": _maybe_text("The full name of who said it."),
        "role": _maybe_text("The speaker's title or description."),
        "mention": _maybe_text("The words that name the speaker here."),
        "cue": _maybe_text("The reporting verb or phrase."),
        "attribution": _count("The number that stretches of one attribution share."),
        "paragraph": {
            "type": "integer",
            "minimum": 1,
            "description": "The number of the paragraph, from 1.",
        },
        **_span(),
        "speaker_start": _maybe_offset("Where the mention starts."),
        "speaker_end": _maybe_offset("Where the mention ends."),
    }


def _person() -> Schema:
    pair = {"type": "array", "items": _count("Start, end."), "minItems": 2, "maxItems": 2}
    return {
        "name": _text("The full name."),
        "role": _maybe_text("Title or description."),
        "mentions": {"type": "array", "items": pair, "description": "Where the person is named."},
    }


def _acronym() -> Schema:
    return {
        "short": _text("The short form."),
        "long": _text("What it stands for."),
        **_span(),
    }


def _mention() -> Schema:
    return {
        "text": _text("The words."),
        "type": _one_of(TIMEX_TYPES, "TIMEX3 type."),
        "value": _maybe_text("TIMEX3 value; null if relative and the story's day is not known."),
        "edtf": _maybe_text("The value in EDTF; null where there is none."),
        "mod": {"enum": [*TIMEX_MODS, None], "description": "TIMEX3 mod."},
        **_span(),
    }


def _object(properties: Schema, description: str | None = None) -> Schema:
    said = {"description": description} if description else {}
    required = list(properties)
    return {
        "type": "object",
        **said,
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _maybe_object(properties: Schema, description: str) -> Schema:
    return {**_object(properties, description), "type": ["object", "null"]}


def _list_of(properties: Schema, description: str) -> Schema:
    return {"type": "array", "description": description, "items": _object(properties)}


def _span() -> Schema:
    return {"start": _count("Offset of the first character."), "end": _count("Offset after it.")}


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _maybe_text(description: str) -> Schema:
    return {"type": ["string", "null"], "description": description}


def _texts(description: str) -> Schema:
    return {"type": "array", "items": {"type": "string"}, "description": description}


def _one_of(values: tuple[str, ...], description: str) -> Schema:
    return {"enum": list(values), "description": description}


def _count(description: str) -> Schema:
    return {"type": "integer", "minimum": 0, "description": description}


def _maybe_offset(description: str) -> Schema:
    return {"type": ["integer", "null"], "minimum": 0, "description": description}
