/** What news is made of, in Polish: see glossary.ts. */
export const pl = `
die zgin zabit smierc ofiar zmarl zabil
injured rann. ranny ranni rannych poszkodow
attack atak uderz ostrzel nalot zaatak
drone dron
missile rakiet pocisk
explosion wybuch bomb eksploz
fire pozar
factory fabryk zaklad.
electricity prad. pradu elektr energi
nuclear jadrow atomow nuklear
oil naft ropy. ropa. rope. rop.
gas gaz. gazu gazow gazoc gazu. gazem gazoci
sanctions sankcj
tariff cla. cel. celn
meeting spotka
summit szczyt
phone-call telefon rozmaw
visit wizyt przyby przyle
travel leci podroz jedzie
sign podpis
agreement umow porozum uklad dohod
reject odrzuc odmaw odmow
warn ostrzeg ostrzez alert
demand zada wezwa apel. apeluj prosi. domaga
proposal propon propoz
plan plan. planu. plany. planem planow
draft projekt szkic
statement deklarac oswiadcz
announce oglos potwierdz zapowied
threat groz grozb
troops wojsk zolnier
front-line front. frontu froncie frontow frontem
land teryto ziem
border granic
parliament sejm parlament senat
election wybor glosow
court sad. sadu sady wyrok sedzi
arrest zatrzym areszt
prison wiezi
exchanging wymian wymieni
release zwoln wypusc uwoln
police policj
protest protest manifest
resign dymisj rezygn
appoint mianow powol
envoy wyslann
foreign-minister dyplomat msz
delegation delegacj
intelligence wywiad szpieg
children dziec
school szkol. szkola szkole szkoly student przedszk
hospital szpital
train pociag kolej
plane samolot lot.
ship statek tankow okret statk
airport lotnisk
port port. terminal portu. porty. portow
bridge most. mostu mosty moscie
earthquake trzesieni
flood powodz powodzi zalane.
storm huragan burza burze tajfun cyklon
cold zim mroz snieg
money kredyt mld miliard mln milion pozyczk
frozen-assets zamroz aktywa. aktywow aktywami
freezing zamro
price inflacj cena cene. cen. cenow cena. ceny. cenie.
market rynek gield akcj
football mecz pilkar pilka. pilki gol. gole pilka pilkarz pilkars gola
award nagrod nobl nobel
journalist dziennikarz
weapon arsenal bron. broni. bronia uzbrojen amunicj
refugee uchodz migrant azyl migrac
monitor monitor nadzor
postpone odroc opozn odlozy odlozon przeloz
cancel odwol
postwar powojen
europe-leaders lider przywodc
airspace powietrzn przestrzen
trilateral trojstron
round rund tur. tura
compromise kompromis ustepst
suit garnitur
hotline-live zywo. onlajn relacja.
monday poniedzial
tuesday wtorek wtork
wednesday sroda srode srody srodow sroda. srode. srody.
thursday czwart
friday piatek piatk
saturday sobot
sunday niedziel
next-week tydzien tygod
usa usa ameryk stanach waszyngton
uk-country brytan londyn brytyj
france francj francu paryz
germany niemc niemie berlin merz
poland polsk polac warszaw tusk
china chin chinsk pekin
turkey turcj tureck stambul ankar
hungary wegier wegry budapeszt orban
israel izrael
iran iran teheran
syria syri
venezuela wenezuel maduro
greenland grenland
india indie. indii modi
alaska alask
abu-dhabi emirat zabi dhabi
before przed.
after po.
future bedzie ma. zapowied
begin rozpocz zacz
end zakoncz koniec konca konczy
nothing bez. brak
progress postep produktyw konstruktyw
deploy rozmieszcz wysl wysla
invite zapras zapros
venue gdzie baza. bazy bazie miejsce. miejsca. miejscu
virtual wirtual online wideo
react reakc reaguj odpowied odpowiad zareag
hope optymi nadziej
doubt watpl scept
deadline termin. ultimat
peace pokoj
war wojn wojen
ceasefire-idea rozejm zawieszen
security bezpiecz
guarantee gwaranc gwarant
negotiations negocj rokowan
say mowi mowia mowil powiedzia twierdzi stwierdz
report wedlug zrodl zrodel raport donosi donosza
accuse oskarz obwini zarzut zarzuc
condemn potepi potepia skrytyk krytyk
deny zaprzecz dementuj
praise chwali pochwal
thank dzieku podziek wdziecz
mock kpi. kpil wysmia wysmie drwi szydz obrazil
insist nalega podkresl
hint sugeru zasuger sygnal
reveal ujawn odsloni zdradzi
leak wyciek wyciekl przeciek
ask pyta. zapyta spyta pytani
apologise przepro przeprosi przepras
promise obiec obiet zobowiaz
congratulate gratul pogratul
support poparc popier popar wspar wspier
oppose przeciw sprzeciw
pressure presj nacisk naciska zmusi zmusz
help pomoc. pomocy pomoze pomaga humanitar
want chce. chca chcia
accept akcept zgodzi zgadza zgod
consider rozwaz zastana
ready gotow przygotow
discuss omawi omowi rozmawi konsult dyskut
mediation mediac mediat posredn
host gosci goscin przyjmi przyjmuj
join dolacz uczestn udzial
absent nieobecn bojkot
exclude wyklucz pomini
include wlacz obejmuj
lead kieruje przewodzi przewodn
unity jednosc zjednocz solidar
split podzial podziel rozlam rozbiezn sporn
reach osiagn osiag
fail porazk fiask niepowodz fiasko
stall impas pat. utknel utknal
collapse zalama runal runel upadek upadk
violate narusz lamie zlama
comply przestrzeg szanu
extend przedluz
expire wygasa wygasn wygasl
implement wdraz wdroz realiz
enforce egzekw wymusz
pause wstrzym zawiesil pauz
resume wznow wznawi
stop powstrzym przerwa przerwi stop.
abandon porzuc wycofuj odstapi
change zmian zmieni zmiana zmienia
toughen zaostrz tward ostrzejs
ease zlagodz lagodz zniesi znosi
escalate eskalac zaostrza.
de-escalate deeskal uspok
risk ryzyk niebezpiecz
trust ufa. zaufan nieufn ufnosc
win wygra zwycie triumf
lose przegr klesk upokorz
give-up oddac oddani odda. kapitul poddac
keep utrzym zachow
recognise uzna uznan legitym
veto weto wetu zawetow
block blok blokad blokuj zablok utrudn
approve zatwierdz ratyf uchwali aprob
decide decyzj decyduj zdecyd postanow
order rozkaz nakaz dekret rozporzad
choose wybra wybiera wybral
must musi. musza potrzeb powin
allow pozwol zezwol dopusz
ban zakaz zakazu
soon wkrotce szybk pilne pilny niebawem
wait czeka czekaj oczek
continue kontynu trwa. trwaja nadal
return wroci wraca powrot powroci
leave wyjscie wycof opuszcz opusci
stay pozosta zostaj zostan
move ruch. ruchu rusza przenosz
open otwar otwier
close zamkn zamyka
show pokaz
prove dowod udowod
test test. testy testuj probny proba.
check weryfik sprawdz kontrol
investigate sledztw dochodz
find znaleziono znalaz odkryt odnalez
search szuka poszuk
secret tajn sekretn ukryw poufn
fake klams klamie falszyw dezinf fejk
truth prawda prawde prawdy
mistake blad. bledu bledy bledow pomylk wpadka
scandal skandal afer. afera afery
corruption korup lapowk
crisis kryzys
conflict konflikt
defence obron obrona broni. odstrasz
alliance sojusz partner koalic
enemy wrog. wroga wrogo przeciwn rywal
relations relacje relacji stosunk przyjaz
isolate izol odizol
influence wplyw
interest interes
conditions warunk warunek
red-line czerwon
point punkt punkto zasad. zasady
issue problem kwesti temat przeszkod
key kluczow glown wazn
detail szczegol
result wynik rezultat efekt
success sukces
breakthrough przelom
step krok. kroki krokow srodki
role rola. role. roli.
position stanowisk pozycj
strategy strateg taktyk
goal cel. cele celem celow
reason przyczyn powod dlaczego
chance szans mozliw okazj
letter list. listu przeslan wiadomosc
speech przemow wystapien oredzi
interview wywiad. wywiadz
press-conference konferenc
analysis analiz opini komentar ekspert wyjasni
photo zdjec fotograf fotka
map mapa mapy mapie mape
document dokument memorand protokol
text tekst. tekstu wersj
list lista. liste. listy liscie
initiative inicjatyw
framework ramy. ramow ramach
format format. formatu formacie
level szczebl wysokieg
bilateral dwustron bilateral
four-way czterostron cztere
face-to-face oko. osobist
handshake uscisk
red-carpet dywan
applause oklask owacj aplauz
table stol. stole stolu stolik
back-channel kanal. kanaly kulis zakulis
dispute spor. sporu klotni awantur
tension napiec napiet
concern niepokoj zaniepok martwi obaw
surprise zaskoc zaskak niespodz szok
celebrate swietuj obchod radosc
anger gniew wsciek oburz zlosc
frustrate rozczar frustr niecierpl
attack-verbally zruga besztal
friendly ciepl pochleb serdecz
difficult trudn skompl ciezk
possible-impossible niemozl nierealn
fair sprawiedl
lasting trwal
direct bezposred
first-time pierwsz
record rekord bezprec histor
admit przyzna przyznaj
avoid unika unikn uniknac
ignore ignoru zignor lekcewaz
betray zdrada zdrady zdradz.
trap pulapk oszuk manipul
dictate dyktat dyktuj
sovereignty suwerenn integralnosc niepodleg
neutrality neutraln
membership czlonk akcesj przystap
treaty traktat konwencj pakt karta
retaliate odwet zemst zemsc
provoke prowok sprowok
ambassador ambasad konsulat konsul. ambasador
summon wezwa wzywa.
expel wydal deport wydala
visa wiza wizy. wize wizow paszport
referendum referend
constitution konstyt konstytuc
law ustaw prawo. prawa. przepis
coup przewrot pucz
martial-law wyjatkow nadzwycz
invasion inwazj najazd
occupation okup aneks zajet.
peacekeepers rozjemc pokojow
disarm rozbroj demilitar
buffer-zone buforow bufor
reconstruction odbudow
reparations reparacj odszkod rekompens
trade handel. handlu handlow eksport
minerals minera. mineral surowc
investment inwest
budget budzet wydatk deficyt
spokesperson rzeczni rzecznik rzeczniczk
adviser doradc doradz
opposition opozycj
party partia partii republikan demokrat partie. partyjn
survey sondaz
rights praw. prawach obroncow
war-crimes ludobojs zbrodn genocyd
abduct porwa uprowadz zakladnik
amnesty amnest ulaskaw
propaganda propagand
army armia armie armii
residential-building mieszkaln budynk budynek blokow mieszkania mieszkan. domy. kamienic
damage uszkodz zniszcz szkody
air-defence przeciwlotn przeciwrakiet patriot. patrioty patriotow
intercept zestrzel przechwyc
capture zdobyc. zajel zajet zajecie. opanowal
advance posuw natarcie naciera
offensive ofensyw
energy-facility infrastruktur obiekt podstacj
aid-package pakiet
civilians cywil mieszkanc mieszkaniec
casualties straty. strat. stratach bilans
target-object cele. trafil trafion
prisoners-of-war jenc jency
bodies-remains zwlok cial. ciala. szczatk
refinery rafineri
long-range dalekosiezn dalekiego zasieg
air-raid-alarm alarm. alarmu alarmow syren
evacuate ewaku
power-plant elektrown elektrociep reaktor
uranium-enrichment uran. uranu wzbogac maea
launcher wystrzel wyrzutn
ballistic balist hipersoni manewruj
tribunal-warrant trybunal haga. hadze.
shadow-fleet cieni widmo
commander dowodca dowodcy dowodzt general. generala sztab
exercise-drill cwiczen manewry manewrow szkolen
mobilisation mobiliz pobor rekrut werbun
military-base koszar bazy. baze. lotnisko.
tank czolg pancern
artillery-shelling artyler haubic ostrzal
debris wrak. wraku gruzy. gruzow gruzowis odlamk odlamek szczatki.
fighter-jet mysliw
warship-fleet flota. floty flocie marynark fregat
submarine podwodn
rescue ratown ratunk uratow strazac
rebel rebel rebeli milicj bojowk partyzan
special-operation operacj specjals komandos desant
terror terror ekstremis
humanitarian humanit
encircle okraz okraze oblez
liberate wyzwol odbic odbil odbija
counter-offensive kontrofens kontratak
line-of-contact linia. linii linie. demarkac
purchase-sell kup. kupic kupila kupil. kupuj zakup sprzeda
contract-order kontrakt zamow
growth-recession gospodar recesj pkb.
company-firm firma. firmy firm. spolka spolki koncern
production produkc produkuj wytwarz wytworc
charge-indict oskarzon prokurat podejrz zarzuty
guilty-acquit winny. winna. winni skazan skazal uniewin
shooting strzelanin postrzel
assassinate zabojst zabojc morderst zamach
crash-collision wypad. wypadek wypadk katastrof zderzen rozbil
missing zagin. zaginion zaginal zaginel
sabotage sabot dywers podpal hybryd
embargo-cap pulap. pulapu bojkot embargo
confiscate konfisk skonfisk przejecie. zarekwir
ai-technology ai. sztuczn technolog chip. chipy robot.
climate klimat emisj
health-doctor zdrow lekarz pacjen chorob chory
sport sport. sportow liga. ligi stadion
champion-medal mistrz medal puchar turniej
science-research badania naukow naukowc
film-series film. filmu filmy serial aktor kino. kina.
music-singer muzyk piosenk spiewa koncert eurowiz
anniversary rocznic upamietn obchody. jubile
funeral pogrzeb zalob nekrolog
national-guard gwardi
glide-bomb szybuj
trench-fortification okop umocnien fortyf
gps-jamming gps. zaklocan zagluszan
balloon balon
undersea-cable kabel. kabla kable
nuclear-test glowica glowice glowic.
arms-control rozbrojen newstart nierozprzestrz
defence-industry zbrojeniow zbrojenia zbrojen. rheinmetall
pipeline rurociag gazociag ropociag
aircraft-carrier lotniskow
helicopter smiglow helikopt
mine-demining mina. miny. minow rozminow
cluster-munition kasetow termobar fosfor
chemical-weapon chemiczn
satellite satelit starlink
radar radar awacs
poison otru trucizn zatrul
mercenary najemn wagnerow wagner.
deserter dezert
volunteer ochotni wolontar
depot-warehouse magazyn sklad. skladow
dam zapora. zapory tama. tamy
torture tortur
execution egzeku stracen rozstrzel
massacre masakr rzez
jihad-islamist dzihad isis. islamist
curfew policyjna godzina.
shelter-bunker schron bunkr bunkier
veteran weteran kombatan
sniper snajper
fuel paliw benzyn diesel
coal wegiel wegla kopaln gornik
grain zboz pszenic zniw
water woda. wody wode wodociag
drought-heat upal. upaly susz
heating ogrzewan cieplown
hunger-famine glod. glodu glodow
tax podatk podatek vat.
debt-bond dlug. dlugu obligac zadluz
interest-rate stopy rpp. ebc. fed.
currency walut rubel rubla zlotego dolar kurs. bitcoin krypto
donor darczync darowiz darowal
subsidy dotacj emerytur zasil swiadczen
jobs-workers praca. pracy pracownik bezroboc
strike-labour strajk zwiazkow
bankrupt upadl bankruc
merger-takeover fuzj przejecia. przejmuj
reform reform
appeal-court apelac kasac odwolal odwolan
fine-penalty grzywn mandatem kara. kary. karze
fraud oszust wyludz pranie.
theft-rob kradzi ukradl skradzi wlaman rabunk
drugs-narcotics narkot kokain przemyt kartel
rape-abuse gwalt. gwaltu zgwalc seksual molest
extradite ekstrad
derail wykole
sink-capsize zaton tonie. wywroc
stab nozownik nozem nozow
epidemic wirus epidem pandem covid grypa grypy
vaccine szczep
cancer raka raku rakiem nowotw
drugs-medicine lekow leki lekami
rain-weather deszcz ulew pogod
landslide osuwisk lawina lawin
volcano wulkan erupcj
tsunami tsunami
pollution zanieczysz srodowis skazen
wildlife zwierz pies. psa. psy. niedzwiedz wilk
religion-mosque religi meczet muzulm islam. zydow antysemit
language jezyk
book-writer ksiazk pisarz powies literat
culture-museum kultur muzeum muze. sztuk. sztuka teatr wystaw artyst
tennis tenis wimbledon
hockey hokej nhl.
basketball koszyk nba.
olympics olimpi
coach trener selekcjoner
transfer-sport transfer. transfery transferow
sport-injury kontuzj
referee-fans sedzia kibic
penalty-goal hattrick karny.
racing formula rajd. wyscig
cycling-athletics kolarst kolarz maraton lekkoatl biathlon narciar skoki.
boxing-mma boks. bokser ufc.
doping doping
chess szach
space kosmos kosmicz kosmon astronaut nasa ksiezyc
car auto. auta. aut. samochod pojazd
bus autobus autokar
road-traffic drog. droga. drogi. drodze autostrad
tourism turyst turysty
food-restaurant jedzeni zywnos restaurac mieso.
fashion-clothes moda. mody. ubran ubrania sukienk
wedding-divorce slub. slubu slubie malzens rozwod rozwied
birth-baby narodzin niemowl urodzi urodzen ciaz
new-year sylwest noworocz fajerwerk
parade parad. parada parady defilad
monument pomnik
flag-symbol flag flaga flagi hymn
spouse zona zony. zone. maz. wdowa
smartphone-app smartfon iphone aplikac komunikator
social-media spolecznosciow influencer
internet internet internecie
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building zawali zawalen runal
university uniwersyt uczeln profesor
agriculture rolnictw rolny. rolnych rolnej
real-estate nieruchom czynsz
shop-retail sklep. sklepy sklepu supermarket
airline pasazer
metro-station metro. metra. dworzec dworcu stacji tramwaj
tunnel tunel
gold zloto zlota zlocie
renewable slonecz fotowolt wiatrow odnawialn wodor
television telewiz tvp. tvn.
celebrity-star gwiazd celebryt
suicide samoboj
lawyer adwokat prawnik
mafia-gang gang. gangu mafia mafijn
riot-clash zamieszk starcia. starc rozruch
stampede stratowan
radiation radioakt promieniow
gun-rifle karabin pistolet strzelb
steel-metal stal. stali alumini miedz. miedzi.
lake jezior
forest las. lasu lasy lesn
alcohol alkohol piwo piwa wino. wodk pijan
tobacco tyton papieros
boeing boeing
airbus airbus
lgbt-gay lgbt homoseks gej. transplc
abortion aborcj
racism rasiz dyskrym
citizenship obywatelstw
lawsuit pozew pozwal pozwu
impeachment impeachment
transformer-generator generator agregat transformator
ukraine ukrain kijow
russia rosj rosyj moskw
president prezydent
european-union ue. unia. unii. unie. bruksel
europe europ
white-house bialy bialego bialym
government rzad. rzadu. rzadem rzadow
kremlin kreml
minister minister. ministr
nato nato
prime-minister premier. premierem premierow premierk
world swiat. swiata swiatow swiecie globaln
country kraj. kraje. krajow. krajach panstw
today dzis. dzisiaj dzisiejsz
new nowy nowa. nowe. nowych nowego nowej
people ludzi ludzie osob. osoby
head-chief szef kierownictw
two dwa. dwie. dwoch dwoje dwaj
year rok. roku. lata. lat.
official urzednik oficjaln
first pierwsz
big wielki. wielka. duzy. duza. duze. masow ogromn
city miasto. miasta miescie miast.
region obwod region. regionu regiony wojewodztw
donbas donbas donieck lugansk
crimea krym
day dzien. dnia. dni. doby.
now teraz. obecni obecn
night wieczor noc. nocy nocn
ally sojusz
international miedzynarod
special specjaln szczegoln
sea morze. morza morzu morsk
middle-east bliski. bliskim bliskiego bliskowsch
gaza gaza. gazie. gaze. gazy.
secretary-of-state sekretarz
vice-president wiceprezyd wice. wicemin wiceprem zastepc
source zrodl
geneva genew
istanbul stambul
palestinian palestyn
united-nations onz.
team druzyn zespol zespolu
parties-to-talks strona. strony strone. stronie stronami
home dom. domu. domy. domow mieszkani
woman kobiet
man mezczyzn
kharkiv charkow
odesa odess
full pelny pelna pelne calkow pelnoskal
important wazny wazna wazne kluczow istotn
good dobry. dobra. dobre. pozytyw
possible mozliw prawdopod
dangerous niebezp ryzyk
more wiecej. bardziej
all wszyscy wszystk kazdy
only tylko jedynie
last-latest ostatni ostatec
real prawdziw realn
dozens dziesiatk kilkadzies
hundreds setki setek setkach
thousands tysiac tysiec tys.
three trzy. trzech troje trzej
month miesiac miesiec
hour godzin
again znow. znowu ponownie
during podczas
since odkad
until dopoki
expert ekspert analityk
foreign zagranic obcokraj
italy wloch. wlochy wlosk rzym
japan japoni japons tokio
korea korea korei koree korean
north-korea pjongjang polnocnokorean
south-korea seul. seulu poludniowokorean
saudi-arabia saudi saudyj rijad dzudd
riyadh rijad
doha doha. dosze. dohy
qatar katar. katars kataru katarem doha. dosze.
vienna wieden wiednia wiedniu
minsk minsk
paris paryz
london londyn
berlin berlin
switzerland szwajcar
netherlands holand holend niderland haga. hadze. amsterdam
spain hiszpan madryt madryc
belarus bialorus minsk
finland finland finsk helsin
sweden szwecj szwed sztokholm
norway norwe oslo
denmark danii. dunsk dunczy kopenhag
lithuania litwa. litwy. litwie. litwe. litew wilno. wilnie.
estonia eston tallin
latvia lotwa. lotwy. lotwe. lotew
baltic balty
romania rumun bukaresz
moldova moldaw naddniestr
czechia czech. czechy czechach czesk praga. pradze.
slovakia slowac bratyslaw
georgia gruzja. gruzji. gruzje. gruzin tbilis
armenia armeni ormian erywan
azerbaijan azerbejdz baku.
kazakhstan kazach astan
pakistan pakistan islamabad
afghanistan afgan kabul taliban talib
lebanon liban bejrut
hezbollah hezbol hizball
hamas hamas
iraq irak irack bagdad
yemen jemen
houthi houthi huti. hutis
egypt egipt egips kair
hormuz ormuz
strait ciesnin
red-sea czerwone czerwony czerwona czerwonym czerwonego
black-sea czarne. czarny czarna czarnym czarnomor
taiwan tajwan tajpej
canada kanad ottaw
mexico meksyk
brazil brazyl
kherson cherson
zaporizhzhia zaporoz
dnipro dniepr dnipro
lviv lwow
pokrovsk pokrowsk
kupiansk kupiansk
sumy sumach sumski
kramatorsk kramatorsk slowiansk
belgorod bielgorod
kursk kursk
pentagon pentagon
national narodow. narodowy narodowe krajowy krajowa krajowe
local lokaln miejscow
joint wspoln razem
strong silny silna silne mocn potez
legal prawny prawna prawne legaln
ground ladow. ladowa ladowe naziemn
historic histor
immediate natychm pilne. pilny
long-term dlugo. dlugotr dlugotermin
permanent staly. stale. stalej trwaly trwale
temporary tymczas
unprecedented bezpreced
finance-minister finans
interior-minister mswia
ministry ministerst
commission komisj
council rada. rady. radzie rade.
coalition koalicj
citizen obywatel
population mieszkanc mieszkank ludnosc
family rodzin
governor gubernator
mayor burmistrz
senator senator kongresmen
deputy-mp posel. posla. poslow poslank
central-bank bank. banku banki bankow nbp.
half polowa polowe polowy pol.
percent procent proc.
majority wiekszosc
north polnoc
south poludniow poludnie. poludniu
east wschod
west zachod. zachodu zachodni zachodzie
florida floryd miami
new-york jork. jorku nowojors york.
texas teksas
california kaliforn angeles
vatican watykan
pope papiez papiesk
cuba kuba. kuby. kubie. kuban hawan
panama panam
greece grecj greck ateny atenach
serbia serb. serbi serbow serbsk belgrad
africa afryk
asia azja azji. azje. azjat
australia austral sydney
chancellor kanclerz
office biuro. biura. biurze kancelari
embassy ambasada ambasady ambasadzie ambasade konsulat
committee komitet
agency agencj
supreme-court najwyzszy najwyzszego sn.
prosecutor prokurat prokuror
imf-world-bank mfw.
red-cross krzyz. krzyza
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. hur.
duma duma. dumy dumie
bundestag bundestag
oligarch oligarch miliarder
first-lady zona. zony zone. malzonk
son syn. syna synem synowie
daughter corka. corki corke corce corek
son-in-law ziec. ziecia zieciem
mother matka. matki matke
father ojciec ojca ojcem
youth mlodz nastolat
elderly senior starszych
pension emeryt
teacher nauczyciel
farmer rolnik rolnicy rolniko
driver kierowc
pilot pilot. pilota pilotow pilotem
sailor marynarz zalog
athlete sportowiec sportowc lekkoatl
actor aktor. aktora aktork aktorz
activist aktywist dzialacz
hacker haker cyber
church kosciol kosciel patriarch biskup
royal krol. krola. krolowa krolow krolews ksiaze ksiezn
businessman biznesm przedsiebiorc
group grupa grupy grupe. grup.
state-capital stolic
right-wing prawic
left-wing lewic
politician polityk polityc
tomorrow jutro. jutrzejs
yesterday wczoraj
second drugi. drugie. drugiej drugiego druga.
third trzeci
minute minut. minuty minucie
decade dekad dziesieciole
century stulec wieku.
morning poranek rano. poranny
early wczesn przedterm
late pozno. pozniej
christmas boze. swiateczn wigili
easter wielkanoc
january stycznia styczen styczniu
february luty. lutego lutym
march-month marzec marca. marcu.
april kwietni kwiecien
june czerwiec czerwca czerwcu
july lipiec lipca lipcu
august sierpien sierpni
september wrzesien wrzesni
october pazdziern
november listopada listopad. listopadzie
december grudzien grudni
spring wiosna wiosny wiosne wiosenn
summer lato. latem letni. letnie letnich
autumn jesien jesieni
four cztery czterech czworo
five piec. pieciu piecioro
ten dziesiec. dziesieciu
many wiele. wielu. liczne
few kilka. kilku. niewielu
less mniej.
nobody nikt. zaden zadn
small maly. mala. male. niewielki niewielka niewielkie
high wysok
low nisk
weak slaby slaba slabe oslab
easy latwy latwo latwe
serious powazn
impossible niemozliw
certain pewny pewne. jasno jasne.
uncertain niejasn niepewn nieznan
partial czesciow
separate oddzieln osobno osobne
illegal nielegal bezprawn
public publiczn
private prywatn osobist
bad zly. zla. zle. fatal
best najlepsz
worst najgorsz gorszy
correct sluszn poprawn
wrong blad. bledy bledem pomyl
freedom wolnosc
rich bogaty bogaci bogactw
poor biedny biedni ubostw
alive zywy. zywi. przezyl ocala
green zielon
blue niebiesk blekit
hot upal. upaly goracy goraca
near blisko. pobliz poblizu
far daleko. odlegl
sky niebo. niebie. nieba.
village wies. wsi. wioska wiosce
district dzielnic powiat
island wyspa wyspy wyspie wysp.
river rzeka. rzeki. rzece rzeke
mountain gora. gory. gorach gorski
coast wybrzez plaza. plazy
street ulica ulice ulicy ulicach drodze drodz droga.
building budynek budynk
palace palac. palacu rezydencj
hotel hotel
chernihiv czernihow
mykolaiv mikolajow mikolajew
chernobyl czarnobyl
novorossiysk noworosyj
bryansk briansk
kaliningrad kaliningrad krolewiec
st-petersburg petersburg
chechnya czeczen
portugal portug lizbon
belgium belgi
austria austri wieden wiednia
slovenia slowenia slowenii slowensk
bulgaria bulgar
croatia chorwa zagrzeb
bosnia bosni sarajew
kosovo kosow
cyprus cypr. cypru cyprze cypryj nikozj
ireland irland dublin
uzbekistan uzbek uzbec taszkient
bangladesh bangladesz
sri-lanka sri. lankijsk
myanmar mjanm birm birma
thailand tajland tajsk bangkok
cambodia kambodz
singapore singap
malaysia malezj malezyj
indonesia indonez dzakart
philippines filipin manila
vietnam wietnam hanoi
hong-kong hong. hongkong
new-zealand zeland nowozeland
haiti haiti
argentina argentyn
chile chile. chilijs
colombia kolumbi kolumbij bogoc
ecuador ekwador
bolivia boliwi
peru peru. peruwi
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenia. kenii kenij
nigeria nigeri nigeryj
niger niger. nigru nigrze
mali mali. malijsk bamako
burkina-faso burkina sahel
congo kongo kinszas
south-africa rpa. poludniowoafryk
libya libia. libii libij trypolis
tunisia tunez
algeria algier
morocco marok
west-bank cisjordan ramall
jerusalem jerozolim
kuwait kuwejt
bahrain bahrajn
oman oman. omanie omanu maskat
jordan jordania jordanii jordans amman
arctic arkty
antarctica antarkty
mediterranean srodziemn
suez sues.
davos davos
albania albani alban. albansk
montenegro czarnogor
north-macedonia macedon
iceland islandi islandz
kyrgyzstan kirgi biszkek
tajikistan tadzyk tadzyc
turkmenistan turkmen
nepal nepal katmandu
laos laos. laosie laotan
mongolia mongol
honduras hondur
nicaragua nikarag managua
paraguay paragwa
uruguay urugwa
eritrea erytre
rwanda rwand
uganda ugand
mozambique mozambi
blogger bloger influenc youtub
already juz.
still wciaz nadal
ago temu.
may-month maja. maju. maj.
free-of-charge darmow bezplatn
square plac. placu.
not nie. nigdy ani. żadn
`;
