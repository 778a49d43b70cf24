"""Take news-agency stories apart by rules: what each part is, where, and which rule says so."""

TYPE_CHECKING = False
"""The name that type checkers know; Ctrl-C while `typing` is loaded would end in a traceback."""

if TYPE_CHECKING:
    from wirecli.many import parse_many as parse_many
    from wirecli.model import Story as Story
    from wirecli.story import parse as parse

__version__ = "0.1.0"
__all__ = ["Story", "__version__", "parse", "parse_many"]

_HOMES = {"Story": "wirecli.model", "parse": "wirecli.story", "parse_many": "wirecli.many"}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for: help and version need no parser."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
