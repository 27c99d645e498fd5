export const EMOTIONS = [
  "sadness",
  "loneliness",
  "anger",
  "fear",
  "stress",
  "fatigue",
  "boredom",
  "illness",
  "joy",
  "excitement",
  "affection",
] as const;

export const EVENTS = [
  "bereavement",
  "breakup",
  "argument",
  "exam",
  "interview",
  "success",
  "failure",
  "jobLoss",
  "moving",
  "trip",
  "birthday",
  "petIll",
  "newPet",
  "baby",
  "badSleep",
  "longDay",
  "outing",
  "cooking",
  "workout",
  "creating",
  "badWeather",
  "watching",
  "reading",
  "romance",
] as const;

export const TOPICS = [
  "music",
  "film",
  "books",
  "food",
  "sport",
  "nature",
  "work",
  "studies",
  "travel",
  "family",
  "friends",
  "pets",
  "games",
  "art",
  "home",
  "technology",
  "sea",
  "weekend",
] as const;

export type Emotion = (typeof EMOTIONS)[number];
export type Event = (typeof EVENTS)[number];
export type Topic = (typeof TOPICS)[number];

/** Kinds of things a member tells about themselves. */
export const FACT_KINDS = [
  "name",
  "city",
  "job",
  "pet",
  "person",
  "like",
  "dislike",
  "plan",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Answers and small talk, each a list of interchangeable sentences. */
export const TALK_KEYS = [
  "greet",
  "greetShort",
  "greetBack",
  "howAreYou.bright",
  "howAreYou.calm",
  "howAreYou.low",
  "askMember",
  "farewell",
  "goodNight",
  "thanks",
  "compliment",
  "love",
  "apology",
  "insult",
  "doubt",
  "intimate",
  "human",
  "model",
  "meet",
  "name",
  "age",
  "ageUnknown",
  "from",
  "fromUnknown",
  "job",
  "jobUnknown",
  "likes",
  "likesUnknown",
  "about",
  "doing",
  "loveMe",
  "likeYes",
  "likeTopic",
  "likeMaybe",
  "likeBack",
  "favourite",
  "favouriteUnknown",
  "favouriteBack",
  "opinion",
  "opinionBack",
  "andYou",
  "askedWhether",
  "askedWhat",
  "time",
  "timeUnknown",
  "memberName",
  "memberNameUnknown",
  "known",
  "knownNothing",
  "knownFact",
  "knownFactMissing",
  "story",
  "poem",
  "joke",
  "recipe",
  "advice",
  "idea",
  "song",
  "emojiHappy",
  "emojiSad",
  "emojiHeart",
  "emojiOther",
  "empty",
  "otherLanguage",
  "loud",
  "long",
  "longAsk",
  "repeated",
  "yes",
  "yesLow",
  "no",
  "dunno",
  "ok",
  "okAboutMe",
  "laugh",
  "shortAnswer",
  "question",
  "questionBack",
  "why",
  "whatNext",
  "echo",
  "react",
  "lowReact",
  "ask",
  "opener",
  "self",
  "interest",
  "thought",
  "yours",
  "crisis.care",
  "crisis.help",
  "crisis.stay",
  "crisis.after",
  "recall.city",
  "recall.job",
  "recall.pet",
  "recall.person",
  "recall.like",
  "recall.plan",
  "recall.low",
  "recall.item",
  "last",
] as const;

export type PhraseKey =
  | (typeof TALK_KEYS)[number]
  | `mood.${Emotion}.${"react" | "ask"}`
  | `event.${Event}.${"react" | "ask"}`
  | `topic.${Topic}.${"react" | "ask" | "share"}`
  | `learn.${FactKind}`;

/**
 * Sentences by what they are for. In a line:
 * - a leading `[p]`, `[e]`, `[r]`, `[t]` or `[x]` keeps it for playful, empathic, reserved,
 *   thoughtful or outgoing companions;
 * - `{slot}` is filled in, and a line whose slot is empty is passed over;
 * - `{g:ravi|ravie}` follows the companion's gender; with neither, the line is passed over.
 */
export type Phrasebook = Readonly<Record<PhraseKey, readonly string[]>>;

/** Small fixed tastes, so that a companion always gives the same answer. */
export type Favourites = Readonly<Record<FavouriteKind, readonly string[]>>;

export const FAVOURITE_KINDS = [
  "colour",
  "season",
  "food",
  "music",
  "animal",
  "place",
  "time",
  "film",
  "book",
  "drink",
] as const;
export type FavouriteKind = (typeof FAVOURITE_KINDS)[number];
