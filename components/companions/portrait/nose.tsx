import type { Appearance } from "@/lib/companions/appearance";
import { path } from "./path";
import type { PartProps } from "./scene";

/** Half-width at the wings, half-width of the tip, drop of the tip, bump of the bridge. */
const SHAPES: Record<
  Appearance["nose"],
  { wing: number; tip: number; drop: number; bump: number }
> = {
  straight: { wing: 14.5, tip: 7, drop: 1, bump: 0 },
  button: { wing: 13.5, tip: 7.5, drop: -3, bump: -1.5 },
  narrow: { wing: 12, tip: 5.5, drop: 1.5, bump: 0 },
  broad: { wing: 19.5, tip: 10, drop: 0, bump: -0.5 },
  aquiline: { wing: 14.5, tip: 6.5, drop: 4, bump: 3.2 },
  rounded: { wing: 17, tip: 9.5, drop: 1, bump: -1 },
};

export function Nose({ scene }: PartProps) {
  const { appearance, expression, face, skin, isSmall } = scene;
  const { wing: rest, tip, drop, bump } = SHAPES[appearance.nose];
  const wrinkle = expression.noseWrinkle;
  const wing = rest + wrinkle * 2;
  const y = face.noseY - wrinkle * 2.5;
  const low = y + drop;
  return (
    <>
      <path
        d={path`M208 178C${206 + bump} 190 ${206 + bump * 1.6} 202 ${200 + tip} 214C${200 + wing - 1} 215 ${200 + wing + 1} 224 ${200 + wing - 2} ${y}C${200 + tip} ${low + 1} 204 ${low + 4} 200 ${low + 4}C202 ${low - 6} 201 206 ${202 + bump} 196C202 190 203 184 208 178Z`}
        fill={skin.dark}
        opacity="0.5"
      />
      <path
        d={path`M196 186C${194 - bump * 0.4} 200 ${195} 208 ${194.5} 214Q197 218 199 213C199.5 204 ${199 + bump * 0.3} 194 199 186Z`}
        fill={skin.light}
        opacity="0.62"
      />
      <ellipse cx="197" cy={low - 6} rx={tip * 0.5} ry="3.4" fill={skin.light} opacity="0.7" />
      <path
        d={path`M${200 - wing} ${y - 1}C${200 - wing + 1} ${y + 4} ${200 - tip - 1} ${y + 1} ${200 - tip + 1} ${low + 2}Q200 ${low + 6.5} ${200 + tip - 1} ${low + 2}C${200 + tip + 1} ${y + 1} ${200 + wing - 1} ${y + 4} ${200 + wing} ${y - 1}`}
        stroke={skin.deep}
        strokeWidth={isSmall ? 2.4 : 1.8}
        opacity="0.6"
      />
      <path
        d={path`M${200 - wing + 4} ${y + 1}Q${200 - tip - 1} ${y - 4} ${200 - tip + 2} ${low + 1.5}ZM${200 + wing - 4} ${y + 1}Q${200 + tip + 1} ${y - 4} ${200 + tip - 2} ${low + 1.5}Z`}
        fill={skin.deep}
        opacity="0.62"
      />
      {wrinkle > 0.6 && (
        <path
          d="M190 184q4 5 0 10M210 184q-4 5 0 10M193 178l5 4M207 178l-5 4"
          stroke={skin.deep}
          strokeWidth="1.8"
          opacity="0.7"
        />
      )}
    </>
  );
}
