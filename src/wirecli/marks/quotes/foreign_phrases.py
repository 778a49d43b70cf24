"""Noun phrases of other languages than English, beside a verb that reports."""

from wirecli.marks.passages import Passage
from wirecli.marks.people import foreign_roles
from wirecli.marks.people.foreign_titles import is_title
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, is_joined
from wirecli.marks.quotes.phrases import Mention

LONGEST = 14
"""Tokens of a speaker with his description."""
AUXILIARIES = 3
"""Words between a speaker and the verb: `ha`, `s'est`, `también lo ha`."""
LONGEST_AUXILIARY = 7
"""Letters of an auxiliary or an adverb between speaker and verb: `habían`, `también`."""
NOUNS = 6
"""Tokens in which a name follows a noun that opens its description."""
MIN_NAME = 2
"""Words of a whole name, at least."""
PAUSES = frozenset(",;:—–-()")
STOPS = frozenset(".!?…")
APOSTROPHES = frozenset("'’")


def subject(paragraph: Paragraph, cue: int, floor: int, language: ForeignCues) -> Mention | None:
    """Return the noun phrase that ends before the verb and opens its clause, auxiliaries between.

    Of `El presidente, Luis Marsh, ha dicho` it is the name.
    """
    end = cue
    while end > max(floor, cue - AUXILIARIES) and _is_auxiliary(paragraph, end - 1, language):
        end -= 1
    apposed = end - 1 > floor and paragraph.tokens[end - 1] == ","
    last = end - apposed
    start = last
    while start > max(floor, last - LONGEST) and not is_end(paragraph, start - 1):
        if paragraph.inside[start - 1] or paragraph.is_cue[start - 1]:
            return None
        start -= 1
    if apposed and not (start > floor and paragraph.tokens[start - 1] == ","):
        return None
    if apposed and _is_titled(paragraph, start, language):
        return _described(paragraph, start - 1, floor, language)
    mention = phrase(paragraph, start, last, language, at_once=True)
    return mention if mention and mention.end == last else None


def opening(paragraph: Paragraph, floor: int, limit: int, language: ForeignCues) -> Mention | None:
    """Return whoever opens a sentence: a name of two words, or somebody's title, with a name.

    `[Luc Marsh] a ri`, `Le maire de Oakvale, [Luc Marsh], a ri`, `[Le maire] a ri`.
    """
    end = title_end(paragraph, floor, language)
    if end > floor:
        apposed = apposition(paragraph, end, limit)
        return apposed or Mention(_name_at_end(paragraph, floor, end, language), end, floor, end)
    if paragraph.lower[floor] in function_words(language):
        return None
    while end < limit and (is_capital(paragraph, end) or (end > floor and is_glue(paragraph, end))):
        end += 1
    return Mention(floor, end, floor, end) if end - floor >= MIN_NAME else None


def function_words(language: ForeignCues) -> frozenset[str]:
    """Return the words that have a capital only where they open a sentence."""
    closed = language.openers | language.before | language.pronouns | language.articles
    return closed | language.roles.links | language.roles.contractions


def title_end(paragraph: Paragraph, floor: int, language: ForeignCues) -> int:
    """Return where the phrase ends that a title opens with, its article before it, or `floor`."""
    tokens, starts, ends = paragraph.tokens, paragraph.starts, paragraph.ends
    passage = Passage(starts[0], ends[-1], "paragraphs", tokens, starts, ends)
    return foreign_roles.opening(passage, paragraph.lower, floor, language.roles)


def _name_at_end(paragraph: Paragraph, floor: int, end: int, language: ForeignCues) -> int:
    """Return where the name begins that ends a description; `floor` if none of two words does."""
    name = end
    while name > floor + 1 and (is_capital(paragraph, name - 1) or is_glue(paragraph, name - 1)):
        if is_title(paragraph.lower, name - 1, language.roles):
            break
        name -= 1
    return name if end - name >= MIN_NAME else floor


def apposition(paragraph: Paragraph, comma: int, limit: int) -> Mention | None:
    """Return the name between commas behind a description: `Según el alcalde, Juan Marsh, ...`."""
    if comma >= limit or paragraph.tokens[comma] != ",":
        return None
    end = comma + 1
    while end < limit and (is_capital(paragraph, end) or is_glue(paragraph, end)):
        end += 1
    closed = end >= limit or is_end(paragraph, end)
    return Mention(comma + 1, end, comma + 1, end) if end - comma > MIN_NAME and closed else None


def _is_titled(paragraph: Paragraph, start: int, language: ForeignCues) -> bool:
    """Return whether a title opens a phrase, its article and what modifies it before it."""
    at = start
    opening = language.articles | language.roles.modifiers | APOSTROPHES
    while at < min(len(paragraph.lower) - 1, start + NOUNS) and paragraph.lower[at] in opening:
        at += 1
    hyphened = at + 2 if paragraph.tokens[at + 1 : at + 2] == ["-"] else at
    words = paragraph.lower
    return is_title(words, at, language.roles) or is_title(
        words, min(hyphened, len(words) - 1), language.roles
    )


def _described(
    paragraph: Paragraph, comma: int, floor: int, language: ForeignCues
) -> Mention | None:
    """Return the name before a comma and what somebody is: `[Luc Marsh], maire de Oakvale, dit`."""
    start = comma
    while start > max(floor, comma - LONGEST) and not is_end(paragraph, start - 1):
        start -= 1
    mention = phrase(paragraph, start, comma, language, at_once=True)
    named = mention and mention.end == comma and is_capital(paragraph, comma - 1)
    return mention if named else None


def is_end(paragraph: Paragraph, index: int) -> bool:
    """Return whether a sign ends a phrase: a pause or a stop, no hyphen amid a word."""
    if is_glue(paragraph, index):
        return False
    return paragraph.tokens[index] in PAUSES or paragraph.tokens[index] in STOPS


def is_glue(paragraph: Paragraph, index: int) -> bool:
    """Return whether a hyphen or an apostrophe joins the tokens beside it: `l'île`, `porta-voz`."""
    joined = is_joined(paragraph, index) and is_joined(paragraph, index + 1)
    return joined and (paragraph.tokens[index] == "-" or paragraph.tokens[index] in APOSTROPHES)


def inverted(paragraph: Paragraph, cue: int, limit: int, language: ForeignCues) -> Mention | None:
    """Return the noun phrase right behind the verb, up to a pause: `Am Montag sagte [Brandt]: `."""
    mention = phrase(paragraph, cue + 1, limit, language, at_once=True)
    return mention if mention and mention.end == limit else None


def _is_auxiliary(paragraph: Paragraph, index: int, language: ForeignCues) -> bool:
    word = paragraph.lower[index]
    return (
        paragraph.tokens[index][0].islower()
        and word not in language.pronouns
        and len(word) <= LONGEST_AUXILIARY
    )


def phrase(
    paragraph: Paragraph,
    start: int,
    limit: int,
    language: ForeignCues,
    *,
    at_once: bool = False,
) -> Mention | None:
    """Return the first noun phrase from a token on: a pronoun, a name, a description with a name.

    `at_once`: it begins with that token. The mention is the name at the end of the description,
    `el alcalde [Juan Marsh]`, or else the whole of it.
    """
    first, hearer = start, False
    while first < limit and (
        not _opens(paragraph, first, limit, language)
        or (hearer and not _ends_setting(paragraph, first, language))
    ):
        if at_once or (paragraph.tokens[first] in PAUSES and not is_glue(paragraph, first)):
            return None
        hearer = hearer or paragraph.lower[first] in language.before
        first += 1
    if first >= limit:
        return None
    if paragraph.lower[first] in language.pronouns:
        return Mention(first, first + 1, first, first + 1)
    end = first
    while end < min(limit, first + LONGEST) and _continues(paragraph, first, end, language):
        end += 1
    while end > first and paragraph.lower[end - 1] in language.particles | language.before:
        end -= 1
    name = end
    while name > first and (is_capital(paragraph, name - 1) or is_glue(paragraph, name - 1)):
        name -= 1
    described = first < name < end and not _joins(paragraph.lower[name - 1], language)
    return Mention(name if described else first, end, first, end) if end > first else None


def _ends_setting(paragraph: Paragraph, at: int, language: ForeignCues) -> bool:
    """Return whether a phrase begins behind a hearer or a place: `dijo a Efe [el ministro]`."""
    before = paragraph.lower[at - 1]
    opens = paragraph.lower[at] in language.articles | language.pronouns
    opens = opens or is_title(paragraph.lower, at, language.roles)
    return opens and before not in language.before | language.particles


def _opens(paragraph: Paragraph, at: int, limit: int, language: ForeignCues) -> bool:
    """Return whether a token opens a noun phrase: a pronoun, a name, an article and a noun."""
    word = paragraph.lower[at]
    if paragraph.inside[at] or not paragraph.tokens[at][0].isalpha():
        return False
    if word in language.articles and word not in language.before:
        noun = at + 1 + is_glue(paragraph, at + 1)
        return noun < limit and paragraph.tokens[noun][0].isalpha()
    if not language.articles:  # "сказал мэр Иван Марш": a noun opens it, if a name closes it
        return any(is_capital(paragraph, one) for one in range(at, min(limit, at + NOUNS)))
    if word in language.openers or word in language.before:
        return False
    return word in language.pronouns or is_capital(paragraph, at)


def _continues(paragraph: Paragraph, first: int, at: int, language: ForeignCues) -> bool:
    """Return whether a noun phrase goes on: with a name, a particle, a noun behind its article."""
    token, word = paragraph.tokens[at], paragraph.lower[at]
    if at > first and is_glue(paragraph, at) and not paragraph.inside[at]:
        return True
    if paragraph.inside[at] or not token[0].isalpha() or paragraph.is_cue[at]:
        return False
    if at == first or is_capital(paragraph, at) or is_glue(paragraph, at - 1):
        return True
    if word in language.roles.modifiers or is_title(paragraph.lower, at, language.roles):
        return True
    if word in language.particles and not _is_article_alone(paragraph, at, language):
        return True
    opened = paragraph.lower[first] in language.articles or language.articles == frozenset()
    named = any(is_capital(paragraph, one) for one in range(first + 1, at))
    return (opened and not named) or paragraph.lower[at - 1] in language.particles


def _is_article_alone(paragraph: Paragraph, at: int, language: ForeignCues) -> bool:
    """Return whether a particle is the article of another phrase: `sagte Marsh [der] Zeitung`."""
    own = paragraph.lower[at] in language.articles
    return own and paragraph.lower[at - 1] not in language.particles


def _joins(word: str, language: ForeignCues) -> bool:
    """Return whether a word joins a name to the noun before it: `el alcalde de Oakvale`."""
    return word in language.particles or word in language.before or word in language.articles


def is_capital(paragraph: Paragraph, index: int) -> bool:
    """Return whether a token has a capital, and is no "Que" that opens a sentence."""
    return paragraph.tokens[index][0].isupper() and paragraph.lower[index] != "que"
