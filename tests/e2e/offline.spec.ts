import type { Page } from "@playwright/test";
import { chatRoom, expect, test } from "@/tests/e2e/stage";
import { wordsOf } from "@/tests/e2e/words";

const t = wordsOf("en");

/** Until the service worker answers for this page and the next ones. */
async function workerReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller?.state === "activated";
  });
}

const privateCaches = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith("nexus-private")),
  );

/** Whether a page was kept for reading without a network. */
const isKept = (page: Page, path: string) =>
  page.evaluate(
    async (kept) => (await caches.match(kept, { ignoreVary: true })) !== undefined,
    path,
  );

const noNetwork = (page: Page, words = t) =>
  page.getByRole("heading", { level: 1, name: words("shell.offline.title") });

for (const [locale, tag] of [
  ["en", "en-GB"],
  ["fr", "fr-FR"],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: tag });
    test("a page that cannot be reached says so, and comes back with the network", async ({
      page,
      context,
    }) => {
      const words = wordsOf(locale);
      await page.goto("/");
      await workerReady(page);
      await context.setOffline(true);
      await page.goto("/pricing");
      await expect(noNetwork(page, words)).toBeVisible();
      await context.setOffline(false);
      await page.getByRole("button", { name: words("shell.offline.retry") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("site.pricing.title"));
    });
  });
}

test("conversations opened lately are read without a network, and forgotten at sign-out", async ({
  page,
  context,
  enter,
  converse,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const path = `/chat/${conversationId}`;
  await page.goto("/discover");
  await workerReady(page);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say("Something worth reading again");
  await room.settled();
  await page.reload();
  await expect(room.bubbles).toHaveCount(3);
  const reply = (await room.bubbles.last().textContent()) ?? "";
  await expect.poll(() => isKept(page, path)).toBe(true);

  await context.setOffline(true);
  await page.goto(path);
  await expect(room.bubbles).toHaveCount(3);
  await expect(room.bubbles.last()).toHaveText(reply);
  await expect(page.getByText(t("shell.offline.banner"))).toBeVisible();
  // The styles were kept with it: a bubble is narrower than the page.
  const width = await room.mine.last().evaluate((bubble) => bubble.clientWidth);
  expect(width).toBeLessThan((page.viewportSize()?.width ?? 0) * 0.8);

  // Anything else leads to what can be read.
  await page.goto("/settings");
  await expect(noNetwork(page)).toBeVisible();
  await page
    .getByRole("region", { name: t("shell.offline.kept") })
    .getByRole("link")
    .click();
  await expect(room.bubbles).toHaveCount(3);

  await context.setOffline(false);
  await page.goto("/discover");
  await page.getByRole("button", { name: t("shell.account.menu") }).click();
  await page.getByRole("button", { name: t("shell.account.signOut") }).click();
  await page.waitForURL("/");
  await expect.poll(() => privateCaches(page)).toEqual([]);
  await context.setOffline(true);
  await page.goto(path);
  await expect(noNetwork(page)).toBeVisible();
  await expect(page.getByText("Something worth reading again")).toHaveCount(0);
});

test("what was kept goes when the session was ended elsewhere", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  await page.goto("/discover");
  await workerReady(page);
  await chatRoom(page).open(conversationId);
  await expect.poll(() => isKept(page, `/chat/${conversationId}`)).toBe(true);
  await stack.sql("delete from auth.sessions where user_id = $1", [member.accountId]);
  await page.goto("/chat");
  await page.waitForURL(/\/sign-in/);
  await expect.poll(() => privateCaches(page)).toEqual([]);
});

test("a message written without a network is kept, and the page says why it waits", async ({
  page,
  context,
  enter,
  converse,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  await page.goto("/discover");
  await workerReady(page);
  const room = chatRoom(page);
  await room.open(conversationId);
  await expect.poll(() => isKept(page, `/chat/${conversationId}`)).toBe(true);
  await room.composer.fill("From a tunnel");
  await context.setOffline(true);
  await page.goto(`/chat/${conversationId}`);
  await expect(room.composer).toHaveValue("From a tunnel");
  await context.setOffline(false);
  await room.composer.press("Enter");
  await room.settled();
  await expect(room.bubbles).toHaveCount(3);
});
