import type { Publisher } from '../publisher.ts';

/** Persian, as written in Tehran. */
export const payamNemooneh: Publisher = {
  slug: 'payam-nemooneh',
  title: 'پیام نمونه',
  description: 'خبرهای نمونه به فارسی، ساختهٔ همین نمایش',
  lang: 'fa',
  family: 'payam-nemooneh',
  policy: 'excerpt',
  dialect: 'atom',
  feedPath: '/atom.xml',
  utcOffsetMinutes: 210,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'fa-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:35:00Z',
      title: 'ویتکاف در راه مسکو؛ دیدار فرستادهٔ ترامپ با پوتین دربارهٔ صلح اوکراین فردا برگزار می‌شود',
      summary:
        'استیو ویتکاف، فرستادهٔ ویژهٔ رئیس‌جمهوری آمریکا، عازم مسکو شد تا سه‌شنبه دوم دسامبر با ولادیمیر پوتین دربارهٔ طرح پایان دادن به جنگ اوکراین گفت‌وگو کند.',
      body: ['کرملین این دیدار را تأیید کرده است. جرد کوشنر نیز در این سفر ویتکاف را همراهی می‌کند.'],
      categories: ['بین‌الملل', 'جنگ اوکراین'],
      appearsAfterS: 26,
    },
    {
      id: 'fa-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T21:30:00Z',
      title: 'پایان مذاکرات آمریکا و اوکراین در فلوریدا؛ روبیو: هنوز کار باقی مانده است',
      summary:
        'مارکو روبیو، استیو ویتکاف و جرد کوشنر در نزدیکی میامی با رستم عمروف، رئیس هیئت مذاکره‌کنندهٔ اوکراین، دیدار کردند. دو طرف گفت‌وگوها را سازنده خواندند.',
      categories: ['بین‌الملل'],
    },
    {
      id: 'fa-geneva-nineteen',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-25T06:10:00Z',
      title: 'طرح صلح ۲۸ بندی پس از مذاکرات ژنو به ۱۹ بند کاهش یافت',
      summary:
        'هیئت‌های آمریکا و اوکراین در ژنو پیش‌نویس را بازنویسی کردند و دشوارترین موضوع‌ها، از جمله سرزمین، به تصمیم رؤسای‌جمهوری دو کشور واگذار شد.',
      categories: ['بین‌الملل', 'جنگ اوکراین'],
    },
    {
      id: 'fa-paris',
      about: 'peace',
      event: 'paris-visit',
      publishedAt: '2025-12-01T14:50:00Z',
      title: 'زلنسکی پس از دیدار با ماکرون: مسئلهٔ سرزمین دشوارترین بخش مذاکرات صلح است',
      summary: 'رئیس‌جمهوری اوکراین در پاریس بر تضمین‌های امنیتی تأکید کرد و گفت چند موضوع مهم همچنان باز است.',
      categories: ['اروپا'],
    },
    {
      id: 'fa-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-02T23:20:00Z',
      title: 'نشست پنج‌ساعتهٔ پوتین و ویتکاف در کرملین بدون سازش بر سر سرزمین پایان یافت',
      summary:
        'یوری اوشاکوف، دستیار پوتین، گفت‌وگو را سازنده خواند اما گفت دربارهٔ مناطق اوکراین سازشی به دست نیامده است.',
      categories: ['بین‌الملل', 'روسیه'],
      appearsAfterS: 89,
    },
    {
      id: 'fa-tehran-air',
      about: 'other',
      publishedAt: '2025-11-29T16:00:00Z',
      title: 'آلودگی هوا مدرسه‌های تهران را غیرحضوری کرد',
      summary: 'شاخص کیفیت هوای پایتخت در وضعیت ناسالم قرار دارد و از سالمندان خواسته شده در خانه بمانند.',
      categories: ['جامعه', 'هوا'],
    },
    {
      id: 'fa-drought',
      about: 'other',
      publishedAt: '2025-12-02T09:10:00Z',
      title: 'سدهای تهران در انتظار باران؛ ذخیرهٔ آب به کمترین میزان سال‌های اخیر رسید',
      summary: 'کارشناسان می‌گویند حتی بارش‌های زمستانی نیز کمبود امسال را به‌تنهایی جبران نمی‌کند.',
      categories: ['محیط زیست'],
      appearsAfterS: 153,
    },
  ],
};
