import type { SceneLanguage } from "@/local/inference/chat/scene";
import { plainText, splitSentences } from "@/local/inference/rehearsal/grammar/sentences";
import type { FactKind } from "@/local/inference/rehearsal/phrases/phrasebook";
import { ENGLISH_FACTS } from "./facts-en";
import { FRENCH_FACTS } from "./facts-fr";

/** Something the member told. `subject` is the species of a pet or the relation of a person. */
export type Fact = {
  kind: FactKind;
  value: string;
  subject: string | null;
  language: SceneLanguage;
};

export type FactRule = {
  kind: FactKind;
  /** Over the text as written; the first group is the value unless `pick` says otherwise. */
  pattern: RegExp;
  pick?: (match: RegExpExecArray) => { value: string; subject?: string } | null;
};

/** Words at the end that colour the sentence and do not belong to the thing. */
const TRAILING =
  / (?:en fait|beaucoup|trop|vraiment|bien|quand même|aussi|surtout|too|a lot|actually|though|really|as well|very much)$/i;

/** Facts in one text, in the order of the rules. */
export function extractFacts(text: string, language: SceneLanguage): Fact[] {
  const rules = language === "fr" ? FRENCH_FACTS : ENGLISH_FACTS;
  const facts: Fact[] = [];
  const straight = splitSentences(text.replace(/[’‘]/g, "'"))
    .filter((sentence) => !sentence.endsWith("?"))
    .join(" ");
  for (const rule of rules) {
    const match = rule.pattern.exec(straight);
    if (!match) continue;
    const picked = rule.pick ? rule.pick(match) : match[1] ? { value: match[1] } : null;
    const value = picked?.value
      .trim()
      .replace(/[.,!?;:]+$/, "")
      .replace(TRAILING, "");
    if (!value || value.length > 70) continue;
    if (facts.some((fact) => fact.kind === rule.kind && plainText(fact.value) === plainText(value)))
      continue;
    facts.push({ kind: rule.kind, value, subject: picked?.subject ?? null, language });
  }
  return facts;
}

/** Later words replace earlier ones of the same kind; likes, people and pets add up. */
export function mergeFacts(earlier: Fact[], later: Fact[]): Fact[] {
  const isSame = (a: Fact, b: Fact) =>
    a.kind === b.kind &&
    (a.kind === "name" ||
      a.kind === "city" ||
      a.kind === "job" ||
      plainText(a.value) === plainText(b.value) ||
      ((a.kind === "person" || a.kind === "pet") && a.subject === b.subject));
  return [...earlier.filter((old) => !later.some((fact) => isSame(fact, old))), ...later];
}
