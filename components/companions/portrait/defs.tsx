import { hairStyleOf } from "./hair/hair";
import { IRIS, mix } from "./palette";
import type { PartProps } from "./scene";
import { Outlines } from "./shape";

/** The paints of one portrait: gradients placed on the drawing, so that all parts share a light. */
export function Defs({ scene }: PartProps) {
  const { appearance, skin, hair, fabric, headwear, backdrop, expression, id, isSmall } = scene;
  const iris = IRIS[appearance.eyeColor];
  const { mood } = expression;
  const { isCurly = false } = hairStyleOf(appearance);
  const isWrapped = appearance.hairStyle === "hijab" || appearance.hairStyle === "headwrap";
  const glow = mood?.top ?? backdrop.motif;
  return (
    <defs>
      <Outlines scene={scene} />
      <linearGradient id={id("wall")} x2="0.3" y2="1">
        <stop stopColor={mood === null ? backdrop.top : mix(backdrop.top, mood.top, 0.72)} />
        <stop
          offset="1"
          stopColor={mood === null ? backdrop.bottom : mix(backdrop.bottom, mood.bottom, 0.72)}
        />
      </linearGradient>
      <radialGradient id={id("glow")}>
        <stop stopColor={mix(glow, "#ffffff", 0.4)} stopOpacity="0.8" />
        <stop offset="0.6" stopColor={glow} stopOpacity="0.3" />
        <stop offset="1" stopColor={glow} stopOpacity="0" />
      </radialGradient>
      <linearGradient id={id("dusk")} x2="0.8" y2="1">
        <stop offset="0.5" stopOpacity="0" />
        <stop offset="1" stopColor="#1b0d24" stopOpacity="0.24" />
      </linearGradient>
      {!isSmall && (
        <pattern id={id("grain")} width="9" height="9" patternUnits="userSpaceOnUse">
          <path d="M1 2h1M6 7h1" stroke="#fff" opacity="0.2" />
        </pattern>
      )}
      <Slope
        id={id("skin")}
        stops={[mix(skin.light, skin.base, 0.3), mix(skin.base, skin.dark, 0.6)]}
      />
      <Slope
        id={id("neck")}
        stops={[mix(skin.base, skin.dark, 0.4), mix(skin.base, skin.dark, 0.1)]}
      />
      <Slope
        id={id("fabric")}
        stops={[mix(fabric.base, fabric.light, 0.55), mix(fabric.base, fabric.dark, 0.7)]}
      />
      <Across
        id={id("hair")}
        from={[126, 64]}
        to={[286, 300]}
        stops={[mix(hair.base, hair.light, 0.34), mix(hair.base, hair.dark, 0.95)]}
      />
      {isWrapped && (
        <Across
          id={id("wrap")}
          from={[126, 60]}
          to={[290, 320]}
          stops={[
            mix(headwear.base, headwear.light, 0.42),
            mix(headwear.base, headwear.dark, 0.65),
          ]}
        />
      )}
      {appearance.facialHair === "stubble" && (
        <pattern id={id("stubble")} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill={hair.dark} opacity="0.16" />
          <path
            d="M1 1l0.6 1.2M3.6 3l0.5 1.2"
            stroke={hair.dark}
            strokeWidth="0.8"
            opacity="0.42"
          />
        </pattern>
      )}
      {isCurly && (
        <pattern
          id={id("curls")}
          width="38"
          height="34"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(18)"
        >
          <g strokeWidth="2.2">
            <path
              d="M4 8q1-6 6-4t1 7M22 4q6-3 8 2t-5 6M10 22q-4-5 1-7t6 5M28 18q2-5 6-2t-1 7M20 28q-1-6 4-6"
              stroke={hair.light}
              opacity="0.42"
            />
            <path
              d="M13 9q4-5 8-1M32 11q5 1 3 6M4 16q-1 6 4 8M20 18q6-2 6 4M31 29q4 3 7-1"
              stroke={hair.dark}
              opacity="0.75"
            />
          </g>
        </pattern>
      )}
      <linearGradient id={id("iris")} x2="0" y2="1">
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
        <stop offset="1" stopColor={mix(backdrop.rim, mood?.top ?? backdrop.rim, 0.5)} />
      </linearGradient>
      <Spot id={id("socket")} color={skin.dark} opacity={0.55} />
      {!isSmall && <Spot id={id("sheen")} color={skin.light} opacity={0.7} />}
      <Spot id={id("blush")} color={skin.blush} opacity={0.8} />
    </defs>
  );
}

/** Fixed to the drawing, so that the pieces of a haircut share one light. */
function Across(props: {
  id: string;
  from: [number, number];
  to: [number, number];
  stops: [string, string];
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
      <stop offset="1" stopColor={stops[1]} />
    </linearGradient>
  );
}

/** Over the box of whatever it fills, from upper left to lower right. */
function Slope({ id, stops }: { id: string; stops: [string, string] }) {
  return (
    <linearGradient id={id} x2="0.8" y2="1">
      <stop stopColor={stops[0]} />
      <stop offset="1" stopColor={stops[1]} />
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
