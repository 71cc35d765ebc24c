import sanitizeHtml from 'sanitize-html';
import { webLink } from './canonical-link.ts';

/** No article is longer; what is beyond is left off. UTF-16 units. */
const MAX_HTML = 262_144;

const ELEMENTS = (
  'a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup ' +
  'table tbody td tfoot th thead time tr u ul var wbr'
).split(' ');

const ALLOWED = new Set(ELEMENTS);

/** Also what is inside these goes. HTML §13.2.5 raw text, and what only runs or loads. */
const GONE_WITH_CONTENT =
  'applet audio button embed form frameset head iframe math noembed noframes noscript object option script select style svg template textarea title video xmp'.split(
    ' ',
  );

const PIXEL_HOST =
  /(?:^|\.)(?:doubleclick\.net|google-analytics\.com|googlesyndication\.com|pixel\.wp\.com|stats\.wordpress\.com|feedsportal\.com|scorecardresearch\.com|quantserve\.com|chartbeat\.net|facebook\.com|mc\.yandex\.ru|counter\.yadro\.ru|pi\.pardot\.com)$/;
const PIXEL_PATH =
  /\/(?:pixel|beacon|tracker|tracking|impression|1x1)(?:[./?]|$)|feedburner|\/(?:spacer|blank|transparent|clear)\.gif$/i;

/**
 * HTML as a page may show it: elements of text, tables and pictures; links and pictures http(s) and absolute;
 * nothing that runs, styles, frames, submits, or reports the reader. `base` resolves relative addresses.
 */
export function safeHtml(html: string, base: string | undefined): string {
  const input = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  const absolute = (raw: string | undefined): string | undefined => {
    if (raw === undefined) return undefined;
    return webLink(base === undefined ? raw : (URL.parse(raw, base)?.href ?? raw));
  };
  let hasLeft = false;
  const options: sanitizeHtml.IOptions = {
    onOpenTag: name => {
      if (!ALLOWED.has(name)) hasLeft = true;
    },
    allowedTags: ELEMENTS,
    allowedAttributes: {
      a: ['href', 'title', 'rel'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      abbr: ['title'],
      time: ['datetime'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      ol: ['start', 'reversed'],
      '*': ['lang', 'dir'],
    },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    // HTML §13.1.2: an end tag of these is an error, which each reader mends in its own way.
    selfClosing: ['br', 'col', 'hr', 'img', 'wbr'],
    nonTextTags: GONE_WITH_CONTENT,
    nestingLimit: 64,
    transformTags: {
      a: (tagName, attribs) => {
        const href = absolute(attribs.href);
        const title = attribs.title === undefined ? {} : { title: attribs.title };
        // An anchor that leads nowhere is the text it holds.
        return href === undefined
          ? { tagName: 'span', attribs: {} }
          : { tagName, attribs: { href, ...title, rel: 'noopener noreferrer nofollow' } };
      },
      img: (tagName, attribs) => {
        const src = absolute(attribs.src);
        if (src === undefined || isPixel(src, attribs)) return { tagName, attribs: {} };
        const { alt, title, width, height } = attribs;
        return {
          tagName,
          attribs: {
            src,
            alt: alt ?? '',
            ...(title === undefined ? {} : { title }),
            ...(isSize(width) ? { width } : {}),
            ...(isSize(height) ? { height } : {}),
          },
        };
      },
    },
    exclusiveFilter: frame => frame.tag === 'img' && frame.attribs.src === undefined,
  };
  const once = sanitizeHtml(withoutUnreadable(input), options);
  // What stood inside an element that is gone may now stand inside its own like: a cell in a cell.
  return withoutUnreadable(hasLeft ? sanitizeHtml(once, options) : once).trim();
}

/** Plain text as HTML: its paragraphs and lines stay what they are. */
export function htmlOfText(text: string): string {
  return text
    .replace(/[&<>]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => `<p>${paragraph.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}

/** Whether a picture is there to report its reader, or to fill space. `attribs` are those of its element. */
export function isPixel(src: string, attribs: Readonly<Record<string, string>>): boolean {
  const { width, height, style } = attribs;
  if (isTiny(width) || isTiny(height)) return true;
  if (
    style !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01]px/i.test(style)
  )
    return true;
  const url = URL.parse(src);
  return url === null || PIXEL_HOST.test(url.hostname) || PIXEL_PATH.test(url.pathname);
}

const isTiny = (size: string | undefined) => size !== undefined && /^\s*[0-3](?:px)?\s*$/.test(size);

function isSize(size: string | undefined): size is string {
  return size !== undefined && /^\d{1,5}$/.test(size);
}

/** Line by line, so that the lines of preformatted text stay lines. */
function withoutUnreadable(html: string): string {
  return html
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]+/g,
      '',
    )
    .toWellFormed();
}
