/** The scripts that news is written in, as far as telling languages apart needs them. ISO 15924, and Kana. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Arab'
  | 'Hani'
  | 'Kana'
  | 'Hang'
  | 'Grek'
  | 'Hebr'
  | 'Armn'
  | 'Geor'
  | 'Deva'
  | 'Beng'
  | 'Guru'
  | 'Gujr'
  | 'Orya'
  | 'Taml'
  | 'Telu'
  | 'Knda'
  | 'Mlym'
  | 'Sinh'
  | 'Thai'
  | 'Laoo'
  | 'Tibt'
  | 'Mymr'
  | 'Ethi'
  | 'Khmr'
  | 'Thaa'
  | 'Syrc';

const RANGES: readonly (readonly [Script, number, number])[] = [
  ['Latn', 0x41, 0x5a],
  ['Latn', 0x61, 0x7a],
  ['Latn', 0xc0, 0x24f],
  ['Latn', 0x1e00, 0x1eff],
  ['Grek', 0x370, 0x3ff],
  ['Grek', 0x1f00, 0x1fff],
  ['Cyrl', 0x400, 0x52f],
  ['Armn', 0x531, 0x587],
  ['Hebr', 0x5d0, 0x5ea],
  ['Arab', 0x620, 0x64a],
  ['Arab', 0x66e, 0x6d5],
  ['Arab', 0x6ee, 0x6ef],
  ['Arab', 0x6fa, 0x6ff],
  ['Arab', 0x750, 0x77f],
  ['Arab', 0xfb50, 0xfdff],
  ['Arab', 0xfe70, 0xfefc],
  ['Syrc', 0x710, 0x74f],
  ['Thaa', 0x780, 0x7b1],
  ['Deva', 0x900, 0x97f],
  ['Beng', 0x980, 0x9ff],
  ['Guru', 0xa00, 0xa7f],
  ['Gujr', 0xa80, 0xaff],
  ['Orya', 0xb00, 0xb7f],
  ['Taml', 0xb80, 0xbff],
  ['Telu', 0xc00, 0xc7f],
  ['Knda', 0xc80, 0xcff],
  ['Mlym', 0xd00, 0xd7f],
  ['Sinh', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe3a],
  ['Thai', 0xe40, 0xe4e],
  ['Laoo', 0xe80, 0xeff],
  ['Tibt', 0xf00, 0xfff],
  ['Mymr', 0x1000, 0x109f],
  ['Geor', 0x10a0, 0x10ff],
  ['Ethi', 0x1200, 0x139f],
  ['Khmr', 0x1780, 0x17ff],
  ['Kana', 0x3041, 0x30ff],
  ['Hani', 0x3400, 0x4dbf],
  ['Hani', 0x4e00, 0x9fff],
  ['Hang', 0x1100, 0x11ff],
  ['Hang', 0xac00, 0xd7af],
];

const SCRIPTS = [...new Set(RANGES.map(([script]) => script))];
const LATIN = SCRIPTS.indexOf('Latn') + 1;

/** For each UTF-16 unit the number of its script, 0 for none. */
const scriptOf = new Uint8Array(0x10000);
for (const [script, from, upTo] of RANGES) scriptOf.fill(SCRIPTS.indexOf(script) + 1, from, upTo + 1);
// The signs × and ÷ stand among the letters.
scriptOf[0xd7] = 0;
scriptOf[0xf7] = 0;

const counts = new Uint32Array(SCRIPTS.length + 1);

export type Writing = {
  /** The script of most letters. */
  readonly script: Script;
  /** How many letters it has. */
  readonly letters: number;
  /** Any kana: what sets Japanese apart from Chinese. */
  readonly kana: number;
};

/**
 * The script that a text is written in; `undefined` when it has no letters. A letter of another script counts twice
 * against Latin: names and abbreviations are borrowed from it far more often than into it.
 */
export function writingOf(text: string, upTo: number): Writing | undefined {
  counts.fill(0);
  const length = Math.min(text.length, upTo);
  for (let at = 0; at < length; at++) counts[scriptOf[text.charCodeAt(at)]!]!++;
  let best = 0;
  let most = 0;
  for (let script = 1; script < counts.length; script++) {
    const weight = counts[script]! * (script === LATIN ? 1 : 2);
    if (weight > most) {
      most = weight;
      best = script;
    }
  }
  if (best === 0) return undefined;
  return { script: SCRIPTS[best - 1]!, letters: counts[best]!, kana: counts[SCRIPTS.indexOf('Kana') + 1]! };
}
