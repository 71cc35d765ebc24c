/** What news is made of, in Hebrew: see glossary.ts. */
export const he = `
die נהרג הרוג מותו מת. מתו.
injured פצוע נפצע נפגע הפצוע
attack תקיפ התקיפ מתקפ תקפ תקף.
drone רחפן רחפנ הרחפ כטב
missile טיל. טילים טילי הטיל רקט
explosion פיצוץ פיצוצ התפוצצ פצצ הפיצוץ
fire שריפ שרפה דליק השריפ הדליק
factory מפעל המפעל במפעל
electricity חשמל החשמל אנרגי
nuclear גרעין גרעינ הגרעין הגרעינ אטומ
oil נפט. הנפט. לנפט. בנפט.
gas גז. הגז. גזפרום
sanctions סנקצי הסנקצי עיצומ העיצומ
tariff מכס. מכסים. המכס. המכסים. מכסי.
meeting פגיש הפגיש נפגש ייפגש מפגש
summit פסגה. פסגת הפסגה ועידת בפסגת
phone-call טלפונ טלפון שוחח שיחת
visit ביקור. ביקורו הביקור. יבקר מבקר.
travel המריא נסיע נסע. יטוס טס.
sign חתם. חתמ חתימ נחתם ייחתם
agreement הסכם. הסכמ ההסכם עסקה. עסקת
reject דחה. דחתה דוחה סירב מסרב
warn הזהיר מזהיר אזהר התריע מתריע
demand דורש דריש דרש. דרשה תובע.
proposal הצעה. הצעת ההצעה מציע הציע
plan תוכנית תכנית התוכנית מתכנ תוכניות
draft טיוט הטיוט
statement הצהר הצהיר מצהיר
announce הודע הודיע הכריז מכריז
threat איום. איומ מאיימ מאיים איים.
troops חייל. חיילי החיילי כוחות לוחמ
front-line חזית. החזית בחזית חזיתות
land שטח. שטחים השטחים טריטורי
border גבול הגבול בגבול לגבול
parliament פרלמנט הפרלמנט הכנסת. הקונגרס הסנאט
election בחירות הבחירות הצבעה הצביע קלפי
court משפט. המשפט. שופט השופט
arrest נעצר מעצר המעצר עצור. עצרו
prison כלא. הכלא בכלא אסיר מאסר
exchanging חילופי החילופ החלפת
release שחרור שוחרר שחרר ישוחרר השחרור
police משטרה. משטרת המשטרה שוטר השוטר
protest הפגנ מפגין מפגינ המחאה מחאה
resign התפטר מתפטר יתפטר
appoint מינוי המינוי מינה. מונה. ימונה
envoy שליח. השליח שליחו שליחי
foreign-minister דיפלומט הדיפלומט חוץ. החוץ.
delegation משלחת המשלחת משלחות
intelligence מודיעין המודיעין מודיעינ ריגול מרגל
children ילד. ילדים ילדי הילד ילדה.
school תלמיד התלמיד סטודנט הסטודנט תיכון.
hospital חולים. החולים. אושפז מאושפז
train רכבת הרכבת רכבות
plane מטוס המטוס טיסה. טיסת הטיסה
ship ספינ הספינ אונייה אוניות מכלית
airport תעופה. התעופה. נתבג.
port נמל. נמלי הנמל. בנמל.
bridge גשר. גשרים הגשר. גשרי.
earthquake רעידת רעידות הרעידה אדמה.
flood שיטפון שיטפונ הצפה הצפות הוצפ
storm סופה. סופת סערה. הוריקן טייפון
cold קור. הקור. שלג. השלג. חורף
money מיליון מיליונ מיליארד הלווא מימון
frozen-assets נכסים הנכסים נכסי. מוקפא
freezing הקפא הוקפא הקפיא
price מחיר המחיר אינפלצי יוקר התייקר
market שוק. השוק. בורס הבורס מניות
football כדורגל הכדורגל
award פרס. הפרס. נובל. אוסקר
journalist עיתונא העיתונא
weapon נשק. הנשק. תחמושת חימוש
refugee פליטים פליטי. הפליטים מהגר הגירה
monitor מעקב פיקוח ניטור משקיפ
postpone נדחה נדחתה דחיי עיכוב יידחה
cancel ביטול ביטל בוטל מבטל ביטלה
europe-leaders מנהיג המנהיג ומנהיג
airspace האווירי. אווירי.
trilateral משולש תלת
round סבב. הסבב סיבוב
compromise פשרה. פשרות פשרת הפשרה ויתורים
suit חליפה. חליפת
hotline-live מבזק עדכונים
tuesday שלישי.
wednesday רביעי.
thursday חמישי.
friday שישי.
saturday שבת. בשבת.
next-week שבוע. השבוע. בשבוע. שבועות
usa ארה אמריק האמריק ארצות. וושינגטון
uk-country בריט הבריט לונדון אנגלי
france צרפת הצרפת בצרפת מקרון פריז
germany גרמני הגרמני בגרמני ברלין
poland פולין. פולני הפולני בפולין ורשה
china סין. בסין. לסין. הסיני בייג
turkey טורקי הטורקי בטורקי ארדואן אנקרה
hungary הונגרי ההונגרי אורבן בודפשט
israel ישראל בישראל הישראל לישראל
iran איראן איראנ האיראנ באיראן טהרן
syria סורי הסורי בסורי לסורי דמשק
venezuela ונצואל מדורו קראקס
greenland גרינלנד בגרינלנד
india הודו. בהודו. הודי. ההודי הודית.
alaska אלסקה באלסקה אנקורג
abu-dhabi אמירוי האמירוי דאבי
before לפני. טרם. לקראת
after אחרי. לאחר.
future צפוי עתיד
begin החל. החלה. התחיל תחילת מתחיל
end סיום הסתיי מסתיי סיימ
nothing ללא. בלי.
progress התקדמ התקדם מתקדם
deploy פריסה. פריסת הציב. שולח. שולחת
invite הזמין מזמין הוזמנ הזמנ
venue מיקום
virtual וירטואל מקוון מקוונ וידאו
react תגוב בתגוב הגיב מגיב השיב
hope תקווה מקווה אופטימי התקווה
doubt ספק. ספקות ספקנ
deadline אולטימטום דדליין מועד.
peace שלום. השלום. לשלום. בשלום.
war מלחמה. מלחמת המלחמה במלחמ מלחמות
ceasefire-idea הפסקת. הפוגה הפוגת
security ביטחון הביטחון ביטחונ בטחון אבטח
guarantee ערבות. ערבויות הערבויות ערובה
negotiations משא. המשא. מומ. המומ. שיחות
say אמר. אמרה אמרו טוען אומר.
report דיווח מדווח דווח. דווחו
accuse האשים האשימ מאשים מאשימ האשמ
condemn גינוי גינתה גינו. מגנה. ביקורת
deny הכחיש מכחיש הכחש
praise שיבח משבח שבחים
thank תודה. תודות
mock לועג לעגה העליב עלבון
insist מתעקש התעקש הדגיש מדגיש
hint רמז. רמזה רומז רמזים
reveal חשף. חשפה נחשפ חושפ חשיפ
leak הדלפ הדליף הודלפ דליפ
ask שאל. שאלה. שאלות שואל נשאל
apologise התנצל מתנצל
promise הבטיח מבטיח הבטח התחייב
congratulate בירך. בירכה מברך ברכות
support תמיכ תומך תומכ תמכה תמך.
oppose מתנגד התנגד נגד.
pressure לחץ. הלחץ לחצים לוחץ לוחצ
help סיוע הסיוע עזרה. מסייע
want רוצה. רוצים. מעוניין מעוניינ
accept הסכים מסכים הסכימ
consider שוקל בוחן. בוחנת בוחנים
ready מוכן. מוכנ היערכ נערכ
discuss דיון דיונ דנו. התייעצ
mediation תיווך מתווך מתווכ המתווכ
host מארח אירח אירוח
join הצטרפ הצטרף מצטרפ השתתפ ישתתפ
absent היעדר נעדר. החרימ
exclude להחריג הוחרג
include כולל. כוללת נכלל כלול
lead מוביל הוביל הובלת
unity אחדות האחדות סולידריות
split פילוג קרע. מחלוק פיצול
reach הגיע. הגיעו השיג. השיגו
fail כישלון כישלונ נכשל כשל.
stall מבוי קיפאון תקוע נתקע
collapse קריסה. קריסת קרסה התמוטט
violate הפרה. הפרת הפרות הפר. מפר.
comply ציות מציית מכבד
extend הארכה הארכת הוארכ האריכ יוארכ
expire תפוג פקע. פקיע
implement יישום מיישמ יישמ ביצוע
enforce אכיפ האכיפ לאכוף
pause השעיי השהי הושעה השעה.
resume חידוש חידש. התחדש לחדש
stop הפסיק להפסיק לעצור עצירת
abandon ויתר. ויתרה נטש. זנח.
change שינוי השינוי שינה. שינתה משתנ
toughen החמר הקשח הקשיח מחמיר
ease הקלה. הקלות הסרת הקלת
escalate הסלמ ההסלמ הסלים החרפ
de-escalate רגיעה הרגעת הרגיע
risk סיכון סיכונ סכנה סכנת
trust אמון. האמון.
win ניצח ניצחונ מנצח זכה. זכתה
lose הפסיד מפסיד הפסד תבוס מובס
give-up כניע נכנע להיכנע
keep לשמור שומר. שמירת
recognise הכרה. הכרת. מכיר. הכירה להכיר
veto וטו. הווטו
block חסימ חסם. חוסמ חוסם
approve אישר. אישרה אישור אושר מאשר
decide החליט מחליט החלט ההחלט
order הורה. הורתה פקודה. הוראה צו.
choose בחר. בחרה בחירה. נבחר.
must חייב. חייבים צריך. צריכה. צריכים.
allow מתיר התיר מאפשר יתיר
ban איסור אוסר נאסר אסור.
soon בקרוב דחוף. דחופ במהרה
wait ממתין ממתינ מחכה מחכים המתנה
continue המשך. נמשכ ממשיכ ממשיך יימשכ
return חזר. חזרה. חוזר החזרת שב.
leave נסיג נסוג. עזב. עזבה עוזב
stay נשאר נותר. יישאר
move מהלך. מהלכים
open פתח. פתיח נפתח פותח
close סגר. סגיר נסגר סוגר
show מציג הציג הראה. מראה.
prove הוכח הוכיח מוכיח ראיות
test ניסוי מבחן
check בדיק בדק. בודק אימות
investigate חקיר החקיר נחקר תחקיר חוקרת
find נמצא. נמצאה נמצאו מצא. התגל
search חיפוש מחפש מצוד
secret סוד. סודי סודות חשאי
fake מזויפ מזויף שקר. שקרי פייק
truth אמת. האמת.
mistake טעות. טעויות שגיא טעה.
scandal שערור סקנדל פרשת.
corruption שחיתות השחיתות שוחד
crisis משבר המשבר במשבר
conflict סכסוך סכסוכ הסכסוך עימות
defence הגנה. הגנת ההגנה. התגוננ
alliance ברית. הברית. בריתות שותפ
enemy אויב האויב יריב
relations יחסים. יחסי. היחסים ידידות קשרים.
isolate בידוד מבודד
influence השפע השפיע משפיע.
interest אינטרס האינטרס
conditions תנאי. תנאים התנאים
red-line אדומים.
point נקודה. נקודות עיקרון עקרונות
issue בעיה. בעיית סוגיה סוגיית נושא.
key מפתח. מרכזי עיקרי
detail פרטים. הפרטים. פירוט
result תוצא התוצא
success הצלח הצליח מצליח
breakthrough פריצת.
step צעד. צעדים צעדי אמצעים
role תפקיד
position עמדה. עמדת עמדות עמדתו
strategy אסטרטג טקטי
goal מטרה. מטרת יעד. יעדים
reason סיבה. סיבת סיבות מדוע
chance סיכוי הזדמנ
letter מכתב המכתב איגרת.
speech נאום. נאומ נאם. הנאום
interview ריאיון ראיון. ראיונ התראיי
press-conference תדרוך תדרכ
analysis פרשנ פרשן. ניתוח.
photo תמונ צילומ צילום תצלומ תיעוד
map מפה. מפת. מפות. המפה.
document מסמך המסמך מסמכ מזכר
text טקסט נוסח. הנוסח
list רשימ הרשימ
initiative יוזמ היוזמ
framework מתווה. המתווה מסגרת.
format פורמט
level דרג. הדרג רמה.
bilateral בילטרל דוצדדי
four-way מרובע.
face-to-face פנים.
handshake לחיצת.
red-carpet שטיח. השטיח
applause כפיים תשואות
table שולחן. השולחן
back-channel ערוצים.
dispute ויכוח מחלוקת. המחלוקת חילוקי
tension מתיחות המתיחות מתוח
concern חשש. החשש חוששים דאגה מודאג
surprise הפתע הפתיע מפתיע הלם. בהלם.
celebrate חגיג חוגג חגגו
anger זעם. הזעם זועמ כעס. כועס
frustrate אכזב מאוכזב תסכול מתוסכל
attack-verbally השתלח התפרץ
friendly לבבי ידידותי
difficult קשה. קשים. קושי מורכב
fair הוגן. הוגנ צודק
lasting קיימא
direct ישיר. ישירה ישירות
first-time לראשונה
record שיא. השיא. תקדים
admit הודה. מודה. הודתה הודאה
avoid נמנע הימנע להימנע
ignore התעלמ התעלם מתעלמ
betray בגידה בגידת בוגד
trap מלכוד מלכודת הטעי
dictate תכתיב מכתיב הכתיב
sovereignty ריבונ הריבונ עצמאות
neutrality ניטרל נייטרל
membership חברותה מועמדות
treaty אמנה. אמנת האמנה.
retaliate נקמה נקמת תגמול נקם.
provoke פרובוק התגר מתגר
ambassador שגריר השגריר קונסול
summon זימן. זימנה זומן זימון
expel גירוש. גירושם גורש גירש הגירוש
visa ויזה. ויזות אשרת אשרות דרכון
referendum משאל.
constitution חוקה. חוקת החוקה. חוקתי
law חוק. החוק. חקיק החקיק חוקים.
coup הפיכה. הפיכת ההפיכה
martial-law חירום.
invasion פלישה פלישת הפלישה פלש. פלשה
occupation כיבוש הכיבוש סיפוח הסיפוח כבוש
peacekeepers יוניפיל שומרי.
disarm פירוז פירוק. מפורז לפרק
buffer-zone חיץ. החיץ.
reconstruction שיקום השיקום לשקם
reparations פיצוי הפיצוי
trade סחר. הסחר. יצוא ייצוא יבוא.
minerals מחצב המחצב מינרל נדירים.
investment השקע משקיע
budget תקציב התקציב גירעון
spokesperson דובר. דוברת הדובר. דוברו
adviser יועץ. יועצ היועץ היועצ
opposition אופוזיצי האופוזיצי
party מפלג המפלג רפובליק דמוקרט
survey סקר. סקרים הסקר. סקרי.
rights זכויות הזכויות
war-crimes פשעי. זוועות גנוסייד
abduct חטיפ חטוף. חטופ נחטפ החטופ
amnesty חנינ החנינ
propaganda תעמול פרופגנד
army צבא. הצבא. צהל. צה. בצבא.
residential-building מגורים. המגורים. דירה. דירות
damage נזק. נזקים הרס. נהרס הושמד
air-defence פטריוט כיפת.
intercept יירט יורט יירוט מיירט הופל.
capture השתלט משתלט כבש. כבשו תפיסת
advance התקדמות מתקדמים.
offensive מתקפה. מתקפת המתקפה
energy-facility תשתי התשתי מתקן. מתקני
aid-package חבילת. חבילה.
civilians אזרחים. האזרחים. תושבים. תושבי. התושבים
casualties נפגעים. אבדות קורבנ קורבן
target-object מטרות. יעד. יעדי.
prisoners-of-war שבוי. שבויי השבויי שבויים.
bodies-remains גופות. גופת גופה. גופתו חללים.
refinery זיקוק.
long-range ארוך. טווח.
air-raid-alarm אזעק האזעק סירנ
evacuate פינוי הפינוי פונו. מפונ התפנ
power-plant כור. הכור. כורים.
uranium-enrichment אורניום העשרת מועשר צנטריפוג
launcher שיגור שיגר שוגר משגר
ballistic בליסטי הבליסטי היפרסוני שיוט.
tribunal-warrant האג. בהאג. טריבונל צווי.
shadow-fleet הצללים. צללים.
commander מפקד המפקד גנרל הרמטכ
exercise-drill תרגיל אימון. אימונ תמרון
mobilisation גיוס הגיוס מגויס מילואים
military-base בסיס. בסיסי הבסיס. בסיסים
tank טנק הטנק שריון נגמש
artillery-shelling ארטילרי הפגז פגז. פגזים מרגמ
debris הריסות ההריסות שברי.
fighter-jet מטוסי.
warship-fleet צי. הצי. משחתת משחתות פריגט
submarine צוללת צוללות הצוללת
rescue חילוץ חולצ מחלצ הצלה. הצלת
rebel מורדים המורדים מיליצי המיליצי בדלנ
special-operation מבצע. המבצע. מבצעי. קומנדו
terror טרור הטרור מחבל המחבל
humanitarian הומניטר ההומניטר
encircle כיתור מכותר מצור. המצור
liberate שחרור. שחררו
line-of-contact קו. הקו. קווי.
purchase-sell רכישה רכישת מכירה מכירת קנתה
contract-order חוזה. חוזים חוזי.
growth-recession כלכל הכלכל צמיח מיתון
company-firm חברה. חברת. החברה. תאגיד חברות.
production ייצור הייצור מייצר יצרן יצרנ
charge-indict אישום. אישומ פרקליט נאשמ נאשם
guilty-acquit אשם. אשמים הורשע הרשעה הרשעת
shooting ירי. הירי. ירה. נורה. ירו.
assassinate התנקש רצח. נרצח חיסול חוסל
crash-collision התרסק תאונה תאונת התנגש
missing נעדר נעלם. נעלמ היעלמ
sabotage חבלה. הצתה הצתת הצית
embargo-cap אמברגו תקרת. החרם.
confiscate חילוט החרמת הולאמ הלאמ
ai-technology מלאכותית טכנולוג שבב. שבבים רובוט
climate אקלים האקלים פחמן פליטות
health-doctor בריאות הבריאות רופא הרופא ניתוח.
sport ספורט הספורט ליגה. ליגת
champion-medal אליפות אלוף. מדליי גביע מונדיאל
science-research מדע. מדענ מדעי מחקר המחקר
film-series סרט. הסרט. קולנוע סדרת נטפליקס
music-singer מוזיק זמר. זמרת קונצרט אירוויזיון
anniversary זיכרון הזיכרון הנצח יובל.
funeral הלווי לוויה לוויית
national-guard המשמר. משמר.
glide-bomb גולשות.
trench-fortification שוחות חפירות ביצורי
gps-jamming שיבושי gps.
balloon בלון. בלונים בלוני
undersea-cable כבל. כבלים כבלי.
nuclear-test נפץ.
defence-industry ריינמטל אלביט
pipeline צינור הצינור צינורות
aircraft-carrier נושאת. נושאות.
helicopter מסוק. מסוקי המסוק הליקופטר
mine-demining מוקש המוקש
cluster-munition מצרר זרחן
chemical-weapon כימי הכימי
satellite לוויין לוויינ סטארלינק
radar רדאר
poison הרעל הורעל רעל. רעיל
mercenary שכירי. וגנר
deserter עריק עריקים
volunteer מתנדב התנדב
depot-warehouse מחסן מחסנ מצבור
dam סכר. סכרים הסכר.
torture עינוי עינויי התעלל
execution להורג.
massacre טבח. הטבח.
jihad-islamist גיהאד יהאד. דאעש אסלאמיסט קאעידה
curfew עוצר. העוצר.
shelter-bunker מקלט. מקלטים בונקר
veteran וטרן יוצאי.
sniper צלף. צלפים הצלף
fuel דלק. הדלק. בנזין סולר.
coal פחם. הפחם
grain דגן. דגנים תבואה חיטה קציר
water מים. המים.
drought-heat בצורת שרב. חום. החום. יובש.
heating חימום. הסקה.
hunger-famine רעב. הרעב. הרעבה רעבים.
tax מס. מיסים מיסוי המס. מסים.
debt-bond חוב. חובות. החוב. אגח.
interest-rate ריבית הריבית
currency מטבע. דולר הדולר ביטקוין קריפטו
donor תרומ תורם תורמ
subsidy סובסידי קצבא קצבת
jobs-workers עובד. עובדים. מובטל אבטלה פיטור
strike-labour שביתה. שביתת שובתים השביתה ההסתדרות
bankrupt חדלות פשיטת. פירעון
merger-takeover מיזוג המיזוג
reform רפורמ הרפורמ
appeal-court ערעור הערעור ערער. עתירה מערער
fine-penalty קנס. קנסות נקנס הקנס
fraud הונאה הונאת מרמה הלבנת
theft-rob גניב גנב. שוד. נגנב גנבו
drugs-narcotics סמים. הסמים. סם. קוקאין הברח
rape-abuse אונס. מינית. מיני. הטרד אנס.
extradite הסגר הסגיר הוסגר
derail מהפסים
sink-capsize טבעה. טביע התהפכ
stab דקיר הדקיר דקר. נדקר סכין
epidemic נגיף הנגיף מגפה. קורונה שפעת
vaccine חיסון. חיסונ החיסון התחסנ
cancer סרטן. הסרטן
drugs-medicine תרופה תרופת תרופות התרופ
rain-weather גשם. גשמים הגשם מזג.
landslide מפולת מפולות
volcano געש. התפרצ
tsunami צונאמי
pollution זיהום זיהומ סביבה.
wildlife חיות. כלב. כלבים זאב.
religion-mosque מסגד אסלאם מוסלמ יהודי אנטישמ
language שפה. שפות שפת. השפה.
book-writer ספר. ספרים סופר. סופרת ספרות
culture-museum תרבות. מוזיאון אמנות. תיאטרון תערוכ
tennis טניס הטניס
hockey הוקי.
basketball כדורסל הכדורסל
olympics אולימפי האולימפי
coach מאמן. מאמנ המאמן המאמנ
transfer-sport העברות.
sport-injury פציעה. פציעת פציעתו
referee-fans אוהדים. אוהדי. האוהדים
penalty-goal פנדל שערים. הבקיע
racing פורמולה מרוץ.
cycling-athletics מרתון אתלטיק אופניים סקי.
boxing-mma אגרוף. מתאגרפ נוקאאוט
doping סימום דופינג
chess שחמט
space החלל. לחלל. חללית אסטרונאוט נאסא
car מכונית מכוניות רכב. רכבים טסלה
bus אוטובוס האוטובוס
road-traffic כביש. הכביש. כבישים תנועה. פקק
tourism תייר התייר
food-restaurant אוכל. מזון. המזון. מסעד בשר.
fashion-clothes אופנה. אופנת האופנה בגדים לבוש
wedding-divorce חתונ החתונ נישואי גירושין התחתנ
birth-baby תינוק התינוק לידה. נולד היריון
new-year זיקוקי סילבסטר
parade מצעד. המצעד תהלוכ
monument אנדרט פסל. פסלים
flag-symbol דגל. דגלי דגלים הדגל המנון
spouse אשתו. בעלה. אלמנ רעיית רעייתו
smartphone-app סמארטפון אייפון אפליקצי סלולר
social-media רשתות. הרשתות. משפיענ
internet אינטרנט האינטרנט
tiktok טיקטוק
telegram-app טלגרם
whatsapp ווטסאפ וואטסאפ
facebook-meta פייסבוק אינסטגרם
youtube יוטיוב
twitter טוויטר ציוץ צייץ
collapse-building קרס. קרסה. קריסת. התמוטט
university אוניברסיט האוניברסיט פרופסור מכללה
agriculture חקלאות החקלאות חקלאי
real-estate נדלן נדל. דיור. הדיור משכנת
shop-retail חנות חנויות החנות קניון קמעונ
airline נוסעים. הנוסעים. נוסעי.
metro-station תחנת תחנה. מטרו. תחתית.
tunnel מנהר המנהר
gold זהב. הזהב.
renewable סולאר מתחדש מימן
television טלוויזי הטלוויזי ערוץ. שידור.
celebrity-star סלב. סלבס כוכב. כוכבת כוכבי.
suicide התאבד אובדנ
lawyer עורכי. סנגור פרקליטו פרקליטה
mafia-gang מאפי המאפי כנופי פשיעה
riot-clash מהומ התפרע מתפרע עימותים
stampede נמחצו דוחק.
radiation קרינה. רדיואקטיב
gun-rifle אקדח רובה. רובים רובי.
steel-metal פלדה. אלומיניום נחושת. ליתיום מתכת
lake אגם. האגם אגמים
forest יער. יערות היער.
alcohol אלכוהול בירה. יין. וודקה שיכור
tobacco עישון סיגרי טבק.
boeing בואינג
airbus איירבוס
lgbt-gay להטב להט. טרנסגנדר הומו. גאווה.
abortion הפלה. הפלות
racism גזענ הגזענ אפליה
citizenship אזרחות.
lawsuit תביע התביע תבע. תבעה
impeachment הדחה. הדחת הדחתו
transformer-generator גנרטור שנאי.
ukraine אוקראינ האוקראינ באוקראינ לאוקראינ קייב.
russia רוסי הרוסי ברוסי לרוסי מוסקב
president נשיא הנשיא לנשיא
european-union האיחוד. איחוד. בריסל
europe אירופ האירופ באירופ לאירופ
white-house הלבן.
government ממשל הממשל בממשל קבינט הקבינט
kremlin קרמלין הקרמלין
minister שר. השר. שרת. שרים. לשר.
nato נאטו בנאטו לנאטו
prime-minister ראש. רהמ. ורהמ.
world עולם. העולם. בעולם. עולמי העולמי
country מדינה. מדינות המדינה מדינת ארץ.
today היום.
new חדש. חדשה. חדשים. החדש. החדשה.
people אנשים. אנשי. האנשים.
head-chief ראש. ראשי. מנכל. מנכ.
two שני. שתי. שניים. שתיים.
year שנה. שנים. שנת. השנה. שנתי
official בכיר. בכירים הבכיר רשמי גורם.
first ראשון. ראשונה. הראשון. הראשונה.
big גדול. גדולה. ענק. עצום נרחב
city עיר. העיר. ערים. בעיר. עירוני
region אזור. האזור באזור מחוז.
donbas דונבאס דונבס דונייצק דונצק לוהנסק
crimea קרים. בקרים. קרימ
day יום. ימים. ביום.
now עכשיו כעת. עתה.
night לילה. הלילה. ערב. הערב. בלילה.
ally בעלת. בעלות.
international בינלאומי הבינלאומי
special מיוחד המיוחד
sea ים. הים. ימי. ימית. בים.
middle-east המזרח. התיכון.
gaza עזה. בעזה. לעזה. רצועת הרצועה.
secretary-of-state מזכיר המזכיר
vice-president סגן. סגנית. סגנו.
source מקור. מקורות. גורמים.
geneva זנבה בזנבה נבה.
istanbul איסטנבול באיסטנבול
palestinian פלסטינ הפלסטינ פלסטין
united-nations האום. אום. באום. האו.
team נבחרת. הנבחרת צוות. הצוות הקבוצה.
parties-to-talks צדדים. הצדדים.
home בית. ביתו. בתים. הבית. בביתו.
woman אישה. נשים. האישה. אשה. הנשים.
man גבר. גברים. הגבר. הגברים.
kharkiv חרקוב חרקיב חארקיב
odesa אודסה באודסה
full מלא. מלאה. מלאים. מוחלט
important חשוב. חשובה. חשובים. החשוב
good טוב. טובה. טובים. חיובי
possible אפשרי אפשרות. סביר.
dangerous מסוכן. מסוכנ סכנה.
more יותר. עוד.
all כל. כולם. הכל.
only רק. בלבד.
last-latest אחרון. האחרון. האחרונה. אחרונה.
real אמיתי ממשי.
dozens עשרות.
hundreds מאות.
thousands אלפי. אלפים.
three שלוש. שלושה. שלושת.
month חודש. חודשים. החודש. חודשי.
hour שעה. שעות. שעתיים. השעות.
again שוב. מחדש.
during במהלך. תוך.
since מאז.
until עד.
expert מומחה. מומחים המומח פרשן.
foreign זר. זרים. זרה. הזרים.
italy איטלי האיטלי באיטלי רומא. מלוני.
japan יפן. ביפן. יפני היפני טוקיו
korea קוריאה. קוריאנ הקוריאנ
north-korea פיונגיאנג פיונגאנג
south-korea סיאול
saudi-arabia סעודי הסעודי בסעודי ריאד.
riyadh ריאד. בריאד.
doha דוחא בדוחא
qatar קטאר בקטאר הקטאר לקטאר קטרי
vienna וינה. בווינה
minsk מינסק
paris פריז בפריז
london לונדון בלונדון
berlin ברלין בברלין
switzerland שווייצ שוויץ שוויצ בשוויץ
netherlands הולנד ההולנד בהולנד אמסטרדם האג.
spain ספרד הספרד בספרד מדריד
belarus בלארוס לוקשנקו מינסק
finland פינלנד הפיני. פיני. הלסינקי
sweden שוודי השוודי שבדי סטוקהולם
norway נורווג הנורווג אוסלו
denmark דנמרק בדנמרק הדני. דנית. קופנהגן
lithuania ליטא. ליטאי בליטא וילנה
estonia אסטוני האסטוני טאלין
latvia לטבי הלטבי ריגה.
baltic בלטי הבלטי
romania רומניה. ברומניה רומני. הרומני. בוקרשט
moldova מולדוב קישינב
czechia צכיה. צכי. בצכיה פראג.
slovakia סלובק ברטיסלב
georgia גאורגי גיאורגי טביליסי
armenia ארמני הארמני ירוואן
azerbaijan אזרבייג האזרי. אזרי. באקו.
kazakhstan קזחסטן קזחסטנ אסטנה
pakistan פקיסטן פקיסטנ הפקיסטנ אסלאמבאד
afghanistan אפגניסטן אפגנ האפגנ קאבול טליבאן
lebanon לבנון. לבנונ בלבנון הלבנונ ביירות
hezbollah חיזבאללה חזבאללה בחיזבאללה
hamas חמאס בחמאס לחמאס
iraq עיראק בעיראק העיראק בגדאד
yemen תימן. תימנ בתימן מתימן
houthi חותי החותי החות. חות.
egypt מצרים. במצרים המצרי. קהיר מצרית.
hormuz הורמוז
strait מצר. מצרי. מיצר
red-sea האדום.
black-sea השחור.
taiwan טאיוואן טייוואן טאיפיי
canada קנדה. בקנדה קנדית. הקנדי. אוטווה
mexico מקסיקו מקסיקנ
brazil ברזיל הברזיל
kherson חרסון
zaporizhzhia זפוריז זפורוז
dnipro דניפרו דנייפר
lviv לבוב. בלבוב
pokrovsk פוקרובסק
kupiansk קופיאנסק
sumy סומי.
kramatorsk קרמטורסק סלוביאנסק
belgorod בלגורוד
kursk קורסק
pentagon פנטגון הפנטגון
national לאומי הלאומי ארצי
local מקומי המקומי
joint משותף משותפ יחד.
strong חזק. חזקה. חזקים עוצמתי
legal חוקי. חוקית. משפטי. משפטית
ground קרקעי הקרקעי יבשתי
historic היסטורי ההיסטורי
immediate מיידי מיד. המיידי
long-term ארוכה. ארוכת ממושכ ממושך
permanent קבוע. קבועה. קבע. הקבע.
temporary זמני. זמנית זמניים
unprecedented תקדים.
finance-minister אוצר. האוצר. פיננס
interior-minister הפנים.
ministry משרד. משרדי המשרד.
commission נציבות הנציבות ועדה. ועדת
council מועצת המועצה מועצה.
coalition קואליצי הקואליצי
citizen אזרח. אזרחי. אזרחית. אזרחים.
population אוכלוסי האוכלוסי תושבים.
family משפחה. משפחת משפחות המשפח
governor מושל. המושל. מושלי.
mayor עיריית העירייה
senator סנאטור הסנאטור סנטור
deputy-mp חכ. חכים. חברי.
central-bank בנק. הבנק. בנקים הפד. הבנקים
half חצי. מחצית
percent אחוז
majority רוב. הרוב. מרבית
north צפון. הצפון. צפוני הצפוני בצפון.
south דרום. הדרום. דרומי הדרומי בדרום.
east מזרח. מזרחי המזרחי במזרח.
west מערב. המערב. מערבי במערב.
florida פלורידה מיאמי
new-york יורק.
texas טקסס
california קליפורני אנגלס
vatican ותיקן הוותיקן וותיקן
pope אפיפיור האפיפיור
cuba קובה. בקובה קובני. קובנים הוואנה
panama פנמה
greece יוון. ביוון יווני היווני אתונה
serbia סרבי הסרבי בלגרד
africa אפריק באפריק
asia אסיה. באסיה אסיאתי
australia אוסטרלי האוסטרלי באוסטרלי סידני
chancellor קנצלר הקנצלר
office לשכת לשכה. לשכתו משרדו.
embassy שגרירות השגרירות
committee ועדת. ועדה. הוועדה.
agency סוכנות הסוכנות
supreme-court העליון. בגץ. עליון.
prosecutor פרקליט הפרקליט תובע. התביעה.
imf-world-bank המטבע.
red-cross הצלב. צלב.
g7 g7.
g20 g20.
brics בריקס
opec opec
fifa-uefa פיפא אופא
cia cia.
fbi fbi.
fsb fsb.
sbu sbu.
bundestag בונדסטאג הבונדסטאג
oligarch אוליגרך אוליגרכ מיליארדר
first-lady הגברת. רעיית
son בן. בנו. בנם. הבן.
daughter בת. בתו. בתם. הבת.
son-in-law חתנו.
mother אמא. אימא אמו. אימו. האם.
father אב. אביו אבא. האב.
youth נוער הנוער צעיר הצעיר נער.
elderly קשיש הקשיש
pension פנסי הפנסי
teacher מורה. מורים. המורים המורה.
farmer חקלאים החקלאים איכר
driver נהג. נהגים הנהג נהגת
pilot טייס. טייסים הטייס.
sailor ימאי ימאים מלחים צוות.
athlete ספורטאי אתלט
actor שחקן. שחקנית השחקן.
activist פעיל. פעילי פעילים אקטיביסט
hacker האקר סייבר הסייבר
church כנסיי הכנסיי פטריארך בישוף
royal מלך. המלך. מלכה. נסיך נסיכ
businessman עסקים.
group קבוצה. קבוצת קבוצות ארגון.
state-capital בירת. הבירה.
right-wing ימין. ימני הימין. הימני
left-wing שמאל. שמאלנ השמאל. שמאלי
politician פוליטי הפוליטי
tomorrow מחר. מחרתיים
yesterday אתמול
second שנייה. השני. השנייה.
third שלישי. שלישית. השלישי השלישית.
minute דקה. דקות.
decade עשור. עשורים
century המאה. מאה.
morning בוקר. הבוקר. בבוקר.
early מוקדם מוקדמ
late מאוחר באיחור
christmas המולד. מולד.
easter פסחא הפסחא
january ינואר בינואר
february פברואר בפברואר
march-month מרץ. במרץ. מרס. במרס.
april אפריל באפריל
june יוני. ביוני.
july יולי. ביולי.
august אוגוסט באוגוסט
september ספטמבר בספטמבר
october אוקטובר באוקטובר
november נובמבר בנובמבר
december דצמבר בדצמבר
spring האביב. באביב.
summer קיץ. הקיץ. בקיץ.
autumn סתיו. הסתיו. בסתיו.
four ארבע. ארבעה. ארבעת.
five חמש. חמישה. חמשת.
ten עשר. עשרה.
many רבים. רבות. הרבה.
few מעט. כמה. אחדים.
less פחות.
small קטן. קטנה. קטנים קטנות
high גבוה. גבוהה גבוהים
low נמוך. נמוכ
weak חלש. חלשה. חולשה חלשים
easy קל. קלה. קלים.
serious חמור. חמורה. חמורים רציני
certain ודאי. בטוח. ברור.
uncertain ודאות.
partial חלקי. חלקית
separate נפרד. נפרדת בנפרד
public ציבור. הציבור ציבורי פומבי
private פרטי. פרטית. אישי. אישית.
bad רע. רעה. גרוע. שלילי
best הטוב. הטובה. הטובים. מיטב
worst הגרוע
correct נכון. נכונה.
wrong שגוי טעות.
freedom חירות החירות חופש. החופש
rich עשיר העשיר
poor עוני. העוני עניים
alive בחיים. שרד. שרדו ניצולי
green ירוק. ירוקה ירוקים הירוקים
blue כחול. כחולה
hot חם. חמה. לוהט
near קרוב. ליד. סמוך.
far רחוק. רחוקה
sky שמיים השמיים שמי.
village כפר. הכפר כפרים כפרי.
district רובע. שכונ השכונ
island האי. איי. באי.
river נהר. הנהר נהרות
mountain הר. ההר. הרים. הרי.
coast חוף. החוף חופי חופים
street רחוב. הרחוב רחובות. ברחוב
building בניין בניינ הבניין מבנה.
palace ארמון. הארמון
hotel מלון. המלון. מלונות
chernihiv צרניהיב צרניגוב
mykolaiv מיקולאיב ניקולייב
chernobyl צרנוביל
novorossiysk נובורוסיסק
bryansk בריאנסק
kaliningrad קלינינגרד
st-petersburg פטרבורג פטרסבורג
chechnya צצניה צצני קדירוב
portugal פורטוגל פורטוגז ליסבון
belgium בלגיה בלגי. הבלגי בבלגי
austria אוסטרי האוסטרי באוסטרי וינה.
slovenia סלובני
bulgaria בולגרי
croatia קרואטי זאגרב
bosnia בוסני סרייבו
kosovo קוסובו
cyprus קפריסין קפריסא בקפריסין ניקוסיה
ireland אירלנד אירי. האירי. דבלין
uzbekistan אוזבק טשקנט
bangladesh בנגלדש
sri-lanka סרי. לנקה.
myanmar מיאנמר בורמה
thailand תאילנד בתאילנד בנגקוק
cambodia קמבודי
singapore סינגפור
malaysia מלזיה מלזי.
indonesia אינדונזי גקרטה
philippines פיליפינ
vietnam וייטנאם וייטנאמ וייטנם האנוי
hong-kong הונג. קונג.
new-zealand זילנד
haiti האיטי.
argentina ארגנטינ
chile צילה. בצילה צילאני
colombia קולומבי בוגוטה
ecuador אקוודור
bolivia בוליבי
peru פרו. בפרו. פרואני
sudan סודאן בסודאן דארפור חרטום
ethiopia אתיופי באתיופי
somalia סומלי סומליה
kenya קניה. בקניה ניירובי
nigeria ניגריה בניגריה ניגרי.
niger ניזר. בניזר
mali מאלי. במאלי במאקו
burkina-faso בורקינה סאהל
congo קונגו בקונגו
south-africa פרטוריה יוהנסבורג דראפ.
libya לוב. בלוב. טריפולי
tunisia תוניס
algeria אלגירי
morocco מרוקו מרוקא
west-bank הגדה. יוש. רמאללה מתנחל
jerusalem ירושל בירושל
kuwait כווית.
bahrain בחריין
oman עומאן בעומאן
jordan ירדן. ירדנ בירדן. הירדנ עמאן
arctic ארקטי הארקטי
antarctica אנטארקטי אנטרקטי
mediterranean תיכוני
suez סואץ
davos דאבוס
albania אלבני
montenegro מונטנגרו
north-macedonia מקדוני
iceland איסלנד
kyrgyzstan קירגיז
tajikistan טגיק
turkmenistan טורקמנ
nepal נפאל קטמנדו
laos לאוס.
mongolia מונגולי
honduras הונדורס
nicaragua ניקרגוא
paraguay פרגוואי
uruguay אורוגוואי
eritrea אריתרא אריתריא
rwanda רואנד
uganda אוגנד
mozambique מוזמביק
blogger בלוגר משפיענ
already כבר.
still עדיין
may-month מאי.
free-of-charge חינם. בחינם.
square כיכר. בכיכר הכיכר
not לא. אין. אינו אינה אינם לעולם
`;
