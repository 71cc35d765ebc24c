import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLink, webLink } from '../../src/normalise/canonical-link.ts';

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>x',
    'mailto:desk@example.org',
    'ftp://example.org/a',
    '/relative',
    'news/a',
    '//example.org/a',
    'http://',
    'https://exa mple.org/',
    'https://="http//example.org/',
    'http:"',
    `https://example.org/${'a'.repeat(5_000)}`,
    '',
  ])('is not made of %s', raw => {
    expect(webLink(raw)).toBeUndefined();
    expect(canonicalLink(raw)).toBeUndefined();
  });

  it('is kept as published, tracking and all', () => {
    expect(webLink('https://m.example.org/a?utm_source=rss#top')).toBe(
      'https://m.example.org/a?utm_source=rss#top',
    );
  });

  it('loses a name that pretends to be its host', () => {
    expect(webLink('https://bank.example:x@evil.example/')).toBe('https://evil.example/');
  });

  it('carries no character that ends an attribute or a line', () => {
    expect(webLink('https://example.org/"><script>\n')).not.toMatch(/["<>\s]/);
  });
});

describe('a canonical link', () => {
  it.each([
    ['http', 'http://example.org/a'],
    ['www', 'https://www.example.org/a'],
    ['a mobile host', 'https://m.example.org/a'],
    ['another mobile host', 'https://mobile.example.org/a'],
    ['an AMP host', 'https://amp.example.org/a'],
    ['an AMP path', 'https://example.org/a/amp/'],
    ['an AMP prefix', 'https://example.org/amp/a'],
    ['an AMP extension', 'https://example.org/a.amp'],
    ['an AMP parameter', 'https://example.org/a?amp=1'],
    ['an AMP output', 'https://example.org/a?outputType=amp'],
    ['an AMP cache', 'https://example-org.cdn.ampproject.org/c/s/example.org/a'],
    ['a search engine’s AMP viewer', 'https://www.google.com/amp/s/example.org/a'],
    ['a search engine’s hop', 'https://www.google.com/url?rct=j&url=https://example.org/a&ct=ga'],
    ['a default port', 'http://example.org:80/a'],
    ['a trailing slash', 'https://example.org/a/'],
    ['a doubled slash', 'https://example.org//a'],
    ['a fragment', 'https://example.org/a#comments'],
    ['campaign parameters', 'https://example.org/a?utm_source=rss&utm_medium=feed'],
    ['click identifiers', 'https://example.org/a?fbclid=1&gclid=2&yclid=3&igshid=4'],
    ['the parameters of broadcasters', 'https://example.org/a?at_medium=RSS&at_campaign=K&ns_mchannel=rss'],
    ['a reference that says rss', 'https://example.org/a?ref=rss'],
    ['any parameter that says rss', 'https://example.org/a?_location=rss&k=RSS-Feed'],
    ['capitals in the host', 'https://EXAMPLE.org/a'],
    ['a final point in the host', 'https://example.org./a'],
    ['an index page', 'https://example.org/a/index.html'],
    ['an empty query', 'https://example.org/a?'],
  ])('does not tell %s apart', (_, link) => {
    expect(canonicalLink(link)).toBe('https://example.org/a');
  });

  it.each([
    ['another parameter', 'https://example.org/a?id=2', 'https://example.org/a?id=2'],
    ['a query without a name', 'https://example.org/a?12345', 'https://example.org/a?12345'],
    ['a reference that may name a page', 'https://example.org/a?ref=42', 'https://example.org/a?ref=42'],
    ['a single-page route', 'https://example.org/#!/a', 'https://example.org#!/a'],
    ['another port', 'https://example.org:8443/a', 'https://example.org:8443/a'],
    ['case in the path', 'https://example.org/A', 'https://example.org/A'],
    ['a host that is only a letter long', 'https://m.io/a', 'https://m.io/a'],
    ['a word that ends in amp', 'https://example.org/lamp', 'https://example.org/lamp'],
    ['a place called camp', 'https://example.org/camp/x', 'https://example.org/camp/x'],
  ])('keeps %s', (_, link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical);
  });

  it('does not depend on the order of parameters, and keeps that of repeated ones', () => {
    expect(canonicalLink('https://example.org/a?b=2&a=9&a=1')).toBe('https://example.org/a?a=9&a=1&b=2');
  });

  it('writes percent codes one way', () => {
    expect(canonicalLink('https://example.org/%d0%bc')).toBe(canonicalLink('https://example.org/м'));
  });

  it('is its own canonical link', () => {
    const part = fc.constantFrom(
      'a',
      'amp',
      'm',
      'www',
      'index.html',
      '',
      '.amp',
      '%d0',
      '#',
      '?',
      '&',
      '=',
      'utm_x=1',
      'b=2',
      '/',
      '//',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        const once = canonicalLink(`http://www.m.example.org/${parts.join('')}`);
        expect(canonicalLink(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
