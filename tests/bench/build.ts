import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { NEXT_BINARY } from "./child";

const SKIPPED = new Set(["node_modules", ".next", "next-env.d.ts"]);

const ROOT = path.resolve(import.meta.dirname, "../..");
const PRODUCT_SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "middleware.ts",
  "next.config.ts",
  "package-lock.json",
];

/** Builds the product for production unless its build is up to date. */
export function buildProduct(say: (line: string) => void): void {
  buildNext(ROOT, PRODUCT_SOURCES, say);
}

/** Builds a Next app for production unless its build is newer than everything it was made from. */
export function buildNext(folder: string, sources: string[], say: (line: string) => void): void {
  const made = path.join(folder, ".next", "BUILD_ID");
  const newest = Math.max(...sources.map((source) => newestChange(path.join(folder, source))));
  if (existsSync(made) && statSync(made).mtimeMs > newest) return;
  say(`building ${path.relative(process.cwd(), folder) || "the product"} for production`);
  const result = spawnSync(process.execPath, [NEXT_BINARY, "build", folder], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0) {
    throw new Error(`next build failed:\n${result.stdout}\n${result.stderr}`);
  }
}

function newestChange(file: string): number {
  if (!existsSync(file) || SKIPPED.has(path.basename(file))) return 0;
  const entry = statSync(file);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
