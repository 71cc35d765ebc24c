import { Parser } from 'htmlparser2';

/** One subscription of an OPML list. */
export type OpmlOutline = {
  /** `xmlUrl`: the feed. */
  readonly url: string;
  /** `title` or `text`. */
  readonly title?: string;
  /** `htmlUrl`: the page. */
  readonly home?: string;
  readonly lang?: string;
};

/**
 * Reads the subscriptions of an OPML document, in document order, folders opened, each address once.
 * Forgiving: whatever carries an http(s) `xmlUrl` is one. Fails when no `opml` element is there.
 * OPML 2.0 «Subscription lists».
 */
export function readOpml(
  text: string,
):
  | { readonly ok: true; readonly outlines: readonly OpmlOutline[] }
  | { readonly ok: false; readonly message: string } {
  const outlines = new Map<string, OpmlOutline>();
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'opml') isOpml = true;
        if (!isOpml || name !== 'outline') return;
        const url = attributes.xmlurl?.trim() ?? '';
        if (!isWeb(url) || outlines.has(url)) return;
        const title = attributes.title?.trim() || attributes.text?.trim();
        const home = attributes.htmlurl?.trim();
        const lang = attributes.language?.trim();
        outlines.set(url, {
          url,
          ...(title ? { title } : {}),
          ...(home && isWeb(home) ? { home } : {}),
          ...(lang ? { lang } : {}),
        });
      },
    },
    // As XML: HTML's <title/> would swallow all that follows it.
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return isOpml
    ? { ok: true, outlines: [...outlines.values()] }
    : { ok: false, message: 'no opml element in it' };
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
