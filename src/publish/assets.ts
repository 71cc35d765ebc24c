import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A file that pages need, and the path under the site's that they expect it at. */
export type Asset = {
  readonly path: string;
  /** Absolute, on this machine's disk. */
  readonly file: string;
  readonly contentType: string;
};

/** What has to be served beside the pages. Reads nothing: only says where things are. */
export function assets(): readonly Asset[] {
  const { resolve } = createRequire(import.meta.url);
  // Beside the code whether it runs as it was written or as it was built: src/ and dist/ lie side by side.
  const own = (name: string) => fileURLToPath(new URL(`../../src/publish/assets/${name}`, import.meta.url));
  return [
    { path: '/assets/wire.css', file: own('wire.css'), contentType: 'text/css; charset=utf-8' },
    { path: '/assets/icon.svg', file: own('icon.svg'), contentType: 'image/svg+xml' },
    ...FONTS.map(([family, subset]) => ({
      path: `/assets/fonts/${family}-${subset}.woff2`,
      file: resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`),
      contentType: 'font/woff2',
    })),
  ];
}

// Browsers load a face only when a page shows a letter of its unicode-range.
const FONTS = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'vietnamese'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'devanagari'],
  ['noto-sans-arabic', 'arabic'],
] as const;
