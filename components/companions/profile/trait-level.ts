/** 0 to 1 as one of five words, very low to very high. */
export function levelOf(value: number): 1 | 2 | 3 | 4 | 5 {
  if (value < 0.2) return 1;
  if (value < 0.4) return 2;
  if (value <= 0.6) return 3;
  return value <= 0.8 ? 4 : 5;
}

/** A pace by ear: 0.9 is already unhurried, which the scale of traits would call balanced. */
export function paceLevelOf(pace: number): 1 | 2 | 3 | 4 | 5 {
  if (pace < 0.8) return 1;
  if (pace < 0.96) return 2;
  if (pace <= 1.04) return 3;
  return pace <= 1.2 ? 4 : 5;
}

/** A pitch of −1 to 1 on the same five steps. */
export function pitchLevelOf(pitch: number): 1 | 2 | 3 | 4 | 5 {
  return levelOf((pitch + 1) / 2);
}
