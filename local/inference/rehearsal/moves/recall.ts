import {
  factSentence,
  findRelated,
  joinFacts,
  slotsOf,
} from "@/local/inference/rehearsal/known-facts";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import { shuffled } from "@/local/inference/rehearsal/seeded";
import type { Fact } from "@/local/inference/rehearsal/understand/facts";
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

/** Comes back to something the member told earlier. Not to what was touched on in the last few turns. */
export function recallSomething(stage: Stage): boolean {
  const { turn, known, writer, said, language } = stage;
  const related = findRelated(turn.text, known);
  if (related) {
    writer.fill({ item: related });
    if (writer.say("recall.item")) return true;
  }
  const recent = [...said.slice(-5), turn.text].join(" ").toLowerCase();
  const candidates = known.facts.filter(
    (fact) =>
      RECALL[fact.kind] && fact.subject !== "origin" && !recent.includes(fact.value.toLowerCase()),
  );
  for (const fact of shuffled(candidates, `${turn.text}/recall`)) {
    const key = RECALL[fact.kind];
    writer.fill(slotsOf(fact, language));
    if (key && writer.say(key)) return true;
  }
  const item = shuffled(known.items, turn.text).find(
    (each) => !recent.includes(each.toLowerCase()),
  );
  if (!item) return false;
  writer.fill({ item });
  return writer.say("recall.item");
}

/** Asks after a mood that was low before, when nothing in this message answers it. */
export function recallLowMood(stage: Stage): boolean {
  const { thread, turn, said, writer } = stage;
  if (!thread.emotion || !LOW.has(thread.emotion) || turn.emotion || said.length < 3) return false;
  return writer.say("recall.low");
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
  writer.fill({ facts: joinFacts(picked, language) });
  return writer.say("known");
}
