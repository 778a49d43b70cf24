"""Acronyms: what is a short form with its long form, and what only looks like one."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.acronyms import answers, find, read

from wirecli.data.acronyms import PROOFS
from wirecli.data.row_types import Proof
from wirecli.marks.acronyms import alignment, forms

RULES = [pytest.param(row, id=row.rule) for row in PROOFS]


def pairs(text: str) -> list[tuple[str, str]]:
    found = find(text)
    return [(text[a.short.start : a.short.end], text[a.long.start : a.long.end]) for a in found]


@pytest.mark.parametrize("row", RULES)
def test_a_rule_finds_just_the_answers_of_its_samples(row: Proof) -> None:
    for sample in row.samples:
        text, wanted = read(sample)
        assert wanted == set(answers(text)), sample


@pytest.mark.parametrize("row", RULES)
def test_a_sample_is_found_by_its_rule(row: Proof) -> None:
    for sample in row.samples:
        assert {row.rule} == {acronym.rule for acronym in find(read(sample)[0])}, sample


@pytest.mark.parametrize("row", RULES)
def test_a_near_miss_has_no_acronym(row: Proof) -> None:
    for near_miss in row.near_misses:
        assert pairs(near_miss) == [], near_miss


@pytest.mark.parametrize(
    ("short", "long", "text"),
    [
        pytest.param(
            "ORC", "Oakvale Rowing Club", "The Oakvale Rowing Club (ORC) won.", id="initials"
        ),
        pytest.param(
            "FRA",
            "Ferry and River Authority",
            "The Ferry and River Authority (FRA) paid.",
            id="and",
        ),
        pytest.param(
            "HOO",
            "Head Office of Oakvale",
            "The Head Office of Oakvale (HOO) paid.",
            id="of-counts",
        ),
        pytest.param(
            "NGOs",
            "non-governmental organizations",
            "Many non-governmental organizations (NGOs) left.",
            id="plural",
        ),
        pytest.param(
            "R&D",
            "research and development",
            "It cut research and development (R&D).",
            id="ampersand",
        ),
        pytest.param("G7", "Group of Seven", "The Group of Seven (G7) met.", id="digit-word"),
        pytest.param("G20", "Group of Twenty", "The Group of Twenty (G20) met.", id="two-digits"),
        pytest.param(
            "5G", "fifth generation", "The fifth generation (5G) is here.", id="digit-first"
        ),
        pytest.param(
            "DoJ",
            "Department of Justice",
            "The Department of Justice (DoJ) sued.",
            id="small-letter",
        ),
        pytest.param("U.R.", "Union of Rowers", "The Union of Rowers (U.R.) met.", id="full-stops"),
        pytest.param(
            "OPEX", "operating expenses", "The operating expenses (OPEX) fell.", id="openings"
        ),
        pytest.param(
            "RABA", "River Basin Authority", "The River Basin Authority (RABA) met.", id="inner"
        ),
        pytest.param(
            "ОДКБ",
            "Организация Договора о коллективной безопасности",
            "Это Организация Договора о коллективной безопасности (ОДКБ).",
            id="cyrillic",
        ),
        pytest.param(
            "UPN", "Unión del Pueblo Norte", "La Unión del Pueblo Norte (UPN) ganó.", id="spanish"
        ),
        pytest.param(
            "ORC",
            "Oakvale Rowing Club",
            "The “Oakvale Rowing Club” (“ORC”) won.",
            id="quotation-marks",
        ),
        pytest.param(
            "ORC", "Oakvale\nRowing Club", "The Oakvale\nRowing Club (ORC) won.", id="line-break"
        ),
        pytest.param("OB", "Oakvale Bank", "The Oakvale Bank's (OB) profit fell.", id="possessive"),
    ],
)
def test_letters_of_the_words_make_the_short_form(short: str, long: str, text: str) -> None:
    assert [(short, long)] == pairs(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("International Rowing (NYSE: IRX) rose.", id="ticker"),
        pytest.param("Oakvale Harbour Mills <OHM> rose.", id="angle-brackets"),
        pytest.param("Ellen Marsh (47) agreed.", id="age"),
        pytest.param("Representative Toby Roe (R-Texas) agreed.", id="party-and-state"),
        pytest.param("Senator Dan Doe (D) agreed.", id="party"),
        pytest.param("Second was Norland (NOR).", id="country-code"),
        pytest.param("Second was Switzerland (SUI).", id="country"),
        pytest.param(
            "The Norland Union's river police agency (Norpol) opened.", id="foreign-explained"
        ),
        pytest.param("The council (Monday) met.", id="weekday"),
        pytest.param("THE POLICE SAID IN QUORL (NORLAND DEPARTMENT)", id="capitals"),
        pytest.param("()", id="empty"),
        pytest.param("The Oakvale Rowing Club (", id="unclosed"),
        pytest.param("(ORC) The Oakvale Rowing Club won.", id="nothing-before"),
    ],
)
def test_brackets_after_other_words_are_no_acronym(text: str) -> None:
    assert pairs(text) == []


def test_an_agency_in_a_dateline_is_no_acronym() -> None:
    assert find("OAKVALE, Norland Press (NP) -", "dateline") == ()


def test_a_pair_explained_twice_is_one_record_at_its_first_place() -> None:
    text = "The Oakvale Rowing Club (ORC) won. The Oakvale Rowing Club (ORC) lost."
    assert [(acronym.start, acronym.end) for acronym in find(text)] == [(4, 28)]


def test_a_name_in_another_language_counts_if_its_short_form_is_used_again() -> None:
    once = "The Norland Workers' Party (PKX) met."
    assert pairs(once) == []
    assert pairs(once + " The PKX won.") == [("PKX", "Norland Workers' Party")]


def test_a_name_in_another_language_ends_at_the_body_before_it() -> None:
    text = "The EU and the Norland Workers' Party (PKXN) met."
    assert pairs(text) == [("PKXN", "Norland Workers' Party")]


@pytest.mark.parametrize(
    ("expected", "short"),
    [
        pytest.param(("n", "g", "o"), "NGOs", id="plural"),
        pytest.param(("g", "20"), "G20", id="number"),
        pytest.param(("u", "n"), "U.N.", id="stops"),
        pytest.param(("r", "&", "d"), "R&D", id="ampersand"),
    ],
)
def test_a_short_form_is_its_letters_and_numbers(expected: tuple[str, ...], short: str) -> None:
    assert expected == alignment.letters(short)


def test_initials_cost_nothing_and_a_word_without_a_letter_costs() -> None:
    assert alignment.price(("o", "r", "c"), ["Oakvale", "Rowing", "Club"]) == 0
    assert alignment.price(("o", "c"), ["Oakvale", "Rowing", "Club"]) == alignment.LEFT_OUT
    assert alignment.price(("o", "r"), ["Oakvale", "Rowing", "Club"]) >= alignment.NEVER


WORDS = "The Oakvale Rowing Club ( ) ORC or , known as stands for of G7 seven \" ' s . - & ß İ"
COPY = st.lists(st.sampled_from([*WORDS.split(" "), "\n"]), max_size=60).map(" ".join)


@given(COPY | st.text(max_size=80))
def test_spans_are_of_the_text_and_nothing_raises(text: str) -> None:
    for acronym in find(text):
        for mark in (acronym.short, acronym.long):
            assert 0 <= acronym.start <= mark.start < mark.end <= acronym.end <= len(text)


def test_work_grows_with_the_text_and_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count how often letters are priced: twice the copy, twice the count."""

    def count(times: int) -> int:
        calls: list[int] = []
        real = alignment.price

        def counted(short: tuple[str, ...], words: Sequence[str]) -> int:
            calls.append(1)
            return real(short, words)

        monkeypatch.setattr(alignment, "price", counted)
        find("The Oakvale Rowing Club, or ORX, known as ORY (ORZ) (" * times)
        monkeypatch.undo()
        return len(calls)

    assert count(400) <= 2.1 * count(200)


def test_a_short_form_has_a_capital_and_no_sign_of_its_own() -> None:
    assert forms.is_short("ORC")
    assert not forms.is_short("orc")
    assert not forms.is_short("O%C")
    assert not forms.is_short("R-Tex")


@pytest.mark.parametrize(
    ("expected", "letters", "words"),
    [
        pytest.param(0, "xc", "Exchange Club", id="ex-opens-with-an-x"),
        pytest.param(alignment.NEVER, "xc", "Annex Club", id="an-x-inside-does-not"),
        pytest.param(0, "orc", "Oakvale River and Club", id="small-words-are-free"),
        pytest.param(0, "oc", "Oakvale Club Ltd", id="a-firms-ending-is-free"),
        pytest.param(1, "ovc", "Oakvale Club", id="a-letter-from-within"),
        pytest.param(0, "oakvc", "Oakvale Club", id="letters-in-a-row"),
        pytest.param(1, "oakv", "Oakv", id="a-whole-long-word"),
        pytest.param(0, "oak", "Oak", id="a-whole-short-word"),
        pytest.param(alignment.NEVER, "oc", "the Oakvale Club", id="an-article-in-front"),
        pytest.param(alignment.NEVER, "or", "Oakvale Rowing Club", id="last-word-without-a-letter"),
        pytest.param(alignment.NEVER, "ogs", "operating expenses", id="letter-of-no-word"),
        pytest.param(0, "5g", "fifth generation", id="number-word"),
        pytest.param(0, "s3", "Spring 3", id="figure"),
    ],
)
def test_each_letter_has_its_price(expected: int, letters: str, words: str) -> None:
    assert expected == alignment.price(tuple(letters), words.split())


@pytest.mark.parametrize(("expected", "letters"), [(1, "a"), (1, "ab"), (2, "abc"), (3, "abcd")])
def test_a_longer_short_form_may_cost_more(expected: int, letters: str) -> None:
    assert expected == alignment.allowed(tuple(letters))


@pytest.mark.parametrize(
    ("expected", "short"),
    [
        pytest.param(("a", "s"), "As", id="two-letters-are-no-plural"),
        pytest.param(("a", "b"), "ABs", id="two-and-a-plural"),
        pytest.param(("g", "2", "o"), "G2O", id="figure-inside"),
        pytest.param(("a", "1", "b", "22"), "A1B22", id="two-numbers"),
    ],
)
def test_figures_in_a_row_are_one_and_an_s_may_be_a_letter(
    expected: tuple[str, ...], short: str
) -> None:
    assert expected == alignment.letters(short)


SHORT_FORMS = ["AB", "Ab", "aB", "1A", "Ab1", "A&", "A.B", "A'B", "A’B", "X-Oh", "ABCDEFGHIJKL"]
NO_SHORT_FORMS = ["A", "12", "abC", "aBc", "a1", ".AB", "A/B", "R-T", "I-Vt", "D-Oh", "FOR"]


@pytest.mark.parametrize("short", SHORT_FORMS)
def test_capitals_figures_and_glue_may_be_a_short_form(short: str) -> None:
    assert forms.is_short(short)


@pytest.mark.parametrize("short", [*NO_SHORT_FORMS, "ABCDEFGHIJKLM"])
def test_one_letter_small_letters_and_party_labels_are_no_short_form(short: str) -> None:
    assert not forms.is_short(short)


@pytest.mark.parametrize(
    ("expected", "short"),
    [
        (True, "FARC"),
        (True, "Hadep"),
        (False, "Hade"),
        (False, "HaDep"),
        (False, "Paris"),
        (False, "R2D"),
    ],
)
def test_capitals_or_a_name_of_five_letters_may_be_of_another_language(
    expected: bool, short: str
) -> None:
    assert forms.can_be_foreign(short) is expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The ``Oakvale Rowing Club'' (``ORC'') won.",
            id="backticks",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"), "The “ORC” (Oakvale Rowing Club) won.", id="short-first"
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The ORC (the “Oakvale Rowing Club”) won.",
            id="article-and-marks-inside",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "ORC, which stands for Oakvale Rowing Club, won.",
            id="which-stands-for",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "ORC, short for Oakvale Rowing Club, won.",
            id="short-for",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "ORC, The Oakvale Rowing Club, won.",
            id="large-article",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The Oakvale Rowing Club (ORC; once ORX) won.",
            id="semicolon-inside",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The Oakvale Rowing Club, known as the ORC, won.",
            id="cue-and-article",
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The Oakvale Rowing Club boats (ORC) won.",
            id="one-small-word-between",
        ),
        pytest.param(
            ("JORC", "J. Oakvale Rowing Club"),
            "Mr. J. Oakvale Rowing Club (JORC) won.",
            id="initial-with-its-stop",
        ),
        pytest.param(
            ("CD-ROM", "Compact Disc Read-Only Memory"),
            "The Compact Disc Read-Only Memory (CD-ROM) won.",
            id="hyphen",
        ),
        pytest.param(("CTEE", "committee"), "The committee (CTEE) met.", id="one-small-word"),
        pytest.param(
            ("PKXN", "Labour Party"), "Norway's Labour Party (PKXN) won.", id="behind-its-owner"
        ),
        pytest.param(
            ("PKXN", "Norland Workers' Party"),
            "A Norland Workers' Party (PKXN) met.",
            id="article-in-front",
        ),
        pytest.param(("PKXN", "ABC Party"), "The ABC Party (PKXN) met.", id="capitals-in-it"),
    ],
)
def test_the_long_form_is_found_to_its_ends(expected: tuple[str, str], text: str) -> None:
    assert pairs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Oakvale Rowing Club, or ORC won.", id="nothing-closes-behind-or"),
        pytest.param("The Oakvale Rowing Club (ORC: it rose) won.", id="colon-in-the-bracket"),
        pytest.param("ORC, an Oakvale Rowing Club, won.", id="indefinite-article"),
        pytest.param("It ended. Rowing Club (ERC) won.", id="over-a-full-stop"),
        pytest.param("NORLAND WORKERS' PARTY (PKXN) met.", id="all-capitals"),
        pytest.param("The ABC PARTY (PKXN) met.", id="party-in-capitals"),
        pytest.param("It was the committee (COMM).", id="the-opening-of-one-word"),
        pytest.param("It was the Committee (CTEE).", id="one-word-in-a-capital"),
        pytest.param("It was Oakvale oak (OAK).", id="letters-of-one-word"),
        pytest.param("The Oakvale (OKV) met.", id="a-name-of-one-word"),
        pytest.param("Oakvale Council workers (PKXN) met.", id="small-word-at-the-end"),
    ],
)
def test_words_that_only_have_the_letters_are_no_long_form(text: str) -> None:
    assert pairs(text) == []


def test_a_pair_in_a_headline_and_in_the_deck_counts() -> None:
    text = "Oakvale Rowing Club (ORC) wins"
    assert [len(find(text, field)) for field in ("headline", "subheadline")] == [1, 1]


def test_a_bracket_that_closes_far_away_is_not_read() -> None:
    """Of 24 tokens from the bracket on, the last is the one that closes it."""
    near = "The Oakvale Rowing Club (ORC, " + "which won and " * 6 + "then left) went home."
    far = "The Oakvale Rowing Club (ORC, " + "which won and " * 6 + "then soon left) went home."
    assert (len(find(near)), len(find(far))) == (1, 0)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            ("PKXN", "Norland Workers' Party"),
            "Many of us like the Norland Workers' Party (PKXN).",
            id="behind-small-words",
        ),
        pytest.param(
            ("IRC", "I. Rowing Club"), "It was at I. Rowing Club (IRC).", id="initial-at-its-head"
        ),
        pytest.param(
            ("ORC", "Oakvale Rowing Club"),
            "The Oakvale Rowing Club, known as 'ORC', won.",
            id="short-form-in-single-marks",
        ),
    ],
)
def test_a_long_form_does_not_reach_over_the_words_before_it(
    expected: tuple[str, str], text: str
) -> None:
    assert pairs(text) == [expected]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (("U.R.", "Union of Rowers"), "The U.R. (Union of Rowers) won."),
        (
            ("CD-ROM", "Compact Disc Read-Only Memory"),
            "The CD-ROM (Compact Disc Read-Only Memory) won.",
        ),
        (("ORC", "Oakvale Rowing Club"), "The ‘ORC’ (Oakvale Rowing Club) won."),
        (("ORC", "Oakvale Rowing Club"), "“ORC” stands for Oakvale Rowing Club."),
    ],
)
def test_a_short_form_before_its_long_form_is_found_to_its_head(
    expected: tuple[str, str], text: str
) -> None:
    assert pairs(text) == [expected]
