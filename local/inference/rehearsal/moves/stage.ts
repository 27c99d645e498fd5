import type { Scene, SceneLanguage } from "@/local/inference/chat/scene";
import type { Known } from "@/local/inference/rehearsal/known-facts";
import type { Persona } from "@/local/inference/rehearsal/persona";
import type { Emotion, Event, Topic } from "@/local/inference/rehearsal/phrases/phrasebook";
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
