import { z } from "zod";

/** The twelve emotions a companion can be in and a portrait can show. */
export const EMOTIONS = [
  "JOY",
  "SADNESS",
  "ANGER",
  "FEAR",
  "SURPRISE",
  "DISGUST",
  "LOVE",
  "JEALOUSY",
  "EMPATHY",
  "FRUSTRATION",
  "EXCITEMENT",
  "CONTENTMENT",
] as const;

export const emotionSchema = z.enum(EMOTIONS);

export type Emotion = z.infer<typeof emotionSchema>;

/** The resting face: what is shown before the first turn and once a mood has faded. */
export const RESTING_EMOTION: Emotion = "CONTENTMENT";
