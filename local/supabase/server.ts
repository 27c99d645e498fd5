import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { App } from "@supabase/lite";
import { answerAdmin, failure } from "@/local/supabase/auth/admin";
import { EmailHook, emailRedirects } from "@/local/supabase/auth/email-hook";
import { HookMailer } from "@/local/supabase/auth/mailer";
import { AuthRoutes } from "@/local/supabase/auth/routes";
import { bearer, completeAuthReply } from "@/local/supabase/auth/sessions";
import type { Database } from "@/local/supabase/database";
import {
  type ApiReply,
  type ApiRequest,
  readBody,
  readRequest,
  sendReply,
  sendWebResponse,
  toWebRequest,
} from "@/local/supabase/request";
import { RpcFastPath } from "@/local/supabase/rpc";
import { type Claims, Tokens } from "@/local/supabase/tokens";

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

const BODY_CAP_BYTES = 10 * 1024 * 1024;

/** Serves `/auth/v1`, `/rest/v1` and `/storage/v1` of a Supabase project over node:http. */
export async function startSupabase(options: SupabaseOptions): Promise<SupabaseServer> {
  quietDatabaseErrors();
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
    storage: { enabled: false },
    studio: { enabled: false },
    options: { server: { middlewares: [skipSessionLookup], disableStudio: true } },
  } as never) as unknown as App;
  app._mailer = mailer as never;
  await app.init();

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

class Api {
  readonly #rpc: RpcFastPath;
  readonly #routes: AuthRoutes;

  constructor(
    private readonly options: SupabaseOptions,
    private readonly app: App,
    private readonly tokens: Tokens,
    mailer: HookMailer,
  ) {
    this.#rpc = new RpcFastPath(options.database);
    this.#routes = new AuthRoutes({
      database: options.database,
      mailer,
      emailIntervalSeconds: options.emailIntervalSeconds ?? 1,
    });
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = readRequest(incoming);
    if (request.path.startsWith("/auth/v1/")) {
      await this.#auth(request, incoming, response);
    } else if (request.method === "POST" && request.path.startsWith("/rest/v1/rpc/")) {
      await this.#call(request, incoming, response);
    } else {
      await this.#forward(incoming, response, null);
    }
  }

  async #call(
    request: ApiRequest,
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await readBody(incoming, BODY_CAP_BYTES);
    const claims = this.#claims(request);
    const reply = claims ? await this.#rpc.answer(request, body, claims) : null;
    if (reply) {
      sendReply(response, reply);
    } else {
      await this.#forward(incoming, response, body);
    }
  }

  /** Who asks, when key and token are in order; null lets Lite find the words for the refusal. */
  #claims(request: ApiRequest): Claims | null {
    const key = request.header("apikey") ?? request.query.get("apikey");
    const token = bearer(request);
    if (key !== this.options.publishableKey && key !== this.options.secretKey) {
      return null;
    }
    if (token && token !== key && !token.startsWith("sb_")) {
      return this.tokens.verify(token);
    }
    return { role: key === this.options.secretKey ? "service_role" : "anon" };
  }

  async #auth(
    request: ApiRequest,
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method === "GET" || request.method === "OPTIONS") {
      if (request.path.startsWith("/auth/v1/admin/") && request.method === "GET") {
        sendReply(response, await this.#admin(request, {}));
      } else {
        await this.#forwardAuth(request, incoming, response, {}, request.path);
      }
      return;
    }
    const body = parseObject(await readBody(incoming, BODY_CAP_BYTES));
    if (request.path.startsWith("/auth/v1/admin/")) {
      sendReply(response, await this.#admin(request, body));
      return;
    }
    const redirectTo = request.query.get("redirect_to") || this.options.siteUrl;
    await emailRedirects.run({ redirectTo }, async () => {
      const decision = this.#claims(request)
        ? await this.#routes.decide(request, body)
        : { forward: body };
      if ("reply" in decision) {
        sendReply(response, decision.reply);
      } else {
        await this.#forwardAuth(
          request,
          incoming,
          response,
          decision.forward,
          decision.path ?? request.path,
        );
      }
    });
  }

  async #admin(request: ApiRequest, body: Record<string, unknown>): Promise<ApiReply> {
    const key = request.header("apikey") ?? request.query.get("apikey");
    if (key !== this.options.secretKey) {
      return failure(403, "not_admin", "User not allowed");
    }
    return await answerAdmin(this.options.database, request, body);
  }

  async #forwardAuth(
    request: ApiRequest,
    incoming: IncomingMessage,
    response: ServerResponse,
    body: Record<string, unknown>,
    path: string,
  ): Promise<void> {
    const original = toWebRequest(incoming, Buffer.from(JSON.stringify(body)));
    const target =
      path === request.path
        ? original
        : new Request(original.url.replace(request.path, path), original);
    const result = await this.options.database.scope(() => this.app.fetch(target));
    const isJson = result.headers.get("content-type")?.startsWith("application/json") ?? false;
    if (result.status !== 200 || !isJson) {
      await sendWebResponse(response, result);
      return;
    }
    const json = (await result.json()) as Record<string, unknown>;
    const completed = await completeAuthReply(
      this.options.database,
      this.tokens,
      `${this.options.siteUrl}/auth/v1`,
      request,
      body,
      json,
    );
    sendReply(response, { status: 200, body: path === request.path ? completed : {} });
  }

  async #forward(
    incoming: IncomingMessage,
    response: ServerResponse,
    body: Buffer | null,
  ): Promise<void> {
    const result = await this.options.database.scope(() =>
      this.app.fetch(toWebRequest(incoming, body)),
    );
    await sendWebResponse(response, result);
  }
}

function parseObject(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString() || "{}");
    return value && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
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

interface PostgresErrorShape {
  severity?: unknown;
  routine?: unknown;
}

let isConsoleQuiet = false;

/** Lite prints every error of the database, though its answer carries it too: refusals are not news. */
function quietDatabaseErrors(): void {
  if (isConsoleQuiet) {
    return;
  }
  isConsoleQuiet = true;
  const print = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    const first = parts[0] as PostgresErrorShape | undefined;
    if (!(first instanceof Error && typeof first.severity === "string" && "routine" in first)) {
      print(...parts);
    }
  };
}
