import type { Publisher } from '../publisher.ts';

/** Dutch, from a template that nobody has tended: broken XML around good stories. */
export const voorbeeldDagblad: Publisher = {
  slug: 'voorbeeld-dagblad',
  title: 'Voorbeeld Dagblad & Avondpost',
  description: 'Een verzonnen krant voor deze demonstratie: wereld & regio',
  lang: 'nl',
  family: 'voorbeeld-dagblad',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/rss.php',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  linkSuffix: '?sectie=wereld&bron=rss',
  trouble: { kind: 'broken-xml' },
  stories: [
    {
      id: 'nl-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:05:00Z',
      title: 'Witkoff & Kushner naar Moskou: dinsdag overleg met Poetin over vredesplan voor Oekraïne',
      summary:
        'De Amerikaanse gezant Steve Witkoff is onderweg naar Moskou. Het Kremlin bevestigt dat president Poetin hem op 2 december ontvangt.',
      categories: ['Buitenland'],
    },
    {
      id: 'nl-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T06:45:00Z',
      title: 'VS & Oekraïne presenteren na overleg in Genève aangepast raamwerk voor vrede',
      summary:
        'Het plan van 28 punten is herzien; over grondgebied & veiligheidsgaranties moeten de presidenten beslissen.',
      categories: ['Buitenland'],
    },
    {
      id: 'nl-frozen-assets',
      about: 'peace',
      event: 'frozen-assets',
      publishedAt: '2025-12-03T14:00:00Z',
      title: 'Brussel wil lening aan Oekraïne uit bevroren Russische tegoeden, België blijft tegen',
      summary: 'Volgens de Commissie versterkt de lening de positie van Kyiv in de vredesonderhandelingen.',
      categories: ['Europa'],
    },
    {
      id: 'nl-sinterklaas',
      about: 'other',
      publishedAt: '2025-12-02T09:00:00Z',
      title: 'Drukte in winkels voor pakjesavond: speelgoed & chocoladeletters in trek',
      summary: 'Winkeliers spreken van een beter seizoen dan vorig jaar.',
      categories: ['Regio'],
    },
  ],
};
