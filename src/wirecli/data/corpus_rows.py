"""The elements of SGML and XML by which research corpora call the parts of a story.

Source: the element names of LDC (Gigaword, AQUAINT, TAC), TREC (AP, WSJ, FT, LA Times, SJMN, ZIFF),
Reuters-21578 and RCV1, and what XML of other archives calls the same.
"""

STORIES = frozenset(
    "article doc document item newsarticle newsitem pressrelease record release reuters story".split()
)
"""Elements that are a story each."""

FIELDS = {
    "headline": "headline hl head hedline title ti ttl titel titre titulo titolo",
    "subheadline": "subheadline subhead subtitle deck standfirst leadtext",
    "byline": "byline author authors au by creator",
    "dateline": "dateline",
    "date": "date date_time datetime pubdate pub_date publication_date date_published dd date1",
    "id": "docno docid doc_id id no",
    "publication": "publication pub source newspaper journal so",
    "kicker": "section",
    "slugline": "slug first unknown",
    "ednote": "note",
    "language": "language lang",
    "copyright": "copyright",
    "paragraphs": "text body lp leadpara lead txt content maintext fulltext full_text",
}
"""Fields of the record, and the elements that have them, the most certain first."""

ATTRIBUTES = {
    "id": "id newid itemid docid docno",
    "date": "date pubdate",
    "language": "xml:lang lang",
    "type": "type",
}
"""Values that stand in the attributes of a story's element."""

LEFT_OUT = frozenset(
    "boilerplate caption codes companies contacts exchanges footnote graphic keywords length media metadata orgs page "
    "people places second subject table topics trailer type".split()
)
"""Elements whose words are not of the copy, even within it."""

BREAKS = frozenset("br div h1 h2 h3 h4 li p para paragraph tr".split())
"""Elements within a copy that begin a paragraph and end one."""
