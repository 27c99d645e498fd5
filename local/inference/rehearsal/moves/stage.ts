import type { Scene, SceneLanguage } from "@/local/inference/chat/scene";
import type { Known } from "@/local/inference/rehearsal/known-facts";
import type { Persona } from "@/local/inference/rehearsal/persona";
import type {
  Emotion,
  Event,
  PhraseKey,
  Topic,
} from "@/local/inference/rehearsal/phrases/phrasebook";
import type { Turn } from "@/local/inference/rehearsal/understand/read-turn";
import type { Writer } from "@/local/inference/rehearsal/writer";

/** All that a reply is made from. */
export type Stage = {
  scene: Scene;
  turn: Turn;
  persona: Persona;
  known: Known;
  /** What the talk was about before this message. */
  thread: { event: Event | null; topic: Topic | null; emotion: Emotion | null };
  writer: Writer;
  /** The companion's own earlier messages. */
  said: string[];
  language: SceneLanguage;
  /** A fixed number from 0 to 1 for each name, another for another seed. */
  chance: (name: string) => number;
};

const LOW: readonly (Emotion | Event)[] = [
  "sadness",
  "loneliness",
  "anger",
  "fear",
  "stress",
  "illness",
  "bereavement",
  "breakup",
  "argument",
  "failure",
  "jobLoss",
  "petIll",
];

/** Whether a feeling or a happening is one that a light word would hurt. */
export function isLow(what: { emotion: Emotion | null; event: Event | null }): boolean {
  return LOW.some((each) => each === what.emotion || each === what.event);
}

/** How often the last messages of the companion ended in a question. */
export function recentQuestions({ said }: Stage): number {
  return said.slice(-2).filter((text) => /\?\s*$/.test(text)).length;
}

/** Whether this reply should end in a question: not three times running. */
export function shouldAsk(stage: Stage): boolean {
  if (recentQuestions(stage) === 2 && stage.turn.isShort) return stage.chance("ask") < 0.25;
  if (recentQuestions(stage) === 2) return stage.chance("ask") < 0.45;
  return stage.chance("ask") < stage.persona.curiosity;
}

/** Questions about a subject. About pets only to someone known to have one. */
export function askAbout({ turn, known }: Stage, topic: Topic | null): PhraseKey[] {
  if (!topic) return [];
  const hasPet =
    [...known.facts, ...turn.facts].some((fact) => fact.kind === "pet") ||
    /\b(?:my|our|mon|ma|mes|notre) (?:\w+ )?(?:cats?|dogs?|kitten|puppy|rabbit|horse|chats?|chatte|chiens?|chienne|lapin|cheval)\b/i.test(
      turn.text,
    );
  return topic === "pets" && !hasPet ? [] : [`topic.${topic}.ask`];
}
