import type { Direction } from '../feed/entry.ts';

const RTL_LANGUAGES = new Set('ar arc ckb dv fa glk he ks lrc mzn pnb prs ps sd syr ug ur yi'.split(' '));

/** How a language is written, by its tag: the script subtag if it has one, else the language's custom. */
export function directionOf(lang: string): Direction {
  const [language, ...rest] = lang.split('-');
  const script = rest.find(part => part.length === 4);
  if (script !== undefined) return /^(arab|hebr|syrc|thaa|nkoo|aran)$/i.test(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language!.toLowerCase()) ? 'rtl' : 'ltr';
}
