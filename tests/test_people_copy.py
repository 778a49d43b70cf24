"""Who is named in copy, with which role, and who is not: each answer follows from a rule."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest
from support.people import read, said


@pytest.mark.parametrize(
    "sample",
    [
        "They met {role:the bank's lawyer}, {person:Ellen Marsh}, at noon.",
        "{role:Oakvale's lawyer}, {person:Ellen Marsh}, left.",
        "They met {role:one lawyer}, {person:Ellen Marsh}, at noon.",
        "They met {role:the President}, {person:Ellen Marsh}, at noon.",
        "They quoted {role:the director of the Oakvale Bank}, {person:Ellen Marsh}, on Monday.",
        "{role:The director of the Oakvale Bank}, {person:Ellen Marsh}, left.",
    ],
)
def test_a_role_before_a_comma_and_a_name_is_the_role(sample: str) -> None:
    """ "Oakvale's lawyer, Ellen Marsh," is an apposition the other way round."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "{role:Глава Чечни} {person:Иван Марш} уехал.",
        "{role:Мэр Москвы} {person:Иван Марш} уехал.",
        "They met {role:First Lady} {person:Ellen Marsh} at noon.",
        "They met {role:director of Oakvale Bank} {person:Ellen Marsh} at noon.",
        "The {role:director of the Oakvale Bank} {person:Ellen Marsh} left.",
        "They met the {role:mayor of St. Oakvale} {person:Ellen Marsh} at noon.",
        "{role:Oakvale Mayor} {person:Ellen Marsh} left.",
        "{role:Norland Mayor} {person:Ellen Marsh} left.",
        "But {role:Norland Mayor} {person:Ellen Marsh} left.",
        "The {role:New York Mayor} {person:Ellen Marsh} left.",
        "{role:First President} {person:Ellen Marsh} left.",
        "{role:President} {person:Ellen Marsh} left.",
        "THE PRIZE WENT TO {role:FINNISH PRESIDENT} {person:JOHNSON} ON MONDAY IN OAKVALE.",
        "The Republican (R-Ohio) {role:senator} {person:Ellen Marsh} left.",
        "They met the old (R-Ohio) {role:senator} {person:Ellen Marsh} at noon.",
        "They met the {role:U.S. senator} {person:Ellen Marsh} at noon.",
        "They met the {role:old U.S. senator} {person:Ellen Marsh} at noon.",
        "They met the {role:award-winning actor} {person:Ellen Marsh} at noon.",
        "They met {role:award-winning actor} {person:Ellen Marsh} at noon.",
        "They met {role:Oakvale-born actor} {person:Ellen Marsh} at noon.",
        "They met {role:old lawyer} {person:Ellen Marsh} at noon.",
        "They met with {role:old lawyer} {person:Ellen Marsh} at noon.",
        "They met by {role:old lawyer} {person:Ellen Marsh} at noon.",
        "The win of {role:old lawyer} {person:Ellen Marsh} came.",
        "{role:The Oakvale Bank's lawyer} {person:Ellen Marsh} left.",
        "They met with {role:Oakvale Bank’s lawyer} {person:Ellen Marsh}.",
        "It was {role:Norland River Harbour Bread Bank's lawyer} {person:Ellen Marsh}.",
        "They met the {role:Republican (Ohio) senator} {person:Ellen Marsh} at noon.",
        "They met {role:Republican (Ohio) senator} {person:Ellen Marsh} at noon.",
        "They met the {role:Republican (of Ohio) senator} {person:Ellen Marsh} at noon.",
        "They met {role:Finnish award-winning actor} {person:Ellen Marsh}.",
        "They met the {role:former Finnish award-winning actor} {person:Ellen Marsh}.",
        "They met {role:President} {person:Hall} at noon.",
        "They met {role:President} {person:Park} at noon.",
        "They met {role:President} {person:van Johnson} at noon.",
        "But {role:Oakvale Bank's lawyer} {person:Ellen Marsh} left.",
        "When {role:Oakvale Bank's lawyer} {person:Ellen Marsh} left, it rained.",
        "It was late, said {role:Oakvale Bank's lawyer} {person:Ellen Marsh}.",
        "It was late, said {role:Oakvale lawyer} {person:Ellen Marsh}.",
        "It was late, said {role:lawyer} {person:Ellen Marsh}.",
        "It was late, said {role:old lawyer} {person:Ellen Marsh}.",
        "{role:Lawyer} {person:Ellen Marsh} left.",
        "{role:Lawyer} {person:Quorl Johnson} left.",
        "{role:Lawyer} {person:Ellen Quorl Marsh} left.",
        "They met {role:Lawyer} {person:Ellen Marsh} at noon.",
        "{role:Finnish Lawyer} {person:Ellen Marsh} left.",
        "They quoted {role:maker} {person:Quorl Johnson} on Monday.",
        "They quoted {role:lawyer} {person:Tarnenko} on Monday.",
        "They quoted {role:lawyer} {person:Johnson} on Monday.",
        "They quoted {role:old director of Oakvale and Norland} {person:Ellen Marsh} on Monday.",
        "They quoted {role:director of Oakvale's Bank} {person:Ellen Marsh} on Monday.",
        "They quoted {role:director of Oakvale & Norland} {person:Ellen Marsh} on Monday.",
        "They met {role:Pope} {person:John} at noon.",
        "They met {role:King} {person:Albert II} at noon.",
        "They met {role:Queen} {person:Ellen} at noon.",
        "{role:Award-winning actor} {person:Ellen Marsh} left.",
        "It was late when {role:lawyer} {person:Ellen Marsh} left.",
    ],
)
def test_a_title_or_an_office_before_a_name_is_the_role(sample: str) -> None:
    """The words that say what somebody is stand right before the name, with the country, the place or
    the body that they belong to; adjectives of praise or age are not part of the office."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "{person:Ellen Marsh}, {role:the mayor of St. Oakvale}, left.",
        "{person:Quorl Tarnquist}, {role:a left-hander}, won.",
        "They met {person:Ellen Marsh}, {role:a lawyer} -- a good one.",
        "They met {person:Ellen Marsh}, {role:a well-known lawyer-turned-baker}, at noon.",
        "They met {person:Ellen Marsh}, {role:the U.S. lawyer}.",
        "Later it was {person:Q.J. Quorl}, {role:a lawyer}, again.",
        "Later it was {person:Q. Quorl}, {role:a lawyer}, again.",
        "They met {role:bank's lawyer}, {person:Ellen Marsh}, at noon.",
        "{person:Ellen Marsh} (47), {role:a lawyer}, left.",
        "{person:Ellen Marsh}, 47, {role:a lawyer}, left.",
        "They quoted {person:Quorl Tarnquist} ({role:lawyer}) on Monday.",
        "They quoted {person:Quorl Tarnquist} ({role:old red lawyer}) on Monday.",
        "They quoted {person:Quorl Tarnquist} ({role:LAWYER}) on Monday.",
        "They quoted {person:Quorl Tarnquist}, {role:a Lawyer}, on Monday.",
        "They met {person:Ellen Marsh}, {role:director}.",
        "They met {person:Ellen Marsh}, {role:the director of Oakvale} who left.",
        "They met {person:Ellen Marsh}, {role:the big red old long dark lawyer}, at noon.",
        "They met {person:Ellen Marsh}, {role:lawyer to the council}: they left.",
    ],
)
def test_an_apposition_after_a_name_is_the_role(sample: str) -> None:
    """Between commas or in brackets, also after an age: "Ellen Marsh, 47, a lawyer,"."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "{person:ELLEN VAN JOHNSON} LEFT OAKVALE ON MONDAY AFTERNOON.",
        "{person:ELLEN VAN DER JOHNSON} LEFT OAKVALE ON MONDAY AFTERNOON.",
        "{person:Maria de la Quorl} left.",
        "They met {person:Ellen de la Marsh} at noon.",
        "They met {person:Ellen van der Marsh} at noon.",
        "Later it was {person:Q. J. Johnson} again.",
        "They met {person:Anne-Marie Brask} at noon.",
        "They met {person:Ellen Marsh Sr.} at noon.",
        "They met {person:Ellen Marsh, III}, at noon.",
        "They met {person:Jean-Marc O'Marsh-Roe} at noon.",
        "They met {person:Ellen D'Marsh} at noon.",
        "They met {person:Ellen d'Marsh} at noon.",
        "They met {person:J.P Marsh} at noon.",
        "They met {person:J.P.R.Q. Marsh} at noon.",
        "They met {person:Ellen O'Marsh}",
    ],
)
def test_particles_initials_and_suffixes_are_part_of_a_name(sample: str) -> None:
    """ "De la", "van der", "al-", initials, Jr. and III belong to the name; a hyphen joins its parts."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "They met {person:Kim Dae-jung} at noon. {mention:Kim} left.",
        "They met {person:Ellen Quorl Marsh}. {mention:Ellen Marsh} left.",
        "They met {mention:Ellen Marsh}. {person:Ellen Quorl Marsh} left.",
        "They met {person:Ellen Quorl Marsh}. {mention:E. Marsh} left.",
        "They met {person:Ellen Johnson} and {person:Peter Johnson}. {mention:Johnson} left. Mrs. {mention:Johnson} left. {mention:Peter} left.",
        "They met {person:Peter Johnson} and {person:Ellen Johnson}. Mr. {mention:Johnson} left. Lady {mention:Johnson} left.",
        "They met {person:Ellen Johnson Jr.} and {person:Tom Reed}. {mention:Johnson} left. Jr. left.",
        "They met {person:Ellen van der Brask}. {mention:Van der Brask} left. {mention:Brask} left.",
        "They met {role:Pope} {person:Benedict XVI}. {mention:Benedict} left. {mention:Benedict XVI} left.",
        "They met President {mention:Marsh}. {mention:Marsh} left. {role:President} {person:Ellen Marsh} left.",
        "{person:ELLEN JOHNSON} WON THE PRIZE ON MONDAY. {mention:JOHNSON} LEFT OAKVALE SOON.",
        "{person:Ellen J. Marsh Jr.} left. {mention:Ellen J Marsh} left.",
    ],
)
def test_a_surname_or_a_form_of_address_names_who_was_named_before(sample: str) -> None:
    """A later surname, first name or initial with the surname is a mention of the person whose name it
    fits; Mr. and Mrs. tell two of one name apart."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "They met {person:Benjamin Marsh}. {person:Ben Reed} left.",
        "They met {person:Ellen Marsh}. {person:E. Reed} left.",
        "They met {person:Ellen Marsh}. {person:Tom Marsh} left.",
        "They met {person:Ellen Johnson}. Lord {person:Johnson} left.",
        "They met {person:Peter Johnson}. Lady {person:Johnson} left.",
    ],
)
def test_two_persons_of_one_surname_are_two(sample: str) -> None:
    """Another first name, another initial or another gender is another person."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "There were {person:Ellen Marsh}; {person:Quorl Brask}; {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}/{person:Quorl Brask}/{person:Peter Johnson}.",
        "There were {person:Ellen Marsh} ({role:a lawyer}), {person:Quorl Brask} and {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}, {person:Quorl Brask} (47) and {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}, {person:Quorl van Brask} and {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}, {person:Quorl Brask}, and {person:Peter Johnson}.",
        "There were {person:Ellen Marsh} (Norland), {person:Quorl Brask} (Norland) and {person:Peter Johnson}.",
        "There were {person:Ellen Marsh} (of Oakvale), {person:Quorl Brask} (of Oakvale), {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}, {person:Quorl Brask} (of Oakvale), {person:Peter Johnson}.",
        "There were {person:Ellen Marsh}, {person:Quorl Brask} (of old Oakvale), {person:Peter Johnson}.",
        "There was {person:Ellen Marsh} and {person:Quorl Brask}.",
        "{person:Peter Johnson}, {person:Quorl Brask} and {person:Ellen Marsh} left.",
        "{person:Peter Johnson}; and {person:Quorl Brask} left.",
    ],
)
def test_every_name_of_a_list_is_a_person(sample: str) -> None:
    """Commas, semicolons, slashes and "and" part them; an age, a role or a place may stand after one."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "The {person:Ellen Johnson} case is open.",
        "They closed the {person:Ellen Johnson} case.",
        "They met {person:Ellen Tarnquist} Monday.",
        "They met {person:Ellen Marsh} Monday at noon.",
        "They met {person:Ellen Marsh} of Oakvale at noon.",
        "The old {person:Ellen Johnson} left.",
        "An {person:Ellen Johnson} left.",
        "Finland {person:Ellen Marsh} left.",
        "They met {role:Norwegian} {person:Ellen Marsh} at noon.",
        "They met {person:Ellen Marsh}, who left.",
    ],
)
def test_a_word_of_time_or_place_beside_a_name_is_not_part_of_it(sample: str) -> None:
    """ "Monday", "of Oakvale", "Norwegian", "who left": the name ends or begins there."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "They met {person:Philip Johnson} at noon.",
        "They met {person:Ellen Morris} at noon.",
        "They met {person:Ellen Washington} at noon.",
        "They met {person:Ellen Georgia} at noon.",
        "They met {person:Ellen Jordan} at noon.",
        "{person:Quorl Johnson} said it was open.",
        "{person:Ellen Johnson} opened it.",
        "They praised {role:striker} {person:Les Marsh} at noon.",
        "They praised {role:Oakvale captain} {person:Will Tarnquist} at noon.",
        "They praised {role:spokesman} {person:John Day} at noon.",
        "They praised {role:strikers} {person:Quorl Tarnquist} and {person:Ellen Marsh} at noon.",
        "{role:The dead man}, {person:Quorl Tarnquist}, had left.",
        "They met {person:Kim Do Hoon} at noon.",
        "Fifth was {person:Quorl Tarnquist} (U.S.) in 11.18.",
        "They met {person:Ellen Park} at noon.",
        "They met {person:Ellen Hall} at noon.",
        "It was late, said {person:Quorl Johnson}.",
        "It was late, added {person:Quorl Johnson}.",
        "It was late, {person:Quorl Johnson} said.",
    ],
)
def test_a_first_name_and_a_capital_are_a_person(sample: str) -> None:
    """A first name of the lists with a surname, in a sentence that speaks of a person."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "They met Dr. {person:Marsh} at noon.",
        "They met Dr {person:Marsh} at noon.",
        "They met Mr. {person:Peter} at noon.",
        "They met Ms {person:Marsh} at noon.",
        "They met Sir {person:Peter} at noon.",
    ],
)
def test_a_form_of_address_makes_one_word_a_person(sample: str) -> None:
    """Dr., Mr., Ms, Sir: a person follows, by the surname or the first name."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "She spoke on Larry King Live on Monday.",
        "Ellen Marsh Tonight drew crowds.",
        "The Ellen Johnson Fund left.",
        "They met in Ellen Park at noon.",
        "They met near Ellen Hall at noon.",
        "They met the Ellen Hall at noon.",
        "They sued Ellen Marsh and Co again.",
        "They met Ellen Marsh hospital staff.",
        "They met in Ellen Hall at noon.",
        "They were of Ellen Hall at noon.",
        "They met on Ellen Hall at noon.",
        "They went to Ellen Hall at noon.",
        "They quoted firm Quorl Tarnquist on Monday.",
        "They quoted company Quorl Tarnquist on Monday.",
        "They quoted captains Quorl Tarnquist at noon.",
        "They met in Kim Do Bank at noon.",
    ],
)
def test_a_thing_that_has_a_persons_name_is_not_a_person(sample: str) -> None:
    """A show, a fund, a hall, a park, a firm: the noun or the preposition beside the name says so."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "ATLANTA ST LOUIS AND FRANCISCO LOS ANGELES PLAYED ON MONDAY.",
        "They met Ste. Ellen at noon.",
        "They met St Quorl Johnson at noon.",
        "They met in George Town at noon.",
        "They met near Alice Springs at noon.",
        "They saw Virginia Beach at noon.",
        "They saw Ann Arbor at noon.",
        "They met Ste Quorl Johnson at noon.",
    ],
)
def test_a_place_is_not_a_person(sample: str) -> None:
    """Places that have a first name or a saint's in them."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "Глава Чечни уехал.",
        "THE PRIZE WENT TO PRESIDENT JR ON MONDAY IN OAKVALE.",
        "THE PRIZE WENT TO PRESIDENT VIII ON MONDAY IN OAKVALE.",
        "THE PRIZE WENT TO PRESIDENT FINLAND ON MONDAY IN OAKVALE.",
        "They met NATO Marsh at noon.",
        "They met Ellen NATO at noon.",
        "They met President NATO at noon.",
        "They met the Queen at noon.",
        "They met Judge President at noon.",
    ],
)
def test_a_title_without_a_name_is_nobody(sample: str) -> None:
    """A title, an abbreviation or a number where the name should be."""
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize(
    "sample",
    [
        "They met 'Ellen Marsh' again.",
        "They met ‘Ellen Marsh’ again.",
        "They met «Ellen Marsh» again.",
        "They met “Ellen Marsh” again.",
    ],
)
def test_a_title_in_marks_is_not_a_person(sample: str) -> None:
    """A name that stands alone in marks is a title: of a film, a song, a ship."""
    text, expected = read(sample)
    assert expected == said(text)
