import { z } from "zod";
import { appearanceSchema } from "@/lib/companions/appearance";
import { COMPANION_TAGS, CONVERSATION_STYLES, VOICE_MODELS } from "@/lib/companions/vocabulary";
import { LOCALES } from "@/lib/i18n/locale";

export const GENDERS = ["woman", "man", "nonbinary"] as const;
export type Gender = (typeof GENDERS)[number];

export const RATINGS = ["GENERAL", "TEEN", "MATURE"] as const;
export type Rating = (typeof RATINGS)[number];

export const VISIBILITIES = ["private", "unlisted", "public", "premium", "exclusive"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const STATUSES = ["draft", "in_review", "published", "suspended"] as const;
export type CompanionStatus = (typeof STATUSES)[number];

/** The Big Five, then what companionship adds. Each 0 to 1. */
export const TRAITS = [
  "openness",
  "conscientiousness",
  "extraversion",
  "agreeableness",
  "neuroticism",
  "humor",
  "empathy",
  "playfulness",
  "intelligence",
] as const;
export type Trait = (typeof TRAITS)[number];

/** Nobody younger is ever a companion, whatever MINIMUM_AGE says of members. */
export const ADULT_AGE = 18;
export const AGE_MAXIMUM = 120;

/** Longest of each text, in UTF-16 units; the table's own checks count characters, never more. */
export const TEXT_LIMITS = {
  tagline: 140,
  description: 600,
  backstory: 2000,
  greeting: 600,
  speakingStyle: 400,
  exampleDialogue: 1500,
} as const;
export type TextField = keyof typeof TEXT_LIMITS;

export const NAME_LIMIT = 80;
export const INTEREST_LIMIT = 40;
export const LIST_LIMITS = { conversationStyles: 6, interests: 12, tags: 12 } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function clean(text: string): string {
  // Lone surrogates cannot be stored as UTF-8.
  return text.toWellFormed().replace(CONTROL, "").replace(/\r\n?/g, "\n").trim();
}

const line = (max: number) =>
  z
    .string()
    .transform((text) => clean(text).replace(/\s+/g, " "))
    .pipe(z.string().max(max, "too_long"));
const paragraphs = (max: number) =>
  z.string().transform(clean).pipe(z.string().max(max, "too_long"));
const required = z.string().min(1, "required");

/** Distinct whatever the case; empty ones are dropped rather than refused. */
const words = z
  .array(line(INTEREST_LIMIT))
  .transform((list) => {
    const seen = new Map(list.filter(Boolean).map((word) => [word.toLowerCase(), word]));
    return [...seen.values()];
  })
  .pipe(z.array(z.string()).max(LIST_LIMITS.interests, "too_many"));

const unit = z.number().min(0).max(1);

export const traitsSchema = z.object(
  Object.fromEntries(TRAITS.map((trait) => [trait, unit])) as Record<Trait, typeof unit>,
);
export type Traits = z.infer<typeof traitsSchema>;

export const voiceSchema = z.object({
  model: z.enum(VOICE_MODELS),
  /** −1 deep to 1 high. */
  pitch: z.number().min(-1).max(1),
  /** 1 is an ordinary pace. */
  pace: z.number().min(0.5).max(1.5),
  warmth: unit,
});
export type Voice = z.infer<typeof voiceSchema>;

export const DEFAULT_VOICE: Voice = { model: "sage", pitch: 0, pace: 1, warmth: 0.6 };

/** A stored voice, whatever is missing from it. */
export function parseVoice(value: unknown): Voice {
  const result = voiceSchema.safeParse({ ...DEFAULT_VOICE, ...(value as object | null) });
  return result.success ? result.data : DEFAULT_VOICE;
}

export const companionTextSchema = z.object({
  tagline: line(TEXT_LIMITS.tagline).pipe(required),
  description: paragraphs(TEXT_LIMITS.description),
  backstory: paragraphs(TEXT_LIMITS.backstory),
  greeting: paragraphs(TEXT_LIMITS.greeting).pipe(required),
  speakingStyle: paragraphs(TEXT_LIMITS.speakingStyle),
  exampleDialogue: paragraphs(TEXT_LIMITS.exampleDialogue),
  interests: words,
});
export type CompanionText = z.infer<typeof companionTextSchema>;

/** What the form sends. `companionId` is made by the browser: it is the idempotency key of the save. */
export const companionInputSchema = z
  .object({
    companionId: z.uuid(),
    intent: z.enum(["draft", "publish"]),
    name: line(NAME_LIMIT).pipe(required),
    age: z.int("invalid").min(ADULT_AGE, "adults_only").max(AGE_MAXIMUM, "too_big"),
    gender: z.enum(GENDERS),
    rating: z.enum(RATINGS),
    visibility: z.enum(VISIBILITIES),
    defaultLocale: z.enum(LOCALES),
    traits: traitsSchema,
    conversationStyles: z
      .array(z.enum(CONVERSATION_STYLES))
      .max(LIST_LIMITS.conversationStyles, "too_many"),
    tags: z.array(z.enum(COMPANION_TAGS)).max(LIST_LIMITS.tags, "too_many"),
    appearance: appearanceSchema,
    voice: voiceSchema,
    texts: z.object({
      en: companionTextSchema.optional(),
      fr: companionTextSchema.optional(),
    }),
  })
  .refine((input) => input.texts[input.defaultLocale] !== undefined, {
    path: ["defaultLocale"],
    message: "language_without_words",
  });
export type CompanionInput = z.infer<typeof companionInputSchema>;

export const companionIdSchema = z.object({ companionId: z.uuid() });
