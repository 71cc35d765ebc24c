/** What news is made of, in Lithuanian: see glossary.ts. */
export const lt = `
die žuvo. žuvus mirė mirt nužud
injured sužeist sužalo sužeid
attack atak puolim užpuol smūg apšaud
drone dron bepilot
missile raket
explosion sprog bomb
fire gaisr
factory gamykl fabrik
electricity elektra. elektros. elektrą. energet
nuclear branduol atomin
oil naft
gas dujų. dujos. dujas. dujotiek
sanctions sankcij
tariff muit tarif
meeting susitik susitink
summit viršūn
phone-call telefonu. skambin skambut paskamb
visit vizit lankos apsilank atvyk
travel kelion keliau išvyk skrenda
sign pasiraš
agreement susitar sandor
reject atmet atmes atsisak
warn įspė perspė
demand reikalau ragin paragin prašo. paprašė
proposal siūl pasiūl
plan planas. plano. planą. planai planuo
draft projektas. projektą. projekto.
statement pareišk pareišė deklarac
announce paskelb praneš patvirtin
threat grasin grėsm pagras
troops karių. kariai. karius. pajėg kareiv
front-line frontas. fronto. fronte. frontą.
land teritor žemes. žemių.
border siena. sienos. sieną. sienų. pasien
parliament seimas. seimo. seime. parlament senato.
election rinkim balsav balsuo
court teism teisėj
arrest sulaik areštuo suimt suėm
prison kalėj įkalin kalinių. kaliniai. kalinys.
exchanging apsikeit mainų. mainai. mainais
release paleido. paleist išlaisv
police polic
protest protest mitin demonstr
resign atsistatyd
appoint paskyr paskirt paskirs skiria.
envoy pasiuntin įgaliotin
foreign-minister diplomat
delegation delegac
intelligence žvalgyb šnip
children vaikas. vaiko. vaikų. vaikai. vaikus.
school mokykl mokin student moksleiv darželi
hospital ligonin klinik gimdymo
train traukin geležink
plane lėktuv orlaiv skryd
ship laivas. laivo. laivą. laivai tanklaiv
airport uost
port uost terminal
bridge tiltas tilto. tiltą. tilte. tiltai
earthquake drebėj
flood potvyn užliej
storm audr uragan taifūn ciklon
cold šaltis. šalčio. šalčiai. snieg žiem
money milijon milijard paskol fond
frozen-assets turtas. turto. turtą. įšald
freezing įšald užšald
price kaina. kainos. kainų. infliac brang
market rinka. rinkos. rinką. akcij biržoje.
football futbol rungtyn įvart
award premij apdovan nobel oskar
journalist žurnalist
weapon ginkl amunic šaudmen
refugee pabėgėl migrant migrac prieglob
monitor stebė stebi. prižiūr priežiūr
postpone atidė nukel
cancel atšauk
postwar pokar
europe-leaders lyder vadovai. vadovų.
airspace erdvė. erdvės. erdvę. erdvėje.
trilateral trišal
round raund etapas.
compromise kompromis nuolaid
suit kostium
hotline-live tiesiogiai. gyvai.
monday pirmadien
tuesday antradien
wednesday trečiadien
thursday ketvirtadien
friday penktadien
saturday šeštadien
sunday sekmadien
next-week savait
usa jav. amerik vašington
uk-country britan britų. britai. london
france prancūz paryž
germany vokiet vokieč berlyn merz
poland lenkij lenkų. lenkai. varšuv tusk
china kinij kinų. kinai. pekin
turkey turkij turkų. ankar stambul erdogan
hungary vengr budapešt orban
israel izrael
iran iran teheran
syria sirij
venezuela venesuel madur
greenland grenland
india indij indų. modi.
alaska aliask
abu-dhabi emyrat dabi
before prieš. išvakar
after po.
future bus. numat ateit
begin pradė praded prasid pradž
end baig pabaig užbaig
nothing be. nieko.
progress pažang konstruktyv produktyv
deploy dislok siunč siųs išsiun
invite kviečia. kviesti. pakviet kvietim
venue kur. vieta. vietą.
virtual virtual nuotol video
react reag reakc sureag atsakė. atsako.
hope vilt viliasi. tikisi. optimi
doubt abejo skept
deadline terminas. termino. terminą. terminai. ultimat
peace taika. taikos. taiką. taikai. taiki.
war karas. karo. karą. kare. karui.
ceasefire-idea paliaub ugnies.
security saugum
guarantee garant
negotiations deryb derė
say sakė. sako. teigia. teigė. pasakė.
report praneša. pranešė. šaltin skelbia. pasak.
accuse kaltina. kaltino. apkaltin kaltinim
condemn pasmerk smerk kritik sukritik
deny paneig neig
praise pagyr giria. gyrė.
thank dėkoj padėko dėking
mock tyčio pasityčio pašiep įžeid
insist pabrėž tvirtin akcent
hint užsimin užsimen signal
reveal atskleid atskleis paviešin
leak nutek
ask paklaus klausia. klausim
apologise atsipraš
promise pažad žada. žadėj įsipareig
congratulate sveikin pasveikin
support palaik param remia. parėm
oppose prieštar priešin pasiprieš prieš.
pressure spaudim spaudž privers privert
help pagalb padeda. padėti. padės. padėjo.
want nori. norėj siekia. siekė.
accept priima. priėmė. priimti. sutiko. sutinka.
consider svarst apsvarst
ready pasireng pasiruoš ruošiasi. rengiasi.
discuss aptar diskut diskusij konsult
mediation tarpinink
host šeiminink surengs priims.
join prisijung dalyv prisided
absent boikot nedalyv neatvyk
exclude pašalin neįtrauk
include įtrauk
lead vadovauj vadovavo. pirmauj
unity vienyb solidar
split skilim susiskald nesutar
reach pasiek
fail nepavyk nesėkm žlug
stall aklaviet įstrig
collapse žlug sugriuv griūt
violate pažeid pažeis
comply laikosi. laikytis. paisy
extend pratęs
expire pasibaig galioj
implement įgyvend
enforce privers
pause pristabd sustabd pauz
resume atnauj
stop sustabd nutrauk sustoj
abandon atsisak atsižad
change pakeis pakeit keič pokyč pasikeit
toughen sugriežt griežt
ease sušveln švelnin palengv
escalate eskal paaštr
de-escalate deeskal nuramin ramin
risk rizik pavoj
trust pasitik nepasitik
win laimėj laimėt laimi. nugal pergal
lose pralaim prarad neteko. pažemin
give-up kapitul pasiduo pasidav atiduo
keep išlaik išsaug
recognise pripaž legitim
veto veto. vetuo vetav
block blokuo blokav blokad užblok
approve pritar patvirtin ratif
decide nusprend sprendim nutar
order įsak nurod potvark dekret
choose pasirink išrink renkasi.
must privalo. turi. reikia. turėtų. būtina.
allow leido. leisti. leis. leidim leidžia.
ban uždraud draudim draudžia
soon netruk greitai. greičiau skub artimiau
wait laukia. laukti. laukė. laukiam
continue tęsia tęsti. tęsis toliau
return grįž grąž sugrįž
leave palieka. paliko. pasitrauk išvyk
stay lieka. liko. išliek pasilik
move juda. judėj perkel
open atidar atver atvėr atvira. atviras.
close uždar užver
show parod rodo. rodė.
prove įrod
test testas. testav bandym išband
check tikrin patikrin inspek
investigate tyrim tiria. ištir
find rado. rasta. rastas. aptik surad
search ieško paieš
secret slapt paslapt slepia
fake melag melas. meluo dezinf klastot
truth tiesa. tiesos. tiesą.
mistake klaid suklyd
scandal skandal
corruption korup kyši
crisis kriz
conflict konflikt
defence gynyb ginti. gina. gynė.
alliance aljans sąjunginink partner koalic
enemy priešas. priešo. priešų. priešai. priešinink
relations santyki draugyst draugas. draugai.
isolate izol
influence įtak paveik
interest interes
conditions sąlyg
red-line raudonoji. raudonosios. raudonąją.
point punkt princip
issue problem kliūt tema. temos.
key pagrindin svarbiaus esmin
detail detal smulkm
result rezultat padarin
success sėkmė. sėkmės. sėkmę. sėkming
breakthrough proverž lūžis. lūžio.
step žingsn priemon
role vaidm
position pozicij nuostat
strategy strateg taktik
goal tikslas. tikslo. tikslą. tikslai. tikslų.
reason priežast kodėl
chance galimyb šans
letter laišk žinut
speech kalba. kalbą. kreipės kreipim
interview interviu
press-conference konferenc spaudos. brifing
analysis analiz koment nuomon
photo nuotrauk fotograf
map žemėlap
document dokument memorand protokol
text tekst
list sąraš
initiative iniciatyv
framework gairės. gairių. gaires. rėmuose.
format format
level lygiu. lygio. lygis. lygmen
bilateral dvišal
four-way keturšal
face-to-face akistat akį.
handshake paspaud
red-carpet kilimu. kilimą.
applause plojim plojo aplodism ovac
table stalas. stalo. stalą. stale.
back-channel kanalas. kanalai. kanalą. kanalus. kanalų.
dispute ginčas. ginčai. ginčą. ginčų. kivirč
tension įtamp įtempt
concern susirūp nerim baim
surprise nustebin netikėt šokiruo staigmen
celebrate švenč švęs atšvent džiaug
anger pykt pykč įsiut supyk pasipiktin
frustrate nusivyl nepatenk
attack-verbally užsipuol išplūd
friendly draugišk nuošird šiltai.
difficult sunku. sunkus. sunki. sunkia sudėting
possible-impossible neįmanom vargu. nereal
fair teisinga. teisingas. teisingos. sąžining
lasting ilgalaik tvarus. tvarios. tvarią. tvari.
direct tiesiogin tiesiai.
first-time pirmas. pirmą. pirmasis. pirmoji. pirmakart
record rekord istorin precedent
admit prisipaž pripažino.
avoid išveng vengia. vengti. vengė.
ignore ignor
betray išdavė. išdavyst išdavik
trap spąst apgaul manipul
dictate diktat diktuo primes primet
sovereignty suveren nepriklaus vientis
neutrality neutral
membership naryst narys. nariai. narių. narė.
treaty sutart konvenc paktas. paktą.
retaliate kerš atkerš
provoke provok
ambassador ambasad konsul
summon iškviet iškvies iškvieč
expel išsiųst deport ištrem
visa viza. vizos. vizų. vizas. pasas.
referendum referend plebisc
constitution konstituc
law įstatym
coup perversm pučas. nuvers
martial-law nepaprastoji. nepaprastosios. nepaprastąją. ekstremali
invasion invaz įsiverž
occupation okup aneks
peacekeepers taikdar
disarm nuginkl demilitar
buffer-zone bufer
reconstruction atstatym atkūr rekonstruk
reparations reparac kompens
trade prekyb eksport import
minerals mineral iškasen
investment invest
budget biudžet išlaid deficit
spokesperson atstovas. atstovė. peskov
adviser patarėj
opposition opozic
party partij respublikon demokrat
survey apklaus
rights teisių. teises.
war-crimes genocid nusikaltim žiaurum
abduct pagrob įkait
amnesty amnest malonę. malonės.
propaganda propagand
army kariuom karišk karin
residential-building gyvenam daugiabu butas. butų. butai.
damage apgadin sunaikin sugriau sugriov žalą.
air-defence priešlėktuv patriot. patriots
intercept numuš perėm perimt
capture užgrob užėm užimt
advance veržiasi. pasistūm prasiverž
offensive puolim ofenzyv
energy-facility infrastruktūr pastot objekt energet
aid-package paket
civilians civil gyventoj
casualties auka. aukų. aukos. nuostol
target-object taikin pataik
prisoners-of-war belaisv
bodies-remains kūnas. kūnai. kūnų. palaikai. palaikų.
refinery perdirbim
long-range tolimojo. ilgojo.
air-raid-alarm siren aliarm pavojaus.
evacuate evaku
power-plant elektrinė. elektrinės. elektrinę. elektrinėje. reaktor
uranium-enrichment uranas. urano. uraną. sodrin tatena
launcher paleidim iššov iššaut
ballistic balist hipergars sparnuot
tribunal-warrant orderis. orderį. tribunol hagos. hagoje.
shadow-fleet šešėl
commander vadas. vado. vadą. generol štab
exercise-drill pratyb manevr apmokym
mobilisation mobiliz šauktin naujok
military-base bazė. bazės. bazę. bazėje. bazių.
tank tankas. tankų. tankai. tankus. šarvuot
artillery-shelling artiler sviedin apšaud haubic
debris nuolauž griuvės
fighter-jet naikintuv
warship-fleet laivyn fregat
submarine povanden
rescue gelbė išgelbė ugniages
rebel sukilėl maištinink separat partizan
special-operation operacij desant
terror teror ekstremis
humanitarian humanit
encircle apsup apgul apsiaust
liberate išlaisv išvadav
counter-offensive kontrpuol kontratak kontrofenz
line-of-contact linij
purchase-sell pirko. perka. pirkim nupirk pardav
contract-order sutart kontrakt užsakym užsakė
growth-recession ekonom bvp. recesij augim
company-firm bendrov įmon kompan
production gamyb gamina. pagamin
charge-indict įtarim įtariam kaltinim
guilty-acquit kaltas. kaltu. nuteis išteis
shooting šaudyn šaudė. šovė. nušov
assassinate žmogžud nužud pasikėsin
crash-collision avarij susidūr katastrof sudužo
missing dingo. dingus dingęs dingim
sabotage sabot diversij hibrid padeg
embargo-cap embarg boikot
confiscate konfisk nusavin nacionaliz
ai-technology dirbtin intelekt technolog lustų. robot
climate klimat emisij
health-doctor sveikat gydytoj medik pacient medicin
sport sportas. sporto. stadion lyga. lygos.
champion-medal čempion medal taurė. taurės. turnyr
science-research mokslinink mokslo. mokslas. tyrėj
film-series film serial aktor kino.
music-singer muzik dainin daina. koncert album
anniversary metinės. metinių. metines. sukakt jubil
funeral laidotuv palaidot gedul
national-guard gvard
glide-bomb sklendž
trench-fortification apkas įtvirtin
gps-jamming gps. slopin trikdy
balloon balion
undersea-cable kabel
nuclear-test galvutė. galvučių galvutės.
arms-control neplatin
defence-industry rheinmetall
pipeline vamzdyn dujotiek naftotiek
aircraft-carrier lėktuvneš
helicopter sraigtasp malūnsp
mine-demining mina. minų. minas. išminuo užminuo
cluster-munition kasetin fosfor
chemical-weapon cheminis cheminė cheminių cheminio
satellite palydov starlink
radar radar
poison apnuod apsinuod nuodų. nuodai nuodij
mercenary samdin vagner wagner
deserter dezert
volunteer savanor
depot-warehouse sandėl
dam užtvank hidroelektr
torture kankin
execution egzekuc sušaud
massacre žudyn skerdyn
jihad-islamist džihad islamist isis.
curfew komendanto
shelter-bunker slėptuv priedang bunker
veteran veteran
sniper snaiper
fuel degal benzin dyzel kuro.
coal anglių. anglis. anglies. šacht kasykl
grain grūd derli kviečių.
water vanduo. vandens. vandenį. vandenyje.
drought-heat sausr karštis karščia karščio kaitr
heating šildym katilin
hunger-famine badas. bado. badą. badau
tax mokesč mokestis. mokestį. pvm.
debt-bond skola. skolos. skolų. skolą. obligac
interest-rate palūkan
currency valiut doler rubl kripto bitkoin
donor donor labdar paauko aukoj
subsidy subsid išmok pašalp
jobs-workers darbuotoj nedarb bedarb darbinink
strike-labour streik profsąj
bankrupt bankrot nemokum
merger-takeover susijungim perėmim
reform reform
appeal-court apeliac apskund skund
fine-penalty bauda. baudą. baudos. nubaud
fraud sukči apgav plovim
theft-rob vogė. pavog vagyst vagis. apiplėš
drugs-narcotics narkot kokain kontraband
rape-abuse prievart išprievart išžagin seksual
extradite ekstrad
derail bėgių.
sink-capsize nuskend skend apvirt
stab peil subad
epidemic virus epidem pandem covid gripas.
vaccine vakcin skiep
cancer vėžys. vėžio. vėžiu. navik onkolog
drugs-medicine vaistai. vaistų. vaistus. farmac
rain-weather lietus. lietaus. orai. orų. krituli
landslide nuošliauž lavin
volcano ugnikaln vulkan išsiverž
tsunami cunam
pollution tarša. taršos. užterš aplinkos. ekolog
wildlife gyvūn šuo. šuns. mešk vilkas.
religion-mosque relig musulm mečet žydų. islamo.
language kalbos. kalba. kalbų.
book-writer knyg rašytoj romanas. literat poet
culture-museum kultūr muziej menin teatr menas.
tennis tenis
hockey ritul nhl.
basketball krepšin nba.
olympics olimp
coach trener
transfer-sport transfer perėjim
sport-injury trauma. traumos. traumą. traumų.
referee-fans sirgali
penalty-goal baudin įvart
racing formul lenktyn ralis. ralio.
cycling-athletics dvirat maraton atlet biatlon slidin
boxing-mma boks nokaut
doping doping
chess šachmat
space kosmos kosmin astronaut orbit
car automob
bus autobus
road-traffic eismas. eismo. greitkel magistral keliuose.
tourism turist turiz
food-restaurant maisto. maistas. restoran kavin mėsa.
fashion-clothes mada. mados. drabuž suknel
wedding-divorce vestuv santuok skyryb susituok
birth-baby kūdik gimė. nėšč naujagim gimdy
new-year naujamet fejerverk naujųjų.
parade paradas. parado. paradą. parade.
monument paminkl statul
flag-symbol vėliav himn
spouse žmona. žmonos. žmoną. sutuoktin našl
smartphone-app programėl iphone išmaniųjų. išmanusis.
social-media tinkluose. tinklų. influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram feisbuk
youtube youtube
twitter twitter
collapse-building sugriu įgriuv griuv
university universitet profesor fakultet
agriculture žemdirb agrar ūkis. ūkio.
real-estate nekilnojam nuoma. nuomos. būstas. būsto.
shop-retail parduotuv supermarket
airline avialin keleiv
metro-station metro. stotyje. stoties. stotis. tramvaj
tunnel tunel
gold auksas. aukso. auksin
renewable atsinauj saulės. vėjo. vandenil
television televiz eter
celebrity-star žvaigžd garsenyb įžymyb
suicide savižud
lawyer advokat teisinink
mafia-gang mafij gauja. gaujos. grupuot
riot-clash riauš neram
stampede spūst
radiation radiac spinduliuot radioak
gun-rifle pistolet šautuv
steel-metal plien aliumin vario. ličio.
lake ežer
forest mišk
alcohol alkohol alus. alaus. vynas. neblaiv
tobacco tabak rūky cigaret
boeing boeing
airbus airbus
lgbt-gay lgbt gėjų. homosek translyt
abortion abort
racism rasiz rasist diskrimin
citizenship pilietyb
lawsuit ieškin
impeachment apkalta. apkaltos. apkaltą.
transformer-generator generatori transformator
ukraine ukrain kyjiv kijev
russia rusij rusų. rusai. maskv
president prezident
european-union es. briusel
europe europ
white-house baltieji. baltųjų. baltuosiuose. baltuosius.
government vyriausyb kabinet administrac
kremlin kreml
minister ministr
nato nato.
prime-minister premjer
world pasaul
country šalis. šalies. šalys. šalių. valstyb
today šiandien
new naujas. nauja. nauji. naujo. naują.
people žmonės. žmonių. žmones. žmonėms.
head-chief vadovas. vadovė. vadovo. viršin direktor
two du. dvi. dviejų. abu. dviem.
year metai. metų. metus. metais.
official pareigūn oficial
first pirmas. pirma. pirmą. pirmasis. pirmoji.
big didel didž milžin
city miest
region region srit apskrit
donbas donbas doneck luhansk
crimea krymas. krymo. kryme. krymą.
day diena. dienos. dieną. dienų. dienas.
now dabar šiuo.
night nakt vakare. vakaro.
ally sąjunginink
international tarptaut
special special ypating
sea jūra. jūros. jūroje. jūrą. jūrų.
middle-east artimųjų. artimuosiuose. artimuosius.
gaza gaza. gazos. gazoje. gazą. gazai.
secretary-of-state sekretor
vice-president viceprez pavaduot
source šaltin
geneva ženev
istanbul stambul
palestinian palestin
united-nations jt.
team komanda. komandos. komandą. rinktin
parties-to-talks pusės. pusių. puses.
home namas. namai. namų. namuose. namus.
woman moter
man vyras. vyro. vyrą. vyrai. vyrų.
kharkiv charkiv charkov
odesa odesa. odesos. odesoje. odesą.
full pilna. pilną. pilnas. visišk
important svarbu. svarbus. svarbi. svarbų.
good geras. gera. geri. gero. teigiam
possible galimas. galima. galimą. tikėtin
dangerous pavojing rizik
more daugiau
all visi. visų. visus. visos. kiekvien
only tik. tiktai
last-latest paskutin naujausi galutin
real tikras. tikra. tikro. realus. reali.
dozens dešimtys. dešimčių. dešimtis.
hundreds šimtai. šimtų. šimtus. šimtas.
thousands tūkst
three trys. tris. trijų. trims.
month mėnes mėnuo
hour valand
again vėl.
since nuo.
until iki.
expert ekspert
foreign užsien
italy italij italų. roma. romos. romoje.
japan japon tokij
korea korėj
north-korea pchenjan
south-korea seul
saudi-arabia saudo. rijad
riyadh rijad
doha doha. dohoje. dohos.
qatar katar dohoje.
minsk minsk
paris paryž
london london
berlin berlyn
switzerland šveicar
netherlands nyderl olandij olandų. amsterdam hagos.
spain ispan madrid
belarus baltarus minsk
finland suomij suomių. suomiai. helsink
sweden švedij švedų. stokholm
norway norveg oslo. osle.
denmark danij danų. kopenhag
lithuania lietuv vilni
estonia estij estų. talin
latvia latvij latvių. latviai. ryga. rygoje.
baltic baltij
romania rumun bukarešt
moldova moldov kišiniov padniestr
czechia čekij čekų. čekai. praha. prahoje.
slovakia slovak bratislav
georgia sakartvel gruzij gruzin tbilis
armenia armėn jerevan
azerbaijan azerbaidž baku.
kazakhstan kazach astana. astanoje.
pakistan pakist islamabad
afghanistan afgan kabul taliban
lebanon liban beirut
hezbollah hezbol hizbol
hamas hamas
iraq irakas. irako. irake. iraką. bagdad
yemen jemen
houthi husių. husiai. husit hučių.
egypt egipt kairas. kaire. kairo.
hormuz hormuz ormuz
strait sąsiaur
red-sea raudonoji. raudonojoje. raudonosios. raudonąją.
black-sea juodoji. juodojoje. juodosios. juodąją.
taiwan taivan taipėj
canada kanad otav
mexico meksik
brazil brazil
kherson cherson
zaporizhzhia zaporož zaporiž
dnipro dnipr dniepr
lviv lvov lviv
pokrovsk pokrovsk
kupiansk kupjansk kupiansk
sumy sumuose.
kramatorsk kramatorsk kostiantyn slovjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national nacionalin
local vietin vietos.
joint bendras. bendra. bendri. bendrą. kartu.
strong stipr galing
legal teisiškai teisinė. teisinės. teisinio. teisėt
ground sausum
historic istorin
immediate nedels skubiai skubus.
long-term ilgalaik ilgai.
permanent nuolat
temporary laikinas. laikina. laikinai laikino
unprecedented precedento.
finance-minister finans
interior-minister vidaus.
ministry ministerij
commission komisij
council taryb
coalition koalic
citizen pilieč piliet
population gyventoj
family šeima. šeimos. šeimą. šeimai. šeimų.
governor gubernator
mayor meras. mero. merė. merą.
senator senatori kongresmen
deputy-mp parlamentar deputat
central-bank bankas. banko. bankai. bankų. banką.
half pusė. pusę.
percent procent proc.
majority daugum
north šiaur
south pietų. pietus. pietuose. pietin
east rytų. rytuose. rytai. rytus. rytin
west vakarų. vakaruose. vakarai. vakarus.
florida florid majam
new-york niujork
texas teksas
california kaliforn andžel
vatican vatikan
pope popiež
cuba kuba. kubos. kuboje. kubą. kubieč
panama panam
greece graik atėnai. atėnuose. atėnų.
serbia serb belgrad
africa afrik
asia azij
australia austral sidnėj sidnej
chancellor kancler
office biuras. biuro. biure. biurą. kanceliarij
embassy ambasada. ambasados. ambasadoje. ambasadą.
committee komitet
agency agentūr
supreme-court aukščiausiasis. aukščiausiojo.
prosecutor prokuror prokurat
imf-world-bank tvf.
red-cross kryžius. kryžiaus.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cžv. cia.
fbi ftb. fbi.
fsb fst. fsb.
sbu sbu. hur. gur.
duma dūma. dūmos. dūmoje.
bundestag bundestag
oligarch oligarch milijardier magnat
first-lady ponia. ponios. ledi.
son sūnus. sūnaus. sūnų. sūnui. sūnūs.
daughter dukr dukter duktė
son-in-law žent
mother motina. motinos. motiną. mama. mamos.
father tėvas. tėvo. tėvui. tėvą.
youth jaunim jaunuol paaugl nepilnamet
elderly senjor senyv pagyvenus
pension pensij pensinink
teacher mokytoj
farmer ūkinink
driver vairuotoj
pilot pilotas. piloto. pilotai. pilotų. lakūn
sailor jūreiv jūrinink įgula. įgulos.
athlete sportinink atlet
actor aktor
activist aktyvist
hacker hakeri programiš kibernet
church bažnyč patriarch vyskup
royal karalius. karalien karališk princas. princes
businessman verslinink
group grupė. grupės. grupę. grupuot
state-capital sostin
right-wing dešinieji. dešiniųjų. dešinio
left-wing kairieji. kairiųjų. kairio
politician politik politin
tomorrow rytoj
yesterday vakar.
second antras. antra. antrą. antrasis. antroji.
third trečias. trečia. trečią. trečiasis. trečioji.
minute minut
decade dešimtmet
century šimtmet amžiuje. amžiaus.
morning rytą. ryte. rytas. ryto.
early anksti. ankstyv anksčiau pirmalaik
late vėlai. vėliau vėlyv
christmas kalėd
easter velyk
january sausio. sausį. sausis.
february vasario. vasarį. vasaris.
march-month kovo. kovas.
april balandžio. balandį. balandis.
june biržel
july liepos. liepą. liepa.
august rugpjū
september rugsėj
october spalio. spalį. spalis.
november lapkri
december gruodžio. gruodį. gruodis.
spring pavasar
summer vasara. vasaros. vasarą.
autumn rudens. rudenį. ruduo.
four keturi. keturių. keturios. keturis.
five penki. penkių. penkios. penkis.
ten dešimt.
many daug. daugyb gausyb
few keletas keletą keli. kelis. kelios.
less mažiau
nobody niekas. niekam.
small mažas. maža. maži. nedidel
high aukštas. aukšta. aukšti. aukšto.
low žemas. žema. žemi. žemo.
weak silpn
easy lengva lengviau
serious rimt
impossible neįmanom
certain aišku. aiškus. aiškiai. aiški.
uncertain neaišk nežinom
partial dalinis. dalinė. dalinai. dalies.
separate atskiras. atskira. atskirai. atskiri. atskiro
illegal neteisėt nelegal
public viešas. vieša. viešai. visuomen
private privat asmenin
bad blogas. bloga. blogi. blogai. neigiam
best geriaus
worst blogiaus blogesn
correct teisingai. teisingas. taisykling
wrong klaid neteising
freedom laisvė. laisvės. laisvę. laisvių.
rich turting
poor skurd vargš neturting
alive gyvas. gyva. gyvi. išgyv
green žalias. žalia. žalioji. žalieji. žaliųjų.
blue mėlyn
hot karšt
near arti. šalia. netoli.
far toli. tolimas. tolima. atstum
sky dangus. danguje. dangaus. dangų.
village kaimas. kaimo. kaime. kaimai. gyvenviet
district rajon
island sala. salos. saloje. salų. salą.
river upė. upės. upėje. upę. upių.
mountain kalnas. kalnų. kalnuose. kalne. kalnai.
coast pakrant pajūr paplūd
street gatv
building pastatas. pastato. pastate. pastatą. pastatai.
palace rezidenc pilis. pilies. pilyje.
hotel viešbu
chernihiv černih černig
mykolaiv mikolajiv nikolajev mykolaj
chernobyl černobyl
novorossiysk novorosij
bryansk briansk
kaliningrad kaliningrad karaliauč
st-petersburg peterburg
chechnya čečėn
portugal portugal lisabon
belgium belgij belgų. belgai.
austria austrij austrų. austrai.
slovenia slovėn liublian
bulgaria bulgar
croatia kroat zagreb
bosnia bosnij sarajev
kosovo kosov prištin
cyprus kipras. kipro. kipre. kiprą.
ireland airij airių. airiai. dublin
uzbekistan uzbek taškent
bangladesh banglad
sri-lanka šri.
myanmar mianmar birma. birmos.
thailand tailand bankok
cambodia kambodž
singapore singap
malaysia malaizij
indonesia indonez džakart
philippines filipin manil
vietnam vietnam hanoj
hong-kong honkong
new-zealand zeland
haiti hait haiči
argentina argentin
chile čilė. čilės. čilėje. čilieč
colombia kolumbij bogot
ecuador ekvador
bolivia bolivij
peru peru.
sudan sudan darfur chartum
ethiopia etiop
somalia somal
kenya kenij nairob
nigeria nigerij
niger nigeris. nigerio. nigeryje.
mali malis. malio. malyje.
burkina-faso burkin sahel
congo kongas. kongo. konge.
south-africa par. pretorij johanesburg
libya libij tripol
tunisia tunis
algeria alžyr
morocco marok rabat
west-bank krante. ramal
jerusalem jeruzal
kuwait kuveit
bahrain bahrein
oman omanas. omano. omane. omaną. maskat
jordan jordan
arctic arkti
antarctica antarkti
mediterranean viduržem
suez sueco.
davos davos
albania alban
montenegro juodkaln
north-macedonia makedon
iceland islandij islandų. reikjav
kyrgyzstan kirgiz biškek
tajikistan tadžik dušanb
turkmenistan turkmėn
nepal nepalas. nepalo. nepale. kathmandu katmandu
laos laos
mongolia mongol
honduras hondur
nicaragua nikarag
paraguay paragv
uruguay urugv
eritrea eritrėj
rwanda ruand
uganda ugand
mozambique mozamb
blogger blogeri tinklarašt influencer
already jau.
still dar. tebe
may-month geguž
free-of-charge nemokam
square aikšt
not ne. nėra. nebus niekad
`;
