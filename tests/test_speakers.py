import pytest

from wirecli.data.speaker_nouns import SPEAKER_NOUNS
from wirecli.marks import passages, people, quotes
from wirecli.marks.quotes import turns
from wirecli.model import Mark, Span
from wirecli.rules.notation import marked


def spoke(text: str) -> list[tuple[str, str]]:
    """Return the speaker and the role of each quotation of a copy of one paragraph a line."""
    marks, start = [], 0
    for line in text.split("\n"):
        marks.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    found = passages.find(text, marks)
    said = quotes.find(text, found, people=people.find(text, found), language="en")

    def words(mark: Mark | None) -> str:
        return text[mark.start : mark.end] if mark else ""

    return [(words(quote.speaker), words(quote.role)) for quote in said]


def speaker(text: str) -> str:
    """Return the last quotation's speaker."""
    return spoke(text)[-1][0]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            "Ellen Marsh", "Ellen Marsh met Tom Reed.\nMarsh said it was late.", id="surname"
        ),
        pytest.param(
            "Ellen Marsh", "Ellen Marsh left.\nMs. Marsh said it was late.", id="honorific"
        ),
        pytest.param(
            "Ellen Marsh", "Ellen Marsh met Tom Reed in Oakvale.\nShe said it was late.", id="she"
        ),
        pytest.param(
            "Tom Reed",
            "Ellen Marsh met Tom Reed in Oakvale.\nHe said it was late.",
            id="he-by-veto",
        ),
        pytest.param(
            "Ellen Marsh",
            '"It is late," Ellen Marsh said. Tom Reed waited.\nShe said it was dark.',
            id="last-speaker",
        ),
        pytest.param(
            "Ellen Marsh",
            "Tom Reed spoke first. Ellen Marsh, who said it was late, left.",
            id="who",
        ),
        pytest.param(
            "Ellen Marsh",
            "Norland President Ellen Marsh met Tom Reed.\nReed left. The president said it was.",
            id="office",
        ),
        pytest.param(
            "Ellen Marsh", "Ellen Marsh, the mayor of Oakvale, said it was late.", id="apposition"
        ),
    ],
)
def test_the_full_name_is_told_behind_a_mention(expected: str, text: str) -> None:
    assert expected == speaker(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("The river council", "The river council said it was late.", id="organisation"),
        pytest.param("Two officials", "Two officials said it was late.", id="unnamed"),
        pytest.param(
            "A spokesman", "A spokesman for Ellen Marsh said it was late.", id="spokesman"
        ),
        pytest.param("The poll", "The poll suggests it is late.", id="poll"),
    ],
)
def test_who_has_no_name_is_told_in_the_copy_s_words(expected: str, text: str) -> None:
    assert speaker(text).startswith(expected)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She said it was late.", id="nobody-before"),
        pytest.param("Tom Reed left.\nShe said it was late.", id="only-a-man-before"),
        pytest.param("I said it was late.", id="the-writer"),
        pytest.param('"Ellen Marsh is a fool."\nShe said it was late.', id="named-in-marks-only"),
    ],
)
def test_a_speaker_who_cannot_be_told_is_none(text: str) -> None:
    assert speaker(text) == ""


def test_a_name_inside_marks_is_no_candidate_for_a_pronoun() -> None:
    text = '"Ann Lee and Jane Doe left," Ellen Marsh said.\nShe said it was late.'
    assert speaker(text) == "Ellen Marsh"


def test_the_role_comes_with_the_speaker() -> None:
    text = "Norland President Ellen Marsh left.\nMarsh said it was late."
    assert spoke(text)[-1] == ("Ellen Marsh", "Norland President")


def test_a_title_cut_short_is_the_role_that_speaks_again() -> None:
    text = "Gov. Ellen Marsh met Tom Reed.\nTom Reed left.\nThe governor said it was late."
    assert speaker(text) == "Ellen Marsh"


def test_a_company_speaks_again_as_it() -> None:
    assert speaker("The company said it was late.\nIt said it was dark.") == "The company"


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            "Tom Reed",
            'Lee Marsh left. That troubles Tom Reed, a clerk.\n"It is late," he said.',
            id="brought in right before",
        ),
        pytest.param(
            "Lee Marsh",
            'Lee Marsh left. It troubles Tom Reed, a clerk.\nIt rained.\n"It is late," he said.',
            id="brought in long before",
        ),
        pytest.param(
            "Lee Marsh",
            "Tom Reed left. In May, Lee Marsh opened a mill.\nHe said it was late.",
            id="subject behind an adverbial",
        ),
        pytest.param(
            "Tom Reed",
            "Tom Reed left. In May, Lee Marsh's mill burned.\nHe said it was late.",
            id="owner behind an adverbial",
        ),
    ],
)
def test_he_is_the_subject_or_who_was_brought_in_to_speak(expected: str, text: str) -> None:
    """Writers bring a person into the story right before they quote him."""
    assert speaker(text) == expected


def _with(sample: str, noun: str) -> str:
    return sample.replace("*", noun).replace("^", noun.capitalize())


@pytest.mark.parametrize(
    ("nouns", "sample"), [(row.nouns, sample) for row in SPEAKER_NOUNS for sample in row.samples]
)
def test_every_noun_of_a_class_reads_its_samples(nouns: str, sample: str) -> None:
    wanted, found = {}, {}
    for noun in nouns.split():
        text, [answer] = marked(_with(sample, noun), ("speaker",))
        wanted[noun], found[noun] = text[answer.start : answer.end], speaker(text)
    assert found == wanted


def test_no_noun_stands_in_two_classes() -> None:
    nouns = [noun for row in SPEAKER_NOUNS for noun in row.nouns.split()]
    assert len(set(nouns)) == len(nouns)


@pytest.mark.parametrize("group", ["The men", "The women", "The people", "Police", "The officials"])
def test_they_means_the_last_speaker_that_is_several(group: str) -> None:
    assert speaker(f"{group} said it was late.\nThey said it was dark.") == group


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("", "The company said it was late.\nThey said it was dark.", id="they-of-one"),
        pytest.param("", "The officials said it was late.\nIt said it was dark.", id="it-of-many"),
        pytest.param("", "Ellen Marsh said it was late. It said it was dark.", id="it-of-a-person"),
        pytest.param("", "The club said it was late.\nHe said it was dark.", id="he-of-a-body"),
        pytest.param("", "Mr. Quorl left.\nShe said it was late.", id="title-of-a-man"),
        pytest.param("Quorl", "Mrs. Quorl left.\nShe said it was late.", id="title-of-a-woman"),
        pytest.param(
            "Tom Reed", "Tom Reed met Mrs. Ann Lee.\nHe said it was late.", id="he-past-a-woman"
        ),
        pytest.param(
            "Ellen Marsh",
            "The late Sen. Ellen Marsh met Tom Reed. She said it was late.",
            id="behind-a-title-with-a-stop",
        ),
        pytest.param(
            "Ellen Marsh", "Ellen Marsh met Ann Lee.\nShe said it was late.", id="the-subject"
        ),
        pytest.param(
            "Quorl Johnson",
            "Quorl Johnson said it was late.\nShe said it was dark.",
            id="a-first-name-of-either",
        ),
        pytest.param(
            "Ellen Marsh",
            "Ellen Marsh, a lawyer, met Tom Reed.\nThe lawyer said it was late.",
            id="by-the-role",
        ),
        pytest.param(
            "The spokeswoman",
            "Ellen Marsh met Tom Reed.\nThe spokeswoman said it was late.",
            id="a-role-of-nobody",
        ),
        pytest.param(
            "",
            '"It is late," Ellen Marsh said. "Tom Reed left."\nHe said it was dark.',
            id="a-man-named-in-marks-alone",
        ),
        pytest.param("", "Delegates said it was late.\nShe said it was dark.", id="she-of-many"),
        pytest.param(
            "Ellen Marsh",
            "Ann Lee left.\nThough she said it was late, Mrs. Ellen Marsh left.",
            id="she-before-her-name",
        ),
        pytest.param(
            "Ann Lee",
            "Ann Lee left.\nThough she said it was late, Tom Reed left.",
            id="she-before-a-man",
        ),
    ],
)
def test_a_pronoun_or_a_role_means_whom_it_can(expected: str, text: str) -> None:
    assert expected == speaker(text)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(1, "MARSH : It", id="one-word"),
        pytest.param(3, "A . MARSH : It", id="initial"),
        pytest.param(2, '" MARSH : It', id="behind-a-mark"),
        pytest.param(5, "MARSH REED ROE DOE POE : It", id="five-words"),
        pytest.param(0, "MARSH REED ROE DOE POE LEE : It", id="six-words"),
        pytest.param(0, "Marsh : It", id="small-letters"),
        pytest.param(0, "M1 : It", id="figure"),
        pytest.param(0, "MARSH and : It", id="small-word"),
        pytest.param(0, "MARSH :", id="nothing-behind"),
        pytest.param(1, f"{'A' * 39} : It", id="39-letters"),
        pytest.param(0, f"{'A' * 40} : It", id="40-letters"),
        pytest.param(0, "", id="empty"),
    ],
)
def test_a_turn_opens_with_a_speaker_in_capitals_and_a_colon(expected: int, words: str) -> None:
    assert expected == turns.turn_opening(words.split())
