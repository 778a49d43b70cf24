"""The signs of archives: exports of databases, corpora, and files that are no text."""

from wirecli.readers.detection import Sign
from wirecli.readers.start import Start

HINTS = {
    "factiva": (
        "factiva",
        "hd  ",
        "hd\t",
        ">hd<",
        "hd\n",
        'article"',
        "article'",
        "\ndocument ",
        "\ndokument ",
    ),
    "europresse": (
        "europresse",
        "eureka",
        "cedrom",
        "docpublicationname",
        "docheader",
        "titrearticle",
        "rdp__",
    ),
    "proquest": ("proquest", "____"),
    "nexis": (
        " document",
        " dokument",
        "lxncomment",
        "doc_id_",
        "document\n",
        "length:",
        "länge:",
        "longueur:",
        "longitud:",
        "lunghezza:",
        "lengte:",
        "client/matter:",
    ),
}
"""What stands in exports of a news database, in small letters; most inputs have none of it."""


def export(name: str) -> Sign:
    """Return the sign of an export of a news database: its labels, and how its stories part.

    Only what has one of the hints is looked at closely.
    """

    def sign(start: Start) -> str | None:
        small = start.text.casefold()
        return _export(start.text, name) if any(hint in small for hint in HINTS[name]) else None

    return sign


def labelled(start: Start) -> str | None:
    """Detect stories whose heads have labels: the first lines have colons."""
    lines = start.text.split("\n", LABELLED_LINES)[:LABELLED_LINES]
    colons = sum(":" in line[:LABEL_REACH] for line in lines)
    return _export(start.text, "labelled") if colons > 1 else None


def _export(text: str, name: str) -> str | None:
    from wirecli.data.export_rows import BY_NAME
    from wirecli.readers.archive import export_signs

    return "" if export_signs.is_of(text, BY_NAME[name]) else None


LABELLED_LINES, LABEL_REACH = 3, 40
"""First lines of which two have a label, and the characters of a line in which its colon is."""


def corpus(start: Start) -> str | None:
    """Detect a research corpus in SGML or XML by the elements of a story: head and copy."""
    if start.markup is None:
        return None
    from wirecli.readers.archive import corpus

    return "" if corpus.looks_like(start.text) else None


def opens(*words: str, within: str = "") -> Sign:
    """Return the sign of a file that opens with some of these words, and has another in sight."""
    return lambda start: "" if start.text.startswith(words) and within in start.text else None
