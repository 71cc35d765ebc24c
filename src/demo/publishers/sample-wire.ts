import type { Publisher } from '../publisher.ts';

/** English: an agency, whose copy the Sample Herald carries. */
export const sampleWire: Publisher = {
  slug: 'sample-wire',
  title: 'Sample Wire',
  description: 'An invented agency, made for this demo',
  lang: 'en',
  family: 'sample-wire',
  policy: 'full',
  dialect: 'json-feed',
  feedPath: '/feed.json',
  utcOffsetMinutes: 0,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'wire-paris',
      about: 'peace',
      event: 'paris-visit',
      publishedAt: '2025-12-01T14:05:00Z',
      title: 'Zelensky says territory remains the hardest question as he meets Macron in Paris',
      summary:
        'Ukrainian President Volodymyr Zelensky said on Monday that serious issues remain in the US-backed plan to end the war, with territory the most difficult, after talks in Paris with French President Emmanuel Macron. He said Ukraine needed clear security guarantees.',
      body: [
        'The two leaders also spoke by telephone with US envoy Steve Witkoff, Ukrainian negotiator Rustem Umerov and several European heads of government.',
      ],
      categories: ['Ukraine', 'Diplomacy'],
    },
    {
      id: 'wire-geneva',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-23T22:15:00Z',
      title: 'US and Ukraine draft updated peace framework after Geneva talks',
      summary:
        'Washington and Kyiv said their delegations had produced an updated and refined framework for ending the war after a day of talks in Geneva on a 28-point American plan. Final decisions are left to the two presidents.',
      categories: ['Ukraine', 'Diplomacy'],
    },
    {
      id: 'wire-miami',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T21:05:00Z',
      title: 'Rubio calls Florida talks with Ukraine productive, says more work is needed',
      summary:
        'US Secretary of State Marco Rubio, envoy Steve Witkoff and Jared Kushner met a Ukrainian delegation led by Rustem Umerov near Miami on Sunday to discuss terms for ending the war with Russia.',
      categories: ['Ukraine', 'Diplomacy'],
    },
    {
      id: 'wire-kremlin',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-02T22:35:00Z',
      title: 'Kremlin says no compromise on territory after five-hour Putin-Witkoff meeting',
      summary:
        'Russian President Vladimir Putin and US envoys Steve Witkoff and Jared Kushner talked for five hours in the Kremlin without reaching a compromise on Ukrainian territory, Kremlin aide Yuri Ushakov said, calling the meeting constructive.',
      categories: ['Russia', 'Ukraine', 'Diplomacy'],
      appearsAfterS: 78,
    },
    {
      id: 'wire-assets',
      about: 'peace',
      event: 'frozen-assets',
      publishedAt: '2025-12-03T12:40:00Z',
      title: 'EU Commission proposes loan to Ukraine from frozen Russian assets, Belgium objects',
      summary:
        'The European Commission set out a reparations loan funded by immobilised Russian assets to strengthen Kyiv’s hand in peace negotiations. Belgium, where most of the money is held, says the risks are not shared fairly.',
      categories: ['Europe', 'Economy'],
      appearsAfterS: 147,
    },
    {
      id: 'wire-cairo',
      about: 'gaza',
      event: 'gaza-second-phase',
      publishedAt: '2025-11-25T12:00:00Z',
      title: 'Mediators meet in Cairo on second phase of Gaza ceasefire',
      summary:
        'Egyptian, Qatari and Turkish officials discussed the next steps of the Gaza truce that Steve Witkoff and Jared Kushner helped to broker, including the handover of remaining hostages’ bodies.',
      categories: ['Middle East'],
    },
    {
      id: 'wire-oil',
      about: 'other',
      publishedAt: '2025-11-30T16:20:00Z',
      title: 'OPEC+ keeps output steady for the first quarter',
      summary: 'Producers confirmed a pause in output increases early next year, citing seasonal demand.',
      categories: ['Economy'],
    },
    {
      id: 'wire-cyclone',
      about: 'other',
      publishedAt: '2025-11-29T09:30:00Z',
      title: 'Sri Lanka counts the cost of Cyclone Ditwah as floods spread',
      summary: 'Rescue teams are reaching cut-off villages after days of torrential rain and landslides.',
      categories: ['Weather', 'Asia'],
      appearsAfterS: 22,
    },
  ],
};
