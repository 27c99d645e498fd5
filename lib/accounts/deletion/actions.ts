"use server";

import { refresh } from "next/cache";
import * as command from "@/lib/accounts/deletion/commands";
import { deletionInput } from "@/lib/accounts/deletion/schema";
import { limitAction } from "@/lib/accounts/limits";
import { getViewer } from "@/lib/accounts/viewer";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { visitorDb } from "@/lib/supabase/clients";

export async function requestDeletion(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("request_deletion", async () => {
    const { reason } = parseInput(deletionInput, formValues(form));
    const { accountId } = await getViewer();
    await limitAction("profile", (await getVisitor()).addressHash, { accountId });
    await command.requestDeletion(await visitorDb(), reason);
    refresh();
    return undefined;
  });
}

export async function cancelDeletion(_previous: ActionResult | null): Promise<ActionResult> {
  return await runAction("cancel_deletion", async () => {
    const { accountId } = await getViewer();
    await limitAction("profile", (await getVisitor()).addressHash, { accountId });
    await command.cancelDeletion(await visitorDb(), accountId, new Date());
    refresh();
    return undefined;
  });
}
