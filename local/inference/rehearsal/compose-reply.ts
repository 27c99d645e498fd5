import type { Scene } from "@/local/inference/chat/scene";
import { withA, withDe } from "./grammar/nouns-fr";
import { capitalise, sentenceKey } from "./grammar/sentences";
import { readKnown } from "./known-facts";
import { answerIntent } from "./moves/answer-intent";
import { answerStatement } from "./moves/answer-statement";
import { isLow, type Stage } from "./moves/stage";
import { type Persona, readPersona } from "./persona";
import { ENGLISH_BOOK } from "./phrases/en/book";
import { FRENCH_BOOK } from "./phrases/fr/book";
import { chanceOf, shuffled } from "./seeded";
import type { Intent } from "./understand/intents";
import { isCrisis, readThread, readTurn, type Turn } from "./understand/read-turn";
import { createWriter } from "./writer";

const NOBODY = {
  name: "Nova",
  age: null,
  gender: "nonbinary",
  tagline: "",
  description: "",
  backstory: "",
  speakingStyle: "",
  interests: [],
  styles: [],
  traits: {},
  exampleDialogue: "",
} as const;

/**
 * The rehearsal voice's reply: a few sentences in the companion's manner, made from the request
 * alone. The same request gives the same reply; another `seed` gives another one.
 */
export function composeReply(scene: Scene, seed = 0): string {
  const turn = readTurn(scene);
  const persona = readPersona(
    scene.companion ?? { ...NOBODY, interests: [], styles: [] },
    turn.language,
  );
  const said = scene.history.filter((each) => each.role === "assistant").map((each) => each.text);
  const situation = [
    persona.name,
    scene.message,
    ...scene.history.slice(-4).map((each) => each.text),
  ].join("\u0000");
  const thread = readThread(scene, turn.language);
  const writer = createWriter({
    book: turn.language === "fr" ? FRENCH_BOOK : ENGLISH_BOOK,
    persona,
    said,
    situation,
    seed,
    longest: persona.isReserved ? 2 : 4,
    isSerious: turn.isCrisis || isLow(turn) || (isLow(thread) && !turn.emotion && !turn.event),
  });
  const stage: Stage = {
    scene,
    turn,
    persona,
    known: readKnown(scene, turn.language),
    thread,
    writer,
    said,
    language: turn.language,
    chance: (name) => chanceOf(`${situation}/${seed}/${name}`),
  };
  writer.fill(baseSlots(scene, turn, persona, said, situation));
  answer(stage);
  if (writer.text() === "") writer.say("ask", "thought", "last");
  if (writer.text() === "") writer.insist("last");
  return writer.text();
}

function answer(stage: Stage): void {
  const { turn, writer } = stage;
  if (turn.isCrisis) {
    writer.say("crisis.care");
    writer.insist("crisis.help");
    writer.say("crisis.stay");
  } else if (isAfterCrisis(stage)) {
    writer.say("crisis.after", "lowReact");
  } else if (turn.isForeign) {
    writer.say("otherLanguage");
  } else if (turn.isEmpty) {
    writer.say("empty");
  } else if (turn.emoji) {
    const key = {
      happy: "emojiHappy",
      sad: "emojiSad",
      heart: "emojiHeart",
      other: "emojiOther",
    } as const;
    writer.say(key[turn.emoji]);
    if (turn.emoji === "heart" && stage.chance("emoji") < 0.5) writer.say("ask");
  } else if (isRepeated(stage)) {
    writer.say("repeated");
  } else if (!answerIntent(stage)) {
    answerStatement(stage);
  }
}

/** Within two messages of a cry for help nothing else is small talk, unless it is plainly asked for. */
function isAfterCrisis({ scene, turn }: Stage): boolean {
  const asksElse =
    turn.isForeign || turn.isQuestion || (turn.intent !== null && !BRIEF.has(turn.intent));
  const earlier = scene.history.filter((each) => each.role === "user").slice(-2);
  return !asksElse && earlier.some(({ text }) => isCrisis(text));
}

const BRIEF: ReadonlySet<Intent> = new Set([
  "yes",
  "no",
  "dunno",
  "ok",
  "laugh",
  "why",
  "whatNext",
]);

function isRepeated({ scene, turn }: Stage): boolean {
  const last = scene.history.findLast((each) => each.role === "user");
  return (
    turn.text.length > 12 && last !== undefined && sentenceKey(last.text) === sentenceKey(turn.text)
  );
}

function baseSlots(
  scene: Scene,
  turn: Turn,
  persona: Persona,
  said: string[],
  situation: string,
): Record<string, string | null> {
  const name = scene.member.name;
  // A name in every message sounds like a salesman; one in five or so is plenty.
  const saidName = name !== null && said.slice(-4).some((text) => text.includes(name));
  const isNameDue = !saidName && (said.length < 3 || chanceOf(`${situation}/name`) < 0.4);
  const [interest = null, interest2 = null] = shuffled(
    persona.interests,
    `${persona.name}/${said.length >> 1}`,
  );
  const french = turn.language === "fr";
  return {
    me: persona.firstName,
    name: isNameDue ? name : null,
    age: persona.age === null ? null : String(persona.age),
    place: persona.origin,
    work: persona.work,
    interest,
    interest2,
    Interest: interest && capitalise(interest),
    deInterest: interest && (french ? withDe(interest) : interest),
    deInterest2: interest2 && (french ? withDe(interest2) : interest2),
    aInterest: interest && (french ? withA(interest) : interest),
    echo: turn.echo,
    Echo: turn.echo && capitalise(turn.echo),
    yours: turn.yours,
    deYours: turn.yours && (french ? `de ${turn.yours}` : turn.yours),
    said: turn.said && quotable(turn.said),
    ...timeSlots(scene.now, french),
  };
}

function quotable(text: string): string | null {
  return /["“”«»*_`<>]/.test(text) || text.length > 40
    ? null
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function timeSlots(now: string | null, french: boolean): Record<string, string | null> {
  const match = /(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/.exec(now ?? "");
  if (!match) return { time: null, day: null, partOfDay: "day", Hello: "Bonjour" };
  const [, year, month, date, hour = "12", minute = "00"] = match;
  const hours = Number(hour);
  const day = new Intl.DateTimeFormat(french ? "fr" : "en", {
    weekday: "long",
    timeZone: "UTC",
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return {
    time: french ? `${hours} h ${minute}` : `${hours}:${minute}`,
    day,
    partOfDay: hours < 12 ? "morning" : hours < 18 ? "afternoon" : "evening",
    Hello: hours >= 18 || hours < 4 ? "Bonsoir" : "Bonjour",
  };
}
