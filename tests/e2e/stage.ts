import { randomInt, randomUUID } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { createServerClient } from "@supabase/ssr";
import {
  connectTestStack,
  type Member,
  type MemberOptions,
  type TestStackClient,
} from "@/local/testing/test-client";
import { APP_URL, CONTROL_URL } from "@/tests/e2e/addresses";

interface Stage {
  stack: TestStackClient;
  /** A member made for this test, signed in in this context. */
  enter: (options?: MemberOptions) => Promise<Member>;
  /** The network this test's browser comes from. */
  address: string;
  /** Opens a conversation with a companion of the catalogue; returns its id. */
  converse: (member: Member, slug?: string) => Promise<string>;
}

/** Another visitor's network: rate limits and refusals are by address. */
export function randomAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/** Signs a member in where the browser keeps it: the cookies our own sign-in would have set. */
export async function signIn(
  context: BrowserContext,
  stack: TestStackClient,
  member: Member,
): Promise<void> {
  const jar = new Map<string, string>();
  const client = createServerClient(stack.urls.supabase, stack.keys.publishableKey, {
    cookies: {
      getAll: () => [],
      setAll: (list) => {
        for (const { name, value } of list) jar.set(name, value);
      },
    },
  });
  const { error } = await client.auth.signInWithPassword({
    email: member.email,
    password: member.password,
  });
  if (error) throw error;
  await client.rpc("open_session", { p_user_agent: "Chromium" });
  await context.addCookies(
    [...jar].map(([name, value]) => ({
      name,
      value,
      url: APP_URL,
      httpOnly: true,
      sameSite: "Lax" as const,
    })),
  );
}

export const test = base.extend<Stage, { sharedStack: TestStackClient }>({
  sharedStack: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the first parameter
    async ({}, use) => {
      await use(await connectTestStack(CONTROL_URL));
    },
    { scope: "worker" },
  ],
  stack: async ({ sharedStack }, use) => use(sharedStack),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the first parameter
  address: async ({}, use) => use(randomAddress()),
  context: async ({ context, address }, use) => {
    await context.setExtraHTTPHeaders({ "x-forwarded-for": address });
    await use(context);
  },
  enter: async ({ context, stack }, use) => {
    await use(async (options) => {
      const member = await stack.createMember(options);
      await signIn(context, stack, member);
      return member;
    });
  },
  converse: async ({ stack }, use) => {
    await use(async (member, slug) => {
      const [companion] = await stack.sql<{ companion_id: string }>(
        "select companion_id from companions where slug = coalesce($1, slug) and visibility = 'public' and rating = 'GENERAL' order by slug limit 1",
        [slug ?? null],
      );
      const conversationId = randomUUID();
      const { error } = await member.client.rpc("start_conversation", {
        p_conversation_id: conversationId,
        p_companion_id: companion?.companion_id ?? "",
        p_locale: "en",
      });
      if (error) throw error;
      return conversationId;
    });
  },
});

export { expect };

/** The chat room as a person meets it. */
export function chatRoom(page: Page) {
  const bubbles = page.getByRole("article");
  return {
    composer: page.getByRole("textbox", { name: /^Message to/ }),
    sendButton: page.getByRole("button", { name: "Send", exact: true }),
    stopButton: page.getByRole("button", { name: "Stop the reply" }),
    bubbles,
    mine: page.getByRole("article", { name: "You", exact: true }),
    async open(conversationId: string) {
      await page.goto(`/chat/${conversationId}`);
      await expect(bubbles.first()).toBeVisible();
    },
    async say(text: string) {
      await this.composer.fill(text);
      await this.composer.press("Enter");
      await expect(this.mine.last()).toContainText(text);
    },
    /** Waits until nothing is being written any more. */
    async settled() {
      await expect(this.stopButton).toBeHidden({ timeout: 30_000 });
      await expect(this.sendButton).toBeVisible();
    },
  };
}

/** Messages stored for a conversation, oldest first. */
export function storedMessages(stack: TestStackClient, conversationId: string) {
  return stack.sql<{ author: string; status: string; text: string }>(
    "select author, status, text from messages where conversation_id = $1 order by depth, created_at",
    [conversationId],
  );
}
