"""Files that are made to hang a reader, to fill the memory or to overflow the stack."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.hostile_files import COPY, FAMILIES, MAIL, MARKUP, NINJS, PAGE, XML, Make

from wirecli.readers import ReadOptions, Source, Trouble, read
from wirecli.readers.markup import paragraphs
from wirecli.readers.tree import unescaped

SIZE = 70_000
"""Bytes of a hostile file, more than is read at a time (64 KiB): where time is quadratic, many
seconds; else a fraction of one."""
LIMIT = 3.0
"""Seconds of the processor for one: some times what the slowest takes where others work too."""


@pytest.fixture
def clock() -> Iterator[None]:
    def late(*_: object) -> None:
        raise KeyboardInterrupt("too slow")  # no reader catches it

    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def items(path: Path, octets: bytes, **options: int) -> list[Source | Trouble]:
    path.write_bytes(octets)
    return list(read([path], options=ReadOptions(**options)))  # type: ignore[arg-type]


def what(found: list[Source | Trouble]) -> list[str]:
    return [one.what if isinstance(one, Trouble) else one.text for one in found]


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("make", FAMILIES.values(), ids=FAMILIES)
def test_no_file_takes_more_than_linear_time(tmp_path: Path, make: Make) -> None:
    assert items(tmp_path / "file", make(SIZE))


@pytest.mark.parametrize(
    ("expected", "octets"),
    [
        pytest.param("declares entities", b'<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>', id="entity"),
        pytest.param(
            "declares entities",
            b'<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>',
            id="laughs",
        ),
        pytest.param(
            "refers to another file",
            b'<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>',
            id="file",
        ),
        pytest.param("undefined entity", b"<nitf>&nowhere;</nitf>", id="undefined"),
        pytest.param(
            "refers to the entity nowhere",
            b'<!DOCTYPE nitf SYSTEM "a.dtd"><nitf>&nowhere;</nitf>',
            id="undefined-with-a-dtd",
        ),
        pytest.param(
            "refers to the entity b",
            b"<!DOCTYPE nitf [<!ENTITY % a '<!ENTITY b \"ha\">'> %a;]><nitf>&b;</nitf>",
            id="made-by-a-parameter",
        ),
        pytest.param(
            "declares more than 2,000 attributes",
            b"<!DOCTYPE nitf ["
            + b"".join(b"<!ATTLIST p a%d CDATA 'x'>" % at for at in range(2001))
            + b"]><nitf/>",
            id="attributes",
        ),
    ],
)
def test_xml_that_expands_or_fetches_is_refused(
    tmp_path: Path, expected: str, octets: bytes
) -> None:
    [said] = what(items(tmp_path / "file", XML + octets))
    assert expected in said


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param(b'SYSTEM "none.dtd"', id="external-dtd"),
        pytest.param(b'[<!ENTITY % a SYSTEM "http://127.0.0.1:9/a">]', id="parameter-unused"),
        pytest.param(b'[<!ENTITY % a SYSTEM "http://127.0.0.1:9/a"> %a;]', id="parameter-used"),
        pytest.param(b'[<!ENTITY a SYSTEM "file:///etc/passwd">]', id="file-not-referred-to"),
        pytest.param(b'[<!NOTATION g SYSTEM "g"><!ENTITY a SYSTEM "a" NDATA g>]', id="notation"),
        pytest.param(b"[<!ELEMENT p ANY><!ATTLIST p a CDATA 'x'>]", id="elements"),
    ],
)
def test_a_dtd_that_nothing_is_taken_from_does_not_stop_xml(
    tmp_path: Path, declared: bytes
) -> None:
    story = b"<nitf><body><body.content><p>Kept.</p></body.content></body></nitf>"
    found = items(tmp_path / "file", XML + b"<!DOCTYPE nitf " + declared + b">" + story)
    assert what(found) == ["Kept.\n"]


def test_a_letter_that_a_dtd_would_declare_is_the_one_of_html(tmp_path: Path) -> None:
    """NITF's DTD takes the names of XHTML, which takes those of ISO 8879: &eacute; is é."""
    story = b"<nitf><body><body.content><p>Caf&eacute; opens.</p></body.content></body></nitf>"
    found = items(tmp_path / "file", XML + b'<!DOCTYPE nitf SYSTEM "nitf.dtd">' + story)
    assert what(found) == ["Café opens.\n"]


def test_what_a_doctype_names_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "nitf.dtd").write_text("<!ENTITY a 'fetched'>")
    doctype = f'<!DOCTYPE nitf SYSTEM "{tmp_path}/nitf.dtd">'.encode()
    story = b"<nitf><body><body.content><p>Kept.</p></body.content></body></nitf>"
    assert what(items(tmp_path / "file", XML + doctype + story)) == ["Kept.\n"]


@pytest.mark.parametrize(
    "octets",
    [
        pytest.param(NINJS + b'{"uri":"a","headline":' + b"[" * 100_000, id="json"),
        pytest.param(NINJS + b'{"a":' * 100_000, id="objects"),
        pytest.param(MAIL + b"Content-Type: message/rfc822\n\n" * 10_000 + b"\nText.", id="mail"),
        pytest.param(MAIL + b"Content-Type: " + b"(" * 100_000 + b"\n\nText.", id="comments"),
        pytest.param(XML + b"<nitf>" + b"<p>" * 100_000, id="xml"),
        pytest.param(PAGE + b"<div>" * 100_000 + COPY, id="page"),
        pytest.param(
            PAGE + b"<script type='application/ld+json'>" + b"[" * 100_000 + b"</script><p>" + COPY,
            id="json-in-a-page",
        ),
        pytest.param(MARKUP + b"<div>" * 100_000 + COPY, id="markup"),
        pytest.param(b'{"text":"a","b":' + b'{"a":' * 100_000, id="jsonl"),
    ],
)
def test_nothing_is_nested_so_deep_that_the_stack_overflows(tmp_path: Path, octets: bytes) -> None:
    assert items(tmp_path / "file", octets)


def test_xml_that_is_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    [said] = what(items(tmp_path / "file", XML + b"<nitf>" + b"<p>" * 100_000))
    assert "nested" in said


@pytest.mark.parametrize(
    "octets",
    [
        pytest.param(XML + b"<rss><!--" + b"x" * 50_000, id="comment"),
        pytest.param(XML + b"<nitf a='" + b"x" * 50_000, id="attribute"),
        pytest.param(XML + b"<nitf><p>" + b"x" * 50_000, id="story"),
        pytest.param(MAIL + b"\n" + b"x\n" * 25_000, id="mail"),
        pytest.param(b"From a\n" + MAIL + b"\n" + b"x" * 50_000, id="mailbox"),
        pytest.param(PAGE + b"x" * 50_000, id="page"),
        pytest.param(NINJS + b"[" + b" " * 50_000, id="ninjs"),
        pytest.param(b'{"text":"' + b"x" * 50_000, id="jsonl"),
        pytest.param(b"\x01oak062 4 pl 180 oak\r\n\x02" + b"x" * 50_000, id="wire"),
        pytest.param(b"x" * 50_000, id="text"),
    ],
)
def test_more_bytes_than_allowed_are_refused_in_every_format(tmp_path: Path, octets: bytes) -> None:
    assert (
        "larger than 20,000 bytes" in what(items(tmp_path / "file", octets, max_bytes=20_000))[-1]
    )


def test_stories_small_enough_are_read_from_a_feed_of_any_size(tmp_path: Path) -> None:
    item = b"<item><title>Oak</title></item>" + b" " * 200 + b"<!-- -->"
    found = items(tmp_path / "file", XML + b"<rss>" + item * 2000 + b"</rss>", max_bytes=20_000)
    assert what(found) == ["Oak\n"] * 2000


def test_a_role_that_is_no_word_does_not_stop_ninjs(tmp_path: Path) -> None:
    octets = b'{"uri":"a","headlines":[{"role":["x"],"value":"Oakvale meets"}]}'
    assert what(items(tmp_path / "file", octets)) == ["Oakvale meets\n"]


def test_a_number_of_any_length_does_not_stop_ninjs(tmp_path: Path) -> None:
    octets = b'{"uri":"a","headline":"Oakvale meets","x":' + b"9" * 5000 + b"}"
    assert what(items(tmp_path / "file", octets)) == ["Oakvale meets\n"]


def test_a_string_among_ninjs_objects_is_not_taken_for_a_message_of_ours(tmp_path: Path) -> None:
    [_, said] = what(items(tmp_path / "file", NINJS + b'"Pay at once!"'))
    assert said.startswith("not a ninjs object")


@pytest.mark.parametrize("reference", ["&#" + "9" * 5000 + ";", "&#" + "0" * 5000 + "65;"])
def test_a_character_reference_of_any_length_does_not_raise(reference: str) -> None:
    assert unescaped(f"a{reference}b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("expected", "markup"),
    [
        pytest.param(["a", "b"], "<p>a<P CLASS=x>b</p >", id="paragraphs"),
        pytest.param(["a > b"], "<i title='x > y'>a > b</i>", id="quoted-attribute"),
        pytest.param(["don't"], "<p x=don't>don't</p>", id="apostrophe"),
        pytest.param(["a < b", "c"], "a < b<br/>c", id="sign"),
        pytest.param(["1 <2"], "1 <2", id="sign-and-figure"),
        pytest.param(["a"], "a<!-- <p>b -->", id="comment"),
        pytest.param(["a b"], "a<!--> b", id="empty-comment"),
        pytest.param(["a"], "a<!-- b", id="open-comment"),
        pytest.param(["a"], "a<b title='", id="open-tag"),
        pytest.param(["a"], "<script>if (a<b) '</p>'</script >a", id="script"),
        pytest.param(["a"], "a<style><p>b", id="open-style"),
        pytest.param(["a b"], "a<![CDATA[x]]> b", id="section"),
        pytest.param(["a b"], "a<?x y?> b", id="instruction"),
        pytest.param(["a & b é"], "a &amp; b&nbsp;&#233", id="references"),
        pytest.param(["a"], "<svg><p>b</p></svg>a<svg/>", id="hidden"),
        pytest.param(["a"], "</>a", id="empty-end-tag"),
    ],
)
def test_markup_is_read_as_browsers_do(expected: list[str], markup: str) -> None:
    assert expected == paragraphs(markup)


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("<p><span>{}</span></p><p>{}</p>", id="in-a-paragraph"),
        pytest.param("<div>{}<br><br><font>{}</font></div>", id="in-a-block"),
        pytest.param("<div><span>{}<br><br><span>{}</span></span></div>", id="in-another"),
    ],
)
def test_words_in_the_line_of_a_block_are_read_once(tmp_path: Path, copy: str) -> None:
    words = (
        "The council met on Thursday and said so.",
        "It will meet again in the spring of the year.",
    )
    page = PAGE + copy.format(*words).encode()
    assert what(items(tmp_path / "file", page)) == ["{}\n\n{}\n".format(*words)]


def test_comparisons_in_a_script_do_not_make_a_page_deep(tmp_path: Path) -> None:
    script = b"<script>" + b"if (i<n) x<y;" * 1000 + b"</script>"
    [said] = what(items(tmp_path / "file", PAGE + script + b"<p>" + COPY))
    assert said == COPY.decode().strip() + "\n"
