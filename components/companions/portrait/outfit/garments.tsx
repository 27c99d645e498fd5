import type { ReactNode } from "react";
import type { Appearance } from "@/lib/companions/appearance";
import { mix } from "../palette";
import { path } from "../path";
import type { Scene } from "../scene";
import { garment, scoop, vee } from "./cut";
import { JACKETS } from "./jackets";

export interface Garment {
  /** The outline, filled with the fabric. */
  cut: string;
  behind?: ReactNode;
  under?: ReactNode;
  over?: ReactNode;
}

const TOPS: Record<
  Exclude<Appearance["outfit"], keyof typeof JACKETS>,
  (scene: Scene) => Garment
> = {
  tee: (scene) => {
    const open = scene.face.neck + 16;
    return {
      cut: garment(scene, open, 312, scoop(open, 312, 26)),
      over: (
        <>
          <path
            d={`M${200 - open} 312${scoop(-open, 312, 26)}`}
            stroke={scene.fabric.dark}
            strokeWidth="9"
            opacity="0.55"
          />
          <path
            d={`M${200 - open} 313${scoop(-open, 313, 26)}`}
            stroke={scene.fabric.light}
            strokeWidth="1.5"
            opacity="0.6"
          />
        </>
      ),
    };
  },
  "boat-neck": (scene) => {
    const open = scene.face.neck + 38;
    const stripe = mix(scene.fabric.dark, "#26365c", 0.82);
    return {
      cut: garment(scene, open, 322, scoop(open, 322, 18)),
      over: (
        <path
          d="M84 352Q200 392 316 352M74 372Q200 412 326 372M68 392Q200 432 332 392"
          stroke={stripe}
          strokeWidth="7"
          opacity="0.85"
        />
      ),
    };
  },
  turtleneck: (scene) => {
    const n = scene.face.neck + 4;
    return {
      cut:
        garment(scene, n + 12, 312, scoop(n + 12, 312, 10)) +
        path`M${200 - n} 276C${200 - n - 4} 296 ${200 - n - 8} 312 ${200 - n - 20} 322Q200 352 ${200 + n + 20} 322C${200 + n + 8} 312 ${200 + n + 4} 296 ${200 + n} 276Q200 300 ${200 - n} 276Z`,
      over: (
        <>
          <path
            d={path`M${200 - n - 1} 292Q200 318 ${200 + n + 1} 292M${200 - n - 16} 320Q200 350 ${200 + n + 16} 320`}
            stroke={scene.fabric.dark}
            strokeWidth="4"
            opacity="0.5"
          />
          <path
            d={path`M${200 - n + 2} 281Q190 300 196 301`}
            stroke={scene.fabric.light}
            strokeWidth="4"
            opacity="0.6"
          />
        </>
      ),
    };
  },
  knit: (scene) => {
    const open = scene.face.neck + 13;
    const purl = [356, 377].map((y) => `M108 ${y}${"l6 7 6-7m12 0".repeat(8)}`).join("");
    return {
      cut: garment(scene, open, 310, scoop(open, 310, 22)),
      over: (
        <>
          <path d={purl} stroke={scene.fabric.dark} strokeWidth="2.6" opacity="0.5" />
          <path
            d={`M${200 - open + 2} 309${scoop(-open + 2, 309, 26)}`}
            stroke={scene.fabric.base}
            strokeWidth="17"
          />
          <path
            d={`M${200 - open + 2} 309${scoop(-open + 2, 309, 26)}`}
            stroke={scene.fabric.dark}
            strokeWidth="17"
            strokeDasharray="2 6"
            strokeLinecap="butt"
            opacity="0.5"
          />
          <path
            d={`M${200 - open + 6} 307${scoop(-open + 6, 307, 20)}`}
            stroke={scene.fabric.light}
            strokeWidth="2.4"
            opacity="0.65"
          />
        </>
      ),
    };
  },
  shirt: (scene) => {
    const open = scene.face.neck + 14;
    const { base, dark, light } = scene.fabric;
    return {
      cut: garment(scene, open, 310, vee(open, 310, 364)),
      over: (
        <>
          <path d="M200 362L196 406H208Z" fill={dark} opacity="0.5" />
          <path
            d={path`M${200 - open + 6} 298C${200 - open - 4} 306 ${200 - open - 8} 314 ${200 - open - 8} 320L172 358L200 364C182 346 ${200 - open + 8} 322 ${200 - open + 6} 298Z`}
            fill={light}
          />
          <path
            d={path`M${200 + open - 6} 298C${200 + open + 4} 306 ${200 + open + 8} 314 ${200 + open + 8} 320L228 358L200 364C218 346 ${200 + open - 8} 322 ${200 + open - 6} 298Z`}
            fill={mix(base, dark, 0.22)}
          />
          <path d="M202 380h.1M203 398h.1" stroke={light} strokeWidth="5.5" />
        </>
      ),
    };
  },
  blouse: (scene) => {
    const open = scene.face.neck + 18;
    const { dark, light } = scene.fabric;
    return {
      cut: garment(scene, open, 314, vee(open, 314, 370, 6)),
      over: (
        <>
          <path
            d={path`M${200 - open} 312C${200 - open + 4} 336 178 358 200 372C172 372 ${200 - open - 14} 344 ${200 - open - 12} 320Z`}
            fill={light}
            opacity="0.75"
          />
          <path
            d={path`M${200 + open} 312C${200 + open - 4} 336 222 358 200 372C228 372 ${200 + open + 14} 344 ${200 + open + 12} 320Z`}
            fill={dark}
            opacity="0.45"
          />
          <path
            d="M200 374Q196 390 198 404M186 372Q176 386 172 404M214 372Q226 388 230 404M160 360Q146 380 142 404M240 360Q254 380 258 404"
            stroke={dark}
            strokeWidth="2.6"
            opacity="0.5"
          />
        </>
      ),
    };
  },
  "mandarin-collar": (scene) => {
    const n = scene.face.neck + 5;
    const { base, dark, light } = scene.fabric;
    return {
      cut: garment(scene, n + 12, 311, scoop(n + 12, 311, 16)),
      over: (
        <>
          <path
            d={path`M${200 - n - 2} 292C${200 - n - 6} 304 ${200 - n - 12} 312 ${200 - n - 16} 318Q178 336 197 340L198 322Q172 316 ${200 - n - 2} 292Z`}
            fill={mix(base, light, 0.4)}
          />
          <path
            d={path`M${200 + n + 2} 292C${200 + n + 6} 304 ${200 + n + 12} 312 ${200 + n + 16} 318Q222 336 203 340L202 322Q228 316 ${200 + n + 2} 292Z`}
            fill={mix(base, dark, 0.3)}
          />
          <path d="M191 340V406M209 340V406" stroke={dark} strokeWidth="2" opacity="0.6" />
          <path
            d="M185 346l-7 9 7 9-7 9 7 9-7 9 7 9M215 346l7 9-7 9 7 9-7 9 7 9-7 9"
            stroke={light}
            strokeWidth="2.2"
            opacity="0.8"
          />
          <path d="M200 350h.1M200 372h.1M200 394h.1" stroke={light} strokeWidth="6" />
        </>
      ),
    };
  },
  wrap: (scene) => {
    const open = scene.face.neck + 16;
    const { base, dark, light } = scene.fabric;
    return {
      cut: garment(scene, open, 312, vee(open, 312, 378)),
      over: (
        <>
          <path
            d={path`M${200 + open} 311C${200 + open - 6} 340 214 370 176 406H236C250 380 ${200 + open + 18} 350 ${200 + open + 14} 318Z`}
            fill={mix(base, dark, 0.4)}
          />
          <path
            d={path`M${200 - open} 311C${200 - open + 6} 340 186 372 236 406H168C150 380 ${200 - open - 18} 350 ${200 - open - 14} 318Z`}
            fill={mix(base, light, 0.32)}
          />
          <path
            d={path`M${200 - open - 6} 322C${200 - open + 2} 352 176 382 206 404M${200 - open - 13} 328C${200 - open - 6} 358 160 386 180 404`}
            stroke={dark}
            strokeWidth="2.2"
            opacity="0.4"
          />
        </>
      ),
    };
  },
};

export const GARMENTS: Record<Appearance["outfit"], (scene: Scene) => Garment> = {
  ...TOPS,
  ...JACKETS,
};
