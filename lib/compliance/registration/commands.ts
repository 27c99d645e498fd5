import "server-only";
import type { AuthResponse } from "@supabase/supabase-js";
import { passwordProblem } from "@/lib/accounts/passwords/policy";
import { judgeAge, todayIn } from "@/lib/compliance/age/policy";
import { type Applicant, isRefused, recordRefusal } from "@/lib/compliance/age/refusals";
import { LEGAL_VERSION } from "@/lib/compliance/consents/schema";
import { jurisdictionOf, minimumAgeIn } from "@/lib/compliance/jurisdictions";
import type { Registration, SignUp } from "@/lib/compliance/registration/schema";
import type { Visitor } from "@/lib/entry/visitor";
import type { Locale } from "@/lib/i18n/locale";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { checkAuth } from "@/lib/supabase/auth-error";
import { detachedDb } from "@/lib/supabase/detached";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

/** Who is registering, and from where. */
export interface Registrant {
  visitor: Visitor;
  /** The browser's own id once it was refused, a fresh one until then. */
  deviceId: string;
  locale: Locale;
  now: Date;
}

/** `too_young`: refused just now, the device is to be marked. `refused`: an earlier refusal stands. */
export type Admission = "admitted" | "refused" | "too_young";

/**
 * The age check. A refusal that stands is found before the birth date is looked at; a new one is
 * recorded under every mark given. Throws on a slip: an impossible date, a country not served.
 */
async function admit(
  applicant: Applicant,
  registration: Registration,
  now: Date,
): Promise<Admission> {
  if (await isRefused(applicant)) {
    // Another email from a refused device is refused under that email too, wherever it is tried next.
    // Not so from a refused network or mailbox: those can be somebody else's.
    const { deviceId = "" } = applicant;
    if (await isRefused({ deviceId })) await recordRefusal(applicant);
    return "refused";
  }
  const { birthDate, country, timezone } = registration;
  if (!jurisdictionOf(country).isServed) {
    throw new AppError("invalid", "invalid_input", { fields: { country: "country_not_served" } });
  }
  const verdict = judgeAge(
    birthDate,
    todayIn(timezone, now),
    minimumAgeIn(country, env().MINIMUM_AGE),
  );
  if (verdict === "impossible") {
    throw new AppError("invalid", "invalid_input", {
      fields: { birthDate: "birth_date_impossible" },
    });
  }
  if (verdict === "eligible") return "admitted";
  await recordRefusal(applicant);
  return "too_young";
}

function consentLines(registration: Registration, visitor: Visitor) {
  const given = [
    ["TERMS", true],
    ["PRIVACY", true],
    ["SENSITIVE_DATA", registration.sensitiveData],
    ["MARKETING", registration.marketing],
  ] as const;
  return given.map(([kind, isGranted]) => ({
    kind,
    text_version: LEGAL_VERSION,
    is_granted: isGranted,
    address_hash: visitor.addressHash,
    user_agent: visitor.userAgent,
  }));
}

/** The auth server answers a taken address with a made-up user, or, set up differently, with an error. */
function isTaken({ data, error }: AuthResponse): boolean {
  const isToldSo = error?.code === "user_already_exists" || error?.code === "email_exists";
  return isToldSo || data.user?.identities?.length === 0;
}

/** Birth date and consents, once: a second call changes nothing. */
async function writeRegistration(
  accountId: string,
  registration: Registration,
  registrant: Registrant,
): Promise<void> {
  unwrap(
    await secretDb().rpc("register_account", {
      p_account_id: accountId,
      p_birth_date: registration.birthDate,
      p_display_name: registration.displayName,
      p_locale: registrant.locale,
      p_timezone: registration.timezone,
      p_country: registration.country,
      p_consents: consentLines(registration, registrant.visitor),
    }),
  );
}

/**
 * Signs someone up with email and password. Answers alike for a new and a taken address: the owner of a
 * taken one is sent a link to sign in instead. `confirmUrl` is where the email's link leads.
 */
export async function signUpWithPassword(
  { email, password, registration }: SignUp,
  registrant: Registrant,
  confirmUrl: string,
): Promise<Admission> {
  const { deviceId, visitor, locale, now } = registrant;
  const admission = await admit(
    { deviceId, email, addressHash: visitor.addressHash },
    registration,
    now,
  );
  if (admission !== "admitted") return admission;
  const problem = passwordProblem(password, [email, registration.displayName]);
  if (problem) throw new AppError("invalid", "invalid_input", { fields: { password: problem } });

  unwrap(await secretDb().rpc("discard_unconfirmed_user", { p_email: email }));
  const result = await detachedDb().auth.signUp({
    email,
    password,
    options: { emailRedirectTo: confirmUrl, data: { locale } },
  });
  const user = isTaken(result) ? null : checkAuth(result).user;
  if (!user) {
    const url = new URL(confirmUrl);
    url.searchParams.set("taken", "1");
    // Its failure is not told: it would tell that the address is taken.
    await detachedDb().auth.signInWithOtp({
      email,
      options: { shouldCreateUser: false, emailRedirectTo: url.href },
    });
    return "admitted";
  }
  await writeRegistration(user.id, registration, registrant);
  return "admitted";
}

/**
 * Completes the registration of someone who signed in by a link or a provider, or whose sign-up was cut.
 * Whoever is too young is erased at once. Idempotent.
 */
export async function registerSignedIn(
  account: { accountId: string; email: string },
  registration: Registration,
  registrant: Registrant,
): Promise<Admission> {
  const { deviceId, visitor, now } = registrant;
  const applicant = { deviceId, email: account.email, addressHash: visitor.addressHash };
  const admission = await admit(applicant, registration, now);
  if (admission === "admitted") {
    await writeRegistration(account.accountId, registration, registrant);
  } else if (admission === "too_young") {
    unwrap(
      await secretDb().rpc("discard_unregistered_account", { p_account_id: account.accountId }),
    );
  }
  return admission;
}
