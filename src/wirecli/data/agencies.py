"""The house styles of the world's agencies, a row each, sorted by key.

Sample copy is invented; in it `{field:words}` marks the answers, `{field=value:words}` those with
a value. The forms are those of guides and feeds seen: the grammar of datelines is in
layout/dateline, here is only what is an agency's own.
"""

from wirecli.data.rows import Style

AGENCIES: tuple[Style, ...] = (
    Style(
        "afp",
        "Agence France-Presse",
        "FR",
        ("fr", "en", "es", "de", "pt", "ar"),
        credits=("AFP", "Agence France-Presse"),
        samples=(
            "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:AFP}) {join:-} The river council reopened the old bridge.",
            "{place:Valchêne}, {date=2019-01-21:21 jan 2019} ({credit:AFP}) {join:-} Le conseil a rouvert le vieux pont.",
            "{place:OAKVALE}, {region:Norland}, {date=2014-08-29:Aug 29, 2014} ({credit:AFP}) {join:-} The river council met.",
            "{place:Oakvale} ({region:Norland}) ({credit:AFP}) {join:–} The river council reopened the old bridge.",
        ),
        bylines=("Agence France-Presse", "AFP"),
        near_misses=("OAKVALE, May 2 (AFPA) - The river council reopened the old bridge.",),
    ),
    Style(
        "ap",
        "Associated Press",
        "US",
        ("en", "es"),
        credits=("AP", "Associated Press"),
        samples=(
            "{place:OAKVALE} ({credit:AP}) {join:_} The river council reopened the old bridge.",
            "{place:OAKVALE}, {region:Wis.} ({credit:AP}) {join:—} The river council reopened the old bridge.",
            "{place:OAKVALE}, {region:Alemania} ({credit:AP}) {join:—} El consejo reabrió el viejo puente.",
            "{headline:Council reopens bridge}\n\n{byline:By {name:ANN LEE}\nAssociated Press Writer}\n{place:OAKVALE} ({credit:AP}) {join:_} The bridge is open again.",
        ),
        bylines=(
            "Associated Press",
            "The Associated Press",
            "AP",
            "Associated Press Writer",
            "AP Business Writer",
        ),
        near_misses=("OAKVALE (AP Photo) — The bridge at night, seen from the river.",),
    ),
    Style(
        "belta",
        "BelTA",
        "BY",
        ("be", "ru", "en", "de", "es", "zh"),
        credits=("BelTA", "БЕЛТА", "БелТА"),
        samples=(
            "{place:MINSK}, {date=XXXX-08-17:17 August} ({credit:BelTA}) {join:–} The river council reopened the old bridge.",
            "{date=XXXX-06-10:10 июня}, {place:Минск} /Корр. {credit:БЕЛТА}/{join:.} Городской совет открыл старый мост.",
        ),
        near_misses=("MINSK, 17 August - The BelTA tower was lit in the evening.",),
    ),
    Style(
        "dpa",
        "Deutsche Presse-Agentur",
        "DE",
        ("de", "en", "es", "ar"),
        credits=("dpa", "dpa-AFX", "Deutsche Presse-Agentur"),
        samples=(
            "{place:Eichtal} ({credit:dpa}) {join:-} Der Stadtrat hat die alte Brücke wieder geöffnet.",
            "{place:Frankfurt/Main} ({credit:dpa}) {join:-} Der Stadtrat hat die alte Brücke wieder geöffnet.",
            "{place:Eichtal}/{place:Berlin} ({credit:dpa/lno}) {join:–} Der Stadtrat hat die alte Brücke wieder geöffnet.",
            "{place:Oakvale} ({credit:tca/dpa}) {join:-} The river council reopened the old bridge.",
        ),
        bylines=("dpa", "Deutsche Presse-Agentur"),
        near_misses=("Eichtal (dpa-Bild) - Die Brücke bei Nacht.",),
    ),
    Style(
        "efe",
        "Agencia EFE",
        "ES",
        ("es", "en", "pt", "ar"),
        credits=("EFE", "EFECOM", "EFEAGRO", "ACAN-EFE", "EFE/EPA", "Agencia EFE"),
        samples=(
            "{place:Robledal}, {date=XXXX-05-25:25 may} ({credit:EFE}){join:.-} El consejo reabrió hoy el viejo puente.",
            "{place:Robledal} ({region:Cáceres}), {date=XXXX-05-23:23 may} ({credit:EFECOM}){join:.-} El consejo reabrió hoy el puente.",
            "{place:ROBLEDAL}, {date=1990-02-04:4 FEB 90} ({credit:ACAN-EFE}) {join:--} {ednote:[TEXT]} THE RIVER COUNCIL MET TODAY.",
            "{byline:Por {name:Ana Ruiz}}\n{place:Robledal}, {date=XXXX-05-23:23 may} ({credit:EFE}){join:.-} El puente está abierto.\n{trailer=end-mark:EFE ar/bc}",
        ),
        bylines=("EFE", "Agencia EFE"),
        near_misses=("Robledal, 25 may (Efemérides).- El consejo recuerda hoy el viejo puente.",),
    ),
    Style(
        "interfax",
        "Interfax",
        "RU",
        ("ru", "en"),
        credits=("Interfax", "Интерфакс", "INTERFAX.RU", "ИНТЕРФАКС"),
        samples=(
            "{place:OAKVALE}. {date=XXXX-04-02:April 2} ({credit:Interfax}) {join:-} The river council reopened the old bridge.",
            "{place:Dubrava}. ({credit:Interfax}) {join:-} The river council reopened the old bridge.",
            "{place:Дубрава}. {date=XXXX-04-02:2 апреля}. {credit:INTERFAX.RU} {join:-} Городской совет открыл старый мост.",
        ),
        near_misses=("OAKVALE. Interfaxing the old bridge with the new one took a year.",),
    ),
    Style(
        "kcna",
        "Korean Central News Agency",
        "KP",
        ("ko", "en", "es", "zh", "ru", "ja"),
        credits=("KCNA", "조선중앙통신"),
        samples=(
            "{place:Pyongyang}, {date=XXXX-11-19:November 19} ({credit:KCNA}) {join:--} The river council reopened the old bridge.",
            "{place:Pyongyang}, {date=XXXX-12-24:December 24} ({credit:KCNA}) {join:–} The council met.\n{trailer=end-mark:-0-}",
        ),
        near_misses=("Pyongyang, November 19 - The council heard KCNA reports.",),
    ),
    Style(
        "kyodo",
        "Kyodo News",
        "JP",
        ("ja", "en", "zh", "ko"),
        credits=("Kyodo", "Kyodo News", "共同", "KYODO NEWS"),
        samples=(
            "{place:OAKVALE}, {region:Japan}, {date=XXXX-12-09:Dec. 9} {credit:Kyodo} {join:-} The river council reopened the old bridge.",
            "{headline:Council reopens old bridge}\n\n{place:OAKVALE}, {date=XXXX-12-09:Dec. 9} {credit:Kyodo} {join:-} The bridge is open again.\n\n{trailer=end-mark:==Kyodo}",
            "【{place:ドーハ}{credit:共同}】市議会は、旧橋が修理後に再開されると発表した。",
        ),
        near_misses=("OAKVALE, Dec. 9 - Kyodo Street was closed for the bridge.",),
    ),
    Style(
        "reuters",
        "Reuters",
        "GB",
        ("en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ar"),
        credits=("Reuters", "Reuter", "REUTER", "Thomson Reuters", "Рейтер"),
        samples=(
            "{place:OAKVALE} ({credit:Reuters}) {join:-} The river council reopened the old bridge.",
            "{place:OAKVALE}, {region:Norland}/{place:WESTPORT} ({credit:Reuters}) {join:-} The river council met.",
            "{headline:COUNCIL REOPENS BRIDGE}\n\n    {byline:By {name:Ann Lee}, Reuters}\n    {place:OAKVALE}, {date=XXXX-03-26:March 26} {join:-} The bridge is open\nagain.\n {trailer=end-mark:Reuter}",
            "{place:OAKVALE}, {date=XXXX-03-07:March 7} ({credit:Reuters}) {join:-} The bridge is open again. ({credits:Reporting by {credited:Ann Lee}}; {credits:Editing by {credited:Bo Roe}})",
        ),
        bylines=("Reuters", "Reuter", "REUTERS"),
        end_marks=("Reuter", "Reuters", "REUTER...", "Reuter..."),
        near_misses=("OAKVALE (Reuters Photo) - The bridge at night, seen from the river.",),
    ),
    Style(
        "tass",
        "TASS",
        "RU",
        ("ru", "en"),
        credits=("TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass"),
        samples=(
            "{place:OAKVALE}, {date=XXXX-11-23:November 23}. /{credit:TASS}/{join:.} The river council reopened the old bridge.",
            "{place:ST. OAKVALE}, {date=XXXX-06-20:June 20}. /{credit:TASS}/{join:.} The river council reopened the old bridge.",
            "{place:ДУБРАВА}, {date=XXXX-02-16:16 февраля}. /{credit:ТАСС}/{join:.} Городской совет открыл старый мост.",
            "{kicker:All news}\n\n{headline:Bridge stays open all year — {attribution:Lee}}\n\n{deck:According to the mayor, repairs are done}\n\n{place:OAKVALE}, {date=XXXX-11-23:November 23}. /{credit:TASS}/{join:.} The bridge is open again.",
        ),
        near_misses=("OAKVALE, November 23. The TASS building was lit in the evening.",),
    ),
    Style(
        "upi",
        "United Press International",
        "US",
        ("en", "es", "ar"),
        credits=("UPI", "United Press International"),
        samples=(
            "{place:OAKVALE}, {region:N.Y.}, {date=XXXX-09-26:Sept. 26} ({credit:UPI}) {join:--} The river council reopened the bridge.",
            "{date=XXXX-06-03:June 3} ({credit:UPI}) {join:--} The river council reopened the old bridge.",
        ),
        bylines=("UPI", "United Press International"),
        near_misses=("OAKVALE, N.Y., Sept. 26 - The UPI archive moved to the old bridge house.",),
    ),
    Style(
        "xinhua",
        "Xinhua News Agency",
        "CN",
        ("zh", "en", "fr", "es", "ru", "ar", "pt", "ja", "ko"),
        credits=("Xinhua", "新华社", "新華社", "Xinhuanet", "Синьхуа"),
        samples=(
            "{place:OAKVALE}, {date=XXXX-11-16:Nov. 16} ({credit:Xinhua}) {join:--} The river council reopened the old bridge.",
            "{credit:新华社}{place:北京}{date=XXXX-08-12:8月12日}{join:电}（记者{reporter:韩洁}、{reporter:王优玲}）市议会表示，旧桥修复后将重新开放。",
            "{place:OAKVALE}, {date=XXXX-11-16:Nov. 16} ({credit:Xinhua}) {join:--} The bridge is open again.\n\n{trailer=end-mark:Enditem}",
        ),
        near_misses=("OAKVALE, Nov. 9, 2011. (Xinhua file photo)",),
    ),
)
