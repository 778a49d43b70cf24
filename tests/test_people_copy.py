"""Who is named in a copy, with which role, and who is not: the answers stand in the copy."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest
from test_people_rules import read, said

NAMES = [
    "They met {person:Philip Johnson} at noon.",
    "They met {person:Ellen Morris} at noon.",
    "THE PRIZE WENT TO {person:ELLEN ROSE} ON MONDAY IN OAKVALE.",
    "They met {person:Ellen Marsh}, a lawyer - a good one.",
    "They met {person:Ellen Marsh}, the U.S.",
    "{person:Maria de la Quorl} left.",
    "They met {person:Ellen de la Marsh} at noon.",
    "They met {person:Ellen van der Marsh} at noon.",
    "They met {person:Ellen van den der Marsh} at noon.",
    "Later it was {person:Quorl Johnson} again.",
    "Later it was {person:Q Johnson} again.",
    "Later it was {person:Quorl Tarnenko} again.",
    "They met {person:Ellen Marsh}. Quorl Marsh left.",
    "They met {person:Hassan al-Quorl}. Quorl left.",
    "They met {person:Ellen Marsh} Monday at noon.",
    "They met {person:Ellen Marsh} of Oakvale at noon.",
    "They met {person:Ellen Marsh} de at noon.",
    "They met {person:Ellen Quorl Marsh}. E. Quorl left.",
    "They met {person:Ellen Washington} at noon.",
    "They met {person:Ellen Quorl Washington} at noon.",
    "They met {person:Ellen Georgia} at noon.",
    "They met {person:Ellen Quorl Israel} at noon.",
    "They met {person:Ellen Jordan} at noon.",
    "Later it was {person:Q. J. Johnson} again.",
    "{person:Quorl Johnson} opened it.",
    "{person:Quorl Johnson} said it was open.",
    "{person:Ellen Johnson} opened it.",
    '"{person:Quorl Johnson} opened it."',
    "({person:Quorl Johnson} opened it.)",
    "They met {person:Ellen Marsh} de Monday at noon.",
    "{person:Ellen Marsh}, Quorl Brask",
    "They met {person:Li Jo-hannessen} at noon.",
    "They met {person:Li Johannessenson} at noon.",
    "They met {person:Li Q.} at noon.",
    "They met {person:Li Quorl Brask} at noon.",
    "The old {person:Ellen Johnson} left.",
    "An {person:Ellen Johnson} left.",
    "They met {person:Ellen Park} at noon.",
    "They met by {person:Ellen Park} at noon.",
    "They met {person:Ellen Hall} at noon.",
    "They sued {person:Ellen Marsh} and Coe again.",
    "They met “{person:Ellen Marsh} again.”",
]
"""One person, without a role."""

ROLES = [
    "{role:Oakvale Mayor} {person:Ellen Marsh} left.",
    "{role:Norland Mayor} {person:Ellen Marsh} left.",
    "But {role:Norland Mayor} {person:Ellen Marsh} left.",
    "The {role:New York Mayor} {person:Ellen Marsh} left.",
    "Still {role:Acting Mayor} {person:Ellen Marsh} left.",
    "{role:First President} {person:Ellen Marsh} left.",
    "{role:President} {person:Ellen Marsh} left.",
    "THE PRIZE WENT TO {role:FINNISH PRESIDENT} {person:JOHNSON} ON MONDAY IN OAKVALE.",
    "They met {person:Ellen Marsh}, {role:a lawyer} -- a good one.",
    "They met {person:Ellen Marsh}, {role:a well-known lawyer-turned-baker}, at noon.",
    "They met {person:Ellen Marsh}, {role:the U.S. lawyer}.",
    "The Republican (R-Ohio) {role:senator} {person:Ellen Marsh} left.",
    "They met the old (R-Ohio) {role:senator} {person:Ellen Marsh} at noon.",
    "They met the {role:U.S. senator} {person:Ellen Marsh} at noon.",
    "They met the old {role:U.S. senator} {person:Ellen Marsh} at noon.",
    "They met old {role:U.S. senator} {person:Ellen Marsh} at noon.",
    "They met {role:chief U.S. senator} {person:Ellen Marsh} at noon.",
    "They met the {role:award-winning actor} {person:Ellen Marsh} at noon.",
    "They met {role:award-winning actor} {person:Ellen Marsh} at noon.",
    "They met {role:Oakvale-born actor} {person:Ellen Marsh} at noon.",
    "They met a big, old {role:lawyer} {person:Ellen Marsh} at noon.",
    "They met big old {role:lawyer} {person:Ellen Marsh} at noon.",
    "They met old {role:lawyer} {person:Ellen Marsh} at noon.",
    "They met with old {role:lawyer} {person:Ellen Marsh} at noon.",
    "They met by old {role:lawyer} {person:Ellen Marsh} at noon.",
    "The win of old {role:lawyer} {person:Ellen Marsh} came.",
    "{role:The Oakvale Bank's lawyer} {person:Ellen Marsh} left.",
    "They met with {role:Oakvale Bank’s lawyer} {person:Ellen Marsh}.",
    "They met 5 {role:Oakvale's lawyer} {person:Ellen Marsh}.",
    "Later it was {person:Q.J. Quorl}, {role:a lawyer}, again.",
    "Later it was {person:Q. Quorl}, {role:a lawyer}, again.",
    "It was {role:Norland River Harbour Bread Bank's lawyer} {person:Ellen Marsh}.",
    "It was Old {role:Norland River Harbour Bread Bank's lawyer} {person:Ellen Marsh}.",
    "They met the {role:Republican (Ohio) senator} {person:Ellen Marsh} at noon.",
    "They met {role:Republican (Ohio) senator} {person:Ellen Marsh} at noon.",
    "They met the {role:Republican (of Ohio) senator} {person:Ellen Marsh} at noon.",
    "They met {role:Finnish award-winning actor} {person:Ellen Marsh}.",
    "They met the {role:former Finnish award-winning actor} {person:Ellen Marsh}.",
    "They met {role:President} {person:Hall} at noon.",
    "They met {role:President} {person:Park} at noon.",
]
"""One person and what somebody is."""

STORIES = [
    "They met {person:Benjamin Marsh}. {person:Ben Reed} left.",
    "They met {person:Ellen Marsh}. {person:E. Reed} left.",
    "They met {person:Ellen Quorl Marsh}. {mention:Ellen Marsh} left.",
    "They met {mention:Ellen Marsh}. {person:Ellen Quorl Marsh} left.",
    "They met {person:Ellen Marsh}. {person:Tom Marsh} left.",
    "They met {person:Ellen Quorl Marsh}. {mention:E. Marsh} left.",
    "There were {person:Ellen Marsh}; {person:Quorl Brask}; {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}/{person:Quorl Brask}/{person:Peter Johnson}.",
    "There were {person:Ellen Marsh} ({role:a lawyer}), {person:Quorl Brask} and {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}, {person:Quorl Brask} (47) and {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}, Quorl and {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}, {person:Quorl van Brask} and {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}, the Quorl Brask and {person:Peter Johnson}.",
    "There were {person:Ellen Marsh}, {person:Quorl Brask}, and {person:Peter Johnson}.",
    "They met {person:Ellen Johnson} and {person:Peter Johnson}. {mention:Johnson} left. Mrs. {mention:Johnson} left. {mention:Peter} left.",
    "They met {person:Peter Johnson} and {person:Ellen Johnson}. Mr. {mention:Johnson} left. Lady {mention:Johnson} left.",
    "They met Lord {person:Quorl Johnson}. {mention:Johnson} left.",
    "They met {person:Ellen Johnson}. Lord {person:Johnson} left.",
    "They met {person:Peter Johnson}. Lady {person:Johnson} left.",
    "They met {person:Ellen Johnson Jr.} and {person:Tom Reed}. {mention:Johnson} left. Jr. left.",
    "They met {person:Ellen van der Brask}. {mention:Van der Brask} left. {mention:Brask} left.",
    "They met {role:Pope} {person:Benedict XVI}. {mention:Benedict} left. {mention:Benedict XVI} left.",
    "They met President {mention:Marsh}. {mention:Marsh} left. {role:President} {person:Ellen Marsh} left.",
]
"""Several persons, or several mentions of one."""

NOBODY = [
    "They met Philip Morris at noon.",
    "THE PRIZE WENT TO PRESIDENT JR ON MONDAY IN OAKVALE.",
    "THE PRIZE WENT TO PRESIDENT VIII ON MONDAY IN OAKVALE.",
    "THE PRIZE WENT TO PRESIDENT FINLAND ON MONDAY IN OAKVALE.",
    "THE PRIZE WENT TO PHILIP MORRIS ON MONDAY IN OAKVALE.",
    "They met Ellen de la at noon.",
    "They met Ellen de la y Marsh at noon.",
    "They met Ellen de - Marsh at noon.",
    "Later Quorl Johnson director left.",
    "Later it was Quorl Johnson director of all.",
    "They met Ellen Monday at noon.",
    "It was Monday. Quorl Tarnquist left. They saw Tarnquist again.",
    "It was Monday. Quorl Tarnquist left. Tarnquist Brask said no.",
    "They met Quorl Jordan at noon.",
    "They met Quorl Washington at noon.",
    "Later it was Q. Quorl again.",
    "Quorl Johnson left.",
    "Quorl Johnson, of Oakvale, left.",
    "Quorl-2 Johnson opened it.",
    "Oslo Johnson opened it.",
    "Quorl Oslo opened it.",
    "They met Park at noon.",
    "The Ellen Johnson Fund left.",
    "The Quorl Johnson left.",
    "El Quorl Johnson left.",
    "They met the Ellen Quorl case.",
    "They met in Ellen Park at noon.",
    "They met near Ellen Hall at noon.",
    "They met the Ellen Hall at noon.",
    "They sued Ellen Marsh and Co again.",
    "They met Ellen Marsh hospital staff.",
    "They met 'Ellen Marsh' again.",
    "They met ‘Ellen Marsh’ again.",
    "They met «Ellen Marsh» again.",
    "They met “Ellen Marsh” again.",
    "They met Ste. Ellen at noon.",
    "They met St Quorl Johnson at noon.",
    "They met Ellen New York at noon.",
    "They met Ellen 4 Marsh at noon.",
    "They met NATO Marsh at noon.",
    "They met Ellen NATO at noon.",
    "They met President NATO at noon.",
]
"""Words in capitals that are no person."""


@pytest.mark.parametrize("sample", NAMES)
def test_a_name_stands_without_what_is_beside_it(sample: str) -> None:
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize("sample", ROLES)
def test_a_role_is_what_the_words_beside_the_name_say(sample: str) -> None:
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize("sample", STORIES)
def test_every_mention_is_of_the_person_whom_it_names(sample: str) -> None:
    text, expected = read(sample)
    assert expected == said(text)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_named_where_no_word_proves_it(text: str) -> None:
    assert said(text) == []
