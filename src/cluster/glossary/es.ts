/** What news is made of, in Spanish: see glossary.ts. */
export const es = `
die muert mata murio mueren fallec
injured herido herida heridos heridas
attack ataque bombarde ataca
drone dron
missile misil cohete
explosion explos bomba
fire incendi
factory fabrica planta.
electricity electric apagon luz.
nuclear nuclear atomic
oil petrol crudo.
gas gas. gasoduct gnl
sanctions sancion
tariff arancel
meeting reunion reunir encuentro reun
summit cumbre
phone-call llamada telefon
visit visit lleg
travel viaj viaja
sign firma. firmar firmad firman firmo. firmas
agreement acuerd acord pacta pacto. pactan
reject rechaz nieg descart
warn advert alert
demand exig reclam demand pide. piden pidio insta. instan
proposal propon propuest ofrec
plan plan. planes
draft borrador
statement declar comunicado
announce anunci confirm
threat amenaz
troops tropas soldado
front-line frente
land territor
border fronter
parliament parlament congres senad
election eleccion voto votac
court tribunal juicio juez
arrest deten arrest captur
prison prision carcel preso. presos presa. prisionero
exchanging intercamb canje
release libera. liberan liberar liberad liberac
police polici
protest protest manifest
resign dimis renunc
appoint design nombra. nombran nombrad nombramient
envoy enviado
foreign-minister canciller diplomat
delegation delegac
intelligence espi intelig
children nino ninos nina
school escuel colegio estudiante
hospital hospital. hospitales clinica
train ferrov tren. trenes
plane avion vuelo
ship barco buque
airport aeropuert
port puerto
bridge puente
earthquake terremoto sismo
flood inunda
storm tormenta huracan tifon ciclon
cold frio nieve invierno
money prestam millon
frozen-assets activos congelad
freezing congel
price inflac precio precios
market mercado bolsa
football futbol partido. gol. goles
award premio nobel
journalist periodist
weapon armas arsenal arma. armament municion
refugee refugiad migrant asilo migrat
monitor supervis vigil monitor
postpone aplaz pospon
cancel cancel
postwar posguerra postguerra
europe-leaders lideres lider. mandatario
airspace aereo
trilateral trilateral
round ronda
compromise compromis concesion ceder
suit traje look.
hotline-live vivo. directo.
monday lunes
tuesday martes
wednesday miercoles
thursday jueves
friday viernes
saturday sabado
sunday domingo
next-week semana
usa eeuu estadoun washington
uk-country britan reino london londres
france franc paris
germany aleman berlin merz
poland polon varsov
china china chin pekin
turkey turqu estambul turco. turcos turca. ankara
hungary hungr budapest
israel israel
iran iran teheran
syria siri
venezuela venezol venezuel
greenland groenlandia
india india indio. indios delhi
alaska alaska
abu-dhabi emiratos dhabi
before antes.
after tras. despues
future va. proxim sera. seran
begin comienz inici empiez
end conclu termin finaliz
nothing sin. ningun
progress progres product construct avance
deploy despleg desplieg envia. envio. enviara
invite invit
venue lugar sede base donde
virtual virtual videoc
react reaccion reacc respond respuest
hope optimis esperan
doubt duda escepti
deadline plazo ultimat
peace paz.
war guerra
ceasefire-idea tregua alto. fuego. armisticio
security segurid
guarantee garant
negotiations negoci
say dice. dicen dijo. afirm asegura aseguro
report segun. fuente fuentes informa informan reporta
accuse acus culpa culpan culpo culpar
condemn conden denunci critica criti arremet
deny desmient desmint desminti
praise elogi alaba alabo
thank agradec gracias gratitud
mock burla. burlan burlo. insult ridicul mofa
insist insist reiter subray recalc
hint insinu sugier sugir senal. senales
reveal revel desvel divulg
leak filtra filtro. filtrad filtrac
ask pregunt
apologise disculp perdon
promise promet promes compromet
congratulate felicit
support apoy respald
oppose contra. opon opos
pressure presion presio
help ayuda ayudar ayudo
want quier quiso busca. buscan desea
accept acept accede
consider consider evalu sopesa plantea
ready preparad prepar dispuest listos
discuss discut consult debat dialog
mediation media. mediac mediador mediar
host recib acog anfitri
join particip asist sumar suma.
absent ausent boicot
exclude exclu margin
include inclu
lead lidera encabez dirige
unity unidad solidar
split divid division discrep fractur
reach logra. logro. lograr alcanz consig
fail fracas fallid fallo.
stall estanc estancad atasc impasse
collapse colaps derrumb
violate viola. violac violan incumpl
comply cumpl acat respet
extend prorrog extiend extend
expire expir caduc vencim
implement aplica implement
enforce hacer. imponer
pause suspen pausa.
resume reanud retoma reinici
stop parar frenar frena cese
abandon abandono. renuncia. renunciar desist
change cambi giro. vira. viraje
toughen endurec dureza dura. duro.
ease alivi suaviz levant flexib
escalate escalad recrudec
de-escalate desescal calma. calmar distens
risk riesg peligr
trust confia. confian desconfi
win gana. ganar gano. ganador victor triunf
lose perdi pierde derrot humill
give-up cede. cedera capitul rendir rendici
keep mantien manten conserva retien
recognise reconoc legitim
veto veto vetar
block bloquea bloquear imped obstacul
approve aprueb aprob ratif aval. avala
decide decid decision decis
order orden. ordena ordeno decret
choose elige eligi escog eleg
must debe. deben neces
allow permit autoriz
ban prohib veta. vetad
soon pronto rapid inminent urgen pronto.
wait aguard espera. esperar esperam
continue contin sigue. siguen seguir prosig
return regres vuelve volver vuelta
leave salida salir retir retira
stay queda. quedan permane
move mueve mover movimi
open abre abrir abiert apertu
close cierr cerrar cerrad
show muestr mostr
prove prueb demuestr
test ensay test. probar
check verific inspec comprob
investigate investig indag pesquis
find encontr hall. hallan halla. descubr
search busqueda rastre
secret secret oculta ocult
fake mentir mentira miente fals. falso falsa desinform bulo
truth verdad
mistake error. errores equivoc
scandal escandal
corruption corrup soborn
crisis crisis
conflict conflict
defence defens defiend disuas defensa
alliance aliad alianza socio. socios coalic
enemy enemig advers rival
relations relacion vincul amistad amigo
isolate aisla aislam
influence influ
interest interes
conditions condicion termin.
red-line roja. rojas
point puntos punto principio.
issue problem tema. temas cuestion
key clave crucial principal importan
detail detall pormenor
result resultad balance consecuen
success exito exitos
breakthrough hito. rompedor
step paso. pasos medida
role papel.
position posicion postura
strategy estrateg tactica
goal objetiv meta. metas
reason razon causa. causas motivo porque
chance oportun posib ocasion
letter carta. cartas mensaj
speech discurso
interview entrevist
press-conference rueda. conferencia
analysis analis analiz opinion. experto columna explic
photo foto imagen imagenes
map mapa mapas
document document memorand protocol
text texto. textos version
list lista. listas listad
initiative iniciativ
framework marco. hoja. ruta.
format formato
level nivel.
bilateral bilateral
four-way cuatripart cuatro cuadrilat
face-to-face cara. solas
handshake apreton mano.
red-carpet alfombra
applause aplaus ovacion
table mesa. mesas
back-channel canal. canales entretelon
dispute disput pelea discusion
tension tension
concern preocup inquiet temor temen teme.
surprise sorpr conmoc inesper
celebrate celebr festej
anger enfad furi indign ira. enoj
frustrate frustr decepc decepci impacien
attack-verbally embiste despotric
friendly calido cordial halag amistos
difficult dificil complic delicad duro. dura.
possible-impossible imposib irreal improb
fair justa. justo. injust
lasting durader perman sostenib
direct directo directa directam
first-time primer primera
record record. histor inedit records
admit admit admite
avoid evita evitar elude esquiva
ignore ignor desoye
betray traicion
trap trampa engan manipul
dictate dictar dictad dictam
sovereignty soberan integridad independen
neutrality neutral
membership miembro membres adhesion ingres
treaty tratad convencion
retaliate represali venganza vengar
provoke provoc
ambassador embajad consulado consul. embajador
summon convoca cita.
expel expuls deport
visa visa. visado pasaporte
referendum referend plebisc
constitution constitucio constitucion
law ley. leyes legisl
coup golpe. golpist putsch
martial-law marcial emergencia
invasion invasion invad
occupation ocupa. ocupad ocupacion anex
peacekeepers pacificadora interposicion
disarm desarm desmilitar
buffer-zone colchon tampon
reconstruction reconstru
reparations reparacion indemniz compens
trade comerci export import.
minerals mineral minerales tierras
investment inversi invert
budget presupuest gasto. gastos deficit
spokesperson portavoz vocero vocer
adviser asesor consejer
opposition oposici opositor
party partido. republican democrat partidos partidista
survey encuesta sondeo
rights derechos
war-crimes genocid crimen crimenes
abduct secuest rapto rehen
amnesty amnist indult
propaganda propagand
army ejercito
residential-building vivienda edificio residencial apartamento casas.
damage danos danad destruy destruc destroz
air-defence antiaere patriot. patriots
intercept derrib intercept
capture conquist apoder
advance avanza avances
offensive ofensiv
energy-facility infraestructur subestacion instalacion
aid-package paquete
civilians civiles habitante vecinos residentes
casualties victima bajas.
target-object objetivo blancos.
prisoners-of-war prisionero
bodies-remains cuerpos cadaver restos.
refinery refineria
long-range alcance
air-raid-alarm sirena alarma
evacuate evacu
power-plant central. centrales. reactor
uranium-enrichment uranio enriquec oiea
launcher lanza lanzad lanzam
ballistic balist hipersonic crucero
tribunal-warrant cpi.
shadow-fleet sombra. fantasma
commander comandante generales.
exercise-drill ejercicios maniobra entrenam
mobilisation moviliz reclut conscri
military-base cuartel bases. aerodrom
tank tanque blindad
artillery-shelling artiller obus bombardeo. proyectil
debris escombro fragmento
fighter-jet caza. cazas
warship-fleet flota. armada. naval fragata
submarine submarin
rescue rescat sobreviv bombero
rebel rebeld milici insurg guerrill
special-operation operacion operaciones comando.
terror terror extremis
humanitarian humanit
encircle asedio asedi cercada cercadas sitiad
liberate liberacion reconquis recuper
counter-offensive contraofens contraataq
line-of-contact lineas. demarcacion
purchase-sell compra. comprar venta venden vende.
contract-order contrato pedido
growth-recession crecimiento recesion economia economic pib.
company-firm empresa compania
production produccion
charge-indict imputa imputad procesad fiscal. fiscalia
guilty-acquit culpable absuel absolv
shooting tiroteo tirador balacera
assassinate asesin homicid atentado
crash-collision accidente colision choque. choca
missing desaparec
sabotage sabot hibrid
embargo-cap embargo tope. topes boicot
confiscate confisc incaut decomis expropi
ai-technology ia. artificial tecnolog chip. chips robots
climate clima climatic emision
health-doctor salud. medico medicos sanidad paciente enferm
sport deporte deportiv liga. estadio
champion-medal campeon medalla copa. mundial. torneo
science-research estudio. cientific investigador
film-series pelicula serie. actor actriz cine.
music-singer musica cantante cancion concierto eurovision
anniversary aniversari conmemor homenaje
funeral funeral entierro luto.
national-guard guardia. guardias
glide-bomb planeador guiadas guiada
trench-fortification trinchera fortifi
gps-jamming gps. interferencia
balloon globo. globos
undersea-cable cable. cables
nuclear-test ojiva ensayo
arms-control desarme newstart
defence-industry rheinmetall indra. navantia
pipeline oleoducto gasoducto
aircraft-carrier portaaviones portaavion
helicopter helicopt
mine-demining mina. minas. desminad antiper
cluster-munition racimo termobar fosforo
chemical-weapon quimic
satellite satelit starlink
radar radar awacs
poison envenen veneno
mercenary mercenari wagner
deserter desert. desertor desercion
volunteer voluntari
depot-warehouse almacen deposito
dam represa. embalse
torture tortur
execution ejecucion ejecutad ejecutan
massacre masacr matanza
jihad-islamist yihad islamista qaeda
curfew toque.
shelter-bunker refugio bunker
veteran veteran excombat
sniper francotirador
fuel combustible gasolina diesel
coal carbon. mineros
grain grano. granos trigo cosecha cereal
water agua. aguas
drought-heat calor. sequia canicula
heating calefaccion
hunger-famine hambruna hambre desnutri
tax impuesto
debt-bond deuda bonos
interest-rate tasa. tasas tipos. bce. fed.
currency divisa moneda rublo dolar bitcoin cripto
donor donante donacion dona.
subsidy subsid subvencion pension. pensiones
jobs-workers empleo paro. desempleo trabajador despid
strike-labour huelga sindicat
bankrupt quiebra bancarrota insolv
merger-takeover fusion. adquisicion adquier
reform reforma
appeal-court apelacion recurso casacion
fine-penalty multa. multas multad
fraud fraude estafa blanqueo
theft-rob robo. robos robad robar hurto atraco
drugs-narcotics droga narco cocaina cartel. carteles
rape-abuse violacion violador sexual abusos
extradite extrad
derail descarril
sink-capsize naufrag hundi hunde volco
stab apunal punalad cuchill acuchill
epidemic virus. brote epidem pandem covid gripe
vaccine vacuna
cancer cancer
drugs-medicine medicament farmac
rain-weather lluvia meteo
landslide deslave alud avalancha deslizam
volcano volcan erupci
tsunami tsunami maremoto
pollution contamin ambiental
wildlife animal animales perro tiburon
religion-mosque religi mezquita musulm islam. judio antisemit
language idioma. idiomas lengua.
book-writer libro. libros escritor novela literat
culture-museum cultura museo arte. artista teatro exposicion
tennis tenis wimbledon
hockey hockey nhl.
basketball baloncesto nba. basquet
olympics olimpi
coach entrenador seleccionador
transfer-sport fichaje ficha. fichar
sport-injury lesion lesionad
referee-fans arbitro aficion hincha
penalty-goal penalti doblete golead
racing formula carrera. motogp rally.
cycling-athletics ciclismo ciclista maraton atletismo esqui.
boxing-mma boxeo boxeador ufc.
doping dopaje
chess ajedrez
space espacial astronaut nasa luna.
car coche. coches automovil vehicul
bus autobus bus. colectivo
road-traffic carretera trafico. autopista autovia
tourism turismo turista
food-restaurant comida restaurante alimento carne.
fashion-clothes moda. ropa. vestido
wedding-divorce boda. bodas matrimonio divorci
birth-baby bebe. nacimient nacio. embaraz
new-year nochevieja uvas.
parade desfile
monument monumento estatua
flag-symbol bandera himno
spouse esposa esposo marido viuda
smartphone-app movil. smartphone iphone app.
social-media redes. influencer
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tuit
collapse-building derrumb desplom
university universi campus
agriculture agricol agricult ganader
real-estate inmobili alquiler hipotec
shop-retail tienda supermercado
airline aerolinea pasajer
metro-station metro. estacion tranvia
tunnel tunel tuneles
gold oro.
renewable solar eolic renovable hidrogeno
television television cadena. televis
celebrity-star famoso famosa estrella celebridad
suicide suicid
lawyer abogad
mafia-gang banda. bandas mafia pandilla
riot-clash disturbio enfrentami saqueo
stampede estampida
radiation radiact radiacion
gun-rifle pistola fusil
steel-metal acero aluminio cobre litio
lake lago.
forest bosque
alcohol alcohol cerveza vino. borrach
tobacco tabaco cigarr fumar
boeing boeing
airbus airbus
lgbt-gay lgbt homosex transgen gay.
abortion aborto
racism racis discrimin
citizenship ciudadania nacionalidad
lawsuit demanda. demandar querella
impeachment destitucion impeachment
transformer-generator generador transformador
ukraine ucrania ucranian kiev
russia rusia ruso rusa. rusas moscu
president president
european-union ue. bruselas
europe europ
white-house blanca blanco
government gobierno ejecutivo
kremlin kremlin
minister ministro ministra. ministros
nato otan.
prime-minister premier.
world mundo. mundial
country pais. paises
today hoy.
new nuevo. nueva. nuevos. nuevas.
people gente personas
head-chief jefe jefa. jefes director.
two dos. ambos ambas
year ano. anos.
official funcionari oficial
first primer. primera. primero. primeros
big gran. grande. grandes masiv
city ciudad. ciudades
region region. regiones regional provincia
donbas donbas donetsk lugansk luhansk
crimea crimea
day dia. dias
now ahora actual. actualmente
night noche. noches nocturn
ally aliado aliada alianza
international internacional
special especial
sea mar. mares. maritim
middle-east oriente
gaza gaza. gazati
secretary-of-state secretari
vice-president vicepresid vice. viceminis
source fuente
geneva ginebra
istanbul estambul
palestinian palestin
united-nations onu.
team equipo. equipos
parties-to-talks bando bandos lado. lados
home casa. casas. vivienda hogar
woman mujer
man hombre
kharkiv jarkiv jarkov
odesa odesa odessa
full total. completo completa pleno
important important clave. crucial
good bueno buena. buen. positiv
possible posibl probabl
dangerous peligr riesgo
more mas.
all todos. todas. todo.
only solamente solo.
last-latest ultimo ultima. ultimos ultimas
real verdader genuin
dozens decenas docenas
hundreds centenar cientos
thousands miles. mil.
three tres.
month mes. meses
hour hora. horas
again nuevamente
during durante
since desde
until hasta
expert expert. experto experta analista
foreign extranjer
italy itali roma.
japan japon tokio
korea corea corean norcorea surcorea
north-korea norcorea pionyang pyongyang
south-korea seul surcorea
saudi-arabia saudi saud. saudit riad. yeda.
riyadh riad.
doha doha.
qatar qatar catar doha.
vienna viena
minsk minsk
paris paris
london londres
berlin berlin
switzerland suiza. suizo
netherlands neerland holand amsterdam
spain espana espano madrid
belarus bielorrus minsk
finland finland finlandes helsinki
sweden suecia sueco. sueca. suecos estocolmo
norway norueg oslo
denmark dinamarc danes copenhague
lithuania lituan vilna
estonia estoni tallin
latvia leton
baltic baltic
romania ruman bucarest
moldova moldav moldov transnist
czechia checo checa. chequ praga.
slovakia eslovac eslovaq bratislav
georgia georgia. georgian tiflis
armenia armeni erevan
azerbaijan azerbaiy azerbaij azeri baku.
kazakhstan kazaj kazak astana
pakistan pakistan islamabad paquistan
afghanistan afgan kabul taliban talib
lebanon liban beirut
hezbollah hezbol hizbul
hamas hamas
iraq irak iraqui bagdad
yemen yemen
houthi hutie huti. houthi huties
egypt egipto egipci cairo
hormuz ormuz
strait estrecho
red-sea rojo. roja. rojos rojas
black-sea negro. negra. negros
taiwan taiwan taipei
canada canad
mexico mexic mejic
brazil brasil
kherson jerson
zaporizhzhia zaporiy zaporiz
dnipro dnipro dnieper
lviv leopolis lviv
pokrovsk pokrovsk
kupiansk kupiansk
sumy sumy
kramatorsk kramatorsk sloviansk
belgorod belgorod
kursk kursk
pentagon pentagon
national nacional
local locales.
joint conjunt juntos comun. comunes
strong fuerte. fuertes robust potente
legal legal. legales juridic
ground terrestre
historic histor
immediate inmediat urgent
long-term prolongad duradero largo. larga. largos
permanent permanent
temporary temporal. provisional
unprecedented precedent inedit
finance-minister financ hacienda
interior-minister interior.
ministry ministerio
commission comision
council consejo
coalition coalicion
citizen ciudadano ciudadana
population habitante poblacion vecinos
family famil
governor gobernador
mayor alcald
senator senador congresist
deputy-mp diputad
central-bank banco. bancos bce.
half mitad medio. media.
percent porciento porcentaj
majority mayoria
north norte. norteno
south sur. sureno
east oriental orient.
west oeste. occident
florida florida miami
new-york york.
texas texas texan tejas
california californ angeles
vatican vatican
pope papa. pontific
cuba cuba. cuban habana
panama panam
greece grecia grieg atenas
serbia serbi serbio belgrado
africa afric
asia asia. asiat
australia austral sidney sydney
chancellor canciller
office oficina despacho
embassy embajada consulado
committee comite. comites
agency agencia
supreme-court supremo suprema
prosecutor fiscal. fiscalia fiscales
imf-world-bank fmi.
red-cross cruz. cicr.
g7 g7.
g20 g20.
brics brics
opec opep.
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb.
sbu sbu. gur.
duma duma.
bundestag bundestag
oligarch oligar multimillon magnate
first-lady esposa.
son hijo
daughter hija
son-in-law yerno
mother madre
father padre
youth joven adolescent
elderly ancian
pension jubil pension
teacher maestr profesor docente
farmer agricult campesin
driver conductor. conductores chofer
pilot piloto pilotos
sailor marinero tripula
athlete deportist atleta
actor actor. actores actriz
activist activista
hacker hacker ciber
church iglesia patriarc obispo
royal rey. reyes reina. monarca principe. princesa
businessman empresari
group grupo
state-capital capital. capitales
right-wing ultraderech derecha
left-wing izquierd
politician politic
tomorrow manana.
yesterday ayer.
second segundo segunda.
third tercer
minute minuto minutos
decade decada decadas
century siglo
morning madrugada
early anticipad temprano
late tarde. tardio
christmas navidad navide
easter pascua
january enero
february febrero
march-month marzo
april abril
june junio
july julio.
august agosto
september septiembre setiembre
october octubre
november noviembre
december diciembre
spring primavera
summer verano
autumn otono
four cuatro
five cinco
ten diez.
many muchos muchas numeros
few pocos. pocas. algunos algunas
less menos.
nobody nadie
small pequen
high elevad altos. altas.
low bajo. baja. bajos
weak debil
easy facil
serious grave. graves serio. seria.
impossible imposib
certain claro. clara. certeza
uncertain inciert incert desconoc
partial parcial
separate separad separat
illegal ilegal
public publico publica.
private privad personal.
bad malo. mala. terrible negativ
best mejor. mejores
worst peor. peores
correct correct acertad
wrong error. errores equivoc
freedom libertad
rich rico. ricos. ricas riqueza
poor pobre
alive sobreviv
green verde
blue azul. azules
hot calor. caliente
near cerca. cercan
far lejos
sky cielo. aire.
village aldea pueblo. pueblos
district distrit barrio
island isla. islas
river rio. rios.
mountain montana montanas
coast costa. costas. playa
street calle. calles carretera
building edificio
palace palacio. palacios residencia
hotel hotel
chernihiv chernihiv chernigov
mykolaiv mikolaiv mykolaiv
chernobyl chernobil chernobyl
novorossiysk novorosi
bryansk briansk
kaliningrad kaliningrad
st-petersburg petersburgo
chechnya cheche
portugal portug lisboa
belgium belgic belga. belgas.
austria austri viena
slovenia esloven
bulgaria bulgar
croatia croac croat zagreb
bosnia bosni sarajev
kosovo kosov
cyprus chipr nicosia
ireland irland dublin
uzbekistan uzbek uzbec
bangladesh bangladesh banglades
sri-lanka sri. srilank
myanmar birman myanmar
thailand tailand bangkok
cambodia camboy
singapore singap
malaysia malasi malayo
indonesia indones yakarta
philippines filipin manila
vietnam vietnam hanoi
hong-kong hong. hongkon
new-zealand zeland neozeland zelanda
haiti haiti
argentina argentin
chile chile. chileno chilena
colombia colombia bogota
ecuador ecuador ecuator
bolivia bolivia
peru peru. peruan
sudan sudan darfur
ethiopia etiop
somalia somal
kenya kenia kenian nairobi
nigeria nigeria
niger niger. nigerin
mali mali. malien. maliens bamako
burkina-faso burkina sahel
congo congo congole kinshasa
south-africa sudafric pretoria
libya libia. libio. libios. tripoli
tunisia tunez tuneci
algeria argelia argelin argel.
morocco marruec marroqu
west-bank cisjordan ramala
jerusalem jerusalen
kuwait kuwait
bahrain barein bahrein
oman oman. omani mascate
jordan jordania jordan. jordano amman
arctic artico. artica.
antarctica antarti
mediterranean mediterran
suez suez
davos davos
albania albani albanes
montenegro montenegr montenegrin
north-macedonia macedoni
iceland islandi reykjav
kyrgyzstan kirgui kirguis biskek
tajikistan tayik
turkmenistan turkmen turcoman
nepal nepal katmandu
laos laos. laosian
mongolia mongol
honduras hondur
nicaragua nicarag managua
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda
uganda uganda
mozambique mozambi
blogger bloguer influenc youtub
already ya.
still todavia aun.
ago hace.
may-month mayo.
free-of-charge gratis gratuit
square plaza. plazas
not no. nunca jamás ningun ni.
`;
