"""House styles of one's own: a TOML file, a `[[style]]` table a style, into rows."""

from typing import Any, get_type_hints

from wirecli.data.style_types import Style
from wirecli.errors import UserError

NEEDED = ("key", "name", "country", "languages", "credits", "samples")
"""Members that every style has; the others of `Style` may be left out."""


def read(path: str) -> tuple[Style, ...]:
    """Read the styles of a TOML file; raises `UserError` that says where the file is wrong."""
    import tomllib

    try:
        with open(path, "rb") as file:
            written = tomllib.load(file)
    except OSError as fault:
        raise UserError(f"{path} cannot be read: {fault.strerror}", "check the name") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UserError(f"{path} is not valid TOML: {fault}", "fix the file") from None
    tables = written.get("style")
    if not isinstance(tables, list) or not tables or set(written) != {"style"}:
        raise UserError(f"{path} has no styles", "write each as a [[style]] table")
    styles = tuple(_style(table, f"{path}: style {n}") for n, table in enumerate(tables, start=1))
    _check_keys(styles, path)
    return styles


def _check_keys(styles: tuple[Style, ...], path: str) -> None:
    keys = [style.key for style in styles]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice:
        raise UserError(f"{path}: two styles have the key {twice!r}", "give each its own")


def _style(table: object, where: str) -> Style:
    if not isinstance(table, dict):
        raise UserError(f"{where} is no table", "write it as a [[style]] table")
    for member in NEEDED:
        if not table.get(member):
            raise UserError(f"{where} has no {member}", f"add {member} = ...")
    hints = get_type_hints(Style)
    members: dict[str, Any] = {
        name: _value(name, value, hints, where) for name, value in table.items()
    }
    return Style(**members)


def _value(name: str, value: Any, hints: dict[str, Any], where: str) -> str | tuple[str, ...]:
    if name not in hints:
        from difflib import get_close_matches

        near = get_close_matches(name, hints)
        hint = f"did you mean {near[0]}?" if near else f"the members are {', '.join(hints)}"
        raise UserError(f"{where}: no member is called {name!r}", hint)
    if hints[name] is str:
        if isinstance(value, str):
            return value
        raise UserError(f"{where}: {name} is no string", f'write {name} = "..."')
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise UserError(f"{where}: {name} is no list of strings", f'write {name} = ["..."]')
