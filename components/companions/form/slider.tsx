import { useId } from "react";

/** A native range with its value in words, for the eye and for a screen reader. */
export function Slider({
  label,
  valueText,
  low,
  high,
  value,
  min = 0,
  max = 1,
  step = 0.05,
  onChange,
}: {
  label: string;
  valueText: string;
  /** What the two ends mean. */
  low: string;
  high: string;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-semibold text-[0.95rem]">
          {label}
        </label>
        <span aria-hidden="true" className="text-muted-foreground text-sm">
          {valueText}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-10 w-full cursor-pointer accent-primary"
      />
      <div
        aria-hidden="true"
        className="-mt-1 flex justify-between gap-4 text-muted-foreground text-xs"
      >
        <span>{low}</span>
        <span className="text-right">{high}</span>
      </div>
    </div>
  );
}
