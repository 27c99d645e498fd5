import { type Sentiment, sentimentOf } from "@/lib/chat/mood/sentiment";
import { type Emotion, emotionSchema, RESTING_EMOTION } from "@/lib/companions/emotion";

export interface Mood {
  emotion: Emotion;
  /** 0 to 1. */
  intensity: number;
}

/** A feeling loses half its strength in this time. */
const HALF_LIFE_MS = 20 * 60_000;

/** Below this a feeling no longer shows. */
const FAINT = 0.15;

/** The mood as it is now: it fades with time towards rest. */
export function decayed(
  mood: { emotion: string; intensity: number; changedAt: string },
  now: Date,
): Mood {
  const parsed = emotionSchema.safeParse(mood.emotion);
  const age = Math.max(0, now.getTime() - Date.parse(mood.changedAt));
  const intensity = mood.intensity * 0.5 ** (age / HALF_LIFE_MS);
  if (!parsed.success || intensity < FAINT) return { emotion: RESTING_EMOTION, intensity: 0.3 };
  return { emotion: parsed.data, intensity };
}

/** How the member's words move a companion: the emotion they stir, scaled by temper. Pure. */
export function moved(current: Mood, felt: Sentiment, traits: Record<string, number>): Mood {
  if (!felt.stirs) {
    return felt.score === 0
      ? { ...current, intensity: Math.max(FAINT, current.intensity * 0.85) }
      : current;
  }
  const empathy = traits.empathy ?? 0.5;
  const neuroticism = traits.neuroticism ?? 0.3;
  const agreeableness = traits.agreeableness ?? 0.5;
  const emotion: Emotion =
    // The patient take another's anger with care rather than as their own.
    felt.stirs === "FRUSTRATION" && agreeableness + empathy > 1.2 ? "EMPATHY" : felt.stirs;
  const gain =
    0.35 +
    0.3 * Math.abs(felt.score) +
    0.2 * (felt.score < 0 ? Math.max(neuroticism, empathy) : (traits.extraversion ?? 0.5));
  const carried = emotion === current.emotion ? current.intensity * 0.4 : 0;
  return { emotion, intensity: Math.min(1, gain + carried) };
}

/** The mood after a message. */
export function moodAfter(
  before: { emotion: string; intensity: number; changedAt: string },
  text: string,
  traits: Record<string, number>,
  now: Date,
): Mood {
  return moved(decayed(before, now), sentimentOf(text), traits);
}
