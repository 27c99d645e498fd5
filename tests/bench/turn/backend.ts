import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServerClient } from "@supabase/ssr";
import { createClient } from "@supabase/supabase-js";
import postgres from "postgres";
import type { Database as Tables } from "@/lib/supabase/database.types";
import { type LocalKeys, makeKeys } from "@/local/keys";
import { makeAccount, runSqlSeeds } from "@/local/seed";
import { type Database, openDatabase } from "@/local/supabase/database";
import { type SupabaseServer, startSupabase } from "@/local/supabase/server";
import { serveParent } from "../child";
import { FILL_SQL, NOTES_SQL, REWIND_SQL, STRANGERS_SQL, VERIFY_SQL } from "./seed-sql";

/** The embedded Supabase over a database of the bench's own, filled, with members signed in for real. */
export interface BackendOptions {
  host: string;
  port: number;
  appUrl: string;
  members: number;
  /** The first ones have a conversation of each length. */
  lengths: number[];
  membersWithAll: number;
  /** The others have one of this length. */
  commonLength: number;
  backgroundMessages: number;
  /** A native Postgres: the bench makes a database of its own there, and drops it. */
  databaseUrl: string | null;
}

export interface BackendFacts {
  keys: LocalKeys;
  url: string;
  database: string;
  /** By member: conversation by length. */
  conversations: Record<string, string>[];
}

export interface Verification {
  completed: number;
  stopped: number;
  refused: number;
  unsettled: number;
  unwritten: number;
  doubled: number;
  messages: number;
  messages_in_all: number;
}

export type BackendCalls = {
  open: [BackendOptions, BackendFacts];
  /** A Cookie header for each member, from a sign-in of their own. Access tokens live 15 minutes. */
  signIn: [null, string[]];
  rewind: [null, null];
  verify: [null, Verification];
  close: [null, null];
};

const PASSWORD = "bench-quiet-river-9471";
const STRANGER_CONVERSATION = 1000;

const keys = makeKeys();
let database: Database;
let supabase: SupabaseServer;
let emails: string[] = [];
let discard: () => Promise<void> = async () => {};

async function open(options: BackendOptions): Promise<BackendFacts> {
  database = options.databaseUrl
    ? await openOwnDatabase(options.databaseUrl)
    : await openOwnFolder();
  await runSqlSeeds(database);
  supabase = await startSupabase({
    database,
    host: options.host,
    port: options.port,
    ...keys,
    siteUrl: options.appUrl,
    sendEmailHookUrl: `${options.appUrl}/api/webhooks/auth-email`,
    log: (message) => console.error(`supabase: ${message}`),
  });
  const conversations = await fill(options);
  const [row] = await database.query<{ version: string }>(
    "select split_part(version(), ' on ', 1) as version",
  );
  return {
    keys,
    url: supabase.url,
    database: `${row?.version}${database.kind === "pglite" ? " in WASM (embedded)" : ", native"}`,
    conversations,
  };
}

async function openOwnFolder(): Promise<Database> {
  const folder = mkdtempSync(path.join(tmpdir(), "nexusai-bench-"));
  discard = async () => rmSync(folder, { recursive: true, force: true });
  return await openDatabase({ dataDir: folder });
}

async function openOwnDatabase(url: string): Promise<Database> {
  const name = `nexusai_bench_${Date.now()}`;
  const server = postgres(url, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name}`);
  discard = async () => {
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
  };
  const own = new URL(url);
  own.pathname = `/${name}`;
  return await openDatabase({ dataDir: "memory", databaseUrl: own.href });
}

async function fill(options: BackendOptions): Promise<Record<string, string>[]> {
  const admin = createClient<Tables>(supabase.url, keys.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  await database.exec(NOTES_SQL);
  await database.exec("update public.plans set fair_use_turns_per_minute = 32767");
  const [companion] = await database.query<{ companion_id: string }>(
    "select companion_id from public.companions where slug is not null and visibility = 'public' order by slug limit 1",
  );
  emails = Array.from({ length: options.members }, (_, index) => `bench-${index}@nexusai.test`);
  const all: Record<string, string>[] = [];
  for (const [index, email] of emails.entries()) {
    const accountId = await makeAccount(admin, {
      email,
      password: PASSWORD,
      name: "Sam",
      locale: "en",
      birthDate: "1990-04-12",
      country: "FR",
      timezone: "Europe/Paris",
      plan: "PREMIUM",
      role: "USER",
    });
    await database.query("insert into bench.members values ($1)", [accountId]);
    const own: Record<string, string> = {};
    const lengths = index < options.membersWithAll ? options.lengths : [options.commonLength];
    for (const length of lengths) {
      const conversationId = randomUUID();
      own[length] = conversationId;
      // A prompt holds 40 to 80 messages and starts again at 40: spread over that range, none is lucky.
      const spread = length > 80 ? 2 * (index % 20) : 0;
      await database.query("insert into bench.conversations values ($1, $2, $3, $4)", [
        conversationId,
        accountId,
        companion?.companion_id,
        length + spread,
      ]);
    }
    all.push(own);
  }
  const strangers = Math.ceil(options.backgroundMessages / (5 * STRANGER_CONVERSATION));
  if (options.backgroundMessages > 0) {
    const each = Math.round(options.backgroundMessages / (5 * strangers));
    await database.query(STRANGERS_SQL, [strangers, 5, each]);
  }
  await database.transaction(async (run) => await run(FILL_SQL));
  await database.exec("vacuum analyze");
  return all;
}

/** Signs a member in as the product does, and returns the cookies @supabase/ssr wrote. */
async function signInOne(email: string): Promise<string> {
  const jar = new Map<string, string>();
  const client = createServerClient<Tables>(supabase.url, keys.publishableKey, {
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (list) => {
        for (const { name, value } of list) jar.set(name, value);
      },
    },
  });
  const { error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
  if (error) throw error;
  const opened = await client.rpc("open_session", { p_user_agent: "bench" });
  if (opened.error) throw new Error(opened.error.message);
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

serveParent({
  open,
  signIn: async () => {
    const cookies: string[] = [];
    for (const email of emails) cookies.push(await signInOne(email));
    return cookies;
  },
  rewind: async () => {
    await database.exec(REWIND_SQL);
    return null;
  },
  verify: async () => (await database.query<Verification>(VERIFY_SQL))[0],
  close: async () => {
    await supabase?.close();
    await database?.close();
    await discard();
    return null;
  },
});
