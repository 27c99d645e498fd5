import { z } from "zod";
import { isCountryCode } from "@/lib/accounts/countries";
import { cleanLine, cleanText } from "@/lib/accounts/text";
import { LOCALES } from "@/lib/i18n/locale";

/** Names that would let someone speak for the product or for its staff. */
const RESERVED = new Set(
  "admin administrator moderator mod staff support help nexus nexusai system root security official team owner null undefined me settings api".split(
    " ",
  ),
);

export const INTERESTS_MAX = 20;
const INTEREST_LENGTH_MAX = 40;

const username = z
  .string()
  .default("")
  .transform((value) => value.trim().replace(/^@/, "").toLowerCase())
  .pipe(
    z.union(
      [z.literal(""), z.string().regex(/^[a-z0-9_]{3,30}$/, "username_invalid")],
      "username_invalid",
    ),
  )
  .refine((value) => !RESERVED.has(value), "username_taken")
  .transform((value) => value || null);

/** Typed as a list with commas; one entry per idea, the first spelling wins. */
const interests = z
  .string()
  .default("")
  .transform((value) => {
    const seen = new Set<string>();
    return value
      .split(/[,\n;]/)
      .map(cleanLine)
      .filter(
        (entry) => entry !== "" && !seen.has(entry.toLowerCase()) && seen.add(entry.toLowerCase()),
      );
  })
  .pipe(
    z
      .array(z.string().max(INTEREST_LENGTH_MAX, "interest_too_long"))
      .max(INTERESTS_MAX, "too_many_interests"),
  );

function isTimezone(value: string): boolean {
  if (value === "UTC") return true;
  if (!/^[A-Za-z]+\//.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

export const profileInput = z.object({
  username,
  displayName: z
    .string({ error: "required" })
    .transform(cleanLine)
    .pipe(z.string().min(1, "required").max(60, "too_long")),
  bio: z.string().default("").transform(cleanText).pipe(z.string().max(500, "too_long")),
  country: z.string({ error: "required" }).refine(isCountryCode, "invalid"),
  timezone: z.string({ error: "required" }).max(60).refine(isTimezone, "invalid"),
  locale: z.enum(LOCALES),
  interests,
});
export type Profile = z.output<typeof profileInput>;
