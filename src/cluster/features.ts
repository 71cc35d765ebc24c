import type { Named } from '../feed/tag.ts';
import { ideasOf } from './glossary.ts';
import { hash, mix } from './hash.ts';
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
  const numbers = new Set<string>();
  let before = 0;
  for (const word of titleWords) {
    if (word.script === 'digits' && !YEAR.test(word.text)) numbers.add(word.text);
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
  const concepts = conceptsOf(names);
  // What the tagger knows by its name need not be known by its sound as well, or it would count twice.
  for (const { matched } of names)
    for (const { text, script } of wordsOf(matched, 4)) {
      const skeleton = nameFeature(text, script);
      titleCross.delete(skeleton);
      bodyCross.delete(skeleton);
    }
  for (const concept of concepts.title) titleCross.add(conceptFeature(concept));
  for (const concept of concepts.body) bodyCross.add(conceptFeature(concept));
  for (const feature of titleCross) bodyCross.delete(feature);
  const titleIdeas = titleWords.flatMap(word => ideasOf(word.text, lang));
  const theatres = theatresOf([...concepts.title, ...titleIdeas]);
  return { title, runs, body: rest, titleCross, bodyCross, theatres, numbers, concepts, bodyWords };
}

/** By where they are named first: what the title names is not named again. */
function conceptsOf(names: readonly Named[]): { title: string[]; body: string[] } {
  const title = new Set<string>();
  const body = new Set<string>();
  for (const { concept, field } of names) (field === 'title' ? title : body).add(concept);
  return { title: [...title], body: [...body].filter(concept => !title.has(concept)) };
}

const NO_NAME = -1;

function nameFeature(word: string, script: Script): number {
  const skeleton = skeletonOf(word, script);
  return skeleton === '' ? NO_NAME : hash(skeleton, 1);
}

const conceptFeature = (concept: string): number => hash(concept, 2);
const ideaFeature = (idea: string): number => hash(idea, 3);
const AHEAD = ['before', 'future'].map(ideaFeature);
const BACK = ['after', 'end'].map(ideaFeature);

/** Whether a title looks ahead to its event, -1, or back on it, 1; 0 where it does not say, or says both. */
export function phaseOf(titleCross: ReadonlySet<number>): -1 | 0 | 1 {
  const ahead = AHEAD.some(feature => titleCross.has(feature));
  const back = BACK.some(feature => titleCross.has(feature));
  if (ahead === back) return 0;
  return ahead ? -1 : 1;
}

/** What means the same in every language: the ideas a word names, and the sound of what is written as a name. */
function addCross(cross: Set<number>, word: Word, lang: string): void {
  if (word.script === 'digits') {
    if (word.text.length > 2 && !YEAR.test(word.text)) cross.add(hash(word.text, 4));
    return;
  }
  for (const idea of ideasOf(word.text, lang)) cross.add(ideaFeature(idea));
  if (!word.capital || word.text.length < 4) return;
  const name = nameFeature(word.text, word.script);
  if (name !== NO_NAME) cross.add(name);
}
