"""Whom a pronoun or a bare verb means in other languages: the subject of the sentence before."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks import passages, people, quotes
from wirecli.model import Span

CASES = {
    "the subject of the sentence before, with a title that proves an unlisted name": (
        "de",
        "Bürgermeister Karl Brandt sagte: „Ich bleibe im Amt.“ Der Grünen-Politiker Cem Yaldiz war wütend. „Das war eine Treibjagd“, sagte er.",
        "Cem Yaldiz",
    ),
    "a name that nobody knows bars the one before it": (
        "fr",
        "Le maire Paul Roy a quitté la salle. Dougal MacQuorl a haussé les épaules. « Ici, il pleut toujours », a-t-il dit.",
        None,
    ),
    "a sentence about nobody is passed over": (
        "de",
        "„Es war nichts“, sagte Trainer Karl Brandt. Am Sonntag geht es weiter. „Wir müssen uns steigern“, sagte er.",
        "Karl Brandt",
    ),
    "whoever spoke in the sentence before goes on": (
        "fr",
        "Le maire Paul Roy est parti. « Il est trop tard », a dit Luc Petit. « Il faut agir », a-t-il ajouté.",
        "Luc Petit",
    ),
    "a title alone is its only bearer": (
        "es",
        'El alcalde Juan Roca llegó. La jueza Ana Vela vino. El alcalde lloró. "Es un día triste", dijo.',
        "Juan Roca",
    ),
    "a title without a bearer bars the names before it": (
        "es",
        'El alcalde Juan Roca llegó. El fiscal lloró. "Es un día triste", dijo.',
        None,
    ),
    "an object behind a title and its verb is no subject": (
        "it",
        'Il sindaco ha incontrato Mario Rossi. "È un giorno triste", ha detto.',
        None,
    ),
    "a bare verb is of the subject of the sentence before": (
        "pt",
        'O ministro Rui Costa saiu. A deputada Ana Vela chegou. "Foi um dia triste", lamentou.',
        "Ana Vela",
    ),
    "a verb in the plural is of no single person": (
        "es",
        'El alcalde Juan Roca llegó. "Es un día triste", dijeron.',
        None,
    ),
    "a pronoun of the other sex is nobody of the sentence before": (
        "de",
        "Ministerin Anna Brandt kam. „Es ist spät geworden“, sagte er.",
        None,
    ),
    "the paragraph above is read where a quotation opens its own": (
        "ru",
        'Тренер Олег Сомов ушел. Капитан Тимур Аюшеев остался.\n"Мы играли честно", - заявил он.',
        "Тимур Аюшеев",
    ),
    "a clause before a colon has its subject": (
        "de",
        "Chefökonomin Lea Lenz widerspricht: Die Nachfrage sei echt, sagte sie.",
        "Lea Lenz",
    ),
    "an aide of somebody is not that person": (
        "de",
        "Karl Brandt kam. Ein Sprecher von Karl Brandt sagte: „Es ist spät geworden.“",
        "Ein Sprecher von Karl Brandt",
    ),
    "the pronoun's article agrees with the speaker's": (
        "fr",
        "« On nous a oubliés », a déploré une habitante. « Personne ne vient », a-t-il dit.",
        None,
    ),
}


def last_speaker(text: str, language: str) -> str | None:
    """Return the speaker of the last quotation of a copy of one paragraph a line."""
    starts = [at for at in range(len(text)) if at == 0 or text[at - 1] == "\n"]
    ends = [*(at - 1 for at in starts[1:]), len(text)]
    marks = [Span(start, end, "x") for start, end in zip(starts, ends, strict=True)]
    copy = passages.find(text, [("paragraphs", mark) for mark in marks])
    persons = people.find(text, copy, language=language)
    quote = quotes.find(text, copy, people=persons, language=language)[-1]
    return text[quote.speaker.start : quote.speaker.end] if quote.speaker else None


@pytest.mark.parametrize(("language", "text", "speaker"), CASES.values(), ids=CASES)
def test_a_pronoun_means_the_subject_of_the_sentence_before(
    language: str, text: str, speaker: str | None
) -> None:
    assert last_speaker(text, language) == speaker
