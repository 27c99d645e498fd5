import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { LinkButton } from "@/components/ui/link-button";
import { hotlineFor } from "@/lib/compliance/crisis/hotlines";
import { currentLocale } from "@/lib/i18n/current-locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.notEligible");
  return { title: t("title"), robots: { index: false } };
}

/** Countries whose line is shown first to readers of a language, then the international directory. */
const COUNTRIES = { en: ["US", "GB", null], fr: ["FR", "BE", null] } as const;

export default async function NotEligiblePage() {
  const t = await getTranslations("auth.notEligible");
  const lines = COUNTRIES[await currentLocale()].map((country) => hotlineFor(country));
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <p>{t("kept")}</p>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t("someone")}</h2>
        <p className="text-muted-foreground">{t("someoneLead")}</p>
        <ul className="flex flex-col divide-y divide-border">
          {lines.map((line) => (
            <li key={line.url}>
              <a
                href={line.url}
                rel="noreferrer"
                className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2 hover:underline"
              >
                <span>{line.name}</span>
                <span className="font-semibold text-primary">{line.contact}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <LinkButton href="/" variant="outline">
        {t("home")}
      </LinkButton>
    </AuthCard>
  );
}
