"""Nouns that say what somebody is: they stand small before a name, or head the apposition after.

Source: the nouns that stand so in CoNLL-2003, Reuters-21578 and PolNeAR, and others of their class:
whoever writes of a pianist writes of a cellist too.
"""

from wirecli.data.row_types import WordClass

# fmt: off
ROLES: tuple[WordClass, ...] = (
    WordClass("art",
        "actor actress animator architect artist auctioneer author ballerina bandleader bandmate "
        "banjoist baritone bassist biographer broadcaster calligrapher caricaturist cellist "
        "choreographer chorister cinematographer clarinettist co-star columnist comedian comic "
        "composer conductor contralto copywriter costumier critic crooner curator dancer designer "
        "dj documentarian dramatist dramaturge drummer engraver essayist fiddler filmmaker "
        "flautist flutist frontman gallerist ghostwriter guitarist harpist historian host "
        "illustrator impresario influencer juggler keyboardist lexicographer librettist lutenist "
        "magician memoirist mezzo-soprano milliner mime model musician novelist oboist organist "
        "painter performer philosopher photographer pianist playwright podcaster poet printmaker "
        "producer publisher puppeteer rapper satirist screenwriter scriptwriter sculptor "
        "showrunner silversmith singer soloist songwriter soprano stagehand star storyteller "
        "supermodel tenor trumpeter typographer ventriloquist videographer violinist violist "
        "vlogger vocalist writer youtuber",
        ("They met {role:singer} {person:Ellen Marsh}.",),
        ("The Singer Gallery opens at noon.",)),
    WordClass("business",
        "accountant actuary adviser advisor analyst auditor banker bookkeeper bookmaker "
        "bookseller boss brewmaster broker bursar businessman businesswoman buyer capitalist ceo "
        "chairman chairperson chairwoman chief co-founder co-owner cofounder confectioner "
        "consultant contractor controller costermonger dealer developer director distiller "
        "economist employee entrepreneur executive exporter farmhand financier fishmonger founder "
        "franchisee fundraiser greengrocer grocer grower head headhunter hotelier importer "
        "industrialist innkeeper insider inventor investor ironmonger jeweller landowner lender "
        "lessee lessor licensee liquidator magnate maker manager marketer merchant mogul "
        "moneylender newsagent operator owner partner pawnbroker paymaster philanthropist planner "
        "planter principal publican publicist rancher realtor recruiter reseller restauranter "
        "restaurateur retailer salesman shareholder shipbuilder shipowner speculator stallholder "
        "stockbroker storekeeper strategist subcontractor supervisor tailor timekeeper trader "
        "trainee treasurer trustee tycoon typesetter undertaker underwriter vendor vintner "
        "wholesaler winemaker worker",
        ("{person:Ellen Marsh}, {role:the bank's chief economist}, agreed.",),
        ("It is made by car dealer Quorl Motors.", "They met at car dealer Quorl again.")),
    WordClass("kin",
        "aunt auntie boyfriend bride bridegroom brother cousin dad daughter ex-boyfriend "
        "ex-girlfriend ex-husband ex-wife father fiance fiancee friend girlfriend goddaughter "
        "godson grandad granddad granddaughter grandfather grandma grandmother grandpa "
        "grandparent grandson great-granddaughter great-grandfather great-grandmother "
        "great-grandson half-brother half-sister husband mom mother mum neighbor neighbour nephew "
        "niece parent roommate sibling sister son spouse stepbrother stepdad stepdaughter "
        "stepfather stepmother stepmum stepsister stepson toddler twin uncle widow widower wife",
        ("She met his {role:brother} {person:Ellen Marsh}.",),
        ("She sold his brother Norland stock.",)),
    WordClass("law",
        "abductor accomplice adjudicator agent airman appellant arbitrator assailant assassin "
        "attacker attorney attorney-general aviator bailiff barrister bombardier bomber bosun "
        "burglar cadet captor claimant co-accused co-defendant commando complainant conman "
        "conscript conspirator constable cop coroner counterfeiter defector defendant deserter "
        "detective embezzler ex-convict eyewitness felon forger fraudster fugitive fusilier "
        "gangster guerilla gunman hacker hijacker hitman informant inspector insurgent "
        "interrogator investigator jailer jihadist judge juror justice kidnapper killer lancer "
        "lawman lawyer legionnaire lobbyist looter magistrate mercenary militant mobster mugger "
        "murderer notary offender officer paralegal paratrooper parolee peacekeeper perpetrator "
        "petitioner plaintiff poacher policeman policewoman prisoner profiler prosecutor provost "
        "quartermaster rapist reservist ringleader robber saboteur sapper sentry sheriff "
        "shoplifter signaller sleuth sniper solicitor spy stalker submariner superintendent "
        "suspect swindler terrorist trafficker vandal victim warlord whistle-blower witness "
        "wrongdoer",
        ("{person:Ellen Marsh}, {role:a lawyer for the club}, agreed.",),
        ("The Sheriff Building opens.",)),
    WordClass("learning",
        "academic acupuncturist agronomist alumna alumnus anaesthetist anatomist anthropologist "
        "archaeologist archeologist astronaut astronomer astrophysicist biochemist biologist "
        "biostatistician botanist cardiologist caregiver carer cartographer chancellor chemist "
        "chiropodist chiropractor classmate climatologist cosmonaut criminologist cryptographer "
        "dean demographer dentist dermatologist dietician dietitian docent doctor ecologist "
        "engineer entomologist epidemiologist ethicist ethnographer expert fellow forecaster "
        "freshman geneticist geographer geologist geophysicist grammarian gynecologist headmaster "
        "headmistress headteacher homeopath horticulturist hydrographer hydrologist hygienist "
        "immunologist kindergartner laureate lecturer librarian linguist logician masseur "
        "masseuse mathematician metallurgist meteorologist microbiologist mineralogist naturalist "
        "neurologist neuroscientist neurosurgeon numismatist nurse nutritionist obstetrician "
        "oceanographer oncologist optician optometrist orthodontist orthopaedist osteopath "
        "paediatrician paleontologist pathologist pediatrician pharmacist phonetician physician "
        "physicist physio physiologist physiotherapist podiatrist pollster polymath postdoc "
        "professor psychiatrist psychoanalyst psychologist psychotherapist radiologist rector "
        "researcher scholar schoolboy schoolchild schoolgirl schoolmaster schoolteacher scientist "
        "seismologist semiotician sociologist sophomore specialist stargazer statistician student "
        "surgeon taxonomist teacher technician theologian therapist toxicologist tutor "
        "undergraduate urologist valedictorian vet veterinarian vice-chancellor vice-principal "
        "virologist volcanologist zoologist",
        ("{person:Ellen Marsh}, {role:a geologist at Oakvale University}, agreed.",),
        ("The doctor in Oakvale agreed.",)),
    WordClass("news",
        "anchor anchorman announcer blogger cameraman co-anchor co-host commentator contributor "
        "correspondent editor freelancer interviewee interviewer journalist moderator newscaster "
        "newsreader paparazzo personality presenter pundit reporter reviewer sub-editor subeditor",
        ("They met {role:reporter} {person:Ellen Marsh}.",),
        ("The editor of Oakvale Press agreed.",)),
    WordClass("people",
        "abbess abseiler activist adventurer advocate aide ally amputee angler apprentice "
        "archdeacon archimandrite aristocrat assistant associate attendant babysitter backpacker "
        "baker ballboy ballgirl bargee barista barkeeper barmaid bartender beachgoer beadle "
        "beautician beekeeper believer bellboy bellringer benefactor billionaire birdwatcher "
        "bishop blacksmith boatbuilder bodyguard boilermaker bouncer boy bricklayer brickmaker "
        "bridesmaid builder bushwalker busker busman butcher bystander cabbie cabdriver "
        "cabinetmaker campaigner camper canoeist canvasser captive caretaker carpenter cashier "
        "catechist caterer caver celebrity chaplain chauffeur churchgoer churchwarden cleaner "
        "clergyman cleric clerk climber clockmaker coachbuilder coalminer coastguard cobbler "
        "codebreaker colleague collector commoner commuter concertgoer concierge conductress "
        "confidant confidante congregant convener cook counsellor counselor courier cowboy "
        "coxswain crabber crewmate crofter croupier curate customer cyclist dairymaid daredevil "
        "daytripper deaconess deckhand decorator delegate demonstrator diner dispatcher dissident "
        "docker dockworker donor driver dropout drover electrician environmentalist evacuee "
        "evangelist exhibitor exile explorer farmer farmworker festivalgoer figure figurehead "
        "filmgoer firefighter fireman fisherman fitter flatmate flier florist forager friar "
        "furrier gamekeeper gamer gardener gasfitter gatekeeper girl glassblower glazier goatherd "
        "godfather godmother graduate gravedigger groundskeeper guard guest guide guru "
        "hairdresser hairstylist handler harbourmaster harvester haulier heavyweight heir heiress "
        "herbalist herder hermit hero hiker hitchhiker holidaymaker homemaker homeowner hostage "
        "hosteller housekeeper housemaid housemate housewife hunter icon imam immigrant inmate "
        "intern interpreter ironworker islander janitor jeweler jogger joiner journeyman "
        "kitchenhand laborer labourer landlady landlord laundress layman leaseholder legend "
        "liaison lifeguard locksmith lodger logger loner lumberjack machinist maid man manicurist "
        "marcher mariner marketgoer mate matriarch mechanic medic member mentor metalworker "
        "midwife migrant millhand millionaire millworker miner missionary monk motorcyclist "
        "motorist mountaineer moviegoer mudlark mullah musher nanny native navvy newcomer nominee "
        "novice nun nuncio observer oilman onlooker opponent organiser organizer orphan "
        "parachutist paraglider paramedic parishioner participant passenger passer-by passerby "
        "pastor patient pedestrian pensioner picker pickpocket pilgrim pilot pioneer plasterer "
        "platelayer playmate plumber policyholder pontiff porter postmaster postmistress potholer "
        "preacher preceptor predecessor prelate priest priestess primate prodigy proprietor "
        "proselyte protege protester protestor psychic rabbi ragpicker rambler ranger reactivist "
        "receptionist recipient refugee rescuer resident retiree rigger rioter rival roadsweeper "
        "roofer roustabout sailor sawmiller scaffolder schoolfriend scout seafarer seaman "
        "seamstress seminarian servant sharecropper sheikh shepherd shepherdess shipwright "
        "shoemaker shop-steward shopkeeper shopper shopworker smallholder smuggler socialite "
        "sommelier spectator spokesman spokesperson spokeswoman squatter stablehand stalwart "
        "stationmaster steelworker steeplejack stevedore steward stewardess stonemason stowaway "
        "streetsweeper stylist successor suffragette superfan supporter surveyor survivor swami "
        "swineherd taxidermist taxpayer teenager telegraphist tenant tiler tinsmith tollkeeper "
        "toolmaker tourist tracker trainer translator trapper traveler traveller trucker typist "
        "upholsterer valet verger veteran vicar vigilante villager visitor volunteer waiter "
        "waitress warden watchdog watchmaker welder wellwisher wheelwright whistleblower woman "
        "woodcutter woodworker worshipper wrangler yachtsman youth zookeeper",
        ("{person:Ellen Marsh}, {role:a spokeswoman for the ministry}, agreed.",),
        ("They met rival Tarnquist at noon.",)),
    WordClass("russian",
        "академик вице-премьер генерал глава губернатор депутат директор замминистра король "
        "министр мэр полковник посол председатель президент премьер премьер-министр "
        "пресс-секретарь профессор режиссер секретарь сенатор спикер эксперт",
        ("Об этом заявила {role:министр} {person:Анна Лебедева}.",),
        ("Об этом заявил министр в Москве.",)),
    WordClass("sport",
        "all-rounder athlete backstroker ballplayer bantamweight batsman batter biathlete "
        "bobsledder bodybuilder bowler boxer breaststroker bullfighter bullrider caddie caddy "
        "captain catcher center-back centre-back centre-forward challenger champion cheerleader "
        "co-captain co-driver coach compatriot contender cornerback cricketer cruiserweight "
        "debutant decathlete defender diver domestique eventer ex-captain ex-champion ex-player "
        "featherweight fighter finalist flanker fly-half flyhalf flyweight foilist footballer "
        "forward freestyler full-back fullback goalie goalkeeper goaltender golfer gymnast "
        "half-back halfback handballer heptathlete hitter holder hooker hurdler infielder "
        "international jockey judoka jumper karateka kayaker keeper kicker left-back left-hander "
        "lefthander leg-spinner libero lifter lightweight linebacker lock long-jumper marathoner "
        "marksman matador medalist medallist middleweight midfielder netballer off-spinner "
        "olympian opener orienteer outfielder pacemaker pacer paddler paralympian parathlete "
        "pentathlete pinch-hitter pitcher placekicker player playmaker pole-vaulter poloist "
        "powerlifter prop puncher qualifier quarterback racer racewalker rallyist rebounder "
        "receiver ref referee reliever rider right-back right-hander righthander rookie rower "
        "runner runner-up scorer scrum-half scrumhalf seamer second-rower seed selector "
        "semifinalist setter shooter shortstop shot-putter showjumper skateboarder skater skier "
        "skipper skirmisher slalomist slugger snowboarder speedskater spinner sprinter starter "
        "steeplechaser striker substitute surfer sweeper swimmer tackler tailback team-mate "
        "teammate thrower tightend titleholder torero triallist triathlete triple-jumper twirler "
        "umpire vaulter vice-captain weightlifter welterweight wicket-keeper wicketkeeper wideout "
        "wildcard windsurfer wing-back wingback winger winner wrestler",
        ("Two goals by {role:striker} {person:Ellen Marsh} were enough.",),
        ("They beat champion Norland at noon.", "They met champion Tarnquist at noon.")),
    WordClass("state",
        "admiral ambassador assemblyman attache backer baroness brigadier bureaucrat burgher "
        "burgomaster candidate chair chieftain chieftainess co-chair co-leader colonel commander "
        "commissioner committeeman committeewoman communist comptroller congressman congresswoman "
        "conservative consul coordinator corporal councillor councilman councilmember councilor "
        "councilwoman counsel counterpart custodian czar democrat deputy dictator diplomat "
        "duchess duke earl emissary emperor ensign envoy eurosceptic ex-governor ex-mayor "
        "ex-minister ex-president extremist firebrand freeholder front-runner frontrunner "
        "functionary general governor guerrilla hardliner hetman hopeful ideologue incumbent "
        "independent king lawmaker leader legislator liberal lieutenant lord maharaja marchioness "
        "marquess marshal mayor mayoress mediator mep minister monarch monarchist mp msp nawab "
        "negotiator nobleman official operative pacifist parliamentarian partisan patriarch "
        "peeress politician pollwatcher pope populist potentate prefect premier president "
        "pretender prince princess propagandist queen radical rajah rebel reformer reformist "
        "regent registrar representative republican revolutionary ruler sarpanch secretary "
        "secretary-general selectman senator separatist sergeant socialist soldier speaker "
        "speechwriter spymaster staffer statesman strongman subprefect sultan surrogate taoiseach "
        "technocrat tsar undersecretary vice-admiral vice-chairman vice-mayor vice-minister "
        "vice-president viceroy vizier wazir",
        ("{person:Ellen Marsh}, {role:Norland's foreign minister}, agreed.",),
        ("The Governor Quorl Hotel was sold.",)),
)
"""A row for each walk of life, a noun in the first that has it; the nouns are in the singular."""

ROLE_ENDINGS = (
    "alist",
    "arist",
    "icist",
    "inist",
    "ionist",
    "man",
    "ologist",
    "onist",
    "orist",
    "person",
    "woman",
)
"""Endings of nouns that say what somebody is, whether a row has them or not: newsman, illusionist."""

ROLE_MODIFIERS = frozenset(
    "acclaimed accused acting ailing alleged assistant associate central chief city civil club "
    "co company county court current defence defense departing deputy district economic "
    "embattled eminent ex executive exiled famed famous federal fellow finance financial first "
    "foreign former general government group guerrilla head health human industry information "
    "interim interior junior justice labor labour late leading legal local longtime managing "
    "market medical military ministry national naval new opposition outgoing party pioneering "
    "police political popular presidential press presumptive prime principal private prominent "
    "provincial public rebel regional registered research retired retiring rights ruling science "
    "security senior sometime spiritual state student team then top trade union veteran vice "
    "visiting world".split()
)
"""Small words between an article and a role noun: the former deputy foreign minister."""

FIRMS_ROLES = frozenset(
    "agent ally anchor backer boss broker builder buyer chair challenger champion claimant "
    "collector contender contractor counterpart customer dealer developer distiller donor "
    "exporter figure finalist financier friend grower guide handler head heir holder host "
    "importer independent international investor leader lender maker mate member merchant miner "
    "neighbor neighbour observer operator opponent organiser organizer owner parent partner "
    "petitioner pioneer planter player producer publisher recruiter reseller resident retailer "
    "rival runner runner-up seed semifinalist shipbuilder shipowner specialist star subcontractor "
    "supporter tenant trader underwriter vendor victim watchdog winemaker winner".split()
)
"""Role nouns that firms, clubs and countries have too: no single word behind them is a person."""

FIRMS = frozenset(
    "broker builder contractor customer dealer developer distiller exporter grower handler "
    "importer lender maker merchant miner operator organiser organizer owner parent partner "
    "planter producer publisher recruiter reseller retailer shipbuilder shipowner specialist "
    "subcontractor underwriter vendor winemaker".split()
)
"""Role nouns of firms before people: two unknown words behind one are rather a firm's name."""

FIELDS = frozenset(
    "agriculture commerce communications culture defence defense education energy finance health "
    "housing industry information intelligence interior justice labor labour operations "
    "parliament police research safety security staff state tourism trade transport "
    "transportation".split()
)
"""What somebody has charge of, small between the role noun and the name: chief of [staff] Ann Lee."""
