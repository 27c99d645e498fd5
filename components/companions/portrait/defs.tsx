import { IRIS, mix } from "./palette";
import type { PartProps } from "./scene";

/** The paints of one portrait: gradients placed on the drawing, so that all parts share a light. */
export function Defs({ scene }: PartProps) {
  const { appearance, skin, hair, fabric, headwear, backdrop, expression, id, isSmall } = scene;
  const iris = IRIS[appearance.eyeColor];
  const glow = expression.glow ?? backdrop.motif;
  return (
    <defs>
      <linearGradient id={id("wall")} x1="0" y1="0" x2="0.3" y2="1">
        <stop stopColor={backdrop.top} />
        <stop offset="1" stopColor={backdrop.bottom} />
      </linearGradient>
      <radialGradient id={id("glow")}>
        <stop stopColor={mix(glow, "#ffffff", 0.3)} stopOpacity="0.85" />
        <stop offset="0.55" stopColor={glow} stopOpacity="0.4" />
        <stop offset="1" stopColor={glow} stopOpacity="0" />
      </radialGradient>
      {!isSmall && (
        <pattern id={id("grain")} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M0 7L7 0" stroke="#fff" strokeWidth="0.7" opacity="0.16" />
          <circle cx="2" cy="1.5" r="0.6" opacity="0.12" />
        </pattern>
      )}
      <Across
        id={id("skin")}
        from={[150, 90]}
        to={[264, 290]}
        stops={[mix(skin.light, skin.base, 0.35), skin.base, mix(skin.base, skin.dark, 0.45)]}
      />
      <Across
        id={id("neck")}
        from={[150, 240]}
        to={[250, 380]}
        stops={[
          mix(skin.base, skin.dark, 0.5),
          mix(skin.base, skin.light, 0.12),
          mix(skin.base, skin.dark, 0.35),
        ]}
      />
      <Across
        id={id("hair")}
        from={[126, 64]}
        to={[286, 300]}
        stops={[mix(hair.base, hair.light, 0.32), hair.base, hair.dark]}
      />
      <Across
        id={id("fabric")}
        from={[110, 310]}
        to={[310, 410]}
        stops={[
          mix(fabric.base, fabric.light, 0.5),
          fabric.base,
          mix(fabric.base, fabric.dark, 0.75),
        ]}
      />
      <Across
        id={id("wrap")}
        from={[126, 60]}
        to={[290, 320]}
        stops={[
          mix(headwear.base, headwear.light, 0.45),
          headwear.base,
          mix(headwear.base, headwear.dark, 0.7),
        ]}
      />
      <linearGradient id={id("iris")} x1="0" y1="0" x2="0" y2="1">
        <stop stopColor={iris.dark} />
        <stop offset="0.5" stopColor={mix(iris.dark, iris.light, 0.6)} />
        <stop offset="1" stopColor={iris.light} />
      </linearGradient>
      <linearGradient
        id={id("rim")}
        gradientUnits="userSpaceOnUse"
        x1="205"
        y1="170"
        x2="300"
        y2="190"
      >
        <stop stopColor={backdrop.rim} stopOpacity="0" />
        <stop offset="1" stopColor={mix(backdrop.rim, expression.glow ?? backdrop.rim, 0.35)} />
      </linearGradient>
      <radialGradient id={id("form")} gradientUnits="userSpaceOnUse" cx="182" cy="172" r="128">
        <stop offset="0.45" stopColor={skin.dark} stopOpacity="0" />
        <stop offset="1" stopColor={skin.dark} stopOpacity="0.75" />
      </radialGradient>
      <Spot id={id("socket")} color={skin.dark} opacity={0.55} />
      <Spot id={id("sheen")} color={skin.light} opacity={0.7} />
      <Spot id={id("blush")} color={skin.blush} opacity={0.8} />
    </defs>
  );
}

function Across(props: {
  id: string;
  from: [number, number];
  to: [number, number];
  stops: [string, string, string];
}) {
  const { id, from, to, stops } = props;
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={from[0]}
      y1={from[1]}
      x2={to[0]}
      y2={to[1]}
    >
      <stop stopColor={stops[0]} />
      <stop offset="0.48" stopColor={stops[1]} />
      <stop offset="1" stopColor={stops[2]} />
    </linearGradient>
  );
}

function Spot({ id, color, opacity }: { id: string; color: string; opacity: number }) {
  return (
    <radialGradient id={id}>
      <stop stopColor={color} stopOpacity={opacity} />
      <stop offset="1" stopColor={color} stopOpacity="0" />
    </radialGradient>
  );
}
