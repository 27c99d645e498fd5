import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Resend } from "resend";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MailServer, startMail } from "@/local/mail/server";
import { MailStore, MESSAGES_CAP } from "@/local/mail/store";

const host = "127.0.0.1";
let mail: MailServer;
let resend: Resend;

beforeAll(async () => {
  mail = await startMail({ host, port: 0, dataDir: null });
  resend = new Resend("re_local", { baseUrl: mail.url });
});

afterAll(() => mail.close());

const email = (to: string) => ({
  from: "NexusAI <hello@nexusai.test>",
  to,
  subject: "Hello <b>you</b>",
  html: "<p>Hi</p><a href='http://localhost/x'>go</a><script>alert(1)</script>",
  text: "Go: http://localhost/x?a=1&b=2",
});

test("the Resend SDK sends one and several; tests find them by recipient", async () => {
  const sent = await resend.emails.send(email("one@example.test"));
  expect(sent.error).toBeNull();
  const batch = await resend.batch.send([
    email("two@example.test"),
    email("Three <three@example.test>"),
  ]);
  expect(batch.data?.data).toHaveLength(2);
  const found = (await (await fetch(`${mail.url}/api/messages?to=ONE@`)).json()) as {
    id: string;
  }[];
  expect(found.map((message) => message.id)).toEqual([sent.data?.id]);
});

test("the same idempotency key sends once", async () => {
  const first = await resend.emails.send(email("once@example.test"), { idempotencyKey: "k1" });
  const second = await resend.emails.send(email("once@example.test"), { idempotencyKey: "k1" });
  expect(second.data?.id).toBe(first.data?.id);
  expect(mail.store.list("once@example.test")).toHaveLength(1);
});

test("what Resend refuses is refused: no key, no recipient, no subject, no body, too large", async () => {
  const post = (body: string, headers = {}) =>
    fetch(`${mail.url}/emails`, {
      method: "POST",
      body,
      headers: { authorization: "Bearer re_local", ...headers },
    });
  expect((await post("{}", { authorization: "" })).status).toBe(401);
  expect((await post("not json")).status).toBe(400);
  expect((await resend.emails.send({ ...email("nobody"), to: "nobody" })).error?.name).toBe(
    "validation_error",
  );
  expect((await resend.emails.send({ ...email("a@example.test"), subject: "" })).error?.name).toBe(
    "missing_required_field",
  );
  expect(
    (
      await resend.emails.send({
        from: "a@example.test",
        to: "a@example.test",
        subject: "s",
        html: "",
      })
    ).error?.name,
  ).toBe("validation_error");
  expect((await post("x".repeat(3 * 1024 * 1024))).status).toBe(413);
});

test("the inbox speaks the browser's language, escapes what it shows and keeps an email's scripts still", async () => {
  const { data } = await resend.emails.send(email("page@example.test"));
  const french = await fetch(`${mail.url}/`, { headers: { "accept-language": "fr-CA,en;q=0.5" } });
  const list = await french.text();
  expect(list).toContain('<html lang="fr">');
  expect(list).not.toContain("<b>you</b>");
  const page = await (await fetch(`${mail.url}/messages/${data?.id}`)).text();
  expect(page).toContain('<a href="http://localhost/x?a=1&#38;b=2"');
  expect(page).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  const inner = await fetch(`${mail.url}/messages/${data?.id}/html`);
  expect(inner.headers.get("content-security-policy")).toContain("script-src 'none'");
  expect((await fetch(`${mail.url}/messages/none`)).status).toBe(404);
});

test("messages are kept across a restart, the oldest make room, all can be deleted", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "mail-"));
  try {
    const store = new MailStore(folder);
    const message = {
      from: "a@example.test",
      to: ["b@example.test"],
      cc: [],
      bcc: [],
      replyTo: [],
      subject: "s",
      html: "",
      text: "t",
      attachments: [],
    };
    for (let index = 0; index < MESSAGES_CAP + 3; index += 1) {
      store.add({ ...message, subject: `s${index}` });
    }
    const again = new MailStore(folder);
    expect(again.list()).toHaveLength(MESSAGES_CAP);
    expect(again.list().some((kept) => kept.subject === "s0")).toBe(false);
    again.clear();
    expect(new MailStore(folder).list()).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
