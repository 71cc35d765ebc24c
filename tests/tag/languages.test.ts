import { describe, expect, it } from 'vitest';
import { tagEntry } from '../../src/tag/tag-entry.ts';
import { ukrainePeace } from './ukraine-peace.ts';

/** Headlines of our own, in each language: what is on topic, and what the same words and people also do. */
const on: Record<string, string[]> = {
  en: [
    'Witkoff flies to Moscow to put the revised peace plan to Putin',
    'Kyiv and Moscow agree to swap 300 prisoners of war each',
    'Europe weighs security guarantees for Ukraine once the guns fall silent',
    'Zelensky says serious issues remain open after Geneva talks with the US',
    'Kremlin rejects a Christmas truce proposed by Ukraine',
  ],
  uk: [
    'Віткофф летить до Москви, щоб показати Путіну оновлений мирний план',
    'Україна та Росія обміняли по 300 військовополонених',
    'Європа обговорює гарантії безпеки для України після перемир’я',
    'Зеленський: після переговорів у Женеві залишаються складні питання',
    'Кремль відкинув пропозицію про припинення вогню на Різдво',
  ],
  ru: [
    'Уиткофф летит в Москву, чтобы показать Путину новый мирный план',
    'Россия и Украина обменялись пленными по формуле 300 на 300',
    'Европа обсуждает гарантии безопасности для Украины после перемирия',
    'Зеленский: после переговоров в Женеве остаются сложные вопросы',
    'Кремль отверг прекращение огня на Рождество',
  ],
  fa: [
    'ویتکاف برای ارائه طرح صلح به پوتین راهی مسکو شد',
    'روسیه و اوکراین ۳۰۰ اسیر جنگی مبادله کردند',
    'اروپا درباره تضمین‌های امنیتی برای اوکراین گفت‌وگو می‌کند',
    'زلنسکی: پس از مذاکرات ژنو هنوز مسائل جدی باقی مانده است',
    'کرملین پیشنهاد آتش‌بس اوکراین را رد کرد',
  ],
  prs: [
    'ویتکاف برای گفت‌وگو با پوتین در مورد پلان صلح اوکراین به مسکو می‌رود',
    'روسیه و اوکراین سه صد اسیر جنگی را تبادله کردند',
    'کشورهای اروپایی روی تضمین‌های امنیتی برای اوکراین بحث می‌کنند',
    'قصر سفید در مورد توافق صلح میان روسیه و اوکراین بسیار خوش‌بین است',
    'زیلنسکی می‌گوید در مذاکرات ژنیو پیشرفت شده، اما مسایل جدی باقی مانده است',
    'پوتین: جنگ وقتی پایان می‌یابد که نیروهای اوکراینی از دونباس عقب‌نشینی کنند',
  ],
  ps: [
    'ویټکاف د اوکراین د سولې د پلان په اړه له پوتین سره د خبرو لپاره مسکو ته ځي',
    'روسیې او اوکراین درې سوه جنګي بندیان سره تبادله کړل',
    'اروپايي هېوادونه د اوکراین لپاره پر امنیتي تضمینونو خبرې کوي',
    'زیلنسکي وايي، په ژنیو کې د سولې په خبرو کې پرمختګ شوی دی',
    'کرملین په اوکراین کې د اوربند وړاندیز رد کړ',
    'سپینه ماڼۍ د اوکراین او روسیې ترمنځ د سولې تړون ته ډېره هیله‌منه ده',
  ],
  ar: [
    'ويتكوف يتوجه إلى موسكو لعرض خطة السلام على بوتين',
    'روسيا وأوكرانيا تتبادلان 300 أسير حرب',
    'أوروبا تبحث الضمانات الأمنية لأوكرانيا بعد وقف إطلاق النار',
    'زيلينسكي: قضايا جدية لا تزال عالقة بعد محادثات جنيف مع الأميركيين',
    'الكرملين يرفض هدنة عيد الميلاد التي اقترحتها كييف',
  ],
  tr: [
    'Witkoff, barış planını Putin’e sunmak için Moskova’ya gidiyor',
    'Rusya ve Ukrayna 300’er savaş esirini takas etti',
    'Avrupa, ateşkes sonrası Ukrayna için güvenlik garantilerini görüşüyor',
    'Zelenskiy: Cenevre’deki görüşmelerden sonra ciddi sorunlar sürüyor',
    'Kremlin, Kiev’in ateşkes önerisini reddetti',
  ],
  de: [
    'Witkoff reist nach Moskau, um Putin den Friedensplan vorzulegen',
    'Russland und die Ukraine tauschen je 300 Kriegsgefangene aus',
    'Europa berät über Sicherheitsgarantien für die Ukraine',
    'Selenskyj: Nach den Gesprächen in Genf mit den USA bleiben ernste Fragen',
    'Kreml lehnt Weihnachtswaffenruhe ab',
  ],
  fr: [
    'Witkoff se rend à Moscou pour présenter le plan de paix à Poutine',
    'La Russie et l’Ukraine échangent 300 prisonniers de guerre chacune',
    'L’Europe discute des garanties de sécurité pour l’Ukraine',
    'Zelensky : après les pourparlers de Genève, de sérieuses questions demeurent',
    'Le Kremlin rejette une trêve de Noël proposée par Kiev',
  ],
  es: [
    'Witkoff viaja a Moscú para presentar el plan de paz a Putin',
    'Rusia y Ucrania canjean a 300 prisioneros de guerra',
    'Europa debate las garantías de seguridad para Ucrania',
    'Zelenski: tras las conversaciones de Ginebra con EE.UU. quedan asuntos serios',
    'El Kremlin rechaza una tregua navideña propuesta por Kiev',
  ],
  it: [
    'Witkoff a Mosca per presentare il piano di pace a Putin',
    'Russia e Ucraina scambiano 300 prigionieri di guerra',
    'L’Europa discute le garanzie di sicurezza per l’Ucraina',
    'Zelensky: dopo i colloqui di Ginevra con gli Usa restano questioni serie',
    'Il Cremlino respinge la tregua di Natale proposta da Kiev',
  ],
  pt: [
    'Witkoff vai a Moscovo apresentar o plano de paz a Putin',
    'Rússia e Ucrânia trocam 300 prisioneiros de guerra',
    'Europa discute garantias de segurança para a Ucrânia',
    'Zelensky: após as negociações de Genebra com os EUA restam questões sérias',
    'Kremlin rejeita trégua de Natal proposta por Kiev',
  ],
  pl: [
    'Witkoff leci do Moskwy, by przedstawić Putinowi plan pokojowy',
    'Rosja i Ukraina wymieniły po 300 jeńców wojennych',
    'Europa rozmawia o gwarancjach bezpieczeństwa dla Ukrainy',
    'Zełenski: po rozmowach w Genewie z USA pozostają poważne kwestie',
    'Kreml odrzuca zawieszenie broni na święta',
  ],
  cs: [
    'Witkoff letí do Moskvy, aby Putinovi předložil mírový plán',
    'Rusko a Ukrajina si vyměnily po 300 válečných zajatcích',
    'Evropa jedná o bezpečnostních zárukách pro Ukrajinu',
    'Zelenskyj: po jednáních v Ženevě s USA zůstávají vážné otázky',
    'Kreml odmítl vánoční příměří navržené Kyjevem',
  ],
  sk: [
    'Witkoff letí do Moskvy, aby Putinovi predložil mierový plán',
    'Rusko a Ukrajina si vymenili po 300 vojnových zajatcov',
    'Európa rokuje o bezpečnostných zárukách pre Ukrajinu',
    'Zelenskyj: po rokovaniach v Ženeve s USA zostávajú vážne otázky',
    'Kremeľ odmietol vianočné prímerie navrhnuté Kyjevom',
  ],
  ro: [
    'Witkoff merge la Moscova pentru a-i prezenta lui Putin planul de pace',
    'Rusia și Ucraina au făcut schimb de 300 de prizonieri de război',
    'Europa discută garanțiile de securitate pentru Ucraina',
    'Zelenski: după negocierile de la Geneva cu SUA rămân probleme serioase',
    'Kremlinul respinge un armistițiu de Crăciun propus de Kiev',
  ],
  hu: [
    'Witkoff Moszkvába utazik, hogy átadja Putyinnak a béketervet',
    'Oroszország és Ukrajna 300-300 hadifoglyot cserélt',
    'Európa az Ukrajnának nyújtandó biztonsági garanciákról tárgyal',
    'Zelenszkij: a genfi tárgyalások után komoly kérdések maradtak az amerikaiakkal',
    'A Kreml elutasítja a Kijev által javasolt karácsonyi tűzszünetet',
  ],
  nl: [
    'Witkoff reist naar Moskou om Poetin het vredesplan voor te leggen',
    'Rusland en Oekraïne wisselen elk 300 krijgsgevangenen uit',
    'Europa praat over veiligheidsgaranties voor Oekraïne',
    'Zelensky: na de gesprekken in Genève met de VS blijven er serieuze kwesties',
    'Kremlin wijst door Kiev voorgesteld kerstbestand af',
  ],
  sv: [
    'Witkoff reser till Moskva för att lägga fram fredsplanen för Putin',
    'Ryssland och Ukraina utväxlar 300 krigsfångar var',
    'Europa diskuterar säkerhetsgarantier för Ukraina',
    'Zelenskyj: Efter samtalen i Genève med USA återstår allvarliga frågor',
    'Kreml avvisar julvapenvila som Kiev föreslagit',
  ],
  fi: [
    'Witkoff matkustaa Moskovaan esittelemään rauhansuunnitelman Putinille',
    'Venäjä ja Ukraina vaihtoivat 300 sotavankia',
    'Eurooppa keskustelee Ukrainan turvatakuista',
    'Zelenskyi: Geneven neuvottelujen jälkeen vakavia kysymyksiä on yhä auki Yhdysvaltojen kanssa',
    'Kreml torjui Kiovan ehdottaman joulutulitauon',
  ],
  zh: [
    '威特科夫前往莫斯科向普京提交和平计划',
    '俄罗斯与乌克兰各交换300名战俘',
    '欧洲讨论停火后对乌克兰的安全保障',
    '泽连斯基：日内瓦谈判后与美国之间仍有严重问题',
    '克里姆林宫拒绝基辅提出的圣诞停火',
  ],
  'zh-Hant': [
    '俄羅斯與烏克蘭交換戰俘',
    '澤倫斯基：日內瓦談判後仍有嚴重問題待解',
    '歐洲討論對烏克蘭的安全保障',
  ],
  ja: [
    'ウィトコフ特使、プーチン氏に和平案提示へモスクワ訪問',
    'ロシアとウクライナ、捕虜300人ずつを交換',
    '欧州、停戦後のウクライナの安全の保証を協議',
    'ゼレンスキー氏「ジュネーブ協議後も重大な問題が残る」',
    'ロシア大統領府、キーウが提案したクリスマス停戦を拒否',
  ],
  vi: [
    'Ông Witkoff tới Moscow trình kế hoạch hòa bình lên ông Putin',
    'Nga và Ukraine trao đổi 300 tù binh mỗi bên',
    'Châu Âu bàn về đảm bảo an ninh cho Ukraine',
    'Ông Zelensky: còn nhiều vấn đề nghiêm trọng sau đàm phán ở Geneva với Mỹ',
    'Điện Kremlin bác bỏ đề xuất ngừng bắn dịp Giáng sinh của Kiev',
  ],
  bn: [
    'শান্তি পরিকল্পনা নিয়ে পুতিনের সঙ্গে আলোচনায় মস্কো যাচ্ছেন উইটকফ',
    'রাশিয়া ও ইউক্রেনের মধ্যে ৩০০ যুদ্ধবন্দি বিনিময়',
    'ইউক্রেনের নিরাপত্তা নিশ্চয়তা নিয়ে ইউরোপে আলোচনা',
    'ক্রেমলিন কিয়েভের যুদ্ধবিরতির প্রস্তাব প্রত্যাখ্যান করেছে',
  ],
  hi: [
    'विटकॉफ पुतिन को शांति योजना सौंपने मॉस्को जाएंगे',
    'रूस और यूक्रेन ने 300 युद्धबंदियों की अदला-बदली की',
    'यूक्रेन के लिए सुरक्षा गारंटी पर यूरोप में चर्चा',
    'क्रेमलिन ने कीव का युद्धविराम प्रस्ताव ठुकराया',
  ],
  ur: [
    'وٹکوف پیوٹن کو امن منصوبہ پیش کرنے ماسکو جائیں گے',
    'روس اور یوکرین کے درمیان 300 جنگی قیدیوں کا تبادلہ',
    'یوکرین کے لیے سیکیورٹی ضمانتوں پر یورپ میں مذاکرات',
    'کریملن نے یوکرین کی جنگ بندی کی تجویز مسترد کر دی',
  ],
  el: [
    'Ο Γουίτκοφ στη Μόσχα για να παρουσιάσει στον Πούτιν το ειρηνευτικό σχέδιο',
    'Ρωσία και Ουκρανία αντάλλαξαν από 300 αιχμαλώτους πολέμου',
    'Η Ευρώπη συζητά εγγυήσεις ασφαλείας για την Ουκρανία',
    'Το Κρεμλίνο απορρίπτει την εκεχειρία που πρότεινε το Κίεβο',
  ],
  he: [
    'וויטקוף טס למוסקבה כדי להציג לפוטין את תוכנית השלום',
    'רוסיה ואוקראינה ביצעו חילופי שבויים',
    'אירופה דנה בערבויות ביטחוניות לאוקראינה',
    'הקרמלין דוחה את הפסקת האש שהציעה קייב',
  ],
  bg: [
    'Уиткоф лети за Москва, за да представи на Путин мирния план',
    'Русия и Украйна размениха по 300 военнопленници',
    'Европа обсъжда гаранции за сигурност за Украйна',
    'Кремъл отхвърли коледното примирие, предложено от Киев',
  ],
  sr: [
    'Виткоф путује у Москву да Путину представи мировни план',
    'Русија и Украјина размениле по 300 ратних заробљеника',
    'Европа разговара о безбедносним гаранцијама за Украјину',
    'Кремљ одбио примирје које је предложио Кијев',
  ],
  ko: [
    '위트코프, 푸틴에게 평화 계획 설명하러 모스크바행',
    '러시아와 우크라이나, 포로 300명씩 교환',
    '유럽, 우크라이나 안전 보장 논의',
    '크렘린궁, 키이우가 제안한 성탄절 휴전 거부',
  ],
};

const off: Record<string, string[]> = {
  en: [
    'Russian drones hit apartment blocks in Kharkiv, four killed',
    'Witkoff and Kushner press Hamas on the Gaza ceasefire in Doha',
    'Ukraine beat Iceland to reach the World Cup play-offs',
    'Rubio hails trade deal with Japan',
    'Armenia and Azerbaijan initial a peace treaty in Washington',
  ],
  uk: [
    'Російські дрони вдарили по багатоповерхівках у Харкові, четверо загиблих',
    'Віткофф обговорив із ХАМАС перемир’я в Газі',
    'Збірна України обіграла Ісландію та вийшла в плейоф чемпіонату світу',
    'Мирних жителів евакуюють із прифронтового Покровська',
  ],
  ru: [
    'Беспилотники атаковали нефтебазу в Ростовской области',
    'Уиткофф обсудил с ХАМАС перемирие в Газе',
    'Сборная Украины обыграла Исландию в матче отбора чемпионата мира',
    'Россиянка стала чемпионкой мира по шахматам',
  ],
  fa: [
    'حمله پهپادی روسیه به خارکیف چهار کشته برجا گذاشت',
    'ویتکاف درباره آتش‌بس غزه با حماس مذاکره کرد',
    'تیم ملی اوکراین ایسلند را شکست داد',
    'مذاکرات هسته‌ای ایران و آمریکا در ژنو آغاز شد',
  ],
  prs: [
    'در حمله پهپادی روسیه بر خارکیف چهار تن کشته شدند',
    'ویتکاف در مورد آتش‌بس غزه با حماس گفت‌وگو کرد',
    'طالبان می‌گویند مذاکرات با پاکستان در استانبول بی‌نتیجه پایان یافت',
    'نرخ افغانی در برابر دالر کاهش یافت',
  ],
  ps: [
    'پر خارکیف د روسیې په ډرون برید کې څلور کسان ووژل شول',
    'ویټکاف له حماس سره د غزې د اوربند په اړه خبرې وکړې',
    'د طالبانو او پاکستان خبرې په استانبول کې بې پایلې پای ته ورسېدې',
    'په کابل کې د واورې ورېدو لارې بندې کړې دي',
  ],
  ar: [
    'هجوم روسي بالمسيرات على خاركيف يوقع أربعة قتلى',
    'ويتكوف يبحث مع حماس وقف إطلاق النار في غزة',
    'منتخب أوكرانيا يفوز على آيسلندا في تصفيات كأس العالم',
    'الدعم السريع يوافق على هدنة إنسانية في السودان',
  ],
  tr: [
    'Rusya’nın Harkiv’e İHA saldırısında dört kişi öldü',
    'Witkoff, Gazze ateşkesini Hamas ile görüştü',
    'Ukrayna, İzlanda’yı yenerek Dünya Kupası play-off’una kaldı',
  ],
  de: [
    'Russische Drohnen treffen Wohnhäuser in Charkiw, vier Tote',
    'Witkoff spricht mit der Hamas über die Waffenruhe in Gaza',
    'Ukraine schlägt Island und erreicht die WM-Play-offs',
    'Friedrich Merz verteidigt den Haushalt im Bundestag',
  ],
  fr: [
    'Des drones russes frappent des immeubles à Kharkiv, quatre morts',
    'Witkoff discute avec le Hamas du cessez-le-feu à Gaza',
    'L’Ukraine bat l’Islande et se qualifie pour les barrages',
  ],
  es: [
    'Drones rusos golpean edificios en Járkov y dejan cuatro muertos',
    'Witkoff negocia con Hamás el alto el fuego en Gaza',
    'La selección de Ucrania gana a Islandia y jugará la repesca',
  ],
  it: [
    'Droni russi colpiscono palazzi a Kharkiv, quattro morti',
    'Witkoff discute con Hamas la tregua a Gaza',
    'L’Ucraina batte l’Islanda e va ai playoff mondiali',
  ],
  pt: [
    'Drones russos atingem prédios em Kharkiv e matam quatro pessoas',
    'Witkoff discute com o Hamas o cessar-fogo em Gaza',
    'Ucrânia vence a Islândia e vai à repescagem',
  ],
  pl: [
    'Rosyjskie drony uderzyły w bloki w Charkowie, cztery osoby nie żyją',
    'Witkoff rozmawia z Hamasem o zawieszeniu broni w Strefie Gazy',
    'Ukraina pokonała Islandię i zagra w barażach',
  ],
  cs: ['Ruské drony zasáhly domy v Charkově, čtyři mrtví', 'Witkoff jedná s Hamásem o příměří v Gaze'],
  sk: ['Ruské drony zasiahli domy v Charkove, štyria mŕtvi', 'Witkoff rokuje s Hamasom o prímerí v Gaze'],
  ro: [
    'Drone rusești au lovit blocuri din Harkov, patru morți',
    'Witkoff negociază cu Hamas armistițiul din Gaza',
  ],
  hu: [
    'Orosz drónok csapódtak harkivi lakóházakba, négy halott',
    'Witkoff a Hamásszal tárgyal a gázai tűzszünetről',
  ],
  nl: [
    'Russische drones raken flats in Charkov, vier doden',
    'Witkoff overlegt met Hamas over bestand in Gaza',
  ],
  sv: [
    'Ryska drönare träffade bostadshus i Charkiv, fyra döda',
    'Witkoff i samtal med Hamas om vapenvila i Gaza',
  ],
  fi: [
    'Venäläiset droonit osuivat kerrostaloihin Harkovassa, neljä kuoli',
    'Witkoff neuvotteli Hamasin kanssa Gazan tulitauosta',
  ],
  zh: [
    '俄无人机袭击哈尔科夫居民楼致4人死亡',
    '威特科夫与哈马斯商谈加沙停火',
    '中方：愿同各国一道维护世界和平',
  ],
  ja: ['ロシアの無人機がハルキウの集合住宅を攻撃、4人死亡', 'ウィトコフ特使、ハマスとガザ停戦を協議'],
  vi: [
    'UAV Nga tấn công chung cư ở Kharkov, 4 người thiệt mạng',
    'Ông Witkoff đàm phán với Hamas về ngừng bắn ở Gaza',
  ],
  bn: ['খারকিভে রুশ ড্রোন হামলায় চারজন নিহত', 'গাজায় যুদ্ধবিরতি নিয়ে হামাসের সঙ্গে উইটকফের আলোচনা'],
  hi: ['खारकीव पर रूसी ड्रोन हमले में चार की मौत', 'गाजा युद्धविराम पर विटकॉफ ने हमास से बात की'],
  ur: ['خارکیف پر روسی ڈرون حملے میں چار افراد ہلاک', 'وٹکوف کی غزہ جنگ بندی پر حماس سے بات چیت'],
  el: [
    'Ρωσικά drones χτύπησαν πολυκατοικίες στο Χάρκοβο, τέσσερις νεκροί',
    'Ο Γουίτκοφ συζητά με τη Χαμάς την εκεχειρία στη Γάζα',
  ],
  he: ['רחפנים רוסיים פגעו בבנייני מגורים בחרקוב, ארבעה הרוגים', 'וויטקוף דן עם חמאס בהפסקת האש בעזה'],
  bg: [
    'Руски дронове удариха жилищни блокове в Харков, четирима загинаха',
    'Уиткоф обсъди с Хамас примирието в Газа',
  ],
  sr: ['Руски дронови погодили зграде у Харкову, четворо мртвих', 'Виткоф са Хамасом о примирју у Гази'],
  ko: ['러시아 드론, 하르키우 아파트 공격해 4명 사망', '위트코프, 하마스와 가자 휴전 협상'],
};

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([lang, titles]) => titles.map(title => ({ lang, title })));

describe('one headline alone', () => {
  it.each(rows(on))('in $lang is on topic: $title', ({ lang, title }) => {
    expect(tagEntry({ title, lang }, ukrainePeace)).toMatchObject({ verdict: 'on' });
  });

  it.each(rows(off))('in $lang is not on topic: $title', ({ lang, title }) => {
    expect(tagEntry({ title, lang }, ukrainePeace).verdict).not.toBe('on');
  });

  it.each(rows(on).filter(({ lang }) => !['prs', 'ps'].includes(lang)))(
    'in $lang is at least looked at where nobody could tell the language: $title',
    ({ title }) => {
      expect(tagEntry({ title }, ukrainePeace).verdict).not.toBe('off');
    },
  );
});
