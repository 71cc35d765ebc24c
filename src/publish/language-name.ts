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

/** What its own readers call a language: «українська», «دری». */
export function ownLanguageName(lang: string): string {
  const tag = langTag(lang);
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? lang;
}
