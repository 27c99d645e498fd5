import type { BrowserContext, Page } from "@playwright/test";
import type { Member, TestStackClient } from "@/local/testing/test-client";
import { APP_URL } from "@/tests/e2e/addresses";
import { emailedLink } from "@/tests/e2e/newcomer";

/** What a page needs to be looked at. */
export interface Setting {
  context: BrowserContext;
  stack: TestStackClient;
  /** The member signed in; for visitors' pages somebody who is not. */
  member: Member;
  conversationId: string;
  companionId: string;
}

export interface ListedPage {
  /** The file under app/. */
  file: string;
  /** What it is called in the report; the file's own path unless several look at one file. */
  name?: string;
  by: "visitor" | "member" | "unregistered";
  path: string | ((setting: Setting) => string | Promise<string>);
}

async function companionPath({ stack }: Setting, condition: string): Promise<string> {
  const [found] = await stack.sql<{ slug: string }>(
    `select slug from companions where creator_account_id is null and status = 'published' and ${condition} order by slug limit 1`,
  );
  return `/companions/${found?.slug}`;
}

const legal = (page: string): ListedPage => ({
  file: "app/(site)/legal/[page]/page.tsx",
  name: `legal: ${page}`,
  by: "visitor",
  path: `/legal/${page}`,
});

/** Every page of the product. A page that is not here fails the test of the list. */
export const PAGES: ListedPage[] = [
  { file: "app/(site)/page.tsx", by: "visitor", path: "/" },
  { file: "app/(site)/pricing/page.tsx", by: "visitor", path: "/pricing" },
  { file: "app/(site)/safety/page.tsx", by: "visitor", path: "/safety" },
  {
    file: "app/(site)/safety/crisis-protocol/page.tsx",
    by: "visitor",
    path: "/safety/crisis-protocol",
  },
  legal("terms"),
  legal("privacy"),
  legal("cookies"),
  legal("community"),
  { file: "app/offline/page.tsx", by: "visitor", path: "/offline" },
  { file: "app/(auth)/sign-in/page.tsx", by: "visitor", path: "/sign-in?reason=session_ended" },
  {
    file: "app/(auth)/sign-in/page.tsx",
    name: "sign-in by link",
    by: "visitor",
    path: "/sign-in?with=link",
  },
  { file: "app/(auth)/sign-up/page.tsx", by: "visitor", path: "/sign-up" },
  {
    file: "app/(auth)/verify/page.tsx",
    by: "visitor",
    path: async ({ context }) => {
      const pending = new URLSearchParams({ email: "noa@example.test", next: "/discover" });
      await context.addCookies([
        { name: "nexus_sign_up", value: encodeURIComponent(pending.toString()), url: APP_URL },
      ]);
      return "/verify";
    },
  },
  { file: "app/(auth)/forgot-password/page.tsx", by: "visitor", path: "/forgot-password" },
  { file: "app/(auth)/reset-password/page.tsx", by: "visitor", path: "/reset-password" },
  { file: "app/(auth)/not-eligible/page.tsx", by: "visitor", path: "/not-eligible" },
  {
    file: "app/(auth)/auth/confirm/page.tsx",
    by: "visitor",
    path: `/auth/confirm?token_hash=${"a".repeat(56)}&type=magiclink`,
  },
  {
    file: "app/(auth)/auth/confirm/page.tsx",
    name: "confirm without a token",
    by: "visitor",
    path: "/auth/confirm",
  },
  { file: "app/(auth)/register/page.tsx", by: "unregistered", path: "/register" },
  { file: "app/(app)/discover/page.tsx", by: "visitor", path: "/discover" },
  {
    file: "app/(app)/discover/page.tsx",
    name: "discover, nobody found",
    by: "member",
    path: "/discover?q=zzzzzz&gender=man",
  },
  {
    file: "app/(app)/companions/[slug]/page.tsx",
    by: "visitor",
    path: (setting) => companionPath(setting, "visibility = 'public' and rating = 'GENERAL'"),
  },
  {
    file: "app/(app)/companions/[slug]/page.tsx",
    name: "companion beyond the plan",
    by: "member",
    path: (setting) => companionPath(setting, "visibility = 'exclusive'"),
  },
  { file: "app/(app)/companions/mine/page.tsx", by: "member", path: "/companions/mine" },
  { file: "app/(app)/companions/new/page.tsx", by: "member", path: "/companions/new" },
  {
    file: "app/(app)/companions/mine/[companionId]/edit/page.tsx",
    by: "member",
    path: ({ companionId }) => `/companions/mine/${companionId}/edit`,
  },
  { file: "app/(app)/chat/page.tsx", by: "member", path: "/chat" },
  {
    file: "app/(app)/chat/[conversationId]/page.tsx",
    by: "member",
    path: ({ conversationId }) => `/chat/${conversationId}`,
  },
  { file: "app/(app)/settings/page.tsx", by: "member", path: "/settings" },
  {
    file: "app/(app)/settings/preferences/page.tsx",
    by: "member",
    path: "/settings/preferences",
  },
  { file: "app/(app)/settings/security/page.tsx", by: "member", path: "/settings/security" },
  { file: "app/(app)/settings/data/page.tsx", by: "member", path: "/settings/data" },
];

/** What opens on a page or comes up in it, and is looked at as well. */
export interface ListedState {
  name: string;
  by: "visitor" | "member";
  path: ListedPage["path"];
  /** Brings it up; ends when it is there. */
  show: (page: Page, setting: Setting) => Promise<void>;
}

export async function recoveryPath({ stack, member }: Setting): Promise<string> {
  const { error } = await stack.visitor().auth.resetPasswordForEmail(member.email, {
    redirectTo: `${APP_URL}/auth/confirm?next=%2Freset-password`,
  });
  if (error) throw error;
  return await emailedLink(stack, member.email);
}
