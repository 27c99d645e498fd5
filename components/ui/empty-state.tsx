import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** What a list says when it has nothing to show: why, and the way on. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  as: Heading = "h2",
  className,
}: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  as?: "h1" | "h2" | "h3";
  className?: string;
}) {
  return (
    <div
      className={cn(
        "mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center",
        className,
      )}
    >
      {icon ? (
        <div
          aria-hidden="true"
          className="mb-5 grid size-18 place-items-center rounded-full bg-secondary text-secondary-foreground [&_svg]:size-8"
        >
          {icon}
        </div>
      ) : null}
      <Heading className="text-2xl leading-tight">{title}</Heading>
      {children ? <div className="mt-2 text-muted-foreground">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
