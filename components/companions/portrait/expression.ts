import type { Emotion } from "@/lib/companions/emotion";

export interface Mood {
  top: string;
  bottom: string;
  mark: Exclude<Emotion, "CONTENTMENT">;
}

/** How a feeling moves a face. Lengths are units of the 400 × 400 drawing, y downwards. */
export interface Expression {
  /** Degrees; positive leans to the viewer's right. */
  tilt: number;
  lift: number;
  brow: { inner: number; arch: number; outer: number; pinch: number; skew: number };
  eye: {
    /** 1 is at rest; above, white shows over the iris. */
    open: number;
    /** How far a smile or a frown pushes the lower lid up, 0 to 1. */
    squint: number;
    /** How far the outer corner of the upper lid falls. */
    droop: number;
    gazeX: number;
    gazeY: number;
    pupil: number;
    /** The viewer's right eye, opened more (or less) than the other. */
    skew: number;
    shine: boolean;
  };
  mouth: {
    width: number;
    open: number;
    /** Corners: negative is a smile. */
    corner: number;
    /** The viewer's right corner alone. */
    skew: number;
    shift: number;
    round: number;
    teeth: number;
    tongue: number;
    /** Thickness of the lips: below 1 they are pressed. */
    lips: number;
    /** A raised, snarling upper lip. */
    curl: number;
  };
  blush: number;
  frown: number;
  smileLines: number;
  noseWrinkle: number;
  foreheadLines: number;
  /** What the feeling does to the wall; null leaves it as the companion's own. */
  mood: Mood | null;
  /** Wet eyes, a cold forehead. */
  water: "none" | "tear" | "sweat";
}

const REST: Expression = {
  tilt: -1,
  lift: 0,
  brow: { inner: 0, arch: 0, outer: 0, pinch: 0, skew: 0 },
  eye: { open: 0.95, squint: 0.16, droop: 0, gazeX: 0, gazeY: 0, pupil: 1, skew: 0, shine: false },
  mouth: {
    width: 1,
    open: 0,
    corner: -4.5,
    skew: 0,
    shift: 0,
    round: 0,
    teeth: 0,
    tongue: 0,
    lips: 1,
    curl: 0,
  },
  blush: 0.35,
  frown: 0,
  smileLines: 0,
  noseWrinkle: 0,
  foreheadLines: 0,
  mood: null,
  water: "none",
};

type Change = {
  [K in keyof Expression]?: Expression[K] extends object ? Partial<Expression[K]> : Expression[K];
};

const CHANGES: Record<Emotion, Change> = {
  CONTENTMENT: {},
  JOY: {
    tilt: -4,
    brow: { inner: -6, arch: -7, outer: 0 },
    eye: { open: 0.92, squint: 0.58, gazeY: 0.5, shine: true },
    mouth: { width: 1.26, open: 15, corner: -8, teeth: 1, tongue: 0.5, lips: 0.85 },
    blush: 0.75,
    smileLines: 1,
    mood: { top: "#ffe394", bottom: "#f3a24f", mark: "JOY" },
  },
  SADNESS: {
    tilt: 5,
    lift: 5,
    brow: { inner: -10, arch: 0, outer: 7, pinch: 3 },
    eye: { open: 0.74, squint: 0.05, droop: 4, gazeX: -1, gazeY: 3.5, shine: true },
    mouth: { width: 0.84, corner: 8, lips: 0.95 },
    blush: 0.5,
    foreheadLines: 0.4,
    mood: { top: "#93b3d8", bottom: "#40609a", mark: "SADNESS" },
    water: "tear",
  },
  ANGER: {
    tilt: 0,
    lift: 3,
    brow: { inner: 11, arch: 3, outer: -6, pinch: 6 },
    eye: { open: 0.76, squint: 0.5, droop: -2, pupil: 0.8 },
    mouth: { width: 0.94, corner: 7, lips: 0.62 },
    blush: 0.95,
    frown: 1,
    noseWrinkle: 0.4,
    mood: { top: "#ee7a5c", bottom: "#9c2530", mark: "ANGER" },
  },
  FEAR: {
    tilt: 2,
    lift: 3,
    brow: { inner: -13, arch: -8, outer: 1, pinch: 5 },
    eye: { open: 1.36, squint: -0.25, gazeX: -2.5, pupil: 0.6 },
    mouth: { width: 0.92, open: 9, corner: 6, teeth: 0.7, lips: 0.7 },
    blush: 0,
    foreheadLines: 0.9,
    mood: { top: "#9a95bf", bottom: "#3d3b66", mark: "FEAR" },
    water: "sweat",
  },
  SURPRISE: {
    tilt: 1,
    lift: -4,
    brow: { inner: -16, arch: -15, outer: -8 },
    eye: { open: 1.38, squint: -0.2, pupil: 0.9 },
    mouth: { width: 0.5, open: 21, corner: 0, round: 1, lips: 0.9, tongue: 0.3 },
    blush: 0.3,
    foreheadLines: 1,
    mood: { top: "#b0efec", bottom: "#3fa3bb", mark: "SURPRISE" },
  },
  DISGUST: {
    tilt: 6,
    brow: { inner: 7, arch: 2, outer: 0, pinch: 3, skew: -7 },
    eye: { open: 0.66, squint: 0.75, gazeX: -5, gazeY: 1.5, skew: 0.06 },
    mouth: { width: 0.86, open: 2.5, corner: 7, skew: -4, curl: 4, teeth: 0.6, lips: 0.85 },
    blush: 0.1,
    frown: 0.5,
    noseWrinkle: 1,
    mood: { top: "#ccd17c", bottom: "#6c7a35", mark: "DISGUST" },
  },
  LOVE: {
    tilt: 7,
    brow: { inner: -5, arch: -4, outer: 2 },
    eye: { open: 0.76, squint: 0.32, droop: 1, pupil: 1.38, shine: true },
    mouth: { width: 1.08, corner: -7, lips: 1.08 },
    blush: 1.25,
    smileLines: 0.4,
    mood: { top: "#ffc0cb", bottom: "#dd5a80", mark: "LOVE" },
  },
  JEALOUSY: {
    tilt: -4,
    brow: { inner: 7, arch: 3, outer: 0, pinch: 2, skew: -10 },
    eye: { open: 0.66, squint: 0.4, gazeX: 7, pupil: 0.95, skew: 0.1 },
    mouth: { width: 0.78, corner: 3, skew: -5, shift: 5, lips: 0.72 },
    blush: 0.3,
    frown: 0.4,
    mood: { top: "#94d198", bottom: "#2c7453", mark: "JEALOUSY" },
  },
  EMPATHY: {
    tilt: -8,
    lift: 1,
    brow: { inner: -9, arch: -1, outer: 4, pinch: 2 },
    eye: { open: 0.92, squint: 0.2, droop: 1.5, pupil: 1.22, shine: true },
    mouth: { width: 0.96, corner: -4, lips: 1 },
    blush: 0.6,
    mood: { top: "#f5d9de", bottom: "#b388b6", mark: "EMPATHY" },
  },
  FRUSTRATION: {
    tilt: 3,
    brow: { inner: 7, arch: 5, outer: 2, pinch: 6, skew: -3 },
    eye: { open: 0.74, squint: 0.5, gazeX: 2, gazeY: -5, pupil: 0.9 },
    mouth: { width: 0.66, corner: 5, skew: -2, shift: -7, lips: 0.78 },
    blush: 0.7,
    frown: 0.9,
    mood: { top: "#e2b08b", bottom: "#914f30", mark: "FRUSTRATION" },
  },
  EXCITEMENT: {
    tilt: 4,
    lift: -5,
    brow: { inner: -13, arch: -12, outer: -5 },
    eye: { open: 1.16, squint: 0.2, gazeY: -0.5, pupil: 1.18, shine: true },
    mouth: { width: 1.24, open: 25, corner: -7, teeth: 1, tongue: 1, lips: 0.85 },
    blush: 0.85,
    smileLines: 0.8,
    mood: { top: "#ffc865", bottom: "#ea4f78", mark: "EXCITEMENT" },
  },
};

export function expressionOf(emotion: Emotion): Expression {
  const change = CHANGES[emotion];
  return {
    ...REST,
    ...change,
    brow: { ...REST.brow, ...change.brow },
    eye: { ...REST.eye, ...change.eye },
    mouth: { ...REST.mouth, ...change.mouth },
  };
}
