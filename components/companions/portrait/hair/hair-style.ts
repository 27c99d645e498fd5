export type Tone =
  | "fill"
  | "base"
  | "dark"
  | "light"
  | "shade"
  | "curls"
  | "wrap"
  | "wrap-dark"
  | "wrap-light";

export interface HairLayer {
  d: string;
  tone: Tone;
  /** Drawn as a line of this width rather than filled. */
  stroke?: number;
  dash?: string;
  opacity?: number;
}

/** A haircut, from back to front. Drawn on a head with its crown at y 82 and its temples at ±70. */
export interface HairStyle {
  /** Behind the neck and the shoulders. */
  back?: HairLayer[];
  front: HairLayer[];
  /** What throws a shadow on the forehead; nothing when missing. */
  edge?: string;
  /** Falls in front of the shoulders. */
  coversEars?: boolean;
  /** Rises so high that the frame is drawn back a little. */
  isTall?: boolean;
  /** Uses the `curls` texture. */
  isCurly?: boolean;
}

export const fill = (d: string): HairLayer => ({ d, tone: "fill" });

export const tone = (name: Tone, d: string, opacity = 1): HairLayer => ({ d, tone: name, opacity });

export const strokes = (
  name: Tone,
  stroke: number,
  d: string,
  opacity = 1,
  dash?: string,
): HairLayer => ({ d, tone: name, stroke, opacity, ...(dash === undefined ? {} : { dash }) });
