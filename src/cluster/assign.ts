import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';
import type { Assign, Assignment, Candidate, Print } from './assignment.ts';
import { type CopyRule, copyRuleOf } from './copy.ts';
import { nearestOf } from './nearest.ts';
import { STORY_WINDOW } from './reach.ts';
import { type Ready, ready } from './ready.ts';
import { dampingOf, evidenceOf, hoursBetween, isTied, noDamping, overlapOf } from './similarity.ts';
import { FITTED, isMember, likelihoodOf, logOddsOf, type StoryModel } from './weights.ts';

const NEAREST_FEW = 3;
/** How many members of each are held against each other before it is believed. */
const COMPARED = 4;

export type Known = Candidate & { readonly ready: Ready };
type Member = { readonly known: Known; readonly logOdds: number; readonly tied: boolean };
type Match = {
  readonly known: Known;
  readonly rule: CopyRule | 'same event';
  readonly score: number;
};
/** A story that a report could belong to, by its members that are near, the likeliest first. */
type Prospect = {
  readonly storyId: StoryId;
  readonly members: readonly Member[];
  /** 0 … 1: how likely it is that the report belongs here. */
  readonly score: number;
  readonly isHome: boolean;
};
type Placed = Assignment & Pick<Candidate, 'storyNumber'>;

/**
 * Places each print among the candidates and those before it. A copy goes where its original is; a
 * report goes to the story whose reports it is most like, or founds its own. Where it shows that two
 * stories are one, the older lives on. A print that is among the candidates already stays where it is.
 * The order of the candidates does not matter.
 */
export const assign: Assign = (prints, candidates) => assignBy(FITTED, prints, candidates);

/** The same by another model. */
export function assignBy(model: StoryModel, ...[prints, candidates]: Parameters<Assign>): Assignment[] {
  const known: Known[] = candidates.map(candidate => ({ ...candidate, ready: ready(candidate.print) }));
  const placed = new Map<EntryId, Candidate>(known.map(one => [one.print.id, one]));
  const nearest = nearestOf(known, prints.map(ready));
  const merges = mergesAmong(known);
  let founded = 1 + known.reduce((most, { storyNumber }) => Math.max(most, storyNumber), 0);
  return prints.map(print => {
    const before = placed.get(print.id);
    if (before !== undefined) return { id: print.id, ...placeOf(merges.now(before)) };
    const self = ready(print);
    const { storyNumber, ...assignment } = place(
      model,
      self,
      nearest.of(self).map(merges.now),
      founded,
      merges,
    );
    founded = Math.max(founded, storyNumber + 1);
    for (const gone of assignment.absorbs ?? []) merges.merge(gone, { ...assignment, storyNumber });
    const now: Known = { print, ...placeOf(assignment), storyNumber, ready: self };
    placed.set(print.id, now);
    nearest.add(now);
    return assignment;
  });
}

type Living = Pick<Candidate, 'storyId' | 'storyNumber'>;
type Merges = ReturnType<typeof mergesAmong>;

/** What became of stories since the candidates were read, and which of them a person told apart. */
function mergesAmong(candidates: readonly Candidate[]) {
  const heirs = new Map<StoryId, Living>();
  const apart = new Map<StoryId, Set<StoryId>>();
  const of = (id: StoryId): Set<StoryId> => {
    const known = apart.get(id) ?? new Set();
    apart.set(id, known);
    return known;
  };
  const tellApart = (a: StoryId, b: StoryId): void => {
    of(a).add(b);
    of(b).add(a);
  };
  for (const { storyId, apartFrom = [] } of candidates)
    for (const other of apartFrom) tellApart(storyId, other);
  return {
    now<One extends Candidate>(one: One): One {
      const heir = heirs.get(one.storyId);
      return heir === undefined ? one : { ...one, storyId: heir.storyId, storyNumber: heir.storyNumber };
    },
    areApart: (a: StoryId, b: StoryId): boolean => apart.get(a)?.has(b) ?? false,
    merge(gone: StoryId, heir: Living): void {
      for (const [id, { storyId }] of heirs) if (storyId === gone) heirs.set(id, heir);
      heirs.set(gone, heir);
      for (const other of apart.get(gone) ?? []) tellApart(heir.storyId, other);
    },
  };
}

function placeOf({ storyId, duplicateOf }: Pick<Candidate, 'storyId' | 'duplicateOf'>) {
  return { storyId, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
}

function place(
  model: StoryModel,
  self: Ready,
  near: readonly Known[],
  nextNumber: number,
  merges: Merges,
): Placed {
  const { id } = self.print;
  const copy = originalOf(self, near);
  const prospects = prospectsOf(model, self, near);
  const home = prospects.find(({ isHome }) => isHome);
  const match: Match | undefined =
    copy ?? (home && { known: home.members[0]!.known, rule: 'same event', score: home.score });
  if (match === undefined) return { id, storyId: storyIdOf(self.print), storyNumber: nextNumber };

  const duplicateOf = copy && (copy.known.duplicateOf ?? copy.known.print.id);
  const [oldest, ...younger] = sameStories(model, match, prospects, merges).sort(
    (a, b) => a.storyNumber - b.storyNumber || (a.storyId < b.storyId ? -1 : 1),
  );
  const { storyId, storyNumber } = oldest!;
  return {
    id,
    storyId,
    storyNumber,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
    tie: tieOf(self, match),
    ...(younger.length === 0 ? {} : { absorbs: younger.map(known => known.storyId) }),
  };
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
 * The stories that have members near in time, the likeliest first. A report belongs to a story by all its
 * members that are near: by the nearest alone, a chain of reports each like the last would drag a story
 * from one event to the next.
 */
function prospectsOf(model: StoryModel, self: Ready, near: readonly Known[]): readonly Prospect[] {
  const recent = near.filter(({ print }) => Math.abs(print.published - self.print.published) <= STORY_WINDOW);
  const stories = new Map<StoryId, Member[]>();
  const overlaps = recent.map(known => overlapOf(self, known.ready));
  const damping = dampingOf(self, overlaps, numbered(recent));
  recent.forEach((known, index) => {
    const overlap = overlaps[index]!;
    const evidence = evidenceOf(self, known.ready, overlap, damping);
    const weights = self.lang === known.ready.lang ? model.sameLanguage : model.acrossLanguages;
    const member = { known, logOdds: logOddsOf(weights, evidence), tied: isTied(self, overlap) };
    const story = stories.get(known.storyId);
    if (story === undefined) stories.set(known.storyId, [member]);
    else story.push(member);
  });
  const prospects: Prospect[] = [];
  for (const [storyId, members] of stories) {
    if (!members.some(({ tied }) => tied)) continue;
    const hours = Math.min(...members.map(({ known }) => hoursBetween(self, known.ready)));
    members.sort((a, b) => b.logOdds - a.logOdds);
    const logOdds = members.map(member => member.logOdds);
    const evidence = [logOdds[0]!, mean(logOdds), mean(logOdds.slice(0, NEAREST_FEW)), Math.log1p(hours)];
    const score = likelihoodOf(logOddsOf(model.ofStory, evidence));
    const inOwnLanguage = members.some(({ known }) => known.ready.lang === self.lang);
    prospects.push({ storyId, members, score, isHome: isMember(model, score, logOdds[0]!, inOwnLanguage) });
  }
  return prospects.sort((a, b) => b.score - a.score);
}

/** A member of the story that a report belongs to, and one of each other that it shows to be one with it. */
function sameStories(
  model: StoryModel,
  { known, rule, score }: Match,
  prospects: readonly Prospect[],
  merges: Merges,
): Known[] {
  const same = [known];
  const home = prospects.find(({ storyId }) => storyId === known.storyId);
  if (home === undefined || Math.max(home.score, rule === 'same event' ? 0 : score) < model.merges)
    return same;
  for (const other of prospects)
    if (
      other !== home &&
      other.isHome &&
      other.score >= model.merges &&
      !same.some(({ storyId }) => merges.areApart(storyId, other.storyId)) &&
      areAlike(model, home, other)
    )
      same.push(other.members[0]!.known);
  return same;
}

/** Whether two stories are likelier of one event than not by themselves, without the report that is near to both. */
function areAlike(model: StoryModel, a: Prospect, b: Prospect): boolean {
  const others = b.members.slice(0, COMPARED).map(({ known }) => known.ready);
  const logOdds = a.members
    .slice(0, COMPARED)
    .flatMap(({ known }) => others.map(other => logOddsBetween(model, known.ready, other)));
  return mean(logOdds) >= 0;
}

function logOddsBetween(model: StoryModel, one: Ready, other: Ready): number {
  const weights = one.lang === other.lang ? model.sameLanguage : model.acrossLanguages;
  return logOddsOf(weights, evidenceOf(one, other, overlapOf(one, other), noDamping(one)));
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
