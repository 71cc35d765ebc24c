/** What news is made of, in German: see glossary.ts. */
export const de = `
die tot. tote toten getotet todes starb gestorben
injured verletzt verletzte verwundet
attack angriff angegriff angriffe attacke luftschlag
drone drohne
missile rakete marschflugk
explosion explosion bombe
fire brand. brande waldbrand feuer. feuers feuerwehr grossbrand
factory fabrik werk. werke.
electricity strom stromausfall
nuclear atom kernkraft nuklear
oil ol. olpreis erdol olheiz
gas gas. erdgas gaspreis gaslief gasleit gasimport
sanctions sanktion
tariff zoll zolle
meeting treffen trifft traf. gesprach
summit gipfel
phone-call telefon
visit besuch eintreff ankunft
travel reist reise fliegt
sign unterzeich unterschr
agreement abkommen einig. einigt einigung geeinigt deal. vereinbar einigen.
reject ablehn lehnt zuruckweis
warn warn
demand forder drang bittet bitten
proposal vorschl anbiet
plan plan. plane. planen
draft entwurf entwurfe
statement erklar
announce ankund bestatig
threat droh
troops soldat truppen
front-line front. frontlin fronten
land gebiet territor abtret
border grenz
parliament parlament bundestag
election wahl wahlen abstimm
court gericht urteil prozess
arrest festnahm verhaft
prison gefang haft
exchanging austausch gefangenenaus
release freigelass freilass
police polizei
protest protest demonst
resign rucktritt tritt
appoint ernenn ernannt
envoy gesandt sonderb
foreign-minister aussenmin diplomat
delegation delegation
intelligence geheimdienst spion
children kind. kinder
school schule schuler schulb schulh schulk schulf studenten kita.
hospital krankenhaus klinik spital.
train zug. bahn
plane flugzeug flug. flugz
ship schiff tanker
airport flughafen
port hafen
bridge brucke brucken
earthquake erdbeben
flood hochwasser uberflut uberschwem
storm hurrikan sturm. sturme taifun orkan zyklon
cold kalte schnee winter
money kredit million darlehen milliarde
frozen-assets vermogen eingefror
freezing einfrier
price inflation preis. preise preisan
market markt borse aktien
football fussball spiel tor.
award preis. auszeichn nobel
journalist journalist
weapon munition waffen. waffenlief waffenhilf waffensys
refugee fluchtling migrant asyl migration gefluchtet
monitor uberwach beobacht
postpone verschieb verschob
cancel absag abgesag
postwar nachkriegs
europe-leaders spitzenpol staatschef regierungschef regierungschefs staatsoberh fuhrungs
airspace luftraum
trilateral trilateral dreier
round runde
compromise kompromiss zugestandn
suit anzug
hotline-live liveblog
monday montag
tuesday dienstag
wednesday mittwoch
thursday donnerstag
friday freitag
saturday samstag
sunday sonntag
next-week woche
usa usa amerika washington
uk-country britisch london grossbritann
france frankreich franzos paris
germany deutsch berlin merz
poland polnisch warschau polen.
china china chines peking
turkey turkei turkisch istanbul ankara
hungary ungarn ungar budapest orban
israel israel
iran iran teheran
syria syri
venezuela venezuela maduro
greenland gronland
india indien indisch modi
alaska alaska
abu-dhabi emirate dhabi
before vor. vorab
after nach.
future werden will. wird. kunftig
begin beginn startet
end endet ende. beendet beenden
nothing ohne kein. keine. keinen
progress fortschrit produktiv konstruktiv
deploy entsend stationier schick
invite einlad
venue wo. ort. tagungsort austragung
virtual virtuell online video
react reagier reaktion antwort
hope optimis hoff
doubt zweifel skepti
deadline frist ultimatum
peace frieden friedens
war krieg kriegs
ceasefire-idea waffenruhe waffenstill feuerpause
security sicherheit
guarantee garanti
negotiations verhandl
say sagt sagte sagen. behaupt
report bericht medienber laut. quelle quellen insider
accuse beschuld vorwurf vorwurfe vorgeworf bezichtig
condemn verurteil kritisier kritik. kritiker prangert
deny dementier bestreit leugn
praise lobt. lobte loben. gelobt wurdigt
thank dankt dankte danke. bedankt dankbar
mock verspott spottet spott. beleidig verhohn
insist beharrt pocht. besteht betont
hint deutet andeut angedeut signal
reveal enthull offengelegt
leak leak geleakt durchgesick
ask fragt frage. fragen gefragt
apologise entschuldig
promise verspr versprech zusage zugesagt verpflicht
congratulate gratulier gluckwun
support unterstutz ruckhalt
oppose gegen. widersetz
pressure druck. drucks zwingt zwingen gezwung
help hilfe hilft helfen geholfen hilfsg hilfsp
want will. wollen. mochte
accept akzept stimmt. zugestimmt zustimm
consider erwag prufen pruft uberleg
ready bereit vorbereit
discuss beraten beratung besprech diskut erort
mediation vermitt
host empfang empfangt ausricht
join teilnehm nimmt teil. beteilig beitritt
absent fehlt fehlen. boykott schwanzt
exclude ausgeschloss ausschl
include einschl einbezieh einbezog
lead leitet leiten geleitet fuhrt.
unity einigkeit geschlossenh vereint solidar
split spalt spaltung uneinig zerwurfn
reach erreich erzielt erzielen
fail scheiter gescheit fehlschl misserf
stall stillstand sackgasse stockt stocken festgefahr patt.
collapse zusammenbr kollaps platzt geplatzt
violate verletzung verstoss verstosst verletzt.
comply einhalt haelt eingehalten respekt
extend verlanger
expire auslauf lauft. abgelauf
implement umsetz umgesetzt
enforce durchsetz erzwing
pause pausier pause. ausgesetz aussetz
resume wiederauf wiederaufn
stop stoppen stoppt stopp. gestoppt
abandon aufgib abruck kehrtwend
change ander andert wandel. wende. wechsel geander
toughen verscharf harter verhart hartere
ease lockert lockern lockerung gelockert aufheb
escalate eskalat eskalier
de-escalate deeskal entspann beruhig
risk risik gefahr. gefahren gefahrl gefahrd
trust vertrau misstrau
win sieg. siege. sieger siegt gewinn gewonn triumph
lose niederl verlier verloren verliert demutig
give-up kapitul aufgeb hergeb
keep behalt behalten festhalt halt.
recognise anerk anerkenn legitim
veto veto
block blockier blockad behinder verhindert
approve genehm billigt ratifiz befurwor gebilligt
decide entscheid beschl beschloss
order befehl anordn ordnet dekret erlass
choose auswahl ausgewahlt gewahlt
must muss. mussen braucht brauchen soll. sollen
allow erlaub gestatt
ban verbot verboten verbiet
soon bald. schnell rasch eilig dringend demnachst
wait wartet warten abwart erwartet
continue fortsetz weitergeh weiterhin setzt.
return ruckkehr zuruck kehrt
leave abzug abzieh verlass ruckzug
stay bleibt bleiben
move bewegt. bewegung rucken
open offen. offnet offnen eroffn geoffn
close schliesst geschloss schliess schliessung
show zeigt zeigen gezeigt
prove beweis bewies
test test. tests testet getestet probe.
check uberpruf kontroll inspekt
investigate ermittl untersuch
find findet gefunden entdeck finden.
search suche. sucht. suchen fahnd gesucht
secret geheim. geheime geheimes heimlich geheimt verheimlich
fake luge. lugt. lugen falsch. fake. desinform gefalscht
truth wahrheit
mistake fehler irrtum
scandal skandal affare emporung
corruption korrupt bestech
crisis krise krisen
conflict konflikt
defence verteidig abwehr abschreck
alliance verbundet allianz partner partners koalition bundnis
enemy feind gegner rivale
relations beziehung freund
isolate isol isolier
influence einfluss beeinflu
interest interess
conditions bedingung konditionen
red-line rote. rotes
point punkt punkte prinzip grundsatz
issue problem thema themen hurde streitp
key schlussel zentral wichtig haupt. entscheidend
detail detail einzelheit
result ergebnis bilanz resultat folgen.
success erfolg
breakthrough durchbruch
step schritt massnahm
role rolle
position position haltung standpunkt
strategy strateg taktik
goal ziel. ziele zielt ziels
reason grund. grunde ursache warum weshalb
chance chance. chancen moglich gelegenh
letter brief. briefe schreiben.
speech rede. reden. redet ansprache
interview interview
press-conference pressekonf pressestat
analysis analyse analyst kommentar meinung expert erklart
photo foto bild. bilder aufnahm
map karte. karten. landkart
document dokument memorand protokoll papier.
text text. texte wortlaut fassung version
list liste. listen. auflist
initiative initiativ
framework rahmen fahrplan
format format. formats
level ebene hochrang spitzen.
bilateral bilateral zweiseit
four-way vierer vier.
face-to-face auge. augenhohe personlich
handshake handschlag handedruck
red-carpet teppich
applause applaus beifall
table tisch verhandlungst
back-channel hinterkanal kanal. hinterzim
dispute streit zoff krach. auseinand
tension spannung angespannt
concern sorge. sorgen besorg furchtet befurcht angst
surprise uberrasch schock unerwartet
celebrate feier. feiert feiern feierl jubel
anger wut. wutend arger verarger emport zorn
frustrate enttausch frust ungeduld
attack-verbally wettert beschimpf poltert
friendly herzlich schmeich freundlich
difficult schwierig schwer. komplizier heikel schwere hart. harte.
possible-impossible unmoglich unrealis unwahrsch
fair gerecht fair. unfair
lasting dauerhaft nachhalt
direct direkt. direkte direktg
first-time erste. ersten erster erstes erstmals
record rekord beispiell histor
admit raumt zugegeben eingeraumt gesteht
avoid vermeid vermied verhinder. umgeh
ignore ignorier
betray verrat verraten
trap falle. tauscht manipul ausgetrickst
dictate diktat diktier
sovereignty souveran integritat unabhang
neutrality neutral
membership mitglied beitritt.
treaty vertrag konvention pakt charta
retaliate vergelt rache. gegenmass
provoke provok
ambassador botschafter botschaft. konsulat
summon einbestell bestellt
expel ausweis ausgewies abschieb abgeschob
visa visum visa. pass. passe reisepass
referendum referend volksabst plebisz
constitution verfassung
law gesetz
coup putsch staatsstr umsturz
martial-law kriegsrecht notstand ausnahmez
invasion invasion einmarsch uberfall
occupation besetz besatz annex annektier
peacekeepers friedenstr blauhelm
disarm entwaffn demilitar abrust
buffer-zone pufferzone
reconstruction wiederaufbau
reparations reparat entschadig
trade handel. handels export import.
minerals rohstoff seltene mineral
investment invest
budget haushalt budget ausgaben defizit
spokesperson sprecher sprecherin regierungssprech
adviser berater
opposition opposition
party partei republikan demokrat
survey umfrage
rights rechte. menschenr
war-crimes volkermord kriegsverb greueltat
abduct entfuhr geisel
amnesty amnest begnadig
propaganda propagand
army armee bundeswehr streitkraft
residential-building wohnhaus wohnung wohngebaud wohnblock hochhaus hauser wohnhauser
damage beschadig zerstor schaden.
air-defence flugabwehr luftabwehr luftverteid patriot. patriots
intercept abgeschoss abschuss abgefang abfang abschiess
capture eroberu erobert erober eingenommen
advance vormarsch vorruck vorgeruck gelandegew
offensive offensive sommeroffensive
energy-facility infrastruktur umspannwerk anlagen
aid-package paket hilfspaket pakete waffenpaket
civilians zivilist zivile bewohner anwohner einwohner
casualties verlust opfer.
target-object ziele. zielobjekt getroffen
prisoners-of-war kriegsgefangen
bodies-remains leichen leichnam leiche. uberreste
refinery raffinerie
long-range langstreck weitreich reichweit
air-raid-alarm luftalarm sirene alarm.
evacuate evakui evakuier
power-plant kraftwerk reaktor
uranium-enrichment uran. urans urananr anreicher iaea iaeo
launcher abgefeuert feuert abschussr
ballistic ballist hyperschall marschflug
tribunal-warrant haftbefehl haag tribunal
shadow-fleet schattenflotte
commander kommandeur general. generalstab befehlshaber
exercise-drill manover ubung. militarub ubungen ausbildung
mobilisation mobilis wehrpflicht rekrut wehrdienst einberuf
military-base stutzpunkt kaserne luftwaffenst militarbasis
tank panzer
artillery-shelling artillerie beschuss beschossen granate. granaten
debris trummer wrackteil wrack.
fighter-jet kampfjet kampfflug abfangjag
warship-fleet flotte kriegsschiff marine. fregatte
submarine uboot ubootes unterseeb uboote
rescue rettung gerettet retter feuerwehr uberlebend
rebel rebell miliz aufstand guerilla partisan separat
special-operation operation. operationen einsatz kommando
terror terror extremis
humanitarian humanit hilfsgut hilfskonv
encircle einkessel eingekessel umzingel belager
liberate befreit befreiung zuruckerob
counter-offensive gegenoffensiv gegenangriff
line-of-contact frontlini linie. demarkat kontaktlini
purchase-sell kauf kauft kaufen verkauf gekauft
contract-order auftrag kontrakt. kontrakte
growth-recession wirtschaft rezession wachstum konjunktur
company-firm unternehmen konzern firma. firmen
production produktion produzi herstell
charge-indict anklage angeklagt staatsanwalt verdachtig
guilty-acquit schuldig freispruch freigesproch verurteil
shooting schuss. schusse schutze. amoklauf schiesserei
assassinate mord. mordes morder mordfall ermord attentat
crash-collision unfall unfalle absturz abgesturzt kollision
missing vermisst verschwund verschwind
sabotage sabot brandstift hybrid
embargo-cap embargo preisdeckel boykott
confiscate beschlagnahm konfisz enteign
ai-technology ki. kunstlich technolog chip. chips halbleiter roboter
climate klima klimas emission erderwarm
health-doctor gesundheit arzt. arzte arztin patient medizin
sport sport. sportler liga. bundesliga stadion
champion-medal meister. meisters weltmeister medaille pokal turnier champions wm.
science-research studie. studien wissenschaft forscher forschung
film-series film. filme serie. schauspieler kino
music-singer musik sanger. sangerin konzert lied. eurovision
anniversary jahrestag gedenk jubilaum
funeral beerdig trauer begrab
national-guard nationalgard garde.
glide-bomb gleitbomb lenkbomb
trench-fortification schutzengrab befestig minenfeld
gps-jamming gps. storsender storung
balloon ballon
undersea-cable seekabel unterseekabel kabel.
nuclear-test atomtest sprengkopf gefechtskopf
arms-control abrustung newstart rustungskontr
defence-industry rustung rheinmetall rustungsind rustungsk
pipeline pipeline
aircraft-carrier flugzeugtrag
helicopter hubschrauber helikopter
mine-demining minen mine. entmin raumung
cluster-munition streumunition streubomb phosphor
chemical-weapon chemiewaff chemisch giftgas
satellite satellit starlink
radar radar awacs
poison vergift giftan gift.
mercenary soldner wagner.
deserter desert fahnenflucht
volunteer freiwillig
depot-warehouse lager. lagerhaus lagerhalle depot
dam staudamm damm. stausee
torture folter gefolter misshand
execution hinrichtung hingericht exekut
massacre massaker blutbad
jihad-islamist dschihad islamist qaida
curfew ausgangssperre
shelter-bunker bunker schutzraum luftschutz
veteran veteran
sniper scharfschutz
fuel sprit kraftstoff benzin diesel tankstelle
coal kohle. kohlekr kohlebergw kohleauss bergwerk
grain getreide weizen ernte
water wasser. wasserv trinkwasser wassermangel
drought-heat hitze durre trockenheit
heating heizung fernwarme heizen
hunger-famine hunger. hungersnot hungernd
tax steuer. steuern steuers steuerr
debt-bond schulden anleihe
interest-rate zins zinsen leitzins ezb. fed.
currency wahrung rubel dollar bitcoin krypto
donor spender spende spenden geberk
subsidy subvention rente. renten zuschuss burgergeld
jobs-workers arbeitslos arbeitnehm arbeitspl stellenabbau arbeiter
strike-labour streik gewerksch warnstreik
bankrupt insolven pleite bankrott
merger-takeover fusion ubernahme ubernimmt
reform reform
appeal-court berufung revision. beschwerde
fine-penalty geldstrafe bussgeld strafe.
fraud betrug geldwasch
theft-rob diebstahl gestohlen raububerfall raub. einbruch
drugs-narcotics drogen rauschgift kokain schmugg
rape-abuse vergewalt missbrauch sexuell
extradite ausliefer
derail entgleis
sink-capsize gesunken sinkt kenter untergang
stab messer messera niedergestoch
epidemic virus. viren epidem pandem corona grippe
vaccine impf impfung
cancer krebs. krebse tumor
drugs-medicine arzneim medikament pharma
rain-weather regen wetter. wetterd unwetter
landslide erdrutsch lawine hangrutsch
volcano vulkan ausbruch
tsunami tsunami
pollution verschmutz umwelt
wildlife tier. tiere hund. hunde. wolf. wolfe
religion-mosque religion moschee muslim islam. juden judisch antisemit
language sprache sprachen
book-writer buch. bucher schriftst autor. roman. literatur
culture-museum kultur museum kunst. kunstler theater ausstellung
tennis tennis wimbledon
hockey eishockey nhl.
basketball basketball nba.
olympics olympi
coach trainer cheftrainer
transfer-sport transfer wechsel wechselt
sport-injury verletzungspause kreuzband
referee-fans schiedsrichter fans ultras
penalty-goal elfmeter treffer torschutze
racing formel rennen. motorsport rallye
cycling-athletics radsport marathon leichtathl biathlon ski. skispring
boxing-mma boxen boxer boxkampf
doping doping
chess schach
space weltraum astronaut nasa raumfahr raumschiff mond. mondmission
car auto. autos autobau fahrzeug pkw.
bus bus. busse busunf reisebus
road-traffic strasse verkehr autobahn stau.
tourism touris urlaub
food-restaurant essen. restaurant lebensmitt cafe. fleisch
fashion-clothes mode. kleidung kleid.
wedding-divorce hochzeit heirat verheirat scheidung
birth-baby geburt baby geboren schwanger
new-year silvester neujahr feuerwerk
parade parade militarparade
monument denkmal statue
flag-symbol flagge fahne. fahnen. hymne
spouse ehefrau ehemann witwe
smartphone-app smartphone handy. iphone app. apps
social-media netzwerke influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building eingesturz einsturz
university universit hochschul studierend campus professor
agriculture landwirtschaft agrar
real-estate immobil miete. mieten mietpr
shop-retail supermarkt laden. einzelhandel geschaft.
airline fluggesell airline passagier lufthansa
metro-station ubahn bahnhof strassenbahn metro.
tunnel tunnel
gold gold. goldpr goldmed
renewable solar. solara windkraft erneuerbar wasserstoff
television fernseh ard. zdf. sender.
celebrity-star star. stars promi. promis
suicide suizid selbstmord
lawyer anwalt anwalte rechtsanw verteidiger
mafia-gang bande. banden mafia clan.
riot-clash krawall ausschreit zusammenstoss unruhen
stampede massenpanik gedrange
radiation strahlung radioaktiv verstrahl
gun-rifle gewehr pistole schusswaff waffenrecht
steel-metal stahl. stahlin aluminium kupfer lithium
lake seen. bodensee
forest wald. walder
alcohol alkohol bier. wein. betrunken
tobacco tabak rauchen. zigarett
boeing boeing
airbus airbus
lgbt-gay lgbt queer schwul homosex transgend
abortion abtreib schwangerschaftsabb
racism rassis diskrim
citizenship staatsburger staatsangeh einburger
lawsuit klage. klagen. verklagt klagt.
impeachment amtsenthebung impeachment
transformer-generator generator transformator
ukraine ukrain kiew kyjiw
russia russ moskau
president prasident
european-union eu. brussel
europe europ
white-house weisses weissen weisse weisser
government regierung kabinett
kremlin kreml
minister minister. ministers ministerin. ministern
nato nato
prime-minister premier. premiers premiermin ministerprasid regierungschef
world welt. weltweit global
country land. lander staat. staaten
today heute. heutig
new neu. neue. neuen. neuer. neues.
people leute menschen
head-chief chef. chefin leiter. leiterin
two zwei. beide. beiden
year jahr. jahre. jahren jahres. jahrlich
official beamt offiziell
first erste. ersten. erster. erstes. erstmals erstmalig
big gross. grosse. grossen. grosser massiv riesig
city stadt. stadte stadten
region region oblast provinz
donbas donbas donezk luhansk
crimea krim. krimbruck krimhalb
day tag. tage. tagen
now jetzt derzeit aktuell
night abend nacht
ally verbundet allianz bundnis
international international
special spezial sonder
sea meer. seeweg maritim marine.
middle-east nahost nahen.
gaza gaza
secretary-of-state sekretar generalsekr staatssekr
vice-president vize. vizeprasid stellvertret
source quelle. quellen insider
geneva genf
istanbul istanbul
palestinian palastin
united-nations uno. un. vereinten
team team mannschaft
parties-to-talks seite. seiten
home haus. hauser wohnung zuhause
woman frau. frauen
man mann. manner
kharkiv charkiw charkow
odesa odessa odesa
full voll. volle. vollig total. komplett vollstandig
important wichtig entscheidend
good gut. gute. guten. positiv
possible moglich wahrschein
dangerous gefahr. gefahrlich gefahrdet risiko
more mehr.
all alle. allen. jeder. jede.
only nur. lediglich
last-latest letzte letzter letztes letztend
real echt. echte wirklich
dozens dutzend
hundreds hundert
thousands tausend
three drei.
month monat
hour stunde
again wieder. erneut
during wahrend
since seit.
until bis.
expert expert analyst
foreign ausland
italy itali rom. romisch
japan japan tokio
korea korea nordkorea sudkorea
north-korea nordkorea pjongjang
south-korea seoul sudkorea
saudi-arabia saudi riad. dschidda
riyadh riad.
doha doha.
qatar katar doha.
vienna wien
minsk minsk
paris paris
london london
berlin berlin
switzerland schweiz
netherlands niederland hollan haag. amsterdam
spain spani madrid
belarus belarus weissruss minsk
finland finnland finnisch finnen helsinki
sweden schwed stockholm
norway norweg oslo
denmark danemark danisch kopenhagen
lithuania litau vilnius
estonia estland estnisch tallinn
latvia lettland lettisch
baltic balti ostsee
romania rumani bukarest
moldova moldau moldaw transnist
czechia tschech prag. prager
slovakia slowak bratislav
georgia georgien tiflis tbilis
armenia armeni jerewan eriwan
azerbaijan aserbaid baku.
kazakhstan kasach astana
pakistan pakistan islamabad
afghanistan afghan kabul taliban
lebanon libanon libanes beirut
hezbollah hisboll hizboll hisbolla
hamas hamas
iraq irak bagdad
yemen jemen
houthi huthi houthi
egypt agypt kairo
hormuz hormus
strait meerenge
red-sea rotes roten rote. roter
black-sea schwarzes schwarzen schwarze schwarzmeer
taiwan taiwan taipeh
canada kanad ottawa
mexico mexik
brazil brasil
kherson cherson
zaporizhzhia saporis saporosch
dnipro dnipro dnjepr
lviv lwiw lemberg
pokrovsk pokrowsk
kupiansk kupjansk
sumy sumy
kramatorsk kramatorsk kostjantyniwka slowjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national national. nationale nationaler inlandisch
local ortlich lokal
joint gemeinsam zusammen
strong stark. starke starker kraftig robust
legal rechtlich legal gesetzlich
ground boden. bodentrupp bodenoff
historic histor
immediate sofort unverzug dringend
long-term langfrist lange. langer langwier
permanent dauerhaft standig
temporary vorubergeh zeitweil
unprecedented beispiellos
finance-minister finanz
interior-minister innenmin bundesinnen
ministry ministerium ministerien
commission kommission
council rat. rates sicherheitsrat
coalition koalition
citizen burger. burgern staatsburg
population einwohn bewohn bevolker
family famili
governor gouverneur
mayor burgermeist oberburger
senator senator kongressabg
deputy-mp abgeordnet
central-bank bank. banken notenbank zentralb ezb.
half halfte halb. halbe
percent prozent
majority mehrheit meisten
north nord. norden nordlich
south sud. suden sudlich
east ost. osten ostlich
west west. westen westlich
florida florida miami
new-york york.
texas texas texan
california kaliforn angeles
vatican vatikan
pope papst
cuba kuba kubanisch havanna
panama panam
greece griech athen.
serbia serb. serben serbien serbisch belgrad
africa afrik
asia asien asiat
australia austral sydney
chancellor kanzler bundeskanz
office buro. prasidialamt
embassy botschaft. konsulat
committee komitee ausschuss
agency agentur behord
supreme-court supreme bundesgericht
prosecutor staatsanwalt anklag
imf-world-bank iwf.
red-cross kreuz. ikrk.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. hur.
duma duma.
bundestag bundestag
oligarch oligarch milliardar
first-lady ehefrau gattin lady
son sohn
daughter tochter
son-in-law schwiegersohn
mother mutter
father vater
youth jugend junge. jungen
elderly senior altere
pension rente. renten rentner
teacher lehrer lehrkraft
farmer bauern landwirt
driver fahrer autofahr
pilot pilot
sailor seeleute matrose besatzung
athlete sportler athlet
actor schauspiel
activist aktivist
hacker hacker cyber
church kirche patriarch bischof
royal konig. konige konigin konigs. konigl prinz. prinzen prinzess
businessman unternehmer geschaftsm
group gruppe
state-capital hauptstadt
right-wing rechtsextrem rechtspopul rechten. rechte.
left-wing linke. linken linksextr
politician politik
tomorrow morgen.
yesterday gestern
second zweite. zweiten zweiter zweites
third dritte. dritten drittes
minute minute. minuten
decade jahrzehnt
century jahrhundert
morning vormittag morgens
early fruhzeitig vorzeitig fruh. fruher
late spat. spater
christmas weihnacht
easter ostern oster.
january januar
february februar
march-month marz.
april april
june juni.
july juli.
august august
september september
october oktober
november november
december dezember
spring fruhling fruhjahr
summer sommer
autumn herbst
four vier.
five funf.
ten zehn.
many viele. vielen zahlreich
few wenige. wenigen einige.
less weniger
nobody niemand keiner
small klein. kleine
high hoch. hohe. hohen. hoher
low niedrig tief.
weak schwach schwache
easy leicht. leichte einfach
serious ernst. ernste ernsthaft schwerwieg
impossible unmoglich
certain eindeutig klar. klare gewiss
uncertain unklar ungewiss unbekannt
partial teilweise partiell
separate getrennt separat gesondert
illegal illegal rechtswidr
public offentlich
private privat personlich
bad schlecht. schlechte. schlechten schlimm. schrecklich
best beste. besten. bester
worst schlimmste schlechtest schlimmer
correct richtig korrekt
wrong falsch fehler irrtum
freedom freiheit
rich reich. reiche. reichen reichtum
poor armut arme. armen.
alive lebend uberleb
green grun. grune. grunen gruner
blue blau. blaue
hot hitze heiss
near nahe. unweit
far weit. fern. entfernt
sky luft. himmel
village dorf. dorfer dorfes
district bezirk landkreis stadtteil
island insel inseln
river fluss. flusse flussen
mountain berg. berge. bergen gebirge
coast kuste. strand. strande
street strasse strassen
building gebaude hochhaus
palace palast. palastes residenz
hotel hotel
chernihiv tschernihiw
mykolaiv mykolajiw
chernobyl tschernobyl
novorossiysk noworossi
bryansk brjansk
kaliningrad kaliningrad konigsberg
st-petersburg petersburg
chechnya tschetschen
portugal portug lissabon
belgium belgi
austria osterreich wien
slovenia slowenien slowenisch
bulgaria bulgar
croatia kroati kroatisch zagreb
bosnia bosni sarajew
kosovo kosov pristina
cyprus zyper zypri nikosia
ireland irland irisch iren. dublin
uzbekistan usbek taschkent
bangladesh bangladesch
sri-lanka sri. srilank
myanmar myanmar birma
thailand thailand thai. bangkok
cambodia kambodsch
singapore singap
malaysia malays kuala
indonesia indones jakarta
philippines philippin manila
vietnam vietnam hanoi
hong-kong hongkong hong.
new-zealand neuseela
haiti haiti haitian
argentina argentin
chile chile. chilen chiles
colombia kolumbi bogota
ecuador ecuador ekuador
bolivia bolivi
peru peru. peruan
sudan sudan darfur
ethiopia athiop
somalia somal
kenya kenia kenian nairobi
nigeria nigeria
niger niger. nigers nigrisch
mali mali. malisch bamako
burkina-faso burkina sahel
congo kongo kinshasa
south-africa sudafrik pretoria johannesburg
libya libyen libysch tripolis
tunisia tunes
algeria algeri algier
morocco marokk rabat
west-bank westjordanl ramallah
jerusalem jerusalem
kuwait kuwait
bahrain bahrain
oman oman. omanisch maskat
jordan jordanien jordanisch amman
arctic arktis arktisch
antarctica antarkt sudpol
mediterranean mittelmeer mediterran
suez suez sues.
davos davos
albania albani
montenegro montenegr
north-macedonia nordmazedon mazedon
iceland island. islands. islandisch reykjav
kyrgyzstan kirgis bischkek
tajikistan tadschik duschanb
turkmenistan turkmen
nepal nepal kathmandu
laos laos. laotisch
mongolia mongol
honduras hondur
nicaragua nicaragu managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda
uganda uganda
mozambique mosambi
blogger blogger influenc youtuber
already bereits schon
still noch. weiterhin
may-month mai.
free-of-charge kostenlos gratis
square platz. platze
not nicht. kein nie. niemals
`;
