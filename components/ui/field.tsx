import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/label";

/** What a control must spread to be named, described and marked by its field. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  label: ReactNode;
  /** Said before an error can happen: format, why it is asked. */
  hint?: ReactNode;
  /** Words, not a code. */
  error?: ReactNode;
  /** Shown after the label, e.g. "optional". */
  note?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/**
 * Label, hint and error around one control: `<Field label="Email">{(control) => <Input {...control} name="email" />}</Field>`.
 * Works in server and client components.
 */
export function Field({ label, hint, error, note, className, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cn("flex flex-col gap-2", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <Label htmlFor={id}>{label}</Label>
        {note ? <span className="text-muted-foreground text-sm">{note}</span> : null}
      </div>
      {hint ? (
        <p id={hintId} className="-mt-1 text-muted-foreground text-sm">
          {hint}
        </p>
      ) : null}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      {error ? (
        <p id={errorId} className="flex items-start gap-1.5 font-medium text-destructive text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
