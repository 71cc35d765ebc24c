/** What news is made of, in English: see glossary.ts. */
export const en = `
die dies died death killed fatal die. dead. deaths deadly kill. kills killing
injured injur hurt. wounded wounds hospitalis hospitaliz
attack attack assault strikes struck airstrike raid. raids bombard
drone drone uav
missile missile rocket
explosion blast explosi explod blasts bomb. bombs bombing
fire fire fires blaze wildfire inferno
factory factory plant. factories
electricity electric blackout grid. outage power.
nuclear nuclear atomic nuke nukes
oil oil. crude petroleum barrel
gas gas. gases lng. pipeline
sanctions sanction
tariff tariff dut. duties
meeting meet meets meeting met. talks
summit summit
phone-call phone call. calls. spoke. dials
visit visit arrive arriv
travel travel flies trip. trips heading headed fly. flew heads.
sign sign. signs signed signing signator signature
agreement agree agreement deal deals accord pact
reject reject refus rebuff
warn warn alert
demand demand urges press. urge. urged urging plea. pleads request appeals
proposal propos offer
plan plans plan. planned planning
draft draft
statement statement declar communique
announce announc confirm
threat threat
troops troops soldier soldiers forces boots
front-line frontline front. fronts
land territor land. lands cede. ceding
border border
parliament parliament congress lawmaker senate
election election vote voter ballot poll
court court trial judge lawsuit sentence
arrest arrest detain custod
prison prison jail inmate
exchanging exchange swap. swaps swapped
release frees releas freed.
police police
protest protest rally demonst
resign resign quit
appoint appoint name. named nomin
envoy envoy emissary
foreign-minister diplomat
delegation delegat
intelligence spy intellig espion
children children kids child.
school student school. schools students kindergarten pupil
hospital hospital clinic maternity
train railway train. trains rail.
plane aircraft jet. jets flight plane. planes
ship vessel tanker boat ship. ships
airport airport airports
port port. ports harbour terminal
bridge bridge. bridges
earthquake earthquake quake
flood flood floods flooded
storm storm hurricane typhoon cyclone storms tornado
cold cold snow winter freez frost
money loan million fund. funds funding billion. billions aid.
frozen-assets assets frozen
freezing freeze freez
price price inflation cost
market market shares investor stock. stocks.
football football soccer striker goal. match.
award award prize oscar nobel
journalist journalist reporter media.
weapon weapon arsenal ammun munition arms.
refugee refugee migrant migration asylum
monitor monitor oversee observ
postpone postpon delay
cancel cancel scrap. scraps scrapped
postwar postwar
europe-leaders leaders leader.
airspace airspace incurs
trilateral trilateral
round round
compromise compromise concess
suit suit. suits outfit wore wears
hotline-live updates latest live.
monday monday
tuesday tuesday
wednesday wednesday
thursday thursday
friday friday
saturday saturday
sunday sunday
next-week week
usa us. usa american america washington
uk-country britain british uk. london
france france french paris
germany german berlin merz
poland poland polish warsaw tusk
china china chinese beijing
turkey turkey turkish ankara istanbul turkiye
hungary hungar budapest orban
israel israel
iran iran tehran
syria syria
venezuela venezuel maduro
greenland greenland
india india indian delhi
alaska alaska anchorage
abu-dhabi emirates dhabi uae
before ahead before
after after.
future expected will. set. upcoming due.
begin begin starts kicks began start. started starting underway open. opens
end ends ended end. conclu over. ending wrap. wraps
nothing without no. fails failed inconclus
progress progress productive constructive headway
deploy deploy send sends sending station
invite invit
venue venue location site. where.
virtual virtual online video
react respond response answer repl. reply replies replied reacts reacted reaction
hope optimis hope
doubt doubt skeptic sceptic
deadline deadline ultimatum
peace peace peaceful
war war. wars. wartime warfare
ceasefire-idea ceasefire truce armistice cease
security security
guarantee guarantee assuranc
negotiations negotiat bargain
say say. says said. saying tell. tells told claim
report report. reports reportedly source. sources according
accuse accus blame blames blamed blaming alleg
condemn condemn slam. slams slammed denounc criticis criticiz critics rebuk lashes lashed
deny deny. denies denied denial
praise prais hail. hails hailed laud. lauds lauded
thank thank grateful gratitude
mock mock mocks mocked insult ridicul taunt derid
insist insist reiterat emphasi underlin underscor stresses stressed
hint hint hints hinted signal suggest
reveal reveal disclos unveil expos. expose exposed divulg
leak leak leaks leaked
ask ask. asks asked question. question questions
apologise apolog
promise promise pledg vow. vows vowed commit commits committed commitm
congratulate congratul
support support supports backs backed backing
oppose oppos against
pressure pressure pressur push. pushes pushing pushed force. forced
help help. helps helped helping aid. humanitarian
want want wants wanted seek seeks sought
accept accept
consider consider mull. mulls mulling weigh. weighs weighing ponder
ready ready. readie readine prepar willing
discuss discuss consult debat
mediation mediat broker brokers brokered facilitat intermed
host host. hosts hosted hosting receiv welcom
join join joins joined attend attends particip
absent absent skip. skips skipped boycott snub
exclude exclu sidelin
include includ inclus
lead lead. leads led. leading headed spearhead
unity unity united. unite solidar
split split splits divid division rift. rifts discord disagree
reach reach reaches reached achiev secures secured
fail fail fails failed failure flop
stall stall. stalls stalled stalling deadlock impasse stalemate gridlock stuck
collapse collaps crumbl breakdown unravel
violate violat breach breaks. flout
comply comply complies complian respects. respect. honour. honor. abide
extend extend extends extended extension prolong renew. renews renewed
expire expir
implement implement carries carry. execut. fulfil
enforce enforc
pause pause paus suspen suspended halted
resume resum restart relaunch revive
stop stop stops stopped stopping halt. halts
abandon abandon drops. dropped drop. ditch reverses reversed backtrack reversal uturn
change change changes changed shift shifts shifted pivot. pivots
toughen tough. toughen toughe harden hardens tighten tightens hardline
ease ease. eases eased easing soften softens lift. lifts lifted
escalate escalat
de-escalate deescal calm. calms
risk risk risks danger. dangers dangero peril
trust trust trusts distrust mistrust
win win. wins won. winner victor triumph
lose lose. loses lost. loser defeat humilia
give-up cede. cedes ceding surrender capitulat handover
keep keep keeps kept. retain
recognise recogni legitim
veto veto
block block. blocks blocked blocking blockad obstruct thwart hinder
approve approv ratif endors greenlight
decide decid decision decisi
order order. orders ordered decree directive
choose choose chose. chosen choice choices opts opted
must must need. needs needed should
allow allow permit permis authori. authoriz let. lets
ban ban. bans banned forbid prohibit outlaw
soon soon quick quickly swift fast. hurry hurries imminent rapid. rapidly urgent soon. shortly
wait wait waits waiting await
continue continu persist
return return returns returned comeback
leave leave leaves leaving withdraw pullout exit
stay stay. stays staying stayed remain
move move. moves moved
open open. opens opened opening openness
close closes closed closing shut. shuts shutdown
show show. shows showed demonstrate demonstrates
prove prove. proves proved proof evidence
test test. tests tested testing
check check. checks verif inspect
investigate investigat probe. probes probed inquiry
find find. finds found. discover uncover
search search hunt. hunts manhunt hunted
secret secret. secrets secretly secretive hidden hides hide.
fake fake. fakes false lie. lies lied. lying disinform misinform hoax
truth truth
mistake mistake blunder error. errors gaffe
scandal scandal uproar furor furore
corruption corrupt graft bribe kickback
crisis crisis crises
conflict conflict clash feud
defence defence defense defend deter deterre
alliance alliance allianc ally. allies allied partner partners partnership coalition
enemy enemy enemies adversar foe. foes rival
relations relation relationship ties. friend. friends friendship
isolate isolat pariah
influence influenc leverage sway
interest interests interest. stake stakes
conditions condition conditions terms. precondition caveat
red-line redline
point point. points principle principl
issue issue. issues problem topic hurdle obstacle sticking
key key. main. central crucial vital important pivotal major.
detail detail details specifics
result result outcome takeaway upshot
success success
breakthrough breakthrough milestone
step step. steps measure. measures
role role roles
position position stance standpoint
strategy strateg tactic
goal aim. aims aimed objective target. targets
reason reason cause. causes root why. because
chance chance chances opportun possib prospect
letter letter message messages
speech speech address. addresses addressed remarks
interview interview
press-conference conference briefing presser
analysis analys analyst analyz opinion comment commentary expert experts explain
photo photo image picture footage photos
map map. maps mapped
document document memo. memorand protocol dossier
text text. texts version wording
list list. lists listed blacklist
initiative initiativ
framework framework roadmap outline blueprint
format format formats
level level. levels highlevel rank
bilateral bilateral
four-way fourway quadrilat four. quad
face-to-face facetoface tete
handshake handshak handclasp
red-carpet carpet
applause applau ovation clap
table table. tabled seat. seats
back-channel backchannel channel. channels
dispute disput quarrel row. spat. argument tussle
tension tension strain
concern concern concerns worr alarm. alarmed fear fears feared anxi
surprise surpris shock stun stuns stunned unexpect
celebrate celebrat cheer. cheers cheered festiv
anger anger angr fury furious outrage ire. irked
frustrate frustr disappoint impatien dismay
attack-verbally tirade rant. rants berat scold
friendly warm. warmly friendlier cordial flatter charm
difficult difficult hard. complex complicat tricky tough harder
possible-impossible impossib unrealis unlikely
fair fair. unfair just. justice
lasting lasting durable sustain permanent
direct direct. directly
first-time first. firsttime
record record. records unprecedent histor
admit admit admits admitted concede conceded acknowledg
avoid avoid avert averted dodge evade sidestep
ignore ignor disregard dismiss. dismisses brush
betray betray treason traitor
trap trap. traps deceiv tricks tricked manipul dupe
dictate dictat imposed impose imposes
sovereignty sovereign integrity independen
neutrality neutral nonalign
membership member members membership accession candidacy
treaty treaty treaties convention charter
retaliate retaliat reprisal revenge counterm
provoke provoc provok
ambassador ambassador embass consul. consuls consulat
summon summon summons
expel expel expuls deport
visa visa. visas passport
referendum referend plebiscit
constitution constitution
law law. laws bill. bills legislat
coup coup. putsch putschist overthrow
martial-law martial emergency
invasion invasion invade
occupation occup annex
peacekeepers peacekeep
disarm disarm demilitar
buffer-zone buffer dmz.
reconstruction reconstruct rebuild rebuilt
reparations reparation compensat damages
trade trade trading export import. imports commerc
minerals mineral minerals
investment investm investor invests investing
budget budget spending expenditure deficit
spokesperson spokes peskov leavitt
adviser advis counsel aide. aides
opposition opposition
party party. parties republican democrat partys
survey survey pollster
rights rights
war-crimes genocid atrocit warcrime
abduct abduct kidnap hostage
amnesty amnest pardon clemency
propaganda propagand
army army armies military
residential-building residential apartment houses. homes. flats.
damage damag destroy. destroys destroyed destroying destruct
air-defence patriot. patriots antiaircraft interceptor
intercept intercept downed shot. shoot. shoots
capture captur seize. seizes seized conquer overrun
advance advanc gains. gained
offensive offensive offensiv
energy-facility infrastructure substation facilities facility
aid-package package packages
civilians civilian residents resident.
casualties casualt losses toll.
target-object target targets targeted
prisoners-of-war pow. pows prisoners captives
bodies-remains bodies remains. corpse
refinery refiner depot
long-range longrange range. tomahawk
air-raid-alarm siren sirens alarm alert.
evacuate evacuat
power-plant powerplant plants. reactor
uranium-enrichment uranium enrich enrichment centrifug iaea
launcher launch launches launched
ballistic ballist hypersonic cruise.
tribunal-warrant warrant icc. hague
shadow-fleet shadow. shadowfleet
commander commander generals.
exercise-drill exercise drill. drills manoeuvre maneuver wargame training
mobilisation mobili conscri draft. enlist recruit
military-base base. bases barracks airbase airfield
tank tank. tanks armoured armored bradley leopard.
artillery-shelling artiller shelling shell. shells howitzer himars mortar
debris debris wreckage rubble fragment
fighter-jet fighter. fighters warplane gripen rafale
warship-fleet warship fleet. navy naval frigate destroyers
submarine submarin
rescue rescue rescuers rescued survivor firefight
rebel rebel insurg militia guerrilla separatis
special-operation operation. operations commando commandos
terror terror extremis
humanitarian humanit relief
encircle encircl surround besieg siege.
liberate liberat retake recaptur retook
counter-offensive counteroff counterattack
line-of-contact lines. demarcation
purchase-sell buy. buys buying bought purchase sell. sells sold. sale. sales
contract-order contract. contracts contractor orders
growth-recession growth recession gdp. economy economic
company-firm company companies firm. firms corporat
production produc. produce production produces manufactur
charge-indict indict charged charges. prosecut
guilty-acquit guilty convict acquit verdict
shooting shooting gunman gunmen shooter gunfire
assassinate assassin murder murdered slain
crash-collision crash collision collide collided pileup accident
missing missing disappear
sabotage sabotag arson hybrid.
embargo-cap embargo cap. boycott
confiscate confisc seizure forfeit impound nationalis
ai-technology artificial ai. chatgpt openai robot robots tech. technology chip. chips semiconductor nvidia
climate climate emission carbon. warming cop30 greenhouse
health-doctor health doctor. doctors medic. medics medical patient surgery
sport sport. sports athlete stadium league
champion-medal champion championship medal trophy worldcup tournament
science-research scien research. researchers study. studies
film-series film. films movie series. actor actress cinema netflix hollywood
music-singer music. singer song. concert album eurovision band.
anniversary anniversar commemorat memorial tribute
funeral funeral mourn obituary burial buried
national-guard guard. guards guardsmen
glide-bomb glide. gliding guided
trench-fortification trench fortif dugout minefield
gps-jamming jamming gps.
balloon balloon
undersea-cable cable cables undersea
nuclear-test warhead. warheads
arms-control newstart nonprolifer start.
defence-industry rheinmetall lockheed
pipeline pipeline druzhba nordstream
aircraft-carrier carrier. carriers
helicopter helicopt chopper
mine-demining mine. mines demining landmine
cluster-munition cluster. thermobar phosph
chemical-weapon chemical chemicals nerve
satellite satellit starlink
radar radar awacs
poison poison toxic
mercenary mercenar wagner
deserter desert. deserter desertion deserted awol
volunteer volunteer
depot-warehouse warehouse stockpile storage
dam dam. dams reservoir hydroel
torture tortur abuse abused
execution execution executed executes hanged
massacre massacre
jihad-islamist jihad isis. islamist qaeda isil
curfew curfew
shelter-bunker shelter bunker
veteran veteran
sniper sniper
fuel fuel petrol. gasoline diesel kerosene
coal coal. coalmine miners
grain grain wheat harvest corn. crop. crops
water water. waters
drought-heat heatwave heat. drought scorching
heating heating boiler
hunger-famine famine hunger. starv starvation malnutr
tax tax. taxes taxation vat.
debt-bond debt bond. bonds default.
interest-rate rates. rate. fed. ecb.
currency currency dollar ruble rouble bitcoin crypto
donor donor donat donation charity
subsidy subsid pension. pensions welfare
jobs-workers job. jobs unemploy worker workforce layoff
strike-labour strikers unions. walkout
bankrupt bankrupt insolven liquidat
merger-takeover merger takeover acquire acquisition
reform reform
appeal-court appellate appealed overturn
fine-penalty fine. fines. fined
fraud fraud scam. scams swindle laundering
theft-rob theft stolen steal stole. robber heist burglar
drugs-narcotics drug. drugs narco cocaine fentanyl cartel smuggl traffick
rape-abuse rape. raped rapist sexual harass molest
extradite extradit
derail derail
sink-capsize sank. sink. sinks sunk capsiz shipwreck
stab stab. stabbed stabbing stabs knife knifed
epidemic virus. viruses outbreak pandemic epidemic covid flu. measles cholera
vaccine vaccin
cancer cancer tumor tumour
drugs-medicine medicine medication pharma antibiot
rain-weather rain. rains rainfall weather forecast downpour
landslide landslide mudslide avalanche
volcano volcano eruption erupt
tsunami tsunami
pollution pollut environm contamin spill
wildlife animal animals wildlife dog. dogs bear. bears wolf. shark
religion-mosque religio mosque muslim islam. islamic jewish jews. antisemit ramadan
language language
book-writer book. books writer author. authors novel literat poet
culture-museum culture cultural museum art. artist artists theater theatre exhibition louvre heritage
tennis tennis wimbledon wta. atp. grandslam
hockey hockey nhl. puck
basketball basketball nba. basket.
olympics olympic olympi
coach coach manager. trainer
transfer-sport transfer. transfers loanee
sport-injury sidelined hamstring
referee-fans referee fans supporters hooligan
penalty-goal penalty penalties scored hattrick
racing formula f1. verstappen prix. racing motogp rally.
cycling-athletics cycling cyclist marathon sprint. athletics biathlon skiing ski.
boxing-mma boxing boxer ufc. heavyweight knockout
doping doping
chess chess grandmaster
space space. spacecraft astronaut cosmonaut nasa spacex orbit lunar moon.
car car. cars vehicle automaker electriccar tesla
bus bus. buses minibus
road-traffic road. roads traffic. motorway highway
tourism tourism tourist
food-restaurant food. restaurant cafe. bakery eat. meat.
fashion-clothes fashion clothes clothing dress.
wedding-divorce wedding marries married marriage divorce
birth-baby baby babies born. birth. birthrate pregnan
new-year newyear fireworks
parade parade
monument monument statue sculpt
flag-symbol flag. flags anthem
spouse wife husband widow
smartphone-app smartphone iphone app. apps messenger
social-media influencer socialmedia blogger platforms
internet internet broadband online.
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building collapsed caved
university university universit campus college professor
agriculture farm. farms farming agricult livestock
real-estate housing rent. rents landlord mortgage realestate tenant
shop-retail shop. shops store. stores supermarket retail walmart
airline airline passenger
metro-station metro. subway underground. station. tram
tunnel tunnel
gold gold. golden bullion
renewable renewable solar wind. windfarm hydrogen
television television broadcaster bbc. cnn. tv.
celebrity-star celebrity celebrit star. stars reality
suicide suicid
lawyer lawyer attorney barrister
mafia-gang gang. gangs mafia mobster
riot-clash riot riots rioting clash clashes unrest loot
stampede stampede crush.
radiation radiation radioactiv
gun-rifle gun. guns rifle pistol firearm ak47
steel-metal steel aluminium aluminum copper lithium
lake lake. lakes
forest forest forests
alcohol alcohol beer. wine vodka drunk
tobacco tobacco smoking cigar vape
boeing boeing
airbus airbus
lgbt-gay lgbt gay. gays transgender pride. homosex
abortion abortion
racism racis racial discrimin
citizenship citizenship naturalis naturaliz
lawsuit lawsuit sue. sues sued suing litigat
impeachment impeach
transformer-generator generator. generators transformer
ukraine ukrain kyiv kiev
russia russia moscow
president president
european-union eu. brussels bloc.
europe europ
white-house white
government government govt. cabinet administration
kremlin kremlin
minister minister ministers
nato nato
prime-minister prime. pm.
world world. worldwide global
country country countries nation. nations
today today
new new. newly
people people
head-chief head. chief boss
two two. both
year year
official official
first first
big big. large. huge. massive major.
city city. cities town. towns
region region oblast province
donbas donbas donetsk luhansk
crimea crimea
day day. days
now now. currently
night night evening overnight
ally ally. allies allied alliance
international international
special special specially
sea sea. seas maritime naval
middle-east mideast middle
gaza gaza gazan
secretary-of-state secretary
vice-president vice. deputy veep
source source sources insider
geneva geneva
istanbul istanbul
palestinian palestin
united-nations un. unsc.
team team
parties-to-talks side. sides
home home. homes house. houses housing
woman woman women female
man man. men. male.
kharkiv kharkiv kharkov
odesa odesa odessa
full full. fully total. complete completely
important important crucial key.
good good. positive great.
possible possible possibl likely probab
dangerous danger risk risks risky
more more.
all all. every. everyone
only only.
last-latest last. final. finally
real real. genuine truly
dozens dozens
hundreds hundred
thousands thousand
three three
month month
hour hour
again again. anew
during during amid
since since
until until till.
expert expert analyst pundit
foreign foreign
italy italy italian rome.
japan japan tokyo
korea korea
north-korea pyongyang dprk
south-korea seoul
saudi-arabia saudi saudis riyadh jeddah
riyadh riyadh
doha doha.
qatar qatar doha.
vienna vienna
minsk minsk
paris paris
london london
berlin berlin
switzerland switz swiss
netherlands netherlands dutch hague amsterdam
spain spain spanish spaniard madrid
belarus belarus minsk
finland finland finnish finn. finns helsinki
sweden swed stockholm
norway norw oslo
denmark denmark danish dane. danes. copenhagen
lithuania lithuan vilnius
estonia estoni tallinn
latvia latvia
baltic baltic
romania romania bucharest
moldova moldov chisinau transnist
czechia czech prague
slovakia slovak bratislav
georgia georgia. georgian tbilisi
armenia armeni yerevan
azerbaijan azerbaijan azeri baku.
kazakhstan kazakh astana
pakistan pakistan islamabad
afghanistan afghan kabul taliban
lebanon leban beirut
hezbollah hezbol
hamas hamas
iraq iraq baghdad
yemen yemen sanaa
houthi houthi
egypt egypt cairo
hormuz hormuz
strait strait
red-sea red. reds
black-sea black. blacks
taiwan taiwan taipei
canada canad ottawa
mexico mexic
brazil brazil brasilia
kherson kherson
zaporizhzhia zaporizh zaporozh
dnipro dnipro dniepr dnieper
lviv lviv
pokrovsk pokrovsk
kupiansk kupiansk kupyansk
sumy sumy
kramatorsk kramatorsk kostiantynivka sloviansk
belgorod belgorod
kursk kursk
pentagon pentagon
national national. nationwide domestic
local local. locals
joint joint. jointly common. together
strong strong robust powerful
legal legal lawful binding
ground ground. grounds
historic histor
immediate immediat urgent
long-term long. longterm lengthy
permanent permanent
temporary temporar
unprecedented unpreced
finance-minister finance. finances financial treasury
interior-minister interior. homeland
ministry ministry ministries
commission commission
council council. councils
coalition coalition
citizen citizen
population residents resident inhabit population
family family families
governor governor
mayor mayor
senator senator congressm
deputy-mp mp. mps.
central-bank bank. banks banking fed. ecb.
half half. halve halved
percent percent pct.
majority most. majority mostly
north north. northern
south south. southern
east east. eastern
west west. western
florida florida miami lago. maralago
new-york york.
texas texas texan
california california angeles
vatican vatican
pope pope. popes pontiff
cuba cuba cuban havana
panama panam
greece greece greek athens
serbia serb. serbs serbia belgrade
africa africa
asia asia asian
australia austral canberra sydney
chancellor chancellor
office office. offices
embassy embass consulate
committee committee panel.
agency agency agencies
supreme-court supreme scotus
prosecutor prosecut
imf-world-bank imf.
red-cross icrc. cross.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. hur.
duma duma
bundestag bundestag
oligarch oligarch billionaire tycoon magnate
first-lady wife wives lady
son son. sons
daughter daughter
son-in-law soninlaw inlaw
mother mother mom. mum.
father father dad.
youth youth teen young
elderly elderly senior
pension pension retire
teacher teacher
farmer farmer
driver driver motorist
pilot pilot
sailor sailor seafarer crew
athlete athlet
actor actor. actors actress
activist activist
hacker hack cyber
church church patriarch bishop
royal king. kings queen royal prince princess monarch
businessman businessm businesswom entrepreneur
group group. groups
state-capital capital. capitals
right-wing rightwing
left-wing leftwing leftist
politician politic
tomorrow tomorrow
yesterday yesterday
second second. secondly
third third
minute minute. minutes
decade decade
century centur
morning morning
early early. earlier
late late. later
christmas christmas xmas
easter easter. easters
january january
february february
march-month march.
april april
june june
july july
august august
september september
october october
november november
december december
spring spring. springtime
summer summer
autumn autumn
four four.
five five.
ten ten.
many many. several numerous
few few.
less less. fewer
nobody nobody none.
small small. little tiny
high high. higher
low low. lower
weak weak
easy easy. easier easily
serious serious grave. severe
impossible impossib
certain certain clear. clearly
uncertain unclear uncertain unknown
partial partial partly
separate separate separately
illegal illegal unlawful
public public. publicly
private private personal
bad bad. terrible awful negative
best best. finest
worst worst worse.
correct right. correct
wrong wrong mistake error
freedom freedom liberty
rich rich. richest wealthy wealth
poor poor. poverty poorest
alive alive survive survivor
green green. greens
blue blue. blues
hot hot. heat. heatwave hottest
near near. nearby close.
far far. distant distance
sky air. sky. skies
village village
district district
island island islands isle.
river river
mountain mountain
coast coast coastal beach
street street road. roads
building building. buildings
palace palace mansion residence
hotel hotel
chernihiv chernihiv chernigov
mykolaiv mykolaiv mykolayiv
chernobyl chernobyl chornobyl
novorossiysk novorossi
bryansk bryansk briansk
kaliningrad kaliningrad
st-petersburg petersburg
chechnya chechn
portugal portug lisbon
belgium belgi
austria austria vienna
slovenia sloveni slovene ljubljan
bulgaria bulgar
croatia croat zagreb
bosnia bosni sarajev
kosovo kosov pristina
cyprus cypr nicosia
ireland ireland irish dublin
uzbekistan uzbek tashkent
bangladesh bangladesh dhaka
sri-lanka sri. lankan
myanmar myanmar burma burmese
thailand thai thailand bangkok
cambodia cambodia phnom
singapore singap
malaysia malays kuala
indonesia indones jakarta
philippines philippin filipino manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zealand
haiti haiti
argentina argentin
chile chile. chilean
colombia colombia bogota
ecuador ecuador
bolivia bolivia
peru peru. peruvian lima.
sudan sudan khartoum darfur
ethiopia ethiop
somalia somal
kenya kenya nairobi
nigeria nigeria
niger niger. nigerien
mali mali. malian bamako
burkina-faso burkina sahel
congo congo kinshasa
south-africa pretoria johannesburg
libya libya tripoli
tunisia tunis
algeria algeri algiers
morocco morocc rabat
west-bank ramallah settler
jerusalem jerusalem
kuwait kuwait
bahrain bahrain
oman oman. omani muscat
jordan jordan amman
arctic arctic
antarctica antarct
mediterranean mediterran
suez suez
davos davos
albania albania
montenegro montenegr
north-macedonia macedon
iceland iceland reykjavik
kyrgyzstan kyrgyz bishkek
tajikistan tajik dushanbe
turkmenistan turkmen
nepal nepal kathmandu
laos laos. laotian
mongolia mongol
honduras hondur
nicaragua nicaragua managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda rwanda kigali
uganda uganda
mozambique mozambi
blogger blogg influencer youtuber
already already
still still
ago ago.
free-of-charge free. gratis
square square plaza
not not. no. never cannot t.
`;
