import type { Traits } from "@/lib/companions/schema";

/** Starting points for a personality. Labels: `companions.presets.<name>`. */
export const TRAIT_PRESETS = {
  confidant: preset(0.65, 0.6, 0.4, 0.85, 0.3, 0.45, 0.95, 0.4, 0.65),
  wit: preset(0.8, 0.45, 0.75, 0.55, 0.3, 0.95, 0.5, 0.85, 0.8),
  mentor: preset(0.7, 0.85, 0.5, 0.65, 0.15, 0.45, 0.7, 0.3, 0.9),
  adventurer: preset(0.95, 0.35, 0.9, 0.6, 0.25, 0.7, 0.55, 0.9, 0.6),
  dreamer: preset(0.95, 0.35, 0.25, 0.7, 0.55, 0.4, 0.8, 0.6, 0.7),
  stoic: preset(0.45, 0.85, 0.2, 0.4, 0.05, 0.35, 0.45, 0.15, 0.75),
} as const satisfies Record<string, Traits>;

export type TraitPreset = keyof typeof TRAIT_PRESETS;

function preset(
  openness: number,
  conscientiousness: number,
  extraversion: number,
  agreeableness: number,
  neuroticism: number,
  humor: number,
  empathy: number,
  playfulness: number,
  intelligence: number,
): Traits {
  return {
    openness,
    conscientiousness,
    extraversion,
    agreeableness,
    neuroticism,
    humor,
    empathy,
    playfulness,
    intelligence,
  };
}
