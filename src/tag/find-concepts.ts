import { CJK, ENDS, type Folded, fold, SEPARATOR, STARTS } from './fold.ts';
import { ANY_LANG, type Lexicon, type Named, type PhraseNode } from './lexicon.ts';

/** A concept found in a text. */
export type Hit = {
  readonly concept: number;
  /** Span in the original text, UTF-16 units: from, up to. */
  readonly from: number;
  readonly to: number;
  /** First and last word, counted from the text's start, and the sentence they are in. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly sentence: number;
};

type RawHit = {
  concept: number;
  /** The letters of the form itself, in folded units: a longer form takes what lies within it. */
  coreFrom: number;
  coreTo: number;
  unitFrom: number;
  unitTo: number;
};

type Open = { node: PhraseNode; word: number; coreFrom: number; unitFrom: number };

// و ف ب ل ک س (folded), and ל ב ה ו ש מ כ: what Arabic and Hebrew write onto the front of a word.
const arabicPrefix = new Set([...'وفبلکس'].map(letter => letter.charCodeAt(0)));
const hebrewPrefix = new Set([...'ובהלמשכ'].map(letter => letter.charCodeAt(0)));
const ALEF = 'ا'.charCodeAt(0);
const LAM = 'ل'.charCodeAt(0);

/** The language's bit, its base language's, or every language where it is not known. */
export function langMask(lexicon: Lexicon, lang: string | undefined): number {
  if (!lang || lang === 'und') return ANY_LANG;
  return lexicon.langBits.get(lang) ?? lexicon.langBits.get(lang.split('-')[0] ?? '') ?? ANY_LANG;
}

/**
 * Finds every concept in `text` from unit `start` on, in one pass, in the order in which they stand.
 * Where one form lies within another, the longer is meant and the shorter is not reported.
 */
export function findConcepts(
  text: string,
  lexicon: Lexicon,
  langs: number,
  scratch: Folded,
  start = 0,
): Hit[] {
  fold(text, scratch, start);
  const raw = scan(lexicon, langs, scratch);
  if (raw.length === 0) return [];
  const kept = withoutCovered(raw, lexicon, scratch);
  const sentences = sentenceOfWords(scratch);
  const hits: Hit[] = [];
  const push = (concept: number, unitFrom: number, unitTo: number) => {
    const firstWord = scratch.word[unitFrom] as number;
    hits.push({
      concept,
      from: scratch.from[unitFrom] as number,
      to: scratch.to[unitTo - 1] as number,
      firstWord,
      lastWord: scratch.word[unitTo - 1] as number,
      sentence: sentences[firstWord] as number,
    });
  };
  for (const { concept, unitFrom, unitTo } of kept) {
    push(concept, unitFrom, unitTo);
    for (const also of lexicon.also[concept] ?? []) push(also, unitFrom, unitTo);
  }
  addNear(lexicon, hits, text);
  return hits;
}

function scan(lexicon: Lexicon, langs: number, text: Folded): RawHit[] {
  const { automaton, entries, lengths, phrases } = lexicon;
  const { step, ends, shorter } = automaton;
  const { units, edges, length } = text;
  const hits: RawHit[] = [];
  let open: Open[] = [];
  let opening: Open[] = [];
  let state = 0;
  let word = -1;

  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    if (unit === SEPARATOR) {
      state = 0;
      continue;
    }
    const here = text.word[at] as number;
    if (here !== word) {
      // Phrases go on over a space or a hyphen, not over a comma or a full stop.
      open = here === word + 1 && (text.gap[here] as number) === 1 ? opening : [];
      opening = [];
      word = here;
    }
    state = step(state, unit);
    for (
      let found = (ends[state] as number) >= 0 ? state : (shorter[state] as number);
      found !== 0;
      found = shorter[found] as number
    ) {
      const pattern = ends[found] as number;
      for (const entry of entries[pattern] as (typeof entries)[number]) {
        if (!entry.anyEnding && !((edges[at] as number) & ENDS)) continue;
        const coreFrom = at + 1 - (lengths[pattern] as number);
        if (!entry.anyBeginning && !mayStart(text, coreFrom)) continue;
        const cjk = (edges[at] as number) & CJK;
        const unitFrom = entry.anyBeginning && !cjk ? (text.wordFrom[word] as number) : coreFrom;
        const unitTo = entry.anyEnding && !cjk ? (text.wordTo[word] as number) : at + 1;
        report(entry.named, coreFrom, at + 1, unitFrom, unitTo);
        if (entry.key < 0) continue;
        const begun = phrases.next.get(entry.key);
        if (begun) advance(begun, { node: begun, word, coreFrom, unitFrom }, at + 1, unitTo);
        for (const phrase of open) {
          const next = phrase.node.next.get(entry.key);
          if (next) advance(next, { ...phrase, node: next, word }, at + 1, unitTo);
        }
      }
    }
  }
  return hits;

  function report(
    named: readonly Named[],
    coreFrom: number,
    coreTo: number,
    unitFrom: number,
    unitTo: number,
  ) {
    for (const { concept, langs: spoken } of named)
      if (spoken & langs) hits.push({ concept, coreFrom, coreTo, unitFrom, unitTo });
  }
  function advance(node: PhraseNode, phrase: Open, coreTo: number, unitTo: number) {
    report(node.named, phrase.coreFrom, coreTo, phrase.unitFrom, unitTo);
    if (
      node.next.size > 0 &&
      !opening.some(other => other.node === node && other.coreFrom === phrase.coreFrom)
    )
      opening.push(phrase);
  }
}

/** Whether a form may begin here: at a word's start, at a seam, or after what is written onto a word's front. */
function mayStart(text: Folded, unit: number): boolean {
  if ((text.edges[unit] as number) & STARTS) return true;
  const begin = text.wordFrom[text.word[unit] as number] as number;
  const before = unit - begin;
  if (before > 4) return false;
  const first = text.units[begin] as number;
  if (first >= 0x5d0 && first <= 0x5ea) {
    for (let at = begin; at < unit; at++) if (!hebrewPrefix.has(text.units[at] as number)) return false;
    return before <= 3;
  }
  if (first < 0x600 || first > 0x6ff) return false;
  // [و ف] [ب ل ک س] [ال], or لل for ل + ال.
  let at = begin;
  const article = unit - 2;
  const withArticle =
    article >= begin &&
    text.units[article + 1] === LAM &&
    (text.units[article] === ALEF || text.units[article] === LAM);
  const stop = withArticle ? article : unit;
  while (at < stop) if (!arabicPrefix.has(text.units[at++] as number)) return false;
  return stop - begin <= 2;
}

/**
 * Drops each hit whose letters lie within a longer hit's letters. What is named by name stays, whatever idea
 * it is part of ("guarantees for Ukraine"), unless a longer name or a word that means nothing here has it;
 * half of a thought stays where the longer form is the same word with more of its ending written out.
 */
function withoutCovered(raw: RawHit[], { isName, isIdea, isHalf }: Lexicon, { word }: Folded): RawHit[] {
  raw.sort(
    (a, b) => a.coreFrom - b.coreFrom || b.coreTo - a.coreTo || a.concept - b.concept || a.unitTo - b.unitTo,
  );
  const kept: RawHit[] = [];
  let cover: RawHit | undefined;
  let nameCover: RawHit | undefined;
  for (const hit of raw) {
    const over = isName[hit.concept] ? nameCover : cover;
    if (over && hit.coreTo <= coveredTo(over, word)) {
      const same = over.coreFrom === hit.coreFrom && over.coreTo === hit.coreTo;
      const oneWord =
        isHalf[hit.concept] && over.concept !== hit.concept && word[over.coreFrom] === word[over.coreTo - 1];
      if (!same && !oneWord) continue;
    }
    const last = kept[kept.length - 1];
    if (last?.concept === hit.concept && last.coreFrom === hit.coreFrom && last.coreTo === hit.coreTo)
      continue;
    kept.push(hit);
    if (!cover || hit.coreTo > cover.coreTo) cover = hit;
    if (!isIdea[hit.concept] && (!nameCover || hit.coreTo > nameCover.coreTo)) nameCover = hit;
  }
  return kept;
}

/** «ядерн* войн*» has the whole of its last word, so that «войну» lies within it. */
function coveredTo({ coreFrom, coreTo, unitTo }: RawHit, word: Int32Array): number {
  return word[coreFrom] === word[coreTo - 1] ? coreTo : unitTo;
}

function sentenceOfWords({ wordCount, gap }: Folded): Int32Array {
  const sentences = new Int32Array(wordCount);
  let sentence = 0;
  for (let word = 1; word < wordCount; word++) {
    if (gap[word] === 3) sentence++;
    sentences[word] = sentence;
  }
  return sentences;
}

/** Adds the concepts that are meant by two others standing close together in one sentence. */
function addNear(lexicon: Lexicon, hits: Hit[], text: string): void {
  const found = hits.length;
  if (found < 2) return;
  for (const { concept, one, other, withinWords } of lexicon.near) {
    let previous: Hit | undefined;
    let previousIsOne = false;
    for (let index = 0; index < found; index++) {
      const hit = hits[index] as Hit;
      const isOne = one.includes(hit.concept);
      if (!isOne && !other.includes(hit.concept)) continue;
      if (
        previous &&
        previousIsOne !== isOne &&
        previous.sentence === hit.sentence &&
        wordsBetween(previous, hit, text) <= withinWords
      ) {
        const both = {
          ...previous,
          concept,
          to: Math.max(previous.to, hit.to),
          lastWord: Math.max(previous.lastWord, hit.lastWord),
        };
        hits.push(both);
        for (const also of lexicon.also[concept] ?? []) hits.push({ ...both, concept: also });
      }
      previous = hit;
      previousIsOne = isOne;
    }
  }
}

/** Chinese and Japanese run on without spaces: there, two characters go for a word. */
function wordsBetween(before: Hit, after: Hit, text: string): number {
  const between = after.firstWord - before.lastWord - 1;
  if (between > 1 || after.from <= before.to) return between;
  const apart = text.slice(before.to, after.from);
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(apart) ? apart.length / 2 : between;
}
