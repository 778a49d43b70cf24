"""How the output may look: as wide as the terminal, and in colour or not."""

import os
from collections.abc import Mapping
from typing import NamedTuple, TextIO

ORDINARY_WIDTH = 80


class Look(NamedTuple):
    """The width lines are wrapped at, `None` for never (off a terminal), and whether to style."""

    width: int | None
    styled: bool


def read_look(stream: TextIO, color: str) -> Look:
    """Return the look for a stream, asking it, its terminal and the environment."""
    terminal = stream.isatty()
    width = _read_width(stream) if terminal else None
    return Look(width, is_styled(color, os.environ, terminal=terminal))


def is_styled(color: str, environ: Mapping[str, str], *, terminal: bool) -> bool:
    """Return whether to style: `always` and `never` decide; with `auto` the environment, in order.

    NO_COLOR (not empty) means no, weight and all; FORCE_COLOR or CLICOLOR_FORCE (not empty, not
    `0`) yes; FORCE_COLOR=0, CLICOLOR=0 and TERM=dumb no; else yes on a terminal.
    """
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if "0" in (environ.get("FORCE_COLOR"), environ.get("CLICOLOR")):
        return False
    return terminal and environ.get("TERM") != "dumb"


def _read_width(stream: TextIO) -> int:
    columns = os.environ.get("COLUMNS", "")[:5]
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(stream.fileno()).columns or ORDINARY_WIDTH
    except OSError:
        return ORDINARY_WIDTH
