import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database as Tables } from "@/lib/supabase/database.types";
import type { Database } from "@/local/supabase/database";

export const DEMO_PASSWORD = "nexus-demo-2026";

export interface DemoAccount {
  email: string;
  name: string;
  locale: "en" | "fr";
  birthDate: string;
  country: string;
  timezone: string;
  plan: "FREE" | "PREMIUM" | "VIP";
  role: "USER" | "MODERATOR" | "ADMIN";
}

export const DEMO_ACCOUNTS: DemoAccount[] = [
  {
    email: "free@demo.nexusai.test",
    name: "Alex",
    locale: "en",
    birthDate: "1994-05-17",
    country: "US",
    timezone: "America/New_York",
    plan: "FREE",
    role: "USER",
  },
  {
    email: "premium@demo.nexusai.test",
    name: "Camille",
    locale: "fr",
    birthDate: "1990-02-08",
    country: "FR",
    timezone: "Europe/Paris",
    plan: "PREMIUM",
    role: "USER",
  },
  {
    email: "vip@demo.nexusai.test",
    name: "Jordan",
    locale: "en",
    birthDate: "1986-11-23",
    country: "GB",
    timezone: "Europe/London",
    plan: "VIP",
    role: "USER",
  },
  {
    email: "moderator@demo.nexusai.test",
    name: "Inès",
    locale: "fr",
    birthDate: "1992-09-30",
    country: "FR",
    timezone: "Europe/Paris",
    plan: "FREE",
    role: "MODERATOR",
  },
  {
    email: "admin@demo.nexusai.test",
    name: "Robin",
    locale: "en",
    birthDate: "1983-04-12",
    country: "US",
    timezone: "America/Los_Angeles",
    plan: "FREE",
    role: "ADMIN",
  },
];

export const SEEDS_FOLDER = path.resolve(import.meta.dirname, "../supabase/seeds");

/** Runs `supabase/seeds/*.sql`, a file again only when it changed: they are written to be run again. */
export async function runSqlSeeds(database: Database): Promise<string[]> {
  const known = await database.query<{ path: string; hash: string }>(
    "select path, hash from supabase_migrations.seed_files",
  );
  const hashes = new Map(known.map((row) => [row.path, row.hash]));
  const files = existsSync(SEEDS_FOLDER)
    ? readdirSync(SEEDS_FOLDER)
        .filter((file) => file.endsWith(".sql"))
        .sort()
    : [];
  const ran: string[] = [];
  for (const file of files) {
    const sql = readFileSync(path.join(SEEDS_FOLDER, file), "utf8");
    const hash = createHash("sha256").update(sql).digest("hex");
    const name = `supabase/seeds/${file}`;
    if (hashes.get(name) !== hash) {
      await database.transaction(async (run) => {
        await run(sql);
        await run(RECORD_SEED, [name, hash]);
      });
      ran.push(name);
    }
  }
  return ran;
}

const RECORD_SEED =
  "insert into supabase_migrations.seed_files (path, hash) values ($1, $2) on conflict (path) do update set hash = excluded.hash";
const DEMO_SEED = "local/demo-accounts";

interface ServerAccess {
  url: string;
  secretKey: string;
}

/** Makes the demo accounts once, the way the product makes accounts. */
export async function seedDemoAccounts(database: Database, server: ServerAccess): Promise<void> {
  const done = await database.query(
    "select 1 from supabase_migrations.seed_files where path = $1",
    [DEMO_SEED],
  );
  if (done.length > 0) {
    return;
  }
  const admin = createClient<Tables>(server.url, server.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  for (const account of DEMO_ACCOUNTS) {
    await makeAccount(admin, { ...account, password: DEMO_PASSWORD });
  }
  await database.query(RECORD_SEED, [DEMO_SEED, "1"]);
}

export interface NewAccount extends Omit<DemoAccount, "birthDate"> {
  password: string;
  /** Null leaves the registration (birth date and consents) to be done. */
  birthDate: string | null;
}

const CONSENTS = ["TERMS", "PRIVACY", "SENSITIVE_DATA"].map((kind) => ({
  kind,
  text_version: "2026-11",
  is_granted: true,
}));

/** A confirmed user with its account, plan and role. Returns the account id; an existing one is kept. */
export async function makeAccount(
  admin: SupabaseClient<Tables>,
  account: NewAccount,
): Promise<string> {
  const created = await admin.auth.admin.createUser({
    email: account.email,
    password: account.password,
    email_confirm: true,
    user_metadata: { locale: account.locale },
  });
  const accountId = created.data.user?.id ?? (await findByEmail(admin, account.email));
  if (!accountId) {
    throw new Error(`The account ${account.email} could not be made: ${created.error?.message}`);
  }
  if (account.birthDate) {
    must(
      await admin.rpc("register_account", {
        p_account_id: accountId,
        p_birth_date: account.birthDate,
        p_display_name: account.name,
        p_locale: account.locale,
        p_timezone: account.timezone,
        p_country: account.country,
        p_consents: CONSENTS,
      }),
    );
  }
  if (account.plan !== "FREE") {
    must(
      await admin.from("subscriptions").upsert({
        account_id: accountId,
        plan_id: account.plan,
        state: "ACTIVE",
        current_period_end: new Date(Date.now() + 365 * 86_400_000).toISOString(),
      }),
    );
  }
  if (account.role !== "USER") {
    must(await admin.from("accounts").update({ role: account.role }).eq("account_id", accountId));
  }
  return accountId;
}

async function findByEmail(
  admin: SupabaseClient<Tables>,
  email: string,
): Promise<string | undefined> {
  const { data } = await admin.auth.admin.listUsers({ perPage: 1000 });
  return data.users.find((user) => user.email === email)?.id;
}

function must(result: { error: { message: string } | null }): void {
  if (result.error) {
    throw new Error(result.error.message);
  }
}
