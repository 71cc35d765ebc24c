/** A content coding we have bodies in. RFC 9110 §8.4.1; 'br' is RFC 7932. */
export type Coding = 'identity' | 'gzip' | 'br';

/** Those the client takes, the one it would rather have first; never empty. */
export type Codings = readonly Coding[];

// Where the client has no preference, the smaller comes first.
const OURS: readonly Coding[] = ['br', 'gzip', 'identity'];

const IDENTITY_ONLY: Codings = ['identity'];
const MOST_REMEMBERED = 500;
const remembered = new Map<string, Codings>();

/**
 * Reads an Accept-Encoding header. Without one, or with an empty one, a client gets no coding; one that
 * excludes identity and everything else gets identity all the same, which is of more use than a 406.
 * RFC 9110 §12.5.3.
 */
export function codingsFor(acceptEncoding: string | undefined): Codings {
  if (acceptEncoding === undefined) return IDENTITY_ONLY;
  const known = remembered.get(acceptEncoding);
  if (known !== undefined) return known;
  const codings = parseAcceptEncoding(acceptEncoding);
  // There are a few dozen of these headers in the world; whoever sends new ones gains nothing.
  if (remembered.size < MOST_REMEMBERED) remembered.set(acceptEncoding, codings);
  return codings;
}

function parseAcceptEncoding(header: string): Codings {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...params] = item.split(';').map(part => part.trim());
    if (name === '') continue;
    const weight = weightOf(params);
    // RFC 9110 §8.4.1.3: x-gzip is gzip.
    if (weight !== undefined) weights.set(name === 'x-gzip' ? 'gzip' : name, weight);
  }
  const rest = weights.get('*');
  const weightFor = (coding: Coding): number => {
    const own = weights.get(coding);
    if (own !== undefined) return own;
    // Identity is acceptable unless excluded, but whoever lists others would rather have those.
    if (coding === 'identity') return rest === 0 ? 0 : 0.0001;
    return rest ?? 0;
  };
  const accepted = OURS.map(coding => ({ coding, weight: weightFor(coding) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ coding }) => coding);
  return accepted.length > 0 ? accepted : IDENTITY_ONLY;
}

/** RFC 9110 §12.4.2: 0 to 1, three decimals; `undefined` when it is none. */
function weightOf(params: readonly string[]): number | undefined {
  for (const param of params) {
    const [name, value = ''] = param.split('=').map(part => part.trim());
    if (name === 'q') return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value) ? Number(value) : undefined;
  }
  return 1;
}
