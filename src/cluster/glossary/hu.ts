/** What news is made of, in Hungarian: see glossary.ts. */
export const hu = `
die meghal halál halott halt. megöl
injured sérül megsebes sebesül
attack támad csapás bombáz légicsapás
drone drón
missile rakét
explosion robban bomba. bombát felrobban
fire tűz. tüzek tűzvész tűzolt kigyullad
factory gyár. gyárat gyárban üzem. üzeme
electricity áram. áramszün áramkimar energia villamos.
nuclear nukleár atom
oil olaj. olajat olajár kőolaj nyersolaj
gas gáz. gázt földgáz gázszáll gázár.
sanctions szankció
tariff vám. vámok vámot védővám
meeting találkoz megbeszél tárgyalt egyeztet
summit csúcstal csúcs. csúcsért csúcson
phone-call telefon felhív
visit látogat megérkez érkez
travel utaz elutaz repül. útra.
sign aláír
agreement megállapod megegyez egyezmén egyezség paktum
reject elutas visszautas
warn figyelmeztet riaszt óva.
demand követel felszólít sürget kéri.
proposal javasl ajánl felajánl
plan terv. tervet tervez tervek terve.
draft tervezet vázlat
statement nyilatk közlemény kijelent
announce bejelent megerősít
threat fenyeget
troops csapatok katon csapatai haderő
front-line front. fronton frontvonal arcvonal
land terület földet. átenged
border határ. határát határzár határo
parliament parlament országgyűl kongresszus szenátus képviselőház
election választ szavaz
court bíróság bíró. ítélet per. perben
arrest letartózt őrizet elfogt előállít
prison börtön fogoly foglyok rab.
exchanging csere. cserél fogolycsere
release szabadon elenged kiszabad
police rendőr
protest tüntet tiltakoz demonstr
resign lemond. lemondás lemondott
appoint kinevez jelöl. jelölt
envoy megbízott különmegb
foreign-minister diplomat diplomác külügymin
delegation delegáció küldöttség
intelligence hírszerz kém. kémek kémked titkosszolg
children gyerek gyermek
school iskol diák óvod tanuló
hospital kórház klinik
train vonat vasút
plane repülőgép repülő. gép. gépe járat
ship hajó tanker
airport repülőtér reptér
port kikötő
bridge híd. hidat hídon hidak
earthquake földreng
flood árvíz áradás elönt
storm vihar hurrikán tájfun ciklon tornád
cold hideg. fagy havaz hó. téli
money millió milliárd hitel pénz. pénzt
frozen-assets befagyasztott vagyon zárolt
freezing befagyaszt
price ár. árak árat infláció drágul
market piac tőzsd részvén befektető
football labdarúg foci futball gól. mérkőz
award díj. díja oscar nobel
journalist újságír riporter
weapon fegyver. fegyvere fegyvers lőszer muníció
refugee menekült migrá bevándor menedék
monitor megfigyel felügy monitoroz
postpone elhalaszt halaszt
cancel lemondt töröl eltörl lefúj
europe-leaders vezetők vezetői kormányfők államfő
airspace légtér
trilateral háromold trilater
round forduló
compromise kompromissz engedmény
suit öltöny
hotline-live élő. élőben percről
monday hétfő
tuesday kedd. kedden keddi keddre
wednesday szerda
thursday csütört
friday péntek
saturday szombat
sunday vasárnap
next-week hét. héten heti
usa usa. amerika washington
uk-country brit. britek nagybritann london
france francia párizs
germany német berlin merz
poland lengyel varsó tusk
china kína peking
turkey török ankara isztambul
hungary magyar budapest orbán
israel izrael
iran irán. iráni iránn teherán
syria szíri
venezuela venezuel maduro
greenland grönland
india indiá delhi
alaska alaszk anchorage
abu-dhabi emírség dzabi zabi
before előtt. előtti előestéj
after után. utáni követően
future fog. fognak várható leendő
begin kezd. kezdőd kezdet elkezd megkezd
end befejez véget. lezár
nothing nélkül semmi eredménytelen
progress előrelép haladás konstruktív
deploy bevet telepít állomás küldött küld.
invite meghív
venue helyszín hol.
virtual virtuál online videó
react reagál reakció válaszol
hope remény optimi
doubt kétség kétel szkepti
deadline határid ultimátum
peace béke. békét békesz
war háború
ceasefire-idea tűzszün fegyverszün fegyvernyug
security biztonság
guarantee garan
negotiations tárgyal alku.
say mond állít közölte
report jelent. jelentés forrás beszámol szerint.
accuse vádol. vádolja megvádol hibáztat vádolt
condemn elítél kritik bírál
deny tagad. tagadja cáfol megcáfol
praise dicsér méltat üdvözöl
thank köszön. köszönet megköszön hálás. hálával
mock gúny kigúny sérteg
insist ragaszkod hangsúly kitart
hint utalt célzás sejtet
reveal feltár leleplez elárul.
leak kiszivár szivár
ask kérdez kérdés megkérdez
apologise bocsánat elnézést
promise ígér megígér
congratulate gratul
support támogat
oppose ellenzi ellen. ellenez szembeszáll
pressure nyomás kényszer
help segít segély humanit
want akar szeretn
accept elfogad beleegyez
consider mérlegel fontolgat megfontol
ready kész. készen készül felkész hajlandó
discuss megvitat vita. vitat konzult
mediation közvetít
host vendégül fogad. fogadta házigazd
join csatlakoz részt. résztvev
absent hiányz bojkott távol.
exclude kizár
include bevon beleért tartalmaz
lead vezet. vezeti vezette élén.
unity egység. összefog szolidar
split megoszt szakad széthúz
reach elér. eléri elért
fail kudarc bukás megbuk
stall patthelyz holtpont elakad
collapse összeoml
violate megsért megszeg
comply betart tiszteletben
extend meghosszabb hosszabbít
expire lejár
implement végrehajt megvalós
enforce érvényesít kikényszer
pause felfüggeszt szünet. szünetel
resume újraind újrakezd felújít folytatód
stop megállít leáll abbahagy
abandon felhagy visszakoz elvet.
change változ módosít
toughen szigor kemény
ease enyhít enyhül lazít
escalate eszkal kiéleződ
de-escalate deeszkal csillap
risk kockáz veszély
trust bizalom bizalm bízik
win győz nyer. nyert megnyer
lose veszít elveszít vesztes. vereség megaláz
give-up kapitul megadja átad. feladás
keep megtart megőriz
recognise elismer
veto vétó
block blokk megakadály
approve jóváhagy ratifik megszavaz
decide dönt. döntés döntött eldönt
order parancs rendelet elrendel utasít
choose kiválaszt
must kell. muszáj szükség köteles
allow engedély megenged
ban tilt. betilt megtilt tilal
soon hamar sürgős gyors
wait vár. várja várakoz várnak
continue folytat tovább.
return visszatér hazatér
leave távoz kivonul elhagy kilép
stay marad. maradt maradn
move mozog mozgás mozdul
open nyit. nyílt megnyit megnyíl
close bezár lezár zár.
show mutat megmutat bemutat
prove bizonyít
test teszt. tesztel kísérlet
check ellenőr
investigate nyomoz vizsgál kivizsgál
find talál. találtak megtalál felfedez
search keres. keresi körözés körözött
secret titkos titok titkol
fake hamis hazug álhír dezinform
truth igazság. igazságot igazat
mistake hiba. hibát téved
scandal botrány
corruption korrup vesztegetés
crisis válság krízis
conflict konflikt
defence védelem védelm véd. védekez honvédel
alliance szövetség partner koalíció
enemy ellenség ellenfel rivális
relations kapcsolat barát. barátság viszony.
isolate elszigetel izol
influence befolyás
interest érdek. érdeke
conditions feltétel
red-line vörös. piros
point pont. pontja alapelv pontos.
issue problém akadály téma
key kulcs fontos. döntő.
detail részlet
result eredmény mérleg.
success siker
breakthrough áttör
step lépés intézked
role szerep. szerepe
position álláspont pozíció
strategy stratég taktik
goal cél. célja célok célpont
reason ok. oka. okai miért
chance esély lehetőség
letter levél. levelet levelében üzenet
speech beszéd. beszéde felszólal
interview interjú
press-conference sajtótáj konferencia sajtókonf
analysis elemz vélemény szakért kommentár
photo fotó kép. képek fénykép
map térkép
document dokument memorand jegyzőkönyv irat.
text szöveg
list listá
initiative kezdeményez
framework keretmeg menetrend
format formátum
level szint. szintű szinten
bilateral kétold bilater
four-way négyold négyes.
face-to-face szemtől négyszemközt
handshake kézfog
red-carpet szőnyeg
applause taps ováció
table asztal
back-channel csatorna. csatornán háttértárgy kulissz
dispute vita. viták veszeked perpatvar
tension feszült
concern aggód aggaszt félelem aggály
surprise meglep sokk. sokkol váratlan
celebrate ünnep megünnep
anger düh. dühös felhábor dühöng haragsz
frustrate csalód frusztr elégedetlen
attack-verbally kirohan szidalmaz kifakad
friendly barátságos szívélyes
difficult nehéz bonyolult
possible-impossible lehetetlen irreális valószínűtlen
fair igazságos méltányos
lasting tartós fenntarth
direct közvetlen
first-time első először
record rekord. rekordot példátlan történelmi
admit beismer elismert
avoid elkerül
ignore figyelmen ignorál
betray árul. áruló elárult hazaárul
trap csapda átver manipul
dictate diktál diktát
sovereignty szuveren függetlens
neutrality semleges
membership tagság tagja tagjelölt tagállam
treaty szerződés egyezmény
retaliate megtorl bosszú
provoke provok
ambassador nagykövet konzul. konzuli konzulát
summon bekéret berendel
expel kiutas kitoloncol
visa vízum útlevél
referendum népszavaz referend
constitution alkotmány
law törvény. törvényt törvényjav jogszab
coup puccs államcsíny
martial-law hadiáll rendkívüli szükségáll
invasion invázió megszáll. lerohan
occupation megszáll annekt
peacekeepers békefenn
disarm leszerel lefegyverz demilit
buffer-zone pufferz ütközőz
reconstruction újjáépít helyreáll
reparations jóvátétel kártérít kárpótl
trade kereskedel export import
minerals ásvány ritkaföldf
investment beruház befekt
budget költségvet kiadás hiány. deficit
spokesperson szóvivő peszkov
adviser tanácsad
opposition ellenzék
party párt. pártok pártja. republik demokrat
survey felmérés közvélemény
rights jogok jogai jogvéd
war-crimes népirt háborúsbűn atrocit
abduct elrabl emberrabl túsz
amnesty amneszt kegyel
propaganda propag
army hadsere honvéds katonaság
residential-building lakóház lakás lakóép tömbház társasház
damage károk kárt rongál megsemmis lerombol
air-defence légvéd légelhár patriot
intercept lelő elfog. elfogó
capture elfoglal foglal
advance előrenyom előretör
offensive offenzív
energy-facility infrastrukt alállomás létesítmény
aid-package csomag
civilians civil. civilek polgári. lakosok
casualties áldozat veszteség
target-object célpont célba. célzott
prisoners-of-war hadifog
bodies-remains holttest maradvány
refinery finomító
long-range hatótáv tomahawk
air-raid-alarm légiriadó riadó szirén
evacuate evaku kitelepít kimenekít
power-plant erőmű reaktor
uranium-enrichment urán. uránd uránium dúsít
launcher indít. kilő fellő
ballistic balliszt hiperszon cirkáló
tribunal-warrant elfogató hágai törvényszék
shadow-fleet árnyék
commander parancsnok tábornok vezérkar
exercise-drill hadgyak gyakorlat kiképz
mobilisation mozgósít sorkat behív toboroz sorozás
military-base bázis támaszpont laktanya
tank tank. tankok harckocsi páncél
artillery-shelling tüzérség gránát lövedék aknavető ágyúz
debris törmelék roncs romok
fighter-jet vadászgép vadászrep
warship-fleet flotta hadihajó fregatt haditenger
submarine tengeralatt
rescue mentő megment mentés túlélő
rebel lázad felkelő szeparat milíc
special-operation művelet kommandó
terror terror szélsőséges
humanitarian humanitárius
encircle bekerít ostrom körülzár
liberate felszabad visszafoglal
counter-offensive ellentám ellenoff
line-of-contact vonal. vonalon demark
purchase-sell vásárol megvesz elad. eladás eladta
contract-order szerződés megrendel
growth-recession gazdaság recesszió gdp növeked
company-firm cég. cégek vállalat cégcsop
production gyárt termel
charge-indict vádemel ügyész vádlott gyanúsít
guilty-acquit bűnös felment elítélt
shooting lövöldöz lövés
assassinate gyilkos meggyilkol merényl
crash-collision baleset ütköz lezuhan karambol
missing eltűn
sabotage szabotáz hibrid gyújtogat
embargo-cap embarg ársapka árplafon
confiscate elkoboz lefoglal államosít
ai-technology mesterséges intelligencia technológ robot. chip
climate klíma éghajl kibocsát
health-doctor egészség orvos beteg. betegek
sport sport. stadion sportol
champion-medal bajnok érem érmet kupá
science-research tudomány tudós kutató kutatás
film-series film. filmje sorozat színész mozi.
music-singer zene énekes koncert album dal.
anniversary évforduló megemlék
funeral temetés gyász eltemet
national-guard gárda
glide-bomb siklóbomba
trench-fortification lövészár erődít
gps-jamming gps. zavarás
balloon ballon léggömb
undersea-cable kábel
nuclear-test robbanófej atomteszt
arms-control fegyverzetkorl start.
defence-industry hadipar hadiipar védelmiipar rheinmetall
pipeline vezeték. gázvezet olajvezet kőolajvezet barátság.
aircraft-carrier anyahajó
helicopter helikopt
mine-demining akna. aknák aknamente
cluster-munition kazettás foszfor
chemical-weapon vegyi
satellite műhold starlink
radar radar awacs
poison méreg mérge
mercenary zsoldos wagner
deserter dezert szökött.
volunteer önkéntes
depot-warehouse raktár készlet
dam gát. duzzaszt víztároz
torture kínz kínoz megkínoz
execution kivégez kivégzés
massacre mészárl
jihad-islamist dzsihád iszlamis iszis
curfew kijárási
shelter-bunker óvóhely bunker
veteran veterán
sniper mesterlöv orvlöv
fuel üzemanyag benzin dízel gázolaj
coal szén. szénbány bánya
grain gabona búza kukorica termés
water víz. vizet vízhiány ivóvíz
drought-heat aszály hőség kánikula
heating fűtés távfűt fűt.
hunger-famine éhínség éhez éhség alultáp
tax adó. adót adók áfa. adóem
debt-bond adósság kötvény tartozás
interest-rate kamat jegybank
currency deviza dollár rubel forint bitcoin
donor adomány jótékony donor
subsidy nyugdíj szubvenc juttat
jobs-workers munkanélk munkás dolgozó munkahely elbocs
strike-labour sztrájk szakszerv
bankrupt csőd fizetésképt
merger-takeover felvásárl összeolvad fúzió
reform reform
appeal-court fellebb kúria
fine-penalty bírság megbírság pénzbünt
fraud csalás csaló. csalók pénzmos
theft-rob lopás lopott rabl kirabol betör
drugs-narcotics drog kábítósz kokain csempész
rape-abuse erőszakol szexuális zaklat
extradite kiad. kiadat
derail kisikl
sink-capsize elsüllyed süllyed felborul
stab kés. késsel megkésel szúrt megszúr
epidemic vírus járvány covid influenz kolera
vaccine oltás vakcin beolt
cancer rák. rákos daganat
drugs-medicine gyógyszer
rain-weather eső. esőzés időjár felhőszak
landslide földcsusz lavina sárlavina
volcano vulkán kitör
tsunami cunami szökőár
pollution szenny környezetvéd környezet.
wildlife állat. állatok kutya medve farkas
religion-mosque vallás mecset muszlim iszlám. zsidó
language nyelv
book-writer könyv író. írója regény költő.
culture-museum kultur múzeum színház kiállít művész
tennis tenisz wimbledon
hockey jégkorong hoki
basketball kosárlabd nba.
olympics olimpi
coach edző. edzője vezetőedző
transfer-sport átigazol
sport-injury sérült.
referee-fans játékvez szurkol drukker
penalty-goal büntető. tizenegyes gólszerző
racing forma1 futam verstappen rali.
cycling-athletics kerékpár maraton atlétik biatlon síelő
boxing-mma ökölví boksz
doping dopping
chess sakk
space űrhajó űr. űrállomás nasa
car autó. autók autós. gépkocsi tesla
bus busz autóbusz
road-traffic közleked forgalom autópálya útszakasz
tourism turist turizmus
food-restaurant étel étterem élelmiszer hús. éttermek
fashion-clothes divat ruhá
wedding-divorce esküvő házas válás. feleségül
birth-baby szület baba. terhes csecsemő
new-year szilveszt újév tűzijáték
parade parádé díszszemle felvonul
monument emlékmű szobor szobrot
flag-symbol zászló himnusz lobogó
spouse feleség férj. férje özvegy
smartphone-app okostelefon iphone applik mobiltel
social-media influenszer közösségi
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter
collapse-building összedől leomlott beomlott
university egyetem profesz professz
agriculture mezőgazd agrár
real-estate ingatlan albérl lakbér bérlő
shop-retail bolt. boltok üzlet. áruház szupermark
airline légitárs utas. utasok wizz
metro-station metró pályaudvar villamosm állomás
tunnel alagút
gold arany
renewable megújul napelem naperő szélerő hidrogén
television televízió tévé. tévés adás.
celebrity-star sztár híresség celeb
suicide öngyilk
lawyer ügyvéd jogász
mafia-gang maffia bandá bűnband
riot-clash zavargás összecsap
stampede tömegnyomor tolong
radiation sugárzás radioakt
gun-rifle pisztoly puska lőfegyver
steel-metal acél alumín réz. lítium
lake tó. tavak balaton
forest erdő erdei
alcohol alkohol sör. bor. ittas részeg
tobacco dohány cigarett
boeing boeing
airbus airbus
lgbt-gay lmbt pride homosz transznem melegfel
abortion abortusz
racism rassz diszkrim
citizenship állampolg
lawsuit pert. beperel kereset.
impeachment impeachment vádeljár
transformer-generator generátor transzform
ukraine ukrán ukrajn kijev
russia orosz moszkv
president elnök. elnöke elnököt elnökkel államfő
european-union eu. brüssz unió. uniós uniót
europe európ
white-house fehér. fehérház
government kormány. kormánya kormányt kormányzat
kremlin kreml
minister miniszter. minisztere. miniszterek
nato nato
prime-minister miniszterelnök kormányfő
world világ. világon világszer globális
country ország. országot országok országba nemzet.
today ma. mai.
new új. újabb
people ember. emberek embert
head-chief vezető. vezetője főnök igazgató
two két. kettő mindkét
year év. évben évi éves évre
official hivatalos hivatalnok tisztségvis
first első. elsők először
big nagy. hatalmas óriási tömeges
city város. városban városok városi
region régió megye. térség megyei tartomány
donbas donbas donyeck luhanszk
crimea krím
day nap. napon napok napi
now most. jelenleg
night éjszaka éjjel este. esti
ally szövetséges
international nemzetközi
special különleges speciális
sea tenger. tengeri tengeren
middle-east közelkelet közel.
gaza gáza. gázai. gázában gázába. gázaöv
secretary-of-state államtitk főtitk titkár.
vice-president alelnök helyettes
source forrás
geneva genf
istanbul isztambul
palestinian paleszt
united-nations ensz.
team csapat. csapata. csapatot
parties-to-talks fél. felek oldal.
home otthon ház. háza. házak
woman nő. nők asszony női
man férfi
kharkiv harkiv harkov
odesa odessz odesza
full teljes
important fontos
good jó. pozitív
possible lehetséges valószínű. valószínűl
dangerous veszélyes
more több. többet
all minden. összes mindenki
only csak. csupán
last-latest utolsó végső legutóbb
real valódi igazi valós.
dozens tucat
hundreds száz. százak
thousands ezer. ezrek
three három hármas
month hónap
hour órá
again ismét megint újra.
during közben során.
since óta.
until amíg
expert szakért elemző
foreign külföld idegen
italy olasz róma. rómában római
japan japán tokió
korea korea. koreai
north-korea phenjan északkor
south-korea szöul délkor
saudi-arabia szaúd rijád dzsidda
riyadh rijád
doha doha. dohában
qatar katar doha. dohában
vienna bécs
minsk minszk
paris párizs
london london
berlin berlin
switzerland svájc
netherlands hollan hága. hágai amszterdam
spain spanyol madrid
belarus belarusz belorusz fehérorosz minszk
finland finn. finnek finnorsz helsinki
sweden svéd stockholm
norway norvég oslo.
denmark dán. dánia dánok koppenhág
lithuania litván vilnius
estonia észt. észtorsz észtek tallinn
latvia lettorsz riga.
baltic balti
romania román bukarest
moldova moldov moldáv dnyeszter kisinyov
czechia cseh. csehorsz csehek prága
slovakia szlovák pozsony
georgia grúz tbiliszi georgia.
armenia örmény jereván
azerbaijan azeri azerbajdzs baku.
kazakhstan kazah asztana
pakistan pakiszt iszlámáb
afghanistan afgán kabul tálib
lebanon libanon bejrút
hezbollah hezboll
hamas hamász
iraq irak. iraki bagdad
yemen jemen
houthi húszi húti
egypt egyiptom kairó
hormuz hormuz
strait szoros. szorosban tengerszor
red-sea vörös.
black-sea fekete
taiwan tajvan tajpej
canada kanad ottawa
mexico mexik
brazil brazil
kherson herszon
zaporizhzhia zaporizs
dnipro dnyipro dnyeper dnipro
lviv lviv lvov lemberg
pokrovsk pokrovszk
kupiansk kupjanszk
sumy szumi
kramatorsk kramatorszk szlovjanszk kosztyantyin
belgorod belgorod
kursk kurszk
pentagon pentagon
national nemzeti országos
local helyi. helyiek
joint közös. együtt. közösen
strong erős. erősen
legal jogi. jogszerű törvényes
ground szárazföld
historic történelmi
immediate azonnal
long-term hosszú
permanent állandó
temporary ideiglenes átmeneti
unprecedented példátlan
finance-minister pénzügy
interior-minister belügy
ministry minisztérium
commission bizottság
council tanács. tanácsa tanácsot
coalition koalíció
citizen polgár. polgárok állampolgár
population lakosság lakosok népesség
family család
governor kormányzó.
mayor polgármester
senator szenátor
deputy-mp képviselő
central-bank bank. bankok jegybank mnb.
half felét félév
percent százalék
majority többség
north észak
south dél. déli. délen
east kelet. keleti
west nyugat. nyugati
florida florid miami
new-york york.
texas texas
california kalifor angeles
vatican vatikán
pope pápa. pápát pápai pápának
cuba kubá havann
panama panam
greece görög athén
serbia szerb. szerbia szerbek belgrád
africa afrik
asia ázsia
australia ausztrál canberra sydney
chancellor kancellár
office hivatal. hivatala iroda
embassy nagykövetség konzulát
committee bizottság
agency ügynöks
supreme-court legfelsőbb
prosecutor ügyész
imf-world-bank imf. valutaalap világbank
red-cross vöröskereszt
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb. fszb.
sbu sbu. szbu.
duma dumá
bundestag bundestag
oligarch oligarch milliárdos
first-lady felesége. lady
son fia. fiát. fiú. fiának
daughter lánya. lányát
son-in-law vejé
mother anya. anyja édesany
father apa. apja édesap
youth fiatal ifjúság tinédzs kamasz
elderly idős. idősek
pension nyugdíj
teacher tanár pedagógus
farmer gazda. gazdák. gazdálk farmer
driver sofőr járművezet vezető.
pilot pilóta
sailor tengerész legénység matróz
athlete sportoló atlét
actor színész
activist aktivist
hacker hacker kiber
church egyház templom pátriárka püspök
royal király herceg uralkodó
businessman üzletember vállalkoz
group csoport
state-capital főváros
right-wing jobbold szélsőjobb
left-wing balold
politician politik
tomorrow holnap
yesterday tegnap
second második
third harmad
minute perc. percek percig
decade évtized
century évszázad század.
morning reggel
early korán korai előrehozott
late késő
christmas karácsony
easter húsvét
january január
february február
march-month március
april április
june június
july július
august augusztus
september szeptember
october október
november november
december december
spring tavasz
summer nyár. nyári nyáron
autumn ősz. ősszel őszi
four négy. négyen
five öten. ötödik
ten tíz. tized
many sok. számos sokan
few kevés. néhány
less kevesebb
nobody senki
small kicsi. kis. apró
high magas. magasabb
low alacsony
weak gyenge
easy könnyű könnyen könnyebb
serious komoly súlyos
impossible lehetetlen
certain biztos. egyértelm bizonyos
uncertain bizonytalan ismeretlen tisztázatlan
partial részben részleges
separate külön. különáll
illegal illegál törvénytelen jogellen
public nyilvános
private magán személyes privát
bad rossz. borzalm negatív
best legjobb
worst legrossz rosszabb
correct helyes. helyesen
wrong téves helytelen
freedom szabadság
rich gazdag
poor szegény
alive élve. életben túlél
green zöld
blue kék. kékek
hot forró hőhullám meleg.
near közel. közelé
far távoli messze
sky ég. égbolt égen
village falu. faluban falvak község
district kerület járás.
island sziget. szigetek szigeten
river folyó. folyóba duna.
mountain hegy. hegység hegyek
coast partján tengerpart partvid
street utca
building épület
palace palota rezidenc
hotel hotel szállod
chernihiv csernyihiv csernihiv
mykolaiv mikolajiv mikolaiv
chernobyl csernobil
novorossiysk novorossz
bryansk brjanszk
kaliningrad kalinyin kalining
st-petersburg szentpét pétervár
chechnya csecsen
portugal portug lisszabon
belgium belga belgi
austria osztrák ausztria bécs
slovenia szlovén ljubljan
bulgaria bolgár bulgár
croatia horvát zágráb
bosnia boszni szarajev
kosovo kosov koszov pristin
cyprus cipru nicosia
ireland írorsz dublin
uzbekistan üzbég taskent
bangladesh banglades
sri-lanka srí lanka. lankai
myanmar mianmar burma
thailand thaiföld thai. bangkok
cambodia kambodzs
singapore szingap
malaysia maláj
indonesia indonéz dzsakart
philippines fülöp manila
vietnam vietnam hanoi
hong-kong hongkong
new-zealand újzéland zéland
haiti haiti
argentina argent
chile chile
colombia kolumb bogot
ecuador ecuador
bolivia bolívi
peru peru. perui lima.
sudan szudán dárfúr
ethiopia etióp
somalia szomál
kenya kenya nairobi
nigeria nigéria
niger niger. nigeri.
mali mali. bamako
burkina-faso burkina szahel
congo kongó kinshasa
south-africa délafrik pretori johannesb
libya líbia tripoli
tunisia tunéz tunisz
algeria algér algír
morocco marok
west-bank ciszjord rámall
jerusalem jeruzs
kuwait kuvait
bahrain bahrein
oman omán. ománi maszkat
jordan jordán ammán
arctic arkti sarkvid
antarctica antarkt
mediterranean földköz mediterr
suez szuez
davos davos
albania albán
montenegro montenegr
north-macedonia macedón
iceland izland reykjav
kyrgyzstan kirgiz biskek
tajikistan tádzsik dusanbe
turkmenistan türkmén
nepal nepál katmandu
laos laosz
mongolia mongol
honduras hondur
nicaragua nicarag managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruand
uganda ugand
mozambique mozamb
blogger blogger influenszer
already már.
still továbbra változatlan
ago ezelőtt
may-month május
free-of-charge ingyen
square tér. terén terek
not nem. nincs sem. soha. ne.
`;
