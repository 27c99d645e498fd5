/// <reference lib="webworker" />
import {
  CacheFirst,
  ExpirationPlugin,
  type PrecacheEntry,
  Serwist,
  StaleWhileRevalidate,
} from "serwist";
import {
  dropOldPages,
  findKeptPage,
  forgetPrivatePages,
  keepOfflinePage,
  keepPage,
} from "@/lib/offline/kept-pages";
import {
  BUILD_FILES,
  isKeptPath,
  isPortraitPath,
  OFFLINE_CACHE,
  OFFLINE_PAGE,
  type PageMessage,
  PRIVATE_IMAGES,
} from "@/lib/offline/protocol";

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: (PrecacheEntry | string)[] };

const DAY_SECONDS = 86_400;
/** A conversation left and opened again within this time is not fetched again to be kept. */
const KEEP_AGAIN_AFTER_MS = 20_000;

const keptAt = new Map<string, number>();

const serwist = new Serwist({
  // Style sheets, fonts and icons. Scripts come with the pages that need them.
  precacheEntries: self.__SW_MANIFEST,
  clientsClaim: true,
  // A newer version waits until the member agrees: nobody is interrupted while writing.
  skipWaiting: false,
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.method === "GET" && url.pathname.startsWith("/_next/static/"),
      handler: new CacheFirst({
        cacheName: BUILD_FILES,
        plugins: [new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 30 * DAY_SECONDS })],
      }),
    },
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.destination === "image" && isPortraitPath(url.pathname),
      handler: new StaleWhileRevalidate({
        cacheName: PRIVATE_IMAGES,
        plugins: [new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: 7 * DAY_SECONDS })],
      }),
    },
    {
      // Documents only. What Next fetches to move between pages is never kept: when it fails, Next
      // asks for the document, which is.
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
      handler: ({ event, request, url }) => navigate(event as FetchEvent, request, url),
    },
  ],
});

async function navigate(event: FetchEvent, request: Request, url: URL): Promise<Response> {
  // Arriving there means that nobody is signed in any more: what was kept for someone goes.
  if (url.pathname === "/sign-in") event.waitUntil(forgetPrivatePages(self.caches));
  try {
    const preloaded: Response | undefined = await event.preloadResponse;
    const response = preloaded ?? (await fetch(request));
    if (isKeptPath(url.pathname)) {
      keptAt.set(url.pathname, Date.now());
      event.waitUntil(
        keepPage(self.caches, url.pathname, response.clone()).then(() =>
          dropOldPages(self.caches, Date.now()),
        ),
      );
    }
    return response;
  } catch (error) {
    const kept = isKeptPath(url.pathname)
      ? await findKeptPage(self.caches, url.pathname, Date.now())
      : null;
    const fallback =
      kept ??
      (await (await self.caches.open(OFFLINE_CACHE)).match(OFFLINE_PAGE, { ignoreVary: true }));
    if (!fallback) throw error;
    return fallback;
  }
}

async function fetchPage(path: string): Promise<Response> {
  return fetch(path, { credentials: "same-origin", headers: { accept: "text/html" } });
}

async function hear(message: PageMessage): Promise<void> {
  switch (message.type) {
    case "KEEP_PAGE":
      if (!isKeptPath(message.path)) return;
      if (Date.now() - (keptAt.get(message.path) ?? 0) < KEEP_AGAIN_AFTER_MS) return;
      keptAt.set(message.path, Date.now());
      return keepPage(self.caches, message.path, await fetchPage(message.path));
    case "KEEP_OFFLINE_PAGE":
      return keepOfflinePage(self.caches, await fetchPage(OFFLINE_PAGE));
    case "FORGET_PRIVATE_PAGES":
      keptAt.clear();
      return forgetPrivatePages(self.caches);
    case "SKIP_WAITING":
      return self.skipWaiting();
  }
}

self.addEventListener("install", (event) => {
  // Without its offline page the worker would promise what it cannot do: the installation fails and is tried again.
  event.waitUntil(fetchPage(OFFLINE_PAGE).then((page) => keepOfflinePage(self.caches, page)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldPages(self.caches, Date.now()));
});

self.addEventListener("message", (event) => {
  // Offline or interrupted: the page stays as it was kept before.
  event.waitUntil(hear(event.data as PageMessage).catch(() => undefined));
});

serwist.addEventListeners();
