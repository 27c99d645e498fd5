import "server-only";
import { canonicalEmail } from "@/lib/accounts/email";
import { type RateLimit, takeRateLimit } from "@/lib/entry/rate-limit";

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Tries allowed, by network address and by email or account. An address may be a whole household or office. */
const LIMITS = {
  sign_up: { address: [20, HOUR], subject: [5, HOUR] },
  sign_in: { address: [40, QUARTER_HOUR], subject: [10, QUARTER_HOUR] },
  email_link: { address: [20, HOUR], subject: [5, HOUR] },
  confirm: { address: [40, QUARTER_HOUR], subject: [20, QUARTER_HOUR] },
  oauth: { address: [40, QUARTER_HOUR], subject: [40, QUARTER_HOUR] },
  register: { address: [20, HOUR], subject: [10, HOUR] },
  credentials: { address: [40, HOUR], subject: [8, HOUR] },
  profile: { address: [240, HOUR], subject: [60, HOUR] },
} as const satisfies Record<string, Record<"address" | "subject", readonly [number, number]>>;

export type LimitedAction = keyof typeof LIMITS;

function limit(name: string, [hits, windowSeconds]: readonly [number, number]): RateLimit {
  return { name, hits, windowSeconds };
}

/** Counts a try of this address and of this person; throws `rate_limited` past either limit. */
export async function limitAction(
  action: LimitedAction,
  addressHash: string | null,
  subject: { email: string } | { accountId: string },
): Promise<void> {
  const limits = LIMITS[action];
  // A viewer has both: the account is the one that every action of a member counts.
  const person = "accountId" in subject ? subject.accountId : canonicalEmail(subject.email);
  await limitAddress(action, addressHash);
  await takeRateLimit(limit(`${action}:subject`, limits.subject), person);
}

/** The same where nobody has named themselves yet. */
export async function limitAddress(
  action: LimitedAction,
  addressHash: string | null,
): Promise<void> {
  if (addressHash === null) return;
  await takeRateLimit(limit(`${action}:address`, LIMITS[action].address), addressHash);
}
