import type { SVGProps } from "react";
import type { Appearance } from "@/lib/companions/appearance";
import type { Expression } from "./expression";
import type { FaceGeometry } from "./geometry";
import type { Backdrop, Ramp, SkinRamp } from "./palette";

/** What one drawing defines once and refers to: paints, clips and outlines drawn again. */
export const DEFINED_NAMES = [
  "wall",
  "glow",
  "dusk",
  "grain",
  "skin",
  "neck",
  "hair",
  "fabric",
  "wrap",
  "stubble",
  "curls",
  "iris",
  "rim",
  "socket",
  "sheen",
  "blush",
  "clip-face",
  "clip-eyes",
  "clip-mouth",
  "face",
  "garment",
  "eyes",
  "lashes",
  "mouth",
  "hair-0",
  "hair-1",
  "hair-2",
  "hair-3",
] as const;

export type DefinedName = (typeof DEFINED_NAMES)[number];

/** Everything a part of the portrait needs to draw itself. */
export interface Scene {
  appearance: Appearance;
  expression: Expression;
  face: FaceGeometry;
  skin: SkinRamp;
  hair: Ramp;
  brow: string;
  fabric: Ramp;
  headwear: Ramp;
  backdrop: Backdrop;
  /** An id within this drawing, and the reference to it as a paint. */
  id: (name: DefinedName) => string;
  paint: (name: DefinedName) => string;
  /** Outlines drawn several times (fill, shadow, rim): path data to the name it is defined under. */
  outlines: ReadonlyMap<string, DefinedName>;
  /** Avatar sizes: details no one can see are left out, the features are drawn bolder. */
  isSmall: boolean;
}

export interface PartProps {
  scene: Scene;
}

export type ShapeProps = Omit<SVGProps<SVGPathElement>, "d" | "ref" | "href">;
