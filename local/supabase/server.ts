import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { App, setExperimental } from "@supabase/lite";
import { Api } from "@/local/supabase/api";
import { EmailHook } from "@/local/supabase/auth/email-hook";
import { HookMailer } from "@/local/supabase/auth/mailer";
import type { Database } from "@/local/supabase/database";
import { quietConsole } from "@/local/supabase/quiet-console";
import { sendReply } from "@/local/supabase/request";
import { fileStorage } from "@/local/supabase/storage";
import { Tokens } from "@/local/supabase/tokens";

export interface SupabaseOptions {
  database: Database;
  host: string;
  port: number;
  jwtSecret: string;
  publishableKey: string;
  secretKey: string;
  /** The app's origin: where emails lead. */
  siteUrl: string;
  sendEmailHookUrl: string;
  /** Objects of the storage API are files here; without it there is no storage. */
  storageFolder?: string;
  hookSecret: string;
  /** Seconds between two emails of one kind to one person; hosted projects have 60. */
  emailIntervalSeconds?: number;
  log: (message: string) => void;
}

export interface SupabaseServer {
  url: string;
  close(): Promise<void>;
}

/** Serves `/auth/v1`, `/rest/v1` and `/storage/v1` of a Supabase project over node:http. */
export async function startSupabase(options: SupabaseOptions): Promise<SupabaseServer> {
  quietConsole();
  const { database } = options;
  const tokens = new Tokens(options.jwtSecret);
  const hook = new EmailHook({
    url: options.sendEmailHookUrl,
    secret: options.hookSecret,
    log: options.log,
  });
  const mailer = new HookMailer(database, hook, options.siteUrl);
  const app = new App({
    connection: database.connection,
    api: { enabled: true, schemas: ["public"], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: options.jwtSecret,
      jwt_expiry: 900,
      publishable_key: options.publishableKey,
      secret_key: options.secretKey,
      site_url: options.siteUrl,
      additional_redirect_urls: [`${options.siteUrl}/**`],
      minimum_password_length: 10,
      enable_refresh_token_rotation: true,
      sessions: { inactivity_timeout: "24h" },
      email: {
        enable_signup: true,
        enable_confirmations: true,
        double_confirm_changes: true,
        otp_expiry: 3600,
      },
    },
    storage: { enabled: options.storageFolder !== undefined },
    studio: { enabled: false },
    options: { server: { middlewares: [skipSessionLookup], disableStudio: true } },
  } as never) as unknown as App;
  app._mailer = mailer as never;
  if (options.storageFolder) {
    setExperimental("storage", true);
    app._storageAdapter = fileStorage(options.storageFolder);
  }
  await app.init();
  // Reading the catalogue takes half a second: better now than in somebody's first request.
  await database.connection.introspect({ useCache: true });

  const api = new Api(options, app, tokens, mailer);
  const server = createServer((request, response) => {
    api.handle(request, response).catch((error: unknown) => {
      options.log(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (response.headersSent) {
        response.destroy();
      } else {
        sendReply(response, {
          status: error instanceof RangeError ? 413 : 500,
          body: { message: "The embedded Supabase failed. See its log." },
        });
      }
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await hook.close();
    },
  };
}

interface LiteContext {
  req: { path: string; header(name: string): string | undefined };
  set(key: string, value: unknown): void;
}

/**
 * Lite looks up user and session before every REST request with a token, then verifies the token
 * again and uses only that. Hosted PostgREST does not look either: a token is good until it expires.
 */
async function skipSessionLookup(context: LiteContext, next: () => Promise<void>): Promise<void> {
  const token = /^Bearer\s+(\S+)$/.exec(context.req.header("Authorization") ?? "")?.[1];
  if (context.req.path.startsWith("/rest/v1/") && token?.startsWith("eyJ")) {
    context.set("userId", "pending");
    context.set("sessionId", "pending");
  }
  await next();
}
