/** What news is made of, in Persian: see glossary.ts. */
export const fa = `
die کشته مرگ قتل. قتلعام جان.
injured زخمی مجروح مصدوم
attack حمله حملات
drone پهپاد
missile موشک
explosion انفجار بمب
fire اتش. اتشسوزی حریق
factory کارخانه
electricity برق
nuclear هسته
oil نفت. نفتی
gas گاز
sanctions تحریم
tariff تعرفه
meeting دیدار نشست ملاقات
summit اجلاس
phone-call تلفن تماس
visit سفر. وارد. دیدار
travel راهی سفر. سفری
sign امضا
agreement توافق
reject رد. مخالفت
warn هشدار
demand خواستار درخواست
proposal پیشنهاد
plan طرح برنامه
draft پیشنویس
statement بیانیه اعلامیه
announce اعلام تایید
threat تهدید
troops سرباز نیرو. نیروی نیروهای نظامی ارتش
front-line جبهه
land قلمرو سرزمین خاک. اراضی
border مرز
parliament مجلس پارلمان کنگره
election انتخابات رای. رایگیری
court دادگاه محاکمه
arrest بازداشت دستگیر
prison زندان اسیر
exchanging مبادله تبادل
release رهایی ازاد. ازادسازی
police پلیس
protest اعتراض تظاهر
resign استعفا
appoint منصوب انتصاب
envoy فرستاده
foreign-minister خارجه دیپلمات
delegation هیات
intelligence اطلاعات جاسوس
children کودک
school مدرسه مدارس دانشاموز
hospital بیمارستان
train قطار
plane هواپیما
ship کشتی نفتکش
airport فرودگاه
port بندر
bridge پل. پلها
earthquake زلزله زمینلرزه
flood سیلاب سیل.
storm توفان طوفان گردباد
cold زمستان برف سرما. سرمای.
money میلیارد میلیون وام.
frozen-assets دارایی مسدود
freezing انجماد
price قیمت تورم
market بازار بورس سهام
football فوتبال گل.
award جایزه نوبل
journalist خبرنگار روزنامه
weapon سلاح تسلیحات مهمات
refugee مهاجر پناهنده پناهجو
monitor نظارت رصد
postpone تعویق
cancel لغو
postwar پساجنگ
europe-leaders رهبر سران رهبران
airspace هوایی
trilateral سهجانبه
round دور.
compromise امتیاز سازش
suit کت. کتوشلوار
hotline-live زنده. لحظه
monday دوشنبه
tuesday سهشنبه
wednesday چهارشنبه
thursday پنجشنبه
friday جمعه
saturday شنبه
sunday یکشنبه
next-week هفته
usa امریکا واشنگتن
uk-country بریتانیا انگلیس لندن
france فرانسه پاریس
germany المان برلین
poland لهستان ورشو
china چین پکن
turkey ترکیه استانبول انکارا
hungary مجارستان بوداپست
israel اسراییل
iran ایران تهران
syria سوریه
venezuela ونزویلا
greenland گرینلند
india هند.
alaska الاسکا
abu-dhabi ابوظبی امارات
before پیش. قبل. استانه
after پس. بعد.
future خواهد
begin شروع اغاز
end پایان
nothing بدون
progress پیشرفت سازنده
deploy اعزام استقرار
invite دعوت
venue پایگاه محل. مکان
virtual مجازی ویدیو
react واکنش پاسخ
hope خوش امید
doubt تردید
deadline مهلت اولتیماتوم
peace صلح
war جنگ. جنگی جنگها جنگهای
ceasefire-idea اتشبس
security امنیت
guarantee تضمین ضمانت
negotiations مذاکر مذاکرات
say گفت. گفته. میگوی گوید ادعا مدعی
report گزارش منبع منابع
accuse متهم اتهام
condemn محکوم انتقاد
deny تکذیب انکار
praise تمجید ستایش ستود
thank تشکر قدردان سپاسگ
mock تمسخر توهین مسخره
insist تاکید اصرار
hint سیگنال اشاره نشانه تلویح
reveal فاش افشا برملا
leak درز. نشت.
ask سوال پرسش پرسید
apologise عذرخواه پوزش
promise وعده تعهد قول.
congratulate تبریک
support حمایت پشتیبان
oppose علیه. مخالف
pressure فشار
help کمک
want میخواه خواهان خواست.
accept پذیرف پذیرش قبول موافق
consider بررسی
ready اماده امادگ
discuss رایزنی گفتگو گفتوگو مشورت
mediation میانجی
host میزبان استقبال پذیرای
join شرکت حضور پیوست
absent غیبت غایب بایکوت
exclude حذف. کنار.
include شامل گنجاند
lead رهبری ریاست.
unity اتحاد. وحدت همبستگ
split شکاف اختلاف
reach دستیاب رسید.
fail شکست. ناکام
stall بن. بنبست
collapse فروپاش سقوط
violate نقض
comply رعایت پایبند احترام
extend تمدید
expire منقضی انقضا
implement اجرا
enforce تحمیل اعمال.
pause تعلیق وقفه
resume ازسرگیری سرگیری
stop توقف متوقف
abandon صرفنظر
change تغییر چرخش
toughen سختگیر تندتر
ease تسهیل نرمش
escalate تشدید.
de-escalate ارامش تنشزدایی
risk خطر
trust اعتماد
win پیروز برد.
lose باخت تحقیر
give-up تسلیم واگذار
keep حفظ. نگه.
recognise رسمیت مشروعیت
veto وتو
block مانع مسدود. محاصره
approve تصویب
decide تصمیم
order دستور فرمان
choose گزینش برگزید گزینه
must باید نیاز
allow اجازه مجوز
ban ممنوع قدغن
soon زودی فوری بزودی بهزودی
wait انتظار منتظر
continue ادامه تداوم
return بازگشت برمیگرد
leave خروج عقبنشین ترک.
stay ماندن میماند باقی
move حرکت جابجا
open گشود باز. بازگشایی
close بسته. تعطیل بستن
show نشان. نمایش
prove ثابت. شواهد مدرک اثبات
test ازمایش
check بازرسی راستیازم
investigate تحقیق تحقیقات
find کشف. یافت. پیدا
search جستجو جستوجو
secret محرمانه مخفی پنهان
fake دروغ جعلی کذب
truth حقیقت
mistake اشتباه خطا
scandal رسوایی جنجال
corruption فساد رشوه
crisis بحران
conflict درگیری مناقشه
defence دفاع. دفاعی بازدارند دفاع
alliance متحدان متحد. ایتلاف شریک
enemy دشمن رقیب
relations روابط رابطه دوست
isolate انزوا منزوی
influence نفوذ تاثیر
interest منافع
conditions شرط شروط شرایط
red-line قرمز
point بند. مفاد نکته اصول.
issue مسیله مسایل موضوع مشکل مسله
key کلیدی مهم. اصلی حیاتی
detail جزییات
result نتیجه نتایج پیامد
success موفق
breakthrough گشایش
step گام. گامی گامها اقدام
role نقش. نقشی
position موضع مواضع
strategy راهبرد استراتژ تاکتیک
goal هدف اهداف
reason دلیل علت چرا. ریشه
chance فرصت امکان احتمال
letter نامه. پیام. پیامی
speech سخنرانی نطق
interview مصاحبه
press-conference کنفرانس نشستخبری
analysis تحلیل کارشناس دیدگاه
photo عکس. عکسی عکسها تصویر تصاویر
map نقشه
document سند. اسناد تفاهمنامه پروتکل یادداشت
text متن. نسخه
list فهرست لیست
initiative ابتکار
framework چارچوب
format قالب فرمت
level سطح
bilateral دوجانبه
four-way چهارجانبه چهار.
face-to-face رودررو حضوری چهره
handshake دست.
red-carpet فرش.
applause تشویق کفزدن
table میز.
back-channel کانال پشتپرده
dispute مشاجره جدال
tension تنش. تنشها
concern نگران هراس
surprise غافلگیر شوک شگفت
celebrate جشن.
anger خشم. خشمگین عصبان
frustrate ناامید سرخورد
attack-verbally تاخت. تندی
friendly گرم. صمیمی چاپلوس
difficult دشوار سخت. پیچید
possible-impossible غیرممکن بعید
fair عادلانه
lasting پایدار دایمی
direct مستقیم
first-time نخستین اولین
record رکورد بیسابقه تاریخی
admit اذعان
avoid اجتناب پرهیز
ignore نادیده
betray خیانت خاین
trap تله. فریب
dictate دیکته
sovereignty حاکمیت تمامیت استقلال
neutrality بیطرف
membership عضویت عضو.
treaty پیمان معاهده کنوانسیون
retaliate انتقام تلافی قصاص
provoke تحریک.
ambassador سفیر سفارت کنسول سفیر. سفیران
summon احضار فراخوان
expel اخراج دیپورت
visa ویزا روادید گذرنامه
referendum همهپرسی رفراندوم
constitution قانوناساسی اساسی.
law قانون لایحه
coup کودتا
martial-law اضطراری فوقالعاده
invasion تهاجم
occupation اشغال الحاق
peacekeepers صلحبان
disarm خلعسلاح
buffer-zone حایل
reconstruction بازسازی
reparations غرامت خسارت
trade تجارت صادرات واردات
minerals معدنی کمیاب
investment سرمایهگذار
budget بودجه کسری
spokesperson سخنگو
adviser مشاور. مشاور
opposition اپوزیسیون مخالفان
party حزب. احزاب جمهوریخوا دموکرات
survey نظرسنجی
rights حقوق
war-crimes نسلکشی جنایت
abduct ربود گروگان
amnesty عفو بخشش
propaganda تبلیغات پروپاگاند
army ارتش
residential-building مسکونی ساختمان اپارتمان
damage خسارت اسیب تخریب نابود ویران منهدم
air-defence پدافند پاتریوت
intercept سرنگون رهگیری ساقط
capture تصرف تسخیر
advance پیشروی
offensive تهاجم تهاجمی
energy-facility زیرساخت تاسیسات نیروگاه
aid-package بستهکمک بستهکمکی
civilians غیرنظامی ساکنان شهروندان
casualties تلفات قربانی
target-object هدف. اهداف
prisoners-of-war اسیران اسیر. اسرای
bodies-remains اجساد جسد. پیکر
refinery پالایشگاه
long-range دوربرد بلندبرد
air-raid-alarm اژیر
evacuate تخلیه
power-plant راکتور
uranium-enrichment اورانیوم غنیساز
launcher پرتاب شلیک
ballistic بالستیک مافوق کروز
tribunal-warrant لاهه حکم.
shadow-fleet سایه
commander فرمانده ژنرال ستاد
exercise-drill رزمایش مانور تمرین
mobilisation بسیج سربازگیری
military-base پادگان پایگاههای
tank تانک زرهی
artillery-shelling توپخانه گلوله خمپاره
debris لاشه اوار بقایا
fighter-jet جنگنده
warship-fleet ناو. ناوگان ناوچه
submarine زیردریایی
rescue نجات امدادگر اتشنشان
rebel شورشی شبهنظام چریک
special-operation عملیات کماندو
terror تروریس افراط
humanitarian بشردوست انساندوست
encircle محاصره
liberate ازادسازی بازپس
counter-offensive ضدحمله پاتک
line-of-contact خطوط
purchase-sell خرید فروش. فروخت
contract-order قرارداد سفارش
growth-recession اقتصاد رکود رشد.
company-firm شرکت. شرکتها
production تولید
charge-indict دادستان کیفرخواست متهم
guilty-acquit محکوم تبریه
shooting تیراندازی
assassinate ترور. سوءقصد
crash-collision تصادف سانحه
missing ناپدید مفقود گمشده
sabotage خرابکار هیبرید
embargo-cap سقف. بایکوت
confiscate مصادره توقیف
ai-technology هوشمصنوعی هوش. فناوری تراشه
climate اقلیم گلخانه
health-doctor سلامت پزشک بیمار. بیماری
sport ورزش لیگ.
champion-medal قهرمان مدال جام. مسابقات
science-research پژوهش دانشمند تحقیقاتی
film-series فیلم. سریال بازیگر سینما
music-singer موسیقی خواننده ترانه کنسرت
anniversary سالگرد یادبود
funeral تشییع خاکسپاری عزادار
national-guard سپاه. گارد
glide-bomb بمبهدایت
trench-fortification سنگر استحکامات
gps-jamming پارازیت اخلال
balloon بالن
undersea-cable کابل.
nuclear-test کلاهک ازمایش
arms-control استارت. منعاشاعه
defence-industry راینمتال
pipeline خطلوله لوله
aircraft-carrier ناوهواپیمابر هواپیمابر
helicopter هلیکوپتر بالگرد
mine-demining مین. مینزدایی
cluster-munition خوشه فسفر
chemical-weapon شیمیایی
satellite ماهواره استارلینک
radar رادار
poison مسموم مسموما زهر.
mercenary مزدور واگنر
deserter فراری
volunteer داوطلب
depot-warehouse انبار مخزن
dam سد. سدها
torture شکنجه
execution اعدام
massacre کشتار قتلعام
jihad-islamist جهاد داعش
curfew حکومتنظامی
shelter-bunker پناهگاه
veteran کهنهسرباز
sniper تکتیرانداز
fuel سوخت بنزین گازوییل
coal زغال معدن.
grain غلات گندم
water اب. ابرسان
drought-heat خشکسالی گرما. گرمای.
heating گرمایش
hunger-famine قحطی گرسنگی
tax مالیات
debt-bond بدهی اوراق
interest-rate بهره. فدرالرزرو
currency ارز. ارزی دلار روبل بیتکوین
donor اهدا. کمککننده
subsidy یارانه مستمری بازنشست
jobs-workers کارگر بیکاری اشتغال
strike-labour اعتصاب
bankrupt ورشکست
merger-takeover ادغام
reform اصلاحات اصلاح
appeal-court تجدیدنظر فرجام
fine-penalty جریمه
fraud کلاهبرد پولشویی
theft-rob دزدی دزدان سرقت
drugs-narcotics مخدر قاچاق
rape-abuse تجاوزجنسی جنسی
extradite استرداد
derail ریل. ریلی
sink-capsize غرق. واژگون
stab چاقو
epidemic ویروس اپیدمی کرونا انفلوانزا
vaccine واکسن
cancer سرطان
drugs-medicine دارو. داروی
rain-weather باران باراندگی هواشناسی
landslide رانش بهمن.
volcano اتشفشان
tsunami سونامی
pollution الودگی محیطزیست
wildlife حیوان سگ. وحش.
religion-mosque دین. مذهبی مسجد مسلمان یهود
language زبان
book-writer کتاب نویسنده رمان
culture-museum فرهنگ موزه هنر. هنرمند تیاتر نمایشگاه
tennis تنیس
hockey هاکی
basketball بسکتبال
olympics المپیک
coach سرمربی مربی
transfer-sport نقلوانتقال انتقالات
sport-injury مصدومیت مصدوم
referee-fans داور هوادار
penalty-goal پنالتی گلزنی
racing فرمول مسابقه.
cycling-athletics دوچرخه ماراتن
boxing-mma بوکس
doping دوپینگ
chess شطرنج
space فضانورد فضایی ناسا
car خودرو ماشین.
bus اتوبوس
road-traffic جاده ترافیک
tourism گردشگر
food-restaurant غذا. غذایی رستوران
fashion-clothes لباس. مد.
wedding-divorce عروسی ازدواج طلاق
birth-baby تولد نوزاد باردار
new-year سالنو
parade رژه.
monument مجسمه بنای
flag-symbol پرچم سرود
spouse همسر شوهر
smartphone-app پیامرسان ایفون اپلیکیشن
social-media بلاگر شبکههایاجتماعی
internet اینترنت
tiktok تیکتاک
telegram-app تلگرام
whatsapp واتساپ
facebook-meta فیسبوک اینستاگرام
youtube یوتیوب
twitter توییتر توییت
collapse-building ریزش فروریخت
university دانشگاه دانشجو استاد.
agriculture کشاورزی دامدار
real-estate مسکن. اجاره املاک
shop-retail فروشگاه سوپرمارکت
airline مسافر ایرلاین
metro-station مترو ایستگاه
tunnel تونل
gold طلا.
renewable خورشیدی بادی. تجدیدپذیر هیدروژن
television تلویزیون صداوسیما
celebrity-star ستاره. سلبریتی
suicide خودکش
lawyer وکیل
mafia-gang باند. مافیا
riot-clash درگیری ناارامی اغتشاش
stampede ازدحام
radiation تشعشع رادیواکتیو
gun-rifle تفنگ کلت.
steel-metal فولاد الومینیوم مس. لیتیوم
lake دریاچه
forest جنگل
alcohol الکل شراب
tobacco سیگار دخانیات
boeing بویینگ
airbus ایرباس
lgbt-gay همجنسگرا
abortion سقطجنین
racism نژادپرست تبعیض
citizenship شهروندی تابعیت
lawsuit شکایت
impeachment استیضاح
transformer-generator ژنراتور ترانسفورماتور
ukraine اوکراین کییف کیف.
russia روسی روس. مسکو
president رییسجمهور رییس.
european-union اتحادیه بروکسل
europe اروپا
white-house سفید
government دولت
kremlin کرملین
minister وزیر وزرا
nato ناتو
prime-minister نخستوزیر
world جهان
country کشور
today امروز
new جدید. تازه.
people مردم نفر. نفره
head-chief روسای مدیر. مدیرعامل
two دو.
year سال. ساله سالانه
official مقام. مقامات مقامهای رسمی
first نخستین اولین اول.
big بزرگ گسترده
city شهر. شهرها شهرهای شهری
region منطقه استان.
donbas دونباس دونتسک لوهانسک
crimea کریمه
day روز. روزه روزهای
now اکنون حالا.
night شب. شبانه
ally متحد. متحدان متحدین
international بینالملل
special ویژه خاص.
sea دریا
middle-east خاورمیانه
gaza غزه.
secretary-of-state دبیر. دبیرکل
vice-president معاون
source منبع منابع
geneva ژنو.
istanbul استانبول
palestinian فلسطین
united-nations ملل.
team تیم.
parties-to-talks طرف. طرفین
home خانه
woman زن. زنان. زنی.
man مرد. مردی مردان
kharkiv خارکیف خارکف
odesa اودسا
full کامل
important مهم. مهمی کلیدی
good خوب. مثبت
possible ممکن احتمال
dangerous خطر. خطرناک خطرات
more بیشتر
all همه. تمام
only فقط. تنها.
last-latest اخیر اخرین نهایی
real واقعی
dozens دهها
hundreds صدها
thousands هزار هزاران
three سه.
month ماه. ماهه
hour ساعت
again دوباره مجددا
during طی. هنگام
expert کارشناس تحلیلگر
foreign خارجی
italy ایتالیا رم.
japan ژاپن توکیو
korea کره. کرهای
north-korea پیونگ
south-korea سیول
saudi-arabia سعودی عربستان ریاض. جده.
riyadh ریاض.
doha دوحه
qatar قطر. قطری دوحه
vienna وین.
minsk مینسک
paris پاریس
london لندن
berlin برلین
switzerland سوییس
netherlands هلند لاهه
spain اسپانیا مادرید
belarus بلاروس مینسک
finland فنلاند هلسینک
sweden سویدی سوید. استکهلم
norway نروژ اسلو.
denmark دانمارک کپنهاگ
lithuania لیتوان ویلنیوس
estonia استون تالین
latvia لتونی
baltic بالتیک
romania رومانی بخارست
moldova مولداو
czechia چک. پراگ
slovakia اسلواک براتیسلاو
georgia گرجستان گرجی تفلیس
armenia ارمنستان ارمنی ایروان
azerbaijan اذربایج باکو
kazakhstan قزاق
pakistan پاکستان اسلاماباد
afghanistan افغان کابل طالبان
lebanon لبنان بیروت
hezbollah حزبالله
hamas حماس.
iraq عراق بغداد
yemen یمن. یمنی صنعا
houthi حوثی
egypt مصر. مصری قاهره
hormuz هرمز
strait تنگه
red-sea سرخ. قرمز
black-sea سیاه
taiwan تایوان
canada کانادا
mexico مکزیک
brazil برزیل
kherson خرسون
zaporizhzhia زاپوریژ
dnipro دنیپر
lviv لویو
pokrovsk پوکروفسک
kupiansk کوپیانسک
sumy سومی.
kramatorsk کراماتورسک
belgorod بلگورود
kursk کورسک
pentagon پنتاگون
national ملی.
local محلی
joint مشترک
strong قوی. نیرومند قدرتمند
legal قانونی حقوقی
ground زمینی
historic تاریخ
immediate فوری. فورا
long-term طولانی بلندمدت
permanent دایمی
temporary موقت
unprecedented بیسابقه سابقه
finance-minister مالی. خزانه
ministry وزارت
commission کمیسیون
council شورا
coalition ایتلاف
citizen شهروند
population ساکنان جمعیت
family خانواد
governor استاندار
mayor شهردار
senator سناتور
deputy-mp نماینده نمایندگان
central-bank بانک. بانکی بانکها
half نیم. نیمی
percent درصد
majority اکثر. اکثریت
north شمال. شمالی
south جنوب. جنوبی
east شرق. شرقی
west غرب. غربی
florida فلورید میامی
new-york نیویورک
texas تگزاس
california کالیفرنیا
vatican واتیکان
pope پاپ.
cuba کوبا هاوانا
panama پاناما
greece یونان اتن.
serbia صرب. صربست صربها بلگراد
africa افریقا
asia اسیا
australia استرالی سیدنی
chancellor صدراعظم صدر.
office دفتر
embassy سفارت کنسول
committee کمیته
agency اژانس
supreme-court دیوان
prosecutor دادستان
imf-world-bank پول. صندوق
red-cross صلیب
g7 هفت.
g20 بیست.
brics بریکس
opec اوپک
fifa-uefa فیفا یوفا
cia سیا.
fbi افبیای
duma دوما
bundestag بوندستاگ
oligarch میلیاردر الیگارش
first-lady همسر
son پسر. پسران پسری
daughter دختر
son-in-law داماد
mother مادر. مادران
father پدر. پدران پدری
youth جوان نوجوان
elderly سالمند
pension بازنشست
teacher معلم
farmer کشاورز
driver راننده
pilot خلبان
sailor ملوان خدمه
athlete ورزشکار
actor بازیگر
activist فعال. فعالان
hacker هکر. هکرها سایبر
church کلیسا اسقف
royal پادشاه ملکه شاهزاده
businessman بازرگان تاجر
group گروه
state-capital پایتخت
right-wing راستگرا راست.
left-wing چپگرا
politician سیاس سیاستمدار
tomorrow فردا
yesterday دیروز
second دوم. دومین
third سوم. سومین
minute دقیقه
decade دهه.
century قرن. قرون
morning بامداد صبح.
early زودهنگام
late دیرتر دیرهنگام
christmas کریسمس
easter پاک. عیدپاک
january ژانویه
february فوریه
march-month مارس.
april اوریل
june ژوین
july ژوییه
august اوت. اگوست
september سپتامبر
october اکتبر
november نوامبر
december دسامبر
spring بهار.
summer تابستان
autumn پاییز
four چهار.
five پنج.
ten ده.
many بسیاری چندین
few چند. اندک
less کمتر
nobody هیچ. هیچکس
small کوچک
high بالا.
low پایین
weak ضعیف
easy اسان
serious جدی.
impossible غیرممکن ناممکن
certain مطمین روشن
uncertain نامعلوم نامشخص مبهم
partial جزیی
separate جداگانه
illegal غیرقانونی
public عمومی علنی
private خصوصی شخصی
bad بد. وحشتناک منفی
best بهترین
worst بدترین
correct درست
wrong اشتباه
freedom ازادی
rich ثروت
poor فقیر فقر.
alive بازمانده زندهماند
green سبز.
blue ابی.
hot گرم. گرما. گرمای
near نزدیک
far دوردست
sky اسمان هوا.
village روستا
district محله ناحیه
island جزیره جزایر
river رودخانه رود.
mountain کوه. کوهستان
coast ساحل
street خیابان جاده
building ساختمان
palace کاخ. اقامتگاه
hotel هتل. هتلی
chernihiv چرنیهیف
mykolaiv میکولایف
chernobyl چرنوبیل
novorossiysk نووروسی
bryansk بریانسک
kaliningrad کالینینگراد
st-petersburg پترزبورگ
chechnya چچن. چچنی
portugal پرتغال لیسبون
belgium بلژیک
austria اتریش وین.
slovenia اسلوون
bulgaria بلغارستان
croatia کرواسی کروات زاگرب
bosnia بوسن سارایوو
kosovo کوزوو
cyprus قبرس
ireland ایرلند دوبلین
uzbekistan ازبک تاشکند
bangladesh بنگلادش
sri-lanka سریلانک
myanmar میانمار
thailand تایلند بانکوک
cambodia کامبوج
singapore سنگاپور
malaysia مالزی
indonesia اندونزی جاکارتا
philippines فیلیپین مانیل
vietnam ویتنام هانوی
hong-kong هنگ.
new-zealand نیوزیلند
haiti هاییتی هایتی
argentina ارژانتین
chile شیلی
colombia کلمبی
ecuador اکوادور
bolivia بولیوی
peru پرو. پرویی
sudan سودان خارطوم دارفور
ethiopia اتیوپی
somalia سومالی
kenya کنیا نایروبی
nigeria نیجریه
niger نیجر.
mali مالی. باماکو
burkina-faso بورکینا
congo کنگو
south-africa پرتوریا
libya لیبی. لیبیا طرابلس
tunisia تونس
algeria الجزایر
morocco مراکش مغرب.
west-bank کرانه
jerusalem قدس. اورشلیم
kuwait کویت
bahrain بحرین
oman عمان. عمانی مسقط
jordan اردن
arctic قطب. شمالگان
antarctica جنوبگان
mediterranean مدیترانه
suez سویز
davos داووس
albania البانی
montenegro مونتهنگرو
north-macedonia مقدون
iceland ایسلند
kyrgyzstan قرقیز بیشکک
tajikistan تاجیک
turkmenistan ترکمنستان
nepal نپال
laos لاوس.
mongolia مغول
honduras هندوراس
nicaragua نیکاراگ
paraguay پاراگوی
uruguay اروگوی
eritrea اریتره
rwanda رواند
uganda اوگاند
mozambique موزامبیک
blogger بلاگر اینفلوینسر
already هماکنون
still هنوز
may-month مه. می.
free-of-charge رایگان
square میدان
not نه. نیست نمی نخواه نشد. نکرد نباید ندارد. نداریم. ندارند. نبود. هرگز. هیچ
`;
