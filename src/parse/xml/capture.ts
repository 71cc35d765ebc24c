import { type Attributes, NO_ATTRIBUTES } from '../attributes.ts';
import { IGNORED_RULE, type Rule } from '../fields.ts';
import { decodeReferences, type Entities } from '../references.ts';
import { fromBase64, htmlText, type TextType, textType, xhtmlText } from '../text-construct.ts';
import { fieldDecodedOnceMore } from '../twice-encoded.ts';
import { MAX_FIELD_CHARS } from './caps.ts';
import { type Reading, warn } from './reading.ts';

/** The field whose content is being read. One object serves for all of them. */
export type Capture = {
  /** Absent while none is. */
  rule: Rule | undefined;
  /** How many elements are open with it. */
  depth: number;
  type: TextType;
  attributes: Attributes;
  /** Its own `xml:lang`, or that of the one element that holds all of it. */
  lang: string | undefined;
  content: string;
  hasMarkup: boolean;
  /** Where the content of an XHTML `div` begins and ends that may hold all of it. */
  divFrom: number;
  divTo: number;
};

export const noCapture = (): Capture => ({
  rule: undefined,
  depth: 0,
  type: 'escaped',
  attributes: NO_ATTRIBUTES,
  lang: undefined,
  content: '',
  hasMarkup: false,
  divFrom: -1,
  divTo: -1,
});

export function beginCapture(
  capture: Capture,
  rule: Rule | undefined,
  depth: number,
  name: string,
  attributes: Attributes,
): void {
  capture.rule = rule ?? IGNORED_RULE;
  capture.depth = depth;
  capture.attributes = attributes;
  const isXhtml = name.startsWith('xhtml:');
  capture.type = isXhtml
    ? 'xml'
    : attributes !== NO_ATTRIBUTES
      ? textType(name, attributes)
      : name === 'body'
        ? 'none'
        : 'escaped';
  capture.content = '';
  capture.hasMarkup = false;
  capture.divFrom = -1;
  capture.divTo = -1;
}

/** Adds what stands there, as it is to stand in HTML or in plain text. */
export function append(capture: Capture, piece: string, reading: Reading): void {
  const room = MAX_FIELD_CHARS - capture.content.length;
  if (room <= 0) return;
  if (piece.length > room) {
    const message = `A field is longer than ${MAX_FIELD_CHARS} characters, the rest of it is left out`;
    warn(reading, 'field-too-long', message);
    capture.content += piece.slice(0, room);
  } else capture.content += piece;
}

/** Adds text of the document; `literal` when its references mean nothing. */
export function captureText(
  capture: Capture,
  piece: string,
  literal: boolean,
  entities: Entities,
  reading: Reading,
): void {
  const room = piece.length > MAX_FIELD_CHARS ? piece.slice(0, MAX_FIELD_CHARS + 1) : piece;
  // Inside XHTML a reference stands for a character of its text, not for markup.
  if (capture.type === 'xml') append(capture, literal ? htmlText(room) : xhtmlText(room, entities), reading);
  else append(capture, literal ? room : decodeReferences(room, entities), reading);
}

/** What the field says, when its element ends. RFC 4287 §3.1.1.3: the div is not part of the content. */
export function captured(capture: Capture): string {
  const { content, type, divFrom, divTo } = capture;
  if (type === 'xml' && divTo > 0 && /^<\/div>\s*$/i.test(content.slice(divTo)))
    return fieldDecodedOnceMore(content.slice(divFrom, divTo));
  return fieldDecodedOnceMore(type === 'base64' ? fromBase64(content) : content);
}
