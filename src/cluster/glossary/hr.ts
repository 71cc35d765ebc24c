/** What news is made of, in Croatian: see glossary.ts. */
export const hr = `
die poginu umr mrtv smrt ubi
injured ozlijeđ ozljeđ ozljed ranjen ranil
attack napad napao. napali udar. bombardir
drone dron bespilotn
missile projektil raket
explosion eksplo detona bomb
fire požar vatrogas
factory tvornic pogon. pogonu.
electricity struja. struje. struju. elektri elektroenerg
nuclear nuklear atomsk
oil naft
gas plin. plina. plinom. plinsk plinov
sanctions sankcij
tariff carin
meeting sastan sastal sastao. susre razgovor
summit summit samit
phone-call telefonsk telefonom nazvao. nazvala.
visit posjet doputov stigao. stigla. stigli.
travel putova putuj otputov leti.
sign potpis
agreement sporazum dogovor
reject odbij odbio. odbila. odbac odbač
warn upozor
demand zahtje zahtije zatraž traži. traže.
proposal prijedlo predloži predlaž ponud ponuđ
plan plan. plana. planu. planov planir
draft nacrt
statement izjav priopć deklarac
announce najav objav potvrd potvrđ
threat prijet prijeć zaprijet
troops vojnik vojnic trupe. trupa. postrojb
front-line front. fronta. frontu. bojišn
land teritor
border granic granič
parliament parlament sabor. sabora. kongres senat
election izbori. izbora. izbore. izborima. glasova
court sud. suda. suđenj presuda. sudac.
arrest uhić pritvor uhit
prison zatvor. zatvora. zatvoru. zatvoreni zatvorsk
exchanging razmjen razmijen
release oslob pušten
police polici
protest prosvjed protest demonstr
resign ostavk
appoint imenova imenuj
envoy izaslanik izaslanic
foreign-minister diplomat diplomac
delegation izaslanstv delegacij
intelligence obavještajn špijun
children djec dijete. djetet dječj
school škol učenik učenic student
hospital bolnic klinik rodilišt
train vlak. vlaka. vlakov željeznič željeznic
plane zrakoplov avion
ship brod. broda. brodov tanker plovil
airport aerodrom zračnoj.
port luci. lučk terminal
bridge most. mosta. mostu. mostov
earthquake potres
flood poplav
storm oluj uragan tajfun ciklon nevrijem
cold snijeg snjež zima. hladno mraz
money milijun milijard kredit zajam fond
frozen-assets imovin zamrznut
freezing zamrz
price cijen inflacij poskup
market tržišt burz dionic
football nogomet utakmic gol.
award nagrad nobel oskar oscar
journalist novinar reporter
weapon oružj naoruž streljiv municij
refugee izbjegl migra azil
monitor nadzir nadzor promatra nadgled
postpone odgod odgađ odgođ
cancel otkaz otkaž poništ
postwar poslijerat poratn
europe-leaders čelnic čelnik lider
airspace zračni. zračnog. zračnom.
trilateral trilateral trostran
round runda. runde. rundi. rundu.
compromise kompromis ustup
suit odijel
hotline-live uživo
monday ponedjelj
tuesday utorak utork
wednesday srijed
thursday četvrtak četvrtk
friday petak. petka. petku. petkom
saturday subot
sunday nedjelj
next-week tjed
usa amerik američ washington sad.
uk-country britan london
france francu pariz
germany njemač nijemac nijemc berlin merz
poland poljsk poljac poljak varšav tusk.
china kine kina. kini. kinu. peking
turkey tursk turč ankar istanbul erdogan
hungary mađar budimpešt orban
israel izrael
iran iran teheran
syria sirij
venezuela venezuel venecuel maduro
greenland grenland
india indij modi.
alaska aljask
abu-dhabi emirat dhabi dabi
before prije. uoči
after nakon. poslije
future će. očekuj budu
begin počeo. počela počinj početak započ
end završ okonč kraju. zaključ
nothing bez. ništa
progress napreda napretk konstruktiv produktiv
deploy raspore razmjest razmješt šalje. šalju.
invite pozva poziv. pozivnic
venue gdje. lokacij
virtual virtual online video.
react reagira reakcij odgovor odgovara. uzvrati
hope nada. nadu. nadaju optimis
doubt sumnj skept
deadline rok. roka. rokov ultimatum
peace mir. mira. miru. mirovn mirn
war rat. rata. ratu. ratn ratov
ceasefire-idea primirj vatre.
security sigurnos
guarantee jamstv jamč garanc garant
negotiations pregov
say rekao. rekla. kaže. kazao. tvrdi.
report izvješć izvijest izvor. izvori. javlja.
accuse optuž okriv
condemn osudi osuđuj kritik kritiz kritiči
deny demant porič porek negira opovrg
praise pohval hvali. hvale.
thank zahval
mock ismij izrug rugao. vrijeđ uvred
insist inzist ustraj naglas naglaš istič
hint nagovijest nagovješ signal aludir
reveal otkri razotkr
leak procur curenj
ask upita pita. pitao. pitala. zapita
apologise isprik ispričav
promise obeća obveza obvezu
congratulate čestita čestitk
support podrž podrš podup
oppose protiv. protivi usprotiv
pressure pritis prisil
help pomoć pomog pomaž
want želi. žele. želio. hoće.
accept prihvat prihvać pristao. pristal
consider razmatra razmotr razmišlja
ready spreman. spremn priprem
discuss rasprav razgovara konzult
mediation posred
host domaćin ugosti primio. ugošć
join pridruž sudjel sudioni priključ
absent bojkot odsut izosta
exclude isključ
include uključ
lead predvod vodi. vodio. vodila.
unity jedinstvo. jedinstva. jedinstvu. zajedništv solidar
split raskol podjel podijel nesugl razilaž
reach postig dosegn ostvar
fail propao. propal propast neuspje
stall zastoj zaglav ćorsokak pat.
collapse kolaps raspad slom. krah urušava
violate krši. krše. kršenj prekrš povrijed
comply poštuj poštiv poštov pridržav
extend produž produlj
expire istek
implement proved provod realiz primjen
enforce namet
pause pauz obustav suspend
resume obnov obnavlj
stop zaustav prekin prekid prestan
abandon odusta napušt napust
change promijen promjen mijenja izmjen izmijen
toughen pooštr strož oštrij
ease ublaž olakš ukid ukin
escalate eskal zaoštr
de-escalate deeskal smiri smiruj
risk rizik rizič opasn
trust povjerenj povjerov nepovjer
win pobijed pobjed pobjeđ osvoji trijumf
lose poraz izgub gubi. gube. poniž
give-up predaja. predaju. predal kapitul odreć
keep zadrž očuva sačuva
recognise prizna legitim
veto veto. veta. vetom vetu.
block blokad blokir spriječ
approve odobr ratific usvoj
decide odluč odluk
order naredi naredb naređ zapovjed nalog
choose izabr odabr odabir bira.
must mora. moraju. treba. potrebn
allow dozvol dopust dopušt
ban zabran
soon uskoro brzo. hitno. ubrzo
wait čeka išček
continue nastavi nastavlj nastavak
return vrati vrać povrat
leave napušt povlač povuk odlaz
stay ostaj ostane. ostanu. ostao.
move pomak pomič kreta kreće.
open otvori otvoren otvar
close zatvori zatvara zatvoreno.
show pokaz pokaž prikaz
prove dokaz dokaž
test test. testov testir ispitivanj
check provjer inspek
investigate istrag istražitelj
find pronađ pronaš nađen. nađeno. otkriven
search potrag traga potjer pretra
secret tajna. tajne. tajni. tajnu. tajno.
fake lažn laži. lažir dezinform izmišlj
truth istin
mistake grešk pogreš
scandal skandal afera. aferu. afere.
corruption korup mito. mita. podmi
crisis kriza. krize. krizi. krizu. krizn
conflict sukob konflikt
defence obran obramb brani. braniti.
alliance savez. saveza. savezni partner koalic
enemy neprijatelj suparn protivni
relations odnosi. odnosa. odnose. odnosima. prijatelj
isolate izolac izolir
influence utjeca
interest interes
conditions uvjet
red-line crvena. crvenu. crvene.
point točka. točke. načelo. načela. princip
issue problem prepre pitanje. pitanja.
key ključn glavni. glavna. važn presudn
detail detalj pojedinost
result rezultat ishod posljedic
success uspjeh uspješ uspjel
breakthrough proboj prekretn
step korak mjera. mjere. mjerama.
role uloga. ulogu. ulozi. uloge.
position stav. stava. stavov pozicij stajališt
strategy strateg strateš taktik
goal cilj. cilja. ciljev
reason razlog uzrok zašto. zbog.
chance šans mogućnos priliku. prilika.
letter pismo. pisma. pismu. poruk
speech govor. govora. govoru. obrati obraća
interview intervju
press-conference konferencij brifing press. pres.
analysis analiz analit komentar mišljenj
photo fotograf foto. slika. snimk snimak
map karta. kartu. karti. zemljovid
document dokument memorand protokol
text tekst
list popis. popisa. popisu. lista. listu.
initiative inicijativ
framework okvir. okvira. okvirn
format format. formata. formatu.
level razin
bilateral bilateral
four-way četverostran
face-to-face licem.
handshake rukovanj rukovao. rukoval
red-carpet tepih
applause pljesa pljesk aplau ovacij
table stol. stola. stolom. stolu.
back-channel kanal. kanala. kanali. kanalima.
dispute spor. spora. sporov svađa. prepirk
tension napetos tenzij
concern zabrinu strah bojaz uznemir brine.
surprise iznena šok. šokir šokant neočekiv
celebrate slavi. slave. proslav slavlj
anger bijes ljut gnjev ogorč
frustrate razočar frustr nezadovolj
attack-verbally izvrijeđ obrušio. obrušila.
friendly srdačn topla. topli. toplo. laska
difficult tešk težak složen komplic
possible-impossible nemogu nevjerojatn nereal
fair pravedn pošten
lasting trajn održiv dugotraj
direct izravn direktn
first-time prvi. prva. prvo. prvu. prvog
record rekord povijesn neviđen
admit priznao. priznaje. priznal
avoid izbjegn izbjega izbjeć
ignore ignor zanemar
betray izdaja. izdajni izdajstv veleizdaj
trap zamk obman manipul
dictate diktat diktir namet
sovereignty suveren neovisn nezavisn integritet cjelovit
neutrality neutral
membership član. članic članstv članov
treaty ugovor konvencij povelj
retaliate odmazd osvet
provoke provoc provok
ambassador veleposlan konzul. konzulat
summon pozvao. pozvala. pozvan
expel protjer deport izgon
visa viza. vize. vizu. putovnic
referendum referend plebiscit
constitution ustav. ustava. ustavu. ustavn
law zakon. zakona. zakone. zakonsk zakonod
coup puč. puča. pučist prevrat svrgn
martial-law izvanredn
invasion invazij
occupation okupac okupira okupato aneks
peacekeepers mirovnj
disarm razoruž demilitar
buffer-zone tampon
reconstruction obnov rekonstru
reparations reparac odštet kompenz
trade trgovin trgova izvoz uvoz
minerals mineral ruda. rude.
investment investi ulaga
budget proračun deficit rashod
spokesperson glasnogovorn portparol
adviser savjetnik savjetnic
opposition oporb opozic
party strank republikan demokrat
survey anket istraživanju.
rights prava. ljudskih. pravima.
war-crimes genocid zločin
abduct otmic oteli. kidnap talac. taoc
amnesty amnest pomilov
propaganda propagand
army vojsk vojni. vojne. vojna. vojnog
residential-building stamben zgrad kuće. kuća. stanova.
damage ošte uništ razoren šteta. štetu.
air-defence protuzračn patriot. pzo.
intercept presre obori oboren
capture zauze zauzim zarob
advance napreduj napredov prodor prodir
offensive ofenziv
energy-facility infrastruktur postrojenj trafo energetsk
aid-package paket
civilians civil stanovni mještan
casualties žrtv gubitak. gubic
target-object meta. metu. mete. pogođen pogodi
prisoners-of-war zarobljeni
bodies-remains tijelo. tijela. posmrtn leš. lešev
refinery rafiner
long-range dalekomet domet. dometa. dugodomet
air-raid-alarm siren uzbun
evacuate evaku
power-plant elektran reaktor termoelektran hidroelektran
uranium-enrichment uran. urana. uranij obogać iaea.
launcher lansir ispalj ispali
ballistic balisti hiperso krstareć
tribunal-warrant tjeralic uhidben haag haaš tribunal
shadow-fleet sjene. sjeni.
commander zapovjedn general. generala. generalštab
exercise-drill vježb manev obuk
mobilisation mobiliz novačenj regrut ročn
military-base baza. baze. bazi. bazu. vojarn
tank tenk oklop
artillery-shelling artiljer granat haubic topništ
debris krhotin olupin ruševin ostaci.
fighter-jet lovac. lovci. lovaca. lovce.
warship-fleet flota. flote. flotu. mornaric fregat
submarine podmorn
rescue spaš spasi
rebel pobunj milicij separat paravoj
special-operation operacij specijalac specijalc
terror teror ekstrem
humanitarian humanitarn
encircle opkol opsad opsjed
liberate oslob
counter-offensive protuofenz kontraofenz protunap
line-of-contact linij crta. crte. crti.
purchase-sell kupnj kupuj kupi prodaj prodao.
contract-order ugovor narudžb naruč
growth-recession gospodar ekonom bdp. reces rast.
company-firm tvrtk kompan poduzeć korporac
production proizvod proizved
charge-indict optužn tereti. tužitelj
guilty-acquit kriv. kriva. osuđen presud
shooting pucnj pucanj pucao. pucala. pucali.
assassinate ubojstv ubojic atentat
crash-collision nesreć sudar srušio. srušila.
missing nestao. nestal nestan
sabotage sabot diverzij hibridn podmetn
embargo-cap embarg bojkot
confiscate zaplij zapljen oduze konfis nacionaliz
ai-technology inteligencij tehnolog čipov robot openai
climate klimats klima. emisij
health-doctor zdravst liječn zdravlj pacijent medicin
sport sport. sportsk stadion liga. lige.
champion-medal prvak prvenst medalj turnir kup.
science-research znanst znanos istraživač studij
film-series film serij glum kino.
music-singer glazb pjeva pjesm koncert album
anniversary obljetnic godišnjic komemor jubilej
funeral sprovod pogreb pokop ispraćaj
national-guard garda. garde. gardu. gardi.
glide-bomb klizeć jedrileć
trench-fortification rov. rovov utvrđenj utvrde.
gps-jamming gps. ometanj
balloon balon
undersea-cable kabel. kabela. kabeli podmorsk
nuclear-test bojeva. bojeve. bojevih.
arms-control neširenj
defence-industry rheinmetall namjensk
pipeline plinovod naftovod cjevovod
aircraft-carrier nosač
helicopter helikop
mine-demining mina. minama. razminir demin
cluster-munition kasetn fosforn
chemical-weapon kemijsk
satellite satelit starlink
radar radar
poison otrov trovanj
mercenary plaćenik plaćenic wagner
deserter dezert
volunteer dobrovolj volont
depot-warehouse skladišt
dam brana. branu. hidroelektr
torture mučenj mučil zlostav tortur
execution pogublj smaknu egzekuc strijelja
massacre masakr pokolj
jihad-islamist džihad islamist isil isis.
shelter-bunker skloništ bunker
veteran veteran
sniper snajper
fuel goriv benzin dizel
coal ugljen rudar rudni
grain žito. žita. pšenic kukuruz žetv
water voda. vodu. vodom. vodovod vodoopskrb
drought-heat suša. suše. sušu. vrućin toplinsk
heating grijanj toplan
hunger-famine glad. gladi. glađu gladn izgladn
tax porez pdv.
debt-bond dug. dugov obveznic zaduž
interest-rate kamat fed.
currency valut dolar kripto rublj bitcoin
donor donac donir donat
subsidy subvenc poticaj
jobs-workers zaposl nezaposl radnik radnic
strike-labour štrajk sindikat
bankrupt bankrot stečaj insolv
merger-takeover spajanj preuzim preuzm akvizic
reform reform
appeal-court žalb apelac
fine-penalty kazna. kaznu. kazne. kazni. novčan
fraud prijevar prevar pranj
theft-rob krađ ukrao. ukrade pljačk lopov
drugs-narcotics drog narko kokain krijumč
rape-abuse silov seksualn
extradite izruč ekstrad
derail isklizn tračnic
sink-capsize poton potop prevrn brodolom
stab nož. nožem. ubod izboden
epidemic virus epidem pandem covid gripa.
vaccine cjepiv cijep
cancer rak. raka. rakom. tumor onkolo
drugs-medicine lijek. lijekov farmac
rain-weather kiša. kiše. prognoz vremensk pljusk
landslide klizišt odron lavin
volcano vulkan erupc
tsunami tsunami cunami
pollution zagađ onečišć okoliš ekolo
wildlife životinj pas. psa. medvjed vukov
religion-mosque džamij musliman islam. vjersk židov
language jezik
book-writer knjig pisac pisc književn roman.
culture-museum kultur muzej umjetn izložb kazališ
tennis tenis wimbledon
hockey hokej nhl.
basketball košark nba.
olympics olimp
coach trener izbornik
transfer-sport transfer pojačanj
sport-injury ozljeda. ozljede. ozljedu.
referee-fans navijač sudački
penalty-goal penal jedanaester zabio. pogodak
racing formul utrka. utrke. bolid reli.
cycling-athletics bicikl maraton atleti biatlon skija
boxing-mma boks. boksa. bokser boksač nokaut
doping doping
chess šah. šaha. šahov šahist
space svemir astronaut orbit
car automobil auto. auta. vozil
bus autobus
road-traffic promet. prometn cestama. cestovn autocest
tourism turis
food-restaurant hrana. hranu. hrane. restoran meso.
fashion-clothes moda. modi. modn odjeć haljin
wedding-divorce vjenč brak. braka. razvod svadb
birth-baby rođen beba. bebe. trudn novorođen
new-year novogod vatromet
parade parad
monument spomeni statu
flag-symbol zastav himn
spouse supru muž. muža. udovic
smartphone-app mobitel pametn iphone aplikac
social-media mrežama. mreže. influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tvit
collapse-building uruši urušav sruši obruš
university sveučilišt fakultet profesor
agriculture poljoprivred agrar stočar
real-estate nekretn stanar najam hipotek
shop-retail dućan supermarket prodavaonic
airline avioprijevoz aviokomp putnik putnic
metro-station metro. metroa. kolodvor tramvaj
tunnel tunel
gold zlat
renewable obnovljiv solar vjetro vodik
television televiz tv.
celebrity-star zvijezd slavn
suicide samouboj
lawyer odvjetni
mafia-gang mafij banda. bande. klan. klana.
riot-clash nered nemir
stampede stamped
radiation zračenj radijac radioakt
gun-rifle pištolj pušk vatren revolver
steel-metal čelik alumin bakar. litij
lake jezer
forest šuma. šume. šumi. šumsk
alcohol alkohol pivo. piva. vino. pijan
tobacco duhan pušenj cigaret
boeing boeing
airbus airbus
lgbt-gay lgbt gej homoseks transrod
abortion pobač abort
racism rasiz rasist diskrimin
citizenship državljanstv
lawsuit tužb tuži. tužio.
impeachment opoziv. opoziva. impeachment
transformer-generator generator transformator
ukraine ukrajin kijev
russia rusij rusk moskv moskov
president predsjedni
european-union eu. bruxell brisel
europe europ
white-house bijela. bijele. bijeloj. bijelu.
government vlada. vlade. vladi. vladu. vladin
kremlin kremlj
minister ministar. ministr
nato nato.
prime-minister premijer
world svijet svjetsk globaln
country zemlja. zemlje. zemlji. zemlju. držav
today danas
new novi. nova. novo. novu. nove.
people ljudi. ljudima. ljude.
head-chief šef. šefa. šefic ravnatelj direktor
two dva. dvije. dvoj oba. obje.
year godin
official službeni dužnosni zvanič
first prvi. prva. prvo. prve. prvu.
big velik ogrom masovn
city grad. grada. gradu. gradov gradsk
region regij regional oblast pokrajin županij
donbas donbas donjeck lugansk luhansk
crimea krim. krima. krimu. krimsk
day dan. dana. dani. danu. dnevn
now sada. trenutno
night noć večer
ally savezni
international međunarod
special posebn specijaln
sea more. moru. morsk pomorsk
middle-east bliskoistoč bliski. bliskom. bliskog.
gaza gaza. gaze. gazi. gazu.
secretary-of-state tajnik
vice-president potpredsj dopredsj zamjenik zamjenic
source izvor. izvori. izvora.
geneva ženev
istanbul istanbul carigrad
palestinian palest
united-nations un. ujedinjen
team tima. momčad ekip reprezent
parties-to-talks strana. strane. stranu. stranama.
home kuća. kuće. kući. kuću. dom.
woman žena. žene. ženu. ženama. žensk
man muškar
kharkiv harkiv harkov
odesa odesa. odese. odesi. odesu. odesk
full pun. punu. puna. potpun
important važn ključn bitn
good dobro. dobra. dobri. dobar. pozitiv
possible moguć vjerojat
dangerous opasn opasan rizi
more više.
all sve. svi. svih. svak
only samo.
last-latest posljednj zadnj konačn
real stvarn pravi. istinsk
dozens deseci. desetak. desetke. desetina.
hundreds stotin
thousands tisuć
three tri. troj
month mjesec
hour sat. sata. sati. satima.
again ponovno. ponovo. opet.
during tijekom.
since otkako
until dok.
expert stručnja ekspert
foreign strani. stranih. inozem vanjsk
italy itali talijan rim. rima. rimu.
japan japan tokij tokio
korea korej
north-korea sjevernokorej pjongjang pyongyang
south-korea južnokorej seul
saudi-arabia saudij rijad
riyadh rijad
doha doha. dohi. dohe. dohu.
qatar katar doha. dohi.
vienna beč. beča. beču. bečk
minsk minsk
paris pariz
london london
berlin berlin
switzerland švicar
netherlands nizozem haag amsterdam holand
spain španjol madrid
belarus bjelorus minsk
finland finsk finac. finci. helsink
sweden švedsk šveđan stockholm
norway norveš norvež oslo. oslu.
denmark dansk danci. kopenhag
lithuania litva. litve. litvi. litavsk vilnius
estonia eston talin tallinn
latvia latvij riga. rigi.
baltic baltik baltič
romania rumun bukurešt
moldova moldav moldov kišinj pridnjest
czechia češk česi. prag. praga. pragu.
slovakia slovačk slovak bratislav
georgia gruzij tbilis
armenia armeni armens jerevan
azerbaijan azerbajdžan baku. bakua.
kazakhstan kazahst astana. astani.
pakistan pakist islamabad
afghanistan afganis kabul taliban
lebanon liban bejrut
hezbollah hezbola
hamas hamas
iraq irak. iraka. iraku. iračk bagdad
yemen jemen
houthi huti. huta. hutij hutima.
egypt egip kairo kairu.
hormuz hormu
strait tjesnac
red-sea crveno. crvenom. crvenog.
black-sea crno. crnom. crnomor
taiwan tajvan tajpe
canada kanad ottaw
mexico meksi
brazil brazil
kherson herson
zaporizhzhia zaporiž zaporoš zaporož
dnipro dnjipr dnjepr dnipro
lviv lavov. lavova. lavovu. lviv
pokrovsk pokrovsk
kupiansk kupjansk
sumy sumy.
kramatorsk kramatorsk kostjantiniv slavjansk slovjansk
belgorod belgorod
kursk kursk
pentagon pentagon
national nacionaln
local lokaln mjesn
joint zajedničk zajedno
strong snažn snažan jak. moćn
legal pravni. pravna. pravno. zakonit legaln
ground kopnen
historic povijes
immediate odmah hitn smjesta
long-term dugoroč dugotraj
permanent stalan. stalni. stalno. trajn
temporary privremen
unprecedented neviđen presedan
finance-minister financ
interior-minister mup. mupa. unutarnjih
ministry ministarst
commission komisij povjerenstv
council vijeć
coalition koalic
citizen građan. građani. građana. građanin državljan
population stanovni
family obitelj
governor guverner
mayor gradonačeln
senator senator kongresmen
deputy-mp zastupni
central-bank banka. banke. banku. banci. banaka.
half polovic pola.
percent posto. postot
majority većin
north sjever
south jug. juga. jugu. južn
east istok. istoka. istoku. istočn
west zapad
florida florid miami
new-york njujor york.
texas teksas
california kaliforn angeles
vatican vatikan
pope papa. pape. papi. papu. papin
cuba kuba. kube. kubi. kubu. kubansk
panama panam
greece grčk grci. atena. ateni.
serbia srbij srpsk srbi. beograd
africa afrik afrič
asia azij
australia australi australs sydney
chancellor kancelar
office ured. ureda. uredu. kabinet
embassy veleposlanst
committee odbor. odbora. odboru. komitet
agency agencij
supreme-court vrhovn
prosecutor tužitelj državnoodvjet
imf-world-bank mmf.
red-cross križ.
g7 g7.
g20 g20.
brics brics briks
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma duma. dume. dumi.
bundestag bundestag
oligarch oligarh milijarder tajkun
first-lady dama. dame. supruga. suprugu.
son sin. sina. sinu. sinom sinov
daughter kći. kćer
son-in-law zet. zeta. zetu.
mother majk mama. mame.
father otac. oca. ocu. očev
youth mladi. mladih. mlade. tinejdž maloljet
elderly starij
pension mirovin umirovljen
teacher učitelj nastavnik prosvjetar
farmer poljoprivrednik poljoprivrednic seljac seljak
driver vozač
pilot pilot
sailor mornari. mornara. pomorac pomorc posad
athlete sportaš atletičar
actor glum
activist aktivist
hacker haker hakir kiber cyber
church crkv patrijar biskup
royal kralj princ. princa. princez
businessman poduzetni biznismen
group grup skupin
state-capital prijestolnic
right-wing desničar desnic
left-wing ljevičar ljevic
politician politič politik
tomorrow sutra.
yesterday jučer
second drugi. druga. drugo. drugu. drugog.
third treći. treća. treće. treću. trećeg.
minute minut
decade desetljeć
century stoljeć
morning jutro. jutra. jutros ujutro
early rano. ranij prijevremen
late kasno. kasnij
christmas božić
easter uskrs
january siječ
february veljač
march-month ožuj
april travanj. travnj
june lipanj. lipnj
july srpanj. srpnj
august kolovoz
september rujan. rujn
october listopad
november studeni. studenog studenom.
december prosinac prosinc
spring proljeć
summer ljeto. ljeta. ljetn ljetos
autumn jesen
four četiri. četver četvor
five pet. petero petor
ten deset. desetero
many mnog brojn
few nekoliko nekolicin
less manje.
nobody nitko. nikog
small mali. mala. malu. malen
high visok viši.
low nizak. nisk
weak slab
easy lako. lagan lakš
serious ozbilj
impossible nemogu
certain siguran. jasno. jasan. izvjesn
uncertain neizvjes nejasn nepoznat
partial djelomič
separate odvojen zaseb
illegal nezakonit ilegal protuzakon
public javni. javna. javno. javnos
private privat osobni. osobno.
bad loše. loša. loši. lošim negativ
best najbolj
worst najgor lošij
correct ispravn točn
wrong pogreš krivo.
freedom slobod
rich bogat
poor siromaš
alive živ. živa. živi. preživ
green zelen
blue plava. plavi. plavo. plavu.
hot vruć
near blizu. blizini. pokraj.
far daleko. daleka. udaljen
sky nebo. neba. nebu. nebom
village selo. sela. selu.
district okrug kotar četvrt. četvrti.
island otok. otoka. otoku. otoc
river rijeka. rijeke. rijekom. rijeku.
mountain planin brdo. brda.
coast obala. obale. obali. obalu. plaž
street ulic
building zgrad
palace palač dvorac dvorc rezidenc
hotel hotel
chernihiv černigiv černihiv černigov
mykolaiv mikolajiv mikolajev nikolajev
chernobyl černobil černobyl
novorossiysk novorosij
bryansk brjansk
kaliningrad kaliningrad
st-petersburg peterburg petrograd
chechnya čečen
portugal portugal lisabon
belgium belgij
austria austrij beč. beču.
slovenia slovenij slovensk slovenac ljubljan
bulgaria bugar
croatia hrvat zagreb
bosnia bosn bih. sarajev
kosovo kosov prištin
cyprus cipar cipr nikozij
ireland irsk irac. irci. dublin
uzbekistan uzbek taškent
bangladesh bangladeš
sri-lanka šri.
myanmar mjanmar mijanmar burm
thailand tajland bangkok
cambodia kambodž
singapore singapur
malaysia malezij
indonesia indonez indonež džakart jakart
philippines filipin manil
vietnam vijetnam hanoj
hong-kong hong. hongkon
new-zealand zeland novozeland
haiti haiti
argentina argentin
chile čile. čilea
colombia kolumbij bogot
ecuador ekvador
bolivia bolivij
peru peru. perua
sudan sudan darfur kartum khartum
ethiopia etiop
somalia somal
kenya kenij najrobi nairobi
nigeria nigerij
niger niger. nigera. nigeru.
mali malij bamak
burkina-faso burkin sahel
congo kongo kongu. kinšas
south-africa južnoafri pretorij johannesburg
libya libij tripoli
tunisia tunis
algeria alžir
morocco marok rabat
west-bank ramal doseljeni
jerusalem jeruzalem
kuwait kuvajt
bahrain bahrein
oman oman. omana omanu. omansk maskat
jordan jordan aman.
arctic arkti
antarctica antarkti
mediterranean mediteran sredozem
suez suez sues suec
davos davos
albania alban
montenegro crnogor podgoric
north-macedonia makedon skopj
iceland island rejkjav reykjav
kyrgyzstan kirgi biškek
tajikistan tadžik dušanbe
turkmenistan turkmen
nepal nepal katmandu
laos laos
mongolia mongol
honduras hondur
nicaragua nikarag
paraguay paragvaj
uruguay urugvaj
eritrea eritrej
rwanda ruand
uganda ugand
mozambique mozambi
blogger bloger influencer youtuber
already već.
still još. dalje.
may-month svibanj. svibnj
free-of-charge besplat
square trg. trga. trgu.
not ne. nije. nisu. neće nikad nema. ni.
`;
