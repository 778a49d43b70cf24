import pytest

from wirecli.marks import passages
from wirecli.marks.quotes import quotation_marks
from wirecli.model import Span


def runs(text: str) -> list[str]:
    (page,) = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    signs = [
        n
        for n, word in enumerate(page.tokens)
        if word in quotation_marks.DOUBLES | quotation_marks.SINGLES
    ]
    found = quotation_marks.find(page.tokens, page.starts, signs, single=True)
    ends = [*page.starts, len(text)]
    return [text[page.starts[run.first] : ends[run.last]].strip() for run in found]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('He "left it" there.', id="straight"),
        pytest.param("He “left it” there.", id="curly"),
        pytest.param("He „left it“ there.", id="low-high"),
        pytest.param("He „left it” there.", id="low-high-polish"),
        pytest.param("He «left it» there.", id="guillemets"),
        pytest.param("He « left it » there.", id="guillemets-spaced"),
        pytest.param("He »left it« there.", id="guillemets-turned"),
        pytest.param("He 「left it」 there.", id="corner-brackets"),
        pytest.param("He 『left it』 there.", id="white-corner-brackets"),
        pytest.param("He ''left it'' there.", id="two-apostrophes"),
        pytest.param("He ``left it'' there.", id="backticks"),
        pytest.param("He 'left it' there.", id="single"),
        pytest.param("He ‘left it’ there.", id="curly-single"),
        pytest.param('He “left it" there.', id="curly-then-straight"),
        pytest.param('He "left it” there.', id="straight-then-curly"),
        pytest.param("The dogs' owner 'left it' there.", id="plural-possessive-before"),
        pytest.param("It isn't 'left it' there.", id="apostrophe-before"),
    ],
)
def test_a_pair_of_marks_is_a_run(text: str) -> None:
    assert runs(text) == ["left it"]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["He said 'no' twice"], "\"He said 'no' twice\"", id="single-in-double"),
        pytest.param(["He said “no” twice"], '"He said “no” twice"', id="curly-in-straight"),
        pytest.param(["the dogs' owner left"], "'the dogs' owner left'", id="plural-in-single"),
        pytest.param(["It's his, isn't it"], "'It's his, isn't it'", id="apostrophes-in-single"),
        pytest.param(["He cried 'no'"], "''He cried 'no'''", id="three-apostrophes"),
        pytest.param(["one", "two"], '"one" and "two"', id="two-runs"),
        pytest.param(["one and two"], '"one and two', id="never-closed"),
    ],
)
def test_inner_marks_do_not_end_a_run(expected: list[str], text: str) -> None:
    assert expected == runs(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The dogs' owners and the cats' owners met.", id="possessives"),
        pytest.param("Rock 'n' roll of the '90s 'til dawn.", id="elisions"),
        pytest.param('A board 6" wide.', id="inch"),
        pytest.param("O'Hara isn't here.", id="names"),
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert runs(text) == []


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([], "It was the '90s again' there.", id="decade-opens-nothing"),
        pytest.param([], "It was the '90 again' there.", id="year-opens-nothing"),
        pytest.param(["900 men left"], "He said '900 men left' there.", id="a-number-opens"),
        pytest.param(["90th of May"], "He said '90th of May' there.", id="an-ordinal-opens"),
        pytest.param(["$5 is it"], "He said '$5 is it' there.", id="a-sign-opens"),
        pytest.param(["no"], "He said 'no' there.", id="one-word"),
        pytest.param(["I"], "He said 'I' there.", id="one-letter"),
        pytest.param(["left it"], "He said ('left it') there.", id="in-brackets"),
        pytest.param(["left it"], "He said —'left it'— there.", id="behind-a-dash"),
        pytest.param(["left it!"], "He cried 'left it!' there.", id="sign-before-the-end"),
        pytest.param(["left 5%"], "He said 'left 5%' there.", id="percent-before-the-end"),
        pytest.param([], "He left 'it there.", id="never-closed-single"),
        pytest.param(["left it"], "He «left it» there.", id="guillemets"),
        pytest.param(["a", "b"], "He \"a\" 'b' there.", id="double-then-single"),
        pytest.param(["a 'b' c"], "He \"a 'b' c\" there.", id="single-within-double"),
        pytest.param(["left it"], 'The 6" board "left it" there.', id="inch-before"),
        pytest.param([], 'A 6" by 4" board.', id="two-inches"),
        pytest.param(["it"], "He „it” there.", id="low-then-right"),
        pytest.param(["it"], "He ‟it” there.", id="reversed"),
        pytest.param(["it"], "He 《it》 there.", id="double-angle"),
        pytest.param(["it"], "He ＂it＂ there.", id="full-width"),
        pytest.param(["it"], "He ‹it› there.", id="single-angle"),
        pytest.param(["it"], "He ‚it’ there.", id="single-low"),
        pytest.param(["it"], "He `it' there.", id="backtick"),
    ],
)
def test_what_opens_and_what_closes_a_run(expected: list[str], text: str) -> None:
    assert expected == runs(text)


@pytest.mark.parametrize(
    "word", ["em", "til", "tis", "twas", "cause", "n", "bout", "round", "ve", "ll", "re"]
)
def test_an_apostrophe_before_a_shortened_word_opens_nothing(word: str) -> None:
    assert runs(f"They say '{word} it' there.") == []


PAIRS = ["“”", "„“", "„”", "‟”", "「」", "『』", "《》", "«»", '""', "＂＂"]


@pytest.mark.parametrize("pair", PAIRS)
def test_a_pair_of_marks_may_stand_with_or_without_spaces(pair: str) -> None:
    opening, closing = pair[0], pair[1]
    assert runs(f"He said{opening}left it{closing} there.") == ["left it"]
    assert runs(f"He said {opening} left it {closing} there.") == ["left it"]
    assert runs(f"He said 5 {opening}left it{closing}.") == ["left it"]


@pytest.mark.parametrize("sign", [*"([—–-/…"])
def test_a_single_mark_opens_behind_a_sign(sign: str) -> None:
    assert runs(f"He {sign}'left it' there.") == ["left it"]


@pytest.mark.parametrize("sign", [*",.?!;:…)]%—–-"])
def test_a_single_mark_closes_behind_a_sign(sign: str) -> None:
    assert runs(f"He 'left it{sign}' there.") == [f"left it{sign}"]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([], "He x'left it' there.", id="inside-a-word"),
        pytest.param(["one 'two", "four"], "'one 'two' three' and 'four'", id="single-in-single"),
        pytest.param(["one", "two", "three"], "'one' and 'two' and 'three'", id="three-singles"),
        pytest.param(["it' there"], "He 'left \"it' there\" now.", id="single-across-a-double"),
        pytest.param(["left “it there"], '"left “it there" now', id="inner-mark-left-open"),
        pytest.param(["left “it” there"], '"left “it” there” now', id="straight-shut-by-curly"),
        pytest.param(["left it", "there"], "''left it'' ''there''", id="two-pairs-of-apostrophes"),
        pytest.param(["left 'it'"], "He ''left 'it''' there", id="three-apostrophes-shut"),
        pytest.param([], "He” left it” there.", id="closing-marks-behind-words"),
        pytest.param(["left it” there"], "«left it” there", id="another-kind-shuts-nothing"),
        pytest.param([], '"" left', id="nothing-inside"),
        pytest.param([], 'He left it "', id="mark-at-the-end"),
    ],
)
def test_marks_among_marks_make_one_run_of_the_outermost(expected: list[str], text: str) -> None:
    assert expected == runs(text)
