"""What the fields of the parse record are made of, as JSON Schema (2020-12)."""

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
from wirecli.writers.vocabulary import (
    BASIS,
    CREDIT_ROLES,
    EVIDENCE,
    QUOTE_KINDS,
    SPEAKER_KINDS,
    TIMEX_MODS,
    TIMEX_TYPES,
    TRAILER_KINDS,
)


def _version(description: str) -> Schema:
    return {"const": 1, "description": description}


def _source(description: str) -> Schema:
    return object_of(which() | _reading(), description)


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


def which() -> Schema:
    """Return what says which story of which input it is."""
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


def quote() -> Schema:
    """Return the members of a quotation."""
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


def person() -> Schema:
    """Return the members of a person."""
    pair = {"type": "array", "items": count("Start, end."), "minItems": 2, "maxItems": 2}
    return {
        "name": text("The full name."),
        "role": maybe_text("Title or description."),
        "mentions": {"type": "array", "items": pair, "description": "Where the person is named."},
    }


def acronym() -> Schema:
    """Return the members of a short form."""
    return {
        "short": text("The short form."),
        "long": text("What it stands for."),
        **span(),
    }


def mention() -> Schema:
    """Return the members of a date or time expression."""
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
    "quotes": lambda description: list_of(quote(), description),
    "people": lambda description: list_of(person(), description),
    "acronyms": lambda description: list_of(acronym(), description),
    "dates": lambda description: list_of(mention(), description),
    "credits": _credits,
    "trailer": _trailer,
    "defects": _defects,
}
"""What makes the schema of a field from its description, if it is more than words."""
