"""The story that the library returns: its marks know their words, and it has its record."""

from typing import Any, Self

from wirecli.bound import SHORT, Bound, bare, with_bound_members
from wirecli.model import Mark, Story
from wirecli.readers.source import Source

NAME = "-"
"""What the record calls the source of a text that was given as such, as it does standard input."""


@with_bound_members
class SourcedStory(Bound, Story):
    """A story with the source that it was read from.

    The library calls it `wirecli.Story`. It equals the bare story, but its marks know their words:
    `story.headline.text`, `story.quotes[0].speaker.text`. They have the names of the published
    record, so that what `wirecli schema` says of a field is true here.
    """

    bare_kind = Story
    source: Source

    @classmethod
    def of(cls, story: Story, source: Source | None = None) -> Self:
        """Return a story with its source; without one it is a text that was given as such."""
        made = tuple.__new__(cls, story)
        made.source = source or Source(NAME, story.text, "utf-8", "text")
        made.lies_in = (story.text, story.hyphens)
        return made

    @property
    def id(self) -> str | None:
        """The id of the story in its source, of JSON Lines or a wire header."""
        return self.source.id

    @property
    def headline_attribution(self) -> Mark | None:
        """The source that the headline names at its end or start."""
        return self.headline.attribution if self.headline else None

    @property
    def words(self) -> int:
        """The number of words in the paragraphs."""
        from wirecli.writers.records import word_count

        return word_count(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the record that `wirecli parse -t json` prints, of plain Python values.

        >>> from wirecli import parse_one
        >>> parse_one("OAKVALE, May 2 (AP) - It rained.").to_dict()["dateline"]["date"]
        'XXXX-05-02'
        """
        from wirecli.writers.records import parse_record

        return parse_record(bare(self), self.source)

    def to_json(self) -> str:
        """Return the record as one line of JSON, without a line end.

        >>> from wirecli import parse_one
        >>> parse_one("OAKVALE, May 2 (AP) - It rained.").to_json()[:20]
        '{"schema_version":1,'
        """
        from wirecli.writers.stream import line

        return line(self.to_dict())

    def _repr_html_(self) -> str:
        """Return the story with its marks, as `explain -t html` shows it, for notebooks."""
        from wirecli.writers import annotated_html, explained

        (record,) = explained.annotated_records(bare(self), self.source)
        return annotated_html.excerpt(record)

    def __str__(self) -> str:
        """Return the text of the story, as it stands in the input."""
        return self.text[self.start : self.end]

    def __repr__(self) -> str:
        """Return what the story is in one line: headline, place, day, agency, what is in it."""
        place = self.dateline.places[0].name.text if self.dateline and self.dateline.places else ""
        parts = (
            place,
            self.date.value if self.date else "",
            self.agency.name if self.agency else "",
        )
        counts = {"paragraphs": self.paragraphs, "quotes": self.quotes, "people": self.people}
        sizes = [f"{name} {len(marks)}" for name, marks in counts.items()]
        title = SHORT.repr(self.headline.text) if self.headline else "without a headline"
        return f"<Story {', '.join(filter(None, (title, *parts, *sizes)))}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what pickles: the bare story and its source."""
        return SourcedStory.of, (bare(self), self.source)

    def _replace(self, **given: Any) -> Self:
        return self.of(bare(self)._replace(**given), self.source)
