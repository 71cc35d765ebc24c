import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagEntry } from '../../src/tag/tag-entry.ts';
import { ukrainePeace } from './ukraine-peace.ts';

type Headline = { lang: string; want: 'on' | 'off'; title: string; summary: string };

function readHeadlines(): Headline[] {
  const text = readFileSync(new URL('headlines.txt', import.meta.url), 'utf8');
  const headlines: Headline[] = [];
  let lang = '';
  let want: Headline['want'] = 'off';
  for (const line of text.split('\n')) {
    const heading = /^# (\S+) (on|off)$/.exec(line);
    if (heading) {
      lang = heading[1] ?? '';
      want = heading[2] === 'on' ? 'on' : 'off';
    } else if (line !== '' && !line.startsWith('//')) {
      const [title = '', summary = ''] = line.split(' || ');
      headlines.push({ lang, want, title, summary });
    }
  }
  return headlines;
}

const headlines = readHeadlines();

it('has headlines of both kinds in the languages people read most', () => {
  for (const lang of ['en', 'uk', 'ru', 'fa', 'prs', 'ps', 'ar', 'de', 'fr', 'es', 'pl', 'tr', 'zh'])
    for (const want of ['on', 'off'])
      expect(headlines.filter(each => each.lang === lang && each.want === want)).not.toEqual([]);
});

describe('the headline', () => {
  it.each(headlines)('in $lang is $want topic: $title', ({ lang, want, title, summary }) => {
    const { verdict } = tagEntry({ title, summary, lang }, ukrainePeace);
    if (want === 'on') expect(verdict).toBe('on');
    else expect(verdict).not.toBe('on');
  });
});
