import { createHmac, randomUUID } from "node:crypto";
import { DEFAULT_APPEARANCE } from "@/lib/companions/appearance";
import { encodeLook, PORTRAIT_REVISION } from "@/lib/companions/portrait-url";
import type { RouteRequest, RouteRow } from "@/tests/entry/route-row";
import { nobody, type World } from "@/tests/entry/world";

/** A call of the auth server's hook, signed now unless said otherwise. */
function hook(world: World, body: string, change: Record<string, string> = {}): RouteRequest {
  const timestamp = change["webhook-timestamp"] ?? String(Math.floor(Date.now() / 1000));
  const id = randomUUID();
  const key = Buffer.from(world.stack.keys.hookSecret.replace("v1,whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    body,
    headers: {
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
      ...change,
    },
  };
}

const authEmail = (email: string) =>
  JSON.stringify({
    user: { email, user_metadata: { locale: "fr" } },
    email_data: {
      email_action_type: "magiclink",
      token: "123456",
      token_hash: "a".repeat(56),
      redirect_to: "http://localhost:3000/auth/confirm?next=%2Fdiscover",
    },
  });

const look = encodeLook(DEFAULT_APPEARANCE);

export const ROUTE_ROWS: RouteRow[] = [
  {
    route: "app/api/health/route.ts#GET",
    cases: [{ what: "anybody", by: "signed out", answer: "200" }],
  },
  {
    route: "app/api/portraits/[revision]/[look]/[emotion]/route.tsx#GET",
    cases: [
      {
        what: "a face",
        by: "signed out",
        request: () => ({ params: { revision: PORTRAIT_REVISION, look, emotion: "joy" } }),
        answer: "200 image",
      },
      {
        what: "an emotion nobody has",
        request: () => ({ params: { revision: PORTRAIT_REVISION, look, emotion: "../joy" } }),
        answer: "404 not_found",
      },
      {
        what: "a face of no known feature",
        request: () => ({ params: { revision: "1", look: "z".repeat(22), emotion: "joy" } }),
        answer: "404 not_found",
      },
      {
        what: "markup for a face",
        request: () => ({ params: { revision: "1", look: "<svg onload=x>", emotion: "joy" } }),
        answer: "404 not_found",
      },
    ],
  },
  {
    route: "app/api/webhooks/auth-email/route.ts#POST",
    cases: [
      {
        what: "what the auth server signed",
        by: "signed out",
        request: (world) => hook(world, authEmail("reader@example.test")),
        answer: "200",
        afterwards: async ({ stack }) => {
          const { subject } = await stack.mailTo("reader@example.test");
          if (!subject) throw new Error("no mail");
        },
      },
      {
        what: "no signature",
        by: "signed out",
        request: () => ({ body: authEmail(nobody().email) }),
        answer: "401 signature_invalid",
      },
      {
        what: "somebody else's signature",
        request: (world) => hook(world, "{}", { "webhook-signature": "v1,bm90IG91cnM=" }),
        answer: "401 signature_invalid",
      },
      {
        what: "a call of an hour ago",
        request: (world) =>
          hook(world, "{}", { "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 3600) }),
        answer: "401 signature_invalid",
      },
      {
        what: "signed, and no JSON",
        request: (world) => hook(world, "{"),
        answer: "400 invalid_input",
      },
      {
        what: "signed, and another shape",
        request: (world) => hook(world, '{"user":7}'),
        answer: "400 invalid_input",
      },
      {
        what: "a body too large",
        request: (world) => hook(world, "x".repeat(70_000)),
        answer: "413 too_large",
      },
      { what: "no body", answer: "400 invalid_input" },
    ],
  },
  {
    route: "app/auth/callback/route.ts#GET",
    cases: [
      {
        what: "no code",
        by: "signed out",
        answer: "303 /sign-in?reason=provider_failed",
      },
      {
        what: "a code of nobody",
        by: "signed out",
        request: () => ({ search: `?code=${randomUUID()}` }),
        answer: "303 /sign-in?reason=provider_failed",
      },
      {
        what: "another site to go on to",
        by: "signed out",
        request: () => ({ search: "?next=//evil.test&error=access_denied" }),
        answer: "303 /sign-in?reason=provider_failed",
      },
    ],
  },
];
