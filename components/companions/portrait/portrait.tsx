import type { Appearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";
import { Earrings, HeadAccessories, NeckAccessories } from "./accessories";
import { Background, Dusk } from "./background";
import { Beard } from "./beard";
import { Brows } from "./brows";
import { Defs } from "./defs";
import { expressionOf } from "./expression";
import { Eyes } from "./eyes";
import { Ears, Face, SkinMarks } from "./face";
import { measureFace } from "./geometry";
import { Glasses } from "./glasses";
import { HairBack, HairFront, HairRim, hairOutlines, hairStyleOf } from "./hair/hair";
import { Droplets } from "./marks";
import { Mouth } from "./mouth";
import { Nose } from "./nose";
import { GARMENTS } from "./outfit/garments";
import { Outfit } from "./outfit/outfit";
import { BACKDROP, FABRIC, HAIR, mix, SKIN } from "./palette";
import { DEFINED_NAMES, type Scene } from "./scene";

/** Up to this many pixels the drawing is framed on the face and loses its fine detail. */
const SMALL_PX = 64;

export interface PortraitProps {
  appearance: Appearance;
  emotion: Emotion;
  /** Width and height in CSS pixels; without it the drawing fills its box. */
  size?: number;
  /** Accessible name. Without one the portrait is decorative and hidden from assistive tech. */
  title?: string;
  className?: string;
  /** Blink and breathe (portrait.css); still when the visitor asks for less motion. */
  isAlive?: boolean;
  /** Prefix of the ids inside the drawing; derived from what is drawn when missing. */
  idPrefix?: string;
}

/** A companion's bust, drawn from data alone: same input, same markup, on server and client. */
export function Portrait(props: PortraitProps) {
  const { appearance, emotion, size, title, className, isAlive = false } = props;
  const isSmall = size !== undefined && size <= SMALL_PX;
  const scene = composeScene(appearance, emotion, isSmall, props.idPrefix);
  const { expression } = scene;
  const pose = `translate(0 ${expression.lift}) rotate(${expression.tilt} 200 292)`;
  const { coversEars = false, isTall = false } = hairStyleOf(appearance);
  const classes = ["portrait", isAlive ? "portrait-alive" : "", className ?? ""];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: titled when it carries meaning, hidden when decorative
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={isSmall ? "58 46 284 284" : isTall ? "6 2 388 388" : "22 30 356 356"}
      width={size}
      height={size}
      preserveAspectRatio="xMidYMid slice"
      // Inherited by every part: shapes name their fill, lines end round.
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes.filter(Boolean).join(" ")}
      {...(title === undefined ? { "aria-hidden": true } : { role: "img" })}
    >
      {title !== undefined && <title>{title}</title>}
      <Defs scene={scene} />
      <Background scene={scene} />
      <g className="portrait-body">
        <g transform={pose}>
          <HairRim scene={scene} />
          <HairBack scene={scene} />
        </g>
        <Outfit scene={scene} />
        <NeckAccessories scene={scene} />
        <g transform={pose}>
          {!coversEars && (
            <>
              <Ears scene={scene} />
              <Earrings scene={scene} />
            </>
          )}
          <Face scene={scene} />
          <SkinMarks scene={scene} />
          <Beard scene={scene} />
          <Eyes scene={scene} />
          <Nose scene={scene} />
          <Mouth scene={scene} />
          <Brows scene={scene} />
          <HairFront scene={scene} />
          <Glasses scene={scene} />
          <HeadAccessories scene={scene} />
          <Droplets scene={scene} />
        </g>
      </g>
      <Dusk scene={scene} />
    </svg>
  );
}

function composeScene(
  appearance: Appearance,
  emotion: Emotion,
  isSmall: boolean,
  idPrefix: string | undefined,
): Scene {
  const prefix =
    idPrefix ?? `p${digest(JSON.stringify([appearance, emotion, isSmall])).slice(0, 5)}`;
  const hair = HAIR[appearance.hairColor];
  const skin = SKIN[appearance.skinTone];
  const isDyed = appearance.hairColor === "rose" || appearance.hairColor === "teal";
  const isPale = ["salt-and-pepper", "grey", "silver", "white"].includes(appearance.hairColor);
  const natural = isDyed ? HAIR.espresso.base : mix(hair.base, hair.dark, 0.7);
  const scene: Omit<Scene, "outlines"> = {
    appearance,
    expression: expressionOf(emotion),
    face: measureFace(appearance),
    skin,
    hair,
    brow: mix(natural, skin.deep, isPale ? 0.42 : 0.22),
    fabric: FABRIC[appearance.outfitColor],
    headwear: FABRIC[appearance.headwearColor],
    backdrop: BACKDROP[appearance.backgroundPalette],
    id: (name) => prefix + DEFINED_NAMES.indexOf(name).toString(36),
    paint: (name) => `url(#${prefix}${DEFINED_NAMES.indexOf(name).toString(36)})`,
    isSmall,
  };
  const outlines = new Map(hairOutlines(appearance));
  outlines.set(scene.face.outline, "face");
  outlines.set(GARMENTS[appearance.outfit]({ ...scene, outlines }).cut, "garment");
  return { ...scene, outlines };
}

/** FNV-1a, in base 36: short ids that differ whenever the drawing does. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
