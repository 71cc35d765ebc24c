import type { PublishedFeed } from '../feed/published-feed.ts';
import { directionOf } from './direction.ts';
import { type Html, html, markupOf } from './html.ts';
import { framed } from './page-frame.ts';
import type { Site } from './wire-document.ts';
import { interfaceLang, wordsOf } from './words.ts';

/** What this is, how to take it along, and our manners. */
export type AboutPage = {
  readonly site: Site;
  /** BCP 47 of who it is for. */
  readonly lang: string;
  readonly feeds: readonly PublishedFeed[];
  /** Who runs it and can be written to, http(s) or mailto. */
  readonly contactUrl?: string;
};

export function aboutPage(model: AboutPage): string {
  const { site, lang, feeds } = model;
  const words = wordsOf(lang);
  return framed(
    { site, lang, title: words.about, here: 'about', feeds },
    // What it is stands in every language; the details are in English so far, and say so to whoever reads them aloud.
    html`<div class="prose"><h1>${words.about}</h1>
<p>${words.aboutText}</p>
<div class="prose"${interfaceLang(lang) !== 'en' && html` lang="en" dir="${directionOf('en')}"`}>${text(model)}</div></div>`,
  );
}

function text({ site, contactUrl }: AboutPage): Html {
  const { url } = site;
  const embed = `${url}/embed?lang=uk&limit=10`;
  // Markup shown as text: escaped once for the page it will stand in, and once more for this one.
  const iframe = markupOf(
    html`<iframe src="${embed}" title="${site.title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`,
  );
  return html`<p>On topic are talks, envoys, plans, ceasefires, guarantees, territory as a term, exchanges of prisoners; not the battles. Nobody writes here. What was taken is shown with the reasons; which sources are read, and how they are doing, is on <a href="${url}/sources">the sources’ page</a>.</p>
<h2>Subscribe</h2>
<p>Any feed reader takes one of these addresses. Every filter of the page is a feed as well: put <code>.rss</code>, <code>.atom</code> or <code>.json</code> behind <code>/feed</code> and keep the rest of the address.</p>
<ul><li><a href="${url}/feed.rss">RSS</a></li><li><a href="${url}/feed.atom">Atom</a></li><li><a href="${url}/feed.json">JSON Feed</a></li><li><a href="${url}/opml/feeds">all published feeds, as OPML</a></li><li><a href="${url}/opml">all sources, as OPML</a></li></ul>
<table><caption>The filter</caption><tbody>
<tr><th scope="row"><code>lang</code></th><td>languages: <code>lang=uk,prs</code></td></tr>
<tr><th scope="row"><code>tag</code></th><td>topics and names: <code>tag=ceasefire</code>, <code>tag=track:prisoners</code></td></tr>
<tr><th scope="row"><code>person</code>, <code>place</code>, <code>source</code></th><td><code>person=zelensky&amp;place=geneva</code></td></tr>
<tr><th scope="row"><code>since</code>, <code>until</code></th><td>dates: <code>since=2025-12-01</code></td></tr>
<tr><th scope="row"><code>q</code></th><td>words that must all occur in headline or excerpt</td></tr>
<tr><th scope="row"><code>view</code></th><td><code>stories</code>, one item for each event, or <code>entries</code>, one for each report</td></tr>
</tbody></table>
<h2>Embed</h2>
<p>No script is needed, nothing is loaded from anybody else, and no cookie is set. Add <code>theme=light</code> or <code>theme=dark</code> to choose, or leave it to the reader’s device.</p>
<pre><code>${iframe}</code></pre>
<h2>Poll</h2>
<p>The same in JSON for programs: <a href="${url}/api/v1/stories"><code>/api/v1/stories</code></a> and <a href="${url}/api/v1/entries"><code>/api/v1/entries</code></a>, with the same filters, and cursors that neither skip nor repeat anything while the wire moves. Please ask with <code>If-None-Match</code>: an unchanged wire then costs us both next to nothing.</p>
<h2>Copyright and manners</h2>
<p>We show a headline, an excerpt and a link, name the source in the page and in the feeds, and show more only where a publisher’s licence allows it. Sources are asked conditionally, no more often than they wish, one connection at a time. Publishers who want their feed left out, or shown differently, need only say so.</p>
<p>Reports are sorted by a machine, and machines err. A report taken wrongly, or missed, is worth a note.</p>
${contactUrl !== undefined && /^(https?|mailto):/.test(contactUrl) && html`<p><a href="${contactUrl}">Write to us</a></p>`}`;
}
