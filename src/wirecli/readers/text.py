"""A plain text: one input, one source."""

from collections.abc import Iterator

from wirecli.readers.decode import decode
from wirecli.readers.sniff import look
from wirecli.readers.source import (
    BYTES_AT_A_TIME,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    recorded,
    too_large,
    whole,
)
from wirecli.safe import shown


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the one text in an input, or the Trouble that it is too large or no text at all.

    An empty input is the text "". What is not text is detected by its beginning,
    before all is read.
    """
    opened = opened._replace(head=opened.head + opened.stream.read(BYTES_AT_A_TIME))
    if likeness := look(opened.head, any_text=options.encoding is not None):
        yield likeness.trouble(opened.name)
        return
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    text, encoding, defects = decode(octets, options.encoding)
    del octets  # while the text is parsed there should not be two of it
    yield Source(recorded(opened.name), text, encoding, "text", defects=defects)
