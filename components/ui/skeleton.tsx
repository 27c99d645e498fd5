import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** The place of something to come. Put one `aria-busy` with a label around a group of them. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      aria-hidden="true"
      className={cn("animate-pulse rounded-lg bg-muted", className)}
      {...props}
    />
  );
}
