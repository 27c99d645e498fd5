"use server";

import { refresh } from "next/cache";
import { limitAction } from "@/lib/accounts/limits";
import { savePreferences } from "@/lib/accounts/preferences/commands";
import { getPreferenceLimits } from "@/lib/accounts/preferences/queries";
import { preferencesInput } from "@/lib/accounts/preferences/schema";
import { getViewer } from "@/lib/accounts/viewer";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { visitorDb } from "@/lib/supabase/clients";

export async function updatePreferences(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("update_preferences", async () => {
    const input = parseInput(preferencesInput, formValues(form));
    const viewer = await getViewer();
    await limitAction("profile", (await getVisitor()).addressHash, viewer);
    const db = await visitorDb();
    const limits = await getPreferenceLimits(db, viewer.assuranceLevel);
    await savePreferences(db, viewer.accountId, input, limits);
    refresh();
    return undefined;
  });
}
