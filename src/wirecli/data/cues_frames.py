"""The frames of the reporting verbs: what may stand beside each verb of a frame, proved by samples.

Source: the grammar of the verbs, and where the quotations of PolNeAR stand beside them.
"""

from wirecli.data.cue_types import CueFrame

# fmt: off
FRAMES = (
    CueFrame("according",
        ("{cue:According to} {mention:Ellen Marsh}, {indirect:the bridge will stay open}.",
         "{indirect:The bridge will stay open}, {cue:according to} {mention:the river council}."),
        ("The bridge was built according.",)),
    CueFrame("ask",
        ("{mention:Ellen Marsh} {cue:*} {indirect:whether the bridge would stay open}.",
         "\"{direct:Will the bridge stay open?}\" {mention:Ellen Marsh} {cue:*}."),
        ("Ellen Marsh * him again.",)),
    CueFrame("blame",
        ("{mention:Ellen Marsh} {cue:*} {mixed:the council for its \"endless mess\"}.",),
        ("Ellen Marsh * the council on Monday.",)),
    CueFrame("call",
        ("{mention:Ellen Marsh} {cue:*} {mixed:the plan \"an endless mess\"}.",),
        ("Ellen Marsh * the plan a mess.",)),
    CueFrame("claim",
        ("{mention:Ellen Marsh} {cue:*} that {indirect:the bridge would stay open}.",
         "{mention:Ellen Marsh} {cue:*} {indirect:it would stay open}.",
         "\"{direct:The bridge will stay open,}\" {mention:Ellen Marsh} {cue:*}."),
        ("Ellen Marsh * the old bridge.",)),
    CueFrame("describe",
        ("{mention:Ellen Marsh} {cue:*} {mixed:the plan as \"an endless mess\"}.",),
        ("Ellen Marsh * the plan on Monday.",)),
    CueFrame("say",
        ("{mention:Ellen Marsh} {cue:*} that {indirect:the bridge would stay open}.",
         "{mention:Ellen Marsh} {cue:*} on Monday that {mixed:the bridge \"will never\" be closed}.",
         "{mention:Ellen Marsh} {cue:*} {indirect:the bridge would stay open}.",
         "{indirect:The bridge would stay open}, {mention:Ellen Marsh} {cue:*}.",
         "\"{direct:The bridge will stay open,}\" {mention:Ellen Marsh} {cue:*}.",
         "\"{direct:The bridge will stay open,}\" {cue:*} {mention:Ellen Marsh}, the mayor.",
         "{mention:Ellen Marsh} {cue:*}: \"{direct:The bridge will stay open.}\""),
        ("Ellen Marsh * nothing.",)),
    CueFrame("speak",
        ("\"{direct:The bridge will stay open,}\" {mention:Ellen Marsh} {cue:*}.",
         "{mention:Ellen Marsh} {cue:*}: \"{direct:The bridge will stay open.}\""),
        ("Ellen Marsh * on Monday.",)),
    CueFrame("tell",
        ("{mention:Ellen Marsh} {cue:*} reporters on Monday that {indirect:the bridge would stay open}.",
         "{mention:Ellen Marsh} {cue:*} them {indirect:it would stay open}.",
         "\"{direct:The bridge will stay open,}\" {mention:Ellen Marsh} {cue:*} reporters."),
        ("Ellen Marsh * them on Monday.",)),
    CueFrame("vow",
        ("{mention:Ellen Marsh} {cue:*} {indirect:to rebuild the bridge}.",
         "{mention:Ellen Marsh} {cue:*} on Monday {indirect:to rebuild the bridge}.",
         "{mention:Ellen Marsh} {cue:*} that {indirect:the bridge would stay open}."),
        ("Ellen Marsh * them a bridge.",)),
)
"""A row a frame, by name."""
