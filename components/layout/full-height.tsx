import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/**
 * For a page inside AppShell that scrolls inside itself, such as a conversation: exactly the height
 * that is left, whatever notices stand above, the notches kept clear. On phones the shell's header and
 * bottom bar step aside for it.
 */
export function FullHeight({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      data-shell="full"
      className={cn(
        "flex min-h-0 flex-1 flex-col overflow-hidden pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] lg:py-0",
        className,
      )}
    >
      {children}
    </div>
  );
}
