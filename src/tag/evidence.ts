import type { Hit } from './find-concepts.ts';
import type { Role } from './topic-data.ts';

/** What was found in an item, by what it means. `body` is summary and content together. */
export type Part = 'title' | 'body';

export type PlacedHit = Hit & { readonly part: Part; readonly role: Role | undefined };

/** A named feature that holds, and the hits that make it hold. */
export type Feature = { readonly name: string; readonly because: readonly PlacedHit[] };

type Sides = 'both sides' | 'one side' | 'sides elsewhere' | 'no side';

type Sentence = {
  readonly part: Part;
  readonly hits: PlacedHit[];
};

/** Words between a cue and a side that still count as beside each other. */
const BESIDE_WORDS = 4;

/**
 * Tells what holds of an item: each feature has a name a person can read, such as
 * 'title: cue, one side' or 'body: elsewhere'. The names are the keys of weights.json.
 */
export function featuresOf(hits: readonly PlacedHit[]): Feature[] {
  // What names neither side nor a broker is of another world: most of the news, so it is told apart at once.
  if (!hits.some(hit => isSide(hit) || hit.role === 'broker')) return withoutSides(hits);
  const sentences = bySentence(hits);
  const title = hits.filter(hit => hit.part === 'title');
  const body = hits.filter(hit => hit.part === 'body');
  const sidesAnywhere = hits.filter(isSide);
  const onlyB = !sidesAnywhere.some(hit => hit.role === 'side-a');
  const features: Feature[] = [];
  const add = (name: string, because: readonly PlacedHit[]) => features.push({ name, because });

  for (const part of ['title', 'body'] as const) {
    const own = sentences.filter(sentence => sentence.part === part);
    const all = part === 'title' ? title : body;
    for (const role of ['cue', 'weak-cue'] as const) {
      const best = bestSentence(own, role, sidesAnywhere);
      if (best) add(`${part}: ${role}, ${best.sides}`, best.because);
    }
    const called = own.find(
      ({ hits: each }) => each.some(isCue) && each.some(isSide) && each.some(hit => hit.role === 'power'),
    );
    if (called) add(`${part}: cue, power and side`, firsts(called.hits.filter(hit => hit.role === 'power')));
    const sides = all.filter(isSide);
    if (sides.length > 0) add(`${part}: ${bothSides(sides) ? 'both sides' : 'one side'}`, firsts(sides));
    for (const role of ['broker', 'power', 'elsewhere', 'fighting', 'aside'] as const) {
      const of = all.filter(hit => hit.role === role);
      if (of.length > 0) add(`${part}: ${role}`, firsts(of));
      if (role === 'elsewhere' && of.length > 0 && sides.length === 0)
        add(`${part}: elsewhere, no side`, firsts(of));
      // Whoever fights here offers to make peace there.
      if (role === 'elsewhere' && of.length > 0 && sides.length > 0 && onlyB)
        add(`${part}: elsewhere, side-b alone`, firsts(of));
    }
    const cues = firsts(all.filter(hit => hit.role === 'cue'));
    const beside = all.filter(hit => hit.role === 'aside');
    if (cues.length === 0 && beside.length > 0 && all.some(isCue))
      add(`${part}: weak-cue with aside`, firsts(beside));
    if (cues.length > 1) add(`${part}: several cues`, cues);
    const close = cueBesideSide(own);
    if (close) add(`${part}: cue beside side`, close);
    const nearer = cueNearerElsewhere(own);
    if (nearer) add(`${part}: cue nearer elsewhere`, nearer);
    const far = own.find(s => s.hits.some(h => h.role === 'elsewhere') && s.hits.some(isCue));
    if (far)
      add(
        `${part}: cue with elsewhere`,
        far.hits.filter(h => h.role === 'elsewhere' || isCue(h)),
      );
  }
  if (title.some(isSide) && body.some(hit => hit.role === 'cue') && !title.some(isCue))
    add('side in title, cue in body', [
      ...firsts(title.filter(isSide)),
      ...firsts(body.filter(hit => hit.role === 'cue')),
    ]);
  const brokers = hits.filter(hit => hit.role === 'broker');
  if (brokers.length > 0 && sidesAnywhere.length > 0)
    add('broker and side', firsts([...brokers, ...sidesAnywhere]));
  if (sidesAnywhere.length === 0) add('no side', []);
  else if (bothSides(sidesAnywhere)) add('both sides', []);
  const battles = firsts(hits.filter(hit => hit.role === 'fighting'));
  if (battles.length > 1) add('much fighting', battles);
  return features;
}

/** "Ready to host the peace talks, says the prime minister": a person should look whose peace it is. */
function withoutSides(hits: readonly PlacedHit[]): Feature[] {
  const title = hits.filter(hit => hit.part === 'title');
  const cue = title.find(hit => hit.role === 'cue');
  const power = title.find(hit => hit.role === 'power');
  return cue && power && !hits.some(isElsewhere)
    ? [{ name: 'title: cue and power, no side', because: [cue, power] }]
    : [{ name: 'no side', because: [] }];
}

const isSide = (hit: PlacedHit) => hit.role === 'side-a' || hit.role === 'side-b';
const isCue = (hit: PlacedHit) => hit.role === 'cue' || hit.role === 'weak-cue';
const isElsewhere = (hit: PlacedHit) => hit.role === 'elsewhere';
const bothSides = (hits: readonly PlacedHit[]) =>
  hits.some(hit => hit.role === 'side-a') && hits.some(hit => hit.role === 'side-b');

function bySentence(hits: readonly PlacedHit[]): Sentence[] {
  const sentences: Sentence[] = [];
  const known = new Map<number, Sentence>();
  for (const hit of hits) {
    const key = hit.sentence * 2 + (hit.part === 'title' ? 0 : 1);
    let sentence = known.get(key);
    if (!sentence) {
      sentence = { part: hit.part, hits: [] };
      known.set(key, sentence);
      sentences.push(sentence);
    }
    sentence.hits.push(hit);
  }
  return sentences;
}

/** The sentence whose cue stands in the best company. */
function bestSentence(
  sentences: readonly Sentence[],
  role: 'cue' | 'weak-cue',
  sidesAnywhere: readonly PlacedHit[],
): { sides: Sides; because: PlacedHit[] } | undefined {
  let best: { sides: Sides; because: PlacedHit[]; rank: number } | undefined;
  for (const { hits } of sentences) {
    const cues = hits.filter(hit => hit.role === role);
    if (cues.length === 0) continue;
    const sides = hits.filter(isSide);
    const rank = bothSides(sides) ? 3 : sides.length > 0 ? 2 : sidesAnywhere.length > 0 ? 1 : 0;
    if (best && best.rank >= rank) continue;
    const names: Sides[] = ['no side', 'sides elsewhere', 'one side', 'both sides'];
    best = { rank, sides: names[rank] as Sides, because: [...firsts(cues), ...firsts(sides)] };
  }
  return best;
}

/** The first cue that has a side beside it, and no other place nearer. */
function cueBesideSide(sentences: readonly Sentence[]): PlacedHit[] | undefined {
  for (const { hits } of sentences)
    for (const cue of hits) {
      if (cue.role !== 'cue') continue;
      const side = nearest(cue, hits, isSide);
      if (!side || wordsApart(cue, side) > BESIDE_WORDS) continue;
      const far = nearest(cue, hits, isElsewhere);
      if (!far || wordsApart(cue, far) > wordsApart(cue, side)) return [cue, side];
    }
  return undefined;
}

/** The first cue that stands nearer to another place than to a side, where no cue does otherwise. */
function cueNearerElsewhere(sentences: readonly Sentence[]): PlacedHit[] | undefined {
  let found: PlacedHit[] | undefined;
  for (const { hits } of sentences)
    for (const cue of hits) {
      if (!isCue(cue)) continue;
      const far = nearest(cue, hits, isElsewhere);
      const side = nearest(cue, hits, isSide);
      if (far && (!side || wordsApart(cue, far) < wordsApart(cue, side))) found ??= [far];
      else if (side && cue.role === 'cue') return undefined;
    }
  return found;
}

function nearest(
  to: PlacedHit,
  hits: readonly PlacedHit[],
  is: (hit: PlacedHit) => boolean,
): PlacedHit | undefined {
  let best: PlacedHit | undefined;
  for (const hit of hits) if (is(hit) && (!best || wordsApart(to, hit) < wordsApart(to, best))) best = hit;
  return best;
}

const wordsApart = (a: PlacedHit, b: PlacedHit) =>
  b.firstWord > a.lastWord ? b.firstWord - a.lastWord : Math.max(0, a.firstWord - b.lastWord);

/** The first hit of each concept. */
function firsts(hits: readonly PlacedHit[]): PlacedHit[] {
  const seen = new Set<number>();
  return hits.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
