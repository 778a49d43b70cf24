"""What a page says of its article outright: JSON-LD, microdata, meta tags, links."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.document import flat
from wirecli.readers.flow import words_of
from wirecli.readers.tree import Element, Tree, unescaped

ARTICLES = frozenset(
    "AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle "
    "BackgroundNewsArticle BlogPosting LiveBlogPosting NewsArticle OpinionNewsArticle Report "
    "ReportageNewsArticle ReviewNewsArticle SatiricalArticle SocialMediaPosting".split()
)
"""schema.org types of a story."""
PAGES = frozenset("ItemPage WebPage".split())
"""schema.org types of a page, of which only the day is read."""
BROKEN_MEMBER = Lazy(
    r'"(?P<name>alternativeHeadline|articleBody|dateCreated|datePublished|description|headline|'
    r'inLanguage)"\s*+:\s*+"(?P<value>(?:[^"\\]++|\\.)*)"'
)
"""A member of JSON-LD that is not valid as a whole."""
OPENINGS = ("<!--", "//<![CDATA[", "<![CDATA[", "//")
CLOSINGS = ("//]]>", "//-->", "-->", "]]>", ";", "//")
"""What old pages put around a script, so that no browser shows it."""
LONGEST_COUNT = 9
"""Figures of a number of words, at most."""
MOST_AUTHORS = 50
"""Authors of a story that are looked at."""
DEEPEST = 8
"""Objects of JSON-LD within objects that are looked into."""


class Metadata(NamedTuple):
    """What a page states: its article in JSON-LD, the page in JSON-LD, its meta tags by name.

    `objects` are all objects of JSON-LD, `properties` the contents of microdata by their names,
    `authors` the words of the links to the authors; `address` is the page's own.
    """

    article: Mapping[str, Any]
    page: Mapping[str, Any]
    objects: Sequence[Mapping[str, Any]]
    meta: Mapping[str, tuple[str, ...]]
    properties: Mapping[str, tuple[str, ...]]
    authors: tuple[str, ...]
    language: str
    title: str
    address: str

    def member(self, name: str) -> str:
        """Return a text that JSON-LD says of the article; "" if there is none."""
        value = self.article.get(name)
        if isinstance(value, list):
            value = next((one for one in value if isinstance(one, str)), "")
        return flat(unescaped(value)) if isinstance(value, str) else ""

    @property
    def word_count(self) -> int:
        """The words of the article, as JSON-LD counts them; 0 if it does not."""
        count = str(self.article.get("wordCount", ""))
        return int(count) if count.isdecimal() and len(count) <= LONGEST_COUNT else 0

    def people(self, name: str) -> list[tuple[str, str]]:
        """Return those that JSON-LD names as such of the article: each with its type, or ""."""
        value = self.article.get(name)
        values = value[:MOST_AUTHORS] if isinstance(value, list) else [value]
        people = map(self._name_and_type, values)
        return [(flat(unescaped(who)), kind) for who, kind in people if who.strip()]

    def _name_and_type(self, value: object) -> tuple[str, str]:
        """Return the name and the type of a value, or of the object to which it refers."""
        if isinstance(value, str):
            return value, ""
        if not isinstance(value, dict):
            return "", ""
        own_object: Mapping[str, Any] = value
        if "name" not in value and (own := value.get("@id")):
            own_object = next(
                (one for one in self.objects if one.get("@id") == own and "name" in one), value
            )
        who = own_object.get("name")
        if isinstance(who, list):
            who = ", ".join(one for one in who if isinstance(one, str))
        return (who if isinstance(who, str) else ""), str(own_object.get("@type") or "")

    def content(self, *names: str) -> str:
        """Return the content of the first of some meta tags that is there; "" if none is."""
        return next((one for name in names for one in self.meta.get(name, ())), "")


def read(tree: Tree) -> Metadata:
    """Read what a page states."""
    meta: dict[str, list[str]] = {}
    properties: dict[str, list[str]] = {}
    objects: list[dict[str, Any]] = []
    authors: list[str] = []
    language = title = address = ""
    for element in tree.elements:
        tag = element.tag
        if name := element.get("itemprop").casefold():
            value = element.get("content") or element.get("datetime")
            properties.setdefault(name, []).append(flat(value))
        is_author = "author" in (*element.get("rel").casefold().split(), name)
        if is_author and len(authors) < MOST_AUTHORS:
            authors.append(element.get("content") or words_of(element))
        if tag == "meta":
            for key in ("property", "name"):
                if (name := element.get(key).casefold()) and (
                    content := flat(element.get("content"))
                ):
                    meta.setdefault(name, []).append(content)
        elif tag == "script":
            if element.get("type").casefold().strip() == "application/ld+json":
                objects.extend(_objects(_inside(element)))
        elif tag == "html":
            language = language or element.get("lang") or element.get("xml:lang")
        elif tag == "title":
            title = title or flat(_inside(element))
        elif tag == "link" and element.get("rel").casefold() == "canonical":
            address = address or element.get("href")
    return Metadata(
        article=_article(objects, title),
        page=next((one for one in objects if _is_a(one, PAGES)), {}),
        objects=objects,
        meta={name: tuple(contents) for name, contents in meta.items()},
        properties={name: tuple(filter(None, values)) for name, values in properties.items()},
        authors=tuple(authors),
        language=language.strip(),
        title=title,
        address=address,
    )


def _inside(element: Element) -> str:
    """Return the words in a script or a title."""
    return "".join(child for child in element.children if isinstance(child, str))


def _article(objects: list[dict[str, Any]], title: str) -> dict[str, Any]:
    """Return the article that a page describes: the one that has the page's title, or the first."""
    articles = [one for one in objects if _is_a(one, ARTICLES)]
    same = (one for one in articles if _headline(one) and _headline(one) in title)
    return next(same, next(iter(articles), {}))


def _headline(value: Mapping[str, Any]) -> str:
    words = value.get("headline")
    return flat(unescaped(words)) if isinstance(words, str) else ""


def _is_a(value: Mapping[str, Any], types: frozenset[str]) -> bool:
    own = value.get("@type")
    names = own if isinstance(own, list) else [own]
    return any(isinstance(name, str) and name.rpartition("/")[2] in types for name in names)


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of some JSON-LD; of such as is not valid, one of the members it has."""
    from json import loads

    words = _without_comment_signs(script)
    try:
        waiting = [(loads(words, strict=False), 0)]
    except (ValueError, RecursionError):  # not JSON, or a number of too many figures
        if broken := _of_broken(words):
            yield broken
        return
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, list):
            waiting.extend((one, depth) for one in reversed(value))
        elif isinstance(value, dict):
            yield value
            inside = (
                value.get(name) for name in ("author", "mainEntityOfPage", "mainEntity", "@graph")
            )
            if depth < DEEPEST:
                waiting.extend((one, depth + 1) for one in inside)


def _without_comment_signs(script: str) -> str:
    words = script.strip()
    for sign in OPENINGS:
        words = words.removeprefix(sign).lstrip()
    for sign in CLOSINGS:
        words = words.removesuffix(sign).rstrip()
    return words


def _of_broken(words: str) -> dict[str, Any]:
    from json import loads

    if not any(f'"{name}"' in words for name in ARTICLES):
        return {}
    members: dict[str, Any] = {}
    for match in BROKEN_MEMBER.finditer(words):
        try:
            members.setdefault(match["name"], loads(f'"{match["value"]}"', strict=False))
        except ValueError:
            continue
    return {"@type": "Article", **members} if members else {}
