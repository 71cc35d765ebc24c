import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/cluster/assign.ts';
import { areOfOneForm, gainsay } from '../../src/cluster/gainsay.ts';
import { ready } from '../../src/cluster/ready.ts';
import { printed, type Report } from './report.ts';

type Headline = Pick<Report, 'title' | 'lang' | 'concepts'>;

/** As the tagger names them, in the order of the words. */
const read = (headline: Headline) => ready(printed({ id: headline.title.slice(0, 3), ...headline }));

const en = (title: string, ...concepts: string[]): Headline => ({ title, concepts });
const as = (lang: string, title: string, ...concepts: string[]): Headline => ({ lang, title, concepts });

describe('headlines that are alike and say different things', () => {
  it.each<[what: string, one: Headline, other: Headline]>([
    [
      'who accuses whom',
      en('Russia accuses Ukraine of violating energy truce', 'russia', 'ukraine'),
      en('Ukraine accuses Russia of violating energy truce', 'ukraine', 'russia'),
    ],
    [
      'who accuses whom, where a word has another ending',
      as('uk', 'Росія звинуватила Україну в порушенні перемир’я', 'russia', 'ukraine'),
      as('uk', 'Україна звинуватила Росію в порушенні перемир’я', 'ukraine', 'russia'),
    ],
    [
      'who accuses whom, where words are not parted',
      as('zh', '俄罗斯指责乌克兰违反停火协议', 'russia', 'ukraine'),
      as('zh', '乌克兰指责俄罗斯违反停火协议', 'ukraine', 'russia'),
    ],
    [
      'what is not so',
      en('Kremlin agrees to 30-day truce proposed by mediators'),
      en('Kremlin doesn’t agree to 30-day truce proposed by mediators'),
    ],
    [
      'what is not so, in German',
      as('de', 'Kiew lehnt Gebietsabtretungen an den Nachbarn ab'),
      as('de', 'Kiew lehnt Gebietsabtretungen an den Nachbarn nicht ab'),
    ],
    [
      'what is not so, in Dari',
      as('prs', 'کرملین پیشنهاد آتش‌بس سی روزه را می‌پذیرد'),
      as('prs', 'کرملین پیشنهاد آتش‌بس سی روزه را نمی‌پذیرد'),
    ],
    [
      'acceptance and refusal',
      en('Kyiv accepts peace plan after a night of talks'),
      en('Kyiv rejects peace plan after a night of talks'),
    ],
    [
      'where it was',
      en('Overnight missile strike on Kharkiv damages homes and a school'),
      en('Overnight missile strike on Odesa damages homes and a school'),
    ],
    [
      'where it was, in Arabic',
      as('ar', 'هجوم صاروخي على خاركيف يدمر مباني سكنية ومدرسة'),
      as('ar', 'هجوم صاروخي على أوديسا يدمر مباني سكنية ومدرسة'),
    ],
    [
      'where it was, in a town that no list has',
      en('Air raid alarm in Izmail as drones come from the sea'),
      en('Air raid alarm in Bolhrad as drones come from the sea'),
    ],
    ['whose sanctions', en('UK imposes sanctions on tankers'), en('EU imposes sanctions on tankers')],
    ['which day', en('Envoys to meet again on Monday'), en('Envoys to meet again on Friday')],
    [
      'which round',
      en('First round of talks ends in the night'),
      en('Second round of talks ends in the night'),
    ],
    [
      'before and after',
      en('Leaders meet in London ahead of talks'),
      en('Leaders meet in London after talks'),
    ],
  ])('%s', (_, one, other) => {
    expect(gainsay(read(one), read(other))).toBe(true);
    const [, second] = assign([printed({ id: 'one', ...one }), printed({ id: 'other', ...other })], []);
    expect(second!.duplicateOf).toBeUndefined();
  });

  it.each<[what: string, one: Headline, other: Headline]>([
    ['a capital for its country', en('Kyiv says swap will go on'), en('Ukraine says swap will go on')],
    ['a city and its state', en('Envoys land in Miami for talks'), en('Envoys land in Florida for talks')],
    ['a word added', en('Board offers settlement on debt'), en('Federal board offers settlement on debt')],
    [
      'a count of victims, mended within hours',
      en('Earthquake off the coast kills at least two'),
      en('Earthquake off the coast kills at least five'),
    ],
    [
      'one retold in words of its own',
      en('Mediators: Moscow will not give up its demands', 'moscow'),
      en('Moscow sticks to demands, say mediators', 'moscow'),
    ],
  ])('but not %s', (_, one, other) => {
    expect(gainsay(read(one), read(other))).toBe(false);
  });

  const word = fc.constantFrom(
    ...['Kyiv', 'Moscow', 'Geneva', 'Odesa', 'Sumy', 'Bolhrad', 'says', 'accepts', 'rejects', 'not', 'talks'],
    ...['Monday', 'Friday', 'before', 'after', 'two', '30', '31', 'killed', 'truce', 'the'],
  );
  const headline = fc.array(word, { minLength: 1, maxLength: 7 }).map(words => en(words.join(' ')));

  it('gainsay each other both ways, and none itself', () => {
    fc.assert(
      fc.property(headline, headline, (one, other) => {
        const [a, b] = [read(one), read(other)];
        expect(gainsay(a, b)).toBe(gainsay(b, a));
        expect(gainsay(a, a)).toBe(false);
        expect(areOfOneForm(a, b, 0)).toBe(areOfOneForm(b, a, 0));
      }),
    );
  });
});

describe('a form of words', () => {
  const story = (...headlines: Headline[]) =>
    assign(
      headlines.map((headline, at) => printed({ id: `r${'abc'[at]}`, ...headline })),
      [],
    ).map(({ storyId }) => storyId);

  it('that is filled with another city, person or day makes no story', () => {
    const [strike, other] = story(
      en('Overnight missile strike on Kharkiv damages homes and a school'),
      en('Overnight missile strike on Odesa damages homes and a school'),
    );
    expect(other).not.toBe(strike);
    const [talks, later] = story(
      en('Kremlin says peace talks to resume in Geneva next week'),
      en('Kremlin says peace talks to resume in Istanbul next week'),
    );
    expect(later).not.toBe(talks);
  });

  it('that says more of the same event does', () => {
    const [first, second] = story(
      en('Overnight missile strike on Kharkiv damages homes and a school'),
      en('Overnight missile strike on Kharkiv damages homes and kills two'),
    );
    expect(second).toBe(first);
  });
});
