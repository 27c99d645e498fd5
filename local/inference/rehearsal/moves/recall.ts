import {
  factSentence,
  findRelated,
  joinFacts,
  slotsOf,
} from "@/local/inference/rehearsal/known-facts";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import { shuffled } from "@/local/inference/rehearsal/seeded";
import { extractFacts, type Fact } from "@/local/inference/rehearsal/understand/facts";
import { emotionOf } from "@/local/inference/rehearsal/understand/read-turn";
import type { Stage } from "./stage";

const RECALL: Partial<Record<Fact["kind"], PhraseKey>> = {
  city: "recall.city",
  job: "recall.job",
  pet: "recall.pet",
  person: "recall.person",
  like: "recall.like",
  plan: "recall.plan",
};

const LOW = new Set(["sadness", "loneliness", "anger", "fear", "stress", "fatigue", "illness"]);

/** A remembered statement that has to do with this message. */
export function recallRelated({ turn, known, writer }: Stage): boolean {
  // Names have questions of their own: "how is Anna?" rather than "your sister is called Anna".
  const items = known.items.filter((item) => !/(?:called|named|s'appelle)/.test(item));
  const related = findRelated(turn.text, items);
  writer.fill({ item: related });
  return related !== null && writer.say("recall.item");
}

/** Comes back to something the member told earlier. Not to what was touched on in the last few turns. */
export function recallSomething(stage: Stage): boolean {
  const { turn, known, writer, said, language } = stage;
  if (recallRelated(stage)) return true;
  const recent = [...said.slice(-5), turn.text].join(" ").toLowerCase();
  const told = stage.scene.history.filter((each) => each.role === "user").slice(-4);
  const toldLately = told.flatMap(({ text }) => extractFacts(text, language));
  const candidates = known.facts.filter(
    (fact) =>
      !toldLately.some((late) => late.kind === fact.kind && late.value === fact.value) &&
      RECALL[fact.kind] &&
      fact.subject !== "origin" &&
      !recent.includes(fact.value.toLowerCase()),
  );
  for (const fact of shuffled(candidates, `${turn.text}/recall`)) {
    const key = RECALL[fact.kind];
    writer.fill(slotsOf(fact, language));
    if (key && writer.say(key)) return true;
  }
  return false;
}

/** Asks after a mood that was low some turns ago, when nothing since has answered it. */
export function recallLowMood(stage: Stage): boolean {
  const { scene, language, turn, thread, writer } = stage;
  if (turn.emotion || thread.emotion || thread.event) return false;
  const earlier = scene.history.filter((each) => each.role === "user").slice(-9, -3);
  const wasLow = earlier.some(({ text }) => LOW.has(emotionOf(text, language) ?? ""));
  return wasLow && writer.say("recall.low");
}

/** "You told me that you live in Lyon and that your cat is called Misu." */
export function tellWhatIsKnown(stage: Stage): boolean {
  const { known, writer, language, scene } = stage;
  const fromFacts = known.facts
    .filter((fact) => fact.kind !== "name")
    .map((fact) => factSentence(fact, language));
  const all = [
    ...new Set([
      ...known.items,
      ...fromFacts.filter((sentence) => !known.items.includes(sentence)),
    ]),
  ];
  const name = scene.member.name;
  const picked = shuffled(all, `${stage.turn.text}${stage.said.length}`).slice(0, 3);
  if (picked.length === 0) {
    if (name) {
      writer.fill({ name });
      writer.say("memberName");
    }
    return writer.say("knownNothing");
  }
  const that = language === "fr" ? "que" : "that";
  writer.fill({
    facts: joinFacts(picked, language),
    thatFacts: joinFacts(
      picked.map((sentence) => `${that} ${sentence}`),
      language,
    ),
  });
  return writer.say("known");
}
