"""Pages that a clipper saved as Markdown: what stands above the copy in YAML, and the copy.

Of YAML only what clippers write is read: `name: words`, in quotation marks or not, and lists.
"""

from collections.abc import Iterator

from wirecli.lazy import Lazy
from wirecli.readers.decode import decode
from wirecli.readers.document import Document, FieldPart, day, flat, source
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.safe import shown

FRONT_MATTER = Lazy(r"\A---[ \t]*\r?\n(?P<lines>(?:(?!---)[^\n]*\n)*?)---[ \t]*(?:\r?\n|\Z)")
MEMBER = Lazy(r"(?P<name>[A-Za-z_][\w-]*):(?:[ \t]+(?P<words>\S[^\n]*))?\s*\Z")
ITEM = Lazy(r"[ \t]*-[ \t]+(?P<words>\S[^\n]*)\Z")
SIGNS = frozenset({"author", "published", "source", "url"})
"""Names of which one says that what stands above the copy is of a page."""
AUTHORS, DATES = ("author", "authors"), ("published", "date")
PICTURE = Lazy(r"!\[[^\[\]]*+\]\([^()]*+\)")
LINK = Lazy(r"\[(?P<words>[^\[\]]*+)\]\([^()]*+\)")
EMPHASIS = Lazy(r"(?<!\w)(?:\*\*|__|\*|_)(?=\S)|(?<=\S)(?:\*\*|__|\*|_)(?!\w)")
HEADING = Lazy(r"#{1,6} (?P<words>.+)")
PARTING = Lazy(r"\n[ \t\r]*\n")


def is_clip(text: str) -> bool:
    """Return whether a text opens with what a clipper writes, between two lines of hyphens."""
    matter = FRONT_MATTER.match(text)
    return matter is not None and not SIGNS.isdisjoint(_members(matter["lines"]))


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of a clipped page."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    text, encoding, defects = decode(octets, options.encoding)
    yield source(opened, Document(tuple(_parts(text)), "markdown", None, defects), encoding)


def _parts(text: str) -> Iterator[FieldPart]:
    text = text.lstrip()
    matter = FRONT_MATTER.match(text)
    members = _members(matter["lines"]) if matter else {}
    blocks = list(_blocks(text[matter.end() :] if matter else text))
    heading = blocks[0][1] if blocks and blocks[0][0] == "subhead" else ""
    title = next(iter(members.get("title") or members.get("headline") or ()), "")
    if heading and (not title or flat(heading) == flat(title)):
        title, blocks = heading, blocks[1:]
    stamps = (words for name in DATES for words in members.get(name, ()))
    if written := next(filter(None, map(day, stamps)), None):
        yield FieldPart("date", "", "markdown.published", written)
    yield FieldPart("headline", title, "markdown.title")
    names = tuple(words for name in AUTHORS for words in members.get(name, ()))
    if names:
        within = tuple(("author", name) for name in names)
        yield FieldPart("byline", ", ".join(names), "markdown.author", within=within)
    for field, words in blocks:
        yield FieldPart(field, words, "markdown.heading" if field == "subhead" else "markdown.p")


def _members(lines: str) -> dict[str, list[str]]:
    """Return the members of some YAML as lists of words; deeper ones are passed over."""
    members: dict[str, list[str]] = {}
    name = ""
    for line in lines.splitlines():
        if member := MEMBER.match(line):
            name = member["name"].casefold()
            members[name] = [_bare(member["words"])] if member["words"] else []
        elif (item := ITEM.match(line)) and name:
            members[name].append(_bare(item["words"]))
    return members


def _bare(words: str) -> str:
    """Return words without quotation marks and the brackets of a link between notes."""
    words = words.strip().strip("\"'")
    return words.removeprefix("[[").removesuffix("]]").strip("[]")


def _blocks(copy: str) -> Iterator[tuple[str, str]]:
    """Yield the blocks of some Markdown with their fields, without pictures and addresses."""
    for block in PARTING.split(copy):
        words = flat(EMPHASIS.sub("", LINK.sub(r"\g<words>", PICTURE.sub("", block))).lstrip("> "))
        if heading := HEADING.match(words):
            yield "subhead", heading["words"].rstrip("# ")
        elif words:
            yield "paragraphs", words
