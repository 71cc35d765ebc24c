/** What news is made of, in Estonian: see glossary.ts. */
export const et = `
die suri. surma surnud hukku tapet
injured vigasta haavata
attack ründa rünna löök. löögi. lööki.
drone droon mehitamata
missile rakett raketi
explosion plahvat pomm
fire tulekahju põleng põles. päästj
factory tehas vabrik
electricity elekter elektri.
nuclear tuuma aatomi
oil nafta
gas gaas
sanctions sanktsio
tariff tollima tollid. tollide. tariif
meeting kohtus. kohtub kohtumi kohtuvad
summit tippkoht
phone-call telefon helista
visit visii külasta saabu külas.
travel reisi reis. lendab sõitis. sõidab
sign allkirja allkiri
agreement kokkulep leppisid lepe. leppe.
reject lükkas. keeldu
warn hoiata
demand nõuab nõudi nõudmi kutsus palus
proposal ettepan pakkus pakub pakkumi
plan plaan kava. kavas. kavandab
draft eelnõu mustand
statement avaldus avaldas. deklarats
announce teatas teatab kinnita kuuluta
threat ähvarda oht. ähvardus
troops sõdur väed. vägede. vägesid. sõjaväela
front-line rinne. rinde
land territoor
border piir. piiri. piiril. piiriületus piirivalv
parliament parlament riigikog kongress senat
election valimi valija hääleta
court kohus. kohtu. kohtunik kohtuotsus kohtuprots
arrest vahista kinnipeet arreteer
prison vangla vangi. vangid. vangist
exchanging vahetus vahetas. vahetav vangivahet
release vabasta vabane
police politsei
protest protest meeleaval
resign tagasiastum ametist.
appoint nimeta ametisse
envoy erisaadik eriesind
foreign-minister diploma välisminist
delegation delegatsi
intelligence luure spioon spionaaž
children laps. lapse. lapsed. laste. lapsi.
school kool. kooli. koolid õpila tudeng
hospital haigla kliinik sünnitusm
train rong. rongi raudtee
plane lennuk lend. lennu.
ship laev tanker
airport lennujaam
port sadam terminal
bridge sild. silla. sillal. sildu.
earthquake maavärin
flood üleujut
storm torm. tormi orkaan taifuun tsüklon
cold külm. külma. lumi. talv pakane
money miljon miljard laen. laenu fond
frozen-assets varad. varade. varasid. külmutatud
freezing külmuta
price hind. hinna inflats kallin
market turg. turu. turul. börs aktsia
football jalgpall mäng. mängu. värav
award auhin autasu preemia nobel oscar
journalist ajakirjanik reporter
weapon relv. relvad relvi. laskemoon
refugee põgenik migrant migratsi varjupai rändekriis
monitor jälgi. jälgib järeleval vaatle
postpone lükkub. lükati. edasilük
cancel tühista
postwar sõjajärgs
europe-leaders liider liidri juhid. juhtide.
airspace õhuruum
trilateral kolmepool
round voor. vooru. voorus.
compromise kompromis järeleand
suit ülikon
hotline-live otseblog otsepilt otseüle
monday esmaspäev
tuesday teisipäev
wednesday kolmapäev
thursday neljapäev
friday reede. reedel. reedese
saturday laupäev
sunday pühapäev
next-week nädal
usa usa. ameerika ameeriklas washington
uk-country suurbrit briti. britid. london
france prantsus prantsla pariis
germany saksa. saksamaa sakslas berliin merz
poland poola. poolas. poolaka varssavi
china hiina pekin
turkey türgi. türgis. türklas ankara istanbul
hungary ungari budapest orbán
israel iisrael
iran iraan teheran
syria süüria
venezuela venezuela maduro
greenland gröönimaa
india india. indias. indiaga. modi.
alaska alaska
abu-dhabi emiraa dhabi
before enne. eel.
after pärast. järel.
future tuleva hakkab. oodata. peaks.
begin algas. algab. algus. alusta alguse
end lõppes. lõpp. lõpu. lõpeta lõpeb.
nothing ilma. midagi.
progress edusamm edasimin konstruktiiv
deploy saatis. saadab. paiguta saata.
invite kutse. kutsub kutsuti kutsus.
venue kus. koht. toimumiskoh
virtual virtuaal video. veebis.
react reageeri reaktsi vastus. vastas.
hope loodab lootus. lootust. optimis
doubt kahtle kahtlus. kahtlusi skepti
deadline tähtaeg tähtaja ultimaatum
peace rahu. rahulep rahukõn rahuplaan
war sõda. sõja. sõjas. sõjast sõdu.
ceasefire-idea relvarahu vaherahu
security julgeolek turvalis
guarantee garant tagatis
negotiations läbirääk
say ütles. ütleb ütlesid sõnul. väidab
report teatel. allika raport
accuse süüdista
condemn hukkamõist hukka. kritiseer kriitika
deny eitab eitas
praise kiitis kiidab kiitus kiidu
thank tänas tänab tänu. tänulik
mock pilkab pilkas mõnitas solva
insist rõhuta toonita
hint vihja vihje signaal
reveal paljasta avalikusta
leak leke. lekkis lekkinud lekitas
ask küsis. küsib. küsisid
apologise vabanda
promise lubas. lubab. lubadus kohustus. kohustub
congratulate õnnitle õnnesoov
support toeta toetus
oppose vastu. vastane vastaste
pressure surve. survesta surub sunnib
help abi. aita aidata. abista
want tahab tahavad soovib soovis
accept nõustu vastuvõt aktsepteer
consider kaalub kaalus kaaluma
ready valmis. valmistu valmidus
discuss aruta arutelu konsultats
mediation vahenda
host võõrusta korraldab
join liitu osale ühine
absent boikot puudub puudus
exclude välista
include hõlma kaasata kaasab
lead juhib juhtis juhtima
unity ühtsus solidaar
split lõhe. lõhene eriarvamus erimeels
reach saavuta jõudis. jõudsid
fail ebaõnnest nurju läbikuk
stall ummik seisak patiseis
collapse kokkuvaris krahh
violate rikkus. rikub rikkumi
comply järgib järgima kinnipida
extend pikenda
expire aegub aegus
implement rakenda
enforce jõusta pealesur
pause peata paus. pausi.
resume jätka taasta taasalusta
stop lõpeta peata katkesta
abandon loobu hülga
change muuda muutus muutis
toughen karm
ease leevenda
escalate eskaleer eskalats teravne
de-escalate deeskal rahusta
risk riski. risk. riskid ohtlik
trust usalda usaldus umbusald
win võit. võidu. võitis võidab võitja
lose kaota kaotus alandav
give-up alistu kapitul loovuta
keep säilita hoiab hoidma
recognise tunnusta legitiim
veto veto. vetosta vetoõig
block blokeeri blokaad takista
approve kinnita heaks. ratifits
decide otsus
order käsk. käskis korraldus. dekreet korralduse
choose valis. valib valik. valiti
must peab. peavad vaja. tuleb. vajab
allow lubada. lubati lubatud luba. loa.
ban keelas keelab keelat keeld. keelu.
soon peagi varsti kiire. kiiresti peatselt
wait ootab ootama. ootavad oodatakse
continue jätka jätku edasi.
return naas tagasi.
leave lahku tõmbu väljavii
stay jääb. jäi. jäävad jääda
move liigub liikus. liikumine. kolib
open avas. avab. avati avami avatud
close sulge suleti suletud
show näita
prove tõesta tõend
test test. testi. katse
check kontrolli inspekt
investigate uurib uurimi juurdlus
find leidis leiti leidsid avasta
search otsib otsing otsiti otsima
secret salaja saladus
fake vale. valet libauudis desinfo
truth tõde. tõtt.
mistake viga. vea. eksis. eksimus
scandal skandaal
corruption korrupt altkäemaks
crisis kriis
conflict konflikt
defence kaitse kaitsta
alliance allianss liitla partner koalits
enemy vaenla vastane. rivaal
relations suhte sõprus
isolate isol
influence mõju
interest huvi. huvid. huve.
conditions tingimus
red-line punane. punast. punaste
point punkt põhimõte põhimõtte
issue probleem teema. takistus küsimus.
key võtme peamine. peamise oluline. olulise
detail üksikasj detail
result tulemus tagajärg
success edu. eduka
breakthrough läbimurre läbimurde murrang
step samm. sammu meede. meetme
role roll. rolli.
position seisukoh positsioon hoiak
strategy strateeg taktika
goal eesmär siht. sihiks
reason põhjus miks.
chance võimalus šanss
letter kiri. kirja. kirjas. sõnum
speech kõne. kõnes. kõnet pöördu
interview intervju
press-conference pressikonv konverents briifing
analysis analüü kommentaar arvamus arvab
photo foto. fotod pilt. pildid pildil
map kaart. kaardi. kaardil
document dokument memorand protokoll
text tekst
list nimekir loetelu
initiative algatus
framework raamistik raames. raamlep
format formaat formaadi
level tase. tasand tasemel tipptaseme
bilateral kahepool
four-way neljapool
face-to-face silmast silma.
handshake käepigist kätle
red-carpet vaip. vaiba
applause aplaus aplaud ovatsi
table laud. laua. laual. laualt
back-channel kanal. kanali. kanalid. kanalite.
dispute vaidlu tülitse
tension pinge
concern mure. mures. muret kardab hirm
surprise üllata ootamat šokk šokeeri
celebrate tähista pidutse rõõmusta
anger viha. vihane vihas. raev nördi
frustrate pettunud pettumus rahulole
attack-verbally sõima
friendly sõbralik südamlik
difficult raske. rasked keeruli
possible-impossible võimatu ebareaal ebatõenä
fair õiglane õiglas ausalt.
lasting püsiv kestev kestlik
direct otse. otsene otses
first-time esimene. esimese. esimest. esmakord
record rekord ajaloolin enneolemat
admit tunnista möönis möönab
avoid väldi vältida vältima vältis
ignore ignoreer eira
betray reetmi reetur reetis riigireet
trap lõks. lõksu petta. manipul
dictate diktee diktaat
sovereignty suverään iseseisv territoriaal
neutrality neutraal
membership liige. liikme
treaty leping. lepingu. konvents pakt. harta
retaliate kättemaks vastumeet
provoke provots
ambassador suursaadik saatkon konsul
summon kutsuti.
expel väljasaat saadetakse deport
visa viisa pass. passi.
referendum referend rahvahääl
constitution põhisead konstituts
law seadus. seaduse seadust
coup riigipöör putš
martial-law eriolukor sõjaseisu erakorrali
invasion invasioon sissetung
occupation okup anneks
peacekeepers rahuvalv
disarm desarm demilitar relvitu
buffer-zone puhver puhvri
reconstruction ülesehit taasta
reparations reparats hüvit kompens
trade kaubandus eksport ekspordi impordi
minerals mineraal maavara muldmetall
investment invest
budget eelarve kulutus defitsiit
spokesperson pressiesind kõneisik esindaja peskov
adviser nõunik
opposition opositsi
party erakon partei vabariikla demokraadid demokraatide
survey küsitlus
rights õigused. õiguste. inimõigus
war-crimes genotsiid sõjakuri
abduct röövi. pantvang inimrööv röövis
amnesty amnest armuand
propaganda propagand
army armee. armees. sõjavägi sõjaväe kaitseväe
residential-building elamu korter majad. elumaja
damage kahjusta hävitas hävis hävitat purusta
air-defence õhutõr patriot. õhukaitse
intercept tulista õhutõrje
capture vallut hõiva
advance edenev edeneb pealetung
offensive pealetung ofensiiv
energy-facility taristu alajaam energeeti rajatis
aid-package pakett paketi abipaket
civilians tsiviil elanik
casualties ohver ohvri kaotused. ohvreid
target-object sihtmärk sihtmärgi tabas. tabamus
prisoners-of-war sõjavang
bodies-remains surnukeh säilmed laip. laiba
refinery rafineeri naftatöötl
long-range kaugmaa kaugele.
air-raid-alarm häire. õhuhäire sireen
evacuate evakue
power-plant elektrijaam reaktor
uranium-enrichment uraan rikasta iaea.
launcher väljalas stardi käivit
ballistic ballisti hüperheli tiibrak
tribunal-warrant vahistamismää tribunal haag. haagi.
shadow-fleet varila
commander ülem. ülema. kindral väejuh juhataja
exercise-drill õppus manöö väljaõp
mobilisation mobilis ajateen värba
military-base baas. baasi. baasis. baase. lennuväeb
tank tank. tanki. tankid. soomus
artillery-shelling suurtük mürsk mürsu haubits kahurituli
debris rusud. rusude. rusudes. vrak tükid.
fighter-jet hävitaja. hävitajad hävituslen
warship-fleet sõjalaev laevastik merevägi mereväe fregat
submarine allveel
rescue pääst
rebel mässul mässaja separatis
special-operation operatsi eriüksus dessant
terror terror äärmusl
humanitarian humanit
encircle piiramis piiras sissepiir
liberate vabasta
counter-offensive vastupeale vasturün
line-of-contact joon. joone. joonel kontaktjoon
purchase-sell ostis ostab müük. müüb. müügi.
contract-order leping tellimus tellis hange.
growth-recession majandus skp. kasv. kasvu. langus
company-firm ettevõte ettevõtte firma kompanii
production tootmi toodang toodab tootja
charge-indict süüdistus kahtlusta prokur
guilty-acquit süüdi. mõisteti
shooting tulista
assassinate mõrv. mõrva atentaat tapmi
crash-collision õnnetus kokkupõrg katastroof avarii
missing kadus. kadunu teadmata
sabotage sabota hübriid süütas. süütami
embargo-cap embargo boikot hinnalagi hinnalae
confiscate konfisk natsionali arestis
ai-technology tehisintel tehisaru tehnoloog kiibid. robot
climate kliima heitko heide.
health-doctor tervis arst. arsti meditsiin patsien
sport sport. spordi staadion liiga.
champion-medal meister meistri medal turniir karika
science-research teadus teadla uuring
film-series film. filmi sari. näitleja kino.
music-singer muusik laulja laul. kontsert album
anniversary aastapäev juubel mälesta
funeral matus leina matet
national-guard rahvuskaar kaardivägi
glide-bomb liugpom
trench-fortification kaevik kindlustusv
gps-jamming gps. segami
balloon õhupall
undersea-cable kaabel kaabli merekaab
nuclear-test lõhkepea tuumakatset
arms-control tuumaleping leviku.
defence-industry rheinmetall kaitsetööst
pipeline torujuh gaasijuhe gaasitoru
aircraft-carrier lennukikand
helicopter helikopt kopter
mine-demining miin. miini demineer
cluster-munition kobar fosfor
chemical-weapon keemia. keemiarelv keemilis
satellite satellii starlink
radar radar
poison mürgi mürk.
mercenary palgasõd wagner
deserter desert
volunteer vabatahtl
depot-warehouse ladu. lao. laod. laohoone
dam paisu. paisjärv hüdroelektri
torture piina
execution hukkami hukati
massacre veresaun massimõr
jihad-islamist džihaad islamist isis.
curfew liikumiskeel
shelter-bunker varjend punker punkri
veteran veteran
sniper snaiper
fuel kütus bensiin diisel
coal kivisüsi söekaev kaevur kaevandus
grain vili. vilja. teravil nisu.
water vesi. vee. vett. joogivesi veevarus
drought-heat põud. põua kuumala kuumus
heating küte. kütte kaugküt
hunger-famine nälg. nälja
tax maks. maksud käibemaks tulumaks
debt-bond võlg. võla. võlakiri võlakirja
interest-rate intress euribor
currency valuuta dollar rubla krüpto bitcoin
donor doonor anneta heategev
subsidy toetused. subsiid hüvitis
jobs-workers töötaja tööpuudus töötu töökoh tööli
strike-labour streik streigi ametiüh
bankrupt pankrot maksejõu
merger-takeover ühinemi ülevõt omanda
reform reform
appeal-court apellats kaebus edasikaeb
fine-penalty trahv. trahvi karistus
fraud pettus petis kelmus rahapesu
theft-rob vargus varas. varasta röövi röövel
drugs-narcotics narko kokaiin salakaub
rape-abuse vägista seksuaal ahista
extradite väljaand
derail rööbas
sink-capsize uppus uppunud kaadus
stab nuga. noa. pussita noaga.
epidemic viirus epideem pandeem covid gripp
vaccine vaktsiin
cancer vähk. vähki vähihai kasvaja
drugs-medicine ravim apteek
rain-weather vihm. vihma ilm. ilmateade
landslide maalih laviin
volcano vulkaan purse.
tsunami tsunami
pollution reosta keskkon saaste
wildlife loom. loomad koer. koera karu.
religion-mosque mošee moslem islam. juudi. usuline
language keel. keele. keelt. keeles.
book-writer raamat kirjan romaan
culture-museum kultuur muuseum kunst teater näitus
tennis tennis
hockey hoki. jäähoki nhl.
basketball korvpall nba.
olympics olümpia
coach treener peatreener
transfer-sport üleminek siirdub
sport-injury vigastus. vigastuse
referee-fans fännid. fännide kohtunik.
penalty-goal penalti väravat. lõi. karistuslöö
racing vormel ralli. rallis võidusõi
cycling-athletics jalgratta maraton kergejõust laskesuus suusa
boxing-mma poks nokaut
doping doping
chess male. maletaja
space kosmos astronau orbii
car auto. autod sõiduauto sõiduk
bus buss. bussi
road-traffic liiklus maantee teedel
tourism turis
food-restaurant toit. toidu restoran kohvik liha.
fashion-clothes mood. moe. riided rõivad kleit
wedding-divorce pulm. pulma abiellu lahutus abielu
birth-baby beebi sündis. rase. vastsünd
new-year uusaasta ilutulestik aastavahetu
parade paraad
monument monument mälestussam
flag-symbol lipp. lipu. lippu. hümn
spouse abikaasa lesk.
smartphone-app nutitelef iphone rakendus. äpp. äpi.
social-media sotsiaalmeed suunamud
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter säuts
collapse-building varises varing
university ülikool professor
agriculture põllumajand põllumehed
real-estate kinnisvara üürikor üürnik
shop-retail pood. poe. poed. kauplus supermarket
airline lennufirma lennukomp reisija
metro-station metroo jaam. jaamas tramm
tunnel tunnel
gold kuld. kulla. kulda. kuldne
renewable taastuv päikese tuulepar vesinik
television televisi telekanal teles. err.
celebrity-star staar kuulsus
suicide enesetap
lawyer advokaa jurist vandeadv
mafia-gang maffia jõuk jõugu
riot-clash rahutus kokkupõrked
stampede trügimi tallamis
radiation kiirgus radioakti
gun-rifle püstol vintpüss tulirelv püssi.
steel-metal teras. terase alumiin liitium
lake järv. järve
forest mets. metsa
alcohol alkohol õlu. vein. viin. joobes
tobacco tubak suitsetami sigaret
boeing boeing
airbus airbus
lgbt-gay lgbt gei. geide homoseks trans.
abortion abort abordi
racism rassis diskrim
citizenship kodakondsus
lawsuit hagi kaebas.
impeachment tagandami impeach
transformer-generator generaator trafo
ukraine ukrain kiiev
russia venemaa vene. venela moskva
president president presidendi
european-union el. brüssel
europe euroopa
white-house valge. valges
government valitsus kabinet
kremlin kreml
minister minister ministri.
nato nato.
prime-minister peaminist
world maailm
country riik. riigi. riigid. riikide. maa.
today täna. tänane
new uus. uue. uued. uute. uut.
people inimene. inimes rahvas.
head-chief juht. juhi. juhataja ülem. direktor
two kaks. kahe. kaht. mõlema
year aasta. aastat aastal aastas
official ametnik ametlik
first esimene. esimese. esimest. esimesed
big suur. suure. suured. suurt. hiigel
city linn. linna. linnas. linnad
region piirkon oblast regioon maakon
donbas donbas donetsk luhansk
crimea krimm
day päev. päeva. päeval. päevad
now nüüd praegu
night öö. ööl. öösel. õhtul.
ally liitla
international rahvusvah
special eri. eriline spetsiaal
sea meri. mere. merel. merre.
middle-east lähi
gaza gaza. gazas. gazast
secretary-of-state sekretär riigisekr
vice-president asepresid viits asekants
source allika
geneva genf
istanbul istanbul
palestinian palesti
united-nations üro.
team meeskon võistkon koondis
parties-to-talks pool. pooled. poolte. pooltel.
home kodu. kodus. maja. majas. kodud.
woman naine. naise. naised. naiste. naist.
man mees. mehe. mehed. meeste. meest.
kharkiv harkiv harkov
odesa odessa
full täis. täielik
important tähtis oluline. olulis
good hea. head. hästi. positiiv
possible võimalik tõenäol
dangerous ohtlik oht. risk
more rohkem enam.
all kõik. kõiki. kõigi. iga.
only ainult. vaid. üksnes
last-latest viimane. viimas lõplik
real tõeline tõelise reaal
dozens kümned. kümneid. kümnete.
hundreds sada. sadu. sajad. sadade.
thousands tuhat. tuhan
three kolm. kolme.
month kuu. kuud. kuus.
hour tund. tunni. tundi. tunnid.
again taas. jälle. uuesti
during ajal. jooksul.
since alates.
until kuni.
expert ekspert eksperdi asjatundja
foreign välismaa välisriik välisminist välispoliit
italy itaalia rooma. roomas.
japan jaapan tokyo tōkyō
korea korea
north-korea põhjakorea pyongyang
south-korea lõunakorea soul. soulis.
saudi-arabia saudi. riyadh
riyadh riyadh
doha doha. dohas.
qatar katar dohas.
vienna viin. viini. viinis.
minsk minsk
paris pariis
london london
berlin berliin
switzerland šveits
netherlands holland madalmaa haag. amsterdam
spain hispaan madrid
belarus valgeven minsk
finland soome. soomes. soomla helsingi
sweden rootsi. rootsis. rootsla stockholm
norway norra. norras. norralas oslo.
denmark taani. taanis. taanla kopenhaag
lithuania leedu. leedus. leedulas vilnius
estonia eesti. eestis. eestlas tallinn
latvia läti. lätis. lätla riia. riias.
baltic balti. baltimaa läänemer
romania rumeenia bukarest
moldova moldova chisinau transnistria chișinău
czechia tšehhi praha. prahas.
slovakia slovakkia bratislava
georgia gruusia thbilisi tbilisi georgia
armenia armeenia jerevan
azerbaijan aserbaid bakuu
kazakhstan kasahs astana
pakistan pakist islamabad
afghanistan afgan kabul taliban
lebanon liibanon beirut
hezbollah hezboll hizboll
hamas hamas
iraq iraak iraagi. bagdad
yemen jeemen
houthi houthi huthi hutid
egypt egiptus kairo.
hormuz hormuz
strait väin. väina. väinas.
red-sea punane. punases. punasel. punasest.
black-sea must. mustal. mustas. mustale.
taiwan taiwan taipei
canada kanada ottawa
mexico mehhiko
brazil brasiilia
kherson herson
zaporizhzhia zaporižž zaporož
dnipro dnipro dnepr
lviv lviv
pokrovsk pokrovsk
kupiansk kupjansk
sumy sumõ. sumõs.
kramatorsk kramatorsk kostjantõ slovjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national riiklik rahvuslik
local kohalik
joint ühine. ühise koos.
strong tugev võimas
legal õiguslik seaduslik juriidili
ground maapeal maaväe
historic ajaloolin ajaloolise
immediate viivitam kohe. koheselt
long-term pikaajal pikaaegne
permanent püsiv alaline alalise
temporary ajutine ajutis
unprecedented enneolemat pretsedenditu
finance-minister rahandus finants
interior-minister siseminist
ministry ministeeri
commission komisjon
council nõukogu. nõukogus. nõukogule. julgeolekunõu
coalition koalitsi
citizen kodanik
population elanik rahvastik
family pere. perekon perele.
governor kuberner
mayor linnapea meer.
senator senaator kongressi
deputy-mp saadik. saadikud parlamendilii riigikogulas
central-bank pank. panga. pangad keskpank keskpanga
half pool.
percent protsen
majority enamus enamik
north põhja. põhjas. põhjaosa
south lõuna. lõunas. lõunaosa
east ida. idas. idaosa idarin
west lääs. lääne. läänes.
florida florida miami
new-york york. yorgi. yorgis.
texas texas
california california angeles
vatican vatikan
pope paavst
cuba kuuba
panama panama
greece kreeka ateena
serbia serbia belgrad serblas
africa aafrika
asia aasia
australia austraalia sydney
chancellor kantsler liidukantsler
office büroo kantselei
embassy saatkon
committee komitee
agency agentuur
supreme-court riigikohus riigikohtu ülemkohus ülemkohtu
prosecutor prokurör prokuratuur
imf-world-bank imf. rvf.
red-cross rist. risti.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. hur. gur.
duma duuma
bundestag bundestag
oligarch oligarh miljardär magnaat
first-lady leedi
son poeg. poja. pojad. poega.
daughter tütar tütre. tütred.
son-in-law väimees väimehe
mother ema. emad. emale.
father isa. isad. isale.
youth noor. noored. noorte. teismeli nooru
elderly eakas eakad eakate seenior
pension pension
teacher õpetaja
farmer talunik põllumees põllumeh
driver autojuht autojuhi juhiload sõidukijuh
pilot piloot piloodi
sailor meremees meremeh madrus
athlete sportlas sportlane
actor näitleja
activist aktivist
hacker häkker küberr küberturv küberkurit
church kirik patriarh piiskop
royal kuninga prints. printsi printsess
businessman ärimees ärimeh ettevõtja
group grupp grupi rühm. rühma rühmitus
state-capital pealinn
right-wing paremäär paremradi parempool
left-wing vasakpool vasakäär
politician poliiti
tomorrow homme. homne
yesterday eile. eilne
second teine. teise. teist.
third kolmas. kolmanda
minute minut
decade kümnend aastakümme aastakümne
century sajand
morning hommik
early varem. varane ennetähtae
late hilja. hiljem hiline
christmas jõulu
easter lihavõt ülestõus
january jaanuar
february veebruar
march-month märts. märtsi
april aprill
june juuni. juunis. juunini
july juuli. juulis.
august august
september septemb
october oktoob
november novemb
december detsemb
spring kevad
summer suvi. suve. suvel. suvine
autumn sügis
four neli. nelja.
five viis. viie. viit.
ten kümme. kümne.
many palju. paljud. paljude arvukalt mitu.
few mõned. mõne. mõni.
less vähem.
nobody keegi.
small väike. väikese väiksem
high kõrge. kõrgem kõrged.
low madal. madala
weak nõrk. nõrga nõrgem
easy lihtne lihtsa kerge.
serious tõsine. tõsise
impossible võimatu
certain kindel. kindla. selge.
uncertain ebaselge ebakindel teadmata.
partial osaline osalise
separate eraldi. eraldiseis
illegal ebaseadus illegaal
public avalik. avaliku. avalikkus avalikult
private era. eraisik isiklik
bad halb. halva. halvad negatiiv
best parim
worst halvim halvem
correct õige. õigesti
wrong vale. valesti
freedom vabadus
rich rikas. rikka. rikkad rikkaim
poor vaene. vaesed vaesus
alive elus. ellujää elavad
green roheli
blue sinine. sinise.
hot kuum. kuuma. kuumus
near lähedal. lähedus
far kaugel. kaugus
sky taevas. taeva. taevast
village küla. külas. külad alevik
district rajoon linnaosa vald.
island saar. saare. saarel. saared
river jõgi. jões. jõgede.
mountain mägi. mäe. mäed mägede mäel.
coast rannik rand. ranna. rannas
street tänav
building hoone. hooned hoones hoonete
palace palee loss. lossi. residents
hotel hotell
chernihiv tšernihiv tšernigov
mykolaiv mõkolajiv mykolajiv nikolajev
chernobyl tšornobõl tšernobõl
novorossiysk novorossi
bryansk brjansk
kaliningrad kaliningrad
st-petersburg peterburi
chechnya tšetšeen
portugal portugal lissabon
belgium belgia
austria austria austerla
slovenia sloveen ljubljana
bulgaria bulgaaria sofia
croatia horvaat zagreb
bosnia bosnia sarajevo
kosovo kosovo priština
cyprus küpros
ireland iirimaa iiri. dublin
uzbekistan usbek taškent
bangladesh bangladesh
sri-lanka sri.
myanmar myanmar birma
thailand tai. taimaa bangkok
cambodia kambodž
singapore singapur
malaysia malaisia
indonesia indoneesia jakarta
philippines filipiini manila
vietnam vietnam hanoi
hong-kong hongkong
new-zealand meremaa
haiti haiti
argentina argentiina
chile tšiili
colombia colombia kolumbia bogota
ecuador ecuador
bolivia boliivia
peru peruu
sudan sudaan darfur hartum
ethiopia etioopia
somalia somaalia
kenya keenia nairobi
nigeria nigeeria
niger niger. nigeri. nigeris.
mali mali. malis.
burkina-faso burkina sahel
congo kongo
south-africa lav. johannesburg pretoria
libya liibüa tripoli
tunisia tuneesia
algeria alžeeria
morocco maroko rabat
west-bank läänekallas läänekalda ramallah
jerusalem jeruusalem
kuwait kuveit kuveidi
bahrain bahrein
oman omaan
jordan jordaania amman
arctic arkti
antarctica antarkti
mediterranean vahemer
suez suess suez
davos davos
albania albaania
montenegro montenegro
north-macedonia makedoonia
iceland island. islandi. islandil. reykjavík reykjavik
kyrgyzstan kõrgõz kirgiis biškek
tajikistan tadžik dušanbe
turkmenistan türkmeen
nepal nepal katmandu
laos laose. laoses.
mongolia mongoolia
honduras honduras
nicaragua nicaragua
paraguay paraguay
uruguay uruguay
eritrea eritrea
rwanda rwanda
uganda uganda
mozambique mosambi
blogger blogi suunamud
already juba.
still veel. endiselt
ago tagasi.
may-month mai. mais. maini
free-of-charge tasuta.
square väljak
not ei. pole. mitte. ära.
`;
