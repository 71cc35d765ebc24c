/** What news is made of, in Ukrainian: see glossary.ts. */
export const uk = `
die загин вбит смерт
injured поранен постражд травмов
attack атак удар обстріл
drone дрон безпілот бпла
missile ракет
explosion вибух бомб
fire пожеж
factory завод підприєм
electricity електр енерг світл знеструм
nuclear ядерн атомн аес.
oil нафт
gas газ. газу газом газов газопр газу. газопров
sanctions санкц
tariff мит. мита тариф
meeting зустрі зустрілис
summit саміт
phone-call телефон розмов подзвон
visit візит прибу приїха відвіда
travel летит виліт поїздк поїхав поїде вируш
sign підпис
agreement домов погодж погодив погодил угода угоди угоду угод.
reject відкин відмов відхил
warn попередж застеріг
demand вимаг заклик прохан просить просят попрос
proposal пропоз пропону
plan план. плану плани плані планом планів планує
draft проєкт чернет
statement заяв декларац
announce оголос підтверд анонс
threat погроз
troops військов солдат військ
front-line фронт. фронту фронті фронтов
land територ земл
border кордон
parliament парламент рада. ради нардеп ради. раді. раду. сенат
election вибор голосув
court суд. вирок суду. суді. судом суддя судді
arrest затрим арешт
prison тюрм полон
exchanging обмін обмен
release звільн
police поліц
protest протест мітинг
resign відстав звільнив
appoint признач
envoy посланець спецпредст
foreign-minister дипломат мзс
delegation делегац
intelligence розвід шпигун
children дитин діт. діти дітей дітям дитяч
school школ студент дитсад
hospital лікарн госпітал
train залізни потяг поїзд. поїзда поїзді поїздів
plane літак авіа
ship судн кораб танкер
airport аеропорт
port порт. термінал порту. порти. портів портов
bridge міст. мост. мости моста
earthquake землетрус
flood повін повен затопл підтоп
storm шторм урага тайфун циклон
cold зим мороз холод
money кредит млрд млн мільйон мільярд. мільярди. мільярдів
frozen-assets активи заморож
freezing заморо
price інфляц ціна ціни. цін. ціну цінам
market ринок акці бірж
football футбол матч гол.
award премі нагород нобел
journalist журналіст
weapon збро боєприпас арсенал
refugee біжен мігрант міграц переселен
monitor монітор спостер
postpone відклад перенес
cancel скасув
postwar повоєн післявоєн
europe-leaders лідер
airspace повітрян
trilateral тристорон
round раунд
compromise компроміс поступ
suit костюм
hotline-live онлайн наживо
monday понеділ
tuesday вівтор
wednesday середа. середу. середи.
thursday четвер
friday пятниц ятниц
saturday субот
sunday неділ
next-week тижн тижден
usa сша американ вашингтон
uk-country британ лондон
france франц париж
germany німеч берлін мерц
poland польщ польськ варшав поляк
china кита пекін
turkey туреч анкар стамбул турец
hungary угорщ будапешт орбан
israel ізраїл
iran іран тегеран
syria сирі
venezuela венесуел мадуро
greenland гренланд
india індія індій індії індію делі.
alaska аляск анкорид
abu-dhabi емірат дабі оае
before напередодні перед.
after після.
future планує буде. будуть має.
begin почал розпоч почин почне
end заверш закінч
nothing без. безрезульт
progress прогрес продукт конструкт
deploy розмістит направит відправ розгорт
invite запрош запроси
venue де. місце. місця база.
virtual онлайн відео
react реакц реагу відповів відповіл відповід
hope оптиміс наді
doubt сумнів скепт
deadline дедлайн ультимат строк
peace мир. миру миром мирн
war війн воєн
ceasefire-idea перемир вогню.
security безпек
guarantee гарант
negotiations перемов переговор
say каже кажуть сказав сказала сказал казав розпов стверджу
report джерел повідомл змі. згідно
accuse звинува обвинува
condemn засуд розкритик критик
deny запереч спростов спросту
praise похвал вихвал хвалит
thank подяк дяку вдячн
mock глузу висмія висмію насмі образив образлив
insist наполяг наголос підкресл
hint натяк сигнал
reveal розкрив розкрил оприлюд викри
leak витік витоку злив. злили злиті
ask запита запитан спитав спитал
apologise вибач перепроси
promise обіця пообіц зобов
congratulate привіта поздоров
support підтрим
oppose проти. против
pressure тиск. тиску тисне натиск примус змус
help допомог допоможе допоміг
want хоче хочуть прагне хотів
accept погоджу згоден прийняв згод
consider розгляда обмірков обдум
ready готов готує підготов
discuss обговор консультац дискус
mediation посередн медіа. медіатор
host гостинн прийматиме приймаю
join приєдна долуч участь учасн візьме
absent відсутн бойкот
exclude виключ усунен
include включа включно
lead очоли очолю очолит
unity єдніст солідар єдність єдна
split розкол розбіжн супереч
reach досягт досяг
fail провал невдач
stall глухий глухому застопо тупик
collapse крах. краху розвал
violate порушу поруш
comply дотрим викону
extend продовж продовжен пролонг
expire спливає спливл закінчуєт
implement викона реаліз впровад впровадж
enforce примусов
pause призупин зупинен пауз
resume віднов понов
stop зупин припин
abandon розворот відступив поступивс
change змін змінює поворот
toughen жорсткі посил
ease послаб знят скасовує
escalate ескалац загостр загострен
de-escalate деескал заспок
risk ризик небезпек загроз
trust довір довіря недовір
win перемог перемож
lose поразк програ принизл
give-up здати здача відда капітул поступит
keep зберег зберіг утрим
recognise визна визнан легітим
veto вето ветув
block блоку блокад заблок завад
approve схвал ратифік затверд ухвал
decide виріш рішення вирішу рішенн
order наказ. наказу указ. указу розпоряд доруч
choose обрав обрал обрат обирає вибір
must повин потріб мусить треба має.
allow дозвол
ban заборон
soon скоро незабаром швидк термінов невдовзі скоро.
wait чека очіку очікув
continue продовжує триває тривати тривають
return поверне поверну поверта
leave вихід виведен вийшл покида залишив
stay залишає залишит
move рухає рухат перемі
open відкри
close закри
show показ демонструє
prove довод доказ
test випроб тест. тести тестув
check перевір верифік
investigate розслід слідств слідч
find знайд знайш виявил виявлен
search пошук шукає шукають розшук
secret таємн секретн прихов
fake фейк брехн бреше дезінф неправд
truth правд. правда правду правди
mistake помилк прорахун
scandal скандал
corruption корупц хабар
crisis криз
conflict конфлікт
defence оборон захист захища міноборон
alliance союзн альянс партнер коаліц
enemy ворог вороже супротив суперник
relations відносин стосун дружб друг. друзі
isolate ізоля ізольов
influence вплив
interest інтерес
conditions умов. умови умова умову
red-line червон
point пункт принцип
issue проблем перешкод питань. питання
key ключов головн важлив вирішал
detail детал подробиц
result результат підсумк наслід
success успіх успіш
breakthrough прорив
step крок. кроки кроків захід заход
role рол. роль ролі
position позиц
strategy стратег тактик
goal мета. мету мети ціл. цілі цілей прагнен
reason причин чому. через
chance шанс можлив нагод
letter лист. листа листі
speech промов виступ зверненн
interview інтерв
press-conference пресконф конференц брифінг
analysis аналіз аналіт думка коментар експерт поясн
photo фото знімк світлин кадр
map мапа мапи мапу карта карту карти
document документ меморанд протокол
text текст. тексту верс
list список списк перелік
initiative ініціатив
framework рамк рамков дорожн
format формат
level рівн. рівні рівня
bilateral двосторон
four-way чотиристор чотирьох
face-to-face віч. наодинці
handshake рукостиск
red-carpet доріжк
applause аплод овац
table стіл. столу столі стола
back-channel канал. каналу каналі кулуар
dispute суперечк сварк спір. спору
tension напруг напруж
concern занепок тривог стурбов побою
surprise несподів шок. шокув сюрприз
celebrate святкув свято. радіє
anger гнів обурен обурив лют. розлюч
frustrate розчар роздрат
attack-verbally накинувся вилаяв
friendly теплий тепло. лест
difficult складн важк. важкі важкий важка важко
possible-impossible неможлив нереал навряд
fair справедл
lasting тривал. тривалий сталий стійк
direct прям прямі безпосер
first-time перш. перший перша перше вперше
record рекорд безпрец історичн
admit зізна
avoid уник ухил
ignore ігнор знехтув
betray зрад. зради зраду зрадн
trap пастк обман маніпул
dictate диктат навяз диктує
sovereignty суверен цілісн незалежн
neutrality нейтрал позаблок
membership член членств вступ. вступу
treaty договір договор конвенц пакт
retaliate відплат помст помсти
provoke провок спровок
ambassador посол. посла. послу. послом посли послів посольств консульс генконсул послом. посли.
summon виклика викликал
expel висла депорт видвор вигна
visa віза візи. візу візов паспорт
referendum референд плебісц
constitution конституц
law закон законопр
coup переворот путч
martial-law надзвич воєнстан
invasion вторгн нашеств
occupation окуп анекс
peacekeepers миротворч миротворц
disarm роззбро демілітар
buffer-zone буфер
reconstruction відбудов
reparations репарац компенсац відшкод
trade торгів торгов експорт імпорт
minerals копалин рідкоз корисн
investment інвест
budget бюджет витрат дефіцит
spokesperson речник речниц
adviser радник помічник радниц
opposition опозиц
party партія партії республікан демократ партію партій
survey опитув соцопит
rights правозах людини
war-crimes геноцид звірств злочин
abduct викрад заручн
amnesty амніст помилув
propaganda пропаганд
army армі зсу.
residential-building будинк будинок житлов квартир багатоповерх
damage пошкодж зруйн знищ руйнув руйнац
air-defence ппо. зрк. петріот patriot.
intercept збили збито збиті збиття збив. перехоп знешкод
capture захоп захвач оволод
advance просув просун
offensive наступ. наступу наступом наступальн наступают
energy-facility інфраструктур підстанц єкт. єкти єктах єктів
aid-package пакет пакета
civilians цивільн мешкан жител
casualties втрат жертв
target-object ціль цілі. цілей уразил ураж вразив
prisoners-of-war військовополон полонен бранц
bodies-remains тіл. тіла останк репатрі
refinery нпз. нафтопереробн нафтобаз
long-range далекобійн дальн
air-raid-alarm тривог сирен
evacuate евакую евакуй евакуац
power-plant електростанц тес. тец. реактор
uranium-enrichment уран. урану збагач магате
launcher запуск пусков
ballistic баліст гіперзвук крилат
tribunal-warrant трибунал ордер гааз
shadow-fleet тіньов
commander командув головком генерал. генерала генштаб
exercise-drill навчання. маневр тренув
mobilisation мобіліз призов новобран тцк. рекрут
military-base бази. баз. казарм аеродром
tank танк. танки танків бронетех бронемаш
artillery-shelling артилер снаряд обстрілю обстрілял хаймарс
debris уламк уламок завал
fighter-jet винищувач винищ
warship-fleet флот. флоту флоті корвет фрегат
submarine підводн субмар
rescue рятува рятувальн врятов дснс.
rebel повстан бойовик сепарат ополчен партизан
special-operation спецоперац операц спецпризнач спецназ десант
terror терор екстреміс
humanitarian гуманіт
encircle оточен оточил оточу облог
liberate визвол деокуп
counter-offensive контрнаступ контратак
line-of-contact лінія лінії лінію зіткнен
purchase-sell купів купит закуп продаж прода
contract-order контракт замовл
growth-recession економік економіч ввп. рецесі
company-firm компані корпорац фірм
production виробн виробл
charge-indict підозр обвинувальн прокур
guilty-acquit винн винним вирок. виправда засуд
shooting стрілян стрілець стріляв
assassinate убивств замах ліквідов
crash-collision аварі дтп. катастроф зіткнул
missing зникл безвіст
sabotage диверс сабот підпал гібрид
embargo-cap ембарго стеля стелю стелі бойкот
confiscate конфіск націоналіз вилуч
ai-technology ші. штучн інтелект технолог чип. чіп. чіпи робот.
climate клімат викид
health-doctor медик медичн лікар. лікарі лікарів лікаря здоров хвор пацієн
sport спорт ліга. ліги стадіон
champion-medal чемпіон медал кубок. кубка турнір
science-research наук вчені вчених вчений дослідж дослідник
film-series фільм серіал актор актрис кіно
music-singer музик співак співач пісн концерт євробач
anniversary річниц роковин вшанув ювіле
funeral похорон прощан жалоб трауру
national-guard нацгвард гварді
glide-bomb каб. каби кабами авіабомб
trench-fortification окоп траншей фортиф укріпл
gps-jamming глушін реб. gps.
balloon аеростат кулі.
undersea-cable кабел
nuclear-test боєголів боєзаряд випробув
arms-control снв. днсн. нерозповс
defence-industry впк. опк. оборонпром rheinmetall
pipeline трубопров газопров нафтопров дружб
aircraft-carrier авіанос
helicopter гелікоптер вертол
mine-demining міна. міни. мінн замінов розмінув
cluster-munition касетн термобар фосфор
chemical-weapon хімічн хімзбро новічок
satellite супутник старлінк
radar радар рлс.
poison отруї отрут отруйн
mercenary найман вагнер
deserter дезерт сзч.
volunteer доброволец добровол волонтер
depot-warehouse склад. склади складі складу складів сховищ
dam гребл дамб водосховищ гес.
torture катуван катува тортур
execution страта страти. страту страчен розстріл
massacre різанин масакр бійн
jihad-islamist джихад іділ. ісламіс
curfew комендант
shelter-bunker укритт бункер
veteran ветеран
sniper снайпер
fuel пальн бензин дизел палив
coal вугілл шахтарів шахті шахт.
grain зерн пшениц врожа
water вода води воду водопост водопров
drought-heat спек. спека спеки посух
heating опален теплопост теплоп котельн
hunger-famine голод. голоду голодув недоїд
tax подат податк пдв.
debt-bond борг. боргу боргов облігац дефолт
interest-rate ставк нбу. фрс.
currency валют долар гривн рубл біткоїн
donor донор пожертв благод
subsidy субсид пенсі виплат
jobs-workers робочі працівник безробі робота. роботи
strike-labour страйк профспілк
bankrupt банкрут
merger-takeover злитт поглинан
reform реформ
appeal-court апеляц касац
fine-penalty штраф
fraud шахрай афер відмив
theft-rob крадіж украв вкрал пограбув
drugs-narcotics наркот кокаїн контраб
rape-abuse зґвалт згвалт сексуал домаган
extradite екстрад видач
derail рейок рейки
sink-capsize затон потонув перекинул
stab ножов ніж. ножем поножов
epidemic вірус епідем пандем ковід грип. холер
vaccine вакцин щепл
cancer рак. раку раком онкол
drugs-medicine ліків ліки препарат
rain-weather дощ. дощі дощу дощів злива. зливи. негод погод. погода. погоди.
landslide зсув. зсуву сель. лавин
volcano вулкан виверж
tsunami цунамі
pollution забрудн довкілл еколог
wildlife тварин собак ведмід вовк акул
religion-mosque релігі мечет мусульман іслам. єврей антисеміт
language мова. мови. мову мовн
book-writer книг книж письмен поет роман.
culture-museum культур музе. музей музею музеї театр вистав мистец
tennis теніс вімблдон
hockey хоке нхл.
basketball баскет нба. nba.
olympics олімп
coach тренер
transfer-sport трансфер
sport-injury травмув травм.
referee-fans арбітр вболів уболів
penalty-goal пенальті забив дубль
racing формул1 формула болід
cycling-athletics велогон марафон біатлон лижн
boxing-mma бокс. боксер боксу нокаут
doping допінг
chess шахів шахов шахіст шахи.
space космос космон космічн астронав наса.
car авто. автомоб машин
bus автобус маршрут.
road-traffic доріг. дорозі дорога. дороги. дорогу автодор затор. трас. трасі
tourism турист туризм
food-restaurant їжа. їжу. їжі. харчув ресторан кафе.
fashion-clothes мода. моди. одяг. сукн
wedding-divorce весілл одруж розлуч шлюб
birth-baby немовля народж новонар вагітн
new-year новорічн новоріч феєрверк
parade парад
monument ятник статуї статую
flag-symbol прапор гімн
spouse дружин чоловіка. вдова
smartphone-app смартфон айфон додаток. месенджер
social-media соцмереж блогер інфлюенсер
internet інтернет
tiktok тікток tiktok
telegram-app телеграм telegram
whatsapp ватсап whatsapp
facebook-meta фейсбук інстаграм
youtube ютуб youtube
twitter твітер твіт
collapse-building обвал обрушил
university університет студент. виш. професор
agriculture аграр сільськ агросектор
real-estate іпотек оренд нерухом
shop-retail магазин супермаркет
airline авіакомпан пасажир
metro-station метро вокзал станці трамва
tunnel тунел
gold золот
renewable сонячн вітроел відновлюван водень
television телебач телеканал ефір
celebrity-star зірк зірка селебр
suicide самогуб суїцид
lawyer адвокат юрист
mafia-gang банд мафі
riot-clash заворуш сутичк безлад
stampede тисняв
radiation радіац радіоакт
gun-rifle пістолет автомат. гвинтівк рушниц
steel-metal сталь. сталі металург алюмін мідь літі
lake озер
forest ліс. лісі лісов
alcohol алкогол пиво. горілк вино.
tobacco тютюн курін сигарет вейп
boeing боїнг boeing
airbus аеробус ейрбас
lgbt-gay лгбт гей. трансгенд прайд
abortion аборт
racism расиз дискрим
citizenship громадянств
lawsuit позов позива
impeachment імпічмент
transformer-generator генератор трансформатор
ukraine україн київ києв
russia росі росій москв рф.
president президент
european-union єс. євросоюз брюссел
europe європ
white-house білий білого білому білим
government уряд кабмін
kremlin кремл
minister міністр
nato нато.
prime-minister прем. премєр єр.
world світ. світу. світі. світов глобальн
country країн держав
today сьогодн
new новий нова. нове. нові. нових. новим. нову. нового.
people люди людей людям людьми людин
head-chief глава глави голова. голову. головою очільни керівни шеф.
two два. дві. двох двом обидв
year рік. року. роки. років річний річна. річне.
official посадов чиновник офіційн
first перший перша. перше. перші. перших першого першу. вперше
big великий велика. великі. масован масштабн
city місто. міста. місті. містах містом
region регіон області область
donbas донбас донецьк донеччин луганськ луганщин
crimea крим. криму. кримськ
day день. дня. дні. днів доба. доби. добу.
now зараз наразі нині. тепер
night вечір вечора ввечері ніч. ночі. вночі нічн
ally союзник союзниц
international міжнарод
special спеціальн особлив
sea море. моря. морі. морськ
middle-east близькосх близькому близького
gaza газа. газі. сектор
secretary-of-state держсек секретар
vice-president віцепрезид віце заступник
source джерел
geneva женев
istanbul стамбул
palestinian палестин
united-nations оон.
team команда. команди. команді. команду. командою
parties-to-talks сторон
home дім. додому домів житло житлов
woman жінк жінок жіноч
man чоловік
kharkiv харків харков
odesa одес
full повний повна. повне. повністю повномасшт повного
important важлив ключов
good добрий добра. добре. позитивн хороший
possible можлив ймовірн
dangerous небезпек небезпеч ризик
more більше.
all всі. всіх. весь. кожен кожн
only лише. тільки
last-latest останн
real справжн реальн
dozens десятк
hundreds сотні сотень сотня
thousands тисяч
three три. трьох троє трьом
month місяць місяця місяців місяці
hour година години годин. годину
again знову вкотре
during протягом упродовж
since відтоді
until доки. допоки
expert експерт аналітик
foreign іноземн закордон зарубіж
italy італі рим. риму. римі. римськ
japan японі японськ японец токіо
korea корея кореї корею корейс південнокор північнокор
north-korea кндр пхеньян північнокор
south-korea сеул південнокор
saudi-arabia сауд ріяд ріад джидд
riyadh ріяд ріад
doha доха. дохи. доху.
qatar катар доха. дохи. доху.
vienna відень відня. відні. віденськ
minsk мінськ
paris париж
london лондон
berlin берлін
switzerland швейцар
netherlands нідерланд голланд гааг гаазі амстердам
spain іспан мадрид
belarus білорус мінськ
finland фінлянд фінськ фіни гельсінк
sweden швеці швед стокгольм
norway норвег норвезьк осло.
denmark данія данії данію данськ копенгаген
lithuania литва. литви. литві. литву. литов вільнюс
estonia естон таллінн
latvia латві
baltic балті
romania румун бухарест
moldova молдов кишин придністр
czechia чехі чеськ чеши прага. праги. прагу. празі. празьк
slovakia словач словак братислав
georgia грузі тбіліс
armenia вірмен єреван
azerbaijan азербайдж баку.
kazakhstan казах астана.
pakistan пакист ісламабад
afghanistan афган кабул талібан
lebanon ліван бейрут
hezbollah хізбал хезбол
hamas хамас
iraq ірак багдад
yemen ємен
houthi хусит гусит
egypt єгип каїр
hormuz ормуз
strait протока протоки протоку протоці протоц
red-sea червоне червоного червоному червон
black-sea чорне чорного. чорному чорний чорномор
taiwan тайван тайбе
canada канад оттав
mexico мексик
brazil бразил
kherson херсон
zaporizhzhia запоріж запоріз
dnipro дніпр
lviv львів львов
pokrovsk покровськ
kupiansk янськ купянськ
sumy сумськ сумщин сумах.
kramatorsk краматорськ костянтинівк словянськ
belgorod бєлгород білгород
kursk курськ
pentagon пентагон
national національн загальнонац вітчизнян
local місцев
joint спільн разом
strong сильн потужн міцн
legal законний законн юридичн правов
ground сухопутн наземн
historic історі
immediate негайн терміново терміновий
long-term довго. довгостроков тривал
permanent постійн
temporary тимчасов
unprecedented безпрецедент
finance-minister фінанс мінфін
interior-minister мвс.
ministry міністерств
commission єврокомісі комісі
council радбез
coalition коаліц
citizen громадян
population мешкан житель жител населенн
family сімей родин сімейн
governor губернатор
mayor мер. мера. меру. мером мери.
senator сенатор конгресмен
deputy-mp депутат нардеп
central-bank банк. банку. банки. банків нацбанк нбу.
half половин
percent відсотк
majority більшіст
north північ
south південь південн півдня півдні
east схід. східн сході. сходу.
west захід. західн заході. заходу.
florida флорид маямі майамі
new-york йорк йоркськ
texas техас
california каліфорн анджелес
vatican ватикан
pope папа. папи. папою понтифік
cuba куба. куби. кубі. кубу. кубинськ кубинц
panama панам
greece греці грец афін
serbia серб белград бєлград
africa африк
asia азія азії азію азійс азіат
australia австрал сідне
chancellor канцлер
office офіс канцеляр
embassy посольств консульств
committee комітет
agency агентств агенці
supreme-court верховний верховного верховному
prosecutor прокур
imf-world-bank мвф.
red-cross хрест. хреста.
g7 g7. сімк
g20 g20. двадцятк
brics брікс
opec опек.
fifa-uefa фіфа уєфа
cia цру.
fbi фбр.
fsb фсб.
sbu сбу. гур.
duma держдум дума. думі думу.
bundestag бундестаг
oligarch олігарх мільярдер
first-lady дружин
son син. сина. сину. сином сини.
daughter дочка дочки дочку доньк дочц
son-in-law зять зятя зятем
mother мати. матір матері. мама. мами.
father батьк
youth молод підліт неповноліт
elderly літніх похил
pension пенсі
teacher вчител учител
farmer фермер аграр
driver водія водії водій
pilot пілот
sailor моряк екіпаж
athlete спортсмен
actor актор актрис
activist активіст
hacker хакер кібер
church церкв церков патріарх
royal король короля королев корол принц. принца. принцес
businessman бізнесмен підприємець підприємц
group група групи групу групою груп. угрупован
state-capital столиц
right-wing ультраправ праві. правих
left-wing лівих ліві. лівацьк
politician політик політич
tomorrow завтра
yesterday вчора вчораш
second другий друга. другу. другої другого
third третій третя. третє. третьої третього третю.
minute хвилин
decade десятиліт
century столітт
morning ранку. ранок вранці зранку
early раніше достроков рано.
late пізно. пізніше
christmas різдв
easter великод великдень великодн
january січень січня січні
february лютий лютого лютому
march-month березень березня березні
april квітень квітня квітні
june червень червня червні
july липень липня липні
august серпень серпня серпні
september вересень вересня вересні
october жовтень жовтня жовтні
november листопад
december грудень грудня грудні
spring весна. весни. весну. навесні веснян
summer літо. влітку літній літня.
autumn осінь осені восени осінн
four чотири чотирьох четверо
five ять. пятьох ятьох ятеро пять.
ten десять. десяти. десятеро
many багато. численн чимало
few кілька. кількох
less менше. менш.
nobody ніхто жоден жодн
small маленьк невелик
high високий висока високі вищий
low низьк
weak слабк слабш
easy легк
serious серйозн
impossible неможлив
certain впевнен чітк
uncertain невідом незрозум
partial частков
separate окремо окрем
illegal незаконн нелегальн
public публічн громадськ
private приватн особист
bad погано. поганий жахлив негатив
best найкращ
worst найгірш гірш
correct правильн
wrong помилк неправильн
freedom свобод
rich багатий багаті. багатств
poor бідні. бідних бідніст
alive живий жива. вижив вижил
green зелений зелена зелені зелених
blue синій синя. блакитн
hot спека. спеки. спеку. гаряч
near поблизу неподалік біля.
far далеко. далекий
sky небо. неба. небі. небес
village село. села. селі. селище селищ
district район
island острів острови островів остров
river річка річки річці річку
mountain гора. гори. горах гірськ
coast узбереж пляж
street вулиц дорозі. дорога. дороги.
building будівл будинок будинк
palace палац резиденц
hotel готел
chernihiv чернігів чернігов чернігівщ
mykolaiv миколаїв миколаєв
chernobyl чорнобил
novorossiysk новоросій
bryansk брянськ
kaliningrad калінінград
st-petersburg петербур
chechnya чечн чечен
portugal португал лісабон
belgium бельг
austria австрі відень віденськ
slovenia словені
bulgaria болгар
croatia хорват загреб
bosnia босні сараєв
kosovo косов приштин
cyprus кіпр
ireland ірланд дублін
uzbekistan узбек узбець ташкент
bangladesh бангладеш
sri-lanka шрі. ланкійськ
myanmar янма мянм
thailand таїланд таїландськ тайськ бангкок
cambodia камбодж
singapore сінгапур
malaysia малайз
indonesia індонез джакарт
philippines філіппін маніл
vietnam єтнам вєтнам ханой
hong-kong гонконг
new-zealand зеланд новозеланд
haiti гаїті гаїтян
argentina аргентин
chile чилі. чилійс
colombia колумбі богот
ecuador еквадор
bolivia болівій болівія болівії
peru перу. перуан
sudan судан хартум дарфур
ethiopia ефіоп
somalia сомал
kenya кені кенія найроб
nigeria нігерія нігерії нігерійс
niger нігер. нігері. нігером
mali малі. малійськ бамако
burkina-faso буркіна сахел
congo конго
south-africa південноафр пар. преторі
libya лівія лівії лівію лівійс триполі
tunisia туніс
algeria алжир
morocco марокк
west-bank рамалл цисйордан
jerusalem єрусалим
kuwait кувейт
bahrain бахрейн
oman оман. оману омані. оманськ маскат
jordan йордан
arctic арктик арктич
antarctica антаркти
mediterranean середземн
suez суец
davos давос
albania албані
montenegro чорногор
north-macedonia македон
iceland ісланді
kyrgyzstan киргиз бішкек
tajikistan таджи душанб
turkmenistan туркмен
nepal непал
laos лаос лаоськ
mongolia монгол
honduras гондурас
nicaragua нікараг
paraguay параг
uruguay уругва
eritrea еритре
rwanda руанд
uganda уганд
mozambique мозамбі
blogger блогер
already вже.
still досі
ago тому.
may-month травень травня травні
free-of-charge безкоштовн безоплатн
square площа площі площу майдан
not не. ні. ніколи нема немає
`;
