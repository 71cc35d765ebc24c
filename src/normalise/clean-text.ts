// What has no business in text that people read: C0 and C1 controls other than white space, the soft
// hyphen, zero-width space and no-break space, word joiner and its invisible kin, the directional
// embeddings, overrides and isolates, annotation anchors, noncharacters.
// ZWNJ (U+200C) and ZWJ (U+200D) stay: Persian, Pashto and the scripts of India spell with them,
// and emoji are joined by them.
const UNWANTED =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]+/g;
const HAS_UNWANTED = new RegExp(UNWANTED.source);
/** A run of two, or anything that is white space without being a plain space. U+0085 is NEL. */
const UNEVEN_SPACE = / {2}|[\t-\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const SPACE_RUN = /[\s\x85]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text without what cannot be read or would reorder what is beside it, in NFC, white space collapsed
 * to single spaces and none at the ends. Takes plain text: markup and references are not looked at.
 * Unicode 16 §23.8; UAX #9 §2.
 */
export function cleanText(text: string): string {
  let clean = withoutUnwanted(text);
  if (UNEVEN_SPACE.test(clean)) clean = clean.replace(SPACE_RUN, ' ');
  return withoutLooseEnds(clean).normalize('NFC');
}

/** Text without what cannot be read, white space as it is. */
export function withoutUnwanted(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '');
  return HAS_UNWANTED.test(whole) ? whole.replace(UNWANTED, '') : whole;
}

/**
 * The first `maxLength` UTF-16 units at most, ended between two words where one is near, and never
 * inside what a reader sees as one character.
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const space = text.lastIndexOf(' ', maxLength);
  // A script without spaces, or a single endless word: cut where we are.
  if (space > maxLength - 60 && space > 0) return text.slice(0, space).trimEnd();
  return text.slice(0, graphemeStart(text, maxLength)).trimEnd();
}

const JOINS_BACKWARDS = /^(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d|[\u{e0020}-\u{e007f}])/u;

/** The last place at or before `at` where a character that stands alone begins. */
function graphemeStart(text: string, at: number): number {
  let start = at;
  // Nobody stacks more than this on one letter but to break layouts.
  const floor = Math.max(0, at - 32);
  while (start > floor) {
    if (
      !isLow(text, start) &&
      text.charCodeAt(start - 1) !== 0x200d &&
      !JOINS_BACKWARDS.test(text.slice(start, start + 2))
    )
      return start;
    start--;
  }
  return isLow(text, at) ? at - 1 : at;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Marks of direction order numbers and brackets between letters; at an end they do nothing. */
function withoutLooseEnds(text: string): string {
  let from = 0;
  let upTo = text.length;
  while (from < upTo && isLoose(text.charCodeAt(from))) from++;
  while (upTo > from && isLoose(text.charCodeAt(upTo - 1))) upTo--;
  return from === 0 && upTo === text.length ? text : text.slice(from, upTo);
}

function isLoose(unit: number): boolean {
  return unit === 0x20 || unit === 0x200e || unit === 0x200f || unit === 0x61c;
}
