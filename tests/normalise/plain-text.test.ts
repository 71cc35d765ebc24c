import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredText, plainText } from '../../src/normalise/plain-text.ts';

const LONG = 8_000;

describe('plain text', () => {
  it.each([
    { of: 'text alone', html: 'Talks resume in Geneva', text: 'Talks resume in Geneva' },
    { of: 'inline markup', html: '<b>Talks</b> re<i>sume</i>', text: 'Talks resume' },
    { of: 'paragraphs', html: '<p>One.</p><p>Two.</p>', text: 'One. Two.' },
    { of: 'a line break', html: 'one<br>two<BR/>three', text: 'one two three' },
    { of: 'references', html: 'R&amp;D &#8212; caf&eacute; &#x2026;', text: 'R&D — café …' },
    { of: 'Windows references', html: '&#147;quoted&#148;', text: '“quoted”' },
    { of: 'references escaped twice', html: 'Tom &amp;amp; Jerry&amp;#8217;s', text: 'Tom & Jerry’s' },
    { of: 'markup escaped twice', html: '&lt;b&gt;bold&lt;/b&gt; move', text: 'bold move' },
    { of: 'an ampersand that begins nothing', html: 'AT&T and Q&A &copy=1', text: 'AT&T and Q&A &copy=1' },
    { of: 'signs of comparison', html: '3 < 5 and 7 > 2, I <3 you', text: '3 < 5 and 7 > 2, I <3 you' },
    { of: 'comparisons escaped', html: 'if a&lt;b and c&gt;d', text: 'if a<b and c>d' },
    { of: 'what is no element', html: 'A <Redacted> report', text: 'A <Redacted> report' },
    { of: 'a script', html: 'a<script>if (x<y) alert("</b>")</script>b', text: 'a b' },
    { of: 'a script without an end', html: 'a<script>alert(1)', text: 'a' },
    { of: 'a style', html: '<STYLE>p{color:red}</Style >text', text: 'text' },
    { of: 'a comment', html: 'a<!-- <b>hidden</b> -->b', text: 'ab' },
    { of: 'a CDATA section', html: '<![CDATA[<p>in</p>]]>out', text: 'in out' },
    { of: 'a closing mark of CDATA', html: 'a ]]> b', text: 'a ]]> b' },
    { of: 'a quoted >', html: '<a title="a > b" href=x>link</a>', text: 'link' },
    { of: 'a tag cut off', html: 'Talks resume <a href="https://exam', text: 'Talks resume' },
    { of: 'quotes without an end', html: '<a href="x>link</a> goes <b>on</b>', text: 'link goes on' },
    { of: 'prefixed elements of office programs', html: '<o:p>text</o:p>', text: 'text' },
    { of: 'a tag within a tag', html: '<sc<b></b>ript>x', text: '' },
    { of: 'white space', html: ' a\n\t b&nbsp;&nbsp;c\u3000d\u2028e ', text: 'a b c d e' },
    { of: 'control characters', html: 'a\u0000b\u0007c\u0085d\u009fe', text: 'abc de' },
    { of: 'control characters by reference', html: 'a&#0;b&#7;c&#xFFFE;d', text: 'a\ufffdbcd' },
    { of: 'overrides of direction', html: 'abc\u202egpj.exe\u202c \u2066x\u2069', text: 'abcgpj.exe x' },
    { of: 'overrides by reference', html: 'abc&#x202e;gpj.exe', text: 'abcgpj.exe' },
    {
      of: 'marks of direction',
      html: '\u200fسلام (\u200e12\u200e) دنیا\u200f',
      text: 'سلام (\u200e12\u200e) دنیا',
    },
    { of: 'joiners that Persian spells with', html: 'می\u200cشود', text: 'می\u200cشود' },
    { of: 'joined emoji', html: '👩\u200d🚀', text: '👩\u200d🚀' },
    { of: 'half a character', html: 'a\ud83db\udc00c', text: 'abc' },
    { of: 'a soft hyphen', html: 'Ver\u00adhand\u00adlung', text: 'Verhandlung' },
    { of: 'a decomposed letter', html: 'Зеленськии\u0306', text: 'Зеленський' },
  ])('of $of', ({ html, text }) => {
    expect(plainText(html, LONG)).toBe(text);
  });

  it('is cut between words', () => {
    expect(plainText('one two three four', 12)).toBe('one two');
  });

  it.each([
    { of: 'a surrogate pair', text: `${'漢'.repeat(99)}😀😀`, kept: '漢'.repeat(99) },
    { of: 'a letter and its accent', text: `${'ん'.repeat(99)}q\u0323q\u0323`, kept: 99 },
    { of: 'a joined emoji', text: `${'漢'.repeat(97)}👩\u200d🚀👩\u200d🚀`, kept: 97 },
  ])('is never cut inside $of', ({ text, kept }) => {
    const cut = plainText(text, 100);
    if (typeof kept === 'string') expect(cut).toBe(kept);
    else expect(cut.length).toBe(kept);
  });

  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '<',
            '>',
            '</',
            '<b>',
            '<script>',
            '</script',
            '<a href="',
            "'",
            '"',
            '=',
            '<!--',
            '-->',
            '<![CDATA[',
            ']]>',
          ],
          ...[
            '&',
            '&amp;',
            '&lt;',
            '&gt;',
            '&#60;',
            '&#x3c;',
            ';',
            'script',
            'b',
            ' ',
            '/',
            '\u202e',
            '\ud800',
            '\0',
            'й',
            '\u0301',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join(''));

  it.each(['<\0b>', '<\u00adscript>x', 'a <\u200bb> c', '&lt;&#173;b&gt;', '<\ud800b>'])(
    'loses a tag that nothing to be seen stands in: %j',
    html => {
      expect(plainText(html, 200)).not.toMatch(/<\/?(?:b|script)/);
      expect(declaredText(html, 200)).not.toMatch(/<\/?script/);
    },
  );

  it('holds no element, control, override or half a character, whatever comes in', () => {
    fc.assert(
      fc.property(nasty, html => {
        const text = plainText(html, 200);
        expect(text).not.toMatch(/<\/?(?:b|a|script)(?:\s*\/?>|\s[^<>]*=[^<>]*>)/i);
        expect(text).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s/);
        expect(text.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps text that holds neither markup nor references', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('мир', 'peace', '和平', 'صلح', '1.', '>', '—'), { maxLength: 40 }),
        words => {
          expect(plainText(words.join(' '), LONG)).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('what is declared to be text', () => {
  it.each([
    { of: 'a comparison', said: 'a < b and c > d', text: 'a < b and c > d' },
    { of: 'a type parameter', said: 'use <T> here', text: 'use <T> here' },
    {
      of: 'an element that is written about',
      said: 'How to use <table> and <b> today',
      text: 'How to use <table> and <b> today',
    },
    { of: 'an element in quotes', said: 'The “<div>” is old', text: 'The “<div>” is old' },
    { of: 'a comparison without spaces', said: 'if i <b then', text: 'if i <b then' },
    { of: 'references, escaped once too often', said: 'Tom &amp; Jerry&#8217;s', text: 'Tom & Jerry’s' },
    { of: 'a comparison escaped once too often', said: 'a &lt; b', text: 'a < b' },
    {
      of: 'an element escaped twice that is written about',
      said: 'use &lt;b&gt; here',
      text: 'use <b> here',
    },
    { of: 'markup nonetheless', said: '<b>Talks</b> resume', text: 'Talks resume' },
    { of: 'a lie in paragraphs', said: '<p>One.</p><p>Two.</p>', text: 'One. Two.' },
    { of: 'a lie that was cut off', said: '<p>Talks resume in Gen', text: 'Talks resume in Gen' },
    { of: 'a lie with line breaks', said: 'one<br>two<br/>three', text: 'one two three' },
    { of: 'a lie with an address', said: 'see <a href="https://e.example/">this', text: 'see this' },
    { of: 'a lie escaped twice', said: '&lt;b&gt;Talks&lt;/b&gt; resume', text: 'Talks resume' },
    { of: 'a script', said: 'a <script> alert(1)', text: 'a' },
    { of: 'a picture that runs', said: 'a <img src=x onerror=alert(1)> b', text: 'a b' },
    { of: 'a picture with slashes for spaces', said: 'a <svg/onload=alert(1)> b', text: 'a' },
    { of: 'an override of direction', said: 'abc\u202egpj.exe', text: 'abcgpj.exe' },
  ])('is read as such: $of', ({ said, text }) => {
    expect(declaredText(said, LONG)).toBe(text);
  });
});
