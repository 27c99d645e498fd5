const SWAPS: Record<string, string> = {
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'll": "you'll",
  "i'd": "you'd",
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
};

/** "I painted my kitchen" → "you painted your kitchen". Null when it speaks to or of someone it would mix up. */
export function mirrorEnglish(clause: string): string | null {
  if (/\b(you|your|yours|u|ur|we|us|our|ours)\b/i.test(clause)) return null;
  if (!/\b(i|i'm|im|i've|i'll|i'd|my)\b/i.test(clause)) return null;
  const text = clause
    .replace(/’/g, "'")
    .replace(/\bI am\b/gi, "you are")
    .replace(/\bI was\b/gi, "you were")
    .replace(/\bam I\b/gi, "are you")
    .replace(
      /\b(and|but|or) (am|was)\b/gi,
      (_, link: string, verb: string) => `${link} ${verb.toLowerCase() === "am" ? "are" : "were"}`,
    );
  return text
    .replace(/[A-Za-z]+(?:'[a-z]+)?/g, (word) => SWAPS[word.toLowerCase()] ?? word)
    .replace(/^Y/, "y");
}
