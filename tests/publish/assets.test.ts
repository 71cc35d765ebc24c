import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assets } from '../../src/publish/assets.ts';
import { readHtml } from './read-html.ts';
import { pagesIn } from './sample-pages.ts';

const sheet = async () => readFile(assets().find(asset => asset.path.endsWith('.css'))!.file, 'utf8');

describe('assets', () => {
  it('are all there', async () => {
    for (const { file } of assets()) expect((await stat(file)).size, file).toBeGreaterThan(0);
  });

  it('hold every file that the pages and the style ask for', async () => {
    const served = new Set(assets().map(asset => asset.path));
    const asked = [...(await sheet()).matchAll(/url\("([^"]+)"\)/g)].map(([, url]) =>
      path.posix.join('/assets', url!),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const page of pagesIn('en').values())
      for (const { name, attributes } of readHtml(page).tags)
        if (name === 'link' && /^(stylesheet|icon)$/.test(attributes.rel ?? '')) asked.push(attributes.href!);
    expect([...new Set(asked)].sort()).toEqual([...served].sort());
  });

  it('style both ways of writing with one sheet: no rule says left or right', async () => {
    const css = (await sheet()).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css.match(/[^;{}]*\b(left|right)\b[^;{}]*/g)).toBeNull();
    expect(css.match(/https?:|@import/g)).toBeNull();
  });
});
