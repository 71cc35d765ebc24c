import { clustering } from './cluster/clustering.ts';
import { dedupe } from './dedupe/dedupe.ts';
import { formerPages, type Move, movesOf } from './dedupe/moved.ts';
import { type PollState, type SourceId, type SourceProblem, withRenamed } from './feed/source.ts';
import type { FetchFeed, FetchRequest } from './fetch/outcome.ts';
import { judge } from './judge.ts';
import { canonicalLink } from './normalise/canonical-link.ts';
import { contentHashOn } from './normalise/content-hash.ts';
import { entryId, usableGuid } from './normalise/identity.ts';
import { normalise } from './normalise/normalise.ts';
import { parse } from './parse/parse.ts';
import type { ParsedFeed } from './parse/parsed-feed.ts';
import {
  type ArchiveStep,
  afterArchive,
  archiveToRead,
  startArchives,
  withArchives,
} from './schedule/archives.ts';
import { afterPoll, type Poll, type PollLimits, urlToPoll } from './schedule/due.ts';
import type { Claimed, Judged, Refresh, Store } from './store/store.ts';
import type { Topic } from './tag/topic.ts';

export type RefreshDeps = {
  readonly fetchFeed: FetchFeed;
  readonly store: Store;
  readonly topic: Topic;
  /** The lease's holder. */
  readonly owner: string;
  readonly limits: PollLimits;
  /** How many older documents of a source are read while it is new; none unless said. RFC 5005. */
  readonly archives?: (id: SourceId) => number;
  /** ms UTC. */
  readonly now: () => number;
  /** 0 … 1, spreads the next polls. */
  readonly random: () => number;
};

export type Stage = 'fetch' | 'parse' | 'normalise' | 'dedupe' | 'tag' | 'cluster' | 'store';

export type RefreshReport = {
  readonly sourceId: SourceId;
  /** 'cancelled': we are being stopped; the source is due as it was. 'lease-lost': another took it over. */
  readonly outcome: 'fetched' | 'not-modified' | 'gone' | 'failed' | 'cancelled' | 'lease-lost';
  readonly entries: {
    readonly read: number;
    readonly added: number;
    readonly changed: number;
    readonly onTopic: number;
  };
  /** What was wrong, also when entries came nonetheless. */
  readonly problem?: SourceProblem;
  /** The last change's number afterwards; absent when nothing was kept. */
  readonly head?: number;
  readonly changes: number;
  readonly tookMs: number;
  /** How long each stage took; those that wait (fetch, dedupe, store) include what others did meanwhile. ms. */
  readonly stageMs: Readonly<Record<Stage, number>>;
};

/** What a document says that we did not know. */
type News = Pick<Refresh, 'entries' | 'withdrawn' | 'renamed'>;
const NO_NEWS: News = { entries: [] };

/**
 * Takes one source through the stages, in the only order there is:
 *
 *   fetch → parse → normalise → dedupe → tag → cluster → store
 *
 * What it learns of the source and what it learns of the entries are kept in one transaction, or
 * neither is. Never rejects: what goes wrong is in the report and on the source's page, and the
 * last good entries stay.
 */
export async function refresh({ source, state }: Claimed, deps: RefreshDeps): Promise<RefreshReport> {
  const { store, topic, owner, limits } = deps;
  const startedAt = performance.now();
  const now = deps.now();
  const archive = archiveToRead(state, now);
  let stage: Stage = 'fetch';
  let since = startedAt;
  const stageMs = { fetch: 0, parse: 0, normalise: 0, dedupe: 0, tag: 0, cluster: 0, store: 0 };
  const enter = (next: Stage) => {
    const at = performance.now();
    stageMs[stage] += at - since;
    since = at;
    stage = next;
  };

  const nothing = (outcome: RefreshReport['outcome']): RefreshReport => ({
    sourceId: source.id,
    outcome,
    entries: { read: 0, added: 0, changed: 0, onTopic: 0 },
    changes: 0,
    tookMs: performance.now() - startedAt,
    stageMs,
  });

  /** Keeps what was learnt, in one transaction. */
  const save = async (
    next: PollState,
    about: Pick<RefreshReport, 'outcome'> & { readonly problem?: SourceProblem | undefined },
    news: News,
    read: number,
  ): Promise<RefreshReport> => {
    enter('store');
    const judged = news.entries;
    // Clustering is called back from within the store's transaction: its time is told apart here.
    const kept = await store.keep(
      { sourceId: source.id, owner, now, state: next, ...news },
      {
        ...clustering,
        assign: (prints, candidates) => {
          enter('cluster');
          const assigned = clustering.assign(prints, candidates);
          enter('store');
          return assigned;
        },
      },
    );
    enter('fetch');
    if (!kept.kept) return nothing('lease-lost');
    return {
      sourceId: source.id,
      outcome: about.outcome,
      entries: {
        read,
        added: judged.filter(j => j.kind === 'new').length,
        changed: judged.filter(j => j.kind !== 'new').length,
        onTopic: judged.filter(j => j.tagged.verdict === 'on').length,
      },
      ...(about.problem === undefined ? {} : { problem: about.problem }),
      head: kept.head,
      changes: kept.changes,
      tookMs: performance.now() - startedAt,
      stageMs,
    };
  };

  const keep = (
    poll: Poll,
    news = NO_NEWS,
    read = 0,
    learn: (next: PollState) => PollState = same => same,
  ): Promise<RefreshReport> => {
    const next = withArchives(learn(afterPoll(state, poll, now, deps.random(), limits)));
    return save(next, { outcome: poll.kind, problem: next.problem }, news, read);
  };

  // A bug or a lost store: told, not thrown, so that the other sources go on. What could be read before
  // stays; the source is asked again later, like one that failed.
  const failure = async (error: unknown): Promise<RefreshReport> => {
    const at = stage === 'dedupe' ? 'store' : stage;
    const message = error instanceof Error ? error.message : String(error);
    if (at !== 'store') {
      try {
        const failed = { kind: 'failed', cause: { code: 'bug', message, stage: at } } as const;
        return await (archive === undefined ? keep(failed) : keepArchive(failed));
      } catch {
        // The store is lost as well; the first error is the one to tell.
      }
    }
    return { ...nothing('failed'), problem: { stage: at, code: 'bug', message, at: now } };
  };

  const get = async (request: FetchRequest) => {
    enter('fetch');
    const outcome = await deps.fetchFeed(request);
    if (outcome.kind !== 'fetched') return outcome;
    enter('parse');
    const { body, finalUrl, contentType } = outcome;
    const parsed = await parse({
      body,
      url: finalUrl,
      ...(contentType === undefined ? {} : { contentType }),
    });
    return { ...outcome, parsed };
  };

  /** Where it may have moved to `here` from: what it was read at before, permanent redirects included. */
  const movesTo = (here: string): readonly Move[] => {
    const { movedTo, formerUrls = [] } = state;
    const elsewhere = [source.url, ...(movedTo === undefined ? [] : [movedTo.url]), ...formerUrls];
    return movesOf(
      elsewhere.flatMap(url => canonicalLink(url) ?? []),
      canonicalLink(here) ?? here,
    );
  };

  /** Its entries, the new and changed ones of them judged, and what it takes back. */
  const judgeAll = async (feed: ParsedFeed, { moves, whole }: { moves: readonly Move[]; whole: boolean }) => {
    enter('normalise');
    const { entries, dropped } = normalise(feed, source, now);
    const deleted = (feed.deleted ?? []).flatMap(({ ref, when }) => {
      const guid = usableGuid(ref);
      if (guid === undefined) return [];
      return [{ guid, id: entryId(source.id, guid), ...(when !== undefined && { at: Date.parse(when) }) }];
    });

    enter('dedupe');
    const former = entries
      .flatMap(entry => (entry.canonicalLink === undefined ? [] : formerPages(entry.canonicalLink, moves)))
      .map(page => ({ guid: page, canonicalLink: page }));
    const known = await store.known(source.id, [...entries, ...deleted, ...former]);
    const { renamed } = state;
    const found = dedupe({ entries, deleted, whole, moves, renamed }, known, contentHashOn);

    enter('tag');
    const judged = found.entries.map(({ kind, entry }) => ({ kind, ...judge(entry, source.family, topic) }));
    return { entries, dropped, outlived: found.outlived, news: { ...found, entries: judged } };
  };

  const keepArchive = (
    step: ArchiveStep,
    judged: readonly Judged[] = [],
    read = 0,
  ): Promise<RefreshReport> => {
    const next = afterArchive(state, step, now, deps.random(), limits);
    const about =
      step.kind === 'read'
        ? ({ outcome: 'fetched' } as const)
        : ({ outcome: 'failed', problem: next.archives?.problem } as const);
    return save(next, about, { entries: judged }, read);
  };

  /** The turn of an older document, while the feed itself is not due. RFC 5005. */
  const readArchive = async (url: string): Promise<RefreshReport> => {
    const got = await get({ url, validators: {} });
    if (got.kind === 'failed' && got.cause.code === 'cancelled') return nothing('cancelled');
    if (got.kind === 'failed') return await keepArchive(got);
    if (got.kind !== 'fetched') {
      const message = `${url} is ${got.kind === 'gone' ? 'gone (410)' : 'said not to have changed'}`;
      return await keepArchive({ kind: 'failed', cause: { code: got.kind, message }, isFinal: true });
    }
    if (!got.parsed.ok)
      return await keepArchive({ kind: 'failed', cause: { ...got.parsed.error, stage: 'parse' } });
    const { feed } = got.parsed;
    const { entries, news } = await judgeAll(feed, {
      moves: movesTo(urlToPoll(source.url, state)),
      whole: false,
    });
    // What we have of an entry is newer than what an archive says of it.
    const added = news.entries.filter(({ kind }) => kind === 'new');
    const older = feed.prevArchive ?? feed.next;
    return await keepArchive(
      { kind: 'read', added: added.length, ...(older !== undefined && { older }) },
      added,
      entries.length,
    );
  };

  try {
    if (archive !== undefined) return await readArchive(archive);

    const url = urlToPoll(source.url, state);
    let got = await get({
      url,
      validators: state.validators,
      ...(state.bodyHash === undefined ? {} : { bodyHash: state.bodyHash }),
    });
    // The same delta would come again and again; the whole document may be sound.
    if (got.kind === 'fetched' && got.isDelta && !got.parsed.ok) got = await get({ url, validators: {} });
    if (got.kind === 'failed' && got.cause.code === 'cancelled') return nothing('cancelled');
    if (got.kind !== 'fetched') return await keep(got);

    const { parsed, ...outcome } = got;
    if (!parsed.ok) return await keep({ kind: 'failed', cause: { ...parsed.error, stage: 'parse' } });
    const { feed } = parsed;
    // Some say «nothing new» by a delta of nothing.
    if (outcome.isDelta && feed.entries.length === 0) return await keep({ ...outcome, kind: 'not-modified' });

    const { entries, dropped, outlived, news } = await judgeAll(feed, {
      moves: movesTo(outcome.movedTo ?? url),
      whole: !outcome.isDelta,
    });
    const problem = mended(feed.warnings, dropped);
    return await keep(
      {
        ...outcome,
        wishes: feed.hints,
        entryTimes: feed.entries.flatMap(e => (e.published === undefined ? [] : [Date.parse(e.published)])),
        ...(problem === undefined ? {} : { problem }),
      },
      news,
      entries.length,
      afterwards => {
        const next = withRenamed(afterwards, outlived);
        // New, and asked for: what it published before is read by and by, one document a turn.
        const wanted = deps.archives?.(source.id) ?? 0;
        if (wanted < 1 || state.lastSuccessAt !== undefined) return next;
        const older = feed.prevArchive ?? feed.next;
        const feedUrls = [source.url, outcome.finalUrl, ...(feed.self === undefined ? [] : [feed.self])];
        const from = { wanted, feedUrls, ...(older !== undefined && { older }) };
        return startArchives(next, from, now, limits);
      },
    );
  } catch (error) {
    return await failure(error);
  }
}

/** What was mended or left out of a document that was read nonetheless, for the source's page: each kind once. */
function mended(
  warnings: readonly { readonly code: string; readonly message: string }[],
  dropped: readonly { readonly code: string; readonly message: string }[],
): Omit<SourceProblem, 'at'> | undefined {
  const kinds = new Map<string, { readonly problem: Omit<SourceProblem, 'at'>; count: number }>();
  const count = (problem: Omit<SourceProblem, 'at'>) => {
    const known = kinds.get(problem.code);
    if (known === undefined) kinds.set(problem.code, { problem, count: 1 });
    else known.count++;
  };
  for (const warning of warnings) count({ stage: 'parse', ...warning });
  for (const { code, message } of dropped) count({ stage: 'normalise', code, message });
  const [first] = kinds.values();
  if (first === undefined) return undefined;
  const message = [...kinds.values()]
    .map(kind => (kind.count === 1 ? kind.problem.message : `${kind.problem.message} (${kind.count} times)`))
    .join('; ');
  return { ...first.problem, message };
}
