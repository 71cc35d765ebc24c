import type { Publisher } from '../publisher.ts';

/** Spanish. */
export const diarioMuestra: Publisher = {
  slug: 'diario-muestra',
  title: 'Diario Muestra',
  description: 'Un diario inventado para esta demostración',
  lang: 'es',
  family: 'diario-muestra',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/rss/portada.xml',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'declaration',
  stories: [
    {
      id: 'es-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T18:30:00Z',
      title: 'Witkoff viaja a Moscú para reunirse el martes con Putin y hablar del plan de paz para Ucrania',
      summary:
        'El enviado especial de Estados Unidos, Steve Witkoff, va camino de Moscú. El Kremlin confirma que Vladímir Putin lo recibirá el 2 de diciembre para tratar la versión revisada del plan.',
      categories: ['Internacional', 'Ucrania'],
    },
    {
      id: 'es-very-optimistic',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T19:05:00Z',
      title: 'La Casa Blanca se declara «muy optimista» sobre un acuerdo de paz en Ucrania',
      summary:
        'La portavoz Karoline Leavitt destacó los avances logrados en Florida con la delegación ucraniana.',
      categories: ['Internacional'],
    },
    {
      id: 'es-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T00:10:00Z',
      title:
        'Putin y los enviados de Trump hablan cinco horas sin lograr un compromiso sobre el territorio ucraniano',
      summary:
        'El asesor del Kremlin Yuri Ushakov calificó de útil la reunión con Steve Witkoff y Jared Kushner, pero admitió que las posturas sobre los territorios siguen alejadas.',
      categories: ['Internacional', 'Rusia'],
      appearsAfterS: 93,
    },
    {
      id: 'es-swine-fever',
      about: 'other',
      publishedAt: '2025-11-28T17:00:00Z',
      title: 'Detectan peste porcina africana en jabalíes cerca de Barcelona',
      summary: 'Las autoridades han delimitado la zona y el sector teme por las exportaciones.',
      categories: ['Sociedad'],
    },
    {
      id: 'es-davis-cup',
      about: 'other',
      publishedAt: '2025-11-23T19:45:00Z',
      title: 'España cae ante Italia en la final de la Copa Davis',
      summary: 'El equipo italiano se impuso en Bolonia y levantó el trofeo por tercer año seguido.',
      categories: ['Deportes'],
    },
    {
      id: 'es-gaza-force',
      about: 'gaza',
      publishedAt: '2025-12-02T16:45:00Z',
      title: 'La fuerza de estabilización para Gaza busca tropas mientras la tregua se mantiene frágil',
      summary:
        'El Consejo de Seguridad autorizó en noviembre el despliegue previsto en el plan que impulsaron Witkoff y Kushner.',
      categories: ['Internacional'],
    },
  ],
};
