"""Marks of quotation, dashes and signs, and what is left of them where an encoding went wrong.

Source: HTML Living Standard, 13.5 (names of characters), and the bytes of each sign in UTF-8 as
Windows-1252 reads them, the undefined one left in, lost, or replaced.
"""

from wirecli.data.row_types import BrokenSign

# fmt: off
BROKEN_SIGNS: tuple[BrokenSign, ...] = (
    BrokenSign('"', "&quot; &#34; &#x22;"),
    BrokenSign("&", "&amp; &#38; &#x26;"),
    BrokenSign("'", "&apos; &#39; &#x27;"),
    BrokenSign("«", "&laquo; &#171; &#xab;", ("Â«",)),
    BrokenSign("»", "&raquo; &#187; &#xbb;", ("Â»",)),
    BrokenSign("–", "&ndash; &#150; &#8211; &#x2013;", ("â€“",)),
    BrokenSign("—", "&mdash; &#151; &#8212; &#x2014;", ("â€”",)),
    BrokenSign("‘", "&lsquo; &#145; &#8216; &#x2018;", ("â€˜",)),
    BrokenSign("’", "&rsquo; &#146; &#8217; &#x2019;", ("â€™",)),
    BrokenSign("‚", "&sbquo; &#130; &#8218; &#x201a;", ("â€š",)),
    BrokenSign("“", "&ldquo; &#147; &#8220; &#x201c;", ("â€œ",)),
    BrokenSign("”", "&rdquo; &#148; &#8221; &#x201d;", ("â€\x9d", "â€\ufffd", "â€")),
    BrokenSign("„", "&bdquo; &#132; &#8222; &#x201e;", ("â€ž",)),
    BrokenSign("…", "&hellip; &#133; &#8230; &#x2026;", ("â€¦",)),
    BrokenSign("‹", "&lsaquo; &#139; &#8249; &#x2039;", ("â€¹",)),
    BrokenSign("›", "&rsaquo; &#155; &#8250; &#x203a;", ("â€º",)),
)
"""The signs with their references in markup and their bytes misread."""
# fmt: on
