"""ninjs 3.1 (IPTC News in JSON): one object a line; what cannot be proved is left out.

Source of the mapping: the schema `ninjs-schema_3.1.json` and IPTC's ninjs user guide. ninjs has no
member for a dateline: its words are a description with the role `dateline`, its place is `located`.
`contentCreated` needs a time of day, which a dateline does not have, and is left out.
"""

from urllib.parse import quote

from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.stream import Form, line
from wirecli.writers.views import View

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
SCHEMES = ("http://", "https://", "urn:", "tag:")
"""How an id begins that is a URI already."""


def lines(_form: OutputFormat, _view: View) -> Form:
    """Return the form of ninjs objects, one a line."""
    return Form(row=lambda record: line(ninjs(record)) + "\n")


def ninjs(record: Record) -> Record:
    """Return the ninjs object of a `parse` record."""
    members = {
        "uri": _uri(record["source"]),
        "standard": STANDARD,
        "type": "text",
        "language": record["language"],
        "headlines": _roles(
            main=record["headline"], subheadline=record["subheadline"], kicker=record["kicker"]
        ),
        "by": record["byline"] and record["byline"]["text"],
        "located": _located(record["dateline"]),
        "slugline": record["slugline"],
        "edNote": record["ednote"],
        "descriptions": _roles(dateline=record["dateline"] and record["dateline"]["text"]),
        "bodies": _bodies(record),
        "infoSources": _sources(record["agency"]),
        "people": _people(record),
        "places": _places(record["dateline"]),
        "copyrightNotice": _copyright(record["trailer"]),
        "altIds": [{"role": "source", "value": record["source"]["id"]}]
        if record["source"]["id"]
        else [],
    }
    return {name: value for name, value in members.items() if value}


def _uri(source: Record) -> str:
    """Return the id if it is a URI, else one made of the input's name, the id and the number."""
    if source["id"] and source["id"].startswith(SCHEMES) and source["story"] == 1:
        return quote(source["id"], safe=":/?#[]@!$&'()*+,;=%-._~")
    parts = (source["name"], source["id"] or "", str(source["story"]))
    return "urn:wirecli:" + ":".join(quote(part, safe="") for part in parts)


def _roles(**values: str | None) -> list[Record]:
    return [{"role": role, "value": value} for role, value in values.items() if value]


def _located(dateline: Record | None) -> str | None:
    places = dateline["places"] if dateline else []
    return places[0]["name"] if places else None


def _places(dateline: Record | None) -> list[Record]:
    places = dateline["places"] if dateline else []
    return [{"name": place["name"], "rel": "dateline"} for place in places]


def _bodies(record: Record) -> list[Record]:
    copy = "\n\n".join(paragraph["text"] for paragraph in record["paragraphs"])
    body = {
        "role": "main",
        "contentType": "text/plain",
        "charCount": len(copy),
        "wordCount": record["words"],
        "value": copy,
    }
    return [body] if copy else []


def _sources(agency: Record | None) -> list[Record]:
    if agency is None:
        return []
    literal = {"literal": agency["key"]} if agency["key"] else {}
    return [{"name": agency["name"], "role": "agency", **literal}]


def _people(record: Record) -> list[Record]:
    authors = record["byline"]["names"] if record["byline"] else []
    people = [person["name"] for person in record["people"]]
    persons = [("author", name) for name in authors] + [("mentioned", name) for name in people]
    return [{"name": name, "rel": rel} for rel, name in persons]


def _copyright(trailers: list[Record]) -> str | None:
    lines = [trailer["text"] for trailer in trailers if trailer["kind"] == "copyright"]
    return " ".join(lines) or None
