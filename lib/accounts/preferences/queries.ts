import "server-only";
import type { PreferenceLimits } from "@/lib/accounts/preferences/policy";
import { CONTENT_FILTERS, type Preferences } from "@/lib/accounts/preferences/schema";
import { THEMES } from "@/lib/accounts/schema";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** A member's preferences. */
export async function getPreferences(db: Db, accountId: string): Promise<Preferences> {
  const row = unwrap(
    await db.from("account_preferences").select("*").eq("account_id", accountId).single(),
  );
  const start = row.quiet_hours_start?.slice(0, 5);
  const end = row.quiet_hours_end?.slice(0, 5);
  return {
    contentFilter: CONTENT_FILTERS.find((filter) => filter === row.content_filter) ?? "STRICT",
    hasMatureContent: row.mature_content,
    hasVoice: row.voice_enabled,
    hasVideo: row.video_enabled,
    hasEmailNotifications: row.email_notifications,
    hasPushNotifications: row.push_notifications,
    companionGenders: row.companion_genders,
    companionPersonalities: row.companion_personalities,
    quietHours: start && end ? { start, end } : null,
    theme: THEMES.find((theme) => theme === row.theme) ?? "system",
  };
}

/** What the caller's plan and assurance let a preference be. */
export async function getPreferenceLimits(
  db: Db,
  assuranceLevel: number,
): Promise<PreferenceLimits> {
  const plan = unwrap(await db.rpc("get_my_plan"));
  return { planModes: plan.moderation_modes, assuranceLevel };
}
