import { ar } from './words/ar.ts';
import { cs } from './words/cs.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fa } from './words/fa.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { pl } from './words/pl.ts';
import { prs } from './words/prs.ts';
import { ps } from './words/ps.ts';
import { pt } from './words/pt.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

/** Forms by the plural categories of the language; `{n}` stands for the number. CLDR, UTS 35 part 3 §5. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The words of the interface in one language. `{outlet}` stands for a publisher's name. */
export type Words = {
  readonly skip: string;
  readonly feeds: string;
  readonly subscribe: string;
  readonly filter: string;
  readonly language: string;
  readonly allLanguages: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly words: string;
  readonly show: string;
  readonly everything: string;
  readonly older: string;
  readonly newest: string;
  readonly nothing: string;
  readonly noMatch: string;
  readonly others: string;
  readonly whole: string;
  readonly home: string;
  readonly sources: string;
  readonly about: string;
  readonly copyOf: string;
  readonly why: string;
  readonly ties: string;
  readonly concept: string;
  readonly matched: string;
  readonly field: string;
  readonly weight: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly score: string;
  readonly rule: string;
  readonly shared: string;
  readonly decision: string;
  readonly reason: string;
  readonly timeline: string;
  readonly outlets: string;
  readonly changed: string;
  readonly earlierTitle: string;
  readonly earlierSummary: string;
  readonly withdrawn: string;
  readonly takenOff: string;
  readonly firstReported: string;
  readonly updated: string;
  readonly lastRead: string;
  readonly notRead: string;
  readonly entries: string;
  readonly onWire: string;
  readonly unchanged: string;
  readonly nextRead: string;
  readonly newestEntry: string;
  readonly failures: string;
  readonly reading: string;
  readonly failing: string;
  readonly retired: string;
  readonly unlisted: string;
  readonly moved: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly badTitle: string;
  readonly badText: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly toWire: string;
  readonly utc: string;
  readonly state: string;
  readonly notOnTopic: string;
  /** What this site is, in two sentences. */
  readonly aboutText: string;
  readonly reports: Plural;
  /** Stands behind the reports that it is of: «of them». */
  readonly copies: Plural;
  readonly independent: Plural;
  readonly languages: Plural;
  readonly more: Plural;
  readonly changes: Plural;
};

const TABLE: Readonly<Record<string, Words>> = {
  en,
  uk,
  ru,
  fa,
  prs,
  ps,
  ar,
  tr,
  de,
  fr,
  es,
  it,
  pl,
  pt,
  cs,
  ro,
};

/** The languages that the interface speaks; in any other it speaks English. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(TABLE);

/** The interface's own language for a page in this one: 'fa-AF' is Dari, 'pt-BR' is served by 'pt', 'ka' by English. */
export function interfaceLang(lang: string): string {
  const lower = lang.toLowerCase();
  if (lower === 'fa-af' || lower.startsWith('prs')) return 'prs';
  const language = lower.split('-')[0]!;
  return Object.hasOwn(TABLE, language) ? language : 'en';
}

export function wordsOf(lang: string): Words {
  return TABLE[interfaceLang(lang)]!;
}

type Counter = {
  readonly rules: Intl.PluralRules;
  readonly digits: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  readonly signed: Intl.NumberFormat;
};

// One for each of the interface's languages, at most: making one costs more than a page does.
const counters = new Map<string, Counter>();

/** «5 мов», «۵ زبان»: the form the number asks for, in the digits that readers of the language use. */
export function counted(lang: string, key: PluralKey, count: number): string {
  const { rules, digits } = counterOf(lang);
  const forms = wordsOf(lang)[key];
  return (forms[rules.select(count)] ?? forms.other).replace('{n}', digits.format(count));
}

export function number(lang: string, value: number): string {
  return counterOf(lang).digits.format(value);
}

/** A number whose sign is always said, and stands where readers of the language look for it. */
export function signed(lang: string, value: number): string {
  return counterOf(lang).signed.format(value);
}

/** 0 … 1 as whole percents. */
export function percent(lang: string, share: number): string {
  return counterOf(lang).percent.format(share);
}

/** Short parts in one line, with the comma of the language's script. */
export function enumerated(lang: string, parts: readonly string[]): string {
  return parts.join(comma(lang));
}

/** With the space behind it. */
export function comma(lang: string): string {
  return ARABIC_COMMA.has(interfaceLang(lang)) ? '، ' : ', ';
}

const ARABIC_COMMA = new Set(['ar', 'fa', 'prs', 'ps']);

type PluralKey = { [key in keyof Words]: Words[key] extends Plural ? key : never }[keyof Words];

function counterOf(lang: string): Counter {
  const own = interfaceLang(lang);
  let counter = counters.get(own);
  if (counter === undefined) {
    counter = {
      rules: new Intl.PluralRules(own),
      digits: new Intl.NumberFormat(own),
      percent: new Intl.NumberFormat(own, { style: 'percent', maximumFractionDigits: 0 }),
      signed: new Intl.NumberFormat(own, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
    };
    counters.set(own, counter);
  }
  return counter;
}
