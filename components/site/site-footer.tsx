import { Info } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Wordmark } from "@/components/layout/brand";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { minimumAge } from "@/lib/compliance/minimum-age";

const GROUPS = [
  {
    word: "product",
    links: [
      { href: "/discover", word: "companions" },
      { href: "/pricing", word: "pricing" },
    ],
  },
  {
    word: "care",
    links: [
      { href: "/safety", word: "safety" },
      { href: "/safety#crisis", word: "crisis" },
      { href: "/safety/crisis-protocol", word: "protocol" },
      { href: "/legal/community", word: "community" },
    ],
  },
  {
    word: "legal",
    links: [
      { href: "/legal/terms", word: "terms" },
      { href: "/legal/privacy", word: "privacy" },
      { href: "/legal/cookies", word: "cookies" },
    ],
  },
] as const;

/** Carries the notice on minors that the law asks for on every public page. */
export async function SiteFooter() {
  const t = await getTranslations("site.footer");
  return (
    <footer className="border-border border-t bg-sunken px-4 pb-[env(safe-area-inset-bottom)] sm:px-6">
      <div className="mx-auto max-w-6xl py-12">
        <p className="flex items-start gap-3 rounded-xl border border-border bg-card p-4 text-sm leading-relaxed">
          <Info aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-iris" />
          <span>{t("minors", { age: minimumAge() })}</span>
        </p>
        <div className="mt-10 grid gap-10 sm:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_1fr]">
          <div className="flex flex-col items-start gap-4">
            <Wordmark />
            <p className="max-w-64 text-muted-foreground text-sm">{t("motto")}</p>
          </div>
          {GROUPS.map((group) => (
            <nav key={group.word} aria-labelledby={`footer-${group.word}`}>
              <h2
                id={`footer-${group.word}`}
                className="font-sans font-semibold text-sm tracking-normal"
              >
                {t(group.word)}
              </h2>
              <ul className="mt-2">
                {group.links.map(({ href, word }) => (
                  <li key={href}>
                    <Link
                      href={href}
                      className="inline-flex min-h-10 items-center text-muted-foreground hover:text-foreground hover:underline"
                    >
                      {t(`links.${word}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="mt-10 flex flex-wrap items-center justify-between gap-4 border-border border-t pt-6">
          <p className="text-muted-foreground text-sm">{t("rights")}</p>
          <div className="flex flex-wrap items-center gap-3">
            <ThemeSwitch />
            <LocaleSwitch />
          </div>
        </div>
      </div>
    </footer>
  );
}
