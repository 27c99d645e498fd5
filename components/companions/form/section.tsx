import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** One chapter of the form. */
export function FormSection({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ReactNode;
}) {
  return (
    <Card className="p-5 sm:p-7">
      <section aria-labelledby={id} className="flex min-w-0 flex-col gap-6">
        <header>
          <h2 id={id} className="text-2xl leading-tight">
            {title}
          </h2>
          {intro ? <p className="mt-1 text-muted-foreground">{intro}</p> : null}
        </header>
        {children}
      </section>
    </Card>
  );
}
