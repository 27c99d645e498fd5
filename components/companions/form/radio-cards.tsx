/** One of a few, each with what it means. */
export function RadioCards<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChange,
}: {
  name: string;
  legend: string;
  options: { value: T; label: string; description: string }[];
  chosen: T;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2.5 font-semibold text-[0.95rem]">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {options.map(({ value, label, description }) => (
          <label
            key={value}
            className="relative flex cursor-pointer gap-3 rounded-xl border border-input p-4 transition-colors hover:bg-accent has-checked:border-primary has-checked:bg-primary-soft has-checked:text-primary-soft-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChange(value)}
              className="mt-1 size-4.5 shrink-0 accent-primary outline-none"
            />
            <span>
              <span className="block font-semibold">{label}</span>
              <span className="mt-0.5 block text-sm leading-snug">{description}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
