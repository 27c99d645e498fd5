"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { limitAction } from "@/lib/accounts/limits";
import { requirePassword, revokeSession, startEmailChange } from "@/lib/accounts/security/commands";
import {
  emailChangeInput,
  passwordChangeInput,
  sessionInput,
} from "@/lib/accounts/security/schema";
import { closeSession } from "@/lib/accounts/session";
import { replacePassword, sendRecovery } from "@/lib/accounts/sign-in/commands";
import { getViewer } from "@/lib/accounts/viewer";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { visitorDb } from "@/lib/supabase/clients";

export async function changePassword(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("change_password", async () => {
    const input = parseInput(passwordChangeInput, formValues(form));
    const viewer = await getViewer();
    await limitAction("credentials", (await getVisitor()).addressHash, {
      accountId: viewer.accountId,
    });
    const db = await visitorDb();
    await requirePassword(db, input.currentPassword);
    await replacePassword(db, viewer, input.password);
    refresh();
    return undefined;
  });
}

export async function changeEmail(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("change_email", async () => {
    const input = parseInput(emailChangeInput, formValues(form));
    const viewer = await getViewer();
    await limitAction("credentials", (await getVisitor()).addressHash, {
      accountId: viewer.accountId,
    });
    const db = await visitorDb();
    await requirePassword(db, input.currentPassword);
    await startEmailChange(db, viewer, input.email);
    return undefined;
  });
}

/** For members who never had a password, or forgot it: a link by email. */
export async function requestOwnPasswordLink(
  _previous: ActionResult | null,
): Promise<ActionResult> {
  return await runAction("request_own_password_link", async () => {
    const { email } = await getViewer();
    await limitAction("email_link", (await getVisitor()).addressHash, { email });
    await sendRecovery(email);
    return undefined;
  });
}

export async function signOutDevice(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("sign_out_device", async () => {
    const { sessionId } = parseInput(sessionInput, formValues(form));
    const viewer = await getViewer();
    await limitAction("profile", (await getVisitor()).addressHash, { accountId: viewer.accountId });
    await revokeSession(await visitorDb(), sessionId);
    refresh();
    return undefined;
  });
}

export async function signOutEverywhere(_previous: ActionResult | null): Promise<ActionResult> {
  return await runAction("sign_out_everywhere", async () => {
    await getViewer();
    await closeSession("global");
    redirect("/sign-in?reason=signed_out_everywhere");
  });
}
