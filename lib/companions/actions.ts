"use server";

import { revalidatePath } from "next/cache";
import { getViewer } from "@/lib/accounts/viewer";
import * as commands from "@/lib/companions/commands";
import { companionIdSchema, companionInputSchema } from "@/lib/companions/schema";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { parseInput } from "@/lib/entry/input";
import { takeRateLimit } from "@/lib/entry/rate-limit";
import { AppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";

/** Each save is moderated, which costs: enough for careful writing, not for a script. */
const SAVES = { name: "save_companion", hits: 60, windowSeconds: 3600 };

/** Saves the companion form, as a draft or to be published. A second press with the same id saves the same companion. */
export async function saveCompanion(
  input: unknown,
): Promise<ActionResult<commands.SavedCompanion>> {
  return runAction("companions.save", async () => {
    const companion = parseInput(companionInputSchema, input);
    const viewer = await getViewer();
    if (viewer.isSuspended) throw new AppError("forbidden", "account_suspended");
    await takeRateLimit(SAVES, viewer.accountId);
    const saved = await commands.saveCompanion(await visitorDb(), viewer.accountId, companion);
    revalidatePath("/companions", "layout");
    return saved;
  });
}

/** Deletes one of the member's companions. Deleting twice is not an error. */
export async function deleteCompanion(input: unknown): Promise<ActionResult> {
  return runAction("companions.delete", async () => {
    const { companionId } = parseInput(companionIdSchema, input);
    const viewer = await getViewer();
    await commands.deleteCompanion(await visitorDb(), viewer.accountId, companionId);
    revalidatePath("/companions", "layout");
    return undefined;
  });
}
