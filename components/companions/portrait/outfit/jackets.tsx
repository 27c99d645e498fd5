import { FABRIC, mix } from "../palette";
import { path } from "../path";
import type { Scene } from "../scene";
import { Shape } from "../shape";
import { garment, scoop, vee } from "./cut";
import type { Garment } from "./garments";

/** Layered clothes: something is worn beneath them. */
export const JACKETS = {
  blazer: (scene) => {
    const open = scene.face.neck + 20;
    const { base, dark, light } = scene.fabric;
    return {
      under: under(scene, FABRIC.ivory.light, FABRIC.ivory.dark),
      cut: garment(scene, open, 312, vee(open, 312, 408)),
      over: (
        <>
          <path
            d={path`M${200 - open - 2} 308C${200 - open - 14} 318 ${200 - open - 20} 326 ${200 - open - 22} 334L124 366L144 370L138 382L192 408C176 372 ${200 - open + 10} 340 ${200 - open - 2} 308Z`}
            fill={mix(base, light, 0.34)}
          />
          <path
            d={path`M${200 + open + 2} 308C${200 + open + 14} 318 ${200 + open + 20} 326 ${200 + open + 22} 334L276 366L256 370L262 382L208 408C224 372 ${200 + open - 10} 340 ${200 + open + 2} 308Z`}
            fill={mix(base, dark, 0.42)}
          />
          <path
            d={path`M${200 - open - 20} 332L124 366L144 370L138 382L188 406M${200 + open + 20} 332L276 366L256 370L262 382L212 406`}
            stroke={dark}
            strokeWidth="2"
            opacity="0.7"
          />
        </>
      ),
    };
  },
  cardigan: (scene) => {
    const open = scene.face.neck + 17;
    const { base, dark, light } = scene.fabric;
    const edge = path`M${200 - open} 311Q${200 - open * 0.62} 356 200 404Q${200 + open * 0.62} 356 ${200 + open} 311`;
    return {
      under: under(scene, FABRIC.ivory.base, FABRIC.ivory.dark),
      cut: garment(scene, open, 312, vee(open, 312, 404)),
      over: (
        <>
          <path d={edge} stroke={mix(base, dark, 0.35)} strokeWidth="15" />
          <path
            d={edge}
            stroke={dark}
            strokeWidth="15"
            strokeDasharray="1.6 5"
            strokeLinecap="butt"
            opacity="0.55"
          />
          <path d={edge} stroke={light} strokeWidth="1.6" opacity="0.4" />
          <path
            d="M96 366v40M112 360v46M128 358v48M272 358v48M288 360v46M304 366v40M144 362v44M256 362v44"
            stroke={dark}
            strokeWidth="2.4"
            opacity="0.35"
          />
        </>
      ),
    };
  },
  hoodie: (scene) => {
    const n = scene.face.neck;
    const open = n + 18;
    const { base, dark, light } = scene.fabric;
    return {
      behind: (
        <path
          d={path`M${200 - n - 46} 322C${200 - n - 40} 270 ${200 - n - 10} 256 200 256C${200 + n + 10} 256 ${200 + n + 40} 270 ${200 + n + 46} 322Z`}
          fill={dark}
        />
      ),
      cut: garment(scene, open, 314, scoop(open, 314, 32)),
      over: (
        <>
          <path
            d={path`M${200 - n - 8} 286C${200 - n - 44} 300 ${200 - n - 46} 330 ${200 - n - 26} 344C176 366 190 368 200 368C186 356 ${200 - n - 2} 336 ${200 - n - 8} 286Z`}
            fill={mix(base, light, 0.42)}
          />
          <path
            d={path`M${200 + n + 8} 286C${200 + n + 44} 300 ${200 + n + 46} 330 ${200 + n + 26} 344C224 366 210 368 200 368C214 356 ${200 + n + 2} 336 ${200 + n + 8} 286Z`}
            fill={mix(base, dark, 0.45)}
          />
          <path
            d="M184 364Q180 384 183 404M216 364Q220 384 217 404"
            stroke="#f6efe4"
            strokeWidth="4"
          />
          <path d="M183 398v8M217 398v8" stroke="#c9bfae" strokeWidth="5.5" />
        </>
      ),
    };
  },
  "denim-jacket": (scene) => {
    const open = scene.face.neck + 20;
    const { base, dark, light } = scene.fabric;
    return {
      under: under(scene, FABRIC.ivory.light, FABRIC.ivory.dark),
      cut: garment(scene, open, 312, vee(open, 312, 416)),
      over: (
        <>
          <path
            d={path`M${200 - open + 4} 300C${200 - open - 14} 312 ${200 - open - 24} 326 ${200 - open - 22} 338L162 374C${176} 352 ${200 - open + 8} 326 ${200 - open + 4} 300Z`}
            fill={mix(base, light, 0.42)}
          />
          <path
            d={path`M${200 + open - 4} 300C${200 + open + 14} 312 ${200 + open + 24} 326 ${200 + open + 22} 338L238 374C${224} 352 ${200 + open - 8} 326 ${200 + open - 4} 300Z`}
            fill={mix(base, dark, 0.4)}
          />
          <path
            d={path`M${200 - open - 14} 338L165 366M${200 + open + 14} 338L235 366M172 376L184 406M228 376L216 406M84 378Q120 372 160 386M316 378Q280 372 240 386`}
            stroke="#e0a95f"
            strokeWidth="1.8"
            strokeDasharray="3 5"
            opacity="0.9"
          />
          <path d="M178 396h.1" stroke="#d9b166" strokeWidth="7" />
        </>
      ),
    };
  },
  "leather-jacket": (scene) => {
    const open = scene.face.neck + 22;
    const { base, dark, light } = scene.fabric;
    return {
      under: under(scene, "#ece6df", "#b9afa6"),
      cut: garment(scene, open, 313, vee(open, 313, 412)),
      over: (
        <>
          <path
            d={path`M${200 - open + 2} 304C${200 - open - 18} 316 ${200 - open - 26} 330 ${200 - open - 24} 342L130 384L186 408C170 372 ${200 - open + 8} 338 ${200 - open + 2} 304Z`}
            fill={mix(base, light, 0.3)}
          />
          <path
            d={path`M${200 + open - 2} 304C${200 + open + 18} 316 ${200 + open + 26} 330 ${200 + open + 24} 342L270 384L214 408C230 372 ${200 + open - 8} 338 ${200 + open - 2} 304Z`}
            fill={mix(base, dark, 0.5)}
          />
          <path
            d={path`M${200 - open - 20} 344L136 381L182 402M${200 - open - 16} 324Q150 356 152 372M92 364Q84 384 84 404`}
            stroke={light}
            strokeWidth="2.6"
            opacity="0.8"
          />
          <path
            d="M222 392l-8 16"
            stroke="#d6d3cf"
            strokeWidth="5"
            strokeDasharray="2 1.5"
            strokeLinecap="butt"
          />
        </>
      ),
    };
  },
  overalls: (scene) => {
    const open = scene.face.neck + 16;
    const { base, dark, light } = scene.fabric;
    return {
      cut: garment(scene, open, 312, scoop(open, 312, 24)),
      over: (
        <>
          <Shape
            scene={scene}
            d={garment(scene, open, 312, scoop(open, 312, 24))}
            fill={FABRIC.ivory.base}
          />
          <path
            d="M84 356Q200 384 316 356M76 378Q200 406 324 378"
            stroke="#38455f"
            strokeWidth="5"
            opacity="0.5"
          />
          <path d="M126 322L150 376L170 372L146 316Z" fill={mix(base, light, 0.3)} />
          <path d="M274 322L250 376L230 372L254 316Z" fill={mix(base, dark, 0.25)} />
          <path d="M140 372H260L266 410H134Z" fill={base} />
          <path
            d="M146 378H254"
            stroke={light}
            strokeWidth="2"
            strokeDasharray="3 5"
            opacity="0.8"
          />
          <path d="M158 384h.1M242 384h.1" stroke="#f0cf83" strokeWidth="9" />
        </>
      ),
    };
  },
  apron: (scene) => {
    const open = scene.face.neck + 15;
    const { base, dark, light } = scene.fabric;
    const shirt = FABRIC.charcoal;
    return {
      cut: garment(scene, open, 311, scoop(open, 311, 24)),
      over: (
        <>
          <Shape
            scene={scene}
            d={garment(scene, open, 311, scoop(open, 311, 24))}
            fill={shirt.base}
          />
          <path
            d={path`M${200 - open - 6} 317Q150 352 158 378`}
            stroke={mix(base, light, 0.2)}
            strokeWidth="10"
          />
          <path
            d={path`M${200 + open + 6} 317Q250 352 242 378`}
            stroke={mix(base, dark, 0.35)}
            strokeWidth="10"
          />
          <path d="M146 374Q200 384 254 374L262 410H138Z" fill={base} />
          <path d="M152 382Q200 391 248 382" stroke={light} strokeWidth="2" strokeDasharray="3 5" />
          <path d="M104 350Q92 372 92 404" stroke={shirt.light} strokeWidth="3" opacity="0.7" />
        </>
      ),
    };
  },
  "lab-coat": (scene) => {
    const open = scene.face.neck + 20;
    const coat = FABRIC.ivory;
    const scrubs = scene.fabric;
    return {
      under: (
        <>
          <path d={garment(scene, open - 6, 312, vee(open - 6, 312, 366))} fill={scrubs.base} />
          <path
            d={path`M${200 - open + 6} 312Q180 344 200 366Q220 344 ${200 + open - 6} 312`}
            stroke={scrubs.dark}
            strokeWidth="5"
            opacity="0.6"
          />
        </>
      ),
      cut: garment(scene, open, 312, vee(open, 312, 424)),
      over: (
        <>
          <Shape
            scene={scene}
            d={garment(scene, open, 312, vee(open, 312, 424))}
            fill={coat.light}
          />
          <path
            d={path`M${200 - open} 308C${200 - open - 18} 320 ${200 - open - 24} 334 ${200 - open - 22} 344L126 378L184 408C168 372 ${200 - open + 8} 340 ${200 - open} 308Z`}
            fill="#fff"
          />
          <path
            d={path`M${200 + open} 308C${200 + open + 18} 320 ${200 + open + 24} 334 ${200 + open + 22} 344L274 378L216 408C232 372 ${200 + open - 8} 340 ${200 + open} 308Z`}
            fill={coat.base}
          />
          <path
            d={path`M${200 - open - 20} 340L126 378L180 404M${200 + open + 20} 340L274 378L220 404M90 370Q82 386 82 404M310 370Q318 386 318 404`}
            stroke={coat.dark}
            strokeWidth="2"
            opacity="0.6"
          />
          <path d="M282 386h24" stroke={scrubs.base} strokeWidth="4" />
        </>
      ),
    };
  },
} satisfies Record<string, (scene: Scene) => Garment>;

function under(scene: Scene, color: string, shadow: string) {
  const open = scene.face.neck + 14;
  return (
    <>
      <path d={garment(scene, open, 312, scoop(open, 312, 28))} fill={color} />
      <path
        d={`M${200 - open} 312${scoop(-open, 312, 28)}`}
        stroke={shadow}
        strokeWidth="5"
        opacity="0.5"
      />
    </>
  );
}
