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
// Both languages use these; they tell neither apart.
for (const shared of ['نه', 'به', 'او', 'ما', 'یو']) PASHTO.delete(shared);

/** What Kabul says and writes where Tehran does not: names, offices, loans from Pashto and English, spellings. */
const DARI = words(
  'ولسوالی ولسوالی‌های ولسوال والی پوهنتون پوهنځی شاروالی شاروال ولسمشر جنرال قوماندان قوماندانی پولیس دالر ملیون ملیارد فیصد ' +
    'جرمنی ماسکو ترمپ زیلنسکی زیلینسکی اوکرایین دیپلومات دیپلوماتان دیپلوماتیک دیپلوماسی دیموکراسی کانگرس ' +
    'ستراتیژیک ستراتژیک ستراتیژی محصل محصلان محصلین باشنده باشندگان موتر موترها سرک شفاخانه شفاخانه‌های مکاتب طیاره راکت راکت‌های راکتهای ' +
    'عساکر عسکر قوای قوت‌های کماندوهای سارنوال سارنوالی لوی څارنوال خارنوالی کمپاین فابریکه ولایات صدراعظم ' +
    'لندی بندش پلان سبوتاژ کمیشنر کمیسیونر کشته‌شده‌گان گان باشنده‌گان شده‌گان نماینده‌گان خانواده‌های پارلمان‌ها سفرا مذاکره‌کننده‌گان ' +
    'مسوولان مسؤولان تعلیمی هیأت یونسکو افغانی تعلیم جنوری فبروری اپریل جون جولای اگست ' +
    'سپتمبر اکتوبر نومبر دسمبر دسامبر‌ مارچ معینیت معین اطلاعیۀ',
);
for (const shared of [
  'لندی',
  'گان',
  'پارلمان‌ها',
  'سفرا',
  'یونسکو',
  'خانواده‌های',
  'بندش',
  'دسامبر‌',
  'لوی',
  'سبوتاژ',
  'هیأت',
  'تعلیم',
])
  DARI.delete(shared);

const LEANS_TO_KABUL = words(
  'رییس امریکا امریکایی هیئات افغان ولایت بامیان بدخشان قندهار کندهار ننگرهار هلمند بلخ کندز تخار غزنی پکتیا پکتیکا خوست لغمان کنر ' +
    'نورستان پنجشیر پروان کاپیسا بغلان فاریاب جوزجان سرپل بادغیس غور نیمروز فراه ارزگان زابل لوگر وردک دایکندی سمنگان کابل',
);

/** What Tehran says where Kabul does not. */
const IRANIAN = words(
  'ترامپ آمریکا آمریکایی دلار استان استانداری فرماندار فرمانداری شهرستان دانشگاه دانشجویان دانشجو نخست‌وزیر آلمان آلمانی مسکو پلیس ' +
    'بیمارستان هواپیما هواپیمای کنگره خودرو ژنرال موشک موشکی درصد ارتش دیپلمات دیپلماتیک دیپلماسی دموکراسی استراتژیک میلیون ' +
    'میلیارد زلنسکی ژانویه فوریه آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر مارس رئیس‌جمهور رئیس‌جمهوری مدیرکل تومان ریال ' +
    'مرداد شهریور مهر آبان دی بهمن اسفند فروردین اردیبهشت خرداد تیر تهران',
);
const PHRASES_OF_KABUL = [
  'قصر سفید',
  'ایالات متحده امریکا',
  'ایالات متحدۀ',
  'ایالات متحده‌ی امریکا',
  'امارت اسلامی',
  'صدر اعظم',
];

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
  let hehHamza = 0;
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
      case 0x6c0: // ۀ
        hehHamza++;
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
  // «ۀ», «رییس» and «امریکا» lean to Kabul, but Tehran has its purists too.
  let kabul = hehHamza > 0 ? 0.5 : 0;
  let tehran = 0;
  const seen = new Set<string>();
  for (const word of text.split(BETWEEN_WORDS)) {
    if (PERSIAN.has(word)) persianWords++;
    if (ARABIC.has(word)) arabicWords++;
    else if (word.length > 4 && word.startsWith('ال')) arabicWords += 0.5;
    if (PASHTO.has(word)) pashtoWords++;
    if (seen.has(word)) continue;
    seen.add(word);
    if (DARI.has(word)) kabul++;
    else if (LEANS_TO_KABUL.has(word)) kabul += 0.5;
    else if (IRANIAN.has(word)) tehran++;
  }
  // A Persian report may name ننګرهار; a sentence of Pashto is full of its letters and its «د».
  if (pashto >= 2 && pashto * 60 >= letters && pashto + 2 * pashtoWords > 2 * persianWords) return 'ps';
  if (pashtoWords >= 2 && pashtoWords > persianWords && (pashto > 0 || arabicWords < pashtoWords))
    return 'ps';

  const forPersian = persian + 3 * persianWords;
  const forArabic = arabic + 3 * arabicWords;
  if (forPersian >= 4 && forPersian > 2 * forArabic) {
    for (const phrase of PHRASES_OF_KABUL) if (text.includes(phrase)) kabul++;
    return persianOf(claimed, kabul, tehran);
  }
  if (forArabic >= 4 && forArabic > 2 * forPersian)
    return claimed !== undefined && VARIETIES_OF_ARABIC.has(claimed) ? claimed : 'ar';
  return undefined;
}

const BETWEEN_WORDS = /[^\u0620-\u06d3\u06d5\u06fa-\u06ff\u200c\u064b-\u065f]+/;
const VARIETIES_OF_ARABIC = new Set('arz ary apc acm arq'.split(' '));

function persianOf(claimed: string | undefined, kabul: number, tehran: number): string {
  if (claimed === 'prs') return 'prs';
  // Tehran too reports on «ولسوالی» and «والی»: one such word does not outweigh the claim.
  if (claimed === 'fa') return kabul >= 2 && kabul > 2 * tehran ? 'prs' : 'fa';
  return kabul >= 1 && kabul > tehran ? 'prs' : 'fa';
}
