import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { PopoverMenu } from "@/components/layout/popover-menu";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import type { Viewer } from "@/lib/accounts/schema";

const LINKS = [
  { href: "/settings", word: "profile" },
  { href: "/settings/preferences", word: "preferences" },
  { href: "/settings/security", word: "security" },
  { href: "/settings/data", word: "data" },
  { href: "/safety", word: "safety" },
] as const;

function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("") || "·";
}

/** Who is signed in, the ways to their settings, language, theme and out. */
export async function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations("shell");
  const name = viewer.displayName || viewer.email;
  return (
    <PopoverMenu
      label={t("account.menu")}
      className="grid size-11 place-items-center rounded-full bg-secondary font-semibold text-secondary-foreground text-sm transition-shadow hover:shadow-soft"
      panelClassName="top-16 right-3 w-72 max-w-[calc(100vw-1.5rem)]"
      trigger={<span aria-hidden="true">{initials(name)}</span>}
    >
      <div className="px-3 pt-2 pb-3">
        <p className="truncate font-semibold">{name}</p>
        <p className="truncate text-muted-foreground text-sm">{viewer.email}</p>
      </div>
      <ul className="border-border border-y py-2">
        {LINKS.map(({ href, word }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-11 items-center rounded-lg px-3 hover:bg-accent"
            >
              {t(`account.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-3 px-3 py-4">
        <div className="flex items-center justify-between gap-3">
          <span className="text-muted-foreground text-sm">{t("theme.label")}</span>
          <ThemeSwitch />
        </div>
        <LocaleSwitch />
      </div>
      <SignOutButton
        label={t("account.signOut")}
        className="w-full justify-start rounded-lg px-3 font-medium"
      />
    </PopoverMenu>
  );
}
