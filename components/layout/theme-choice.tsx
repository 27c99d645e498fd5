"use client";

import { clsx } from "clsx";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useId, useSyncExternalStore } from "react";
import type { Theme } from "@/lib/accounts/schema";

// Not the schema's own list: that would bring zod to every page.
const CHOICES = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>;
const NAMES = Object.keys(CHOICES) as Theme[];
const subscribe = () => () => {};

export function ThemeChoice({
  labels,
  className,
}: {
  labels: Record<Theme | "label", string>;
  className?: string | undefined;
}) {
  const { theme, setTheme } = useTheme();
  // The header and the footer both have one: radios of one name would be a single group.
  const group = useId();
  // The server does not know the choice: nothing is marked until the browser says.
  const isKnown = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return (
    <fieldset
      className={clsx("inline-flex rounded-full border border-border bg-sunken p-1", className)}
    >
      <legend className="sr-only">{labels.label}</legend>
      {NAMES.map((choice) => {
        const Icon = CHOICES[choice];
        return (
          <label
            key={choice}
            title={labels[choice]}
            className="grid size-10 cursor-pointer place-items-center rounded-full text-muted-foreground transition-colors hover:text-foreground has-checked:bg-card has-checked:text-foreground has-checked:shadow-soft has-focus-visible:outline-2 has-focus-visible:outline-ring"
          >
            <input
              type="radio"
              name={group}
              value={choice}
              className="sr-only"
              checked={isKnown && theme === choice}
              onChange={() => setTheme(choice)}
            />
            <Icon aria-hidden="true" className="size-4.5" />
            <span className="sr-only">{labels[choice]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
