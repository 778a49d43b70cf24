"""Words of press releases: the headings of what a sender says of itself below the copy.

Source: the releases that PR Newswire, Business Wire, AsiaNet, news aktuell and Europa Press
Comunicación carry, and the templates of press offices in the languages of the house.
"""

ABOUT = (
    "a propos de ",
    "about ",
    "acerca de ",
    "chi è ",
    "informazioni su ",
    "o firmie ",
    "om ",
    "over ",
    "sobre ",
    "à propos d'",
    "à propos de ",
    "über ",
    "о компании ",
)
"""How the heading opens above what a sender is, in lower case; its name stands behind it."""

SENDER_HEADINGS = frozenset(
    {
        "about the author",
        "about the authors",
        "boilerplate",
        "cautionary note regarding forward-looking statements",
        "cautionary statement",
        "editor's notes",
        "editors' notes",
        "forward looking statements",
        "forward-looking statements",
        "haftungsausschluss",
        "note to editors",
        "notes for editors",
        "notes to editors",
        "safe harbor statement",
    }
)
"""Headings of what else stands below a release, in lower case."""
