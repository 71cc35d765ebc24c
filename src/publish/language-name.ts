import { langTag } from './clean-text.ts';
import { interfaceLang } from './words.ts';

const names = new Map<string, Intl.DisplayNames>();

/** A language's name for readers of another: «Ukrainian», «اوکراینی»; its tag where there is no name. */
export function languageName(lang: string, forLang: string): string {
  const own = interfaceLang(forLang);
  let displayNames = names.get(own);
  if (displayNames === undefined) {
    displayNames = new Intl.DisplayNames([own], { type: 'language' });
    names.set(own, displayNames);
  }
  return displayNames.of(langTag(lang)) ?? lang;
}

// Georgian has capitals too, for words that are all capitals; no heading begins with one.
const TITLE_CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

const ownNames = new Map<string, string>();

/** What its own readers call a language, as a heading: «Українська», «دری». */
export function ownLanguageName(lang: string): string {
  const tag = langTag(lang);
  let name = ownNames.get(tag);
  if (name === undefined) {
    name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    if (TITLE_CASED.test(name)) name = name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
    ownNames.set(tag, name);
  }
  return name;
}
