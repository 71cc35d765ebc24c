import type { Publisher } from '../publisher.ts';

/** Italian, from a server that is overloaded at first. */
export const corriereEsempio: Publisher = {
  slug: 'corriere-esempio',
  title: 'Corriere d’Esempio',
  description: 'Un giornale inventato per questa dimostrazione',
  lang: 'it',
  family: 'corriere-esempio',
  policy: 'excerpt',
  dialect: 'atom',
  feedPath: '/atom',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  trouble: { kind: 'busy', forS: 40, retryAfterS: 20 },
  stories: [
    {
      id: 'it-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T17:30:00Z',
      title: 'Witkoff in viaggio verso Mosca: martedì l’incontro con Putin sul piano di pace per l’Ucraina',
      summary:
        'L’inviato speciale americano sarà ricevuto al Cremlino il 2 dicembre per discutere la versione rivista del piano.',
      categories: ['Esteri', 'Ucraina'],
    },
    {
      id: 'it-pope-mediation',
      about: 'peace',
      publishedAt: '2025-11-30T15:10:00Z',
      title: 'Il Papa in volo verso Beirut: la Turchia può aiutare il dialogo tra Ucraina e Russia',
      summary:
        'Leone XIV ha ricordato il ruolo che Ankara può avere per un cessate il fuoco e per i negoziati di pace in Ucraina.',
      categories: ['Vaticano'],
    },
    {
      id: 'it-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T06:00:00Z',
      title: 'Cinque ore al Cremlino, nessun compromesso sui territori ucraini',
      summary:
        'Il consigliere Yuri Ushakov definisce costruttivo il colloquio di Putin con Steve Witkoff e Jared Kushner.',
      categories: ['Esteri'],
    },
    {
      id: 'it-femicide-law',
      about: 'other',
      publishedAt: '2025-11-25T18:00:00Z',
      title: 'Il Parlamento approva la legge che introduce il reato di femminicidio',
      summary: 'Il voto finale è arrivato nella giornata contro la violenza sulle donne.',
      categories: ['Politica'],
    },
    {
      id: 'it-davis-cup',
      about: 'other',
      publishedAt: '2025-11-23T19:50:00Z',
      title: 'Coppa Davis, l’Italia batte la Spagna a Bologna e vince ancora',
      summary: 'È il terzo trofeo consecutivo per gli azzurri.',
      categories: ['Sport'],
    },
    {
      id: 'it-pokrovsk',
      about: 'war',
      event: 'pokrovsk-claim',
      publishedAt: '2025-12-02T08:30:00Z',
      title: 'Mosca rivendica la presa di Pokrovsk, Kiev smentisce: si combatte ancora in città',
      summary: 'Le forze ucraine dicono di tenere i quartieri settentrionali dello snodo ferroviario.',
      categories: ['Esteri'],
    },
  ],
};
