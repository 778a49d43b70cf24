"""Invented wire copy in 35 languages, and the encodings in which such copy was published."""

from typing import NamedTuple


class Copy(NamedTuple):
    """A story: BCP 47 code of its language, codecs of Python for it, headline, paragraphs.

    It is written as each of the encodings can: see `encoded`.
    """

    language: str
    encodings: str
    headline: str
    paragraphs: tuple[str, ...]

    @property
    def short(self) -> str:
        """The headline and one paragraph."""
        return f"{self.headline}\n\n{self.paragraphs[0]}\n"

    @property
    def long(self) -> str:
        """The whole story."""
        return "\n\n".join([self.headline, *self.paragraphs, ""])


PLAIN = str.maketrans("“”„‘’—–…", '"""\'\'--.')
PLAINEST = PLAIN | str.maketrans("«»「」£،", '""""$,')


def encoded(text: str, encoding: str) -> bytes:
    """Return a text in an encoding, with plain marks where it has no typographic ones."""
    for table in ({}, PLAIN, PLAINEST):
        try:
            return text.translate(table).encode(encoding)
        except UnicodeEncodeError:
            continue
    raise ValueError(f"{encoding} has not all the letters of {text!r}")


COPY = (
    Copy(
        "en",
        "windows-1252 mac-roman",
        "Oakvale bridge ‘will not open’ before autumn – mayor’s office",
        (
            "OAKVALE, Nov 23 (NNS) — The old bridge over the Norl will stay shut, the mayor’s office said on Thursday. “We found cracks in two of the pillars,” Ellen Marsh, an engineer, told reporters.",
            "The work was to end in June and to cost £4 million. It has now cost twice as much, and the council has asked the province for help.",
            "“Nobody drives a bus over a bridge with cracks in it,” she said. “That isn’t how we work here.” Drivers must go round by Elmford, which takes half an hour more.",
        ),
    ),
    Copy(
        "fr",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp850",
        "Le vieux pont de Chênevert restera fermé jusqu’à l’été",
        (
            "CHÊNEVERT, 23 nov (NNS) - Le pont qui enjambe la rivière à l'entrée de la ville ne sera pas rouvert avant l'été, a déclaré jeudi la mairie. « Nous avons trouvé des fissures dans deux piliers », a expliqué l'ingénieure Hélène Marchais.",
            "Les travaux, commencés au début de l'année, devaient coûter quatre millions. La facture a doublé, et le conseil a demandé l'aide de la région.",
            "« Personne ne fait passer un autobus sur un pont fissuré », a-t-elle ajouté. Les conducteurs sont obligés de faire un détour d'une demi-heure par la forêt.",
        ),
    ),
    Copy(
        "de",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp437 hp-roman8",
        "Brücke über die Lärch bleibt bis zum Frühjahr gesperrt",
        (
            "EICHTAL (nns) - Die alte Brücke über die Lärch wird nicht vor dem Frühjahr wieder geöffnet, wie die Stadtverwaltung am Donnerstag mitteilte. „Wir haben in zwei Pfeilern Risse gefunden“, sagte die Ingenieurin Käthe Möller.",
            "Die Arbeiten hätten im Juni abgeschlossen sein sollen und vier Millionen gekostet. Inzwischen ist es doppelt so viel, und der Gemeinderat bittet das Land um Hilfe.",
            "„Über eine Brücke mit Rissen fährt kein Bus“, sagte sie weiter. Die Autofahrer müssen einen Umweg über Elmfurt nehmen, der eine halbe Stunde länger dauert.",
        ),
    ),
    Copy(
        "es",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman",
        "El puente viejo de Robledal seguirá cerrado hasta el otoño",
        (
            "Robledal, 23 nov (NNS).- El puente que cruza el río no se abrirá antes del otoño, según informó este jueves el ayuntamiento. «Encontramos grietas en dos pilares», dijo la ingeniera Elena Muñoz.",
            "Las obras debían terminar en junio y costar cuatro millones. Ya han costado el doble, y la corporación pidió ayuda a la región.",
            "«Nadie conduce un autobús sobre un puente agrietado», añadió. Los conductores tendrán que dar un rodeo de media hora por la montaña.",
        ),
    ),
    Copy(
        "pt",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp850 cp860",
        "Ponte velha de Carvalhal continuará fechada até o verão",
        (
            "Carvalhal, 23 nov (NNS) - A ponte sobre o rio não será reaberta antes do verão, informou a câmara na quinta-feira. “Encontrámos fissuras em dois pilares”, disse a engenheira Conceição Araújo.",
            "As obras deviam terminar em junho e custar quatro milhões. Já custaram o dobro, e a câmara pediu ajuda à região.",
            "“Ninguém conduz um autocarro sobre uma ponte com fissuras”, acrescentou. Os condutores terão de dar uma volta de meia hora pela serra.",
        ),
    ),
    Copy(
        "it",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman",
        "Il vecchio ponte di Roverè resterà chiuso, così il sindaco",
        (
            "(NNS) - ROVERÈ, 23 NOV - Il ponte sul fiume non riaprirà prima dell'estate, perché sono state trovate crepe in due pilastri: lo ha detto giovedì il comune della città.",
            "I lavori dovevano finire a giugno e costare quattro milioni. Ora il costo è più che raddoppiato, e la giunta ha chiesto aiuto alla regione.",
            "«Nessuno guida un autobus su un ponte con le crepe», ha spiegato l'ingegnere Elena Marsi. Gli automobilisti dovranno fare un giro di mezz'ora.",
        ),
    ),
    Copy(
        "sv",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman",
        "Gamla bron över Lärkån förblir stängd till våren",
        (
            "EKDAL (NNS) Den gamla bron över ån öppnas inte före våren, meddelade kommunen på torsdagen. – Vi har hittat sprickor i två pelare, säger ingenjören Åsa Björk.",
            "Arbetet skulle ha varit klart i juni och kostat fyra miljoner. Nu har det kostat dubbelt så mycket, och kommunen ber om hjälp.",
            "Ingen kör en buss över en bro med sprickor, säger hon. Bilisterna måste åka en omväg på en halvtimme.",
        ),
    ),
    Copy(
        "pl",
        "windows-1250 iso-8859-2 cp852 mac-latin2 iso-8859-16",
        "Stary most w Dębowie pozostanie zamknięty do wiosny",
        (
            "DĘBÓW, 23.11. (NNS) - Most na rzece nie zostanie otwarty przed wiosną, poinformował w czwartek urząd miasta. „Znaleźliśmy pęknięcia w dwóch filarach” - powiedziała inżynier Małgorzata Świątek.",
            "Prace miały się skończyć w czerwcu i kosztować cztery miliony. Kosztowały już dwa razy więcej, a rada poprosiła województwo o pomoc.",
            "„Nikt nie jeździ autobusem po popękanym moście” - dodała. Kierowcy muszą jechać objazdem, który trwa pół godziny dłużej.",
        ),
    ),
    Copy(
        "cs",
        "windows-1250 iso-8859-2 cp852 mac-latin2",
        "Starý most v Dubové zůstane zavřený až do jara",
        (
            "DUBOVÁ 23. listopadu (NNS) - Most přes řeku nebude otevřen před jarem, oznámila ve čtvrtek radnice. „Našli jsme trhliny ve dvou pilířích,“ řekla inženýrka Žaneta Dvořáková.",
            "Práce měly skončit v červnu a stát čtyři miliony. Už stály dvakrát tolik a zastupitelstvo požádalo kraj o pomoc.",
            "„Nikdo nejezdí autobusem po mostě s trhlinami,“ dodala. Řidiči musí objížďkou, která trvá o půl hodiny déle.",
        ),
    ),
    Copy(
        "hu",
        "windows-1250 iso-8859-2 cp852 mac-latin2 iso-8859-16",
        "Tavaszig zárva marad a régi tölgyesi híd",
        (
            "TÖLGYES, november 23., csütörtök (NNS) - A folyó fölötti híd nem nyílik meg tavasz előtt, közölte az önkormányzat. „Két pillérben is repedéseket találtunk” - mondta Kőműves Éva mérnök.",
            "A munkáknak júniusban kellett volna befejeződniük, négymillióból. Eddig kétszer annyiba kerültek, és a testület segítséget kért a megyétől.",
            "„Senki sem vezet autóbuszt egy repedezett hídon” - tette hozzá. Az autósoknak félórás kerülőt kell tenniük az erdőn át.",
        ),
    ),
    Copy(
        "ro",
        "windows-1250 iso-8859-2 cp852",
        "Podul vechi din Stejăriş rămâne închis până în primăvară",
        (
            "STEJĂRIŞ, 23 noiembrie (NNS) - Podul peste râu nu va fi redeschis înainte de primăvară, a anunţat joi primăria. „Am găsit fisuri în doi piloni”, a declarat inginera Ştefania Ţăranu.",
            "Lucrările trebuiau să se încheie în iunie şi să coste patru milioane. Au costat deja dublu, iar consiliul a cerut ajutorul judeţului.",
            "„Nimeni nu conduce un autobuz pe un pod crăpat”, a adăugat ea. Şoferii trebuie să facă un ocol de jumătate de oră.",
        ),
    ),
    Copy(
        "ru",
        "windows-1251 iso-8859-5 cp866 mac-cyrillic koi8-r cp855",
        "Старый мост в Дубраве останется закрытым до весны",
        (
            "ДУБРАВА, 23 ноября. /ННС/. Мост через реку не откроют раньше весны, сообщили в четверг в мэрии. «Мы нашли трещины в двух опорах», — сказала инженер Елена Маршева.",
            "Работы должны были завершиться в июне и стоить четыре миллиона. Они уже обошлись вдвое дороже, и совет попросил область о помощи.",
            "«Никто не водит автобус по мосту с трещинами», — добавила она. Водителям придётся делать объезд, который занимает на полчаса больше.",
        ),
    ),
    Copy(
        "uk",
        "windows-1251 iso-8859-5 mac-cyrillic koi8-u cp1125",
        "Старий міст у Дубовому залишиться закритим до весни",
        (
            "ДУБОВЕ, 23 листопада. /ННС/. Міст через річку не відкриють раніше весни, повідомили в четвер у мерії. «Ми знайшли тріщини у двох опорах», — сказала інженерка Олена Маршенко.",
            "Роботи мали завершитися в червні й коштувати чотири мільйони. Вони вже обійшлися вдвічі дорожче, і рада попросила область про допомогу.",
            "«Ніхто не водить автобус по мосту з тріщинами», — додала вона. Водіям доведеться їхати об'їздом, що триває на півгодини довше.",
        ),
    ),
    Copy(
        "bg",
        "windows-1251 iso-8859-5 cp866 mac-cyrillic koi8-r",
        "Старият мост в Дъбово остава затворен до пролетта",
        (
            "Дъбово, 23 ноември (ННС) Мостът над реката няма да бъде отворен преди пролетта, съобщиха в четвъртък от общината. „Открихме пукнатини в два стълба“, каза инженер Елена Маршева.",
            "Работите трябваше да приключат през юни и да струват четири милиона. Те вече струват двойно повече и съветът поиска помощ от областта.",
            "„Никой не кара автобус по мост с пукнатини“, добави тя. Шофьорите трябва да минават по обиколен път, който отнема половин час повече.",
        ),
    ),
    Copy(
        "el",
        "windows-1253 iso-8859-7 cp737 mac-greek cp869",
        "Κλειστή ως την άνοιξη η παλιά γέφυρα στη Δρυάδα",
        (
            "ΔΡΥΑΔΑ, 23 Νοεμβρίου (ΝΝΣ) - Η γέφυρα πάνω από τον ποταμό δεν θα ανοίξει πριν από την άνοιξη, ανακοίνωσε την Πέμπτη ο δήμος. «Βρήκαμε ρωγμές σε δύο στύλους», είπε η μηχανικός Ελένη Μάρκου.",
            "Τα έργα έπρεπε να τελειώσουν τον Ιούνιο και να κοστίσουν τέσσερα εκατομμύρια. Έχουν ήδη κοστίσει τα διπλά και το συμβούλιο ζήτησε βοήθεια.",
            "«Κανείς δεν οδηγεί λεωφορείο πάνω σε γέφυρα με ρωγμές», πρόσθεσε. Οι οδηγοί πρέπει να κάνουν έναν κύκλο μισής ώρας.",
        ),
    ),
    Copy(
        "tr",
        "windows-1254 iso-8859-9 cp857 mac-turkish",
        "Meşeköy'deki eski köprü ilkbahara kadar kapalı kalacak",
        (
            "MEŞEKÖY, 23 Kasım (NNS) - Nehrin üzerindeki köprü ilkbahardan önce açılmayacak, diye bildirdi perşembe günü belediye. “İki ayakta çatlaklar bulduk” dedi mühendis Şule Yıldız.",
            "Çalışmaların haziranda bitmesi ve dört milyona mal olması gerekiyordu. Şimdiye kadar iki katına mal oldu ve meclis ilden yardım istedi.",
            "“Kimse çatlak bir köprüden otobüs geçirmez” diye ekledi. Sürücüler yarım saat daha uzun süren bir yoldan gitmek zorunda.",
        ),
    ),
    Copy(
        "ar",
        "windows-1256 iso-8859-6 cp720",
        "الجسر القديم في السنديانة يبقى مغلقا حتى الربيع",
        (
            'السنديانة (ن ن س) - لن يفتح الجسر فوق النهر قبل الربيع، كما أعلنت البلدية يوم الخميس. وقالت المهندسة ليلى مرعي: "وجدنا شقوقا في دعامتين".',
            "وكان من المقرر أن تنتهي الأعمال في يونيو وأن تكلف أربعة ملايين. وقد بلغت الكلفة حتى الآن ضعف ذلك وطلب المجلس المساعدة من المحافظة.",
            'وأضافت: "لا أحد يقود حافلة فوق جسر متشقق". وعلى السائقين أن يسلكوا طريقا أطول بنصف ساعة.',
        ),
    ),
    Copy(
        "he",
        "windows-1255 iso-8859-8 cp862",
        "הגשר הישן באלון יישאר סגור עד האביב",
        (
            'אלון, 23 בנובמבר (ננס) - הגשר שמעל הנהר לא ייפתח לפני האביב, כך הודיעה ביום חמישי העירייה. "מצאנו סדקים בשני עמודים", אמרה המהנדסת אילנה מרש.',
            "העבודות היו אמורות להסתיים ביוני ולעלות ארבעה מיליון. הן כבר עלו פי שניים, והמועצה ביקשה עזרה מהמחוז.",
            '"איש אינו נוהג באוטובוס על גשר סדוק", הוסיפה. הנהגים נאלצים לנסוע בדרך ארוכה יותר בחצי שעה.',
        ),
    ),
    Copy(
        "zh-Hans",
        "gb18030 gb2312 hz",
        "橡谷旧桥将关闭至明年春天",
        (
            "新新社橡谷11月23日电 市政府星期四表示,河上的旧桥在春天以前不会重新开放。“我们在两个桥墩上发现了裂缝,”工程师马丽华说。",
            "工程原定六月完工,费用为四百万元。目前的费用已经翻了一番,市议会已请求省里提供帮助。",
            "她说:“没有人会开着公共汽车过一座有裂缝的桥。”司机必须绕道,多花半个小时。",
        ),
    ),
    Copy(
        "zh-Hant",
        "big5 cp950",
        "橡谷舊橋將關閉至明年春天",
        (
            "【新新社橡谷23日電】市政府星期四表示,河上的舊橋在春天以前不會重新開放。「我們在兩個橋墩上發現了裂縫,」工程師馬麗華說。",
            "工程原定六月完工,費用為四百萬元。目前的費用已經增加一倍,市議會已請求省政府提供協助。",
            "她說:「沒有人會開著公車過一座有裂縫的橋。」駕駛人必須繞道,多花半個小時。",
        ),
    ),
    Copy(
        "ja",
        "shift_jis euc_jp iso2022_jp",
        "かし谷の古い橋、春まで閉鎖へ",
        (
            "【かし谷23日新新通信】川にかかる古い橋は春まで再開しないと、市が木曜日に発表した。「二本の橋脚にひびが見つかった」と技師の丸山恵理さんは述べた。",
            "工事は6月に終わり、費用は4億円の予定だった。すでに2倍の費用がかかり、市議会は県に支援を求めた。",
            "「ひびの入った橋をバスで渡る人はいない」と同氏は付け加えた。ドライバーは30分長い道を回らなければならない。",
        ),
    ),
    Copy(
        "ko",
        "euc_kr iso2022_kr",
        "참나무골 옛 다리, 봄까지 폐쇄된다",
        (
            '(참나무골=새새뉴스) 김영희 기자 = 강을 건너는 옛 다리는 봄 이전에는 다시 열리지 않는다고 시청이 23일 밝혔다. "두 개의 기둥에서 금이 발견됐다"고 기술자 마은희 씨가 말했다.',
            "공사는 6월에 끝나고 비용은 40억 원이 될 예정이었다. 이미 두 배의 비용이 들었으며 시의회는 도에 도움을 요청했다.",
            '그는 "금이 간 다리 위로 버스를 모는 사람은 없다"고 덧붙였다. 운전자들은 30분 더 걸리는 길로 돌아가야 한다.',
        ),
    ),
    Copy(
        "lt",
        "windows-1257 iso-8859-13 cp775 iso-8859-4",
        "Senasis Ąžuolyno tiltas liks uždarytas iki pavasario",
        (
            "ĄŽUOLYNAS, lapkričio 23 d. (NNS) - Tiltas per upę nebus atidarytas iki pavasario, ketvirtadienį pranešė savivaldybė. „Dviejose atramose radome įtrūkimų“, - sakė inžinierė Živilė Šimkutė.",
            "Darbai turėjo baigtis birželį ir kainuoti keturis milijonus. Jie jau kainavo dvigubai daugiau, ir taryba paprašė apskrities pagalbos.",
            "„Niekas nevažiuoja autobusu įtrūkusiu tiltu“, - pridūrė ji. Vairuotojai turi važiuoti aplinkkeliu, kuris trunka pusvalandžiu ilgiau.",
        ),
    ),
    Copy(
        "th",
        "cp874",
        "สะพานเก่าที่บ้านโอ๊กจะปิดจนถึงฤดูใบไม้ผลิ",
        (
            "บ้านโอ๊ก 23 พ.ย. (นนส) - สะพานข้ามแม่น้ำจะไม่เปิดก่อนฤดูใบไม้ผลิ เทศบาลแจ้งเมื่อวันพฤหัสบดี วิศวกรกล่าวว่าพบรอยร้าวในเสาสองต้น",
            "งานควรจะเสร็จในเดือนมิถุนายนและใช้เงินสี่ล้านบาท แต่ตอนนี้ใช้ไปแล้วสองเท่า",
            "ไม่มีใครขับรถโดยสารข้ามสะพานที่มีรอยร้าว เธอกล่าวเสริม ผู้ขับขี่ต้องอ้อมไปอีกครึ่งชั่วโมง",
        ),
    ),
    Copy(
        "et",
        "windows-1252 iso-8859-15 windows-1257 iso-8859-13 cp775",
        "Tammemäe vana sild jääb kevadeni suletuks",
        (
            "TAMMEMÄE, 23. november (NNS) - Üle jõe viiv sild ei avane enne kevadet, teatas linnavalitsus neljapäeval. „Leidsime kahest sambast lõhesid,“ ütles insener Õnne Põldmäe.",
            "Tööd pidid lõppema juunis ja maksma neli miljonit. Nüüdseks on need läinud maksma kaks korda rohkem ning volikogu palus maakonnalt abi.",
            "„Keegi ei sõida bussiga üle lõhenenud silla,“ lisas ta. Juhid peavad sõitma ümber, mis võtab pool tundi kauem, ja šosseel on öösel jääd. Žürii ei saanud garaažist tšekki.",
        ),
    ),
    Copy(
        "fi",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp850 cp437",
        "Tammelan vanha silta pysyy kiinni kevääseen asti",
        (
            "TAMMELA, 23. marraskuuta (NNS) - Joen ylittävää siltaa ei avata ennen kevättä, kertoi kaupunki torstaina. ”Löysimme kahdesta pilarista säröjä”, sanoi insinööri Päivi Mäkelä.",
            "Töiden piti päättyä kesäkuussa ja maksaa neljä miljoonaa. Nyt ne ovat maksaneet kaksi kertaa enemmän, ja valtuusto pyysi läänin apua.",
            "”Kukaan ei aja bussia säröillä olevan sillan yli”, hän lisäsi. Autoilijoiden täytyy kiertää, mikä vie puoli tuntia enemmän.",
        ),
    ),
    Copy(
        "is",
        "windows-1252 iso-8859-1 iso-8859-15 iso-8859-10 cp861 mac-iceland cp850",
        "Gamla brúin við Eikardal verður lokuð fram á vor",
        (
            "EIKARDALUR, 23. nóvember (NNS) - Brúin yfir ána verður ekki opnuð fyrr en í vor, sagði bærinn á fimmtudag. „Við fundum sprungur í tveimur stöplum,“ sagði Þórdís Æsa verkfræðingur.",
            "Verkinu átti að ljúka í júní og það átti að kosta fjórar milljónir. Það hefur þegar kostað tvöfalt meira og bæjarráð hefur beðið um hjálp.",
            "„Enginn ekur strætisvagni yfir brú með sprungum,“ bætti hún við. Ökumenn þurfa að fara krók sem tekur hálfa klukkustund.",
        ),
    ),
    Copy(
        "da",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp850 cp865",
        "Den gamle bro over Lærkåen forbliver lukket til foråret",
        (
            "EGEDAL, 23. nov (NNS) - Broen over åen bliver ikke åbnet før foråret, oplyste rådhuset torsdag. “Vi har fundet revner i to af pillerne,” siger ingeniør Åse Bjørn.",
            "Arbejdet skulle være færdigt i juni og koste fire millioner. Nu har det kostet dobbelt så meget, og byrådet har søgt om hjælp.",
            "“Ingen kører en bus over en bro med revner,” tilføjer hun. Bilisterne må køre en omvej, som tager en halv time længere.",
        ),
    ),
    Copy(
        "nb",
        "windows-1252 iso-8859-1 iso-8859-15 mac-roman cp850 cp865",
        "Den gamle broen over Lerkeåa forblir stengt til våren",
        (
            "EIKEDAL, 23. nov (NNS) – Broen over elven åpnes ikke før våren, opplyste rådhuset torsdag. «Vi har funnet sprekker i to av pilarene», sier ingeniør Åse Bjørnstad.",
            "Arbeidet skulle være ferdig i juni og koste fire millioner. Nå har det kostet dobbelt så mye, og bystyret har søkt om hjelp.",
            "«Ingen kjører en buss over en bro med sprekker», legger hun til. Bilistene må kjøre en omvei som tar en halv time lenger, også på lørdager.",
        ),
    ),
    Copy(
        "lv",
        "windows-1257 iso-8859-13 iso-8859-4 cp775",
        "Vecais Ozolkalna tilts paliks slēgts līdz pavasarim",
        (
            "OZOLKALNS, 23. novembrī (NNS) - Tiltu pār upi neatvērs pirms pavasara, ceturtdien paziņoja pašvaldība. „Divos balstos atradām plaisas,“ sacīja inženiere Žanete Šķēle.",
            "Darbiem vajadzēja beigties jūnijā un izmaksāt četrus miljonus. Tie jau izmaksājuši divreiz vairāk, un dome lūgusi apriņķa palīdzību.",
            "„Neviens nebrauc ar autobusu pa ieplaisājušu tiltu,“ viņa piebilda. Vadītājiem jābrauc pa apkārtceļu, kas ir pusstundu garāks.",
        ),
    ),
    Copy(
        "sk",
        "windows-1250 iso-8859-2 cp852 mac-latin2",
        "Starý most v Dubovej zostane zatvorený až do jari",
        (
            "DUBOVÁ 23. novembra (NNS) - Most cez rieku neotvoria pred jarou, oznámila vo štvrtok radnica. „Našli sme trhliny v dvoch pilieroch,“ povedala inžinierka Ľubica Kráľová.",
            "Práce sa mali skončiť v júni a stáť štyri milióny. Už stáli dvakrát toľko a zastupiteľstvo požiadalo kraj o pomoc.",
            "„Nikto nejazdí autobusom po moste s trhlinami,“ dodala. Vodiči musia ísť obchádzkou, ktorá trvá o pol hodiny dlhšie.",
        ),
    ),
    Copy(
        "sl",
        "windows-1250 iso-8859-2 cp852 mac-croatian",
        "Stari most v Hrastovčah ostaja zaprt, pravijo na občini",
        (
            "HRASTOVČE, 23. novembra (NNS) - Mostu čez reko ne bodo odprli že pozimi, je v četrtek sporočila občina. „V dveh stebrih smo našli razpoke,“ je dejala inženirka Živa Šuštar.",
            "Dela bi se morala končati junija in stati štiri milijone. Stala so že dvakrat več, občinski svet pa je prosil državo za pomoč.",
            "„Nihče ne vozi avtobusa čez razpokan most,“ je še povedala. Vozniki se morajo peljati po obvozu, ki traja pol ure več.",
        ),
    ),
    Copy(
        "hr",
        "windows-1250 iso-8859-2 cp852 mac-croatian",
        "Stari most u Hrašću ostaje zatvoren, kažu u općini",
        (
            "HRAŠĆE, 23. studenoga (NNS) - Most preko rijeke neće biti otvoren prije proljeća, priopćila je u četvrtak općina. „Našli smo pukotine u dvama stupovima,“ rekla je inženjerka Đurđa Živić.",
            "Radovi su trebali završiti u lipnju i stajati četiri milijuna. Već su stajali dvostruko više, a vijeće je zatražilo pomoć županije.",
            "„Nitko ne vozi autobus preko mosta s pukotinama,“ dodala je. Vozači moraju ići zaobilaznim putem, što traje pola sata duže.",
        ),
    ),
    Copy(
        "sq",
        "windows-1252 iso-8859-1 windows-1250",
        "Ura e vjetër e Lisit mbetet e mbyllur deri në pranverë",
        (
            'LISI, 23 nëntor (NNS) - Ura mbi lumë nuk do të hapet para pranverës, njoftoi të enjten bashkia. "Gjetëm çarje në dy shtylla", tha inxhinierja Mirë Çela.',
            "Punimet duhej të përfundonin në qershor dhe të kushtonin katër milionë. Ato kanë kushtuar tashmë dyfish, dhe këshilli kërkoi ndihmë.",
            '"Askush nuk kalon me autobus mbi një urë me çarje", shtoi ajo. Shoferët duhet të bëjnë një rrugë më të gjatë.',
        ),
    ),
    Copy(
        "kk",
        "kz1048 ptcp154",
        "Еменді ауылындағы ескі көпір көктемге дейін жабық болады",
        (
            "ЕМЕНДІ, 23 қараша. /ЖЖҚ/. Өзен үстіндегі көпір көктемге дейін ашылмайды, деп хабарлады бейсенбіде қала әкімдігі. «Біз екі тіректен жарықтар таптық», — деді инженер Әсел Ғалымова.",
            "Жұмыс маусымда аяқталып, төрт миллион теңге тұруы керек еді. Қазір оның құны екі есе өсті, ал кеңес облыстан көмек сұрады.",
            "«Ешкім жарылған көпірмен автобус жүргізбейді», — деп қосты ол. Жүргізушілер жарты сағатқа ұзағырақ айналма жолмен жүруге мәжбүр.",
        ),
    ),
)
"""Sorted as they were written; not a sentence of it is anybody's."""
