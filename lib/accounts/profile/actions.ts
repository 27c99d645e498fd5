"use server";

import { refresh } from "next/cache";
import { limitAction } from "@/lib/accounts/limits";
import { keepEmailLocale, saveProfile } from "@/lib/accounts/profile/commands";
import { profileInput } from "@/lib/accounts/profile/schema";
import { keepLocale } from "@/lib/accounts/session";
import { getViewer } from "@/lib/accounts/viewer";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { visitorDb } from "@/lib/supabase/clients";

export async function updateProfile(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("update_profile", async () => {
    const input = parseInput(profileInput, formValues(form));
    const viewer = await getViewer();
    await limitAction("profile", (await getVisitor()).addressHash, viewer);
    const db = await visitorDb();
    await saveProfile(db, viewer.accountId, input);
    if (input.locale !== viewer.locale) await keepEmailLocale(db, input.locale);
    await keepLocale(input.locale);
    refresh();
    return undefined;
  });
}
