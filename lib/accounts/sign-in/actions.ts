"use server";

import { redirect } from "next/navigation";
import { limitAction, limitAddress } from "@/lib/accounts/limits";
import { registerPath } from "@/lib/accounts/paths";
import { openSession } from "@/lib/accounts/session";
import * as command from "@/lib/accounts/sign-in/commands";
import {
  findPendingSignUp,
  forgetPendingSignUp,
  keepPendingSignUp,
} from "@/lib/accounts/sign-in/pending-sign-up";
import {
  endRecovery,
  grantRecovery,
  isRecoveryGranted,
} from "@/lib/accounts/sign-in/recovery-grant";
import {
  emailLinkInput,
  linkInput,
  newPasswordInput,
  providerInput,
  signInInput,
} from "@/lib/accounts/sign-in/schema";
import { failNoFasterThan, noFasterThan } from "@/lib/accounts/timing";
import { requireIdentity } from "@/lib/auth/identity";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { AppError, toAppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";

/** bcrypt takes a tenth of a second for a known address and nothing for an unknown one. */
const FAILURE_FLOOR_MS = 700;
const EMAIL_FLOOR_MS = 900;

export async function signIn(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("sign_in", async () => {
    const { email, password, next } = parseInput(signInInput, formValues(form));
    const visitor = await getVisitor();
    await limitAction("sign_in", visitor.addressHash, { email });
    const db = await visitorDb();
    try {
      await failNoFasterThan(FAILURE_FLOOR_MS, () =>
        command.signInWithPassword(db, email, password),
      );
    } catch (thrown) {
      if (toAppError(thrown).code !== "email_not_confirmed") throw thrown;
      await keepPendingSignUp({ email, next });
      redirect("/verify");
    }
    const { isRegistered } = await openSession(db, visitor.userAgent);
    redirect(isRegistered ? next : registerPath(next));
  });
}

/** Answers alike for every address. */
export async function requestPasswordReset(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("request_password_reset", async () => {
    const { email } = parseInput(emailLinkInput, formValues(form));
    await limitAction("email_link", (await getVisitor()).addressHash, { email });
    await noFasterThan(EMAIL_FLOOR_MS, () => command.sendRecovery(email));
    return undefined;
  });
}

/** To the address of the sign-up in progress in this browser. */
export async function resendConfirmation(_previous: ActionResult | null): Promise<ActionResult> {
  return await runAction("resend_confirmation", async () => {
    const pending = await findPendingSignUp();
    if (!pending) throw new AppError("not_found", "sign_up_not_found");
    await limitAction("email_link", (await getVisitor()).addressHash, pending);
    await noFasterThan(EMAIL_FLOOR_MS, () => command.resendConfirmation(pending));
    return undefined;
  });
}

export async function confirmLink(
  _previous: ActionResult<"half_changed"> | null,
  form: FormData,
): Promise<ActionResult<"half_changed">> {
  return await runAction("confirm_link", async () => {
    const link = parseInput(linkInput, formValues(form));
    const visitor = await getVisitor();
    await limitAddress("confirm", visitor.addressHash);
    const db = await visitorDb();
    if ((await command.redeemLink(db, link)) === "half_changed") return "half_changed" as const;
    const { isRegistered } = await openSession(db, visitor.userAgent);
    await forgetPendingSignUp();
    if (link.type === "recovery") {
      await grantRecovery((await requireIdentity(db)).sessionId);
      redirect("/reset-password");
    }
    redirect(isRegistered ? link.next : registerPath(link.next));
  });
}

export async function signInWithProvider(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("sign_in_with_provider", async () => {
    const { provider, next } = parseInput(providerInput, formValues(form));
    await limitAddress("oauth", (await getVisitor()).addressHash);
    redirect(await command.startProviderSignIn(await visitorDb(), provider, next));
  });
}

/** Only for a session that a recovery link opened. */
export async function resetPassword(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("reset_password", async () => {
    const { password } = parseInput(newPasswordInput, formValues(form));
    const db = await visitorDb();
    const identity = await requireIdentity(db);
    await limitAction("credentials", (await getVisitor()).addressHash, identity);
    if (!(await isRecoveryGranted(identity.sessionId)))
      throw new AppError("forbidden", "link_expired");
    await command.replacePassword(db, identity, password);
    await endRecovery();
    redirect("/discover");
  });
}
