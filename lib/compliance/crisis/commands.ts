import "server-only";
import { type Hotline, hotlineFor } from "@/lib/compliance/crisis/hotlines";
import { log } from "@/lib/kernel/log";
import { secretDb } from "@/lib/supabase/secret";

/** The line to show, and one more in the public count. The count never delays or prevents the card. */
export function referToHelp(country: string | null): Hotline {
  secretDb()
    .rpc("count_crisis_referral", { p_jurisdiction: country ?? "ZZ", p_kind: "SELF_HARM" })
    .then(({ error }) => {
      if (error) log.error({ err: error }, "crisis referral not counted");
    });
  return hotlineFor(country);
}
