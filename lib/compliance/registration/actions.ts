"use server";

import { redirect } from "next/navigation";
import { limitAction } from "@/lib/accounts/limits";
import { localPath } from "@/lib/accounts/paths";
import { confirmUrl, sendSignInLink } from "@/lib/accounts/sign-in/commands";
import { keepPendingSignUp } from "@/lib/accounts/sign-in/pending-sign-up";
import { emailLinkInput } from "@/lib/accounts/sign-in/schema";
import { noFasterThan } from "@/lib/accounts/timing";
import { findViewer } from "@/lib/accounts/viewer";
import { findDeviceId, keepDeviceId, proposeDeviceId } from "@/lib/compliance/age/device";
import { isRefused } from "@/lib/compliance/age/refusals";
import {
  type Registrant,
  registerSignedIn,
  signUpWithPassword,
} from "@/lib/compliance/registration/commands";
import { registerInput, signUpInput } from "@/lib/compliance/registration/schema";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { getVisitor } from "@/lib/entry/visitor";
import { currentLocale } from "@/lib/i18n/current-locale";
import { AppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";

/** Longer than the slowest of its ways takes: new address, taken address, refusal. */
const SIGN_UP_FLOOR_MS = 1_500;
const EMAIL_FLOOR_MS = 900;

async function getRegistrant(): Promise<Registrant> {
  const deviceId = await proposeDeviceId();
  return { visitor: await getVisitor(), deviceId, locale: await currentLocale(), now: new Date() };
}

export async function signUp(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("sign_up", async () => {
    const input = parseInput(signUpInput, formValues(form));
    const next = localPath(input.next);
    const registrant = await getRegistrant();
    await limitAction("sign_up", registrant.visitor.addressHash, input);
    const admission = await noFasterThan(SIGN_UP_FLOOR_MS, () =>
      signUpWithPassword(input, registrant, confirmUrl(next)),
    );
    if (admission === "too_young") await keepDeviceId(registrant.deviceId);
    if (admission !== "admitted") redirect("/not-eligible");
    await keepPendingSignUp({ email: input.email, next });
    redirect("/verify");
  });
}

/** For whoever is signed in and has not given birth date and consents yet. */
export async function register(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("register", async () => {
    const viewer = await findViewer();
    if (!viewer) throw new AppError("unauthenticated", "session_ended");
    const values = formValues(form);
    const next = localPath(values.next);
    if (viewer.registeredAt !== null) redirect(next);
    const input = parseInput(registerInput, values);
    const registrant = await getRegistrant();
    await limitAction("register", registrant.visitor.addressHash, viewer);
    const admission = await registerSignedIn(viewer, input, registrant);
    if (admission === "too_young") await keepDeviceId(registrant.deviceId);
    if (admission === "admitted") redirect(next);
    await (await visitorDb()).auth.signOut({ scope: "local" });
    redirect("/not-eligible");
  });
}

/**
 * Emails a link to sign in. It makes an account for a new address, hence the look at earlier refusals;
 * the answer is the same either way.
 */
export async function requestSignInLink(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return await runAction("request_sign_in_link", async () => {
    const { email, next } = parseInput(emailLinkInput, formValues(form));
    const { addressHash } = await getVisitor();
    await limitAction("email_link", addressHash, { email });
    const deviceId = (await findDeviceId()) ?? "";
    const mayCreate = !(await isRefused({ deviceId, email, addressHash }));
    const locale = await currentLocale();
    await noFasterThan(EMAIL_FLOOR_MS, () => sendSignInLink(email, next, mayCreate, locale));
    return undefined;
  });
}
