import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';
import type { Assign, Assignment, Candidate, Print } from './assignment.ts';
import { type CopyRule, copyRuleOf, isPageShared } from './copy.ts';
import { FITTED, likelihoodOf, linkOf, meanOf, type StoryModel } from './model.ts';
import { nearestOf } from './nearest.ts';
import { STORY_WINDOW } from './reach.ts';
import { type Ready, ready } from './ready.ts';

/** How many members of each are held against each other before two stories are believed to be one. */
const COMPARED = 6;

export type Known = Candidate & { readonly ready: Ready };
type Member = { readonly known: Known; readonly likeness: number };
type Match = {
  readonly known: Known;
  readonly rule: CopyRule | 'same event';
  readonly score: number;
};
/** A story that a report could belong to, by its members that are near, the likeliest first. */
type Prospect = {
  readonly storyId: StoryId;
  readonly members: readonly Member[];
  /** Log-odds that the report belongs here. */
  readonly link: number;
};
type Placed = Assignment & Pick<Candidate, 'storyNumber'>;

/**
 * Places each print among the candidates and those before it. A copy goes where its original is; a
 * report goes to the story whose reports it is most like, or founds its own. Where it shows that two
 * stories are one, the older lives on. A print that is among the candidates already is of a report that its
 * publisher changed: it is held again against what is near, and never leaves a story that has others. The order
 * of the candidates does not matter.
 */
export const assign: Assign = (prints, candidates) => assignBy(FITTED, prints, candidates);

/** The same by another model. */
export function assignBy(model: StoryModel, ...[prints, candidates]: Parameters<Assign>): Assignment[] {
  const known: Known[] = candidates.map(candidate => ({ ...candidate, ready: ready(candidate.print) }));
  const placed = new Map(known.map(one => [one.print.id, one]));
  const nearest = nearestOf(known, prints.map(ready));
  const merges = mergesAmong(known);
  const copies = copiesSince();
  const now = (one: Known): Known => merges.now(copies.now(one));
  const grown = new Set<StoryId>();
  let founded = 1 + known.reduce((most, { storyNumber }) => Math.max(most, storyNumber), 0);
  return prints.map(print => {
    const was = placed.get(print.id);
    const before = was && now(was);
    const self = before?.ready ?? ready(print);
    const near = nearest.of(self).map(now);
    const { storyNumber, ...assignment } =
      before === undefined
        ? place(model, self, near, founded, merges)
        : before.alone === true && !grown.has(before.storyId)
          ? placeAlone(model, before, near, merges)
          : placeWithin(model, before, [...originalIn(placed, before).map(now), ...near]);
    founded = Math.max(founded, storyNumber + 1);
    for (const gone of assignment.absorbs ?? []) merges.merge(gone, { ...assignment, storyNumber });
    if (before === undefined) {
      const added: Known = { print, ...placeOf(assignment), storyNumber, ready: self };
      placed.set(print.id, added);
      nearest.add(added);
    } else copies.change(assignment);
    if (before === undefined || assignment.absorbs !== undefined) grown.add(assignment.storyId);
    return assignment;
  });
}

/** What a report copied, as far as it is known. */
function originalIn(placed: ReadonlyMap<EntryId, Known>, { duplicateOf }: Known): Known[] {
  const original = duplicateOf === undefined ? undefined : placed.get(duplicateOf);
  return original === undefined ? [] : [original];
}

/** Whose copies reports are, after those that changed since the candidates were read. */
function copiesSince() {
  const changed = new Map<EntryId, EntryId | undefined>();
  return {
    change: ({ id, duplicateOf }: Assignment): void => void changed.set(id, duplicateOf),
    now(one: Known): Known {
      const { duplicateOf: before, ...rest } = one;
      let original = changed.has(one.print.id) ? changed.get(one.print.id) : before;
      while (original !== undefined && changed.get(original) !== undefined) original = changed.get(original);
      if (original === before) return one;
      return original === undefined ? rest : { ...rest, duplicateOf: original };
    },
  };
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

function placeOf({ storyId, duplicateOf }: { storyId: StoryId; duplicateOf?: EntryId | undefined }) {
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
  const copy = originalOf(model, self, near);
  const prospects = prospectsOf(model, self, near);
  const match = copy ?? homeOf(model, self, prospects);
  if (match === undefined) return { id, storyId: storyIdOf(self.print), storyNumber: nextNumber };

  const duplicateOf = copy && originalId(copy);
  const [oldest, ...younger] = sameStories(model, self, match, prospects, merges).sort(
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

/** A changed report that is all of its story, as if it came now: what it belongs to or copies is one with its story. */
function placeAlone(
  model: StoryModel,
  { print, ready: self, storyId, storyNumber }: Known,
  near: readonly Known[],
  merges: Merges,
): Placed {
  const others = near.filter(one => one.storyId !== storyId && !merges.areApart(one.storyId, storyId));
  const { absorbs = [], ...found } = place(model, self, others, storyNumber, merges);
  if (found.tie === undefined) return { id: print.id, storyId, storyNumber };
  return found.storyNumber < storyNumber
    ? { ...found, absorbs: [...absorbs, storyId] }
    : { ...found, storyId, storyNumber, absorbs: [found.storyId, ...absorbs] };
}

/**
 * A changed report in a story that has others: it stays, as a copy of another of them or as a voice. Of what is
 * not there to be held against it stays a copy.
 */
function placeWithin(
  model: StoryModel,
  { print, ready: self, storyId, storyNumber, duplicateOf: before }: Known,
  near: readonly Known[],
): Placed {
  const { id } = print;
  // Those that copy it say what it says or said: they tie it to nothing.
  const others = [...new Map(near.map(one => [one.print.id, one])).values()].filter(
    one => one.storyId === storyId && one.print.id !== id && one.duplicateOf !== id,
  );
  const copy = originalOf(model, self, others);
  const match = copy ?? homeOf(model, self, prospectsOf(model, self, others));
  const unseen = others.some(one => one.print.id === before) ? undefined : before;
  const duplicateOf = copy === undefined ? unseen : originalId(copy);
  return {
    id,
    ...placeOf({ storyId, duplicateOf }),
    storyNumber,
    ...(match === undefined ? {} : { tie: tieOf(self, match) }),
  };
}

function originalId({ known }: Match): EntryId {
  return known.duplicateOf ?? known.print.id;
}

function homeOf(model: StoryModel, self: Ready, prospects: readonly Prospect[]): Match | undefined {
  const home = prospects.find(prospect => isHome(model, self, prospect));
  return home && { known: home.members[0]!.known, rule: 'same event', score: likelihoodOf(home.link) };
}

/** The earliest of those it copies most exactly. */
function originalOf(model: StoryModel, self: Ready, near: readonly Known[]): Match | undefined {
  const isShared = isPageShared(
    self,
    near.map(known => known.ready),
  );
  let best: Match | undefined;
  for (const known of near) {
    const found = copyRuleOf(model, self, known.ready, isShared);
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
  const stories = Map.groupBy(recent, ({ storyId }) => storyId);
  const prospects = [...stories].map(([storyId, all]): Prospect => {
    const members = all
      .map((known): Member => ({ known, likeness: model.likeness(self, known.ready) }))
      .sort((a, b) => b.likeness - a.likeness);
    return {
      storyId,
      members,
      link: linkOf(
        model,
        members.map(({ likeness }) => likeness),
      ),
    };
  });
  return prospects.sort((a, b) => b.link - a.link);
}

/** With no member in the report's own language there are no words to go by, and names alone chain the news of a day. */
function isHome({ joins, joinsElsewhere }: StoryModel, self: Ready, { link, members }: Prospect): boolean {
  const inOwnLanguage = members.some(({ known }) => known.ready.lang === self.lang);
  return link >= (inOwnLanguage ? joins : joinsElsewhere);
}

/** A member of the story that a report belongs to, and one of each other that it shows to be one with it. */
function sameStories(
  model: StoryModel,
  self: Ready,
  { known }: Match,
  prospects: readonly Prospect[],
  merges: Merges,
): Known[] {
  const same = [known];
  const home = prospects.find(({ storyId }) => storyId === known.storyId);
  if (home === undefined) return same;
  const ours = [self, ...nearestMembers(home)];
  for (const other of prospects)
    if (
      other !== home &&
      other.link >= model.mergesNear &&
      !same.some(({ storyId }) => merges.areApart(storyId, other.storyId)) &&
      // By the mean alone: two events of one day always have a report each that are alike.
      meanOf(nearestMembers(other).flatMap(one => ours.map(each => model.likeness(one, each)))) >=
        model.merges
    )
      same.push(other.members[0]!.known);
  return same;
}

function nearestMembers({ members }: Prospect): Ready[] {
  return members.slice(0, COMPARED).map(({ known }) => known.ready);
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
