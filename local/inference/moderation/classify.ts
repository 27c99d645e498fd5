import { CATEGORIES, type Category, type Lexicon } from "./categories";
import { ENGLISH } from "./lexicon-en";
import { FRENCH } from "./lexicon-fr";
import { readingsOf } from "./normalise";

export type CategoryScores = Record<Category, number>;

/** Longest text read; past this, more patterns find nothing new and cost time. */
const MAX_CHARACTERS = 40_000;

/** What a text without any sign scores. Under 0.01, the strictest threshold of all. */
const NO_SIGN = 0.0001;

/** A word for a child and a sexual word this close, in characters, are read as one statement. */
const MINOR_WINDOW = 70;

type CompiledRule = { scores: [Category, number][]; pattern: RegExp };

type CompiledLexicon = {
  harmless: RegExp;
  rules: CompiledRule[];
  minor: RegExp;
  sexualContext: RegExp;
};

const LEXICONS: CompiledLexicon[] = [ENGLISH, FRENCH].map(compile);

/**
 * Scores from 0 to 1 for OpenAI's categories, from words and patterns of English and French. Reads
 * disguised spellings. It knows nothing of context: a model does better where one is configured.
 */
export function classifyText(text: string): CategoryScores {
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, NO_SIGN]),
  ) as CategoryScores;
  for (const reading of readingsOf(text.slice(0, MAX_CHARACTERS))) {
    for (const [category, score] of scoreReading(reading)) {
      scores[category] = Math.max(scores[category], score);
    }
  }
  return scores;
}

function scoreReading(reading: string): Map<Category, number> {
  const scores = new Map<Category, number>();
  for (const lexicon of LEXICONS) {
    // Evidence adds up within a language only: "suicide" is one word, though both languages have it.
    for (const [category, doubt] of doubtsOf(reading, lexicon)) {
      scores.set(category, Math.max(scores.get(category) ?? 0, 1 - doubt));
    }
  }
  return scores;
}

/** The chance, per category, that every matching rule is wrong. */
function doubtsOf(reading: string, lexicon: CompiledLexicon): Map<Category, number> {
  const doubts = new Map<Category, number>();
  const add = (category: Category, score: number) =>
    doubts.set(category, (doubts.get(category) ?? 1) * (1 - score));
  const text = reading.replace(lexicon.harmless, " , ");
  for (const rule of lexicon.rules) {
    if (!rule.pattern.test(text)) continue;
    for (const [category, score] of rule.scores) add(category, score);
  }
  if (isNear(text, lexicon.minor, lexicon.sexualContext)) add("sexual/minors", 0.6);
  return doubts;
}

function isNear(text: string, left: RegExp, right: RegExp): boolean {
  const ends = [...text.matchAll(left)].map((match) => match.index + match[0].length / 2);
  if (ends.length === 0) return false;
  for (const match of text.matchAll(right)) {
    const middle = match.index + match[0].length / 2;
    if (ends.some((end) => Math.abs(end - middle) <= MINOR_WINDOW)) return true;
  }
  return false;
}

function compile(lexicon: Lexicon): CompiledLexicon {
  return {
    harmless: toPattern(lexicon.harmless.join("|"), "g"),
    rules: lexicon.rules.map(([scores, pattern]) => ({
      scores: Object.entries(scores) as [Category, number][],
      pattern: toPattern(pattern, ""),
    })),
    minor: toPattern(lexicon.minor, "g"),
    sexualContext: toPattern(lexicon.sexualContext, "g"),
  };
}

function toPattern(source: string, flags: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, flags);
}
