"""The formats of inputs, a row each: how one is detected, what reads it; or why nothing does.

A format that is to be read needs a row here and its reader. `--from`, its help and completion, the
order in which an input is looked at, and the table of `docs/formats.md` come from these rows.
"""

from typing import NamedTuple

from wirecli.readers import archive_signs, detection, page_signs
from wirecli.readers.detection import Sign
from wirecli.readers.refusals import AS_PROSE, LISTS, OPENINGS, Refusal


class InputFormat(NamedTuple):
    """A format that is read.

    `name` is what `--from` takes; `title` and `reads` say in the docs what it is, and what is
    read of it. `reader` is a module of this folder and its function. One input holds `several`
    sources, or one. `split` is what parts the stories of one source if the user does not say.
    """

    name: str
    title: str
    reads: str
    sign: Sign
    reader: str
    several: bool = False
    split: str = "auto"


AS_TABLE = f"name the column with the text with --text-key, {AS_PROSE}"
EVERYTHING = "everything by its looks"
OF_DATA = "text, headline, byline, date, id, publication, language"
OF_EXPORTS = "publication, section, headline, deck, byline, dateline, date, language, copy, number"
PACKAGES = ("catalogItem", "conceptItem", "knowledgeItem", "packageItem", "planningItem")
"""Items of NewsML-G2 that hold no story."""

TEXT = InputFormat("text", "plain text in any encoding", EVERYTHING, detection.never, "text.read")

HTML = InputFormat(
    "html",
    "a saved web page, or a piece of one",
    "JSON-LD, meta tags, headline, visible copy",
    page_signs.page,
    "html.read",
)
HTML_WITHIN = HTML._replace(sign=page_signs.piece)
"""The same, where words stand before its first tag."""

ROWS: tuple[InputFormat | Refusal, ...] = (
    TEXT,
    InputFormat(
        "docx",
        "a Word document: an export of Nexis Uni or Factiva, or with `--from docx` any text",
        "as of the export; of another document its text",
        archive_signs.opens("PK\x03\x04", within="word/"),
        "archive.export_reader.docx",
        several=True,
    ),
    InputFormat(
        "rtf",
        "an RTF document, likewise; needs the extra `rtf`",
        "as of the export; of another document its text",
        archive_signs.opens("{\\rtf"),
        "archive.export_reader.rtf",
        several=True,
    ),
    InputFormat(
        "parquet",
        "a Parquet table, of others or of wirecli's own; needs the extra `parquet`",
        OF_DATA,
        archive_signs.opens("PAR1"),
        "parquet_table.read",
        several=True,
        split="none",
    ),
    InputFormat(
        "warc",
        "a web archive, WARC or WET; needs the extra `warc`",
        "of each page what is read of `html`, its address as id",
        archive_signs.opens("WARC/0.", "WARC/1.", within="\nWARC-"),
        "web_archive.read",
        several=True,
    ),
    *OPENINGS,
    Refusal(
        "wirecli's own records",
        "files of wirecli's own records",
        "give it the stories that they were made of",
        detection.own_records,
    ),
    InputFormat(
        "ninjs",
        "ninjs 1 to 3",
        "headlines, byline, dateline, dates, sources, bodies in text or HTML",
        detection.ninjs,
        "ninjs.read",
        several=True,
    ),
    InputFormat(
        "jsonl",
        "JSON Lines",
        OF_DATA,
        detection.json_line,
        "jsonl.read",
        several=True,
        split="none",
    ),
    Refusal(
        "JavaScript, or JSON that is not whole",
        "files of JavaScript",
        f"save the data alone as JSON, {AS_PROSE}",
        detection.javascript,
    ),
    InputFormat(
        "json",
        "JSON: an object, an array, one after the other, the answer of a news interface",
        OF_DATA,
        detection.json,
        "json.read",
        several=True,
        split="none",
    ),
    Refusal(
        "a list of bookmarks, and wirecli fetches nothing",
        "lists of bookmarks",
        "save the pages themselves",
        page_signs.bookmarks,
    ),
    InputFormat(
        "factiva",
        "an export of Factiva, as text or HTML",
        OF_EXPORTS,
        archive_signs.export("factiva"),
        "archive.export_reader.factiva",
        several=True,
    ),
    InputFormat(
        "europresse",
        "an export of Europresse, HTML",
        OF_EXPORTS,
        archive_signs.export("europresse"),
        "archive.export_reader.europresse",
        several=True,
    ),
    InputFormat(
        "proquest",
        "an export of ProQuest, as text or HTML",
        OF_EXPORTS,
        archive_signs.export("proquest"),
        "archive.export_reader.proquest",
        several=True,
    ),
    InputFormat(
        "nexis",
        "an export of Nexis or LexisNexis, as text or HTML",
        OF_EXPORTS,
        archive_signs.export("nexis"),
        "archive.export_reader.nexis",
        several=True,
    ),
    HTML,
    InputFormat(
        "markdown",
        "a page that a clipper saved as Markdown",
        "title, author, published, the copy; when it was clipped says nothing",
        page_signs.clip,
        "markdown.read",
    ),
    InputFormat(
        "webarchive",
        "a page that Safari saved",
        "what `html` reads, of the main resource",
        page_signs.webarchive,
        "saved.read_webarchive",
    ),
    InputFormat(
        "enex",
        "notes that Evernote exported",
        "title, content; when a note was made says nothing",
        detection.root("en-export"),
        "saved.read_enex",
        several=True,
    ),
    InputFormat(
        "nitf",
        "NITF 3",
        "headline, deck, byline, dateline, date, distributor, paragraphs, tagline, copyright",
        detection.root("nitf"),
        "nitf.read",
    ),
    InputFormat(
        "newsml",
        "NewsML 1.2",
        "news lines, dates, credit line, content",
        detection.root("NewsML"),
        "newsml.read",
        several=True,
    ),
    InputFormat(
        "newsmlg2",
        "NewsML-G2, items and news messages",
        "headlines, by, dateline, dates, creditline, inline content",
        detection.root("newsItem", "newsMessage"),
        "newsmlg2.read",
        several=True,
    ),
    Refusal(
        "a {} of NewsML-G2, which holds no story: it lists or describes them",
        "NewsML-G2 items without a story",
        "give wirecli the news items",
        detection.root(*PACKAGES),
    ),
    InputFormat(
        "rss",
        "a feed, RSS",
        "title, author, date, content",
        detection.root("rss", "RDF"),
        "feeds.read",
        several=True,
    ),
    InputFormat(
        "atom",
        "a feed, Atom",
        "title, author, date, content",
        detection.root("feed"),
        "feeds.read",
        several=True,
    ),
    InputFormat(
        "sgml",
        "a research corpus in SGML or XML: LDC, TREC, Reuters-21578, RCV1",
        "headline, byline, dateline, date, publication, keyword line, copy, id",
        archive_signs.corpus,
        "archive.corpus.read",
        several=True,
    ),
    Refusal(
        "SGML{}, which wirecli does not read",
        "SGML files",
        f"save each story as plain text, {AS_PROSE}",
        detection.sgml,
    ),
    Refusal(
        "XML{}, which wirecli does not read",
        "XML files of an unknown format",
        f"name its format with --from, {AS_PROSE}",
        detection.xml,
    ),
    InputFormat(
        "iptc7901",
        "IPTC 7901",
        "source and number, keyword line, copy, the stamp in the trailer",
        detection.iptc7901,
        "wire.read_iptc7901",
        several=True,
    ),
    InputFormat(
        "anpa1312",
        "ANPA 1312",
        "number, keyword, headline, byline, copy, the stamp in the trailer",
        detection.anpa1312,
        "wire.read_anpa1312",
        several=True,
    ),
    InputFormat(
        "zczc",
        "telegrams between ZCZC and NNNN with a sign before each line of the head",
        "sender, keywords, headline, place, copy",
        detection.telegram,
        "telegram.read",
        several=True,
    ),
    InputFormat(
        "mhtml",
        "a page that a browser saved whole, in one file",
        "what `html` reads, of the first page in it",
        page_signs.mhtml,
        "saved.read_mhtml",
    ),
    InputFormat(
        "mbox",
        "a mailbox",
        "subject, date, the text or the HTML part of each mail",
        detection.mailbox,
        "mailbox.read",
        several=True,
    ),
    InputFormat(
        "eml", "a mail", "subject, date, the text or the HTML part", detection.message, "mail.read"
    ),
    InputFormat(
        "labelled",
        "stories in plain text, each line of their heads with a label, as NewsBank has them",
        OF_EXPORTS,
        archive_signs.labelled,
        "archive.export_reader.labelled",
        several=True,
    ),
    InputFormat(
        "csv",
        "a table in CSV with a header; the delimiter may be a semicolon or a bar",
        OF_DATA,
        detection.csv,
        "data_table.read_csv",
        several=True,
        split="none",
    ),
    InputFormat(
        "tsv",
        "a table in TSV with a header",
        OF_DATA,
        detection.tsv,
        "data_table.read_tsv",
        several=True,
        split="none",
    ),
    Refusal("a CSV table with the columns {}", "CSV tables", AS_TABLE, detection.comma_table),
    Refusal("a TSV table with the columns {}", "TSV tables", AS_TABLE, detection.tab_table),
    *LISTS,
    HTML_WITHIN,
)
"""All kinds, in the order in which an input is looked at; the first sign that is there decides."""

FORMATS = tuple(row for row in ROWS if isinstance(row, InputFormat) and row is not HTML_WITHIN)
NAMES = ("auto", *(row.name for row in FORMATS))
"""What `--from` takes."""
_BY_NAME = {row.name: row for row in FORMATS}


def row(name: str) -> InputFormat:
    """Return the format that `--from` or a record calls so; a text if there is no such format."""
    return _BY_NAME.get(name, TEXT)
