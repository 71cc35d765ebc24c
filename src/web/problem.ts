import type { FilterProblem } from '../feed/filter.ts';

/** What went wrong with a request, for whoever sent it. */
export type Problem = {
  readonly status: number;
  /** The status in words. */
  readonly title: string;
  readonly detail: string;
  /** Each parameter that is wrong. */
  readonly errors: readonly FilterProblem[];
  /** Beyond those every answer has. */
  readonly headers: readonly (readonly [string, string])[];
};

/** The body of a problem for programs. RFC 9457 §3, with the extension `errors`. */
export function problemJson(problem: Problem): string {
  return JSON.stringify({
    type: 'about:blank',
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    ...(problem.errors.length === 0
      ? {}
      : { errors: problem.errors.map(({ at, message }) => ({ parameter: at, detail: message })) }),
  });
}

export function misspelt(errors: readonly FilterProblem[]): Problem {
  const names = [...new Set(errors.map(({ at }) => at))].join(', ');
  return {
    status: 400,
    title: 'Bad Request',
    detail: `The address has parameters that could not be understood: ${names}.`,
    errors,
    headers: [],
  };
}

export function notFound(): Problem {
  return {
    status: 404,
    title: 'Not Found',
    detail: 'There is nothing at this address.',
    errors: [],
    headers: [],
  };
}

/** RFC 9110 §15.5.6. */
export function methodNotAllowed(allowed: string): Problem {
  return {
    status: 405,
    title: 'Method Not Allowed',
    detail: `This address can be read only: ${allowed}.`,
    errors: [],
    headers: [['Allow', allowed]],
  };
}

export function uriTooLong(maxCharacters: number): Problem {
  return {
    status: 414,
    title: 'URI Too Long',
    detail: `Addresses have ${maxCharacters} characters at most.`,
    errors: [],
    headers: [],
  };
}

export function unavailable(retryAfterSeconds: number): Problem {
  return {
    status: 503,
    title: 'Service Unavailable',
    detail: 'This cannot be shown at the moment. Please try again soon.',
    errors: [],
    headers: [['Retry-After', String(retryAfterSeconds)]],
  };
}

export function internalError(): Problem {
  return {
    status: 500,
    title: 'Internal Server Error',
    detail: 'Something went wrong here. It has been noted.',
    errors: [],
    headers: [],
  };
}
