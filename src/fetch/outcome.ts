import type { Validators } from '../feed/source.ts';

export type FetchRequest = {
  readonly url: string;
  readonly validators: Validators;
  /** `bodyHash` of the last body read; an equal one is answered as not-modified. */
  readonly bodyHash?: string;
};

export type FetchFailureCode =
  | 'bad-url'
  | 'forbidden-address'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'bad-response'
  | 'bad-encoding'
  | 'http-status'
  /** Not asked: its host had told us to wait, or was busy with other feeds of ours for too long. */
  | 'held-back'
  /** Not asked, or not answered, because the fetcher was closed. */
  | 'cancelled';

export type FetchFailure = {
  readonly code: FetchFailureCode;
  /** A sentence for people; names the limit or address that mattered. */
  readonly message: string;
  readonly status?: number;
};

/** Expected trouble is a value: a 304 is not bad, a 410 is final. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      readonly body: Uint8Array;
      /** Opaque: that of a delta is never that of a whole document, whatever their bytes. */
      readonly bodyHash: string;
      /** A delta: it holds what changed since the validators, and leaves out what did not. RFC 3229. */
      readonly isDelta?: true;
      readonly contentType?: string;
      readonly finalUrl: string;
      /** Where an unbroken chain of 301/308 led, if it did. */
      readonly movedTo?: string;
      /** Where a chain led in which a 302, 303 or 307 was; it holds for today only. */
      readonly lentTo?: string;
      readonly validators: Validators;
      /** From Cache-Control or Expires. RFC 9111 §4.2.1. */
      readonly freshForMs?: number;
    }
  | {
      readonly kind: 'not-modified';
      readonly movedTo?: string;
      readonly lentTo?: string;
      readonly validators: Validators;
      readonly freshForMs?: number;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly cause: FetchFailure; readonly retryAfterMs?: number };

/** GETs one feed within the limits it was made with. Never rejects. RFC 9110 §13. */
export type FetchFeed = (request: FetchRequest) => Promise<FetchOutcome>;
