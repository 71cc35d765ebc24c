/** What news is made of, in Georgian: see glossary.ts. */
export const ka = `
die დაიღუპ დაღუპ გარდაიცვ სიკვდილ მოკლეს.
injured დაშავ დაიჭრ დაჭრილ
attack თავდასხმ დაესხ დარტყმ იერიშ შეუტი
drone დრონ უპილოტო
missile რაკეტ
explosion აფეთქ ბომბ
fire ხანძარ ხანძრ
factory ქარხან ქარხნ საწარმო
electricity ელექტრო შუქი.
nuclear ბირთვ ატომ
oil ნავთობ
gas გაზი. გაზის. გაზს. გაზპრომ
sanctions სანქცი
tariff ტარიფ ბაჟი ბაჟებ
meeting შეხვედრ შეხვდ
summit სამიტ
phone-call ტელეფონ სატელეფონო დარეკ
visit ვიზიტ ეწვია. ეწვევა. ჩავიდ ესტუმრ
travel მოგზაურ გაემგზავრ გაფრინ
sign ხელმოწერ მოაწერ
agreement შეთანხმ გარიგებ
reject უარი. უარყო. უარყვ
warn გაფრთხილ აფრთხილ გააფრთხილ
demand მოითხოვ მოთხოვნ მოუწოდ მოწოდებ
proposal წინადად შესთავაზ შეთავაზ სთავაზობ
plan გეგმა. გეგმის გეგმავ გეგმებ
draft მონახაზ კანონპროექტ
statement განცხადებ
announce გამოაცხად დაადასტურ დადასტურ
threat მუქარ ემუქრ დაემუქრ
troops ჯარისკაც ჯარებ სამხედრო
front-line ფრონტ
land ტერიტორ მიწა. მიწებ მიწის.
border საზღვარ საზღვრ
parliament პარლამენტ კონგრეს სენატი. სენატის სენატმა
election არჩევნ საარჩევნო კენჭისყრ ამომრჩევ
court სასამართლ მოსამართლ
arrest დააკავ დაკავ დააპატიმრ დაპატიმრ
prison ციხე ციხის. ციხიდან პატიმარ პატიმრ
exchanging გაცვლ გაცვალ
release გაათავისუფლ გათავისუფლ
police პოლიცი
protest პროტესტ საპროტესტო აქცია. აქციის აქციაზე
resign გადადგ
appoint დანიშნა. დანიშნეს დაინიშნ დანიშვნ
envoy წარგზავნილ ემისარ სპეცწარმომადგენ
foreign-minister დიპლომატ საგარეო.
delegation დელეგაც
intelligence დაზვერვ სადაზვერვ ჯაშუშ
children ბავშვ
school სკოლ მოსწავლ სტუდენტ
hospital საავადმყოფ კლინიკ ჰოსპიტალ
train მატარებელ მატარებლ რკინიგზ
plane თვითმფრინავ ავიარეის ავიაცი
ship გემი. გემის გემებ ტანკერ ხომალდ
airport აეროპორტ
port პორტი. პორტში პორტის ნავსადგურ
bridge ხიდი. ხიდის ხიდზე ხიდებ
earthquake მიწისძვრ
flood წყალდიდობ დატბორ დაიტბორ
storm შტორმ ქარიშხალ ქარიშხლ ციკლონ ტაიფუნ
cold სიცივ თოვლ ყინვ ზამთ
money სესხ მილიარდ მილიონ დაფინანს
frozen-assets აქტივებ გაყინულ
freezing გაყინ
price ფასი. ფასის ფასებ ინფლაც გაძვირ
market ბაზარ ბაზრ ბირჟ აქციებ ინვესტორ
football ფეხბურთ გოლი მატჩ
award ჯილდო დააჯილდო ნობელ ოსკარ
journalist ჟურნალისტ მედია. მედიის
weapon იარაღი იარაღს შეიარაღ
refugee ლტოლვილ დევნილ მიგრანტ მიგრაც
monitor მონიტორინგ დამკვირვებ აკვირდ
postpone გადაიდო გადადო. გადადებ
cancel გაუქმ გააუქმ
postwar ომისშემდგომ
europe-leaders ლიდერ
airspace საჰაერო
trilateral სამმხრივ
round რაუნდ
compromise კომპრომის დათმობ
suit კოსტიუმ პიჯაკ
hotline-live ლაივ
monday ორშაბათ
tuesday სამშაბათ
wednesday ოთხშაბათ
thursday ხუთშაბათ
friday პარასკევ
saturday შაბათ
sunday კვირას.
next-week კვირის. კვირაში კვირაა. კვირა.
usa აშშ ამერიკ ვაშინგტონ
uk-country ბრიტან ლონდონ
france საფრანგეთ ფრანგ პარიზ
germany გერმან ბერლინ მერცი. მერცმა
poland პოლონ ვარშავ ტუსკ
china ჩინეთ ჩინელ ჩინურ პეკინ
turkey თურქეთ თურქი. თურქულ ანკარ სტამბოლ
hungary უნგრ ბუდაპეშტ ორბან
israel ისრაელ
iran ირან თეირან
syria სირია სირიის სირიელ დამასკ
venezuela ვენესუელ მადურო
greenland გრენლანდ
india ინდოეთ ინდოელ ინდურ დელი.
alaska ალიასკ ანკორიჯ
abu-dhabi ემირატ დაბიში
before მანამდე
after შემდეგ. მერე.
future მომავალ მომავლ მოსალოდნელ იქნება.
begin დაიწყ დაწყებ იწყებ
end დასრულ დაასრულ დამთავრ სრულდებ
nothing გარეშე უშედეგ
progress პროგრეს კონსტრუქციულ
deploy განთავს განალაგ განლაგ გაგზავნ
invite მოიწვ მიწვევ მოწვევ დაპატიჟ
venue სად. ადგილი. ადგილას
virtual ვირტუალ ონლაინ ვიდეო
react რეაგირ რეაქცი უპასუხ პასუხ
hope იმედი იმედს. ოპტიმიზ
doubt ეჭვი. ეჭვს. ეჭვებ ეჭვქვეშ სკეპტიკ
deadline ვადა. ვადის ულტიმატუმ
peace მშვიდობ სამშვიდობო
war ომი. ომის. ომში ომს. ომმა.
ceasefire-idea ცეცხლის. ზავი. ზავის. დაზავებ
security უსაფრთხო უშიშრო
guarantee გარანტი
negotiations მოლაპარაკ
say თქვა. ამბობ განაცხად აცხადებ უთხრ
report ცნობით. იტყობინ იუწყებ წყარო
accuse ბრალი. ბრალს. ბრალდებ ადანაშაულ დაადანაშაულ
condemn დაგმო გმობს. კრიტიკ გააკრიტიკ
deny უარყოფს. უარყო. უარყოფენ
praise შეაქო აქებს. ქება.
thank მადლობ მადლიერ
mock დასცინ დაცინვ შეურაცხ
insist დაჟინ ხაზგასმ გაუსვა.
hint მიანიშნ მინიშნებ
reveal გაამჟღავნ ამხილ გაასაჯარო
leak გაჟონ
ask ჰკითხ კითხვ იკითხ
apologise ბოდიშ
promise დაპირებ დაპირდ დაჰპირ
congratulate მიულოც ულოცავ მილოც
support მხარდაჭერ მხარდამჭერ მხარს.
oppose წინააღმდეგ ეწინააღმდეგ
pressure ზეწოლ აიძულ
help დახმარ ეხმარ დაეხმარ
want სურს. სურდა. სურვილ
accept დათანხმ ეთანხმ
consider განიხილ განხილვ
ready მზად. მზადაა მზადყოფნ ემზად მოემზად
discuss განიხილ იმსჯელ მსჯელობ კონსულტაც
mediation შუამავ მედიაცი მედიატორ
host მასპინძ უმასპინძლ
join შეუერთდ მონაწილ დაესწრ
absent ბოიკოტ არყოფნ
exclude გამორიცხ გარიცხ
include მოიცავ
lead ხელმძღვანელობ უხელმძღვანელ სათავეში
unity ერთიან სოლიდარ
split განხეთქ უთანხმო გახლეჩ
reach მიაღწ მიღწევ მიღწეულ
fail ჩავარდ ჩაიშალ წარუმატებ მარცხი
stall ჩიხი ჩიხში შეფერხ
collapse კოლაფს კრახ დაიშალ
violate დაარღვ დარღვევ არღვევ
comply შეასრულ ასრულებ
extend გაახანგრძლივ გახანგრძლივ
expire ამოიწურ იწურება
implement განახორციელ განხორციელ იმპლემენტ
enforce აღსრულ აღასრულ
pause შეაჩერ შეჩერ პაუზ
resume განახლდ განახლება განახლების განაახლ
stop შეწყვეტ შეწყვიტ შეაჩერ გააჩერ
abandon გადაიფიქრ
change ცვლილ შეცვალ შეცვლ შეიცვალ
toughen გამკაცრ გაამკაცრ მკაცრ
ease შემსუბუქ შეამსუბუქ შერბილ
escalate ესკალაც გამწვავ
de-escalate დეესკალაც განმუხტ
risk რისკ საფრთხ
trust ნდობა ნდობის უნდობლ ენდობ
win გაიმარჯვ გამარჯვ მოიგო მოუგო
lose დამარცხ წააგ წაგებ
give-up კაპიტულ დანებ ჩაბარებ
keep შეინარჩუნ შენარჩუნ
recognise აღიარ ლეგიტიმ
veto ვეტო
block დაბლოკ ბლოკავ ბლოკად
approve დაამტკიც დამტკიც რატიფიც მოიწონ
decide გადაწყვეტილ გადაწყვიტ გადაწყვეტს
order ბრძან უბრძან განკარგულ
choose აირჩ შეარჩ არჩევან
must უნდა. აუცილებ საჭირო
allow ნებართვ დაუშვ ნებას.
ban აკრძალ აიკრძალ კრძალ
soon მალე. სწრაფ სასწრაფო უახლოეს
wait ელოდ ელის. ლოდინ
continue აგრძელ გაგრძელ გააგრძელ გრძელდ
return დაბრუნ დააბრუნ ბრუნდ უბრუნდ
leave დატოვ ტოვებ გაყვან გაიყვან
stay დარჩ რჩებ
move გადაადგილ გადაიტან
open გაიხსნ გახსნ
close დაიხურ დახურ ჩაკეტ
show აჩვენ უჩვენ
prove მტკიცებულ
test გამოცდ ტესტი ტესტებ
check შემოწმ შეამოწმ ინსპექ ვერიფიკ
investigate გამოძი იძიებ საგამოძიებ
find აღმოაჩ იპოვ ნაპოვნ
search ეძებ ძებნ სამძებრო ჩხრეკ
secret საიდუმლ ფარულ გასაიდუმლ
fake ყალბ ფეიკ დეზინფორმ ტყუილ ცრუ.
truth სიმართლ ჭეშმარიტ
mistake შეცდომ
scandal სკანდალ
corruption კორუფცი ქრთამ
crisis კრიზის
conflict კონფლიქტ დაპირისპირ
defence თავდაცვ იცავ
alliance ალიანს მოკავშირ პარტნიორ კოალიცი
enemy მტერი. მტრის მტრებ მოწინააღმდეგ
relations ურთიერთობ მეგობარ მეგობრობ
isolate იზოლაცი იზოლირ
influence გავლენ ზეგავლენ
interest ინტერესი ინტერესებ ინტერესს
conditions პირობებ პირობა.
red-line წითელ წითლ
point პუნქტ პრინციპ
issue საკითხ პრობლემ დაბრკოლ
key მთავარ საკვანძ გადამწყვეტ
detail დეტალ
result შედეგ
success წარმატ
breakthrough გარღვევ
step ნაბიჯ ღონისძიებ
role როლი როლს როლზ
position პოზიცია პოზიციის პოზიციებ
strategy სტრატეგ ტაქტიკ
goal მიზანი. მიზანს. მიზნები
reason მიზეზ რატომ
chance შანსი შანსებ შესაძლებლობ
letter წერილ გზავნილ
speech გამოსვლ მიმართვ
interview ინტერვიუ
press-conference პრესკონფერენ კონფერენცი ბრიფინგ
analysis ანალიზ ანალიტიკ კომენტარ ექსპერტ
photo ფოტო კადრ სურათ
map რუკა რუკის. რუკებ
document დოკუმენტ მემორანდუმ ოქმი.
text ტექსტ
list სია. სიაში სიის. სიას.
initiative ინიციატივ
framework ჩარჩო
format ფორმატ
level დონე. დონის დონეზე
bilateral ორმხრივ
four-way ოთხმხრივ
face-to-face პირისპირ
red-carpet ხალიჩ
applause აპლოდისმენტ ოვაცი ტაში.
table მაგიდ
back-channel არხი. არხებ არხის
dispute დავა. დავის კამათ ჩხუბ
tension დაძაბ
concern შეშფოთ წუხს. წუხილ შიშობ
surprise მოულოდნ სიურპრიზ შოკი გაოც
celebrate ზეიმ იზეიმ დღესასწაულ
anger ბრაზი. გაბრაზ აღშფოთ განრისხ
frustrate იმედგაცრუ უკმაყოფილ გულგატეხ
attack-verbally ლანძღ გალანძღ
friendly მეგობრულ გულთბილ
difficult რთული რთულ. ძნელ მძიმე
possible-impossible შეუძლებ
fair სამართლიან უსამართლო
lasting მყარი ხანგრძლივ
direct პირდაპირ უშუალო
first-time პირველად
record რეკორდ ისტორიულ
admit აღიარა. აღიარებს
avoid აიცილ აცილებ არიდებ
ignore იგნორ უგულებელ
betray ღალატ უღალატ მოღალატ
trap ხაფანგ მახე. მოატყუ მანიპულ
dictate დიქტატ კარნახ
sovereignty სუვერენ დამოუკიდებლობ მთლიანობ
neutrality ნეიტრალ
membership წევრი. წევრობ წევრებ გაწევრიან
treaty ხელშეკრულ კონვენცი პაქტ
retaliate საპასუხო შურისძ
provoke პროვოკ
ambassador ელჩი. ელჩის ელჩმა ელჩებ საელჩო
summon დაიბარ გამოიძახ
expel გააძევ გაძევ დეპორტ
visa ვიზა. ვიზებ უვიზო სავიზო პასპორტ
referendum რეფერენდუმ პლებისციტ
constitution კონსტიტუცი
law კანონი. კანონის კანონმდებ კანონებ კანონპროექტ
coup გადატრიალ პუტჩ
martial-law საგანგებო
invasion შეჭრ შემოჭრ შეიჭრ ინვაზი
occupation ოკუპ ანექსი
peacekeepers მშვიდობისმყოფ
disarm განიარაღ დემილიტარ
buffer-zone ბუფერ
reconstruction აღდგენ აღადგ რეკონსტრუქ
reparations კომპენსაცი რეპარაცი ანაზღაურ
trade ვაჭრობ სავაჭრო ექსპორტ იმპორტ
minerals წიაღისეულ მინერალ
investment ინვესტიც ინვესტირ
budget ბიუჯეტ დეფიციტ ხარჯებ
spokesperson პრესმდივ სპიკერ პესკოვ
adviser მრჩევ
opposition ოპოზიცი
party პარტია პარტიის პარტიებ რესპუბლიკელ დემოკრატებ
survey გამოკითხვ
rights უფლებებ უფლებადამცველ
war-crimes გენოციდ
abduct გაიტაც გატაცებულ მძევალ მძევლ
amnesty ამნისტი შეიწყალ შეწყალ
propaganda პროპაგანდ
army არმია არმიის ჯარი. ჯარის. შეიარაღებულ
residential-building საცხოვრებელ ბინა. ბინის ბინებ კორპუს
damage დააზიან დაზიან განადგურ გაანადგურ ნგრევ
air-defence საზენიტო ჰაერსაწინააღმდეგ პეტრიოტ
intercept ჩამოაგდ ჩამოგდ გაანეიტრალ
capture დაიპყრ დაპყრ აიღო. აიღეს.
advance წინსვლ
offensive შეტევა შეტევის შეტევით
energy-facility ინფრასტრუქტურ ქვესადგურ ობიექტ
aid-package პაკეტ
civilians სამოქალაქო მაცხოვრებ
casualties მსხვერპლ დანაკარგ
target-object სამიზნე
prisoners-of-war ტყვე ტყვის
bodies-remains ცხედარ ცხედრ გვამ ნეშტ
refinery ნავთობგადამამუშავ გადამამუშავ
long-range შორსმსროლ ტომაჰავკ
air-raid-alarm სირენ განგაშ
evacuate ევაკუ
power-plant ელექტროსადგურ რეაქტორ თბოელექტრო
uranium-enrichment ურანი გამდიდრებ მაგატე
launcher გაშვებ გაუშვა. გამშვებ
ballistic ბალისტიკ ჰიპერბგერ ფრთოსან
tribunal-warrant ტრიბუნალ ჰააგ ორდერ
shadow-fleet ჩრდილოვან
commander მეთაურ გენერალ სარდალ სარდლ
exercise-drill წვრთნებ წვრთნა სწავლებებ მანევრ
mobilisation მობილიზ გაწვევ წვევამდ რეკრუტ
military-base ბაზა. ბაზის ბაზაზე ყაზარმ აეროდრომ
tank ტანკი. ტანკებ ტანკის ჯავშან
artillery-shelling არტილერი დაბომბ ჭურვ ნაღმტყორც
debris ნანგრევ ნამსხვრევ
fighter-jet გამანადგურებ მოიერიშ
warship-fleet ფლოტ ფრეგატ საზღვაო კრეისერ
submarine წყალქვეშ
rescue მაშველ სამაშველო გადაარჩ
rebel მეამბოხ აჯანყ სეპარატ ბოევიკ პარტიზან
special-operation ოპერაცი სპეცოპერაც სპეცრაზმ კომანდო
terror ტერორ ექსტრემიზ
humanitarian ჰუმანიტარ
encircle ალყა ალყის გარშემორტყ
liberate დაიბრუნ გაანთავისუფლ
counter-offensive კონტრშეტევ კონტრიერიშ
line-of-contact გამყოფ ხაზი. ხაზზე
purchase-sell იყიდ შეიძინ გაყიდ შესყიდ ყიდვ
contract-order კონტრაქტ შეკვეთ
growth-recession ეკონომიკ რეცესი მშპ.
company-firm კომპანი ფირმა კორპორაცი
production წარმოება წარმოების აწარმო პროდუქცი
charge-indict ბრალდებულ ეჭვმიტან პროკურ
guilty-acquit დამნაშავ მსჯავრ განაჩენ მიუსაჯ გაამართლ
shooting სროლ ისროლ ცეცხლსასროლ
assassinate მკვლელ მოკლა. ლიკვიდ
crash-collision ავარი შეჯახ შეეჯახ ჩამოვარდ კატასტროფ
missing დაკარგულ გაუჩინარ უგზოუკვლ
sabotage საბოტაჟ დივერსი ჰიბრიდულ
embargo-cap ემბარგო ბოიკოტ
confiscate კონფისკ ჩამოართ ნაციონალიზ
ai-technology ხელოვნურ ინტელექტ ტექნოლოგ რობოტ ჩიპებ
climate კლიმატ ემისი
health-doctor ჯანდაც ჯანმრთელ ექიმ პაციენტ სამედიცინო
sport სპორტ სტადიონ ლიგა. ლიგის ლიგაში
champion-medal ჩემპიონ მედალ თასი. თასის ტურნირ
science-research მეცნიერ კვლევ მკვლევ
film-series ფილმ კინო სერიალ მსახიობ
music-singer მუსიკ მომღერ სიმღერ კონცერტ ევროვიზი
anniversary წლისთავ იუბილე ხსოვნ
funeral დაკრძალ გლოვ პანაშვიდ
national-guard გვარდი
glide-bomb ავიაბომბ
trench-fortification სანგარ სანგრ ფორტიფიკ სიმაგრ
balloon აეროსტატ ბუშტი ბუშტებ
undersea-cable კაბელ
nuclear-test ქობინ
arms-control გაუვრცელებლ
defence-industry რაინმეტალ ლოკჰიდ
pipeline მილსადენ გაზსადენ ნავთობსადენ
aircraft-carrier ავიამზიდ
helicopter შვეულმფრენ ვერტმფრენ
mine-demining ნაღმი. ნაღმებ ნაღმზე განნაღმ
cluster-munition კასეტურ თერმობარ ფოსფორ
chemical-weapon ქიმიურ
satellite თანამგზავრ სატელიტ სტარლინკ
radar რადარ
poison მოწამლ მოიწამლ საწამლავ ტოქსიკ
mercenary დაქირავებულ ვაგნერ
deserter დეზერტირ
volunteer მოხალის
depot-warehouse საწყობ
dam კაშხალ კაშხლ წყალსაცავ ჰესი. ჰესის
torture წამება წამების აწამებ
execution დახვრიტ დახვრეტ ჩამოახრჩ
massacre ხოცვა ჟლეტ
jihad-islamist ჯიჰად ისლამისტ
curfew კომენდანტ
shelter-bunker თავშესაფარ თავშესაფრ ბუნკერ
veteran ვეტერან
sniper სნაიპერ
fuel საწვავ ბენზინ დიზელ
coal ქვანახშირ შახტ მაღარო
grain მარცვლეულ ხორბალ ხორბლ მოსავალ
water წყალი. წყლის. წყალს. წყალმომარაგ
drought-heat გვალვ სიცხე სიცხის
heating გათბობ
hunger-famine შიმშილ
tax გადასახად
debt-bond ვალი. ვალის. ვალებ ობლიგაცი დეფოლტ
interest-rate განაკვეთ რეფინანს
currency ვალუტ დოლარ რუბლ ბიტკოინ კრიპტო
donor დონორ შემოწირ ქველმოქმედ
subsidy სუბსიდი პენსია პენსიის
jobs-workers უმუშევ დასაქმ მუშები მუშახელ
strike-labour გაფიც პროფკავშირ
bankrupt გაკოტრ ბანკროტ
merger-takeover შერწყმ შთანთქ
reform რეფორმ
appeal-court აპელაცი სააპელაციო გაასაჩივრ გასაჩივრ
fine-penalty ჯარიმ დააჯარიმ დაჯარიმ
fraud თაღლით გათეთრებ
theft-rob ქურდ ძარცვ გაძარცვ მოიპარ
drugs-narcotics ნარკოტიკ კოკაინ კონტრაბანდ
rape-abuse გაუპატიურ სექსუალ ძალადობ
extradite ექსტრადიცი
derail რელს ლიანდაგ
sink-capsize ჩაიძირ ჩაძირ
stab დანა. დანით
epidemic ვირუს ეპიდემ პანდემ კოვიდ გრიპი
vaccine ვაქცინ აცრა
cancer კიბო სიმსივნ
drugs-medicine წამალ წამლებ მედიკამენტ ფარმაცევტ
rain-weather წვიმა წვიმის წვიმებ ამინდ ნალექ
landslide მეწყერ მეწყრ ზვავი
volcano ვულკან ამოფრქვევ
tsunami ცუნამ
pollution დაბინძურ ეკოლოგ გარემოს.
wildlife ცხოველ ძაღლ დათვი. მგელი. ზვიგენ
religion-mosque რელიგი მეჩეთ მუსლიმ ისლამურ ებრაელ
language ენა. ენის. ენაზე
book-writer წიგნ მწერალ მწერლ პოეტ ლიტერატურ
culture-museum კულტურ მუზეუმ თეატრ გამოფენ ხელოვნებ
tennis ჩოგბურთ უიმბლდონ
hockey ჰოკეი
basketball კალათბურთ
olympics ოლიმპი
coach მწვრთნელ
transfer-sport ტრანსფერ
sport-injury ტრავმა ტრავმის
referee-fans მსაჯ გულშემატკივ არბიტრ
penalty-goal პენალტ საჯარიმო
racing რბოლ ფორმულა
cycling-athletics მარათონ მძლეოსნ ბიატლონ ველორბოლ თხილამურ
boxing-mma კრივი კრივში მოკრივ ნოკაუტ
doping დოპინგ
chess ჭადრაკ მოჭადრაკ
space კოსმოს ასტრონავტ კოსმონავტ ნასა.
car ავტომობილ მანქან ტესლა
bus ავტობუს მიკროავტობუს
road-traffic გზატკეცილ გზა. გზის. გზაზე ტრასა
tourism ტურისტ ტურიზმ
food-restaurant საკვებ სურსათ რესტორან კაფე.
fashion-clothes მოდა. ტანსაცმ კაბა.
wedding-divorce ქორწინ ქორწილ განქორწინ დაქორწინ
birth-baby დაიბად ახალშობ ჩვილ ორსულ შობადობ
new-year საახალწლო ფეიერვერკ
parade აღლუმ
monument ძეგლ ქანდაკებ
flag-symbol დროშ ჰიმნ
spouse მეუღლ ცოლი ქმარი ქვრივ
smartphone-app სმარტფონ აიფონ აპლიკაცი მობილურ
social-media სოცქსელ სოციალურ ინფლუენს
internet ინტერნეტ
tiktok ტიკტოკ თიქთოქ
telegram-app ტელეგრამ
whatsapp ვოტსაპ უოთსაპ ვატსაპ
facebook-meta ფეისბუქ ინსტაგრამ
youtube იუთუბ იუტუბ
twitter ტვიტერ თვითერ ტვიტი
collapse-building ჩამოინგრ ჩამოიშალ
university უნივერსიტეტ პროფესორ
agriculture აგრარ მეურნეობ სასოფლო
real-estate უძრავ იპოთეკ ქირა
shop-retail მაღაზი სუპერმარკეტ
airline ავიაკომპან ავიახაზ მგზავრ
metro-station მეტრო. მეტროს. მეტროში სადგურ ტრამვა
tunnel გვირაბ
gold ოქრო
renewable განახლებად წყალბად
television ტელევიზ ტელეარხ
celebrity-star ვარსკვლავ
suicide თვითმკვლელ სუიციდ
lawyer ადვოკატ იურისტ
mafia-gang ბანდა ბანდის მაფია დაჯგუფებ
riot-clash არეულობ შეტაკებ ბუნტ
stampede ჭყლეტ
radiation რადიაცი რადიოაქტ
gun-rifle პისტოლეტ თოფი. შაშხან
steel-metal ფოლად ალუმინ სპილენძ ლითიუმ
lake ტბა. ტბის. ტბაში
forest ტყე. ტყის. ტყეში ტყეებ
alcohol ალკოჰოლ ლუდი ღვინ არაყ მთვრალ
tobacco თამბაქო სიგარეტ
boeing ბოინგ
airbus ეარბას აირბას
lgbt-gay ლგბტ გეი. ტრანსგენდერ ჰომოსექსუალ
abortion აბორტ
racism რასიზ რასისტ დისკრიმინაც
citizenship მოქალაქეობ
lawsuit სარჩელ უჩივ
impeachment იმპიჩმენტ
transformer-generator გენერატორ ტრანსფორმატორ
ukraine უკრაინ კიევ
russia რუსეთ რუსულ რუსი. რუსებ მოსკოვ
president პრეზიდენტ
european-union ევროკავშირ ბრიუსელ
europe ევროპ
white-house თეთრ
government მთავრობ კაბინეტ ადმინისტრაცი
kremlin კრემლ
minister მინისტრ
nato ნატო. ნატოს ნატოში
prime-minister პრემიერ
world მსოფლიო გლობალ
country ქვეყან ქვეყნ სახელმწიფო
today დღეს. დღევანდელ
new ახალი. ახალ. ახალმა.
people ადამიან ხალხ
head-chief ხელმძღვანელ უფროსი თავმჯდომარ
two ორი. ორივე ორმა.
year წელი. წლის. წელს. წლებ
official ოფიციალ ჩინოვნიკ მაღალჩინოს
first პირველი. პირველ. პირველმა
big დიდი. დიდ. უდიდეს მასშტაბურ
city ქალაქ
region რეგიონ ოლქი ოლქში პროვინცი
donbas დონბას დონეცკ ლუგანსკ ლუჰანსკ
crimea ყირიმ
day დღე. დღის. დღეებ დღეში
now ახლა. ამჟამად
night ღამე ღამით. ღამის საღამო
ally მოკავშირ
international საერთაშორის
special სპეციალ განსაკუთრ
sea ზღვა. ზღვის ზღვაში
middle-east ახლო.
gaza ღაზა ღაზის
secretary-of-state სახმდივან მდივან
vice-president ვიცე
source წყარო
geneva ჟენევ
istanbul სტამბოლ
palestinian პალესტინ
united-nations გაერო. გაეროს გაეროში
team გუნდ
parties-to-talks მხარეებ მხარე. მხარეთა
home სახლი. სახლის სახლში სახლებ
woman ქალი. ქალის. ქალებ ქალმა
man კაცი. კაცის მამაკაც კაცმა
kharkiv ხარკოვ ხარკივ
odesa ოდესა ოდესის
full სრული. სრულად სრულმასშტაბ
important მნიშვნელოვ
good კარგი. კარგად დადებით
possible შესაძლო. შესაძლოა შესაძლებელ სავარაუდ
dangerous საშიშ სახიფათო
more მეტი. უფრო.
all ყველა ყოველ.
only მხოლოდ
last-latest ბოლო. უკანასკნ უახლეს
real ნამდვილ რეალურ
dozens ათეულ ათობით
hundreds ასობით ასეულ
thousands ათასი ათასობით ათასამდე ათასზე
three სამი. სამმა. სამივე
month თვე. თვის. თვეში თვეებ
hour საათი საათში საათზე
again კვლავ. ისევ. ხელახლა
during დროს. განმავლობაში
expert ექსპერტ ანალიტიკოს
foreign უცხო საგარეო
italy იტალი რომი. რომში
japan იაპონ ტოკიო
korea კორეა კორეის კორეულ კორეელ
north-korea ფხენიან პხენიან
south-korea სეულ
saudi-arabia საუდ რიად ჯიდა
riyadh რიად
doha დოჰა
qatar ყატარ კატარი. კატარის კატარში დოჰა
vienna ვენა. ვენაში ვენის.
minsk მინსკ
paris პარიზ
london ლონდონ
berlin ბერლინ
switzerland შვეიცარ
netherlands ნიდერლანდ ჰოლანდი ამსტერდამ
spain ესპან მადრიდ
belarus ბელარუს მინსკ
finland ფინეთ ფინელ ფინურ ჰელსინკ
sweden შვედ სტოკჰოლმ
norway ნორვეგ ოსლო
denmark დანია დანიის დანიურ კოპენჰაგენ
lithuania ლიეტუვ ლიტვა ლიტვის ვილნიუს
estonia ესტონ ტალინ
latvia ლატვი რიგაში
baltic ბალტი
romania რუმინ ბუქარესტ
moldova მოლდოვ მოლდავ კიშინ დნესტრისპირ
czechia ჩეხ პრაღ
slovakia სლოვაკ ბრატისლავ
georgia საქართველო ქართულ ქართველ თბილის
armenia სომხეთ სომეხ სომხურ ერევან ერევნ
azerbaijan აზერბაიჯან ბაქო
kazakhstan ყაზახ ასტანა
pakistan პაკისტან ისლამაბად
afghanistan ავღან ქაბულ თალიბან
lebanon ლიბან ბეირუთ
hezbollah ჰეზბოლ
hamas ჰამას
iraq ერაყ ბაღდად
yemen იემენ
houthi ჰუსიტ ჰუთი
egypt ეგვიპტ კაირო
hormuz ჰორმუზ ორმუზ
strait სრუტე
red-sea წითელ წითლ
black-sea შავი. შავ.
taiwan ტაივან ტაიბეი
canada კანად ოტავა
mexico მექსიკ მეხიკო
brazil ბრაზილ
kherson ხერსონ
zaporizhzhia ზაპოროჟ ზაპორიჟ
dnipro დნიპრო დნეპრ
lviv ლვოვ ლვივ
pokrovsk პოკროვსკ
kupiansk კუპიანსკ
sumy სუმი. სუმის სუმში
kramatorsk კრამატორსკ კონსტანტინოვკ სლავიანსკ
belgorod ბელგოროდ
kursk კურსკ
pentagon პენტაგონ
national ეროვნულ ნაციონალურ
local ადგილობრივ
joint ერთობლივ
strong ძლიერ მძლავრ
legal კანონიერ იურიდიულ სამართლებრივ
ground სახმელეთო
historic ისტორი
immediate დაუყოვნებ სასწრაფოდ
long-term გრძელვადიან ხანგრძლივ
permanent მუდმივ
temporary დროებით
unprecedented უპრეცედენტ
finance-minister ფინანს
interior-minister შინაგან შსს.
ministry სამინისტრო
commission კომისია კომისიის ევროკომისი
council საბჭო
coalition კოალიცი
citizen მოქალაქე. მოქალაქის მოქალაქეებ
population მოსახლე მაცხოვრებ
family ოჯახ
governor გუბერნატორ
mayor მერი. მერის მერმა მერია
senator სენატორ
deputy-mp დეპუტატ
central-bank ბანკი. ბანკის ბანკმა ბანკებ
half ნახევარ ნახევრ
percent პროცენტ
majority უმრავლესობ უმეტესობ
north ჩრდილოეთ
south სამხრეთ
east აღმოსავლეთ
west დასავლეთ
florida ფლორიდ მაიამი
new-york იორკი იორკში
texas ტეხას
california კალიფორნი ანჯელეს
vatican ვატიკან
pope პაპი. პაპის პაპმა პონტიფიკ
cuba კუბა კუბის კუბურ ჰავანა
panama პანამ
greece საბერძნეთ ბერძენ ბერძნ ათენ
serbia სერბ ბელგრად
africa აფრიკ
asia აზია აზიის აზიურ
australia ავსტრალი სიდნეი
chancellor კანცლერ
office ოფის
embassy საელჩო საკონსულო
committee კომიტეტ
agency სააგენტო
supreme-court უზენაეს
prosecutor პროკურორ
imf-world-bank სავალუტო
red-cross ჯვარი ჯვრის
brics ბრიქს ბრიკს
opec ოპეკ
fifa-uefa ფიფა უეფა
cia ცრუ.
fsb ფსბ
sbu სბუ
duma დუმა. დუმის დუმამ
bundestag ბუნდესტაგ
oligarch ოლიგარქ მილიარდერ
first-lady ლედი მეუღლ
son ვაჟი
daughter ქალიშვილ
son-in-law სიძე
mother დედა. დედის. დედამ
father მამა. მამის. მამამ
youth ახალგაზრდ მოზარდ არასრულწლოვ
elderly მოხუც ხანდაზმულ
pension პენსია პენსიის პენსიონერ
teacher მასწავლებ პედაგოგ
farmer ფერმერ
driver მძღოლ
pilot პილოტ
sailor მეზღვაურ ეკიპაჟ
athlete სპორტსმენ ათლეტ
actor მსახიობ
activist აქტივისტ
hacker ჰაკერ კიბერ
church ეკლესი პატრიარქ საპატრიარქო ეპისკოპოს
royal მეფე. მეფის. დედოფალ პრინცი. პრინცეს
businessman ბიზნესმენ მეწარმე
group ჯგუფ
state-capital დედაქალაქ
right-wing მემარჯვენ ულტრამემარჯვენ
left-wing მემარცხენ
politician პოლიტიკ
tomorrow ხვალ.
yesterday გუშინ
second მეორე
third მესამე
minute წუთი წუთში
decade ათწლეულ
century საუკუნ
morning დილა. დილით დილის
early ადრე. ვადამდელ
late გვიან
christmas საშობაო შობა. შობის
easter აღდგომა აღდგომის სააღდგომო
january იანვ
february თებერვ
march-month მარტი. მარტს. მარტის. მარტში
april აპრილ
june ივნის
july ივლის
august აგვისტ
september სექტემბ
october ოქტომბ
november ნოემბ
december დეკემბ
spring გაზაფხულ
summer ზაფხულ
autumn შემოდგომ
four ოთხი. ოთხმა. ოთხივე
five ხუთი. ხუთმა. ხუთივე
ten ათი. ათმა.
many ბევრი. მრავალ. მრავალი. რამდენიმე
few ცოტა. მცირე
less ნაკლებ. ნაკლები.
nobody არავინ
small პატარა მცირე
high მაღალი მაღალ. მაღლა
low დაბალი დაბალ. დაბლა
weak სუსტი სუსტ. დასუსტ
easy ადვილ მარტივ
serious სერიოზულ
impossible შეუძლებ
certain დარწმუნებ ნათელი აშკარა
uncertain უცნობ გაურკვევ
partial ნაწილობრივ
separate ცალკე
illegal უკანონო არალეგალ
public საჯარო საზოგადოებრივ
private კერძო პირადი
bad ცუდი ცუდად უარყოფით
best საუკეთესო
worst უარესი უარეს.
correct სწორი. სწორად
wrong არასწორ მცდარ
freedom თავისუფლებ
rich მდიდარ მდიდრ სიმდიდრ
poor ღარიბ სიღარიბ
alive ცოცხალ ცოცხლ გადარჩენილ
green მწვანე
blue ლურჯ ცისფერ
hot ცხელ სიცხე
near ახლოს. მახლობლად
far შორს.
sky ჰაერი. ჰაერში
village სოფელ სოფლის. სოფლებ
district რაიონ უბანი უბანში
island კუნძულ
river მდინარ
mountain მთა. მთის. მთაში მთებ
coast სანაპირო პლაჟ ნაპირ
street ქუჩა ქუჩის ქუჩებ
building შენობ
palace სასახლ რეზიდენცი
hotel სასტუმრო
chernihiv ჩერნიგოვ ჩერნიჰივ
mykolaiv ნიკოლაევ მიკოლაივ
chernobyl ჩერნობილ
novorossiysk ნოვოროსიისკ
bryansk ბრიანსკ
kaliningrad კალინინგრად
st-petersburg პეტერბურგ
chechnya ჩეჩნ ჩეჩენ
portugal პორტუგალ ლისაბონ
belgium ბელგი
austria ავსტრია ავსტრიის ავსტრიელ ვენა.
slovenia სლოვენ
bulgaria ბულგარ
croatia ხორვატ ზაგრებ
bosnia ბოსნი სარაევო
kosovo კოსოვო
cyprus კვიპროს
ireland ირლანდ დუბლინ
uzbekistan უზბეკ ტაშკენტ
bangladesh ბანგლადეშ
sri-lanka შრი. ლანკა ლანკის შრილანკ
myanmar მიანმა
thailand ტაილანდ ტაი. ბანგკოკ
cambodia კამბოჯ
singapore სინგაპურ
malaysia მალაიზი
indonesia ინდონეზი ჯაკარტა
philippines ფილიპინ მანილა
vietnam ვიეტნამ ჰანოი
hong-kong ჰონგკონგ ჰონგ.
new-zealand ზელანდი
haiti ჰაიტი
argentina არგენტინ
chile ჩილე
colombia კოლუმბი
ecuador ეკვადორ
bolivia ბოლივი
peru პერუ. პერუს პერუში
sudan სუდან დარფურ
ethiopia ეთიოპი
somalia სომალ
kenya კენია კენიის ნაირობ
nigeria ნიგერია ნიგერიის ნიგერიელ
niger ნიგერი. ნიგერში
mali მალი. მალის. მალიში ბამაკო
burkina-faso ბურკინა
congo კონგო
south-africa იოჰანესბურგ პრეტორია
libya ლიბია ლიბიის ლიბიელ ტრიპოლი
tunisia ტუნის
algeria ალჟირ
morocco მაროკო
west-bank რამალა
jerusalem იერუსალიმ
kuwait ქუვეით
bahrain ბაჰრეინ
oman ომანი. ომანის ომანში მასკატ
jordan იორდანია იორდანიის ამანი.
arctic არქტიკ
antarctica ანტარქტი
mediterranean ხმელთაშუა
suez სუეც
davos დავოს
albania ალბან
montenegro მონტენეგრო ჩერნოგორ
north-macedonia მაკედონ
iceland ისლანდ
kyrgyzstan ყირგიზ ბიშკეკ
tajikistan ტაჯიკ დუშანბე
turkmenistan თურქმენ
nepal ნეპალ
laos ლაოსი ლაოსში
mongolia მონღოლ
honduras ჰონდურას
nicaragua ნიკარაგუა
paraguay პარაგვა
uruguay ურუგვა
eritrea ერიტრე
rwanda რუანდ
uganda უგანდ
mozambique მოზამბიკ
blogger ბლოგერ იუთუბერ
already უკვე.
still ჯერ.
ago წინ.
may-month მაისი მაისს
free-of-charge უფასო უსასყიდლო
square მოედან მოედნ
not არ. ვერ. არა. არც. აღარ.
`;
