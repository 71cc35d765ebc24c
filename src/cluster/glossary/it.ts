/** What news is made of, in Italian: see glossary.ts. */
export const it = `
die mort. uccis morti. morto. morte. morta.
injured ferit. feriti ferita ferite.
attack attacc raid. bombarda
drone drone droni
missile missil razzo razzi
explosion esplos bomba
fire incendi
factory fabbric stabiliment
electricity elettric blackout corrente
nuclear nuclear atomic
oil petroli greggio
gas gas. gasdott gnl metano
sanctions sanzion
tariff dazi
meeting incontr vertice riunion
summit vertice summit
phone-call telefon
visit visit arrivo. arriva. arrivat
travel viaggi vola
sign firmat firma. firmano
agreement accord intesa intese
reject respin rifiut
warn avvert allert
demand chied esig chiest richiest
proposal propost propon
plan piano
draft bozza
statement dichiar comunicat
announce annunci conferm
threat minacc
troops truppe soldat militar
front-line fronte. fronti
land territor
border confin frontier
parliament parlament senat
election elezion voto
court tribunal process giudic
arrest arrest
prison carcer prigion
exchanging scambi.
release libera. liberat liberaz rilasc
police polizi
protest protest manifest
resign dimission
appoint nomina. nominat nomine
envoy inviato
foreign-minister diplomat esteri
delegation delegaz
intelligence spi. spion intellig
children bambin minor
school scuola scuole studente studenti
hospital ospedal clinica
train treno ferrov
plane aereo volo.
ship nave petrolier
airport aeroport
port terminal porto. porti. portual
bridge ponte. ponti
earthquake terremoto sisma
flood alluvion inondaz
storm uragan tempesta tifone ciclon
cold freddo neve inverno
money prestit milion miliardi miliardo aiuti. aiuto
frozen-assets beni asset congelat
freezing congel
price prezz inflaz
market borsa mercato mercati
football calcio gol. partita. partite
award premio nobel
journalist giornalist
weapon arsenal munizion armi. arma. armament
refugee rifugiat migrant asilo profugh
monitor monitor sorvegl
postpone rinvi
cancel annull cancella cancellat
postwar dopoguerra
europe-leaders leader. leaders
airspace aereo
trilateral trilateral
round round tornata
compromise compromess concess
suit abito. vestito giacca
hotline-live diretta
monday lunedi
tuesday martedi
wednesday mercoledi
thursday giovedi
friday venerdi
saturday sabato
sunday domenica
next-week settiman
usa usa american statunit
uk-country britann regno londra
france franc parigi
germany german tedesc berlino merz
poland polonia polacc varsavia
china cina cines pechin
turkey turc istanbul ankara
hungary ungher budapest
israel israel
iran iran teheran
syria siri
venezuela venezuel
greenland groenlandia
india india indian delhi
alaska alaska
abu-dhabi emirati dhabi
before vigilia prima.
after dopo.
future prossim sara. saranno va.
begin inizi comincia avvi
end termin fine. finit conclus
nothing senza.
progress progress produttiv costruttiv
deploy schiera schierat invia. invio. inviare dispieg
invite invit
venue sede luogo base
virtual virtual videoc
react reag reaz rispond rispost
hope ottimis speran
doubt dubbi scett
deadline scadenza ultimat
peace pace. pacificaz
war guerra guerre
ceasefire-idea tregua cessate fuoco. armistizio
security sicurez
guarantee garanz garanti
negotiations negozi trattativ tratta.
say dice. dicono detto. afferm
report fonti fonte. riferisc riporta
accuse accus incolp
condemn condann denunci critic
deny smenti smentisc nega. negano
praise elogi loda. lodato plaud
thank ringrazi grazie.
mock deride derisi insult beffa sbeffegg
insist insist ribadi ribadisc sottoline
hint suggeris accenn segnal
reveal rivel svela. svelat svelan
leak trapela trapelat indiscrez
ask domand chiesto
apologise scuse. scusa. scusar
promise promett promess impegn
congratulate congratul
support appoggi sostegn sosten
oppose contro. oppon oppos
pressure pressio pressing spinge costring
help aiuto aiuti aiuta
want vuole vogliono voler
accept accett
consider valuta. valutan consider pensa.
ready pront preparat dispost
discuss discut consult discuss
mediation media. mediaz mediator mediar
host accogl accol ospit riceve
join partecip aderi unisc
absent assent boicott diserta
exclude esclus esclud
include inclu
lead guida. guidera capeggia
unity unita. unit uniti. compatt solidar
split divis spaccat spaccatur divide frattur
reach raggiun ottien
fail fallim fallit fallisc flop.
stall stallo impasse arenat
collapse crollo crolla collass
violate viola. violat violazion
comply rispett
extend prorog estend
expire scade. scadut
implement attua. attuaz applica
enforce imposizion imporre
pause sospen sospes pausa.
resume ripren ripart ripres
stop ferma. fermare stop. fermat
abandon rinuncia rinunci abbandon dietrofron
change cambi svolta svolte
toughen inaspri durezz
ease allent alleggeri ammorbid revoca
escalate escalat
de-escalate distens calma.
risk rischi pericol
trust fiducia sfiducia fida. fidar
win vince. vittor vincit vincer trionf
lose perde. perso. sconfit umilia
give-up ceder cede. capitol resa. arrend
keep mantien manten conserva
recognise riconosc legittim
veto veto
block blocc impedi
approve approv ratif avall
decide decid decis
order ordin. ordina decret
choose scegl scelt
must deve. devono serve. bisogn
allow permett permes autoriz consent
ban vieta. vietat divieto bando
soon presto rapid immin urgen presto.
wait attend attes attesa
continue continua prosegu
return ritorn rientr torna.
leave lascia ritir uscita
stay resta. restano restare riman
move muove muover mossa mosse spost
open apre. aprono aperto aperta apertu aprire
close chiude chiuder chius
show mostr dimostr
prove prova. prove. dimostra
test test. testa. collaud
check verific controll ispez
investigate indag inchiest
find trova. trovat trovano scopr
search cerca. cercano ricerc caccia
secret segret nascond
fake bugia bugie menzogn mente. falso. falsa. disinform bufal
truth verita
mistake errore errori sbagli gaffe
scandal scandal bufera
corruption corruz tangent
crisis crisi.
conflict conflitt
defence difes difend deterr difesa
alliance alleat alleanz partner coaliz
enemy nemic avversar rivale
relations relazion rapport amico amici amicizi
isolate isolat isola. isolam
influence influen influ
interest interess
conditions condizion
red-line rosse. rossa.
point punti. principi. principio
issue problem tema. temi. nodo nodi ostacol
key chiave cruciale princip important decisiv
detail dettagl
result risultat esito bilancio. conseguen
success success riusci
breakthrough svolta.
step passo passi. misure misura.
role ruolo
position posizion
strategy strateg tattic
goal obiettiv scopo mira.
reason ragion causa. cause. motivo perche
chance opportun possib occasion chance
letter lettera lettere messaggi
speech discors
interview intervist
press-conference conferenza
analysis analis opinion. opinione espert comment editorial spieg
photo foto immagin
map mappa mappe cartin
document document memorand protocoll
text testo. testi. version
list elenco elenchi lista.
initiative iniziativ
framework quadro. cornice tabella
format formato
level livell
bilateral bilateral
four-way quadrilat quattro
face-to-face faccia
handshake stretta mano.
red-carpet tappeto
applause applau ovazion
table tavolo tavoli
back-channel canale retroscen
dispute disput lite. liti. litig scontro
tension tension
concern preoccup timor temono teme.
surprise sorpr shock inattes
celebrate celebr festegg esult
anger rabbia furia furios indign ira.
frustrate delus frustr impazien
attack-verbally sfuriat tuona. tuonat
friendly calors cordial lusing
difficult difficil complic delicat duro. dura.
possible-impossible impossib irreal improbab
fair giusta giusto ingiust
lasting durat duratur durevol
direct dirett.
first-time primo. primi. prime.
record record. storic inedit
admit ammett ammess ammis
avoid evita. evitar eludere
ignore ignor
betray tradi tradim tradit
trap trappola ingann manipol
dictate dettare diktat
sovereignty sovran integrita indipenden
neutrality neutral
membership membro membri adesione
treaty trattat convenzion patto
retaliate rappresag ritors vendett
provoke provoc
ambassador ambasci consolat console. ambasciator ambasciatr
summon convoca
expel espuls espell deport
visa visto. visti visti. passaport
referendum referend
constitution costituzio costituzion
law legge. leggi
coup golpe. golpist putsch
martial-law marziale emergenza
invasion invasion invade invad
occupation occupat occupazion anness annession
peacekeepers peacekeep interposiz
disarm disarm smilitar
buffer-zone cuscinetto
reconstruction ricostru
reparations riparazion risarcim indenniz
trade commerc export import. importaz
minerals minerali minerar
investment investim investit
budget spesa. deficit manovra
spokesperson portavoce portavoc
adviser consiglier
opposition opposizion opposit
party partito partiti repubblican democrat
survey sondagg
rights diritti
war-crimes genocid crimin crimini
abduct rapit sequestr ostagg
amnesty amnist grazia. indulto
propaganda propagand
army esercito eserciti.
residential-building condomini abitazion appartament residenzial case.
damage danni danneggi distru
air-defence antiaere contraere patriot.
intercept abbatt intercettat
capture conquist impadron espugn
advance avanza avanzata
offensive offensiva offensive.
energy-facility infrastruttur impianti impianto
aid-package pacchetto pacchetti
civilians civili abitant residenti
casualties vittim perdite.
target-object obiettivo obiettivi bersagl
prisoners-of-war prigionier
bodies-remains salm salma cadaver resti. corpi.
refinery raffineri
long-range raggio. gittata lungo.
air-raid-alarm sirene allarme
evacuate evacu sfoll
power-plant centrale. centrali. reattore
uranium-enrichment uranio arricch aiea
launcher lancia lanciat lancio
ballistic balist ipersonic crociera
tribunal-warrant aja. mandato cpi. tribunale
shadow-fleet ombra. fantasma
commander comandante generali.
exercise-drill esercitaz manovre addestr
mobilisation mobilit arruol coscri leva.
military-base caserma caserm basi.
tank carri. armato. blindat
artillery-shelling artiglier obice colpi.
debris detriti macerie rottami relitto
fighter-jet caccia. cacciabombard
warship-fleet flotta marina. fregat militare.
submarine sottomarin
rescue soccors salvat superstit vigili.
rebel ribell milizi insort guerrigl
special-operation operazione operazioni incursor
terror terror estremis
humanitarian umanit
encircle accerchi assedi
liberate liberazion riconquis
counter-offensive controffens contrattacc
line-of-contact linee. demarcaz
purchase-sell compra. acquist vend. vendit vendere
contract-order contratto appalt commess
growth-recession crescita recessione economia economic pil.
company-firm azienda aziende impresa imprese societa.
production produzion produc
charge-indict indagat incriminat imputat procura.
guilty-acquit colpevol assolt assolu
shooting sparatoria spara. sparato
assassinate omicid assassin attentat
crash-collision incidente incidenti schianto schianta scontro.
missing dispers scompars
sabotage sabot ibrid
embargo-cap embargo tetto. boicott
confiscate confisc sequestro espropri
ai-technology ia. artificial tecnolog chip. robot.
climate clima climatic emission
health-doctor salute medico medici. sanita paziente malat
sport sport. atleta stadio lega.
champion-medal campion medagli coppa. mondiali torneo
science-research studio. studi. scienz scienziat ricercator
film-series film. serie. attore attrice cinema
music-singer musica cantante canzone concerto eurovision
anniversary anniversari commemor
funeral funeral lutto
national-guard guardia. guardie
glide-bomb plananti guidate
trench-fortification trincea trincee fortifi
gps-jamming gps. jamming
balloon palloni mongolfier
undersea-cable cavo. cavi.
nuclear-test testata. testate. ogive
arms-control disarmo newstart
defence-industry leonardo. rheinmetall fincantieri
pipeline oleodott gasdott
aircraft-carrier portaerei
helicopter elicotter
mine-demining mina. mine. smina antiuom
cluster-munition grappolo termobar fosforo
chemical-weapon chimic
satellite satellit starlink
radar radar awacs
poison avvelen veleno
mercenary mercenari wagner
deserter disertor diserzion
volunteer volontari
depot-warehouse magazzin deposito depositi
dam diga. dighe.
torture tortur
execution esecuzion giustizi
massacre massacr strage strag
jihad-islamist jihad islamist qaeda isis.
curfew coprifuoco
shelter-bunker rifugio. rifugi. bunker
veteran veteran reduc
sniper cecchin
fuel carburant benzin gasolio diesel
coal carbone minatori
grain grano. frumento cereali raccolto.
water acqua acque.
drought-heat caldo. siccita afa.
heating riscaldament
hunger-famine fame. carestia malnutri
tax tasse tassa. fisco imposte
debt-bond debito debiti obbligazion
interest-rate tassi tasso. bce. fed.
currency valuta. rublo dollar bitcoin cripto
donor donator donazion dona.
subsidy sussid pension
jobs-workers lavoro lavorator occupazione. disoccup licenziam
strike-labour sciopero scioper sindacat
bankrupt fallimento bancarotta
merger-takeover fusione acquisizion opa.
reform riforma riforme
appeal-court ricorso appello cassazion
fine-penalty multa. multe multat
fraud frode frodi truffa riciclag
theft-rob furto furti rubat rapina ladri
drugs-narcotics droga cocaina narco spaccio
rape-abuse stupro stupr sessual abusi.
extradite estrad
derail deragl
sink-capsize naufrag affond
stab accoltell coltell
epidemic virus. epidem pandem covid influenza
vaccine vaccin
cancer cancro tumore tumori
drugs-medicine farmac medicinal
rain-weather pioggia piogge maltempo meteo
landslide frana frane valanga
volcano vulcano eruzion
tsunami tsunami maremot
pollution inquin ambiental
wildlife animale animali cane. cani. lupo orso
religion-mosque religi moschea musulm islam. ebrei ebraic antisemit
language lingua. lingue
book-writer libro. libri scrittor romanzo letterat
culture-museum cultura museo arte. artista teatro mostra.
tennis tennis wimbledon
hockey hockey nhl.
basketball basket. pallacan nba.
olympics olimpi
coach allenator ct. tecnico.
transfer-sport calciomercato trasferim
sport-injury infortun
referee-fans arbitro tifosi ultras
penalty-goal rigore rigori doppietta
racing formula gara. motogp rally.
cycling-athletics ciclismo ciclista maratona atletica biathlon sci.
boxing-mma boxe. pugile ufc.
doping doping dopag
chess scacchi
space spazial astronaut nasa luna.
car auto. automobil vettura
bus autobus pullman bus.
road-traffic strada. strade autostrad traffico.
tourism turismo turist
food-restaurant cibo. ristorant alimentar bar. carne.
fashion-clothes moda. vestiti abiti. stilist
wedding-divorce nozze matrimonio sposa divorzi
birth-baby nascit neonat bimbo incinta
new-year capodanno
parade parata sfilat
monument monumento statua
flag-symbol bandiera inno.
spouse moglie marito vedova
smartphone-app smartphone iphone app. telefonino
social-media social. influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building crollo crolla crollat
university universit ateneo student.
agriculture agricol agricolt
real-estate immobil affitt mutuo mutui
shop-retail negozio supermerc
airline passegger
metro-station metro. metropolitana stazion tram.
tunnel tunnel
gold oro.
renewable solare eolic rinnovab idrogeno
television tv. rai. televis
celebrity-star vip. star. celebrita
suicide suicid
lawyer avvocat legale.
mafia-gang banda. mafia clan. camorra ndrangh
riot-clash scontri. rivolta disordin
stampede calca. ressa.
radiation radioatt radiazion
gun-rifle pistola fucile
steel-metal acciaio alluminio rame. litio
lake lago. laghi
forest bosco boschi foresta
alcohol alcol birra vino. ubriac
tobacco tabacco sigarett fumo.
boeing boeing
airbus airbus
lgbt-gay lgbt omosess transgend gay.
abortion aborto
racism razzis discrimin
citizenship cittadinanza
lawsuit querela denuncia. causa.
impeachment impeachment
transformer-generator generatori generatore trasformator
ukraine ucrain kiev
russia russi russo russa russe mosca.
president president
european-union ue. bruxelles
europe europ
white-house bianca bianco
government governo governativ esecutivo
kremlin cremlin
minister ministro ministra. ministri
nato nato
prime-minister premier.
world mondo. mondial
country paese. paesi
today oggi.
new nuovo. nuova. nuovi. nuove.
people persone gente.
head-chief capo. capi. vertici
two due. entramb
year anno. anni.
official funzionari ufficiale ufficialm ufficiali
first primo. primi.
big grande. grandi. massicc
city citta.
region regione regioni regional provinci
donbas donbas donetsk lugansk luhansk
crimea crimea
day giorno giorni giornata
now adesso attual
night notte. notturn serata
ally alleat alleanz
international internazional
special speciale speciali.
sea mare. mari. marittim
middle-east oriente mediorient
gaza gaza. gazawi
secretary-of-state segretari
vice-president vicepresid vice. vicepremier
source fonte. fonti.
geneva ginevra
istanbul istanbul
palestinian palestin
united-nations onu.
team squadra squadre team
parties-to-talks parti. lati. lato.
home casa. case. abitazion
woman donna donne femmin
man uomo uomini
kharkiv kharkiv kharkov
odesa odessa odesa
full totale completa pieno piena
important important cruciale chiave.
good buono buona. buon. positiv
possible possibil probabil
dangerous pericol rischi
more piu.
all tutti. tutte. ogni.
only soltanto solo. solamente
last-latest ultimo ultima. ultimi ultime
real vero. vera. reale. autentic
dozens decine
hundreds centinai
thousands migliai mila. mille.
three tre.
month mese. mesi.
hour ore. ora.
again nuovamente ancora.
during durante
until finche fino.
expert espert analist
foreign stranier
italy itali roma.
japan giappon tokyo
korea corea corean sudcorea nordcorea
north-korea nordcorea pyongyang
south-korea seul sudcorea
saudi-arabia saudi saudit riad. gedda
riyadh riad.
doha doha.
qatar qatar doha.
vienna vienna
minsk minsk
paris parigi
london londra
berlin berlino
switzerland svizzer
netherlands oland aia. amsterdam
spain spagn madrid
belarus bieloruss minsk
finland finland helsinki
sweden svezia svedes stoccolm
norway norveg oslo
denmark danimarc danes copenaghen
lithuania lituan vilnius
estonia estone. estoni tallinn
latvia letton
baltic baltic
romania romania romen rumen bucarest
moldova moldav moldov transnist
czechia cechia ceco. ceca. cechi. praga.
slovakia slovacc bratislav
georgia georgia. georgian tbilisi
armenia armeni armeno. armena. erevan
azerbaijan azerbaigi azer. azeri. baku.
kazakhstan kazak astana
pakistan pakistan islamabad pachistan
afghanistan afghan kabul taleban taliban
lebanon liban beirut
hezbollah hezbol
hamas hamas
iraq iraq irachen baghdad
yemen yemen
houthi houthi huthi
egypt egitto egizi cairo
hormuz hormuz
strait stretto
red-sea rosso. rossa. rossi.
black-sea nero. nera. neri.
taiwan taiwan taipei
canada canad
mexico messic
brazil brasil
kherson kherson
zaporizhzhia zaporiz
dnipro dnipro dnepr
lviv leopoli lviv
pokrovsk pokrovsk
kupiansk kupiansk kupyansk
sumy sumy
kramatorsk kramatorsk sloviansk
belgorod belgorod
kursk kursk
pentagon pentagon
national nazional
local locale. locali.
joint congiunt insieme
strong forte. forti. robust potent
legal legale legali. giuridic
ground terrestre
historic storico storica storici
immediate immediat urgent
long-term lungo. lunga. duratur
permanent permanent
temporary temporane provvisor
unprecedented precedent inedit
finance-minister finanz tesoro
interior-minister interni. viminale
ministry ministero ministeri.
commission commission
council consiglio
coalition coaliz
citizen cittadino cittadini cittadina
population abitant popolazion residenti
family famigli
governor governator
mayor sindac
senator senator senatric
deputy-mp deputat
central-bank banca. banche bce.
half meta. mezzo. mezza.
percent percent
majority maggioranz
north nord. settentrion
south sud. meridional
east est. orientale
west ovest. occident
florida florida miami
new-york york.
texas texas texan
california californ angeles
vatican vatican
pope papa. pontefic
cuba cuba. cuban avana
panama panam
greece grecia greco. greca. greci. atene
serbia serbi serba. serbo. belgrado
africa afric
asia asia. asiat
australia austral sydney
chancellor cancellier
office ufficio uffici.
embassy ambasciata ambasciate consolato
committee comitat
agency agenzi
supreme-court suprema supremo cassazione
prosecutor procura. procurator pm.
imf-world-bank fmi.
red-cross croce.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma duma.
bundestag bundestag
oligarch oligar miliardari
first-lady moglie consorte
son figlio figli.
daughter figlia. figlie
son-in-law genero.
mother madre mamma
father padre
youth giovan minorenn
elderly anzian
pension pension
teacher insegnant docent
farmer agricolt contadin
driver autista. autisti automobilist conducente
pilot pilota. piloti.
sailor marinai marinaio equipagg
athlete atleta. atleti
actor attore. attori attric
activist attivist
hacker hacker cyber
church chiesa patriarc vescov
royal regina. reali. monarca principe. principess
businessman imprendit
group gruppo gruppi
state-capital capitale. capitali
right-wing destra
left-wing sinistra
politician politic
tomorrow domani
yesterday ieri.
second seconda. secondi.
third terzo. terza. terzi.
minute minuto. minuti.
decade decenni. decennio
century secolo secoli
morning mattina mattino
early anticipat anzitempo
late tardi. tarda.
christmas natale. natalizi
easter pasqua
january gennaio
february febbraio
march-month marzo
april aprile
june giugno
july luglio
august agosto
september settembre
october ottobre
november novembre
december dicembre
spring primavera
summer estate. estivo estiva
autumn autunn
four quattro
five cinque
ten dieci.
many molti. molte. numeros
few pochi. poche. alcuni alcune
less meno.
nobody nessun
small piccol
high alto. alta. alti. elevat
low basso. bassa. bassi
weak debol
easy facil
serious grave. gravi. serio. seria.
impossible impossib
certain certo. certa. chiaro chiara
uncertain incert sconosciut
partial parzial
separate separat
illegal illegal
public pubblico pubblica. pubblici
private privat personale.
bad cattiv terribil negativ
best migliore migliori
worst peggior
correct giusto giusta corrett
wrong errore errori sbagli
freedom liberta.
rich ricco ricchi ricchezz
poor poveri povero poverta
alive sopravviss sopravviv vivo. vivi.
green verde verdi.
blue azzurr blu.
hot caldo. calda. torrid
near vicino vicina vicini
far lontan
sky cielo. aria. cieli
village villaggi borgo.
district distrett quartier
island isola. isole isolani
river fiume fiumi
mountain montagn monte.
coast costier spiaggi
street strada. strade
building edificio edifici.
palace palazzo palazzi residenz
hotel hotel albergh
chernihiv chernihiv cernihiv
mykolaiv mykolaiv
chernobyl chernobyl cernobyl
novorossiysk novorossi
bryansk bryansk briansk
kaliningrad kaliningrad
st-petersburg pietroburgo
chechnya cecen
portugal portog lisbona
belgium belgio belga. belgi.
austria austri vienna
slovenia sloven
bulgaria bulgar
croatia croaz croat zagabri
bosnia bosni sarajev
kosovo kosov
cyprus cipro cipri nicosia
ireland irland dublin
uzbekistan uzbek uzbec
bangladesh bangladesh bangla
sri-lanka sri. srilank
myanmar birman myanmar
thailand thailand thai. thailandes bangkok
cambodia cambog
singapore singap
malaysia malays malesia malesi
indonesia indones giacarta
philippines filippin manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zeland neozeland
haiti haiti
argentina argentin
chile cile. cilen
colombia colombia bogota
ecuador ecuador
bolivia bolivia
peru peru. peruvian
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenya keniot kenian nairobi
nigeria nigeria
niger niger. nigerin
mali mali. malian bamako
burkina-faso burkina sahel
congo congo congole kinshasa
south-africa sudafric pretoria
libya libia. libic tripoli
tunisia tunis
algeria algeri algerin
morocco marocc
west-bank cisgiordan ramallah
jerusalem gerusalemm
kuwait kuwait
bahrain bahrein
oman oman. omanit mascate
jordan giordan amman
arctic artico. artica. artici
antarctica antarti
mediterranean mediterran
suez suez
davos davos
albania albani albanes
montenegro montenegr
north-macedonia macedoni macedone
iceland islanda islandes reykjav
kyrgyzstan kirghi biskek
tajikistan tagik
turkmenistan turkmen
nepal nepal kathmandu
laos laos. laotian
mongolia mongol
honduras hondur
nicaragua nicarag managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda rwanda
uganda uganda
mozambique mozambi
blogger blogger influenc youtub
already gia.
still tuttora
ago fa.
may-month maggio.
free-of-charge gratis gratuit
square piazza. piazze
not non. mai. nessun né.
`;
