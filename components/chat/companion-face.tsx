/* biome-ignore-all lint/performance/noImgElement: an SVG the image optimiser would not touch */

/** The companion's portrait in a mood, served as one cacheable picture. Decorative unless `alt` is given. */
export function CompanionFace({
  companionId,
  emotion,
  size,
  alt = "",
  className,
}: {
  companionId: string;
  emotion: string;
  size: number;
  alt?: string;
  className?: string;
}) {
  return (
    <img
      src={`/portraits/${companionId}/${emotion}`}
      width={size}
      height={size}
      alt={alt}
      className={className}
      decoding="async"
    />
  );
}
