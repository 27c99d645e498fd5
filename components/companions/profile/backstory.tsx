import { ChevronDown } from "lucide-react";
import { splitExcerpt } from "@/lib/companions/excerpt";

/** A backstory that begins openly and unfolds without a script. */
export function Backstory({ text, more, lang }: { text: string; more: string; lang: string }) {
  const [excerpt, rest] = splitExcerpt(text);
  return (
    <div lang={lang} className="max-w-prose whitespace-pre-line leading-relaxed">
      <p>{excerpt}</p>
      {rest ? (
        <details className="group/story">
          <summary className="mt-1 inline-flex min-h-10 select-none list-none items-center gap-1.5 font-semibold text-primary group-open/story:hidden [&::-webkit-details-marker]:hidden">
            {more}
            <ChevronDown aria-hidden="true" className="size-4" />
          </summary>
          <p>{rest}</p>
        </details>
      ) : null}
    </div>
  );
}
