import type { Page } from "@playwright/test";
import { chatRoom, expect, test } from "@/tests/e2e/stage";
import { wordsOf } from "@/tests/e2e/words";

const t = wordsOf("en");

const cards = (page: Page) =>
  page.getByRole("main").getByRole("article").getByRole("heading", { level: 2 });

/** The fields of the form that a companion cannot do without. */
function companionForm(page: Page) {
  return {
    name: page.getByRole("textbox", { name: t("companions.form.identity.name"), exact: true }),
    age: page.getByRole("spinbutton", { name: t("companions.form.identity.age") }),
    tagline: page.getByRole("textbox", { name: t("companions.form.words.tagline") }),
    greeting: page.getByRole("textbox", { name: t("companions.form.words.greeting") }),
    saveDraft: page.getByRole("button", { name: t("companions.form.saveDraft") }),
    publish: page.getByRole("button", { name: t("companions.form.publish"), exact: true }),
    async fill(words: { name: string; age: string; tagline: string; greeting: string }) {
      await this.name.fill(words.name);
      await this.age.fill(words.age);
      await this.tagline.fill(words.tagline);
      await this.greeting.fill(words.greeting);
    },
  };
}

const ODILE = {
  name: "Odile Marchand",
  age: "41",
  tagline: "A ferry pilot who reads the weather in the gulls.",
  greeting: "You made it before the rain, {{user}}. Shall we watch it come in?",
};

test.describe("the catalogue", () => {
  test("finds a name through a slip of the fingers, and keeps the search in the address", async ({
    page,
    stack,
  }) => {
    const [found] = await stack.sql<{ name: string }>(
      "select name from companions where slug = 'maelle-le-goff' or visibility = 'public' order by (slug = 'maelle-le-goff') desc limit 1",
    );
    const name = found?.name ?? "";
    // Two letters the wrong way round.
    const slip = `${name.slice(0, 3)}${name[4]}${name[3]}${name.slice(5)}`;
    await page.goto("/discover");
    const all = await cards(page).count();
    expect(all).toBeGreaterThan(20);
    await page.getByRole("searchbox").fill(slip);
    await expect(page).toHaveURL(/q=/);
    await expect(cards(page).first()).toContainText(name);
    expect(await cards(page).count()).toBeLessThan(all);
    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue(slip);
    await expect(cards(page).first()).toContainText(name);
    await page.getByRole("link", { name: t("companions.discover.clear") }).click();
    await expect(cards(page)).toHaveCount(all);
    await expect(page.getByRole("searchbox")).toHaveValue("");
  });

  test("narrows by filters that add up, and says when nobody is left", async ({ page, stack }) => {
    const [expected] = await stack.sql<{ women: number; mentors: number }>(
      "select count(*)::int as women, count(*) filter (where tags @> '{mentor}')::int as mentors from companions where status = 'published' and visibility in ('public', 'premium', 'exclusive') and gender = 'woman' and creator_account_id is null",
    );
    await page.goto("/discover");
    await page
      .getByRole("combobox", { name: t("companions.discover.filter.gender") })
      .selectOption("woman");
    await expect(page).toHaveURL(/gender=woman/);
    await expect(page.getByRole("status").filter({ hasText: `${expected?.women} ` })).toBeVisible();
    await page.getByRole("button", { name: t("companions.discover.filter.tags") }).click();
    await page.getByRole("checkbox", { name: t("companions.tags.mentor") }).check({ force: true });
    await page.getByRole("button", { name: t("companions.discover.done") }).click();
    await expect(page).toHaveURL(/tags=mentor/);
    await expect(cards(page)).toHaveCount(expected?.mentors ?? -1);
    await page.goBack();
    await page.goForward();
    await page.getByRole("searchbox").fill("zzzzzz");
    await expect(page.getByText(t("companions.discover.emptyTitle"))).toBeVisible();
    await page.getByRole("link", { name: t("companions.discover.showAll") }).click();
    await expect(cards(page).nth(10)).toBeVisible();
  });

  test("answers an address written by anybody", async ({ page }) => {
    for (const query of ["q=%00", "page=-1", "page=9e99", "gender=dragon&tags=x&tags=y", "q=%F0"]) {
      const response = await page.goto(`/discover?${query}`);
      expect(response?.status(), query).toBe(200);
      await expect(page.getByRole("heading", { level: 1 }), query).toHaveText(
        t("companions.discover.title"),
      );
      await expect(page.getByRole("searchbox"), query).toBeVisible();
    }
  });

  test("lets a link be followed while one was still typing", async ({ page }) => {
    await page.goto("/discover");
    await page.getByRole("searchbox").pressSequentially("a");
    const card = cards(page).nth(1).getByRole("link");
    const path = await card.getAttribute("href");
    await card.click();
    await page.waitForURL(`**${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(path ?? "");
  });

  test("turns its pages", async ({ page }) => {
    await page.goto("/discover");
    const first = await cards(page).first().textContent();
    await page.getByRole("link", { name: t("companions.discover.next") }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(cards(page).first()).not.toHaveText(first ?? "");
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });
    test("is an ordinary form, and a companion can be read", async ({ page, stack }) => {
      const [found] = await stack.sql<{ name: string; slug: string }>(
        "select name, slug from companions where visibility = 'public' and creator_account_id is null order by slug limit 1",
      );
      await page.goto("/discover");
      await page.getByRole("searchbox").fill(found?.name ?? "");
      await page
        .getByRole("combobox", { name: t("companions.discover.filter.language") })
        .selectOption("en");
      await page
        .getByRole("button", { name: t("companions.discover.search"), exact: true })
        .click();
      await expect(page).toHaveURL(/[?&]q=.+language=en/);
      await cards(page)
        .getByRole("link", { name: found?.name ?? "" })
        .click();
      await expect(page).toHaveURL(`/companions/${found?.slug}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(found?.name ?? "");
    });
  });
});

test("a companion's page shows the twelve moods, by mouse and by keyboard", async ({
  page,
  stack,
}) => {
  const [found] = await stack.sql<{ name: string; slug: string }>(
    "select name, slug from companions where visibility = 'public' and creator_account_id is null order by slug limit 1",
  );
  const name = found?.name ?? "";
  const portrait = (mood: string) =>
    page.getByRole("img", {
      name: t("companions.profile.portraitAlt", { name, mood: t(`companions.emotions.${mood}`) }),
    });
  await page.goto(`/companions/${found?.slug}`);
  const moods = page.getByRole("radiogroup").getByRole("radio");
  await expect(moods).toHaveCount(12);
  await expect(portrait("CONTENTMENT")).toBeVisible();
  await page.getByText(t("companions.emotions.SURPRISE"), { exact: true }).click();
  await expect(portrait("SURPRISE")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(portrait("DISGUST")).toBeVisible();
  await expect
    .poll(() => portrait("DISGUST").evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test("a companion of one's own: draft, edited, published for oneself, talked with, deleted", async ({
  page,
  enter,
}) => {
  await enter({ plan: "PREMIUM" });
  await page.goto("/companions/mine");
  await page
    .getByRole("link", { name: t("companions.mine.create") })
    .first()
    .click();
  await page.waitForURL("/companions/new");
  const form = companionForm(page);
  await form.fill(ODILE);
  await form.saveDraft.click();
  await page.waitForURL(/\/companions\/mine\?saved=draft/);
  await expect(page.getByText(t("companions.mine.saved.draft"))).toBeVisible();
  await expect(page.getByText(t("companions.status.draft"), { exact: true })).toBeVisible();

  await page.getByRole("link", { name: `${t("companions.profile.edit")} ${ODILE.name}` }).click();
  await page.waitForURL(/\/edit$/);
  await expect(form.tagline).toHaveValue(ODILE.tagline);
  await form.tagline.fill("A retired ferry pilot who still reads the gulls.");
  await page.getByRole("radio", { name: /^Only me/ }).check();
  await form.publish.click();
  await page.waitForURL(/saved=published/);
  await expect(page.getByText("A retired ferry pilot who still reads the gulls.")).toBeVisible();

  await page.getByRole("link", { name: `${t("companions.mine.talk")} ${ODILE.name}` }).click();
  await page
    .getByRole("button", { name: t("companions.talk.start", { name: ODILE.name }) })
    .click();
  await page.waitForURL(/\/chat\/[0-9a-f-]{36}$/);
  const room = chatRoom(page);
  await expect(room.bubbles.first()).toContainText("You made it before the rain, Sam.");
  await room.say("Only just!");
  await room.settled();
  await expect(room.bubbles).toHaveCount(3);
  const conversation = page.url();

  await page.goto("/companions/mine");
  await page.getByRole("button", { name: `${t("companions.mine.delete")} ${ODILE.name}` }).click();
  await page.getByRole("button", { name: t("companions.mine.deleteConfirm") }).click();
  await expect(page.getByText(t("companions.mine.emptyTitle"))).toBeVisible();
  // What was said stays readable, and nothing more can be said.
  await page.goto(conversation);
  await expect(room.bubbles).toHaveCount(3);
  await expect(room.composer).toHaveCount(0);
});

test("a minor in other words is refused beside the field, and nothing typed is lost", async ({
  page,
  enter,
  stack,
}) => {
  const { accountId } = await enter({ plan: "PREMIUM" });
  await page.goto("/companions/new");
  const form = companionForm(page);
  await form.fill({ ...ODILE, age: "17" });
  await form.saveDraft.click();
  await expect(page.getByText(t("errors.adults_only"))).toBeVisible();
  await expect(form.age).toBeFocused();

  const words = "A shy schoolgirl who waits for you after class.";
  await form.age.fill("19");
  await form.tagline.fill(words);
  await form.saveDraft.click();
  await expect(page.getByText(t("errors.minor_status"))).toBeVisible();
  await expect(form.tagline).toHaveAttribute("aria-invalid", "true");
  await expect(form.tagline).toBeFocused();
  await expect(form.tagline).toHaveValue(words);
  await expect(form.greeting).toHaveValue(ODILE.greeting);
  expect(
    await stack.sql("select 1 from companions where creator_account_id = $1", [accountId]),
  ).toHaveLength(0);

  await form.tagline.fill(ODILE.tagline);
  await form.saveDraft.click();
  await page.waitForURL(/saved=draft/);
});

test("what was written is still there after the tab was closed", async ({
  page,
  context,
  enter,
}) => {
  await enter({ plan: "PREMIUM" });
  await page.goto("/companions/new");
  await companionForm(page).fill(ODILE);
  await page.goto("/discover");
  const second = await context.newPage();
  await second.goto("/companions/new");
  await expect(second.getByText(t("companions.form.restored.title"))).toBeVisible();
  await expect(companionForm(second).greeting).toHaveValue(ODILE.greeting);
});

test("a full plan says so before anything is written, and after", async ({
  page,
  enter,
  stack,
}) => {
  const { accountId } = await enter({ plan: "STANDARD" });
  await page.goto("/companions/new");
  const form = companionForm(page);
  await form.fill(ODILE);
  // The places are taken meanwhile, from another device.
  await stack.sql(
    "insert into companions (creator_account_id, name, age, gender, traits, status) select $1, 'Friend ' || n, 40, 'woman', c.traits, 'draft' from generate_series(1, 3) n, (select traits from companions limit 1) c",
    [accountId],
  );
  await form.saveDraft.click();
  await expect(page.getByText(t("errors.companion_limit_reached"))).toBeVisible();
  await expect(form.greeting).toHaveValue(ODILE.greeting);
  await page.getByRole("link", { name: t("companions.form.seePlans") }).click();
  await page.waitForURL("/pricing");
  await page.goto("/companions/mine");
  await expect(page.getByText(t("companions.mine.gate.fullTitle"))).toBeVisible();
  await page.goto("/companions/new");
  await expect(page.getByText(t("companions.mine.gate.fullTitle"))).toBeVisible();
});
