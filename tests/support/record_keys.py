"""The keys of the `parse` record, as CONTRACT has them: a new field is added here alone."""

KEYS = (
    "schema_version",
    "source",
    "language",
    "publication",
    "agency",
    "slugline",
    "label",
    "kicker",
    "ednote",
    "headline",
    "headline_attribution",
    "subheadline",
    "byline",
    "dateline",
    "date",
    "paragraphs",
    "quotes",
    "people",
    "acronyms",
    "dates",
    "credits",
    "trailer",
    "words",
    "defects",
)
"""All keys, in the record's order."""
WITHOUT_MARKS = frozenset({"schema_version", "source", "language", "words"})
"""Those that are no words of the text, of which `explain` has no rule."""
COLUMNS = {
    "source": ("name", "id", "story", "start", "end", "encoding", "format"),
    "agency": ("key", "name", "evidence"),
    "byline": ("text", "names"),
    "dateline": (
        "text",
        "places",
        "places.region",
        "places.country",
        "date",
        "agency",
        "reporters",
        "start",
        "end",
    ),
    "date": ("value", "basis"),
}
"""What is in an object that a row spreads over columns; all else is one column."""
