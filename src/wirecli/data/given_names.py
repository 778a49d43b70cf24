"""First names that the table of names lacks: romanised Arabic, Hebrew, Persian, Asian, African.

Source: written by hand, from the names of public figures of the last fifty years; the table made of
public lists is `names.tsv`, see `wirecli.tables.name_table`. A name that the table has is here only if
the table has the other sex, or both.
"""

# fmt: off
MORE_WOMEN = frozenset(
    "abla aishwarya akiko anahit arantxa aung azza bahia bathsheba begum benazir bilquis bushra "
    "chandrika chieko condoleezza dilma ebru fairuz fatemeh fatou fawzia gulnara gyeong hanan hend "
    "hillary ilham jayalalithaa joumana kajal khaleda kristalina ksenia latifa liudmila maha "
    "malala mamata manal mayawati megawati megyn michiko mika mirlande moza nafisatou najat najla "
    "nayirah noura nurcan parvati patrisse queta rabia raghad ranjana rekha rima rula sadako sahar "
    "sania sarojini shabana shahnaz sharmila sheikha shirin simin smriti soad sushma tansu thuli "
    "tzipi umm vaira vandana wafaa winnie yael yevgenia yingluck yuriko zeinab zohra zsuzsa".split()
)
"""First names of women, folded."""

MORE_MEN = frozenset(
    "abdel abdelaziz abdelhamid abdou abdoulaye abdulaziz abdulla abdulrahman abhisit abiy abu "
    "adel adly ahmadou ahmed ajit akihito alaa aleksey alexandr alexey alexis alhaji alhassan ali "
    "alija amadou amr anatoliy anatoly andriy antonis aram arie ariel arkady arslan arun arvind "
    "aryeh asghar ashok ashraf askar atal atef avigdor ayad azmi babrak baburam badr bahaa "
    "bakhtiyar bakr balasaheb bandar barack barham basdeo bashar bassam bechir benyamin berik "
    "binyamin bishnu boediono boutros burhan burhanuddin chandra chedli cheick cheikh chidambaram "
    "costas dato deng denis dimitris dinesh dmitriy dmitry dominique dragoslav ebrahim egemen "
    "ehud eitan emad emmerson emomali essam evo ezer fadi fahd faisal faiz fakhruddin farooq "
    "fawzi faysal fethullah gabi gamal gennadiy gennady ghassan ghazi gholam gholamreza giorgi "
    "giorgos grigory gurbanguly gyanendra hafez haider haile haim haitham hamad hamdi hamed hani "
    "hashem hashim hassan hazem hennady heydar hichem hideki hifikepunye hikmet hisham hosni "
    "hossam hossein houari hristo hryhory hulk hulusi hun hussain hussein ibrahim idriss ihor "
    "ijaz ilia imad inder innokenty iqbal isa issam itamar ivica iyad izz jaber jafar jakaya "
    "jalal jaswant javad javed jawaharlal junaid junichiro kader kais kamel karan karolos kassem "
    "katsuya kazem keizo kerem khalifa khurshid kim kiran kiro kostas krishna kurmanbek kyriakos "
    "lakhdar lal lasha lech liaquat lyonpo maaouya mahamat mahathir mahendra maher mahinda "
    "mahmood majid makoto mamoun manmohan mansour manuchehr marat marwan masahiko masoud massoud "
    "maulana mehmood meir meles mikheil milan mirza mobutu modibo moegamat mohamed mohammed mohan "
    "mohd mohsen moin moktar momir mostafa muammar muhammadu muhd mukhtar mulayam munir murli "
    "musharraf muthana mwai nabih nader nadim nagib naguib najibullah nambaryn narasimha narendra "
    "naseer nasser nassir nawaf nawaz nayef nicos nikola nikolay nikos nizar nursultan oleh "
    "oleksiy olusegun orel osama othman ousmane paata panagiotis pervez petros pinchas pradeep "
    "prakash pranab prem qaboos rached rafik rahim raila rais raja rajan rajesh rajiv rakesh ram "
    "ramesh rami ramush ramzan ranil ranko raouf ratko redha refaat rodong roh rustam ryutaro "
    "saadi sabah sachin saeb saeed safwat salam salem salva samak sanjay saparmurat sardar satish "
    "saud sayed sayyed selahattin seretse serhiy seyed shafiq shahbaz shahid shakil shamil sharad "
    "shaukat shaul shavkat shawkat shigeru shimon shinzo shlomo sidi sly spyros stipe subhash "
    "suharto sukarno sunil suresh surin taieb taleb tamer tamir taner tarek tareq taro tawfik "
    "tawfiq tayeb taymuraz thabo thaksin tihomir tofik tzachi uday umaru uri vagit valdis valeriy "
    "valery vasily vassilis velupillai venkaiah vikram vinod vitaliy vitaly vladimiro vojislav "
    "volodymyr vuk wael wahid waleed wasfi wasim wesam yasir yasuhiro yasuo yevgeny yevhen yigal "
    "yitzhak yoav yoram yossef yossi yoweri yukio yuri yuriy yury yusef zafar zaki zalmay zeev "
    "zeid zhan zhelyu ziad zine zinedine zinzan zivko zulfikar zurab zviad".split()
)
"""First names of men, folded."""
