"""Words that tell an organisation, a place, a thing with a name, from a person.

Source: what bodies and firms call themselves (legal forms, kinds of institution, in English and as
copy leaves them in German and the Romance languages), the agencies of `agencies.py` that sign with
one word, bodies whose letters British copy writes as a word (Nato), generic words of geography, the
clubs of the North American leagues, and what else stood in names that were taken for persons in
CoNLL-2003, Reuters-21578 and PolNeAR.
"""

from wirecli.data.row_types import WordClass

# fmt: off
ORGANISATIONS: tuple[WordClass, ...] = (
    WordClass("agency",
        "agerpres anadolu ansa antara armenpress azertac belta bernama interfax itar-tass kazinform "
        "kyodo montsame notimex reuters tanjug tass ukrinform xinhua yonhap",
        (), ("Ellen Kyodo reports.", "They met Minister Interfax.")),
    WordClass("body",
        "academia academie academy administration agency akademie alliance ambassadors army asean "
        "asociacion assembly associacao association associazione authorities authority azienda "
        "banca banco band banque board brigade brigades bundesbank bundesliga bundestag bureau "
        "cabinet camera cathedral caucus centro chamber chapter charity choir church circle "
        "clinic club coalition college comision comissao comite command commissariat commission "
        "commissione committee commonwealth community compagnie confederacion confederation "
        "conference congreso congress congresso conseil consejo conselho consiglio convention "
        "corps council cour court courts department desk division duma ecole ejercito empresa "
        "engineers escola escuela estado etat europol faculty federation festival fondation "
        "fondazione force forces forum foundation front fund fundacion gallery gewerkschaft "
        "gobierno gouvernement government governo group groups guard guards headquarters "
        "hochschule hospital house initiative institut institute institutes institution instituto "
        "international interpol istituto jihad knesset lab laboratory league legislature library "
        "liga ligue mafia mercosur militia ministere ministerio ministerium ministero ministry "
        "mission monastery mosque movement museum nato navy network newsroom nurses office opec "
        "opera orchestra organisation organization pact palais panel parish parlament parlamento "
        "parlement parliament parti partido parties partito party patrol pentagon physicians "
        "police policia politburo polizei polizia presidencia program programme project protocol "
        "regierung republica republique reserve school secretaria secretariat seminar seminary "
        "senado senat senate service services shrine sociedad societe society soviet squad stadt "
        "staff subcommittee summit surgeons symphony synagogue syndicat syndicate synod task "
        "teachers team temple theater theatre tribunal troupe unesco unicef union unions unit "
        "universidad universidade universita universitat universite university verband verein "
        "watch wing workers youth",
        (), ("Ellen Marsh University opened.", "The Marsh Foundation opened.")),
    WordClass("company",
        "ab aerospace ag airlines airways aluminium aluminum associates aviation bancorp bank "
        "bankers banking banks bauxite beverage beverages bhd biosciences breweries brewery "
        "brewing broadcasting bros brothers capital cement chemical chemicals chocolate co cocoa "
        "communications companies company computer computers consultants consulting copper corp "
        "corporation cos cosmetics credit dairies dairy dealers designs dynamics electric "
        "electronics energy enterprise enterprises entertainment equities equity exchange express "
        "fertiliser fertilisers fertilizer fertilizers finance financial foods futures gas gmbh "
        "gold healthcare holding holdings hotel hotels inc incorporated industries industry "
        "insurance investment investments journal kk laboratories limited lithium llc llp "
        "logistics lp ltd lumber magazine management manufacturing market markets media medical "
        "metals mills minerals mines mining mobile motor motors mutual networks news newspaper "
        "newspapers nv oil oilfield oyj packaging partners partnership petrochemical "
        "petrochemicals petroleum pharma pharmaceutical pharmaceuticals phosphate pictures "
        "plastics platinum plc plywood post potash poultry power press productions products "
        "properties publications publishers publishing radio railway railways realty records "
        "refinery refining research resources restaurant retail rubber sa savings seafood "
        "seafoods securities semiconductor shipbuilding shipping shipyard shipyards software "
        "solutions spa steel stock stores studio studios system systems technologies technology "
        "telecom telecommunications telephone television textile textiles timber times titanium "
        "tobacco toys trading tribune trust tv tyre tyres uranium utilities ventures warehouse "
        "wireless works zinc",
        (), ("Marsh Holdings rose.", "Ellen Marsh Inc. rose.")),
    WordClass("event",
        "act agreement award awards bowl challenge championship championships classic cup day "
        "derby fair games holocaust inquiry marathon masters medal olympics open parade peace "
        "plan prize race reform series show stakes tour tournament treaty trial trials trophy war "
        "week weekend world",
        (), ("The Ellen Marsh Cup was won.", "The Marsh Report was read.")),
    WordClass("place",
        "airport alley area arena ave avenue barracks base bay beach blvd boulevard bridge "
        "building camp canal canyon cape castle cemetery center central centre city coast county "
        "creek crescent crossing dam delta desert district drive east eastern estate falls field "
        "fields forest fort garden gardens gate glacier grove gulf hall harbor harbour heights "
        "highway hill hills inn island islands isle isles jail junction lake lane mall mount "
        "mountain mountains north northeast northern northwest ocean palace park parkway "
        "peninsula pier place plain plains plant plateau plaza port prison province quarter ranch "
        "range reef reservation reservoir ridge river road sea shore south southeast southern "
        "southwest springs square stadium state states station strait straits street suburb "
        "terrace territory tower towers town township tunnel valley village volcano way west "
        "western woods zone",
        (), ("The Marsh River rose.", "They met on Ellen Street.")),
    WordClass("team",
        "angels astros athletics bears bengals bills blazers blues braves brewers broncos browns "
        "bruins buccaneers bucks bulls canadiens canucks capitals cardinals cavaliers celtics "
        "chargers chiefs clippers colts cougars cowboys cubs devils diamondbacks dodgers dolphins "
        "ducks eagles expos falcons flames flyers giants grizzlies hawks heat hornets indians "
        "islanders jaguars jays jets kings knicks lakers lions magic mariners marlins mavericks "
        "mets nets nuggets oilers orioles packers padres panthers patriots penguins phillies "
        "pirates pistons predators rams rangers raptors ravens rays red reds redskins rockets "
        "rockies rovers royals sabres saints seahawks senators sharks sixers sonics sox spurs "
        "stars steelers suns supersonics texans tigers timberwolves titans twins united vikings "
        "wanderers warriors yankees",
        (), ("The Oakvale Rangers won.",)),
    WordClass("thing",
        "abbey bible bomb book bulletin catholic catholics christians chronicle constitution "
        "daily disease dow dynasty edition excellency gazette guide herald highness jew jewish "
        "jews koran law laws majesties majesty muslim muslims nazi nazis observer poll prix "
        "report review rule scandal sound star statement sunni syndrome telegraph theory virus",
        (), ("The Marsh Report was read.",)),
)
"""Words, small here, that make a run of capitals no person when they stand in it."""

NAMED_AFTER_PEOPLE = frozenset(
    "abu_sayyaf|al_qaeda|al_shabaab|arthur_andersen|aston_martin|aston_villa|ben_gurion|boko_haram|"
    "calvin_klein|charles_de_gaulle|charles_schwab|christian_dior|dean_witter|deloitte_touche|"
    "eli_lilly|estee_lauder|fannie_mae|fianna_fail|fine_gael|freddie_mac|ginnie_mae|goldman_sachs|"
    "harley_davidson|hewlett_packard|hugo_boss|jack_daniels|james_capel|jardine_fleming|"
    "jardine_matheson|jesus_christ|john_deere|john_lewis|johnnie_walker|jp_morgan|kleinwort_benson|"
    "lloyds_tsb|louis_vuitton|mardi_gras|marie_claire|marks_spencer|mercedes_benz|merrill_lynch|"
    "morgan_grenfell|morgan_stanley|notre_dame|oscar_mayer|paine_webber|peter_pan|philip_morris|"
    "procter_gamble|ralph_lauren|rio_tinto|rolls_royce|saint_laurent|sallie_mae|santa_claus|"
    "sherwin_williams|sinn_fein|smith_barney|standard_chartered|taj_mahal|thomson_reuters|"
    "tommy_hilfiger|uncle_sam|virgin_mary|walt_disney|warner_lambert|wells_fargo".split("|")
)
"""Names of firms, clubs, places and things that read as a person's name, folded.

Reason: of a first name and a surname that no other word gives away, only a list can tell.
"""

SURNAMES_TOO = frozenset(
    "banks church fair fields forest grove hall hill lake lane law park power star street temple way west woods".split()
)
"""Words of the classes above that are surnames behind a first name: Ken Hill, not the Albert Hall."""
