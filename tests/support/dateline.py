"""What is read of the day in a dateline."""

from wirecli.layout import dateline
from wirecli.model import Dated
from wirecli.rules.styles import load


def day(written: str, joint: str = ", ") -> tuple[str, Dated | None] | None:
    text = f"OAKVALE{joint}{written} (AFP) - The river council met."
    found = dateline.find(text, 0, len(text), load())
    if found is None or found.dateline.agency is None:
        return None
    return text, found.dateline.date
