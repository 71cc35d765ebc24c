import type { FilterProblem } from '../feed/filter.ts';
import { html } from './html.ts';
import { basePath, framed } from './page-frame.ts';
import type { Site } from './wire-document.ts';
import { wordsOf } from './words.ts';

/** What went wrong with a request, and the way back. */
export type ErrorPage = {
  readonly site: Site;
  /** BCP 47 of who it is for. */
  readonly lang: string;
  readonly status: 400 | 404 | 410 | 500 | 503;
  /** Of a request that could not be read. */
  readonly problems?: readonly FilterProblem[];
};

export function errorPage({ site, lang, status, problems = [] }: ErrorPage): string {
  const words = wordsOf(lang);
  const [title, text] =
    status === 400
      ? [words.badTitle, words.badText]
      : status === 404 || status === 410
        ? [words.notFoundTitle, words.notFoundText]
        : [words.failedTitle, words.failedText];
  return framed(
    { site, lang, title, feeds: [] },
    html`<div class="prose"><h1>${title}</h1><p>${text}</p>
${problems.length > 0 && html`<ul class="problems" lang="en" dir="ltr">${problems.map(({ at, message }) => html`<li><code>${at}</code>: <bdi>${message}</bdi></li>`)}</ul>`}
<p><a href="${basePath(site)}/">${words.toWire}</a></p></div>`,
  );
}
