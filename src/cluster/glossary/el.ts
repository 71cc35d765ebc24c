/** What news is made of, in Greek: see glossary.ts. */
export const el = `
die νεκρ σκοτώ θάνατ πέθαν
injured τραυματ πληγω
attack επίθεσ πλήγμα χτύπημ βομβαρδ
drone drone ντρόουν ντρον. επανδρωμέν
missile πύραυλ ρουκέτ
explosion έκρηξ βομβ
fire φωτιά πυρκαγ φλόγες πυροσβ
factory εργοστάσ
electricity ηλεκτρ ρεύμα. ρεύματος ενεργειακ
nuclear πυρηνικ ατομικ
oil πετρέλαι αργού βαρέλ
gas αέριο. αερίου lng. φυσικού
sanctions κύρωσ
tariff δασμ
meeting συναντή συναντι συνομιλ
summit σύνοδο. συνόδου σύνοδος κορυφής
phone-call τηλεφων κλήση
visit επισκέ αφίξη έφτασε
travel ταξίδ μεταβαίν μετέβη πετά.
sign υπογράφ υπέγρ υπογράψ
agreement συμφωνί συμφωνή
reject απορρί απέρρι αρνήθηκ άρνησ
warn προειδοπ συναγερμ
demand απαιτ αίτημα ζητά. ζήτησε καλεί.
proposal πρότασ προτείν προσφορά
plan σχέδιο. σχεδίου σχέδια. σχεδιάζ σχεδιασμ
draft προσχέδ
statement δήλωσ ανακοινωθ διακήρυξ
announce ανακοίν επιβεβαι
threat απειλ
troops στρατιώτη στρατιώτε στρατιωτών στρατευμ δυνάμεις.
front-line μέτωπο. μετώπου μέτωπα
land εδαφ παραχώρησ
border σύνορ
parliament βουλή. βουλής κοινοβούλ κογκρέσ
election εκλογ ψήφο κάλπ
court δικαστ δίκη. δίκης ετυμηγορ
arrest σύλληψ συνελήφ συλληφθ κρατείται
prison φυλακ κρατούμεν αιχμάλωτ
exchanging ανταλλά
release απελευθ αποφυλάκ αφέθηκ
police αστυνομ
protest διαδήλ διαμαρτ συλλαλητ
resign παραίτ
appoint διορισ διορίζ όρισε υποψηφιότ
envoy απεσταλμέν
foreign-minister διπλωμ εξωτερικών υπεξ.
delegation αντιπροσωπ αποστολή.
intelligence κατασκοπ πληροφοριών
children παιδι
school σχολεί σχολικ μαθητ φοιτητ νηπιαγ
hospital νοσοκομ κλινικ μαιευτ
train τρένο τρένα σιδηρόδρ
plane αεροπλάνο αεροπλάνα αεροσκάφ πτήσ
ship πλοίο πλοία πλοίων δεξαμενόπλ τάνκερ
airport αεροδρόμ
port λιμάν τερματικ
bridge γέφυρ
earthquake σεισμ
flood πλημμύρ
storm καταιγίδ κακοκαιρ τυφών κυκλών
cold κρύο. χιόν ψύχος παγετ
money εκατομμύρ δισεκατ εκατ. δισ. δάνειο
frozen-assets περιουσιακ παγωμέν δεσμευμέν
freezing πάγωμα παγών
price τιμή. τιμές. τιμών. πληθωρ ακρίβεια
market αγορά. αγορές. χρηματιστ μετοχ επενδυτ
football ποδόσφ γκολ ματς.
award βράβ όσκαρ νόμπελ
journalist δημοσιογρ ρεπόρτερ
weapon όπλα. όπλο. όπλων οπλισμ πυρομαχ
refugee πρόσφυγ μετανάστ άσυλο
monitor παρακολ εποπτ παρατηρητ
postpone αναβολ ανέβαλ αναβλή αναβάλ
cancel ακύρω ματαιώ
postwar μεταπολεμ
europe-leaders ηγέτ
airspace εναέρι
trilateral τριμερ
round γύρος. γύρο. γύρου.
compromise συμβιβασμ παραχωρήσ υποχωρήσ
suit κοστούμ
hotline-live live. λεπτό.
monday δευτέρα. δευτέρας
tuesday τρίτη. τρίτης
wednesday τετάρτη. τετάρτης
thursday πέμπτη. πέμπτης
friday παρασκευή
saturday σάββατο
sunday κυριακή. κυριακής
next-week εβδομάδ
usa ηπα. αμερικ ουάσιγκτον ουάσινγκτον
uk-country βρεταν λονδίν ηνωμένο
france γαλλία γαλλικ γάλλο γάλλων παρίσι
germany γερμαν βερολίν μερτς
poland πολων βαρσοβ τουσκ
china κίνα. κίνας κινεζ πεκίν
turkey τουρκι τούρκο τούρκων άγκυρα κωνσταντινούπ
hungary ουγγρ ουγγαρ βουδαπ όρμπαν
israel ισραήλ
iran ιράν τεχεράν
syria συρία. συρίας σύρο συριακ
venezuela βενεζουέλ μαδούρο
greenland γροιλανδ
india ινδία. ινδίας. ινδικ ινδοί. ινδός.
alaska αλάσκα άνκορατζ
abu-dhabi εμιράτ ντάμπι ηαε.
before πριν. παραμονή παραμονές
after μετά. έπειτα ύστερα
future θα. μέλλον επικείμ
begin αρχίζ άρχισ ξεκίν έναρξ
end τέλος. τέλους. λήξη. ολοκληρ τερματίζ
nothing χωρίς. τίποτα δίχως
progress προόδ παραγωγικ εποικοδομ
deploy στέλν έστειλ αναπτύσσ ανάπτυξη. αποστέλ
invite προσκαλ πρόσκλ
venue τόπος. τοποθεσ
virtual εικονικ online βίντεο τηλεδιάσκ
react αντίδραση. αντιδράσεις αντιδρά. απαντ
hope ελπίδ ελπίζ αισιοδοξ
doubt αμφιβολ αμφισβητ επιφυλ σκεπτικ
deadline προθεσμ τελεσίγρ διορία
peace ειρήν
war πόλεμ
ceasefire-idea εκεχειρ κατάπαυσ ανακωχ
security ασφάλεια. ασφαλείας
guarantee εγγυη εγγυάτ
negotiations διαπραγμ παζάρ
say λέει. είπε. δήλωσε ισχυρίζ υποστηρίζει.
report πηγές. πηγή. σύμφωνα δημοσίευμα αναφέρ
accuse κατηγορ καταγγ
condemn καταδίκ επικρ επέκρ κριτικ
deny διαψεύ διέψευσ αρνείται
praise επαιν εγκωμ εξήρε χαιρέτισ χαιρετίζ
thank ευχαριστ ευγνωμ
mock χλευ κοροϊδ ειρων προσβολ προσέβαλ
insist επιμέν επέμειν τονίζ τόνισε υπογραμμ
hint υπαινι υπονο
reveal αποκάλυ
leak διαρροή διαρροές διαρροών διέρρευσ
ask ρώτησε ρωτά ερώτησ ερώτημα
apologise συγγνώμη συγνώμη απολογείτ
promise υπόσχ δεσμεύεται δεσμεύτηκ δέσμευσ
congratulate συγχαρ συγχαί συνεχάρ
support στηρίζ στήριξ υποστήριξη
oppose αντιτίθ εναντίον εναντιών
pressure πίεσ πιέζ εξαναγκ
help βοήθ ανθρωπιστ
want θέλει θέλουν θέλω ήθελε επιδιώκ
accept αποδέχ αποδοχ δέχθηκ δέχτηκ δέχεται
consider εξετάζ σκέφτ μελετά εξέτασε
ready έτοιμ προετοιμ πρόθυμ
discuss συζητ διαβουλ
mediation μεσολαβ διαμεσολ
host φιλοξεν υποδέχ υποδοχ
join συμμετ προσχώρ εντάσσ
absent απουσ απών μποϊκοτ
exclude αποκλείστηκ αποκλείει. αποκλείεται εξαίρεσ
include περιλαμβ συμπεριλ περιέλαβ
lead ηγείτ επικεφαλής ηγεσία ηγηθ
unity ενότητ αλληλεγγ ενωμέν
split διχασμ διχάζ διάσπασ ρήξη διαφων
reach επιτεύχ επίτευξ επετεύχ πέτυχε φτάνει
fail αποτυχ απέτυχ αποτυγχ φιάσκο ναυάγ
stall αδιέξοδ στασιμ κόλλησ
collapse κατέρρευσ καταρρέ
violate παραβι
comply συμμορφ τήρησ τηρεί σεβαστ σέβεται
extend παράτασ παρατείν παρέτειν επεκτείν επέκτασ
expire λήγει έληξε εκπν
implement εφαρμ υλοποι
enforce επιβάλ επιβολ επέβαλ
pause αναστολ παύση. αναστέλ ανέστειλ
resume επανέναρξ επανεκκίν επαναλαμβ ξαναρχίζ
stop σταματ διακοπ διέκοψ
abandon εγκαταλεί εγκατέλ κωλοτούμπ υπαναχ
change αλλαγ αλλάζ άλλαξ μεταβολ
toughen σκληρύν σκληραίν αυστηρ
ease χαλάρ αμβλύν άρση.
escalate κλιμάκ
de-escalate αποκλιμ εκτόνωσ
risk κίνδυν ρίσκο
trust εμπιστ δυσπιστ
win νίκη. νίκης νικητ κέρδισ θρίαμβ
lose χάνει έχασε ήττα ταπειν
give-up παραδίδ παράδοσ παραδοθ παρέδωσ συνθηκολ
keep διατηρ κρατά.
recognise αναγνώρ νομιμοποι
veto βέτο
block μπλόκ παρεμποδ αποκλεισμ
approve έγκρισ εγκρίν ενέκριν επικύρ
decide απόφασ
order διαταγ διέταξ εντολή διατάζ
choose επιλογ επιλέγ επέλεξ
must πρέπει ανάγκη. χρειάζ οφείλ
allow επιτρέπ επέτρε άδεια. επιτρέψ
ban απαγόρ
soon σύντομ γρήγορ άμεσα. επείγ
wait περιμέν αναμέν αναμον
continue συνεχίζ συνεχίσ συνέχεια
return επιστρέ επέστρ επιστροφ γυρίζ
leave φεύγ έφυγ αποχώρ αποσύρ
stay μένει. παραμέν παρέμειν μείνει
move κινείται κινήσεις μετακιν
open ανοίγ άνοιξε ανοιχτ
close κλείν έκλεισ κλείσ
show δείχν έδειξ επίδειξ επιδεικ
prove αποδεί
test δοκιμ τεστ.
check ελέγχ έλεγξ επαλήθ επιθεώρ
investigate έρευνες ερευνά διερεύν
find βρέθηκ βρίσκ βρήκε ανακάλυψ εντοπίσ
search αναζήτ ψάχν καταζητ
secret μυστικ κρυφ απόρρητ
fake ψεύτ ψευδ ψέμα παραπληρ
truth αλήθει
mistake λάθος. λάθη. σφάλμα γκάφα
scandal σκάνδαλ
corruption διαφθορ δωροδοκ μίζα μίζες
crisis κρίση. κρίσης. κρίσεις κρίσεων
conflict συγκρου
defence αμυν υπερασπ
alliance συμμαχ εταίροι εταίρους εταίρο. συνασπ
enemy εχθρ αντίπαλ
relations σχέσεις. σχέση. σχέσεων φίλος. φιλία.
isolate απομόν
influence επιρρο επηρε
interest συμφέρ ενδιαφέρ
conditions όροι. όρους προϋπόθεσ συνθήκες
red-line κόκκιν
point σημείο. σημεία. σημείων
issue προβλήμ ζητήμ εμπόδι
key κλειδί κύριο. κρίσιμ βασικ καθοριστ
detail λεπτομ
result αποτέλεσμ απολογισμ
success επιτυχ
breakthrough τομή. ορόσημο
step βήμα μέτρα. μέτρων μέτρο.
role ρόλο
position στάση. θέση. θέσεις. τοποθέτησ
strategy στρατηγικ τακτικ
goal στόχο. στόχος. στόχοι σκοπό στοχεύ
reason λόγος. λόγο. γιατί. αιτία.
chance ευκαιρ πιθανότητ δυνατότητ
letter επιστολ γράμμα. γράμματα. μήνυμα
speech ομιλία. ομιλίας διάγγελμ λόγου.
interview συνέντευξ
press-conference διάσκεψ ενημέρωσ μπρίφινγκ
analysis ανάλυσ αναλυτ γνώμη σχόλια
photo φωτογρ εικόνα. εικόνες
map χάρτη χάρτες
document έγγραφ υπόμνημ μνημόνι πρωτόκολλ
text κείμεν
list λίστα κατάλογ
initiative πρωτοβουλ
framework πλαισί
format μορφή. φορμά
level επιπέδ
bilateral διμερ
four-way τετραμερ
face-to-face τετ.
handshake χειραψ
red-carpet χαλί. χαλιά
applause χειροκρ
table τραπέζι. τραπεζιού
back-channel κανάλι. διαύλ παρασκήν
dispute διαμάχ καβγά διένεξ έριδα κόντρα
tension ένταση. εντάσεις έντασης εντάσεων
concern ανησυχ φόβο. φόβοι. φόβους
surprise έκπληξ σοκ. σοκαρ αιφνιδ απροσδόκ
celebrate γιορτ πανηγυρ εορτασμ
anger οργή. οργής θυμό αγανάκτ εξοργ
frustrate απογοήτ δυσαρέσ
attack-verbally εξαπέλυσ μύδρους ξέσπασ
friendly φιλικ θερμό. θερμή. θερμά. εγκάρδι
difficult δύσκολ περίπλοκ
possible-impossible αδύνατ ανέφικτ απίθαν
fair δίκαιη. δίκαιο. δίκαια. δικαιοσύν
lasting διαρκή βιώσιμ μόνιμ
direct απευθείας
first-time πρώτη. πρώτος. πρώτο. πρώτου
record ρεκόρ ιστορικ πρωτοφαν
admit παραδέχ παραδοχ ομολόγ
avoid αποφυγ αποφεύγ απέφυγ
ignore αγνοεί. αγνοούν αγνόησ
betray προδοσ πρόδωσ προδότ
trap παγίδ εξαπάτ χειραγώγ
dictate υπαγόρ επιβάλλ
sovereignty κυριαρχ ανεξαρτησ ακεραιότ
neutrality ουδέτερ
membership μέλος. μέλη. μελών. ένταξη
treaty συνθήκη. συνθήκης. σύμβαση.
retaliate αντίποιν εκδικ
provoke πρόκλησ προβοκ προκαλ
ambassador πρέσβ προξέν
summon κάλεσε. κλήτευσ ανακάλεσ
expel απελά
visa βίζα διαβατήρ
referendum δημοψήφ
constitution συντάγμ
law νόμος. νόμο. νόμου. νομοσχ νομοθ
coup πραξικόπ
martial-law έκτακτ
invasion εισβολ εισέβαλ
occupation κατοχ κατεχόμ προσάρτ
peacekeepers κυανόκραν ειρηνευτ
disarm αφοπλ αποστρατιωτ
buffer-zone ουδέτερη. ανάχωμ
reconstruction ανοικοδ ανασυγκρ
reparations αποζημ επανορθ
trade εμπορ εξαγωγ εισαγωγ
minerals ορυκτ γαίες. γαιών.
investment επενδύ
budget προϋπολ δαπάν έλλειμμα
spokesperson εκπρόσωπ πεσκόφ
adviser σύμβουλο συμβούλων
opposition αντιπολίτ
party κόμμα ρεπουμπλικ δημοκρατικ
survey δημοσκόπ γκάλοπ
rights δικαιωμάτ
war-crimes γενοκτον εγκλήματα θηριωδ φρικαλ
abduct απαγωγ απήγαγ όμηρ
amnesty αμνηστ
propaganda προπαγάνδ
army στρατό. στρατός στρατού. ένοπλ στρατιωτικ
residential-building πολυκατοικ κατοικί διαμέρισμ
damage ζημι καταστρ κατέστρεψ
air-defence αεράμυν αντιαεροπ patriot
intercept αναχαίτ κατέρριψ κατάρριψ καταρρίφθ
capture κατέλαβ κατάληψ καταλαμβ κυρίευσ
advance προελα προωθ
offensive επίθεση. επιθετικ αντεπίθ
energy-facility υποδομ υποσταθμ εγκαταστάσ
aid-package πακέτ
civilians άμαχ πολίτες. κάτοικο κατοίκων
casualties απώλει θυμάτ
target-object στόχο. στόχους στόχων στόχοι
prisoners-of-war αιχμάλωτ
bodies-remains σορό πτώμα λείψαν
refinery διυλιστ
long-range βεληνεκ τόμαχοκ tomahawk
air-raid-alarm σειρήν συναγερμό
evacuate εκκέν
power-plant αντιδραστ ηλεκτροπαραγ
uranium-enrichment ουράνιο εμπλουτ φυγοκεντρ
launcher εκτοξεύ
ballistic βαλλιστ υπερηχητ κρουζ
tribunal-warrant εντάλμ χάγη. χάγης
shadow-fleet σκιώδ
commander διοικητ στρατηγό
exercise-drill άσκηση. ασκήσεις γυμνάσια. εκπαίδευσ
mobilisation επιστράτ στρατολ νεοσύλ
military-base βάση. βάσεις. στρατώνα
tank άρματα. τανκ. τεθωρακ άρμα. τανκς
artillery-shelling πυροβολικ οβίδ όλμο βλήμα
debris συντρίμμ χαλάσμ ερείπι
fighter-jet μαχητικ rafale
warship-fleet στόλο. στόλος. στόλου. φρεγάτ πολεμικό.
submarine υποβρυχ
rescue διάσωσ διασώθ
rebel αντάρτ αυτονομιστ πολιτοφυλ
special-operation επιχείρησ. επιχείρηση. κομάντο επιχειρήσεις
terror τρομοκρ εξτρεμ
humanitarian ανθρωπιστ
encircle περικύκλ πολιορκ
liberate ανακατέλ ανακατάλ απελευθέρωσ
counter-offensive αντεπίθ
line-of-contact γραμμή. γραμμές. γραμμής.
purchase-sell αγοράζ αγόρασ πωλήσ πουλά πούλησ
contract-order συμβόλαι σύμβαση. παραγγελ
growth-recession οικονομία ύφεσ αεπ. ανάπτυξ
company-firm εταιρεί εταιρί επιχειρήσεων όμιλο
production παραγωγή. παραγωγής. παράγει παράγον
charge-indict δίωξη απαγγέλθ εισαγγελ κατηγορούμ
guilty-acquit ένοχ αθώ
shooting πυροβόλ πυρά.
assassinate δολοφον φόνο
crash-collision δυστυχήμ τροχαίο συνετρίβ συντριβ
missing αγνοούμ εξαφαν αγνοείται
sabotage σαμποτ δολιοφθ υβριδικ εμπρησμ
embargo-cap εμπάργκο πλαφόν
confiscate κατάσχ δήμευσ εθνικοπ
ai-technology τεχνητή νοημοσύν τεχνολογ ρομπότ
climate κλίμα. κλιματ εκπομπ
health-doctor υγεία γιατρ ιατρ ασθενείς.
sport αθλητισμ σπορ. στάδι αθλητικ
champion-medal πρωτάθλημα πρωταθλητ μετάλλι κύπελλ
science-research επιστήμ ερευνητ μελέτη.
film-series ταινία. ταινίες ηθοποι σινεμά κινηματ
music-singer μουσικ τραγουδ συναυλ άλμπουμ
anniversary επέτει μνημόσυν
funeral κηδεί πένθος ταφή. κηδεύ
national-guard εθνοφρουρ φρουρά
glide-bomb ολισθαίν κατευθυνόμεν
trench-fortification χαράκωμ οχυρ
gps-jamming παρεμβολ gps.
balloon αερόστατ μπαλόν
undersea-cable καλώδι
nuclear-test κεφαλές. κεφαλή.
arms-control διάδοσ start.
defence-industry rheinmetall lockheed
pipeline αγωγό
aircraft-carrier αεροπλανοφ
helicopter ελικόπτερ
mine-demining νάρκες. ναρκών ναρκοπέδ αποναρκοθ νάρκη.
cluster-munition διασποράς φωσφόρ
chemical-weapon χημικ
satellite δορυφόρ starlink
radar ραντάρ
poison δηλητηρ τοξικ
mercenary μισθοφόρ βάγκνερ
deserter λιποτ
volunteer εθελοντ
depot-warehouse αποθήκ
dam φράγμα
torture βασανι
execution εκτέλεσε εκτελέστηκ θανατικ
massacre σφαγή σφαγές μακελει
jihad-islamist τζιχαντ ισλαμιστ isis
curfew κυκλοφορίας
shelter-bunker καταφυγ μπούνκερ
veteran βετεράν
sniper σκοπευτ
fuel καύσιμ βενζίν ντίζελ
coal άνθρακα ανθρακωρ λιγνίτ κάρβουν
grain σιτηρ σιτάρι συγκομιδ καλαμπόκι
water νερό. νερού νερά. ύδρευσ υδάτ
drought-heat καύσων ξηρασία ζέστη
heating θέρμανσ
hunger-famine λιμό πείνα υποσιτ
tax φόρο. φόρος. φόροι φορολογ φπα.
debt-bond χρέος χρέους ομόλογ
interest-rate επιτόκι εκτ. fed.
currency νόμισμ δολάρι ρούβλι bitcoin
donor δωρεά. δωρεές. δωρητ φιλανθρωπ
subsidy επιδότ επίδομα συντάξεις
jobs-workers εργαζόμ απολύσεις άνεργ
strike-labour απεργ συνδικ
bankrupt χρεοκοπ πτώχευσ χρεωκοπ
merger-takeover συγχών εξαγορ
reform μεταρρ
appeal-court έφεση εφετεί
fine-penalty πρόστιμ
fraud απάτη απατεών ξέπλυμα
theft-rob κλοπ έκλεψ ληστ διάρρηξ κλέφτ
drugs-narcotics ναρκωτικ κοκαΐν λαθρ
rape-abuse βίασ σεξουαλ κακοποί
extradite έκδοση. εκδοθεί
derail εκτροχ
sink-capsize βύθισ ναυαγ ανατράπ
stab μαχαίρ
epidemic ιός. ιού. επιδημ πανδημ γρίπη
vaccine εμβολ
cancer καρκίν όγκο.
drugs-medicine φάρμακ
rain-weather βροχ καιρός. καιρού. μετεωρ νεροποντ
landslide κατολίσθ χιονοστιβ
volcano ηφαίστ
tsunami τσουνάμι
pollution ρύπανσ περιβάλλον. περιβαλλοντ μόλυνσ
wildlife ζώα. ζώων. σκύλο αρκούδ λύκο
religion-mosque θρησκ τζαμί μουσουλμ ισλάμ. εβραί
language γλώσσα γλώσσες
book-writer βιβλί συγγραφ μυθιστόρ ποιητ
culture-museum πολιτισμ μουσεί θέατρ τέχνη. έκθεση.
tennis τένις γουίμπλεντ
hockey χόκεϊ
basketball μπάσκετ nba.
olympics ολυμπιακοί ολυμπιακών ολυμπιάδα ολυμπιακούς
coach προπονητ
transfer-sport μεταγραφ
sport-injury τραυματισμός.
referee-fans διαιτητ οπαδ φίλαθλ
penalty-goal πέναλτι σκόραρ
racing φόρμουλα formula ράλι φερστάπεν
cycling-athletics ποδηλ μαραθών στίβο σκι.
boxing-mma πυγμαχ μποξ
doping ντόπινγκ
chess σκάκι
space διαστημ αστροναύτ nasa
car αυτοκίνητο αυτοκίνητα αυτοκινήτων όχημα tesla
bus λεωφορεί πούλμαν
road-traffic δρόμο. κίνηση. αυτοκινητόδρ οδική λεωφόρο
tourism τουρισμ τουρίστ
food-restaurant φαγητ τρόφιμ εστιατόρ κρέας
fashion-clothes μόδα ρούχα φόρεμα
wedding-divorce γάμο παντρ διαζύγι
birth-baby γέννησ γεννήθ μωρό βρέφ έγκυος
new-year πρωτοχρον πυροτεχν
parade παρέλασ
monument μνημεί αγάλμ
flag-symbol σημαία σημαίες ύμνο
spouse σύζυγ χήρα
smartphone-app smartphone κινητό. κινητά. iphone
social-media influencer κοινωνικής δικτύωσ
internet ίντερνετ διαδίκτυ
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter
collapse-building κατέρρευσ κατάρρευσ
university πανεπιστ καθηγητ
agriculture αγροτικ κτηνοτρ γεωργικ
real-estate ακίνητ ενοίκι στεγαστ
shop-retail καταστήμ σούπερ μαγαζ
airline αεροπορικ επιβάτ
metro-station μετρό. σταθμός. τραμ. σταθμού.
tunnel σήραγγ τούνελ
gold χρυσό
renewable ανανεώσιμ ηλιακ αιολικ υδρογόν φωτοβολτ
television τηλεόρασ τηλεοπτ
celebrity-star σταρ. διάσημ
suicide αυτοκτον
lawyer δικηγόρ
mafia-gang μαφία συμμορί σπείρα
riot-clash ταραχές ταραχών επεισόδια συμπλοκ
stampede ποδοπατ
radiation ραδιεν ακτινοβολ
gun-rifle πιστόλι τουφέκι όπλο. τυφέκι
steel-metal χάλυβ αλουμίν χαλκ λίθιο
lake λίμνη λίμνες
forest δάσος δάση δασικ δάσους
alcohol αλκοόλ μπίρα μπύρα κρασί μεθυσ
tobacco καπνίσμ τσιγάρ καπνιστ
boeing boeing
airbus airbus
lgbt-gay λοατκι ομοφυλ γκέι τρανς. pride
abortion άμβλωσ
racism ρατσισ φυλετικ διακρίσ
citizenship ιθαγέν υπηκοότ
lawsuit αγωγή. μήνυσ
impeachment καθαίρεσ παραπομπή
transformer-generator γεννήτρι μετασχηματ
ukraine ουκραν κίεβο
russia ρωσ μόσχα
president πρόεδρ
european-union εε. βρυξέλλ ένωση. ένωσης.
europe ευρώπη ευρωπα
white-house λευκό. λευκού. λευκός.
government κυβέρνησ κυβερνητικ
kremlin κρεμλίν
minister υπουργό υπουργών
nato νάτο. νατοϊκ
prime-minister πρωθυπουργ
world κόσμο. κόσμος παγκόσμ κόσμου
country χώρα. χώρες. χώρας. χωρών. κράτος
today σήμερα σημεριν
new νέα. νέο. νέος. νέες. νέου.
people άνθρωπο ανθρώπων άτομα
head-chief επικεφαλής αρχηγ διευθυντ
two δύο. αμφότερ
year έτος χρονιά έτη ετών.
official αξιωματούχ επίσημ
first πρώτη. πρώτος. πρώτο. πρώτες πρώτοι.
big μεγάλ μαζικ τεράστι
city πόλη. πόλης. πόλεις. πόλεων.
region περιοχ επαρχ περιφέρεια. περιφέρειας.
donbas ντονμπάς ντονέτσκ λουχάνσκ λουγκάνσκ
crimea κριμα
day ημέρα ημέρες μέρα. μέρες. ημερών
now τώρα
night νύχτα βράδυ.
ally σύμμαχ
international διεθν
special ειδικ
sea θαλάσσ ναυτιλ
middle-east μέση. ανατολή. μέσης.
gaza γάζα
secretary-of-state γραμματέ
vice-president αντιπρόεδρ αναπληρωτ
source πηγή. πηγές. πηγών
geneva γενεύη
istanbul κωνσταντινούπ ινσταμπούλ
palestinian παλαιστ
united-nations οηε. ηνωμένων ηνωμένα
team ομάδα. ομάδας ομάδες
parties-to-talks πλευρά πλευρές πλευρών
home σπίτι κατοικί
woman γυναίκ
man άνδρα άντρα άνδρες ανδρών
kharkiv χάρκοβ χαρκίβ
odesa οδησσ
full πλήρης. πλήρη. πλήρως. ολόκληρ
important σημαντικ κρίσιμ
good καλό. καλή. καλά. θετικ καλός.
possible πιθαν δυνατό. ενδεχόμ
dangerous κίνδυν επικινδ
more περισσότερ παραπάνω
all όλοι. όλα. όλες. κάθε. όλων.
only μόνο. αποκλειστικά
last-latest τελευταί τελικ
real πραγματικ αληθιν
dozens δεκάδες δεκάδων
hundreds εκατοντ
thousands χίλια. χιλιάδ
three τρεις. τρία. τριών.
month μήνα. μήνες μήνας μηνών
hour ώρα. ώρες. ωρών. ώρας.
again ξανά. πάλι.
during διάρκεια
until μέχρι. έως.
expert ειδικός. εμπειρογν αναλυτ
foreign ξένο. ξένη. ξένων ξένες αλλοδαπ
italy ιταλ ρώμη
japan ιαπων τόκιο
korea κορέα βορειοκορ νοτιοκορ
north-korea πιονγκγιάνγκ βορειοκορ
south-korea σεούλ νοτιοκορ
saudi-arabia σαουδ ριάντ τζέντα
riyadh ριάντ
doha ντόχα
qatar κατάρ. ντόχα
vienna βιένν
minsk μινσκ
paris παρίσι
london λονδίν
berlin βερολίν
switzerland ελβετ
netherlands ολλανδ άμστερνταμ χάγη. χάγης.
spain ισπαν μαδρίτ
belarus λευκορωσ μινσκ
finland φινλανδ ελσίνκι
sweden σουηδ στοκχόλμ
norway νορβηγ όσλο.
denmark δανία δανικ δανός κοπεγχάγ
lithuania λιθουαν βίλνιους
estonia εσθον ταλίν
latvia λετον λεττον ρίγα.
baltic βαλτικ
romania ρουμαν βουκουρ
moldova μολδαβ κισινάου υπερδνειστ
czechia τσεχ πράγα
slovakia σλοβακ μπρατισλ
georgia γεωργία. γεωργιαν τιφλίδ γεωργίας.
armenia αρμεν γερεβάν ερεβάν
azerbaijan μπακού αζέρ
kazakhstan καζακ αστάνα
pakistan πακιστ ισλαμαμπ
afghanistan αφγαν καμπούλ ταλιμπάν
lebanon λιβαν βηρυτ
hezbollah χεζμπολ
hamas χαμάς
iraq ιράκ βαγδάτ
yemen υεμέν
houthi χούθι
egypt αίγυπτ
hormuz ορμούζ
strait στενό. στενά. στενών.
red-sea ερυθρά. ερυθράς.
black-sea μαύρη. μαύρης. μαύρο.
taiwan ταϊβάν ταϊπέι
canada καναδ οτάβα
mexico μεξικ
brazil βραζιλ
kherson χερσών
zaporizhzhia ζαπορόζ ζαπορι
dnipro ντνίπρο δνείπερ
lviv λβιβ λβοφ
pokrovsk ποκρόφσκ ποκρόβσκ
kupiansk κουπιάνσκ
sumy σούμι σούμυ
kramatorsk κραματόρσκ σλοβιάνσκ κοστιαντίν
belgorod μπελγκορ
kursk κουρσκ
pentagon πεντάγων
national εθνικ
local τοπικ
joint κοινή. κοινό. κοινού κοινές μαζί.
strong ισχυρό ισχυρή ισχυρά δυνατή. δυνατός.
legal νομικ νόμιμη. νόμιμο. νόμιμα.
ground χερσαί
historic ιστορικ
immediate άμεση. άμεσο αμέσως
long-term μακροπρ μακροχρ
permanent μόνιμ
temporary προσωριν
unprecedented πρωτοφαν
finance-minister οικονομικών υποικ.
interior-minister εσωτερικών
ministry υπουργείο υπουργεία
commission κομισιόν επιτροπ
council συμβούλιο. συμβουλίου
coalition συνασπ
citizen πολίτες. πολίτη. πολίτης. πολιτών
population πληθυσμ κάτοικο κατοίκων
family οικογέν
governor κυβερνήτη περιφερειάρχ
mayor δήμαρχ
senator γερουσιαστ
deputy-mp βουλευτ
central-bank τράπεζα τράπεζες τραπεζών εκτ. fed.
half μισό. μισά. ήμισυ μισή.
percent τοις. ποσοστ
majority πλειοψ πλειον περισσότεροι.
north βόρεια. βόρειο. βόρειας. βορρά
south νότια. νότιο. νότιας. νότου. νότος
east ανατολικ ανατολή.
west δυτικ δύση. δύσης
florida φλόριντα μαϊάμι
new-york υόρκη
texas τέξας
california καλιφόρν άντζελες
vatican βατικαν
pope πάπα. πάπας ποντίφ
cuba κούβα αβάνα
panama παναμά
greece ελλάδα ελλην αθήνα
serbia σέρβ βελιγράδ
africa αφρικ
asia ασία. ασίας ασιατ
australia αυστραλ σίδνεϊ καμπέρα
chancellor καγκελάρι
office γραφείο γραφεία
embassy πρεσβεί προξεν
committee επιτροπή. επιτροπής.
agency υπηρεσία. οργανισμό πρακτορεί
supreme-court ανώτατο άρειος
prosecutor εισαγγελ
imf-world-bank δντ.
red-cross ερυθρός σταυρ
g7 g7.
g20 g20.
brics brics
opec οπεκ opec
fifa-uefa fifa uefa ουέφα
cia cia.
fbi fbi.
fsb fsb.
sbu sbu.
duma δούμα
bundestag μπούντεσταγκ bundestag
oligarch ολιγάρχ δισεκατομμυριούχ μεγιστάν
first-lady κυρία. σύζυγος.
son γιος. γιο. γιου. γιοι. υιός
daughter κόρη. κόρης κόρες
son-in-law γαμπρό
mother μητέρα μάνα.
father πατέρα μπαμπά
youth νεολαία νέοι. νεαρ έφηβ ανήλικ
elderly ηλικιωμ
pension σύνταξη. συντάξεις. συνταξιούχ συνταξιοδ
teacher δάσκαλ εκπαιδευτικ
farmer αγρότες αγρότη. αγρότης αγροτών
driver οδηγό
pilot πιλότ
sailor ναύτες ναυτικοί. ναυτικών πλήρωμα
athlete αθλητή αθλητές αθλήτρι
actor ηθοποι
activist ακτιβιστ
hacker χάκερ κυβερνοεπ
church εκκλησ πατριάρχ επίσκοπ
royal βασιλι πρίγκιπ
businessman επιχειρηματ
group ομάδα. ομάδες. ομάδας. γκρουπ
state-capital πρωτεύουσ
right-wing ακροδεξ δεξιά. δεξιάς
left-wing αριστερ
politician πολιτικός. πολιτικοί πολιτική.
tomorrow αύριο αυρια
yesterday χθες χτες χθεσ
second δεύτερη. δεύτερο. δεύτερος. δεύτερης.
third τρίτο. τρίτος τρίτου
minute λεπτά. λεπτών
decade δεκαετ
century αιώνα αιώνες
morning πρωί. πρωινό
early νωρίς νωρίτερα πρόωρ
late αργά. αργότερα
christmas χριστούγ
easter πάσχα
january ιανουάρ
february φεβρουάρ
march-month μάρτιο μάρτη.
april απρίλ
june ιούνι
july ιούλι
august αύγουστ
september σεπτέμβρ
october οκτώβρ
november νοέμβρ
december δεκέμβρ
spring άνοιξη. άνοιξης
summer καλοκαίρ
autumn φθινόπωρ
four τέσσερ τεσσάρων
five πέντε.
ten δέκα.
many πολλοί πολλά. πολλές. πολλών
few λίγοι. λίγες. λίγα. μερικοί. μερικές.
less λιγότερ
nobody κανείς. κανένας
small μικρ
high υψηλ ψηλ
low χαμηλ
weak αδύναμ
easy εύκολ
serious σοβαρ
impossible αδύνατ
certain βέβαι σίγουρ σαφ
uncertain αβέβαι ασαφ άγνωστ
partial μερικώς μερική.
separate ξεχωριστ χωριστ
illegal παράνομ
public δημόσια. δημόσιο. δημόσιας δημόσιες
private ιδιωτικ προσωπικ
bad κακό. κακή. κακά. αρνητικ τρομερ
best καλύτερ κορυφαί
worst χειρότερ
correct σωστ ορθό
wrong λανθασμ εσφαλμ λάθος.
freedom ελευθερία ελευθερίες
rich πλούσι πλούτο
poor φτωχ
alive ζωντανό επιζών επέζησ
green πράσιν
blue μπλε. γαλάζι
hot ζεστ καυτ
near κοντά. πλησίον
far μακριά μακριν
sky ουρανό. ουρανός ουρανού
village χωριό χωριά
district συνοικ δήμο. δήμος
island νησί
river ποταμ
mountain βουνό βουνά ορειν
coast ακτή. ακτές παραλί
street οδός. οδό. οδού. δρόμο. δρόμος
building κτίριο κτήριο κτίρια
palace παλάτι ανάκτορ
hotel ξενοδοχ
chernihiv τσερνίχιβ τσερνίγκοφ
mykolaiv μικολάιβ μικολάγιβ νικολάγιεφ
chernobyl τσερνόμπιλ
novorossiysk νοβοροσίσκ νοβοροσίισκ
bryansk μπριάνσκ
kaliningrad καλίνινγκραντ
st-petersburg πετρούπολ
chechnya τσετσέν
portugal πορτογαλ λισαβόν
belgium βέλγι
austria αυστρία βιένν
slovenia σλοβεν λιουμπλ
bulgaria βουλγαρ
croatia κροατ ζάγκρεμπ
bosnia βοσνί σεράγεβο
kosovo κόσοβο κοσοβάρ πρίστινα
cyprus κύπρο κυπρια λευκωσ κύπριο
ireland ιρλανδ δουβλίν
uzbekistan ουζμπεκ τασκένδ
bangladesh μπανγκλαντ
sri-lanka σρι. λάνκα
myanmar μιανμάρ βιρμαν
thailand ταϊλάνδ μπανγκόκ
cambodia καμπότζ
singapore σιγκαπ
malaysia μαλαισ
indonesia ινδονησ τζακάρτα
philippines φιλιππίν μανίλα
vietnam βιετνάμ ανόι.
hong-kong χονγκ
new-zealand ζηλανδ νεοζηλανδ
haiti αϊτή. αϊτής αϊτιν
argentina αργεντιν
chile χιλή. χιλής χιλιαν
colombia κολομβ μπογκοτά
ecuador ισημεριν εκουαδόρ
bolivia βολιβ
peru περού. περουβ
sudan σουδάν νταρφούρ
ethiopia αιθιοπ
somalia σομαλ
kenya κένυα ναϊρόμπι
nigeria νιγηρί
niger νίγηρα
mali μάλι. μπαμάκο
burkina-faso μπουρκίνα σαχέλ
congo κονγκό
south-africa νοτιοαφρ πρετόρι γιοχάνεσμπ
libya λιβύη λιβυκ τρίπολη
tunisia τυνησ τύνιδα
algeria αλγερ
morocco μαρόκο μαροκιν
west-bank ραμάλα δυτική.
jerusalem ιερουσαλ
kuwait κουβέιτ
bahrain μπαχρέιν
oman ομάν. μουσκάτ
jordan ιορδαν αμμάν
arctic αρκτικ
antarctica ανταρκτικ
mediterranean μεσόγει
suez σουέζ
davos νταβός
albania αλβαν
montenegro μαυροβούν
north-macedonia μακεδον σκόπια
iceland ισλανδ ρέικιαβικ
kyrgyzstan κιργι
tajikistan τατζικ
turkmenistan τουρκμεν
nepal νεπάλ
laos λάος.
mongolia μογγολ
honduras ονδούρ
nicaragua νικαράγ
paraguay παραγου
uruguay ουρουγου
eritrea ερυθραί
rwanda ρουάντα
uganda ουγκάντα
mozambique μοζαμβ
blogger μπλόγκερ blogger influencer
already ήδη.
still ακόμα ακόμη
ago πριν.
may-month μάιο. μάιος μαΐου.
free-of-charge δωρεάν
square πλατεία πλατείες
not δεν. δε. μην. όχι. ποτέ. ούτε.
`;
