import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** The one thing an account page is about. */
export function AuthCard({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Card className="flex flex-col gap-6 p-6 sm:p-9">
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl leading-tight">{title}</h1>
        {lead ? <p className="text-muted-foreground">{lead}</p> : null}
      </div>
      {children}
    </Card>
  );
}
