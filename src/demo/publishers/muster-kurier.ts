import type { Publisher } from '../publisher.ts';

/** German. */
export const musterKurier: Publisher = {
  slug: 'muster-kurier',
  title: 'Muster-Kurier',
  description: 'Eine erfundene Zeitung für diese Vorführung',
  lang: 'de',
  family: 'muster-kurier',
  policy: 'excerpt',
  dialect: 'atom',
  feedPath: '/feed/atom',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'de-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:50:00Z',
      title: 'US-Gesandter Witkoff reist nach Moskau: Treffen mit Putin zum Ukraine-Friedensplan am Dienstag',
      summary:
        'Der amerikanische Sondergesandte Steve Witkoff ist auf dem Weg nach Moskau. Der Kreml bestätigt, dass Präsident Wladimir Putin ihn am 2. Dezember empfängt, um über den überarbeiteten Plan für ein Ende des Krieges in der Ukraine zu sprechen.',
      categories: ['Ausland', 'Ukraine'],
      appearsAfterS: 30,
    },
    {
      id: 'de-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-23T22:40:00Z',
      title: 'Genfer Gespräche: USA und Ukraine legen überarbeiteten Entwurf für Friedensabkommen vor',
      summary:
        'Nach den Verhandlungen in Genf sprechen beide Seiten von einem aktualisierten Rahmen. Der ursprüngliche Plan hatte 28 Punkte, offen bleiben vor allem Gebietsfragen.',
      categories: ['Ausland', 'Ukraine'],
    },
    {
      id: 'de-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T22:20:00Z',
      title: 'Ukraine-Gespräche in Florida: Rubio spricht von produktivem Treffen mit Umjerow',
      summary:
        'US-Außenminister Marco Rubio, Steve Witkoff und Jared Kushner haben bei Miami mit der ukrainischen Delegation unter Rustem Umjerow über ein Ende des Krieges beraten.',
      categories: ['Ausland'],
    },
    {
      id: 'de-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T05:40:00Z',
      title: 'Fünf Stunden im Kreml: Kein Kompromiss in der Gebietsfrage zwischen Putin und Witkoff',
      summary:
        'Kremlberater Juri Uschakow nennt das Gespräch mit Steve Witkoff und Jared Kushner konstruktiv. Bei den ukrainischen Gebieten habe man sich nicht verständigt.',
      categories: ['Ausland', 'Russland'],
      appearsAfterS: 114,
    },
    {
      id: 'de-merz-guarantees',
      about: 'peace',
      publishedAt: '2025-12-01T20:00:00Z',
      title: 'Merz: Kein Frieden über die Köpfe der Ukrainer und Europäer hinweg',
      summary:
        'Der Bundeskanzler pocht vor dem Treffen in Moskau auf belastbare Sicherheitsgarantien für die Ukraine und auf die Beteiligung Europas an den Verhandlungen.',
      categories: ['Politik'],
    },
    {
      id: 'de-inflation',
      about: 'other',
      publishedAt: '2025-11-28T13:05:00Z',
      title: 'Inflationsrate bleibt im November bei 2,3 Prozent',
      summary: 'Dienstleistungen verteuerten sich weiter, Energie war billiger als vor einem Jahr.',
      categories: ['Wirtschaft'],
    },
    {
      id: 'de-advent-market',
      about: 'other',
      publishedAt: '2025-11-29T10:00:00Z',
      title: 'Weihnachtsmärkte öffnen zum ersten Advent mit strengeren Sicherheitsregeln',
      summary: 'Viele Städte haben Zufahrten gesperrt und zusätzliches Personal eingestellt.',
      categories: ['Regionales'],
    },
    {
      id: 'de-kyiv-power',
      about: 'war',
      publishedAt: '2025-11-29T09:15:00Z',
      title: 'Russische Drohnen- und Raketenangriffe: Hunderttausende in Kiew ohne Strom',
      summary: 'Nach der Angriffsnacht arbeiten Reparaturtrupps an den beschädigten Energieanlagen.',
      categories: ['Ausland'],
    },
  ],
};
