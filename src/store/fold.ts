const MARKS = /[\p{M}\p{Cf}'’ʼ`´]/gu;

/**
 * Text as `q` compares it: without case, accents, vowel signs, joiners and apostrophes, with Arabic and
 * Persian yeh and kaf as one. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[يىۍې]/g, 'ی')
    .replace(/[كڪ]/g, 'ک')
    .replace(/\s+/g, ' ');
}

/** The words of a `q`, folded: all of them must occur. */
export function foldedWords(q: string | undefined): readonly string[] {
  return fold(q ?? '')
    .split(' ')
    .filter(word => word !== '');
}
