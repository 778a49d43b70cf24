"""The cue words of a language, looked up by any of their forms."""

from functools import cache

from wirecli.data.cues_rows import Cue


@cache
def forms(language: str) -> dict[str, tuple[Cue, ...]]:
    """Return the cues by the first word of each form, lower case, particles first."""
    if language != "en":
        return {}
    from wirecli.data.cues import CUES

    table: dict[str, list[Cue]] = {}
    for cue in sorted(CUES, key=lambda row: " " not in row.verb):
        for form in (cue.verb.partition(" ")[0], *cue.forms.split()):
            table.setdefault(form, []).append(cue)
    return {form: tuple(rows) for form, rows in table.items()}
