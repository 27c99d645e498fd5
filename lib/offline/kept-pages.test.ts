import { beforeEach, describe, expect, it } from "vitest";
import { findKeptPage, forgetPrivatePages, keepPage } from "@/lib/offline/kept-pages";
import {
  BUILD_FILES,
  isKeptPath,
  OFFLINE_CACHE,
  PRIVATE_IMAGES,
  PRIVATE_PAGES,
} from "@/lib/offline/protocol";

const ORIGIN = "https://site.example";
const NOW = Date.parse("2026-11-20T12:00:00Z");

/** As much of the Cache API as is used: keys in the order they were put, matching by address. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  readonly missing = new Set<string>();
  private key(request: RequestInfo | URL): string {
    return new URL(request instanceof Request ? request.url : request, ORIGIN).href;
  }
  async match(request: RequestInfo | URL) {
    return this.entries.get(this.key(request))?.clone();
  }
  async put(request: RequestInfo | URL, response: Response) {
    this.entries.set(this.key(request), response);
  }
  async delete(request: RequestInfo | URL) {
    return this.entries.delete(this.key(request));
  }
  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
  async add(request: RequestInfo | URL) {
    const key = this.key(request);
    if (this.missing.has(key)) throw new TypeError("Failed to fetch");
    this.entries.set(key, new Response("file"));
  }
}

class MemoryCaches {
  readonly stores = new Map<string, MemoryCache>();
  store(name: string): MemoryCache {
    const found = this.stores.get(name) ?? new MemoryCache();
    this.stores.set(name, found);
    return found;
  }
  async open(name: string) {
    return this.store(name);
  }
  async keys() {
    return [...this.stores.keys()];
  }
  async delete(name: string) {
    return this.stores.delete(name);
  }
}

let memory: MemoryCaches;
let storage: CacheStorage;

beforeEach(() => {
  memory = new MemoryCaches();
  storage = memory as unknown as CacheStorage;
});

function page(
  html = "<p>Hello</p>",
  given: { status?: number; redirected?: boolean; at?: number } = {},
) {
  const response = new Response(html, {
    status: given.status ?? 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      date: new Date(given.at ?? NOW).toUTCString(),
    },
  });
  const flags = { type: "basic", redirected: given.redirected ?? false };
  for (const [name, value] of Object.entries(flags))
    Object.defineProperty(response, name, { value });
  return response;
}

const conversation = (index: number) =>
  `/chat/00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

describe("keepPage", () => {
  it("keeps the newest twenty conversations, and the list beside them", async () => {
    await keepPage(storage, "/chat", page());
    for (let index = 0; index < 25; index += 1)
      await keepPage(storage, conversation(index), page());
    // Opened again: the oldest becomes the newest and stays.
    await keepPage(storage, conversation(5), page());
    await keepPage(storage, conversation(25), page());
    const paths = [...memory.store(PRIVATE_PAGES).entries.keys()].map(
      (url) => new URL(url).pathname,
    );
    expect(paths.filter((path) => path !== "/chat")).toHaveLength(20);
    expect(paths).toContain("/chat");
    expect(paths).toContain(conversation(5));
    expect(paths).not.toContain(conversation(6));
  });

  it("keeps the files a page names, and the page even when one of them cannot be had", async () => {
    const files = memory.store(BUILD_FILES);
    files.missing.add(`${ORIGIN}/_next/static/chunks/gone.js`);
    await keepPage(
      storage,
      conversation(1),
      page('<script src="/_next/static/chunks/a_1.js"></script>"/_next/static/chunks/gone.js"'),
    );
    expect([...files.entries.keys()]).toEqual([`${ORIGIN}/_next/static/chunks/a_1.js`]);
    expect(await findKeptPage(storage, conversation(1), NOW)).not.toBeNull();
  });

  it("keeps neither a failure nor the sign-in page a redirect led to", async () => {
    await keepPage(storage, conversation(1), page("", { status: 500 }));
    await keepPage(storage, conversation(2), page("", { redirected: true }));
    expect(await findKeptPage(storage, conversation(1), NOW)).toBeNull();
    expect(await findKeptPage(storage, conversation(2), NOW)).toBeNull();
  });
});

describe("findKeptPage", () => {
  it("lets go of what was kept more than three days ago", async () => {
    await keepPage(storage, conversation(1), page("", { at: NOW - 71 * 3_600_000 }));
    await keepPage(storage, conversation(2), page("", { at: NOW - 73 * 3_600_000 }));
    expect(await findKeptPage(storage, conversation(1), NOW)).not.toBeNull();
    expect(await findKeptPage(storage, conversation(2), NOW)).toBeNull();
    expect(memory.store(PRIVATE_PAGES).entries.size).toBe(1);
  });
});

it("forgets what only a member may read, and nothing else", async () => {
  for (const name of [PRIVATE_PAGES, PRIVATE_IMAGES, BUILD_FILES, OFFLINE_CACHE])
    memory.store(name);
  await forgetPrivatePages(storage);
  expect(await storage.keys()).toEqual([BUILD_FILES, OFFLINE_CACHE]);
});

it("keeps conversations and their list, never settings or an API", () => {
  expect(["/chat", conversation(1)].every(isKeptPath)).toBe(true);
  expect(["/settings", "/api/chat/turns", "/chat/new", "/discover"].some(isKeptPath)).toBe(false);
});
