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
  const { expires_at: expiresAt } = parse(chunks.map((chunk) => chunk.value).join(""));
  return typeof expiresAt === "number" ? expiresAt : null;
}

/**
 * The session of one Supabase project as @supabase/ssr stored it, in one cookie or in chunks; null when
 * there is none that can be read. Nothing is verified: the token is only a claim until its signature is checked.
 */
export function readSession(
  cookies: Cookie[],
  supabaseUrl: string,
): { accessToken: string; expiresAt: number } | null {
  // supabase-js names it after the first label of the host. Other projects may leave cookies on the same host.
  const name = `sb-${new URL(supabaseUrl).hostname.split(".")[0]}-auth-token`;
  const values = new Map(cookies.map((cookie) => [cookie.name, cookie.value]));
  let raw = values.get(name) ?? "";
  if (raw === "") {
    for (let index = 0; values.has(`${name}.${index}`); index += 1) {
      raw += values.get(`${name}.${index}`);
    }
  }
  const { access_token: accessToken, expires_at: expiresAt } = parse(raw);
  return typeof accessToken === "string" && typeof expiresAt === "number"
    ? { accessToken, expiresAt }
    : null;
}

function parse(raw: string): { access_token?: unknown; expires_at?: unknown } {
  if (raw === "") return {};
  try {
    const text = raw.startsWith("base64-")
      ? Buffer.from(raw.slice("base64-".length), "base64url").toString("utf8")
      : decodeURIComponent(raw);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
