"""Furniture: the lines above and below a story that pages, feeds and desks put there."""

from wirecli.data.rows import CreditRole, Furniture

FURNITURE: tuple[Furniture, ...] = (
    Furniture(
        "advert",
        "Advertisement",
        lines=("ad", "advertisement", "advertising", "anzeige", "publicidad", "publicité", "реклама", "sponsored", "werbung"),
        openings=("bernama provides up-to-date",),
    ),
    Furniture(
        "caption",
        "FILE PHOTO: The old bridge at Oakvale, May 2, 2019. (J. Doe/Wire Photo)",
        openings=("file photo", "file -", "file –", "photo:", "photo by", "image:", "picture:", "фото:", "foto:"),
        pattern=r"(?i:.*[(/©](?:[^()]{0,60}[ /])?(?:file |handout )?(?:photo|pic|foto|фото)s?\)?\.?)|©\s*[^\d©/]{3,40}/\s?[^\d/]{2,30}|REUTERS/.{3,60}|.* [—–-] [A-Z]\w+ pic",
        hints=("photo", "pic", "foto", "фото", "©", "reuters/"),
        longest=240,
    ),
    Furniture(
        "contact",
        "-- Oakvale Newsroom +00 123 4567",
        openings=(
            "contact:", "contacts:", "media contact", "press contact", "for further information",
            "for more information", "this email address is being protected", "follow us", "e-mail:",
        ),
        pattern=r"-- ?(?:[^\d]{0,60}[,:] ?)?[^\d]{2,60}(?:\+|\d{3})[\d ()-]{5,24}|\(\(.*@.*\)\)|\+?[\d ()-]{8,20}",
        hints=("--", "((", "+", " - "),
        longest=120,
        above=False,
    ),
    Furniture(
        "copyright",
        "© 2019 Example News Agency. All rights reserved.",
        lines=("all rights reserved", "все права защищены", "alle rechte vorbehalten"),
        openings=("©", "(c)", "copyright", "all rights reserved", "tous droits réservés", "todos los derechos"),
    ),
    Furniture(
        "end-mark",
        "(END)",
        lines=("(more)", "more", "end", "ends", "fin", "endit", "enditem", "(end)", "(ends)", "end adv", "sigue"),
        pattern=r"(?i:[-–—=#*~ (]*(?:ends?|endit|enditem|fin|30|0|###?|\*\*\*?)[-–—=#*~ )]*|[-–—=_#*~]{2,}|end adv\b.{0,40})",
        hints=("end", "fin", "30", "0", "#", "*", "--", "__", "==", "—", "–", "~"),
        longest=44,
        above=False,
    ),
    Furniture(
        "initials",
        "(ab/cd)",
        pattern=r"[(/]?[A-Za-z]{2,4}(?:[/-][A-Za-z]{2,5}){1,4}[)/]?\.?|/[A-Z]{2,4}/",
        hints=("/", "-"),
        longest=24,
        above=False,
    ),
    Furniture(
        "navigation",
        "Skip to content",
        lines=(
            "back", "back to top", "close", "home", "latest", "latest news", "log in", "login", "main menu", "menu",
            "menu content", "next", "open menu", "previous", "register", "search", "sign in", "sign up", "skip navigation",
            "skip to content", "skip to main content", "subscribe", "subscribe now", "top", "view all", "newsletter", "newsletters",
            "главная", "меню", "поиск", "inicio", "startseite", "accueil",
        ),
        openings=("skip to ", "sorry, you need to enable javascript", "you are here", "home >", "home ›", "home »", "home /", "we use cookies", "this site uses cookies", "accept cookies", "all cookies"),
    ),
    Furniture(
        "related",
        "Read also: Council votes on the bridge",
        lines=(
            "related", "related articles", "related news", "related stories", "related topics", "see also", "read also", "read more", "most read",
            "most popular", "more from", "more news", "more stories", "top stories", "top videos", "recommended", "recommended stories", "tags",
            "editor's pick", "editor's picks", "editors' picks", "trending", "latest headlines", "lire aussi", "lea también", "leia também",
            "читайте также", "по теме", "more on this story", "in this story", "topics",
        ),
        openings=(
            "read also:", "also read:", "read more:", "see also:", "read:", "more:", "related:", "tags:", "читайте также:", "lire aussi",
            "lea también:", "leia também:", "lesen sie auch", "leggi anche", "continue reading", "read more »", "most read from",
        ),
    ),
    Furniture(
        "share",
        "Share on Facebook",
        lines=(
            "share", "share this", "share this article", "share this story", "tweet", "facebook", "twitter", "x", "whatsapp", "telegram",
            "linkedin", "email", "e-mail", "print", "print this", "copy link", "save", "listen", "comments", "no comments", "instagram",
            "youtube", "pinterest", "reddit", "vkontakte", "viber", "поделиться", "teilen", "partager", "compartir", "condividi",
        ),
        openings=("share on ", "share this ", "share via ", "follow us on", "join us on", "send to ", "comments (", "comments:"),
    ),
    Furniture(
        "story-id",
        "AP-XX-05-02-19 1626GMT",
        pattern=r"[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d ?\d{4}[A-Z]{3}<?|[A-Z]{3,6}\d{10,}(?:ID\d+)?|\d{6} [A-Z]{3,4} [A-Z][a-z]{2} \d\d|ID ?: ?/?\d*|[A-Z]{3}-\d\d:\d\d-\d\d-\d\d-\d\d",
        hints=("gmt", "0", "1", "2", "id"),
        longest=40,
    ),
    Furniture(
        "timestamp",
        "Published: May 2, 2019 10:07 AM",
        openings=(
            "published", "updated:", "last updated", "updated on", "posted", "written:", "first published", "created:", "date:",
            "опубликовано", "обновлено", "입력", "publicado", "publié le", "veröffentlicht", "modified",
        ),
    ),
)
"""Rows by kind; a line is judged by the first row that has it."""

CREDIT_ROLES: tuple[CreditRole, ...] = (
    CreditRole("desk", ("compiled by", "produced by", "от редакции")),
    CreditRole("editing", ("editing by", "edited by", "editing and translating by", "editing", "editor:", "editor :", "edición de", "redacción de", "redaktion:", "редактор:", "editado por", "édité par")),
    CreditRole("reporting", ("reporting by", "reported by", "additional reporting by", "reporting", "pewarta:", "pewarta :", "reportaje de", "reportería de", "report by", "reporte de", "reportagem de", "with reporting by")),
    CreditRole("source", ("source:", "source :", "kaynak:", "fonte:", "fuente:", "quelle:", "источник:")),
    CreditRole("translation", ("translated by", "translation by", "translating by", "traducido por", "traduction de", "traducción de")),
    CreditRole("writing", ("writing by", "written by", "escrito por", "writing")),
)
"""Roles by the words that open a credit; the longest opening decides."""

STAMP_WORDS = frozenset(
    "a am at b c d date de del du e edt est et cet eet gmt h hrs in ist kst le local m msk nd o of on p pdt pm pst rd "
    "st t th time u uhr utc z à в г года year".split()
)
"""Words that may stand in a date line beside months and weekdays, in lower case."""
