import {
  decapitalise,
  isRelated,
  sentenceKey,
} from "@/local/inference/rehearsal/grammar/sentences";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import { rotated, shuffled } from "@/local/inference/rehearsal/seeded";
import type { Stage } from "./stage";

/** Makes a sentence of the companion's own story ready to be said, one not told before. */
export function offerStory(stage: Stage, kind: "stories" | "asides"): boolean {
  const told = stage.said.map(sentenceKey).join(" | ");
  const fresh = stage.persona[kind].filter((story) => !told.includes(sentenceKey(story)));
  const start = Math.floor(stage.chance("story") * fresh.length);
  const ordered = rotated(shuffled(fresh, stage.persona.name), start);
  const story = ordered.find((each) => isRelated(each, stage.turn.text)) ?? ordered[0];
  stage.writer.fill({ self: story ?? null, selfLower: story ? decapitalise(story) : null });
  return story !== undefined;
}

/** A word about oneself: a view on the subject at hand, a story, or an interest. */
export function speakOfSelf(stage: Stage, ...first: PhraseKey[]): boolean {
  const { writer } = stage;
  if (first.length > 0 && writer.say(...first)) return true;
  if (stage.chance("self") < 0.75 && offerStory(stage, "asides") && writer.say("self")) return true;
  return writer.say("interest", "thought");
}
