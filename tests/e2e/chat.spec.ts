import { chatRoom, expect, signIn, storedMessages, test } from "@/tests/e2e/stage";

const LONG = "Tell me a story about the sea, with a lighthouse in it, please take your time";

test("a message gets a reply, said once to a screen reader, and the conversation stays", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await expect(page.getByText("is an AI companion, not a human")).toBeVisible();
  await room.say("Hello! I had a lovely day at the market.");
  await room.settled();
  await expect(room.bubbles).toHaveCount(3);
  const reply = (await room.bubbles.last().textContent()) ?? "";
  await expect(page.getByRole("status").filter({ hasText: reply.slice(0, 20) })).toHaveCount(1);
  await expect(page.getByText("Rehearsal voice")).toBeVisible();

  await page.reload();
  await expect(room.bubbles).toHaveCount(3);
  expect((await storedMessages(stack, conversationId)).map(({ status }) => status)).toEqual([
    "COMPLETE",
    "COMPLETE",
    "COMPLETE",
  ]);
});

test("closing the tab in mid-reply loses nothing: another tab joins while it is written", async ({
  page,
  context,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say(LONG);
  await expect(room.bubbles.last()).toContainText(/\w{3,}/);
  await page.close();

  const second = await context.newPage();
  const again = chatRoom(second);
  await again.open(conversationId);
  // Not by the composer: it looks settled until the page has come to life and joined.
  await expect
    .poll(
      async () =>
        (await storedMessages(stack, conversationId)).map(
          ({ author, status }) => `${author} ${status}`,
        ),
      { timeout: 30_000 },
    )
    .toEqual(["COMPANION COMPLETE", "MEMBER COMPLETE", "COMPANION COMPLETE"]);
  const stored = await storedMessages(stack, conversationId);
  await expect(again.bubbles.last()).toContainText(
    stored.at(-1)?.text.slice(-20).trim() ?? "missing",
  );
});

test("a tab closed the moment one sends sends it once", async ({
  page,
  context,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  await chatRoom(page).open(conversationId);
  await chatRoom(page).composer.fill("Did this arrive?");
  await chatRoom(page).composer.press("Enter");
  await page.close();

  const second = await context.newPage();
  const again = chatRoom(second);
  await again.open(conversationId);
  await expect(again.mine).toHaveCount(1);
  await again.settled();
  await expect(again.bubbles).toHaveCount(3);
  expect(await storedMessages(stack, conversationId)).toHaveLength(3);
});

test("two tabs: both show one conversation, and neither doubles a message", async ({
  page,
  context,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const left = chatRoom(page);
  await left.open(conversationId);
  const other = await context.newPage();
  const right = chatRoom(other);
  await right.open(conversationId);

  await left.say("From the left");
  await expect(right.mine).toHaveCount(1);
  await expect(right.mine).toContainText("From the left");
  await left.settled();
  await right.settled();
  await right.say("From the right");
  await right.settled();
  await page.bringToFront();
  await left.settled();
  await expect(left.bubbles).toHaveCount(5);
  await expect(right.bubbles).toHaveCount(5);
  expect(await storedMessages(stack, conversationId)).toHaveLength(5);
});

test("another device joins a reply while it is written", async ({
  page,
  browser,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say(LONG);
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
  });
  await signIn(phone, stack, member);
  const there = chatRoom(await phone.newPage());
  await there.open(conversationId);
  await room.settled();
  const reply = (await room.bubbles.last().locator("p").first().textContent()) ?? "";
  expect(reply).not.toBe("");
  await expect(there.bubbles.last()).toContainText(reply);
  await there.settled();
  await phone.close();
});

test("stop keeps what was written and frees the composer", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say(LONG);
  await expect(room.bubbles.last()).toContainText(/\w{3,}/);
  await room.stopButton.click();
  await room.settled();
  await expect(page.getByText("Stopped", { exact: true })).toBeVisible();
  expect((await storedMessages(stack, conversationId)).at(-1)).toMatchObject({ status: "STOPPED" });
});

test("another answer, and back by the arrows; edit and resend makes a branch", async ({
  page,
  enter,
  converse,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say("What do you think about rainy days?");
  await room.settled();
  await page.getByRole("button", { name: "Another answer" }).click();
  await expect(page.getByText("Answer 2 of 2")).toBeAttached();
  await room.settled();
  await page.getByRole("button", { name: "Previous answer" }).click();
  await expect(page.getByText("Answer 1 of 2")).toBeAttached();

  await room.mine.last().hover();
  await room.mine.last().getByRole("button", { name: "Edit and resend" }).click();
  await page
    .getByRole("textbox", { name: "Your message" })
    .fill("What do you think about sunny days?");
  await page.getByRole("button", { name: "Resend" }).click();
  await room.settled();
  await expect(room.mine.last()).toContainText("sunny");
  await expect(room.bubbles).toHaveCount(3);
  await room.mine.last().getByRole("button", { name: "Previous answer" }).click();
  await expect(room.mine.last()).toContainText("rainy");
});

test("a refused message comes back to the composer with its reason, and a crisis gets people", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "FREE" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.composer.fill("I hate all immigrants, they are vermin and should be wiped out");
  await room.composer.press("Enter");
  await expect(page.getByText("it attacks people for who they are")).toBeVisible();
  await expect(room.composer).toHaveValue(/immigrants/);
  await expect(room.bubbles).toHaveCount(1);

  await room.composer.fill("I want to kill myself");
  await room.composer.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "988" })).toBeVisible();
  await expect(room.bubbles).toHaveCount(1);
  expect(await storedMessages(stack, conversationId)).toHaveLength(1);
});

test("the day's last message is told, and the next one is kept", async ({
  page,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "FREE" });
  const conversationId = await converse(member);
  await stack.sql(
    "insert into message_allowances (account_id, used, resets_at) values ($1, 9, now() + interval '5 hours')",
    [member.accountId],
  );
  const room = chatRoom(page);
  await room.open(conversationId);
  await expect(page.getByText("1 message left today")).toBeVisible();
  await room.say("My last one");
  await room.settled();
  await expect(page.getByText(/Today’s messages are used up/)).toBeVisible();
  await room.composer.fill("One more?");
  await room.composer.press("Enter");
  await expect(page.getByText("You have used all of today’s messages.")).toBeVisible();
  await expect(room.composer).toHaveValue("One more?");
});

test("without a network nothing typed is lost, and it goes out once it is back", async ({
  page,
  context,
  enter,
  converse,
  stack,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await context.setOffline(true);
  await room.say("Sent from a tunnel");
  await context.setOffline(false);
  await expect(room.bubbles).toHaveCount(3);
  await room.settled();
  expect(
    (await storedMessages(stack, conversationId)).filter(
      ({ text }) => text === "Sent from a tunnel",
    ),
  ).toHaveLength(1);
});

test("a draft survives a reload", async ({ page, enter, converse }) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.composer.fill("Half a thought");
  await page.reload();
  await expect(room.composer).toHaveValue("Half a thought");
});

test("conversations are found by title, renamed, archived and deleted, by keyboard alone", async ({
  page,
  enter,
  converse,
}) => {
  const member = await enter({ plan: "PREMIUM" });
  const conversationId = await converse(member);
  const room = chatRoom(page);
  await room.open(conversationId);
  await room.say("Let us talk about pottery");
  await room.settled();
  await page.goto("/chat");
  const menu = page.getByRole("button", { name: "Options for “Let us talk about pottery”" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Title" }).fill("Clay and kilns");
  await page.keyboard.press("Enter");
  const renamed = page.getByRole("button", { name: "Options for “Clay and kilns”" });
  await expect(renamed).toBeVisible();

  await page.getByRole("searchbox").fill("kilns");
  await expect(renamed).toBeVisible();
  await page.getByRole("searchbox").fill("nothing like it");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.getByRole("searchbox").fill("");

  await expect(renamed).toBeVisible();
  await renamed.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Archive" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(renamed).toBeHidden();
  await page.getByRole("button", { name: "Archived" }).click();
  await expect(renamed).toBeVisible();

  await renamed.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(renamed).toBeHidden();
  await page.goto(`/chat/${conversationId}`);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Clay");
});
