import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { codingsOf, createDecoder, type Decoder, undoGzipFile } from './decode.ts';
import { FORBIDDEN_ADDRESS } from './guarded-agent.ts';
import type { FetchFailure, FetchFailureCode } from './outcome.ts';

export type ExchangeLimits = {
  /** For this exchange, from now to its last byte. */
  readonly remainingMs: number;
  /** The limit as it was set, for the message. */
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
  readonly bodyTimeoutMs: number;
  readonly maxBytes: number;
  readonly maxDecodedBytes: number;
};

export type Answer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Decoded; of a 200, 203 or 226 only. */
      readonly body?: Buffer;
    }
  | {
      readonly ok: false;
      readonly cause: FetchFailure;
      /** The connection ended before any of the answer came. */
      readonly unanswered?: boolean;
    };

/** What we read of a body that we have no use for, so that its connection can be used again. */
const MOST_DISCARDED_BYTES = 64 * 1024;

const hasBodyWeWant = (status: number): boolean => status === 200 || status === 203 || status === 226;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** With several addresses tried, the system reports one error for each; the first says what we need. */
const firstOf = (error: Error): Error =>
  error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;

const connectFailureOf = (error: Error, limits: ExchangeLimits): FetchFailure => {
  const code = codeOf(error);
  const { message } = error;
  if (code === FORBIDDEN_ADDRESS) return { code: 'forbidden-address', message };
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return { code: 'timeout', message: `No connection within ${limits.connectTimeoutMs} ms` };
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED')
    return { code: 'cancelled', message: 'Not asked: the fetcher is closed' };
  if (code.startsWith('UND_ERR_INVALID'))
    return { code: 'bad-url', message: `Cannot be asked for: ${message}` };
  if (
    code === 'ENOTFOUND' ||
    code.startsWith('EAI_') ||
    ('syscall' in error && error.syscall === 'getaddrinfo')
  )
    return { code: 'dns', message: `The host's name does not resolve: ${message}` };
  if (/TLS|SSL|CERT|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
    return { code: 'tls', message: `No secure connection: ${message}` };
  return { code: 'connect', message: `No connection: ${message || code}` };
};

const answerFailureOf = (error: Error, limits: ExchangeLimits): FetchFailure => {
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_TIMEOUT')
    return { code: 'timeout', message: `No answer within ${limits.headersTimeoutMs} ms of the request` };
  if (code === 'UND_ERR_BODY_TIMEOUT')
    return { code: 'timeout', message: `The body stood still for ${limits.bodyTimeoutMs} ms` };
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED')
    return { code: 'cancelled', message: 'Given up: the fetcher is closed' };
  return { code: 'bad-response', message: `The answer broke off or is not HTTP: ${error.message || code}` };
};

/**
 * One request and its answer, its body decoded, within the limits. Follows nothing, never rejects.
 * RFC 9110 §8.4, §15.
 */
export const exchange = (
  dispatcher: Dispatcher,
  url: URL,
  headers: Record<string, string>,
  limits: ExchangeLimits,
): Promise<Answer> =>
  new Promise(resolve => {
    let controller: Dispatcher.DispatchController | undefined;
    let answer: { readonly status: number; readonly headers: IncomingHttpHeaders } | undefined;
    let decoder: Decoder | undefined;
    const chunks: Buffer[] = [];
    let received = 0;
    let settled = false;

    const settle = (result: Answer): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      decoder?.destroy();
      resolve(result);
    };
    const stop = (code: FetchFailureCode, message: string): void => {
      settle({ ok: false, cause: { code, message, ...(answer && { status: answer.status }) } });
      controller?.abort(new Error(message));
    };
    const settleUnread = (status: number, itsHeaders: IncomingHttpHeaders): void =>
      settle({ ok: true, status, headers: itsHeaders });

    const timer = setTimeout(() => {
      if (answer && !hasBodyWeWant(answer.status)) {
        settleUnread(answer.status, answer.headers);
        controller?.abort(new Error('The rest is of no use'));
        return;
      }
      const so = !controller ? 'no connection' : answer ? `${received} bytes so far` : 'no answer';
      stop('timeout', `Not complete within ${limits.timeoutMs} ms (${so})`);
    }, limits.remainingMs);

    const finish = async (status: number, itsHeaders: IncomingHttpHeaders, whole: Buffer): Promise<void> => {
      const body = await undoGzipFile(whole, limits.maxDecodedBytes);
      if (!Buffer.isBuffer(body)) settle({ ok: false, cause: { ...body, status } });
      else if (body.length > limits.maxDecodedBytes)
        settle({
          ok: false,
          cause: {
            code: 'too-large',
            message: `The body is larger than ${limits.maxDecodedBytes} bytes`,
            status,
          },
        });
      else settle({ ok: true, status, headers: itsHeaders, body });
    };

    const startBody = (status: number, itsHeaders: IncomingHttpHeaders): void => {
      const declared = Number(itsHeaders['content-length'] ?? 0);
      if (declared > limits.maxBytes) {
        stop('too-large', `The body is declared as ${declared} bytes, at most ${limits.maxBytes} are taken`);
        return;
      }
      const codings = codingsOf(itsHeaders['content-encoding']);
      if (!('length' in codings)) {
        stop(codings.code, codings.message);
        return;
      }
      if (codings.length === 0) return;
      decoder = createDecoder(codings, {
        maxDecodedBytes: limits.maxDecodedBytes,
        onDrain: () => controller?.resume(),
        onDone: body => void finish(status, itsHeaders, body),
        onFail: failure => stop(failure.code, failure.message),
      });
    };

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: given => {
        controller = given;
        // The time ran out while it waited for its connection.
        if (settled) given.abort(new Error('Too late'));
      },
      onResponseStart: (_, status, itsHeaders) => {
        answer = { status, headers: itsHeaders };
        if (hasBodyWeWant(status)) startBody(status, itsHeaders);
      },
      onResponseData: (given, chunk) => {
        if (settled || !answer) return;
        received += chunk.length;
        if (!hasBodyWeWant(answer.status)) {
          if (received <= MOST_DISCARDED_BYTES) return;
          settleUnread(answer.status, answer.headers);
          given.abort(new Error('The rest is of no use'));
        } else if (received > limits.maxBytes)
          stop('too-large', `The body is larger than ${limits.maxBytes} bytes`);
        else if (!decoder) chunks.push(chunk);
        else if (!decoder.write(chunk)) given.pause();
      },
      onResponseEnd: () => {
        if (settled || !answer) return;
        if (!hasBodyWeWant(answer.status)) settleUnread(answer.status, answer.headers);
        else if (decoder) decoder.end();
        else void finish(answer.status, answer.headers, Buffer.concat(chunks));
      },
      onResponseError: (_, error) => {
        if (answer && !hasBodyWeWant(answer.status)) return settleUnread(answer.status, answer.headers);
        const cause = controller ? answerFailureOf(error, limits) : connectFailureOf(firstOf(error), limits);
        const unanswered = !answer && cause.code === 'bad-response';
        settle({ ok: false, cause: { ...cause, ...(answer && { status: answer.status }) }, unanswered });
      },
    };

    try {
      dispatcher.dispatch(
        { origin: url.origin, path: url.pathname + url.search, method: 'GET', headers },
        handler,
      );
    } catch (error) {
      // undici refuses what it cannot send by throwing.
      settle({
        ok: false,
        cause: connectFailureOf(error instanceof Error ? error : new Error(String(error)), limits),
      });
    }
  });
