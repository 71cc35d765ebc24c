import { hash } from 'node:crypto';
import type { Entry } from '../feed/entry.ts';

/** Of what a reader is shown, and of nothing that changes by itself: no dates, labels, addresses of pictures. */
export function contentHash(title: string, summary: string, text: string, link: string): string {
  return hash('sha256', `${title}\0${summary}\0${text}\0${link}`).slice(0, 32);
}

/** What the hash of an entry would be if it stood on another page and said the same. */
export function contentHashOn(page: string, { title, summary, text, contentHtml }: Entry): string {
  return contentHash(title, summary, contentHtml === undefined ? '' : text, page);
}
