import { randomUUID } from "node:crypto";
import { DEFAULT_APPEARANCE } from "@/lib/companions/appearance";
import { DEFAULT_VOICE, TRAITS } from "@/lib/companions/schema";
import { keyedHash } from "@/lib/kernel/hash";
import { connectTestStack, type Member, type TestStackClient } from "@/local/testing/test-client";
import { type Browser, browserOf } from "@/tests/entry/browser";

/** Somebody with what a member owns. */
export interface Person {
  member: Member;
  browser: Browser;
  conversationId: string;
  /** The companion's first words. */
  messageId: string;
  /** One of their own companions. */
  companionId: string;
}

export interface World {
  stack: TestStackClient;
  me: Person;
  stranger: Person;
  /** A companion of the catalogue. */
  catalogueId: string;
  suspended: Person;
  /** A token that is still good, of a session that was ended from another device. */
  ended: Person;
}

/** A password that may be chosen. */
export const PASSWORD = "violet harbour kettle";

/** An address without an account. */
export const nobody = () => ({ email: `nobody-${randomUUID()}@example.test` });

/** The session a person's browser is signed in with. */
export function sessionIdOf(person: Person): string {
  const [, payload = ""] = person.member.accessToken.split(".");
  return JSON.parse(Buffer.from(payload, "base64url").toString()).session_id as string;
}

/** The words of a companion that may be saved. */
export function companionInput(companionId: string) {
  return {
    companionId,
    intent: "draft",
    name: "Odile Marchand",
    age: 41,
    gender: "woman",
    rating: "GENERAL",
    visibility: "private",
    defaultLocale: "en",
    traits: Object.fromEntries(TRAITS.map((trait) => [trait, 0.5])),
    conversationStyles: ["warm"],
    tags: ["sea"],
    appearance: DEFAULT_APPEARANCE,
    voice: DEFAULT_VOICE,
    texts: {
      en: {
        tagline: "A ferry pilot who reads the weather in the gulls.",
        description: "",
        backstory: "",
        greeting: "You made it before the rain. Sit down.",
        speakingStyle: "",
        exampleDialogue: "",
        interests: [],
      },
    },
  };
}

/** A new member with a conversation and a companion. */
export async function makePerson(world: Pick<World, "stack" | "catalogueId">): Promise<Person> {
  const { stack, catalogueId } = world;
  const member = await stack.createMember({ plan: "PREMIUM" });
  const conversationId = await startConversation(member, catalogueId);
  const [message] = await stack.sql<{ message_id: string }>(
    "select message_id from messages where conversation_id = $1",
    [conversationId],
  );
  const companionId = randomUUID();
  const { companionId: _id, intent: _intent, texts, ...companion } = companionInput(companionId);
  const { defaultLocale, conversationStyles, ...same } = companion;
  const { speakingStyle, exampleDialogue, ...words } = texts.en;
  const saved = await member.client.rpc("save_companion", {
    p_companion_id: companionId,
    p_companion: {
      ...same,
      status: "draft",
      default_locale: defaultLocale,
      conversation_styles: conversationStyles,
      interests: [],
    },
    p_texts: [
      { ...words, locale: "en", speaking_style: speakingStyle, example_dialogue: exampleDialogue },
    ],
  });
  if (saved.error) throw new Error(saved.error.message);
  const browser = await browserOf(stack, member);
  return { member, browser, conversationId, messageId: message?.message_id ?? "", companionId };
}

export async function startConversation(member: Member, companionId: string): Promise<string> {
  const conversationId = randomUUID();
  const { error } = await member.client.rpc("start_conversation", {
    p_conversation_id: conversationId,
    p_companion_id: companionId,
    p_locale: "en",
  });
  if (error) throw new Error(error.message);
  return conversationId;
}

/** Signed in, without birth date and consents. */
export async function makeUnregistered(stack: TestStackClient): Promise<Person> {
  const member = await stack.createMember({ registered: false });
  const browser = await browserOf(stack, member);
  return { member, browser, conversationId: "", messageId: "", companionId: "" };
}

/** A member who may read and leave, not write. */
export async function makeSuspended(world: Pick<World, "stack" | "catalogueId">): Promise<Person> {
  const person = await makePerson(world);
  await world.stack.sql(
    "update accounts set suspended_until = now() + interval '1 day' where account_id = $1",
    [person.member.accountId],
  );
  return person;
}

/** The stack, its environment, and the people every entry point is tried by. */
export async function makeWorld(controlUrl: string): Promise<World> {
  const stack = await connectTestStack(controlUrl);
  Object.assign(process.env, stack.environment, { AUTH_GITHUB_ENABLED: "true" });
  const [companion] = await stack.sql<{ companion_id: string }>(
    "select companion_id from companions where visibility = 'public' and rating = 'GENERAL' order by slug limit 1",
  );
  const base = { stack, catalogueId: companion?.companion_id ?? "" };
  const [me, stranger, suspended, ended] = await Promise.all([
    makePerson(base),
    makePerson(base),
    makeSuspended(base),
    makePerson(base),
  ]);
  await stack.sql("delete from auth.sessions where user_id = $1", [ended.member.accountId]);
  return { ...base, me, stranger, suspended, ended };
}

/** Who a limit counts: the network, or the account or address of a person. */
export type LimitSubject = { address: Browser } | { person: string };

function limitKey(stack: TestStackClient, name: string, subject: LimitSubject): string {
  const secret = stack.environment.APP_SECRET ?? "";
  const counted =
    "address" in subject ? keyedHash(secret, "address", subject.address.address) : subject.person;
  return `${name}:${keyedHash(secret, "rate-limit", counted)}`;
}

/** Makes a limit reached for this subject. */
export async function exhaust(
  stack: TestStackClient,
  name: string,
  subject: LimitSubject,
): Promise<void> {
  await stack.sql(
    "insert into private.rate_limits (rate_limit_key, hits) values ($1, 100000) on conflict (rate_limit_key) do update set hits = 100000, window_started_at = now()",
    [limitKey(stack, name, subject)],
  );
}

/** How often a limit was counted for this subject. */
export async function hitsOf(
  stack: TestStackClient,
  name: string,
  subject: LimitSubject,
): Promise<number> {
  const [row] = await stack.sql<{ hits: number }>(
    "select hits from private.rate_limits where rate_limit_key = $1",
    [limitKey(stack, name, subject)],
  );
  return row?.hits ?? 0;
}
