import { Tokenizer } from 'htmlparser2';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** The reference made absolute; as it stands when it already is, or there is no base. RFC 3986 §5. */
export function absolute(reference: string, base: string | undefined): string {
  const trimmed = /[\r\n]/.test(reference) ? reference.replace(/\s*[\r\n]\s*/g, '') : reference.trim();
  if (trimmed === '' || base === undefined || ABSOLUTE.test(trimmed)) return trimmed;
  try {
    // A host, which somebody wrote as browsers show it.
    return new URL(/^www\.[a-z0-9-]+\./i.test(trimmed) ? `//${trimmed}` : trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** A base inside a base, XML Base §4.2; the outer one when the inner is no address. */
export function innerBase(reference: string, outer: string | undefined): string | undefined {
  try {
    return new URL(reference.trim(), outer).href;
  } catch {
    return outer;
  }
}

const REFERENCES = new Set(['href', 'src', 'action', 'cite', 'longdesc', 'poster', 'background', 'data']);
// An attribute that may hold a relative reference: what follows is no scheme, no fragment, not nothing.
const RELATIVE =
  /\s(?:href|src|action|cite|longdesc|poster|background|data)\s{0,8}=\s{0,8}(?:"(?![a-z][a-z0-9+.-]*:|[#"])|'(?![a-z][a-z0-9+.-]*:|[#'])|(?![a-z][a-z0-9+.-]*:|[#"'\s>]))/i;

/**
 * HTML with the relative references in its attributes made absolute. Fragments stay: they point
 * into the page that the HTML will stand on.
 */
export function absoluteHtml(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('<') || !RELATIVE.test(html)) return html;
  let out = '';
  let copied = 0;
  let name = '';
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => {
        if (!REFERENCES.has(name)) return;
        const value = html.slice(start, end);
        if (value.startsWith('#') || value.trim() === '') return;
        const whole = absolute(value, base);
        if (whole === value) return;
        out += html.slice(copied, start) + whole.replaceAll('"', '%22').replaceAll("'", '%27');
        copied = end;
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out + html.slice(copied);
}
