/** Where a member lands after signing in, when nothing else was asked for. */
export const HOME_PATH = "/discover";

/**
 * A path of this site to go to next, or the fallback. Whatever could leave the site is refused:
 * absolute and protocol-relative URLs, backslashes (browsers read them as slashes) and control
 * characters (browsers drop them before reading the rest).
 */
export function localPath(value: unknown, fallback: string = HOME_PATH): string {
  if (typeof value !== "string" || value.length > 500) return fallback;
  if (!value.startsWith("/") || value.startsWith("//")) return fallback;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
  if (/[\\\u0000-\u001f\u007f]/.test(value)) return fallback;
  try {
    const base = "https://site.invalid";
    const url = new URL(value, base);
    return url.origin === base && !url.pathname.startsWith("//")
      ? `${url.pathname}${url.search}${url.hash}`
      : fallback;
  } catch {
    return fallback;
  }
}

/** `/sign-in`, coming back to `next` afterwards. */
export function signInPath(next: string, reason?: "session_ended"): string {
  const query = new URLSearchParams();
  if (localPath(next) !== HOME_PATH) query.set("next", localPath(next));
  if (reason) query.set("reason", reason);
  return query.size > 0 ? `/sign-in?${query}` : "/sign-in";
}

/** `/register`, coming back to `next` afterwards. */
export function registerPath(next: string): string {
  const path = localPath(next);
  return path === HOME_PATH ? "/register" : `/register?${new URLSearchParams({ next: path })}`;
}
