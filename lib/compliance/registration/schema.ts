import { z } from "zod";
import { isCountryCode } from "@/lib/accounts/countries";
import { emailInput } from "@/lib/accounts/email";
import { normalizePassword } from "@/lib/accounts/passwords/strength";
import { cleanLine } from "@/lib/accounts/text";
import { type CalendarDate, toCalendarDate } from "@/lib/compliance/age/policy";

const number = (digits: RegExp) =>
  z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .regex(digits, "birth_date_impossible")
    .transform(Number);

const ticked = z.literal("on", { error: "consent_required" });
const optional = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** What registering asks, however the person signed in. */
const registrationFields = z.object({
  displayName: z
    .string({ error: "required" })
    .transform(cleanLine)
    .pipe(z.string().min(1, "required").max(60, "too_long")),
  birthDay: number(/^\d{1,2}$/),
  birthMonth: number(/^\d{1,2}$/),
  birthYear: number(/^\d{4}$/),
  country: z.string({ error: "required" }).min(1, "required").refine(isCountryCode, "invalid"),
  timezone: z.string().max(60).default(""),
  terms: ticked,
  privacy: ticked,
  sensitiveData: optional,
  marketing: optional,
});

export interface Registration {
  displayName: string;
  birthDate: CalendarDate;
  country: string;
  timezone: string;
  sensitiveData: boolean;
  marketing: boolean;
}

function toRegistration(
  fields: z.output<typeof registrationFields>,
  context: z.core.$RefinementCtx<unknown>,
): Registration {
  const { birthDay, birthMonth, birthYear, displayName, country, timezone } = fields;
  const birthDate = toCalendarDate({ year: birthYear, month: birthMonth, day: birthDay });
  if (birthDate === null) {
    context.addIssue({ code: "custom", message: "birth_date_impossible", path: ["birthDate"] });
    return z.NEVER;
  }
  const { sensitiveData, marketing } = fields;
  return { displayName, birthDate, country, timezone, sensitiveData, marketing };
}

export const registerInput = registrationFields.transform(toRegistration);

export const signUpInput = registrationFields
  .extend({
    email: emailInput,
    password: z.string({ error: "required" }).min(1, "required").max(400, "password_too_long"),
    next: z.string().max(500).optional(),
  })
  .transform((fields, context) => ({
    email: fields.email,
    password: normalizePassword(fields.password),
    next: fields.next,
    registration: toRegistration(fields, context),
  }));
export type SignUp = z.output<typeof signUpInput>;
