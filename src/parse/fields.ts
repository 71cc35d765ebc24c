import type { RankedField } from './draft.ts';

/** What to do with an element's text: fill a field, at a rank (0 the best), or something of its own. */
export type Rule = {
  readonly to: RankedField | Special;
  readonly rank: number;
  /** A body: markup inside is its content. */
  readonly body?: true;
};
export type Special =
  | 'category'
  | 'categories'
  | 'hour'
  | 'day'
  | 'ttl'
  | 'sy-period'
  | 'sy-frequency'
  | 'person-name'
  | 'person-email'
  | 'person-url'
  | 'person-late'
  | 'image-url'
  | 'loc'
  | 'original-link'
  | 'comments-page'
  | 'comments-feed'
  | 'comments-post'
  | 'comments-count'
  | 'section'
  | 'department'
  | 'source-title'
  | 'source-id'
  | 'source-rights'
  | 'points'
  | 'polygon'
  | 'box'
  | 'lat'
  | 'long'
  | 'place-name'
  | 'ignored';

const rule = (to: Rule['to'], rank = 0): Rule => ({ to, rank });
const body = (to: Rule['to'], rank = 0): Rule => ({ to, rank, body: true });

/** Fields of an entry. RSS 2.0 item; RFC 4287 §4.1.2; dc, dcterms, content, media, itunes, news, slash, wfw, georss. */
export const ENTRY_RULES: ReadonlyMap<string, Rule> = new Map([
  ['title', rule('title')],
  ['news:title', rule('title', 1)],
  ['dc:title', rule('title', 2)],
  ['itunes:title', rule('title', 3)],
  ['media:title', rule('title', 4)],
  ['guid', rule('guid')],
  ['id', rule('guid')],
  ['dc:identifier', rule('guid', 3)],
  ['pubdate', rule('published')],
  ['published', rule('published')],
  ['issued', rule('published', 1)],
  ['news:publication_date', rule('published')],
  ['dcterms:issued', rule('published', 1)],
  ['dc:date', rule('published', 2)],
  ['dcterms:created', rule('published', 3)],
  ['created', rule('published', 3)],
  ['dcterms:available', rule('published', 4)],
  ['date', rule('published', 4)],
  ['publicationdate', rule('published', 4)],
  ['updated', rule('updated')],
  ['modified', rule('updated', 1)],
  ['dcterms:modified', rule('updated', 1)],
  ['lastmod', rule('updated', 2)],
  ['lastbuilddate', rule('updated', 3)],
  ['description', body('summary')],
  ['abstract', body('summary', 1)],
  ['summary', body('summary', 1)],
  ['dc:description', body('summary', 2)],
  ['dcterms:abstract', body('summary', 3)],
  ['itunes:summary', body('summary', 4)],
  ['media:description', body('summary', 5)],
  ['itunes:subtitle', body('summary', 6)],
  ['content', body('content')],
  ['content:encoded', body('content')],
  ['encoded', body('content', 1)],
  ['xhtml:body', body('content', 2)],
  ['body', body('content', 2)],
  ['fullitem', body('content', 2)],
  ['fulltext', body('content', 3)],
  ['full-text', body('content', 3)],
  ['yandex:full-text', body('content', 3)],
  ['xhtml:div', body('content', 4)],
  ['category', rule('category')],
  ['dc:subject', rule('category')],
  ['media:category', rule('category')],
  ['media:keywords', rule('categories')],
  ['itunes:keywords', rule('categories')],
  ['news:keywords', rule('categories')],
  ['language', rule('language')],
  ['dc:language', rule('language')],
  ['news:language', rule('language', 1)],
  ['loc', rule('loc')],
  ['image:loc', rule('image-url', 1)],
  ['itunes:author', rule('person-late')],
  ['feedburner:origlink', rule('original-link')],
  ['comments', rule('comments-page')],
  ['wfw:commentrss', rule('comments-feed')],
  ['wfw:comment', rule('comments-post')],
  ['slash:comments', rule('comments-count')],
  ['thr:total', rule('comments-count')],
  ['slash:section', rule('section')],
  ['slash:department', rule('department')],
  ['georss:point', rule('points')],
  ['georss:line', rule('points')],
  ['georss:polygon', rule('polygon')],
  ['georss:box', rule('box')],
  ['georss:featurename', rule('place-name')],
  ['gml:pos', rule('points')],
  ['gml:poslist', rule('points')],
  ['gml:lowercorner', rule('box')],
  ['gml:uppercorner', rule('box')],
  ['geo:lat', rule('lat')],
  ['geo:long', rule('long')],
]);

/** What of the feed an entry was taken from is of use. RFC 4287 §4.2.11. */
export const SOURCE_RULES: ReadonlyMap<string, Rule> = new Map([
  ['title', rule('source-title')],
  ['id', rule('source-id')],
  ['rights', rule('source-rights')],
]);

/** All that stands in an Atom `source`; what else opens there stands behind one of RSS that was left unclosed. */
export const SOURCE_PARTS: ReadonlySet<string> = new Set(
  'author category contributor generator icon id link logo rights subtitle title updated entry'.split(' '),
);

/** Fields of a feed. RSS 2.0 channel; RFC 4287 §4.1.1; RSS 1.0 syndication. */
export const FEED_RULES: ReadonlyMap<string, Rule> = new Map([
  ['title', rule('title')],
  ['dc:title', rule('title', 1)],
  ['description', body('description')],
  ['subtitle', body('description')],
  ['tagline', body('description')],
  ['abstract', body('description', 1)],
  ['info', body('description', 2)],
  ['dc:description', body('description', 2)],
  ['itunes:summary', body('description', 3)],
  ['itunes:subtitle', body('description', 4)],
  ['language', rule('language')],
  ['dc:language', rule('language', 1)],
  ['lastbuilddate', rule('updated')],
  ['updated', rule('updated')],
  ['modified', rule('updated')],
  ['pubdate', rule('updated', 1)],
  ['dcterms:modified', rule('updated', 1)],
  ['dc:date', rule('updated', 2)],
  ['logo', rule('image-url', 0)],
  ['icon', rule('image-url', 2)],
  ['ttl', rule('ttl')],
  ['sy:updateperiod', rule('sy-period')],
  ['sy:updatefrequency', rule('sy-frequency')],
  ['itunes:author', rule('person-late')],
]);

/** Parts of a person. RFC 4287 §3.2; FOAF. */
export const PERSON_RULES: ReadonlyMap<string, Rule> = new Map([
  ['name', rule('person-name')],
  ['foaf:name', rule('person-name')],
  ['itunes:name', rule('person-name')],
  ['email', rule('person-email')],
  ['itunes:email', rule('person-email')],
  ['foaf:mbox', rule('person-email')],
  ['uri', rule('person-url')],
  ['url', rule('person-url')],
  ['homepage', rule('person-url')],
  ['foaf:homepage', rule('person-url')],
]);

export const HOUR_RULE = rule('hour');
export const DAY_RULE = rule('day');
export const IMAGE_RULE = rule('image-url', 1);
export const LINK_RULE = rule('link', 1);
/** The plain one of several forms of a body. */
export const PLAIN_ALTERNATIVE_RULE = body('content', 1);
export const IGNORED_RULE = rule('ignored');

/** Elements that are a person. */
export const ENTRY_PEOPLE: ReadonlySet<string> = new Set(['author', 'dc:creator', 'dc:author']);
export const FEED_PEOPLE: ReadonlySet<string> = new Set([
  'author',
  'dc:creator',
  'dc:author',
  'managingeditor',
  'itunes:owner',
]);

/** Elements of an entry that only wrap fields of it. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'media:group',
  'news:news',
  'news:publication',
  'image:image',
  'georss:where',
  'gml:point',
  'gml:linestring',
  'gml:polygon',
  'gml:exterior',
  'gml:linearring',
  'gml:envelope',
  'geo:point',
]);

/**
 * Elements that no markup inside a title or a body is called: when one opens there, what was open
 * had been left unclosed.
 */
export const NEVER_MARKUP: ReadonlySet<string> = new Set([
  'item', 'entry', 'guid', 'pubdate', 'description', 'content:encoded', 'dc:creator', 'dc:date', 'dc:subject',
  'enclosure', 'category', 'published', 'updated', 'author', 'comments', 'media:content', 'media:thumbnail',
  'lastbuilddate', 'managingeditor', 'generator', 'atom:link', 'slash:comments', 'wfw:commentrss',
]); // biome-ignore format: a table

const MODULES = /^(?:itunes|media|content|dc|dcterms|sy|slash|wfw|thr|georss|gml|geo|feedburner|news|atom):/;

/** Whether an element is none of HTML, whatever stands around it. */
export const isNeverMarkup = (name: string): boolean => NEVER_MARKUP.has(name) || MODULES.test(name);

/** Elements that begin a field of an entry or a feed. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...ENTRY_RULES.keys(),
  ...FEED_RULES.keys(),
  ...WRAPPERS,
  'link',
  'image',
  'source',
]);
