import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@supabase/supabase-js";
import type { Database as Tables } from "@/lib/supabase/database.types";
import { appEnvironment, type LocalUrls } from "@/local/app-environment";
import { startInferenceServer } from "@/local/inference/server";
import { type LocalKeys, makeKeys } from "@/local/keys";
import { startMail } from "@/local/mail/server";
import { makeAccount, type NewAccount } from "@/local/seed";
import type { AuthEmail } from "@/local/supabase/auth/email-hook";
import { readBody } from "@/local/supabase/request";
import { startSupabase } from "@/local/supabase/server";
import { openTestDatabase } from "@/local/testing/test-database";

export interface TestStackOptions {
  /** Where the app under test answers. Its webhook then sends the auth emails; without it they are kept for `authEmails`. */
  appUrl?: string;
  /** A free one unless named. */
  controlPort?: number;
}

/** What a test process needs to reach a stack that runs in another one. */
export interface TestStackAddress {
  urls: LocalUrls & { control: string };
  keys: LocalKeys;
  /** For the app under test. */
  environment: Record<string, string>;
}

export interface TestStack extends TestStackAddress {
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/** The whole local stack in memory on free ports, with a control port that `connectTestStack` speaks to. */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  // As fast as possible, unless the test is about a reply that takes its time.
  process.env.LOCAL_REHEARSAL_TOKENS_PER_SECOND ??= "0";
  const folder = mkdtempSync(path.join(tmpdir(), "nexusai-test-"));
  const keys = makeKeys();
  const database = await openTestDatabase();
  const mail = await startMail({ host: HOST, port: 0, dataDir: null });
  const inference = await startInferenceServer({
    host: HOST,
    port: 0,
    dataDir: folder,
    voice: "rehearsal",
  });
  const authEmails: AuthEmail[] = [];
  const control = createServer();
  const controlUrl = await listen(control, options.controlPort ?? 0);
  const appUrl = options.appUrl ?? "http://localhost:3000";
  const supabase = await startSupabase({
    database,
    host: HOST,
    port: 0,
    ...keys,
    siteUrl: appUrl,
    sendEmailHookUrl: options.appUrl
      ? `${appUrl}/api/webhooks/auth-email`
      : `${controlUrl}/auth-email`,
    storageFolder: path.join(folder, "storage"),
    emailIntervalSeconds: 0,
    log: (message) => console.error(`[test stack] ${message}`),
  });
  const urls = {
    supabase: supabase.url,
    inference: inference.url,
    mail: mail.url,
    control: controlUrl,
  };
  const address: TestStackAddress = {
    urls,
    keys,
    environment: appEnvironment(urls, keys, appUrl, {}),
  };
  const admin = createClient<Tables>(urls.supabase, keys.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });

  const actions: Record<string, (body: never) => Promise<unknown>> = {
    "/address": async () => address,
    "/sql": async (body: { query: string; params: unknown[] }) =>
      await database.query(body.query, body.params),
    "/exec": async (body: { sql: string }) => await database.exec(body.sql),
    "/accounts": async (body: NewAccount) => await makeAccount(admin, body),
    "/auth-email": async (body: AuthEmail) => void authEmails.push(body),
    "/auth-emails": async (body: { to: string }) =>
      authEmails.filter((email) =>
        [email.user.email, email.user.new_email].includes(body.to.toLowerCase()),
      ),
  };
  control.on("request", async (request, response) => {
    try {
      const action = actions[request.url ?? ""];
      const text = (await readBody(request, 50 * 1024 * 1024)).toString();
      const result = action ? await action(JSON.parse(text || "{}") as never) : null;
      response
        .writeHead(action ? 200 : 404, { "content-type": "application/json" })
        .end(JSON.stringify(result ?? null));
    } catch (error) {
      const { message, code } = error as { message: string; code?: string };
      response
        .writeHead(400, { "content-type": "application/json" })
        .end(JSON.stringify({ message, code }));
    }
  });

  return {
    ...address,
    close: async () => {
      await supabase.close();
      await inference.close();
      await mail.close();
      control.closeAllConnections();
      await new Promise((resolve) => control.close(resolve));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}
