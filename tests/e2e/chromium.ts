import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

export const NO_CHROMIUM = `The end-to-end tests need Chromium and there is none here. Get one of:
  npx playwright install chromium        (Playwright's own)
  sudo apt-get install chromium          (Debian, Ubuntu; other systems have a package too)
or name one: CHROMIUM_PATH=/path/to/chromium npm test`;

/** The browser to test with: CHROMIUM_PATH, else the first on PATH, else the one Playwright fetched; null when there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM_PATH) {
    return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null;
  }
  for (const name of NAMES) {
    const found = spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim();
    if (found) return found;
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Works as root in a container, and phones nobody. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
