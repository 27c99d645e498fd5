import { Menu } from "lucide-react";
import { cookies } from "next/headers";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Wordmark } from "@/components/layout/brand";
import { NavLink } from "@/components/layout/nav-link";
import { PopoverMenu } from "@/components/layout/popover-menu";
import { ThemeToggle } from "@/components/layout/theme-toggle";
import { LinkButton } from "@/components/ui/link-button";
import { hasSessionCookie } from "@/lib/auth/session-cookie";

const LINKS = [
  { href: "/discover", word: "companions" },
  { href: "/pricing", word: "pricing" },
  { href: "/safety", word: "safety" },
] as const;

export async function SiteHeader() {
  const t = await getTranslations("site.header");
  const shell = await getTranslations("shell");
  // Only chooses between two links; what is behind them checks who is asking.
  const isSignedIn = hasSessionCookie((await cookies()).getAll());
  return (
    <header className="sticky top-0 z-30 border-border/70 border-b bg-background/85 px-4 pt-[env(safe-area-inset-top)] backdrop-blur-md sm:px-6">
      <div className="mx-auto flex h-16 max-w-6xl items-center gap-2">
        <Link href="/" aria-label={shell("home")} className="mr-auto rounded-lg py-1.5 lg:mr-6">
          <Wordmark />
        </Link>
        <nav aria-label={shell("nav.label")} className="mr-auto hidden lg:block">
          <ul className="flex gap-1">
            {LINKS.map(({ href, word }) => (
              <li key={href}>
                <NavLink
                  href={href}
                  className="flex min-h-11 items-center rounded-full px-4 font-medium text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current]:text-foreground"
                >
                  {t(word)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeToggle label={shell("theme.toggle")} />
        {isSignedIn ? (
          <LinkButton href="/discover" size="sm">
            {shell("visitor.openApp")}
          </LinkButton>
        ) : (
          <>
            <LinkButton href="/sign-in" variant="ghost" size="sm" className="max-lg:hidden">
              {shell("visitor.signIn")}
            </LinkButton>
            <LinkButton href="/sign-up" size="sm" className="max-sm:hidden">
              {shell("visitor.signUp")}
            </LinkButton>
          </>
        )}
        <PopoverMenu
          label={t("menu")}
          className="grid size-11 place-items-center rounded-full hover:bg-accent lg:hidden"
          panelClassName="top-[4.5rem] right-3 left-3 sm:left-auto sm:w-72"
          trigger={<Menu aria-hidden="true" className="size-5.5" />}
        >
          <nav aria-label={t("menu")}>
            <ul className="flex flex-col">
              {LINKS.map(({ href, word }) => (
                <li key={href}>
                  <NavLink
                    href={href}
                    className="flex min-h-12 items-center rounded-lg px-3 text-lg hover:bg-accent aria-[current]:font-semibold"
                  >
                    {t(word)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {isSignedIn ? null : (
            <div className="mt-3 grid gap-2 border-border border-t pt-4">
              <LinkButton href="/sign-up">{shell("visitor.signUp")}</LinkButton>
              <LinkButton href="/sign-in" variant="outline">
                {shell("visitor.signIn")}
              </LinkButton>
            </div>
          )}
        </PopoverMenu>
      </div>
    </header>
  );
}
