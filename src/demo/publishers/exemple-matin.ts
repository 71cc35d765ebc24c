import type { Publisher } from '../publisher.ts';

/** French. */
export const exempleMatin: Publisher = {
  slug: 'exemple-matin',
  title: 'Exemple Matin',
  description: 'Un journal inventé pour cette démonstration',
  lang: 'fr',
  family: 'exemple-matin',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/flux/une.xml',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  linkSuffix: '#xtor=RSS-1',
  stories: [
    {
      id: 'fr-paris',
      about: 'peace',
      event: 'paris-visit',
      publishedAt: '2025-12-01T13:40:00Z',
      title:
        'À Paris, Zelensky et Macron font le point sur le plan de paix : la question des territoires reste ouverte',
      summary:
        'Reçu à l’Élysée, le président ukrainien a estimé que des points sérieux restaient à régler, à commencer par les territoires et les garanties de sécurité.',
      body: [
        'Les deux présidents se sont aussi entretenus avec Steve Witkoff, Roustem Oumerov et plusieurs dirigeants européens.',
      ],
      categories: ['International', 'Ukraine'],
    },
    {
      id: 'fr-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T18:15:00Z',
      title: 'Guerre en Ukraine : Steve Witkoff en route pour Moscou, où il rencontrera Poutine mardi',
      summary:
        'L’émissaire américain doit présenter au président russe, le 2 décembre, la version remaniée du plan de paix. Le Kremlin a confirmé le rendez-vous.',
      categories: ['International', 'Ukraine'],
      appearsAfterS: 42,
    },
    {
      id: 'fr-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T06:00:00Z',
      title: 'À Genève, Américains et Ukrainiens s’entendent sur un cadre de paix « affiné »',
      summary:
        'Le plan en 28 points a été revu lors d’une journée de négociations. Les décisions finales reviendront aux deux présidents.',
      categories: ['International'],
    },
    {
      id: 'fr-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-12-01T05:30:00Z',
      title: 'Pourparlers en Floride : Rubio juge la séance productive, Kiev salue des avancées',
      summary:
        'Marco Rubio, Steve Witkoff et Jared Kushner ont reçu près de Miami la délégation ukrainienne conduite par Roustem Oumerov.',
      categories: ['International', 'Ukraine'],
    },
    {
      id: 'fr-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T05:15:00Z',
      title: 'Cinq heures au Kremlin, sans compromis sur les territoires ukrainiens',
      summary:
        'Vladimir Poutine a reçu Steve Witkoff et Jared Kushner. Selon son conseiller Iouri Ouchakov, l’échange a été utile mais aucun terrain d’entente n’a été trouvé sur les territoires.',
      categories: ['International', 'Russie'],
      appearsAfterS: 136,
    },
    {
      id: 'fr-louvre',
      about: 'other',
      publishedAt: '2025-11-28T09:00:00Z',
      title: 'Le Louvre augmentera ses tarifs pour les visiteurs venus de hors d’Europe',
      summary: 'La mesure doit aider à financer les travaux du musée à partir de 2026.',
      categories: ['Culture'],
    },
    {
      id: 'fr-neige',
      about: 'other',
      publishedAt: '2025-11-24T07:30:00Z',
      title: 'Météo : premières gelées en plaine et neige sur les massifs',
      summary: 'Les automobilistes sont appelés à la prudence en début de matinée.',
      categories: ['Météo'],
    },
  ],
};
