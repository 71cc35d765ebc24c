import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsOf, tagEntry } from '../../src/tag/tag-entry.ts';
import { compileTopic } from '../../src/tag/topic.ts';
import type { ConceptData, TopicData } from '../../src/tag/topic-data.ts';
import { ukrainePeace } from './ukraine-peace.ts';

const names = (title: string, lang: string, facet: string) =>
  tagEntry({ title, lang }, ukrainePeace)
    .tags.filter(tag => tag.facet === facet)
    .map(({ name }) => name);

describe('a person is found', () => {
  it.each([
    ['uk', 'Зустріч із Зеленським відбудеться завтра'],
    ['ru', 'Разговор с Зеленским продлился час'],
    ['pl', 'Rozmowa z Zełenskim trwała godzinę'],
    ['cs', 'Schůzka se Zelenským trvala hodinu'],
    ['hu', 'Zelenszkijjel egyeztetett'],
    ['fi', 'Zelenskyin mukaan työ jatkuu'],
    ['de', 'Selenskyjs Berater in Genf'],
    ['tr', 'Zelenskiy’nin danışmanı konuştu'],
    ['fa', 'دیدار با زلنسکی'],
    ['prs', 'دیدار با زیلنسکی'],
    ['ps', 'له زیلنسکي سره لیدنه'],
    ['ar', 'لقاء مع زيلينسكي'],
    ['ur', 'زیلنسکی سے ملاقات'],
    ['ckb', 'زێلێنسکی قسەی کرد'],
    ['zh', '泽连斯基抵达巴黎'],
    ['ja', 'ゼレンスキー氏が到着'],
    ['hi', 'ज़ेलेंस्की पेरिस पहुंचे'],
    ['bn', 'জেলেনস্কির সঙ্গে বৈঠক'],
    ['ko', '젤렌스키가 도착했다'],
    ['el', 'Ο Ζελένσκι έφτασε'],
    ['he', 'זלנסקי הגיע לפריז'],
  ])('in %s: %s', (lang, title) => {
    expect(names(title, lang, 'person')).toContain('zelensky');
  });
});

describe('a ceasefire is found however its half-space was written', () => {
  it.each([
    'آتش‌بس در اوکراین',
    'آتش بس در اوکراین',
    'آتشبس در اوکراین',
    'آتش‌بسی تازه در اوکراین',
    'آتشبسهای اوکراین',
  ])('%s', title => {
    expect(names(title, 'fa', 'track')).toEqual(['ceasefire']);
  });
});

it.each([
  ['ar', 'وبأوكرانيا', 'ukraine'],
  ['ar', 'للكرملين', 'kremlin'],
  ['he', 'ובאוקראינה', 'ukraine'],
  ['fr', 'l’Ukraine', 'ukraine'],
  ['it', 'dell’Ucraina', 'ukraine'],
  ['tr', 'Ukrayna’nın', 'ukraine'],
  ['de', 'Ukraine-Gespräche', 'ukraine'],
  ['fi', 'Ukrainaan', 'ukraine'],
])('what is written onto a name does not hide it: %s %s', (lang, title, place) => {
  expect(names(title, lang, 'place')).toContain(place);
});

it.each([
  ['ru', 'Эксперт о трамплине', 'trump'],
  ['en', 'Fredrik and the pacemaker', 'zelensky'],
  ['fr', 'Rubiole', 'rubio'],
])('a name inside another word is not the name: %s %s', (lang, title, person) => {
  expect(names(title, lang, 'person')).not.toContain(person);
});

it('lets whoever held an office count only while they held it', () => {
  const title = 'Kellogg travels to Kyiv for talks';
  const score = (published: string) =>
    tagEntry({ title, lang: 'en', published: Date.parse(published) }, ukrainePeace);
  const during = score('2025-03-01');
  const before = score('2019-03-01');
  expect(during.score).toBeGreaterThan(before.score);
  expect(before.tags).toContainEqual({ facet: 'person', name: 'kellogg' });
});

it('does not read the title a second time where the summary begins with it', () => {
  const title = 'Kyiv and Moscow swap prisoners';
  const { reasons } = tagEntry({ title, summary: `${title} Weather follows.`, lang: 'en' }, ukrainePeace);
  expect(reasons.every(({ field }) => field === 'title')).toBe(true);
});

describe('every reason', () => {
  const words = [
    'Witkoff',
    'peace',
    'plan',
    'Україні',
    'перемир’я',
    'صلح',
    'اوکراین',
    'آتش‌بس',
    '停火',
    '乌克兰',
    'Gaza',
    'Selenskyj',
    'e\u0301',
    'ﷺ',
    '😀',
    'Putin',
    '—',
    '. ',
    ', ',
    '\u200c',
    '\u00ad',
    'ß',
    'Kreml',
    '𝐏',
  ];
  const text = fc.array(fc.constantFrom(...words, ' '), { maxLength: 30 }).map(parts => parts.join(''));
  const lang = fc.constantFrom('en', 'uk', 'fa', 'zh', 'de', undefined);

  it('points at the words as they stand in the field', () => {
    fc.assert(
      fc.property(text, text, text, lang, (title, summary, content, spoken) => {
        const item = { title, summary, content, ...(spoken ? { lang: spoken } : {}) };
        const { reasons, score } = tagEntry(item, ukrainePeace);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { field, span, matched } of reasons) {
          expect(matched).not.toBe('');
          expect(item[field].slice(...(span ?? [0, 0]))).toBe(matched);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const first = tagEntry({ title, summary }, ukrainePeace);
        tagEntry({ title: summary, summary: title }, ukrainePeace);
        expect(tagEntry({ title, summary }, ukrainePeace)).toEqual(first);
      }),
    );
  });

  it('says which part of a sum it was: the weights add up to what was decided', () => {
    const { reasons, score } = tagEntry(
      { title: 'Kremlin rejects a truce with Ukraine', lang: 'en' },
      ukrainePeace,
    );
    expect(reasons.map(({ concept }) => concept)).toEqual(
      expect.arrayContaining(['kremlin', 'ceasefire-idea', 'ukraine']),
    );
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0);
    expect(score).toBeGreaterThan(ukrainePeace.thresholds.on);
  });
});

it('survives any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (a, b) => {
        expect(['on', 'review', 'off']).toContain(
          tagEntry({ title: a, summary: b, content: a + b }, ukrainePeace).verdict,
        );
      },
    ),
  );
});

it.each(['peace ', 'ukraine', '停', 'و', 'a'.repeat(50), 'мир миру мир ', '\u0301', 'ﷺ'])(
  'reads as much of a hostile text of «%s» as it reads of any',
  piece => {
    const long = piece.repeat(Math.ceil(300_000 / piece.length));
    const { reasons } = tagEntry({ title: long, summary: long, content: long }, ukrainePeace);
    for (const { span } of reasons) expect(span?.[1]).toBeLessThanOrEqual(8_000);
  },
);

describe('a longer form', () => {
  const concept = (id: string, forms: string[], more: Partial<ConceptData> = {}): ConceptData => ({
    id,
    forms: { en: forms },
    ...more,
  });
  const topicOf = (...concepts: ConceptData[]) => {
    const data: TopicData = {
      head: { name: 'test', labels: {}, thresholds: { on: 0.5, review: 0.1 }, borrows: {}, kin: [] },
      weights: {
        bias: 0,
        features: {},
        concepts: Object.fromEntries(concepts.map(({ id }) => [id, { title: 1 }])),
      },
      concepts,
    };
    return compileTopic(data);
  };
  const seen = (title: string, ...concepts: ConceptData[]) =>
    tagEntry({ title, lang: 'en' }, topicOf(...concepts)).reasons.map(
      each => `${each.concept}: ${each.matched}`,
    );

  it('takes what lies within it', () => {
    expect(
      seen(
        'a peace prize',
        concept('peace', ['peace'], { role: 'cue' }),
        concept('prize', ['peace prize'], { role: 'aside' }),
      ),
    ).toEqual(['prize: peace prize']);
  });

  it('has the whole of a word whose ending it leaves open', () => {
    expect(
      seen(
        'nuclear wars',
        concept('war', ['wars'], { role: 'cue' }),
        concept('other-war', ['nuclear war*'], { role: 'aside' }),
      ),
    ).toEqual(['other-war: nuclear wars']);
  });

  it('leaves the country an idea is about', () => {
    const ukraine = concept('ukraine', ['ukraine'], {
      facet: 'place',
      role: 'side-a',
      labels: { en: 'Ukraine' },
    });
    const guarantees = concept('guarantees', ['guarantees for ukraine'], { role: 'cue' });
    expect(seen('guarantees for Ukraine', ukraine, guarantees)).toEqual([
      'guarantees: guarantees for Ukraine',
      'ukraine: Ukraine',
    ]);
  });

  it('does not reach over a comma', () => {
    expect(seen('peace, plan', concept('plan', ['peace plan'], { role: 'cue' }))).toEqual([]);
  });

  const near: ConceptData[] = [
    concept('ending', ['end*']),
    concept('war', ['war']),
    concept('ending-the-war', [], { role: 'cue', near: [{ of: [['ending'], ['war']], withinWords: 3 }] }),
  ];
  it.each([
    { title: 'to end the long bloody war', is: ['ending-the-war: end the long bloody war'] },
    { title: 'the war must end', is: ['ending-the-war: war must end'] },
    { title: 'to end by all means this old war', is: [] },
    { title: 'It had to end. War came', is: [] },
  ])('is what two halves mean near each other: $title', ({ title, is }) => {
    expect(seen(title, ...near)).toEqual(is);
  });

  it('names a thing once, also where it is half of a thought', () => {
    const place = concept('place', ['ukrain*', 'ukraine'], { role: 'side-a' });
    const rule = concept('rule', [], { role: 'cue', near: [{ of: [['place'], ['war']], withinWords: 1 }] });
    expect(
      hitsOf({ title: 'Ukraine', lang: 'en' }, topicOf(place, concept('war', ['war']), rule)),
    ).toHaveLength(1);
  });

  it('names along what two halves near each other imply', () => {
    const implied = concept('side', ['nobody'], { role: 'side-a' });
    const rule = { ...(near[2] as ConceptData), also: ['side'] };
    expect(seen('end the war', implied, ...near.slice(0, 2), rule)).toEqual([
      'ending-the-war: end the war',
      'side: end the war',
    ]);
  });
});

it('takes an exchange of prisoners for ours only where someone of ours is named', () => {
  const verdict = (title: string) => tagEntry({ title, lang: 'en' }, ukrainePeace).verdict;
  expect(verdict('Russia and Ukraine agree on a prisoner swap')).toBe('on');
  expect(verdict('French researcher freed in prisoner swap with Russia')).not.toBe('on');
  expect(verdict('Moscow and Washington complete prisoner swap in Turkey')).not.toBe('on');
});

it('has a person look where a leader speaks of peace and names no side', () => {
  const verdict = (title: string) => tagEntry({ title, lang: 'en' }, ukrainePeace).verdict;
  expect(verdict('Stubb: the ceasefire is closer than ever')).toBe('review');
  expect(verdict('Macron welcomes the ceasefire in Gaza')).toBe('off');
  expect(verdict('The ceasefire is closer than ever')).toBe('off');
});

it('finds the tracks of a digest that comes to the talks last, and no further than it must', () => {
  const front = 'Drones hit a depot. Shells fell on two villages. A bridge was closed. ';
  const tracks = (title: string, summary: string) =>
    tagEntry({ title, summary, lang: 'en' }, ukrainePeace)
      .tags.filter(({ facet }) => facet === 'track')
      .map(({ name }) => name);
  const last = `${front}Russia and Ukraine agreed on a prisoner swap.`;
  expect(tracks('The day at the front in Ukraine', last)).toEqual(['prisoners']);
  expect(tracks('Ukraine accepts a ceasefire', last)).toEqual(['ceasefire']);
});
