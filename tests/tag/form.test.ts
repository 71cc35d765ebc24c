import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/tag/form.ts';

const spoken = (form: string) =>
  readForm(form).map(words =>
    words
      .map(
        ({ letters, anyBeginning, anyEnding }) =>
          `${anyBeginning ? '*' : ''}${letters}${anyEnding ? '*' : ''}`,
      )
      .join(' '),
  );

describe('a form', () => {
  it.each([
    { form: 'peace plan', is: ['peace plan'] },
    { form: 'гарант* безпек*', is: ['гарант* безпек*'] },
    { form: '*gespräch*', is: ['*gesprach*'] },
    { form: 'мир{,у,ом}', is: ['мир', 'миру', 'миром'] },
    {
      form: '{swap,exchange} of {prisoners,pows}',
      is: ['swap of prisoners', 'swap of pows', 'exchange of prisoners', 'exchange of pows'],
    },
    { form: "l'Ukraine*", is: ['l ukraine*'] },
    { form: '*cease-fire*', is: ['*cease fire*'] },
    { form: '停火', is: ['停火'] },
  ])('$form means $is', ({ form, is }) => {
    expect(spoken(form)).toEqual(is);
  });

  it('in Arabic letters is also its words grown together', () => {
    expect(spoken('آتش بس*')).toEqual(['اتش بس*', 'اتشبس*']);
  });

  it('without letters means nothing', () => {
    expect(readForm('«…»')).toEqual([]);
  });
});
