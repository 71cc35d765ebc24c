// What our pages may load: their own style, letters and icon, nothing else, from nobody else, and no script.
// `base-uri` and `form-action` are not covered by `default-src`. CSP Level 3 §6.1, §6.3, §6.4.
const OWN =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/** The Content-Security-Policy of pages that stand alone. */
export const PAGE_POLICY = `${OWN}; frame-ancestors 'none'`;

/** Of the embed, which exists to be framed by others. */
export const EMBED_POLICY = `${OWN}; frame-ancestors *`;
