"""Words in marks beside a tag, and copy in which nobody speaks: each answer follows from a rule."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        '"{direct:The bridge is open,}" {mention:Marsh} {cue:said} on Monday.',
        '"{direct:The bridge is open,}" {mention:Marsh} {cue:said} in a statement that day.',
        '"{direct:The bridge is open,}" {mention:Marsh} {cue:told} reporters.',
        '"{direct:The bridge is open!}" {mention:Marsh} {cue:said}.',
        '"{direct:The bridge is open...}" {mention:Marsh} {cue:said}.',
        '"{direct:The bridge is open.}" {mention:Marsh} {cue:said}.',
        '"{direct:The bridge is open,}" {cue:said} {mention:the mayor}.',
        '"{direct:The bridge is open,}" {cue:says} {mention:Ellen Marsh}, 47, a lawyer from Oakvale.',
        '"{direct:The bridge is open,}" {mention:Marsh}, who leads the council, {cue:told} Norland Radio.',
        '"{direct:The bridge,}" {mention:Marsh} {cue:said}, "{direct:is open.}"',
        '"{direct:The bridge is open,}" {mention:he} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:it} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:Marsh} {cue:added} later, "{direct:but not for lorries.}"',
        '"{direct:The bridge is open,}" {mention:Marsh} has {cue:said}.',
        '"{direct:The bridge is open,}" {mention:Marsh} repeatedly {cue:said}.',
        '"{direct:The bridge is open,}" {mention:Marsh and Reed} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:a spokesman for the council} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:one of the officials} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:two of them} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:Marsh} (R-Oakvale) {cue:said}.',
        '"{direct:The bridge is open,}" {cue:said} {mention:Marsh} (R-Oakvale).',
        '"{direct:The bridge is open,}" {mention:Marsh\'s lawyer} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:the U.S. Embassy} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:O\'Hara} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:Smith-Jones} {cue:said}.',
        '"{direct:The bridge is open,}" {mention:at least 20 percent of them} {cue:said}.',
        '"{direct:The bridge is open,}" the head of the service, {mention:Ellen Marsh}, {cue:said}.',
        '"{direct:The bridge is open,}" {mention:the ad} {cue:states}.',
        '"{direct:The bridge is open,}" {cue:beamed} {mention:Marsh}.',
        '"{direct:The bridge is open}" - {mention:Marsh} {cue:said} on Monday.',
        '"{direct:The bridge,}" {cue:said} {mention:Marsh}, "{direct:is open.}"',
        '"{direct:The bridge,}" {mention:Marsh}, the mayor, {cue:said} in Oakvale, "{direct:is open.}"',
        "\"{direct:The bridge is 'open',}\" {mention:Marsh} {cue:said}.",
        "“{direct:The bridge is ‘open’,}” {mention:Marsh} {cue:said}.",
        '"{direct:The bridge is open,}" {cue:said} {mention:Mayor Ellen Marsh of Oakvale} on Monday.',
        '"{direct:The bridge is open,}" {cue:said} {mention:Marsh}, whose lawyer left.',
        '"{direct:The bridge is open,}" {cue:said} {mention:Marsh\'s lawyer}, Tom Reed.',
        '"{direct:The bridge is open,}" {cue:said} {mention:a 47-year-old lawyer} who left.',
        '"{direct:The bridge is open,}" {cue:said} {mention:one official}, who asked not to be named.',
        '"{direct:The bridge is open,}" {cue:said} {mention:the 10 men}.',
        '"{direct:The bridge is open,}" {cue:says} {mention:she}.',
        '"{direct:It is open,}" {cue:said} the mayor, {mention:Ellen Marsh}.',
        '"{direct:It is open,}" {cue:said} the mayor of Oakvale, {mention:Ellen Marsh}.',
        '"{direct:It is open,}" {cue:said} {mention:mayor Ellen Marsh}.',
        '"{direct:It is open,}" {cue:said} {mention:one man}.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said} Monday.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said} on Monday in Oakvale.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said} when asked.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said} (and left).',
        '"{direct:It is open,}" {mention:the long-time mayor} {cue:said}.',
        '"{direct:It is open?}" {mention:Marsh} {cue:asked}.',
        '"{direct:It\'s open,}" {mention:Marsh} {cue:said}, "{direct:and safe.}"',
        '"{direct:It\'s open,}" {mention:Marsh} {cue:said} of the bridge. "{direct:And it is safe.}"',
        '"{direct:Never Again,}" {cue:said} {mention:Marsh}.',
        '"{direct:It is open,}" {cue:said} {mention:AT&T}.',
        '"{direct:The 2,000 voters agree,}" {mention:2,000 voters} {cue:said}.',
        '"{direct:It is open,}" {mention:the others} {cue:said}.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said}. But "{direct:it is late and dark here.}"',
        '"{direct:It is open,}" {mention:Marsh} {cue:said}, but "{direct:it is late and dark here.}"',
        '"{direct:It is open,}" {mention:Marsh} {cue:said}; "{direct:it is late and dark here.}"',
        '"{direct:It is open,}" {mention:Marsh} {cue:said}, because "{direct:it is late and dark here.}"',
        '"{direct:It is open,}" {cue:beamed} {mention:Ellen Marsh}.',
        '"{direct:It is open and safe,}" {mention:Ellen Marsh} {cue:beamed}.',
        '"{direct:It is open,}" {mention:the ad} {cue:states} on Monday.',
        '"{direct:It is open,}" {mention:Oakvale Reports} {cue:said}.',
        '"{direct:It is open!}" {mention:the notes} {cue:say}.',
        '"{direct:It is open,}" {cue:said} also {mention:Marsh}.',
        '"{direct:It is open}" — {cue:said} {mention:Marsh}.',
        '"{direct:It is open}", {cue:said} {mention:Marsh}.',
        '"{direct:It is open}", {mention:Marsh} {cue:said}.',
        '"{direct:It is open and safe and good for all of us}" {mention:Marsh} {cue:said}.',
        '"{direct:It is open.}" {cue:said} {mention:Marsh}.',
        '"{direct:It is open.}" {mention:Marsh} {cue:said} on Monday.',
        '"{direct:It is open!}" {mention:she} {cue:told} them in Oakvale.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh and Tom Reed}.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh} and left.',
        '"{direct:It is open,}" {cue:said} the mayor, {mention:Ellen Marsh}',
        '"{direct:It is open,}" {cue:said} {mention:the mayor}, Ellen Marsh of Oakvale.',
        '"{direct:The Long Bridge,}" {mention:Marsh} {cue:said}.',
        '"{direct:It is open.}" {mention:Marsh} {cue:said}',
        '"{direct:It is open,}" {cue:said} {mention:a baker from Oakvale}.',
        '"{direct:It is open,}" {cue:said} {mention:a baker with Oakvale Bread}.',
        '"{direct:It is open,}" {cue:said} {mention:a baker at Oakvale Bread}.',
        '"{direct:It is open,}" {cue:said} {mention:a baker in Oakvale}.',
        '"{direct:It is open,}" {cue:said} {mention:a baker of Oakvale}.',
        '"{direct:It is open,}" {cue:said} {mention:a baker for Oakvale Bread}.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh} from Oakvale.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh} in Oakvale.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh} quietly.',
        '"{direct:It is open,}" {cue:said} {mention:the mayor} quietly in Oakvale.',
        '"{direct:It is open,}" {cue:said} {mention:Ellen Marsh} Monday.',
        '"{direct:It is open,}" {cue:said} {mention:the mayor} again.',
        '"{direct:It is open,}" {cue:said} {mention:the mayor} himself.',
        '"{direct:It is open,}" {cue:said} {mention:the family}.',
        '"{direct:It is open,}" {cue:said} {mention:AFP/Oakvale News}.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said} "{direct:and it is safe.}"',
        '"{direct:It is open,}" {cue:beamed} {mention:Marsh}.',
        '"{direct:Go right now,}" {cue:beamed} {mention:Marsh}.',
        '"{direct:Go right now please,}" {cue:beamed} {mention:Marsh}.',
        '"{direct:It is open,}" {mention:Marsh} {cue:said}. "{direct:Go.}"',
        '"{direct:It is open,}" {mention:Marsh} {cue:pointed out} on Monday.',
        '"{direct:It is open,}" {cue:said} {mention:the mayor} angrily in Oakvale.',
        '"{direct:It is open,}" {cue:said} {mention:the mayor} angrily.',
        '"{direct:It is open,}" {cue:said} {mention:the elderly baker}.',
        '"{direct:It is late,}" {mention:Marsh} {cue:said} of Oakvale Co. "{direct:People are glad.}"',
    ],
)
def test_what_stands_wholly_in_marks_beside_its_tag_is_direct(sample: str) -> None:
    """The marks hold the very words. The tag is a verb of saying with its subject, before, amid or
    after them; every stretch in marks that it parts has the same speaker."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mention:Marsh} {cue:said}: "{direct:The plan is a mess. It will not pass.}"',
        '{mention:Marsh} {cue:said} "{direct:the plan is a mess.}"',
        '{mention:Marsh} {cue:said} in Oakvale: "{direct:The plan is a mess.}"',
        '{cue:Said} {mention:Ellen Marsh}: "{direct:The bridge is open.}"',
        '{cue:Said} {mention:Marsh}, the mayor: "{direct:The bridge is open.}"',
        '{cue:Says} {mention:Marsh}, "{direct:The bridge is open.}"',
        '{mention:The ad} {cue:states}: "{direct:The bridge is open.}"',
        '{mention:Marsh} {cue:said} of the bridge: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said} as the bridge opened: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said} during a visit to Oakvale, "{direct:It is open.}"',
        '{mention:Marsh} {cue:replied}: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said} about it: "{direct:It is open.}"',
        '{mention:Marsh} {cue:told} reporters, "{direct:It is open.}"',
        '{mention:Marsh} {cue:told} reporters: "{direct:It is open.}"',
        '{mention:Marsh} {cue:asked}: "{direct:Is it open?}"',
        '{cue:Said} {mention:the mayor}: "{direct:It is open today.}"',
        'But, {mention:she} {cue:told} the mayors, "{direct:it is open.}"',
        '{mention:Marsh} {cue:claims} "{direct:it is open.}"',
        '{cue:Said} {mention:Ellen Marsh}, the mayor: "{direct:It is open.}"',
        '{cue:Says} {mention:Marsh}: "{direct:It is open.}"',
        '{cue:Noted} {mention:Marsh}: "{direct:It is open.}"',
        '{cue:Added} {mention:Ellen Marsh}, "{direct:It is open.}"',
        '{mention:Marsh} {cue:wrote} "{direct:It is open.}"',
        '{mention:Marsh} {cue:spoke}: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said}: "{direct:The Long Bridge.}"',
        '{mention:Marsh} {cue:said} in May, "{direct:It is open.}"',
        '{mention:Marsh} ended, {cue:saying}: "{direct:It is open.}"',
        '{mention:Marsh} {cue:pointed out}: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said} "{direct:it was late.}"',
        'Head teacher, {mention:Ellen Marsh}, {cue:said}: "{direct:It is open.}"',
        '{mention:Marsh} {cue:said}, when asked about it, "{direct:It is open.}"',
        'Board member for roads and ferries, {mention:Ellen Marsh}, {cue:said}: "{direct:It is open.}"',
    ],
)
def test_what_follows_a_tag_and_a_colon_or_a_comma_is_direct(sample: str) -> None:
    """A tag may open the sentence: a subject with its verb, or the verb with its subject, and then a
    colon or a comma. Time, place and occasion may stand between them."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mention:Marsh}{cue::} "{direct:The bridge is open to all.}"',
        '{mention:Ellen Marsh}, mayor{cue::} "{direct:The bridge is open to all.}"',
        '{mention:Marsh}{cue::} "{direct:It is open and safe.}"',
        '{mention:Ellen Marsh}, the mayor{cue::} "{direct:It is open and safe.}"',
        '{mention:The mayor of Oakvale}{cue::} "{direct:It is open and safe.}"',
        '{mention:He}{cue::} "{direct:It is open and safe.}"',
        'In Oakvale, {mention:Marsh}{cue::} "{direct:It is open and safe.}"',
    ],
)
def test_a_name_and_a_colon_say_what_stands_in_marks_after_them(sample: str) -> None:
    """This is how interviews and round-ups name who speaks; there is no verb, so the colon is the cue."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '"{direct:The bridge is open to all of us.}" {cue:-} {mention:Ellen Marsh}, mayor',
        '"{direct:It is open to all of us.}" {cue:-} {mention:Ellen Marsh}',
        '"{direct:It is open to all of us.}" {cue:-}- {mention:Ellen Marsh}',
        '"{direct:It is open to all of us.}" {cue:—} {mention:Ellen Marsh}, mayor of Oakvale',
        '"{direct:It is open to all of us.}" {cue:—} {mention:Ellen Marsh}. "{direct:It is safe for all of us.}" {cue:—} {mention:Tom Reed}',
    ],
)
def test_a_dash_after_the_marks_signs_what_they_hold(sample: str) -> None:
    """A quotation that stands alone is signed by a dash and a name."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "Marsh said.",
        "Marsh said nothing.",
        "Marsh said no.",
        "Marsh said so.",
        "Marsh said that.",
        "Marsh said it.",
        "Marsh claimed victory.",
        "Marsh noted the mess.",
        "Marsh called it a mess.",
        "Marsh spoke for an hour.",
        "Marsh told the truth.",
        "Marsh confirmed the report.",
        "Marsh wrote a letter.",
        "Marsh pointed out the bridge.",
        "Marsh called the bridge and the road a mess.",
        "Marsh said late.",
        "Marsh noted stalled talks in Oakvale.",
        "Marsh noted the stalled talks in Oakvale.",
        "Marsh noted Reed's late arrival.",
        "Marsh noted plans for the bridge.",
        "Marsh suggested closing.",
        "Marsh noted closing it.",
        "Marsh said,",
        "Marsh said",
        "Marsh pointed at the bridge.",
        "Marsh pointed",
        "Marsh ruled out a toll.",
        "Marsh said near the bridge.",
        "Marsh told Reed about the bridge.",
        "Marsh asked for a bridge.",
        "Marsh vowed revenge.",
        "Marsh, a baker, said and did the same.",
        "Ellen Marsh, a baker, noted the rule.",
        "Everything Marsh says is a lie.",
        "All Marsh said was a lie.",
        "The losses add up to the price of the road.",
        "Marsh announced it from the stage.",
        "Marsh said this after the talks.",
    ],
)
def test_a_verb_without_a_clause_reports_nothing(sample: str) -> None:
    """What somebody said must be there: an object such as "nothing", a pronoun or a day is not it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The reports of the council were late.",
        "The claims that the bridge was open were false.",
        "His claim that the bridge was open was false.",
        "The council's notes on the bridge are open.",
        "The states that",
        "The saying is old.",
        "Marsh has hope that it is open.",
        "Marsh had hope that it is open.",
        "The council has reports that it is open.",
        "The reports it is open are old.",
        "The report that it is open is old.",
        'The paper\'s reports on Monday "were open."',
        "The hope of Marsh is that it is open.",
        'The claims "it is open" are old.',
        "The bakers have hope that it is open.",
        "The reports that have come are old.",
        "The baker's comment on Monday was late.",
        "The council comments on the late road.",
    ],
)
def test_a_noun_that_looks_like_a_verb_of_saying_reports_nothing(sample: str) -> None:
    """ "Reports", "claims", "states", "notes", "comment" and "saying" are nouns here: a determiner,
    a genitive or "has" stands before them."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        'Marsh blamed the film "The Long Bridge" for it.',
        'A film called "The Long Bridge" opens today.',
        'Marsh spoke of "a mess" in Oakvale.',
        '"The bridge is open," went the song.',
        'Marsh wrote "The Long Bridge".',
        'Marsh wrote "The Long Bridge."',
        'Marsh sang "The Long Bridge" on Monday.',
        'Marsh attacked "The Long Bridge" in a letter.',
        'Marsh blamed the "Oakvale News" for it.',
        '"It is open," was said.',
        '"It is open," Marsh was told.',
        '"It is open," they were told by Marsh.',
        'Marsh wrote "It is open" on a wall.',
        'Marsh spoke of "open roads" in May.',
        '"The Long Old Bridge," beamed Marsh.',
    ],
)
def test_words_in_marks_that_nobody_says_are_no_quotation(sample: str) -> None:
    """A title, a song, words on a wall and words that a passive verb reports have no speaker."""
    assert report(cue_samples.faults(sample)) == ""
