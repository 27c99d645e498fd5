import type { Scene, SceneLanguage } from "@/local/inference/chat/scene";
import { classifyText } from "@/local/inference/moderation/classify";
import { mirrorEnglish } from "@/local/inference/rehearsal/grammar/mirror-en";
import { mirrorFrench } from "@/local/inference/rehearsal/grammar/mirror-fr";
import { plainText } from "@/local/inference/rehearsal/grammar/sentences";
import {
  EMOTIONS,
  type Emotion,
  EVENTS,
  type Event,
  TOPICS,
  type Topic,
} from "@/local/inference/rehearsal/phrases/phrasebook";
import { extractFacts, type Fact } from "./facts";
import { type Intent, readIntent } from "./intents";
import { readLanguage } from "./language";
import * as englishSigns from "./signs-en";
import * as frenchSigns from "./signs-fr";

/** What the member's message is, as far as words and patterns can tell. */
export type Turn = {
  language: SceneLanguage;
  isForeign: boolean;
  isCrisis: boolean;
  isEmpty: boolean;
  emoji: "happy" | "sad" | "heart" | "other" | null;
  isGreeting: boolean;
  /** Said with a greeting in front, or with "and you?" behind. */
  hasGreeting: boolean;
  returnsQuestion: boolean;
  isLoud: boolean;
  isLong: boolean;
  isShort: boolean;
  isQuestion: boolean;
  /** A question to the companion about itself: its feelings are asked for, not the member's told. */
  isAboutCompanion: boolean;
  intent: Intent | null;
  object: string | null;
  emotion: Emotion | null;
  event: Event | null;
  topic: Topic | null;
  facts: Fact[];
  /** The member's own words turned to the second person: "you painted your kitchen". */
  echo: string | null;
  /** Something of theirs they spoke of: "your garden". */
  yours: string | null;
  /** A short answer, as given, to be quoted. */
  said: string | null;
  text: string;
};

const GREETING: Record<SceneLanguage, RegExp> = {
  en: /^(?:hi+|hey+|hello+|yo|hiya|good (?:morning|afternoon|evening|day)|greetings|howdy|hi there|hey there|hello there|morning|evening)(?: (?:there|again|you|dear|my friend|friend|everyone))?(?= |$|[,!.])/,
  fr: /^(?:bonjour|bonsoir|salut|coucou|hello|hey+|yo|cc|slt|bjr|re|rebonjour)(?: (?:toi|a toi|tout le monde|mon ami|mon amie|encore))?(?= |$|[,!.])/,
};

const AND_YOU: Record<SceneLanguage, RegExp> = {
  en: /(?:^|[ ,.!])(?:and|what about|how about|and what about|and how about|hbu|wbu) ?(?:you|u|yourself|yours)?\??$|\b(?:and you|hbu|wbu|what about you|how about you)\b/,
  fr: /(?:^|[ ,.!])et (?:toi|vous|de ton cote|pour toi|chez toi)(?: alors)? ?\??$|\bet toi\b/,
};

const ASKS_COMPANION: Record<SceneLanguage, RegExp> = {
  en: /\b(?:do|does|did|are|were|have|can|could|would|will) (?:you|your)\b/,
  fr: /(?:^|[ ,'-])(?:tu|t'|toi|ton|ta|tes)(?:$|[ ,'-])|(?:^| )t'/,
};

const QUESTION_START: Record<SceneLanguage, RegExp> = {
  en: /^(?:what|who|where|when|why|how|which|whose|do|does|did|is|are|can|could|would|will|should|have|has) /,
  fr: /^(?:qu'est|que |qui |ou |quand |pourquoi |comment |quel|est-ce|combien |peux-tu|tu peux|pourrais)/,
};

/** A whole sentence is not quoted back as if it were an answer. */
const SPEAKS =
  /^(?:(?:ok|yes|no|well|and|but|so|oui|non|mais|et|bon|bref),? )?(?:i|i'\w+|he|she|it|it's|they|we|you|that|there|je|j'|il|elle|on|ils|elles|tu|nous|c'est|ca|il y)\b/;

/** "…, did you know?" tells something; it does not ask. */
const QUESTION_TAG =
  /,? (?:did you know|you know|right|isn['’]t it|don['’]t you think|tu savais|tu sais|hein|non|n['’]est-ce pas|pas vrai) ?\?+\s*$/i;

/** Reads the last message in the light of what was said before. */
export function readTurn(scene: Scene): Turn {
  const earlier = scene.history.filter((turn) => turn.role === "user").map((turn) => turn.text);
  const { language, isForeign } = readLanguage(scene.message, scene.member.language, earlier);
  const message = scene.message.replace(/\s+/g, " ").trim();
  const words = message.match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = plainText(message).replace(/\s+/g, " ");
  const bare = stripName(plain, scene.companion?.name).replace(/^[^a-z0-9]+|[^a-z0-9?]+$/g, "");
  const greeting = GREETING[language].exec(bare)?.[0] ?? null;
  const afterGreeting = greeting ? bare.slice(greeting.length).replace(/^[^a-z0-9]+/, "") : bare;
  const returnsQuestion = AND_YOU[language].test(afterGreeting);
  const core = afterGreeting.replace(/[ ?!.,…]+$/, "");
  const found = isForeign ? null : readIntent(core, language);
  const signs = language === "fr" ? frenchSigns : englishSigns;
  const isStatement =
    !/\?\s*$/.test(message.replace(QUESTION_TAG, "")) && !QUESTION_START[language].test(core);
  const isAboutCompanion = !isStatement && ASKS_COMPANION[language].test(core);
  return {
    language,
    isForeign,
    isAboutCompanion,
    isCrisis: isCrisis(message),
    isEmpty: words.length === 0 && !/\p{Extended_Pictographic}/u.test(message),
    emoji: words.length === 0 ? readEmoji(message) : null,
    isGreeting: greeting !== null && core === "",
    hasGreeting: greeting !== null,
    returnsQuestion,
    isLoud: isShouted(message),
    isLong: message.length > 420,
    isShort: words.length <= 4,
    isQuestion: !isStatement,
    intent: found?.intent ?? null,
    object: found?.object ?? null,
    emotion: isAboutCompanion ? null : readEmotion(plain, signs.EMOTION_SIGNS, language),
    event: isAboutCompanion
      ? null
      : (EVENTS.find((event) => signs.EVENT_SIGNS[event].test(plain)) ?? null),
    topic: readTopic(plain, signs.TOPIC_SIGNS),
    facts: isForeign ? [] : extractFacts(message, language),
    echo: isStatement ? readEcho(message, language) : null,
    yours: readYours(plain, language),
    said:
      words.length <= 4 && isStatement && !SPEAKS.test(plain)
        ? message.replace(/[.!…]+$/, "")
        : null,
    text: message,
  };
}

const REQUESTS: ReadonlySet<Intent> = new Set([
  "story",
  "poem",
  "joke",
  "recipe",
  "song",
  "idea",
  "whatNext",
  "askAbout",
  "farewell",
  "goodNight",
]);

/** Whether someone speaks of ending or hurting themselves. */
export function isCrisis(text: string): boolean {
  const scores = classifyText(text);
  return scores["self-harm/intent"] > 0.5 || scores["self-harm/instructions"] > 0.5;
}

/** The last happening or subject the member brought up, for messages that only carry on. */
export function readThread(
  scene: Scene,
  language: SceneLanguage,
): { event: Event | null; topic: Topic | null; emotion: Emotion | null } {
  const signs = language === "fr" ? frenchSigns : englishSigns;
  const recent = scene.history.filter((turn) => turn.role === "user").slice(-3);
  for (const { text } of recent.reverse()) {
    const plain = plainText(text);
    // A question or a request to the companion has changed the subject.
    const asked = readIntent(plain.replace(/[ ?!.]+$/, ""), language);
    if (/\?\s*$/.test(text) || (asked && REQUESTS.has(asked.intent))) break;
    const event = EVENTS.find((each) => signs.EVENT_SIGNS[each].test(plain)) ?? null;
    const topic = readTopic(plain, signs.TOPIC_SIGNS);
    const emotion = readEmotion(plain, signs.EMOTION_SIGNS, language);
    if (event || topic || emotion) return { event, topic, emotion };
  }
  return { event: null, topic: null, emotion: null };
}

/** Whether a message speaks of what was named before: "she sleeps on my head". */
export function pointsBack(text: string, language: SceneLanguage): boolean {
  const pronoun =
    language === "fr"
      ? /(?:^|[ ,'])(?:il|elle|ils|elles|ca|c'|l'|lui|y|en|celui|celle|ceux)(?:$|[ ,'])/
      : /\b(?:he|she|it|they|it's|he's|she's|they're|him|them|those|that|we)\b/;
  return pronoun.test(plainText(text));
}

/** Subjects a text touches, most mentioned first. */
function readTopic(plain: string, signs: Record<Topic, RegExp>): Topic | null {
  let best: { topic: Topic; hits: number } | null = null;
  for (const topic of TOPICS) {
    const hits = plain.match(new RegExp(signs[topic].source, "g"))?.length ?? 0;
    if (hits > (best?.hits ?? 0)) best = { topic, hits };
  }
  return best?.topic ?? null;
}

function readEmotion(
  plain: string,
  signs: Record<Emotion, RegExp>,
  language: SceneLanguage,
): Emotion | null {
  const negation =
    language === "fr"
      ? /\b(?:pas|plus|jamais|aucun\w*|sans) (?:\w+ )?$/
      : /\b(?:not|n't|never|no|without) (?:\w+ )?$/;
  for (const emotion of EMOTIONS) {
    const match = signs[emotion].exec(plain);
    if (!match) continue;
    const isNegated = negation.test(plain.slice(0, match.index));
    if (!isNegated) return emotion;
    if (emotion === "joy") return "sadness";
  }
  return null;
}

/** The feeling a text tells of, if any. */
export function emotionOf(text: string, language: SceneLanguage): Emotion | null {
  const signs = language === "fr" ? frenchSigns : englishSigns;
  return readEmotion(plainText(text), signs.EMOTION_SIGNS, language);
}

function readEcho(message: string, language: SceneLanguage): string | null {
  const mirror = language === "fr" ? mirrorFrench : mirrorEnglish;
  const start =
    language === "fr"
      ? /^(?:je |j['’]|mon |ma |mes |hier,? j|aujourd['’]hui,? j|ce matin,? j|ce soir,? j|demain,? j)/i
      : /^(?:i |i['’]|im |my |today i|yesterday i|tonight i|tomorrow i)/i;
  const lead =
    language === "fr"
      ? /^(?:bon|alors|ben|bah|oui|ouais|non|et|mais|en fait|franchement|du coup|donc)[, ]+/i
      : /^(?:well|so|yes|yeah|no|and|but|actually|honestly|oh|ok)[, ]+/i;
  const clauses = message
    .split(/[.!?;:…\n]+|,? (?:but|because|and then|mais|parce que|et puis|car) |, /i)
    .map((clause) => clause.trim().replace(lead, ""))
    .filter((clause) => start.test(clause));
  for (const clause of clauses.sort((a, b) => b.length - a.length)) {
    const words = clause.split(/\s+/).length;
    if (words < 3 || words > 13 || /["“”«»()]/.test(clause)) continue;
    // "I like cats" and "I think that…" say more about the speaker than the echo of them does.
    if (
      /^(?:i (?:think|guess|mean|know|hope|don'?t know|wonder|bet|suppose)|je (?:pense|crois|sais|suppose|me demande|ne sais)|j['’]esp)/i.test(
        clause,
      )
    )
      continue;
    const mirrored = mirror(clause);
    if (mirrored) return mirrored.replace(/[,\s]+$/, "");
  }
  return null;
}

const YOURS_STOP =
  /^(?:own|life|self|opinion|mind|head|day|way|god|best|side|turn|fault|time|name|gosh|heart|vie|avis|tete|cote|tour|faute|dieu|nom|prenom|journee|coeur|mieux|part|gueule|cul|cas|truc)$/;

function readYours(plain: string, language: SceneLanguage): string | null {
  const pattern =
    language === "fr"
      ? /\b(mon|ma|mes) ((?:(?:petite?s?|grande?s?|vieux|vieille|nouvel|nouveau|nouvelle|meilleure?|premiere?) )?[a-z-]{3,18})\b/g
      : /\b(my) ((?:(?:old|new|little|big|best|favou?rite|first|younger|older|next|last) )?[a-z-]{3,18})\b/g;
  const second: Record<string, string> = { my: "your", mon: "ton", ma: "ta", mes: "tes" };
  for (const [, possessive, noun] of plain.matchAll(pattern)) {
    if (!possessive || !noun || YOURS_STOP.test(noun)) continue;
    // Accents are gone from the plain text; a French noun is only quoted when it cannot have had any.
    if (language === "fr" && /[eco]/.test(noun) && !SAFE_FRENCH.has(noun)) continue;
    return `${second[possessive]} ${noun}`;
  }
  return null;
}

const SAFE_FRENCH = new Set(
  "travail boulot jardin appartement voisin voisine chat chien cousin cousine mari ami amie roman livre projet patron patronne chef groupe sport maman papa fils fille femme copain copine coloc bureau voyage piano guitare maison chambre cuisine balcon velo stage concours collegues parents enfants amis copains vacances etudes examens plantes tomates voiture"
    .split(" ")
    .filter((word) => !/^(?:velo|collegues|etudes)$/.test(word)),
);

function readEmoji(message: string): Turn["emoji"] {
  if (!/\p{Extended_Pictographic}|[:;]-?[()DPp]|<3|\^\^/u.test(message)) return null;
  if (/[❤🧡💛💚💙💜🖤🤍🤎💕💖💗💓💞💘😍🥰😘💋]|<3/u.test(message)) return "heart";
  if (/[😢😭☹🙁😞😔😟😩😫🥺💔😥😓😿]|:-?\(/u.test(message)) return "sad";
  if (/[😀😃😄😁😆😅😂🤣😊🙂😉😎🥳🤗😋😺👍👏🎉✨🌞☀]|[:;]-?[)DPp]|\^\^/u.test(message))
    return "happy";
  return "other";
}

function isShouted(message: string): boolean {
  const letters = message.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 8 &&
    letters.filter((letter) => /\p{Lu}/u.test(letter)).length / letters.length > 0.8
  );
}

function stripName(plain: string, name: string | undefined): string {
  const first = plainText(name?.split(" ")[0] ?? "");
  return first.length > 1
    ? plain
        .replace(new RegExp(`,? ?\\b${first.replace(/[^a-z0-9-]/g, ".")}\\b,?`, "g"), " ")
        .replace(/\s+/g, " ")
        .trim()
    : plain;
}
