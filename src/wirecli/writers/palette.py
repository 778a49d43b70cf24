"""The colours of a terminal, in rich's words: each can be read on white and on black.

They are of the 256 that every terminal of today has, and not of the first 16, which a theme may
change: those six have a contrast of 4.5 and more on either ground (WCAG 2.1).
"""

GREEN = "color(29)"
BLUE = "color(63)"
PURPLE = "color(98)"
RED = "color(131)"
MAGENTA = "color(163)"
GREY = "color(243)"
