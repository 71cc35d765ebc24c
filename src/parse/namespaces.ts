/**
 * The short names we know vocabularies by, whatever prefix a document gives them. RSS in all its
 * versions, Atom, CDF and sitemaps are '' : their elements do not clash, and real documents mix them.
 */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/0.9/', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://backend.userland.com/rss092', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss/rss.html', ''],
  ['http://cyber.harvard.edu/rss/rss.html', ''],
  ['http://www.rssboard.org/rss-specification', ''],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap/0.84', ''],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://www.google.com/schemas/sitemap-image/1.1', 'image'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://purl.org/rss/1.0/modules/slash/', 'slash'],
  ['http://wellformedweb.org/commentapi/', 'wfw'],
  ['http://www.georss.org/georss', 'georss'],
  ['http://www.georss.org/georss/', 'georss'],
  ['http://www.georss.org/georss/10', 'georss'],
  ['http://www.opengis.net/gml', 'gml'],
  ['http://www.w3.org/2003/01/geo/wgs84_pos#', 'geo'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.rssboard.org/media-rss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd/', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://purl.org/syndication/thread/1.0', 'thr'],
  ['http://xmlns.com/foaf/0.1/', 'foaf'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

// What a prefix means in documents that forgot to declare it.
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['a10', 'atom'],
  ['atom10', 'atom'],
  ['atom03', 'atom'],
  ['rss', ''],
  ['html', 'xhtml'],
]);

/** Prefix → short name, as declared so far; '' is the default namespace. */
export type Scope = {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Raw element name → our name for it: names repeat, so each is resolved once in a scope. */
  readonly resolved: Map<string, string>;
};

/** Nothing declared: names mean what they usually mean. */
export const openScope = (): Scope => ({ prefixes: new Map(), resolved: new Map() });

/** The scope inside an element that declares `prefix` as `uri`. Namespaces in XML §6. */
export function declareNamespace(scope: Scope, prefix: string, uri: string): Scope {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:');
  // A vocabulary we do not know: prefixed, its elements are foreign; as the default it is
  // the home-made address of some RSS.
  const short = SHORT_NAMES.get(key) ?? (prefix === '' ? '' : `?${prefix}`);
  if (scope.prefixes.get(prefix) === short) return scope;
  return { prefixes: new Map(scope.prefixes).set(prefix, short), resolved: new Map() };
}

// More names than this are an attack, not a vocabulary.
const MOST_NAMES = 2000;

/**
 * Our name for an element: its vocabulary's short name, a colon, and its local name in lower case;
 * for RSS and Atom the local name alone. `<DC:Title>` is 'dc:title', `<a:entry>` is 'entry'.
 */
export function resolveName(scope: Scope, raw: string): string {
  const known = scope.resolved.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(':');
  const local = raw.slice(colon + 1).toLowerCase();
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  const short = scope.prefixes.get(prefix) ?? usual(prefix.toLowerCase());
  // Atom keeps its name only where its elements would be mistaken for the feed's own.
  const name =
    short === '' || (short === 'atom' && (prefix === '' || local !== 'link')) ? local : `${short}:${local}`;
  if (scope.resolved.size < MOST_NAMES) scope.resolved.set(raw, name);
  return name;
}

const usual = (prefix: string): string => USUAL_PREFIXES.get(prefix) ?? prefix;
