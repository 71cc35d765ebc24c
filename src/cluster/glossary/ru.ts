/** What news is made of, in Russian: see glossary.ts. */
export const ru = `
die погиб убит убил смерт
injured пострада ранен. ранены раненых ранения
attack атак обстрел удар. удара удары ударил ударов
drone дрон беспилот бпла
missile ракет
explosion взрыв бомб
fire пожар
factory завод предприят
electricity электр энерг обесточ
nuclear ядерн атомн аэс.
oil нефт
gas газ. газом газов газопр газпром газа. газу. газопров
sanctions санкц
tariff пошлин тариф
meeting встреч встретил
summit саммит
phone-call телефон созвон звонок позвон
visit визит прибы приеха посети
travel летит вылет поездк поехал поедет отправи
sign подпис
agreement соглаш сделк договорил договорен
reject отверг отказ отклон
warn предупре предостер
demand требу призва требов призыва просит попрос просьб
proposal предлож предлаг
plan план. плана. плану планы. плане. планом планов планир
draft проект чернов
statement заявл деклар
announce объяв подтверд анонс
threat угроз угрож
troops военн солдат войск
front-line фронт. фронта фронте фронту фронтов
land территори земля земли землю
border границ
parliament парламент сенат дума. думы думе госдум думы. думе. думу.
election выбор голосов
court суд. суда. суде. судом судья судьи. судей приговор
arrest задерж арест
prison тюрьм заключенн пленн плена. плен.
exchanging обмен
release освобо
police полиц
protest протест митинг
resign отстав
appoint назнач
envoy посланник спецпредст
foreign-minister дипломат мид
delegation делегац
intelligence развед шпион
children ребен дети детей детям детск дети.
school школ студент детсад
hospital больниц госпитал роддом
train железнодор поезд. поезда. поезде. поездов
plane самолет авиа
ship судно корабл танкер
airport аэропорт
port порт. терминал порта. порту. порты. портов
bridge мост. моста мосту мосте мосты
earthquake землетряс
flood наводнен затопл паводк паводок
storm шторм урага тайфун циклон
cold зим мороз холод
money кредит млрд млн миллион миллиард. миллиарда. миллиардов помощь помощи. помощью
frozen-assets активы заморож
freezing заморо
price инфляц цена цены цену ценой ценам цен. цена. цены. цене. цену.
market рынок рынк акци бирж
football футбол матч гол.
award преми наград нобел
journalist журналист
weapon оруж боеприпас арсенал
refugee бежен мигрант миграц
monitor монитор наблюд
postpone отклад перенос
cancel отмен
postwar послевоен
europe-leaders лидер
airspace воздушн
trilateral трехсторон трехсторонн
round раунд
compromise компромисс уступк
suit костюм
hotline-live онлайн спецэфир
monday понедел
tuesday вторник
wednesday среду. среды. среда.
thursday четверг
friday пятниц
saturday суббот
sunday воскресен
next-week недел
usa сша американ вашингтон
uk-country британ лондон
france франц париж
germany герман берлин мерц
poland польш польск варшав поляк
china кита пекин
turkey турц турец анкар стамбул
hungary венгр будапешт орбан
israel израил
iran иран тегеран
syria сири
venezuela венесуэл мадуро
greenland гренланд
india индия индии индию индийс дели.
alaska аляск анкорид
abu-dhabi эмират даби оаэ
before накануне перед. преддверии
after после.
future будет планир предсто
begin начал старт начин начнет
end заверш законч
nothing без. безрезульт
progress прогресс продукт конструкт
deploy разверн размести размеща направи направля отправи отправля
invite приглас приглаш
venue где. место. места. база.
virtual онлайн видео
react реакц реагир ответил ответ. отвечает
hope оптимис надеж
doubt сомн скепт
deadline дедлайн ультимат срок
peace мир. миру мирн
war война войны войну войне войной
ceasefire-idea перемир огня.
security безопасн
guarantee гарант
negotiations переговор
say сказал говорит говорил рассказал утвержда
report источник сообщ сми.
accuse обвин
condemn осуд осужд раскритик критик
deny отрица опровер
praise похвал хвалит восхвал
thank благодар поблагодар
mock насмех насмешк высме издева оскорб
insist настаива настоял подчерк
hint намек намекн намекает сигнал
reveal раскры обнародов рассекре
leak утечк слил. слили слив. слитые
ask спросил спрашива задал
apologise извин
promise обеща пообещ обещан обязател
congratulate поздрав
support поддерж
oppose против
pressure давлен давит надавил принуд вынуд
help помощ. помощь помощи помощью поможет помочь помог. помогает
want хочет хотят хотел стремит
accept согласил согласен соглашает принял принимает
consider рассматрив обдум рассмотр
ready готов подготов
discuss обсуд обсужд консультац
mediation посредн
host принимающ примет.
join присоед участ участв
absent отсутств бойкот
exclude исключ отстран
include включа включен
lead возглав
unity единств объедин сплочен солидар
split раскол разноглас
reach достиг
fail провал неудач
stall тупик застопор забуксов
collapse крах. краха развал рухнул
violate наруша наруши
comply соблюд выполня
extend продл продлен
expire истека истек
implement реализ исполн внедр
enforce принудит
pause приостан пауз
resume возобнов
stop останов прекрат прекращ
abandon разворот отступил передума
change изменен изменил изменит меняет поменя
toughen ужесточ жестк
ease смягч ослаб снят
escalate эскалац обостр
de-escalate деэскал успоко
risk риск опасн. опасно опасны опасност
trust довер недовер
win побед выигр
lose поражен проигр униз унижен
give-up сдать сдача отдать отдаст капитул
keep сохран удерж
recognise признани признат признан признает признал.
veto вето
block блокир заблок блокад помеша
approve одобр ратифиц утверд
decide реши решен решил
order приказ указ. указа распоряж поруч
choose выбра выбира
must долж нужн необход следует
allow разреш позвол
ban запре запрет запрещ
soon скоро вскоре быстр срочн ближайш скоро.
wait ждет ждут ожида ждать
continue продолжа продолжит длится
return верну возвращ возврат
leave уход вывод вывел вышел покида покинул
stay остает остане остава
move двига движет переме
open откры
close закры
show показ демонстриру
prove доказ доказат подтвержд
test испыт тест. тесты тестир
check провер верифик
investigate расслед следств
find найден нашел нашли обнаружен обнаружил
search поиск ищет ищут розыск
secret тайн секретн скрыва
fake фейк лож. лжи. ложн врет. врал дезинф
truth правд. правда правду правды истин
mistake ошиб просчет
scandal скандал
corruption коррупц взятк
crisis кризис
conflict конфликт
defence оборон защит защища миноборон
alliance союзн альянс партнер коалиц
enemy враг. врага враги врагов соперник вражеск
relations отношен связи. дружб друг. друзья
isolate изол
influence влия
interest интерес
conditions услови
red-line красн
point пункт принцип
issue проблем препят тема. темы вопрос
key ключев главн важн решающ
detail детал подробн
result результат итог последств
success успех успеш
breakthrough прорыв перелом
step шаг. шаги шага меры мера.
role роль роли
position позиц
strategy стратег тактик
goal цель цели целей
reason причин почему
chance шанс возможн
letter письм послани
speech речь. речи выступ обращен
interview интервью
press-conference прессконф пресс. конференц брифинг
analysis анализ аналит мнени комментар эксперт объясн
photo фото снимок снимки снимк кадры
map карта карту карты карте
document документ меморанд протокол
text текст. текста верси
list список списк перечн перечень
initiative инициатив
framework рамк рамоч дорожн
format формат
level уровн
bilateral двусторон
four-way четырехстор
face-to-face очная очной очно. наедине
handshake рукопожат
red-carpet дорожк ковров
applause аплод овац
table стол. стола столом столе
back-channel канал. канала каналы кулуар
dispute спор. споры спора ссор перепалк
tension напряжен
concern обеспок озабоч тревог опаса
surprise неожидан шок. шокир сюрприз
celebrate праздн радует ликует
anger гнев возмущ ярост разозл злит
frustrate разочар недовол раздраж
attack-verbally набросил отругал обрушил
friendly тепл лест. лести лестн
difficult сложн труд трудн тяжел
possible-impossible невозмож нереал вряд
fair справедл
lasting прочн длительн устойчив
direct прям. прямы прямую напрям непосред
first-time первый первая первые впервые первое
record рекорд беспрец историч
admit призналс сознал
avoid избеж избега уклон
ignore игнор пренебр
betray предал предат предатель измена измену изменник госизмен
trap ловушк обман манипул
dictate диктат навяз диктует
sovereignty суверен целостн независим
neutrality нейтрал внеблок
membership член членств вступлен
treaty договор. договора договору договоры конвенц пакт.
retaliate возмезд месть. мести отомст ответные
provoke провок спровоц
ambassador посол. посла. послу. послом послы послов посольств консульс генконсул послом. послы.
summon вызва вызыва
expel высла депорт выдвор высыла
visa виза визы визов паспорт
referendum референд плебисц
constitution конституц
law закон. закона закону законы законопр законодат
coup переворот путч свергн
martial-law чрезвыч
invasion вторж нашеств
occupation оккуп аннекс
peacekeepers миротворч миротворц
disarm разоруж демилитар
buffer-zone буфер
reconstruction восстановл отстро
reparations репарац компенсац возмещ
trade торгов экспорт импорт
minerals ископаем редкозем
investment инвест
budget бюджет расход дефицит
spokesperson пресссек песков пресссекретар спикер представитель
adviser советник помощник
opposition оппозиц
party партия партии республикан демократ партию партий
survey опрос. опроса опросы
rights правозащ правозащит
war-crimes геноцид зверств преступ
abduct похищ похит заложн
amnesty амнист помилов
propaganda пропаганд
army арми всу. вс.
residential-building жилой жилые жилых жилом многоэтаж квартир домов.
damage поврежд разруш уничтож
air-defence пво. зрк. пэтриот patriot.
intercept сбил сбит перехват перехвач
capture захват овладе взяти
advance продвиж продвин продвиг
offensive наступлени наступат наступательн наступают
energy-facility инфраструктур подстанц объект
aid-package пакет пакета
civilians жител гражданских гражданские
casualties потери. потерь жертв
target-object цель. цели. целей цел. поразил поражен.
prisoners-of-war военноплен пленн
bodies-remains тел. тела. останк репатри
refinery нпз. нефтеперераб нефтебаз
long-range дальнобойн дальн
air-raid-alarm тревог сирен
evacuate эваку
power-plant электростанц тэц. грэс реактор
uranium-enrichment уран. урана обогащ магате
launcher запуск пусков пуск.
ballistic баллист гиперзвук крылат
tribunal-warrant трибунал ордер гааг
shadow-fleet тенев
commander командующ командир генерал. генерала генштаб
exercise-drill учени маневр тренировк
mobilisation мобилиз призыв. призывн новобран рекрут
military-base базы. базу. базе. казарм аэродром
tank танк. танки танков бронетех бронемаш
artillery-shelling артиллер снаряд обстрелив обстрелял
debris обломк обломок завал
fighter-jet истребител
warship-fleet флот. флота флоте корвет фрегат вмф.
submarine подводн подлод субмар
rescue спасател спасли спасен мчс.
rebel повстан боевик сепарат ополчен партизан
special-operation спецоперац операция операции операцию спецназ десант
terror террор экстремис
humanitarian гуманит
encircle окружен окружил окружа котел. котле осад
liberate деоккуп освободил. отбил. отбили
counter-offensive контрнаступ контратак
line-of-contact линия линии линию соприкосн
purchase-sell покупк купит закуп прода
contract-order контракт заказ
growth-recession экономик экономич ввп. рецесси
company-firm компани корпорац фирм
production производ выпуск
charge-indict обвинени предъяв подозрев прокур
guilty-acquit виновн осужден осудил оправда приговорил
shooting стрельб стрелок стрелял
assassinate убийств покушен ликвидир
crash-collision авари дтп. катастроф столкнул столкновени
missing пропал пропавш исчез
sabotage диверс сабот поджог поджег гибридн
embargo-cap эмбарго потолок потолка бойкот
confiscate конфиск национализ изъят изъял
ai-technology ии. искусственн интеллект технолог чип. чипы чипов робот.
climate климат выброс
health-doctor медик медицин врач здоров больн. пациент
sport спорт лига лиги стадион
champion-medal чемпион медал кубок кубка турнир
science-research наук ученые ученых ученый исследован
film-series фильм сериал актер актрис кино
music-singer музык певец певиц песн концерт евровид
anniversary годовщин юбиле почтил
funeral похорон прощани траур
national-guard нацгвард росгвард гварди
glide-bomb каб. кабы авиабомб
trench-fortification окоп транше фортиф укреплен
gps-jamming глушен рэб. gps.
balloon аэростат шаров.
undersea-cable кабел
nuclear-test боеголов боезаряд испытан
arms-control снв. дснв. нераспростр
defence-industry впк. опк. оборонпром rheinmetall
pipeline трубопров газопров нефтепров
aircraft-carrier авианос
helicopter вертол
mine-demining мина. мины. мин. минн замин размин
cluster-munition кассетн термобар фосфор
chemical-weapon химическ химоруж новичок
satellite спутник старлинк
radar радар рлс.
poison отравл отрав яд. ядом
mercenary наемн вагнер
deserter дезерт
volunteer доброволец добровол волонтер
depot-warehouse склад. склада складе склады складах хранилищ
dam плотин дамб водохранил гэс.
torture пытк пытал истяза
execution казн. казнь казни казнен расстрел
massacre резня резни резню бойня
jihad-islamist джихад игил. исламис
curfew комендантск
shelter-bunker укрыти убежищ бункер
veteran ветеран
sniper снайпер
fuel топлив бензин дизел
coal угля уголь углем шахтер шахте шахт.
grain зерн пшениц урожа
water вода воды воду водоснаб водопров
drought-heat жара жары жару засух зной
heating отоплен котельн теплоснаб
hunger-famine голод. голода голоду голодом голодающ
tax налог ндс.
debt-bond долг. долга долгов облигац дефолт
interest-rate ставк цб. фрс.
currency валют доллар рубл гривн биткоин криптов
donor донор пожертв благотвор
subsidy субсид пенси выплат
jobs-workers работник безработ рабочих рабочие увольнени
strike-labour забастов профсоюз
bankrupt банкрот
merger-takeover слиян поглощени
reform реформ
appeal-court апелляц кассац обжалов
fine-penalty штраф
fraud мошен афер отмыв
theft-rob краж украл похитител ограб
drugs-narcotics наркот кокаин контраб
rape-abuse изнасил сексуал домогат
extradite экстрад
derail рельс
sink-capsize затон утонул потонул опрокинул
stab нож. ножом поножов зарезал
epidemic вирус эпидем пандем ковид грипп холер
vaccine вакцин прививк
cancer рак. рака раком онколог
drugs-medicine лекарств препарат
rain-weather дожд ливн непогод погод
landslide оползен оползн сель. лавин
volcano вулкан изверж
tsunami цунами
pollution загрязн эколог разлив
wildlife животн собак медвед волк акул
religion-mosque религи мечет мусульман ислам. еврей антисемит
language язык
book-writer книг книж писател поэт роман.
culture-museum культур музей музея театр выстав искусства искусство искусстве. худож
tennis теннис уимблдон
hockey хокке нхл.
basketball баскет нба. nba.
olympics олимп
coach тренер
transfer-sport трансфер
sport-injury травмир травм.
referee-fans арбитр болельщ судейств
penalty-goal пенальти забил дубль
racing формула болид автогон
cycling-athletics велогон марафон биатлон лыжн
boxing-mma бокс. боксер бокса нокаут
doping допинг
chess шахмат
space космос космон космич астронав наса. роскосмос
car авто. автомоб машин
bus автобус маршрутк
road-traffic дороги. дороге дорогу трасс пробк
tourism турист туризм
food-restaurant еда. еды. еду. питани ресторан кафе. мясо
fashion-clothes мода. моды одежд плать
wedding-divorce свадьб женил развод развел брак. брака
birth-baby младенц родил рожден новорожд беремен
new-year новогодн фейерверк
parade парад
monument памятник статуя статую
flag-symbol флаг. флага флагом флаги гимн
spouse жена жены жену супруг вдова муж.
smartphone-app смартфон айфон приложени мессенджер
social-media соцсет блогер инфлюенсер
internet интернет
tiktok тикток tiktok
telegram-app телеграм telegram
whatsapp ватсап вацап whatsapp
facebook-meta фейсбук инстаграм
youtube ютуб youtube
twitter твиттер твит
collapse-building обрушени обвал обрушилс
university университет вуз. вузов профессор
agriculture аграр сельск сельхоз
real-estate ипотек аренд недвижим
shop-retail магазин супермаркет
airline авиакомпан пассажир
metro-station метро вокзал станци трамва
tunnel тоннел туннел
gold золот
renewable солнечн ветров возобновл водород
television телевид телеканал эфир
celebrity-star звезд. звезда звезды звездой
suicide самоуби суицид
lawyer адвокат юрист
mafia-gang банд. банды мафи опг.
riot-clash беспоряд стычк
stampede давка давке давки
radiation радиац радиоакт
gun-rifle пистолет автомат. винтовк ружь
steel-metal сталь. стали металлург алюмин медь. лити
lake озер
forest лес. лесу лесн
alcohol алкогол пиво. водк вино. пьян
tobacco табак курени сигарет вейп
boeing боинг boeing
airbus аэробус эйрбас
lgbt-gay лгбт геев трансгенд прайд
abortion аборт
racism расиз дискрим
citizenship гражданств
lawsuit иск. иска иски иском истц
impeachment импичмент
transformer-generator генератор трансформатор
ukraine украин киев
russia росси русск москв рф.
president президент
european-union ес. евросоюз брюссел
europe европ
white-house белый белого белом белому
government правительств кабмин администрац
kremlin кремл
minister министр
nato нато.
prime-minister премьер. премьеру премьером премьермин
world миров мире. глобальн
country стран государств
today сегодн
new новый новая новое. новые новых. новом. новую. нового.
people люди людей людям людьми человек
head-chief глава. главы. главе. главу. главой руковод шеф.
two два. две. двух двум оба. обе.
year год. года. году. годы лет.
official чиновник официальн
first первый первая первое. первые первых первого первую впервые
big большой большая большие. крупны крупно масштабн массов массир
city город. города. городе. городах городск
region регион области область
donbas донбасс донецк луганск днр. лнр.
crimea крым
day день. дня. дней дни. сутки суток
now сейчас теперь ныне.
night вечер вечера ночь. ночи. ночью ночн
ally союзник
international международ
special специальн особый особая особо.
sea море. моря. морск
middle-east ближневост ближнем ближнего
gaza газе. сектор
secretary-of-state госсек секретар
vice-president вицепрезид вице. замест
source источник
geneva женев
istanbul стамбул
palestinian палестин
united-nations оон.
team команда. команды. команде. команду. командой
parties-to-talks сторон
home дом. дома. доме. домов. жилой жилье
woman женщин женск
man мужчин
kharkiv харьков
odesa одесс
full полный полная полное полностью полномасшт полного
important важный важная важно. важные ключев
good хорош положит позитивн
possible возможн вероятн
dangerous опасн риск
more больше. более.
all все. всех. весь. каждый каждо
only только лишь.
last-latest последн
real реальн настоящ подлинн
dozens десятк
hundreds сотни сотен сотня
thousands тысяч
three три. трех. трое. трем.
month месяц
hour час. часа. часов часы.
again снова вновь опять
during течение
until пока.
expert эксперт аналитик
foreign иностран зарубеж
italy италь итали рим. рима. риме. римск
japan япони японск японец японц токио
korea корея кореи корее корею корейс южнокор северокор
north-korea кндр пхеньян северокор
south-korea сеул южнокор
saudi-arabia сауд рияд джидд
riyadh рияд
doha доха. дохе. дохи. доху.
qatar катар доха. дохе. дохи. доху.
vienna вена. вене. венск
minsk минск
paris париж
london лондон
berlin берлин
switzerland швейцар
netherlands нидерланд голланд гааг амстердам
spain испан мадрид
belarus беларус белорус минск
finland финлянд финск финны хельсинк
sweden швеци швед стокгольм
norway норвег норвежск осло.
denmark дания. дании. данию. датск копенгаген
lithuania литва. литвы. литве. литву. литов вильнюс
estonia эстон таллин
latvia латви латыш
baltic балти
romania румын бухарест
moldova молдов молдав кишинев приднестр
czechia чехи чешск прага. праги. праге. прагу. пражск
slovakia словак словац братислав
georgia грузи тбилис
armenia армени армян ереван
azerbaijan азербайдж баку.
kazakhstan казах астана.
pakistan пакист исламабад
afghanistan афган кабул талибан
lebanon ливан бейрут
hezbollah хезболл
hamas хамас
iraq ирак багдад
yemen йемен
houthi хусит
egypt египе египт каир
hormuz ормуз
strait пролив
red-sea красное красного красном красный красная красную
black-sea черное черного. черном черноморс черноморье
taiwan тайван тайбэ
canada канад оттав
mexico мексик
brazil бразил
kherson херсон
zaporizhzhia запорож
dnipro днепр
lviv львов
pokrovsk покровск
kupiansk купянск
sumy сумск сумах. сумам. сумами.
kramatorsk краматорск константиновк славянск
belgorod белгород
kursk курск
pentagon пентагон
national национальн общенац отечествен
local местный местные местных местно
joint совместн вместе
strong сильн мощн
legal законн юридич правов
ground сухопутн наземн
historic истори
immediate немедленн срочно. срочный
long-term долго. долгий долгосроч длительн
permanent постоянн
temporary временн
unprecedented беспрецедент
finance-minister финанс минфин
interior-minister мвд.
ministry министерств
commission еврокомисс комисси
council совбез совет. совета. совете.
coalition коалиц
citizen гражданин гражданк граждане граждан.
population житель жител населени
family семья семьи. семью семье. семьей семьям
governor губернатор
mayor мэр
senator сенатор конгрессмен
deputy-mp депутат
central-bank банк. банка. банки. банков центробанк цб.
half половин
percent процент
majority большинств
north север. севере. севера. северн
south юг. юга. юге. южн
east восток востоке востока восточн
west запад. западн западе. запада.
florida флорид майами
new-york йорк
texas техас
california калифорн анджелес
vatican ватикан
pope папа. папы. папе. папой понтифик
cuba куба. кубы. кубе. кубу. кубинск кубинц
panama панам
greece греци греческ грек. афин
serbia серб белград
africa африк
asia азия азии азию азиат
australia австрал сидне
chancellor канцлер
office офис канцеляр
embassy посольств консульств
committee комитет
agency агентств
supreme-court верховн
prosecutor прокур
imf-world-bank мвф.
red-cross крест. креста. мккк.
g7 g7. семерк
g20 g20. двадцатк
brics брикс
opec опек.
fifa-uefa фифа уефа
cia цру.
fbi фбр.
fsb фсб.
sbu сбу. гур.
duma госдум дума. думе. думы.
bundestag бундестаг
oligarch олигарх миллиардер
first-lady жена. жены. жену. жене. женой супруг
son сын
daughter дочь дочер дочк
son-in-law зять зятя зятем
mother мать матери. матерью матерей
father отец отца. отцу. отцом отцов
youth молодеж молодой молодых подрост несовершеннолет
elderly пожил престарел
pension пенсия пенсии пенсию пенсий пенсион
teacher учител
farmer фермер аграри
driver водител
pilot пилот
sailor моряк экипаж
athlete спортсмен
actor актер актрис
activist активист
hacker хакер кибер
church церкв церков патриарх
royal король короля королев корол принц. принца. принцес
businessman бизнесмен предпринимател
group группа группы группу группой групп. группировк
state-capital столиц
right-wing ультраправ правые. правых
left-wing левые. левых
politician политик политич
tomorrow завтра
yesterday вчера вчераш
second второй второго второе. вторая вторую вторым
third трети третье третья третью
minute минут
decade десятилет
century столет
morning утро. утра. утром
early раньше досрочн
late позже поздно
christmas рождеств
easter пасх
january январ
february феврал
march-month март. марта. марте.
april апрел
june июн
july июл
august август
september сентябр
october октябр
november ноябр
december декабр
spring весна. весны. весну. весной весенн
summer лето. летом летний летние летних
autumn осень осени осенью осенн
four четыре четырех четверо.
five пять. пяти. пятеро
ten десять. десяти.
many много. многие. многих многочисл
few несколько нескольких
less меньше. менее.
nobody никто никого
small маленьк небольш
high высокий высокая высокие выше.
low низк
weak слаб
easy легк
serious серьезн
impossible невозможн
certain уверен ясно. ясность четк
uncertain неизвест неясн неопредел
partial частич
separate отдельн
illegal незакон нелегал
public публичн обществен
private частный частная частные частного личный лично.
bad плохо. плохой ужасн негатив
best лучший лучшая лучшие лучше. наилучш
worst худш хуже
correct правильн
wrong ошиб неправильн
freedom свобод
rich богатый богатые богатств
poor бедный бедные бедност
alive жив. жива. живы. выжил выжив
green зеленый зеленая зеленые зеленых
blue синий синяя голуб
hot жара. жары. жару. горяч
near возле. вблизи около. близ.
far далеко. далекий
sky небо. неба. небе. небес
village село. села. селе. поселок поселк деревн
district район
island остров
river река. реки. реке. реку. рекой
mountain гора. горы. горах горный горной
coast побереж пляж
street улиц дороге. дорога. дороги.
building здани многоэтаж
palace дворец. дворца дворце дворцов резиденц
hotel отель отеле отеля отели отелей
chernihiv чернигов
mykolaiv николаев. николаева. николаеве. николаевск
chernobyl чернобыл
novorossiysk новоросси
bryansk брянск
kaliningrad калининград
st-petersburg петербур
chechnya чечн чечен
portugal португал лиссабон
belgium бельг
austria австри вена. вене. венск
slovenia словени словенск
bulgaria болгар
croatia хорват загреб
bosnia босни сараев
kosovo косов приштин
cyprus кипр
ireland ирланд дублин
uzbekistan узбек ташкент
bangladesh бангладеш
sri-lanka шри. ланкийск
myanmar мьянм
thailand таиланд тайланд тайск бангкок
cambodia камбодж
singapore сингапур
malaysia малайз
indonesia индонез джакарт
philippines филиппин манил
vietnam вьетнам ханой
hong-kong гонконг
new-zealand зеланд новозеланд
haiti гаити гаитян
argentina аргентин
chile чили. чилийс
colombia колумби богот
ecuador эквадор
bolivia боливи
peru перу. перуан
sudan судан хартум дарфур
ethiopia эфиоп
somalia сомал
kenya кения кении кенийс найроб
nigeria нигерия нигерии нигерийс
niger нигер. нигера. нигере.
mali мали. малийск бамако
burkina-faso буркина сахел
congo конго
south-africa южноафр юар. претори
libya ливия ливии ливию ливийс триполи
tunisia тунис
algeria алжир
morocco марокк
west-bank рамалл цисиордан
jerusalem иерусалим
kuwait кувейт
bahrain бахрейн
oman оман. омана омане. оманск маскат
jordan иордан
arctic арктик арктич
antarctica антаркти
mediterranean средиземн
suez суэц
davos давос
albania албани
montenegro черногор
north-macedonia македон
iceland исланди исландск
kyrgyzstan киргиз кыргыз бишкек
tajikistan таджи душанб
turkmenistan туркмен
nepal непал
laos лаос
mongolia монгол
honduras гондурас
nicaragua никараг
paraguay параг
uruguay уругва
eritrea эритре
rwanda руанд
uganda уганд
mozambique мозамби
blogger блогер
already уже.
still еще. попрежнему
ago назад
may-month мая. мае. май.
free-of-charge бесплатн
square площадь площади
not не. нет. ни. никогда
`;
