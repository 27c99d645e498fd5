import { existsSync } from "node:fs";
import path from "node:path";
import { runApp } from "./run-app";

if (existsSync(path.resolve(import.meta.dirname, "../.next/BUILD_ID"))) {
  await runApp("start");
} else {
  console.error("\nThere is no production build yet. Run: npm run build\n");
  process.exitCode = 1;
}
