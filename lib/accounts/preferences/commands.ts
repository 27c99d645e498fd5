import "server-only";
import { type PreferenceLimits, preferenceProblems } from "@/lib/accounts/preferences/policy";
import type { Preferences } from "@/lib/accounts/preferences/schema";
import { AppError } from "@/lib/kernel/errors";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** Saves what a member chose; throws beside each field that plan or assurance does not allow. */
export async function savePreferences(
  db: Db,
  accountId: string,
  chosen: Preferences,
  limits: PreferenceLimits,
): Promise<void> {
  const fields = preferenceProblems(chosen, limits);
  if (Object.keys(fields).length > 0) throw new AppError("forbidden", "invalid_input", { fields });
  unwrap(
    await db
      .from("account_preferences")
      .update({
        content_filter: chosen.contentFilter,
        mature_content: chosen.hasMatureContent,
        voice_enabled: chosen.hasVoice,
        video_enabled: chosen.hasVideo,
        email_notifications: chosen.hasEmailNotifications,
        push_notifications: chosen.hasPushNotifications,
        companion_genders: chosen.companionGenders,
        companion_personalities: chosen.companionPersonalities,
        quiet_hours_start: chosen.quietHours?.start ?? null,
        quiet_hours_end: chosen.quietHours?.end ?? null,
        theme: chosen.theme,
      })
      .eq("account_id", accountId),
  );
}
