const words = (text: string) => new Set(text.split(' '));

const PERSIAN = words(
  'است در از به که را این با برای شد می شده بر آن یک های کرد گفت تا نیز بود خود باید شود ها و هم اما چه خواهد دارد پس چرا نه دو ما',
);
const ARABIC = words(
  'في من على إلى أن عن هذا هذه التي الذي بعد مع بين قال لا ما كان خلال قبل لم بعد ضد أو كما حول الى ان عبر منذ بشأن يوم لن قد كل ولا',
);
const PASHTO = words(
  'د په چې کې له سره ته یې يې دي دی ده شوي شوی کړي کړی وايي وایي څخه پر نه باندې لپاره ويلي وویل هغه دا کوي کړ شو ډول به او لري دغه خو یو',
);
const URDU = words(
  'کے نے سے میں ہے ہیں اور کا کی کو پر گیا گئی گئے کیا دیا دی لیا لیے کر ہو ہوا ہوئے ہوگا تھا نہیں بھی یہ وہ جنگ بندی مذاکرات',
);
for (const shared of ['دی', 'کر', 'جنگ', 'بندی', 'مذاکرات', 'پر', 'کی']) URDU.delete(shared);
// Both languages use these; they tell neither apart.
for (const shared of ['نه', 'به', 'او', 'ما', 'یو']) PASHTO.delete(shared);

/**
 * What Kabul says and writes where Tehran says it otherwise, and how much it tells, in log-odds: names,
 * offices, loans from Pashto and English, spellings. Below 1 are leanings, which Tehran has too.
 */
const KABUL: Readonly<Record<string, string>> = {
  '2.5':
    'ولسوالی ولسوال پوهنتون پوهنځی شاروالی شاروال ولسمشر ولسی قوماندان قوماندانی سارنوال سارنوالی څارنوالی څارنوال خارنوالی لوی‌درستیز',
  '2':
    'ترمپ زیلنسکی آگست زیلینسکی زیلینسکي اوکرایین ماسکو جرمنی ژنیو جنیوا ناروی سویدن پولند هسپانیه بنگله‌دیش مکسیکو ' +
    'دالر ملیون ملیارد فیصد جنرال جنرالان طیاره طیارات شفاخانه موتر موترها سرک محصل محصلان محصلین باشنده باشندگان کمپاین فابریکه فابریکات ' +
    'عسکر عساکر پلان تیلفونی تلفونی تیلیفونی تیلفون ستراتیژیک ستراتژیک ستراتیژی دیپلومات دیپلوماتان دیپلوماتیک دیپلوماسی دیموکراسی دیموکرات دیموکرات‌ها ' +
    'کانگرس کمیشنر کمیسیونر کرکت فزیک فزیکدان سرمنشی تعزیرات مصئونیت مصوونیت جنوری فبروری اپریل اگست اکتوبر نومبر دسمبر مارچ معینیت اطلاعیۀ ' +
    'راکتی راکتباران پولیس ثور جوزا سنبله حوت قومانده عودت‌کنندگان',
  '1.5':
    'زلینسکی ولادمیر راکت تبادله سویس صدارت تعلیمی تیل والی مکاتب مسوولان مسؤولان مسوول مسؤول بلجیم سپتمبر انجنیر داکتر داکتران متعلم متعلمین کاندید',
  '1': 'جولای موافقتنامه مولوی تجارتی ستارمر فقره ختم تسلیم‌دهی کماندو کماندوهای قوای معارف اجساد قونسلگری قونسل مهاجرین جنگ‌افزار برجا معین تعلیم اوسط',
  '0.7': 'ملا امریکا امریکایی امریکایی‌ها اسراییل اسراییلی ایتالیه ولایت ولایات مرمی جون',
  '0.5': 'رییس شماری هیئات مسایل',
};

/** What Tehran says where Kabul does not. */
const TEHRAN: Readonly<Record<string, string>> = {
  '2': 'استان استانداری استاندار شهرستان فرماندار فرمانداری تومان مدیرکل بخشدار دهیار',
  '1.5':
    'ترامپ آمریکا آمریکایی آمریکایی‌ها دلار نخست‌وزیر نخست‌وزیری آلمان آلمانی لهستان انگلیس انگلیسی ژنو دانشجو دانشجویان بیمارستان خودرو خودروی سوئیس سوئد بلژیک نروژ ' +
    'ژانویه فوریه آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد مرداد شهریور آبان بهمن اسفند ریال',
  '1': 'میلیون میلیارد دانشگاه هواپیما هواپیمای پلیس کنگره ژنرال دیپلمات دیپلماتیک دیپلماسی دموکراسی دموکرات استراتژیک درصد پهپاد پهپادی پهپادها پهپادهای مارس تیر مهر دی سپاه رزمایش تهران استارمر رئیس‌جمهوری',
  '0.5': 'ارتش زلنسکی موشک موشکی رئیس‌جمهور رئیس مجلس انقلاب رژیم پالایشگاه تحریم',
};
/** What is the talk of Kabul, though Tehran reports on it too: all of it together is one leaning. */
const TALK_OF_KABUL = words(
  'افغانستان افغان افغانی افغانان طالبان کابل هرات قندهار کندهار بدخشان بامیان ننگرهار هلمند بلخ کندز تخار غزنی پکتیا پکتیکا خوست لغمان کنر ' +
    'نورستان پنجشیر پروان کاپیسا بغلان فاریاب جوزجان سرپل بادغیس غور نیمروز فراه ارزگان زابل لوگر وردک دایکندی سمنگان',
);
const PHRASES_OF_KABUL = [
  ['قصر سفید', 2.5],
  ['ایالات متحده امریکا', 1],
  ['ایالات متحدۀ', 1],
  ['ایالات متحده‌ی امریکا', 1],
  ['امارت اسلامی', 1.5],
  ['صدر اعظم', 1],
  ['در پیوند به', 2],
  ['تسلیم داد', 1.5],
  ['کاخ سفید', -2],
  ['سازمان ملل', -1],
] as const;
/** «آماده‌گی», «باشنده‌گان», «فقره‌یی»: where Tehran writes one word, آمادگی. */
const SPELT_IN_KABUL = /ه\u200c(?:گی|گان|یی)(?![\u0620-\u06d3])/;
/** A day and a month of the zodiac: alone, سرطان is an illness and اسد a president. */
const ZODIAC =
  /[0-9۰-۹٠-٩]\s?(?:ام |م )?(?:ماه )?(?:حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)(?![\u0620-\u06d3])/;

const tells = new Map<string, number>();
for (const [table, sign] of [
  [KABUL, 1],
  [TEHRAN, -1],
] as const)
  for (const [weight, list] of Object.entries(table))
    for (const word of list.split(' ')) tells.set(word, sign * Number(weight));

/** How much a text speaks for Kabul; below 0 for Tehran. Each word once, whatever its ending. */
function leaningToKabul(text: string): number {
  let sum = text.includes('ۀ') ? 0.4 : 0;
  let talked = false;
  const seen = new Set<string>();
  for (const word of text.split(BETWEEN_WORDS)) {
    if (TALK_OF_KABUL.has(word)) talked = true;
    const stem = tells.has(word)
      ? word
      : word.replace(/\u200c.*$|(?:ها|های|هایی|هایش)$/, '').replace(/ۀ$/, 'ه');
    const weight = tells.get(stem);
    if (weight === undefined || seen.has(stem)) continue;
    seen.add(stem);
    sum += weight;
  }
  if (talked) sum += 0.7;
  for (const [phrase, weight] of PHRASES_OF_KABUL) if (text.includes(phrase)) sum += weight;
  if (text.includes('ملل متحد') && !text.includes('سازمان ملل')) sum += 1.2;
  if (SPELT_IN_KABUL.test(text)) sum += 1.5;
  if (ZODIAC.test(text)) sum += 2;
  return sum;
}

/**
 * The language of a text in Arabic script, by the letters that only some have and by small words;
 * `undefined` when these leave it open. Dari and Persian share everything but usage: the claim
 * decides unless usage speaks clearly against it.
 */
export function arabicScriptLanguage(text: string, claimed: string | undefined): string | undefined {
  let pashto = 0;
  let urdu = 0;
  let kurdish = 0;
  let uyghur = 0;
  let sindhi = 0;
  let persian = 0;
  let arabic = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x620) continue;
    letters++;
    switch (unit) {
      case 0x67c: // ټ
      case 0x681: // ځ
      case 0x685: // څ
      case 0x689: // ډ
      case 0x693: // ړ
      case 0x696: // ږ
      case 0x69a: // ښ
      case 0x6ab: // ګ
      case 0x6bc: // ڼ
      case 0x6cd: // ۍ
      case 0x6d0: // ې
        pashto++;
        break;
      case 0x679: // ٹ
      case 0x688: // ڈ
      case 0x691: // ڑ
      case 0x6ba: // ں
      case 0x6be: // ھ
      case 0x6c1: // ہ
      case 0x6d2: // ے
        urdu++;
        break;
      case 0x6b5: // ڵ
      case 0x695: // ڕ
      case 0x6ce: // ێ
      case 0x6d5: // ە
        kurdish++;
        break;
      case 0x6c6: // ۆ
        kurdish++;
        uyghur++;
        break;
      case 0x6ad: // ڭ
      case 0x6c7: // ۇ
      case 0x6c8: // ۈ
      case 0x6cb: // ۋ
        uyghur++;
        break;
      case 0x67a: // ٺ
      case 0x67b: // ٻ
      case 0x680: // ڀ
      case 0x683: // ڃ
      case 0x684: // ڄ
      case 0x68f: // ڏ
      case 0x699: // ڙ
      case 0x6b3: // ڳ
      case 0x6bb: // ڻ
        sindhi++;
        break;
      case 0x67e: // پ
      case 0x686: // چ
      case 0x698: // ژ
      case 0x6af: // گ
        persian += 2;
        break;
      case 0x6cc: // ی
      case 0x6a9: // ک
        persian++;
        break;
      case 0x629: // ة
      case 0x623: // أ
      case 0x625: // إ
      case 0x649: // ى
        arabic += 2;
        break;
      case 0x64a: // ي
      case 0x643: // ك
        arabic++;
        break;
    }
  }
  if (sindhi >= 3 && sindhi > pashto) return 'sd';
  if (uyghur >= 3 && kurdish > 0 && uyghur > kurdish / 2) return 'ug';
  if (kurdish >= 3 && kurdish > pashto && kurdish * 50 > letters) return claimed === 'ku' ? 'ku' : 'ckb';
  if (urdu >= 3 && urdu > pashto)
    return claimed === 'pnb' || claimed === 'ks' || claimed === 'skr' ? claimed : 'ur';

  let persianWords = 0;
  let arabicWords = 0;
  let pashtoWords = 0;
  let urduWords = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    if (PERSIAN.has(word)) persianWords++;
    if (ARABIC.has(word)) arabicWords++;
    else if (word.length > 4 && word.startsWith('ال')) arabicWords += 0.5;
    if (PASHTO.has(word)) pashtoWords++;
    if (URDU.has(word)) urduWords++;
  }
  // A headline of few words has few of its letters: «روس نے … کو تسلیم کر لیا».
  if (
    claimed !== 'fa' &&
    claimed !== 'prs' &&
    pashto === 0 &&
    (urdu >= 2 || urduWords >= 2 || (claimed === 'ur' && persianWords === 0)) &&
    urdu + urduWords >= 2 &&
    urduWords >= persianWords
  )
    return 'ur';
  // A Persian report may name ننګرهار; a sentence of Pashto is full of its letters and its «د».
  if (pashto >= 2 && pashto * 60 >= letters && pashto + 2 * pashtoWords > 2 * persianWords) return 'ps';
  if (pashtoWords >= 2 && pashtoWords > persianWords && (pashto > 0 || arabicWords < pashtoWords))
    return 'ps';

  const forPersian = persian + 3 * persianWords;
  const forArabic = arabic + 3 * arabicWords;
  if (forPersian >= 4 && forPersian > 2 * forArabic) {
    if (claimed === 'prs') return 'prs';
    // Tehran too reports on «ولسوالی» and «والی»: one such word does not outweigh the claim.
    return leaningToKabul(text) >= (claimed === 'fa' ? 3.5 : 1.2) ? 'prs' : 'fa';
  }
  if (forArabic >= 4 && forArabic > 2 * forPersian)
    return claimed !== undefined && VARIETIES_OF_ARABIC.has(claimed) ? claimed : 'ar';
  return undefined;
}

const BETWEEN_WORDS = /[^\u0620-\u06d3\u06d5\u06fa-\u06ff\u200c\u064b-\u065f]+/;
const VARIETIES_OF_ARABIC = new Set('arz ary apc acm arq'.split(' '));
