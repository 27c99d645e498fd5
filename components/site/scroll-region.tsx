import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** Something wider than a phone: it scrolls sideways by itself, by finger and by keyboard. */
export function ScrollRegion({
  labelledBy,
  className,
  children,
}: {
  labelledBy: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      // Relative: what is hidden from sight inside must be clipped with the rest.
      className={cn("relative overflow-x-auto", className)}
    >
      {children}
    </section>
  );
}
