import { useTranslations } from "next-intl";
import { PortraitImage } from "@/components/companions/portrait-image";
import type { Appearance } from "@/lib/companions/appearance";
import { type DialogueLine, fillMacros, readDialogue } from "@/lib/companions/macros";

/** How a conversation with this companion opens, and a glimpse of how it may go on. */
export function FirstWords({
  name,
  reader,
  appearance,
  greeting,
  exampleDialogue,
  lang,
}: {
  name: string;
  /** What the companion will call the one reading. */
  reader: string;
  appearance: Appearance;
  greeting: string;
  exampleDialogue: string;
  lang: string;
}) {
  const t = useTranslations("companions.profile");
  const names = { user: reader, char: name };
  const lines = readDialogue(exampleDialogue);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-end gap-3">
        <PortraitImage
          appearance={appearance}
          size={44}
          className="size-11 shrink-0 rounded-full"
        />
        <blockquote
          lang={lang}
          className="max-w-prose whitespace-pre-line rounded-2xl rounded-bl-sm bg-secondary px-4.5 py-3.5 text-secondary-foreground leading-relaxed"
        >
          {fillMacros(greeting, names)}
        </blockquote>
      </div>
      {lines.length > 0 ? (
        <details className="group/sample">
          <summary className="inline-flex min-h-10 select-none list-none items-center font-semibold text-primary [&::-webkit-details-marker]:hidden">
            {t("sample")}
          </summary>
          <div lang={lang} className="mt-2 flex flex-col gap-2.5">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fixed lines of a fixed text
              <Bubble key={index} line={line} names={names} you={t("you")} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}

function Bubble({
  line,
  names,
  you,
}: {
  line: DialogueLine;
  names: { user: string; char: string };
  you: string;
}) {
  const isMember = line.speaker === "member";
  return (
    <p
      className={
        isMember
          ? "ml-auto max-w-[85%] whitespace-pre-line rounded-2xl rounded-br-sm bg-primary-soft px-4 py-2.5 text-primary-soft-foreground"
          : "mr-auto max-w-[85%] whitespace-pre-line rounded-2xl rounded-bl-sm bg-secondary px-4 py-2.5 text-secondary-foreground"
      }
    >
      <span className="sr-only">{isMember ? you : names.char}: </span>
      {fillMacros(line.text, names)}
    </p>
  );
}
