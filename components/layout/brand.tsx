import { cn } from "@/components/ui/cn";

/** Two orbits that cross, and the lit window where they meet. Takes the text colour. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={cn("size-8", className)}>
      <g transform="rotate(-24 24 24)" fill="none">
        <path
          d="M24 12.47a13 13 0 0 1 0 23.06a13 13 0 0 1 0-23.06Z"
          fill="var(--brand-window, #e9704a)"
        />
        <circle cx="18" cy="24" r="13" stroke="currentColor" strokeWidth="2.6" />
        <circle cx="30" cy="24" r="13" stroke="var(--iris)" strokeWidth="2.6" />
      </g>
    </svg>
  );
}

/** The mark and the name, for headers and footers. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2 text-foreground", className)}>
      <BrandMark className="size-8" />
      <span className="font-display text-[1.4rem] leading-none tracking-tight">
        Nexus<span className="text-primary">AI</span>
      </span>
    </span>
  );
}
