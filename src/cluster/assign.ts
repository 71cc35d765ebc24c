import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';
import type { Assign, Assignment, Candidate, Print } from './assignment.ts';
import { type CopyRule, copyRuleOf } from './copy.ts';
import { nearestOf } from './nearest.ts';
import { type Ready, ready } from './ready.ts';
import { dampingOf, evidenceOf, hoursBetween, isTied, overlapOf } from './similarity.ts';
import { ACROSS_LANGUAGES, isMember, likelihoodOf, logOddsOf, OF_STORY, SAME_LANGUAGE } from './weights.ts';

const DAY = 86_400_000;
/** Reports of one event lie within days of each other; what comes later is another event of the same matter. */
const STORY_WINDOW = 5 * DAY;
const NEAREST_FEW = 3;

export type Known = Candidate & { readonly ready: Ready };
type Member = { readonly known: Known; readonly logOdds: number; readonly tied: boolean };
type Match = {
  readonly known: Known;
  readonly rule: CopyRule | 'same event';
  readonly score: number;
};

/**
 * Places each print among the candidates and those before it. A copy goes where its original is; a
 * report goes to the story whose reports it is most like, or founds its own. A print that is among
 * the candidates already stays where it is. The order of the candidates does not matter.
 */
export const assign: Assign = (prints, candidates) => {
  const known: Known[] = candidates.map(candidate => ({ ...candidate, ready: ready(candidate.print) }));
  const placed = new Map<EntryId, Candidate>(known.map(one => [one.print.id, one]));
  const nearest = nearestOf(known, prints.map(ready));
  return prints.map(print => {
    const before = placed.get(print.id);
    if (before !== undefined) return { id: print.id, ...placeOf(before) };
    const self = ready(print);
    const assignment = place(self, nearest.of(self));
    const now: Known = { print, ...placeOf(assignment), ready: self };
    placed.set(print.id, now);
    nearest.add(now);
    return assignment;
  });
};

function placeOf({ storyId, duplicateOf }: Pick<Candidate, 'storyId' | 'duplicateOf'>) {
  return { storyId, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
}

function place(self: Ready, near: readonly Known[]): Assignment {
  const { print } = self;
  const copy = originalOf(self, near);
  if (copy !== undefined)
    return {
      id: print.id,
      storyId: copy.known.storyId,
      duplicateOf: copy.known.duplicateOf ?? copy.known.print.id,
      tie: tieOf(self, copy),
    };
  const story = storyOf(self, near);
  if (story === undefined) return { id: print.id, storyId: storyIdOf(print) };
  return { id: print.id, storyId: story.known.storyId, tie: tieOf(self, story) };
}

/** The earliest of those it copies most exactly. */
function originalOf(self: Ready, near: readonly Known[]): Match | undefined {
  let best: Match | undefined;
  for (const known of near) {
    const found = copyRuleOf(self, known.ready);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = { known, ...found };
  }
  return best;
}

/**
 * The story it belongs to by all its members that are near: by the nearest alone, a chain of reports
 * each like the last would drag a story from one event to the next.
 */
function storyOf(self: Ready, near: readonly Known[]): Match | undefined {
  const recent = near.filter(({ print }) => Math.abs(print.published - self.print.published) <= STORY_WINDOW);
  const members = new Map<StoryId, Member[]>();
  const overlaps = recent.map(known => overlapOf(self, known.ready));
  const damping = dampingOf(self, overlaps, numbered(recent));
  recent.forEach((known, index) => {
    const overlap = overlaps[index]!;
    const evidence = evidenceOf(self, known.ready, overlap, damping);
    const weights = self.lang === known.ready.lang ? SAME_LANGUAGE : ACROSS_LANGUAGES;
    const member = { known, logOdds: logOddsOf(weights, evidence), tied: isTied(self, overlap) };
    const story = members.get(known.storyId);
    if (story === undefined) members.set(known.storyId, [member]);
    else story.push(member);
  });
  let best: Match | undefined;
  for (const story of members.values()) {
    if (!story.some(({ tied }) => tied)) continue;
    const hours = Math.min(...story.map(({ known }) => hoursBetween(self, known.ready)));
    story.sort((a, b) => b.logOdds - a.logOdds);
    const logOdds = story.map(member => member.logOdds);
    const evidence = [logOdds[0]!, mean(logOdds), mean(logOdds.slice(0, NEAREST_FEW)), Math.log1p(hours)];
    const score = likelihoodOf(logOddsOf(OF_STORY, evidence));
    const inOwnLanguage = story.some(({ known }) => known.ready.lang === self.lang);
    if (isMember(score, logOdds[0]!, inOwnLanguage) && (best === undefined || score > best.score))
      best = { known: story[0]!.known, rule: 'same event', score };
  }
  return best;
}

/** Each one's story as a number, the same for the same story. */
function numbered(known: readonly Known[]): number[] {
  const numbers = new Map<StoryId, number>();
  return known.map(({ storyId }) => {
    const number = numbers.get(storyId) ?? numbers.size;
    numbers.set(storyId, number);
    return number;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many of the shared things are worth telling. */
const TOLD = 8;

function tieOf(self: Ready, { known, rule, score }: Match): Tie {
  const theirs = new Set<string>([...known.print.concepts, ...known.ready.numbers]);
  return {
    rule,
    with: known.print.id,
    score: Math.round(score * 1000) / 1000,
    shared: [...self.print.concepts, ...self.numbers].filter(one => theirs.has(one)).slice(0, TOLD),
  };
}

const ENTRY_ID = /^e[a-z2-7]{20}$/;

/** 's' and the 20 characters of the entry; an id of another make is kept whole, behind a mark no entry's has. */
function storyIdOf({ id }: Print): StoryId {
  return ENTRY_ID.test(id) ? `s${id.slice(1)}` : `s:${id}`;
}
