import { getPublicSuffix } from 'tldts';
import { z } from 'zod';
import { type Filter, parseFilter } from '../feed/filter.ts';
import type { PublishedFeed } from '../feed/published-feed.ts';
import type { Source } from '../feed/source.ts';

/** What the process runs on, checked and complete. Times in ms, sizes in bytes. */
export type Config = {
  readonly site: {
    readonly title: string;
    readonly description: string;
    /** Absolute, without a final slash: what every published address starts with. */
    readonly url: string;
    readonly lang: string;
    /** Where a publisher can reach whoever runs this; goes into the User-Agent. */
    readonly contact?: string;
  };
  readonly server: { readonly host: string; readonly port: number };
  readonly fetch: {
    readonly timeoutMs: number;
    readonly maxBytes: number;
    readonly minGapMs: number;
    readonly concurrency: number;
    readonly allowPrivateAddresses: boolean;
    /** By domain, in its ASCII form: everything at and below it counts as one host, with manners of its own. */
    readonly domains?: Readonly<Record<string, { readonly minGapMs?: number; readonly maxHoldMs?: number }>>;
  };
  readonly schedule: { readonly tickSeconds: number; readonly floorMs: number; readonly ceilingMs: number };
  /** The topic's folder, when it is not the one that comes with peacewire. */
  readonly topic?: string;
  readonly sources: readonly Source[];
  readonly feeds: readonly PublishedFeed[];
};

/** `at` is a path such as `sources[2].url`; '' is the document itself. */
export type Problem = { readonly at: string; readonly message: string };

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "a slug such as 'bbc-ukrainian' expected: a–z, 0–9 and -, 64 at most");
const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag such as 'uk' or 'prs' expected");
const address = z.url({ protocol: /^https?$/, error: 'an absolute http or https address expected' });
const domain = z
  .string()
  .refine(
    name => asciiDomain(name) !== undefined,
    "a domain such as 'example.org' expected, not an address, nor what many share such as 'co.uk'",
  );
const oneOrMany = z.union([z.string(), z.array(z.string())]);

const sourceSchema = z.strictObject({
  id: slug.describe('Stable for ever: entries are named after it.'),
  url: address.describe("The feed's address."),
  title: z.string().min(1).describe('The name readers see.'),
  lang: lang.describe('What the feed is written in, BCP 47; Dari is prs.'),
  family: slug.describe('Who stands behind it: two sources of one family are not two independent voices.'),
  policy: z
    .enum(['title', 'excerpt', 'full'])
    .default('excerpt')
    .describe("How much may be republished; 'full' only where the publisher's licence allows it."),
  home: address.optional().describe('The page people read.'),
  licence: z.string().min(1).optional().describe('The licence that the policy rests on.'),
  archives: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(
      'How many of its older documents (RFC 5005, or further pages) are read once, when the source is new. None unless said.',
    ),
});

const filterSchema = z
  .strictObject({
    view: z.enum(['stories', 'entries']).optional(),
    lang: oneOrMany.optional(),
    tag: oneOrMany.optional().describe("'ceasefire', or with its facet 'track:ceasefire'."),
    person: oneOrMany.optional(),
    place: oneOrMany.optional(),
    source: oneOrMany.optional(),
    since: z.string().optional(),
    until: z.string().optional(),
    q: z.string().optional(),
    limit: z.int().optional(),
  })
  .superRefine((filter, context) => {
    const read = parseFilter(paramsOf(filter));
    if (read.ok) return;
    for (const { at, message } of read.problems) context.addIssue({ code: 'custom', path: [at], message });
  });

const feedSchema = z.strictObject({
  slug: slug.describe('The feed is published at /feeds/{slug}.'),
  title: z.string().min(1),
  description: z.string().default(''),
  lang: lang.describe('Of the title and of the words around the entries.'),
  filter: filterSchema.default({}).describe('The same keys as in query strings; a list means any of.'),
});

/** The one definition of feeds.config.json: it validates, and its JSON Schema is made from it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  site: z
    .strictObject({
      title: z.string().min(1).default('peacewire'),
      description: z.string().default('News of the effort to end the war in Ukraine, in many languages.'),
      url: address.default('http://localhost:8080').describe('Where the world reaches this server.'),
      lang: lang.default('en'),
      contact: z
        .string()
        .regex(/^(https?:\/\/|mailto:)\S+$/, 'an https: or mailto: address expected')
        .optional()
        .describe('Where publishers can reach you; sent in the User-Agent.'),
    })
    .prefault({}),
  server: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1').describe('0.0.0.0 to be reached from other machines.'),
      port: z.int().min(0).max(65535).default(8080),
    })
    .prefault({}),
  fetch: z
    .strictObject({
      timeoutSeconds: z.number().min(1).max(300).default(20).describe('For one whole exchange.'),
      maxMegabytes: z.number().min(0.1).max(100).default(10).describe('A larger document is refused.'),
      minGapSeconds: z.number().min(0).max(60).default(1).describe('Between two requests to one host.'),
      concurrency: z.int().min(1).max(1000).default(32).describe('How many hosts are asked at once.'),
      allowPrivateAddresses: z
        .boolean()
        .default(false)
        .describe('Lets feeds be fetched from loopback and private networks. Only for tests and intranets.'),
      domains: z
        .record(
          domain,
          z.strictObject({
            minGapSeconds: z
              .number()
              .min(0)
              .max(3600)
              .optional()
              .describe('Between two requests to any host of the domain.'),
            maxHoldMinutes: z
              .number()
              .min(0)
              .max(10080)
              .optional()
              .describe('For how long a Retry-After from one of its hosts holds all of its feeds back.'),
          }),
        )
        .optional()
        .describe(
          "Publishers that count requests over all of their hosts: everything at and below 'example.org' is asked as one host, under these rules.",
        ),
    })
    .prefault({}),
  schedule: z
    .strictObject({
      tickSeconds: z.int().min(1).max(60).default(5).describe('How often to look for what is due.'),
      floorMinutes: z.number().min(0).max(1440).default(5).describe('No source is asked more often.'),
      ceilingMinutes: z
        .number()
        .min(1)
        .max(10080)
        .default(360)
        .describe('No source is left alone for longer.'),
    })
    .prefault({}),
  topic: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A folder of topic data, seen from this file; docs/topics.md says how to write one. 'ukraine-peace' when not given.",
    ),
  sources: z.array(sourceSchema),
  feeds: z.array(feedSchema).default([]),
});

/**
 * Reads a config document's text: the Config, or every problem at once, each with its path.
 * Checks across fields as well: ids and addresses that repeat, filters that name unknown sources.
 */
export function parseConfig(text: string): ConfigResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problems: [{ at: '', message: `not JSON: ${(error as Error).message}` }] };
  }
  const read = configSchema.safeParse(json);
  const problems = [...(read.success ? [] : read.error.issues.flatMap(problemsOf)), ...crossProblems(json)];
  if (!read.success || problems.length > 0) return { ok: false, problems };

  const { site, server, fetch, schedule, topic, sources, feeds } = read.data;
  return {
    ok: true,
    config: {
      site: { ...definedOnly(site), url: site.url.replace(/\/+$/, '') },
      server,
      fetch: {
        timeoutMs: fetch.timeoutSeconds * 1000,
        maxBytes: Math.round(fetch.maxMegabytes * 1024 * 1024),
        minGapMs: fetch.minGapSeconds * 1000,
        concurrency: fetch.concurrency,
        allowPrivateAddresses: fetch.allowPrivateAddresses,
        ...(fetch.domains && { domains: domainsOf(fetch.domains) }),
      },
      schedule: {
        tickSeconds: schedule.tickSeconds,
        floorMs: schedule.floorMinutes * 60_000,
        ceilingMs: schedule.ceilingMinutes * 60_000,
      },
      ...(topic !== undefined && { topic }),
      sources: sources.map(definedOnly),
      feeds: feeds.map(feed => ({ ...feed, filter: filterOf(feed.filter) })),
    },
  };
}

/** The JSON Schema that editors complete and check feeds.config.json by. */
export function configJsonSchema(): object {
  return { ...z.toJSONSchema(configSchema, { io: 'input' }), title: 'feeds.config.json of peacewire' };
}

function domainsOf(
  domains: Record<string, { minGapSeconds?: number | undefined; maxHoldMinutes?: number | undefined }>,
): NonNullable<Config['fetch']['domains']> {
  return Object.fromEntries(
    Object.entries(domains).map(([name, { minGapSeconds, maxHoldMinutes }]) => [
      asciiDomain(name) ?? name,
      {
        ...(minGapSeconds !== undefined && { minGapMs: minGapSeconds * 1000 }),
        ...(maxHoldMinutes !== undefined && { maxHoldMs: maxHoldMinutes * 60_000 }),
      },
    ]),
  );
}

/** As URLs have it; undefined for what is no name of one publisher: an address, a public suffix. */
function asciiDomain(name: string): string | undefined {
  if (/[/?#@:\\]/.test(name)) return undefined;
  const host = URL.parse(`http://${name}/`)?.host ?? '';
  const isName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host) && !/\.\d+$/.test(host);
  return isName && getPublicSuffix(host) !== host ? host : undefined;
}

function filterOf(filter: z.infer<typeof filterSchema>): Filter {
  const read = parseFilter(paramsOf(filter));
  if (!read.ok)
    throw new Error(`a filter passed its schema but not its reader: ${JSON.stringify(read.problems)}`);
  return read.filter;
}

function paramsOf(filter: Record<string, unknown>): [string, string][] {
  return Object.entries(filter).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(one => one !== undefined)
      .map((one): [string, string] => [key, String(one)]),
  );
}

// Reads the document as it stands, so that these problems are listed beside those of shape.
function crossProblems(json: unknown): Problem[] {
  const sources = list(json, 'sources');
  const feeds = list(json, 'feeds');
  const ids = new Set(sources.map(source => text(source, 'id')));
  const { floorMinutes = 5, ceilingMinutes = 360 } = (field(json, 'schedule') ?? {}) as Record<
    string,
    number
  >;
  return [
    ...repeated(sources, 'id', 'sources'),
    ...repeated(sources, 'url', 'sources'),
    ...repeated(feeds, 'slug', 'feeds'),
    ...feeds.flatMap((feed, i) =>
      [field(field(feed, 'filter'), 'source')]
        .flat()
        .filter(id => typeof id === 'string' && !ids.has(id))
        .map(id => ({ at: `feeds[${i}].filter.source`, message: `no source has the id '${id}'` })),
    ),
    ...(floorMinutes > ceilingMinutes
      ? [{ at: 'schedule.floorMinutes', message: `at most ceilingMinutes (${ceilingMinutes}) expected` }]
      : []),
  ];
}

function repeated(items: readonly unknown[], key: string, name: string): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const value = text(item, key);
    if (value === undefined) return [];
    const before = first.get(value);
    if (before === undefined) first.set(value, i);
    return before === undefined
      ? []
      : [{ at: `${name}[${i}].${key}`, message: `'${value}' is already ${name}[${before}].${key}` }];
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const at = pathText(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ at: at === '' ? key : `${at}.${key}`, message: 'no such key' }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ at, message }));
  return [{ at, message: issue.message }];
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

// zod gives absent optional keys as undefined ones; the rest of the house knows only absent.
function definedOnly<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
