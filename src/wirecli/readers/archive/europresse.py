"""A story of Europresse or Eureka: by the classes of the elements of its page."""

from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import Line
from wirecli.readers.archive.stated_days import day_in
from wirecli.readers.archive.statements import Statements, nothing
from wirecli.readers.archive.stories import ExportStory

CLASSES = (
    ("titrearticle", "headline"),
    ("articletitle", "headline"),
    ("docpublicationname", "publication"),
    ("docheader", "date"),
    ("docauthor", "byline"),
    ("sm-margin-bottomnews", "byline"),
    ("lblnodoc", "id"),
    ("soustitre", "subheadline"),
    ("apd-sous", "subheadline"),
    ("dococcurcontainer", "paragraphs"),
    ("dococurrcontainer", "paragraphs"),
    ("doctext", "paragraphs"),
)
"""Parts of the classes of an article's elements, and what stands in them; the first decides."""
EDITION = Lazy(r"(?i),\s(?:no|n°|nº|nr|vol)\b.*")
"""What stands after the name of a paper: its number."""
LONGEST_NAME = 160
"""Characters of a paper's name that are looked at."""


def europresse(story: ExportStory, export: Export) -> Statements:
    """Read a page by its classes; without one for the copy, what has no other is the copy."""
    stated = nothing()
    others: list[Line] = []
    for line in story.lines:
        hints = " ".join(line.hints)
        field = next((field for sign, field in CLASSES if sign in hints), None)
        if field == "paragraphs":
            stated.copy.append(line)
        elif field is None:
            others.append(line)
        elif field == "publication" and stated.values.get(field):
            stated.put("date", line.words)
        else:
            stated.put(field, line.words)
    if not stated.copy and stated.values.get("headline"):
        stated.copy.extend(others)
    publication = stated.first("publication")
    if not stated.values.get("date"):
        stated.put("date", publication)
    if publication:
        stated.values["publication"] = [EDITION.split(publication[:LONGEST_NAME])[0]]
    section = stated.first("date").split(",")[0]
    if section and not any(map(str.isdigit, section)) and day_in(section) is None:
        stated.put("kicker", section)
    return stated
