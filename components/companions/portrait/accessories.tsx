import { Fragment, type ReactNode } from "react";
import type { Accessory } from "@/lib/companions/appearance";
import type { PartProps, Scene } from "./scene";

const GOLD = "#e0ab45";
const GOLD_DARK = "#9a6a1f";

/** What is worn on the head, above the hair. */
export function HeadAccessories({ scene }: PartProps) {
  return <>{worn(scene, ON_HEAD)}</>;
}

/** What is worn at the ears; drawn only when the hair leaves them free. */
export function Earrings({ scene }: PartProps) {
  return <>{worn(scene, AT_EARS)}</>;
}

/** What is worn around the neck, above the clothes. */
export function NeckAccessories({ scene }: PartProps) {
  return <>{worn(scene, AT_NECK)}</>;
}

type Drawings = Partial<Record<Accessory, (scene: Scene) => ReactNode>>;

function worn(scene: Scene, drawings: Drawings): ReactNode[] {
  return scene.appearance.accessories.map((accessory) => {
    const draw = drawings[accessory];
    return draw === undefined ? null : <Fragment key={accessory}>{draw(scene)}</Fragment>;
  });
}

const bothSides = (child: ReactNode) => (
  <>
    {child}
    <g transform="matrix(-1 0 0 1 400 0)">{child}</g>
  </>
);

const dots = (x: number, y: number) => `M${200 - x} ${y}h.1M${200 + x} ${y}h.1`;

const AT_EARS: Drawings = {
  "stud-earrings": ({ face }) => (
    <>
      <path d={dots(face.cheek + 6, 219)} stroke={GOLD} strokeWidth="8.4" />
      <path d={dots(face.cheek + 7, 218)} stroke="#fff6dc" strokeWidth="2.8" />
    </>
  ),
  "hoop-earrings": ({ face }) => {
    const hoops = [185 - face.cheek - 7, 185 + face.cheek + 7]
      .map((x) => `M${x} 236a15 15 0 1 0 30 0 15 15 0 1 0-30 0`)
      .join("");
    return (
      <>
        <path d={hoops} stroke={GOLD_DARK} strokeWidth="4.6" />
        <path d={hoops} stroke={GOLD} strokeWidth="2.6" />
      </>
    );
  },
  "drop-earrings": ({ face, headwear }) => {
    const ears = [200 - face.cheek - 6, 200 + face.cheek + 6];
    return (
      <>
        <path
          d={ears.map((x) => `M${x} 218v12c10 12 8 24 0 24s-10-12 0-24Z`).join("")}
          fill={headwear.base}
          stroke={GOLD}
          strokeWidth="2.2"
        />
        <path
          d={ears.map((x) => `M${x - 3} 243h.1`).join("")}
          stroke={headwear.light}
          strokeWidth="4"
        />
      </>
    );
  },
  "hearing-aid": ({ face }) => (
    <>
      <path
        d={`M${200 + face.cheek + 1} 184c8-14 21-8 20 8l-3 18`}
        stroke="#e9e4dc"
        strokeWidth="6"
      />
      <path d={`M${200 + face.cheek + 2} 185q-4 8-1 18`} stroke="#cfc8bd" strokeWidth="2.4" />
      <circle cx={200 + face.cheek + 19} cy="196" r="1.8" fill="#4fb3a5" />
    </>
  ),
};

const ON_HEAD: Drawings = {
  "nose-stud": () => (
    <>
      <circle cx="186.5" cy="222" r="2.3" fill={GOLD} />
      <circle cx="186" cy="221.4" r="0.9" fill="#fff" />
    </>
  ),
  "nose-ring": () => <path d="M208 227q7 1 6 6-3 4-8-1" stroke={GOLD} strokeWidth="2.2" />,
  flower: ({ headwear }) => (
    <g transform="translate(136 122)">
      <path d="M14 12q14 4 18 18-16 0-22-14ZM-10 14q-12 8-10 22 12-6 14-20Z" fill="#4e7a4c" />
      <path
        d="M0-4c-4-14 14-18 14-4 12-8 20 8 8 12 10 10-6 20-12 10-4 14-20 8-14-4-14 2-16-16-2-14-2-2 2-2 6 0Z"
        fill={headwear.base}
      />
      <path d="M4 2q4-8 8-4M10 6q8-2 8 4M2 8q0 8 6 8" stroke={headwear.light} strokeWidth="2" />
      <circle cx="7" cy="5" r="4" fill="#f7d774" />
    </g>
  ),
  "hair-clip": ({ headwear }) => (
    <g transform="rotate(-38 150 118)">
      <rect x="132" y="113" width="36" height="9" rx="4.5" fill={headwear.base} />
      <rect x="135" y="114.5" width="24" height="3" rx="1.5" fill={headwear.light} opacity="0.8" />
    </g>
  ),
  headband: ({ headwear }) => (
    <>
      <path d="M128 150C130 84 270 84 272 150" stroke={headwear.dark} strokeWidth="17" />
      <path d="M127 147C130 81 270 81 273 147" stroke={headwear.base} strokeWidth="14" />
      <path
        d="M140 122C152 98 176 92 200 92"
        stroke={headwear.light}
        strokeWidth="3.5"
        opacity="0.8"
      />
    </>
  ),
  headphones: ({ headwear }) => (
    <>
      <path d="M118 190C108 22 292 22 282 190" stroke="#2a262d" strokeWidth="11" />
      <path d="M122 150C124 52 222 44 250 84" stroke="#6d6774" strokeWidth="3.5" />
      {bothSides(
        <>
          <rect x="104" y="168" width="26" height="58" rx="13" fill="#2a262d" />
          <rect x="98" y="174" width="17" height="46" rx="8" fill={headwear.base} />
          <path d="M103 182v20" stroke={headwear.light} strokeWidth="3" />
        </>,
      )}
    </>
  ),
};

const AT_NECK: Drawings = {
  necklace: ({ face }) => (
    <g>
      <path
        d={`M${200 - face.neck - 4} 314Q200 384 ${200 + face.neck + 4} 314`}
        stroke="#5a3d2a"
        strokeWidth="2.6"
      />
      <path
        d="M198 348c-10 4-12 20-2 26 8 4 14-2 12-9-2-5-8-5-9-1"
        stroke="#24544b"
        strokeWidth="6"
      />
      <path d="M196 350c-7 5-8 15-3 20" stroke="#79b79f" strokeWidth="1.8" />
    </g>
  ),
  pearls: ({ face }) => (
    <g>
      <path
        d={`M${200 - face.neck - 7} 314Q200 362 ${200 + face.neck + 7} 314`}
        stroke="#cdbfae"
        strokeWidth="9.5"
        strokeDasharray="0.1 9.8"
      />
      <path
        d={`M${200 - face.neck - 8} 313Q199 360 ${200 + face.neck + 6} 313`}
        stroke="#fffaf0"
        strokeWidth="6.5"
        strokeDasharray="0.1 9.8"
      />
    </g>
  ),
  scarf: ({ headwear, face }) => (
    <>
      <path
        d={`M${200 - face.neck - 16} 300C${200 - face.neck - 30} 318 ${200 - face.neck - 30} 340 160 352C190 366 232 362 254 342C262 328 ${200 + face.neck + 26} 312 ${200 + face.neck + 14} 298C230 322 172 324 ${200 - face.neck - 16} 300Z`}
        fill={headwear.base}
      />
      <path
        d="M216 348C228 366 232 384 232 404L276 404C274 376 262 354 244 342Z"
        fill={headwear.dark}
      />
      <path
        d="M208 350C218 368 220 386 219 404L250 404C250 378 244 358 232 344Z"
        fill={headwear.base}
      />
      <path
        d="M158 312C176 334 218 336 244 314M156 326C178 348 224 348 250 326M226 362Q234 380 234 402"
        stroke={headwear.dark}
        strokeWidth="3"
        opacity="0.55"
      />
      <path
        d="M152 316C166 336 184 342 204 342"
        stroke={headwear.light}
        strokeWidth="4"
        opacity="0.6"
      />
    </>
  ),
};
