"use server";

import { cookies } from "next/headers";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locale";

const ONE_YEAR_SECONDS = 31_536_000;

/** Remembers the language the visitor chose. For a form with a `locale` field; anything unknown changes nothing. */
export async function setLocale(form: FormData): Promise<void> {
  // Whatever else it is called with chooses nothing.
  const locale = form instanceof FormData ? form.get("locale") : null;
  if (!isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, {
    path: "/",
    sameSite: "lax",
    secure: process.env.APP_URL?.startsWith("https:") ?? false,
    maxAge: ONE_YEAR_SECONDS,
  });
}
