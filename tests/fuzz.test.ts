import { describe, expect, it } from 'vitest';
import { failureOf, unsafeIn } from '../bench/fuzz-check.ts';
import { mutant } from '../bench/fuzz-shapes.ts';

// The same checks as `npm run fuzz`, on the same documents each time.

describe('a document that nobody should send', () => {
  it.each([1, 2, 3, 4])('does no harm on its way through parse, normalise and publish, lot %i', async lot => {
    for (let n = 0; n < 30; n++) {
      const number = lot * 1_000_003 + n;
      const failure = await failureOf(mutant(number, []));
      // Whether it is in time is for the fuzzer, which has the machine to itself.
      expect(failure?.kind === 'slow' ? undefined : failure, `document ${number}`).toBeUndefined();
    }
  });

  it('is the same document each time', () => {
    expect(mutant(7, [])).toEqual(mutant(7, []));
    expect(mutant(7, [])).not.toEqual(mutant(8, []));
  });
});

describe('the fuzzer’s own eye for HTML', () => {
  it.each([
    '<p>x</p><script>x</script>',
    '<p onclick="x">x</p>',
    '<a href="javascript:x">x</a>',
    '</div>',
    '<p>',
    '<img src="data:x">',
    '<p style="x">x</p>',
    '<p <b>x</p>',
    'a < b',
  ])('sees what is wrong with %s', html => {
    expect(unsafeIn(html)).toBeDefined();
  });

  it.each(['x', '<p>x<br />y</p>', '<a href="https://e.example/" rel="nofollow">x</a>', 'a &lt; b'])(
    'sees nothing wrong with %s',
    html => {
      expect(unsafeIn(html)).toBeUndefined();
    },
  );
});
