import { Info } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { SAMPLE_EMOTIONS, SAMPLE_SLUG, showcasePortrait } from "@/components/site/showcase";
import { cn } from "@/components/ui/cn";

/** Seconds after which each line comes in; the whole scene is over in under five. */
const LINES = [
  { key: "a", from: "companion", at: 0 },
  { key: "b", from: "member", at: 0.9 },
  { key: "c", from: "companion", at: 1.9 },
  { key: "d", from: "member", at: 2.9 },
  { key: "e", from: "companion", at: 3.9 },
] as const;

/** When the face changes to each of the sample's moods. */
const MOOD_AT = [0, 1.9, 3.9];

/** A written exchange with one of the companions, played once by CSS alone: the room it takes never changes. */
export async function SampleConversation() {
  const t = await getTranslations("site.landing.sample");
  return (
    <figure className="relative mx-auto w-full max-w-md lg:max-w-none">
      <div className="overflow-hidden rounded-3xl border border-border bg-card shadow-lift">
        <div className="flex items-end gap-4 border-border border-b bg-sunken/70 px-4 pt-4 sm:gap-5 sm:px-6 sm:pt-6">
          <div className="relative size-32 shrink-0 overflow-hidden rounded-t-2xl bg-muted sm:size-44">
            {SAMPLE_EMOTIONS.map((emotion, index) => (
              // biome-ignore lint/performance/noImgElement: a 4 KB drawing needs no image optimizer
              <img
                key={emotion}
                src={showcasePortrait(SAMPLE_SLUG, emotion)}
                alt=""
                width={176}
                height={176}
                fetchPriority={index > 0 ? "low" : "auto"}
                className={cn("absolute inset-0 size-full", index > 0 && "scene-face")}
                style={index > 0 ? { animationDelay: `${MOOD_AT[index]}s` } : undefined}
              />
            ))}
          </div>
          <div className="min-w-0 self-center py-3">
            <p className="font-display text-xl leading-tight sm:text-2xl">{t("with")}</p>
            <p className="mt-0.5 text-muted-foreground text-sm leading-snug">{t("trade")}</p>
            <p className="mt-3 flex items-start gap-1.5 text-iris text-sm leading-snug">
              <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {t("notice")}
            </p>
          </div>
        </div>
        <ol className="flex flex-col gap-3 p-4 sm:p-6">
          {LINES.map(({ key, from, at }) => (
            <li
              key={key}
              className={cn(
                "max-w-[85%] rounded-2xl px-4 py-2.5 leading-snug",
                at > 0 && "scene-line",
                from === "member"
                  ? "self-end rounded-br-sm bg-primary-soft text-primary-soft-foreground"
                  : "self-start rounded-bl-sm bg-muted",
              )}
              style={at > 0 ? { animationDelay: `${at}s` } : undefined}
            >
              <span className="sr-only">{from === "member" ? t("you") : t("with")}: </span>
              {t(`lines.${key}`)}
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="mt-3 text-center text-muted-foreground text-sm">
        {t("label")}
      </figcaption>
    </figure>
  );
}
