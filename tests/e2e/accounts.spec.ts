import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { emailedLink } from "@/tests/e2e/newcomer";
import { expect, signIn, test } from "@/tests/e2e/stage";
import { wordsOf } from "@/tests/e2e/words";

const t = wordsOf("en");
const NEW_PASSWORD = "lantern quarry pebble";

function signInForm(page: Page) {
  return {
    email: page.getByRole("textbox", { name: t("auth.signIn.email") }),
    password: page.getByLabel(t("auth.signIn.password"), { exact: true }),
    submit: page.getByRole("button", { name: t("auth.signIn.submit"), exact: true }),
    async send(email: string, password: string) {
      await this.email.fill(email);
      await this.password.fill(password);
      await this.submit.click();
    },
  };
}

test("a wrong password and an unknown address fail alike, and nothing typed is lost", async ({
  page,
  stack,
}) => {
  const member = await stack.createMember();
  await page.goto("/sign-in");
  const form = signInForm(page);
  const unknown = `nobody-${randomUUID()}@example.test`;
  for (const email of [member.email, unknown]) {
    await form.send(email, "not the one at all");
    await expect(page.getByText(t("errors.credentials_wrong"))).toBeVisible();
    await expect(form.email).toHaveValue(email);
    await expect(form.password).toHaveValue("not the one at all");
  }
  await form.send(member.email, member.password);
  await page.waitForURL("/discover");
});

test("a link by email signs in, once", async ({ page, stack }) => {
  const member = await stack.createMember();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: t("auth.signIn.withLink") }).click();
  await page.waitForURL(/with=link/);
  await page.getByRole("textbox", { name: t("auth.emailLink.email") }).fill(member.email);
  await page.getByRole("button", { name: t("auth.emailLink.submit") }).click();
  await expect(page.getByText(t("auth.emailLink.sentSignIn"))).toBeVisible();
  const link = await emailedLink(stack, member.email);
  await page.goto(link);
  await page.getByRole("button", { name: t("auth.confirm.magiclink.action") }).click();
  await page.waitForURL("/discover");

  await page.goto(link);
  await page.getByRole("button", { name: t("auth.confirm.magiclink.action") }).click();
  await expect(page.getByText(t("errors.link_expired"))).toBeVisible();
});

test("a forgotten password is chosen anew, and the other devices are signed out", async ({
  page,
  browser,
  stack,
}) => {
  const member = await stack.createMember();
  const phone = await browser.newContext({ locale: "en-GB" });
  await signIn(phone, stack, member);
  const there = await phone.newPage();

  await page.goto("/sign-in");
  await page.getByRole("link", { name: t("auth.signIn.forgot") }).click();
  await page.waitForURL("/forgot-password");
  await page.getByRole("textbox", { name: t("auth.emailLink.email") }).fill(member.email);
  await page.getByRole("button", { name: t("auth.emailLink.submit") }).click();
  await expect(page.getByText(t("auth.emailLink.sentReset"))).toBeVisible();
  await page.goto(await emailedLink(stack, member.email));
  await page.getByRole("button", { name: t("auth.confirm.recovery.action") }).click();
  await page.waitForURL("/reset-password");
  const password = page.getByLabel(t("auth.reset.password"), { exact: true });
  await password.fill("Sunshine2026!");
  await page.getByRole("button", { name: t("auth.reset.submit") }).click();
  await expect(page.getByText(t("errors.password_common"))).toBeVisible();
  await password.fill(NEW_PASSWORD);
  await page.getByRole("button", { name: t("auth.reset.submit") }).click();
  await page.waitForURL("/discover");

  await there.goto("/settings");
  await there.waitForURL(/\/sign-in/);
  await phone.close();
  // The link gave the right once.
  await page.goto("/reset-password");
  await expect(page.getByText(t("auth.reset.expired"))).toBeVisible();
  const { error } = await stack
    .visitor()
    .auth.signInWithPassword({ email: member.email, password: NEW_PASSWORD });
  expect(error).toBeNull();
});

test("devices are listed, and one is signed out from another", async ({
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
  await expect(there.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/settings/security");
  await expect(page.getByText(t("settings.security.thisDevice"), { exact: true })).toHaveCount(1);
  // The member's first session, this browser's and the phone's.
  const others = page.getByRole("button", { name: /^Sign out (?!everywhere)/ });
  await expect(others).toHaveCount(2);
  await others.first().click();
  await expect(page.getByRole("status").filter({ hasText: "Signed out:" })).toBeVisible();
  await expect(others).toHaveCount(1);
  await others.first().click();
  await expect(others).toHaveCount(0);
  await there.goto("/settings");
  await there.waitForURL(/\/sign-in/);
  await page.reload();
  await expect(page.getByText(t("settings.security.thisDevice"), { exact: true })).toBeVisible();
  await phone.close();
});

test("the password is changed with the current one only", async ({ page, enter, stack }) => {
  const member = await enter();
  await page.goto("/settings/security");
  const current = page.getByLabel(t("settings.security.currentPassword"), { exact: true }).first();
  const next = page.getByLabel(t("settings.security.newPassword"), { exact: true });
  const change = page.getByRole("button", { name: t("settings.security.changePassword") });
  await current.fill("not the one at all");
  await next.fill(NEW_PASSWORD);
  await change.click();
  await expect(page.getByText(t("errors.password_wrong"))).toBeVisible();
  await expect(next).toHaveValue(NEW_PASSWORD);
  await current.fill(member.password);
  await change.click();
  await expect(page.getByText(t("settings.security.passwordChanged"))).toBeVisible();
  const { error } = await stack
    .visitor()
    .auth.signInWithPassword({ email: member.email, password: NEW_PASSWORD });
  expect(error).toBeNull();
});

test("the email changes once both addresses agreed", async ({ page, enter, stack }) => {
  const member = await enter();
  const email = `moved-${randomUUID()}@example.test`;
  await page.goto("/settings/security");
  await page.getByRole("textbox", { name: t("settings.security.newEmail") }).fill(email);
  await page
    .getByLabel(t("settings.security.currentPassword"), { exact: true })
    .last()
    .fill(member.password);
  await page.getByRole("button", { name: t("settings.security.changeEmail") }).click();
  await expect(page.getByText(t("settings.security.emailStarted"))).toBeVisible();

  await page.goto(await emailedLink(stack, member.email));
  await page.getByRole("button", { name: t("auth.confirm.email_change.action") }).click();
  await expect(page.getByText(t("auth.confirm.half"))).toBeVisible();
  await page.goto(await emailedLink(stack, email));
  await page.getByRole("button", { name: t("auth.confirm.email_change.action") }).click();
  await page.waitForURL("/settings/security?changed=email");
  await expect(page.getByText(t("settings.security.emailChanged", { email }))).toBeVisible();
});

test("the profile is kept, a taken username is said beside its field, the birth date stands", async ({
  page,
  enter,
  stack,
}) => {
  const other = await stack.createMember();
  const taken = `u${randomUUID().slice(0, 8)}`;
  await stack.sql("update accounts set username = $1 where account_id = $2", [
    taken,
    other.accountId,
  ]);
  await enter();
  await page.goto("/settings");
  const username = page.getByRole("textbox", { name: t("settings.profile.username") });
  const name = page.getByRole("textbox", { name: t("settings.profile.displayName"), exact: true });
  const save = page.getByRole("button", { name: t("settings.profile.save") });
  await name.fill("Wren");
  await username.fill(taken);
  await save.click();
  await expect(page.getByText(t("errors.username_taken"))).toBeVisible();
  await expect(username).toBeFocused();
  await expect(name).toHaveValue("Wren");
  const free = `@${taken}_x`;
  await username.fill(free);
  await page
    .getByRole("textbox", { name: t("settings.profile.interests") })
    .fill("jazz, Jazz, sea swimming");
  await page
    .getByRole("combobox", { name: t("settings.profile.timezone") })
    .selectOption("Asia/Tokyo");
  await save.click();
  await expect(page.getByText(t("settings.profile.saved"))).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Wren");
  await expect(username).toHaveValue(free.slice(1));
  await expect(page.getByRole("textbox", { name: t("settings.profile.interests") })).toHaveValue(
    "jazz, sea swimming",
  );
  await expect(page.getByText(/^(June 15, 1990|15 June 1990)$/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: /birth/i })).toHaveCount(0);
});

test("preferences persist, and what the plan does not allow says why", async ({ page, enter }) => {
  await enter({ plan: "FREE" });
  await page.goto("/settings/preferences");
  const light = page.getByRole("radio", { name: t("settings.preferences.filters.LIGHT.name") });
  await expect(light).toBeDisabled();
  await expect(light).toHaveAccessibleDescription(/plan/);
  await expect(page.getByRole("switch", { name: t("settings.preferences.mature") })).toBeDisabled();
  await page.getByRole("checkbox", { name: t("settings.preferences.styles.witty") }).check();
  await page.getByRole("switch", { name: t("settings.preferences.email") }).uncheck();
  await page.getByLabel(t("settings.preferences.from")).fill("22:00");
  await page.getByRole("button", { name: t("settings.preferences.save") }).click();
  await expect(page.getByText(t("errors.quiet_hours_incomplete"))).toBeVisible();
  await page.getByLabel(t("settings.preferences.to"), { exact: true }).fill("07:30");
  await page.getByRole("button", { name: t("settings.preferences.save") }).click();
  await expect(page.getByText(t("settings.preferences.saved"))).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole("checkbox", { name: t("settings.preferences.styles.witty") }),
  ).toBeChecked();
  await expect(
    page.getByRole("switch", { name: t("settings.preferences.email") }),
  ).not.toBeChecked();
  await expect(page.getByLabel(t("settings.preferences.from"))).toHaveValue("22:00");
});

test("a consent is taken back and given again by one press each, and both are on record", async ({
  page,
  enter,
  stack,
}) => {
  const { accountId } = await enter();
  await page.goto("/settings/data");
  const consent = t("settings.data.kinds.SENSITIVE_DATA");
  const withdraw = page.getByRole("button", {
    name: t("settings.data.withdrawNamed", { consent }),
  });
  const give = page.getByRole("button", { name: t("settings.data.giveNamed", { consent }) });
  await withdraw.click();
  await expect(give).toBeVisible();
  await page.reload();
  await expect(give).toBeVisible();
  await give.click();
  await expect(withdraw).toBeVisible();
  expect(
    await stack.sql(
      "select is_granted from consents where account_id = $1 and kind = 'SENSITIVE_DATA' order by recorded_at",
      [accountId],
    ),
  ).toEqual([{ is_granted: true }, { is_granted: false }, { is_granted: true }]);
});

test("an erasure is asked for, told on every page, and taken back", async ({ page, enter }) => {
  await enter();
  await page.goto("/settings/data");
  const ask = page.getByRole("button", { name: t("settings.data.requestDeletion") });
  await ask.click();
  await expect(page.getByText(t("errors.confirmation_required"))).toBeVisible();
  await page.getByRole("checkbox", { name: t("settings.data.understood", { days: 14 }) }).check();
  await ask.click();
  const keep = page.getByRole("button", { name: t("settings.data.cancelDeletion") });
  await expect(keep).toBeVisible();
  await page.goto("/discover");
  await expect(page.getByText(/Your account will be erased on/)).toBeVisible();
  await page.getByRole("link", { name: t("shell.notices.deletionCancel") }).click();
  await keep.click();
  await expect(page.getByText(t("settings.data.deletionCancelled"))).toBeVisible();
  await page.reload();
  await expect(ask).toBeVisible();
  await expect(page.getByText(/Your account will be erased on/)).toHaveCount(0);
});

test("the language switches at once and stays", async ({ page, enter }) => {
  await enter();
  const fr = wordsOf("fr");
  await page.goto("/discover");
  await page.getByRole("button", { name: t("shell.account.menu") }).click();
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(fr("companions.discover.title"));
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.goto("/settings");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(fr("settings.nav.title"));
  await page.goto("/pricing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(fr("site.pricing.title"));
});

test("the theme switches at once and stays", async ({ page, enter }) => {
  await enter();
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/discover");
  const html = page.locator("html");
  await page.getByRole("button", { name: t("shell.account.menu") }).click();
  await page.getByRole("radio", { name: t("shell.theme.dark") }).check({ force: true });
  await expect(html).toHaveClass(/dark/);
  await page.reload();
  await expect(html).toHaveClass(/dark/);
  await page.goto("/pricing");
  await expect(html).toHaveClass(/dark/);
});
