import { existsSync } from 'node:fs';
import { clustering } from '../cluster/clustering.ts';
import type { Config } from '../config/config.ts';
import { judge } from '../judge.ts';
import { isPostgres, openStore, type StoreAddress } from '../parts.ts';
import { reprint } from '../reprint.ts';
import type { Ruled, Store } from '../store/store.ts';
import { topicAt } from './topic-at.ts';

/** What a person has to say of an entry; `why` is kept beside it. */
export type Rule =
  | { readonly what: 'decide'; readonly verdict: 'on' | 'off' | 'undecided'; readonly why: string }
  | { readonly what: 'split'; readonly why: string }
  | { readonly what: 'join'; readonly story: string; readonly why: string };

/**
 * Overrules what was made of a kept entry: its verdict, or the story it is in. It holds from then on, whatever
 * is fetched, retagged or started anew, and readers hear of it. `id` is the entry's, as `explain` and the API
 * show it, or its urn. 0 when it was done, 1 when nothing was.
 */
export async function rule(config: Config, address: StoreAddress, id: string, ruling: Rule): Promise<number> {
  if (!isPostgres(address) && !existsSync(address)) {
    console.error(`nothing is kept: there is no ${address}`);
    return 1;
  }
  const store = await openStore(address);
  try {
    await store.migrate();
    const done = await perform(config, store, bare(id), ruling);
    if (done === undefined) return 1;
    if (!done.ok) {
      console.error(`nothing was done: ${PROBLEMS[done.why]}`);
      return 1;
    }
    const { storyId, changes } = done;
    const where = storyId === undefined ? 'in no story' : `in story ${storyId}`;
    console.log(`${bare(id)} is ${where}; ${changes} ${changes === 1 ? 'change' : 'changes'} for readers`);
    return 0;
  } finally {
    await store.close();
  }
}

const PROBLEMS: Readonly<Record<Extract<Ruled, { ok: false }>['why'], string>> = {
  'unknown entry': 'no such entry is kept',
  'unknown story': 'there is no such story',
  'in no story': 'the entry is in no story: it is off topic, and a person has to put it on the wire first',
  'alone in its story': 'the entry is alone in its story',
  'in it already': 'the entry is in that story already',
  'changed meanwhile': 'its publisher changed the entry just now: look at it again',
};

async function perform(config: Config, store: Store, id: string, ruling: Rule): Promise<Ruled | undefined> {
  const now = Date.now();
  const { why } = ruling;
  switch (ruling.what) {
    case 'split':
      return await store.split({ id, now, why });
    case 'join':
      return await store.join({ id, storyId: bare(ruling.story), now, why });
    case 'decide': {
      const topic = await topicAt(config.topic);
      if (topic === undefined) return undefined;
      const found = await store.entry(id);
      if (found === undefined) return { ok: false, why: 'unknown entry' };
      const { entry, source } = found.report;
      await reprint({ store, topic, now: Date.now });
      const decision = ruling.verdict === 'undecided' ? undefined : ruling.verdict;
      return await store.decide(
        { now, why, ...(decision && { decision }), entry: judge(entry, source.family, topic, decision) },
        clustering,
      );
    }
  }
}

const bare = (id: string): string => id.replace(/^urn:peacewire:/, '');
