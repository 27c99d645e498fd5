interface Cookie {
  name: string;
  value: string;
}

const SESSION_COOKIE = /^sb-.+-auth-token(?:\.(\d+))?$/;

/** Whether the browser carries a session cookie. For choosing what to show, never for deciding what is allowed. */
export function hasSessionCookie(cookies: Cookie[]): boolean {
  return cookies.some(({ name }) => SESSION_COOKIE.test(name));
}

/**
 * When the access token in the session cookie expires, in Unix seconds; null when there is none that
 * can be read. Nothing is verified here: it only tells whether asking for a fresh one is worth it.
 */
export function sessionExpiry(cookies: Cookie[]): number | null {
  const chunks = cookies
    .map(({ name, value }) => ({ match: SESSION_COOKIE.exec(name), value }))
    .filter((chunk) => chunk.match !== null)
    .sort((a, b) => Number(a.match?.[1] ?? 0) - Number(b.match?.[1] ?? 0));
  const raw = chunks.map((chunk) => chunk.value).join("");
  if (raw === "") return null;
  try {
    const text = raw.startsWith("base64-")
      ? Buffer.from(raw.slice("base64-".length), "base64url").toString("utf8")
      : decodeURIComponent(raw);
    const expiresAt = (JSON.parse(text) as { expires_at?: unknown } | null)?.expires_at;
    return typeof expiresAt === "number" ? expiresAt : null;
  } catch {
    return null;
  }
}
