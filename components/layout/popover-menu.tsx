"use client";

import { clsx } from "clsx";
import { type ReactNode, useId } from "react";

/**
 * A button and the panel it opens, by the browser's own popover: it closes on Escape and on a press
 * outside, and gives the focus back. Following a link inside closes it too.
 */
export function PopoverMenu({
  label,
  trigger,
  className,
  panelClassName,
  children,
}: {
  label: string;
  trigger: ReactNode;
  className?: string;
  panelClassName?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={className}>
        {trigger}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only hears the links inside, which have their own keys */}
      <div
        id={id}
        popover="auto"
        className={clsx(
          "fixed inset-auto m-0 max-h-[80dvh] overflow-y-auto rounded-2xl border border-border bg-popover p-3 text-popover-foreground shadow-lift",
          panelClassName,
        )}
        onClick={(event) => {
          const target = event.target as HTMLElement;
          if (target.closest("a")) event.currentTarget.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
