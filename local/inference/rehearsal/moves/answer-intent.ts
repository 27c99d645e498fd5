import { capitalise, isAboutSame, plainText } from "@/local/inference/rehearsal/grammar/sentences";
import { findAsked } from "@/local/inference/rehearsal/known-facts";
import {
  FAVOURITE_KINDS,
  type FavouriteKind,
  type PhraseKey,
  TOPICS,
} from "@/local/inference/rehearsal/phrases/phrasebook";
import { type Intent, readIntent } from "@/local/inference/rehearsal/understand/intents";
import * as englishSigns from "@/local/inference/rehearsal/understand/signs-en";
import * as frenchSigns from "@/local/inference/rehearsal/understand/signs-fr";
import { recallLowMood, recallSomething, tellWhatIsKnown } from "./recall";
import { recommend } from "./recommend";
import { offerStory, speakOfSelf } from "./speak-of-self";
import { askAbout, isLow, recentQuestions, type Stage, shouldAsk } from "./stage";

/** Asking these says nothing about the day; a feeling told beside them deserves the answer instead. */
const SOFT: ReadonlySet<Intent> = new Set([
  "thanks",
  "apology",
  "compliment",
  "laugh",
  "opinion",
  "howAreYou",
  "ok",
  "yes",
  "no",
  "dunno",
  "love",
  "askLike",
  "goodNight",
]);

/** Answers greetings, questions and requests. False when the message is something told. */
export function answerIntent(stage: Stage): boolean {
  const { turn, writer } = stage;
  if (turn.isGreeting) {
    greet(stage);
    return true;
  }
  const { intent } = turn;
  if (!intent || (SOFT.has(intent) && isMostlyTold(stage))) return false;
  if (turn.hasGreeting && stage.said.length <= 2) writer.say("greetShort");
  return ANSWERS[intent](stage) !== false;
}

/** Whether the message tells of a feeling, a happening or a fact, with the soft words only around it. */
function isMostlyTold({ turn }: Stage): boolean {
  const tells =
    turn.emotion !== null || turn.event !== null || turn.facts.length > 0 || turn.returnsQuestion;
  return (
    tells &&
    !(turn.isShort && turn.intent !== "howAreYou") &&
    !(turn.intent === "howAreYou" && turn.isQuestion)
  );
}

function greet(stage: Stage): void {
  const { writer, said } = stage;
  if (said.length > 2) writer.say("greetBack", "greet");
  else writer.say("greet", "greetBack");
  if (stage.chance("recall") < 0.5 && recallSomething(stage)) return;
  writer.say("askMember", "opener");
}

/** Says one of these, then may turn to the member. */
function sayThenAsk(keys: PhraseKey[], ask: PhraseKey[] | null, likelihood = 0.5) {
  return (stage: Stage): void => {
    stage.writer.say(...keys);
    const isDue = stage.chance("then") < likelihood && recentQuestions(stage) < 2;
    if (ask && isDue && !stage.writer.endsWithQuestion()) stage.writer.say(...ask);
  };
}

const ANSWERS: Record<Intent, (stage: Stage) => unknown> = {
  askHuman: sayThenAsk(["human"], null),
  askModel: sayThenAsk(["model", "human"], null),
  meet: sayThenAsk(["meet", "human"], null),
  askName: sayThenAsk(["name"], ["askMember", "opener"], 0.4),
  askAge: sayThenAsk(["age", "ageUnknown"], null),
  askFrom: sayThenAsk(["from", "fromUnknown"], ["opener"], 0.3),
  askJob: sayThenAsk(["job", "jobUnknown"], null),
  askLikes: sayThenAsk(["likes", "likesUnknown"], ["topic.weekend.ask", "opener"], 0.4),
  askDoing: sayThenAsk(["doing", "likesUnknown"], ["askMember", "opener"], 0.6),
  loveMe: sayThenAsk(["loveMe"], null),
  love: sayThenAsk(["love", "loveMe"], null),
  intimate: sayThenAsk(["intimate"], null),
  insult: sayThenAsk(["insult"], null),
  doubt: sayThenAsk(["doubt", "why"], null),
  apology: sayThenAsk(["apology"], null),
  thanks: sayThenAsk(["thanks"], ["opener"], 0.25),
  compliment: sayThenAsk(["compliment"], ["opener"], 0.3),
  farewell: sayThenAsk(["farewell"], null),
  goodNight: sayThenAsk(["goodNight", "farewell"], null),
  story: sayThenAsk(["story"], null),
  poem: sayThenAsk(["poem"], null),
  joke: sayThenAsk(["joke"], null),
  song: sayThenAsk(["song"], null),
  recipe: sayThenAsk(["recipe"], ["topic.food.ask"], 0.4),
  idea: sayThenAsk(["idea"], null),
  opinion: sayThenAsk(["opinion"], ["opinionBack"], 0.7),
  laugh: (stage) => answerBriefly(stage, "laugh"),
  advice(stage) {
    const { writer, turn, thread } = stage;
    const topic = turn.topic ?? thread.topic;
    if (
      !isLow(thread) &&
      !turn.emotion &&
      (topic === "books" || topic === "film" || topic === "music")
    ) {
      recommend(stage, { books: "book", film: "film", music: "music" }[topic] as FavouriteKind);
      return;
    }
    if (turn.emotion) writer.say(`mood.${turn.emotion}.react`);
    else if (isLow(stage.thread) && stage.chance("lead") < 0.5) writer.say("lowReact");
    writer.say("advice");
    if (writer.hasRoom() && stage.chance("advice") < 0.5) writer.say("opinionBack");
  },
  askTime(stage) {
    stage.writer.say("time", "timeUnknown");
  },
  howAreYou(stage) {
    const { turn, writer } = stage;
    if (
      !turn.isQuestion &&
      /^(?:comment )?ca va\b/.test(plainText(turn.text)) &&
      recentQuestions(stage) > 0
    ) {
      writer.say("mood.joy.react", "react");
      carryOn(stage);
      return;
    }
    writer.say(`howAreYou.${moodOf(stage)}`, "howAreYou.calm", "andYou");
    writer.say("askMember", "opener");
  },
  askMyName(stage) {
    const name = nameOf(stage);
    if (!name) {
      stage.writer.say("memberNameUnknown");
      return;
    }
    stage.writer.fill({ name });
    stage.writer.say("memberName", "knownFact");
  },
  askKnown: (stage) => {
    tellWhatIsKnown(stage);
  },
  askKnownFact(stage) {
    const { turn, known, writer, language } = stage;
    const fact = findAsked(turn.text, known, language);
    if (fact) {
      writer.fill({ fact });
      writer.say("knownFact");
      return;
    }
    const isAboutMemory =
      /\b(?:remember|recall|know|called|name|souviens|rappelles?|sais|appelle|connais)\b|\b(?:where (?:do|am)|ou j|ou est-ce que j)/.test(
        plainText(turn.text),
      );
    if (!isAboutMemory) return false;
    writer.say("knownFactMissing");
  },
  askAbout(stage) {
    if (offerStory(stage, "stories") && stage.writer.say("about")) {
      if (stage.writer.hasRoom() && stage.chance("then") < 0.5)
        stage.writer.say("askMember", "opener");
      return;
    }
    stage.writer.say("likes", "likesUnknown");
  },
  askFavourite(stage) {
    const { turn, writer, language } = stage;
    const signs = language === "fr" ? frenchSigns : englishSigns;
    const plain = plainText(turn.text);
    const kind = FAVOURITE_KINDS.find((each) => signs.FAVOURITE_SIGNS[each].test(plain));
    if (!kind) {
      writer.say("favouriteUnknown");
    } else {
      recommend(stage, kind);
    }
    if (stage.chance("then") < 0.6) writer.say("favouriteBack");
  },
  askLike(stage) {
    const { turn, writer, persona } = stage;
    const object = turn.object
      ?.replace(/\b(?:too|also|a lot|very much|aussi|beaucoup|toi|vraiment)$/, "")
      .trim();
    if (!object) return false;
    // "Tu lis quoi ?" asks what, not whether.
    if (/^(?:quoi|what)\b/.test(object)) return ANSWERS.askDoing(stage);
    // The object comes from text without accents; only English can be given back as it is.
    const asWritten = stage.language === "en" ? object : null;
    writer.fill({ x: asWritten, X: asWritten && capitalise(asWritten) });
    const isOwn = persona.interests.some((each) => sharesWord(each, object));
    const signs = stage.language === "fr" ? frenchSigns : englishSigns;
    const topic = TOPICS.find((each) => signs.TOPIC_SIGNS[each].test(object));
    if (isOwn) writer.say("likeYes");
    else if (topic && writer.say("likeTopic")) writer.say(`topic.${topic}.share`);
    else writer.say("likeMaybe");
    if (writer.hasRoom() && stage.chance("then") < 0.6) writer.say("likeBack");
  },
  yes: (stage) => answerBriefly(stage, isLow(stage.thread) ? "yesLow" : "yes"),
  no: (stage) => answerBriefly(stage, "no"),
  dunno: (stage) => answerBriefly(stage, "dunno"),
  ok: (stage) => answerBriefly(stage, "ok"),
  why(stage) {
    stage.writer.say("why", "react");
    if (shouldAsk(stage)) carryOn(stage);
  },
  whatNext(stage) {
    stage.writer.say("whatNext");
    if (stage.chance("next") < 0.4 && recallSomething(stage)) return;
    if (stage.chance("next") < 0.7) stage.writer.say("opener", "idea");
    else speakOfSelf(stage);
  },
};

function answerBriefly(stage: Stage, key: PhraseKey): void {
  const { writer } = stage;
  // A short word in answer to what the companion told of itself: there is more where that came from.
  if (key !== "no" && wasAboutCompanion(stage)) {
    writer.say("okAboutMe", key);
    if (offerStory(stage, "stories")) writer.say("self");
    if (shouldAsk(stage)) writer.say("opener");
    return;
  }
  writer.say(key, "react");
  carryOn(stage);
}

const ABOUT_COMPANION: ReadonlySet<Intent> = new Set([
  "askName",
  "askAge",
  "askFrom",
  "askJob",
  "askLikes",
  "askAbout",
  "askDoing",
  "askFavourite",
  "askLike",
]);

function wasAboutCompanion({ scene, language }: Stage): boolean {
  const last = scene.history.findLast((each) => each.role === "user")?.text ?? "";
  const found = readIntent(plainText(last).replace(/[ ?!.]+$/, ""), language);
  return found !== null && ABOUT_COMPANION.has(found.intent);
}

/** Keeps the talk going after a short answer: the subject at hand, a memory, or a word of one's own. */
export function carryOn(stage: Stage): void {
  const { writer, thread } = stage;
  const roll = stage.chance("carry");
  const hasThread = thread.event !== null || thread.topic !== null || thread.emotion !== null;
  if (!hasThread) {
    if (roll < 0.2 && recallLowMood(stage)) return;
    if (roll < 0.45 && recallSomething(stage)) return;
    if (roll < 0.7 && recentQuestions(stage) > 0 && speakOfSelf(stage)) return;
    writer.say("opener", "interest");
    return;
  }
  if (recentQuestions(stage) === 2 && stage.chance("turn") < 0.7) {
    const share: PhraseKey[] = thread.topic ? [`topic.${thread.topic}.share`] : [];
    if (writer.say(...share, "thought")) return;
  }
  const asks: PhraseKey[] = [];
  if (thread.event) asks.push(`event.${thread.event}.ask`);
  if (thread.emotion) asks.push(`mood.${thread.emotion}.ask`);
  if (!isLow(thread)) asks.push(...askAbout(stage, thread.topic));
  writer.say(...asks, "ask", "thought");
}

function moodOf({ scene }: Stage): "bright" | "calm" | "low" {
  const emotion = scene.mood?.emotion ?? "";
  if ((scene.mood?.intensity ?? 0) < 0.3) return "calm";
  if (/^(?:JOY|EXCITEMENT|LOVE|SURPRISE)$/.test(emotion)) return "bright";
  if (/^(?:SADNESS|FEAR|ANGER|FRUSTRATION|DISGUST|JEALOUSY)$/.test(emotion)) return "low";
  return "calm";
}

function nameOf({ scene, known }: Stage): string | null {
  return known.facts.findLast((fact) => fact.kind === "name")?.value ?? scene.member.name;
}

function sharesWord(a: string, b: string): boolean {
  const words = (text: string) => plainText(text).match(/[a-z]{4,}/g) ?? [];
  const stem = (word: string) => word.replace(/(?:ing|e?s)$/, "");
  return words(a).some((word) => words(b).some((other) => stem(word) === stem(other)));
}

/** The answer of the example dialogue to a question like this one. */
export function quoteExample(stage: Stage): boolean {
  const example = stage.persona.examples.find((each) =>
    isAboutSame(each.question, stage.turn.text),
  );
  return stage.writer.quote(example?.answer);
}
