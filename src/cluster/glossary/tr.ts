/** What news is made of, in Turkish: see glossary.ts. */
export const tr = `
die oldur hayatini olum. olumu. olumden olenler vefat
injured yarali yaralan
attack saldir vurdu vuruldu
drone siha insansiz iha. ihalar ihasi
missile fuze fuzes
explosion patlama bomba
fire yangin
factory fabrika tesis.
electricity elektrik
nuclear nukleer
oil petrol.
gas dogalgaz
sanctions yaptirim
tariff gumruk tarife
meeting gorus bulus toplan
summit zirve
phone-call telefon
visit ziyaret geldi
travel gidecek gidiyor ucak
sign imzal
agreement anlasma. anlasmay anlasmas anlasti mutabak
reject reddet
warn uyar
demand talep cagri
proposal oneri teklif
plan plan. plani planla
draft taslak
statement bildiri aciklam
announce duyur dogrula
threat tehdit
troops asker birlik. birligi birlikler ordu. ordusu
front-line cephe
land toprak
border sinir
parliament parlament meclis
election secim oy.
court mahkeme dava
arrest gozalti tutuk
prison cezaev hapis
exchanging takas
release serbest
police polis
protest protesto gosteri
resign istifa
appoint atand ata.
envoy temsilci
foreign-minister disisler diplomat
delegation heyet delegasyon
intelligence istihbarat casus
children cocuk
school okul ogrenci
hospital hastane
train tren demiryol
plane ucak
ship gemi tanker
airport havaliman havalimani
port liman
bridge kopru
earthquake deprem
flood sel. taskin
storm firtina kasirga tayfun
cold soguk kar. kis.
money kredi milyon milyar. yardim. yardimi.
frozen-assets varlik dondur
freezing dondur
price fiyat enflasyon
market piyasa borsa
football futbol mac. macin maci. gol. golu
award odul nobel
journalist gazeteci
weapon silah muhimmat
refugee multeci gocmen siginmaci
monitor izlem gozlem
postpone ertele
cancel iptal
europe-leaders lider
trilateral uclu
round tur. turu turun
compromise taviz uzlas
hotline-live canli
monday pazartesi
tuesday sali.
wednesday carsamba
thursday persembe
friday cuma.
saturday cumartesi
sunday pazar.
next-week hafta
usa abd abdli amerika washington
uk-country ingiltere ingiliz londra britanya
france fransa fransiz paris
germany alman berlin merz
poland polonya varsova
china cin. cinin pekin
turkey turkiye ankara istanbul
hungary macar budapeste
israel israil
iran iran tahran
syria suriye
venezuela venezuela
greenland gronland
india hindistan
alaska alaska
abu-dhabi dabi bae
before oncesi once.
after sonra sonrasi
future gidecek gelecek yapilacak
begin basla
end sona bitti
nothing olmadan
progress ilerleme verimli
deploy gonder konuslan
invite davet
venue nerede us. ussu
virtual cevrimici video
react tepki yanit cevap
hope iyimser umut
doubt suphe
deadline ultimat
peace baris
war savas
ceasefire-idea ateskes mutareke
security guvenli
guarantee garanti
negotiations muzaker
say dedi. diyor soyled soyluy iddia
report kaynak kaynakl haberi gore.
accuse suclad sucluy suclama
condemn kinadi kiniyor elestir
deny yalanla inkar
praise ovdu. ovguy ovgul
thank tesekkur minnet
mock alay. alayci alayli hakaret
insist vurgula israr
hint sinyal isaret ima.
reveal ifsa. ifsaa acigac aciga
leak sizdi. sizinti sizdir
ask soru. sorusu sorul sordu
apologise ozur. ozru
promise soz. sozu vaat. vaadi taahhut
congratulate tebrik kutla
support destek
oppose karsi. karsit
pressure baski. baskis baskiy zorla
help yardim
want istiyor isted istem
accept kabul.
consider degerlendir dusunuy
ready hazir
discuss gorustu gorusm istisar tartis
mediation arabulu
host agirla
join katil. katilac katildi katilim
absent katilmay boykot
exclude disla. dislad haric.
include dahil iceri
lead oncul yonet baskanlig
unity birligi dayanis
split bolunm catlak
reach ulasti. vardi. varild
fail basarisiz fiyask
stall cikmaz tikand
collapse coktu cokus cokert
violate ihlal
comply uyma. uyuyor uyacak saygi
extend uzatt uzatma uzatil
expire dolmas dolacak
implement uygula
enforce zorunlu
pause askiya durakla
resume yeniden. tazele
stop durdur dur.
abandon vazgec
change degis
toughen sertles sert.
ease hafiflet yumusa gevset
escalate tirman
de-escalate sakinl yatistir
risk risk tehlik
trust guven. guveni guvenm guveniy
win kazan. kazand zafer galib
lose kaybet yenilg asagila
give-up teslim birak
keep korum tutu.
recognise tanima. taniy mesru
veto veto
block engel. engelle engelli
approve onay. onayla
decide karar
order emri. emret kararname talimat
choose secti. secer tercih
must gerek lazim zorunda
allow izin. izni verdi.
ban yasak
soon yakin hizla acil. yakinda.
wait bekliy bekledi
continue devam suruyor
return donus dondu. donuyor
leave ayril cekil
stay kaliyor kalacak
move hareket tasin
open acik. acti. aciliyor acild
close kapan kapat
show gosteriyor gosterd sergil
prove kanit
test test. testi. testler deneme
check denetim denetle kontrol
investigate sorustur
find bulundu buldu. bulunan kesfed
search ariyor aran.
secret gizli sakla
fake yalan. yalanci yalani sahte dezenf
truth gercek
mistake hata. hatasi hatali yanlis
scandal skandal
corruption yolsuz rusvet
crisis kriz. krizi krizin
conflict catisma ihtilaf
defence savun caydir savunma
alliance muttefik ittifak ortak koalis
enemy dusman rakip
relations iliski dost. dostu dostluk
isolate yalniz izolas
influence etki. etkisi nufuz
interest cikar
conditions sart. sarti sartla kosul
red-line kirmizi
point madde ilke.
issue sorun mesele konu. engeli
key kilit onemli kritik temel
detail ayrinti detay
result sonuc
success basari. basarili basariy
breakthrough atilim donum
step adim onlem tedbir
role rolu rolun
position tutum pozisyon
strategy strateji taktik
goal hedef amac
reason neden sebep niye
chance sans. sansi firsat olasi ihtimal imkan.
letter mektup mektub mesaj
speech konusma hitap
interview roportaj mulakat soylesi
press-conference basin. toplantis
analysis analiz yorum. yorumu uzman
photo fotograf goruntu
map harita
document belge. belgesi belgeler mutabakat protokol muhtira
text metin. metni surum
list liste. listes
initiative inisiyatif girisim
framework cerceve
format format. formati
level duzey seviye
bilateral ikili.
four-way dortlu dort.
face-to-face basbasa yuze.
handshake tokalas
red-carpet hali. halida haliy
applause alkis
table masa. masaya masas masada
back-channel kanal. kanali kulis
dispute tartisma anlasmazl kavga
tension gerilim gergin
concern endise kaygi korku
surprise surpriz sok. sasirt beklenmed
celebrate kutlu kutlan
anger ofke ofkel kizgin kizdi
frustrate hayal hayalkirik husran
attack-verbally cikisti veryansin
friendly sicak. samimi ovgud
difficult zor. zorlu zorluk karmas
possible-impossible imkansiz olanaksiz
fair adil. adalet
lasting kalici
direct dogrudan
first-time ilk. ilki ilkkez
record rekor tarihi tarihin
admit itiraf
avoid kacin onle.
ignore gormezd umursam
betray ihanet hain.
trap tuzak aldat manipul
dictate dikte. dayatma
sovereignty egemenl butunlug bagimsiz
neutrality tarafsiz
membership uyelik uyesi uye.
treaty antlasm antlasma sozlesme
retaliate misilleme intikam
provoke kiskirt provok
ambassador buyukel elcilik konsolos buyukelci. buyukelcisi buyukelciy
summon cagird bakanliga
expel kovul
visa vize. vizesi pasaport
referendum referand
constitution anayasa
law yasa. yasasi kanun
coup darbe
martial-law sikiyonet olaganust
invasion isgal. istila
occupation isgali ilhak
peacekeepers barisgucu
disarm silahsiz
buffer-zone tampon
reconstruction insasi
reparations tazmin
trade ticaret ihrac. ihracat
minerals maden mineral nadir
investment yatirim
budget butce harcama
spokesperson sozcu
adviser danisman
opposition muhalef muhalefet muhalif
party partisi. cumhuriyetc demokrat parti. partisi partili
survey anket
rights haklari
war-crimes soykirim suclari
abduct kacirild kacirma rehine
amnesty af. affi aflar
propaganda propagand
army ordusu ordunun ordu.
residential-building apartman konut binas binalar bina.
damage hasar yikil yikti tahrip imha
air-defence patriot. patriotlar
intercept dusuruldu dusurdu dusurul engelledi
capture gecirildi zapt fethe
advance ilerli ilerle
offensive taarruz
energy-facility altyapi trafo tesisi tesislerin
aid-package paket. paketi
civilians sivil siviller sakinler
casualties zayiat kayiplar
target-object hedef hedefi hedefler
prisoners-of-war esir esirler
bodies-remains ceset cesed naasi
refinery rafineri
long-range menzilli menzil
air-raid-alarm siren. sirenler alarm.
evacuate tahliy
power-plant santral reaktor
uranium-enrichment uranyum zenginlestir uaea
launcher firlat atesle
ballistic balist hipersonik seyir
tribunal-warrant tutuklama. lahey ucm.
shadow-fleet golge
commander komutan generali general. genelkurmay
exercise-drill tatbikat manevra egitim
mobilisation seferberlik askerlik
military-base kisla ussune
tank tank. tanklar tanki zirhli
artillery-shelling topcu obus. havan.
debris enkaz
fighter-jet jet. jetler jeti
warship-fleet donanma firkateyn
submarine denizalti
rescue kurtarma itfaiye kurtarildi
rebel isyanci isyan milis gerilla
special-operation operasyon harekat komando
terror teror
humanitarian insani
encircle kusat abluka
liberate kurtarilan kurtulus ozgurles
counter-offensive karsitaarr karsisaldir
line-of-contact hattinda temas.
purchase-sell satin. satis satti satacak
contract-order sozlesmesi siparis
growth-recession ekonomi ekonomik buyume resesyon
company-firm sirket
production uretim uretec uretil
charge-indict iddianame savci supheli
guilty-acquit suclu. suclular beraat mahkum
shooting silahli kursun
assassinate suikast cinayet
crash-collision kaza. kazasi kazada carpis dustu
missing kayip. kayboldu
sabotage sabot kundak hibrit
embargo-cap ambargo tavan. boykot
confiscate musader haciz konuldu
ai-technology yapay zeka. teknolog cip. cipler robotlar
climate iklim emisyon
health-doctor saglik doktor hasta. hastalik
sport spor. sporcu lig. ligi stadyum
champion-medal sampiyon madalya kupa kupasi turnuva
science-research bilim arastirma arastirmaci
film-series film. filmi dizi dizisi oyuncu. sinema
music-singer muzik sarkici sarki konser eurovision
anniversary yildonum anma. anildi
funeral cenazesi cenazede taziye
national-guard muhafiz muhafizlari
glide-bomb guduml. suzulen
trench-fortification siper hendek tahkim
gps-jamming gps. karistir
balloon balon
undersea-cable kablo
nuclear-test basligi denemesi
arms-control silahsizlan newstart
defence-industry baykar aselsan roketsan rheinmetall
pipeline boru. boruhat petrolboru
helicopter helikopter
mine-demining mayin
cluster-munition misket. fosfor
chemical-weapon kimyasal
satellite uydu
radar radar awacs
poison zehirle zehir
mercenary parali. wagner
deserter firari
volunteer gonullu
depot-warehouse depo. depos deposu cephanelig
dam baraj
torture iskence
execution idam. idami infaz
massacre katliam
jihad-islamist cihat. deas. isid. kaide
curfew sokaga
shelter-bunker siginak bunker
veteran gazi. gaziler
sniper keskin nisanci
fuel akaryakit benzin mazot yakit
coal komur maden.
grain tahil bugday hasat
water suyu sular icmesuyu
drought-heat kuraklik sicaklik
heating isitma kalorifer
hunger-famine aclik kitlik
tax vergi
debt-bond borc tahvil
interest-rate faiz
currency doviz dolar. kur. ruble kripto bitcoin
donor bagis bagisla
subsidy emekli tesvik
jobs-workers issiz isci iscile istihdam
strike-labour grev. grevi sendika
bankrupt iflas konkordat
merger-takeover birles satinalma
reform reform
appeal-court istinaf temyiz itiraz
fine-penalty ceza. cezasi
fraud dolandir
theft-rob hirsiz soygun calindi
drugs-narcotics uyusturucu kokain kacakci
rape-abuse tecavuz cinsel taciz
extradite iade. iadesi
derail raydan
sink-capsize batti. battig alabora
stab bicak
epidemic virus virusu salgin pandemi kovid grip.
vaccine asi. asisi asilam
cancer kanser
drugs-medicine ilac. ilaclar
rain-weather yagmur yagis meteoroloji
landslide heyelan cig.
volcano yanardag volkan
tsunami tsunami
pollution kirlilik cevre.
wildlife hayvan kopek kurt.
religion-mosque dini. camii musluman islam. yahudi antisemit
language dili. dilinde
book-writer kitap kitabi yazar. roman.
culture-museum kultur muze muzesi sanat. sanatci tiyatro
tennis tenis wimbledon
hockey hokey nhl.
basketball basketbol nba.
olympics olimpiyat
coach antrenor teknikdirektor
transfer-sport transfer. transferi
sport-injury sakatl
referee-fans hakem taraftar
penalty-goal penalti. hattrick
racing formula yaris. ralli
cycling-athletics bisiklet maraton atletizm kayak.
boxing-mma boks. boksor ufc.
doping doping
chess satranc
space uzay astronot nasa.
car otomobil arac. araclar araba
bus otobus minibus
road-traffic karayol otoyol trafik
tourism turizm turist
food-restaurant gida. gidalar yemek restoran lokanta
fashion-clothes moda. giyim elbise
wedding-divorce dugun evlen evlilik bosan
birth-baby dogum bebek hamile
new-year yilbasi yeniyil
parade gecit.
monument anit. heykel aniti
flag-symbol bayrak bayrag
spouse esi. karisi kocasi
smartphone-app akilli iphone uygulama
social-media fenomen. sosyal.
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building coktu cokme goctu gocuk
university universit fakult profesor
agriculture tarim
real-estate kira. kiraci emlak gayrimenk
shop-retail market. magaza supermarket
airline yolcu yolcular havayol
metro-station metro. metrosu istasyon tramvay
tunnel tunel
gold altin. altinin
renewable gunes ruzgar yenilenebil hidrojen
television televiz kanal. trt.
celebrity-star unlu. unluler yildizi
suicide intihar
lawyer avukat
mafia-gang mafya cete. cetesi
riot-clash catisma arbede ayaklan
stampede izdiham.
radiation radyasyon radyoakt
gun-rifle tabanca tufek tufegi
steel-metal celik aluminyum bakir. lityum
lake golunde golundek
forest orman
alcohol alkol bira. sarap sarhos
tobacco sigara tutun
boeing boeing
airbus airbus
lgbt-gay lgbt escinsel onur.
abortion kurtaj
racism irkci ayrimci
citizenship vatandaslik vatandasligi
lawsuit davaci dava. davasi
impeachment azil. azli
transformer-generator jenerator transformator
ukraine ukrayna kiev
russia rusya rus. ruslar moskova
president cumhurbask baskan.
european-union ab. bruksel
europe avrupa
white-house beyaz
government hukumet yonetim
kremlin kremlin
minister bakan. bakani bakanin bakanlar
nato nato
prime-minister basbakan
world dunya. dunyada dunyanin kuresel
country ulke
today bugun
new yeni.
people kisi. kisinin insan. insanl halk.
head-chief sefi. sef. basi.
two iki.
year yil. yilin yillik yilinda
official yetkili resmi
first ilk.
big buyuk. dev. kapsamli
city sehri sehir. sehirde kent. kentte kentin
region bolge eyalet
donbas donbas donetsk luhansk lugansk
crimea kirim
day gun. gunu gunluk gundur
now simdi. simdiki
night gece. gecesi aksam
ally muttefik ittifak
international uluslararas
special ozel.
sea denizde deniz. denizi
middle-east ortadogu
gaza gazze
secretary-of-state sekreter
vice-president yardimcisi
source kaynak
geneva cenevre
istanbul istanbul
palestinian filistin
united-nations bm.
team takim. takimi ekip
parties-to-talks taraf tarafl
home evler evi. evinde konut.
woman kadin
man adam. erkek
kharkiv harkiv harkov
odesa odessa odesa
full tamamen tam. topyekun
important onemli
good iyi. olumlu
possible mumkun olasi muhtemel
dangerous tehlike risk.
more daha.
all herkes tum. butun
only sadece yalniz
last-latest sonuncu nihai
real gercek. gercekten
dozens onlarca
hundreds yuzlerce
thousands binlerce bin.
three uc.
month aylik aydir aydan
hour saat
again yine. yeniden tekrar
during sirasinda
since beri.
until kadar.
expert uzman analist
foreign yabanci
italy italya roma.
japan japon tokyo
korea kore. koreli kuzeykore guneykore
north-korea kuzeykore pyongyang
south-korea seul. guneykore
saudi-arabia suudi riyad cidde
riyadh riyad
doha doha.
qatar katar. katarin katarli doha.
vienna viyana
minsk minsk
paris paris
london londra
berlin berlin
switzerland isvicre
netherlands hollanda lahey amsterdam
spain ispany madrid
belarus belarus minsk
finland finland helsinki
sweden isvec stockholm
norway norvec oslo
denmark danimarka kopenhag
lithuania litvanya vilnius
estonia estonya tallinn
latvia letonya
baltic baltik
romania romanya romen bukres
moldova moldov
czechia cekya cek. prag.
slovakia slovak bratislav
georgia gurcistan gurcu tiflis
armenia ermenist ermeni erivan
azerbaijan azerbayc baku.
kazakhstan kazak astana
pakistan pakistan islamabad
afghanistan afgan kabil taliban
lebanon lubnan beyrut
hezbollah hizbullah
hamas hamas
iraq irak bagdat
yemen yemen
houthi husi. husiler
egypt misir. misirli kahire
hormuz hurmuz
strait bogazi bogazinda
red-sea kizildeniz kirmizi kizil.
black-sea karadeniz siyah
taiwan tayvan taipei
canada kanada
mexico meksik
brazil brezil
kherson herson
zaporizhzhia zaporij zaporiz
dnipro dnipro dinyeper
lviv lviv
pokrovsk pokrovsk
kupiansk kupyansk kupiansk
sumy sumi. sumy
kramatorsk kramatorsk slovyansk
belgorod belgorod
kursk kursk
pentagon pentagon
national ulusal. milli.
local yerel. yerli
joint ortak. birlikte
strong guclu kuvvetli
legal yasal. hukuki
ground karadan kara.
historic tarihi tarihin
immediate derhal acil.
long-term uzun.
permanent kalici daimi
temporary gecici
unprecedented benzeri
finance-minister maliye finans hazine
interior-minister icisleri
ministry bakanlig
commission komisyon
council konsey
coalition koalisyon
citizen vatandas
population nufus sakinler
family aile
governor valisi vali.
mayor belediye
senator senator
deputy-mp milletvekil
central-bank banka. bankasi bankalar
half yarisi yari.
percent yuzde. yuzdesi
majority cogunlug
north kuzey. kuzeyi
south guney. guneyi
east dogu. dogusu
west bati. batili
florida florida miami
new-york york.
texas teksas
california kaliforn angeles
vatican vatikan
pope papa. papanin
cuba kuba. kubali havana
panama panam
greece yunan atina
serbia sirbist sirp. belgrad
africa afrika
asia asya
australia avustraly sidney
chancellor sansolye
office ofis
embassy buyukelcilig konsolos
committee komite
agency ajans kurumu
supreme-court yargitay
prosecutor savcisi savci savcil
imf-world-bank imf.
red-cross kizilhac kizilay
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
oligarch oligark milyarder
first-lady esi. esinin karisi
son oglu. oglunu ogluna
daughter kizi. kizini kizinin
son-in-law damadi damat
mother annesi anne.
father babasi baba.
youth genc. gencler
elderly yasli
pension emekli
teacher ogretmen
farmer ciftci
driver surucu sofor
pilot pilot.
sailor denizciler murettebat
athlete sporcu atlet
actor oyuncu aktor
activist aktivist
hacker hacker siber
church kilise patrik
royal krali kralice prens
businessman isinsan isadam girisimci
group grubu grup.
state-capital baskent
right-wing sagci asirisag
left-wing solcu
politician siyas politik
tomorrow yarin.
yesterday dun. dunku
second ikinci
third ucuncu
minute dakika
decade onyil
century yuzyil
morning sabah.
early erken.
late gec.
christmas noel.
easter paskaly
january ocak.
february subat
march-month mart.
april nisan.
june haziran
july temmuz
august agustos
september eylul
october ekim. ekimde
november kasim. kasimda
december aralik
spring ilkbahar bahar.
summer yaz. yazin yazlik
autumn sonbahar guz.
four dort.
five bes.
ten on.
many bircok cok.
few birkac
less az.
nobody kimse. hicbir
small kucuk
high yuksek
low dusuk
weak zayif
easy kolay
serious ciddi
impossible imkansiz
certain kesin emin.
uncertain belirsiz bilinmeyen
partial kismi kismen
separate ayri.
illegal yasadisi kacak
public kamu. kamuoyu
private kisisel
bad kotu. korkunc olumsuz
best iyisi
worst kotusu
correct dogru.
wrong yanlis hata.
freedom ozgurlu
rich zengin
poor yoksul
alive hayatta. kurtulan
green yesil
blue mavi
hot sicak. sicaklik
near yakin. yakininda yakinlari
far uzak
sky gokyuzu hava. semalar
village koy. koyu. koyde koyun
district ilcesi ilce. mahalle
island adasi adalar ada. adada
river nehri nehir
mountain dagi. dagda daglik
coast sahil kiyi. plaj
street sokak cadde yolda
building binasi bina. binada
palace sarayi saray. konutu kosk
hotel otel. oteli otelde oteller
chernihiv cernihiv cernigov
mykolaiv mikolayiv
chernobyl cernobil
novorossiysk novorossi
bryansk bryansk
kaliningrad kaliningrad
st-petersburg petersburg
chechnya cecen
portugal portekiz lizbon
belgium belcik
austria avusturya viyana
slovenia sloveny
bulgaria bulgar
croatia hirvat zagreb
bosnia bosna. bosnak saraybosna
kosovo kosova
cyprus kibris lefkosa
ireland irlanda dublin
uzbekistan ozbek taskent
bangladesh banglades
sri-lanka sri. srilank
myanmar myanmar
thailand tayland bangkok
cambodia kamboc
singapore singap
malaysia malezya
indonesia endonez cakarta
philippines filipin manila
vietnam vietnam hanoi
hong-kong hong. hongkong
new-zealand zelanda
haiti haiti
argentina arjantin
chile sili. silil
colombia kolombiya bogota
ecuador ekvador
bolivia bolivya
peru peru. perulu
sudan sudan darfur
ethiopia etiyop
somalia somal
kenya kenya nairobi
nigeria nijerya
niger nijer. nijerli
mali mali. malili bamako
burkina-faso burkina sahel
congo kongo kinsas
south-africa pretoria
libya libya. libyali trablus
tunisia tunus
algeria cezayir
morocco fas. fasli
west-bank ramallah seria
jerusalem kudus
kuwait kuveyt
bahrain bahreyn
oman umman. ummanli maskat
jordan urdun amman
arctic arktik kutup
antarctica antarkt
mediterranean akdeniz
suez suveys
davos davos
albania arnavut
montenegro karadag
north-macedonia makedon
iceland izlanda
kyrgyzstan kirgiz biskek
tajikistan tacikist tacik
turkmenistan turkmen
nepal nepal
laos laos.
mongolia mogol
honduras hondur
nicaragua nikarag
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda
uganda uganda
mozambique mozambi
blogger blogger fenomen youtub
already zaten simdiden
still hala. halen
may-month mayis
free-of-charge ucretsiz bedava
square meydan
not değil. hayır. yok. asla. hiçbir
`;
