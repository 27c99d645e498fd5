import "server-only";
import { parseAppearance } from "@/lib/companions/appearance";
import { type CatalogueFilters, PAGE_SIZE } from "@/lib/companions/catalogue-filters";
import {
  type CompanionStatus,
  type CompanionText,
  type Gender,
  parseVoice,
  type Rating,
  type Traits,
  traitsSchema,
  type Visibility,
} from "@/lib/companions/schema";
import type {
  CataloguePage,
  CompanionCard,
  CompanionProfile,
  OwnCompanion,
} from "@/lib/companions/views";
import {
  COMPANION_TAGS,
  CONVERSATION_STYLES,
  type CompanionTag,
  type ConversationStyle,
} from "@/lib/companions/vocabulary";
import type { Locale } from "@/lib/i18n/locale";
import type { Db } from "@/lib/supabase/clients";
import type { Tables } from "@/lib/supabase/database.types";
import { unwrap } from "@/lib/supabase/unwrap";

// The table's checks hold gender, rating, visibility, status and locale to our lists. Tags and styles
// are free there: those this version has no words for are left out.
const toTags = (tags: string[]): CompanionTag[] =>
  COMPANION_TAGS.filter((tag) => tags.includes(tag));
const toStyles = (styles: string[]): ConversationStyle[] =>
  CONVERSATION_STYLES.filter((style) => styles.includes(style));

const OWN_LIMIT = 200;

const PROFILE_COLUMNS =
  "companion_id, creator_account_id, slug, name, age, gender, rating, visibility, status, default_locale, traits, conversation_styles, tags, appearance, voice, updated_at, companion_texts (locale, tagline, description, backstory, greeting, speaking_style, example_dialogue, interests)";

/** The published catalogue, best match first, then most popular. One round trip. */
export async function searchCompanions(
  db: Db,
  filters: CatalogueFilters,
  locale: Locale,
): Promise<CataloguePage> {
  const rows = unwrap(
    await db.rpc("search_companions", {
      p_query: filters.q || null,
      p_locale: locale,
      p_tags: filters.tags,
      p_gender: filters.gender,
      p_rating: filters.rating,
      p_styles: filters.style ? [filters.style] : [],
      p_language: filters.language,
      p_trait: filters.trait,
      p_limit: PAGE_SIZE,
      p_offset: (filters.page - 1) * PAGE_SIZE,
    }),
  );
  const companions = rows.map(
    (row): CompanionCard => ({
      companionId: row.companion_id,
      slug: row.slug,
      name: row.name,
      age: row.age,
      gender: row.gender as Gender,
      rating: row.rating as Rating,
      visibility: row.visibility as Visibility,
      tags: toTags(row.tags),
      appearance: parseAppearance(row.appearance),
      tagline: row.tagline,
      locales: row.locales as Locale[],
    }),
  );
  return { companions, total: rows[0]?.total ?? 0 };
}

/** A companion the caller may see, by its address; null when there is none. */
export async function findCompanionBySlug(db: Db, slug: string): Promise<CompanionProfile | null> {
  const row = unwrap(
    await db
      .from("companions")
      .select(PROFILE_COLUMNS)
      .eq("slug", slug)
      .is("deleted_at", null)
      .maybeSingle(),
  );
  return row ? toProfile(row) : null;
}

/** One of the caller's own companions, whole, for its form; null when it is not theirs. */
export async function findOwnCompanion(
  db: Db,
  accountId: string,
  companionId: string,
): Promise<CompanionProfile | null> {
  const row = unwrap(
    await db
      .from("companions")
      .select(PROFILE_COLUMNS)
      .eq("companion_id", companionId)
      .eq("creator_account_id", accountId)
      .is("deleted_at", null)
      .maybeSingle(),
  );
  return row ? toProfile(row) : null;
}

/** The caller's own companions, newest first; beyond 200 the oldest are left out. */
export async function listOwnCompanions(db: Db, accountId: string): Promise<OwnCompanion[]> {
  const rows = unwrap(
    await db
      .from("companions")
      .select(
        "companion_id, slug, name, age, rating, visibility, status, default_locale, appearance, updated_at, companion_texts (locale, tagline)",
      )
      .eq("creator_account_id", accountId)
      .is("deleted_at", null)
      .order("created_at", { ascending: false })
      .limit(OWN_LIMIT),
  );
  return rows.map((row) => {
    const own = row.companion_texts.find((text) => text.locale === row.default_locale);
    return {
      companionId: row.companion_id,
      slug: row.slug,
      name: row.name,
      age: row.age,
      rating: row.rating as Rating,
      visibility: row.visibility as Visibility,
      status: row.status as CompanionStatus,
      appearance: parseAppearance(row.appearance),
      tagline: (own ?? row.companion_texts[0])?.tagline ?? "",
      locales: row.companion_texts.map((text) => text.locale as Locale),
      updatedAt: row.updated_at,
    };
  });
}

/** How many companions count against the caller's plan. */
export async function countOwn(db: Db, accountId: string): Promise<number> {
  const result = await db
    .from("companions")
    .select("companion_id", { count: "exact", head: true })
    .eq("creator_account_id", accountId)
    .is("deleted_at", null);
  unwrap(result);
  return result.count ?? 0;
}

type TextRow = Pick<
  Tables<"companion_texts">,
  | "locale"
  | "tagline"
  | "description"
  | "backstory"
  | "greeting"
  | "speaking_style"
  | "example_dialogue"
  | "interests"
>;
type ProfileRow = Pick<
  Tables<"companions">,
  | "companion_id"
  | "creator_account_id"
  | "slug"
  | "name"
  | "age"
  | "gender"
  | "rating"
  | "visibility"
  | "status"
  | "default_locale"
  | "traits"
  | "conversation_styles"
  | "tags"
  | "appearance"
  | "voice"
  | "updated_at"
> & { companion_texts: TextRow[] };

function toProfile(row: ProfileRow): CompanionProfile {
  return {
    companionId: row.companion_id,
    creatorAccountId: row.creator_account_id,
    slug: row.slug,
    name: row.name,
    age: row.age,
    gender: row.gender as Gender,
    rating: row.rating as Rating,
    visibility: row.visibility as Visibility,
    status: row.status as CompanionStatus,
    defaultLocale: row.default_locale as Locale,
    traits: traitsSchema.parse(row.traits) satisfies Traits,
    conversationStyles: toStyles(row.conversation_styles),
    tags: toTags(row.tags),
    appearance: parseAppearance(row.appearance),
    voice: parseVoice(row.voice),
    texts: Object.fromEntries(row.companion_texts.map((text) => [text.locale, toText(text)])),
    updatedAt: row.updated_at,
  };
}

function toText(row: TextRow): CompanionText {
  return {
    tagline: row.tagline,
    description: row.description,
    backstory: row.backstory,
    greeting: row.greeting,
    speakingStyle: row.speaking_style,
    exampleDialogue: row.example_dialogue,
    interests: row.interests,
  };
}
