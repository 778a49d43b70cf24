"""How long texts and files take, and those of eight times the size: a program that prints JSON.

`python -m support.growth GROUP` measures, in CPU seconds, each kind of the group that is named;
see test_growth.py. What takes too long is measured again, since other programs slow a run down.
"""

import gc
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from support import hostile_files, work
from support.forms import BRIDGE, RENDERS
from support.specimens import specimens
from wirecli.process import GARBAGE
from wirecli.readers import ReadOptions, Source, read
from wirecli.story import parse
from wirecli.writers.records import parse_record

SIZE, STORIES, PARAGRAPHS, TIMES = 2_500, 200, 40, 8
"""Code points of a text, stories and paragraphs of a file; how many times as many others have."""
MOST, LEAST = 10, 0.0025
"""How many times as long the longer one may take, and the seconds that the shorter one counts."""
TRIES = 4
HEAD = "Bridge shut\n\nOAKVALE (AP) -- "
"""What stands before a hostile text, so that it is copy."""
STORY = "Bridge opens\n\nOAKVALE (AP) -- It is new.\n"
"""A story that is quickly parsed, so that what is done once more for each of many shows."""
PARTED = {
    "telex": f"{STORY}NNNN\n",
    "form-feeds": f"{STORY}\f",
    "end-marks": f"{STORY}(Reporting by Ann Lee)\n\n",
}
"""Stories, each with what parts it from the next."""
STUFF = {
    "letters-in-brackets": "(a)",
    "brackets-that-touch": "()",
    "cues-that-touch": "or&",
    "notes": "Eds: a\n",
    "notes-in-brackets": "(Adds a)\n\n",
    "soft-hyphens": "a\xad",
    "broken-words": "river-\nside ",
    "cr": "\r",
    "cr-lf": "The council met.\r\n",
    "two-spaces": "The  council  met. ",
}
"""What took more than linear time once, or might, beside the texts of `support.work`."""
JOINED = ("mbox", "iptc7901", "anpa1312", "nexis", "factiva", "sgml", "trec", "labelled", "warc")
"""Forms in which one file after the other is a file of several stories."""
Run = Callable[[], object]
Kinds = Iterator[tuple[str, Run, Run]]
"""Names, and what is run at the shorter and at the longer size."""


def parsed(text: str) -> None:
    for story in parse(text):
        parse_record(story, Source("", text, "utf-8", "text"))


def texts() -> Kinds:
    """Yield hostile copy, and ordinary copy; what a form feed parts are stories, see `stories`."""
    stuffs = work.TEXTS | work.BODIES | STUFF
    kinds = {name: (stuff * SIZE)[:SIZE] for name, stuff in stuffs.items() if "\f" not in stuff}
    kinds["copy"] = "\n\n".join(specimens())[:SIZE]
    kinds["copy-of-a-line"] = " ".join(specimens())[:SIZE]
    for name, text in kinds.items():
        yield name, partial(parsed, HEAD + text), partial(parsed, HEAD + text * TIMES)


def stories() -> Kinds:
    """Yield texts of many stories."""
    for name, story in PARTED.items():
        text = story * STORIES
        yield name, partial(parsed, text), partial(parsed, text * TIMES)


def files() -> Kinds:
    """Yield hostile files, and stories of many paragraphs in every form."""
    for name, make in hostile_files.FAMILIES.items():
        yield name, reading(make(SIZE)), reading(make(SIZE * TIMES))
    copy = tuple(words for words in specimens() if words.isascii() and "\n" not in words)
    long = BRIDGE._replace(paragraphs=copy[: PARAGRAPHS * TIMES])
    short = BRIDGE._replace(paragraphs=copy[:PARAGRAPHS])
    for form, (_, render) in RENDERS.items():
        yield f"story: {form}", reading(render(short)), reading(render(long))
    for form in JOINED:
        file = RENDERS[form][1](BRIDGE) * PARAGRAPHS
        yield f"stories: {form}", reading(file), reading(file * TIMES)


def reading(octets: bytes) -> Run:
    """Return what reads a file of these bytes; its stories are not parsed."""

    def run() -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder, "file")
            path.write_bytes(octets)
            for _ in read([path], options=ReadOptions()):
                pass

    return run


def seconds(run: Run) -> float:
    before = process_time()
    run()
    return process_time() - before


def growth(short: Run, long: Run) -> float:
    """Return how many times as long the longer one takes, at the best of a few tries."""
    grown = seconds(long) / max(seconds(short), LEAST)
    for _ in range(TRIES):
        if grown <= MOST:
            break
        grown = min(grown, seconds(long) / max(seconds(short), LEAST))
    return grown


GROUPS: dict[str, Callable[[], Kinds]] = {"texts": texts, "stories": stories, "files": files}


def main() -> None:
    """Print how much longer each kind of a group takes."""
    parsed(HEAD + "\n\n".join(specimens()))  # loads what the first kind would be charged for
    gc.freeze()
    gc.set_threshold(GARBAGE)  # as in the command line: what Python does with garbage is not ours
    kinds = GROUPS[sys.argv[1]]()
    print(json.dumps({name: growth(short, long) for name, short, long in kinds}))


if __name__ == "__main__":
    main()
