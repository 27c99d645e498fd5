import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, type Locale, matchLocale } from "@/lib/i18n/locale";

/** Cookie first (the visitor chose), then what the browser asks for. */
async function resolveLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : matchLocale((await headers()).get("accept-language"));
}

export default getRequestConfig(async () => {
  const locale = await resolveLocale();
  return {
    locale,
    messages: (await import(`@/messages/${locale}.json`)).default,
    timeZone: "UTC",
    // The client starts from the server's clock: what both draw is the same.
    now: new Date(),
  };
});
