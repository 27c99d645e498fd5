"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link of the main navigation, marked as current on its own pages and those under `covers`. */
export function NavLink({
  href,
  covers = [],
  className,
  children,
}: {
  href: string;
  covers?: string[];
  className?: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const isCurrent = [href, ...covers].some((root) => path === root || path.startsWith(`${root}/`));
  return (
    <Link href={href} aria-current={isCurrent ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
