"""What pages call their parts: words of classes and ids, a row for what each says of its element.

Source: the classes and ids that the 241 saved pages on which the reader was measured have in
common, and what desks call the parts of a story in their language (Vorspann, chapeau, occhiello).

A word is a part of a name, between hyphens, underscores and humps: `news-sidebar`, `newsSidebar`.
A `*` stands for the rest of such a part.
"""

from wirecli.data.row_types import NamePart

NAME_PARTS = (
    NamePart(
        "apart",
        "*newsletter* comment comments consent cookie cookies didomi* disqus* footer* gdpr "
        "onetrust* privacy usercentrics",
        "never the copy, however much prose is in it: readers' comments, consent to cookies",
    ),
    NamePart(
        "byline",
        "auteur author author-name authors autor autore autoren byline bylines contributor "
        "contributors redakteur reporter signature writer writers",
        "who wrote it",
    ),
    NamePart(
        "caption",
        "bild* caption captions credit-line foto* image* img infotext legende media-info "
        "mediainfo photo* pic pic-box picture* video-caption",
        "what a picture shows, and who took it",
    ),
    NamePart(
        "deck",
        "abstract accroche bajada catenaccio chapeau chapo copete deck dek einleitung "
        "entradilla epigrafe epigraph excerpt intro introduction kurztext lead leadtext lede "
        "linha-fina manchet ozet preamble sommario sottotitolo spot stand-first standfirst "
        "strapline sub-title subhead subheading subheadline subline subtitle subtitulo "
        "sumario summary teaser-text teasertext untertitel vorspann",
        "the summary below the headline",
    ),
    NamePart(
        "furniture",
        "*advert* *sidebar* *teaser* ad ads affiliate author-bio banner bio breadcrumb "
        "breadcrumbs correction-form cta disclaimer fact-box factbox facts feedback gallery "
        "hidden html-embed info-box infobox instagram-media jump-label* latest legal login menu meta modal more-from more-on "
        "most-popular most-read most-viewed navigation outbrain paywall placeholder poll "
        "popular popup premium print-only promo promobox promos promotion pull-quote pullquote "
        "pullquotes quiz rail read-also "
        "read-more read-next readmore recirc* recommend* regwall related* share sharebar "
        "sharing signup skip-link social sponsor sponsored sr-only subscribe subscription "
        "survey taboola tag tags ticker tiktok-embed toolbar tooltip topics trending tweet "
        "twitter-tweet twitter-video visually-hidden "
        "widget wprm",
        "set around a copy, or into it",
    ),
    NamePart(
        "kicker",
        "antetitulo dachzeile eyebrow kicker label-headline occhiello overline pretitle "
        "rubric spitzmarke supertitle supra-title surtitle surtitre topline volanta",
        "the line above the headline",
    ),
    NamePart(
        "timestamp",
        "date date-published datepublished dates datetime datum fecha last-updated post-date "
        "postdate posted posted-on pubdate publish-date publishdate published published-date "
        "published-time read-time reading-time readtime stand time timestamp update-date "
        "updated",
        "when it was published",
    ),
)
"""Words of names with what they say. Nothing of a name says that an element is the story."""
