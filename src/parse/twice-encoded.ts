// The characters that windows-1252 puts at 0x80–0x9f; the rest of it is Latin-1.
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178';
const byteOf = new Map([...UPPER].map((char, at) => [char, 0x80 + at]));

// What the bytes of one character above ASCII look like when they were taken for windows-1252.
const PIECE = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const RUN = new RegExp(
  `(?:[\\u00c2-\\u00df]${PIECE}|[\\u00e0-\\u00ef]${PIECE}{2}|[\\u00f0-\\u00f4]${PIECE}{3})+`,
  'g',
);
const SUSPECT = new RegExp(`[\\u00c2-\\u00f4]${PIECE}`);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text that was encoded as UTF-8 twice (`Ã©` for `é`), decoded once more; nothing when it was not.
 * Only where nearly all that is not ASCII is of that kind: no language is written so, but an article
 * on the mistake may quote it.
 */
export function decodedOnceMore(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  let broken = 0;
  let mended = 0;
  const once = text.replace(RUN, run => {
    const bytes = Uint8Array.from(run, char => byteOf.get(char) ?? char.charCodeAt(0));
    try {
      const decoded = utf8.decode(bytes);
      mended += decoded.length;
      return decoded;
    } catch {
      broken++;
      return run;
    }
  });
  if (mended < 3 || broken > 0) return undefined;
  const rest = (once.match(/[^\0-\x7f]/g)?.length ?? 0) - mended;
  return rest * 10 <= mended ? once : undefined;
}

const LATIN_RUN = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/;
/** What people write of what comes out: Latin, Greek, Cyrillic, Hebrew, Arabic, and the signs of print. */
const WRITTEN = /^[\u00a0-\u017f\u0370-\u052f\u05d0-\u06ff\u2010-\u203a\u20a0-\u20bf\u2122]+$/;
/** Quotes, dashes, ellipses: three characters of nonsense that nobody writes by chance. */
const PRINT = /[\u2010-\u203a\u20a0-\u20bf\u2122]/;
const FEWEST_LETTERS = 3;

/**
 * The same for one field of a document that is otherwise sound, by a stricter rule: all of it that is not
 * ASCII must have come out as Latin-1 or as windows-1252 (`donâ€™t`). Gives the text back when that is not so.
 */
export function fieldDecodedOnceMore(text: string): string {
  if (!SUSPECT.test(text)) return text;
  if (/[^\0-\xff]/.test(text)) return fromWindows(text) ?? text;
  if (!LATIN_RUN.test(text)) return text;
  try {
    const once = utf8.decode(Uint8Array.from(text, char => char.charCodeAt(0)));
    // Nobody writes C1 controls; «È» dice» without them may be Italian and no «Ȼ».
    return C1.test(text) || WRITTEN.test(once.replace(ASCII, '')) ? once : text;
  } catch {
    return text;
  }
}

const C1 = /[\x80-\x9f]/;
const ASCII = /[\0-\x7f]+/g;

function fromWindows(text: string): string | undefined {
  let mended = '';
  let sound = true;
  const once = text.replace(RUN, run => {
    try {
      const decoded = utf8.decode(Uint8Array.from(run, char => byteOf.get(char) ?? char.charCodeAt(0)));
      mended += decoded;
      return decoded;
    } catch {
      sound = false;
      return run;
    }
  });
  // «Spaß”» holds such a pair too, and stays: it comes out as a letter that stands there for nobody.
  if (!sound || !WRITTEN.test(mended) || !(PRINT.test(mended) || mended.length >= FEWEST_LETTERS))
    return undefined;
  const rest = text.replace(RUN, '');
  return /[^\0-\x7f]/.test(rest) ? undefined : once;
}
