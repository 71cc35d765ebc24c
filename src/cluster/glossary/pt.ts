/** What news is made of, in Portuguese: see glossary.ts. */
export const pt = `
die mort. mortos morte matou mata. morre
injured ferido ferida feridos
attack ataque ataca bombarde
drone drone
missile missil missei foguete
explosion explos bomba
fire incendi
factory fabrica
electricity energia eletric apagao
nuclear nuclear
oil petrol
gas gas. gasodut gnl
sanctions sanco sancao
tariff tarif
meeting reuniao encontro reun
summit cupula cimeira
phone-call telefon
visit visit cheg
travel viag
sign assin
agreement acord
reject rejeit recus
warn alert advert
demand exig cobra. pede. pedem pediu pedido
proposal propo oferec
plan plano. planos
draft rascunho
statement declar comunicado
announce anunci confirm
threat ameac
troops tropas soldado
front-line frente
land territor
border fronteir
parliament parlament congress
election eleic voto votac
court tribunal julg juiz
arrest detenc preso. presa. presos detido
prison prision prisao preso. presos
exchanging troca. trocas
release libert solta
police polici
protest protest manifest
resign demiss renunc
appoint nomeia nomeac nomead nomear
envoy enviado
foreign-minister diplomat
delegation delegac
intelligence espi intelig
children crianca
school escola estudante
hospital hospital. hospitais clinica
train trem comboio ferrov
plane aviao voo
ship navio
airport aeroport
port terminal porto. portos portuar
bridge ponte. pontes
earthquake terremoto sismo
flood inunda enchent
storm furac tempestad tufao ciclone
cold frio neve inverno
money emprest bilhao bilhoes milhao milhoes
frozen-assets ativos congelad
freezing congel
price inflac preco precos preco.
market mercado bolsa
football futebol gol. gols jogo. jogos golo
award premio nobel
journalist jornalist
weapon armas arsenal arma. armament municao municoes
refugee refugiad migrant migrat
monitor monitor observ
postpone adi. adiad
cancel cancel
postwar posguerra
europe-leaders lideres lider.
airspace aereo
trilateral trilateral
round rodada ronda
compromise compromis concess
suit terno fato.
hotline-live direto. vivo.
tuesday terca
wednesday quarta.
thursday quinta
friday sexta
saturday sabado
sunday domingo
next-week semana
usa eua american estadunid washington
uk-country britan reino londres
france franc paris
germany aleman berlim merz
poland polon varsov
china china chines pequim
turkey istambul turco. turcos turca. turqui ancara
hungary hungr budapest
israel israel
iran ira. irao teera
syria siri
venezuela venezuel
greenland groenlandia
india india indiano delhi
alaska alasca
abu-dhabi emirados dhabi
before antes vesperas
after depois apos.
future proxim vai. sera.
begin comec inici
end termin conclu encerr
nothing sem. nenhum
progress progress produtiv construtiv
deploy envi
invite convid
venue local. sede. base.
virtual virtual videoc
react reac reag respond respost
hope otimis esperan
doubt duvid cetic
deadline prazo ultimat
peace paz.
war guerra
ceasefire-idea tregua cessar fogo. armisticio
security seguranc
guarantee garant
negotiations negoci
say diz. dizem disse. afirm
report fontes. fonte. relata relatori noticia
accuse acus culpa culpam culpou
condemn conden denunci critica repudi
deny nega. negam negou desment
praise elogi louva
thank agradec obrigado gratid
mock zomba zombou insult debocha ridicular
insist insist reiter reafirm sublinh
hint sinal. sinais sinaliz insinu sugere sugeriu
reveal revel divulg desvend
leak vaza. vazou vazament vazad
ask pergunt
apologise desculp
promise promet promes comprometeu compromete
congratulate parabeniz felicit
support apoi apoia
oppose contra. opoe opos
pressure pressao pressio
help ajuda
want quer. querem quis. busca. deseja
accept aceit
consider consider avalia cogita estuda
ready pront prepar dispost
discuss discut consult debat
mediation media. mediac mediador intermed
host receb acolh sedia
join particip
absent ausent boicot
exclude exclui excluid
include inclu
lead lidera chefia encabeca
unity unidade unidos. coesao solidar
split divid divis diverg racha.
reach alcanc conseg obtem
fail fracass falha falhou
stall impasse estagn
collapse colaps desmoron
violate viola. violac violou descumpr
comply cumpr respeit
extend prorrog estend prolong
expire expira expirou caduc
implement implement aplica
enforce impor. imposic
pause suspen pausa.
resume retom reinici
stop parar para. interromp deter.
abandon abandon desist recua recuo
change mudan mudou muda. mudar virada guinad
toughen endurec duro. dura.
ease alivi suaviz flexib levant
escalate escalad escalat
de-escalate desescal acalm distens
risk risco. riscos perig
trust confia. confian desconfi
win vence venceu vitor ganhou triunf
lose perde. perdeu derrot humilh
give-up ceder. cede. capitul rendic
keep mantem manter conserva
recognise reconhec legitim
veto veto vetar
block bloque imped obstru
approve aprov ratif avaliz
decide decid decis
order ordem. ordena ordenou decret
choose escolh
must deve. devem precis
allow permit autoriz permis
ban proib
soon breve. rapid imin urgen
wait aguard espera. esperam
continue continu prosseg segue.
return regress volta. voltar retorn
leave sai. sair. retir deixa.
stay fica. ficam ficar permane
move move. mover movim
open abre. abrir abert
close fecha. fechar fechad fecham
show mostr demonstr
prove prova. provas
test teste. testes testa. testar
check verific inspec checa
investigate investig inquerit apura
find encontr descob acha.
search procura. buscas procurado
secret secret sigil esconde
fake mentir mentira mente. falso. falsa. desinform
truth verdade
mistake erro. erros equivoc gafe
scandal escandal
corruption corrup propina
crisis crise
conflict conflit
defence defesa defend dissuas
alliance aliad alianc parceir coliga
enemy inimig advers rival
relations relacao relacoes lacos amizade amigo
isolate isola. isolad isolam
influence influ alavanc
interest interess
conditions condico
red-line vermelha
point pontos ponto. principios
issue problem tema. temas questao questoes obstacul
key chave crucial princip important decisiv
detail detalh pormenor
result resultad desfecho balanco consequ
success sucesso exito
breakthrough avanco.
step passo. passos medida
role papel.
position posicao posicoes postura
strategy estrateg tatica
goal objetiv meta. metas
reason razao razoes causa. causas motivo porque
chance oportun possib chance
letter carta. cartas mensagem mensage
speech discurso pronunciam
interview entrevist
press-conference coletiva conferencia
analysis analis opiniao coluna especialist explic
photo foto imagem imagens
map mapa mapas
document document memorand protocol
text texto. textos versao
list lista. listas
initiative iniciativ
framework quadro. roteiro
format formato
level nivel. niveis
bilateral bilateral
four-way quadripart quatro quadrilat
face-to-face cara. sozinh
handshake mao.
red-carpet tapete
applause aplaus ovacao
table mesa. mesas
back-channel canal. canais bastidor
dispute disput briga. discussao
tension tensao tensoes
concern preocup temor temem teme.
surprise surpres choca choque inesper
celebrate celebr comemor festej
anger furia furios indign raiva irrit
frustrate frustr decepc impacien
attack-verbally esbraveja
friendly caloros cordial bajul
difficult dificil complic delicad duro. dura.
possible-impossible impossiv irreal improvav
fair justa. justo. injust
lasting durader duradour perman
direct direto direta diretam
first-time primeir
record recorde histor inedit
admit admit admite assume.
avoid evita. evitar evitou foge
ignore ignor
betray trai. traic
trap armadilha engan manipul
dictate ditar ditame
sovereignty soberan integridade independen
neutrality neutral
membership membro adesao
treaty tratad convenc
retaliate represali retali vinganc
provoke provoc
ambassador embaixad consul. consulado embaixador embaixatr
summon convoca
expel expuls deport
visa visto. vistos passaport
referendum referend plebisc
constitution constituic constituci
law lei. leis legisl
coup golpe. golpist
martial-law marcial emergencia
invasion invasao invad
occupation ocupac ocupad anex
peacekeepers pacificadora capacetes
disarm desarm desmilitar
buffer-zone tampao
reconstruction reconstru
reparations reparac indeniz compens
trade comerci export import.
minerals minerais
investment investim investid investidor
budget orcament gastos deficit
spokesperson portavoz
adviser assessor conselheir
opposition oposic oposit
party partido. republican democrat partido
survey pesquisa. sondagem
rights direitos
war-crimes genocid crime. crimes
abduct sequestr rapto refem refens
amnesty anistia indulto perdao
propaganda propagand
army exercito
residential-building predio. predios edificio apartamento residencial casas.
damage danos danific destru
air-defence antiaere patriot. patriots
intercept abate abateu abatid interce derrub
capture conquist captur apoder
advance avanca avanco
offensive ofensiv
energy-facility infraestrutur subestacao instalac
aid-package pacote
civilians civis moradores morador. habitante
casualties vitima baixas.
target-object alvo. alvos
prisoners-of-war prisioneiro
bodies-remains corpos cadaver restos.
refinery refinaria
long-range alcance
air-raid-alarm sirene alarme
evacuate evacu
power-plant usina. reator central.
uranium-enrichment uranio enriquec aiea
launcher lanca. lancou lancam
ballistic balist hipersonic cruzeiro
tribunal-warrant mandado tpi. haia
shadow-fleet fantasma. sombra.
commander comandante generais.
exercise-drill exercicios manobras treinam
mobilisation mobiliz recrut alist
military-base quartel quarteis bases.
tank tanque blindad
artillery-shelling artilhar obus bombardeio.
debris destrocos escombros detritos
fighter-jet caca. cacas
warship-fleet frota. marinha naval. fragata
submarine submarin
rescue resgat sobreviv bombeiro
rebel rebeld milici insurg guerrilh
special-operation operacao operacoes
terror terror extremis
humanitarian humanit
encircle cercad cerco. sitiad
liberate libertac reconquis
counter-offensive contraofens contraataq
line-of-contact linhas. demarcac
purchase-sell compra venda. vendas vender
contract-order contrato encomend
growth-recession crescimento recessao economia economic pib.
company-firm empresa companhia
production producao
charge-indict indiciad denunciad reu. reus.
guilty-acquit culpad condena absolv
shooting tiroteio atirador.
assassinate assassin homicid atentado
crash-collision acidente colisao queda.
missing desaparec
sabotage sabot hibrid
embargo-cap embargo teto. boicot
confiscate confisc apreend expropri
ai-technology ia. artificial tecnolog chip. chips robos
climate clima. climatic emissoes
health-doctor saude. medico medicos doente paciente
sport esporte desporto atleta liga. estadio
champion-medal campea campeon medalha copa. mundial. torneio
science-research estudo cientis cientif pesquisador
film-series filme. filmes serie. ator. atriz cinema
music-singer musica cantor cancao concerto. eurovisao
anniversary aniversar homenagem aniversari
funeral funeral luto. velorio sepultad
national-guard guarda.
glide-bomb planador guiadas
trench-fortification trincheir fortific
gps-jamming gps. interferencia
balloon balao baloes
undersea-cable cabo. cabos
nuclear-test ogiva. ogivas
arms-control desarmament newstart naoprolif
defence-industry embraer rheinmetall
pipeline oleoduto gasoduto
aircraft-carrier portaavioes
helicopter helicopt
mine-demining mina. minas. desminag antipes
cluster-munition fragmentac cluster. fosforo
chemical-weapon quimic
satellite satelit starlink
radar radar awacs
poison envenen veneno
mercenary mercenari wagner
deserter deserto deserc
volunteer voluntari
depot-warehouse armazem armazen deposito
dam barragem represa. hidrel
torture tortur
execution execucao executad
massacre massacr chacina
jihad-islamist jihad islamit islamist qaeda
curfew recolher
shelter-bunker abrigo bunker
veteran veteran
sniper atirador
fuel combustiv gasolina diesel
coal carvao mineiros
grain graos trigo colheita cereais
water agua. aguas
drought-heat calor. seca. secas estiagem
heating aquecimento.
hunger-famine fome. desnutri
tax imposto impostos
debt-bond divida titulos
interest-rate juro. juros selic copom
currency moeda cambio. rublo dolar bitcoin cripto
donor doador doacao doacoes doou
subsidy subsid aposentad previdenc
jobs-workers emprego desemprego trabalhador
strike-labour greve greves. sindicato
bankrupt falencia
merger-takeover fusao aquisic
reform reforma
appeal-court apelac recurso
fine-penalty multa. multas multad
fraud fraude estelion lavagem
theft-rob roubo roubad furto assalto
drugs-narcotics droga. drogas trafico cocaina narco
rape-abuse estupro estupr sexual abuso
extradite extrad
derail descarril
sink-capsize naufrag afund
stab esfaque facad
epidemic virus. surto epidem pandem covid gripe
vaccine vacina
cancer cancer cancro
drugs-medicine medicament remedio farmac
rain-weather chuva meteo
landslide deslizam deslave avalanche
volcano vulcao erupc
tsunami tsunami
pollution poluic ambiental contamin
wildlife animal. animais cachorr tubar
religion-mosque religi mesquita muculm islam. judeu antissemit
language idioma lingua.
book-writer livro. livros escritor. escritora escritores romance literat
culture-museum cultura museu arte. artista teatro exposic
tennis tenis wimbledon
hockey hoquei nhl.
basketball basquete nba.
olympics olimpi
coach treinador tecnico.
transfer-sport transferencia reforco
sport-injury lesao lesiona
referee-fans arbitro torcida torcedor
penalty-goal penalti penaltis doblete goleia
racing formula corrida. motogp rali.
cycling-athletics ciclismo ciclista maratona atletismo
boxing-mma boxe. pugilista ufc.
doping doping dopagem
chess xadrez
space espacial astronaut nasa lua.
car carro. carros automov veicul
bus onibus
road-traffic estrada rodovia transito
tourism turismo turista
food-restaurant comida restaurante alimento carne.
fashion-clothes moda. roupa vestido
wedding-divorce casamento casar. casou divorci
birth-baby bebe. nasciment nasceu gravida
new-year reveillon anonovo fogos
parade desfile
monument monumento estatua
flag-symbol bandeira hino.
spouse esposa marido viuva
smartphone-app celular. smartphone iphone aplicativ
social-media redes. influenciad
internet internet
tiktok tiktok
telegram-app telegram
whatsapp whatsapp
facebook-meta facebook instagram
youtube youtube
twitter twitter tuite
collapse-building desab desmoron
university universid faculdade campus
agriculture agricol agricult
real-estate imobili aluguel alugue hipotec
shop-retail loja. lojas supermercado
airline passageir
metro-station metro. metropolit estacao estacoes bonde
tunnel tunel. tuneis
gold ouro
renewable solar eolic renovav hidrogen
television tv. emissora televis
celebrity-star famoso famosa celebrid estrela
suicide suicid
lawyer advogad
mafia-gang gangue. faccao mafia milicia
riot-clash confronto tumulto disturbio saque.
stampede tumulto. pisote
radiation radioat radiac
gun-rifle pistola fuzil
steel-metal aco. aluminio cobre litio
lake lago. lagoa
forest floresta
alcohol alcool cerveja vinho. bebado
tobacco tabaco cigarr fumar
boeing boeing
airbus airbus
lgbt-gay lgbt homosex transgen gay.
abortion aborto
racism racis discrimin
citizenship cidadania nacionalidad
lawsuit queixa processa processo.
impeachment impeachment
transformer-generator gerador transformador
ukraine ucrania ucranian kiev
russia russi russo russa moscou moscovo
president president
european-union ue. bruxelas
europe europ
white-house branca branco
government governo
kremlin kremlin
minister ministro ministra. ministros
nato otan. nato
prime-minister premie. premies
world mundo. mundial global
country pais. paises
today hoje.
new novo. nova. novos. novas.
people pessoas gente
head-chief chefe chefes diretor
two dois. duas. ambos ambas
year ano. anos.
official autoridade oficial
first primeiro primeira
big grande. grandes. macic
city cidade
region regiao regioes regional provincia
donbas donbas donetsk lugansk luhansk
crimea crimeia
day dia. dias
now agora. atual. atualmente
night noite. noites noturn
ally aliado aliada alianc
international internacional
special especial. especiais
sea mar. mares. maritim
middle-east oriente
gaza gaza.
secretary-of-state secretari
vice-president vice. vicepresid adjunt
source fonte. fontes
geneva genebra
istanbul istambul
palestinian palestin
united-nations onu.
team equipe time.
parties-to-talks lado. lados partes.
home casa. casas. moradia
woman mulher
man homem homens
kharkiv kharkiv
odesa odesa odessa
full total. completo completa pleno
important important crucial chave.
good bom. boa. positiv
possible possivel provavel possivei
dangerous perigo risco
more mais.
all todos. todas. cada.
only apenas so. somente
last-latest ultimo ultima. ultimos ultimas
real verdadeir genuin
dozens dezenas
hundreds centenas centenar
thousands milhares mil.
three tres.
month mes. meses
hour hora. horas
again novamente
during durante
since desde
until ate.
expert especialist analist perito
foreign estrangeir
italy itali roma.
japan japao japon toquio
korea coreia corean sulcorea nortecorea
north-korea pyongyang nortecorea
south-korea seul sulcorea
saudi-arabia saudi saudit riad. riade jeda. jidda
riyadh riad. riade
doha doha.
qatar catar qatar doha.
vienna viena
minsk minsk
paris paris
london londres
berlin berlim
switzerland suica. suico
netherlands holand neerland haia. amsterda
spain espanh madrid
belarus bielorruss belarus minsk
finland finland helsinq helsink
sweden suecia sueco. sueca. suecos estocolmo
norway norueg oslo
denmark dinamar danes dinamarq copenhag
lithuania lituan vilnius
estonia estonia. estonian estonio tallin
latvia leton
baltic baltic
romania romenia romen bucareste
moldova moldav moldov transnist
czechia tchec tcheq praga.
slovakia eslovac eslovaq bratislav
georgia georgia. georgian tbilis
armenia armeni erevan
azerbaijan azerbaij baku.
kazakhstan cazaq astana
pakistan paquist islamabad
afghanistan afega cabul taliba taliban
lebanon liban beirut
hezbollah hezbol
hamas hamas
iraq iraque iraqui bagda
yemen iemen
houthi houthi hutis
egypt egito egipci cairo
hormuz ormuz hormuz
strait estreito
red-sea vermelh
black-sea negro. negra. negros
taiwan taiwan taipe
canada canad
mexico mexic
brazil brasil
kherson kherson
zaporizhzhia zaporij zaporiz
dnipro dnipro dnieper
lviv lviv
pokrovsk pokrovsk
kupiansk kupiansk
sumy sumy
kramatorsk kramatorsk sloviansk
belgorod belgorod
kursk kursk
pentagon pentagon
national nacional
local locais.
joint conjunt comum juntos
strong forte. fortes robust potent
legal legal. legais juridic
ground terrestre
historic histor
immediate imediat urgent
long-term longo. longa. prolongad
permanent permanent
temporary temporari provisori
unprecedented precedent inedit
finance-minister financ fazenda
interior-minister interior.
ministry ministerio
commission comissao comissoes
council conselho
coalition coaliz coligac
citizen cidadao cidada
population habitante populacao morador
family famil
governor governador
mayor prefeito prefeita autarca
senator senador congressist
deputy-mp deputado deputada
central-bank banco. bancos bce.
half metade meio. meia.
percent porcent
majority maioria
north norte. nortista
south sul. sulista
east leste. oriental
west oeste. ocidente
florida florida miami
new-york york.
texas texas texan
california californ angeles
vatican vatican
pope papa. pontific
cuba cuba. cuban havana
panama panam
greece grecia grego. grega. gregos. atenas
serbia servia. servio. servios. belgrado
africa afric
asia asia. asiat
australia austral sydney
chancellor chanceler
office gabinete escritorio
embassy embaixada consulado
committee comite.
agency agencia
supreme-court supremo suprema stf.
prosecutor procurador promotor
imf-world-bank fmi.
red-cross cruz.
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
oligarch oligar bilionari
first-lady esposa.
son filho
daughter filha
son-in-law genro
mother mae. maes.
father pai.
youth jovem jovens adolescent
elderly idoso idosa
pension aposent
teacher professor
farmer agricult
driver motorista condutor
pilot piloto pilotos
sailor marinheir tripula
athlete atleta. atletas desportist esportist
actor ator. atriz atores
activist ativista
hacker hacker ciber
church igreja patriarc bispo
royal rei. rainha principe. princesa monarca
businessman empresari
group grupo
state-capital capital.
right-wing direita
left-wing esquerda
politician politic
tomorrow amanha
yesterday ontem
second segundo segunda.
third terceir
minute minuto minutos
decade decada decadas
century seculo seculos
morning madrugada
early antecipad cedo.
late tarde. tardio
christmas natal. natalin
easter pascoa
january janeiro
february fevereiro
march-month marco.
april abril
june junho
july julho
august agosto
september setembro
october outubro
november novembro
december dezembro
spring primavera
summer verao
autumn outono
four quatro
five cinco
ten dez.
many muitos muitas varios
few poucos poucas alguns algumas
less menos.
nobody ninguem
small pequen
high alto. alta. altos. elevad
low baixo baixa
weak fraco fraca fragil
easy facil
serious grave. graves serio. seria.
impossible impossiv
certain certeza claro. clara.
uncertain incert desconhec
partial parcial
separate separad
illegal ilegal
public publico publica.
private privad pessoal
bad mau. terrivel negativ
best melhor. melhores
worst pior. piores
correct corret acertad
wrong erro. erros errad
freedom liberdade
rich rico. ricos. riqueza
poor pobre
alive sobreviv
green verde
blue azul. azuis
hot quente calor.
near perto.
far longe. distante
sky ceu. ceus.
village aldeia vilarejo vila.
district distrit bairro
island ilha. ilhas
river rio. rios.
mountain montanh
coast litoral praia
street rua. ruas estrada
building edificio predio
palace palacio. palacios residencia
hotel hotel. hoteis
chernihiv chernihiv
mykolaiv mykolaiv
chernobyl chernobyl
novorossiysk novorossi
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
uzbekistan uzbeq uzbec usbeq
bangladesh bangladesh banglades
sri-lanka sri. srilank
myanmar mianmar birman
thailand tailand bangcoc banguecoque
cambodia camboj
singapore singap cingap
malaysia malasi malaio
indonesia indones jacarta jakarta
philippines filipin manila
vietnam vietna hanoi
hong-kong hong. hongkong
new-zealand zeland neozeland
haiti haiti
argentina argentin
chile chile. chileno chilena
colombia colombia bogota
ecuador equador
bolivia bolivia
peru peru. peruan
sudan sudao sudan darfur
ethiopia etiop
somalia somal
kenya quenia quenian
nigeria nigeria
niger niger. nigerin
mali mali. malian bamako
burkina-faso burquina burkina sahel
congo congo congole
south-africa sulafrican pretoria
libya libia. libio. libios. tripoli
tunisia tunis
algeria argel. argelia argelin
morocco marroc marroqu
west-bank cisjordan
jerusalem jerusalem
kuwait kuwait kuait
bahrain bahrein barein
oman oma. omani mascate
jordan jordania jordano jordania. ama.
arctic artico. artica.
antarctica antarti
mediterranean mediterran
suez suez
davos davos
albania albani albanes
montenegro montenegr
north-macedonia macedoni
iceland islandi islandes
kyrgyzstan quirgui quirguiz
tajikistan tajiq tadjiq
turkmenistan turcomen turquemen
nepal nepal catmandu
laos laos. laosian
mongolia mongol
honduras hondur
nicaragua nicarag
paraguay paragua
uruguay urugua
eritrea eritre
rwanda ruanda
uganda uganda
mozambique mocambi
blogger blogueir influenc youtub
already ja.
still ainda
ago atras.
may-month maio.
free-of-charge gratis gratuit
square praca. pracas
not não. nunca jamais nenhum
`;
