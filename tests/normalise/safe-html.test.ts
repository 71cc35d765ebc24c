import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { safeHtml } from '../../src/normalise/safe-html.ts';

const BASE = 'https://example.org/news/a';

describe('safe HTML', () => {
  it.each([
    [
      'text and structure',
      '<h2>A</h2><p>B <em>c</em></p><ul><li>d</li></ul>',
      '<h2>A</h2><p>B <em>c</em></p><ul><li>d</li></ul>',
    ],
    ['lines of preformatted text', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
    [
      'the columns of a table, which have no end',
      '<table><colgroup><col><col></colgroup><tr><td>a<wbr>b</table>',
      '<table><colgroup><col /><col /></colgroup><tr><td>a<wbr />b</td></tr></table>',
    ],
    ['language and direction', '<p lang="fa" dir="rtl">سلام</p>', '<p lang="fa" dir="rtl">سلام</p>'],
  ])('keeps %s', (_, html, safe) => {
    expect(safeHtml(html, BASE)).toBe(safe);
  });

  it.each([
    ['a script', 'a<script>alert(1)</script>b', 'ab'],
    ['a style sheet', 'a<style>*{}</style>b', 'ab'],
    ['a handler of events', '<p onclick="x()" onmouseover=y>a</p>', '<p>a</p>'],
    ['a style', '<p style="position:fixed">a</p>', '<p>a</p>'],
    ['a frame', '<iframe src="https://example.org/">x</iframe>a', 'a'],
    ['a form', '<form action="/x"><input name=q><button>go</button></form>a', 'a'],
    ['a drawing', '<svg onload=x><a href="javascript:1">t</a></svg>a', 'a'],
    ['a player', '<video autoplay src="https://example.org/v.mp4">x</video>a', 'a'],
    ['a pixel', '<img src="https://example.org/p.gif" width="1" height="1">a', 'a'],
    ['a hidden picture', '<img src="https://example.org/p.gif" style="display: none">a', 'a'],
    ['a counter’s picture', '<img src="https://pixel.wp.com/b.gif?host=x">a', 'a'],
    ['a picture of data', '<img src="data:image/png;base64,AAAA">a', 'a'],
    ['an identifier', '<p id="desk" class="x" name="y">a</p>', '<p>a</p>'],
    ['a base', '<base href="https://evil.example/">a', 'a'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">a', 'a'],
    ['a comment', 'a<!-- <img src=x onerror=y> -->b', 'ab'],
    ['overrides of direction', 'a&#x202e;b\u2066c', 'abc'],
    ['control characters', 'a&#7;b\u0000c', 'abc'],
  ])('is without %s', (_, html, safe) => {
    expect(safeHtml(html, BASE)).toBe(safe);
  });

  it.each([
    'javascript:alert(1)',
    'JAVA&#10;SCRIPT:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('leads nowhere for %s', href => {
    expect(safeHtml(`<a href="${href}">a</a>`, BASE)).not.toMatch(/href|script:|data:|file:/i);
  });

  it('makes links absolute, and such that the page they lead to learns nothing', () => {
    expect(safeHtml('<a href="/b" target="_top" ping="/p">b</a>', BASE)).toBe(
      '<a href="https://example.org/b" rel="noopener noreferrer nofollow">b</a>',
    );
  });

  it('keeps a picture’s address, description and size, and no second source', () => {
    expect(
      safeHtml(
        '<img src="/i.jpg" srcset="/j.jpg 2x" alt="A" width="640" height="50%" loading="eager">',
        BASE,
      ),
    ).toBe('<img src="https://example.org/i.jpg" alt="A" width="640" />');
  });

  it('cannot end a CDATA section', () => {
    expect(safeHtml('a ]]> b <a href="https://example.org/?]]>" title="]]>">c</a>', BASE)).not.toContain(
      ']]>',
    );
  });

  const ALLOWED = new Set(
    'href src alt title width height rel datetime colspan rowspan scope start reversed lang dir'.split(' '),
  );
  const FORBIDDEN =
    /^(?:script|style|iframe|frame|object|embed|applet|form|input|button|textarea|select|svg|math|base|meta|link|video|audio|source|template|noscript|title)$/;

  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<a href="',
        '">',
        "'>",
        '<img src=x onerror=alert(1)>',
        '<svg><script>',
        '</script>',
        '<script>',
        '<style>',
      ],
      ...[
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
        '<!--',
        '-->',
      ],
      ...[
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
        '<textarea>',
        '</textarea><img src=x onerror=1>',
        '<xmp>',
      ],
      ...[
        'javascript:',
        '&#106;avascript:',
        ' onload=x ',
        ' style="x" ',
        'data:text/html,',
        '<iframe srcdoc="<script>1</script>">',
      ],
      ...[
        '<form><math><mtext></form><form><mglyph><style></math><img src onerror=1>',
        '<![CDATA[',
        ']]>',
        '&lt;script&gt;',
        '\u202e',
        '\0',
      ],
      ...[
        '<a href="jav\tascript:1">',
        '<img src="https://e.org/i.png">',
        '<div lang="uk">',
        '<td colspan=2>',
        '<plaintext>',
        '<title>',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('reads back, by another reader, as nothing that runs, loads or hides', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), parts => {
        const safe = safeHtml(parts.join(''), BASE);
        const reader = new Parser({
          onopentag(name, attribs) {
            expect(name).not.toMatch(FORBIDDEN);
            for (const [attribute, value] of Object.entries(attribs)) {
              expect(ALLOWED).toContain(attribute);
              if (attribute === 'href' || attribute === 'src') expect(value).toMatch(/^https?:\/\/[^\s]+$/);
            }
          },
          oncomment() {
            expect.unreachable('a comment');
          },
          onprocessinginstruction() {
            expect.unreachable('an instruction');
          },
        });
        reader.end(safe);
        expect(safe).not.toMatch(/[\0-\x08\u202a-\u202e\u2066-\u2069]/);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).not.toContain(']]>');
      }),
      { numRuns: 1_500 },
    );
  });

  it('leaves no cell in a cell where an element between them goes', () => {
    expect(safeHtml('<td>one<plaintext><td>two', BASE)).toBe('<td>one</td><td>two</td>');
    expect(safeHtml('<li>one<center><li>two', BASE)).toBe('<li>one</li><li>two</li>');
  });

  it('is safe HTML of itself', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), parts => {
        const once = safeHtml(parts.join(''), BASE);
        expect(safeHtml(once, BASE)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
