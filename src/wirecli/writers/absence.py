"""Why a story does not have a field: where it was sought, and what was missing there."""

from wirecli.model import Mark, Span, Story
from wirecli.writers.record_fields import FIELDS

RULE = "absent"
LONGEST = 80
"""Code points of the words that are shown as looked at."""
REASONS = {field.key: field.absent for field in FIELDS if field.absent}
"""What was looked for in vain, by each key of the record whose value stands in the text."""
HEAD = frozenset(field.key for field in FIELDS if field.at_head)
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
