import { langTag } from './clean-text.ts';
import { html, markupOf } from './html.ts';
import { basePath, head } from './page-frame.ts';
import { byline, countLine, headline, inInterface } from './report-block.ts';
import type { WireDocument } from './wire-document.ts';
import { wordsOf } from './words.ts';

/** A compact list, made to stand in another site's iframe: no script, links open outside of it. */
export type EmbedPage = {
  readonly doc: WireDocument;
  readonly theme: 'auto' | 'light' | 'dark';
};

export function embedPage({ doc, theme }: EmbedPage): string {
  const { site, channel, items } = doc;
  const { lang } = channel;
  const words = wordsOf(lang);
  return markupOf(html`${head({
    site,
    lang,
    title: channel.title,
    alternates: channel.alternates,
    newWindow: true,
    ...(theme === 'auto' ? {} : { theme }),
  })}
<body class="embed">
<h1><a href="${channel.homeUrl}" rel="noopener">${channel.title}</a></h1>
${items.length === 0 && html`<p class="nothing">${words.nothing}</p>`}
<ol>${items.map(item => {
    const report = item.kind === 'story' ? item.story.lead : item.report;
    const behind =
      item.kind === 'story' &&
      item.story.others.length > 0 &&
      html`<p class="by"><a href="${basePath(site)}/story/${item.story.id}" rel="noopener">${inInterface(lang, countLine(item.story, lang))}</a></p>`;
    return html`<li lang="${langTag(report.entry.lang)}" dir="${report.entry.dir}"><p class="headline">${headline(report)}</p><p class="by">${byline(report, lang)}</p>${behind}</li>
`;
  })}</ol>
</body>
</html>
`);
}
