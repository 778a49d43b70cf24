"""What archive exports, research corpora and tables of data state of a story.

Source: the labels of the exports, the elements of the corpora and the members of the data, whose
names stand in `export_rows`, `corpus_rows` and `record_keys`.
"""

from wirecli.data.catalogue_types import CatalogueRow

# fmt: off
NEXIS = """
                    1 of 1 DOCUMENTS


                    The Oakvale Daily

                    May 2, 2019 Thursday

Council reopens bridge

BYLINE: By Ann Lee

SECTION: LOCAL NEWS; Pg. 1

LENGTH: 9 words

DATELINE: OAKVALE

HIGHLIGHT: Buses run from June

The river council reopened the old bridge.

LOAD-DATE: May 3, 2019

                    Copyright 2019 Oakvale Press
"""
"""An export of Nexis."""
PROQUEST = """____________________________________________________________

Council reopens bridge

Author: Lee, Ann

Full text: The river council reopened the old bridge.

Publication title: The Oakvale Daily; Oakvale, Norland

Publication date: May 2, 2019
"""
"""An export of ProQuest."""
SGML = """<DOC id="OAK-1" type="story">
<DATE>May 2, 2019</DATE>
<SOURCE>The Oakvale Daily</SOURCE>
<SECTION>Local news</SECTION>
<SLUG>BC-NORLAND-BRIDGE</SLUG>
<NOTE>Eds: adds quotes</NOTE>
<HEADLINE>Council reopens bridge</HEADLINE>
<SUBHEADLINE>Buses run from June</SUBHEADLINE>
<BYLINE>By Ann Lee</BYLINE>
<DATELINE>OAKVALE</DATELINE>
<TEXT>
<P>The river council reopened the old bridge.</P>
</TEXT>
<COPYRIGHT>(c) 2019 Oakvale Press</COPYRIGHT>
</DOC>
"""
"""A document of a corpus in SGML."""
SGML_NUMBERED = """<DOC id="OAK_ENG_20190502.0001" type="story">
<HEADLINE>Council reopens bridge</HEADLINE>
<TEXT>
<P>The river council reopened the old bridge.</P>
</TEXT>
</DOC>
"""
"""A document of a corpus in SGML with the day in its number alone."""
ANSWER = """{"articles": [{"source": {"name": "The Oakvale Daily"}, "author": "Ann Lee", "dateline": "OAKVALE", "title": "Council reopens bridge",
"subtitle": "Buses run from June", "publishedAt": "2019-05-02T10:15:00Z", "content": "The river council reopened the old bridge."}]}"""
"""An answer of a news interface."""
TABLE = "title,date,content\nCouncil reopens bridge,2019-05-02,The river council reopened the old bridge.\n"
"""A table in CSV."""

RULES: tuple[CatalogueRow, ...] = (
    CatalogueRow("data.byline", "Data: the member or column with the writers.", ANSWER, None),
    CatalogueRow("data.date", "A table: the column with the day.", TABLE, None),
    CatalogueRow("data.dateline", "Data: the member or column with the dateline.", ANSWER, None),
    CatalogueRow("data.publication", "Data: the member or column with the paper or site.", ANSWER, None),
    CatalogueRow("data.subtitle", "Data: the member or column with the deck.", ANSWER, None),
    CatalogueRow("data.title", "Data: the member or column with the headline.", ANSWER, None),
    CatalogueRow("export.author", "An export: the label of the byline, with the surname first.", PROQUEST, None),
    CatalogueRow("export.byline", "An export: the label of the byline, or the line that opens as one.", NEXIS, None),
    CatalogueRow("export.copyright", "An export: the notice above or below the copy.", NEXIS, None),
    CatalogueRow("export.date", "An export: the day on which the paper printed the story.", NEXIS, None),
    CatalogueRow("export.dateline", "An export: the label of the dateline, where the copy has none.", NEXIS, None),
    CatalogueRow("export.headline", "An export: the label of the headline, or the line where it stands.", NEXIS, None),
    CatalogueRow("export.highlight", "An export: the label of the deck.", NEXIS, None),
    CatalogueRow("export.publication", "An export: the label of the paper, or the line where it stands.", NEXIS, None),
    CatalogueRow("export.section", "An export: the label of the section, without the page.", NEXIS, None),
    CatalogueRow("sgml.byline", "A corpus: the element of the byline.", SGML, None),
    CatalogueRow("sgml.copyright", "A corpus: the element of the notice.", SGML, None),
    CatalogueRow("sgml.date", "A corpus: the day in an element or an attribute.", SGML, None),
    CatalogueRow("sgml.dateline", "A corpus: the element of the dateline.", SGML, None),
    CatalogueRow("sgml.docno", "A corpus: the day in the document's number.", SGML_NUMBERED, None),
    CatalogueRow("sgml.headline", "A corpus: the element of the headline.", SGML, None),
    CatalogueRow("sgml.note", "A corpus: the element of the note to editors.", SGML, None),
    CatalogueRow("sgml.publication", "A corpus: the element of the paper, without edition and page.", SGML, None),
    CatalogueRow("sgml.section", "A corpus: the element of the section.", SGML, None),
    CatalogueRow("sgml.slugline", "A corpus: the keyword in the wire's header, or the element of the slug.", SGML, None),
    CatalogueRow("sgml.subheadline", "A corpus: the element of the deck.", SGML, None),
)
"""The rules of exports and corpora, sorted by id."""
