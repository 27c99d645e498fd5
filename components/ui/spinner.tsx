import { cn } from "@/components/ui/cn";

/** Decorative unless given a label, which is then announced. */
export function Spinner({ className, label }: { className?: string; label?: string }) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex">
      <span
        aria-hidden="true"
        className={cn(
          "inline-block size-[1.15em] animate-spin rounded-full border-2 border-current border-r-transparent",
          className,
        )}
      />
      {label ? <span className="sr-only">{label}</span> : null}
    </span>
  );
}
