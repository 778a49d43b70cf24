"""Nouns that say what somebody is: they stand small before a name, or head the apposition after.

Source: the nouns that stand so in CoNLL-2003, Reuters-21578 and PolNeAR, and others of their class:
whoever writes of a pianist writes of a cellist too.
"""

from wirecli.data.row_types import WordClass

# fmt: off
ROLES: tuple[WordClass, ...] = (
    WordClass("art",
        "actor actress architect artist author bassist broadcaster cellist choreographer columnist "
        "comedian composer conductor critic curator dancer designer dj drummer filmmaker guitarist "
        "historian host illustrator model musician novelist painter performer philosopher "
        "photographer pianist playwright poet producer publisher rapper screenwriter sculptor "
        "singer songwriter star supermodel violinist vocalist writer",
        ("They met {role:singer} {person:Ellen Marsh}.",),
        ("The Singer Gallery opens at noon.",)),
    WordClass("business",
        "accountant adviser advisor analyst banker bookmaker boss broker businessman "
        "businesswoman buyer capitalist ceo chairman chairperson chairwoman chief co-founder "
        "co-owner cofounder consultant contractor controller dealer developer director "
        "economist employee entrepreneur executive financier founder head hotelier "
        "industrialist insider inventor investor landowner magnate maker manager marketer "
        "merchant mogul operator owner partner philanthropist planner principal publicist "
        "realtor restaurateur retailer salesman shareholder speculator stockbroker strategist "
        "supervisor trader treasurer trustee tycoon vendor wholesaler worker",
        ("{person:Ellen Marsh}, {role:the bank's chief economist}, agreed.",),
        ("It is made by car dealer Quorl Motors.", "They met at car dealer Quorl again.")),
    WordClass("kin",
        "aunt boyfriend brother cousin daughter father fiance fiancee friend girlfriend "
        "granddaughter grandfather grandmother grandson husband mother neighbor neighbour nephew "
        "niece parent roommate sister son spouse stepfather stepmother twin uncle widow widower "
        "wife",
        ("She met his {role:brother} {person:Ellen Marsh}.",),
        ("She sold his brother Norland stock.",)),
    WordClass("law",
        "agent assassin attorney attorney-general bomber constable cop coroner defendant detective "
        "fugitive gangster gunman inspector investigator jailer judge juror justice killer lawyer "
        "lobbyist magistrate militant murderer notary officer plaintiff policeman policewoman "
        "prisoner prosecutor rapist sheriff sniper solicitor suspect terrorist trafficker victim "
        "warlord witness",
        ("{person:Ellen Marsh}, {role:a lawyer for the club}, agreed.",),
        ("The Sheriff Building opens.",)),
    WordClass("learning",
        "academic anthropologist archaeologist archeologist astronaut astronomer astrophysicist "
        "biologist botanist cardiologist chancellor chemist climatologist cosmonaut criminologist "
        "dean demographer dentist dermatologist dietitian doctor ecologist engineer entomologist "
        "epidemiologist ethicist expert fellow forecaster freshman geneticist geologist "
        "geophysicist gynecologist hydrologist immunologist lecturer librarian mathematician "
        "meteorologist microbiologist naturalist neurologist neuroscientist neurosurgeon nurse "
        "nutritionist obstetrician oceanographer oncologist optometrist paediatrician "
        "paleontologist pathologist pediatrician pharmacist physician physicist physiologist "
        "pollster professor psychiatrist psychologist psychotherapist radiologist rector "
        "researcher scholar scientist seismologist sociologist sophomore specialist statistician "
        "student surgeon teacher technician theologian therapist toxicologist undergraduate "
        "urologist vet veterinarian virologist volcanologist zoologist",
        ("{person:Ellen Marsh}, {role:a geologist at Oakvale University}, agreed.",),
        ("The doctor in Oakvale agreed.",)),
    WordClass("news",
        "anchor anchorman blogger cameraman co-anchor co-host commentator contributor "
        "correspondent editor journalist moderator newscaster newsreader personality presenter "
        "reporter",
        ("They met {role:reporter} {person:Ellen Marsh}.",),
        ("The editor of Oakvale Press agreed.",)),
    WordClass("people",
        "activist adventurer advocate aide ally apprentice assistant associate attendant "
        "babysitter baker barista barmaid bartender beautician beekeeper billionaire bishop "
        "blacksmith bodyguard bouncer boy bricklayer builder busker butcher bystander "
        "cabinetmaker captive caretaker carpenter cashier caterer celebrity chaplain chauffeur "
        "churchgoer cleaner clergyman cleric clerk colleague collector commuter concierge "
        "confidant confidante congregant cook counsellor counselor courier cowboy cyclist "
        "daredevil deckhand decorator delegate dispatcher dissident dockworker donor driver "
        "dropout electrician environmentalist evangelist exile explorer farmer figure "
        "firefighter fireman fisherman florist gamer gardener gatekeeper girl glassblower "
        "godfather godmother graduate groundskeeper guard guest guide guru hairdresser "
        "hairstylist heavyweight heir heiress herbalist hero hiker hitchhiker homemaker hostage "
        "housewife hunter icon immigrant inmate intern interpreter janitor jeweler jogger "
        "journeyman laborer labourer landlady landlord legend liaison lifeguard logger "
        "lumberjack machinist maid man mate matriarch mechanic medic member mentor midwife "
        "migrant millionaire miner monk motorcyclist motorist mountaineer nanny native newcomer "
        "nominee nun observer onlooker opponent organiser organizer orphan paramedic "
        "participant passenger patient pedestrian pensioner pickpocket pilgrim pilot pioneer "
        "plumber porter preacher predecessor priest priestess prodigy protege protester psychic "
        "rabbi ranger receptionist recipient refugee rescuer resident retiree rival "
        "roofer sailor scout seaman seamstress servant shepherd shoemaker shopkeeper shopper "
        "smuggler socialite spokesman spokesperson spokeswoman stalwart steelworker stevedore "
        "steward stewardess stylist successor supporter surveyor survivor taxpayer "
        "teenager tenant tourist trainer translator traveler traveller trucker typist "
        "valet veteran vicar vigilante villager visitor volunteer waiter waitress warden "
        "watchdog watchmaker welder whistleblower woman woodworker worshipper yachtsman youth "
        "zookeeper",
        ("{person:Ellen Marsh}, {role:a spokeswoman for the ministry}, agreed.",),
        ("They met rival Tarnquist at noon.",)),
    WordClass("russian",
        "академик вице-премьер генерал глава губернатор депутат директор замминистра король "
        "министр мэр полковник посол председатель президент премьер премьер-министр "
        "пресс-секретарь профессор режиссер секретарь сенатор спикер эксперт",
        ("Об этом заявила {role:министр} {person:Анна Лебедева}.",),
        ("Об этом заявил министр в Москве.",)),
    WordClass("sport",
        "all-rounder athlete ballplayer batsman batter bowler boxer captain catcher centre-back "
        "champion co-driver coach compatriot contender cricketer defender fighter finalist "
        "fly-half footballer forward fullback goalie goalkeeper golfer gymnast hitter holder "
        "hooker hurdler infielder international jockey jumper keeper kicker left-hander lefthander "
        "linebacker lock marksman medalist medallist midfielder opener outfielder pitcher player "
        "playmaker prop qualifier quarterback racer receiver reliever rider right-hander "
        "righthander rookie rower runner runner-up scorer scrum-half seed semifinalist shortstop skater skier "
        "skipper sprinter starter striker substitute surfer sweeper swimmer tackler team-mate "
        "teammate thrower titleholder umpire vaulter weightlifter wicketkeeper winger winner "
        "wrestler",
        ("Two goals by {role:striker} {person:Ellen Marsh} were enough.",),
        ("They beat champion Norland at noon.", "They met champion Tarnquist at noon.")),
    WordClass("state",
        "admiral ambassador assemblyman backer brigadier bureaucrat candidate chair co-chair "
        "colonel commander commissioner committeeman committeewoman communist congressman "
        "congresswoman conservative consul coordinator councillor councilman councilor "
        "councilwoman counsel counterpart democrat deputy dictator diplomat emissary emperor "
        "envoy ex-president extremist front-runner frontrunner general governor guerrilla hopeful "
        "incumbent independent king lawmaker leader legislator liberal lieutenant lord marshal "
        "mayor mediator minister monarch mp negotiator nobleman official operative "
        "parliamentarian patriarch politician pope premier president prince princess queen "
        "radical rebel reformer reformist regent representative republican revolutionary ruler "
        "secretary secretary-general selectman senator sergeant socialist soldier speaker "
        "speechwriter staffer statesman strongman sultan surrogate undersecretary vice-chairman "
        "vice-president",
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
    "agent ally anchor backer boss broker builder buyer chair champion collector contender contractor "
    "counterpart dealer developer donor figure finalist financier friend guide head heir holder host "
    "independent international investor leader maker mate member merchant neighbor neighbour observer "
    "operator opponent organiser organizer owner parent partner pioneer player producer publisher "
    "resident retailer rival runner runner-up seed semifinalist specialist star supporter tenant "
    "trader vendor victim watchdog winner".split()
)
"""Role nouns that firms, clubs and countries have too: no single word behind them is a person."""

FIRMS = frozenset(
    "broker builder contractor dealer developer maker merchant operator organiser organizer owner "
    "parent partner producer publisher retailer specialist vendor".split()
)
"""Role nouns of firms before people: two unknown words behind one are rather a firm's name."""

FIELDS = frozenset(
    "agriculture commerce communications culture defence defense education energy finance health "
    "housing industry information intelligence interior justice labor labour operations "
    "parliament police research safety security staff state tourism trade transport "
    "transportation".split()
)
"""What somebody has charge of, small between the role noun and the name: chief of [staff] Ann Lee."""
