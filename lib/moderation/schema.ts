import { z } from "zod";

export const MODERATION_MODES = ["STRICT", "LIGHT", "OPTIONAL"] as const;
export type ModerationMode = (typeof MODERATION_MODES)[number];

/** Our categories. Vendors' names are mapped onto them in policy.ts. */
export const CATEGORIES = [
  "SEXUAL_MINORS",
  "SEXUAL",
  "SELF_HARM",
  "VIOLENCE",
  "GORE",
  "HATE",
  "HARASSMENT",
  "EXTREMISM",
  "ILLICIT",
  "SPAM",
] as const;
export const categorySchema = z.enum(CATEGORIES);
export type Category = (typeof CATEGORIES)[number];

export type Severity = "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Category → score, 0 to 1. A category that was not scored is absent: unknown, not zero. */
export type Scores = Partial<Record<Category, number>>;

export type Verdict =
  | { verdict: "allow"; scores: Scores; model: string }
  | {
      verdict: "block";
      category: Category;
      severity: Severity;
      /** The rule that decided, e.g. `strict.sexual>0.50` or `prefilter.sexual_minors`. */
      rule: string;
      confidence: number;
      scores: Scores;
      model: string;
      /** True when the member should be shown where to find help. */
      isCrisis: boolean;
    }
  /** The classifier did not answer: nothing is shown, nothing is lost, the member tries again. */
  | { verdict: "unavailable" };
