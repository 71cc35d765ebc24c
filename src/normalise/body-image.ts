import { decodeHTMLStrict } from 'entities';
import { webLink } from './canonical-link.ts';
import { isPixel } from './safe-html.ts';

/** A body's picture stands near its beginning; what is further down illustrates a detail. UTF-16 units. */
const LOOKED_AT = 32_768;
const MOST_PICTURES = 8;
/** Smaller ones are signs and faces. CSS pixels. */
const SMALLEST = 100;

const PICTURE = /<img\s[^>]{1,2000}>/gi;
const ATTRIBUTE = /([a-z-]{2,20})\s{0,4}=\s{0,4}(?:"([^"]{0,1500})"|'([^']{0,1500})'|([^\s"'>]{1,1500}))/gi;
const NOT_THE_STORY =
  /\/(?:emoji|smil(?:ey|ies)|icons?|avatars?|logos?|badges?|buttons?)\/|gravatar\.com|s\.w\.org\/images\/core\/emoji|feeds\.feedburner|\.svg(?:\?|$)/i;

/**
 * The first picture of a body that can stand for it: http(s), not a pixel that reports its reader, not a sign,
 * a face or a logo. `base` resolves relative addresses. Linear in the input, which is read up to 32 Ki units.
 */
export function bodyImage(html: string, base: string | undefined): string | undefined {
  const begin = html.search(/<img\s/i);
  if (begin < 0 || begin > LOOKED_AT) return undefined;
  let seen = 0;
  for (const [tag] of html.slice(begin, begin + LOOKED_AT).matchAll(PICTURE)) {
    if (++seen > MOST_PICTURES) return undefined;
    const attribs: Record<string, string> = {};
    for (const [, name = '', a, b, c] of tag.matchAll(ATTRIBUTE))
      attribs[name.toLowerCase()] ??= decodeHTMLStrict(a ?? b ?? c ?? '');
    const { src, width, height } = attribs;
    // Pages that load their pictures late keep the address elsewhere.
    const raw = src === undefined || src.startsWith('data:') ? attribs['data-src'] : src;
    if (raw === undefined || isSmall(width) || isSmall(height)) continue;
    const address = webLink(base === undefined ? raw : URL.parse(raw, base)?.href);
    if (address !== undefined && !isPixel(address, attribs) && !NOT_THE_STORY.test(address)) return address;
  }
  return undefined;
}

const isSmall = (size: string | undefined) =>
  size !== undefined && /^\s*\d+(?:px)?\s*$/.test(size) && Number.parseInt(size, 10) < SMALLEST;
