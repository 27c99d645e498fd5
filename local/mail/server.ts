import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { emailDocument, inboxPage, messagePage, missingPage } from "@/local/mail/inbox";
import { ResendRefusal, readEmail } from "@/local/mail/resend";
import { MailStore } from "@/local/mail/store";
import { chooseWords } from "@/local/mail/words";
import { readBody } from "@/local/supabase/request";

export interface MailOptions {
  host: string;
  port: number;
  /** Messages are kept in `<dataDir>/mail`; null keeps them in memory. */
  dataDir: string | null;
}

export interface MailServer {
  url: string;
  store: MailStore;
  close(): Promise<void>;
}

const EMAIL_CAP_BYTES = 2 * 1024 * 1024;
const KEYS_KEPT = 1000;

/** Resend's sending API, an inbox page, and `GET /api/messages?to=` for tests. Nothing leaves the machine. */
export async function startMail(options: MailOptions): Promise<MailServer> {
  const store = new MailStore(options.dataDir ? path.join(options.dataDir, "mail") : null);
  const catcher = new MailCatcher(store);
  const server = createServer((request, response) => {
    catcher.handle(request, response).catch((error: unknown) => {
      const refusal =
        error instanceof ResendRefusal
          ? error
          : new ResendRefusal(
              error instanceof RangeError ? 413 : 400,
              "validation_error",
              String((error as Error).message),
            );
      sendJson(response, refusal.status, {
        statusCode: refusal.status,
        name: refusal.code,
        message: refusal.message,
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    store,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class MailCatcher {
  /** Resend sends once for one idempotency key. */
  readonly #answered = new Map<string, unknown>();

  constructor(private readonly store: MailStore) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const route = `${request.method} ${url.pathname}`;
    if (route === "POST /emails" || route === "POST /emails/batch") {
      await this.#send(request, response, route.endsWith("batch"));
    } else if (url.pathname.startsWith("/api/")) {
      this.#api(route, url, response);
    } else if (route === "POST /delete-all") {
      this.store.clear();
      response.writeHead(303, { location: "/" }).end();
    } else {
      this.#page(request, url, response);
    }
  }

  async #send(request: IncomingMessage, response: ServerResponse, isBatch: boolean): Promise<void> {
    if (!/^Bearer \S+/.test(request.headers.authorization ?? "")) {
      throw new ResendRefusal(
        401,
        "missing_api_key",
        "Missing API key in the authorization header.",
      );
    }
    const body: unknown = JSON.parse((await readBody(request, EMAIL_CAP_BYTES)).toString());
    const key = request.headers["idempotency-key"];
    const known = typeof key === "string" ? this.#answered.get(key) : undefined;
    if (known) {
      sendJson(response, 200, known);
      return;
    }
    const mails = isBatch ? (Array.isArray(body) ? body : []).map(readEmail) : [readEmail(body)];
    const made = mails.map((mail) => ({ id: this.store.add(mail).id }));
    const answer = isBatch ? { data: made } : made[0];
    if (typeof key === "string") {
      if (this.#answered.size >= KEYS_KEPT) {
        this.#answered.clear();
      }
      this.#answered.set(key, answer);
    }
    sendJson(response, 200, answer);
  }

  #api(route: string, url: URL, response: ServerResponse): void {
    const id = /^GET \/api\/messages\/([\w-]+)$/.exec(route)?.[1];
    const message = id ? this.store.find(id) : null;
    if (route === "GET /api/messages") {
      sendJson(response, 200, this.store.list(url.searchParams.get("to") ?? ""));
    } else if (route === "GET /api/count") {
      sendJson(response, 200, { count: this.store.list().length });
    } else if (route === "DELETE /api/messages") {
      this.store.clear();
      sendJson(response, 200, {});
    } else {
      sendJson(response, message ? 200 : 404, message ?? { message: "Not found" });
    }
  }

  #page(request: IncomingMessage, url: URL, response: ServerResponse): void {
    const page = chooseWords(request.headers["accept-language"]);
    const [, id, part] = /^\/messages\/([\w-]+)(\/html)?$/.exec(url.pathname) ?? [];
    const message = id ? this.store.find(id) : null;
    if (message && part) {
      // No script of an email runs, even when its page is opened on its own.
      sendHtml(
        response,
        200,
        emailDocument(message),
        "sandbox allow-popups allow-popups-to-escape-sandbox; script-src 'none'",
      );
    } else if (message) {
      sendHtml(response, 200, messagePage(page, message));
    } else if (url.pathname === "/") {
      const to = url.searchParams.get("to") ?? "";
      sendHtml(response, 200, inboxPage(page, this.store.list(to), to));
    } else {
      sendHtml(response, 404, missingPage(page));
    }
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify(body));
}

function sendHtml(response: ServerResponse, status: number, html: string, policy?: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy":
      policy ??
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'",
  });
  response.end(html);
}
