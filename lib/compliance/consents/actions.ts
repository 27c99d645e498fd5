"use server";

import { refresh } from "next/cache";

import { z } from "zod";
import { limitAction } from "@/lib/accounts/limits";
import { getViewer } from "@/lib/accounts/viewer";
import { recordConsent } from "@/lib/compliance/consents/commands";
import { OPTIONAL_CONSENTS } from "@/lib/compliance/consents/policy";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { currentLocale } from "@/lib/i18n/current-locale";

const changeInput = z.object({ kind: z.enum(OPTIONAL_CONSENTS), isGranted: z.stringbool() });

/** Gives or withdraws one of the optional consents of the signed-in member. */
export async function changeConsent(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("change_consent", async () => {
    const input = parseInput(changeInput, formValues(form));
    const { accountId } = await getViewer();
    const visitor = await getVisitor();
    await limitAction("profile", visitor.addressHash, { accountId });
    const locale = await currentLocale();
    await recordConsent({ accountId, ...input, locale }, visitor);
    refresh();
    return undefined;
  });
}
