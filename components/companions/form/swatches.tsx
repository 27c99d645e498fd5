/** One of several colours; each is named for those who do not see it. */
export function Swatches<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChange,
}: {
  name: string;
  legend: string;
  options: { value: T; label: string; color: string }[];
  chosen: T;
  onChange: (value: T) => void;
}) {
  const label = options.find((option) => option.value === chosen)?.label;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-[0.95rem]">
        {legend}
        <span aria-hidden="true" className="ml-2 font-normal text-muted-foreground text-sm">
          {label}
        </span>
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label key={option.value} title={option.label} className="relative cursor-pointer">
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-label={option.label}
              checked={chosen === option.value}
              onChange={() => onChange(option.value)}
              className="peer absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span
              aria-hidden="true"
              style={{ background: option.color }}
              className="block size-10 rounded-full border border-foreground/15 ring-offset-2 ring-offset-card peer-checked:ring-3 peer-checked:ring-primary peer-focus-visible:outline-2 peer-focus-visible:outline-ring peer-focus-visible:outline-offset-5"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
