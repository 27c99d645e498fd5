import type { Appearance } from "@/lib/companions/appearance";
import type {
  CompanionStatus,
  CompanionText,
  Gender,
  Rating,
  Traits,
  Visibility,
  Voice,
} from "@/lib/companions/schema";
import type { CompanionTag, ConversationStyle } from "@/lib/companions/vocabulary";
import type { Locale } from "@/lib/i18n/locale";

/** A companion in the catalogue. */
export interface CompanionCard {
  companionId: string;
  slug: string;
  name: string;
  age: number;
  gender: Gender;
  rating: Rating;
  visibility: Visibility;
  tags: CompanionTag[];
  appearance: Appearance;
  /** In the reader's language where the companion has words in it. */
  tagline: string;
  locales: Locale[];
}

export interface CataloguePage {
  companions: CompanionCard[];
  /** All that match, on every page. */
  total: number;
}

/** Everything that is shown of a companion, and all its form edits. */
export interface CompanionProfile {
  companionId: string;
  creatorAccountId: string | null;
  slug: string;
  name: string;
  age: number;
  gender: Gender;
  rating: Rating;
  visibility: Visibility;
  status: CompanionStatus;
  defaultLocale: Locale;
  traits: Traits;
  conversationStyles: ConversationStyle[];
  tags: CompanionTag[];
  appearance: Appearance;
  voice: Voice;
  texts: Partial<Record<Locale, CompanionText>>;
  updatedAt: string;
}

/** A companion in its maker's list. */
export interface OwnCompanion {
  companionId: string;
  slug: string;
  name: string;
  age: number;
  rating: Rating;
  visibility: Visibility;
  status: CompanionStatus;
  appearance: Appearance;
  tagline: string;
  locales: Locale[];
  updatedAt: string;
}

/** The words for a reader: their language, else the companion's own. */
export function textFor(
  profile: Pick<CompanionProfile, "texts" | "defaultLocale">,
  locale: Locale,
): { locale: Locale; text: CompanionText } | null {
  const other: Locale = locale === "en" ? "fr" : "en";
  for (const candidate of [locale, profile.defaultLocale, other]) {
    const text = profile.texts[candidate];
    if (text) return { locale: candidate, text };
  }
  return null;
}
