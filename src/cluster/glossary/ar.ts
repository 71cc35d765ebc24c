/** What news is made of, in Arabic: see glossary.ts. */
export const ar = `
die قتل مقتل وفاه مصرع قتیل قتلی ضحایا
injured جرح. جرحی جریح مصاب. مصابین اصابه
attack هجوم غاره غارات ضرب. ضربه ضربات قصف. یقصف
drone مسیر مسیره مسیرات درون.
missile صاروخ صواریخ
explosion انفجار تفجیر
fire حریق
factory مصنع مصانع
electricity کهرب
nuclear نووی ذری.
oil نفط. نفطی
gas غاز. غازات
sanctions عقوبات
tariff رسوم
meeting لقاء اجتماع یلتقی التقی
summit قمه
phone-call هاتف اتصال
visit زیار یزور یصل. وصل. وصول
travel یتوجه سفر. سافر یسافر توجه تتوجه
sign توقیع وقع. یوقع توقع.
agreement اتفاق صفقه توافق
reject رفض یرفض ترفض
warn حذر یحذر تحذیر تحذر انذار
demand یطالب تطالب طالب. مطالب دعا. یدعو تدعو یطلب تطلب طلب. یناشد ناشد طالبت
proposal اقتراح مقترح یقترح تقترح اقترح
plan خطه
draft مسوده
statement بیان اعلان
announce اعلن یعلن اکد تعلن یوکد توکد
threat تهدید یهدد تهدد هدد.
troops جنود قوات جندی
front-line جبهه
land اراض
border حدود
parliament برلمان کونغرس
election انتخاب تصویت
court محکمه محاکم محاکمه قضاء قضایی قضایه
arrest اعتقال اعتقل توقیف یعتقل تعتقل
prison سجن سجین اسیر اسری
exchanging تبادل. یتبادل
release افراج اطلاق
police شرطه شرطی
protest احتجاج تظاهر
resign استقال
appoint تعیین عین
envoy مبعوث
foreign-minister دبلوماس خارجیه
delegation وفد وفود
intelligence استخبار تجسس
children اطفال طفل
school مدرسه مدارس طلاب طلبه
hospital مستشفی مشفی
train قطار
plane طیران طایر
ship سفین ناقله
airport مطار
port میناء
bridge جسر. جسور
earthquake زلزال زلازل
flood فیضان سیول
storm عاصفه اعصار عواصف
cold ثلج شتاء برد
money ملیون قرض. قروض ملیار. ملیارات
frozen-assets اصول مجمد
freezing تجمید
price اسعار تضخم
market بورص اسهم سوق. اسواق
football کره مبارا
award نوبل جایزه جوایز جایز
journalist صحفی
weapon اسلح ذخیر
refugee لاجی مهاجر لاجیین لجوء نازح
monitor مراقب رصد
postpone تاجیل ارجا
cancel الغاء
europe-leaders زعماء قاده. زعیم
airspace اجواء جوی.
trilateral ثلاثی. ثلاثیه
round جوله
compromise تنازل تسوی
suit بدله
hotline-live مباشر
monday الاثنین اثنین
tuesday الثلاثاء ثلاثاء
wednesday الاربعاء اربعاء
thursday الخمیس خمیس
friday الجمعه جمعه
saturday السبت سبت.
sunday الاحد احد.
next-week اسبوع
usa امریک واشنطن امیرک
uk-country بریطان لندن
france فرنس باریس
germany المان برلین المانی مانیا
poland بولند وارسو
china الصین بکین صین
turkey انقره اسطنبول ترکی
hungary المجر بودابست مجر. مجری
israel اسراییل
iran ایران طهران
syria سوری
venezuela فنزویل
greenland غرینلاند
india الهند هند. هندی
alaska الاسکا
abu-dhabi ابوظبی ظبی امارات
before قبیل قبل. عشیه
after بعد. عقب.
future سوف
begin انطلق بدا. بدات یبدا تبدا بدء انطلاق
end انتهی ختام اختتم
nothing دون. بدون.
progress تقدم بناء
deploy نشر ارسال
invite دعوه
venue مکان قاعده
virtual افتراض
react ردود. رد. یرد. ترد. ردا. رده.
hope تفاول امل. امال یامل تامل متفایل
doubt شک. شکوک یشکک تشکک تشکیک
deadline مهله
peace سلام
war حرب. حروب حربا حربه
ceasefire-idea هدنه
security امن. امنی امنیه
guarantee ضمان
negotiations مفاوض تفاوض یتفاوض محادثات مباحثات
say قالت یقول تقول صرح. تصریح زعم. یزعم تزعم مزاعم قال.
report مصدر مصادر تقریر تقاریر وفق. وفقا بحسب
accuse اتهم یتهم تتهم اتهام
condemn ادان ادانت یدین تدین ندد. تندد یندد انتقد ینتقد تنتقد انتقاد
deny ینفی تنفی انکر ینکر تنکر نفی.
praise اشاد یشید تشید اشاده
thank شکر. یشکر تشکر شکره شکرا امتنان
mock سخر یسخر تسخر سخریه اهان یهین اهانه
insist شدد. یشدد شددت اصر. یصر. تصر. اصرار جدد. یجدد
hint لمح. یلمح تلمح تلمیح اشار. یشیر تشیر اشارات موشر
reveal کشف. یکشف تکشف کشفت
leak تسریب تسرب مسرب
ask سال. سوال یسال تسال اسیله
apologise اعتذ یعتذر تعتذر
promise تعهد یتعهد وعد. یعد. وعود التزام یلتزم
congratulate هنا. یهنی تهنی تهنیه
support دعم. یدعم تدعم داعم دعما تایید
oppose ضد. یعارض تعارض عارض.
pressure ضغط. ضغوط یضغط تضغط
help مساعد ساعد. یساعد تساعد اغاثه
want یرید ترید اراد. یسعی تسعی
accept یقبل تقبل قبول وافق. وافقت یوافق موافق
consider تدرس. یدرس دراس
ready مستعد استعد یستعد تستعد استعداد جاهز
discuss بحث. یبحث تبحث ناقش یناقش تناقش مشاور تشاور
mediation وسیط وساط یتوسط توسط
host استقبل یستقبل تستقبل استقبال استضاف یستضیف تستضیف
join شارک یشارک تشارک مشارک انضم ینضم تنضم حضور
absent غیاب غاب. یغیب تغیب مقاطع یقاطع تقاطع
exclude استبعاد استبعد اقصاء
include یشمل تشمل ضمن. ادراج
lead یقود تقود یتراس تتراس تراس قیاده
unity وحده موحد تضامن
split انقسام خلاف خلافات منقسم شقاق
reach توصل یتوصل تتوصل حقق. حققت یحقق.
fail فشل. یفشل تفشل فشلت اخفاق اخفق
stall مازق جمود طریق مسدود. متعثر تعثر
collapse انهیار انهار ینهار تنهار
violate انتهاک ینتهک تنتهک خرق. خروقات انتهک
comply احترام احترم یحترم تحترم امتثال
extend تمدید مدد. یمدد تمدد
expire انتهاء. تنتهی
implement تنفیذ تطبیق ینفذ تنفذ
enforce انفاذ فرض. یفرض تفرض
pause تعلیق علق. یعلق تعلق
resume استیناف یستانف تستانف استانف
stop وقف. یوقف توقف ایقاف
abandon تخلی یتخلی تتخلی تراجع یتراجع تتراجع
change تغییر. تغیر یغیر تحول
toughen تشدید. تشدد متشدد
ease تخفیف یخفف تخفف رفع. تلیین
escalate تصعید تصعد. یصعد
de-escalate تهدیه خفض. تهدا هدوء
risk خطر. خطیر مخاطر اخطار
trust ثقه یثق تثق
win فوز. فاز. یفوز تفوز انتصار نصر. انتصر
lose خسر. یخسر خساره هزیمه اذلال
give-up استسلم استسلام تسلیم یتنازل تتنازل تنازل.
keep احتفاظ یحتفظ حافظ یحافظ تحافظ
recognise اعتراف شرعی
veto فیتو نقض.
block عرقل یعرقل تعرقل منع. یمنع تمنع حصار
approve مصادق صادق. یصادق اقرار
decide قرار. قرارات یقرر تقرر قرر. حسم
order امر. یامر تامر اوامر مرسوم اوعز
choose اختار یختار تختار اختیار خیار.
must یجب. یتعین ضرور حاجه
allow سمح. یسمح تسمح سماح اجاز
ban حظر. یحظر تحظر ممنوع
soon قریب قریبا وشیک سریع عاجل
wait انتظار ینتظر تنتظر
continue استمر یستمر تستمر مستمر تواصل. یواصل تواصل مواصل
return عوده عاد. یعود تعود عادت
leave انسحاب انسحب ینسحب تنسحب غادر یغادر مغادر خروج
stay بقاء یبقی تبقی باق. باقیه
move تحرک یتحرک نقل. ینقل
open فتح. یفتح تفتح افتتاح مفتوح انفتاح
close اغلق اغلاق یغلق تغلق مغلق
show اظهر یظهر تظهر عرض.
prove اثبت یثبت تثبت دلیل. ادله اثبات
test اختبار تجرب یختبر
check تفتیش فحص. تدقیق
investigate تحقیق. تحقیقات
find عثر. یعثر العثور عثور اکتش یکتش
search ملاحق مطارد یبحث. تبحث.
secret سری. سریه سرا. اخفاء یخفی
fake کذب. یکذب اکاذیب کاذب تضلیل مضلل زایف
truth حقیق
mistake خطا. اخطاء خاطی غلط
scandal فضیح
corruption فساد رشوه
crisis ازمه ازمات
conflict نزاع صراع اشتباک
defence دفاع. دفاعی دفاعات ردع دفاعیه
alliance حلیف حلفاء تحالف شریک شرکاء ایتلاف
enemy عدو. اعداء خصم. خصوم غریم
relations علاق علاقات صداق صدیق اصدقاء روابط
isolate عزل. عزله معزول
influence نفوذ تاثیر یوثر
interest مصلح مصالح
conditions شرط. شروط شروطا مشروط
red-line حمراء حمر
point نقطه نقاط بند. بنود مبدا مبادی
issue قضیه قضایا مشکل مساله مسایل ملف. ملفات
key ریسی محوری مهم. هام. حاسم حاسمه
detail تفاصیل تفصیل
result نتیجه نتایج حصیله تداعیات
success نجاح نجح. ینجح تنجح ناجح
breakthrough اختراق انفراج
step خطوه خطوات اجراء اجراءات تدابیر
role دور. دورا دوره
position موقف مواقف موقع.
strategy استراتیج تکتیک
goal هدف. اهداف یهدف تهدف
reason سبب. اسباب بسبب لماذا
chance فرصه فرص. امکان ممکن احتمال
letter رساله رسایل
speech خطاب خطابا کلمه.
interview مقابله. مقابلات حوار.
press-conference موتمر. صحافی
analysis تحلیل محلل خبیر خبراء
photo صوره صور. صورا لقطات
map خریطه خرایط خارطه
document وثیقه وثایق مذکره. مذکرات بروتوکول مستند
text نص. نسخه نصوص
list قایمه قوایم لایحه
initiative مبادر
framework اطار. اطارا
format صیغه
level مستوی رفیع
bilateral ثنایی
four-way رباعی اربع
face-to-face وجها. لوجه وجه.
handshake مصافح یصافح تصافح
red-carpet سجاد
applause تصفیق تصفق
table طاول مایده
back-channel قناه. قنوات کوالیس
dispute جدل. سجال مشاده نزاع.
tension توتر
concern قلق یخشی تخشی مخاوف یقلق
surprise مفاج صدم. صدمه
celebrate احتفال یحتفل تحتفل
anger غضب. یغضب غاضب استیاء
frustrate خیبه احباط محبط مستاء
attack-verbally هاجم. یهاجم تهاجم وبخ.
friendly ودی. ودیه حمیم دافی
difficult صعب. صعبه معقد صعوب
possible-impossible مستحیل مستبعد یستبعد
fair عادل عادله
lasting دایم مستدام
direct مباشره.
first-time اول. اولی اولا
record قیاسی تاریخی تاریخیه
admit اقر. اعترف یعترف.
avoid تجنب یتجنب تتجنب تفادی
ignore تجاهل یتجاهل تتجاهل
betray خیانه خاین
trap فخ. خداع یخدع تلاعب
dictate املاءات املی یملی
sovereignty سیاده استقلال
neutrality حیاد محاید
membership عضو. عضویه اعضاء
treaty معاهد اتفاقیه میثاق
retaliate انتقام ثار.
provoke استفزاز یستفز
ambassador سفیر سفاره سفراء. قنصل سفیر. سفیره سفراء
summon استدع یستدع تستدع استدعاء
expel طرد. ترحیل یطرد ابعاد
visa تاشیر جواز.
referendum استفتاء
constitution دستور دستوری دستور.
law قانون قوانین تشریع
coup انقلاب انقلابی
martial-law طواری
invasion غزو. اجتیاح یغزو
occupation احتلال محتل ضم.
peacekeepers یونیفیل حفظه
disarm نزع. تجرید
buffer-zone عازله
reconstruction اعمار
reparations تعویض
trade تجاره تجاری صادرات واردات
minerals معادن نادره
investment استثمار
budget میزانیه موازنه عجز.
spokesperson متحدث ناطق
adviser مستشار مستشار.
opposition معارضه معارضین معارض
party حزب. احزاب جمهوری دیمقراط حزبی
survey استطلاع
rights حقوق حقوقی
war-crimes اباده جریمه جرایم
abduct خطف. اختطاف مختطف رهینه رهاین
amnesty عفو. یعفو
propaganda دعایه پروباغند
army جیش. جیشا جیوش
residential-building مبنی مبانی سکنی منزل منازل شقق. شقه.
damage اضرار تضرر دمر. دمرت دمار تدمیر یدمر
air-defence باتریوت دفاعات مضادات
intercept اسقط اسقاط اعترض اعتراض
capture سیطر استولی استیلاء
advance تقدم. یتقدم تتقدم
offensive هجومی هجومها زحف.
energy-facility بنیه منشات محطات
aid-package حزمه حزم.
civilians مدنی مدنیین مدنیون سکان
casualties ضحایا خسایر حصیله
target-object هدف. اهداف استهدف یستهدف استهداف
prisoners-of-war اسری. اسیر. محتجزین
bodies-remains جثث. جثه. جثمان جثامین رفات
refinery مصفاه مصافی تکریر
long-range بعیده مدی.
air-raid-alarm صفارات انذار
evacuate اجلاء اخلاء
power-plant مفاعل
uranium-enrichment یورانیوم تخصیب
launcher اطلق تطلق یطلق اطلقت
ballistic بالستی فرط. مجنح کروز
tribunal-warrant لاهای مذکره جناییه
shadow-fleet ظل.
commander قاید قیاده جنرال لواء
exercise-drill مناورات مناوره تدریب
mobilisation تعبیه تجنید مجند
military-base ثکنه قواعد. معسکر
tank دبابه دبابات مدرعه مدرعات
artillery-shelling مدفعیه مدفعی قذایف قذیفه
debris حطام انقاض شظایا رکام
fighter-jet مقاتله مقاتلات
warship-fleet بحریه اسطول فرقاطه بوارج
submarine غواصه غواصات
rescue انقاذ ناجین ناجون ناج.
rebel متمرد تمرد ملیشی میلیشی مسلحون
special-operation عملیه عملیات کوماندوس
terror ارهاب متطرف
humanitarian انسانی اغاثی اغاثه
encircle حصار محاصر یحاصر تطویق
liberate تحریر استعاد استعاده
counter-offensive مضاد. مضاده
line-of-contact خطوط
purchase-sell شراء اشتری یشتری بیع. یبیع مشتریات
contract-order عقد. تعاقد
growth-recession اقتصاد رکود نمو.
company-firm شرکه شرکات
production انتاج ینتج تصنیع
charge-indict نیابه مدعی
guilty-acquit ادانه مدان. تبریه
shooting رصاص نیران
assassinate اغتیال یغتال
crash-collision حادث. حوادث تحطم تصادم اصطدام
missing مفقود اختفاء فقدان
sabotage تخریبی هجین
embargo-cap سقف.
confiscate مصادره صادرت حجز.
ai-technology ذکاء اصطناعی تکنولوج رقایق
climate مناخ انبعاث احترار
health-doctor صحه. صحی. صحیه طبیب اطباء مریض مرضی
sport ریاضه ریاضی دوری.
champion-medal بطوله بطل. ابطال کاس. موندیال میدالیه
science-research دراسه علماء باحث علمی
film-series فیلم افلام مسلسل. ممثل سینما
music-singer موسیق مغنی مطرب اغنیه حفل.
anniversary ذکری. ذکراه احیاء ذکری
funeral جنازه تشییع حداد عزاء
national-guard حرس.
glide-bomb موجهه انزلاقیه
trench-fortification خندق خنادق تحصین
gps-jamming تشویش
balloon منطاد بالون
undersea-cable کابل. کابلات
nuclear-test رووس تجارب
arms-control ستارت.
defence-industry راینمیتال
pipeline انابیب
aircraft-carrier حامله
helicopter مروحی هلیکوبتر
mine-demining لغم. الغام
cluster-munition عنقودی فوسفور
chemical-weapon کیماوی کیمیایی
satellite قمر. اقمار ستارلینک
radar رادار
poison تسمم تسمیم سموم
mercenary مرتزق فاغنر
deserter فرار. انشقاق منشق
volunteer متطوع تطوع
depot-warehouse مستودع مستودعات مخزن
dam سد. سدود
torture تعذیب
execution اعدام
massacre مجزره مذبحه مجازر
jihad-islamist جهاد داعش
curfew تجول
shelter-bunker ملجا ملاجی
veteran قدامی محاربین
sniper قناص
fuel وقود بنزین دیزل محروقات
coal فحم. مناجم منجم
grain حبوب قمح. قمحا محصول
water میاه ماء.
drought-heat جفاف حراره
heating تدفیه
hunger-famine مجاعه جوع. تجویع
tax ضریبه ضرایب
debt-bond دیون سندات
interest-rate فایده فیدرالی
currency عمله. دولار روبل بیتکوین
donor مانح تبرع
subsidy معاشات تقاعد
jobs-workers وظایف بطاله عمال
strike-labour اضراب نقابه
bankrupt افلاس
merger-takeover اندماج استحواذ
reform اصلاح
appeal-court استینافیه طعن.
fine-penalty غرامه غرامات
fraud احتیال غسیل.
theft-rob سرقه سطو. سرقت
drugs-narcotics مخدر کوکایین تهریب
rape-abuse اغتصاب جنسی. جنسیا تحرش
extradite تسلیم. تسلیمه
derail قضبان
sink-capsize غرق. غرقت غرقا
stab طعنا بسکین سکین
epidemic فیروس وباء جایحه کورونا
vaccine لقاح تطعیم
cancer سرطان
drugs-medicine دواء ادویه
rain-weather امطار مطر. طقس.
landslide انهیار انزلاق
volcano برکان براکین
tsunami تسونامی
pollution تلوث بییه
wildlife حیوان کلاب
religion-mosque دین. دینی مسجد مسلم اسلامی یهود
language لغه. لغات
book-writer کتب. کتاب. کاتب روایه
culture-museum ثقاف متحف فنان معرض مسرح
tennis تنس.
hockey هوکی
basketball سله. سلویه
olympics اولمبی
coach مدرب
transfer-sport میرکاتو انتقالات
sport-injury اصابته
referee-fans حکم. مشجع جماهیر
penalty-goal هدفا جزاء.
racing فورمولا سباق.
cycling-athletics دراجات ماراثون
boxing-mma ملاکمه ملاکم
doping منشطات
chess شطرنج
space فضاء فضایی ناسا رایدفضاء
car سیاره سیارات مرکب. مرکبات
bus حافله حافلات
road-traffic طرق. مرور.
tourism سیاح سایح سیاحه
food-restaurant غذاء طعام مطعم مطاعم
fashion-clothes ازیاء موضه فستان
wedding-divorce زفاف زواج طلاق
birth-baby ولاده رضیع مولود حامل.
new-year راسالسنه مفرقعات
parade استعراض
monument تمثال نصب.
flag-symbol نشید رایه
spouse زوجه زوجته زوجها ارمله
smartphone-app تطبیقات ایفون
social-media تواصل.
internet انترنت
tiktok تیکتوک
telegram-app تلغرام
whatsapp واتساب
facebook-meta فیسبوک انستغرام
youtube یوتیوب
twitter تویتر تغریده
collapse-building انهیار. انهارت
university جامعه. جامعات جامعی
agriculture زراعه زراعی
real-estate عقار عقارات ایجار
shop-retail متجر متاجر سوبرمارکت
airline رکاب. راکب مسافر
metro-station مترو محطه.
tunnel نفق. انفاق
gold ذهب. ذهبیه
renewable شمسی ریاح متجدد هیدروجین
television تلفزیون قناه
celebrity-star نجم. نجمه نجوم مشاهیر
suicide انتحار
lawyer محام محامی محامو
mafia-gang عصابه عصابات مافیا
riot-clash اشتباک شغب. مواجهات
stampede تدافع.
radiation اشعاع مشعه
gun-rifle بندقیه مسدس
steel-metal صلب. فولاذ المنیوم نحاس لیثیوم
lake بحیره
forest غابه غابات
alcohol کحول خمور
tobacco تبغ. تدخین سجایر
boeing بوینغ
airbus ایرباص
lgbt-gay مثلی مثلیه
abortion اجهاض
racism عنصری تمییز
citizenship جنسیه تجنیس
lawsuit دعوی دعاوی یقاضی
impeachment عزل.
transformer-generator مولد. مولدات محول.
ukraine اوکران کییف
russia روسی روس. موسکو
president رییس رییسه
european-union بروکسل
europe اوروب
white-house ابیض بیضاء
government حکوم
kremlin کرملین
minister وزیر وزیره
nato ناتو اطلسی
prime-minister وزراء
world عالم. عالمی
country دول. دوله بلد. بلاد بلدان
today یوم.
new جدید
people ناس. شعب. شعبی اشخاص
head-chief قاید. قایده
two اثنین اثنان
year عام. سنه. سنوات عاما
official مسوول مسیول رسمی
first اول. اولی.
big کبیر. کبیره ضخم. ضخمه واسع
city مدینه مدن.
region اقلیم منطقه مناطق مقاطعه محافظه
donbas دونباس دونیتسک لوغانسک لوهانسک
crimea قرم.
day ایام. یوما.
now حالیا حالی.
night مساء لیل. لیله لیلا
ally حلفاء حلیف
international دولی. دولیه
special خاص. خاصه
sea بحر. بحری. بحریه بحار.
middle-east اوسط
gaza غزه.
secretary-of-state امین. سکرتیر
vice-president نایب. نایبه
source مصدر. مصادر
geneva جنیف
istanbul اسطنبول
palestinian فلسطین
united-nations امم. اممی
team فریق
parties-to-talks طرف. اطراف طرفی جانب
home منزل منازل بیت. بیوت
woman امراه نساء
man رجل. رجال
kharkiv خارکیف
odesa اودیسا اودیس
full کامل. کامله شامل
important مهم. هام. هامه
good جید. جیده ایجابی
possible محتمل ممکن
dangerous خطر. خطیر خطوره مخاطر
more اکثر. مزید
all جمیع کافه
only فقط.
last-latest اخیر اخیره اخر. نهایی
real حقیقی
dozens عشرات
hundreds میات
thousands الاف الف.
three ثلاثه ثلاث.
month شهر. اشهر
hour ساعه ساعات
again مجددا مجدد
during خلال. اثناء
since منذ.
until حتی.
expert خبیر خبراء محلل
foreign اجنبی. اجنبیه اجانب
italy ایطال روما.
japan یابان طوکیو
korea کوریا کوری
north-korea بیونغ یانغ.
south-korea سیول
saudi-arabia سعود ریاض. جده.
riyadh ریاض.
doha دوحه
qatar قطر. قطری دوحه
vienna فیینا
minsk مینسک
paris باریس
london لندن
berlin برلین
switzerland سویسر
netherlands هولند لاهای
spain اسبان مدرید
belarus بیلاروس مینسک
finland فنلند هلسنک
sweden سویدی سوید. ستوکهولم
norway نرویج نروج اوسلو
denmark دنمارک دانمارک کوبنهاغ
lithuania لیتوان فیلنیوس
estonia استون تالین
latvia لاتفیا لاتفی
baltic بلطیق
romania رومانی بوخارست
moldova مولدوف ترانسنیستر
czechia تشیک براغ
slovakia سلوفاک براتیسلاف
georgia جورجیا جورجی تبلیسی
armenia ارمین ارمن یریفان
azerbaijan اذربیج باکو
kazakhstan کازاخ
pakistan باکستان
afghanistan افغان کابول طالبان
lebanon لبنان بیروت
hezbollah حزبالله
hamas حماس.
iraq عراق. عراقی. عراقیه بغداد
yemen یمن. یمنی. یمنیه صنعاء
houthi حوثی
egypt مصر. مصری قاهره
hormuz هرمز
strait مضیق
red-sea احمر. حمراء
black-sea اسود. سوداء
taiwan تایوان تایبیه
canada کندا کندی.
mexico مکسیک
brazil برازیل
kherson خیرسون
zaporizhzhia زابوریج زابوروج
dnipro دنیبر
lviv لفیف
pokrovsk بوکروفسک
kupiansk کوبیانسک
sumy سومی.
kramatorsk کراماتورسک سلوفیانسک
belgorod بیلغورود بلغورود
kursk کورسک
pentagon بنتاغون
national وطنی وطنیه قومی
local محلی. محلیه
joint مشترک معا.
strong قوی. قویه
legal قانونی ملزم
ground بری. بریه
historic تاریخ
immediate فوری فورا عاجل
long-term طویل. طویله
permanent دایم
temporary موقت موقته
unprecedented مسبوق
finance-minister مالیه. خزانه
interior-minister داخلیه
ministry وزاره
commission مفوضیه
council مجلس
coalition تحالف ایتلاف
citizen مواطن
population سکان
family عایل اسره
governor محافظ. حاکم.
mayor عمده. بلدیه
senator سیناتور
deputy-mp نواب برلمانی
central-bank مصرف. بنک.
half نصف. نصفی
percent بالمیه میه.
majority معظم اغلب. اغلبیه
north شمال. شمالی
south جنوب. جنوبی
east شرق. شرقی
west غرب. غربی
florida فلورید میامی
new-york نیویورک
texas تکساس
california کالیفورن انجلوس انجلیس
vatican فاتیکان
pope بابا. بابوی
cuba کوبا کوبی. کوبیه هافانا
panama بنما بنمی
greece یونان اثینا
serbia صرب. صربی بلغراد
africa افریق
asia اسیا اسیو
australia استرال سیدنی
chancellor مستشار.
office مکتب.
embassy سفاره سفارات قنصل
committee لجنه لجان
agency وکاله
supreme-court علیا.
prosecutor نیابه مدعی
imf-world-bank نقد.
red-cross صلیب
g7 سبع.
g20 عشرین.
brics بریکس
opec اوبک
fifa-uefa فیفا یویفا
duma دوما
bundestag بوندستاغ بندستاغ
oligarch ملیاردیر اولیغارش
first-lady زوجه قرینه
son ابن. نجل. ابناء
daughter ابنه. ابنته کریمه
son-in-law صهر.
mother والده امهات
father والد. اب.
youth شاب. شباب مراهق
elderly مسن. مسنین
pension تقاعد
teacher معلم. معلمی معلمه
farmer مزارع
driver سایق
pilot طیار. طیارین
sailor بحاره طاقم
athlete لاعب ریاضیین
actor ممثل. ممثله ممثلین
activist ناشط نشطاء
hacker هاکر سیبران قراصنه
church کنیسه کنایس بطریرک
royal ملک. ملکه امیر. امیره
businessman اعمال.
group مجموعه مجموعات
state-capital عاصمه
right-wing یمین.
left-wing یسار
politician سیاس
tomorrow غدا. غد.
yesterday امس.
second ثانی.
third ثالث. ثالثه
minute دقیقه دقایق
decade عقود
century قرن. قرون
morning صباح
early مبکر. مبکره
late متاخر لاحقا
christmas میلاد
easter فصح.
january ینایر
february فبرایر شباط
march-month مارس. اذار
april ابریل نیسان
june یونیو حزیران
july یولیو تموز
august اغسطس
september سبتمبر ایلول
october اکتوبر
november نوفمبر
december دیسمبر
spring ربیع
summer صیف. صیفی
autumn خریف
four اربعه اربع.
five خمسه خمس.
ten عشره. عشر.
many عده. عدیده کثیر
few بضعه قلیل
less اقل.
nobody احد.
small صغیر
high عالی. مرتفع ارتفاع
low منخفض
weak ضعیف. ضعیفه ضعف.
easy سهل.
serious جدی. جدیه
impossible مستحیل
certain واضح. واضحه اکید
uncertain غامض مجهول غموض
partial جزیی
separate منفصل
illegal غیرقانونی
public علنی عمومی
private شخصی. شخصیه
bad سیی. سییه سلبی
best افضل احسن
worst اسوا.
correct صحیح صواب
wrong خطا. خاطی
freedom حریه حریات
rich ثری. اثریاء اغنیاء
poor فقیر. فقراء فقر.
alive حی. ناجین ناجون ناجی
green اخضر خضراء
blue ازرق زرقاء
hot حار. حاره حراره
near قرب. قریب. قریبه
far بعید. بعیده
sky سماء جوی. جویه
village قریه قری. بلده بلدات
district ضاحیه
island جزیره جزر.
river نهر. انهار
mountain جبل. جبال جبلی
coast ساحل. سواحل شاطی
street شارع شوارع
building مبنی مبانی بنایه
palace قصر. قصور مقر.
hotel فندق فنادق
chernihiv تشرنیهیف تشیرنیهیف
mykolaiv میکولایف
chernobyl تشرنوبیل تشیرنوبیل
novorossiysk نوفوروسی
bryansk بریانسک
kaliningrad کالینینغراد
st-petersburg بطرسبرغ بطرسبورغ
chechnya شیشان
portugal برتغال لشبون
belgium بلجیک
austria نمسا نمساو فیینا
slovenia سلوفین
bulgaria بلغار
croatia کروات زغرب
bosnia بوسن سراییفو
kosovo کوسوف
cyprus قبرص نیقوسیا
ireland ایرلند دبلن
uzbekistan اوزبک طشقند
bangladesh بنغلادش بنغلادیش
sri-lanka سریلانک سریلنک
myanmar میانمار بورما
thailand تایلاند بانکوک
cambodia کمبودی
singapore سنغافور
malaysia مالیزی
indonesia اندونیس جاکرتا
philippines فلبین فیلیبین مانیلا
vietnam فیتنام هانوی
hong-kong هونغ
new-zealand نیوزیلند
haiti هایتی
argentina ارجنتین
chile تشیلی
colombia کولومبی
ecuador اکوادور
bolivia بولیفی
peru بیرو. بیروفی
sudan سودان خرطوم دارفور
ethiopia اثیوبی
somalia صومال
kenya کینی نیروبی
nigeria نیجیری
niger نیجر. نیجری.
mali مالی. باماکو
burkina-faso بورکینا
congo کونغو کنشاسا
south-africa بریتوریا
libya لیبیا لیبی. طرابلس
tunisia تونس
algeria جزایر. جزایری
morocco مغرب. مغربی
west-bank ضفه.
jerusalem قدس.
kuwait کویت
bahrain بحرین
oman عمان. عمانی مسقط سلطنه
jordan اردن. اردنی
arctic قطب. قطبی
antarctica انتارکت
mediterranean متوسط.
suez سویس.
davos دافوس
albania البان بانیا
north-macedonia مقدون
iceland ایسلند
kyrgyzstan قرغیز بشکیک
tajikistan طاجیک
turkmenistan ترکمانستان
nepal نیبال
laos لاوس
mongolia منغول
honduras هندوراس
nicaragua نیکاراغ
paraguay باراغوای باراجوای
uruguay اوروغوای اوروجوای
eritrea اریتری
rwanda رواند
uganda اوغند
mozambique موزمبیق
blogger مدون یوتیوبر
already بالفعل
still مازال یزال
may-month مایو ایار
free-of-charge مجان
square ساحه میدان
not لا. لن. لم. ليس ليست. ما. غير.
`;
