"""Who speaks where the sentence before, a description or an inner clause could mislead."""

import pytest

import wirecli


def speaker(copy: str) -> tuple[str | None, str | None]:
    """Return the speaker of the last quotation of some copy, and of which kind it is."""
    paragraphs = copy.replace("|", "\n\n")
    text = f"Bridge opens\n\nOAKVALE, Norland (AP) — The road was old.\n\n{paragraphs}\n"
    (story,) = wirecli.parse(text, split="none")
    quote = story.quotes[-1]
    name = story.text_of(quote.speaker) if quote.speaker else None
    return name, quote.speaker_kind


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Karl Brandt", "Union president Karl Brandt was less kind."),
        ("Karl Brandt", "But union president Karl Brandt was furious."),
        ("Karl Brandt", "Village potter Karl Brandt was in tears."),
        ("Karl Brandt", "The candidate, Karl Brandt, held a debate."),
        ("Karl Brandt", "Born in Oakvale, Karl Brandt learned to sing."),
        ("A farmer", "A farmer was less pleased."),
        ("A passenger", "A passenger in the bus was calm."),
        ("One neighbor", "One neighbor was angry."),
        ("His brother", "His brother wept."),
        ("Jane Holt's father", "Jane Holt's father wept."),
        ("Qilin Beh", "Qilin Beh disagreed."),
        ("The judge", "The judge was unmoved."),
    ],
)
def test_he_is_the_subject_of_the_sentence_before(name: str, sentence: str) -> None:
    """A pronoun takes the nearest subject, named or not, before anybody further up."""
    copy = f'Mayor Tom Reed said it was late.|{sentence} "It is cold," he said.'
    assert speaker(copy) == (name, "person" if name != "Qilin Beh" else "other")


@pytest.mark.parametrize(
    "sentence", ["The bridge is old.", "The mayor was tired.", "Rain fell on the wide river."]
)
def test_a_subject_that_is_nobody_else_bars_nobody(sentence: str) -> None:
    """Neither a thing nor the same person's office is another human subject."""
    copy = f'Mayor Tom Reed said it was late.|{sentence} "It is cold," he said.'
    assert speaker(copy) == ("Tom Reed", "person")


@pytest.mark.parametrize(
    "copy",
    [
        'Tom Reed, whose daughter Ann drowned, said it was late.|"It is cold," he said.',
        'Tom Reed, whose brother Karl drowned, said it was late.|"It is cold," he said.',
        'Tom Reed learned it from his uncle, Cletus Vance, who sang.|"It is cold," he said.',
        "Tom Reed lost. His wife Maureen said they had lost.|He said it was late.",
    ],
)
def test_a_relative_who_is_only_mentioned_does_not_speak(copy: str) -> None:
    """Somebody who is brought in as another's kin is not whom the paragraph is about."""
    assert speaker(copy) == ("Tom Reed", "person")


@pytest.mark.parametrize(
    "copy",
    [
        'Judge Tom Reed asked Karl Brandt if he was cold. "Yes," he replied.',
        'Judge Tom Reed asked Karl Brandt whether it was late.|"It was," he answered.',
    ],
)
def test_whoever_replies_was_asked(copy: str) -> None:
    """An answer is of the hearer of the question, not of whoever asked."""
    assert speaker(copy) == ("Karl Brandt", "person")


def test_the_agent_of_a_question_is_not_who_answers() -> None:
    """ "Asked by a reporter, she said": the main clause has another subject than the agent."""
    copy = 'Ellen Marsh was tired. Asked by a reporter whether it was late, she said: "No."'
    assert speaker(copy) == ("Ellen Marsh", "person")


def test_an_owner_of_the_same_sentence_is_meant() -> None:
    """Nobody else of his sex stands in the sentence of the pronoun."""
    copy = "Karl Brandt left. The town heard Tom Reed's speech, in which he said it was late."
    assert speaker(copy) == ("Tom Reed", "person")


@pytest.mark.parametrize(
    ("said_by", "copy"),
    [
        ("Tom Reed", 'Tom Reed, who called the mayor "a fool", told Reuters it was late.'),
        ("Tom Reed", 'Tom Reed, known as "the Wall," told reporters he would leave.'),
        ("Tom Reed", 'Tom Reed, who wrote "The Bridge", told AFP the bridge was late.'),
        ("Tom Reed", 'Tom Reed, dubbed "the Wall" by fans, said it was cold.'),
        ("Tom Reed", 'Tom Reed, author of "The Wall," said it was cold.'),
    ],
)
def test_words_in_marks_between_a_subject_and_its_verb_hide_nobody(said_by: str, copy: str) -> None:
    """The description between two commas is of the subject, whatever it quotes."""
    assert speaker(copy) == (said_by, "person")


@pytest.mark.parametrize(
    ("said_by", "copy"),
    [
        (
            "A judge",
            "A judge blocked the sale of a mill that Reed says is old, ruling that it was.",
        ),
        ("The firm", "The firm fired a man who told Reuters it was late, saying he had lied."),
    ],
)
def test_a_participle_behind_a_comma_is_the_main_subject_s(said_by: str, copy: str) -> None:
    """Who speaks in a clause of a noun is not the subject of the sentence."""
    assert speaker(copy)[0] == said_by


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("Ellen", "His wife, Ellen,"),
        ("Harpreet", "Reed's widow, Harpreet,"),
        ("John Marsh", "The Bishop of Oakvale, the Right Reverend John Marsh,"),
        ("Sione Tuilagi", "The Archbishop of Norland, the Most Reverend Sione Tuilagi,"),
        ("Daphne Marsh", "His niece, the novelist Daphne Marsh,"),
        ("Max Reed", "One buyer, retired surgeon Max Reed,"),
        ("Ann Reed", "One resident, 81-year-old Ann Reed,"),
        ("Kim Sae-rom", "The firm's chief technology officer, Kim Sae-rom,"),
        ("Caetana Vaz Pinto dos Santos", "Its chief executive, Caetana Vaz Pinto dos Santos,"),
        ("Lena Brandt", "Former partner Lena Brandt, watching with their coach, Ingvild Stokke,"),
        ("Ellen Marsh", "Chairman and CEO Ellen Marsh"),
        ("Ellen Marsh", "Minister for Transport Ellen Marsh"),
        ("Ellen Marsh", "Prosecutor Ellen Marsh KC"),
    ],
)
def test_a_description_gives_way_to_the_name(name: str, description: str) -> None:
    """A name in apposition, or behind its titles, says who the description means."""
    assert speaker(f"{description} said it was late.")[0] == name


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("the left-hander", "person"),
        ("a passer-by", "person"),
        ("the father-of-two", "person"),
        ("the runner-up", "person"),
        ("his mother-in-law", "person"),
    ],
)
def test_a_word_with_hyphens_is_one_word(phrase: str, kind: str) -> None:
    """The verb or the preposition in it is none of the sentence's."""
    assert speaker(f'"It was late," {phrase} said.')[0] == phrase
    assert speaker(f"{phrase.capitalize()} said it was late.") == (phrase.capitalize(), kind)


@pytest.mark.parametrize("phrase", ["shipping analyst Dirk Marsh", "McNally", "Karl Benally"])
def test_a_name_behind_the_marks_is_found_whatever_it_looks_like(phrase: str) -> None:
    """An adjective in -ing before a role is no participle, a capital in -ally no adverb."""
    name = phrase.removeprefix("shipping analyst ")
    assert speaker(f'"Nobody wins," {phrase} said.')[0] == name


@pytest.mark.parametrize(
    ("kind", "phrase"),
    [
        ("person", "the Swede"),
        ("person", "His ex-wife"),
        ("group", "Mexicans"),
        ("group", "Protesters marching through Oakvale"),
        ("organisation", "A Kurdish group"),
        ("organisation", "Local television"),
        ("organisation", "The town's military"),
        ("document", "Her submission to the court"),
        ("document", "One slide"),
        ("other", "The bridge"),
    ],
)
def test_the_head_of_a_phrase_tells_its_kind(kind: str, phrase: str) -> None:
    """What stands before the head, or behind it, only describes it."""
    assert speaker(f'"It was late," said Tom Reed and Karl Brandt. "So," {phrase} said.')[1] == kind


def test_the_swede_is_the_only_person_there_is() -> None:
    """Where two are about, a nationality does not tell which of them is meant."""
    alone = 'Freja Lind lost on Sunday. "It was close," the Swede said.'
    two = 'Freja Lind beat Ann Reed on Sunday. "It was close," the Swede said.'
    assert speaker(alone) == ("Freja Lind", "person")
    assert speaker(two) == ("the Swede", "person")


@pytest.mark.parametrize(
    ("antecedent", "copy"),
    [
        ("the Oak Union", "It was built by the Oak Union, which says the road is old."),
        ("The study", "The study -- which notes that the road is old -- is out."),
        ("some economists", "There are some economists who argue that prices are low."),
        ("an aide to the mayor", "Reed met an aide to the mayor, who said it was late."),
        ("Ellen Marsh", "Ellen Marsh, a baker in Oakvale, who said it was late, left."),
        (None, "Prices fell 3 percent, which suggests that the market is weak."),
        (None, "It came from Norland and the Oak Union, which vowed to stay."),
    ],
)
def test_a_relative_pronoun_means_the_phrase_before_it(antecedent: str | None, copy: str) -> None:
    """ "Which" may mean all that was said: only who can speak is taken, and no one of two."""
    assert speaker(copy)[0] == antecedent


def test_it_is_the_body_that_the_sentence_before_is_about() -> None:
    """A firm that has said nothing so far is the only antecedent of "it"."""
    copy = "Kestrel Foods denied it. In a statement, it said the mine was safe."
    assert speaker(copy) == ("Kestrel Foods", "organisation")


def test_an_answer_that_was_to_say_something_is_its_owner_s() -> None:
    """An answer does not speak; whose answer it is does."""
    copy = "Tom Reed left. His best response was to say he would stay."
    assert speaker(copy) == ("Tom Reed", "person")


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("Ellen Marsh", "Ellen Marsh stayed. Bill Marsh left. Marsh said she would go."),
        ("Tom Marsh", "Tom Marsh left after the death of his father, Karl Marsh.|Marsh said so."),
        ("Ellen Marsh", 'Ellen Marsh and her husband, Karl Marsh, fled.|"We ran," Marsh said.'),
    ],
)
def test_of_two_of_a_surname_the_other_is_ruled_out(name: str, copy: str) -> None:
    """The pronoun is of her sex; and whoever is brought in as another's kin is not the subject."""
    copy = copy.replace("Marsh said so.", "Marsh said it was late.")
    assert speaker(copy) == (name, "person")


def test_a_tag_amid_a_relative_clause_takes_the_clause_alone() -> None:
    """The main clause before the comma is the narrator's."""
    copy = "Tom Reed built the park, which, Ellen Marsh said, is old."
    text = f"Bridge opens\n\nOAKVALE, Norland (AP) — The road was old.\n\n{copy}\n"
    (story,) = wirecli.parse(text, split="none")
    assert [story.text_of(quote) for quote in story.quotes] == ["which", "is old"]


def test_an_office_is_not_held_by_somebody_with_another_role() -> None:
    """An envoy who spoke before is not "the president" who is quoted behind him."""
    copy = "Norland's envoy, Tom Reed, said it was late.|The president said it was early."
    assert speaker(copy) == ("The president", "person")
