const byteOf = new Map<string, number>();
const decoder = new TextDecoder('windows-1251');
for (let byte = 0; byte < 256; byte++) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);

/**
 * Encodes XML text as windows-1251; what the code page lacks becomes a numeric character reference.
 * The table is the platform's own decoder read backwards. WHATWG Encoding §9.
 */
export function encodeWindows1251(xml: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of xml) {
    const byte = byteOf.get(char);
    if (byte !== undefined) bytes.push(byte);
    else for (const ascii of `&#${char.codePointAt(0)};`) bytes.push(ascii.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
