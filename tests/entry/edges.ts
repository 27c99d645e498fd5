import { vi } from "vitest";

/**
 * The edges of the framework, and nothing of ours: what Next hands to an action or a route while it
 * serves a request. Imported before anything that reads them.
 */
vi.mock("next/headers", async () => {
  const { currentBrowser } = await import("@/tests/entry/browser");
  return {
    headers: async () => currentBrowser().headers,
    cookies: async () => {
      const { jar } = currentBrowser();
      const entry = (name: string) => ({ name, value: jar.get(name) ?? "" });
      return {
        get: (name: string) => (jar.has(name) ? entry(name) : undefined),
        getAll: () => [...jar.keys()].map(entry),
        has: (name: string) => jar.has(name),
        set: (name: string, value: string, options?: { maxAge?: number }) => {
          if (options?.maxAge === 0) jar.delete(name);
          else jar.set(name, value);
        },
        delete: (name: string) => jar.delete(name),
      };
    },
  };
});

vi.mock("next/cache", () => ({ refresh: () => {}, revalidatePath: () => {} }));

vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

// A route keeps its instance alive with it; here the process stays anyway.
vi.mock("next/server", async (importOriginal) => ({
  ...(await importOriginal<typeof import("next/server")>()),
  after: (work: (() => unknown) | Promise<unknown>) =>
    void (typeof work === "function" ? work() : work),
}));
