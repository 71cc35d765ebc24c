/** What news is made of, in Finnish: see glossary.ts. */
export const fi = `
die kuol tapett tappo surmas
injured haavoit loukkaant
attack isku hyokka iski. iskuja
drone drooni lennok
missile ohjus ohjuks raketti
explosion rajahd pommi
fire tulipalo palo.
factory tehdas tehtaa
electricity sahko. sahkon sahkoa sahkokat sahkover
nuclear ydin
oil oljy oljyn
gas kaasu
sanctions pakotte pakotep
tariff tulli
meeting tapaa tapaami kokous
summit huippukokou
phone-call puhelu
visit vierail saapu
travel matkus matkal matka. lahtee. lahdossa matka matkust lahti.
sign allekirj
agreement sopim sopu. sovun. sopuun sovinto
reject torju hylka kieltay
warn varoit
demand vaati vaatim pyyta pyysi kehot
proposal ehdotta ehdotu ehdotti tarjoa tarjou
plan suunnitel
draft luonno
statement julistu lausunt
announce ilmoit vahvist
threat uhka
troops joukko sotila
front-line rintam
land aluei alue. alueen alueit alueluovut
border raja. rajan. rajalla rajoi rajavart rajanyl
parliament parlament eduskun
election vaali aanest
court tuomio karaja oikeus. oikeudess tuomittu
arrest pidat
prison vanki vangit
exchanging vaihto vanginvaih vaihde
release vapaut
police poliisi
protest mielenos protest
resign eroaa eron
appoint nimit
envoy lahettil
foreign-minister ulkomin diplomaat
delegation valtuuskun
intelligence tiedustel vakooj
children lapsi lapse lasten
school koulu koulun oppilas oppila
hospital sairaala
train juna rautati
plane lentok lento
ship alus laiva
airport lentoasem lentokent
port satama
bridge silta sillan sillal
earthquake maanjarist
flood tulva
storm myrsky hurrikaani taifuuni
cold pakkanen talvi lumi
money miljard miljoon laina. lainan lainaa
frozen-assets varoja varat jaady
freezing jaadyt
price hinta hinnat inflaat
market markkin porssi osak
football jalkapallo ottelu maali. maalin. maalia.
award palkin nobel
journalist toimittaj
weapon ase. aseita asevarast
refugee pakolai turvapaikk maahanmu
monitor valvo
postpone lykka siirr
cancel peruut peruttu peruu peruivat peruttiin
postwar sodanjalk
europe-leaders johtaj
airspace ilmatil
trilateral kolmikanta kolmenvali
round kierros
compromise kompromis myonnyty
suit puku puvu
hotline-live suora hetki
monday maanant
tuesday tiistai
wednesday keskiviik
thursday torstai
friday perjantai
saturday lauantai
sunday sunnuntai
next-week viiko
usa usa yhdysval amerikka washington
uk-country britann lontoo britt
france ranska pariisi
germany saksa berliin merz
poland puola varsova
china kiina peking
turkey turkki istanbul turki turkkil ankara
hungary unkari budapest
israel israel
iran iran teheran
syria syyria
venezuela venezuela
greenland gronlanti
india intia modi
alaska alaska
abu-dhabi emiraat dhabi
before ennen.
after jalkeen
future aikoo tulee
begin alkaa alkoi alkav aloitt
end paatty loppu
nothing ilman ei.
progress edisty tuottav
deploy lahetta
invite kutsu
venue missa paikka tukikoh
virtual virtuaali etayhtey
react reagoi vastasi vastaus vastauks
hope optimis toivo
doubt epail
deadline maaraaika
peace rauha rauhan rauhaa
war sota. sodan sodas sotaa sotia sotien
ceasefire-idea tulitauk aselepo aselevo
security turvallis
guarantee takuu taku. takaa. takei
negotiations neuvottel
say sanoo sanoi sanov vaitta vaitti
report lahteet lahteid lahde. raportt mukaan tietojen
accuse syyttaa syytti syyttav syytos syytok
condemn tuomits arvostel kritiso
deny kiistaa. kiisti kiistav kiista.
praise kehui kehuu ylisti ylistaa
thank kiittaa kiitti kiitos kiitok
mock pilkka pilkkaa pilkan solvas solvau
insist korosti korosta painott
hint vihjaa vihjai vihjau signaal
reveal paljast
leak vuodettu vuoto. vuodon vuotanut vuoti.
ask kysyy kysyi kysym
apologise pahoittel anteeksi
promise lupaa lupasi lupau sitoutu
congratulate onnittel
support tukee tukea tuki. tukens tuen.
oppose vastustaa vastusti vastaan
pressure paine. painett painos painosta pakottaa
help auttaa auttoi autta apua. apu. apupak
want haluaa halua halusi
accept suostu hyvaksya. hyvaksyy
consider harkits pohtii harkint
ready valmis valmii valmist
discuss keskustel
mediation valitt sovittel
host isannoi vastaanott isant
join osallis osallistu liitty mukana
absent poissa boikot
exclude sulkea ulkopuol
include sisalta sisaltyy mukaanl
lead johtaa johti. vetaa.
unity yhtenai yhtenais solidaar
split jakaut erimieli hajaann
reach saavut paasivat
fail epaonn
stall umpikuj pattitil jumissa jumiutu
collapse romaht kariutu
violate rikkoo rikkoi loukkaa. rikkom
comply noudat kunnioi
extend jatkoaik piden pidenn
expire umpeutu raukea
implement toimeenp toteutt toteuta
enforce pakkotoim taytantoonp
pause keskeyt tauko tauolle tauon
resume jatketaan
stop pysayt lopett
abandon luopu luovu takinkaan
change muutt muutos muuto muutti kaant
toughen koven kovent tiuken tiukka
ease lievent hellitta helpott poistaa
escalate eskaloi eskalaat kiihtyy karjis
de-escalate liennyt rauhoit
risk riski vaara. vaarall vaaran
trust luotta luottaa luottam epaluott
win voitto voitt voiton
lose havi. havisi haviaa tappio noyryy
give-up luovutt antautu
keep sailytt pitaa.
recognise tunnust legitim
veto veto
block esta. estaa estaminen
approve ratifioi hyvaksyn hyvaksyi
decide paatt paato paats ratkais
order maarays maarasi maaraa. asetus kasky kaski
choose valitse valits valinta valinn
must taytyy pitaisi tarvit tarve
allow sallia salli. sallii lupa. luvan
ban kielto kielta kielsi kiellon
soon pian. nopea nopeast kiire
wait odott odotus
continue jatkuu jatkuv jatkaa jatkoi
return palaa. palasi paluu palaut takaisin
leave poistu vetayty
stay pysyy pysyv jaavat
move liikku liikke siirty
open avoin avaa. avasi avaut avoim
close sulkee sulje suljett sulki
show nayttaa naytti osoittaa
prove todist todiste
test testi. testaa testat koe.
check tarkast tarkist
investigate tutki tutkinta tutkinna
find loyty loydett loysi
search etsii etsiv etsint
secret salai salaa salass salasi piilott
fake valehd valhe vale. disinform harhaan
truth totuus totuud
mistake virhe. virheen virheet moka.
scandal skandaal kohu.
corruption korrupt lahjuks lahjont
crisis kriisi
conflict konflikti selkka
defence puolust pelote
alliance liittola kumppa liittouma koalit
enemy vihollis vastusta. kilpailij
relations suhde suhtee suhtei ystav
isolate eristet eristay erista
influence vaikut
interest etu. edut. kiinnost intress
conditions ehto. ehdot. ehtoja ehdoll ehdoin
red-line punain punais
point kohta. kohdan kohtai periaat
issue ongelm este. esteet kiistakys
key avain tarkea keskei ratkaisev
detail yksityiskoht yksityiskohd
result tulos tuloks lopputul
success menesty onnistu
breakthrough lapimurto lapimur
step askel askele toimia toimet
role rooli. roolin
position kanta. kannan kannat asema.
strategy strateg taktii
goal tavoit paamaara
reason syy. syyt. syyta miksi siksi
chance mahdolli tilaisuu
letter kirje. kirjeen viesti viestin
speech puhe. puheen puheess
interview haastat
press-conference lehdisto tiedotustil
analysis analyys komment asiantunt mielipid
photo kuva. kuvat kuvia kuvan kuvass
map kartta kartan kartat
document asiakirj muistio poytakirj dokumen
text teksti tekstin versio
list lista. listan listall
initiative aloite aloitte
framework kehys puiteso tiekartt
format formaatti muoto.
level tason. tasol korkean
bilateral kahdenval
four-way nelja neljan. nelikan
face-to-face kasvokk kahdestaan kasvot
handshake kattel
red-carpet matto. mattoa maton
applause aplod suosionos
table poyta poydan poytaan poydass
back-channel kanava. kulisseis takakanav
dispute riita riidan riitel
tension jannit kirist
concern huoli. huolis huolest huolen pelko pelkaa pelat
surprise yllat sokki odottam
celebrate juhli juhla
anger viha. vihai suuttu raivo narkas
frustrate pettyn pettymy turhaut
attack-verbally haukku sattii
friendly lammin lampim mairit imartel
difficult vaikea vaikei hankala monimutk vaikeu kova. kovan
possible-impossible mahdoton epareal epatoden
fair oikeudenm reilu epareil
lasting kestav pysyva.
direct suorat. suoraa.
first-time ensimma ensi.
record ennatys histori ennaty
admit myontaa myonsi
avoid valttaa valtti vaist
ignore sivuutt ohitti
betray petti petturi petos petok
trap ansa. ansaan huijaa manipul
dictate sanelu sanella
sovereignty suveren koskematt itsenai
neutrality puolueet liittoutum
membership jasen. jasenyy jaseneks jasenmaa
treaty sopimusta yleissop
retaliate kosto. kostaa kostoi vastatoim
provoke provos provokaat
ambassador suurlahet lahetyst konsul suurlahett
summon kutsuttiin puhutt
expel karkot kaannyt
visa viisumi viisum passi.
referendum kansanaan
constitution perustusl
law laki. lakia lakiesit lakimuut
coup vallankaap kaappaus
martial-law poikkeusti sotatila
invasion hyokkayssota invaasio
occupation miehit liitti. anastus
peacekeepers rauhantur
disarm riisu. aseistarii demilitar
buffer-zone puskurivy
reconstruction jalleenrak
reparations sotakorv korvauks korvau
trade kauppa. kauppas kaupan vienti tuonti
minerals mineraal harvinais
investment investoi invest sijoit
budget budjetti budjet talousarv menot.
spokesperson tiedotta edustaja. tiedottaj edustaja
adviser neuvonant
opposition oppositi
party puolue. puolueen republikaan demokraat puolue
survey kyselyn gallup mielipidem
rights oikeudet ihmisoik
war-crimes kansanmur sotarik
abduct siepat kidnap panttivan
amnesty armahd
propaganda propagand
army armeij asevoim puolustusvoim
residential-building asuinraken asuintalo kerrostal asunto asunno
damage vauri tuhos tuhout tuhoa tuhoi tuhon
air-defence ilmatorjun ilmapuolustu patriot.
intercept alasamp alasamm ampui pudotti pudott
capture valtasi valtann valtanut vallattu valloit
advance etenee etenem etenev eteni
offensive offensiivi suurhyokk
energy-facility infrastruktuur sahkoasema laitos laitoks
aid-package paketti paketin tukipak
civilians siviil asukas asukka
casualties uhri uhrim menetyk
target-object kohde kohteet kohteis osui.
prisoners-of-war sotavank sotavangi
bodies-remains ruumi ruumis jaannok vainajat
refinery jalostamo
long-range kantama kauaskant
air-raid-alarm halyty halytys ilmahaly sireeni
evacuate evakuoi
power-plant voimal reaktor
uranium-enrichment uraani rikast iaea
launcher laukais
ballistic ballist hypersoo risteily
tribunal-warrant pidatysmaar haagin haagissa
shadow-fleet varjolaiv
commander komentaj kenraal
exercise-drill harjoitu sotaharj harjoituks koulutus
mobilisation liikekannal asevelvol kutsunta varusm rekry
military-base kasarmi varuskun tukikohdat lentotukik
tank panssar tankki tankit
artillery-shelling tykisto kranaatti kranaatin
debris hylky hylyn hylyst raunio sirpal
fighter-jet havittaj
warship-fleet laivasto sotalaiva fregat
submarine sukellusven
rescue pelastaj pelastett pelastus selviyt
rebel kapinal kapina miliisi sissi
special-operation operaatio erikoisj
terror terror aariliik
humanitarian humanit
encircle saarret saarto saarros piirit
liberate vapautt takaisinv
counter-offensive vastahyok vastaisku
line-of-contact linjan kontaktilinj
purchase-sell osta. ostaa osti. myy. myynti myyd
contract-order tilaus tilaa. tilauks
growth-recession talous talouden taantuma bkt.
company-firm yhtio yritys yrityks
production tuotan tuotanto valmistaa.
charge-indict syyte syytteet syytteen epailty syyttaja
guilty-acquit syyllin syyton syyttom tuomion tuomio.
shooting ampumin ampuj ampumatap
assassinate murha murhas salamurh
crash-collision onnettomu kolari kolariss tormays
missing kadonn kateis kadoksi
sabotage sabot tuhopol hybridi
embargo-cap vientikiel hintakatto boikotti
confiscate takavarik takavar
ai-technology tekoal teknolog siru. sirut robotti
climate ilmasto paasto
health-doctor laaka laakar terveys potila sairau
sport urheilu liiga. liigan stadion
champion-medal mestari mitali cup. turnaus mm.
science-research tutkimuks tutkija tiede
film-series elokuva sarja. nayttelij
music-singer musiikki laulaja laulu konsertti euroviisu
anniversary vuosipaiv muisto.
funeral hautaj surun suru.
national-guard kaarti kaartin
glide-bomb liitopom
trench-fortification juoksuhau linnoit
gps-jamming gps. hairinta hairinn
balloon pallo. kuumailma saapallo
undersea-cable merikaapeli kaapeli kaapelin
nuclear-test ydinkoe ydinkarki ydinkarj
arms-control asevalvonta newstart
defence-industry puolustusteoll patria. rheinmetall
pipeline putki. kaasuputk oljyputk
aircraft-carrier lentotukial
helicopter helikopter
mine-demining miina miino
cluster-munition rypale valkoinen.
chemical-weapon kemialli kemikaa
satellite satelliit starlink
radar tutka tutkan awacs
poison myrkyt myrkky
mercenary palkkasot palkkasol wagner
deserter sotilaskark karkur
volunteer vapaaeht
depot-warehouse varasto varaston
dam pato. padon padol patoal
torture kidutu kiduttu
execution teloit
massacre joukkomur verilo
jihad-islamist jihad isis. islamist
curfew ulkonaliik
shelter-bunker vaestonsuo suojiin bunkkeri
veteran veteraan
sniper tarkkaampu salaampuj
fuel polttoaine bensiini diesel
coal hiili. kivihiil kaivos kaivoks
grain vilja. viljan vehna satoa sato.
water vesi. vetta veden vesiput
drought-heat helle hellea helteet kuivuus
heating lammity kaukolam
hunger-famine nalka nalan nalanh
tax vero. veron verot verotus
debt-bond velka velan velkaa joukkovel joukkolain
interest-rate ohjauskork korko. korkoja ekp.
currency valuutta rupla dollari bitcoin krypto
donor lahjoit avunantaja
subsidy avustu elake elakkeet elakkei
jobs-workers tyo. tyottom tyonteki tyopaik irtisan
strike-labour lakko lakon lakkoi lakossa ammattil
bankrupt konkurs
merger-takeover fuusio yritysosto yrityskaup
reform uudist
appeal-court valitu valitta hovioik
fine-penalty sakko sakot sakkoj
fraud huijau huijar rahanpes
theft-rob varasti varastet varkau ryosto
drugs-narcotics huume huumeet kokaiini salakul
rape-abuse raiska seksuaal ahdist
extradite luovuttamis luovutetaan
derail suistu raiteilta
sink-capsize upposi uppoaa uposi kaatui
stab puukot veitsi veitse
epidemic virus. viruks epidem pandem korona influens
vaccine rokot
cancer syopa syovan syopaan
drugs-medicine laake. laakkeet laakkeid
rain-weather sade. sateet sateen saa. saan
landslide maanvyor lumivyor
volcano tulivuor purkau
tsunami tsunami
pollution saastu ymparisto
wildlife elain elaimet koira susi. karhu
religion-mosque uskonto moskeija muslim islam. juutala antisemit
language kieli. kielen kielella kielikylp
book-writer kirja. kirjan kirjailij romaani
culture-museum kulttuur museo taide. teatteri nayttely taidenayt
tennis tennis wimbledon
hockey jaakiek kiekko nhl. liigakie
basketball koripallo nba.
olympics olympia
coach valmentaj paavalment
transfer-sport siirto. siirtyy
sport-injury loukkaantumi
referee-fans tuomari kannattaj
penalty-goal rangaistuspot maalin.
racing formula ralli osakilp
cycling-athletics pyoraily maraton yleisurh ampumahiih hiihto hiihta
boxing-mma nyrkkeil ufc.
doping doping
chess shakki
space avaruus astronaut nasa kuu. kuuhun
car auto. autot auton autoil henkiloauto
bus bussi bussin linjaauto
road-traffic moottorit liikenne liikentee tietyo
tourism turist matkailu
food-restaurant ruoka ruuan ruoan ravintola liha.
fashion-clothes muoti. muodin vaatteet vaatte mekko
wedding-divorce haat. haita avioliitt avioero
birth-baby syntynyt syntyi vauva raskaus
new-year uusivuosi uudenvuod ilotulit
parade paraati
monument muistomerk patsas patsaan
flag-symbol lippu lipun hymni
spouse vaimo aviomies leski
smartphone-app alypuhel iphone sovellus sovelluks
social-media somessa some. vaikuttaj
internet internet netti. netin
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter twiitti
collapse-building romahti sortui sortum
university yliopisto yliopist professor
agriculture maatalou maatila
real-estate vuokra asuntolain asuntokaup asuntohint
shop-retail kauppakes myymal supermarket
airline lentoyht matkustaj
metro-station metro. metroas asemalla raitiovau
tunnel tunneli
gold kulta. kultaa kullan
renewable aurinkoen tuulivoim uusiutuv vety.
television tv. yle. televisio
celebrity-star julkkis tahti. tahden
suicide itsemurh
lawyer asianajaj
mafia-gang jengi jengin mafia
riot-clash mellakka mellakoi yhteenott levotto
stampede tungos
radiation sateily radioakt
gun-rifle kivaari pistooli
steel-metal teras. teraks alumiini kupari litium
lake jarvi jarven
forest metsa metsan
alcohol alkoholi olut. oluen viini humalas
tobacco tupak savuke
boeing boeing
airbus airbus
lgbt-gay hlbti lgbt homo. pride
abortion abortti abortin
racism rasis syrjin
citizenship kansalaisuu
lawsuit kanne. kanteen haastoi haastaa
impeachment virkarikos impeachment
transformer-generator generaattori muuntaja
ukraine ukrain kiova
russia venaja venala moskova
president president
european-union eu. eun. brysse
europe euroop
white-house valkoinen valkoise
government hallitus hallituks
kremlin kreml
minister ministeri. ministerin ministerit
nato nato
prime-minister paamin
world maailma globaali
country maat. maiden maan. valtiot
today tanaan
new uusi. uuden uutta uusia uudet
people ihmis henkilo. henkiloa henkilot
head-chief paallik pomo
two kaksi kahden kahta kahdes
year vuosi. vuoden vuotta vuonna vuosia
official virkam virallis virallin
first ensimm
big suuri. suuren suuria valtava massiivi
city kaupunki kaupungin. kaupungissa kaupungit kaupunkei
region maakunna maakunta laani
donbas donbas donetsk luhansk
crimea krim. krimin. krimill
day paiva. paivan paivia paivat
now nyt. nykyi nykyin
night illalla yolla. ilta. yollinen
ally liittola liittouma
international kansainva
special erityi
sea meri. merella merelta merialue
middle-east lahiita lahi. lahiidan
gaza gaza
secretary-of-state sihteeri paasihteer
vice-president varapresid varapuh
source lahde. lahteet lahteid
geneva geneve
istanbul istanbul
palestinian palestiin
united-nations yk. ykn.
team joukkue tiimi
parties-to-talks osapuol
home talo. talon talot kotiin kotona asunto
woman nainen naise naisia
man mies. miehe
kharkiv harkov
odesa odessa odesa
full taysi. taysin taysimitt
important tarkea tarkei
good hyva. hyvan hyvia positiivi
possible mahdollis todennak
dangerous vaaralli vaarant riski
more enemman lisaa.
all kaikki. kaikkien kaikille
only vain.
last-latest viimei
real todelli aito
dozens kymmeni
hundreds satoja sadat sadoi satojen
thousands tuhan tuhat tuhans tuhatta
three kolme. kolmea kolmess
month kuukau
hour tunti. tunnin tuntia tunnit
again taas. jalleen uudelleen
during aikana.
since lahtien
until saakka asti.
expert asiantunt analyyt
foreign ulkomai ulkomaa
italy itali rooma
japan japani tokio
korea korea etelakorea pohjoiskorea
north-korea pohjoiskorea pjongjang
south-korea soul. soulin etelakorea
saudi-arabia saudi riad. riadin riadiss jidda
riyadh riad. riadin riadiss
doha doha. dohan dohass
qatar qatar doha.
vienna wien
minsk minsk
paris pariisi
london lontoo
berlin berliin
switzerland sveits
netherlands hollan alankom haag haagi amsterdam
spain espanja madrid
belarus valko. valkoven belarus minsk
finland suome suomi suomal helsin
sweden ruots tukholm
norway norja norjal oslo
denmark tanska tanskal koopenham
lithuania liettua vilna
estonia viro. viron viroon viross tallinn
latvia latvia
baltic baltia itamer
romania romania bukarest
moldova moldov transnist
czechia tsekki tsekin tsekk praha
slovakia slovak bratislav
georgia georgia georgial tbilis
armenia armeni jerevan
azerbaijan azerbaidz baku. bakuss
kazakhstan kazak astana
pakistan pakistan islamabad
afghanistan afgan kabul taliban
lebanon libanon beirut
hezbollah hizboll
hamas hamas
iraq irak bagdad
yemen jemen
houthi huthi houthi huti.
egypt egypt kairo
hormuz hormuz
strait salmi salme salmen
red-sea punainen punaise punamer
black-sea musta mustameri mustanmer mustallamer
taiwan taiwan taipei
canada kanad
mexico meksik
brazil brasil
kherson herson
zaporizhzhia zaporiz
dnipro dnipro dnepr
lviv lviv
pokrovsk pokrovsk
kupiansk kupjansk
sumy sumy
kramatorsk kramatorsk slovjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national kansalli kotimai
local paikallis
joint yhteis yhdessa
strong vahva. vahvan voimak
legal laillinen laillise oikeudelli
ground maahyok maavoim maaoperaat
historic histori
immediate valittom valiton kiireel
long-term pitka. pitkan pitkaaik
permanent pysyva pysyvasti
temporary tilapai valiaik
unprecedented ennennak
finance-minister valtiovarain rahoitus
interior-minister sisamin
ministry ministerio
commission komissi
council neuvosto turvallisuusneuv
coalition koaliti
citizen kansalai
population asukas asukka vaesto
family perhe
governor kuverno
mayor pormest
senator senaattor
deputy-mp kansanedust
central-bank pankki pankin pankit keskuspank
half puolet puolta
percent prosent
majority enemmisto
north pohjoisen pohjois. pohjoinen pohjoisos
south etela. etelan. etelassa etelaosa
east ita. idan. idassa itais
west lansi. lannen lanness lantinen
florida florida miami
new-york york. yorki yorkis
texas texas teksas
california kaliforn angeles
vatican vatikaan
pope paavi
cuba kuuba havanna
panama panam
greece kreik ateena
serbia serbia belgrad
africa afrik
asia aasia
australia austral sydney
chancellor kansleri liittokans
office kanslia toimisto
embassy lahetysto konsulaat
committee komite valiokun
agency virasto
supreme-court korkein korkeim
prosecutor syyttaj
imf-world-bank imf.
red-cross risti. ristin
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma duuma
bundestag bundestag liittopaiv
oligarch oligark miljardoor miljardoo
first-lady vaimo puoliso
son poika pojan pojat
daughter tytar tyttar
son-in-law vavy
mother aiti. aidin aiti
father isa. isan isat
youth nuori. nuoret nuorten teini
elderly ikaihmi vanhus
pension elake
teacher opettaj
farmer maanvilj viljelij
driver kuljettaj
pilot lentaj
sailor merimie miehisto
athlete urheilij
actor nayttelij
activist aktivist
hacker hakker kyber
church kirkko kirkon piispa patriark
royal kuningas kuninga prinss
businessman yrittaj liikemi
group ryhma ryhman
state-capital paakaupun
right-wing oikeisto
left-wing vasemmisto
politician poliitik politiik
tomorrow huomen
yesterday eilen. eilinen
second toinen toise toista
third kolmas. kolmann kolmatta
minute minuutti minuutin
decade vuosikymm
century vuosisa
morning aamu. aamulla aamuna
early aikaisin ennenaikaisi
late myohemm myohaan
christmas joulu. joulun jouluaat
easter paasiai
january tammikuu
february helmikuu
march-month maaliskuu
april huhtikuu
june kesakuu
july heinakuu
august elokuu
september syyskuu
october lokakuu
november marraskuu
december joulukuu
spring kevat kevaal kevaan
summer kesa. kesan kesalla kesall
autumn syksy
four nelja neljan neljaa
five viisi. viiden viitta
ten kymmenen
many monet. monia. useita lukuisia
few muutama muutaman harvat
less vahemman
nobody kukaan
small pieni. pienen pienia
high korkea. korkean
low matala alhai
weak heikko heiken
easy helppo helpo
serious vakava vakavi
impossible mahdoton mahdotto
certain varma. selva. selvaa
uncertain epaselv epavarm tuntemat
partial osittai
separate erillis erikseen
illegal laiton laittom
public julkinen julkise
private yksityi henkilokoht
bad huono kauhea negatiiv
best paras. parhaan parhaat
worst pahin. pahimm
correct oikein. oikeassa
wrong virhe. virheen virheet vaarin
freedom vapaus vapaude
rich rikas. rikkaat rikkaim
poor koyha koyhi koyhyys
alive elossa selviyty
green vihrea vihrei
blue sininen sinise
hot kuuma helle. helteet
near lahella. lahelle lahist
far kaukana
sky taivas. taivaal taivaan
village kyla. kylan kylassa
district kaupunginosa kaupunginosassa
island saari. saaren saaret saarella
river joki. joen joessa
mountain vuori. vuoren vuoristo
coast rannik ranta. rannalla
street kadu. katu. kadulla tiella
building rakennuk rakennus.
palace palatsi linna. linnan residens
hotel hotell
chernihiv tsernihiv
mykolaiv mykolajiv
chernobyl tsernobyl
novorossiysk novoross
bryansk brjansk
kaliningrad kaliningrad
st-petersburg pietari
chechnya tsetse
portugal portug lissabon
belgium belgi
austria itavalta itavalla wien
slovenia sloveni
bulgaria bulgar
croatia kroati kroaat zagreb
bosnia bosni sarajev
kosovo kosov
cyprus kypros kypro nikosia
ireland irlanti irlanni irlantil dublin
uzbekistan uzbek
bangladesh bangladesh
sri-lanka sri. srilank
myanmar myanmar burma
thailand thaimaa bangkok
cambodia kambodz
singapore singap
malaysia malesi
indonesia indones jakarta
philippines filippiin manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand seelan seelantil
haiti haiti
argentina argentiin
chile chile. chilel chilen
colombia kolumbia bogota
ecuador ecuador
bolivia bolivia
peru peru. perulai
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenia nairobi
nigeria nigeria
niger niger. nigerin.
mali mali. malin. malissa bamako
burkina-faso burkina sahel
congo kongo kinshasa
south-africa etelaafrik
libya libya. libyan libyal tripoli
tunisia tunis
algeria algeri algerial
morocco marokko
west-bank lansirann lansiranta ramalla
jerusalem jerusalem
kuwait kuwait
bahrain bahrain
oman omanin omanis maskat
jordan jordania. jordanian jordanial amman
arctic arktis arktinen arktise
antarctica antarkt etelamanner etelanapa
mediterranean valimer
suez suez
davos davos
albania albani
montenegro montenegr
north-macedonia makedon
iceland islanti islanni
kyrgyzstan kirgis biskek
tajikistan tadzik
turkmenistan turkmen
nepal nepal
laos laos. laosin
mongolia mongol
honduras hondur
nicaragua nicarag
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda
uganda uganda
mozambique mosambi
blogger bloggaaj somevaik tubettaj
already jo.
still yha. edelleen vielakin
ago sitten.
may-month toukokuu
free-of-charge ilmainen ilmaise maksut
square aukio. aukiolla torilla
not ei. eivät. eikä. en. emme. ette. älä.
`;
