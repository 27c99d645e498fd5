"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** The pages of the settings. On phones it scrolls sideways rather than wrap. */
export function SettingsNav({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; name: string }[];
}) {
  const path = usePathname();
  const bar = useRef<HTMLUListElement>(null);
  // The page one is on may lie beyond the edge of a phone.
  useEffect(() => {
    bar.current
      ?.querySelector(`[href="${path}"]`)
      ?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [path]);
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 pb-1 sm:mx-0 sm:px-0">
      <ul ref={bar} className="flex w-max gap-1 rounded-full border border-border bg-sunken p-1">
        {items.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? "page" : undefined}
              className="inline-flex min-h-10 items-center whitespace-nowrap rounded-full px-4 font-semibold text-muted-foreground text-sm transition-colors hover:text-foreground aria-[current]:bg-card aria-[current]:text-foreground aria-[current]:shadow-soft"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
