import { cleanText, escapeText } from './clean-text.ts';

const MARKUP: unique symbol = Symbol('markup');

/** HTML that is known to be well made. Only `html` and `trusted` make it: nothing read from JSON can pass for it. */
export type Html = { readonly [MARKUP]: string };

/** What may stand in a template. Texts are escaped; `undefined` and `false` leave nothing behind. */
export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

/**
 * Escapes by construction: whatever is put between the literal parts becomes text.
 * Attributes in templates are always in double quotes, so that a value cannot leave them.
 */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = literals[0]!;
  for (let i = 0; i < values.length; i++) markup += markupOf(values[i]) + literals[i + 1]!;
  return { [MARKUP]: markup };
}

/** Markup that comes from elsewhere and has been made safe there. */
export function trusted(markup: string): Html {
  return { [MARKUP]: cleanText(markup) };
}

export function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(cleanText(value));
  if (typeof value === 'number') return String(value);
  if (MARKUP in value) return value[MARKUP];
  let markup = '';
  for (const one of value) markup += markupOf(one);
  return markup;
}
