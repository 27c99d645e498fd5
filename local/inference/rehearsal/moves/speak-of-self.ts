import {
  decapitalise,
  plainText,
  sentenceKey,
  splitSentences,
} from "@/local/inference/rehearsal/grammar/sentences";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import { rotated, shuffled } from "@/local/inference/rehearsal/seeded";
import type { Stage } from "./stage";

/** Puts a sentence of the companion's own story on the stage, one not told before. False when all are told. */
export function offerStory(stage: Stage, topicHint: RegExp | null = null): boolean {
  const told = new Set(stage.said.flatMap(splitSentences).map(sentenceKey));
  const fresh = stage.persona.stories.filter((story) =>
    splitSentences(story).every((each) => !told.has(sentenceKey(each))),
  );
  const ordered = rotated(
    shuffled(fresh, stage.persona.name),
    Math.floor(stage.chance("story") * fresh.length),
  );
  const fitting = topicHint ? ordered.filter((story) => topicHint.test(plainText(story))) : [];
  const story = fitting[0] ?? ordered[0];
  if (!story) return false;
  stage.writer.fill({ self: story, selfLower: decapitalise(story) });
  return true;
}

/** A word about oneself: a story, a view on the subject, or an interest. */
export function speakOfSelf(stage: Stage, ...first: PhraseKey[]): boolean {
  const { writer, persona, chance } = stage;
  if (first.length > 0 && writer.say(...first)) return true;
  if (persona.stories.length > 0 && chance("self") < 0.7 && offerStory(stage) && writer.say("self"))
    return true;
  return writer.say("interest", "thought");
}
