import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A band of a public page with its heading; the inside is 72 rem wide at most. */
export function Section({
  id,
  title,
  lead,
  className,
  children,
}: {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={cn("px-4 py-16 sm:px-6 sm:py-24", className)}>
      <div className="mx-auto max-w-6xl">
        <h2 id={id} className="max-w-3xl text-title">
          {title}
        </h2>
        {lead ? <p className="mt-4 max-w-2xl text-lg text-muted-foreground">{lead}</p> : null}
        {children}
      </div>
    </section>
  );
}
