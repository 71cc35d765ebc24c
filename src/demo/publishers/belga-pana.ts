import type { Publisher } from '../publisher.ts';

/** Pashto. */
export const belgaPana: Publisher = {
  slug: 'belga-pana',
  title: 'بېلګه پاڼه',
  description: 'د نندارې لپاره جوړه شوې بېلګه‌ییزه پښتو خپرونه',
  lang: 'ps',
  family: 'belga-pana',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/feed',
  utcOffsetMinutes: 270,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'ps-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T20:10:00Z',
      title: 'ویټکاف د اوکراین د سولې په اړه له پوتین سره د خبرو لپاره مسکو ته روان شو',
      summary:
        'د امریکا د متحدو ایالتونو ځانګړی استازی سټیو ویټکاف به د ډسمبر په دویمه په مسکو کې د روسیې له ولسمشر ولادیمیر پوتین سره د جګړې د پای ته رسولو پر طرحې خبرې وکړي.',
      categories: ['نړۍ', 'اوکراین'],
      appearsAfterS: 33,
    },
    {
      id: 'ps-very-optimistic',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T19:15:00Z',
      title: 'سپینه ماڼۍ: د اوکراین د جګړې د پای په اړه هوکړې ته ډېر خوشبین یو',
      summary:
        'د سپینې ماڼۍ ویاندې کارولین لیویټ وویل چې د ولسمشر ټرمپ اداره د روسیې او اوکراین ترمنځ د سولې هوکړې ته ډېره هیله‌منه ده.',
      categories: ['نړۍ'],
    },
    {
      id: 'ps-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T22:45:00Z',
      title: 'په میامي کې د امریکا او اوکراین استازو د سولې پر طرحه خبرې وکړې',
      summary:
        'د امریکا د بهرنیو چارو وزیر مارکو روبیو، سټیو ویټکاف او جیرډ کوشنر په فلوریډا کې د رستم عمروف په مشرۍ د اوکراین له پلاوي سره وکتل او خبرې یې ګټورې وبللې.',
      categories: ['نړۍ', 'اوکراین'],
    },
    {
      id: 'ps-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T06:20:00Z',
      title: 'واشنګټن او کییف په ژنیو کې د سولې د نوي چوکاټ پر مسودې هوکړه وکړه',
      summary: 'دواړو لورو وویل چې اته‌ویشت ماده‌ییزه طرحه بیا کتل شوې او پر پاتې ټکو به خبرې دوام لري.',
      categories: ['نړۍ'],
    },
    {
      id: 'ps-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T04:10:00Z',
      title: 'په کرملین کې د پوتین او ویټکاف پنځه ساعته خبرې د خاورې پر سر له جوړجاړي پرته پای ته ورسېدې',
      summary:
        'د روسیې د ولسمشر سلاکار یوري اوشاکوف وویل چې خبرې ګټورې وې، خو د اوکراین د سیمو په اړه لا موافقه نه ده شوې.',
      categories: ['نړۍ', 'روسیه'],
      appearsAfterS: 121,
    },
    {
      id: 'ps-kandahar-pomegranate',
      about: 'other',
      publishedAt: '2025-11-28T08:00:00Z',
      title: 'د کندهار د انارو پلورل سږ کال ښه روان دي',
      summary: 'بزګران وايي حاصلات ښه دي، خو د لارو د بندېدو له امله یې صادرات کم شوي دي.',
      categories: ['سوداګري'],
    },
    {
      id: 'ps-cricket',
      about: 'other',
      publishedAt: '2025-11-26T14:30:00Z',
      title: 'د کرېکټ ملي لوبډله د ژمي تمرینونه پیلوي',
      summary: 'لوبغاړي به د راتلونکو سیالیو لپاره په تمریني کمپ کې ګډون وکړي.',
      categories: ['لوبې'],
    },
  ],
};
