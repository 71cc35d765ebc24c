/** What news is made of, in Serbian: see glossary.ts. */
export const sr = `
die погину умр мртв смрт уби
injured повређ повред ранил рање
attack напад напао. напали удар. бомбардир
drone дрон беспилотн
missile пројектил ракет
explosion експло детона бомб
fire пожар ватрогас
factory фабри
electricity струја. струје. струју. електри електроенерг
nuclear нуклеар атомск
oil нафт
gas гас. гаса. гасом. гасов гасн
sanctions санкциј
tariff царин
meeting састан састал састао. сусре разговор
summit самит
phone-call телефонск телефоном назвао. назвала. позвао.
visit посет допутов стигао. стигла. стигли.
travel путова путуј отпутов лети.
sign потпис
agreement споразум договор
reject одбиј одбио. одбила. одбац одбач
warn упозор
demand захте затраж тражи. траже.
proposal предло предлаж понуд понуђ
plan план. плана. плану. планов планир
draft нацрт
statement изјав саопшт декларац
announce најав објав потврд потврђ
threat прети. прете. претњ запрет претио.
troops војник војниц трупе. трупа. трупама.
front-line фронт. фронта. фронту. ратишт
land територ
border границ гранич
parliament парламент скупштин конгрес сенат
election избори. избора. изборе. изборн гласа
court суд. суда. суђењ пресуд судиј
arrest ухапш хапш притвор
prison затвор. затвора. затвору. затворени затворск
exchanging размен размењ
release ослоб пуштен
police полици
protest протест демонстр
resign оставк
appoint именова именуј
envoy изасланик изасланиц
foreign-minister дипломат дипломац
delegation делегациј
intelligence обавештајн шпијун
children деца. деце. дете. детет дечј
school школ ученик учениц студент ђак
hospital болниц клиник породилишт
train воз. воза. возов железнич железниц
plane авион летелиц
ship брод. брода. бродов танкер пловил
airport аеродром
port луци. лучк терминал
bridge мост. моста. мосту. мостов
earthquake земљотрес потрес
flood поплав
storm олуј ураган тајфун циклон неврем
cold снег снеж зима. хладно мраз
money милион милијард кредит зајм фонд
frozen-assets имовин замрзнут
freezing замрз
price цене. цена. цену. инфлациј поскуп
market тржишт берз деониц акционар
football фудбал утакмиц гол.
award наград нобел оскар
journalist новинар репортер
weapon оружј наоруж мунициј
refugee избегл мигра азил
monitor надзир надзор посматра надглед
postpone одлож одлаг одлаж
cancel отказ откаж поништ
postwar послератн
europe-leaders лидер
airspace ваздушни. ваздушног. ваздушном. ваздухоплов
trilateral трилатерал тростран
round рунда. рунде. рунди. рунду.
compromise компромис уступ
suit одело. одела. оделу.
hotline-live уживо
monday понедељ
tuesday уторак уторк
wednesday среда. среду. среде.
thursday четвртак четвртк
friday петак. петка. петку. петком
saturday субот
sunday недељу. недељом
next-week седмиц недеље. недеља. недељн
usa америк америч вашингтон сад.
uk-country британ лондон
france францу париз
germany немач немац. немци. берлин мерц.
poland пољск пољац пољак варшав туск.
china кине кина. кини. кину. пекинг
turkey турск турч анкар истанбул ердоган
hungary мађар будимпешт орбан
israel израел
iran иран техеран
syria сириј
venezuela венецуел мадуро мадура.
greenland гренланд
india индиј моди.
alaska аљаск
abu-dhabi емират даби
before пре. уочи
after после. након.
future ће. очекуј предсто
begin почео. почела почињ почетак започ
end заврш оконч крају. закључ
nothing без. ништа
progress напреда напретк конструктив продуктив
deploy распоре размест размешт шаље. шаљу.
invite позва позив. позивниц
venue где. локациј
virtual виртуел онлајн видео.
react реагов реакциј одговор одговара. узврати
hope нада. наду. надају оптимис
doubt сумњ скепт
deadline рок. рока. роков ултиматум
peace мир. мира. миру. мировн мирн
war рат. рата. рату. ратн ратов
ceasefire-idea примирј ватре.
security безбеднос сигурнос
guarantee гаранц гарант
negotiations прегов
say рекао. рекла. каже. казао. тврди.
report извешт извор. извори. јавља. јављају.
accuse оптуж окрив
condemn осуди осуђуј критик
deny демант порич порек негира оповрг
praise похвал похваљ хвали. хвале.
thank захвал захваљ
mock исмеј исмев руга. вређ увред
insist инсист наглас наглаш истич истак
hint наговест наговешт сигнал алудир
reveal откри разоткр
leak процур цурењ
ask упита пита. питао. питала. запита
apologise извини извињ
promise обећа обавезао. обавезал
congratulate честита честитк
support подрж подрш
oppose против. противи успротив
pressure притис присил присиљ примор
help помоћ помог помаж
want жели. желе. желео. хоће.
accept прихват прихваћ пристао. пристал
consider разматра размотр размишља
ready спреман. спремн припрем
discuss расправ разговара консулт
mediation посред
host домаћин угости примио. угошћ
join придруж учеств учесни прикључ
absent бојкот одсус одсут изоста
exclude искључ
include укључ
lead предвод води. водио. водила.
unity јединство. јединства. јединству. заједништв солидар
split раскол подел подељ несуглас несаглас
reach постиг достиг оствар
fail пропао. пропал пропаст неуспе
stall застој заглав ћорсокак пат.
collapse колапс распад слом. крах урушава
violate крши. крше. кршењ прекрш
comply поштуј поштов придржав
extend продуж
expire истек
implement спровод спровођ спрове реализ примен
enforce намет
pause пауз обустав суспенд
resume обнов обнављ
stop заустав прекин прекид престан
abandon одуста напушт напуст
change промен промењ мења. измен измењ
toughen пооштр строж оштриј
ease ублаж олакш укид укин
escalate ескал заоштр
de-escalate деескал смири смируј
risk ризик ризич опасн
trust поверењ поверов неповер
win побед побеђ освоји тријумф
lose пораз изгуб губи. губе. пониж
give-up предаја. предају. предал капитул одрећ
keep задрж очува сачува
recognise призна легитим
veto вето. вета. ветом вету.
block блокад блокир спреч
approve одобр ратифик усвој
decide одлуч одлук
order нареди наредб наређ налог указ.
choose изабр одабр одабир бира.
must мора. морају. треба. потребн
allow дозвол дозвољ допуст допушт
ban забран забрањ
soon ускоро брзо. хитно. убрзо
wait чека ишчек
continue настави настављ наставак
return врати враћ поврат
leave напушт повлач повук одлаз
stay остај остане. остану. остао.
move помера помери крета креће.
open отвори отворен отвар
close затвори затвара затворено.
show показ покаж приказ
prove доказ докаж
test тест. тестов тестир испитивањ
check провер инспек
investigate истраг истражн истражитељ
find пронађ пронаш нађен. нађено. откривен
search потраг трага. потер претра
secret тајна. тајне. тајни. тајну. тајно.
fake лажн лажи. лажир дезинформ измишљ
truth истин
mistake грешк погреш
scandal скандал афера. аферу. афере.
corruption коруп мито. мита. подми
crisis криза. кризе. кризи. кризу. кризн
conflict сукоб конфликт
defence одбран одбрамб брани.
alliance савез. савеза. савезни партнер коалиц
enemy непријатељ противни ривал
relations односи. односа. односе. односима. пријатељ
isolate изолац изолов изолуј
influence утица утиче.
interest интерес
conditions услов
red-line црвена. црвену. црвене.
point тачка. тачке. начело. начела. принцип
issue проблем препре питање. питања.
key кључн главни. главна. важн пресудн
detail детаљ појединост
result резултат исход последиц
success успех успеш успел
breakthrough пробој прекретн
step корак мера. мере. мерама.
role улога. улогу. улози. улоге.
position став. става. ставов позициј
strategy стратег стратеш тактик
goal циљ. циља. циљев
reason разлог узрок зашто. због.
chance шанс могућнос прилику. прилика.
letter писмо. писма. писму. порук
speech говор. говора. говору. обрати обраћа
interview интервју
press-conference конференциј брифинг пресс. прес.
analysis анализ аналит коментар мишљењ
photo фотограф фото. слика. снимк снимак
map мапа. мапе. мапу. мапи.
document документ меморанд протокол
text текст
list списак списк листа. листу. листи.
initiative иницијатив
framework оквир. оквирн
format формат. формата. формату.
level ниво. нивоу. нивоа.
bilateral билатерал
four-way четворостран
face-to-face лицем.
handshake руковањ руковао. руковал
red-carpet тепих
applause пљеса пљеск аплау овациј
table стола. столу. столом.
back-channel канал. канала. канали. каналима.
dispute спор. спора. споров свађа. препирк
tension напетос тензиј
concern забрину страх бојаз узнемир брине.
surprise изнена шок. шокир шокант неочекив
celebrate слави. славе. прослав слављ
anger бес. бесн љут гнев огорч
frustrate разочар фрустр незадовољ
attack-verbally извређ обрушио. обрушила.
friendly срдачн топла. топли. топло. ласка
difficult тешк тежак сложен комплиц
possible-impossible немогу невероватн нереал
fair праведн поштен
lasting трајн одржив дуготрај
direct директн непосредн
first-time први. прва. прво. прву. првог
record рекорд историјск невиђен
admit признао. признаје. признал
avoid избегн избега избећ
ignore игнор занемар
betray издаја. издајни издајств велеиздај
trap замк обман манипул
dictate диктат диктир намет
sovereignty суверен независн интегритет целовит
neutrality неутрал
membership члан. чланиц чланств чланов
treaty уговор конвенциј повељ
retaliate одмазд освет
provoke провоц провок
ambassador амбасад конзул
summon позвао. позвала. позван
expel протер депорт
visa виза. визе. визу. визн пасош
referendum референд плебисцит
constitution устав. устава. уставу. уставн
law закон. закона. законе. законск законод
coup пуч. пуча. пучист преврат свргн
martial-law ванредн
invasion инвазиј
occupation окупац окупира окупато анекс
peacekeepers мировњ
disarm разоруж демилитар
buffer-zone тампон
reconstruction обнов реконстру
reparations репарац одштет компенз
trade трговин тргова извоз увоз
minerals минерал руда. руде.
investment инвести улага
budget буџет дефицит расход
spokesperson портпарол
adviser саветник саветниц
opposition опозиц
party странк партиј републикан демократ
survey анкет
rights права. људских. правима.
war-crimes геноцид злочин
abduct отмиц отели. киднап талац. таоц
amnesty амнест помилов
propaganda пропаганд
army војск војни. војне. војна. војног
residential-building стамбен зград куће. кућа. станова.
damage оште уништ разорен штета. штету.
air-defence противваздуш патриот. пво.
intercept пресре обори оборен
capture заузе заузим зароб
advance напредуј напредов продор продир
offensive офанзив
energy-facility инфраструктур постројењ трафо енергетск
aid-package пакет
civilians цивил становни мештан
casualties жртв губитак. губиц
target-object мета. мету. мете. погођен погоди
prisoners-of-war заробљени
bodies-remains тело. тела. посмртн леш. лешев
refinery рафинер
long-range далекомет домет. домета. дугодомет
air-raid-alarm сирен узбун
evacuate еваку
power-plant електран реактор термоелектран хидроелектран
uranium-enrichment уран. урана. ураниј обогаћ маае.
launcher лансир испаљ испали
ballistic балисти хиперсо крстарећ
tribunal-warrant потерниц хашк хагу. трибунал
shadow-fleet сенке. сенци.
commander командан генерал. генерала. генералштаб
exercise-drill вежб манев обук
mobilisation мобилиз регрут
military-base база. базе. бази. базу. касарн
tank тенк оклоп
artillery-shelling артиљер гранат хаубиц
debris крхотин олупин рушевин остаци.
fighter-jet ловац. ловци. ловаца. ловце.
warship-fleet флота. флоте. флоту. морнариц фрегат
submarine подморн
rescue спаси спасав спашав
rebel побуњ милициј сепарат паравој
special-operation операциј специјалац специјалц
terror терор екстрем
humanitarian хуманитарн
encircle опкол опкољ опсад опсед
liberate ослоб
counter-offensive контраофанзив контранапад
line-of-contact линиј
purchase-sell куповин купуј купи. купио. продај
contract-order уговор наруџб наруч набавк
growth-recession економ привред бдп. рецес раст.
company-firm компан предузећ фирма. фирме. корпорац
production производ произвед
charge-indict оптужн тужила тужиоц
guilty-acquit крив. крива. осуђен пресуд
shooting пуцњ пуцањ пуцао. пуцала. пуцали.
assassinate убиств убиц атентат
crash-collision несрећ удес судар срушио.
missing нестао. нестал нестан
sabotage сабот диверзиј хибридн подметн
embargo-cap ембарг бојкот
confiscate заплен заплењ одузе конфис национализ
ai-technology вештачк технолог чипов робот интелигенциј
climate климатс клима. емисиј
health-doctor здравст лекар здрављ пацијент медицин
sport спорт. спортск стадион лига. лиге.
champion-medal првак првенст шампион медаљ турнир
science-research научн наук истраживач студиј
film-series филм сериј глум биоскоп
music-singer музик музич пева песм концерт
anniversary годишњиц комемор јубилеј
funeral сахран погреб парастос
national-guard гарда. гарде. гарду. гарди.
glide-bomb клизећ једрилећ планирајућ
trench-fortification ров. ровов утврђењ фортиф
gps-jamming гпс. ометањ
balloon балон
undersea-cable кабл подморск
nuclear-test бојева. бојеве. бојевих.
arms-control неширењ
defence-industry рајнметал наменск
pipeline гасовод нафтовод цевовод
aircraft-carrier носач
helicopter хеликоп
mine-demining мина. минама. разминир демин
cluster-munition касетн фосфорн
chemical-weapon хемијск
satellite сателит старлинк
radar радар
poison отров тровањ
mercenary плаћеник плаћениц вагнер
deserter дезерт
volunteer добровољ волонт
depot-warehouse складишт магацин
dam брана. брану. хидроелектр
torture мучењ мучил злостав тортур
execution погуб егзекуц стреља
massacre масакр покољ
jihad-islamist џихад исламист исил исис.
shelter-bunker склоништ бункер
veteran ветеран
sniper снајпер
fuel горив бензин дизел
coal угаљ угља. рудар рудни
grain жито. жита. пшениц кукуруз жетв
water вода. воду. водом. водовод водоснаб
drought-heat суша. суше. сушу. врућин топлотн
heating грејањ топлан
hunger-famine глад. глади. глађу гладн изгладн
tax порез пдв.
debt-bond дуг. дугов обвезниц задуж
interest-rate камат фед.
currency валут долар крипто рубљ биткоин
donor донац донир донат
subsidy субвенц подстицај
jobs-workers запосл незапосл радник радниц
strike-labour штрајк синдикат
bankrupt банкрот стечај инсолв
merger-takeover спајањ преузим преузм аквизиц
reform реформ
appeal-court жалб апелац
fine-penalty казна. казну. казне. казни. новчан
fraud превар прањ
theft-rob крађ украо. украде пљачк лопов
drugs-narcotics дрог нарко кокаин кријумч шверц
rape-abuse силов сексуалн
extradite изруч екстрад
derail исклизн шина. шине.
sink-capsize потон потоп преврн бродолом
stab нож. ножем. убод избоден
epidemic вирус епидем пандем ковид грип
vaccine вакцин
cancer рак. рака. раком. тумор онколо
drugs-medicine лек. леков фармац
rain-weather киша. кише. прогноз временск пљуск
landslide клизишт одрон лавин
volcano вулкан ерупц
tsunami цунами
pollution загађ еколо
wildlife животињ пас. пса. медвед ајкул
religion-mosque џамиј муслиман ислам. верск јевреј
language језик
book-writer књиг писац писц књижевн роман.
culture-museum култур музеј уметн изложб позоришт
tennis тенис вимблдон
hockey хокеј нхл.
basketball кошарк нба.
olympics олимп
coach тренер селектор
transfer-sport трансфер појачањ
sport-injury повреда. повреде. повреду.
referee-fans навијач арбитар
penalty-goal пенал забио. голов погодак
racing формул трка. трке. болид рели.
cycling-athletics бицикл маратон атлети биатлон скија
boxing-mma бокс. бокса. боксер боксач нокаут
doping допинг
chess шах. шаха. шахов шахист
space свемир астронаут космо наса. орбит
car аутомобил ауто. аута. возил
bus аутобус
road-traffic саобраћај аутопут путев друмск
tourism турис
food-restaurant храна. храну. хране. ресторан месо.
fashion-clothes мода. моди. модн одећ хаљин
wedding-divorce венча брак. развод свадб
birth-baby рођен беба. бебе. трудн новорођен
new-year новогод ватромет
parade парад
monument спомени стату
flag-symbol застав химн
spouse супру муж. мужа. удовиц
smartphone-app паметн ајфон апликац мобилн
social-media мрежама. мреже. инфлуенсер
internet интернет
tiktok тикток
telegram-app телеграм
whatsapp воцап ватсап
facebook-meta фејсбук инстаграм
youtube јутјуб
twitter твит
collapse-building уруши урушав сруши обруш
university универзитет факултет професор
agriculture пољопривред аграр сточар
real-estate некретн станар кириј хипотек
shop-retail продавниц супермаркет маркет.
airline авиокомп путник путниц
metro-station метро. метроа. трамвај станиц
tunnel тунел
gold злат
renewable обновљив солар ветро водоник
television телевиз тв.
celebrity-star звезда. звезде. славн
suicide самоуби
lawyer адвокат
mafia-gang мафиј банда. банде. клан. клана.
riot-clash неред немир
stampede стампед
radiation зрачењ радијац радиоакт
gun-rifle пиштољ пушк ватрен револвер
steel-metal челик алумин бакар. литиј
lake језер
forest шума. шуме. шуми. шумск
alcohol алкохол пиво. пива. вино. пијан
tobacco дуван пушењ цигарет
boeing боинг
airbus ербас ербус
lgbt-gay лгбт геј хомосекс трансрод прајд
abortion побач аборт
racism расиз расист дискримин
citizenship држављанств
lawsuit тужб тужи. тужио.
impeachment опозив. опозива. импичмент
transformer-generator генератор трансформатор
ukraine украјин кијев
russia русиј руск руси. москв москов
president председни
european-union еу. брисел
europe европ
white-house бела. беле. белој. белу.
government влада. владе. влади. владу. владин
kremlin кремљ
minister министар. министр
nato нато.
prime-minister премијер
world свет. света. свету. светск глобалн
country земља. земље. земљи. земљу. држав
today данас
new нови. нова. ново. нову. нове.
people људи. људима. људе.
head-chief шеф. шефа. шефиц директор начелник
two два. две. двој оба. обе.
year годин
official званич функционер
first први. прва. прво. прве. прву.
big велик огром масовн
city град. града. граду. градов градск
region регион област покрајин
donbas донбас доњецк луганск луханск
crimea крим. крима. криму. кримск
day дан. дана. дани. дану. дневн
now сада. тренутно
night ноћ вечер вече.
ally савезни
international међународ
special посебн специјалн
sea море. мору. морск поморск
middle-east блискоисточ блиски. блиском. блиског.
gaza газа. газе. гази. газу.
secretary-of-state секретар
vice-president потпредс заменик замениц
source извор. извори. извора.
geneva женев
istanbul истанбул цариград
palestinian палест
united-nations ун. уједињен
team тим. тима. екип репрезент
parties-to-talks страна. стране. страну. странама.
home кућа. куће. кући. кућу. дом.
woman жена. жене. жену. женама. женск
man мушкар
kharkiv харкив харков
odesa одеса. одесе. одеси. одесу. одеск
full пун. пуну. пуна. потпун
important важн кључн битн
good добро. добра. добри. добар. позитив
possible могућ вероват
dangerous опасн опасан ризи
more више.
all све. сви. свих. свак
only само.
last-latest последњ задњ коначн
real стварн прави. истинск
dozens десетине. десетина. десетак.
hundreds стотин
thousands хиљад
three три. трој
month месец
hour сат. сати. час. часов
again поновно. поново. опет.
during током.
since откако
until док.
expert стручња експерт
foreign страни. страних. иностран спољн
italy итали рим. рима. риму.
japan јапан токиј токио
korea кореј
north-korea севернокореј пјонгјанг
south-korea јужнокореј сеул
saudi-arabia саудиј ријад
riyadh ријад
doha доха. дохи. дохе. доху.
qatar катар доха. дохи.
vienna беч. беча. бечу. бечк
minsk минск
paris париз
london лондон
berlin берлин
switzerland швајцар
netherlands холанд холанђ амстердам хаг. хагу.
spain шпаниј шпанск шпанц мадрид
belarus белорус минск
finland финск финац. финци. хелсинк
sweden шведск швеђан стокхолм
norway норвеш норвеж осло. ослу.
denmark данск данци. копенхаг
lithuania литваниј литванск вилњус
estonia естон талин
latvia летониј летонск рига. риги.
baltic балтик балтич
romania румун букурешт
moldova молдав молдов кишињ придњест
czechia чешк чеси. праг. прага. прагу.
slovakia словачк словак братислав
georgia грузиј тбилис
armenia јермени јерменс јереван
azerbaijan азербејџан азербајџан баку. бакуа.
kazakhstan казахст астана. астани.
pakistan пакист исламабад
afghanistan авганис кабул талибан
lebanon либан бејрут
hezbollah хезбола
hamas хамас
iraq ирак. ирака. ираку. ирачк багдад
yemen јемен
houthi хути. хута. хутиј хутима.
egypt егип каиро каиру.
hormuz хорму
strait мореуз
red-sea црвено. црвеном. црвеног.
black-sea црно. црном. црномор
taiwan тајван тајпе
canada канад отав
mexico мекси
brazil бразил
kherson херсон
zaporizhzhia запориж запорош запорож
dnipro дњипр дњепр днипро
lviv лавов. лавова. лавову. лвив
pokrovsk покровск
kupiansk купјанск
sumy суми. сумск
kramatorsk краматорск константиновк славјанск словјанск
belgorod белгород
kursk курск
pentagon пентагон
national националн
local локалн
joint заједничк заједно
strong снажн снажан јак. моћн
legal правни. правна. правно. законит легалн
ground копнен
historic историј
immediate одмах хитн сместа
long-term дугороч дуготрај
permanent сталан. стални. стално. трајн
temporary привремен
unprecedented невиђен преседан
finance-minister финанс
interior-minister муп. мупа. унутрашњих
ministry министарст
commission комисиј
council савет. савета. савету. савето
coalition коалиц
citizen грађан. грађани. грађана. грађанин држављан
population становни
family породиц
governor гувернер
mayor градоначелн
senator сенатор конгресмен
deputy-mp посланик посланиц
central-bank банка. банке. банку. банци. банака.
half половин пола.
percent одсто. проценат процент
majority већин
north север
south југ. југа. југу. јужн
east исток. истока. истоку. источн
west запад
florida флорид мајами
new-york њујор
texas тексас
california калифорн анђелес анџелес
vatican ватикан
pope папа. папе. папи. папу. папин
cuba куба. кубе. куби. кубу. кубанск
panama панам
greece грчк грци. атина. атини.
serbia србиј српск срби. београд
africa африк африч
asia азиј
australia аустрали аустралс сиднеј
chancellor канцелар
office канцелариј уред. кабинет
embassy амбасада. амбасаде. амбасади. амбасаду.
committee одбор. одбора. одбору. комитет
agency агенциј
supreme-court врховн
prosecutor тужила тужиоц
imf-world-bank ммф.
red-cross крст. крста.
g7 г7. g7.
g20 г20. g20.
brics брикс
opec опек
fifa-uefa фифа уефа
cia циа.
fbi фби.
fsb фсб.
sbu сбу. гур.
duma дума. думе. думи.
bundestag бундестаг
oligarch олигарх милијардер тајкун
first-lady дама. даме. супруга. супругу.
son син. сина. сину. сином синов
daughter ћерк кћерк
son-in-law зет. зета. зету.
mother мајк мама. маме.
father отац. оца. оцу. очев
youth млади. младих. младе. тинејџ малолет
elderly стариј
pension пензи
teacher учитељ наставник просветар
farmer пољопривредник пољопривредниц сељац сељак
driver возач
pilot пилот
sailor морнари. морнара. поморац поморц посад
athlete спортист атлетичар
actor глум
activist активист
hacker хакер хаков сајбер
church цркв патријар бискуп епископ
royal краљ принц. принца. принцез
businessman бизнисмен предузетни
group груп
state-capital престониц
right-wing десничар десниц
left-wing левичар левиц
politician политич политик
tomorrow сутра.
yesterday јуче
second други. друга. друго. другу. другог.
third трећи. трећа. треће. трећу. трећег.
minute минут
decade децениј
century век. века. веку. веков
morning јутро. јутра. јутрос ујутро
early рано. раниј превремен
late касно. касниј
christmas божић
easter ускрс васкрс
january јануар
february фебруар
march-month март. марта. марту.
april април
june јун. јуна. јуну. јунск
july јул. јула. јулу. јулск
august август
september септемб
october октоб
november новемб
december децемб
spring пролећ
summer лето. лета. летњ летос
autumn јесен
four четири. четвер четвор
five пет. петеро петор
ten десет. десетеро
many мног бројн
few неколико неколицин
less мање.
nobody нико. никог
small мали. мала. малу. мален
high висок виши.
low низак. ниск
weak слаб
easy лако. лаган лакш
serious озбиљ
impossible немогу
certain сигуран. јасно. јасан. извесн
uncertain неизвес нејасн непознат
partial делимич
separate одвојен засеб
illegal незаконит илегал противзакон
public јавни. јавна. јавно. јавнос
private приват личн
bad лош. лоше. лоша. лоши. негатив
best најбољ
worst најгор лошиј
correct исправн тачн
wrong погреш грешк
freedom слобод
rich богат
poor сиромаш
alive жив. жива. живи. прежив
green зелен
blue плава. плави. плаво. плаву.
hot врућ
near близу. близини. покрај.
far далеко. далека. удаљен
sky небо. неба. небу. небом
village село. села. селу.
district округ општин
island острв
river река. реке. реком. реку.
mountain планин брдо. брда.
coast обала. обале. обали. обалу. плаж
street улиц
building зград
palace палат дворац дворц резиденц
hotel хотел
chernihiv чернигив чернихив чернигов
mykolaiv миколајив миколајев николајев
chernobyl чернобил
novorossiysk новоросиј
bryansk брјанск
kaliningrad калининград
st-petersburg петербург петроград
chechnya чечен
portugal португал лисабон
belgium белгиј
austria аустриј беч. бечу.
slovenia словениј словенск словенац љубљан
bulgaria бугар
croatia хрват загреб
bosnia босн бих. сарајев
kosovo косов приштин
cyprus кипар. кипр никозиј
ireland ирск ирац. ирци. даблин
uzbekistan узбек ташкент
bangladesh бангладеш
sri-lanka шри.
myanmar мјанмар мијанмар бурм
thailand тајланд бангкок
cambodia камбоџ
singapore сингапур
malaysia малезиј
indonesia индонез индонеж џакарт
philippines филипин манил
vietnam вијетнам ханој
hong-kong хонг. хонгкон
new-zealand зеланд новозеланд
haiti хаити
argentina аргентин
chile чиле. чилеа
colombia колумбиј богот
ecuador еквадор
bolivia боливиј
peru перу. перуа
sudan судан дарфур картум
ethiopia етиоп
somalia сомал
kenya кениј најроби
nigeria нигериј
niger нигер. нигера. нигеру.
mali малиј бамак
burkina-faso буркин сахел
congo конго конгу. киншас
south-africa јужноафри преториј јоханесбург
libya либиј триполи
tunisia тунис
algeria алжир
morocco марок рабат
west-bank рамал цисјордан
jerusalem јерусалим
kuwait кувајт
bahrain бахреин
oman оман. омана оману. оманск маскат
jordan јордан аман.
arctic аркти
antarctica антаркти
mediterranean медитеран средозем
suez суец
davos давос
albania албан
montenegro црногор подгориц
north-macedonia македон скопљ
iceland исланд рејкјав
kyrgyzstan кирги бишкек
tajikistan таџик душанбе
turkmenistan туркмен
nepal непал катманду
laos лаос
mongolia монгол
honduras хондур
nicaragua никараг
paraguay парагвај
uruguay уругвај
eritrea еритреј
rwanda руанд
uganda уганд
mozambique мозамби
blogger блогер инфлуенсер јутјубер
already већ.
still још. даље.
may-month мај. маја. мају. мајск
free-of-charge бесплат
square трг. трга. тргу.
not не. није. нису. неће никад нема. ни.
`;
