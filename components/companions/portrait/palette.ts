import type { Appearance, FabricColor } from "@/lib/companions/appearance";

/** A material under one warm light from the upper left. */
export interface Ramp {
  light: string;
  base: string;
  dark: string;
}

export interface SkinRamp extends Ramp {
  /** Lines and the deepest shadow: a saturated dark of the same hue, never grey or black. */
  deep: string;
  blush: string;
  lip: string;
}

export const SKIN: Record<Appearance["skinTone"], SkinRamp> = {
  porcelain: skin("#fff3ea", "#fadccb", "#e7b09b", "#b2705f", "#ee8a80", "#d1757a"),
  fair: skin("#ffebd9", "#f5cdb1", "#dda081", "#a5644b", "#ea8272", "#c9696a"),
  beige: skin("#fce3c8", "#ebc09a", "#cd946c", "#96603f", "#e07d69", "#bd625d"),
  honey: skin("#f8d6ac", "#dfad7c", "#bb8052", "#814e2d", "#d96f55", "#b0594e"),
  olive: skin("#f3d3ab", "#d8a97b", "#b37c53", "#774729", "#c86b54", "#a9554e"),
  tan: skin("#e9bd8e", "#c58e5f", "#98623d", "#613720", "#c45f48", "#9c4a43"),
  bronze: skin("#dca473", "#ad7248", "#804d2e", "#4d2917", "#b65441", "#8f423d"),
  chestnut: skin("#c98c60", "#8f5a3a", "#643a26", "#3a1d13", "#a84d3b", "#93463f"),
  umber: skin("#b07552", "#734630", "#4e2c1f", "#2b140e", "#973f32", "#8a4340"),
  ebony: skin("#96614b", "#593628", "#3a211a", "#1e0e0b", "#853a31", "#80413d"),
};

export const HAIR: Record<Appearance["hairColor"], Ramp> = {
  black: ramp("#4d4250", "#231c22", "#0f0b10"),
  espresso: ramp("#73503f", "#382620", "#1d120f"),
  brown: ramp("#966646", "#573625", "#321c12"),
  chestnut: ramp("#b06d43", "#703e26", "#432111"),
  auburn: ramp("#d0713f", "#8c3b23", "#561f12"),
  copper: ramp("#f09a58", "#b9582c", "#7a3317"),
  "dark-blond": ramp("#dab881", "#a47c4c", "#6c4c2a"),
  blond: ramp("#fae3aa", "#d8ac64", "#a07434"),
  platinum: ramp("#fffaf0", "#eaddc6", "#b3a084"),
  "salt-and-pepper": ramp("#b9b6bb", "#5f5c63", "#343238"),
  grey: ramp("#cdcdd2", "#8d8c93", "#57565e"),
  silver: ramp("#f2f3f6", "#b7bac2", "#7b7f89"),
  white: ramp("#ffffff", "#e2e1e2", "#a3a2a9"),
  burgundy: ramp("#a83f5a", "#621c31", "#380c1a"),
  rose: ramp("#ffc4d0", "#d9829c", "#9d4c6b"),
  teal: ramp("#62cbc6", "#21828a", "#0e4953"),
};

export const FABRIC: Record<FabricColor, Ramp> = {
  ivory: ramp("#fffaf0", "#ece1cf", "#b8a78e"),
  sand: ramp("#efdcb9", "#cfb38a", "#967852"),
  blush: ramp("#f9d3cb", "#e0a49b", "#a66a68"),
  coral: ramp("#ff9f84", "#e36a55", "#a13b38"),
  terracotta: ramp("#e28b62", "#b8573a", "#7c3324"),
  burgundy: ramp("#a34457", "#70243a", "#431322"),
  plum: ramp("#8d5f91", "#593463", "#351c3e"),
  mustard: ramp("#f1c55f", "#cf9731", "#8c5f1b"),
  olive: ramp("#9aa063", "#686d3b", "#3f4322"),
  forest: ramp("#4d8467", "#2a5744", "#153328"),
  teal: ramp("#4aa5a0", "#24706f", "#124244"),
  sky: ramp("#b5d8e8", "#7dabc4", "#4b7590"),
  navy: ramp("#4a6492", "#283b63", "#141f3a"),
  charcoal: ramp("#6a6873", "#3a3841", "#1d1c22"),
};

export interface Backdrop {
  top: string;
  bottom: string;
  motif: string;
  /** Light from behind, on the shadow side of hair, cheek and shoulder. */
  rim: string;
}

export const BACKDROP: Record<Appearance["backgroundPalette"], Backdrop> = {
  dawn: { top: "#f9d7b5", bottom: "#e58f78", motif: "#fdeacb", rim: "#ffe4bd" },
  dusk: { top: "#55406f", bottom: "#d1766c", motif: "#f3a27c", rim: "#ffb88e" },
  sea: { top: "#c7e3de", bottom: "#4b8699", motif: "#eef6ee", rim: "#d9fff6" },
  moss: { top: "#d3d9ad", bottom: "#5d7d58", motif: "#eef1cf", rim: "#f3ffcd" },
  clay: { top: "#edbd98", bottom: "#ad553f", motif: "#f8dcb9", rim: "#ffd9ad" },
  plum: { top: "#4d345c", bottom: "#a65a86", motif: "#d68fb4", rim: "#ffc6e6" },
  sand: { top: "#f3e7cd", bottom: "#caa473", motif: "#fff8e6", rim: "#fff2d4" },
  ink: { top: "#1c2747", bottom: "#4a6796", motif: "#9dbce4", rim: "#b0d8ff" },
  rose: { top: "#f8dad7", bottom: "#c96a7b", motif: "#fff0ea", rim: "#ffe0e4" },
  citrus: { top: "#fae08a", bottom: "#e98e48", motif: "#fff6c6", rim: "#fff5bd" },
};

export const IRIS: Record<Appearance["eyeColor"], { light: string; dark: string }> = {
  "dark-brown": { light: "#7a4a2c", dark: "#2a150d" },
  brown: { light: "#a5673a", dark: "#472412" },
  amber: { light: "#dc9a45", dark: "#6d3d14" },
  hazel: { light: "#b09a4f", dark: "#4f4022" },
  green: { light: "#8dbb73", dark: "#2d5236" },
  grey: { light: "#b3c2c8", dark: "#4b5a66" },
  blue: { light: "#83bfe0", dark: "#27527f" },
};

export const LIPSTICK: Record<Exclude<Appearance["lipColor"], "natural">, string> = {
  rose: "#cf5a70",
  coral: "#e2644f",
  red: "#b91f30",
  berry: "#922746",
  plum: "#67213f",
};

/** Blends two `#rrggbb` colours; `amount` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, amount: number): string {
  const channel = (offset: number): string => {
    const from = Number.parseInt(first.slice(offset, offset + 2), 16);
    const to = Number.parseInt(second.slice(offset, offset + 2), 16);
    return Math.round(from + (to - from) * amount)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function ramp(light: string, base: string, dark: string): Ramp {
  return { light, base, dark };
}

function skin(
  light: string,
  base: string,
  dark: string,
  deep: string,
  blush: string,
  lip: string,
): SkinRamp {
  return { light, base, dark, deep, blush, lip };
}
