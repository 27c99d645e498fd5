import { z } from "zod";
import { THEMES } from "@/lib/accounts/schema";

/** From the strictest to the widest. */
export const CONTENT_FILTERS = ["STRICT", "LIGHT", "OPTIONAL"] as const;
export type ContentFilter = (typeof CONTENT_FILTERS)[number];

export const COMPANION_GENDERS = ["woman", "man", "nonbinary"] as const;
export const PERSONALITIES_MAX = 12;

/** What a member chose; `quietHours` in their own time zone, `HH:MM`. */
export interface Preferences {
  contentFilter: ContentFilter;
  hasMatureContent: boolean;
  hasVoice: boolean;
  hasVideo: boolean;
  hasEmailNotifications: boolean;
  hasPushNotifications: boolean;
  companionGenders: string[];
  companionPersonalities: string[];
  quietHours: { start: string; end: string } | null;
  theme: (typeof THEMES)[number];
}

/** A box that is not ticked is not sent. */
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** A name sent once is a string, sent twice a list, not at all nothing. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );

const time = z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]).default("");

export const preferencesInput = z
  .object({
    contentFilter: z.enum(CONTENT_FILTERS),
    hasMatureContent: ticked,
    hasVoice: ticked,
    hasVideo: ticked,
    hasEmailNotifications: ticked,
    hasPushNotifications: ticked,
    companionGenders: list(z.enum(COMPANION_GENDERS)),
    companionPersonalities: list(z.string().regex(/^[a-z][a-z-]{1,30}$/)).pipe(
      z.array(z.string()).max(PERSONALITIES_MAX, "too_many_personalities"),
    ),
    quietHoursStart: time,
    quietHoursEnd: time,
    theme: z.enum(THEMES),
  })
  .transform(({ quietHoursStart, quietHoursEnd, ...rest }, context): Preferences => {
    if ((quietHoursStart === "") !== (quietHoursEnd === "")) {
      const path = [quietHoursStart === "" ? "quietHoursStart" : "quietHoursEnd"];
      context.addIssue({ code: "custom", message: "quiet_hours_incomplete", path });
      return z.NEVER;
    }
    const quietHours = quietHoursStart ? { start: quietHoursStart, end: quietHoursEnd } : null;
    return { ...rest, quietHours };
  });
