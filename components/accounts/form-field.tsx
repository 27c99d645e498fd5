"use client";

import { CircleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { useFieldError } from "@/components/accounts/form-context";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, type FieldControl } from "@/components/ui/field";

interface FormFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  note?: ReactNode;
  className?: string;
  children: (control: FieldControl & { name: string }) => ReactNode;
}

/** A field that shows the error of its name in the form around it. */
export function FormField({ name, children, ...field }: FormFieldProps) {
  const error = useFieldError(name);
  return (
    <Field {...field} error={error}>
      {(control) => children({ ...control, name })}
    </Field>
  );
}

/** The words of an error, beside controls that have no field around them. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-destructive text-sm">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** A checkbox that shows the error of its name. */
export function FormCheckbox({
  name,
  ...props
}: ComponentProps<typeof Checkbox> & { name: string }) {
  const id = useId();
  const error = useFieldError(name);
  return (
    <div className="flex flex-col gap-1">
      <Checkbox
        {...props}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
      />
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
