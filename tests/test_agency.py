import pytest

from wirecli.layout import agency
from wirecli.model import Span
from wirecli.rules.styles import find, load
from wirecli.story import parse


def told(text: str) -> tuple[str | None, str, str] | None:
    (story,) = parse(text)
    found = story.agency
    return (found.key, found.name, found.evidence) if found else None


COPY = "The river council met on Thursday.\n\nThe mayor left."


@pytest.mark.parametrize(
    ("key", "evidence", "text"),
    [
        pytest.param("reuters", "dateline", f"OAKVALE, May 2 (Reuters) - {COPY}", id="dateline"),
        pytest.param("tass", "dateline", f"OAKVALE, May 2. /TASS/. {COPY}", id="slashes"),
        pytest.param("dpa", "dateline", f"Oakvale (tca/dpa) - {COPY}", id="two-agencies"),
        pytest.param(
            "reuters",
            "byline",
            f"Bridge reopens\n\nBy Ann Lee, Reuters\n\nOAKVALE, May 2 - {COPY}",
            id="byline",
        ),
        pytest.param("reuters", "trailer", f"OAKVALE, May 2 - {COPY}\n\nReuter", id="trailer"),
        pytest.param(
            "afp",
            "dateline",
            f"Bridge reopens\n\nBy Ann Lee, Reuters\n\nOAKVALE, May 2 (AFP) - {COPY}",
            id="dateline-before-byline",
        ),
    ],
)
def test_the_strongest_evidence_tells_the_agency(key: str, evidence: str, text: str) -> None:
    found = told(text)
    assert found is not None
    assert (key, evidence) == (found[0], found[2])


def test_an_agency_nobody_listed_is_named_as_written_without_a_key() -> None:
    assert told(f"OAKVALE, May 2 (Zyxnews) - {COPY}") == (None, "Zyxnews", "dateline")


@pytest.mark.parametrize(
    "text", ["", f"Bridge reopens\n\n{COPY}", f"OAKVALE, May 2 - {COPY}", f"OAKVALE — {COPY}"]
)
def test_no_evidence_tells_no_agency(text: str) -> None:
    assert told(text) is None


def test_an_agency_in_the_copy_is_not_the_storys() -> None:
    assert told(f"OAKVALE, May 2 - The mayor told Reuters so. {COPY}") is None


def test_the_agency_that_the_user_names_is_not_guessed() -> None:
    (story,) = parse(f"OAKVALE, May 2 (AFP) - {COPY}", agency="reuters")
    assert story.agency is not None
    assert (story.agency.key, story.agency.evidence) == ("reuters", "option")


def test_the_users_agency_has_no_words_in_the_story() -> None:
    found = agency.given(find(load(), "afp"), Span(4, 9, "story.whole"))
    assert (found.start, found.end) == (4, 4)


def test_the_mark_has_the_words_that_name_the_agency() -> None:
    text = f"OAKVALE, May 2 (Reuters) - {COPY}"
    (story,) = parse(text)
    assert story.agency is not None
    assert text[story.agency.start : story.agency.end] == "Reuters"


LEAD = "The river council met on Thursday to hear the mayor speak for the bridge. " * 2 + COPY
UNSIGNED = f"Bridge reopens\n\n{COPY}"


@pytest.mark.parametrize(
    ("key", "evidence", "text"),
    [
        pytest.param("xinhua", "trailer", f"{UNSIGNED}\n\nSource: Xinhua", id="source-line"),
        pytest.param("tanjug", "trailer", f"{UNSIGNED}\n\nQuelle: Tanjug", id="german-source-line"),
        pytest.param(
            "app",
            "trailer",
            f"{UNSIGNED}\n\nCopyright APP (Associated Press of Pakistan), 2017\n\nRead Comments",
            id="copyright-with-a-year",
        ),
        pytest.param(
            "agencia-nova",
            "trailer",
            f"Bridge reopens\n\n© Agenzia Nova - Riproduzione riservata\n\n{COPY}",
            id="copyright-with-its-rights",
        ),
        pytest.param(
            "upi",
            "trailer",
            f"{UNSIGNED}\n\nCopyright 2004 by United Press International. All rights reserved.",
            id="copyright-in-three-words",
        ),
        pytest.param(
            "gna",
            "header",
            f"Bridge reopens\nGNA | Posted: Thursday, April 14, 2005\n{COPY}",
            id="date-line",
        ),
        pytest.param(
            "xinhua",
            "header",
            "老桥重新开放\n\n2017-10-17 20:10:40  来源:新华社 \n\n市议会说，旧桥将开放。",
            id="chinese-date-line",
        ),
        pytest.param(
            "belta",
            "text",
            "Bridge reopens\n\nThe bridge is open, BelTA has learned.",
            id="learned",
        ),
        pytest.param("kyodo", "header", f"• Kyodo\n\n{LEAD}", id="behind-a-bullet"),
        pytest.param("efe", "header", f"Fuente: EFE\n\n{UNSIGNED}", id="spanish-source-line"),
        pytest.param("unb", "trailer", f"{UNSIGNED}     -UNB\n\nRead Comments", id="wide-gap"),
        pytest.param("bernama", "trailer", f"{UNSIGNED}BERNAMA", id="glued-to-the-full-stop"),
        pytest.param(
            "afp", "trailer", f"{UNSIGNED}\n\n- Agence France-Presse", id="dash-and-hyphen"
        ),
    ],
)
def test_a_story_without_a_signed_dateline_may_name_its_agency(
    key: str, evidence: str, text: str
) -> None:
    found = told(text)
    assert found is not None
    assert (key, evidence) == (found[0], found[2])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{UNSIGNED}\n\n© Reuters", id="a-pictures-line"),
        pytest.param(f"{UNSIGNED}\n\n© 2019 Nova Rowing Club", id="a-longer-name"),
        pytest.param(f"{UNSIGNED}\n\nSource: Oakvale Town Council", id="no-agency"),
    ],
)
def test_a_line_that_only_resembles_a_credit_names_no_agency(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize("verb", ["report", "reported", "reports", "informs", "learned", "learnt"])
def test_an_agency_that_reports_names_itself(verb: str) -> None:
    found = told(f"Bridge reopens\n\nThe bridge is open, Trend {verb}.\n\nIt was shut.")
    assert found is not None
    assert (found[0], found[2]) == ("trend", "text")


@pytest.mark.parametrize(
    "words", ["сообщает ТАСС", "передает ТАСС", "передаёт ТАСС", "ТАСС сообщает"]
)
def test_an_agency_that_reports_in_russian_names_itself(words: str) -> None:
    found = told(f"Мост открыт\n\nМост открыт, {words}, и сухой.\n\nОн закрыт.")
    assert found is not None
    assert (found[0], found[2]) == ("tass", "text")


@pytest.mark.parametrize("behind", [". Он сухой.", " во вторник.", " и Интерфакс."])
def test_a_reporting_agency_ends_with_its_name(behind: str) -> None:
    found = told(f"Мост открыт\n\nМост открыт, сообщает ТАСС{behind}\n\nОн закрыт.")
    assert found is not None
    assert (found[0], found[2]) == ("tass", "text")


@pytest.mark.parametrize(
    "word", ["Source", "Fuente", "Fonte", "Quelle", "Kaynak", "Источник", "Джерело"]
)
def test_a_source_line_above_the_copy_names_the_agency(word: str) -> None:
    found = told(f"{word}: Tanjug\n\n{UNSIGNED}")
    assert found is not None
    assert (found[0], found[2]) == ("tanjug", "header")


@pytest.mark.parametrize(
    ("key", "byline"),
    [
        ("reuters", "By Ann Lee, Reuters"),
        ("reuters", "By Ann Lee Reuters"),
        ("ap", "By the Associated Press"),
        ("ap", "By The Associated Press"),
        ("afp", "By Ann Lee / AFP"),
        ("ap", "By Ann Lee, Associated Press Writer"),
    ],
)
def test_an_agency_in_a_byline_is_told_from_the_names(key: str, byline: str) -> None:
    found = told(f"Bridge reopens\n\n{byline}\n\n{COPY}")
    assert found is not None
    assert (found[0], found[2]) == (key, "byline")


@pytest.mark.parametrize("verb", ["повідомляє", "informa", "rapporte"])
def test_an_agency_behind_the_verb_that_reports_names_itself(verb: str) -> None:
    found = told(f"Bridge reopens\n\nThe bridge is open, {verb} Belga.\n\nIt was shut.")
    assert found is not None
    assert (found[0], found[2]) == ("belga", "text")


RAT = "Der Stadtrat hat die alte Brücke wieder geöffnet und sich bei den Arbeitern bedankt."
CONSEIL = "Le conseil a rouvert le vieux pont et il a remercié les ouvriers pour ce travail."


@pytest.mark.parametrize(
    ("key", "text"),
    [
        pytest.param("kna-ke", f"NAIROBI, May 2 (KNA) - {COPY}", id="the-place"),
        pytest.param("bna-bh", f"Manama, May 2 (BNA) - {COPY}", id="the-place-before-the-language"),
        pytest.param(
            "cns-cn",
            f"OAKVALE, May 2 (CNS) - {COPY}\n\nShe told China News Service so.",
            id="its-name-in-the-copy",
        ),
        pytest.param("kna-de", f"Eichtal, 2. Mai (KNA) - {RAT}", id="its-language"),
        pytest.param("bakhtar", f"OAKVALE, May 2 (BNA) - {COPY}", id="its-first-language"),
        pytest.param(None, f"Valchêne, 2 mai (APS) - {CONSEIL}", id="nothing"),
    ],
)
def test_a_code_that_several_agencies_sign_with_is_told_by(key: str | None, text: str) -> None:
    (story,) = parse(text)
    assert story.agency is not None
    assert story.agency.key == key


def test_the_other_owners_of_a_code_and_weaker_evidence_are_considered() -> None:
    (story,) = parse(f"Bridge reopens\n\nBy Ann Lee, Reuters\n\nNAIROBI, May 2 (KNA) - {COPY}")
    found = [(one.value, one.why) for one in story.considered if one.field == "agency"]
    assert found == [
        ("kna-de", "Katholische Nachrichten-Agentur uses the code too"),
        ("reuters", "weaker evidence"),
    ]
