"""What data calls the parts of a story: members of JSON, columns of tables.

Source: the answers of news interfaces (NewsAPI, Webhose, Event Registry, Guardian, New York Times,
WordPress), crawlers (news-please, CC-News, newspaper) and the data sets that are made of them.
Names are compared without case, blanks, hyphens and underscores; a dot reaches into an object.
"""

KEYS = {
    "text": (
        "text maintext content body articlebody fulltext bodytext articletext storytext articlecontent "
        "contenttext textcontent cleanedtext cleantext plaintext rawtext fields.bodytext fields.body "
        "paragraphs article story inhalt volltext texte contenu texto contenido cuerpo testo contenuto "
        "corpo leadparagraph tekst inhoud conteudo conteúdo texteintegral текст 本文 正文 内容"
    ),
    "title": (
        "title headline headline.main fields.headline webtitle heading head articletitle titel "
        "überschrift schlagzeile titre titulo título titular titolo kop заголовок 標題 标题 見出し"
    ),
    "byline": (
        "byline byline.original fields.byline author authors authornames creator by writer journalist "
        "autor autoren verfasser auteur auteurs autora autores autore autori автор 作者"
    ),
    "date": (
        "date publishedat published publishdate datepublish datepublished pubdate publicationdate "
        "webpublicationdate dateandtime datetime datetimepub publishedon publisheddate publishedtime "
        "firstpublished issuedate created createdat timestamp seendate datum erscheinungsdatum "
        "datepublication datedepublication fecha fechapublicacion datapubblicazione datapublicacao "
        "дата 日期 日付"
    ),
    "id": "id uuid guid uri _id docid articleid newsid url link weburl",
    "publication": (
        "publication publicationname newspaper newspapername sitename sourcehostname source sourcename "
        "outlet medium media publisher fields.publication site thread.site thread.sitefull journal zeitung quelle "
        "fuente periodico periódico diario fonte testata bron krant jornal sourcedomain domain "
        "издание 媒体"
    ),
    "dateline": "dateline",
    "subheadline": "subtitle subheadline standfirst fields.standfirst deck dek untertitel soustitre",
    "language": "language lang inlanguage sprache langue idioma lingua taal",
}
"""Fields, and the names of members that have them, the most certain first."""

WITHIN = ("text", "value", "rendered", "name", "title", "main", "original", "full")
"""Members of an object in the place of words: `{"source": {"name": "..."}}`; the first counts."""
