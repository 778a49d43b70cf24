import pytest

from wirecli.layout import dateline
from wirecli.model import Place
from wirecli.rules.styles import load


def places(head: str) -> tuple[str, tuple[Place, ...]]:
    text = f"{head} (AFP) - The river council met."
    found = dateline.find(text, 0, len(text), load())
    return text, found.dateline.places if found else ()


def names(head: str) -> list[str]:
    text, found = places(head)
    return [text[place.name.start : place.name.end] for place in found]


def regions(head: str) -> list[str | None]:
    text, found = places(head)
    return [text[p.region.start : p.region.end] if p.region else None for p in found]


@pytest.mark.parametrize(
    "name",
    [
        "OAKVALE",
        "Oakvale",
        "NEW OAKVALE",
        "ST. OAKVALE",
        "FT. OAKVALE",
        "OAKVALE-ON-SEA",
        "Oakvale-on-Sea",
        "Valchêne-sur-Mer",
        "COEUR D'ALENE",
        "N'DJAMENA",
        "SANA’A",
        "San`a",
        "L'Ange-Gardien",
        "McOAKVALE",
        "Frankfurt/Main",
        "UNITED NATIONS",
        "ABOARD THE PAPAL FLIGHT FROM BRAZIL",
        "ДУБРАВА",
        "Нижняя Дубрава",
        "ΑΘΗΝΑ",
        "دمشق",
        "नई दिल्ली",
        "ÖSTERVIK",
        "O\u0308stervik",
    ],
)
def test_a_name_is_read_to_its_end(name: str) -> None:
    assert [name] == names(name)


@pytest.mark.parametrize("name", ["Eichtal an der Saale", "Robledal de la Sierra"])
def test_a_name_may_have_two_particles_in_a_row(name: str) -> None:
    assert [name] == names(name)


@pytest.mark.parametrize(
    ("name", "region", "head"),
    [
        pytest.param("OAKVALE", "Wis.", "OAKVALE, Wis.", id="state-abbreviated"),
        pytest.param("OAKVALE", "N.Y.", "OAKVALE, N.Y.", id="initials"),
        pytest.param("OAKVALE", "Ohio", "OAKVALE, Ohio", id="state"),
        pytest.param("OAKVALE", "British Columbia", "OAKVALE, British Columbia", id="province"),
        pytest.param("OAKVALE", "Norland", "OAKVALE, Norland", id="country-nobody-knows"),
        pytest.param("OAKVALE", "SPAIN", "OAKVALE, SPAIN", id="country-in-capitals"),
        pytest.param("Oakvale", "Spain", "Oakvale (Spain)", id="brackets"),
        pytest.param("Oakvale", "India", "Oakvale [India]", id="square-brackets"),
        pytest.param("OAKVALE", "Leningrad Region", "OAKVALE /Leningrad Region/", id="slashes"),
        pytest.param("OAKVALE", "OR, UNITED STATES", "OAKVALE, OR, UNITED STATES", id="two-parts"),
        pytest.param("Oakvale", "Karnataka) [India", "Oakvale (Karnataka) [India]", id="two-kinds"),
        pytest.param("Oakvale", "Norland", "Oakvale ,Norland", id="space-before-the-comma"),
    ],
)
def test_a_region_is_told_from_the_name(name: str, region: str, head: str) -> None:
    assert ([name], [region]) == (names(head), regions(head))


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param(["BEIRUT", "THE HAGUE"], "BEIRUT/THE HAGUE", id="slash"),
        pytest.param(["Beirut", "Oakvale", "Rome"], "Beirut/Oakvale/Rome", id="two-slashes"),
        pytest.param(["OAKVALE", "WESTPORT"], "OAKVALE and WESTPORT", id="and"),
        pytest.param(
            ["Eichtal", "Berlin"],
            "Eichtal und Berlin",
            id="und",
        ),
        pytest.param(
            ["NEW YORK", "LONDON", "BEIJING"], "NEW YORK, LONDON and BEIJING", id="comma-and"
        ),
        pytest.param(
            ["OAKVALE", "LONDON", "ROME"], "OAKVALE, LONDON, and ROME", id="comma-before-and"
        ),
        pytest.param(["OAKVALE", "JAKARTA"], "OAKVALE, Indonesia/JAKARTA", id="country-then-slash"),
    ],
)
def test_a_list_of_places_is_cut(expected: list[str], head: str) -> None:
    assert expected == names(head)


def test_a_region_belongs_to_the_place_before_it() -> None:
    assert regions("OAKVALE, Indonesia/JAKARTA") == ["Indonesia", None]


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param("US", "OAKVALE, Wis.", id="by-state"),
        pytest.param("ES", "Oakvale (Spain)", id="by-country"),
        pytest.param("FR", "PARIS", id="capital"),
        pytest.param("US", "PARIS, Texas", id="state-before-capital"),
        pytest.param(None, "OAKVALE", id="unknown"),
        pytest.param(None, "OAKVALE, Norland", id="unknown-region"),
    ],
)
def test_the_country_is_told_where_it_is_known(expected: str | None, head: str) -> None:
    assert expected == places(head)[1][0].country


def test_a_place_spans_its_region_and_the_bracket_around_it() -> None:
    text, (place,) = places("Oakvale (Spain)")
    assert text[place.start : place.end] == "Oakvale (Spain)"


@pytest.mark.parametrize(
    ("town", "region", "head"),
    [
        pytest.param("Tbilisi", "Georgia", "Georgia, Tbilisi, Feb. 7", id="country-first"),
        pytest.param("Tbilisi", "Georgia", "Tbilisi, Georgia, Feb. 7", id="country-last"),
    ],
)
def test_the_larger_may_stand_first(town: str, region: str, head: str) -> None:
    assert ([town], [region]) == (names(head), regions(head))


@pytest.mark.parametrize("word", ["AFTER", "UPDATE", "Analysis", "NOT"])
def test_no_place_begins_with_a_word_that_opens_a_sentence_or_names_a_kind_of_copy(
    word: str,
) -> None:
    assert word not in names(word)


def test_a_region_behind_a_list_belongs_to_its_last_place() -> None:
    assert regions("BEIRUT/OAKVALE, Norland") == [None, "Norland"]
