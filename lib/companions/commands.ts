import "server-only";
import { type AdultRule, findMinorCodings } from "@/lib/companions/adult-policy";
import { statusAfterSaving } from "@/lib/companions/policy";
import type { CompanionInput, CompanionStatus } from "@/lib/companions/schema";
import { type FieldText, searchInterests, wordsOf } from "@/lib/companions/words";
import { LOCALES } from "@/lib/i18n/locale";
import { AppError } from "@/lib/kernel/errors";
import { checkText } from "@/lib/moderation/check-text";
import { recordIncident, vouchForCompanion } from "@/lib/moderation/commands";
import type { ModerationMode, Verdict } from "@/lib/moderation/schema";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** A companion can be met by anybody once published, so its words are held to the strictest mode. */
const MODE: ModerationMode = "STRICT";

export interface SavedCompanion {
  companionId: string;
  status: CompanionStatus;
}

/**
 * Creates or updates one of the member's companions. Idempotent on the id the browser made. Refuses what is
 * not an adult (`companion_not_adult`) or breaks the rules (`companion_words_blocked`), naming the fields;
 * the database refuses past the plan's limit (`companion_limit_reached`).
 */
export async function saveCompanion(
  db: Db,
  accountId: string,
  input: CompanionInput,
): Promise<SavedCompanion> {
  const words = wordsOf(input);
  await requireAdult(accountId, input, words);
  await requireAllowed(accountId, words);
  const status = statusAfterSaving(input.intent, input.visibility);
  const saved = {
    p_companion_id: input.companionId,
    p_companion: {
      name: input.name,
      age: input.age,
      gender: input.gender,
      rating: input.rating,
      visibility: input.visibility,
      status,
      default_locale: input.defaultLocale,
      traits: input.traits,
      conversation_styles: input.conversationStyles,
      interests: searchInterests(input),
      tags: input.tags,
      appearance: input.appearance,
      voice: input.voice,
    },
    p_texts: LOCALES.flatMap((locale) => {
      const text = input.texts[locale];
      return text
        ? [
            {
              locale,
              tagline: text.tagline,
              description: text.description,
              backstory: text.backstory,
              greeting: text.greeting,
              speaking_style: text.speakingStyle,
              example_dialogue: text.exampleDialogue,
              interests: text.interests,
            },
          ]
        : [];
    }),
  };
  unwrap(await db.rpc("save_companion", saved));
  await vouchForCompanion(saved);
  return { companionId: input.companionId, status };
}

/** Hides a companion of the member's for good and frees its place in the plan. Conversations others had stay. */
export async function deleteCompanion(
  db: Db,
  accountId: string,
  companionId: string,
): Promise<void> {
  const rows = unwrap(
    await db
      .from("companions")
      .update({ deleted_at: new Date().toISOString() })
      .eq("companion_id", companionId)
      .eq("creator_account_id", accountId)
      .is("deleted_at", null)
      .select("companion_id"),
  );
  if (rows.length > 0) return;
  // Gone already: a second press. Not theirs: the same answer as if it did not exist.
  const own = unwrap(
    await db
      .from("companions")
      .select("companion_id")
      .eq("companion_id", companionId)
      .eq("creator_account_id", accountId)
      .maybeSingle(),
  );
  if (!own) throw new AppError("not_found", "companion_not_found");
}

/** Those that sexualise minors are filed for a person to look at; a mere slip of age is only refused. */
const FILED: readonly AdultRule[] = ["minor_term", "minor_desire"];

async function requireAdult(
  accountId: string,
  input: CompanionInput,
  words: FieldText[],
): Promise<void> {
  const findings = findMinorCodings({
    age: input.age,
    name: input.name,
    texts: words.filter(({ field }) => field !== "name"),
    thisYear: new Date().getUTCFullYear(),
  });
  if (findings.length === 0) return;
  const filed = findings.find((finding) => FILED.includes(finding.rule));
  if (filed) {
    await fileIncident(accountId, words.find(({ field }) => field === filed.field)?.text ?? "", {
      verdict: "block",
      category: "SEXUAL_MINORS",
      severity: "HIGH",
      rule: `companion.${filed.rule}`,
      confidence: 1,
      scores: {},
      model: "adult-policy",
      isCrisis: false,
    });
  }
  const fields: Record<string, string> = {};
  for (const { field, rule } of findings) fields[field] ??= rule;
  throw new AppError("invalid", "companion_not_adult", { fields });
}

async function requireAllowed(accountId: string, words: FieldText[]): Promise<void> {
  const verdict = await checkText(
    words.map(({ text }) => text),
    MODE,
  );
  if (verdict.verdict === "allow") return;
  if (verdict.verdict === "unavailable") {
    throw new AppError("unavailable", "companion_check_unavailable");
  }
  // Only once something was refused is it worth asking which field it was.
  const verdicts = await Promise.all(words.map(({ text }) => checkText([text], MODE)));
  const fields: Record<string, string> = {};
  for (const [index, { field }] of words.entries()) {
    const single = verdicts[index];
    if (single?.verdict === "block") fields[field] ??= `words_${single.category.toLowerCase()}`;
  }
  const content = words.map(({ text }) => text).join("\n");
  await fileIncident(accountId, content, verdict);
  throw new AppError("invalid", "companion_words_blocked", { fields });
}

function fileIncident(
  accountId: string,
  content: string,
  verdict: Extract<Verdict, { verdict: "block" }>,
): Promise<void> {
  return recordIncident({ accountId, contentKind: "COMPANION", content, mode: MODE, verdict });
}
