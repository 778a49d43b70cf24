"""The lines of credits.tsv and agencies.tsv: the rows of the agencies by what is looked up."""

from wirecli.data.agencies import AGENCIES
from wirecli.rules import styles


def credit_lines() -> list[str]:
    """Return folded words and what they mean (`wirecli.rules.styles.Usage`)."""
    return styles.word_lines(AGENCIES)


def agency_lines() -> list[str]:
    """Return keys and whose they are (`wirecli.rules.styles.Owner`)."""
    return styles.owner_lines(AGENCIES)
