"""One story of an export -> its parts: what its labels and the order of its other lines say."""

from collections.abc import Iterator, Sequence

from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive.europresse import europresse
from wirecli.readers.archive.factiva import BY_WORD, factiva
from wirecli.readers.archive.lines import Line
from wirecli.readers.archive.paragraphs import joined, paragraphs
from wirecli.readers.archive.stated_days import day_in, language_code
from wirecli.readers.archive.statements import COPYRIGHT, Statements, labelled
from wirecli.readers.archive.stories import ExportStory, find_label, is_cover
from wirecli.readers.document import Document, FieldPart

PAGE = Lazy(
    r"(?i)\W*(?:pg?|pp|s|seite|page|pages|p[áa]gina|pag|blz|ausg)?[.:]?\s*[A-Z]{0,3}\d+[\w./-]*\W*"
)
"""A page, which is no name of a section: `Pg. 14A`."""
INVERTED = Lazy(
    r"[^\W\d_][\w'’-]+, [^\W\d_][\w.'’ -]{0,30}(?:; [^\W\d_][\w'’ -]+, [^\W\d_][\w.'’ -]{0,30})*"
)
"""Names as catalogues have them, the surname first: `Lee, Ann; Roe, Bo`."""
IMPRINT_END = Lazy(r"\s*(?:[;\[:]|,?\s\(|\d{1,2}\s\w+\s\d{4}).*")
"""Where the name of the paper ends in an imprint: at its edition, its place, the day."""
COVER_TOTAL = Lazy(
    r"(?i)(?:documents?|dokumente?|documentos?|documenti|documenten)\s?\((?P<total>\d+)\)"
)
"""The number of stories in a list of contents."""
NO_HEADLINE = "no headline in original"
"""What Nexis prints in the place of a headline."""
COVER = 40
"""Lines at the beginning of an export in which it says how many stories it has."""
LONGEST_BYLINE, LONGEST_LINE = 300, 160
"""Characters of a byline, and of other lines of a head, that are looked at."""


def document(story: ExportStory, export: Export) -> Document | None:
    """Return a story as a document; None if it is none: a cover, a list of contents."""
    stated = HEADS[export.head](_without_cover(story, export), export)
    copy = paragraphs(stated.copy)
    headline = stated.first("headline")
    if not (headline or copy) or not (copy or stated.values.keys() - {"copyright", "headline"}):
        return None
    is_cut = bool(export.end) and bool(copy) and not (story.ended or stated.below)
    defects = ("copy-truncated",) if is_cut and not stated.first("id") else ()
    parts = tuple(_parts(stated, headline, copy))
    return Document(parts, export.name, stated.first("id") or None, defects)


def cover_total(story: ExportStory) -> int:
    """Return the number of stories that the list of contents has: `Documents (50)`; 0 if none."""
    lines = (line.words.strip()[:LONGEST_LINE] for line in story.lines[:COVER])
    matches = map(COVER_TOTAL.fullmatch, lines)
    return next((int(match["total"]) for match in matches if match), 0)


def section(words: str) -> str:
    """Return the name of a section, without the page: "" if there is only that."""
    name = words.partition(";")[0].strip()[:LONGEST_LINE]
    return "" if PAGE.fullmatch(name) else name


def _without_cover(story: ExportStory, export: Export) -> ExportStory:
    """Leave out the list of contents that stands before the first story."""
    if story.number is not None:
        return story
    lines = story.lines
    reach = next((at for at, one in enumerate(lines) if _is_of_story(one, export)), len(lines))
    covers = (at for at in range(reach) if is_cover(lines[at].words, export))
    return story._replace(lines=lines[max(covers, default=-1) + 1 :])


def _is_of_story(line: Line, export: Export) -> bool:
    """Return whether a line is a label or a notice, which no list of contents has."""
    return find_label(line.words, export) is not None or bool(COPYRIGHT.match(line.words.strip()))


def _nexis(story: ExportStory, export: Export) -> Statements:
    """Read the head of Nexis: publication, date, headline; headline first in Nexis Uni."""
    stated = labelled(story, export)
    blocks = list(joined(stated.head))
    at = next((at for at, block in enumerate(blocks) if day_in(block)), None)
    if at is None:
        for field, block in zip(("headline", "publication"), blocks, strict=False):
            stated.put(field, block)
        return stated
    before, after = blocks[:at], blocks[at + 1 :]
    stated.put("date", blocks[at])
    stated.put("headline", " ".join(before[:-1]))
    stated.put("publication", before[-1] if before else "")
    for block in after:
        if not stated.values.get("headline"):
            stated.put("headline", block)
        elif not stated.values.get("byline") and BY_WORD.match(block):
            stated.put("byline", block)
    return stated


def _titled(story: ExportStory, export: Export) -> Statements:
    """Read a story whose title stands first, if no label has it; ProQuest's line of imprint."""
    stated = labelled(story, export)
    blocks = list(joined(stated.head))
    imprint = stated.first("imprint")
    dated = next((block for block in blocks[1:] if day_in(block)), "")
    paper = stated.first("publication").partition(";")[0] or _paper(imprint)
    paper = paper or _paper(dated.partition(" - ")[0] if " - " in dated else "")
    if paper:
        stated.values["publication"] = [paper]
    for field, words in (("headline", blocks[0] if blocks else ""), ("date", imprint or dated)):
        if not stated.values.get(field):
            stated.put(field, words)
    return stated


def _paper(imprint: str) -> str:
    """Return the name of the paper that an imprint begins with."""
    return IMPRINT_END.split(imprint[:LONGEST_LINE])[0]


HEADS = {"nexis": _nexis, "titled": _titled, "factiva": factiva, "europresse": europresse}
"""How the lines of a story are read, by the `head` of the export's row."""


def _parts(stated: Statements, headline: str, copy: Sequence[str]) -> Iterator[FieldPart]:
    if day := next(filter(None, map(day_in, stated.values.get("date", ()))), None):
        yield FieldPart("issue", "", "export.date", day)
    if language := language_code(stated.first("language")):
        yield FieldPart("language", "", "export.language", language)
    yield FieldPart("publication", stated.first("publication"), "export.publication")
    yield FieldPart("kicker", section(stated.first("kicker")), "export.section")
    if headline.casefold() != NO_HEADLINE:
        yield FieldPart("headline", headline, "export.headline")
    deck = stated.first("subheadline")
    yield FieldPart("subheadline", deck if deck != headline else "", "export.highlight")
    byline = stated.first("byline")
    is_inverted = INVERTED.fullmatch(byline[:LONGEST_BYLINE]) is not None
    yield FieldPart("byline", byline, "export.author" if is_inverted else "export.byline")
    dateline = stated.first("dateline")
    if not (copy and copy[0].casefold().startswith(dateline.casefold())):
        yield FieldPart("dateline", dateline, "export.dateline")
    yield from (FieldPart("paragraphs", words, "export.copy") for words in copy)
    yield FieldPart("copyright", stated.first("copyright"), "export.copyright")
