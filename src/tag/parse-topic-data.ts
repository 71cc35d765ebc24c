import { readForm } from './form.ts';
import { type ConceptData, roles, type TopicData, type TopicHead, type WeightsData } from './topic-data.ts';

/** `at` is a path such as `people.json[3].forms.uk[0]`. */
export type TopicProblem = { readonly at: string; readonly message: string };

export type TopicDataResult =
  | { readonly ok: true; readonly data: TopicData }
  | { readonly ok: false; readonly problems: readonly TopicProblem[] };

const HEAD = 'topic.json';
const WEIGHTS = 'weights.json';
const facets = ['track', 'person', 'place', 'organisation', 'event'];
const slug = /^[a-z0-9][a-z0-9-]{0,63}$/;
const langTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Reads a topic's folder, given as parsed JSON by file name: topic.json, weights.json, and any number of
 * others, each a list of concepts. Lists every problem at once. The guide is docs/topics.md.
 */
export function parseTopicData(files: Readonly<Record<string, unknown>>): TopicDataResult {
  const problems: TopicProblem[] = [];
  const say = (at: string, message: string) => problems.push({ at, message });
  const concepts: { at: string; value: Record<string, unknown> }[] = [];
  for (const name of Object.keys(files).sort()) {
    if (name === HEAD || name === WEIGHTS) continue;
    const list = files[name];
    if (!Array.isArray(list)) say(name, 'a list of concepts expected');
    else
      list.forEach((value, index) => {
        const at = `${name}[${index}]`;
        if (isRecord(value)) concepts.push({ at, value });
        else say(at, 'a concept expected');
      });
  }
  const ids = new Map<string, string>();
  for (const { at, value } of concepts) {
    if (typeof value.id !== 'string' || !slug.test(value.id))
      say(`${at}.id`, "a slug such as 'security-guarantees' expected: a–z, 0–9 and -, 64 at most");
    else if (ids.has(value.id)) say(`${at}.id`, `'${value.id}' is ${ids.get(value.id)} already`);
    else ids.set(value.id, at);
  }
  const tracks = new Set(
    concepts.filter(({ value }) => value.facet === 'track').map(({ value }) => value.id),
  );
  for (const { at, value } of concepts) checkConcept(at, value, ids, tracks, say);
  checkHead(files[HEAD], say);
  checkWeights(files[WEIGHTS], ids, say);
  if (problems.length > 0) return { ok: false, problems };
  // Every shape was looked at above; the compiler can't follow that.
  return {
    ok: true,
    data: {
      head: files[HEAD] as TopicHead,
      weights: files[WEIGHTS] as WeightsData,
      concepts: concepts.map(({ value }) => value as unknown as ConceptData),
    },
  };
}

type Say = (at: string, message: string) => void;

const conceptKeys = [
  'id',
  'facet',
  'wikidata',
  'labels',
  'forms',
  'role',
  'needs',
  'from',
  'until',
  'also',
  'tracks',
  'tracksIfNone',
  'near',
  'note',
];

function checkConcept(
  at: string,
  concept: Record<string, unknown>,
  ids: ReadonlyMap<string, string>,
  tracks: ReadonlySet<unknown>,
  say: Say,
): void {
  checkKeys(at, concept, conceptKeys, say);
  const { facet, wikidata, labels, forms, role, needs, also, near } = concept;
  if (facet !== undefined && !facets.includes(facet as string))
    say(`${at}.facet`, `one of ${facets.join(', ')} expected`);
  if (facet !== undefined && labels === undefined)
    say(`${at}.labels`, 'a tag needs a label in at least one language');
  if (wikidata !== undefined && !(typeof wikidata === 'string' && /^Q[1-9]\d*$/.test(wikidata)))
    say(`${at}.wikidata`, "a Wikidata id such as 'Q212' expected");
  if (role !== undefined && !roles.includes(role as (typeof roles)[number]))
    say(`${at}.role`, `one of ${roles.join(', ')} expected`);
  if (needs !== undefined && !roles.includes(needs as (typeof roles)[number]))
    say(`${at}.needs`, `one of ${roles.join(', ')} expected`);
  if (needs !== undefined && role !== 'cue') say(`${at}.needs`, "goes with the role 'cue'");
  if (labels !== undefined) checkLabels(`${at}.labels`, labels, say);
  if (forms !== undefined) checkForms(`${at}.forms`, forms, say);
  for (const key of ['from', 'until'] as const) {
    const date = concept[key];
    if (
      date !== undefined &&
      !(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)))
    )
      say(`${at}.${key}`, "a date such as '2025-01-20' expected");
  }
  if (typeof concept.from === 'string' && typeof concept.until === 'string' && concept.from > concept.until)
    say(`${at}.until`, 'is before from');
  if (concept.note !== undefined && typeof concept.note !== 'string') say(`${at}.note`, 'text expected');
  checkIds(`${at}.also`, also, ids, say);
  for (const key of ['tracks', 'tracksIfNone'] as const)
    for (const [index, track] of listAt(`${at}.${key}`, concept[key], say).entries())
      if (!tracks.has(track))
        say(`${at}.${key}[${index}]`, `'${String(track)}' is no concept with the facet 'track'`);
  for (const [index, rule] of listAt(`${at}.near`, near, say).entries()) {
    const here = `${at}.near[${index}]`;
    if (!isRecord(rule)) say(here, '{ of, withinWords } expected');
    else {
      checkKeys(here, rule, ['of', 'withinWords'], say);
      if (!Array.isArray(rule.of) || rule.of.length !== 2)
        say(`${here}.of`, 'two lists of concepts expected');
      else
        rule.of.forEach((list, side) => {
          checkIds(`${here}.of[${side}]`, list ?? null, ids, say);
        });
      if (!(Number.isInteger(rule.withinWords) && (rule.withinWords as number) >= 0))
        say(`${here}.withinWords`, 'a number of words, 0 or more, expected');
    }
  }
}

function checkForms(at: string, forms: unknown, say: Say): void {
  if (!isRecord(forms)) {
    say(at, 'forms by language expected');
    return;
  }
  for (const [lang, list] of Object.entries(forms)) {
    if (lang !== '*' && !langTag.test(lang))
      say(`${at}.${lang}`, "a language such as 'uk', or '*' for any, expected");
    for (const [index, form] of listAt(`${at}.${lang}`, list, say).entries()) {
      const here = `${at}.${lang}[${index}]`;
      if (typeof form !== 'string' || form.trim() === '') {
        say(here, 'a form expected');
        continue;
      }
      const depth = [...form].reduce(
        (open, letter) =>
          open < 0 || open > 1 ? open : open + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
        0,
      );
      if (depth !== 0) say(here, `'${form}': { and } must pair, and not nest`);
      else if (readForm(form).length === 0) say(here, `'${form}' has no letters`);
      else if (readForm(form).some(words => words.some(tooShort)))
        say(here, `'${form}': a word of one letter with * means nearly any word`);
    }
  }
}

function tooShort({
  letters,
  anyBeginning,
  anyEnding,
}: {
  letters: string;
  anyBeginning: boolean;
  anyEnding: boolean;
}) {
  return (anyBeginning || anyEnding) && letters.length < 2 && letters < '\u0e00';
}

function checkLabels(at: string, labels: unknown, say: Say): void {
  if (!isRecord(labels)) {
    say(at, 'labels by language expected');
    return;
  }
  for (const [lang, label] of Object.entries(labels)) {
    if (!langTag.test(lang)) say(`${at}.${lang}`, "a language such as 'uk' expected");
    if (typeof label !== 'string' || label.trim() === '') say(`${at}.${lang}`, 'a label expected');
  }
}

function checkIds(at: string, list: unknown, ids: ReadonlyMap<string, string>, say: Say): void {
  for (const [index, id] of listAt(at, list, say).entries())
    if (typeof id !== 'string' || !ids.has(id)) say(`${at}[${index}]`, `'${String(id)}' is no concept here`);
}

function checkHead(head: unknown, say: Say): void {
  if (!isRecord(head)) {
    say(HEAD, '{ name, labels, thresholds, borrows, kin } expected');
    return;
  }
  checkKeys(HEAD, head, ['name', 'labels', 'thresholds', 'borrows', 'kin', 'note'], say);
  if (typeof head.name !== 'string' || !slug.test(head.name))
    say(`${HEAD}.name`, "a slug such as 'ukraine-peace' expected");
  checkLabels(`${HEAD}.labels`, head.labels, say);
  const { thresholds } = head;
  if (!isRecord(thresholds)) say(`${HEAD}.thresholds`, '{ on, review } expected');
  else {
    checkKeys(`${HEAD}.thresholds`, thresholds, ['on', 'review'], say);
    const { on, review } = thresholds;
    for (const [key, value] of Object.entries({ on, review }))
      if (!(typeof value === 'number' && value > 0 && value < 1))
        say(`${HEAD}.thresholds.${key}`, 'a score between 0 and 1 expected');
    if (typeof on === 'number' && typeof review === 'number' && review > on)
      say(`${HEAD}.thresholds.review`, `must not be above on (${on})`);
  }
  if (!isRecord(head.borrows)) say(`${HEAD}.borrows`, 'lists of languages by language expected');
  else
    for (const [lang, list] of Object.entries(head.borrows))
      checkLangs(`${HEAD}.borrows.${lang}`, list ?? null, say);
  for (const [index, circle] of listAt(`${HEAD}.kin`, head.kin ?? null, say).entries())
    checkLangs(`${HEAD}.kin[${index}]`, circle ?? null, say);
}

function checkLangs(at: string, list: unknown, say: Say): void {
  for (const [index, lang] of listAt(at, list, say).entries())
    if (typeof lang !== 'string' || !langTag.test(lang))
      say(`${at}[${index}]`, "a language such as 'uk' expected");
}

function checkWeights(weights: unknown, ids: ReadonlyMap<string, string>, say: Say): void {
  if (!isRecord(weights)) {
    say(WEIGHTS, '{ bias, features, concepts } expected');
    return;
  }
  checkKeys(WEIGHTS, weights, ['bias', 'features', 'concepts', 'note'], say);
  if (!isNumber(weights.bias)) say(`${WEIGHTS}.bias`, 'a number expected');
  if (!isRecord(weights.features)) say(`${WEIGHTS}.features`, 'weights by feature expected');
  else
    for (const [name, weight] of Object.entries(weights.features))
      if (!isNumber(weight)) say(`${WEIGHTS}.features['${name}']`, 'a number expected');
  if (!isRecord(weights.concepts)) {
    say(`${WEIGHTS}.concepts`, 'weights by concept expected');
    return;
  }
  for (const [id, byPart] of Object.entries(weights.concepts)) {
    const at = `${WEIGHTS}.concepts.${id}`;
    if (!ids.has(id)) say(at, 'is no concept here');
    if (!isRecord(byPart)) say(at, '{ title, body } expected');
    else {
      checkKeys(at, byPart, ['title', 'body'], say);
      for (const [part, weight] of Object.entries(byPart))
        if (!isNumber(weight)) say(`${at}.${part}`, 'a number expected');
    }
  }
}

function checkKeys(at: string, record: Record<string, unknown>, known: readonly string[], say: Say): void {
  for (const key of Object.keys(record))
    if (!known.includes(key)) say(`${at}.${key}`, `is not known here; ${known.join(', ')} are`);
}

/** The list, or an empty one: not given is none, anything else is a problem. */
function listAt(at: string, list: unknown, say: Say): readonly unknown[] {
  if (Array.isArray(list)) return list;
  if (list !== undefined) say(at, 'a list expected');
  return [];
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
