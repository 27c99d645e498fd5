import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { DEFAULT_APPEARANCE } from "@/lib/companions/appearance";
import { catalogueFiltersSchema } from "@/lib/companions/catalogue-filters";
import { deleteCompanion, saveCompanion } from "@/lib/companions/commands";
import {
  countOwn,
  findCompanionBySlug,
  findOwnCompanion,
  listOwnCompanions,
  searchCompanions,
} from "@/lib/companions/queries";
import {
  type CompanionInput,
  companionInputSchema,
  DEFAULT_VOICE,
  TRAITS,
} from "@/lib/companions/schema";
import { AppError } from "@/lib/kernel/errors";
import type { Member } from "@/local/testing/test-client";
import { openStage, type Stage } from "@/tests/stack/chat-stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(inject("testStackUrl"));
});
afterEach(() => stage.vendor.set("pass"));
afterAll(() => stage.close());

const english = {
  tagline: "Repairs clocks, and now and then people",
  description: "A watchmaker with opinions about time.",
  backstory: "She apprenticed in Besançon and never left the river for long.",
  greeting: "Come in, {{user}}. Is it broken, or only late?",
  speakingStyle: "Unhurried, exact.",
  exampleDialogue: "",
  interests: ["Clocks", "rivers"],
};

function draft(change: Partial<Record<keyof CompanionInput, unknown>> = {}): CompanionInput {
  return companionInputSchema.parse({
    companionId: randomUUID(),
    intent: "draft",
    name: "Odile Marchand",
    age: 41,
    gender: "woman",
    rating: "GENERAL",
    visibility: "private",
    defaultLocale: "en",
    traits: Object.fromEntries(TRAITS.map((trait) => [trait, 0.5])),
    conversationStyles: ["direct"],
    tags: ["craft"],
    appearance: DEFAULT_APPEARANCE,
    voice: DEFAULT_VOICE,
    texts: { en: english },
    ...change,
  });
}

const save = (member: Member, input: CompanionInput) =>
  saveCompanion(member.client, member.accountId, input);

async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.then(
    () => new Error("it was not refused"),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

const incidentsOf = (member: Member) =>
  stage.stack.sql<{ category: string; rule: string; content_kind: string }>(
    "select category, rule, content_kind from incidents where account_id = $1",
    [member.accountId],
  );

async function publish(input: CompanionInput): Promise<void> {
  await stage.stack.sql(
    "update companions set status = 'published', visibility = 'public' where companion_id = $1",
    [input.companionId],
  );
}

describe("the plan's limit", () => {
  it("lets 20 creations at once make exactly 3 on STANDARD", async () => {
    const member = await stage.stack.createMember({ plan: "STANDARD" });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => save(member, draft())),
    );
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as AppError).code] : [],
    );
    expect(refusals).toEqual(Array(17).fill("companion_limit_reached"));
    expect(await countOwn(member.client, member.accountId)).toBe(3);
    expect(await listOwnCompanions(member.client, member.accountId)).toHaveLength(3);
  });

  it("gives FREE none, and says so", async () => {
    const member = await stage.stack.createMember({ plan: "FREE" });
    expect(await refusalOf(save(member, draft()))).toMatchObject({
      kind: "conflict",
      code: "companion_limit_reached",
    });
    expect(await countOwn(member.client, member.accountId)).toBe(0);
  });

  it("counts a deleted companion out, and does not let it come back through the side door", async () => {
    const member = await stage.stack.createMember({ plan: "STANDARD" });
    const inputs = [draft(), draft(), draft()];
    for (const input of inputs) await save(member, input);
    const [first] = inputs;
    if (!first) throw new Error("no input");
    await deleteCompanion(member.client, member.accountId, first.companionId);
    await deleteCompanion(member.client, member.accountId, first.companionId);
    await save(member, draft());
    expect((await refusalOf(save(member, first))).kind).toBe("conflict");
    const { error } = await member.client
      .from("companions")
      .update({ deleted_at: null })
      .eq("companion_id", first.companionId);
    expect(error?.message).toContain("companion_limit_reached");
  });
});

describe("saving", () => {
  it("keeps everything, and a second press of the same form is the same companion", async () => {
    const member = await stage.stack.createMember({ plan: "PREMIUM" });
    const french = { ...english, tagline: "Répare les horloges", interests: ["horloges"] };
    const input = draft({ texts: { en: english, fr: french }, defaultLocale: "fr" });
    await Promise.all([save(member, input), save(member, input).catch(() => null)]);
    expect(await countOwn(member.client, member.accountId)).toBe(1);
    expect(
      await findOwnCompanion(member.client, member.accountId, input.companionId),
    ).toMatchObject({
      name: "Odile Marchand",
      age: 41,
      status: "draft",
      traits: input.traits,
      appearance: input.appearance,
      voice: input.voice,
      tags: ["craft"],
      texts: { en: english, fr: french },
    });
  });

  it("takes a language away, and leaves the other as it was", async () => {
    const member = await stage.stack.createMember({ plan: "PREMIUM" });
    const input = draft({ texts: { en: english, fr: english } });
    await save(member, input);
    await save(member, { ...input, name: "Odile M.", texts: { en: english } });
    const saved = await findOwnCompanion(member.client, member.accountId, input.companionId);
    expect(saved).toMatchObject({ name: "Odile M.", texts: { en: english } });
    expect(Object.keys(saved?.texts ?? {})).toEqual(["en"]);
  });

  it("refuses a minor in words, names the field, and files only what sexualises", async () => {
    const member = await stage.stack.createMember({ plan: "PREMIUM" });
    const pupil = { ...english, backstory: "She is in 10th grade." };
    expect((await refusalOf(save(member, draft({ texts: { en: pupil } })))).details.fields).toEqual(
      { "texts.en.backstory": "minor_status" },
    );
    expect(await incidentsOf(member)).toEqual([]);
    const coded = { ...english, tagline: "b4rely legal" };
    const refusal = await refusalOf(save(member, draft({ texts: { en: coded } })));
    expect(refusal).toMatchObject({
      code: "companion_not_adult",
      details: { fields: { "texts.en.tagline": "minor_term" } },
    });
    expect(await incidentsOf(member)).toEqual([
      { category: "SEXUAL_MINORS", rule: "companion.minor_term", content_kind: "COMPANION" },
    ]);
    expect(await countOwn(member.client, member.accountId)).toBe(0);
  });

  it("refuses words that break the rules, names the field, and files the incident", async () => {
    const member = await stage.stack.createMember({ plan: "PREMIUM" });
    const words = { ...english, description: "I will tell you how to make a bomb at home." };
    const refusal = await refusalOf(
      save(member, draft({ texts: { en: { ...words, greeting: "how to build a pipe bomb" } } })),
    );
    expect(refusal.code).toBe("companion_words_blocked");
    expect(refusal.details.fields).toMatchObject({ "texts.en.greeting": "words_extremism" });
    expect(await incidentsOf(member)).toEqual([
      expect.objectContaining({ category: "EXTREMISM", content_kind: "COMPANION" }),
    ]);
    expect(await countOwn(member.client, member.accountId)).toBe(0);
  });

  it.each(["gone", "error", "garbage"] as const)(
    "saves nothing while the classifier is %s, and says to try again",
    async (state) => {
      const member = await stage.stack.createMember({ plan: "PREMIUM" });
      stage.vendor.set(state, "/moderations");
      expect(await refusalOf(save(member, draft()))).toMatchObject({
        kind: "unavailable",
        code: "companion_check_unavailable",
      });
      expect(await countOwn(member.client, member.accountId)).toBe(0);
    },
  );
});

describe("a stranger", () => {
  it("can neither edit, delete, nor see a private companion", async () => {
    const owner = await stage.stack.createMember({ plan: "PREMIUM" });
    const stranger = await stage.stack.createMember({ plan: "PREMIUM" });
    const input = draft({ intent: "publish" });
    await save(owner, input);
    const own = await findOwnCompanion(owner.client, owner.accountId, input.companionId);
    expect((await refusalOf(save(stranger, { ...input, name: "Mine now" }))).kind).toMatch(
      /forbidden|conflict/,
    );
    expect(
      await refusalOf(deleteCompanion(stranger.client, stranger.accountId, input.companionId)),
    ).toMatchObject({ kind: "not_found" });
    expect(await findCompanionBySlug(stranger.client, own?.slug ?? "")).toBeNull();
    expect(await findOwnCompanion(stranger.client, owner.accountId, input.companionId)).toBeNull();
    expect(await findOwnCompanion(owner.client, owner.accountId, input.companionId)).toEqual(own);
  });

  it("opens an unlisted companion by its link; a visitor does not", async () => {
    const owner = await stage.stack.createMember({ plan: "PREMIUM" });
    const stranger = await stage.stack.createMember();
    const input = draft({ visibility: "unlisted", intent: "publish" });
    expect((await save(owner, input)).status).toBe("published");
    const slug =
      (await findOwnCompanion(owner.client, owner.accountId, input.companionId))?.slug ?? "";
    expect((await findCompanionBySlug(stranger.client, slug))?.name).toBe("Odile Marchand");
    expect(await findCompanionBySlug(stage.stack.visitor(), slug)).toBeNull();
  });
});

describe("words that moderation never saw", () => {
  it("are met by nobody: not by their writer, not by whoever had the link", async () => {
    const owner = await stage.stack.createMember({ plan: "PREMIUM" });
    const friend = await stage.stack.createMember();
    const input = draft({ visibility: "unlisted", intent: "publish" });
    await save(owner, input);
    const start = async (member: Member) => {
      const { data } = await member.client.rpc("start_conversation", {
        p_conversation_id: randomUUID(),
        p_companion_id: input.companionId,
        p_locale: "en",
      });
      return (data as { outcome: string }).outcome;
    };
    const slug =
      (await findOwnCompanion(owner.client, owner.accountId, input.companionId))?.slug ?? "";
    expect([await start(owner), await start(friend)]).toEqual(["started", "started"]);

    await owner.client
      .from("companion_texts")
      .update({ backstory: "Something the check would have refused." })
      .eq("companion_id", input.companionId);
    expect([await start(owner), await start(friend)]).toEqual(["refused", "refused"]);
    expect(await findCompanionBySlug(friend.client, slug)).toBeNull();

    await save(owner, input);
    expect([await start(owner), await start(friend)]).toEqual(["started", "started"]);
  });
});

describe("the catalogue", () => {
  const search = (query: Record<string, unknown>, locale: "en" | "fr" = "en") =>
    searchCompanions(stage.stack.visitor(), catalogueFiltersSchema.parse(query), locale);
  const names = async (query: Record<string, unknown>, locale: "en" | "fr" = "en") =>
    (await search(query, locale)).companions.map((companion) => companion.name);

  it("takes a public companion only after a review, and drops it again when it is edited", async () => {
    const owner = await stage.stack.createMember({ plan: "PREMIUM" });
    const input = draft({ name: "Quilla Vantongeren", visibility: "public", intent: "publish" });
    expect((await save(owner, input)).status).toBe("in_review");
    expect(await names({ q: "Quilla" })).toEqual([]);
    const { error } = await owner.client
      .from("companions")
      .update({ status: "published" })
      .eq("companion_id", input.companionId);
    expect(error?.message).toContain("companion_needs_review");

    await publish(input);
    expect(await names({ q: "Quilla" })).toEqual(["Quilla Vantongeren"]);
    const swapped = await owner.client
      .from("companion_texts")
      .update({ tagline: "Not what was reviewed" })
      .eq("companion_id", input.companionId)
      .select("companion_id");
    expect(swapped.data ?? []).toEqual([]);

    expect((await save(owner, { ...input, name: "Quilla V." })).status).toBe("in_review");
    expect(await names({ q: "Quilla" })).toEqual([]);
  });

  it.each([
    ["maelle le gof", "Maëlle Le Goff"],
    ["Ousmanne", "Ousmane Diop"],
    ["wisniewska", "Zofia Wiśniewska"],
    ["seoyeon", "Seo-yeon Han"],
  ])("finds %j with its slip or without its accents", async (q, name) => {
    expect((await names({ q }))[0]).toBe(name);
    expect((await names({ q }, "fr"))[0]).toBe(name);
  });

  it("finds by words of either language, finished or begun, and by interest", async () => {
    for (const q of ["lighthouses", "lighth", "phares", "marees", "folk tales"]) {
      expect(await names({ q }), q).toContain("Maëlle Le Goff");
    }
  });

  it("answers in the reader's language and with what the reader filtered", async () => {
    const english = await search({ tags: ["sea"], language: "fr", trait: "openness" });
    const french = await search({ tags: ["sea"], language: "fr", trait: "openness" }, "fr");
    expect(english.total).toBeGreaterThan(0);
    expect(french.companions.map((one) => one.slug)).toEqual(
      english.companions.map((one) => one.slug),
    );
    expect(french.companions[0]?.tagline).not.toBe(english.companions[0]?.tagline);
    for (const companion of english.companions) expect(companion.tags).toContain("sea");
  });

  it("pages without repeating or missing anybody", async () => {
    const first = await search({});
    const second = await search({ page: "2" });
    const slugs = [...first.companions, ...second.companions].map((one) => one.slug);
    expect(slugs.length).toBe(first.total);
    expect(new Set(slugs).size).toBe(first.total);
    expect(await search({ page: "400" })).toEqual({ companions: [], total: 0 });
  });

  it.each(["%", "\\", "'; drop table companions; --", "a & | ! :*", "(", "<->", "\u202e"])(
    "takes %j as words",
    async (q) => {
      await expect(search({ q })).resolves.toBeDefined();
    },
  );
});
