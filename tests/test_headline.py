import pytest

from wirecli.layout import headline


def label(words: str) -> str | None:
    found = headline.label(words, 0, len(words))
    return words[found.start : found.end] if found else None


def source(words: str, copy: str = "") -> str | None:
    """Return the source that a headline names, which the copy behind it may prove."""
    found = headline.attribution(words, 0, len(words), copy)
    return words[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("UPDATE 2", "UPDATE 2-Oakvale reopens bridge", id="update"),
        pytest.param("WRAPUP 1", "WRAPUP 1-Oakvale reopens bridge", id="wrapup"),
        pytest.param("URGENT", "URGENT - Oakvale reopens bridge", id="urgent"),
        pytest.param("URGENT", "URGENT: Oakvale reopens bridge", id="urgent-colon"),
        pytest.param("CORRECTED", "CORRECTED-Oakvale reopens bridge", id="corrected"),
        pytest.param("REFILE", "REFILE-Oakvale reopens bridge", id="refile"),
        pytest.param("BRIEF", "BRIEF-Oakvale Toolworks profit up", id="brief"),
        pytest.param("LEAD", "LEAD Oakvale reopens bridge", id="lead"),
        pytest.param("1st LD", "1st LD: Oakvale reopens bridge", id="first-lead"),
        pytest.param("1st Ld-Writethru", "1st Ld-Writethru", id="writethru"),
        pytest.param("1ST LEAD", "1ST LEAD", id="alone"),
        pytest.param("3RD NET", "3RD NET", id="net"),
        pytest.param("(LEAD)", "(LEAD) Oakvale reopens bridge", id="brackets"),
        pytest.param("(2nd LD)", "(2nd LD) Oakvale reopens bridge", id="brackets-number"),
        pytest.param("(UPDATE 1)", "(UPDATE 1) Oakvale reopens bridge", id="brackets-update"),
        pytest.param("Urgent", "Urgent: Oakvale reopens bridge", id="title-case"),
        pytest.param("Roundup", "Roundup: Oakvale reopens bridge", id="roundup"),
        pytest.param("СРОЧНО", "СРОЧНО: мост открыт", id="cyrillic"),
    ],
)
def test_a_label_opens_a_headline(expected: str, words: str) -> None:
    assert expected == label(words)


@pytest.mark.parametrize(
    "words",
    [
        "Oakvale reopens bridge",
        "Updated plan for Oakvale bridge",
        "Leading mayor opens bridge",
        "Urgently needed bridge opens",
        "12 bridges reopen",
        "1st bridge of the year opens",
        "",
    ],
)
def test_a_headline_need_not_have_a_label(words: str) -> None:
    assert label(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Flash Floods Hit Oakvale",
        "Analysis Finds Oakvale River Clean",
        "Feature Film Shot on Oakvale Bridge",
        "Correction Officers Strike in Oakvale",
    ],
)
def test_a_subject_in_title_case_is_no_label(words: str) -> None:
    assert label(words) is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("Lee", "Bridge stays open all year — Lee", id="long-dash"),
        pytest.param("Lee", "Bridge stays open all year – Lee", id="short-dash"),
        pytest.param(
            "official",
            "Bridge stays open all year -official",
            id="glued",
        ),
        pytest.param("official", "Bridge stays open all year-official", id="glued-both-sides"),
        pytest.param("sources", "Bridge stays open all year - sources", id="sources"),
        pytest.param("state media", "Bridge stays open: state media", id="colon"),
        pytest.param("river ministry", "Bridge stays open — river ministry", id="ministry"),
        pytest.param("Мэр", "Мост открыт — Мэр", id="cyrillic"),
    ],
)
def test_the_source_may_stand_at_the_end(expected: str, words: str) -> None:
    assert expected == source(words)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("Lee", "Lee: Bridge stays open all year", id="surname"),
        pytest.param("Ann Lee", "Ann Lee: Bridge stays open all year", id="name"),
        pytest.param("Mayor", "Mayor: bridge stays open all year", id="role"),
        pytest.param("Report", "Report: bridge stays open all year", id="report"),
    ],
)
def test_the_source_may_stand_at_the_start(expected: str, words: str) -> None:
    assert expected == source(words, "Lee said that the bridge was old.")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Bridge stays open all year", id="plain"),
        pytest.param("Well-known bridge stays open", id="hyphen-in-a-word"),
        pytest.param("Bridge open – buses run from June", id="clause-behind-a-dash"),
        pytest.param("Paris: Bridge stays open all year", id="place"),
        pytest.param("Sport: Oakvale win again at home", id="section"),
        pytest.param("UPDATE 1: Oakvale bridge is open", id="label"),
        pytest.param("What we know: the bridge at night", id="topic"),
        pytest.param("Bridge opens at 10:30", id="time-of-day"),
        pytest.param("", id="empty"),
        pytest.param(" — ", id="dash-alone"),
    ],
)
def test_what_stands_at_a_joint_need_not_be_a_source(words: str) -> None:
    assert source(words) is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("Lee", "Bridge stays open —  Lee", id="two-spaces"),
        pytest.param("Ann Lee", "Ann Lee : Bridge stays open", id="space-before-the-colon"),
    ],
)
def test_a_source_has_no_white_space_around_it(expected: str, words: str) -> None:
    assert expected == source(words)


def test_a_headline_in_title_case_behind_a_topic_is_no_source() -> None:
    assert source("Norland: Bridge Reopens After Flood") is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("Lee", "Bridge reopens – Lee", id="short-dash"),
        pytest.param("Lee", "Bridge reopens -- Lee", id="two-hyphens"),
        pytest.param("mayor", "Bridge reopens-mayor", id="role-behind-a-hyphen"),
        pytest.param("Ellen Marsh", "Bridge reopens: Ellen Marsh", id="name-behind-a-colon"),
        pytest.param("mayor", "Bridge reopens: mayor", id="role-behind-a-colon"),
        pytest.param("sources", "Bridge reopens — sources", id="plural-of-a-role"),
        pytest.param("Ab", "Bridge reopens — Ab", id="two-letters"),
        pytest.param("Ellen Marsh Of Oakvale", "Ellen Marsh Of Oakvale: Bridge reopens", id="four"),
        pytest.param(
            "Ellen Marsh of Oakvale", "Bridge is to reopen soon — Ellen Marsh of Oakvale", id="half"
        ),
        pytest.param("Lee", "Report: bridge reopens — Lee", id="at-the-end-before-at-the-start"),
    ],
)
def test_a_source_is_a_name_or_a_role_behind_the_last_joint(expected: str, words: str) -> None:
    assert source(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Bridge reopens-Lee", id="name-behind-a-hyphen"),
        pytest.param("Bridge reopens: the town waits", id="sentence-behind-a-colon"),
        pytest.param("Bridge is to reopen very soon: One Two Three Four Five", id="five-words"),
        pytest.param("Bridge reopens — MARSH", id="capitals"),
        pytest.param("Bridge reopens — Lee.", id="full-stop"),
        pytest.param("Bridge reopens soon — (Lee)", id="bracket"),
        pytest.param("Bridge — Ellen Marsh", id="longer-than-the-rest"),
        pytest.param("Bridge reopens — a", id="one-letter"),
        pytest.param("Bridge is to reopen soon — Ellen of the old town", id="mostly-small"),
        pytest.param(
            "Bridge is now to reopen for all and sundry — One Two Three Four Five Six Seven",
            id="seven-words",
        ),
        pytest.param("One Two Three Four Five: Bridge reopens", id="five-words-first"),
        pytest.param("WORLD: Bridge reopens", id="capitals-first"),
        pytest.param("Vienna: Bridge reopens", id="place-first"),
        pytest.param("Sport: Oakvale win", id="section-first"),
        pytest.param("The old one: Bridge reopens", id="small-words-first"),
        pytest.param("UPDATE 1: Bridge reopens", id="label-first"),
        pytest.param("Lee:Bridge reopens", id="no-space-behind-the-colon"),
    ],
)
def test_a_topic_a_place_and_a_sentence_are_no_source(words: str) -> None:
    assert source(words) is None


def test_four_words_with_capitals_behind_a_colon_are_a_source() -> None:
    assert source("Bridge is to reopen soon: Old River Bakers Union") == "Old River Bakers Union"
    assert source("Bridge is to reopen soon: Old River bakers Union Of All") is None


@pytest.mark.parametrize(
    "topic",
    ["Cricket", "Obituary", "Factbox", "Weather", "Storm Brunhilde", "The Latest", "Duck Wars"],
)
def test_a_topic_before_a_colon_is_no_source(topic: str) -> None:
    """A capital is every headline's; a source is a role, a name, or says something in the copy."""
    copy = "The duck and the storm were the topic. The latest cricket was old, Marsh said."
    assert source(f"{topic}: Bridge reopens", copy) is None


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("Lukov", "The bridge is old, Lukov said."),
        ("Lukov", "Lukov stressed that the bridge is old."),
        ("OUN", "The OUN said it was old."),
        ("President Lukov", ""),
        ("Oak's Smith", ""),
    ],
)
def test_a_name_that_speaks_in_the_copy_is_a_source(name: str, copy: str) -> None:
    """Nobody's list has every name, but the copy says who is quoted."""
    assert source(f"{name}: Bridge reopens", copy) == name
