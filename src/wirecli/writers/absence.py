"""Why a story does not have a field: where it was sought, and what was missing there."""

from wirecli.model import Mark, Span, Story

RULE = "absent"
LONGEST = 80
"""Code points of the words that are shown as looked at."""
REASONS = {
    "agency": "no dateline, byline, tail line or header names an agency; name it with --agency",
    "acronyms": "no short form stands in brackets, or between commas, beside its long form",
    "byline": "no line between headline and copy begins as a byline does, or has only names",
    "credits": "no line of the tail says who reported, wrote, edited or translated",
    "date": "no dateline, date line, stamp or header has a day; say it with --date",
    "dateline": "no line opens with a place and a date, a credit or a dash behind it",
    "defects": "nothing is missing or wrong",
    "dates": "no word of the copy begins a date or a time",
    "ednote": "no line of the head is a note to editors",
    "headline": "no line stands above the copy that is a heading, and no notice or furniture",
    "headline_attribution": "the headline names no source behind a dash or before a colon",
    "kicker": "no line above the headline is the name of a section",
    "label": "no line of the head begins with UPDATE, URGENT, CORRECTED or their kin",
    "paragraphs": "nothing follows the head",
    "people": "no name has a title, a known first name or surname, or a second mention",
    "quotes": "no words stand in quotation marks, and no reporting verb has a clause",
    "slugline": "no line of the head has keywords joined by hyphens, as BC-Norland-Bridge",
    "subheadline": "no sentence or phrase stands between the headline and the copy",
    "trailer": "no line around the copy is an end mark, a notice or the furniture of a page",
}
"""What was looked for in vain, by each key of the record whose value stands in the text."""
HEAD = frozenset(
    {"byline", "dateline", "ednote", "headline", "kicker", "label", "slugline", "subheadline"}
)
"""Fields that are sought at the head of a story."""


def sought(story: Story, field: str) -> Mark:
    """Return the words where a field was sought: the first line of the head, the headline, or none.

    They have no more than 80 code points, since they only show the place.
    """
    if field == "headline_attribution" and story.headline:
        return Span(story.headline.start, story.headline.end, RULE)
    if field == "dateline" and story.paragraphs:
        return _shortened(story, story.paragraphs[0])
    if field in HEAD and story.text[story.start : story.end].strip():
        return _shortened(story, next(b for b in story.blocks if b.rule != "block.blank"))
    return Span(story.start, story.start, RULE)


def _shortened(story: Story, mark: Mark) -> Mark:
    words = story.text[mark.start : min(mark.end, mark.start + LONGEST)]
    line = words.lstrip().splitlines()[0].rstrip() if words.strip() else ""
    start = mark.start + len(words) - len(words.lstrip())
    return Span(start, start + len(line), RULE)
