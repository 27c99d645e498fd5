import { Compass, MessagesSquare, Settings, UsersRound } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { NavLink } from "@/components/layout/nav-link";

const ITEMS = [
  { href: "/discover", word: "discover", icon: Compass, covers: [] },
  { href: "/chat", word: "chats", icon: MessagesSquare, covers: [] },
  { href: "/companions/mine", word: "mine", icon: UsersRound, covers: ["/companions/new"] },
  { href: "/settings", word: "settings", icon: Settings, covers: [] },
] as const;

/** The four places of the product: along the bottom on phones, down the side from 1024 px. */
export async function MainNav({ shape }: { shape: "bar" | "rail" }) {
  const t = await getTranslations("shell.nav");
  return (
    <nav aria-label={t("label")}>
      <ul className={shape === "bar" ? "grid grid-cols-4" : "flex flex-col gap-1"}>
        {ITEMS.map(({ href, word, icon: Icon, covers }) => (
          <li key={href}>
            <NavLink
              href={href}
              covers={[...covers]}
              className={
                shape === "bar"
                  ? "group/item flex h-16 flex-col items-center justify-center gap-1 px-1 text-center font-semibold text-muted-foreground text-xs leading-tight aria-[current]:text-foreground"
                  : "group/item flex min-h-12 items-center gap-3.5 rounded-full px-4 font-semibold text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current]:bg-secondary aria-[current]:text-secondary-foreground"
              }
            >
              <span
                className={
                  shape === "bar"
                    ? "grid h-7 w-14 place-items-center rounded-full transition-colors group-aria-[current]/item:bg-secondary group-aria-[current]/item:text-secondary-foreground"
                    : undefined
                }
              >
                <Icon aria-hidden="true" className="size-5.5" />
              </span>
              <span className="max-w-full truncate">
                {shape === "bar" && word === "mine" ? t("mineShort") : t(word)}
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
