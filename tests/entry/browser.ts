import { AsyncLocalStorage } from "node:async_hooks";
import { randomInt } from "node:crypto";
import { createServerClient } from "@supabase/ssr";
import type { ActionResult } from "@/lib/entry/action";
import type { Failure } from "@/lib/kernel/errors";
import type { Member, TestStackClient } from "@/local/testing/test-client";

/** A visitor's browser as the server meets it: cookies, headers, and the network it comes from. */
export interface Browser {
  jar: Map<string, string>;
  headers: Headers;
  address: string;
}

const current = new AsyncLocalStorage<Browser>();

/** The browser whose request is being served; read by the stand-ins of `next/headers`. */
export function currentBrowser(): Browser {
  const browser = current.getStore();
  if (!browser) throw new Error("Outside of a request: call the entry point through `visit`.");
  return browser;
}

/** A browser nobody has used yet, on a network of its own: rate limits are by address. */
export function newBrowser(): Browser {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  const headers = new Headers({ "x-forwarded-for": address, "user-agent": "Entry test" });
  return { jar: new Map(), headers, address };
}

/** A browser this member is signed in with, in the session the member was made with. */
export async function browserOf(stack: TestStackClient, member: Member): Promise<Browser> {
  const browser = newBrowser();
  const client = createServerClient(stack.urls.supabase, stack.keys.publishableKey, {
    cookies: {
      getAll: () => [],
      setAll: (list) => {
        for (const { name, value } of list) browser.jar.set(name, value);
      },
    },
  });
  const { error } = await client.auth.setSession({
    access_token: member.accessToken,
    refresh_token: member.refreshToken,
  });
  if (error) throw error;
  await client.rpc("open_session", { p_user_agent: "Entry test" });
  return browser;
}

/** Serves one request of a browser. */
export function visit<T>(browser: Browser, work: () => T): T {
  return current.run(browser, work);
}

export type Answer =
  | { outcome: "ok"; data: unknown }
  | { outcome: "redirect"; to: string }
  | { outcome: "failure"; failure: Failure };

/** What an action answered, a redirect included: Next throws it. */
export async function answerOf(browser: Browser, action: () => unknown): Promise<Answer> {
  let result: unknown;
  try {
    result = await visit(browser, async () => await action());
  } catch (thrown) {
    const digest = (thrown as { digest?: unknown }).digest;
    if (typeof digest !== "string" || !digest.startsWith("NEXT_REDIRECT;")) throw thrown;
    return { outcome: "redirect", to: digest.split(";").slice(2, -2).join(";") };
  }
  // An action for a plain form answers nothing.
  if (result === undefined) return { outcome: "ok", data: undefined };
  const { ok, ...rest } = result as ActionResult<unknown>;
  return ok
    ? { outcome: "ok", data: (rest as { data: unknown }).data }
    : { outcome: "failure", failure: (rest as { failure: Failure }).failure };
}

/** The answer in a line: `ok`, `to <path>`, or the code of a failure with its fields or its wait. */
export function said(answer: Answer): string {
  if (answer.outcome === "ok") return "ok";
  if (answer.outcome === "redirect") return `to ${answer.to}`;
  const { code, fields = {}, retryAfterSeconds } = answer.failure;
  const marks = Object.entries(fields)
    .map(([name, problem]) => ` ${name}:${problem}`)
    .sort();
  return `${code}${marks.join("")}${retryAfterSeconds ? ` after ${retryAfterSeconds} s` : ""}`;
}
