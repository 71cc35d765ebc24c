/** What news is made of, in Bulgarian: see glossary.ts. */
export const bg = `
die загин убит убива смърт почина
injured ранен рани. пострада наран
attack атак нападен удар. удари. обстрел
drone дрон безпилот
missile ракет
explosion експлоз взрив бомба бомби бомбен
fire пожар
factory завод фабрик предприят
electricity електр енерг ток.
nuclear ядрен атомн аец.
oil петрол нефт барел
gas газ. газа. газов газопров
sanctions санкц
tariff мита. митата мито. тариф
meeting среща. срещата срещи срещн разговори
summit върха. върхова самит
phone-call телефон обади
visit посещ визит пристиг посети
travel пътув замин отпът лети. полет
sign подпис
agreement споразум договорен сделк съглас
reject отхвърл отказ. отказа. отказва отказаха
warn предупр сигнал тревога
demand иска. поиска настоява призова искане
proposal предлож предлаг оферт
plan план. плана. планът планове планир
draft проект. проекта проектоз чернова
statement заяви. заявлен изявлен декларац
announce обяви обявяв потвърд съобщи
threat заплах заплаш
troops войск войник войници военн
front-line фронт. фронта фронтов
land територ земя. земи. земята
border границ гранич
parliament парламент конгрес сенат. сената сенатът
election избори. изборит изборн гласув глас.
court съд. съда. съдът съдия. присъд
arrest арест задърж
prison затвора. затворник затворниц пленн
exchanging размян размен
release освобод освобожд пусна. пуснат
police полиц
protest протест митинг демонстр
resign оставка подаде оставки
appoint назнач номинир избран.
envoy пратеник пратени. емисар
foreign-minister дипломат външн
delegation делегац
intelligence разузнав шпион
children деца. децата. дете. детето. детск
school училищ ученик ученици ученич студент
hospital болниц клиник родилн
train влак. влака влакът влаков железопът
plane самолет полет
ship кораб танкер плавател
airport летищ
port пристан терминал
bridge мост. моста мостът мостов
earthquake земетр трус.
flood наводн потоп
storm буря бури ураган тайфун циклон
cold студ. студа сняг снег зима
money милион милиард млрд. млн. заем
frozen-assets активи. активите замразен
freezing замраз
price цена. цени. цените инфлац поскъп
market пазар борс. борса акции инвеститор
football футбол мач. мача гол. голове
award наград преми. оскар нобел
journalist журналист репортер
weapon оръж боеприп арсенал муниц
refugee бежан мигрант миграц убежищ
monitor монитор наблюд надзор
postpone отлож отлага
cancel отмен отмян
postwar следвоен
europe-leaders лидер
airspace въздуш
trilateral тристран
round кръг. рунд
compromise компромис отстъпк
suit костюм
hotline-live живо.
monday понедел
tuesday вторник
wednesday сряда
thursday четвърт
friday петък
saturday събота
sunday неделя
next-week седмиц
usa сащ. америк вашингтон щатит
uk-country британ великобр лондон
france франц френ париж
germany герман берлин мерц
poland полша полск поляк поляц варшав
china кита пекин
turkey турц турск анкара истанбул
hungary унгар будапещ орбан
israel израел
iran иран. иранск техеран
syria сирия. сирийс
venezuela венецуел мадуро
greenland гренланд
india индия. индийс делхи
alaska аляск анкъридж
abu-dhabi емират емирств даби.
before преди. предвар навечер
after след.
future ще. предсто бъдещ очаква
begin започ начало начал. старт почна.
end край. приключ заверш свърш края.
nothing без. нищо безрезул
progress напредък прогрес конструкт
deploy изпращ изпрат разполож разполаг
invite покан
venue място. мястото къде
virtual виртуал онлайн видео
react реакц реагир отговор отвърн
hope надежд надява оптимис
doubt съмнен съмнява скепт
deadline срок. срока ултимат
peace мир. мира. мирът мирн миров
war война войни
ceasefire-idea примир огъня. огън.
security сигурн
guarantee гаранц гарант
negotiations преговор
say каза. казва твърд. твърди заяви
report източник източниц според медии
accuse обвин
condemn осъди осъжд критик разкритик
deny отрич отрече опроверг опроверж
praise похвал хвали. приветств
thank благодар
mock подигр присм осмя обид
insist настоя. подчерт
hint намек загатн сигнализ
reveal разкрива разкри. разкрити оповест
leak изтек. изтеч изтича изтекл
ask попита пита. въпрос запита
apologise извин
promise обеща ангажим
congratulate поздрав
support подкреп
oppose против. противопост срещу
pressure натиск принуд
help помощ помаг помогн хуманит
want иска. искат. желае исках.
accept прие. приема. приет приемат
consider обмисл разглежд
ready готов подготв
discuss обсъд обсъжд дискут консулт
mediation посредн
host домакин прием. приема.
join присъед участв участи включи
absent отсъств бойкот пропуск
exclude изключ отстран
include включ
lead оглав водач ръководи. ръководен
unity единств обедин солидар сплот
split разкол раздел. разногл раздор
reach постиг
fail провал неуспе
stall застой задънен блокаж
collapse срив. срина рухна крах
violate наруш
comply спазв спази зачит
extend удълж продълж.
expire изтекъл изтича
implement изпълн прилаг осъществ
enforce налага. наложи наложен
pause пауза преустан спря временно.
resume възобнов
stop спира спре. спря. прекрат
abandon изостав отказва. зареж
change промен смени. смяна
toughen затяга затегн ужесточ
ease облекч смекч вдига.
escalate ескал изостр
de-escalate деескал успокоя успокои
risk риск опасн
trust довер недовер
win побед спечел печели триумф
lose загуби загубв пораж униж
give-up отстъпи отстъпва капитул предава. предаде
keep запаз задърж. съхран
recognise призна легитим
veto вето. ветото
block блокир блокад възпрепят
approve одобр ратифиц
decide реши. решен решава
order заповед нареди. нарежд указ.
choose избра. избира. избор.
must трябва необход нужн длъж
allow позвол разреш
ban забран
soon скоро бързо спешн бърз. неотлож
wait чака. чакат очакв изчакв
continue продълж
return завръщ върна. върнат връща завърн
leave напуск напусн изтегл оттегл
stay остава остан
move движен мести. премест
open откри отвар отвор
close затвар затвори. затворе закри
show показ демонстр
prove доказ
test тест. тества тестов изпита
check провер инспек верифи
investigate разслед следств
find намери намерен. намерена открит
search търси търсен издир
secret тайн секретн укрив
fake фалш лъжа лъже. лъжи дезинф
truth истин
mistake грешк сгреш
scandal скандал
corruption корупц подкуп
crisis криза кризи
conflict конфликт
defence отбран защит. защита защити
alliance съюз алианс партньор коалиц
enemy враг. врага враго враж противник
relations отношен връзк приятел. приятели дружб
isolate изолир изолац
influence влияни влияе.
interest интерес
conditions услови
red-line червен
point точк принцип
issue проблем въпрос. препятст тема.
key ключов основн главн важен решаващ
detail детайл подробн
result резултат
success успех успеш
breakthrough пробив
step стъпк мярка мерки
role роля. ролята роли.
position позиц
strategy стратег тактик
goal цел. целта цели.
reason причин защо.
chance шанс възможн
letter писмо писмат послание послания
speech реч. речта изказв
interview интервю
press-conference пресконф конферен брифинг
analysis анализ мнени коментар експерт
photo фото снимк кадри
map карта. картата карти.
document документ меморанд протокол
text текст
list списъ
initiative инициатив
framework рамк пътна.
format формат
level ниво. нивото равнищ
bilateral двустран
four-way четиристран
face-to-face очи.
handshake ръкостис
red-carpet килим
applause аплод овац
table маса. масата
back-channel канал. канала кулоар задкулис
dispute спор. спора. споров караниц
tension напреж
concern тревож притесн опасява загриж
surprise изненад шок. шокир неочакв
celebrate празну празник чества
anger гняв ярост възмущ бяс.
frustrate разочар недовол фрустр
attack-verbally нахвърли обруга
friendly топл. топъл сърдечн приятелск
difficult труд. трудн сложн тежк. тежък
possible-impossible невъзмож нереал малковероят
fair справедл
lasting траен трайн устойчив
direct пряк. пряка преки директн
first-time първи първа първо.
record рекорд безпрецед
admit признал призна.
avoid избягв избегн
ignore игнор пренебр
betray предател измен.
trap капан манипул измамен подвед
dictate диктат диктув
sovereignty суверен независ цялост
neutrality неутрал
membership член. членств члено присъедин
treaty договор. договора договоръ пакт. конвенц
retaliate възмезд отмъст отмъщ ответн
provoke провок
ambassador посланик посланиц посолств консул. консулск
summon привик извика
expel изгон експулс депорт
visa виза. визи. визите визов паспорт
referendum референд допитван
constitution конституц
law закон. закона законът закони законопр
coup преврат пуч.
martial-law извънред военно.
invasion инваз нахлув нахлу.
occupation окуп анекс
peacekeepers миротвор
disarm разоръж демилитар
buffer-zone буфер
reconstruction възстанов реконстр
reparations репарац обезщет компенс
trade търгов износ внос. вноса експорт
minerals минерал изкопаем редкозем
investment инвест
budget бюджет разход дефицит
spokesperson говорител песков
adviser съветн
opposition опозиц
party партия партии. републикан демократ
survey проучван анкет социолог
rights права. правата правозащ
war-crimes геноцид зверств престъпл
abduct отвлеч отвлич отвлеко заложн
amnesty амнист помилв
propaganda пропаганд
army арми
residential-building жилищ апартам блок. кооперац
damage повред разруш унищож щети
air-defence пво. противовъзд пейтриът патриот. patriot
intercept прехващ прехван свали. свален
capture превзе завзе завлад залов
advance настъпва напредва напредн
offensive офанзив настъплен
energy-facility инфрастр подстанц съоръж
aid-package пакет
civilians цивил жител мирни.
casualties жертв загуби.
target-object цел. цели. мишен улучи
prisoners-of-war военноплен пленн
bodies-remains тела. телата останк труп. трупове
refinery рафинер
long-range далекоб обсег
air-raid-alarm сирен тревога
evacuate евак
power-plant централа електроцентр реактор тец.
uranium-enrichment уран. уранов обогат маае.
launcher изстрел пуск.
ballistic балист хиперзвук крилат
tribunal-warrant трибунал заповед. хага
shadow-fleet сенч сянка
commander командв командир генерал. генералът генщаб
exercise-drill учения. ученията маневр трениров
mobilisation мобилиз новобран наборн
military-base база. базата бази. казарм
tank танк. танка танков бронир бронема
artillery-shelling артилер снаряд обстрел минохвъргач
debris отломк останки руини
fighter-jet изтребит
warship-fleet флот. флота флотът фрегат флотил
submarine подводн
rescue спасит спаси. спасен спасяв
rebel бунтов въстан сепарат милиц партизан
special-operation операц спецопер командос спецчаст
terror терор екстрем
humanitarian хуманитар
encircle обкръж обсад
liberate деокуп освободен
counter-offensive контраоф контраат контранаст
line-of-contact линия. линията демаркац
purchase-sell купи. купува покупк продаж продава
contract-order договор. контракт поръчк
growth-recession икономик икономич бвп. рецес растеж
company-firm компани фирма фирми корпорац
production произв
charge-indict обвинен подсъд прокур
guilty-acquit виновен виновн оправда осъден
shooting стрелб престрел простреля стрелец
assassinate убийств покушен атентат ликвид
crash-collision катастроф сблъск инцидент. блъсна разби
missing изчезн безслед
sabotage саботаж диверс хибридн палеж
embargo-cap ембарго таван. бойкот
confiscate конфиск национализ иззе
ai-technology изкуствен интелект технолог чип. робот
climate климат емиси
health-doctor здрав лекар. лекари лекарск пациент
sport спорт стадион лига. лигата
champion-medal шампион медал купа. купата турнир
science-research наука учен. учени. изследв проучване
film-series филм сериал актьор актрис кино.
music-singer музик певец певица концерт песен
anniversary годишнина възпомен юбилей
funeral погреб траур опело
national-guard гвард
glide-bomb авиобомб
trench-fortification окоп. окопи укреплен фортиф
gps-jamming заглуш gps.
balloon балон
undersea-cable кабел
nuclear-test бойн. бойна боеглав
arms-control неразпростр
defence-industry rheinmetall райнметал оръжейн
pipeline тръбопров газопров нефтопров петролопров
aircraft-carrier самолетонос
helicopter хеликоптер вертолет
mine-demining мини. размин противопех
cluster-munition касетъчн касетн термобар фосфор
chemical-weapon химическ новичок
satellite сателит спътник старлинк
radar радар
poison отрав отров токсич
mercenary наемни вагнер
deserter дезерт
volunteer доброволец доброволц доброволч
depot-warehouse склад. склада складов хранилищ
dam язовир дига
torture изтезав мъчен
execution екзекуц екзекут обесен разстрел
massacre клане. клането масов
jihad-islamist джихад ислямист ислямск
curfew вечерен
shelter-bunker бункер укрити убежищ скривалищ
veteran ветеран
sniper снайпер
fuel гориво горива бензин дизел
coal въглищ миньор
grain зърно пшениц реколт жито царевиц
water вода. водата води. водоснаб воден
drought-heat жега. жеги горещин засух суша.
heating отоплен парно топлофик
hunger-famine глад. глада гладув гладн
tax данък данъц ддс. данъч
debt-bond дълг. дълга облигац дългов
interest-rate лихв ецб. бнб.
currency валут долар рубл евро. биткойн
donor донор дарен дарит благотвор
subsidy субсид пенси
jobs-workers безработ работниц работник съкращ служител
strike-labour стачк стачн синдикат профсъюз
bankrupt фалит банкрут несъстоят
merger-takeover сливан придоб поглъщ
reform реформ
appeal-court обжалв апелатив касац
fine-penalty глоба. глоби. глобен глобата
fraud измама измами. мошен
theft-rob кражб кража открадн обир. ограб
drugs-narcotics наркот дрога кокаин контраб
rape-abuse изнасил сексуал насили
extradite екстрад
derail дерайл
sink-capsize потън потоп. преобър
stab нож. ножа намушк прободе
epidemic вирус епидем пандем грип. ковид
vaccine ваксин
cancer рак. рака тумор онколог
drugs-medicine лекарств медикамент
rain-weather дъжд валеж времето. порой
landslide свлачищ лавин
volcano вулкан изригв изригн
tsunami цунами
pollution замърс еколог
wildlife животн куче. кучета мечк вълк.
religion-mosque религ джами мюсюлм ислям. евре
language език. езика езиков езици
book-writer книг писател автор. роман. поет.
culture-museum култур музе изложб театър
tennis тенис уимбълд
hockey хокей
basketball баскетб нба.
olympics олимп
coach треньор
transfer-sport трансфер
sport-injury контуз
referee-fans съдият. фенове реферът привърж
penalty-goal дузпа дузпи попаден
racing формула рали. автомобилен верстапен
cycling-athletics колоезд маратон атлетик биатлон ски.
boxing-mma бокс. боксьор боксов
doping допинг
chess шахмат шах.
space космос космич астронавт наса.
car автомоб кола. колата коли. тесла
bus автобус
road-traffic пътищ магистрал трафик шосе. движение.
tourism турист туризъм
food-restaurant храна храни. хранит ресторант месо
fashion-clothes мода. модн дрехи облекло рокля
wedding-divorce сватб ожени развод брак. брака
birth-baby бебе раждан роди. родена бременн
new-year новогод фойервер
parade парад
monument паметник статуя
flag-symbol знаме. знамена флаг. химн. химна
spouse съпруг вдовиц
smartphone-app смартфон айфон приложен
social-media инфлуенс социалн
internet интернет
tiktok тикток tiktok
telegram-app телеграм telegram
whatsapp уатсап ватсап whatsapp
facebook-meta фейсбук инстаграм facebook
youtube ютюб youtube
twitter туитър twitter
collapse-building срути срутв рухнала
university универс професор
agriculture земедел селскост
real-estate имот. имоти наем. ипотек недвиж
shop-retail магазин супермарк
airline авиокомп авиолин пътник пътниц
metro-station метро. метрост гара. гарата трамва
tunnel тунел
gold злато златн
renewable слънчев вятърн възобнов водород соларн
television телевиз тв.
celebrity-star звезда. звезди звездат знаменит
suicide самоуб
lawyer адвокат юрист
mafia-gang мафи банда банди
riot-clash безред размириц сблъсъ стълкнов
stampede блъсканиц
radiation радиац радиоак
gun-rifle пистолет пушка пушки автомат.
steel-metal стоман алумин мед. литий
lake езеро езера
forest гора. гората гори. горск горите
alcohol алкохол бира. вино. водка пиян
tobacco тютюн цигар пушен вейп
boeing боинг boeing
airbus еърбъс airbus
lgbt-gay лгбт гей. прайд хомосекс трансдж
abortion аборт
racism расиз расис дискрим
citizenship гражданств
lawsuit иск. дело. делото дела. съдебн
impeachment импийчм
transformer-generator генератор. генератори трансформатор
ukraine украин киев
russia рус. руси. руск русия москв
president президент
european-union ес. евросъюз брюксел
europe европ
white-house белия бял.
government правителств кабинет администрац
kremlin кремъл
minister министър министр
nato нато.
prime-minister премиер
world свят. света. светов светът глобал
country страна. страни. държав странат нация
today днес
new нов. нова. нови. ново. новия
people хора. хората души. човек
head-chief шеф. шефът шефа началник ръководит
two две. два. двама двете
year година години годишна годишен
official официал служител
first първи първа първо.
big голям големи масиран масов
city град. града градът градов градск
region регион област провинц
donbas донбас донецк луганск
crimea крим. кримск
day ден. дни. деня
now сега. момента
night нощ. нощта вечер. вечерта нощен
ally съюзник съюзниц
international международ
special специал
sea море. морет морск
middle-east близки. близкоизт близкия изток.
gaza газа.
secretary-of-state секретар
vice-president вицепр заместн
source източник източниц
geneva женев
istanbul истанбул
palestinian палестин
united-nations оон.
team отбор екип. екипа. екипът тим.
parties-to-talks страните. страни.
home дом. дома. домове къща къщи
woman жена. жени. жената женск жените
man мъж. мъже. мъжа мъжът мъжете
kharkiv харков
odesa одес
full пълен. пълн изцяло
important важен. важна важно важни.
good добр. добър добра добре добри
possible възможн вероят
dangerous опасн риск
more повече
all всичк всеки всяка
only само.
last-latest последн
real реал. реалн истинск
dozens десетк
hundreds стотиц
thousands хиляд
three три. трима трите
month месец
hour час. часа часове
again отново пак.
during докато. течение
since откакто
until докато.
expert експерт анализат
foreign чужд чужб
italy итали рим. римск
japan япон токио
korea корея корей южнокор севернокор
north-korea пхенян севернокор кндр.
south-korea сеул южнокор
saudi-arabia саудит рияд джеда.
riyadh рияд
doha доха.
qatar катар. катарск доха.
vienna виена. виенск
minsk минск
paris париж
london лондон
berlin берлин
switzerland швейцар
netherlands нидерланд холанд амстердам хага.
spain испан мадрид
belarus беларус минск
finland финск финлан хелзинки
sweden швеци шведск шведи стокхолм
norway норвег норвеж осло.
denmark дания. датск копенхаген
lithuania литва. литов вилнюс
estonia естон талин.
latvia латви рига.
baltic балтий
romania румън букурещ
moldova молдов кишинев кишинь приднестр
czechia чехия. чешк чехи. прага
slovakia словак словаш братислав
georgia грузи тбилиси
armenia армения арменск арменц ереван
azerbaijan азербайдж баку.
kazakhstan казахс астана
pakistan пакист исламабад
afghanistan афган кабул талибан
lebanon ливан. ливанск бейрут
hezbollah хизбула хезбол
hamas хамас
iraq ирак. иракск иракч багдад
yemen йемен
houthi хути. хутит
egypt египет египт кайро
hormuz ормуз хормуз
strait проток. протока пролива проливът
red-sea червено.
black-sea черно. черном
taiwan тайван тайпе
canada канада канадск канадц отава
mexico мексик
brazil бразил
kherson херсон
zaporizhzhia запорож
dnipro днипро днепър днепро
lviv лвов
pokrovsk покровск
kupiansk купянск
sumy суми. сумск
kramatorsk краматорск константин славянск
belgorod белгород
kursk курск
pentagon пентагон
national национален национална национално национални
local местн
joint съвмест заедно общ. обща
strong силен. силна силни. мощ
legal законов правн юридич законн
ground сухопът наземн
historic историч
immediate незабав
long-term дълг. дългоср дълго.
permanent постоян
temporary временен временн
unprecedented безпрецед
finance-minister финанс
interior-minister вътрешн мвр.
ministry министерств
commission комиси еврокомис
council съвет. съвета съветът
coalition коалиц
citizen гражданин граждан. гражданит граждани.
population населен жители
family семейств семеен
governor губернат
mayor кмет. кмета кметът кметов
senator сенатор
deputy-mp депутат
central-bank банк. банка банки. ецб. бнб.
half половин
percent процент
majority мнозинств повечето
north север. северн северо
south юг. южен южна южни юга.
east изток. източна. източен. източни.
west запад. западн западен
florida флорида маями
new-york йорк.
texas тексас
california калифорн анджелис
vatican ватикан
pope папа. папата понтиф
cuba куба. кубинск кубинц хавана
panama панам
greece гръцк гърц атина
serbia сърби сръбск сърб. белград
africa африк
asia азия. азиат
australia австрали канбера сидни
chancellor канцлер
office офис канцелар
embassy посолств консулств
committee комитет
agency агенци
supreme-court върховн
prosecutor прокур
imf-world-bank мвф.
red-cross кръст.
g7 г7. g7.
g20 г20. g20.
brics брикс
opec опек.
fifa-uefa фифа. уефа.
cia цру.
fbi фбр.
fsb фсб.
sbu сбу.
duma дума. думата
bundestag бундестаг
oligarch олигарх милиардер магнат
first-lady дама. дамата съпругата
son син. сина. синът синове
daughter дъщер
son-in-law зет. зета зетят
mother майк
father баща
youth младеж млад. млади. тийнейдж непълнол
elderly възрастн старц пенсионер
pension пенси
teacher учител
farmer фермер земеделец
driver шофьор водач.
pilot пилот. пилота пилоти пилотът
sailor моряк моряц екипаж
athlete спортист атлет. атлети.
actor актьор актрис
activist активист
hacker хакер кибер
church църк патриарх владик
royal крал. крале кралск принц. принцес
businessman бизнесмен предприем
group група групи. групиров
state-capital столиц
right-wing десн. десни дясна крайнодес
left-wing леви. левите лявата левица
politician политик политич
tomorrow утре
yesterday вчера
second втори втора второ.
third трети трета трето.
minute минут
decade десетилет
century столет век. века
morning сутрин утро
early рано. ранно предсрочн
late късно късен
christmas коледа коледн рождеств
easter великд
january януар
february февруар
march-month март. мартен
april април
june юни.
july юли.
august август
september септемвр
october октомвр
november ноемвр
december декемвр
spring пролет
summer лято летен летни
autumn есен. есента есенн
four четири
five пет. петима петте
ten десет. десетте
many много. многоброй
few няколко малко.
less помалко
nobody никой никого
small малък малка. малки.
high висок
low ниск. нисък ниска ниски
weak слаб
easy лесн лесен. лек. лека.
serious сериоз тежък. тежки
impossible невъзмож
certain сигурен сигурно ясно. категорич
uncertain неясн несигурн неизвест
partial частич
separate отделн отделен
illegal незакон нелегал
public публич обществ
private частн частен личн
bad лош. лоша лоши лошо ужас
best найдобр
worst найлош
correct правилн правилен
wrong грешн грешен неправил
freedom свобод. свобода
rich богат
poor беден бедн
alive жив. жива. живи. оцеля оцелел
green зелен
blue син. синя. сини. синьо
hot горещ жега
near близо наблизо
far далеч
sky небе. небет
village село. селото села. селск
district район квартал
island остров
river река. реки. реката
mountain планин
coast бряг брегов крайбреж плаж
street улиц
building сград
palace дворец дворц резиденц
hotel хотел
chernihiv чернигов чернихив
mykolaiv николаев микола
chernobyl чернобил
novorossiysk новоросий
bryansk брянск
kaliningrad калининград
st-petersburg петербург
chechnya чечен чечня
portugal португал лисабон
belgium белги
austria австрия австрий виена.
slovenia словени словенск любляна
bulgaria българ софия.
croatia хърват загреб
bosnia босна боснен боснц сараев
kosovo косов прищин
cyprus кипър
ireland ирланд дъблин
uzbekistan узбек ташкент
bangladesh бангладеш
sri-lanka ланка. шри.
myanmar мианмар бирма
thailand тайланд банкок
cambodia камбодж
singapore сингапур
malaysia малайз
indonesia индонез джакарта
philippines филипин манила
vietnam виетнам ханой
hong-kong хонконг
new-zealand зеланд новозеланд
haiti хаити
argentina аржентин
chile чили. чилий
colombia колумби богота
ecuador еквадор
bolivia боливи
peru перу. перуан лима.
sudan судан дарфур
ethiopia етиоп
somalia сомал
kenya кения. кений найроби
nigeria нигерия нигерий
niger нигер.
mali мали. малийск бамако
burkina-faso буркина сахел
congo конго киншаса
south-africa юар. южноафр претория йоханесб
libya либия. либийс триполи
tunisia тунис
algeria алжир
morocco мароко марокан
west-bank рамала
jerusalem йерусал ерусал
kuwait кувейт
bahrain бахрейн
oman оман. оманск маскат
jordan йордани йорданск аман.
arctic арктик арктич
antarctica антаркти
mediterranean средизем
suez суец
davos давос
albania албани албанск албанц
montenegro черногор черна.
north-macedonia македон скопие
iceland исланд рейкяв
kyrgyzstan киргиз бишкек
tajikistan таджик душанбе
turkmenistan туркмен
nepal непал
laos лаос
mongolia монгол
honduras хондурас
nicaragua никарагуа манагуа
paraguay парагва
uruguay уругва
eritrea еритре
rwanda руанд
uganda уганд
mozambique мозамби
blogger блогър инфлуен
already вече.
still още. продължав
ago преди.
may-month май.
free-of-charge безплат
square площад
not не. няма никога нито.
`;
