import type { Script } from './words.ts';

/** Letters that write one sound, or sounds that scripts mistake for each other (Arabic has no p and no v). */
const sounds: readonly (readonly [letters: string, sound: string])[] = [
  ['bpбпبپ', 'b'],
  ['fvwфвف', 'f'],
  ['gгґگغ', 'g'],
  ['dдدضذ', 'd'],
  ['szjжшщчзсцجچشژسصزظ', 's'],
  ['ckqкхقکخ', 'k'],
  ['lлل', 'l'],
  ['mмم', 'm'],
  ['nнن', 'n'],
  ['rрر', 'r'],
  ['tтتطث', 't'],
  ['x', 'ks'],
];

const soundOf = new Map<string, string>();
for (const [letters, sound] of sounds) for (const letter of letters) soundOf.set(letter, sound);

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|ch|cz|sz|rz|zh|dzh|dj|tz|ts/g, 's'],
  [/kh|ck|qu/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  // Zelenskyj, Sergej: at a word's end it is a vowel.
  [/j$/, ''],
];

/**
 * The consonants of a name as any script would write them: Zelensky, Selenskyj, Зеленський → slnsk.
 * '' where too little is left to tell names apart.
 */
export function skeletonOf(word: string, script: Script): string {
  let letters = word;
  if (script === 'latin') for (const [digraph, sound] of DIGRAPHS) letters = letters.replace(digraph, sound);
  let skeleton = '';
  for (const letter of letters) {
    const sound = soundOf.get(letter);
    if (sound !== undefined && !skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton.length < 3 ? '' : skeleton.slice(0, 6);
}
