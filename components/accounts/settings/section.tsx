import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** One subject of the settings, under its heading. */
export function SettingsSection({
  title,
  lead,
  id,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <Card id={id} className="flex flex-col gap-5 p-5 sm:p-7">
      <div className="flex flex-col gap-1.5">
        <h2 className="text-2xl leading-tight">{title}</h2>
        {lead ? <p className="text-muted-foreground">{lead}</p> : null}
      </div>
      {children}
    </Card>
  );
}
