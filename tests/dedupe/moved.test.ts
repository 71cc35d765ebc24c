import { describe, expect, it } from 'vitest';
import { formerPages, movesOf } from '../../src/dedupe/moved.ts';

describe('a source’s moves', () => {
  it('lead from each other host to the one where it is read now', () => {
    const elsewhere = ['https://old.example/rss', 'https://new.example/rss', 'https://older.example/?feed=1'];
    expect(movesOf(elsewhere, 'https://new.example/feed')).toEqual([
      { from: 'old.example', to: 'new.example' },
      { from: 'older.example', to: 'new.example' },
    ]);
  });
});

describe('a page of a source that moved', () => {
  const page = 'https://new.example/2025/a?p=1';
  it.each([
    { from: 'old.example', to: 'new.example', page, stood: ['https://old.example/2025/a?p=1'] },
    { from: 'feeds.old.example', to: 'feeds.new.example', page, stood: ['https://old.example/2025/a?p=1'] },
    { from: 'old.example', to: 'rss.new.example', page, stood: ['https://old.example/2025/a?p=1'] },
    {
      from: 'feeds.old.example',
      to: 'feeds.new.example',
      page: 'https://uk.new.example/a',
      stood: ['https://uk.old.example/a'],
    },
    { from: 'paper.com.ua', to: 'paper.ua', page: 'https://paper.ua/a', stood: ['https://paper.com.ua/a'] },
  ])('stood on the old host: $page, from $from to $to', ({ from, to, page, stood }) => {
    expect(formerPages(page, [{ from, to }])).toEqual(expect.arrayContaining(stood));
  });

  it.each([
    { what: 'a page of another house', page: 'https://agency.example.org/a' },
    { what: 'a host alone', page: 'https://new.example' },
    { what: 'a host that only ends alike', page: 'https://brandnew.example/a' },
  ])('stood nowhere else, when it is $what', ({ page }) => {
    expect(formerPages(page, [{ from: 'old.example', to: 'new.example' }])).toEqual([]);
  });

  it('stood where it stands, when nothing moved', () => {
    expect(formerPages(page, [])).toEqual([]);
  });
});
