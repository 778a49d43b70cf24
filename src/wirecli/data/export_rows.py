"""Archive exports, a row each: how they are detected, and their labels in seven languages.

Source: the exports as the interfaces of the databases print them, in English, German, French,
Spanish, Italian, Dutch and Portuguese. A label is what stands before a colon, or a code.
"""

from wirecli.data.export_types import Export, ExportLabel

# fmt: off
NUMBERED = (
    r"(?:(?:document[oi]?s?|dokument[e]?|article|artikel|artículo|articolo|artigo)\s+)?"
    r"(?P<number>\d{1,7})\s*(?:of|von|de|di|da|van|sur|av|af|из|/)\s*(?P<total>\d{1,7})"
    r"(?:\s+(?:documents?|dokumente?n?|documentos|documenti|documenten|dokumenter))?"
)
"""`1 of 10 DOCUMENTS`, `Dokument 1 von 10`, `Document 1 de 10`."""
NUMBER = rf"(?=.*[a-zа-я]{{5}}){NUMBERED}"
"""The same, for a line that has one of the words."""

BYLINE = "byline|by-line|author|authors|autor|autoren|verfasser|von|auteur|auteurs|autora|autores|autore|autori|firma|auteur(s)|person as author"
"""Labels of the byline."""
HEADLINE = "headline|title|titel|überschrift|schlagzeile|titre|título|titular|titolo|titulo|kop|article title"
"""Labels of the headline."""
DATELINE = "dateline|origine-depeche|origine-dépêche|ortsangabe|lieu|lugar|luogo|datumregel"
"""Labels of the dateline."""
PUBLICATION = (
    "publication|publication title|publication name|source|newspaper|paper|journal|zeitung|quelle|medium|publikation|zeitungstitel|"
    "publikationstitel|titel der publikation|titre de la publication|nom de la publication|nom du journal|publicación|fuente|periódico|diario|"
    "título de la publicación|nombre de la publicación|pubblicazione|testata|fonte|titolo della pubblicazione|publicatie|bron|krant|"
    "titel van de publicatie|publicação|jornal|título da publicação"
)
"""Labels of the paper or the site."""
DATE = (
    "date|publication date|date of publication|pub date|datum|erscheinungsdatum|veröffentlichungsdatum|publikationsdatum|"
    "date de publication|fecha|fecha de publicación|data|data di pubblicazione|publicatiedatum|data de publicação"
)
"""Labels of the day."""
SECTION = "section|section name|rubrik|ressort|rubrique|sección|sezione|rubriek|sectie|seção|secção|column|kolumne"
"""Labels of the section."""
DECK = "highlight|highlights|subtitle|subhead|untertitel|vorspann|sous-titre|chapô|chapeau|subtítulo|entradilla|sottotitolo|sommario|ondertitel|subtitulo"
"""Labels of the deck."""
LANGUAGE = (
    "language|sprache|langue|idioma|lingua|taal|língua|language of publication|sprache der publikation|publikationssprache|"
    "langue de publication|idioma de la publicación|lingua di pubblicazione|taal van publicatie|idioma da publicação"
)
"""Labels of the language."""
COPYRIGHT = "copyright|urheberrecht|droits d'auteur|derechos de autor|diritti d'autore|auteursrecht|direitos autorais|rights"
"""Labels of the notice."""
IDENTIFIER = (
    "accession number|zugangsnummer|numéro d'accès|número de acceso|numero di accesso|document id|dokument-id|record number|"
    "proquest document id|proquest-dokument-id|proquest-dokumenten-id|id de documento de proquest|id du document proquest|"
    "id. de documento proquest|id documento proquest|id do documento proquest|proquest-document-id"
)
"""Labels of the accession number."""
LENGTH = "length|länge|longueur|longitud|extensión|lunghezza|lengte|extensão|comprimento|word count|words|wörter|nombre de mots"
"""Labels of the number of words."""

NUMBERED_LINE = r"(?im)^[ \t]*+\d++[ \t]++(?:of|von|de|di|van|sur)[ \t]++\d++[ \t]++do[ck]u"
"""A line such as `1 of 10 DOCUMENTS` in a text or a page."""
LABELLED_NUMBER = r"(?im)^[ \t]*+do[ck]\w{0,8}[ \t]++\d++[ \t]++(?:of|von|de|di|van|sur)[ \t]++\d++[ \t\r]*+$"
"""A line such as `DOCUMENT 1 OF 10`."""
HEAD_LABEL = r"(?im)\b(?:LENGTH|LÄNGE|L&Auml;NGE|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE|EXTENSÃO|LOAD-DATE|BYLINE|AUTOR|SECTION|RUBRIK)\s?:"
"""A label in the head of a story of Nexis."""
NEXIS = Export(
    "nexis",
    signs=(
        (NUMBERED_LINE, HEAD_LABEL),
        (LABELLED_NUMBER, HEAD_LABEL),
        (r"(?im)^(?:client/matter|mandant):", r"(?im)^\d{1,4}\.\s", r"(?im)^documents? \(\d{1,5}\)$|^(?:search terms|suchbegriffe)"),
        (r"(?i)LXNComment|NAME=\"DOC_ID_",),
        (r"(?im)\b(?:end of document|ende des dokuments|fin du document|fin de documento|fine del documento|einde van document|fim do documento)\b",),
        (r"(?im)^(?:length|länge|longueur|longitud|lunghezza|lengte):", r"(?im)^(?:body|textkörper|text|corps|cuerpo|corpo|tekst)[ \t\r]*+$", r"(?im)^(?:load-date|section|byline|copyright)\b"),
    ),
    number=NUMBER,
    end=r"end of document|ende des dokuments|dokumentende|fin du document|fin de documento|fin del documento|fine del documento|fine documento|einde van document|einde document|fim do documento",
    rule=r"_{20,}",
    head="nexis",
    closes_in_capitals=True,
    labels=(
        ExportLabel("byline", BYLINE),
        ExportLabel("headline", HEADLINE),
        ExportLabel("dateline", DATELINE),
        ExportLabel("kicker", SECTION),
        ExportLabel("subheadline", DECK),
        ExportLabel("", f"{LENGTH}|series|serie|édition|edition|ausgabe|abstract|zusammenfassung|résumé|resumen"),
        ExportLabel("language", LANGUAGE, True),
        ExportLabel("publication", "publication|publikation|newspaper|zeitung", False),
        ExportLabel("", "load-date|ladedatum|update|date de chargement|fecha de carga|fecha-de-carga|data di caricamento|laaddatum|data de carregamento", True),
        ExportLabel("", "publication-type|publikationstyp|zeitungs-code|pub-type|type de publication|tipo de publicación|tipo di pubblicazione|soort publicatie|journal-code|document-type|acc-no|correction-date|doc-id|graphic|graphics|grafik|graphique|gráfico|grafico|subject|fachgebiet|sujet|tema|soggetto|onderwerp|company|ticker|industry|person|geographic|organization|organisation|category|country|city|state|notes|url|jour-code|volume|bibliographie|dateline-code", True),
    ),
    lone=(
        ExportLabel("paragraphs", "body|textkörper|hauptteil|corps|cuerpo|corpo|hoofdtekst|texto|testo|tekst"),
        ExportLabel("", "classification|klassifizierung|classement|clasificación|classificazione|classificatie|classificação|graphic|graphics|grafik|graphique|gráfico|notes|correction|bibliography", True),
    ),
    cover=r"(?:client/matter|search terms|search type|narrowed by|content type|user name|date and time|job number|documents? \(\d+\)|sources:|quellen:|suchbegriffe|suchtyp|mandant|termes de la recherche|type de recherche|términos de búsqueda|tipo de búsqueda|termini di ricerca|zoektermen|termos de pesquisa|\d{1,4}\.\s)",
)
"""Nexis, LexisNexis and Nexis Uni."""
FACTIVA = Export(
    "factiva",
    signs=(
        (r"(?m)^[ \t]*+(?:<[^<>\n]{0,80}>){0,4}HD\b", r"(?m)^[ \t]*+(?:<[^<>\n]{0,80}>){0,4}(?:WC|PD|SN|AN)\b"),
        (r"(?i)<title>\s{0,20}(?:dow jones )?factiva",),
        (r"(?i)class=.article \w\warticle\b",),
        (r"id=.article-[A-Z][A-Z0-9]{7}(?:19|20)\d{6}",),
        (r"(?m)^(?:\w{3,10}\s)?[A-Z][A-Z0-9]{7}(?:19|20)\d{6}[a-z0-9]{7,9}[ \t\r]*+$",),
    ),
    number=NUMBER,
    coded=True,
    restarts=True,
    rule=r"_{20,}",
    head="factiva",
    end=r"(?:\w+\s)?(?P<id>[A-Z][A-Z0-9]{7}(?:19|20)\d{6}[a-z0-9]{7,9})",
    labels=(
        ExportLabel("headline", "HD"),
        ExportLabel("byline", "BY"),
        ExportLabel("date", "PD"),
        ExportLabel("publication", "SN"),
        ExportLabel("language", "LA"),
        ExportLabel("copyright", "CY"),
        ExportLabel("kicker", "SE"),
        ExportLabel("paragraphs", "LP|TD"),
        ExportLabel("id", "AN"),
        ExportLabel("", "CR|WC|ET|SC|NGC|GC|ED|PG|VOL|ART|RF|CO|IN|NS|RE|IPD|IPC|PUB|CLM|CX|DJ|GE|SU|DE|RST|CT"),
    ),
)
"""Factiva, with its codes or without them."""
PROQUEST = Export(
    "proquest",
    signs=(
        (r"(?i)proquest", r"(?im)^[ \t]*+(?:<[^<>\n]{0,80}>){0,4}(?:full text|volltext|texte intégral|texto completo|testo completo|volledige tekst|publication (?:info|title)|informationen zur publikation|abstract|zusammenfassung|résumé|resumen|resumo)\s?:"),
        (r"(?m)^_{20,}[ \t\r]*+$", r"(?im)^(?:full text|volltext|texte intégral|texto completo|testo completo|volledige tekst|publication (?:info|title))\s?:"),
    ),
    number=NUMBER,
    rule=r"_{10,}|={10,}|-{20,}",
    head="titled",
    labels=(
        ExportLabel("paragraphs", "full text|volltext|texte intégral|texte complet|texto completo|testo completo|testo integrale|volledige tekst|texto integral|text"),
        ExportLabel("headline", f"{HEADLINE}|document title|dokumenttitel", True),
        ExportLabel("byline", BYLINE, False),
        ExportLabel("publication", f"{PUBLICATION}", True),
        ExportLabel("imprint", "publication info|informationen zur publikation|publikationsinfo|angaben zur publikation|informations de publication|infos sur la publication|información de publicación|información de la publicación|info. de publicación|informazioni sulla pubblicazione|publicatie-informatie|informações da publicação|informações de publicação", True),
        ExportLabel("date", f"{DATE}", True),
        ExportLabel("kicker", SECTION, True),
        ExportLabel("dateline", DATELINE, True),
        ExportLabel("language", LANGUAGE, True),
        ExportLabel("copyright", COPYRIGHT, True),
        ExportLabel("id", IDENTIFIER, True),
        ExportLabel("", "abstract|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|links|link|verknüpfungen|liens|enlaces|collegamenti|first page|erste seite|première page|pages|page|seiten|seite|páginas|página|pagine|pagina|subject|subjects|thema|themen|schlagwort|sujet|tema|materia|materias|soggetto|onderwerp|assunto|business indexing term|location|locations|ort|standort|lieu géographique|people|personen|personas|persone|company / organization|unternehmen/organisation|identifier / keyword|url|publication year|erscheinungsjahr|année de publication|año de publicación|anno di pubblicazione|publicatiejaar|ano de publicação|year|jahr|volume|issue|number of pages|publisher|verlag|herausgeber|éditeur|editorial|editor|editore|uitgever|editora|place of publication|erscheinungsort|verlagsort|lieu de publication|lugar de publicación|luogo di pubblicazione|plaats van publicatie|country of publication|land der publikation|pays de publication|país de publicación|paese di pubblicazione|publication subject|issn|eissn|isbn|source type|quellentyp|type de source|tipo de fuente|tipo di fonte|brontype|document type|dokumenttyp|type de document|tipo de documento|tipo di documento|documenttype|document feature|document url|dokument-url|url du document|url del documento|url documento|last updated|zuletzt aktualisiert|dernière mise à jour|última actualización|ultimo aggiornamento|laatst bijgewerkt|database|datenbank|base de données|base de datos|banca dati|banco de dados|full text availability|credit|illustration|classification|supplement|copyright notice", True),
    ),
    cover=r"(?:bibliography|table of contents|inhaltsverzeichnis|table des matières|índice|contact us|search strategy|set#)",
)
"""ProQuest, as text or as a page."""
EUROPRESSE = Export(
    "europresse",
    signs=(
        (r"(?i)<article", r"(?i)DocPublicationName|titreArticle|DocHeader|docOcurrContainer|rdp__"),
        (r"(?i)<title>\s{0,20}(?:europresse|eureka)\b", r"(?i)<article|news·"),
    ),
    head="europresse",
    labels=(),
)
"""Europresse and Eureka, by the classes of their pages."""
LABELLED = Export(
    "labelled",
    signs=(),
    number=NUMBER,
    rule=r"_{10,}|={10,}|-{10,}|\*{10,}",
    head="titled",
    restarts=True,
    labels=(
        ExportLabel("paragraphs", "full text|text|body|article|content|article text|volltext|inhalt|artikel|artikeltext|texte|texte intégral|corps|contenu|article complet|texto|texto completo|cuerpo|contenido|testo|testo completo|contenuto|corpo|tekst|volledige tekst|inhoud|conteúdo|texto integral"),
        ExportLabel("headline", HEADLINE),
        ExportLabel("subheadline", DECK),
        ExportLabel("byline", BYLINE),
        ExportLabel("publication", PUBLICATION),
        ExportLabel("date", DATE),
        ExportLabel("kicker", SECTION),
        ExportLabel("dateline", DATELINE),
        ExportLabel("language", LANGUAGE, True),
        ExportLabel("copyright", COPYRIGHT, True),
        ExportLabel("id", f"{IDENTIFIER}|id|document number|doc id|dok-nr|dokumentnummer|article id", True),
        ExportLabel("", f"{LENGTH}|page|pages|seite|seiten|página|páginas|pagina|pagine|edition|ausgabe|édition|edición|edizione|editie|edição|abstract|url|link|subject|subjects|keywords|schlagwörter|thema|issn|database|datenbank|document type|source type|place of publication|publisher|verlag|readability|series|estimated printed pages|index terms|location|city|state|country", True),
    ),
)
"""Plain text of any source whose heads have labels."""
EXPORTS: tuple[Export, ...] = (FACTIVA, EUROPRESSE, PROQUEST, NEXIS, LABELLED)
"""All kinds; the first whose signs are there decides."""

BY_NAME = {export.name: export for export in EXPORTS}
"""The kinds of exports by their names."""

TONGUES = {
    "ar": "arabic arabisch arabe árabe arabo",
    "ca": "catalan katalanisch catalán catalano català",
    "cs": "czech tschechisch tchèque checo ceco",
    "da": "danish dänisch danois danés danese dansk",
    "de": "german deutsch allemand alemán tedesco duits alemão 德文 德语 독일어",
    "en": "english englisch anglais inglés inglese engels inglês 英文 英语 영어",
    "es": "spanish spanisch espagnol español spagnolo spaans espanhol castellano 西班牙文",
    "fi": "finnish finnisch finnois finés finlandese suomi",
    "fr": "french französisch français francés francese frans francês 法文 法语 프랑스어",
    "hu": "hungarian ungarisch hongrois húngaro ungherese",
    "id": "indonesian indonesisch indonésien indonesio bahasa",
    "it": "italian italienisch italien italiano italiaans 意大利文",
    "ja": "japanese japanisch japonais japonés giapponese japans 日文 日语 日本語 일본어",
    "ko": "korean koreanisch coréen coreano koreaans 韩文 한국어",
    "nl": "dutch niederländisch néerlandais neerlandés holandés olandese nederlands holandês",
    "no": "norwegian norwegisch norvégien noruego norvegese norsk",
    "pl": "polish polnisch polonais polaco polacco pools",
    "pt": "portuguese portugiesisch portugais portugués portoghese português portugees",
    "ru": "russian russisch russe ruso russo русский 俄文",
    "sv": "swedish schwedisch suédois sueco svedese svenska zweeds",
    "tr": "turkish türkisch turc turco turks",
    "zh": "chinese chinesisch chinois chino cinese mandarin 中文 중국어",
}
"""Languages as exports name them, by their BCP 47 codes."""
