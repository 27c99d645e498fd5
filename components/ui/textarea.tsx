import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { CONTROL_STYLE } from "@/components/ui/control-style";

/** Grows with what is typed where the browser can (field-sizing), scrolls elsewhere. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(
        CONTROL_STYLE,
        "field-sizing-content max-h-[60dvh] min-h-24 py-3 leading-relaxed",
        className,
      )}
      {...props}
    />
  );
}
