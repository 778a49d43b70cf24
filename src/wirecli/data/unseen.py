"""Code points that are not seen, as the inside of a regular expression's brackets.

Source: Unicode Character Database, DerivedCoreProperties.txt, Default_Ignorable_Code_Point, with the
marks of direction and the variation selectors; UAX 31, 2.3 for the joiners.
"""

UNSEEN = (
    "\xad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
"""Soft hyphens, directions, selectors: Default_Ignorable_Code_Point of Unicode, but for joiners."""
JOINERS = "\u200c\u200d"
"""They are spelling in the scripts from Arabic to Sinhala (UAX 31, 2.3), and nowhere else."""
