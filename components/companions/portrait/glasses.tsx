import type { Appearance } from "@/lib/companions/appearance";
import { mirror } from "./path";
import type { PartProps } from "./scene";

type Frame = Exclude<Appearance["glasses"], "none">;

const SQUARE =
  "M146 169C160 167 174 168 186 169Q194 169 194 178C194 186 194 196 193 204Q194 214 184 214C172 215 160 215 150 214Q138 214 138 202C137 194 137 186 138 178Q138 169 146 169Z";
const CAT_EYE =
  "M194 180Q192 170 176 169L146 166Q134 165 129 158Q128 176 136 194Q143 212 164 212Q192 212 194 180Z";
const HALF_RIM = "M138 172L193 172L193 186Q193 210 166 210Q138 210 138 186Z";

/** Both lenses of each frame. */
const LENSES: Record<Frame, string> = {
  round: "M139 192a26 26 0 1 0 52 0 26 26 0 1 0-52 0ZM209 192a26 26 0 1 0 52 0 26 26 0 1 0-52 0Z",
  square: SQUARE + mirror(SQUARE),
  "cat-eye": CAT_EYE + mirror(CAT_EYE),
  "half-rim": HALF_RIM + mirror(HALF_RIM),
};

export function Glasses({ scene }: PartProps) {
  const { appearance, face, isSmall, skin } = scene;
  if (appearance.glasses === "none") return null;
  const lenses = LENSES[appearance.glasses];
  const isMetal = appearance.glasses === "round" || appearance.glasses === "half-rim";
  const isHalf = appearance.glasses === "half-rim";
  const color = isMetal ? "#b98a3c" : "#2b2025";
  const width = (isMetal ? 3.2 : 5) + (isSmall ? 1.4 : 0);
  const arm = `M139 178L${200 - face.cheek + 1} 176`;
  const brow = isHalf ? "M137 172H194M206 172H263" : "";
  return (
    <g strokeWidth={width}>
      {!isHalf && <path d={lenses} transform="translate(2 5)" stroke={skin.deep} opacity="0.2" />}
      <path
        d={lenses}
        fill="#fff"
        fillOpacity="0.1"
        stroke={isHalf ? "#fff8ea" : color}
        {...(isHalf ? { strokeWidth: 1.4, strokeOpacity: 0.6 } : {})}
      />
      <path d={`${brow}${arm}${mirror(arm)}M192 183Q200 176 208 183`} stroke={color} />
      {!isSmall && (
        <path
          d="M148 182l12-10M150 192l20-17M216 182l12-10"
          stroke="#fff"
          strokeWidth="3"
          opacity="0.42"
        />
      )}
    </g>
  );
}
