/** What news is made of, in Swedish: see glossary.ts. */
export const sv = `
die dode doda dodad dodsfall dodar dod. dodlig
injured skadad skadade skadats sarad
attack attack anfall attentat
drone dronar drone dron.
missile missil robotar robotatt raket.
explosion explosion bomb sprangd sprangn detonat exploder spranga sprang sprangning
fire brand. branden brinner
factory fabrik
electricity el. elen elnat strom
nuclear karnvap karnkraft karnenergi karntest
oil olje olja. oljan
gas gas. gasen naturgas gasled
sanctions sanktion
tariff tull
meeting mote moter traffar mots. samtal
summit toppmot
phone-call telefon ringde
visit besok anlan
travel reser. resa. resan aker.
sign skriver underteckn
agreement avtal overens uppgor enig
reject avvisa nobb nekar avfard vagrar
warn varn
demand krav kraver uppman vadjar
proposal forslag foreslar erbjud
plan plan. planen planer
draft utkast
statement uttalande deklarat forklar
announce meddel bekraft
threat hot. hotar hotet
troops soldat trupp styrk
front-line front. fronten frontlin
land territor markomr avsta.
border grans. gransen granser gransov
parliament riksdag parlament
election val. valet rostar
court domstol rattegang ratten. doms. tingsratt hovratt domd. domare
arrest grip grips anhall
prison fang
exchanging utvaxl fangutv
release frig slapps frigav frigiv
police polis
protest protest demonst
resign avgar avgang
appoint utses utse
envoy sandebud
foreign-minister utrikesmin diplomat
delegation delegat
intelligence spion underratt
children barn barnen
school skola. skolan skolor elev. elever forskol
hospital sjukhus
train tag. taget jarnvag
plane flyg flygplan
ship fartyg tanker skepp bat.
airport flygplats
port hamn. hamnen hamnar hamnst
bridge bron. broar broras
earthquake jordbav jordskalv
flood oversvam
storm orkan storm. stormen tyfon cyklon
cold kyla vinter sno.
money lan. lanet miljard miljon lanen
frozen-assets tillgang frys
freezing frysa fryser
price inflat pris. priser priset
market marknad bors
football fotboll match mal.
award pris. nobel
journalist journalist
weapon vapen. vapnen ammunit
refugee flykting migrant asyl migration
monitor overvaka overvakn
postpone skjuts senarelag
cancel stalls installd
postwar efterkrigs
europe-leaders ledare. ledarna ledaren
airspace luftrum
trilateral trepart trilateral
round omgang runda rond
compromise kompromiss eftergift
suit kostym
hotline-live direkt senaste
monday mandag
tuesday tisdag
wednesday onsdag
thursday torsdag
friday fredag
saturday lordag
sunday sondag
next-week vecka
usa usa amerikan washington
uk-country storbritann london britt
france frankrik fransk paris
germany tysk berlin merz
poland polen polsk warszaw
china kina kines peking
turkey turki turkisk istanbul ankara
hungary ungern budapest orban ungersk
israel israel
iran iran teheran
syria syri
venezuela venezuel
greenland gronland
india indien indisk
alaska alaska
abu-dhabi emirat dhabi
before fore. infor.
after efter.
future ska. kommer planer
begin inled borjar startar borjade
end avslut slut over.
nothing utan. inget.
progress framsteg produktiv konstruktiv
deploy skicka sand
invite bjud
venue basen. platsen bas. basen plats. varldsk
virtual virtuell digital video onlin
react reager reaktion svarar svarade
hope optimis hopp
doubt tvivel tvek skepti
deadline tidsfrist ultimat
peace fred. freden freds fredsa fredsp fredss
war krig. kriget krigs krigen
ceasefire-idea vapenvila eldupph vapenstill
security sakerhet
guarantee garanti
negotiations forhandla forhandling
say sager sade. havdar pastar
report enligt uppgifter kallor rapport
accuse anklag beskyll skyller
condemn fordom kritiser kritik.
deny fornekar fornekade dementer bestrider
praise hyllar hyllad berom prisar
thank tackar tackade tack. tacksam
mock hanar hanade forolamp forlojlig
insist insister betonar betonade understryk
hint antyder antydde signal
reveal avsloja avslojar
leak lackt lackan lackor lacker
ask fragar fragade fraga. fragor
apologise ursakt
promise lovar lovade lofte utlov atag
congratulate gratuler
support stodjer stodet stoder stott stod. uppback
oppose emot. motsatt motstand
pressure trycket tryck. pressar press. tvinga
help hjalp
want vill. ville. vilja
accept accepter godta
consider overvager overvag
ready redo. beredd forbered villig
discuss diskuter overlagg radgor konsult
mediation medla medling medlar
host valkomn vardland
join deltar delta. deltog ansluter
absent uteblir franvar bojkott
exclude utesl utestang
include inklud inkluder omfattar
lead leder. leda. ledde. leds.
unity sammanhall enade solidar
split splittr splittrad oenig oense
reach nadde nar. uppna natt.
fail misslyck fiasko
stall dodlage dodlag stillasta lasning
collapse kollaps kollapsar sammanbrott
violate bryter. brot. brott. krankn
comply respekt folja. foljer iaktt
extend forlang
expire loper upphor
implement genomfor inforande
enforce tvangs verkstall genomdriv
pause pausa pausar paus. suspender
resume aterupp aterta
stop stoppa stoppad stopp. stoppar
abandon overge helomvand slopar
change andrar andrade andra. andring forandr skifte svang
toughen skarper skarpt hardare harda. harda
ease lattar lattn mildra havs. haver
escalate eskaler upptrapp trappar
de-escalate deeskal nedtrapp lugna
risk risk. risker riskerar farlig fara.
trust fortroende tillit misstro litar
win vinner vann. seger segr triumf
lose forlor forlust nederlag forodmj
give-up kapituler avsta. overlat
keep behall behalla halla.
recognise erkannande erkanna legitim
veto veto lagger
block blocker blockad hindrar hindra.
approve godkann ratific antog
decide beslut beslutar avgor
order order. beordr dekret
choose valjer valde. utval
must maste behov. behover bor.
allow tillat tillater
ban forbjud forbud
soon snart snabb snabbt bradsk snart.
wait vantar vantan vanta.
continue fortsatt pagar
return atervand tillbaka aterkom
leave lamna lamnar drar. uttrade
stay stannar stanna. forblir kvar.
move flytta ror.
open oppen. oppna oppnar
close stanger stangt stangn stanga
show visar visade uppvisa
prove bevis bevisar
test testa testar prov. provskj
check kontroll granska verifi inspek
investigate utred undersok forundersok
find hittad hittar hitta. upptack
search soker letar sokande
secret hemlig doljer
fake logn ljuger falsk desinform
truth sanning
mistake misstag misstaget
scandal skandal
corruption korrupt mutor muta.
crisis kris. krisen krismo
conflict konflikt
defence forsvar avskrack
alliance allier allians partner koalition
enemy fiende motstand. rival
relations relation vanskap vanner van.
isolate isoler isolat
influence inflyt paverk
interest intress
conditions villkor
red-line roda.
point punkt punkter princip
issue problem hinder. knackfr sakfraga
key nyckel viktig central avgorand
detail detalj
result resultat utfall slutsats
success framgang succe.
breakthrough genombrott
step steg. stegen atgard
role roll. rollen
position hallning position standpunk stallning
strategy strateg taktik
goal mal. malet malsatt syfte
reason orsak skal. anledn varfor darfor
chance chans mojlig tillfalle
letter brev. brevet budskap meddeland
speech tal. talet. talade
interview intervju
press-conference presskonf presstraff
analysis analys kommentar ledare. expert forklarar
photo foto bild. bilder bilden
map karta kartan kartor
document dokument memorand protokoll
text text. texten version lydelse
list lista. listan listor
initiative initiativ
framework ramverk fardplan
format format. formatet
level hogniva niva. nivan
bilateral bilateral
four-way fyrpart fyra.
face-to-face oga. enrum personlig
handshake handslag handskakn
red-carpet matta mattan
applause applad
table bordet forhandlingsbord
back-channel kanaler kulisser bakkanal
dispute tvist tvisten brak. gral
tension spanning. spanningar spand
concern oro. oroar oroad orolig bekymr radsla
surprise overrask chock ovantad
celebrate firar firande jubl
anger ilska ilsken arg. rasande. vrede
frustrate besvik frustr otalig
attack-verbally skallde utskall
friendly varmt. smick hjartlig
difficult svar. svart. svara komplic tuff. tuffa tufft besvarlig
possible-impossible omojlig orealis osannol
fair rattvis orattvis rattfard
lasting varaktig bestaende hallbar
direct direktsam direkta
first-time forsta
record rekord histor
admit medger medgav erkanner
avoid undvik undvek
ignore ignorer struntar
betray forrad svek svik
trap falla. fallan lurar lurad manipul
dictate diktat dikter
sovereignty suveran integritet sjalvstan
neutrality neutral alliansfri
membership medlem anslut
treaty fordrag konvention pakt stadga
retaliate vedergall hamnd hamnas
provoke provok
ambassador ambassad konsulat konsul. ambassador
summon uppkall
expel utvisa utvisning deport
visa visum pass. viserings
referendum folkomro referend
constitution grundlag konstitut konstitution
law lagen lagforsl lagar
coup statskupp kupp. kuppen
martial-law undantagst nodlag
invasion invasion invader
occupation ockup annekt
peacekeepers fredsbevar fredsstyrk
disarm avvapn demilitar nedrust
buffer-zone buffert
reconstruction ateruppbygg
reparations skadestand ersattning kompens
trade handel. handels export
minerals mineral sallsynta
investment invester
budget budget utgift underskott
spokesperson talesperson talesman presstal talespers taleskvin
adviser radgivar radgivare
opposition opposition
party parti. partiet republikan demokrat partiets
survey opinionsu undersokning
rights rattighet
war-crimes folkmord krigsbrott
abduct kidnapp gisslan
amnesty amnest benad
propaganda propagand
army armen. arme. forsvarsmakt
residential-building bostad bostader lagenhet flerfamilj hyreshus hus.
damage forstor odelag odelade skador
air-defence luftvarn luftforsvar patriot. patriots
intercept nedskjut nedskot skot.
capture erovr intagit
advance avancer framryck frammarsch
offensive offensiv
energy-facility infrastruktur anlaggning transformatorst
aid-package paket. stodpaket paketet
civilians civila civilbef invanare boende
casualties offer. offren dodssiffr forlust
target-object malet traffad
prisoners-of-war krigsfang krigsfangar
bodies-remains kropp kroppar kvarlev lik.
refinery raffinaderi
long-range langdistans langrackv rackvid
air-raid-alarm flyglarm larm. larmet siren
evacuate evaku
power-plant kraftverk reaktor karnkraftv
uranium-enrichment uran. uranet anrikn iaea
launcher avfyr skjuter
ballistic ballist hyperson kryssning
tribunal-warrant haktningsord efterlys icc. haag
shadow-fleet skuggflott
commander befalhav general. generalen overbef
exercise-drill ovning manover
mobilisation mobilis mobiliser varnplikt rekryt
military-base kasern flygbas militarbas baser.
tank stridsvagn pansar
artillery-shelling artilleri beskjut granat. granater
debris vrak. vraket vrakdel spillror rasmassor
fighter-jet stridsflyg jaktplan jas.
warship-fleet flotta orlogsfart marinen fregatt
submarine ubat ubats ubatar
rescue raddad raddning overlev brandman
rebel rebell milis gerilla separatist
special-operation operation. insats insatser jagare
terror terror extremis
humanitarian humanit
encircle omring belagr inring
liberate befria aterer atertog
counter-offensive motoffensiv motattack
line-of-contact linjen. kontaktlinj
purchase-sell kop. koper kopt saljer forsalj
contract-order kontrakt bestall
growth-recession ekonomi tillvaxt lagkonj bnp.
company-firm foretag bolag koncern
production tillverk produktion
charge-indict atal atalas atalad misstank aklagare
guilty-acquit skyldig domd. domdes frias friad
shooting skjutning skots.
assassinate mord. mordet mordad mordutr attentat
crash-collision olycka olyckor krock kraschad krasch
missing saknad saknas forsvunn forsvann
sabotage sabot mordbrand hybrid
embargo-cap embargo pristak bojkott
confiscate beslag beslagta konfisker
ai-technology ai. teknolog chip. halvledar robotar
climate klimat utslapp
health-doctor halsa lakare patient vard. varden
sport sport. idrott allsvenskan liga. arena
champion-medal mastare masterskap medalj cup. vm. turnering
science-research studie forskar forskning vetensk
film-series film. filmen serie. skadespel bio.
music-singer musik. artist. sangare konsert eurovision
anniversary arsdag jubileum minnes
funeral begravn sorg.
national-guard nationalgard gardet
glide-bomb glidbomb
trench-fortification skyttegrav befast
gps-jamming gps. storning
balloon ballong
undersea-cable sjokabel kabel. kabeln kablar kabelbrott
nuclear-test karnvapen provspr stridsspets
arms-control nedrustning newstart ickesprid
defence-industry forsvarsindu vapenindu saab. rheinmetall bofors
pipeline rorledning gasledning pipeline
aircraft-carrier hangarfartyg
helicopter helikopter
mine-demining mina. minor. minr
cluster-munition klusterbomb klustervap fosfor
chemical-weapon kemisk kemvapen
satellite satellit starlink
radar radar awacs
poison forgift giftig gift.
mercenary legosol legosoldat wagner.
deserter deserter desertor
volunteer frivillig volontar
depot-warehouse lager. lagret lagerlok forradet depa.
dam damm. dammen
torture tortyr torter
execution avratt
massacre massaker massakr
jihad-islamist jihad islamist alqaida
curfew utegangsfor
shelter-bunker skyddsrum bunker
veteran veteran
sniper krypskyt
fuel bransle bensin diesel drivmed
coal kolgruv kolkraft kol.
grain spannmal vete. skord
water vatten
drought-heat varmebol hetta torka
heating fjarrvarme uppvarmn
hunger-famine svalt hungersnod
tax skatt skatter
debt-bond skulder statsskuld obligat
interest-rate ranta. rantan styrranta riksbank ecb.
currency valuta rubel dollar kronan bitcoin krypto
donor donator donera skanker
subsidy bidrag pension
jobs-workers jobb arbetslos arbetare anstalld varsel varslar
strike-labour strejk facket fackf
bankrupt konkurs
merger-takeover forvarv uppkop fusion
reform reform
appeal-court overklag hovratt
fine-penalty boter. boternas botfall sanktionsavg
fraud bedrag fusk penningtv
theft-rob stold stolen. stulen ranade ranet inbrott
drugs-narcotics narkotika knark kokain smuggl
rape-abuse valdtakt sexuell overgrepp
extradite utlamn
derail urspar
sink-capsize sjonk sankt. kapsejs forlis
stab knivatt kniv knivskar knivdad
epidemic virus. viruset epidem pandemi covid influensa
vaccine vaccin
cancer cancer.
drugs-medicine medicin lakemedel
rain-weather regn vader. vadret smhi
landslide jordskred skred. lavin
volcano vulkan utbrott
tsunami tsunami
pollution fororen miljo.
wildlife djur hund. hunden varg bjorn.
religion-mosque religi moske muslim islam. judar judisk antisemit
language sprak. spraket sprakl
book-writer bok. boken bocker forfattar roman.
culture-museum kultur museum museet konst. konstnar teater utstalln
tennis tennis wimbledon
hockey ishockey hockey nhl. shl.
basketball basket. nba.
olympics olympisk os. olympi
coach tranare forbundskap
transfer-sport varvar varvning overgang
sport-injury korsband
referee-fans domare. supportrar
penalty-goal straffmal hattrick
racing formel lopp. loppet rallyt
cycling-athletics cykel maraton friidrott skidskytt skidor skid.
boxing-mma boxning boxare ufc.
doping dopning dopad
chess schack
space rymd astronaut nasa manen.
car bil. bilar bilen bilist fordon
bus buss. bussar bussen
road-traffic vagar vagen trafik motorvag e4.
tourism turist
food-restaurant mat. maten livsmed restaurang kott
fashion-clothes mode. modet klader klanning
wedding-divorce brollop gifter skilsmass
birth-baby fodd. foddes baby gravid
new-year nyar nyars nyarsaft fyrverk
parade parad. paraden
monument monument. staty statyn
flag-symbol flagga flaggor nationalsang
spouse hustru make. frun. maken anka.
smartphone-app smarttelefon iphone appen. appar
social-media influencer sociala.
internet internet natet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building rasade rasat kollapsade
university universit hogskol professor
agriculture lantbruk jordbruk
real-estate bostadspris bostadsrat hyra. hyror bolan
shop-retail butik. butiker affar. affarer livsmedelsb
airline flygbolag passagerar
metro-station tunnelban station. sparvagn
tunnel tunnel
gold guld. guldpr guldmed
renewable solenergi solkraft vindkraft fornybar vatgas
television tv. svt. teve. tvkanal
celebrity-star kandis stjarna stjarnan
suicide sjalvmord
lawyer advokat
mafia-gang gang. ganget gangkrim maffia
riot-clash upplopp kravall sammandrab oroligheter
stampede trangsel
radiation radioakt stralning
gun-rifle gevar pistol.
steel-metal stal. stalet alumini koppar litium
lake sjon. sjo. insjo
forest skog. skogen skogar
alcohol alkohol vin. vodka rattfyll
tobacco tobak cigarett snus
boeing boeing
airbus airbus
lgbt-gay hbtq lgbt pride. homosex
abortion abort
racism rasis diskrim
citizenship medborgarsk
lawsuit stammer stamning stamd
impeachment riksratt impeachment
transformer-generator generator elverk transformator
ukraine ukrain kyiv kiev
russia ryss rysk moskv
president president
european-union eu. bryssel
europe europ
white-house vita. vitt
government regering
kremlin kreml
minister minister. ministern ministrar
nato nato
prime-minister statsmin premiarmin
world varlden varldens global
country land. lander
today idag.
new nya. nytt. ny.
people manniskor personer folk
head-chief chef. chefen
two tva. bada.
year aret. arets artionde arlig
official tjansteman officiell
first forsta. forst.
big stor. stora. stort massiv
city stad. staden stader
region region. regionen provins
donbas donbas donetsk luhansk
crimea krim. krimhalv
day dag. dagar dygn
now nu. nuvarande
night kvall natt. natten
ally allierad allians
international internationell
special sarskild special.
sea havet. hav. sjoss maritim
middle-east mellanost
gaza gaza
secretary-of-state sekreterare generalsekr
vice-president vicepresid vice. bitradande
source kallor kallan uppgifter
geneva geneve
istanbul istanbul
palestinian palestin
united-nations fn.
team lag. laget landslag
parties-to-talks sidan sidor parterna
home huset hem. hemma bostad
woman kvinn
man man. mannen
kharkiv charkiv charkov kharkiv
odesa odessa odesa
full full. fullt fullskalig totalt
important viktig avgorande
good bra. god. goda positiv
possible mojlig trolig sannolik
dangerous farlig risker risken
more mer. fler.
all alla. varje.
only bara. endast
last-latest sista. slutlig
real verklig akta.
dozens dussin tiotal. tiotals
hundreds hundra
thousands tusen
three tre.
month manad
hour timme. timmar
again igen. ater.
during under. medan
since sedan.
until tills.
expert expert analytik
foreign utlandet utlandsk utland.
italy itali rom.
japan japan tokyo
korea korea nordkorea sydkorea
north-korea nordkorea pyongyang
south-korea seoul sydkorea
saudi-arabia saudi riyadh riyad. jeddah
riyadh riyadh riyad.
doha doha.
qatar qatar doha.
vienna wien
minsk minsk
paris paris
london london
berlin berlin
switzerland schweiz
netherlands nederland hollan haag. amsterdam
spain spani spansk spanj madrid
belarus belarus vitryss vitryska minsk
finland finland finsk finlandsk helsingf
sweden sverige svensk stockholm
norway norge. norges norsk oslo
denmark danmark dansk kopenhamn
lithuania litau vilnius
estonia estland estnisk tallinn
latvia lettland lettisk
baltic baltis baltikum ostersj
romania ruman bukarest
moldova moldav moldov transnist
czechia tjeck prag.
slovakia slovak bratislav
georgia georgien georgisk tbilis
armenia armeni jerevan
azerbaijan azerbajdz baku.
kazakhstan kazak astana
pakistan pakistan islamabad
afghanistan afghan afgan kabul taliban
lebanon libanon libanes beirut
hezbollah hizboll
hamas hamas
iraq irak bagdad
yemen jemen
houthi huthi houthi
egypt egypt kairo
hormuz hormuz
strait sundet
red-sea roda. rott. roda
black-sea svarta svart. svartahavs
taiwan taiwan taipei
canada kanad
mexico mexik mexic
brazil brasil
kherson cherson
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
national nationell inrikes
local lokal
joint gemensam tillsamm
strong stark. starka kraftig robust
legal juridisk laglig rattslig
ground markoffens marktrupp
historic histor
immediate omedelbar bradskand
long-term langvarig langsikt langa.
permanent permanent varaktig
temporary tillfallig
unprecedented motstycke
finance-minister finans
interior-minister inrikesmin
ministry departement ministerie
commission kommission
council rad. radet sakerhetsrad
coalition koalition
citizen medborg
population invanar boende befolkn
family famil
governor guvernor
mayor borgmast
senator senator
deputy-mp ledamot
central-bank bank. banken banker. riksbank
half halften halva halv.
percent procent
majority majoritet flesta
north norr. norra
south sodra. soder syd.
east ost. ostra.
west vast. vastra. vastlig
florida florida miami
new-york york. newyork
texas texas
california kaliforn angeles
vatican vatikan
pope pave. paven pavens
cuba kuba. kubas. kuban havanna
panama panam
greece grek grekisk aten.
serbia serb belgrad
africa afrik
asia asien asiat
australia austral sydney
chancellor kansler forbundskans
office kansli kontor
embassy ambassad. ambassaden konsulat
committee kommitte utskott
agency myndighet byran
supreme-court hogsta
prosecutor aklagar
imf-world-bank imf.
red-cross korset
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma duman. duma.
bundestag bundestag forbundsdag
oligarch oligark miljardar
first-lady hustru fru. maka.
son sonen sonens sons.
daughter dotter dottrar
son-in-law svarson
mother mamma mor. modrar
father pappa. far. fader
youth ung. unga ungdom tonar
elderly aldre. aldring
pension pension
teacher larare larar
farmer bonder lantbruk
driver bilforar bilist chauffor
pilot pilot. piloten piloter.
sailor sjoman besattning
athlete idrottar friidrott atlet
actor skadespel
activist aktivist
hacker hackar cyber
church kyrka kyrkan patriark biskop
royal kung. kungen kunglig drottning prins. prinsess
businessman affarsm foretagar entrepren
group grupp. gruppen
state-capital huvudstad
right-wing hogerextr hogern hogerpop
left-wing vanstern vanster
politician politik politisk
tomorrow imorgon
yesterday igar.
second andra.
third tredje
minute minut. minuter
decade decennium decennier
century arhundrad sekel
morning morgonen imorse
early tidig. tidigt tidiga
late senare. sent.
christmas jul. julen julaft
easter pask. pasken paskhelg
january januari
february februari
march-month mars.
april april
june juni.
july juli.
august august
september september
october oktober
november november
december december
spring varen. varens varar
summer sommar
autumn hosten host. hostens
four fyra.
five fem.
ten tio.
many manga. flera.
few fatal. nagra.
less mindre. farre.
nobody ingen. inga.
small liten. litet sma.
high hog. hoga. hogre
low lagt. lagsta
weak svag
easy latt. latta enkel.
serious allvar
impossible omojlig
certain klart. klar. tydlig
uncertain oklar osaker okand
partial delvis
separate separat
illegal olaglig illegal
public offentlig
private privat personlig
bad dalig hemsk negativ
best basta. bast.
worst varst varre
correct korrekt riktig
wrong fel. felaktig misstag
freedom frihet
rich rika. rikaste rikedom
poor fattig
alive overlev levande
green gron. grona. gront
blue bla. blatt.
hot hetta varmebolja
near nara. narhet
far langt.
sky luft. himlen
village byn. byar. by.
district distrikt stadsdel
island oar. skargard holmen
river floden flod. alven
mountain berget bergen fjall
coast kusten. kust. strand.
street gata. gatan gator vagen
building byggnad
palace palats slottet residens
hotel hotell
chernihiv tjernihiv
mykolaiv mykolajiv
chernobyl tjernobyl
novorossiysk novorossi
bryansk brjansk
kaliningrad kaliningrad
st-petersburg petersburg
chechnya tjetjen
portugal portug lissabon
belgium belgi
austria osterrik wien
slovenia sloveni
bulgaria bulgar
croatia kroat zagreb
bosnia bosni sarajev
kosovo kosov
cyprus cyper cypri nicosia
ireland irland irisk irlandsk dublin
uzbekistan uzbek tasjkent
bangladesh bangladesh
sri-lanka sri. lankesisk
myanmar myanmar burma burmes
thailand thailand thai. bangkok
cambodia kambodj
singapore singap
malaysia malays
indonesia indones jakarta
philippines filippin manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zeeland nyzeel
haiti haiti
argentina argentin
chile chile. chilen chiles
colombia colombia bogota
ecuador ecuador
bolivia bolivia
peru peru. peruan
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenya nairobi
nigeria nigeria
niger niger. nigers.
mali mali. bamako
burkina-faso burkina sahel
congo kongo kinshasa
south-africa sydafrik
libya libyen libysk tripoli
tunisia tunis
algeria algeri algeriet
morocco marocko marockan
west-bank vastbanken ramallah
jerusalem jerusalem
kuwait kuwait
bahrain bahrain
oman oman. omans. muskat maskat
jordan jordanien jordansk amman
arctic arktis arktisk
antarctica antarkt sydpol
mediterranean medelhav
suez suez
davos davos
albania albani albansk
montenegro montenegr
north-macedonia nordmakedon makedon
iceland island. islands islandsk reykjav
kyrgyzstan kirgiz biskek
tajikistan tadzjik
turkmenistan turkmen
nepal nepal
laos laos. laotisk
mongolia mongol
honduras hondur
nicaragua nicarag
paraguay paragua
uruguay urugua
eritrea eritre
rwanda rwanda
uganda uganda
mozambique mocambi mozambi
blogger blogg influenc youtub
already redan
still fortfar annu
may-month maj.
free-of-charge gratis kostnadsfri
square torget torg.
not inte. ej. ikke. ikkje. aldri aldrig. ingen. inget. inga.
`;
