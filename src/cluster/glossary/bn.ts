/** What news is made of, in Bangla: see glossary.ts. */
export const bn = `
die নিহত মৃত্যু মারা. প্রাণহানি মৃতের
injured আহত জখম
attack হামলা আক্রমণ বোমাবর্ষণ
drone ড্রোন
missile ক্ষেপণাস্ত্র মিসাইল রকেট
explosion বিস্ফোরণ বোমা. বোমায় বোমার
fire আগুন অগ্নিকাণ্ড দাবানল
factory কারখানা
electricity বিদ্যুৎ বিদ্যুত লোডশেডিং
nuclear পারমাণবিক পরমাণু
oil তেল. তেলের অপরিশোধিত জ্বালানি
gas গ্যাস এলএনজি
sanctions নিষেধাজ্ঞা
tariff শুল্ক
meeting বৈঠক সাক্ষাৎ.
summit সম্মেলন
phone-call ফোন. ফোনে ফোনালাপ টেলিফোন
visit সফর পরিদর্শন পৌঁছেছেন
travel সফর ভ্রমণ রওনা
sign স্বাক্ষর সই.
agreement চুক্তি সমঝোতা সম্মত
reject প্রত্যাখ্যান নাকচ অস্বীকৃতি
warn হুঁশিয়ারি সতর্ক
demand দাবি. আহ্বান অনুরোধ আবেদন
proposal প্রস্তাব
plan পরিকল্পনা
draft খসড়া
statement বিবৃতি বক্তব্য
announce ঘোষণা নিশ্চিত
threat হুমকি
troops সেনা. সেনাদের সেনারা সৈন্য সেনাসদস্য
front-line ফ্রন্টলাইন সম্মুখসারি ফ্রন্ট.
land ভূখণ্ড ভূমি. জমি.
border সীমান্ত
parliament সংসদ পার্লামেন্ট কংগ্রেস সিনেট.
election নির্বাচন ভোট. ভোটে ভোটার
court আদালত বিচারক বিচারপতি হাইকোর্ট বিচার.
arrest গ্রেপ্তার গ্রেফতার আটক. আটকের
prison কারাগার কারাদণ্ড বন্দি বন্দী
exchanging বিনিময়
release মুক্তি. মুক্ত.
police পুলিশ
protest বিক্ষোভ প্রতিবাদ সমাবেশ
resign পদত্যাগ
appoint নিয়োগ মনোনীত মনোনয়ন
envoy দূত. বিশেষদূত দূতের
foreign-minister পররাষ্ট্রমন্ত্রী কূটনীতি কূটনৈতিক পররাষ্ট্র.
delegation প্রতিনিধিদল
intelligence গোয়েন্দা গুপ্তচর
children শিশু
school স্কুল শিক্ষার্থী ছাত্র বিদ্যালয় মাদ্রাসা
hospital হাসপাতাল ক্লিনিক
train ট্রেন রেলওয়ে রেলপথ রেল.
plane বিমান. বিমানের উড়োজাহাজ ফ্লাইট
ship জাহাজ ট্যাংকার নৌযান
airport বিমানবন্দর
port বন্দর
bridge সেতু. সেতুর ব্রিজ
earthquake ভূমিকম্প
flood বন্যা. বন্যায় বন্যার প্লাবিত
storm ঝড়. ঝড়ে ঘূর্ণিঝড় টাইফুন হারিকেন
cold শীত. শীতে তুষার ঠান্ডা শৈত্যপ্রবাহ
money ঋণ. ঋণের কোটি তহবিল বিলিয়ন
frozen-assets সম্পদ জব্দ.
freezing স্থগিতকৃত ফ্রিজ.
price মূল্যস্ফীতি মূল্য. দাম. দামে.
market বাজার. বাজারে শেয়ারবাজার শেয়ার. বিনিয়োগকারী
football ফুটবল ম্যাচ গোল.
award পুরস্কার নোবেল অস্কার
journalist সাংবাদিক সংবাদমাধ্যম গণমাধ্যম
weapon অস্ত্র. অস্ত্রের অস্ত্রশস্ত্র গোলাবারুদ
refugee শরণার্থী অভিবাসী অভিবাসন রোহিঙ্গা
monitor পর্যবেক্ষণ পর্যবেক্ষক নজরদারি
postpone স্থগিত পেছাল পিছিয়ে.
cancel বাতিল
postwar যুদ্ধোত্তর যুদ্ধপরবর্তী
europe-leaders নেতা. নেতারা নেতাদের
airspace আকাশসীমা আকাশপথ
trilateral ত্রিপক্ষীয়
round দফা. দফার রাউন্ড
compromise আপস ছাড়.
suit স্যুট পোশাক.
hotline-live লাইভ সরাসরি
monday সোমবার
tuesday মঙ্গলবার
wednesday বুধবার
thursday বৃহস্পতিবার
friday শুক্রবার
saturday শনিবার
sunday রোববার রবিবার
next-week সপ্তাহ
usa যুক্তরাষ্ট্র মার্কিন আমেরিকা ওয়াশিংটন
uk-country যুক্তরাজ্য ব্রিটেন ব্রিটিশ লন্ডন
france ফ্রান্স ফরাসি প্যারিস
germany জার্মান বার্লিন ম্যার্ৎস
poland পোল্যান্ড পোলিশ ওয়ারশ টাস্ক
china চীন. চীনের চীনা বেইজিং চীনে.
turkey তুরস্ক তুর্কি আঙ্কারা ইস্তাম্বুল
hungary হাঙ্গেরি বুদাপেস্ট অরবান
israel ইসরায়েল ইসরাইল
iran ইরান তেহরান
syria সিরিয়া দামেস্ক
venezuela ভেনেজুয়েলা মাদুরো
greenland গ্রিনল্যান্ড
india ভারত. ভারতে ভারতীয় দিল্লি মোদি.
alaska আলাস্কা
abu-dhabi আমিরাত আবুধাবি
before আগে. পূর্বে
after পর. পরে.
future ভবিষ্যৎ আগামী. সম্ভাব্য
begin শুরু
end শেষ. সমাপ্ত অবসান
nothing ছাড়াই
progress অগ্রগতি গঠনমূলক
deploy মোতায়েন পাঠা
invite আমন্ত্রণ দাওয়াত
venue স্থান. কোথায়
virtual ভার্চুয়াল অনলাইন ভিডিও
react প্রতিক্রিয়া জবাব.
hope আশা. আশাবাদ
doubt সন্দেহ. সন্দেহের সংশয়
deadline সময়সীমা আলটিমেটাম আল্টিমেটাম
peace শান্তি. শান্তির. শান্তিপূর্ণ
war যুদ্ধ. যুদ্ধে. যুদ্ধের লড়াই
ceasefire-idea যুদ্ধবিরতি অস্ত্রবিরতি
security নিরাপত্তা
guarantee নিশ্চয়তা গ্যারান্টি
negotiations আলোচনা. আলোচনায় আলোচনার সংলাপ দরকষাকষি
say বলেছেন বললেন বলেন. জানিয়েছে
report প্রতিবেদন সূত্র. খবর. সূত্রে
accuse অভিযোগ দোষারোপ
condemn নিন্দা সমালোচনা
deny অস্বীকার
praise প্রশংসা
thank ধন্যবাদ কৃতজ্ঞ
mock উপহাস বিদ্রূপ কটাক্ষ অপমান
insist জোর. পুনর্ব্যক্ত অনড়
hint ইঙ্গিত আভাস
reveal প্রকাশ. উন্মোচন ফাঁস.
leak ফাঁস.
ask প্রশ্ন জিজ্ঞাসা জানতে.
apologise ক্ষমা. দুঃখপ্রকাশ
promise প্রতিশ্রুতি অঙ্গীকার
congratulate অভিনন্দন শুভেচ্ছা
support সমর্থন
oppose বিরোধিতা বিরোধী বিরুদ্ধে
pressure চাপ. চাপে বাধ্য.
help সাহায্য সহায়তা
want চায়. চান. চাইছে ইচ্ছা
accept গ্রহণ মেনে.
consider বিবেচনা
ready প্রস্তুত
discuss আলোচনা. পরামর্শ আলাপ
mediation মধ্যস্থতা
host আয়োজক স্বাগত
join যোগ. অংশগ্রহণ অংশ. যোগদান
absent অনুপস্থিত বয়কট বর্জন
exclude বহিষ্কার বাদ.
include অন্তর্ভুক্ত
lead নেতৃত্ব
unity ঐক্য সংহতি
split বিভক্ত বিভেদ মতভেদ ভাঙন.
reach অর্জন পৌঁছা
fail ব্যর্থ
stall অচলাবস্থা
collapse পতন ভেঙে.
violate লঙ্ঘন
comply মেনে. পালন. সম্মান
extend মেয়াদ. বাড়ানো
expire মেয়াদোত্তীর্ণ মেয়াদ.
implement বাস্তবায়ন কার্যকর
enforce প্রয়োগ
pause স্থগিত বিরতি.
resume পুনরায় চালু.
stop বন্ধ. থামা
abandon পিছু. সরে.
change পরিবর্তন বদল
toughen কঠোর কড়াকড়ি
ease শিথিল
escalate উত্তেজনা. তীব্রতর তীব্র.
de-escalate প্রশমন প্রশমিত
risk ঝুঁকি বিপদ
trust আস্থা. বিশ্বাস. অবিশ্বাস
win জয়. জয়ী বিজয় জিত
lose পরাজয় পরাজিত হেরে. হারল হারাল
give-up আত্মসমর্পণ
keep বজায় বহাল
recognise স্বীকৃতি
veto ভেটো
block অবরোধ বাধা. আটকে.
approve অনুমোদন অনুমোদিত
decide সিদ্ধান্ত
order নির্দেশ আদেশ
choose বেছে. পছন্দ বাছাই
must উচিত প্রয়োজন জরুরি. আবশ্যক
allow অনুমতি
ban নিষিদ্ধ নিষেধাজ্ঞা
soon শিগগির দ্রুত অবিলম্বে
wait অপেক্ষা
continue অব্যাহত চলমান
return ফিরে. ফেরত প্রত্যাবর্তন ফিরছে ফিরেছে
leave প্রত্যাহার ত্যাগ. ছেড়ে.
stay থাকবে. থাকবেন থাকছে
move স্থানান্তর সরানো
open উন্মুক্ত খুলে. উদ্বোধন খোলা.
close বন্ধ.
show দেখাল দেখায় প্রদর্শন.
prove প্রমাণ
test পরীক্ষা
check যাচাই পরিদর্শন
investigate তদন্ত অনুসন্ধান
find উদ্ধার. খুঁজে. আবিষ্কার সন্ধান.
search খোঁজ অনুসন্ধান তল্লাশি
secret গোপন
fake ভুয়া মিথ্যা জাল. নকল
truth সত্য. সত্যি
mistake ভুল.
scandal কেলেঙ্কারি
corruption দুর্নীতি ঘুষ
crisis সংকট সঙ্কট
conflict সংঘাত দ্বন্দ্ব
defence প্রতিরক্ষা
alliance জোট. জোটের মিত্র অংশীদার
enemy শত্রু প্রতিপক্ষ প্রতিদ্বন্দ্বী
relations সম্পর্ক. সম্পর্কের বন্ধু
isolate বিচ্ছিন্ন. একঘরে
influence প্রভাব. প্রভাবশালী
interest স্বার্থ আগ্রহ
conditions শর্ত
red-line লাল. রেডলাইন
point দফা. মূলনীতি
issue ইস্যু সমস্যা বিষয়.
key প্রধান. মূল. গুরুত্বপূর্ণ
detail বিস্তারিত
result ফলাফল পরিণতি
success সাফল্য সফল
breakthrough যুগান্তকারী
step পদক্ষেপ
role ভূমিকা
position অবস্থান
strategy কৌশল
goal লক্ষ্য উদ্দেশ্য
reason কারণ. কেন.
chance সুযোগ সম্ভাবনা
letter চিঠি বার্তা.
speech ভাষণ বক্তৃতা
interview সাক্ষাৎকার
press-conference সংবাদসম্মেলন সম্মেলন. ব্রিফিং
analysis বিশ্লেষণ বিশ্লেষক মতামত বিশেষজ্ঞ
photo ছবি. ছবিতে ফুটেজ
map মানচিত্র
document নথি. নথিতে দলিল স্মারক
text পাঠ্য
list তালিকা
initiative উদ্যোগ
framework রূপরেখা কাঠামো রোডম্যাপ
format ফরম্যাট ফরমেট
level পর্যায় স্তর.
bilateral দ্বিপক্ষীয় দ্বিপাক্ষিক
four-way চতুর্পক্ষীয় কোয়াড
face-to-face মুখোমুখি সামনাসামনি
handshake করমর্দন
red-carpet গালিচা কার্পেট
applause করতালি হাততালি
table টেবিল
back-channel ব্যাকচ্যানেল
dispute বিরোধ. বিতর্ক ঝগড়া
tension উত্তেজনা
concern উদ্বেগ উদ্বিগ্ন আশঙ্কা আতঙ্ক
surprise বিস্ময় বিস্মিত চমক অবাক
celebrate উদযাপন উৎসব
anger ক্ষোভ ক্ষুব্ধ ক্রোধ রাগ.
frustrate হতাশ
attack-verbally তিরস্কার ভর্ৎসনা তোপ.
friendly উষ্ণ আন্তরিক সৌহার্দ্য
difficult কঠিন জটিল
possible-impossible অসম্ভব অবাস্তব
fair ন্যায্য ন্যায়বিচার
lasting টেকসই দীর্ঘস্থায়ী স্থায়ী.
direct সরাসরি
first-time প্রথমবার
record রেকর্ড নজিরবিহীন
admit স্বীকার.
avoid এড়া এড়িয়ে.
ignore উপেক্ষা অগ্রাহ্য
betray বিশ্বাসঘাতক রাষ্ট্রদ্রোহ দেশদ্রোহ
trap ফাঁদ প্রতারিত
dictate চাপিয়ে.
sovereignty সার্বভৌম অখণ্ডতা স্বাধীনতা
neutrality নিরপেক্ষ
membership সদস্যপদ সদস্য.
treaty চুক্তি. সনদ কনভেনশন
retaliate প্রতিশোধ পাল্টা.
provoke উসকানি উস্কানি
ambassador রাষ্ট্রদূত দূতাবাস হাইকমিশন
summon তলব
expel বহিষ্কার. বিতাড়ন
visa ভিসা পাসপোর্ট
referendum গণভোট
constitution সংবিধান সাংবিধানিক
law আইন. আইনে অধ্যাদেশ
coup অভ্যুত্থান
martial-law সামরিকআইন জরুরিঅবস্থা মার্শাল
invasion আগ্রাসন অনুপ্রবেশ
occupation দখল. দখলদার অধিকৃত দখলকৃত
peacekeepers শান্তিরক্ষী
disarm নিরস্ত্র
buffer-zone বাফার
reconstruction পুনর্গঠন পুনর্নির্মাণ
reparations ক্ষতিপূরণ
trade বাণিজ্য রপ্তানি আমদানি
minerals খনিজ
investment বিনিয়োগ
budget বাজেট ঘাটতি ব্যয়.
spokesperson মুখপাত্র পেসকভ
adviser উপদেষ্টা
opposition বিরোধীদল বিরোধী.
party দল. দলের রিপাবলিকান ডেমোক্র্যাট
survey জরিপ সমীক্ষা
rights অধিকার. অধিকারের মানবাধিকার
war-crimes গণহত্যা যুদ্ধাপরাধ নৃশংস
abduct অপহরণ অপহৃত জিম্মি
amnesty ক্ষমা. রাজক্ষমা
propaganda প্রোপাগান্ডা অপপ্রচার
army সেনাবাহিনী সশস্ত্র সামরিক. বাহিনী
residential-building আবাসিক অ্যাপার্টমেন্ট ঘরবাড়ি ফ্ল্যাট
damage ক্ষতি. ক্ষতিগ্রস্ত ধ্বংস
air-defence প্যাট্রিয়ট আকাশপ্রতিরক্ষা
intercept ভূপাতিত প্রতিহত
capture দখল. দখলে. দখলের
advance অগ্রসর এগিয়ে.
offensive আক্রমণাত্মক অভিযান.
energy-facility অবকাঠামো স্থাপনা উপকেন্দ্র
aid-package প্যাকেজ
civilians বেসামরিক বাসিন্দা
casualties হতাহত প্রাণহানি
target-object লক্ষ্যবস্তু নিশানা
prisoners-of-war যুদ্ধবন্দি যুদ্ধবন্দী
bodies-remains মরদেহ লাশ দেহাবশেষ
refinery শোধনাগার
long-range দূরপাল্লা টমাহক
air-raid-alarm সাইরেন অ্যালার্ম
evacuate সরিয়ে. উচ্ছেদ
power-plant বিদ্যুৎকেন্দ্র চুল্লি রিঅ্যাক্টর
uranium-enrichment ইউরেনিয়াম সমৃদ্ধকরণ আইএইএ
launcher উৎক্ষেপণ নিক্ষেপ ছুড়েছে
ballistic ব্যালিস্টিক হাইপারসনিক ক্রুজ
tribunal-warrant পরোয়ানা ট্রাইব্যুনাল হেগ.
shadow-fleet ছায়া
commander কমান্ডার জেনারেল সেনাপ্রধান
exercise-drill মহড়া প্রশিক্ষণ
military-base ঘাঁটি বিমানঘাঁটি সেনাঘাঁটি
tank ট্যাংক. ট্যাঙ্ক. সাঁজোয়া
artillery-shelling গোলাবর্ষণ কামান. কামানের গোলাগুলি
debris ধ্বংসাবশেষ ধ্বংসস্তূপ
fighter-jet যুদ্ধবিমান রাফাল
warship-fleet যুদ্ধজাহাজ রণতরি নৌবাহিনী নৌবহর
submarine সাবমেরিন ডুবোজাহাজ
rescue উদ্ধার
rebel বিদ্রোহী মিলিশিয়া বিচ্ছিন্নতাবাদ
special-operation অভিযান কমান্ডো
terror সন্ত্রাস চরমপন্থ জঙ্গি
humanitarian মানবিক ত্রাণ
encircle অবরুদ্ধ ঘেরাও ঘিরে.
liberate মুক্ত. পুনর্দখল
counter-offensive পাল্টা.
line-of-contact রেখা.
purchase-sell কেনা. কিনছে কিনবে বিক্রি ক্রয়.
contract-order ঠিকাদার কার্যাদেশ চুক্তিপত্র
growth-recession অর্থনীতি অর্থনৈতিক প্রবৃদ্ধি মন্দা. জিডিপি
company-firm কোম্পানি প্রতিষ্ঠান
production উৎপাদন
charge-indict অভিযুক্ত অভিযোগপত্র আসামি সন্দেহভাজন
guilty-acquit দোষী খালাস সাজা. রায়.
shooting গুলি. গুলিতে বন্দুকধারী গুলিবিদ্ধ
assassinate হত্যা খুন.
crash-collision দুর্ঘটনা সংঘর্ষ বিধ্বস্ত ধাক্কা
missing নিখোঁজ
sabotage নাশকতা অগ্নিসংযোগ
embargo-cap অবরোধ.
confiscate জব্দ বাজেয়াপ্ত
ai-technology কৃত্রিম বুদ্ধিমত্তা প্রযুক্তি রোবট এআই
climate জলবায়ু কার্বন নিঃসরণ
health-doctor স্বাস্থ্য চিকিৎসক চিকিৎসা ডাক্তার রোগী
sport খেলা. খেলাধুলা ক্রীড়া স্টেডিয়াম লিগ.
champion-medal চ্যাম্পিয়ন পদক. শিরোপা টুর্নামেন্ট বিশ্বকাপ
science-research বিজ্ঞান গবেষণা গবেষক
film-series চলচ্চিত্র সিনেমা অভিনেতা অভিনেত্রী নাটক.
music-singer গায়ক গায়িকা সংগীত সঙ্গীত কনসার্ট
anniversary বার্ষিকী জন্মবার্ষিকী মৃত্যুবার্ষিকী স্মরণ
funeral জানাজা শেষকৃত্য দাফন শোক.
national-guard গার্ড.
glide-bomb গ্লাইড গাইডেড
trench-fortification পরিখা দুর্গ.
gps-jamming জ্যামিং জিপিএস
balloon বেলুন
undersea-cable কেবল. ক্যাবল সাবমেরিনকেবল
nuclear-test ওয়ারহেড
arms-control নিরস্ত্রীকরণ
defence-industry লকহিড রাইনমেটাল
pipeline পাইপলাইন
aircraft-carrier বিমানবাহী
helicopter হেলিকপ্টার
mine-demining মাইন. স্থলমাইন মাইনে.
cluster-munition ক্লাস্টার ফসফরাস
chemical-weapon রাসায়নিক
satellite স্যাটেলাইট উপগ্রহ স্টারলিংক
radar রাডার
poison বিষ. বিষাক্ত বিষক্রিয়া
mercenary ভাড়াটে ওয়াগনার
deserter দলত্যাগী পলাতক
volunteer স্বেচ্ছাসেব
depot-warehouse গুদাম ডিপো. মজুত মজুদ
dam বাঁধ. বাঁধের জলাধার
torture নির্যাতন
execution মৃত্যুদণ্ড ফাঁসি
massacre হত্যাযজ্ঞ গণহত্যা
jihad-islamist জিহাদ আইএস. কায়েদা
curfew কারফিউ
shelter-bunker বাঙ্কার আশ্রয়কেন্দ্র আশ্রয়.
sniper স্নাইপার
fuel জ্বালানি পেট্রোল ডিজেল পেট্রল
coal কয়লা
grain শস্য গম. ধান. ফসল চাল.
water পানি. পানির জল.
drought-heat খরা. খরায় তাপপ্রবাহ দাবদাহ গরম.
heating হিটিং উত্তাপন
hunger-famine দুর্ভিক্ষ ক্ষুধা অনাহার অপুষ্টি
tax কর. করের ভ্যাট. রাজস্ব
debt-bond ঋণ. ঋণখেলাপি বন্ড
interest-rate সুদ. সুদহার সুদের
currency মুদ্রা ডলার রুবল বিটকয়েন ক্রিপ্টো
donor দাতা. অনুদান
subsidy ভর্তুকি পেনশন ভাতা.
jobs-workers চাকরি শ্রমিক বেকার কর্মসংস্থান
strike-labour ধর্মঘট ইউনিয়ন.
bankrupt দেউলিয়া
merger-takeover একীভূত অধিগ্রহণ
reform সংস্কার
appeal-court আপিল
fine-penalty জরিমানা
fraud প্রতারণা জালিয়াতি পাচার.
theft-rob চুরি ডাকাতি ছিনতাই লুট
drugs-narcotics মাদক কোকেন ইয়াবা হেরোইন চোরাচালান
rape-abuse ধর্ষণ যৌন হয়রানি
extradite প্রত্যর্পণ
derail লাইনচ্যুত
sink-capsize ডুবে. ডুবি. নৌকাডুবি উল্টে.
stab ছুরি
epidemic ভাইরাস মহামারি করোনা ডেঙ্গু কলেরা
vaccine টিকা. টিকার টিকাদান ভ্যাকসিন
cancer ক্যানসার ক্যান্সার টিউমার
drugs-medicine ওষুধ ঔষধ
rain-weather বৃষ্টি আবহাওয়া
landslide ভূমিধস পাহাড়ধস তুষারধস
volcano আগ্নেয়গিরি অগ্ন্যুৎপাত
tsunami সুনামি
pollution দূষণ দূষিত পরিবেশ
wildlife প্রাণী. কুকুর বাঘ. ভালুক হাতি.
religion-mosque ধর্ম. ধর্মীয় মসজিদ মুসলিম মন্দির
language ভাষা. ভাষার ভাষায়
book-writer বই. বইয়ের লেখক উপন্যাস সাহিত্য
culture-museum সংস্কৃতি জাদুঘর শিল্পী প্রদর্শনী সাংস্কৃতিক
tennis টেনিস উইম্বলডন
hockey হকি.
basketball বাস্কেটবল
olympics অলিম্পিক
coach কোচ. কোচের
transfer-sport ট্রান্সফার দলবদল
sport-injury চোট. চোটে ইনজুরি
referee-fans রেফারি সমর্থকরা দর্শক আম্পায়ার
penalty-goal পেনাল্টি হ্যাটট্রিক
racing রেস. রেসিং ফর্মুলা
cycling-athletics সাইক্লিং ম্যারাথন অ্যাথলেটিকস সাইকেল
boxing-mma বক্সিং বক্সার
doping ডোপিং
chess দাবা. দাবাড়ু
space মহাকাশ নাসা. নভোচারী চাঁদ. চাঁদে.
car গাড়ি টেসলা
bus বাস. বাসের বাসে.
road-traffic সড়ক যানজট মহাসড়ক ট্রাফিক
tourism পর্যটন পর্যটক
food-restaurant খাবার খাদ্য রেস্তোরাঁ রেস্টুরেন্ট
fashion-clothes ফ্যাশন জামাকাপড় পোশাক
wedding-divorce বিয়ে বিবাহ বিচ্ছেদ তালাক
birth-baby জন্ম. নবজাতক গর্ভবতী অন্তঃসত্ত্বা
new-year নববর্ষ আতশবাজি
parade কুচকাওয়াজ প্যারেড
monument স্মৃতিস্তম্ভ ভাস্কর্য মূর্তি
flag-symbol পতাকা
spouse স্ত্রী স্বামী বিধবা
smartphone-app স্মার্টফোন আইফোন অ্যাপ. মোবাইল
social-media সামাজিক সোশ্যাল
internet ইন্টারনেট
tiktok টিকটক
telegram-app টেলিগ্রাম
whatsapp হোয়াটসঅ্যাপ
facebook-meta ফেসবুক ইনস্টাগ্রাম মেটা.
youtube ইউটিউব
twitter টুইটার টুইট.
collapse-building ধস. ধসে.
university বিশ্ববিদ্যালয় অধ্যাপক কলেজ ক্যাম্পাস
agriculture কৃষি গবাদি
real-estate আবাসন ভাড়া. ফ্ল্যাট
shop-retail দোকান সুপারমার্কেট বিপণি
airline এয়ারলাইন যাত্রী
metro-station মেট্রো স্টেশন
tunnel সুড়ঙ্গ টানেল
gold সোনা. সোনার স্বর্ণ
renewable নবায়নযোগ্য সৌর. সৌরবিদ্যুৎ হাইড্রোজেন
television টেলিভিশন টিভি চ্যানেল বিবিসি
celebrity-star তারকা
suicide আত্মহত্যা
lawyer আইনজীবী অ্যাডভোকেট
mafia-gang গ্যাং মাফিয়া চক্র.
riot-clash দাঙ্গা সংঘর্ষ সহিংসতা
stampede পদদলিত পদপিষ্ট
radiation তেজস্ক্রিয় বিকিরণ
gun-rifle বন্দুক. পিস্তল রাইফেল আগ্নেয়াস্ত্র
steel-metal ইস্পাত স্টিল অ্যালুমিনিয়াম তামা. লিথিয়াম
lake হ্রদ লেক.
forest বন. বনাঞ্চল জঙ্গল সুন্দরবন
alcohol মদ. মদ্যপ অ্যালকোহল
tobacco তামাক সিগারেট ধূমপান
boeing বোয়িং
airbus এয়ারবাস
lgbt-gay সমকামী এলজিবিটি ট্রান্সজেন্ডার
abortion গর্ভপাত
racism বর্ণবাদ বর্ণবিদ্বেষ বৈষম্য
citizenship নাগরিকত্ব
lawsuit মামলা
impeachment অভিশংসন
transformer-generator জেনারেটর ট্রান্সফরমার
ukraine ইউক্রেন কিয়েভ
russia রাশিয়া রুশ. মস্কো
president প্রেসিডেন্ট রাষ্ট্রপতি
european-union ব্রাসেলস ইইউ
europe ইউরোপ
white-house হোয়াইট
government সরকার. সরকারের মন্ত্রিসভা প্রশাসন
kremlin ক্রেমলিন
minister মন্ত্রী
nato ন্যাটো
prime-minister প্রধানমন্ত্রী
world বিশ্ব. বিশ্বে বৈশ্বিক
country দেশ. দেশের দেশটি রাষ্ট্র.
today আজ. আজকের
new নতুন
people মানুষ লোক. জনগণ
head-chief প্রধান. প্রধানের
two দুই. দুজন উভয়
year বছর
official কর্মকর্তা আনুষ্ঠানিক
first প্রথম
big বড়. বিশাল বৃহৎ বৃহত্তম
city শহর নগরী
region অঞ্চল প্রদেশ
donbas দনবাস দোনবাস ডনবাস দোনেৎস্ক লুহানস্ক
crimea ক্রিমিয়া
day দিন. দিনে
now এখন
night রাত. রাতে রাতভর সন্ধ্যা
ally মিত্র. মিত্রদের
international আন্তর্জাতিক
special বিশেষ.
sea সাগর সমুদ্র
middle-east মধ্যপ্রাচ্য
gaza গাজা. গাজায় গাজার
secretary-of-state সচিব
vice-president উপরাষ্ট্রপতি ভাইস.
source সূত্র. সূত্রে
geneva জেনেভা
istanbul ইস্তাম্বুল
palestinian ফিলিস্তিন
united-nations জাতিসংঘ
team দল. টিম.
parties-to-talks পক্ষ. পক্ষের
home বাড়ি. বাড়িতে বাড়ির ঘর.
woman নারী মহিলা
man পুরুষ. যুবক
kharkiv খারকিভ
odesa ওদেসা ওডেসা
full পূর্ণ. পুরো. পূর্ণাঙ্গ সম্পূর্ণ
important গুরুত্বপূর্ণ
good ভালো ইতিবাচক
possible সম্ভব. সম্ভাব্য
dangerous বিপজ্জনক ঝুঁকিপূর্ণ
more আরও. বেশি. আরো.
all সব. সকল সবাই
only শুধু মাত্র. কেবল.
last-latest সর্বশেষ শেষ.
real প্রকৃত আসল
dozens ডজন
hundreds শতাধিক শত.
thousands হাজার
three তিন. তিনজন তিনটি
month মাস. মাসে
hour ঘণ্টা ঘন্টা
again আবার. ফের. আবারও
during চলাকালে চলাকালীন
until পর্যন্ত
expert বিশেষজ্ঞ
foreign বিদেশ বৈদেশিক
italy ইতালি রোম. রোমে.
japan জাপান টোকিও
korea কোরিয়া কোরীয়
north-korea পিয়ংইয়ং
south-korea সিউল
saudi-arabia সৌদি রিয়াদ জেদ্দা
riyadh রিয়াদ
doha দোহা
qatar কাতার দোহা
vienna ভিয়েনা
minsk মিনস্ক
paris প্যারিস
london লন্ডন
berlin বার্লিন
switzerland সুইজারল্যান্ড সুইস
netherlands নেদারল্যান্ড ডাচ আমস্টারডাম
spain স্পেন স্প্যানিশ মাদ্রিদ
belarus বেলারুশ মিনস্ক
finland ফিনল্যান্ড ফিনিশ হেলসিংকি
sweden সুইডেন সুইডিশ স্টকহোম
norway নরওয়ে অসলো
denmark ডেনমার্ক ডেনিশ কোপেনহেগেন
lithuania লিথুয়ানিয়া ভিলনিয়াস
estonia এস্তোনিয়া তাল্লিন
latvia লাটভিয়া
baltic বাল্টিক
romania রোমানিয়া বুখারেস্ট
moldova মলদোভা মলদোভিয়া
czechia চেকিয়া প্রাগ.
slovakia স্লোভাকিয়া
georgia জর্জিয়া তিবিলিসি
armenia আর্মেনিয়া ইয়েরেভান
azerbaijan আজারবাইজান বাকু.
kazakhstan কাজাখ আস্তানা.
pakistan পাকিস্তান ইসলামাবাদ
afghanistan আফগান কাবুল তালেবান
lebanon লেবানন বৈরুত
hezbollah হিজবুল্লাহ
hamas হামাস
iraq ইরাক বাগদাদ
yemen ইয়েমেন সানা.
houthi হুতি হুথি
egypt মিসর মিশর কায়রো
hormuz হরমুজ
strait প্রণালি প্রণালী
red-sea লোহিত
black-sea কৃষ্ণসাগর কৃষ্ণ.
taiwan তাইওয়ান তাইপে
canada কানাডা অটোয়া
mexico মেক্সিকো
brazil ব্রাজিল
kherson খেরসন
zaporizhzhia জাপোরিঝিয়া জাপোরিজিয়া জাপোরিঝঝিয়া
dnipro দিনিপ্রো নিপ্রো দনিপ্রো
lviv লভিভ লিভিভ
pokrovsk পোকরভস্ক পোকরোভস্ক
kupiansk কুপিয়ানস্ক
sumy সুমি.
kramatorsk ক্রামাতোরস্ক
belgorod বেলগোরোদ বেলগোরড
kursk কুরস্ক
pentagon পেন্টাগন
national জাতীয়.
local স্থানীয়
joint যৌথ
strong শক্তিশালী জোরালো
legal আইনি. আইনগত বৈধ
ground স্থল. স্থলঅভিযান স্থলবাহিনী
historic ঐতিহাসিক ইতিহাস
immediate তাৎক্ষণিক অবিলম্বে
long-term দীর্ঘ. দীর্ঘমেয়াদ
permanent স্থায়ী
temporary অস্থায়ী সাময়িক
unprecedented নজিরবিহীন অভূতপূর্ব
finance-minister অর্থমন্ত্রী আর্থিক
interior-minister স্বরাষ্ট্র
ministry মন্ত্রণালয়
commission কমিশন
council পরিষদ কাউন্সিল
coalition জোট. জোটের
citizen নাগরিক. নাগরিকদের
population জনসংখ্যা জনগোষ্ঠী
family পরিবার
governor গভর্নর
mayor মেয়র
senator সিনেটর
deputy-mp এমপি. আইনপ্রণেতা সাংসদ
central-bank ব্যাংক. ব্যাংকের ব্যাংকিং ব্যাঙ্ক
half অর্ধেক আধা.
percent শতাংশ
majority সংখ্যাগরিষ্ঠ অধিকাংশ
north উত্তর. উত্তরাঞ্চল
south দক্ষিণ
east পূর্ব. পূর্বাঞ্চল
west পশ্চিম
florida ফ্লোরিডা মিয়ামি
new-york নিউইয়র্ক ইয়র্ক
texas টেক্সাস
california ক্যালিফোর্নিয়া অ্যাঞ্জেলেস
vatican ভ্যাটিকান
pope পোপ. পোপের
cuba কিউবা হাভানা
panama পানামা
greece গ্রিস গ্রিক এথেন্স
serbia সার্বিয়া সার্ব. বেলগ্রেড
africa আফ্রিকা
asia এশিয়া এশীয়
australia অস্ট্রেলিয়া সিডনি ক্যানবেরা
chancellor চ্যান্সেলর
office কার্যালয় দপ্তর অফিস
embassy দূতাবাস কনস্যুলেট
committee কমিটি
agency সংস্থা এজেন্সি
supreme-court সুপ্রিম
prosecutor প্রসিকিউটর কৌঁসুলি
imf-world-bank আইএমএফ বিশ্বব্যাংক
red-cross রেডক্রস ক্রস.
g7 জি৭.
g20 জি২০.
brics ব্রিকস
opec ওপেক
fifa-uefa ফিফা উয়েফা
cia সিআইএ
fbi এফবিআই
fsb এফএসবি
sbu এসবিইউ
duma দুমা ডুমা
bundestag বুন্ডেসটাগ বুন্দেসটাগ
oligarch ধনকুবের অলিগার্ক
first-lady স্ত্রী. মেলানিয়া
son ছেলে. ছেলের পুত্র
daughter মেয়ে. মেয়ের কন্যা
son-in-law জামাতা জামাই
mother মা. মায়ের
father বাবা. বাবার পিতা.
youth তরুণ কিশোর
elderly প্রবীণ বৃদ্ধ. বৃদ্ধা
pension পেনশন অবসর.
teacher শিক্ষক
farmer কৃষক চাষি চাষী
driver চালক ড্রাইভার
pilot পাইলট বৈমানিক
sailor নাবিক
athlete অ্যাথলেট ক্রীড়াবিদ খেলোয়াড়
actor অভিনেতা অভিনেত্রী
activist অধিকারকর্মী অ্যাক্টিভিস্ট
hacker হ্যাক সাইবার
church গির্জা চার্চ বিশপ যাজক
royal রাজা. রাজকীয় রাজপরিবার রানি. যুবরাজ
businessman ব্যবসায়ী উদ্যোক্তা শিল্পপতি
group গোষ্ঠী গ্রুপ
state-capital রাজধানী
right-wing ডানপন্থ
left-wing বামপন্থ
politician রাজনীতি রাজনৈতিক
tomorrow আগামীকাল
yesterday গতকাল
second দ্বিতীয়
third তৃতীয়
minute মিনিট
decade দশক
century শতাব্দী শতক.
morning সকাল ভোর. ভোরে
early আগাম.
late দেরি বিলম্ব
christmas বড়দিন ক্রিসমাস
easter ইস্টার
january জানুয়ারি
february ফেব্রুয়ারি
march-month মার্চ
april এপ্রিল
june জুন. জুনে
july জুলাই
august আগস্ট
september সেপ্টেম্বর
october অক্টোবর
november নভেম্বর
december ডিসেম্বর
spring বসন্ত
summer গ্রীষ্ম
autumn শরৎ হেমন্ত
four চার. চারজন চারটি
five পাঁচ. পাঁচজন পাঁচটি
ten দশ. দশজন
many অনেক. বহু. একাধিক
few কয়েক কিছু.
less কম.
nobody কেউই
small ছোট. ক্ষুদ্র
high উচ্চ. উঁচু
low নিম্ন. নিচু
weak দুর্বল
easy সহজ
serious গুরুতর
impossible অসম্ভব
certain নিশ্চিত. স্পষ্ট
uncertain অনিশ্চিত অনিশ্চয়তা অজ্ঞাত অস্পষ্ট
partial আংশিক
separate আলাদা পৃথক
illegal অবৈধ বেআইনি
public জনসাধারণ প্রকাশ্য
private বেসরকারি ব্যক্তিগত
bad খারাপ নেতিবাচক ভয়াবহ
best সেরা. সর্বোত্তম
worst নিকৃষ্ট
correct সঠিক ঠিক.
wrong ভুল. ভুলভাবে
freedom স্বাধীনতা
rich ধনী
poor দরিদ্র গরিব দারিদ্র্য
alive জীবিত বেঁচে.
green সবুজ
blue নীল.
hot গরম. উত্তপ্ত
near কাছে. কাছাকাছি নিকট
far দূরে. দূরত্ব
sky আকাশ. আকাশে
village গ্রাম. গ্রামে
district জেলা. জেলায় জেলার উপজেলা
island দ্বীপ
river নদী
mountain পাহাড়. পাহাড়ে পাহাড়ি পর্বত
coast উপকূল সৈকত
street রাস্তা
building ভবন
palace প্রাসাদ বাসভবন
hotel হোটেল
chernihiv চেরনিহিভ
mykolaiv মিকোলাইভ মাইকোলাইভ
chernobyl চেরনোবিল
novorossiysk নভোরোসিস্ক নভোরোসিয়স্ক
bryansk ব্রিয়ানস্ক
kaliningrad কালিনিনগ্রাদ
st-petersburg পিটার্সবার্গ
chechnya চেচেন চেচনিয়া
portugal পর্তুগাল পর্তুগিজ লিসবন
belgium বেলজিয়াম
austria অস্ট্রিয়া ভিয়েনা
slovenia স্লোভেনিয়া
bulgaria বুলগেরিয়া
croatia ক্রোয়েশিয়া
bosnia বসনিয়া সারায়েভো
kosovo কসোভো
cyprus সাইপ্রাস
ireland আয়ারল্যান্ড আইরিশ ডাবলিন
uzbekistan উজবেক তাসখন্দ
bangladesh বাংলাদেশ ঢাকা. ঢাকায় ঢাকার
sri-lanka শ্রীলঙ্কা লঙ্কান কলম্বো
myanmar মিয়ানমার বার্মা
thailand থাইল্যান্ড থাই. ব্যাংকক
cambodia কম্বোডিয়া
singapore সিঙ্গাপুর
malaysia মালয়েশিয়া কুয়ালালামপুর
indonesia ইন্দোনেশিয়া জাকার্তা
philippines ফিলিপাইন ম্যানিলা
vietnam ভিয়েতনাম হ্যানয়
hong-kong হংকং
new-zealand নিউজিল্যান্ড
haiti হাইতি
argentina আর্জেন্টিনা
chile চিলি. চিলির
colombia কলম্বিয়া বোগোটা
ecuador ইকুয়েডর
bolivia বলিভিয়া
peru পেরু. পেরুর পেরুতে
sudan সুদান দারফুর খার্তুম
ethiopia ইথিওপিয়া
somalia সোমালিয়া
kenya কেনিয়া নাইরোবি
nigeria নাইজেরিয়া
niger নাইজার
mali মালি. মালির বামাকো
burkina-faso বুরকিনা
congo কঙ্গো
south-africa জোহানেসবার্গ প্রিটোরিয়া
libya লিবিয়া ত্রিপোলি
tunisia তিউনিসিয়া
algeria আলজেরিয়া
morocco মরক্কো
west-bank রামাল্লা পশ্চিমতীর
jerusalem জেরুজালেম
kuwait কুয়েত
bahrain বাহরাইন
oman ওমান মাস্কাট
jordan জর্ডান জর্দান আম্মান
arctic আর্কটিক
antarctica অ্যান্টার্কটিক
mediterranean ভূমধ্যসাগর
suez সুয়েজ
davos দাভোস
albania আলবেনিয়া
montenegro মন্টেনেগ্রো
north-macedonia মেসিডোনিয়া ম্যাসেডোনিয়া
iceland আইসল্যান্ড
kyrgyzstan কিরগিজ বিশকেক
tajikistan তাজিক দুশানবে
turkmenistan তুর্কমেন
nepal নেপাল কাঠমান্ডু
laos লাওস
mongolia মঙ্গোলিয়া
honduras হন্ডুরাস
nicaragua নিকারাগুয়া
paraguay প্যারাগুয়ে
uruguay উরুগুয়ে
eritrea ইরিত্রিয়া
rwanda রুয়ান্ডা
uganda উগান্ডা
mozambique মোজাম্বিক
blogger ব্লগার ইউটিউবার ইনফ্লুয়েন্সার
already ইতিমধ্যে ইতোমধ্যে
still এখনো. এখনও.
may-month মে.
free-of-charge বিনামূল্যে
square চত্বর
not না. নয়. নেই. নি. কখনো
`;
