import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { APP_URL } from "@/tests/e2e/addresses";
import { signUpForm } from "@/tests/e2e/newcomer";
import { type ListedState, PAGES, recoveryPath, type Setting } from "@/tests/e2e/page-list";
import { chatRoom, expect, test } from "@/tests/e2e/stage";
import { wordsOf } from "@/tests/e2e/words";

const t = wordsOf("en");

// Two looks at a page by axe and a second visit: on a busy machine the long forms take their time.
test.describe.configure({ timeout: 120_000 });

test("every page is on the list, and every listed page is there", () => {
  const files = globSync("app/**/page.tsx", { cwd: `${import.meta.dirname}/../..` });
  expect(files.length).toBeGreaterThan(20);
  expect([...new Set(PAGES.map(({ file }) => file))].sort()).toEqual(files.sort());
});

/** What the browser complains of: errors, refused resources, policy violations. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.exposeFunction("reportViolation", (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `policy: ${event.violatedDirective} refused ${event.blockedURI || event.sample}`,
      );
    });
  });
  return complaints;
}

async function expectNoViolation(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveClass(scheme === "dark" ? /dark/ : /^(?!.*dark)/);
  // What the browser has not drawn yet keeps the colours of the other theme.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      if (getComputedStyle(element).contentVisibility === "auto") {
        element.style.contentVisibility = "visible";
      }
    }
  });
  // Violations alone: listing what passes takes longer than finding it.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target} ${html}`));
  expect(grave, `${scheme} theme`).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(excess, { message: "wider than a phone" }).toBe(0);
}

/** Somebody with a companion and a conversation in which something was said. */
async function settingFor(
  context: Setting["context"],
  stack: Setting["stack"],
  member: Setting["member"],
  converse: (member: Setting["member"]) => Promise<string>,
): Promise<Setting> {
  const conversationId = await converse(member);
  const begun = await member.client.rpc("begin_turn", {
    p_conversation_id: conversationId,
    p_turn_key: randomUUID(),
    p_kind: "send",
    p_text: "What would you put in a picnic?",
    p_message_id: null as unknown as string,
  });
  const { error } = await stack.admin.rpc("settle_turn", {
    p_turn_id: (begun.data as { turn_id: string }).turn_id,
    p_state: "COMPLETED",
    p_text:
      "*Thinks.* Three things:\n\n1. **bread**\n2. `cheese`\n3. [a map](https://example.test)\n\n> and no hurry\n\n| what | how much |\n| --- | --- |\n| apples | averyveryveryveryveryverylongwordwithoutanyplacetobreakit |\n",
    p_error_code: null as unknown as string,
    p_details: { is_input_cleared: true, voice: "rehearsal" },
  });
  if (error) throw error;
  const companionId = randomUUID();
  await stack.sql(
    "insert into companions (companion_id, creator_account_id, name, age, gender, traits, appearance, status) select $1, $2, 'Odile', 41, 'woman', traits, appearance, 'draft' from companions limit 1",
    [companionId, member.accountId],
  );
  await stack.sql(
    "insert into companion_texts (companion_id, locale, tagline, greeting) values ($1, 'en', 'A ferry pilot', 'Sit down')",
    [companionId],
  );
  return { context, stack, member, conversationId, companionId };
}

for (const { file, name = file, by, path } of PAGES) {
  test(`${name} is sound in both themes and languages`, async ({
    page,
    context,
    stack,
    enter,
    converse,
  }) => {
    const registered = { plan: "PREMIUM" } as const;
    const member =
      by === "visitor"
        ? await stack.createMember(registered)
        : await enter(by === "member" ? registered : { registered: false });
    const setting =
      by === "member"
        ? await settingFor(context, stack, member, converse)
        : { context, stack, member, conversationId: "", companionId: "" };
    const complaints = await complaintsOf(page);
    const address = typeof path === "string" ? path : await path(setting);

    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/NexusAI/);
    await expectNoViolation(page, "light");
    await expectNoViolation(page, "dark");

    await context.addCookies([{ name: "nexus_locale", value: "fr", url: APP_URL }]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
  });
}

const toChat = ({ conversationId }: Setting) => `/chat/${conversationId}`;

const STATES: ListedState[] = [
  {
    name: "signing up, errors in the first part",
    by: "visitor",
    path: "/sign-up",
    show: async (page) => {
      await signUpForm(page).goOn.click();
      await expect(page.getByText(t("errors.required")).first()).toBeVisible();
    },
  },
  {
    name: "signing up, the consents",
    by: "visitor",
    path: "/sign-up",
    show: async (page) => {
      const form = signUpForm(page);
      await form.email.fill("noa@example.test");
      await form.password.fill("violet harbour kettle");
      await form.goOn.click();
      await form.name.fill("Noa");
      await form.fillDate({ day: "9", month: "3", year: "1991" });
      await form.country.selectOption("FR");
      await form.goOn.click();
      await form.submit.click();
      await expect(page.getByText(t("errors.consent_required")).first()).toBeVisible();
    },
  },
  {
    name: "signing in that failed",
    by: "visitor",
    path: "/sign-in",
    show: async (page) => {
      await page.getByRole("textbox", { name: t("auth.signIn.email") }).fill("noa@example.test");
      await page.getByLabel(t("auth.signIn.password"), { exact: true }).fill("not the one");
      await page.getByRole("button", { name: t("auth.signIn.submit"), exact: true }).click();
      await expect(page.getByText(t("errors.credentials_wrong"))).toBeVisible();
    },
  },
  {
    name: "choosing a new password",
    by: "visitor",
    path: recoveryPath,
    show: async (page) => {
      await page.getByRole("button", { name: t("auth.confirm.recovery.action") }).click();
      await page.waitForURL("/reset-password");
      await page.getByLabel(t("auth.reset.password"), { exact: true }).fill("lantern quarry");
    },
  },
  {
    name: "the themes of the catalogue",
    by: "visitor",
    path: "/discover",
    show: async (page) => {
      await page.getByRole("button", { name: t("companions.discover.filter.tags") }).click();
      await expect(page.getByRole("checkbox", { name: t("companions.tags.art") })).toBeVisible();
    },
  },
  {
    name: "the account menu",
    by: "member",
    path: "/discover",
    show: async (page) => {
      await page.getByRole("button", { name: t("shell.account.menu") }).click();
      await expect(page.getByRole("button", { name: t("shell.account.signOut") })).toBeVisible();
    },
  },
  {
    name: "deleting a companion",
    by: "member",
    path: "/companions/mine",
    show: async (page) => {
      await page.getByRole("button", { name: `${t("companions.mine.delete")} Odile` }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a companion refused",
    by: "member",
    path: "/companions/new",
    show: async (page) => {
      await page.getByRole("button", { name: t("companions.form.saveDraft") }).click();
      await expect(page.getByText(t("errors.invalid_input"))).toBeVisible();
    },
  },
  {
    name: "the menu of a conversation",
    by: "member",
    path: "/chat",
    show: async (page) => {
      await page.getByRole("button", { name: /^Options for/ }).click();
      await expect(page.getByRole("menuitem", { name: t("chat.rename") })).toBeVisible();
    },
  },
  {
    name: "deleting a conversation",
    by: "member",
    path: "/chat",
    show: async (page) => {
      await page.getByRole("button", { name: /^Options for/ }).click();
      await page.getByRole("menuitem", { name: t("chat.delete") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a reply that is being written",
    by: "member",
    path: toChat,
    show: async (page) => {
      const room = chatRoom(page);
      await room.say(
        "Tell me a story about the sea, with a lighthouse in it, please take your time",
      );
      await expect(room.stopButton).toBeEnabled();
    },
  },
  {
    name: "the crisis card",
    by: "member",
    path: toChat,
    show: async (page) => {
      const room = chatRoom(page);
      await room.composer.fill("I want to kill myself");
      await room.composer.press("Enter");
      await expect(page.getByRole("alert").filter({ hasText: "988" })).toBeVisible();
    },
  },
  {
    name: "editing a message",
    by: "member",
    path: toChat,
    show: async (page) => {
      const room = chatRoom(page);
      await room.mine.last().hover();
      await room.mine
        .last()
        .getByRole("button", { name: t("chat.edit") })
        .click();
      await expect(page.getByRole("textbox", { name: t("chat.editLabel") })).toBeVisible();
    },
  },
  {
    name: "an erasure asked for",
    by: "member",
    path: "/settings/data",
    show: async (page) => {
      await page.getByRole("button", { name: t("settings.data.requestDeletion") }).click();
      await expect(page.getByText(t("errors.confirmation_required"))).toBeVisible();
    },
  },
];

for (const { name, by, path, show } of STATES) {
  test(`${name}, in both themes and on a phone`, async ({
    page,
    context,
    stack,
    enter,
    converse,
  }) => {
    const member = by === "member" ? await enter({ plan: "PREMIUM" }) : await stack.createMember();
    const setting =
      by === "member"
        ? await settingFor(context, stack, member, converse)
        : { context, stack, member, conversationId: "", companionId: "" };
    const complaints = await complaintsOf(page);
    await page.goto(typeof path === "string" ? path : await path(setting));
    await show(page, setting);
    await expectNoViolation(page, "light");
    await expectNoViolation(page, "dark");
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    // A refusal is an answer with its own status, which the browser notes.
    expect(complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
  });
}

test("an address nobody lives at is a page like the others", async ({ page }) => {
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("shell.notFound.title"));
  await expectNoViolation(page, "light");
  await expectNoViolation(page, "dark");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
