import type { Companion, SceneLanguage } from "@/local/inference/chat/scene";
import { toFirstPersonEnglish } from "./grammar/first-person-en";
import { toFirstPersonFrench } from "./grammar/first-person-fr";
import { withArticle } from "./grammar/nouns-fr";
import { plainText, splitSentences } from "./grammar/sentences";
import { readLanguage } from "./understand/language";

/** Tags of the phrasebook: playful, empathic, reserved, thoughtful, outgoing. */
export type ManneredTag = "p" | "e" | "r" | "t" | "x";

/** A companion as the rehearsal voice can play it, in one language. */
export type Persona = {
  name: string;
  firstName: string;
  age: number | null;
  gender: Companion["gender"];
  tags: Set<ManneredTag>;
  /** Says less: at most two sentences, no exclamation marks. */
  isReserved: boolean;
  /** How often a reply ends in a question, 0–1. */
  curiosity: number;
  /** How often it speaks of itself, 0–1. */
  openness: number;
  /** With article in French: "les phares". */
  interests: string[];
  /** Sentences of the life story, in the first person, for when it is asked about. */
  stories: string[];
  /** Those light enough to be dropped into a conversation about something else. */
  asides: string[];
  work: string | null;
  origin: string | null;
  /** Questions and answers of the example dialogue. */
  examples: { question: string; answer: string }[];
};

const LONGEST_STORY = 210;

const ORIGIN: Record<SceneLanguage, RegExp[]> = {
  en: [
    /\b(?:born|grew up|raised|childhood)\b/i,
    /\b(?:(?:live|lived) (?:in|on|near|over)|am from|come from)\b/i,
    / (?:in|off|near|above|along|under|from) (?:the )?\p{Lu}/u,
  ],
  fr: [
    /(?:\bnée? |grandi|enfance|élevée?)/i,
    /\b(?:(?:vis|habite) (?:à|en|dans|sur|près|au)|viens d)/i,
    / (?:à|en|dans|sur|sous|de|d') ?(?:la |le |l')?\p{Lu}/u,
  ],
};

/** Reads a companion for one language. Text written in the other language is left out. */
export function readPersona(companion: Companion, language: SceneLanguage): Persona {
  const { traits, styles } = companion;
  const has = (...names: string[]) => names.some((name) => styles.includes(name));
  const trait = (name: keyof typeof traits) => traits[name] ?? 0.5;
  const isReserved = trait("extraversion") <= 0.36 && !has("storyteller", "playful");
  const bonus = (...names: string[]) => (has(...names) ? 0.18 : 0);
  const manner: [ManneredTag, number][] = [
    [
      "p",
      Math.max(trait("playfulness"), trait("humor") - 0.05) + bonus("playful", "witty", "deadpan"),
    ],
    ["e", trait("empathy") + bonus("warm", "encouraging")],
    [
      "t",
      Math.max(trait("openness"), trait("intelligence")) -
        0.1 +
        bonus("reflective", "poetic", "curious"),
    ],
    ["r", 0.9 - trait("extraversion") + bonus("calm", "direct", "deadpan")],
    ["x", trait("extraversion") + bonus("passionate")],
  ];
  // What stands out makes a manner; a bit of everything makes everybody sound alike.
  const tags = new Set(
    manner
      .sort((a, b) => b[1] - a[1])
      .filter(
        ([tag, strength], rank) => (rank < 2 || strength > 0.9) && !(tag === "x" && isReserved),
      )
      .map(([tag]) => tag),
  );

  const convert = language === "fr" ? toFirstPersonFrench : toFirstPersonEnglish;
  const toStories = (text: string) =>
    isWrittenIn(text, language)
      ? splitSentences(text)
          .map((sentence) => convert(sentence, companion))
          .filter((sentence) => sentence !== null)
          .map(shorten)
          .filter((sentence) => sentence.length >= 24 && sentence.length <= LONGEST_STORY)
      : [];
  const described = toStories(companion.description);
  const lived = toStories(companion.backstory);
  const tagline = toStories(companion.tagline);
  const own = [...described, ...lived].filter((line) => !/^(?:My|Mon|Ma|Mes)\b/.test(line));
  return {
    name: companion.name,
    firstName: companion.name.split(" ")[0] ?? companion.name,
    age: companion.age,
    gender: companion.gender,
    tags,
    isReserved,
    curiosity: has("curious") ? 0.8 : isReserved ? 0.5 : 0.65,
    openness: has("storyteller") ? 0.4 : 0.25,
    interests: readInterests(companion, language),
    stories: [...lived, ...described.slice(1)].filter(standsAlone),
    asides: [...described.slice(1), ...lived].filter((line) => standsAlone(line) && isLight(line)),
    work: described[0] ?? tagline[0] ?? null,
    origin:
      ORIGIN[language].flatMap((pattern) => own.filter((line) => pattern.test(line)))[0] ?? null,
    examples: isWrittenIn(companion.exampleDialogue, language)
      ? readExamples(companion.exampleDialogue, companion.name)
      : [],
  };
}

/** Sentences that lean on the one before them make no sense elsewhere. */
function standsAlone(line: string): boolean {
  const leans =
    /^.{0,30}\b(?:it|them|this|that one|then|ça|cela|celle-là|ceux-là|alors)\b|^.{0,40}\b(?:hundred|l'un|l'autre|en ai)\b|^(?:I (?:say|deny|will deny)|Je (?:nie|nierai|dis)|Courage)/i;
  const isOfOthers = /\b(?:he|she|his|him|her)\b|(?<!\p{L})(?:il|elle|lui)(?!\p{L})/iu.test(line);
  const namesOthers =
    /\b(?:father|mother|sister|brother|daughter|son|wife|husband|friend|teacher|père|mère|sœur|frère|fille|fils|femme|mari|ami)\b/i.test(
      line,
    );
  return line.length >= 36 && !leans.test(line) && (!isOfOthers || namesOthers);
}

function isLight(line: string): boolean {
  return (
    line.length <= 150 &&
    !/\b(?:war|died|death|dead|divorc|marri|widow|hospital|infection|explosion|surger|threaten|engagement|failed|lost a|alone|anxious|fall in love|emergency|patient|guerre|mort|deuil|veu[fv]|divorc|mari|hôpital|infection|explosion|fiévre|fièvre|quitté|perdu|menac|angoiss|urgences|amour)/i.test(
      line,
    )
  );
}

function readInterests(companion: Companion, language: SceneLanguage): string[] {
  const about = `${companion.tagline} ${companion.description} ${companion.backstory}`;
  if (about.trim() && !isWrittenIn(about, language)) return [];
  return companion.interests
    .map((interest) => (language === "fr" ? withArticle(interest) : interest))
    .filter((interest) => interest !== null);
}

function isWrittenIn(text: string, language: SceneLanguage): boolean {
  return text.trim() !== "" && readLanguage(text, language, []).language === language;
}

/** A long sentence keeps what comes before its semicolon, if that stands on its own. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_STORY) return sentence;
  const cut = sentence.split(/ ?; /)[0] ?? sentence;
  return /[.!?]$/.test(cut) ? cut : `${cut}.`;
}

function readExamples(dialogue: string, name: string): Persona["examples"] {
  const examples: Persona["examples"] = [];
  let question: string | null = null;
  for (const line of dialogue.split("\n")) {
    const match = /^\s*([^:]{1,60}):\s*(.+)$/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const speaker = plainText(match[1].trim());
    const isCompanion = speaker === "{{char}}" || plainText(name).startsWith(speaker);
    if (!isCompanion) question = match[2];
    else if (question) {
      examples.push({ question, answer: match[2] });
      question = null;
    }
  }
  return examples;
}
