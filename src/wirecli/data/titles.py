"""Titles that stand before a name: honorifics, offices, ranks; a row a class.

Source: titles that the AP style book has before a name, with its abbreviations of ranks, the
courtesy titles of the languages whose copy is read, and the titles of the development copy.
"""

from wirecli.data.row_types import WordClass

# fmt: off
TITLES: tuple[WordClass, ...] = (
    WordClass("church",
        "abbot acharya archbishop archdeacon ayatollah bishop brother cardinal chaplain dalai "
        "deacon father hojatoleslam imam maulana maulvi monsignor mother mufti mullah pastor "
        "patriarch pope prior rabbi rev revd reverend sadhvi sardar shaikh sheik sheikh sister "
        "swami vicar",
        ("They met {role:Bishop} {person:Ellen Marsh} at noon.", "{role:Pope} {person:Albertus} will visit."),
        ("The Cardinal Gallery opens at noon.",)),
    WordClass("honorific",
        "dame datin dato datuk dona dr fr frau herr hr lady lord madame mademoiselle maitre miss "
        "mlle mm mme monsieur mr mrs ms mx senor senora senorita seri shri sig signor signora sir "
        "smt smti sr sra srta",
        ("They met Mr. {person:Marsh} at noon.", "They met Mrs {person:Ellen Marsh}."),
        ("Mr. and Mrs. were printed on the towels.",)),
    WordClass("office",
        "administrator admiral-general ambassador assemblyman assemblywoman attorney-general "
        "baron baroness caliph chairman chairperson chairwoman chancellor cllr co-chairman "
        "commissar commissioner comptroller congressman congresswoman consul consul-general "
        "controller coordinator councillor councilman councilor councilwoman counsel count "
        "countess czar delegate dep deputy director director-general duchess duke earl emperor "
        "empress envoy gov governor governor-general king lawmaker leader mayor mep minister mla "
        "mna mp mpp ombudsman parliamentarian pm premier president president-elect presidents "
        "prime-minister prince princess prosecutor queen rep representative reps sec secretary "
        "secretary-general selectman sen senator senators sens shah sheriff speaker sultan "
        "taoiseach treasurer tsar undersecretary vice-chairman vice-premier vice-president "
        "viceroy whip",
        ("{role:Norland President} {person:Ellen Marsh} signed it.", "They met {role:Finance Minister} {person:Ellen Marsh}."),
        ("The President Hotel was sold.", "The Prime Minister left early.", "The Finnish Deputy Prime Minister left.")),
    WordClass("profession",
        "analyst architect attorney author barrister capt captain ceo cfo chef chief coach "
        "composer conductor coo correspondent detective doctor driver economist editor engineer "
        "executive goalkeeper inspector jockey journalist judge justice lawyer libero magistrate "
        "manager midfielder nurse officer photographer pitcher poet prof professor quarterback "
        "reporter researcher singer skipper spokesman spokesperson spokeswoman striker "
        "superintendent supt surgeon winger writer",
        ("They met {role:Professor} {person:Ellen Marsh}.", "{role:Coach} {person:Marsh} was pleased."),
        ("The Judge Building was sold.", "It is in Executive Quorl again.")),
    WordClass("rank",
        "adm admiral airman brig brigadier cmdr col colonel commandant commander commodore "
        "constable corporal cpl ensign field-marshal gen general generals lance-corporal lieut "
        "lieutenant lt maj major marshal patrolman pfc private pvt seaman sergeant sgt spc "
        "trooper vice-admiral",
        ("They met {role:Lt. Gen.} {person:Ellen Marsh}.", "{role:Colonel} {person:Marsh} agreed."),
        ("General Dynamics rose.",)),
    WordClass("russian",
        "академик г-н генерал генсек глава господин госпожа губернатор депутат директор канцлер "
        "король министр мэр полковник посол председатель президент премьер премьер-министр "
        "пресс-секретарь профессор режиссер секретарь сенатор спикер",
        ("Об этом заявила {role:министр} {person:Анна Лебедева}.",),
        ("Министр иностранных дел уехал.", "Президент России уехал.")),
)
"""A title of two words has its last word as a row's; what stands before it in capitals is of it."""

TITLES_OF_OFFICE = frozenset(
    ["chancellor", "chief", "director", "leader", "minister", "ministers", "secretary", "undersecretary"]
)
"""Titles that go on with what is administered: Secretary of State, Minister for Trade."""

WOMEN = frozenset(
    "baroness chairwoman congresswoman countess dame duchess empress frau lady madame mademoiselle "
    "miss mlle mme mother mrs ms princess queen senora signora sister sra srta".split()
)
"""Titles that say that a woman bears the name."""

MEN = frozenset(
    "ayatollah baron bishop brother congressman count duke emperor father herr imam king lord "
    "monsieur mr pope prince senor sheik sheikh signor sir".split()
)
"""Titles that say that a man bears the name."""

SHORT = {
    "capt": "captain",
    "col": "colonel",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "prof": "professor",
    "rep": "representative",
    "sen": "senator",
    "sgt": "sergeant",
}
"""Titles before a name, and the nouns that mean their bearers later."""
