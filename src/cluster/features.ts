import type { Named } from '../feed/tag.ts';
import { ideasOf } from './glossary.ts';
import { hash, mix } from './hash.ts';
import { kindOfFacet, kindredHash } from './kind.ts';
import { skeletonOf } from './skeleton.ts';
import { theatresOf } from './theatres.ts';
import { type Script, stemOf, type Word, wordsOf } from './words.ts';

const TITLE_WORDS = 40;
const BODY_WORDS = 60;
const BODY_UNITS = 800;
/** Every year's news has its number; it tells no event from another. */
const YEAR = /^(?:19|20)\d\d$/;

/** Everything in a text that could tie it to another, before the rarest are chosen. `langTag` is BCP 47. */
export function featuresOf(titleText: string, body: string, langTag: string, names: readonly Named[]) {
  const lang = langTag.split('-')[0]!;
  const titleWords = wordsOf(titleText, TITLE_WORDS);
  const bodyWords = wordsOf(body.slice(0, BODY_UNITS), BODY_WORDS);
  const title = new Set<number>();
  const runs = new Set<number>();
  const rest = new Set<number>();
  const titleCross = new Set<number>();
  const bodyCross = new Set<number>();
  let before = 0;
  for (const word of titleWords) {
    const stem = hash(stemOf(word, lang));
    title.add(stem);
    if (before !== 0) runs.add(mix(before, stem));
    before = stem;
    addCross(titleCross, word, lang);
  }
  for (const word of bodyWords) {
    const stem = hash(stemOf(word, lang));
    if (!title.has(stem)) rest.add(stem);
    addCross(bodyCross, word, lang);
  }
  // What the tagger knows by its name need not be known by its sound as well, or it would count twice.
  for (const { matched } of names)
    for (const { text, script } of wordsOf(matched, 4)) {
      const skeleton = nameFeature(text, script);
      titleCross.delete(skeleton);
      bodyCross.delete(skeleton);
    }
  for (const { concept, facet, field } of names)
    (field === 'title' ? titleCross : bodyCross).add(kindredHash(concept, kindOfFacet(facet)));
  for (const feature of titleCross) bodyCross.delete(feature);
  const concepts = conceptsOf(names);
  const titleIdeas = titleWords.flatMap(word => ideasOf(word.text, lang));
  return {
    title,
    runs,
    body: rest,
    titleCross,
    bodyCross,
    theatres: theatresOf([...concepts.title, ...titleIdeas]),
    lead: leadOf(names),
    titleNumbers: numbersIn(titleWords),
    bodyNumbers: numbersIn(bodyWords),
    concepts,
    bodyWords,
  };
}

/** By where they are named first: what the title names is not named again. */
function conceptsOf(names: readonly Named[]): { title: string[]; body: string[] } {
  const title = new Set<string>();
  const body = new Set<string>();
  for (const { concept, field } of names) (field === 'title' ? title : body).add(concept);
  return { title: [...title], body: [...body].filter(concept => !title.has(concept)) };
}

/** What a title names first: mostly who speaks or acts. */
function leadOf(names: readonly Named[]): number | undefined {
  const first = names.find(({ field }) => field === 'title');
  return first && kindredHash(first.concept, kindOfFacet(first.facet));
}

function numbersIn(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap(({ text, script }) => (script === 'digits' && !YEAR.test(text) ? [text] : [])),
  );
}

const NO_NAME = -1;

function nameFeature(word: string, script: Script): number {
  const skeleton = skeletonOf(word, script);
  return skeleton === '' ? NO_NAME : kindredHash(skeleton, 'name');
}

const AHEAD = ['before', 'future'].map(idea => kindredHash(idea, 'idea'));
const BACK = ['after', 'end'].map(idea => kindredHash(idea, 'idea'));
const ROLLING = kindredHash('hotline-live', 'idea');

/** Whether a title looks ahead to its event, -1, or back on it, 1; 0 where it does not say, or says both. */
export function phaseOf(titleCross: ReadonlySet<number>): -1 | 0 | 1 {
  const ahead = AHEAD.some(feature => titleCross.has(feature));
  const back = BACK.some(feature => titleCross.has(feature));
  if (ahead === back) return 0;
  return ahead ? -1 : 1;
}

const VICTIMS = ['die', 'injured', 'casualties', 'missing', 'earthquake'].map(idea =>
  kindredHash(idea, 'idea'),
);

/** Whether a title tells of victims: their number is another every hour. */
export function countsVictims(titleCross: ReadonlySet<number>): boolean {
  return VICTIMS.some(feature => titleCross.has(feature));
}

/** Whether a title says that what stands under it is told as it comes, of whatever comes. */
export function isRolling(titleCross: ReadonlySet<number>): boolean {
  return titleCross.has(ROLLING);
}

/** What means the same in every language: the ideas a word names, and the sound of what is written as a name. */
function addCross(cross: Set<number>, word: Word, lang: string): void {
  if (word.script === 'digits') {
    if (word.text.length > 2 && !YEAR.test(word.text)) cross.add(kindredHash(word.text, 'number'));
    return;
  }
  for (const idea of ideasOf(word.text, lang)) cross.add(kindredHash(idea, 'idea'));
  if (!word.capital || word.text.length < 4) return;
  const name = nameFeature(word.text, word.script);
  if (name !== NO_NAME) cross.add(name);
}
