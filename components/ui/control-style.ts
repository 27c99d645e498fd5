/** The outline every typed-in control shares. */
export const CONTROL_STYLE =
  "w-full rounded-lg border border-input bg-card px-4 text-base text-foreground transition-[border-color,box-shadow] placeholder:text-muted-foreground hover:border-foreground/60 focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-destructive aria-invalid:focus-visible:outline-destructive";
