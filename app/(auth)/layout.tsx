import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CompanionNotice } from "@/components/accounts/companion-notice";
import { Wordmark } from "@/components/layout/brand";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { Messages } from "@/components/layout/messages";
import { ThemeSwitch } from "@/components/layout/theme-switch";

const LINKS = [
  { href: "/safety", word: "safety" },
  { href: "/legal/terms", word: "terms" },
  { href: "/legal/privacy", word: "privacy" },
] as const;

/** One quiet column: no menu to wander off to, and nothing that says where the age limit lies. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("auth.layout");
  return (
    <Messages namespaces={["auth"]}>
      <div className="dusk-glow flex min-h-dvh flex-col px-4 pb-[env(safe-area-inset-bottom)] sm:px-6">
        <header className="mx-auto flex w-full max-w-lg items-center justify-between gap-3 py-5">
          <Link href="/" aria-label={t("home")} className="rounded-lg">
            <Wordmark />
          </Link>
          <ThemeSwitch />
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto flex w-full max-w-lg flex-1 flex-col gap-6 py-4 outline-none sm:py-8"
        >
          {children}
          <CompanionNotice />
        </main>
        <footer className="mx-auto flex w-full max-w-lg flex-wrap items-center justify-between gap-x-4 gap-y-2 py-6">
          <ul className="flex flex-wrap gap-x-4">
            {LINKS.map(({ href, word }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-flex min-h-10 items-center text-muted-foreground text-sm hover:text-foreground hover:underline"
                >
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
          <LocaleSwitch />
        </footer>
      </div>
    </Messages>
  );
}
