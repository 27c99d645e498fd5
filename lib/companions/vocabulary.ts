/** Tags a companion can carry; the catalogue filters on them. Labels: `companions.tags.<tag>`. */
export const COMPANION_TAGS = [
  "art",
  "music",
  "science",
  "nature",
  "food",
  "travel",
  "books",
  "technology",
  "sport",
  "history",
  "film",
  "games",
  "craft",
  "wellbeing",
  "languages",
  "philosophy",
  "sea",
  "animals",
  "city",
  "countryside",
  "night-owl",
  "early-riser",
  "mentor",
  "witty",
  "calm",
  "bold",
  "romantic",
  "dreamer",
  "rebel",
  "elder",
] as const;

export type CompanionTag = (typeof COMPANION_TAGS)[number];

/** Ways of talking. Labels: `companions.conversationStyles.<style>`. */
export const CONVERSATION_STYLES = [
  "warm",
  "witty",
  "direct",
  "reflective",
  "playful",
  "curious",
  "poetic",
  "calm",
  "passionate",
  "deadpan",
  "storyteller",
  "encouraging",
] as const;

export type ConversationStyle = (typeof CONVERSATION_STYLES)[number];

/** Voices a companion can speak with, as the speech provider names them. */
export const VOICE_MODELS = [
  "alloy",
  "ash",
  "ballad",
  "cedar",
  "coral",
  "echo",
  "fable",
  "marin",
  "nova",
  "onyx",
  "sage",
  "shimmer",
  "verse",
] as const;

export type VoiceModel = (typeof VOICE_MODELS)[number];
