/** What news is made of, in French: see glossary.ts. */
export const fr = `
die mort. morts morte tues tue. deces
injured blesse. blesses blessee blessure
attack frapp attaqu raid.
drone drone
missile missile. missiles roquette
explosion bombe explos
fire incendi
factory usine. usines
electricity electr courant
nuclear nucleai
oil petrole petroli baril
gas gaz. gazoduc gazier
sanctions sanction
tariff tarif
meeting rencontr reunion
summit sommet
phone-call telephon appel
visit visite arriv
travel voyage rend. rendra deplacement
sign signe. signent signer signat paraph
agreement accord entente.
reject rejet refus
warn avert alerte
demand exig demand reclam
proposal propos
plan plan. plans planifi
draft projet ebauche
statement declar communique
announce annonc confirm
threat menac
troops soldat troupes
front-line front. fronts
land territo
border fronti
parliament parlement assemblee senat
election election vote scrutin
court tribunal proces juge
arrest interpell arrestat arrete. arretes
prison prison
exchanging echang
release libere. liberes liberer liberat relach
police police
protest manifest
resign demission
appoint nomm
envoy emissaire envoye
foreign-minister diplomat
delegation delegation
intelligence espion renseign
children enfant
school ecole. ecoles etudiant college.
hospital hopital hopitaux clinique
train train. ferrovi trains
plane avion vol.
ship navire bateau petrolier
airport aeroport
port port. terminal
bridge pont. ponts
earthquake seisme tremblement
flood inondat crue. crues
storm tempete ouragan cyclone typhon
cold froid neige hiver
money million pret. prets emprunt milliards milliard. aide. aides
frozen-assets avoirs geles
freezing gel. geler
price prix inflation
market bourse marche. marches.
football football match but.
award prix nobel
journalist journalist
weapon armes arsenal munition
refugee refugi migrant asile migrat
monitor surveill observ
postpone report retard
cancel annul
europe-leaders dirigeants dirigeant
airspace aerien. aerienne aeriennes
trilateral trilateral tripartit
round round cycle
compromise compromis concess
suit costume
hotline-live direct.
monday lundi
tuesday mardi
wednesday mercredi
thursday jeudi
friday vendredi
saturday samedi
sunday dimanche
next-week semaine
usa americain usa amerique unis. washington
uk-country britann royaume london
france franc paris
germany allemag berlin merz
poland pologn polon varsov
china chine chinois pekin
turkey turqu istanbul turc ankara
hungary hongr budapest
israel israel
iran iran teheran
syria syri
venezuela venezuel
greenland groenland
india inde. indien delhi
alaska alaska
abu-dhabi emirat dhabi
before avant. veille
after apres
future va. prochain doit.
begin debut commenc
end termin fin. acheve
nothing sans.
progress progres product construct
deploy deploi envo
invite invit
venue lieu. base. sede
virtual virtuel visio
react react. reaction repond repons reagi
hope optimis espoir
doubt doute scepti
deadline ultimatum delai
peace paix
war guerre
ceasefire-idea treve cessez armistice
security securit
guarantee garanti
negotiations negoci
say dit. disent affirm assure assurent
report selon. source sources rapporte rapportent
accuse accus reproch
condemn condamn denonc critiqu fustig
deny dement. dementi dementent nie. nient
praise salue. saluent vante. louange
thank remerci merci. gratitude
mock moque. moquent moquer raille. insult
insist insist martele soulign
hint suggere sugger signaux signal. insinu
reveal revel devoil divulg
leak fuite. fuites fuite
ask interroge question
apologise excuse. excuses excuser
promise promet promis promess engage. engageme
congratulate felicit
support soutien soutient soutenir soutenu appui
oppose contre. oppos
pressure pression pousse. contraint
help aide. aides aider aident
want veut. veulent souhait voul
accept accept
consider envisag considere etudie.
ready pret. prete. prets prepar dispos
discuss discut consult debat
mediation media. mediat mediation
host accueill accueil recoit recu.
join particip rejoin
absent absent boycott boude. boudent
exclude exclu ecart. ecarte evinc
include inclu. inclure incluent inclus
lead dirige. mene. diriger
unity unis. unite. union. solidar
split divis divise diverg desaccord fractur
reach attein parven obten
fail echec echou echoue
stall impasse enlise blocage pietin
collapse effondr
violate viole. violent. violation enfrein viol.
comply respect
extend prolong prolonge reconduc
expire expir
implement appliqu applica
enforce imposer
pause suspen suspend pause.
resume repren repris reprise relance
stop stoppe stopper stop. cesse cesser arreter
abandon renonc abandon volte. revirem
change chang changem tournant virage
toughen durci durcit fermete
ease allege assoupl leve. levee lever
escalate escalad escale.
de-escalate desescal apais
risk risque danger. dangers dangere
trust confian mefian
win gagn victoi vaincr remport triomph
lose perd. perdu perdre defaite humili
give-up cede. ceder capitul
keep garder garde. conserv maint
recognise reconn legitim
veto veto
block bloque bloquer entrave
approve approuv ratif valide. avalise enterin
decide decid decision
order ordonn decret ordre. ordres
choose choisi choix
must doit. doivent faut. besoin
allow autoris permet permett
ban interdi
soon bientot rapid vite. urgen immin prochainement
wait attend attente attendu
continue continu poursui
return retour revien revenir
leave quitt retrait retire retirer partir
stay reste. restent rester demeur
move boug deplac mouvem
open ouvr ouvert
close ferme ferment fermetur
show montre montrent montrer
prove preuve prouv
test teste. tester essai epreuve
check verif controle. inspect
investigate enquet
find trouv decouv retrouv
search cherche cherchent recherche traque
secret secret. secrets secrete cache.
fake mensong ment. mentir faux. fausse desinform
truth verite
mistake erreur bourde
scandal scandal affaire. tolle.
corruption corrupt
crisis crise
conflict conflit
defence defense. defend dissuas defenses
alliance allie. allies alliance. partenai coalition
enemy ennemi advers rival
relations relation liens. amitie ami. amis.
isolate isole isolent isoler isolem
influence influen levier
interest interet enjeu
conditions condition
red-line rouge rouges
point points. principe
issue probleme probleme. enjeux obstacle sujet
key cle. cles. crucial principal important majeur
detail detail precisions
result resultat bilan. issue. retenir consequ
success succes. reussi
breakthrough percee
step mesure. mesures etape
role role.
position position. positions
strategy strateg tactiq
goal objectif but. viser vise.
reason raison. raisons cause. causes pourquoi
chance chance. chances possib opportun occasion
letter lettre messages message
speech discours allocut
interview interview entretien
press-conference conference
analysis analys opinion. edito. tribune. expert decrypt
photo photo image. images cliche
map carte. cartes
document document. documents memorand protocol
text texte. textes version
list liste. listes
initiative initiativ
framework cadre. feuille
format format. formats
level niveau
bilateral bilateral
four-way quadripart quatre
face-to-face personne.
handshake poignee
red-carpet tapis
applause applaud ovation
table table. tables
back-channel canal. coulisse
dispute dispute querell brouill
tension tension tendu
concern inquiet preoccup craint crainte crain
surprise surpri choc. choque inattend
celebrate celebr fete. fetent jouit
anger colere furieu indign irrit
frustrate decu. decus frustr decept impatien
attack-verbally tirade incendie. etrill
friendly chaleureu flatt cordial
difficult difficil compliqu delicat dur. dure.
possible-impossible impossib irreal improbab
fair juste. injust equitab
lasting durable permanent
direct directs directes directement
first-time premier premiere
record record. records histor
admit admet admett avoue avouer
avoid evite. eviter esquive
ignore ignor
betray trahi trahison
trap piege. pieges manipul tromp
dictate dictat diktat
sovereignty souverain integrite independan
neutrality neutral neutre
membership membre adhesion
treaty traite. traites convention pacte charte
retaliate represaill riposte vengean
provoke provoc provoqu
ambassador ambassad consulat consul. ambassadeur ambassadric
summon convoqu
expel expuls deport
visa visa. visas passeport
referendum referend
constitution constitution
law loi. lois legisl
coup putsch putschiste
martial-law martiale
invasion invasion envahi
occupation occupe. occupes occupation annex
peacekeepers interposition
disarm desarm demilitar
buffer-zone tampon
reconstruction reconstruct reconstrui
reparations reparation indemnis compens
trade commerce commercia export import.
minerals minerai minerais minera
investment investiss
budget budget depens deficit
spokesperson porteparole parole.
adviser conseill conseiller
opposition opposants opposition opposant
party parti. partis republicain democrat
survey sondage
rights droits
war-crimes genocid crime. crimes
abduct enlev kidnapp otage
amnesty amnist grace. gracie
propaganda propagand
army armee. armees.
residential-building immeuble residentiel maisons. appartement logement
damage endommag detrui destruct degats
air-defence antiaerien patriot. patriots
intercept abattu abattr abattent abat. intercept
capture conquis conquer conquet captur empar
advance avancee avancent progression
offensive offensive. offensives
energy-facility infrastructur installation
aid-package paquet enveloppe.
civilians civil. civils habitant riverain
casualties victime pertes. bilan.
target-object cible. cibles cible visee
prisoners-of-war prisonnier
bodies-remains corps. depouill cadavre
refinery raffinerie
long-range longue. portee
air-raid-alarm sirene alerte. alarme
evacuate evacu
power-plant centrale. centrales. reacteur
uranium-enrichment uranium enrichi aiea
launcher lance. lanceur tire. tirs.
ballistic balist ballist hyperson croisiere
tribunal-warrant mandat. cpi. haye
shadow-fleet fantome fantomes
commander commandant generaux etatmajor
exercise-drill exercices exercice manoeuvre entrainement
mobilisation mobilis conscri recrut
military-base caserne bases. aerodrom
tank char. chars blinde. blindes
artillery-shelling artiller obus. pilonn bombard
debris debris epave decombres gravats
fighter-jet chasseur. chasseurs rafale
warship-fleet flotte. marine. fregate destroyer
submarine submersible sousmarin
rescue secour sauvet sauveteur rescap pompier
rebel rebell milice insurg guerilla
special-operation operation. operations commando.
terror terror extremis
humanitarian humanit
encircle encercl assieg siege.
liberate liberation reconqu libere.
counter-offensive contreoff contreattaq
line-of-contact lignes. demarcation
purchase-sell achat achet vend. vendu vente
contract-order contrat commande
growth-recession croissance recession economie economique pib.
company-firm entreprise societe.
production production produire fabriqu
charge-indict inculp parquet procureur prevenu
guilty-acquit coupable acquitt relaxe
shooting fusillade tireur.
assassinate assassin meurtr attentat
crash-collision accident. accidents collision ecras crash
missing disparu dispari disparait
sabotage sabot hybride
embargo-cap embargo plafonn boycott
confiscate confisq saisie saisies saisit expropri
ai-technology ia. artificiel technolog puce. puces robots
climate climat emission rechauff
health-doctor sante. medecin malad patient. patients
sport sport. sports athlete stade. ligue.
champion-medal champion medaille coupe. mondial. tournoi
science-research etude etudes scientif chercheur
film-series film. films serie. acteur actrice cinema
music-singer musique chanteu chanson concert. eurovision
anniversary anniversair commemor hommage anniversaire
funeral funerail obseques deuil enterr
national-guard garde. gardes
glide-bomb planant guidee guidees
trench-fortification tranchee fortifi
gps-jamming brouillage gps.
balloon ballon. ballons montgolf
undersea-cable cable. cables
nuclear-test ogive. ogives essai.
arms-control desarmement newstart
defence-industry dassault thales nexter rheinmetall
pipeline pipeline oleoduc gazoduc
aircraft-carrier porteavions
helicopter helicopt
mine-demining mine. mines demin antipers
cluster-munition sousmunition thermobar phosphor
chemical-weapon chimiqu
satellite satellit starlink
radar radar awacs
poison empoison poison. toxique
mercenary mercenair wagner
deserter desert. deserteur desertion
volunteer volontair benevol
depot-warehouse entrepot depot. depots
dam barrage. barrages
torture tortur sevices maltrait
execution execution execute. pendu
massacre massacr tuerie
jihad-islamist djihad jihad islamist daech qaida
curfew couvrefeu
shelter-bunker abri. abris bunker
veteran veteran
sniper sniper tireur
fuel carburant essence gazole diesel
coal charbon mineurs.
grain cereale ble. bles. recolte
water eau. eaux
drought-heat canicule secheresse chaleur. chaleurs
heating chauffage
hunger-famine famine. faim. malnutri
tax impot impots taxe. taxes fiscal
debt-bond dette obligation
interest-rate taux. bce. fed.
currency monnaie devise. rouble dollar bitcoin crypto
donor donateur dons. don.
subsidy subvention pensions. retraites
jobs-workers emploi chomage salarie travailleur licenci
strike-labour greve greviste syndicat
bankrupt faillite liquidation. redressement
merger-takeover fusion. fusions rachat
reform reforme
appeal-court cassation
fine-penalty amende. amendes
fraud fraude escroqu blanchiment
theft-rob voleur derobe cambriol braquage
drugs-narcotics drogue cocaine narco stupefi trafic.
rape-abuse viols violeur sexuel agressee
extradite extrad
derail deraill
sink-capsize naufrag coule chavir
stab poignard couteau
epidemic virus. epidem pandem covid grippe. variole
vaccine vaccin
cancer cancer
drugs-medicine medicament pharma
rain-weather pluie meteo intemper
landslide glissement avalanche eboulem
volcano volcan eruption
tsunami tsunami
pollution pollution environnem
wildlife animal animaux chien loup. requin
religion-mosque religi mosque musulm islam. juif juive antisemit
language langue. langues
book-writer livre. livres ecrivain auteur. roman. litterat
culture-museum culturel musee art. artiste theatre exposition louvre patrimoine
tennis tennis wimbledon
hockey hockey lnh. nhl.
basketball basket. basketball nba.
olympics olympique olympi jo.
coach entraineur selectionneur
transfer-sport transfert mercato
sport-injury forfait. blessure
referee-fans arbitre supporter ultras
penalty-goal penalty. penaltys doublet triple.
racing formule rallye course. motogp
cycling-athletics cyclisme cycliste marathon biathlon ski.
boxing-mma boxe. boxeur ufc.
doping dopage
chess echecs.
space spatial espace. astronaut nasa lune.
car voiture automob vehicul
bus bus. autocar
road-traffic route. routes autoroute circulation
tourism touris
food-restaurant aliment restaurant nourriture cafe. viande
fashion-clothes mode. vetement robe.
wedding-divorce mariage marier divorce noces
birth-baby naissance bebe naiss enceinte
new-year reveillon nouvelan artifice
parade parade. defile.
monument monument. statue.
flag-symbol drapeau hymne
spouse epouse epoux mari. veuve
smartphone-app smartphone iphone appli. applis messagerie
social-media reseaux influenceu
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tweet
collapse-building effondr ecroul
university universit campus etudiant
agriculture agricole agricult
real-estate immobil loyer locatair
shop-retail magasin supermarche boutique
airline passager
metro-station metro. gare. gares tramway
tunnel tunnel
gold or.
renewable solaire eolien renouvel hydrogene
television tele. television chaine. tf1.
celebrity-star star. stars vedette celebrite
suicide suicid
lawyer avocat avocats
mafia-gang gang. gangs mafia mafieux
riot-clash emeute emeut affrontement heurts
stampede bousculade
radiation radioact radiation. irradi
gun-rifle fusil. fusils pistolet
steel-metal acier aluminium cuivre lithium
lake lac. lacs
forest foret forets
alcohol alcool biere vin. vins ivre
tobacco tabac cigarett
boeing boeing
airbus airbus
lgbt-gay lgbt homosex transgenre gay.
abortion avortement ivg.
racism racis discrimin
citizenship nationalite naturalis
lawsuit plainte plaintes poursuit.
impeachment destitution impeachment
transformer-generator generateur transformateur
ukraine ukrain kiev
russia russe russi moscou
president president
european-union ue. bruxelles
europe europ
white-house blanche
government gouvernement
kremlin kremlin
minister ministre
nato otan.
prime-minister matignon premierministre
world monde. mondial
country pays. etat. etats
today aujourd
new nouveau nouvel
people gens. personnes
head-chief chef. cheffe patron.
two deux.
year annee ans.
official responsable officiel
first premier. premiers premiere
big grand. grande. grands. massif massive
city ville. villes
region region. regions regional province oblast
donbas donbas donetsk louhansk lougansk
crimea crimee
day jour. jours journee
now maintenant actuelle
night soir. soiree nuit. nuits
ally allie. allies. alliee allianc
international international
special special. speciale specials speciaux
sea mer. mers. maritime maritimes
middle-east orient.
gaza gaza gazaoui
secretary-of-state secretaire
vice-president vice. adjoint
source source
geneva geneve
istanbul istanbul
palestinian palestin
united-nations onu.
team equipe. equipes
parties-to-talks partie. parties camp.
home maison. maisons logement domicile
woman femme
man homme
kharkiv kharkiv kharkov
odesa odessa odesa
full plein. pleine total. totale complet
important important crucial
good bon. bonne. bons positif positive
possible possibl probabl
dangerous danger. dangere risque
more plus. davantage
all tous. toutes. tout.
only seulement
last-latest dernier
real reel. reelle veritable
dozens dizaine
hundreds centaine
thousands millier mille.
three trois.
month mois.
hour heure
again encore.
during pendant durant
since depuis
until jusqu
expert expert analyste
foreign etranger
italy itali rome.
japan japon tokyo
korea coree coreen sudcoree nordcoree
north-korea pyongyang nordcoree
south-korea seoul sudcoree
saudi-arabia saoud riyad djeddah
riyadh riyad
doha doha.
qatar qatar doha.
vienna vienne.
minsk minsk
paris paris.
london londres
berlin berlin
switzerland suisse
netherlands neerland holland haye. amsterdam
spain espagn madrid
belarus bielorus belarus minsk
finland finland helsinki
sweden suede. suedois stockholm
norway norveg oslo
denmark danemark danois copenhague
lithuania lituan vilnius
estonia estoni tallinn
latvia letton
baltic baltiq balte
romania rouman bucarest
moldova moldav transnist
czechia tchequ prague
slovakia slovaq bratislav
georgia georgie. georgien tbilis
armenia armeni erevan
azerbaijan azerbaid bakou
kazakhstan kazakh astana
pakistan pakistan islamabad
afghanistan afghan kaboul taliban
lebanon liban beyrouth
hezbollah hezboll
hamas hamas
iraq irak bagdad
yemen yemen
houthi houthi
egypt egypt caire
hormuz ormuz
strait detroit
red-sea rouge
black-sea noire. noir. noirs
taiwan taiwan taipei
canada canad ottawa
mexico mexiq mexic
brazil bresil brasil
kherson kherson
zaporizhzhia zaporij zaporiz zaporoj
dnipro dnipro dniepr
lviv lviv
pokrovsk pokrovsk
kupiansk koupiansk
sumy soumy
kramatorsk kramatorsk sloviansk
belgorod belgorod
kursk koursk
pentagon pentagon
national national. nationale nationaux
local local. locale locaux
joint commun. commune ensemble conjoint
strong robuste puissant
legal legal. legale juridiq
ground terrestre
historic histor
immediate immediat urgent urgence
long-term longue. long. longtemps
permanent permanent
temporary temporair provisoire
unprecedented precedent inedit.
finance-minister financ bercy
interior-minister interieur beauvau
ministry ministere
commission commission
council conseil. conseils
coalition coalition
citizen citoyen
population habitant population
family famill
governor gouverneur
mayor maire. maires mairie
senator senateur
deputy-mp depute. deputes deputee
central-bank banque. banques bce.
half moitie demi.
percent pourcent
majority majorit plupart
north nord. septentrion
south sud.
east est.
west ouest. occident
florida floride miami
new-york york.
texas texas texan
california californ angeles
vatican vatican
pope pape. papes pontif
cuba cuba cubain
panama panam
greece grece. grec. grecs. grecque athenes
serbia serbie serbe belgrade
africa afriq afric
asia asie asiat
australia austral sydney
chancellor chancelier chanceliere
office bureau
embassy ambassade. ambassades consulat
committee comite.
agency agence
supreme-court supreme cassation
prosecutor procureur parquet
imf-world-bank fmi.
red-cross croix cicr.
g7 g7.
g20 g20.
brics brics
opec opep.
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma douma
bundestag bundestag
oligarch oligar milliardair
first-lady epouse. epouses
son fils.
daughter fille. filles
son-in-law gendre
mother mere. meres maman
father pere. peres
youth jeune
elderly ages. agees vieux
pension retrait
teacher enseignant professeur
farmer agriculteur paysan
driver conducteur chauffeur automobilist
pilot pilote. pilotes
sailor marins. equipage
athlete athlet sportif
actor acteur. acteurs actrice comedien
activist militant activist
hacker hacker cyber pirates
church eglise patriarch eveque
royal roi. rois reine. royal prince. princesse
businessman entrepreneur affairiste
group groupe
state-capital capitale. capitales
right-wing droite
left-wing gauche
politician politiq politicien
tomorrow demain
yesterday hier.
second deuxieme seconde.
third troisieme
minute minute. minutes
decade decennie
century siecle
morning matin. matinee
early anticipe. anticipee
late tard. tardif
christmas noel.
easter paques
january janvier
february fevrier
march-month mars.
april avril
june juin.
july juillet
august aout.
september septembre
october octobre
november novembre
december decembre
spring printemps
summer estival estiv
autumn automn
four quatre
five cinq.
ten dix.
many nombreux nombreuse plusieurs
few quelques peu.
less moins.
nobody aucun aucune
small petit. petite petits
high haut. haute. hauts
low bas. basse. basses
weak faibl
easy facil
serious grave. graves serieu
impossible impossib
certain certain sur. clair claire
uncertain incert inconnu
partial partiel
separate separe separement
illegal illegal
public public. publique publics
private prive. privee prives personnel
bad mauvais terrible negatif
best meilleur
worst pire. pires
correct correct juste.
wrong faux. fausse. erreur
freedom liberte
rich riche. riches richesse
poor pauvre
alive vivant survi
green vert. verte. verts
blue bleu. bleue. bleus
hot chaud. chaude chaleur canicul
near pres. proche. proches
far loin.
sky ciel. air. airs.
village village
district arrondissem quartier. quartiers district
island ile. iles
river riviere fleuve
mountain montagn mont.
coast cote. cotes. littoral plage
street rue. rues. route. routes
building batiment immeuble
palace palais elysee residence
hotel hotel
chernihiv tchernihiv
mykolaiv mykolaiv
chernobyl tchernobyl
novorossiysk novorossi
bryansk briansk
kaliningrad kaliningrad
st-petersburg petersbourg
chechnya tchetchen
portugal portug lisbonn
belgium belgiq belge
austria autrich vienne.
slovenia slovenie. sloveni sloven.
bulgaria bulgar
croatia croat zagreb
bosnia bosni sarajev
kosovo kosov
cyprus chypr nicosie
ireland irland dublin
uzbekistan ouzbek tachkent
bangladesh bangladesh bangladais
sri-lanka sri. srilank
myanmar birman
thailand thailand bangkok
cambodia cambodg
singapore singap
malaysia malais
indonesia indones djakarta jakarta
philippines philippin manille
vietnam vietnam viet hanoi
hong-kong hong. hongkong
new-zealand zeland neozeland
haiti haiti
argentina argentin
chile chili. chilien
colombia colombie colombien bogota
ecuador equateur equatorien
bolivia bolivie bolivien
peru perou peruvien
sudan soudan darfour
ethiopia ethiop
somalia somal
kenya kenya nairobi
nigeria nigeria
niger niger. nigerien
mali mali. malien bamako
burkina-faso burkina sahel
congo congo rdc. kinshasa
south-africa sudafric pretoria
libya libye libyen tripoli
tunisia tunis
algeria algeri alger.
morocco maroc rabat
west-bank cisjordan ramallah
jerusalem jerusalem
kuwait koweit
bahrain bahrein
oman oman. omanais mascate
jordan jordanie jordanien amman
arctic arctiq
antarctica antarcti
mediterranean mediterran
suez suez
davos davos
albania albani albanais
montenegro montenegr
north-macedonia macedoin
iceland islande islandais reykjav
kyrgyzstan kirghiz bichkek
tajikistan tadjik
turkmenistan turkmen
nepal nepal katmandou
laos laos. laotien
mongolia mongol
honduras hondur
nicaragua nicaragu
paraguay paragua
uruguay urugua
eritrea erythre
rwanda rwanda kigali
uganda ouganda
mozambique mozambi
blogger blogueu influenc youtub
already deja.
still toujours
may-month mai.
free-of-charge gratuit
square esplanade
not pas. ne. n. jamais ni. aucun
`;
