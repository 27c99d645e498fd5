import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A native checkbox announced as a switch; submits with its form like any checkbox. */
export function Switch({
  label,
  description,
  className,
  ...props
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; description?: ReactNode }) {
  return (
    <label
      className={cn(
        "flex min-h-11 items-center justify-between gap-4 py-1.5 has-disabled:opacity-60",
        className,
      )}
    >
      <span className="leading-snug">
        <span className="block font-medium">{label}</span>
        {description ? (
          <span className="mt-0.5 block text-muted-foreground text-sm">{description}</span>
        ) : null}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked
        role="switch"
        className="relative h-7 w-12 shrink-0 appearance-none rounded-full border border-input bg-muted transition-colors before:absolute before:top-[3px] before:left-[3px] before:size-5 before:rounded-full before:bg-input before:transition-transform checked:border-primary checked:bg-primary checked:before:translate-x-5 checked:before:bg-primary-foreground"
        {...props}
      />
    </label>
  );
}
