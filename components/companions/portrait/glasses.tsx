import type { ReactNode } from "react";
import type { Appearance } from "@/lib/companions/appearance";
import type { PartProps } from "./scene";

type Frame = Exclude<Appearance["glasses"], "none">;

/** One lens, drawn on the viewer's left and mirrored. */
const LENSES: Record<Frame, string> = {
  round: "M165 166a26 26 0 1 1 0 52a26 26 0 1 1 0-52Z",
  square:
    "M146 169H186Q194 169 194 178V204Q194 214 184 214H150Q138 214 138 202V178Q138 169 146 169Z",
  "cat-eye":
    "M194 180Q192 170 176 169L146 166Q134 165 129 158Q128 176 136 194Q143 212 164 212Q192 212 194 180Z",
  "half-rim": "M138 172H193V186Q193 210 166 210Q138 210 138 186Z",
};

export function Glasses({ scene }: PartProps) {
  const { appearance, face, isSmall, skin } = scene;
  if (appearance.glasses === "none") return null;
  const lens = LENSES[appearance.glasses];
  const metal = appearance.glasses === "round" || appearance.glasses === "half-rim";
  const color = metal ? "#b98a3c" : "#2b2025";
  const width = (metal ? 3.2 : 5) + (isSmall ? 1.4 : 0);
  const half = appearance.glasses === "half-rim";
  const both = (child: ReactNode) => (
    <>
      {child}
      <g transform="matrix(-1 0 0 1 400 0)">{child}</g>
    </>
  );
  return (
    <g>
      <g transform="translate(2 5)" stroke={skin.deep} strokeWidth={width} opacity="0.22">
        {both(<path d={lens} />)}
      </g>
      {both(
        <>
          <path
            d={lens}
            fill="#fff"
            fillOpacity="0.1"
            stroke={half ? "#fff" : color}
            strokeOpacity={half ? 0.45 : 1}
            strokeWidth={half ? 1.6 : width}
          />
          {half && <path d="M137 172H194" stroke={color} strokeWidth={width + 1.4} />}
          <path d={`M139 178L${200 - face.cheek + 1} 176`} stroke={color} strokeWidth={width} />
        </>,
      )}
      <path d="M192 183Q200 176 208 183" stroke={color} strokeWidth={width} />
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
