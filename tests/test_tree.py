"""HTML as a tree: end tags that may be left out, or are wrong, as browsers take them."""

import pytest

from wirecli.readers.tree import DEEPEST, Element, parse


def outline(element: Element) -> str:
    """Return a tree in one line: `ul(li(a) li(b))`."""
    inside = " ".join(
        child.strip() if isinstance(child, str) else outline(child) for child in element.children
    ).strip()
    return f"{element.tag}({inside})" if element.tag else inside


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<ul><li>a<li>b</ul>c", "ul(li(a) li(b)) c", id="items"),
        pytest.param(
            "<ul><li>a<ul><li>b</ul><li>c</ul>", "ul(li(a ul(li(b))) li(c))", id="nested-list"
        ),
        pytest.param("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))", id="terms"),
        pytest.param(
            "<table><tr><td>a<td>b<tr><td>c</table>d",
            "table(tr(td(a) td(b)) tr(td(c))) d",
            id="rows",
        ),
        pytest.param("<p>a<p>b<div>c</div>", "p(a) p(b) div(c)", id="paragraphs"),
        pytest.param(
            "<p>a<table><tr><td><p>b</table>", "p(a) table(tr(td(p(b))))", id="paragraph-in-a-cell"
        ),
        pytest.param("a</p>b</div>c", "a b c", id="end-tags-of-nothing"),
        pytest.param("<div><b>a</div>b", "div(b(a)) b", id="words-in-a-line-left-open"),
        pytest.param("<b><p>a</b>b</p>c", "b(p(a b) c)", id="end-tag-across-a-block"),
        pytest.param("<a href=x>a<a href=y>b</a>", "a(a) a(b)", id="links"),
        pytest.param("<div><td>a</div>b</td>", "div(td(a b))", id="end-tag-out-of-a-cell"),
        pytest.param("a<br>b<hr>c<img>d", "a br() b hr() c img() d", id="void"),
        pytest.param("a</br>b", "a br() b", id="end-tag-of-a-break"),
        pytest.param("<script>if (a<b) '</p>'</script>c", "script(if (a<b) '</p>') c", id="script"),
        pytest.param("<x-card/>a<div/>b", "x-card() a div(b)", id="closed-in-its-tag"),
    ],
)
def test_elements_end_where_browsers_end_them(markup: str, expected: str) -> None:
    """The tree of the HTML Living Standard, but for what it moves out of tables and repeats."""
    assert outline(parse(markup).root) == expected


def test_attributes_are_read_as_they_are_written() -> None:
    [element] = parse("<P CLASS=\"a b\" id='c' hidden data-x=&amp; class=d>").elements
    assert (element.tag, element.get("class"), element.get("id")) == ("p", "a b", "c")
    assert (element.has("hidden"), element.get("data-x"), element.get("style")) == (True, "&", "")


def test_what_is_nested_too_deep_stands_beside_it() -> None:
    """So that what is asked of the elements around a word is answered in bounded time."""
    tree = parse("<div>" * (2 * DEEPEST) + "a")
    assert max(sum(1 for _ in element.ancestors()) for element in tree.elements) == DEEPEST
