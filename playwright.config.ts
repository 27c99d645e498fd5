import { defineConfig } from "@playwright/test";
import { APP_PORT, APP_URL } from "./tests/e2e/addresses";
import { CHROMIUM_ARGUMENTS, findChromium } from "./tests/e2e/chromium";

/** Journeys in a real Chromium against the production build on the local stack in memory. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A shared machine is slow at times, and a journey waits for real replies.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: APP_URL,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    trace: "off",
    launchOptions: { executablePath: findChromium() ?? "chromium", args: CHROMIUM_ARGUMENTS },
  },
  webServer: {
    command: "tsx tests/e2e/serve.ts",
    port: APP_PORT,
    reuseExistingServer: false,
    timeout: 240_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
