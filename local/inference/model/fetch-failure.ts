/** A failure a person can act on: the message says what to do, and no stack is printed. */
export class FetchFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FetchFailure";
  }
}

const NETWORK_CODES =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|EPIPE|UND_ERR_\w+|CERT_\w+|UNABLE_TO_\w+|SELF_SIGNED\w*|DEPTH_ZERO\w*)$/;

/** Puts a low-level error into words; anything unknown is passed on as it is. */
export function explainFailure(error: unknown, what: string): unknown {
  const code = codeOf(error);
  if (code === "ENOSPC") {
    return new FetchFailure(
      `The disk is full. Free some space and run this again: ${what} goes on where it stopped.`,
      { cause: error },
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new FetchFailure(`${what} cannot be written: permission denied.`, { cause: error });
  }
  const isNetwork = code !== null && NETWORK_CODES.test(code);
  // fetch says no more than this when its cause has no code.
  if (isNetwork || (error instanceof TypeError && error.message === "fetch failed")) {
    return new FetchFailure(
      `No connection for ${what} (${code ?? "no answer"}). Check the network and run this again: it goes on where it stopped.`,
      { cause: error },
    );
  }
  return error;
}

function codeOf(error: unknown): string | null {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return null;
}
