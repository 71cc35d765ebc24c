/** What news is made of, in Urdu: see glossary.ts. */
export const ur = `
die ہلاک اموات موت. بحق. شہید.
injured زخمی مجروح
attack حملہ حملے حملوں بمباری
drone ڈرون
missile میزائل راکٹ
explosion دھماک بم. بموں
fire آگ. آتشزد آتشزنی
factory فیکٹر کارخان
electricity بجلی گرڈ لوڈشیڈنگ
nuclear جوہری ایٹمی نیوکلیئر
oil تیل. پیٹرولیم پٹرولیم
gas گیس. گیسوں
sanctions پابندی
tariff ٹیرف محصول ڈیوٹی
meeting ملاقات اجلاس میٹنگ
summit سربراہی. سمٹ.
phone-call فون. فونک ٹیلیفون
visit دورہ. دورے. دوروں پہنچ
travel سفر. روانہ روانگی
sign دستخط
agreement معاہد اتفاق. سمجھوت ڈیل. مفاہمت
reject مسترد انکار ٹھکرا
warn خبردار انتباہ تنبیہ وارننگ
demand مطالبہ مطالبے مطالبات درخواست اپیل.
proposal تجویز تجاویز پیشکش
plan منصوبہ منصوبے منصوبوں پلان.
draft مسودہ مسودے ڈرافٹ
statement بیان. بیانات اعلامی
announce اعلان تصدیق
threat دھمکی دھمکا
troops فوجی. فوجیوں افواج اہلکار
front-line محاذ فرنٹ.
land زمین. سرزمین اراضی علاقے. علاقوں
border سرحد بارڈر
parliament پارلیمان پارلیمنٹ کانگریس اسمبلی سینیٹ.
election انتخابات انتخابی ووٹ الیکشن
court عدالت جج. سماعت ٹرائل
arrest گرفتار حراست
prison جیل. جیلوں قید. قیدی
exchanging تبادلہ تبادلے
release رہائی بازیاب
police پولیس
protest احتجاج مظاہرہ مظاہرے مظاہرین ریلی.
resign استعف مستعف
appoint نامزد تقرر تعینات
envoy ایلچی مندوب
foreign-minister خارجہ. سفارتکار سفارتی
delegation وفد. وفود
intelligence انٹیلی جاسوس خفیہ.
children بچے. بچوں بچہ. بچی. بچیوں
school سکول اسکول طلبہ طلبا طالبہ
hospital ہسپتال اسپتال کلینک
train ٹرین. ٹرینیں ٹرینوں ریلوے
plane طیارہ طیارے طیاروں پرواز
ship جہاز. جہازوں بحری. ٹینکر کشتی
airport ایئرپورٹ ائیرپورٹ ائرپورٹ
port بندرگاہ پورٹ.
bridge پل. پلوں
earthquake زلزل
flood سیلاب
storm طوفان سائیکلون ٹائفون ہریکین
cold سردی. سرد. برف. برفباری
money ارب. کروڑ ملین بلین فنڈ
frozen-assets اثاثہ اثاثے اثاثوں منجمد
freezing منجمد
price قیمت مہنگائی افراط. نرخ
market مارکیٹ حصص منڈی سٹاک. اسٹاک
football فٹبال گول. میچ.
award ایوارڈ انعام نوبیل آسکر
journalist صحافی صحافت رپورٹر
weapon ہتھیار اسلحہ اسلحے گولہ.
refugee مہاجر پناہ. پناہگزین گزین تارکین
monitor نگرانی مبصر مانیٹر
postpone ملتوی موخر مؤخر التوا
cancel منسوخ
europe-leaders رہنما لیڈر سربراہان
airspace فضائی. حدود.
trilateral سہ. سہفریقی
round راؤنڈ مرحلہ مرحلے
compromise سمجھوتہ سمجھوتے رعایت لچک
suit سوٹ. لباس
hotline-live لائیو
monday پیر. سوموار
tuesday منگل.
wednesday بدھ.
thursday جمعرات
friday جمعہ. جمعے.
saturday سنیچر
sunday اتوار
next-week ہفتے. ہفتہ. ہفتوں
usa امریکہ امریکا امریکی واشنگٹن
uk-country برطانیہ برطانوی لندن
france فرانس پیرس
germany جرمن برلن میرٹس
poland پولینڈ پولش وارسا
china چین. چینی. بیجنگ
turkey ترکی. ترکیہ انقرہ استنبول
hungary ہنگری بوڈاپیسٹ اوربان
israel اسرائیل
iran ایران تہران
syria شام. شامی. دمشق
venezuela وینزویلا وینیزویلا مادورو
greenland گرینلینڈ گرین.
india بھارت انڈیا انڈین دہلی ہندوستان
alaska الاسکا
abu-dhabi امارات ابوظہبی ابوظبی
before قبل. پہلے.
after بعد.
future متوقع آئندہ مستقبل
begin شروع آغاز
end ختم. اختتام خاتمہ خاتمے
nothing بغیر. بےنتیجہ
progress پیشرفت رفت. تعمیری
deploy تعینات بھیج
invite دعوت مدعو
venue مقام. کہاں.
virtual ورچوئل آنلائن ویڈیو
react ردعمل ردِعمل جواب. جوابی
hope امید پرامید پُرامید
doubt شک. شکوک شبہ. شبہات
deadline ڈیڈلائن الٹیمیٹم میٹم مہلت
peace امن. پرامن صلح.
war جنگ. جنگوں جنگی.
ceasefire-idea جنگبندی بندی. سیزفائر سیز.
security سکیورٹی سیکیورٹی سیکورٹی سلامتی
guarantee ضمانت گارنٹی
negotiations مذاکر چیت.
say کہا. کہنا. کہتے. بتایا دعوی
report رپورٹ. رپورٹس ذرائع اطلاعات مطابق.
accuse الزام
condemn مذمت تنقید
deny تردید انکار. جھٹلا
praise تعریف سراہا تحسین
thank شکریہ شکرگزار مشکور تشکر
mock مذاق. تمسخر توہین طنز
insist اصرار زور.
hint اشارہ اشارے عندیہ
reveal انکشاف منکشف
leak لیک. لیکس افشا
ask پوچھ سوال
apologise معافی معذرت
promise وعدہ وعدے وعدوں عزم.
congratulate مبارک
support حمایت تائید
oppose مخالف
pressure دباؤ مجبور
help مدد امداد معاونت
want چاہتا چاہتے چاہتی خواہش خواہاں
accept قبول تسلیم منظور
consider غور. زیرغور
ready تیار. تیاری آمادہ آمادگی
discuss گفتگو بحث مشاورت
mediation ثالث
host میزبان استقبال خیرمقدم
join شرکت شریک. شامل. شمولیت
absent بائیکاٹ غیرحاضر
exclude خارج. اخراج.
include شامل. شمولیت
lead قیادت سربراہی.
unity اتحاد متحد یکجہتی
split اختلاف تقسیم دراڑ
reach حاصل. طے.
fail ناکام
stall تعطل ڈیڈلاک جمود
collapse ٹوٹ. ٹوٹنے بکھر
violate ورزی خلافورزی
comply پاسداری تعمیل احترام
extend توسیع
expire میعاد معیاد
implement عملدرآمد نفاذ
enforce نافذ نفاذ
pause معطل وقفہ وقفے
resume بحال. بحالی دوبارہ.
stop روک. روکا. روکنے رک.
abandon دستبردار یوٹرن
change تبدیل بدلنے بدلتے بدل.
toughen سخت. سختی
ease نرمی نرم.
escalate شدت. کشیدگی
de-escalate پرسکون
risk خطرہ. خطرات خطرے خطرناک
trust اعتماد بھروس
win جیت فتح. فاتح
lose شکست ہار. ہارنے
give-up سرنڈر دستبردار
keep برقرار
recognise تسلیم.
veto ویٹو
block بلاک رکاوٹ ناکہ محاصرہ
approve منظور توثیق
decide فیصلہ فیصلے فیصلوں
order حکم. احکامات حکمنامہ
choose منتخب انتخاب.
must ضروری ضرورت چاہیے چاہئے لازم
allow اجازت
ban پابندی ممنوع
soon جلد. فوری. عنقریب تیزی
wait انتظار منتظر
continue جاری.
return واپس
leave انخلا چھوڑ
stay ٹھہر مقیم
move منتقل حرکت
open کھول کھل. کھلا. افتتاح
close بند. بندش
show ظاہر دکھا
prove ثابت ثبوت
test تجربہ تجربے آزمائش ٹیسٹ.
check جانچ معائنہ معائنے
investigate تحقیقات تفتیش انکوائری
find دریافت برآمد. ڈھونڈ
search تلاش
secret خفیہ راز. پوشیدہ
fake جھوٹ جعلی
truth سچ. سچائی حقیقت
mistake غلطی
scandal سکینڈل اسکینڈل
corruption کرپشن بدعنوان رشوت
crisis بحران
conflict تنازع تصادم
defence دفاع
alliance اتحاد شراکت
enemy دشمن حریف
relations تعلقات روابط دوست
isolate تنہا. تنہائی
influence اثر. رسوخ اثرورسوخ
interest مفاد دلچسپی
conditions شرط شرائط
red-line سرخ. ریڈ.
point نکات نکتہ اصول
issue مسئلہ مسئلے مسائل معاملہ معاملے
key اہم. کلیدی مرکزی.
detail تفصیل
result نتیجہ نتیجے نتائج
success کامیاب
breakthrough بریکتھرو تھرو.
step قدم. اقدام
role کردار
position موقف مؤقف پوزیشن
strategy حکمت سٹریٹج اسٹریٹج
goal مقصد مقاصد ہدف اہداف
reason وجہ. وجوہات کیوں. سبب.
chance موقع. مواقع امکان
letter خط. خطوط پیغام مراسلہ
speech تقریر خطاب
interview انٹرویو
press-conference پریس. کانفرنس بریفنگ
analysis تجزیہ تجزیے تبصرہ رائے. ماہرین
photo تصویر تصاویر فوٹو
map نقشہ نقشے
document دستاویز
text متن.
list فہرست لسٹ.
initiative اقدام. پہل.
framework فریم. فریمورک روڈمیپ
format فارمیٹ
level سطح. سطحی
bilateral دوطرفہ طرفہ. باہمی
four-way چارفریقی
face-to-face آمنے. بالمشافہ روبرو
handshake مصافح
red-carpet کارپٹ قالین
applause تالیاں تالیوں
table میز.
back-channel بیک. بیکڈور
dispute تنازع جھگڑ
tension کشیدگی کشیدہ تناؤ
concern تشویش خدشہ خدشات خوف.
surprise حیران حیرت غیرمتوقع
celebrate جشن
anger غصہ غصے برہم ناراض مشتعل
frustrate مایوس
attack-verbally لتاڑ ڈانٹ
friendly دوستانہ گرمجوش خوشگوار
difficult مشکل پیچیدہ دشوار
possible-impossible ناممکن
fair منصفانہ انصاف
lasting پائیدار دیرپا مستقل
direct براہراست راست.
first-time پہلی. پہلا.
record ریکارڈ تاریخی
admit اعتراف
avoid گریز اجتناب بچنے
ignore نظرانداز
betray غدار دھوکہ دھوکا خیانت
trap جال. پھنس فریب
dictate مسلط ڈکٹیٹ
sovereignty خودمختار مختاری سالمیت
neutrality غیرجانبدار جانبداری
membership رکنیت رکن. ارکان اراکین
treaty معاہدہ معاہدے کنونشن
retaliate انتقام جوابی. بدلہ.
provoke اشتعال
ambassador سفیر سفارتخان سفارت. قونصل
summon طلب.
expel ملکبدر بدر. ڈیپورٹ
visa ویزا. ویزے ویزہ پاسپورٹ
referendum ریفرنڈم
constitution آئین. آئینی
law قانون. قوانین قانونسازی بل.
coup بغاوت تختہ.
martial-law مارشل ایمرجنسی ہنگامی.
invasion یلغار دراندازی جارحیت
occupation قبضہ قبضے مقبوضہ الحاق
disarm غیرمسلح
buffer-zone بفر
reconstruction تعمیرنو تعمیر.
reparations معاوضہ معاوضے ہرجانہ تاوان
trade تجارت برآمدات درآمدات
minerals معدنی
investment سرمایہ
budget بجٹ اخراجات خسارہ خسارے
spokesperson ترجمان پیسکوف
adviser مشیر معاون.
opposition اپوزیشن
party پارٹی جماعت
survey سروے.
rights حقوق.
war-crimes نسلکشی کشی.
abduct اغوا یرغمال
amnesty معافی.
propaganda پروپیگنڈ پراپیگنڈ
army فوج. افواج آرمی.
residential-building رہائشی اپارٹمنٹ فلیٹ عمارت مکانات
damage نقصان تباہ
air-defence پیٹریاٹ
intercept گرایا. گرائے. گرانے.
capture قبضہ. قبضے. قابض
advance پیشقدمی قدمی.
offensive جارحانہ چڑھائی
energy-facility تنصیب انفراسٹرکچر
aid-package پیکج پیکیج
civilians شہری. شہریوں
casualties ہلاکتیں ہلاکتوں جانی.
target-object نشانہ نشانے ہدف.
prisoners-of-war قیدیوں قیدی.
bodies-remains لاش میت. باقیات
refinery ریفائنر
long-range ٹوماہاک ٹاماہاک
air-raid-alarm سائرن الارم
evacuate انخلا. خالی.
power-plant بجلیگھر پلانٹ ریایکٹر ایکٹر.
uranium-enrichment یورینیم افزود
launcher لانچ داغے. داغا. داغنے
ballistic بیلسٹک ہائپرسونک کروز.
tribunal-warrant وارنٹ ٹریبونل ٹربیونل ہیگ.
shadow-fleet شیڈو
commander کمانڈر جنرل. سالار
exercise-drill مشق تربیت
mobilisation بھرتی
military-base اڈے. اڈہ. اڈوں چھاؤنی
tank ٹینک. ٹینکوں بکتربند
artillery-shelling گولہباری شیلنگ توپخانہ توپوں
debris ملبہ ملبے
fighter-jet لڑاکا جیٹ. رافیل
warship-fleet بحریہ بیڑا بیڑے فریگیٹ
submarine آبدوز
rescue ریسکیو بچایا امدادی.
rebel باغی ملیشیا عسکریت علیحدگی
special-operation آپریشن کارروائی کمانڈو
terror دہشت انتہاپسند
humanitarian انسانی.
encircle محاصرہ محاصرے گھیر
liberate آزاد. واگزار
counter-offensive جوابی.
line-of-contact لائن.
purchase-sell خرید فروخت
contract-order کنٹریکٹ ٹھیکہ ٹھیکے آرڈر.
growth-recession معیشت معاشی اقتصادی نمو. کساد
company-firm کمپنی کارپوریشن
production پیداوار مینوفیکچر
charge-indict فردجرم استغاثہ مشتبہ پراسیکیوٹر
guilty-acquit مجرم. بری. سزا.
shooting فائرنگ گولیاں گولی.
assassinate قتل. قاتل مقتول
crash-collision حادثہ حادثے حادثات ٹکرا تصادم
missing لاپتہ لاپتا گمشدہ گمشدگی
sabotage تخریب سبوتاژ
embargo-cap امبارگو قدغن
confiscate ضبط
ai-technology مصنوعی ذہانت ٹیکنالوجی روبوٹ
climate موسمیاتی کاربن
health-doctor صحت. ڈاکٹر مریض طبی.
sport کھیل. کھیلوں کھلاڑی سپورٹس سٹیڈیم
champion-medal چیمپئن چیمپیئن تمغ ٹورنامنٹ ٹرافی
science-research سائنس تحقیق. محقق
film-series فلم اداکار ڈرامہ سینما
music-singer گلوکار موسیقی گانا. کنسرٹ
anniversary سالگرہ برسی.
funeral جنازہ جنازے تدفین سوگ.
national-guard گارڈ. گارڈز
glide-bomb گلائیڈ گائیڈڈ
trench-fortification خندق مورچے مورچہ
gps-jamming جیمنگ
balloon غبارہ غبارے غباروں
undersea-cable کیبل
nuclear-test وارہیڈ
arms-control تخفیف.
defence-industry رائنمیٹال لاکہیڈ
pipeline پائپ
aircraft-carrier بردار. طیارہبردار
helicopter ہیلیکاپٹر کاپٹر
mine-demining بارودی سرنگیں سرنگوں
cluster-munition کلسٹر فاسفورس
chemical-weapon کیمیائی کیمیکل
satellite سیٹلائٹ سیٹیلائٹ سٹارلنک اسٹارلنک
radar ریڈار
poison زہر. زہریلا زہریلے
mercenary ویگنر کرائے.
deserter بھگوڑ
volunteer رضاکار
depot-warehouse گودام ذخیرہ ذخائر ڈپو
dam ڈیم. ڈیموں
torture تشدد. اذیت
execution پھانسی
massacre قتلعام
jihad-islamist جہاد داعش القاعدہ
curfew کرفیو
shelter-bunker بنکر پناہگاہ
sniper سنائپر اسنائپر
fuel ایندھن پٹرول. پیٹرول. ڈیزل
coal کوئلہ کوئلے
grain گندم اناج غلہ فصل
water پانی.
drought-heat خشکسالی سالی. گرمی. ہیٹویو
heating ہیٹنگ
hunger-famine قحط بھوک فاقہ
tax ٹیکس. ٹیکسوں ٹیکسز
debt-bond قرض. قرضوں قرضے بانڈ
interest-rate شرح. سود.
currency کرنسی ڈالر روبل بٹکوائن کرپٹو
donor عطیہ عطیات ڈونر چندہ
subsidy سبسڈی پنشن
jobs-workers ملازم روزگار بیروزگار مزدور نوکری
strike-labour ہڑتال یونین.
bankrupt دیوالیہ
merger-takeover انضمام
reform اصلاحات
appeal-court اپیل.
fine-penalty جرمانہ جرمانے
fraud فراڈ لانڈرنگ
theft-rob چوری. چور. ڈکیت لوٹ.
drugs-narcotics منشیات کوکین ہیروئن سمگل اسمگل
rape-abuse ریپ. زیادتی جنسی ہراس
extradite حوالگی
derail پٹری پٹڑی
sink-capsize ڈوب
stab چاقو چھری خنجر
epidemic وائرس وبا. کورونا کووڈ ہیضہ
vaccine ویکسین
cancer کینسر سرطان
drugs-medicine دوا. ادویات دوائی
rain-weather بارش موسم. موسلادھار
landslide لینڈسلائیڈ سلائیڈنگ تودے تودہ
volcano آتشفشاں فشاں لاوا
tsunami سونامی
pollution آلودگی آلودہ سموگ
wildlife جانور کتا. کتے. ریچھ شارک
religion-mosque مسجد مذہب مسلمان اسلام. یہودی
language زبان
book-writer کتاب مصنف ادیب شاعر ناول
culture-museum ثقافت میوزیم عجائب نمائش
tennis ٹینس ومبلڈن
hockey ہاکی
basketball باسکٹ
olympics اولمپک
coach کوچ.
transfer-sport ٹرانسفر
sport-injury انجری
referee-fans ریفری شائقین تماشائی
penalty-goal پنالٹی پینلٹی
racing ریس. فارمولا
cycling-athletics سائیکلنگ سائیکل. میراتھن ایتھلیٹکس
boxing-mma باکسنگ باکسر
doping ڈوپنگ
chess شطرنج
space خلا. خلائی خلاباز ناسا.
car کاریں کاروں گاڑی ٹیسلا
bus بس. بسوں بسیں
road-traffic سڑک ٹریفک شاہراہ موٹروے
tourism سیاح
food-restaurant کھانا. کھانے. خوراک ریستوران غذائی
fashion-clothes فیشن کپڑے ملبوسات
wedding-divorce شادی طلاق
birth-baby پیدائش نومولود حاملہ شیرخوار
new-year آتشبازی
parade پریڈ
monument مجسمہ مجسمے یادگار
flag-symbol پرچم جھنڈا جھنڈے ترانہ
spouse بیوی شوہر اہلیہ بیوہ
smartphone-app سمارٹ اسمارٹ ایپ. آئیفون
social-media سوشل
internet انٹرنیٹ
tiktok ٹکٹاک ٹک.
telegram-app ٹیلیگرام
whatsapp واٹساپ واٹس.
facebook-meta فیسبک انسٹاگرام میٹا.
youtube یوٹیوب
twitter ٹوئٹر ٹویٹ
collapse-building منہدم بوس.
university یونیورسٹی جامعہ پروفیسر کالج
agriculture زراعت زرعی مویشی کاشت
real-estate جائیداد کرایہ پراپرٹی
shop-retail دکان سٹور. سپرمارکیٹ
airline ایئرلائن ائیرلائن مسافر
metro-station میٹرو سٹیشن اسٹیشن ٹرام.
tunnel سرنگ.
gold سونا. سونے. طلائی
renewable شمسی سولر تجدید ہائیڈروجن
television ٹیلیویژن چینل.
celebrity-star ستارہ ستارے سٹار. اسٹار.
suicide خودکشی
lawyer وکیل وکلا ایڈووکیٹ
mafia-gang گینگ گروہ. مافیا
riot-clash فسادات جھڑپ ہنگامہ ہنگامے
stampede بھگدڑ
radiation تابکار
gun-rifle بندوق پستول رائفل
steel-metal سٹیل اسٹیل ایلومینیم تانبا تانبے
lake جھیل
forest جنگل
alcohol شراب الکحل
tobacco تمباکو سگریٹ
boeing بوئنگ
airbus ایئربس ائیربس
lgbt-gay ہمجنس ٹرانسجینڈر
abortion اسقاط
racism نسلپرست پرستی. امتیازی
citizenship شہریت
lawsuit مقدمہ مقدمے مقدمات
impeachment مواخذ
transformer-generator جنریٹر ٹرانسفارمر
ukraine یوکرین یوکرائن کیئف کیف.
russia روس. روسی ماسکو
president صدر. صدارت
european-union برسلز یورپییونین
europe یورپ
white-house وائٹ.
government حکومت کابینہ انتظامیہ
kremlin کریملن
minister وزیر. وزرا
nato نیٹو
prime-minister وزیراعظم اعظم.
world دنیا. عالمی.
country ملک. ممالک ملکوں قوم.
today آج.
new نیا. نئی. نئے.
people لوگ. لوگوں عوام. افراد.
head-chief سربراہ. چیف.
two دو. دونوں.
year سال. سالوں سالانہ برس.
official حکام. عہدیدار سرکاری.
first پہلا. پہلی. اول.
big بڑا. بڑی. بڑے.
city شہر. شہروں
region صوبہ صوبے صوبائی خطہ خطے
donbas ڈونباس دونباس ڈونیٹسک دونیتسک لوہانسک
crimea کریمیا کرائمیا
day دن. دنوں روز.
now اب. ابھی.
night رات. راتوں
ally اتحادی.
international بینالاقوامی الاقوامی عالمی.
special خصوصی خاص.
sea سمندر بحیرہ
middle-east وسطیٰ. مشرقوسطیٰ
gaza غزہ
secretary-of-state سیکرٹری سیکریٹری
vice-president نائب.
source ذرائع
geneva جنیوا
istanbul استنبول
palestinian فلسطین
united-nations اقوام.
team ٹیم. ٹیموں
parties-to-talks فریق
home گھر. گھروں
woman خاتون خواتین عورت
man مرد. مردوں آدمی
kharkiv خارکیف خارکیو خارکیئف
odesa اوڈیسا اودیسا
full مکمل پورا. پوری. پورے.
important اہم.
good اچھا. اچھی. مثبت بہتر.
possible ممکن. ممکنہ امکان
dangerous خطرناک خطرہ.
more زیادہ. مزید.
all تمام. سب. ہر.
only صرف. محض.
last-latest آخری. تازہ حالیہ
real حقیقی اصل. اصلی
dozens درجن
hundreds سینکڑ سیکڑ
thousands ہزار
three تین. تینوں
month ماہ. مہینہ مہینے مہینوں
hour گھنٹہ گھنٹے گھنٹوں
again دوبارہ. پھر.
during دوران
until تک.
expert ماہر
foreign غیرملکی بیرون
italy اٹلی اطالوی روم.
japan جاپان ٹوکیو
korea کوریا
north-korea پیانگیانگ پیونگیانگ شمالیکوریا
south-korea سیول. سیئول
saudi-arabia سعودی ریاض. جدہ.
riyadh ریاض.
doha دوحہ
qatar قطر. قطری دوحہ
vienna ویانا
minsk منسک
paris پیرس
london لندن
berlin برلن
switzerland سوئٹزرلینڈ سوئس.
netherlands نیدرلینڈ ہالینڈ ایمسٹرڈیم
spain سپین. اسپین ہسپانوی میڈرڈ
belarus بیلاروس منسک
finland فنلینڈ ہیلسنکی
sweden سویڈن سویڈش سٹاکہوم
norway ناروے اوسلو
denmark ڈنمارک ڈینش کوپنہیگن
lithuania لتھوانیا لتھوینیا ولنیئس
estonia ایسٹونیا اسٹونیا ٹالن
latvia لٹویا لاتویا
baltic بالٹک
romania رومانیہ بخارسٹ
moldova مالدووا مولدووا
czechia چیک. جمہوریہچیک پراگ
slovakia سلوواکیہ سلواکیہ سلوواکیا
georgia جارجیا تبلیسی
armenia آرمینیا یریوان
azerbaijan آذربائیجان آذری باکو.
kazakhstan قازقستان قزاقستان آستانہ
pakistan پاکستان اسلامآباد
afghanistan افغان کابل طالبان
lebanon لبنان بیروت
hezbollah حزباللہ حزب.
hamas حماس
iraq عراق بغداد
yemen یمن. یمنی صنعا
houthi حوثی
egypt مصر. مصری قاہرہ
hormuz ہرمز
strait آبنائے
red-sea احمر
black-sea اسود.
taiwan تائیوان تائیپے
canada کینیڈ اوٹاوا
mexico میکسیک
brazil برازیل
kherson خیرسون خرسون
zaporizhzhia زاپوریژیا زاپوریزہیا زاپوروژ
dnipro دنیپرو ڈنیپرو نیپرو
lviv لویو. لیویو لویف
pokrovsk پوکروسک پوکرووسک
kupiansk کوپیانسک
sumy سومی.
kramatorsk کراماتورسک کرامیٹورسک سلوویانسک
belgorod بیلگورود بیلگوروڈ
kursk کرسک کورسک
pentagon پینٹاگون پینٹاگان
national قومی. ملکی.
local مقامی.
joint مشترکہ مشترک.
strong مضبوط طاقتور
legal قانونی.
ground زمینی.
historic تاریخی تاریخ.
immediate فوری. فوراً
long-term طویل.
permanent مستقل.
temporary عارضی
unprecedented بےمثال غیرمعمولی
finance-minister خزانہ. مالیاتی مالی.
interior-minister داخلہ.
ministry وزارت
commission کمیشن
council کونسل
coalition اتحاد. مخلوط
citizen شہری. شہریوں
population آبادی باشند
family خاندان اہلخانہ
governor گورنر
mayor میئر مئیر
senator سینیٹر
deputy-mp ایمپی رکنپارلیمنٹ
central-bank بینک. بینکوں بنک.
half نصف آدھا. آدھے. آدھی.
percent فیصد
majority اکثریت اکثر.
north شمال. شمالی
south جنوب. جنوبی
east مشرق. مشرقی
west مغرب. مغربی
florida فلوریڈا میامی
new-york نیویارک یارک.
texas ٹیکساس
california کیلیفورنیا کیلی. اینجلس
vatican ویٹیکن
pope پوپ.
cuba کیوبا کیوبن ہوانا
panama پاناما پانامہ
greece یونان ایتھنز
serbia سربیا سرب. بلغراد
africa افریق
asia ایشیا
australia آسٹریلیا آسٹریلوی سڈنی کینبرا
chancellor چانسلر
office دفتر دفاتر
embassy سفارتخان سفارت. قونصل
committee کمیٹی
agency ایجنسی
supreme-court سپریم
prosecutor پراسیکیوٹر استغاثہ
imf-world-bank آئیایمایف
red-cross ریڈکراس کراس.
g7 جیسیون
brics برکس.
opec اوپیک
fifa-uefa فیفا یوئیفا
duma ڈوما. دوما.
bundestag بنڈسٹاگ بنڈیسٹاگ
oligarch اولیگارک
first-lady اہلیہ
son بیٹا. بیٹے. بیٹوں
daughter بیٹی
son-in-law داماد
mother ماں. والدہ ماؤں
father باپ. والد.
youth نوجوان نوعمر
elderly بزرگ معمر.
pension پنشن ریٹائرمنٹ
teacher استاد. اساتذہ ٹیچر
farmer کسان کاشتکار
driver ڈرائیور
pilot پائلٹ ہواباز
sailor ملاح عملہ عملے
athlete ایتھلیٹ کھلاڑی
actor اداکار
activist کارکن ایکٹوسٹ
hacker ہیکر ہیک. سائبر
church چرچ گرجا پادری بشپ
royal بادشاہ شاہی. ملکہ شہزاد
businessman تاجر کاروباری
group گروپ گروہ
state-capital دارالحکومت
politician سیاست سیاسی
second دوسرا. دوسری. دوسرے.
third تیسرا. تیسری. تیسرے.
minute منٹ.
decade دہائی عشرے عشرہ
century صدی. صدیوں
morning صبح.
early ابتدائی
late تاخیر دیر.
christmas کرسمس
easter ایسٹر
january جنوری
february فروری
march-month مارچ.
april اپریل
june جون.
july جولائی
august اگست
september ستمبر
october اکتوبر
november نومبر
december دسمبر
spring بہار.
summer گرما گرمیوں
autumn خزاں
four چار. چاروں
five پانچ. پانچوں
ten دس.
many متعدد کئی. بہت.
few چند. کچھ.
less کم.
small چھوٹا. چھوٹے. چھوٹی.
high بلند. اعلیٰ. اونچا
low نچلی نچلا نچلے
weak کمزور
easy آسان
serious سنگین سنجیدہ شدید
impossible ناممکن
certain یقینی واضح
uncertain نامعلوم غیریقینی غیرواضح
partial جزوی
separate الگ. علیحدہ
illegal غیرقانونی
public عوامی. عوام.
private نجی. ذاتی
bad برا. بری. برے. منفی
best بہترین
worst بدترین
correct درست صحیح
wrong غلط.
freedom آزادی
rich امیر. دولتمند دولت.
poor غریب غربت
alive زندہ
green سبز. ہرا.
blue نیلا نیلی. نیلے
hot گرم. گرمی.
near قریب. نزدیک
far دور.
sky آسمان فضا.
village گاؤں. دیہات قصبہ
district ضلع اضلاع
island جزیرہ جزیرے جزائر
river دریا. دریائے دریاؤں
mountain پہاڑ
coast ساحل
street گلی. گلیوں سڑک
building عمارت عمارات
palace محل. رہائشگاہ
hotel ہوٹل
chernihiv چرنیہیو چرنیہیف
mykolaiv میکولائیو میکولائیف میکولایف
chernobyl چرنوبل چرنوبیل
novorossiysk نوووروسیسک نووروسیسک
bryansk بریانسک برائنسک
kaliningrad کیلینن کالینن
st-petersburg پیٹرزبرگ پیٹرسبرگ
chechnya چیچن
portugal پرتگال لزبن
belgium بیلجیم بیلجیئم بیلجین
austria آسٹریا آسٹرین ویانا
slovenia سلووینیا سلوینیا
bulgaria بلغاریہ بلغارین
croatia کروشیا کروایشیا
bosnia بوسنیا سرائیوو
kosovo کوسوو
cyprus قبرص
ireland آئرلینڈ آئرش ڈبلن
uzbekistan ازبک تاشقند
bangladesh بنگلہ بنگلادیش ڈھاکہ
sri-lanka سریلنکا لنکا
myanmar میانمار برما.
thailand تھائی بنکاک
cambodia کمبوڈیا
singapore سنگاپور
malaysia ملائیشیا ملائشیا کوالالمپور
indonesia انڈونیشی جکارتہ
philippines فلپائن منیلا
vietnam ویتنام ویت. ہنوئی
hong-kong ہانگ
new-zealand نیوزیلینڈ زیلینڈ
haiti ہیٹی.
argentina ارجنٹائن ارجنٹینا
chile سانتیاگو
colombia کولمبیا بوگوٹا
ecuador ایکواڈور
bolivia بولیویا
peru پیرو.
sudan سوڈان خرطوم دارفور
ethiopia ایتھوپیا
somalia صومالی
kenya کینیا نیروبی
nigeria نائجیریا نائیجیریا
niger نائجر. نائیجر.
mali بماکو
burkina-faso برکینا ساحل.
congo کانگو
south-africa پریٹوریا جوہانسبرگ
libya لیبیا طرابلس
tunisia تیونس
algeria الجزائر الجیریا
morocco مراکش رباط
west-bank رملہ آبادکار
jerusalem یروشلم بیتالمقدس المقدس
kuwait کویت
bahrain بحرین
oman عمان. عمانی مسقط
jordan اردن. اردنی
arctic آرکٹک
antarctica انٹارکٹ
mediterranean روم. متوسط
suez سویز. سوئز
davos ڈیووس ڈاووس
albania البانی
montenegro مونٹینیگرو
north-macedonia مقدونیہ مقدونیا
iceland آئسلینڈ
kyrgyzstan کرغز کرغیز بشکیک
tajikistan تاجک دوشنبے
turkmenistan ترکمان ترکمن
nepal نیپال کھٹمنڈو
laos لاؤس
mongolia منگول
honduras ہونڈوراس
nicaragua نکاراگوا
paraguay پیراگوئے
uruguay یوراگوئے
eritrea اریٹیریا اریٹریا
rwanda روانڈا
uganda یوگنڈا
mozambique موزمبیق
blogger بلاگر یوٹیوبر انفلوئنسر
still تاحال ابتک
ago قبل.
may-month مئی.
free-of-charge مفت
square چوک.
not نہیں نہ. کبھی
`;
