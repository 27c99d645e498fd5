import { randomUUID } from "node:crypto";
import { type ActionRow, MEMBERS_ONLY } from "@/tests/entry/row";
import { companionInput, type World } from "@/tests/entry/world";

async function strangersCompanion({ stack, stranger }: World) {
  const [row] = await stack.sql<{ name: string; deleted_at: string | null }>(
    "select name, deleted_at from companions where companion_id = $1",
    [stranger.companionId],
  );
  return row;
}

const words = (changed: Record<string, string>) => {
  const { texts } = companionInput("");
  return { texts: { en: { ...texts.en, ...changed } } };
};

export const COMPANION_ROWS: ActionRow[] = [
  {
    action: "lib/companions/actions.ts#saveCompanion",
    shape: "object",
    ...MEMBERS_ONLY,
    suspended: "account_suspended",
    input: () => companionInput(randomUUID()),
    works: "ok",
    changesPerson: true,
    cases: [
      { what: "seventeen years", change: { age: 17 }, answer: "invalid_input age:adults_only" },
      { what: "no name", change: { name: "" }, answer: "invalid_input name:required" },
      {
        what: "no first words",
        change: words({ greeting: " " }),
        answer: "invalid_input texts.en.greeting:required",
      },
      {
        what: "a language without words",
        change: { defaultLocale: "fr" },
        answer: "invalid_input defaultLocale:language_without_words",
      },
      {
        what: "a minor in other words",
        change: words({ tagline: "A schoolgirl with a secret crush." }),
        answer: "companion_not_adult texts.en.tagline:minor_status",
      },
      {
        what: "traits out of range",
        change: { traits: { ...companionInput("").traits, humor: 7 } },
        answer: "invalid_input traits.humor:too_big",
      },
      { what: "a NUL in the name", change: { name: "O\u0000dile" }, answer: "ok" },
      {
        what: "a place that staff give, which waits for their review",
        change: { visibility: "premium", intent: "publish" },
        answer: "ok",
      },
    ],
    foreign: {
      what: "a stranger's companion",
      change: ({ stranger }) => ({ companionId: stranger.companionId, name: "Taken over" }),
      answer: /^(?!ok|internal)/,
      isIntact: async (world) => (await strangersCompanion(world))?.name === "Odile Marchand",
    },
    limits: { save_companion: "account" },
  },
  {
    action: "lib/companions/actions.ts#deleteCompanion",
    shape: "object",
    ...MEMBERS_ONLY,
    input: (_world, { companionId }) => ({ companionId }),
    works: "ok",
    changesPerson: true,
    cases: [
      {
        what: "no id",
        change: { companionId: "first" },
        answer: "invalid_input companionId:invalid",
      },
      {
        what: "a companion of nobody",
        change: () => ({ companionId: randomUUID() }),
        answer: "companion_not_found",
      },
      {
        what: "one of the catalogue",
        change: ({ catalogueId }) => ({ companionId: catalogueId }),
        answer: "companion_not_found",
      },
    ],
    foreign: {
      what: "a stranger's companion",
      change: ({ stranger }) => ({ companionId: stranger.companionId }),
      answer: "companion_not_found",
      isIntact: async (world) => (await strangersCompanion(world))?.deleted_at === null,
    },
  },
];
