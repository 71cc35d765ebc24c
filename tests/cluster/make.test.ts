import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { written } from '../../src/cluster/glossary.ts';
import { keysOf, MAKE, printOf } from '../../src/cluster/print.ts';
import rarity from '../../src/cluster/rarity.json' with { type: 'json' };
import type { Entry } from '../../src/feed/entry.ts';
import type { Facet, Named } from '../../src/feed/tag.ts';
import { titleKey } from '../../src/normalise/title-key.ts';

/** What the prints and keys of each make come to. A line is added for each make, and none is ever edited. */
const MADE: readonly (readonly [make: number, digest: string])[] = [
  [1, '7264723484eec711'],
  [2, '3f396abee8abbfb4'],
];

it('makes the prints and keys that MAKE says', () => {
  // How rare two things are together is asked of prints, not said in them.
  const { levels } = rarity;
  const digest = hash('sha256', JSON.stringify([samples.map(made), written, { levels }])).slice(0, 16);
  expect(
    [MAKE, digest],
    `prints or keys come out otherwise than those of make ${MAKE}: reports that are kept would not meet new ones. ` +
      `Raise MAKE in src/cluster/print.ts, and add [${MAKE + 1}, '${digest}'] to MADE here`,
  ).toEqual(MADE.at(-1));
  expect(MADE.map(([make]) => make)).toEqual(MADE.map((_, at) => at + 1));
});

type Sample = {
  readonly lang: string;
  readonly title: string;
  readonly summary?: string;
  readonly text?: string;
  readonly link?: string;
  readonly names?: readonly Named[];
};

function made({ lang, title, summary = '', text = '', link, names = [] }: Sample) {
  const entry: Entry = {
    id: 'e',
    sourceId: 'gazette',
    guid: title,
    ...(link === undefined ? {} : { link, canonicalLink: link }),
    title,
    summary,
    text,
    lang,
    dir: 'ltr',
    published: Date.UTC(2025, 11, 1, 12),
    firstSeen: Date.UTC(2025, 11, 1, 13),
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: titleKey(title, new Set()),
    contentHash: '',
  };
  const print = printOf(entry, 'gazette', names);
  return [print, keysOf(print)];
}

const named = (field: Named['field'], concept: string, matched: string, facet?: Facet): Named => ({
  concept,
  matched,
  field,
  ...(facet === undefined ? {} : { facet }),
});

const samples: readonly Sample[] = [
  {
    lang: 'en',
    title: 'Live: Zelensky says 1,500 prisoners came home before talks in Geneva',
    summary: 'President Volodymyr Zelensky said on Monday that an exchange had ended.',
    text:
      'President Volodymyr Zelensky said on Monday that an exchange of prisoners had ended with 1,500 people home. ' +
      'Envoys of the United States, Russia and Ukraine are to meet in Geneva on 3 December 2025 to talk about a ' +
      'ceasefire along the whole of the front line, about security guarantees, frozen assets and elections. Steve ' +
      'Witkoff had flown to Moscow with a plan of 28 points, of which 19 were left after the weekend in Miami. ' +
      'European leaders warned that no borders may be changed by force, and promised shells, drones and 90 billion ' +
      'euros; the Kremlin answered that its demands were the same as in 2022, and that it was in no hurry at all.',
    link: 'https://gazette.example/news/1500-home',
    names: [
      named('title', 'zelensky', 'Zelensky', 'person'),
      named('title', 'geneva', 'Geneva', 'place'),
      named('title', 'prisoners', 'prisoners', 'track'),
      named('title', 'talks', 'talks'),
      named('summary', 'witkoff', 'Steve Witkoff', 'person'),
      named('summary', 'kremlin', 'the Kremlin', 'organisation'),
      named('summary', 'miami-meeting', 'the weekend in Miami', 'event'),
    ],
  },
  { lang: 'en-GB', title: 'Ceasefire' },
  { lang: 'und', title: '1991 2025 19 1,234 2' },
  {
    lang: 'uk',
    title: 'Зеленський і Макрон обговорили гарантії безпеки після переговорів у Женеві',
    summary: 'Президент України Володимир Зеленський повідомив про розмову, яка тривала 40 хвилин.',
    names: [
      named('title', 'zelensky', 'Зеленський', 'person'),
      named('title', 'macron', 'Макрон', 'person'),
      named('title', 'kyiv', 'Київ', 'place'),
    ],
  },
  {
    lang: 'ru',
    title: 'Песков: Москва ждёт Уиткоффа, её позиция прежняя',
    summary: 'Переговоры пройдут во вторник, 2 декабря, сообщил пресс-секретарь Кремля.',
    names: [named('title', 'peskov', 'Песков', 'person')],
  },
  {
    lang: 'be',
    title: 'Лукашэнка вызваліў 52 палітвязняў',
    names: [named('title', 'venezuela', 'Венесуэла')],
  },
  {
    lang: 'prs',
    title: 'کاخ سفید: ویتکاف برای دیدار با پوتین به مسکو می‌رود',
    summary: 'سخنگوی کاخ سفید گفت که طرح صلح ۲۸ ماده‌ای تغییر کرده است.',
  },
  { lang: 'fa', title: 'زلنسکی: هنوز مسائل جدی باقی مانده‌اند', names: [named('title', 'iran', 'ایران')] },
  {
    lang: 'ar',
    title: 'الكرملين ينتظر المبعوث الأمريكي وسط محادثات للسلام',
    summary: 'وقال المتحدث إنّ اللقاء سيُعقد يوم ٢ كانون الأول.',
    names: [named('title', 'syria', 'سوريا')],
  },
  { lang: 'ps', title: 'سپینه ماڼۍ: ویټکاف مسکو ته ځي' },
  { lang: 'ur', title: 'یوکرین جنگ: جنیوا میں امن مذاکرات کا نیا دور' },
  { lang: 'he', title: 'זלנסקי: נפגשים בז׳נבה לשיחות שלום', names: [named('title', 'gaza', 'עזה')] },
  { lang: 'de', title: 'Selenskyj fliegt nach Paris: Größere Zugeständnisse schließt er aus' },
  {
    lang: 'fr',
    title: 'À Genève, l’Ukraine obtient des garanties de sécurité',
    names: [named('title', 'sudan', 'Soudan')],
  },
  { lang: 'es', title: 'Kiev y Moscú canjean a 300 prisioneros tras el alto el fuego' },
  { lang: 'pt', title: 'Zelensky diz que as negociações continuarão na próxima semana' },
  { lang: 'it', title: 'Zelensky a Roma: «La pace è più vicina», ma restano nodi' },
  { lang: 'ro', title: 'Președintele Ucrainei așteaptă răspunsul Moscovei' },
  { lang: 'pl', title: 'Łukaszenka i Putin rozmawiali o rozejmie w Żytomierzu' },
  {
    lang: 'cs',
    title: 'Fiala: příměří musí přijít před volbami',
    names: [named('title', 'greenland', 'Grónsko')],
  },
  { lang: 'sk', title: 'Rokovania o mieri pokračovali v Ženeve' },
  { lang: 'hr', title: 'Zelenski očekuje odluku nakon sastanka u Đenovi' },
  { lang: 'sr', title: 'Зеленски очекује одлуку после састанка у Женеви' },
  { lang: 'sr-Latn', title: 'Zelenski očekuje odluku posle sastanka u Ženevi' },
  { lang: 'sl', title: 'Pogajanja v Ženevi brez odločitve' },
  {
    lang: 'bg',
    title: 'Преговорите за мир продължават в Женева',
    names: [named('title', 'balkans-cyprus', 'Косово')],
  },
  { lang: 'mk', title: 'Преговори за мир во Женева' },
  { lang: 'nl', title: 'Vredesoverleg in Genève levert akkoord over gevangenen op' },
  { lang: 'sv', title: 'Fredssamtal i Genève efter nya anfall mot Kiev' },
  { lang: 'nb', title: 'Zelenskyj møter Støre før forhandlingene' },
  { lang: 'da', title: 'Zelenskyj besøger København efter våbenhvile' },
  { lang: 'fi', title: 'Rauhanneuvottelut jatkuvat Genevessä sunnuntaina' },
  { lang: 'et', title: 'Rahukõnelused jätkuvad Genfis' },
  { lang: 'lv', title: 'Miera sarunas Ženēvā noslēgušās bez lēmuma' },
  { lang: 'lt', title: 'Taikos derybos Ženevoje: Zelenskis laukia sprendimo' },
  { lang: 'hu', title: 'Orbán: a béketárgyalások után tűzszünet jöhet' },
  {
    lang: 'el',
    title: 'Ζελένσκι: οι διαπραγματεύσεις συνεχίζονται',
    names: [named('title', 'americas', 'Αμερική')],
  },
  {
    lang: 'tr',
    title: 'İstanbul’da barış görüşmeleri: Kırım masada değil',
    names: [named('title', 'caucasus', 'Kafkasya')],
  },
  { lang: 'az', title: 'Bakıda sülh danışıqları' },
  { lang: 'ka', title: 'ზელენსკი ჟენევაში მოლაპარაკებებს განაგრძობს' },
  {
    lang: 'hi',
    title: 'यूक्रेन युद्ध: जिनेवा में शांति वार्ता का नया दौर',
    names: [named('title', 'south-asia', 'कश्मीर')],
  },
  { lang: 'bn', title: 'ইউক্রেন যুদ্ধ: জেনেভায় শান্তি আলোচনা' },
  {
    lang: 'zh',
    title: '泽连斯基称日内瓦和平谈判取得进展',
    summary: '乌克兰总统周一表示，停火协议仍有严重问题。',
  },
  {
    lang: 'ja',
    title: 'ゼレンスキー大統領、ジュネーブの和平協議を評価',
    names: [named('title', 'east-asia', '台湾')],
  },
  { lang: 'ko', title: '젤렌스키, 제네바 평화 협상 결과 기다려' },
];
