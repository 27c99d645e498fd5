import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A native checkbox with its label; the whole line (40 px at least) can be pressed. */
export function Checkbox({
  label,
  description,
  className,
  ...props
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; description?: ReactNode }) {
  return (
    <label
      className={cn("flex min-h-10 items-start gap-3 py-1.5 has-disabled:opacity-60", className)}
    >
      <span className="relative mt-px inline-flex size-6 shrink-0">
        <input
          type="checkbox"
          className="peer size-6 appearance-none rounded-sm border border-input bg-card transition-colors checked:border-primary checked:bg-primary hover:border-foreground aria-invalid:border-destructive"
          {...props}
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none absolute inset-1 size-4 text-primary-foreground opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="leading-snug">
        <span className="block pt-0.5">{label}</span>
        {description ? (
          <span className="mt-1 block text-muted-foreground text-sm">{description}</span>
        ) : null}
      </span>
    </label>
  );
}
