"""Words inside names, and words that open a sentence or are in capitals and name nobody.

Source: closed classes (particles, pronouns, numerals, honorific abbreviations, the calendar, the
adjectives of the countries of `countries.py`); the open ones (LATER_HYPHENS, NOT_GIVEN, NOUNS,
THINGS_NAMED, the words borne as names) are what was taken for a person, or kept from being one, in
CoNLL-2003, Reuters-21578, PolNeAR and TimeBank. Words are folded, as `marks.people.lexicon.key`
folds them: lower case, no accents, no full stop.
"""

# fmt: off
PARTICLES = frozenset(
    "abd abdel abdul abu af al ap ar av aw az bar bat ben bin bint binti d da dal dall dalla das "
    "de degli dei del dela dell della delle dello den der des di do dos du el en ibn l la las le "
    "lo los mac ould st ste te ter van vande vanden vander ver vom von wa zu zum zur".split()
)
"""Small words inside a name: Loyola de Palacio, Osama bin Laden, Bashar al-Assad."""

PARTICLES_TOO = frozenset("aan ab an in onder op ten uit".split())
"""Particles that are other words too: Piet ten Brink, Dafydd ab Iorwerth, Mac an Bhaird."""

BEFORE_ARTICLES = frozenset("aan in onder op uit".split())
"""Dutch prepositions that are of a name only before an article: op den Kamp, in 't Veld."""

DUTCH_ARTICLES = frozenset("de den der het ter".split())
"""Dutch articles behind them."""

IRISH_PREFIXES = frozenset("an mac ni nic o ui".split())
"""Irish prefixes of a surname: Mac an Bhaird, Ó hAnluain."""

PATRONYMICS = frozenset("ab ap bin bint binti ibn".split())
"""Particles that say whose child somebody is: no firm and no place has one between capitals."""

POSTNOMINALS = frozenset(
    "ac am ao ba bem bsc cbe cmg cnzm cpa cvo dbe dcmg dds dfc dphil dsc dso edd frcp frcs frs "
    "frsa frse gbe gcb jd jp kbe kc kcb kcmg kcvo kpm llb lld llm lvo mba mbbs mbe mc md mep mhk "
    "mla mnzm mp mpp ms msc msp mvo oam obe om onzm pharmd phd qc qpm rn sc td usaf usmc usn vc".split()
)
"""Letters behind a name without a comma: offices, honours, degrees, services."""

OPENING_PARTICLES = frozenset("ad al an ar as ash at az ben bin d de du el ibn l van von".split())
"""Small words that may open a name: al-Assad, de Gaulle, von Trapp."""

SUFFIXES = frozenset("esq ii iii iv jr sr".split())
"""What follows a surname, after a comma or none: Marsh, Jr."""

LATER_HYPHENS = frozenset(
    "affiliated aged american approved area backed based bashing born bound brokered built called "
    "chaired class controlled dated declared designed dominated driven educated elect engineered "
    "era european financed free friendly funded german held hosted imposed influenced inspired "
    "israeli japanese led level like linked made managed mediated minded occupied old only "
    "operated oriented origin owned palestinian picked planned pound powered pro produced ruled "
    "run russian scale size speaking sponsored style supplied supported to trained type wide "
    "winning year".split()
)
"""What follows a hyphen but is no part of a name: Marsh-led, Norland-based."""

OPENINGS = frozenset(
    "a about above according across act acting adding after afterwards again against ahead all "
    "almost along already also although always am amid among an and another any anyone apart are "
    "around as asked at away back based be because been before behind being below besides best "
    "better between beyond big both but by call can citing clearly come compared could currently "
    "dear des despite did do does doing during each earlier early either elsewhere en even "
    "eventually ever every everybody everyone everything except few finally first five following "
    "for former four from further get give given go good had half has have having he hence her "
    "here hers herself him himself his how however i if in include including indeed initially "
    "inside instead into is it its itself just keep key last late later least less let like "
    "likewise long look looking lots made make many may maybe me meanwhile might mine more "
    "moreover most much must my near nearly neither never nevertheless new next no nobody none "
    "nonetheless nor not note nothing notwithstanding now of off often oh ok old on once one only "
    "or other others otherwise our out outside over own part perhaps please plus presumably "
    "previously prior probably quite rather re read real really recently right said same says "
    "second see seven several shall share shares she should since six so some somebody someone "
    "something sometimes soon source sources still such ten than thank thanks that the their them "
    "then there thereafter therefore these they third this those though three through throughout "
    "thus till to together too toward towards traditionally two typically ultimately under "
    "undoubtedly unless unlike until up upon us using usually very via was we well were what "
    "whatever when whenever where whereas whether which while who whoever whom whose why will with "
    "within without would yes yet you young your yours".split()
)
"""Words that open a sentence, and name nobody."""

CALENDAR = frozenset(
    "april aug august autumn cet christmas dec december easter edt est feb february fri friday gmt "
    "january july june march mon monday nov november oct october passover ramadan sat saturday "
    "sept september spring summer sunday thanksgiving thu thur thurs thursday today tomorrow tue "
    "tues tuesday utc wed wednesday winter yesterday".split()
)
"""Days, months, feasts, time zones: in capitals, and nobody's name."""

NOUNS = frozenset(
    "adds ads advertisement analysis analysts authorities bonds brokers byline caption car chart "
    "class closing communist communists congressional conservative conservatives copyright "
    "dealers democrat democratic democrats dollar eastern editing editor eds eight email "
    "estimates exclusive experts exports facebook factbox fans farmers federal file film futures "
    "gold graphic gunmen hundred hundreds imports inflation instagram interest investors islam "
    "islamic islamists issue labor labour lawyers lead leaders leading left liberal liberals "
    "losses million millions negotiations negotiators news newspapers nine northern observers "
    "officers officials oil opponents opposition parents parliamentary photo photos picture "
    "pictures police polls president prices production profit profits protesters rates rebels "
    "related reporter reporting republican republicans residents results revenue revenues rpt "
    "sales scientists session social socialist socialists soldiers southern speech state stocks "
    "story students summary sunni supporters survey table tables talks telephone text thousands "
    "top tories tory troops turnover twitter update updated urgent video villagers voters votes "
    "voting western witnesses women worldwide writing".split()
)
"""Nouns and adjectives that open a sentence or stand in capitals, and name nobody."""

DEMONYMS = frozenset(
    "afghan afghans african african-american albanian albanians algerian algerians american "
    "americans andorran angolan arab arabian arabic arabs argentine argentinian armenian "
    "armenians asian asians australian australians austrian austrians azerbaijani azeri bahamian "
    "bahraini bangladeshi barbadian basque bavarian belarusian belarussian belgian belgians "
    "belizean bengali beninese bhutanese bolivian bosnian bosnians botswanan brazilian brazilians "
    "british briton britons bruneian bulgarian bulgarians burmese burundian byelorussian "
    "californian cambodian cameroonian canadian canadians caribbean catalan chadian chechen "
    "chechens chilean chinese colombian colombians comoran congolese corsican costarican croat "
    "croatian croats cuban cubans cypriot cypriots czech czechs dane danes danish djiboutian "
    "dutch dutchman ecuadorean ecuadorian egyptian egyptians emirati english englishman eritrean "
    "estonian estonians ethiopian ethiopians eurasian euro european europeans fijian filipino "
    "filipinos finn finnish finns flemish french frenchman gabonese gambian georgian georgians "
    "german germans ghanaian greek greeks grenadian guatemalan guinean guyanese haitian hispanic "
    "honduran hungarian hungarians hutu hutus icelandic indian indians indonesian indonesians "
    "iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian "
    "jamaican japanese jordanian jordanians kazakh kenyan kenyans korean koreans kosovar kurd "
    "kurdish kurds kuwaiti kyrgyz laotian latin latvian latvians lebanese liberian libyan libyans "
    "lithuanian lithuanians luxembourger macedonian malagasy malawian malaysian malaysians "
    "maldivian malian maltese mauritanian mauritian mexican mexicans moldovan monegasque "
    "mongolian montenegrin moroccan moroccans mozambican namibian nepalese nepali nicaraguan "
    "nigerian nigerians nigerien nordic norwegian norwegians omani ottoman pakistani pakistanis "
    "palestinian palestinians panamanian papuan paraguayan persian peruvian peruvians philippine "
    "pole poles polish portuguese qatari romanian romanians russian russians rwandan rwandans "
    "salvadoran samoan saudi saudis scandinavian scot scots scottish senegalese serb serbian "
    "serbs sicilian singaporean slav slovak slovaks slovene slovenes slovenian somali somalis "
    "spaniard spaniards spanish sudanese surinamese swazi swede swedes swedish swiss syrian "
    "syrians taiwanese tajik tamil tamils tanzanian texan thai thais tibetan tibetans togolese "
    "tongan transatlantic trinidadian tunisian turk turkish turkmen turks tutsi tutsis ugandan "
    "ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh welshman yemeni "
    "yugoslav zairean zambian zealander zealanders zimbabwean zulu".split()
)
"""Adjectives and nouns of peoples, in English."""

ADJECTIVES_OF_PEOPLES = frozenset(
    "arab arabian arabic asian basque bavarian californian caribbean dutch eurasian euro european "
    "french hispanic hutu icelandic kurd kyrgyz latin nordic ottoman persian philippine "
    "scandinavian slav tamil transatlantic tutsi welsh zulu".split()
)
"""Those that are of no one nation, or say in the singular what a thing is: Dutch, Nordic."""

COMPATRIOTS = frozenset(
    "briton croat dane dutchman englishman filipino finn frenchman irishman luxembourger pole scot "
    "serb slovene spaniard swede turk welshman".split()
)
"""Those that no firm and no thing is called: the adjective is another word."""

BEATEN = frozenset(
    "beat beating beats defeated defeating defeats downed edged edging outplayed outpointed outran "
    "overcame thrashed upset".split()
)
"""Verbs whose object is an opponent: beat Kenyan Quorl Tarnquist."""

PLACINGS = frozenset("clocked finished won".split())
"""Verbs of one in a contest, behind the name."""

RANKS = frozenset("eighth fifth first fourth ninth second seventh sixth tenth third".split())
"""Places in a contest: Kenyan Quorl Tarnquist was [fourth]."""

LANDS_OWNED = frozenset(
    "абхазии австралии австрии адыгеи азербаиджана аргентины армении афганистана башкирии "
    "башкортостана беларуси белоруссии бельгии болгарии бразилии британии бурятии великобритании "
    "венгрии венесуэлы вьетнама германии греции грузии дагестана дании донбасса евросоюза египта "
    "иемена израиля ингушетии индии иордании ирака ирана ирландии исландии испании италии "
    "казахстана калмыкии канады карелии катара киргизии китая кореи косово крыма кубы кувеита "
    "кыргызстана латвии ливана ливии литвы мексики молдавии молдовы монголии мордовии москвы "
    "нигерии нидерландов норвегии осетии пакистана палестины петербурга подмосковья польши "
    "португалии приднестровья приморья россии румынии севастополя сербии сибири сирии словакии "
    "словении таджикистана татарии татарстана тувы туркмении туркменистана турции удмуртии "
    "узбекистана украины финляндии франции хакасии хорватии черногории чехии чечни чувашии "
    "швеицарии швеции эстонии эфиопии якутии японии".split()
)
"""Lands and parts of them in the Russian genitive, behind a title.

Of the gazetteer's names only this case differs.
"""

PEOPLES = DEMONYMS | LANDS_OWNED
"""Adjectives and nouns of peoples and lands: with a capital, and nobody's name."""

NOT_GIVEN = frozenset(
    "alta alto america art asia baby baptist bergen berlin bishop boss branch brooklyn brown cap "
    "captain carolina chance china comfort constant council crystal cuba dakota dawn del delta "
    "denver desire dia diamond doctor dow eden efe el emmy fairy faith fate fed fleet florida "
    "ford forest france friend gene general georgia golden governor green gun hansa haven heaven "
    "hill holland hope houston immaculate india indiana ireland israel jet jordan judge juli juni "
    "junior justice kenya lady le liberty london lot love loyal lucky major mal man marine mercy "
    "metro milan mile miner minor montana monte nevada north numbers olive orange orlando page "
    "paris park peace peer penny phoenix pink prince prosper queen ran reason red reina rich rio "
    "river rock roma rome royal run rush saint salvador santa santo santos senora sierra silva "
    "silver sky son star sterling stone storm sun texas tiny trinidad trinity ty unknown urban "
    "valencia van venice venus victory viva wage washington west wing wood worth yr zion".split()
)
"""First names that are words or places first: they tell a person only before a known surname.

A word that no list has as a first name needs no row.
"""

SURNAME_ENDINGS = (
    *
        "adze aitis akis auskas berg chuk cki dottir eanu elli enko es escu etti ev eva ez feld ic "
        "idis idze inho ini mann nen oglu ov ova poulos shvili ska skaya ski skiy sky sson stein "
        "ucci vich wicz yan дзе ев ева ин ина ко ов ова ская скии чук швили ян".split(),
)
"""Endings of surnames of many lands, folded: й stands as и."""

STRONG_ENDINGS = (
    *
        "adze akis chuk dottir escu idis idze jic nic nko oglu ov ova poulos poulou shvili skaya "
        "skiy sky ssen sson vic vich wicz yev yeva".split(),
)
"""Endings that surnames have and firms do not, folded."""

PRONOUNS = frozenset("he her herself him himself his she who whom whose".split())
"""Pronouns of a person, before the verb of whose clause a name stands."""

SPEECH = frozenset(
    "acknowledged added adds admits admitted announced answered apologised apologized argued "
    "argues asked asks believes claimed claims commented complained conceded confessed declared "
    "denied died emphasised emphasized explained explains grinned insisted insists joked laughed "
    "married noted notes pledged prayed predicted quipped recalled recounted reiterated remarked "
    "replied resigned said say says shouted shrugged smiled smiles sobbed spoke stressed tells "
    "testified thinks thought told tweeted urged vowed warned warns wept writes wrote".split()
)
"""Verbs beside one who speaks, and others whose subject no firm and no place is."""

PLACES_BORNE = frozenset(
    "england france georgia holland ireland israel jordan kent mali montana norfolk virginia "
    "washington".split()
)
"""Lands and parts of lands that are surnames too: Denzel Washington, Michael Jordan."""

THINGS_NAMED = frozenset(
    "act agency airport award awards board bridge bureau cathedral center centre club college commission committee company council department foundation group "
    "highway hospital hotel institute law laws magazine museum newspaper park plan prize railway "
    "school ship shop square stadium station street theater theatre trophy university village".split()
)
"""Small nouns behind a name that make it that of a thing: the Ellen Marsh hospital."""

VESSELS = frozenset(
    "boat cutter cyclone destroyer ferry freighter frigate hurricane liner schooner ship "
    "steamer storm submarine tanker trawler tug typhoon vessel yacht".split()
)
"""What stands before the name of a ship or a storm: the ferry Ellen Marsh."""

HAMLETS = frozenset("great little lower much nether upper".split())
"""Words that open the name of a village: in Little Brask."""

GIVEN_TITLES = frozenset("col gen major maulana sardar".split())
"""Titles that are first names too: Gen Tarnquist, the former minister."""

GREEK_LETTERS = frozenset(
    "alpha beta chi delta epsilon eta gamma iota kappa lambda omega omicron phi pi psi rho sigma "
    "tau theta upsilon xi zeta".split()
)
"""Two of these side by side name a fraternity."""

PROGRAMMES = frozenset("hour live tonight".split())
"""Last words of programmes that bear a person's name: Ellen Marsh Live."""

WORDS_BORNE = frozenset(
    "best big cook day early few field gold good key last long may more much north note now only own part right said share so spring still story summer west will wing winter young".split()
)
"""Words of the classes above, or titles, that are surnames behind a first name: Jimmy Key."""

ARTICLES = frozenset("das dem den der die el gli il l la las le les lo los the".split())
"""Articles, before which no bare name stands: the Fed Board, la Reina Victoria."""

NOT_FIRST = frozenset("das den der".split())
"""Particles that stand only behind another: van der Berg."""

FAMILY_FIRST = frozenset(
    "ahn bae baek bai byeon byun cai cao chae chan chang cheng cheung chiang cho choe choi chow "
    "chu chua chun chung cui deng ding dong eom fang feng fu gao goh gong gu guo gwak ha han hao "
    "heo ho hong hou hsu hu huang huh hwang hwangbo jang jeon jeong ji jia jiang jiao jie jin "
    "jing jo joo ju jung kang ke kim ko koh koo kuang kwak kwok kwon lai lam lau lee lei leung li "
    "liang liao lim lin liu loh lu lui luo ma maeng mao meng miao min moon myung na nam namgung "
    "ng ngo nguyen ning niu noh oh ong pae paek pak pan pang park pei peng pham pu pyo qi qian "
    "qiao qin qiu qu ren rhee roh rong ryu seo seok seol seong shao shen shi shin shu sim sin so "
    "soh son suh sui tan tang tao tian ting toh tran tsai tsang tsao tung wang wei wen weng wie "
    "woo wu xi xia xiao xie xin xiong xu xue yan yang yao ye yeo yeom yeon yi yim yin ying yip "
    "yoo yook yoon yu yuan yue yuk yun zeng zha zhai zhang zhao zheng zhong zhou zhu zhuang zou "
    "zuo".split()
)
"""Chinese, Korean and Vietnamese family names, which stand first: Wang, Kim, Nguyen."""

ENGLISH_SYLLABLES = frozenset(
    "al am an as at bar be ben bi bin bit by can co cut de di do du el fi fit get go ha he hi hip "
    "hit hop in is it jean la le let lo low man mid my net no non of off on op or out pan pay per "
    "pin pop pre pro put re ru run set she sit so sub sun ten the tie tip to toe tom top tri two "
    "ul un up us we wi win you zip".split()
)
"""Short words of English: two of them with a hyphen are no Korean or Chinese name: co-op, run-in."""

NUMERALS = frozenset("i ii iii iv ix v vi vii viii x xi xii xiii xiv xv xvi".split())
"""The numbers of kings and popes, folded."""

FATES = frozenset(
    "arrested assassinated beheaded born buried detained extradited hospitalised hospitalized "
    "imprisoned jailed kidnapped murdered stabbed wounded".split()
)
"""Participles for what befalls people, and no firm or place: Quorl Tarnquist was [arrested]."""

GIVEN_BORNE = frozenset("april august dane german june long may will".split())
"""Words of the classes above that are first names before a known surname: Will Marsh."""

STOPPED = frozenset(
    "adm brig capt cllr cmdr col cpl dep dr esq fr gen gov hon jr lieut lt maj md messrs mr mrs "
    "ms mt pfc ph prof pvt rep reps rev revd sec sen sens sgt spc sr sra st ste supt".split()
)
"""Abbreviations whose full stop does not end a sentence."""

NAME_OPENERS = frozenset(["ben", "bin", "ibn", "van"])
"""Small words that open a name where it stands without the first name: bin Laden."""
