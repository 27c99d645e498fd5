import "server-only";
import type { Profile } from "@/lib/accounts/profile/schema";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** Saves a member's profile. Throws `username_taken` beside its field. */
export async function saveProfile(db: Db, accountId: string, profile: Profile): Promise<void> {
  const result = await db
    .from("accounts")
    .update({
      username: profile.username,
      display_name: profile.displayName,
      bio: profile.bio,
      country: profile.country,
      timezone: profile.timezone,
      locale: profile.locale,
      interests: profile.interests,
    })
    .eq("account_id", accountId);
  if (result.error?.code === "23505") {
    throw new AppError("conflict", "invalid_input", { fields: { username: "username_taken" } });
  }
  unwrap(result);
}

/** Tells the auth server the language its emails are to be written in. Not worth failing a save for. */
export async function keepEmailLocale(db: Db, locale: string): Promise<void> {
  const { error } = await db.auth.updateUser({ data: { locale } });
  if (error) log.warn({ code: error.code }, "language of auth emails not saved");
}
