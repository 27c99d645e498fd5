import { type Appearance, DEFAULT_APPEARANCE } from "@/lib/companions/appearance";
import {
  type CompanionInput,
  DEFAULT_VOICE,
  type Gender,
  type Rating,
  TRAITS,
  type Traits,
  type Visibility,
  type Voice,
} from "@/lib/companions/schema";
import type { CompanionProfile } from "@/lib/companions/views";
import type { CompanionTag, ConversationStyle } from "@/lib/companions/vocabulary";
import { LOCALES, type Locale } from "@/lib/i18n/locale";

export interface FormText {
  tagline: string;
  description: string;
  backstory: string;
  greeting: string;
  speakingStyle: string;
  exampleDialogue: string;
  interests: string[];
}

/** Everything the form holds, exactly as typed: what cannot be saved yet is kept too. */
export interface FormValues {
  name: string;
  age: string;
  gender: Gender;
  rating: Rating;
  visibility: Visibility;
  /** The languages it speaks; the words of a language taken away stay here until the page is left. */
  languages: Locale[];
  defaultLocale: Locale;
  traits: Traits;
  conversationStyles: ConversationStyle[];
  tags: CompanionTag[];
  appearance: Appearance;
  voice: Voice;
  texts: Record<Locale, FormText>;
}

const NO_TEXT: FormText = {
  tagline: "",
  description: "",
  backstory: "",
  greeting: "",
  speakingStyle: "",
  exampleDialogue: "",
  interests: [],
};

export function blankValues(locale: Locale): FormValues {
  return {
    name: "",
    age: "30",
    gender: "woman",
    rating: "GENERAL",
    visibility: "private",
    languages: [locale],
    defaultLocale: locale,
    traits: Object.fromEntries(TRAITS.map((trait) => [trait, 0.5])) as Traits,
    conversationStyles: [],
    tags: [],
    appearance: DEFAULT_APPEARANCE,
    voice: DEFAULT_VOICE,
    texts: { en: NO_TEXT, fr: NO_TEXT },
  };
}

export function valuesOf(profile: CompanionProfile): FormValues {
  const languages = LOCALES.filter((locale) => profile.texts[locale]);
  return {
    name: profile.name,
    age: String(profile.age),
    gender: profile.gender,
    rating: profile.rating,
    visibility: profile.visibility,
    languages: languages.length > 0 ? languages : [profile.defaultLocale],
    defaultLocale: profile.defaultLocale,
    traits: profile.traits,
    conversationStyles: profile.conversationStyles,
    tags: profile.tags,
    appearance: profile.appearance,
    voice: profile.voice,
    texts: { en: profile.texts.en ?? NO_TEXT, fr: profile.texts.fr ?? NO_TEXT },
  };
}

/** What is sent: an age that is no number travels as null, for the server to refuse beside its field. */
export function inputOf(
  values: FormValues,
  companionId: string,
  intent: CompanionInput["intent"],
): Record<string, unknown> {
  const { languages, age, texts, ...rest } = values;
  const years = Number(age.trim() || Number.NaN);
  return {
    ...rest,
    companionId,
    intent,
    age: Number.isFinite(years) ? years : null,
    defaultLocale: languages.includes(values.defaultLocale) ? values.defaultLocale : languages[0],
    texts: Object.fromEntries(languages.map((locale) => [locale, texts[locale]])),
  };
}

export function isSame(a: FormValues, b: FormValues): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Reads values kept earlier, perhaps by an older version of the form: whatever is missing or of
 * another kind takes the value of `base`.
 */
export function reviveValues(kept: unknown, base: FormValues): FormValues {
  return revive(kept, base) as FormValues;
}

function revive(kept: unknown, base: unknown): unknown {
  if (Array.isArray(base)) {
    return Array.isArray(kept) ? kept.filter((item) => typeof item === "string") : base;
  }
  if (typeof base === "object" && base !== null) {
    const given = (typeof kept === "object" && kept !== null ? kept : {}) as Record<
      string,
      unknown
    >;
    return Object.fromEntries(
      Object.entries(base).map(([key, value]) => [key, revive(given[key], value)]),
    );
  }
  return typeof kept === typeof base ? kept : base;
}
