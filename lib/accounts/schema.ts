import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locale";

export const ROLES = ["USER", "CREATOR", "MODERATOR", "ADMIN"] as const;
export type Role = (typeof ROLES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The member whose request this is, as one call of `get_viewer` tells. Safe to hand to the browser's own member. */
export interface Viewer {
  accountId: string;
  sessionId: string;
  email: string;
  username: string | null;
  displayName: string;
  bio: string;
  avatarPath: string | null;
  country: string | null;
  timezone: string;
  locale: (typeof LOCALES)[number];
  interests: string[];
  role: Role;
  /** ISO date. Null means unknown age: the rules for minors apply. */
  birthDate: string | null;
  assuranceLevel: number;
  /** Null until birth date and consents were given. */
  registeredAt: string | null;
  createdAt: string;
  isSuspended: boolean;
  theme: Theme;
  /** When a requested erasure will run; null when none was asked for. */
  deletionDueAt: string | null;
}

/** What the `get_viewer` function answers. */
export const viewerRow = z.object({
  account_id: z.uuid(),
  username: z.string().nullable(),
  display_name: z.string(),
  bio: z.string(),
  avatar_path: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string(),
  locale: z.enum(LOCALES),
  interests: z.array(z.string()),
  role: z.enum(ROLES),
  birth_date: z.string().nullable(),
  assurance_level: z.number().int(),
  registered_at: z.string().nullable(),
  created_at: z.string(),
  session_alive: z.boolean(),
  is_suspended: z.boolean(),
  is_deleted: z.boolean(),
  theme: z.enum(THEMES),
  deletion_due_at: z.string().nullable(),
});
