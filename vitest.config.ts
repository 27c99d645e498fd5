import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Unit tests beside the source, and the architecture. What needs the local stack is in vitest.stack.config.ts. */
export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: `${root}tests/fixtures/server-only.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "tests/stack/**", "tests/entry/**", "tests/e2e/**", ".next/**", ".local/**"],
  },
});
