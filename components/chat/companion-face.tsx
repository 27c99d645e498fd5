/* biome-ignore-all lint/performance/noImgElement: an SVG the image optimiser would not touch */
import { cn } from "@/components/ui/cn";

/** The companion's portrait in a mood, from the folder the server named. Decorative: the name stands beside it. */
export function CompanionFace({
  portrait,
  emotion,
  size,
  className,
}: {
  portrait: string;
  emotion: string;
  size: number;
  className?: string;
}) {
  return (
    <img
      src={`${portrait}/${emotion.toLowerCase()}`}
      width={size}
      height={size}
      alt=""
      className={cn("rounded-full bg-muted object-cover", className)}
      decoding="async"
    />
  );
}
