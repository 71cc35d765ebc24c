import { describe, expect, it } from 'vitest';
import { parseTopicData } from '../../src/tag/parse-topic-data.ts';
import { topicFiles } from './ukraine-peace.ts';

const sound = {
  'topic.json': {
    name: 'test',
    labels: { en: 'Test' },
    thresholds: { on: 0.5, review: 0.1 },
    borrows: { prs: ['fa'] },
    kin: [['uk', 'ru']],
  },
  'weights.json': { bias: -1, features: { 'title: cue, one side': 2 }, concepts: { ukraine: { title: 1 } } },
  'places.json': [
    { id: 'ukraine', facet: 'place', labels: { en: 'Ukraine' }, forms: { '*': ['ukrain*'] }, role: 'side-a' },
  ],
};

it('takes a sound folder', () => {
  expect(parseTopicData(sound)).toMatchObject({ ok: true, data: { head: { name: 'test' } } });
});

it('takes the topic in the repo', () => {
  const result = parseTopicData(topicFiles());
  expect(result.ok ? [] : result.problems).toEqual([]);
});

const concept = (more: object) => ({
  ...sound,
  'places.json': [...sound['places.json'], { id: 'x', ...more }],
});

describe('says by its path what is wrong', () => {
  it.each([
    { files: concept({ id: 'Not a slug' }), at: 'places.json[1].id' },
    { files: concept({ id: 'ukraine' }), at: 'places.json[1].id' },
    { files: concept({ facet: 'planet', labels: { en: 'X' } }), at: 'places.json[1].facet' },
    { files: concept({ facet: 'place' }), at: 'places.json[1].labels' },
    { files: concept({ labels: { 'en us': 'X' } }), at: 'places.json[1].labels.en us' },
    { files: concept({ wikidata: '212' }), at: 'places.json[1].wikidata' },
    { files: concept({ role: 'villain' }), at: 'places.json[1].role' },
    { files: concept({ role: 'cue', needs: 'villain' }), at: 'places.json[1].needs' },
    { files: concept({ role: 'aside', needs: 'side-a' }), at: 'places.json[1].needs' },
    { files: concept({ from: '2025-13-45' }), at: 'places.json[1].from' },
    { files: concept({ from: '2025-02-01', until: '2024-02-01' }), at: 'places.json[1].until' },
    { files: concept({ also: ['nowhere'] }), at: 'places.json[1].also[0]' },
    { files: concept({ tracks: ['ukraine'] }), at: 'places.json[1].tracks[0]' },
    { files: concept({ forms: { en: ['ok', ''] } }), at: 'places.json[1].forms.en[1]' },
    { files: concept({ forms: { en: ['a{b'] } }), at: 'places.json[1].forms.en[0]' },
    { files: concept({ forms: { en: ['x*'] } }), at: 'places.json[1].forms.en[0]' },
    { files: concept({ forms: { en: ['—'] } }), at: 'places.json[1].forms.en[0]' },
    { files: concept({ forms: { en: 'ukraine' } }), at: 'places.json[1].forms.en' },
    { files: concept({ near: [{ of: [['ukraine']], withinWords: 2 }] }), at: 'places.json[1].near[0].of' },
    {
      files: concept({ near: [{ of: [['ukraine'], ['gone']], withinWords: 2 }] }),
      at: 'places.json[1].near[0].of[1][0]',
    },
    {
      files: concept({ near: [{ of: [['ukraine'], ['ukraine']], withinWords: -1 }] }),
      at: 'places.json[1].near[0].withinWords',
    },
    { files: concept({ colour: 'red' }), at: 'places.json[1].colour' },
    { files: { ...sound, 'more.json': {} }, at: 'more.json' },
    {
      files: { ...sound, 'topic.json': { ...sound['topic.json'], thresholds: { on: 0.1, review: 0.5 } } },
      at: 'topic.json.thresholds.review',
    },
    { files: { ...sound, 'topic.json': undefined }, at: 'topic.json' },
    {
      files: { ...sound, 'weights.json': { ...sound['weights.json'], concepts: { gone: { title: 1 } } } },
      at: 'weights.json.concepts.gone',
    },
    { files: { ...sound, 'weights.json': { ...sound['weights.json'], bias: '1' } }, at: 'weights.json.bias' },
  ])('at $at', ({ files, at }) => {
    const result = parseTopicData(files);
    expect(result.ok ? [] : result.problems.map(problem => problem.at)).toContain(at);
  });

  it('all of it at once', () => {
    const result = parseTopicData(concept({ facet: 'planet', role: 'villain', wikidata: 'x' }));
    expect(result.ok ? 0 : result.problems.length).toBeGreaterThanOrEqual(4);
  });
});
