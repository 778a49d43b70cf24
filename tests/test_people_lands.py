"""Names as the lands write them: letters behind a name, particles, family names in front."""

import pytest
from support.people import read, said

from wirecli.story import parse


def names(copy: str) -> list[str]:
    """Return the names of the people whom the copy names, in its order."""
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return [story.text_of(person) for person in story.people]


def mentions(copy: str) -> list[list[str]]:
    """Return the mentions of each of the people whom the copy names."""
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return [[story.text_of(mention) for mention in person.mentions] for person in story.people]


@pytest.mark.parametrize(
    "letters",
    ["CBE DSO", "KC", "M.D.", "MLA", "MP", "OBE", "Ph.D.", "PhD", "TD"],
)
def test_letters_behind_a_name_are_not_of_it(letters: str) -> None:
    """British copy has an office, an honour or a degree behind the name without a comma."""
    assert names(f"They met Ellen Brandt {letters} at noon.") == ["Ellen Brandt"]


def test_letters_behind_a_name_do_not_hide_what_proves_it() -> None:
    """The words of the name are in no list: the apposition behind the letters proves it."""
    text, expected = read("{person:Quorl Tarnquist} KC, {role:a barrister}, agreed.")
    assert said(text) == expected


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("They met Ellen Brandt FC at noon.", id="club"),
        pytest.param("It rained in Charleston SC at noon.", id="state"),
        pytest.param("The Mid Oakvale MP said it was late.", id="seat"),
    ],
)
def test_capitals_that_are_no_letters_of_a_person_leave_nobody(copy: str) -> None:
    """A club, a State and the seat of a member have capitals behind them as well."""
    assert names(copy) == []


@pytest.mark.parametrize("given", ["Hye-rin", "Ja-cheol", "Min-kyung", "Soo-bin", "Woo-jin"])
def test_two_syllables_with_a_hyphen_stand_behind_the_family_name(given: str) -> None:
    """Quorl is in no list of family names; only Korean and Chinese write a given name so."""
    assert mentions(f"They met Quorl {given}. Then Quorl left.") == [[f"Quorl {given}", "Quorl"]]


@pytest.mark.parametrize("halves", ["Al-Nur", "Co-op", "Hip-hop", "Play-off", "Run-in"])
def test_an_english_word_with_a_hyphen_is_no_given_name(halves: str) -> None:
    """A short half that is an English word, or a particle, is no syllable of a given name."""
    assert names(f"They left the hall of Quorl {halves} at noon.") == []


def test_a_western_double_name_has_the_family_name_last() -> None:
    """Ellen is a first name, so what is behind it is the family name."""
    assert mentions("They met Ellen Moon-Lee. Then Ellen Moon-Lee left.") == [
        ["Ellen Moon-Lee", "Ellen Moon-Lee"]
    ]


def test_a_long_given_name_with_a_hyphen_stands_behind_a_listed_family_name() -> None:
    """Each half is short, however long the whole is."""
    assert mentions("They met Ma Seung-hyeok. Then Ma left.") == [["Ma Seung-hyeok", "Ma"]]


def test_a_vietnamese_name_may_have_four_words() -> None:
    """Thi is the middle name of women; two words may follow it."""
    assert names("They met Nguyen Thi Kim Lien at noon.") == ["Nguyen Thi Kim Lien"]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Ana Costa e Silva", id="portuguese-joint"),
        pytest.param("Cormac Mac an Bhaird", id="irish-prefixes"),
        pytest.param("Dafydd ab Iorwerth", id="welsh"),
        pytest.param("Dirk ter Brask", id="dutch-ter"),
        pytest.param("Jan uit den Brask", id="dutch-uit-den"),
        pytest.param("Joost in 't Brask", id="dutch-in-t"),
        pytest.param("Karel op den Brask", id="dutch-op-den"),
        pytest.param("Maria Garcia i Ferrer", id="catalan-joint"),
        pytest.param("Patrick van ’t Brask", id="dutch-curly"),
        pytest.param("Piet ten Brask", id="dutch-ten"),
        pytest.param("Seán Ó hAnluain", id="irish-mutation"),
        pytest.param("Séamus Mac an tSaoi", id="irish-article-and-mutation"),
    ],
)
def test_the_particles_of_many_lands_are_within_a_name(name: str) -> None:
    """The word behind the particle is the family name, so the name goes on over it."""
    assert names(f"They met {name} at noon.") == [name]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("They met Ellen Brandt in Oakvale.", id="in"),
        pytest.param("They met Ellen Brandt ten Mondays ago.", id="ten"),
        pytest.param("They gave Ellen Brandt an Oakvale prize.", id="an"),
        pytest.param("They called Ellen Brandt 'the Wall' at noon.", id="mark"),
        pytest.param("Han mødte Ellen Brandt i Folketinget.", id="danish-in"),
    ],
)
def test_a_small_word_that_leads_to_another_thing_ends_a_name(copy: str) -> None:
    """A preposition, a number or an article between capitals is mostly no particle."""
    assert names(copy) == ["Ellen Brandt"]


def test_a_patronymic_particle_proves_a_name() -> None:
    """No firm and no place has "ap" between two capitals."""
    assert names("The forecast of Quorl ap Tarnquist was late.") == ["Quorl ap Tarnquist"]


def test_a_rank_without_a_stop_behind_an_office_is_a_first_name() -> None:
    """A minister has no rank; Gen is a Japanese first name, and Tarnquist is in no list."""
    text, expected = read("{role:Former Defense Minister} {person:Gen Tarnquist} left.")
    assert said(text) == expected


@pytest.mark.parametrize("title", ["Brig. Gen.", "Gen.", "Lt Gen", "Police Chief Gen."])
def test_a_rank_with_a_stop_or_behind_another_rank_is_a_title(title: str) -> None:
    """Only a word that is written whole can be a name, and a soldier has two ranks oftener."""
    text, expected = read(f"They met {{role:{title}}} {{person:Tarnquist}} at noon.")
    assert said(text) == expected


@pytest.mark.parametrize("prefix", ["Great", "Little", "Nether", "Upper"])
def test_a_village_behind_a_preposition_is_nobody(prefix: str) -> None:
    """Somebody lives in a village, not in a person."""
    assert names(f"They lived in {prefix} Brandt for years.") == []


def test_father_and_son_of_one_name_are_two() -> None:
    """What is behind the name of the son tells him from a man who was named without it."""
    assert names("Robert Brandt died. Robert Brandt Jr. was late.") == [
        "Robert Brandt",
        "Robert Brandt Jr.",
    ]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("They met his widow, {person:Quorl}, at noon.", id="possessive"),
        pytest.param("They met Tarnquist's elder son, {person:Quorl}, at noon.", id="owner"),
    ],
)
def test_a_relative_between_commas_is_a_person_without_a_list(copy: str) -> None:
    """Only a person is somebody's widow or son; the comma behind closes the apposition."""
    text, expected = read(copy)
    assert [answer for answer in said(text) if answer[1] == "person"] == expected


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("They met his widow, Norland, at noon.", id="place"),
        pytest.param("They met his dog, Quorl, at noon.", id="no-relative"),
        pytest.param("They met its sister, Quorl, at noon.", id="firm"),
        pytest.param("They met his widow, Quorl Foods, at noon.", id="two-words"),
    ],
)
def test_what_only_looks_like_a_relative_is_nobody(copy: str) -> None:
    """A place is nobody's widow; a firm has a sister, and a dog is no relative."""
    assert names(copy) == []


@pytest.mark.parametrize("trade", ["Cement", "Cocoa", "Copper", "Timber"])
def test_a_trade_behind_a_name_makes_it_a_firm(trade: str) -> None:
    """What is dug or grown is no surname; the firm speaks as a person does."""
    assert names(f"Ellen {trade} said it was sorry.") == []
