/** OpenAI's moderation categories, in its order. */
export const CATEGORIES = [
  "harassment",
  "harassment/threatening",
  "hate",
  "hate/threatening",
  "illicit",
  "illicit/violent",
  "self-harm",
  "self-harm/intent",
  "self-harm/instructions",
  "sexual",
  "sexual/minors",
  "violence",
  "violence/graphic",
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * A pattern over folded text (lower-case ASCII, single spaces) and how sure it makes us. `\b` is
 * added around it; a space stands for any run of spaces. Rules of one category add up as
 * independent evidence, so a weak one alone stays under the strictest threshold.
 */
export type Rule = readonly [scores: Partial<Record<Category, number>>, pattern: string];

/** Everything the classifier knows about one language. */
export type Lexicon = {
  /** Figures of speech taken out before reading: "I could murder a pizza" threatens no one. */
  harmless: readonly string[];
  rules: readonly Rule[];
  /** Words for children, ages below 18, and words that make a passage sexual: both near each other. */
  minor: string;
  sexualContext: string;
};
