/* biome-ignore-all lint/performance/noImgElement: an SVG of 4 kB the image optimiser would not touch */
"use client";

import { useId, useState } from "react";

export interface Mood {
  emotion: string;
  label: string;
  src: string;
}

/**
 * The large portrait over its twelve moods. A thumbnail and the large picture are the same file, so a
 * mood shown small is there at once when chosen.
 */
export function MoodPortrait({
  moods,
  resting,
  legend,
  alts,
}: {
  moods: Mood[];
  resting: string;
  legend: string;
  /** What the large portrait shows, by emotion. */
  alts: Record<string, string>;
}) {
  const legendId = useId();
  const [chosen, setChosen] = useState(resting);
  const shown = moods.find((mood) => mood.emotion === chosen) ?? moods[0];
  if (!shown) return null;
  return (
    <div className="flex flex-col gap-3">
      <div className="relative aspect-square overflow-hidden rounded-3xl bg-muted shadow-lift max-sm:-mx-4 max-sm:aspect-[4/3] max-sm:rounded-none max-sm:shadow-soft">
        <img
          src={shown.src}
          alt={alts[shown.emotion] ?? ""}
          width={640}
          height={640}
          fetchPriority="high"
          className="size-full object-cover object-[50%_20%]"
        />
      </div>
      <div role="radiogroup" aria-labelledby={legendId} className="min-w-0">
        <p id={legendId} className="mb-1.5 text-muted-foreground text-sm max-sm:sr-only">
          {legend}
        </p>
        <div className="-mx-4 flex gap-2 overflow-x-auto px-4 pt-1 pb-2 sm:mx-0 sm:grid sm:grid-cols-6 sm:overflow-visible sm:px-0">
          {moods.map((mood) => (
            <label
              key={mood.emotion}
              className="group/mood relative flex w-16 shrink-0 cursor-pointer flex-col items-center gap-1 sm:w-auto"
            >
              <input
                type="radio"
                name="mood"
                value={mood.emotion}
                checked={chosen === mood.emotion}
                onChange={() => setChosen(mood.emotion)}
                className="sr-only"
              />
              <img
                src={mood.src}
                alt=""
                width={64}
                height={64}
                loading="lazy"
                fetchPriority="low"
                decoding="async"
                className="aspect-square w-full rounded-xl bg-muted object-cover ring-offset-2 ring-offset-background transition-shadow group-hover/mood:ring-2 group-hover/mood:ring-input group-has-checked/mood:ring-3 group-has-checked/mood:ring-primary group-has-focus-visible/mood:outline-2 group-has-focus-visible/mood:outline-ring group-has-focus-visible/mood:outline-offset-4"
              />
              <span className="max-w-full truncate text-[0.7rem] text-muted-foreground leading-tight group-has-checked/mood:font-semibold group-has-checked/mood:text-foreground">
                {mood.label}
              </span>
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
