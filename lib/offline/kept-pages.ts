import {
  BUILD_FILES,
  isConversationPath,
  KEPT_CONVERSATIONS,
  KEPT_FOR_DAYS,
  OFFLINE_CACHE,
  OFFLINE_PAGE,
  PRIVATE_CACHE_PREFIX,
  PRIVATE_PAGES,
} from "@/lib/offline/protocol";

const DAY_MS = 86_400_000;
/** Next varies its pages by headers a navigation does not send alike: the address is enough. */
const BY_ADDRESS = { ignoreVary: true };
const BUILD_FILE = /\/_next\/static\/[\w./~@%[\]()+-]+\.(?:js|css|woff2)/g;

/** A page worth keeping: whole, ours, where it was asked for. A redirect to /sign-in is none. */
function isKeepable(response: Response): boolean {
  return (
    response.status === 200 &&
    response.type === "basic" &&
    !response.redirected &&
    (response.headers.get("content-type") ?? "").startsWith("text/html")
  );
}

/** Puts the build files a page names beside it: without them it would be text without looks. */
async function keepBuildFiles(caches: CacheStorage, html: string): Promise<void> {
  const cache = await caches.open(BUILD_FILES);
  const files = new Set(html.match(BUILD_FILE) ?? []);
  await Promise.all(
    [...files].map(async (file) => {
      if (await cache.match(file)) return;
      // One file missing (an old build, a flaky network) must not lose the page.
      await cache.add(file).catch(() => undefined);
    }),
  );
}

/** Keeps a member's page, newest last, and lets the oldest conversations go. */
export async function keepPage(
  caches: CacheStorage,
  path: string,
  response: Response,
): Promise<void> {
  if (!isKeepable(response)) return;
  const html = await response.clone().text();
  const cache = await caches.open(PRIVATE_PAGES);
  // Deleted first, so that the order of the keys is the order of last use.
  await cache.delete(path, BY_ADDRESS);
  await cache.put(path, response);
  const paths = (await cache.keys()).map((request) => new URL(request.url).pathname);
  const conversations = paths.filter(isConversationPath);
  const excess = conversations.slice(0, Math.max(0, conversations.length - KEPT_CONVERSATIONS));
  await Promise.all(excess.map((old) => cache.delete(old, BY_ADDRESS)));
  await keepBuildFiles(caches, html);
}

/** Lets go of every page kept longer than promised. */
export async function dropOldPages(caches: CacheStorage, now: number): Promise<void> {
  const cache = await caches.open(PRIVATE_PAGES);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    const keptAt = Date.parse((await cache.match(pathname, BY_ADDRESS))?.headers.get("date") ?? "");
    if (!(now - keptAt < KEPT_FOR_DAYS * DAY_MS)) await cache.delete(pathname, BY_ADDRESS);
  }
}

/** A kept page that is still fresh enough to show. */
export async function findKeptPage(
  caches: CacheStorage,
  path: string,
  now: number,
): Promise<Response | null> {
  await dropOldPages(caches, now);
  return (await (await caches.open(PRIVATE_PAGES)).match(path, BY_ADDRESS)) ?? null;
}

/** Keeps the offline page in the language of the moment. */
export async function keepOfflinePage(caches: CacheStorage, response: Response): Promise<void> {
  if (!isKeepable(response)) throw new Error("The offline page could not be kept");
  const html = await response.clone().text();
  await (await caches.open(OFFLINE_CACHE)).put(OFFLINE_PAGE, response);
  await keepBuildFiles(caches, html);
}

/** Forgets everything only a member may read. */
export async function forgetPrivatePages(caches: CacheStorage): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(PRIVATE_CACHE_PREFIX));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
