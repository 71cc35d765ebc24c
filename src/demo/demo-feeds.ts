/** A published feed of the demo: one saved filter. `tag` holds `facet:name`. */
export type DemoFeed = {
  readonly slug: string;
  readonly title: string;
  /** BCP 47, as the `lang` filter takes it. */
  readonly lang?: string;
  readonly tag?: readonly string[];
};

/** What the demo publishes beside the whole wire: its main languages, and the subjects people follow. */
export const demoFeeds: readonly DemoFeed[] = [
  { slug: 'dari', title: 'صلح در اوکراین، به دری', lang: 'prs' },
  { slug: 'pashto', title: 'په اوکراین کې سوله، په پښتو', lang: 'ps' },
  { slug: 'persian', title: 'صلح در اوکراین، به فارسی', lang: 'fa' },
  { slug: 'ukrainian', title: 'Мир в Україні, українською', lang: 'uk' },
  { slug: 'russian', title: 'Мир в Украине, на русском', lang: 'ru' },
  { slug: 'english', title: 'Peace in Ukraine, in English', lang: 'en' },
  { slug: 'german', title: 'Frieden in der Ukraine, auf Deutsch', lang: 'de' },
  { slug: 'french', title: 'La paix en Ukraine, en français', lang: 'fr' },
  { slug: 'polish', title: 'Pokój w Ukrainie, po polsku', lang: 'pl' },
  { slug: 'spanish', title: 'La paz en Ucrania, en español', lang: 'es' },
  { slug: 'arabic', title: 'السلام في أوكرانيا، بالعربية', lang: 'ar' },
  { slug: 'turkish', title: 'Ukrayna’da barış, Türkçe', lang: 'tr' },
  { slug: 'ceasefire', title: 'Ceasefire in Ukraine', tag: ['track:ceasefire'] },
  { slug: 'prisoners', title: 'Prisoners and the missing', tag: ['track:prisoners'] },
  { slug: 'guarantees', title: 'Security guarantees for Ukraine', tag: ['track:security-guarantees'] },
  { slug: 'frozen-assets', title: 'Frozen assets and sanctions', tag: ['track:sanctions-assets'] },
];
