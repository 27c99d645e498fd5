import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { connectTestStack, type TestStackClient } from "@/local/testing/test-client";

let stack: TestStackClient;

beforeAll(async () => {
  stack = await connectTestStack(inject("testStackUrl"));
});

const PASSWORD = "a password of some length";
const newEmail = () => `visitor-${randomUUID()}@example.test`;

describe("signing up", () => {
  test("confirms by the link of the hook, then signs in; the token carries what policies read", async () => {
    const email = newEmail();
    const visitor = stack.visitor();
    const made = await visitor.auth.signUp({
      email,
      password: PASSWORD,
      options: {
        data: { locale: "fr" },
        emailRedirectTo: "http://localhost:3000/verify?next=/discover",
      },
    });
    expect(made.error).toBeNull();
    expect(made.data.session).toBeNull();

    const early = await visitor.auth.signInWithPassword({ email, password: PASSWORD });
    expect(early.error?.code).toBe("email_not_confirmed");

    const { user, email_data } = await stack.authEmail(email, "signup");
    expect(email_data).toMatchObject({
      redirect_to: "http://localhost:3000/verify?next=/discover",
      token: expect.stringMatching(/^\d{6}$/),
    });
    expect(user).toMatchObject({ id: made.data.user?.id, email, user_metadata: { locale: "fr" } });

    const verified = await visitor.auth.verifyOtp({
      type: "email",
      token_hash: email_data.token_hash,
    });
    expect(verified.error).toBeNull();
    const { data } = await visitor.auth.getClaims();
    expect(data?.claims).toMatchObject({
      sub: made.data.user?.id,
      role: "authenticated",
      aal: "aal1",
      session_id: expect.any(String),
    });
    expect((data?.claims.exp ?? 0) - (data?.claims.iat ?? 0)).toBe(900);

    const again = await visitor.auth.verifyOtp({
      type: "email",
      token_hash: email_data.token_hash,
    });
    expect(again.error?.code).toBe("otp_expired");
  });

  test("by the six digits instead of the link", async () => {
    const email = newEmail();
    await stack.visitor().auth.signUp({ email, password: PASSWORD });
    const { email_data } = await stack.authEmail(email, "signup");
    const { data, error } = await stack
      .visitor()
      .auth.verifyOtp({ type: "email", email, token: email_data.token });
    expect(error).toBeNull();
    expect(data.user?.email_confirmed_at).toBeTruthy();
  });

  test("with an address that has an account answers like any other and sends nothing", async () => {
    const member = await stack.createMember();
    const { data, error } = await stack
      .visitor()
      .auth.signUp({ email: member.email, password: PASSWORD });
    expect(error).toBeNull();
    expect(data.user?.identities).toEqual([]);
    expect(data.user?.id).not.toBe(member.accountId);
    expect(
      (await stack.visitor().auth.signInWithPassword({ email: member.email, password: PASSWORD }))
        .error?.code,
    ).toBe("invalid_credentials");
  });

  test("twice before confirming sends a second link; the first password stays", async () => {
    const email = newEmail();
    await stack.visitor().auth.signUp({ email, password: PASSWORD });
    const first = await stack.authEmail(email, "signup");
    await stack.visitor().auth.signUp({ email, password: "somebody else's password" });
    await expect
      .poll(async () => (await stack.authEmail(email, "signup")).email_data.token_hash)
      .not.toBe(first.email_data.token_hash);
    const second = await stack.authEmail(email, "signup");
    await stack
      .visitor()
      .auth.verifyOtp({ type: "email", token_hash: second.email_data.token_hash });
    expect(
      (await stack.visitor().auth.signInWithPassword({ email, password: PASSWORD })).error,
    ).toBeNull();
  });

  test("a confirmation can be asked for again", async () => {
    const email = newEmail();
    await stack.visitor().auth.signUp({ email, password: PASSWORD });
    const first = await stack.authEmail(email, "signup");
    expect((await stack.visitor().auth.resend({ type: "signup", email })).error).toBeNull();
    await expect
      .poll(async () => (await stack.authEmail(email, "signup")).email_data.token_hash)
      .not.toBe(first.email_data.token_hash);
  });

  test("a short password is refused", async () => {
    const { error } = await stack.visitor().auth.signUp({ email: newEmail(), password: "short" });
    expect(error?.code).toBe("weak_password");
  });
});

describe("links by email", () => {
  test("a magic link signs a member in; an unknown address is refused when accounts may not be made", async () => {
    const member = await stack.createMember();
    const visitor = stack.visitor();
    expect(
      (
        await visitor.auth.signInWithOtp({
          email: member.email,
          options: { shouldCreateUser: false },
        })
      ).error,
    ).toBeNull();
    const { email_data } = await stack.authEmail(member.email, "magiclink");
    const { data, error } = await visitor.auth.verifyOtp({
      type: "magiclink",
      token_hash: email_data.token_hash,
    });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(member.accountId);
    const unknown = await visitor.auth.signInWithOtp({
      email: newEmail(),
      options: { shouldCreateUser: false },
    });
    expect(unknown.error?.code).toBe("otp_disabled");
  });

  test("a magic link to a new address makes an account that is not confirmed before the link is opened", async () => {
    const email = newEmail();
    expect((await stack.visitor().auth.signInWithOtp({ email })).error).toBeNull();
    const { email_data } = await stack.authEmail(email, "signup");
    const [row] = await stack.sql("select email_confirmed_at from auth.users where email = $1", [
      email,
    ]);
    expect(row).toEqual({ email_confirmed_at: null });
    expect(
      (await stack.visitor().auth.verifyOtp({ type: "email", token_hash: email_data.token_hash }))
        .error,
    ).toBeNull();
  });

  test("a reset sets another password and ends the other sessions", async () => {
    const member = await stack.createMember();
    const visitor = stack.visitor();
    await visitor.auth.resetPasswordForEmail(member.email, {
      redirectTo: "http://localhost:3000/reset",
    });
    const { email_data } = await stack.authEmail(member.email, "recovery");
    expect(email_data.redirect_to).toBe("http://localhost:3000/reset");
    expect(
      (await visitor.auth.verifyOtp({ type: "recovery", token_hash: email_data.token_hash })).error,
    ).toBeNull();
    expect((await visitor.auth.updateUser({ password: "another long password" })).error).toBeNull();
    expect((await visitor.auth.getUser()).error).toBeNull();
    expect((await member.client.auth.refreshSession()).error).not.toBeNull();
    const signedIn = await stack
      .visitor()
      .auth.signInWithPassword({ email: member.email, password: "another long password" });
    expect(signedIn.error).toBeNull();
  });

  test("an email changes when both addresses agree, in either order", async () => {
    for (const order of [
      ["token_hash", "token_hash_new"],
      ["token_hash_new", "token_hash"],
    ] as const) {
      const member = await stack.createMember();
      const email = newEmail();
      expect((await member.client.auth.updateUser({ email })).error).toBeNull();
      const { email_data, user } = await stack.authEmail(member.email, "email_change");
      expect(user.new_email).toBe(email);
      const first = await stack
        .visitor()
        .auth.verifyOtp({ type: "email_change", token_hash: email_data[order[0]] });
      expect(first).toMatchObject({ error: null, data: { session: null } });
      expect((await member.client.auth.getUser()).data.user?.email).toBe(member.email);
      const second = await stack
        .visitor()
        .auth.verifyOtp({ type: "email_change", token_hash: email_data[order[1]] });
      expect(second.error).toBeNull();
      expect((await member.client.auth.getUser()).data.user?.email).toBe(email);
    }
  });
});

describe("sessions", () => {
  test("are listed, revoked one by one, and ended everywhere at once", async () => {
    const member = await stack.createMember();
    const phone = stack.visitor();
    await phone.auth.signInWithPassword({ email: member.email, password: member.password });
    await member.client.rpc("open_session", { p_user_agent: "laptop" });
    await phone.rpc("open_session", { p_user_agent: "phone" });

    const listed = await member.client.rpc("list_sessions");
    expect(listed.data?.map((session) => session.user_agent).sort()).toEqual(["laptop", "phone"]);
    expect(listed.data?.filter((session) => session.is_current)).toHaveLength(1);
    const onPhone = listed.data?.find((session) => session.user_agent === "phone");

    expect(
      (await member.client.rpc("revoke_session", { p_session_id: onPhone?.session_id ?? "" })).data,
    ).toBe(true);
    expect((await phone.auth.refreshSession()).error).not.toBeNull();
    // Its token lives on for a while: the viewer is told that the session does not.
    expect((await phone.rpc("get_viewer")).data).toMatchObject({ session_alive: false });
    expect((await member.client.rpc("get_viewer")).data).toMatchObject({
      account_id: member.accountId,
      session_alive: true,
    });

    const tablet = stack.visitor();
    await tablet.auth.signInWithPassword({ email: member.email, password: member.password });
    expect((await member.client.auth.signOut({ scope: "global" })).error).toBeNull();
    expect((await tablet.auth.refreshSession()).error).not.toBeNull();
    expect((await tablet.auth.getUser()).error).not.toBeNull();
  });

  test("a refresh gives another token and the same session", async () => {
    const member = await stack.createMember();
    const { data, error } = await member.client.auth.refreshSession();
    expect(error).toBeNull();
    expect(data.session?.refresh_token).not.toBe(member.refreshToken);
    const claims = await member.client.auth.getClaims();
    const before = JSON.parse(
      Buffer.from(member.accessToken.split(".")[1] ?? "", "base64url").toString(),
    );
    expect(claims.data?.claims.session_id).toBe(before.session_id);
  });
});

describe("requests side by side", () => {
  test("never share a role or a transaction", async () => {
    const members = await Promise.all(Array.from({ length: 6 }, () => stack.createMember()));
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const member = members[index % members.length];
        const { data, error } =
          index % 2 === 0
            ? ((await member?.client.from("accounts").select("account_id")) ?? {
                data: null,
                error: null,
              })
            : ((await member?.client.rpc("get_viewer")) ?? { data: null, error: null });
        expect(error).toBeNull();
        const seen = Array.isArray(data)
          ? data.map((row) => (row as { account_id: string }).account_id)
          : [(data as { account_id: string } | null)?.account_id];
        return seen.length === 1 && seen[0] === member?.accountId;
      }),
    );
    expect(answers.filter((isOwn) => isOwn)).toHaveLength(60);
  });

  test("two hundred holds of a counter count two hundred", async () => {
    const key = randomUUID();
    const results = await Promise.all(
      Array.from(
        { length: 200 },
        async () =>
          await stack.admin.rpc("take_rate_limit", {
            p_key: key,
            p_limit: 50,
            p_window_seconds: 60,
          }),
      ),
    );
    expect(results.filter(({ data }) => data === 0)).toHaveLength(50);
  });
});

describe("grants", () => {
  test("are the ones of the migrations: nothing is granted along the way", async () => {
    const visitor = stack.visitor();
    expect((await visitor.from("accounts").select("*")).error?.code).toBe("42501");
    const member = await stack.createMember();
    expect(
      (
        await member.client
          .from("accounts")
          .update({ role: "ADMIN" })
          .eq("account_id", member.accountId)
      ).error?.code,
    ).toBe("42501");
    expect(
      (await member.client.rpc("take_rate_limit", { p_key: "x", p_limit: 1, p_window_seconds: 1 }))
        .error?.code,
    ).toBe("42501");
    const wide = await stack.sql(
      `select grantee, table_name from information_schema.role_table_grants
       where table_schema in ('public', 'private') and grantee in ('anon', 'authenticated') and privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')`,
    );
    expect(wide).toEqual([]);
  });

  test("times come as ISO 8601, as hosted projects print them", async () => {
    const { data } = await stack.visitor().from("plans").select("updated_at").limit(1).single();
    expect(data?.updated_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/);
  });
});

describe("the admin calls", () => {
  test("make, read, change, ban and delete a user; only with the secret key", async () => {
    const email = newEmail();
    const refused = await stack.visitor().auth.admin.createUser({ email });
    expect(refused.error?.status).toBe(403);
    const { data, error } = await stack.admin.auth.admin.createUser({
      email,
      password: PASSWORD,
      email_confirm: true,
    });
    expect(error).toBeNull();
    const id = data.user?.id ?? "";
    expect((await stack.admin.auth.admin.createUser({ email })).error?.code).toBe("email_exists");
    expect((await stack.admin.auth.admin.getUserById(id)).data.user?.email).toBe(email);
    expect(
      (await stack.admin.auth.admin.listUsers({ perPage: 1000 })).data.users.some(
        (user) => user.id === id,
      ),
    ).toBe(true);

    await stack.admin.auth.admin.updateUserById(id, { app_metadata: { note: "kept" } });
    const signedIn = await stack.visitor().auth.signInWithPassword({ email, password: PASSWORD });
    expect(signedIn.data.user?.app_metadata).toMatchObject({ note: "kept", provider: "email" });

    await stack.admin.auth.admin.updateUserById(id, { ban_duration: "24h" });
    expect(
      (await stack.visitor().auth.signInWithPassword({ email, password: PASSWORD })).error?.code,
    ).toBe("user_banned");
    await stack.admin.auth.admin.updateUserById(id, { ban_duration: "none" });
    expect(
      (await stack.visitor().auth.signInWithPassword({ email, password: PASSWORD })).error,
    ).toBeNull();

    expect((await stack.admin.auth.admin.deleteUser(id)).error).toBeNull();
    expect(await stack.sql("select 1 from public.accounts where account_id = $1", [id])).toEqual(
      [],
    );
  });
});

describe("storage", () => {
  test("keeps, hands out by signed link and deletes an object; policies decide for members", async () => {
    const bucket = `trial-${randomUUID()}`;
    expect((await stack.admin.storage.createBucket(bucket, { public: false })).error).toBeNull();
    const files = stack.admin.storage.from(bucket);
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]);
    expect(
      (await files.upload("../odd key/a.png", bytes, { contentType: "image/png" })).error,
    ).not.toBeNull();
    expect(
      (await files.upload("faces/a b.png", bytes, { contentType: "image/png" })).error,
    ).toBeNull();

    const { data } = await files.createSignedUrl("faces/a b.png", 60);
    const linked = await fetch(data?.signedUrl ?? "");
    expect(linked.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await linked.arrayBuffer())).toEqual(bytes);

    const member = await stack.createMember();
    expect(
      (await member.client.storage.from(bucket).download("faces/a b.png")).error,
    ).not.toBeNull();
    expect(
      (await member.client.storage.from(bucket).upload("mine.png", bytes)).error,
    ).not.toBeNull();
    expect((await files.remove(["faces/a b.png"])).error).toBeNull();
    expect((await files.download("faces/a b.png")).error).not.toBeNull();
  });
});
