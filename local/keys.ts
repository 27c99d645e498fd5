import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secrets of one data folder. Made once: sessions and signed links survive a restart. */
export interface LocalKeys {
  publishableKey: string;
  secretKey: string;
  jwtSecret: string;
  appSecret: string;
  /** Standard Webhooks form, as AUTH_HOOK_SECRET has it. */
  hookSecret: string;
}

export function makeKeys(): LocalKeys {
  return {
    publishableKey: "sb_publishable_local",
    secretKey: `sb_secret_local_${randomBytes(18).toString("base64url")}`,
    jwtSecret: randomBytes(32).toString("base64url"),
    appSecret: randomBytes(32).toString("base64url"),
    hookSecret: `v1,whsec_${randomBytes(32).toString("base64")}`,
  };
}

/** Reads `<dataDir>/keys.json`, making it (readable by its owner only) when it is not there or not whole. */
export function loadKeys(dataDir: string): LocalKeys {
  const file = path.join(dataDir, "keys.json");
  const made = makeKeys();
  let known: Partial<LocalKeys> = {};
  try {
    known = JSON.parse(readFileSync(file, "utf8")) as Partial<LocalKeys>;
  } catch {
    // Not there yet, or cut short by a killed process.
  }
  const keys = { ...made, ...known };
  if (Object.keys(made).some((name) => !(name in known))) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  }
  return keys;
}
