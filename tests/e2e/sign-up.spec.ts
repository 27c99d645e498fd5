import { emailedLink, newcomer, signUpForm } from "@/tests/e2e/newcomer";
import { expect, test } from "@/tests/e2e/stage";
import { plainWords, wordsOf } from "@/tests/e2e/words";

/** Small words that are in every reply of a language and not in the other's. */
const SMALL_WORDS = {
  en: /\b(the|you|and|what|that|is|it|of|my|your|this|was|with)\b/gi,
  fr: /\b(le|la|les|je|tu|un|une|des|est|que|qui|dans|pas|pour|toi|mon|ma|ça)\b/gi,
};

for (const [locale, tag, hello] of [
  ["en", "en-GB", "Hello! What did you do this morning?"],
  ["fr", "fr-FR", "Bonjour ! Qu’est-ce que tu as fait ce matin ?"],
] as const) {
  test.describe(`a newcomer, in ${locale}`, () => {
    test.use({ locale: tag });

    test("from the landing page to the first reply, and out again", async ({
      page,
      stack,
      context,
    }) => {
      const t = wordsOf(locale);
      const answers = newcomer();
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await page.getByRole("link", { name: t("site.landing.hero.start") }).click();
      await page.waitForURL("/sign-up");
      const form = signUpForm(page, locale);
      await form.fillAll(answers);
      await form.submit.click();

      await expect(page.getByRole("heading", { name: t("auth.verify.title") })).toBeVisible();
      await expect(page.getByText(answers.email)).toBeVisible();
      const { subject, id } = await stack.mailTo(answers.email);
      expect(subject).toBe(t("emails.signup.subject"));
      // The way a person goes: the mail in its inbox, and the link in the mail.
      const inbox = await context.newPage();
      await inbox.goto(`${stack.urls.mail}/messages/${id}`);
      const opened = context.waitForEvent("page");
      await inbox
        .frameLocator("iframe")
        .getByRole("link", { name: t("emails.signup.action") })
        .click();
      const arrival = await opened;
      await arrival.getByRole("button", { name: t("auth.confirm.signup.action") }).click();
      await arrival.waitForURL("/discover");

      const [companion] = await stack.sql<{ slug: string; name: string }>(
        "select slug, name from companions where visibility = 'public' and rating = 'GENERAL' and status = 'published' order by slug limit 1",
      );
      const { name = "", slug } = companion ?? {};
      await arrival.getByRole("searchbox").fill(name);
      await arrival.getByRole("link", { name }).click();
      await arrival.waitForURL(`/companions/${slug}`);
      await arrival.getByRole("button", { name: t("companions.talk.start", { name }) }).click();
      await arrival.waitForURL(/\/chat\/[0-9a-f-]{36}$/);

      const bubbles = arrival.getByRole("article");
      await expect(bubbles).toHaveCount(1);
      await expect(arrival.getByText(t("chat.notice.opening", { name }))).toBeVisible();
      const composer = arrival.getByRole("textbox", { name: t("chat.composerLabel", { name }) });
      await composer.fill(hello);
      await composer.press("Enter");
      await expect(arrival.getByRole("button", { name: t("chat.regenerate") })).toBeVisible();
      await expect(bubbles).toHaveCount(3);
      const reply = (await bubbles.last().textContent()) ?? "";
      const other = locale === "en" ? "fr" : "en";
      expect(reply.match(SMALL_WORDS[locale])?.length ?? 0).toBeGreaterThan(
        reply.match(SMALL_WORDS[other])?.length ?? 0,
      );

      await arrival.reload();
      await expect(bubbles).toHaveCount(3);
      await expect(bubbles.nth(1)).toContainText(hello);

      await arrival.goto("/discover");
      await arrival.getByRole("button", { name: t("shell.account.menu") }).click();
      await arrival.getByRole("button", { name: t("shell.account.signOut") }).click();
      await arrival.waitForURL("/");
      await arrival.goto("/chat");
      await arrival.waitForURL(/\/sign-in\?next=%2Fchat$/);

      const [account] = await stack.sql(
        "select a.birth_date::text, a.country, a.timezone, a.locale, a.display_name, (select array_agg(kind order by kind) from consents c where c.account_id = a.account_id and is_granted) as consents from accounts a join auth.users u on u.id = a.account_id where u.email = $1",
        [answers.email],
      );
      expect(account).toEqual({
        birth_date: "1991-03-09",
        country: "FR",
        timezone: "Europe/Paris",
        locale,
        display_name: "Noa",
        consents: ["PRIVACY", "TERMS"],
      });
    });
  });
}

const t = wordsOf("en");

test("the first part asks for an address and a password worth the name", async ({ page }) => {
  const form = signUpForm(page);
  await form.open();
  await form.goOn.click();
  await expect(form.email).toBeFocused();
  await expect(form.email).toHaveAttribute("aria-invalid", "true");
  await form.email.fill("nobody");
  await form.password.fill("short");
  await form.goOn.click();
  await expect(page.getByText(t("errors.email_invalid"))).toBeVisible();
  await expect(page.getByText(t("errors.password_too_short"))).toBeVisible();
  await expect(form.part(1)).toBeVisible();
  await expect(form.email).toHaveValue("nobody");
  await expect(form.password).toHaveValue("short");
});

test("a common password leads back to it, with everything typed still there", async ({ page }) => {
  const form = signUpForm(page);
  const answers = newcomer({ password: "Sunshine2026!" });
  await form.open();
  await form.fillAll(answers);
  await form.submit.click();
  await expect(page.getByText(t("errors.password_common"))).toBeVisible();
  await expect(form.part(1)).toBeVisible();
  await expect(form.password).toBeFocused();
  await expect(form.email).toHaveValue(answers.email);

  await form.password.fill("violet harbour kettle");
  await form.goOn.click();
  await expect(form.name).toHaveValue(answers.name);
  await expect(form.day).toHaveValue(answers.day);
  await expect(form.month).toHaveValue(answers.month);
  await expect(form.year).toHaveValue(answers.year);
  await expect(form.country).toHaveValue(answers.country);
  await form.goOn.click();
  await expect(form.terms).toBeChecked();
  await form.submit.click();
  await page.waitForURL("/verify");
});

test("31 February is in no calendar, and nothing is lost", async ({ page }) => {
  const form = signUpForm(page);
  const answers = newcomer({ day: "31", month: "2" });
  await form.open();
  await form.fillAll(answers);
  await form.submit.click();
  await expect(page.getByText(t("errors.birth_date_impossible"))).toBeVisible();
  await expect(form.part(2)).toBeVisible();
  await expect(form.day).toBeFocused();
  await expect(form.day).toHaveValue("31");
  await expect(form.month).toHaveValue("2");
  await expect(form.name).toHaveValue(answers.name);
  await form.day.fill("28");
  await form.goOn.click();
  await form.submit.click();
  await page.waitForURL("/verify");
});

test("nothing is ticked beforehand, and both consents are needed", async ({ page }) => {
  const form = signUpForm(page);
  await form.open();
  await form.fillAll(newcomer());
  await form.terms.uncheck();
  await form.submit.click();
  await expect(page.getByText(t("errors.consent_required"))).toHaveCount(1);
  await expect(form.terms).toBeFocused();
  await form.terms.check();
  await form.privacy.uncheck();
  await form.submit.click();
  await expect(form.privacy).toBeFocused();

  await form.open();
  const ticked = page.locator("input[type=checkbox]:checked");
  await expect(ticked).toHaveCount(0);
});

test("the birth date asks without a word of where the limit is", async ({ page }) => {
  const form = signUpForm(page);
  await form.open();
  await form.email.fill(newcomer().email);
  await form.password.fill("violet harbour kettle");
  await form.goOn.click();
  await expect(form.day).toHaveValue("");
  await expect(form.month).toHaveValue("");
  await expect(form.year).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText(/\b1[38]\b|adult|of age|years old/i);
});

test("an address that has an account is answered like any other; its owner is told by mail", async ({
  page,
  stack,
}) => {
  const owner = await stack.createMember();
  const form = signUpForm(page);
  await form.open();
  await form.fillAll(newcomer({ email: owner.email, password: "another harbour kettle" }));
  await form.submit.click();
  await page.waitForURL("/verify");
  await expect(page.getByRole("heading", { name: t("auth.verify.title") })).toBeVisible();
  await expect(page.getByText(plainWords("en", "auth.verify.missing"))).toBeVisible();
  const mail = await stack.mailTo(owner.email);
  expect(mail.subject).toBe(t("emails.existing_account.subject"));
  // The owner's password is still the owner's.
  const again = await stack.visitor().auth.signInWithPassword(owner);
  expect(again.error).toBeNull();
});

test("the mail can be sent again, and the address changed before it is confirmed", async ({
  page,
  stack,
}) => {
  const answers = newcomer();
  const form = signUpForm(page);
  await form.open("?next=%2Fpricing");
  await form.fillAll(answers);
  await form.submit.click();
  await page.waitForURL("/verify");
  await page.getByRole("button", { name: t("auth.verify.resend") }).click();
  await expect(page.getByText(t("auth.verify.resent"))).toBeVisible();
  await page.goto(await emailedLink(stack, answers.email, 2));
  await page.getByRole("button", { name: t("auth.confirm.signup.action") }).click();
  // Where the newcomer was heading.
  await page.waitForURL("/pricing");
});
