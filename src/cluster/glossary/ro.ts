/** What news is made of, in Romanian: see glossary.ts. */
export const ro = `
die ucis mort. moart murit deced
injured rănit rănir spitaliz
attack atac lovit bombardament raid.
drone dron
missile rachet
explosion explozi explod bomb. bombă. detona
fire incendi flăcări foc. pompier
factory fabric uzin
electricity electric energi energet
nuclear nuclear atomic
oil petrol. petroli țiței baril
gas gaz. gaze. gazul gazel
sanctions sancți
tariff tarif taxe. vamal
meeting întâln întreved reuniun convorbir
summit summit
phone-call telefon sunat. apel. apelul
visit vizit sosit sosir sosește
travel călător deplas zboar
sign semnat semneaz semnăr semnez
agreement acord. acordul acorduri înțelegere pact.
reject respin refuz
warn avertiz alert
demand cere. cerut. cerer solicit îndeamnă
proposal propun propus ofert
plan plan. planul planuri planific
draft proiect. proiectul schiț
statement declar comunicat
announce anunț confirm
threat amenin
troops trupe soldat forțel forțe.
front-line front. frontul
land teritor pământ cedez cedare
border frontier graniț
parliament parlament congres senat. senatul
election aleger alegăto vot. votul votat
court instanț judec curtea. curții sentinț
arrest arest reținut reținer
prison închiso pușcări deținut penitenc
exchanging schimb. schimbul schimburi
release eliber
police poliția poliție polițis
protest protest miting manifestanț
resign demisi
appoint numit numire numește desemn nominaliz
envoy emisar trimisul
foreign-minister diplomat externe.
delegation delegaț
intelligence spion contrainform
children copil copii
school școal școli elev. elevi student
hospital spital clinic. clinica maternit
train tren. trenul trenuri feroviar
plane avion aeronav zbor. zborul zboruri
ship navă. nave. navel navei petrolier
airport aeroport
port port. portul porturi portuar terminal
bridge pod. podul poduri
earthquake cutremur seism
flood inunda viitur
storm furtun uragan taifun ciclon. tornad
cold frig. iarn zăpad ger. ninso
money milion miliard împrumut fonduri bani.
frozen-assets active. activel înghețat
freezing îngheț
price preț. prețul prețuri inflați scumpi
market piața. piețe burse investitor
football fotbal meci gol. golul. goluri
award premiu premii premiat oscar nobel
journalist jurnalist ziarist reporter
weapon arme. armel armament muniți arsenal
refugee refugi migra imigra azil
monitor monitor suprave observator
postpone amânat amânar amână. amâne.
cancel anulat anular anuleaz
postwar postbelic
europe-leaders lider
airspace aerian incursiun
trilateral trilateral tripartit
round rundă. runde. rundei
compromise compromis concesi
suit costum
hotline-live live. livetext
monday lunea.
tuesday marți. marțea
wednesday miercur
thursday joi. joia.
friday vineri
saturday sâmbăt
sunday duminic
next-week săptămân
usa sua. america washington
uk-country britan londr regatul
france franț francez paris
germany german berlin merz
poland poloni polonez varșov tusk
china china. chinei chinez beijing
turkey turci turc. turce turcă. ankara
hungary ungar ungur maghiar budapest orban
israel israel
iran iran teheran
syria siria siriei
venezuela venezuel maduro
greenland groenland
india india. indiei indian delhi
alaska alaska anchorage
abu-dhabi emirate dhabi eau.
before înainte. înaintea. ajunul
after după. ulterior
future va. vor. urmează. viitor
begin încep debut demareaz demarat
end închei sfârși termină finaliz
nothing fără. nimic niciun
progress progres avans. productiv constructiv
deploy trimit trimis disloc staționa
invite invit
venue unde. locul. locați
virtual virtual online video
react reacți răspun replic
hope spera optimis
doubt îndoial sceptic dubii
deadline ultimatum termen. termenul
peace pace. pacea păcii pașnic
war războ
ceasefire-idea armistiți încetar
security securit
guarantee garan
negotiations negoci tratativ
say spune spus. spun. afirm
report raport. raportul relateaz surse potrivit.
accuse acuz învinu învinov
condemn condamn critic
deny neagă. negat. dezmin
praise lăud elogi salută.
thank mulțum recunoscăt
mock batjoc ironiz ridiculiz insult jign
insist insist sublini accentu
hint suger aluzi semnal
reveal dezvălu divulg deconspir
leak scurger scurs.
ask întreb
apologise scuze scuza
promise promis promit angajament
congratulate felicit
support sprijin susțin
oppose împotriv opun. opune contra.
pressure presiun forțeaz forțat obligă. obligat
help ajut umanitar
want vrea dorește dorea doresc
accept accept
consider examineaz evalueaz consider
ready gata. pregăt dispus
discuss discut consult dezbat
mediation medier mediato mediaz mediez intermedi
host găzdu gazda
join particip alătur adera
absent absen boicot lipseș lipsi
exclude exclu
include inclu
lead conduce condus.
unity solidar unitate. unitatea uniți
split diviz scind dezbin divergen ruptur
reach atins ating obține obținut ajuns.
fail eșec eșu
stall impas blocaj stagn
collapse prăbuș colaps
violate încălc
comply respectat respectar respectă. respecte.
extend prelungi extinde extins
expire expir
implement implement aplicar
enforce constrâng impuner
pause suspend pauz
resume relua reia. reiau
stop opri opreș stop.
abandon renunț abandon
change schimba schimbe modific
toughen înăspr dur. dure.
ease relax ușurar
escalate escalad
de-escalate dezescalad deescalad detension calm.
risk risc pericol
trust încred neîncred
win câștig victori învins învinge triumf
lose pierd înfrâng umil
give-up ceda cedez capitul predare
keep păstr menți
recognise recunoa recunosc legitimit
veto veto
block bloca blochea
approve aprob ratific
decide decid decis deciz hotăr
order ordin. ordinul ordon decret
choose alege. ales. opțiun
must trebui nevoie necesar
allow permi autoriz
ban interzi interdic
soon curând rapid urgent. iminent
wait aștept
continue continu
return revin reveni întoar întors
leave plec părăs retrag retras
stay rămân rămas. rămase rămași.
move mișcar mută. mutat mutar
open deschi
close închid închis. închisă. închiși.
show arată. arătat demonstr
prove dovad dovedi dovez
test test. teste testa testul
check verific inspec
investigate anchet investig cercetări
find găsi găse descoper
search căut percheziț
secret secret. secretă. secrete ascun
fake fals minci minț dezinform
truth adevăr
mistake greșea greșeli eroar erori
scandal scandal
corruption corupț mită. șpag
crisis criz
conflict conflict
defence apărare. apărarea apărări apere. defensiv
alliance alianț aliaț partener coaliți
enemy inamic dușman adversar rival
relations relații relația prieten
isolate izola
influence influenț
interest interes
conditions condiți
red-line roșie. roșii
point punct. puncte principiu principii
issue problem chestiun obstacol
key cheie. esențial crucial principal vital
detail detali amănunt
result rezultat bilanț
success succes
breakthrough cotitur străpunger
step pas. pași măsur
role rol. rolul roluri
position poziția poziție poziții.
strategy strateg tactic
goal obiectiv scop. scopul scopuri
reason motiv cauz
chance șans posibilit oportunit
letter scrisoar scrisori mesaj
speech discurs cuvântare alocuți
interview interviu
press-conference conferinț briefing
analysis analiz opini coment expert
photo foto imagin
map harta hărți
document document memorand protocol
text text. textul versiun
list lista. liste. listei
initiative inițiativ
framework foaia.
format formatul formate.
level nivel
bilateral bilateral
four-way cvadrilat cvadripart
handshake strângere. strângerea
red-carpet covor
applause aplauz aplaud ovaț
table masa. mesei.
back-channel canal. canale culise
dispute disput ceart
tension tensiun
concern îngrijor preocup temer alarm
surprise surpri șoc. șocat neaștept
celebrate sărbător celebreaz
anger furie furia furios indign revolt
frustrate frustr dezamăg nemulțum
attack-verbally invectiv tirad
friendly prietenos cordial amical
difficult dificil greu. complicat
possible-impossible imposib nereal improbab
fair dreptat echitab just. justă.
lasting durabil trainic
direct direct. directe. directă.
first-time prima. premieră.
record record. recorduri istoric precedent
admit recunoscut admite admis
avoid evit
ignore ignor
betray trăda
trap capcan manipul înșel păcăl
dictate dictez impune impus.
sovereignty suveran independen integrit
neutrality neutr
membership membr aderar
treaty tratat. tratatul tratate convenți
retaliate represali răzbun ripost
provoke provoc
ambassador ambasad consul. consulat consulul
summon convoc
expel expulz deport
visa viză. vize. vizel pașap
referendum referend
constitution constituți
law lege. legea legii legisl legilor
coup puci. puciul
martial-law marțial urgență.
invasion invazi invad
occupation ocupați ocupant anex
peacekeepers pacificato
disarm dezarm demilitar
buffer-zone tampon
reconstruction reconstru
reparations reparați despăg compensa
trade comerț comerci export importuri
minerals mineral minereu
investment investiți investeș
budget buget cheltuiel deficit
spokesperson purtăto peskov
adviser consilier
opposition opoziți
party partid republican democrat
survey sondaj
rights drepturi
war-crimes genocid atrocit
abduct răpit răpir ostatic
amnesty amnist grațier grațiat
propaganda propagand
army armata. armatei militar
residential-building locuinț apartament rezidenți
damage distru avaria deterior pagub
air-defence antiaeri patriot
intercept intercept dobor
capture captur cucer
advance avansea înainteaz
offensive ofensiv
energy-facility infrastruct
aid-package pachet
civilians civil. civili civile. locuitor
casualties victim pierderi
target-object țintă. ținte vizat
prisoners-of-war prizonier
bodies-remains cadavr trupuri rămășiț
refinery rafinăr
long-range rază. tomahawk
air-raid-alarm alarm siren
evacuate evacu
power-plant reactor termocentral hidrocentral
uranium-enrichment urani îmbogăț centrifug aiea.
launcher lansat lansea lansar
ballistic balisti hiperson croazier
tribunal-warrant tribunal mandat haga.
shadow-fleet umbră. fantom
commander comandan generalul generali.
exercise-drill exerciți manevr antrenament
mobilisation mobiliz recrut conscrip
military-base bază. baze. bazei cazarm
tank tanc. tancuri blindat
artillery-shelling artiler obuz mortier
debris dărâmătur resturi fragmente epav
fighter-jet vânătoare.
warship-fleet flota. flote fregat
submarine submarin
rescue salvat salvar salveaz
rebel rebel insurgen separatis miliți gherilă
special-operation operațiun comando
terror teroris teroare extremis
humanitarian umanitar
encircle încercui asedi
liberate recucer recaptur eliberat
counter-offensive contraofens contraatac
line-of-contact linia. linii demarca
purchase-sell cumpăr vând vânz achiziți
contract-order contract
growth-recession economi recesi pib.
company-firm compani firma. firme corpora
production producția producție produce.
charge-indict inculp acuzați procuror
guilty-acquit vinovat achitat condamnat verdict
shooting împușc
assassinate asasin omor crimă. ucider
crash-collision accident coliziun ciocni
missing dispăru dispari
sabotage sabot hibrid incendier
embargo-cap embargo plafon
confiscate confis
ai-technology artificial inteligenț tehnolog robot cipuri
climate climat climei emisii
health-doctor sănăt medic. medici medical pacien
sport sport stadion liga.
champion-medal campion medali cupa. trofe
science-research științ cercetăto studiu
film-series film. filmul filme serial actor
music-singer muzic cântăreț concert album cântec
anniversary aniversar comemor
funeral funera înmormân doliu
national-guard garda. gărzii
glide-bomb planant
trench-fortification tranșe fortific
gps-jamming bruiaj gps.
balloon balon baloan
undersea-cable cablu
nuclear-test focos focoas
arms-control neprolifer
defence-industry rheinmetall lockheed
pipeline conductă. conducte gazoduct oleoduct
aircraft-carrier portavion
helicopter elicopter
mine-demining mină. deminar antipersonal
cluster-munition dispersie fosfor
chemical-weapon chimic
satellite satelit starlink
radar radar awacs
poison otrăv toxic
mercenary mercenar wagner
deserter dezertor dezertar dezertat
volunteer voluntar
depot-warehouse depozit stocuri
dam baraj
torture tortur
execution executat execuția execuții spânzur
massacre masacr
jihad-islamist jihad islamist isis
shelter-bunker adăpost buncăr
veteran veteran
sniper lunetist
fuel combustib carburan benzin motorin
coal cărbun miner. mineri
grain cereal grâu. grâul recolt porumb
water apă. apei. ape.
drought-heat secet canicul arșiț
heating încălzir termoficar
hunger-famine foamet foame. foamea malnutr
tax impozit taxă. taxe tva. fiscal
debt-bond datori obligațiun
interest-rate dobân bce. bnr. fed.
currency valut dolar rubl bitcoin cripto
donor donat donez caritab
subsidy subvenț pensi
jobs-workers șomaj angajaț concedi muncitor
strike-labour grevă. greve grevis sindicat
bankrupt falim insolven
merger-takeover fuziun preluar
reform reform
appeal-court recurs apelul contestați
fine-penalty amend
fraud fraud escroc înșelăc
theft-rob furt. furat jaf. jefui hoți.
drugs-narcotics drog. droguri cocain trafican narco
rape-abuse viol. violat violuri abuz sexual
extradite extrăd
derail deraia
sink-capsize scufundat scufundar naufragi
stab cuțit înjunghi
epidemic virus epidemi pandemi gripă. covid
vaccine vaccin
cancer cancer tumor
drugs-medicine medicament farmac
rain-weather ploi. ploaie ploii vreme. meteo
landslide alunecăr avalanș
volcano vulcan erupt
tsunami tsunami
pollution polua
wildlife animal câine câini urs. urși
religion-mosque religi moschee musulman islam. evrei
language limba. limbii limbaj
book-writer carte. cartea cărți. cărții. scriitor
culture-museum cultur muzeu artist teatr expoziț
tennis tenis wimbledon
hockey hochei
basketball baschet nba.
olympics olimpi
coach antrenor
transfer-sport transfer. transferul transferat
sport-injury accidentări accidentare
referee-fans arbitr suporter fani. fanii
penalty-goal penalty marcat
racing formula raliu verstappen
cycling-athletics ciclis maraton schi. atletism biatlon
boxing-mma box. boxer pugilis
doping doping dopaj
chess șah. șahul șahist
space spațial cosmos astronau nasa
car mașin auto. autoturis vehicul tesla
bus autobuz microbuz autocar
road-traffic drum. drumul trafic. autostrad șosea
tourism turist turism
food-restaurant mâncar aliment restaurant carne. cafenea
fashion-clothes modă. haine îmbrăcăm rochi
wedding-divorce nunt căsător divorț
birth-baby născut naște bebeluș gravid
new-year revelion artificii
parade parad
monument monument statui
flag-symbol steag drapel imn. imnul
spouse soția soție soțul văduv
smartphone-app smartphone iphone aplicați
social-media influencer rețele. rețelel
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter
collapse-building prăbușit surpat surpar
university universit facult profesor
agriculture agric fermă. ferme.
real-estate imobiliar chiri ipotec
shop-retail magazin supermarket retail
airline pasager tarom
metro-station metrou gara. tramvai stația
tunnel tunel
gold aur. aurul
renewable regenerab solar eolian hidrogen
television televizi tv. tvr.
celebrity-star vedet star. staruri celebrit
suicide sinuci suicid
lawyer avocat
mafia-gang mafi interlop bandă.
riot-clash ciocnir tulburăr revolte
stampede busculad
radiation radiați radioact
gun-rifle pistol pușcă. puști.
steel-metal oțel alumini cupru litiu
lake lac. lacul lacuri
forest pădur
alcohol alcool bere. vodcă băutur
tobacco tutun țigăr fumat.
boeing boeing
airbus airbus
lgbt-gay lgbt gay. transgen homosex
abortion avort
racism rasis rasial discrimin
citizenship cetățenie cetățenia
lawsuit proces. procesul reclamant
impeachment impeachment
transformer-generator generato transformato
ukraine ucrain kiev
russia rusi rus. rusă. ruse moscov
president președ
european-union ue. bruxel
europe europ
white-house albă. albe.
government guvern. guvernul guverne. guvernament administrați
kremlin kremlin
minister ministr
nato nato
prime-minister premier. premierul prim.
world lume. lumea lumii mondial global
country țara. țări. țării națiun statele.
today azi. astăzi
new nou. nouă. noul. noile. noii.
people oameni persoane
head-chief șef. șeful șefa. șefi director.
two doi. două. ambele ambii
year an. anul. anului. ani. anii.
official oficial
first primul. prima. primii. primele. întâi.
big mare. mari. uriaș masiv
city oraș. orașul orașe
region regiun județ. județul provinci
donbas donbas doneț lugansk luhansk
crimea crimee
day zi. ziua. zile. zilei zilele
now acum. prezent.
night noapte nopți seară.
ally aliat
international internațional
special special. specială. speciale. speciali.
sea mării. maritim naval.
middle-east orient. orientul mijlociu
gaza gaza. gazei
secretary-of-state secretar. secretaru
vice-president vicepreș vice. adjunct
source sursă. surse. surselor
geneva genev
istanbul istanbul
palestinian palestin
united-nations onu.
team echipă. echipe. echipei echipele
parties-to-talks părțile părților
home acasă. case. casă. locuinț
woman femei
man bărbat
kharkiv harkiv harkov
odesa odesa odessa
full complet total. deplin integral
important important
good bun. bună. bune. pozitiv
possible posibil probabil
dangerous pericul risc
more mulți. multe.
all toți. toate. toată. fiecare.
only doar. numai.
last-latest ultim. ultimul ultima. ultime final.
real real. reale. reală. adevărat autentic
dozens zeci.
hundreds sute. sută. sutelor
thousands mii. miilor
three trei. treilea
month lună. lunii lunilor
hour oră. ore. orele
again iarăși
during timpul cursul.
until până.
expert expert analist specialist
foreign străin extern
italy itali roma. romei
japan japon tokyo
korea coree
north-korea phenian nordcoreean
south-korea seul. seoul sudcoreean
saudi-arabia saudit riad. jeddah
riyadh riad.
doha doha.
qatar qatar doha.
vienna viena. vienei vienez
minsk minsk
paris paris
london londr
berlin berlin
switzerland elveți
netherlands oland neerland amsterdam haga.
spain spani madrid
belarus belarus bielorus minsk
finland finland helsinki
sweden suedi suedez stockholm
norway norveg oslo.
denmark danemarc danez copenhag
lithuania lituan vilnius
estonia eston tallinn
latvia leton riga.
baltic baltic
romania români românesc bucureșt român.
moldova moldov chișin transnist
czechia ceh. cehia cehiei cehă. praga
slovakia slovac bratislav
georgia georgia. georgiei georgian tbilisi
armenia armeni erevan armean
azerbaijan azerbaidj azer. azeri. baku.
kazakhstan kazah astana
pakistan pakistan islamabad
afghanistan afgan kabul taliban
lebanon liban beirut
hezbollah hezbol
hamas hamas
iraq irak bagdad
yemen yemen
houthi houthi
egypt egipt cairo.
hormuz ormuz hormuz
strait strâmto
red-sea roșie. roșii.
black-sea neagră. negre.
taiwan taiwan taipei
canada canad ottawa
mexico mexic
brazil brazil
kherson herson
zaporizhzhia zaporoj zapori
dnipro nipru. niprului dnipro
lviv liov. lvov lviv
pokrovsk pokrovsk
kupiansk kupiansk
sumy sumî. sumy
kramatorsk kramatorsk kostiantinivka sloviansk
belgorod belgorod
kursk kursk
pentagon pentagon
national național. naționale națională.
local local. locale. locală. localnic
joint comun. comună. comune. împreună
strong puternic
legal legal. legală. juridic
ground terestr
historic istoric
immediate imediat
long-term lung. lungă. termen.
permanent permanent
temporary temporar provizor
unprecedented precedent
finance-minister finanțe financiar
interior-minister interne. internelor
ministry minister
commission comisi
council consiliu
coalition coaliți
citizen cetățean cetățeni
population populați locuitor
family famili
governor guvernator
mayor primăr
senator senator
deputy-mp deputat
central-bank bancă. bănci bce. bnr.
half jumătat
percent procent
majority majorit
north nord. nordul nordic
south sud. sudul sudic
east est. estul estic
west vest. vestul vestic occident
florida florida miami
new-york york.
texas texas
california california angeles
vatican vatican
pope papa. papei pontif
cuba cuba. cubei cubanez havana
panama panama
greece grecia greciei grec. greci. atena
serbia serbia serbiei sârb. sârbi belgrad
africa afric
asia asia. asiei asiat
australia austral canberra sydney
chancellor cancelar
office birou. biroul oficiul
embassy ambasad
committee comitet
agency agenți
supreme-court supremă. supreme.
prosecutor procuror procurat parchet
imf-world-bank fmi.
red-cross crucea. crucii.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu.
duma duma. dumei
bundestag bundestag
oligarch oligarh miliardar magnat
first-lady soția doamnă.
son fiul. fiului fiu. fiii
daughter fiica fiice
son-in-law ginere
mother mamă. mamei mame.
father tată. tatăl tații
youth tânăr tineri tineret adolesc minor.
elderly vârstnic bătrân seniori
pension pensi
teacher profesor învățăto dascăl
farmer fermier agricultor
driver șofer
pilot pilot. pilotul piloți
sailor marinar echipaj
athlete sportiv. sportivi sportivul atlet
actor actor. actori actriț actorul
activist activist
hacker hacker ciberne
church biseric patriarh
royal rege. regele regina regal prinț
businessman afacerist antreprenor
group grup. grupul grupuri grupare
state-capital capitală. capitalei capitale.
right-wing dreapta. dreptei
left-wing stânga. stângii
politician politic
tomorrow mâine.
yesterday ieri.
second doilea. secund.
third treilea. treia.
minute minut. minute minutul
decade deceni decad
century secol
morning dimineaț
early devreme anticipat timpuri
late târziu
christmas crăciun
easter paște. paști paștel pascal
january ianuarie
february februarie
march-month martie
april aprilie
june iunie
july iulie
august august
september septembrie
october octombrie
november noiembrie
december decembrie
spring primăvar
summer vară. verii
autumn toamn
four patru. patrulea
five cinci. cincilea
ten zece. zecelea
many mulți. multe. numero
few câțiva. câteva. puțini
less puțin.
nobody nimeni
small mic. mică. mici. micul
high înalt. înaltă. înalte. ridicat
low scăzut joasă.
weak slăb
easy ușor. ușoară
serious serios serioas grav. gravă. grave.
impossible imposibil
certain cert. sigur. clar. certitud
uncertain neclar incert necunosc
partial parțial
separate separat. separată. separate.
illegal ilegal
public public. publică. publice.
private privat personal.
bad rău. proast negativ teribil
best optim.
correct corect
wrong greșit
freedom libertat
rich bogat
poor sărac
alive viu. vii. viață. supraviețu
green verde. verzi.
blue albastr
hot fierbinte caniculă căldur
near aproape. apropiere. lângă.
far departe.
sky cerul ceruri
village sat. satul sate.
district district raion cartier
island insula insule
river râu. râul fluviu
mountain munte. muntele munți.
coast coastă. coastei litoral plaj
street strad străzi
building clădir
palace palat. palatul reședinț
hotel hotel
chernihiv cernihiv cernigov
mykolaiv mikolaiv nikolaev
chernobyl cernobîl
novorossiysk novorosi
bryansk briansk
kaliningrad kaliningrad
st-petersburg petersburg
chechnya cecen
portugal portug lisabon
belgium belgi
austria austri viena.
slovenia sloveni sloven.
bulgaria bulgar
croatia croat zagreb
bosnia bosni saraievo sarajevo
kosovo kosov priștin
cyprus cipru. ciprului cipriot nicosia
ireland irland dublin
uzbekistan uzbek uzbec tașkent
bangladesh bangladesh
sri-lanka lankez lanka.
myanmar myanmar birman
thailand thailand bangkok
cambodia cambodgi
singapore singap
malaysia malaezi malays
indonesia indonez jakarta
philippines filipin manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zeeland
haiti haiti
argentina argentin
chile chile. chilian
colombia columbi bogota
ecuador ecuador
bolivia bolivi
peru peru. peruan lima.
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenya nairobi
nigeria nigeria
niger niger.
mali mali. malian bamako
burkina-faso burkina sahel
congo congo kinshasa
south-africa pretoria johannesburg
libya libia. libiei libian tripoli
tunisia tunisi
algeria algeri alger.
morocco maroc
west-bank cisiordan ramallah
jerusalem ierusalim
kuwait kuweit kuwait
bahrain bahrain
oman oman. omanul omanez muscat
jordan iordani amman
arctic arctic
antarctica antarct
mediterranean mediteran
suez suez
davos davos
albania albania albaniei albanez
montenegro muntenegr
north-macedonia macedon
iceland island reykjavik
kyrgyzstan kârgâz kirghiz bișkek
tajikistan tadjik dușanbe
turkmenistan turkmen
nepal nepal kathmandu
laos laos. laoțian
mongolia mongol
honduras hondur
nicaragua nicaragua managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda rwand ruand
uganda uganda
mozambique mozambic
blogger blogger influencer vlogger
already deja.
still încă.
free-of-charge gratuit gratis
square piața piețe.
not nu. nici. niciodat niciun
`;
