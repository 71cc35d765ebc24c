/** What news is made of, in Pashto: see glossary.ts. */
export const ps = `
die مړه مړي مړینه وژل ووژل
injured ټپی ټپي ژوبل زخمي زخمی
attack برید حمله بمبار بريد
drone ډرون
missile توغند راکټ میزایل مزایل ميزايل
explosion چاود بم. بمونه انفجار
fire اور. اورلګ اورونه
factory فابریک کارخان فابريک
electricity برېښنا بریښنا برق. انرژي بريښنا
nuclear اټوم اتوم هستوي هستوی
oil تېل. تېلو تیل. تیلو نفتو
gas ګاز. ګازو
sanctions بندیزون تحریم بنديزون تحريم
tariff تعرف ټعرف ګمرک
meeting لیدن کتنه. کتنې. غونډ ملاقات
summit سرانو سران.
phone-call ټیلیفون ټېلېفون تلیفون تلفون ټلیفون
visit سفر. ورسېد ورسید راغلی
travel سفر. سفرونه تګ. الوتلی
sign لاسلیک لاسليک
agreement تړون توافق هوکړ
reject رد. ردوي ردول ردوی
warn خبردار اخطار
demand غوښتن غوښتي تقاضا غوښتی
proposal وړاندیز پیشنهاد وړانديز پيشنهاد
plan پلان طرحه
draft مسوده مسودې
statement اعلامی بیانی څرګندون اعلامي بياني
announce اعلان تایید تاييد
threat ګواښ تهدید تهديد
troops سرتېر سرتیر عسکر ځواکون سرتير
front-line جبهه جبهې سنګر
land خاوره خاورې ځمکه ځمکې قلمرو
border پوله. پولې. پولو. سرحد
parliament پارلمان کانګرس کانګرېس سنا.
election ټاکن انتخابات رایه. رایې. رایو.
court محکمه محکمې محکمو قاضي قاضی
arrest نیول ونیول توقیف نيول ونيول
prison زندان محبس بندي. بندی.
exchanging تبادل
release خوشې. خوشي. خوشی. ایله. ايله.
police پولیس پوليس
protest لاریون مظاهر اعتراض احتجاج لاريون
resign استعفا استعفی استعفي
appoint ګومارل وټاک مقرر وګومار
envoy استازی استازي استازو
foreign-minister بهرنیو. ډیپلوم دیپلوم ډپلوم بهرنيو.
delegation پلاوی پلاوي هیئت هيئت
intelligence استخبارا جاسوس څارګر
children ماشوم
school ښوونځ محصل شاګرد
hospital روغتون شفاخان
train اورګاډ رېل. ریل. رېلپټل ريل.
plane الوتک طیار طيار
ship بېړۍ بیړۍ بېړیو کښتۍ کشتۍ
airport ډګر.
port بندر. بندرون
bridge پل. پلونه
earthquake زلزل لړزه
flood سېلاب سیلاب سېلاو سيلاب
storm توپان طوفان سیلۍ سيلۍ
cold واوره واورې یخنۍ ژمی ژمي
money میلیون ملیون میلیارد ملیارد ميليون
frozen-assets شتمنۍ شتمنیو کنګل شتمنيو
freezing کنګل
price بیه. بیې. قیمت نرخ انفلاسیون
market بازار مارکېټ مارکیټ بورس مارکيټ
football فوټبال فوتبال
award جایزه جایزې نوبل نوبېل جايزه
journalist خبریال ژورنالیست خبريال ژورناليست
weapon وسله. وسلې. وسلو. مهمات
refugee کډوال مهاجر پناه.
monitor څارنه. څارنې. نظارت
postpone ځنډول وځنډ ځنډېدل ځنډ.
cancel لغوه لغو.
europe-leaders رهبران رهبر. مشران. مشرانو.
airspace فضا. حریم حريم
trilateral درېاړخیز درېاړخيز
round پړاو دور.
compromise جوړجاړ سازش
suit درېشي دریشي درېشی دريشي دریشی
monday دوشنب
tuesday سهشنب
wednesday چهارشنب چارشنب
thursday پنجشنب پینجشنب پينجشنب
friday جمعه. جمعې.
saturday شنبه. شنبې.
sunday یکشنب يکشنب
next-week اونۍ اوونۍ اونیو هفته اونيو
usa امریک واشنګ آمریک امريک آمريک
uk-country بریتان برتان انګلست لندن بريتان
france فرانس مکرون ماکرون پاریس پاريس
germany جرمن المان آلمان برلین برلين
poland پولنډ پولېنډ پولند لهستان وارسا
china چین. چینا بیجینګ پیکینګ چين.
turkey ترکیه ترکیې اردوغان انقره ترکيه
hungary هنګري هنګری مجارستان اوربان
israel اسرای اسرائ اسراي
iran ایران تهران ايران
syria سوریه سوریې سوریا دمشق سوريه
venezuela وینزو وېنزو ونزو مادورو وينزو
greenland ګرینل ګرینلنډ ګرينل ګرينلنډ
india هند. هندوستان هندي. ډیلي مودي
alaska الاسکا
abu-dhabi امارات ابوظب ظبي. ظبی.
before مخکې وړاندې
after وروسته
future راتلونک
begin پیل. پیلېږ پیلوي پیلېد پيل.
end پای. ختم پایته پاي. پايته
nothing پرته.
progress پرمختګ
deploy لېږل لیږل استول واستول ځایپرځای
invite بلنه. بلنې. رابلل دعوت
venue ځای. ځاي.
virtual انلاین آنلاین ویډیو مجازي انلاين
react غبرګون ځواب
hope هیله. هیلې. امید تمه. هيله.
doubt شک. شکون تردید ترديد
deadline مهلت
peace سوله. سولې.
war جګړه جګړې جګړو جنګ.
ceasefire-idea اوربند
security امنیت خوندیت امنيت خونديت
guarantee تضمین ضمانت تضمين
negotiations مذاکر اترې. اترو.
say ویلي وايي وایي وویل ویلې
report راپور رپوټ
accuse تورن تورون الزام
condemn غندل وغند غندي نیوکه نیوکې
deny انکار ردوي تردید ردوی ترديد
praise ستاین ستایل وستای ستایي ستاين
thank مننه. مننې. منندوی منندوي
mock ملنډ سپکاو توهین توهين
insist ټینګار ټينګار
hint اشاره اشارې
reveal افشا برملا رابرسېره
leak افشا درز.
ask پوښتن وپوښت
apologise بښنه بخښن معذرت
promise ژمنه ژمنې ژمنتیا ژمنو ژمنتيا
congratulate مبارکي تبریک مبارکی تبريک
support ملاتړ حمایت حمايت
oppose مخالف
pressure فشار
help مرسته مرستې مرستو
want غواړي غواړم غوښتل غواړی
accept منلې ومنل منلو قبول
consider غور. ارزوي ارزوی
ready چمتو اماده
discuss بحث مشور
mediation منځګړ
host کوربه کوربتوب
join ګډون
absent ناسوبتیا بایکاټ غیرحاضر ناسوبتيا بايکاټ
include شامل
lead مشري. رهبري مشرتوب مشری. رهبری
unity یووالی یووالي اتحاد. پیوستون يووالي
split اختلاف بېلتون
reach ترلاسه رسېدل رسېدلي رسېدلی
fail ناکام
stall بنبست ټکني ټکنی
collapse سقوط ړنګ.
violate سرغړون سرغړاو نقض
comply درناوی مراعات پابند درناوي
extend غځول تمدید وغځ تمديد
expire منقضي منقضی
implement پلي. پلی. پلې. تطبیق عملي.
enforce تنفیذ تنفيذ
pause تعلیق وقفه تعليق
resume بیاپیل بياپيل
stop درول ودرو ودرېد
abandon پرېښود پریښود پريښود
change بدلون بدلول تغییر بدلېږي تغيير
toughen سختول سختګیر سختګير
ease نرمول نرمښت اسانتیا اسانتيا
escalate تشدید تشديد
de-escalate ارامول راکمول
risk خطر
trust باور اعتماد
win بریا. ګټل وګټ ګټون بريا.
lose ماته. ماتې. بایلل وبایل بايلل
give-up تسلیم تسليم
keep ساتل وسات ساتي ساتی
recognise رسمیت رسميت
veto ویټو ویتو ويټو ويتو
block مخنیوی مخنیوي بندول بلاک. مخنيوي
approve تصویب منظور تایید تصويب تاييد
decide پرېکړ پریکړ فیصل تصمیم پريکړ
order امر. فرمان حکم.
choose انتخاب. غوره.
must باید اړین. اړتیا بايد اړين.
allow اجازه اجازې
ban بندیز. ممنوع منع. منعه. بنديز.
soon ژر. عاجل بیړني بېړن بيړني
wait انتظار منتظر
continue دوام جاري. روان. جاری.
return راستن ستنېد ستنید ستنيد
leave وتل. ووتل ایستل وتلو ايستل
stay پاتې.
move حرکت خوځ.
open پرانیست پرانیز خلاص پرانيست پرانيز
close تړل. وتړ تړلې بند.
show ښیي ښودل وښود ښيي ښیی
prove ثابت ثبوت شواهد
test ازموین ازمایښت ازمېښت ازموين ازمايښت
check معاین تفتیش معاين تفتيش
investigate پلټنه پلټنې تحقیق پلټنو تحقيق
find موندل وموند پیدا. پيدا.
search لټون لټوي لټول لټوی
secret پټ. پټه. پټې. راز.
fake جعلي دروغ جعلی
truth رښتیا حقیقت رښتيا حقيقت
mistake تېروتن تیروتن غلطي اشتباه تيروتن
scandal رسوایي رسوا. رسوايي رسوایی
corruption فساد رشوت
crisis بحران ناورین ناورين
conflict شخړه شخړې نښته نښتې
defence دفاع
alliance متحدین متحدان ائتلاف ایتلاف متحدين
enemy دښمن رقیب سیال. رقيب سيال.
relations اړیک دوستي مناسبات اړيک دوستی
isolate ګوښه. منزوي انزوا منزوی
influence اغېز اغیز نفوذ اغيز
interest ګټې. ګټو. منافع
conditions شرط شرایط شرايط
red-line کرښه. کرښې.
point ټکي ټکی اصول
issue ستونز مسئل مسله. مسلې. موضوع
key کلیدي اصلي. مهم. کليدي کلیدی
detail جزییات جزئیات تفصیل جزييات جزئيات
result پایله. پایلې. نتیج پايله. پايلې.
success بریالي بریالی بریالۍ کامیاب بريالي
step ګام. ګامون اقدام
role رول. نقش.
position دریځ دريځ
strategy ستراتیژ ستراتېژ تکتیک ستراتيژ تکتيک
goal موخه موخې هدف. اهداف
reason لامل علت دلیل ولې. دليل
chance فرصت چانس. امکان.
letter لیک. لیکونه پیغام مکتوب ليک.
speech وینا. ویناو خطاب تقریر وينا.
interview مرکه. مرکې. مصاحب
press-conference کنفرانس
analysis تحلیل شننه. کارپوه شنون تحليل
photo انځور عکس. عکسونه
map نقشه نقشې
document سند. اسناد سندونه
text متن.
list لېست لیست نوملړ ليست
initiative نوښت
framework چوکاټ
format بڼه. بڼې.
level کچه. کچې. لوړپوړ
bilateral دوهاړخیز دواړخیز دوهاړخيز
four-way څلوراړخیز څلوراړخيز
face-to-face مخامخ
handshake روغبړ
red-carpet غالۍ قالین قالين
applause چکچک
table مېز. میز. ميز.
dispute لانجه لانجې جنجال
tension کړکېچ کړکیچ تاوتریخ کړکيچ تاوتريخ
concern اندېښن اندیښن وېره ویره تشویش
surprise حیران حېران ناڅاپ حيران
celebrate نمانځل لمانځل جشن
anger غوسه غوسې قهر. غصه
frustrate نهیل ناهیل مایوس نهيل ناهيل
friendly دوستانه
difficult ستونزمن سختې. پېچل
possible-impossible ناممکن ناشون
fair عادلان منصفان
lasting تلپات پایدار پايدار
direct مستقیم مستقيم
first-time لومړی. لومړۍ. لومړي.
record ریکارډ ريکارډ
admit اعتراف
avoid ډډه.
betray خیانت خاین خيانت خاين
trap دام. لومه. فرېب
dictate تحمیل تحميل
sovereignty حاکمیت خپلواک حاکميت
neutrality بېطرف بېپلو
membership غړیتوب غړي. غړی. غړيتوب
treaty معاهد کنوانسیون کنوانسيون
retaliate غچ. انتقام
provoke تحریک لمسون تحريک
ambassador سفیر سفارت قونسل سفير
summon احضار راوغوښت
expel شړل وشړ اخراج
visa وېزه وېزې ویزه ویزې پاسپورټ
referendum ټولپوښتن ریفرنډم ريفرنډم
constitution اساسي. اساسی.
law قانون قوانین قوانين
coup کودتا
martial-law اضطراري اضطراری
invasion یرغل تېری تیری يرغل تېري
occupation اشغال نیواک نيواک
peacekeepers سولهسات
disarm خلع.
buffer-zone بفر. حایل حايل
reconstruction بیارغون بیارغا رغونه بيارغون بيارغا
reparations غرامت تاوان
trade سوداګری سوداګریز تجارت صادرات واردات
minerals کاني. کانونه معدن منرال کانی.
investment پانګون
budget بودیج بودج لګښت بوديج
spokesperson ویاند سخنګو وياند
adviser سلاکار مشاور
opposition اپوزیسیون اپوزېشن مخالفین اپوزيسيون مخالفين
party ګوند دموکرات ډیموکرات ډيموکرات
survey سروې. سروی. سروي.
rights حقونه حقونو حقوق.
war-crimes جنایت نسلوژن جنايت
abduct تښتول تښتون وتښتول یرغمل برمت
amnesty عفوه. عفوې.
propaganda تبلیغات پروپاګند تبليغات
army پوځ اردو.
residential-building استوګن اپارتمان
damage زیان ویجاړ تباه وران زيان
air-defence پاتریوت پاټریاټ پېټریوټ پاتريوت پاټرياټ
intercept نسکور
capture ولکه. ولکې.
advance پرمختګ پرمختل
offensive تعرض یرغلیز يرغليز
energy-facility زېربنا زیربنا تاسیسات زيربنا تاسيسات
aid-package بسته. بستې. کڅوړ
civilians ملکي ملکیان اوسېدون اوسیدون ملکی
casualties تلفات قرباني قربانیان قربانی قربانيان
target-object هدف. هدفون نښه.
prisoners-of-war اسیر بندیان بندیانو اسير بنديان
bodies-remains جسد
refinery تصفی پالایش تصفي پالايش
long-range واټن
air-raid-alarm اژیر آژیر سایرن اژير آژير
evacuate تخلیه تخليه
power-plant رېکټور ریکټور برېښناکوټ بریښناکوټ ريکټور
uranium-enrichment یورانیم یورانیوم غني. بډاینه يورانيم
launcher توغول وتوغ
ballistic بالستیک بلستیک کروز. بالستيک بلستيک
tribunal-warrant هاګ. جنایي. جنايي. جنایی.
shadow-fleet سیوري. سيوري. سیوری.
commander قوماندان جنرال
exercise-drill تمرین مانور تمرين
mobilisation بسیج سفربري جلب. بسيج سفربری
military-base اډه. اډې. اډو.
tank ټانک زغرو
artillery-shelling توپخان هاوان توپچي توپچی
debris کنډوال
fighter-jet جټ. جیټ. جنګي. جيټ. جنګی.
warship-fleet بحري. بحری. ناوګان
submarine ډوبېدونک اوبتل
rescue ژغور وژغور
rebel جنګیال یاغي وسلوال جنګيال
special-operation عملیات کوماندو عمليات
terror ترهګر تروریز تروریس تروريز تروريس
humanitarian بشري. بشرپال بشردوست بشری.
encircle کلابند محاصر
liberate ازادول
line-of-contact کرښه. کرښې.
purchase-sell پلور وپلور پېرل پیرل اخیستل
contract-order قرارداد
growth-recession اقتصاد رکود وده.
company-firm شرکت کمپن
production تولید توليد
charge-indict څارنوال تورنول
guilty-acquit مجرم محکوم بېګناه ګناه
shooting ډزې. ډزو. ډز. ویشت ويشت
assassinate ترور. قتل.
crash-collision ټکر تصادم
missing لادرک ورک. ورکه.
sabotage تخریبکار تخريبکار
embargo-cap بایکاټ امبارګو بايکاټ
confiscate ضبط. مصادر
ai-technology هوښیارت ټکنالوژ تکنالوژ روبوټ مصنوعي
climate اقلیم اقليم کاربن.
health-doctor روغتیا ډاکټر ډاکتر ناروغ طبي.
sport ورزش سپورټ سپورت لوبغاړ
champion-medal اتل. اتلول مډال جام.
science-research ساینس پوهان څېړن څیړن ساينس
film-series فلم. فلمون فلمي سینما فلمی
music-singer سندره سندرې سندرغاړ موسیق موسيق
anniversary کلیز یادغونډ کليز يادغونډ
funeral جناز فاتح ښخول
national-guard ګارډ ګارد
trench-fortification خندق مورچ
balloon بالون پوکڼ
undersea-cable کېبل کیبل کيبل
pipeline پایپلاین نللیک پایپ. پايپلاين نلليک
aircraft-carrier وړونکې.
helicopter چورلک هلیکوپتر هليکوپتر
mine-demining ماین ماين
cluster-munition کلستر
chemical-weapon کیمیا کيميا
satellite سپوږمکۍ سپوږمکیو سټلایټ سپوږمکيو سټلايټ
radar رادار
poison زهر. زهرو زهرجن مسموم
mercenary واګنر اجیر اجير
deserter فراري فراری
volunteer رضاکار داوطلب
depot-warehouse ګودام زېرم ذخیر ذخير
dam ډیم. بندونه ډيم.
torture شکنجه شکنجې ربړول ځورول
execution اعدام
massacre قتلعام
jihad-islamist جهاد داعش القاعد
curfew ګرځبند
shelter-bunker پناهځ بنکر
sniper سنایپر سنايپر
fuel سون. پټرول ډیزل ډيزل
coal سکرو. سکاره
grain غنم غله. غلې.
water اوبه. اوبو.
drought-heat وچکال ګرمي. ګرمۍ تودوخ ګرمی.
hunger-famine لوږه لوږې ولږه ولږې قحط
tax مالیه. مالیات ټیکس ماليه. ماليات
debt-bond پور. پورون پورونه قرض
interest-rate سود.
currency اسعار ډالر روبل کرپټو بیټکوین
donor بسپن مرستندوی ډونر مرستندوي
subsidy سبسایډ سبسايډ
jobs-workers کارکوون کارګر بېکار دنده. دندې.
strike-labour اعتصاب کاربند
bankrupt دیوالی افلاس ورشکست ديوالي
merger-takeover ادغام
reform اصلاحات اصلاح.
appeal-court استیناف استيناف
fine-penalty جریم جريم
fraud درغل ټګي. تقلب ټګی.
theft-rob غلا. غلاو لوټ. ډاکه
drugs-narcotics مخدره قاچاق هېروین کوکایین هېروين
rape-abuse جنسي تجاوز جنسی
extradite سپارل
derail پټلۍ
sink-capsize ډوبېد ډوب. ډوبې. غرق
stab چاقو چاړه
epidemic وایرس ویروس کرونا کورونا وبا.
vaccine واکسین واکسين
cancer سرطان
drugs-medicine درمل دوا. دواګان
rain-weather باران موسم.
landslide ښوییدن ښویېدن ښویېدل ښوييدن ښويېدن
volcano اورغورځ اورشیند اورشيند
tsunami سونامي څونامي سونامی څونامی
pollution ککړ چاپېریال چاپیریال چاپېريال چاپيريال
wildlife ژوي. حیوان ځناور سپي. ژوی.
religion-mosque جومات مسلمان اسلام. مذهب یهود
language ژبه. ژبې. ژبو.
book-writer کتاب لیکوال شاعر ليکوال
culture-museum کلتور فرهنګ موزیم هنر. هنري
tennis ټینس ټېنس ټينس
hockey هاکي هاکی
basketball باسکټ باسکیټ باسکيټ
olympics المپیک اولمپ المپيک
coach روزونک
referee-fans ریفري ريفري ریفری
penalty-goal پنلټي ګول. ګولون ګولونه پنلټی
racing فورمول
cycling-athletics بایسکل سایکل ماراتون مراتون بايسکل
boxing-mma بوکس باکسینګ باکسينګ
doping ډوپینګ ډوپينګ
chess شطرنج
space فضایي فضانورد سپوږمۍ فضايي فضایی
car موټر
bus بس. بسونه
road-traffic سړک ترافیک ترافيک
tourism ګرځند سیلانی سیلانیان سيلاني سيلانيان
food-restaurant خواړه خواړو رستوران خوراک
fashion-clothes فېشن فیشن جامې فيشن
wedding-divorce واده. ودون طلاق
birth-baby زېږېد زیږېد زېږون امیندوار زيږېد
parade پرېډ پاراد
monument مجسم څلی. یادګار څلي. يادګار
flag-symbol بیرغ بيرغ
spouse مېرمن میرمن مېړه. کونډه. ميرمن
smartphone-app موبایل سمارټ موبايل
social-media ټولنیز ټولنيز
internet انټرن انترن
tiktok ټیکټاک ټیکټوک تیکتاک ټيکټاک ټيکټوک
telegram-app ټیلیګرام ټېلېګرام تلګرام ټيليګرام
whatsapp واټساپ واټسپ
facebook-meta فېسبوک فیسبوک انسټاګرام فيسبوک
youtube یوټیوب یوتیوب يوټيوب يوتيوب
twitter ټویټ ایکس. ټويټ ايکس.
collapse-building ړنګېد نړېدل ونړېد
university پوهنتون پوهنځ
agriculture کرهڼ کرنه. کرنې.
real-estate املاک کرایه کرايه
shop-retail پلورنځ دوکان هټۍ
airline مسافر
metro-station مېټرو مترو. تمځای تمځاي
tunnel تونل
gold طلا.
renewable لمریز لمري. شمسي لمريز لمری.
television تلویزیون ټلویزیون ټلوېزیون تلويزيون ټلويزيون
celebrity-star ستوری ستوري مشهور
suicide ځانوژن
lawyer مدافع وکیل. وکيل.
mafia-gang مافیا مافيا
riot-clash ګډوډي بلوا ګډوډی
radiation وړانګې وړانګو رادیواکټ راديواکټ
gun-rifle ټوپک تومانچ کلاشنکوف
steel-metal فولاد اوسپن المونیم لیتیم المونيم
lake جهیل جهيل
forest ځنګل
alcohol الکول شراب
tobacco تمباکو سګرټ سګریټ سګريټ
boeing بوینګ بوينګ
airbus ایربس ایرباس ايربس ايرباس
lgbt-gay همجنس
abortion سقط.
racism نژاد تبعیض تبعيض
citizenship تابعیت تابعيت
lawsuit دعوا
impeachment استیضاح استيضاح
transformer-generator جنراټور جنریټر ټرانسفارمر جنريټر
ukraine اوکرا یوکرا کیف. کییف يوکرا
russia روسی روس. مسکو ماسکو روسي
president ولسمشر صدر.
european-union اتحادیه اتحادیې بروکسل اتحاديه اتحاديې
europe اروپا
white-house سپینه. سپینې. سپينه. سپينې.
government حکومت دولت کابینه کابینې کابينه
kremlin کرملین کرېملین کرملين کرېملين
minister وزیر. وزیران وزير. وزيران
nato ناټو ناتو.
prime-minister صدراعظم وزیراعظم لومړیوزیر وزيراعظم لومړيوزير
world نړۍ نړیوال نړيوال
country هېواد هیواد هيواد
today نن. ننني ننۍ نننی
new نوی. نوې. نوي.
people خلک خلکو وګړي وګړو وګړی
head-chief رییس رئیس مشر. رييس رئيس
two دوه. دوو. دواړه دواړو
year کال. کاله. کلونه کلونو
official چارواکي چارواکو چارواکی رسمي. رسمی.
first لومړی. لومړۍ. لومړني لومړنی لومړي.
big لوی. لویه. لویې. ستر. ستره.
city ښار. ښارون ښارونو
region سیمه. سیمې. سیمو. ولایت سيمه.
donbas دونباس ډونباس دونېتسک دونیتسک لوهانسک
crimea کریمیا کریمه کريميا کريمه
day ورځ. ورځې. ورځو. ورځنی ورځني
now اوس. اوسنی اوسمهال اوسني
night شپه. شپې. ماښام
ally متحد. متحدین متحدان متحدين
international نړیوال. نړیوالو نړیواله نړيوال. نړيوالو
special ځانګړ خاص.
sea سمندر بحیره بحیرې بحر. بحيره
middle-east منځنی. منځني.
gaza غزه. غزې.
secretary-of-state سکرټر سکرتر منشي منشی
vice-president مرستیال معاون مرستيال
source سرچین منابع منبع سرچين
geneva جنیوا ژنیو جینوا جنيوا ژنيو
istanbul استانبول استنبول
palestinian فلسطین فلسطين
united-nations ملتونه ملتونو
team ټیم. ټیمون لوبډل ټيم. ټيمون
parties-to-talks لوري. اړخ. اړخونه لوریو لوری.
home کور. کورونه کورونو
woman ښځه ښځې ښځو
man سړی. سړي. سړیو نارینه سړيو
kharkiv خارکیف خارکوف خارکیو خارکيف خارکيو
odesa اوډیسا اوډېسا اودیسا اوډيسا اوديسا
full بشپړ پوره. مکمل
important مهم. مهمه. مهمې
good ښه. ښې. مثبت
possible ممکن شونی شونې احتمال ښایي
dangerous خطرناک
more زیات. زیاته ډېر. ډیر. نور.
all ټول. ټولو. ټوله. هره.
only یوازې یواځې فقط يوازې يواځې
last-latest وروستی وروستۍ وروستي وروستیو وروستيو
real رښتینی رښتیني واقعي رښتيني واقعی
dozens لسګون
hundreds سلګون
thousands زرګون
three درې. دریو. درېو. دريو.
month میاشت مياشت
hour ساعت
again بیا. بيا.
during پرمهال مهال.
since راهیسې راهيسې
until ترڅو
expert کارپوه شنونک
foreign بهرني بهرنی بهرنۍ خارجي خارجی
italy ایټالی ایتالی ايټالي ايتالي
japan جاپان ټوکیو توکیو ټوکيو توکيو
korea کوریا کوريا
north-korea پیونګیانګ پیانګیانګ کیم. پيونګيانګ پيانګيانګ
south-korea سیول سیئول سيول سيئول
saudi-arabia سعودي سعودی عربستان ریاض رياض
riyadh ریاض رياض
doha دوحه دوحې
qatar قطر. قطري دوحه دوحې قطری
vienna ویانا ويانا
minsk مینسک منسک مينسک
paris پاریس پاريس
london لندن
berlin برلین برلين
switzerland سویس. سویټز سویسي سويس. سويټز
netherlands هالنډ هالېنډ هالند نیدرلنډ هاګ.
spain هسپانی اسپانی مادرید هسپاني اسپاني
belarus بېلاروس بیلاروس بلاروس بيلاروس
finland فنلنډ فنلېنډ فنلاند فنلند
sweden سویډن سویډني سویدن سويډن سويډني
norway ناروې ناروی اوسلو ناروي
denmark ډنمارک کوپنهاګن
lithuania لیتوان ليتوان
estonia اسټونی استونی اسټوني استوني
latvia لاتوی لتونی لېټوی لاتوي لتوني
baltic بالتیک بالټیک بالتيک بالټيک
romania رومانی روماني
moldova مولډوا مولدوا مالډووا
czechia چک. چېک. پراګ
slovakia سلواک سلوواک
georgia ګرجستان جورجیا جورجيا
armenia ارمنستان ارمني ارمنی
azerbaijan اذربایجان آذربایجان باکو. اذربايجان آذربايجان
kazakhstan قزاق
pakistan پاکستان اسلاماباد
afghanistan افغان کابل طالب
lebanon لبنان بیروت بيروت
hezbollah حزبالله
hamas حماس
iraq عراق بغداد
yemen یمن. یمني يمن. يمني یمنی
houthi حوثي حوثی
egypt مصر. مصري قاهره مصری
hormuz هرمز
strait تنګي. تنګی. آبنای آبناي
red-sea احمر سرې.
black-sea اسود تورې.
taiwan تایوان تايوان
canada کاناډا کاناډایي کانادا کاناډايي کاناډایی
mexico مکسیک مېکسیک مکسيک مېکسيک
brazil برازیل برازيل
kherson خېرسون خرسون خیرسون خيرسون
zaporizhzhia زاپوریژ زپوریژ زاپوریز زاپوريژ زپوريژ
dnipro دنیپر دنيپر
lviv لویو. لویف. لېویو لويو. لويف.
pokrovsk پوکروفسک پکروفسک
kupiansk کوپیانسک کوپيانسک
sumy سومي. سومی.
kramatorsk کراماتورسک سلاویانسک سلاويانسک
belgorod بلګورود بېلګورود
kursk کورسک
pentagon پنټاګون پنتاګون
national ملي. ملی.
local محلي ځايي. ځایي. سیمهییز
joint ګډ. ګډه. ګډې. مشترک
strong پیاوړ قوي غښتل پياوړ قوی
legal قانوني حقوقي قانونی حقوقی
ground ځمکني ځمکنی ځمکنیو ځمکنيو
historic تاریخ تاريخ
immediate سمدستي سملاسي فوري بیړني عاجل
long-term اوږدمهال
permanent دایمي تلپاتې دايمي دایمی
temporary لنډمهال موقت
unprecedented بېسار
finance-minister مالي. مالیې. مالی. ماليې.
interior-minister کورنیو. داخله. داخلې. کورنيو.
ministry وزارت
commission کمېسیون کمیسیون کمېسيون کميسيون
council شورا
coalition ائتلاف ایتلاف ايتلاف
citizen اتباع تبعه وګړی وګړي
population نفوس اوسېدونکي اوسېدونکی
family کورنۍ
governor والي. ګورنر والی.
mayor ښاروال
senator سناتور سېناټور سناټور
deputy-mp وکیل. وکیلان ولسي. وکيل. وکيلان
central-bank بانک
half نیم. نیمایي نیمه. نيم. نيمايي
percent سلنه. سلنې. فیصد فيصد
majority اکثریت ډېری ډیری اکثريت ډېري
north شمال
south جنوب سوېل سویل سويل
east ختیځ شرق. شرقي ختيځ شرقی
west لوېدیځ لویدیځ غرب. غربي لوېديځ
florida فلوریډا فلوریدا فلوريډا فلوريدا
new-york نیویارک یارک. نيويارک يارک.
texas ټکساس تکزاس ټېکساس
california کلیفورن کالیفورن کليفورن کاليفورن
vatican واتیکان واتيکان
pope پاپ.
cuba کیوبا کوبا کيوبا
panama پاناما
greece یونان يونان
serbia صربستان سربیا صربی سربيا صربي
africa افریق افريق
asia اسیا. اسیایي آسیا اسيا. اسيايي
australia استرالی اسټرالی آسټرالی استرالي اسټرالي
chancellor صدراعظم چانسلر
office دفتر
embassy سفارت
committee کمېټه کمیټه کمیټې کمېټې کميټه
agency اژانس آژانس اداره. ادارې.
supreme-court ستره.
prosecutor څارنوال
imf-world-bank صندوق
red-cross صلیب صليب
brics بریکس بريکس
opec اوپک
fifa-uefa فیفا فيفا
duma دوما.
bundestag بونډسټاګ بوندستاګ
oligarch اولیګارش میلیاردر ملیاردر اوليګارش ميلياردر
first-lady مېرمن میرمن ميرمن
son زوی. زوي. زامن
daughter لور. لوڼې لوڼو
son-in-law زوم.
mother مور. میندې مېندې ميندې
father پلار
youth ځوان
elderly بوډا سپینږیر سپينږير
pension تقاعد پنشن
teacher ښوونکي ښوونکی ښوونکو معلم
farmer بزګر کروندګر
driver چلوونک ډرېور موټروان
pilot پیلوټ پیلوت پيلوټ پيلوت
sailor عمله. سمندرچل
athlete ورزشکار لوبغاړ
actor اداکار ممثل هنرمند
activist فعال. فعالان فعالانو
hacker هکر سایبر هکران سايبر
church کلیسا اسقف کليسا
royal پاچا شهزاده ملکه. شاهي شاهی
businessman سوداګر. سوداګرو سوداګران
group ډله. ډلې. ډلو. ګروپ
state-capital پلازمېن پلازمین پلازمين
right-wing ښي. ښی.
left-wing کیڼ. کيڼ.
politician سیاست سیاسي سياست سياسي سیاسی
tomorrow سبا.
yesterday پرون.
second دویم دوهم دويم
third دریم درېیم دريم درېيم
minute دقیقه دقیقې دقیقو دقيقه دقيقې
decade لسیز لسيز
century پېړۍ پیړۍ پيړۍ
morning سهار
early وختي. وختی.
late ناوخته
christmas کرېسمس کریسمس کريسمس
easter ایسټر ايسټر
january جنوري جنوری
february فبروري فېبروري فبروری فېبروری
march-month مارچ
april اپریل اپريل
june جون.
july جولای جولاي
august اګست
september سپټمبر سپتمبر سېپټمبر
october اکتوبر اکټوبر
november نومبر نوامبر
december ډسمبر دسمبر ډیسمبر ډيسمبر
spring پسرلی پسرلي
summer اوړي. اوړی. دوبی. دوبي.
autumn مني. منی. خزان
four څلور. څلورو.
five پنځه. پنځو.
ten لس. لسو.
many ډېر. ډېرو. ډیر. ګڼ. ډير.
few څو. لږ.
less لږ. کم. کمه.
nobody هېڅوک هیڅوک هيڅوک
small کوچنی کوچنۍ کوچني. وړوک کوچني
high لوړ. لوړه. لوړې.
low ټیټ. ټیټه. ټیټې. ټيټ. ټيټه.
weak کمزور ضعیف ضعيف
easy اسانه. اسان. آسان.
serious جدي. جدی. سخت.
impossible ناشونی ناشونې ناممکن ناشوني
certain ډاډه. یقیني ډاډمن روښانه يقيني
uncertain نامعلوم ناڅرګند مبهم
partial قسمي جزوي قسمی جزوی
separate جلا. بېل. بېله.
illegal غیرقانوني ناقانونه غيرقانوني غیرقانونی
public عامه. عام.
private خصوصي شخصي خصوصی شخصی
bad بد. بده. خراب منفي منفی
best غوره.
worst بدترین بدترين
correct سم. سمه. صحیح صحيح
wrong غلط. ناسم
freedom ازادي ازادۍ آزادي ازادی آزادی
rich شتمن. شتمنو بډای بډاي
poor بېوزل غریب. فقر. غريب.
alive ژوندي. ژوندی. ژوندۍ.
green شین. شنه. زرغون شين.
blue ابي. آبي. نیلي ابی. آبی.
hot ګرم. تود. توده.
near نږدې نژدې
far لرې. لیرې. ليرې.
sky اسمان آسمان
village کلي. کلی. کلیو کليو
district ولسوال ناحیه ناحیې ناحيه ناحيې
island ټاپو جزیر جزير
river سیند. سیندون دریا. سيند. سيندون
mountain غره. غرونه غرونو غرني غرنی
coast ساحل
street کوڅه کوڅې واټ.
building ودانۍ ودانیو ودانيو
palace ماڼۍ قصر. ارګ.
hotel هوټل هوتل
chernihiv چرنیهیف چرنیګوف چېرنیه چرنيهيف چرنيګوف
mykolaiv میکولایف مایکولایف ميکولايف مايکولايف
chernobyl چرنوبیل چېرنوبیل چرنوبيل چېرنوبيل
novorossiysk نووروسیسک نووروسيسک
bryansk بریانسک بريانسک
kaliningrad کالینینګراد کالينينګراد
st-petersburg پترزبورګ پیټرزبورګ پیترزبورګ پيټرزبورګ پيترزبورګ
chechnya چیچین چېچن چچن چيچين
portugal پرتګال پورتګال
belgium بلجیم بلجیک بېلجیم بلجيم بلجيک
austria اتریش اسټریا آسټریا اتريش اسټريا
slovenia سلوونی سلوانی سلووني سلواني
bulgaria بلغار
croatia کروشی کرواسی کروشي کرواسي
bosnia بوسنی بوزنی بوسني بوزني
kosovo کوسوو
cyprus قبرس
ireland ایرلنډ ایرلېنډ آیرلنډ ايرلنډ ايرلېنډ
uzbekistan ازبک اوزبک تاشکند
bangladesh بنګلدېش بنګلدیش بنګلادېش بنګلديش
sri-lanka سریلانکا لانکا سريلانکا
myanmar میانمار برما. ميانمار
thailand تایلنډ تایلېنډ تایلند بنکاک تايلنډ
cambodia کمبوډیا کمبودیا کمبوډيا کمبوديا
singapore سینګاپور سنګاپور سينګاپور
malaysia مالیزی مالېزی ماليزي مالېزي
indonesia اندونیزی انډونیزی اندونېزی اندونيزي انډونيزي
philippines فلیپین فیلیپین فليپين فيليپين
vietnam ویتنام ويتنام
hong-kong هانګ. هانګکانګ
new-zealand نیوزیلنډ زیلنډ زیلانډ نيوزيلنډ زيلنډ
haiti هایټي هایتي هايټي هایټی هايتي
argentina ارجنټاین ارجنټین ارجنتین ارجنټاين ارجنټين
chile چیلي. چلي. چيلي. چیلی. چلی.
colombia کولمبی کولومبی کولمبي کولومبي
ecuador اکوادور ایکواډور ايکواډور
bolivia بولیوی بوليوي
peru پېرو.
sudan سوډان سودان
ethiopia ایتوپی حبشه ايتوپي
somalia سومالی سومالي
kenya کینیا کينيا
nigeria نایجیریا نایجېریا نايجيريا نايجېريا
niger نایجر. نیجر. نايجر. نيجر.
mali باماکو
burkina-faso بورکینا بورکينا
congo کانګو کنګو
south-africa پرتوریا جوهانسبرګ پرتوريا
libya لیبیا لېبیا ليبيا لېبيا
tunisia تونس ټونس
algeria الجزایر الجزاير
morocco مراکش
west-bank رامالله
jerusalem بیتالمقدس قدس. اورشلیم بيتالمقدس
kuwait کویت کوېت کويت
bahrain بحرین بحرين
oman عمان
jordan اردن. اردني اوردن اردنی
arctic ارکټیک ارکټيک
antarctica انټارکټیک انټارکټيک
mediterranean مدیتران مديتران
suez سویز سوئز سويز
davos ډاووس داووس
albania البانی الباني
montenegro مونټېنیګرو مونټنیګرو مونټېنيګرو مونټنيګرو
north-macedonia مقدونی مقدوني
iceland ایسلنډ آیسلنډ ايسلنډ آيسلنډ
kyrgyzstan قرغز قرغیز قرغيز
tajikistan تاجک
turkmenistan ترکمن
nepal نیپال نېپال نيپال
laos لاوس.
mongolia منګولی مغولستان منګولي
honduras هندوراس هنډوراس
nicaragua نیکاراګوا نيکاراګوا
paraguay پاراګوای پاراګواي
uruguay یوروګوای اوروګوای يوروګواي اوروګواي
eritrea اریتره اریتریا اريتره اريتريا
rwanda روانډا
uganda یوګنډا يوګنډا
mozambique موزمبیق موزامبیک موزمبيق موزامبيک
blogger بلاګر یوټیوبر يوټيوبر
still لاهم لا.
free-of-charge وړیا وړيا
square چوک.
not نه. نشته هیڅ مه.
`;
