import { expect, it } from 'vitest';
import { compileTopic } from '../../src/tag/topic.ts';
import { ukrainePeace, ukrainePeaceData } from './ukraine-peace.ts';

const facets = ['track', 'person', 'place', 'organisation', 'event'];

it.each([
  { facet: 'track', name: 'ceasefire', lang: 'uk', is: 'Перемир’я' },
  { facet: 'track', name: 'ceasefire', lang: 'de-CH', is: 'Waffenruhe' },
  { facet: 'track', name: 'peace-plan', lang: 'prs', is: 'پلان صلح' },
  { facet: 'track', name: 'ceasefire', lang: 'prs', is: 'آتش‌بس' },
  { facet: 'person', name: 'zelensky', lang: 'pl', is: 'Wołodymyr Zełenski' },
  { facet: 'person', name: 'tusk', lang: 'is', is: 'Donald Tusk' },
  { facet: 'track', name: 'no-such', lang: 'en', is: 'no-such' },
  { facet: 'place', name: 'ceasefire', lang: 'en', is: 'ceasefire' },
])('calls $facet $name in $lang «$is»', ({ facet, name, lang, is }) => {
  expect(ukrainePeace.labelOf(facet, name, lang)).toBe(is);
});

it('has a label in English for every tag', () => {
  const unnamed = ukrainePeaceData().concepts.filter(
    ({ facet, labels }) => facet && facets.includes(facet) && !labels?.en,
  );
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});

it('names every tag in every language of the topic itself', () => {
  const languages = Object.keys(ukrainePeace.labels);
  const tags = ukrainePeaceData().concepts.filter(({ facet }) => facet !== undefined);
  expect(
    tags.flatMap(({ id, labels }) =>
      languages.filter(lang => !labels?.[lang]).map(lang => `${id} in ${lang}`),
    ),
  ).toEqual([]);
});

it('has another version when anything in it is another, and the same when nothing is', () => {
  const data = ukrainePeaceData();
  expect(compileTopic(data).version).toBe(ukrainePeace.version);
  const changed = { ...data, weights: { ...data.weights, bias: data.weights.bias + 0.001 } };
  expect(compileTopic(changed).version).not.toBe(ukrainePeace.version);
  expect(ukrainePeace.version).toMatch(/^ukraine-peace@[0-9a-f]{12}$/);
});
