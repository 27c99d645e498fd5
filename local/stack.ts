import path from "node:path";
import { appEnvironment, type LocalUrls } from "@/local/app-environment";
import { openDataFolder } from "@/local/data-folder";
import { lockFolder } from "@/local/folder-lock";
import { choosePort } from "@/local/free-port";
import { startInferenceServer } from "@/local/inference/server";
import { type LocalKeys, loadKeys } from "@/local/keys";
import { startMail } from "@/local/mail/server";
import { runSqlSeeds, seedDemoAccounts } from "@/local/seed";
import { startSupabase } from "@/local/supabase/server";

export interface StackOptions {
  env: Record<string, string | undefined>;
  /** The app's origin. */
  appUrl: string;
  log: (message: string) => void;
}

export interface LocalStack {
  urls: LocalUrls;
  keys: LocalKeys;
  /** For the app's process. */
  environment: Record<string, string>;
  /** One line for each part: what it is, where it is. */
  parts: { name: string; what: string; where: string }[];
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS = { LOCAL_SUPABASE_PORT: 54321, LOCAL_INFERENCE_PORT: 54322, LOCAL_MAIL_PORT: 54324 };

/** Starts everything the app needs beside itself, in this process, on the loopback address only. */
export async function startStack(options: StackOptions): Promise<LocalStack> {
  const { env, log } = options;
  const dataDir = path.resolve(env.LOCAL_DATA_DIR || ".local");
  const closing: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) {
      await step();
    }
  };
  try {
    closing.push(lockFolder(dataDir));
    const keys = loadKeys(dataDir);
    const supabasePort = await portFor("LOCAL_SUPABASE_PORT", env, log);
    const inferencePort = await portFor("LOCAL_INFERENCE_PORT", env, log);
    const mailPort = await portFor("LOCAL_MAIL_PORT", env, log);

    const database = await openDataFolder(dataDir, env.DATABASE_URL || undefined);
    closing.push(() => database.close());
    await runSqlSeeds(database);
    const mail = await startMail({ host: HOST, port: mailPort, dataDir });
    closing.push(() => mail.close());
    const inference = await startInferenceServer({ host: HOST, port: inferencePort, dataDir, log });
    closing.push(() => inference.close());
    const supabase = await startSupabase({
      database,
      host: HOST,
      port: supabasePort,
      ...keys,
      siteUrl: options.appUrl,
      sendEmailHookUrl: `${options.appUrl}/api/webhooks/auth-email`,
      storageFolder: path.join(dataDir, "storage"),
      log: (message) => log(`supabase: ${message}`),
    });
    closing.push(() => supabase.close());
    await seedDemoAccounts(database, { url: supabase.url, secretKey: keys.secretKey });

    const urls = { supabase: supabase.url, inference: inference.url, mail: mail.url };
    const voice = inference.describe();
    const where =
      database.kind === "pglite"
        ? path.relative(process.cwd(), path.join(dataDir, "db"))
        : "DATABASE_URL";
    return {
      urls,
      keys,
      environment: appEnvironment(urls, keys, options.appUrl, env),
      parts: [
        {
          name: "database",
          what: database.kind === "pglite" ? "Postgres in WASM, embedded" : "native Postgres",
          where,
        },
        { name: "accounts", what: "Supabase, embedded", where: urls.supabase },
        { name: "email", what: "caught here, never sent", where: urls.mail },
        {
          name: "chat",
          what: voice.label,
          where: env.OPENAI_API_KEY ? "not used: OPENAI_API_KEY is set" : urls.inference,
        },
      ],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function portFor(
  variable: keyof typeof PORTS,
  env: StackOptions["env"],
  log: StackOptions["log"],
): Promise<number> {
  const fallback = PORTS[variable];
  const avoid = Object.values(PORTS).filter((port) => port !== fallback);
  const port = await choosePort({ variable, fallback, host: HOST, avoid }, env);
  if (!env[variable] && port !== fallback) {
    log(`port ${fallback} is in use: using ${port} (name one with ${variable})`);
  }
  return port;
}
