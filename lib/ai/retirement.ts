/** Days on which vendors switch models off. Source: the vendor's deprecation page, read 2026-11. */
export const RETIREMENTS: Readonly<Record<string, string>> = {
  "gpt-5": "2026-12-11",
  "gpt-5-mini": "2026-12-11",
  "gpt-5-nano": "2026-12-11",
  "gpt-4o": "2027-01-14",
  "gpt-4o-mini": "2027-01-14",
  "gpt-4o-mini-tts": "2027-01-06",
  "gpt-realtime": "2027-01-20",
  "whisper-1": "2027-02-26",
  "gpt-4o-transcribe": "2027-02-26",
  "gpt-image-1.5": "2026-12-01",
};

/** Days until a model is switched off, when that is known and at most 90 days away; else null. */
export function daysToRetirement(model: string, today: Date): number | null {
  const day = RETIREMENTS[model];
  if (!day) return null;
  const days = Math.ceil((Date.parse(day) - today.getTime()) / 86_400_000);
  return days <= 90 ? days : null;
}
