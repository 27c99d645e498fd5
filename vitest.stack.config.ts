import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Commands and entry points against the embedded stack: one stack for the whole run. */
export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: `${root}/local/testing/server-only.ts` },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    include: ["tests/stack/**/*.test.ts", "tests/entry/**/*.test.ts"],
    globalSetup: ["local/testing/global-setup.ts"],
    // The database is one Postgres session: more workers than this only wait for it.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { TZ: "UTC" },
  },
});
