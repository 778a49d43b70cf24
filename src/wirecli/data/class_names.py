"""What pages call their parts: words of classes and ids, a row for what each says of its element.

A word is a part of a name, between hyphens, underscores and humps: `news-sidebar`, `newsSidebar`.
A `*` stands for the rest of such a part. Words are English, whatever the page, or the paper's own.
"""

from wirecli.data.row_types import NamePart

APART, FURNITURE, CAPTION, BYLINE, TIMESTAMP, DECK, KICKER = (
    "apart",
    "furniture",
    "caption",
    "byline",
    "timestamp",
    "deck",
    "kicker",
)

NAME_PARTS = (
    NamePart(
        APART,
        "comment comments consent cookie cookies didomi* disqus* footer* gdpr *newsletter* "
        "onetrust* privacy usercentrics",
        "never the copy, however much prose is in it: readers' comments, consent to cookies",
    ),
    NamePart(
        FURNITURE,
        "ad ads *advert* affiliate author-bio banner bio "
        "breadcrumb breadcrumbs correction-form cta disclaimer factbox fact-box facts "
        "feedback gallery hidden infobox info-box latest legal login menu meta modal more-on more-from "
        "most-read most-popular most-viewed navigation outbrain paywall placeholder poll popular popup premium print-only "
        "promo promos promobox promotion quiz rail read-also read-more read-next readmore recirc* "
        "recommend* regwall related* share sharebar sharing *sidebar* signup skip-link social sponsor "
        "sponsored sr-only subscribe subscription survey taboola tag tags *teaser* ticker toolbar "
        "tooltip topics trending visually-hidden widget wprm",
        "set around a copy, or into it",
    ),
    NamePart(
        CAPTION,
        "bild* caption captions credit-line foto* image* img infotext legende mediainfo media-info "
        "photo* pic pic-box picture* video-caption",
        "what a picture shows, and who took it",
    ),
    NamePart(
        BYLINE,
        "author authors author-name autor autoren autore auteur byline bylines contributor contributors "
        "redakteur reporter signature writer writers",
        "who wrote it",
    ),
    NamePart(
        TIMESTAMP,
        "date dates datepublished datetime date-published datum fecha last-updated post-date postdate posted "
        "posted-on pubdate publish-date published published-date publishdate published-time reading-time readtime read-time stand "
        "time timestamp update-date updated",
        "when it was published",
    ),
    NamePart(
        DECK,
        "abstract accroche bajada catenaccio chapo chapeau copete deck dek einleitung entradilla "
        "epigraph epigrafe excerpt intro introduction kurztext lead leadtext lede linha-fina manchet "
        "ozet preamble sommario sottotitolo spot standfirst stand-first strapline sub-title subhead "
        "subheading subheadline subline subtitle subtitulo sumario summary teaser-text teasertext "
        "untertitel vorspann",
        "the summary below the headline",
    ),
    NamePart(
        KICKER,
        "antetitulo dachzeile eyebrow kicker label-headline occhiello overline pretitle rubric "
        "spitzmarke supertitle supra-title surtitle surtitre topline volanta",
        "the line above the headline",
    ),
)
