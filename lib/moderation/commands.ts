import "server-only";
import { sha256 } from "@/lib/kernel/hash";
import { THRESHOLD_VERSION } from "@/lib/moderation/policy";
import type { ModerationMode, Verdict } from "@/lib/moderation/schema";
import type { Database } from "@/lib/supabase/database.types";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

export interface IncidentInput {
  accountId: string;
  contentKind: "MESSAGE" | "REPLY" | "COMPANION" | "PROFILE";
  content: string;
  mode: ModerationMode;
  conversationId?: string;
  verdict: Extract<Verdict, { verdict: "block" }>;
}

/** Files what was blocked and why. Keeps a SHA-256 of the content, never the content. */
export async function recordIncident(input: IncidentInput): Promise<void> {
  const { verdict } = input;
  unwrap(
    await secretDb()
      .from("incidents")
      .insert({
        account_id: input.accountId,
        content_kind: input.contentKind,
        content_sha256: sha256(input.content),
        conversation_id: input.conversationId ?? null,
        category: verdict.category,
        severity: verdict.severity,
        confidence: verdict.confidence,
        rule: verdict.rule,
        mode: input.mode,
        model_id: verdict.model,
        threshold_version: THRESHOLD_VERSION,
        scores: verdict.scores,
      }),
  );
}

type CompanionWords = Database["public"]["Functions"]["save_companion"]["Args"];

/**
 * Lets the words of a companion count: exactly those that were checked, given as they were saved. A member
 * can write others to the database, where nobody meets them. Idempotent.
 */
export async function vouchForCompanion(checked: CompanionWords): Promise<void> {
  unwrap(await secretDb().rpc("vouch_for_companion", checked));
}
