"""The closed lists of the record: what a member can say (see the contract's table of fields)."""

EVIDENCE = ("dateline", "byline", "trailer", "header", "text", "option")
"""What says whose copy it is."""
BASIS = (
    *("option", "header", "dateline", "page", "weekday", "trailer", "copyright", "mention"),
    "path",
)
"""What the story's day rests on."""
STYLE_PARTS = ("credit", "byline", "trailer", "end-mark", "sample", "near-miss")
"""What a house style has."""
QUOTE_KINDS = ("direct", "mixed", "indirect")
"""Wholly in marks, partly, or not at all."""
SPEAKER_KINDS = ("person", "organisation", "group", "document", "other")
"""What a speaker is."""
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
"""The types of TIMEX3 (ISO 24617-1)."""
TIMEX_MODS = (
    *("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN"),
    *("EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"),
)
"""The values of TIMEX3's `mod`."""
CREDIT_ROLES = ("reporting", "writing", "editing", "translation", "desk", "source")
"""What somebody did for a story."""
TRAILER_KINDS = (
    *("end-mark", "copyright", "story-id", "initials", "contact", "related", "share", "advert"),
    *("caption", "timestamp", "navigation", "subhead"),
)
"""What words around a story are."""
