import type { Scene, SceneLanguage } from "@/local/inference/chat/scene";
import { toFirstPersonEnglish } from "./grammar/first-person-en";
import { toFirstPersonFrench } from "./grammar/first-person-fr";
import { mirrorEnglish } from "./grammar/mirror-en";
import { mirrorFrench } from "./grammar/mirror-fr";
import { capitalise, plainText, startsWithVowel } from "./grammar/sentences";
import { extractFacts, type Fact, mergeFacts } from "./understand/facts";
import { readLanguage } from "./understand/language";

/** What the companion may know about the member: from this conversation and from memory. */
export type Known = {
  facts: Fact[];
  /** Remembered statements in the second person: "your sister is called Anna". */
  items: string[];
};

/** Reads everything told before the current message. */
export function readKnown(scene: Scene, language: SceneLanguage): Known {
  const name = scene.member.name ?? "";
  let facts: Fact[] = [];
  const items: string[] = [];
  for (const line of scene.remembered) {
    const written = readLanguage(line, language, []).language;
    const told = toTold(line, name, written);
    if (!told) continue;
    facts = mergeFacts(facts, extractFacts(told, written));
    const mirrored = (written === "fr" ? mirrorFrench : mirrorEnglish)(told.replace(/\.$/, ""));
    if (mirrored && written === language && mirrored.length < 120) items.push(mirrored);
  }
  for (const turn of scene.history) {
    if (turn.role !== "user") continue;
    const { language: written } = readLanguage(turn.text, language, []);
    facts = mergeFacts(facts, extractFacts(turn.text, written));
  }
  return { facts: facts.filter((fact) => isSpeakable(fact, language)), items };
}

/** "Camille's sister is called Anna" → "My sister is called Anna", as if the member had said it. */
function toTold(line: string, name: string, language: SceneLanguage): string | null {
  const subject = name || "Alex";
  const text = line
    .replace(/^(?:the |this )?(?:user|member)(?='s| )/i, subject)
    .replace(/^(?:le membre|l['’]utilisat(?:eur|rice))(?= )/i, subject)
    .replace(
      /^(?:vit|habite|travaille|aime|déteste|adore|possède|est|a) /i,
      (verb) => `${subject} ${verb.toLowerCase()}`,
    )
    .replace(
      /^(?:lives|works|likes|loves|hates|has|is|owns|enjoys|plays|studies) /i,
      (verb) => `${subject} ${verb.toLowerCase()}`,
    );
  const plain = plainText(text);
  const gender = /\b(?:she|her|elle)\b/.test(plain)
    ? "woman"
    : /\b(?:he|his|him|il)\b/.test(plain)
      ? "man"
      : "nonbinary";
  const convert = language === "fr" ? toFirstPersonFrench : toFirstPersonEnglish;
  return convert(text, { name: subject, gender });
}

/** Words of one language cannot be dropped into the other; names can. */
function isSpeakable(fact: Fact, language: SceneLanguage): boolean {
  if (fact.language === language) return true;
  if (fact.kind === "name" || fact.kind === "city") return true;
  return fact.kind === "pet" || fact.kind === "person" ? /^\p{Lu}/u.test(fact.value) : false;
}

/** "your sister is called Anna", "tu habites à Lyon". */
export function factSentence(fact: Fact, language: SceneLanguage): string {
  const sayIt = language === "fr" ? inFrench : inEnglish;
  return sayIt(fact, fact.language === language ? fact.subject : null);
}

function inEnglish({ kind, value }: Fact, subject: string | null): string {
  switch (kind) {
    case "name":
      return `your name is ${value}`;
    case "city":
      return subject === "origin" ? `you come from ${value}` : `you live in ${value}`;
    case "job":
      return `you're ${value}`;
    case "pet":
      if (value.startsWith("your ")) return `you have a ${value.slice(5)}`;
      return subject ? `your ${subject} is called ${value}` : `you live with ${value}`;
    case "person":
      return subject ? `your ${subject} is called ${value}` : `${value} is close to you`;
    case "like":
      return `you like ${value}`;
    case "dislike":
      return `you don't like ${value}`;
    case "plan":
      return value;
  }
}

function inFrench({ kind, value }: Fact, subject: string | null): string {
  switch (kind) {
    case "name":
      return `tu t'appelles ${value}`;
    case "city":
      return subject === "origin"
        ? `tu viens ${startsWithVowel(value) ? "d'" : "de "}${value}`
        : `tu habites à ${value}`;
    case "job":
      return `tu es ${value}`;
    case "pet":
      if (/^t(?:on|a) /.test(value))
        return `tu as ${value.startsWith("ta ") ? "une" : "un"} ${value.replace(/^t(?:on|a) /, "")}`;
      return subject ? `${yourFrench(subject)} s'appelle ${value}` : `tu vis avec ${value}`;
    case "person":
      return subject ? `${yourFrench(subject)} s'appelle ${value}` : `tu es proche de ${value}`;
    case "like":
      return `tu aimes ${value}`;
    case "dislike":
      return `tu n'aimes pas ${value}`;
    case "plan":
      return value;
  }
}

function yourFrench(noun: string): string {
  const feminine =
    /^(?:sœur|soeur|mère|maman|fille|femme|compagne|copine|meilleure amie|amie|patronne|voisine|cousine|tante|grand-mère|mamie|nièce|chatte|chienne|lapine|jument|perruche|tortue)$/.test(
      noun,
    );
  return `${feminine && !startsWithVowel(noun) ? "ta" : "ton"} ${noun}`;
}

/** "you live in Lyon and your cat is called Misu". */
export function joinFacts(sentences: string[], language: SceneLanguage): string {
  if (sentences.length <= 1) return sentences[0] ?? "";
  const last = sentences.at(-1) ?? "";
  return `${sentences.slice(0, -1).join(", ")}${language === "fr" ? " et " : " and "}${last}`;
}

/** Words that ask for one kind of fact. */
const ASKED: Record<SceneLanguage, [RegExp, (fact: Fact) => boolean][]> = {
  en: [
    [/\b(?:live|city|town|from)\b/, (fact) => fact.kind === "city"],
    [/\b(?:work|job|do for a living|profession)\b/, (fact) => fact.kind === "job"],
    [/\b(?:plans?|tomorrow|weekend|going to)\b/, (fact) => fact.kind === "plan"],
    [/\b(?:like|love|enjoy|hobb(?:y|ies)|favou?rite)\b/, (fact) => fact.kind === "like"],
    [/\b(?:hate|dislike)\b/, (fact) => fact.kind === "dislike"],
    [/\b(?:pets?|animals?)\b/, (fact) => fact.kind === "pet"],
    [/\bname\b/, (fact) => fact.kind === "name"],
  ],
  fr: [
    [/\b(?:habite|vis|ville|viens)\b/, (fact) => fact.kind === "city"],
    [/\b(?:travail|boulot|metier|travaille|bosse)\b/, (fact) => fact.kind === "job"],
    [/\b(?:projets?|demain|week-?end|je (?:dois|vais))\b/, (fact) => fact.kind === "plan"],
    [/\b(?:aime|adore|passion|prefere\w*)\b/, (fact) => fact.kind === "like"],
    [/\b(?:deteste|n'aime pas)\b/, (fact) => fact.kind === "dislike"],
    [/\b(?:animal|animaux)\b/, (fact) => fact.kind === "pet"],
    [/\b(?:nom|prenom)\b/, (fact) => fact.kind === "name"],
  ],
};

/** The fact or remembered statement a question such as "what's my cat called?" asks for. */
export function findAsked(question: string, known: Known, language: SceneLanguage): string | null {
  const plain = plainText(question);
  const bySubject = known.facts.find(
    (fact) =>
      fact.subject &&
      fact.subject !== "origin" &&
      new RegExp(`\\b${plainText(fact.subject)}s?\\b`).test(plain),
  );
  if (bySubject) return factSentence(bySubject, language);
  const words = (plain.match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word));
  const item = known.items.find((each) => words.some((word) => plainText(each).includes(word)));
  if (item) return item;
  for (const [pattern, isAsked] of ASKED[language]) {
    const fact = pattern.test(plain) ? known.facts.findLast(isAsked) : undefined;
    if (fact) return factSentence(fact, language);
  }
  return null;
}

const COMMON = new Set(
  "what where when which your mine remember know recall name called tell told said about does have that this with from quel quelle comment souviens rappelles appelle sais connais dit dans avec pour elle mais est-ce c'est".split(
    " ",
  ),
);

/** A remembered statement that shares a telling word with the message: "strawberry", "strawberries". */
export function findRelated(message: string, items: string[]): string | null {
  const stems = (text: string) =>
    (plainText(text).match(/[a-z]{5,}/g) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 6));
  const told = new Set(stems(message));
  // Not what the member has just said over again.
  return (
    items.find((item) => {
      const known = stems(item);
      return known.some((stem) => told.has(stem)) && !known.every((stem) => told.has(stem));
    }) ?? null
  );
}

/** What the phrases of recall are filled with. */
export function slotsOf(fact: Fact, language: SceneLanguage): Record<string, string> {
  const { kind, value, subject } = fact;
  const own = subject && fact.language === language && kind === "person" && value;
  const slots: Record<string, string> = { [kind]: value, [capitalise(kind)]: capitalise(value) };
  if (own) slots.relation = subject;
  if (language === "fr") {
    const de = startsWithVowel(value) ? `d'${value}` : `de ${value}`;
    slots.dePerson = de;
    slots.deLike = /^les /.test(value)
      ? `des ${value.slice(4)}`
      : /^le /.test(value)
        ? `du ${value.slice(3)}`
        : `de ${value}`;
  }
  return slots;
}
