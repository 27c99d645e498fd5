import "server-only";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { keyedHash } from "@/lib/kernel/hash";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

export interface RateLimit {
  /** What is limited, e.g. `sign_in`. */
  name: string;
  hits: number;
  windowSeconds: number;
}

/** Counts one hit of `subject` (an address hash, an email, an account id); throws `rate_limited` past the limit. */
export async function takeRateLimit(limit: RateLimit, subject: string): Promise<void> {
  const wait = unwrap(
    await secretDb().rpc("take_rate_limit", {
      p_key: `${limit.name}:${keyedHash(env().APP_SECRET, "rate-limit", subject)}`,
      p_limit: limit.hits,
      p_window_seconds: limit.windowSeconds,
    }),
  );
  if (wait > 0) throw new AppError("rate_limited", "rate_limited", { retryAfterSeconds: wait });
}
