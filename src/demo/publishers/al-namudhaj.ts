import type { Publisher } from '../publisher.ts';

/** Arabic. */
export const alNamudhaj: Publisher = {
  slug: 'al-namudhaj',
  title: 'النموذج اليوم',
  description: 'صحيفة متخيلة أُعدّت لهذا العرض',
  lang: 'ar',
  family: 'al-namudhaj',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/rss',
  utcOffsetMinutes: 180,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'ar-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:20:00Z',
      title: 'ويتكوف في طريقه إلى موسكو للقاء بوتين وبحث خطة السلام في أوكرانيا',
      summary:
        'يتوجه المبعوث الأمريكي الخاص ستيف ويتكوف إلى موسكو، وأكد الكرملين أن الرئيس الروسي فلاديمير بوتين سيستقبله يوم الثلاثاء 2 ديسمبر لبحث الخطة المعدلة لإنهاء الحرب.',
      categories: ['دولي', 'أوكرانيا'],
      appearsAfterS: 49,
    },
    {
      id: 'ar-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T21:55:00Z',
      title: 'محادثات أمريكية أوكرانية في فلوريدا وروبيو يصفها بالمثمرة',
      summary:
        'التقى ماركو روبيو وستيف ويتكوف وجاريد كوشنر الوفد الأوكراني برئاسة رستم عمروف قرب ميامي لبحث شروط إنهاء الحرب مع روسيا.',
      categories: ['دولي', 'أوكرانيا'],
    },
    {
      id: 'ar-putin-withdrawal',
      about: 'peace',
      event: 'putin-withdrawal',
      publishedAt: '2025-11-27T16:05:00Z',
      title: 'بوتين يشترط انسحاب القوات الأوكرانية من المناطق التي تطالب بها روسيا لوقف القتال',
      summary:
        'قال الرئيس الروسي من بيشكيك إن المسودة الأمريكية قد تكون أساسا لاتفاقات مقبلة، لكنه تمسك بمطلبه بشأن الأراضي.',
      categories: ['دولي'],
    },
    {
      id: 'ar-gaza-cairo',
      about: 'gaza',
      event: 'gaza-second-phase',
      publishedAt: '2025-11-25T11:20:00Z',
      title: 'اجتماع في القاهرة لبحث المرحلة الثانية من وقف إطلاق النار في غزة',
      summary:
        'بحث مسؤولون من مصر وقطر وتركيا الخطوات المقبلة في الاتفاق الذي شارك ويتكوف وكوشنر في التوصل إليه.',
      categories: ['الشرق الأوسط'],
    },
    {
      id: 'ar-rafah',
      about: 'gaza',
      publishedAt: '2025-12-03T10:30:00Z',
      title: 'إسرائيل تعلن نيتها فتح معبر رفح لخروج سكان من غزة',
      summary: 'ربطت مصر أي فتح للمعبر بالسماح بالحركة في الاتجاهين وفق خطة وقف إطلاق النار.',
      categories: ['الشرق الأوسط'],
      appearsAfterS: 164,
    },
    {
      id: 'ar-sudan-truce',
      about: 'other',
      publishedAt: '2025-11-24T20:00:00Z',
      title: 'قوات الدعم السريع تعلن هدنة إنسانية من جانب واحد في السودان',
      summary:
        'جاء الإعلان بعد رفض الجيش السوداني مقترحا أمريكيا للهدنة، وسط تحذيرات من تفاقم الأزمة الإنسانية.',
      categories: ['السودان'],
    },
    {
      id: 'ar-pope-lebanon',
      about: 'other',
      publishedAt: '2025-12-02T12:10:00Z',
      title: 'البابا ليو يختتم زيارته للبنان بقداس في بيروت',
      summary: 'شارك عشرات الآلاف في القداس على الواجهة البحرية، وصلى البابا في موقع انفجار المرفأ.',
      categories: ['لبنان'],
    },
    {
      id: 'ar-kyiv-strike',
      about: 'war',
      publishedAt: '2025-11-25T07:40:00Z',
      title: 'قتلى في هجوم روسي ليلي بالصواريخ والطائرات المسيّرة على كييف',
      summary: 'اندلعت حرائق في مبان سكنية وانقطعت الكهرباء عن أحياء من العاصمة الأوكرانية.',
      categories: ['دولي'],
    },
  ],
};
