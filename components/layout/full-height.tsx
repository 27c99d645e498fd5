import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/**
 * For a page that scrolls inside itself, such as a conversation: exactly the height that is left, the
 * notches kept clear. Inside AppShell the phone's header and bottom bar step aside for it.
 */
export function FullHeight({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      data-shell="full"
      className={cn(
        "flex h-dvh min-h-0 flex-col overflow-hidden pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] lg:h-[calc(100dvh-4rem-1px)] lg:py-0",
        className,
      )}
    >
      {children}
    </div>
  );
}
