"""Take news-agency stories apart by rules: what each part is, where, and which rule says so."""

TYPE_CHECKING = False
"""The name that type checkers know; Ctrl-C while `typing` is loaded would end in a traceback."""

if TYPE_CHECKING:
    from wirecli.errors import UserError as UserError
    from wirecli.library import parse as parse
    from wirecli.library import parse_file as parse_file
    from wirecli.library import parse_one as parse_one
    from wirecli.many import parse_many as parse_many
    from wirecli.sourced import SourcedStory as Story

__version__ = "0.1.0"
__all__ = ["Story", "UserError", "__version__", "parse", "parse_file", "parse_many", "parse_one"]

_HOMES = {
    "Story": ("wirecli.sourced", "SourcedStory"),
    "UserError": ("wirecli.errors", "UserError"),
    "parse": ("wirecli.library", "parse"),
    "parse_file": ("wirecli.library", "parse_file"),
    "parse_many": ("wirecli.many", "parse_many"),
    "parse_one": ("wirecli.library", "parse_one"),
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for: help and version need no parser."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)


def __dir__() -> list[str]:
    """Return the public names, for completion in a notebook."""
    return __all__
