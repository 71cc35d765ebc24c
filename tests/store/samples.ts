import type {
  Assign,
  Assignment,
  Candidate,
  Clustering,
  KeysOf,
  Print,
  Reach,
} from '../../src/cluster/assignment.ts';
import type { Entry } from '../../src/feed/entry.ts';
import type { Filter } from '../../src/feed/filter.ts';
import type { PollState, Source } from '../../src/feed/source.ts';
import type { Tag, Verdict } from '../../src/feed/tag.ts';
import type { Tie } from '../../src/feed/wire.ts';
import type { Judged, Kept, Store } from '../../src/store/store.ts';

export const NOON = Date.UTC(2025, 11, 1, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 3_600_000;

export const everything: Filter = {
  view: 'stories',
  lang: [],
  tag: [],
  person: [],
  place: [],
  source: [],
  limit: 50,
};
export const everyReport: Filter = { ...everything, view: 'entries' };

export function source(id: string, differs: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://${id}.example/feed`,
    title: `The ${id}`,
    lang: 'en',
    family: `${id}-family`,
    policy: 'excerpt',
    ...differs,
  };
}

export function pollState(differs: Partial<PollState> = {}): PollState {
  return {
    validators: { etag: '"v1"' },
    nextDueAt: NOON + 30 * MINUTE,
    nextDueWhy: 'every 30 minutes',
    failures: 0,
    polls: 1,
    notModified: 0,
    ...differs,
  };
}

/** What a test says about an entry; the rest follows from its number. */
export type Said = {
  readonly n: number;
  readonly source?: string;
  readonly verdict?: Verdict;
  readonly kind?: Judged['kind'];
  readonly title?: string;
  readonly summary?: string;
  readonly lang?: string;
  readonly published?: number;
  readonly firstSeen?: number;
  readonly tags?: readonly Tag[];
  /** The event it reports: reports of one event are one story. Its own when not said; 'x+y' shows two to be one. */
  readonly event?: string;
  /** Reports with one text are copies of the first. */
  readonly text?: string;
  readonly entry?: Partial<Entry>;
};

export function judged(said: Said): Judged {
  const { n, source: sourceId = 'a', verdict = 'on', lang = 'en', published = NOON - DAY + n } = said;
  const title = said.title ?? `Headline ${n}`;
  const summary = said.summary ?? `What happened, in short, ${n}.`;
  const text = said.text ?? `The whole of ${n}`;
  const entry: Entry = {
    id: entryId(n),
    sourceId,
    guid: `guid-${n}`,
    link: `https://${sourceId}.example/${n}?utm_source=feed`,
    canonicalLink: `https://${sourceId}.example/${n}`,
    title,
    summary,
    text,
    lang,
    dir: 'ltr',
    published,
    firstSeen: said.firstSeen ?? NOON,
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: title.toLowerCase(),
    contentHash: hashOf(`${title}\n${summary}`),
    ...said.entry,
  };
  const print: Print = {
    id: entry.id,
    family: `${sourceId}-family`,
    lang,
    published: entry.published,
    titleKey: entry.titleKey,
    concepts: (said.event ?? `event-${n}`).split('+'),
    features: { text: [text] },
  };
  return {
    kind: said.kind ?? 'new',
    entry,
    tagged: {
      verdict,
      score: verdict === 'on' ? 0.9 : verdict === 'review' ? 0.5 : 0.1,
      tags: said.tags ?? [{ facet: 'track', name: 'talks' }],
      reasons: [{ concept: 'talks', matched: 'talks', field: 'title', span: [0, 5], weight: 1.5 }],
      topicVersion: 'test-1',
    },
    ...(verdict === 'off' ? {} : { print }),
  };
}

export function entryId(n: number): string {
  return `e${String(n).padStart(20, '0')}`;
}

export function storyId(n: number): string {
  return `s${String(n).padStart(20, '0')}`;
}

function hashOf(text: string): string {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_000_007;
  return hash.toString(16);
}

/** Reports of one event share its key. */
export const keysOf: KeysOf = print => print.concepts.map(concept => `c:${concept}`);

export const readsOtherwise: Clustering['readsOtherwise'] = (a, b) =>
  JSON.stringify([a.titleKey, a.concepts, a.features]) !==
  JSON.stringify([b.titleKey, b.concepts, b.features]);

/**
 * One event, one story; one text, one report and its copies. Stories that share a report are one, unless told apart.
 * What is held again and not alone stays.
 */
export const assign: Assign = (prints, candidates) => {
  const placed: Candidate[] = [...candidates];
  return prints.map((print): Assignment => {
    const self = placed.find(other => other.print.id === print.id);
    if (self !== undefined) return assignAgain(self, placed);
    const mates = placed
      .filter(other => other.print.concepts.some(concept => print.concepts.includes(concept)))
      .sort((a, b) => a.storyNumber - b.storyNumber);
    const original = mates.find(other => String(other.print.features.text) === String(print.features.text));
    const same: Candidate[] = [];
    for (const mate of original === undefined ? mates : [original, ...mates])
      if (!same.some(one => one.storyId === mate.storyId || areApart(one, mate, placed))) same.push(mate);
    const [oldest, ...younger] = same.sort((a, b) => a.storyNumber - b.storyNumber);
    const storyId = oldest?.storyId ?? `s${print.id.slice(1)}`;
    const storyNumber =
      oldest?.storyNumber ?? 1 + Math.max(0, ...placed.map(candidate => candidate.storyNumber));
    const absorbs = younger.map(mate => mate.storyId);
    placed.forEach((one, at) => {
      const { apartFrom = [] } = one;
      // Who is apart from what is gone is apart from what it is now.
      const told = apartFrom.some(id => absorbs.includes(id)) ? { apartFrom: [...apartFrom, storyId] } : {};
      const lives = absorbs.includes(one.storyId) ? { storyId, storyNumber } : {};
      placed[at] = { ...one, ...told, ...lives };
    });
    const duplicateOf = original && (original.duplicateOf ?? original.print.id);
    const near = original ?? mates[0];
    const copied = duplicateOf === undefined ? {} : { duplicateOf };
    placed.push({ print, storyId, storyNumber, ...copied });
    return {
      id: print.id,
      storyId,
      ...copied,
      ...(near === undefined ? {} : { tie: tieOf(print, near, near === original) }),
      ...(absorbs.length === 0 ? {} : { absorbs }),
    };
  });
};

function assignAgain(self: Candidate, placed: Candidate[]): Assignment {
  const { print, storyId, storyNumber } = self;
  const { id } = print;
  const sameText = ({ print: { features } }: Candidate) =>
    String(features.text) === String(print.features.text);
  const others = placed.filter(({ print: other, duplicateOf }) => other.id !== id && duplicateOf !== id);
  const inAnother = others.filter(other => !areApart(other, self, placed));
  const isAlone = self.alone === true && !others.some(other => other.storyId === storyId);
  const mates = (isAlone ? inAnother : others.filter(other => other.storyId === storyId)).sort(
    (a, b) => a.storyNumber - b.storyNumber,
  );
  const isNear = ({ print: other }: Candidate) => other.concepts.some(one => print.concepts.includes(one));
  const original = mates.find(
    other => sameText(other) && (isNear(other) || other.print.id === self.duplicateOf),
  );
  const near = original ?? mates.find(isNear);
  const duplicateOf = original && (original.duplicateOf ?? original.print.id);
  const copied = duplicateOf === undefined ? {} : { duplicateOf };
  const [gone, into] = near === undefined || near.storyNumber >= storyNumber ? [near, self] : [self, near];
  placed.forEach((one, at) => {
    const { duplicateOf: copiedBefore, ...rest } = one;
    const copies = one === self ? duplicateOf : copiedBefore === id ? (duplicateOf ?? id) : copiedBefore;
    const lives = one.storyId === gone?.storyId ? into : one;
    const apartFrom =
      gone !== undefined && one.apartFrom?.includes(gone.storyId)
        ? [...one.apartFrom, into.storyId]
        : one.apartFrom;
    placed[at] = {
      ...rest,
      storyId: lives.storyId,
      storyNumber: lives.storyNumber,
      ...(copies === undefined ? {} : { duplicateOf: copies }),
      ...(apartFrom === undefined ? {} : { apartFrom }),
    };
  });
  return {
    id,
    storyId: into.storyId,
    ...copied,
    ...(near === undefined ? {} : { tie: tieOf(print, near, near === original) }),
    ...(gone === undefined || gone.storyId === into.storyId ? {} : { absorbs: [gone.storyId] }),
  };
}

function tieOf({ concepts }: Print, { print }: Candidate, isCopy: boolean): Tie {
  return isCopy
    ? { rule: 'same-text', with: print.id, score: 1, shared: ['text'] }
    : {
        rule: 'same event',
        with: print.id,
        score: 0.9,
        shared: concepts.filter(one => print.concepts.includes(one)),
      };
}

/** Whether any report of one story is told apart from the other's: both may have merged with others here. */
function areApart(a: Candidate, b: Candidate, placed: readonly Candidate[]): boolean {
  const storiesOf = (one: Candidate) => placed.filter(other => other.storyId === one.storyId);
  return storiesOf(a).some(x =>
    storiesOf(b).some(y => x.apartFrom?.includes(y.storyId) || y.apartFrom?.includes(x.storyId)),
  );
}

/** All that stands under a report's keys. */
export const reach: Reach = {
  window: (_, published) => ({ from: published - 14 * DAY, to: published + 14 * DAY }),
  perKey: 40,
  choose: (_, under) => [...new Set([...under].flatMap(([, found]) => found.map(({ id }) => id)))],
};

export const cluster: Clustering = { make: 1, keysOf, reach, readsOtherwise, assign };

/** Takes the source's lease and keeps these entries of it, as a refresh at `now` would. */
export async function refresh(
  store: Store,
  sourceId: string,
  said: readonly Omit<Said, 'source'>[],
  now = NOON,
  state = pollState({ nextDueAt: now + 30 * MINUTE }),
): Promise<Kept> {
  const owner = `owner-${crypto.randomUUID()}`;
  const claimed = await store.claimNamed({ ids: [sourceId], now, leaseMs: MINUTE, owner });
  if (claimed.length !== 1) throw new Error(`${sourceId} is in somebody else's hands`);
  const entries = said.map(one => judged({ firstSeen: now, ...one, source: sourceId }));
  return store.keep({ sourceId, owner, now, state, entries }, cluster);
}
