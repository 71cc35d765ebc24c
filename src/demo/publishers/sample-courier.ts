import type { Publisher } from '../publisher.ts';

/** English: a site whose templates clean nothing. One of its stories is hostile on purpose. */
export const sampleCourier: Publisher = {
  slug: 'sample-courier',
  title: 'Sample Courier',
  description: 'An invented news site, made for this demo',
  lang: 'en',
  family: 'sample-courier',
  policy: 'excerpt',
  dialect: 'atom',
  feedPath: '/atom.xml',
  utcOffsetMinutes: 0,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'courier-hostile',
      about: 'peace',
      publishedAt: '2025-11-26T05:45:00Z',
      title:
        'Peace talks on Ukraine: <b>Witkoff</b> in Moscow <script>document.title="taken"</script> ]]> <item><title>not a story</title></item> \u0008\u001b',
      summary:
        'US envoy Steve Witkoff meets Vladimir Putin on a peace plan for Ukraine. ]]></description><img src=x onerror="document.title=1"> \u0000\u000b The summary ends here.',
      body: [
        '<a href="javascript:document.title=1">Read more</a> <iframe src="javascript:document.title=1"></iframe>',
        '<script>document.title="taken"</script><p onclick="document.title=1" style="position:fixed;inset:0">All of it ]]> is text.',
      ],
      categories: ['World', '<script>document.title=1</script>'],
      hostileLink: 'javascript:document.title=1',
    },
    {
      id: 'courier-leak',
      about: 'peace',
      publishedAt: '2025-11-26T13:10:00Z',
      title: 'Leaked call shows Witkoff advising Kremlin aide on how to pitch a Ukraine peace plan to Trump',
      summary:
        'The transcript of a telephone call of October between Steve Witkoff and Yuri Ushakov was made public. The White House stands by its envoy, who is to travel to Moscow next week.',
      categories: ['World'],
    },
    {
      id: 'courier-yermak',
      about: 'peace',
      publishedAt: '2025-11-28T18:20:00Z',
      title: 'Yermak, Ukraine’s chief peace negotiator, resigns on eve of talks in Florida',
      summary:
        'Andriy Yermak stepped down as head of the president’s office after investigators searched his home. Rustem Umerov will lead the delegation to the United States.',
      categories: ['World'],
    },
    {
      id: 'courier-ceasefire',
      about: 'peace',
      publishedAt: '2025-12-02T18:10:00Z',
      title: 'Ceasefire first or terms first? What divides Kyiv and Moscow on ending the war',
      summary:
        'Ukraine would stop the shooting along the present front line and talk after that. Russia wants the terms, land above all, settled before a ceasefire in Ukraine begins.',
      categories: ['Analysis'],
      appearsAfterS: 66,
    },
    {
      id: 'courier-nato',
      about: 'peace',
      publishedAt: '2025-12-03T15:30:00Z',
      title: 'NATO ministers back Ukraine peace effort and ask what security guarantees would mean',
      summary:
        'Meeting in Brussels, foreign ministers of the alliance said that any settlement must come with guarantees strong enough to keep Russia from attacking again.',
      categories: ['World', 'Europe'],
      appearsAfterS: 126,
    },
    {
      id: 'courier-gaza-board',
      about: 'gaza',
      publishedAt: '2025-12-02T14:00:00Z',
      title: 'Kushner and Witkoff keep one eye on Gaza as stabilisation force takes shape',
      summary:
        'Diplomats say that countries have been asked to name troops for the force which the Security Council approved in November.',
      categories: ['Middle East'],
    },
    {
      id: 'courier-cricket',
      about: 'other',
      // Years ahead: what dates itself so would sit on top of every list until then.
      publishedAt: '2037-01-01T00:00:00Z',
      title: 'Brisbane prepares for day-night Test as Ashes resume',
      summary: 'Australia lead the series after winning inside two days in Perth.',
      categories: ['Sport'],
    },
  ],
};
