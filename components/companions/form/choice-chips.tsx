import { CircleAlert } from "lucide-react";
import { useId } from "react";

/** Several of many, as chips. Past the maximum the rest cannot be chosen, and the legend says how many there are. */
export function ChoiceChips<T extends string>({
  field,
  legend,
  hint,
  options,
  chosen,
  maximum,
  error,
  onChange,
}: {
  field: string;
  legend: string;
  hint: string;
  options: { value: T; label: string }[];
  chosen: readonly T[];
  maximum: number;
  error?: string | undefined;
  onChange: (chosen: T[]) => void;
}) {
  const id = useId();
  const isFull = chosen.length >= maximum;
  return (
    <fieldset aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`} className="min-w-0">
      <legend className="font-semibold text-[0.95rem]">{legend}</legend>
      <p id={`${id}-hint`} className="mb-2.5 text-muted-foreground text-sm">
        {hint}
      </p>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }, index) => {
          const isChosen = chosen.includes(value);
          return (
            <label
              key={value}
              className="relative inline-flex h-10 cursor-pointer select-none items-center rounded-full border border-input bg-card px-3.5 text-sm transition-colors hover:bg-accent has-checked:border-transparent has-checked:bg-primary has-disabled:cursor-not-allowed has-checked:font-semibold has-checked:text-primary-foreground has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2"
            >
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                data-field={index === 0 ? field : undefined}
                aria-invalid={error ? true : undefined}
                onChange={() =>
                  onChange(
                    isChosen ? chosen.filter((other) => other !== value) : [...chosen, value],
                  )
                }
                className="sr-only"
              />
              {label}
            </label>
          );
        })}
      </div>
      {error ? (
        <p
          id={`${id}-error`}
          className="mt-2 flex items-start gap-1.5 font-medium text-destructive text-sm"
        >
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
