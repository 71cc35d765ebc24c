import { assign } from './cluster/assign.ts';
import { keysOf, printOf } from './cluster/print.ts';
import { decide } from './dedupe/decide.ts';
import type { Entry } from './feed/entry.ts';
import type { SourceId, SourceProblem } from './feed/source.ts';
import type { FetchFeed } from './fetch/outcome.ts';
import { normalise } from './normalise/normalise.ts';
import { parse } from './parse/parse.ts';
import { afterPoll, type Poll, type PollLimits, urlToPoll } from './schedule/due.ts';
import type { Claimed, Judged, Store } from './store/store.ts';
import { tagEntry } from './tag/tag-entry.ts';
import type { Topic } from './tag/topic.ts';

export type RefreshDeps = {
  readonly fetchFeed: FetchFeed;
  readonly store: Store;
  readonly topic: Topic;
  /** The lease's holder. */
  readonly owner: string;
  readonly limits: PollLimits;
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

  const keep = async (poll: Poll, judged: readonly Judged[] = [], read = 0): Promise<RefreshReport> => {
    const next = afterPoll(state, poll, now, deps.random(), limits);
    enter('store');
    // Clustering is called back from within the store's transaction: its time is told apart here.
    const kept = await store.keep(
      { sourceId: source.id, owner, now, state: next, entries: judged },
      {
        keysOf,
        assign: (prints, candidates) => {
          enter('cluster');
          const assigned = assign(prints, candidates);
          enter('store');
          return assigned;
        },
      },
    );
    enter('fetch');
    if (!kept.kept) return nothing('lease-lost');
    return {
      sourceId: source.id,
      outcome: poll.kind,
      entries: {
        read,
        added: judged.filter(j => j.kind === 'new').length,
        changed: judged.filter(j => j.kind === 'changed').length,
        onTopic: judged.filter(j => j.tagged.verdict === 'on').length,
      },
      ...(next.problem === undefined ? {} : { problem: next.problem }),
      head: kept.head,
      changes: kept.changes,
      tookMs: performance.now() - startedAt,
      stageMs,
    };
  };

  // A bug or a lost store: told, not thrown, so that the other sources go on. What could be read before
  // stays; the source is asked again later, like one that failed.
  const failure = async (error: unknown): Promise<RefreshReport> => {
    const at = stage === 'dedupe' ? 'store' : stage;
    const message = error instanceof Error ? error.message : String(error);
    if (at !== 'store') {
      try {
        return await keep({ kind: 'failed', cause: { code: 'bug', message, stage: at } });
      } catch {
        // The store is lost as well; the first error is the one to tell.
      }
    }
    return { ...nothing('failed'), problem: { stage: at, code: 'bug', message, at: now } };
  };

  try {
    const outcome = await deps.fetchFeed({
      url: urlToPoll(source.url, state),
      validators: state.validators,
      ...(state.bodyHash === undefined ? {} : { bodyHash: state.bodyHash }),
    });
    if (outcome.kind === 'failed' && outcome.cause.code === 'cancelled') return nothing('cancelled');
    if (outcome.kind !== 'fetched') return await keep(outcome);

    enter('parse');
    const parsed = await parse({
      body: outcome.body,
      url: outcome.finalUrl,
      ...(outcome.contentType === undefined ? {} : { contentType: outcome.contentType }),
    });
    if (!parsed.ok) return await keep({ kind: 'failed', cause: { ...parsed.error, stage: 'parse' } });
    const { feed } = parsed;

    enter('normalise');
    const { entries, dropped } = normalise(feed, source, now);

    enter('dedupe');
    const decisions = decide(entries, await store.known(source.id, entries));

    enter('tag');
    const judged = decisions.flatMap((decision): Judged[] => {
      if (decision.kind === 'same') return [];
      const { kind, entry } = decision;
      const tagged = tagEntry(wholeReadingOf(entry), topic);
      if (tagged.verdict === 'off') return [{ kind, entry, tagged }];
      const print = printOf(entry, source.family, tagEntry(readingOf(entry), topic));
      return [{ kind, entry, tagged, print }];
    });

    const problem = mended(feed.warnings, dropped);
    return await keep(
      {
        ...outcome,
        wishes: feed.hints,
        entryTimes: feed.entries.flatMap(e => (e.published === undefined ? [] : [Date.parse(e.published)])),
        ...(problem === undefined ? {} : { problem }),
      },
      judged,
      entries.length,
    );
  } catch (error) {
    return await failure(error);
  }
}

/**
 * What the tagger reads of an entry: all that we have of it, whatever of that we may republish. Where the
 * text begins as the excerpt does, that is not read twice.
 */
export function wholeReadingOf(entry: Entry) {
  const { title, summary, lang, published, text } = entry;
  const shown = summary.replace(/\s*…$/, '');
  return {
    title,
    lang,
    published,
    summary,
    content: text.startsWith(shown) ? text.slice(shown.length) : text,
  };
}

/**
 * What tells which event an entry reports: what a reader would see first. Where policy leaves no excerpt, the
 * beginning of the text stands in for it; further down a report names everybody, and what came before.
 */
export function readingOf(entry: Entry) {
  const { title, summary, lang, published, text } = entry;
  return { title, lang, published, ...(summary === '' ? { content: text.slice(0, 600) } : { summary }) };
}

/** What was read in spite of something, for the source's page: the first thing, and how many more. */
function mended(
  warnings: readonly { readonly code: string; readonly message: string }[],
  dropped: readonly { readonly code: string; readonly message: string }[],
): Omit<SourceProblem, 'at'> | undefined {
  const [first] = [
    ...warnings.map(warning => ({ stage: 'parse' as const, ...warning })),
    ...dropped.map(({ code, message }) => ({ stage: 'normalise' as const, code, message })),
  ];
  const more = warnings.length + dropped.length - 1;
  if (first === undefined || more < 1) return first;
  return { ...first, message: `${first.message} (and ${more} more)` };
}
