/** What news is made of, in Czech: see glossary.ts. */
export const cs = `
die mrtv zemrel zahynul zabil
injured zranen ranen. raneni
attack utok utoci zautoc uder.
drone dron
missile raket. rakety raketo raketam strela.
explosion vybuch bomb
fire pozar
factory tovarn zavodu.
electricity elektr proud
nuclear jadern atomov
oil naft ropa. ropy. ropu.
gas plyn
sanctions sankc
tariff cla. cel. celn
meeting setkan jednan schuzk
summit summit
phone-call telefon
visit navstev navstiv prilet priletel
travel cesta odlet
sign podeps
agreement dohod
reject odmit
warn varuj varov
demand zada vyzv vyzyva pozadu
proposal navrh
plan plan. planu. plany. planem plane. planovan
draft navrh
statement prohlas
announce oznam potvr
threat hroz
troops vojak vojsk
front-line front. fronty. fronte. frontov
land uzem
border hranic
parliament parlament snemovn
election volb hlasov
court soud
arrest zatk
prison vezn
exchanging vymen
release propust
police polici
protest protest demonst
resign rezign odstoup
appoint jmenov
envoy zmocnen
foreign-minister diplomat
delegation delegac
intelligence rozved spion
children deti detsk
school skola. skoly skole skolk student
hospital nemocnic
train vlak
plane letadl let.
ship tanker lod. lodi. lode. lodni
airport letist
port pristav
bridge most. mostu mosty
earthquake zemetres
flood povodn zaplav povoden
storm hurikan boure. bouri tajfun cyklon
cold zim mraz snih
money pujc miliard milion
frozen-assets zmraz aktiva. aktiv. aktivy
freezing zmraz
price inflac cena. cenu cen. cenov ceny. cenam
market trh. trhy burz akci
football fotbal zapas gol. golu golem
award cena. nobel
journalist novinar
weapon zbran munice. munici. zbroj
refugee uprchl migrant azyl migrac
monitor monitor dohled
postpone odlo
cancel zrus
postwar povalecn
europe-leaders lidri lidr predstavitel
airspace vzdusn
trilateral trojstran
round kolo.
compromise kompromis ustup
suit oblek
hotline-live online zive
monday pondel
tuesday utery
wednesday streda. stredu. stredy. stredecn
thursday ctvrt
friday patek
saturday sobot
sunday nedel
next-week tyden tydn
usa usa americk spojenych washington
uk-country britan londyn brits
france franc pariz
germany nemec berlin merz
poland polsk varsav
china cina cins peking
turkey tureck istanbul turci. ankar
hungary madar budapest
israel izrael
iran iran teheran
syria syri
venezuela venezuel
greenland gronsk
india indie indick
alaska aljask
abu-dhabi emirat dhabi zabi
before pred.
after po.
future bude ma.
begin zaca zahaj
end skonc ukonc
nothing bez.
progress pokrok produktiv
deploy vyslat rozmist
invite pozv
venue kde misto zakladn
virtual virtual online video
react reag reakc odpoved
hope optimi nadej
doubt pochyb skept
deadline ultimat lhut
peace mir. miru mirov
war valk valc
ceasefire-idea primeri klid.
security bezpecn
guarantee zaruk garanc zaruc
negotiations vyjedn
say rika rikaji rekl. rekla uvedl tvrdi
report podle zdroj zpravod
accuse obvin vini.
condemn odsoud odsuz kritik kritiz
deny popira popre. dementuj
praise chvali pochval
thank dekuj podekov
mock vysmiv vysmal zesmes posmiv urazil urazk
insist zduraz trva. trvaji
hint naznac signal
reveal odhali odhaluj zverejn prozradi
leak unik. unikl uniku uniklo
ask ptal. zepta otazk
apologise omluv omlouv
promise slibi slib. slibu zavaz
congratulate gratul poprat
support podpor podpo
oppose proti. protiv. odpur
pressure tlak. tlaku tlaci natlak
help pomoc pomuze pomohl pomah
want chce. chteji chtel
accept prija prijm souhlas akcept
consider zvazuj zvaz uvazuj
ready pripraven priprav ochoten ochot
discuss diskut projedn konzult
mediation zprostred mediat
host hosti hostit prijal prijme
join ucast pripoj zucast
absent nepritom bojkot chybi
exclude vylouc vyluc
include zahrn vcetne zahrnuj
lead vede. vedl. povede
unity jednot sjednoc solidar
split rozkol rozdel neshod rozpor
reach dosahl dosaz dosah
fail selha selhal neuspe krach
stall patov uvazl zaseknut
collapse zhrout kolaps krach. zhrouc
violate porus porusi
comply dodrz dodrzu respekt
extend prodlouz
expire vyprs konci. expir
implement realizac uskutec zaved zavest
enforce vynuti vynuc vymah
pause pozastav preruse prerus
resume obnov
stop zastav stop.
abandon opust upousti vzdava
change zmen meni. promen zmena
toughen zprisn tvrdsi tvrde.
ease zmirni zmirnu uvoln zrusen
escalate eskalac eskaluj
de-escalate deeskal uklid zklidn
risk rizik nebezpec
trust duver nedver
win vyhra vitez triumf
lose prohra prohral porazk ponize
give-up vzdat vzda. kapitul odevz
keep udrz zachov ponech
recognise uzna uznan legitim
veto veto vetov
block blok zablok blokuj
approve schval ratif schvali
decide rozhod
order nariz dekret prikaz rozkaz
choose vybra vybir vyber
must musi. potreb mel.
allow povol dovol umozn
ban zakaz zakazu
soon brzy brzo rychl nalehav brzy.
wait ceka ceka. ocekav
continue pokracuj pokracova nadale
return vrati vraci navrat
leave odchod stahn odejde stazen
stay zustan zustav
move pohyb hybe. presouv
open otevr otevir
close zavr zavir uzavr uzavir
show ukaz
prove dukaz prokaz
test test. testy testov zkousk
check overe overi kontrol proveru inspek
investigate vysetr
find nasel nasli nalez objev
search hleda patra
secret tajn utaj skryv
fake lez. lzi. lze. lhal falesn dezinf
truth pravda pravdu pravdy
mistake chyb. chybu chyba. omyl
scandal skandal kauz aferu
corruption korup uplat
crisis krize krizi krizov
conflict konflikt
defence obran brani. odstras
alliance spojen partner koalic alianc
enemy nepritel rival souper protivnik
relations vztah pratel
isolate izol
influence vliv ovliv
interest zajm. zajmy zajem
conditions podmin
red-line cervene. cervenou cervenych cervena
point bod. body bodu bodov zasad
issue problem tema temat preka
key klicov hlavn dulezit
detail detail podrob
result vysled dusled
success uspech uspes
breakthrough prulom
step krok. kroky kroku opatren
role role. roli. ulohu uloha
position postoj pozic
strategy strateg taktik
goal cil. cile cilem
reason duvod pricin proc.
chance sance. sanci mozn moznost prilez
letter dopis vzkaz zpravu
speech projev
interview rozhovor interview
press-conference tiskov konferenc brifink
analysis analyz komentar nazor expert vysvetl
photo foto snimek snimk zaber
map mapa mapy mape
document dokument memorand protokol
text text. textu zneni verze verzi
list seznam
initiative iniciativ
framework ramec ramcov
format format. formatu
level urovn
bilateral bilateral dvoustrann
four-way ctyrstran ctyri
face-to-face tvari osobne osobni ctyrmi
handshake potres
red-carpet koberec koberc
applause potles ovac
table stul. stolu stole stolem
back-channel kanal. kanaly zakulis kuloar
dispute spor. sporu hadk
tension napet
concern znepok starost zneklid obav
surprise prekvap sok. sokov nespodziew
celebrate slavi oslav
anger hnev rozzlob pobour vztek
frustrate zklam frustr netrpel
attack-verbally sesvihal sepsul
friendly vrel lichot pratelsk
difficult slozit obtizn tezk komplik
possible-impossible nemozn nereal nepravd
fair spravedl ferov
lasting trval
direct prime primy primo
first-time prvni poprve
record rekord bezprec histor
admit priznal prizna pripous
avoid vyhnout vyhyba vyhnul
ignore ignor
betray zrada zradi zradu
trap lecka pasti. oklam manipul
dictate diktat diktov
sovereignty suveren celistv nezavisl
neutrality neutral
membership clen. clenst clensk pristoup
treaty smlouv umluv pakt.
retaliate odveta odvet pomst odplat
provoke provok
ambassador velvyslan konzulat konzul. velvyslanec. velvyslance velvyslanky velvyslankyn
summon predvol
expel vyhost deport vyhos
visa viza. vizum pas. pasy
referendum referend
constitution ustav. ustava ustavy ustavn ustavn. ustavni ustavy. ustavu.
law zakon
coup prevrat puc.
martial-law stanne nouzov mimorad
invasion invaz vpad.
occupation okup anex
peacekeepers mirove. mirovych mirovou
disarm odzbroj demilitar
buffer-zone naraznik naraznikov
reconstruction obnova obnovu rekonstruk
reparations reparac odskodn kompenz
trade obchod export dovoz
minerals nerost surovin
investment invest
budget rozpocet rozpoct vydaj schodek
spokesperson mluvci
adviser poradc poradk poradce
opposition opozic opozicni
party strana. strany republikan demokrat stranick stranik
survey pruzkum
rights lidsk lidskopr
war-crimes genocid zlocin zverst
abduct unos. unes rukoj
amnesty amnest milost omilost
propaganda propagand
army armad
residential-building obytn bytov bytu. domy. domech panelak budovy. budova
damage poskod znicen znicil skody zdevast
air-defence protivzdus protiletad protiraket patriot. patrioty
intercept sestrel zneskodn zachytil
capture dobyl dobyti obsadil zmocnil ovladl
advance postup postoup
offensive ofenziv
energy-facility infrastruktur rozvodn zarizeni
aid-package balik balicek balick
civilians civilist obyvatel
casualties obeti. obet ztrat
target-object cil. cile. zasah
prisoners-of-war zajat zajatc
bodies-remains tela. ostatk mrtvol
refinery rafineri
long-range dalekonosn dosah doletem
air-raid-alarm siren. sireny poplach
evacuate evaku
power-plant elektrar reaktor
uranium-enrichment uran. uranu obohac maae
launcher odpal odpalil
ballistic balist hypersonic
tribunal-warrant tribunal zatykac haag
shadow-fleet stinov
commander velitel general. generala nacelnik
exercise-drill cviceni manevr vycvik
mobilisation mobiliz odvod. odvody branc rekrut
military-base kasarn zakladna zakladne zakladnu
tank tank. tanky tanku obrnen
artillery-shelling delostrel ostrelov granat
debris trosk trosek sutin
fighter-jet stihac stihack
warship-fleet namorn flotil fregat flot
submarine ponork
rescue zachran zachranar prezil hasic
rebel povstal rebel milic partyzan
special-operation operac. operace. operaci komando vysadk
terror terori extremis
humanitarian humanit
encircle obkli obleh
liberate osvobo
counter-offensive protiofenz protiutok
line-of-contact linie. linii. dotyku
purchase-sell koupi. koupil nakup prodej proda.
contract-order kontrakt zakazk objednav
growth-recession ekonomik recese hospodar hdp.
company-firm firma. firmy firem spolecnost podnik
production vyrob vyrabi
charge-indict obzalob zalobc stihan podezr
guilty-acquit vinen vinny odsouz zprosten zprostil
shooting strelba strelby strelec strelc
assassinate vrazd atentat vrah.
crash-collision nehod havari srazk srazil
missing pohresov zmizel nezvestn
sabotage sabot zhars hybridn
embargo-cap embargo strop. bojkot
confiscate konfisk zabaven zabavil
ai-technology ai. umel umela technolog cip. cipy robot.
climate klima. klimat emise. emisi
health-doctor zdravi zdravot lekar pacient nemoc.
sport sport. sportov liga. ligy stadion
champion-medal mistr mistrov medail pohar turnaj
science-research studie vedci vedec vyzkum
film-series film. filmu filmy serial herec herc kino.
music-singer hudb zpevak zpevac pisen koncert eurovize
anniversary vyroci pripomin pripomen vyroci.
funeral pohreb pohrb smutek
national-guard garda. gardy
glide-bomb klouzav
trench-fortification zakop opevnen
gps-jamming gps. ruseni
balloon balon
undersea-cable kabel. kabely kabelu
nuclear-test hlavic
arms-control odzbrojen newstart nesiren
defence-industry zbrojni. zbrojovk rheinmetall csg.
pipeline ropovod plynovod
aircraft-carrier letadlov
helicopter vrtulnik
mine-demining mina. miny. miny minov odmin
cluster-munition kazetov termobar fosfor
chemical-weapon chemick
satellite satelit druzic starlink
radar radar awacs
poison otrav otrava jed.
mercenary zoldner zoldak wagner.
deserter dezert zbeh
volunteer dobrovoln
depot-warehouse sklad. sklady skladu skladist
dam prehrad hraz
torture muceni mucil tyran
execution poprav
massacre masakr
jihad-islamist dzihad islamist islamsk
curfew vychazeni
shelter-bunker kryt. krytu krytech bunkr
veteran veteran
sniper odstrelov
fuel paliv benzin nafta. nafty diesel
coal uhli uhlim uheln dul. hornik
grain obil psenic sklizen
water voda. vody vodu. vodovod
drought-heat vedra vedro such
heating topeni teplarn vytapen
hunger-famine hladomor hladov hlad.
tax dan. dani. danov
debt-bond dluh. dluhu dluhopis
interest-rate sazb urok. cnb. fed.
currency mena. meny. rubl koruny dolar kurz. bitcoin krypto
donor darce daru. darcovsk
subsidy dotac duchod. duchodu duchody prispevek
jobs-workers prace. zamestnan nezamestn delnik propoust
strike-labour stavk odbor.
bankrupt bankrot insolvenc krach
merger-takeover fuze akvizic prevez
reform reform
appeal-court odvolani odvolal
fine-penalty pokut
fraud podvod
theft-rob kradez ukradl zlodej loupez vyloup
drugs-narcotics drog drogy kokain pasera
rape-abuse znasil sexualn zneuzi
extradite vydani. vydan vyda.
derail vykolej
sink-capsize potop potopi prevrhl
stab nuz. nozem pobod
epidemic virus. viru. epidem pandem covid chripk
vaccine ockovan vakcin
cancer rakovin
drugs-medicine leky. leku. lecivo leciv
rain-weather dest. deste destov pocasi
landslide sesuv lavina laviny
volcano sopka sopky vulkan erupce
tsunami tsunami
pollution znecist ekolog
wildlife zvire. zvirat pes. psa. medved vlk.
religion-mosque nabozen mesit muslim islam. zidov zide antisemit
language jazyk
book-writer knih spisovatel roman. literat
culture-museum kultur muzeum muzea umen divadl vystav
tennis tenis wimbledon
hockey hokej nhl.
basketball basket nba.
olympics olympi
coach trener kouc
transfer-sport prestup
sport-injury zraneni
referee-fans rozhodci fanousk
penalty-goal penalta hattrick
racing formule zavod. zavodu rallye
cycling-athletics cyklist maraton atleti biatlon lyzar lyz.
boxing-mma box. boxer ufc.
doping doping
chess sach. sachy sachov
space vesmir kosmon astronaut nasa
car auto. auta. aut. automob vozidl
bus autobus
road-traffic dalnic silnic doprav
tourism turist
food-restaurant jidlo jidla potravin restaurac maso.
fashion-clothes moda. mody. obleceni saty.
wedding-divorce svatb manzelstv rozvod. rozvodu rozvest
birth-baby narozen porod tehot miminko
new-year silvestr novoroc ohnostroj
parade prehlidk
monument pomnik socha.
flag-symbol vlajk hymn
spouse manzelk manzel. vdova
smartphone-app mobil. chytry iphone aplikac
social-media influencer socialni
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building zritil zriceni
university universit fakult
agriculture zemedel agrar
real-estate nemovit najem hypotek
shop-retail obchody. supermarket prodejna
airline cestujic pasazer aerolin
metro-station metro. metra. nadrazi stanic tramvaj
tunnel tunel
gold zlato zlata zlaty
renewable solarn fotovolt vetrn obnoviteln vodik
television televiz ct.
celebrity-star hvezda hvezdy celebrit
suicide sebevraz
lawyer advokat pravnik
mafia-gang gang. gangy mafi
riot-clash nepokoj stret. strety vytrzn
stampede tlacenic
radiation radioakt radiac
gun-rifle pistol. pusk
steel-metal ocel. oceli ocelar hlinik med. lithi
lake jezer
forest les. lesa lesy. lesn
alcohol alkohol pivo. piva vino. vodk opil
tobacco tabak cigaret koureni
boeing boeing
airbus airbus
lgbt-gay lgbt homosex gay. transgend
abortion potrat interrupc
racism rasis diskrim
citizenship obcanstv
lawsuit zaloba zalobu zaluje
impeachment impeachment
transformer-generator generator transformator
ukraine ukrajin kyjev kyjiv
russia rusk rusov rusy. moskv
president prezident
european-union eu. unie. unii. brusel
europe evrop
white-house bily bileho bilem
government vlada. vlady. vlade. vladu. vladni
kremlin kreml
minister ministr
nato nato
prime-minister premier. premierem premierk
world svet. sveta. svete. svetov globaln
country zeme. zemi. zemich stat. staty statu
today dnes. dnesni
new novy. nova. nove. novych. noveho novou
people lidi. lide. lidem osob. osoby
head-chief sef. sefa sefem sefka
two dva. dve. dvou. dvema
year rok. roku. roky. rocni
official uredni oficial
first prvni. poprve
big velky. velka. velke. obrovsk masivn rozsahl
city mesto. meste. mesta. mestem
region oblast. oblasti kraj. kraje. region. regionu
donbas donbas doneck luhansk
crimea krym
day den. dny. dnu. dni.
now nyni. ted. soucasn
night vecer. vecera noci. noc. nocni
ally spojenec spojenc aliance
international mezinarod
special zvlastni specialni
sea more. mori. morsky morska morske
middle-east blizky blizkem blizkeho blizkovych
gaza gaza. gaze. gazu. gazy.
secretary-of-state sekretar tajemni
vice-president viceprezid vicepremi namestk
source zdroj
geneva zenev
istanbul istanbul
palestinian palestin
united-nations osn.
team tym. tymu tymem
parties-to-talks strany. strana. strane. stranou
home dum. domu. domy. byt. bydlen
woman zena. zeny. zenu zenam zenskych
man muz. muze. muzi. muzem
kharkiv charkov charkiv
odesa odesa. odesy. odese. odesu. odessk
full plny. plna plne uplny uplne kompletn
important dulezit klicov
good dobry. dobra. dobre. pozitiv
possible mozne. mozny moznost pravdepod
dangerous nebezpec riziko rizika
more vice.
all vsichni vsechn vsech. kazdy
only jen. pouze
last-latest posledn
real skutecn realn
dozens desitk
hundreds stovk
thousands tisic
three tri. trech.
month mesic. mesice mesicu
hour hodin
again znovu opet.
during behem
since odtehdy
until dokud
expert expert analytik
foreign zahranic cizin cizi.
italy itali rim. rima. rime. rimsk
japan japon tokio tokij
korea korea korej jihokorej severokorej
north-korea kldr severokorej pchjong
south-korea soul. soulu jihokorej
saudi-arabia saud. saudsk saudska rijad dzidd
riyadh rijad
doha doha. dohy dauha
qatar katar doha. dauha
vienna viden. vidni. vidne. vidensk
minsk minsk
paris pariz
london londyn
berlin berlin
switzerland svycar
netherlands nizozem haag. haagu haagsk amsterdam
spain spanel madrid
belarus belorus minsk
finland finsk finov helsin
sweden svedsk sved. stockholm
norway norsk oslo
denmark dansk. dansko dansku danska kodan
lithuania litva. litvy. litve. litvu. litev vilnius
estonia eston tallin
latvia lotys
baltic baltsk balti pobalt
romania rumun bukurest
moldova moldav moldov podnestr
czechia cesk cesi. praha. prahy. praze. prahu. prazsk
slovakia slovensk slovak bratislav
georgia gruzi tbilis
armenia armen. armeni armensk jerevan
azerbaijan azerbajdz baku.
kazakhstan kazach kazas astan
pakistan pakistan pakistan. islamabad
afghanistan afghan kabul taliban
lebanon liban bejrut
hezbollah hizball
hamas hamas
iraq irak irack bagdad
yemen jemen
houthi hutio husio hutij husij
egypt egypt kahir
hormuz hormuz
strait pruliv
red-sea rude. rudem. cervene. cerveny cervena cervenou
black-sea cerne. cerny cerna. cernem. cernomor
taiwan tchajwan tchaj tchajpej
canada kanad
mexico mexik mexick
brazil brazil
kherson cherson
zaporizhzhia zaporoz zaporiz
dnipro dnipro dnepr
lviv lvov. lvove lvova lviv
pokrovsk pokrovsk
kupiansk kupjansk
sumy sumsk
kramatorsk kramatorsk slovjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national narodni celostatn domaci
local mistni lokaln
joint spolecn spolu.
strong silny silna silne mocn
legal pravni. legalni zakonn
ground pozemni
historic histor
immediate okamzit nalehav
long-term dlouho. dlouhodob dlouhy.
permanent trvaly trvale staly.
temporary docasn
unprecedented bezpreced
finance-minister financ
interior-minister vnitra
ministry ministerst
commission komise. komisi komisar
council rada. rady. rade. radu.
coalition koalic koalicni
citizen obcan
population obyvatel
family rodina rodiny rodine rodinn
governor gubernator guverner
mayor starost primator
senator senator kongresman
deputy-mp poslanec poslanc poslank
central-bank banka. banky banku bank. cnb.
half polovin pul.
percent procent
majority vetsin
north sever. severu. severni. severn
south jih. jihu jizni.
east vychod. vychodni vychode vychodu
west zapad. zapadu zapadni zapade
florida florid miami
new-york york. yorku newyors
texas texas texask
california kaliforn angeles
vatican vatikan
pope papez
cuba kuba. kuby. kube. kubu. kuban havan
panama panam
greece recko recky reck ateny atenach
serbia srbsk srbov srbi. belehrad
africa afrik afric
asia asie. asii. asijs asiat
australia austral sydney
chancellor kancler
office kancelar urad.
embassy velvyslanectv konzulat
committee vybor. vyboru
agency agentur
supreme-court nejvyssi nejvyssiho
prosecutor zalobc zalobk
imf-world-bank mmf.
red-cross kriz.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. hur.
duma duma. dumy dume
bundestag bundestag
oligarch oligarch miliardar
first-lady manzel
son syn. syna synem synovi
daughter dcera dcer
son-in-law zet. zete. zetem
mother matka. matky matku
father otec otce. otcem otci
youth mladez mladi. mladik teenager
elderly senior
pension duchod
teacher ucitel
farmer zemedel farmar
driver ridic
pilot pilot. pilota piloti. pilotem
sailor namornik namornici posadk
athlete sportovec sportovc atlet
actor herec. herce. herci. hereck
activist aktivist
hacker hacker kyber
church cirkev cirkv patriarch biskup
royal kral. krale. kralovn kralovsk princ. prince. princez
businessman podnikatel byznysm
group skupin
state-capital metropol
right-wing pravic
left-wing levic
politician politik politick
tomorrow zitra zitrejs
yesterday vcera vcerejs
second druhy. druhe. druha. druheho
third treti. tretiho tretim
minute minut. minuty minuta
decade desetilet dekad
century stoleti
morning rano. dopoledn
early predcasn drive.
late pozde. pozdeji
christmas vanoc
easter velikono
january leden. ledna lednu lednov
february unor
march-month brezen brezna breznu
april duben. dubna dubnu
june cerven. cervna cervnu
july cervenec. cervence cervenci
august srpen srpna srpnu
september zari.
october rijen. rijna rijnu
november listopad
december prosinec prosince prosinci
spring jaro. jara. jare. jarni
summer leto. lete. letni. letnich
autumn podzim
four ctyri ctyr. ctyrech
five pet. peti.
ten deset. deseti.
many mnoho. mnoha.
few nekolik. malo.
less mene. min.
nobody nikdo zadny zadne
small maly. mala. male. nevelk
high vysok
low nizk
weak slaby slaba slabe oslab
easy snadn lehk
serious vazny. vazna. vazne. zavazn
impossible nemozn
certain jiste. jisty jasne. jasny
uncertain nejasn nejist neznam
partial castecn
separate oddelen samostatn
illegal nelegal nezakon
public verejn
private soukrom osobni
bad spatn. spatny spatna negativ
best nejlepsi
worst nejhors horsi.
correct spravny spravna spravne
wrong chyba. chyby chybu omyl
freedom svobod
rich bohaty bohati. bohatstvi
poor chudy chudi. chudob
alive zivy. zivi. prezil
green zeleny zelena. zelene. zeleni. zelenych
blue modry. modra. modre.
hot horko. horka. vedra. vedro
near blizko. pobliz
far daleko. vzdalen
sky nebe. nebi. oblohy obloz
village vesnic obec. obce. obci.
district okres. okresu okrese
island ostrov. ostrove ostrovy ostrova
river reka. reky. rece. reku.
mountain hora. hory. horach horsky
coast pobrezi plaz. plazi
street ulice ulici silnic
building budova budovy budove
palace palac. palace. rezidenc hradu
hotel hotel
chernihiv cernihiv cernihov
mykolaiv mykolajiv
chernobyl cernobyl
novorossiysk novorosij
bryansk brjansk
kaliningrad kaliningrad
st-petersburg petrohrad petersburg
chechnya cecen
portugal portug lisabon
belgium belgi
austria rakous rakus viden. vidni. vidne. vidensk
slovenia slovin
bulgaria bulhar
croatia chorvat zahreb
bosnia bosna. bosne. bosny. bosensk sarajev
kosovo kosov
cyprus kypr kypersk
ireland irsko irsk dublin
uzbekistan uzbek uzbec taskent
bangladesh banglades
sri-lanka sri. srilan
myanmar barma. barmsk barmy myanmar
thailand thajsk bangkok
cambodia kambodz
singapore singap
malaysia malajs
indonesia indones jakart
philippines filipin manil
vietnam vietnam hanoj
hong-kong hong. hongkong
new-zealand zeland novozeland
haiti haiti
argentina argentin
chile chile. chilsk
colombia kolumbi kolumbij
ecuador ekvador
bolivia bolivi
peru peru. peruan
sudan sudan sudan. darfur
ethiopia etiop
somalia somal
kenya kena. keni. keny. kensk nairobi
nigeria nigeri nigerij
niger niger. nigeru nigersk
mali mali. malijsk bamako
burkina-faso burkina sahel
congo kongo konzsk
south-africa jihoafri
libya libye libyi libyjsk tripolis
tunisia tunis tunisk tunisan
algeria alzir
morocco maroko marock maroc
west-bank cisjordan ramall predjordan
jerusalem jeruzalem
kuwait kuvajt
bahrain bahrajn
oman oman. omanu omanu. omansk maskat
jordan jordansk amman
arctic arktick arktid
antarctica antarkt
mediterranean stredozem
suez suez sueza
davos davos
albania albani albansk
montenegro cernohor cernohorsk
north-macedonia makedon
iceland island. islandu islandsk
kyrgyzstan kyrgyz biskek
tajikistan tadzik
turkmenistan turkmen
nepal nepal kathmandu
laos laos. laosu laosk
mongolia mongol
honduras hondur
nicaragua nikarag
paraguay parag
uruguay urugua
eritrea eritre
rwanda rwand
uganda ugand
mozambique mosambi
blogger bloger influenc youtub
already jiz. uz.
still stale. porad.
may-month kveten kvetna kvetnu
free-of-charge zdarma bezplatn
square namesti
not ne. není. nejsou. nebud nikdy žádn
`;
