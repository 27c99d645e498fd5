import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: [
      // Next replaces this module in its own builds; outside of them it would only throw.
      { find: "server-only", replacement: `${root}/local/testing/server-only.ts` },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: [
      "**/node_modules/**",
      ".next/**",
      ".local/**",
      "tests/stack/**",
      "tests/entry/**",
      "tests/e2e/**",
    ],
    env: { TZ: "UTC" },
  },
});
