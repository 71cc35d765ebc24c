/** Longer addresses are not links but mistakes, or payloads. UTF-16 units. */
const MAX_LINK = 4096;

/**
 * An address that a reader may be sent to: absolute, http or https, without credentials, as the URL
 * standard writes it. `undefined` for anything else.
 */
export function webLink(raw: string | undefined): string | undefined {
  return webUrl(raw)?.href;
}

/**
 * What the addresses of one page have in common: scheme and host levelled, tracking, AMP, mobile hosts and
 * idle fragments removed, parameters in order of name. A key to compare by; it need not resolve.
 */
export function canonicalLink(raw: string | undefined): string | undefined {
  const found = webUrl(raw);
  if (found === undefined) return undefined;
  const url = target(found);
  const port = url.port === '' ? '' : `:${url.port}`;
  const key = `https://${levelHost(url.hostname)}${port}${levelPath(url.pathname)}${levelQuery(url.search)}${fragment(url.hash)}`;
  return url.href.includes('%') ? key.replace(/%[0-9a-f]{2}/gi, code => code.toUpperCase()) : key;
}

/** The URL standard lets a host hold quotes and braces, which no name in the DNS does: that is broken markup. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

function webUrl(raw: string | undefined): URL | undefined {
  if (raw === undefined || raw.length > MAX_LINK) return undefined;
  const url = URL.parse(raw);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || !HOST.test(url.hostname))
    return undefined;
  // user:password@ is how a link pretends to be another site's.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url.href.length > MAX_LINK ? undefined : url;
}

/** The page behind an AMP cache or a search engine's hop. */
function target(url: URL): URL {
  const host = url.hostname;
  if (host.endsWith('.cdn.ampproject.org')) {
    // /c/s/host/path, /v/s/host/path: content, viewer; s where the page is https.
    const path = /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname);
    if (path) return webUrl(`https://${path[2]}${url.search}`) ?? url;
  }
  if (/(^|\.)google\.[a-z.]{2,6}$/.test(host)) {
    const amp = /^\/amp\/(s\/)?([^/]+\..+)$/.exec(url.pathname);
    if (amp) return webUrl(`https://${amp[2]}${url.search}`) ?? url;
    if (url.pathname === '/url')
      return webUrl(url.searchParams.get('url') ?? url.searchParams.get('q') ?? undefined) ?? url;
  }
  return url;
}

const VARIANT_HOST = /^(?:www\d?|m|mobile|amp|wap)\.(?=[^.]+\.[^.]+)/;

function levelHost(hostname: string): string {
  let host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  // Two at most: www.m.example.org, amp.www.example.org.
  for (let round = 0; round < 2 && VARIANT_HOST.test(host); round++) host = host.replace(VARIANT_HOST, '');
  return host.replace(/\.m\.(?=wiki)/, '.');
}

/** What stands at the end of a path without telling pages apart, in any order. Bounded: paths are made by strangers. */
const IDLE_END = /(?:\/amp|\.amp|\/index\.(?:html?|php)|\/){1,16}$/;

function levelPath(pathname: string): string {
  let path = pathname;
  if (path.includes('//')) path = path.replace(/\/{2,}/g, '/');
  path = path.replace(IDLE_END, '');
  if (!path.includes('amp')) return path;
  return path.replace(/(?:\.amp){1,16}(?=\.html?$)/, '').replace(/^(?:\/amp){1,16}(?=\/.)/, '');
}

/** `#!/path` and `#/path` are how single-page sites name pages; other fragments point inside one. */
function fragment(hash: string): string {
  return hash.startsWith('#!') || (hash.startsWith('#/') && hash.length > 2) ? hash : '';
}

function levelQuery(search: string): string {
  if (search.length <= 1) return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracking(part));
  if (kept.length === 0) return '';
  // Stable: the values of a repeated name keep their order, which can mean something.
  if (kept.length > 1) kept.sort((a, b) => order(nameOf(a), nameOf(b)));
  return `?${kept.join('&')}`;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function nameOf(part: string): string {
  const equals = part.indexOf('=');
  return equals < 0 ? part : part.slice(0, equals);
}

const TRACKING_PREFIX =
  /^(?:utm_|at_|ns_|pk_|mtm_|matomo_|piwik_|hsa_|_hs|mc_|ga_|oly_|vero_|wt_|wt\.|guce_|int_|trk_|sc_|itm_|fb_|__)/;
const TRACKING = new Set(
  (
    'fbclid gclid dclid gclsrc gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id _ga _gl cmp cmpid ' +
    'cmp_id xtor smid smtyp ocid ncid soc_src soc_trk ref_src ref_url referrer referer traffic_source traffic_medium ' +
    'feedname feedtype guccounter sr_share srnd sref leadsource ftag wpisrc wprss intcmp icid s_cid maca xtcr taid ' +
    'fromrss isrss is_rss rss share spm sharetype shareadraw partner_source dicbo mkt_tok trk sfnsn mibextid ' +
    'amp outputtype'
  ).split(' '),
);
/** Whatever the parameter is called, this says how a reader came, not what is read. */
const CAME_BY_FEED = /^rss(?:[-_]?(?:feed|\d+(?:\.0)?))?$/i;
/** Parameters that are tracking with these values, and may name a page with others. */
const TRACKING_VALUE: Readonly<Record<string, RegExp>> = {
  ref: /^$|rss|feed|twitter|^tw$|facebook|^fb$|telegram|^tg$|home|share|nl$|newsletter|google|\./i,
  source: /rss|feed|twitter|facebook|telegram|google|share|newsletter/i,
  from: /rss|feed|twitter|facebook|telegram|google|share|newsletter/i,
  src: /rss|feed|twitter|facebook|telegram|google|share|newsletter/i,
  via: /rss|feed|twitter|facebook|telegram|google|share/i,
  mod: /rss|feed|home|hp_|share/i,
  output: /^amp$/i,
  view: /^amp$/i,
  mode: /^amp$/i,
  feature: /share|youtu/i,
};

function isTracking(part: string): boolean {
  const name = nameOf(part).toLowerCase();
  if (TRACKING.has(name) || TRACKING_PREFIX.test(name)) return true;
  const value = part.slice(name.length + 1);
  if (CAME_BY_FEED.test(value)) return true;
  return Object.hasOwn(TRACKING_VALUE, name) && TRACKING_VALUE[name]!.test(value);
}
