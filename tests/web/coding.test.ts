import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codingsFor } from '../../src/web/coding.ts';

it.each([
  { header: undefined, codings: ['identity'] },
  { header: '', codings: ['identity'] },
  { header: 'gzip', codings: ['gzip', 'identity'] },
  { header: 'gzip, deflate', codings: ['gzip', 'identity'] },
  { header: 'gzip, deflate, br', codings: ['br', 'gzip', 'identity'] },
  { header: 'gzip, deflate, br, zstd', codings: ['br', 'gzip', 'identity'] },
  { header: 'GZIP', codings: ['gzip', 'identity'] },
  { header: 'x-gzip', codings: ['gzip', 'identity'] },
  { header: 'identity', codings: ['identity'] },
  { header: '*', codings: ['br', 'gzip', 'identity'] },
  { header: 'br;q=0.5, gzip', codings: ['gzip', 'br', 'identity'] },
  { header: 'gzip;q=0', codings: ['identity'] },
  { header: 'gzip ; q=0.5 , identity;q=1.0', codings: ['identity', 'gzip'] },
  { header: 'identity;q=0.5, br;q=0.1', codings: ['identity', 'br'] },
  { header: '*;q=0, gzip', codings: ['gzip'] },
  { header: 'identity;q=0, gzip', codings: ['gzip'] },
  { header: 'br;q=0, *', codings: ['gzip', 'identity'] },
  { header: 'zstd', codings: ['identity'] },
  { header: '*;q=0', codings: ['identity'] },
  { header: 'identity;q=0', codings: ['identity'] },
  { header: 'gzip;q=high, br', codings: ['br', 'identity'] },
  { header: 'gzip;q=1.5', codings: ['identity'] },
  { header: ',, gzip ,', codings: ['gzip', 'identity'] },
])('Accept-Encoding: $header takes $codings', ({ header, codings }) => {
  expect(codingsFor(header)).toEqual(codings);
});

it('always leaves a coding to answer in, and never one that was refused while another is taken', () => {
  const item = fc
    .tuple(
      fc.constantFrom('gzip', 'br', 'identity', '*', 'deflate'),
      fc.constantFrom('', ';q=0', ';q=0.3', ';q=1'),
    )
    .map(([name, weight]) => name + weight);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), items => {
      const codings = codingsFor(items.join(', '));
      expect(codings.length).toBeGreaterThan(0);
      const last = (name: string) => items.findLast(item => item.split(';')[0] === name);
      for (const coding of codings)
        if (coding !== 'identity') expect(last(coding) ?? last('*')).not.toMatch(/;q=0$/);
    }),
  );
  expect(() => fc.assert(fc.property(fc.string(), header => codingsFor(header).length > 0))).not.toThrow();
});
