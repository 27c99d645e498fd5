import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom, by domain. A domain may always import itself and the layers below the domains. */
const DOMAINS: Record<string, readonly string[]> = {
  accounts: [],
  compliance: ["accounts"],
  notifications: ["accounts"],
  billing: ["accounts", "notifications"],
  ai: ["billing"],
  moderation: ["accounts", "ai", "compliance", "notifications"],
  media: ["ai", "billing", "moderation"],
  companions: ["accounts", "media", "moderation"],
  memory: ["ai", "compliance"],
  rewards: ["accounts", "notifications"],
  chat: ["ai", "billing", "companions", "compliance", "media", "memory", "moderation"],
  admin: [
    "accounts",
    "compliance",
    "notifications",
    "billing",
    "ai",
    "moderation",
    "media",
    "companions",
    "memory",
    "rewards",
    "chat",
  ],
};

/** Layers under the domains, lowest first: each may import those before it. */
const LAYERS = ["kernel", "i18n", "supabase", "vendors", "auth", "entry", "offline"] as const;

/** The client that passes row level security: nowhere else. */
const SECRET_CLIENT_IMPORTERS = [
  /^app\/api\/(webhooks|jobs)\//,
  /^lib\/compliance\//,
  /^lib\/[a-z]+\/jobs\.ts$/,
  // Counters of the rate limiter: a visitor must not be able to move them.
  /^lib\/entry\/rate-limit\.ts$/,
  // Incidents are written about a member, never by one.
  /^lib\/moderation\/commands\.ts$/,
  // The job behind a reply: it outlives the member's session.
  /^lib\/chat\/turn\/(settle|follow-turn)\.ts$/,
];

/** Vendor SDKs and the only folders that may name them. */
const VENDOR_SDKS = /^(openai|stripe|resend|livekit-server-sdk)(\/|$)/;

const sources = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => file !== "" && !file.startsWith("supabase/functions/"));

interface Import {
  from: string;
  to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g;

/** Every import, with paths of our own made relative to the root. */
const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(from, "utf8").matchAll(IMPORT)].map((match) => {
    const named = match[1] ?? match[2] ?? "";
    const to = named.startsWith("@/")
      ? named.slice(2)
      : named.startsWith(".")
        ? normalize(join(dirname(from), named))
        : `npm:${named}`;
    return { from, to };
  }),
);

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith("tests/");
const said = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);
const roomOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;

describe("the house", () => {
  it("finds the sources it judges", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it("keeps every room of lib in the table", () => {
    const known = new Set<string>([...Object.keys(DOMAINS), ...LAYERS]);
    const strangers = sources.filter(
      (file) => file.startsWith("lib/") && !known.has(roomOf(file) ?? ""),
    );
    expect(strangers).toEqual([]);
  });

  it("lets a domain import only those above it in the table", () => {
    const wrong = imports.filter(({ from, to }) => {
      const own = roomOf(from);
      const other = roomOf(to);
      if (
        own === null ||
        other === null ||
        isTest(from) ||
        !(own in DOMAINS) ||
        !(other in DOMAINS)
      )
        return false;
      return own !== other && !DOMAINS[own]?.includes(other);
    });
    expect(said(wrong)).toEqual([]);
  });

  it("keeps the layers below the domains in order", () => {
    const rank = (room: string | null) => LAYERS.indexOf(room as (typeof LAYERS)[number]);
    const wrong = imports.filter(({ from, to }) => {
      const own = rank(roomOf(from));
      if (own === -1 || isTest(from)) return false;
      const other = roomOf(to);
      return other !== null && (rank(other) === -1 || rank(other) > own);
    });
    expect(said(wrong)).toEqual([]);
  });

  it("never lets lib import pages or components, nor components import pages", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (from.startsWith("lib/") && /^(app|components)\//.test(to)) ||
        (from.startsWith("components/") && to.startsWith("app/")),
    );
    expect(said(wrong.filter(({ from }) => !isTest(from)))).toEqual([]);
  });

  it("keeps queries, commands, the secret client and vendors out of components", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith("components/") &&
        (/^lib\/.*\/(queries|commands|jobs)$/.test(to) ||
          /^lib\/(vendors|supabase|entry)\//.test(to)) &&
        // Types of an action's answer vanish at build.
        to !== "lib/entry/action",
    );
    expect(said(wrong.filter(({ from }) => !isTest(from)))).toEqual([]);
  });

  it("lets pages open a domain by its doors, never by its commands", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^app\/.*\/(page|layout)\.tsx$/.test(from) && /^lib\/.*\/(commands|jobs)$/.test(to),
    );
    expect(said(wrong)).toEqual([]);
  });

  it("guards the client that passes row level security", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to === "lib/supabase/secret" &&
        !isTest(from) &&
        !SECRET_CLIENT_IMPORTERS.some((allowed) => allowed.test(from)),
    );
    expect(said(wrong)).toEqual([]);
  });

  it("keeps vendor SDKs behind lib/vendors", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to.startsWith("npm:") &&
        VENDOR_SDKS.test(to.slice(4)) &&
        !/^(lib\/vendors|local|tests|scripts)\//.test(from) &&
        !isTest(from),
    );
    expect(said(wrong)).toEqual([]);
  });

  it("leaves a folder through @/", () => {
    const wrong = sources.filter((file) => /from "\.\.\/\.\./.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });

  it("never lets the product import its stand-ins, its tests or its scripts", () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(app|components|lib)\//.test(from) && /^(local|tests|scripts)\//.test(to),
    );
    expect(said(wrong.filter(({ from }) => !isTest(from)))).toEqual([]);
  });

  it("keeps files short and rooms named", () => {
    const lines = (file: string) => readFileSync(file, "utf8").split("\n").length;
    const written = sources.filter((file) => !file.endsWith("database.types.ts"));
    expect(written.filter((file) => lines(file) > 400)).toEqual([]);
    expect(sources.filter((file) => file.startsWith("scripts/") && lines(file) > 101)).toEqual([]);
    const nameless = /(^|\/)(utils?|helpers?|common|misc|shared|services?|managers?)(\/|\.tsx?$)/;
    expect(sources.filter((file) => nameless.test(file))).toEqual([]);
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });
});
