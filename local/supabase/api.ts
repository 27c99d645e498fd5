import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "@supabase/lite";
import { answerAdmin, failure } from "@/local/supabase/auth/admin";
import { emailRedirects } from "@/local/supabase/auth/email-hook";
import type { HookMailer } from "@/local/supabase/auth/mailer";
import { AuthRoutes } from "@/local/supabase/auth/routes";
import { bearer, completeAuthReply } from "@/local/supabase/auth/sessions";
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
import type { SupabaseOptions } from "@/local/supabase/server";
import { SIGNING, toSignedLinks } from "@/local/supabase/storage";
import type { Claims, Tokens } from "@/local/supabase/tokens";

const BODY_CAP_BYTES = 10 * 1024 * 1024;

/** Which request is answered here and which goes to Lite. */
export class Api {
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
    } else if (request.method === "POST" && SIGNING.test(request.path)) {
      const result = await this.options.database.scope(() =>
        this.app.fetch(toWebRequest(incoming, null)),
      );
      sendReply(response, { status: result.status, body: toSignedLinks(await result.json()) });
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
