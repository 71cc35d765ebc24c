import { Tokenizer } from 'htmlparser2';
import { type Attributes, attributeKey, NO_ATTRIBUTES } from '../attributes.ts';
import { decodeReferences } from '../references.ts';
import { MAX_ATTRIBUTES, MAX_FIELD_CHARS } from './caps.ts';
import type { DocumentEntities } from './entities.ts';

/** A start tag. One object serves for all of them: what it says holds until the next. */
export type Tag = {
  /** As written. */
  name: string;
  /** By `attributeKey`, references undone; `NO_ATTRIBUTES` itself when there are none. */
  attributes: Attributes;
  /** Where the `<` stands, where the name ends, and where the `>` stands. */
  start: number;
  nameEnd: number;
  end: number;
  selfClosing: boolean;
};

/** Whoever is told what stands in a document. */
export type Listener = {
  /** Whether text is of any use where we are. */
  readonly wantsText: () => boolean;
  /** The element whose content is being captured, as written. */
  readonly capturing: () => string | undefined;
  /** A piece of text; `literal` when it is a CDATA section's, in which no reference means anything. */
  readonly onText: (piece: string, literal: boolean) => void;
  readonly onStartTag: (tag: Tag) => void;
  /** `name` as written; it may never have been opened. */
  readonly onEndTag: (name: string) => void;
  /** Something was wrong, and put right. */
  readonly onMend: (message: string) => void;
};

export type Scan = {
  /** From front to back, or until it is stopped. */
  run(): void;
  stop(): void;
  readonly isStopped: () => boolean;
};

// Mending looks ahead as far as the next quote or `]]>`, so there may be only so much of it.
const MOST_MENDS = 50;

/**
 * Tags and text of a document in XML, in the order they stand. Where what began as a tag, a quoted value
 * or a CDATA section turns out to be none or never to end, it is cut where its author meant it to end,
 * and reading begins anew from there. XML 1.0 §2.4, §2.7, §3.1.
 */
export function scanner(text: string, entities: DocumentEntities, listener: Listener): Scan {
  const tag: Tag = {
    name: '',
    attributes: NO_ATTRIBUTES,
    start: 0,
    nameEnd: 0,
    end: 0,
    selfClosing: false,
  };
  let attributeName = '';
  let attributeCount = 0;
  let stopped = false;
  let mendsLeft = MOST_MENDS;
  // Where to begin anew; the tokenizer counts from where it was started last.
  let restartAt = -1;
  let offset = 0;
  let tokenizer: Tokenizer;

  const deaf = () => stopped || restartAt >= 0;

  const restart = (at: number) => {
    restartAt = at;
    tokenizer.pause();
  };

  const mend = (message: string, at: number) => {
    mendsLeft--;
    listener.onMend(message);
    restart(at);
  };

  /** `a < b <i>c</i>`: what looked like a tag was text up to the `<` inside its name. */
  const noTag = (inner: number) => {
    listener.onText(text.slice(tag.start, inner), false);
    restart(inner);
  };

  /** `<title><![CDATA[x</title>`: the section ends with its element when it swallowed the next one. */
  const swallowedFrom = (piece: string, closed: boolean): number => {
    const element = listener.capturing();
    if (mendsLeft === 0 || element === undefined || (closed && !piece.includes('<![CDATA['))) return -1;
    return piece.indexOf(`</${element}>`);
  };

  /** `<enclosure url="a.mp3><guid>`: a value that holds whole tags lost its end quote. */
  const quoteLost = (value: string): number => {
    if (mendsLeft === 0 || listener.capturing() !== undefined) return -1;
    const end = value.indexOf('>');
    return end >= 0 && /^\s*<[a-z/!]/i.test(value.slice(end + 1, end + 200)) ? end : -1;
  };

  const startTag = (end: number, selfClosing: boolean) => {
    if (!isName(tag.name)) {
      listener.onText(text.slice(tag.start, end + 1), false);
      return;
    }
    tag.end = end;
    tag.selfClosing = selfClosing;
    listener.onStartTag(tag);
  };

  const nothing = () => {};
  const callbacks = {
    ontext: (start: number, end: number) => {
      if (!deaf() && listener.wantsText()) listener.onText(text.slice(start + offset, end + offset), false);
    },
    oncdata: (start: number, end: number, endOffset: number) => {
      if (deaf() || !listener.wantsText()) return;
      const piece = text.slice(start + offset, end + offset - endOffset);
      const cut = swallowedFrom(piece, endOffset > 0);
      listener.onText(cut < 0 ? piece : piece.slice(0, cut), true);
      if (cut >= 0) mend('A CDATA section was left unclosed', start + offset + cut);
    },
    onopentagname: (start: number, end: number) => {
      if (deaf()) return;
      tag.start = start + offset - 1;
      tag.nameEnd = end + offset;
      tag.name = text.slice(start + offset, tag.nameEnd);
      tag.attributes = NO_ATTRIBUTES;
      attributeCount = 0;
      const inner = tag.name.lastIndexOf('<');
      if (inner >= 0) noTag(start + offset + inner);
    },
    onattribname: (start: number, end: number) => {
      if (deaf()) return;
      attributeName = text.slice(start + offset, end + offset);
      const inner = attributeName.lastIndexOf('<');
      if (inner >= 0) noTag(start + offset + inner);
    },
    onattribdata: (start: number, end: number) => {
      if (deaf()) return;
      if (attributeCount === 0) tag.attributes = Object.create(null) as Attributes;
      if (attributeCount++ >= MAX_ATTRIBUTES) return;
      const from = start + offset;
      const value = text.slice(from, Math.min(end + offset, from + MAX_FIELD_CHARS));
      const lost = value.includes('<') ? quoteLost(value) : -1;
      tag.attributes[attributeKey(attributeName)] ??= attributeValue(
        lost < 0 ? value : value.slice(0, lost).replace(/[\s/]+$/, ''),
      );
      if (lost < 0) return;
      startTag(from + lost, value[lost - 1] === '/');
      mend('A quoted value was left unclosed', from + lost + 1);
    },
    onopentagend: (end: number) => {
      if (!deaf()) startTag(end + offset, false);
    },
    onselfclosingtag: (end: number) => {
      if (!deaf()) startTag(end + offset, true);
    },
    onclosetag: (start: number, end: number) => {
      if (!deaf()) listener.onEndTag(text.slice(start + offset, end + offset));
    },
    ondeclaration: (start: number, end: number) => {
      if (!deaf())
        entities.declare(text.slice(start + offset, Math.min(end + offset, start + offset + 4096)));
    },
    onattribentity: nothing,
    onattribend: nothing,
    oncomment: nothing,
    onprocessinginstruction: nothing,
    ontextentity: nothing,
    onend: nothing,
  };

  /** XML 1.0 §3.3.3: a line break is a space there. */
  const attributeValue = (from: string) =>
    decodeReferences(/[\t\r\n]/.test(from) ? from.replace(/[\t\r\n]/g, ' ') : from, entities);

  return {
    run: () => {
      for (let from = 0; from < text.length && !stopped; from = restartAt) {
        restartAt = -1;
        offset = from;
        tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
        tokenizer.write(from === 0 ? text : text.slice(from));
        if (restartAt < 0 && !stopped) tokenizer.end();
        if (restartAt < 0) break;
      }
    },
    stop: () => {
      stopped = true;
      tokenizer.pause();
    },
    isStopped: () => stopped,
  };
}

const isName = (name: string): boolean => {
  const code = name.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 0x80;
};
