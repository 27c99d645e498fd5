import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { cancelDeletion, requestDeletion } from "@/lib/accounts/deletion/commands";
import { findOpenDeletion } from "@/lib/accounts/deletion/queries";
import { limitAction } from "@/lib/accounts/limits";
import { savePreferences } from "@/lib/accounts/preferences/commands";
import { getPreferenceLimits, getPreferences } from "@/lib/accounts/preferences/queries";
import { saveProfile } from "@/lib/accounts/profile/commands";
import { requirePassword, revokeSession, startEmailChange } from "@/lib/accounts/security/commands";
import { listSessions } from "@/lib/accounts/security/queries";
import { redeemLink, replacePassword } from "@/lib/accounts/sign-in/commands";
import { AppError } from "@/lib/kernel/errors";
import { connectTestStack, type Member, type TestStackClient } from "@/local/testing/test-client";

let stack: TestStackClient;

beforeAll(async () => {
  stack = await connectTestStack(inject("testStackUrl"));
  Object.assign(process.env, stack.environment);
});

const failureOf = async (work: Promise<unknown>): Promise<AppError> => {
  const thrown = await work.then(
    () => new Error("it succeeded"),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
};

/** Another browser of the same member. */
async function signInAgain(member: Member) {
  const client = stack.visitor();
  const { email, password } = member;
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error) throw error;
  return { client, session: data.session };
}

const isAlive = async (member: Pick<Member, "client">) =>
  ((await member.client.rpc("get_viewer")).data as { session_alive: boolean }).session_alive;

describe("sessions", () => {
  test("are listed with their browser, the caller's own marked", async () => {
    const member = await stack.createMember();
    await member.client.rpc("open_session", { p_user_agent: "Browser One" });
    const other = await signInAgain(member);
    await other.client.rpc("open_session", { p_user_agent: "Browser Two" });
    const sessions = await listSessions(member.client);
    expect(sessions).toHaveLength(2);
    expect(sessions.find((session) => session.isCurrent)?.userAgent).toBe("Browser One");
    expect(sessions.find((session) => !session.isCurrent)?.userAgent).toBe("Browser Two");
  });

  test("end when revoked, at once, although the token is still good", async () => {
    const member = await stack.createMember();
    const other = await signInAgain(member);
    expect(await isAlive(other)).toBe(true);
    const target = (await listSessions(member.client)).find((session) => !session.isCurrent);
    await revokeSession(member.client, target?.sessionId ?? "");
    expect(await isAlive(other)).toBe(false);
    expect(await isAlive(member)).toBe(true);
    expect(await listSessions(member.client)).toHaveLength(1);
  });

  test("cannot be revoked by somebody else", async () => {
    const [victim, stranger] = [await stack.createMember(), await stack.createMember()];
    const [session] = await listSessions(victim.client);
    const { code } = await failureOf(revokeSession(stranger.client, session?.sessionId ?? ""));
    expect(code).toBe("session_not_found");
    expect(await isAlive(victim)).toBe(true);
  });

  test("end after a day without use", async () => {
    const member = await stack.createMember();
    await member.client.rpc("open_session", { p_user_agent: "Browser" });
    const idle = (hours: number) =>
      stack.sql(
        `update public.account_sessions set last_seen_at = now() - make_interval(mins => $2) where account_id = $1`,
        [member.accountId, hours * 60],
      );
    await idle(23.9);
    expect(await isAlive(member)).toBe(true);
    await idle(24.1);
    expect(await isAlive(member)).toBe(false);
  });

  test("put every sign-in on the audit trail", async () => {
    const member = await stack.createMember();
    await member.client.rpc("open_session", { p_user_agent: "Browser" });
    await member.client.rpc("open_session", { p_user_agent: "Browser" });
    const rows = await stack.sql(
      "select action, user_agent from audit_entries where account_id = $1",
      [member.accountId],
    );
    expect(rows).toEqual([{ action: "session.opened", user_agent: "Browser" }]);
  });
});

describe("the password", () => {
  test("must be known to be changed, and asking leaves no session behind", async () => {
    const member = await stack.createMember();
    const { details } = await failureOf(requirePassword(member.client, "not my password"));
    expect(details.fields).toEqual({ currentPassword: "password_wrong" });
    await requirePassword(member.client, member.password);
    expect(await listSessions(member.client)).toHaveLength(1);
  });

  test("is replaced, and every other browser signed out", async () => {
    const member = await stack.createMember();
    const other = await signInAgain(member);
    const identity = { accountId: member.accountId, email: member.email, sessionId: "" };
    await replacePassword(member.client, identity, "lemons on a windowsill");
    expect(await isAlive(other)).toBe(false);
    expect(await isAlive(member)).toBe(true);
    const signIn = (password: string) =>
      stack.visitor().auth.signInWithPassword({ email: member.email, password });
    expect((await signIn(member.password)).error?.code).toBe("invalid_credentials");
    expect((await signIn("lemons on a windowsill")).error).toBeNull();
  });

  test("is not replaced by a common one", async () => {
    const member = await stack.createMember();
    const identity = { accountId: member.accountId, email: member.email, sessionId: "" };
    const { details } = await failureOf(replacePassword(member.client, identity, "Password2026!"));
    expect(details.fields).toEqual({ password: "password_common" });
    expect((await signInAgain(member)).session).toBeTruthy();
  });
});

describe("the email", () => {
  test("changes once both addresses have agreed", async () => {
    const member = await stack.createMember();
    const identity = { accountId: member.accountId, email: member.email, sessionId: "" };
    const next = `moved-${randomUUID()}@example.test`;
    await startEmailChange(member.client, identity, next);
    const { email_data: data } = await stack.authEmail(next, "email_change");
    const redeem = (tokenHash: string) =>
      redeemLink(stack.visitor(), { tokenHash, type: "email_change", next: "/" });
    expect(await redeem(data.token_hash)).toBe("half_changed");
    expect(await redeem(data.token_hash_new)).toBe("signed_in");
    const [row] = await stack.sql("select email from auth.users where id = $1", [member.accountId]);
    expect(row).toEqual({ email: next });
  });

  test("answers for a taken address as for a free one", async () => {
    const [member, other] = [await stack.createMember(), await stack.createMember()];
    const identity = { accountId: member.accountId, email: member.email, sessionId: "" };
    await expect(startEmailChange(member.client, identity, other.email)).resolves.toBeUndefined();
  });

  test("of a link is redeemed once", async () => {
    const member = await stack.createMember();
    await stack.visitor().auth.signInWithOtp({ email: member.email });
    const { email_data: data } = await stack.authEmail(member.email, "magiclink");
    const link = { tokenHash: data.token_hash, type: "magiclink", next: "/" } as const;
    expect(await redeemLink(stack.visitor(), link)).toBe("signed_in");
    expect((await failureOf(redeemLink(stack.visitor(), link))).code).toBe("link_expired");
  });
});

describe("the profile", () => {
  const profile = {
    username: null,
    displayName: "Clara",
    bio: "",
    country: "FR",
    timezone: "Europe/Paris",
    locale: "fr",
    interests: ["sea"],
  } as const;

  test("says beside its field that a username is taken", async () => {
    const [first, second] = [await stack.createMember(), await stack.createMember()];
    const username = `clara_${randomUUID().slice(0, 8)}`;
    const save = (member: Member) =>
      saveProfile(member.client, member.accountId, { ...profile, interests: ["sea"], username });
    await save(first);
    await save(first);
    expect((await failureOf(save(second))).details.fields).toEqual({ username: "username_taken" });
  });

  test("does not reach birth date, role or assurance", async () => {
    const { client, accountId } = await stack.createMember();
    for (const change of [
      { birth_date: "1980-01-01" },
      { role: "ADMIN" },
      { assurance_level: 3 },
    ]) {
      const { error } = await client.from("accounts").update(change).eq("account_id", accountId);
      expect(error?.code).toBe("42501");
    }
  });
});

describe("preferences", () => {
  test("are kept as chosen, and no wider than plan and assurance allow", async () => {
    const member = await stack.createMember({ plan: "PREMIUM" });
    const chosen = {
      ...(await getPreferences(member.client, member.accountId)),
      contentFilter: "LIGHT",
      companionGenders: ["woman"],
      quietHours: { start: "22:30", end: "07:00" },
      theme: "dark",
    } as const;
    const limits = await getPreferenceLimits(member.client, 0);
    const save = (change: object) =>
      savePreferences(
        member.client,
        member.accountId,
        { ...chosen, companionGenders: ["woman"], ...change },
        limits,
      );
    await save({});
    expect(await getPreferences(member.client, member.accountId)).toEqual(chosen);
    const { details } = await failureOf(
      save({ contentFilter: "OPTIONAL", hasMatureContent: true }),
    );
    expect(details.fields).toEqual({
      contentFilter: "filter_not_in_plan",
      hasMatureContent: "age_check_required",
    });
  });
});

describe("deletion", () => {
  test("is asked for once, due in fourteen days, taken back, asked for again", async () => {
    const { client, accountId } = await stack.createMember();
    await requestDeletion(client, "Moving on");
    await requestDeletion(client, "Pressed twice");
    const open = await findOpenDeletion(client, accountId);
    const days =
      (Date.parse(open?.executeAfter ?? "") - Date.parse(open?.requestedAt ?? "")) / 86_400_000;
    expect(days).toBe(14);
    await cancelDeletion(client, accountId, new Date());
    await cancelDeletion(client, accountId, new Date());
    expect(await findOpenDeletion(client, accountId)).toBeNull();
    await requestDeletion(client, "");
    const rows = await stack.sql(
      "select reason, cancelled_at is null as is_open from deletion_requests where account_id = $1 order by requested_at",
      [accountId],
    );
    expect(rows).toEqual([
      { reason: "Moving on", is_open: false },
      { reason: "", is_open: true },
    ]);
    const trail = await stack.sql<{ action: string }>(
      "select action from audit_entries where account_id = $1 and action like 'deletion.%' order by audit_entry_id",
      [accountId],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      "deletion.requested",
      "deletion.cancelled",
      "deletion.requested",
    ]);
  });

  test("cannot be hastened nor asked for somebody else", async () => {
    const [member, stranger] = [await stack.createMember(), await stack.createMember()];
    const forged = { account_id: member.accountId, execute_after: new Date(0).toISOString() };
    const { error } = await stranger.client.from("deletion_requests").insert(forged);
    expect(error?.code).toBe("42501");
    await requestDeletion(member.client, "");
    await cancelDeletion(stranger.client, member.accountId, new Date());
    expect(await findOpenDeletion(member.client, member.accountId)).not.toBeNull();
  });
});

describe("tries", () => {
  test("are counted by mailbox from wherever they come, and by address whoever is named", async () => {
    const id = randomUUID().replaceAll("-", "");
    const spellings = [`${id}@gmail.com`, `${id.slice(0, 4)}.${id.slice(4)}+x@googlemail.com`];
    for (let n = 0; n < 10; n++) {
      await limitAction("sign_in", randomUUID(), { email: spellings[n % 2] ?? "" });
    }
    const refused = await failureOf(
      limitAction("sign_in", randomUUID(), { email: `${id}@gmail.com` }),
    );
    expect(refused.code).toBe("rate_limited");
    expect(refused.details.retryAfterSeconds).toBeGreaterThan(800);

    const address = randomUUID();
    for (let n = 0; n < 40; n++) {
      await limitAction("sign_in", address, { email: `${randomUUID()}@example.test` });
    }
    const crowded = limitAction("sign_in", address, { email: `${randomUUID()}@example.test` });
    expect((await failureOf(crowded)).code).toBe("rate_limited");
  });
});
