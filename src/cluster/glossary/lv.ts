/** What news is made of, in Latvian: see glossary.ts. */
export const lv = `
die nogalin bojā. bojāgāj nāves. mirus
injured ievain cietuš
attack uzbruk uzbruc trieci
drone dron bezpilot
missile raķet
explosion sprādz spridz eksplo bumba. bumbu.
fire ugunsgrēk ugunsdzēs liesm
factory rūpnīc fabrik
electricity elektrīb elektroenerģ elektrotīkl elektroapg
nuclear kodol atomel atomie atombumb
oil nafta. naftas. naftu.
gas gāzes. gāze. gāzi. dabasgāz
sanctions sankcij
tariff tarif muitas.
meeting tikšan tikās. tiksies. tiekas. satikās.
summit samit
phone-call telefon zvanīj
visit vizīt ierad viesoj apmeklē
travel ceļoj dodas. devies.
sign parakst
agreement vienošan vienoj darījum
reject noraid atteic atteik
warn brīdin
demand pieprasa pieprasī prasa. aicin mudin
proposal priekšlik piedāv ierosin
plan plāno plāns. plānu. plāni. plānā.
draft projekts. projektu. melnrakst
statement paziņoj deklarāc
announce paziņo izsludin apstiprin
threat draudi. draudu. draudus. draudē draud.
troops karavīr karaspēk spēki. spēku.
front-line fronte. frontes. frontē. fronti.
land teritor zemes.
border robež
parliament saeim parlament kongres senāts. senāta.
election vēlēšan balso vēlētāj
court tiesa. tiesas. tiesu. tiesneš spriedum
arrest aiztur arest apcietin
prison cietum ieslodz
exchanging apmaiņ apmain
release atbrīvo
police polici
protest protest mītiņ demonstrāc
resign atkāp demisij
appoint iecelt iecēl amatam.
envoy sūtni sūtņ emisār
foreign-minister diplomāt
delegation delegāc
intelligence izlūk spieg
children bērni. bērnu. bērns. bērniem. bērnus.
school skola. skolas. skolā. skolēn student
hospital slimnīc klīnik dzemdību
train vilcien dzelzceļ
plane lidmašīn lidaparāt lidojum
ship kuģis. kuģi. kuģa. kuģu. tankkuģ
airport lidost
port osta. ostas. ostā. ostu. termināl
bridge tilts. tilta. tiltu. tilti.
earthquake zemestrīc
flood plūdi. plūdos. plūdu. applūd
storm vētr viesuļ taifūn ciklon orkān
cold aukst sniega. sniegput ziema. ziemas.
money miljon miljard aizdevum kredīt fonds.
frozen-assets aktīvi. aktīvu. aktīvus. iesald
freezing iesald
price cena. cenas. cenu. cenām. inflāc
market tirgus. tirgū. tirgu. birž akcij
football futbol mačā mačs. mača. vārtus.
award balva. balvu. balvas. apbalvo nobel
journalist žurnālist
weapon ieroč ierocis. munīc bruņojum
refugee bēgļ bēgl migrant migrāc patvērum
monitor uzraug uzraudz novēro monitor
postpone atlik atliek pārcelt
cancel atcel atceļ atcēl
postwar pēckar
europe-leaders līder
airspace gaisa. gaisatelp
trilateral trīspus
round raund
compromise kompromis piekāp
suit uzvalk
hotline-live tiešraid
monday pirmdien
tuesday otrdien
wednesday trešdien
thursday ceturtdien
friday piektdien
saturday sestdien
sunday svētdien
next-week nedēļ
usa asv. amerik vašington
uk-country lielbritān britu. briti. london
france francij franču. francūz parīz
germany vācij vācu. vācieš berlīn mercs.
poland polij poļu. poļi. varšav tusks.
china ķīna. ķīnas. ķīnā. ķīnieš pekin
turkey turcij turku. ankar stambul erdogan
hungary ungār budapešt orbān
israel izraēl
iran irān teherān
syria sīrij
venezuela venecuēl maduro
greenland grenland
india indij modi.
alaska aļask
abu-dhabi emirāt dabī
before pirms.
after pēc.
future būs. gaidām nākotn
begin sākas. sākās. sākt. sākus uzsāk
end beidz beigs beigu noslēdz pabeig
nothing bez. nekas.
progress progres konstruktīv produktīv
deploy izvieto nosūt sūta. dislocē
invite uzaicin ielūdz ielūgum
venue kur. vieta. vietu.
virtual virtuāl tiešsaist video.
react reaģē reakcij atbildē atbilde.
hope cer. cerīb optimi
doubt šaub apšaub skept
deadline termiņš. termiņu. termiņa. ultimāt
peace miers. miera. mieru. mierā. mierīg
war karš. kara. karu. karā. karam.
ceasefire-idea pamier
security drošīb
guarantee garant
negotiations sarun
say teica. norāda. pauda. apgalvo saka.
report ziņo. ziņoj avot vēsta. raksta.
accuse apsūdz vaino.
condemn nosod kritiz kritik
deny nolied nolieg
praise slavē. slavēja. uzslavē
thank paldies pateicīb pateicas.
mock ņirgā izsmej apvaino
insist uzsver uzstāj
hint mājien signāl
reveal atklāj atklās. izpau
leak noplūd nopludin
ask jautā. jautāja. jautāt. vaicā
apologise atvaino
promise sola. apsol solīj apņēm
congratulate apsveic sveicien
support atbalst
oppose pret. iebilst iebild pretoj
pressure spiedien piespied piespiest
help palīdz
want vēlas. grib
accept pieņem piekrīt piekrita
consider apsver izskata.
ready gatav sagatav
discuss apsprie pārrun diskut diskusij konsult
mediation starpniec starpniek vidutāj
host namatēv uzņem. rīko.
join pievieno piedal
absent boikot neierod nepiedal
exclude izslēg izslēdz
include iekļau ietver
lead vada. vadīs vadīj
unity vienotīb solidar
split šķelšan domstarp nesaska
reach sasniedz sasnieg panāk
fail neizdev neizdo neveiksm izgāž izgāš
stall strupceļ iestrēg
collapse sabruk sabruc krahs.
violate pārkāp
comply ievēro respekt
extend pagarin
expire beigsies beidzas.
implement īsteno ievieš
enforce uzspie
pause apturē pauze. pauzi.
resume atsākt atsākuš atjauno
stop pārtrau apstādin aptur
abandon atsakās. atteicās. pamet
change maina. mainī izmaiņ pārmaiņ grozīj
toughen stingrāk pastiprin bargāk
ease atvieglo mīkstin
escalate eskal saasin
de-escalate deeskal nomierin
risk risk bīstam
trust uztic neuztic
win uzvar triumf
lose zaudē sakāv pazemo
give-up kapitul padodas padošan
keep saglabā patur
recognise atzīst atzīt leģitim
veto veto.
block bloķē blokād
approve apstiprin ratific akceptē
decide lēmum nolēm nolemj izlēm lemj
order rīkojum pavēl dekrēt
choose izvēlas. izvēlēj izvēle. izvēli.
must vajag vajadz nepiecieš jābūt
allow atļau ļauj ļaus
ban aizlied aizlieg
soon drīz ātri. steidzam
wait gaida. gaidī sagaid
continue turpin
return atgrie
leave pamet aiziet izstāj atstāj
stay paliek palik
move pārviet kustīb virzās.
open atver atvēr
close slēdz slēgt slēgs slēgšan aizver
show parādīj parādīt parādīs demonstrē
prove pierād
test tests. testu. testē izmēģin
check pārbaud inspek
investigate izmeklē
find atrod atrast atrad
search meklē kratīšan
secret slepen noslēpum slēpj
fake viltus. meli. melo. dezinf viltot
truth patiesīb
mistake kļūda. kļūdas. kļūdu. kļūdīj
scandal skandāl
corruption korup kukuļ
crisis krīz
conflict konflikt
defence aizsardz aizstāv aizsargā
alliance alians sabiedrot partner koalīc
enemy ienaidn pretinie
relations attiecīb draudzīb
isolate izol
influence ietekm
interest interes
conditions nosacīj noteikum
red-line sarkanā. sarkano. sarkanās.
point punkt princip
issue problēm jautājum šķērsl
key galven svarīgāk izšķir būtisk
detail detaļ sīkāk
result rezultāt iznākum
success veiksmīg panākumi. panākumus.
breakthrough izrāv pavērs
step solis. soļi. soli. soļus. pasākum
role loma. lomu. lomas. lomā.
position nostāj pozīcij
strategy stratēģ taktik
goal mērķ
reason iemesl cēlon kāpēc
chance iespēja. iespējas. iespēju. izred
letter vēstul vēstījum
speech runa. runu. uzrun
interview intervij
press-conference konferenc brīfing preses.
analysis analīz koment viedok
photo foto. fotogrāf attēl
map karte. kartes. kartē. karti.
document dokument memorand protokol
text tekst
list saraksts. sarakstā. sarakstu.
initiative iniciatīv
framework ietvaros. ietvars. ietvaru.
format formāt
level līmen
bilateral divpus
four-way četrpus
face-to-face klātien
handshake rokasspied
red-carpet paklāj
applause aplaus ovāc
table galda. galds. galdu.
back-channel kanāls. kanāli. kanālu. kanālā.
dispute strīd ķilda
tension saspīlēj spriedz
concern bažas. bažīj satrauk uztrauk bailes.
surprise pārsteig pārsteid negaidīt šokē
celebrate svin svētki. svētkus.
anger dusm sašut niknum
frustrate vilšan vīlušies vīlies neapmier
attack-verbally lamāj
friendly sirsnīg draudzīg
difficult grūti. grūts. grūtīb sarežģ
possible-impossible neiespēj maztic nereāl
fair taisnīg godīg
lasting ilgtspēj noturīg ilgstoš
direct tieši. tiešo. tiešaj nepastarp
first-time pirmais. pirmā. pirmo. pirmoreiz pirmie.
record rekord vēsturisk nebijuš
admit atzina. atzinis.
avoid izvair novērst
ignore ignor
betray nodevēj nodevīb
trap slazd lamat apman manipul
dictate diktē diktāt uzspie
sovereignty suver neatkar integritāt
neutrality neitrāl
membership dalīb biedrs. biedri. iestāš
treaty līgum konvenc pakts. paktu.
retaliate atrieb
provoke provoc provok
ambassador vēstniek vēstniec konsul
summon izsauc izsauk
expel izraid deport
visa vīza. vīzas. vīzu. pase. pases.
referendum referend plebisc
constitution konstitūc satversm
law likums. likumu. likuma. likumprojekt likumi.
coup apvērs pučs. puča.
martial-law ārkārtas. ārkārtējā. ārkārtējo.
invasion invāz iebruk iebruc
occupation okup aneks
peacekeepers miernes
disarm atbruņ demilitar
buffer-zone bufer
reconstruction atjaunošan rekonstruk pārbūv
reparations reparāc kompens
trade tirdzniec eksport import
minerals izrakteņ minerāl retzem
investment invest ieguldī
budget budžet izdevum deficīt
spokesperson pārstāvis. pārstāve. runasvīr
adviser padomniek padomniec
opposition opozīc
party partij republikān demokrāt
survey aptauj
rights tiesīb cilvēktiesīb
war-crimes genocīd noziegum zvērīb
abduct nolaup ķīlniek
amnesty amnest apžēl
propaganda propagand
army armij bruņot militār
residential-building dzīvojam daudzdzīv dzīvokļ dzīvokl
damage bojāt bojājum iznīcināts. sagrau postīj
air-defence pretgais patriot.
intercept pārtver pārtvēr notriek notriec
capture ieņem ieņēm sagrāb sagūst
advance virzās. virzīšan pavirz
offensive ofensīv
energy-facility infrastruktūr apakšstac objekt enerģētik
aid-package pakete. paketi. paketes. paketē.
civilians civil iedzīvotāj
casualties upuri. upuru. upuris. zaudējum
target-object mērķis. mērķi. mērķiem. mērķu.
prisoners-of-war karagūst gūstek
bodies-remains ķermeņ mirstīg līķis. līķi.
refinery pārstrād
long-range tāldarb tālās.
air-raid-alarm sirēn trauksm
evacuate evaku
power-plant elektrostac spēkstac reaktor
uranium-enrichment urāns. urāna. urānu. bagātinā ssaa.
launcher palaid palaiš palaist palaiž
ballistic ballist hiperskaņ spārnot
tribunal-warrant orderis. orderi. tribunāl hāga. hāgā.
shadow-fleet ēnu.
commander komandier ģenerālis. ģenerāļ ģenerālštāb virspavēl
exercise-drill mācības. mācībās. manevr apmācīb
mobilisation mobiliz iesauk iesauc rekrūt
military-base bāze. bāzes. bāzē. bāzi. lidlauk
tank tanks. tanku. tankus. tanki. bruņuteh
artillery-shelling artilēr apšaud haubic šāviņ
debris atlūz drupas. drupām. gruveš
fighter-jet iznīcinātāj
warship-fleet flote. flotes. floti. karakuģ fregat
submarine zemūden
rescue glāb izglāb
rebel nemierniek kaujiniek separātist partizān
special-operation operācij specvienīb desant
terror teror ekstrēmis
humanitarian humanitār
encircle ielenk aplenk
liberate atbrīvo atkaro
counter-offensive pretuzbruk pretofens
line-of-contact līnij
purchase-sell nopirk iegād pārdod pārdot pērk
contract-order līgum kontrakt pasūtīj
growth-recession ekonom ikp. recesij izaugsm
company-firm uzņēmum kompānij
production ražo
charge-indict apsūdzīb aizdom
guilty-acquit vainīg notiesā attaisno
shooting šaušan apšaude. nošāv
assassinate slepkav atentāt
crash-collision avārij sadursm sadūrās. katastrof
missing pazud pazuš
sabotage sabot diversij hibrīd dedzināšan
embargo-cap embarg boikot griest
confiscate konfisc nacionaliz
ai-technology mākslīgā. intelekt tehnoloģ mikroshēm robot
climate klimat emisij
health-doctor veselīb ārsti. ārsts. mediķi. pacient
sport sports. sporta. stadion līga. līgas.
champion-medal čempion medaļ kauss. kausa. turnīr
science-research zinātn pētīj pētniek
film-series filma. filmas. filmu. seriāl kino.
music-singer mūzik dziedātāj dziesm koncert album
anniversary gadadien jubilej atcere
funeral bēres. bērēs. apbed sēras. izvadīšan
national-guard gvard zemessar
glide-bomb planējoš
trench-fortification ierakum nocietināj tranšej
gps-jamming gps. slāpē
balloon balon
undersea-cable kabel kabeļ
nuclear-test kodolgalv kodolizmēģ galviņ
arms-control neizplat
defence-industry rheinmetall
pipeline cauruļvad gāzesvad naftasvad
aircraft-carrier bāzeskuģ
helicopter helikopt
mine-demining mīnas. mīna. atmīn
cluster-munition kasešu. fosfora.
chemical-weapon ķīmisk
satellite satelīt starlink
radar radar
poison saind indē. inde. indes.
mercenary algotņ algotn vagner
deserter dezert
volunteer brīvprāt
depot-warehouse noliktav
dam dambis. dambja. aizsprost hidroelektro
torture spīdzin
execution nāvessod eksekuc
massacre slaktiņ masakr
jihad-islamist džihād islāmist isis.
curfew komandantst
shelter-bunker patvertn bunkur
veteran veterān
sniper snaiper
fuel degviel benzīn dīzeļ
coal ogļu. ogles. ogļrač kalnrač šaht
grain graudi. graudu. labīb kviešu. kvieši.
water ūdens. ūdeni. ūdenī. ūdenim. ūdensapg
drought-heat sausum karstum svelme. tveic
heating apkure. apkures. apkuri. siltumapg
hunger-famine bads. badu. bada. badā. izsalk
tax nodok pvn.
debt-bond parāds. parādu. parādi. obligāc
interest-rate procentlikm likmes. likme. likmi.
currency valūt dolār rubļ kripto bitkoin
donor donor ziedo labdar
subsidy subsīd pabalst
jobs-workers darbiniek bezdarb strādniek nodarbin
strike-labour streik arodbied
bankrupt bankrot maksātnesp
merger-takeover apvienošan pārņem
reform reform
appeal-court apelāc pārsūdz
fine-penalty naudassod sods. sodu. soda.
fraud krāpn krāpš atmazg
theft-rob nozag zādzīb laupī zagļ zaglis.
drugs-narcotics narkot kokaīn kontraband
rape-abuse izvaro seksuāl
extradite izdošan ekstrad
derail sliedēm. sliedes.
sink-capsize nogrim apgāzās apgāzus
stab nazis. nazi. naža. nodūr nodur
epidemic vīrus epidēm pandēm covid gripa.
vaccine vakcīn poti.
cancer vēzis. vēža. vēzi. audzēj onkolo
drugs-medicine medikament zāļu. zāles. farmac
rain-weather lietus. laikapst lietusgāz nokriš negais
landslide nogruvum lavīna. lavīnas. lavīnā.
volcano vulkān izvird
tsunami cunam
pollution piesārņ vides. ekoloģ
wildlife dzīvniek suns. suņi. suņu. lācis.
religion-mosque reliģ musulm mošej ebrej islāma.
language valod
book-writer grāmat rakstniek romāns. literat dzejn
culture-museum kultūr muzej māksla. mākslas. teātr
tennis tenis
hockey hokej nhl.
basketball basketbol nba.
olympics olimp
coach trener
transfer-sport transfēr
sport-injury trauma. traumu. traumas. savainoj
referee-fans līdzjut
penalty-goal pendel vārtus. vārti.
racing formul sacīkst rallij
cycling-athletics riteņbr maraton vieglatl biatlon slēpo
boxing-mma boks nokaut
doping doping
chess šahs. šahā. šahist
space kosmos kosmis astronaut orbīt
car auto. automašīn automobi
bus autobus
road-traffic satiksm šosej autoceļ
tourism tūris
food-restaurant pārtik ēdien restorān kafejn
fashion-clothes mode. modes. apģērb kleita.
wedding-divorce kāzas. kāzu. laulīb šķiršanās. apprec
birth-baby piedzim dzimstīb mazul grūtniec jaundzim
new-year jaungad uguņoš salūt
parade parāde. parādē. parādes.
monument pieminekl statuj
flag-symbol karogs. karogu. karoga. himn
spouse sieva. sievu. sievas. laulāt atraitn
smartphone-app viedtālr iphone lietotn
social-media sociālajos. tīklos. influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tvīt
collapse-building sagruv sagruš iegruv
university universit augstskol profesor
agriculture lauksaimniecīb agrār
real-estate nekustam īres. īre. hipot
shop-retail veikal lielveik
airline aviokomp pasažier airbaltic
metro-station metro. stacij tramva
tunnel tunel
gold zelta. zelts. zeltu.
renewable atjaunīg atjaunojam saules. vēja. ūdeņrad
television televīz ēter ltv.
celebrity-star zvaigzne. zvaigznes. slavenīb
suicide pašnāv
lawyer advokāt jurist
mafia-gang mafij banda. bandas. grupējum
riot-clash nekārtīb grautiņ
stampede drūzm
radiation radiāc radioakt starojum
gun-rifle pistole. pistoli. šauten
steel-metal tēraud alumīn litij
lake ezer
forest mežs. meža. mežu. mežā. mežos.
alcohol alkohol alus. vīna. vīns. reibum
tobacco tabak smēķ cigar
boeing boeing
airbus airbus
lgbt-gay lgbt geju. homoseks transpers
abortion abort
racism rasis diskrimin
citizenship pilsonīb
lawsuit prasība. prasību. tiesvedīb
impeachment impīčment
transformer-generator ģeneratori ģeneratoru transformator
ukraine ukrain kijiv kijev
russia krievij krievu. krievi. maskav
president prezident
european-union es. brisel briseļ
europe eirop
white-house baltā. baltais. baltajā. balto.
government valdīb kabinet administrāc
kremlin kreml kremļ
minister ministrs. ministra. ministre. ministri. ministru.
nato nato.
prime-minister premjer
world pasaul
country valsts. valstis. valstu. valstī. valsti.
today šodien
new jauns. jauna. jauni. jauno. jaunu.
people cilvēki. cilvēku. cilvēks. cilvēkiem. ļaudis.
head-chief vadītāj priekšniek direktor šefs.
two divi. divas. divu. abi. abas.
year gads. gada. gadu. gadā. gadi.
official amatperson oficiāl
first pirmais. pirmā. pirmo. pirmie. pirmās.
big liels. liela. lieli. milzīg masveid
city pilsēt
region reģion apgabal novad
donbas donbas doneck luhansk
crimea krima. krimas. krimā. krimu.
day diena. dienas. dienu. dienā. dienās.
now tagad pašlaik šobrīd
night nakts. naktī. nakti. vakarā.
ally sabiedrot
international starptaut
special īpaša. īpašs. īpašo. speciāl
sea jūra. jūras. jūrā. jūru.
middle-east tuvajos. tuvo. tuvie.
gaza gaza. gazas. gazā.
secretary-of-state valstssekret sekretār
vice-president viceprez vietniek vietniec
source avots. avoti. avotu. avotiem.
geneva ženēv
istanbul stambul
palestinian palestīn
united-nations ano.
team komanda. komandas. komandu. izlase. izlases.
parties-to-talks puses. pusēm. pušu.
home māja. mājas. mājā. mājās. māju.
woman sieviet
man vīriet vīrieš vīri.
kharkiv harkiv harkov
odesa odesa. odesas. odesā. odesu.
full pilna. pilnu. pilns. pilnīb pilnīg
important svarīg būtisk
good labs. laba. labi. labu. pozitīv
possible iespējam varbūt
dangerous bīstam risk
more vairāk
all visi. visas. visu. katrs. katra.
only tikai.
last-latest pēdēj jaunākā. jaunākais. galīg
real īsta. īsts. reāla. reāls. patiesi.
dozens desmitiem. desmiti. desmitus.
hundreds simtiem. simti. simts. simtus.
thousands tūksto
three trīs. triju. trijos.
month mēnes
hour stund
again atkal atkārtot
during laikā. gaitā.
since kopš.
until līdz.
expert ekspert
foreign ārvalst ārzem ārlietu.
italy itālij itāļ roma. romā.
japan japān tokij
korea korej
north-korea phenjan ziemeļkor
south-korea seul dienvidkor
saudi-arabia saūd rijād
riyadh rijād
doha doha. dohā. dohas.
qatar katara. katarā. kataras. dohā.
vienna vīne. vīnē. vīnes.
minsk minsk
paris parīz
london london
berlin berlīn
switzerland šveic
netherlands nīderland holand hāga. hāgā. amsterdam
spain spānij spāņu. spāņi. madrid
belarus baltkriev minsk
finland somij somu. somi. helsink
sweden zviedr stokholm
norway norvēģ oslo.
denmark dānij dāņu. kopenhāg
lithuania lietuva. lietuvas. lietuvieš viļņa. viļņā.
estonia igaun tallin
latvia latvij latvieš rīga. rīgā. rīgas.
baltic baltij
romania rumān bukarest
moldova moldov kišiņ piedņestr
czechia čehij čehu. čehi. prāga. prāgā.
slovakia slovāk bratislav
georgia gruzij gruzīn tbilis
armenia armēn erevān
azerbaijan azerbaidž baku.
kazakhstan kazahst astana. astanā.
pakistan pakist islamabad
afghanistan afgān kabul taliban
lebanon libān beirūt
hezbollah hezboll hizboll
hamas hamās
iraq irāka. irākā. irāku. irākas. bagdād
yemen jemen
houthi hutieš hutij
egypt ēģipt kaira. kairā.
hormuz hormuz ormuz
strait šaurum
red-sea sarkanā. sarkanajā. sarkanās.
black-sea melnā. melnajā. melnās.
taiwan taivān taibej
canada kanād otava. otavā.
mexico meksik
brazil brazīl
kherson herson
zaporizhzhia zaporiž zaporož
dnipro dņipr dņepr dnipro
lviv ļviv ļvov
pokrovsk pokrovsk
kupiansk kupjansk
sumy sumi. sumu. sumos.
kramatorsk kramatorsk kostjantiņ slovjansk
belgorod belgorod
kursk kurska. kurskas. kurskā. kursku.
pentagon pentagon
national nacionāl
local vietēj
joint kopīg kopēj
strong spēcīg stipr
legal juridisk likumīg
ground sauszem
historic vēsturisk
immediate nekavēj tūlīt
long-term ilgtermiņ ilgstoš
permanent pastāvīg
temporary pagaidu. pagaidām. īslaic
unprecedented bezprecedent nepieredz
finance-minister finanš finans
interior-minister iekšliet
ministry ministrij
commission komisij
council padome. padomes. padomē. padomi.
coalition koalīc
citizen pilsonis. pilsoņi. pilsoņu. pilsoņiem.
population iedzīvotāj
family ģimen
governor gubernator
mayor mērs. mēra. birgermeist
senator senators. senatori. senatoru. kongresmen
deputy-mp deputāt
central-bank banka. bankas. banku. bankā. centrālb
half puse. pusi.
percent procenti. procentu. procentiem. procents.
majority vairākum
north ziemeļ
south dienvid
east austrum
west rietum
florida florid maiami
new-york ņujork
texas teksas
california kaliforn andžel
vatican vatikān
pope pāvest
cuba kuba. kubas. kubā. kubu. kubieš
panama panam
greece grieķ atēnas. atēnās. atēnu.
serbia serbij serbu. serbi. belgrad
africa āfrik
asia āzij
australia austrālij austrālie sidnej
chancellor kancler
office birojs. biroja. biroju. kancelej
embassy vēstniecīb
committee komitej
agency aģentūr
supreme-court augstākās.
prosecutor prokuror prokurat
imf-world-bank svf.
red-cross krusts. krusta.
g7 g7.
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cip. cia.
fbi fib. fbi.
fsb fdd. fsb.
sbu sbu. hur. gur.
duma duma. dumas. dumā.
bundestag bundestāg
oligarch oligarh miljardier magnāt
first-lady lēdij
son dēls. dēla. dēlu. dēli. dēlam.
daughter meita. meitas. meitu. meitai.
son-in-law znots. znota.
mother māte. mātes. māti. mamma. māmiņ
father tēvs. tēva. tēvu. tētis. tēvam.
youth jaunieš pusaudž nepilngad jaunatn
elderly seniori. senioru. senioriem. sirmgalv
pension pensij pensionār
teacher skolotāj pedagog
farmer lauksaimniek zemniek
driver autovad šofer
pilot pilots. piloti. pilota. pilotu.
sailor jūrniek apkalpe. apkalpes. apkalpi.
athlete sportist atlēti atlēts.
actor aktier aktris
activist aktīvist
hacker hakeri hakeru kiber
church baznīc patriarh bīskap
royal karalis. karalien karalisk princis. princes
businessman uzņēmējs. uzņēmēji. uzņēmēju.
group grupa. grupas. grupu. grupai.
state-capital galvaspils
right-wing labēj
left-wing kreisie. kreiso. kreisā.
politician politiķ politisk politik
tomorrow rīt. rītdien
yesterday vakar.
second otrais. otrā. otro. otrās.
third trešais. trešā. trešo. trešās.
minute minūt
decade desmitgad
century gadsimt
morning rīta. rītā. rītu.
early agri. agrāk priekšlaic
late vēlu. vēlāk
christmas ziemassv
easter lieldien
january janvār
february februār
march-month marts. martā. marta.
april aprīl
june jūnij
july jūlij
august augusts. augustā. augusta.
september septembr
october oktobr
november novembr
december decembr
spring pavasar
summer vasara. vasaras. vasarā. vasaru.
autumn rudens. rudenī. rudeni.
four četri. četras. četru. četriem.
five pieci. piecas. piecu. pieciem.
ten desmit.
many daudz. daudzi. daudzas. daudzu.
few daži. dažas. dažu.
less mazāk
nobody neviens. nevienu. neviena.
small mazs. maza. mazi. neliel
high augsts. augsta. augsti. augstu.
low zems. zema. zemu. zemāk
weak vājš. vāja. vāji. vājāk
easy viegli. viegls. viegla. vieglāk
serious nopietn
impossible neiespējam
certain skaidrs. skaidri. skaidra.
uncertain neskaidr nezinām
partial daļēj
separate atsevišķ
illegal nelikum nelegāl
public publisk sabiedrīb
private privāt personīg
bad slikts. slikti. slikta. slikto. negatīv
best labākais. labākā. labākie. labāko.
worst sliktāk
correct pareiz
wrong nepareiz kļūdain
freedom brīvīb
rich bagāts. bagāti. bagātāk bagātīb
poor nabadz nabag
alive dzīvs. dzīva. izdzīvo
green zaļā. zaļš. zaļo. zaļie.
blue zilā. zils. zilo.
hot karsts. karsta. karstā. karsti.
near tuvu. blakus. netālu
far tālu. attālum
sky debesis. debesīs. debesu.
village ciems. ciema. ciemā. ciemat
district rajon
island sala. salas. salā. salu. salās.
river upe. upes. upē. upi. upju.
mountain kalns. kalna. kalnos. kalnu. kalnā.
coast piekrast pludmal
street iela. ielas. ielā. ielu.
building ēka. ēkas. ēku. ēkā. ēkām.
palace pils. pilī. rezidenc
hotel viesnīc
chernihiv čerņih čerņig černih
mykolaiv mikolajiv nikolajev
chernobyl černobiļ
novorossiysk novorosij
bryansk brjansk
kaliningrad kaļiņingrad kaliningrad
st-petersburg pēterburg sanktpēterb
chechnya čečen
portugal portugāl lisabon
belgium beļģij beļģu. beļģi.
austria austrij austrieš
slovenia slovēn ļubļan
bulgaria bulgār
croatia horvāt zagreb
bosnia bosnij sarajev
kosovo kosov prištin
cyprus kipra. kiprā. kipras. kipru.
ireland īrij īru. dublin
uzbekistan uzbek taškent
bangladesh banglad
sri-lanka šri.
myanmar mjanm birma. birmas.
thailand taizem tailand bangkok
cambodia kambodž
singapore singap
malaysia malaiz
indonesia indonēz džakart
philippines filipīn manila. manilā.
vietnam vjetnam hanoj
hong-kong honkong
new-zealand jaunzēl
haiti haiti
argentina argentīn
chile čīle. čīlē. čīles. čīlieš
colombia kolumbij kolumbie bogot
ecuador ekvador
bolivia bolīv
peru peru.
sudan sudān darfūr hartūm
ethiopia etiop
somalia somāl
kenya kenij nairob
nigeria nigērij
niger nigēra. nigērā. nigēras.
mali mali.
burkina-faso burkin sahel
congo kongo.
south-africa dienvidāfrik johannesburg pretorij
libya lībij tripol
tunisia tunis
algeria alžīr
morocco marok rabat
west-bank rietumkrast ramall
jerusalem jeruzal
kuwait kuveit
bahrain bahrein
oman omāna. omānā. omānas. omānu. maskat
jordan jordān ammān
arctic arkti
antarctica antarkt
mediterranean vidusjūr
suez suecas.
davos davos
albania albān
montenegro melnkaln
north-macedonia ziemeļmaķ maķedon
iceland islande. islandē. islandes. reikjav
kyrgyzstan kirgiz biškek
tajikistan tadžik dušanb
turkmenistan turkmēn
nepal nepāla. nepālā. nepālas. katmandu
laos laos
mongolia mongol
honduras hondur
nicaragua nikarag
paraguay paragv
uruguay urugv
eritrea eritrej
rwanda ruand
uganda ugand
mozambique mozamb
blogger blogeri blogere emuār influencer
already jau.
still vēl. joprojām
may-month maijs. maija. maijā.
free-of-charge bezmaks
square laukum
not ne. nav. nekad
`;
