import type { SVGProps } from "react";
import type { Appearance } from "@/lib/companions/appearance";
import type { Expression } from "./expression";
import type { FaceGeometry } from "./geometry";
import type { Backdrop, Ramp, SkinRamp } from "./palette";

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
  id: (name: string) => string;
  paint: (name: string) => string;
  /** Outlines drawn several times (fill, shadow, rim): path data to the name it is defined under. */
  outlines: ReadonlyMap<string, string>;
  /** Avatar sizes: details no one can see are left out, the features are drawn bolder. */
  isSmall: boolean;
}

export interface PartProps {
  scene: Scene;
}

export type ShapeProps = Omit<SVGProps<SVGPathElement>, "d" | "ref" | "href">;
