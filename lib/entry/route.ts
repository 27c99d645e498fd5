import "server-only";
import { AppError, toAppError, toFailure } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";

/** A failure as the JSON every route answers with: `{ error: { code, … } }`. */
export function errorResponse(error: AppError): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  if (error.details.retryAfterSeconds) {
    headers.set("retry-after", String(error.details.retryAfterSeconds));
  }
  return Response.json({ error: toFailure(error) }, { status: error.status, headers });
}

/** Runs a route's work; whatever it throws becomes one JSON answer with the right status. */
export async function runRoute(name: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.kind === "internal") log.error({ route: name, err: error.cause }, "route failed");
    return errorResponse(error);
  }
}

/**
 * Cookies are SameSite=Lax; this is the second lock against requests another site makes a browser send.
 * Browsers without Sec-Fetch-Site (old ones, and all of them on plain http) still name the origin of a POST.
 */
export function requireSameOrigin(request: Request): void {
  const { headers } = request;
  const site = headers.get("sec-fetch-site");
  const isOwn = site === null ? isOwnOrigin(headers) : site === "same-origin" || site === "none";
  if (!isOwn) throw new AppError("forbidden", "cross_site");
}

/** What is no browser sends no origin, and no cookie of somebody else's either. */
function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host, origin: sender } = new URL(origin);
  // A proxy may ask us under another name than the browser asked it.
  const isAsked = host === (headers.get("x-forwarded-host") ?? headers.get("host"));
  return isAsked || sender === process.env.APP_URL?.replace(/\/+$/, "");
}

/** A body of at most maxBytes as it was sent, counted as it arrives: a lying Content-Length does not help. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > maxBytes) throw new AppError("too_large", "too_large");
  if (!request.body) throw new AppError("invalid", "invalid_input");
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    // Whoever was sending went away: nobody reads the answer, and it is no defect of ours.
    throw new AppError("invalid", "invalid_input", {}, error);
  }
  if (size > maxBytes) throw new AppError("too_large", "too_large");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new AppError("invalid", "invalid_input");
  }
}

/** A JSON body of at most maxBytes. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid", "invalid_input");
  }
}
