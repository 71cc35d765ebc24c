import { describe, expect, it } from 'vitest';
import { demoFeeds } from '../../src/demo/demo-feeds.ts';
import type { SampleEvent, SampleStory } from '../../src/demo/publisher.ts';
import { publishers } from '../../src/demo/publishers.ts';

const serving = publishers.filter(publisher => publisher.stories.length > 0);
const stories = serving.flatMap(publisher => publisher.stories);

const WINDOW = { from: Date.parse('2025-11-23T00:00:00Z'), to: Date.parse('2025-12-04T00:00:00Z') };
const liesInWindow = (iso: string) => Date.parse(iso) >= WINDOW.from && Date.parse(iso) < WINDOW.to;

function reportsOf(event: SampleEvent): { langs: Set<string>; outlets: Set<string> } {
  const reporting = serving.filter(publisher => publisher.stories.some(story => story.event === event));
  return {
    langs: new Set(reporting.map(publisher => publisher.lang)),
    outlets: new Set(reporting.map(publisher => publisher.slug)),
  };
}

describe('the sample publishers', () => {
  it('are at least sixteen feeds with stories, in at least eleven languages', () => {
    expect(serving.length).toBeGreaterThanOrEqual(16);
    expect(new Set(serving.map(publisher => publisher.lang)).size).toBeGreaterThanOrEqual(11);
  });

  it.each(['prs', 'ps', 'fa', 'uk', 'ru', 'en', 'de', 'fr'])('write in %s', lang => {
    expect(serving.map(publisher => publisher.lang)).toContain(lang);
  });

  it('speak every dialect, each through at least two outlets', () => {
    const outlets = Object.groupBy(serving, publisher => publisher.dialect);
    for (const dialect of ['rss2', 'rdf', 'atom', 'json-feed'] as const) {
      expect(outlets[dialect]?.length, dialect).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(['broken-xml', 'not-a-feed', 'down', 'busy', 'slow'])('one of them is %s', kind => {
    expect(publishers.filter(publisher => publisher.trouble?.kind === kind)).toHaveLength(1);
  });

  it('have slugs of their own', () => {
    expect(new Set(publishers.map(publisher => publisher.slug)).size).toBe(publishers.length);
  });
});

describe('the sample stories', () => {
  it('are at least 110, about six in ten on peace in Ukraine', () => {
    expect(stories.length).toBeGreaterThanOrEqual(110);
    const share = stories.filter(story => story.about === 'peace').length / stories.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.7);
  });

  it('have ids that are unique and fit for an address', () => {
    expect(new Set(stories.map(story => story.id)).size).toBe(stories.length);
    for (const story of stories) expect(story.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it('are dated 23 November – 3 December 2025, all but one from the future', () => {
    const outside = stories.filter(story => !liesInWindow(story.publishedAt));
    expect(outside.map(story => story.id)).toEqual(['courier-cricket']);
    for (const { edit, id } of stories) if (edit) expect(liesInWindow(edit.updatedAt), id).toBe(true);
  });

  it('are never edited before they appear, nor dated so', () => {
    const edited = stories.filter(story => story.edit !== undefined);
    expect(edited.length).toBeGreaterThanOrEqual(2);
    for (const { id, edit, title, publishedAt, appearsAfterS = 0 } of edited) {
      expect(edit!.afterS, id).toBeGreaterThan(appearsAfterS);
      expect(Date.parse(edit!.updatedAt), id).toBeGreaterThan(Date.parse(publishedAt));
      expect(edit!.title, id).not.toBe(title);
    }
  });

  it('keep appearing for over two minutes, never ten seconds without one', () => {
    const instants = stories.flatMap(story => story.appearsAfterS ?? []).sort((a, b) => a - b);
    expect(instants.at(-1)).toBeGreaterThanOrEqual(120);
    for (const [index, at] of instants.entries()) expect(at - (instants[index - 1] ?? 0)).toBeLessThan(10);
  });

  it.each([
    { event: 'moscow-trip', languages: 6 },
    { event: 'miami-talks', languages: 3 },
    { event: 'geneva-draft', languages: 3 },
    { event: 'kremlin-meeting', languages: 3 },
  ] as const)('report $event in at least $languages languages, by different outlets', row => {
    const { langs, outlets } = reportsOf(row.event);
    expect(langs.size).toBeGreaterThanOrEqual(row.languages);
    expect(outlets.size).toBeGreaterThanOrEqual(row.languages);
  });

  it.each(['moscow-trip', 'miami-talks', 'geneva-draft', 'paris-visit'] as const)(
    'report %s in Dari too',
    event => expect(reportsOf(event).langs).toContain('prs'),
  );

  it.each(['war', 'gaza', 'other'] as const)('distract with what is about %s', about => {
    expect(stories.filter(story => story.about === about).length).toBeGreaterThanOrEqual(5);
  });

  it('hold one wire copy: two outlets, the same words, other ids', () => {
    const words = (story: SampleStory) => JSON.stringify([story.title, story.summary, story.body]);
    const groups = Object.values(Object.groupBy(stories, words)).filter(group => group!.length > 1);
    expect(groups.map(group => group!.map(story => story.id))).toEqual([['wire-paris', 'herald-paris']]);
  });
});

describe('the published feeds of the demo', () => {
  it('have slugs of their own', () => {
    expect(new Set(demoFeeds.map(feed => feed.slug)).size).toBe(demoFeeds.length);
  });

  it('ask for languages in which someone writes about peace, and for tags by facet and name', () => {
    const langs = serving
      .filter(publisher => publisher.stories.some(story => story.about === 'peace'))
      .map(publisher => publisher.lang);
    for (const feed of demoFeeds) {
      if (feed.lang !== undefined) expect(langs).toContain(feed.lang);
      for (const tag of feed.tag ?? []) expect(tag).toMatch(/^[a-z]+:[a-z-]+$/);
      expect(feed.lang !== undefined || feed.tag !== undefined, feed.slug).toBe(true);
    }
  });
});
