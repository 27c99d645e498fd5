import { z } from "zod";
import { emailInput } from "@/lib/accounts/email";
import { typedPassword } from "@/lib/accounts/sign-in/schema";

/** A browser signed in to the account. */
export interface Session {
  sessionId: string;
  userAgent: string;
  /** ISO 8601, both. */
  startedAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
}

export const passwordChangeInput = z.object({
  currentPassword: typedPassword,
  password: typedPassword,
});

export const emailChangeInput = z.object({ currentPassword: typedPassword, email: emailInput });

export const sessionInput = z.object({ sessionId: z.uuid() });
