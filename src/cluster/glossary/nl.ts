/** What news is made of, in Dutch: see glossary.ts. */
export const nl = `
die dood doden dode gedood overled
injured gewond gewonden
attack aanval aangeval
drone drone
missile raket. raketten
explosion ontploff explosie bom. bommen
fire brand. branden
factory fabriek
electricity stroom elektric
nuclear nucleai kernwap kerncent kernenerg kernreac
oil olie. olieraff olieprijs
gas gas. gasl gasp aardgas gaspri gaslev gasleid
sanctions sancti
tariff tarief tarieven heffing
meeting ontmoet gesprek overleg
summit top. topont
phone-call telefo gebel
visit bezoek aankom
travel reist reis.
sign ondertek tekent tekenen getekend
agreement akkoord overeen deal
reject afwij verwerp weiger
warn waarschuw
demand eis. eist roept eisen verzoek oproep
proposal voorst bied
plan plan. plannen
draft ontwerp concept
statement verklar
announce aankond bevest
threat dreig
troops soldat troepen militair
front-line front. frontlin frontlijn
land gebied. grondgebied grond.
border grens
parliament parlement kamer
election verkiez stembus stemmen
court rechter rechtb
arrest aangehoud arrest
prison gevang
exchanging uitwissel ruil. gevangenenr
release vrijgelat vrijla
police politie. politieagent politiebur politieact
protest protest betog
resign aftred opstap
appoint benoem
envoy gezant
foreign-minister diploma
delegation delegat
intelligence spion inlichting
children kind. kinderen
school school. scholen leerling
hospital ziekenhuis
train trein. treinen spoor
plane vliegtuig vlucht
ship schip tanker
airport luchthaven vliegveld schiphol
port haven
bridge brug. bruggen
earthquake aardbeving
flood overstrom
storm orkaan storm. stormen tyfoon cycloon
cold kou. sneeuw winter
money lening miljard miljoen
frozen-assets tegoed bevroren
freezing bevriez
price prijzen inflat prijs.
market markt beurs
football voetbal wedstrijd
award nobel prijs. onderscheid
journalist journalist
weapon munitie wapen. wapens wapenlever
refugee vluchtel migrant asiel migratie
monitor toezicht monitor
postpone uitstel
cancel annul afgelast
postwar naoorlog
europe-leaders leiders leider. regeringsleider
airspace luchtruim
trilateral trilater driehoek
round ronde
compromise compromis conces
suit pak. kostuum
hotline-live liveblog
monday maandag
tuesday dinsdag
wednesday woensdag
thursday donderdag
friday vrijdag
saturday zaterdag
sunday zondag
next-week week
usa vs. amerikaan amerika washington
uk-country brits britse londen
france frankrijk franse parijs
germany duits berlijn merz
poland polen pools warschau
china china chines peking
turkey istanbul turkij turks. turkse ankara
hungary hongar boedapest
israel israel
iran iran teheran
syria syri
venezuela venezuela
greenland groenland
india india modi
alaska alaska
abu-dhabi emirat dhabi
before vooraf voorafgaand
after na.
future zullen zal.
begin begin
end eindig afgelop
nothing zonder geen
progress vooruitgang productief
deploy sturen stuur
invite uitnod
venue locatie waar. basis.
virtual virtueel online
react reageer reactie antwoord
hope optimis hoop
doubt twijfel scepti
deadline deadline ultimat
peace vrede vredes
war oorlog
ceasefire-idea staakt bestand wapenstil
security veilig
guarantee garanti waarborg
negotiations onderhandel
say zegt zei. zeggen beweer
report volgens bronnen bericht meldt melden
accuse beschuldig verwijt
condemn veroordeel kritiek bekritis hekelt
deny ontken
praise prijst prees. geprezen looft
thank bedankt. bedankte dankt. dankbaar
mock bespot beledig
insist benadruk
hint hint. hintte suggere signaal signal
reveal onthul
leak gelekt uitgelekt lekken lek. lekte
ask vraag vragen vraagt vroeg.
apologise excuses excuus verontschuld
promise belooft beloof belofte toezegg toegezegd
congratulate felicit
support steun steunt gesteund
oppose tegen. verzet
pressure druk. dwing gedwongen
help hulp helpt helpen
want wil. willen. wilde.
accept accept aanvaard instem
consider overweg
ready klaar bereid voorbereid
discuss bespreek bespreken besprak overlegt
mediation bemiddel
host ontvangt ontvangst gastheer verwelkom
join deelnem deelneemt aansluit
absent afwezig boycot
exclude uitsluit uitgesloten buitensp
include inclusief omvat betrekken
lead leidt. leiden. geleid leidde
unity eenheid eensgezin verenigd solidar
split verdeeld verdeeldh onenig splijt
reach bereik behaal
fail mislukk faal faalt faalde flop
stall impasse patstelling vastgelop slop.
collapse instort ineenstort klapt
violate schend schendt geschond overtred
comply naleving nakomen respect
extend verleng
expire verloop verlopen afloop
implement uitvoer uitgevoerd implement
enforce handhav afdwing
pause opschort opgeschort pauze
resume hervat herstart
stop stopt stoppen stop. gestopt
abandon afzien afgestapt bochtaf
change verander wijzig koerswijz wending
toughen aanscherp verhard harder. harde.
ease versoepel verzacht opgeheven
escalate escalat escaleer
de-escalate kalmer kalme deescal
risk risico gevaar gevaarl
trust vertrouw wantrouw
win wint. winnen won. winnaar overwinn zege triomf
lose verlies verloor nederlaag verneder
give-up opgeven overgav capitul afstaan
keep behoud houdt houden
recognise erken erkenn legitim
veto veto
block blokker blokkeer blokkad belemmer
approve goedkeur goedgekeurd ratific
decide besluit beslis
order beval. bevel beveelt decreet
choose kiest kiezen koos. keuze gekozen
must moet. moeten nodig. hoeft
allow toestaan toegestaan sta. toestemm
ban verbod verbied verboden
soon snel. spoedig binnenkort haast dringend
wait wacht. wachten wacht afwacht
continue doorgaan voortzet blijft
return terug terugkeer keert
leave verlaat verlaten terugtrek vertrek
stay blijven
move beweeg beweging verplaats
open opent openen openheid opening
close sluit sluiten gesloten
show toont tonen getoond
prove bewijs bewijz
test test. testen getest proef
check controle. controleer verific inspect
investigate onderzo
find vindt vinden gevonden ontdek
search zoekt zoeken zoektocht gezocht
secret geheim. geheime geheimen stiekem verzwijg verberg
fake leugen liegt. nep. nepnieuws vals. desinform
truth waarheid
mistake fout. fouten blunder vergiss
scandal schandaal ophef rel.
corruption corrupt omkop smeer
crisis crisis crises
conflict conflict
defence defens verdedig afschrik defensie
alliance bondgeno alliantie partner coalitie
enemy vijand tegenstand rivaal
relations betrekk relatie vriend
isolate isoleer isolement geisoleerd
influence invloed
interest belang. belangen
conditions voorwaarde
red-line rode.
point punten punt. puntenplan principe
issue probleem kwestie thema obstakel struikel
key belangr cruciaal cruciale sleutel kern.
detail detail
result resultaat uitkomst uitslag
success succes geslaagd
breakthrough doorbraak
step stap. stappen maatregel
role rol. rollen
position standpunt positie houding
strategy strateg tactiek
goal doel. doelen doelst
reason reden. redenen oorzaak waarom
chance kans. kansen mogelijk
letter brief. brieven boodschap bericht.
speech toespraak speech
interview interview vraaggespr
press-conference persconfer
analysis analys opinie commenta expert deskundig
photo foto beelden beeld.
map kaart. kaarten landkaart
document document memorand protocol
text tekst. teksten versie
list lijst
initiative initiatief initiatiev
framework raamwerk kader. kaders routekaart
format format. formaat
level niveau hoog.
bilateral bilater
four-way vier.
face-to-face persoonlijk oog.
handshake handdruk
red-carpet loper. rodeloper tapijt
applause applaus ovatie
table tafel
back-channel kanaal kanalen achterkam
dispute ruzie geschil twist
tension spanning. spanningen gespannen
concern zorgen. bezorg ongerust vrees vreest vrezen
surprise verras schok onverwacht
celebrate vieren viert viering juich
anger woede woedend boos. kwaad
frustrate teleurgest teleurstel frustr ongeduld
attack-verbally tiert fulmin uitgehaald
friendly hartelijk vleien gevlei
difficult moeilijk lastig complex ingewik zwaar zware hard.
possible-impossible onmogelijk onrealis onwaarsch
fair rechtvaard eerlijk oneerlijk
lasting duurzaam duurzame blijvend
direct rechtstr direct. directe
first-time eerste
record record. ongekend histor records
admit toegegeven toegeven geeftoe
avoid vermijd vermeden ontwijk
ignore negeer negeren genegeerd
betray verraad verraden
trap valstrik misleid manipul
dictate dictaat dicteer
sovereignty soeverein integriteit onafhank
neutrality neutral
membership lidmaatsc lidstaat toetred
treaty verdrag handvest pact
retaliate vergeld wraak tegenmaat
provoke provoc uitlok
ambassador ambassad consul. consulaat ambassadeur
summon ontbied ontboden
expel uitzet uitgewez uitgezet deport
visa visum visa. paspoort
referendum referend
constitution grondwet
law wet. wetsv wetten
coup staatsgre coup.
martial-law noodtoest
invasion invasie
occupation bezet annex
peacekeepers vredesmach vredestr blauwhelm
disarm ontwapen demilitar
buffer-zone bufferzone
reconstruction wederopbouw heropbouw
reparations herstelbet schadeverg compens
trade handel. handels export invoer.
minerals mineral grondstof zeldzame
investment invest
budget begroting uitgaven tekort
spokesperson woordvoer
adviser adviseur
opposition oppositie
party partij republikein democrat partij.
survey peiling enquete
rights rechten mensenr
war-crimes genocide volkenm oorlogsmis
abduct ontvoer gijzel
amnesty amnest gratie
propaganda propagand
army leger. legers krijgsmacht
residential-building woning woningen flatgebouw flat. woonwijk appartement huizen.
damage schade. beschadig vernietig verwoest
air-defence luchtafweer luchtverded patriot. patriots
intercept neergehaal neerhaal onderschep neergeschot
capture verover ingenomen
advance oprukk opmars terreinwinst
offensive offensief offensieve
energy-facility infrastructuur installatie
aid-package pakket steunpakket
civilians burger. burgers inwoner bewoner
casualties slachtoffer verlies verliezen dodental
target-object doelwit doelen. getroffen
prisoners-of-war krijgsgevang
bodies-remains lichamen lichaam lijk. stoffelijk
refinery raffinaderij
long-range langeafstand reikwijdte
air-raid-alarm luchtalarm alarm. sirene
evacuate evacu ontruim
power-plant centrale. kerncentr kolencentr reactor
uranium-enrichment uranium verrijk iaea
launcher gelanceer lanceert afgevuurd
ballistic ballist hyperson kruisraket
tribunal-warrant arrestatiebev strafhof tribunaal
shadow-fleet schaduwvloot
commander commandant generaal bevelhebber
exercise-drill oefening oefent manoeuvre
mobilisation mobilis dienstplicht rekru
military-base kazerne vliegbasis legerbasis bases.
tank tank. tanks pantser
artillery-shelling artillerie beschiet granaat granaten
debris puin. puinhop wrak. wrakstuk brokstuk
fighter-jet gevechtsvlieg straaljager
warship-fleet vloot marine. fregat oorlogsschip
submarine onderzeeer onderzeeb onderzeebo
rescue gered redding reddingsw overleven brandweer
rebel rebel. rebellen milities militie guerril
special-operation operatie commando
terror terror terreur extremis
humanitarian humanit
encircle omsingel belegerd beleg.
liberate bevrijd herover
counter-offensive tegenoffens tegenaanv
line-of-contact contactlijn bestandslijn linies
purchase-sell koopt aankoop verkoop verkocht kopers
contract-order contract. contracten bestell
growth-recession economie economisch recessie groei. bbp.
company-firm bedrijf bedrijven concern
production productie. producer
charge-indict aangeklaag justitie verdacht
guilty-acquit schuldig veroord vrijgesprok
shooting schietpartij schutter geschoten
assassinate moord. vermoord moordaan moordzaak
crash-collision ongeval ongeluk botsing neergestort crasht
missing vermist verdwen
sabotage sabot brandsticht hybride
embargo-cap embargo prijsplafond boycot
confiscate beslag. inbeslag onteigen
ai-technology ai. kunstmatig technolog chip. chips
climate klimaat uitstoot
health-doctor gezondheid arts. artsen patient dokter zorg.
sport sport. sporter liga. eredivisie stadion
champion-medal kampioen medaille beker toernooi wk.
science-research onderzoekers studie. wetensch
film-series film. films serie. acteur actrice bioscoop
music-singer muziek zanger. zangeres lied. concert. songfestival
anniversary herdenk jubileum verjaard
funeral begrafen uitvaart rouw
national-guard garde.
glide-bomb zweefbom glijbom
trench-fortification loopgraa loopgrav versterking
gps-jamming gps. verstoor
balloon ballon. ballonnen
undersea-cable kabel. kabels zeekabel kabelbreuk
nuclear-test kernproef kernkop
arms-control wapenbeheersing ontwapening newstart
defence-industry defensiein rheinmetall wapenindustrie
pipeline pijpleiding gasleiding
aircraft-carrier vliegdekschip
helicopter helikopter
mine-demining mijn. mijnen landmijn
cluster-munition clustermun clusterbom fosfor
chemical-weapon chemisch gifgas
satellite satelliet starlink
radar radar awacs
poison vergiftig gif. giftig
mercenary huurling wagner.
deserter deserteur deserteer
volunteer vrijwillig
depot-warehouse magazijn opslag depot.
dam dam. stuwdam dammen
torture martel gemarteld folter
execution executie geexecut terechtst
massacre bloedbad slachting
jihad-islamist jihad islamist qaeda
curfew avondklok spertijd
shelter-bunker schuilk bunker
veteran veteraan veteran
sniper sluipschut scherpschut
fuel brandstof benzine diesel
coal steenkool kolen mijnwerk
grain graan tarwe oogst
water water. drinkwater
drought-heat hitte hittegolf droogte
heating verwarming stadsverw
hunger-famine hongersnood honger.
tax belasting btw.
debt-bond schulden staatsschuld obligat
interest-rate rente. rentever ecb. fed.
currency valuta. roebel dollar bitcoin crypto
donor donateur doneer donatie
subsidy subsidie uitkering pensioen
jobs-workers baan. banen werkloos werknemer werkgeleg ontslag
strike-labour staking stakers vakbond
bankrupt failliet faillis
merger-takeover fusie overname overgenom
reform hervorm
appeal-court beroep hoger.
fine-penalty boete
fraud fraude oplicht witwas
theft-rob diefstal gestolen beroof overval inbraak
drugs-narcotics drugs. cocaine smokkel drugsh
rape-abuse verkracht seksue misbruik
extradite uitlever
derail ontspoor
sink-capsize zinkt gezonken kapseis
stab mes. messen steekpart neergestok
epidemic virus. epidem pandem corona griep
vaccine vaccin
cancer kanker
drugs-medicine medicijn geneesm
rain-weather regen weerbericht noodweer regenval
landslide aardversch lawine modderstr
volcano vulkaan uitbarst
tsunami tsunami
pollution vervuil milieu
wildlife dier. dieren hond. honden wolf.
religion-mosque religi moskee moslim islam. joods joden antisemit
language taal. talen
book-writer boek. boeken schrijver auteur. roman.
culture-museum cultuur museum kunst. kunstenaar theater tentoonst
tennis tennis wimbledon
hockey ijshockey nhl.
basketball basketbal nba.
olympics olympi
coach bondscoach trainer coach
transfer-sport transfer transfers
sport-injury blessure
referee-fans scheidsrechter supporters fans
penalty-goal strafschop hattrick doelpunt
racing formule race. racen
cycling-athletics wielren wielerwedstr marathon atletiek schaats
boxing-mma boksen bokser. ufc.
doping doping
chess schaken schaak
space ruimte. ruimtev astronaut nasa maan.
car auto. autos voertuig
bus bus. bussen
road-traffic snelweg rijksweg verkeers verkeer. file.
tourism toeris
food-restaurant eten. voedsel restaurant vlees
fashion-clothes mode. kleding jurk
wedding-divorce bruiloft huwelijk trouwen scheiding
birth-baby baby geboren geboorte zwanger
new-year oudjaar nieuwjaar vuurwerk
parade parade
monument standbeeld monument.
flag-symbol vlag vlaggen volkslied
spouse echtgen weduwe
smartphone-app smartphone iphone app. apps
social-media influencer sociale.
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building ingestort instorting
university universit hogeschool
agriculture landbouw veehoud
real-estate huur. huurder hypothe huizenprijs
shop-retail winkel. winkels supermarkt
airline passagier luchtvaartm
metro-station metro. station. stations tram.
tunnel tunnel
gold goud. goudprijs gouden
renewable zonne windmolen windpark hernieuwb waterstof
television tv. npo. televisie omroep
celebrity-star ster. sterren bekende
suicide zelfmord zelfdod
lawyer advocaat advocaten
mafia-gang bende. bendes maffia
riot-clash rellen relsch onlusten ongeregeld
stampede gedrang
radiation straling radioact
gun-rifle pistool geweer vuurwapen
steel-metal staal. staalin aluminium koper lithium
lake meren.
forest bos. bossen
alcohol alcohol bier. wijn. dronken
tobacco tabak sigaret roken.
boeing boeing
airbus airbus
lgbt-gay lhbti lhbtq homo. transgend
abortion abortus
racism racis discrimin
citizenship staatsburgers nationaliteit
lawsuit aanklacht rechtszaak dagvaard
impeachment impeachment afzettings
transformer-generator generator aggregaat transformator
ukraine oekrai kyiv kiev
russia rusland russ moskou
president president
european-union eu. brussel
europe europ
white-house witte
government regering kabinet
kremlin kremlin
minister minister. ministers
nato navo nato
prime-minister premier.
world wereld mondiaal
country land. landen
today vandaag
new nieuw. nieuwe. nieuws.
people mensen
head-chief hoofd. baas.
two twee. beide
year jaar. jaren jarig
official functionar ambtena officieel
first eerste. eerst.
big groot. grote. massaal grootsch enorm
city stad. steden
region regio. regionale provincie oblast
donbas donbas donetsk loehansk luhansk
crimea krim.
day dag. dagen
now momenteel nu.
night avond nacht
ally bondgeno
international internation
special speciaal speciale bijzonder
sea zee. maritiem
middle-east oosten. middenoosten
gaza gaza
secretary-of-state secretaris
vice-president vicepresid vice. adjunct
source bron. bronnen
geneva geneve
istanbul istanbul
palestinian palestijn palestin
united-nations vn.
team team ploeg
parties-to-talks kant. kanten partijen
home huis. huizen woning
woman vrouw
man man. mannen
kharkiv charkiv charkov kharkiv
odesa odessa odesa
full volledig totale totaal
important belangrijk cruciaal
good goed. goede positief positieve
possible mogelijk waarschijn
dangerous gevaar risico
more meer.
all alle. iedereen elke.
only slechts. alleen
last-latest laatste
real echt. echte werkelijk
dozens tientallen
hundreds honderd
thousands duizend
three drie.
month maand. maanden
hour uur. uren
again opnieuw weer.
during tijdens
since sinds
until totdat tot.
expert expert deskundig analist
foreign buitenland
italy itali rome.
japan japan tokio
korea korea zuidkorea noordkorea
north-korea pyongyang noordkorea
south-korea seoul zuidkorea seoel
saudi-arabia saoedi saudi riyad jedda
riyadh riyad
doha doha.
qatar qatar doha.
vienna wenen
minsk minsk
paris parijs
london londen
berlin berlijn
switzerland zwitser
netherlands nederland haag. amsterdam
spain spanje spaans spanjaard madrid
belarus belarus witruss minsk
finland finland fins. finse. finnen helsinki
sweden zwed. zweden zweed stockholm
norway noorwegen noors oslo
denmark denemarken deens. deense denen. kopenhagen
lithuania litouw vilnius
estonia estland estse. ests. tallinn
latvia letland letse.
baltic baltisch baltic oostzee
romania roemen boekarest
moldova moldav moldov transnist
czechia tsjech praag
slovakia slowak slowaak bratislav
georgia georgie. georgisch tbilis
armenia armeni jerevan
azerbaijan azerbeid bakoe
kazakhstan kazach astana
pakistan pakistan pakistaan islamabad
afghanistan afghan kabul taliban
lebanon libanon libanes beiroet
hezbollah hezbol
hamas hamas
iraq irak bagdad
yemen jemen
houthi houthi
egypt egypt cairo
hormuz hormuz
strait zeestraat
red-sea rode. rood.
black-sea zwarte zwart.
taiwan taiwan taipei
canada canad
mexico mexic
brazil brazil
kherson cherson
zaporizhzhia zaporiz
dnipro dnipro dnjepr
lviv lviv
pokrovsk pokrovsk
kupiansk koepjansk kupiansk
sumy soemy sumy
kramatorsk kramatorsk slovjansk
belgorod belgorod
kursk koersk
pentagon pentagon
national nationaal nationale
local lokale lokaal plaatselijk
joint gezamenlijk samen.
strong sterk. sterke krachtig robuust
legal juridisch wettelijk legaal
ground grondtroep grondoff
historic histor
immediate onmiddel dringend
long-term langdurig langetermijn
permanent permanent
temporary tijdelijk
unprecedented ongekend
finance-minister financ
interior-minister binnenlandse
ministry ministerie
commission commissie
council raad. veiligheidsraad
coalition coalitie
citizen burger. burgers staatsburg
population inwoner bewoner bevolking
family famili gezin
governor gouverneur
mayor burgemeest
senator senator congreslid
deputy-mp kamerlid parlementslid
central-bank bank. banken centralebank
half helft halve.
percent procent
majority meerderh meeste
north noord. noorden noordelijk
south zuid. zuiden zuidelijk
east oost. oosten. oostelijk
west west. westen. westers westelijk
florida florida miami
new-york york.
texas texas texaans
california californ angeles
vatican vatica
pope paus. pausen
cuba cuba. cuban cubaans havana
panama panam
greece griek athene
serbia servie. servisch servier belgrado
africa afrik
asia azie. aziat
australia austral sydney
chancellor kanselier bondskans
office kantoor
embassy ambassade. ambassades consulaat
committee comite.
agency agentschap
supreme-court hooggerecht
prosecutor openbaar aanklager officier
imf-world-bank imf.
red-cross kruis.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma doema
bundestag bundestag
oligarch oligarch miljardair
first-lady echtgeno
son zoon zonen
daughter dochter
son-in-law schoonzoon
mother moeder
father vader
youth jong. jonge jongere tiener
elderly oudere bejaard
pension pensioen
teacher leraar leraren docent
farmer boeren boer.
driver bestuurder chauffeur automobilist
pilot piloot piloten
sailor zeelieden zeeman bemanning
athlete sporter atleet atleten
actor acteur. acteurs actrice
activist activist
hacker hack cyber
church kerk. kerken patriarch bisschop
royal koning prins. prinses
businessman zakenman ondernemer
group groep
state-capital hoofdstad
right-wing rechts. extreemrechts rechtse
left-wing links. linkse
politician politici politicus politiek
tomorrow morgen.
yesterday gisteren
second tweede
third derde
minute minuut minuten
decade decenni
century eeuw
morning ochtend
early vroegtijd vroeg.
late later laat.
christmas kerst. kerstmis
easter pasen paas.
january januari
february februari
march-month maart
april april
june juni.
july juli.
august augustus
september september
october oktober
november november
december december
spring lente. voorjaar
summer zomer
autumn herfst
four vier.
five vijf.
ten tien.
many veel. vele. talrijk
few enkele. weinig
less minder.
nobody niemand
small klein. kleine
high hoog. hoge. hogere hoogste
low laag. lage. lagere
weak zwak
easy makkelijk gemakkelijk
serious ernstig serieu
impossible onmogelijk
certain zeker. duidelijk
uncertain onduidelijk onzeker onbekend
partial gedeeltelijk deels
separate apart. afzonderl
illegal illegaal illegale
public openbare publiek
private prive particulier persoonlijk
bad slecht. slechte. vreselijk negatief
best beste.
worst slechtste ergste erger
correct juist. correct
wrong fout. fouten verkeerd
freedom vrijheid
rich rijk. rijke. rijkste rijkdom
poor armoede arme. armen.
alive overleefd overleven overlevend
green groen. groene
blue blauw
hot hitte heet.
near nabij dichtbij
far ver. verre.
sky lucht. hemel
village dorp. dorpen
district wijk. wijken district
island eiland
river rivier. rivieren
mountain berg. bergen. gebergte
coast kust. strand. stranden
street straat. straten
building gebouw
palace paleis residentie
hotel hotel
chernihiv tsjernihiv
mykolaiv mykolajiv
chernobyl tsjernobyl
novorossiysk novoross
bryansk brjansk
kaliningrad kaliningrad
st-petersburg petersburg
chechnya tsjetsjen
portugal portug lissabon
belgium belgi belg. belgen
austria oostenrijk wenen
slovenia sloveni sloveen
bulgaria bulgar bulgaar
croatia kroati kroaat zagreb
bosnia bosni sarajev
kosovo kosov
cyprus cyprus cyprio nicosia
ireland ierland iers. ierse. dublin
uzbekistan oezbek tasjkent
bangladesh bangladesh
sri-lanka sri. srilank
myanmar myanmar birma
thailand thailand thais. thaise bangkok
cambodia cambodj
singapore singap
malaysia maleis
indonesia indones jakarta
philippines filipijn filippijn manilla
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zeeland nieuwzeel
haiti haiti
argentina argentin argentijn
chile chili. chileen chileens
colombia colombia bogota
ecuador ecuador
bolivia bolivia
peru peru. peruaan
sudan soedan darfur
ethiopia ethiop
somalia somal
kenya kenia keniaan nairobi
nigeria nigeria
niger niger. nigers. nigerees
mali mali. malines bamako
burkina-faso burkina sahel
congo congo kinshasa
south-africa zuidafrik pretoria
libya libie libisch tripoli
tunisia tunes
algeria algerij algiers
morocco marokk
west-bank jordaanoe ramallah
jerusalem jeruzalem
kuwait koeweit
bahrain bahrein
oman oman. omaans masqat
jordan jordanie jordaans amman
arctic arctisch noordpool
antarctica antarct zuidpool
mediterranean middellandse
suez suez
davos davos
albania albani albanees
montenegro montenegr
north-macedonia macedoni
iceland ijsland
kyrgyzstan kirgiz bisjkek
tajikistan tadzjiek
turkmenistan turkmen
nepal nepal
laos laos. laotiaan
mongolia mongol
honduras hondur
nicaragua nicarag
paraguay paragua
uruguay urugua
eritrea eritre
rwanda rwanda
uganda oegand
mozambique mozambi
blogger blogger influenc youtub
already al. reeds
still nog. steeds
ago geleden
may-month mei.
free-of-charge gratis kosteloos
square plein.
not niet. geen. nooit. noch.
`;
