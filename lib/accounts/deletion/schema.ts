import { z } from "zod";
import { cleanText } from "@/lib/accounts/text";

/** Days during which a requested erasure can be taken back. The database sets the date. */
export const DELETION_GRACE_DAYS = 14;

export const deletionInput = z.object({
  reason: z.string().default("").transform(cleanText).pipe(z.string().max(1000, "too_long")),
  understood: z.literal("on", { error: "confirmation_required" }),
});

/** An erasure asked for. Times in ISO 8601. */
export interface DeletionRequest {
  deletionRequestId: string;
  requestedAt: string;
  executeAfter: string;
  cancelledAt: string | null;
  completedAt: string | null;
}
