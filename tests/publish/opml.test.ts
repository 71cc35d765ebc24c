import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { feedsOpml, sourcesOpml } from '../../src/publish/opml.ts';
import { feeds, site } from './sample-wire.ts';

function outlines(opml: string): readonly Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => name === 'outline' && found.push(attributes) },
    { xmlMode: true },
  );
  parser.end(opml);
  return found;
}

const source = {
  id: 'harbour',
  url: 'https://news.example/feed.xml?a=1&b=2',
  title: 'Harbour & “Post” <b>"x"</b>\u0000]]>',
  lang: 'en',
  family: 'harbour',
  policy: 'excerpt',
  home: 'https://news.example/',
} as const;

describe('sourcesOpml', () => {
  it('lists each source with its address and page, and escapes what they are called', () => {
    expect(outlines(sourcesOpml(site, [source]))).toEqual([
      {
        type: 'rss',
        text: 'Harbour & “Post” <b>"x"</b>]]>',
        title: 'Harbour & “Post” <b>"x"</b>]]>',
        xmlUrl: 'https://news.example/feed.xml?a=1&b=2',
        htmlUrl: 'https://news.example/',
        language: 'en',
      },
    ]);
  });

  it('leaves out what is no subscription: an address that no reader can fetch', () => {
    expect(outlines(sourcesOpml(site, [{ ...source, url: 'file:///etc/passwd' }]))).toEqual([]);
  });
});

describe('feedsOpml', () => {
  it('lists the wire and then every saved filter', () => {
    expect(
      outlines(feedsOpml(site, feeds)).map(({ title, xmlUrl, htmlUrl }) => [title, xmlUrl, htmlUrl]),
    ).toEqual([
      ['Peacewire', 'https://wire.example/feed.atom', 'https://wire.example/'],
      ['دری', 'https://wire.example/feeds/dari.atom', 'https://wire.example/feeds/dari'],
      ['پښتو', 'https://wire.example/feeds/pashto.atom', 'https://wire.example/feeds/pashto'],
      ['Мир в Україні', 'https://wire.example/feeds/ukrainian.atom', 'https://wire.example/feeds/ukrainian'],
      ['Ceasefire', 'https://wire.example/feeds/ceasefire.atom', 'https://wire.example/feeds/ceasefire'],
    ]);
  });
});
