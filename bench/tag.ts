/**
 * How many items a second one core tags, and whether a larger lexicon costs time.
 *
 *   node bench/tag.ts [ITEMS.ndjson[.gz]]
 *
 * Without a path it tags items it writes itself: title and summary, a dozen languages, mostly not on topic.
 * Prints items/s with the topic as it is, with as many invented names again, and the ratio of the two.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseTopicData } from '../src/tag/parse-topic-data.ts';
import { type TaggableItem, tagEntry } from '../src/tag/tag-entry.ts';
import { compileTopic, type Topic } from '../src/tag/topic.ts';
import type { ConceptData, TopicData } from '../src/tag/topic-data.ts';

const ROUNDS = 5;
const WRITTEN_ITEMS = 20_000;

const sentences: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Envoys meet in Geneva to go through the draft peace plan for Ukraine line by line'],
  ['en', 'The city council has approved a new tram line between the harbour and the university'],
  ['en', 'Heavy rain is expected along the coast until Thursday, forecasters say'],
  ['en', 'Shares rose after the central bank left its main rate unchanged for the third time'],
  ['de', 'Der Stadtrat hat den Haushalt für das kommende Jahr mit knapper Mehrheit beschlossen'],
  ['de', 'In Genf sprechen Unterhändler über Sicherheitsgarantien für die Ukraine'],
  ['fr', 'Le musée rouvrira ses portes au printemps après trois ans de travaux'],
  ['es', 'La selección femenina ganó por tres a cero y pasa a la final del torneo'],
  ['pl', 'Prezydent spotkał się z mieszkańcami i rozmawiał o budowie szkoły'],
  ['uk', 'У Харкові після нічної атаки дронів відновлюють електропостачання'],
  ['uk', 'Делегації України та США продовжують переговори щодо мирного плану'],
  ['ru', 'Синоптики обещают снег и метель в центральных областях до конца недели'],
  ['fa', 'وزیر خارجه در نشست خبری خود به پرسش‌های خبرنگاران درباره اقتصاد پاسخ داد'],
  ['prs', 'قصر سفید در مورد توافق صلح میان روسیه و اوکراین خوش‌بین است'],
  ['ps', 'په کابل کې د روغتیا وزارت د واکسین نوی پړاو پیل کړ'],
  ['ar', 'أعلنت وزارة الصحة بدء حملة التطعيم في المدارس الأسبوع المقبل'],
  ['zh', '气象部门预计本周末沿海地区将有强降雨，提醒居民注意防范'],
  ['fi', 'Kaupunki rakentaa uuden uimahallin keskustaan ensi vuonna'],
];

/** Always the same numbers, so that two runs tag the same items. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function writtenItems(): TaggableItem[] {
  const random = randomFrom(7);
  return Array.from({ length: WRITTEN_ITEMS }, () => {
    const [lang, title] = sentences[Math.floor(random() * sentences.length)] as (typeof sentences)[number];
    const same = sentences.filter(([other]) => other === lang);
    const pick = () => (same[Math.floor(random() * same.length)] as (typeof sentences)[number])[1];
    return { lang, title, summary: `${pick()}. ${pick()}.` };
  });
}

function readItems(path: string): TaggableItem[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { title, summary, content, lang, published } = JSON.parse(line) as Record<string, string>;
      const at = published ? Date.parse(published) : Number.NaN;
      return {
        title: title ?? '',
        ...(summary ? { summary } : {}),
        ...(content ? { content } : {}),
        ...(lang ? { lang } : {}),
        ...(Number.isNaN(at) ? {} : { published: at }),
      };
    });
}

/** As many concepts and forms again, with names nobody has but that begin as names do. */
function doubled(data: TopicData): TopicData {
  const random = randomFrom(11);
  const syllables =
    'ka ro mi ten vol gar shi lun pet dor ках ров мин тен вол гар шил пет дор نو می را تن'.split(' ');
  const name = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  const invented = data.concepts.map((concept, index): ConceptData => {
    const forms: Record<string, string[]> = {};
    for (const [lang, list] of Object.entries(concept.forms ?? {}))
      forms[lang] = list.map(form => form.replaceAll(/[\p{L}\p{M}]{3,}/gu, () => name()));
    return { id: `invented-${index}`, facet: 'person', labels: { en: `${name()} ${name()}` }, forms };
  });
  return { ...data, concepts: [...data.concepts, ...invented] };
}

function itemsPerSecond(items: readonly TaggableItem[], topic: Topic): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const item of items) tagEntry(item, topic);
    best = Math.max(best, items.length / ((performance.now() - start) / 1000));
  }
  return best;
}

const folder = new URL('../src/tag/topics/ukraine-peace/', import.meta.url);
const parsed = parseTopicData(
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .map(name => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
  ),
);
if (!parsed.ok) throw new Error(parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
const [path] = process.argv.slice(2);
const items = path ? readItems(path) : writtenItems();
const topic = compileTopic(parsed.data);
const large = compileTopic(doubled(parsed.data));
const plain = itemsPerSecond(items, topic);
const twice = itemsPerSecond(items, large);
console.log(`${items.length} items, best of ${ROUNDS} rounds`);
console.log(`${topic.concepts.length} concepts: ${Math.round(plain)} items/s`);
console.log(
  `${large.concepts.length} concepts: ${Math.round(twice)} items/s, ${(twice / plain).toFixed(2)} of that`,
);
