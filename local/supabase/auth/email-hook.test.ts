import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { type AuthEmail, EmailHook, signWebhook } from "@/local/supabase/auth/email-hook";

test("signs as the Standard Webhooks reference does", () => {
  const secret = "v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const signature = signWebhook(
    secret,
    "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "1614265330",
    '{"test": 2432232314}',
  );
  expect(signature).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("tries again while the app starts, with one id, and stops once it was taken", async () => {
  const seen: string[] = [];
  const app = createServer((request, response) => {
    seen.push(String(request.headers["webhook-id"]));
    request.resume();
    response.writeHead(seen.length < 3 ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const complaints: string[] = [];
  const hook = new EmailHook({
    url: `http://127.0.0.1:${(app.address() as AddressInfo).port}`,
    secret: "v1,whsec_c2VjcmV0",
    log: (message) => complaints.push(message),
  });
  try {
    hook.send({ email_data: { email_action_type: "signup" } } as AuthEmail);
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(3);
    await hook.close();
    expect(new Set(seen).size).toBe(1);
    expect(complaints).toEqual([]);
  } finally {
    app.closeAllConnections();
    app.close();
  }
});
