import type { Publisher } from '../publisher.ts';
import { sampleWire } from './sample-wire.ts';

const wireCopy = sampleWire.stories.find(story => story.id === 'wire-paris')!;

/** English: a daily. One story is the agency's, word for word, at an address of its own. */
export const sampleHerald: Publisher = {
  slug: 'sample-herald',
  title: 'Sample Herald',
  description: 'An invented newspaper, made for this demo',
  lang: 'en',
  family: 'sample-herald',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/world/rss.xml',
  utcOffsetMinutes: -300,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  linkSuffix: '?utm_source=rss&utm_medium=feed',
  stories: [
    {
      ...wireCopy,
      id: 'herald-paris',
      publishedAt: '2025-12-01T14:31:00Z',
      categories: ['World'],
    },
    {
      id: 'herald-very-optimistic',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T18:40:00Z',
      title: 'White House sounds upbeat note on Ukraine peace deal',
      summary:
        'Press secretary Karoline Leavitt said the Trump administration feels very optimistic about an agreement to end the war between Russia and Ukraine, with envoy Steve Witkoff travelling to meet Vladimir Putin.',
      body: ['Officials caution that territory and security guarantees are not settled.'],
      categories: ['World', 'White House'],
      edit: {
        afterS: 35,
        title: 'White House «very optimistic» on Ukraine peace deal as Witkoff heads to Moscow',
        updatedAt: '2025-12-01T19:25:00Z',
      },
    },
    {
      id: 'herald-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:10:00Z',
      title: 'Witkoff heads to Moscow for Tuesday talks with Putin on Ukraine peace plan',
      summary:
        'US special envoy Steve Witkoff is on his way to Moscow, where the Kremlin says President Vladimir Putin will receive him on 2 December to discuss the revised plan for ending the war in Ukraine.',
      body: ['Jared Kushner is travelling with him. On Sunday the two met Ukraine’s negotiators in Florida.'],
      categories: ['World', 'Diplomacy'],
      appearsAfterS: 8,
    },
    {
      id: 'herald-miami',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T22:00:00Z',
      title: 'In Miami, Rubio and Kushner press on with Ukraine’s Umerov over terms of peace',
      summary:
        'Hours of talks at a club north of Miami brought Marco Rubio, Steve Witkoff and Jared Kushner together with a Ukrainian team under Rustem Umerov. Both sides spoke of progress and neither of a deal.',
      categories: ['World', 'Diplomacy'],
    },
    {
      id: 'herald-geneva-nineteen',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T19:30:00Z',
      title: 'How Geneva turned a 28-point plan for Ukraine into 19 points',
      summary:
        'Negotiators struck out or set aside a third of the American draft and left the questions of land and of NATO membership to the presidents. Moscow has yet to say what it thinks of the new version.',
      categories: ['World', 'Analysis'],
    },
    {
      id: 'herald-prisoners',
      about: 'peace',
      publishedAt: '2025-11-28T13:00:00Z',
      title: 'Families of Ukraine’s prisoners of war look to peace talks for an all-for-all exchange',
      summary:
        'An exchange of all prisoners of war has stood in every version of the plan so far. Relatives say the lists are ready and that they have learned not to count days.',
      categories: ['World'],
      appearsAfterS: 46,
    },
    {
      id: 'herald-pokrovsk',
      about: 'war',
      event: 'pokrovsk-claim',
      publishedAt: '2025-12-01T21:20:00Z',
      title: 'Russia claims capture of Pokrovsk; Ukraine says its troops still hold the north of the city',
      summary:
        'The battle for the railway hub has lasted more than a year. Analysts say fighting inside the city goes on.',
      categories: ['World'],
    },
    {
      id: 'herald-tankers',
      about: 'war',
      publishedAt: '2025-11-29T15:45:00Z',
      title: 'Ukrainian sea drones hit two tankers of Russia’s shadow fleet in the Black Sea',
      summary: 'Both ships caught fire off the Turkish coast and their crews were taken off safely.',
      categories: ['World'],
    },
    {
      id: 'herald-trump-good',
      about: 'peace',
      publishedAt: '2025-12-03T19:50:00Z',
      title: 'Trump says Kremlin meeting went reasonably well but path to Ukraine peace is unclear',
      summary:
        'The president said his envoys came away believing that Vladimir Putin would like to end the war. Witkoff and Kushner are due to see Ukraine’s Rustem Umerov again in Miami.',
      categories: ['World', 'White House'],
      appearsAfterS: 103,
    },
    {
      id: 'herald-grand-prix',
      about: 'other',
      publishedAt: '2025-11-30T18:15:00Z',
      title: 'Verstappen wins in Qatar and takes the title fight to the last race',
      summary: 'The championship will be decided in Abu Dhabi with three drivers still in contention.',
      categories: ['Sport'],
    },
    {
      id: 'herald-storm',
      about: 'other',
      publishedAt: '2025-12-02T11:00:00Z',
      title: 'First winter storm of December snarls roads across the Northeast',
      summary: 'Snow fell inland while coastal cities saw rain; schools in several districts opened late.',
      categories: ['Weather'],
      appearsAfterS: 160,
    },
  ],
};
