"""What to type instead of what was typed: the words of other tools first, then the spelling."""

import os
from collections.abc import Iterable, Sequence
from functools import cache
from re import Pattern, compile

CUTOFF = 0.75
"""How alike two words must be for one to be taken for a slip of the other (difflib's ratio)."""

COMMANDS = {
    "abbreviations": "acronyms",
    "entities": "people",
    "extract": "parse",
    "glossary": "acronyms",
    "help": "--help",
    "names": "people",
    "persons": "people",
    "quotations": "quotes",
    "quote": "quotes",
    "read": "parse",
    "speakers": "quotes",
    "styles": "agencies",
    "timeline": "dates",
    "version": "--version",
    "why": "explain",
}
"""What people call a command -> what follows `wirecli` instead."""

OPTIONS = {
    "--charset": "--encoding",
    "--colour": "--color",
    "--columns": "--fields",
    "--cols": "--fields",
    "--csv": "-t csv",
    "--delimiter": "-t csv or -t tsv",
    "--file": "the name of the file alone",
    "--filter": "-t jsonl, and filter the records with jq",
    "--format": "--to",
    "--html": "-t html",
    "--include": "--glob",
    "--in": "the name of the file alone",
    "--infile": "the name of the file alone",
    "--input": "the name of the file alone",
    "--input-format": "--from",
    "--json": "-t json",
    "--jsonl": "-t jsonl",
    "--monochrome": "--color never",
    "--month": "--date 2019-11",
    "--ndjson": "-t jsonl",
    "--ninjs": "-t ninjs",
    "--no-color": "--color never",
    "--null": "--files0-from",
    "--order-by": "--sort",
    "--out": "--output",
    "--outfile": "--output",
    "--output-format": "--to",
    "--parallel": "--jobs",
    "--parquet": "-t parquet -o FILE",
    "--pattern": "--glob",
    "--person": "-t jsonl, and filter the records with jq",
    "--processes": "--jobs",
    "--recursive": "the name of the folder alone: all that is below it is read",
    "--select": "--fields",
    "--separator": "-t csv or -t tsv",
    "--silent": "--quiet",
    "--source": "the name of the file alone",
    "--speaker": "-t jsonl, and filter the records: jq 'select(.speaker == \"NAME\")'",
    "--stdin": "no file at all, or -",
    "--style": "--agency",
    "--table": "-t table",
    "--text": "-t text",
    "--threads": "--jobs",
    "--tsv": "-t tsv",
    "--type": "--to",
    "--verbose": "wirecli explain",
    "--where": "-t jsonl, and filter the records with jq",
    "--workers": "--jobs",
    "--year": "--date 2019",
}
"""What other tools call an option -> what to write instead."""

FORMATS = {
    "excel": "csv",
    "htm": "html",
    "json-lines": "jsonl",
    "jsonlines": "jsonl",
    "markdown": "text",
    "md": "text",
    "ndjson": "jsonl",
    "plain": "text",
    "spreadsheet": "csv",
    "tab": "tsv",
    "tabs": "tsv",
    "txt": "text",
    "xls": "csv",
    "xlsx": "csv",
}
"""What people call a format -> its name here."""

FIELDS = {
    "abbreviation": ("acronyms", "short"),
    "author": ("byline", "byline.names"),
    "authors": ("byline", "byline.names"),
    "body": ("paragraphs",),
    "category": ("kicker",),
    "city": ("dateline.places",),
    "content": ("paragraphs",),
    "dek": ("subheadline",),
    "entities": ("people",),
    "errors": ("defects",),
    "file": ("source.name",),
    "filename": ("source.name",),
    "full": ("long",),
    "keyword": ("slugline",),
    "keywords": ("slugline",),
    "lang": ("language",),
    "lead": ("paragraphs",),
    "lede": ("paragraphs",),
    "location": ("dateline.places",),
    "name": ("source.name", "speaker"),
    "names": ("people", "byline.names"),
    "person": ("people", "name", "speaker"),
    "persons": ("people",),
    "place": ("dateline.places",),
    "places": ("dateline.places",),
    "published": ("date",),
    "quotation": ("quotes", "text"),
    "quotations": ("quotes",),
    "quote": ("quotes", "text"),
    "said": ("text", "quotes"),
    "section": ("kicker",),
    "slug": ("slugline",),
    "speakers": ("quotes.speaker", "speaker"),
    "standfirst": ("subheadline",),
    "subtitle": ("subheadline",),
    "summary": ("subheadline",),
    "tags": ("slugline",),
    "text": ("paragraphs", "words"),
    "title": ("headline", "role"),
    "verb": ("cue",),
    "who": ("speaker", "name", "people"),
    "writer": ("byline",),
    "writers": ("byline",),
}
"""What people call a field -> what a record calls it; the first that the record has is meant."""


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that a word is a slip of, or None if it is like none of them."""
    from difflib import get_close_matches  # rare: only a misspelt word needs it

    return next(iter(get_close_matches(word, list(choices), n=1, cutoff=CUTOFF)), None)


def for_command(word: str, commands: Sequence[str]) -> str:
    """Return what to do about a command that there is not: a file's name, a synonym, a slip."""
    known = word.casefold()
    if known in commands:
        return f"did you mean wirecli {known}?"
    if known in COMMANDS:
        return f"did you mean wirecli {COMMANDS[known]}?"
    if is_address(word):
        return "{}; {}".format(*for_address(word))
    if os.path.exists(word) or any(sign in word for sign in "./*"):
        return f"to read it: wirecli parse {word}"
    near = nearest(known, commands)
    return f"did you mean wirecli {near}?" if near else f"the commands are {', '.join(commands)}"


def for_address(address: str) -> tuple[str, str]:
    """Return what is to be said of an address in the place of a file's name, and what to do."""
    scheme, _, rest = address.partition(":")
    match scheme.casefold():
        case "file":
            path = rest.removeprefix("//").removeprefix("localhost")
            return "an address, and wirecli takes the names of files", f"give its path: {path}"
        case "http" | "https" | "ftp":
            return "a web address, and wirecli fetches nothing", _fetching(address)
        case _ if address.casefold().startswith("www."):
            return "a web address, and wirecli fetches nothing", _fetching(address)
    return (
        f"an address ({scheme}), and wirecli reads files only",
        "copy it to a file first, and give wirecli that",
    )


def _fetching(address: str) -> str:
    from shlex import quote  # rare

    return f"curl -s {quote(address)} | wirecli parse"


def is_address(name: str) -> bool:
    """Tell whether a name is an address: `https://oak.example/a`, `www.oak.example`."""
    return _address().match(name) is not None


@cache
def _address() -> Pattern[str]:
    return compile(r"(?i)[a-z][a-z0-9+.-]+://?\S|www\.[\w-]+\.\S")


def for_option(word: str, options: Sequence[str]) -> str | None:
    """Return what to write in the place of an option that there is not; None if nothing is near."""
    near = nearest(word.casefold(), (*OPTIONS, *options))  # a synonym is nearest to itself
    if near in OPTIONS:
        return f"use {OPTIONS[near]}"
    return f"did you mean {near}?" if near else None


def for_format(word: str, formats: Sequence[str]) -> str:
    """Return what to write in the place of a format that there is not."""
    known = FORMATS.get(word.casefold().lstrip("."))
    if known in formats:
        return f"did you mean {known}?"
    near = nearest(word.casefold(), formats)
    return f"did you mean {near}?" if near else f"use {', '.join(formats)}"


def for_field(word: str, fields: Sequence[str]) -> str:
    """Return what to write in the place of a field that there is not: `place`, `headlne`."""
    synonyms = FIELDS.get(word.casefold(), ())
    if same := next((field for field in synonyms if field in fields), None):
        return f"did you mean {same}?"
    endings = {name.rpartition(".")[2]: name for name in reversed(fields)}
    spelt = endings | {name: name for name in fields}
    if near := nearest(word.casefold(), spelt):
        return f"did you mean {spelt[near]}?"
    return "the fields are " + ", ".join(name for name in fields if "." not in name)
