export type OpenAiErrorBody = {
  error: { message: string; type: string; param: string | null; code: string | null };
};

/** A refusal the OpenAI SDK understands: it becomes an `APIError` with this status and code. */
export class InferenceError extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;

  constructor(
    status: number,
    message: string,
    { code = null, param = null }: { code?: string | null; param?: string | null } = {},
  ) {
    super(message);
    this.name = "InferenceError";
    this.status = status;
    this.type = status >= 500 ? "server_error" : "invalid_request_error";
    this.code = code;
    this.param = param;
  }
}

/** Unknown failures keep their details out of the answer; the log has them. */
export function toOpenAiError(cause: unknown): { status: number; body: OpenAiErrorBody } {
  const error =
    cause instanceof InferenceError
      ? cause
      : new InferenceError(500, "The local inference server failed on this request.", {
          code: "internal_error",
        });
  return {
    status: error.status,
    body: {
      error: { message: error.message, type: error.type, param: error.param, code: error.code },
    },
  };
}
