import type { ReactNode } from "react";

const ADDRESS = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Our own texts with their email addresses made clickable. */
export function linkify(text: string): ReactNode[] {
  // A capturing split: every second part is an address.
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={`mailto:${part}`} className="underline underline-offset-4">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
