import { wordsOf } from './words.ts';

/**
 * What news is made of, beyond names, in the languages it comes in: so that two reports of one event
 * meet where they share no word. A row is an idea; a column has the beginnings of its words, folded;
 * a full stop closes one that must be whole. Rows and words may be added freely; the weights and
 * rarity.json are then to be learned again (bench/fit-rarity.ts, bench/fit-stories.ts).
 */
const LANGUAGES = 'en uk ru de fr es it pt pl cs sv fi nl tr ar fa zh'.split(' ');

const ROWS = `
die|dead dies died death kill killed fatal|загин вбит смерт|погиб убит убил смерт|tot. tote toten getotet todes starb gestorben|mort. morts morte tues tue. deces|muert mata murio mueren fallec|mort. morti morte uccis|mort. mortos morte matou mata. morre|zgin zabit smierc ofiar zmarl zabil|mrtv zemrel zahynul zabil|dod dode doda dodad dodsfall dodar|kuol tapett tappo surmas|dood doden dode gedood overled|oldu oldur hayatini olu. olum|قتل مقتل قتيل وفاه مصرع|کشته قتل مرگ جان|死亡 遇难 身亡 丧生
injured|injur wound hurt.|поранен постражд|ранен пострада|verletzt|bless|herid|ferit|ferid|rann|zranen|skada|haavoit loukkaant|gewond|yaral|جرح مصاب اصاب|زخمی مجروح|受伤
attack|attack assault raid hits strike strikes struck airstrike|атак удар обстріл|атак удар обстрел|angriff angegriff angriffe attack|attaque frapp raid|ataque atac bombarde|attacc raid|ataque atac|atak uderz ostrzel nalot|utok uder|attack anfall|isku hyokka iski|aanval|saldir vurdu|هجوم غاره ضرب قصف|حمله حملات|袭击 攻击 打击 空袭
drone|drone uav|дрон безпілот бпла|дрон беспилот бпла|drohne|drone|dron|drone droni|drone|dron|dron|dronar drone dron.|drooni lennok|drone|iha siha insansiz|مسیر|پهپاد|无人 人机
missile|missile rocket|ракет|ракет|rakete|missile|misil|missil|missil missei|rakiet pocisk|raket strela|robot missil raket|ohjus|raket|fuze|صاروخ صواریخ|موشک|导弹
explosion|explo blast bomb|вибух бомб|взрыв бомб|explosion bombe|explosion bombe|explos bomba|esplos bomba|explos bomba|wybuch bomb eksploz|vybuch bomb|explosion bomb spräng|rajahd pommi|ontploff explosie bom|patlama bomba|انفجار تفجیر|انفجار بمب|爆炸
fire|fire fires blaze wildfire inferno|пожеж|пожар|brand. brande feuer waldbrand|incendi|incendi|incendi|incendi|pozar|pozar|brand. branden brinner|tulipalo palo.|brand. branden|yangin|حریق|اتش|火灾 大火 起火
factory|factory plant.|завод підприєм|завод предприят|fabrik werk.|usine|fabrica planta|fabbrica stabilim|fabrica|fabryk zaklad|tovarn|fabrik|tehdas tehtaa|fabriek|fabrika tesis|مصنع|کارخانه|工厂
electricity|power electric blackout grid|електр енерг світл знеструм|электр энерг обесточ|strom stromausfall|electr courant|electric apagon luz.|elettric blackout|energia eletric apagao|prad. pradu elektr energi|elektr proud|el. elen elnat strom|sahko|stroom elektric|elektrik|کهرب|برق|电力 停电 供电
nuclear|nuclear atomic|ядерн атомн аес|ядерн атомн аэс|atom kernkraft nuklear|nucleair|nuclear atomic|nuclear atomic|nuclear|jadrow atomow nuklear|jadern atomov|karn|ydin|kern. kernw nucleai|nukleer|نووی|هسته|核武 核电 核设
oil|oil. crude petroleum|нафт|нефт|ol. olpreis erdol|petrol|petrol|petroli greggio|petrol|rop ropy naft|ropa ropy naft|olja olje|oljy|olie. olieraff|petrol|نفط|نفت|石油 油价 原油
gas|gas lng|газ|газ|gas. gasp erdgas|gaz|gas|gas|gas|gaz|plyn|gas. gasen naturgas|kaasu|gas|dogalgaz|غاز|گاز|天然 然气
sanctions|sanction|санкц|санкц|sanktion|sanction|sancion|sanzion|sanco sancao|sankcj|sankc|sanktion|pakot|sancti|yaptirim|عقوبات|تحریم|制裁
tariff|tariff dut. duties|мит. мита тариф|пошлин тариф|zoll zolle|tarif|arancel|dazi|tarif|cla. cel. celn|cla. cel. celn|tull|tulli|tarief tarieven heffing|gumruk tarife|رسوم|تعرفه|关税
meeting|meet meets meeting met. talks|зустрі зустрілис|встреч встретил|treffen trifft traf. gesprach|rencontr reunion|reunion reunir encuentro reun|incontr vertice riunion|reuniao encontro reun|spotka|setkan jednan schuzk|mote moter traffar mots. samtal|tapaa tapaami kokous|ontmoet gesprek overleg|gorus bulus toplan|لقاء اجتماع یلتقی التقی|دیدار نشست ملاقات|会晤 会面 会见 会谈
summit|summit|саміт|саммит|gipfel|sommet|cumbre|vertice summit|cupula cimeira|szczyt|summit|toppmot|huippukokou|top. topont|zirve|قمه|اجلاس|峰会
phone-call|phone call. calls. spoke|телефон розмов подзвон|телефон созвон звонок позвон|telefon|telephon appel|llamada telefon|telefon|telefon|telefon rozmaw|telefon|telefon ringde|puhelu|telefo gebel|telefon|هاتف اتصال|تلفن تماس|通话 通电 电话
visit|visit arrive arriv|візит прибу приїха відвіда|визит прибы приеха посети|besuch eintreff ankunft|visite arriv|visit lleg|visit arriv|visit cheg|wizyt przyby przyle|navstev prile|besok anlan|vierail saapu|bezoek aankom|ziyaret geldi|زیار یصل وصل|سفر وارد|访问 抵达
travel|travel trip head heads flies fly|поїзд виру летит виліт|поезд отправ летит вылет|reist reise fliegt|voyage rend|viaj viaja|viaggi vola|viag|leci podroz jedzie|cesta odlet|reser reser resa aker|matk lahte|reist reis.|gidecek gidiyor ucak|یتوجه سفر|سفر راهی|前往 启程 出访
sign|sign. signs signed signing|підпис|подпис|unterzeich unterschr|sign|firm|firma firmat|assin|podpis|podeps|skriver underteckn|allekirj|teken onderteken|imzal|توقیع وقع|امضا|签署 签订
agreement|agree agreement deal deals accord pact|угод домов погод|соглаш договор сделк|einig abkommen deal|accord entente|acuerd pacto|accord intes|acord|umow porozum uklad dohod|dohod|avtal overens uppgor enig|sopim sopu|akkoord overeen deal|anlasma anlas|اتفاق صفقه|توافق|协议 达成
reject|reject refus rebuff|відкин відмов відхил|отверг отказ отклон|ablehn lehnt zuruckweis|rejet refus|rechaz nieg descart|respin rifiut|rejeit recus|odrzuc odmaw odmow|odmit|avvisa nobb nekar avfard vagrar|torju hylka kieltay|afwij verwerp weiger|reddet|رفض یرفض|رد. مخالفت|拒绝 否认
warn|warn alert|попередж застеріг|предупре предостер|warn|avert alerte|advert alert|avvert allert|alert advert|ostrzeg ostrzez alert|varuj varov|varn|varoit|waarsch|uyar|حذر یحذر تحذیر|هشدار|警告
demand|demand urge urges press.|вимаг заклик|требу призва требов|forder drang|exig demand reclam|exig reclam insta|chied esig|exig cobra|zada wezw apel|zada vyzv|krav kraver uppman|vaati|eis. eist roept|talep cagri|یطالب طالب دعا|خواستار درخواست|要求 呼吁 敦促
propose|propos offer|пропоз пропону|предлож предлаг|vorschl anbiet|propos|propon propuest ofrec|propost propon|propo oferec|propon propoz|navrh|forslag foreslar erbjud|ehdot tarjo|voorst bied|oneri teklif|اقتراح مقترح عرض|پیشنهاد|提议 提出
plan|plan plans|план|план|plan plane|plan|plan|piano|plano|plan|plan|plan|suunnitel|plan|plan|خطه|طرح برنامه|计划 方案
draft|draft|проєкт чернет|проект чернов|entwurf|projet ebauche|borrador|bozza|rascunho|projekt szkic|navrh|utkast|luonno|ontwerp concept|taslak|مسوده||草案
statement|statement declar communique|заяв декларац|заявл деклар|erklar|declar communique|declar comunicado|dichiar comunicat|declar comunicado|deklarac oswiadcz|prohlas|uttalande deklarat forklar|julistu lausunt|verklar|bildiri aciklam|بیان اعلان|بیانیه اعلامیه|声明 宣言
announce|announc confirm|оголос підтверд анонс|объяв подтверд анонс|ankund bestatig|annonc confirm|anunci confirm|annunci conferm|anunci confirm|oglos potwierdz zapowied|oznam potvr|meddel bekraft|ilmoit vahvist|aankond bevest|duyur dogrula|اعلن یعلن اکد|اعلام تایید|宣布 证实 确认
threat|threat|погроз|угроз угрож|droh|menac|amenaz|minacc|ameac|groz grozb|hroz|hot. hotar hotet|uhka|dreig|tehdit|تهدید یهدد|تهدید|威胁
troops|troops soldier soldiers forces boots|військов солдат військ|военн солдат войск|soldat truppen|soldat troupes|tropas soldado|truppe soldat militar|tropas soldado|wojsk zolnier|vojak vojsk|soldat trupp styrk|joukko sotila|soldat troepen militair|asker birlik|جنود قوات جندی|سرباز نیرو نظام|部队 士兵 军队
front|frontline front|фронт|фронт|front|front|frente|fronte|frente|front|front|front|rintam|front|cephe|جبهه|جبهه|前线
territory|territor land cede swap|територ земл|террит земл|gebiet territor abtret|territo|territor|territor|territor|teryto ziem|uzem|territor mark. landav avsta|alue aluei|gebied grond|toprak|اراض|قلمرو خاک سرزمین|领土 土地 割让
border|border|кордон|границ|grenz|fronti|fronter|confin frontier|fronteir|granic|hranic|grans|raja|grens|sinir|حدود|مرز|边境 边界
parliament|parliament congress lawmaker senate|парламент рада раді|парламент дум сенат|parlament bundestag|parlement assemblee senat|parlament congres senad|parlament senat|parlament congress|sejm parlament senat|parlament snemovn|riksdag parlament|parlament eduskun|parlement kamer|parlament meclis|برلمان کونغرس|مجلس پارلمان کنگره|议会 国会
election|election vote voter ballot poll|вибор голосув|выбор голосов|wahl wahlen abstimm|election vote scrutin|eleccion voto votac|elezion voto|eleic voto votac|wybor glosow|volb hlasov|val. valet rostar|vaali aanest|verkiez stem|secim oy.|انتخاب تصویت|انتخابات رای|选举 投票
court|court trial judge lawsuit sentence|суд. суду судд вирок|суд. суда судь пригов|gericht urteil prozess|tribunal proces juge|tribunal juicio juez|tribunal process giudic|tribunal julg juiz|sad. sadu sady wyrok sedzi|soud|domstol ratt rattegang domd|oikeus tuomio karaja|rechter rechtb|mahkeme dava|محکم قضا|دادگاه محاکمه|法院 法庭 审判
arrest|arrest detain custod|затрим арешт|задерж арест|festnahm verhaft|arret interpell|deten arrest captur|arrest|pres. preso deti detenc|zatrzym areszt|zatk|grip grips anhall|pidat|aangehoud arrest|gozalti tutuk|اعتقال اوقف|بازداشت دستگیر|逮捕 拘留
prison|prison jail inmate|тюрм полон|тюрьм заключ плен|gefang haft|prison|prision carcel pres|carcer prigion|pris prision|wiezi|vezn|fang|vanki vangit|gevang|cezaev hapis|سجن سجین اسیر اسری|زندان اسیر|监狱 囚犯 战俘
exchange|swap exchange|обмін обмен|обмен|austausch|echang|canj intercamb|scambi|troca|wymian|vymen|utvaxl byte|vaiht|ruil uitwissel|takas|تبادل|مبادله تبادل|交换
release|release free. frees freed|звільн|освобо|freigelass freilass|liber|liber|liber rilasci|libert solta|zwoln wypusc uwoln|propust|frig slapps|vapaut|vrijgelat vrijla|serbest|افراج اطلاق|آزاد ازاد|释放
police|police|поліц|полиц|polizei|police|polici|polizi|polici|policj|polici|polis|poliisi|politie|polis|شرط|پلیس|警方 警察
protest|protest rally demonst|протест мітинг|протест митинг|protest demonst|manifest|protest manifest|protest manifest|protest manifest|protest manifest|protest demonst|protest demonst|mielenos protest|protest betog|protesto gosteri|احتجاج تظاهر|اعتراض تظاهر|抗议 示威
resign|resign quit|відстав звільнив|отстав|rucktritt tritt|demission|dimis renunc|dimission|demiss renunc|dymisj rezygn|rezign odstoup|avgar avgang|eroaa eron|aftred opstap|istifa|استقال|استعفا|辞职
appoint|appoint name. named nomin|признач|назнач|ernenn ernannt|nomm|nombr design|nomin|nome|mianow powol|jmenov|utses utse|nimit|benoem|atand ata.|تعیین عین|منصوب انتصاب|任命
envoy|envoy emissary|посланець спецпредст|посланник спецпредст|gesandt sonderb|emissaire envoye|enviado|inviato|enviado|wyslann|zmocnen|sandebud|lahettil|gezant|temsilci|مبعوث|فرستاده|特使
foreign-minister|diplomat|дипломат мзс|дипломат мид|aussenmin diplomat|diplomat|canciller diplomat|diplomat esteri|diplomat|dyplomat msz|diplomat|utrikesmin diplomat|ulkomin diplomaat|diploma|disisler diplomat|دبلوماس خارجیه|خارجه دیپلمات|外长 外交
delegation|delegat negotiat|делегац перемовник|делегац переговорщ|delegation unterhandl|delegation negoci|delegac negocia|delegaz negozi|delegac negocia|delegac negocj|delegac jedna|delegat forhand|valtuus neuvot|delegat onderhand|heyet muzaker|وفد مفاوض تفاوض|هیات مذاکر|代表 谈判
intelligence|spy intellig espion|розвід шпигун|развед шпион|geheimdienst spion|espion renseign|espi intelig|spi. spion intellig|espi intelig|wywiad szpieg|rozved spion|spion underratt|tiedustel vakooj|spion inlichting|istihbarat casus|استخبار تجسس|اطلاعات جاسوس|间谍 情报
children|child children kids|діт дитин|дет дете ребен|kind. kinder|enfant|nino ninos nina|bambin minor|crianca|dziec|deti detsk|barn barnen|lapsi lapse lasten|kind. kinderen|cocuk|اطفال طفل|کودک|儿童
school|school student|школ студент|школ студент|schul|ecole|escuel colegio|scuola|escola|szkol|skol|skola skol|koulu|school|okul|مدرس|مدرسه|学校
hospital|hospital clinic|лікарн|больниц|krankenhaus klinik|hopital|hospital|ospedal|hospital|szpital|nemocnic|sjukhus|sairaala|ziekenhuis|hastane|مستشفی|بیمارستان|医院
train|train rail railway|поїзд залізни потяг|поезд железнодор|zug. bahn|train. ferrovi|tren ferrov|treno ferrov|trem comboio ferrov|pociag kolej|vlak|tag. taget jarnvag|juna rautati|trein|tren demiryol|قطار|قطار|火车 铁路
plane|plane aircraft jet. jets flight|літак авіа|самолет авиа|flugzeug flug|avion vol.|avion vuelo|aereo volo.|aviao voo|samolot lot.|letadl let.|flyg plan.|lentok lento|vliegtuig vlucht|ucak|طائر طیران|هواپیما|飞机 战机
ship|ship vessel tanker boat|судн кораб танкер|судно корабл танкер|schiff tanker|navire bateau petrolier|barco buque|nave petrolier|navio|statek tankow okret|lod lodi tanker|fartyg tanker skepp bat.|alus laiva|schip tanker|gemi tanker|سفین ناقله|کشتی نفتکش|船只 油轮
airport|airport|аеропорт|аэропорт|flughafen|aeroport|aeropuert|aeroport|aeroport|lotnisk|letist|flygplats|lentoasem|luchthaven vliegveld|havaliman|مطار|فرودگاه|机场
port|port. ports harbour terminal|порт. порту термінал|порт. порту терминал|hafen|port. terminal|puerto|porto terminal|porto terminal|port. portu terminal|pristav|hamn|satama|haven|liman|میناء|بندر|港口
bridge|bridge|міст. мост|мост|brucke|pont.|puente|ponte|ponte|most. mostu|most|bron bro.|silta|brug|kopru|جسر|پل.|大桥
earthquake|earthquake quake|землетрус|землетряс|erdbeben|seisme tremblement|terremoto sismo|terremoto sisma|terremoto sismo|trzesieni|zemetres|jordbav jordskalv|maanjarist|aardbeving|deprem|زلزال|زلزله|地震
flood|flood|повін затоп|наводн затоп|hochwasser uberflut|inondat|inunda|alluvion|inunda enchent|powodz|povodn zaplav|oversvam|tulva|overstrom|sel. taskin|فیضان|سیل سیلاب|洪水
storm|storm hurricane typhoon cyclone|шторм урага|шторм урага|sturm hurrikan|tempete ouragan|tormenta huracan|tempest uragan|tempest furac|burz huragan|boure hurikan|storm orkan|myrsky hurrikaani|storm orkaan|firtina kasirga|عاصفه اعصار|توفان طوفان|飓风 台风
cold|cold snow winter freez frost|зим мороз холод|зим мороз холод|kalte schnee winter|froid neige hiver|frio nieve invierno|freddo neve inverno|frio neve inverno|zim mroz snieg|zim mraz snih|kyla vinter sno.|pakkanen talvi lumi|kou. sneeuw winter|soguk kar. kis.|ثلج شتاء برد|سرما زمستان برف|寒冷 冬季
money|loan billion million aid fund|кредит млрд мільярд млн мільйон допомог|кредит млрд миллиард млн миллион помощ|kredit milliard million hilfe|pret milliard million aide|prestam millon ayuda|prestit miliard milion aiut|emprest bilho milho ajuda|kredyt pozycz mld miliard mln milion pomoc|pujc miliard milion pomoc|lan. lanet miljard miljon stod|lain miljard miljoon apu.|lening miljard miljoen steun|kredi milyar milyon yardim|قرض ملیار ملیون مساعد|وام میلیارد میلیون کمک|贷款 援助 亿美 亿欧
frozen-assets|assets frozen|активи заморож|активы заморож|vermogen eingefror|avoirs geles|activos congelad|beni asset congelat|ativos congelad|aktyw zamroz|aktiv zmraz|tillgang frys|varoja varat jaady|tegoed bevroren|varlik dondur|اصول مجمد|دارایی مسدود|资产 冻结
freeze|freeze freez|заморо|заморо|einfrier|gel. geler|congel|congel|congel|zamro|zmraz|frysa fryser|jaadyt|bevriez|dondur|تجمید|انجماد|冻结
price|price inflation cost|цін інфляц|цен инфляц|preis inflation|prix inflation|preci inflac|prezz inflaz|prec inflac|cen ceny inflacj|cen ceny inflac|pris inflat|hinta hinnat inflaat|prijs prijzen inflat|fiyat enflasyon|اسعار تضخم|قیمت تورم|价格 通胀
market|market stock stocks shares investor|ринок акці бірж|рынок рынк акци бирж|markt borse aktien|marche bourse|mercado bolsa|mercat borsa|mercado bolsa|rynek gield akcj|trh. trhy burz akci|marknad bors|markkin porssi osak|markt beurs|piyasa borsa|سوق بورص اسهم|بازار بورس سهام|市场 股市
football|football soccer goal match striker|футбол матч гол.|футбол матч гол.|fussball spiel tor.|football match but.|futbol partido gol|calcio partita gol|futebol jogo gol|pilk mecz gol|fotbal zapas gol|fotboll match mal.|jalkapallo ottelu maali|voetbal wedstrijd|futbol mac. gol|کره مبارا|فوتبال گل.|足球 比赛
award|award prize oscar nobel|премі нагород нобел|преми наград нобел|preis. auszeichn nobel|prix nobel|premio nobel|premio nobel|premio nobel|nagrod nobl nobel|cena. nobel|pris. nobel|palkin nobel|prijs nobel|odul nobel|جائز نوبل|جایزه نوبل|诺贝 奖项
journalist|journalist reporter media|журналіст|журналист|journalist|journalist|periodist|giornalist|jornalist|dziennikarz|novinar|journalist|toimittaj|journalist|gazeteci|صحفی|خبرنگار روزنامه|记者
weapon|weapon arms arsenal ammun munition|збро боєприпас арсенал|оруж боеприпас арсенал|waffen munition|armes arsenal munition|arma armas arsenal munic|armi arsenal munizion|armas arsenal munic|bron broni arsenal amunic|zbran munic|vapen. vapnen ammunit|ase. aseita asevarast|wapen munitie|silah muhimmat|اسلح ذخیر|سلاح تسلیحات مهمات|武器 军火 弹药
refugee|refugee migrant migration asylum|біжен мігрант|бежен мигрант|fluchtling migrant asyl|refugi migrant asile|refugiad migrant asilo|rifugiat migrant asilo|refugiad migrant|uchodz migrant azyl|uprchl migrant azyl|flykting migrant asyl|pakolai turvapaikk|vluchtel migrant asiel|multeci gocmen|لاجی مهاجر|پناه مهاجر|难民 移民
monitor|monitor oversee observ|монітор спостер|монитор наблюд|uberwach beobacht|surveill observ|supervis vigil monitor|monitor sorvegl|monitor observ|monitor nadzor|monitor dohled|overvaka overvakn|valvo|toezicht monitor|izlem gozlem|مراقب رصد|نظارت رصد|监督 监测
postpone|postpon delay|відклад перенес|отклад перенос|verschieb verschob|report retard|aplaz pospon|rinvi|adi. adiad|odroc odlo przelo opozn|odlo|skjuts senarelag|lykka siirr|uitstel|ertele|تاجیل ارجا|تعویق|推迟
cancel|cancel scrap|скасув|отмен|absag abgesag|annul|cancel|annull cancell|cancel|odwol|zrus|stalls installd|peru peruut|annul afgelast|iptal|الغاء|لغو|取消
postwar|postwar|повоєн післявоєн|послевоен|nachkriegs||posguerra|dopoguerra||powojen|povalecn|efterkrigs|sodanjalk|naoorlog|||پساجنگ|战后
europe-leaders|leaders|лідер|лидер|staats spitzenpol|dirigeants chefs|lideres|leader|lideres|przywod lider|lidri lidr predstavitel|ledare|johtaj|leiders|lider|قاده زعماء|رهبر سران|领导 首脑
airspace|airspace incurs|повітрян|воздушн|luftraum|aerien|aereo|aereo|aereo|powietrzn przestrzen|vzdusn|luftrum|ilmatil|luchtruim||اجواء جوی|هوایی|领空
trilateral|trilateral|тристорон|трехсторон|trilateral dreier|trilateral tripartit|trilateral|trilateral|trilateral|trojstron|trojstran|trepart|kolmen kolmik|trilater driehoek|uclu|ثلاث|سهجانبه|三方
round|round|раунд|раунд|runde|round cycle|ronda|round tornata|rodada ronda|rund tur. tura|kolo.|omgang runda rond|kierros|ronde|tur. turu turun|جوله|دور.|轮会 轮谈 一轮
compromise|compromise concess|компроміс поступ|компромисс уступк|kompromiss zugestandn|compromis concess|compromis concesion ceder|compromess concess|compromis concess|kompromis ustepst|kompromis ustup|kompromiss eftergift|kompromis myonnyty|compromis conces|taviz uzlas|تنازل تسوی|امتیاز سازش|妥协 让步
suit|suit. suits outfit wore wears|костюм|костюм|anzug|costume|traje look.|completo abito|terno fato.|garnitur|oblek|kostym|puku puvu|pak. kostuum||بدله|کت|西装
hotline-live|live updates latest|онлайн наживо|онлайн спецэфир|liveblog|direct.|minuto|diretta||relacj|online zive|direkt senaste|suora hetki|liveblog|canli|مباشر|زنده|直播
monday|monday|понеділ|понедел|montag|lundi|lunes|lunedi||poniedzial|pondel|mandag|maanant|maandag|pazartesi|الاثنین|دوشنبه|周一
tuesday|tuesday|вівтор|вторник|dienstag|mardi|martes|martedi|terca|wtorek wtork|utery|tisdag|tiistai|dinsdag|sali.|الثلاثاء||周二
wednesday|wednesday|серед.|среду среды|mittwoch|mercredi|miercoles|mercoledi||srod|stred|onsdag|keskiviik|woensdag|carsamba|الاربعاء|چهارشنبه|周三
thursday|thursday|четвер|четверг|donnerstag|jeudi|jueves|giovedi|quinta|czwart|ctvrt|torsdag|torstai|donderdag|persembe|الخمیس|پنجشنبه|周四
friday|friday|пʼятниц пятниц ятниц|пятниц|freitag|vendredi|viernes|venerdi|sexta|piatek piatk|patek|fredag|perjantai|vrijdag|cuma.|الجمعه|جمعه|周五
saturday|saturday|субот|суббот|samstag|samedi|sabado|sabato|sabado|sobot|sobot|lordag|lauantai|zaterdag|cumartesi|السبت|شنبه|周六
sunday|sunday|неділ|воскресен|sonntag|dimanche|domingo|domenica|domingo|niedziel|nedel|sondag|sunnuntai|zondag|pazar.|الاحد|یکشنبه|周日
next-week|week|тижн тижден|недел|woche|semaine|semana|settiman|semana|tydzien tygod|tyden tydn|vecka|viiko|week|hafta|اسبوع|هفته|下周
united-states|us. u.s usa american america|сша американ|сша американ|usa amerika amerikan|americain usa|eeuu estadoun unidos|usa american|eua american|usa ameryk stan.|usa americk|usa amerikan|usa yhdysval|vs. amerikaan|abd|امریک واشنطن|امریکا آمریکا|美国 美方
britain|britain british uk. london|британ лондон|британ лондон|grossbritannien britisch london|britann royaume london|britan reino london londres|britann regno londra|britan reino londres|brytan wielk londyn|britan londyn|storbritann brittisk london|britann brit lontoo|brits britse londen|ingiltere ingiliz londra|بریطان لندن|بریتانیا انگلیس لندن|英国 伦敦
france|france french paris|франц париж|франц париж|frankreich franzos paris|franc paris|franc paris|franc parigi|franc paris|francj francu paryz|franc pariz|frankrik fransk paris|ranska pariisi|frankrijk franse parijs|fransa fransiz paris|فرنس باریس|فرانسه پاریس|法国 巴黎
germany|german berlin merz|німеч берлін мерц|герман берлин мерц|deutsch berlin merz|allemag berlin merz|aleman berlin merz|german tedesc berlino merz|aleman berlim merz|niemc niemie berlin merz|nemec berlin merz|tysk berlin merz|saksa berliin merz|duits berlijn merz|alman berlin merz|المان برلین|آلمان المان برلین|德国 柏林
poland|poland polish warsaw tusk|польщ польськ варшав туск|польш польск варшав туск|polen polnisch warschau tusk|pologn polon varsov|polon varsov|polon varsav|polon varsov|polsk polac warszaw tusk|polsk varsav|polen polsk warszaw|puola varsova|polen pools warschau|polonya varsova|بولند وارسو|لهستان ورشو|波兰 华沙
china|china chinese beijing|кита пекін|кита пекин|china chines peking|chine chinois pekin|china chin pekin|cina cines pechin|china chines pequim|chin chinsk pekin|cina cins peking|kina kines peking|kiina peking|china chines peking|cin. cinin pekin|الصین بکین|چین پکن|中国 北京 中方
turkey|turkey turkish ankara istanbul|туреч анкар стамбул|турц турец анкар стамбул|turkei turkisch istanbul|turqu istanbul|turqu estambul|turc istanbul|turqu istambul|turcj tureck stambul|tureck istanbul|turki turkisk istanbul|turkki istanbul|turki turks istanbul|turkiye ankara istanbul|ترک انقره اسطنبول|ترکیه آنکارا استانبول|土耳 伊斯
hungary|hungar budapest orban|угорщ будапешт орбан|венгр будапешт орбан|ungarn ungar budapest orban|hongr budapest|hungr budapest|ungher budapest|hungr budapest|wegier wegry budapeszt orban|madar budapest|ungern budapest orban|unkari budapest|hongar boedapest|macar budapeste|المجر بودابست|مجارستان بوداپست|匈牙 布达
israel|israel|ізраїл|израил|israel|israel|israel|israel|israel|izrael|izrael|israel|israel|israel|israil|اسراییل|اسراییل|以色
iran|iran tehran|іран тегеран|иран тегеран|iran teheran|iran teheran|iran teheran|iran teheran|ira. irao teera|iran teheran|iran teheran|iran teheran|iran teheran|iran teheran|iran tahran|ایران طهران|ایران تهران|伊朗
syria|syria|сирі|сири|syri|syri|siri|siri|siri|syri|syri|syri|syyria|syri|suriye|سوری|سوریه|叙利
venezuela|venezuel maduro|венесуел мадуро|венесуэл мадуро|venezuela maduro|venezuel|venezol venezuel|venezuel|venezuel|wenezuel maduro|venezuel|venezuel|venezuela|venezuela|venezuela|فنزویل|ونزوئلا|委内 马杜
greenland|greenland|гренланд|гренланд|gronland|groenland|groenlandia|groenlandia|groenlandia|grenland|gronsk|gronland|gronlanti|groenland|gronland|غرینلاند|گرینلند|格陵
india|india modi|індія індій моді|инди моди|indien indisch modi|inde. indien modi|india modi|india modi|india modi|indie. indii modi|indie indick|indien modi|intia modi|india modi|hindistan|الهند|هند.|印度
alaska|alaska anchorage|аляск анкорид|аляск анкорид|alaska|alaska|alaska|alaska|alasca|alask|aljask|alaska|alaska|alaska|alaska|الاسکا|آلاسکا الاسکا|阿拉 安克
abu-dhabi|emirates dhabi uae|емірат дабі оае|эмират даби оаэ|emirate dhabi|emirat dhabi|emiratos dhabi|emirati dhabi|emirados dhabi|emirat zabi dhabi|emirat dhabi zabi|emirat dhabi|emiraat dhabi|emirat dhabi|dabi bae|ابوظبی ظبی امارات|ابوظبی امارات|阿布 阿联
before|ahead before|напередодні перед|перед накануне|vor. vorab|avant|antes ante.|prima vigilia|antes vesperas|przed|pred|infor fore.|ennen|vooraf voorafgaand|oncesi once.|قبل قبیل|پیش قبل آستانه|前夕
after|after|після|после|nach.|apres|tras. despues|dopo|apos depois|po.|po.|efter|jalkeen|na.|sonra sonrasi|بعد عقب|پس. بعد|之后
future|will set plans plan expected|буде планує має|будет планир предсто|wird werden will.|va. doit prochain|sera va. proxim|sara prossim|vai sera proxim|bedzie ma. zapowied|bude ma.|ska. kommer planer|aikoo tulee|zal zullen|gidecek gelecek yapilacak|سوف|خواهد|将在 将于 将会
begin|begin start starts open kicks|почал розпоч|начал старт|beginn startet|debut commenc|comienz inici empiez|inizi|comec inici|rozpocz zacz|zaca zahaj|inled borjar startar|alka|begin|basla|بدا انطلق|آغاز شروع|开始
end|ends ended end. conclu wrap over.|заверш закінч|заверш законч|endet beend|termin fin. acheve|conclu termin finaliz|conclu termin fin|termin conclu encerr|zakoncz koniec|skonc ukonc|avslut slut over.|paatty loppu|eindig afgelop|sona bitti|انتهی ختام اختتم|پایان|结束
nothing|without no. fails failed inconclus|без|без|ohne kein|sans|sin. ningun|senza|sem. nenhum|bez. brak|bez.|utan inget ingen|ilman ei.|zonder geen|olmadan|دون|بدون|没有 未达
progress|progress productive constructive breakthrough|прогрес продукт конструкт|прогресс продукт конструкт|fortschrit produktiv konstruktiv|progres product construct|progres product construct avance|progress produttiv costruttiv|progress produtiv construtiv|postep produktyw konstruktyw przelom|pokrok produktiv|framsteg produktiv konstruktiv|edisty tuottav|vooruitgang productief|ilerleme verimli|تقدم بناء|پیشرفت سازنده|进展
deploy|deploy send sends sending station|розмістит направит відправ розгорт|размест направ отправ разверн|entsend stationier schick|deploi envo|despleg envi|schier invi|envi|rozmieszcz wysl wysla|vyslat rozmist|skicka sand|lahetta|sturen stuur|gonder konuslan|نشر ارسال|اعزام استقرار|派遣 部署
invite|invit|запрош запроси|приглас приглаш|einlad|invit|invit|invit|convid|zapras zapros|pozv|bjud|kutsu|uitnod|davet|دعوه|دعوت|邀请
venue|venue host where location base|де. місце база|где место база|wo. ort. gastgeb basis|lieu base accueil|lugar sede base donde|sede luogo base|local sede base|gdzie miejsc baz|kde misto zakladn|har. bas plats|missa paikka tukikoh|waar locatie basis|nerede us. ussu|مکان قاعده|محل پایگاه|地点 基地
virtual|virtual online video|онлайн відео|онлайн видео|virtuell online video|virtuel visio|virtual videoc|virtual videoc|virtual videoc|wirtual online wideo|virtual online video|virtuell digital video onlin|virtuaali etayhtey|virtueel online|cevrimici video|افتراض|مجازی ویدئو|视频
react|react respond response|реакц реагу|реакц реагир|reagier reaktion|reag react|reaccion reacc|reag reaz|reac reag|reag reakc|reag reakc|reager reaktion|reagoi|reageer reactie|tepki|ردود|واکنش|反应 回应
hope|optimis hope|оптиміс наді|оптимис надеж|optimis hoff|optimis espoir|optimis esperan|ottimis speran|otimis esperan|optymi nadziej|optimi nadej|optimis hopp|optimis toivo|optimis hoop|iyimser umut|تفاول امل|خوش امید|乐观
doubt|doubt skeptic sceptic|сумнів скепт|сомн скепт|zweifel skepti|doute scepti|duda escepti|dubbi scett|duvid cetic|watpl scept|pochyb skept|tvivel tvek skepti|epail|twijfel scepti|suphe|شک|تردید|怀疑
deadline|deadline ultimatum|дедлайн ультимат строк|дедлайн ультимат срок|frist ultimatum|ultimatum delai|plazo ultimat|scadenza ultimat|prazo ultimat|termin. ultimat|ultimat lhut|tidsfrist ultimat|maaraaika|deadline ultimat|ultimat|مهله|مهلت اولتیماتوم|期限 通牒
`;

type Entry = { readonly stem: string; readonly whole: boolean; readonly idea: string };

// By language and first two letters, as few words share them.
const byLanguage = new Map<string, Map<string, Entry[]>>();
for (const row of ROWS.trim().split('\n')) {
  const [idea, ...columns] = row.split('|');
  for (const [index, column] of columns.entries()) {
    const language = LANGUAGES[index]!;
    const entries = byLanguage.get(language) ?? new Map<string, Entry[]>();
    byLanguage.set(language, entries);
    for (const word of column.split(' ')) {
      const whole = word.endsWith('.');
      const stem = wordsOf(word, 1)[0]?.text;
      if (stem === undefined) continue;
      const head = stem.slice(0, 2);
      const list = entries.get(head);
      if (list === undefined) entries.set(head, [{ stem, whole, idea: idea! }]);
      else list.push({ stem, whole, idea: idea! });
    }
  }
}
const KIN: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  prs: 'fa',
  sk: 'cs',
  be: 'ru',
};
const ARABIC_FRONT = /^[وف]?(?:[بلک]?ال|لل)(?=..)/;

/** The ideas a word names in its language; hardly ever more than one. */
export function ideasOf(word: string, lang: string): readonly string[] {
  const entries = byLanguage.get(KIN[lang] ?? lang);
  if (entries === undefined) return NONE;
  const bare = lang === 'ar' ? word.replace(ARABIC_FRONT, '') : word;
  const list = entries.get(bare.slice(0, 2));
  if (list === undefined) return NONE;
  let found: string[] | undefined;
  for (const { stem, whole, idea } of list)
    if (whole ? bare === stem : bare.startsWith(stem)) {
      found ??= [];
      if (!found.includes(idea)) found.push(idea);
    }
  return found ?? NONE;
}
const NONE: readonly string[] = [];
