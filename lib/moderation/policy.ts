import type { Category, ModerationMode, Scores, Severity, Verdict } from "@/lib/moderation/schema";

/** Stored with every decision: change it whenever a number below changes. */
export const THRESHOLD_VERSION = "2026-11-a";

/** Vendor category → ours. What is missing here is not decided on. */
const VENDOR_CATEGORY: Record<string, Category> = {
  "sexual/minors": "SEXUAL_MINORS",
  sexual: "SEXUAL",
  "self-harm": "SELF_HARM",
  "self-harm/intent": "SELF_HARM",
  "self-harm/instructions": "SELF_HARM",
  violence: "VIOLENCE",
  "violence/graphic": "GORE",
  hate: "HATE",
  "hate/threatening": "HATE",
  harassment: "HARASSMENT",
  "harassment/threatening": "HARASSMENT",
  illicit: "ILLICIT",
  "illicit/violent": "EXTREMISM",
};

export function toScores(vendorScores: Record<string, number>): Scores {
  const scores: Scores = {};
  for (const [name, score] of Object.entries(vendorScores)) {
    const category = VENDOR_CATEGORY[name];
    if (category) scores[category] = Math.max(scores[category] ?? 0, score);
  }
  return scores;
}

interface Threshold {
  category: Category;
  above: number;
  severity: Severity;
}

/**
 * Blocking thresholds by mode, worst first. STRICT figures are the product's specification;
 * LIGHT and OPTIONAL warn rather than block most of these, and always block the first and the extremist ones.
 */
const THRESHOLDS: Record<ModerationMode, readonly Threshold[]> = {
  STRICT: [
    { category: "SEXUAL_MINORS", above: 0.01, severity: "CRITICAL" },
    { category: "EXTREMISM", above: 0.5, severity: "CRITICAL" },
    { category: "SELF_HARM", above: 0.3, severity: "MEDIUM" },
    { category: "SEXUAL", above: 0.5, severity: "LOW" },
    { category: "VIOLENCE", above: 0.4, severity: "MEDIUM" },
    { category: "GORE", above: 0.4, severity: "MEDIUM" },
    { category: "HATE", above: 0.3, severity: "MEDIUM" },
    { category: "HARASSMENT", above: 0.7, severity: "LOW" },
    { category: "ILLICIT", above: 0.5, severity: "MEDIUM" },
  ],
  LIGHT: [
    { category: "SEXUAL_MINORS", above: 0.01, severity: "CRITICAL" },
    { category: "EXTREMISM", above: 0.5, severity: "CRITICAL" },
  ],
  OPTIONAL: [
    { category: "SEXUAL_MINORS", above: 0.01, severity: "CRITICAL" },
    { category: "EXTREMISM", above: 0.5, severity: "CRITICAL" },
  ],
};

/** The whole decision: scores and mode in, verdict and the rule that decided out. */
export function decide(scores: Scores, mode: ModerationMode, model: string): Verdict {
  for (const { category, above, severity } of THRESHOLDS[mode]) {
    const score = scores[category];
    if (score !== undefined && score > above) {
      return {
        verdict: "block",
        category,
        severity,
        rule: `${mode.toLowerCase()}.${category.toLowerCase()}>${above}`,
        confidence: Math.min(1, score),
        scores,
        model,
        isCrisis: category === "SELF_HARM",
      };
    }
  }
  return { verdict: "allow", scores, model };
}
