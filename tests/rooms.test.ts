import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house's rules of direction, held by reading the imports of every file.

const src = resolve(import.meta.dirname, '../src');

/** In the order in which data passes through them. */
const STAGES = ['fetch', 'parse', 'normalise', 'dedupe', 'tag', 'cluster', 'store', 'publish', 'web'];
const PURE = ['feed', 'parse', 'normalise', 'dedupe', 'tag', 'cluster', 'publish'];
/** Rooms beside the way, which no stage may enter. */
const ASIDE = ['config', 'schedule', 'demo', 'commands'];

// `entities` is HTML's table of character references and nothing else: markup is undone in two rooms.
const LIBRARY_ROOMS: Record<string, string | readonly string[]> = {
  undici: 'fetch',
  'rss-parser': 'parse',
  htmlparser2: 'parse',
  'iconv-lite': 'parse',
  entities: ['parse', 'normalise'],
  'sanitize-html': 'normalise',
  eld: 'normalise',
  kysely: 'store',
  pg: 'store',
  feed: 'publish',
  express: 'web',
  'node-cron': 'schedule',
  zod: 'config',
  tldts: 'config',
  pino: 'commands',
  'cli-progress': 'commands',
  commander: '',
};

type Import = {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  readonly typeOnly: boolean;
};

const imports: readonly Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .flatMap(name => {
    const file = join(src, name);
    const text = readFileSync(file, 'utf8');
    const room = name.includes(sep) ? name.split(sep)[0]! : '';
    return [
      ...text.matchAll(/^(?:import|export)\s(type\s)?([^;]*?)\sfrom\s'([^']+)'|\bimport\('([^']+)'\)/gm),
    ].map(([, type, names = '', from, dynamic]) => ({
      file: name,
      room,
      from: from ?? dynamic!,
      typeOnly:
        type !== undefined ||
        (/^\{[^}]*\}$/.test(names.trim()) &&
          names
            .trim()
            .slice(1, -1)
            .split(',')
            .every(one => one.trim() === '' || one.trim().startsWith('type '))),
    }));
  });

const told = ({ file, from }: Import) => `${file} imports ${from}`;

/** The room that an import leads to; '' is the top of src; undefined is a library. */
function roomOf({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const path = relative(src, resolve(src, file, '..', from));
  return path.includes(sep) ? path.split(sep)[0]! : '';
}

describe('the direction of imports', () => {
  it('is read from real files', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(new Set(imports.map(one => one.room))).toEqual(new Set(['', ...STAGES, ...ASIDE, 'feed']));
  });

  it('lets the vocabulary import nothing but itself', () => {
    const bad = imports.filter(one => one.room === 'feed' && roomOf(one) !== 'feed');
    expect(bad.map(told)).toEqual([]);
  });

  it('lets a stage import types of earlier stages only, and values of none', () => {
    const bad = imports.filter(one => {
      const to = roomOf(one);
      if (!STAGES.includes(one.room) || to === undefined || to === one.room || to === 'feed') return false;
      return !one.typeOnly || STAGES.indexOf(to) < 0 || STAGES.indexOf(to) > STAGES.indexOf(one.room);
    });
    expect(bad.map(told)).toEqual([]);
  });

  it('lets only the joiners at the top, and the commands, join rooms', () => {
    const bad = imports.filter(one => {
      const to = roomOf(one);
      if (one.room === '' || one.room === 'commands' || STAGES.includes(one.room)) return false;
      return to !== undefined && to !== one.room && to !== 'feed' && !one.typeOnly;
    });
    expect(bad.map(told)).toEqual([]);
  });

  it('keeps each library in one room', () => {
    const bad = imports.filter(one => {
      if (one.from.startsWith('.') || one.from.startsWith('node:')) return false;
      const name = one.from.startsWith('@')
        ? one.from.split('/').slice(0, 2).join('/')
        : one.from.split('/')[0]!;
      return ![LIBRARY_ROOMS[name]].flat().includes(one.room);
    });
    expect(bad.map(told)).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const WORLD = /^node:(fs|net|http|https|dns|child_process|worker_threads|sqlite|os|timers|process)\b/;

  it('import nothing that touches the world', () => {
    expect(imports.filter(one => PURE.includes(one.room) && WORLD.test(one.from)).map(told)).toEqual([]);
  });

  it('know no clock, chance, environment or network', () => {
    const WAYS =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.(env|argv)\b|\bfetch\(|\bsetTimeout\(/;
    const bad = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && PURE.includes(name.split(sep)[0]!))
      .flatMap(name =>
        readFileSync(join(src, name), 'utf8')
          .split('\n')
          .flatMap((line, i) =>
            WAYS.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(bad).toEqual([]);
  });

  it('leaves the environment to the command line', () => {
    const bad = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      name =>
        name.endsWith('.ts') &&
        name !== 'cli.ts' &&
        /\bprocess\.env\b/.test(readFileSync(join(src, name), 'utf8')),
    );
    expect(bad).toEqual([]);
  });
});
