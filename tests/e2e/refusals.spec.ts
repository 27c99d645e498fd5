import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { MemberOptions } from "@/local/testing/test-client";
import { emailedLink, newcomer, registrationFields, signUpForm } from "@/tests/e2e/newcomer";
import { chatRoom, expect, randomAddress, signIn, test } from "@/tests/e2e/stage";
import { wordsOf } from "@/tests/e2e/words";

const t = wordsOf("en");
const THIS_YEAR = new Date().getFullYear();

const MEMBERS_PAGES = [
  "/chat",
  `/chat/${randomUUID()}`,
  "/companions/mine",
  "/companions/new",
  `/companions/mine/${randomUUID()}/edit`,
  "/settings",
  "/settings/preferences",
  "/settings/security",
  "/settings/data",
];

test.describe("a visitor", () => {
  test("is asked to sign in wherever a member is needed", async ({ page }) => {
    for (const path of MEMBERS_PAGES) {
      await page.goto(path);
      await page.waitForURL(`/sign-in?next=${encodeURIComponent(path)}`);
    }
    await expect(page.getByRole("heading", { name: t("auth.signIn.title") })).toBeVisible();
  });

  test("lands where they were heading once signed in", async ({ page, stack }) => {
    const member = await stack.createMember();
    await page.goto("/settings/data");
    await page.getByRole("textbox", { name: t("auth.signIn.email") }).fill(member.email);
    await page.getByLabel(t("auth.signIn.password"), { exact: true }).fill(member.password);
    await page.getByRole("button", { name: t("auth.signIn.submit"), exact: true }).click();
    await page.waitForURL("/settings/data");
  });

  test("is shown a companion, and the way to an account instead of a conversation", async ({
    page,
    stack,
  }) => {
    const { slug, name } = await companion(stack.sql, "visibility = 'public'");
    await page.goto(`/companions/${slug}`);
    await page.getByRole("link", { name: t("companions.talk.signUp", { name }) }).click();
    await page.waitForURL(`/sign-up?next=${encodeURIComponent(`/companions/${slug}`)}`);
  });
});

test.describe("someone too young", () => {
  const child = () => newcomer({ year: String(THIS_YEAR - 15) });

  async function signUp(page: Page, answers: ReturnType<typeof newcomer>) {
    const form = signUpForm(page);
    await form.open();
    await form.fillAll(answers);
    await form.submit.click();
  }

  async function expectRefused(page: Page) {
    await page.waitForURL("/not-eligible");
    await expect(page.getByRole("heading", { name: t("auth.notEligible.title") })).toBeVisible();
  }

  test("is refused kindly, and neither another date, tab, window nor address changes it", async ({
    page,
    context,
    browser,
    stack,
    address,
  }) => {
    // Five sign-ups in one.
    test.slow();
    // Opened before: its form is still there to be tried with another date.
    const tab = await context.newPage();
    const form = signUpForm(tab);
    const adult = newcomer();
    await form.open();
    await form.fillAll(adult);

    await signUp(page, child());
    await expectRefused(page);
    // People to talk to, and no word of the limit to try again with.
    await expect(page.getByText(t("auth.notEligible.someoneLead"))).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/\b18\b|eighteen|years/i);

    await form.submit.click();
    await expectRefused(tab);
    await page.goto("/sign-up");
    await expectRefused(page);

    const privateWindow = await browser.newContext({
      locale: "en-GB",
      extraHTTPHeaders: { "x-forwarded-for": address },
    });
    const again = await privateWindow.newPage();
    await signUp(again, newcomer());
    await expectRefused(again);
    await privateWindow.close();

    // The same browser on another network: it was marked.
    await context.setExtraHTTPHeaders({ "x-forwarded-for": randomAddress() });
    await page.goto("/sign-up");
    await expectRefused(page);

    expect(await stack.sql("select 1 from auth.users where email = $1", [adult.email])).toEqual([]);

    // Somebody else, elsewhere, is not held to it.
    const elsewhere = await browser.newContext({
      locale: "en-GB",
      extraHTTPHeaders: { "x-forwarded-for": randomAddress() },
    });
    const other = await elsewhere.newPage();
    await signUp(other, newcomer());
    await other.waitForURL("/verify");
    await elsewhere.close();
  });

  test("is refused under the same email from anywhere", async ({ page, browser }) => {
    const answers = child();
    await signUp(page, answers);
    await expectRefused(page);
    const elsewhere = await browser.newContext({
      locale: "en-GB",
      extraHTTPHeaders: { "x-forwarded-for": randomAddress() },
    });
    const other = await elsewhere.newPage();
    await signUp(other, { ...answers, year: "1990" });
    await expectRefused(other);
    await elsewhere.close();
  });

  test("is erased when they came by a link or a provider", async ({ page, enter, stack }) => {
    const { accountId } = await enter({ registered: false });
    await page.goto("/register");
    const form = registrationFields(page);
    await form.fill(child());
    await form.accept();
    await page.getByRole("button", { name: t("auth.register.submit") }).click();
    await expectRefused(page);
    expect(await stack.sql("select 1 from auth.users where id = $1", [accountId])).toHaveLength(0);
    await page.goto("/chat");
    await page.waitForURL(/\/sign-in/);
  });
});

test.describe("someone without birth date and consents", () => {
  test("is asked for them before anything, then goes where they were heading", async ({
    page,
    stack,
  }) => {
    const email = newcomer().email;
    await page.goto("/sign-in?with=link&next=%2Fsettings%2Fdata");
    await page.getByRole("textbox", { name: t("auth.emailLink.email") }).fill(email);
    await page.getByRole("button", { name: t("auth.emailLink.submit") }).click();
    await expect(page.getByText(t("auth.emailLink.sentSignIn"))).toBeVisible();
    await page.goto(await emailedLink(stack, email));
    await page.getByRole("button", { name: /^(Sign in|Confirm my email)$/ }).click();
    await page.waitForURL(/\/register/);
    for (const path of MEMBERS_PAGES) {
      await page.goto(path);
      await page.waitForURL(`/register?next=${encodeURIComponent(path)}`);
    }
    await page.goto("/register?next=%2Fsettings%2Fdata");
    const form = registrationFields(page);
    await form.fill(newcomer());
    await form.accept();
    await page.getByRole("button", { name: t("auth.register.submit") }).click();
    await page.waitForURL("/settings/data");
  });

  test("is told of the step left on a companion's page", async ({ page, enter, stack }) => {
    await enter({ registered: false });
    const { slug } = await companion(stack.sql, "visibility = 'public'");
    await page.goto(`/companions/${slug}`);
    await page.getByRole("link", { name: t("companions.talk.register") }).click();
    await page.waitForURL(/\/register/);
  });
});

test.describe("on the free plan", () => {
  for (const visibility of ["premium", "exclusive"] as const) {
    test(`${visibility} companions are explained, with the way to the plans`, async ({
      page,
      enter,
      stack,
    }) => {
      await enter({ plan: "FREE" });
      const { slug, name } = await companion(stack.sql, `visibility = '${visibility}'`);
      await page.goto(`/companions/${slug}`);
      const main = page.getByRole("main");
      await expect(main.getByText(t(`companions.talk.${visibility}`, { name }))).toBeVisible();
      await expect(
        main.getByRole("button", { name: t("companions.talk.start", { name }) }),
      ).toHaveCount(0);
      await main.getByRole("link", { name: t("companions.talk.plans") }).click();
      await page.waitForURL("/pricing");
    });
  }

  for (const path of ["/companions/mine", "/companions/new"]) {
    test(`companions of one's own are explained at ${path}`, async ({ page, enter }) => {
      await enter({ plan: "FREE" });
      await page.goto(path);
      await expect(page.getByText(t("companions.mine.gate.freeTitle"))).toBeVisible();
      await page.getByRole("link", { name: t("companions.mine.gate.plans") }).click();
      await page.waitForURL("/pricing");
    });
  }

  test("a mature companion asks for a document, whatever the plan", async ({
    page,
    enter,
    stack,
  }) => {
    await enter({ plan: "VIP" });
    const { slug, name } = await companion(stack.sql, "rating = 'MATURE'");
    await page.goto(`/companions/${slug}`);
    await expect(page.getByText(t("companions.talk.assurance", { name }))).toBeVisible();
  });
});

test("a suspended member reads and leaves, and cannot write", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  await stack.sql(
    "update accounts set suspended_until = now() + interval '1 day' where account_id = $1",
    [member.accountId],
  );
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.composer.fill("Still there?");
  await room.composer.press("Enter");
  await expect(page.getByText(t("errors.account_suspended"))).toBeVisible();
  await expect(room.composer).toHaveValue("Still there?");
  await page.goto("/settings/data");
  await expect(page.getByText(t("shell.notices.suspended"))).toBeVisible();
  const { slug, name } = await companion(stack.sql, "visibility = 'public'");
  await page.goto(`/companions/${slug}`);
  await page.getByRole("button", { name: t("companions.talk.start", { name }) }).click();
  await expect(page.getByText(t("errors.account_suspended"))).toBeVisible();
});

const STRANGERS: [string, MemberOptions][] = [
  ["a stranger", { plan: "VIP_PLUS" }],
  ["a moderator", { role: "MODERATOR" }],
  ["an admin", { role: "ADMIN" }],
];
for (const [who, options] of STRANGERS) {
  test(`${who} meets only their own conversations and companions`, async ({
    page,
    enter,
    converse,
    stack,
  }) => {
    const owner = await stack.createMember({ plan: "PREMIUM" });
    const conversationId = await converse(owner);
    const turn = await owner.client.rpc("begin_turn", {
      p_conversation_id: conversationId,
      p_turn_key: randomUUID(),
      p_kind: "send",
      p_text: "Between us",
      p_message_id: null as unknown as string,
    });
    const turnId = (turn.data as { turn_id: string }).turn_id;
    const companionId = randomUUID();
    await stack.sql(
      "insert into companions (companion_id, creator_account_id, name, age, gender, traits, status) select $1, $2, 'Private', 40, 'woman', traits, 'draft' from companions limit 1",
      [companionId, owner.accountId],
    );

    await enter(options);
    const nobodyThere = page.getByRole("heading", { name: t("shell.notFound.title") });
    await page.goto(`/chat/${conversationId}`);
    await expect(nobodyThere).toBeVisible();
    await expect(page.getByText("Between us")).toHaveCount(0);
    await page.goto("/chat");
    await expect(page.getByText(t("chat.emptyTitle"))).toBeVisible();
    await page.goto(`/companions/mine/${companionId}/edit`);
    await expect(nobodyThere).toBeVisible();
    expect((await page.request.get(`/api/chat/turns/${turnId}`)).status()).toBe(404);
    expect((await page.request.post(`/api/chat/turns/${turnId}/stop`)).status()).toBe(404);
    const message = { kind: "send", conversationId, key: randomUUID(), text: "Let me in" };
    expect((await page.request.post("/api/chat/turns", { data: message })).status()).toBe(404);
  });
}

const ENDED: [string, (sql: Sql, accountId: string) => Promise<unknown>][] = [
  [
    "revoked from another device",
    (sql, accountId) => sql("delete from auth.sessions where user_id = $1", [accountId]),
  ],
  [
    "idle for 24 hours",
    (sql, accountId) =>
      sql(
        "update account_sessions set last_seen_at = now() - interval '25 hours', started_at = now() - interval '26 hours' where account_id = $1",
        [accountId],
      ),
  ],
];
for (const [how, end] of ENDED) {
  test(`a session ${how} asks to sign in again, and what was being written is kept`, async ({
    page,
    enter,
    converse,
    stack,
  }) => {
    const member = await enter({ plan: "PREMIUM" });
    const conversationId = await converse(member);
    const room = chatRoom(page);
    await room.open(conversationId);
    await end(stack.sql, member.accountId);
    await room.composer.fill("Half a thought");
    await room.composer.press("Enter");
    await expect(page.getByText(t("errors.session_ended"))).toBeVisible();
    await expect(room.composer).toHaveValue("Half a thought");

    await page.goto(`/chat/${conversationId}`);
    await page.waitForURL(/\/sign-in\?next=.*reason=session_ended/);
    await expect(page.getByText(t("auth.signIn.reason.session_ended"))).toBeVisible();
    await signBackIn(page, member);
    await page.waitForURL(`/chat/${conversationId}`);
    await expect(room.composer).toHaveValue("Half a thought");
  });
}

async function signBackIn(page: Page, member: { email: string; password: string }) {
  await page.getByRole("textbox", { name: t("auth.signIn.email") }).fill(member.email);
  await page.getByLabel(t("auth.signIn.password"), { exact: true }).fill(member.password);
  await page.getByRole("button", { name: t("auth.signIn.submit"), exact: true }).click();
}

test("signing out on one device leaves the other, until it is signed out everywhere", async ({
  page,
  browser,
  enter,
  stack,
}) => {
  const member = await enter();
  const phone = await browser.newContext({ locale: "en-GB" });
  await signIn(phone, stack, member);
  const there = await phone.newPage();
  await there.goto("/settings");
  await expect(there.getByRole("heading", { name: t("settings.nav.title") })).toBeVisible();
  await page.goto("/settings/security");
  await page.getByRole("button", { name: t("settings.security.signOutEverywhere") }).click();
  await page.waitForURL(/reason=signed_out_everywhere/);
  await there.goto("/settings");
  await there.waitForURL(/\/sign-in/);
  await phone.close();
});

type Sql = <T = Record<string, unknown>>(query: string, params?: unknown[]) => Promise<T[]>;

/** A companion of the catalogue that answers to a condition. */
async function companion(sql: Sql, condition: string): Promise<{ slug: string; name: string }> {
  const general = condition.includes("rating") ? "" : "and rating <> 'MATURE'";
  const [found] = await sql<{ slug: string; name: string }>(
    `select slug, name from companions where creator_account_id is null and status = 'published' and ${condition} ${general} order by slug limit 1`,
  );
  if (!found) throw new Error(`No companion with ${condition}`);
  return found;
}
