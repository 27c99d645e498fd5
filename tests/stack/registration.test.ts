import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { recordConsent } from "@/lib/compliance/consents/commands";
import { hasConsent, listConsents } from "@/lib/compliance/consents/queries";
import {
  type Registrant,
  registerSignedIn,
  signUpWithPassword,
} from "@/lib/compliance/registration/commands";
import type { Registration } from "@/lib/compliance/registration/schema";
import { AppError } from "@/lib/kernel/errors";
import { keyedHash } from "@/lib/kernel/hash";
import { connectTestStack, type TestStackClient } from "@/local/testing/test-client";

let stack: TestStackClient;

beforeAll(async () => {
  stack = await connectTestStack(inject("testStackUrl"));
  Object.assign(process.env, stack.environment);
});

const NOW = new Date("2026-11-20T12:00:00Z");
const CONFIRM_URL = "http://localhost:3000/auth/confirm?next=%2Fchat";
const PASSWORD = "otters under the lantern";
const newEmail = () => `someone-${randomUUID()}@example.test`;

const adult: Registration = {
  displayName: "Clara",
  birthDate: "1990-02-28",
  country: "FR",
  timezone: "Europe/Paris",
  sensitiveData: true,
  marketing: false,
};
const young: Registration = { ...adult, birthDate: "2010-01-01" };

/** A browser on a network nobody was refused on. */
function registrant(change: Partial<{ deviceId: string; address: string }> = {}): Registrant {
  const address = change.address ?? randomUUID();
  return {
    visitor: { addressHash: address, userAgent: "Browser" },
    deviceId: change.deviceId ?? randomUUID(),
    locale: "fr",
    now: NOW,
  };
}

const signUp = (
  email: string,
  registration: Registration = adult,
  by: Registrant = registrant(),
  password = PASSWORD,
) => signUpWithPassword({ email, password, next: undefined, registration }, by, CONFIRM_URL);

const usersOf = (email: string) =>
  stack.sql<{ id: string }>("select id from auth.users where email = $1", [email]);

/** The token of the newest confirmation mail: mails are sent after the answer. */
async function newestToken(email: string, other = ""): Promise<string> {
  for (;;) {
    const { email_data: data } = await stack.authEmail(email, "signup");
    if (data.token_hash !== other) return data.token_hash;
  }
}

async function confirm(email: string, tokenHash?: string) {
  const client = stack.visitor();
  const hash = tokenHash ?? (await newestToken(email));
  const result = await client.auth.verifyOtp({ type: "signup", token_hash: hash });
  return { client, error: result.error, accountId: result.data.user?.id ?? "" };
}

async function fieldsOf(work: Promise<unknown>): Promise<Record<string, string> | undefined> {
  const thrown = await work.then(
    () => new Error("it succeeded"),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppError);
  return (thrown as AppError).details.fields;
}

describe("signing up", () => {
  test("makes a registered account with its consents, closed until the address is confirmed", async () => {
    const email = newEmail();
    const by = registrant();
    expect(await signUp(email, adult, by)).toBe("admitted");
    const early = await stack.visitor().auth.signInWithPassword({ email, password: PASSWORD });
    expect(early.error?.code).toBe("email_not_confirmed");

    const { client, error, accountId } = await confirm(email);
    expect(error).toBeNull();
    const [account] = await stack.sql(
      "select birth_date::text, display_name, country, timezone, locale, role, registered_at is not null as is_registered from accounts where account_id = $1",
      [accountId],
    );
    expect(account).toEqual({
      birth_date: "1990-02-28",
      display_name: "Clara",
      country: "FR",
      timezone: "Europe/Paris",
      locale: "fr",
      role: "USER",
      is_registered: true,
    });
    const ledger = await listConsents(client, accountId);
    expect(ledger.map(({ kind, isGranted }) => [kind, isGranted]).sort()).toEqual([
      ["MARKETING", false],
      ["PRIVACY", true],
      ["SENSITIVE_DATA", true],
      ["TERMS", true],
    ]);
    const marks = await stack.sql(
      "select distinct text_version, locale, address_hash, user_agent from consents where account_id = $1",
      [accountId],
    );
    expect(marks).toEqual([
      {
        text_version: "2026-11",
        locale: "fr",
        address_hash: by.visitor.addressHash,
        user_agent: "Browser",
      },
    ]);
  });

  test("again before confirming starts afresh: newest password and birth date, older link dead", async () => {
    const email = newEmail();
    await signUp(email, adult, registrant(), "the first of my passwords");
    const older = await newestToken(email);
    await signUp(
      email,
      { ...adult, birthDate: "1991-03-04" },
      registrant(),
      "the second one, later",
    );
    expect((await confirm(email, older)).error?.code).toBe("otp_expired");
    const { error, accountId } = await confirm(email, await newestToken(email, older));
    expect(error).toBeNull();
    expect(await usersOf(email)).toHaveLength(1);
    const [account] = await stack.sql(
      "select birth_date::text from accounts where account_id = $1",
      [accountId],
    );
    expect(account).toEqual({ birth_date: "1991-03-04" });
    const signIn = (password: string) =>
      stack.visitor().auth.signInWithPassword({ email, password });
    expect((await signIn("the first of my passwords")).error?.code).toBe("invalid_credentials");
    expect((await signIn("the second one, later")).error).toBeNull();
  });

  test("completes one that was cut before the registration was written", async () => {
    const email = newEmail();
    await stack.visitor().auth.signUp({ email, password: PASSWORD });
    expect(await signUp(email)).toBe("admitted");
    const { accountId } = await confirm(email);
    const [account] = await stack.sql(
      "select registered_at is not null as is_registered from accounts where account_id = $1",
      [accountId],
    );
    expect(account).toEqual({ is_registered: true });
  });

  test("with a taken address answers alike, changes nothing and writes to its owner", async () => {
    const member = await stack.createMember({ birthDate: "1985-05-05" });
    expect(await signUp(member.email, adult)).toBe("admitted");
    const mail = await stack.authEmail(member.email, "magiclink");
    expect(new URL(mail.email_data.redirect_to).searchParams.get("taken")).toBe("1");
    const [account] = await stack.sql(
      "select birth_date::text, display_name from accounts where account_id = $1",
      [member.accountId],
    );
    expect(account).toEqual({ birth_date: "1985-05-05", display_name: "Sam" });
    const { email, password } = member;
    expect((await stack.visitor().auth.signInWithPassword({ email, password })).error).toBeNull();
  });

  test("is sent back for a slip, which is no refusal", async () => {
    const email = newEmail();
    const by = registrant();
    const tomorrow = { ...adult, birthDate: "2026-11-21" };
    expect(await fieldsOf(signUp(email, tomorrow, by))).toEqual({
      birthDate: "birth_date_impossible",
    });
    expect(await fieldsOf(signUp(email, { ...adult, country: "CN" }, by))).toEqual({
      country: "country_not_served",
    });
    expect(await fieldsOf(signUp(email, adult, by, "Password2026!"))).toEqual({
      password: "password_common",
    });
    expect(await usersOf(email)).toEqual([]);
    expect(await signUp(email, adult, by)).toBe("admitted");
  });
});

describe("someone too young", () => {
  test("is refused, and nothing that tells who they are is kept", async () => {
    const email = newEmail();
    const by = registrant();
    expect(await signUp(email, young, by)).toBe("too_young");
    expect(await usersOf(email)).toEqual([]);
    const rows = await stack.sql<Record<string, string>>("select * from private.age_refusals");
    const written = JSON.stringify(rows);
    for (const secret of [email, by.deviceId, by.visitor.addressHash, young.birthDate]) {
      expect(written).not.toContain(secret);
    }
  });

  test("does not pass with another date, tab, private window, email or tagged address", async () => {
    const email = newEmail();
    const by = registrant();
    await signUp(email, young, by);
    // The same tab, another date.
    expect(await signUp(email, adult, by)).toBe("refused");
    // Another tab, another email: the device and the network are the same.
    const second = newEmail();
    expect(await signUp(second, adult, by)).toBe("refused");
    // A private window: neither cookie nor email, the network is the same.
    const address = by.visitor.addressHash ?? "";
    expect(await signUp(newEmail(), adult, registrant({ address }))).toBe("refused");
    // Elsewhere, the same mailbox under another spelling.
    expect(await signUp(email.replace("@", "+new@").toUpperCase(), adult)).toBe("refused");
    // Elsewhere, an email that was only tried from the refused device.
    expect(await signUp(second, adult)).toBe("refused");
    // The refused device on another network.
    const { deviceId } = by;
    expect(await signUp(newEmail(), adult, registrant({ deviceId }))).toBe("refused");
  });

  test("does not close the door on those who share a network for more than a day", async () => {
    const by = registrant();
    await signUp(newEmail(), young, by);
    const address = by.visitor.addressHash ?? "";
    const neighbour = newEmail();
    expect(await signUp(neighbour, adult, registrant({ address }))).toBe("refused");
    await stack.sql(
      "update private.age_refusals set expires_at = expires_at - interval '25 hours' where subject_hash = $1",
      [keyedHash(stack.environment.APP_SECRET ?? "", "age-refusal:ADDRESS", address)],
    );
    expect(await signUp(neighbour, adult, registrant({ address }))).toBe("admitted");
    expect(await signUp(newEmail(), adult, registrant({ deviceId: by.deviceId }))).toBe("refused");
  });

  test("is judged to the day, where they are", async () => {
    const turnsEighteenToday = { ...adult, birthDate: "2008-11-20" };
    expect(await signUp(newEmail(), turnsEighteenToday)).toBe("admitted");
    const tomorrow = { ...adult, birthDate: "2008-11-21" };
    expect(await signUp(newEmail(), tomorrow)).toBe("too_young");
    const alreadyTomorrowThere = { ...tomorrow, country: "NZ", timezone: "Pacific/Kiritimati" };
    expect(await signUp(newEmail(), alreadyTomorrowThere)).toBe("admitted");
  });
});

describe("registering after a link or a provider", () => {
  test("happens once: a second birth date changes nothing", async () => {
    const member = await stack.createMember({ registered: false });
    expect(await registerSignedIn(member, adult, registrant())).toBe("admitted");
    expect(
      await registerSignedIn(member, { ...adult, birthDate: "1970-01-01" }, registrant()),
    ).toBe("admitted");
    const [account] = await stack.sql(
      "select birth_date::text from accounts where account_id = $1",
      [member.accountId],
    );
    expect(account).toEqual({ birth_date: "1990-02-28" });
    expect(await listConsents(member.client, member.accountId)).toHaveLength(4);
  });

  test("erases at once who is too young", async () => {
    const member = await stack.createMember({ registered: false });
    expect(await registerSignedIn(member, young, registrant())).toBe("too_young");
    expect(await usersOf(member.email)).toEqual([]);
    expect(await signUp(member.email, adult)).toBe("refused");
  });

  test("never erases a registered member, whatever date is given later", async () => {
    const member = await stack.createMember();
    expect(await registerSignedIn(member, young, registrant())).toBe("too_young");
    expect(await usersOf(member.email)).toHaveLength(1);
  });
});

describe("a consent", () => {
  const visitor = { addressHash: "hash", userAgent: "Browser" };

  test("is given and withdrawn by new lines; saying the same again adds none", async () => {
    const { client, accountId } = await stack.createMember();
    const change = (isGranted: boolean) =>
      recordConsent({ accountId, kind: "MARKETING", isGranted, locale: "en" }, visitor);
    const lines = async () =>
      (await listConsents(client, accountId))
        .filter(({ kind }) => kind === "MARKETING")
        .map(({ isGranted }) => isGranted);
    await change(false);
    expect(await lines()).toEqual([]);
    await change(true);
    await change(true);
    expect(await hasConsent(client, accountId, "MARKETING")).toBe(true);
    await change(false);
    expect(await hasConsent(client, accountId, "MARKETING")).toBe(false);
    expect(await lines()).toEqual([false, true]);
  });

  test("cannot be written, rewritten or read by others", async () => {
    const [member, stranger] = [await stack.createMember(), await stack.createMember()];
    const forged = {
      account_id: member.accountId,
      kind: "ADULT_MODE",
      text_version: "2026-11",
      is_granted: true,
      locale: "en",
    };
    expect((await member.client.from("consents").insert(forged)).error?.code).toBe("42501");
    const rewrite = member.client.from("consents").update({ is_granted: true });
    expect((await rewrite.eq("account_id", member.accountId)).error?.code).toBe("42501");
    expect(await listConsents(stranger.client, member.accountId)).toEqual([]);
  });
});
