/* biome-ignore-all lint/performance/noImgElement: an SVG of 4 kB the image optimiser would not touch */
import { cn } from "@/components/ui/cn";
import type { Appearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";
import { portraitUrl } from "@/lib/companions/portrait-url";

/**
 * A portrait as a cached image. Inline, each drawing would add 16 kB to the page twice (markup and
 * payload) and some eighty elements; as an image it costs one address, and those out of sight are not
 * loaded. Decorative unless `alt` is given.
 */
export function PortraitImage({
  appearance,
  emotion,
  alt = "",
  size = 356,
  priority = "lazy",
  className,
}: {
  appearance: Appearance;
  emotion?: Emotion;
  alt?: string;
  /** Intrinsic width and height, so that nothing moves when it arrives; CSS decides the shown size. */
  size?: number;
  /** `first` for what is likely the largest thing above the fold, `early` for the rest of it. */
  priority?: "first" | "early" | "lazy";
  className?: string;
}) {
  return (
    <img
      src={portraitUrl(appearance, emotion)}
      alt={alt}
      width={size}
      height={size}
      loading={priority === "lazy" ? "lazy" : "eager"}
      fetchPriority={priority === "first" ? "high" : "auto"}
      decoding="async"
      className={cn("bg-muted object-cover", className)}
    />
  );
}
