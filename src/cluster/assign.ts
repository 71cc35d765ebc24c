import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';
import type { Assign, Assignment, Candidate, Print } from './assignment.ts';
import { type Ready, ready, sameEvent, sameText, sameTitle } from './similarity.ts';

const DAY = 86_400_000;
/** Reports of one event, and copies of one text, lie within days of each other. */
const COPY_WINDOW = 4 * DAY;
const STORY_WINDOW = 5 * DAY;
const SAME_TEXT = 0.6;
const SAME_TITLE = 0.72;
const SAME_STORY = 0.4;

type Known = Candidate & { readonly ready: Ready };
type Match = { readonly known: Known; readonly rule: string; readonly score: number };

/**
 * Places each print among the candidates and those before it. A copy goes where its original is; a
 * report goes to the story whose reports it is most like, or founds its own. A print that is a
 * candidate already stays where it is.
 */
export const assign: Assign = (prints, candidates) => {
  const known: Known[] = candidates.map(candidate => ({ ...candidate, ready: ready(candidate.print) }));
  known.sort((a, b) => a.print.published - b.print.published || compare(a.print.id, b.print.id));
  const placed = new Map<EntryId, Known>(known.map(one => [one.print.id, one]));
  return prints.map(print => {
    const before = placed.get(print.id);
    if (before !== undefined)
      return {
        id: print.id,
        storyId: before.storyId,
        ...(before.duplicateOf === undefined ? {} : { duplicateOf: before.duplicateOf }),
      };
    const self = ready(print);
    const assignment = place(self, known);
    const { storyId, duplicateOf } = assignment;
    const now: Known = { print, storyId, ready: self, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    known.push(now);
    placed.set(print.id, now);
    return assignment;
  });
};

function place(self: Ready, known: readonly Known[]): Assignment {
  const { print } = self;
  const copy = originalOf(self, known);
  if (copy !== undefined)
    return {
      id: print.id,
      storyId: copy.known.storyId,
      duplicateOf: copy.known.duplicateOf ?? copy.known.print.id,
      tie: tieOf(self, copy),
    };
  const story = storyOf(self, known);
  if (story === undefined) return { id: print.id, storyId: storyIdOf(print) };
  return { id: print.id, storyId: story.known.storyId, tie: tieOf(self, story) };
}

function originalOf(self: Ready, known: readonly Known[]): Match | undefined {
  let best: Match | undefined;
  for (const one of known) {
    if (Math.abs(one.print.published - self.print.published) > COPY_WINDOW) continue;
    const match = copyRule(self, one.ready);
    if (match !== undefined && (best === undefined || match.score > best.score))
      best = { known: one, ...match };
  }
  return best;
}

function copyRule(a: Ready, b: Ready): { rule: string; score: number } | undefined {
  if (a.print.canonicalLink !== undefined && a.print.canonicalLink === b.print.canonicalLink)
    return { rule: 'same page', score: 1 };
  if (a.print.titleKey !== '' && a.print.titleKey === b.print.titleKey)
    return { rule: 'same headline', score: 0.99 };
  if (a.lang !== b.lang) return undefined;
  const text = sameText(a, b);
  if (text >= SAME_TEXT) return { rule: 'same text', score: text * 0.98 };
  const title = sameTitle(a, b);
  if (title >= SAME_TITLE) return { rule: 'headline edited', score: title * 0.97 };
  return undefined;
}

/** The story most like the report: by its nearest member, and by how like the others are. */
function storyOf(self: Ready, known: readonly Known[]): Match | undefined {
  const stories = new Map<StoryId, { best: Match; scores: number[] }>();
  for (const one of known) {
    if (Math.abs(one.print.published - self.print.published) > STORY_WINDOW) continue;
    const score = sameEvent(self, one.ready);
    const story = stories.get(one.storyId);
    if (story === undefined)
      stories.set(one.storyId, { best: { known: one, rule: 'same event', score }, scores: [score] });
    else {
      story.scores.push(score);
      if (score > story.best.score) story.best = { known: one, rule: 'same event', score };
    }
  }
  let best: Match | undefined;
  for (const { best: nearest, scores } of stories.values()) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const score = 0.6 * nearest.score + 0.4 * mean;
    if (score < SAME_STORY) continue;
    if (
      best === undefined ||
      score > best.score ||
      (score === best.score && nearest.known.storyId < best.known.storyId)
    )
      best = { ...nearest, score };
  }
  return best;
}

function tieOf(self: Ready, { known, rule, score }: Match): Tie {
  const concepts = new Set(known.print.concepts);
  return {
    rule,
    with: known.print.id,
    score: Math.round(score * 1000) / 1000,
    shared: self.print.concepts.filter(concept => concepts.has(concept)).slice(0, 8),
  };
}

const ENTRY_ID = /^e[a-z2-7]{20}$/;

/** 's' and the 20 characters of the entry; an id of another make is kept whole behind a mark no entry's has. */
function storyIdOf({ id }: Print): StoryId {
  return ENTRY_ID.test(id) ? `s${id.slice(1)}` : `s:${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
