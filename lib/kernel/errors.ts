/** The closed set of ways a request can fail; each maps to one HTTP status. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "rate_limited"
  | "unavailable"
  | "internal";

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};

export interface ErrorDetails {
  /** Codes by form field; the words live in messages/. */
  fields?: Record<string, string>;
  retryAfterSeconds?: number;
  /** ISO 8601; when the refusal ends by itself. */
  resetsAt?: string;
  /** Where to find help, on a crisis refusal. */
  hotline?: { name: string; contact: string; url: string };
  /** The turn that is in the way, on `turn_running`. */
  turnId?: string;
}

/** An expected failure. `code` is a key under `errors` in messages/*.json; the message is never shown. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(kind: ErrorKind, code: string, details: ErrorDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.kind = kind;
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return STATUS[this.kind];
  }
}

/** What the browser is told about a failure: a code, never a message. */
export interface Failure extends ErrorDetails {
  code: string;
}

/** Anything thrown, as an AppError; what was not expected becomes `internal` with its cause kept. */
export function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError("internal", "internal", {}, error);
}

export function toFailure(error: AppError): Failure {
  return { code: error.code, ...error.details };
}
