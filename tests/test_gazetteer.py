import ast
import subprocess
import sys
from pathlib import Path

import pytest

from wirecli import data
from wirecli.data.countries import COUNTRIES, SHARED
from wirecli.data.regions import REGIONS
from wirecli.rules.gazetteer import (
    country_of,
    initials,
    is_abbreviated_region,
    is_city,
    is_place,
    is_region,
)
from wirecli.rules.spelling import fold

FOLDER = Path(data.__file__).parent
NAMES = [
    *[row.names for row in (*COUNTRIES, *SHARED)],
    *[row.capital for row in COUNTRIES if row.capital],
    *[row.names for row in REGIONS],
]
LINES = (FOLDER / "generated" / "cities.tsv").read_bytes().splitlines()


def test_countries_are_sorted_by_code_and_each_has_one_row() -> None:
    codes = [country.code for country in COUNTRIES]
    assert sorted(set(codes)) == codes


def test_names_that_countries_share_are_sorted_by_their_codes() -> None:
    assert sorted(SHARED) == list(SHARED)
    assert not [row.code for row in SHARED if row.code.split() != sorted(row.code.split())]


def test_regions_are_sorted_by_country_and_name() -> None:
    rows = [(region.country, region.names.split("|")) for region in REGIONS]
    assert sorted(rows) == rows


def test_regions_are_parts_of_countries_that_have_a_row() -> None:
    assert set() == {region.country for region in REGIONS} - {row.code for row in COUNTRIES}


def test_the_names_of_a_row_differ_and_have_no_outer_spaces() -> None:
    rows = [row.split("|") for row in NAMES]
    assert not [row for row in rows if sorted({name.strip() for name in row} - {""}) != sorted(row)]


@pytest.mark.parametrize("name", ["countries.py", "regions.py"])
def test_a_file_of_rows_has_literals_only(name: str) -> None:
    tree = ast.parse((FOLDER / name).read_text("utf-8"))
    tables = [node.value for node in tree.body if isinstance(node, ast.AnnAssign) and node.value]
    allowed = (ast.Call, ast.Name, ast.Tuple, ast.Constant, ast.Load)
    nodes = [node for table in tables for node in ast.walk(table)]
    assert not [node for node in nodes if not isinstance(node, allowed)]


def test_the_lines_of_the_city_table_are_sorted_and_no_name_stands_twice() -> None:
    names = [line.partition(b"\t")[0] for line in LINES]
    assert sorted(set(names)) == names


def test_the_city_table_has_names_as_they_are_folded() -> None:
    names = [line.decode().partition("\t")[0] for line in LINES]
    assert not [name for name in names if fold(name) != name]


def test_the_city_table_names_countries_that_have_a_row() -> None:
    codes = {code for line in LINES for code in line.decode().partition("\t")[2].split()}
    assert set() == {code.rstrip(",") for code in codes} - {row.code for row in COUNTRIES}


def test_the_city_table_is_small() -> None:
    assert (FOLDER / "generated" / "cities.tsv").stat().st_size < 2_000_000


@pytest.mark.parametrize(
    ("country", "name"),
    [
        pytest.param("BY", "MINSK", id="capital"),
        pytest.param("BY", "Мінск", id="belarusian"),
        pytest.param("BY", "Жодино", id="town-in-its-own-script"),
        pytest.param("RU", "МОСКВА", id="russian-capitals"),
        pytest.param("UA", "КИЇВ", id="ukrainian"),
        pytest.param("UA", "Kiew", id="german"),
        pytest.param("PL", "Varsovie", id="french"),
        pytest.param("GR", "Athen", id="german-athens"),
        pytest.param("GR", "ΑΘΗΝΑ", id="greek-without-accent"),
        pytest.param("CN", "北京", id="chinese"),
        pytest.param("CN", "Pékin", id="french-with-accent"),
        pytest.param("CN", "PEKIN", id="french-without-accent"),
        pytest.param("KR", "서울", id="korean"),
        pytest.param("JP", "大阪", id="japanese"),
        pytest.param("AE", "أبو ظبي", id="arabic"),
        pytest.param("IR", "تهران", id="persian"),
        pytest.param("IN", "नई दिल्ली", id="hindi"),
        pytest.param("BD", "ঢাকা", id="bengali"),
        pytest.param("VN", "Hà Nội", id="vietnamese"),
        pytest.param("TR", "İSTANBUL", id="turkish-dotted-capital"),
        pytest.param("TR", "Diyarbakır", id="turkish-dotless"),
        pytest.param("IT", "MILANO", id="italian"),
        pytest.param("DE", "MUENCHEN", id="umlaut-written-out"),
        pytest.param("YE", "SANA’A", id="curly-apostrophe"),
        pytest.param("TD", "N'DJAMENA", id="straight-apostrophe"),
        pytest.param("CH", "ST. GALLEN", id="abbreviated-saint"),
        pytest.param("CH", "Saint Gallen", id="saint-written-out"),
        pytest.param("US", "SALT  LAKE\nCITY", id="space-and-line-break"),
        pytest.param("KZ", "Baikonur", id="small-town-of-datelines"),
        pytest.param("PS", "WEST BANK", id="territory"),
        pytest.param("MX", "MEXICO", id="country"),
        pytest.param("CN", "GANSU", id="province"),
    ],
)
def test_a_name_tells_its_country(country: str, name: str) -> None:
    assert country == country_of(name)


@pytest.mark.parametrize(
    ("country", "name"),
    [
        pytest.param("GB", "LONDON", id="london-not-ontario"),
        pytest.param("FR", "PARIS", id="paris-not-texas"),
        pytest.param("CL", "SANTIAGO", id="santiago"),
        pytest.param("LY", "TRIPOLI", id="tripoli-not-lebanon"),
        pytest.param("GY", "GEORGETOWN", id="capital-larger-than-namesakes"),
        pytest.param("RU", "ST. PETERSBURG", id="twenty-times-the-one-in-florida"),
        pytest.param("CH", "GENEVA", id="stands-alone-by-agreement"),
        pytest.param("US", "BOSTON", id="stands-alone-in-the-ap-list"),
        pytest.param("AU", "MELBOURNE", id="ten-times-its-namesakes"),
    ],
)
def test_a_name_that_one_town_dominates_means_that_town(country: str, name: str) -> None:
    assert country == country_of(name)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("SAN JOSE", id="costa-rica-or-california"),
        pytest.param("VICTORIA", id="seychelles-or-canada"),
        pytest.param("BIRMINGHAM", id="england-or-alabama"),
        pytest.param("Córdoba", id="argentina-or-spain"),
        pytest.param("VALENCIA", id="spain-or-venezuela"),
        pytest.param("HYDERABAD", id="india-or-pakistan"),
        pytest.param("HAMILTON", id="bermuda-or-canada"),
        pytest.param("Georgia", id="country-or-state"),
        pytest.param("KOREA", id="north-or-south"),
    ],
)
def test_an_ambiguous_name_has_no_country(name: str) -> None:
    assert country_of(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "UNITED NATIONS",
        "CLANDESTINE",
        "ABOARD AIR FORCE ONE",
        "전국종합",
        "NEW YROK",
        "",
        ".",
        "\ud800",
    ],
)
def test_a_station_that_is_no_town_has_no_country(name: str) -> None:
    assert country_of(name) is None


@pytest.mark.parametrize(
    ("country", "name", "region"),
    [
        pytest.param("US", "LA CROSSE", "Wis.", id="ap-abbreviation"),
        pytest.param("US", "BOSTON", "Mass", id="abbreviation-without-stop"),
        pytest.param("US", "HEMPSTEAD", "N.Y.", id="initials"),
        pytest.param("US", "CHARLESTON", "W.Va.", id="mixed-initials"),
        pytest.param("US", "PORTLAND", "OR", id="postal-code"),
        pytest.param("US", "PORTLAND", "OR, UNITED STATES", id="two-parts"),
        pytest.param("US", "PORTLAND", "OR, UNITES STATES", id="misspelt-country"),
        pytest.param("GB", "NEWCASTLE", "Wyo., England", id="the-last-part-decides"),
        pytest.param("CA", "WINNIPEG", "Manitoba", id="province"),
        pytest.param("CA", "L'Ange-Gardien", "Que.", id="province-abbreviated"),
        pytest.param("CA", "LONDON", "Ontario", id="region-before-dominance"),
        pytest.param("DE", "DORTMUND", "Alemania", id="country-in-spanish"),
        pytest.param("CI", "Abidjan", "Cote D’ Ivoire", id="apostrophe-and-space"),
        pytest.param("IN", "Mumbai", "Maharashtra) [India", id="brackets"),
        pytest.param("IT", "MONOPOLI", "BARI", id="italian-province"),
        pytest.param("BY", "Zhlobin", "Gomel Region", id="generic-word-after-the-name"),
        pytest.param("RU", "Химки", "Московская область", id="russian-oblast"),
        pytest.param("CH", "Landquart", "GR", id="canton"),
        pytest.param("PH", "MANILA", "the Philippines", id="article"),
        pytest.param("MM", "RANGOON", "Burma", id="former-name"),
        pytest.param("DE", "BONN", "West Germany", id="former-state"),
        pytest.param("CD", "BIARO", "Zaire", id="former-name-of-congo"),
        pytest.param("US", "x", "EE. UU.", id="spaced-initials"),
    ],
)
def test_the_region_tells_the_country(country: str, name: str, region: str) -> None:
    assert country == country_of(name, region)


@pytest.mark.parametrize(
    ("country", "name", "region"),
    [
        pytest.param("GE", "Tbilisi", "Georgia", id="georgia-the-country"),
        pytest.param("US", "Atlanta", "Georgia", id="georgia-the-state"),
        pytest.param("US", "Athens", "Georgia", id="athens-is-not-greek-in-georgia"),
        pytest.param(None, "BLUE RIDGE", "Georgia", id="georgia-unknown-town"),
        pytest.param("PK", "LAHORE", "Punjab", id="punjab-pakistan"),
        pytest.param("IN", "AMRITSAR", "Punjab", id="punjab-india"),
        pytest.param("AU", "PERTH", "WA", id="western-australia"),
        pytest.param("US", "SPOKANE", "WA", id="washington-state"),
        pytest.param("US", "ORD", "NE", id="unknown-town-in-nebraska"),
        pytest.param("CH", "Neuchâtel", "NE", id="canton-of-neuchatel"),
        pytest.param("KR", "SEOUL", "Korea", id="south-korea"),
        pytest.param("KP", "PYONGYANG", "Korea", id="north-korea"),
        pytest.param("RU", "MOSCOW", "USSR", id="soviet-russia"),
        pytest.param("UA", "KIEV", "U.S.S.R.", id="soviet-ukraine"),
        pytest.param("RS", "BELGRADE", "Yugoslavia", id="yugoslavia"),
        pytest.param(None, "HUGHENDEN", "Yugoslavia", id="yugoslavia-unknown-town"),
    ],
)
def test_the_town_tells_which_of_two_regions(country: str | None, name: str, region: str) -> None:
    assert country == country_of(name, region)


@pytest.mark.parametrize("name", ["MINSK", "LONDON", "BRUKVA"])
def test_a_region_that_nobody_knows_proves_no_country(name: str) -> None:
    assert country_of(name, "Nowhere Heights") is None


@pytest.mark.parametrize(
    "words",
    ["Calif.", "CALIF", "IN", "N. Y.", "Ontario", "République tchèque", "ФРГ", "England", "湖北"],
)
def test_states_provinces_and_countries_are_regions(words: str) -> None:
    assert is_region(words)


@pytest.mark.parametrize("words", ["in", "or", "me", "us", "miss", "Oakvale", "News", "", ","])
def test_other_words_are_no_regions(words: str) -> None:
    assert not is_region(words)


def test_a_long_run_of_generic_words_is_no_region() -> None:
    assert not is_region("the " * 5000 + "state " * 5000)


def test_all_parts_of_a_region_must_be_known() -> None:
    assert is_region("OR, UNITED STATES")
    assert not is_region("Oakvale, UNITED STATES")


@pytest.mark.parametrize("name", ["SAN JOSE", "Zürich", "ZURICH", "Гродно", "上海", "MINSK"])
def test_towns_are_cities(name: str) -> None:
    assert is_city(name)


@pytest.mark.parametrize("name", ["KAZINFORM", "ARMENPRESS", "NOYAN TAPAN", "Trend", "", "Oakvale"])
def test_agencies_are_no_cities(name: str) -> None:
    assert not is_city(name)


@pytest.mark.parametrize("name", ["MINSK", "Belarus", "Gansu", "MILANO"])
def test_capitals_countries_regions_and_towns_are_places(name: str) -> None:
    assert is_place(name)


def test_an_abbreviated_region_is_told_from_a_name_written_out() -> None:
    assert is_abbreviated_region("Calif.")
    assert not is_abbreviated_region("Ohio.")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("", id="import"),
        pytest.param("country_of('MINSK')", id="capital"),
        pytest.param("country_of('LA CROSSE', 'Wis.')", id="region"),
    ],
)
def test_a_question_about_a_capital_or_a_region_reads_no_table_of_towns(question: str) -> None:
    code = (
        "from wirecli.rules.gazetteer import *; from wirecli.rules import gazetteer\n"
        f"{question}\n"
        "print(gazetteer._cities.cache_info().currsize)"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert printed.stdout == "0\n"


GENERICS = [
    *["area", "canton", "county", "department", "district", "division", "governorate", "island"],
    *["krai", "kray", "oblast", "prefecture", "province", "region", "republic", "state"],
    *["territory", "voivodeship"],
]


@pytest.mark.parametrize("generic", GENERICS)
def test_a_generic_word_behind_a_region_does_not_matter(generic: str) -> None:
    assert is_region(f"Gomel {generic}")
    assert is_region(f"Gomel {generic.title()}")


@pytest.mark.parametrize("generic", ["область", "обл", "обл.", "штат"])
def test_a_generic_word_in_russian_does_not_matter(generic: str) -> None:
    assert is_region(f"Калифорния {generic}")


@pytest.mark.parametrize("article", ["the", "The", "THE"])
def test_an_article_before_a_region_does_not_matter(article: str) -> None:
    assert country_of("Oakvale", f"{article} Netherlands") == "NL"


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ("US", "U. S."),
        ("US", "U.S."),
        ("CALIF", "CALIF."),
        ("ABCDE", "ABCDE"),
        ("", "ABCDEF"),
        ("", "Calif."),
        ("", "us"),
    ],
)
def test_capitals_are_read_without_their_stops(expected: str, words: str) -> None:
    assert expected == initials(words)


@pytest.mark.parametrize(
    ("expected", "words"),
    [(True, "US"), (False, "us"), (True, "IN"), (False, "in"), (False, "In"), (True, "B.C.")],
)
def test_an_abbreviation_must_be_in_capitals(expected: bool, words: str) -> None:
    assert is_region(words) is expected


@pytest.mark.parametrize(
    ("expected", "name", "region"),
    [
        pytest.param("AU", "Perth", "WA", id="the-town-tells"),
        pytest.param("US", "Oakvale", "WA", id="else-the-american-one"),
        pytest.param(None, "Oakvale", "Georgia", id="two-countries-and-no-town"),
        pytest.param("US", "Oakvale", "Georgia, USA", id="last-part-decides"),
        pytest.param("CA", "London", "Ontario) [Canada", id="brackets-part"),
        pytest.param("BY", "Minsk", "USSR", id="capital-in-a-union"),
        pytest.param(None, "Oakvale", "Nowhere", id="nobody-knows"),
        pytest.param(None, "Oakvale", "", id="empty"),
        pytest.param("FR", "Paris", " ", id="blank"),
    ],
)
def test_a_region_or_the_town_in_it_decides(expected: str | None, name: str, region: str) -> None:
    assert country_of(name, region) == expected


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        ("st gallen", "ST. GALLEN"),
        ("st oak", "Saint Oak"),
        ("lodz", "Łódź"),
        ("aero", "Ærø"),
        ("oeuvre", "œuvre"),
        ("d'oak", "D' Oak"),
        ("d'oak", "D’ Oak"),
        ("hawai'i a", "Hawaiʻi Á"),
        ("dogan", "Doğan"),
        ("izmir", "İzmir"),
        ("do", "Đo"),
        ("a b", "A.B."),
        ("a\nb", "a.\nb."),
        ("ي ك", "ی ک"),
    ],
)
def test_a_name_is_compared_without_accents_stops_and_case(expected: str, name: str) -> None:
    assert expected == fold(name)


@pytest.mark.parametrize("region", ["Гомельская вобласць", "Гомельская область", "Минская область"])
def test_a_region_of_belarus_is_told_in_both_its_languages(region: str) -> None:
    assert is_region(region)


@pytest.mark.parametrize("name", ["the Crimea", "The Crimea", "THE CRIMEA", "the Punjab province"])
def test_an_article_and_a_generic_word_are_no_part_of_a_regions_name(name: str) -> None:
    assert is_region(name)


@pytest.mark.parametrize("name", ["a Crimea", "Punjab thing"])
def test_no_other_word_stands_beside_a_regions_name(name: str) -> None:
    assert not is_region(name)
