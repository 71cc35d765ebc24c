import { type Answer, type Audience, prepare } from './answer.ts';
import {
  HOT_MS,
  LONGEST_REST_MS,
  PATIENCE_MS,
  RENDER_TIMEOUT_MS,
  REST_FACTOR,
  REST_MS,
  recheckMs,
  STALE_MS,
} from './freshness.ts';
import type { Body, Page, RenderPage } from './page.ts';

export type Bodies = {
  /** The answer for an address that led here before, when it may be served as it is. The hot path. */
  at(url: string): Answer | undefined;
  /** The answer for a page, made now if there is none that may be served; `url` leads here from now on. */
  get(wanted: Wanted): Promise<Got>;
  /** The wire has moved on: what shows less than this change is out of date. */
  moved(seq: number): void;
  stats(): BodiesStats;
  /** Stops making bodies in the background. */
  close(): void;
};

export type Wanted = {
  readonly page: Page;
  readonly key: string;
  readonly audience: Audience;
  readonly url: string;
};

export type Got =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Too many pages are being made already. */
  | { readonly kind: 'busy' }
  /** It could not be made, and no earlier one is kept. */
  | { readonly kind: 'failed' };

export type BodiesStats = {
  readonly pages: number;
  readonly bytes: number;
  readonly rendering: number;
  readonly rendered: number;
  readonly failed: number;
  readonly head: number;
};

export type BodiesOptions = {
  readonly render: RenderPage;
  /** Hears of each render that failed, and for which page. */
  readonly onFailure: (error: unknown, key: string) => void;
  readonly maxBytes?: number;
  readonly maxPages?: number;
  /** How many may be made at once for readers who wait. */
  readonly maxRendering?: number;
};

/** A page's place in the cache: the last good answer, and what is known about how good it still is. */
type Slot = {
  readonly page: Page;
  readonly key: string;
  readonly audience: Audience;
  readonly urls: string[];
  answer: Answer | undefined;
  /** It shows at least this change. */
  seq: number;
  /** It may be served without a wait before this, ms. */
  servedUntil: number;
  /** Something newer is known to exist. */
  stale: boolean;
  /** Something newer may exist from then on, ms. */
  recheckAt: number;
  /** Not to be made again in the background before this, ms. */
  restsUntil: number;
  failures: number;
  usedAt: number;
  /** Used since the eviction hand last passed. */
  used: boolean;
  rendering: Promise<void> | undefined;
  wake: NodeJS.Timeout | undefined;
};

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PAGES = 5_000;
const MAX_RENDERING = 64;
// One address usually leads to a page, a few more by the order of parameters; the rest is mischief.
const MAX_URLS = 8;
const MAX_URL_CHARACTERS = 512;
// Background renders wait for each other, so that a reader who needs a page now is not behind all of them.
const BACKGROUND_LANES = 1;

/**
 * Ready answers by canonical key, bounded by bytes and number; the least used go first. How stale one
 * may get is written in freshness.ts. One render at a time for each key, however many wait for it;
 * one that fails leaves the last good answer in place, and is tried again after 1 s, 2 s … 30 s.
 */
export function createBodies(options: BodiesOptions): Bodies {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const maxPages = options.maxPages ?? MAX_PAGES;
  const maxRendering = options.maxRendering ?? MAX_RENDERING;
  const slots = new Map<string, Slot>();
  const byUrl = new Map<string, Slot>();
  const background = new Set<Slot>();
  let bytes = 0;
  let head = 0;
  let rendering = 0;
  let inBackground = 0;
  let rendered = 0;
  let failed = 0;
  let closed = false;

  function at(url: string): Answer | undefined {
    const slot = byUrl.get(url);
    if (slot === undefined || slot.answer === undefined) return undefined;
    const now = Date.now();
    slot.used = true;
    slot.usedAt = now;
    if (!servable(slot, now)) return undefined;
    if (slot.stale || now >= slot.recheckAt) wakeUp(slot, now);
    return slot.answer;
  }

  /**
   * Nobody waits for a page that could not be made again, until it is due to be tried. When nobody has
   * asked since, so that it was not tried, who does must not be shown the day on which it failed.
   */
  function servable(slot: Slot, now: number): boolean {
    return now < slot.servedUntil || (slot.failures > 0 && now < slot.restsUntil + STALE_MS);
  }

  async function get(wanted: Wanted): Promise<Got> {
    const before = slots.get(wanted.key);
    const slot = before ?? addSlot(wanted);
    remember(slot, wanted.url);
    const now = Date.now();
    // Once is not yet use: who walks through all there is must not drive out what others come back to.
    slot.used = before !== undefined;
    slot.usedAt = now;
    if (slot.answer !== undefined && servable(slot, now)) {
      if (slot.stale || now >= slot.recheckAt) wakeUp(slot, now);
      return { kind: 'answer', answer: slot.answer };
    }
    if (slot.rendering === undefined && rendering >= maxRendering) {
      if (slot.answer !== undefined) return { kind: 'answer', answer: slot.answer };
      drop(slot);
      return { kind: 'busy' };
    }
    const made = slot.rendering ?? renderSlot(slot);
    if (slot.answer === undefined) await made;
    else if ((await Promise.race([made, pause(PATIENCE_MS)])) === 'waited')
      // One reader's wait is enough: the others are served what there is for as long again.
      slot.servedUntil = Date.now() + PATIENCE_MS;
    return slot.answer === undefined ? { kind: 'failed' } : { kind: 'answer', answer: slot.answer };
  }

  function moved(seq: number): void {
    if (seq <= head) return;
    head = seq;
    const now = Date.now();
    for (const slot of slots.values()) {
      if (slot.answer === undefined || slot.seq >= head) continue;
      if (!slot.stale) {
        slot.stale = true;
        slot.servedUntil = Math.min(slot.servedUntil, now + STALE_MS);
      }
      if (slot.usedAt > now - HOT_MS) wakeUp(slot, now);
    }
  }

  /** Makes it again in the background, as soon as it has rested. */
  function wakeUp(slot: Slot, now: number): void {
    if (closed || slot.rendering !== undefined || slot.wake !== undefined || background.has(slot)) return;
    if (slot.restsUntil <= now) {
      background.add(slot);
      runBackground();
      return;
    }
    slot.wake = setTimeout(() => {
      slot.wake = undefined;
      background.add(slot);
      runBackground();
    }, slot.restsUntil - now);
    slot.wake.unref();
  }

  function runBackground(): void {
    for (const slot of background) {
      if (inBackground >= BACKGROUND_LANES) return;
      background.delete(slot);
      if (slot.rendering !== undefined || slots.get(slot.key) !== slot) continue;
      inBackground++;
      void renderSlot(slot).finally(() => {
        inBackground--;
        runBackground();
      });
    }
  }

  /** Resolves when it has been made or could not be; never rejects. */
  function renderSlot(slot: Slot): Promise<void> {
    background.delete(slot);
    clearTimeout(slot.wake);
    slot.wake = undefined;
    rendering++;
    const startedAt = Date.now();
    const headAtStart = head;
    slot.rendering = within(RENDER_TIMEOUT_MS, () => options.render(slot.page))
      .then(body => {
        if (body.status >= 500) throw new Error(`the page was made with status ${body.status}`);
        keep(slot, body, headAtStart, startedAt);
      })
      .catch((error: unknown) => {
        failed++;
        slot.failures++;
        const now = Date.now();
        slot.restsUntil = now + Math.min(30_000, 1_000 * 2 ** (slot.failures - 1));
        slot.stale = true;
        options.onFailure(error, slot.key);
        if (slot.answer === undefined) drop(slot);
      })
      .finally(() => {
        rendering--;
        slot.rendering = undefined;
        const now = Date.now();
        if (slot.stale && slot.failures === 0 && slot.usedAt > now - HOT_MS) wakeUp(slot, now);
      });
    return slot.rendering;
  }

  function keep(slot: Slot, body: Body, headAtStart: number, startedAt: number): void {
    const answer = prepare(body, slot.audience, startedAt);
    bytes += answer.sizeBytes - (slot.answer?.sizeBytes ?? 0);
    slot.answer = answer;
    rendered++;
    // The store was asked after we had heard of `headAtStart`, whatever number the page carries: one that
    // does not depend on the wire would else never be up to date.
    slot.seq = Math.max(body.seq, headAtStart);
    const now = Date.now();
    const tookMs = now - startedAt;
    slot.restsUntil = now + Math.min(LONGEST_REST_MS, Math.max(REST_MS, REST_FACTOR * tookMs));
    slot.failures = 0;
    slot.stale = slot.seq < head;
    slot.recheckAt = startedAt + recheckMs(slot.page);
    // What it lacks may have come the moment it was begun.
    slot.servedUntil = (slot.stale ? startedAt : slot.recheckAt) + STALE_MS;
    evict();
    // The renderer may have seen a change before its notice came.
    if (body.seq > head) moved(body.seq);
  }

  function addSlot(wanted: Wanted): Slot {
    const slot: Slot = {
      page: wanted.page,
      key: wanted.key,
      audience: wanted.audience,
      urls: [],
      answer: undefined,
      seq: 0,
      servedUntil: 0,
      stale: false,
      recheckAt: 0,
      restsUntil: 0,
      failures: 0,
      usedAt: 0,
      used: false,
      rendering: undefined,
      wake: undefined,
    };
    slots.set(slot.key, slot);
    return slot;
  }

  function remember(slot: Slot, url: string): void {
    if (slot.urls.length >= MAX_URLS || url.length > MAX_URL_CHARACTERS || byUrl.has(url)) return;
    slot.urls.push(url);
    byUrl.set(url, slot);
  }

  function drop(slot: Slot): void {
    if (slots.get(slot.key) !== slot) return;
    slots.delete(slot.key);
    for (const url of slot.urls) byUrl.delete(url);
    clearTimeout(slot.wake);
    background.delete(slot);
    bytes -= slot.answer?.sizeBytes ?? 0;
  }

  /** Second chance: the hand goes round in order of arrival and takes what was not used since it last passed. */
  function evict(): void {
    // Two rounds take everything that can be taken.
    let steps = 2 * slots.size;
    while (slots.size > 1 && steps-- > 0 && (bytes > maxBytes || slots.size > maxPages)) {
      const [slot] = slots.values();
      if (slot === undefined) return;
      if (slot.used || slot.rendering !== undefined) {
        slot.used = false;
        slots.delete(slot.key);
        slots.set(slot.key, slot);
      } else drop(slot);
    }
  }

  return {
    at,
    get,
    moved,
    stats: () => ({ pages: slots.size, bytes, rendering, rendered, failed, head }),
    close() {
      closed = true;
      background.clear();
      for (const slot of slots.values()) clearTimeout(slot.wake);
    },
  };
}

function pause(ms: number): Promise<'waited'> {
  return new Promise(resolve => {
    setTimeout(() => resolve('waited'), ms).unref();
  });
}

async function within<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not made within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
