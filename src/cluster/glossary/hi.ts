/** What news is made of, in Hindi: see glossary.ts. */
export const hi = `
die मौत मृत मारे. निधन
injured घायल जख्मी ज़ख्मी
attack हमला हमले हमलों बमबारी
drone ड्रोन
missile मिसाइल रॉकेट
explosion विस्फोट धमाका धमाके धमाकों बम.
fire आग. आगजनी अग्निकांड अग्निशमन
factory फैक्ट्री फैक्टरी कारखाना कारखाने संयंत्र
electricity बिजली विद्युत ब्लैकआउट
nuclear परमाणु न्यूक्लियर
oil तेल. कच्चे. पेट्रोलियम क्रूड
gas गैस. गैसों एलएनजी
sanctions प्रतिबंध पाबंदी पाबंदियां
tariff टैरिफ शुल्क
meeting बैठक मुलाकात मीटिंग
summit शिखर. सम्मेलन समिट
phone-call फोन. फ़ोन. टेलीफोन कॉल.
visit दौरा. दौरे. पहुंचे. यात्रा
travel यात्रा रवाना सफर. सफ़र.
sign हस्ताक्षर दस्तखत
agreement समझौता समझौते समझौतों सहमति डील.
reject खारिज ठुकरा अस्वीकार इनकार
warn चेतावनी चेताया आगाह अलर्ट
demand मांग. मांगें अपील आग्रह अनुरोध
proposal प्रस्ताव पेशकश
plan योजना प्लान.
draft मसौदा मसौदे ड्राफ्ट
statement बयान वक्तव्य
announce घोषणा ऐलान एलान घोषित पुष्टि
threat धमकी धमकाया धमकियां
troops सैनिक जवान. जवानों सैन्य
front-line मोर्चे मोर्चा फ्रंट.
land जमीन. ज़मीन. भूमि. भूभाग
border सीमा. सीमाओं सरहद बॉर्डर
parliament संसद कांग्रेस विधानसभा सीनेट.
election चुनाव मतदान मतदाता वोट
court अदालत कोर्ट न्यायाधीश जज. मुकदमा
arrest गिरफ्तार गिरफ़्तार हिरासत
prison जेल. जेलों कैद. कैदी कैदियों
exchanging अदला. आदान. अदलाबदली
release रिहा. रिहाई
police पुलिस
protest प्रदर्शन. प्रदर्शनों प्रदर्शनकारी विरोध. रैली
resign इस्तीफा इस्तीफे इस्तीफ़ा त्यागपत्र
appoint नियुक्त नामित मनोनीत
envoy दूत. विशेषदूत
foreign-minister विदेशमंत्री राजनयिक कूटनीति
delegation प्रतिनिधिमंडल शिष्टमंडल
intelligence खुफिया ख़ुफ़िया जासूस
children बच्चे. बच्चों बच्चा. बच्ची
school स्कूल छात्र विद्यार्थी
hospital अस्पताल क्लिनिक
train ट्रेन. ट्रेनें ट्रेनों रेलवे रेलगाड़ी
plane विमान. विमानों उड़ान फ्लाइट प्लेन.
ship जहाज. जहाजों पोत. टैंकर नाव.
airport एयरपोर्ट हवाईअड्डा हवाईअड्डे अड्डे. अड्डा.
port बंदरगाह पोर्ट.
bridge पुल. पुलों सेतु
earthquake भूकंप भूकम्प
flood बाढ़
storm तूफान तूफ़ान चक्रवात टाइफून हरिकेन
cold ठंड सर्दी बर्फ. बर्फबारी शीतलहर
money ऋण. करोड़ मिलियन अरब. फंड
frozen-assets संपत्तियां संपत्तियों जब्त. परिसंपत्ति
freezing फ्रीज
price कीमत महंगाई मुद्रास्फीति दाम. दामों
market बाजार बाज़ार शेयर. शेयरों निवेशक
football फुटबॉल फुटबाल मैच. मुकाबला गोल.
award पुरस्कार अवॉर्ड नोबेल ऑस्कर
journalist पत्रकार मीडिया
weapon हथियार गोलाबारूद शस्त्र
refugee शरणार्थी शरण. प्रवासी
monitor निगरानी पर्यवेक्षक
postpone स्थगित टाला. टली. टालने
cancel रद्द
europe-leaders नेता. नेताओं राष्ट्राध्यक्ष
airspace हवाई. वायुक्षेत्र
trilateral त्रिपक्षीय
round दौर. राउंड चरण.
compromise रियायत समझौतावादी
suit सूट. पोशाक
hotline-live लाइव अपडेट
monday सोमवार
tuesday मंगलवार
wednesday बुधवार
thursday गुरुवार बृहस्पतिवार
friday शुक्रवार
saturday शनिवार
sunday रविवार इतवार
next-week सप्ताह हफ्ते हफ़्ते
usa अमेरिक अमरीक वाशिंगटन वॉशिंगटन
uk-country ब्रिटेन ब्रिटिश लंदन
france फ्रांस फ़्रांस पेरिस
germany जर्मन बर्लिन मर्ज़
poland पोलैंड पोलिश वारसॉ टस्क
china चीन. चीनी. बीजिंग
turkey तुर्की तुर्किये तुर्किए अंकारा इस्तांबुल
hungary हंगरी बुडापेस्ट ओर्बन
israel इजरायल इजराइल इज़राइल इस्राइल इसराइल
iran ईरान तेहरान
syria सीरिया दमिश्क
venezuela वेनेजुएला वेनेज़ुएला मादुरो
greenland ग्रीनलैंड
india भारत इंडिया दिल्ली मोदी. हिंदुस्तान
alaska अलास्का
abu-dhabi अमीरात अबूधाबी धाबी यूएई
before पहले.
after बाद.
future भविष्य आगामी संभावना
begin शुरू शुरुआत. आरंभ
end समाप्त. खत्म ख़त्म समापन
nothing बिना. बेनतीजा
progress प्रगति रचनात्मक
deploy तैनात भेजा भेजेगा भेजने
invite आमंत्रित आमंत्रण निमंत्रण न्योता
venue स्थान. स्थल. कहां.
virtual वर्चुअल ऑनलाइन वीडियो
react प्रतिक्रिया जवाब. जवाबी
hope उम्मीद आशा. आशावादी
doubt संदेह शक. संशय
deadline समयसीमा डेडलाइन अल्टीमेटम
peace शांति अमन.
war युद्ध. युद्धों जंग. लड़ाई
ceasefire-idea युद्धविराम संघर्षविराम सीजफायर विराम.
security सुरक्षा
guarantee गारंटी
negotiations वार्ता बातचीत
say कहा. कहना बोले. बताया दावा
report रिपोर्ट. रिपोर्टों सूत्रों मुताबिक अनुसार
accuse आरोप
condemn निंदा आलोचना
deny खंडन इनकार. नकारा.
praise प्रशंसा तारीफ सराहना सराहा
thank धन्यवाद आभार शुक्रिया
mock मजाक मज़ाक अपमान तंज. उपहास
insist जोर. ज़ोर. अड़े.
hint संकेत इशारा
reveal खुलासा उजागर पर्दाफाश
leak लीक. लीकेज
ask पूछा पूछे सवाल
apologise माफी माफ़ी क्षमा खेद
promise वादा वादे वचन. संकल्प
congratulate बधाई शुभकामना
support समर्थन समर्थक
oppose विरोध खिलाफ ख़िलाफ़
pressure दबाव मजबूर
help मदद सहायता
want चाहता चाहते चाहती इच्छुक इच्छा
accept स्वीकार. मंजूर. कबूल.
consider विचार.
ready तैयार
discuss चर्चा विमर्श
mediation मध्यस्थ
host मेजबान मेज़बान स्वागत
join शामिल भाग.
absent अनुपस्थित गैरहाजिर बहिष्कार
exclude निष्कासित वंचित
include शामिल
lead नेतृत्व अगुवाई
unity एकता एकजुट
split मतभेद विभाजन दरार फूट.
reach हासिल
fail विफल नाकाम असफल
stall गतिरोध
collapse पतन ढह. टूटा टूटी
violate उल्लंघन
comply पालन. अनुपालन सम्मान.
extend विस्तार बढ़ाई. बढ़ाया.
expire समाप्ति मियाद
implement लागू कार्यान्वयन क्रियान्वयन
enforce प्रवर्तन लागू
pause निलंबित विराम.
resume बहाल पुनः.
stop रोक. रोका रोकने रोके बंद.
abandon पलटे. यूटर्न
change बदलाव बदला. बदली. परिवर्तन
toughen सख्त सख़्त कड़ा. कड़े. कड़ी.
ease ढील. नरम
escalate तीव्र.
de-escalate शांत.
risk जोखिम खतरा ख़तरा खतरे
trust विश्वास. भरोसा अविश्वास
win जीत. जीता जीते विजय विजेता
lose हार. हारे हारा पराजय
give-up आत्मसमर्पण सरेंडर
keep बरकरार
recognise मान्यता
veto वीटो
block अवरुद्ध नाकाबंदी नाकेबंदी बाधित ब्लॉक
approve मंजूरी मंज़ूरी अनुमोदन स्वीकृति
decide फैसला फैसले फ़ैसला निर्णय
order आदेश निर्देश फरमान
choose चुना. चुने. चयन विकल्प
must चाहिए. जरूरी ज़रूरी जरूरत आवश्यक
allow अनुमति इजाजत
ban बैन. प्रतिबंध रोक.
soon जल्द शीघ्र तुरंत तेजी
wait इंतजार इंतज़ार प्रतीक्षा
continue जारी.
return वापस लौट
leave वापसी. छोड़ा छोड़ने छोड़कर
stay रहेंगे. रहेगा. ठहर
move हटाया स्थानांतरित
open खुला. खुले. खोला खोलने उद्घाटन
close बंद.
show दिखाया दर्शाता
prove साबित सबूत प्रमाण
test परीक्षण टेस्ट.
check जांच. निरीक्षण सत्यापन
investigate जांच. पड़ताल तफ्तीश
find बरामद खोजा
search तलाश खोज.
secret गुप्त गोपनीय सीक्रेट
fake फर्जी फ़र्ज़ी नकली झूठ फेक.
truth सच. सच्चाई सत्य.
mistake गलती ग़लती चूक.
scandal घोटाला घोटाले कांड. स्कैंडल
corruption भ्रष्टाचार रिश्वत घूस
crisis संकट
conflict संघर्ष. संघर्षों टकराव
defence रक्षा. बचाव. डिफेंस
alliance गठबंधन सहयोगी साझेदार
enemy दुश्मन शत्रु प्रतिद्वंद्वी
relations संबंध रिश्ते रिश्तों दोस्त
isolate अलगथलग थलग
influence प्रभाव. प्रभावशाली असर.
interest हित. हितों रुचि दिलचस्पी
conditions शर्त
red-line लाल. लक्ष्मणरेखा
point बिंदु सूत्री सिद्धांत
issue मुद्दा मुद्दे मुद्दों समस्या
key प्रमुख. मुख्य. अहम. महत्वपूर्ण
detail विवरण ब्योरा ब्यौरा
result नतीजा नतीजे परिणाम
success सफल कामयाब
breakthrough ब्रेकथ्रू
step कदम. कदमों क़दम उपाय
role भूमिका किरदार
position रुख.
strategy रणनीति सामरिक
goal लक्ष्य मकसद उद्देश्य
reason कारण वजह क्यों.
chance मौका मौके अवसर संभावना
letter पत्र. चिट्ठी संदेश
speech भाषण संबोधन संबोधित
interview इंटरव्यू साक्षात्कार
press-conference प्रेस. कॉन्फ्रेंस ब्रीफिंग
analysis विश्लेषण विश्लेषक विशेषज्ञ राय.
photo तस्वीर फोटो. फ़ोटो.
map नक्शा नक्शे मानचित्र
document दस्तावेज ज्ञापन
text पाठ.
list सूची. सूचीबद्ध लिस्ट
initiative पहल.
framework रूपरेखा फ्रेमवर्क रोडमैप
format प्रारूप फॉर्मेट
level स्तर. स्तरीय
bilateral द्विपक्षीय
four-way चतुष्पक्षीय क्वाड
face-to-face आमने. रूबरू प्रत्यक्ष
handshake मिलाया.
red-carpet कार्पेट कालीन
applause तालियां तालियों
table मेज. टेबल
back-channel बैकचैनल
dispute विवाद झगड़ा झगड़े
tension तनाव
concern चिंता चिंतित आशंका डर.
surprise हैरान चौंका आश्चर्य अप्रत्याशित
celebrate जश्न उत्सव मनाया
anger गुस्सा गुस्से आक्रोश नाराज क्रोध
frustrate निराश हताश
attack-verbally फटकार भड़के. बरसे.
friendly मैत्रीपूर्ण दोस्ताना गर्मजोशी
difficult मुश्किल कठिन जटिल
possible-impossible असंभव नामुमकिन
fair निष्पक्ष न्यायपूर्ण न्याय.
lasting स्थायी टिकाऊ दीर्घकालिक
direct सीधे. सीधी. सीधा. प्रत्यक्ष
first-time पहली. पहला.
record रिकॉर्ड ऐतिहासिक
admit कबूला स्वीकारा
avoid बचने. परहेज टालना
ignore नजरअंदाज अनदेखी उपेक्षा
betray गद्दार देशद्रोह विश्वासघात धोखा.
trap जाल. फंसाया झांसा
dictate थोपा थोपने तानाशाही
sovereignty संप्रभु अखंडता स्वतंत्रता
neutrality तटस्थ गुटनिरपेक्ष
membership सदस्य
treaty संधि कन्वेंशन
retaliate जवाबी. बदला. पलटवार प्रतिशोध
provoke उकसा भड़काऊ
ambassador राजदूत दूतावास वाणिज्यदूत
summon तलब.
expel निर्वासित निष्कासित डिपोर्ट निष्कासन
visa वीजा वीज़ा पासपोर्ट
referendum जनमतसंग्रह जनमत.
constitution संविधान संवैधानिक
law कानून क़ानून विधेयक
coup तख्तापलट तख़्तापलट
martial-law मार्शल आपातकाल
invasion आक्रमण घुसपैठ
occupation कब्जा कब्जे कब्ज़ा विलय.
peacekeepers शांतिरक्षक शांतिसैनिक
disarm निरस्त्र
buffer-zone बफर बफ़र
reconstruction पुनर्निर्माण
reparations मुआवजा मुआवजे हर्जाना क्षतिपूर्ति
trade व्यापार निर्यात आयात. कारोबार.
minerals खनिज
investment निवेश
budget बजट घाटा घाटे खर्च.
spokesperson प्रवक्ता पेसकोव पेस्कोव
adviser सलाहकार
opposition विपक्ष
party पार्टी पार्टियों रिपब्लिकन डेमोक्रेट दल.
survey सर्वे
rights अधिकारों मानवाधिकार अधिकार.
war-crimes नरसंहार
abduct अपहरण अगवा बंधक
amnesty क्षमादान माफी.
propaganda प्रोपेगैंडा दुष्प्रचार प्रोपेगेंडा
army सेना. सेनाओं फौज आर्मी.
residential-building आवासीय अपार्टमेंट इमारत मकान फ्लैट
damage नुकसान क्षतिग्रस्त तबाह नष्ट
air-defence पैट्रियट वायुरक्षा
intercept गिराया. गिराए. इंटरसेप्ट
capture कब्जा. कब्जे. कब्ज़ा.
advance बढ़त.
offensive आक्रामक
energy-facility बुनियादी ढांचे. ढांचा. सबस्टेशन
aid-package पैकेज
civilians नागरिक. नागरिकों निवासी
casualties हताहत
target-object निशाना निशाने
prisoners-of-war युद्धबंदी युद्धबंदियों
bodies-remains शव. शवों लाश अवशेष
refinery रिफाइनरी
long-range लंबी. टॉमहॉक
air-raid-alarm सायरन अलार्म
evacuate निकासी निकाला. खाली.
power-plant रिएक्टर बिजलीघर पावरप्लांट
uranium-enrichment यूरेनियम संवर्धन आईएईए
launcher प्रक्षेपण लॉन्च दागी दागे दागा
ballistic बैलिस्टिक हाइपरसोनिक क्रूज
tribunal-warrant वारंट न्यायाधिकरण हेग.
shadow-fleet शैडो
commander कमांडर जनरल. सेनापति
exercise-drill अभ्यास सैन्याभ्यास प्रशिक्षण
mobilisation लामबंदी भर्ती
military-base ठिकाने. ठिकानों बेस. एयरबेस छावनी
tank टैंक. टैंकों बख्तरबंद
artillery-shelling गोलाबारी तोप गोले.
debris मलबा मलबे
fighter-jet लड़ाकू जेट. राफेल
warship-fleet युद्धपोत नौसेना बेड़ा बेड़े फ्रिगेट
submarine पनडुब्बी
rescue बचाव. बचाया रेस्क्यू राहतकर्मी
rebel विद्रोही विद्रोहियों उग्रवादी मिलिशिया अलगाववादी
special-operation ऑपरेशन अभियान कमांडो कार्रवाई
terror आतंक चरमपंथ
humanitarian मानवीय
encircle घेर
liberate मुक्त. आजाद. आज़ाद.
counter-offensive पलटवार
line-of-contact रेखा.
purchase-sell खरीद ख़रीद बिक्री बेच
contract-order अनुबंध ठेका ठेके कॉन्ट्रैक्ट
growth-recession अर्थव्यवस्था आर्थिक मंदी. जीडीपी विकास.
company-firm कंपनी कंपनियों कंपनियां फर्म.
production उत्पादन विनिर्माण
charge-indict अभियोग आरोपी आरोपपत्र चार्जशीट अभियोजन
guilty-acquit दोषी बरी. सजा.
shooting गोलीबारी गोली. गोलियां फायरिंग
assassinate हत्या मर्डर
crash-collision हादसा हादसे दुर्घटना टक्कर क्रैश
missing लापता गुमशुदा
sabotage तोड़फोड़ आगजनी.
embargo-cap एम्बार्गो
confiscate जब्त ज़ब्त कुर्क
ai-technology एआई कृत्रिम टेक्नोलॉजी तकनीक रोबोट
climate जलवायु उत्सर्जन कार्बन
health-doctor स्वास्थ्य डॉक्टर मरीज चिकित्सा सेहत
sport खेल. खेलों खिलाड़ी स्टेडियम लीग.
champion-medal चैंपियन चैम्पियन पदक टूर्नामेंट ट्रॉफी
science-research विज्ञान वैज्ञानिक शोध अध्ययन
film-series फिल्म फ़िल्म अभिनेता अभिनेत्री सिनेमा
music-singer गायक गायिका संगीत गाना. कॉन्सर्ट
anniversary वर्षगांठ सालगिरह बरसी. श्रद्धांजलि
funeral अंतिमसंस्कार संस्कार. शोक. जनाजा
national-guard गार्ड. गार्ड्स
glide-bomb ग्लाइड गाइडेड
trench-fortification खाई. खाइयों किलेबंदी
gps-jamming जैमिंग जीपीएस
balloon गुब्बार बैलून
undersea-cable केबल
nuclear-test वारहेड वॉरहेड
arms-control अप्रसार निरस्त्रीकरण
defence-industry रक्षाउद्योग लॉकहीड राइनमेटल
pipeline पाइपलाइन
aircraft-carrier विमानवाहक
helicopter हेलीकॉप्टर हेलिकॉप्टर
mine-demining बारूदी सुरंगें सुरंगों
cluster-munition क्लस्टर फॉस्फोरस
chemical-weapon रासायनिक केमिकल
satellite उपग्रह सैटेलाइट स्टारलिंक
radar रडार राडार
poison जहर ज़हर विषैला
mercenary वैगनर भाड़े.
deserter भगोड़ा भगोड़े
volunteer स्वयंसेवक स्वयंसेवी वॉलंटियर
depot-warehouse गोदाम डिपो. भंडार
dam बांध. बांधों जलाशय डैम.
torture यातना प्रताड़ना प्रताड़ित
execution फांसी मृत्युदंड
massacre कत्लेआम नरसंहार
jihad-islamist जिहाद आईएसआईएस कायदा. आईएस.
curfew कर्फ्यू
shelter-bunker बंकर आश्रय
veteran पूर्वसैनिक
sniper स्नाइपर
fuel ईंधन पेट्रोल. डीजल डीज़ल
coal कोयला कोयले
grain अनाज गेहूं फसल
water पानी. जल.
drought-heat सूखा सूखे लू. गर्मी. हीटवेव
heating हीटिंग
hunger-famine अकाल भुखमरी भूख. कुपोषण
tax टैक्स करों.
debt-bond कर्ज बॉन्ड
interest-rate ब्याज रेपो
currency मुद्रा. डॉलर रूबल बिटकॉइन क्रिप्टो
donor दान. दानदाता चंदा
subsidy सब्सिडी पेंशन
jobs-workers नौकरी नौकरियां रोजगार बेरोजगार कर्मचारी
strike-labour हड़ताल यूनियन
bankrupt दिवालिया
merger-takeover अधिग्रहण विलय
reform सुधार. सुधारों
appeal-court अपील.
fine-penalty जुर्माना जुर्माने
fraud धोखाधड़ी ठगी फ्रॉड
theft-rob चोरी चोर. चोरों डकैती लूट
drugs-narcotics ड्रग्स मादक कोकीन तस्कर नशीले
rape-abuse बलात्कार दुष्कर्म रेप. यौन उत्पीड़न
extradite प्रत्यर्पण प्रत्यर्पित
derail पटरी बेपटरी
sink-capsize डूब पलटी पलटने
stab चाकू छुरा
epidemic वायरस महामारी कोरोना कोविड प्रकोप
vaccine वैक्सीन टीका टीके
cancer कैंसर ट्यूमर
drugs-medicine दवा. दवाएं दवाओं दवाई
rain-weather बारिश मौसम वर्षा.
landslide भूस्खलन हिमस्खलन
volcano ज्वालामुखी
tsunami सुनामी
pollution प्रदूषण पर्यावरण प्रदूषित
wildlife जानवर कुत्ता कुत्ते बाघ भालू
religion-mosque धर्म. धार्मिक मस्जिद मुस्लिम मंदिर
language भाषा
book-writer किताब पुस्तक लेखक उपन्यास साहित्य
culture-museum संस्कृति सांस्कृतिक संग्रहालय म्यूजियम प्रदर्शनी
tennis टेनिस विंबलडन
hockey हॉकी
basketball बास्केटबॉल
olympics ओलंपिक ओलिंपिक
coach कोच.
transfer-sport ट्रांसफर
sport-injury चोट. चोटिल
referee-fans रेफरी प्रशंसक फैंस दर्शक
penalty-goal पेनल्टी पेनाल्टी हैट्रिक
racing रेसिंग फॉर्मूला रेस.
cycling-athletics साइकिल मैराथन एथलेटिक्स
boxing-mma मुक्केबाज बॉक्सिंग बॉक्सर
doping डोपिंग
chess शतरंज
space अंतरिक्ष नासा. इसरो चंद्रयान
car कार. कारें कारों वाहन टेस्ला
bus बस. बसें बसों
road-traffic सड़क यातायात ट्रैफिक हाईवे राजमार्ग
tourism पर्यटन पर्यटक
food-restaurant भोजन खाना. खाद्य रेस्तरां रेस्टोरेंट
fashion-clothes फैशन कपड़े कपड़ों परिधान
wedding-divorce शादी विवाह तलाक
birth-baby जन्म. जन्मदर नवजात शिशु गर्भवती
new-year आतिशबाजी नववर्ष
parade परेड
monument स्मारक प्रतिमा मूर्ति
flag-symbol झंडा झंडे ध्वज राष्ट्रगान
spouse पत्नी पति. विधवा
smartphone-app स्मार्टफोन मोबाइल आईफोन ऐप. ऐप्स
social-media सोशल
internet इंटरनेट
tiktok टिकटॉक टिकटोक
telegram-app टेलीग्राम
whatsapp व्हाट्सएप व्हाट्सऐप वॉट्सऐप
facebook-meta फेसबुक इंस्टाग्राम मेटा.
youtube यूट्यूब
twitter ट्विटर ट्वीट
collapse-building ढहा. ढही. ढहने धंस
university विश्वविद्यालय यूनिवर्सिटी प्रोफेसर कॉलेज
agriculture कृषि खेती पशुधन
real-estate किराया किराए संपत्ति. रियल.
shop-retail दुकान स्टोर. सुपरमार्केट
airline एयरलाइन यात्रियों यात्री.
metro-station मेट्रो स्टेशन ट्राम
tunnel सुरंग. टनल
gold सोना. सोने. स्वर्ण
renewable नवीकरणीय अक्षय. सौर. सोलर पवन.
television टीवी टेलीविजन चैनल बीबीसी
celebrity-star सेलिब्रिटी सितारा सितारे स्टार.
suicide आत्महत्या खुदकुशी
lawyer वकील अधिवक्ता
mafia-gang गैंग गिरोह माफिया
riot-clash दंगा दंगे झड़प हिंसा उपद्रव
stampede भगदड़
radiation विकिरण रेडिएशन रेडियोधर्मी
gun-rifle बंदूक पिस्तौल राइफल
steel-metal इस्पात स्टील एल्युमीनियम तांबा लिथियम
lake झील
forest जंगल वनाग्नि
alcohol शराब अल्कोहल बीयर
tobacco तंबाकू सिगरेट धूम्रपान
boeing बोइंग
airbus एयरबस
lgbt-gay समलैंगिक ट्रांसजेंडर एलजीबीटी
abortion गर्भपात
racism नस्लवाद नस्लीय भेदभाव
citizenship नागरिकता
lawsuit मुकदमा मुकदमे
impeachment महाभियोग
transformer-generator जनरेटर ट्रांसफार्मर
ukraine यूक्रेन कीव.
russia रूस. रूसी मॉस्को मास्को
president राष्ट्रपति
european-union ब्रसेल्स ईयू.
europe यूरोप
white-house व्हाइट व्हाईट
government सरकार. सरकारें कैबिनेट प्रशासन मंत्रिमंडल
kremlin क्रेमलिन
minister मंत्री. मंत्रियों
nato नाटो
prime-minister प्रधानमंत्री पीएम.
world दुनिया विश्व. वैश्विक
country देश. देशों राष्ट्र.
today आज.
new नया. नई. नए. नये.
people लोग. लोगों जनता
head-chief प्रमुख. चीफ मुखिया
two दो. दोनों
year साल. सालों वर्ष. वर्षों
official अधिकारी. अधिकारियों आधिकारिक
first पहला. पहली. प्रथम
big बड़ा. बड़ी. बड़े. विशाल
city शहर. शहरों नगर.
region क्षेत्र प्रांत इलाके इलाका
donbas डोनबास दोनबास डोनेट्स्क डोनेत्स्क लुहांस्क
crimea क्रीमिया
day दिन. दिनों दिवस
now अब. अभी.
night रात. रातभर शाम.
ally सहयोगी मित्र.
international अंतरराष्ट्रीय अंतर्राष्ट्रीय
special विशेष. खास. ख़ास.
sea समुद्र सागर.
middle-east मध्यपूर्व पश्चिमएशिया
gaza गाजा गाज़ा ग़ज़ा
secretary-of-state सचिव.
vice-president उपराष्ट्रपति
source सूत्र. सूत्रों
geneva जिनेवा
istanbul इस्तांबुल
palestinian फिलिस्तीन फलस्तीन फ़लस्तीन फलिस्तीन
united-nations संयुक्त. यूएन.
team टीम. टीमें टीमों
parties-to-talks पक्ष. पक्षों
home घर. घरों
woman महिला औरत
man पुरुष आदमी मर्द
kharkiv खारकीव खार्किव खारकिव
odesa ओडेसा ओदेसा
full पूरा. पूरी. पूर्ण.
important महत्वपूर्ण अहम.
good अच्छा. अच्छी. अच्छे. सकारात्मक
possible संभव. संभावित मुमकिन
dangerous खतरनाक ख़तरनाक
more ज्यादा ज़्यादा अधिक.
all सभी. सब. हर.
only केवल सिर्फ
last-latest आखिरी अंतिम. ताजा
real असली वास्तविक
dozens दर्जन
hundreds सैकड़
thousands हजार हज़ार
three तीन. तीनों
month महीना महीने महीनों माह.
hour घंटा घंटे घंटों
again फिर. दोबारा
during दौरान
until तक.
expert विशेषज्ञ एक्सपर्ट
foreign विदेश. विदेशी
italy इटली इतालवी रोम.
japan जापान टोक्यो
korea कोरिया
north-korea प्योंगयांग उत्तरकोरिया
south-korea सियोल दक्षिणकोरिया
saudi-arabia सऊदी रियाद जेद्दा
riyadh रियाद
doha दोहा.
qatar कतर क़तर दोहा.
vienna वियना
minsk मिंस्क
paris पेरिस
london लंदन
berlin बर्लिन
switzerland स्विट्जरलैंड स्विट्ज़रलैंड स्विस
netherlands नीदरलैंड हॉलैंड डच. एम्स्टर्डम
spain स्पेन मैड्रिड
belarus बेलारूस मिंस्क
finland फिनलैंड फ़िनलैंड फिनिश हेलसिंकी
sweden स्वीडन स्वीडिश स्टॉकहोम
norway नॉर्वे ओस्लो
denmark डेनमार्क डेनिश कोपेनहेगन
lithuania लिथुआनिया विनियस
estonia एस्टोनिया तेलिन
latvia लातविया
baltic बाल्टिक
romania रोमानिया बुखारेस्ट
moldova मोल्दोवा मोल्डोवा
czechia चेकिया प्राग.
slovakia स्लोवाक
georgia जॉर्जिया त्बिलिसी
armenia आर्मेनिया येरेवन
azerbaijan अजरबैजान अज़रबैजान बाकू
kazakhstan कजाकिस्तान कजाखस्तान कज़ाख़स्तान
pakistan पाकिस्तान इस्लामाबाद पाक.
afghanistan अफगान अफ़ग़ान काबुल तालिबान
lebanon लेबनान बेरूत
hezbollah हिज़्बुल्लाह हिजबुल्ला
hamas हमास
iraq इराक बगदाद
yemen यमन सना.
houthi हूती हौथी
egypt मिस्र काहिरा
hormuz होर्मुज हॉर्मुज
strait जलडमरूमध्य
red-sea लाल.
black-sea काला. काले.
taiwan ताइवान ताइपे
canada कनाडा ओटावा
mexico मेक्सिको मैक्सिको
brazil ब्राजील ब्राज़ील
kherson खेरसॉन खेरसन
zaporizhzhia जापोरिज्जिया ज़ापोरिज्जिया जपोरिजिया जापोरिज़िया
dnipro निप्रो द्निप्रो नीपर
lviv ल्वीव लवीव
pokrovsk पोक्रोव्स्क
kupiansk कुपियांस्क
sumy सुमी.
kramatorsk क्रामातोर्स्क क्रामेटोर्स्क
belgorod बेलगोरोद बेलगोरोड
kursk कुर्स्क
pentagon पेंटागन
national राष्ट्रीय
local स्थानीय
joint संयुक्त. साझा
strong मजबूत शक्तिशाली ताकतवर
legal कानूनी. वैध
ground जमीनी ज़मीनी
historic ऐतिहासिक इतिहास
immediate तत्काल तुरंत
long-term दीर्घकालिक लंबा. लंबे.
permanent स्थायी
temporary अस्थायी
unprecedented अभूतपूर्व
finance-minister वित्त. वित्तमंत्री वित्तीय
interior-minister गृहमंत्री गृह.
ministry मंत्रालय
commission आयोग
council परिषद काउंसिल
coalition गठबंधन
citizen नागरिक. नागरिकों
population आबादी जनसंख्या
family परिवार परिजन
governor गवर्नर राज्यपाल
mayor मेयर महापौर
senator सीनेटर
deputy-mp सांसद विधायक
central-bank बैंक. बैंकों बैंकिंग
half आधा. आधे. आधी.
percent प्रतिशत फीसदी फ़ीसदी
majority बहुमत बहुसंख्य अधिकांश
north उत्तर. उत्तरी
south दक्षिण. दक्षिणी
east पूर्वी पूरब
west पश्चिम. पश्चिमी
florida फ्लोरिडा मियामी
new-york न्यूयॉर्क यॉर्क.
texas टेक्सास
california कैलिफोर्निया एंजिल्स
vatican वेटिकन
pope पोप.
cuba क्यूबा हवाना
panama पनामा
greece ग्रीस यूनान एथेंस
serbia सर्ब बेलग्रेड
africa अफ्रीक अफ़्रीक
asia एशिया
australia ऑस्ट्रेलिया सिडनी कैनबरा
chancellor चांसलर
office कार्यालय दफ्तर ऑफिस
embassy दूतावास वाणिज्यदूतावास
committee समिति कमेटी
agency एजेंसी एजेंसियों एजेंसियां
supreme-court सुप्रीम सर्वोच्च
prosecutor अभियोजक अभियोजन
imf-world-bank आईएमएफ
red-cross रेडक्रॉस क्रॉस.
g7 जी7.
g20 जी20.
brics ब्रिक्स
opec ओपेक
fifa-uefa फीफा फ़ीफ़ा यूईएफए
cia सीआईए
fbi एफबीआई
fsb एफएसबी
sbu एसबीयू
duma ड्यूमा दूमा.
bundestag बुंडेस्टाग बुंडेसटाग
oligarch अरबपति
first-lady पत्नी मेलानिया
son बेटा. बेटे. बेटों पुत्र
daughter बेटी बेटियां बेटियों
son-in-law दामाद
mother मां. माता. माताओं
father पिता. पिताजी
youth युवा किशोर नाबालिग
elderly बुजुर्ग वृद्ध
pension पेंशन सेवानिवृत्त
teacher शिक्षक अध्यापक टीचर
farmer किसान
driver ड्राइवर चालक.
pilot पायलट
sailor नाविक चालकदल
athlete एथलीट खिलाड़ी
actor अभिनेता एक्टर
activist कार्यकर्ता एक्टिविस्ट
hacker हैकर हैक. साइबर
church चर्च. चर्चों पादरी बिशप
royal राजा. रानी. राजकुमार शाही किंग.
businessman व्यवसायी कारोबारी. उद्योगपति
group समूह ग्रुप गुट.
state-capital राजधानी
right-wing दक्षिणपंथ
left-wing वामपंथ
politician राजनीति राजनेता सियासी
second दूसरा. दूसरी. दूसरे. द्वितीय
third तीसरा. तीसरी. तीसरे. तृतीय
minute मिनट
decade दशक
century सदी. सदियों शताब्दी
morning सुबह सवेरे
early समयपूर्व प्रारंभिक शुरुआती
late देर. देरी.
christmas क्रिसमस
easter ईस्टर
january जनवरी
february फरवरी फ़रवरी
march-month मार्च.
april अप्रैल
june जून.
july जुलाई
august अगस्त
september सितंबर सितम्बर
october अक्टूबर अक्तूबर
november नवंबर नवम्बर
december दिसंबर दिसम्बर
spring वसंत बसंत
summer गर्मियों ग्रीष्म
autumn शरद.
four चार. चारों
five पांच. पांचों पाँच
ten दस.
many कई. अनेक बहुत.
few कुछ. चंद.
less कम.
small छोटा. छोटी. छोटे.
high उच्च. ऊंचा ऊंची ऊंचे
low निचला निचले निम्न
weak कमजोर कमज़ोर
easy आसान सरल
serious गंभीर
impossible असंभव
certain निश्चित स्पष्ट
uncertain अनिश्चित अज्ञात अस्पष्ट
partial आंशिक
separate अलग. पृथक
illegal अवैध गैरकानूनी
public सार्वजनिक
private निजी व्यक्तिगत
bad बुरा. बुरी. बुरे. खराब नकारात्मक
best सर्वश्रेष्ठ बेहतरीन
worst बदतर
correct सही. उचित
wrong गलत. ग़लत.
freedom आजादी आज़ादी स्वतंत्रता
rich अमीर. अमीरों धनी
poor गरीब
alive जिंदा ज़िंदा जीवित
green हरा. हरित ग्रीन.
blue नीला नीली नीले
hot गर्म. गर्मी.
near पास. निकट करीब.
far दूर. दूरी
sky आसमान आकाश
village गांव गाँव
district जिला जिले ज़िला ज़िले
island द्वीप टापू
river नदी नदियों
mountain पहाड़ पर्वत
coast तट. तटीय समुद्रतट
street सड़क गली.
building इमारत भवन बिल्डिंग
palace महल. महलों
hotel होटल
chernihiv चेर्निहाइव चेर्निहीव चेर्निहिव
mykolaiv माइकोलाइव मिकोलाइव
chernobyl चेर्नोबिल चर्नोबिल
novorossiysk नोवोरोसिस्क नोवोरोस्सिय्स्क
bryansk ब्रायंस्क ब्रांस्क
kaliningrad कैलिनिनग्राद कलिनिनग्राद
st-petersburg पीटर्सबर्ग
chechnya चेचन चेचेन
portugal पुर्तगाल लिस्बन
belgium बेल्जियम
austria ऑस्ट्रिया वियना
slovenia स्लोवेनिया
bulgaria बुल्गारिया बल्गारिया
croatia क्रोएशिया
bosnia बोस्निया साराजेवो
kosovo कोसोवो
cyprus साइप्रस
ireland आयरलैंड आयरिश डबलिन
uzbekistan उज्बेक उज़्बेक ताशकंद
bangladesh बांग्लादेश ढाका
sri-lanka श्रीलंका कोलंबो
myanmar म्यांमा बर्मा
thailand थाईलैंड थाई. बैंकॉक
cambodia कंबोडिया
singapore सिंगापुर
malaysia मलेशिया कुआलालंपुर
indonesia इंडोनेशिया जकार्ता
philippines फिलीपींस फिलिपींस फिलीपीन मनीला
vietnam वियतनाम हनोई
hong-kong हांगकांग हॉन्गकॉन्ग
new-zealand न्यूजीलैंड न्यूज़ीलैंड
haiti हैती
argentina अर्जेंटीना
chile चिली.
colombia कोलंबिया बोगोटा
ecuador इक्वाडोर
bolivia बोलीविया बोलिविया
peru पेरू
sudan सूडान दारफुर
ethiopia इथियोपिया
somalia सोमालिया सोमाली
kenya केन्या नैरोबी
nigeria नाइजीरिया
niger नाइजर
mali माली. बमाको
burkina-faso बुर्किना
congo कांगो
south-africa जोहान्सबर्ग प्रिटोरिया
libya लीबिया त्रिपोली
tunisia ट्यूनीशिया
algeria अल्जीरिया
morocco मोरक्को
west-bank रामल्लाह
jerusalem यरुशलम यरूशलेम जेरूसलम
kuwait कुवैत
bahrain बहरीन
oman ओमान मस्कट
jordan जॉर्डन अम्मान
arctic आर्कटिक
antarctica अंटार्कटिक
mediterranean भूमध्य.
suez स्वेज
davos दावोस
albania अल्बानिया
montenegro मोंटेनेग्रो
north-macedonia मैसेडोनिया मेसेडोनिया
iceland आइसलैंड
kyrgyzstan किर्गिज बिश्केक
tajikistan ताजिक दुशांबे
turkmenistan तुर्कमेन
nepal नेपाल काठमांडू
laos लाओस
mongolia मंगोल
honduras होंडुरास
nicaragua निकारागुआ
paraguay पराग्वे पैराग्वे
uruguay उरुग्वे
eritrea इरिट्रिया
rwanda रवांडा
uganda युगांडा
mozambique मोजाम्बिक मोज़ाम्बिक
blogger ब्लॉगर यूट्यूबर इन्फ्लुएंसर
still अबतक
may-month मई.
free-of-charge मुफ्त मुफ़्त
square चौक. चौराहा
not नहीं. न. ना. कभी
`;
